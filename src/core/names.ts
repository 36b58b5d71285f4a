/**
 * The lexicon's kinds of names for kratom, and the product form that each tells.
 */
import type { ProductForm } from './types';

/** By subject id; every other subject only stands for kratom, or is something else. */
const FORM_OF_NAME: Readonly<Record<string, ProductForm>> = {
  kratom: 'not-stated',
  strain: 'not-stated',
  leaf: 'leaf',
  extract: 'extract',
  'seven-oh': 'seven-oh',
  mitragynine: 'mitragynine',
};

/** What words that only stand for kratom tell of its form: "the tea", "two capsules", "this shot". */
const FORM_OF_STANDIN: Readonly<Record<string, ProductForm>> = {
  leaf: 'leaf',
  leaves: 'leaf',
  tea: 'leaf',
  powder: 'leaf',
  capsules: 'leaf',
  extract: 'extract',
  extracts: 'extract',
  shot: 'extract',
  tincture: 'extract',
};

/** Whether a subject id names kratom. */
export function isName(id: string): boolean {
  return Object.hasOwn(FORM_OF_NAME, id);
}

/** The form that a name of kratom tells; `null` for ids that are none. */
export function formOfName(id: string): ProductForm | null {
  return isName(id) ? (FORM_OF_NAME[id] as ProductForm) : null;
}

const isLetter = (code: number) => code >= 0x61 && code <= 0x7a;

/** The form that a stand-in tells by its last word. */
export function formOfStandin(text: string): ProductForm {
  const lower = text.toLowerCase();
  let to = lower.length;
  while (to > 0 && !isLetter(lower.charCodeAt(to - 1))) to--;
  let from = to;
  while (from > 0 && isLetter(lower.charCodeAt(from - 1))) from--;
  const last = lower.slice(from, to);
  return Object.hasOwn(FORM_OF_STANDIN, last)
    ? (FORM_OF_STANDIN[last] as ProductForm)
    : 'not-stated';
}
