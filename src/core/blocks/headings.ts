/**
 * Headings: what they are about, what is read under them, and what they leave behind for their section.
 *
 * Pure. What a heading's words make of the fragments under it is for `leads.ts`; which concepts it announces, for
 * `announced.ts`.
 */
import { senseOf } from '../clauses';
import type { FrameIndex } from '../frames';
import { OWN_WITHDRAWAL } from '../lead-wordings';
import { readLead } from '../leads';
import type { Lexicon, Mark } from '../lexicon';
import { emptyList } from '../lists';
import type { SentenceReading } from '../sentence';
import type { Sentence } from '../sentences';
import { type Heading, leadWith, NO_FOCUS, type ReadingState, withChanges } from '../state';
import { is, Trait } from '../traits';
import type { Block } from '../types';
import type { Words } from '../words';
import { announcedBy, MIXING } from './announced';
import { isShop, namesGoods } from './goods';
import { NO_CONCEPTS, NOTHING_ASKED, type Run } from './run';
import { heldUp } from './taken-back';
import { type Named, topicOf } from './topics';

/** Headings that set things side by side, */
const COMPARING = /\b(vs|versus|or|compar\w+|differ\w+)\b/i;
/** and those that may. */
const BESIDE = /\b(kratom and|and kratom)\b/i;
/** Headings of a part of whatever the page is about. */
const SECTIONS =
  /^\s*(the )?(history|background|overview|introduction|summary|description|details|culture|society and culture|uses?|effects?|research|studies|science|evidence|chemistry|pharmacology|preparation|how (it|they) works?|legality|legal status|laws?|legislation|regulation|safety|toxicity|facts|key (facts|points|takeaways)|at a glance|what to know|our story|questions?( and answers)?|q ?& ?a|faqs?|conclusion|the bottom line)\s*:?\s*$/i;
/** What a title can name as kratom's own doing. */
const OWN_TROUBLES = new Set([
  'addiction',
  'dependence-story',
  'withdrawal',
  'tolerance',
  'overdose-death',
  'liver-injury',
  'side-effect',
  'harm',
]);

/** Level of a heading by its tag, 0 for all that is none. */
export function levelOf(tag: string): number {
  const digit = tag.length === 2 && tag.startsWith('h') ? tag.charCodeAt(1) - 0x30 : 0;
  return digit >= 1 && digit <= 6 ? digit : 0;
}

/** The marks of several sentences, in their order; most headings have one sentence. */
export function together(found: readonly Mark[][]): readonly Mark[] {
  if (found.length === 1) return found[0] as Mark[];
  const all: Mark[] = emptyList();
  for (const marks of found) for (const mark of marks) all.push(mark);
  return all;
}

/**
 * A heading as the blocks under it see it, but for what its words turn out to lead to, which is known behind it.
 *
 * @param marks The lexicon's, of all its words.
 * @param state Behind the block before it.
 */
export function headingOf(
  lexicon: Lexicon,
  block: Block,
  words: Words,
  sentences: readonly Sentence[],
  marks: readonly Mark[],
  level: number,
  state: ReadingState,
): Heading {
  const own = topicOf(lexicon, words, marks);
  const parent = state.headings.findLast((one) => one.level < level);
  // "Is it legal?": a question goes on about what the section before it spoke of.
  const asks = sentences.some((one) => one.question);
  const page =
    state.page !== 'none'
      ? state.page
      : asks
        ? state.topic
        : marks.length > 0 || SECTIONS.test(block.text)
          ? state.body
          : 'none';
  const around = parent?.topic ?? page;
  // "Is it the same as morphine?" asks about "it", and "It is just another opioid" says so of it.
  const pointing = marks.find((mark) => is(mark, Trait.pronoun));
  const pointed =
    pointing !== undefined &&
    (asks || !marks.some((mark) => is(mark, Trait.other) && mark.from < pointing.from));
  // Under "Mixing kratom with other drugs" each of them has its turn.
  const mixing =
    state.page === 'kratom' &&
    state.pageConcepts.includes('combination') &&
    MIXING.test(state.pageTitle);
  const goods = own.topic === 'none' && isShop(state.pageTitle) && namesGoods(block.text);
  const topic = setsSideBySide(own, block.text, marks, state)
    ? 'none'
    : goods
      ? 'other'
      : own.topic === 'none' ||
          (own.topic === 'other' && (pointed || mixing) && around === 'kratom')
        ? around
        : own.topic;
  const form = own.topic === 'kratom' ? own.form : (parent?.form ?? state.pageForm);
  return {
    level,
    topic,
    form,
    lead: null,
    concepts: [],
    text: block.text.trim(),
    denied: marks.some((mark) => is(mark, Trait.debunk)) || heldUp(block, state),
    asked: NOTHING_ASKED,
    askedConcepts: NO_CONCEPTS,
  };
}

/** "Kratom vs. CBD": what is not named under it may be either. */
function setsSideBySide(
  own: Named,
  text: string,
  marks: readonly Mark[],
  state: ReadingState,
): boolean {
  return (
    own.mixed &&
    state.page !== 'kratom' &&
    (COMPARING.test(text) ||
      (BESIDE.test(text) &&
        !marks.some(
          (mark) => senseOf(mark, 'concept', 'combination') || senseOf(mark, 'concept', 'medicine'),
        )))
  );
}

/**
 * The state in which a heading itself is read.
 *
 * @param state Behind the block before it.
 * @param own What the heading names.
 */
export function underHeading(
  state: ReadingState,
  { level, topic, form, text }: Heading,
  own: Named,
): ReadingState {
  return withChanges(state, {
    headings: state.headings.filter((one) => one.level < level),
    topic,
    form,
    focus: topic === 'kratom' ? { kind: 'kratom', id: '', form, text } : NO_FOCUS,
    page:
      state.page === 'none' && level === 1 && own.topic === 'kratom' && !own.mixed
        ? 'kratom'
        : state.page,
    lead: null,
  });
}

/**
 * The state behind a heading.
 *
 * @param run The heading, read to its end.
 * @param heading As it was before it was read.
 */
export function behindHeading(
  lexicon: Lexicon,
  frames: FrameIndex,
  run: Run,
  heading: Heading,
): ReadingState {
  const { words, marks, state, reading } = run;
  const last = run.sentences.at(-1) as Sentence;
  const { topic } = topicOf(lexicon, words, marks);
  const parent = state.headings.at(-1)?.lead ?? null;
  const found = reading
    ? readLead(
        words,
        reading,
        last.from,
        last.to,
        topic,
        topic === 'kratom' ||
          (topic === 'none' &&
            (ownTrouble(frames, state, reading) ||
              (state.page === 'kratom' && OWN_WITHDRAWAL.test(words.text.trim())))),
        parent,
      )
    : null;
  // "What to expect" on a page about kratom withdrawal.
  const own =
    found?.relation === 'light' &&
    found !== parent &&
    reading?.concepts.length === 0 &&
    state.page === 'kratom' &&
    state.pageConcepts.includes('withdrawal');
  const lead = own ? leadWith(found, { relation: 'cause', concept: 'withdrawal' }) : found;
  const concepts = announcedBy(reading?.concepts ?? NO_CONCEPTS, marks, words.text);
  return withChanges(state, {
    headings: [
      ...state.headings,
      { ...heading, lead, concepts, asked: run.asked, askedConcepts: run.askedConcepts },
    ],
    lead: null,
    topic: heading.topic,
    form: heading.form,
    focus:
      heading.topic === 'kratom'
        ? { kind: 'kratom', id: '', form: heading.form, text: heading.text }
        : heading.topic === 'other' && state.page === 'other'
          ? NO_FOCUS
          : state.focus,
  });
}

/** "Warning signs" on a page about a trouble that is kratom's own are signs of that. */
function ownTrouble(frames: FrameIndex, state: ReadingState, reading: SentenceReading): boolean {
  return (
    state.page === 'kratom' &&
    reading.concepts.length === 0 &&
    state.pageConcepts.some((id) => OWN_TROUBLES.has(id)) &&
    state.pageConcepts.every((id) => OWN_TROUBLES.has(id) || frames.valence(id) !== 'bad')
  );
}
