import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnRule } from '../../../src/core/own-rules';
import {
  loadAllOwnRules,
  loadOwnRules,
  saveOwnRules,
  watchOwnRules,
} from '../../../src/platform/own-rules-store';
import { NO_OWN_RULES, type OwnRules } from '../../../src/settings/own-rules';
import { browser, reset, store } from './fake-browser';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser')).browser,
}));
vi.mock('../../../src/platform/api', async () => ({
  api: (await import('./fake-browser')).browser,
}));

beforeEach(reset);

const rule = {
  note: {
    claim: 'hiccups',
    title: 'Hiccups',
    status: 'mixed',
    kind: 'benefit',
    summary: '',
    sources: [],
  },
  sources: {},
  frames: [],
  concepts: {},
  wordings: [],
} as unknown as OwnRule;
const stored: OwnRules = {
  files: [
    {
      id: 'hiccups',
      title: 'Hiccups',
      file: 'a.yaml',
      text: 'id: hiccups',
      readBy: '1',
      problems: [],
    },
  ],
  rules: [rule],
  unread: [{ of: 'a newer version' }],
};

describe('own rules in the store', () => {
  it('are none at first', async () => {
    expect(await loadAllOwnRules()).toEqual(NO_OWN_RULES);
    expect(await loadOwnRules()).toEqual([]);
  });

  it('come back whole, with what could not be read', async () => {
    expect(await saveOwnRules(stored)).toBeNull();
    expect(await loadAllOwnRules()).toEqual(stored);
    expect(await loadOwnRules()).toEqual([rule]);
  });

  it('stay as they were when the store refuses', async () => {
    await saveOwnRules(stored);
    store.refuse.local = 'QUOTA_BYTES quota exceeded';
    expect(await saveOwnRules(NO_OWN_RULES)).toBe('QUOTA_BYTES quota exceeded');
    expect(await loadAllOwnRules()).toEqual(stored);
  });

  it('are not written over when they could not be read', async () => {
    await saveOwnRules(stored);
    store.refuse.localRead = 'out of order';
    const seen = await loadAllOwnRules();
    expect(seen.rules).toEqual([]);
    expect(await saveOwnRules(seen)).not.toBeNull();
    store.refuse = {};
    expect(await loadAllOwnRules()).toEqual(stored);
    expect(await saveOwnRules(NO_OWN_RULES)).toBeNull();
  });

  it.each(['ownRules', 'ownRuleFiles'])(
    'are not written over when %s alone could not be read',
    async (unread) => {
      await saveOwnRules(stored);
      const { get } = browser.storage.local;
      const half = vi.spyOn(browser.storage.local, 'get').mockImplementation(async (keys) => {
        if ([keys].flat().includes(unread)) throw new Error('out of order');
        return get(keys);
      });
      const seen = await loadAllOwnRules();
      await loadOwnRules();
      half.mockRestore();
      // That pages can be read with them again brings back nothing of what was not seen.
      await loadOwnRules();
      expect(await saveOwnRules(seen)).not.toBeNull();
      expect(await loadAllOwnRules()).toEqual(stored);
    },
  );

  it('are told when they change, until nobody listens', async () => {
    const session = new AbortController();
    const told = vi.fn();
    watchOwnRules(told, session.signal);
    await saveOwnRules(stored);
    expect(told).toHaveBeenCalledTimes(1);
    session.abort();
    await saveOwnRules(NO_OWN_RULES);
    expect(told).toHaveBeenCalledTimes(1);
  });
});
