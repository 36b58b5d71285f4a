/**
 * The settings page's life: loads the settings, follows them, and stores what the user changes.
 */
import { useEffect, useState } from 'preact/hooks';
import type { NotesData } from '../core/notes';
import { t } from '../platform/i18n';
import { extensionVersion } from '../platform/lifecycle';
import { loadSettings, updateSettings, watchSettings } from '../platform/settings-store';
import type { Settings } from '../settings';
import { type Change, Options } from './Options';

/** Words for how a save went. */
const SAVED = {
  sync: 'optionsSaved',
  local: 'optionsSavedLocally',
  nowhere: 'optionsNotSaved',
} as const;

/** The page with everything it needs. */
export function App({ notes }: { notes: NotesData }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [notice, setNotice] = useState<string | null>(null);

  useEffect(() => {
    const session = new AbortController();
    watchSettings(setSettings, session.signal);
    void loadSettings().then((loaded) => setSettings((newer) => newer ?? loaded));
    return () => session.abort();
  }, []);

  if (settings === null) return null;
  const change: Change = (patch, done) => {
    void updateSettings(patch).then((result) => {
      setSettings(result.settings);
      setNotice(result.savedIn === 'sync' && done ? done : t(SAVED[result.savedIn]));
    });
  };
  return (
    <Options
      settings={settings}
      notes={notes}
      version={extensionVersion()}
      notice={notice}
      change={change}
      now={Date.now()}
    />
  );
}
