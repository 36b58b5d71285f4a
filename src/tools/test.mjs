/**
 * Every check there is, in order: types, format and lint, unit and rule tests, the build and its sizes, the
 * packages and the add-on linter, and the built extension in both browsers. All of them run; the exit code is 1 when
 * one failed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, setup } from './setup.mjs';

setup();
const { BROWSERS, buildExtension, extensionDir } = await import('./build.mjs');
const { findBrowser, VARIABLE } = await import('./browsers.mjs');
const { lintPackage, writePackages } = await import('./package.mjs');
const { checkSizes } = await import('./sizes.mjs');

/** @type {Record<string, string>} */
const programs = {};
/** @type {string[]} */
const missing = [];
for (const name of BROWSERS) {
  try {
    const found = await findBrowser(name);
    console.log(`${name}: ${found.version} (${found.path})`);
    programs[VARIABLE[name]] = found.path;
  } catch (error) {
    missing.push(error instanceof Error ? error.message : String(error));
  }
}

const environment = () => ({
  ...process.env,
  ...programs,
  // The loader that the warning speaks of is not in use.
  VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
});

/**
 * Runs a program of one of the packages.
 * @param {string} script path in node_modules.
 * @param {readonly string[]} args
 * @returns {boolean} whether it ended with code 0.
 */
function run(script, args) {
  const result = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: environment(),
  });
  return result.status === 0;
}

const VITEST = 'vitest/vitest.mjs';

/**
 * Runs the tests in one browser. They mostly wait for it, so that both browsers' go on side by side; what they say
 * comes when they are done.
 * @param {string} browser
 * @returns {Promise<boolean>} whether all passed.
 */
function testIn(browser) {
  return new Promise((done) => {
    const script = join(ROOT, 'node_modules', VITEST);
    const child = spawn(process.execPath, [script, 'run', '--project', `e2e-${browser}`], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment(),
    });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout.on('data', (data) => said.push(data));
    child.stderr.on('data', (data) => said.push(data));
    child.on('close', (code) => {
      console.log(Buffer.concat(said).toString());
      done(code === 0);
    });
  });
}

let built = false;

/** @type {readonly [title: string, check: () => boolean | Promise<boolean>][]} */
const CHECKS = [
  ['Types', () => run('typescript/bin/tsc', [])],
  ['Format and lint', () => run('@biomejs/biome/bin/biome', ['check'])],
  ['Unit and rule tests', () => run(VITEST, ['run', '--project', 'unit'])],
  [
    'Build',
    async () => {
      built = await buildExtension();
      return built;
    },
  ],
  [
    'Sizes',
    () => {
      if (!built) return false;
      const checked = BROWSERS.map((name) => checkSizes(extensionDir(name)));
      // What is loaded hardly differs between browsers, so one is enough to look at.
      for (const line of checked[0]?.lines ?? []) console.log(line);
      const problems = new Set(checked.flatMap(({ problems }) => problems));
      for (const problem of problems) console.error(problem);
      return problems.size === 0;
    },
  ],
  [
    'Packages and add-on linter',
    async () => {
      if (!built) return false;
      await writePackages();
      return lintPackage();
    },
  ],
  [
    'In Chrome and Firefox',
    async () => {
      for (const message of missing) console.error(message);
      if (missing.length > 0 || !built) return false;
      const passed = await Promise.all(BROWSERS.map(testIn));
      return passed.every(Boolean);
    },
  ],
];

const lines = [];
let failed = false;
for (const [title, check] of CHECKS) {
  console.log(`\n── ${title}`);
  const start = Date.now();
  const passed = await check();
  failed ||= !passed;
  lines.push(
    `${passed ? 'passed' : 'FAILED'}  ${title} (${Math.round((Date.now() - start) / 100) / 10} s)`,
  );
}
console.log(`\n${lines.join('\n')}`);
process.exit(failed ? 1 : 0);
