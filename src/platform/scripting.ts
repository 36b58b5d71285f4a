/**
 * Putting the extension's own scripts into frames.
 *
 * Content scripts go into all frames at once and wait for the text themselves: left to wait by the browser, they would
 * come to no frame, and the promise to no end, while one (`loading="lazy"` and out of view, in Chrome) does not load.
 */
import browser from 'webextension-polyfill';

/**
 * Runs one of the extension's files in a frame.
 * @param file path of a built file, from the extension's root.
 * @returns whether it ran; a frame that is gone or may not be read gives `false`.
 */
export async function injectFile(tabId: number, frameId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [file],
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs the manifest's content scripts in every frame of a tab that was loaded before they could run there.
 * A tab that may not be read is left alone.
 */
export async function injectContentScripts(tabId: number): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const files = scripts.flatMap((script) => script.js ?? []);
  if (files.length === 0) return;
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files,
      injectImmediately: true,
    });
  } catch {
    // A page of the browser's own, or a tab that was closed meanwhile.
  }
}

/**
 * Lets the content scripts of a tab know that the reader has asked for its page.
 * @param frameIds the frames to tell; all that there are by default.
 */
export async function askForPage(tabId: number, frameIds?: readonly number[]): Promise<void> {
  const target = frameIds ? { tabId, frameIds: [...frameIds] } : { tabId, allFrames: true };
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const files = scripts.flatMap((script) => script.js ?? []);
  try {
    await browser.scripting.executeScript({ target, func: markAsked, injectImmediately: true });
    // Those that are there already see the mark now; where there are none, they start.
    await browser.scripting.executeScript({ target, files, injectImmediately: true });
  } catch {
    // A page of the browser's own, or one that is gone.
  }
}

/** Runs in the page, in the world of the content scripts: must use nothing from outside itself. */
function markAsked(): void {
  (globalThis as { factleafAsked?: boolean }).factleafAsked = true;
}

/** What a document says of itself. */
export interface DocumentInfo {
  /** MIME type. */
  readonly type: string;
  /** The language that its root element declares, as it stands there; empty when none. */
  readonly language: string;
}

/**
 * What a function gives in a frame.
 * @param run uses nothing from around it, as it runs in the page.
 * @returns `null` where the browser lets no extension in, or the frame is gone.
 */
async function inFrame<T>(tabId: number, frameId: number, run: () => T): Promise<T | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: run,
      injectImmediately: true,
    });
    return (answer?.result as T | undefined) ?? null;
  } catch {
    return null;
  }
}

/**
 * What the document of a frame is.
 * @returns `null` when the browser lets no extension into it.
 */
export function documentInfo(tabId: number, frameId = 0): Promise<DocumentInfo | null> {
  return inFrame(tabId, frameId, readInfo);
}

function readInfo(): DocumentInfo {
  const language = document.documentElement?.getAttribute('lang') ?? '';
  return { type: document.contentType, language };
}

/** Address of a frame's document; `null` for a frame that is gone or may not be read. */
export function frameAddress(tabId: number, frameId: number): Promise<string | null> {
  return inFrame(tabId, frameId, readAddress);
}

function readAddress(): string {
  return location.href;
}

/** Whether the browser runs content scripts in open tabs by itself after an installation: Firefox does. */
export function fillsOpenTabs(): boolean {
  return !browser.runtime.getURL('').startsWith('chrome-extension:');
}

/**
 * The text that is selected in a frame, with its line breaks.
 * @returns `null` for a frame that is gone or may not be read.
 */
export function selectedText(tabId: number, frameId: number): Promise<string | null> {
  return inFrame(tabId, frameId, readSelection);
}

function readSelection(): string {
  return String(window.getSelection() ?? '');
}
