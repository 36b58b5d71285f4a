/** The pictures that the stores and the README show, of the size that Chrome's store asks for: 1280 by 800 pixels. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksWhen, openNote, pointOf, type Session, startSession, until } from './harness';

const SIZE = { width: 1280, height: 800 } as const;

/** Where the browser's toolbar ends above a popup, and how far the popup is from the window's edge, in CSS px. */
const POPUP_TOP_PX = 8;
const POPUP_RIGHT_PX = 24;

const SCREENSHOTS = join(import.meta.dirname, '..', '..', 'dist', 'screenshots');

/** What is read on the check page. */
const TEXT = `Kratom for beginners

Kratom is not addictive. Many people say that it relieves pain, and it boosts the immune system. It can cause nausea.

Why people take it:
- better sleep
- opioid withdrawal

Always talk to your doctor first.`;

let session: Session;
let article: Page;

beforeAll(async () => {
  session = await startSession();
  ({ page: article } = await session.open('http://pantry.example/article.html'));
  await article.setViewport(SIZE);
  await marksWhen(
    article,
    (now) => now.some(({ text }) => text.includes('not addictive')),
    'marks down to the last chapters',
  );
});
afterAll(() => session?.close());

/** Takes a picture and looks at its size and colours, which its header tells. */
async function picture(page: Page, name: string): Promise<void> {
  await session.screenshot(page, `store-${name}`);
  const header = readFileSync(join(SCREENSHOTS, `${session.name}-store-${name}.png`));
  expect(header.toString('latin1', 1, 4)).toBe('PNG');
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([SIZE.width, SIZE.height]);
}

/** Waits until every claim in view has its marker and none is on its way. */
const drawn = (page: Page, least: number) =>
  until(
    () =>
      page.evaluate((wanted) => {
        const root = document.querySelector('factleaf-notes')?.shadowRoot;
        const inView = [...(root?.querySelectorAll('.marker:not(.quiet)') ?? [])].filter((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
        return inView.length >= wanted || null;
      }, least),
    'the markers in view',
  );

describe('a picture for the stores', () => {
  it('shows notes on a page', async () => {
    await article.evaluate(() => {
      document.querySelectorAll('h2')[1]?.scrollIntoView({ block: 'start', behavior: 'instant' });
      window.scrollBy({ top: -36, behavior: 'instant' });
    });
    await drawn(article, 9);
    await picture(article, '1-page');
  });

  it('shows an open note', async () => {
    const point = await pointOf(article, 'not addictive');
    await article.mouse.click(point.x, point.y);
    expect(await until(() => openNote(article), 'the note')).toContain('Not accurate');
    await drawn(article, 2);
    await until(
      () =>
        article.evaluate(() => {
          const root = document.querySelector('factleaf-notes')?.shadowRoot;
          return root?.querySelector('.card')?.getAnimations().length === 0 || null;
        }),
      'the note to have appeared',
    );
    await picture(article, '2-note');
    await article.keyboard.press('Escape');
    await until(async () => (await openNote(article)) === null || null, 'the note to close');
  });

  it('shows the popup over the page', async () => {
    await article.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    const popup = await session.openPopup(article);
    await until(
      () => popup.evaluate(() => document.querySelectorAll('.finding').length > 3 || null),
      'the findings',
    );
    await popup.bringToFront();
    const list = await popup.screenshot({ encoding: 'base64' });
    await popup.close();
    await article.bringToFront();
    const behind = await article.screenshot({ encoding: 'base64' });
    // A browser draws its popup outside of the page, where no picture of a page reaches.
    session.put('/over.html', {
      body: `<!doctype html><html lang="en"><title>Over</title><style>
        body { margin: 0; } img { display: block; }
        .popup { position: fixed; top: ${POPUP_TOP_PX}px; right: ${POPUP_RIGHT_PX}px; border-radius: 8px;
          box-shadow: 0 0 0 1px #0002, 0 8px 32px #0004; }</style>
        <img src="data:image/png;base64,${behind}"><img class="popup" src="data:image/png;base64,${list}">`,
    });
    const { page: over } = await session.open('/over.html');
    await over.setViewport(SIZE);
    await picture(over, '3-popup');
    await over.close();
  });

  it('shows the settings', async () => {
    const settings = await session.openExtensionPage('src/options/index.html#statuses');
    await settings.setViewport(SIZE);
    await until(
      () => settings.evaluate(() => document.querySelector('main h2') !== null || null),
      'the settings',
    );
    await picture(settings, '4-settings');
    await settings.close();
  });

  it('shows a text that is checked', async () => {
    const check = await session.openExtensionPage('src/check/index.html');
    await check.setViewport(SIZE);
    await check.bringToFront();
    await until(
      () => check.evaluate(() => document.querySelector('textarea') !== null || null),
      'the field',
    );
    await check.evaluate((given) => {
      const field = document.querySelector('textarea') as HTMLTextAreaElement;
      field.value = given;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, TEXT);
    await check.evaluate(() => document.querySelector<HTMLElement>('button[type=submit]')?.click());
    await marksWhen(check, (now) => now.length >= 5, 'five marks');
    await picture(check, '5-check');
    await check.close();
  });
});
