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

/** Places for a word in the hash table for each word of the vocabulary, at least; half of them stay empty. */
const PLACES_PER_WORD = 2;

/** Letters that room is made for at first. */
const FIRST_LETTERS = 2 ** 13;

/** Hash of no letters, and the factor of each step: FNV-1a with 32 bits (Fowler, Noll & Vo). */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;

/** Hash of letters with one more letter. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_FACTOR);

/** Makes an ASCII letter lower-case. */
const LOWER_CASE_BIT = 0x20;

/** Stands for classes that were not asked for; more than the sum of all `WordClass` bits. */
const NO_CLASSES = 0xff;

/** A set of words with numbers. Its blocks are unpacked one by one, each when a word is looked for that could be in it. */
export class Vocabulary {
  /** Whether the word with a number is a small one; the lexicon says so. */
  isSmall: (number: number) => boolean = () => false;
  /** By number: the word's classes, once they were asked for. */
  readonly #classes: Uint8Array;
  /** The letters of all words that were unpacked, one after the other. */
  #letters: Uint16Array = new Uint16Array(FIRST_LETTERS);
  #lettersEnd = 0;
  /** By place: where the word's letters begin, and how many they are. */
  readonly #starts: Uint32Array;
  readonly #lengths: Uint16Array;
  /** Open addressing: by hash, the word's place plus one; 0 where there is none. */
  readonly #table: Uint16Array;
  readonly #mask: number;
  readonly #numbers: Uint16Array;
  /** By number: the word as a string, once it was asked for. */
  readonly #strings: (string | undefined)[];
  readonly #blocks: readonly string[];
  /** The first word of each block. */
  readonly #heads: readonly string[];
  readonly #isRead: Uint8Array;
  readonly #suffixes: readonly string[];
  readonly #onRead: (block: number) => void;

  /**
   * @param data What the rule compiler wrote.
   * @param numbers Numbers of the words, by their place in `data`.
   * @param onRead Called once for each block that is unpacked; sees to the numbers of its words.
   */
  constructor(
    { size, words, suffixes }: LexiconData,
    numbers: Uint16Array,
    onRead: (block: number) => void,
  ) {
    let places = 2;
    while (places < size * PLACES_PER_WORD) places *= 2;
    this.#classes = new Uint8Array(size).fill(NO_CLASSES);
    this.#numbers = numbers;
    this.#onRead = onRead;
    this.#strings = new Array(size);
    this.#starts = new Uint32Array(size);
    this.#lengths = new Uint16Array(size);
    this.#table = new Uint16Array(places);
    this.#mask = places - 1;
    this.#blocks = words.split(' ');
    this.#heads = this.#blocks.map(headOf);
    this.#isRead = new Uint8Array(this.#blocks.length);
    this.#suffixes = suffixes === '' ? [] : suffixes.split(' ');
  }

  /** Unpacks the block that a word would be in; tells whether that is news. */
  #readFor(word: string): boolean {
    let low = 0;
    let high = this.#heads.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#heads[middle] as string) <= word) low = middle + 1;
      else high = middle;
    }
    return low > 0 && this.read(low - 1);
  }

  /** Unpacks a block, unless that was done before. */
  read(block: number): boolean {
    if (this.#isRead[block] !== 0) return false;
    this.#isRead[block] = 1;
    this.#unpack(block);
    this.#onRead(block);
    return true;
  }

  #unpack(block: number): void {
    const words = this.#blocks[block] as string;
    const [starts, lengths] = [this.#starts, this.#lengths];
    const first = block * BLOCK_WORDS;
    const behind = Math.min(first + BLOCK_WORDS, starts.length);
    // Of the word at hand: its hash after so many letters.
    const hashes = [HASH_START];
    let letters = this.#letters;
    let to = this.#lettersEnd;
    let at = 0;
    for (let place = first; place < behind && at < words.length; place++) {
      const before = place === first ? to : (starts[place - 1] as number);
      const lengthBefore = to - before;
      let kept = 0;
      let text = words;
      let from = at;
      const char = words.charCodeAt(at);
      const lead = char < 128 ? (LEAD_OF[char] as number) - 1 : -1;
      if (lead >= PLAIN_LEADS) {
        text = this.#suffixes[lead - PLAIN_LEADS] ?? '0';
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
        if (text === words && code < 128 && LEAD_OF[code]) break;
        if (to === letters.length) letters = withRoom(letters, to + 1);
        letters[to++] = code;
        hash = hashStep(hash, code);
        hashes[++length] = hash;
      }
      if (text === words) at = from;
      lengths[place] = length;
      this.#enter(hash, place);
    }
    this.#lettersEnd = to;
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
      if (place === 0) {
        const isNews = this.#readFor(text.slice(from, to).toLowerCase());
        return isNews ? this.numberAt(text, from, to, hash) : -1;
      }
      if (this.#lengths[place - 1] !== length) continue;
      const start = this.#starts[place - 1] as number;
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
      if (place === 0) return this.#readFor(word) ? this.numberOf(word) : -1;
      if (this.#lengths[place - 1] !== word.length) continue;
      const start = this.#starts[place - 1] as number;
      let index = 0;
      while (index < word.length && this.#letters[start + index] === word.charCodeAt(index))
        index++;
      if (index === word.length) return this.#numbers[place - 1] as number;
    }
  }

  /** The word that a text has at `[from, to)` and that has this number: one string for all its uses. */
  wordAt(text: string, from: number, to: number, number: number): string {
    const known = this.#strings[number];
    if (known !== undefined) return known;
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
    for (let block = 0; block < this.#blocks.length; block++) this.read(block);
    for (let place = 0; place < this.#numbers.length; place++) {
      const start = this.#starts[place] as number;
      const end = start + (this.#lengths[place] as number);
      const word = String.fromCharCode(...this.#letters.subarray(start, end));
      if (word !== '#' && word !== '_') all.set(word, this.#numbers[place] as number);
    }
    return all;
  }
}

/** The first word of a block. */
function headOf(block: string): string {
  let to = 0;
  while (to < block.length) {
    const code = block.charCodeAt(to);
    if (code < 128 && LEAD_OF[code]) break;
    to++;
  }
  return block.slice(0, to);
}

/** The same letters with room for at least so many. */
function withRoom(letters: Uint16Array, least: number): Uint16Array {
  const more = new Uint16Array(least * 2);
  more.set(letters);
  return more;
}
