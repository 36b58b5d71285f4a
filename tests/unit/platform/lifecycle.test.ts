import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endWithContext, isContextAlive } from '../../../src/platform/lifecycle';
import { browser, reset } from './fake-browser';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser')).browser,
}));
vi.mock('../../../src/platform/api', async () => ({
  api: (await import('./fake-browser')).browser,
}));

/** Longest time in which a visible page must notice, in milliseconds. */
const NOTICED_MS = 2000;

let show: (visible: boolean) => void;

beforeEach(() => {
  reset();
  vi.useFakeTimers();
  const { document, window } = parseHTML('<!doctype html><html><body></body></html>');
  const page = Object.assign(document, { visibilityState: 'visible' });
  vi.stubGlobal('document', page);
  show = (visible) => {
    page.visibilityState = visible ? 'visible' : 'hidden';
    page.dispatchEvent(new window.Event('visibilitychange'));
  };
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a content session', () => {
  it('lives with its extension and ends soon after it', () => {
    const session = new AbortController();
    endWithContext(session);
    vi.advanceTimersByTime(60_000);
    expect(session.signal.aborted).toBe(false);
    browser.runtime.id = undefined;
    expect(isContextAlive()).toBe(false);
    vi.advanceTimersByTime(NOTICED_MS);
    expect(session.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends at once when its extension is gone already', () => {
    browser.runtime.id = undefined;
    const session = new AbortController();
    endWithContext(session);
    expect(session.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has no timer in a hidden page, and notices when it is shown', () => {
    const session = new AbortController();
    endWithContext(session);
    show(false);
    expect(vi.getTimerCount()).toBe(0);
    browser.runtime.id = undefined;
    vi.advanceTimersByTime(60_000);
    expect(session.signal.aborted).toBe(false);
    show(true);
    expect(session.signal.aborted).toBe(true);
  });

  it('leaves no timer behind when it ends by itself', () => {
    const session = new AbortController();
    endWithContext(session);
    expect(vi.getTimerCount()).toBe(1);
    session.abort();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes an extension interface that throws for one that is gone', () => {
    const asked = vi.spyOn(browser, 'runtime', 'get').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(isContextAlive()).toBe(false);
    asked.mockRestore();
  });
});
