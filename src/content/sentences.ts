/**
 * How many sentences of a block are about kratom. Pure.
 */
import type { Finding } from '../core/types';
import { hasSubject } from './subject';

let segmenter: Intl.Segmenter | null = null;

/** Counts the sentences that name kratom or carry a finding. */
export function sentencesAbout(text: string, findings: readonly Finding[]): number {
  if (!hasSubject(text)) return new Set(findings.map(({ sentence }) => sentence.start)).size;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  let count = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    const carries = findings.some(({ quote }) => quote.start >= index && quote.start < end);
    if (carries || hasSubject(segment)) count += 1;
  }
  return count;
}
