/**
 * Opens a browser with the built extension in a throw-away profile, and reaches the extension's own pages there.
 *
 * Both browsers are driven by puppeteer-core; what differs between them stays in this file.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */
/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */

/**
 * @typedef {object} Launched
 * @property {Browser} browser
 * @property {(path: string) => string} extensionUrl address of a file of the extension.
 * @property {(path: string, options?: {behind?: boolean}) => Promise<Page>} openExtensionPage opens such a file in a new tab, in front or
 *   behind the one in front, and waits until its document is there.
 * @property {Page | null} welcome the page that the extension opens after its installation, when it was to be kept.
 * @property {() => Promise<void>} close ends the browser and removes its profile.
 */

/** How long (ms) the extension may take to come up. */
const EXTENSION_TIMEOUT_MS = 15_000;

/** How often (ms) to look whether an extension page is there, where the browser does not tell. */
const POLL_MS = 50;

/** The page that the extension opens by itself, once. */
const WELCOME_PAGE = 'src/welcome/index.html';

/** Chrome must be on its own: nothing of it may ask the network for anything. */
const CHROME_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
];

/**
 * Tests open a page every second, and a process for each takes a browser longer than most pages do. So Chrome has few
 * here; that frames of other sites are in processes of their own is left to Firefox.
 */
const CHROME_FEW_PROCESSES = ['--renderer-process-limit=2', '--disable-site-isolation-trials'];

/** The same for Firefox, with one process for each site. @type {Record<string, unknown>} */
const FIREFOX_FEW_PROCESSES = { 'dom.ipc.processCount': 1, 'dom.ipc.processCount.webIsolated': 1 };

/** Firefox must be on its own as well, by preferences; and that a tab behind another one has its timers run, and is laid out, as in Chrome, so driven. @type {Record<string, unknown>} */
const FIREFOX_PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topsites': false,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.min_background_timeout_value': 4,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'dom.push.connection.enabled': false,
  'dom.timeout.enable_budget_timer_throttling': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'layout.throttled_frame_rate': 60,
  'media.gmp-manager.updateEnabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.http.speculative-parallel-limit': 0,
  'toolkit.telemetry.enabled': false,
};

/** @param {number} ms */
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Opens a browser.
 * @param {object} options
 * @param {BrowserName} options.name
 * @param {string} options.program absolute path of the browser's program.
 * @param {string | null} options.extension folder of the built extension; `null` for a browser without it.
 * @param {boolean} options.headless
 * @param {{host: string, port: number}} [options.proxy] takes every request of the browser, loopback included.
 * @param {string} [options.downloads] folder to save downloads in, without asking.
 * @param {boolean} [options.keepWelcome] whether the page that the extension opens by itself stays open.
 * @returns {Promise<Launched>}
 * @throws when the browser does not start or does not take the extension.
 */
export async function launch({
  name,
  program,
  extension,
  headless,
  proxy,
  downloads,
  keepWelcome = false,
}) {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const common = { executablePath: program, headless, defaultViewport: null };

  if (name === 'chrome') {
    const browser = await puppeteer.launch({
      ...common,
      pipe: true,
      enableExtensions: extension ? [extension] : false,
      ...(downloads
        ? { downloadBehavior: { policy: /** @type {const} */ ('allow'), downloadPath: downloads } }
        : {}),
      args: [
        ...CHROME_ARGS,
        ...(headless ? CHROME_FEW_PROCESSES : []),
        ...(isRoot ? ['--no-sandbox'] : []),
        ...(proxy
          ? [`--proxy-server=http://${proxy.host}:${proxy.port}`, '--proxy-bypass-list=<-loopback>']
          : []),
        '--window-size=1280,900',
      ],
    });
    let origin = '';
    if (extension) {
      const worker = await browser.waitForTarget(
        (target) =>
          target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'),
        { timeout: EXTENSION_TIMEOUT_MS },
      );
      origin = new URL(worker.url()).origin;
      if (origin === 'null') origin = worker.url().split('/').slice(0, 3).join('/');
    }
    const welcome = extension ? await welcomePage(browser, origin, keepWelcome) : null;
    return launched(browser, origin, welcome, async (page, url) => {
      await page.goto(url);
    });
  }

  const uuid = randomUUID();
  const id = extension
    ? JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings
        .gecko.id
    : '';
  const browser = await puppeteer.launch({
    ...common,
    browser: 'firefox',
    // Firefox keeps its own pages and those of extensions from automation unless told otherwise.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      ...FIREFOX_PREFERENCES,
      ...(headless ? FIREFOX_FEW_PROCESSES : {}),
      ...(downloads
        ? {
            'browser.download.folderList': 2,
            'browser.download.dir': downloads,
            'browser.download.useDownloadDir': true,
            'browser.download.always_ask_before_handling_new_types': false,
          }
        : {}),
      ...(extension ? { 'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }) } : {}),
      ...(proxy
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': proxy.host,
            'network.proxy.http_port': proxy.port,
            'network.proxy.ssl': proxy.host,
            'network.proxy.ssl_port': proxy.port,
            'network.proxy.no_proxies_on': '',
            'network.proxy.allow_hijacking_localhost': true,
          }
        : {}),
    },
  });
  if (extension) await browser.installExtension(extension);
  const origin = `moz-extension://${uuid}`;
  const welcome = extension ? await welcomePage(browser, origin, keepWelcome) : null;
  return launched(browser, origin, welcome, async (page, url) => {
    // Firefox loads the page but never reports that it did; so the page is asked instead.
    page.goto(url, { timeout: EXTENSION_TIMEOUT_MS }).catch(() => {});
    const end = Date.now() + EXTENSION_TIMEOUT_MS;
    while (Date.now() < end) {
      const state = await page
        .evaluate(() => `${document.readyState} ${location.href}`)
        .catch(() => '');
      if (state.startsWith('complete moz-extension:')) return;
      await wait(POLL_MS);
    }
    throw new Error(`${url} did not load within ${EXTENSION_TIMEOUT_MS} ms.`);
  });
}

/**
 * Waits for the page that the extension opens by itself: were it to come later, it would take the place in front.
 * @param {Browser} browser
 * @param {string} origin
 * @param {boolean} keep
 * @returns {Promise<Page | null>} the page when it is kept.
 */
async function welcomePage(browser, origin, keep) {
  const end = Date.now() + EXTENSION_TIMEOUT_MS;
  while (Date.now() < end) {
    for (const page of await browser.pages()) {
      // Firefox does not tell the address of a page of an extension; the page does.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address !== `${origin}/${WELCOME_PAGE}`) continue;
      if (keep) return page;
      await page.close();
      return null;
    }
    await wait(POLL_MS);
  }
  throw new Error(`${WELCOME_PAGE} was not opened within ${EXTENSION_TIMEOUT_MS} ms.`);
}

/**
 * @param {Browser} browser
 * @param {string} origin
 * @param {Page | null} welcome
 * @param {(page: Page, url: string) => Promise<void>} load
 * @returns {Launched}
 */
function launched(browser, origin, welcome, load) {
  /** @param {string} path */
  const extensionUrl = (path) => `${origin}/${path}`;
  return {
    browser,
    extensionUrl,
    welcome,
    async openExtensionPage(path, { behind = false } = {}) {
      const page = await browser.newPage({ background: behind });
      await load(page, extensionUrl(path));
      return page;
    },
    async close() {
      await browser.close();
    },
  };
}
