/** What Factleaf does on a page: marks, notes, changes, frames, shadow roots, and what it leaves alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  anyMarks,
  type Mark,
  marks,
  marksWhen,
  openNote,
  ownDocument,
  pointOf,
  type Session,
  startSession,
  until,
} from './harness';

/** Keeps what the document is made of as soon as it is parsed, for a comparison later. */
const KEEP_DOCUMENT = `<script>
  document.addEventListener('DOMContentLoaded', () => {
    window.before = new XMLSerializer().serializeToString(document.documentElement);
  });
</script>`;

const page = (body: string, head = '') => ({
  body: `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body>${body}</body></html>`,
});

const texts = (found: readonly Mark[]) => found.map(({ text }) => text).join(' | ');
const has = (words: string) => (found: readonly Mark[]) =>
  found.some(({ text }) => text.toLowerCase().includes(words));

let session: Session;

beforeAll(async () => {
  session = await startSession();
  session.put(
    '/two.html',
    page(
      '<h1>Notes on a leaf</h1><p id="a">Kratom is not addictive.</p><p id="b">Kratom relieves pain.</p>',
      KEEP_DOCUMENT,
    ),
  );
});
afterAll(() => session?.close());

/** Every findings record that the extension keeps, by the address of the frame. */
async function recordedFrames(): Promise<string[]> {
  const options = await session.openExtensionPage('src/options/index.html');
  try {
    return await options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { storage: { session: { get(key: null): Promise<Record<string, unknown>> } } }
      >;
      const all = await (browser ?? chrome)?.storage.session.get(null);
      return Object.values(all ?? {}).flatMap((record) =>
        Object.values((record as { frames?: Record<string, { url: string }> }).frames ?? {}).map(
          ({ url }) => url,
        ),
      );
    });
  } finally {
    await options.close();
  }
}

describe('marks', () => {
  it('stand on the demo article, of every status', async () => {
    const { page: article, errors } = await session.open('/article.html');
    const found = await marksWhen(
      article,
      (now) => has('not addictive')(now) && new Set(now.map(({ status }) => status)).size >= 4,
      'marks of four statuses, down to the last chapter',
    );
    await session.screenshot(article, 'article', { fullPage: true });
    // Said of methadone, and said not to be shown.
    expect(texts(found)).not.toMatch(/methadone|weight loss/i);
    expect(errors).toEqual([]);
    session.leave(article);
  });

  it('say what each claim is worth', async () => {
    const { page: two } = await session.open('/two.html');
    const found = await marksWhen(two, (now) => now.length >= 2, 'both marks');
    const of = (words: string) => found.find(({ text }) => text.includes(words))?.status;
    expect(of('addictive')).toBe('contradicted');
    expect(of('pain')).toBe('preliminary');
    session.leave(two);
  });

  it('change nothing of the page', async () => {
    const { page: two, errors } = await session.open('/two.html');
    await anyMarks(two);
    const before = await two.evaluate(() => (window as unknown as { before: string }).before);
    expect(await ownDocument(two)).toBe(before);
    const hosts = await two.evaluate(() =>
      [...document.querySelectorAll('factleaf-notes')].map((host) => host.parentElement?.localName),
    );
    expect(hosts).toEqual(['html']);
    expect(errors).toEqual([]);
    session.leave(two);
  });

  it('stand under a policy that forbids styles, scripts and markup', async () => {
    session.put('/strict.html', {
      ...page('<p>Kratom is not addictive.</p>'),
      headers: {
        'content-security-policy':
          "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'",
      },
    });
    const { page: strict, errors } = await session.open('/strict.html');
    await anyMarks(strict);
    const point = await pointOf(strict, 'addictive');
    await strict.mouse.click(point.x, point.y);
    await until(() => openNote(strict), 'the note');
    expect(errors).toEqual([]);
    session.leave(strict);
  });
});

describe('a note', () => {
  let two: Page;
  beforeAll(async () => {
    ({ page: two } = await session.open('/two.html'));
    await marksWhen(two, (now) => now.length >= 2, 'both marks');
  });
  afterAll(() => two.close());

  it('opens by a click on the claim and closes by Escape', async () => {
    const point = await pointOf(two, 'addictive');
    await two.mouse.click(point.x, point.y);
    const text = await until(() => openNote(two), 'the note');
    expect(text).toContain('Not accurate');
    expect(text).toMatch(/addictive/i);
    await session.screenshot(two, 'note');
    await two.keyboard.press('Escape');
    await until(async () => ((await openNote(two)) === null ? true : null), 'the note to close');
  });

  it('says what differs for the product that the sentence names', async () => {
    session.put(
      '/form.html',
      page('<h1>Tablets</h1><p>These 7-OH tablets are kratom. 7-OH is not addictive.</p>'),
    );
    const { page: form } = await session.open('/form.html');
    await marksWhen(form, has('addictive'), 'the mark');
    const point = await pointOf(form, 'addictive');
    await form.mouse.click(point.x, point.y);
    const text = await until(() => openNote(form), 'the note');
    expect(text).toContain('On 7-OH, see “More”');
    await form.evaluate(() => {
      document
        .querySelector('factleaf-notes')
        ?.shadowRoot?.querySelector<HTMLElement>('.card')
        ?.focus();
    });
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter'] as const) await form.keyboard.press(key);
    await until(
      async () => (await openNote(form))?.includes('Rats readily gave themselves 7-OH') || null,
      'what differs',
    );
    await session.screenshot(form, 'note-form');
    await form.close();
  });

  it('opens by resting the pointer on the claim', async () => {
    await two.mouse.move(1, 1);
    const point = await pointOf(two, 'pain');
    await two.mouse.move(point.x - 2, point.y);
    await two.mouse.move(point.x, point.y);
    const text = await until(() => openNote(two), 'the note');
    expect(text).toContain('Early evidence');
    await two.keyboard.press('Escape');
    await until(async () => ((await openNote(two)) === null ? true : null), 'the note to close');
  });

  it('opens by the keyboard, takes the focus and gives it back', async () => {
    await two.mouse.move(1, 1);
    const focused = () =>
      two.evaluate(() => {
        const inner = document.querySelector('factleaf-notes')?.shadowRoot?.activeElement;
        if (!inner) return null;
        return inner.closest('[role="dialog"]') ? 'note' : 'marker';
      });
    for (let presses = 0; presses < 5 && (await focused()) !== 'marker'; presses += 1) {
      await two.keyboard.press('Tab');
    }
    expect(await focused()).toBe('marker');
    await two.keyboard.press('Enter');
    await until(async () => ((await focused()) === 'note' ? true : null), 'focus in the note');
    await two.keyboard.press('Escape');
    await until(async () => ((await focused()) === 'marker' ? true : null), 'focus on the marker');
    expect(await openNote(two)).toBeNull();
  });

  it('closes by a click elsewhere', async () => {
    const point = await pointOf(two, 'addictive');
    await two.mouse.click(point.x, point.y);
    await until(() => openNote(two), 'the note');
    await two.mouse.click(5, 880);
    await until(async () => ((await openNote(two)) === null ? true : null), 'the note to close');
  });
});

describe('a page that changes', () => {
  it('gets marks on text that is added, and loses those of text that goes', async () => {
    const { page: two, errors } = await session.open('/two.html');
    await marksWhen(two, (now) => now.length >= 2, 'both marks');
    await two.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Kratom can cause nausea.';
      document.body.append(added);
      document.querySelector('#a')?.remove();
    });
    const now = await marksWhen(
      two,
      (found) => has('nausea')(found) && !has('addictive')(found),
      'the new mark alone',
    );
    expect(has('pain')(now)).toBe(true);
    expect(errors).toEqual([]);
    session.leave(two);
  });

  it('is read once kratom comes up', async () => {
    session.put('/late.html', page('<p id="text">Tea is a drink.</p>'));
    const { page: late } = await session.open('/late.html');
    expect(await marks(late)).toEqual([]);
    await late.evaluate(() => {
      const text = document.querySelector('#text');
      if (text) text.textContent = 'Kratom is not addictive.';
    });
    await marksWhen(late, has('addictive'), 'the mark');
    session.leave(late);
  });
});

describe('text in other places', () => {
  it('is read in frames of this and of other sites', async () => {
    session.put('/framed.html', page('<p>Kratom is not addictive.</p>'));
    session.put(
      '/frames.html',
      page(
        '<iframe src="/framed.html"></iframe><iframe src="http://other.test/framed.html"></iframe>' +
          '<iframe srcdoc="<p>Kratom is not addictive.</p>"></iframe>',
      ),
    );
    const { page: outer } = await session.open('/frames.html');
    const frames = await until(async () => {
      const inner = outer.frames().filter((frame) => frame !== outer.mainFrame());
      return inner.length === 3 ? inner : null;
    }, 'three frames');
    for (const frame of frames)
      await marksWhen(frame, has('addictive'), `a mark in ${frame.url()}`);
    session.leave(outer);
  });

  it('is read in open shadow roots, those that come later too', async () => {
    session.put(
      '/shadow.html',
      page(`<div id="early"></div><div id="late"></div><script>
        document.querySelector('#early').attachShadow({ mode: 'open' }).innerHTML = '<p>Kratom is not addictive.</p>';
      </script>`),
    );
    const { page: shadow } = await session.open('/shadow.html');
    await marksWhen(shadow, has('addictive'), 'the mark in the first root');
    await shadow.evaluate(() => {
      const added = document.createElement('section');
      added.attachShadow({ mode: 'open' }).innerHTML = '<p>Kratom relieves pain.</p>';
      document.body.append(added);
    });
    await marksWhen(shadow, has('pain'), 'the mark in the second root');
    session.leave(shadow);
  });
});

describe('a page without kratom', () => {
  it('gets no scanner, no element and no mark', async () => {
    session.put('/tea.html', page('<p>Green tea is not addictive. It relieves pain.</p>'));
    session.put('/control.html', page('<p>Kratom is not addictive.</p>'));
    const { page: tea, errors } = await session.open('/tea.html');
    const { page: control } = await session.open('/control.html');
    await anyMarks(control);
    const recorded = await until(async () => {
      const urls = await recordedFrames();
      return urls.some((url) => url.endsWith('/control.html')) ? urls : null;
    }, 'the record of the other page');
    expect(recorded.filter((url) => url.endsWith('/tea.html'))).toEqual([]);
    expect(await marks(tea)).toEqual([]);
    expect(await tea.evaluate(() => document.querySelector('factleaf-notes'))).toBeNull();
    expect(errors).toEqual([]);
    session.leave(tea);
    session.leave(control);
  });
});
