import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  loadSettings,
  saveSettings,
  updateSettings,
  watchSettings,
} from '../../../src/platform/settings-store';
import { DEFAULT_SETTINGS, isPaused, type Settings, withSite } from '../../../src/settings';
import { waitFor } from '../wait';
import { browser, events, reset, store } from './fake-browser';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser')).browser,
}));
vi.mock('../../../src/platform/api', async () => ({
  api: (await import('./fake-browser')).browser,
}));

beforeEach(reset);

describe('loading and saving', () => {
  it('gives the defaults of an empty store', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('stores one key a field, and only what changed', async () => {
    store.sync = { version: 1, theme: 'dark', ofANewerVersion: [1] };
    const result = await saveSettings({ enabled: false });
    expect(result).toEqual({
      settings: { ...DEFAULT_SETTINGS, theme: 'dark', enabled: false },
      savedIn: 'sync',
      error: null,
    });
    expect(store.sync).toEqual({
      version: 2,
      theme: 'dark',
      ofANewerVersion: [1],
      enabled: false,
    });
  });

  it('makes changes one after the other', async () => {
    await Promise.all([
      updateSettings((settings) => withSite(settings, 'a.example', false)),
      updateSettings((settings) => withSite(settings, 'b.example', false)),
      updateSettings((settings) => withSite(settings, 'a.example', true)),
    ]);
    expect((await loadSettings()).sites).toEqual({ 'b.example': 'off' });
  });

  it('goes on after a change that throws', async () => {
    const failing = updateSettings(() => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await saveSettings({ theme: 'dark' })).savedIn).toBe('sync');
  });

  it('writes nothing for an empty change', async () => {
    store.refuse.sync = 'must not be asked';
    expect((await updateSettings(() => ({}))).savedIn).toBe('sync');
    expect(store.sync).toEqual({});
  });
});

describe('when sync refuses', () => {
  const quota = 'QUOTA_BYTES_PER_ITEM quota exceeded';

  it('keeps the field on this machine, says so, and reads it back', async () => {
    store.sync = { version: 1, theme: 'light' };
    store.refuse.sync = quota;
    const result = await saveSettings({ theme: 'dark' });
    expect(result.savedIn).toBe('local');
    expect(result.error).toBe(quota);
    expect(result.settings.theme).toBe('dark');
    expect(store.sync).toEqual({ version: 1, theme: 'light' });
    expect((await loadSettings()).theme).toBe('dark');
  });

  it('drops the local copy of a field once sync takes that field', async () => {
    store.refuse.sync = quota;
    await saveSettings({ theme: 'dark', enabled: false });
    store.refuse = {};
    await saveSettings({ theme: 'light' });
    expect((await loadSettings()).theme).toBe('light');
    expect(store.local.overflow).toEqual({ enabled: false });
    await saveSettings({ enabled: true });
    expect(store.local).toEqual({});
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'light' });
  });

  it('reads a local copy by the version of the shared record', async () => {
    store.sync = { version: 9, theme: 'light' };
    store.local.overflow = { version: 1, theme: 'dark' };
    await saveSettings({ enabled: false });
    expect(store.sync.version).toBe(9);
    expect((await loadSettings()).theme).toBe('dark');
  });

  it('works on this machine alone when sync cannot even be read', async () => {
    store.refuse = { sync: 'disabled', syncRead: 'disabled' };
    expect((await saveSettings({ enabled: false })).savedIn).toBe('local');
    expect((await loadSettings()).enabled).toBe(false);
  });

  it('says when nothing could be stored, and what still holds', async () => {
    store.sync = { version: 1, theme: 'light' };
    store.refuse = { sync: quota, local: 'disk full' };
    const result = await saveSettings({ theme: 'dark' });
    expect(result.savedIn).toBe('nowhere');
    expect(result.error).toBe(`${quota}; disk full`);
    expect(result.settings.theme).toBe('light');
  });
});

describe('when a store cannot be read', () => {
  const hide = (name: string) =>
    updateSettings(({ hiddenNotes }) => ({ hiddenNotes: [...hiddenNotes, name] }));

  it('takes one that is busy for a moment for no empty one', async () => {
    await hide('pain:1');
    const get = vi.spyOn(browser.storage.sync, 'get').mockRejectedValueOnce(new Error('busy'));
    expect((await hide('pain:2')).savedIn).toBe('sync');
    expect((await loadSettings()).hiddenNotes).toEqual(['pain:1', 'pain:2']);
    get.mockRestore();
  });

  it('does not write over what it has not seen, and brings both together later', async () => {
    await hide('pain:1');
    await updateSettings((settings) => withSite(settings, 'a.example', false));
    const before = structuredClone(store.sync);
    store.refuse.syncRead = 'out of order';
    expect((await hide('pain:2')).savedIn).toBe('local');
    await updateSettings((settings) => withSite(settings, 'b.example', false));
    expect(store.sync).toEqual(before);
    expect((await loadSettings()).hiddenNotes).toEqual(['pain:2']);
    store.refuse = {};
    expect((await loadSettings()).hiddenNotes).toEqual(['pain:1', 'pain:2']);
    expect((await loadSettings()).sites).toEqual({ 'a.example': 'off', 'b.example': 'off' });
    await hide('pain:3');
    expect(store.sync.hiddenNotes).toEqual(['pain:1', 'pain:2', 'pain:3']);
    await updateSettings((settings) => withSite(settings, 'a.example', true));
    expect(store.sync.sites).toEqual({ 'b.example': 'off' });
    expect(store.local).toEqual({});
  });

  it('does not write over a local copy that it has not seen', async () => {
    store.refuse.sync = 'full';
    await saveSettings({ theme: 'dark' });
    store.refuse.localRead = 'out of order';
    const result = await saveSettings({ enabled: false });
    expect(result.savedIn).toBe('nowhere');
    expect(result.error).toBe('full; out of order');
    store.refuse = {};
    expect((await loadSettings()).theme).toBe('dark');
    expect((await loadSettings()).enabled).toBe(true);
  });
});

describe('when a local copy that may hide a change cannot be read', () => {
  beforeEach(async () => {
    store.refuse.sync = 'full';
    await saveSettings({ theme: 'dark' });
    store.refuse = {};
  });

  it('asks again, as it may be busy for a moment', async () => {
    const get = vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('busy'));
    expect((await saveSettings({ theme: 'light' })).savedIn).toBe('sync');
    get.mockRestore();
    expect((await loadSettings()).theme).toBe('light');
    expect(store.local).toEqual({});
  });

  it('does not say that the change is stored', async () => {
    store.refuse.localRead = 'out of order';
    const result = await saveSettings({ theme: 'light' });
    expect(result).toMatchObject({ savedIn: 'nowhere', error: 'out of order' });
    expect(result.settings).toEqual(await loadSettings());
    store.refuse = {};
    expect((await loadSettings()).theme).toBe('dark');
  });
});

describe('two browsers that share an account', () => {
  it('keep what each has changed, field by field', async () => {
    await saveSettings({ theme: 'dark' });
    // The other one's change arrives while ours is under way.
    const set = vi.spyOn(browser.storage.sync, 'set').mockImplementationOnce(async (items) => {
      Object.assign(store.sync, { disabledRules: ['pain'] }, items);
    });
    await saveSettings({ enabled: false });
    set.mockRestore();
    const settings = await loadSettings();
    expect(settings).toMatchObject({ theme: 'dark', enabled: false, disabledRules: ['pain'] });
  });
});

describe('watching', () => {
  let session: AbortController;
  let seen: Settings[];

  beforeEach(() => {
    session = new AbortController();
    seen = [];
    watchSettings((settings) => seen.push(settings), session.signal);
  });
  afterEach(() => {
    session.abort();
    vi.useRealTimers();
  });

  it('tells each change, from sync and from the local copy', async () => {
    await saveSettings({ theme: 'dark' });
    await waitFor(() => expect(seen.at(-1)?.theme).toBe('dark'));
    store.refuse.sync = 'full';
    await saveSettings({ theme: 'light' });
    await waitFor(() => expect(seen.at(-1)?.theme).toBe('light'));
  });

  it('does not tell changes of other things', async () => {
    await events.changed.fire({ 'tab:1': {} }, 'session');
    await events.changed.fire({ other: {} }, 'local');
    await saveSettings({ theme: 'dark' });
    await waitFor(() => expect(seen.length).toBeGreaterThan(0));
    expect(seen).toHaveLength(1);
  });

  it('stops with its signal', async () => {
    session.abort();
    expect(events.changed.listeners.size).toBe(0);
    await saveSettings({ theme: 'dark' });
    expect(seen).toEqual([]);
  });

  it('does not start for a signal that has ended', () => {
    session.abort();
    watchSettings((settings) => seen.push(settings), session.signal);
    expect(events.changed.listeners.size).toBe(0);
  });

  it('tells when a pause runs out', async () => {
    vi.useFakeTimers();
    await saveSettings({ pausedUntil: Date.now() + 3_600_000 });
    await vi.advanceTimersByTimeAsync(1000);
    const before = seen.length;
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(seen.length).toBe(before + 1);
  });

  it('is paused on when the clock was put back, and tells the end when that comes', async () => {
    vi.useFakeTimers({ now: 1_000_000 });
    await saveSettings({ pausedUntil: 1_060_000 });
    await vi.advanceTimersByTimeAsync(0);
    seen.length = 0;
    vi.setSystemTime(500_000);
    await vi.advanceTimersByTimeAsync(60_000);
    // It looked when the time was up by the old clock: the pause goes on.
    expect(seen.every(({ pausedUntil }) => pausedUntil === 1_060_000)).toBe(true);
    expect(isPaused(await loadSettings(), Date.now())).toBe(true);
    seen.length = 0;
    await vi.advanceTimersByTimeAsync(500_000);
    expect(seen).toHaveLength(1);
    expect(isPaused(await loadSettings(), Date.now())).toBe(false);
  });

  it('tells the end of a pause that began before', async () => {
    session.abort();
    vi.useFakeTimers();
    store.sync = { version: 1, pausedUntil: Date.now() + 5000 };
    const later = new AbortController();
    watchSettings((settings) => seen.push(settings), later.signal);
    await vi.advanceTimersByTimeAsync(4000);
    expect(seen).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(2000);
    expect(seen).toHaveLength(1);
    later.abort();
  });
});
