/**
 * The cues in one clause: words that deny, doubt, report or affirm; and quotation marks.
 *
 * Pure. Tells only that they are there; how far they reach is for others.
 */
import type { Clause } from '../clauses';
import type { Mark } from '../lexicon';
import { is } from '../traits';
import type { SentenceView } from '../view';
import { Gap } from '../words';

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

/** The first word of the quotation that a word stands in, -1 outside of any. */
export function openQuote({ words, sentence }: SentenceView, word: number): number {
  let open = -1;
  for (let at = sentence.from; at <= word; at++) {
    if ((words.before[at] as number) & Gap.quote) open = open < 0 ? at : -1;
  }
  return open;
}
