/**
 * Reads the files of a rule folder.
 *
 * Node only; what stands in them is `load.ts`'s business.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FIGURES_FILE, type LoadedRules, readRules } from './load';
import { compareText } from './problems';

/**
 * Reads every `*.yaml` file below a folder, and what was measured of the rules where that stands beside them.
 *
 * @param folder path of `rules/`.
 * @param label how the folder is called in problems, `rules` by default.
 * @returns the rule set as far as it can be read, and all problems, in the files' order.
 * @throws when the folder itself cannot be read.
 */
export async function loadRules(folder: string, label = 'rules'): Promise<LoadedRules> {
  const names = await ruleFiles(folder);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return readRules(
    names.map((name, index) => ({ name, text: texts[index] as string })),
    label,
  );
}

/**
 * Names of all rule files, relative to their folder, with forward slashes, sorted by code unit.
 *
 * @throws when the folder cannot be read.
 */
export async function ruleFiles(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(join(folder, '/').length))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.ya?ml$/.test(name) || name === FIGURES_FILE)
    .sort(compareText);
}
