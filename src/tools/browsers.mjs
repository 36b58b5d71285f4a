/**
 * Finds a Chrome-like browser and a Firefox: told by the environment, installed, or fetched.
 *
 * The order is the same for both: environment variable, installed, already fetched, fetched now, installed by
 * Debian's package manager. A candidate counts only when it starts and tells its version. What touches the
 * machine comes in as probes, so that every branch can be run in a test.
 */
import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { runProgram } from './program.mjs';

/** @typedef {'chrome' | 'firefox'} BrowserName */
/** @typedef {import('./program.mjs').Outcome} Outcome */

/**
 * @typedef {object} Found
 * @property {BrowserName} name
 * @property {string} path absolute path of the program.
 * @property {string} version what the program says of itself, for example `Chromium 140.0.1`.
 */

/**
 * What the search may ask of the machine.
 * @typedef {object} Probes
 * @property {Record<string, string | undefined>} env the environment variables.
 * @property {(name: BrowserName) => string[]} installed paths of programs that look like this browser, best first.
 * @property {(name: BrowserName) => Promise<string[]>} fetched paths of browsers that were fetched earlier.
 * @property {(path: string) => Promise<string | null>} version runs the program with `--version`; `null` when it does not start.
 * @property {(name: BrowserName) => Promise<string>} download fetches the browser; resolves to its path; rejects when it cannot.
 * @property {() => boolean} canUseApt whether this is Debian or Ubuntu and we are root.
 * @property {() => Promise<Outcome>} aptInstall installs both browsers.
 * @property {(line: string) => void} say tells the person at the keyboard what is going on.
 */

/** Environment variable that names a browser's program. @type {Record<BrowserName, string>} */
export const VARIABLE = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Names of programs, best first. @type {Record<BrowserName, readonly string[]>} */
const PROGRAMS = {
  chrome: ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/** Debian's packages that bring both. */
const PACKAGES = ['chromium', 'firefox-esr'];

/** A browser that does not tell its version within this time (ms) does not count. */
const VERSION_TIMEOUT_MS = 20_000;

/** No browser could be had; the message says what to do. */
export class BrowserMissingError extends Error {
  /**
   * @param {BrowserName} name
   * @param {readonly string[]} tried one line each.
   */
  constructor(name, tried) {
    const title = name === 'chrome' ? 'Chrome or Chromium' : 'Firefox';
    super(
      [
        `No ${title} was found.`,
        ...tried.map((line) => `  - ${line}`),
        `Install one, or set ${VARIABLE[name]} to the path of its program.`,
        `On Debian or Ubuntu: sudo apt-get install ${PACKAGES.join(' ')}`,
      ].join('\n'),
    );
    this.name = 'BrowserMissingError';
  }
}

/**
 * Finds one browser.
 * @param {BrowserName} name
 * @param {Probes} [probes] the machine, unless a test brings its own.
 * @returns {Promise<Found>}
 * @throws {BrowserMissingError} when none can be had, also when the environment names one that does not start.
 */
export async function findBrowser(name, probes = machine) {
  /** @type {string[]} */
  const tried = [];
  /** @param {string} path */
  const check = async (path) => {
    const version = await probes.version(path);
    return version === null ? null : { name, path, version };
  };

  const told = probes.env[VARIABLE[name]];
  if (told) {
    const found = await check(told);
    if (found) return found;
    // A wrong path is an error to be told, not a reason to take another browser in silence.
    throw new BrowserMissingError(name, [`${VARIABLE[name]}=${told} does not start.`]);
  }

  for (const path of [...probes.installed(name), ...(await probes.fetched(name))]) {
    const found = await check(path);
    if (found) return found;
    tried.push(`${path} does not start.`);
  }
  if (tried.length === 0) tried.push('None is installed.');

  probes.say(`No ${name} is installed; fetching one …`);
  try {
    const path = await probes.download(name);
    const found = await check(path);
    if (found) return found;
    tried.push(`A fetched one (${path}) does not start; libraries may be missing.`);
  } catch (error) {
    tried.push(`None could be fetched: ${error instanceof Error ? error.message : error}`);
  }

  if (!probes.canUseApt()) {
    tried.push('apt-get was not tried: this is not Debian or Ubuntu, or not the root user.');
    throw new BrowserMissingError(name, tried);
  }
  probes.say(`Installing ${PACKAGES.join(' and ')} by apt-get …`);
  const installed = await probes.aptInstall();
  if (!installed.ok) {
    tried.push(`"apt-get install ${PACKAGES.join(' ')}" failed: ${installed.output.trim()}`);
    throw new BrowserMissingError(name, tried);
  }
  for (const path of probes.installed(name)) {
    const found = await check(path);
    if (found) return found;
    tried.push(`${path} does not start.`);
  }
  throw new BrowserMissingError(name, tried);
}

/** Where @puppeteer/browsers keeps what it fetched, shared with Puppeteer. */
const cacheDir = () => process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {BrowserName} name
 * @returns {string[]}
 */
function installedOnPath(name) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const dirs = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return PROGRAMS[name].flatMap((program) =>
    dirs.map((dir) => join(dir, program + suffix)).filter(isProgram),
  );
}

/** Where installers put browsers outside PATH. @type {Record<BrowserName, readonly string[]>} */
const USUAL_PLACES = {
  chrome: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/opt/google/chrome/chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** @type {Probes} */
export const machine = {
  env: process.env,

  installed(name) {
    return [
      ...new Set([...installedOnPath(name), ...USUAL_PLACES[name].filter((p) => existsSync(p))]),
    ];
  },

  async fetched(name) {
    const { getInstalledBrowsers } = await import('@puppeteer/browsers');
    const all = await getInstalledBrowsers({ cacheDir: cacheDir() }).catch(() => []);
    return all.filter((one) => one.browser === name).map((one) => one.executablePath);
  },

  async version(path) {
    try {
      const { stdout } = await promisify(execFile)(path, ['--version'], {
        timeout: VERSION_TIMEOUT_MS,
      });
      const line = stdout.split('\n').find((text) => /(chrom|firefox).*\d/i.test(text));
      return line ? line.trim() : null;
    } catch {
      // On Windows a browser prints nothing and opens a window instead; there the file itself must do.
      return process.platform === 'win32' && existsSync(path) ? path : null;
    }
  },

  async download(name) {
    const { Browser, BrowserTag, detectBrowserPlatform, install, resolveBuildId } = await import(
      '@puppeteer/browsers'
    );
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error('this platform is not one that browsers are offered for');
    const browser = name === 'chrome' ? Browser.CHROME : Browser.FIREFOX;
    const buildId = await resolveBuildId(browser, platform, BrowserTag.STABLE);
    const done = await install({ browser, buildId, platform, cacheDir: cacheDir() });
    return done.executablePath;
  },

  canUseApt() {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
    try {
      return /^(ID|ID_LIKE)=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
    } catch {
      return false;
    }
  },

  async aptInstall() {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const update = await runProgram('apt-get', ['update'], { env });
    if (!update.ok) return update;
    return runProgram('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], {
      env,
    });
  },

  say(line) {
    console.error(line);
  },
};
