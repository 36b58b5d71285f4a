/**
 * Where the open card stands: beside its claims, or as a sheet at the bottom of a narrow window.
 *
 * Must not know what the card shows.
 */
import {
  autoUpdate,
  computePosition,
  flip,
  type Middleware,
  type Placement,
  shift,
  size,
} from '@floating-ui/dom';
import { hostOf, isPlainAround, rectOf } from '../dom/unclobbered';
import { type Box, union } from './geometry';
import { scrollThrough } from './reveal';
import { around, elementAt } from './room';
import { over } from './sight';
import { SHEET_BELOW_PX } from './styles';

/** Room between claim and card, and between card and the viewport's edge, in CSS px. */
const CARD_GAP_PX = 8;
/** Keeps the gap. The library's own knows much that is not needed here, and every page about kratom loads this. */
const gap: Middleware = {
  name: 'gap',
  fn({ x, y, placement: [side] }) {
    const towards = side === 't' || side === 'l' ? -CARD_GAP_PX : CARD_GAP_PX;
    return side === 't' || side === 'b' ? { x, y: y + towards } : { x: x + towards, y };
  },
};
/** With less room than this below the claim, in CSS px, the card opens on the side that has more, so that it can grow. */
const CARD_GOOD_HEIGHT_PX = 420;
/** The page is scrolled so that the card has this height, in CSS px: its head and three lines; it scrolls inside rather than be lower. */
const CARD_MIN_HEIGHT_PX = 160;
/** Where the page cannot be scrolled, the card may be as low as this, in CSS px: its head and a line. */
const CARD_LEAST_HEIGHT_PX = 96;

export interface CardPlace {
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  /** The card's element. */
  readonly element: HTMLElement;
  /** The block with its first claim. */
  readonly owner: Element;
  /** Rectangles of its claims now, in viewport coordinates, CSS px. */
  rects(): readonly Box[];
  /** Whether the page may be scrolled, so that the card has room and does not cover the claims. */
  readonly makesRoom: boolean;
}

/**
 * Keeps a card beside its claims.
 * @returns ends that.
 */
export function keepBeside({
  window,
  signal,
  element,
  owner,
  rects,
  makesRoom,
}: CardPlace): () => void {
  const isPlain = isPlainAround(owner);
  const reference = {
    ...(isPlain ? { contextElement: owner } : {}),
    getBoundingClientRect() {
      const { left, top, right, bottom } = union(rects()) ?? rectOf(owner);
      const [width, height] = [right - left, bottom - top];
      return { x: left, y: top, left, top, right, bottom, width, height };
    },
  };
  /** Scrolls what is around the claims, from the inside out; down where `by` is less than 0. */
  const scroll = (by: number): void =>
    scrollThrough(around(owner), by, () => reference.getBoundingClientRect().top);
  /** Brings the claims above a height, as far as their first line stays in sight. */
  const keepAbove = (limit: number): void => {
    const { top, bottom } = reference.getBoundingClientRect();
    const by = Math.min(bottom + CARD_GAP_PX - limit, top - CARD_GAP_PX);
    if (by <= 0) return;
    scroll(by);
    // A bar may stick to the upper edge.
    const [line] = rects();
    if (!line) return;
    const [x, y] = [(line.left + line.right) / 2, (line.top + line.bottom) / 2];
    const at = elementAt(window.document, x, y, hostOf(element.getRootNode()));
    const bar = at && over(at, owner, owner).at(-1);
    const least = bar ? rectOf(bar).bottom : limit;
    const most = limit - (line.bottom - line.top);
    if (least <= most) scroll(line.top - Math.min(least + CARD_GAP_PX, most));
  };
  if (makesRoom && window.innerWidth >= SHEET_BELOW_PX) {
    const { top, bottom } = reference.getBoundingClientRect();
    const lowest = window.innerHeight - CARD_MIN_HEIGHT_PX - 2 * CARD_GAP_PX;
    if (top < CARD_MIN_HEIGHT_PX + 2 * CARD_GAP_PX && bottom > lowest) {
      keepAbove(lowest + CARD_GAP_PX);
    }
  }
  const { top: above, bottom } = reference.getBoundingClientRect();
  const below = window.innerHeight - bottom;
  const preferred: Placement =
    below >= CARD_GOOD_HEIGHT_PX || below >= above ? 'bottom-start' : 'top-start';
  const other: Placement = preferred === 'bottom-start' ? 'top-start' : 'bottom-start';
  const fallbackPlacements: Placement[] = [other, 'right-start', 'left-start'];
  let placed: { placement: Placement; top: number } | null = null;
  /** The window that the sheet was placed in. */
  let sheetIn = '';
  /** Where the sheet began, in viewport coordinates. */
  let sheetTop = 0;
  const placeSheet = (): void => {
    const { innerWidth, innerHeight } = window;
    const size = `${innerWidth} ${innerHeight}`;
    if (size !== sheetIn) {
      sheetIn = size;
      sheetTop = Number.POSITIVE_INFINITY;
      element.removeAttribute('style');
      delete element.dataset.up;
    }
    // It grows when its text comes, and over no claim that was in sight above it.
    const was = sheetTop;
    sheetTop = rectOf(element).top;
    const [before] = rects();
    if ('up' in element.dataset || sheetTop >= was || !before || before.bottom > was) return;
    if (makesRoom && reference.getBoundingClientRect().bottom <= was) keepAbove(sheetTop);
    // The page may have no more to scroll.
    const { top, bottom } = rects()[0] ?? before;
    if (top < 0 || bottom <= sheetTop) return;
    const below = innerHeight - bottom;
    // What the reader is at work in stays where it is.
    if (top > below && !element.querySelector(':focus')) element.dataset.up = '';
    const room = 'up' in element.dataset ? top : below;
    element.style.maxHeight = `${Math.max(CARD_LEAST_HEIGHT_PX, Math.floor(room) - CARD_GAP_PX)}px`;
    sheetTop = rectOf(element).top;
  };
  const update = async (): Promise<void> => {
    if (window.innerWidth < SHEET_BELOW_PX) {
      placeSheet();
      return;
    }
    sheetIn = '';
    // A card that grows stays on its side: what the reader is about to press must not jump.
    const { top, bottom } = reference.getBoundingClientRect();
    const stays = placed && Math.abs(placed.top - top) < 1 ? placed.placement : null;
    const { x, y, placement } = await computePosition(reference, element, {
      strategy: 'fixed',
      placement: stays ?? preferred,
      middleware: [
        gap,
        ...(stays ? [] : [flip({ padding: CARD_GAP_PX, fallbackPlacements })]),
        shift({ padding: CARD_GAP_PX }),
        size({
          padding: CARD_GAP_PX,
          apply({ availableHeight }) {
            // With no room at all, the claims are covered however low it is.
            const height =
              availableHeight < CARD_LEAST_HEIGHT_PX ? CARD_MIN_HEIGHT_PX : availableHeight;
            const most = window.innerHeight - 2 * CARD_GAP_PX;
            element.style.maxHeight = `${Math.min(Math.floor(height), most)}px`;
          },
        }),
      ],
    });
    if (signal.aborted || !element.isConnected) return;
    placed = { placement, top };
    // Where there is no room beside the claims, the card must still be whole.
    const lowest = window.innerHeight - CARD_GAP_PX - rectOf(element).height;
    const isInSight = bottom > 0 && top < window.innerHeight;
    element.style.left = `${x}px`;
    element.style.top = `${isInSight ? Math.max(CARD_GAP_PX, Math.min(y, lowest)) : y}px`;
  };
  // What scrolls under the claims is then not known, and their place is looked at in every frame.
  const animationFrame = !isPlain;
  return autoUpdate(reference, element, () => void update(), { animationFrame });
}
