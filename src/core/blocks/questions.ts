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
import type { Proposition, SentenceReading } from '../sentence';
import type { Sentence } from '../sentences';
import { type Asked, isAboutKratom, type ReadingState, withAsked } from '../state';
import { is, Trait } from '../traits';
import type { Words } from '../words';
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
  /^\s*(((\d+|all|top|best|accepted|expert) )*(answers?|replies|reply|responses?|comments?)( (by|from|of)\b.*)?|answered by\b.*|(?!wh|how).{0,40} (answered|replied|responded))\s*:?\s*$/i;
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
  if (sentence.question || asksWithoutMark(words, sentence)) return true;
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
 * @param reading Of the question.
 */
export function keepAsked(run: Run, reading: SentenceReading): void {
  const { words, state } = run;
  const asked = run.label
    ? askedByLabel(reading, askedBy(reading.propositions, state, reading))
    : isChoice(run, reading)
      ? choicesIn(reading, state)
      : askedBy(reading.propositions, state, reading);
  run.asked = asked;
  run.askedConcepts =
    reading.concepts.length > 0 ? apart(reading.concepts, words.text) : NO_CONCEPTS;
  if (!run.level) run.state = withAsked(state, run.asked, run.askedConcepts);
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
  const asks = WHETHER_IT_WORKS.test(norm.slice(0, words.count).join(' '));
  // "How to take kratom for sleep?"
  if (question && !asks) return NOTHING_ASKED;
  if (state.topic !== 'kratom' || marks.some((mark) => is(mark, DOUBTING | Trait.other)))
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
        cell: false,
        use: !asks,
      });
    }
  }
  return asked.length > 0 ? asked : NOTHING_ASKED;
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
    .filter((one) => aboutKratom(one.agent, state, reading.named))
    .map((one) => asAsked(one, state, reading));

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
    cell: false,
    use: false,
  };
}
