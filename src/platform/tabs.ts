/**
 * Tabs and their frames: which there are, what Factleaf may read, and when they change.
 */
import browser, { type WebNavigation } from 'webextension-polyfill';

/** A tab as Factleaf sees it. */
export interface TabInfo {
  readonly id: number;
  /** `null` where the browser does not tell it: its own pages, and sites that extensions may not see. */
  readonly url: string | null;
}

/** The tab that the user looks at in the current window; `null` when there is none. */
export async function activeTab(): Promise<TabInfo | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** A tab by its id; `null` when it is gone. */
export async function tabById(tabId: number): Promise<TabInfo | null> {
  try {
    const tab = await browser.tabs.get(tabId);
    return { id: tabId, url: tab.url ?? null };
  } catch {
    return null;
  }
}

/** Every open tab. */
export async function allTabs(): Promise<TabInfo[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) =>
    tab.id === undefined ? [] : [{ id: tab.id, url: tab.url ?? null }],
  );
}

/** Ids of the frames that a tab has now, 0 for the top frame; `null` when the tab is gone. */
export async function frameIds(tabId: number): Promise<number[] | null> {
  try {
    const frames = await browser.webNavigation.getAllFrames({ tabId });
    return frames ? frames.map((frame) => frame.frameId) : null;
  } catch {
    return null;
  }
}

/** Calls back when a tab is closed, until the signal aborts. */
export function onTabRemoved(callback: (tabId: number) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (tabId: number) => callback(tabId);
  browser.tabs.onRemoved.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onRemoved.removeListener(listener), {
    once: true,
  });
}

/**
 * Calls back when a frame has got a new document, until the signal aborts. Changes of the address that keep
 * the document (`history.pushState`, fragments) do not count.
 */
export function onNewDocument(
  callback: (tabId: number, frameId: number) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const listener = (details: WebNavigation.OnCommittedDetailsType) =>
    callback(details.tabId, details.frameId);
  browser.webNavigation.onCommitted.addListener(listener);
  signal.addEventListener(
    'abort',
    () => browser.webNavigation.onCommitted.removeListener(listener),
    { once: true },
  );
}

/** Whether the user lets Factleaf read this address. */
export async function mayRead(url: string): Promise<boolean> {
  if (url.startsWith('file:')) return browser.extension.isAllowedFileSchemeAccess();
  const origin = originPattern(url);
  return origin === null ? false : browser.permissions.contains({ origins: [origin] });
}

/**
 * Asks the user to let Factleaf read this address' site. Must be called while handling a click or key.
 * @returns whether it is allowed now.
 */
export async function askToRead(url: string): Promise<boolean> {
  const origin = originPattern(url);
  return origin === null ? false : browser.permissions.request({ origins: [origin] });
}

function originPattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null;
}

/** Opens the settings page. */
export async function openSettingsPage(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
