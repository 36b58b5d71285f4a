/**
 * Handing a text from the background to a page of the extension that is being opened.
 *
 * The text lies in `storage.session`, which never reaches a disk, under a token that is good for one reading.
 */
import browser from 'webextension-polyfill';

/** Nobody comes for a text after this time, in ms: the page that it was meant for was closed. */
export const HANDOVER_MAX_AGE_MS = 60_000;

/** What is missing from a selection: its line breaks, or whatever came after the text's greatest length. */
export type Loss = 'line-breaks' | 'end';

/** A text on its way. */
export interface Handover {
  readonly text: string;
  readonly lost: readonly Loss[];
}

const LOSSES: readonly Loss[] = ['line-breaks', 'end'];
const KEY = /^handover:/;

/**
 * Puts a text down. Rejects when the store is full.
 * @param now epoch milliseconds.
 * @returns the token to take it by.
 */
export async function putHandover({ text, lost }: Handover, now: number): Promise<string> {
  await dropForgotten(now);
  const token = crypto.randomUUID();
  await browser.storage.session.set({ [`handover:${token}`]: { text, lost, at: now } });
  return token;
}

/** Takes a text up, and away from the store. `null` when there is none under this token (any more). */
export async function takeHandover(token: string): Promise<Handover | null> {
  const key = `handover:${token}`;
  const { [key]: raw } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  if (typeof raw !== 'object' || raw === null) return null;
  const { text, lost } = raw as { text?: unknown; lost?: unknown };
  if (typeof text !== 'string') return null;
  return { text, lost: Array.isArray(lost) ? LOSSES.filter((loss) => lost.includes(loss)) : [] };
}

async function dropForgotten(now: number): Promise<void> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  for (const [key, value] of Object.entries(all)) {
    const { at } = (value ?? {}) as { at?: unknown };
    const isOld = typeof at !== 'number' || now - at > HANDOVER_MAX_AGE_MS || at > now;
    if (KEY.test(key) && isOld) await browser.storage.session.remove(key);
  }
}
