import { describe, expect, it } from 'vitest';
import { Binned, boost, predict } from '../../../src/training/boosting';
import { logisticRegression, type SparseExample } from '../../../src/training/logistic';
import { randomFrom } from '../../../src/training/random';

describe('random numbers', () => {
  it('are the same each time, and within their bounds', () => {
    const take = (seed: number) => {
      const random = randomFrom(seed);
      return Array.from({ length: 1000 }, random);
    };
    expect(take(5)).toEqual(take(5));
    expect(take(5)).not.toEqual(take(6));
    for (const one of take(5)) {
      expect(one).toBeGreaterThanOrEqual(0);
      expect(one).toBeLessThan(1);
    }
  });
});

describe('logistic regression', () => {
  const example = (...features: number[]): SparseExample => ({
    features: Int32Array.from(features),
    values: Float64Array.from(features, () => 1),
  });
  const examples = [...Array(40).keys()].map((at) => example(at % 2, 2 + (at % 3)));
  const all = [...examples.keys()];

  it('weighs what tells a class and not what does not', () => {
    const { weights, bias } = logisticRegression(examples, all, (at) => at % 2 === 0, 5, 10);
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[1]).toBeLessThan(-1);
    for (const other of [2, 3, 4]) expect(Math.abs(weights[other] as number)).toBeLessThan(0.5);
    expect(Math.abs(bias)).toBeLessThan(0.5);
  });

  it('gives a class that nothing tells its share', () => {
    const { weights, bias } = logisticRegression(
      all.map(() => example()),
      all,
      (at) => at % 4 === 0,
      1,
      10,
    );
    expect(weights[0]).toBe(0);
    expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(0.25, 1);
  });

  it('learns only from what it is given', () => {
    const { weights } = logisticRegression(examples, [0, 2, 4], () => true, 5, 10);
    expect(weights[1]).toBe(0);
  });
});

describe('boosted trees', () => {
  const options = {
    trees: 40,
    leaves: 4,
    rate: 0.3,
    leastInLeaf: 5,
    lambda: 1,
    features: 1,
    examples: 1,
  };
  const random = randomFrom(3);
  const columns = [0, 1, 2].map(() => Float64Array.from({ length: 400 }, random));
  const isDifferent = (row: number) =>
    (columns[0]?.[row] as number) < 0.5 !== (columns[1]?.[row] as number) < 0.5;
  const labels = Uint8Array.from({ length: 400 }, (_, row) => Number(isDifferent(row)));
  const data = new Binned(columns);
  const rows = Int32Array.from({ length: 300 }, (_, row) => row);

  it('learn what no single feature tells, and know it of rows that they have not seen', () => {
    const grown = boost(data, rows, labels, options);
    const right = [...Array(100).keys()].filter((at) => {
      const row = 300 + at;
      return predict(grown, data, row) > 0.5 === isDifferent(row);
    });
    expect(right.length).toBeGreaterThan(85);
  });

  it('are the same each time', () => {
    expect(boost(data, rows, labels, options)).toEqual(boost(data, rows, labels, options));
  });

  it('put every value between the thresholds where it belongs', () => {
    const { thresholds, bins } = new Binned([Float64Array.from([3, 1, 2, 2, 9])]);
    expect(thresholds[0]).toEqual([1.5, 2.5, 6]);
    expect([...(bins[0] as Uint8Array)]).toEqual([2, 0, 1, 1, 3]);
  });

  it('a feature that is always the same is never asked', () => {
    const { thresholds } = new Binned([new Float64Array(10).fill(4)]);
    expect(thresholds[0]).toEqual([]);
  });
});
