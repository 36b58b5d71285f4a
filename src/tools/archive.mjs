/**
 * Folders as zip archives whose bytes depend on nothing but the names and contents of their files.
 *
 * Entries are sorted, times and modes are fixed, and the packing is done in JavaScript: Node's own zlib gives other
 * bytes from version to version.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

/** @typedef {{path: string, bytes: Uint8Array}} Entry a file, its path with slashes. */

/** Zip writes local time, so it is given as such; 1980 is where its calendar begins. */
const TIME = new Date(1980, 0, 1);

/** "Made on Unix", which is what makes the modes count. */
const UNIX = 3;
const FILE_MODE = 0o100644;
const RUNNABLE_MODE = 0o100755;

/** The mode stands in the upper half of an entry's attributes. */
const MODE_SHIFT = 16;

/**
 * The files of a folder, those of its folders included.
 * @param {string} dir
 * @param {(name: string) => boolean} [skipped] whether a file or folder of that name is left out.
 * @returns {string[]} paths from the folder, with slashes, in no certain order.
 */
export function filesIn(dir, skipped = () => false) {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    if (skipped(entry.name)) return [];
    if (!entry.isDirectory()) return [entry.name];
    return filesIn(join(dir, entry.name), skipped).map((path) => `${entry.name}/${path}`);
  });
}

/**
 * Reads files of a folder.
 * @param {string} dir
 * @param {readonly string[]} paths from the folder, with slashes.
 * @returns {Entry[]}
 */
export function readEntries(dir, paths) {
  return paths.map((path) => ({ path, bytes: readFileSync(join(dir, path)) }));
}

/**
 * Whether a file is a script to be run. Its beginning tells: not every file system keeps that.
 * @param {Uint8Array} bytes
 */
const isRunnable = (bytes) => bytes[0] === 0x23 && bytes[1] === 0x21;

/**
 * Makes an archive.
 * @param {readonly Entry[]} entries in any order.
 * @returns {Uint8Array} the same bytes for the same entries, on every machine and in every time zone.
 */
export function zip(entries) {
  // By code units: what a language thinks of an order differs between machines.
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      sorted.map(({ path, bytes }) => [
        path,
        [
          bytes,
          {
            level: 9,
            mtime: TIME,
            os: UNIX,
            attrs: (isRunnable(bytes) ? RUNNABLE_MODE : FILE_MODE) << MODE_SHIFT,
          },
        ],
      ]),
    ),
  );
}

/**
 * Writes the files of an archive below a folder.
 * @param {Uint8Array} archive
 * @param {string} dir is made when it is missing.
 * @returns {void}
 */
export function unzip(archive, dir) {
  for (const [path, bytes] of Object.entries(unzipSync(archive))) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
}

/**
 * @param {Uint8Array} bytes
 * @returns {string} their SHA-256, in hexadecimal digits.
 */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
