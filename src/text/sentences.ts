/**
 * Which sentences of a block are about kratom. Pure.
 */
import type { Finding } from '../core/types';
import { hasSubject } from './subject';

/** How many sentences are about kratom, and what became of them. Each is counted once. */
export interface SentenceCount {
  /** Those that name kratom or carry a finding. */
  readonly about: number;
  /** Those of them that carry none. */
  readonly unmatched: number;
}

let segmenter: Intl.Segmenter | null = null;

/**
 * Counts the sentences that name kratom or carry a finding.
 *
 * A sentence that carries one is what the finding says it is; all else is cut by the browser's own segmenter.
 * Where the two cut differently, text that belongs to a finding's sentence is not counted again.
 */
export function sentencesAbout(text: string, findings: readonly Finding[]): SentenceCount {
  const matched = new Map(findings.map(({ sentence }) => [sentence.start, sentence]));
  if (!hasSubject(text)) return { about: matched.size, unmatched: 0 };
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  let unmatched = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    if (!hasSubject(segment)) continue;
    const end = index + segment.trimEnd().length;
    const carries = [...matched.values()].some(
      (sentence) => sentence.start < end && index < sentence.end,
    );
    if (!carries) unmatched += 1;
  }
  return { about: matched.size + unmatched, unmatched };
}
