/**
 * The first half of the classifier: how much the keys of a sentence speak for each claim.
 *
 * One logistic regression for each claim over the keys of a sentence, with the weights that say little left out. Pure.
 */
import { DigitReader, digitsOf } from '../digits';
import type { LinearData } from '../types';
import { KEY_BITS } from './keys';

/** Numbers of the coded model, by how many values take one digit. */
const ONE_DIGIT = { step: 40, count: 80, output: 90, weight: 90 } as const;

/** Longest way from one key to the next that is written at once; on a longer one stand keys without weights. */
const LONGEST_STEP = 700_000;

/** Weights go from minus to plus this much; a larger one is cut, and very few are. */
const WEIGHT_LIMIT = 40;
/** Steps on each side of 0 that a weight is kept in: one digit holds them. They are closer near 0. */
const WEIGHT_STEPS = 44;

const weightOf = (step: number): number =>
  Math.sign(step) * (step / WEIGHT_STEPS) ** 2 * WEIGHT_LIMIT;
const stepOf = (weight: number): number =>
  Math.sign(weight) *
  Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / WEIGHT_LIMIT)) * WEIGHT_STEPS);

/** What each digit of a weight stands for. */
const WEIGHTS = Float64Array.from({ length: 2 * WEIGHT_STEPS + 1 }, (_, digit) =>
  weightOf(digit - WEIGHT_STEPS),
);

/** Weights of one key: outputs and, in parallel, weights. */
export interface KeyWeights {
  readonly outputs: readonly number[];
  readonly weights: readonly number[];
}

/** Writes a model as `LinearModel` reads it. Weights that round to nothing are left out, and so are keys without any. */
export function encodeWeights(weights: ReadonlyMap<number, KeyWeights>): {
  readonly keys: number;
  readonly text: string;
} {
  let text = '';
  let before = 0;
  let keys = 0;
  for (const [key, own] of [...weights].sort(([a], [b]) => a - b)) {
    let entries = '';
    let count = 0;
    for (let at = 0; at < own.outputs.length; at++) {
      const step = stepOf(own.weights[at] as number);
      if (step === 0) continue;
      count++;
      entries += digitsOf(own.outputs[at] as number, ONE_DIGIT.output);
      entries += digitsOf(step + WEIGHT_STEPS, ONE_DIGIT.weight);
    }
    if (count === 0) continue;
    for (; key - before > LONGEST_STEP; before += LONGEST_STEP, keys++)
      text += digitsOf(LONGEST_STEP, ONE_DIGIT.step) + digitsOf(0, ONE_DIGIT.count);
    text += digitsOf(key - before, ONE_DIGIT.step) + digitsOf(count, ONE_DIGIT.count) + entries;
    before = key;
    keys++;
  }
  return { keys, text };
}

/** Keys are looked for among those with the same first bits: one or two, of 40,000. */
const BUCKET_BITS = 16;
const BUCKET_SHIFT = KEY_BITS - BUCKET_BITS;

/** Reads out what `encodeWeights` wrote. */
export class LinearModel {
  readonly outputs: number;
  readonly #bias: readonly number[];
  /** The keys, by size. */
  readonly #keys: Int32Array;
  /** By the first bits of a key: how many keys stand before the first one with them; one more at the end. */
  readonly #buckets = new Int32Array(2 ** BUCKET_BITS + 1);
  /** By key: where its weights begin in the two lists below; one more at the end. */
  readonly #starts: Int32Array;
  readonly #claims: Uint8Array;
  readonly #steps: Uint8Array;

  constructor(data: LinearData) {
    this.outputs = data.bias.length;
    this.#bias = data.bias;
    this.#keys = new Int32Array(data.keys);
    this.#starts = new Int32Array(data.keys + 1);
    // A weight takes two digits.
    this.#claims = new Uint8Array(data.text.length / 2);
    this.#steps = new Uint8Array(data.text.length / 2);
    const reader = new DigitReader(data.text);
    let key = 0;
    let weights = 0;
    for (let at = 0; at < data.keys; at++) {
      key += reader.number(ONE_DIGIT.step);
      this.#keys[at] = key;
      this.#starts[at] = weights;
      const bucket = (key >> BUCKET_SHIFT) + 1;
      this.#buckets[bucket] = (this.#buckets[bucket] as number) + 1;
      for (let left = reader.number(ONE_DIGIT.count); left > 0; left--) {
        this.#claims[weights] = reader.number(ONE_DIGIT.output);
        this.#steps[weights++] = reader.number(ONE_DIGIT.weight);
      }
    }
    this.#starts[data.keys] = weights;
    for (let bucket = 1; bucket < this.#buckets.length; bucket++)
      this.#buckets[bucket] =
        (this.#buckets[bucket] as number) + (this.#buckets[bucket - 1] as number);
  }

  /** Number of a key, -1 for one without weights. */
  #placeOf(key: number): number {
    const bucket = key >> BUCKET_SHIFT;
    const keys = this.#keys;
    const end = this.#buckets[bucket + 1] as number;
    for (let at = this.#buckets[bucket] as number; at < end; at++) if (keys[at] === key) return at;
    return -1;
  }

  /** The score of each output for a sentence's keys, as log odds. */
  scores(keys: readonly number[]): Float64Array {
    const scores = new Float64Array(this.outputs);
    // Looked up once: a private field costs a check each time.
    const starts = this.#starts;
    const claims = this.#claims;
    const steps = this.#steps;
    for (let at = 0; at < keys.length; at++) {
      const place = this.#placeOf(keys[at] as number);
      if (place < 0) continue;
      const end = starts[place + 1] as number;
      for (let one = starts[place] as number; one < end; one++) {
        const output = claims[one] as number;
        scores[output] = (scores[output] as number) + (WEIGHTS[steps[one] as number] as number);
      }
    }
    const share = 1 / Math.sqrt(Math.max(1, keys.length));
    for (let output = 0; output < this.outputs; output++)
      scores[output] = (scores[output] as number) * share + (this.#bias[output] as number);
    return scores;
  }

  /** What a key adds to one output's score, before it is shared among all keys of the sentence. */
  weight(key: number, output: number): number {
    const place = this.#placeOf(key);
    if (place < 0) return 0;
    const end = this.#starts[place + 1] as number;
    for (let one = this.#starts[place] as number; one < end; one++)
      if (this.#claims[one] === output) return WEIGHTS[this.#steps[one] as number] as number;
    return 0;
  }
}
