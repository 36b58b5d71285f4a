/**
 * The popup's life: what it knows of the tab and the settings, and what happens when the user acts.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { sendToBackground, sendToFrame } from '../platform/messages';
import { injectContentScripts } from '../platform/scripting';
import {
  loadSettings,
  type SaveResult,
  updateSettings,
  watchSettings,
} from '../platform/settings-store';
import {
  EMPTY_RECORD,
  loadTabRecord,
  type TabRecord,
  watchTabRecord,
} from '../platform/tab-records';
import { activeTab, askToRead, mayRead, openSettingsPage, type TabInfo } from '../platform/tabs';
import { type Settings, type SettingsPatch, withSite, withStatus } from '../settings';
import { isToBeAskedFor, popupModel } from './model';
import { Popup, type PopupActions } from './Popup';

/** How long the popup's pause lasts, in milliseconds. */
const PAUSE_MS = 60 * 60 * 1000;

/** The popup with everything it needs; `close` closes its window. */
export function App({ close }: { close: () => void }) {
  const [tab, setTab] = useState<{ info: TabInfo | null; mayRead: boolean } | null>(null);
  const [record, setRecord] = useState<TabRecord>(EMPTY_RECORD);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [notice, setNotice] = useState<string | null>(null);

  useEffect(() => {
    const session = new AbortController();
    const { signal } = session;
    watchSettings(setSettings, signal);
    void loadSettings().then((loaded) => setSettings((newer) => newer ?? loaded));
    void loadTab(signal, setRecord).then((loaded) => {
      if (!signal.aborted) setTab(loaded);
    });
    return () => session.abort();
  }, []);

  const model = useMemo(
    () =>
      tab && settings
        ? popupModel({
            tab: tab.info,
            mayRead: tab.mayRead,
            record,
            settings,
            now: Date.now(),
          })
        : null,
    [tab, record, settings],
  );

  // Opening the popup is how a reader asks for a page that is read on demand only.
  const asks =
    model?.page.kind === 'reading' && settings !== null && isToBeAskedFor(record, settings);
  const tabId = tab?.info?.id;
  useEffect(() => {
    if (asks && tabId !== undefined) void sendToBackground({ type: 'read-page', tabId });
  }, [asks, tabId]);

  const change = (patch: (settings: Settings) => SettingsPatch) => {
    void updateSettings(patch).then((result) => {
      setSettings(result.settings);
      setNotice(saveNotice(result));
    });
  };

  const actions: PopupActions = {
    setSite: (on) => change((current) => (model?.site ? withSite(current, model.site, on) : {})),
    setEnabled: (enabled) => change(() => ({ enabled })),
    setStatus: (status, shown) => change((current) => withStatus(current, status, shown)),
    setPaused: (paused) => change(() => ({ pausedUntil: paused ? Date.now() + PAUSE_MS : null })),
    show: async ({ frameId, id }) => {
      if (!tab?.info) return;
      const answer = await sendToFrame(tab.info.id, frameId, { type: 'show-finding', id });
      if (answer?.shown) close();
      else setNotice(t('popupGone'));
    },
    allow: async () => {
      const info = tab?.info;
      if (!info?.url || !(await askToRead(info.url))) return;
      await injectContentScripts(info.id);
      setTab({ info, mayRead: true });
    },
    openSettings: () => void openSettingsPage().then(close),
  };

  return <Popup model={model} notice={notice} actions={actions} />;
}

async function loadTab(signal: AbortSignal, setRecord: (record: TabRecord) => void) {
  const info = await activeTab();
  if (info === null || signal.aborted) return { info, mayRead: false };
  // What is heard while the record is loaded is newer than what was loaded.
  let heard = false;
  watchTabRecord(
    info.id,
    (record) => {
      heard = true;
      setRecord(record);
    },
    signal,
  );
  const [record, readable] = await Promise.all([
    loadTabRecord(info.id),
    info.url === null ? false : mayRead(info.url),
  ]);
  if (!signal.aborted && !heard) setRecord(record);
  return { info, mayRead: readable };
}

function saveNotice({ savedIn }: SaveResult): string | null {
  if (savedIn === 'sync') return null;
  return t(savedIn === 'local' ? 'popupSavedLocally' : 'popupNotSaved');
}
