/**
 * What the gate needs of the browser's extension API, taken as it is.
 *
 * The gate runs on every page, and what the other parts go through is several times the gate's size. Both browsers give
 * promises here, so nothing else of it would be used. Only for the gate.
 */

import { MAX_SENDS } from '../platform/sends';

interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

interface Area {
  get(keys: string | readonly string[]): Promise<Record<string, unknown>>;
}

interface Api {
  readonly runtime?: Runtime;
  readonly storage?: {
    readonly sync: Area;
    readonly local: Area;
    readonly onChanged: {
      addListener(listener: () => void): void;
      removeListener(listener: () => void): void;
    };
  };
}

/** Not `browser`, which Firefox has as well: where Chrome has none, a page's element of that id would be taken for it. */
function api(): Api | undefined {
  return (globalThis as unknown as { readonly chrome?: Api }).chrome;
}

/** Whether the extension that this script belongs to is still there. */
export function isExtensionThere(): boolean {
  try {
    return api()?.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Sends a message to the background, and again where it was stopped before it was done. Never throws. */
export function tellBackground(message: { readonly type: 'subject-seen' }, sends = 1): void {
  try {
    api()
      ?.runtime?.sendMessage(message)
      .catch(() => {
        if (sends < MAX_SENDS) tellBackground(message, sends + 1);
      });
  } catch {
    // The extension was updated or removed; the page goes on without it.
  }
}

/** Where the platform's settings store keeps what sync refused, and which of it was written without seeing sync's. */
const OVERFLOW_KEY = 'overflow';
const BLIND_KEY = 'overflowBlind';

/** What lies in the local store of the settings. */
interface Kept {
  readonly [OVERFLOW_KEY]?: { readonly sites?: object };
  readonly [BLIND_KEY]?: readonly string[];
}

/**
 * Fields of the stored settings, as they lie there; none of those that cannot be had. Never rejects.
 * They are put together as the settings store does it, as far as the gate needs: of its fields, `sites` alone has parts.
 */
export async function storedFields(names: readonly string[]): Promise<Record<string, unknown>> {
  try {
    const storage = api()?.storage;
    const [synced, local] = await Promise.all([
      storage?.sync.get(names).catch(() => undefined),
      storage?.local.get([OVERFLOW_KEY, BLIND_KEY]).catch(() => undefined),
    ]);
    const { [OVERFLOW_KEY]: kept, [BLIND_KEY]: blind } = (local ?? {}) as Kept;
    const fields: Record<string, unknown> = { ...synced, ...kept };
    if (blind?.includes('sites')) fields.sites = { ...(synced?.sites as object), ...kept?.sites };
    return fields;
  } catch {
    return {};
  }
}

/** Calls back when anything was stored, until the signal aborts. */
export function onStored(callback: () => void, signal: AbortSignal): void {
  const changed = api()?.storage?.onChanged;
  changed?.addListener(callback);
  signal.addEventListener('abort', () => {
    try {
      changed?.removeListener(callback);
    } catch {
      // The extension was updated or removed, and its events with it.
    }
  });
}
