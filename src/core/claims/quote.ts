/**
 * What of a sentence is underlined for a claim.
 *
 * Pure. Whether the claim is made is for `matching.ts`; here only how far its words reach.
 */
import { AUXILIARIES } from '../clauses';
import type { Proposition, SentenceReading } from '../sentence';
import type { Sentence } from '../sentences';
import type { FrameData, Span } from '../types';
import { Gap, type Words } from '../words';

/** How far the underlined words may grow to take in a verb before them or a condition behind them, in words. */
const MAX_QUOTE_LEAD_WORDS = 4;
const MAX_QUOTE_REACH_WORDS = 4;
const QUOTE_ADVERBS = new Set(
  'not very quite so more most also even just now still perfectly 100'.split(' '),
);

/** Whether a thing is said outright, by no relation to it and under no lead-in. */
export const isDirect = (one: Proposition) => one.relation === null && one.lead === '';

/**
 * The words to underline: what makes the claim, with the verb that says so ("is completely safe") and
 * the condition that the claim needs when it stands close by ("legal in all 50 states").
 *
 * @param frame The claim's.
 * @param one What the sentence says; it matches the frame.
 * @param reading Of the sentence.
 * @returns A range of the block's text; it may begin before what makes the claim and end behind it, inside the sentence.
 */
export function quoteOf(
  frame: FrameData,
  one: Proposition,
  sentence: Sentence,
  reading: SentenceReading,
): Span {
  const { words } = reading;
  let { from, to } = one;
  if (isDirect(one)) {
    for (let at = from - 1; at >= sentence.from && at >= from - MAX_QUOTE_LEAD_WORDS; at--) {
      if (((words.before[at + 1] as number) & ~Gap.space) !== 0) break;
      const word = words.norm[at] as string;
      if (AUXILIARIES.has(word)) {
        from = at;
        break;
      }
      if (!word.endsWith('ly') && !QUOTE_ADVERBS.has(word)) break;
    }
  }
  for (const group of frame.with ?? []) {
    const near = reading.marks.find(
      (mark) =>
        mark.senses.some((sense) => sense.kind === 'concept' && group.includes(sense.id)) &&
        mark.from >= to &&
        mark.from - to <= MAX_QUOTE_REACH_WORDS &&
        !crosses(words, to, mark.from),
    );
    if (near) to = Math.max(to, near.to);
  }
  return { start: words.start[from] as number, end: words.end[to - 1] as number };
}

function crosses(words: Words, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    if ((words.before[at] as number) & ~(Gap.space | Gap.slash)) return true;
  }
  return false;
}
