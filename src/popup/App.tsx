/**
 * The popup's life: what it knows of the tab and the settings, and what happens when the user acts.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { STATUS_LOOKS } from '../core/statuses';
import { type FormatParts, fileName } from '../export';
import { copyText } from '../platform/clipboard';
import { saveText } from '../platform/download';
import { t } from '../platform/i18n';
import { sendToBackground, sendToFrame } from '../platform/messages';
import { documentInfo, injectContentScripts } from '../platform/scripting';
import {
  loadSettings,
  type SaveResult,
  updateSettings,
  watchSettings,
} from '../platform/settings-store';
import {
  EMPTY_RECORD,
  knownFrames,
  loadTabRecord,
  type TabRecord,
  watchTabRecord,
} from '../platform/tab-records';
import {
  activeTab,
  askToRead,
  mayRead,
  openPage,
  openSettingsPage,
  type PageFrame,
  pageFrames,
  type TabInfo,
} from '../platform/tabs';
import { type Settings, type SettingsPatch, withSite, withStatus } from '../settings';
import { exportedPage } from './exported';
import { isToBeAskedFor, popupModel } from './model';
import { Popup, type PopupActions } from './Popup';

/** How long the popup's pause lasts, in milliseconds. */
const PAUSE_MS = 60 * 60 * 1000;

/** The page for checking any text, from the extension's root. */
const CHECK_PAGE = 'src/check/index.html';

/** What is known of the tab besides what its frames report. */
interface Tab {
  readonly info: TabInfo | null;
  readonly mayRead: boolean;
  /** As in `PopupInput`. */
  readonly contentType?: string | null;
  readonly language?: string;
}

/** What the frames reported, and which frames there were then. */
interface Heard {
  readonly record: TabRecord;
  readonly frames: readonly PageFrame[] | null;
}

/** The popup with everything it needs; `close` closes its window. */
export function App({ close }: { close: () => void }) {
  const [tab, setTab] = useState<Tab | null>(null);
  const [heard, setHeard] = useState<Heard>({ record: EMPTY_RECORD, frames: null });
  const [settings, setSettings] = useState<Settings | null>(null);
  const [notice, setNotice] = useState<string | null>(null);

  useEffect(() => {
    const session = new AbortController();
    const { signal } = session;
    watchSettings(setSettings, signal);
    void loadSettings().then((loaded) => setSettings((newer) => newer ?? loaded));
    const seen = (loaded: Tab) => {
      if (!signal.aborted) setTab(loaded);
    };
    void loadTab(signal, setHeard).then(async (loaded) => {
      seen(loaded);
      // A page that hangs must not keep the popup empty.
      if (loaded.mayRead) seen(await withDocument(loaded));
    });
    return () => session.abort();
  }, []);

  const model = useMemo(
    () =>
      tab && settings
        ? popupModel({ ...tab, ...heard, tab: tab.info, settings, now: Date.now() })
        : null,
    [tab, heard, settings],
  );

  // Opening the popup is how a reader asks for a page that is read on demand only.
  const asks =
    model?.page.kind === 'reading' && settings !== null && isToBeAskedFor(heard.record, settings);
  const tabId = tab?.info?.id;
  useEffect(() => {
    if (asks && tabId !== undefined) void sendToBackground({ type: 'read-page', tabId });
  }, [asks, tabId]);

  /** @param done what is told once it is stored; nothing, where that is plain to see. */
  const change = (patch: (settings: Settings) => SettingsPatch, done: string | null = null) => {
    void updateSettings(patch).then((result) => {
      setSettings(result.settings);
      setNotice(saveNotice(result) ?? done);
    });
  };

  const exported = async ({ write }: FormatParts) => {
    if (model?.page.kind !== 'read') return null;
    const page = await exportedPage(model.page, tab?.info?.url ?? '', new Date());
    return { page, text: write(page, t) };
  };

  const actions: PopupActions = {
    setSite: (on) => change((current) => (model?.site ? withSite(current, model.site, on) : {})),
    setEnabled: (enabled) => change(() => ({ enabled })),
    setStatus: (status, shown) =>
      change(
        (current) => withStatus(current, status, shown),
        t(shown ? 'popupStatusShown' : 'popupStatusHidden', t(STATUS_LOOKS[status].word)),
      ),
    setPaused: (paused) => change(() => ({ pausedUntil: paused ? Date.now() + PAUSE_MS : null })),
    show: async ({ frameId, id }) => {
      if (!tab?.info) return;
      const answer = await sendToFrame(tab.info.id, frameId, { type: 'show-finding', id });
      if (answer?.shown) close();
      else setNotice(t('popupGone'));
    },
    allow: async (urls) => {
      const info = tab?.info;
      if (!info?.url || !(await askToRead(urls.length > 0 ? urls : [info.url]))) return;
      await injectContentScripts(info.id);
      setTab((now) => ({ ...now, info, mayRead: true }));
      const frames = await pageFrames(info.id, knownFrames(heard.record));
      setHeard((now) => ({ ...now, frames }));
    },
    save: async (format) => {
      const made = await exported(format);
      if (!made) return;
      const name = fileName(made.page, format);
      saveText(name, format.type, format.mark + made.text);
      setNotice(t('popupSaved', name));
    },
    copy: async (format) => {
      const made = await exported(format);
      if (!made) return;
      setNotice(t((await copyText(made.text)) ? 'popupCopied' : 'popupNotCopied'));
    },
    checkText: () => void openPage(CHECK_PAGE).then(close),
    openSettings: () => void openSettingsPage().then(close),
  };

  return <Popup model={model} notice={notice} actions={actions} />;
}

async function withDocument(tab: Tab): Promise<Tab> {
  const document = tab.info && (await documentInfo(tab.info.id));
  return { ...tab, contentType: document?.type ?? null, language: document?.language ?? '' };
}

/** The frames with the types of those that nothing was heard of and whose address tells nothing. */
function withTypes(tabId: number, { record, frames }: Heard): Promise<PageFrame[]> {
  return Promise.all(
    (frames ?? []).map(async (frame) =>
      record.asked.includes(frame.id) || !/^(?:blob|data):/.test(frame.url)
        ? frame
        : { ...frame, contentType: (await documentInfo(tabId, frame.id))?.type ?? null },
    ),
  );
}

async function loadTab(signal: AbortSignal, setHeard: (heard: Heard) => void): Promise<Tab> {
  const info = await activeTab();
  if (info === null || signal.aborted) return { info, mayRead: false };
  // What is heard while the record is loaded is newer than what was loaded.
  let latest = 0;
  const hear = async (loading: TabRecord | Promise<TabRecord>) => {
    latest += 1;
    const turn = latest;
    const isLatest = () => !signal.aborted && turn === latest;
    const record = await loading;
    const heard = { record, frames: await pageFrames(info.id, knownFrames(record)) };
    if (!isLatest()) return;
    setHeard(heard);
    void withTypes(info.id, heard).then((frames) => {
      if (isLatest() && heard.frames) setHeard({ record, frames });
    });
  };
  watchTabRecord(info.id, (record) => void hear(record), signal);
  const [, readable] = await Promise.all([
    hear(loadTabRecord(info.id)),
    info.url === null ? false : mayRead(info.url),
  ]);
  return { info, mayRead: readable };
}

function saveNotice({ savedIn }: SaveResult): string | null {
  if (savedIn === 'sync') return null;
  return t(savedIn === 'local' ? 'popupSavedLocally' : 'popupNotSaved');
}
