/**
 * Resolves the subject: who or what a predicate speaks of, by name, by pronoun or by context.
 *
 * Pure. Each question is answered in the module that is named for it; what is asked from outside is asked here.
 */
import type { Clause } from '../clauses';
import type { Mark } from '../lexicon';
import type { SentenceView } from '../view';
import { type Agent, agentAs, isKratom } from './agent';
import { agentBehind, inverseAgent } from './behind';
import { agentFor } from './doer';
import { contrasted, mainSubject, opposes } from './main-subject';
import { agentOf } from './reference';

export { type Agent, agentAs };

/** Finds the agents of one sentence; remembers nothing but its view. */
export class Agents {
  constructor(readonly view: SentenceView) {}

  /** Who the predicate at word `at` of clause number `index` speaks of; `nominal` where it is a thing before its relation. */
  agentFor(index: number, at: number, nominal = false): Agent {
    return agentFor(this.view, index, at, nominal);
  }

  /** Who brings `mark` about where `relation` has its agent behind it: "caused by". */
  agentBehind(index: number, clause: Clause, mark: Mark, relation: Mark): Agent {
    return agentBehind(this.view, index, clause, mark, relation);
  }

  /** Who does it where a relation turns the two round. */
  inverseAgent(relation: Mark): Agent {
    return inverseAgent(this.view, relation);
  }

  /** Reads a subject mark in a clause as an agent; pronouns and stand-ins are looked up in the context. */
  agentOf(mark: Mark, clause: Clause): Agent {
    return agentOf(this.view, mark, clause);
  }

  /** Whether it is kratom that does it. */
  isKratom(agent: Agent): boolean {
    return isKratom(agent);
  }

  /** The first word in a clause that can be its subject. */
  mainSubject(clause: Clause): Mark | null {
    return mainSubject(this.view, clause);
  }

  /** "unlike morphine", "than coffee": named only to compare. */
  contrasted(mark: Mark, clause: Clause): boolean {
    return contrasted(this.view, mark, clause);
  }

  /** A clause that only sets something else against what the sentence is about. */
  opposes(clause: Clause): boolean {
    return opposes(this.view, clause);
  }
}
