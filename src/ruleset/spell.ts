/**
 * British and American spellings of a word.
 *
 * Runs at build time only. The pairs are data (`lexicon/spellings.yaml`); only the -ise/-ize and
 * -yse/-yze endings, which apply to an open class of verbs, are a rule here.
 */
import type { SpellingSource } from './source';

/** Endings of -ise/-ize and -yse/-yze verbs and of the nouns made from them. */
const ISE = /^(.{2,}[^aeiou]|.{3,}[aeu])(is|iz)(e|es|ed|ing|er|ers|ation|ations|able)$/;
const YSE = /^(.{2,}l)(ys|yz)(e|es|ed|ing|er|ers)$/;

/** What follows -or where both spellings have it: vigorous, vaporise, laboratory. */
const NO_U = /or(?:ous|ator|ar|if|i[sz]|io)/;

/**
 * The word and its other spellings.
 *
 * @param word one lower-case word.
 * @param spellings pairs and exceptions.
 * @returns the word first, then the others in a fixed order, without repeats.
 */
export function spellings(word: string, { stems, keep }: SpellingSource): string[] {
  let all = [word];
  for (const { british, american, inside } of stems) {
    all = all.flatMap((one) => {
      for (const [from, to] of [
        [british, american],
        [american, british],
      ] as const) {
        if (!(inside ? one.includes(from) : one.startsWith(from))) continue;
        const other = one.replace(from, to);
        return from === american && to.endsWith('our') && NO_U.test(one) ? [one] : [one, other];
      }
      return [one];
    });
  }
  all = all.flatMap((one) => {
    const [, stem, letters, ending] = ISE.exec(one) ?? YSE.exec(one) ?? [];
    if (stem === undefined || letters === undefined || ending === undefined) return [one];
    if (keep.some((kept) => stem + letters === kept.slice(0, -1))) return [one];
    const other = letters.endsWith('s') ? `${letters[0]}z` : `${letters[0]}s`;
    return [one, stem + other + ending];
  });
  return [...new Set(all)];
}
