/**
 * Which concepts a title, a heading or a question announces for what stands under it.
 *
 * Pure. What a heading makes of the fragments under it is for `leads.ts`.
 */
import { senseOf } from '../clauses';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';

/** Titles about what is taken together; "Kratom and kava" may as well tell of one after the other. */
export const MIXING = /\b(mix|combin|interact|together|with|stack|tak(e|ing)|safe|danger|risk)/i;
/** Titles that set things side by side. */
const ALIKE = /\b(vs|versus|compar\w+|differ\w+|similar\w*|alike|in common)\b/i;
/** What is named beside kratom in both. */
const TOGETHER = new Set(['combination', 'medicine', 'other-substance']);

/**
 * "What kratom and kava have in common": of each by itself, and not of both together.
 *
 * @param concepts Those in the text.
 * @returns Those of them that hold for what stands under it.
 */
export const apart = (concepts: readonly string[], text: string): readonly string[] =>
  ALIKE.test(text) && !MIXING.test(text) ? concepts.filter((id) => !TOGETHER.has(id)) : concepts;

/**
 * What a title or a heading announces.
 *
 * "Kratom withdrawal, day by day": one that names kratom and withdrawal, and no relief, goes through its signs.
 *
 * @param all The concepts in it, each once.
 * @param marks The lexicon's, of its words.
 * @param text Its own.
 */
export function announcedBy(
  all: readonly string[],
  marks: readonly Mark[],
  text: string,
): readonly string[] {
  const concepts = apart(all, text);
  if (!concepts.includes('withdrawal') || !marks.some((mark) => is(mark, Trait.named)))
    return concepts;
  // "Kratom: risks, side effects, withdrawal" goes through more than that.
  if (marks.some((mark) => senseOf(mark, 'cue', 'risk-lead'))) return concepts;
  // "Kratom withdrawal: a case report" tells of one patient, who has more than that.
  if (marks.some((mark) => senseOf(mark, 'subject', 'research'))) return concepts;
  const relieved = marks.some(
    (mark) => senseOf(mark, 'relation', 'reduce') ?? senseOf(mark, 'relation', 'help'),
  );
  return relieved ? concepts : [...concepts, 'own-withdrawal'];
}
