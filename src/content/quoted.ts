/**
 * A page's text as reports have it. Pure.
 */
import type { QuotedFinding, Span } from '../core/types';

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

/** A finding and where its quote stands. */
export interface Place<F> {
  readonly finding: F;
  /** Index of its block. */
  readonly at: number;
  readonly span: Span;
}

/** Text of the blocks next to one, nearest first, until that is as much as is told of a quote's surroundings. */
function beside(textAt: (at: number) => string | undefined, at: number, step: 1 | -1): string {
  let all = '';
  for (let next = at + step; asShown(all).length <= AROUND_MAX; next += step) {
    const text = textAt(next);
    if (text === undefined) break;
    const [first, last] = [text.slice(0, 4 * AROUND_MAX), text.slice(-4 * AROUND_MAX)];
    all = step > 0 ? `${all} ${first}` : `${last} ${all}`;
  }
  return all;
}

/**
 * The findings, of which those that have the same quote in the same surroundings as another one, as in a grid of
 * products, are told what stands around it beyond their block.
 * @param known gives each such finding the one that was made of it, which is given again as long as it is the same.
 */
export function toldApart<F extends Pick<QuotedFinding, 'quote' | 'prefix' | 'suffix'> & object>(
  places: readonly Place<F>[],
  textAt: (at: number) => string | undefined,
  known: WeakMap<F, F>,
): F[] {
  const keys = places.map(({ finding: { prefix, quote, suffix } }) =>
    [prefix, quote, suffix].join('\n'),
  );
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return places.map(({ finding, at, span }, index) => {
    if (times.get(keys[index] as string) === 1) return finding;
    const before = `${beside(textAt, at, -1)} `;
    const text = `${before}${textAt(at)} ${beside(textAt, at, 1)}`;
    const wider = around(text, {
      start: before.length + span.start,
      end: before.length + span.end,
    });
    const same = known.get(finding);
    if (same?.prefix === wider.prefix && same.suffix === wider.suffix) return same;
    const made = { ...finding, ...wider };
    known.set(finding, made);
    return made;
  });
}
