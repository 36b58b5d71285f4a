/**
 * What the senses of a relation let it do.
 *
 * Pure. Looks at one mark, and never at what stands around it.
 */
import type { Mark, Sense } from '../lexicon';

/** Relations that settle what happens to their object, whether a claim asks for it or not. */
const SETTLING = new Set(['reduce', 'help', 'lack', 'raise', 'worsen', 'balance', 'associate']);

/** Whether any sense of a mark has a mode. */
export function hasMode({ senses }: Mark, mode: string): boolean {
  for (let at = 0; at < senses.length; at++) if ((senses[at] as Sense).mode === mode) return true;
  return false;
}

/** Whether a relation settles what happens to what stands behind it. */
export function isStrong({ senses }: Mark): boolean {
  for (let at = 0; at < senses.length; at++) {
    const { id, mode } = senses[at] as Sense;
    if (mode === 'before' && SETTLING.has(id)) return true;
  }
  return false;
}
