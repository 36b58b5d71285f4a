/**
 * Pages that work against us: what they break is their own, they cannot work our parts, and they learn nothing but
 * what is said about their own text.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RETURNS_MOST } from '../../src/notes/host';
import { HOVER_CLOSE_MS, HOVER_OPEN_MS } from '../../src/notes/pointing';
import {
  anyMarks,
  marks,
  marksWhen,
  openNote,
  ownDocument,
  pointOf,
  type Session,
  startSession,
  until,
} from './harness';

const CLAIMS = '<p id="a">Kratom is not addictive.</p><p id="b">Kratom relieves pain.</p>';

const html = (head: string, body = CLAIMS) =>
  `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body>${body}</body></html>`;

/** What an address of the extension's own files begins with. */
const OWN_ADDRESS = /(?:chrome|moz)-extension:/;

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session?.close());

const anyMarker = (page: Page) =>
  until(
    () =>
      page.evaluate(() =>
        document.querySelector('factleaf-notes')?.shadowRoot?.querySelector('.marker')
          ? true
          : null,
      ),
    'a marker',
  );

async function clickOn(page: Page, words: string): Promise<string> {
  const { x, y } = await pointOf(page, words);
  await page.mouse.click(x, y);
  return until(() => openNote(page), 'the note');
}

/** Lets the page draw so many frames, each with a change of its text. */
const changeFrames = (page: Page, count: number) =>
  page.evaluate(
    (frames) =>
      new Promise<void>((done) => {
        const more = document.body.appendChild(document.createElement('p'));
        let left = frames;
        const step = () => {
          more.textContent = `Tea ${left}`;
          left -= 1;
          if (left > 0) requestAnimationFrame(step);
          else done();
        };
        requestAnimationFrame(step);
      }),
    count,
  );

interface Hostile {
  looking: boolean;
  calls: number;
  seen: string[];
  taken: number;
  stop(): void;
  turns: number;
  violations: string[];
}

const get = <K extends keyof Hostile>(page: Pick<Page, 'evaluate'>, name: K): Promise<Hostile[K]> =>
  page.evaluate((key) => (globalThis as unknown as Hostile)[key], name) as Promise<Hostile[K]>;

/** All that scripts build on throws, but for the test; the page has an element of our name. */
const REPLACED = `<script>
  var looking = false, calls = 0, seen = [];
  const lie = (target, name) => {
    const real = target[name];
    Object.defineProperty(target, name, {
      configurable: true,
      writable: true,
      value: function (...args) {
        if (looking) return new.target ? Reflect.construct(real, args) : real.apply(this, args);
        seen.push(String(name) + new Error().stack);
        calls += 1;
        throw new Error('hostile ' + String(name));
      },
    });
  };
  const highlights = Object.getOwnPropertyDescriptor(CSS, 'highlights').get;
  Object.defineProperty(CSS, 'highlights', {
    get() {
      if (looking) return highlights.call(CSS);
      calls += 1;
      throw new Error('hostile highlights');
    },
  });
  customElements.define('factleaf-notes', class extends HTMLElement {
    constructor() {
      super();
      seen.push('made', String(new Error().stack), String(this.attachInternals().shadowRoot));
    }
    connectedCallback() { seen.push('connected', String(new Error().stack)); }
  });
  addEventListener('focusin', () => seen.push('focus', String(new Error().stack)), true);
  const realPush = seen.push;
  seen.push = function (...args) {
    const before = looking;
    looking = true;
    realPush.apply(this, args);
    looking = before;
  };
  Object.prototype.isOn = () => false;
  Object.prototype.signal = 'polluted';
  Object.prototype.enabled = false;
  addEventListener('DOMContentLoaded', () => {
    const lies = [
      [Map.prototype, ['get', 'set', 'has', Symbol.iterator]],
      [Set.prototype, ['add', 'has', 'delete', Symbol.iterator]],
      [WeakMap.prototype, ['get', 'set', 'has']],
      [Element.prototype, ['attachShadow', 'getBoundingClientRect', 'getClientRects', 'matches', 'closest', 'querySelectorAll']],
      [Node.prototype, ['appendChild', 'insertBefore', 'compareDocumentPosition']],
      [EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent']],
      [Document.prototype, ['createElement', 'createElementNS', 'createRange', 'createTreeWalker', 'elementFromPoint']],
      [Range.prototype, ['getClientRects', 'getBoundingClientRect', 'setStart', 'toString']],
      [Promise.prototype, ['then', 'catch']],
      [window, ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'Highlight', 'StaticRange', 'CSSStyleSheet', 'setTimeout', 'requestAnimationFrame', 'getComputedStyle', 'matchMedia', 'MessageChannel', 'AbortController']],
      [String.prototype, ['match', 'replace', 'normalize', 'slice', 'toLowerCase']],
      [Array.prototype, ['find', 'filter', 'map', 'push', 'forEach', 'includes', 'some', 'join', Symbol.iterator]],
      [RegExp.prototype, ['exec']],
      [JSON, ['stringify']],
    ];
    for (let i = 0; i < lies.length; i += 1) {
      const target = lies[i][0], names = lies[i][1];
      for (let j = 0; j < names.length; j += 1) lie(target, names[j]);
    }
    window.chrome = { runtime: null };
    window.browser = { runtime: null };
    calls = 0;
  });
</script>`;

describe('a page that replaces what scripts build on', () => {
  it('is marked, opens its notes, and sees none of it', async () => {
    session.put('/replaced.html', { body: html(REPLACED) });
    const { page, errors } = await session.open('/replaced.html');
    // The test itself goes through the page's own world.
    const look = (async (...args: Parameters<Page['evaluate']>) => {
      await page.evaluate('looking = true');
      try {
        return await page.evaluate(...args);
      } finally {
        await page.evaluate('looking = false');
      }
    }) as Page['evaluate'];
    const honest = { evaluate: look } as Page;
    await marksWhen(honest, (now) => now.length === 2, 'the marks');
    const { x, y } = await pointOf(honest, 'addictive');
    await page.mouse.click(x, y);
    expect(await until(() => openNote(honest), 'the note')).toContain('Not accurate');
    await page.keyboard.press('Escape');
    await session.pressCommand('next-note');
    await until(
      async () =>
        (await look(() => document.activeElement?.localName)) === 'factleaf-notes' || null,
      'the marker',
    );
    const seen = await get(honest, 'seen');
    expect(await get(honest, 'calls'), seen.join('\n')).toBe(0);
    expect(seen).toContain('focus');
    expect(seen.join('\n')).not.toMatch(OWN_ADDRESS);
    // Where what the page has defined is told of our element at all, it gets at no shadow root.
    expect(seen.join('\n')).not.toContain('[object ShadowRoot]');
    expect(errors).toEqual([]);
    session.leave(page);
  });

  it('cannot do it by the names of its elements either', async () => {
    const names = [
      ...['documentElement', 'body', 'title', 'createElement', 'createTreeWalker', 'createRange'],
      ...['querySelectorAll', 'addEventListener', 'adoptedStyleSheets', 'implementation', 'fonts'],
      ...['readyState', 'visibilityState', 'designMode', 'hidden', 'getSelection', 'defaultView'],
      ...['elementFromPoint', 'hasFocus', 'activeElement', 'adoptNode', 'location'],
    ];
    const fields = [
      ...['parentNode', 'parentElement', 'nodeType', 'localName', 'firstChild', 'nextSibling'],
      ...['textContent', 'isConnected', 'shadowRoot', 'assignedSlot', 'attributes', 'children'],
      ...['getAttribute', 'hasAttribute', 'closest', 'matches', 'ownerDocument', 'namespaceURI'],
      ...['getBoundingClientRect', 'compareDocumentPosition', 'checkVisibility', 'tagName'],
      ...['getElementsByTagName', 'previousSibling', 'scrollIntoView', 'host', 'contains'],
      ...['nextElementSibling', 'previousElementSibling', 'firstElementChild', 'querySelectorAll'],
    ];
    const form = `<form id="form">Kratom is not addictive.<p id="b">Kratom relieves pain.</p>
           ${fields.map((name) => `<input name="${name}">`).join('')}</form>`;
    session.put('/clobbered-later.html', {
      body: html(
        '',
        `<p>Tea is a drink.</p><script>
        addEventListener('load', () => setTimeout(() => {
          const box = document.createElement('div');
          box.innerHTML = ${JSON.stringify(form)};
          document.body.append(box.firstChild);
        }, 300));
      </script>`,
      ),
    });
    const later = await session.open('/clobbered-later.html');
    await marksWhen(later.page, (now) => now.length === 2, 'the marks of a form that comes later');
    expect(later.errors).toEqual([]);
    session.leave(later.page);
    session.put('/clobbered.html', {
      body: html('', `${form}${names.map((name) => `<img name="${name}" alt="">`).join('')}`),
    });
    const { page, errors } = await session.open('/clobbered.html');
    await marksWhen(page, (now) => now.length === 2, 'the marks');
    expect(await clickOn(page, 'addictive')).toContain('Not accurate');
    await page.keyboard.press('Escape');
    // A walk outwards from what has changed, and from what the pointer is on, goes through the form.
    await page.evaluate(() => {
      const [text] = Document.prototype.querySelector.call(document, '#b')?.childNodes ?? [];
      (text as Text).data = 'Kratom eases anxiety.';
    });
    await marksWhen(
      page,
      (now) => now.some(({ text }) => text === 'eases anxiety') && now.length === 2,
      'the changed mark',
    );
    // Two clicks in a row are one double click to Firefox, wherever they are.
    const { x, y } = await pointOf(page, 'anxiety');
    await page.mouse.move(x, y);
    expect(await until(() => openNote(page), 'the note')).toContain('Early evidence');
    expect(errors).toEqual([]);
    session.leave(page);
  });
});

describe('a page that fights our element', () => {
  it('gets it back so often and no more, and the reader gets it all the same', async () => {
    session.put('/fight.html', {
      body: html(`<script>
        var taken = 0;
        const observer = new MutationObserver(() => {
          for (const host of document.querySelectorAll('factleaf-notes')) { host.remove(); taken += 1; }
        });
        observer.observe(document.documentElement, { childList: true, subtree: true });
        function stop() { observer.disconnect(); }
      </script>`),
    });
    const { page, errors } = await session.open('/fight.html');
    await anyMarks(page);
    await until(async () => ((await get(page, 'taken')) > 0 ? true : null), 'our element');
    await changeFrames(page, 60);
    await until(async () => {
      await changeFrames(page, 20);
      return (await get(page, 'taken')) >= RETURNS_MOST ? true : null;
    }, 'the end of the fight');
    await changeFrames(page, 120);
    const taken = await get(page, 'taken');
    // Once when it was made, and each time that it was put back.
    expect(taken).toBeLessThanOrEqual(RETURNS_MOST + 1);
    await changeFrames(page, 120);
    expect(await get(page, 'taken')).toBe(taken);
    // What is marked stays, and a click that the reader makes is heard.
    expect(await marks(page)).toHaveLength(2);
    const { x, y } = await pointOf(page, 'addictive');
    await page.mouse.click(x, y);
    await until(async () => ((await get(page, 'taken')) > taken ? true : null), 'the click');
    await page.mouse.click(5, 890);
    await page.evaluate(() => (globalThis as unknown as Hostile).stop());
    expect(await clickOn(page, 'addictive')).toContain('Not accurate');
    expect(errors).toEqual([]);
    session.leave(page);
  });

  it('moves, copies and restyles it in vain', async () => {
    session.put('/moved.html', { body: html('', `${CLAIMS}<iframe srcdoc="<p>Tea"></iframe>`) });
    const { page, errors } = await session.open('/moved.html');
    await anyMarks(page);
    await anyMarker(page);
    const stands = () =>
      until(
        () =>
          page.evaluate(() => {
            const hosts = [...document.querySelectorAll('factleaf-notes')].filter(
              ({ shadowRoot }) => shadowRoot,
            );
            const [host] = hosts;
            const marker = host?.shadowRoot?.querySelector('.marker');
            const height = marker?.getBoundingClientRect().height ?? 0;
            return hosts.length === 1 &&
              host?.parentElement === document.documentElement &&
              host.shadowRoot?.adoptedStyleSheets.length === 1 &&
              marker?.checkVisibility({ opacityProperty: true }) &&
              height >= 24
              ? true
              : null;
          }),
        'our element in its place',
      );
    const deeds: (() => void)[] = [
      () => document.body.prepend(document.querySelector('factleaf-notes') as Element),
      () =>
        document
          .querySelector('iframe')
          ?.contentDocument?.body.append(document.querySelector('factleaf-notes') as Element),
      () => {
        const host = document.querySelector('factleaf-notes') as HTMLElement;
        document.body.append(host.cloneNode(true), host.cloneNode(true));
        const style = document.head.appendChild(document.createElement('style'));
        style.textContent =
          'factleaf-notes{display:none!important;opacity:0!important;transform:scale(0)!important;font-size:1px!important}';
        host.style.cssText =
          'display:none!important;visibility:hidden!important;width:9px!important';
      },
      // What some pages do for a search of their own, or to change their looks.
      () => {
        CSS.highlights.clear();
        document.adoptedStyleSheets = [];
      },
    ];
    for (const deed of deeds) {
      await page.evaluate(deed);
      await changeFrames(page, 3);
      await stands();
    }
    await marksWhen(page, (now) => now.length === 2, 'the marks again');
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await page.evaluate(() => {
      for (const copy of document.body.querySelectorAll('factleaf-notes')) copy.remove();
    });
    expect(await clickOn(page, 'pain')).toContain('Early evidence');
    expect(errors).toEqual([]);
    session.leave(page);
  });
});

describe('a page that pretends to be its reader', () => {
  it('opens nothing, closes nothing and sets nothing', async () => {
    session.put('/pretend.html', { body: html('') });
    const { page, errors } = await session.open('/pretend.html');
    const before = await ownDocument(page);
    await anyMarks(page);
    const { x, y } = await pointOf(page, 'addictive');
    await anyMarker(page);
    /** Works everything there is by script, and lets time pass in which hovering would open a note. */
    const pretend = () =>
      page.evaluate(
        (left, top, ms) =>
          new Promise<void>((done) => {
            const root = document.querySelector('factleaf-notes')?.shadowRoot;
            const inner = [...(root?.querySelectorAll<HTMLElement>('*') ?? [])];
            const at = { bubbles: true, composed: true, clientX: left, clientY: top };
            for (const one of [
              document.getElementById('a') as HTMLElement,
              document.body,
              ...inner,
            ]) {
              for (const type of ['pointermove', 'pointerover', 'pointerenter', 'pointerdown']) {
                one.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }));
              }
              one.dispatchEvent(new MouseEvent('click', { ...at, detail: 1 }));
              one.click?.();
              for (const key of ['Enter', ' ', 'Escape']) {
                one.dispatchEvent(new KeyboardEvent('keydown', { ...at, key }));
              }
            }
            // A timer longer than the note's own, started later, ends later.
            setTimeout(done, ms);
          }),
        x,
        y,
        2 * Math.max(HOVER_OPEN_MS, HOVER_CLOSE_MS),
      );
    await pretend();
    expect(await openNote(page)).toBeNull();
    const text = await clickOn(page, 'addictive');
    await page.evaluate(() => {
      // Following a link by script is what a page can do without us.
      const root = document.querySelector('factleaf-notes')?.shadowRoot;
      for (const link of root?.querySelectorAll('a') ?? []) link.removeAttribute('href');
    });
    await pretend();
    expect(await openNote(page)).toBe(text);
    const options = await session.openExtensionPage('src/options/index.html');
    const stored = await options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { storage: Record<string, { get(key: null): Promise<object> }> }
      >;
      const { sync, local } = (browser ?? chrome)?.storage ?? {};
      return { ...(await sync?.get(null)), ...(await local?.get(null)) };
    });
    expect(stored).toEqual({});
    await options.close();
    expect(await ownDocument(page)).toBe(before);
    expect(errors).toEqual([]);
    session.leave(page);
  });
});

describe('a page that looks for the extension', () => {
  it('finds no address of it, and is not hindered by its policy or its base', async () => {
    session.put('/strictest.html', {
      headers: {
        'content-security-policy':
          "default-src 'none'; img-src 'self'; script-src 'nonce-own'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
      body: html(`<base href="http://elsewhere.test/deep/"><script nonce="own">
        var violations = [], seen = [];
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          violations.push(violatedDirective + ' ' + blockedURI));
        addEventListener('error', ({ filename }) => seen.push(filename));
        addEventListener('message', ({ data }) => seen.push(JSON.stringify(data)));
        new MutationObserver((records) => {
          for (const { addedNodes } of records) for (const node of addedNodes) seen.push(node.outerHTML);
        }).observe(document, { childList: true, subtree: true });
      </script>`),
    });
    const { page, errors } = await session.open('/strictest.html');
    await anyMarks(page);
    expect(await clickOn(page, 'addictive')).toContain('Not accurate');
    const sources = await page.evaluate(() => {
      const root = document.querySelector('factleaf-notes')?.shadowRoot;
      const button = [...(root?.querySelectorAll('.card button') ?? [])].find((one) =>
        /source/i.test(one.textContent ?? ''),
      );
      const box = button?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    });
    if (!sources) throw new Error('The note has no button for its sources.');
    await page.mouse.click(sources.x, sources.y);
    await until(
      () =>
        page.evaluate(
          () =>
            document.querySelector('factleaf-notes')?.shadowRoot?.querySelector('a[href]') !==
              null || null,
        ),
      'the sources',
    );
    const links = await page.evaluate(() => {
      const root = document.querySelector('factleaf-notes')?.shadowRoot;
      return [...(root?.querySelectorAll('a') ?? [])].map((link) => [
        link.getAttribute('href'),
        link.href,
        link.rel,
      ]);
    });
    expect(links.length).toBeGreaterThan(0);
    for (const [written, followed, rel] of links) {
      expect(written).toMatch(/^https:\/\//);
      expect(new URL(followed as string).href).toBe(new URL(written as string).href);
      expect(rel).toContain('noopener');
    }
    const within = await page.evaluate(() => {
      const root = document.querySelector('factleaf-notes')?.shadowRoot as ShadowRoot;
      const sheets = [
        ...document.styleSheets,
        ...document.adoptedStyleSheets,
        ...root.adoptedStyleSheets,
      ];
      return [
        ...(globalThis as unknown as Hostile).seen,
        ...performance.getEntries().map(({ name }) => name),
        ...sheets.flatMap((sheet) => [sheet.href, ...[...sheet.cssRules].map((r) => r.cssText)]),
        ...[...root.children].map((part) => part.outerHTML),
        ...Object.getOwnPropertyNames(globalThis),
      ].join('\n');
    });
    expect(within).not.toMatch(OWN_ADDRESS);
    expect(within).not.toMatch(/factleaf(?:Gate|Scanner|Asked|Own)/);
    expect(await get(page, 'violations')).toEqual([]);
    expect(errors).toEqual([]);
    session.leave(page);
  });

  it('cannot load a file of it even by its address', async () => {
    session.put('/probe.html', { body: html('') });
    const { page } = await session.open('/probe.html');
    await anyMarks(page);
    const files = ['manifest.json', 'src/options/index.html', 'src/icons/16.png'];
    const got = await page.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map(async (address) => {
            const answer = await fetch(address).then(
              () => 'fetched',
              () => null,
            );
            const image = await new Promise<string | null>((done) => {
              const one = new Image();
              one.onload = () => done('shown');
              one.onerror = () => done(null);
              one.src = address;
            });
            return answer ?? image;
          }),
        ),
      files.map((file) => session.extensionUrl(file)),
    );
    expect(got).toEqual([null, null, null]);
    session.leave(page);
  });
});

describe('a page that wears us out', () => {
  it('gets its turns while it floods us, and is marked when it rests', async () => {
    session.put('/flood.html', {
      body: html(
        `<script>
        var turns = 0;
        addEventListener('load', () => {
          const list = document.getElementById('list');
          const turn = () => {
            for (let i = 0; i < 60; i += 1) {
              const row = document.createElement('p');
              row.textContent = 'Kratom eases anxiety, they say in row ' + turns + '.';
              list.append(row);
              if (list.childElementCount > 200) list.firstElementChild.remove();
            }
            list.setAttribute('hidden', '');
            list.removeAttribute('hidden');
            turns += 1;
            if (turns < 120) setTimeout(turn, 0);
            else list.replaceChildren();
          };
          turn();
        });
      </script>`,
        `${CLAIMS}<div id="list"></div>`,
      ),
    });
    const { page, errors } = await session.open('/flood.html');
    await until(async () => ((await get(page, 'turns')) === 120 ? true : null), 'its turns');
    const found = await marksWhen(
      page,
      (now) => now.length === 2 && now.every(({ text }) => !text.includes('anxiety')),
      'the marks that are left',
    );
    expect(found.map(({ text }) => text).sort()).toEqual(['is not addictive', 'relieves pain']);
    expect(errors).toEqual([]);
    session.leave(page);
  });

  it('has hundreds of frames, each of which is read', async () => {
    session.put('/frames.html', {
      body: html(
        '',
        `${CLAIMS}<script>
        for (let i = 0; i < 100; i += 1) {
          const frame = document.createElement('iframe');
          frame.srcdoc = i % 10 === 0 ? '<p>Kratom relieves pain.</p>' : '<p>Tea is a drink.</p>';
          document.body.append(frame);
        }
      </script>`,
      ),
    });
    const { page, errors } = await session.open('/frames.html');
    await marksWhen(page, (now) => now.length === 2, 'the marks');
    await until(
      () =>
        page.evaluate(() => {
          let marked = 0;
          for (const { contentWindow } of document.querySelectorAll('iframe')) {
            const inner = contentWindow as (Window & typeof globalThis) | null;
            if (inner && inner.CSS.highlights.size > 0) marked += 1;
          }
          return marked === 10 || null;
        }),
      'a mark in each frame that has a claim',
    );
    expect(errors).toEqual([]);
    session.leave(page);
  });
});
