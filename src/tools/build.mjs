/**
 * Builds the extension for both browsers: dist/chrome and dist/firefox, each ready to be loaded.
 *
 * Each browser is built in a process of its own, because the build plugin keeps state for one build only.
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainMessage } from './errors.mjs';
import { runProgram } from './program.mjs';
import { ROOT, setup } from './setup.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

const SELF = fileURLToPath(import.meta.url);

/** @type {readonly BrowserName[]} */
export const BROWSERS = ['chrome', 'firefox'];

/**
 * Where a browser's build is.
 * @param {BrowserName} name
 */
export const extensionDir = (name) => join(ROOT, 'dist', name);

/** @param {BrowserName} name */
const buildOne = (name) =>
  runProgram(process.execPath, [SELF, name], {
    cwd: ROOT,
    env: { ...process.env, FACTLEAF_TARGET: name },
  });

/**
 * Builds for both browsers.
 * @returns {Promise<boolean>} false when one failed; what the build said is then on standard error.
 */
export async function buildExtension() {
  const results = await Promise.all(BROWSERS.map(buildOne));
  // A mistake in the sources stops both builds with the same words.
  const failed = new Set(results.filter(({ ok }) => !ok).map(({ output }) => output.trim()));
  for (const output of failed) console.error(output);
  return failed.size === 0;
}

/** Builds for the browser that FACTLEAF_TARGET names, in this process. */
async function buildHere() {
  const { build } = await import('vite');
  try {
    await build({ root: ROOT, logLevel: 'silent' });
  } catch (error) {
    console.error(plainMessage(error));
    process.exit(1);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === SELF) {
  setup();
  if (process.argv.length > 2) {
    await buildHere();
  } else {
    if (!(await buildExtension())) process.exit(1);
    for (const name of BROWSERS) console.log(`dist/${name}`);
  }
}
