/** The first run: one page opens, once, with a live example; what is chosen there holds at once. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  anyMarks,
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

const choose = (page: Page, place: string) =>
  page.evaluate((value) => {
    document.querySelector<HTMLElement>(`input[value="${value}"]`)?.click();
  }, place);

const chosen = (page: Page, place: string) =>
  until(
    () =>
      page.evaluate(
        (value) =>
          (document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.checked &&
            document.querySelector('.notice')?.textContent === 'Saved.') ||
          null,
        place,
      ),
    `"${place}" to be saved`,
  );

describe('the welcome page', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession({ keepWelcome: true });
    if (!session.welcome) throw new Error('There is no welcome page.');
    page = session.welcome;
    await page.setViewport({ width: 1280, height: 900 });
    await page.bringToFront();
  });
  afterAll(() => session?.close());

  it('opens by itself with an example of every status, and its notes', async () => {
    const found = await marksWhen(page, (now) => now.length === 5, 'five marks');
    expect(new Set(found.map(({ status }) => status)).size).toBe(5);
    await expectGoodLooks(session, page, 'welcome', { fullPage: true });
    const point = await pointOf(page, 'addictive');
    await page.mouse.click(point.x, point.y);
    expect(await until(() => openNote(page), 'the note')).toContain('Not accurate');
    await session.screenshot(page, 'welcome-note');
    await page.keyboard.press('Escape');
  });

  it('fits a narrow window, and text of twice the size', async () => {
    await expectFitsNarrow(session, page, 'welcome');
  });

  it('stores where Factleaf is to work, and never opens again', async () => {
    session.put('/claim.html', {
      body: '<!doctype html><title>A</title><p>Kratom is not addictive.',
    });
    await choose(page, 'listed');
    await chosen(page, 'listed');
    const { page: left } = await session.open('/claim.html');
    await left.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    expect(await marks(left)).toEqual([]);
    await choose(page, 'everywhere');
    await chosen(page, 'everywhere');
    await left.bringToFront();
    await anyMarks(left);
    await choose(page, 'asked');
    await chosen(page, 'asked');
    const { page: asked } = await session.open('/claim.html');
    await asked.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    expect(await marks(asked)).toEqual([]);
    const addresses = await Promise.all(
      (await session.browser.pages()).map((one) => one.evaluate(() => location.href)),
    );
    expect(addresses.filter((address) => address.includes('/welcome/'))).toHaveLength(1);
    for (const one of [left, asked]) await one.close();
  });
});
