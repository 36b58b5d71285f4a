/** What the reader does by the browser's own means: keys for the notes, and the context menu on a selection. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksWhen, openNote, type Session, startSession, until } from './harness';

const page = (body: string) => ({
  body: `<!doctype html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`,
});

const FILLER = '<p style="height:1500px">Tea is a drink.</p>';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  session.put('/inner.html', page('<p style="margin:60px 40px">Kratom can cause nausea.</p>'));
  session.put(
    '/outer.html',
    page(
      `<header style="position:fixed;top:0;left:0;right:0;height:90px;background:#ddd">Bar</header>
      <div style="margin:200px 60px"><button id="start">Start</button>
      <p>Kratom is not addictive.</p>${FILLER}<p>Kratom relieves pain.</p>
      <iframe src="http://other.test/inner.html" width="600" height="200"></iframe></div>`,
    ),
  );
});
afterAll(() => session?.close());

/** The claims of the marker or the note that has the focus, in whatever frame. */
async function at(tab: Page): Promise<string | null> {
  for (const frame of tab.frames()) {
    const claims = await frame
      .evaluate(() => {
        const inner = document.querySelector('factleaf-notes')?.shadowRoot?.activeElement;
        if (!inner || !document.hasFocus()) return null;
        const { claims: named } = (inner as HTMLElement).dataset;
        return named ?? inner.closest('[role=dialog]')?.querySelector('.name')?.textContent ?? null;
      })
      .catch(() => null);
    if (claims !== null) return claims;
  }
  return null;
}

const reached = (tab: Page, claim: string) =>
  until(async () => ((await at(tab))?.includes(claim) ? true : null), `the note on ${claim}`);

describe('the keys', () => {
  it('are all there, and clash with none of the browser’s own', async () => {
    const options = await session.openExtensionPage('src/options/index.html');
    const keys = await options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } }
      >;
      const all = (await (browser ?? chrome)?.commands.getAll()) ?? [];
      return Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut]));
    });
    expect(keys).toEqual({
      _execute_action: 'Alt+Shift+K',
      'next-note': 'Alt+Shift+Period',
      'previous-note': 'Alt+Shift+Comma',
      'toggle-site': '',
    });
    await options.close();
  });

  it('go through the notes of all frames, into sight, and round', async () => {
    const { page: outer } = await session.open('/outer.html');
    await marksWhen(outer, (now) => now.length === 2, 'both marks');
    const inner = await until(
      async () => outer.frames().find((frame) => frame.url().endsWith('/inner.html')) ?? null,
      'the frame',
    );
    await marksWhen(inner, (now) => now.length === 1, 'the mark in the frame');
    await outer.bringToFront();
    await outer.focus('#start');
    await session.pressCommand('next-note');
    await reached(outer, 'not-addictive');
    await session.pressCommand('next-note');
    await reached(outer, 'pain');
    const top = await outer.evaluate(() => {
      for (const highlight of CSS.highlights.values()) {
        for (const range of highlight) {
          const live = new Range();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          if (live.toString().includes('pain')) return live.getBoundingClientRect().top;
        }
      }
      return -1;
    });
    expect(top).toBeGreaterThan(90);
    await session.pressCommand('next-note');
    await reached(outer, 'common-side-effects');
    await session.screenshot(outer, 'step-into-frame');
    await session.pressCommand('next-note');
    await reached(outer, 'not-addictive');
    await session.pressCommand('previous-note');
    await reached(outer, 'common-side-effects');
    await outer.close();
  });

  it('go on behind a marker that two sentences of one line share, and back', async () => {
    session.put(
      '/shared.html',
      page(
        `<div style="margin:200px 60px"><p>Kratom relieves pain.</p>
        <p>Kratom is not addictive. Kratom boosts energy.</p><p>Kratom can cause nausea.</p></div>`,
      ),
    );
    const { page: shared } = await session.open('/shared.html');
    await marksWhen(shared, (now) => now.length === 4, 'all marks');
    await shared.bringToFront();
    for (const [command, claim] of [
      ['next-note', 'pain'],
      ['next-note', 'not-addictive energy'],
      ['next-note', 'common-side-effects'],
      ['previous-note', 'not-addictive energy'],
      ['previous-note', 'pain'],
      ['next-note', 'not-addictive energy'],
    ] as const) {
      await session.pressCommand(command);
      await reached(shared, claim);
    }
    await shared.keyboard.press('Enter');
    await until(() => openNote(shared), 'the note on both');
    await session.pressCommand('next-note');
    await reached(shared, 'Common side effects');
    await shared.close();
  });

  it('open and close a note where the site keeps keys to itself', async () => {
    const listener = `window.addEventListener('keydown', (event) => {
      event.stopImmediatePropagation();
      if (event.key === 'Escape') event.preventDefault();
    }, true);`;
    session.put(
      '/keys.html',
      page(`<script>${listener}</script><p style="margin:200px 60px">Kratom is not addictive.</p>`),
    );
    const { page: keys } = await session.open('/keys.html');
    await marksWhen(keys, (now) => now.length === 1, 'the mark');
    await keys.bringToFront();
    await session.pressCommand('next-note');
    await reached(keys, 'not-addictive');
    await keys.keyboard.press('Enter');
    await until(() => openNote(keys), 'the note');
    await keys.keyboard.press('Escape');
    await until(async () => ((await openNote(keys)) === null ? true : null), 'the note to close');
    await reached(keys, 'not-addictive');
    await keys.close();
  });

  it('lead from the page to a source and back, without a pointer', async () => {
    session.put(
      '/one.html',
      page('<div style="margin:200px 60px"><p>Kratom is not addictive.</p></div>'),
    );
    const { page: one } = await session.open('/one.html');
    await marksWhen(one, (now) => now.length === 1, 'the mark');
    await one.bringToFront();
    await session.pressCommand('next-note');
    await reached(one, 'not-addictive');
    await session.screenshot(one, 'step');
    await one.keyboard.press('Enter');
    await until(() => openNote(one), 'the note');
    const focused = () =>
      one.evaluate(() => {
        const inner = document.querySelector('factleaf-notes')?.shadowRoot?.activeElement;
        return { words: inner?.textContent ?? '', link: inner?.matches('.sources a') ?? false };
      });
    const tabTo = async (wanted: (now: { words: string; link: boolean }) => boolean) => {
      for (let presses = 0; presses < 12; presses += 1) {
        if (wanted(await focused())) return;
        await one.keyboard.press('Tab');
      }
      throw new Error('Tab did not lead there.');
    };
    await tabTo(({ words }) => words.startsWith('Sources'));
    await one.keyboard.press('Enter');
    await tabTo(({ link }) => link);
    expect((await focused()).link).toBe(true);
    await one.keyboard.press('Escape');
    await until(async () => ((await openNote(one)) === null ? true : null), 'the note to close');
    expect(await at(one)).toContain('not-addictive');
    await one.close();
  });
});

/** A page whose paragraphs are higher than the window, with a header that sticks and a notice at the bottom. */
const TALL_STYLE = `<style>body{margin:0;font:19px/1.65 serif}header{position:sticky;top:0;height:84px;background:#fff;z-index:9}
  footer{position:fixed;left:0;right:0;bottom:0;height:110px;background:#222;z-index:9}main{max-width:640px;margin:30px auto}</style>`;
const WORDS = 'The river bends twice before it comes to the town and its old mill. '.repeat(40);
const tall = (claims: string) =>
  `<p>${WORDS}</p><p>${claims} ${WORDS} Kratom relieves pain.</p><p>${WORDS}</p>`;

describe('a claim that a key leads to', () => {
  /** Where the first line of a claim is, whether the page shows it there, and whether a ring is seen around its marker. */
  const seen = (tab: Page, words: string) =>
    tab.evaluate((wanted) => {
      const host = document.querySelector('factleaf-notes');
      const focused = host?.shadowRoot?.activeElement;
      const style = focused && getComputedStyle(focused);
      for (const highlight of CSS.highlights.values()) {
        for (const range of highlight) {
          const live = new Range();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          if (!live.toString().includes(wanted)) continue;
          const [line] = live.getClientRects();
          const { left, top, right, bottom } = line ?? new DOMRect();
          const corners = [left + 1, right - 1].flatMap((x) => [
            [x, top + 1] as const,
            [x, bottom - 1] as const,
          ]);
          const shows = corners.every(([x, y]) => {
            const at = document.elementsFromPoint(x, y).find((one) => one !== host);
            return at?.contains(live.startContainer) === true;
          });
          return {
            shows,
            kind: focused?.className.split(' ')[0] ?? null,
            ring: style?.outlineStyle === 'solid' && style.opacity === '1',
          };
        }
      }
      return null;
    }, words);

  it.each([
    ['a window', tall('Kratom is not addictive.'), 900],
    ['a low window', tall('Kratom is not addictive.'), 420],
    [
      'a part of the page that scrolls, with a header of its own',
      `<div style="height:400px;overflow:auto"><header>Part</header>${tall('Kratom is not addictive.')}</div>`,
      720,
    ],
  ])(
    'can be read, with its ring, in %s, whatever sticks to its edges',
    async (name, body, height) => {
      session.put(
        '/tall.html',
        page(`${TALL_STYLE}<header>Essay</header><main>${body}</main><footer>Cookies</footer>`),
      );
      const { page: essay } = await session.open('/tall.html');
      await essay.setViewport({ width: 1280, height });
      await marksWhen(essay, (now) => now.length === 2, 'both marks');
      await essay.bringToFront();
      for (const [command, claim, words] of [
        ['next-note', 'not-addictive', 'not addictive'],
        ['next-note', 'pain', 'relieves pain'],
        ['previous-note', 'not-addictive', 'not addictive'],
      ] as const) {
        await session.pressCommand(command);
        await reached(essay, claim);
        expect(await seen(essay, words), words).toEqual({
          shows: true,
          kind: 'marker',
          ring: true,
        });
        await session.screenshot(
          essay,
          `step-${name.split(',')[0]?.replaceAll(' ', '-')}-${claim}`,
        );
      }
      await essay.close();
    },
  );

  it('has the focus, and not its note, where its marker was out of sight under a header', async () => {
    session.put(
      '/under.html',
      page(
        `${TALL_STYLE}<header>News</header><main><p>Kratom is not addictive.</p>
        <p style="margin-top:360px">Kratom relieves pain.</p><p style="height:2000px">Tea.</p></main>`,
      ),
    );
    const { page: news } = await session.open('/under.html');
    await marksWhen(news, (now) => now.length === 2, 'both marks');
    await news.bringToFront();
    const placed = (visibility: string) =>
      news.evaluate((wanted) => {
        const root = document.querySelector('factleaf-notes')?.shadowRoot;
        const marker = root?.querySelector('[data-claims=not-addictive]:not(.quiet)');
        return (marker && getComputedStyle(marker).visibility === wanted) || null;
      }, visibility);
    await until(() => placed('visible'), 'the first marker');
    await news.evaluate(() => scrollTo(0, 60));
    await until(() => placed('hidden'), 'the header to cover the first marker');
    await session.pressCommand('next-note');
    await reached(news, 'not-addictive');
    expect(await seen(news, 'not addictive')).toEqual({ shows: true, kind: 'marker', ring: true });
    await news.close();
  });

  it('keeps the focus while the reader scrolls it under a header', async () => {
    const { page: news } = await session.open('/under.html');
    await marksWhen(news, (now) => now.length === 2, 'both marks');
    await news.bringToFront();
    await session.pressCommand('next-note');
    await reached(news, 'not-addictive');
    await news.evaluate(() => scrollTo(0, 60));
    await until(
      async () => ((await seen(news, 'not addictive'))?.ring === false ? true : null),
      'the marker to be covered',
    );
    expect(await at(news)).toBe('not-addictive');
    await news.close();
  });

  it.each([
    ['in a narrow margin', 'margin:60px 20px'],
    ['on its claim, where there is no margin', 'margin:60px 0;white-space:nowrap;overflow:hidden'],
  ])('has a whole ring at the edge of a narrow page, %s', async (name, style) => {
    session.put(
      '/edge.html',
      page(
        `<meta name="viewport" content="width=device-width"><style>body{margin:0}</style>
        <p style="font:16px/1.5 sans-serif;${style}">is kratom addictive? No, kratom is not addictive, and it is no opioid either.
        ${WORDS}</p>`,
      ),
    );
    const { page: edge } = await session.open('/edge.html');
    await edge.setViewport({ width: 360, height: 740 });
    await marksWhen(edge, (now) => now.length > 0, 'the mark');
    await edge.bringToFront();
    await session.pressCommand('next-note');
    await reached(edge, 'not-addictive');
    const ring = await edge.evaluate(() => {
      const marker = document.querySelector('factleaf-notes')?.shadowRoot?.activeElement;
      if (!marker) return null;
      const { left, right } = marker.getBoundingClientRect();
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(marker);
      const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
      const width = document.documentElement.clientWidth;
      return { outlineStyle, isWhole: left - reach >= 0 && right + reach <= width };
    });
    await session.screenshot(edge, `step-${name.split(',')[0]?.replaceAll(' ', '-')}`);
    expect(ring).toEqual({ outlineStyle: 'solid', isWhole: true });
    await edge.close();
  });

  it('is none behind a dialog of the page’s own that says it is modal and covers all', async () => {
    const dialog =
      '<div role="dialog" aria-modal="true" style="background:#fff;margin:150px auto;width:500px;padding:40px">';
    session.put(
      '/offer.html',
      page(
        `<p style="margin:60px">Kratom relieves pain.</p>${FILLER}<p>Kratom can cause nausea.</p>
        <div id="over" style="position:fixed;inset:0;background:#0008">${dialog}<p>Kratom is not addictive.</p></div></div>`,
      ),
    );
    const { page: offer } = await session.open('/offer.html');
    await marksWhen(offer, (now) => now.length === 3, 'all marks');
    await offer.bringToFront();
    for (const command of ['next-note', 'next-note', 'previous-note']) {
      await session.pressCommand(command);
      await reached(offer, 'not-addictive');
      expect(await offer.evaluate(() => scrollY)).toBe(0);
    }
    // A notice at the bottom that says so keeps nobody from the rest.
    await offer.evaluate(() => {
      const over = document.querySelector<HTMLElement>('#over');
      if (over) over.style.top = '60%';
    });
    // A press before, which led to where the focus was already, may be heard only now and lead further.
    await until(async () => {
      await session.pressCommand('previous-note');
      return (await at(offer))?.includes('common-side-effects') ? true : null;
    }, 'the note behind the dialog');
    await offer.close();
  });

  it.each(['button', 'textarea'])('has a ring after a click on a %s too', async (field) => {
    session.put(
      '/clicked.html',
      page(
        `<div style="margin:200px 60px"><button>Vote</button> <textarea></textarea>
        <p>Kratom is not addictive.</p></div>`,
      ),
    );
    const { page: clicked } = await session.open('/clicked.html');
    await marksWhen(clicked, (now) => now.length === 1, 'the mark');
    await clicked.bringToFront();
    await clicked.click(field);
    await session.pressCommand('next-note');
    await reached(clicked, 'not-addictive');
    expect(await seen(clicked, 'not addictive')).toEqual({
      shows: true,
      kind: 'marker',
      ring: true,
    });
    await clicked.close();
  });
});

describe('the context menu', () => {
  it('opens the check page with the selection, its line breaks and all', async () => {
    session.put('/two.html', page('<p>Kratom is not addictive.</p><p>Kratom relieves pain.</p>'));
    const { page: list } = await session.open('/two.html');
    await list.bringToFront();
    const selected = await list.evaluate(() => {
      const selection = window.getSelection();
      selection?.selectAllChildren(document.body);
      return String(selection);
    });
    await session.chooseMenu(list, selected);
    const check = await until(async () => {
      for (const one of await session.browser.pages()) {
        const address = await one.evaluate(() => location.href).catch(() => '');
        if (address.includes('/src/check/')) return one;
      }
      return null;
    }, 'the check page');
    await check.bringToFront();
    const read = await until(
      () =>
        check.evaluate(() =>
          document.querySelector('main.read[aria-busy="false"]')
            ? [...document.querySelectorAll('.paper p')].map((line) => line.textContent)
            : null,
        ),
      'the text to be read',
    );
    expect(read).toEqual(['Kratom is not addictive.', 'Kratom relieves pain.']);
    expect(await check.evaluate(() => document.querySelector('.lost'))).toBeNull();
    await marksWhen(check, (now) => now.length === 2, 'both marks');
    await check.close();
    await list.close();
  });
});
