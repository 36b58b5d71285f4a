/**
 * The second reader: weighs a sentence as a whole, where the rules read what its words are linked to.
 *
 * The rules know what they were told and see through denials, other subjects and lists; the classifier has learned from
 * labelled passages how claims sound, and which of the rules' findings hold. It finds what is said in words that no rule
 * has, and drops what the rules found against all likelihood. Trained by `src/training`. Pure.
 */
import { senseOf } from '../clauses';
import type { Mark } from '../lexicon';
import { isAboutKratom } from '../state';
import { is, Trait } from '../traits';
import type { ClassifierData, Finding, RuleSetData, Span, Stance } from '../types';
import {
  type Attempt,
  Came,
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

/** An answer of more words says all that it says itself. */
const MOST_ANSWER_WORDS = 6;
/** An item of so many words says nothing of its own. */
const MOST_LED_WORDS = 2;

/** A sentence of no more words that names kratom has no room for what would make its claim another one. */
const MOST_PLAIN_WORDS = 10;

/** So many words may stand between a negation and what it negates. */
const MOST_NEGATED_WORDS = 4;

/** Kinds of claims of which a denial leaves nothing. */
const LOST_IN_DENIAL: ReadonlySet<string> = new Set(['benefit', 'mechanism', 'regulatory']);
/** Concepts that say which sort of kratom it is, and where from. */
const SORTS = new Set(['strain-kind', 'abroad', 'product-item']);
/** Kinds of claims in which a rule that says why it is not so is believed. */
const RULED_OUT = new Set(['regulatory', 'risk']);

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
        const { keep, add } = this.#data;
        const holds = this.#forest.reaches(this.#features, known ? keep : add);
        if (known && !holds && isReadOff(claim, sight) && !isAnswer(sight) && !isPlain(sight))
          changes.push({ claim: claim.id, dropped: known });
        else if (
          !known &&
          holds &&
          !isOfNothing(sight) &&
          !isOfOther(claim, sight) &&
          !onlyNamesKinds(claim, sight) &&
          !this.#isDenied(claim, sight) &&
          !this.#isRuledOut(claim, sight) &&
          !this.#isRelieved(claim, sight) &&
          !this.#isNegated(claim, sight)
        )
          changes.push({ claim: claim.id, dropped: null });
      }
      return changes;
    });
  }

  /** Whether the rules read as denied what is no claim of another kind when it is: a denied risk can reassure. */
  #isDenied(claim: KnownClaim, sight: Sight): boolean {
    const kind = this.#data.kinds[claim.kind] as string;
    return LOST_IN_DENIAL.has(kind) && isSaidOnly(claim, sight, ({ denied }) => denied);
  }

  /** Whether the rules saw what it says of the law or of a harm and know that it is not so: "plans to ban it". */
  #isRuledOut(claim: KnownClaim, sight: Sight): boolean {
    if (!RULED_OUT.has(this.#data.kinds[claim.kind] as string)) return false;
    const own = attemptsOf(claim, sight);
    return own.length > 0 && own.every(({ came }) => came === Came.silenced);
  }

  /**
   * Whether all that the sentence says of a harm is that something is done against it: "its role in addiction treatment".
   * What treats an addiction to kratom does not treat it with kratom.
   */
  #isRelieved(claim: KnownClaim, sight: Sight): boolean {
    if (this.#data.kinds[claim.kind] !== 'risk') return false;
    const read = attemptsOf(claim, sight).filter(({ came }) => came > Came.silenced);
    if (read.length > 0)
      return read.every(
        ({ concept, effect, agent }) =>
          agent === 'kratom' && !claim.effects.get(concept)?.includes(effect),
      );
    const { marks } = sight.reading;
    const own = marksOf(claim, sight);
    const treats = (mark: Mark) => senseOf(mark, 'relation', 'reduce')?.mode === 'noun';
    return (
      own.length > 0 &&
      own.every(
        ({ from, to }) =>
          marks.some((mark) => mark.from === to && treats(mark)) &&
          !marks.some((mark) => mark.to === from && is(mark, Trait.named)),
      )
    );
  }

  /** Whether a negation stands before each word for a harm: "not directly related to addiction". */
  #isNegated(claim: KnownClaim, sight: Sight): boolean {
    if (this.#data.kinds[claim.kind] !== 'risk') return false;
    const { marks } = sight.reading;
    const own = marksOf(claim, sight);
    return (
      own.length > 0 &&
      own.every(({ from }) => {
        const before = marks.filter(({ to }) => to <= from && from - to <= MOST_NEGATED_WORDS);
        const at = before.findLastIndex((mark) => is(mark, Trait.negation));
        return at >= 0 && !before.slice(at).some((mark) => is(mark, Trait.boundary));
      })
    );
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

/** "Seizures" under "Sudden alcohol withdrawal can cause:": what it says stands in the lead-in, which only the rules read. */
const isLedItem = ({ place, sentence }: Sight): boolean =>
  place.lead !== null && sentence.to - sentence.from <= MOST_LED_WORDS;

/** What the rules took a sentence to be saying of a claim, whatever came of it. */
const attemptsOf = ({ effects }: KnownClaim, { reading }: Sight): readonly Attempt[] =>
  reading.attempts.filter(({ concept }) => effects.has(concept));

/** Its words for what a claim is about. */
const marksOf = ({ effects }: KnownClaim, { reading }: Sight): readonly Mark[] =>
  reading.marks.filter(({ senses }) =>
    senses.some(({ kind, id }) => kind === 'concept' && effects.has(id)),
  );

/** What they took it to say. */
const saidOf = (claim: KnownClaim, sight: Sight): readonly Attempt[] =>
  attemptsOf(claim, sight).filter(({ came }) => came === Came.said);

/** Whether the rules read a claim off the sentence's own words; what a bare "No." says stands in the question before it. */
const isReadOff = (claim: KnownClaim, sight: Sight): boolean => saidOf(claim, sight).length > 0;

/** "Kratom comes in red, white and green": sorts that are only named or counted, and none is said to be good for anything. */
const onlyNamesKinds = ({ effects }: KnownClaim, { reading, words, sentence }: Sight): boolean =>
  effects.has('distinct-effects') &&
  reading.concepts.every((id) => SORTS.has(id)) &&
  !words.norm.slice(sentence.from, sentence.to).includes('for');

/** "I had none to speak of." after "Are there side effects?": half of what it says stands in the question. */
const isAnswer = ({ before, sentence }: Sight): boolean =>
  sentence.to - sentence.from <= MOST_ANSWER_WORDS &&
  before.headings.at(-1)?.text.trimEnd().endsWith('?') === true;

/** "Kratom speeds up fat burning.": the rules read it by themselves; how rare its words are says nothing against them. */
const isPlain = ({ reading, sentence }: Sight): boolean =>
  reading.named && sentence.to - sentence.from <= MOST_PLAIN_WORDS;

/** Whether they read it off, and each time in this way. */
function isSaidOnly(claim: KnownClaim, sight: Sight, isSo: (one: Attempt) => boolean): boolean {
  const said = saidOf(claim, sight);
  return said.length > 0 && said.every(isSo);
}

/** Words for what the sentence before spoke of. */
const PRONOUNS = new Set(['it', 'this', 'that', 'they', 'these', 'those']);

const beginsWithPronoun = ({ words, sentence }: Sight): boolean =>
  PRONOUNS.has(words.norm[sentence.from] as string);

/** "It relieves pain." where neither the page nor what stands before has spoken of kratom. */
const isOfNothing = (sight: Sight): boolean =>
  beginsWithPronoun(sight) &&
  !sight.reading.named &&
  !sight.before.near &&
  !isAboutKratom(sight.before);

/**
 * Whether it is said of something else that the text has just turned to, "it" above all, going by what the rules read off
 * or, for "it", by what the sentence before spoke of.
 */
function isOfOther(claim: KnownClaim, sight: Sight): boolean {
  const turned = sight.before.focus.kind === 'other';
  const isPronoun = beginsWithPronoun(sight);
  if (turned && isPronoun) return true;
  return (turned || isPronoun) && isSaidOnly(claim, sight, ({ agent }) => agent === 'other');
}
