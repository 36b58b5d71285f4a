/** What goes wrong around us: the background is stopped, the extension goes, stores are full, a tab is put to sleep. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  anyMarks,
  inFirefox,
  marks,
  marksWhen,
  openNote,
  pointOf,
  type Session,
  startSession,
  TARGET,
  until,
} from './harness';

const CLAIMS =
  '<!doctype html><html lang="en"><head><title>A page</title></head><body>' +
  '<p>Kratom is not addictive.</p><p>Kratom relieves pain.</p></body></html>';

async function clickOn(page: Page, words: string): Promise<string> {
  const { x, y } = await pointOf(page, words);
  await page.mouse.click(x, y);
  return until(() => openNote(page), 'the note');
}

/** What is left of us on a page. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    elements: document.querySelectorAll('factleaf-notes').length,
    highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('factleaf')),
    sheets: document.adoptedStyleSheets.length,
  }));

describe('a background that is stopped', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
    session.put('/claims.html', { body: CLAIMS });
  });
  afterAll(() => session?.close());

  it('is woken by a page, a note, the popup and a command', async () => {
    await session.stopBackground();
    const { page, errors } = await session.open('/claims.html');
    await marksWhen(page, (now) => now.length === 2, 'the marks');
    await session.stopBackground();
    expect(await clickOn(page, 'addictive')).toContain('Not accurate');
    await page.keyboard.press('Escape');
    await session.stopBackground();
    const popup = await session.openPopup(page);
    const text = await popup.evaluate(() => document.body.textContent);
    expect(text).toContain('is not addictive');
    await popup.close();
    expect(errors).toEqual([]);
    await page.close();
  });

  it('loses no message when it is stopped in the middle of one', async () => {
    for (let i = 0; i < 4; i += 1) {
      const opening = session.open('/claims.html');
      for (let j = 0; j < 3; j += 1) await session.stopBackground();
      const { page, errors } = await opening;
      await marksWhen(page, (now) => now.length === 2, 'the marks');
      const { x, y } = await pointOf(page, 'addictive');
      await Promise.all([page.mouse.click(x, y), session.stopBackground()]);
      expect(await until(() => openNote(page), 'the note')).toContain('Not accurate');
      expect(errors).toEqual([]);
      await page.close();
    }
  });
});

/** A browser that no other file uses: what is done to it here stays done. */
let apart: Promise<Session> | null = null;
const startApart = () => {
  apart ??= startSession({ keepWelcome: true });
  return apart;
};
afterAll(async () => (await apart)?.close());

describe('an extension that goes while its pages are open', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startApart();
    session.put('/claims.html', { body: CLAIMS });
    session.put('/tea.html', { body: CLAIMS.replace(/<p>.*<\/p>/, '<p>Tea is a drink.</p>') });
  });

  const isGone = (page: Page) =>
    until(async () => {
      const { elements, highlights, sheets } = await traces(page);
      return elements + highlights.length + sheets === 0 || null;
    }, 'us to be gone');

  const append = (page: Page, text: string) =>
    page.evaluate((words) => {
      document.body.append(Object.assign(document.createElement('p'), { textContent: words }));
    }, text);

  it('leaves nothing behind, says nothing, and starts anew when it is back', async () => {
    const tea = await session.open('/tea.html');
    const { page, errors } = await session.open('/claims.html');
    await anyMarks(page);
    await clickOn(page, 'addictive');
    const bringBack = await session.takeAway();
    // Firefox ends a script without telling it, so that what it has drawn stays until the page is loaded anew.
    if (TARGET === 'chrome') await isGone(page);
    const { x, y } = await page.evaluate(() => {
      const box = document.querySelector('p')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 10 };
    });
    await page.mouse.move(x, y + 40);
    await page.mouse.click(x, y);
    await page.keyboard.press('Tab');
    for (const one of [page, tea.page]) await append(one, 'Kratom eases anxiety.');
    await bringBack();
    // Nothing is read in a tab that is not to be seen.
    await page.bringToFront();
    await marksWhen(page, (now) => now.length === 3, 'the marks');
    expect(await clickOn(page, 'pain')).toContain('Early evidence');
    expect(await traces(page)).toMatchObject({ elements: 1, sheets: 1 });
    await tea.page.bringToFront();
    await marksWhen(tea.page, (now) => now.length === 1, 'the mark');
    expect([...errors, ...tea.errors]).toEqual([]);
    await page.close();
    await tea.page.close();
  });

  it('goes on where an update takes its place at once', async () => {
    const { page, errors } = await session.open('/claims.html');
    await anyMarks(page);
    const bringBack = await session.takeAway();
    await bringBack();
    await page.bringToFront();
    await append(page, 'Kratom eases anxiety.');
    await until(async () => {
      const found = await marks(page);
      const { elements, sheets } = await traces(page);
      return (found.length === 3 && elements === 1 && sheets === 1) || null;
    }, 'the marks of one of the two');
    expect(await clickOn(page, 'pain')).toContain('Early evidence');
    expect(errors).toEqual([]);
    await page.close();
  });
});

/** What the extension's own pages can do with the browser. */
interface Api {
  readonly storage: Record<
    'sync' | 'local',
    {
      get(key: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
    }
  >;
  readonly tabs: {
    query(asked: object): Promise<{ id: number; url?: string; discarded?: boolean }[]>;
    discard(id: number): Promise<unknown>;
    update(id: number, change: object): Promise<unknown>;
  };
}

/** Fills a store of the extension's until it takes nothing more, in items of these sizes in characters. */
const fill = (own: Page, area: 'sync' | 'local', sizes: readonly number[]) =>
  own.evaluate(
    async (name, all) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const store = (browser ?? chrome).storage[name];
      let count = 0;
      for (const size of all) {
        for (;;) {
          try {
            await store.set({ [`fill${count}`]: 'x'.repeat(size) });
            count += 1;
          } catch {
            break;
          }
        }
      }
      return count;
    },
    area,
    sizes,
  );

const empty = (own: Page, area: 'sync' | 'local') =>
  own.evaluate(async (name) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const store = (browser ?? chrome).storage[name];
    const keys = Object.keys(await store.get(null));
    await store.remove(keys.filter((key) => key.startsWith('fill')));
  }, area);

const stored = (own: Page) =>
  own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { sync, local } = (browser ?? chrome).storage;
    return { sync: Object.keys(await sync.get(null)), local: Object.keys(await local.get(null)) };
  });

/** Hides the open note by its menu; gives what the reader is told. */
async function hideNote(page: Page): Promise<string> {
  for (const name of ['More actions', 'Hide this note']) {
    const { x, y } = await until(
      () =>
        page.evaluate((wanted) => {
          const root = document.querySelector('factleaf-notes')?.shadowRoot;
          const button = [...(root?.querySelectorAll('button') ?? [])].find(
            (one) => (one.ariaLabel ?? one.textContent ?? '').trim() === wanted,
          );
          const box = button?.getBoundingClientRect();
          return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
        }, name),
      `the button "${name}"`,
    );
    await page.mouse.click(x, y);
  }
  return until(
    () =>
      page.evaluate(() => {
        for (const host of document.querySelectorAll('factleaf-notes')) {
          const told = host.shadowRoot?.querySelector('.told')?.textContent;
          if (told) return told;
        }
        return null;
      }),
    'a message',
  );
}

describe('a store that is full', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
    session.put('/claims.html', { body: CLAIMS });
  });
  afterAll(() => session?.close());

  it('loses nothing that was stored, and tells the reader when nothing more can be', async () => {
    const own = await session.openExtensionPage('src/options/index.html');
    expect(await fill(own, 'sync', [8000, 800, 80, 8, 1])).toBeGreaterThan(10);
    const { page, errors } = await session.open('/claims.html');
    await marksWhen(page, (now) => now.length === 2, 'the marks');
    await clickOn(page, 'addictive');
    expect(await hideNote(page)).toBe('Note hidden.');
    await marksWhen(page, (now) => now.length === 1, 'the note to be hidden');
    expect((await stored(own)).local).toContain('overflow');
    await page.reload();
    await marksWhen(page, (now) => now.length === 1, 'the mark that is left');

    // Firefox stores as much as the disk takes.
    if (TARGET === 'chrome') {
      await fill(own, 'local', [1e6, 1e5, 1e4, 1e3, 100, 10, 1]);
      await clickOn(page, 'pain');
      expect(await hideNote(page)).toBe('This could not be saved.');
      expect((await marks(page)).map(({ text }) => text)).toEqual(['relieves pain']);
      await empty(own, 'local');
      await page.reload();
      await marksWhen(page, (now) => now.length === 1, 'the mark that is left');
    }

    await empty(own, 'sync');
    await clickOn(page, 'pain');
    expect(await hideNote(page)).toBe('Note hidden.');
    await marksWhen(page, (now) => now.length === 0, 'both notes to be hidden');
    const { sync, local } = await stored(own);
    expect(sync).toContain('hiddenNotes');
    expect(local).not.toContain('overflow');
    await page.reload();
    await page.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement('p'), { textContent: 'Kratom eases anxiety.' }),
      );
    });
    await marksWhen(page, (now) => now.length === 1 && now[0]?.text === 'eases anxiety', 'a mark');
    expect(errors).toEqual([]);
    await page.close();
    await own.close();
  });
});

/** Allows or forbids the extension all sites, as its user can in the browser's list of extensions. */
async function allowSites(session: Session, allow: boolean): Promise<void> {
  const id = new URL(session.extensionUrl('')).hostname;
  if (TARGET === 'firefox') {
    await inFirefox(
      session.browser,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByHostname('${id}');
        const sites = { permissions: [], origins: ['<all_urls>'] };
        await ExtensionPermissions.${allow ? 'add' : 'remove'}(extension.id, sites, extension);
      })()`,
    );
    return;
  }
  const list = await session.browser.newPage();
  await list.goto('chrome://extensions');
  await list.evaluate(
    async (extensionId, hostAccess) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: Private }).chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
    },
    id,
    allow ? 'ON_ALL_SITES' : 'ON_CLICK',
  );
  await list.close();
}

/** What Chrome's own list of extensions can do. */
interface Private {
  readonly developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
}

describe('a tab', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startApart();
    session.put('/claims.html', { body: CLAIMS });
  });

  it('that was put to sleep is as it was when it is woken', async () => {
    const { page } = await session.open('/claims.html');
    await marksWhen(page, (now) => now.length === 2, 'the marks');
    const own = await session.openExtensionPage('src/check/index.html');
    await own.bringToFront();
    const id = await own.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs } = browser ?? chrome;
      const known = (await tabs.query({})).find(({ url }) => url?.endsWith('/claims.html'));
      await tabs.discard(known?.id as number);
      return known?.id ?? null;
    });
    expect(id).not.toBeNull();
    const asleep = await own.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs } = browser ?? chrome;
      const known = (await tabs.query({})).find(({ url }) => url?.endsWith('/claims.html'));
      await tabs.update(known?.id as number, { active: true });
      return [known?.id, known?.discarded];
    });
    expect(asleep).toContain(true);
    const woken = await until(async () => {
      for (const one of await session.browser.pages()) {
        if (one.url().endsWith('/claims.html')) {
          const found = await marks(one).catch(() => []);
          if (found.length === 2) return one;
        }
      }
      return null;
    }, 'the marks');
    const popup = await session.openPopup(woken);
    expect(await popup.evaluate(() => document.body.textContent)).toContain('is not addictive');
    await popup.close();
    await woken.close();
    await own.close();
  });

  it('is left alone once its site may not be read any more, and read again when it may', async () => {
    const { page, errors } = await session.open('/claims.html');
    await marksWhen(page, (now) => now.length === 2, 'the marks');
    await allowSites(session, false);
    // The popup comes to an answer, and nothing was read by then.
    await page.reload();
    await (await session.openPopup(page)).close();
    expect(await marks(page)).toEqual([]);
    await allowSites(session, true);
    await page.reload();
    await marksWhen(page, (now) => now.length === 2, 'the marks again');
    expect(errors).toEqual([]);
    await page.close();
  });
});
