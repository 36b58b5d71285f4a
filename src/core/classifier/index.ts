/**
 * The second reader: weighs a sentence as a whole, where the rules read what its words are linked to.
 *
 * The rules know what they were told and see through denials, other subjects and lists; the classifier has learned from
 * labelled passages how claims sound, and which of the rules' findings hold. It finds what is said in words that no rule
 * has, and drops what the rules found against all likelihood. Trained by `src/training`. Pure.
 */
import type { ClassifierData, RuleSetData, Span, Stance } from '../types';
import {
  Came,
  FEATURES,
  fillClaim,
  fillSentence,
  HEDGED,
  type KnownClaim,
  knownClaims,
  REPORTED,
  type Sight,
} from './features';
import { eachKey } from './keys';
import { LinearModel } from './linear';
import { Trees } from './trees';

export type { Attempt, Sight } from './features';
export { keysOf } from './keys';
export { reviewed } from './review';

/** What the classifier thinks of one claim in one sentence. */
export interface Judgement {
  readonly claim: string;
  /** It is likely enough: for one that the rules found to be kept, for another to be added. */
  readonly holds: boolean;
  /** The rules read it off the sentence's own words, and not off a question or a lead-in before it. */
  readonly own: boolean;
  /** The rules read it off them as said of something else that the text has just turned to. */
  readonly ofOther: boolean;
}

/**
 * Claims whose words say less for them than this (log odds) are not judged, unless the rules found them. Of those below,
 * none was ever added on the passages of `tests/corpus`.
 */
const LEAST_SCORE = -1.5;

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
    this.#claims = knownClaims(
      data.claims,
      data.kinds,
      (id) => rules.claims[id]?.kind ?? '',
      rules.frames,
    );
  }

  /** Unpacked when the first sentence about kratom comes. */
  get linear(): LinearModel {
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
   * @returns for each sentence, the claims that are worth a look.
   */
  judge(sights: readonly Sight[]): readonly Judgement[][] {
    const claims = this.#claims.length;
    const scores = sights.map(({ keys }) => this.linear.scores(keys));
    return sights.map((sight, at) => {
      const own = scores[at] as Float64Array;
      const judged: Judgement[] = [];
      const { found, reading, before } = sight;
      for (let number = 0; number < claims; number++) {
        const claim = this.#claims[number] as KnownClaim;
        const isFound = found.length > 0 && found.includes(claim.id);
        if ((own[number] as number) < LEAST_SCORE && !isFound) continue;
        if (judged.length === 0) fillSentence(this.#features, sight, own, claims, sights[at - 1]);
        fillClaim(
          this.#features,
          sight,
          claim,
          number,
          claims,
          own,
          scores[at - 1],
          scores[at + 1],
        );
        const said = reading.attempts.filter(
          ({ concept, came }) => came === Came.said && claim.effects.has(concept),
        );
        judged.push({
          claim: claim.id,
          holds: this.#forest.reaches(this.#features, isFound ? this.#data.keep : this.#data.add),
          own: said.length > 0,
          ofOther:
            before.focus.kind === 'other' &&
            said.length > 0 &&
            said.every(({ agent }) => agent === 'other'),
        });
      }
      return judged;
    });
  }

  /** How the text stands to what a sentence claims, going by its words. */
  stanceOf({ keys }: Pick<Sight, 'keys'>): Stance {
    const scores = this.linear.scores(keys);
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
      const share = this.linear.weight(key, output) / (end - start);
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
