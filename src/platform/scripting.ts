/**
 * Putting the extension's own scripts into frames.
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
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files });
  } catch {
    // A page of the browser's own, or a tab that was closed meanwhile.
  }
}

/** Whether the browser runs content scripts in open tabs by itself after an installation: Firefox does. */
export function fillsOpenTabs(): boolean {
  return !browser.runtime.getURL('').startsWith('chrome-extension:');
}
