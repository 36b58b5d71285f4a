import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeWeights, LinearModel } from '../../../../src/core/classifier/linear';
import { encodeTrees, type TreeNode, Trees } from '../../../../src/core/classifier/trees';

const KEYS = 2 ** 24;

describe('the weights of keys', () => {
  const model = (entries: readonly (readonly [number, number[], number[]])[], bias: number[]) => {
    const weights = new Map(
      entries.map(([key, outputs, own]) => [key, { outputs, weights: own }] as const),
    );
    return new LinearModel({ ...encodeWeights(weights), bias });
  };

  it('are shared among all keys of a sentence, known or not', () => {
    const two = model([[7, [0, 1], [8, -8]]], [0.5, 1]);
    const known = two.weight(7, 0);
    expect(known).toBeCloseTo(8, 0);
    expect([...two.scores([7, 9, 11, 13])]).toEqual([known / 2 + 0.5, -known / 2 + 1]);
  });

  it('an unknown key says nothing', () => {
    expect([...model([[7, [0], [8]]], [0.5]).scores([8])]).toEqual([0.5]);
    expect([...model([[7, [0], [8]]], [0.5]).scores([])]).toEqual([0.5]);
  });

  it('come back as they were written, to within one', () => {
    fc.assert(
      fc.property(
        // Close together as well as far apart: keys with the same first bits are kept together.
        fc.uniqueArray(
          fc.oneof(fc.integer({ min: 0, max: KEYS - 1 }), fc.integer({ min: 1000, max: 2000 })),
          { maxLength: 40 },
        ),
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { minLength: 61, maxLength: 61 }),
        (keys, outputs, values) => {
          const entries = keys.map((key, at) => {
            const own = [...Array(outputs).keys()].filter((output) => (output + at) % 3 === 0);
            return [key, own, own.map((output) => values[output] as number)] as const;
          });
          const read = model(
            entries.map(([key, own, weights]) => [key, [...own], [...weights]]),
            Array(outputs).fill(0),
          );
          for (const [key, own, weights] of entries) {
            own.forEach((output, at) => {
              const cut = Math.max(-40, Math.min(40, weights[at] as number));
              expect(Math.abs(read.weight(key, output) - cut)).toBeLessThanOrEqual(1);
            });
          }
        },
      ),
    );
  });
});

describe('trees', () => {
  const leaf = (value: number): TreeNode => ({ value });
  const tree: TreeNode = {
    feature: 1,
    threshold: 0,
    left: { feature: 0, threshold: 1, left: leaf(-1), right: leaf(0.5) },
    right: leaf(1.5),
  };
  const forest = (trees: readonly TreeNode[], base = 0) =>
    new Trees({
      base,
      trees: trees.length,
      thresholds: [[0.5, 2.5], [10]],
      text: encodeTrees(trees),
    });
  /** Log odds, to within a thousandth, by what is reached. */
  const oddsOf = (trees: Trees, ...features: number[]) => {
    let [low, high] = [-10, 10];
    while (high - low > 0.001) {
      const middle = (low + high) / 2;
      const reached = trees.reaches(Float64Array.from(features), 1 / (1 + Math.exp(-middle)));
      if (reached) low = middle;
      else high = middle;
    }
    return low;
  };

  it.each([
    [[0, 0], -1],
    [[2.5, 10], -1],
    [[2.6, 10], 0.5],
    [[2.6, 11], 1.5],
  ])('%j gives %d', (features, value) => {
    expect(oddsOf(forest([tree]), ...features)).toBeCloseTo(value, 2);
  });

  it('add up', () => {
    expect(oddsOf(forest([tree, tree, leaf(0.25)], -0.5), 3, 3)).toBeCloseTo(0.75, 2);
  });

  it('without any there is the base', () => {
    expect(oddsOf(forest([], -2))).toBeCloseTo(-2, 2);
  });
});
