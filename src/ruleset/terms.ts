/**
 * From a term as written to the word sequences that the engine looks for.
 *
 * Words are cut by the engine's own function, so that a term and a text agree on what a word is.
 */
import { termWords } from '../core/words';
import { expandTerm, TermError } from './expand';
import { type Form, nounForms, verbForms } from './inflect';
import { compareText } from './problems';
import type { InflectionSource, SpellingSource, TermSource } from './source';
import { spellings } from './spell';

/** One word sequence in one grammatical form. */
export interface Wording {
  /** Its words, joined by one space. */
  readonly text: string;
  readonly form: Form;
}

interface Inflection {
  readonly words: readonly string[];
  readonly form: Form;
}

/** What terms are written out with. */
export interface TermTables {
  readonly inflections: InflectionSource;
  readonly spellings: SpellingSource;
}

/** Most spellings of one wording that are kept; one has two or three changeable words at the most. */
const MAX_SPELLINGS = 16;

/** The noun of "shortness of breath" stands before the preposition. */
const PREPOSITIONS = new Set([
  'of',
  'for',
  'in',
  'to',
  'on',
  'at',
  'with',
  'without',
  'from',
  'by',
  'about',
  'during',
  'after',
  'into',
]);

/**
 * All word sequences of a term: brackets written out, inflected, in both spellings.
 *
 * Nouns get the plural of their head (the word before the first preposition, else the last word),
 * verbs are conjugated in their first word, of a hyphened one in its last part
 * ("self-medicate" is self-medicating), words stand as written.
 *
 * @returns sequences sorted by form and words, without repeats; never empty.
 * @throws TermError when the term cannot be read.
 */
export function wordings(term: Pick<TermSource, 'text' | 'list'>, tables: TermTables): Wording[] {
  const all = new Map<string, Wording>();
  for (const text of expandTerm(term.text)) {
    const words = termWords(text);
    check(text, words, term.list);
    for (const inflected of inflect(text, words, term.list, tables.inflections)) {
      for (const text of spell(inflected.words, tables.spellings)) {
        all.set(`${inflected.form} ${text}`, { text, form: inflected.form });
      }
    }
  }
  return [...all].sort(([a], [b]) => compareText(a, b)).map(([, wording]) => wording);
}

function check(text: string, words: readonly string[], list: string): void {
  if (!words.some(isWord)) {
    throw new TermError('problemNoWord', text);
  }
  if (words[0] === '_') throw new TermError('problemGapFirst', text);
  const open = words.findIndex((word, index) => word === '_' && !isWord(words[index + 1]));
  if (open > 0) {
    throw new TermError('problemGapLast', text);
  }
  if (list === 'verbs' && words[0] === '#') {
    throw new TermError('problemVerbFirst', text);
  }
  const mark = /[,;:!?…–—](?=\s|$)/.exec(text)?.[0];
  if (mark) throw new TermError('problemMark', text, mark);
}

function isWord(word: string | undefined): boolean {
  return word !== undefined && word !== '_' && word !== '#';
}

function inflect(
  text: string,
  words: readonly string[],
  list: string,
  inflections: InflectionSource,
): Inflection[] {
  if (list === 'words') return [{ words, form: 'x' }];
  const at = list === 'verbs' ? verbAt(text) : nounAt(words);
  const word = words[at] as string;
  const forms = list === 'verbs' ? verbForms(word, inflections) : nounForms(word, inflections);
  return forms.map((inflected) => ({
    words: [...words.slice(0, at), inflected.word, ...words.slice(at + 1)],
    form: inflected.form,
  }));
}

/** Index of the verb: the last part of the first word. */
function verbAt(text: string): number {
  return Math.max(0, termWords(text.split(' ', 1)[0] as string).length - 1);
}

function nounAt(words: readonly string[]): number {
  const preposition = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word));
  const last = preposition > 0 ? preposition - 1 : words.length - 1;
  let at = last;
  while (at > 0 && (words[at] === '#' || words[at] === '_')) at--;
  return at;
}

/** The same few thousand words come back in every term. */
const spelt = new WeakMap<SpellingSource, Map<string, string[]>>();

function spell(words: readonly string[], table: SpellingSource): string[] {
  const cache = spelt.get(table) ?? new Map<string, string[]>();
  spelt.set(table, cache);
  const options = words.map((word) => {
    let known = cache.get(word);
    if (!known) {
      known = spellings(word, table);
      cache.set(word, known);
    }
    return known;
  });
  if (options.every((one) => one.length === 1)) return [words.join(' ')];
  let all: string[][] = [[]];
  for (const choices of options) {
    all = all.flatMap((before) => choices.map((choice) => [...before, choice]));
    if (all.length > MAX_SPELLINGS) all = all.slice(0, MAX_SPELLINGS);
  }
  return all.map((one) => one.join(' '));
}
