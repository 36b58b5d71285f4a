/** The settings page: every section in every look, by keyboard too, and what is chosen there reaches open pages. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import measured from '../../rules/measured.json';
import { SECTIONS } from '../../src/options/sections';
import { expectGoodLooks, marksWhen, type Session, startSession, TARGET, until } from './harness';
import { choose, savedSettings, show } from './settings-page';

const OPTIONS = 'src/options/index.html';

/** Widths in CSS px: a desktop, and the narrowest telephone. */
const WIDTHS = [1280, 360] as const;

/** How far (px) the page goes beyond its window to the side. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function openOptions(session: Session): Promise<Page> {
  const page = await session.openExtensionPage(OPTIONS);
  await until(
    () => page.evaluate(() => document.querySelector('main') !== null || null),
    'the settings',
  );
  return page;
}

const click = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted);
    if (!element) throw new Error(`There is no ${wanted}.`);
    element.click();
  }, selector);

const text = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

const told = (page: Page, words: string) =>
  until(
    async () => ((await text(page, '.notice')).includes(words) ? true : null),
    `the notice "${words}"`,
  );

/** Types into a field as the reader does, whatever the browser thinks is in front. */
const type = (page: Page, selector: string, words: string) =>
  page.evaluate(
    (wanted, value) => {
      const field = document.querySelector<HTMLTextAreaElement | HTMLInputElement>(wanted);
      if (!field) throw new Error(`There is no ${wanted}.`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    words,
  );

describe('every section', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession();
    page = await openOptions(session);
    await show(page, 'sites');
    await type(page, 'form[data-choice="off"] textarea', 'news.example shop.example');
    await click(page, 'form[data-choice="off"] button[type="submit"]');
    await told(page, '2 sites added.');
    await click(page, '.notice button:last-child');
  });
  afterAll(() => session?.close());

  it.each(SECTIONS)('axe-core finds nothing in %s, and it fits', async (section) => {
    await page.setViewport({ width: WIDTHS[0], height: 900 });
    await show(page, section);
    await page.evaluate(() => {
      const opened = [...document.querySelectorAll('details')].slice(0, 2);
      for (const one of opened) one.open = true;
    });
    const fullPage = section !== 'rules';
    await expectGoodLooks(session, page, `settings-${section}`, { fullPage });
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 900 });
      expect(await overflow(page), `at ${width} px`).toBe(0);
    }
    await session.screenshot(page, `settings-${section}-narrow`, { fullPage });
    const size = (share: string) =>
      page.evaluate((written) => {
        document.documentElement.style.fontSize = written;
      }, share);
    await size('200%');
    const beyond = await overflow(page);
    await session.screenshot(page, `settings-${section}-large`);
    await size('');
    expect(beyond, 'with text of 200 %').toBe(0);
  });

  if (TARGET === 'chrome') {
    it('shows what is chosen where colours are forced', async () => {
      await page.setViewport({ width: WIDTHS[0], height: 900 });
      const devtools = await page.createCDPSession();
      const features = [{ name: 'forced-colors', value: 'active' }];
      await devtools.send('Emulation.setEmulatedMedia', { features });
      for (const section of ['appearance', 'statuses', 'rules'] as const) {
        await show(page, section);
        await session.screenshot(page, `settings-${section}-forced-colours`);
      }
      const outline = await page.evaluate(
        () =>
          getComputedStyle(document.querySelector('nav a[aria-current]') as Element).outlineStyle,
      );
      expect(outline).toBe('solid');
    });
  }
});

describe('the settings page', () => {
  let session: Session;
  let options: Page;
  let page: Page;
  beforeAll(async () => {
    session = await startSession();
    session.put('/three.html', {
      body: '<!doctype html><html lang="en"><title>Three</title><body><p>Kratom is not addictive.</p><p>Kratom relieves pain.</p><p>Kratom can cause nausea.</p></body></html>',
    });
    ({ page } = await session.open('/three.html'));
    await marksWhen(page, (now) => now.length === 3, 'three marks');
    options = await openOptions(session);
  });
  afterAll(() => session?.close());

  it('is gone through by keyboard: to a section, and into it', async () => {
    await options.bringToFront();
    await options.evaluate(() =>
      document.querySelector<HTMLElement>('nav a[href="#rules"]')?.focus(),
    );
    await options.keyboard.press('Enter');
    await until(
      () =>
        options.evaluate(() => {
          const { tagName, textContent } = document.activeElement ?? {};
          return (tagName === 'H2' && textContent === 'Rules') || null;
        }),
      'the focus on the heading',
    );
    await options.keyboard.press('Tab');
    await options.keyboard.type('not-addictive');
    await until(
      () => options.evaluate(() => document.querySelectorAll('[data-claim]').length === 1 || null),
      'the one rule',
    );
    // Past the two lists of the filter to the rule's switch, and on to its evidence.
    const presses: string[] = [];
    for (let press = 0; press < 8; press += 1) {
      await options.keyboard.press('Tab');
      presses.push(await options.evaluate(() => document.activeElement?.tagName ?? ''));
      if (presses.at(-1) === 'SUMMARY') break;
    }
    expect(presses).toEqual(['SELECT', 'SELECT', 'INPUT', 'SUMMARY']);
    await options.keyboard.press('Enter');
    const links = await until(
      () =>
        options.evaluate(() => {
          const found = [...document.querySelectorAll<HTMLAnchorElement>('.evidence a')];
          if (found.length === 0) return null;
          return found.map(({ href, target, rel, referrerPolicy }) => ({
            href,
            target,
            rel,
            referrerPolicy,
          }));
        }),
      'the sources',
    );
    for (const link of links) {
      expect(link).toEqual({
        href: expect.stringMatching(/^https?:/),
        target: '_blank',
        rel: 'noopener noreferrer',
        referrerPolicy: 'no-referrer',
      });
    }
    await options.keyboard.press('Tab');
    expect(await options.evaluate(() => document.activeElement?.tagName)).toBe('A');
    expect(await text(options, '.evidence')).toMatch(/\d+ finds on labelled passages/);
  });

  it('turns a rule off on open pages at once, and a scope as well', async () => {
    await click(options, '[data-claim="not-addictive"] > input');
    await told(options, 'Saved.');
    await page.bringToFront();
    await marksWhen(page, (now) => now.length === 2, 'two marks');
    await show(options, 'sites');
    await click(options, 'input[value="listed"]');
    await marksWhen(page, (now) => now.length === 0, 'no marks');
    await type(
      options,
      'form[data-choice="on"] textarea',
      `${new URL(page.url()).host}\nnot a.site`,
    );
    await click(options, 'form[data-choice="on"] button[type="submit"]');
    await marksWhen(page, (now) => now.length === 2, 'the marks of a listed site');
    expect(await text(options, '[role="alert"]')).toContain('not');
    expect(
      await options.evaluate(
        () => document.querySelector<HTMLTextAreaElement>('form[data-choice="on"] textarea')?.value,
      ),
    ).toBe('not');
  });

  it('saves its settings to a file, and takes them back from one', async () => {
    await show(options, 'backup');
    const saved = await savedSettings(options);
    expect(JSON.parse(saved)).toMatchObject({
      factleaf: 'settings',
      settings: { scope: 'listed', disabledRules: ['not-addictive'] },
    });

    await choose(options, saved.replace('"listed"', '"somewhere"'));
    await until(
      async () => ((await text(options, '.problems')).includes('everywhere, listed') ? true : null),
      'what is wrong, and what could stand there',
    );
    await session.screenshot(options, 'settings-import-refused');

    await choose(options, saved.replace('"listed"', '"everywhere"').replace('"not-addictive"', ''));
    await until(
      async () => ((await text(options, '.changes')).includes('On every site') ? true : null),
      'what would change',
    );
    await session.screenshot(options, 'settings-import-preview');
    await click(options, '.result .primary');
    await told(options, 'The settings of the file hold now.');
    await page.bringToFront();
    await marksWhen(page, (now) => now.length === 3, 'three marks again');
    await click(options, '.notice button');
    await told(options, 'Undone.');
    await marksWhen(page, (now) => now.length === 2, 'the marks of before');
  });

  it('says what it is made of', async () => {
    await show(options, 'about');
    const packages = await options.evaluate(() =>
      [...document.querySelectorAll('.packages details')].map(({ textContent }) => textContent),
    );
    for (const name of ['preact', '@floating-ui/dom', 'webextension-polyfill', 'jsonc-parser']) {
      const found = packages.find((one) => one?.includes(name));
      expect(found, name).toMatch(/MIT|MPL/);
      expect(found?.length, name).toBeGreaterThan(500);
    }
    const rows = await options.evaluate(() => document.querySelectorAll('tbody tr').length);
    expect(rows).toBeGreaterThanOrEqual(Object.keys(measured).length);
    expect(await text(options, 'main')).not.toMatch(/optionsMeasured|NaN|undefined/);
  });
});
