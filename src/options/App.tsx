/**
 * The settings page's life: loads the settings, follows them, stores what the user changes at once and tells how
 * that went, and follows the address to a section.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MeasuredData, NotesData } from '../core/notes';
import { allCommands, type Command, openShortcutPage } from '../platform/commands';
import { t } from '../platform/i18n';
import { extensionVersion } from '../platform/lifecycle';
import { loadSettings, updateSettings, watchSettings } from '../platform/settings-store';
import type { Settings, SettingsPatch } from '../settings';
import type { BundledPackage } from './About';
import type { Change } from './controls';
import { type Notice, Options } from './Options';
import { sectionOf } from './sections';
import { SECTION_KEYS } from './texts';

/** Words for how a save went. */
const SAVED = {
  sync: 'optionsSaved',
  local: 'optionsSavedLocally',
  nowhere: 'optionsNotSaved',
} as const;

/** A notice that only tells goes after this time, in ms; one that offers something stays. */
export const NOTICE_MS = 5000;

/** What the page is made of. */
export interface AppProps {
  readonly notes: NotesData;
  readonly measured: MeasuredData;
  readonly packages: readonly BundledPackage[];
}

/** The page with everything it needs. */
export function App({ notes, measured, packages }: AppProps) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [section, setSection] = useState(() => sectionOf(location.hash));
  const [commands, setCommands] = useState<readonly Command[]>([]);
  const notices = useRef(0);

  useEffect(() => {
    const session = new AbortController();
    const { signal } = session;
    watchSettings(setSettings, signal);
    void loadSettings().then((loaded) => setSettings((newer) => newer ?? loaded));
    const follow = () => {
      setSection(sectionOf(location.hash));
      // What it offers belongs to the section that is left.
      setNotice(null);
    };
    window.addEventListener('hashchange', follow, { signal });
    const loadCommands = () =>
      void allCommands().then((known) => {
        if (!signal.aborted) setCommands(known);
      });
    // Keys are changed on a page of the browser's, from which the reader comes back to this one.
    window.addEventListener('focus', loadCommands, { signal });
    loadCommands();
    return () => session.abort();
  }, []);

  useEffect(() => {
    document.title = t('optionsPageTitle', t(SECTION_KEYS[section].label));
  }, [section]);

  useEffect(() => {
    if (!notice || notice.undo) return undefined;
    const timer = setTimeout(() => setNotice(null), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);

  if (settings === null) return null;
  const change: Change = (patch, { done, undo = false } = {}) => {
    let before: SettingsPatch = {};
    const withMemory = (current: Settings): SettingsPatch => {
      const fields = patch(current);
      before = Object.fromEntries(
        Object.keys(fields).map((name) => [name, current[name as keyof SettingsPatch]]),
      );
      return fields;
    };
    void updateSettings(withMemory).then(({ settings: now, savedIn }) => {
      notices.current += 1;
      setSettings(now);
      setNotice({
        id: notices.current,
        text: savedIn === 'sync' && done ? done : t(SAVED[savedIn]),
        undo:
          undo && savedIn !== 'nowhere'
            ? () => change(() => before, { done: t('optionsUndone') })
            : null,
      });
    });
  };
  return (
    <Options
      section={section}
      settings={settings}
      notes={notes}
      measured={measured}
      packages={packages}
      version={extensionVersion()}
      notice={notice}
      change={change}
      dismiss={() => setNotice(null)}
      now={Date.now()}
      commands={commands}
      openShortcuts={() => void openShortcutPage()}
    />
  );
}
