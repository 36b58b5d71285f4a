/** Notes on what stands in a modal dialog of the page: nothing outside of such a dialog can be used. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RETURNS_MOST } from '../../src/notes/host';
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

/** Waits until our one element stands in what has this name, or this id if it has one. */
const standsIn = (page: Page, name: string) =>
  until(
    () =>
      page.evaluate((wanted) => {
        const hosts = document.querySelectorAll('factleaf-notes');
        const parent = hosts[0]?.parentElement;
        return (hosts.length === 1 && (parent?.id || parent?.localName) === wanted) || null;
      }, name),
    `our element in ${name}`,
  );

const closedWhen = () =>
  until(async () => (await openNote(page)) === null || null, 'the note to close');

/** Whether the dialog with the claims is open. */
const isDialogOpen = () =>
  page.evaluate(() => (document.querySelector('#claims') as HTMLDialogElement).open);

/** The claims of the markers that stand beside a line within the dialog; what is scrolled out of it is cut off. */
const markersInDialog = () =>
  page.evaluate(() => {
    const root = document.querySelector('#claims > factleaf-notes')?.shadowRoot;
    const edge = document.querySelector('#claims')?.getBoundingClientRect() as DOMRect;
    const lines = [...document.querySelectorAll('#claims p')].flatMap((p) => {
      const live = new Range();
      live.selectNodeContents(p);
      return [...live.getClientRects()];
    });
    return [...(root?.querySelectorAll<HTMLElement>('.marker:not(.quiet)') ?? [])]
      .filter((marker) => {
        const box = marker.getBoundingClientRect();
        const middle = (box.top + box.bottom) / 2;
        return (
          marker.checkVisibility({ visibilityProperty: true }) &&
          box.left >= edge.left &&
          box.right <= edge.right &&
          box.bottom <= edge.bottom &&
          lines.some((line) => Math.abs((line.top + line.bottom) / 2 - middle) <= 6)
        );
      })
      .map(({ dataset }) => dataset.claims ?? '');
  });

const click = async (selector: string) => {
  const { x, y } = await pointInNotes(page, selector);
  await page.mouse.click(x, y);
};

const is = (selector: string) =>
  until(
    () =>
      page.evaluate(
        (wanted) =>
          document.querySelector('factleaf-notes')?.shadowRoot?.querySelector(wanted) != null ||
          null,
        selector,
      ),
    selector,
  );

let session: Session;
let page: Page;
let errors: readonly string[];
let before: string;
beforeAll(async () => {
  session = await startSession();
  ({ page, errors } = await session.open('/modal.html'));
  await marksWhen(page, (now) => now.length === 1, 'the mark outside of the dialogs');
  await standsIn(page, 'html');
  before = await ownDocument(page);
});
afterAll(() => session?.close());

describe('a modal dialog', () => {
  it('without claims is left alone', async () => {
    await page.evaluate(() => {
      (document.querySelector('#other') as HTMLDialogElement).showModal();
      // What is looked at again after a change.
      document.querySelector('main')?.append('And more.');
    });
    await page.click('#other button');
    await page.evaluate(() => document.querySelector('main')?.lastChild?.remove());
    await standsIn(page, 'html');
  });

  it('with claims has its markers inside', async () => {
    await page.click('#opens');
    await standsIn(page, 'claims');
    await until(async () => {
      const there = await markersInDialog();
      return there.length === 2 || null;
    }, 'the markers of the two claims in sight');
    await session.screenshot(page, 'modal');
  });

  it('has notes that a click opens and whose buttons work', async () => {
    const { x, y } = await pointOf(page, 'relieves pain');
    await page.mouse.click(x, y);
    expect(await until(() => openNote(page), 'the note')).toContain('Early evidence');
    await click('.card .action[aria-expanded="false"]');
    await is('.card .action[aria-expanded="true"]');
    await session.screenshot(page, 'modal-note');
    await click('.card .tool[aria-haspopup="menu"]');
    await is('.menu');
    await page.keyboard.press('Escape');
    expect(await openNote(page)).not.toBe(null);
    await click('.card .tools > .tool:last-child');
    await closedWhen();
    expect(await isDialogOpen()).toBe(true);
  });

  it('has markers that a click opens, and Escape closes the note first, then the dialog', async () => {
    await click('.marker[data-claims="not-addictive"]');
    expect(await until(() => openNote(page), 'the note')).toContain('Not accurate');
    await page.keyboard.press('Escape');
    await closedWhen();
    expect(await isDialogOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await until(async () => ((await isDialogOpen()) ? null : true), 'the dialog to close');
    await standsIn(page, 'html');
    expect(await ownDocument(page)).toBe(before);
  });

  it('has notes for the keyboard', async () => {
    await page.click('#opens');
    await standsIn(page, 'claims');
    await until(async () => (await markersInDialog()).length === 2 || null, 'the markers');
    // From the dialog's button on, the next thing that takes the focus is the first marker.
    const focused = () =>
      page.evaluate(
        () =>
          (document.querySelector('factleaf-notes')?.shadowRoot?.activeElement as HTMLElement)
            ?.dataset.claims ?? null,
      );
    for (let presses = 0; (await focused()) !== 'not-addictive'; presses += 1) {
      expect(presses).toBeLessThan(8);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    expect(await until(() => openNote(page), 'the note')).toContain('Not accurate');
    await page.keyboard.press('Escape');
    await closedWhen();
    expect(await isDialogOpen()).toBe(true);
    expect(await focused()).toBe('not-addictive');
  });

  it('gives our element back when its content is drawn anew, and also when it is taken away itself', async () => {
    const taken = await page.evaluate(() => {
      const dialog = document.querySelector('#claims') as Element;
      const content = dialog.innerHTML;
      dialog.innerHTML = content.replace('<factleaf-notes></factleaf-notes>', '');
      return dialog.querySelector('factleaf-notes') === null;
    });
    expect(taken).toBe(true);
    await standsIn(page, 'claims');
    await until(async () => (await markersInDialog()).length === 2 || null, 'the markers again');
    await page.evaluate(() => {
      const dialog = document.querySelector('#claims') as Element;
      dialog.remove();
      dialog.removeAttribute('open');
      dialog.querySelector('factleaf-notes')?.remove();
      document.body.append(dialog);
    });
    await standsIn(page, 'html');
  });

  it('that fights our element keeps it out, and the rest of the page keeps its markers', async () => {
    await page.evaluate(() => {
      const dialog = document.querySelector('#claims') as HTMLDialogElement;
      const counted = globalThis as unknown as { taken: number };
      counted.taken = 0;
      new MutationObserver(() => {
        const host = dialog.querySelector(':scope > factleaf-notes');
        if (!host) return;
        counted.taken += 1;
        host.remove();
      }).observe(dialog, { childList: true });
      dialog.showModal();
    });
    const takenNow = () => page.evaluate(() => (globalThis as unknown as { taken: number }).taken);
    // Out of the dialog it is put under the root only when it is not put back any more. Each change has the places looked at again.
    await until(async () => {
      await page.evaluate(() => document.querySelector('main')?.append(' And more.'));
      const isOut = await page.evaluate(
        () => document.querySelector('factleaf-notes')?.parentElement?.localName === 'html',
      );
      return (isOut && (await takenNow()) > 1) || null;
    }, 'the end of the fight');
    expect(await takenNow()).toBeLessThanOrEqual(RETURNS_MOST + 1);
    await page.evaluate(() => (document.querySelector('#claims') as HTMLDialogElement).close());
    await click('.marker[data-claims="sleep"]');
    await until(() => openNote(page), 'the note');
    expect(errors).toEqual([]);
    await page.close();
  });
});
