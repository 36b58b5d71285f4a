/** What axe-core, the keyboard and the reader's own settings ask of everything that a reader meets. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOVER_CLOSE_MS } from '../../src/notes/notes';
import {
  anyMarks,
  marks,
  marksWhen,
  openNote,
  pointOf,
  type Session,
  startSession,
  TARGET,
  until,
  violations,
} from './harness';

const NOTES = 'factleaf-notes';

/** Clicks a button of the open note by its words. */
async function press(page: Page, words: string): Promise<void> {
  const point = await until(
    () =>
      page.evaluate((wanted) => {
        const root = document.querySelector('factleaf-notes')?.shadowRoot;
        for (const button of root?.querySelectorAll<HTMLElement>('.card button') ?? []) {
          if (!`${button.ariaLabel ?? ''} ${button.textContent}`.includes(wanted)) continue;
          button.scrollIntoView({ block: 'nearest' });
          const { left, top, width, height } = button.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }
        return null;
      }, words),
    `the button "${words}"`,
  );
  await page.mouse.click(point.x, point.y);
}

const opened = (page: Page, panel: string) =>
  until(
    () =>
      page.evaluate(
        (wanted) =>
          document.querySelector('factleaf-notes')?.shadowRoot?.querySelector(wanted) !== null ||
          null,
        panel,
      ),
    panel,
  );

const closed = (page: Page) =>
  until(async () => ((await openNote(page)) === null ? true : null), 'the note to close');

async function openAt(page: Page, words: string): Promise<string> {
  await marksWhen(page, (now) => now.some(({ text }) => text.includes(words)), `"${words}"`);
  const point = await pointOf(page, words);
  await page.mouse.click(point.x, point.y);
  return until(() => openNote(page), 'the note');
}

describe.each([
  ['light', false],
  ['dark', true],
] as const)('axe-core, %s', (look, dark) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession({ dark });
  });
  afterAll(() => session?.close());

  it.each([1280, 390])('finds nothing in markers and note at %i px', async (width) => {
    const { page } = await session.open('/article.html');
    await page.setViewport({ width, height: 900 });
    await anyMarks(page);
    await openAt(page, 'not addictive');
    expect(await violations(page, NOTES)).toEqual([]);
    for (const [words, panel] of [
      ['More', '.certainty'],
      ['Sources', '.sources'],
      ['Why', '.why'],
      ['More actions', '.menu'],
    ] as const) {
      await press(page, words);
      await opened(page, panel);
      expect(await violations(page, NOTES), words).toEqual([]);
    }
    await session.screenshot(page, `note-${look}-${width}`);
    await page.close();
  });

  it('finds nothing in the popup', async () => {
    const { page } = await session.open('/article.html');
    await anyMarks(page);
    const popup = await session.openPopup(page);
    await until(
      () => popup.evaluate(() => document.querySelector('.finding') !== null || null),
      'the list',
    );
    expect(await violations(popup, 'html')).toEqual([]);
    await session.screenshot(popup, `popup-${look}`);
    await popup.close();
    await page.close();
  });
});

describe('a note', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession();
    session.put('/three.html', {
      body:
        '<!doctype html><html lang="en"><title>Three</title><body style="margin:300px 60px">' +
        '<p>Kratom is not addictive.</p><p>Kratom relieves pain.</p><p>Kratom can cause\n nausea.</p></body></html>',
    });
    ({ page } = await session.open('/three.html'));
    await marksWhen(page, (now) => now.length === 3, 'three marks');
  });
  afterAll(() => session?.close());

  it('stays while the pointer is in it, and goes when it leaves', async () => {
    const point = await pointOf(page, 'addictive');
    await page.mouse.move(point.x - 3, point.y);
    await page.mouse.move(point.x, point.y);
    await until(() => openNote(page), 'the note');
    const card = await page.evaluate(() => {
      const root = document.querySelector('factleaf-notes')?.shadowRoot;
      const box = root?.querySelector('.card')?.getBoundingClientRect();
      return box ? { x: box.left + 40, y: box.top + 60 } : null;
    });
    if (!card) throw new Error('There is no card.');
    await page.mouse.move(card.x, card.y, { steps: 4 });
    // A timer as long as the note's own, started later, ends later.
    await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), HOVER_CLOSE_MS);
    expect(await openNote(page)).toContain('Not accurate');
    await page.mouse.move(2, 2, { steps: 4 });
    await closed(page);
  });

  it('keeps the Tab key inside its order, and Escape gives the focus back', async () => {
    await page.mouse.click(2, 2);
    const at = () =>
      page.evaluate(() => {
        const inner = document.querySelector('factleaf-notes')?.shadowRoot?.activeElement;
        return `${inner?.className ?? ''}`;
      });
    for (let presses = 0; presses < 6 && !(await at()).startsWith('marker'); presses += 1) {
      await page.keyboard.press('Tab');
    }
    const marker = await at();
    expect(marker).toMatch(/^marker/);
    await page.keyboard.press('Enter');
    await until(async () => ((await at()) === 'card' ? true : null), 'focus in the note');
    await until(() => openNote(page), 'the words of the note');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await at()).toMatch(/^action/);
    await page.keyboard.press('Enter');
    await opened(page, '.certainty');
    await page.keyboard.press('Escape');
    await closed(page);
    expect(await at()).toBe(marker);
    await page.mouse.click(2, 2);
  });

  it('copies itself and a report, and says so', async () => {
    await openAt(page, 'addictive');
    await press(page, 'More actions');
    for (const entry of ['Copy the note', 'Copy a mistake report']) {
      await press(page, entry);
      const said = await until(
        () =>
          page.evaluate(
            () =>
              document.querySelector('factleaf-notes')?.shadowRoot?.querySelector('.said')
                ?.textContent || null,
          ),
        'an answer',
      );
      expect(said).toBe('Copied.');
    }
    await page.keyboard.press('Escape');
    await closed(page);
  });

  it('is hidden, here and after a reload, while others stay', async () => {
    await openAt(page, 'addictive');
    await press(page, 'More actions');
    await press(page, 'Hide this note');
    const without = (now: readonly { text: string }[]) =>
      now.length === 2 && now.every(({ text }) => !text.includes('addictive'));
    await marksWhen(page, without, 'the others alone');
    await page.reload();
    await marksWhen(page, without, 'the others alone after a reload');
  });

  it('turns its rule off', async () => {
    await openAt(page, 'nausea');
    await press(page, 'More actions');
    await press(page, 'Turn off notes on');
    await marksWhen(
      page,
      (now) => now.length === 1 && now[0]?.text.includes('pain') === true,
      'the other alone',
    );
  });

  it('turns Factleaf off on the site, without a trace', async () => {
    await openAt(page, 'pain');
    await press(page, 'More actions');
    await press(page, 'Turn off on factleaf.test');
    await until(
      async () =>
        (await page.evaluate(() => document.querySelector('factleaf-notes') === null)) || null,
      'the element to go',
    );
    expect(await marks(page)).toEqual([]);
  });
});

if (TARGET === 'chrome') {
  describe('what the reader has asked of the browser', () => {
    let session: Session;
    let page: Page;
    const asked = async (name: string, value: string, media = '') => {
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setEmulatedMedia', { media, features: [{ name, value }] });
    };
    beforeAll(async () => {
      session = await startSession();
      ({ page } = await session.open('/article.html'));
      await anyMarks(page);
    });
    afterAll(() => session?.close());

    it('has shapes in system colours where colours are forced', async () => {
      await asked('forced-colors', 'active');
      await openAt(page, 'not addictive');
      const colours = await page.evaluate(() => {
        const root = document.querySelector('factleaf-notes')?.shadowRoot;
        const text = getComputedStyle(root?.querySelector('.summary') as Element).color;
        return [...(root?.querySelectorAll('.marker, .chip') ?? [])].map(
          (one) => getComputedStyle(one).color === text,
        );
      });
      expect(colours.length).toBeGreaterThan(5);
      expect(colours).not.toContain(false);
      await session.screenshot(page, 'forced-colours');
      await page.keyboard.press('Escape');
      await closed(page);
    });

    it('moves nothing under reduced motion', async () => {
      await asked('prefers-reduced-motion', 'reduce');
      await openAt(page, 'not addictive');
      const names = await page.evaluate(() => {
        const root = document.querySelector('factleaf-notes')?.shadowRoot;
        return [...(root?.querySelectorAll('*') ?? [])].map((one) => {
          const { animationName, transitionDuration } = getComputedStyle(one);
          return `${animationName} ${transitionDuration}`;
        });
      });
      expect([...new Set(names)]).toEqual(['none 0s']);
      await page.keyboard.press('Escape');
      await closed(page);
    });

    it('leaves no trace on paper', async () => {
      await asked('prefers-reduced-motion', 'no-preference', 'print');
      const state = await page.evaluate(() => ({
        notes: getComputedStyle(document.querySelector('factleaf-notes') as Element).display,
        line: getComputedStyle(document.body, '::highlight(factleaf-contradicted)')
          .textDecorationLine,
      }));
      expect(state).toEqual({ notes: 'none', line: 'none' });
    });
  });
}
