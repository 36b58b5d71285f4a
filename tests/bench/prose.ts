/**
 * A megabyte of prose about kratom: the labelled passages, one page after the other, over again until there is enough.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf } from '../../src/training/passages';
import { readPassages } from '../corpus/score';
import type { ProsePage } from './contender';

/** UTF-16 code units. */
export const MEGABYTE = 2 ** 20;

export const lengthOf = (pages: readonly ProsePage[]): number =>
  pages.reduce(
    (sum, { blocks }) => sum + blocks.reduce((part, { text }) => part + text.length, 0),
    0,
  );

/**
 * @param root The repository.
 * @param megabytes Least length.
 */
export function prose(root: string, megabytes: number): ProsePage[] {
  const folder = join(root, 'tests', 'corpus');
  const own = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readPassages(join(folder, name)))
    .map((passage): ProsePage => ({ title: passage.title, blocks: blocksOf(passage) }));
  const pages: ProsePage[] = [];
  for (let length = 0; length < megabytes * MEGABYTE; ) {
    const page = own[pages.length % own.length] as ProsePage;
    pages.push(page);
    length += lengthOf([page]);
  }
  return pages;
}
