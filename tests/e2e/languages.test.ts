/** Every language in every place: the interface speaks it, says so, says that notes are English, and nothing is cut off. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECTIONS } from '../../src/options/sections';
import { cutOff } from './cut-off';
import { marksWhen, openNote, pointOf, type Session, startSession, TARGET, until } from './harness';

const LOCALES = resolve(import.meta.dirname, '..', '..', 'src', 'locales');

const SHOP = `<!doctype html><html lang="en"><head><title>All about kratom</title></head>
  <body style="max-width:40em;margin:2em auto;font:18px/1.6 sans-serif">
  <p>Kratom relieves pain. It may boost the immune system.</p>
  <p>Kratom leaf is not addictive and kratom relieves anxiety.</p>
  <p>Kratom treats depression. Kratom grows in Thailand. Kratom can cause nausea.</p>
  <p>Some people say that kratom helps them sleep.</p></body></html>`;

/** A rule of the user's own that cannot be used: no summary, and a text where a list should be. */
const BAD_RULE = readFileSync(
  resolve(import.meta.dirname, '..', 'unit', 'ruleset', 'fixtures', 'own', 'hiccups.yaml'),
  'utf8',
)
  .replace('\nsummary:', '\nsumary:')
  .replace(/\nmatch:\n[^\n]+/, '\nmatch: hiccups');

/** Width of the popup, and of the narrowest window that a page is made for, in CSS px. */
const NARROW_PX = 360;
const WIDE_PX = 1280;
/** What a picture is taken of in a wide window too. */
const PICTURED = /^(settings-(general|rules)|check)$/;

/** How long (ms) it may take until all stands where it stays after a change. */
const SETTLE_MS = 5_000;

/** Firefox is asked where it lays things out its own way; English is what all other tests see. */
const LANGUAGES = readdirSync(LOCALES).filter((one) => TARGET === 'chrome' || one !== 'en');

describe.each(LANGUAGES)('in %s', (language) => {
  const words = JSON.parse(
    readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'),
  ) as Record<string, { message: string }>;
  const word = (key: string) => words[key]?.message ?? key;
  // What the browser speaks here, so that any session will do; other tests take its pictures.
  const isEnglish = language === 'en';

  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(isEnglish ? {} : { language });
    session.put('/shop.html', { body: SHOP });
    ({ page } = await session.open('/shop.html'));
    await marksWhen(page, (now) => now.length >= 6, 'the marks');
  });
  afterAll(() => session?.close());

  const shows = (on: Page, selector: string, text?: string) =>
    until(
      () =>
        on.evaluate(
          (wanted, said) =>
            [...document.querySelectorAll(wanted)].some(
              (one) => one.checkVisibility() && (one.textContent ?? '').includes(said),
            ) || null,
          selector,
          text ?? '',
        ),
      `${selector} ${text ?? ''}`,
    );
  const press = (on: Page, selector: string) =>
    on.evaluate((wanted) => {
      const element = document.querySelector<HTMLElement>(wanted);
      if (!element) throw new Error(`There is no ${wanted}.`);
      element.click();
    }, selector);
  const languageOf = (on: Page) => on.evaluate(() => document.documentElement.lang);
  /** The languages that elements are marked with, each once. */
  const marked = (on: Page, selector: string) =>
    on.evaluate(
      (wanted) => [
        ...new Set(
          [...document.querySelectorAll(wanted)].map(
            (one) => one.closest('[lang]')?.getAttribute('lang') ?? '',
          ),
        ),
      ],
      selector,
    );

  const whole = async (on: Page, name: string) => {
    await expect.poll(() => cutOff(on, 'body'), { timeout: SETTLE_MS, message: name }).toEqual([]);
  };
  const picture = async (of: Page, name: string) => {
    if (!isEnglish) await session.screenshot(of, `language-${language}-${name}`);
  };
  const wholeAtWidths = async (on: Page, name: string) => {
    for (const width of [NARROW_PX, WIDE_PX]) {
      await on.setViewport({ width, height: 900 });
      await until(
        () => on.evaluate((wanted) => window.innerWidth === wanted || null, width),
        `${width} px`,
      );
      await whole(on, `${name} at ${width} px`);
      if (width === NARROW_PX || PICTURED.test(name)) await picture(on, `${name}-${width}`);
    }
  };

  it('the popup', async () => {
    const popup = await session.openPopup(page);
    await shows(popup, '.finding');
    expect(await languageOf(popup)).toBe(language);
    expect(await marked(popup, '.finding .title, .finding .quote')).toEqual(['en']);
    await shows(popup, '.omitted', word('riskLiver'));
    await shows(popup, '.chip .word', word('statusContradicted'));
    await whole(popup, 'the list');
    await picture(popup, 'popup');
    await press(popup, '.how');
    await shows(popup, '.explanation');
    await press(popup, '.order input[value=status]');
    await shows(popup, '.group', word('statusContradicted'));
    await whole(popup, 'by status, explained');
    await picture(popup, 'popup-by-status');
    await press(popup, '.tools .tool:last-child');
    await shows(popup, '.format');
    await whole(popup, 'the export');
    await picture(popup, 'popup-export');
    await press(popup, '.foot-actions .quiet');
    await shows(popup, '.foot-actions .quiet', word('popupResume'));
    await whole(popup, 'paused');
    await picture(popup, 'popup-paused');
    await press(popup, '.foot-actions .quiet');
    // Stored, before the popup that stores it goes.
    await shows(popup, '.foot-actions .quiet', word('popupPause'));
    await popup.close();
    const empty = await session.browser.newPage();
    const unreadable = await session.openPopup(empty);
    await shows(unreadable, '.lead', word('popupUnreadable'));
    await whole(unreadable, 'not to be read');
    await unreadable.close();
    await empty.close();
  });

  /** Middle of what is in the extension's element, in the window. */
  const inNote = (selector: string, index = 0) =>
    until(
      () =>
        page.evaluate(
          (wanted, at) => {
            const root = document.querySelector('factleaf-notes')?.shadowRoot;
            const element = root?.querySelectorAll<HTMLElement>(wanted)[at];
            if (!element?.checkVisibility()) return null;
            element.scrollIntoView({ block: 'nearest' });
            const { x, y, width, height } = element.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          },
          selector,
          index,
        ),
      selector,
    );
  const click = async (selector: string, index = 0) => {
    const { x, y } = await inNote(selector, index);
    await page.mouse.click(x, y);
  };
  const wholeNote = async (name: string) => {
    await expect
      .poll(() => cutOff(page, 'factleaf-notes'), { timeout: SETTLE_MS, message: name })
      .toEqual([]);
  };

  it('the note', async () => {
    await page.bringToFront();
    // The pause before is over.
    await marksWhen(page, (now) => now.length >= 6, 'the marks');
    for (const width of [WIDE_PX, NARROW_PX]) {
      await page.setViewport({ width, height: 900 });
      const point = await pointOf(page, 'not addictive');
      await page.mouse.click(point.x, point.y);
      expect(await until(() => openNote(page), 'the note')).toContain(word('statusContradicted'));
      await wholeNote(`the first view at ${width} px`);
      await picture(page, `note-${width}`);
      const [noteLanguage, own] = await page.evaluate(() => {
        const root = document.querySelector('factleaf-notes')?.shadowRoot;
        const languageAt = (selector: string) =>
          root?.querySelector(selector)?.closest('[lang]')?.getAttribute('lang');
        return [languageAt('.summary'), languageAt('.chip')];
      });
      expect([noteLanguage, own]).toEqual(['en', language]);
      for (const [index, name] of ['more', 'clinicians', 'sources', 'why'].entries()) {
        await click('.action', index);
        await inNote('.panel');
        await wholeNote(`${name} at ${width} px`);
        await picture(page, `note-${name}-${width}`);
        if (name !== 'more') continue;
        const text = await openNote(page);
        if (isEnglish) expect(text).not.toContain(word('noteLanguage'));
        else expect(text).toContain(word('noteLanguage'));
      }
      await click('.card .tool');
      await inNote('.menu .entry');
      await wholeNote(`the menu at ${width} px`);
      await picture(page, `note-menu-${width}`);
      await click('.menu .entry:last-child');
      await inNote('.report textarea');
      await wholeNote(`the report at ${width} px`);
      await page.keyboard.press('Escape');
      await until(async () => ((await openNote(page)) === null ? true : null), 'no note');
    }
  });

  // The pages are made of the same words in the same type; whether those fit, one browser tells.
  if (TARGET === 'firefox') return;

  it('the settings', async () => {
    const options = await session.openExtensionPage('src/options/index.html');
    for (const section of SECTIONS) {
      await options.evaluate((name) => {
        location.hash = name;
      }, section);
      await shows(options, `main[data-section="${section}"] h2`);
      if (section === 'rules') {
        await options.evaluate(() => {
          for (const one of [...document.querySelectorAll('details')].slice(0, 2)) one.open = true;
        });
        await shows(options, '.evidence');
        expect(await marked(options, '.evidence > p:first-child, .check .title')).toEqual(['en']);
        expect(await marked(options, '.facts .hint')).toEqual([language]);
      }
      if (section === 'own') {
        await options.evaluate((text) => {
          const files = new DataTransfer();
          files.items.add(new File([text], 'hiccups.yaml'));
          const field = document.querySelector<HTMLInputElement>('.own-drop input');
          if (!field) throw new Error('There is no field for files.');
          field.files = files.files;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }, BAD_RULE);
        await shows(options, '.own-lines li', word('problemMissingKey').replace('$1', 'summary'));
        await shows(options, '.own-lines li', word('problemNear').replace('$1', 'summary'));
        await shows(options, '.own-lines li', word('problemFoundValue'));
        expect(await marked(options, '.own-lines li')).toEqual([language]);
      }
      if (section === 'about') await shows(options, 'main', word('notesInEnglish'));
      await wholeAtWidths(options, `settings-${section}`);
    }
    expect(await languageOf(options)).toBe(language);
    await options.close();
  });

  it('the check page', async () => {
    const check = await session.openExtensionPage('src/check/index.html');
    await shows(check, 'textarea');
    await wholeAtWidths(check, 'check-write');
    await check.evaluate(() => {
      const field = document.querySelector('textarea') as HTMLTextAreaElement;
      field.value = 'Kratom is not addictive. Kratom relieves pain. Kratom can cause nausea.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await shows(check, 'button[type=button]');
    await press(check, 'button[type=submit]');
    await shows(check, 'main[aria-busy="false"] .ledger', word('riskLiver'));
    expect(await languageOf(check)).toBe(language);
    expect(await marked(check, '.notes h3 > span:last-child, .notes q')).toEqual(['en']);
    await wholeAtWidths(check, 'check');
    await check.close();
  });

  it('the welcome page', async () => {
    const welcome = await session.openExtensionPage('src/welcome/index.html');
    await welcome.bringToFront();
    await marksWhen(welcome, (now) => now.length === 5, 'the example’s marks');
    expect(await languageOf(welcome)).toBe(language);
    expect(await marked(welcome, '.example p')).toEqual(['en']);
    await wholeAtWidths(welcome, 'welcome');
    if (!isEnglish) {
      await session.screenshot(welcome, `language-${language}-welcome-page`, { fullPage: true });
    }
    await welcome.close();
  });
});
