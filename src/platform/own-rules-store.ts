/**
 * A user's own rules in `storage.local`: load, save, watch. Works in every part of the extension.
 *
 * What pages are read with and the files that it was made of lie under two keys, so that a page loads no more than it
 * needs. Both are written at once.
 */
import browser, { type Storage } from 'webextension-polyfill';
import type { OwnRule } from '../core/own-rules';
import {
  OWN_RULES_VERSION,
  type OwnRules,
  readOwnFiles,
  readStoredRules,
} from '../settings/own-rules';
import { createTurns } from './in-turn';

/** Key of the rules that pages are read with. */
export const OWN_RULES_KEY = 'ownRules';

/** Key of the files. */
export const OWN_FILES_KEY = 'ownRuleFiles';

/** Loads the rules that pages are read with. Never rejects. */
export async function loadOwnRules(): Promise<readonly OwnRule[]> {
  return readStoredRules((await load(OWN_RULES_KEY))?.[OWN_RULES_KEY]);
}

/** Whether the store could not be read when everything was read last. */
let isUnread = false;

/** Loads everything. Never rejects. */
export async function loadAllOwnRules(): Promise<OwnRules> {
  // With one answer for both: half of what is stored would be taken for all of it.
  const stored = await load(OWN_RULES_KEY, OWN_FILES_KEY);
  isUnread = stored === null;
  return {
    rules: readStoredRules(stored?.[OWN_RULES_KEY]),
    ...readOwnFiles(stored?.[OWN_FILES_KEY]),
  };
}

/** Whether `loadAllOwnRules` could not read what is stored when it was called last, and gave nothing. */
export const ownRulesAreUnread = (): boolean => isUnread;

/** @returns `null` when the store could not be read. */
async function load(...keys: string[]): Promise<Record<string, unknown> | null> {
  try {
    return await browser.storage.local.get(keys);
  } catch {
    return null;
  }
}

/**
 * Stores everything. Refuses when `loadAllOwnRules` could not read what is stored: it would be lost.
 *
 * @returns the browser's message when it refused (most often because its store is full), for a log; `null` when it is
 *   stored.
 */
export async function saveOwnRules({ files, rules, unread }: OwnRules): Promise<string | null> {
  const version = OWN_RULES_VERSION;
  if (isUnread) return 'The store could not be read.';
  try {
    await browser.storage.local.set({
      [OWN_FILES_KEY]: { version, files: [...files, ...unread] },
      [OWN_RULES_KEY]: { version, rules },
    });
    return null;
  } catch (refusal) {
    return refusal instanceof Error ? refusal.message : String(refusal);
  }
}

const inTurn = createTurns();

/**
 * Changes the rules on the ground of what is stored now.
 * @returns the rules before and after it, or the browser's message when it did not store them.
 */
export function updateOwnRules(
  change: (now: OwnRules) => OwnRules,
): Promise<{ readonly before: OwnRules; readonly after: OwnRules } | string> {
  return inTurn(async () => {
    const before = await loadAllOwnRules();
    const after = change(before);
    const error = after === before ? null : await saveOwnRules(after);
    return error ?? { before, after };
  });
}

/** Calls back after each change, by whatever part made it, until the signal aborts. */
export function watchOwnRules(callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'local' && OWN_RULES_KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
    once: true,
  });
}
