/**
 * The lexicon's words by number, and the way from the letters of a text to a number without making a string.
 *
 * Pure. It must not know where words begin and end, nor what they mean.
 */
import { DIGITS } from './digits';
import type { LexiconData } from './types';
import { classesOf, WordClass } from './word-classes';

/** First characters of a word in the compiled vocabulary; no word holds any of them. */
export const LEADS = DIGITS.replace(/[a-z0-9#_]/g, '');

/** Words in a block of the compiled vocabulary; the first of each is written out. */
export const BLOCK_WORDS = 32;

/** How many of `LEADS` say how many letters of the word before are dropped; the others stand for endings. */
export const PLAIN_LEADS = 16;

/** The lead that drops the whole word before. */
const DROP_ALL = PLAIN_LEADS - 1;

/** By character code, the lead's number plus one; 0 for letters of words. */
const LEAD_OF = new Uint8Array(128);
for (let lead = 0; lead < LEADS.length; lead++) LEAD_OF[LEADS.charCodeAt(lead)] = lead + 1;

const SPACE = 0x20;

/** Places for a word in the hash table for each word of the vocabulary, at least; half of them stay empty. */
const PLACES_PER_WORD = 2;

/** Letters of a word, on average, that room is made for at first. */
const LETTERS_PER_WORD = 10;

/** Hash of no letters, and the factor of each step: FNV-1a with 32 bits (Fowler, Noll & Vo). */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;

/** Hash of letters with one more letter. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_FACTOR);

/** Makes an ASCII letter lower-case. */
const LOWER_CASE_BIT = 0x20;

/** Stands for classes that were not asked for; more than the sum of all `WordClass` bits. */
const NO_CLASSES = 0xff;

/** A set of words with numbers. */
export class Vocabulary {
  /** Whether the word with a number is a small one; the lexicon says so. */
  isSmall: (number: number) => boolean = () => false;
  /** By number: the word's classes, once they were asked for. */
  readonly #classes: Uint8Array;
  /** The letters of all words, one after the other. */
  #letters: Uint16Array;
  /** By word: where its letters begin; they end where the next one's begin. */
  readonly #starts: Uint32Array;
  /** Open addressing: by hash, the word's place plus one; 0 where there is none. */
  readonly #table: Uint16Array;
  readonly #mask: number;
  readonly #numbers: Uint16Array;
  /** By number: the word as a string, once it was asked for. */
  readonly #strings: string[];

  /**
   * @param data What the rule compiler wrote.
   * @param numbers Numbers of the words, by their place in `data`.
   */
  constructor({ size, words, suffixes }: LexiconData, numbers: Uint16Array) {
    let places = 2;
    while (places < size * PLACES_PER_WORD) places *= 2;
    this.#classes = new Uint8Array(size).fill(NO_CLASSES);
    this.#numbers = numbers;
    this.#strings = new Array(size).fill('');
    this.#starts = new Uint32Array(size + 1);
    this.#letters = new Uint16Array(size * LETTERS_PER_WORD);
    this.#table = new Uint16Array(places);
    this.#mask = places - 1;
    this.#read(words, suffixes === '' ? [] : suffixes.split(' '));
  }

  /** Unpacks the words. Runs once, on the way to a page's first finding: one flat loop over the text. */
  #read(words: string, suffixes: readonly string[]): void {
    const starts = this.#starts;
    const size = starts.length - 1;
    // Of the word at hand: its hash after so many letters.
    const hashes = [HASH_START];
    let letters = this.#letters;
    let to = 0;
    let at = 0;
    for (let place = 0; place < size && at < words.length; place++) {
      const before = place === 0 ? 0 : (starts[place - 1] as number);
      const lengthBefore = to - before;
      let kept = 0;
      let text = words;
      let from = at;
      const first = words.charCodeAt(at);
      const lead = first < 128 ? (LEAD_OF[first] as number) - 1 : -1;
      if (first === SPACE) from = ++at;
      else if (lead >= PLAIN_LEADS) {
        text = suffixes[lead - PLAIN_LEADS] ?? '0';
        kept = lengthBefore - Number.parseInt(text.charAt(0), 36);
        from = 1;
        at++;
      } else if (lead >= 0) {
        if (lead !== DROP_ALL) kept = lengthBefore - lead;
        from = ++at;
      }
      starts[place] = to;
      if (to + kept > letters.length) letters = withRoom(letters, to + kept);
      for (let index = 0; index < kept; index++) {
        letters[to++] = letters[before + index] as number;
      }
      let hash = hashes[kept] as number;
      let length = kept;
      for (; from < text.length; from++) {
        const code = text.charCodeAt(from);
        if (text === words && (code === SPACE || (code < 128 && LEAD_OF[code]))) break;
        if (to === letters.length) letters = withRoom(letters, to + 1);
        letters[to++] = code;
        hash = hashStep(hash, code);
        hashes[++length] = hash;
      }
      if (text === words) at = from;
      this.#enter(hash, place);
    }
    starts[size] = to;
    this.#letters = letters;
  }

  #enter(hash: number, place: number): void {
    let slot = this.#slotOf(hash);
    while (this.#table[slot]) slot = (slot + 1) & this.#mask;
    this.#table[slot] = place + 1;
  }

  /** The high bits of a product know most of its factors, so they are mixed in. */
  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }

  /**
   * Number of the word that a text has at `[from, to)`, -1 for one that is not there.
   *
   * @param hash Of these letters in lower case; they must be ASCII letters in any case.
   */
  numberAt(text: string, from: number, to: number, hash: number): number {
    const table = this.#table;
    const letters = this.#letters;
    const length = to - from;
    for (let slot = this.#slotOf(hash); ; slot = (slot + 1) & this.#mask) {
      const place = table[slot] as number;
      if (place === 0) return -1;
      const start = this.#starts[place - 1] as number;
      if ((this.#starts[place] as number) - start !== length) continue;
      let index = 0;
      while (
        index < length &&
        letters[start + index] === (text.charCodeAt(from + index) | LOWER_CASE_BIT)
      ) {
        index++;
      }
      if (index === length) return this.#numbers[place - 1] as number;
    }
  }

  /** Number of a word, -1 for one that the vocabulary does not have; `#` and `_` are no words. */
  numberOf(word: string): number {
    if (word === '#' || word === '_') return -1;
    let hash = HASH_START;
    for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
    for (let slot = this.#slotOf(hash); ; slot = (slot + 1) & this.#mask) {
      const place = this.#table[slot] as number;
      if (place === 0) return -1;
      const start = this.#starts[place - 1] as number;
      if ((this.#starts[place] as number) - start !== word.length) continue;
      let index = 0;
      while (index < word.length && this.#letters[start + index] === word.charCodeAt(index))
        index++;
      if (index === word.length) return this.#numbers[place - 1] as number;
    }
  }

  /** The word that a text has at `[from, to)` and that has this number: one string for all its uses. */
  wordAt(text: string, from: number, to: number, number: number): string {
    const known = this.#strings[number] as string;
    if (known !== '') return known;
    const word = text.slice(from, to).toLowerCase();
    this.#strings[number] = word;
    return word;
  }

  /** Sum of the `WordClass` bits of a word. */
  classesOf(number: number, word: string): number {
    const known = this.#classes[number] as number;
    if (known !== NO_CLASSES) return known;
    const classes = classesOf(word) | (this.isSmall(number) ? WordClass.small : 0);
    this.#classes[number] = classes;
    return classes;
  }

  /** All words with their numbers. */
  all(): ReadonlyMap<string, number> {
    const all = new Map<string, number>();
    for (let place = 0; place < this.#numbers.length; place++) {
      const [start, end] = [this.#starts[place], this.#starts[place + 1]];
      const word = String.fromCharCode(...this.#letters.subarray(start, end));
      if (word !== '#' && word !== '_') all.set(word, this.#numbers[place] as number);
    }
    return all;
  }
}

/** The same letters with room for at least so many. */
function withRoom(letters: Uint16Array, least: number): Uint16Array {
  const more = new Uint16Array(least * 2);
  more.set(letters);
  return more;
}
