/**
 * Whether kratom, or something else, is spoken of in a sentence or a clause at all.
 *
 * Pure. Who does what is for `agents/`.
 */
import type { Agents } from './agents';
import { type Clause, senseOf } from './clauses';
import { OF_TAKING, TAKEN } from './concepts';
import type { Mark } from './lexicon';
import { is, Trait } from './traits';
import type { SentenceView } from './view';
import { BEGINNING, CALLED } from './word-lists';

/** Prepositions that say what a person had taken when it happened. */
const TAKEN_ON = new Set(['on', 'from', 'off', 'with']);
/** How far before kratom "since" may stand, in words. */
const SINCE_REACH = 5;
const SINCE = /\bsince\b/;

/** Whether kratom, what stands for it or an amount of it is in the sentence. */
export function speaksOfIt(view: SentenceView): boolean {
  return (
    view.named ||
    view.subjects.some(
      (one) => is(one, Trait.standin) || (is(one, Trait.pronoun) && CALLED.has(view.lemma(one))),
    ) ||
    view.conceptIds.some((id) => TAKEN.has(id) || OF_TAKING.has(id))
  );
}

/** Whether kratom is named in the sentence, or anything stands for it. */
export function pointsToKratom(view: SentenceView): boolean {
  return view.named || view.subjects.some((one) => is(one, Trait.standin | Trait.pronoun));
}

/** Whether something else is named in the sentence, other than to compare. */
export function otherNamed(view: SentenceView, agents: Agents): boolean {
  if (!view.has(Trait.other)) return false;
  return view.subjects.some(
    (mark) =>
      is(mark, Trait.other) &&
      !is(mark, Trait.named) &&
      // "Inspectors found lead in two products": what is in it, and not what it is about.
      !senseOf(mark, 'concept', 'contaminant') &&
      // "they serve as a substitute for opium"
      !view.concepts.some(
        (one) => one.to === mark.from && senseOf(one, 'concept', 'alternative'),
      ) &&
      !agents.contrasted(mark, view.clauseAt(mark.from)),
  );
}

/** Whether a clause has a name of kratom or what stands for one. */
export function namesKratomIn(view: SentenceView, agents: Agents, clause: Clause): boolean {
  return (
    view.has(Trait.named | Trait.standin | Trait.pronoun) &&
    view.subjects.some(
      (one) =>
        one.from >= clause.from &&
        one.from < clause.to &&
        (is(one, Trait.named | Trait.standin) || meansIt(view, agents, one)),
    )
  );
}

/** "I had a panic attack on it": what it was had on. */
function meansIt(view: SentenceView, agents: Agents, one: Mark): boolean {
  return (
    is(one, Trait.pronoun) &&
    TAKEN_ON.has(view.words.norm[one.from - 1] as string) &&
    agents.isKratom(agents.agentOf(one, view.clauseAt(one.from)))
  );
}

/**
 * "since I started kratom", "since kratom", "since starting on the tea": whether that is told from then on.
 *
 * @param name What kratom is called there.
 * @param at The word before it and its article.
 */
export function beganSince({ words: { norm }, sentence }: SentenceView, name: Mark, at: number) {
  if (norm[at] === 'since') return true;
  let verb = norm[at] === 'on' || norm[at] === 'with' ? at - 1 : at;
  if (!BEGINNING.test(norm[verb] as string)) return false;
  for (; verb >= sentence.from && verb >= name.from - SINCE_REACH; verb--)
    if (norm[verb] === 'since') return true;
  return false;
}

/** Whether a sentence tells how it has been since somebody began to take kratom. */
export function tellsSinceKratom(view: SentenceView): boolean {
  return (
    view.named &&
    view.says(SINCE) &&
    view.subjects.some((one) => is(one, Trait.named) && beganSince(view, one, one.from - 1))
  );
}
