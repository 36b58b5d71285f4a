/**
 * Gradient boosted decision trees for yes or no.
 *
 * Friedman, "Greedy function approximation", Annals of Statistics 29, 2001, with Newton steps, values in bins and the
 * best leaf split first as in Ke et al., "LightGBM", NIPS 2017. Deterministic: what is sampled is drawn from a seed.
 */
import type { TreeNode } from '../core/classifier/trees';
import { randomFrom } from './random';

export interface BoostingOptions {
  readonly trees: number;
  readonly leaves: number;
  /** Share of each tree's step that is taken. */
  readonly rate: number;
  /** Fewest examples in a leaf. */
  readonly leastInLeaf: number;
  /** Against large values of leaves. */
  readonly lambda: number;
  /** Shares of the features and of the examples that each tree sees. */
  readonly features: number;
  readonly examples: number;
}

export interface BoostedTrees {
  /** Log odds before the first tree. */
  readonly base: number;
  readonly trees: readonly TreeNode[];
}

/** Bins of a feature's values at most. */
const MAX_BINS = 64;

/** Values in bins: what many trees are grown from. */
export class Binned {
  /** By feature, the largest value of each bin but the last. */
  readonly thresholds: readonly (readonly number[])[];
  /** By feature, the bin of each example. */
  readonly bins: readonly Uint8Array[];

  /** @param columns by feature, the value of each example. */
  constructor(readonly columns: readonly Float64Array[]) {
    this.thresholds = columns.map(thresholdsOf);
    this.bins = columns.map((column, feature) => {
      const own = this.thresholds[feature] as readonly number[];
      return Uint8Array.from(column, (value) => binOf(own, value));
    });
  }
}

function thresholdsOf(column: Float64Array): number[] {
  const sorted = Float64Array.from(column).sort();
  const values: number[] = [];
  for (const value of sorted) if (value !== values.at(-1)) values.push(value);
  const between = (at: number) => {
    const middle = ((values[at] as number) + (values[at + 1] as number)) / 2;
    // Three digits will do, where they keep the two apart.
    const short = Number(middle.toPrecision(3));
    return short >= (values[at] as number) && short < (values[at + 1] as number) ? short : middle;
  };
  if (values.length <= MAX_BINS) return values.slice(0, -1).map((_, at) => between(at));
  const thresholds: number[] = [];
  for (let bin = 1; bin < MAX_BINS; bin++) {
    const value = sorted[Math.floor((bin * sorted.length) / MAX_BINS)] as number;
    const at = lowerBound(values, value);
    if (at + 1 >= values.length) break;
    const threshold = between(at);
    if (threshold !== thresholds.at(-1)) thresholds.push(threshold);
  }
  return thresholds;
}

/** Place of the first number that is at least as large. */
function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const binOf = (thresholds: readonly number[], value: number) => lowerBound(thresholds, value);

interface Leaf {
  readonly rows: Int32Array;
  readonly gradient: number;
  readonly hessian: number;
  split: Split | null;
  node: { value: number } | { feature: number; threshold: number; left: Leaf; right: Leaf };
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

/**
 * Grows trees.
 *
 * @param data the examples' features.
 * @param rows which examples are learned from.
 * @param labels by example, 0 or 1.
 */
export function boost(
  data: Binned,
  rows: Int32Array,
  labels: Uint8Array,
  options: BoostingOptions,
): BoostedTrees {
  const { rate, lambda } = options;
  const random = randomFrom(rows.length);
  let positives = 0;
  for (const row of rows) positives += labels[row] as number;
  const base = Math.log(positives / Math.max(1, rows.length - positives));
  const sums = new Float64Array(labels.length).fill(base);
  const gradients = new Float64Array(labels.length);
  const hessians = new Float64Array(labels.length);
  const trees: TreeNode[] = [];
  const score = (gradient: number, hessian: number) => (gradient * gradient) / (hessian + lambda);

  const leafOf = (own: Int32Array): Leaf => {
    let gradient = 0;
    let hessian = 0;
    for (const row of own) {
      gradient += gradients[row] as number;
      hessian += hessians[row] as number;
    }
    return {
      rows: own,
      gradient,
      hessian,
      split: null,
      node: { value: (-rate * gradient) / (hessian + lambda) },
    };
  };

  const bestSplit = (leaf: Leaf, features: readonly number[]): Split | null => {
    if (leaf.rows.length < 2 * options.leastInLeaf) return null;
    let best: Split | null = null;
    const whole = score(leaf.gradient, leaf.hessian);
    const gradient = new Float64Array(MAX_BINS);
    const hessian = new Float64Array(MAX_BINS);
    const counts = new Int32Array(MAX_BINS);
    for (const feature of features) {
      const bins = data.bins[feature] as Uint8Array;
      const { length } = data.thresholds[feature] as readonly number[];
      if (length === 0) continue;
      gradient.fill(0);
      hessian.fill(0);
      counts.fill(0);
      for (const row of leaf.rows) {
        const bin = bins[row] as number;
        gradient[bin] = (gradient[bin] as number) + (gradients[row] as number);
        hessian[bin] = (hessian[bin] as number) + (hessians[row] as number);
        counts[bin] = (counts[bin] as number) + 1;
      }
      let leftGradient = 0;
      let leftHessian = 0;
      let left = 0;
      for (let bin = 0; bin < length; bin++) {
        leftGradient += gradient[bin] as number;
        leftHessian += hessian[bin] as number;
        left += counts[bin] as number;
        if (left < options.leastInLeaf) continue;
        if (leaf.rows.length - left < options.leastInLeaf) break;
        const gain =
          score(leftGradient, leftHessian) +
          score(leaf.gradient - leftGradient, leaf.hessian - leftHessian) -
          whole;
        if (gain > (best?.gain ?? 1e-9)) best = { gain, feature, bin };
      }
    }
    return best;
  };

  for (let tree = 0; tree < options.trees; tree++) {
    for (const row of rows) {
      const probability = 1 / (1 + Math.exp(-(sums[row] as number)));
      gradients[row] = probability - (labels[row] as number);
      hessians[row] = probability * (1 - probability);
    }
    const features = data.bins
      .map((_, feature) => feature)
      .filter(() => random() < options.features);
    const seen = rows.filter(() => random() < options.examples);
    const root = leafOf(seen);
    root.split = bestSplit(root, features);
    const leaves = [root];
    while (leaves.length < options.leaves) {
      let next: Leaf | null = null;
      for (const leaf of leaves)
        if (leaf.split && leaf.split.gain > (next?.split?.gain ?? 0)) next = leaf;
      if (!next?.split) break;
      const { feature, bin } = next.split;
      const bins = data.bins[feature] as Uint8Array;
      const left = leafOf(next.rows.filter((row) => (bins[row] as number) <= bin));
      const right = leafOf(next.rows.filter((row) => (bins[row] as number) > bin));
      left.split = bestSplit(left, features);
      right.split = bestSplit(right, features);
      next.node = { feature, threshold: bin, left, right };
      leaves.splice(leaves.indexOf(next), 1, left, right);
    }
    const node = nodeOf(root);
    trees.push(node);
    for (const row of rows) sums[row] = (sums[row] as number) + valueFor(node, data, row);
  }
  return { base, trees };
}

function nodeOf({ node }: Leaf): TreeNode {
  if ('value' in node) return { value: node.value };
  const { feature, threshold, left, right } = node;
  return { feature, threshold, left: nodeOf(left), right: nodeOf(right) };
}

function valueFor(tree: TreeNode, { bins }: Binned, row: number): number {
  let node = tree;
  while (!('value' in node))
    node =
      ((bins[node.feature] as Uint8Array)[row] as number) <= node.threshold
        ? node.left
        : node.right;
  return node.value;
}

/** How likely an example of the data is positive, between 0 and 1. */
export function predict({ base, trees }: BoostedTrees, data: Binned, row: number): number {
  let sum = base;
  for (const tree of trees) sum += valueFor(tree, data, row);
  return 1 / (1 + Math.exp(-sum));
}
