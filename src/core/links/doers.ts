/**
 * Whose doing it is that a thing comes or goes: kratom's, or that of something else which the words name.
 *
 * Pure. Says only whether a link may be made; who the subject of a clause is, `agents/` resolves.
 */
import type { Agents } from '../agents';
import { type Clause, senseOf } from '../clauses';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { PERSONAL_PRONOUNS, TAKING_OF } from './word-lists';

const TAKERS = /\b(kratom|ketum)\b/;
const RESPONDING = /^(respond|yield|bow|surrender)/;

/** Whether what stands right behind a relation is kratom. */
export function kratomAfter(view: SentenceView, agents: Agents, relation: Mark): boolean {
  // "associated with the use of kratom"
  let from = relation.to;
  while (TAKING_OF.has(view.words.norm[from] as string)) from++;
  const next = view.subjects.find((one) => one.from >= relation.to && one.from <= from + 2);
  return next !== undefined && agents.isKratom(agents.agentOf(next, view.clauseAt(next.from)));
}

/** "Constipation is common among kratom users" */
export function amongTakers(view: SentenceView, relation: Mark): boolean {
  const { words, subjects } = view;
  return subjects.some(
    (one) =>
      one.from > relation.to &&
      one.from <= relation.to + 2 &&
      is(one, Trait.person) &&
      TAKERS.test(words.norm.slice(one.from, one.to).join(' ')),
  );
}

/** Whether kratom, or somebody who takes it, stands by the thing: "my panic is gone". */
export function anchoredIn(view: SentenceView, clause: Clause, mark: Mark): boolean {
  const { state, named } = view;
  const spoken = state.focus.kind === 'kratom' || state.focus.kind === 'concept';
  if (named || (state.topic === 'kratom' && spoken)) return true;
  return view.subjects.some((one) => {
    if (is(one, Trait.standin)) return true;
    if (one.from < clause.from || one.from >= clause.to) return false;
    return PERSONAL_PRONOUNS.has(view.lemma(one)) && one.to <= mark.from;
  });
}

/** A passive with "by" or "with" names its agent there; only kratom will do. */
export function otherAgentBehind(
  view: SentenceView,
  agents: Agents,
  relation: Mark,
  clause: Clause,
): boolean {
  const next = view.words.norm[relation.to];
  if (next !== 'by' && next !== 'with' && next !== 'through' && next !== 'using') return false;
  const agent = view.subjects.find((mark) => mark.from > relation.to && mark.from < clause.to);
  return !(agent && agents.isKratom(agents.agentOf(agent, clause)));
}

/** "responds well to it", "has met its match in it": to what or in what, tells whose doing it is. */
export function namesHealer(view: SentenceView, relation: Mark): boolean {
  const { norm } = view.words;
  const last = norm[relation.to - 1];
  return (
    (last === 'to' && RESPONDING.test(norm[relation.from] as string)) ||
    (last === 'in' && norm[relation.to - 2] === 'match')
  );
}

/**
 * "is over in days with methadone", "fell in those who took placebo": what did it stands behind, and is not kratom.
 *
 * @param relation The relation behind its thing.
 */
export function doneOtherwise(
  view: SentenceView,
  agents: Agents,
  relation: Mark,
  clause: Clause,
  concept: string,
): boolean {
  const { norm } = view.words;
  if (namesHealer(view, relation)) return !kratomAfter(view, agents, relation);
  const next = norm[relation.to];
  // "Withdrawal is milder than from heroin": kratom's own, compared.
  if (next === 'than') return concept === 'withdrawal';
  if (next === 'in' || next === 'among')
    return !view.named && norm.slice(relation.to, view.sentence.to).includes('placebo');
  const at = next === 'with' ? relation.to : relation.to - 1;
  if (norm[at] !== 'with') return false;
  const agent = view.subjects.find((mark) => mark.from === at + 1 || mark.from === at + 2);
  if (agent && agent.from < clause.to) return agents.agentOf(agent, clause).kind === 'other';
  return view.concepts.some(
    (one) =>
      one.from <= at + 1 && one.to > at + 1 && senseOf(one, 'concept', 'medicine') !== undefined,
  );
}
