/**
 * What a title, a heading or a lead-in names: kratom, something else, both or nothing; and what a text makes its topic where
 * its title does not say.
 *
 * Pure. What "it" stands for behind a sentence is for `discourse.ts`.
 */
import type { Lexicon, Mark } from '../lexicon';
import type { SentenceReading } from '../sentence';
import type { Sentence } from '../sentences';
import { type ReadingState, type TopicKind, withChanges } from '../state';
import { is, Trait } from '../traits';
import type { ProductForm } from '../types';
import { formOf, isComparedDrug } from '../view';
import { isActivity } from '../word-lists';
import type { Words } from '../words';

/** What people do beside taking it: "Kratom and Yoga", "Choosing a Strain for Exercise" are about kratom. */
const PASTIMES = /^(exercis(e|es|ing)|yoga|meditation|therapy|acupuncture|hypnosis)$/;
const BESIDES = new Set(['for', 'before', 'after', 'during', 'with', 'and', 'your', 'in', 'to']);
/** Titles of what to take in its stead. */
const ALTERNATIVES =
  /\b(kratom (alternatives?|substitutes?|replacements?)|(alternatives?|substitutes?|replacements?) (to|for) kratom|(try|use|take|do|consider) (before|instead of) kratom)\b/i;

/** What a title or a heading names. */
export interface Named {
  readonly topic: TopicKind;
  readonly form: ProductForm;
  /** Kratom, and something else beside it. */
  readonly mixed: boolean;
}

/**
 * What a heading, a title or a lead-in names.
 *
 * @param marks The lexicon's, of these words.
 * @param from First of the words.
 * @param to Word behind the last of them.
 */
export function topicOf(
  lexicon: Lexicon,
  words: Words,
  marks: readonly Mark[],
  from = 0,
  to = words.count,
): Named {
  let topic: TopicKind = 'none';
  let form: ProductForm = 'not-stated';
  let other = false;
  let only = false;
  for (const mark of marks) {
    const named = formOf(mark);
    if (named !== null) {
      if (topic !== 'kratom' || form === 'not-stated') form = named;
      topic = 'kratom';
    } else if (isOccasion(words, mark)) {
    } else if (is(mark, Trait.other) && !isComparedDrug(mark)) {
      other = true;
    } else if (is(mark, Trait.other)) only = true;
  }
  // "Methadone for kratom withdrawal": the medicine is what the page is about.
  const head = marks.find((mark) => is(mark, Trait.subject));
  if (head && only && is(head, Trait.other) && words.norm[head.to] === 'for') other = true;
  if (topic === 'none' && (other || only || isActivity(words, from, to))) topic = 'other';
  // "people who use kratom" is one mark; the name inside counts all the same.
  for (let at = from; at < to && topic !== 'kratom'; at++) {
    if (!lexicon.hasAt(words, at, 'subject', 'kratom')) continue;
    // "Mitragyna parvifolia": another tree of the genus.
    if (
      words.norm[at] === 'mitragyna' &&
      marks.some((one) => one.from === at && is(one, Trait.other))
    )
      continue;
    topic = 'kratom';
  }
  // "Kratom alternatives: kanna": about the other.
  if (topic === 'kratom' && (other || only) && ALTERNATIVES.test(words.text))
    return { topic: 'other', form: 'not-stated', mixed: false };
  return { topic, form, mixed: topic === 'kratom' && other };
}

const isOccasion = (words: Words, { from, to }: Mark) =>
  from > 0 &&
  PASTIMES.test(words.norm[to - 1] as string) &&
  BESIDES.has(words.norm[from - 1] as string);

/** "Kratom users often sleep badly": where nothing was the topic yet, the name inside another subject makes it one. */
export function namedWithin(
  lexicon: Lexicon,
  state: ReadingState,
  words: Words,
  marks: readonly Mark[],
): ReadingState {
  if (state.topic !== 'none' || state.page !== 'none' || state.shared) return state;
  const holds = marks.some(
    (mark) => is(mark, Trait.person | Trait.standin) && holdsName(lexicon, words, mark),
  );
  if (!holds || marks.some((mark) => is(mark, Trait.other))) return state;
  return withChanges(state, { topic: 'kratom' });
}

function holdsName(lexicon: Lexicon, words: Words, { from, to }: Mark): boolean {
  for (let at = from; at < to; at++) {
    if (lexicon.hasAt(words, at, 'subject', 'kratom')) return true;
  }
  return false;
}

/**
 * Whether a sentence makes kratom what the page is about: a title that names nothing leaves that to the text.
 *
 * @param state What is known before the sentence.
 * @param marks The lexicon's, of the sentence.
 */
export function turnsToKratom(
  lexicon: Lexicon,
  state: ReadingState,
  reading: SentenceReading,
  words: Words,
  sentence: Sentence,
  marks: readonly Mark[],
): boolean {
  return (
    state.body !== 'kratom' &&
    state.page === 'none' &&
    !state.shared &&
    (reading.named ? reading.topic === 'kratom' : onlyInside(lexicon, words, sentence, marks)) &&
    !state.headings.some((one) => one.topic === 'kratom')
  );
}

/** "kratom shops", "in which kratom was named": named inside another wording, and nothing else beside it. */
function onlyInside(
  lexicon: Lexicon,
  words: Words,
  sentence: Sentence,
  marks: readonly Mark[],
): boolean {
  if (marks.some((mark) => is(mark, Trait.other))) return false;
  // 'filed under "kratom alternatives"': about something else.
  const text = words.text.slice(sentence.start, sentence.end);
  return (
    topicOf(lexicon, words, marks, sentence.from, sentence.to).topic === 'kratom' &&
    !ALTERNATIVES.test(text)
  );
}
