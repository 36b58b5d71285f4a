/**
 * Where the open card stands: beside its claims, or as a sheet at the bottom of a narrow window.
 *
 * Must not know what the card shows.
 */
import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Placement,
  shift,
  size,
} from '@floating-ui/dom';
import { isPlainAround, rectOf } from '../dom/unclobbered';
import { type Box, union } from './geometry';
import { SHEET_BELOW_PX } from './styles';

/** Room between claim and card, and between card and the viewport's edge, in CSS px. */
const CARD_GAP_PX = 8;
/** With less room than this below the claim, in CSS px, the card opens on the side that has more, so that it can grow. */
const CARD_GOOD_HEIGHT_PX = 420;
/** The card scrolls inside rather than be lower than this, in CSS px. */
const CARD_MIN_HEIGHT_PX = 160;

export interface CardPlace {
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  /** The card's element. */
  readonly element: HTMLElement;
  /** The block with its first claim. */
  readonly owner: Element;
  /** Rectangles of its claims now, in viewport coordinates, CSS px. */
  rects(): readonly Box[];
  /** Whether the page may be scrolled now, so that a sheet does not cover the claims. */
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
  const { top: above, bottom } = reference.getBoundingClientRect();
  const below = window.innerHeight - bottom;
  const preferred: Placement =
    below >= CARD_GOOD_HEIGHT_PX || below >= above ? 'bottom-start' : 'top-start';
  const other: Placement = preferred === 'bottom-start' ? 'top-start' : 'bottom-start';
  const fallbackPlacements: Placement[] = [other, 'right-start', 'left-start'];
  let placed: { placement: Placement; top: number } | null = null;
  const update = async (): Promise<void> => {
    if (window.innerWidth < SHEET_BELOW_PX) {
      element.style.removeProperty('left');
      element.style.removeProperty('top');
      element.style.removeProperty('max-height');
      return;
    }
    // A card that grows stays on its side: what the reader is about to press must not jump.
    const { top } = reference.getBoundingClientRect();
    const stays = placed && Math.abs(placed.top - top) < 1 ? placed.placement : null;
    const { x, y, placement } = await computePosition(reference, element, {
      strategy: 'fixed',
      placement: stays ?? preferred,
      middleware: [
        offset(CARD_GAP_PX),
        ...(stays ? [] : [flip({ padding: CARD_GAP_PX, fallbackPlacements })]),
        shift({ padding: CARD_GAP_PX }),
        size({
          padding: CARD_GAP_PX,
          apply({ availableHeight }) {
            const height = Math.max(CARD_MIN_HEIGHT_PX, Math.floor(availableHeight));
            element.style.maxHeight = `${height}px`;
          },
        }),
      ],
    });
    if (signal.aborted || !element.isConnected) return;
    placed = { placement, top };
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
  };
  // What scrolls under the claims is then not known, and their place is looked at in every frame.
  const animationFrame = !isPlain;
  const stop = autoUpdate(reference, element, () => void update(), { animationFrame });
  if (makesRoom && window.innerWidth < SHEET_BELOW_PX) {
    // What the sheet is about stays in sight above it.
    const hiddenBy = bottom + CARD_GAP_PX - element.getBoundingClientRect().top;
    const room = above - CARD_GAP_PX;
    if (hiddenBy > 0 && room > 0) {
      window.scrollBy({ top: Math.min(hiddenBy, room), behavior: 'instant' });
    }
  }
  return stop;
}
