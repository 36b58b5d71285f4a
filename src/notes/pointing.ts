/**
 * What the pointer does: resting on a claim or its marker opens the card, leaving both closes it, a click pins it.
 *
 * Acts on trusted events only. Must not keep any of them from the page.
 */
import { localNameOf, matches, nodeTypeOf } from '../dom/unclobbered';
import type { NoteItem } from './item';
import type { Items } from './items';
import type { Opening } from './opening';
import { around, surrounds, textRects } from './room';
import { over as layersOver } from './sight';
import type { Surface } from './surface';

/** Hovering this long, in ms, opens the card. */
export const HOVER_OPEN_MS = 250;
/** The pointer may be out of claim and card this long, in ms, on its way from one to the other. */
export const HOVER_CLOSE_MS = 300;

/** Elements that do something of their own when clicked; the line under a claim in them opens nothing. */
const INTERACTIVE =
  'a[href],button,input,select,textarea,label,summary,video,audio,[contenteditable],' +
  '[role=button],[role=link],[role=menuitem],[role=tab],[role=checkbox],[role=option],[tabindex]';

/** What shows another document, which alone is told of the pointer in it. */
const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame', 'embed', 'object']);

export interface PointingParts {
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  readonly items: Items;
  readonly opening: Opening;
  surface(): Surface | null;
  isMarked(item: NoteItem): boolean;
  /** All claims of the sentences that the given claims stand in, these first. */
  withSentence(claims: readonly NoteItem[]): NoteItem[];
  isOurs(event: Event): boolean;
  /** The reader has clicked on the page. */
  clicked(): void;
}

/** The pointer on one page. */
export interface Pointing {
  /** Whatever was to open or close the card after a while is not to any more. */
  rest(): void;
  /** The pointer has come over these claims, or over none. */
  over(claims: readonly NoteItem[]): void;
  /** The pointer has come into the card. */
  overCard(): void;
  /** Hears of the pointer from now on. */
  listen(): void;
  end(): void;
}

export function createPointing(parts: PointingParts): Pointing {
  const { window, signal, items, opening, isMarked, withSentence, isOurs } = parts;
  const { document } = window;

  /** What the pointer rests on. Stays when the card closes, so that this does not open again before it has left. */
  let hovered: readonly NoteItem[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => clearTimeout(timer);

  /** Whether the reader is at work in the card, however it was opened. */
  const isWorkedIn = (): boolean => {
    const surface = parts.surface();
    const focused = surface?.focused();
    return focused != null && surface?.card()?.contains(focused) === true;
  };

  const over = (claims: readonly NoteItem[]): void => {
    if (claims.length === hovered.length && claims.every((item, i) => item === hovered[i])) return;
    hovered = claims;
    rest();
    if (claims.length > 0) {
      // A card that the reader has opened on purpose stays until it is closed on purpose.
      if (opening.card && !opening.isHovering) return;
      timer = setTimeout(() => {
        // What is being written in it would be lost.
        if (isWorkedIn()) return;
        opening.open(withSentence(claims), { pinned: false, focus: false });
      }, HOVER_OPEN_MS);
    } else if (opening.card && opening.isHovering) {
      timer = setTimeout(() => {
        if (!isWorkedIn()) opening.close();
      }, HOVER_CLOSE_MS);
    }
  };

  /**
   * The claims at a point of the viewport, by their rectangles: `CSS.highlights.highlightsFromPoint` is not in all
   * browsers and misses where the screen has more than one pixel to a CSS pixel (Chromium 156).
   */
  const itemsAt = (x: number, y: number, target: EventTarget | undefined): NoteItem[] => {
    if (!target || target === window) return [];
    const node = target as Node;
    const found: NoteItem[] = [];
    const outer = new Set(around(node));
    // What a closed shadow root hides from us is told as its host.
    const inner = [...items.near()].filter((owner) => !outer.has(owner) && surrounds(node, owner));
    for (const owner of [...outer, ...inner]) {
      for (const item of items.in(owner).filter(isMarked)) {
        const isThere = textRects(item.range).some(
          (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
        );
        const isSeen = () =>
          layersOver(node as Element, item.range.startContainer, owner).length === 0;
        if (isThere && isSeen()) found.push(item);
      }
    }
    return found;
  };

  let last: { readonly event: PointerEvent; readonly target: EventTarget | undefined } | null =
    null;
  let frame = 0;
  const follow = (): void => {
    frame = 0;
    const moved = last;
    last = null;
    if (!moved || signal.aborted || moved.event.buttons !== 0) return;
    over(itemsAt(moved.event.clientX, moved.event.clientY, moved.target));
  };

  /** The pointer is where this document is told nothing of it: out of the window, or in a frame. */
  const outside = (): void => {
    last = null;
    over([]);
  };

  /** Whether a click does something of the page's own. */
  const actsItself = (event: MouseEvent): boolean => {
    for (const step of event.composedPath()) {
      if (step === document || step === document.documentElement || step === document.body) {
        return false;
      }
      if (nodeTypeOf(step as Node) === 1 && matches(step as Element, INTERACTIVE)) return true;
    }
    return false;
  };

  const click = (event: MouseEvent): void => {
    parts.clicked();
    const selection = document.getSelection();
    const claims =
      selection && !selection.isCollapsed
        ? []
        : itemsAt(event.clientX, event.clientY, event.composedPath()[0]);
    if (claims.length === 0 || actsItself(event)) opening.close();
    else opening.open(withSentence(claims), { pinned: true, focus: false });
  };

  return {
    rest,
    over,
    overCard() {
      rest();
      hovered = opening.card?.items ?? [];
    },
    listen() {
      const passive = { capture: true, passive: true, signal };
      window.addEventListener(
        'pointermove',
        (event) => {
          if (!event.isTrusted || event.pointerType === 'touch' || isOurs(event)) return;
          last = { event, target: event.composedPath()[0] };
          if (frame === 0) frame = window.requestAnimationFrame(follow);
        },
        passive,
      );
      window.addEventListener(
        'pointerout',
        (event) => {
          if (event.isTrusted && event.relatedTarget === null && !isOurs(event)) outside();
        },
        passive,
      );
      window.addEventListener(
        'pointerover',
        (event) => {
          const target = event.composedPath()[0] as Element;
          if (event.isTrusted && FRAMES.has(localNameOf(target))) outside();
        },
        passive,
      );
      window.addEventListener(
        'click',
        (event) => {
          if (event.isTrusted && event.button === 0 && !isOurs(event)) click(event);
        },
        passive,
      );
    },
    end() {
      rest();
      window.cancelAnimationFrame(frame);
    },
  };
}
