/**
 * A sound rule folder and copies of it with one thing changed.
 */
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { formatProblem, readRuleSet } from '../../../src/ruleset';
import type { Bundled } from '../../../src/ruleset/own';

/** A rule folder without a problem. */
export const SOUND = join(import.meta.dirname, 'fixtures', 'sound');

/** What rules of a user's own are read with, beside a rule folder that was read. */
export const bundledOf = ({
  rules,
  notes,
  source,
}: Awaited<ReturnType<typeof readRuleSet>>): Bundled => ({
  rules,
  sources: notes.sources,
  tables: source,
});

/** A rule of a user's own that is read without a problem beside the sound folder. */
export const OWN_RULE = readFileSync(
  join(import.meta.dirname, 'fixtures', 'own', 'cramps.yaml'),
  'utf8',
);

/** A copy of the sound folder that lives as long as the test. */
export async function copyOfSound(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rules-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(SOUND, folder, { recursive: true });
  return folder;
}

/** Replaces a text, which must stand in the file exactly once, or writes a new file. */
export async function change(
  folder: string,
  file: string,
  from: string | null,
  to: string,
): Promise<void> {
  const path = join(folder, file);
  if (from === null) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, to);
    return;
  }
  const text = await readFile(path, 'utf8');
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}`);
  await writeFile(path, parts.join(to));
}

/** The problems that one change to the sound folder makes, as lines. */
export async function problemsAfter(
  file: string,
  from: string | null,
  to: string,
): Promise<string[]> {
  const folder = await copyOfSound();
  await change(folder, file, from, to);
  return (await readRuleSet(folder)).problems.map(formatProblem);
}
