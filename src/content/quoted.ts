/**
 * A page's text as reports have it. Pure.
 */
import type { Span } from '../core/types';

/** How much of a quote's surroundings is told, in UTF-16 code units: as much as Hypothesis records to find a quote again. */
export const AROUND_MAX = 32;

/** White space that a page shows as another one. */
const NOT_AS_SHOWN = /[^\S ]| {2}/;

const inOneRow = (text: string): string =>
  NOT_AS_SHOWN.test(text) ? text.replace(/\s+/g, ' ') : text;

/** Text with its white space as a page shows it: how the source is broken into lines tells a reader nothing. */
export function asShown(text: string): string {
  return inOneRow(text).trim();
}

/** As shown, more than `AROUND_MAX` code units of the text that `cut` gives the nearest so many of, or all there is. */
function nearest(cut: (length: number) => string, all: number): string {
  // Of a long block little is needed, and a page can have thousands of quotes in one.
  for (let length = 4 * AROUND_MAX; length < all; length *= 2) {
    const shown = asShown(cut(length));
    if (shown.length > AROUND_MAX) return inOneRow(cut(length));
  }
  return inOneRow(cut(all));
}

/**
 * The text right before and right after a stretch of a block, as shown, at most `AROUND_MAX` UTF-16 code units each
 * and never with half a surrogate pair. Empty at the block's own ends.
 */
export function around(text: string, { start, end }: Span): { prefix: string; suffix: string } {
  const before = nearest((length) => text.slice(start - length, start), start).trimStart();
  const after = nearest((length) => text.slice(end, end + length), text.length - end).trimEnd();
  return {
    prefix: before.slice(-AROUND_MAX).replace(/^[\udc00-\udfff]/, ''),
    suffix: after.slice(0, AROUND_MAX).replace(/[\ud800-\udbff]$/, ''),
  };
}
