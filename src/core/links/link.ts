/**
 * What governs a thing.
 *
 * Pure types.
 */
import type { Mark } from '../lexicon';
import type { Effect } from '../types';

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
