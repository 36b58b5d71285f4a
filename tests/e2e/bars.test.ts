/** What the page lays over itself, as sticky headers, cookie notices and chat buttons do: it is seen, and it is clicked. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOf, marksWhen, openNote, type Session, startSession, until } from './harness';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session?.close());

interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the marker of a claim is drawn; `null` while it is not. */
const markerOf = (page: Page, claim: string): Promise<Place | null> =>
  page.evaluate((wanted) => {
    const root = document.querySelector('factleaf-notes')?.shadowRoot;
    const marker = root?.querySelector(`.marker:not(.quiet)[data-claims="${wanted}"]`);
    if (!marker || getComputedStyle(marker).visibility !== 'visible') return null;
    const { left, top, right, bottom } = marker.getBoundingClientRect();
    return { left, top, right, bottom };
  }, claim);

const clicksOn = (page: Page, bar: string): Promise<number> =>
  page.evaluate((id) => Number((document.getElementById(id) as HTMLElement).dataset.clicks), bar);

/** Scrolls until a height of the viewport that lies at `from` is at `to`, in CSS px. */
const scrollFrom = (page: Page, from: number, to: number): Promise<void> =>
  page.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), from - to);

async function openBars(): Promise<Page> {
  const { page } = await session.open('/bars.html');
  await marksWhen(page, (now) => now.length === 6, 'six marks');
  return page;
}

/** Brings a claim to the middle of the window, where nothing lies over it; gives its marker. */
async function freely(page: Page, words: string, claim: string): Promise<Place> {
  const [{ top }] = (await linesOf(page, words, true)) as [Place];
  await scrollFrom(page, top, 250);
  return until(() => markerOf(page, claim), `the marker of ${claim}`);
}

describe.each([
  // Where the middle of the marker comes to lie, in CSS px of the viewport.
  ['head', 'not addictive', 'not-addictive', 30],
  ['head', 'relieves pain', 'pain', 55],
  ['cookies', 'cures cancer', 'cancer', 860],
  ['cookies', 'cause nausea', 'common-side-effects', 826],
] as const)('the bar "%s" over "%s"', (bar, words, claim, y) => {
  it('hides its marker, and has the clicks on the claim and on the place of the marker', async () => {
    const page = await openBars();
    const marker = await freely(page, words, claim);
    const middle = (marker.top + marker.bottom) / 2;
    await scrollFrom(page, middle, y);
    await until(async () => (await markerOf(page, claim)) === null || null, 'no marker');
    const [line] = (await linesOf(page, words)) as [Place];
    const points = [
      [(marker.left + marker.right) / 2, y],
      [(line.left + line.right) / 2, y],
    ] as const;
    for (const [i, [x]] of points.entries()) {
      await page.mouse.click(x, y);
      await until(async () => (await clicksOn(page, bar)) === i + 1 || null, 'the click');
      expect(await openNote(page)).toBeNull();
    }
    // Away from it, the marker is back.
    await scrollFrom(page, y, middle);
    await until(() => markerOf(page, claim), 'the marker again');
    session.leave(page);
  });
});

describe('a round button that floats', () => {
  // Of the height of the marker, and of the way across it.
  it.each([0.02, 0.3, 0.5, 0.98])('over a part of a marker hides it (%d)', async (part) => {
    const page = await openBars();
    const marker = await freely(page, 'damage the liver', 'liver-injury');
    const middle = (marker.top + marker.bottom) / 2;
    await page.evaluate(
      (x) => {
        (document.getElementById('bubble') as HTMLElement).style.left = `${x - 20}px`;
      },
      marker.left + (marker.right - marker.left) * part,
    );
    await scrollFrom(page, middle, 420);
    await until(async () => (await markerOf(page, 'liver-injury')) === null || null, 'no marker');
    await page.mouse.click(marker.left + (marker.right - marker.left) * part, 420);
    await until(async () => (await clicksOn(page, 'bubble')) === 1 || null, 'the click');
    expect(await openNote(page)).toBeNull();
    session.leave(page);
  });
});

describe('a label that stands in the block of a claim', () => {
  it('has the clicks on it, where it lies over the claim', async () => {
    const page = await openBars();
    await freely(page, 'improves sleep', 'sleep');
    const [line] = (await linesOf(page, 'improves sleep')) as [Place];
    await scrollFrom(page, (line.top + line.bottom) / 2, 530);
    await until(async () => (await markerOf(page, 'sleep')) === null || null, 'no marker');
    await page.mouse.click((line.left + line.right) / 2, 530);
    await until(async () => (await clicksOn(page, 'label')) === 1 || null, 'the click');
    expect(await openNote(page)).toBeNull();
    session.leave(page);
  });
});
