/**
 * The element that holds what we draw on a page, and its shadow root.
 *
 * Keeps it ours on pages that define an element of the same name, take it away, or move it. Must not know what is
 * drawn in it.
 */
import { elementsIn, localNameOf, matches } from '../dom/unclobbered';
import { noteStyles } from './styles';

/** Name of the host element. */
export const HOST_NAME = 'factleaf-notes';

/** Elements that fill the screen with something else than their children. */
export const SHOWS_NO_CHILDREN: ReadonlySet<string> = new Set(
  'audio canvas embed iframe img input object select svg textarea video'.split(' '),
);

/** A host with its shadow root. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Whether it stands where it belongs. */
  isInPlace(): boolean;
  /** Puts it where it belongs, in its style. A page can take it out again before this returns. */
  place(): void;
  /** What the page has taken it out of; `null` where it stands as it was put, or has gone with what was modal around it. */
  takenFrom(): Element | null;
  /** Draws in the viewport's CSS px again where the page has given what is around it another `zoom`. */
  undoZoom(): void;
}

/** The zoom that the page's style gives an element, by itself and by what is around it; 1 where the browser cannot tell. */
export function zoomOf(element: Element): number {
  return (element as { readonly currentCSSZoom?: number }).currentCSSZoom || 1;
}

/**
 * Whether what a host stands in is modal: a modal dialog, or an element that fills the screen. It stands in nothing else
 * but the root element.
 */
export function isModal(element: Element | null): boolean {
  return element !== null && localNameOf(element) !== 'html';
}

/**
 * Calls back when something modal may have opened or closed, until the signal aborts. Not all browsers tell of both for
 * dialogs.
 */
export function onModalChange(window: Window, callback: () => void, signal: AbortSignal): void {
  for (const type of ['toggle', 'close', 'fullscreenchange']) {
    window.addEventListener(type, callback, { capture: true, passive: true, signal });
  }
}

/**
 * Makes a host, which is not in the page yet.
 *
 * It belongs under the root element. While a modal dialog is open, or an element fills the screen, nothing outside of that
 * can be used: then it belongs in there, if it is wanted, and stays until that ends.
 * @param isWantedIn whether something of ours is about the content of what is modal.
 */
export function createHost(
  window: Window & typeof globalThis,
  isWantedIn: (modal: Element) => boolean = () => true,
): Host {
  const { document } = window;
  // What a page has defined for the name, it has defined for its own document: made in another one, the element has
  // no constructor of the page's, takes a shadow root whatever the page forbids, and keeps that from `attachInternals`.
  const elsewhere = document.implementation.createHTMLDocument('');
  const element = elsewhere.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(noteStyles());
  document.adoptNode(element);

  let zoom = 1;
  const undoZoom = (): void => {
    const parent = element.parentElement;
    if (!parent || zoomOf(parent) === zoom) return;
    zoom = zoomOf(parent);
    sheet.replaceSync(noteStyles(1 / zoom));
  };

  /** What is modal, in the order in which it was first seen so: nobody can be asked which lies on top. */
  let opened: readonly Element[] = [];
  const placeFor = (): Element | null => {
    const page = document.documentElement as Element | null;
    if (!page) return null;
    const filling = document.fullscreenElement;
    const candidates = new Set<Element>(elementsIn(page, 'dialog'));
    if (filling && filling !== page && !SHOWS_NO_CHILDREN.has(localNameOf(filling))) {
      candidates.add(filling);
    }
    const open = [...candidates].filter((one) => matches(one, ':modal'));
    opened = [
      ...opened.filter((one) => open.includes(one)),
      ...open.filter((one) => !opened.includes(one)),
    ];
    const top = opened.at(-1);
    return top && (element.parentNode === top || isWantedIn(top)) ? top : page;
  };

  let stood: Element | null = null;
  return {
    element,
    root,
    isInPlace: () => element.isConnected && element.parentNode === placeFor(),
    place() {
      stood = placeFor();
      stood?.appendChild(element);
      // In another document it loses the style of this one.
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet];
      undoZoom();
    },
    takenFrom() {
      const stands = element.parentNode === stood && (element.isConnected || isModal(stood));
      return stands ? null : stood;
    },
    undoZoom,
  };
}

/** So often a host is put back that the page takes away again and again. */
export const RETURNS_MOST = 8;

/** A host that has stood for this long, in ms, was not taken away in a fight: some pages draw themselves anew now and then. */
export const STOOD_MS = 5_000;

/**
 * Makes a count of how often something was put back.
 * @param now milliseconds, monotonic.
 * @returns asked before each return: whether it may be put back; once not, never again.
 */
export function createPatience(now: () => number): () => boolean {
  let returns = 0;
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    if (returns > RETURNS_MOST) return false;
    const time = now();
    returns = time - last >= STOOD_MS ? 1 : returns + 1;
    last = time;
    return returns <= RETURNS_MOST;
  };
}
