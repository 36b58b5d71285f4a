/** Markers stand beside what a reader can see, and only there. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyMarks, marks, openNote, pointOf, type Session, startSession, until } from './harness';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session?.close());

interface Shown {
  readonly claims: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The markers that are drawn, with the claims that each is of. */
const shown = (page: Page): Promise<Shown[]> =>
  page.evaluate(() => {
    const root = document.querySelector('factleaf-notes')?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLElement>('.marker:not(.quiet)') ?? [])]
      .filter((marker) => getComputedStyle(marker).visibility === 'visible')
      .map((marker) => {
        const { left, top, right, bottom } = marker.getBoundingClientRect();
        return { claims: marker.dataset.claims ?? '', left, top, right, bottom };
      });
  });

/** Waits until markers are drawn of exactly these claims. */
async function only(page: Page, claims: readonly string[], what: string): Promise<void> {
  const wanted = [...claims].sort().join();
  let last = '';
  await until(
    async () => {
      const now = (await shown(page)).map((one) => one.claims);
      last = now.sort().join();
      return last === wanted || null;
    },
    () => `${what}; there are ${last}`,
  );
}

describe('a text that cannot be seen', () => {
  const VISIBLE = 'liver-injury common-side-effects pain not-addictive sleep digestive'.split(' ');

  it('has no marker, be it transparent, cut off, or under something else', async () => {
    const { page, errors } = await session.open('/unseen.html');
    await anyMarks(page);
    await only(page, VISIBLE, 'markers of what can be seen');
    await session.screenshot(page, 'unseen');

    // The line that is cut off has its marker beside what is left of it.
    const [sleep] = (await shown(page)).filter(({ claims }) => claims === 'sleep');
    const line = await page.evaluate(() => {
      const { left, right } = (document.querySelector('#line') as Element).getBoundingClientRect();
      return { left, right };
    });
    const gap = Math.max(line.left - (sleep?.right ?? 0), (sleep?.left ?? 0) - line.right);
    expect(gap).toBeLessThan(40);

    // Under the column that sticks, and back.
    for (const [left, claims] of [
      [190, VISIBLE.filter((one) => one !== 'liver-injury')],
      [0, VISIBLE],
    ] as const) {
      await page.evaluate((to) => {
        document.querySelector('#table')?.scrollTo({ left: to, behavior: 'instant' });
      }, left);
      await only(page, claims, `markers with the table scrolled to ${left} px`);
    }

    // What fades away takes its marker along when the page is looked at again.
    for (const [opacity, claims] of [
      ['0', VISIBLE.filter((one) => one !== 'not-addictive')],
      ['1', VISIBLE],
    ] as const) {
      await page.evaluate((to) => {
        const text = document.querySelector<HTMLElement>('#fading') as HTMLElement;
        text.style.transition = 'opacity 50ms';
        text.style.opacity = to;
      }, opacity);
      await only(page, claims, `markers at an opacity of ${opacity}`);
    }
    expect(errors).toEqual([]);
    session.leave(page);
  });

  it('has none under a bar that leaves the margin free', async () => {
    session.put('/bar.html', {
      body: `<!doctype html><html lang="en"><title>Bar</title><style>
        body { margin: 0 120px; font: 16px/1.5 sans-serif; text-align: justify; }
        h2 { position: sticky; top: 0; height: 60px; margin: 0; background: #ddd; }
        .rest { height: 1500px; }</style>
        <h2>The leaf</h2>
        <p id="text">${'Kratom is not addictive, and this line goes on until it is full and the next one is begun, and that is what it does. '.repeat(3)}</p>
        <div class="rest"></div>`,
    });
    const { page } = await session.open('/bar.html');
    await anyMarks(page);
    const count = async (): Promise<number> =>
      (await shown(page)).filter(({ bottom }) => bottom > 0).length;
    await until(async () => (await count()) > 0 || null, 'a marker');
    // The text's last line is a little under the bar.
    await page.evaluate(() => {
      const text = document.querySelector('#text') as Element;
      window.scrollBy({ top: text.getBoundingClientRect().bottom - 55, behavior: 'instant' });
    });
    await until(async () => (await count()) === 0 || null, 'no marker of what is under the bar');
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await until(async () => (await count()) > 0 || null, 'the marker to come back');
    session.leave(page);
  });
});

describe('claims in shadow roots', () => {
  it('keep their markers where they are when places are looked for again', async () => {
    session.put('/widget.html', {
      body: `<!doctype html><html lang="en"><title>Widget</title>
        <style>body { margin: 40px; max-width: 640px; font: 18px/1.6 sans-serif; }</style>
        <p>About kratom.</p><comment-list></comment-list><p id="later"></p><script>
        customElements.define('comment-list', class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' }).innerHTML = '<style>li { margin: 10px; background: #eee; }</style><ul>' +
              '<li>Kratom is not addictive.</li><li>Kratom lowers blood pressure.</li><li>Kratom boosts the immune system.</li></ul>';
          }
        });</script>`,
    });
    const { page } = await session.open('/widget.html');
    await anyMarks(page);
    const before = await until(async () => {
      const now = await shown(page);
      return now.length === 3 ? now : null;
    }, 'three markers');
    // A marker that comes later tells that the others were looked for again.
    await page.evaluate(() => {
      const text = document.querySelector('#later') as Element;
      text.textContent = 'Kratom relieves pain.';
      window.dispatchEvent(new Event('resize'));
    });
    const after = await until(async () => {
      const now = await shown(page);
      return now.length === 4 ? now : null;
    }, 'the fourth marker');
    const places = (all: readonly Shown[]) =>
      all.filter(({ claims }) => claims !== 'pain').map(({ left }) => Math.round(left));
    expect(places(after)).toEqual(places(before));
    session.leave(page);
  });
});

describe('a text that an animation moves', () => {
  it('has no marker as long as it moves, and one where it comes to rest', async () => {
    session.put('/moving.html', {
      body: `<!doctype html><html lang="en"><title>Moving</title><style>
        @keyframes away { to { transform: translateX(300px); } }
        @keyframes pale { to { background: #eee; } }
        body { margin: 40px; font: 18px/1.6 sans-serif; }
        .away { animation: away 4s infinite alternate; }
        .pale { animation: pale 4s infinite alternate; }</style>
        <div class="away"><p>Kratom relieves pain.</p></div>
        <div class="pale"><p>Kratom can cause nausea.</p></div>
        <p id="later">Kratom is not addictive.</p>`,
    });
    const { page, errors } = await session.open('/moving.html');
    await anyMarks(page);
    await only(page, ['common-side-effects', 'not-addictive'], 'markers of what stands still');
    await page.evaluate(() => document.querySelector('#later')?.classList.add('away'));
    await only(page, ['common-side-effects'], 'no marker of what has begun to move');
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('.away')) one.classList.remove('away');
    });
    await only(page, ['common-side-effects', 'not-addictive', 'pain'], 'markers of all');
    expect(errors).toEqual([]);
    session.leave(page);
  });
});

describe('a text in columns, or beside a float', () => {
  /** What is wrong with markers: not level with their claim, in another column, on something, or with something between. */
  const wrong = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const rim = 4;
      const rectsOf = (range: AbstractRange | Node): DOMRect[] => {
        const live = new Range();
        if (range instanceof Node) live.selectNodeContents(range);
        else {
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
        }
        return [...live.getClientRects()];
      };
      const claims: DOMRect[] = [];
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('factleaf-')) continue;
        for (const range of highlight) claims.push(...rectsOf(range));
      }
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const text: DOMRect[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeValue?.trim()) text.push(...rectsOf(node));
      }
      const others = [...document.querySelectorAll('.float, .rule')].map((one) =>
        one.getBoundingClientRect(),
      );
      const root = document.querySelector('factleaf-notes')?.shadowRoot;
      const found: string[] = [];
      for (const marker of root?.querySelectorAll<HTMLElement>('.marker:not(.quiet)') ?? []) {
        const { left, top, right, bottom } = marker.getBoundingClientRect();
        const middle = (top + bottom) / 2;
        const say = (what: string) =>
          found.push(`${marker.dataset.claims} at ${Math.round(left)}, ${Math.round(top)} ${what}`);
        const isOn = (rect: DOMRect) =>
          rect.left < right - rim &&
          rect.right > left + rim &&
          rect.top < bottom - rim &&
          rect.bottom > top + rim;
        if ([...text, ...others].some(isOn)) say('covers something');
        /** How far a piece of what is level with the marker is from it. */
        const away = (rect: DOMRect) => Math.max(rect.left - right, left - rect.right);
        const level = [...text, ...others].filter((one) => one.top < middle && one.bottom > middle);
        const nearest = level.reduce((a, b) => (away(b) < away(a) ? b : a));
        // The line that it stands beside goes on to the claim without a gap.
        const line = level
          .sort((a, b) => a.left - b.left)
          .reduce<DOMRect[][]>((lines, rect) => {
            const last = lines.at(-1);
            if (last?.some((one) => one.right > rect.left - 8)) last.push(rect);
            else lines.push([rect]);
            return lines;
          }, [])
          .find((one) => one.includes(nearest)) as DOMRect[];
        const isOwn = claims.some(
          (claim) =>
            claim.top < middle &&
            claim.bottom > middle &&
            line.some((one) => claim.left < one.right && claim.right > one.left),
        );
        if (!isOwn) say('stands beside another text');
      }
      return found;
    });

  it.each([1200, 700])('has its marker beside its own line at %i px', async (width) => {
    const { page, errors } = await session.open('/columns.html');
    await page.setViewport({ width, height: 1700 });
    await anyMarks(page);
    let last: unknown;
    await until(
      async () => {
        const [all, faults] = [await shown(page), await wrong(page)];
        last = { count: all.length, faults };
        return (all.length >= 12 && faults.length === 0) || null;
      },
      () => `markers beside their lines; ${JSON.stringify(last, null, 1)}`,
    );
    await session.screenshot(page, `columns-${width}`);
    expect(errors).toEqual([]);
    session.leave(page);
  });
});

describe('claims under the same words', () => {
  it('have one line, that of the status to meet first, and a note of both', async () => {
    session.put('/same.html', {
      body: `<!doctype html><html lang="en"><title>Same</title><body style="margin:40px;font:20px/1.8 sans-serif">
        <p>Kratom boosts energy and focus.</p>`,
    });
    const { page } = await session.open('/same.html');
    await only(page, ['energy-stamina focus-cognition'], 'the marker of both');
    expect((await marks(page)).map(({ status, text }) => [status, text])).toEqual([
      ['mixed', 'boosts energy and focus'],
    ]);
    await session.screenshot(page, 'same-words');
    const { x, y } = await pointOf(page, 'boosts energy');
    await page.mouse.click(x, y);
    const note = await until(() => openNote(page), 'the note');
    expect(note).toContain('Energy and stamina');
    expect(note).toContain('Focus and memory');
    session.leave(page);
  });
});
