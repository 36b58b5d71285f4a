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
