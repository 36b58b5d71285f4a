/**
 * Links a thing to the relation that governs it: "relieves pain", "pain relief", "the pain fades".
 *
 * Pure. Looks at words and marks only; whether the sentence means it is for `stance/`. Only the order of the ways of
 * linking is here; each way is in a module of its own beside this one.
 */
import type { Agents } from '../agents';
import type { SentenceView } from '../view';
import { relationBefore } from './before';
import { behindRelative, relationBehind } from './behind';
import { adjacentNoun, shifted, surrounding } from './beside';
import { exemplified } from './examples';
import type { Link, Thing } from './link';
import { owned, ownTrouble, saidNotToBe } from './own';
import { evaluated, praisedEffect, soldFor, wished } from './praise';
import { attributed, brought, foundIn, interacting, inverse } from './put-down';
import { nothingBut, rid } from './rid';
import { lived, noLonger } from './verbs';

/**
 * The relation that governs a thing, the closest kind first; `null` where none does.
 *
 * @param agents Who the subjects of the sentence are.
 */
export function linkThing(view: SentenceView, agents: Agents, thing: Thing): Link | null {
  return (
    nothingBut(view, agents, thing) ??
    wished(view, thing) ??
    praisedEffect(view, thing) ??
    surrounding(view, thing) ??
    shifted(view, thing) ??
    adjacentNoun(view, agents, thing) ??
    rid(view, agents, thing) ??
    saidNotToBe(view, thing, inverse(view, thing)) ??
    brought(view, thing) ??
    interacting(view, agents, thing) ??
    attributed(view, agents, thing) ??
    foundIn(view, agents, thing) ??
    exemplified(view, agents, thing) ??
    owned(view, thing) ??
    relationBefore(view, thing) ??
    saidNotToBe(view, thing, ownTrouble(view, thing)) ??
    relationBehind(view, agents, thing) ??
    behindRelative(view, thing) ??
    noLonger(view, thing) ??
    lived(view, thing) ??
    evaluated(view, thing) ??
    soldFor(view, thing)
  );
}
