/**
 * Logistic regression on sparse vectors.
 *
 * By the dual coordinate descent of Yu, Huang & Lin, "Dual coordinate descent methods for logistic regression and maximum
 * entropy models", Machine Learning 85, 2011. Deterministic: the order of the examples is shuffled from a seed.
 */
import { randomFrom } from './random';

/** One example: which features it has, all with one value, and whether it belongs to the class. */
export interface SparseExample {
  /** Numbers of features, each once. */
  readonly features: Int32Array;
  /** By feature of the example. */
  readonly values: Float64Array;
}

export interface LinearWeights {
  /** By feature. */
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Most passes over the examples, and how small the largest change of a pass must be to stop before. */
const MAX_PASSES = 15;
const TOLERANCE = 0.05;
/** How exact a Newton step is made at most. */
const LEAST_TOLERANCE = 1e-8;
const MAX_NEWTON_STEPS = 50;

/**
 * Learns to tell one class from the rest.
 *
 * @param examples all of them; `chosen` says which are learned from.
 * @param isPositive by example.
 * @param size number of features.
 * @param cost of an example on the wrong side, against large weights.
 */
export function logisticRegression(
  examples: readonly SparseExample[],
  chosen: readonly number[],
  isPositive: (example: number) => boolean,
  size: number,
  cost: number,
): LinearWeights {
  const weights = new Float64Array(size);
  let bias = 0;
  const count = chosen.length;
  const labels = Int8Array.from(chosen, (one) => (isPositive(one) ? 1 : -1));
  const least = Math.min(0.001 * cost, 1e-8);
  const alpha = new Float64Array(2 * count);
  const norms = new Float64Array(count);
  const order = Int32Array.from(chosen.keys());
  for (let at = 0; at < count; at++) {
    alpha[2 * at] = least;
    alpha[2 * at + 1] = cost - least;
    const { features, values } = examples[chosen[at] as number] as SparseExample;
    const step = (labels[at] as number) * least;
    let norm = 1;
    for (let f = 0; f < features.length; f++) {
      const value = values[f] as number;
      norm += value * value;
      weights[features[f] as number] = (weights[features[f] as number] as number) + step * value;
    }
    norms[at] = norm;
    bias += step;
  }
  const random = randomFrom(count);
  let tolerance = 1e-2;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    for (let at = count - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      const kept = order[at] as number;
      order[at] = order[other] as number;
      order[other] = kept;
    }
    let largest = 0;
    let steps = 0;
    for (let turn = 0; turn < count; turn++) {
      const at = order[turn] as number;
      const { features, values } = examples[chosen[at] as number] as SparseExample;
      const label = labels[at] as number;
      let sum = bias;
      for (let f = 0; f < features.length; f++)
        sum += (weights[features[f] as number] as number) * (values[f] as number);
      const a = norms[at] as number;
      const b = label * sum;
      let first = 2 * at;
      let second = first + 1;
      let sign = 1;
      if (0.5 * a * ((alpha[second] as number) - (alpha[first] as number)) + b < 0) {
        first = second;
        second = 2 * at;
        sign = -1;
      }
      const old = alpha[first] as number;
      let z = old;
      if (cost - z < 0.5 * cost) z *= 0.1;
      let slope = a * (z - old) + sign * b + Math.log(z / (cost - z));
      largest = Math.max(largest, Math.abs(slope));
      let newton = 0;
      for (; newton <= MAX_NEWTON_STEPS && Math.abs(slope) >= tolerance; newton++) {
        const bend = a + cost / (cost - z) / z;
        const next = z - slope / bend;
        z = next <= 0 ? z * 0.1 : next;
        slope = a * (z - old) + sign * b + Math.log(z / (cost - z));
        steps++;
      }
      if (newton === 0) continue;
      alpha[first] = z;
      alpha[second] = cost - z;
      const step = sign * (z - old) * label;
      for (let f = 0; f < features.length; f++) {
        const feature = features[f] as number;
        weights[feature] = (weights[feature] as number) + step * (values[f] as number);
      }
      bias += step;
    }
    if (largest < TOLERANCE) break;
    if (steps <= count / 10) tolerance = Math.max(LEAST_TOLERANCE, 0.1 * tolerance);
  }
  return { weights, bias };
}
