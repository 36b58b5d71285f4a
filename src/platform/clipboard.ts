/**
 * Copying text. Reads nothing from the clipboard.
 */

/**
 * Copies text to the clipboard. Must be called while handling a click or key.
 * @returns whether it was copied.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

/** For pages without the asynchronous API (plain http, a policy): fills the copy event, adds no element. */
function copyByEvent(text: string): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    filled = true;
  };
  window.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && filled;
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
}
