/**
 * Closed classes of words, which decide where clauses begin and what a word can be in them.
 *
 * Pure lists. What a word means is the lexicon's business.
 */

/** The classes as bits; a word's `classes` is a sum of these. */
export const WordClass = {
  auxiliary: 1,
  preposition: 2,
  /** "two", "dozen", and every number. */
  quantity: 4,
  /** A small word that is never the subject of a sentence; the lexicon says which are. */
  small: 8,
  /** "and" and "or". */
  joint: 16,
  /** Ends as adverbs do: "mildly". */
  adverb: 32,
} as const;

export const AUXILIARIES = new Set(
  'is are was were be been being am has have had do does did can could may might will would shall should must isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt cant cannot couldnt wont wouldnt shouldnt mustnt aint gets get got'.split(
    ' ',
  ),
);

export const PREPOSITIONS = new Set(
  'of in on at to for from by with w without about against during under over through between among within into onto like as than via per despite including regarding concerning'.split(
    ' ',
  ),
);

export const NUMBER_WORDS = new Set(
  'half quarter one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred dozen several'.split(
    ' ',
  ),
);

/** The words of the lists above with their classes. */
const CLASSES = new Map<string, number>();
for (const [words, bit] of [
  [AUXILIARIES, WordClass.auxiliary],
  [PREPOSITIONS, WordClass.preposition],
  [NUMBER_WORDS, WordClass.quantity],
  [['and', 'or'], WordClass.joint],
] as const) {
  for (const word of words) CLASSES.set(word, (CLASSES.get(word) ?? 0) | bit);
}

/** Sum of the `WordClass` bits that the word's letters tell. */
export const classesOf = (word: string): number =>
  (CLASSES.get(word) ?? 0) | (word.endsWith('ly') ? WordClass.adverb : 0);
