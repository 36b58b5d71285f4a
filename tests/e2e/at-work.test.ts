/** A reader at work with pointer and keys: what they write, point at and have the focus on is not taken from them. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOVER_CLOSE_MS, HOVER_OPEN_MS } from '../../src/notes/pointing';
import {
  anyMarks,
  marksWhen,
  openNote,
  pointOf,
  type Session,
  startSession,
  TARGET,
  until,
} from './harness';

const CLAIMS = '<p>Kratom is not addictive.</p><p>Kratom relieves pain.</p>';

const html = (body: string, style = '') =>
  `<!doctype html><html lang="en"><title>A page</title><body style="margin:60px;${style}">${body}`;

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session?.close());

/** Lets time pass in which pointing would open a note, and then close it. */
const letHover = (page: Pick<Page, 'evaluate'>) =>
  page.evaluate(
    (ms) => new Promise((done) => setTimeout(done, ms)),
    2 * HOVER_OPEN_MS + HOVER_CLOSE_MS,
  );

const pointAt = async (page: Page, words: string) => {
  const { x, y } = await pointOf(page, words);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
};

/** The claims of the marker, or else the class of what has the focus inside our elements. */
const focused = (page: Page) =>
  page.evaluate(() => {
    for (const host of document.querySelectorAll('factleaf-notes')) {
      const inner = host.shadowRoot?.activeElement as HTMLElement | null | undefined;
      if (inner) return inner.dataset.claims ?? inner.className;
    }
    return null;
  });

const focusedWhen = (page: Page, what: string) =>
  until(async () => (await focused(page)) === what || null, `the focus on "${what}"`);

/** The claims of each marker. */
const markers = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('factleaf-notes')?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLElement>('.marker') ?? [])].map(
      ({ dataset }) => dataset.claims ?? '',
    );
  });

const markersWhen = (page: Page, claims: readonly string[]) =>
  until(
    async () => (await markers(page)).join() === claims.join() || null,
    `markers of ${claims.join(' and ')}`,
  );

async function press(page: Page, name: string): Promise<void> {
  const point = await until(
    () =>
      page.evaluate((wanted) => {
        const root = document.querySelector('factleaf-notes')?.shadowRoot;
        const buttons = [...(root?.querySelectorAll<HTMLElement>('.card button') ?? [])];
        const button = buttons.find((one) => (one.ariaLabel ?? one.textContent)?.trim() === wanted);
        button?.scrollIntoView({ block: 'nearest' });
        const box = button?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      }, name),
    `the button "${name}"`,
  );
  await page.mouse.click(point.x, point.y);
}

describe('pointing', () => {
  it('at another claim does not take away a report that is being written', async () => {
    session.put('/report.html', { body: html(CLAIMS.replace('</p>', '</p><br>'.repeat(40))) });
    const { page, errors } = await session.open('/report.html');
    await marksWhen(page, (now) => now.length === 2, 'the marks');
    await pointAt(page, 'addictive');
    await until(() => openNote(page), 'the note');
    await press(page, 'More actions');
    await press(page, 'Report a mistake');
    const written = () =>
      page.evaluate(() => {
        const root = document.querySelector('factleaf-notes')?.shadowRoot;
        return root?.activeElement?.localName === 'textarea'
          ? (root.activeElement as HTMLTextAreaElement).value
          : null;
      });
    await until(written, 'the field');
    await page.keyboard.type('It quotes a critic.');
    await pointAt(page, 'pain');
    await letHover(page);
    expect((await written()) ?? '').toContain('It quotes a critic.');
    expect(errors).toEqual([]);
    session.leave(page);
  });

  it('elsewhere than at the document opens nothing, and closes what pointing has opened', async () => {
    const inner = "<body style='margin:0'><p style='margin:0'>Kratom eases anxiety.</p>";
    const frame = `<iframe style="display:block;width:1100px;height:300px" srcdoc="${inner}"></iframe>`;
    session.put('/around.html', { body: html(`<p>Kratom is not addictive.</p>${frame}`) });
    const { page, errors } = await session.open('/around.html');
    await anyMarks(page);
    const within = page.frames().find((one) => one !== page.mainFrame());
    if (!within) throw new Error('There is no frame.');
    await anyMarks(within);
    const box = await page.evaluate(() => {
      const { x, y } = (document.querySelector('iframe') as Element).getBoundingClientRect();
      return { x, y };
    });
    const noNote = async (where: Pick<Page, 'evaluate'>) => {
      await letHover(where);
      expect(await openNote(where as Page)).toBeNull();
    };
    const inFrame = [box.x + 1000, box.y + 250] as const;
    // Firefox' driver moves no pointer out of the window.
    const places = TARGET === 'chrome' ? [inFrame, [-20, -20] as const] : [inFrame];
    for (const [x, y] of places) {
      await pointAt(page, 'addictive');
      await page.mouse.move(x, y);
      await noNote(page);
      await pointAt(page, 'addictive');
      await until(() => openNote(page), 'the note');
      await page.mouse.move(x, y);
      await noNote(page);
    }
    // Out of the frame.
    for (const waits of [false, true]) {
      await page.mouse.move(box.x + 97, box.y + 10);
      await page.mouse.move(box.x + 100, box.y + 10);
      if (waits) await until(() => openNote(within as unknown as Page), 'the note in the frame');
      await page.mouse.move(box.x - 30, box.y + 10);
      await noNote(within as unknown as Page);
    }
    expect(errors).toEqual([]);
    session.leave(page);
  });
});

describe('a page', () => {
  it('without a doctype has markers where it is not in sight yet', async () => {
    session.put('/quirks.html', {
      body: '<title>A page</title><div style="height:1200px"></div><p>Kratom is not addictive.<div style="height:1200px"></div>',
    });
    const { page, errors } = await session.open('/quirks.html');
    await until(
      () =>
        page.evaluate(() => {
          const root = document.querySelector('factleaf-notes')?.shadowRoot;
          return root?.querySelector('.marker:not(.quiet)') ? true : null;
        }),
      'the marker',
    );
    expect(errors).toEqual([]);
    session.leave(page);
  });

  it('that never rests gets the lines back that it has cleared', async () => {
    session.put('/restless.html', {
      body: html(`${CLAIMS}<div id="restless"></div><script>
        let height = 0;
        const change = () => {
          height = (height + 10) % 200;
          restless.style.height = height + 'px';
          requestAnimationFrame(change);
        };
        change();
      </script>`),
    });
    const { page, errors } = await session.open('/restless.html');
    await marksWhen(page, (now) => now.length === 2, 'the marks');
    await page.evaluate(() => CSS.highlights.clear());
    await marksWhen(page, (now) => now.length === 2, 'the marks again');
    expect(errors).toEqual([]);
    session.leave(page);
  });
});

describe('the focus', () => {
  it('stays with the claim where markers are shared in another way', async () => {
    session.put('/shared.html', {
      body: html('<p>Kratom relieves pain. Kratom eases anxiety.</p>', 'font:24px sans-serif'),
    });
    const { page, errors } = await session.open('/shared.html');
    await markersWhen(page, ['pain anxiety']);
    await page.keyboard.press('Tab');
    await focusedWhen(page, 'pain anxiety');
    await page.setViewport({ width: 400, height: 900 });
    await markersWhen(page, ['pain', 'anxiety']);
    expect(await focused(page)).toBe('pain');
    await page.keyboard.press('Tab');
    await focusedWhen(page, 'anxiety');
    await page.setViewport({ width: 1280, height: 900 });
    await markersWhen(page, ['pain anxiety']);
    expect(await focused(page)).toBe('pain anxiety');
    expect(errors).toEqual([]);
    session.leave(page);
  });

  it('stays on a marker whose text is read again, and comes back to one whose text is drawn anew', async () => {
    session.put('/anew.html', { body: html(CLAIMS) });
    const { page, errors } = await session.open('/anew.html');
    await markersWhen(page, ['not-addictive', 'pain']);
    await page.keyboard.press('Tab');
    await focusedWhen(page, 'not-addictive');
    await pointAt(page, 'addictive');
    await until(() => openNote(page), 'the note');
    await page.evaluate(() => {
      const list = document.querySelector('factleaf-notes')?.shadowRoot?.querySelector('.markers');
      const seen = { gone: 0 };
      Object.assign(globalThis, { seen });
      new MutationObserver((records) => {
        for (const { removedNodes } of records) seen.gone += removedNodes.length;
      }).observe(list as Element, { childList: true });
      const [text] = document.querySelector('p')?.childNodes ?? [];
      (text as Text).data = 'In other words: kratom is not addictive.';
      document.body.insertAdjacentHTML('beforeend', '<p>Kratom eases anxiety.</p>');
    });
    await markersWhen(page, ['not-addictive', 'pain', 'anxiety']);
    expect(await focused(page)).toBe('not-addictive');
    const gone = () =>
      page.evaluate(() => (globalThis as unknown as { seen: { gone: number } }).seen.gone);
    expect(await gone()).toBe(0);
    await page.evaluate(() => {
      const old = document.querySelector('p') as Element;
      const made = document.createElement('p');
      made.textContent = old.textContent;
      old.replaceWith(made);
    });
    await until(async () => (await gone()) > 0 || null, 'the marker to go with its text');
    await focusedWhen(page, 'not-addictive');
    expect(errors).toEqual([]);
    session.leave(page);
  });

  it('goes to the other claim where one of two on a marker is gone', async () => {
    session.put('/less.html', { body: html('<p>Kratom relieves pain. Kratom eases anxiety.</p>') });
    const { page, errors } = await session.open('/less.html');
    await markersWhen(page, ['pain anxiety']);
    await page.keyboard.press('Tab');
    await focusedWhen(page, 'pain anxiety');
    await page.evaluate(() => {
      (document.querySelector('p') as Element).textContent =
        'Tea is a drink. Kratom eases anxiety.';
    });
    await markersWhen(page, ['anxiety']);
    expect(await focused(page)).toBe('anxiety');
    expect(errors).toEqual([]);
    session.leave(page);
  });

  it('goes to the nearest note when the message about a hidden one is dismissed by a key', async () => {
    session.put('/hidden.html', { body: html(CLAIMS) });
    const { page, errors } = await session.open('/hidden.html');
    await markersWhen(page, ['not-addictive', 'pain']);
    await page.keyboard.press('Tab');
    await focusedWhen(page, 'not-addictive');
    await page.keyboard.press('Enter');
    await until(() => openNote(page), 'the note');
    for (const key of ['Tab', 'Enter', 'Enter'] as const) await page.keyboard.press(key);
    await focusedWhen(page, 'undo');
    await page.keyboard.press('Escape');
    await focusedWhen(page, 'pain');
    expect(errors).toEqual([]);
    session.leave(page);
  });
});
