/**
 * The browser's own extension API, for what scripts on pages need of it.
 *
 * Both browsers give promises there, and all that the polyfill would add is its size, 3 kB of gzip, and the time in which it
 * wraps the whole API, on every page that is read. Other modules of the platform go through the polyfill; those that scripts
 * on pages reach go through this one.
 */
import type { Browser } from 'webextension-polyfill';

/**
 * Named `chrome` in Firefox too. Not `browser`: Chrome before 148 has none, and there a page's element of that id, or a frame
 * of that name, would be taken for it.
 *
 * Listeners of `runtime.onMessage` must answer through their third argument: no promise is understood everywhere.
 */
export const api = (globalThis as unknown as { readonly chrome: Browser }).chrome;
