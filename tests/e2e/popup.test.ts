/** The popup over a real page: what it lists, and that its switches reach the page at once. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { marks, marksWhen, openNote, type Session, startSession, until } from './harness';

const BODY = `<!doctype html><html lang="en"><head><title>A page</title></head><body>
  <p>Kratom is not addictive.</p><p>Kratom relieves pain.</p><p>Kratom can cause nausea.</p></body></html>`;

let session: Session;
let page: Page;
let popup: Page;

beforeAll(async () => {
  session = await startSession();
  session.put('/three.html', { body: BODY });
});
afterAll(() => session?.close());

beforeEach(async () => {
  ({ page } = await session.open('/three.html'));
  await marksWhen(page, (now) => now.length >= 3, 'three marks');
  popup = await session.openPopup(page);
});
afterEach(async () => {
  // A popup that has shown a finding on the page has closed itself.
  if (popup && !popup.isClosed()) await popup.close().catch(() => {});
  await page?.close();
});

/** Clicks in the popup, which is not the tab in front. */
const click = (selector: string) =>
  popup.evaluate((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted);
    if (!element) throw new Error(`The popup has no ${wanted}.`);
    element.click();
  }, selector);

const listed = () =>
  popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.finding')].map((one) => ({
      status: one.dataset.status,
      text: one.textContent,
    })),
  );

const SITE_SWITCH = 'header button[role="switch"]';
const ALL_SITES_SWITCH = 'footer button[role="switch"]';

describe('the popup', () => {
  it('lists what is marked, with counts by status', async () => {
    const found = await until(async () => {
      const now = await listed();
      return now.length === 3 ? now : null;
    }, 'three findings');
    const marked = await marks(page);
    expect(found.map(({ status }) => status).sort()).toEqual(
      marked.map(({ status }) => status).sort(),
    );
    const counts = await popup.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('.chip')].map((chip) => [
          chip.dataset.status,
          Number(chip.dataset.count),
        ]),
      ),
    );
    for (const [status, count] of Object.entries(counts)) {
      expect(count, status).toBe(marked.filter((mark) => mark.status === status).length);
    }
    await session.screenshot(popup, 'popup');
  });

  it('shows a finding on the page', async () => {
    await until(async () => ((await listed()).length === 3 ? true : null), 'three findings');
    await click('.finding[data-status="contradicted"]');
    const text = await until(() => openNote(page), 'the note');
    expect(text).toContain('Not accurate');
  });

  it.each([
    ['for this site', SITE_SWITCH],
    ['everywhere', ALL_SITES_SWITCH],
  ])('switches Factleaf off and on %s, at once and without a trace', async (_, toggle) => {
    await click(toggle);
    await marksWhen(page, (now) => now.length === 0, 'the marks to go');
    const left = await until(async () => {
      const state = await page.evaluate(() => ({
        hosts: document.querySelectorAll('factleaf-notes').length,
        sheets: document.adoptedStyleSheets.length,
        highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('factleaf')).length,
      }));
      return state.hosts === 0 ? state : null;
    }, 'the element to go');
    expect(left).toEqual({ hosts: 0, sheets: 0, highlights: 0 });
    await click(toggle);
    await marksWhen(page, (now) => now.length >= 3, 'the marks to come back');
  });

  it('hides a status on the page, and keeps that for the next page', async () => {
    const chip = '.chip[data-status="contradicted"]';
    await until(async () => ((await listed()).length === 3 ? true : null), 'three findings');
    await click(chip);
    const without = (now: readonly { status: string }[]) =>
      now.length === 2 && now.every(({ status }) => status !== 'contradicted');
    await marksWhen(page, without, 'the others alone');
    const { page: next } = await session.open('/three.html');
    await marksWhen(next, without, 'the others alone on the next page');
    await next.close();
    await click(chip);
    await marksWhen(page, (now) => now.length >= 3, 'the marks to come back');
  });
});
