/**
 * The browser's own extension interface, which stands in what is built for `webextension-polyfill`: both browsers give
 * promises, and the polyfill, which wraps each function to that end, takes a page about kratom longer than the painting
 * of its claims. Tests put their own in its place.
 */
import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as unknown as {
  readonly browser?: Browser;
  readonly chrome?: Browser;
};

export default browser ?? chrome;
