/** Rules of the user's own, from a file to a note on a page that is open, and back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  marksWhen,
  ORIGIN,
  openNote,
  pointOf,
  type Session,
  startSession,
  TARGET,
  until,
  violations,
} from './harness';
import { choose, savedSettings, show } from './settings-page';

const FIXTURES = join(import.meta.dirname, '..', 'unit', 'ruleset', 'fixtures', 'own');
const HICCUPS = readFileSync(join(FIXTURES, 'hiccups.yaml'), 'utf8');

/** With a key misspelt. */
const BAD = HICCUPS.replace('id: hiccups\n', 'id: hicks\n').replace('\nsummary:', '\nsumary:');

const BODY = `<!doctype html><html lang="en"><head><title>A page</title></head><body>
  <p>Kratom relieves pain.</p><p>They say that kratom stops hiccups within minutes.</p></body></html>`;

let session: Session;
let page: Page;
let settings: Page;

beforeAll(async () => {
  session = await startSession();
  session.put('/hiccups.html', { body: BODY });
  session.put('/nothing.html', { body: '<!doctype html><title>Tea</title><p>Tea is a drink.</p>' });
  ({ page } = await session.open('/hiccups.html'));
  await marksWhen(page, (now) => now.length === 1, 'the mark of the bundled rule');
  settings = await session.openExtensionPage('src/options/index.html');
  await settings.setViewport({ width: 1000, height: 900 });
  await until(
    () =>
      settings.evaluate(() => {
        if (document.querySelector('.own-drop')) return true;
        // The page may show one section at a time.
        location.hash = location.hash === '#own' ? '#rules' : '#own';
        return null;
      }),
    'the own rules',
  );
});
afterAll(() => session?.close());

/** Hands files in, as a choice of files or as a drop does. */
async function handIn(files: Readonly<Record<string, string>>, how: 'choose' | 'drop' = 'choose') {
  await settings.evaluate(
    (given, way) => {
      const transfer = new DataTransfer();
      for (const [name, text] of Object.entries(given)) transfer.items.add(new File([text], name));
      const zone = document.querySelector<HTMLElement>('.own-drop');
      const field = zone?.querySelector<HTMLInputElement>('input[type=file]');
      if (!zone || !field) throw new Error('There is no field for files.');
      if (way === 'drop') {
        zone.dispatchEvent(
          new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
      } else {
        field.files = transfer.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    },
    files,
    how,
  );
}

const textOf = (selector: string) =>
  settings.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

const told = (words: string) =>
  until(async () => ((await textOf('.own-told')).includes(words) ? true : null), `"${words}"`);

const press = (words: string) =>
  settings.evaluate((wanted) => {
    const buttons = document.querySelectorAll<HTMLElement>('.own-rules button');
    const found = [...buttons].find((one) =>
      (one.ariaLabel ?? one.textContent ?? '').includes(wanted),
    );
    if (!found) throw new Error(`There is no button "${wanted}".`);
    found.click();
  }, words);

const marked = (words: string, present: boolean) =>
  marksWhen(
    page,
    (now) => now.length > 0 && now.some(({ text }) => text.includes(words)) === present,
    `${present ? 'a mark' : 'no mark'} of "${words}"`,
  );

describe('own rules', () => {
  it('tells what is wrong with a file by its line, and takes the others', async () => {
    await handIn({ 'bad.yaml': BAD, 'hiccups.yaml': HICCUPS });
    await told('Added “Hiccup relief”');
    const lines = await settings.evaluate(() =>
      [...document.querySelectorAll('.own-lines li')].map((line) =>
        [...line.children].map((part) => part.textContent).join(' '),
      ),
    );
    expect(lines).toEqual([
      'bad.yaml:1:1 missing key "summary"',
      'bad.yaml:7:1 unknown key "sumary" (did you mean "summary"?)',
    ]);
    await session.screenshot(settings, 'own-rules', { fullPage: true });
    expect(await violations(settings, '.own-rules')).toEqual([]);
    await press('Close');
  });

  it('shows at once on an open page what the rule finds, as the user’s own', async () => {
    await page.bringToFront();
    await marked('hiccups', true);
    const point = await pointOf(page, 'hiccups');
    await page.mouse.click(point.x, point.y);
    const note = await until(async () => {
      const now = await openNote(page);
      return now?.includes('Opening the note') ? null : now;
    }, 'the note with its text');
    expect(note).toContain('Hiccup relief (your own rule)');
    expect(note).toContain('It is uncertain whether kratom stops hiccups.');
    await session.screenshot(page, 'own-rule-note');
    await page.keyboard.press('Escape');
  });

  it('is named so in the popup', async () => {
    const popup = await session.openPopup(page);
    await until(
      () =>
        popup.evaluate(() =>
          document.body.textContent?.includes('Hiccup relief (your own rule)') ? true : null,
        ),
      'the finding in the popup',
    );
    await session.screenshot(popup, 'own-rule-popup');
    await popup.close();
  });

  it('is used for a text on the check page', async () => {
    const check = await session.openExtensionPage('src/check/index.html');
    await until(() => check.evaluate(() => document.querySelector('textarea') && true), 'a field');
    await check.bringToFront();
    await check.focus('textarea');
    await check.keyboard.type('Kratom stops hiccups within minutes.');
    await check.evaluate(() => document.querySelector<HTMLElement>('[type=submit]')?.click());
    await marksWhen(check, (now) => now.length === 1, 'the mark');
    const listed = await until(
      () => check.evaluate(() => document.querySelector('.group')?.textContent ?? null),
      'the note in the list',
    );
    expect(listed).toContain('Hiccup relief (your own rule)');
    expect(listed).toContain('It is uncertain whether kratom stops hiccups.');
    await check.close();
  });

  it('can be turned off and on', async () => {
    const turn = () =>
      settings.evaluate(() =>
        document.querySelector<HTMLElement>('[data-claim="hiccups"] input')?.click(),
      );
    await turn();
    await page.bringToFront();
    await marked('hiccups', false);
    await turn();
    await marked('hiccups', true);
  });

  it('can be removed, and that be undone', async () => {
    await press('Remove “Hiccup relief”');
    await told('Removed “Hiccup relief”');
    await page.bringToFront();
    await marked('hiccups', false);
    await press('Undo');
    await marked('hiccups', true);
  });

  // Firefox's driver waits in vain for a page that comes back.
  if (TARGET === 'chrome') {
    it('counts on a page that comes back out of the history, as it stands then', async () => {
      await page.goto(`${ORIGIN}/nothing.html`);
      await press('Remove “Hiccup relief”');
      await told('Removed “Hiccup relief”');
      await page.goBack();
      await page.bringToFront();
      await marked('hiccups', false);
      await page.goto(`${ORIGIN}/nothing.html`);
      await press('Undo');
      await until(
        () => settings.evaluate(() => document.querySelector('[data-claim="hiccups"]') && true),
        'the rule',
      );
      await page.goBack();
      await page.bringToFront();
      await marked('hiccups', true);
    });
  }

  it('stays for pages that are opened later', async () => {
    await page.reload();
    await marked('hiccups', true);
  });

  it('goes with the settings in their file, to where it is not', async () => {
    const pressIn = (words: string) =>
      settings.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find(({ textContent }) => textContent?.includes(wanted))?.click();
      }, words);
    const ruleThere = () =>
      until(
        () => settings.evaluate(() => document.querySelector('[data-claim="hiccups"]') && true),
        'the rule',
      );
    const says = (words: string) =>
      until(async () => ((await textOf('main')).includes(words) ? true : null), `"${words}"`);

    await show(settings, 'backup');
    const saved = await savedSettings(settings);
    expect(JSON.parse(saved).ownRules.files).toEqual([
      { file: 'hiccups.yaml', text: HICCUPS.split('\n') },
    ]);

    await show(settings, 'own');
    await ruleThere();
    await press('Remove “Hiccup relief”');
    await page.bringToFront();
    await marked('hiccups', false);

    await settings.bringToFront();
    await show(settings, 'backup');
    await choose(settings, saved.replace('"summary: ', '"sumary: '));
    await says('unknown key "sumary" (did you mean "summary"?)');
    const lines = saved.split('\n');
    const place = lines.findIndex((one) => one.includes('"summary: ')) + 1;
    expect(await textOf('.problems')).toContain(`Line ${place}hiccups.yaml unknown key`);
    await session.screenshot(settings, 'settings-import-own-left-out');
    await choose(settings, saved);
    await says('added: Hiccup relief');
    await session.screenshot(settings, 'settings-import-own');
    expect(await violations(settings, 'main')).toEqual([]);
    await pressIn('Take these settings');
    await page.bringToFront();
    await marked('hiccups', true);
    await settings.bringToFront();
    await show(settings, 'own');
    await ruleThere();
  });

  it('does not take a rule that would stand for one of Factleaf’s, nor what is no text', async () => {
    const taken = HICCUPS.replace('id: hiccups\n', 'id: anxiety\n');
    const bundled = await settings.evaluate(() => document.querySelectorAll('[data-claim]').length);
    await handIn({ 'taken.yaml': taken }, 'drop');
    await until(
      async () => ((await textOf('.own-lines')).includes('choose another id') ? true : null),
      'the refusal',
    );
    await handIn({ 'picture.yaml': '\0\0' });
    await until(
      async () => ((await textOf('.own-lines')).includes('no text in UTF-8') ? true : null),
      'the refusal',
    );
    expect(await settings.evaluate(() => document.querySelectorAll('[data-claim]').length)).toBe(
      bundled,
    );
  });
});
