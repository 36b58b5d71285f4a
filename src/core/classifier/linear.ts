/**
 * The first half of the classifier: how much the keys of a sentence speak for each claim.
 *
 * One logistic regression for each claim over the keys of a sentence, with the weights that say little left out. Pure.
 */
import { DigitReader, digitsOf } from '../digits';
import type { LinearData } from '../types';
import { KEY_BITS } from './keys';

/**
 * Keys are kept by their first bits, two or three of 45,000 together, so that of the model only that is unpacked which a
 * text asks for: all of it would take longer than to read a page.
 */
const BUCKET_BITS = 14;
const BUCKET_SHIFT = KEY_BITS - BUCKET_BITS;
const BUCKETS = 2 ** BUCKET_BITS;

/** Numbers of the coded model, by how many values take one digit. */
const ONE_DIGIT = { length: 70, step: 40, count: 80, output: 90, weight: 90 } as const;

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
export function encodeWeights(
  weights: ReadonlyMap<number, KeyWeights>,
): Pick<LinearData, 'keys' | 'lengths' | 'text'> {
  const texts = Array.from({ length: BUCKETS }, () => '');
  const before = new Int32Array(BUCKETS);
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
    keys++;
    const bucket = key >> BUCKET_SHIFT;
    const low = key - (bucket << BUCKET_SHIFT);
    texts[bucket] +=
      digitsOf(low - (before[bucket] as number), ONE_DIGIT.step) +
      digitsOf(count, ONE_DIGIT.count) +
      entries;
    before[bucket] = low;
  }
  const lengths = texts.map(({ length }) => digitsOf(length, ONE_DIGIT.length)).join('');
  return { keys, lengths, text: texts.join('') };
}

/** Stands where the first key of a bucket would for one that is not unpacked yet. */
const PACKED = -1;

/** Reads out what `encodeWeights` wrote. */
export class LinearModel {
  readonly outputs: number;
  readonly #bias: readonly number[];
  readonly #reader: DigitReader;
  /** By bucket: where its text begins; one more at the end. */
  readonly #texts = new Int32Array(BUCKETS + 1);
  /** By bucket: the places of its first key, and of the first one behind it. */
  readonly #first = new Int32Array(BUCKETS).fill(PACKED);
  readonly #behind = new Int32Array(BUCKETS);
  /** The keys that are unpacked, bucket by bucket. */
  readonly #keys: Int32Array;
  /** By key: where its weights begin in the two lists below; one more at the end. */
  readonly #starts: Int32Array;
  readonly #claims: Uint8Array;
  readonly #steps: Uint8Array;
  #unpacked = 0;

  constructor({ bias, keys, lengths, text }: LinearData) {
    this.outputs = bias.length;
    this.#bias = bias;
    this.#reader = new DigitReader(text);
    const reader = new DigitReader(lengths);
    for (let bucket = 0, at = 0; bucket < BUCKETS; bucket++) {
      at += reader.number(ONE_DIGIT.length);
      this.#texts[bucket + 1] = at;
    }
    this.#keys = new Int32Array(keys);
    this.#starts = new Int32Array(keys + 1);
    // A weight takes two digits.
    this.#claims = new Uint8Array(text.length / 2);
    this.#steps = new Uint8Array(text.length / 2);
  }

  #unpack(bucket: number): void {
    const reader = this.#reader;
    const end = this.#texts[bucket + 1] as number;
    reader.at = this.#texts[bucket] as number;
    let place = this.#unpacked;
    let weight = this.#starts[place] as number;
    this.#first[bucket] = place;
    for (let key = bucket << BUCKET_SHIFT; reader.at < end; ) {
      key += reader.number(ONE_DIGIT.step);
      this.#keys[place++] = key;
      for (let left = reader.number(ONE_DIGIT.count); left > 0; left--) {
        this.#claims[weight] = reader.number(ONE_DIGIT.output);
        this.#steps[weight++] = reader.number(ONE_DIGIT.weight);
      }
      this.#starts[place] = weight;
    }
    this.#behind[bucket] = place;
    this.#unpacked = place;
  }

  /** Number of a key, -1 for one without weights. */
  #placeOf(key: number): number {
    const bucket = key >> BUCKET_SHIFT;
    if (this.#first[bucket] === PACKED) this.#unpack(bucket);
    const keys = this.#keys;
    const end = this.#behind[bucket] as number;
    for (let at = this.#first[bucket] as number; at < end; at++) if (keys[at] === key) return at;
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
