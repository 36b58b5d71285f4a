/** What axe-core, the keyboard and the reader's own settings ask of everything that a reader meets. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOVER_CLOSE_MS, HOVER_OPEN_MS } from '../../src/notes/pointing';
import {
  anyMarks,
  frameOf,
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

/** Where a button of a note or a message is, by its name or how that begins, scrolled into view. */
const buttonAt = (page: Page, name: string) =>
  until(
    () =>
      page.evaluate((wanted) => {
        const all = [...document.querySelectorAll('factleaf-notes')].flatMap((host) => [
          ...(host.shadowRoot?.querySelectorAll<HTMLElement>('button:not(.marker)') ?? []),
        ]);
        const named = (is: (name: string) => boolean) =>
          all.find((one) => is((one.ariaLabel ?? one.textContent ?? '').trim()));
        const button = named((one) => one === wanted) ?? named((one) => one.startsWith(wanted));
        if (!button) return null;
        button.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = button.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }, name),
    `the button "${name}"`,
  );

async function press(page: Page, name: string): Promise<void> {
  const { x, y } = await buttonAt(page, name);
  await page.mouse.click(x, y);
}

/** Chooses an entry of the open note's menu. */
async function choose(page: Page, entry: string): Promise<void> {
  await press(page, 'More actions');
  await press(page, entry);
}

/** Text of the message on the page. */
const told = (page: Page) =>
  page.evaluate(() => {
    for (const host of document.querySelectorAll('factleaf-notes')) {
      const text = host.shadowRoot?.querySelector('.told')?.textContent;
      if (text) return text;
    }
    return null;
  });

const toldWhen = (page: Page, text: string) =>
  until(async () => ((await told(page)) === text ? true : null), `"${text}"`);

/** What has the focus inside our elements: the first word of its class, and what it says. */
const focused = (page: Page) =>
  page.evaluate(() => {
    for (const host of document.querySelectorAll('factleaf-notes')) {
      const inner = host.shadowRoot?.activeElement as HTMLElement | null | undefined;
      if (inner) {
        const name = inner.ariaLabel ?? inner.textContent ?? '';
        return { kind: inner.className.split(' ')[0] ?? '', name, claims: inner.dataset.claims };
      }
    }
    return null;
  });

const focusedWhen = (page: Page, kind: string) =>
  until(async () => {
    const now = await focused(page);
    return now?.kind === kind ? now : null;
  }, `the focus on a ${kind}`);

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
  ['light', 1280],
  ['dark', 390],
] as const)('axe-core, on a %s page of %i px', (look, width) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
    // A short page: axe-core looks at what lies under each word, so a long one takes it long.
    const paper = look === 'dark' ? '#121212;color:#eee' : '#fff;color:#111';
    session.put('/short.html', {
      body:
        `<!doctype html><html lang="en"><title>Short</title><body style="margin:80px 60px;background:${paper}">` +
        '<p>Kratom is not addictive.</p><p>Kratom relieves pain.</p><p>Kratom can cause nausea.</p>',
    });
  });
  afterAll(() => session?.close());

  it('finds nothing in markers and note', async () => {
    const { page } = await session.open('/short.html');
    await page.setViewport({ width, height: 900 });
    await anyMarks(page);
    await openAt(page, 'not addictive');
    expect(await violations(page, NOTES)).toEqual([]);
    await session.screenshot(page, `note-${look}`);
    for (const [name, panel] of [
      ['More', '.panel'],
      ['For clinicians', '.designs'],
      ['Sources', '.sources'],
      ['Why this matched', '.sentence'],
      ['More actions', '.menu'],
      ['Report a mistake', 'textarea'],
    ] as const) {
      await press(page, name);
      await opened(page, panel);
      expect(await violations(page, NOTES), name).toEqual([]);
      const picture = name.toLowerCase().replaceAll(' ', '-');
      await session.screenshot(page, `note-${look}-${picture}`);
    }
    await press(page, 'Back to the note');
    await choose(page, 'Hide this note');
    await toldWhen(page, 'Note hidden.');
    expect(await violations(page, NOTES), 'the message').toEqual([]);
    await session.screenshot(page, `message-${look}`);
    await press(page, 'Undo');
    await until(async () => ((await told(page)) === null ? true : null), 'the message to go');
    await page.close();
  });
});

describe('a note', () => {
  let session: Session;
  let page: Page;
  const texts = (words: readonly string[]) => (now: readonly { text: string }[]) =>
    now.length === words.length &&
    words.every((word) => now.some(({ text }) => text.includes(word)));
  beforeAll(async () => {
    session = await startSession();
    session.put('/three.html', {
      body:
        '<!doctype html><html lang="en"><title>Three</title><body style="margin:300px 60px">' +
        '<p>Kratom is not addictive.</p><p>Kratom relieves pain in most of those who take it.</p>' +
        '<p>Kratom can cause\n nausea.</p><textarea></textarea></body></html>',
    });
    ({ page } = await session.open('/three.html'));
    await marksWhen(page, (now) => now.length === 3, 'three marks');
  });
  afterAll(() => session?.close());

  it('is one of a list, each with its name, and their count is said once', async () => {
    const list = await until(
      () =>
        page.evaluate(() => {
          const root = document.querySelector('factleaf-notes')?.shadowRoot;
          const markers = [...(root?.querySelectorAll('[role=list] > li > button') ?? [])];
          const said = [...(root?.querySelectorAll('[role=status]') ?? [])].map(
            (one) => one.textContent,
          );
          return markers.length === 3 && said.some((text) => text !== '')
            ? {
                label: root?.querySelector('[role=list]')?.getAttribute('aria-label'),
                names: markers.map((one) => one.getAttribute('aria-label')),
                said,
              }
            : null;
        }),
      'three markers and the count',
    );
    expect(list).toEqual({
      label: 'Factleaf notes',
      names: [
        'Not addictive: not accurate. Kratom is not addictive.',
        'Pain relief: early evidence. Kratom relieves pain in most of …',
        expect.stringMatching(/^Common side effects: supported\. Kratom can cause nausea\.$/),
      ],
      said: ['Factleaf: 3 notes on this page'],
    });
  });

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

  it('goes by Escape under a pointer that rests, and comes again only after that has left', async () => {
    const point = await pointOf(page, 'addictive');
    await page.mouse.move(point.x, point.y, { steps: 2 });
    await until(() => openNote(page), 'the note');
    await page.keyboard.press('Escape');
    await closed(page);
    await page.mouse.move(point.x + 2, point.y);
    await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), 2 * HOVER_OPEN_MS);
    expect(await openNote(page)).toBeNull();
    await page.mouse.move(2, 2, { steps: 2 });
    await frameOf(page);
    await page.mouse.move(point.x, point.y, { steps: 2 });
    await until(() => openNote(page), 'the note');
    await page.keyboard.press('Escape');
    await closed(page);
    await page.mouse.move(2, 2, { steps: 2 });
  });

  it('is worked by keys alone: menu, parts, and Escape from the inside out', async () => {
    await page.mouse.click(2, 2);
    for (let presses = 0; presses < 6 && (await focused(page))?.kind !== 'marker'; presses += 1) {
      await page.keyboard.press('Tab');
    }
    const marker = await focusedWhen(page, 'marker');
    await page.keyboard.press('Enter');
    await focusedWhen(page, 'card');
    await until(() => openNote(page), 'the words of the note');
    await page.keyboard.press('Tab');
    expect((await focused(page))?.name).toBe('More actions');
    await page.keyboard.press('Enter');
    expect((await focusedWhen(page, 'entry')).name).toBe('Hide this note');
    await page.keyboard.press('ArrowUp');
    expect((await focused(page))?.name).toBe('Report a mistake');
    await page.keyboard.press('Escape');
    expect((await focusedWhen(page, 'tool')).name).toBe('More actions');
    expect(await openNote(page)).not.toBeNull();
    await page.keyboard.press('Tab');
    expect((await focused(page))?.name).toBe('Close');
    await page.keyboard.press('Tab');
    expect((await focused(page))?.name).toBe('More');
    await page.keyboard.press('Enter');
    await opened(page, '.panel');
    await page.keyboard.press('Escape');
    await closed(page);
    expect(await focused(page)).toEqual(marker);
    await page.mouse.click(2, 2);
  });

  /** What a paste into the page's own field gives. */
  const pasted = async (): Promise<string> => {
    await page.evaluate(() => {
      const field = document.querySelector('textarea');
      if (field) field.value = '';
      field?.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    return until(
      () => page.evaluate(() => document.querySelector('textarea')?.value || null),
      'the pasted text',
    );
  };

  it.each([
    ['Copy as text', 'The sentence: “Kratom relieves pain in most of those who take it.”'],
    [
      'Copy as Markdown',
      '> Kratom relieves pain in most of those who take it. ([on the page](<http',
    ],
    ['Copy link to this sentence', 'http://factleaf.test/three.html#:~:text=Kratom%20relieves%20'],
  ])('does "%s", and says so', async (entry, text) => {
    await openAt(page, 'relieves pain');
    await choose(page, entry);
    await toldWhen(page, 'Copied.');
    await page.keyboard.press('Escape');
    await closed(page);
    expect(await pasted()).toContain(text);
    await press(page, 'Dismiss');
  });

  it('shows a report before it is copied', async () => {
    await openAt(page, 'addictive');
    await choose(page, 'Report a mistake');
    await focusedWhen(page, '');
    await page.keyboard.type('It quotes a critic.');
    await press(page, 'Copy report');
    await toldWhen(page, 'Copied.');
    await page.keyboard.press('Escape');
    await closed(page);
    const report = await pasted();
    expect(report).toContain('claim: not-addictive');
    expect(report).toMatch(/what is wrong: It quotes a critic\.$/);
    await press(page, 'Dismiss');
  });

  it('is hidden and shown again by keys alone', async () => {
    await page.mouse.click(2, 2);
    for (let presses = 0; presses < 6 && (await focused(page))?.kind !== 'marker'; presses += 1) {
      await page.keyboard.press('Tab');
    }
    const marker = await focusedWhen(page, 'marker');
    await page.keyboard.press('Enter');
    await until(() => openNote(page), 'the note');
    for (const key of ['Tab', 'Enter', 'Enter']) await page.keyboard.press(key as 'Tab');
    await marksWhen(page, (now) => now.length === 2, 'the others alone');
    // The marker is gone that had the focus; the way back has it now.
    expect((await focusedWhen(page, 'undo')).name).toBe('Undo');
    await page.keyboard.press('Enter');
    await marksWhen(page, (now) => now.length === 3, 'all marks');
    expect((await focusedWhen(page, 'marker')).claims).toBe(marker.claims);
    expect(await told(page)).toBeNull();
    await page.mouse.click(2, 2);
  });

  it('is hidden, here and after a reload, while others stay', async () => {
    await openAt(page, 'addictive');
    await choose(page, 'Hide this note');
    await marksWhen(page, texts(['pain', 'nausea']), 'the others alone');
    await page.reload();
    await marksWhen(page, texts(['pain', 'nausea']), 'the others alone after a reload');
  });

  it('turns its rule off, and on again', async () => {
    await openAt(page, 'nausea');
    await choose(page, 'Turn off notes on');
    await marksWhen(page, texts(['pain']), 'the other alone');
    await toldWhen(page, 'Notes on “Common side effects” are off.');
    await press(page, 'Undo');
    await marksWhen(page, texts(['pain', 'nausea']), 'both');
  });

  it('turns Factleaf off on the site, with a way back, and then without a trace', async () => {
    await openAt(page, 'pain');
    await choose(page, 'Turn off on factleaf.test');
    await toldWhen(page, 'Factleaf is off on factleaf.test.');
    await marksWhen(page, (now) => now.length === 0, 'the marks to go');
    await press(page, 'Undo');
    await marksWhen(page, texts(['pain', 'nausea']), 'both marks again');
    await openAt(page, 'pain');
    await choose(page, 'Turn off on factleaf.test');
    await toldWhen(page, 'Factleaf is off on factleaf.test.');
    await press(page, 'Dismiss');
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
      // The markers are drawn anew where the browser's colours change.
      const colours = await until(async () => {
        const found = await page.evaluate(() => {
          const root = document.querySelector('factleaf-notes')?.shadowRoot;
          const text = getComputedStyle(root?.querySelector('.summary') as Element).color;
          return [...(root?.querySelectorAll('.marker, .chip') ?? [])].map(
            (one) => getComputedStyle(one).color === text,
          );
        });
        return found.length > 5 ? found : null;
      }, 'the markers');
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

    it('leaves no trace on paper, unless asked', async () => {
      await asked('prefers-reduced-motion', 'no-preference', 'print');
      const state = await page.evaluate(() => ({
        notes: getComputedStyle(document.querySelector('factleaf-notes') as Element).display,
        line: getComputedStyle(document.body, '::highlight(factleaf-contradicted)')
          .textDecorationLine,
      }));
      expect(state).toEqual({ notes: 'none', line: 'none' });
      const options = await session.openExtensionPage('src/options/index.html');
      await options.evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { sync: { set(fields: object): Promise<void> } } };
        };
        return chrome.storage.sync.set({ print: true });
      });
      await until(
        () =>
          page.evaluate(() => {
            const { textDecorationLine } = getComputedStyle(
              document.body,
              '::highlight(factleaf-contradicted)',
            );
            return textDecorationLine === 'underline' || null;
          }),
        'the line on paper',
      );
      await options.close();
    });
  });
}
