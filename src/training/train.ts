/**
 * Learns the classifier from examples.
 *
 * The scores that the trees learn with come from regressions that were fitted without the page in question, and what an
 * example is judged to be comes from trees that were grown without it (cross-validation by page). Deterministic.
 */
import {
  ANY_CLAIM,
  FEATURES,
  fillClaim,
  fillSentence,
  findingOf,
  HEDGED,
  type KnownClaim,
  knownClaims,
  REPORTED,
  type Sight,
} from '../core/classifier/features';
import { encodeWeights, LinearModel } from '../core/classifier/linear';
import { encodeTrees } from '../core/classifier/trees';
import type { ClassifierData, LinearData, RuleSetData } from '../core/types';
import { Binned, type BoostingOptions, boost, predict } from './boosting';
import type { Example } from './dataset';
import { logisticRegression, type SparseExample } from './logistic';

/** Parts that the pages are dealt to. */
const FOLDS = 5;
/** A key that stands in fewer sentences than this says nothing. */
const LEAST_SENTENCES = 3;
/** Cost of a sentence on the wrong side. Tried: 8, 20, 60 on idiomatic passages of other hands. */
const COST = 20;
/** Brings the values of keys near 1, where the cost means what it usually does. */
const VALUE_SCALE = 6;
/**
 * A weight below this (times the key's rarity) is left out, five in six of them. With 1.4 the text is a quarter shorter and a
 * twentieth fewer of the claims that the rules miss are found.
 */
const LEAST_WEIGHT = 1;
/** A claim whose words say less for it than this (log odds) is no row to learn from, unless the rules found it. */
const LEAST_SCORE = -4;
/** Of the trees. 300 at a rate of 0.05 took longer to read by and were no better on passages of other hands. */
const BOOSTING: BoostingOptions = {
  trees: 160,
  leaves: 16,
  rate: 0.09,
  leastInLeaf: 30,
  lambda: 5,
  features: 0.5,
  examples: 0.8,
};

/** See `ClassifierData`. */
export type TrainOptions = Pick<ClassifierData, 'add' | 'keep'>;

/** What came out of the training, with what each example was given by trees that have not seen its page. */
export interface Training {
  readonly data: ClassifierData;
  /** By example: probability of each claim that was looked at. */
  readonly judged: readonly ReadonlyMap<string, number>[];
}

interface Row {
  readonly example: number;
  readonly claim: number;
}

/**
 * Learns from all examples.
 *
 * @param rules those that the examples were read with.
 * @param log gets a line for each step.
 */
export function train(
  examples: readonly Example[],
  rules: RuleSetData,
  { add, keep }: TrainOptions,
  log: (line: string) => void,
): Training {
  const claims = Object.keys(rules.claims).sort();
  const kinds = [...new Set(Object.values(rules.claims).map(({ kind }) => kind))].sort();
  const known = knownClaims(claims, kinds, rules);
  const foldOf = (example: Example) => hashOf(example.page) % FOLDS;
  const all = [...examples.keys()];

  // First half: scores by fold, then the model that ships.
  const scores: Float64Array[] = [];
  const parts: Float64Array[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const without = all.filter((at) => foldOf(examples[at] as Example) !== fold);
    const model = new LinearModel(fitLinear(examples, without, claims));
    for (const at of all)
      if (foldOf(examples[at] as Example) === fold) {
        scores[at] = model.scores((examples[at] as Example).sight.keys);
        parts[at] = (examples[at] as Example).sight.parts().map((keys) => model.scores(keys));
      }
    log(`scores: part ${fold + 1} of ${FOLDS}`);
  }
  const linear = fitLinear(examples, all, claims);
  log(`scores: ${linear.keys} keys, ${linear.text.length} characters`);

  // Second half.
  const { rows, columns, labels } = tabulate(examples, known, scores, parts);
  const binned = new Binned(columns);
  const probabilities = new Float64Array(rows.length);
  const places = Int32Array.from(rows.keys());
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOwn = (row: number) => foldOf(examples[(rows[row] as Row).example] as Example) === fold;
    const grown = boost(
      binned,
      places.filter((row) => !isOwn(row)),
      labels,
      BOOSTING,
    );
    for (const row of places) if (isOwn(row)) probabilities[row] = predict(grown, binned, row);
    log(`trees: part ${fold + 1} of ${FOLDS}`);
  }
  const grown = boost(binned, places, labels, BOOSTING);
  const judged: Map<string, number>[] = all.map(() => new Map());
  rows.forEach(({ example, claim }, row) => {
    judged[example]?.set(claims[claim] as string, probabilities[row] as number);
  });
  return {
    judged,
    data: {
      claims,
      kinds,
      features: [...FEATURES],
      linear,
      trees: {
        base: grown.base,
        trees: grown.trees.length,
        thresholds: binned.thresholds,
        text: encodeTrees(grown.trees),
      },
      add,
      keep,
    },
  };
}

/** Spreads page numbers over the folds. */
function hashOf(page: number): number {
  let bits = Math.imul(page + 1, 0x9e3779b1);
  bits ^= bits >>> 15;
  return bits >>> 0;
}

/** Fits the regressions of all claims, of both stances, and of whether there is any claim. */
function fitLinear(
  examples: readonly Example[],
  chosen: readonly number[],
  claims: readonly string[],
): LinearData {
  const counts = new Map<number, number>();
  for (const at of chosen)
    for (const key of (examples[at] as Example).sight.keys)
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts].filter(([, count]) => count >= LEAST_SENTENCES).map(([key]) => key);
  const places = new Map(keys.map((key, at) => [key, at]));
  const rarity = Float64Array.from(
    keys,
    (key) => (Math.log((1 + chosen.length) / (1 + (counts.get(key) ?? 0))) + 1) / VALUE_SCALE,
  );
  const sparse: SparseExample[] = [];
  for (const at of chosen) {
    const own = (examples[at] as Example).sight.keys;
    const features = Int32Array.from(own.flatMap((key) => places.get(key) ?? []));
    const share = 1 / Math.sqrt(own.length);
    sparse[at] = {
      features,
      values: Float64Array.from(features, (feature) => (rarity[feature] as number) * share),
    };
  }
  const weights = new Map<number, { outputs: number[]; weights: number[] }>();
  const bias: number[] = [];
  const learn = (output: number, from: readonly number[], isPositive: (at: number) => boolean) => {
    const fitted = logisticRegression(sparse, from, isPositive, keys.length, COST);
    bias[output] = Number(fitted.bias.toFixed(3));
    keys.forEach((key, at) => {
      const weight = (fitted.weights[at] as number) * (rarity[at] as number);
      if (Math.abs(weight) < LEAST_WEIGHT) return;
      const own = weights.get(key) ?? { outputs: [], weights: [] };
      weights.set(key, own);
      own.outputs.push(output);
      own.weights.push(weight);
    });
  };
  claims.forEach((claim, output) => {
    const makes = ({ wanted, open }: Example) => wanted.has(claim) || open.has(claim);
    const from = chosen.filter((at) => {
      const example = examples[at] as Example;
      return !example.partial || makes(example) || example.from === `rules-${claim}`;
    });
    learn(output, from, (at) => makes(examples[at] as Example));
  });
  const telling = chosen.filter((at) => {
    const { wanted, hedged, reported } = examples[at] as Example;
    return wanted.size > 0 || hedged || reported;
  });
  learn(claims.length + HEDGED, telling, (at) => (examples[at] as Example).hedged);
  learn(claims.length + REPORTED, telling, (at) => (examples[at] as Example).reported);
  const whole = chosen.filter((at) => !(examples[at] as Example).partial);
  learn(claims.length + ANY_CLAIM, whole, (at) => {
    const { wanted, open } = examples[at] as Example;
    return wanted.size + open.size > 0;
  });
  return { ...encodeWeights(weights), bias };
}

/** What the trees learn from: one row for each claim that a sentence could make. */
function tabulate(
  examples: readonly Example[],
  known: readonly KnownClaim[],
  scores: readonly Float64Array[],
  parts: readonly (readonly Float64Array[])[],
): { rows: Row[]; columns: Float64Array[]; labels: Uint8Array } {
  const rows: Row[] = [];
  const values: Float64Array[] = [];
  const labels: number[] = [];
  const features = new Float64Array(FEATURES.length);
  examples.forEach(({ sight, wanted, open, partial, previous, next }, at) => {
    // The rules read their own examples rightly, all of them: there is nothing to learn of when they err.
    if (partial) return;
    const own = scores[at] as Float64Array;
    const before: Sight | undefined = examples[previous]?.sight;
    fillSentence(features, sight, own, before);
    known.forEach((claim, number) => {
      if (open.has(claim.id)) return;
      const best = Math.max(
        own[number] as number,
        ...(parts[at] ?? []).map((part) => part[number] as number),
      );
      if (best < LEAST_SCORE && !findingOf(claim.id, sight)) return;
      fillClaim(
        features,
        sight,
        claim,
        number,
        own,
        scores[previous],
        scores[next],
        parts[at] as Float64Array[],
      );
      rows.push({ example: at, claim: number });
      values.push(features.slice());
      labels.push(wanted.has(claim.id) ? 1 : 0);
    });
  });
  const columns = FEATURES.map((_, feature) =>
    Float64Array.from(values, (row) => row[feature] as number),
  );
  return { rows, columns, labels: Uint8Array.from(labels) };
}
