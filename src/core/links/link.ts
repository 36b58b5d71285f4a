/**
 * A thing that a sentence speaks of, and what governs it.
 *
 * Pure types.
 */
import type { Clause } from '../clauses';
import type { Mark } from '../lexicon';
import type { Effect, Valence } from '../types';

/** A thing for which a link is looked for. */
export interface Thing {
  readonly clause: Clause;
  /** Marks of things in the clause, in order. */
  readonly concepts: readonly Mark[];
  /** Where `mark` stands among them. */
  readonly position: number;
  readonly mark: Mark;
  /** Id of the thing. */
  readonly concept: string;
  /** Whether the thing is good or bad. */
  readonly valence: Valence;
}

/** What governs a thing. */
export interface Link {
  /** Id of the relation, or the way of linking where there is none: "own", "lead". */
  readonly type: string;
  /** The words that say it; `null` where none do. */
  readonly mark: Mark | null;
  readonly effect: Effect;
  /** The relation stands behind the thing. */
  readonly behind: boolean;
}
