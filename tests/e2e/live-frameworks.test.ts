/**
 * Pages that React, Vue and Preact take over from a server and draw again and again: they say nothing on the console
 * that they would not say without the extension, and what they show is marked.
 */
import { join } from 'node:path';
import { h } from 'preact';
import { renderToString as renderPreact } from 'preact-render-to-string';
import type { Page } from 'puppeteer-core';
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { App as PreactApp } from '../pages/frameworks/preact.mjs';
import { App as ReactApp, Whole as WholeReact } from '../pages/frameworks/react.mjs';
import { App as VueApp } from '../pages/frameworks/vue.mjs';
import { bundled } from './bundle';
import { expectMarks, step } from './comparing';
import { ORIGIN, type Session, startSession, until } from './harness';

const FOLDER = join(import.meta.dirname, '..', 'pages', 'frameworks');

/** A page around a part that a framework has drawn on the server. */
const around = (name: string, drawn: string) =>
  `<!doctype html><html lang="en"><head><title>Part</title><script src="/${name}.js" defer></script></head>` +
  `<body><div id="app">${drawn}</div></body></html>`;

interface Framework {
  readonly script: string;
  /** Packages in the place of others. */
  readonly instead?: Readonly<Record<string, string>>;
  /** Whether it takes the page over while that still loads, as is usual. Else it does so when our element is there. */
  readonly loading?: true;
  draw(): string | Promise<string>;
}

const FRAMEWORKS: Readonly<Record<string, Framework>> = {
  React: {
    script: 'react',
    draw: () => around('react', renderReact(createElement(ReactApp))),
  },
  'React, the whole document': {
    script: 'react',
    draw: () => `<!doctype html>${renderReact(createElement(WholeReact, { script: '/react.js' }))}`,
  },
  // It would throw a document away in which it finds an element that it did not make.
  'React 18, the whole document': {
    script: 'react-18',
    instead: { react: 'react-18', 'react-dom': 'react-dom-18' },
    loading: true,
    draw: () => {
      const props = { script: '/react-18.js', frame: '/held.html' };
      return `<!doctype html>${renderReact(createElement(WholeReact, props))}`;
    },
  },
  Vue: {
    script: 'vue',
    draw: async () => around('vue', await renderVue(createSSRApp(VueApp))),
  },
  Preact: {
    script: 'preact',
    draw: () => around('preact', renderPreact(h(PreactApp, null))),
  },
};

const ROWS = ['eases anxiety', 'improves sleep', 'fights fatigue'];

/** What a page can do, and what is to be marked then. */
const STEPS: readonly (readonly [name: string, words: readonly string[]])[] = [
  ['update', ['is not addictive', ...ROWS]],
  ['sort', ['is not addictive', ...ROWS]],
  ['update', ['is not addictive', ...ROWS]],
  ['replace', ['is not addictive', 'lifts the mood', 'improves sleep', 'eases anxiety']],
  ['hide', ['lifts the mood', 'improves sleep', 'eases anxiety']],
  ['unmount', []],
];

let plain: Session;
let session: Session;

/** Lets the frame come for which the load event of a page waits. */
let release = () => {};

beforeAll(async () => {
  [plain, session] = [await startSession({ extension: false }), await startSession()];
  const held = new Promise<void>((done) => {
    release = done;
  });
  for (const one of [plain, session]) one.put('/held.html', { body: '', after: held });
  for (const [name, { script, instead, draw }] of Object.entries(FRAMEWORKS)) {
    const page = { body: await draw() };
    const module = join(FOLDER, `${script.replace(/-\d+$/, '')}.mjs`);
    const code = {
      type: 'text/javascript; charset=utf-8',
      body: await bundled(module, instead),
    };
    for (const one of [plain, session]) {
      one.put(pathOf(name), page);
      one.put(`/${script}.js`, code);
    }
  }
});
afterAll(async () => {
  await plain?.close();
  await session?.close();
});

const pathOf = (name: string) => `/${name.replaceAll(/[^a-zA-Z0-9]+/g, '-')}.html`;

/** Opens a page, up to a state of its document, and keeps everything that it complains of. */
async function openListening(where: Session, path: string, state: DocumentReadyState) {
  const page = await where.browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  const { href } = new URL(path, ORIGIN);
  // It is told that a page is there only when all its frames are.
  page.goto(href).catch(() => {});
  await until(
    () =>
      page
        .evaluate(
          (address, wanted) =>
            (location.href === address && [wanted, 'complete'].includes(document.readyState)) ||
            null,
          href,
          state,
        )
        .catch(() => null),
    'the page',
  );
  return { page, complaints };
}

/** Lets the framework take the page over, once its script has come. */
const hydrate = (page: Page) =>
  until(
    () =>
      page.evaluate(() => {
        const { hydrate: take } = globalThis as unknown as { hydrate?(): void };
        take?.();
        return take ? true : null;
      }),
    'the framework',
  );

/** What the page shows, once it is what it is to be. */
const shown = (page: Page) =>
  page.evaluate(() => document.querySelector('article')?.outerHTML ?? '');

describe('a page that a framework takes over', () => {
  it.each(Object.entries(FRAMEWORKS))(
    '%s: goes on as it would without us',
    async (name, { loading }) => {
      const moment = loading ? 'interactive' : 'complete';
      const ours = await openListening(session, pathOf(name), moment);
      const theirs = await openListening(plain, pathOf(name), moment);
      const hasElement = () =>
        ours.page.evaluate(() => document.querySelector('factleaf-notes') !== null || null);
      await ours.page.bringToFront();
      await expectMarks(ours.page, ['is not addictive', ...ROWS]);
      if (!loading) await until(hasElement, 'our element');
      for (const { page } of [ours, theirs]) await hydrate(page);
      if (loading) release();
      await until(hasElement, 'our element');
      for (const [action, words] of STEPS) {
        await step(ours.page, action);
        await step(theirs.page, action);
        await expectMarks(ours.page, words);
        // Ours has taken the step, as its marks say; theirs may still be about to.
        await until(
          async () => ((await shown(ours.page)) === (await shown(theirs.page)) ? true : null),
          `what ${action} shows without us`,
        );
      }
      expect(ours.complaints).toEqual(theirs.complaints);
      expect(theirs.complaints).toEqual([]);
      await ours.page.close();
      await theirs.page.close();
    },
  );
});
