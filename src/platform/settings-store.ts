/**
 * The settings in the browser's storage: load, save, watch. Works in every part of the extension.
 *
 * `storage.sync` is the record itself: one key a field, so that a change writes its own field only, browsers
 * that share an account merge field by field, and each field has the whole per-item quota (8,192 bytes in
 * Chrome and Firefox) for itself. What sync refuses (quota, write rate, sync unavailable) goes to
 * `storage.local` under `overflow` and is read over sync's value until sync takes the field again.
 */
import type { Storage } from 'webextension-polyfill';
import {
  fieldsToWrite,
  isRecord,
  readSettings,
  type Settings,
  type SettingsPatch,
} from '../settings';
import { api } from './api';
import { createTurns } from './in-turn';

/** Key in `storage.local` of the fields that `storage.sync` refused. */
export const OVERFLOW_KEY = 'overflow';

/**
 * Key in `storage.local` of the names of those fields that were written while sync could not be read. They may lack
 * what sync holds, so they are read together with it.
 */
export const BLIND_KEY = 'overflowBlind';

/** How a save went. */
export interface SaveResult {
  /** The settings as they now hold. */
  readonly settings: Settings;
  /**
   * `sync`: stored and shared. `local`: stored on this machine only. `nowhere`: not stored, or not for certain: an older
   * local copy that cannot be read may yet hide it.
   */
  readonly savedIn: 'sync' | 'local' | 'nowhere';
  /** The browser's message when sync (or both) refused; for a log, not for readers. */
  readonly error: string | null;
}

/** Loads the settings. Never rejects: what cannot be read falls back to defaults, field by field. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(recordOf(await readStores())).settings;
}

/**
 * Changes settings.
 * @param patch the fields to change, each whole.
 * @returns never rejects; see `SaveResult`.
 */
export function saveSettings(patch: SettingsPatch): Promise<SaveResult> {
  return updateSettings(() => patch);
}

const inTurn = createTurns();

/**
 * Changes settings on the ground of what is stored now.
 * @param change gets the stored settings and gives the fields to change, each whole.
 * @returns never rejects for a refusal of the store; rejects when `change` throws.
 */
export function updateSettings(change: (settings: Settings) => SettingsPatch): Promise<SaveResult> {
  return inTurn(() => updateNow(change));
}

async function updateNow(change: (settings: Settings) => SettingsPatch): Promise<SaveResult> {
  const stores = await readStores();
  const before = recordOf(stores);
  const patch = change(readSettings(before).settings);
  const fields = fieldsToWrite(before, patch);
  const settings = readSettings({ ...before, ...fields }).settings;
  if (Object.keys(patch).length === 0) return { settings, savedIn: 'sync', error: null };
  const names = Object.keys(fields);
  const { overflow, blind } = stores;
  const rest = (field: string) => field !== 'version' && !names.includes(field);
  let error: string;
  try {
    // What could not be read must not be written over.
    if (stores.synced instanceof Error) throw stores.synced;
    await api.storage.sync.set(fields);
    if (overflow instanceof Error) {
      return { settings, savedIn: 'nowhere', error: messageOf(overflow) };
    }
    // Sync holds these fields and a version now; an older local copy must not hide them.
    if (Object.keys(overflow).length > 0) {
      const kept = Object.entries(overflow).filter(([field]) => rest(field));
      await storeOverflow(Object.fromEntries(kept), blind.filter(rest)).catch(() => undefined);
    }
    return { settings, savedIn: 'sync', error: null };
  } catch (refusal) {
    error = messageOf(refusal);
  }
  try {
    if (overflow instanceof Error) throw overflow;
    const unseen = stores.synced instanceof Error ? names : [];
    await storeOverflow({ ...overflow, ...fields }, [...blind.filter(rest), ...unseen]);
    return { settings, savedIn: 'local', error };
  } catch (second) {
    const stored = readSettings(before).settings;
    return { settings: stored, savedIn: 'nowhere', error: `${error}; ${messageOf(second)}` };
  }
}

async function storeOverflow(
  overflow: Record<string, unknown>,
  blind: readonly string[],
): Promise<void> {
  const { local } = api.storage;
  if (Object.keys(overflow).length === 0) await local.remove(OVERFLOW_KEY);
  if (blind.length === 0) await local.remove(BLIND_KEY);
  const kept = {
    ...(Object.keys(overflow).length > 0 ? { [OVERFLOW_KEY]: overflow } : {}),
    ...(blind.length > 0 ? { [BLIND_KEY]: blind } : {}),
  };
  if (Object.keys(kept).length > 0) await local.set(kept);
}

/**
 * Calls back with the settings after each change, by whatever part made it, and when a pause runs out,
 * until the signal aborts. It does not call back with the present state; `loadSettings` gives that.
 */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let latest = 0;
  let pauseEnd: ReturnType<typeof setTimeout> | undefined;

  const awaitPauseEnd = ({ pausedUntil }: Settings) => {
    clearTimeout(pauseEnd);
    const wait = pausedUntil === null ? 0 : pausedUntil - Date.now();
    if (wait > 0 && wait <= TIMER_MAX_MS) pauseEnd = setTimeout(reload, wait);
  };
  const reload = async () => {
    latest += 1;
    const mine = latest;
    const settings = await loadSettings();
    // A later change has started its own reading: its answer is the one to show.
    if (signal.aborted || mine !== latest) return;
    awaitPauseEnd(settings);
    callback(settings);
  };
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'sync' || (area === 'local' && OVERFLOW_KEY in changes)) void reload();
  };

  api.storage.onChanged.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(pauseEnd);
      api.storage.onChanged.removeListener(listener);
    },
    { once: true },
  );
  void loadSettings().then((settings) => {
    if (!signal.aborted && latest === 0) awaitPauseEnd(settings);
  });
}

/** Longest time that `setTimeout` can wait, in milliseconds (a signed 32-bit number). */
const TIMER_MAX_MS = 2_147_483_647;

/** What the stores hold; an error where one could not be read. */
interface Stores {
  readonly synced: Record<string, unknown> | Error;
  readonly overflow: Record<string, unknown> | Error;
  readonly blind: readonly string[];
}

async function readStores(): Promise<Stores> {
  const { sync, local } = api.storage;
  const [synced, kept] = await Promise.all([
    // A store that is busy for a moment is not taken for one that is out of order.
    sync
      .get(null)
      .catch(() => sync.get(null))
      .catch(asError),
    local
      .get([OVERFLOW_KEY, BLIND_KEY])
      .catch(() => local.get([OVERFLOW_KEY, BLIND_KEY]))
      .catch(asError),
  ]);
  if (kept instanceof Error) return { synced, overflow: kept, blind: [] };
  const { [OVERFLOW_KEY]: overflow, [BLIND_KEY]: blind } = kept;
  return {
    synced,
    overflow: isRecord(overflow) ? overflow : {},
    blind: Array.isArray(blind) ? blind.filter((field) => typeof field === 'string') : [],
  };
}

function recordOf({ synced, overflow, blind }: Stores): Record<string, unknown> {
  const shared = synced instanceof Error ? {} : synced;
  const local = overflow instanceof Error ? {} : overflow;
  const record: Record<string, unknown> = { ...shared, ...local };
  for (const field of blind) {
    const [theirs, ours] = [shared[field], local[field]];
    if (Array.isArray(theirs) && Array.isArray(ours))
      record[field] = [...new Set([...theirs, ...ours])];
    else if (isRecord(theirs) && isRecord(ours)) record[field] = { ...theirs, ...ours };
  }
  // The version tells the form of the shared record; the local copy's own counts only without one.
  if ('version' in shared) record.version = shared.version;
  return record;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function messageOf(error: unknown): string {
  return asError(error).message;
}
