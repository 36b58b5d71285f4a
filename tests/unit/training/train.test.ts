/** From labelled passages to an engine that has learned from them. */
import { describe, expect, inject, it } from 'vitest';
import { createEngine, scan } from '../../../src/core';
import { Dataset } from '../../../src/training/dataset';
import { type Passage, readPassages } from '../../../src/training/passages';
import { train } from '../../../src/training/train';

const { rules, source } = inject('ruleSet');
const claims = new Set(Object.keys(rules.claims));
const passages = (...lines: string[]): readonly Passage[] => {
  const read = readPassages(lines.join('\n'), 'test.txt', claims);
  expect(read.problems).toEqual([]);
  return read.passages;
};

describe('what is learned from', () => {
  it('is each sentence with the claims that it makes, and its neighbours in the block', () => {
    const dataset = new Dataset(rules);
    dataset.addPassages(
      'one',
      passages(
        'T Kratom',
        'P My back purrs. @ pain, sleep hedged',
        '+ They say it helps. @ anxiety reported, ?cure-all',
        'L It rained.',
      ),
    );
    expect(
      dataset.examples.map(({ page, wanted, open, hedged, reported, previous, next, sight }) => ({
        page,
        wanted: [...wanted],
        open: [...open],
        hedged,
        reported,
        previous,
        next,
        tag: sight.tag,
      })),
    ).toEqual([
      {
        page: 0,
        wanted: ['pain', 'sleep'],
        open: [],
        hedged: true,
        reported: false,
        previous: -1,
        next: 1,
        tag: 'p',
      },
      {
        page: 0,
        wanted: [],
        open: ['cure-all', 'anxiety'],
        hedged: false,
        reported: true,
        previous: 0,
        next: -1,
        tag: 'p',
      },
      {
        page: 0,
        wanted: [],
        open: [],
        hedged: false,
        reported: false,
        previous: -1,
        next: -1,
        tag: 'li',
      },
    ]);
  });

  it('a sentence that the engine cuts in two teaches nothing of its claims', () => {
    const dataset = new Dataset(rules);
    dataset.addPassages('one', passages('T Kratom', 'P My back purrs. It rained. @ pain'));
    expect(dataset.examples.map(({ wanted, open }) => [wanted.size, [...open]])).toEqual([
      [0, ['pain']],
      [0, ['pain']],
    ]);
  });

  it("of a rule's own example only its own claim is known", () => {
    const dataset = new Dataset(rules);
    const pain = source.claims.filter(({ id }) => id.value === 'pain');
    dataset.addExamples({ ...source, claims: pain });
    for (const { partial, wanted, open } of dataset.examples) {
      expect(partial).toBe(true);
      for (const claim of [...wanted, ...open]) expect(claim).toBe('pain');
    }
    expect(dataset.examples.some(({ wanted }) => wanted.has('pain'))).toBe(true);
  });
});

/** Pages on which backs that purr are well, and cats that purr are cats. */
const lessons = [...Array(120).keys()].flatMap((page) => [
  `T Kratom, page ${page}`,
  `P After cup ${page} my back purrs. @ pain`,
  `P Beside cup ${page} my cat purrs.`,
  `P On day ${page} my back is painted.`,
]);

describe('an engine that has learned', () => {
  const dataset = new Dataset(rules);
  dataset.addPassages('lessons', passages(...lessons));
  const { data, judged } = train(dataset.examples, rules, { add: 0.7, keep: 0 }, () => {});
  const engine = createEngine({ ...rules, classifier: data });
  const found = (text: string) =>
    scan([{ tag: 'p', text }], engine, { title: 'Kratom' }).map(({ claim }) => claim);

  it('finds what it was told, in sentences that it has not seen', () => {
    expect(found('After a small cup my back purrs.')).toEqual(['pain']);
    expect(found('Beside a small cup my cat purrs.')).toEqual([]);
  });

  it('was tried on pages that it had not learned from', () => {
    const right = dataset.examples.filter(
      ({ wanted }, at) => (judged[at]?.get('pain') ?? 0) > 0.5 === wanted.has('pain'),
    );
    expect(right.length / dataset.examples.length).toBeGreaterThan(0.98);
  });

  it('is the same each time', () => {
    expect(train(dataset.examples, rules, { add: 0.7, keep: 0 }, () => {}).data).toEqual(data);
  });
});
