/**
 * What an agent is: who or what a predicate speaks of.
 *
 * Pure data; finds nobody. Who it is, is for the modules beside this one.
 */
import type { Mark } from '../lexicon';
import type { ProductForm } from '../types';

/** Who or what a predicate speaks of. */
export interface Agent {
  readonly kind:
    | 'kratom'
    | 'other'
    | 'concept'
    | 'person'
    | 'authority'
    | 'research'
    | 'seller'
    | 'unknown'
    | 'none';
  readonly form: ProductForm;
  /** The words that name it; null where the context does. */
  readonly mark: Mark | null;
  readonly concept: string;
  /** A person who speaks of their own or one other person's doings: "I", "she". */
  readonly personal: boolean;
}

/** All agents are made here, so that all have one shape; see `markOf`. */
export const agentAs = (
  kind: Agent['kind'],
  form: ProductForm,
  mark: Mark | null,
  concept = '',
  personal = false,
): Agent => ({ kind, form, mark, concept, personal });

/** The same agent, named by other words. */
export const namedBy = ({ kind, form, concept, personal }: Agent, mark: Mark): Agent =>
  agentAs(kind, form, mark, concept, personal);

/** Whether it is kratom that does it. */
export const isKratom = (agent: Agent): boolean => agent.kind === 'kratom';
