/** The check page: any text is read there as a web page would be, and nothing of it is kept. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  expectFitsNarrow,
  expectGoodLooks,
  marks,
  marksWhen,
  openNote,
  pointOf,
  type Session,
  startSession,
  until,
} from './harness';

const PATH = 'src/check/index.html';

const TEXT = `Kratom and everyday life

Kratom is not addictive. Many people say that it relieves pain, and it boosts the immune system.

What to expect:
1. It can cause nausea.
2. It helps with opioid withdrawal.

The shop opens at nine.`;

/** Length (code units) of a text that must not hold the page up, and how often others have their turn at least while it is read; read in one go, it is twice at most. */
const LONG_TEXT = 200_000;
const FEWEST_TURNS = 10;

async function ready(page: Page): Promise<void> {
  await until(
    () => page.evaluate(() => document.querySelector('main') !== null || null),
    'the check page',
  );
}

/** Puts a text into the field and presses the button. */
async function check(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.value = given;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await page.evaluate(() => document.querySelector<HTMLElement>('button[type=submit]')?.click());
}

const read = (page: Page) =>
  until(
    () =>
      page.evaluate(() =>
        document.querySelector('main.read[aria-busy="false"]')
          ? (document.querySelector('.sum')?.textContent ?? null)
          : null,
      ),
    'the text to be read',
  );

describe('the check page', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession();
    page = await session.openExtensionPage(PATH);
    await page.setViewport({ width: 1280, height: 900 });
    await page.bringToFront();
    await ready(page);
  });
  afterAll(() => session?.close());

  it('takes a text by the keyboard alone', async () => {
    await expectGoodLooks(session, page, 'check-write');
    await page.focus('textarea');
    await page.keyboard.type('Kratom is not addictive.');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    expect(await read(page)).toContain('1 sentence about kratom');
    await page.evaluate(() =>
      [...document.querySelectorAll('button')]
        .find((button) => button.textContent?.includes('another'))
        ?.click(),
    );
    await until(
      () => page.evaluate(() => document.querySelector('textarea')?.value === '' || null),
      'the empty field',
    );
  });

  it('underlines what it finds, counts it, and says which risks are left out', async () => {
    await check(page, TEXT);
    const sum = await read(page);
    const found = await marksWhen(page, (now) => now.length >= 5, 'five marks');
    const statusOf = (words: string) => found.find(({ text }) => text.includes(words))?.status;
    expect(statusOf('not addictive')).toBe('contradicted');
    expect(statusOf('pain')).toBe('preliminary');
    expect(statusOf('immune')).toBe('unsupported');
    expect(statusOf('nausea')).toBe('supported');
    expect(sum).toMatch(/\d sentences about kratom/);
    expect(sum).toMatch(/Not mentioned in this text:.*overdose/i);
    const listed = await page.evaluate(() =>
      [...document.querySelectorAll('.group')].map(
        (group) => group.querySelectorAll('.quote').length,
      ),
    );
    expect(listed.reduce((a, b) => a + b, 0)).toBe(found.length);
    await expectGoodLooks(session, page, 'check-read', { fullPage: true });
  });

  it('opens the same note from the list and from the text', async () => {
    await page.evaluate(() => {
      const quote = document.querySelector<HTMLElement>('[data-claim="not-addictive"] .quote');
      quote?.focus();
      quote?.click();
    });
    const fromList = await until(() => openNote(page), 'the note');
    expect(fromList).toContain('Not accurate');
    await session.screenshot(page, 'check-note');
    await page.keyboard.press('Escape');
    await until(async () => ((await openNote(page)) === null ? true : null), 'the note to close');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('quote');
    const point = await pointOf(page, 'addictive');
    await page.mouse.click(point.x, point.y);
    expect(await until(() => openNote(page), 'the note')).toBe(fromList);
    await page.keyboard.press('Escape');
  });

  it('fits a narrow window, and text of twice the size', async () => {
    await expectFitsNarrow(session, page, 'check');
  });

  it('says that no rule matched, and that this is no check', async () => {
    await page.evaluate(() =>
      [...document.querySelectorAll('button')]
        .find((button) => button.textContent?.includes('another'))
        ?.click(),
    );
    await until(() => page.evaluate(() => document.querySelector('textarea') && true), 'the field');
    await check(page, 'Green tea is a drink. Kratom is a tree.');
    const sum = await read(page);
    expect(sum).toContain('No rule matched. That is not a check of the whole text.');
    expect(await marks(page)).toEqual([]);
    await session.screenshot(page, 'check-nothing');
  });
});

describe('a text on the check page', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session?.close());

  it('of great length does not hold the page up, with line breaks or without', async () => {
    const sentences = TEXT.replaceAll('\n', ' ') + ' Tea is a drink that people like.'.repeat(30);
    for (const end of ['\n', ' ']) {
      const page = await session.openExtensionPage(PATH);
      await page.bringToFront();
      await ready(page);
      const text = `${sentences}${end}`
        .repeat(Math.ceil(LONG_TEXT / sentences.length))
        .slice(0, LONG_TEXT);
      // The field takes its time for so long a text by itself, with any page.
      await page.evaluate((given) => {
        const field = document.querySelector('textarea') as HTMLTextAreaElement;
        field.value = given;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return field.offsetHeight;
      }, text);
      await page.evaluate(() => {
        const seen = window as unknown as { turns: number };
        seen.turns = 0;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          if (document.querySelector('main[aria-busy="true"]')) seen.turns++;
          port2.postMessage(null);
        };
        port2.postMessage(null);
      });
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('button[type=submit]')?.click(),
      );
      await read(page);
      const turns = await page.evaluate(() => (window as unknown as { turns: number }).turns);
      expect(turns).toBeGreaterThan(FEWEST_TURNS);
      await page.close();
    }
  });

  it('is handed over once, with what it lost, and kept nowhere', async () => {
    const page = await session.openExtensionPage('src/options/index.html');
    const everything = () =>
      page.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<
          string,
          { storage: Record<string, { get(key: null): Promise<object> }> }
        >;
        const areas = (browser ?? chrome)?.storage ?? {};
        const all = await Promise.all(
          ['session', 'local', 'sync'].map((name) => areas[name]?.get(null)),
        );
        return JSON.stringify(all);
      });
    await page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { storage: { session: { set(items: object): Promise<void> } } }
      >;
      await (browser ?? chrome)?.storage.session.set({
        'handover:one': { text: 'Kratom is not addictive.', lost: ['line-breaks'], at: Date.now() },
      });
    });
    const handed = await session.openExtensionPage(`${PATH}#one`);
    await handed.bringToFront();
    expect(await read(handed)).toContain('without its line breaks');
    await marksWhen(handed, (now) => now.length === 1, 'the mark');
    expect(await handed.evaluate(() => location.hash)).toBe('');
    await session.screenshot(handed, 'check-handed-over');
    expect(await everything()).not.toContain('addictive');
    // Firefox never says that a page of an extension has loaded again.
    await handed.evaluate(() => {
      document.documentElement.dataset.before = '';
      location.reload();
    });
    await until(
      () =>
        handed
          .evaluate(() => document.documentElement.dataset.before === undefined || null)
          .catch(() => null),
      'the page to load again',
    );
    await ready(handed);
    expect(await handed.evaluate(() => document.querySelector('textarea')?.value)).toBe('');
    expect(session.requests()).toEqual([]);
    await handed.close();
    await page.close();
  });
});
