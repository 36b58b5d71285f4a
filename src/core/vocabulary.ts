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

/** Of a word's record: its length and its number stand before the letters. */
const HEADER = 2;

/** Letters and headers that room is made for at first. */
const FIRST_ROOM = 2 ** 13;

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
  /** All words that were unpacked, one after the other: the length, the number, the letters. What is looked at together lies together. */
  #records: Uint16Array = new Uint16Array(FIRST_ROOM);
  #end = 1;
  /** Open addressing: by hash, where the word's record begins; 0 where there is none. */
  readonly #table: Uint32Array;
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
  /** Number of the next word that is added. */
  #free: number;

  /**
   * @param data What the rule compiler wrote.
   * @param numbers Numbers of the words, by their place in `data`.
   * @param onRead Called once for each block that is unpacked; sees to the numbers of its words.
   * @param more How many words may be added.
   */
  constructor(
    { size: compiled, words, suffixes }: LexiconData,
    numbers: Uint16Array,
    onRead: (block: number) => void,
    more = 0,
  ) {
    const size = compiled + more;
    this.#free = compiled;
    let places = 2;
    while (places < size * PLACES_PER_WORD) places *= 2;
    this.#classes = new Uint8Array(size).fill(NO_CLASSES);
    this.#numbers = numbers;
    this.#onRead = onRead;
    this.#strings = new Array(size);
    this.#table = new Uint32Array(places);
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
    const starts = this.#unpack(block);
    this.#onRead(block);
    for (let index = 0; index < starts.length; index++) {
      const number = this.#numbers[block * BLOCK_WORDS + index] as number;
      this.#records[(starts[index] as number) + 1] = number;
    }
    return true;
  }

  /** Unpacks a block; gives where the records of its words begin. */
  #unpack(block: number): readonly number[] {
    const words = this.#blocks[block] as string;
    const most = Math.min(BLOCK_WORDS, this.#numbers.length - block * BLOCK_WORDS);
    const starts: number[] = [];
    // Of the word at hand: its hash after so many letters.
    const hashes = [HASH_START];
    let records = this.#records;
    let to = this.#end;
    let before = 0;
    let lengthBefore = 0;
    let at = 0;
    while (starts.length < most && at < words.length) {
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
      const start = to;
      starts.push(start);
      to += HEADER;
      if (to + kept > records.length) records = withRoom(records, to + kept);
      for (let index = 0; index < kept; index++) {
        records[to++] = records[before + index] as number;
      }
      let hash = hashes[kept] as number;
      let length = kept;
      for (; from < text.length; from++) {
        const code = text.charCodeAt(from);
        if (text === words && code < 128 && LEAD_OF[code]) break;
        if (to === records.length) records = withRoom(records, to + 1);
        records[to++] = code;
        hash = hashStep(hash, code);
        hashes[++length] = hash;
      }
      if (text === words) at = from;
      records[start] = length;
      before = start + HEADER;
      lengthBefore = length;
      this.#enter(hash, start);
    }
    this.#end = to;
    this.#records = records;
    return starts;
  }

  #enter(hash: number, start: number): void {
    let slot = this.#slotOf(hash);
    while (this.#table[slot]) slot = (slot + 1) & this.#mask;
    this.#table[slot] = start;
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
    const records = this.#records;
    const length = to - from;
    for (let slot = this.#slotOf(hash); ; slot = (slot + 1) & this.#mask) {
      const start = table[slot] as number;
      if (start === 0) {
        const isNews = this.#readFor(text.slice(from, to).toLowerCase());
        return isNews ? this.numberAt(text, from, to, hash) : -1;
      }
      if (records[start] !== length) continue;
      const letters = start + HEADER;
      let index = 0;
      while (
        index < length &&
        records[letters + index] === (text.charCodeAt(from + index) | LOWER_CASE_BIT)
      ) {
        index++;
      }
      if (index === length) return records[start + 1] as number;
    }
  }

  /** Number of a word, -1 for one that the vocabulary does not have; `#` and `_` are no words. */
  numberOf(word: string): number {
    if (word === '#' || word === '_') return -1;
    let hash = HASH_START;
    for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
    for (let slot = this.#slotOf(hash); ; slot = (slot + 1) & this.#mask) {
      const start = this.#table[slot] as number;
      if (start === 0) return this.#readFor(word) ? this.numberOf(word) : -1;
      if (this.#records[start] !== word.length) continue;
      const letters = start + HEADER;
      let index = 0;
      while (index < word.length && this.#records[letters + index] === word.charCodeAt(index))
        index++;
      if (index === word.length) return this.#records[start + 1] as number;
    }
  }

  /** Number of a word, which is added where it is not there yet. */
  add(word: string): number {
    const known = this.numberOf(word);
    if (known >= 0) return known;
    const start = this.#end;
    this.#end += HEADER + word.length;
    if (this.#end > this.#records.length) this.#records = withRoom(this.#records, this.#end);
    this.#records[start] = word.length;
    this.#records[start + 1] = this.#free;
    let hash = HASH_START;
    for (let at = 0; at < word.length; at++) {
      this.#records[start + HEADER + at] = word.charCodeAt(at);
      hash = hashStep(hash, word.charCodeAt(at));
    }
    this.#enter(hash, start);
    return this.#free++;
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
    for (let start = 1; start < this.#end; ) {
      const from = start + HEADER;
      const to = from + (this.#records[start] as number);
      const word = String.fromCharCode(...this.#records.subarray(from, to));
      if (word !== '#' && word !== '_') all.set(word, this.#records[start + 1] as number);
      start = to;
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

/** The same records with room for at least so much. */
function withRoom(records: Uint16Array, least: number): Uint16Array {
  const more = new Uint16Array(least * 2);
  more.set(records);
  return more;
}
