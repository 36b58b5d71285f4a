/**
 * Pages that change: after each step exactly those claims are marked that a fresh reading of the page finds, and
 * those are the ones that a reader would expect.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectMarks, step, stepTo } from './comparing';
import {
  anyMarks,
  ORIGIN,
  openNote,
  pointOf,
  type Session,
  startSession,
  TARGET,
  until,
} from './harness';

let session: Session;
/** A page of the extension, behind all others: a page that cannot be seen is not read. */
let options: Page;

beforeAll(async () => {
  session = await startSession();
  options = await session.openExtensionPage('src/options/index.html');
});
afterAll(() => session?.close());

async function openWith(path: string, words: readonly string[]) {
  const opened = await session.open(path);
  await expectMarks(opened.page, words);
  return opened;
}

/** Opens the note of a claim by a click. */
async function clickOn(page: Page, words: string): Promise<string> {
  const { x, y } = await pointOf(page, words);
  await page.mouse.click(x, y);
  return until(() => openNote(page), 'the note');
}

/** Clicks where nothing is. What no observer tells is looked for when the reader does something. */
const clickBeside = (page: Page) => page.mouse.click(5, 890);

const closed = (page: Page) =>
  until(async () => ((await openNote(page)) === null ? true : null), 'the note to close');

describe('an application in one document', () => {
  let page: Page;
  let errors: readonly string[];
  beforeAll(async () => {
    ({ page, errors } = await openWith('/live-app.html', ['is not addictive', 'relieves pain']));
  });
  afterAll(() => page?.close());

  it('is followed through its routes, its title and its address', async () => {
    await stepTo(page, 'route', ['relieves pain']);
    await stepTo(page, 'titleOther', []);
    await stepTo(page, 'titleBack', ['relieves pain']);
    await stepTo(page, 'hash', ['improves sleep']);
    await step(page, 'back');
    await expectMarks(page, ['improves sleep']);
    const isRoute = (url: string) => url.endsWith('/live-app/pain');
    expect(await recordedTitle(isRoute, ['improves sleep'])).toBe('Kratom for pain');
  });

  it('is read where it grows, however far', async () => {
    const all = ['relieves pain', 'eases anxiety', 'fights fatigue'];
    await stepTo(page, 'feed', all);
    await stepTo(page, 'more', [...all, 'improves sleep', 'lifts the mood', 'cause nausea']);
    await stepTo(page, 'more', [
      ...[...all, 'improves sleep', 'lifts the mood', 'cause nausea'],
      ...all,
    ]);
  });

  it('is read in rows that are used again for other text, and in another order', async () => {
    await stepTo(page, 'rows', [
      'relieves pain',
      'eases anxiety',
      'fights fatigue',
      'improves sleep',
    ]);
    const next = ['eases anxiety', 'fights fatigue', 'improves sleep', 'lifts the mood'];
    await stepTo(page, 'scrollRows', next);
    await stepTo(page, 'sort', next);
  });

  it('keeps an open note on its claim as long as the page makes it', async () => {
    await stepTo(page, 'notes', ['is not addictive', 'relieves pain']);
    expect(await clickOn(page, 'addictive')).toContain('Not accurate');
    for (const change of ['reword', 'split', 'readAloud', 'rewrap', 'redraw', 'move']) {
      await stepTo(page, change, ['is not addictive', 'relieves pain']);
      expect(await openNote(page), change).toContain('Not accurate');
    }
    // Beside the claim, where that is now.
    const { y } = await pointOf(page, 'addictive');
    await until(async () => {
      const top = await page.evaluate(() => {
        const root = document.querySelector('factleaf-notes')?.shadowRoot;
        return root?.querySelector('[role="dialog"]')?.getBoundingClientRect().top ?? 0;
      });
      return top > y && top < y + 60 ? true : null;
    }, 'the note to be below the claim');
    await session.screenshot(page, 'live-note-moved');

    await stepTo(page, 'takeOut', ['relieves pain']);
    await closed(page);
    await stepTo(page, 'putBack', ['is not addictive', 'relieves pain']);
    await clickOn(page, 'addictive');
    await stepTo(page, 'deny', ['relieves pain']);
    await closed(page);
  });

  it('is a new page when it writes itself anew', async () => {
    await stepTo(page, 'rewrite', ['eases anxiety']);
    expect(await clickOn(page, 'anxiety')).toContain('Early evidence');
    await page.keyboard.press('Escape');
    await closed(page);
    expect(errors).toEqual([]);
  });
});

describe('what is shown and what is not', () => {
  const base = ['is not addictive', 'relieves pain'];
  let page: Page;
  let errors: readonly string[];
  beforeAll(async () => {
    ({ page, errors } = await openWith('/live-shown.html', base));
  });
  afterAll(() => page?.close());

  it('follows styles: display, visibility and content-visibility', async () => {
    await stepTo(page, 'showMore', [...base, 'eases anxiety']);
    await stepTo(page, 'hideMore', base);
    await step(page, 'changeHidden');
    await stepTo(page, 'showMore', [...base, 'damage the liver']);
    await stepTo(page, 'hideMore', base);
    await page.click('#menu-button');
    await expectMarks(page, [...base, 'fights fatigue']);
    await page.click('#menu-button');
    await expectMarks(page, base);
    await stepTo(page, 'showSkipped', [...base, 'lifts the mood']);
    await step(page, 'skip');
    await clickBeside(page);
    await expectMarks(page, base);
  });

  it('follows what folds', async () => {
    await stepTo(page, 'openDetails', [...base, 'improves sleep']);
    await stepTo(page, 'closeDetails', base);
    await stepTo(page, 'reveal', [...base, 'cause nausea']);
  });

  it('gives text that is laid out late its marker when it is reached', async () => {
    expect(await clickOn(page, 'pain')).toContain('Early evidence');
    await page.keyboard.press('Escape');
    await closed(page);
    await until(
      () =>
        page.evaluate(() => {
          const root = document.querySelector('factleaf-notes')?.shadowRoot;
          return root?.querySelector('[data-claims~="pain"]') ? true : null;
        }),
      'its marker',
    );
  });

  it('is never what someone writes', async () => {
    const rest = ['relieves pain', 'cause nausea'];
    await stepTo(page, 'edit', rest);
    await stepTo(page, 'type', rest);
    await stepTo(page, 'publish', [...rest, 'is not addictive']);
    // A draft that is a draft no more.
    await stepTo(page, 'post', [...rest, 'is not addictive', 'cures cancer']);
    await step(page, 'design');
    await until(
      async () => ((await page.evaluate(() => CSS.highlights.size)) === 0 ? true : null),
      'no mark in a page that is edited as a whole',
    );
    await stepTo(page, 'read', [...rest, 'is not addictive', 'cures cancer']);
    expect(errors).toEqual([]);
  });
});

describe('components', () => {
  it('are read in open and closed shadow roots, as they change', async () => {
    const first = [
      'is not addictive',
      'relieves pain',
      'eases anxiety',
      'improves sleep',
      'fights fatigue',
    ];
    const { page, errors } = await openWith('/live-roots.html', first);
    expect(await clickOn(page, 'pain')).toContain('Early evidence');
    await session.screenshot(page, 'live-closed-root');
    await stepTo(page, 'change', first);
    expect(await openNote(page)).toContain('Early evidence');
    await page.keyboard.press('Escape');
    const more = [...first, 'cause nausea'];
    await stepTo(page, 'add', more);
    await step(page, 'late');
    await clickBeside(page);
    await expectMarks(page, [...more, 'lifts the mood']);
    await stepTo(page, 'unslot', [
      ...more.filter((words) => words !== 'eases anxiety'),
      'lifts the mood',
    ]);
    await stepTo(page, 'remove', [
      'is not addictive',
      'relieves pain',
      'fights fatigue',
      'cause nausea',
      'lifts the mood',
    ]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('are looked into when kratom is in a closed root alone', async () => {
    session.put('/live-closed.html', {
      body: `<!doctype html><title>Closed</title><div id="host"></div><script>
        const root = host.attachShadow({ mode: 'closed' });
        window.rootOf = (element) => (element === host ? root : null);
        root.innerHTML = '<p>Tea is a drink.</p>';
        window.step = { add() { root.innerHTML = '<p>Kratom is not addictive.</p>'; } };
      </script>`,
    });
    const { page, errors } = await session.open('/live-closed.html');
    await stepTo(page, 'add', ['is not addictive']);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('a page in XHTML', () => {
  it('is read in CDATA sections and in HTML within a drawing, whatever its base address', async () => {
    const first = ['is not addictive', 'relieves pain'];
    const { page, errors } = await openWith('/live.xhtml', first);
    await stepTo(page, 'add', [...first, 'eases anxiety']);
    await stepTo(page, 'change', [...first, 'eases anxiety']);
    await clickOn(page, 'pain');
    expect(session.requests().filter((line) => line.includes('elsewhere.test'))).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});

// ------------------------------------------------------------------ what the extension knows of a tab

interface FrameRecord {
  readonly url: string;
  readonly title: string;
  readonly findings: readonly string[];
}

/** The records of all frames of all tabs. */
async function records(): Promise<FrameRecord[]> {
  return options.evaluate(async () => {
    type Stored = {
      frames?: Record<string, { url: string; title: string; findings: { quote: string }[] }>;
    };
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage: { session: { get(key: null): Promise<Record<string, Stored>> } } }
    >;
    const all = await (browser ?? chrome)?.storage.session.get(null);
    return Object.values(all ?? {}).flatMap(({ frames }) =>
      Object.values(frames ?? {}).map(({ url, title, findings }) => ({
        url,
        title,
        findings: findings.map(({ quote }) => quote),
      })),
    );
  });
}

/** Waits until a frame, by its address, is recorded with these findings, and gives its title. */
const recordedTitle = (isIt: (url: string) => boolean, findings: readonly string[]) =>
  until(async () => {
    const record = (await records()).find(({ url }) => isIt(url));
    return record?.findings.join() === findings.join() ? record.title : null;
  }, 'the record');

describe('frames', () => {
  it('are read as they come, wherever their text is from, and forgotten as they go', async () => {
    const { page, errors } = await openWith('/live-frames.html', ['is not addictive']);
    const frameNames = [
      'same',
      'cross',
      'srcdoc',
      'blank',
      'written',
      'sandboxed',
      'sandboxedText',
      'blob',
    ];
    for (const name of frameNames) await step(page, name);
    const framesOf = async () => {
      const inner = page.frames().filter((frame) => frame !== page.mainFrame());
      return inner.length === frameNames.length ? inner : null;
    };
    for (const frame of await until(framesOf, 'the frames')) {
      await expectMarks(frame, ['relieves pain']);
    }
    // Moved, a frame is loaded anew.
    await step(page, 'move');
    const moved = await until(async () => {
      const inner = await framesOf();
      const names = await Promise.all(
        (inner ?? []).map((frame) => frame.evaluate(() => window.name).catch(() => '')),
      );
      return inner?.[names.indexOf('same')] ?? null;
    }, 'the moved frame');
    await expectMarks(moved, ['relieves pain']);

    const recorded = async () =>
      // By title: a frame that was written to has the address of the page around it in Chrome.
      (await records()).filter(({ title }) => title !== 'Frames').length;
    // Chrome keeps no record of a frame made from a blob, although it is marked: a gap, not a wish.
    const wanted = TARGET === 'chrome' ? frameNames.length - 1 : frameNames.length;
    await until(async () => ((await recorded()) >= wanted ? true : null), 'a record of each frame');
    await step(page, 'remove');
    await until(async () => ((await recorded()) === 0 ? true : null), 'the frames to be forgotten');
    await expectMarks(page, ['is not addictive']);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('the back/forward cache', () => {
  it('brings a page back with its marks, and what the popup knows of it', async () => {
    const first = ['is not addictive', 'relieves pain'];
    const { page, errors } = await openWith('/live-app.html', first);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        (globalThis as unknown as { persisted: boolean }).persisted = persisted;
      });
    });
    await page.goto(`${ORIGIN}/live-frame.html`);
    await anyMarks(page);
    await session.goBack(page);
    await expectMarks(page, first);
    // The page is there before it is told so.
    await until(
      () =>
        page.evaluate(() => (globalThis as unknown as { persisted?: boolean }).persisted || null),
      'the page as it was left',
    );
    await recordedTitle((url) => url.endsWith('/live-app.html'), first);
    await stepTo(page, 'feed', ['relieves pain', 'eases anxiety', 'fights fatigue']);
    expect(errors).toEqual([]);
    await page.close();
  });
});
