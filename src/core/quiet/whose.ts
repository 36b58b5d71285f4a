/**
 * Who does it after all, where the clause alone does not tell: what was found in what, amounts, names inside a relation.
 *
 * Pure; only sets the agent of a candidate, from stage to stage, see `silencers.ts`. Silences nothing.
 */
import { type Agent, agentAs } from '../agents';
import { AUXILIARIES, PREDICATE_MODES, prepositionBefore, senseOf } from '../clauses';
import { ACTORS, TAKEN } from '../concepts';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import { BEFORE_PREDICATES, CALLED, MATCHING, OWING } from '../word-lists';
import { type Candidate, harms } from './candidate';

/** Prepositions before what something was found in. */
const AMONG = new Set(['in', 'among', 'inside', 'within', 'from']);
/** How far behind an amount ("a single chew of a concentrated tablet") the thing stands that it is of, in words. */
const AMOUNT_REACH = 3;
/** How far in front of what has no match "like" may stand, in words: "like a strong cup of kratom". */
const MATCH_REACH = 5;
/** What outdoes kratom where nothing does. */
const MATCHLESS = new Set('nothing none no nobody never not few little hardly rarely'.split(' '));
/** Words between what is called and what it is called. */
const CALLED_REACH = 4;

/** "the affinity of mitragynine for …": named between the relation and its object. */
export function namedBetween({ view, clause, relation, first, last }: Candidate): Mark | undefined {
  if (last - first < 3 || !view.has(Trait.named | Trait.standin)) return undefined;
  const { norm } = view.words;
  return view.subjects.find(
    (one) =>
      one.from > first &&
      one.to < last &&
      is(one, Trait.named | Trait.standin) &&
      // "CBD can help more than kratom for pain": it is outdone, but not by "nothing".
      (norm[one.from - 1] !== 'than' ||
        norm.slice(clause.from, one.from).some((word) => MATCHLESS.has(word))) &&
      // "linked the herb to …", "blame kratom for": inside the relation itself; else behind a preposition.
      ((relation && one.from > relation.from && one.to <= relation.to) ||
        (is(one, Trait.named) && prepositionBefore(view.words, one, first) !== null)),
  );
}

/** "Regulators have cleared it as a safe food", "they call it harmless": what is called so is the subject. */
function called({ agents, view, mark, agent, clause }: Candidate): Agent | null {
  if (agent.kind === 'other' || agent.kind === 'concept' || !is(mark, Trait.state)) return null;
  if (!mark.senses.some((sense) => PREDICATE_MODES.has(sense.mode))) return null;
  const object = view.subjects.findLast(
    (one) =>
      one.to <= mark.from &&
      one.from > Math.max(clause.from, agent.mark?.from ?? 0) &&
      (is(one, Trait.named) || is(one, Trait.standin) || CALLED.has(view.lemma(one))),
  );
  if (!object || mark.from - object.to > CALLED_REACH) return null;
  for (let at = object.to; at < mark.from; at++) {
    if (!BEFORE_PREDICATES.has(view.words.norm[at] as string)) return null;
  }
  const found = agents.agentOf(object, clause);
  return agents.isKratom(found) ? found : null;
}

/** "Kava has been linked to liver failure, and so has kratom." */
function alike({ agents, view, agent, last: from }: Candidate): Agent | null {
  if (agent.kind !== 'other' || !view.named) return null;
  const { words, subjects } = view;
  const name = subjects.find(
    (one) =>
      one.from > from &&
      is(one, Trait.named) &&
      AUXILIARIES.has(words.norm[one.from - 1] as string) &&
      words.norm.slice(from, one.from).includes('so'),
  );
  return name ? agents.agentOf(name, view.clauseAt(name.from)) : null;
}

/** "Nothing eases my pain like kratom": what has no match is what does it. */
function unmatched({ agents, view, clause, last }: Candidate): Agent | null {
  const { words, subjects } = view;
  if (words.norm[clause.from] !== 'nothing') return null;
  const name = subjects.find((one) => one.from > last && one.from < view.sentence.to);
  if (!name || !is(name, Trait.named | Trait.standin | Trait.pronoun)) return null;
  return words.norm
    .slice(Math.max(last, name.from - MATCH_REACH), name.from)
    .some((word) => MATCHING.has(word))
    ? agents.agentOf(name, view.clauseAt(name.from))
    : null;
}

/** "a small dose of ibuprofen": an amount is of what it names behind it, else of what the text is about. */
function amountOf({ agents, view, agent: { mark }, clause }: Candidate): Agent {
  const { words, subjects, state } = view;
  if (mark && TAKEN.has(senseOf(mark, 'concept')?.id ?? '') && words.norm[mark.to] === 'of') {
    const named = subjects.find((one) => one.from > mark.to && one.from <= mark.to + AMOUNT_REACH);
    return named ? agents.agentOf(named, clause) : agentAs('unknown', 'not-stated', mark);
  }
  return agentAs('none', state.form, null);
}

/**
 * "nobody has ever died of kratom", "mitragynine toxicity": put down to it right behind, or by the wording itself, as in
 * "coffee is more addictive than kratom".
 */
function owedToKratom({ agents, view, mark, clause, link, effect }: Candidate): Agent | null {
  if (link.type !== 'direct' || !(harms(effect) || effect === 'lacks')) return null;
  const { words, subjects } = view;
  const inside = OWING.has(words.norm[mark.to - 1] as string);
  const from = inside ? mark.to : mark.to + 1;
  const owing = inside || OWING.has(words.norm[mark.to] as string);
  const name = subjects.find(
    (one) =>
      is(one, Trait.named) &&
      ((one.from >= mark.from && one.to <= mark.to) ||
        (owing && harms(effect) && one.from >= from && one.from <= from + 1)),
  );
  return name ? agents.agentOf(name, clause) : null;
}

/** Who does it as the clause has it. */
export function asRead(candidate: Candidate): void {
  const { agents, index, clause, mark, link, relation, first } = candidate;
  if (link.type === 'owned') candidate.agent = agents.agentOf(relation as Mark, clause);
  else if (link.type === 'inverse') candidate.agent = agents.inverseAgent(relation as Mark);
  else if (link.behind) candidate.agent = agents.agentBehind(index, clause, mark, relation as Mark);
  else candidate.agent = agents.agentFor(index, first, relation?.from === mark.to);
}

/** "Inspectors found droppings among the sacks.": what it was found in. */
export function whereFound(candidate: Candidate): void {
  const { view, agents, agent, clause, mark, link } = candidate;
  if (link.type !== 'contain' || agent.kind === 'kratom' || agent.kind === 'other') return;
  const named =
    view.subjects.find((one) => is(one, Trait.named)) ??
    view.subjects.find(
      (one) =>
        is(one, Trait.standin) &&
        one.from > mark.to &&
        AMONG.has(prepositionBefore(view.words, one, mark.to) ?? ''),
    );
  if (named) candidate.agent = agents.agentOf(named, clause);
}

/** Few things do any good by themselves: "The patches are harmless, and it clears them". */
export function behindThing(candidate: Candidate): void {
  const { view, agent, concept, effect } = candidate;
  if (agent.kind !== 'concept') return;
  // "Recovery gave me back my energy": that, and not what one recovers from.
  if (agent.concept === 'bare-recovery') return;
  if (
    agent.concept === concept ||
    TAKEN.has(agent.concept) ||
    // "Abrupt discontinuation may precipitate withdrawal"
    (agent.concept === 'kratom-stopping' && concept === 'withdrawal') ||
    (!harms(effect) &&
      !(effect === 'raises' && view.frames.valence(concept) === 'neutral') &&
      !ACTORS.has(agent.concept))
  )
    candidate.agent = amountOf(candidate);
}

/** Who is named between the relation and its thing. */
export function inBetween(candidate: Candidate): void {
  const { agents, agent, clause } = candidate;
  if (agent.kind === 'kratom') return;
  const inner = namedBetween(candidate);
  if (inner) candidate.agent = agents.agentOf(inner, clause);
}

/** Whom it befell, and what the words around it put it down to. */
export function inTheEnd(candidate: Candidate): void {
  const patient = patientOf(candidate);
  if (patient) candidate.agent = patient;
  if (candidate.agent.kind === 'kratom') return;
  const found =
    called(candidate) ?? alike(candidate) ?? unmatched(candidate) ?? owedToKratom(candidate);
  if (found) candidate.agent = found;
}

/** "Paramedics found her barely breathing": it is she whom it befell. */
function patientOf({ view, agents, agent, clause, link, effect, first }: Candidate): Agent | null {
  if (agent.kind !== 'authority' || !agent.mark) return null;
  if (link.type !== 'direct' || effect !== 'causes') return null;
  const { to } = agent.mark;
  const patient = view.subjects.find(
    (one) => one.from >= to && one.to <= first && is(one, Trait.person),
  );
  return patient ? agents.agentOf(patient, clause) : null;
}
