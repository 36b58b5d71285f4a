/**
 * Runs the command line from its sources: builds it when something that it is made of has changed, then runs it here.
 *
 * Standard output belongs to the command line alone.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { plainMessage } from './errors.mjs';
import { ROOT, setup } from './setup.mjs';

/** What the command line is made of. */
const MADE_OF = [
  'src/cli',
  'src/core',
  'src/dom',
  'src/ruleset',
  'src/tools/extension-plugins.ts',
  'rules',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** How many builds to keep: a run that started with an older one may still be reading from it. */
const BUILDS_KEPT = 3;

/**
 * Names the state of files by their paths, sizes and times of change.
 * @param {readonly string[]} paths relative to the repository.
 * @returns {string} short enough for a folder's name.
 */
function stateOf(paths) {
  const hash = createHash('sha256');
  const open = [...paths];
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    const stat = statSync(join(ROOT, path), { throwIfNoEntry: false });
    if (!stat) continue;
    if (stat.isDirectory())
      open.push(...readdirSync(join(ROOT, path)).map((name) => `${path}/${name}`));
    else hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\0`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Removes builds that no run can need any more. */
function removeOldBuilds(/** @type {string} */ folder) {
  const builds = readdirSync(folder)
    .map((name) => ({ path: join(folder, name), used: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { path } of builds.slice(BUILDS_KEPT)) rmSync(path, { recursive: true, force: true });
}

/**
 * Builds the command line unless it is fresh.
 * @returns {Promise<string>} path of its entry.
 * @throws when the sources or the rules do not build.
 */
async function builtCommandLine() {
  const folder = join(ROOT, 'dist', 'cli');
  const build = join(folder, stateOf(MADE_OF));
  const entry = join(build, 'index.js');
  if (existsSync(entry)) return entry;

  process.env.FACTLEAF_TARGET = 'cli';
  const unfinished = `${build}.${process.pid}`;
  const vite = await import('vite');
  await vite.build({ root: ROOT, logLevel: 'silent', build: { outDir: unfinished } });
  mkdirSync(folder, { recursive: true });
  try {
    renameSync(unfinished, build);
  } catch (error) {
    // Another run may have finished the same build first.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(entry)) throw error;
  }
  const now = new Date();
  utimesSync(build, now, now);
  removeOldBuilds(folder);
  return entry;
}

setup();
let entry;
try {
  entry = await builtCommandLine();
} catch (error) {
  console.error(plainMessage(error));
  process.exit(2);
}
process.argv[1] = entry;
await import(pathToFileURL(entry).href);
