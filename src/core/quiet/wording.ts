/**
 * Wordings that say something else here than by themselves: halves of longer ones, adjectives of other nouns, subjects.
 *
 * Pure; tests of candidates, see `silencers.ts`. Looks at the words around a wording, never at who does it.
 */
import { COPULAS, PREDICATE_MODES, senseOf } from '../clauses';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { ADJECTIVAL, BEFORE_PREDICATES } from '../word-lists';
import { Gap } from '../words';
import type { Candidate, Related } from './candidate';
import { isHindered } from './ill-advised';

/** How far behind what is done its predicate, and the verdict in that, may stand, in words. */
const PREDICATE_REACH = 6;
const UNWISE =
  /^(danger|risk|unsafe|mistake|gamble|harm|abuse|misuse|illegal|unwise|foolish|reckless|unproven|wrong|unlawful|backfire|bad|worse|worst|discourag|controvers)/;
/** Verbs of leaning on something, of which no relation is made. */
const RELYING = /^(rely|depend|lean|count|turn)(ing)?$/;
/** Verbs of which a gerund is the subject: "Coming off heroin means a week of …" */
const MEANING =
  /^(means?|meant|takes|took|hurts?|sucks?|feels|brings|brought|requires|entails|do|does|did|doesnt|dont|didnt|can|cant|will|wont)$/;
const SPOILING = new Set('hard harder difficult impossible unable tough tricky'.split(' '));
const NEEDED = /^(essential|important|vital|crucial|key|necessary|needed|must|hard|rare|part)$/;
const FINITE = new Set(['s', 'd', 'b']);
const ACTIVE = new Set(['s', 'b', 'g']);
const INDEFINITE = new Set(['a', 'an']);
const WRONG = new Set(
  'abnormal impaired poor poorer reduced decreased diminished disturbed altered loss lack disrupted worse'.split(
    ' ',
  ),
);
const PRONOUNS = new Set(['it', 'they', 'this', 'that']);
const DESCRIBING = new Set(['severe', 'serious', 'dangerous', 'possible']);
const PROPERTIES = /^(propert(y|ies)|qualit(y|ies)|powers?|actions?|potency|activity|nature)$/;
/** Of what a degree may be asked that is no effect of a dose. */
const NO_EFFECT =
  /^(long|soon|fast|quickly|often|addictive|habit|safe|safely|dangerous|harmful|toxic|risky|expensive|easy|hard|difficult)$/;
const LASTING = /^(lasts?|lasting|begins?|kicks?|hours?|minutes?)$/;
/** Nouns that are verbs of taking as well. */
const DRINKS = new Set(['drink', 'drinks', 'brew', 'brews', 'swallow', 'mix']);
const DETERMINERS = new Set('a an the this that my your our their each another'.split(' '));
/** How far before such a subject "that" may stand, in words. */
const SUBJECT_REACH = 2;
/** How far before what is treated the medicines for it may stand, what may stand between, */
const MEDICINE_REACH = 7;
const SERVING_FOR =
  /^(used|approved|prescribed|meant|given|intended|designed|licensed|that|which|are|were|is|to|for|in|with|often|commonly|usually|typically|people|can|may|help|we|doctors)$/;
/** and words before them by which they are others. */
const ADJECTIVES_REACH = 4;
const BESIDES =
  /^(like|than|unlike|need|needs|needed|needing|requir(e|es|ed|ing)|with|against|other|resembl(e|es|ing)|replac(e|es|ed|ing))$/;
/** Nouns that follow the name of what a medicine is for. */
const MEDICINES = new Set(
  'medicine medicines medication medications meds med drug drugs pill pills tablet tablets'.split(
    ' ',
  ),
);
/** Words before medicines that are somebody's. */
const TAKEN_WITH = new Set(
  'on with taking takes take took any other prescription your their'.split(' '),
);
const ADVERB = /ly$|^(very|more|most)$/;
const DRUG = /^(drug|narcotic|stimulant|sedative|depressant)$/;
/** How far behind "kill" its object may stand, in words: "kill the worst pain". */
const KILLED_REACH = 2;
const LITTLE_BY = new Set(['very', 'only', 'but', 'relatively', 'comparatively']);
const LITTLE_ENDS = new Set('and but or if while when compared in at'.split(' '));
const MAKING = /^(make|makes|made|making|leave|leaves|left|leaving)$/;
/** How far behind a member of a list that is made worse "worse" may stand, in words. */
const WORSE_REACH = 8;
const UNLIKE = new Set(['not', 'and', 'or', 'never', 'no', 'than', 'from']);
/** How far behind a trouble "less than" may stand, in words. */
const LESS_REACH = 3;
/** What a wording of dependence on kratom may go on with: "entered treatment for kratom addiction". */
const OF_KRATOM = new Set(['addiction', 'withdrawal']);

/** "deadly headaches": the adjective belongs to the thing behind it. */
export function describesOther({ view, mark, concept }: Candidate): boolean {
  // "is a habit-forming opioid-like substance": two adjectives of one noun.
  const { norm } = view.words;
  // "Kratom is a highly addictive drug", "called kratom a deadly opioid": what it is said to be.
  const article = mark.from - (ADVERB.test(norm[mark.from - 1] as string) ? 2 : 1);
  if (
    INDEFINITE.has(norm[article] as string) &&
    (COPULAS.has(norm[article - 1] as string) ||
      view.subjects.some((one) => one.to === article && is(one, Trait.named))) &&
    view.concepts.some(
      (one) =>
        one.from === mark.to &&
        (senseOf(one, 'concept', 'opioid-drug') || DRUG.test(norm[one.from] as string)),
    )
  )
    return false;
  if (
    ADJECTIVAL.has(norm[mark.from - 1] as string) &&
    COPULAS.has(norm[mark.from - 2] as string) &&
    norm.slice(mark.to, mark.to + 2).includes('like')
  )
    return false;
  return view.concepts.some(
    (one) =>
      one.from === mark.to &&
      // "itching, seizures": the next member of a list.
      ((view.words.before[one.from] as number) & Gap.comma) === 0 &&
      !one.senses.some((sense) => sense.id === concept) &&
      // "was used to treat kratom withdrawal": the one that it tells of.
      !(concept === 'dependence-story' && one.senses.some(({ id }) => OF_KRATOM.has(id))) &&
      one.senses.some((sense) => sense.mode === 'thing' && view.frames.isThing(sense.id)) &&
      // "deadly with other drugs"
      !senseOf(one, 'concept', 'combination'),
  );
}

/** "diabetes medicines", "antiviral drugs": what other medicines are for. */
export function namesMedicines({ view, mark, concept, relation, effect }: Candidate): boolean {
  if (concept === 'medicine' || concept === 'combination') return false;
  const { norm } = view.words;
  if (relation && relation.to <= mark.from && effect === 'reduces' && ofMedicine(view, relation))
    return true;
  if (!view.conceptIds.includes('medicine')) return false;
  return view.concepts.some(
    (one) =>
      one.from === mark.to &&
      one.to - one.from === 1 &&
      senseOf(one, 'concept', 'medicine')?.mode === 'thing' &&
      MEDICINES.has(norm[one.from] as string) &&
      // "Kratom is a diabetes medicine"
      !(
        INDEFINITE.has(norm[mark.from - 1] as string) && COPULAS.has(norm[mark.from - 2] as string)
      ),
  );
}

/** "interacts with drugs for lowering blood pressure": what those are for. */
function ofMedicine(view: SentenceView, { from, form }: Mark): boolean {
  const { norm } = view.words;
  if (form !== 'g' || norm[from - 1] !== 'for') return false;
  const medicine = view.concepts.find(
    (one) => one.to === from - 1 && senseOf(one, 'concept', 'medicine')?.mode === 'thing',
  );
  return medicine !== undefined && TAKEN_WITH.has(norm[medicine.from - 1] as string);
}

/** "like the drugs used to treat addiction", "need medicines that treat it": what those are for. */
export function medicinesFor({ view, first }: Candidate): boolean {
  const { norm } = view.words;
  const from = Math.max(view.sentence.from + 1, first - MEDICINE_REACH);
  for (let at = first - 1; at >= from; at--) {
    const word = norm[at] as string;
    if (MEDICINES.has(word) && /s$/.test(word))
      return (
        !view.subjects.some((one) => one.from > at && one.to <= first && is(one, Trait.named)) &&
        ofThose(norm, view.sentence.from, at)
      );
    if (!SERVING_FOR.test(word)) return false;
  }
  return false;
}

/** Whether what stands before a noun, adjectives left out, makes it another thing than what the sentence is about. */
function ofThose(norm: readonly string[], from: number, noun: number): boolean {
  for (let at = noun - 1; at >= from && at >= noun - ADJECTIVES_REACH; at--) {
    if (COPULAS.has(norm[at] as string) || norm[at] === 'as') return false;
    if (BESIDES.test(norm[at] as string)) return true;
  }
  return false;
}

/** "depresses breathing far less than fentanyl", "affects breathing little" */
export function lessThanOthers({ view, clause, last }: Candidate): boolean {
  const { norm } = view.words;
  if (onlyLittle(view, last)) return true;
  const end = Math.min(clause.to, last + LESS_REACH);
  for (let at = last; at < end; at++) {
    if (norm[at] !== 'less') continue;
    for (let than = at + 1; than <= at + 2; than++) if (norm[than] === 'than') return true;
    return false;
  }
  return false;
}

/** Whether "very little" ends the sentence, or what is said before the next comma. */
function onlyLittle({ words, sentence }: SentenceView, from: number): boolean {
  let at = from;
  while (LITTLE_BY.has(words.norm[at] as string)) at++;
  const ends =
    at + 1 >= sentence.to ||
    ((words.before[at + 1] as number) & Gap.comma) !== 0 ||
    LITTLE_ENDS.has(words.norm[at + 1] as string);
  return words.norm[at] === 'little' && at < sentence.to && words.norm[at - 1] !== 'a' && ends;
}

/** "dishwasher-safe" */
export function safeFor({ view, mark }: Candidate): boolean {
  const { words, sentence } = view;
  return (
    mark.from > sentence.from &&
    mark.to - mark.from === 1 &&
    words.text.charAt((words.start[mark.from] as number) - 1) === '-'
  );
}

/** Kinds of what people take. */
const TAKEN_KINDS =
  /^(herb|plant|substance|supplement|remed(y|ie)|option|alternative|medicine|medication|drug|botanical|thing|choice|painkiller|leave|stimulant|sedative)s$/;

/** "the safe combination of treatments": the adjective belongs to a noun that is not kratom. */
export function attributive({ view, mark }: Candidate): boolean {
  const { words, index, sentence } = view;
  if (mark.to - mark.from > 1 || mark.to >= sentence.to) return false;
  const next = words.norm[mark.to] as string;
  // "symptoms of addictive substances": a plural of its own.
  const plural =
    senseOf(mark, 'concept')?.mode === 'worse' &&
    next.endsWith('s') &&
    !BEFORE_PREDICATES.has(words.norm[mark.from - 1] as string);
  if (words.norm[mark.from - 1] !== 'the' && !plural) return false;
  // "Kratom is one of the safest herbs"
  if (
    words.norm[mark.from - 2] === 'of' &&
    words.norm[mark.from - 3] === 'one' &&
    TAKEN_KINDS.test(next)
  )
    return false;
  // "the painkilling properties of kratom": its own.
  if (
    PROPERTIES.test(next) &&
    words.norm[mark.to + 1] === 'of' &&
    view.subjects.some((one) => one.from === mark.to + 2 && is(one, Trait.named | Trait.standin))
  )
    return false;
  return (
    !view.isSmall(mark.to) &&
    !view.subjects.some(
      (one) =>
        one.from === mark.to &&
        !is(one, Trait.person | Trait.other) &&
        !senseOf(one, 'subject', 'seller'),
    ) &&
    (!index.isCovered(mark.to) || !view.relations.some((one) => one.from === mark.to))
  );
}

/** "Losing weight is hard": the wording is what the sentence is about, not what kratom gives. */
export function isItsOwnSubject({ view, clause, mark, sense }: Candidate): boolean {
  return (
    (sense.mode === 'better' || saidNotToBe(view, mark)) &&
    mark.from === clause.from &&
    mark.form === 'g' &&
    (COPULAS.has(view.words.norm[mark.to] as string) || saidNotToBe(view, mark))
  );
}

/** "isn't", "is not" right behind a wording. */
function saidNotToBe(view: SentenceView, { to }: Mark): boolean {
  const { norm } = view.words;
  return (
    norm[to] === 'isnt' || norm[to] === 'wasnt' || (norm[to] === 'is' && norm[to + 1] === 'not')
  );
}

/** "loosening up stiff joints", "kept me awake all night": a part of a longer wording, which says what it does. */
export function swallowed({ view, mark, concept, effect }: Candidate): boolean {
  // "gave up vaping": each part says it.
  if (effect === 'quits') return false;
  return view.concepts.some(
    (one) =>
      one.from <= mark.from &&
      one.to >= mark.to &&
      one.to - one.from > mark.to - mark.from &&
      one.senses.some(
        (sense) =>
          sense.kind === 'concept' && sense.id !== concept && PREDICATE_MODES.has(sense.mode),
      ),
  );
}

/** "dependent on the dose": on what it depends, and nobody on anything. */
export function dependsOn({ view, mark }: Candidate): boolean {
  return view.concepts.some(
    (one) =>
      one.from === mark.from &&
      one.to > mark.to &&
      (senseOf(one, 'concept', 'dose-dependence') !== undefined ||
        senseOf(one, 'concept', 'distinct-effects') !== undefined),
  );
}

/** "relieves itching": what is relieved is not brought about. */
export function relieved({ view, clause, mark }: Candidate): boolean {
  return view.relations.some(
    (relation) =>
      relation.from >= clause.from &&
      relation.to <= mark.from &&
      mark.from - relation.to <= 2 &&
      // "its pain-dulling and breath-stopping effects"
      view.words.text.charAt((view.words.start[relation.from] as number) - 1) !== '-' &&
      relation.senses.some(
        (sense) => sense.mode === 'before' && (sense.id === 'reduce' || sense.id === 'protect'),
      ),
  );
}

/** "Options for treating kratom addiction are few": what is few is not the trouble. */
export function lacksOptions(candidate: Related): boolean {
  return candidate.relation.from >= candidate.mark.to && relieved(candidate);
}

export function deniedAcross({ view, mark, concept }: Candidate): boolean {
  return view.concepts.some(
    (one) =>
      one !== mark &&
      // "does not mix well": the denial stands in front, and is a part of it.
      one.from <= mark.from &&
      one.to > mark.from &&
      one.senses.some((sense) => sense.id === concept && sense.mode === 'absent'),
  );
}

/** "does not mix well with": the half without its negation. */
export function halfOfDenied({ view, mark, sense, concept }: Candidate): boolean {
  return (
    sense.mode === 'absent' &&
    view.concepts.some(
      (one) =>
        one !== mark &&
        one.from < mark.from &&
        one.to >= mark.to - 1 &&
        one.senses.some(({ id, mode }) => id === concept && mode === 'worse'),
    )
  );
}

export function isLess({ view, mark }: Candidate): boolean {
  const before = view.words.norm[mark.from - 1];
  return mark.from > view.sentence.from && (before === 'less' || before === 'least');
}

/** "can cause abnormal brain function": a good thing gone wrong. */
export function goneWrong({ view, mark }: Candidate): boolean {
  const { norm } = view.words;
  const before = norm[mark.from - 1] === 'of' ? mark.from - 2 : mark.from - 1;
  return before >= view.sentence.from && WRONG.has(norm[before] as string);
}

/** "can kill pain": what is killed is told behind it. */
export function killsThing({ view, mark }: Candidate): boolean {
  if (view.words.norm[mark.to - 1] !== 'kill') return false;
  // "a plant that may kill, is sold as a pain remedy"
  if ((view.words.before[mark.to] as number) & Gap.comma) return false;
  return view.concepts.some((one) => one.from >= mark.to && one.from <= mark.to + KILLED_REACH);
}

/** "how safe kratom is": asks for the degree. */
export function askedDegree({ view, mark }: Candidate): boolean {
  const { words, sentence } = view;
  if (mark.from <= sentence.from || words.norm[mark.from - 1] !== 'how') return false;
  return words.text[words.end[sentence.to - 1] as number] !== '!';
}

/** "How long it lasts depends on the dose": that, and not what it does. */
export function dependsOtherwise({ view, concept, mark }: Candidate): boolean {
  if (concept !== 'dose-dependence') return false;
  const { norm } = view.words;
  const { from } = view.sentence;
  // "They last two to five hours, depending on the dose"
  if (norm.slice(from, mark.from).some((word) => LASTING.test(word))) return true;
  return (
    norm[from] === 'how' &&
    NO_EFFECT.test(norm[from + 1] as string) &&
    !norm.slice(from, mark.from).includes('and')
  );
}

/** "a panacea it is not" */
export function deniedBehind({ view, clause, mark }: Candidate): boolean {
  const { norm, before } = view.words;
  const end = Math.min(clause.to, view.sentence.to);
  // "Safe every day, no."
  const last = view.sentence.to - 1;
  if (norm[last] === 'no' && last > mark.from && (before[last] as number) & Gap.comma) return true;
  const at = mark.to;
  if (at >= end || !PRONOUNS.has(norm[at] as string) || (before[at] as number) & ~Gap.space)
    return false;
  const denied = norm[at + 1] === 'isnt' || norm[at + 1] === 'aint' || norm[at + 2] === 'not';
  return denied && end - at <= 3;
}

/** "When severe, arthritis …": of the thing behind, and brings nothing about. */
export function describesBefore({ view, relation, mark }: Related): boolean {
  return (
    relation.form === 'x' &&
    relation.to === mark.from &&
    DESCRIBING.has(view.words.norm[relation.from] as string) &&
    ((view.words.before[mark.from] as number) & Gap.comma) !== 0
  );
}

/** "as a mixed drink", "The brew will be weaker": a noun. */
export function isDrink({ view, mark }: Candidate): boolean {
  const { norm } = view.words;
  if (!DRINKS.has(norm[mark.from] as string)) return false;
  for (let at = mark.from - 1; at >= view.sentence.from && at >= mark.from - 2; at--) {
    if (DETERMINERS.has(norm[at] as string)) return true;
    if (view.index.isCovered(at) && !/ed$/.test(norm[at] as string)) return false;
  }
  return false;
}

/** "no less addictive than heroin" */
export function noLess({ view, mark }: Candidate): boolean {
  const { norm } = view.words;
  return (
    norm[mark.from] === 'less' && mark.from > view.sentence.from && norm[mark.from - 1] === 'no'
  );
}

const LOSING = /^(lose|losing|loses|lost)$/;

/** "makes it hard to concentrate": what stands in between turns it round. */
export function spoilt({ view, mark, relation }: Candidate): boolean {
  const { norm } = view.words;
  const from = mark.gapped ? mark.from : (relation?.to ?? mark.from);
  const to = mark.gapped ? mark.to : mark.from;
  // "may help you lose sleep"
  if (from < to && LOSING.test(norm[to - 1] as string)) return true;
  for (let at = from; at < to - 1; at++) {
    if (SPOILING.has(norm[at] as string) && norm[at + 1] === 'to') return true;
  }
  // "makes it harder to treat pain", "gets in the way of treating depression"
  if (relation && isHindered(view, relation.from)) return true;
  return relation !== null && relation.to <= mark.from && madeWorse(view, relation, mark);
}

/** "makes memory, learning and decisions worse": what stands at the end is true of the whole list. */
function madeWorse(view: SentenceView, relation: Mark, mark: Mark): boolean {
  const { norm } = view.words;
  if (!MAKING.test(norm[relation.from] as string)) return false;
  const end = Math.min(mark.to + WORSE_REACH, view.sentence.to);
  for (let at = mark.to; at < end; at++) {
    const word = norm[at] as string;
    if (word === 'worse') {
      // "better, not worse", "and worse things vanish"
      return !UNLIKE.has(norm[at - 1] as string);
    }
    if (word === 'better' || view.isAuxiliary(at)) return false;
    if (view.relations.some((one) => one.from === at && FINITE.has(one.form))) return false;
  }
  return false;
}

/** "It's addictive reading this thread", "he took 10 grams and he's fine": "it" is the reading, and he is. */
export function saysOfDoing({ view, mark, link, agent }: Candidate): boolean {
  if (!agent.mark || (link.type !== 'direct' && link.effect !== 'is')) return false;
  const { norm } = view.words;
  const who = view.lemma(agent.mark);
  if (who === 'he' || who === 'she') return senseOf(mark, 'concept', 'dose-verdict') !== undefined;
  // "The tax people gave us heartburn."
  if (agent.kind === 'person' && agent.mark.to === mark.from)
    return /^g[ai]ves?$/.test(norm[mark.from] as string);
  const next = norm[mark.to] as string;
  return (
    who === 'it' &&
    mark.to < view.sentence.to &&
    /.ing$/.test(next) &&
    !/^(tak|us|drink|being|mix|combin|during|accord)/.test(next) &&
    !view.index.isCovered(mark.to)
  );
}

/** "Using kratom to treat withdrawal is dangerous", "Treating pain with kratom is a mistake": what one had better not do. */
export function advisedAgainst({ view, clause, last }: Candidate): boolean {
  const { norm, before } = view.words;
  const start = norm[clause.from] === 'to' ? clause.from + 1 : clause.from;
  const done =
    RELYING.test(norm[start] as string) ||
    view.relations.some(
      (one) => one.from === start && one.form === (start === clause.from ? 'g' : 'b'),
    );
  if (!done) return false;
  for (let at = last; at < clause.to && at < last + PREDICATE_REACH; at++) {
    if ((before[at] as number) & Gap.comma) return false;
    if (!view.isAuxiliary(at)) continue;
    return norm
      .slice(at, Math.min(at + PREDICATE_REACH, clause.to))
      .some((word) => UNWISE.test(word));
  }
  return false;
}

/** "managing soreness properly is crucial" */
function predicateFollows(view: SentenceView, at: number): boolean {
  const { norm } = view.words;
  const next = (/.ly$/.test(norm[at] ?? '') ? norm[at + 1] : norm[at]) as string;
  return COPULAS.has(next) || MEANING.test(next);
}

/** Whether a verb has a subject of its own behind "that" or "which", which no list knows. */
function hasSubjectBefore(view: SentenceView, { from }: Mark): boolean {
  const { norm } = view.words;
  let at = from - 1;
  while (at > view.sentence.from && view.isSmallOrAdverb(at)) at--;
  if (view.isAuxiliary(at) || view.index.isCovered(at)) return false;
  return norm
    .slice(Math.max(view.sentence.from, at - SUBJECT_REACH), at)
    .some((word) => word === 'that' || word === 'which');
}

/** "They use kratom for …" tells of people; an active "use" is not what kratom does. */
export function usesAsSubject({ view, agent, relation }: Related): boolean {
  if (agent.kind !== 'kratom' || !ACTIVE.has(relation.form)) return false;
  // "It could be of use for pain"
  if (view.words.norm[relation.from - 1] === 'of') return false;
  // "Many swear by kratom for pain": it is what they use.
  if (view.subjects.some((one) => one.from === relation.to && is(one, Trait.named))) return false;
  // "a leaf that Americans take": those do, though no list knows them.
  if ((view.named || !view.has(Trait.other)) && hasSubjectBefore(view, relation)) return false;
  // Whoever "they" are.
  return !agent.mark || view.lemma(agent.mark) !== 'they';
}

/** "to relieve severe pain", "softens the severe effects": what is relieved. */
export function partOfRelief({ view, mark, relation }: Related): boolean {
  const { norm } = view.words;
  const start = DETERMINERS.has(norm[relation.from - 1] as string)
    ? relation.from - 1
    : relation.from;
  if (relation.from >= mark.to) {
    // "Relief of pain was reported with kratom": the relief was.
    return view.relations.some(
      (one) => one.to === mark.from && senseOf(one, 'relation', 'reduce') !== undefined,
    );
  }
  if (relation.to > mark.from) return false;
  return view.relations.some((one) => {
    const relief = senseOf(one, 'relation', 'reduce');
    // "the link between kratom and addiction treatment"
    return relief && (one.to === start || (one.from === mark.to && relief.mode === 'noun'));
  });
}

/** "Many rely on pain relievers": other ones, where kratom is not called that. */
export function relieversInGeneral({ view, agent, relation }: Related): boolean {
  return (
    view.words.norm[relation.to - 1] === 'relievers' &&
    agent.kind !== 'kratom' &&
    !view.named &&
    !view.place.fragment
  );
}

/** "managing soreness properly is crucial": the doing is what the sentence is about. */
export function doingIsSubject({ view, clause, mark, relation }: Related): boolean {
  return (
    relation.form === 'g' &&
    relation.from === clause.from &&
    relation.to <= mark.from &&
    predicateFollows(view, mark.to)
  );
}

/** "Enough sleep is essential": how much of a good thing one should have, and nothing that gives it. */
export function goodInGeneral({ view, clause, mark, relation }: Related): boolean {
  const { norm } = view.words;
  if (relation.from > clause.from + 1 || relation.to !== mark.from) return false;
  if (FINITE.has(relation.form)) return false;
  if (!COPULAS.has(norm[mark.to] as string)) return false;
  return norm.slice(mark.to + 1, mark.to + 5).some((word) => NEEDED.test(word));
}

/** "using it for pain": a gerund of use, and nobody who uses it. */
export function useByNobody({ agent, relation }: Related): boolean {
  return relation.form === 'g' && agent.kind !== 'person';
}
