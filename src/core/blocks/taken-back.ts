/**
 * What a page says and does not stand behind: quotations that are held up, and sentences that the next one takes back.
 *
 * Pure. What a sentence denies or doubts by itself is for `stance/`.
 */
import type { Mark } from '../lexicon';
import type { Sentence } from '../sentences';
import type { ReadingState } from '../state';
import { is, Trait } from '../traits';
import type { Block } from '../types';
import type { Words } from '../words';

/** An answer or a verdict of at most so many words is only that; a longer one says something itself. */
export const MAX_BARE_ANSWER_WORDS = 6;
/** Titles and headings of what goes through what is said, */
const DEBUNKING =
  /\b(myths?|misconceptions?|debunk\w*|rumou?rs?|headlines|fact.?check\w*|warning letters?|unapproved (new )?drugs?|cease and desist)\b/i;
/** and the blocks that quote it. */
const QUOTED = /^\s*(\d+[.)]\s*)?["\u201c].*["\u201d][.!]?\s*$/;

/** '"Melts depression away"' in a warning letter or a fact check: held up to be taken back. */
export const heldUp = ({ text }: Block, { pageTitle, headings }: ReadingState): boolean =>
  QUOTED.test(text) &&
  (DEBUNKING.test(pageTitle) || headings.some((one) => DEBUNKING.test(one.text)));

/**
 * Whether the sentence at a place takes back the one before it.
 *
 * @param sentences Those of a block.
 * @param found The lexicon's marks of each of them.
 * @param at Place of a sentence; may be behind the last.
 */
export function isTakenBack(
  words: Words,
  sentences: readonly Sentence[],
  found: readonly (readonly Mark[])[],
  at: number,
): boolean {
  const next = sentences[at];
  return next !== undefined && takesBack(words, next, found[at] as Mark[]);
}

/** "Is that true?", "That is false.": the sentence before is not the page's own word. */
function takesBack(words: Words, next: Sentence, marks: readonly Mark[]): boolean {
  if (next.to - next.from > MAX_BARE_ANSWER_WORDS) return false;
  const first = words.norm[next.from] as string;
  const second = words.norm[next.from + 1] as string;
  if (next.question)
    return (second === 'that' || second === 'this') && (first === 'is' || first === 'was');
  if (
    (first === 'i' || first === 'we') &&
    marks.some((mark) => is(mark, Trait.negation | Trait.debunk))
  ) {
    return /^(believe|buy|agree)$/.test(words.norm[next.from + 2] as string);
  }
  return (
    (first === 'that' || first === 'this' || first === 'it') &&
    marks.some((mark) => is(mark, Trait.debunk))
  );
}
