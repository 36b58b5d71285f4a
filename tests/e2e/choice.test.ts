/** What the reader chooses of where and how Factleaf works reaches open pages at once, and holds on new ones. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marks, marksWhen, openNote, type Session, startSession, until } from './harness';

const BODY = `<!doctype html><html lang="en"><head><title>A page</title></head><body style="padding:80px">
  <p>Kratom is not addictive, and it relieves pain.</p><p>Kratom can cause nausea.</p></body></html>`;

/** The same, with a frame that is never loaded: it is too far out of view. */
const LAZY = BODY.replace(
  '</body>',
  '<iframe loading="lazy" src="/quiet.html" style="display:block;margin-top:30000px"></iframe></body>',
);

const ELSEWHERE = 'http://elsewhere.test/three.html';

let session: Session;
let settings: Page;
let page: Page;

interface Store {
  readonly storage: {
    readonly sync: { set(fields: object): Promise<void>; get(key: string): Promise<object> };
    readonly session: { get(key: null): Promise<Record<string, object>> };
  };
}

/** Stores fields of the settings, as another part of the extension does. */
const choose = (fields: object) =>
  settings.evaluate((chosen) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Store; chrome: Store };
    return (browser ?? chrome).storage.sync.set(chosen);
  }, fields);

const stored = (key: string) =>
  settings.evaluate((name) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Store; chrome: Store };
    return (browser ?? chrome).storage.sync.get(name);
  }, key);

/** Addresses of the frames that have reported what they read. */
const reporters = () =>
  settings.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Store; chrome: Store };
    const records = await (browser ?? chrome).storage.session.get(null);
    return JSON.stringify(records);
  });

const none = (of: Page, what: string) => marksWhen(of, (now) => now.length === 0, what);
const three = async (of: Page, what: string) => {
  // A page that is not in front is not read until it is.
  await of.bringToFront();
  return marksWhen(of, (now) => now.length === 3, what);
};

/** What of Factleaf is to be seen on a page. */
const drawn = (of: Page) =>
  of.evaluate(() => {
    const root = document.querySelector('factleaf-notes')?.shadowRoot;
    return [...(root?.querySelectorAll('.marker, [role="dialog"]') ?? [])].filter((one) =>
      one.checkVisibility(),
    ).length;
  });

const click = (popup: Page, selector: string) =>
  popup.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);

beforeAll(async () => {
  session = await startSession();
  session.put('/three.html', { body: BODY });
  session.put('/other.html', { body: BODY });
  session.put('/lazy.html', { body: LAZY });
  session.put('/quiet.html', { body: '<!doctype html><title>A frame</title><p>Nothing here.</p>' });
  settings = await session.openExtensionPage('src/options/index.html');
  ({ page } = await session.open('/three.html'));
  await three(page, 'three marks');
});
afterAll(() => session?.close());

describe('list only', () => {
  it('takes the marks off the page, and shows a note that is chosen in the popup', async () => {
    await choose({ display: 'list' });
    await none(page, 'the marks to go');
    expect(await drawn(page)).toBe(0);
    const popup = await session.openPopup(page);
    await until(
      () => popup.evaluate(() => document.querySelectorAll('.finding').length === 3 || null),
      'three findings in the popup',
    );
    await click(popup, '.finding[data-status="contradicted"]');
    expect(await until(() => openNote(page), 'the note')).toContain('Not accurate');
    const marked = await marks(page);
    expect(marked.map(({ text }) => text)).toEqual([expect.stringContaining('addictive')]);
    await page.bringToFront();
    await session.screenshot(page, 'list-only');
    await page.keyboard.press('Escape');
    await none(page, 'the one mark to go');
    expect(await drawn(page)).toBe(0);
  });
});

describe('only when asked', () => {
  it('reads a page when the popup is opened over it, and no other', async () => {
    await choose({ display: 'on-demand' });
    const { page: unasked } = await session.open('/other.html');
    const { page: asked } = await session.open('http://elsewhere.test/lazy.html');
    const popup = await session.openPopup(asked);
    await three(asked, 'the marks of the page that was asked for');
    await until(
      () => popup.evaluate(() => document.querySelectorAll('.finding').length === 3 || null),
      'three findings in the popup',
    );
    expect(await marks(unasked)).toEqual([]);
    expect(await reporters()).not.toContain('/other.html');
    // A popup that stays open asks for what comes next in its tab, too.
    await popup.close();
    // Asked for is the page, not the tab.
    await asked.reload();
    const again = await session.openPopup(unasked);
    await three(unasked, 'the marks of the other page');
    expect(await marks(asked)).toEqual([]);
    await choose({ display: 'inline' });
    await three(asked, 'the marks of a page that was not asked for');
    await three(page, 'the marks of a page that was read before');
    for (const one of [again, asked, unasked]) await one.close();
  });
});

describe('only on listed sites', () => {
  it('works nowhere until the popup’s switch puts a site on the list', async () => {
    const { page: elsewhere } = await session.open(ELSEWHERE);
    await three(elsewhere, 'three marks');
    await choose({ scope: 'listed' });
    await none(page, 'the marks to go');
    await none(elsewhere, 'the marks to go elsewhere');
    const popup = await session.openPopup(page);
    expect(await popup.evaluate(() => document.body.textContent)).toContain('not on the list');
    await click(popup, 'header button[role="switch"]');
    await three(page, 'the marks of the listed site');
    expect(await stored('sites')).toEqual({ sites: { 'factleaf.test': 'on' } });
    expect(await marks(elsewhere)).toEqual([]);
    const { page: next } = await session.open('/other.html');
    await three(next, 'the marks of a new page of the listed site');
    await click(popup, 'header button[role="switch"]');
    await none(page, 'the marks to go again');
    await choose({ scope: 'everywhere' });
    await three(page, 'the marks to come back');
    await three(elsewhere, 'the marks to come back elsewhere');
    for (const one of [popup, next, elsewhere]) await one.close();
  });

  it('looks at no page of another site, and wakes it when its site is listed', async () => {
    await choose({ scope: 'listed', sites: {} });
    const { page: quiet } = await session.open(ELSEWHERE);
    await choose({ sites: { 'factleaf.test': 'on' } });
    await three(page, 'the marks of the listed site');
    expect(await reporters()).not.toContain('elsewhere.test');
    await choose({ sites: { 'elsewhere.test': 'on' } });
    await three(quiet, 'the marks of a page that was not looked at');
    await none(page, 'the marks of the site that is listed no longer');
  });
});
