/**
 * Lists of words and of concepts, and reaches, that several ways of linking look at.
 *
 * Pure lists. What only one of them looks at stands beside it.
 */

/** Words between a relation and its object that the lexicon does not know; more than this and they do not belong together. */
export const MAX_UNKNOWN_BETWEEN = 4;
/** "fatal cases have been recorded" */
export const PERFECT = new Set(['has', 'have', 'had']);
export const TAKING_OF = new Set(
  'the its use using taking consumption ingestion intake of'.split(' '),
);
/** How far behind its thing a verb such as "fades" may stand, in words. */
export const AFTER_REACH = 5;
export const RISKS = new Set('risk risks danger dangers chance possibility potential'.split(' '));
/** Harms that may be called rare and so reassure; a rare death is still a death. */
export const RARE_ENOUGH = new Set(['side-effect', 'harm', 'drug-interaction', 'body-side-effect']);
export const BEING = new Set(
  'is are was were be been being isnt arent wasnt werent get gets got'.split(' '),
);
export const ASKING = new Set(
  'how what why when where who which is are does do can understanding overview introduction about exploring defining'.split(
    ' ',
  ),
);
export const PERSONAL_PRONOUNS = new Set('i my me our we his her mine'.split(' '));
export const NOTHING_LEFT = new Set(['no', 'zero', 'not']);
export const PEOPLE = new Set(['those', 'anyone', 'everyone', 'someone', 'people']);
/** Troubles that are named together with what brings them: "kratom withdrawal", "kratom deaths". */
export const OWN_NOUNS = new Set([
  'withdrawal',
  'addiction',
  'overdose-death',
  'craving',
  'tolerance',
]);
export const COORDINATORS = new Set([
  'and',
  'or',
  'nor',
  'plus',
  'as',
  'well',
  'both',
  'even',
  'also',
  // Only where it begins no clause: "but also".
  'but',
]);
export const NO_RISK = new Set('no not without zero few little hardly never'.split(' '));
export const EXAMPLE_OPENERS = new Set(['such', 'including', 'like', 'especially', 'namely']);
/** Passives that speak of everybody's care. */
export const TREATED = /^(treated|managed|controlled|cured)$/;
