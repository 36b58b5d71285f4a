/**
 * What asks, and what it asks about; and what kratom is said to be taken for, which the next sentence may answer as well.
 *
 * Pure. What becomes of it is for `answers.ts`.
 */
import { aboutKratom } from '../claims/subject';
import { isCue } from '../clauses';
import { evidenceOf } from '../evidence';
import type { FrameIndex } from '../frames';
import type { Mark } from '../lexicon';
import { emptyList } from '../lists';
import { offersByAsking } from '../offers';
import type { Proposition, SentenceReading } from '../sentence';
import type { Sentence } from '../sentences';
import { type Asked, isAboutKratom, type ReadingState, withAsked } from '../state';
import { is, Trait } from '../traits';
import { Gap, type Words } from '../words';
import { apart } from './announced';
import { askedByLabel, isEither } from './rows';
import { NO_CONCEPTS, NOTHING_ASKED, type Run } from './run';

/** What opens a question, and whom or what it asks about; "do it", "have it" and "should you" may be no question. */
const ASKING_VERBS = /^(is|are|was|does|did|doesnt|isnt|can|could|will|would|has)$/;
const ASKED_OF =
  /^(it|they|this|that|these|kratom|mitragynine|anyone|anybody|someone|somebody|any|there)$/;
const MIN_ASKING_WORDS = 4;
/** "Answer by Tom Bexley, works in construction", "3 answers", "Tom replied:" */
const ANSWERER =
  /^\s*(((\d+|all|top|best|accepted|expert|the|our|short|quick) )*(answers?|replies|reply|responses?|comments?)( (by|from|of)\b.*)?|answered by\b.*|(?!wh|how).{0,40} (answered|replied|responded))\s*:?\s*$/i;
/** "Devika R., PhD student in pharmacology", "Chet Lowry, owner at a tea bar", "Anonymous" */
const SIGNED =
  /^\s*(anonymous|[A-Z][\w'’-]+( [A-Z][\w'’-]*\.?){1,2}, (an? |the |retired |former )?[\p{L}][^.!?:]*|[A-Z][\w'’-]+ [A-Z]\.)\s*$/iu;
/** Longer texts say something themselves; in UTF-16 code units. */
const MAX_ANSWERER_LENGTH = 100;

/**
 * Whether a sentence asks.
 *
 * @param marks The lexicon's, of the sentence.
 * @param heading Whether it is one: "What kratom does" asks there, without a mark.
 */
export function isQuestion(
  words: Words,
  sentence: Sentence,
  marks: readonly Mark[],
  heading: boolean,
): boolean {
  if (sentence.question) return !offersByAsking(words, sentence, marks);
  if (asksWithoutMark(words, sentence)) return true;
  if (!heading) return false;
  const opening = marks.find((mark) => mark.from === sentence.from && isCue(mark, 'question-word'));
  if (!opening) return false;
  const word = words.norm[sentence.from] as string;
  return (
    word !== 'how' &&
    word !== 'why' &&
    word !== 'may' &&
    word !== 'might' &&
    word !== 'when' &&
    word !== 'where' &&
    word !== 'who'
  );
}

/** "is it addictive", "does kratom help with pain": written without the mark, as in posts. */
function asksWithoutMark({ norm }: Words, { from, to }: Sentence): boolean {
  return (
    to - from >= MIN_ASKING_WORDS &&
    ASKING_VERBS.test(norm[from] as string) &&
    ASKED_OF.test(norm[from + 1] as string)
  );
}

/** What opens "Isn't it addictive?", */
const ASKS_DENYING =
  /^((is|are|was|were|does|do|did|could|would|has|have|should)nt|cant|cannot|wont|aint)$/;
/** what may stand before it, "But isn't it addictive?", */
const BEFORE_ASKING = /^(but|and|so|wait|well|then)$/;
/** what opens "Is it addictive?", */
const ASKS = /^(is|are|was|were|does|do|did|can|could|will|would|has|have|should)$/;
/** and whom or what a tag asks about: "It isn't addictive, is it?" */
const TAGGED = /^(it|they|you|this|that|one|there)$/;
const DENIES = /^(\w+nt|cannot|not|never|no)$/;

/**
 * The marks of a sentence but for a denial that only asks: "Isn't it addictive?" asks what "Is it addictive?" does, and
 * has the same answers.
 *
 * @param marks The lexicon's, of the sentence.
 */
export function askedPlainly({ norm }: Words, sentence: Sentence, marks: Mark[]): Mark[] {
  if (!sentence.question) return marks;
  let { from } = sentence;
  while (from < sentence.to && BEFORE_ASKING.test(norm[from] as string)) from++;
  return ASKS_DENYING.test(norm[from] as string)
    ? marks.filter((mark) => !is(mark, Trait.negation) || mark.from !== from)
    : marks;
}

/** "Is kratom not addictive?", "It isn't addictive, is it?": "No." may mean either. */
function asksAmbiguously({ norm, before }: Words, { from, to }: Sentence): boolean {
  const asking = norm.slice(from, to);
  if (ASKS.test(asking[0] as string)) {
    const not = asking.indexOf('not');
    // "Is kratom addictive or not?", "Is it true that kratom is not addictive?"
    return (
      not > 0 && asking[not - 1] !== 'or' && !asking.slice(1, not).some((word) => ASKS.test(word))
    );
  }
  const tag = to - 2;
  return (
    tag > from &&
    ASKS.test(norm[tag] as string) &&
    TAGGED.test(norm[tag + 1] as string) &&
    ((before[tag] as number) & Gap.comma) !== 0 &&
    asking.some((word) => DENIES.test(word))
  );
}

/** What may stand right before kratom where another thing is weighed against it. */
const WEIGHED =
  /\b(than|(?<=\bas \w+ )as|(?<=\bas (well|much|good \w+) )as|instead of|rather than|over|superior to|preferable to|compared (to|with))( (taking|using|drinking|the|plain|your))?$/;
/** How far before kratom's name that is looked for, in words. */
const WEIGHED_REACH = 5;

/** "Is kava better than kratom for sleep?": whatever the answer, it is not kratom's praise. */
function asksOfOther({ norm }: Words, { from }: Sentence, { marks }: SentenceReading): boolean {
  const name = marks.find((mark) => is(mark, Trait.named));
  return (
    name !== undefined &&
    WEIGHED.test(norm.slice(Math.max(from, name.from - WEIGHED_REACH), name.from).join(' '))
  );
}

const STOPPING =
  /^((is it|its) possible to|how|can|could|will|would|do|does)\b.*\b(quit|stop|taper|wean|detox|discontinue|withdraw|(get|come|go|getting|coming|step|switch) off)( off)?( of| from)?( taking| using| drinking)? (kratom|it|this)\b/;

/** Whether a text only says whose answers come behind it. */
export const namesAnswerer = (text: string): boolean =>
  text.length <= MAX_ANSWERER_LENGTH && ANSWERER.test(text);

/** Whether a heading is only the name of somebody who answers, and what they are. */
export const signsAnswer = ({ level, words: { text, capital }, reading }: Run): boolean =>
  level > 0 &&
  text.length <= MAX_ANSWERER_LENGTH &&
  SIGNED.test(text) &&
  capital[0] === true &&
  reading !== null &&
  reading.concepts.length === 0 &&
  !reading.named;

/**
 * Keeps what a question asks about for its answer.
 *
 * @param run Gets it; behind a heading the state has it only once the whole heading was read.
 * @param sentence The question.
 * @param reading Of it.
 */
export function keepAsked(run: Run, sentence: Sentence, reading: SentenceReading): void {
  const { words, state } = run;
  const asked =
    asksAmbiguously(words, sentence) || asksOfOther(words, sentence, reading)
      ? NOTHING_ASKED
      : run.label
        ? askedByLabel(reading, askedBy(reading.propositions, state, reading), run.alone)
        : isChoice(run, reading)
          ? choicesIn(reading, state)
          : askedBy(reading.propositions, state, reading);
  run.asked = reading.said.includes('effect') ? [...asked, ...askedInGeneral(run, reading)] : asked;
  run.askedConcepts =
    reading.concepts.length > 0 ? apart(reading.concepts, words.text) : NO_CONCEPTS;
  if (!run.level) run.state = withAsked(state, run.asked, run.askedConcepts);
}

const SIDE_EFFECT = 'side-effect';
/** "Does it have any side effects?", "What are the known side effects?", and not "How do you avoid side effects?" */
const ASKS_OF_EFFECTS =
  /^(so |and |but )*((does|do|will|can|did|would|has|have) (\w+ ){1,4}(have|has|cause|carry|come with|bring|get|give|had|notice(d)?|experience(d)?)( (you|me|people|us))?|(are|is) there|any|what|whats|what are|what were|what about|how about)( (any|the|some|known|common|possible|serious|bad|major|negative|adverse|a|of|its|kratoms))* (side effects?|adverse effects?)( (of|from|with|to|when|if|using|taking|kratom|it|mitragynine|the|this|strain|powder|leaf))*$/;
/** "Side effects" over a row of a table */
const LABELS_EFFECTS =
  /^((known|common|possible|main|serious|reported|adverse|typical) )*(side|adverse) effects?$/;

/** Side effects, whichever: no claim where there are some, but one where there are none. */
function askedInGeneral(
  { words, state, label, alone }: Run,
  reading: SentenceReading,
): readonly Asked[] {
  if (!(label ? LABELS_EFFECTS : ASKS_OF_EFFECTS).test(reading.said)) return NOTHING_ASKED;
  const others = reading.marks.some((mark) => is(mark, Trait.other));
  const spoken =
    label || reading.named || (state.topic === 'kratom' && state.focus.kind !== 'other');
  if (others || !spoken) return NOTHING_ASKED;
  return [
    {
      effect: 'causes',
      concept: SIDE_EFFECT,
      form: state.form,
      subject: words.text,
      relation: '',
      object: words.text,
      choice: false,
      row: label,
      alone,
      cell: false,
      use: false,
    },
  ];
}

/**
 * What a sentence says that kratom is only taken for, as a question would ask about it.
 *
 * @param state What is known before the sentence.
 */
export const usesIn = (reading: SentenceReading, state: ReadingState): readonly Asked[] =>
  askedBy(reading.propositions.filter(isUse), state, reading);

/** Only that it is taken for something. */
const isUse = (one: Proposition): boolean =>
  one.stance === 'reported' && one.relation !== null && is(one.relation, Trait.use);

/** "Which is better for pain?", "What works best?", "Is kratom or kava better?": asks for one of several, kratom among them. */
function isChoice({ state, words }: Run, reading: SentenceReading): boolean {
  const { marks, named, otherNamed } = reading;
  const others = otherNamed || marks.some((mark) => is(mark, Trait.other));
  if (others ? !named : !named && !state.shared && !isAboutKratom(state)) return false;
  const first = reading.clauses[0]?.from ?? 0;
  const last = reading.clauses.at(-1)?.to ?? words.count;
  const asking = words.norm.slice(first, last);
  return (
    asking.includes('which') ||
    (asking[0] === 'what' && asking.includes('best')) ||
    // "Is it an opioid or not?": only one is asked about.
    (others && asking.some((word, at) => word === 'or' && asking[at + 1] !== 'not'))
  );
}

/** What a question asks of whichever it is. */
const choicesIn = (reading: SentenceReading, state: ReadingState): readonly Asked[] =>
  reading.propositions
    .filter(
      ({ stance, agent, effect, concept }) =>
        stance !== 'reported' && agent.kind !== 'concept' && !isEither(effect, concept),
    )
    .map((one) => ({ ...asAsked(one, state, reading), choice: true }));

/** "Kratom for sleep: does it work?" */
const WHETHER_IT_WORKS =
  /\b(does|do|can|will|is|are) (it|they|this|kratom) (really |actually |even )?(work|help|effective|any good|useful|worth it)\b|\b(effective|any good)$/;
const DOUBTING = Trait.negation | Trait.debunk;
/** "Is kratom better than kava for sleep?", but for what comes before and behind it. */
const OUTDOES =
  /^((really|actually|much|even|be|any|work|help|far) )*(better|stronger|as (good|effective|strong|helpful|well|much)|more( (effective|helpful|potent|powerful))?) (than|as)$/;
const MAX_OUTDOING_WORDS = 6;
/** What may stand in front of what it is for: "Kratom for sleep", "Kratom & sleep", "Using it for better sleep" */
const FOR = /^(for|and|against)$/;
const BETTER = /^(better|good|deep|restful|chronic|your|my|the|severe|mild|social|lower|back)$/;

/**
 * "Kratom for sleep", over what became of it.
 *
 * @param run A heading that asks nothing, or that asks whether it works.
 * @param state What is known before it.
 * @param question Whether it asks.
 */
export function askedByHeading(
  frames: FrameIndex,
  { words, marks }: Run,
  state: ReadingState,
  question: boolean,
): readonly Asked[] {
  const { norm, text } = words;
  const outdoes = asksWhetherBetter(words, marks);
  const asks = outdoes || WHETHER_IT_WORKS.test(norm.slice(0, words.count).join(' '));
  // "How to take kratom for sleep?"
  if (question && !asks) return NOTHING_ASKED;
  if (!outdoes && state.topic !== 'kratom') return NOTHING_ASKED;
  if (marks.some((mark) => is(mark, outdoes ? DOUBTING : DOUBTING | Trait.other)))
    return NOTHING_ASKED;
  const asked: Asked[] = emptyList();
  for (const mark of marks) {
    let at = mark.from - 1;
    while (at > 0 && BETTER.test(norm[at] as string)) at--;
    if (at < 0 || !FOR.test(norm[at] as string)) continue;
    for (const { kind, id, mode } of mark.senses) {
      if (kind !== 'concept' || mode !== 'thing') continue;
      const effect = frames.valence(id) === 'bad' ? 'reduces' : 'raises';
      if (!frames.wants(effect, id)) continue;
      asked.push({
        effect,
        concept: id,
        form: state.form,
        subject: text,
        relation: text,
        object: evidenceOf(words, mark, state).text,
        choice: false,
        row: false,
        alone: false,
        cell: false,
        use: !asks,
      });
    }
  }
  return asked.length > 0 ? asked : NOTHING_ASKED;
}

/** "Is kratom stronger than opioids for pain?" */
function asksWhetherBetter({ norm, count }: Words, marks: readonly Mark[]): boolean {
  const name = marks.find((mark) => is(mark, Trait.named));
  if (!name || name.from === 0 || !ASKS.test(norm[0] as string)) return false;
  const end = Math.min(count, name.to + MAX_OUTDOING_WORDS);
  for (let to = name.to + 2; to <= end; to++) {
    if (OUTDOES.test(norm.slice(name.to, to).join(' '))) return true;
  }
  return false;
}

/** What an item says, as one would ask it of kratom. */
export const askedByItem = (reading: SentenceReading, state: ReadingState): readonly Asked[] =>
  askedBy(reading.propositions, state, reading);

/** What propositions say of kratom, as one asks about it. */
const askedBy = (
  propositions: readonly Proposition[],
  state: ReadingState,
  reading: SentenceReading,
): readonly Asked[] =>
  propositions
    .filter((one) => aboutKratom(one.agent, state, reading.named) && !asksOfWayOut(one, reading))
    .map((one) => asAsked(one, state, reading));

/** "Can you quit kratom without withdrawal?": how to, and not whether there is any. */
const asksOfWayOut = (
  { effect, object }: Proposition,
  { words: { norm }, clauses }: SentenceReading,
): boolean =>
  effect === 'lacks' && STOPPING.test(norm.slice(clauses[0]?.from ?? 0, object.from).join(' '));

function asAsked(one: Proposition, state: ReadingState, { words }: SentenceReading): Asked {
  return {
    effect: one.effect,
    concept: one.concept,
    form: one.agent.form,
    subject: evidenceOf(words, one.agent.mark, state).text,
    relation: one.relation ? evidenceOf(words, one.relation, state).text : one.lead,
    object: evidenceOf(words, one.object, state).text,
    choice: false,
    row: false,
    alone: false,
    cell: false,
    use: false,
  };
}
