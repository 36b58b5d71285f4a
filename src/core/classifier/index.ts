/**
 * The second reader: weighs a sentence as a whole, where the rules read what its words are linked to.
 *
 * The rules know what they were told and see through denials, other subjects and lists; the classifier has learned from
 * labelled passages how claims sound, and which of the rules' findings hold. It finds what is said in words that no rule
 * has, and drops what the rules found against all likelihood. Trained by `src/training`. Pure.
 */
import type { ClassifierData, Finding, RuleSetData, Span, Stance } from '../types';
import {
  FEATURES,
  fillClaim,
  fillSentence,
  findingOf,
  HEDGED,
  type KnownClaim,
  knownClaims,
  REPORTED,
  type Sight,
} from './features';
import { eachKey } from './keys';
import { LinearModel } from './linear';
import { Trees } from './trees';
import { isLedItem, isOpenToDoubt, isVetoed } from './vetoes';

export type { Sight } from './features';
export { keysOf, keysOfParts } from './keys';
export { reviewed } from './review';

/** A claim of one sentence in which the classifier does not follow the rules. */
export interface Change {
  readonly claim: string;
  /** What the rules found and is no claim; `null` for a claim that they did not find. */
  readonly dropped: Finding | null;
}

/**
 * Claims whose words say less for them than this (log odds) are not judged, unless the rules found them. Of those below,
 * none was ever added on the passages of `tests/corpus`.
 */
const LEAST_SCORE = -1.5;

/**
 * The parts of a sentence are looked at when it says this much for some claim as a whole (log odds). On 2,500 passages no
 * finding was lost by it, and a fifth of the time is saved.
 */
const LEAST_WHOLE = -2;

/** A word beside the weightiest one belongs to the quote when it has at least this share of its weight. */
const QUOTED_SHARE = 0.25;
/** Words that the quote grows by on each side at most. */
const MAX_QUOTE_WORDS = 5;

/** Weighs the sentences of a block. */
export class Classifier {
  readonly #data: ClassifierData;
  readonly #claims: readonly KnownClaim[];
  readonly #features = new Float64Array(FEATURES.length);
  #linear: LinearModel | null = null;
  #trees: Trees | null = null;

  constructor(data: ClassifierData, rules: Pick<RuleSetData, 'claims' | 'frames'>) {
    this.#data = data;
    this.#claims = knownClaims(data.claims, data.kinds, rules);
  }

  /** Unpacked when the first sentence about kratom comes. */
  get #regressions(): LinearModel {
    this.#linear ??= new LinearModel(this.#data.linear);
    return this.#linear;
  }

  get #forest(): Trees {
    this.#trees ??= new Trees(this.#data.trees);
    return this.#trees;
  }

  /**
   * Judges every claim that a sentence could make.
   *
   * @param sights the sentences of one block, in their order.
   * @returns what it would change, for each sentence.
   */
  judge(sights: readonly Sight[]): readonly Change[][] {
    const claims = this.#claims;
    const scores = sights.map(({ keys }) => this.#regressions.scores(keys));
    return sights.map((sight, at) => {
      const own = scores[at] as Float64Array;
      const changes: Change[] = [];
      let isFilled = false;
      // The parts of most sentences are not worth a look.
      const isWorth = own.subarray(0, claims.length).some((score) => score >= LEAST_WHOLE);
      if (sight.found.length === 0 && !isWorth) return changes;
      if (isLedItem(sight)) return changes;
      const parts = sight.parts().map((keys) => this.#regressions.scores(keys));
      for (let number = 0; number < claims.length; number++) {
        const isLikely =
          (own[number] as number) >= LEAST_SCORE ||
          parts.some((part) => (part[number] as number) >= LEAST_SCORE);
        if (!isLikely && sight.found.length === 0) continue;
        const claim = claims[number] as KnownClaim;
        const known = findingOf(claim.id, sight);
        if (!isLikely && !known) continue;
        if (!isFilled) fillSentence(this.#features, sight, own, sights[at - 1]);
        isFilled = true;
        fillClaim(this.#features, sight, claim, number, own, scores[at - 1], scores[at + 1], parts);
        const { keep, add, kinds } = this.#data;
        const holds = this.#forest.reaches(this.#features, known ? keep : add);
        if (known && !holds && isOpenToDoubt(claim, sight, known))
          changes.push({ claim: claim.id, dropped: known });
        else if (!known && holds && !isVetoed(claim, kinds[claim.kind] as string, sight))
          changes.push({ claim: claim.id, dropped: null });
      }
      return changes;
    });
  }

  /** How the text stands to what a sentence claims, going by its words. */
  stanceOf({ keys }: Pick<Sight, 'keys'>): Stance {
    const scores = this.#regressions.scores(keys);
    const { length } = this.#claims;
    const hedged = scores[length + HEDGED] as number;
    const reported = scores[length + REPORTED] as number;
    if (Math.max(hedged, reported) < 0) return 'asserted';
    return reported > hedged ? 'reported' : 'hedged';
  }

  /** The words of a sentence that say most for a claim. */
  wordsFor(claim: string, { words, sentence, reading, tag }: Sight): Span {
    const output = this.#data.claims.indexOf(claim);
    const { from, to } = sentence;
    const weights = new Float64Array(to - from);
    eachKey(words, sentence, reading.marks, tag, (key, start, end) => {
      if (start < 0) return;
      const share = this.#regressions.weight(key, output) / (end - start);
      for (let word = start; word < end; word++)
        weights[word - from] = (weights[word - from] as number) + share;
    });
    let top = 0;
    for (let word = 1; word < weights.length; word++)
      if ((weights[word] as number) > (weights[top] as number)) top = word;
    if ((weights[top] as number) <= 0) return { start: sentence.start, end: sentence.end };
    const least = (weights[top] as number) * QUOTED_SHARE;
    let first = top;
    let last = top;
    for (let word = top - 1; word >= Math.max(0, top - MAX_QUOTE_WORDS); word--)
      if ((weights[word] as number) >= least) first = word;
    for (let word = top + 1; word <= Math.min(weights.length - 1, top + MAX_QUOTE_WORDS); word++)
      if ((weights[word] as number) >= least) last = word;
    return {
      start: words.start[from + first] as number,
      end: words.end[from + last] as number,
    };
  }
}
