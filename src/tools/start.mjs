/**
 * Shows Factleaf at work: builds it, opens a browser with it in a throw-away profile, on the demo article or a page
 * of your choice. With no display it prints the findings and saves a picture instead.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, setup } from './setup.mjs';

const USAGE = `npm start [-- [--browser chrome|firefox] [--headless] [URL]]

Opens the demo article, or URL, in Chrome (or Firefox) with Factleaf. With --headless, or with no display,
prints the findings as a table and saves a picture under dist/.`;

/** How long (ms) a page may take to show its first finding. */
const FINDINGS_TIMEOUT_MS = 20_000;

/** The findings count as complete when they have not changed for this long (ms). */
const QUIET_MS = 1_000;

/** How long (ms) a note may take to open. */
const NOTE_TIMEOUT_MS = 10_000;

/** Longest quote that the table shows, in characters. */
const QUOTE_WIDTH = 60;

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */
/** @typedef {import('./launch.mjs').Launched} Launched */
/** @typedef {{title: string, status: string, stance: string, quote: string}} Finding */

/**
 * @returns {{name: BrowserName, headless: boolean, url: string | undefined}}
 */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chrome' },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const name = values.browser;
    if (name !== 'chrome' && name !== 'firefox') throw new Error(`Unknown browser "${name}".`);
    if (positionals.length > 1) throw new Error('One page at a time.');
    const [url] = positionals;
    if (url !== undefined && !URL.canParse(url)) throw new Error(`"${url}" is not a whole URL.`);
    return { name, headless: values.headless, url };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}

/** Whether there is a screen to open a window on. */
function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * What Factleaf found on a page, by the extension's own record of its tabs.
 * @param {import('puppeteer-core').Page} extensionPage
 * @param {string} url the page's address.
 * @returns {Promise<Finding[]>}
 */
async function recordedFindings(extensionPage, url) {
  /** @type {Record<string, {frames?: Record<string, {url: string, findings: Finding[]}>}>} */
  const records = await extensionPage.evaluate(() => {
    const { browser, chrome } = /** @type {any} */ (globalThis);
    return (browser ?? chrome).storage.session.get(null);
  });
  const tab = Object.values(records).find(({ frames }) => frames?.[0]?.url === url);
  return Object.values(tab?.frames ?? {}).flatMap(({ findings }) => findings);
}

/**
 * Waits until findings are there and do not change any more.
 * @param {() => Promise<Finding[]>} look
 * @returns {Promise<Finding[]>} empty when none came in time.
 */
async function settledFindings(look) {
  const end = Date.now() + FINDINGS_TIMEOUT_MS;
  let findings = await look();
  let since = Date.now();
  while (Date.now() < end && (findings.length === 0 || Date.now() - since < QUIET_MS)) {
    await new Promise((done) => setTimeout(done, QUIET_MS / 10));
    const now = await look();
    if (now.length !== findings.length) since = Date.now();
    findings = now;
  }
  return findings;
}

/** @param {string} text */
function shortened(text) {
  return text.length > QUOTE_WIDTH ? `${text.slice(0, QUOTE_WIDTH - 1)}…` : text;
}

/** @param {readonly string[][]} rows the first one is the header. */
function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  /** @param {readonly string[]} row */
  const line = (row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd();
  console.log(line(rows[0]));
  console.log(widths.map((width) => '─'.repeat(width)).join('  '));
  for (const row of rows.slice(1)) console.log(line(row));
}

/**
 * Opens the note of the first finding of the least supported status that the page shows, as a reader would: by a click.
 * @param {import('puppeteer-core').Page} page
 */
async function openOneNote(page) {
  const point = await page.evaluate(() => {
    const names = ['contradicted', 'unsupported', 'mixed', 'preliminary', 'supported'];
    for (const name of names) {
      for (const range of CSS.highlights.get(`factleaf-${name}`) ?? []) {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        live.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const [box] = live.getClientRects();
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    return null;
  });
  if (!point) return;
  await page.mouse.click(point.x, point.y);
  await page
    .waitForFunction(
      () => {
        const root = document.querySelector('factleaf-notes')?.shadowRoot;
        return root
          ?.querySelector('[role=dialog] a[href], [role=dialog] button')
          ?.checkVisibility();
      },
      { timeout: NOTE_TIMEOUT_MS },
    )
    .catch(() => console.error('The note did not open; the picture is without it.'));
}

const { name, headless, url: wantedUrl } = readArguments();
setup();
const { BROWSERS, buildExtension, extensionDir } = await import('./build.mjs');
const { BrowserMissingError, findBrowser } = await import('./browsers.mjs');
const { launch } = await import('./launch.mjs');
const { serve } = await import('./serve.mjs');

console.error(`Building for ${BROWSERS.join(' and ')} …`);
if (!(await buildExtension())) process.exit(1);

const found = await findBrowser(name).catch((error) => {
  if (!(error instanceof BrowserMissingError)) throw error;
  console.error(error.message);
  process.exit(1);
});
const server = wantedUrl ? null : await serve(join(ROOT, 'src', 'demo'));
const url = wantedUrl ?? `${server?.url}article.html`;
const show = !headless && hasDisplay();
console.error(`${found.version}: ${url}`);

const session = await launch({
  name,
  program: found.path,
  extension: extensionDir(name),
  headless: !show,
});

if (show) {
  const [page = await session.browser.newPage()] = await session.browser.pages();
  await page.goto(url);
  console.error('Close the browser to end.');
  await new Promise((done) => session.browser.once('disconnected', done));
} else {
  // The page comes last, so that its tab is the one in front: Factleaf leaves hidden tabs alone.
  const extensionPage = await session.openExtensionPage('src/options/index.html');
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(url);
  const findings = await settledFindings(() => recordedFindings(extensionPage, page.url()));
  await extensionPage.close();

  if (findings.length === 0) {
    console.log('No rule matched on this page.');
  } else {
    const words = JSON.parse(readFileSync(join(ROOT, 'src/locales/en/messages.json'), 'utf8'));
    /** @param {string} status */
    const word = (status) => words[`status${status[0].toUpperCase()}${status.slice(1)}`].message;
    printTable([
      ['Claim', 'Status', 'Stance', 'The page says'],
      ...findings.map(({ title, status, stance, quote }) => [
        title,
        word(status),
        stance,
        shortened(quote.replaceAll(/\s+/g, ' ')),
      ]),
    ]);
    await openOneNote(page);
  }
  const picture = join(ROOT, 'dist', 'screenshots', `start-${name}.png`);
  mkdirSync(join(picture, '..'), { recursive: true });
  await page.screenshot({ path: /** @type {`${string}.png`} */ (picture), fullPage: true });
  console.log(`\n${relative(process.cwd(), picture)}`);
  await session.close();
}
server?.close();
