/**
 * Links a thing to the relation that governs it: "relieves pain", "pain relief", "the pain fades".
 *
 * Pure. Looks at words and marks only; whether the sentence means it is for `stance.ts`. Only the order of the ways of
 * linking is here; each way is in a module of its own beside this one.
 */
import type { Agents } from '../agents';
import type { Clause } from '../clauses';
import type { Mark } from '../lexicon';
import type { Valence } from '../types';
import type { SentenceView } from '../view';
import { relationBefore } from './before';
import { behindRelative, relationBehind } from './behind';
import { adjacentNoun, shifted, surrounding } from './beside';
import { exemplified } from './examples';
import type { Link } from './link';
import { owned, ownTrouble, saidNotToBe } from './own';
import { evaluated, wished } from './praise';
import { attributed, brought, foundIn, inverse } from './put-down';
import { lived, noLonger } from './verbs';

/** Finds the relations of the things in one sentence. */
export class Links {
  constructor(
    readonly view: SentenceView,
    readonly agents: Agents,
  ) {}

  /**
   * The relation that governs a thing, the closest kind first; `null` where none does.
   *
   * @param concepts Marks of things in the clause, in order.
   * @param position Where `mark` stands among them.
   */
  linkThing(
    clause: Clause,
    concepts: readonly Mark[],
    position: number,
    mark: Mark,
    concept: string,
    valence: Valence,
  ): Link | null {
    return (
      wished(this.view, clause, mark, concept, valence) ??
      surrounding(this.view, mark, concept, valence) ??
      shifted(this.view, clause, mark, concept, valence) ??
      adjacentNoun(this.view, this.agents, clause, mark, concept, valence) ??
      saidNotToBe(this.view, clause, mark, concept, inverse(this.view, clause, mark, concept)) ??
      brought(this.view, clause, mark, concept, valence) ??
      attributed(this.view, this.agents, concepts, position, mark, concept) ??
      foundIn(this.view, this.agents, mark, concept) ??
      exemplified(this.view, this.agents, mark, concept) ??
      owned(this.view, clause, mark, concept) ??
      relationBefore(this.view, clause, concepts, position, mark, concept, valence) ??
      saidNotToBe(this.view, clause, mark, concept, ownTrouble(this.view, clause, mark, concept)) ??
      relationBehind(this.view, this.agents, clause, concepts, position, mark, concept, valence) ??
      behindRelative(this.view, clause, mark, concept, valence) ??
      noLonger(this.view, clause, mark, concept, valence) ??
      lived(this.view, clause, mark, concept, valence) ??
      evaluated(this.view, clause, mark, concept, valence)
    );
  }
}
