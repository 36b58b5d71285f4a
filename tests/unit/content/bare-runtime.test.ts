import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isExtensionThere, storedFields, tellBackground } from '../../../src/content/bare-runtime';
import { loadSettings, updateSettings } from '../../../src/platform/settings-store';
import { withSite } from '../../../src/settings';
import { GATE_FIELDS } from '../../../src/settings/gate';
import { browser, reset, store } from '../platform/fake-browser';
import { waitFor } from '../wait';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser')).browser,
}));
vi.mock('../../../src/platform/api', async () => ({
  api: (await import('../platform/fake-browser')).browser,
}));

const MESSAGE = { type: 'subject-seen' } as const;

/** A browser whose background is stopped so often before it has heard a message. */
function stoppedTimes(times: number) {
  const sendMessage = vi.fn(async (_message: unknown) => {
    if (sendMessage.mock.calls.length <= times) throw new Error('The message port closed.');
  });
  vi.stubGlobal('chrome', { runtime: { id: 'factleaf', sendMessage } });
  return sendMessage;
}

afterEach(() => vi.unstubAllGlobals());

describe('the word that a page has its subject', () => {
  it('is sent once where it is heard', async () => {
    const sent = stoppedTimes(0);
    tellBackground(MESSAGE);
    await waitFor(() => expect(sent.mock.results.at(-1)?.type).toBe('return'));
    expect(sent.mock.calls).toEqual([[MESSAGE]]);
  });

  it('is sent again where the background was stopped, several times in a row', async () => {
    const sent = stoppedTimes(3);
    tellBackground(MESSAGE);
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(4));
    await expect(sent.mock.results.at(-1)?.value).resolves.toBeUndefined();
  });

  it('is not given to an element of the page whose id is a name of the interface', async () => {
    const sent = stoppedTimes(0);
    vi.stubGlobal('browser', { id: 'browser', href: 'https://shop.example/#' });
    expect(isExtensionThere()).toBe(true);
    tellBackground(MESSAGE);
    await waitFor(() => expect(sent).toHaveBeenCalledOnce());
  });

  it('is given up at some point', async () => {
    const sent = stoppedTimes(Number.POSITIVE_INFINITY);
    tellBackground(MESSAGE);
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(4));
    await new Promise((done) => setImmediate(done));
    expect(sent).toHaveBeenCalledTimes(4);
  });

  it('is kept to itself where the extension is gone', () => {
    vi.stubGlobal('chrome', {
      runtime: {
        sendMessage: () => {
          throw new Error('Extension context invalidated.');
        },
      },
    });
    expect(() => tellBackground(MESSAGE)).not.toThrow();
    vi.stubGlobal('chrome', undefined);
    expect(() => tellBackground(MESSAGE)).not.toThrow();
  });
});

describe('the stored settings', () => {
  const turnOff = (site: string) => updateSettings((settings) => withSite(settings, site, false));
  const asRead = async () => {
    const { enabled, sites } = await loadSettings();
    expect(await storedFields(GATE_FIELDS)).toMatchObject({ enabled, sites });
    return { enabled, sites };
  };

  beforeEach(() => {
    reset();
    vi.stubGlobal('chrome', { storage: browser.storage });
  });

  it('are read as everywhere else where sync did not take or show them', async () => {
    await turnOff('a.example');
    await updateSettings(() => ({ enabled: true }));
    store.refuse.syncRead = 'out of order';
    await turnOff('b.example');
    await updateSettings(() => ({ enabled: false }));
    store.refuse = {};
    expect(await asRead()).toEqual({
      enabled: false,
      sites: { 'a.example': 'off', 'b.example': 'off' },
    });
    store.refuse.sync = 'full';
    await updateSettings((settings) => withSite(settings, 'a.example', true));
    expect(await asRead()).toEqual({ enabled: false, sites: { 'b.example': 'off' } });
  });

  it('are none where nothing can be had', async () => {
    store.refuse = { syncRead: 'out of order', localRead: 'out of order' };
    expect(await storedFields(GATE_FIELDS)).toEqual({});
    vi.stubGlobal('chrome', undefined);
    expect(await storedFields(GATE_FIELDS)).toEqual({});
  });
});
