import { beforeEach, describe, expect, it, vi } from 'vitest';
import { injectContentScripts, injectFile } from '../../../src/platform/scripting';
import {
  activeTab,
  allTabs,
  askToRead,
  frameIds,
  mayRead,
  pageFrames,
  tabById,
} from '../../../src/platform/tabs';
import { browser, reset, world } from './fake-browser';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser')).browser,
}));
vi.mock('../../../src/platform/api', async () => ({
  api: (await import('./fake-browser')).browser,
}));

beforeEach(() => {
  reset();
  world.tabs = [{ id: 1, url: 'https://a.example/' }, { id: 2, active: true }, { url: 'x:' }];
});

describe('tabs', () => {
  it('are told with their address, as far as the browser tells it', async () => {
    expect(await activeTab()).toEqual({ id: 2, url: null });
    expect(await tabById(1)).toEqual({ id: 1, url: 'https://a.example/' });
    expect(await tabById(9)).toBeNull();
    expect(await allTabs()).toEqual([
      { id: 1, url: 'https://a.example/' },
      { id: 2, url: null },
    ]);
  });

  it('have frames until they are gone', async () => {
    world.frames[1] = [0, 4];
    expect(await frameIds(1, [])).toEqual([0, 4]);
    expect(await frameIds(9, [])).toBeNull();
  });

  it('have frames that the browser does not list, as Chrome does not those of blob:', async () => {
    world.frames[1] = [0];
    world.unlisted = { '1:4': 'blob:https://a.example/1', '1:5': 'https://a.example/' };
    expect(await frameIds(1, [0, 4, 5, 6])).toEqual([0, 4]);
    expect(await pageFrames(1, [0, 4, 6])).toMatchObject([
      { id: 0 },
      { id: 4, url: 'blob:https://a.example/1', mayRead: true },
    ]);
  });

  it('show something else than their document where its address is kept back but may be read', async () => {
    world.frameUrls['2:0'] = 'https://a.example/';
    expect(await activeTab()).toEqual({ id: 2, url: null });
    world.origins = new Set();
    expect(await activeTab()).toEqual({ id: 2, url: 'https://a.example/' });
  });
});

describe('the frames of a page', () => {
  it('are none that did not load, or that the browser has loaded in advance', async () => {
    const url = 'https://a.example/';
    const frames = vi.spyOn(browser.webNavigation, 'getAllFrames').mockResolvedValue([
      { frameId: 0, url, errorOccurred: false, documentLifecycle: 'active' },
      { frameId: 4, url, errorOccurred: true, documentLifecycle: 'active' },
      { frameId: 9, url, errorOccurred: false, documentLifecycle: 'prerender' },
    ] as object[] as never);
    expect(await pageFrames(1, [])).toEqual([{ id: 0, url, mayRead: true }]);
    frames.mockRestore();
  });
});

describe('what may be read', () => {
  it('is asked of the browser by site', async () => {
    world.origins = new Set(['https://a.example/*']);
    expect(await mayRead('https://a.example:8443/page?x')).toBe(true);
    expect(await mayRead('http://a.example/')).toBe(false);
    expect(await mayRead('about:blank')).toBe(false);
    expect(await mayRead('nonsense')).toBe(false);
  });

  it('is asked by its own permission for local files', async () => {
    expect(await mayRead('file:///a.html')).toBe(false);
    world.fileAccess = true;
    expect(await mayRead('file:///a.html')).toBe(true);
  });

  it('is asked of the user for web sites only', async () => {
    expect(await askToRead(['https://a.example/x'])).toBe(true);
    expect(await askToRead(['chrome://settings'])).toBe(false);
    expect(world.asked).toEqual(['https://a.example/*']);
  });
});

describe('injecting', () => {
  it('runs a file in one frame, or the content scripts in all', async () => {
    expect(await injectFile(1, 4, 'scanner.js')).toBe(true);
    await injectContentScripts(1);
    expect(world.injected).toEqual(['scanner.js in 1:4', 'gate.js in 1:all']);
  });

  it('runs the content scripts although a frame never loads', async () => {
    world.lazy = [1];
    await injectContentScripts(1);
    expect(world.injected).toEqual(['gate.js in 1:all']);
  });

  it('leaves alone what may not be read', async () => {
    world.tabs = [{ id: 1, url: 'chrome://settings/' }];
    expect(await injectFile(1, 0, 'scanner.js')).toBe(false);
    await injectContentScripts(1);
    expect(world.injected).toEqual([]);
  });
});
