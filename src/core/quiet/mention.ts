/**
 * What is only named, explained, sought or promised, told to do or asked about.
 *
 * Pure; tests of candidates, see `silencers.ts`. Hedges and reports of what is claimed are for `stance/`: here nothing is.
 */
import { type Clause, senseOf } from '../clauses';
import { DOSES, OWN_TROUBLE, TAKEN } from '../concepts';
import type { Mark } from '../lexicon';
import type { Link } from '../links/link';
import { pointsToKratom } from '../presence';
import { headingAbove } from '../state';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { AVERTING, OCCASIONS, SIGNS } from '../word-lists';
import { Gap, isNumber, type Words } from '../words';
import { benefits, type Candidate, harms, type Related } from './candidate';

/** What names kratom only to leave it out, before its name, */
const LEAVING_OUT =
  /\b((?<!\band )not|wasnt|isnt|rather than|instead of|ruled out|nothing to do with|none of (them|these|which|those)|not one of (which|them|these) (was|were)|wrongly blamed on|unrelated to|not (linked|related|due|connected|tied) to)( (by|with|through|from|to|of|because of|due to|involving))?( (the|any|his|her|my))?$/;
/** and behind it. */
const LEFT_OUT =
  /^((was|were|is|has been|have been) (\w+ )?(ruled out|exonerated|cleared)\b|(was|were|is) (not|never) (the source|involved|a factor|the cause|the reason|to blame)|had nothing to do with|played no (part|role)|was cleared)\b/;
/** Sentences that give to something else what kratom would be given. */
const CLEFT =
  /\b(drug|substance|thing|one) (that|which) (killed|caused|did|poisoned)( \w+){0,5} (was|were) (\w+ ){1,3}(not|rather than) (the |my )?kratom$|\bit (was|is) (\w+ ){1,4}(not|rather than) (the |my )?kratom (that|which|who)\b|\bit (wasnt|was not) (the |my )?kratom (that|which|who)\b|\b(not|never) (with|through|thanks to|because of) (the |my )?kratom$|\bnone of (them|these|those|which) (was |were )?(due to|from|caused by|linked to|involving|involved) kratom\b/;
/** Without such a word it cannot be; most sentences have none, and this is sooner looked for. */
const OF_CLEFT = /\b(not|never|wasnt|none|rather)\b/;
/** What kills beside a shop or a load of it. */
const ACCIDENTS =
  /\b(fire|explosion|blast|crash(es)?|collision|floods?|storms?|hurricane|earthquake|truck|lorry|robbery|shooting|gunman|an? ban)\b( \w+){0,9} kill(s|ed)?\b/;
/** What is said to be harmless, and in the same breath not to be so: up to here it is others' word. */
const REBUTTED =
  /\b(says?|said|told|tells?|claim(s|ed)?|thought|believed|swore)\b.*\b(not|isnt|wasnt|cant|cannot|doesnt|no|never|nt)\b.* (?=but ((it|you|they|that) (is|was|does|did|do|can|are)$|(i|we|he|she) (got|became|ended up|am) (hooked|addicted|dependent)))|\b(say|says|said|told|tell|tells|claims?|claimed|think|thought|believed?|swore)\b.* (?=but (they are|they were|theyre|they re|he is|hes|she is|i was|we were) (\w+ )?(wrong|mistaken|lying|misinformed)$)/;

const ABLE_TO = /^(shown|known|proven|found|said|thought|able|likely|appears?|seems?)$/;
const SPOKEN_ABOUT = new Set(['about', 'against', 'regarding', 'concerning']);
/** What a heading of a shop's list opens with. */
const RANKING = /^(best|top|ideal|perfect|finest|great|good) (strains?|veins?|kratom) for$/i;
const HEADLINED = /^(link|tied|blam|connect)/;
const GETTING =
  /^(receiv|requir|seek|sought|undergo|underwent|need|enter|medical|professional|get$|gets$|got$|getting$|access|given$)/;
/** Verbs that tell a reader or a ward what to do. */
const DIRECTING = new Set(
  'offer call seek stop refer consider see ask contact test order monitor get check go consult tell talk speak avoid'.split(
    ' ',
  ),
);
/** What says how often, */
const CYCLES = /^(days?|weeks?|months?|daily|weekly|monthly|nightly)$/;
const HOW_OFTEN = new Set(
  'once twice one two three four five six seven several few a or to and more less than at most least up about only every each per other times time'.split(
    ' ',
  ),
);
/** and titles and headings under which that is advice. */
const DOSING = /\b(dos(es?|ages?|ing)|servings?|how (much|often)|frequency)\b/i;
/** Words that say when, in front of "her overdose". */
const DATING =
  /^(\w* (before|after|since|during|until|following)|(prior|leading|up) to|(time|day|night|weeks?|days?|months?) of)$/;
const DATED_BY_DEATH = /^(after|before|since|until|following)$/;
const ASKED_REACH = 4;
/** Verbs and nouns of what is not done yet, when "to" or a gerund stands behind them. */
const INTENDING =
  /^(plan(s|ned|ning)?|meant|means|intend(s|ed|ing)?|intent|intention|propos(e|es|ed|ing|al)|threaten(s|ed|ing)?|consider(s|ed|ing)?|seeks?|seeking|sought|want(s|ed)?|tr(y|ied|ies|ying)|attempt(s|ed|ing)?|mov(e|es|ed|ing)|aim(s|ed|ing)?|push(es|ed|ing)?|hop(e|es|ed|ing)|bid|efforts?|about|going|ready|readies|poised|set|prepar(e|es|ed|ing)|gear(s|ed|ing)?|recommend(s|ed|ing)?|recommendations?|talk(s|ed|ing)?|call(s|ed|ing)|urg(e|es|ed|ing)|ask(s|ed|ing)?|press(ed|ing)?|petition(s|ed)?|request(s|ed)?|vot(e|es|ed|ing))$/;
const ADVISING = /^(advi[cs]e|advises|advised|advising|suggest(s|ed|ing|ions?)?)$/;
/** How far behind such a word its "to" or gerund may stand, in words. */
const INTENT_REACH = 7;
/** Verbs of taking something, as a command has them, and words before a command. */
const USING = new Set(['use', 'take', 'consume', 'drink', 'enjoy']);
const ADVISING_WORDS = new Set(['please', 'always', 'only', 'and']);
/** Words before "to use it safely" of which it is only the aim. */
const AIMED_AT =
  /^(how|order|ways?|key|tips|guide|want|wants|wish|hope|hoping|trying|try|plan|planning|learn|learning|aim)$/;
const UNCERTAIN = new Set(['may', 'might', 'could', 'would', 'will', 'should']);
const PLANS = new Set(['plan', 'plans', 'proposal', 'proposals']);
/** What a ban is only asked for, feared or fought by, right before it, and "nearly", */
const NO_BAN_YET =
  /\b(nearly|almost|narrowly|not quite|just about)( \w+){0,4}$|\b(call(s|ed|ing)?|push(es|ed|ing)?|lobb(y|ies|ied|ying)|campaign(s|ed|ing)?|ask(s|ed|ing)?|petition(s|ed|ing)?|press(es|ed|ing)?|plans?|bid|demand(s|ed|ing)?|vot(e|es|ed|ing)) (for|against|over)( \w+)?$|\b(oppos(e|es|ed|ing|ition to)|against|support(s|ed|ing)?( for)?|favou?r(s|ed|ing)?|reject(s|ed|ing)?|fight(s|ing)?|fought|fear(s|ed|ing)?( of)?|threat(s)? of|threatened( with)?|talk of|idea of|calls? for|propos(e|es|ed|ing)|proposals? for|urg(e|es|ed|ing)|demand(s|ed|ing)?|want(s|ed|ing)?|seek(s|ing)?|sought|avoid(s|ed|ing)?|prevent(s|ed|ing)?|avert(s|ed|ing)?|possible|potential|future|no)( (a|the|any|such a))?$/;
/** and behind it what came of it, or would. */
const NO_BAN_AFTER_ALL =
  /^((on|of|against) (the )?\w+ )?(that |which )?((was|were|is|has been|had been|is being|was being) (\w+ly |once |first |later )?(proposed|considered|discussed|suggested|debated|rejected|withdrawn|dropped|averted|avoided|delayed|planned|abandoned|requested|called for|sought|expected|feared|looming|overturned|reversed|lifted|blocked)|(would|could|might|may|will|should)\b|(never|did not|didnt|has not|hasnt|has yet to|failed to|was never|was not) (yet )?(took|taken|take|came|come|gone|go|went|happened|happen|been|passed|pass|enacted|imposed|introduced|put)\b|failed\b)/;
/** What only selling it as something goes against. */
const SOLD_AS =
  /\b(sell(ing|s)?|sale|sales|sold|market(ing|ed|s)?|import(ing|ed|s)?|advertis(e|ed|ing)|promot(e|ed|ing)|label(l)?ing|offer(ing|ed)?|distribut(e|ing|ed|ion)|adding|use)\b( of)?( \w+){0,3} (as|in) (an? |any )?(\w+ ){0,2}(supplements?|additives?|ingredients?|drugs?|medicines?|foods?|treatments?|beverages?|drinks?)\b/;
/** What people have done with it "since the 19th century". */
const VALUING =
  /^(us(e|ed|ing)|tak(en|ing)|chew(ed|ing)?|brew(ed|ing)?|drunk|drink(ing)?|consum(ed|ing|ption)|smoked|valued|prized|known|popular|relied|employed|prescribed|medicine|medicinal(ly)?|remedy|tradition(al|ally)?)$/;
const LISTED_REACH = 8;
const PERIODS = /^(year|month|week|night|decade|summer|winter|spring|fall|autumn)s?$/;
const MONTHS =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|\d{4})$/;
const INSTEAD = /^(other|alternative|safer|better|proven) /i;
const MEANING_THAT = /^(means|refers|denotes)$/;
/** Nouns for whole classes of things. */
const CLASSES =
  /^(aids|remedies|supplements|medicines|medications|foods|drugs|boosters|sedatives)$/;
const CLASS_REACH = 6;
/** Words by which one of a class is pointed to. */
const DETERMINING = new Set('these those this that our their its such both which'.split(' '));
const SEEKING =
  /^(seek(s|ing)?|search(es|ing)?|look(s|ing)?|want(s|ed)?|need(s|ed)?|crav(e|es|ing))$/;
/** Headings over signs of something bad, and over what is advertised beside the text. */
const WARNING_SIGNS =
  /\b(warning|tell.?tale|danger) signs\b|\bsigns (that )?(you|of|your|someone|they)\b/i;
const SPONSORED = /\bsponsor(s|ed)?\b|\badvert(isement|isers?|orial)\b/i;
/** What a list of harms is headed by. */
const LISTING_HARM =
  /\b(side|adverse|unwanted|negative|bad|toxic) (effects?|reactions?)\b|\b(risk|danger|harm|warning|complication|downside|drawback|con)s?\b/i;
/** How far before the strain its choice may stand, in words. */
const CHOICE_REACH = 5;
const CHOOSING = /^(choos(e|es|ing)|pick(s|ing)?|select(s|ing)?|decid(e|ing)|look(ing)?)$/;
const ANY_ONE = new Set(['a', 'an', 'any', 'your', 'the', 'which', 'what', 'for', 'on']);
const SEEKING_REACH = 5;
const EARLIER = /^(earlier|previous|prior|other|similar|further|comparable)$/;
const CASES = /^(cases?|reports?|records?|instances?|accounts?|examples?|publications?)$/;
const FINITE = new Set(['s', 'd', 'b']);
const SAYING = new Set(['s', 'd']);
const EXAMINED =
  /^(examined|studied|investigated|assessed|assayed|evaluated|measured|determined|quantified|compared|explored|analy[sz]ed)$/;
const FOUND_OUT = /^(find|found|show|prov|confirm|demonstrat|reveal|turned|suggest|but|and)/;
/** How far behind what is looked into its verb may begin, in words. */
const EXAMINED_REACH = 9;
const APPROVAL = /^(approvals?|licen[cs]es?|patents?|authori[sz]ations?|applications?|clearance)$/;
const WITHHELD =
  /(^(not|never|cannot|pending|lacking|missing|denied|refused|withheld|unlikely)|nt)$/;
/** How far before an effect the approval for it may stand, in words. */
const APPROVAL_REACH = 7;
const EXPLETIVE = new Set(['it', 'its']);
/** What something may be done by, without saying what it is. */
const WAYS =
  /^(ways|strategies|methods|techniques|tips|tricks|steps|things|means|approaches|exercises|measures|hacks)$/;
/** So many good or bad things behind an amount are what it does. */
const LISTED_EFFECTS = 2;
/** In a heading these only name a topic: "Risks of dependence", "Effects on the liver". */
const MENTIONING = new Set(['risk', 'harm', 'use', 'associate', 'inverse']);

/** "When choosing a strain for sleep, think of …": which is best for it is not told. */
export function onlyChosen({ view, concept, mark: { from } }: Candidate): boolean {
  if (concept !== 'distinct-effects') return false;
  const { norm } = view.words;
  const kind = norm[from - 1] ?? '';
  if (!/^(strain|vein|kind|variety|type)s?$/.test(kind)) return false;
  for (let at = from - 2; at >= view.sentence.from && at >= from - CHOICE_REACH; at--) {
    if (!CHOOSING.test(norm[at] as string)) continue;
    // "You can choose a strain for sleep": there is one.
    return ANY_ONE.has(norm[at + 1] as string) && !view.isAuxiliary(at - 1);
  }
  return false;
}

/** "People often seek an energy boost", "Sleep aids are everywhere": what is wanted or sold, and kratom is not spoken of. */
export function onlySought({ view, clause, agent, relation, mark, first }: Candidate): boolean {
  if (view.place.fragment || view.place.lead || pointsToKratom(view)) return false;
  const { norm } = view.words;
  const last = Math.max(relation?.to ?? mark.to, mark.to);
  if (CLASSES.test(norm[last - 1] as string) && relation?.form !== 's') return true;
  return (
    agent.kind === 'person' &&
    norm
      .slice(Math.max(clause.from, first - SEEKING_REACH), first + 1)
      .some((word) => SEEKING.test(word))
  );
}

/** "its potential for chronic pain and anxiety": to treat them; 'the criterion "potential for abuse"': a term. */
export function potentialFor({ view, relation, concept, agent }: Related): boolean {
  if (!/^potential/.test(view.lemma(relation))) return false;
  const quoted =
    agent.kind === 'none' && ((view.words.before[relation.from] as number) & Gap.quote) !== 0;
  return quoted || (view.frames.wants('reduces', concept) && !OWN_TROUBLE.has(concept));
}

/** "Side effects: less appetite": nothing good is listed there. */
export function amongRisks({ view }: Candidate): boolean {
  const { fragment, lead } = view.place;
  if (!fragment) return false;
  if (WARNING_SIGNS.test(lead?.text ?? headingAbove(view.state))) return true;
  return lead?.relation === 'cause' && LISTING_HARM.test(lead.text);
}

/** "Sturdy Greens supports energy" under "This episode is sponsored by": of what is advertised there. */
export const wordOfSponsor = ({ view }: Candidate): boolean =>
  !view.named && SPONSORED.test(headingAbove(view.state));

const RELATIVE_WORD = /^(that|which)$/;
/** Means that have no name. */
const MEANS_THAT =
  /^(but |and |also )?(there (are|is)|we (have|use|offer|can give you)) (\w+ ){0,4}(medicines?|medications?|treatments?|therap(y|ies)|options?|things|exercises|methods|approaches) (that|which)\b/;

/** "There are many ways to relieve back pain": none of them is named. */
export function waysToDo({ view, relation, first, last }: Related): boolean {
  const { norm } = view.words;
  const ways = norm[relation.from - 1] === 'to' && WAYS.test(norm[relation.from - 2] ?? '');
  // "There are medicines that lift mood"
  if (!ways && !view.says(MEANS_THAT)) return false;
  return !view.subjects.some(
    (one) =>
      (one.to <= first || one.from >= last) &&
      is(one, Trait.named | Trait.standin | Trait.pronoun) &&
      !EXPLETIVE.has(view.lemma(one)) &&
      !(one.to === first && RELATIVE_WORD.test(view.lemma(one))),
  );
}

/** "The host promised bliss", "pages that promise to melt the pounds away": by whom, and it is not kratom. */
export function onlyPromised({ agents, view, index, clause, first }: Candidate): boolean {
  const promise = view.marks.find(
    (one) => one.from >= clause.from && one.from <= first && /^promis/.test(view.lemma(one)),
  );
  if (!promise || (promise.form !== 'd' && promise.form !== 'b')) return false;
  if (clause.link === 'relative' && !view.index.isCovered(clause.from - 1)) return true;
  const { kind } = agents.agentFor(index, promise.from);
  return kind === 'person' || kind === 'unknown' || kind === 'seller';
}

/** "the trouble about using kratom to treat pain": only what is spoken of. */
export function onlyAbout({ view, relation }: Related): boolean {
  const { norm } = view.words;
  if (norm[relation.from - 1] !== 'to') return false;
  const name = view.subjects.find(
    (one) => one.to === relation.from - 1 && is(one, Trait.named | Trait.standin | Trait.pronoun),
  );
  return (
    name !== undefined &&
    /^(using|taking)$/.test(norm[name.from - 1] ?? '') &&
    SPOKEN_ABOUT.has(norm[name.from - 2] as string)
  );
}

/** A heading that announces ("Risks of dependence", "Managing pain", "Traditional use") and claims nothing. */
export function onlyNamesTopic({ view, clause, link, relation }: Candidate): boolean {
  if (view.sentence.question) return false;
  if (view.cues.some((cue) => senseOf(cue, 'cue', 'other-lead') && INSTEAD.test(view.text(cue))))
    return true;
  // "Alcohol interacts with kratom" says so.
  const isTold = link.effect === 'interacts';
  if (relation && MENTIONING.has(link.type) && !isTold) return !isHeadline(view, relation, link);
  // "Kratom: risks, side effects, withdrawal"
  if (relation && /^(risks|dangers)$/.test(view.lemma(relation))) return true;
  if (view.place.lead?.strong || !view.isFragment(clause)) return false;
  if (link.effect === 'is') return true;
  if (isNumbered(view, clause)) return false;
  if (link.type === 'help' && relation && ranksStrains(view, relation)) return false;
  if (relation?.form === 'g' && relation.from === view.sentence.from) return true;
  return !view.named && relation?.form !== 's' && relation?.form !== 'b';
}

/** "Best strains for pain", over the names of strains: says of kratom what it is best for. */
const ranksStrains = (view: SentenceView, relation: Mark): boolean =>
  view.state.topic === 'kratom' &&
  !view.state.shared &&
  RANKING.test(view.text(relation)) &&
  !view.has(Trait.other | Trait.negation | Trait.debunk);

/** Whom or where it befalls, whatever they take. */
const ANYONE =
  /\b(happens?|occurs?|strikes?|develops?|comes?|befalls?)( \w+ly)? ((in|to|at|for|with|during) )?(anyone|anybody|everyone|everybody|(any|every|each|all)\b(?! (\w+ )?(doses?|dosages?|amounts?|use|users?|times?|points?|stages?|levels?|strengths?|products?|who)\b))(?! who\b)/;

/** "Miscarriage can happen in any pregnancy": with kratom or without. */
export const happensToAll = ({ view }: Candidate): boolean => !view.named && view.says(ANYONE);

/** "A low dose wakes you up, a high dose makes you sleepy": one effect of two, and not told as a trouble. */
export const contrastsDoses = ({ view: { conceptIds }, concept }: Candidate): boolean =>
  concept === 'body-side-effect' &&
  conceptIds.includes('sedation') &&
  conceptIds.includes('low-dose') &&
  conceptIds.includes('high-dose');

/** "Moderate dose (5–15 g): itching, nausea": what so much does, and nobody is told to take it. */
export function labelsEffects({ view, mark, concept }: Candidate): boolean {
  if (!DOSES.has(concept)) return false;
  const { before } = view.words;
  let behind = mark.to;
  while (behind < view.sentence.to && ((before[behind] as number) & (Gap.colon | Gap.dash)) === 0)
    behind++;
  return (
    view.concepts.filter(
      (one) =>
        one.from >= behind && one.senses.some(({ id }) => view.frames.valence(id) !== 'neutral'),
    ).length >= LISTED_EFFECTS
  );
}

/** "2. Enhanced concentration", on a page about kratom: an item of a list of what it does. */
function isNumbered({ words, sentence, state }: SentenceView, clause: Clause): boolean {
  if (state.topic !== 'kratom' || clause.from !== sentence.from) return false;
  // "1." is cut off as a sentence of its own, "1)" is not.
  if (sentence.from > 1 || !isNumber(words.norm[0] as string)) return false;
  return ((words.before[1] as number) & ~Gap.space) !== 0;
}

/** "Kratom linked to more deaths", "Outbreak tied to kratom, officials say": the news itself. */
function isHeadline(view: SentenceView, relation: Mark, link: Link): boolean {
  if (link.type !== 'associate' || !view.named) return false;
  if (!HEADLINED.test(view.lemma(relation))) return false;
  return (
    view.finiteBetween(view.sentence.from, relation.to) ||
    view.has(Trait.say) ||
    view.subjects.some((one) => is(one, Trait.named) && one.to <= relation.from)
  );
}

/** "asks how often people overdose on it": a question that the sentence tells of. */
export function indirectlyAsked({ view, first }: Candidate): boolean {
  const { norm } = view.words;
  for (let at = view.sentence.from + 1; at < first; at++) {
    if (norm[at] !== 'how' || !/^(often|frequently|likely|commonly)$/.test(norm[at + 1] ?? ''))
      continue;
    const before = norm.slice(Math.max(view.sentence.from, at - ASKED_REACH), at);
    return before.some((word) => /^(ask(s|ed|ing)?|wonder(s|ed|ing)?)$/.test(word));
  }
  return false;
}

/** Whether "effects on" a thing is all that stands between it and a relation. */
function effectsOnly(view: SentenceView, relation: Mark, mark: Mark): boolean {
  const between = view.words.norm.slice(relation.to, mark.from);
  return (
    between.includes('effects') &&
    between.includes('on') &&
    // "beneficial effects on sleep"
    !view.relations.some(
      (one) =>
        one.from >= relation.to &&
        one.to <= mark.from &&
        (senseOf(one, 'relation', 'help') || senseOf(one, 'relation', 'raise')),
    )
  );
}

/** "overdoses last year", "deaths occurring from July", "encourage patients to", "led to weight loss, rashes and …". */
export function onlyTells({ view, relation, mark, concept, effect }: Related): boolean {
  const { norm } = view.words;
  const next = norm[relation.to] ?? '';
  // "a double-edged sword for mental health"
  if (next === 'edged') return true;
  // "Users reported effects on sleep": of which kind, they do not say.
  if (/^report/.test(view.lemma(relation)) && benefits(effect) && relation.to <= mark.from)
    return effectsOnly(view, relation, mark);
  if (norm[relation.to - 1] === 'last' && PERIODS.test(next)) return true;
  if (norm[relation.from] === 'last' && PERIODS.test(norm[relation.from + 1] ?? '')) return true;
  if (
    /^occur/.test(norm[relation.from] as string) &&
    norm.slice(relation.from + 1, relation.from + 3).includes('from') &&
    norm.slice(relation.from + 2, relation.from + 4).some((word) => MONTHS.test(word))
  )
    return true;
  if (/^develop/.test(norm[relation.from] as string) && /^(during|while)$/.test(next)) return true;
  if (
    /^(eliminat|excret|remov)/.test(norm[relation.from] as string) &&
    norm.slice(relation.to, mark.from).includes('through')
  )
    return true;
  if (/^encourag/.test(norm[relation.from] as string) && relation.to < mark.from) {
    const who = view.subjects.find(
      (one) => one.from >= relation.to && one.from <= relation.to + 1 && is(one, Trait.person),
    );
    if (who && norm[who.to] === 'to') return true;
  }
  // "led to weight loss, constipation and darkened skin": one of several troubles.
  return (
    concept === 'weight-loss' &&
    senseOf(relation, 'relation', 'cause') !== undefined &&
    relation.to <= mark.from &&
    view.concepts.some(
      (one) => one.from >= mark.to && one.from <= mark.to + LISTED_REACH && view.isBad(one),
    )
  );
}

/** "No earlier report exists of a seizure on kratom": this is the first, and there are none besides. */
export function firstOfItsKind({ view, clause, last }: Candidate): boolean {
  const { norm } = view.words;
  for (let at = clause.from; at < last - 2; at++) {
    if (
      norm[at] === 'no' &&
      EARLIER.test(norm[at + 1] as string) &&
      CASES.test(norm[at + 2] as string)
    )
      return true;
  }
  return false;
}

/** "Its effects on pain were examined as well": what was looked into, and not what came out. */
export function onlyExamined({ view, clause, relation, concept, last }: Candidate): boolean {
  // "Kratom addiction is being studied": there is such a thing.
  if (OWN_TROUBLE.has(concept) || (relation && FINITE.has(relation.form))) return false;
  const { norm } = view.words;
  for (let at = clause.from; at < last; at++) if (view.isAuxiliary(at)) return false;
  if (
    view.relations.some((one) => one.from >= clause.from && one.to <= last && SAYING.has(one.form))
  )
    return false;
  for (let at = last; at < view.sentence.to - 1 && at < last + EXAMINED_REACH; at++) {
    if (!view.isAuxiliary(at)) continue;
    let verb = at + 1;
    while (view.isAuxiliary(verb) || view.isSmallOrAdverb(verb)) verb++;
    return (
      EXAMINED.test(norm[verb] as string) &&
      !norm.slice(verb, view.sentence.to).some((word) => FOUND_OUT.test(word))
    );
  }
  return false;
}

/** "Approval for the treatment of anxiety has not come yet": of what for is asked or given, and no effect. */
export function approvedFor({ view, first }: Related): boolean {
  const { norm } = view.words;
  const before = norm.slice(Math.max(view.sentence.from, first - APPROVAL_REACH), first);
  return before.some((word) => APPROVAL.test(word)) && before.includes('for');
}

/** "FDA approval has not come yet", "approval by the FDA is still pending" */
export function notApproved({ view, mark, concept }: Candidate): boolean {
  if (concept !== 'official-approval') return false;
  const { norm } = view.words;
  if (!norm.slice(mark.from, mark.to).some((word) => APPROVAL.test(word))) return false;
  for (let at = mark.to; at < view.sentence.to - 1 && at < mark.to + EXAMINED_REACH; at++) {
    if (!view.isAuxiliary(at)) continue;
    return norm.slice(at, at + 3).some((word) => WITHHELD.test(word));
  }
  return false;
}

/** "Prior to her overdose, she took kratom": only says when. */
export function onlyDates({ view, mark: { from } }: Candidate): boolean {
  const { norm } = view.words;
  const owned = /^(his|her|their|my)$/.test(norm[from - 1] ?? '');
  if (owned) return DATING.test(`${norm[from - 3] ?? ''} ${norm[from - 2] ?? ''}`);
  // "Levels can rise after death"
  return norm[from] === 'death' && DATED_BY_DEATH.test(norm[from - 1] ?? '');
}

/** "Refer to the clinic where ALT is raised": told what to do in that case. */
export function toldWhen({ view, clause }: Candidate): boolean {
  const { norm } = view.words;
  const { from } = view.sentence;
  return (
    (OCCASIONS.has(clause.opener) || clause.opener === 'where') &&
    clause.from > from &&
    DIRECTING.has(norm[norm[from] === 'please' ? from + 1 : from] as string)
  );
}

/** "The DEA planned to put kratom on Schedule I", "may be banned in the US": what is not law. */
export function onlyPlanned({ view, clause, concept, mark }: Candidate): boolean {
  if (concept !== 'federal-ban') return false;
  const { norm } = view.words;
  const before = norm.slice(view.sentence.from, mark.from).join(' ');
  if (NO_BAN_YET.test(before)) return true;
  if (NO_BAN_AFTER_ALL.test(norm.slice(mark.to, view.sentence.to).join(' '))) return true;
  // "Marketing kratom as a drug is illegal under federal law": that, and not kratom.
  if (SOLD_AS.test(before)) return true;
  for (let at = mark.from - 1; at >= view.sentence.from; at--) {
    const word = norm[at] as string;
    if (at >= clause.from && UNCERTAIN.has(word)) return true;
    if (PLANS.has(word)) return true;
    const meant = norm.slice(at + 1, Math.min(at + 1 + INTENT_REACH, mark.from));
    if (
      INTENDING.test(word) &&
      meant.some((next) => next === 'to' || next === 'that' || /ing$/.test(next))
    )
      return true;
    // "had advised that it be scheduled", but not "advises that it is"
    if (ADVISING.test(word) && meant.some((next) => next === 'to' || next === 'be')) return true;
  }
  return false;
}

/** That it may not be sold so, or that it is taken away. */
const UNLAWFUL =
  /\bsupplements? (is|are|was|were|remains?) (\w+ly )?(illegal|unlawful|against|prohibited|forbidden|(not|nt) (legal|lawful|allowed|permitted))|\b(illegal|unlawful|against the law|a crime|not (legal|lawful)|isnt (legal|lawful)|prohibited|forbidden)( \w+)? to (be )?(sell|sold|market|import|offer|distribute|add)|\b(may not|must not|cannot|can not|cant|can ?not legally|should not) (legally |lawfully )?be (sold|marketed|imported|offered|distributed)|\b(fda|agency|government|feds|customs|marshals|officials|authorities|regulators|court)\b( (\w+ed|\w+s|do|did|has|have|had|also|it|them))? ?((does|do|did|has|have|will|would)( not|nt) (allow|permit|accept|recogni)|block|seiz|detain|stop|refus|prohibit|forbid|ban|bar|outlaw)\w*/;

/** Whether a sentence says that to sell kratom as something is against the law: "which the FDA does not allow". */
export const isUnlawful = (said: string): boolean => UNLAWFUL.test(said);

/** "It is illegal to sell kratom as a dietary supplement": what is not lawful. */
export const unlawfulSupplement = ({ view, concept }: Candidate): boolean =>
  concept === 'supplement-status' && isUnlawful(view.said);

/** "Since the 19th century it has been counted in the coffee family": nobody is said to have taken it. */
export function sinceLong({ view, mark: { from } }: Candidate): boolean {
  const { norm } = view.words;
  if (norm[from] !== 'since' || view.has(Trait.use)) return false;
  return !norm.slice(view.sentence.from, view.sentence.to).some((word) => VALUING.test(word));
}

/** "Use kratom safely", "to use it safely, one must …": advice, and no word on whether it is safe. */
export function howToUse({ view, mark }: Candidate): boolean {
  const { norm } = view.words;
  if (norm[mark.to - 1] !== 'safely') return false;
  for (let at = mark.from; at >= view.sentence.from; at--) {
    if (!USING.has(norm[at] as string)) continue;
    const before = norm[at - 1];
    if (at === view.sentence.from || ADVISING_WORDS.has(before as string)) return true;
    if (before !== 'to') return false;
    return at - 1 === view.sentence.from || AIMED_AT.test(norm[at - 2] as string);
  }
  return false;
}

/** "Since I gave up drinking I have felt good": when it was, and not what did it. */
export function sinceThen({ view, clause }: Candidate): boolean {
  return view.words.norm[clause.from] === 'since' && !view.named;
}

/** "Sleep has long been my problem": of what it has been, and not what it was taken for. */
export function longSomethingElse({ view, mark: { from, to } }: Candidate): boolean {
  return (
    view.words.norm[to - 1] === 'been' &&
    !view.named &&
    // "people who have long been better off"
    (/^(better|worse|badly|well)$/.test(view.words.norm[to] ?? '') ||
      view.concepts.some((one) => one.to === from && senseOf(one, 'concept')?.mode === 'thing'))
  );
}

/** "Historically, it appears the agency …": of something else. */
export function longAgo({ near, view, mark: { from, to } }: Candidate): boolean {
  const { norm } = view.words;
  if (to - from > 1 || norm[from] !== 'historically') return false;
  return !near || (norm[to] === 'it' && /^(appears?|seems?)$/.test(norm[to + 1] ?? ''));
}

/** "Signs of serotonin syndrome include tremors": how to tell it, whatever it comes of. */
export function howToTell({ view, agent, link }: Candidate): boolean {
  const { norm } = view.words;
  const { from } = view.sentence;
  if (view.named || !SIGNS.test(norm[from] as string)) return false;
  if (link.mark?.from === from) return agent.mark === null;
  // "Opioid use disorder is a disease. Signs include needing more."
  if (!view.state.near && view.state.recent.some((id) => view.frames.valence(id) === 'bad'))
    return true;
  if (norm[from + 1] !== 'of') return false;
  // "Signs of liver disease are yellow eyes and itching"
  const of = view.concepts.find((one) => one.from >= from + 2 && one.from <= from + 4);
  const id = of && senseOf(of, 'concept')?.id;
  return id !== undefined && !OWN_TROUBLE.has(id) && id !== 'overdose-death';
}

/** "Partial agonists can cushion the fall": a kind of thing, and kratom is not said to be one. */
export function namesKind({ view, clause, mark, agent, effect }: Candidate): boolean {
  return (
    !harms(effect) &&
    agent.kind === 'none' &&
    mark.from === clause.from &&
    !mark.senses.some(({ id }) => TAKEN.has(id)) &&
    ((view.words.before[mark.to] as number) & Gap.comma) === 0 &&
    (view.words.norm[mark.to - 1] as string).endsWith('s') &&
    view.isAuxiliary(mark.to) &&
    !view.place.fragment
  );
}

/** "Many natural sleep aids are perfectly safe": said of all of them. */
export function ofWholeClass({ view, clause, mark, agent }: Candidate): boolean {
  if (agent.mark && is(agent.mark, Trait.named | Trait.standin)) return false;
  const { norm } = view.words;
  for (let at = clause.from; at < mark.from && at < clause.from + CLASS_REACH; at++) {
    if (view.isAuxiliary(at)) return at > clause.from && CLASSES.test(norm[at - 1] as string);
    if (DETERMINING.has(norm[at] as string)) return false;
  }
  return false;
}

/** "Understanding and Treating Anxiety: Old Methods and Kratom" */
export function introducesIllness({ view, last }: Candidate): boolean {
  return (
    view.words.norm[view.sentence.from] === 'understanding' &&
    !view.subjects.some((one) => is(one, Trait.named) && one.from < last)
  );
}

/** "To treat this, I was prescribed pills": what for, and no word of kratom. */
export function saysWhatFor({ view, relation }: Related): boolean {
  return (
    relation.from === view.sentence.from + 1 &&
    view.words.norm[relation.from - 1] === 'to' &&
    view.has(Trait.other) &&
    !view.named &&
    !view.place.fragment
  );
}

/** "I received treatment for my back pain": what, it does not say. */
export function gotTreatment({ view, clause, relation, first }: Related): boolean {
  const before = view.words.norm.slice(Math.max(clause.from, first - 2), first);
  return (
    /^treatment/.test(view.lemma(relation)) &&
    before.some((word) => GETTING.test(word)) &&
    // "Kratom was given as treatment"
    !before.includes('as')
  );
}

/** "people take kratom to avoid the symptoms", "take little of it to minimise side effects": a purpose. */
export function wantsToAvert({ view, relation }: Related): boolean {
  const { norm } = view.words;
  return (
    norm[relation.from - 1] === 'to' &&
    AVERTING.test(view.lemma(relation)) &&
    !ABLE_TO.test(norm[relation.from - 2] ?? '')
  );
}

/** '"Nonaddictive" means that …' */
export function explainsWord({ view, mark }: Candidate): boolean {
  return MEANING_THAT.test(view.words.norm[mark.to] ?? '');
}

/** While an illness is described, what is said is said of it. */
export function ofDescribedIllness({ illness, effect }: Candidate): boolean {
  return illness && (harms(effect) || benefits(effect) || effect === 'acts-on');
}

/** "One to three times a week", in a table of what to do: whom a row is for, unless the page asks how much to take. */
export function onlyHowOften({ view }: Candidate): boolean {
  const { words, sentence, place, state } = view;
  if (!place.fragment || place.heading) return false;
  let cycle = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words.norm[at] as string;
    if (CYCLES.test(word)) cycle = true;
    else if (!HOW_OFTEN.has(word) && !isNumber(word)) return false;
  }
  const above = [
    state.pageTitle,
    place.lead?.text ?? '',
    ...state.headings.map(({ text }) => text),
  ];
  return cycle && !above.some((text) => DOSING.test(text));
}

/**
 * "caused by tramadol, not by kratom", "It was yoga, not kratom, that helped": whether kratom is named in a sentence only to
 * be left out.
 *
 * @param marks The lexicon's, of the sentence.
 */
export function isKratomLeftOut(
  { norm }: Words,
  { from, to }: { readonly from: number; readonly to: number },
  marks: readonly Mark[],
): boolean {
  const named = marks.filter((mark) => is(mark, Trait.named));
  return (
    named.length > 0 &&
    named.every(
      (mark) =>
        LEAVING_OUT.test(norm.slice(from, mark.from).join(' ')) ||
        LEFT_OUT.test(norm.slice(mark.to, to).join(' ')),
    )
  );
}

/** "A fire at a kratom warehouse killed two": what killed them is no drug. */
export const killedOtherwise = ({ view: { words, sentence }, last }: Candidate): boolean =>
  ACCIDENTS.test(words.norm.slice(sentence.from, last).join(' '));

/** "It was yoga, not kratom, that cured my back", "I got clean through NA, not through kratom": what did it is something else. */
export const kratomLeftOut = ({ view }: Candidate): boolean =>
  view.says(OF_CLEFT) && view.says(CLEFT);

/** "They say it isn't addictive, but it is": said by others, and taken back at once. */
export const rebutted = ({ view, last }: Candidate): boolean => {
  if (!view.says(REBUTTED)) return false;
  const told = REBUTTED.exec(view.said) as RegExpExecArray;
  const end = view.said.slice(0, told.index + told[0].length).trim();
  return last - view.sentence.from <= end.split(' ').length;
};

/** "No, it can damage it": an answer, and nothing that is lacking. */
export const answersNo = ({ view: { words, sentence }, relation }: Related): boolean =>
  relation.from === sentence.from &&
  words.norm[relation.from] === 'no' &&
  ((words.before[relation.to] as number) & Gap.comma) !== 0;

/** So a sentence goes on that tells what came of taking it, when nothing did. */
const FRUITLESS =
  /^((and|but|yet|though|with|to|for|sadly|unfortunately|honestly) )*((it|they|i|that) )?((absolutely )?(no|zero|not any) (effects?|relief|difference|luck|help|change|results?|success|benefit|avail)( at all| whatsoever| for me)?$|(did|got|felt|noticed|had) ((absolutely )?nothing|no (effects?|relief|difference|luck|results?|change|benefit))\b|d(id|oes|o) ?n(o|)t (help|work|do (a thing|anything|much|squat))\b|nothing$|nada$|without (any )?(success|effect|relief|luck|results?)\b|no avail$)/;

/** or that it was not taken yet, not borne or not liked. */
const TURNED_OUT_BAD =
  /^(it )?((at|last|one|this|the) (\w+ ){1,3})?((and|but|yet|though) )((then|sadly|unfortunately|honestly|just|only|i|it) )*(hated (it|every)\b|regret|((only|just) )?(made|left|got) me (\w+ )?(sick|ill|nauseous|vomit|puke|throw up|dizzy|worse|itch)|(am|im|was|m) (\w+ )?(afraid|scared|nervous|hesitant|worried|reluctant|terrified) (to|of)|(have not|havent|did not|didnt) (dared?|tried|taken|opened|tried it)\b|never (dared|tried|took|opened)\b|(am|have) yet to (try|take))/;
/** "Got it for my back, never opened it", "then returned it" */
const UNUSED =
  /^((and|but|yet|then|just|only|i|later|eventually) )*((never (opened|tried|took|touched|used)|returned|tossed) (it|this|them|any)\b|(sent|gave|threw) (it|this|them) (back|out|away)\b)/;
/** No amount is advised where only a reason for one is turned down. */
const NOT_FOR_THAT = /\b(dont|do not|never|should not|shouldnt)\b.* (just|only|simply) because\b/;
/** "tried everything, including kratom": none of it is said to have helped. */
const TRIED_ALL =
  /\btried (\w+ )?(everything|it all|all (sorts|kinds) of|every|countless|dozens of|so many|lots of)\b.* (including|even|like|such as) kratom( (too|as well|tea|powder|capsules))?$/;

/** "I tried it for pain, no effect", "but it did nothing", "and hated it": what it was taken for, and that it came to nothing. */
export function cameToNothing({ view, last }: Candidate): boolean {
  if (view.says(TRIED_ALL)) return true;
  const behind = view.words.norm.slice(last, view.sentence.to).join(' ');
  return FRUITLESS.test(behind) || TURNED_OUT_BAD.test(behind) || UNUSED.test(behind);
}

const GREAT_WAY = /\b(great|good|nice|easy|fun|best|wonderful|perfect|fantastic|lovely) way to\b/;
const HARMFUL = new Set(
  'nausea body-side-effect liver-injury seizure overdose-death addiction withdrawal'.split(' '),
);
/** Where the irony comes out. */
const OUT_WITH_IT = Gap.colon | Gap.dash | Gap.comma;

/** "Great way to lose weight: threw up all day", "if you like vomiting": said in mockery of a harm that follows. */
export function saidInMockery({ view, clause, mark }: Candidate): boolean {
  if (!view.says(GREAT_WAY) || view.has(Trait.negation)) return false;
  const { words, concepts, relations, sentence } = view;
  let at = mark.to;
  while (at < sentence.to && ((words.before[at] as number) & OUT_WITH_IT) === 0) {
    if (at > clause.to && words.norm[at - 1] === 'if' && words.norm[at] === 'you') break;
    at++;
  }
  return concepts.some(
    (one) =>
      one.from >= at &&
      one.senses.some(
        ({ kind, id, mode }) => kind === 'concept' && mode !== 'better' && HARMFUL.has(id),
      ) &&
      !relations.some(
        (relation) => relation.from >= at && relation.to <= one.from && relieves(relation),
      ),
  );
}

const relieves = ({ senses }: Mark): boolean =>
  senses.some(({ id }) => id === 'reduce' || id === 'lack');

/** "Measure your dose with a scale", "Don't take 10 g just because someone does": how to measure, and no amount. */
export function advisesNoAmount({ view, mark, concept }: Candidate): boolean {
  if (concept !== 'dose-direction') return false;
  const { norm } = view.words;
  return (
    (/^dos(e|age)$/.test(norm[mark.from] as string) &&
      /^(your|the|a|my|each|every|this|his|her|their)$/.test(norm[mark.from - 1] ?? '')) ||
    view.says(NOT_FOR_THAT)
  );
}

/** What is written or said on kratom and something else, behind what governs that. */
const WRITTEN_ON =
  /\b(papers?|stud(y|ies)|articles?|chapters?|books?|literature|publications?|information|questions?|posts?|pages?|sections?|talks?|lectures?|research|data|references|leaflets?|videos?|threads?) (on|about|regarding|concerning)( \w+){0,6}$/;

/** "A search was made for papers on kratom and pain", "chapters on kratom, addiction and pain": what those are about. */
export const writtenOn = ({ view, relation, mark }: Related): boolean =>
  relation.to <= mark.from &&
  WRITTEN_ON.test(view.words.norm.slice(relation.to, mark.from).join(' ')) &&
  view.subjects.some(
    (one) => is(one, Trait.named) && one.from >= relation.to && one.to <= mark.from,
  );

/** "Kratom was given to mice with diarrhoea": to animals, to see what comes of it. */
export const givenToAnimals = ({ view, relation, mark }: Related): boolean =>
  /^(given|administered|fed|injected|gave)$/.test(view.lemma(relation)) &&
  view.cues.some(
    (one) => is(one, Trait.animal) && one.from >= relation.from && one.from <= mark.to + 1,
  );

const PUT_TO_DEATH =
  /\b(mice|rats|animals|rabbits|dogs|fish|larvae|pups) (\w+ )?(was|were|are|being) (\w+ )?(killed|sacrificed|euthani[sz]ed|put down|decapitated)\b(?! (by|with) (the )?(kratom|mitragynine|extract))/;

/** "The mice were killed one hour after receiving mitragynine": by those who looked into it. */
export const putToDeath = ({ view }: Candidate): boolean => view.says(PUT_TO_DEATH);

/** Of what people live, behind "dependent on kratom", or whose living it is, before it. */
const LIVING_BEHIND =
  /^( ?\w+){0,3}? ?(for|as) (\w+ ){0,4}(incomes?|livings?|livelihoods?|money|revenues?|earnings|trade|business|jobs?|employment|exports?|sales|profits?|survival of)\b/;
const DEPENDING = /^(depend|relian|rely|relies)/;
const LIVING_BEFORE =
  /\b(econom(y|ies)|industry|livelihoods?|incomes?|revenues?|compan(y|ies)|business(es)?|trade|shops?|stores?|exports?|villages?|towns?|regions?)( \w+){0,3}$/;

/** "Many farmers are dependent on kratom for their income": they live by selling it. */
export const liveByIt = ({ view: { words, sentence }, mark }: Candidate): boolean =>
  words.norm.slice(mark.from, mark.to).some((word) => DEPENDING.test(word)) &&
  (LIVING_BEHIND.test(words.norm.slice(mark.to, sentence.to).join(' ')) ||
    LIVING_BEFORE.test(words.norm.slice(sentence.from, mark.from).join(' ')));

/** What is done against kratom, as what a sentence begins with. */
const FORBIDDING_IT =
  /^((a|an|the|any|such a|state|federal|nationwide|total|this|these|outright) ){0,3}(prohibition|prohibiting|ban|bans|banning|restrict(ing|ions?)|outlawing|criminali[sz](ing|ation)|scheduling|forbidding|making) (of |on |against |access to |to )?(the )?(sale of |use of )?(kratom|it|mitragynine|the (plant|leaf|herb))\b/;

/** "Prohibition of kratom could drive people back to heroin and cause deaths": what that does. */
export const broughtByBan = ({ view, last }: Candidate): boolean =>
  FORBIDDING_IT.test(view.words.norm.slice(view.sentence.from, last).join(' ')) &&
  // "A ban on kratom was passed after kratom caused deaths"
  view.subjects.filter((one) => is(one, Trait.named) && one.to <= last).length < 2;
