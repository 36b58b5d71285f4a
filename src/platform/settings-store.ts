/**
 * The settings in the browser's storage: load, save, watch. Works in every part of the extension.
 *
 * `storage.sync` is the record itself: one key a field, so that a change writes its own field only, browsers
 * that share an account merge field by field, and each field has the whole per-item quota (8,192 bytes in
 * Chrome and Firefox) for itself. What sync refuses (quota, write rate, sync unavailable) goes to
 * `storage.local` under `overflow` and is read over sync's value until sync takes the field again.
 */
import browser, { type Storage } from 'webextension-polyfill';
import { fieldsToWrite, readSettings, type Settings, type SettingsPatch } from '../settings';

/** Key in `storage.local` of the fields that `storage.sync` refused. */
export const OVERFLOW_KEY = 'overflow';

/** How a save went. */
export interface SaveResult {
  /** The settings as they now hold. */
  readonly settings: Settings;
  /** `sync`: stored and shared. `local`: stored on this machine only. `nowhere`: not stored. */
  readonly savedIn: 'sync' | 'local' | 'nowhere';
  /** The browser's message when sync (or both) refused; for a log, not for readers. */
  readonly error: string | null;
}

/** Loads the settings. Never rejects: what cannot be read falls back to defaults, field by field. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await loadRecord()).settings;
}

/**
 * Changes settings.
 * @param patch the fields to change, each whole.
 * @returns never rejects; see `SaveResult`.
 */
export function saveSettings(patch: SettingsPatch): Promise<SaveResult> {
  return updateSettings(() => patch);
}

/** One change after the other, or two that start from the same record would undo each other. */
let lastUpdate: Promise<unknown> = Promise.resolve();

/**
 * Changes settings on the ground of what is stored now.
 * @param change gets the stored settings and gives the fields to change, each whole.
 * @returns never rejects for a refusal of the store; rejects when `change` throws.
 */
export function updateSettings(change: (settings: Settings) => SettingsPatch): Promise<SaveResult> {
  const update = lastUpdate.then(() => updateNow(change));
  lastUpdate = update.catch(() => undefined);
  return update;
}

async function updateNow(change: (settings: Settings) => SettingsPatch): Promise<SaveResult> {
  const before = await loadRecord();
  const patch = change(readSettings(before).settings);
  const fields = fieldsToWrite(before, patch);
  const settings = readSettings({ ...before, ...fields }).settings;
  if (Object.keys(patch).length === 0) return { settings, savedIn: 'sync', error: null };
  try {
    await browser.storage.sync.set(fields);
  } catch (refusal) {
    const error = messageOf(refusal);
    try {
      const overflow = { ...(await loadOverflow()), ...fields };
      await browser.storage.local.set({ [OVERFLOW_KEY]: overflow });
      return { settings, savedIn: 'local', error };
    } catch (second) {
      const stored = readSettings(before).settings;
      return { settings: stored, savedIn: 'nowhere', error: `${error}; ${messageOf(second)}` };
    }
  }
  await dropOverflow(Object.keys(fields)).catch(() => undefined);
  return { settings, savedIn: 'sync', error: null };
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

  browser.storage.onChanged.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(pauseEnd);
      browser.storage.onChanged.removeListener(listener);
    },
    { once: true },
  );
  void loadSettings().then((settings) => {
    if (!signal.aborted && latest === 0) awaitPauseEnd(settings);
  });
}

/** Longest time that `setTimeout` can wait, in milliseconds (a signed 32-bit number). */
const TIMER_MAX_MS = 2_147_483_647;

async function loadRecord(): Promise<Record<string, unknown>> {
  const [synced, overflow] = await Promise.all([
    browser.storage.sync.get(null).catch((): Record<string, unknown> => ({})),
    loadOverflow(),
  ]);
  const record: Record<string, unknown> = { ...synced, ...overflow };
  // The version tells the form of the shared record; the local copy's own counts only without one.
  if ('version' in synced) record.version = synced.version;
  return record;
}

async function loadOverflow(): Promise<Record<string, unknown>> {
  try {
    const { [OVERFLOW_KEY]: overflow } = await browser.storage.local.get(OVERFLOW_KEY);
    return typeof overflow === 'object' && overflow !== null ? { ...overflow } : {};
  } catch {
    return {};
  }
}

/** Sync holds these fields and a version now; an older local copy must not hide them. */
async function dropOverflow(fields: readonly string[]): Promise<void> {
  const overflow = await loadOverflow();
  const rest = Object.entries(overflow).filter(
    ([field]) => field !== 'version' && !fields.includes(field),
  );
  if (rest.length === Object.keys(overflow).length) return;
  if (rest.length === 0) await browser.storage.local.remove(OVERFLOW_KEY);
  else await browser.storage.local.set({ [OVERFLOW_KEY]: Object.fromEntries(rest) });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
