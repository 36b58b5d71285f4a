/**
 * Links the fragments under a heading or a lead-in: "Benefits:" and then "pain", "For weight loss".
 *
 * Pure. What a heading makes of its fragments, `../leads.ts` reads.
 */
import { prepositionBefore } from '../clauses';
import { effectOf } from '../frames';
import type { Mark } from '../lexicon';
import type { SentenceView } from '../view';
import { AFTER_ALL } from '../word-lists';
import { Gap } from '../words';
import type { Link, Thing } from './link';
import { ASKING } from './word-lists';

/** Words by which a sentence says what a thing is, and nothing of what comes of it. */
const DEFINING_VERBS = new Set(['refers', 'means', 'denotes', 'describes']);
/** Relations of a lead-in whose items may say what for. */
const PURPOSEFUL = new Set(['help', 'use', 'reduce', 'raise']);
/** What a list under its name holds nothing good of. */
const UNWANTED = new Set(['withdrawal', 'side-effect', 'own-withdrawal']);

/** "Side effects: no nausea, no headaches": what is not among them. */
const NONE = new Set(['no', 'zero', 'without', 'nor', 'never']);

/**
 * The link of a fragment, which takes its relation from the heading or lead-in that owns it; `null` for whole clauses and
 * where no lead-in owns the place.
 */
export function leadLink(
  view: SentenceView,
  { clause, mark, concept, valence }: Thing,
): Link | null {
  const { lead } = view.place;
  if (!lead || lead.relation === '') return null;
  if (view.place.heading && !lead.strong) return null;
  // "Tramadol: fits", "Benzodiazepines raise the risk of …": what each is, stands first.
  if (lead.relation === 'interact')
    return (view.isFragment(clause) || mark.from === view.sentence.from) &&
      view.frames.wants('interacts', concept)
      ? { type: 'lead', mark: null, effect: 'interacts', behind: false }
      : null;
  // "How it affects pain perception": a heading that asks lists nothing.
  if (view.place.heading && ASKING.has(view.words.norm[clause.from] as string)) return null;
  if (!view.isFragment(clause)) return null;
  if (view.words.norm.slice(clause.from, clause.to).some((word) => DEFINING_VERBS.has(word)))
    return null;
  if (lead.concept && valence === 'bad' && lead.relation === 'cause') return null;
  if (lead.bare && lead.relation === 'light' && valence === 'bad') return null;
  // "Side effects: weight loss", "Withdrawal: trouble focusing": nothing good.
  if (
    valence !== 'bad' &&
    (lead.relation === 'cause' || lead.relation === 'light') &&
    (lead.concept === 'withdrawal' || lead.concepts.some((id) => UNWANTED.has(id)))
  )
    return null;
  if (valence === 'bad' && lead.relation !== 'help' && isNone(view, mark.from)) return null;
  if (valence === 'bad' && isOfTakingIt(view, mark, concept) && isNone(view, mark.from))
    return null;
  const preposition = prepositionBefore(view.words, mark, clause.from);
  // "For weight loss" among the benefits or uses is what it is good for.
  const purpose =
    preposition === 'for' &&
    PURPOSEFUL.has(lead.relation) &&
    view.words.norm[clause.from] === 'for';
  if (
    preposition &&
    !purpose &&
    !view.subjects.some((one) => one.from >= clause.from && one.to <= mark.from)
  ) {
    return null;
  }
  const effect = effectOf(lead.relation, valence);
  if (!view.frames.wants(effect, concept)) return null;
  return { type: 'lead', mark: null, effect, behind: false };
}

/** Troubles that kratom brings rather than eases, where somebody has none of them. */
const BROUGHT = new Set(['nausea', 'digestive-problem']);
/** "No nausea anymore": there was some. */
const SINCE = /\b(since|any ?more|no more|no longer|now|again|today|these days|after years)\b/;

/** "No nausea", "No hangover": whether of a trouble that is not there kratom is said not to bring it, and not to cure it. */
export const isOfTakingIt = (view: SentenceView, mark: Mark, concept: string): boolean =>
  (BROUGHT.has(concept) ||
    mark.senses.some(({ id }) => id !== concept && view.frames.wants('lacks', id))) &&
  !view.says(SINCE);

/** Whether an item of a list is said not to be there: "no dizziness or nausea". */
function isNone({ words: { norm, before }, sentence }: SentenceView, from: number): boolean {
  for (let at = from; at > sentence.from; at--) {
    if (((before[at] as number) & ~Gap.space) !== 0) return false;
    const word = norm[at - 1] as string;
    if (NONE.has(word)) return true;
    if (AFTER_ALL.has(word)) return false;
  }
  return false;
}
