/**
 * Resolves the subject: who or what a predicate speaks of, by name, by pronoun or by context.
 *
 * Pure.
 */
import { type Clause, prepositionBefore, senseOf } from '../clauses';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { type Agent, agentAs, isKratom } from './agent';
import { grammaticalAgent } from './grammatical';
import { bodyOf, contrasted, mainSubject, opposes } from './main-subject';
import { agentOf } from './reference';

export { type Agent, agentAs };

/** Prepositions that name a means. */
const MEANS = new Set(['with', 'w', 'by', 'via', 'through', 'on', 'in', 'from']);
const AFTER = new Set(['after', 'since', 'from', 'by', 'when', 'upon']);
const TAKING = new Set(
  'taking using drinking trying eating chewing swallowing ingesting consuming starting having sipping'.split(
    ' ',
  ),
);
const LINKING = new Set(['to', 'with']);
const AMONG = new Set(['in', 'among', 'for']);
/** How far behind such a relation the name may stand, in words. */
const NAME_REACH = 4;
const REASONS = new Set(['because of', 'due to', 'owing to', 'given the']);
const SHUNNING =
  /^(not|never|avoid(ing|ed|s)?|against|warn(s|ed|ing)?|off|caution(s|ed)?|discourag(e|es|ed|ing))$/;
const REASON_REACH = 5;
/** How far behind "warned of" what it is about may stand, in words. */
const WARNED_REACH = 4;
const WARNED_OF = new Set(['of', 'about']);
const WARNING = /^(warn(s|ed|ing|ings)?|caution(s|ed)?|alert(s|ed)?)$/;

/** Finds the agents of one sentence. */
export class Agents {
  constructor(readonly view: SentenceView) {}

  inverseAgent(relation: Mark): Agent {
    for (const mark of this.view.marks) {
      if (mark.from < relation.to) continue;
      const concept = senseOf(mark, 'concept');
      if (concept && concept.mode === 'thing' && !this.#ofKratom(mark)) {
        return agentAs('concept', 'not-stated', mark, concept.id);
      }
      const subject = senseOf(mark, 'subject');
      if (subject && subject.id !== 'person' && subject.id !== 'possessive') {
        return agentOf(this.view, mark, this.view.clauseAt(mark.from));
      }
    }
    return agentAs('unknown', 'not-stated', null);
  }

  /** "the combined effects of kratom and wine": what brings it about stands behind. */
  #ofKratom(mark: Mark): boolean {
    return (
      this.view.words.norm[mark.to] === 'of' &&
      this.view.subjects.some((one) => is(one, Trait.named) && one.from === mark.to + 1)
    );
  }

  agentBehind(index: number, clause: Clause, mark: Mark, relation: Mark): Agent {
    const { norm } = this.view.words;
    const next = norm[relation.to];
    if (LINKING.has(norm[relation.to - 1] as string) || norm[relation.to - 1] === 'involving') {
      // "attributed to mitragynine", "associated with the use of kratom", "deaths involving the herb kratom"
      const name = this.view.subjects.find(
        (one) =>
          one.from >= relation.to &&
          one.from <= relation.to + NAME_REACH &&
          is(one, Trait.named | Trait.standin),
      );
      if (name) return agentOf(this.view, name, clause);
    }
    if (next === 'by' || next === 'with' || next === 'after' || next === 'from' || next === 'on') {
      const by = this.view.subjects.find(
        (one) => one.from > relation.to && one.from < clause.to && one.from < relation.to + 4,
      );
      if (by) return agentOf(this.view, by, clause);
    }
    // "Confusion and nausea are side effects of morphine"
    if (next === 'of') {
      const owner = this.view.subjects.find(
        (one) => one.from > relation.to && one.from <= relation.to + 2,
      );
      if (owner && is(owner, Trait.other | Trait.named)) return agentOf(this.view, owner, clause);
    }
    // "fell by half in people who took kratom"
    const takers = this.view.subjects.find(
      (one) =>
        one.from > relation.to &&
        one.from <= relation.to + NAME_REACH &&
        AMONG.has(norm[one.from - 1] as string) &&
        is(one, Trait.person) &&
        /kratom/.test(this.view.text(one).toLowerCase()),
    );
    if (takers) return agentOf(this.view, takers, clause);
    const at =
      relation.from >= clause.to || relation.to <= clause.from
        ? this.view.clauses.indexOf(this.view.clauseAt(relation.from))
        : index;
    // "eleven deaths in which the substance was found"
    const inner =
      relation.gapped && relation.from >= mark.to
        ? this.view.subjects.find((one) => one.from === relation.from)
        : undefined;
    if (inner) return agentOf(this.view, inner, this.view.clauseAt(inner.from));
    // "the pain caused by arthritis", "These deaths were attributed to fentanyl": by something else.
    if (
      relation.from >= mark.to &&
      (norm[relation.to - 1] === 'by' ||
        /^(attributed|ascribed)$/.test(norm[relation.from] as string)) &&
      !this.view.subjects.some((one) => one.from === relation.to)
    )
      return agentAs('unknown', 'not-stated', null);
    const before = this.agentFor(at, at === index ? mark.from : relation.from);
    return before.kind === 'unknown' ? agentAs('none', 'not-stated', null) : before;
  }

  isKratom(agent: Agent): boolean {
    return isKratom(agent);
  }

  /** Reads a subject mark in a clause as an agent; pronouns and stand-ins are looked up in the context. */
  agentOf(mark: Mark, clause: Clause): Agent {
    return agentOf(this.view, mark, clause);
  }

  /** A clause that only sets something else against what the sentence is about. */
  opposes(clause: Clause): boolean {
    return opposes(this.view, clause);
  }

  /** The first thing in a clause that can be its subject. */
  mainSubject(clause: Clause): Mark | null {
    return mainSubject(this.view, clause);
  }

  /** "unlike morphine", "than coffee": named only to compare. */
  contrasted(mark: Mark, clause: Clause): boolean {
    return contrasted(this.view, mark, clause);
  }

  /** Who the predicate at word `at` of a clause speaks of; "with kratom" makes kratom the agent of somebody else's doing. */
  agentFor(index: number, at: number, nominal = false): Agent {
    const agent = grammaticalAgent(this.view, index, at, nominal);
    // "I drink wine with it": what is taken with kratom is not what the rest is about.
    const beside = agent.kind === 'other' ? this.#takenWith(agent.mark) : null;
    if (beside) return beside;
    if (agent.kind === 'kratom' || agent.kind === 'other' || agent.kind === 'concept') return agent;
    const clause = this.view.clauses[index] as Clause;
    const means = (this.view.named && this.#meansIn(clause)) || this.#takenIn(clause, at);
    if (means) return agentOf(this.view, means, clause);
    const shunned = this.#shunned(at);
    if (shunned) return agentOf(this.view, shunned, clause);
    return agent.kind === 'authority' && this.#warnedOf(clause, at)
      ? agentAs('none', this.view.state.form, null)
      : agent;
  }

  /** "The office has warned of possible dependence": not what the office does; what has it is known. */
  #warnedOf(clause: Clause, at: number): boolean {
    const { norm } = this.view.words;
    for (let here = at; here > clause.from && here >= at - WARNED_REACH; here--) {
      if (WARNED_OF.has(norm[here] as string) && WARNING.test(norm[here - 1] as string))
        return true;
    }
    return false;
  }

  /** "The agency warns people not to use kratom because of the risk of …": the risk is that of what is named before. */
  #shunned(at: number): Mark | undefined {
    const { norm } = this.view.words;
    const { from } = this.view.sentence;
    let why = at;
    while (why > from && why > at - REASON_REACH && !REASONS.has(`${norm[why - 1]} ${norm[why]}`)) {
      why--;
    }
    if (why === from || why === at - REASON_REACH) return undefined;
    const last = this.view.subjects.findLast(
      (one) => one.to < why && norm[one.from - 1] !== 'with',
    );
    if (!last || last.to < why - REASON_REACH || !is(last, Trait.named | Trait.pronoun))
      return undefined;
    return norm.slice(from, last.from).some((word) => SHUNNING.test(word)) ? last : undefined;
  }

  /** "A relative stopped breathing after taking it", "gave up both with its help": a pointer to kratom that is taken. */
  #takenIn(clause: Clause, at: number): Mark | undefined {
    if (!this.view.has(Trait.pronoun | Trait.possessive | Trait.standin)) return undefined;
    const { norm } = this.view.words;
    return this.view.subjects.find((mark) => {
      if (mark.from < at || mark.from >= this.view.sentence.to) return false;
      const before = norm[mark.from - 1] as string;
      const taken = is(mark, Trait.possessive)
        ? before === 'with' && norm[mark.to] === 'help'
        : TAKING.has(before) && AFTER.has(norm[mark.from - 2] as string);
      return taken && isKratom(agentOf(this.view, mark, clause));
    });
  }

  /** "with kratom": a name that says by what. */
  #meansIn(clause: Clause): Mark | undefined {
    return this.view.subjects.find(
      (mark) =>
        mark.from >= clause.from &&
        mark.from < clause.to &&
        is(mark, Trait.named) &&
        MEANS.has(prepositionBefore(this.view.words, mark, bodyOf(clause)) ?? '') &&
        !contrasted(this.view, mark, clause),
    );
  }

  #takenWith(other: Mark | null): Agent | null {
    if (!other || this.view.words.norm[other.to] !== 'with') return null;
    if (!this.view.relations.some((one) => is(one, Trait.use) && one.to <= other.from)) return null;
    const next = this.view.subjects.find((one) => one.from === other.to + 1);
    const agent = next ? agentOf(this.view, next, this.view.clauseAt(next.from)) : null;
    return agent?.kind === 'kratom' ? agent : null;
  }
}
