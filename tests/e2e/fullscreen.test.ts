/** Notes on an element that fills the screen: nothing outside of it is drawn or can be used. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  marksWhen,
  openNote,
  ownDocument,
  pointInNotes,
  pointOf,
  type Session,
  startSession,
  until,
} from './harness';

/** Whether an article fills the screen. */
const isFilled = (page: Page) =>
  page.evaluate(() => document.fullscreenElement?.localName === 'article' || null);

let session: Session;
let page: Page;
let errors: readonly string[];
beforeAll(async () => {
  session = await startSession();
  ({ page, errors } = await session.open('/fullscreen.html'));
  await marksWhen(page, (now) => now.length === 2, 'both marks');
});
afterAll(() => session?.close());

/** Claims of the markers that stand in the article. */
const markersInArticle = (page: Page) =>
  page.evaluate(() =>
    Array.from(
      document
        .querySelector('article > factleaf-notes')
        ?.shadowRoot?.querySelectorAll<HTMLElement>('.marker:not(.quiet)') ?? [],
      ({ dataset }) => dataset.claims ?? '',
    ),
  );

it('its markers stand in it, and the notes can be used', async () => {
  const before = await ownDocument(page);
  await page.click('#fill');
  await until(() => isFilled(page), 'the article to fill the screen');
  await until(async () => {
    const there = await markersInArticle(page);
    return there.join() === 'pain' || null;
  }, 'the marker in the article');
  expect(await ownDocument(page)).toBe(before);
  const { x, y } = await pointOf(page, 'relieves pain');
  await page.mouse.click(x, y);
  expect(await until(() => openNote(page), 'the note')).toContain('Early evidence');
  await pointInNotes(page, '.card');
  await session.screenshot(page, 'fullscreen-note');
});

it('goes on as before when the page is back', async () => {
  await page.evaluate(() => document.exitFullscreen());
  const { x, y } = await until(async () => {
    const filled = await isFilled(page);
    return filled ? null : pointOf(page, 'eases anxiety');
  }, 'the page');
  await page.mouse.click(x, y);
  await until(async () => (await openNote(page))?.includes('Anxiety') || null, 'the other note');
  expect(errors).toEqual([]);
});
