/**
 * Who does what a predicate says: its subject, or else kratom where somebody does it with kratom, after taking it, or is warned off it.
 *
 * Pure. The subject itself is for `grammatical.ts`, what is named behind the predicate for `behind.ts`.
 */
import { type Clause, prepositionBefore } from '../clauses';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { type Agent, agentAs, isKratom } from './agent';
import { grammaticalAgent } from './grammatical';
import { bodyOf, contrasted } from './main-subject';
import { agentOf } from './reference';

/** Prepositions that name a means. */
const MEANS = new Set(['with', 'w', 'by', 'via', 'through', 'on', 'in', 'from']);
const AFTER = new Set(['after', 'since', 'from', 'by', 'when', 'upon']);
const TAKING = new Set(
  'taking using drinking trying eating chewing swallowing ingesting consuming starting having sipping'.split(
    ' ',
  ),
);
const REASONS = new Set(['because of', 'due to', 'owing to', 'given the']);
const SHUNNING =
  /^(not|never|avoid(ing|ed|s)?|against|warn(s|ed|ing)?|off|caution(s|ed)?|discourag(e|es|ed|ing))$/;
const REASON_REACH = 5;
/** How far behind "warned of" what it is about may stand, in words. */
const WARNED_REACH = 4;
const WARNED_OF = new Set(['of', 'about']);
const WARNING = /^(warn(s|ed|ing|ings)?|caution(s|ed)?|alert(s|ed)?)$/;

/**
 * Who a predicate speaks of; "with kratom" makes kratom the agent of somebody else's doing.
 *
 * @param index Number of the clause.
 * @param at The predicate's first word.
 * @param nominal Whether the predicate is a thing with its relation right behind it: "stress relief".
 */
export function agentFor(view: SentenceView, index: number, at: number, nominal = false): Agent {
  const agent = grammaticalAgent(view, index, at, nominal);
  // "I drink wine with it": what is taken with kratom is not what the rest is about.
  const beside = agent.kind === 'other' ? takenWith(view, agent.mark) : null;
  if (beside) return beside;
  if (agent.kind === 'kratom' || agent.kind === 'other' || agent.kind === 'concept') return agent;
  const clause = view.clauses[index] as Clause;
  const means = (view.named && meansIn(view, clause)) || takenIn(view, clause, at);
  if (means) return agentOf(view, means, clause);
  const shunned = shunnedIn(view, at);
  if (shunned) return agentOf(view, shunned, clause);
  return agent.kind === 'authority' && warnedOf(view, clause, at)
    ? agentAs('none', view.state.form, null)
    : agent;
}

/** "with kratom": a name that says by what. */
function meansIn(view: SentenceView, clause: Clause): Mark | undefined {
  return view.subjects.find(
    (mark) =>
      mark.from >= clause.from &&
      mark.from < clause.to &&
      is(mark, Trait.named) &&
      MEANS.has(prepositionBefore(view.words, mark, bodyOf(clause)) ?? '') &&
      !contrasted(view, mark, clause),
  );
}

/** "A relative stopped breathing after taking it", "gave up both with its help": a pointer to kratom that is taken. */
function takenIn(view: SentenceView, clause: Clause, at: number): Mark | undefined {
  if (!view.has(Trait.pronoun | Trait.possessive | Trait.standin)) return undefined;
  const { norm } = view.words;
  return view.subjects.find((mark) => {
    if (mark.from < at || mark.from >= view.sentence.to) return false;
    const before = norm[mark.from - 1] as string;
    const taken = is(mark, Trait.possessive)
      ? before === 'with' && norm[mark.to] === 'help'
      : TAKING.has(before) && AFTER.has(norm[mark.from - 2] as string);
    return taken && isKratom(agentOf(view, mark, clause));
  });
}

function takenWith(view: SentenceView, other: Mark | null): Agent | null {
  if (!other || view.words.norm[other.to] !== 'with') return null;
  if (!view.relations.some((one) => is(one, Trait.use) && one.to <= other.from)) return null;
  const next = view.subjects.find((one) => one.from === other.to + 1);
  const agent = next ? agentOf(view, next, view.clauseAt(next.from)) : null;
  return agent?.kind === 'kratom' ? agent : null;
}

/** "The agency warns people not to use kratom because of the risk of …": the risk is that of what is named before. */
function shunnedIn(view: SentenceView, at: number): Mark | undefined {
  const { norm } = view.words;
  const { from } = view.sentence;
  let why = at;
  while (why > from && why > at - REASON_REACH && !REASONS.has(`${norm[why - 1]} ${norm[why]}`)) {
    why--;
  }
  if (why === from || why === at - REASON_REACH) return undefined;
  const last = view.subjects.findLast((one) => one.to < why && norm[one.from - 1] !== 'with');
  if (!last || last.to < why - REASON_REACH || !is(last, Trait.named | Trait.pronoun))
    return undefined;
  return norm.slice(from, last.from).some((word) => SHUNNING.test(word)) ? last : undefined;
}

/** "The office has warned of possible dependence": not what the office does; what has it is known. */
function warnedOf(view: SentenceView, clause: Clause, at: number): boolean {
  const { norm } = view.words;
  for (let here = at; here > clause.from && here >= at - WARNED_REACH; here--) {
    if (WARNED_OF.has(norm[here] as string) && WARNING.test(norm[here - 1] as string)) return true;
  }
  return false;
}
