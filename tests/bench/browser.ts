/**
 * Chrome with an extension, and how much of a page's main thread the extension takes.
 *
 * Times are those of the thread (`tdur` of Chrome's own trace), so that other work on the machine counts as little as
 * can be.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../src/tools/browsers.mjs';

/** A server of pages, each under its path. */
export interface Site {
  readonly origin: string;
  close(): void;
}

export function serve(pages: Readonly<Record<string, string>>): Promise<Site> {
  const server = createServer(({ url = '' }, response) => {
    const body = pages[url];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/html;charset=utf-8',
    });
    response.end(body ?? '');
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      done({ origin: `http://127.0.0.1:${port}`, close: () => void server.close() });
    });
  });
}

/** Makes an extension of one content script, injected as the gate is, and a worker. @returns its folder. */
export function smallExtension(name: string, script: string, worker = ''): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'factleaf-bench-')), name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'script.js'), script);
  writeFileSync(join(folder, 'worker.js'), worker);
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name,
      version: '1',
      background: { service_worker: 'worker.js' },
      host_permissions: ['<all_urls>'],
      content_scripts: [
        { matches: ['<all_urls>'], js: ['script.js'], run_at: 'document_start', all_frames: true },
      ],
    }),
  );
  return folder;
}

/** An extension has opened its welcome page within this time, ms, or opens none. */
const WELCOME_MS = 3_000;

/** @param extension its folder; `null` for a browser without one. */
export async function startChrome(extension: string | null): Promise<Browser> {
  const { path } = await findBrowser('chrome');
  const browser = await puppeteer.launch({
    executablePath: path,
    pipe: true,
    enableExtensions: extension ? [extension] : false,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
  if (extension) {
    await browser.waitForTarget((target) => target.type() === 'service_worker');
    // What it opens stands in front, and a page behind it is not read.
    const welcome = await browser
      .waitForTarget(
        (target) => target.type() === 'page' && target.url().startsWith('chrome-ext'),
        {
          timeout: WELCOME_MS,
        },
      )
      .catch(() => null);
    await (await welcome?.page())?.close();
  }
  return browser;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly documentLoaderURL?: string };
  };
}

/** What happened on the main thread of a page, in ms. */
export interface MainThread {
  /** In scripts of extensions and all that they made the browser do at once, such as laying the page out. */
  readonly scripts: number;
  /** As much of it as was over when the page made the mark `PAINTED`, or all. */
  readonly until: number;
  /** The longest such stretch. */
  readonly longest: number;
  /**
   * In what follows promises, outside of such scripts: the trace does not say whose it is, so that it is the extension's
   * only where the page has none of its own.
   */
  readonly promised: number;
  /** As much of it as was over when the page made the mark. */
  readonly promisedUntil: number;
  /** In all tasks, the page's own among them. */
  readonly all: number;
}

/** What the trace calls the work that follows promises. */
const PROMISED = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/** Name of the mark that a page makes when the first lines are painted on it. */
export const PAINTED = 'first lines';

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'toplevel',
  'blink.user_timing',
];

/** Traces a page while something happens. */
export async function traced(page: Page, happens: () => Promise<unknown>): Promise<MainThread> {
  await page.tracing.start({ categories: CATEGORIES });
  await happens();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  const time = ({ tdur, dur = 0 }: TraceEvent) => (tdur ?? dur) / 1000;
  const whole = traceEvents.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
  const ours = whole.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension:'));
  const [first] = ours;
  const mark = traceEvents.find(({ name }) => name === PAINTED)?.ts ?? Number.POSITIVE_INFINITY;
  let [scripts, until, longest, promised, promisedUntil, end] = [0, 0, 0, 0, 0, 0];
  for (const event of whole) {
    const isOurs = event.args?.data?.url?.startsWith('chrome-extension:');
    if (!isOurs && event.name !== PROMISED) continue;
    // The worker of the extension is another process.
    if (event.pid !== first?.pid || event.tid !== first.tid || event.ts < end) continue;
    end = event.ts + (event.dur ?? 0);
    if (!isOurs) {
      promised += time(event);
      if (event.ts < mark) promisedUntil += time(event);
      continue;
    }
    scripts += time(event);
    if (event.ts < mark) until += time(event);
    longest = Math.max(longest, time(event));
  }
  const all = whole
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === first?.pid && tid === first.tid)
    .reduce((sum, event) => sum + time(event), 0);
  return { scripts, until, longest, promised, promisedUntil, all };
}

/** So many ranges are painted by highlights. */
export const paintedOn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let size = 0;
    for (const highlight of CSS.highlights.values()) size += highlight.size;
    return size;
  });

/** Waits until nothing more is painted for a while (ms). */
export async function painted(page: Page, quiet = 1000): Promise<number> {
  let [last, since] = [-1, Date.now()];
  while (last <= 0 || Date.now() - since < quiet) {
    const now = await paintedOn(page);
    if (now !== last) [last, since] = [now, Date.now()];
    await new Promise((done) => setTimeout(done, 50));
  }
  return last;
}
