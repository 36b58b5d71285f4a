/**
 * Every check there is, in order: types, format and lint, unit and rule tests, the build and its sizes, the
 * packages and the add-on linter, and the built extension in both browsers. All of them run; the exit code is 1 when
 * one failed.
 */
import { spawnSync } from 'node:child_process';
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
    // The loader that the warning speaks of is not in use.
    env: { ...process.env, ...programs, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  });
  return result.status === 0;
}

const vitest = (/** @type {string[]} */ ...args) => run('vitest/vitest.mjs', ['run', ...args]);

let built = false;

/** @type {readonly [title: string, check: () => boolean | Promise<boolean>][]} */
const CHECKS = [
  ['Types', () => run('typescript/bin/tsc', [])],
  ['Format and lint', () => run('@biomejs/biome/bin/biome', ['check'])],
  ['Unit and rule tests', () => vitest('--project', 'unit')],
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
    () => {
      for (const message of missing) console.error(message);
      if (missing.length > 0) return false;
      return built && vitest('--project', 'e2e-*');
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
