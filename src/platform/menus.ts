/**
 * The browser's context menu on a selection. Browsers without one (on phones) are left alone.
 */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';

/** A choice from the menu. */
export interface MenuChoice {
  /** The tab and the frame (0 is the top frame) that the menu was opened over; `null` where there is no tab. */
  readonly tabId: number | null;
  readonly frameId: number;
  /** The selected text as the browser hands it over; see `selectedText` for what the page itself says. */
  readonly text: string;
}

/** Puts the extension's one entry into the menu, in the place of an earlier one. */
export async function setSelectionMenu(id: string, title: string): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: ['selection'] });
}

/** Calls back when the entry is chosen, until the signal aborts. */
export function onSelectionMenu(
  id: string,
  callback: (choice: MenuChoice) => void,
  signal: AbortSignal,
): void {
  if (!browser.contextMenus || signal.aborted) return;
  const { onClicked } = browser.contextMenus;
  const listener = (info: Menus.OnClickData, tab?: Tabs.Tab) => {
    if (info.menuItemId !== id) return;
    const tabId = tab?.id !== undefined && tab.id >= 0 ? tab.id : null;
    callback({ tabId, frameId: info.frameId ?? 0, text: info.selectionText ?? '' });
  };
  onClicked.addListener(listener);
  signal.addEventListener('abort', () => onClicked.removeListener(listener), { once: true });
}
