/**
 * The project's own rule set, compiled once for all that ask for it: the builds for both browsers, the tests.
 *
 * To compile it takes seconds. What came out is kept in a file, and taken again as long as nothing has changed of what
 * it was made from: the rules, the compiler, its packages, Node. Node only.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type RuleSet, readRuleSet, soundOnly } from './index';
import { compareText } from './problems';

const ROOT = join(import.meta.dirname, '..', '..');

/** The project's own rules. */
export const RULES = join(ROOT, 'rules');

const FILE = join(ROOT, 'dist', 'rules', 'compiled.bin');

/** What the compiled rules depend on; the engine's sources too, as they say what a word is. */
const SOURCES = [RULES, join(ROOT, 'src', 'ruleset'), join(ROOT, 'src', 'core')];
const PACKAGES = join(ROOT, 'package-lock.json');

/** As `readRuleSet` for the project's own rules. */
export const readOwnRuleSet = () => kept(FILE, SOURCES, [PACKAGES], () => readRuleSet(RULES));

/** As `loadRuleSet` for the project's own rules. */
export const loadOwnRuleSet = async (): Promise<RuleSet> => soundOnly(await readOwnRuleSet());

interface Kept<T> {
  /** Sum of what it was made from. */
  readonly from: string;
  readonly made: T;
}

/**
 * Gives what was made before from the same sources, or makes it and keeps it.
 * @param file where it is kept; one that is missing or cannot be read is written anew.
 * @param folders all files below them are sources.
 * @param files are sources too.
 * @param make gives plain data, maps and sets included.
 * @throws when a source cannot be read, or what `make` throws.
 */
export async function kept<T>(
  file: string,
  folders: readonly string[],
  files: readonly string[],
  make: () => Promise<T>,
): Promise<T> {
  const from = await sumOf(folders, files);
  const before = await readFile(file)
    .then((content) => deserialize(content) as Kept<T>)
    .catch(() => null);
  if (before?.from === from) return before.made;
  const made = await make();
  await mkdir(dirname(file), { recursive: true });
  // Renaming is atomic: another build may be reading the file right now.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, serialize({ from, made } satisfies Kept<T>));
  await rename(unfinished, file);
  return made;
}

async function sumOf(folders: readonly string[], files: readonly string[]): Promise<string> {
  const listed = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  const paths = listed
    .flat()
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort(compareText);
  const sum = createHash('sha256').update(process.version);
  for (const path of [...paths, ...files]) {
    const content = await readFile(path);
    sum.update(`${path}\n${content.length}\n`).update(content);
  }
  return sum.digest('hex');
}
