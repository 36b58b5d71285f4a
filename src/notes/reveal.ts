/**
 * Brings a claim to where it can be read: into the part of the viewport over which nothing lies that stays there while
 * the page scrolls, as headers and cookie notices do.
 *
 * Scrolls the page, and must change nothing else.
 */
import { attributeOf, localNameOf, rectOf, scrollBy, scrollTo } from '../dom/unclobbered';
import { type Box, probes, union } from './geometry';
import type { NoteItem } from './item';
import { around, elementAt, textRects } from './room';

/** So far apart, in CSS px, it is looked down the viewport what lies over it: no line of text is lower. */
const ROWS_PX = 16;
/** Room above and below the claim, in CSS px: a marker and its ring reach so far beyond the line. */
const ROOM_PX = 8;
/** It is looked so often whether the claim is free now: what sticks may have come to stick by the scrolling. */
const LOOKS_MOST = 3;

type Extent = Pick<Box, 'top' | 'bottom'>;

/** How far a page must scroll so that the claim is in the middle of a part of it, or begins there where it is higher. */
function distance(claim: Extent, part: Extent): number {
  const isHigher = claim.bottom - claim.top + 2 * ROOM_PX > part.bottom - part.top;
  if (isHigher) return claim.top - part.top - ROOM_PX;
  return (claim.top + claim.bottom - part.top - part.bottom) / 2;
}

/**
 * Makes what tells the outermost thing over a point that stays where it is while a block scrolls; `null` for none.
 * @param chain the block and what is around it.
 * @param ours our own element.
 */
function layersOver(window: Window, chain: readonly Node[], ours: Element | null) {
  return ([x, y]: readonly [number, number]): Element | null => {
    let layer: Element | null = null;
    for (const at of around(elementAt(window.document, x, y, ours))) {
      if (chain.includes(at)) break;
      if (/fixed|sticky/.test(window.getComputedStyle(at).position)) layer = at;
    }
    return layer;
  };
}

/**
 * Scrolls of these elements what can be scrolled, each as far as those before have not.
 * @param by in CSS px; down where it is less than 0.
 * @param topNow where that is which is to move; `undefined` when it is gone.
 */
export function scrollThrough(
  elements: readonly Element[],
  by: number,
  topNow: () => number | undefined,
): void {
  let rest = by;
  for (const element of elements) {
    if (Math.abs(rest) < 1) return;
    const before = topNow() ?? 0;
    scrollBy(element, { top: rest, behavior: 'instant' });
    rest -= before - (topNow() ?? before);
  }
}

/**
 * Scrolls to a claim.
 * @param ours our own element.
 * @returns false when the claim is not to be seen anywhere.
 */
export function reveal(window: Window, { owner, range }: NoteItem, ours: Element | null): boolean {
  scrollTo(owner, { block: 'center', behavior: 'instant' });
  const chain = around(owner);
  const layerAt = layersOver(window, chain, ours);
  const view = { top: 0, bottom: window.innerHeight };
  const claim = () => union(textRects(range));

  const scroll = (elements: readonly Element[], by: number): void =>
    scrollThrough(elements, by, () => claim()?.top);

  // The block may be higher than what it is scrolled in.
  for (const element of chain) {
    const box = claim();
    if (!box) return false;
    const part = /^(?:body|html)$/.test(localNameOf(element)) ? view : rectOf(element);
    if (box.top < part.top || box.bottom > part.bottom) scroll([element], distance(box, part));
  }

  for (let looks = 0; looks < LOOKS_MOST; looks += 1) {
    const box = claim();
    const layer = textRects(range)
      .flatMap((one) => probes(one, true))
      .map(layerAt)
      .find(Boolean);
    if (!box || !layer) break;
    // The longest stretch of the viewport that is free where the claim is across.
    const part = { top: 0, bottom: 0 };
    let top = 0;
    for (let y = 1; y < view.bottom; y += ROWS_PX) {
      if (probes({ ...box, top: y, bottom: y }, true).some(layerAt)) top = y + ROWS_PX;
      else if (y - top > part.bottom - part.top) Object.assign(part, { top, bottom: y });
    }
    if (part.bottom === 0) break;
    // What both stand in moves the one under the other; what scrolls within may move the claim out of its own sight.
    const outside = around(layer);
    const shared = chain.findIndex((element) => outside.includes(element));
    scroll([...chain.slice(shared), ...chain.slice(0, shared).reverse()], distance(box, part));
  }
  return true;
}

/**
 * Whether the reader is kept from a claim by what says that it is modal: that does not have the claim in it, and
 * something that stays lies over the whole viewport.
 * @param ours our own element.
 */
export function isBarred(window: Window, { owner }: NoteItem, ours: Element | null): boolean {
  const { document, innerHeight: bottom } = window;
  const chain = around(owner);
  const right = document.documentElement.clientWidth;
  // A low dialog stands nearer to the upper edge than the middle.
  const points = [
    ...probes({ left: 0, top: 0, right, bottom }, true),
    [right / 2, bottom / 4] as const,
  ];
  const isModal = (element: Element): boolean =>
    !chain.includes(element) && attributeOf(element, 'aria-modal') === 'true';
  return (
    points.every(layersOver(window, chain, ours)) &&
    points.some(([x, y]) => around(elementAt(document, x, y, ours)).some(isModal))
  );
}
