/**
 * The background: puts the scanner where kratom is mentioned, reads the texts that scanners send, keeps what the frames
 * report, and keeps the badge.
 *
 * It may be stopped and started between any two events, so it holds no state but the order of the work at hand and an
 * engine, which can be made again: everything else lies in the session store. It must not go to pages by itself.
 */
import type { NotesData } from '../core/notes';
import type { RuleSetData } from '../core/types';
import { onAlarm, setAlarm } from '../platform/alarms';
import { setBadge, setBadgeColours } from '../platform/badge';
import { onCommand } from '../platform/commands';
import { dropHandovers, HANDOVER_END, putHandover } from '../platform/handover';
import { t, tCount } from '../platform/i18n';
import { isInstalledByPolicy, onBrowserStart, onInstalled } from '../platform/lifecycle';
import { type MenuChoice, onSelectionMenu, setSelectionMenu } from '../platform/menus';
import { onMessages, type Sender, sendToFrame } from '../platform/messages';
import { loadOwnRules, watchOwnRules } from '../platform/own-rules-store';
import {
  askForPage,
  fillsOpenTabs,
  injectContentScripts,
  injectFile,
  selectedText,
} from '../platform/scripting';
import { loadSettings, updateSettings, watchSettings } from '../platform/settings-store';
import {
  EMPTY_RECORD,
  forgetTabRecord,
  knownFrames,
  loadTabRecord,
  recordedTabs,
  saveTabRecord,
  type TabRecord,
} from '../platform/tab-records';
import {
  activeTab,
  allTabs,
  frameIds,
  onNewDocument,
  onTabRemoved,
  openPage,
  type TabInfo,
  tabById,
} from '../platform/tabs';
import { isOn, isPaused, isSiteOn, type Settings, siteOf, withSite } from '../settings';
import { ownRulesInUse, withOwnNotes } from '../settings/own-rules';
import { notesOf } from './notes';
import { createPageReader } from './reader';
import {
  badgeText,
  isEmpty,
  isWaitedFor,
  shownFindings,
  withAsked,
  withFrames,
  withNewReport,
  withoutFrame,
  withReport,
  withRequest,
} from './records';
import { selectionOf } from './selection';
import { type Direction, stepThrough } from './steps';

/** Name of the alarm that ends a pause. */
const PAUSE_END = 'pause-end';

/** Name of the context menu's entry. */
const CHECK_MENU = 'check-selection';

/** Pages of the extension that the background opens, from the extension's root. */
const CHECK_PAGE = 'src/check/index.html';
const WELCOME_PAGE = 'src/welcome/index.html';

/** What the background is started with. */
export interface BackgroundParts {
  /** All compiled notes. */
  readonly notes: NotesData;
  /** The compiled rules. */
  readonly rules: RuleSetData;
  /** Path of the built scanner, from the extension's root. */
  readonly scannerFile: string;
}

/**
 * Starts listening. Must be called while the background's script is first evaluated, or the event that woke it
 * is missed.
 * @param signal aborts to stop listening.
 */
export function startBackground(
  { notes, rules, scannerFile }: BackgroundParts,
  signal: AbortSignal,
): void {
  const inTurn = turns();
  const reader = createPageReader(rules, async () => {
    const own = await loadOwnRules();
    return own.length > 0 ? ownRulesInUse(own, await loadSettings()) : own;
  });

  /** Changes a tab's record, and its badge when the record has changed. */
  const change = (tabId: number, next: (record: TabRecord) => TabRecord | Promise<TabRecord>) =>
    inTurn(tabId, async () => {
      const before = await loadTabRecord(tabId);
      const after = await next(before);
      if (after === before) return;
      if (isEmpty(after)) await forgetTabRecord(tabId);
      else await saveTabRecord(tabId, after);
      await showBadge(tabId, after, await loadSettings());
    });

  /** Tells every frame that was looked at which rules are in use now. */
  const renewRules = async () => {
    reader.rulesChanged();
    const ruleSet = await reader.ruleSet();
    for (const tabId of await recordedTabs()) {
      const { asked } = await loadTabRecord(tabId);
      await Promise.all(
        asked.map((frameId) => sendToFrame(tabId, frameId, { type: 'rules-changed', ruleSet })),
      );
    }
  };

  const subjectSeen = async (sender: Sender) => {
    const { tabId, frameId } = sender;
    if (tabId === null || frameId === null) return;
    const recorded = change(tabId, (record) => withAsked(record, frameId));
    const settings = await loadSettings();
    if (isOn(settings, siteOfSender(sender), Date.now())) {
      const wanted =
        settings.display !== 'on-demand' || isWaitedFor(await loadTabRecord(tabId), settings);
      if (wanted) {
        const put = injectFile(tabId, frameId, scannerFile);
        // While the browser puts the scanner there, the background has nothing else to do.
        void reader.prepare();
        await put;
      }
    }
    await recorded;
  };

  /** Wakes what a switch that was off has kept asleep. */
  const wake = async (tabId: number, settings: Settings) => {
    const url = (await tabById(tabId))?.url ?? null;
    if (!isOn(settings, url === null ? null : siteOf(url), Date.now())) return;
    const record = await loadTabRecord(tabId);
    if (!isWaitedFor(record, settings)) return;
    await Promise.all(
      record.asked.map(async (frameId) => {
        const answer = await sendToFrame(tabId, frameId, { type: 'scan-now' });
        if (!answer?.scanning) await injectFile(tabId, frameId, scannerFile);
      }),
    );
  };

  /** Has a page read that the reader asks for. */
  const readPage = async (tabId: number) => {
    // The mark comes after the looking: until then the popup says that the page is being read.
    await askForPage(tabId);
    await change(tabId, withRequest);
    // Where a frame has told of kratom before, its gate has nothing left to say.
    await wake(tabId, await loadSettings());
  };

  const applySettings = async (settings: Settings) => {
    // Rules of the user's own can be turned off.
    if ((await loadOwnRules()).length > 0) await renewRules();
    await setPauseAlarm(settings);
    const tabs = await recordedTabs();
    await Promise.all(
      tabs.map(async (tabId) => {
        await inTurn(tabId, async () => showBadge(tabId, await loadTabRecord(tabId), settings));
        await wake(tabId, settings);
      }),
    );
  };

  onMessages(
    {
      'subject-seen': async (_message, sender) => {
        await subjectSeen(sender);
        return undefined;
      },
      report: async ({ report, kept }, { tabId, frameId }) => {
        // A page out of the back/forward cache was not told of other rules.
        const ruleSet = await reader.ruleSet();
        if (tabId === null || frameId === null) return { taken: false, ruleSet };
        let taken = false;
        await change(tabId, async (record) => {
          // When pages are read on demand only, one that reports was asked for: it may be back from the history.
          const { display } = await loadSettings();
          const known = display === 'on-demand' ? withRequest(record) : record;
          const next = kept
            ? withNewReport(known, frameId, report, kept)
            : withReport(known, frameId, report);
          if (next === null) return record;
          taken = true;
          const present = await frameIds(tabId, knownFrames(next));
          return present === null ? next : withFrames(next, [...present, frameId]);
        });
        return { taken, ruleSet };
      },
      'read-blocks': (message) => reader.read(message),
      'read-page': async ({ tabId }) => {
        await readPage(tabId);
        return { looked: true };
      },
      'get-notes': async ({ claims }) => notesOf(withOwnNotes(notes, await loadOwnRules()), claims),
    },
    signal,
  );

  onNewDocument((tabId, frameId) => {
    void change(tabId, (record) => {
      if (isEmpty(record)) return record;
      if (frameId === 0) return EMPTY_RECORD;
      // A frame that comes later belongs to the page that was asked for. The tab's other work does not wait for it.
      if (record.requested) void askForPage(tabId, [frameId]);
      return withoutFrame(record, frameId);
    });
  }, signal);

  onTabRemoved((tabId) => {
    void inTurn(tabId, () => forgetTabRecord(tabId));
  }, signal);

  watchSettings((settings) => void applySettings(settings), signal);
  watchOwnRules(() => void renewRules(), signal);

  onAlarm(PAUSE_END, () => {
    void updateSettings(
      (settings) =>
        settings.pausedUntil === null || isPaused(settings, Date.now())
          ? {}
          : { pausedUntil: null },
      // The clock may have been put back since the alarm was set.
    ).then(({ settings }) => setPauseAlarm(settings));
  });

  onAlarm(HANDOVER_END, () => void dropHandovers(Date.now()));

  onSelectionMenu(CHECK_MENU, (choice) => void checkSelection(choice), signal);

  onCommand((name) => void runCommand(name), signal);

  onBrowserStart(() => {
    void loadSettings().then(setPauseAlarm);
    // The browser's language can be another one than last time.
    void setSelectionMenu(CHECK_MENU, t('menuCheck'));
  });

  onInstalled(async (reason) => {
    void setSelectionMenu(CHECK_MENU, t('menuCheck'));
    if (reason === 'install') void welcome();
    await setPauseAlarm(await loadSettings());
    if (fillsOpenTabs()) return;
    const tabs = await allTabs();
    await Promise.all(tabs.map(({ id }) => injectContentScripts(id)));
  });

  void setBadgeColours();
}

/** Opens the check page with a selection. */
async function checkSelection({ tabId, frameId, text }: MenuChoice): Promise<void> {
  const pageText = tabId === null ? null : await selectedText(tabId, frameId);
  // A store that is full leaves the page with an empty field, which still takes a pasted text.
  const token = await putHandover(selectionOf(text, pageText), Date.now()).catch(() => null);
  await openPage(token === null ? CHECK_PAGE : `${CHECK_PAGE}#${token}`, tabId);
}

/** The one page that opens by itself, once, unless an administrator has decided for the user. */
async function welcome(): Promise<void> {
  if (!(await isInstalledByPolicy())) await openPage(WELCOME_PAGE);
}

async function runCommand(name: string): Promise<void> {
  const tab = await activeTab();
  if (tab === null) return;
  if (name === 'next-note') await stepNotes(tab, 1);
  else if (name === 'previous-note') await stepNotes(tab, -1);
  else if (name === 'toggle-site') await toggleSite(tab);
}

async function stepNotes({ id }: TabInfo, direction: Direction): Promise<void> {
  // A frame that has not reported yet can have notes already.
  const inOrder = knownFrames(await loadTabRecord(id)).sort((a, b) => a - b);
  await stepThrough(inOrder, direction, async (frameId, from) => {
    const answer = await sendToFrame(id, frameId, { type: 'step-note', direction, from });
    return answer?.result ?? 'none';
  });
}

async function toggleSite({ url }: TabInfo): Promise<void> {
  const site = url === null ? null : siteOf(url);
  if (site === null) return;
  await updateSettings((settings) => withSite(settings, site, !isSiteOn(settings, site)));
}

async function setPauseAlarm(settings: Settings): Promise<void> {
  await setAlarm(PAUSE_END, isPaused(settings, Date.now()) ? settings.pausedUntil : null);
}

async function showBadge(tabId: number, record: TabRecord, settings: Settings): Promise<void> {
  const tab = await tabById(tabId);
  if (tab === null) return;
  const count = shownFindings(record, settings, tab.url, Date.now());
  const title = count === 0 ? t('extensionName') : tCount('backgroundNotes', count);
  await setBadge(tabId, badgeText(count), title);
}

/** The site that the reader sees: that of the tab, not that of a frame in it. */
function siteOfSender({ tabUrl, url }: Sender): string | null {
  const address = tabUrl ?? url;
  return address === null ? null : siteOf(address);
}

/** Runs the work on one tab one piece after the other, or two reports would overwrite each other. */
function turns(): (tabId: number, work: () => Promise<void>) => Promise<void> {
  const last = new Map<number, Promise<void>>();
  return (tabId, work) => {
    const turn = (last.get(tabId) ?? Promise.resolve()).then(work).catch((error) => {
      // One failed piece of work (a full store, a tab that is gone) must not end the tab's turns.
      console.warn('Factleaf:', error);
    });
    last.set(tabId, turn);
    void turn.then(() => {
      if (last.get(tabId) === turn) last.delete(tabId);
    });
    return turn;
  };
}
