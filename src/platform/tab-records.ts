/**
 * What is known about a tab for as long as the browser runs: the reports of its frames.
 *
 * Kept in `storage.session` under `tab:<tabId>`, so that it outlives the background and never reaches a disk.
 * Only the background writes. Content scripts cannot read this store.
 */
import browser, { type Storage } from 'webextension-polyfill';
import { type FrameReport, readFrameReport } from './messages';

/** What is known about one tab. */
export interface TabRecord {
  /** Reports by frame id; 0 is the top frame. */
  readonly frames: Readonly<Record<string, FrameReport>>;
  /** Ids of the frames in which a word for kratom was seen. */
  readonly asked: readonly number[];
  /** The reader has asked for the page that is in the tab now. */
  readonly requested?: true;
}

/** What is known of a tab of which nothing was heard. */
export const EMPTY_RECORD: TabRecord = { frames: {}, asked: [] };

/** Ids of the frames that a record knows of. */
export function knownFrames({ asked, frames }: TabRecord): number[] {
  return [...new Set([...asked, ...Object.keys(frames).map(Number)])];
}

/** The key of a tab's record. */
export function tabKey(tabId: number): string {
  return `tab:${tabId}`;
}

/**
 * Reads a record that comes from the store.
 * @returns the record without anything that cannot be read; never throws.
 */
export function readTabRecord(raw: unknown): TabRecord {
  if (typeof raw !== 'object' || raw === null) return EMPTY_RECORD;
  const { frames, asked, requested } = raw as Record<keyof TabRecord, unknown>;
  const reports: [string, FrameReport][] = [];
  if (typeof frames === 'object' && frames !== null) {
    for (const [frameId, entry] of Object.entries(frames)) {
      const report = readFrameReport(entry);
      if (/^\d+$/.test(frameId) && report !== null) reports.push([frameId, report]);
    }
  }
  return {
    frames: Object.fromEntries(reports),
    asked: Array.isArray(asked) ? asked.filter((id) => Number.isSafeInteger(id) && id >= 0) : [],
    ...(requested === true ? { requested } : {}),
  };
}

/** Loads what is known of a tab. */
export async function loadTabRecord(tabId: number): Promise<TabRecord> {
  const key = tabKey(tabId);
  const { [key]: raw } = await browser.storage.session.get(key);
  return readTabRecord(raw);
}

/** Stores what is known of a tab. Rejects when the store is full. */
export async function saveTabRecord(tabId: number, record: TabRecord): Promise<void> {
  await browser.storage.session.set({ [tabKey(tabId)]: record });
}

/** Forgets a tab. */
export async function forgetTabRecord(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabKey(tabId));
}

/** Ids of the tabs of which something is known. */
export async function recordedTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all).flatMap((key) => {
    const match = /^tab:(\d+)$/.exec(key);
    return match ? [Number(match[1])] : [];
  });
}

/** Calls back with a tab's record after each change until the signal aborts. */
export function watchTabRecord(
  tabId: number,
  callback: (record: TabRecord) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const key = tabKey(tabId);
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = area === 'session' ? changes[key] : undefined;
    if (change) callback(readTabRecord(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
    once: true,
  });
}
