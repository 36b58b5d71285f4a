/**
 * What is judged: one thing that a clause seems to say.
 *
 * Pure; holds what others found, and finds nothing.
 */
import type { Agent } from '../agents';
import type { Clause } from '../clauses';
import type { Mark } from '../lexicon';
import type { Link } from '../links/link';
import type { Effect } from '../types';

/** One thing that a clause seems to say, before it is known how the text stands to it. */
export interface Statement {
  /** The clause that the judgement stands in, and its number in the sentence. */
  readonly clause: Clause;
  readonly index: number;
  /** The first word, and the one behind the last, of relation and thing together. */
  readonly first: number;
  readonly last: number;
  readonly link: Link;
  readonly object: Mark;
  /** Id of the concept that `object` stands for. */
  readonly concept: string;
  readonly agent: Agent;
  readonly effect: Effect;
}

/** Whether an effect is a harm. */
export const harmful = (effect: Effect): boolean => effect === 'causes' || effect === 'harms';

/** Whether an effect speaks well of kratom: then those who are quoted for it may not be believed. */
export const isBenefit = (effect: Effect): boolean =>
  effect === 'reduces' ||
  effect === 'raises' ||
  effect === 'quits' ||
  effect === 'is' ||
  effect === 'is-not' ||
  effect === 'interacts-not' ||
  effect === 'lacks';
