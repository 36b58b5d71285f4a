/**
 * The extension's life: being installed or updated, waking up, and going away under a running page.
 */
import { api } from './api';

/** How often a visible page asks whether its extension is still there, in milliseconds. */
const CONTEXT_CHECK_MS = 2000;

/** Whether the extension that this script belongs to is still there: not updated, disabled or removed. */
export function isContextAlive(): boolean {
  try {
    return api.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Ends a content session when its extension goes away.
 * @param session aborted when the extension was updated, disabled or removed; noticed within two seconds in a
 * visible page, in a hidden one when it is shown again. Chrome leaves such a page's scripts running without
 * their extension; Firefox ends them itself.
 */
export function endWithContext(session: AbortController): void {
  const { signal } = session;
  if (signal.aborted) return;
  let timer: ReturnType<typeof setInterval> | undefined;
  const check = () => {
    if (!isContextAlive()) session.abort();
  };
  const follow = () => {
    clearInterval(timer);
    if (document.visibilityState === 'hidden') return;
    check();
    if (!signal.aborted) timer = setInterval(check, CONTEXT_CHECK_MS);
  };
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  document.addEventListener('visibilitychange', follow, { signal });
  follow();
}

/** Calls back once the extension was installed or updated, and says which. */
export function onInstalled(callback: (reason: 'install' | 'update') => void): void {
  api.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') callback(reason);
  });
}

/** Whether an administrator has installed the extension for the user. */
export async function isInstalledByPolicy(): Promise<boolean> {
  try {
    return (await api.management.getSelf()).installType === 'admin';
  } catch {
    return false;
  }
}

/** Calls back when the browser starts with the extension. */
export function onBrowserStart(callback: () => void): void {
  api.runtime.onStartup.addListener(() => callback());
}

/** The extension's version, as the manifest has it. */
export function extensionVersion(): string {
  return api.runtime.getManifest().version;
}

/** Whether this is Firefox, for words about the browser's own interface. */
export function isFirefox(): boolean {
  return api.runtime.getURL('').startsWith('moz-extension:');
}
