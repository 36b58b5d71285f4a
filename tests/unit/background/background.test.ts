import rules from 'virtual:factleaf/rules';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '../../../src/background/background';
import { notesOf } from '../../../src/background/notes';
import type { Note, NotesData } from '../../../src/core/notes';
import { HANDOVER_MAX_AGE_MS, takeHandover } from '../../../src/platform/handover';
import type { ReadBlocks } from '../../../src/platform/messages';
import { saveOwnRules } from '../../../src/platform/own-rules-store';
import { loadSettings, saveSettings } from '../../../src/platform/settings-store';
import { loadTabRecord } from '../../../src/platform/tab-records';
import type { OwnRules } from '../../../src/settings/own-rules';
import { browser, events, reset, store, world } from '../platform/fake-browser';
import { finding, report } from '../platform/reports';
import { waitFor } from '../wait';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser')).browser,
}));
vi.mock('../../../src/platform/api', async () => ({
  api: (await import('../platform/fake-browser')).browser,
}));

function note(claim: string, sources: string[]): Note {
  return {
    claim,
    title: claim,
    kind: 'benefit',
    status: 'preliminary',
    certainty: 'low',
    summary: '',
    detail: '',
    clinicians: '',
    sources,
    reviewed: '2026-11-22',
    validUntil: '2027-11-30',
  };
}

function source(id: string) {
  return { id, title: id, publisher: 'P', year: 2020, kind: 'survey', url: 'https://x.example/' };
}

const NOTES = {
  notes: { pain: note('pain', ['a', 'b']), sleep: note('sleep', ['b', 'c']) },
  sources: { a: source('a'), b: source('b'), c: source('c') },
} as unknown as NotesData;

const SCANNER = 'assets/scanner.js';
let session: AbortController;

const from = (tabId: number, frameId: number) => ({
  id: 'factleaf',
  tab: { id: tabId, url: world.tabs.find(({ id }) => id === tabId)?.url },
  frameId,
  url: 'https://frame.example/',
});

const seen = (tabId: number, frameId = 0) =>
  events.message.fire({ type: 'subject-seen' }, from(tabId, frameId));

const reported = (tabId: number, frameId: number, findings: ReturnType<typeof finding>[]) =>
  events.message.fire({ type: 'report', report: report(findings) }, from(tabId, frameId));

function start() {
  session = new AbortController();
  startBackground({ notes: NOTES, rules, scannerFile: SCANNER }, session.signal);
}

/** Ends the background as browsers do: listeners and memory go, the stores stay. */
function restart() {
  session.abort();
  for (const event of Object.values(events)) event.listeners.clear();
  start();
}

beforeEach(() => {
  reset();
  world.tabs = [
    { id: 1, url: 'https://www.example.com/' },
    { id: 2, url: 'https://other.example/' },
  ];
  world.frames = { 1: [0, 4], 2: [0] };
  start();
});

afterEach(() => session.abort());

describe('a word for kratom was seen', () => {
  it('injects the scanner into that frame', async () => {
    await seen(1, 4);
    expect(world.injected).toEqual([`${SCANNER} in 1:4`]);
    expect((await loadTabRecord(1)).asked).toEqual([4]);
  });

  it('injects nothing where the tab’s site is off, but remembers', async () => {
    await saveSettings({ sites: { 'example.com': 'off' } });
    await seen(1, 4);
    await seen(2);
    expect(world.injected).toEqual([`${SCANNER} in 2:0`]);
    expect((await loadTabRecord(1)).asked).toEqual([4]);
  });

  it('injects nothing when off everywhere or paused', async () => {
    await saveSettings({ enabled: false });
    await seen(1);
    await saveSettings({ enabled: true, pausedUntil: Date.now() + 60_000 });
    await seen(2);
    expect(world.injected).toEqual([]);
  });

  it('does not listen to senders without a tab', async () => {
    await events.message.fire({ type: 'subject-seen' }, { id: 'factleaf' });
    expect(world.injected).toEqual([]);
    expect(store.session).toEqual({});
  });
});

describe('rules of the user’s own', () => {
  const own = {
    files: [],
    unread: [],
    rules: [
      {
        note: { ...note('hiccups', ['hiccups-source-1']), own: true },
        sources: { 'hiccups-source-1': source('hiccups-source-1') },
        frames: [{ claim: 'hiccups', effect: 'reduces', concepts: ['hiccups'] }],
        concepts: { hiccups: 'bad' },
        wordings: [['hiccups', 'p', 'hiccups', 'thing']],
      },
    ],
  } as unknown as OwnRules;

  const readBy = async () => {
    const answer = await events.message.fire(
      {
        type: 'read-blocks',
        before: { title: '' },
        blocks: [{ tag: 'p', text: 'Kratom stops hiccups. Kratom relieves pain.' }],
      },
      from(1, 0),
    );
    const { ruleSet, readings, claims } = answer as ReadBlocks;
    return { ruleSet, found: readings[0]?.findings.map(({ claim }) => claim), claims };
  };

  it('are read with, beside the compiled ones', async () => {
    await saveOwnRules(own);
    expect((await readBy()).found).toEqual(['hiccups', 'pain']);
  });

  it('count from the moment that they change, and are told to all frames that were looked at', async () => {
    await seen(1, 4);
    await seen(1, 0);
    await seen(2);
    const before = await readBy();
    expect(before).toMatchObject({ ruleSet: '', found: ['pain'] });
    await saveOwnRules(own);
    await waitFor(() => expect(world.sent).toHaveLength(3));
    const after = await readBy();
    expect(after.ruleSet).not.toBe(before.ruleSet);
    expect(after.claims.hiccups?.title).toBe(own.rules[0]?.note.title);
    const message = { type: 'rules-changed', ruleSet: after.ruleSet };
    expect(world.sent).toEqual([
      { tabId: 1, frameId: 4, message },
      { tabId: 1, frameId: 0, message },
      { tabId: 2, frameId: 0, message },
    ]);
  });

  it('are named to every page that reports, as one from the history was told of nothing', async () => {
    expect(await reported(1, 0, [finding('pain')])).toMatchObject({ ruleSet: '' });
    await saveOwnRules(own);
    const { ruleSet } = await readBy();
    expect(ruleSet).not.toBe('');
    expect(await reported(1, 0, [finding('pain')])).toMatchObject({ ruleSet });
  });

  it('stay the same rules over a restart, and are none when they are gone', async () => {
    await saveOwnRules(own);
    const { ruleSet } = await readBy();
    restart();
    expect((await readBy()).ruleSet).toBe(ruleSet);
    await saveOwnRules({ ...own, rules: [] });
    expect(await readBy()).toMatchObject({ ruleSet: '', found: ['pain'] });
  });

  it('have their notes told like all others', async () => {
    await saveOwnRules(own);
    const told = await events.message.fire({ type: 'get-notes', claims: ['hiccups'] }, from(1, 0));
    expect(told).toEqual({
      notes: { hiccups: own.rules[0]?.note },
      sources: own.rules[0]?.sources,
    });
  });
});

describe('reports', () => {
  it('of what is new alone are taken by a background that was stopped, and by none that knows of no other', async () => {
    const first = { ...report([finding('pain')]), revision: '1' };
    await events.message.fire({ type: 'report', report: first }, from(1, 0));
    const kept = { revision: '1', first: 1, last: 0 };
    const second = {
      type: 'report',
      report: { ...report([finding('sleep')]), revision: '2' },
      kept,
    };
    restart();
    expect(await events.message.fire(second, from(1, 4))).toMatchObject({ taken: false });
    expect(await events.message.fire(second, from(1, 0))).toMatchObject({ taken: true });
    expect(world.badge[1]?.text).toBe('2');
    expect(await events.message.fire(second, from(1, 0))).toMatchObject({ taken: false });
  });

  it('are kept by tab and frame, and counted on the badge', async () => {
    await reported(1, 0, [finding('pain'), finding('sleep')]);
    await reported(1, 4, [finding('pain')]);
    expect(Object.keys((await loadTabRecord(1)).frames)).toEqual(['0', '4']);
    expect(world.badge[1]).toEqual({ text: '3', title: 'Factleaf: 3 notes on this page' });
    expect(world.badge[2]).toBeUndefined();
  });

  it('do not overwrite each other when they come at once', async () => {
    world.frames[1] = Array.from({ length: 20 }, (_, index) => index);
    await Promise.all(world.frames[1].map((frameId) => reported(1, frameId, [finding('pain')])));
    expect(Object.keys((await loadTabRecord(1)).frames)).toHaveLength(20);
    expect(world.badge[1]?.text).toBe('20');
  });

  it('outlive the background', async () => {
    await reported(1, 0, [finding('pain')]);
    restart();
    await reported(1, 4, [finding('sleep')]);
    expect(world.badge[1]?.text).toBe('2');
  });

  it('go with frames that the tab has no longer', async () => {
    await reported(1, 4, [finding('pain')]);
    world.frames[1] = [0];
    await reported(1, 0, [finding('sleep')]);
    expect(Object.keys((await loadTabRecord(1)).frames)).toEqual(['0']);
  });

  it('stay for a frame that the browser does not list, for as long as it is there', async () => {
    world.frames[1] = [0];
    world.unlisted = { '1:4': 'blob:https://a.example/1' };
    await reported(1, 4, [finding('pain')]);
    await reported(1, 0, [finding('sleep')]);
    expect(world.badge[1]?.text).toBe('2');
    world.unlisted = {};
    await reported(1, 0, [finding('sleep')]);
    expect(world.badge[1]?.text).toBe('1');
  });

  it('empty the badge when nothing is left', async () => {
    await reported(1, 0, [finding('pain')]);
    await reported(1, 0, []);
    expect(world.badge[1]).toEqual({ text: '', title: 'Factleaf' });
  });

  it('go on after one that could not be stored', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const full = vi
      .spyOn(browser.storage.session, 'set')
      .mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await reported(1, 0, [finding('pain')]);
    await reported(1, 0, [finding('pain')]);
    expect(world.badge[1]?.text).toBe('1');
    expect(warned).toHaveBeenCalledOnce();
    full.mockRestore();
    warned.mockRestore();
  });
});

describe('forgetting', () => {
  beforeEach(async () => {
    await reported(1, 0, [finding('pain')]);
    await reported(1, 4, [finding('sleep')]);
  });

  it('a frame with its new document', async () => {
    await events.committed.fire({ tabId: 1, frameId: 4 });
    await waitFor(() => expect(world.badge[1]?.text).toBe('1'));
    expect(Object.keys((await loadTabRecord(1)).frames)).toEqual(['0']);
  });

  it('all frames with a new document of the top frame', async () => {
    await events.committed.fire({ tabId: 1, frameId: 0 });
    await waitFor(() => expect(world.badge[1]?.text).toBe(''));
    expect(store.session).toEqual({});
  });

  it('a tab when it is closed', async () => {
    await events.tabRemoved.fire(1);
    await waitFor(() => expect(store.session).toEqual({}));
  });

  it('a tab that goes on under another id', async () => {
    await events.tabReplaced.fire(9, 1);
    await waitFor(() => expect(Object.keys(store.session)).not.toContain('tab:1'));
  });

  it('writes nothing for a tab of which nothing is known', async () => {
    const writing = vi.spyOn(browser.storage.session, 'set');
    await events.committed.fire({ tabId: 2, frameId: 0 });
    await events.committed.fire({ tabId: 1, frameId: 99 });
    // Work on a tab is done in turn, so an answered report means that what came before is done.
    await reported(1, 0, []);
    await reported(2, 0, []);
    expect(writing).toHaveBeenCalledTimes(2);
    expect(world.badge[2]).toEqual({ text: '', title: 'Factleaf' });
    writing.mockRestore();
  });
});

describe('settings that change', () => {
  it('update the badges of all tabs', async () => {
    await reported(1, 0, [finding('pain'), finding('safe', { status: 'contradicted' })]);
    await reported(2, 0, [finding('pain')]);
    await saveSettings({ disabledRules: ['pain'] });
    await waitFor(() => {
      expect(world.badge[1]?.text).toBe('1');
      expect(world.badge[2]?.text).toBe('');
    });
  });

  it('wake the frames of a site that is on again: those that listen by a message, others by injection', async () => {
    await saveSettings({ sites: { 'example.com': 'off' } });
    await seen(1, 0);
    await seen(1, 4);
    expect(world.injected).toEqual([]);
    world.answers['1:4'] = { scanning: true };
    await saveSettings({ sites: {} });
    await waitFor(() => expect(world.injected).toEqual([`${SCANNER} in 1:0`]));
    expect(world.sent).toContainEqual({ tabId: 1, frameId: 4, message: { type: 'scan-now' } });
  });

  it('wake nothing on a site that is off', async () => {
    await seen(1);
    await reported(1, 0, [finding('pain')]);
    world.injected = [];
    await saveSettings({ sites: { 'example.com': 'off' } });
    await waitFor(() => expect(world.badge[1]?.text).toBe(''));
    expect(world.sent).toEqual([]);
    expect(world.injected).toEqual([]);
  });
});

describe('a page that is read on demand only', () => {
  const ask = (tabId: number) =>
    events.message.fire(
      { type: 'read-page', tabId },
      { id: 'factleaf', url: 'chrome-extension://factleaf/src/popup/index.html' },
    );

  beforeEach(async () => {
    await saveSettings({ display: 'on-demand' });
  });

  it('is not read when a word for kratom is seen, but once it is asked for', async () => {
    await seen(1, 4);
    expect(world.injected).toEqual([]);
    expect(await ask(1)).toEqual({ looked: true });
    expect(world.injected).toEqual(['markAsked in 1:all', 'gate.js in 1:all', `${SCANNER} in 1:4`]);
    expect(await loadTabRecord(1)).toMatchObject({ requested: true });
    await seen(1, 0);
    expect(world.injected.at(-1)).toBe(`${SCANNER} in 1:0`);
  });

  it('is read although one of its frames never loads', async () => {
    world.lazy = [1];
    await seen(1, 4);
    expect(await ask(1)).toEqual({ looked: true });
    expect(world.injected.at(-1)).toBe(`${SCANNER} in 1:4`);
  });

  it('takes reports while a frame that came later lets nothing in yet', async () => {
    await ask(1);
    const stuck = vi
      .spyOn(browser.scripting, 'executeScript')
      .mockReturnValue(new Promise<never>(() => {}));
    await events.committed.fire({ tabId: 1, frameId: 9 });
    await waitFor(() => expect(stuck).toHaveBeenCalled());
    await reported(1, 0, [finding('pain')]);
    expect(world.badge[1]?.text).toBe('1');
    stuck.mockRestore();
  });

  it('stays asked for in frames that come later, and no longer than its document', async () => {
    await ask(1);
    world.injected = [];
    await events.committed.fire({ tabId: 1, frameId: 9 });
    await waitFor(() => expect(world.injected).toEqual(['markAsked in 1:9', 'gate.js in 1:9']));
    await events.committed.fire({ tabId: 1, frameId: 0 });
    await waitFor(async () => expect((await loadTabRecord(1)).requested).toBeUndefined());
    world.injected = [];
    await seen(1, 0);
    expect(world.injected).toEqual([]);
  });

  it('is no page that the browser loads in advance', async () => {
    await ask(1);
    await reported(1, 0, [finding('pain')]);
    world.injected = [];
    const documentLifecycle = 'prerender';
    await events.committed.fire({ tabId: 1, frameId: 9, documentLifecycle });
    await events.committed.fire({ tabId: 1, frameId: 0, documentLifecycle });
    await reported(1, 0, [finding('pain'), finding('sleep')]);
    expect(world.injected).toEqual([]);
    expect(world.badge[1]?.text).toBe('2');
    await events.committed.fire({ tabId: 1, frameId: 0, documentLifecycle: 'active' });
    await waitFor(async () => expect((await loadTabRecord(1)).requested).toBeUndefined());
  });

  it('has a badge only while it is asked for', async () => {
    await saveSettings({ display: 'inline' });
    await reported(1, 0, [finding('pain'), finding('sleep')]);
    expect(world.badge[1]?.text).toBe('2');
    await saveSettings({ display: 'on-demand' });
    await waitFor(() => expect(world.badge[1]?.text).toBe(''));
    await ask(1);
    await waitFor(() => expect(world.badge[1]?.text).toBe('2'));
  });

  it('is asked for when it reports: it is back from the history', async () => {
    await reported(1, 0, [finding('pain')]);
    expect(await loadTabRecord(1)).toMatchObject({ requested: true });
    expect(world.badge[1]?.text).toBe('1');
  });
});

describe('a pause', () => {
  it('sets an alarm, which ends it and wakes the pages', async () => {
    const pausedUntil = Date.now() + 3_600_000;
    await saveSettings({ pausedUntil });
    await waitFor(() => expect(world.alarms).toEqual({ 'pause-end': pausedUntil }));
    await seen(1);
    restart();
    vi.setSystemTime(pausedUntil);
    await events.alarm.fire({ name: 'pause-end' });
    await waitFor(() => expect(store.sync.pausedUntil).toBeNull());
    await waitFor(() => expect(world.injected).toEqual([`${SCANNER} in 1:0`]));
    vi.useRealTimers();
  });

  it('goes on, with its alarm, when the clock was put back', async () => {
    const until = Date.now() + 60_000;
    await saveSettings({ pausedUntil: until });
    await waitFor(() => expect(world.alarms['pause-end']).toBe(until));
    // The browser has forgotten an alarm that has gone off.
    world.alarms = {};
    await events.alarm.fire({ name: 'pause-end' });
    await waitFor(() => expect(world.alarms['pause-end']).toBe(until));
    expect((await loadSettings()).pausedUntil).toBe(until);
  });

  it('that was made longer meanwhile is not ended', async () => {
    const pausedUntil = Date.now() + 60_000;
    store.sync = { version: 1, pausedUntil };
    await events.alarm.fire({ name: 'pause-end' });
    await events.alarm.fire({ name: 'another' });
    expect(await saveSettings({})).toMatchObject({ settings: { pausedUntil } });
  });

  it('that is ended by hand takes its alarm away', async () => {
    await saveSettings({ pausedUntil: Date.now() + 60_000 });
    await waitFor(() => expect(Object.keys(world.alarms)).toHaveLength(1));
    await saveSettings({ pausedUntil: null });
    await waitFor(() => expect(world.alarms).toEqual({}));
  });

  it('gets its alarm back when the browser starts', async () => {
    const pausedUntil = Date.now() + 60_000;
    store.sync = { version: 1, pausedUntil };
    await events.startup.fire();
    await waitFor(() => expect(world.alarms).toEqual({ 'pause-end': pausedUntil }));
  });
});

describe('an installation', () => {
  it('reaches the tabs that are open already, in Chrome', async () => {
    world.tabs.push({ id: 3, url: 'chrome://settings/' });
    await events.installed.fire({ reason: 'install' });
    await waitFor(() => expect(world.injected).toEqual(['gate.js in 1:all', 'gate.js in 2:all']));
  });

  it('leaves that to Firefox there', async () => {
    const asked = vi.spyOn(browser.tabs, 'query');
    world.scheme = 'moz-extension:';
    await events.installed.fire({ reason: 'update' });
    await seen(1);
    expect(asked).not.toHaveBeenCalled();
    expect(world.injected).toEqual([`${SCANNER} in 1:0`]);
    asked.mockRestore();
  });
});

describe('the context menu', () => {
  const choose = (text: string, frameId = 0) =>
    events.menuClicked.fire(
      { menuItemId: world.menu[0]?.id, selectionText: text, frameId },
      { id: 1 },
    );
  const handedOver = async () => {
    await waitFor(() => expect(world.opened).toHaveLength(1));
    const [path, token = ''] = (world.opened[0]?.url ?? '').split('#');
    expect(path).toBe('chrome-extension://factleaf/src/check/index.html');
    return takeHandover(token, Date.now());
  };
  beforeEach(async () => {
    await events.installed.fire({ reason: 'update' });
    await waitFor(() => expect(world.menu).toHaveLength(1));
  });

  it('has one entry, also after the browser has started again', async () => {
    await events.startup.fire();
    await waitFor(() => expect(world.menu).toHaveLength(1));
    expect(world.menu[0]?.title).toBe('Check this text for kratom claims');
  });

  it('opens the check page beside the tab, with the text that the page itself gives', async () => {
    world.tabs[0] = { ...world.tabs[0], id: 1, index: 3, windowId: 7 };
    world.selected['1:4'] = 'Kratom relieves:\n- pain';
    await choose('Kratom relieves: - pain', 4);
    expect(await handedOver()).toEqual({ text: 'Kratom relieves:\n- pain', lost: [] });
    expect(world.opened[0]).toMatchObject({ index: 4, windowId: 7, openerTabId: 1 });
    expect(Object.keys(store.session)).toEqual([]);
  });

  it('keeps a text that the check page does not take about a minute, even where it has been stopped', async () => {
    await choose('Kratom relieves pain.');
    await waitFor(() => expect(world.opened).toHaveLength(1));
    expect(Object.keys(store.session)).toHaveLength(1);
    const end = world.alarms['handover-end'] ?? 0;
    expect(end - Date.now()).toBeLessThanOrEqual(HANDOVER_MAX_AGE_MS);
    restart();
    vi.setSystemTime(end);
    await events.alarm.fire({ name: 'handover-end' });
    await waitFor(() => expect(store.session).toEqual({}));
    vi.useRealTimers();
  });

  it('takes what the browser hands over where the page may not be asked', async () => {
    await choose('Kratom relieves pain.', 9);
    expect(await handedOver()).toEqual({ text: 'Kratom relieves pain.', lost: ['line-breaks'] });
  });

  it('opens the page with an empty field when the store is full', async () => {
    const full = vi
      .spyOn(browser.storage.session, 'set')
      .mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await choose('Kratom relieves pain.');
    await waitFor(() => expect(world.opened).toHaveLength(1));
    expect(world.opened[0]?.url).not.toContain('#');
    full.mockRestore();
  });

  it('leaves the entries of others alone', async () => {
    await events.menuClicked.fire({ menuItemId: 'another', selectionText: 'a' }, { id: 1 });
    await choose('b');
    expect(await handedOver()).toMatchObject({ text: 'b' });
  });
});

describe('the first run', () => {
  it('opens one page, and an update none', async () => {
    await events.installed.fire({ reason: 'install' });
    await waitFor(() =>
      expect(world.opened).toEqual([{ url: 'chrome-extension://factleaf/src/welcome/index.html' }]),
    );
    await events.installed.fire({ reason: 'update' });
    await events.startup.fire();
    await reported(1, 0, [finding('pain')]);
    expect(world.opened).toHaveLength(1);
  });

  it('opens none where an administrator has installed it', async () => {
    world.installType = 'admin';
    await events.installed.fire({ reason: 'install' });
    await waitFor(() => expect(world.menu).toHaveLength(1));
    await reported(1, 0, [finding('pain')]);
    expect(world.opened).toEqual([]);
  });
});

describe('commands', () => {
  const asked = () =>
    world.sent.map(({ frameId, message }) => {
      const { direction, from } = message as { direction: number; from: string };
      return `${frameId} ${direction} ${from}`;
    });
  beforeEach(async () => {
    world.tabs = [{ id: 1, url: 'https://www.example.com/a', active: true }];
    await reported(1, 4, [finding('sleep')]);
    await reported(1, 0, [finding('pain')]);
    world.sent = [];
  });

  it('go from note to note, through the frames of the tab in front', async () => {
    world.answers['1:0'] = { result: 'at-end' };
    world.answers['1:4'] = { result: 'stepped' };
    await events.command.fire('next-note');
    await waitFor(() => expect(asked()).toEqual(['0 1 reader', '4 1 edge']));
    world.sent = [];
    await events.command.fire('previous-note');
    await waitFor(() => expect(asked()).toEqual(['0 -1 reader', '4 -1 edge']));
  });

  it('turn the site off and on', async () => {
    await events.command.fire('toggle-site');
    await waitFor(() => expect(store.sync.sites).toEqual({ 'example.com': 'off' }));
    await events.command.fire('toggle-site');
    await waitFor(() => expect(store.sync.sites).toEqual({}));
  });

  it('do nothing without a tab, or under another name', async () => {
    await events.command.fire('another');
    world.tabs = [];
    await events.command.fire('next-note');
    await reported(1, 0, []);
    expect(world.sent).toEqual([]);
  });
});

describe('notes', () => {
  it('are those of the claims, with the sources that they cite', async () => {
    const answer = await events.message.fire(
      { type: 'get-notes', claims: ['pain', 'unknown', 'constructor'] },
      from(1, 0),
    );
    expect(answer).toEqual({
      notes: { pain: NOTES.notes.pain },
      sources: { a: NOTES.sources.a, b: NOTES.sources.b },
    });
    expect(notesOf(NOTES, [])).toEqual({ notes: {}, sources: {} });
    expect(Object.keys(notesOf(NOTES, ['sleep', 'pain']).sources).sort()).toEqual(['a', 'b', 'c']);
  });
});
