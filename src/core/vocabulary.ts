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

/** Most words that are remembered; the rest of a page without end is looked up anew each time. Fits 16 bits. */
const MOST_KNOWN = 2 ** 16 - 1;

/** Places in the hash table at first: it grows before half of them are taken. A post has about 700 different words. */
const FIRST_PLACES = 2 ** 13;

/** Of a word's record: its length and its entry stand before the letters. */
const HEADER = 2;

/** Letters and headers that room is made for at first. */
const FIRST_ROOM = 2 ** 13;

/** Hash of no letters, and the factor of each step: FNV-1a with 32 bits (Fowler, Noll & Vo). */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;

/** Hash of letters with one more letter. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_FACTOR);

/** Hash of a word's letters. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}

/** Makes an ASCII letter lower-case. */
const LOWER_CASE_BIT = 0x20;

/** Stands for classes that were not asked for; more than the sum of all `WordClass` bits. */
const NO_CLASSES = 0xff;

/**
 * A set of words with numbers, and a memory of all words that it was asked for, whether or not they are in the set. A
 * page says few words, and most of them again and again, so each is looked for in the compiled text only once; what is
 * known of it then has an entry.
 */
export class Vocabulary {
  /** Whether the word with a number is a small one; the lexicon says so. */
  isSmall: (number: number) => boolean = () => false;
  /** By entry: the word, one string for all its uses. */
  readonly words: string[] = [];
  /** By entry: the word's number, -1 for one that is not in the set. */
  readonly numbers: number[] = [];
  /** By entry: the word's classes, once they were asked for. */
  readonly #classes: number[] = [];
  /** By entry: the hash of its letters, as `hashOf` gives it. */
  readonly hashes: number[] = [];
  /** The words by entry, one after the other: the length, the entry, the letters. What is looked at together lies together. */
  #records: Uint16Array = new Uint16Array(FIRST_ROOM);
  #end = 1;
  /** Open addressing: by hash, where the word's record begins; 0 where there is none. */
  #table: Uint32Array = new Uint32Array(FIRST_PLACES);
  #mask = FIRST_PLACES - 1;
  /** Numbers of the compiled words, by their place. */
  readonly #placed: Uint16Array;
  readonly #blocks: readonly string[];
  /** The first word of each block. */
  readonly #heads: readonly string[];
  /** By block: whether its words have their numbers. */
  readonly #isRead: Uint8Array;
  readonly #suffixes: readonly string[];
  readonly #onRead: (block: number) => void;
  /** Number of the next word that is added. */
  #free: number;

  /**
   * @param data What the rule compiler wrote.
   * @param numbers Numbers of the words, by their place in `data`.
   * @param onRead Called once for each block that a word is found in; sees to the numbers of its words.
   */
  constructor(
    { size, words, suffixes }: LexiconData,
    numbers: Uint16Array,
    onRead: (block: number) => void,
  ) {
    this.#free = size;
    this.#placed = numbers;
    this.#onRead = onRead;
    this.#blocks = words.split(' ');
    this.#heads = this.#blocks.map(headOf);
    this.#isRead = new Uint8Array(this.#blocks.length);
    this.#suffixes = suffixes === '' ? [] : suffixes.split(' ');
  }

  /** Number of the word at a place of the compiled vocabulary. */
  numberAt(place: number): number {
    const block = Math.floor(place / BLOCK_WORDS);
    if (this.#isRead[block] === 0) {
      this.#isRead[block] = 1;
      this.#onRead(block);
    }
    return this.#placed[place] as number;
  }

  /** Place of a word in the compiled vocabulary, -1 for one that it does not have. */
  #placeOf(word: string): number {
    const heads = this.#heads;
    let low = 0;
    let high = heads.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((heads[middle] as string) <= word) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? -1 : this.#placeIn(low - 1, word);
  }

  /**
   * As `#placeOf`, for a word that could only be in one block. Nothing is unpacked: of each word it is only asked
   * whether it goes on as the word that is looked for does, as far as that one was met.
   */
  #placeIn(block: number, word: string): number {
    const text = this.#blocks[block] as string;
    const suffixes = this.#suffixes;
    const most = Math.min(BLOCK_WORDS, this.#placed.length - block * BLOCK_WORDS);
    const { length } = text;
    let at = (this.#heads[block] as string).length;
    // How long the packed word at hand is, and how many of its first letters are those of the word.
    let packed = at;
    let met = sameLetters(text, 0, at, word, 0);
    if (met === packed && met === word.length) return block * BLOCK_WORDS;
    for (let index = 1; index < most && at < length; index++) {
      const lead = (LEAD_OF[text.charCodeAt(at++)] as number) - 1;
      // Where the letters that are added stand.
      let letters = text;
      let from = at;
      let kept: number;
      if (lead >= PLAIN_LEADS) {
        letters = suffixes[lead - PLAIN_LEADS] ?? '0';
        kept = packed - Number.parseInt(letters.charAt(0), 36);
        from = 1;
      } else if (lead === DROP_ALL) {
        kept = 0;
        met = 0;
      } else kept = packed - lead;
      let to = letters.length;
      if (letters === text) {
        while (at < length && !isLead(text.charCodeAt(at))) at++;
        to = at;
      }
      packed = kept + to - from;
      // Both begin as the word before does, and only that one's end is beyond what was met.
      if (kept > met) continue;
      // It leaves the letters of the word before it, upwards: the words are in order.
      if (kept < met) return -1;
      const same = sameLetters(letters, from, to, word, met);
      met += same;
      if (from + same === to) {
        if (met === word.length) return block * BLOCK_WORDS + index;
      } else if (met === word.length || letters.charCodeAt(from + same) > word.charCodeAt(met)) {
        return -1;
      }
    }
    return -1;
  }

  /** The high bits of a product know most of its factors, so they are mixed in. */
  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }

  /**
   * Entry of the word that a text has at `[from, to)`, -1 where there is no room for more.
   *
   * @param hash Of these letters in lower case; they must be ASCII letters in any case.
   */
  entryAt(text: string, from: number, to: number, hash: number): number {
    const table = this.#table;
    const records = this.#records;
    const mask = this.#mask;
    const length = to - from;
    // `#slotOf`, spelt out: this is done for each word of a text, and nothing inlines a call on the first ones.
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const start = table[slot] as number;
      if (start === 0) return this.#enter(text.slice(from, to).toLowerCase(), hash);
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

  /** Entry of a word, -1 where there is no room for more. */
  entryOf(word: string): number {
    const { length } = word;
    const hash = hashOf(word);
    for (let slot = this.#slotOf(hash); ; slot = (slot + 1) & this.#mask) {
      const start = this.#table[slot] as number;
      if (start === 0) return this.#enter(word, hash);
      if (this.#records[start] !== length) continue;
      const letters = start + HEADER;
      let index = 0;
      while (index < length && this.#records[letters + index] === word.charCodeAt(index)) index++;
      if (index === length) return this.#records[start + 1] as number;
    }
  }

  /** Makes an entry for a word that has none. */
  #enter(word: string, hash: number): number {
    const entry = this.words.length;
    // Longer than a record can tell is no word of any language.
    if (entry >= MOST_KNOWN || word.length > MOST_KNOWN) return -1;
    if (entry * 2 >= this.#table.length) this.#grow();
    this.words.push(word);
    this.numbers.push(this.#numberIn(word));
    this.#classes.push(NO_CLASSES);
    this.hashes.push(hash);
    const start = this.#end;
    this.#end += HEADER + word.length;
    if (this.#end > this.#records.length) this.#records = withRoom(this.#records, this.#end);
    const records = this.#records;
    records[start] = word.length;
    records[start + 1] = entry;
    for (let at = 0; at < word.length; at++) records[start + HEADER + at] = word.charCodeAt(at);
    this.#place(start, hash);
    return entry;
  }

  /** Enters a record into the hash table. */
  #place(start: number, hash: number): void {
    let slot = this.#slotOf(hash);
    while (this.#table[slot]) slot = (slot + 1) & this.#mask;
    this.#table[slot] = start;
  }

  #grow(): void {
    this.#table = new Uint32Array(this.#table.length * 2);
    this.#mask = this.#table.length - 1;
    let start = 1;
    for (let entry = 0; entry < this.words.length; entry++) {
      this.#place(start, this.hashes[entry] as number);
      start += HEADER + (this.#records[start] as number);
    }
  }

  /** Number of a word by the compiled vocabulary, -1 for one that it does not have; `#` and `_` are no words. */
  #numberIn(word: string): number {
    if (word === '#' || word === '_') return -1;
    const place = this.#placeOf(word);
    return place < 0 ? -1 : this.numberAt(place);
  }

  /** Number of a word, -1 for one that is not in the set; `#` and `_` are no words. */
  numberOf(word: string): number {
    const entry = this.entryOf(word);
    return entry < 0 ? this.#numberIn(word) : (this.numbers[entry] as number);
  }

  /** Number of a word, which is added where it is not there yet. Words are added before any text is read. */
  add(word: string): number {
    const entry = this.entryOf(word);
    const known = this.numbers[entry] as number;
    if (known >= 0) return known;
    this.numbers[entry] = this.#free;
    return this.#free++;
  }

  /** Sum of the `WordClass` bits of the word with an entry. */
  classesAt(entry: number): number {
    const known = this.#classes[entry] as number;
    if (known !== NO_CLASSES) return known;
    const classes = this.classesOf(this.words[entry] as string, this.numbers[entry] as number);
    this.#classes[entry] = classes;
    return classes;
  }

  /** Sum of the `WordClass` bits of a word with a number, -1 for none. */
  classesOf(word: string, number: number): number {
    return classesOf(word) | (number >= 0 && this.isSmall(number) ? WordClass.small : 0);
  }

  /** All words of the set with their numbers. */
  all(): ReadonlyMap<string, number> {
    const all = new Map<string, number>();
    this.#blocks.forEach((_, block) => {
      this.#wordsIn(block).forEach((word, index) => {
        const number = this.numberAt(block * BLOCK_WORDS + index);
        if (word !== '#' && word !== '_') all.set(word, number);
      });
    });
    this.words.forEach((word, entry) => {
      const number = this.numbers[entry] as number;
      if (number >= 0) all.set(word, number);
    });
    return all;
  }

  /** The words of a block, unpacked. */
  #wordsIn(block: number): string[] {
    const text = this.#blocks[block] as string;
    const words = [this.#heads[block] as string];
    for (let at = (words[0] as string).length; at < text.length; ) {
      const lead = (LEAD_OF[text.charCodeAt(at++)] as number) - 1;
      const before = words.at(-1) as string;
      if (lead >= PLAIN_LEADS) {
        const suffix = this.#suffixes[lead - PLAIN_LEADS] ?? '0';
        words.push(
          before.slice(0, before.length - Number.parseInt(suffix.charAt(0), 36)) + suffix.slice(1),
        );
        continue;
      }
      const from = at;
      while (at < text.length && !isLead(text.charCodeAt(at))) at++;
      const kept = lead === DROP_ALL ? 0 : before.length - lead;
      words.push(before.slice(0, kept) + text.slice(from, at));
    }
    return words;
  }
}

const isLead = (code: number) => code < 128 && LEAD_OF[code] !== 0;

/** How many letters of a text from a place on are those of a word from a place on. */
function sameLetters(text: string, from: number, to: number, word: string, at: number): number {
  const most = Math.min(to - from, word.length - at);
  let same = 0;
  while (same < most && text.charCodeAt(from + same) === word.charCodeAt(at + same)) same++;
  return same;
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
