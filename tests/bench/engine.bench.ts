/**
 * How fast the engine reads, in megabytes (2^20 UTF-16 code units) a second.
 *
 * Run it with `npx vitest bench --project unit --run tests/bench/engine`. Each line of the report is one text at one
 * size; as long as time grows with the text alone, the speeds of a text's sizes are alike.
 */
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { type Block, createEngine, scan } from '../../src/core';
import { readRuleSet } from '../../src/ruleset';
import { blocksOf } from '../../src/training/passages';
import { readPassages } from '../corpus/score';

const MEGABYTE = 2 ** 20;

/** Sizes of prose, in megabytes. */
const SIZES = [0.25, 0.5, 1, 2];

/** Sizes of texts that no one writes, in megabytes: enough to see whether time grows faster than the text. */
const ODD_SIZES = [0.25, 1];

/** Measured runs of each text, and runs before that for the compiler to warm up. */
const RUNS = { iterations: 3, warmupIterations: 1, time: 0, warmupTime: 0 };

const root = join(import.meta.dirname, '..', '..');
const { rules } = await readRuleSet(join(root, 'rules'));
const engine = createEngine(rules);
const pages = ['ordinary', 'hard']
  .flatMap((name) => readPassages(join(root, 'tests', 'corpus', `${name}.jsonl`)))
  .map(blocksOf);

/** Pages one after the other until there is so much text. */
function prose(megabytes: number): Block[] {
  const blocks: Block[] = [];
  let length = 0;
  for (let at = 0; length < megabytes * MEGABYTE; at++) {
    const page = pages[at % pages.length] as Block[];
    blocks.push(...page);
    length += page.reduce((sum, { text }) => sum + text.length, 0);
  }
  return blocks;
}

/** One block of the same over and over. */
const over =
  (part: string) =>
  (megabytes: number): Block[] => [
    { tag: 'p', text: part.repeat(Math.ceil((megabytes * MEGABYTE) / part.length)) },
  ];

const nested = (megabytes: number): Block[] => {
  const deep = Math.ceil((megabytes * MEGABYTE) / 2);
  return [{ tag: 'p', text: `${'('.repeat(deep)}kratom relieves pain${')'.repeat(deep)}` }];
};

const TEXTS: readonly (readonly [what: string, blocks: (megabytes: number) => Block[]])[] = [
  ['prose', prose],
  [
    'prose in one block',
    (megabytes) => [
      {
        tag: 'p',
        text: prose(megabytes)
          .map(({ text }) => text)
          .join(' '),
      },
    ],
  ],
  ['one word over and over', over('kratom ')],
  ['a claim over and over', over('kratom relieves pain ')],
  ['a claim over and over, with commas', over('kratom relieves pain, ')],
  ['complement in complement', over('users say that ')],
  ['denials', over('not ')],
  ['coordination', over('pain and anxiety or ')],
  ['gaps that never close', over('takes the edge ')],
  ['brackets in brackets', nested],
  ['one word without an end', over('k')],
  ['apostrophes', over("k'")],
  ['dots between letters', over('k.')],
  ['accents on one letter', over('\u0301')],
  ['soft hyphens', over('\u00ad')],
  ['full stops', over('.')],
];

describe.each(TEXTS)('%s', (what, blocksFor) => {
  for (const megabytes of what.startsWith('prose') ? SIZES : ODD_SIZES) {
    const blocks = blocksFor(megabytes);
    const size = blocks.reduce((sum, { text }) => sum + text.length, 0) / MEGABYTE;
    const times: number[] = [];
    bench(
      `${megabytes} MB`,
      () => {
        const started = performance.now();
        scan(blocks, engine, { title: 'Kratom' });
        times.push(performance.now() - started);
      },
      {
        ...RUNS,
        teardown: (_task, mode) => {
          if (mode !== 'run') {
            times.length = 0;
            return;
          }
          const median = times.sort((a, b) => a - b)[times.length >> 1] as number;
          console.log(
            `${((1000 * size) / median).toFixed(1).padStart(7)} MB/s  ${what}, ${megabytes} MB`,
          );
        },
      },
    );
  }
});
