/**
 * The welcome page's life: reads the example, loads the settings and stores what the reader chooses.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { startReader, type TextReader } from '../check/reader';
import { createEngine } from '../core';
import type { NotesData } from '../core/notes';
import type { RuleSetData } from '../core/types';
import { copyText } from '../platform/clipboard';
import { allCommands, type Command, openShortcutPage } from '../platform/commands';
import { locale, t } from '../platform/i18n';
import { isFirefox } from '../platform/lifecycle';
import { loadSettings, updateSettings, watchSettings } from '../platform/settings-store';
import { openPage, openSettingsPage } from '../platform/tabs';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import { placeOf, withPlace } from './model';
import { Welcome } from './Welcome';

/** The page with everything it needs. */
export function App({ rules, notes }: { rules: RuleSetData; notes: NotesData }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const [commands, setCommands] = useState<readonly Command[]>([]);
  const example = useRef<HTMLDivElement>(null);
  const reader = useRef<TextReader | null>(null);

  useEffect(() => {
    const session = new AbortController();
    const { signal } = session;
    watchSettings(setSettings, signal);
    void loadSettings().then((loaded) => setSettings((newer) => newer ?? loaded));
    void allCommands().then((known) => {
      if (!signal.aborted) setCommands(known);
    });
    const lines = [...(example.current?.querySelectorAll('p') ?? [])];
    reader.current = startReader({
      window,
      signal,
      rules,
      engine: createEngine(rules),
      notes,
      // The example shows every status, whatever is hidden on pages.
      settings: DEFAULT_SETTINGS,
      t,
      locale: locale(),
      blocks: lines.flatMap((owner) => {
        const node = owner.firstChild;
        if (!node) return [];
        return [{ block: { tag: 'p', text: node.textContent ?? '' }, owner, node: node as Text }];
      }),
      onRead() {},
      // Nothing on this page is worth hiding for good.
      hideNote() {},
      turnRuleOff() {},
      copy: copyText,
    });
    return () => session.abort();
  }, [rules, notes]);

  return (
    <Welcome
      example={example}
      place={settings && placeOf(settings)}
      notice={notice}
      commands={commands}
      isFirefox={isFirefox()}
      actions={{
        choose: (place) =>
          void updateSettings((now) => withPlace(now, place)).then((result) => {
            setSettings(result.settings);
            setNotice(t(result.savedIn === 'nowhere' ? 'optionsNotSaved' : 'optionsSaved'));
          }),
        checkText: () => void openPage('src/check/index.html'),
        openSettings: () => void openSettingsPage(),
        openShortcuts: () => void openShortcutPage(),
      }}
    />
  );
}
