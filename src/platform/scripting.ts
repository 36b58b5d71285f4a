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
 * Runs the manifest's content scripts in every frame of a tab that was open before the extension was.
 * Firefox does that by itself; there this does nothing.
 */
export async function injectContentScripts(tabId: number): Promise<void> {
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return;
  const files = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.js ?? []);
  if (!files?.length) return;
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files });
  } catch {
    // A tab of the browser's own, or one that was closed meanwhile.
  }
}
