/**
 * Findings in the order of the text, and the words that they rest on.
 *
 * Pure.
 */
import type { Mark } from './lexicon';
import { headingAbove, type ReadingState } from './state';
import type { Evidence, Finding } from './types';
import type { Words } from './words';

/** By place in the text; of equal places the claim's id decides, so that the order never changes. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    a.sentence.start - b.sentence.start ||
    a.quote.start - b.quote.start ||
    a.quote.end - b.quote.end ||
    (a.claim < b.claim ? -1 : 1)
  );
}

/** Findings of one block by where their sentences start. */
export function bySentence(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const found = new Map<number, Finding[]>();
  for (const one of findings) {
    const known = found.get(one.sentence.start);
    if (known) known.push(one);
    else found.set(one.sentence.start, [one]);
  }
  return found;
}

/** The words of a mark; without one, what the context calls kratom. */
export function evidenceOf(words: Words, mark: Mark | null, state: ReadingState): Evidence {
  if (!mark) {
    // "It", where that is something else by now, is not what the claim is about.
    const spoken = state.focus.kind === 'kratom' ? state.focus.text : '';
    const text = spoken || headingAbove(state) || state.pageTitle;
    return { text, span: null };
  }
  const start = words.start[mark.from] as number;
  const end = words.end[mark.to - 1] as number;
  return { text: words.text.slice(start, end), span: { start, end } };
}
