/**
 * Makes a fresh clone ready: checks Node's version and installs the packages when they are missing or stale.
 *
 * Runs before any package is there, so it must import nothing but Node's own modules. It writes to standard
 * error only: what calls it may own standard output.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Oldest Node that the packages run on: [major, minor]. */
export const OLDEST_NODE = [20, 19];

// Sources import each other without file endings, which only Vite's bundling loader of its configuration reads;
// that one is the default, and its advice about the other loader is noise to people who run a command.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';

/** Absolute path of the repository. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Whether a version of Node is recent enough.
 * @param {string} version as in `process.versions.node`, for example `20.19.0`.
 * @returns {boolean}
 */
export function nodeIsRecent(version) {
  const [major, minor] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * @typedef {{version?: string, integrity?: string, optional?: boolean, link?: boolean}} LockedPackage
 * @typedef {{packages?: Record<string, LockedPackage>}} LockFile
 */

/**
 * Whether what is installed is what the lock file asks for.
 * @param {LockFile | null} wanted the content of package-lock.json.
 * @param {LockFile | null} installed the content of node_modules/.package-lock.json, which npm writes on installing; `null` when there is none.
 * @returns {boolean} false when a package is missing or of another version. Optional packages may be missing: they are for other platforms.
 */
export function isInstalled(wanted, installed) {
  if (!wanted?.packages || !installed?.packages) return false;
  for (const [path, entry] of Object.entries(wanted.packages)) {
    if (path === '' || entry.link) continue;
    const found = installed.packages[path];
    if (!found) {
      if (entry.optional) continue;
      return false;
    }
    if (found.version !== entry.version) return false;
    if (entry.integrity && found.integrity && found.integrity !== entry.integrity) return false;
  }
  return true;
}

/**
 * @param {string} path
 * @returns {LockFile | null} `null` when the file is missing or is not JSON.
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Checks Node and installs packages when needed. Ends the process with code 1 and a message when it cannot.
 * @returns {void}
 */
export function setup() {
  if (!nodeIsRecent(process.versions.node)) {
    console.error(
      `Factleaf needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}. Get one at https://nodejs.org/.`,
    );
    process.exit(1);
  }
  const wanted = readLock(join(ROOT, 'package-lock.json'));
  if (isInstalled(wanted, readLock(join(ROOT, 'node_modules', '.package-lock.json')))) return;

  console.error('Installing packages (npm ci) …');
  // npm tells its own path to the scripts that it runs; that one works on Windows without a shell too.
  const npm = process.env.npm_execpath;
  const viaNode = npm && /\.c?js$/.test(npm);
  const result = spawnSync(
    viaNode ? process.execPath : 'npm',
    [...(viaNode ? [npm] : []), 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    // npm's messages go where ours go.
    { cwd: ROOT, stdio: ['ignore', 2, 2], shell: !viaNode && process.platform === 'win32' },
  );
  if (result.status !== 0) {
    console.error(
      'The packages could not be installed. Run "npm ci" in this folder to see why; a registry must be reachable.',
    );
    process.exit(1);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) setup();
