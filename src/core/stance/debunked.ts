/**
 * What the sentence itself takes back: "Myth: …", "…, but this has not been shown", "…, which it is not".
 *
 * Pure. What the next sentence takes back is for `blocks/taken-back.ts`, a denial in the clause itself for `denials.ts`.
 */
import type { Clause } from '../clauses';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import { cueIn, hasCue } from './cues';
import { harmful, type Statement } from './statement';
import { SHORT_CLAUSE_WORDS, TAKING_VERBS } from './word-lists';

const DENYING_ENDS = new Set(
  'not isnt doesnt dont arent didnt wont cant cannot wasnt werent hasnt havent couldnt'.split(' '),
);
const BACK_REFERRING = new Set(['it', 'they', 'this', 'that', 'which', 'these']);
const SUMMING = new Set(
  'it its this that these those which they them none neither nothing all no not there but'.split(
    ' ',
  ),
);
/** Words that take back all that stands before. */
const BACK_TO_ALL = new Set('this that these those which none neither all but'.split(' '));
/** How far behind "and" its denial may stand, in words. */
const JOINED_REACH = 4;
/** What is said to be too little to go by, which takes no fact and no harm back. */
const UNSTUDIED = /^(little|few|limited|scant|scarce|sparse|insufficient|not enough)\b/;
const HAVING_BEEN = /^(has|have|can|may)$/;

/**
 * A debunking takes back its own clause, what depends on it, and what it sums up.
 *
 * @param index Number of the clause of the statement.
 * @param governor Number of the outermost clause that governs it.
 */
export function isDebunked(
  view: SentenceView,
  index: number,
  governor: number,
  { first, last, effect }: Statement,
): boolean {
  for (let at = 0; at < view.clauses.length; at++) {
    const one = view.clauses[at] as Clause;
    const cue = cueIn(view, Trait.debunk, one);
    if (!cue || hasCue(view, Trait.affirmation, one)) continue;
    // "says that it is addictive and warns against using it": such a warning takes no harm back, nor what goes before.
    if (
      view.words.norm[cue.to - 1] === 'against' &&
      (harmful(effect) || cue.from > first) &&
      warnsOfUse(view, cue)
    )
      continue;
    if (harmful(effect) && at === index && joinsAnother(view, cue, last)) continue;
    if (at === index || at === governor) {
      if (!goesOn(view, cue.to, first, harmful(effect))) return true;
      continue;
    }
    if (at < index && dependsOn(view, index, at)) return true;
    // "Myth: …"
    if (
      at < index &&
      one.to - one.from <= 3 &&
      /^(myth|misconception|fiction|false|lie|fable)/.test(view.lemma(cue)) &&
      !view.finiteBetween(one.from, one.to - 1)
    ) {
      return true;
    }
    // "It acts on the receptors, but little research has been done": on what comes of that.
    if (at > index && (effect === 'acts-on' || harmful(effect)) && UNSTUDIED.test(view.lemma(cue)))
      continue;
    if (
      at > index &&
      sumsUp(view, one) &&
      // "It can cause nausea, and it is not approved": takes no harm back.
      !(harmful(effect) && !BACK_TO_ALL.has(view.words.norm[one.from] as string)) &&
      !view.concepts.some((mark) => mark.from >= one.from && mark.from < one.to)
    )
      return true;
  }
  return false;
}

/** "can cause dependence and has not been proven to help": another thing that is said, behind the first. */
function joinsAnother(view: SentenceView, cue: Mark, last: number): boolean {
  if (cue.from < last) return false;
  const { norm, before } = view.words;
  if (norm.slice(Math.max(last, cue.from - JOINED_REACH), cue.from).includes('and')) return true;
  // "…, has been listed as a cause of death, has not been proven …"
  return ((before[cue.from] as number) & Gap.comma) !== 0;
}

/** "against using it", "against kratom" */
function warnsOfUse(view: SentenceView, { to }: Mark): boolean {
  const { norm } = view.words;
  return (
    TAKING_VERBS.has(norm[to] as string) ||
    view.subjects.some(
      (one) => one.from === to && is(one, Trait.named | Trait.standin | Trait.pronoun),
    )
  );
}

/** "Its safety is not known, and there are reports of …": a new statement. */
function goesOn(view: SentenceView, from: number, to: number, harm: boolean): boolean {
  if (!harm) return false;
  // "It has no medical use, is highly addictive, and …"
  if (view.predicateBetween(from, to)) return true;
  const { norm } = view.words;
  for (let at = from; at < to; at++) {
    // "It is not approved and has been linked to …"
    if (norm[at] === 'and' && HAVING_BEEN.test(norm[at + 1] as string)) return true;
  }
  return false;
}

/** "…, but this has not been shown": speaks of what was said before, or is too short to speak of anything else. */
function sumsUp(view: SentenceView, clause: Clause): boolean {
  if (clause.to - clause.from <= SHORT_CLAUSE_WORDS) return true;
  return view.words.norm
    .slice(clause.from, clause.from + SHORT_CLAUSE_WORDS)
    .some((word) => SUMMING.has(word));
}

/** Whether a clause hangs on another, or on one that does. */
function dependsOn(view: SentenceView, index: number, on: number): boolean {
  let at = index;
  for (let guard = 0; guard < view.clauses.length && at >= 0; guard++) {
    const clause = view.clauses[at] as Clause;
    if (at === on) return true;
    if (clause.link !== 'complement' && clause.link !== 'relative') return false;
    at = clause.host;
  }
  return false;
}

/** "Sellers call it heart-healthy, which it is not.", "Patients believe it; they do not.": the end denies what stands before. */
export function isTakenBack(view: SentenceView, index: number): boolean {
  const last = view.clauses.length - 1;
  const clause = view.clauses[last] as Clause;
  if (index >= last || clause.to - clause.from > SHORT_CLAUSE_WORDS + 1) return false;
  const { norm } = view.words;
  return (
    DENYING_ENDS.has(norm[clause.to - 1] as string) &&
    norm.slice(clause.from, clause.to - 1).some((word) => BACK_REFERRING.has(word))
  );
}
