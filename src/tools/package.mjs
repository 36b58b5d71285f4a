/**
 * Builds the extension and packs what the stores take, under dist/packages: a zip for Chrome and Edge, one for
 * Firefox, the sources for reviewers, and the SHA-256 of each.
 *
 * The same sources give the same bytes. `--verify` proves it: it unpacks the sources in another folder, builds and
 * packs them there, and compares.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runProgram } from './program.mjs';
import { ROOT, setup } from './setup.mjs';

/** @typedef {import('./archive.mjs').Entry} Entry */

const SELF = fileURLToPath(import.meta.url);

/** @type {{version: string}} */
const { version: VERSION } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Where the packages are written. */
export const PACKAGES = join(ROOT, 'dist', 'packages');

/** The file with the sums, as `sha256sum --check` reads it. */
const SUMS = 'SHA256SUMS';

/** What .gitignore leaves out, for sources that came without git. */
const IGNORED = /^(?:node_modules|dist|\.git|\.DS_Store)$|\.log$/;

/**
 * Runs git in the repository.
 * @param {string[]} args
 * @returns {string | null} what it says; `null` when there is no git or no repository of its own.
 */
function git(...args) {
  if (!existsSync(join(ROOT, '.git'))) return null;
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? stdout : null;
}

/**
 * The sources: what git tracks, as it lies in the folder; without git, all that is not ignored.
 * @returns {Promise<Entry[]>}
 */
async function sources() {
  const { filesIn, readEntries } = await import('./archive.mjs');
  const tracked = git('ls-files', '-z');
  if (tracked === null) {
    return readEntries(
      ROOT,
      filesIn(ROOT, (name) => IGNORED.test(name)),
    );
  }
  const changed = git('status', '--porcelain');
  if (changed) console.error(`Packed with what is not committed yet:\n${changed.trimEnd()}`);
  const paths = tracked.split('\0').filter((path) => path && existsSync(join(ROOT, path)));
  return readEntries(ROOT, paths);
}

/**
 * @param {string} kind a browser, or `source`.
 * @returns {string} the package's name.
 */
const packageName = (kind) => `factleaf-${VERSION}-${kind}.zip`;

/**
 * Packs what is built.
 * @returns {Promise<Map<string, string>>} the SHA-256 of each package by its name.
 * @throws when the manifest and package.json are of different versions.
 */
export async function writePackages() {
  const { filesIn, readEntries, sha256, zip } = await import('./archive.mjs');
  const { BROWSERS, extensionDir } = await import('./build.mjs');
  /** @type {Map<string, string>} */
  const sums = new Map();
  rmSync(PACKAGES, { recursive: true, force: true });
  mkdirSync(PACKAGES, { recursive: true });
  /** @param {string} kind @param {Entry[]} entries */
  const write = (kind, entries) => {
    const name = packageName(kind);
    const bytes = zip(entries);
    writeFileSync(join(PACKAGES, name), bytes);
    sums.set(name, sha256(bytes));
  };
  for (const name of BROWSERS) {
    const dir = extensionDir(name);
    const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
    if (manifest.version !== VERSION) {
      throw new Error(
        `manifest.json has version ${manifest.version}, package.json ${VERSION}; give both the same one.`,
      );
    }
    write(name, readEntries(dir, filesIn(dir)));
  }
  write('source', await sources());
  const lines = [...sums].map(([name, sum]) => `${sum}  ${name}\n`);
  writeFileSync(join(PACKAGES, SUMS), lines.join(''));
  return sums;
}

/**
 * Runs Mozilla's linter on the package for Firefox.
 * @returns {Promise<import('./program.mjs').Outcome>} ok when it found no error.
 */
export function lintPackage() {
  return runProgram(
    process.execPath,
    [
      join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js'),
      'lint',
      '--source-dir',
      join(PACKAGES, packageName('firefox')),
      '--no-config-discovery',
    ],
    { cwd: ROOT },
  );
}

/**
 * Builds and packs the packed sources in another folder, and compares.
 * @param {ReadonlyMap<string, string>} sums of the packages here.
 * @returns {Promise<boolean>} whether all are the same.
 */
async function verify(sums) {
  const { unzip } = await import('./archive.mjs');
  const dir = mkdtempSync(join(tmpdir(), 'factleaf-sources-'));
  try {
    unzip(readFileSync(join(PACKAGES, packageName('source'))), dir);
    // The packages of npm are the same ones, so they need not be fetched again.
    symlinkSync(join(ROOT, 'node_modules'), join(dir, 'node_modules'), 'junction');
    const { status } = spawnSync(
      process.execPath,
      [join(dir, 'src', 'tools', 'package.mjs'), '--no-lint'],
      { cwd: dir, stdio: ['ignore', 'ignore', 2] },
    );
    if (status !== 0) return false;
    const theirs = readFileSync(join(dir, 'dist', 'packages', SUMS), 'utf8');
    const differing = [...sums].filter(([name, sum]) => !theirs.includes(`${sum}  ${name}\n`));
    for (const [name] of differing) console.error(`${name} came out differently from its sources.`);
    if (differing.length > 0) {
      cpSync(join(dir, 'dist', 'packages'), join(PACKAGES, 'second'), { recursive: true });
      console.error('The second ones are in dist/packages/second.');
    }
    return differing.length === 0;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const USAGE = `npm run package [-- --verify] [-- --no-lint]

  --verify    builds a second time, from the packed sources, and compares
  --no-lint   leaves out Mozilla's linter`;

async function main() {
  /** @type {{verify?: boolean, 'no-lint'?: boolean}} */
  let options;
  try {
    options = parseArgs({
      options: { verify: { type: 'boolean' }, 'no-lint': { type: 'boolean' } },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
  setup();
  const { buildExtension } = await import('./build.mjs');
  if (!(await buildExtension())) process.exit(1);
  try {
    const sums = await writePackages();
    for (const [name, sum] of sums) console.log(`${sum}  dist/packages/${name}`);
    if (!options['no-lint']) {
      const { ok, output } = await lintPackage();
      console.log(output.trimEnd());
      if (!ok) process.exit(1);
    }
    if (options.verify) {
      if (!(await verify(sums))) process.exit(1);
      console.log('Built again from the packed sources: the same bytes.');
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === SELF) await main();
