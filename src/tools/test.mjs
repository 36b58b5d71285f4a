/**
 * Every check there is: types, format and lint, unit and rule tests, the build and its sizes, the packages and the
 * add-on linter, and the built extension in both browsers. All of them run; the exit code is 1 when one failed.
 *
 * Those that need nothing of one another run side by side, and browsers that have to be fetched are fetched
 * meanwhile. What a check says comes when it is done.
 */
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runProgram } from './program.mjs';
import { ROOT, setup } from './setup.mjs';

setup();
const { BROWSERS, buildExtension, extensionDir } = await import('./build.mjs');
const { findBrowser, VARIABLE } = await import('./browsers.mjs');
const { lintPackage, writePackages } = await import('./package.mjs');
const { checkSizes } = await import('./sizes.mjs');

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */
/** @typedef {import('./program.mjs').Outcome} Outcome */

/**
 * Finds the browsers, one after the other, as one installation may bring both.
 * @returns {Promise<Map<BrowserName, Outcome & {path?: string}>>} the path of each that was found, and what there is to say.
 */
async function findBrowsers() {
  const all = new Map();
  for (const name of BROWSERS) {
    try {
      const { path, version } = await findBrowser(name);
      all.set(name, { ok: true, output: `${version} (${path})`, path });
    } catch (error) {
      all.set(name, { ok: false, output: error instanceof Error ? error.message : String(error) });
    }
  }
  return all;
}
const finding = findBrowsers();

/**
 * Runs a program of one of the packages.
 * @param {string} script path in node_modules.
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] what it is told beyond what we were.
 */
const run = (script, args, env = {}) =>
  runProgram(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });

const VITEST = 'vitest/vitest.mjs';

let built = false;
const NOT_BUILT = { ok: false, output: 'Not done: there is no build.' };

/** @returns {Outcome} */
function sizes() {
  const checked = BROWSERS.map((name) => checkSizes(extensionDir(name)));
  const problems = new Set(checked.flatMap(({ problems }) => problems));
  // What is loaded hardly differs between browsers, so one is enough to look at.
  const lines = [...(checked[0]?.lines ?? []), ...problems];
  return { ok: problems.size === 0, output: lines.join('\n') };
}

/**
 * @param {BrowserName} name
 * @returns {Promise<Outcome>}
 */
async function testIn(name) {
  const found = (await finding).get(name);
  if (!found?.path) return found ?? { ok: false, output: '' };
  const { ok, output } = await run(VITEST, ['run', '--project', `e2e-${name}`], {
    [VARIABLE[name]]: found.path,
  });
  return { ok, output: `${found.output}\n${output}` };
}

/** @typedef {readonly [title: string, check: () => Outcome | Promise<Outcome>]} Check */

/** Groups one after the other; the checks of a group side by side. @type {readonly (readonly Check[])[]} */
const CHECKS = [
  [
    ['Types', () => run('typescript/bin/tsc', [])],
    ['Format and lint', () => run('@biomejs/biome/bin/biome', ['check'])],
    ['Unit and rule tests', () => run(VITEST, ['run', '--project', 'unit'])],
  ],
  [
    [
      'Build',
      async () => {
        built = await buildExtension();
        return { ok: built, output: '' };
      },
    ],
  ],
  [
    ['Sizes', () => (built ? sizes() : NOT_BUILT)],
    [
      'Packages and add-on linter',
      async () => {
        if (!built) return NOT_BUILT;
        await writePackages();
        return lintPackage();
      },
    ],
    ['In Chrome', () => (built ? testIn('chrome') : NOT_BUILT)],
    ['In Firefox', () => (built ? testIn('firefox') : NOT_BUILT)],
  ],
];

/** Most that is told anew of what went wrong: so many lines, each of so many characters. */
const LINES_MOST = 12;
const LINE_LENGTH = 600;

/**
 * What went wrong, to be told once more at the end, where it is found: what failed and how, and what passed at the second
 * try only.
 * @param {boolean} ok
 * @param {string} output
 */
const faults = (ok, output) =>
  stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => (ok ? /\(retry x\d+\)/ : /^ *FAIL |\(retry x\d+\)|\b\w*Error: /).test(line))
    .slice(0, LINES_MOST)
    .map((line) => `        ${line.trim().slice(0, LINE_LENGTH)}`);

/** @param {Check} check */
async function take([title, check]) {
  const start = Date.now();
  const { ok, output } = await Promise.resolve()
    .then(check)
    .catch((error) => ({ ok: false, output: String(error) }));
  const seconds = Math.round((Date.now() - start) / 100) / 10;
  console.log(`\n── ${title}\n${output.trimEnd()}`);
  const line = `${ok ? 'passed' : 'FAILED'}  ${title} (${seconds} s)`;
  return { ok, lines: [line, ...faults(ok, output)] };
}

const taken = [];
for (const group of CHECKS) {
  console.log(`\n… ${group.map(([title]) => title).join(', ')}`);
  taken.push(...(await Promise.all(group.map(take))));
}
console.log(`\n${taken.flatMap(({ lines }) => lines).join('\n')}`);
process.exit(taken.every(({ ok }) => ok) ? 0 : 1);
