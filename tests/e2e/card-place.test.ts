/** Where an open note stands: whole in the window, beside the claim that it is about, and laid out in its own direction. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  anyMarks,
  frameOf,
  linesOf,
  openNote,
  pointOf,
  type Session,
  startSession,
  until,
} from './harness';

/** Rounding of a place, in CSS px. */
const ROUNDING_PX = 1;

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
  readonly width: number;
  readonly height: number;
  /** The note's text is there, which is fetched after the card has opened. */
  readonly told: boolean;
}

type Edges = Pick<Place, 'left' | 'top' | 'right' | 'bottom'>;

/** Whether a card leaves a line free: it stands above, below, or at one side of it. */
const isBeside = (line: Edges, card: Edges): boolean =>
  line.bottom <= card.top + ROUNDING_PX ||
  line.top >= card.bottom - ROUNDING_PX ||
  line.right <= card.left ||
  line.left >= card.right;

/** Where the card is, and the size of the window; `null` while none is open. */
const cardOn = (page: Page): Promise<Place | null> =>
  page.evaluate(() => {
    const card = document.querySelector('factleaf-notes')?.shadowRoot?.querySelector('.card');
    if (!card) return null;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const told = card.querySelector('.actions') !== null;
    return { left, top, right, bottom, told, width: innerWidth, height: innerHeight };
  });

/** Opens a page in a window of that size, and waits until something is marked. */
async function openMarked(path: string, width: number, height: number): Promise<Page> {
  const { page } = await session.open(path);
  await page.setViewport({ width, height });
  await anyMarks(page);
  return page;
}

/** Scrolls a claim to the middle of the window, clicks it, and waits until its note is told and rests. */
async function clickIn(page: Page, id: string, words: string): Promise<void> {
  await page.evaluate((to) => {
    document.getElementById(to)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, id);
  const { x, y } = await pointOf(page, words);
  await page.mouse.click(x, y);
  await until(async () => (await cardOn(page))?.told || null, `the note of "${words}"`);
}

const close = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await until(async () => (await openNote(page)) === null || null, 'the note to close');
};

/** Waits until the note is whole in the window, and leaves all of a claim in sight; in the lowest window, its first line. */
async function leavesAllInSight(page: Page, words: string): Promise<void> {
  let seen: unknown;
  await until(
    async () => {
      const card = await cardOn(page);
      const lines = await linesOf(page, words);
      if (!card) return null;
      const isWhole =
        card.left >= -ROUNDING_PX &&
        card.top >= -ROUNDING_PX &&
        card.right <= card.width + ROUNDING_PX &&
        card.bottom <= card.height + ROUNDING_PX;
      const bar = await page.evaluate(
        () => (document.querySelector('header') as Element).getBoundingClientRect().bottom,
      );
      const isInSight = lines
        // The lowest window has room for one line beside a note.
        .slice(0, card.height < 300 ? 1 : lines.length)
        .every(
          (line) =>
            line.top >= bar - ROUNDING_PX && line.bottom <= card.height && isBeside(line, card),
        );
      seen = { card, lines, bar };
      return (isWhole && isInSight) || null;
    },
    () => `the note of "${words}" beside it: ${JSON.stringify(seen)}`,
  );
}

const CLAIMS = [
  ['first', 'not addictive'],
  ['second', 'relieves pain'],
  ['third', 'cures cancer'],
] as const;

describe.each([
  // A telephone, upright and across; narrow and low windows; a wide window at 400 %.
  [360, 640],
  [740, 340],
  [500, 300],
  [360, 480],
  [479, 400],
  [320, 225],
])('in a window of %i by %i', (width, height) => {
  it('a note is whole, and leaves its claim in sight', async () => {
    const page = await openMarked('/low.html', width, height);
    for (const [id, words] of CLAIMS) {
      await clickIn(page, id, words);
      await leavesAllInSight(page, words);
      await close(page);
    }
    session.leave(page);
  });
});

/** Waits until the note is whole in the window, and leaves the first line of a claim in sight. */
async function leavesInSight(page: Page, words: string): Promise<void> {
  let seen: unknown;
  await until(
    async () => {
      const card = await cardOn(page);
      const [line] = await linesOf(page, words);
      seen = { card, line };
      if (!card?.told || !line || line.top < 0 || line.bottom > card.height) return null;
      const isWhole = card.top >= -ROUNDING_PX && card.bottom <= card.height + ROUNDING_PX;
      return (isWhole && isBeside(line, card)) || null;
    },
    () => `"${words}" beside its note: ${JSON.stringify(seen)}`,
  );
}

describe.each([
  [740, 340],
  [360, 480],
])('a note that opened under the pointer in a window of %i by %i', (width, height) => {
  it('leaves its claim in sight once it is clicked to stay', async () => {
    const page = await openMarked('/low.html', width, height);
    for (const [, words] of CLAIMS) {
      const { x, y } = await pointOf(page, words);
      // What the pointer rested on before the page was scrolled does not count as rested on anew.
      await page.mouse.move(1, 1);
      await frameOf(page);
      await page.mouse.move(x, y);
      await until(async () => (await cardOn(page))?.told || null, `"${words}" to tell its note`);
      await page.mouse.click(x, y);
      await leavesAllInSight(page, words);
      await close(page);
    }
    session.leave(page);
  });
});

describe.each([
  [360, 640],
  [740, 340],
  [640, 360],
  [500, 300],
  [360, 480],
  [320, 256],
  [320, 225],
])('where a window of %i by %i cannot be scrolled further', (width, height) => {
  it('a note leaves its claim in sight', async () => {
    for (const [path, ...notes] of [
      ['/end.html', ['cures cancer', 'click']],
      [
        '/short.html',
        ['not addictive', 'click'],
        // Each on another claim than the one before: what is rested on does not open twice.
        ['relieves pain', 'move'],
        ['cures cancer', 'move'],
        ['relieves pain', 'click'],
        ['cures cancer', 'click'],
      ],
    ] as const) {
      const page = await openMarked(path, width, height);
      for (const [words, opens] of notes) {
        const { x, y } = await pointOf(page, words);
        await page.mouse[opens](x, y);
        await leavesInSight(page, words);
        if (opens === 'click') {
          await session.screenshot(page, `edge-${width}-${height}-${words.replace(' ', '-')}`);
        }
        await close(page);
      }
      session.leave(page);
    }
  });
});

/** Where the buttons of the open note are: its menu, what closes it, and what opens its parts. */
const buttonsOn = (page: Page) =>
  page.evaluate(() => {
    const card = document.querySelector('factleaf-notes')?.shadowRoot?.querySelector('.card');
    return [...(card?.querySelectorAll('.action, .tool') ?? [])].map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
  });

/** Whether a part of the open note is opened, and the note has more than it shows. */
const scrollsInside = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const card = document.querySelector('factleaf-notes')?.shadowRoot?.querySelector('.card');
    return card?.querySelector('.panel') != null && card.scrollHeight > card.clientHeight;
  });

describe('a part of a note that opens', () => {
  /** Of the buttons. */
  const SOURCES = 4;

  it('has it grow down to the edge of the window, and scroll then, with every button where it was', async () => {
    const { page } = await session.open('/end.html');
    await anyMarks(page);
    await clickIn(page, 'first', 'not addictive');
    const before = await buttonsOn(page);
    const sources = before[SOURCES] as { x: number; y: number };
    await page.mouse.click(sources.x, sources.y);
    await until(async () => (await scrollsInside(page)) || null, 'the sources');
    const { bottom, height } = (await cardOn(page)) as Place;
    expect(height - bottom).toBeLessThan(10);
    expect(await buttonsOn(page)).toEqual(before);
    await session.screenshot(page, 'note-scrolls');
    await close(page);
    session.leave(page);
  });

  it('leaves the claim in sight above a sheet that stays', async () => {
    const page = await openMarked('/short.html', 360, 860);
    await clickIn(page, 'second', 'relieves pain');
    const { x, y } = (await buttonsOn(page))[SOURCES] as { x: number; y: number };
    await page.mouse.click(x, y);
    await until(async () => (await scrollsInside(page)) || null, 'the sources');
    await leavesInSight(page, 'relieves pain');
    expect((await cardOn(page))?.bottom).toBe(860);
    await close(page);
    session.leave(page);
  });
});

describe('a sheet', () => {
  it('leaves a claim that is in a part of the page which scrolls by itself in sight', async () => {
    session.put('/app.html', {
      body: `<!doctype html><html lang="en"><title>App</title><style>
        html, body { height: 100%; margin: 0; overflow: hidden; }
        main { height: 100%; overflow: auto; padding: 0 20px; }
        .rest { height: 900px; }</style>
        <main><div class="rest"></div><p id="first">Kratom is not addictive.</p><div class="rest"></div></main>`,
    });
    const page = await openMarked('/app.html', 360, 480);
    await clickIn(page, 'first', 'not addictive');
    await until(async () => {
      const [line] = await linesOf(page, 'not addictive');
      const card = await cardOn(page);
      return (line && card && line.top >= 0 && line.bottom <= card.top) || null;
    }, 'the claim above the sheet');
    session.leave(page);
  });

  it('that grows does not bring back a claim which the reader has scrolled away', async () => {
    const page = await openMarked('/low.html', 360, 640);
    await clickIn(page, 'first', 'not addictive');
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await page.evaluate(() => {
      const root = document.querySelector('factleaf-notes')?.shadowRoot;
      root?.querySelector<HTMLElement>('.action')?.focus();
    });
    await page.keyboard.press('Enter');
    await until(
      () =>
        page.evaluate(
          () =>
            document.querySelector('factleaf-notes')?.shadowRoot?.querySelector('.panel') != null ||
            null,
        ),
      'what was folded',
    );
    expect(await page.evaluate(() => scrollY)).toBe(0);
    session.leave(page);
  });
});

describe('on a page that is read from right to left', () => {
  it('a note, whose text is not, is laid out from left to right', async () => {
    const { page } = await session.open('/rtl.html');
    await anyMarks(page);
    const { x, y } = await pointOf(page, 'relieves pain');
    await page.mouse.click(x, y);
    await until(async () => (await cardOn(page))?.told || null, 'the note');
    const hasMarker = () =>
      page.evaluate(() => {
        const root = document.querySelector('factleaf-notes')?.shadowRoot;
        return root?.querySelector('.marker') ? true : null;
      });
    await until(hasMarker, 'a marker');
    const seen = await page.evaluate(() => {
      const root = document.querySelector('factleaf-notes')?.shadowRoot;
      const card = root?.querySelector('.card') as Element;
      const close = card.querySelector('.tools') as Element;
      const chip = card.querySelector('.chip') as Element;
      return {
        direction: getComputedStyle(card).direction,
        isMenuLast: close.getBoundingClientRect().left > chip.getBoundingClientRect().right,
        marker: getComputedStyle(root?.querySelector('.marker') as Element).direction,
      };
    });
    expect(seen).toEqual({ direction: 'ltr', isMenuLast: true, marker: 'ltr' });
    await session.screenshot(page, 'note-rtl');
    session.leave(page);
  });
});
