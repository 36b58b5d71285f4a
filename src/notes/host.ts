/**
 * The element that holds what we draw on a page, and its shadow root.
 *
 * Keeps it ours on pages that define an element of the same name, take it away, or move it. Must not know what is
 * drawn in it.
 */
import { noteStyles } from './styles';

/** Name of the host element. */
export const HOST_NAME = 'factleaf-notes';

/** A host with its shadow root. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Whether it stands where it belongs. */
  isInPlace(): boolean;
  /** Puts it (back) under the root element, in its style. A page can take it out again before this returns. */
  place(): void;
  /** Draws in the viewport's CSS px again where the page has given what is around it another `zoom`. */
  undoZoom(): void;
}

/** The zoom that the page's style gives an element, by itself and by what is around it; 1 where the browser cannot tell. */
function zoomOf(element: Element): number {
  return (element as { readonly currentCSSZoom?: number }).currentCSSZoom || 1;
}

/** Makes a host, which is not in the page yet. */
export function createHost(window: Window & typeof globalThis): Host {
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

  return {
    element,
    root,
    isInPlace: () => element.isConnected && element.parentNode === document.documentElement,
    place() {
      document.documentElement?.appendChild(element);
      // In another document it loses the style of this one.
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet];
      undoZoom();
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
