/**
 * A page's text as reports have it. Pure.
 */
import type { Span } from '../core/types';

/** How much of a quote's surroundings is told, in UTF-16 code units: as much as Hypothesis records to find a quote again. */
export const AROUND_MAX = 32;

/** Text with its white space as a page shows it: how the source is broken into lines tells a reader nothing. */
export function asShown(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The text right before and right after a stretch of a block, as shown, at most `AROUND_MAX` UTF-16 code units each
 * and never with half a surrogate pair. Empty at the block's own ends.
 */
export function around(text: string, { start, end }: Span): { prefix: string; suffix: string } {
  const before = text.slice(0, start).replace(/\s+/g, ' ').trimStart();
  const after = text.slice(end).replace(/\s+/g, ' ').trimEnd();
  return {
    prefix: before.slice(-AROUND_MAX).replace(/^[\udc00-\udfff]/, ''),
    suffix: after.slice(0, AROUND_MAX).replace(/[\ud800-\udbff]$/, ''),
  };
}
