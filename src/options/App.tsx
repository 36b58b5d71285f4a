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
import type { Settings } from '../settings';
import type { BundledPackage } from './About';
import type { Change } from './controls';
import { type Notice, Options } from './Options';
import { sectionOf } from './sections';
import { SECTION_KEYS } from './texts';
import { type Step, takenBack } from './undo';

/** Words for how a save went. */
const SAVED = {
  sync: 'optionsSaved',
  local: 'optionsSavedLocally',
  nowhere: 'optionsNotSaved',
} as const;

/** A notice that only tells goes after this time, in ms; one that offers something stays. */
export const NOTICE_MS = 5000;

/** What is told of a change. */
interface Told extends Pick<Notice, 'id' | 'text'> {
  /** What can be taken back; `null` where that is not offered. */
  readonly step: Step | null;
  /** Takes back what was changed beside the settings. */
  readonly also: (() => void) | null;
}

/** What the page is made of. */
export interface AppProps {
  readonly notes: NotesData;
  readonly measured: MeasuredData;
  readonly packages: readonly BundledPackage[];
}

/** The page with everything it needs. */
export function App({ notes, measured, packages }: AppProps) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [notice, setNotice] = useState<Told | null>(null);
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

  // Once all of a step was changed elsewhere, nothing is left to take back.
  const step = notice?.step ?? null;
  const also = notice?.also ?? null;
  const offersUndo =
    also !== null ||
    (step !== null && settings !== null && Object.keys(takenBack(step, settings)).length > 0);
  useEffect(() => {
    if (!notice || offersUndo) return undefined;
    const timer = setTimeout(() => setNotice(null), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice, offersUndo]);

  if (settings === null) return null;
  const change: Change = (patch, { done, undo = false, also: beside } = {}) => {
    let before = settings;
    const withMemory = (current: Settings) => {
      before = current;
      return patch(current);
    };
    void updateSettings(withMemory).then(({ settings: after, savedIn }) => {
      notices.current += 1;
      setSettings(after);
      setNotice({
        id: notices.current,
        text: savedIn === 'sync' && done ? done : t(SAVED[savedIn]),
        step: undo && savedIn !== 'nowhere' ? { before, after } : null,
        also: beside ?? null,
      });
    });
  };
  const takeBack = () => {
    also?.();
    change((current) => (step ? takenBack(step, current) : {}), { done: t('optionsUndone') });
  };
  return (
    <Options
      section={section}
      settings={settings}
      notes={notes}
      measured={measured}
      packages={packages}
      version={extensionVersion()}
      notice={notice && { ...notice, undo: offersUndo ? takeBack : null }}
      change={change}
      dismiss={() => setNotice(null)}
      now={Date.now()}
      commands={commands}
      openShortcuts={() => void openShortcutPage()}
    />
  );
}
