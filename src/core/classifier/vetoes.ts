/**
 * Where the classifier is not followed, whatever the probability: what the rules saw of a sentence says better than its
 * words why it makes no claim, or why a finding stands.
 *
 * Pure. No wording of a claim is looked up here, which is the lexicon's and the rules' work: only words that say of any
 * claim whether it is made, as in "tested for" and "no effect on".
 */
import { AUXILIARIES, senseOf } from '../clauses';
import type { Mark } from '../lexicon';
import { tellsOfLifeWithout } from '../quiet/after-kratom';
import { isOnlyStudied, tellsOfStudying } from '../quiet/aims';
import { describesReceptors, isInCase, tellsOfReceptors } from '../quiet/background';
import { isOfHistory, isUseDenied } from '../quiet/before-kratom';
import { isPutDownElsewhere } from '../quiet/causes';
import { isIllAdvised } from '../quiet/ill-advised';
import { standsForMeeting } from '../quiet/in-passing';
import { isKratomLeftOut, isUnlawful } from '../quiet/mention';
import { isOnlyNamed } from '../quiet/only-named';
import { sharesTrouble, tellsOfLeavingOff } from '../quiet/stopping';
import {
  isAskedWhether,
  isLow,
  isNeverHad,
  isNotKnown,
  isOnlyMeasured,
  isTestedNormal,
  isUnassociated,
  isUnchanged,
  isUnheardOf,
} from '../quiet/unfound';
import { headingAbove, isAboutKratom } from '../state';
import { isSomebody } from '../takers';
import { is, Trait } from '../traits';
import type { Finding, Stance } from '../types';
import { endsInVerdict } from '../verdicts';
import { isComparedDrug } from '../view';
import { FIRST_PERSON } from '../word-lists';
import { Gap } from '../words';
import { type Attempt, Came, type KnownClaim, type Sight } from './features';

/** An answer of more words says all that it says itself. */
const MOST_ANSWER_WORDS = 6;
/** An item of so many words says nothing of its own. */
const MOST_LED_WORDS = 2;
/** A sentence of no more words that names kratom has no room for what would make its claim another one. */
const MOST_PLAIN_WORDS = 10;
/** So few words have what became of somebody who took it, and of one who left it off. */
const MOST_OUTCOME_WORDS = 12;
const MOST_AFTERMATH_WORDS = 8;
/** What is good that is said to have become of somebody. */
const GAINS: ReadonlySet<string> = new Set(['reduces', 'raises', 'quits', 'lacks']);
/** How a writer ends who cannot tell, in so many words. */
const ENDS_IN_DOUBT = /\b(hard|difficult|tough) to (tell|say|know|judge)$|\bnot sure$|\bwho knows$/;
const MOST_DOUBT_WORDS = 3;
/** So many words may stand between a negation and what it negates. */
const MOST_NEGATED_WORDS = 4;

const INSTRUCTING =
  /^(monitor|assess|obtain|check|measure|document|identify|screen|observe|administer|record|evaluate|describe|recognize|recognise)$/;
/** What something is likened to stands at most so many words behind "like". */
const LIKENED_REACH = 2;
const LIKENING = new Set(['like', 'than', 'as']);

/** What is looked for stands at most so many words behind "for", with others before it, */
const MOST_LIST_WORDS = 8;
/** and "for" so many behind the looking. */
const MOST_TESTING_WORDS = 6;
const TESTING =
  /^(tests?|tested|testing|screen(s|ed|ing)?|check(s|ed|ing)?|assay(s|ed|ing)?|analy[sz](e[sd]?|ing|is)|results)$/;
/** What something is without, so many words behind the "no" or "without" at most. */
const MOST_WITHOUT_WORDS = 4;
const EFFECTS = /^(effects?|impact|influence|benefits?|improvements?|change|difference)$/;

/** What a clause begins behind, where no comma stands. */
const OPENING =
  /^(while|whereas|but|because|since|so|where|though|although|when|and yet|that|if|whilst)$/;
/** Whose trouble it was before, in so many words before it at most, */
const OWNING =
  /\b((people|anyone|anybody|those|someone|somebody|everyone|persons?|patients?|adults|men|women|individuals|users?|folks) (with|who have|who has|living with|suffering from|who suffer from)|prone to|history of|(i|we|you) (already )?(have|had)|(with|given|because of) (my|your|his|her|their))(( \w+){0,2}|( \w+){1,4} (and|or)( an?)?)$/;
const MOST_OWNING_WORDS = 9;
/** and what is said to those: */
const WARNING =
  /\b(should ?nt|should not|should never|should avoid|should steer|should stay|should see|should ask|should talk|must not|must avoid|ought not|cannot|can not|cant|do not|dont|never|avoid|steer clear|stay away|off the table|not recommended|talk to|ask|consult|should stop)\b/;
/** or was said of them before: "not for people with a heart condition". */
const NOT_FOR =
  /\b((not|never|isnt|arent) (meant |intended |suitable |safe |recommended |right |advised |good |fit )*(for|by|if|in)|(unsuitable|unsafe|unfit|inadvisable) for|(avoided|refused) by|off limits (for|to))\b/;
/** Headings over a list of them. */
const AVOIDING =
  /\b(who (should|must) (not|never|avoid|stay|skip|pass)|should(n['\u2019]?t| not) (take|use)|contraindicat\w*|not (suitable|safe|recommended) for|avoid (it|kratom) if|do(n['\u2019]?t| not) (take|use) (it|kratom)?)\b/i;
/** Watching for signs, in so many words before them at most: "Our nurses check your heart rate". */
const WATCHING = /^(watch|check|monitor|measure|track|examine|assess)(s|es|ing)?$/;
const MOST_WATCHING_WORDS = 7;
/** Who watches, before that. */
const WATCHERS =
  /^(nurses?|doctors?|physicians?|staff|team|clinicians?|we|providers?|paramedics?|specialists?|medics?|therapists?)$/;
/** When that is done: what they find then comes of more than kratom. */
const CARED_FOR =
  /^(detox\w*|rehab\w*|stop|stopping|quit|quitting|taper\w*|withdraw\w*|treatment)$/;
/** So babies are that came to no harm. */
const UNHARMED = /\b(was|were|is|are|been|born)( \w+)? (healthy|fine|normal|unharmed|ok|okay)$/;

/** Words that set kratom beside another drug, at most so many words before that: "with other drugs that …". */
const BESIDE = new Set(['with', 'than', 'by', 'alongside']);
const BESIDE_REACH = 2;
/** What is done with two things at once. */
const MIXING = /^(mix|combin|together$|tak(e|ing)$|us(e|ing)$|add)/;
/** Words by which what is told of another drug is told of kratom too: "as does kratom". */
const LIKEWISE = new Set(
  'so as like likewise same too also both similar similarly unlike'.split(' '),
);
/** "The latter" is named in the last so many words before it. */
const LATTER_REACH = 4;
const OWN_NAME = /kratom|ketum|mitragyn|^7oh$|hydroxy/;

/** What a negation does not reach over. */
const CLOSING = Gap.semicolon | Gap.colon | Gap.stop;

/** Kinds of claims of which a denial leaves nothing. */
const LOST_IN_DENIAL: ReadonlySet<string> = new Set(['benefit', 'mechanism', 'regulatory']);
/** Concepts that say which sort of kratom it is, and where from. */
const SORTS = new Set(['strain-kind', 'abroad', 'product-item']);
/** Concepts of claims about what else is taken, or is in it. */
const ON_OTHERS = ['drug-interaction', 'contaminant'];
/** Kinds of claims in which a rule that says why it is not so is believed. */
const RULED_OUT = new Set(['regulatory', 'risk']);

/** Why a claim of a kind is not added. */
type Veto = (claim: KnownClaim, sight: Sight, kind: string) => boolean;

/**
 * Whether a claim is not to be added, however sure the classifier is.
 * @param kind name of the claim's kind.
 */
export const isVetoed = (claim: KnownClaim, kind: string, sight: Sight): boolean =>
  VETOES.some((veto) => veto(claim, sight, kind));

/** Whether a finding of the rules may be dropped. */
export const isOpenToDoubt = (claim: KnownClaim, sight: Sight, { stance }: Finding): boolean =>
  isReadOff(claim, sight) &&
  !isAnswer(sight) &&
  !isPlain(sight) &&
  !isMixingWarning(claim, sight) &&
  !isOutcome(claim, sight) &&
  !isAftermath(claim, sight) &&
  !isOwnDoubt(sight, stance);

/** "Seizures" under "Sudden alcohol withdrawal can cause:": what it says stands in the lead-in, which only the rules read. */
export const isLedItem = ({ place, sentence }: Sight): boolean =>
  place.lead !== null && sentence.to - sentence.from <= MOST_LED_WORDS;

/** Whether there are some, and each is so. */
const isEach = <T>(some: readonly T[], isSo: (one: T) => boolean): boolean =>
  some.length > 0 && some.every(isSo);

/** The sentence's own words; `words` has those of the whole block, and room from longer ones. */
const wordsOf = ({ words, sentence }: Sight): readonly string[] =>
  words.norm.slice(sentence.from, sentence.to);

/** What the rules took a sentence to be saying of a claim, whatever came of it. */
const attemptsOf = ({ effects }: KnownClaim, { reading }: Sight): readonly Attempt[] =>
  reading.attempts.filter(({ concept }) => effects.has(concept));

/** Its words for what a claim is about. */
const marksOf = ({ effects }: KnownClaim, { reading }: Sight): readonly Mark[] =>
  reading.marks.filter(({ senses }) =>
    senses.some(({ kind, id }) => kind === 'concept' && effects.has(id)),
  );

/** Whether a wording names a substance other than kratom, or medicines at large. */
const isAnotherDrug = (mark: Mark): boolean =>
  !is(mark, Trait.named) &&
  (is(mark, Trait.other) ||
    isComparedDrug(mark) ||
    senseOf(mark, 'concept', 'medicine') !== undefined);

/** What they took it to say. */
const saidOf = (claim: KnownClaim, sight: Sight): readonly Attempt[] =>
  attemptsOf(claim, sight).filter(({ came }) => came === Came.said);

/** Whether the rules read a claim off the sentence's own words; what a bare "No." says stands in the question before it. */
const isReadOff = (claim: KnownClaim, sight: Sight): boolean => saidOf(claim, sight).length > 0;

/** "Kratom comes in red, white and green": sorts that are only named or counted, and none is said to be good for anything. */
const onlyNamesKinds: Veto = ({ effects }, sight) =>
  effects.has('distinct-effects') &&
  sight.reading.concepts.every((id) => SORTS.has(id)) &&
  !wordsOf(sight).includes('for');

/** "I had none to speak of." after "Are there side effects?": half of what it says stands in the question. */
const isAnswer = ({ before, sentence }: Sight): boolean =>
  sentence.to - sentence.from <= MOST_ANSWER_WORDS && headingAbove(before).endsWith('?');

/** "Kratom speeds up fat burning.": the rules read it by themselves; how rare its words are says nothing against them. */
const isPlain = ({ reading, sentence }: Sight): boolean =>
  reading.named && sentence.to - sentence.from <= MOST_PLAIN_WORDS;

/** "Never mix with alcohol": what is not to be taken together, in a sentence that only says so. */
const MIXING_WARNING =
  /^(never|do not|dont|avoid|not to be)( ever)? (mix|mixing|mixed|combin(e|ing|ed)|pair|stack|take|taking|taken|use|using|used|drink|drinking)\b/;
const isMixingWarning = ({ effects }: KnownClaim, { before, reading, sentence }: Sight): boolean =>
  effects.has('bad-mix') &&
  isAboutKratom(before) &&
  sentence.to - sentence.from <= MOST_PLAIN_WORDS &&
  MIXING_WARNING.test(reading.said);

/**
 * "My anxiety is gone.", right behind "I tried kratom.": half of what it says stands in the sentence before; or in its own
 * words, as in "I've taken it for years with no liver issues".
 */
const isOutcome = (claim: KnownClaim, sight: Sight): boolean =>
  (sight.reading.ofTaker || isSomebody(sight.reading.taker)) &&
  sight.sentence.to - sight.sentence.from <= MOST_OUTCOME_WORDS &&
  saidOf(claim, sight).some(
    (one) => (GAINS.has(one.effect) || one.concept === 'overdose-death') && isAskedFor(claim, one),
  );

/** "I shook and sweated for a week.", right behind "I stopped after a year.": as with an outcome. */
const isAftermath = ({ effects }: KnownClaim, { before, sentence, words }: Sight): boolean =>
  effects.has('withdrawal-sign') &&
  effects.has('withdrawal') &&
  before.recent.includes('kratom-stopping') &&
  FIRST_PERSON.has(words.norm[sentence.from] as string) &&
  sentence.to - sentence.from <= MOST_AFTERMATH_WORDS;

/** "Maybe it helps my mood a little, hard to tell.": the doubt is the writer's own, and the rules have read it. */
const isOwnDoubt = (sight: Sight, stance: Stance): boolean =>
  stance === 'hedged' && ENDS_IN_DOUBT.test(wordsOf(sight).slice(-MOST_DOUBT_WORDS).join(' '));

/** Whether it says of a thing what the claim asks for. */
const isAskedFor = ({ effects }: KnownClaim, { concept, effect }: Attempt): boolean =>
  effects.get(concept)?.includes(effect) === true;

/** Words for what the sentence before spoke of. */
const PRONOUNS = new Set(['it', 'this', 'that', 'they', 'these', 'those']);

const beginsWithPronoun = ({ words, sentence }: Sight): boolean =>
  PRONOUNS.has(words.norm[sentence.from] as string);

/** "It relieves pain." where neither the page nor what stands before has spoken of kratom. */
const isOfNothing: Veto = (_, sight) =>
  beginsWithPronoun(sight) &&
  !sight.reading.named &&
  !sight.before.near &&
  !isAboutKratom(sight.before);

/** "The pillow I ordered with it": whether a sentence begins with something else. */
const beginsWithOther = ({ reading, sentence }: Sight): boolean => {
  if (reading.has(Trait.named | Trait.standin)) return false;
  const first = reading.marks.find((mark) => is(mark, Trait.subject));
  return (
    first !== undefined &&
    first.from === sentence.from &&
    is(first, Trait.other) &&
    !is(first, Trait.named)
  );
};

/**
 * Whether it is said of something else that the text has just turned to, "it" above all, or begins with, going by what
 * the rules read off or, for "it", by what the sentence before spoke of.
 */
const isOfOther: Veto = (claim, sight, kind) => {
  const turned = sight.before.focus.kind === 'other';
  const isPronoun = beginsWithPronoun(sight);
  if (turned && isPronoun) return true;
  const opens = kind === 'benefit' && beginsWithOther(sight);
  return (
    (turned || isPronoun || opens) && isEach(saidOf(claim, sight), ({ agent }) => agent === 'other')
  );
};

/** "Tianeptine products linked to deaths": begins with something else, and names nothing that could be kratom. */
const opensOnOther: Veto = ({ effects }, { reading, sentence }) => {
  if (reading.named || ON_OTHERS.some((id) => effects.has(id))) return false;
  const subjects = reading.marks.filter((mark) => is(mark, Trait.subject));
  const [first] = subjects;
  return (
    first !== undefined &&
    first.from === sentence.from &&
    is(first, Trait.other) &&
    !subjects.some(
      (mark) =>
        is(mark, Trait.pronoun | Trait.standin | Trait.possessive) &&
        // "HHC disposable 2 g": so much of that.
        !senseOf(mark, 'concept', 'quantity'),
    )
  );
};

/** Whether the rules read as denied what is no claim of another kind when it is: a denied risk can reassure. */
const isDenied: Veto = (claim, sight, kind) => {
  const said = saidOf(claim, sight);
  const asked = said.filter((one) => isAskedFor(claim, one));
  if (!LOST_IN_DENIAL.has(kind)) return kind === 'risk' && isEach(asked, ({ denied }) => denied);
  return isEach(asked.length > 0 ? asked : said, ({ denied }) => denied);
};

/** Whether the rules saw what it says of the law or of a harm and know that it is not so: "plans to ban it". */
const isRuledOut: Veto = (claim, sight, kind) =>
  RULED_OUT.has(kind) && isEach(attemptsOf(claim, sight), ({ came }) => came === Came.silenced);

/** "had no effect on glucose", where the rules read nothing of it off. */
const isWithoutEffect: Veto = (claim, sight, kind) => {
  if (!LOST_IN_DENIAL.has(kind) || isReadOff(claim, sight)) return false;
  return wordsOf(sight).some(
    (word, at, all) =>
      (word === 'no' || word === 'without') &&
      all.slice(at + 1, at + 1 + MOST_WITHOUT_WORDS).some((one) => EFFECTS.test(one)),
  );
};

/** Whether it is beyond doubt that all that the sentence says of it is somebody else's doing: "The programme lifts mood". */
const isSettled: Veto = (claim, sight) =>
  isEach(attemptsOf(claim, sight), ({ settled }) => settled);

/** "tested for heavy metals": what is looked for, and not what was found. */
const isLookedFor: Veto = (claim, sight) => {
  if (!claim.effects.has('contaminant')) return false;
  const words = wordsOf(sight);
  return isEach(marksOf(claim, sight), ({ from }) => {
    const mark = from - sight.sentence.from;
    const at = words.lastIndexOf('for', mark - 1);
    if (mark === 0 || at < 0 || mark - at > MOST_LIST_WORDS) return false;
    return words.slice(Math.max(0, at - MOST_TESTING_WORDS), at).some((word) => TESTING.test(word));
  });
};

/** "Monitor respiratory rate": told to those who care for somebody, and nothing is said of what is found. */
const isInstructed: Veto = (_, { words, sentence }) =>
  INSTRUCTING.test(words.norm[sentence.from] as string);

/** "caused by tramadol, not by kratom": kratom is named only to be left out. */
const isLeftOut: Veto = (_, { words, sentence, reading }) =>
  isKratomLeftOut(words, sentence, reading.marks);

/** "Our program treats both kratom dependence and chronic pain": no doing of kratom's. */
const isOnlyTrouble: Veto = (_, { words, sentence, reading, before }, kind) =>
  kind === 'benefit' &&
  !reading.has(Trait.pronoun | Trait.standin | Trait.use) &&
  isOnlyNamed(words, sentence, reading.marks, before.pageTitle);

/** "Kratom is a poor way to deal with stress": none of it is to its credit. */
const isOfNoUse: Veto = (_, sight, kind) => kind === 'benefit' && isIllAdvised(sight.reading.said);

/** "I have more energy since I kicked kratom": what stopping does. */
const isOfStopping: Veto = (_, sight, kind) => {
  if (kind !== 'benefit') return false;
  const said = sight.reading.said;
  return tellsOfLeavingOff(said) || tellsOfLifeWithout(said);
};

/** "Kratom and opioid withdrawal look alike": a trouble of both. */
const isShared: Veto = ({ effects }, sight, kind) =>
  kind === 'benefit' &&
  (effects.has('opioid-withdrawal') || effects.has('opioid-addiction')) &&
  sharesTrouble(sight.reading.said);

/** "hits more like a sleeping pill": what else is named is only what kratom is likened to. */
const isLikened: Veto = ({ effects }, { reading, words }) => {
  if (!effects.has('drug-interaction')) return false;
  const others = reading.marks.filter(
    (mark) => is(mark, Trait.other) || senseOf(mark, 'concept', 'medicine'),
  );
  return isEach(others, ({ from }) =>
    words.norm.slice(Math.max(0, from - LIKENED_REACH), from).some((word) => LIKENING.has(word)),
  );
};

/**
 * Whether all that the sentence says of a harm is that something is done against it: "its role in addiction treatment".
 * What treats an addiction to kratom does not treat it with kratom.
 */
const isRelieved: Veto = (claim, sight, kind) => {
  if (kind !== 'risk') return false;
  // "Its side effects, such as nausea": that it is so takes nothing of it.
  const read = attemptsOf(claim, sight).filter(
    ({ came, effect }) => came > Came.silenced && effect !== 'is',
  );
  if (read.length > 0)
    return read.every((one) => one.agent === 'kratom' && !isAskedFor(claim, one));
  const { marks } = sight.reading;
  const treats = (mark: Mark) => senseOf(mark, 'relation', 'reduce')?.mode === 'noun';
  return isEach(
    marksOf(claim, sight),
    ({ from, to }) =>
      marks.some((mark) => mark.from === to && treats(mark)) &&
      !marks.some((mark) => mark.to === from && is(mark, Trait.named)),
  );
};

/** Whether a negation stands before each word for a harm: "not directly related to addiction". */
const isNegated: Veto = (claim, sight, kind) => {
  if (kind !== 'risk') return false;
  const { words } = sight;
  const { marks } = sight.reading;
  // "Not recommended; newborns have gone through withdrawal": it ends there.
  const parted = (behind: number, to: number) =>
    words.before.slice(behind, to + 1).some((gap) => (gap & CLOSING) !== 0);
  return isEach(marksOf(claim, sight), ({ from }) => {
    const before = marks.filter(({ to }) => to <= from && from - to <= MOST_NEGATED_WORDS);
    const at = before.findLastIndex((mark) => is(mark, Trait.negation));
    return (
      at >= 0 &&
      !before.slice(at).some((mark) => is(mark, Trait.boundary)) &&
      !parted((before[at] as Mark).to, from)
    );
  });
};

/** What signs of withdrawal are called by the rules. */
const SIGNS_OF_STOPPING = new Set(['withdrawal-sign', 'stopping-sign']);

/** "He ran out. He was drenched, snapping at the kids": all that it says of that harm is how the withdrawal went. */
const isOfWithdrawal: Veto = (claim, sight, kind) =>
  kind === 'risk' &&
  (sight.reading.concepts.includes('kratom-stopping') ||
    sight.before.recent.includes('kratom-stopping')) &&
  !claim.effects.has('withdrawal-sign') &&
  sight.found.length > 0 &&
  isEach(marksOf(claim, sight), ({ senses }) =>
    senses.some(({ kind, id }) => kind === 'concept' && SIGNS_OF_STOPPING.has(id)),
  );

/** "He ran out, and I've never seen anything like it.": how bad it was, in the words of a denial. */
const OUTDOING =
  /\bnever (ever |in my life )?(seen|felt|had|known|experienced|been through|gone through) (anything|something|it|one) (quite |even |half )?(like|so|as|worse|that)\b/;
const isOutdone: Veto = (_, sight, kind) =>
  kind === 'reassurance' && OUTDOING.test(sight.reading.said);

/** "The batch was tested for lead and failed." */
const FAILED = /\b(and|but|it|they|which|most|all|both) (has |have )?failed\b/;
const isFailed: Veto = ({ effects }, sight) =>
  effects.has('lab-check') && FAILED.test(sight.reading.said);

/** "Unlike kratom, ibuprofen relieves pain": what something else does that the clause begins with. */
const isOthersDoing: Veto = (claim, sight, kind) => {
  const { words, reading, sentence } = sight;
  // What another drug does may be what makes it dangerous with kratom.
  if (kind !== 'benefit' || !isReadOff(claim, sight)) return false;
  const isParted = (at: number) => ((words.before[at] as number) & ~Gap.space) !== 0;
  const opens = (at: number) =>
    at === sentence.from || isParted(at) || OPENING.test(words.norm[at - 1] as string);
  const others = reading.marks.filter((mark) => is(mark, Trait.other) && opens(mark.from));
  return isEach(marksOf(claim, sight), (mark) =>
    others.some(
      ({ to }) =>
        to < mark.from &&
        !isParted(to) &&
        reading.marks.some(
          (verb) => verb.from === to && verb.to <= mark.from && is(verb, Trait.relation),
        ) &&
        // "Kava and kratom", "Alcohol harms the liver, and so does kratom"
        !reading.marks.some((one) => is(one, Trait.named) && one.from > to && one.to <= mark.from),
    ),
  );
};

/** "with drugs that slow breathing", "compared with morphine, which binds to …": what is told of what kratom only stands beside. */
const isToldOfOther: Veto = (claim, sight, kind) => {
  if ((kind !== 'risk' && kind !== 'mechanism') || ON_OTHERS.some((id) => claim.effects.has(id)))
    return false;
  const { words, reading } = sight;
  const isOfMixing = wordsOf(sight).some((word) => MIXING.test(word));
  return isEach(marksOf(claim, sight), (mark) =>
    reading.clauses.some(
      ({ from, to, opener }) =>
        mark.from >= from &&
        mark.to <= to &&
        (opener === 'that' || opener === 'which') &&
        // "mixing kratom with opioids, which can stop your breathing": the mixing can.
        (((words.before[from] as number) & Gap.comma) === 0 || !isOfMixing) &&
        reading.marks.some(
          (one) =>
            one.to === from &&
            isAnotherDrug(one) &&
            words.norm
              .slice(Math.max(sight.sentence.from, one.from - BESIDE_REACH), one.from)
              .some((word) => BESIDE.has(word)),
        ),
    ),
  );
};

/** "Methadone acts on opioid receptors and can help people stop using kratom": how something else works. */
const isOthersWorking: Veto = (claim, sight, kind) => {
  if (kind !== 'mechanism' || wordsOf(sight).some((word) => LIKEWISE.has(word))) return false;
  const { words, reading, sentence } = sight;
  const [first] = reading.marks.filter((mark) => isAnotherDrug(mark) || is(mark, Trait.named));
  if (first?.from !== sentence.from || is(first, Trait.named)) return false;
  const isVerb = (at: number) =>
    AUXILIARIES.has(words.norm[at] as string) ||
    reading.marks.some((mark) => mark.from === at && is(mark, Trait.relation));
  return (
    isVerb(first.to) &&
    isEach(
      marksOf(claim, sight),
      (mark) =>
        mark.from >= first.from &&
        !reading.marks.some((one) => is(one, Trait.named) && one.from < mark.to) &&
        // "Naloxone can reverse it, since it activates opioid receptors"
        !words.norm
          .slice(first.to, mark.from)
          .some((word) => PRONOUNS.has(word) && word !== 'that'),
    )
  );
};

/** "Naloxone may reverse a kratom overdose": what can be done about it. */
const isMet: Veto = (claim, sight, kind) =>
  kind === 'risk' &&
  claim.effects.has('overdose-death') &&
  isEach(
    marksOf(claim, sight),
    (mark) =>
      standsForMeeting(sight.words, sight.sentence, mark) &&
      sight.reading.marks.some((one) => one.to <= mark.from && isAnotherDrug(one)),
  );

/** "Kratom was compared with morphine. The latter caused …": what was named last. */
const isOfLatter: Veto = (_, { words: { norm }, sentence: { from } }) =>
  norm[from] === 'the' &&
  norm[from + 1] === 'latter' &&
  from > 0 &&
  !norm.slice(Math.max(0, from - LATTER_REACH), from).some((word) => OWN_NAME.test(word));

/** "People with liver damage should not take it": whose trouble it is already. */
const isWarnedOff: Veto = (claim, sight, kind) => {
  if (kind !== 'risk') return false;
  const { words, sentence, before } = sight;
  // "People with liver problems", under "Who should avoid it?"
  const isListed = AVOIDING.test(headingAbove(before));
  return isEach(marksOf(claim, sight), ({ from, to }) => {
    const first = Math.max(sentence.from, from - MOST_OWNING_WORDS);
    return (
      OWNING.test(words.norm.slice(first, from).join(' ')) &&
      (isListed ||
        WARNING.test(words.norm.slice(to, sentence.to).join(' ')) ||
        NOT_FOR.test(words.norm.slice(sentence.from, from).join(' ')))
    );
  });
};

/** "Our nurses watch your heart rate during kratom detox": what is looked at, and not what is found. */
const isWatched: Veto = (claim, sight, kind) => {
  if (kind !== 'risk') return false;
  const { words, sentence, reading } = sight;
  if (!wordsOf(sight).some((word) => CARED_FOR.test(word))) return false;
  return isEach(marksOf(claim, sight), ({ from }) => {
    // "Nurses check your pulse, as kratom raises it"
    const named = reading.marks.findLast((mark) => is(mark, Trait.named) && mark.to <= from);
    const start = Math.max(sentence.from, named?.to ?? 0);
    for (let at = from - 1; at > start && at >= from - MOST_WATCHING_WORDS; at--)
      if (WATCHING.test(words.norm[at] as string))
        return (
          words.norm[at + 1] === 'your' &&
          words.norm.slice(Math.max(start, at - 2), at).some((word) => WATCHERS.test(word))
        );
    return false;
  });
};

/** "Babies born to mothers who used it were healthy." */
const isUnharmed: Veto = ({ effects }, sight, kind) =>
  kind === 'risk' &&
  (effects.has('newborn-harm') || effects.has('unborn-child')) &&
  UNHARMED.test(sight.reading.said);

/** "Heart rate was monitored", "It is not known whether it is addictive": looked at or asked, with no word of what was found. */
const isNotFound: Veto = (claim, sight, kind) => {
  const { words, sentence, reading } = sight;
  const ofStudies = tellsOfStudying(reading.said);
  return isEach(
    marksOf(claim, sight),
    (mark) =>
      (ofStudies && isOnlyStudied(words, sentence, mark.from, mark.to)) ||
      isAskedWhether(words, sentence, mark) ||
      isOnlyMeasured(words, sentence, mark) ||
      (kind === 'risk' && isNotKnown(words, sentence, reading.marks, mark)),
  );
};

/** "Kratom did not affect heart rate", "was not associated with weight loss": looked for, and not found. */
const isFoundNot: Veto = (claim, sight, kind) => {
  if (kind === 'reassurance') return false;
  const { words, sentence } = sight;
  return isEach(
    marksOf(claim, sight),
    (mark) =>
      isUnchanged(words, sentence, mark) ||
      isUnassociated(words, sentence, mark) ||
      (kind === 'risk' &&
        (isUnheardOf(words, sentence, mark) ||
          isNeverHad(words, sentence, mark) ||
          isLow(words, sentence, mark) ||
          isTestedNormal(words, sentence, mark))),
  );
};

/** "Kratom powder kills bacteria": germs that are not in it, but killed by it. */
const KILLED =
  /\b(kill(s|ed|ing)?|fight(s|ing)?|fought|inhibit(s|ed|ing)?|destroy(s|ed|ing)?|stop(s|ped)? the growth of|against|active against|activity against)( \w+){0,3}$/;
const isKilled: Veto = (claim, sight) =>
  claim.effects.has('contaminant') &&
  isEach(marksOf(claim, sight), ({ from }) =>
    KILLED.test(sight.words.norm.slice(Math.max(sight.sentence.from, from - 5), from).join(' ')),
  );

/** "My resting heart rate dropped": what goes down is no strain on the heart. */
const SLOWING =
  /^((has |have |had )?(is |was )?(dropp(ed|ing)|fell|fallen|(went|gone|came|goes|going) down|lower|decreas(es|ed|ing)|slow(s|ed)|improv(es|ed)|normal))\b/;
const isSlowed: Veto = (claim, sight, kind) =>
  kind === 'risk' &&
  claim.effects.has('heart-rate') &&
  isEach(
    marksOf(claim, sight),
    ({ to, senses }) =>
      senses.some(({ id }) => id === 'heart-rate' || id === 'blood-pressure') &&
      SLOWING.test(sight.words.norm.slice(to, Math.min(sight.sentence.to, to + 4)).join(' ')),
  );

/** "The company sold it as a dietary supplement until the FDA seized it." */
const isAgainstTheLaw: Veto = ({ effects }, sight) =>
  effects.has('supplement-status') && isUnlawful(sight.reading.said);

/** "His medical history included seizures and kratom use", "the seizure was attributed to bupropion": not brought by kratom. */
const isNotFromKratom: Veto = (claim, sight, kind) => {
  if (kind !== 'risk') return false;
  const words = wordsOf(sight);
  if (isUseDenied(sight.reading.said)) return true;
  const { from: first } = sight.sentence;
  return isEach(marksOf(claim, sight), ({ from, to }) => {
    // "a history of kratom abuse": that is kratom's.
    const isOld =
      !claim.effects.has('addiction') &&
      isOfHistory(words.slice(0, from - first).join(' '), words.slice(to - first).join(' '));
    return isOld || isPutDownElsewhere(words, from - first, to - first);
  });
};

/** "He quit heroin and kratom with the help of a clinic": kratom is one of what was left off. */
const QUIT_BOTH =
  /\b(quit|quitting|stopped( (taking|using))?|stopping|kicked|kicking|gave up|giving up|given up|(detox(ed|ing)?|weaned|came|got|get|getting|come|is|was|am) off( of)?|addicted to|hooked on) ((the |my |his |her )?\w+ (and|or) (the |my |his |her )?kratom|kratom (and|or) \w+)\b/;
const isQuitToo: Veto = (_, sight, kind) =>
  kind === 'benefit' && QUIT_BOTH.test(sight.reading.said);

/** "Even if you have never had a problem with kratom, it can …": what is granted, and says nothing of what follows. */
const GRANTING = /^(even if|even when|just because)\b/;
const isGranted: Veto = (claim, sight, kind) =>
  kind === 'reassurance' &&
  GRANTING.test(sight.reading.said) &&
  !saidOf(claim, sight).some((one) => isAskedFor(claim, one));

/** "Salmonella was not found in any of the samples": all that the rules read of it is that there is none. */
const isLacked: Veto = (claim, sight, kind) =>
  kind === 'risk' &&
  isEach(saidOf(claim, sight), ({ effect }) => effect === 'lacks') &&
  // "It is less common, but it happens"
  !wordsOf(sight).includes('but');

/** "Stimulation of these receptors slows breathing": how those work, and not what kratom does. */
const isOfReceptors: Veto = (_, { reading }, kind) =>
  !reading.named &&
  ((kind === 'risk' && tellsOfReceptors(reading.said)) || describesReceptors(reading.said));

/** "Naloxone was at hand in case of respiratory depression": what has not happened. */
const isOnlyInCase: Veto = (claim, sight, kind) =>
  kind === 'risk' &&
  isEach(marksOf(claim, sight), ({ from }) =>
    isInCase(sight.words.norm.slice(sight.sentence.from, from).join(' ')),
  );

/** "The most common symptoms were jaundice, itching and dark urine": those of the liver. */
const OF_LIVER = /\b(jaundice|icterus|dark urine|pale stools?|cholestasis|hepatitis)\b/;
const isOfLiver: Veto = ({ effects }, { reading }, kind) =>
  kind === 'risk' && effects.has('body-side-effect') && OF_LIVER.test(reading.said);

/** "We rate the claim that … FALSE." */
const isRatedFalse: Veto = (_, { words, sentence }) => endsInVerdict(words, sentence);

/** All of them. */
const VETOES: readonly Veto[] = [
  isOfNothing,
  isOfOther,
  opensOnOther,
  onlyNamesKinds,
  isDenied,
  isRuledOut,
  isWithoutEffect,
  isSettled,
  isLookedFor,
  isLikened,
  isInstructed,
  isLeftOut,
  isRelieved,
  isNegated,
  isOfWithdrawal,
  isFailed,
  isOutdone,
  isRatedFalse,
  isOthersDoing,
  isToldOfOther,
  isOthersWorking,
  isOfLatter,
  isMet,
  isWarnedOff,
  isWatched,
  isUnharmed,
  isNotFound,
  isFoundNot,
  isKilled,
  isSlowed,
  isAgainstTheLaw,
  isNotFromKratom,
  isQuitToo,
  isGranted,
  isLacked,
  isOfStopping,
  isOnlyTrouble,
  isOfNoUse,
  isShared,
  isOfReceptors,
  isOnlyInCase,
  isOfLiver,
];
