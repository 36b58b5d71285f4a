/**
 * The keyboard commands of the manifest, whose keys the user can change in the browser.
 */
import browser from 'webextension-polyfill';

/** The catalogue's keys for what the commands do, by their names in the manifest. */
const COMMAND_WORDS: Readonly<Record<string, string>> = {
  _execute_action: 'commandOpen',
  'next-note': 'commandNext',
  'previous-note': 'commandPrevious',
  'toggle-site': 'commandToggleSite',
};

/** A command with the key that it has now; empty for none. */
export interface Command {
  /** The catalogue's key for what it does. */
  readonly words: string;
  readonly key: string;
}

/** Calls back when a command's key is pressed, until the signal aborts. */
export function onCommand(callback: (name: string) => void, signal: AbortSignal): void {
  // Phones have no such keys.
  if (!browser.commands || signal.aborted) return;
  const { onCommand: event } = browser.commands;
  const listener = (name: string) => callback(name);
  event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
}

/** The commands and their keys. */
export async function allCommands(): Promise<Command[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name = '', shortcut: key = '' }) => {
    const words = COMMAND_WORDS[name];
    return words ? [{ words, key }] : [];
  });
}

interface WithShortcutPage {
  /** Firefox, from 137. */
  readonly openShortcutSettings?: () => Promise<void>;
}

/**
 * Opens the browser's own page for the keys of extensions.
 * @returns whether it was opened.
 */
export async function openShortcutPage(): Promise<boolean> {
  try {
    const { openShortcutSettings } = browser.commands as WithShortcutPage;
    // The polyfill does not know it in Chrome, which has an address for it.
    if (openShortcutSettings) await openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
