/** Markers and notes stay with their text, however the page is laid out, and never stand on any. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  anyMarks,
  linesOf,
  marksWhen,
  openNote,
  pointOf,
  type Session,
  startSession,
  until,
  violations,
} from './harness';

/** Widths of the window in CSS px: wide, the same at 200 %, a phone, and the wide one at 400 %. */
const WIDTHS = [1280, 640, 390, 320] as const;

/** How far (CSS px) the middle of a marker may be from the middle of its claim's line. */
const LEVEL_PX = 6;

/** How wide a note is where there is room, in CSS px. */
const CARD_WIDTH_PX = 360;

/** What is transparent around a marker's shape, in CSS px. */
const RIM_PX = 4;

interface Seen {
  readonly claims: string;
  readonly left: number;
  readonly top: number;
  /** Has a place of its own; the others are reached by the keyboard alone. */
  readonly placed: boolean;
  /** Is drawn now. */
  readonly drawn: boolean;
  readonly level: boolean;
  /** Text that it stands on. */
  readonly on: string | null;
  readonly outside: boolean;
}

/** Every marker, held against every piece of text of the page. */
const markers = (page: Page): Promise<Seen[]> =>
  page.evaluate(
    (levelPx, rim) => {
      const root = document.querySelector('factleaf-notes')?.shadowRoot;
      const lines: DOMRect[] = [];
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('factleaf-')) continue;
        for (const range of highlight) {
          const live = new Range();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          lines.push(...live.getClientRects());
        }
      }
      // What a box that scrolls by itself hides is no text that a marker can stand on.
      const shown = (rect: DOMRect, within: Element | null): DOMRect | null => {
        let { left, top, right, bottom } = rect;
        for (let at = within; at; at = at.parentElement) {
          if (at === document.body || getComputedStyle(at).overflow === 'visible') continue;
          const box = at.getBoundingClientRect();
          left = Math.max(left, box.left);
          top = Math.max(top, box.top);
          right = Math.min(right, box.right);
          bottom = Math.min(bottom, box.bottom);
        }
        return left < right && top < bottom
          ? new DOMRect(left, top, right - left, bottom - top)
          : null;
      };
      const text: { rect: DOMRect; data: string }[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.nodeValue?.trim()) continue;
        const live = new Range();
        live.selectNodeContents(node);
        for (const whole of live.getClientRects()) {
          const rect = shown(whole, node.parentElement);
          if (rect) text.push({ rect, data: node.nodeValue.trim() });
        }
      }
      return [...(root?.querySelectorAll<HTMLElement>('.marker') ?? [])].map((marker) => {
        const box = marker.getBoundingClientRect();
        const middle = (box.top + box.bottom) / 2;
        const on = text.find(
          ({ rect }) =>
            rect.left < box.right - rim &&
            rect.right > box.left + rim &&
            rect.top < box.bottom - rim &&
            rect.bottom > box.top + rim,
        );
        return {
          claims: marker.dataset.claims ?? '',
          left: Math.round(box.left),
          top: Math.round(box.top),
          placed: !marker.classList.contains('quiet'),
          drawn: getComputedStyle(marker).visibility === 'visible',
          level: lines.some((line) => Math.abs((line.top + line.bottom) / 2 - middle) <= levelPx),
          on: on?.data ?? null,
          outside: box.left < 0 || box.right > document.documentElement.clientWidth,
        };
      });
    },
    LEVEL_PX,
    RIM_PX,
  );

/** Waits until as many markers as asked have a place, all stand where they should, and gives them. */
async function settled(page: Page, least: number, what: string): Promise<Seen[]> {
  let last: Seen[] = [];
  const wrong = () =>
    last.filter((one) => one.placed && one.drawn && (!one.level || one.on !== null || one.outside));
  try {
    return await until(async () => {
      last = await markers(page);
      return last.filter(({ placed }) => placed).length >= least && wrong().length === 0
        ? last
        : null;
    }, what);
  } catch (error) {
    throw new Error(`${String(error)}\n${JSON.stringify(last, null, 1)}`);
  }
}

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session?.close());

describe('markers', () => {
  it.each([1280, 390])('have room on the demo article at %i px', async (width) => {
    const { page } = await session.open('/article.html');
    await page.setViewport({ width, height: 900 });
    await anyMarks(page);
    // Down the page, one window at a time: whatever comes into view has its marker.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const claims = new Set<string>();
    for (let top = 0; top < height; top += 800) {
      await page.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), top);
      await until(async () => {
        const missing = await page.evaluate(() => {
          const root = document.querySelector('factleaf-notes')?.shadowRoot;
          const tops = [...(root?.querySelectorAll('.marker:not(.quiet)') ?? [])].map((marker) => {
            const box = marker.getBoundingClientRect();
            return (box.top + box.bottom) / 2;
          });
          const lines: DOMRect[][] = [];
          for (const [name, highlight] of CSS.highlights) {
            if (!name.startsWith('factleaf-')) continue;
            for (const range of highlight) {
              // A cell that its text fills leaves no room.
              if (range.startContainer.parentElement?.closest('td')) continue;
              const live = new Range();
              live.setStart(range.startContainer, range.startOffset);
              live.setEnd(range.endContainer, range.endOffset);
              const rects = [...live.getClientRects()];
              if (rects.every((rect) => rect.top >= 0 && rect.bottom <= innerHeight)) {
                lines.push(rects);
              }
            }
          }
          return lines.filter(
            (rects) => !rects.some((rect) => tops.some((y) => y > rect.top && y < rect.bottom)),
          ).length;
        });
        return missing === 0 || null;
      }, `a marker for every claim in view at ${top} px`);
      // Those far from the window may have none.
      const seen = await settled(page, 1, `markers that stand on no text at ${top} px`);
      for (const { placed, claims: named } of seen) if (placed) claims.add(named);
    }
    expect(claims.size).toBeGreaterThanOrEqual(15);
    await session.screenshot(page, `article-${width}`);
    session.leave(page);
  });

  it('do not stand behind another claim than their own', async () => {
    // Neither the margins nor the first line have room for a marker.
    session.put('/two-lines.html', {
      body:
        '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Two lines</title>' +
        '<body style="margin:80px 12px"><p style="font:14px/1.6 monospace;width:40ch">' +
        'Kratom helps you focus. Kratom helps you lose weight. It is FDA approved.</p></body></html>',
    });
    const { page } = await session.open('/two-lines.html');
    await page.setViewport({ width: 360, height: 740 });
    await until(async () => {
      const seen = await markers(page);
      const own = seen.find(({ claims }) => claims.includes('fda'));
      const others = seen.filter((one) => one !== own);
      return (own?.placed && others.length > 0 && others.every(({ placed }) => !placed)) || null;
    }, 'a marker behind the last claim, which is its own');
    await session.screenshot(page, 'two-lines-360');
    await page.close();
  });

  it.each(WIDTHS)('stay with their text in every layout at %i px', async (width) => {
    const { page, errors } = await session.open('/layouts.html');
    await page.setViewport({ width, height: 900 });
    await anyMarks(page);
    await settled(page, 6, 'markers');

    // Something above grows.
    await page.evaluate(() => document.querySelector('#later')?.classList.add('open'));
    await settled(page, 6, 'markers after the fold has opened');

    // The box scrolls by itself.
    await page.evaluate(() => {
      document.querySelector('#box')?.scrollIntoView({ block: 'center', behavior: 'instant' });
      document.querySelector('#box')?.scrollTo({ top: 10_000, behavior: 'instant' });
    });
    await until(async () => {
      const seen = await markers(page);
      const sleep = seen.find(({ claims }) => claims === 'sleep');
      const pressure = seen.find(({ claims }) => claims === 'blood-pressure-heart');
      return sleep?.placed && sleep.drawn && !(pressure?.placed && pressure.drawn) ? true : null;
    }, 'the marker of the claim that has come into the box, and not of the one that has gone');
    await settled(page, 6, 'markers after the box has scrolled');
    await session.screenshot(page, `layouts-${width}`);

    // What a box cuts off has no marker in sight; what scrolls sideways into view gets one, and the other loses its.
    const drawn = async (claim: string): Promise<boolean> =>
      (await markers(page)).some((one) => one.claims === claim && one.placed && one.drawn);
    await page.evaluate(() =>
      document.querySelector('#wide')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    );
    await until(
      async () =>
        ((await drawn('anxiety')) &&
          !(await drawn('focus-cognition')) &&
          (await drawn('digestive')) &&
          !(await drawn('energy-stamina'))) ||
        null,
      'markers of what the boxes show, and of nothing else',
    );
    await page.evaluate(() =>
      document.querySelector('#wide')?.scrollTo({ left: 10_000, behavior: 'instant' }),
    );
    await until(
      async () => ((await drawn('energy-stamina')) && !(await drawn('digestive'))) || null,
      'the marker of what has scrolled into view sideways',
    );
    await settled(page, 2, 'markers after the other box has scrolled');

    // A line that sticks takes its marker along.
    await page.evaluate(() => {
      document.querySelector('#sticky')?.scrollIntoView({ block: 'start', behavior: 'instant' });
      window.scrollBy({ top: 300, behavior: 'instant' });
    });
    await until(async () => {
      const liver = (await markers(page)).find(({ claims }) => claims.startsWith('liver'));
      const line = await page.evaluate(() => {
        const { top, bottom } = (
          document.querySelector('#sticky') as Element
        ).getBoundingClientRect();
        return { top, bottom };
      });
      const isBeside = liver && liver.top > line.top - RIM_PX && liver.top < line.bottom;
      return isBeside && liver.placed && liver.drawn && liver.level ? true : null;
    }, 'the marker beside the line that sticks');

    // Under the bar.
    await page.evaluate(() => {
      const at = document.querySelector('#plain')?.getBoundingClientRect().top ?? 0;
      window.scrollBy({ top: at - 20, behavior: 'instant' });
    });
    await until(async () => {
      const plain = (await markers(page)).find(({ claims }) => claims === 'not-addictive');
      return plain && !(plain.placed && plain.drawn) ? true : null;
    }, 'the marker under the bar to hide');

    // It is there beside the bar's edge, and not under it, where it would lie over the bar.
    for (const [under, isThere] of [
      [-6, true],
      [6, false],
    ] as const) {
      await page.evaluate((by) => {
        const root = document.querySelector('factleaf-notes')?.shadowRoot;
        const marker = root?.querySelector('.marker[data-claims="not-addictive"]');
        const bar = document.querySelector('#bar') as Element;
        const { top } = (marker as Element).getBoundingClientRect();
        window.scrollBy({
          top: top + by - bar.getBoundingClientRect().bottom,
          behavior: 'instant',
        });
      }, under);
      await until(
        async () => {
          const plain = (await markers(page)).find(({ claims }) => claims === 'not-addictive');
          return plain && (plain.placed && plain.drawn) === isThere ? true : null;
        },
        `the marker ${under} px under the bar's edge to be ${isThere ? 'there' : 'hidden'}`,
      );
    }
    expect(errors).toEqual([]);
    session.leave(page);
  });

  it('turn round with the writing direction, and make no scroll bar', async () => {
    for (const width of [1280, 390]) {
      const { page } = await session.open('/rtl.html');
      await page.setViewport({ width, height: 900 });
      await anyMarks(page);
      const seen = await settled(page, 2, 'two markers');
      const text = await page.evaluate(() => {
        const live = new Range();
        live.selectNodeContents(document.querySelector('p') as Element);
        return live.getBoundingClientRect().left;
      });
      expect(seen[0]?.left).toBeLessThan(text);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        ),
      ).toBe(true);
      session.leave(page);
    }
  });

  it('stay with their text, and notes keep their size, whatever zoom the page has by its style', async () => {
    const { page, errors } = await session.open('/zoomed.html');
    await anyMarks(page);
    for (const zoom of [0.9, 1.5]) {
      await page.evaluate((to) => {
        document.documentElement.style.setProperty('zoom', String(to));
      }, zoom);
      await settled(page, 4, `markers at a zoom of ${zoom}`);
      const point = await pointOf(page, 'improves sleep');
      await page.mouse.click(point.x, point.y);
      await until(() => openNote(page), 'the note');
      const lines = await linesOf(page, 'improves sleep');
      await until(async () => {
        const box = await page.evaluate(() => {
          const root = document.querySelector('factleaf-notes')?.shadowRoot;
          const card = root?.querySelector('.card') as Element;
          const { left, top, right, bottom } = card.getBoundingClientRect();
          return { left, top, right, bottom };
        });
        const [{ left, top, bottom }] = lines as [(typeof lines)[0]];
        const gap = Math.max(box.top - bottom, top - box.bottom);
        const isBeside = gap >= 0 && gap <= 12 && Math.abs(box.left - left) <= 1;
        return (isBeside && Math.abs(box.right - box.left - CARD_WIDTH_PX) <= 1) || null;
      }, `the note beside its claim at a zoom of ${zoom}`);
      await session.screenshot(page, `zoomed-${zoom}`);
      await page.keyboard.press('Escape');
      await until(async () => (await openNote(page)) === null || null, 'the note to close');
    }
    expect(errors).toEqual([]);
    session.leave(page);
  });

  it('come in the order of the text, whatever came into view first', async () => {
    const { page } = await session.open('/article.html');
    await anyMarks(page);
    await page.evaluate(() => window.scrollTo({ top: 1e6, behavior: 'instant' }));
    await until(async () => {
      const last = (await markers(page)).find(({ claims }) => claims.startsWith('fda'));
      return last?.placed || null;
    }, 'the markers at the end');
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    const seen = await settled(page, 15, 'the markers at the start');
    const tops = seen.map(({ top }) => top);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    session.leave(page);
  });

  it('are left out where the page has no room, and the keyboard still reaches the claim', async () => {
    const { page } = await session.open('/no-room.html');
    await anyMarks(page);
    await settled(page, 1, 'the marker of the short claim');
    const full = (await markers(page)).find(({ claims }) => claims === 'not-addictive');
    expect(full?.placed).toBe(false);
    for (let presses = 0; presses < 2; presses += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(
        () =>
          (document.querySelector('factleaf-notes')?.shadowRoot?.activeElement as HTMLElement)
            ?.dataset.claims,
      );
      if (at === 'not-addictive') break;
    }
    await page.keyboard.press('Enter');
    expect(await until(() => openNote(page), 'the note')).toContain('Not accurate');
    session.leave(page);
  });
});

describe('a note', () => {
  it.each([1280, 320])('is beside its claim and whole in the window at %i px', async (width) => {
    const { page } = await session.open('/layouts.html');
    await page.setViewport({ width, height: 900 });
    await anyMarks(page);
    for (const words of ['addictive', 'pain', 'immune', 'diabetes', 'mood']) {
      const point = await pointOf(page, words);
      await page.mouse.click(point.x, point.y);
      await until(() => openNote(page), 'the note');
      const state = await until(async () => {
        const now = await page.evaluate((wanted) => {
          const card = document.querySelector('factleaf-notes')?.shadowRoot?.querySelector('.card');
          const box = card?.getBoundingClientRect();
          if (!box) return null;
          for (const [name, highlight] of CSS.highlights) {
            if (!name.startsWith('factleaf-')) continue;
            for (const range of highlight) {
              const live = new Range();
              live.setStart(range.startContainer, range.startOffset);
              live.setEnd(range.endContainer, range.endOffset);
              if (!live.toString().includes(wanted)) continue;
              const covers = [...live.getClientRects()].some(
                (rect) =>
                  rect.left < box.right &&
                  rect.right > box.left &&
                  rect.top < box.bottom &&
                  rect.bottom > box.top,
              );
              const inside =
                box.left >= 0 &&
                box.top >= 0 &&
                box.right <= innerWidth &&
                box.bottom <= innerHeight + 1;
              return { covers, inside };
            }
          }
          return null;
        }, words);
        return now && !now.covers && now.inside ? now : null;
      }, `the note of "${words}" to be beside it`);
      expect(state).toEqual({ covers: false, inside: true });
      await page.keyboard.press('Escape');
      await until(async () => ((await openNote(page)) === null ? true : null), 'the note to close');
    }
    session.leave(page);
  });

  it('is as light or dark as the page where it stands', async () => {
    const { page } = await session.open('/dark.html');
    await anyMarks(page);
    for (const [words, theme] of [
      ['addictive', 'dark'],
      ['pain', 'light'],
    ] as const) {
      const point = await pointOf(page, words);
      await page.mouse.click(point.x, point.y);
      await until(() => openNote(page), 'the note');
      expect(
        await page.evaluate(
          () =>
            document
              .querySelector('factleaf-notes')
              ?.shadowRoot?.querySelector('.card')
              ?.closest<HTMLElement>('[data-theme]')?.dataset.theme,
        ),
      ).toBe(theme);
      await page.keyboard.press('Escape');
    }
    session.leave(page);
  });
});

describe('a finger on a phone', () => {
  const PHONE = { width: 360, height: 740 } as const;
  /** In the margin of the article, where no text is. */
  const MARGIN_PX = 6;
  let page: Page;
  beforeAll(async () => {
    ({ page } = await session.open('/article.html'));
    // Firefox is told the size only: its protocol knows no phones, but fingers it does.
    const isChrome = session.name === 'chrome';
    await page.setViewport(isChrome ? { ...PHONE, isMobile: true, hasTouch: true } : PHONE);
    await marksWhen(
      page,
      (now) => now.some(({ text }) => text.includes('not addictive')),
      'marks down to the last chapters',
    );
  });
  afterAll(() => page?.close());

  const closed = () =>
    until(async () => (await openNote(page)) === null || null, 'the note to close');

  it('opens a note by a tap on the claim, as a sheet at the foot of the window that leaves the claim in sight', async () => {
    const { x, y } = await pointOf(page, 'not addictive');
    await page.touchscreen.tap(x, y);
    expect(await until(() => openNote(page), 'the note')).toContain('Not accurate');
    const sheet = await page.evaluate(() => {
      const card = document.querySelector('factleaf-notes')?.shadowRoot?.querySelector('.card');
      const { left, top, right, bottom } = (card as Element).getBoundingClientRect();
      // A computer's Firefox has a scroll bar that takes room.
      const { clientWidth: width } = document.documentElement;
      return { left, top, right, bottom, width, window: innerWidth, height: innerHeight };
    });
    expect(sheet.left).toBe(0);
    expect(sheet.right).toBe(sheet.width);
    expect(sheet.window).toBe(PHONE.width);
    expect(Math.abs(sheet.bottom - sheet.height)).toBeLessThan(1);
    const claim = Math.max(
      ...(await linesOf(page, 'not addictive')).map(({ bottom: lowest }) => lowest),
    );
    expect(claim).toBeLessThanOrEqual(sheet.top);
    await session.screenshot(page, 'phone-note');
  });

  it('finds room on everything that can be tapped', async () => {
    expect(await violations(page, 'factleaf-notes', ['target-size'])).toEqual([]);
    const popup = await session.openPopup(page);
    expect(await violations(popup, 'html', ['target-size'])).toEqual([]);
    await popup.close();
  });

  it('opens what is folded by a tap, and closes the note by a tap elsewhere', async () => {
    const more = await page.evaluate(() => {
      const card = document.querySelector('factleaf-notes')?.shadowRoot?.querySelector('.card');
      const action = card?.querySelector('.action[aria-expanded="false"]');
      action?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = action?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    });
    if (!more) throw new Error('The note has nothing folded.');
    await page.touchscreen.tap(more.x, more.y);
    await until(
      () =>
        page.evaluate(
          () =>
            document
              .querySelector('factleaf-notes')
              ?.shadowRoot?.querySelector('.card .action[aria-expanded="true"]') != null || null,
        ),
      'what was folded',
    );
    await page.touchscreen.tap(MARGIN_PX, MARGIN_PX);
    await closed();
  });

  it('opens a note by a tap on its marker', async () => {
    const { x, y } = await until(
      () =>
        page.evaluate(() => {
          const root = document.querySelector('factleaf-notes')?.shadowRoot;
          for (const marker of root?.querySelectorAll('.marker:not(.quiet)') ?? []) {
            const box = marker.getBoundingClientRect();
            if (box.top < 60 || box.bottom > innerHeight - 60) continue;
            return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          }
          window.scrollBy({ top: 300, behavior: 'instant' });
          return null;
        }),
      'a marker in view',
    );
    await page.touchscreen.tap(x, y);
    await until(() => openNote(page), 'the note');
    await page.touchscreen.tap(MARGIN_PX, MARGIN_PX);
    await closed();
  });
});

describe('a page with 3,000 claims', () => {
  it('has those around the window marked, wherever that is, and all of them reported', async () => {
    const claims = 3000;
    session.put('/many.html', {
      body: `<!doctype html><html lang="en"><title>Many</title><body>${Array.from(
        { length: claims },
        (_, i) => `<p>Kratom is not addictive, letter ${i} says.</p>`,
      ).join('')}</body></html>`,
    });
    const { page, errors } = await session.open('/many.html');
    for (const top of [0, 50_000, 1e6]) {
      await page.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), top);
      await until(async () => {
        const state = await page.evaluate(() => {
          const inView = [...document.querySelectorAll('p')].filter((p) => {
            const { top, bottom } = p.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          });
          const marked = new Set<Element | null>();
          let count = 0;
          for (const [name, highlight] of CSS.highlights) {
            if (!name.startsWith('factleaf-')) continue;
            for (const { startContainer } of highlight) {
              count += 1;
              marked.add(startContainer.parentElement);
            }
          }
          return { count, all: inView.length > 10 && inView.every((p) => marked.has(p)) };
        });
        const drawn = (await markers(page)).filter(({ placed }) => placed);
        const enough = drawn.filter((one) => one.top >= 0 && one.top < 880).length > 10;
        return (state.all && enough && state.count < 1000 && drawn.length < 300) || null;
      }, `marks and markers around ${top} px, and not on the whole page`);
    }
    const popup = await session.openPopup(page);
    await until(async () => {
      const count = await popup.evaluate(
        () =>
          document.querySelector<HTMLElement>('.chip[data-status="contradicted"]')?.dataset.count,
      );
      return count === String(claims) || null;
    }, 'all claims in the popup');
    await popup.close();
    expect(errors).toEqual([]);
    session.leave(page);
  });
});
