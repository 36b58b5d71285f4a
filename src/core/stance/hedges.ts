/**
 * What keeps a statement possible only: "may help", "is associated with", "has been reported", a test on animals.
 *
 * Pure. What is hedged by whoever says it is for `speakers.ts` and `outside.ts`.
 */
import type { Clause } from '../clauses';
import type { Mark } from '../lexicon';
import type { Link } from '../links/link';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { hasCue } from './cues';
import { cutOff } from './reach';
import type { Statement } from './statement';

/** Participles that only say that a harm was seen alongside. */
const WEAK_REPORT = /^(reported|described|associated|related|linked|tied)$/;

/** The first word that hedges a statement from before it in its clause; -1 where none does. */
export function hedgeBefore(
  view: SentenceView,
  { clause, first, last, link, object }: Statement,
): number {
  if (!view.has(Trait.hedge)) return -1;
  const { cues } = view;
  for (let at = 0; at < cues.length; at++) {
    const cue = cues[at] as Mark;
    if (cue.from < clause.from || cue.from >= clause.to || cue.from >= last) continue;
    if (!is(cue, Trait.hedge) || is(cue, Trait.animal)) continue;
    const inRelation = link.mark !== null && cue.from >= link.mark.from && cue.to <= link.mark.to;
    const inObject = cue.from >= object.from && cue.to <= object.to;
    const measured = link.type === 'lack' || link.type === 'risk' || link.type === 'direct';
    if ((inRelation && (link.behind || measured)) || (inObject && measured)) continue;
    if (!deniedHedge(view, cue) && !cutOff(view, cue.to, first)) return cue.from;
  }
  return -1;
}

/** Whether a statement is hedged by its relation, its lead-in or what it hangs on. */
export function isHedgedOtherwise(view: SentenceView, statement: Statement): boolean {
  const { clause, last, link, effect } = statement;
  return (
    isHedgedByRelation(view, link) ||
    (view.place.lead?.hedged === true && (link.type === 'lead' || view.isFragment(clause))) ||
    ((effect === 'causes' || effect === 'contains') &&
      view.has(Trait.associate) &&
      associates(view, clause)) ||
    (effect === 'causes' && isReportedBehind(view, clause, last)) ||
    followsFromHedge(view, clause) ||
    // It is hedged by what is said of animals and cells anywhere in the sentence.
    (effect !== 'lacks' && view.has(Trait.animal))
  );
}

/** "is associated with", "deaths linked to it", "seizures have been reported" */
function isHedgedByRelation(view: SentenceView, { type, mark, behind }: Link): boolean {
  if (type === 'associate') return true;
  if (mark === null) return false;
  const word = view.lemma(mark);
  return (
    (type === 'contain' && word.startsWith('link')) ||
    ((behind || type === 'cause') && WEAK_REPORT.test(word))
  );
}

/** What only follows from a possibility is no more than possible: "may block hunger, which helps …". */
function followsFromHedge(view: SentenceView, clause: Clause): boolean {
  if (clause.link !== 'relative' && clause.opener !== 'so that') return false;
  const host = view.clauses[clause.host];
  return host !== undefined && hasCue(view, Trait.hedge, host);
}

/** "linked to", "associated with": in the clause, whatever governs the thing. */
function associates(view: SentenceView, { from, to }: Clause): boolean {
  return view.relations.some((one) => is(one, Trait.associate) && one.from >= from && one.to <= to);
}

/** "liver injury has been reported" */
function isReportedBehind(view: SentenceView, clause: Clause, last: number): boolean {
  const { relations } = view;
  for (let at = relations.length - 1; at >= 0; at--) {
    const one = relations[at] as Mark;
    if (one.from < last) return false;
    if (one.to > clause.to) continue;
    const word = view.lemma(one);
    if (word === 'reported' || word === 'described') return true;
  }
  return false;
}

/** "could not stop": the modal belongs to the negation. */
function deniedHedge(view: SentenceView, hedge: Mark): boolean {
  if (!view.has(Trait.negation)) return false;
  return view.cues.some(
    (cue) =>
      cue !== hedge && is(cue, Trait.negation) && cue.from <= hedge.from && cue.to >= hedge.to,
  );
}
