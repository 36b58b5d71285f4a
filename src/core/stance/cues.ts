/**
 * The cues in one clause: words that deny, doubt, report or affirm.
 *
 * Pure. Tells only that they are there; how far they reach is for others.
 */
import type { Clause } from '../clauses';
import type { Mark } from '../lexicon';
import { is } from '../traits';
import type { SentenceView } from '../view';

/** The first cue in a clause that has a trait. */
export function cueIn(view: SentenceView, trait: number, clause: Clause): Mark | undefined {
  if (!view.has(trait)) return undefined;
  for (const mark of view.cues) {
    if (mark.from >= clause.from && mark.from < clause.to && is(mark, trait)) return mark;
  }
  return undefined;
}

/** Whether a cue in a clause has a trait. */
export function hasCue(view: SentenceView, trait: number, clause: Clause): boolean {
  return cueIn(view, trait, clause) !== undefined;
}
