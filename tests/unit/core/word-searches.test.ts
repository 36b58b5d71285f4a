/**
 * The list of a block's words is as long as the longest block that was read, so that a search over all of it takes as long
 * for every sentence as for a book. What is looked for is looked for in a slice.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const CORE = join(import.meta.dirname, '..', '..', '..', 'src', 'core');
const SEARCH =
  /\bnorm\s*\.(find|findIndex|findLast|findLastIndex|some|every|filter|includes|indexOf|lastIndexOf)\(/;

const searchesIn = (source: string): string[] =>
  source.split('\n').filter((line) => SEARCH.test(line));

it('no sentence is read by a search over all the words of its block', () => {
  const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts'));
  expect(sources.length).toBeGreaterThan(50);
  for (const file of sources)
    expect(searchesIn(readFileSync(join(CORE, file), 'utf8')), file).toEqual([]);
});

it('tells such a search from one in a slice', () => {
  expect(searchesIn("words.norm.findIndex((word) => word === 'no')")).toHaveLength(1);
  expect(searchesIn("norm.slice(from, to).includes('no')")).toEqual([]);
});
