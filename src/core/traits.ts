/**
 * What readers ask of a mark most often, as bits, so that one look answers.
 *
 * Pure. A trait says that one of the mark's senses is of that kind; everything else has to be asked of the senses.
 */
import type { ProductForm, RoleKind } from './types';

/** The traits. All of them fit into a small integer of any engine, which has 31 bits with the sign. */
export const Trait = {
  concept: 1,
  relation: 2,
  subject: 4,
  cue: 8,
  /** A concept as a thing ("pain"), as against a wording that says how something is or what happens ("addictive"). */
  thing: 2 ** 4,
  /** A concept as such a wording. */
  state: 2 ** 5,
  /** Subjects: a name of kratom, and those by their ids. */
  named: 2 ** 6,
  other: 2 ** 7,
  standin: 2 ** 8,
  pronoun: 2 ** 9,
  person: 2 ** 10,
  possessive: 2 ** 11,
  /** Relations by their ids. */
  use: 2 ** 12,
  present: 2 ** 13,
  lack: 2 ** 14,
  inverse: 2 ** 15,
  associate: 2 ** 16,
  /** Cues by their ids. */
  negation: 2 ** 17,
  debunk: 2 ** 18,
  hedge: 2 ** 19,
  say: 2 ** 20,
  show: 2 ** 21,
  irrealis: 2 ** 22,
  wish: 2 ** 23,
  works: 2 ** 24,
  animal: 2 ** 25,
  contrast: 2 ** 26,
  boundary: 2 ** 27,
  affirmation: 2 ** 28,
  /** One of the cues that few sentences have, and that are asked for by their ids. */
  rare: 2 ** 29,
} as const;

const BY_ID: Readonly<Record<RoleKind, Readonly<Record<string, number>>>> = {
  concept: {},
  relation: {
    use: Trait.use,
    present: Trait.present,
    lack: Trait.lack,
    inverse: Trait.inverse,
    associate: Trait.associate,
  },
  subject: {
    other: Trait.other,
    standin: Trait.standin,
    pronoun: Trait.pronoun,
    person: Trait.person,
    possessive: Trait.possessive,
  },
  cue: {
    negation: Trait.negation,
    debunk: Trait.debunk,
    hedge: Trait.hedge,
    say: Trait.say,
    show: Trait.show,
    irrealis: Trait.irrealis,
    wish: Trait.wish,
    works: Trait.works,
    animal: Trait.animal,
    contrast: Trait.contrast,
    boundary: Trait.boundary,
    affirmation: Trait.affirmation,
    homonym: Trait.rare,
    'same-thing': Trait.rare,
    'benefit-lead': Trait.rare,
    'effects-lead': Trait.rare,
    'other-lead': Trait.rare,
    'foreign-lead': Trait.rare,
    'quote-lead': Trait.rare,
    'risk-lead': Trait.rare,
    'symptom-lead': Trait.rare,
    offer: Trait.rare,
    offering: Trait.rare,
    'use-lead': Trait.rare,
  },
};

/** The traits of one sense. */
export function traitsOfSense(
  kind: RoleKind,
  id: string,
  mode: string,
  names: ProductForm | null,
): number {
  const own = Object.hasOwn(BY_ID[kind], id) ? (BY_ID[kind][id] as number) : 0;
  if (kind === 'concept') return Trait.concept | (mode === 'thing' ? Trait.thing : Trait.state);
  return Trait[kind] | own | (names === null ? 0 : Trait.named);
}

/** The traits of senses together. */
export function traitsOf(senses: readonly { readonly traits: number }[]): number {
  let traits = 0;
  for (let at = 0; at < senses.length; at++) {
    traits |= (senses[at] as { readonly traits: number }).traits;
  }
  return traits;
}

/** Whether something has one of some traits. */
export const is = (one: { readonly traits: number }, traits: number): boolean =>
  (one.traits & traits) !== 0;
