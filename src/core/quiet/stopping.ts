/**
 * Stopping: withdrawal and what belongs to it, what is done about a dependence, and what people give up.
 *
 * Pure; tests of candidates, see `silencers.ts`. That there is a withdrawal is claimed elsewhere; here only what must not be
 * taken for an effect of kratom.
 */
import type { Agents } from '../agents';
import { type Clause, senseOf } from '../clauses';
import { NEVER_OF_STOPPING, OWN_ENDS, OWN_TROUBLE } from '../concepts';
import type { Mark } from '../lexicon';
import { isAnnounced } from '../state';
import { isTaker } from '../takers';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { AVERTING, FIRST_PERSON, SIGNS } from '../word-lists';
import { Gap } from '../words';
import { benefits, type Candidate, type Related } from './candidate';

/** What kratom's own trouble is called in titles. */
export const OF_KRATOM =
  '(kratom|7.?oh) (addiction|dependen|abuse|withdrawal|use disorder)|' +
  '(addicted to|addiction to|quit(ting)?|withdrawal from|dependence on|get(ting)? off|stop(ping)?) kratom';
const NAMED_INSIDE = /kratom|mitragynine|7.?oh/i;
/** How far before the trouble "for" may stand, in words: "for kratom addiction", "for an addiction to kratom". */
const CARE_REACH = 4;
const CARE_PREPOSITIONS = new Set(['for', 'of', 'from', 'with']);
const CARE_NOUNS =
  /^(treatments?|treating|help|rehab|options|resources|support|programs?|programmes?|therap(y|ies)|counsell?ing|recovery|detox|hotline|centers?|centres?|management|care)$/;

/** "kratom and opioid withdrawal": what kratom shares with opioids, and does not treat. */
const SHARED_WITH_OPIOIDS =
  /\b(kratom|7 ?oh|mitragynine)( use)? (and|or|and or) (other |prescription )?(opioids?|opiates?|heroin|narcotics?|painkillers?) (use disorders?|withdrawals?|addictions?|dependen\w+|abuse|misuse|cravings?|detox)\b/;
/** How far behind "for" what it was taken for may begin, in words: "for my bad back pain". */
const PURPOSE_REACH = 3;
/** How far before the trouble kratom may stand there, in words. */
const SHARED_REACH = 5;

/** How far behind the addicted what helps them may stand, in words. */
const ADDICTED_REACH = 6;
/** Prepositions that say what kratom is for. */
const SERVING = new Set(['for', 'as', 'in', 'with']);
/** What is done for people with a dependence, */
const CARE = /^(treatment|therap|rehab|counsel|detox|program)/;
const TREATING = /^(treat|help)/;
const SETTINGS = /^(contexts?|settings?|centers?|centres?|facilit(y|ies)|clinics?)$/;
/** and titles of pages about it. */
const CLINICS = new RegExp(
  String.raw`\b(rehab|detox|addiction (treatment|recovery|help|cent(er|re)s?|hotline)|${OF_KRATOM})`,
  'i',
);
/** Kratom that is given up for something else, */
const FROM_KRATOM =
  /\b((switch|mov|chang|transition)(e|es|ed|ing)?|went|go|goes|going|jump(ed)?) (over |back )?from (\w+ )?kratom (\w+ ){0,2}to\b|\b(swap(s|ped|ping)?|trad(e|es|ed|ing)|replac(e|es|ed|ing)|exchang(e|es|ed|ing)) (my |the |our |his |her )?kratom (for|with|by)\b/;
/** what is not called a relapse, */
const COUNTS_RELAPSE =
  /\b(count|see|consider|regard|view|call|class|treat)(s|ed)? (\w+ ){1,4}(a |as a |as )relapse\b|\brelapse in (my|our|their|his|her) (book|eyes|view)\b/;
/** and what is good about having stopped, unless it was hard. */
const GOOD_MOVE =
  /^((has |have |had )?(been|is|was) )?((\w+ ){0,2}(best|greatest|smartest|wisest|right|better|good|wonderful|worth)\b|(really |also |finally )?(helped|helps|improved|lifted|cured|eased|saved|changed|fixed|restored|relieved|boosted|cleared|healed|did wonders|gave (me|him|her) (back )?(my|his|her)))/;
const HARD_MOVE =
  /\b(hard(er|est)?|hell|withdrawals?|sick|worst|rough|tough(est)?|brutal|difficult|miser\w+|nightmare|struggle|painful)\b/;
const LIKENING = new Set(['like', 'than', 'as']);
const DIRE = /^(devastating|detrimental|harmful|adverse|negative|damaging|dire|disastrous)$/;
const CARED_FOR =
  /^(rehab(ilitation)?|discontinuation|discontinuing|cessation|stopping|treatment|surgery|therapy)$/;
/** Pains that withdrawal has, */
const ACHING = /^((leg|body|bone|muscle|stomach|gut) )?(cramp(s|ing)?|aches?|aching)$/i;
/** what the bowel does in it, */
const OF_THE_BOWEL =
  /^((the|a case of the|a) )?((gut|stomach|belly|tummy|abdominal|intestinal) (cramp(s|ing)?|aches?)|cramps|runs|trots|squits|diarrh\w+)$/i;
const OPIOIDS = [
  'opioid-drug',
  'opioid-withdrawal',
  'opioid-addiction',
  'opioid-craving',
  'opioid-stopping',
  'withdrawal',
];
/** those that may be of anything, */
const MISERY = /^(discomforts?|misery|pains?)$/i;
/** how far behind them the withdrawal may stand, in words, */
const OWNER_REACH = 3;
/** What a trouble did that is over. */
const ENDING = /^(stop(s|ped)|end(s|ed)|cease[sd])$/;
/** What denies a trouble that somebody had, and how far before it that may stand, in words. */
const DENYING = /^(no|zero|not|never|havent|hasnt|dont|doesnt|didnt)$/;
const NONE_REACH = 3;
/** and how far from its signs they may stand, in words. */
const LIST_REACH = 6;
const WITHDRAWN = /^withdrawals?$/;
const CEASING = /^(stop(s|ped)?|quit|ceased?|ceases)$/;

/** Opioids by what they are taken for. */
const PAIN_MEDICINE = /^(pain ?(pills?|killers?|meds|medicines?|medications?)|painkillers?)$/i;
/** So sentences begin that tell of what somebody does not do, and how those that tell since when. */
const NEVER_SINCE = /^(not|never|havent|hasnt)$/;
const SINCE_THEN =
  /\b(since|again|any ?more|(in|for) (over |almost |about |more than )?(\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|many) (weeks?|months?|years?))\b/;

const WITHDRAWAL_IDS = new Set(['withdrawal', 'kratom-stopping', 'own-withdrawal']);
const COUNTED_DAYS = /^(by )?(days?|weeks?|months?|hours?|(the )?(first|second|third|last)) /;
/** "now that I am off kratom", "since I kicked the kratom": what gets better is owed to that. */
const LEFT_OFF =
  /\b(off( of)?|done with|(since|after) (i|we|he|she|they) left|(free|clean|sober) (of|from)|kicked|ditched|dumped|dropped|flushed|gave up|given up|giving up|leaving|cut(ting)? (down|back) on|no longer (take|use|drink|need|want|rely on)|(havent|hasnt|have not|has not) (taken|used|touched)|detox from|quitting|quit|stopping|stopped) (the |my |all |any |all my )?kratom\b|\bkratom free\b/;
/** "get my energy back after kratom" */
const BACK_AFTER =
  /\b(get|gets|got|getting|have|had|come|comes|came|coming) (\w+ ){0,3}back (after|since) (the |my )?kratom\b/;
/** So titles and headings of logs. */
const AFTER_IT =
  /\b(why (i|we|he|she) (quit|stopped|left)|(quit(ting)?|stopp(ed|ing)|without)( (drinking|taking|using|chewing))?|leaving|after|off|free (of|from)|clean from) kratom\b/i;

/** Whether a sentence has a trouble that kratom shares with opioids. */
export const sharesTrouble = (said: string): boolean => SHARED_WITH_OPIOIDS.test(said);

/** Whether a sentence tells of someone who has left kratom off. */
export const tellsOfLeavingOff = (said: string): boolean => LEFT_OFF.test(said);

/** "since I quit kratom", "when regular users quit": what follows is owed to stopping. */
export function quitsKratom(view: SentenceView, agents: Agents, another = false): boolean {
  // "quit pregabalin with it, didn't even taper": words of stopping belong to what else was given up.
  if (
    !another &&
    (view.conceptIds.includes('kratom-stopping') || view.conceptIds.includes('missed-dose'))
  )
    return true;
  return view.relations.some((relation) => {
    const word = view.lemma(relation);
    if (!word.startsWith('stop') && !senseOf(relation, 'relation', 'quit')) return false;
    const object = view.subjects.find(
      (one) =>
        one.from >= relation.to && one.from <= relation.to + 1 && one.from < view.sentence.to,
    );
    if (object) {
      if (is(object, Trait.named)) return true;
      return (
        is(object, Trait.pronoun | Trait.standin) &&
        // "gave up both vodka and wine"
        !view.subjects.some((one) => one.from === object.to && is(one, Trait.other)) &&
        agents.isKratom(agents.agentOf(object, view.clauseAt(object.from)))
      );
    }
    // Without an object it is kratom that the people of the page quit.
    const clause = view.clauseAt(relation.from);
    return (
      relation.to === clause.to &&
      /^(quit|stop)/.test(word) &&
      view.state.topic === 'kratom' &&
      // "Kratom helped me stop drinking": what helps is not what is quit.
      !view.subjects.some(
        (one) =>
          one.from >= clause.from &&
          one.to <= relation.from &&
          is(one, Trait.named | Trait.standin),
      ) &&
      view.subjects.some(
        (one) =>
          one.from >= clause.from &&
          one.to <= relation.from &&
          is(one, Trait.person) &&
          // "Since he found it, the nightmares have stopped": not he.
          // nor "my back stopped screaming": not I.
          !view.concepts.some((thing) => thing.from >= one.to && thing.from < relation.from),
      )
    );
  });
}

/** Under "Quitting kratom: my log" what gets better is owed to stopping, unless kratom is said to do it. */
function logOfStopping({ view, agent, effect, concept, near }: Candidate): boolean {
  const { state } = view;
  if (agent.kind !== 'none' && agent.kind !== 'person') return false;
  if (isAnnounced(state, 'kratom-stopping')) return true;
  // "I quit kratom in May. My anxiety is gone."
  if (effect === 'quits') return false;
  if (!view.named && state.recent.includes('kratom-stopping')) return true;
  // "The sweats are gone." on a page about kratom withdrawal
  if (
    !near &&
    !state.near &&
    concept === 'withdrawal-sign' &&
    state.page === 'kratom' &&
    state.pageConcepts.includes('withdrawal')
  )
    return true;
  const above = state.headings.at(-1)?.text ?? '';
  return !view.named && AFTER_IT.test(`${state.pageTitle} / ${above}`);
}

/** "Tapering eases the withdrawal", "breaks keep off tolerance and withdrawal": kratom's own, and what is done about it. */
export function easesStopping({ view, concept, effect, agent }: Candidate): boolean {
  if (agent.personal || (effect !== 'reduces' && effect !== 'lacks')) return false;
  if (!OWN_ENDS.has(concept)) return false;
  const { conceptIds, state } = view;
  return (
    (effect === 'reduces' &&
      (conceptIds.includes('tolerance') || conceptIds.includes('kratom-stopping'))) ||
    (!view.named &&
      (state.recent.includes('kratom-stopping') || isAnnounced(state, 'kratom-stopping')))
  );
}

/**
 * "There are many options for addiction treatment", "the cycle of addiction is addressed", "Relapse is most common in
 * the first weeks": on a page about getting off kratom, what is done about it and how that goes.
 */
export function careFor({ near, view, agent, relation, mark, effect }: Candidate): boolean {
  const { state, place, words } = view;
  // "a daily process of avoiding withdrawal": the taker's own, which proves that there is one.
  if (
    effect === 'lacks' &&
    relation?.form === 'g' &&
    AVERTING.test(view.lemma(relation)) &&
    words.norm[relation.from - 1] === 'of'
  )
    return true;
  const { norm } = words;
  const care = benefits(effect) && relation && CARE.test(view.lemma(relation)) ? relation : null;
  // "in settings such as addiction treatment"
  if (care && norm.slice(Math.max(0, mark.from - 4), mark.from).some((word) => SETTINGS.test(word)))
    return true;
  // "programmes devoted to treating kratom users for their addiction"
  if (
    relation &&
    benefits(effect) &&
    TREATING.test(view.lemma(relation)) &&
    view.subjects.some(
      (one) =>
        one.from >= relation.to &&
        one.to <= mark.from &&
        is(one, Trait.person) &&
        /kratom/i.test(view.text(one)),
    )
  )
    return true;
  // "Kratom: withdrawal and addiction treatment": a compound, and nothing says that kratom is one.
  if (
    care?.from === mark.to &&
    place.heading &&
    !norm.slice(view.sentence.from, mark.from).some((word) => SERVING.has(word))
  )
    return true;
  // "If somebody is addicted, there are … options": too far apart to be said of each other.
  if (
    benefits(effect) &&
    relation &&
    /^addicted/.test(view.lemma(mark)) &&
    relation.from - mark.to > ADDICTED_REACH
  )
    return true;
  if (agent.kind === 'kratom' || agent.kind === 'other') return false;
  if (place.lead && !CLINICS.test(state.pageTitle)) return false;
  // "Abstinent users stay at risk of relapse": of what they used before.
  if (/^relaps/.test(view.lemma(mark)) && !near && !benefits(effect)) return true;
  if (view.subjects.some((one) => is(one, Trait.named) && one.from < mark.from)) return false;
  if (care) return true;
  // "New treatments are needed to curb craving", on a page about kratom that has not come to it yet.
  if (
    benefits(effect) &&
    (agent.kind === 'none' || agent.kind === 'concept') &&
    !place.fragment &&
    !near &&
    !state.near &&
    !view.has(Trait.use)
  )
    return true;
  if (!CLINICS.test(state.pageTitle)) return false;
  return benefits(effect) || effect === 'lacks' || /^relaps/.test(view.lemma(mark));
}

/** "Treatment for kratom addiction includes counseling": what is done about it is told, and not that it comes of kratom. */
export function careNamed({ view, mark, concept }: Candidate): boolean {
  if (!OWN_TROUBLE.has(concept) && concept !== 'dependence-story') return false;
  const { norm } = view.words;
  for (let at = mark.from; at > view.sentence.from && at > mark.from - CARE_REACH; at--) {
    if (!CARE_PREPOSITIONS.has(norm[at] as string)) continue;
    return CARE_NOUNS.test(norm[at - 1] as string);
  }
  return false;
}

/** "kratom withdrawal", "withdrawal from kratom": kratom's own, so that relief of it is no benefit of kratom. */
export function ownTrouble({ view, mark }: Candidate): boolean {
  if (!view.named) return false;
  // "Suboxone is used for kratom and opioid withdrawal"
  if (
    view.says(SHARED_WITH_OPIOIDS) &&
    sharesTrouble(
      view.words.norm
        .slice(Math.max(view.sentence.from, mark.from - SHARED_REACH), mark.to)
        .join(' '),
    )
  )
    return true;
  // "kratom use disorder", "kratom withdrawal and dependence"
  if (NAMED_INSIDE.test(view.text(mark))) return true;
  if (view.words.norm[mark.from - 1] === 'and') {
    const first = view.concepts.find((one) => one.to === mark.from - 1);
    if (first && view.subjects.some((one) => one.to === first.from && is(one, Trait.named)))
      return true;
  }
  // "Kratom makes quitting heroin easier": its subject, and not whose withdrawal it is.
  const telling = mark.senses.some((sense) => sense.mode === 'better');
  const before = view.subjects.find((one) => one.to === mark.from);
  if (before && is(before, Trait.named) && !telling) return true;
  const next = view.words.norm[mark.to];
  const after = view.subjects.find((one) => one.from === mark.to + 1);
  return (
    (next === 'from' || next === 'of' || next === 'to' || next === 'on') &&
    after !== undefined &&
    is(after, Trait.named)
  );
}

/** "Kratom withdrawal brings insomnia", "Withdrawal symptoms: mood swings": found as the withdrawal, and no claim of its own. */
export function partOfWithdrawal({
  view,
  agent,
  concept,
  valence,
  first,
  mark,
}: Candidate): boolean {
  if (valence !== 'bad' || concept === 'withdrawal') return false;
  const { lead } = view.place;
  if (lead?.concept && lead.concept !== concept && view.isFragment(view.clauses[0] as Clause)) {
    return true;
  }
  const { norm } = view.words;
  const { from } = view.sentence;
  if (WITHDRAWN.test(norm[from] as string) && SIGNS.test(norm[from + 1] as string)) return true;
  // "They do get withdrawal: aches, sweats, bad nights."
  for (let at = from; at + 1 < mark.to; at++) {
    if (!WITHDRAWN.test(norm[at] as string)) continue;
    if ((view.words.before[at + 1] as number) & Gap.colon) return true;
  }
  return (
    agent.mark !== null &&
    agent.mark.to < first &&
    is(agent.mark, Trait.named) &&
    WITHDRAWN.test(norm[agent.mark.to] as string)
  );
}

/** "eased the bone ache and gooseflesh of withdrawal", "the sweats and the leg cramps": what it eases is the withdrawal. */
export function acheOfWithdrawal({ view, concept, mark }: Candidate): boolean {
  const text = view.text(mark);
  if (concept === 'digestive-problem') {
    // "It eased the RLS and the gut cramps", after "my last strip": elsewhere they may be of anything.
    if (!OF_THE_BOWEL.test(text) || !speaksOfOpioids(view)) return false;
  } else {
    if (concept !== 'pain') return false;
    if (MISERY.test(text) && ofWithdrawal(view, mark.to)) return true;
    if (!ACHING.test(text)) return false;
  }
  return view.concepts.some(
    (one) =>
      one !== mark && senseOf(one, 'concept', 'withdrawal-sign') && inOneList(view, mark, one),
  );
}

/** Whether a sentence, the one before it or what stands above is about opioids or coming off them. */
const speaksOfOpioids = ({ conceptIds, state }: SentenceView): boolean =>
  OPIOIDS.some(
    (id) => conceptIds.includes(id) || state.recent.includes(id) || isAnnounced(state, id),
  );

/** "the discomfort and cravings of opioid withdrawal", "the pain of coming off heroin" */
function ofWithdrawal(view: SentenceView, from: number): boolean {
  const { norm, before } = view.words;
  const end = Math.min(from + OWNER_REACH, view.sentence.to);
  for (let at = from; at < end; at++) {
    if ((before[at] as number) & Gap.comma) return false;
    const word = norm[at] as string;
    if (word !== 'of' && word !== 'from') continue;
    const owner = norm.slice(at + 1, at + 1 + OWNER_REACH);
    return (
      owner.some((one) => WITHDRAWN.test(one) || one === 'detox') ||
      (owner[0] === 'coming' && owner[1] === 'off')
    );
  }
  return false;
}

/** Whether between two things stand only small words and other things. */
function inOneList(view: SentenceView, one: Mark, other: Mark): boolean {
  const [from, to] = one.to <= other.from ? [one.to, other.from] : [other.to, one.from];
  if (to - from > LIST_REACH) return false;
  for (let at = from; at < to; at++) {
    const thing = view.concepts.some(
      (mark) => mark.from <= at && at < mark.to && is(mark, Trait.thing),
    );
    if (!thing && !view.isSmall(at)) return false;
  }
  return true;
}

/** "a kratom tan that went away after I quit": what stopping ends, kratom brought. */
function clearsUp(view: SentenceView, mark: Mark): boolean {
  return (
    backToNormal(view, mark) ||
    view.relations.some(
      (one) => one.from >= mark.to && senseOf(one, 'relation', 'reduce')?.mode === 'after',
    )
  );
}

/** "three weeks of itching, and all went back to normal a month after I quit" */
export function backToNormal(view: SentenceView, { to }: Mark): boolean {
  const { words, sentence } = view;
  return words.norm.slice(to, sentence.to).some((word) => /^normal/.test(word));
}

/** "It faded after I quit.": stopping ended it. */
export function curedBy(view: SentenceView, { from }: Mark): boolean {
  const { words, sentence } = view;
  return (
    words.norm
      .slice(sentence.from, from)
      .some((word) =>
        /^(normal|clear(ed|s)|vanish|fade|disappear|subside|resolve|recover|none$)/.test(word),
      ) ||
    // "The shakes stopped when I quit", and not "I stopped sleeping when I quit"
    view.concepts.some(
      (one) =>
        one.to < from &&
        ENDING.test(words.norm[one.to] as string) &&
        !/ing$/.test(words.norm[one.to + 1] as string) &&
        view.isBad(one),
    )
  );
}

/** "I swapped kratom for pain pills", "She went from kratom to heroin", "switched from kratom": kratom is what was left. */
export function switchesAway({ view, mark, effect }: Candidate): boolean {
  if ((benefits(effect) || effect === 'is') && view.says(FROM_KRATOM)) return true;
  if (view.words.norm[mark.to - 1] !== 'from') return false;
  if (!/^(switch|mov|chang|transition|swap)/.test(view.lemma(mark))) return false;
  const next = view.subjects.find((one) => one.from === mark.to);
  return next !== undefined && is(next, Trait.named);
}

/** "I do not count kratom as a relapse": how somebody keeps count. */
export const countsRelapse = ({ view }: Candidate): boolean => view.says(COUNTS_RELAPSE);

/** "Quitting kratom was the best thing for my anxiety": praise of stopping says nothing of how hard it is. */
export function praisesStopping({ view, mark }: Candidate): boolean {
  const stop = view.concepts.find((one) => senseOf(one, 'concept', 'kratom-stopping'));
  if (!stop || stop.from > mark.from) return false;
  if (endedSince(view, stop)) return true;
  const behind = view.words.norm.slice(stop.to, view.sentence.to).join(' ');
  return GOOD_MOVE.test(behind) && !HARD_MOVE.test(behind);
}

/** "I have not been constipated since I stopped": what there is no more was brought by kratom, and not by stopping. */
function endedSince(view: SentenceView, stop: Mark): boolean {
  const { norm } = view.words;
  if (norm[stop.from] !== 'since' && norm[stop.from - 1] !== 'since') return false;
  const denial = view.cues.find((one) => is(one, Trait.negation) && one.to <= stop.from);
  return view.concepts.some(
    (one) =>
      (denial !== undefined && one.from >= denial.to
        ? one.to <= stop.from
        : one.from >= stop.to && hasNoSuch(view, stop.to, one)) && view.isBad(one),
  );
}

/** "Since I stopped, I have had no pain", "… I haven't had a headache": a word of denial right before a trouble. */
function hasNoSuch({ words: { norm } }: SentenceView, from: number, { from: to }: Mark): boolean {
  for (let at = to - 1; at >= from && at >= to - NONE_REACH; at--)
    if (DENYING.test(norm[at] as string)) return true;
  return false;
}

/** "has devastating effects on your health", "Seizures subsided after rehabilitation". */
export function illOrAfterwards({ near, view, relation, mark, last }: Related): boolean {
  const { norm } = view.words;
  if (norm.slice(relation.from, mark.to).some((word) => DIRE.test(word))) return true;
  if (near) return false;
  const behind = norm.slice(last, view.sentence.to);
  return (
    /^(after|once|following|with|upon)$/.test(behind[0] ?? '') &&
    behind.some((word) => CARED_FOR.test(word))
  );
}

/** "The leaf stopped relieving my pain": no longer does. */
export function stoppedDoing({ view, relation }: Related): boolean {
  return relation.form === 'g' && CEASING.test(view.words.norm[relation.from - 1] as string);
}

/** "I stopped taking kratom for pain": what it was taken for, and all the trouble that is named, is no withdrawal. */
export function stoppedUseFor({ view, mark }: Candidate): boolean {
  const stop = view.concepts.find((one) => senseOf(one, 'concept', 'kratom-stopping'));
  if (!stop || view.words.norm[stop.to] !== 'for') return false;
  const troubles = view.concepts.filter((one) => one.from >= stop.to && view.isBad(one));
  return (
    (mark === stop || troubles.includes(mark)) &&
    troubles.length > 0 &&
    // "forgot to pack it for Vegas, zero issues"
    troubles.every(
      ({ from }) =>
        from <= stop.to + PURPOSE_REACH &&
        !view.words.before.slice(stop.to + 1, from + 1).some((gap) => (gap & Gap.comma) !== 0),
    )
  );
}

/** "since I quit kratom my sleep is better", and whatever gets better in a log of stopping. */
export function owedToStopping(candidate: Candidate): boolean {
  const { view, agents, effect } = candidate;
  return (
    quitsKratom(view, agents, effect === 'quits') ||
    (effect !== 'quits' && view.says(LEFT_OFF)) ||
    logOfStopping(candidate)
  );
}

/** "Day 7: more energy", under "Withdrawal timeline": what there is again once it is over. */
export function daysOfWithdrawal({ view, effect }: Candidate): boolean {
  const { lead, heading } = view.place;
  return (
    effect === 'raises' &&
    !heading &&
    !view.named &&
    lead !== null &&
    (WITHDRAWAL_IDS.has(lead.concept) || lead.concepts.includes('kratom-stopping')) &&
    view.says(COUNTED_DAYS)
  );
}

/** "I got my energy back after kratom": life without it. */
export const backAfterKratom = ({ view }: Candidate): boolean => view.says(BACK_AFTER);

/** "Detox allows your body to recover", "Detox Home is here to help" */
export function namesDetox({ view, mark }: Candidate): boolean {
  return mark.from === view.sentence.from && /^detox/.test(view.words.norm[mark.from] as string);
}

/** "like quitting coffee", "worse than when I kicked oxy", "as hard to quit as heroin": only compared with. */
export function likensQuitting({ view, clause, first, mark }: Candidate): boolean {
  const { norm } = view.words;
  const likening = norm[mark.from - 1] as string;
  if (mark.from > first && /^(as|than)$/.test(likening) && norm[mark.from - 2] !== 'such')
    return true;
  return (
    LIKENING.has(norm[first - 1] as string) ||
    (clause.opener === 'when' && LIKENING.has(norm[clause.from - 1] as string))
  );
}

/** "Stop drinking and …", "people stopped drinking": told to or told of, and nobody says what helped. */
export function stopsUnaided({ view, agent, relation }: Related): boolean {
  return (
    /^stop/.test(view.lemma(relation)) &&
    (agent.kind === 'none' || (agent.kind === 'person' && !agent.personal))
  );
}

/** Whether a person who gave something up is the writer, or kratom is named for it. */
function credits({ view, agent }: Candidate): boolean {
  return (
    view.named ||
    (agent.mark !== null && FIRST_PERSON.has(view.lemma(agent.mark))) ||
    view.subjects.some(
      (mark) =>
        is(mark, Trait.standin) ||
        (is(mark, Trait.pronoun) && view.lemma(mark) === 'it') ||
        // "gave up wine with its help"
        (is(mark, Trait.possessive) && view.words.norm[mark.to] === 'help'),
    )
  );
}

/** "My uncle quit smoking": that kratom helped, nothing says. */
export function givesUpUnaided(candidate: Candidate): boolean {
  const { agent, effect, concept } = candidate;
  const givesUp =
    effect === 'quits' || (effect === 'reduces' && concept === 'other-substance-habit');
  return givesUp && agent.kind === 'person' && !credits(candidate) && !sinceTaking(candidate);
}

/** "He found kratom. He hasn't smoked since." */
const sinceTaking = ({ view, agent, relation }: Candidate): boolean =>
  agent.mark !== null &&
  isTaker(view, agent.mark) &&
  ((relation !== null && senseOf(relation, 'relation', 'left-off') !== undefined) ||
    view.says(SINCE_THEN));

/** "I was off Suboxone by May", "He has not had a drink": what helped, nothing says, unless it is said right behind kratom. */
export function leftUnaided({ view, agent, relation, mark, last }: Related): boolean {
  if (!senseOf(relation, 'relation', 'left-off')) return false;
  // "She no longer needs her pain pills": they are replaced, and nothing says that anybody was addicted.
  if (view.conceptIds.includes('alternative') && PAIN_MEDICINE.test(view.text(mark))) return true;
  if (!agent.mark || !isTaker(view, agent.mark)) return true;
  const { norm } = view.words;
  // "I have never taken opioids": not that they were left off.
  return (
    NEVER_SINCE.test(norm[relation.from] as string) &&
    !view.says(SINCE_THEN) &&
    !norm.slice(relation.from, last).includes('another')
  );
}

/** Whether what is said to be brought about comes of stopping kratom: then it is its withdrawal, and not its effect. */
export function comesOfStopping({ view, agents, mark, concept }: Candidate): boolean {
  return (
    !NEVER_OF_STOPPING.has(concept) &&
    view.frames.wants('causes', 'withdrawal') &&
    quitsKratom(view, agents) &&
    !clearsUp(view, mark) &&
    !view.words.norm.slice(mark.to, view.sentence.to).includes('none')
  );
}
