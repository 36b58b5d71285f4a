/**
 * Where the keyboard's focus goes when markers come, go or stand elsewhere.
 *
 * Must not take the focus from what the reader has chosen since.
 */
import type { Surface } from './surface';

/** The claims of a marker, by id; `undefined` for another element. */
const claimsOf = (element: Element | null | undefined): readonly string[] | undefined =>
  (element as HTMLElement | null | undefined)?.dataset.key?.split(' ');

/** The claims of the marker that has the focus, by id; `undefined` where none has it. */
export const focusedClaims = (surface: Surface | null) => claimsOf(surface?.focused());

/**
 * Gives something of ours the focus without a pointer, and shows that: after a click elsewhere on the page, browsers
 * think the reader at work with a pointer, and show nothing.
 */
export function focusLed(element: HTMLElement): void {
  element.dataset.led = '';
  element.addEventListener('blur', () => delete element.dataset.led, { once: true });
  element.focus({ preventScroll: true });
}

/** The focus on the markers of one page. */
export interface Focus {
  /** Claim whose marker gets the focus once it is there. */
  readonly wanted: string | null;
  want(id: string): void;
  /** The wanted marker is there. */
  wantNothing(): void;
  /** The reader does something else: the focus is to go nowhere by itself. */
  letGo(): void;
  /** Whether something else on the page has the focus. */
  isElsewhere(): boolean;
  /** Draws; where claims share markers in another way then, or the page has drawn their text anew, the focus stays with them. */
  keepWhile(draw: () => void): void;
}

export function createFocus(
  window: Window & typeof globalThis,
  surface: () => Surface | null,
): Focus {
  const { document } = window;
  let wanted: string | null = null;
  /** The claims of a marker that has gone with the focus, until the focus is somewhere again or the reader does something else. */
  let left: readonly string[] = [];

  const isElsewhere = (): boolean => {
    const active = document.activeElement;
    return (
      active instanceof window.HTMLElement && active !== document.body && active !== surface()?.host
    );
  };

  const pass = (): void => {
    if (left.length === 0) return;
    const isDone = surface()?.focused() != null || isElsewhere();
    // A frame must not take the focus from another one.
    const mayTake = window.top === window || document.hasFocus();
    for (const id of isDone || !mayTake ? [] : left) {
      const heir = surface()?.button(id);
      if (!heir) continue;
      left = [];
      focusLed(heir);
      return;
    }
    if (isDone) left = [];
  };

  return {
    get wanted() {
      return wanted;
    },
    want(id) {
      wanted = id;
    },
    wantNothing() {
      wanted = null;
    },
    letGo() {
      wanted = null;
      left = [];
    },
    isElsewhere,
    keepWhile(draw) {
      const focused = surface()?.focused();
      const ids = claimsOf(focused);
      draw();
      if (ids && !focused?.isConnected) left = ids;
      pass();
    },
  };
}
