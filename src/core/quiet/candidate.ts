/**
 * What a sentence may be saying, before it is known whether it does, and what a silencer of it looks like.
 *
 * Pure. Only holds what was read; whether anything comes of it is for the tables in `silencers.ts`. All candidates are
 * made here, so that all have one shape; see `markOf`.
 */
import { type Agent, type Agents, agentAs } from '../agents';
import type { Clause } from '../clauses';
import { CONTAMINATING, OWN_TROUBLE, TREATED_TROUBLE } from '../concepts';
import type { Mark, Sense } from '../lexicon';
import type { Link } from '../links/link';
import type { Effect, Valence } from '../types';
import type { SentenceView } from '../view';

/** What silencers ask of a candidate first, as bits, so that one look answers. */
export const Case = {
  /** Its effect is a harm, */
  harms: 1,
  /** or a benefit; */
  benefits: 2,
  /** the effects by themselves. */
  causes: 4,
  reduces: 8,
  raises: 2 ** 4,
  lacks: 2 ** 5,
  quits: 2 ** 6,
  is: 2 ** 7,
  /** How its thing is linked: a wording that needs no relation, */
  direct: 2 ** 8,
  /** or by a relation of this id; */
  use: 2 ** 9,
  contain: 2 ** 10,
  inverse: 2 ** 11,
  /** by any relation that is a mark. */
  related: 2 ** 12,
  /** It stands in a heading. */
  heading: 2 ** 13,
  /** Its wording says how something is or what happens, */
  state: 2 ** 14,
  better: 2 ** 15,
  worse: 2 ** 16,
  /** What it is about: nothing good or bad by itself, */
  neutral: 2 ** 17,
  /** or a concept of these groups or ids. */
  ownTrouble: 2 ** 18,
  treatedTrouble: 2 ** 19,
  contaminating: 2 ** 20,
  quality: 2 ** 21,
  proof: 2 ** 22,
  tradition: 2 ** 23,
  safe: 2 ** 24,
  overdoseDeath: 2 ** 25,
  /** Linked by what makes it worse. */
  worsen: 2 ** 26,
} as const;

const EFFECT_CASES: Readonly<Record<Effect, number>> = {
  causes: Case.causes | Case.harms,
  harms: Case.harms,
  lowers: Case.harms,
  contains: Case.harms,
  reduces: Case.reduces | Case.benefits,
  raises: Case.raises | Case.benefits,
  quits: Case.quits | Case.benefits,
  lacks: Case.lacks,
  is: Case.is,
  'is-not': 0,
  'acts-on': 0,
  interacts: 0,
  'interacts-not': 0,
  blocks: 0,
};

const LINK_CASES: ReadonlyMap<string, number> = new Map([
  ['direct', Case.direct],
  ['use', Case.use],
  ['contain', Case.contain],
  ['inverse', Case.inverse],
  ['worsen', Case.worsen],
]);

const CONCEPT_CASES = new Map<string, number>([
  ['quality', Case.quality],
  ['lab-check', Case.quality],
  ['proof', Case.proof],
  ['tradition', Case.tradition],
  ['safe', Case.safe],
  ['overdose-death', Case.overdoseDeath],
]);
for (const [ids, bit] of [
  [OWN_TROUBLE, Case.ownTrouble],
  [TREATED_TROUBLE, Case.treatedTrouble],
  [CONTAMINATING, Case.contaminating],
] as const) {
  for (const id of ids) CONCEPT_CASES.set(id, (CONCEPT_CASES.get(id) ?? 0) | bit);
}

/** Whether an effect is a harm. */
export const harms = (effect: Effect): boolean => (EFFECT_CASES[effect] & Case.harms) !== 0;

/** Whether an effect is a benefit. */
export const benefits = (effect: Effect): boolean => (EFFECT_CASES[effect] & Case.benefits) !== 0;

const NOT_YET_KNOWN = agentAs('none', 'not-stated', null);

/** The sentence that a candidate stands in, as far as it is read. */
export interface Reading {
  readonly view: SentenceView;
  readonly agents: Agents;
  /** It speaks of kratom or of taking it, in whatever words. */
  readonly near: boolean;
  /** An illness is being described, and kratom has not been spoken of since. */
  readonly illness: boolean;
}

/** One thing that a sentence may be saying: what happens to which thing, and who does it. */
export class Candidate {
  readonly view: SentenceView;
  readonly agents: Agents;
  readonly near: boolean;
  readonly illness: boolean;
  /** What governs the thing; `null` where its own wording says all. */
  readonly relation: Mark | null;
  readonly concept: string;
  readonly valence: Valence;
  /** The first and last word (exclusive) of the thing and what governs it. */
  readonly first: number;
  readonly last: number;
  /** Who does it, as far as is known; the tables make it clearer from one to the next. */
  agent: Agent = NOT_YET_KNOWN;
  readonly effect: Effect;
  /** The `Case` bits that hold. */
  readonly cases: number;

  /**
   * @param index Number of the clause.
   * @param mark The wording of the thing.
   * @param sense The one of its senses that is read.
   */
  constructor(
    reading: Reading,
    readonly index: number,
    readonly clause: Clause,
    readonly mark: Mark,
    readonly sense: Sense,
    readonly link: Link,
  ) {
    const { view } = reading;
    const { mode, id } = sense;
    const relation = link.mark;
    this.view = view;
    this.agents = reading.agents;
    this.near = reading.near;
    this.illness = reading.illness;
    this.relation = relation;
    this.concept = id;
    this.valence = view.frames.valence(id);
    this.first = relation ? Math.min(relation.from, mark.from) : mark.from;
    this.last = relation ? Math.max(relation.to, mark.to) : mark.to;
    this.effect = link.effect;
    this.cases =
      EFFECT_CASES[link.effect] |
      (LINK_CASES.get(link.type) ?? 0) |
      (CONCEPT_CASES.get(id) ?? 0) |
      (relation ? Case.related : 0) |
      (view.place.heading ? Case.heading : 0) |
      (mode === 'thing' ? 0 : Case.state) |
      (mode === 'better' ? Case.better : mode === 'worse' ? Case.worse : 0) |
      (this.valence === 'neutral' ? Case.neutral : 0);
  }
}

/** A candidate with a relation. */
export interface Related extends Candidate {
  readonly relation: Mark;
}

/** One reason why a sentence does not say what its words seem to. */
export interface Silencer {
  /** A noun phrase in kebab-case. */
  readonly name: string;
  /** The `Case` bits without any of which it does not apply. */
  readonly needs: number;
  /** Whether nothing comes of the candidate. */
  silences(candidate: Candidate): boolean;
  /** It leaves no doubt whose doing it is, so that the classifier adds nothing either. */
  readonly settles: boolean;
}

/** A silencer of candidates for which all of some `Case` bits hold. */
export const silencer = (
  name: string,
  needs: number,
  silences: (candidate: Candidate) => boolean,
): Silencer => ({ name, needs, silences, settles: false });

/** As `silencer`, of those with a relation. */
export const silencerOfRelated = (
  name: string,
  needs: number,
  silences: (candidate: Related) => boolean,
): Silencer => ({
  name,
  needs: needs | Case.related,
  silences: silences as (candidate: Candidate) => boolean,
  settles: false,
});

/** As `silencer`, of those that leave no doubt whose doing it is. */
export const settler = (...parts: Parameters<typeof silencer>): Silencer => ({
  ...silencer(...parts),
  settles: true,
});
