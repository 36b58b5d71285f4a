/**
 * The second half of the classifier: decision trees that together say how likely a sentence makes a claim, from how its
 * words score and from what the rules saw.
 *
 * Gradient boosting (Friedman, "Greedy function approximation", Annals of Statistics 29, 2001), read out. Pure.
 */
import { DIGITS, DigitReader, digitsOf } from '../digits';
import type { TreesData } from '../types';

/** A tree's node: a leaf's value, or what it asks. */
export type TreeNode =
  | { readonly value: number }
  | {
      readonly feature: number;
      /** Number of the threshold among those of the feature; a value up to it goes left. */
      readonly threshold: number;
      readonly left: TreeNode;
      readonly right: TreeNode;
    };

/** Stands where a feature's number would for a leaf. */
const LEAF = DIGITS.length - 1;
/** Values of leaves go from minus to plus this much, in log odds. */
const VALUE_LIMIT = 2;
const VALUE_STEPS = 4000;
const ONE_DIGIT = { feature: DIGITS.length, threshold: DIGITS.length, value: 0 } as const;

/** Writes trees as `Trees` reads them. */
export function encodeTrees(trees: readonly TreeNode[]): string {
  const encode = (node: TreeNode): string => {
    if ('value' in node) {
      const step = Math.round((node.value / VALUE_LIMIT) * VALUE_STEPS);
      const cut = Math.max(-VALUE_STEPS, Math.min(VALUE_STEPS, step));
      return (DIGITS[LEAF] as string) + digitsOf(cut + VALUE_STEPS, ONE_DIGIT.value);
    }
    return (
      digitsOf(node.feature, ONE_DIGIT.feature) +
      digitsOf(node.threshold, ONE_DIGIT.threshold) +
      encode(node.left) +
      encode(node.right)
    );
  };
  return trees.map(encode).join('');
}

/** Reads out what `encodeTrees` wrote. */
export class Trees {
  readonly #base: number;
  readonly #roots: Int32Array;
  /** By node: its feature, -1 for a leaf; its threshold, or the leaf's value; the node to the right. The left one is next. */
  readonly #features: Int8Array;
  readonly #values: Float64Array;
  readonly #rights: Int32Array;
  /** By tree: the most and the least that it and all behind it can add. */
  readonly #most: Float64Array;
  readonly #least: Float64Array;

  constructor({ base, trees, thresholds, text }: TreesData) {
    this.#base = base;
    // A node takes two digits at least.
    const room = text.length / 2;
    this.#roots = new Int32Array(trees);
    this.#features = new Int8Array(room);
    this.#values = new Float64Array(room);
    this.#rights = new Int32Array(room);
    const reader = new DigitReader(text);
    let count = 0;
    const read = (): void => {
      const node = count++;
      const feature = reader.number(ONE_DIGIT.feature);
      if (feature === LEAF) {
        this.#features[node] = -1;
        const step = reader.number(ONE_DIGIT.value) - VALUE_STEPS;
        this.#values[node] = (step / VALUE_STEPS) * VALUE_LIMIT;
        return;
      }
      this.#features[node] = feature;
      this.#values[node] = thresholds[feature]?.[reader.number(ONE_DIGIT.threshold)] ?? 0;
      read();
      this.#rights[node] = count;
      read();
    };
    for (let tree = 0; tree < trees; tree++) {
      this.#roots[tree] = count;
      read();
    }
    this.#most = new Float64Array(trees + 1);
    this.#least = new Float64Array(trees + 1);
    for (let tree = trees - 1, end = count; tree >= 0; end = this.#roots[tree--] as number) {
      const leaves = this.#values.subarray(this.#roots[tree], end).filter((_, at) => {
        const node = (this.#roots[tree] as number) + at;
        return this.#features[node] === -1;
      });
      this.#most[tree] = (this.#most[tree + 1] as number) + Math.max(...leaves);
      this.#least[tree] = (this.#least[tree + 1] as number) + Math.min(...leaves);
    }
  }

  /**
   * Whether it is at least as likely as asked. Trees that cannot change the answer any more are left out.
   *
   * @param probability between 0 and 1.
   */
  reaches(features: Float64Array, probability: number): boolean {
    // Looked up once: a private field costs a check each time.
    const roots = this.#roots;
    const asked = this.#features;
    const values = this.#values;
    const rights = this.#rights;
    // What is still missing to the log odds.
    let missing = Math.log(probability / (1 - probability)) - this.#base;
    for (let tree = 0; tree < roots.length; tree++) {
      if (missing > (this.#most[tree] as number)) return false;
      if (missing <= (this.#least[tree] as number)) return true;
      let node = roots[tree] as number;
      for (let feature = asked[node] as number; feature >= 0; ) {
        const goesLeft = (features[feature] as number) <= (values[node] as number);
        node = goesLeft ? node + 1 : (rights[node] as number);
        feature = asked[node] as number;
      }
      missing -= values[node] as number;
    }
    return missing <= 0;
  }
}
