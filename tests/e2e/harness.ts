/**
 * The built extension in a real browser, with a network of our own.
 *
 * The browser is told to send every request, loopback included, to a proxy that answers as the web: pages come
 * from tests/pages or from the test itself, under any host name. So every request that anything in the browser
 * makes is seen, and none leaves the machine.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type BrowserName, findBrowser } from '../../src/tools/browsers.mjs';
import { extensionDir } from '../../src/tools/build.mjs';
import { type Launched, launch } from '../../src/tools/launch.mjs';
import { fileFor } from '../../src/tools/serve.mjs';

/** The browser that this run is for. */
export const TARGET: BrowserName = process.env.FACTLEAF_TARGET === 'firefox' ? 'firefox' : 'chrome';

const ROOT = resolve(import.meta.dirname, '..', '..');
const PAGES = join(ROOT, 'tests', 'pages');
const DEMO = join(ROOT, 'src', 'demo');
const SCREENSHOTS = join(ROOT, 'dist', 'screenshots');

/** Where pages are, unless a test says otherwise. */
export const ORIGIN = 'http://factleaf.test';

/** Size (CSS px) of the window that pages are opened in. */
const WINDOW = { width: 1280, height: 900 } as const;

/** How long (ms) something may take to appear on a page. */
const APPEAR_TIMEOUT_MS = 20_000;

/** How often (ms) to look again at something that tells no one when it changes. */
const LOOK_AGAIN_MS = 25;

/** Hosts that the browsers ask by themselves, with or without an extension, and whatever their settings say. */
const BROWSERS_OWN: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: [
    'accounts.google.com',
    'android.clients.google.com',
    'clients2.google.com',
    'clientservices.googleapis.com',
    'content-autofill.googleapis.com',
    'edgedl.me.gvt1.com',
    'mtalk.google.com',
    'optimizationguide-pa.googleapis.com',
    'redirector.gvt1.com',
    'safebrowsingohttpgateway.googleapis.com',
    'update.googleapis.com',
    'www.google.com',
  ],
  firefox: [
    'aus5.mozilla.org',
    'content-signature-2.cdn.mozilla.net',
    'detectportal.firefox.com',
    'firefox.settings.services.mozilla.com',
    'firefox-settings-attachments.cdn.mozilla.net',
    'location.services.mozilla.com',
    'push.services.mozilla.com',
  ],
};

/** A claim that is marked on a page. */
export interface Mark {
  readonly status: string;
  readonly reported: boolean;
  /** The marked words. */
  readonly text: string;
}

/** What a page of a test's own is. */
export interface OwnPage {
  readonly type?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** It is not sent before this is fulfilled. */
  readonly after?: Promise<unknown>;
}

/** A page and what its console said. */
export interface OpenPage {
  readonly page: Page;
  /** Errors of the page's console, and errors that nothing caught. */
  readonly errors: readonly string[];
}

/** A running browser with the extension. */
export interface Session extends Omit<Launched, 'close'> {
  readonly name: BrowserName;
  /** Folder that downloads are saved in, without asking. */
  readonly downloads: string;
  /** Every request so far that the browser did not make for itself, as `METHOD url`. */
  requests(): string[];
  /** Serves a page of the test's own at a path, under every host. */
  put(path: string, page: OwnPage): void;
  /** Opens a page: a path below tests/pages or one that was `put`, or a whole URL. */
  open(pathOrUrl: string): Promise<OpenPage>;
  /** Opens the popup as it would be over the given page. */
  openPopup(over: Page): Promise<Page>;
  /**
   * Is done with a page that `open` gave: the next one to be opened takes its tab, with no trace of this one but in
   * the tab's history. Until then it stays, in front; a page that must be gone is closed.
   */
  leave(page: Page): void;
  /** Goes back to the page before in the history of the page in front, as its user would. */
  goBack(page: Page): Promise<void>;
  /** Tells all pages, those that are open and those to come, whether the reader prefers dark ones. */
  setDark(dark: boolean): Promise<void>;
  /** Presses the key of one of the extension's commands, as far as a browser without a screen has keys: Firefox runs its key element, Chrome is told that the key was pressed. */
  pressCommand(name: string): Promise<void>;
  /** Chooses the extension's entry in the context menu over what is selected in the page in front (in Chrome: tells the extension that it was chosen). */
  chooseMenu(page: Page, selected: string): Promise<void>;
  /** Ends the extension's background, as the browser does with one that has been idle. */
  stopBackground(): Promise<void>;
  /** Takes the extension away as its user can: removes it in Chrome, turns it off in Firefox. Gives what brings it back. */
  takeAway(): Promise<() => Promise<void>>;
  /** Saves a picture under dist/screenshots. */
  screenshot(page: Page, name: string, options?: { fullPage?: boolean }): Promise<void>;
  close(): Promise<void>;
}

/** A browser with its network, and what it was asked. */
interface Running {
  readonly launched: Launched;
  readonly proxy: { readonly server: Server };
  readonly own: Map<string, OwnPage>;
  readonly log: { host: string; line: string }[];
  readonly downloads: string;
  readonly extension: boolean;
  /** Pages that tests are done with: to open a tab takes a browser longer than to load most pages. */
  readonly left: Page[];
  /** Of the extension; a copy where one language was asked for. */
  readonly folder: string;
  dark: boolean;
}

/** The browsers that one file of tests after the other uses, with and without the extension, as it takes seconds to start one. */
const shared: { with?: Promise<Running>; without?: Promise<Running> } = {};

async function startBrowser(options: {
  extension: boolean;
  keepWelcome: boolean;
  language: string | null;
}) {
  const found = await findBrowser(TARGET);
  const own = new Map<string, OwnPage>();
  const log: { host: string; line: string }[] = [];
  const downloads = mkdtempSync(join(tmpdir(), 'factleaf-downloads-'));
  const proxy = await startProxy(own, log);
  const folder = extensionIn(options.language);
  try {
    const launched = await launch({
      name: TARGET,
      program: found.path,
      extension: options.extension ? folder : null,
      headless: true,
      proxy,
      downloads,
      keepWelcome: options.keepWelcome,
    });
    const { extension } = options;
    return {
      launched,
      proxy,
      own,
      log,
      downloads,
      extension,
      left: [],
      folder,
      dark: false,
    } satisfies Running;
  } catch (error) {
    proxy.server.close();
    throw error;
  }
}

/**
 * The folder of the built extension: a copy that has one language alone, where one is asked for. A browser speaks the
 * language that it was installed in, which here is English; an extension without that is shown in its default one.
 */
function extensionIn(language: string | null): string {
  const built = extensionDir(TARGET);
  if (language === null) return built;
  const folder = mkdtempSync(join(tmpdir(), `factleaf-${language}-`));
  cpSync(built, folder, { recursive: true });
  for (const other of readdirSync(join(folder, '_locales'))) {
    if (other !== language) rmSync(join(folder, '_locales', other), { recursive: true });
  }
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, default_locale: language }));
  return folder;
}

/** Makes a browser as it was when it had just started: no page, nothing stored, nothing asked. */
async function startAnew(running: Running): Promise<void> {
  const { launched, own, log, downloads, extension, left } = running;
  const pages = await launched.browser.pages();
  if (extension) pages.push(await emptyStores(launched));
  // A browser ends with its last page.
  await launched.browser.newPage();
  for (const one of pages) await one.close();
  left.length = 0;
  for (const file of readdirSync(downloads)) rmSync(join(downloads, file));
  own.clear();
  log.length = 0;
}

/** A tab in front: one that a test has left, or else a new one. */
async function tabFor({ launched, left }: Running): Promise<Page> {
  const tab = left.pop();
  if (!tab) return launched.browser.newPage();
  await tab.bringToFront();
  return tab;
}

/** Forgets all that the extension has stored; gives the page in which that was done. */
async function emptyStores(launched: Launched): Promise<Page> {
  // Of all its pages the one that takes a browser the least.
  const page = await launched.openExtensionPage('manifest.json');
  await page.evaluate(async () => {
    interface Api {
      readonly storage: Record<'sync' | 'local' | 'session', { clear(): Promise<void> }>;
      readonly alarms: { clearAll(): Promise<unknown> };
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { storage, alarms } = browser ?? chrome;
    await Promise.all([
      storage.sync.clear(),
      storage.local.clear(),
      storage.session.clear(),
      alarms.clearAll(),
    ]);
    localStorage.clear();
  });
  return page;
}

/**
 * Gives the browser of this run with the built extension, as if it had just started, in a profile of its own.
 *
 * Files of tests use one after the other; a session must be closed before the next one of its kind is started.
 * @param options.extension false for the browser of this run without the extension.
 * @param options.keepWelcome true for a new browser in which the page stays that opens after an installation; it is
 *   then `welcome`.
 * @param options.language for a new browser in which the extension speaks that language, by its folder in _locales.
 */
export async function startSession({
  extension = true,
  keepWelcome = false,
  language = null,
}: {
  extension?: boolean;
  keepWelcome?: boolean;
  language?: string | null;
} = {}): Promise<Session> {
  const isShared = !keepWelcome && language === null;
  const kind = extension ? 'with' : 'without';
  let starting = isShared ? shared[kind] : undefined;
  if (!starting || !(await starting).launched.browser.connected) {
    starting = startBrowser({ extension, keepWelcome, language });
    if (isShared) shared[kind] = starting;
  }
  const running = await starting;
  const { launched, proxy, own, log, downloads } = running;
  const { browser } = launched;
  const extensionOrigin = launched.extensionUrl('');

  const prefer = (page: Page) =>
    page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: running.dark ? 'dark' : 'light' },
    ]);
  const openExtensionPage: Launched['openExtensionPage'] = async (path, options) => {
    const page = await launched.openExtensionPage(path, options);
    if (TARGET === 'chrome') await prefer(page);
    return page;
  };

  const setDark = async (dark: boolean) => {
    running.dark = dark;
    if (TARGET === 'chrome') {
      for (const page of await browser.pages()) await prefer(page);
      return;
    }
    const preference = 'layout.css.prefers-color-scheme.content-override';
    await inFirefox(browser, `Services.prefs.setIntPref('${preference}', ${dark ? 0 : 1})`);
  };

  return {
    ...launched,
    name: TARGET,
    downloads,
    openExtensionPage,
    requests: () =>
      log.filter(({ host }) => !BROWSERS_OWN[TARGET].includes(host)).map(({ line }) => line),
    put: (path, page) => {
      own.set(path, page);
    },
    async open(pathOrUrl) {
      const page = await tabFor(running);
      if (TARGET === 'chrome') await prefer(page);
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      if (!isDeepStrictEqual(page.viewport(), WINDOW)) await page.setViewport(WINDOW);
      const url = new URL(pathOrUrl, ORIGIN).href;
      await page.goto(url, { waitUntil: 'load' });
      return { page, errors };
    },
    async openPopup(over) {
      // The popup asks for the tab in front when it starts, and in a tab in front that would be itself.
      await over.bringToFront();
      const popup = await openExtensionPage('src/popup/index.html', { behind: true });
      await popup.setViewport({ width: 360, height: 600 });
      await until(
        () =>
          popup.evaluate(() => document.querySelector('main[aria-busy="false"]') !== null || null),
        'the popup',
      );
      return popup;
    },
    async goBack(page) {
      if (TARGET === 'chrome') {
        await page.goBack();
        return;
      }
      // The driver would wait in vain: a page that comes back does not load.
      const before = await page.evaluate(() => window.location.href);
      await inFirefox(browser, 'void gBrowser.selectedBrowser.goBack()');
      await until(async () => {
        // In between there is nothing to ask.
        const now = await page.evaluate(() => window.location.href).catch(() => before);
        return now === before ? null : true;
      }, 'the page before');
    },
    leave(page) {
      page.removeAllListeners('console');
      page.removeAllListeners('pageerror');
      running.left.push(page);
    },
    setDark,
    async pressCommand(name) {
      if (TARGET === 'chrome') {
        await inWorker(browser, `chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`);
        return;
      }
      const keys = `[...document.querySelectorAll('keyset[id^="ext-keyset"] key')]`;
      const place = ['_execute_action', 'next-note', 'previous-note'].indexOf(name);
      await inFirefox(browser, `${keys}[${place}].doCommand()`);
    },
    async chooseMenu(page, selected) {
      if (TARGET === 'chrome') {
        await inWorker(
          browser,
          `chrome.tabs.query({ active: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch(
            { menuItemId: 'check-selection', frameId: 0, selectionText: ${JSON.stringify(selected.replace(/\s+/g, ' '))} }, tab))`,
        );
        return;
      }
      const point = await page.evaluate(() => {
        const box = window.getSelection()?.getRangeAt(0).getClientRects()[0];
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      });
      if (!point) throw new Error('Nothing is selected.');
      await page.mouse.click(point.x, point.y, { button: 'right' });
      await until(async () => {
        const chosen = await inFirefox(
          browser,
          `(() => {
            const menu = document.getElementById('contentAreaContextMenu');
            const entry = [...menu.querySelectorAll('menuitem')].find(({ label }) => label.includes('kratom claims'));
            if (menu.state !== 'open' || !entry) return false;
            menu.activateItem(entry);
            return true;
          })()`,
        );
        return chosen === true ? true : null;
      }, 'the entry in the context menu');
    },
    async stopBackground() {
      if (TARGET === 'chrome') {
        const target = browser
          .targets()
          .find((one) => one.type() === 'service_worker' && one.url().startsWith(extensionOrigin));
        await until(async () => {
          if (!target || !browser.targets().includes(target)) return true;
          // It may just be starting, or stop by itself.
          const worker = await target.worker().catch(() => null);
          await worker?.close().catch(() => undefined);
          return null;
        }, 'the end of the background');
        return;
      }
      await inFirefox(
        browser,
        `WebExtensionPolicy.getByHostname('${new URL(extensionOrigin).hostname}').extension
          .terminateBackground({ ignoreDevToolsAttached: true })`,
      );
    },
    async takeAway() {
      const { hostname } = new URL(extensionOrigin);
      if (TARGET === 'chrome') {
        await browser.uninstallExtension(hostname);
        return async () => {
          await browser.installExtension(running.folder);
          // It opens a page, which would take the place in front.
          const address = launched.extensionUrl('src/welcome/index.html');
          const opened = await browser.waitForTarget((target) => target.url() === address);
          await (await opened.page())?.close();
        };
      }
      const id = await inFirefox(browser, `WebExtensionPolicy.getByHostname('${hostname}').id`);
      const turn = (deed: 'disable' | 'enable') =>
        inFirefox(
          browser,
          `(async () => {
            const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
            await (await AddonManager.getAddonByID('${id}')).${deed}();
          })()`,
        );
      await turn('disable');
      return async () => {
        await turn('enable');
      };
    },
    async screenshot(page, name, { fullPage = false } = {}) {
      mkdirSync(SCREENSHOTS, { recursive: true });
      // A tab that is not in front is not drawn.
      await page.bringToFront();
      const path = join(SCREENSHOTS, `${TARGET}-${name}.png`) as `${string}.png`;
      await page.screenshot({ path, fullPage, optimizeForSpeed: TARGET === 'chrome' });
    },
    async close() {
      if (isShared) {
        if (running.dark) await setDark(false);
        await startAnew(running);
        return;
      }
      await launched.close();
      proxy.server.close();
      proxy.server.closeAllConnections();
      rmSync(downloads, { recursive: true, force: true });
      if (language !== null) rmSync(running.folder, { recursive: true, force: true });
    },
  };
}

/** Runs code in Chrome's background. */
async function inWorker(browser: Browser, code: string): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('There is no background.');
  await worker.evaluate(`${code}, undefined`);
}

/** What is sent to Firefox and comes back, of the protocol's messages that are used here. */
interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** Runs code in Firefox' own window, where its menus and keys are. */
export async function inFirefox(browser: Browser, code: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [own] = tree.result.contexts as { context: string }[];
  const { result } = await connection.send('script.evaluate', {
    expression: code,
    target: { context: own?.context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(JSON.stringify(result));
  return (result.result as { value?: unknown }).value;
}

async function startProxy(
  own: ReadonlyMap<string, OwnPage>,
  log: { host: string; line: string }[],
): Promise<{ server: Server; host: string; port: number }> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', ORIGIN);
    log.push({ host: url.hostname, line: `${request.method} ${url.href}` });
    const page = own.get(url.pathname);
    if (page) {
      await page.after;
      response.writeHead(200, {
        'content-type': page.type ?? 'text/html; charset=utf-8',
        ...page.headers,
      });
      response.end(page.body);
      return;
    }
    if (url.pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = (await fileFor(PAGES, url.pathname)) ?? (await fileFor(DEMO, url.pathname));
    if (file) response.writeHead(200, { 'content-type': file.type }).end(file.body);
    else response.writeHead(404).end();
  });
  server.on('connect', (request, socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    log.push({ host, line: `CONNECT ${request.url}` });
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The proxy has no port.');
  return { server, host: '127.0.0.1', port: address.port };
}

/**
 * Waits until a look gives something.
 * @param look gives `null` as long as it is not there yet.
 * @param what it is, for the error.
 * @throws when it does not come within APPEAR_TIMEOUT_MS.
 */
export async function until<T>(
  look: () => Promise<T | null>,
  what: string | (() => string),
): Promise<T> {
  const end = Date.now() + APPEAR_TIMEOUT_MS;
  for (;;) {
    const start = Date.now();
    const seen = await look();
    if (seen !== null) return seen;
    const now = Date.now();
    if (now > end) {
      const wanted = typeof what === 'string' ? what : what();
      throw new Error(`Waited ${APPEAR_TIMEOUT_MS} ms in vain for ${wanted}.`);
    }
    // A look that takes long leaves as long for what it waits for.
    await new Promise((done) => setTimeout(done, Math.max(LOOK_AGAIN_MS, now - start)));
  }
}

/** Every claim that is marked in the page's top document now, in the order of the status names and of the text. */
export async function marks(page: Pick<Page, 'evaluate'>): Promise<Mark[]> {
  return page.evaluate(() => {
    const found: { status: string; reported: boolean; text: string }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      const match = /^factleaf-([a-z]+)(-reported)?$/.exec(name);
      if (!match) continue;
      for (const range of highlight) {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        found.push({
          status: match[1] ?? '',
          reported: match[2] !== undefined,
          text: live.toString(),
        });
      }
    }
    return found;
  });
}

/** Waits until the marks are as asked, and gives them. */
export async function marksWhen(
  page: Pick<Page, 'evaluate'>,
  asked: (marks: readonly Mark[]) => boolean,
  what: string,
): Promise<Mark[]> {
  return until(async () => {
    const now = await marks(page);
    return asked(now) ? now : null;
  }, what);
}

/** Waits until something is marked. */
export const anyMarks = (page: Pick<Page, 'evaluate'>) =>
  marksWhen(page, (now) => now.length > 0, 'a mark');

/** A line of marked text, in CSS px of the viewport. */
interface Line {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The lines of the first mark that has the words in it, after scrolling to it if so asked. */
export async function linesOf(page: Page, words: string, scroll = false): Promise<Line[]> {
  const lines = await page.evaluate(
    (wanted, isSought) => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('factleaf-')) continue;
        for (const range of highlight) {
          const live = new Range();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          if (!live.toString().includes(wanted)) continue;
          // A form can have a field of this name.
          const { scrollIntoView } = Element.prototype;
          if (isSought) scrollIntoView.call(live.startContainer.parentElement, { block: 'center' });
          const boxes = [...live.getClientRects()];
          if (boxes.length === 0) continue;
          return boxes.map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
        }
      }
      return null;
    },
    words,
    scroll,
  );
  if (!lines) throw new Error(`No mark has the words "${words}".`);
  return lines;
}

/** Middle of the first line of the first mark that has the words in it, in the viewport, after scrolling to it. */
export async function pointOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const [{ left, top, right, bottom }] = (await linesOf(page, words, true)) as [Line];
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Waits until the page has drawn a frame, and has so followed the pointer to where it was last. */
export const frameOf = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );

/** What a page's own document is made of: everything but Factleaf's one element. */
export async function ownDocument(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll('factleaf-notes')) host.remove();
    return new XMLSerializer().serializeToString(copy);
  });
}

/** A note with less text than this (characters) still waits for its words. */
const SHORTEST_NOTE = 60;

/** Text of the open note; `null` when none is open, or when its words have not come yet. */
export async function openNote(page: Page): Promise<string | null> {
  return page.evaluate((shortest) => {
    const root = document.querySelector('factleaf-notes')?.shadowRoot;
    const note = root?.querySelector<HTMLElement>('[role="dialog"]');
    const text = note?.checkVisibility() ? note.textContent : null;
    return text !== null && text.length >= shortest ? text : null;
  }, SHORTEST_NOTE);
}

/** What defines `axe`. Only the short form: a browser takes most of a second to be handed the long one. */
const AXE = readFileSync(join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** A rule of axe-core that a page breaks, and where. */
export interface Violation {
  readonly id: string;
  readonly at: readonly string[];
}

/** What axe-core objects to in a part of a page, its shadow roots included; of its rules all, or those that are named. */
export async function violations(
  page: Page,
  part: string,
  rules?: readonly string[],
): Promise<Violation[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(`(() => { ${AXE}\n })()`);
  }
  return page.evaluate(
    async (within, named) => {
      const tool = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations: found } = await tool.run(within, {
        preload: false,
        resultTypes: ['violations'],
        ...(named ? { runOnly: [...named] } : {}),
      });
      return found.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
    },
    part,
    rules,
  );
}

/**
 * Expects axe-core to find nothing on a page of ours, and nothing that colours could be at fault for when dark is
 * preferred; takes a picture of each.
 */
export async function expectGoodLooks(
  session: Session,
  page: Page,
  name: string,
  options: { fullPage?: boolean } = {},
): Promise<void> {
  expect(await violations(page, 'html'), name).toEqual([]);
  await session.screenshot(page, `${name}-light`, options);
  await session.setDark(true);
  expect(await violations(page, 'html', ['color-contrast']), `${name}, dark`).toEqual([]);
  await session.screenshot(page, `${name}-dark`, options);
  await session.setDark(false);
}

/** Makes a page's window narrow, and waits until nothing of the page reaches beyond it. */
async function fits(page: Page, width: number): Promise<void> {
  let last = '';
  await until(
    async () => {
      // Firefox loses a size now and then that comes while it draws a picture of the whole page.
      await page.setViewport({ width, height: 740 });
      const [inner = 0, whole = 0] = await page.evaluate(() => [
        window.innerWidth,
        document.documentElement.scrollWidth,
      ]);
      last = `${whole} px of ${inner} px`;
      return (inner === width && whole <= width) || null;
    },
    () => `the page to fit: ${last}`,
  );
}

/** Narrowest window that a page of ours is made for, in CSS px. */
const NARROW_PX = 360;

/** Expects a page of ours to fit a narrow window, without a fault there, and to fit with text of twice the size; takes pictures. */
export async function expectFitsNarrow(session: Session, page: Page, name: string): Promise<void> {
  await fits(page, NARROW_PX);
  await expectGoodLooks(session, page, `${name}-narrow`, { fullPage: true });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await fits(page, NARROW_PX);
  await session.screenshot(page, `${name}-large`, { fullPage: true });
  await page.evaluate(() => document.documentElement.removeAttribute('style'));
  await page.setViewport({ width: 1280, height: 900 });
}

/** Middle of what a selector finds in our element, once it can be seen and is where a click would reach it. */
export const pointInNotes = (page: Page, selector: string): Promise<{ x: number; y: number }> =>
  until(
    () =>
      page.evaluate((wanted) => {
        const host = document.querySelector('factleaf-notes');
        const { left, top, width, height } =
          host?.shadowRoot?.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
        const point = { x: left + width / 2, y: top + height / 2 };
        const isReached = width > 0 && document.elementFromPoint(point.x, point.y) === host;
        return isReached ? point : null;
      }, selector),
    `${selector} to be within reach`,
  );
