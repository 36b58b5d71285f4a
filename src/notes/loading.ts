/**
 * When a page may get our element.
 *
 * Frameworks that take a whole document over from a server do so while it loads, and some (React 18) throw away and draw
 * anew what they find an element in that they did not make. The lines need no element; the markers can wait.
 */

/** While a page loads, our element waits until the browser has been idle after its load event, at most this long, in ms. */
const IDLE_LATEST_MS = 1_000;
/** A page that is still loading after this time, in ms, gets our element as it is: a picture may never come. */
const LOAD_LATEST_MS = 10_000;

/**
 * Waits for a page to have loaded, until the signal aborts.
 * @param loaded called once, unless it has loaded already.
 * @returns tells whether it has.
 */
export function waitForLoad(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  loaded: () => void,
): () => boolean {
  let isLoaded = window.document.readyState === 'complete';
  if (!isLoaded) {
    const done = (): void => {
      if (isLoaded) return;
      isLoaded = true;
      loaded();
    };
    const idle = (): void => void window.requestIdleCallback(done, { timeout: IDLE_LATEST_MS });
    window.addEventListener('load', idle, { once: true, signal });
    const timer = setTimeout(done, LOAD_LATEST_MS);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }
  return () => isLoaded;
}
