/**
 * Tells a page on which "Kratom" is the name of something else: a program, a hill, a dog.
 *
 * Pure. Other plants and substances are no homonyms; they are subjects of the lexicon.
 */
import { isCue } from '../clauses';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import type { Words } from '../words';

/** In "Kratom is a small … library" the noun stands at most so many words behind the name. */
const MAX_DEFINITION_WORDS = 8;

/** What shops like to be called after, and what can be named Kratom itself. */
const PLACES =
  /^(hill|mountain|island|village|summit|resort|temple|trail|district|waterfall|ferry)/;
const DETERMINERS = new Set('a an the my our his her their your this that'.split(' '));

/**
 * "Kratom is a task runner", "a hill named Kratom": not the plant, on this page.
 *
 * @param marks The lexicon's, of a title or of one sentence in these words.
 */
export function isHomonym(words: Words, marks: readonly Mark[]): boolean {
  const thing = marks.find((mark) => is(mark, Trait.rare) && isCue(mark, 'homonym'));
  if (!thing) return false;
  const name = marks.find((mark) => is(mark, Trait.named));
  if (!name) return false;
  if (thing.from > name.to) {
    const verb = words.norm[name.to];
    const article = words.norm[name.to + 1];
    return (
      (verb === 'is' || verb === 'was') &&
      (article === 'a' || article === 'an' || article === 'the') &&
      thing.from - name.to <= MAX_DEFINITION_WORDS
    );
  }
  // "my dog Kratom", but "Hilltop Kratom": a house's name is written with a capital and has no article.
  if (thing.to === name.from) {
    return (
      !PLACES.test(words.norm[thing.from] as string) ||
      words.capital[thing.from] !== true ||
      DETERMINERS.has(words.norm[thing.from - 1] as string)
    );
  }
  const naming = words.norm[name.from - 1];
  return (
    naming === 'named' || naming === 'called' || (naming === 'of' && thing.to === name.from - 1)
  );
}
