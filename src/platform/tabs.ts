/**
 * Tabs and their frames: which there are, what Factleaf may read, and when they change.
 */
import browser, { type WebNavigation } from 'webextension-polyfill';
import { frameAddress } from './scripting';

/** Whether a frame is part of a page that Chrome has loaded in advance, and may never show. */
function isInAdvance(details: object): boolean {
  return (details as { documentLifecycle?: string }).documentLifecycle === 'prerender';
}

/** A tab as Factleaf sees it. */
export interface TabInfo {
  readonly id: number;
  /** `null` where the browser does not tell it: its own pages, and sites that extensions may not see. */
  readonly url: string | null;
}

/** The tab that the user looks at in the current window; `null` when there is none. */
export async function activeTab(): Promise<TabInfo | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  if (tab.url !== undefined) return { id: tab.id, url: tab.url };
  // The address of a page that Factleaf may not read is told by its navigation alone.
  const url = await topFrameUrl(tab.id);
  // Where it may be read, the tab shows something else: Chrome tells so of the source of a page.
  return { id: tab.id, url: url !== null && (await mayRead(url)) ? null : url };
}

async function topFrameUrl(tabId: number): Promise<string | null> {
  try {
    return (await browser.webNavigation.getFrame({ tabId, frameId: 0 }))?.url || null;
  } catch {
    return null;
  }
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

/**
 * Ids of the frames that a tab has now, 0 for the top frame; `null` when the tab is gone.
 * @param heardOf ids of frames that have been heard of, which the browser need not list.
 */
export async function frameIds(
  tabId: number,
  heardOf: readonly number[],
): Promise<number[] | null> {
  try {
    const frames = await browser.webNavigation.getAllFrames({ tabId });
    if (!frames) return null;
    const listed = frames.map((frame) => frame.frameId);
    const others = await unlistedFrames(tabId, listed, heardOf);
    return [...listed, ...others.map(({ id }) => id)];
  } catch {
    return null;
  }
}

/** Frames that are there and not listed: Chrome leaves out those with a document from `blob:`. */
async function unlistedFrames(
  tabId: number,
  listed: readonly number[],
  heardOf: readonly number[],
): Promise<PageFrame[]> {
  const others = heardOf.filter((id) => !listed.includes(id));
  const frames = await Promise.all(
    others.map(async (id) => ({ id, url: (await frameAddress(tabId, id)) ?? '', mayRead: true })),
  );
  return frames.filter(({ url }) => url.startsWith('blob:'));
}

/** A frame of a tab. */
export interface PageFrame {
  /** 0 for the top frame. */
  readonly id: number;
  readonly url: string;
  /** Whether the user lets Factleaf read its address. */
  readonly mayRead: boolean;
  /** MIME type of its document, `null` when the browser keeps extensions out, absent when it was not asked. */
  readonly contentType?: string | null;
}

/**
 * The frames that a tab has now and that did load; `null` when the tab is gone.
 * @param heardOf as for `frameIds`.
 */
export async function pageFrames(
  tabId: number,
  heardOf: readonly number[],
): Promise<PageFrame[] | null> {
  try {
    const all = await browser.webNavigation.getAllFrames({ tabId });
    if (!all) return null;
    const frames = await Promise.all(
      all
        .filter((frame) => !frame.errorOccurred && !isInAdvance(frame))
        .map(async ({ frameId: id, url }) => ({ id, url, mayRead: await mayRead(url) })),
    );
    const listed = all.map((frame) => frame.frameId);
    return [...frames, ...(await unlistedFrames(tabId, listed, heardOf))];
  } catch {
    return null;
  }
}

/** Calls back when a tab is closed, or goes on under another id (Chrome, once discarded), until the signal aborts. */
export function onTabRemoved(callback: (tabId: number) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (tabId: number) => callback(tabId);
  const replaced = (_now: number, before: number) => callback(before);
  const { onRemoved, onReplaced } = browser.tabs;
  onRemoved.addListener(listener);
  // Firefox has no such event.
  onReplaced?.addListener(replaced);
  signal.addEventListener(
    'abort',
    () => {
      onRemoved.removeListener(listener);
      onReplaced?.removeListener(replaced);
    },
    { once: true },
  );
}

/**
 * Calls back when a frame has got a new document, until the signal aborts. Changes of the address that keep
 * the document (`history.pushState`, fragments) do not count, nor do pages that Chrome loads in advance: they are no
 * part of the tab's page, and come again once they are shown.
 */
export function onNewDocument(
  callback: (tabId: number, frameId: number) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const listener = (details: WebNavigation.OnCommittedDetailsType) => {
    if (!isInAdvance(details)) callback(details.tabId, details.frameId);
  };
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
 * Asks the user to let Factleaf read the sites of these addresses. Must be called while handling a click or key.
 * @returns whether they are allowed now.
 */
export async function askToRead(urls: readonly string[]): Promise<boolean> {
  const origins = [...new Set(urls.flatMap((url) => originPattern(url) ?? []))];
  return origins.length === 0 ? false : browser.permissions.request({ origins });
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

/**
 * Opens one of the extension's pages in a new tab.
 * @param path from the extension's root, with a fragment if need be.
 * @param beside the tab that it belongs to, which it stands next to; `null` for none.
 */
export async function openPage(path: string, beside: number | null = null): Promise<void> {
  const url = browser.runtime.getURL(path);
  if (beside !== null) {
    try {
      const { windowId, index } = await browser.tabs.get(beside);
      await browser.tabs.create({ url, windowId, index: index + 1, openerTabId: beside });
      return;
    } catch {
      // The tab is gone, or its window takes no page of an extension (a private one).
    }
  }
  await browser.tabs.create({ url });
}
