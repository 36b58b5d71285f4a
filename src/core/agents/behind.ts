/**
 * Agents that are named behind their predicate: "is caused by kratom", "attributed to", "falls with".
 *
 * Pure. What stands in front is for `doer.ts`, which is asked where nothing stands behind.
 */
import { type Clause, senseOf } from '../clauses';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { type Agent, agentAs } from './agent';
import { agentFor } from './doer';
import { agentOf } from './reference';

const LINKING = new Set(['to', 'with']);
const AMONG = new Set(['in', 'among', 'for']);
/** How far behind such a relation the name may stand, in words. */
const NAME_REACH = 4;

/**
 * Who brings a thing about where the relation has its agent behind it, as passives have; who stands in front where nobody does.
 *
 * @param index Number of the clause.
 * @param mark The thing.
 * @returns An agent of the kind `unknown` where it is put down to what the lexicon does not know, `none` where to nothing known.
 */
export function agentBehind(
  view: SentenceView,
  index: number,
  clause: Clause,
  mark: Mark,
  relation: Mark,
): Agent {
  const { norm } = view.words;
  const next = norm[relation.to];
  if (LINKING.has(norm[relation.to - 1] as string) || norm[relation.to - 1] === 'involving') {
    // "attributed to mitragynine", "associated with the use of kratom", "deaths involving the herb kratom"
    const name = view.subjects.find(
      (one) =>
        one.from >= relation.to &&
        one.from <= relation.to + NAME_REACH &&
        is(one, Trait.named | Trait.standin),
    );
    if (name) return agentOf(view, name, clause);
    // "The agency says that deaths have been linked to it": not to the agency.
    const meant =
      next === 'it' || next === 'them'
        ? view.subjects.find((one) => one.from === relation.to && is(one, Trait.pronoun))
        : undefined;
    if (meant) return agentOf(view, meant, clause);
  }
  if (next === 'by' || next === 'with' || next === 'after' || next === 'from' || next === 'on') {
    const by = view.subjects.find(
      (one) => one.from > relation.to && one.from < clause.to && one.from < relation.to + 4,
    );
    if (by) return agentOf(view, by, clause);
  }
  // "Confusion and nausea are side effects of morphine"
  if (next === 'of') {
    const owner = view.subjects.find(
      (one) => one.from > relation.to && one.from <= relation.to + 2,
    );
    if (owner && is(owner, Trait.other | Trait.named)) return agentOf(view, owner, clause);
  }
  // "fell by half in people who took kratom"
  const takers = view.subjects.find(
    (one) =>
      one.from > relation.to &&
      one.from <= relation.to + NAME_REACH &&
      AMONG.has(norm[one.from - 1] as string) &&
      is(one, Trait.person) &&
      /kratom/.test(view.text(one).toLowerCase()),
  );
  if (takers) return agentOf(view, takers, clause);
  const at =
    relation.from >= clause.to || relation.to <= clause.from
      ? view.clauses.indexOf(view.clauseAt(relation.from))
      : index;
  // "eleven deaths in which the substance was found"
  const inner =
    relation.gapped && relation.from >= mark.to
      ? view.subjects.find((one) => one.from === relation.from)
      : undefined;
  if (inner) return agentOf(view, inner, view.clauseAt(inner.from));
  // "the pain caused by arthritis", "These deaths were attributed to fentanyl": by something else.
  if (
    relation.from >= mark.to &&
    (norm[relation.to - 1] === 'by' ||
      /^(attributed|ascribed)$/.test(norm[relation.from] as string)) &&
    !view.subjects.some((one) => one.from === relation.to)
  )
    return agentAs('unknown', 'not-stated', null);
  const before = agentFor(view, at, at === index ? mark.from : relation.from);
  return before.kind === 'unknown' ? agentAs('none', 'not-stated', null) : before;
}

/** Who does it where the relation turns the two round: the first thing or subject behind it. */
export function inverseAgent(view: SentenceView, relation: Mark): Agent {
  for (const mark of view.marks) {
    if (mark.from < relation.to) continue;
    const concept = senseOf(mark, 'concept');
    if (concept && concept.mode === 'thing' && !isOfKratom(view, mark)) {
      return agentAs('concept', 'not-stated', mark, concept.id);
    }
    const subject = senseOf(mark, 'subject');
    if (subject && subject.id !== 'person' && subject.id !== 'possessive') {
      return agentOf(view, mark, view.clauseAt(mark.from));
    }
  }
  return agentAs('unknown', 'not-stated', null);
}

/** "the combined effects of kratom and wine": what brings it about stands behind. */
function isOfKratom(view: SentenceView, mark: Mark): boolean {
  return (
    view.words.norm[mark.to] === 'of' &&
    view.subjects.some((one) => is(one, Trait.named) && one.from === mark.to + 1)
  );
}
