/** Reading in batches by a reader that remembers nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type ReadingState, scan } from '../../../src/core';
import { type Before, isStart, readBatch, sameBefore, stateBehind } from '../../../src/core/batch';
import { block, engine, TITLE } from './engine';

/** What goes between page and reader goes as JSON in one browser. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const LINES = [
  'h2: Benefits',
  'li: pain',
  'li: better sleep',
  'Kratom may ease pain.',
  'It lifts the mood too.',
  'Is it addictive?',
  'Not in the least.',
  'h2: Coffee',
  'It keeps you awake.',
  'Orders ship today.',
];

describe('reading in batches', () => {
  it('gives what reading all at once gives, wherever the row is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 12 }),
        (lines, lengths) => {
          const blocks = lines.map(block);
          const found = [];
          let before: Before = { title: TITLE };
          for (let from = 0; from < blocks.length; ) {
            const row: Block[] = blocks.slice(from, from + (lengths.shift() ?? 3));
            const readings = sent(readBatch(engine, sent(row), sent(before)));
            for (const [place, { findings, change, begin }] of readings.entries()) {
              const state = isStart(before) ? (begin as ReadingState) : before;
              expect(begin === undefined).toBe(from + place > 0);
              found.push(...findings.map((one) => ({ ...one, block: from + place })));
              before = stateBehind(state, change);
            }
            from += row.length;
          }
          expect(found).toEqual(scan(blocks, engine, { title: TITLE }));
        },
      ),
    );
  });

  it('sends back nothing of a state that a block leaves as it is', () => {
    const [first] = readBatch(engine, [block('Kratom eases pain.')], { title: TITLE });
    const before = stateBehind(first?.begin as ReadingState, first?.change ?? null);
    const [reading] = readBatch(engine, [block('– • …')], before);
    expect(reading).toEqual({ findings: [], mentions: [], change: null });
    expect(sameBefore(stateBehind(before, null), before)).toBe(true);
  });
});
