/**
 * Handing a text from the background to a page of the extension that is being opened.
 *
 * The text lies in `storage.session`, which never reaches a disk, under a token that is good for one reading.
 */
import browser from 'webextension-polyfill';
import { setAlarm } from './alarms';

/** Nobody comes for a text after this time, in ms: the page that it was meant for was closed. */
export const HANDOVER_MAX_AGE_MS = 60_000;

/** Name of the alarm at which the background is to drop texts that nobody came for. */
export const HANDOVER_END = 'handover-end';

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
 * Puts a text down, and has the alarm go off when nobody came for it. Rejects when the store is full.
 * @param now epoch milliseconds.
 * @returns the token to take it by.
 */
export async function putHandover({ text, lost }: Handover, now: number): Promise<string> {
  const first = await dropForgotten(now);
  await setAlarm(HANDOVER_END, first ?? now + HANDOVER_MAX_AGE_MS);
  const token = crypto.randomUUID();
  await browser.storage.session.set({ [`handover:${token}`]: { text, lost, at: now } });
  return token;
}

/**
 * Takes a text up, and away from the store.
 * @param now epoch milliseconds.
 * @returns `null` when there is none under this token (any more).
 */
export async function takeHandover(token: string, now: number): Promise<Handover | null> {
  const key = `handover:${token}`;
  const { [key]: raw } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  if (typeof raw !== 'object' || raw === null || endOf(raw, now) === null) return null;
  const { text, lost } = raw as { text?: unknown; lost?: unknown };
  if (typeof text !== 'string') return null;
  return { text, lost: Array.isArray(lost) ? LOSSES.filter((loss) => lost.includes(loss)) : [] };
}

/** Drops what nobody came for, when the alarm goes off, and has it go off again for the rest. */
export async function dropHandovers(now: number): Promise<void> {
  await setAlarm(HANDOVER_END, await dropForgotten(now));
}

/** @returns when the first of those that are left is to be dropped; `null` when none is. */
async function dropForgotten(now: number): Promise<number | null> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  const ends: number[] = [];
  for (const [key, value] of Object.entries(all)) {
    if (!KEY.test(key)) continue;
    const end = endOf(value, now);
    if (end === null) await browser.storage.session.remove(key);
    else ends.push(end);
  }
  return ends.length > 0 ? Math.min(...ends) : null;
}

/** When a stored text is to be dropped, in epoch milliseconds; `null` for now. */
function endOf(stored: unknown, now: number): number | null {
  const { at } = (stored ?? {}) as { at?: unknown };
  // One from the future was put down before the clock was put back.
  if (typeof at !== 'number' || at > now || now - at >= HANDOVER_MAX_AGE_MS) return null;
  return at + HANDOVER_MAX_AGE_MS;
}
