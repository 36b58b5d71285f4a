/**
 * Links a thing to the relation that governs it: "relieves pain", "pain relief", "the pain fades".
 *
 * Pure. Looks at words and marks only; whether the sentence means it is for `stance/`. Only the order of the ways of
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

/**
 * The relation that governs a thing, the closest kind first; `null` where none does.
 *
 * @param agents Who the subjects of the sentence are.
 * @param concepts Marks of things in the clause, in order.
 * @param position Where `mark` stands among them.
 * @param concept Id of the thing.
 * @param valence Whether the thing is good or bad.
 */
export function linkThing(
  view: SentenceView,
  agents: Agents,
  clause: Clause,
  concepts: readonly Mark[],
  position: number,
  mark: Mark,
  concept: string,
  valence: Valence,
): Link | null {
  return (
    wished(view, clause, mark, concept, valence) ??
    surrounding(view, mark, concept, valence) ??
    shifted(view, clause, mark, concept, valence) ??
    adjacentNoun(view, agents, clause, mark, concept, valence) ??
    saidNotToBe(view, clause, mark, concept, inverse(view, clause, mark, concept)) ??
    brought(view, clause, mark, concept, valence) ??
    attributed(view, agents, concepts, position, mark, concept) ??
    foundIn(view, agents, mark, concept) ??
    exemplified(view, agents, mark, concept) ??
    owned(view, clause, mark, concept) ??
    relationBefore(view, clause, concepts, position, mark, concept, valence) ??
    saidNotToBe(view, clause, mark, concept, ownTrouble(view, clause, mark, concept)) ??
    relationBehind(view, agents, clause, concepts, position, mark, concept, valence) ??
    behindRelative(view, clause, mark, concept, valence) ??
    noLonger(view, clause, mark, concept, valence) ??
    lived(view, clause, mark, concept, valence) ??
    evaluated(view, clause, mark, concept, valence)
  );
}
