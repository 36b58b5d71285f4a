/**
 * Normalises text and cuts it into words, keeping the way back to the original offsets.
 *
 * Pure: no DOM, no browser, no I/O. It knows nothing about kratom; the lexicon is cut with
 * the same function, so that a term and a text always agree on what a word is.
 */

import { HASH_FACTOR, HASH_START, type Vocabulary } from './vocabulary';
import { classesOf, WordClass } from './word-classes';

/** What stood between a word and the word before it; a word's `before` is a sum of these. */
export const Gap = {
  comma: 1,
  semicolon: 2,
  colon: 4,
  stop: 8,
  question: 16,
  exclamation: 32,
  open: 64,
  close: 128,
  dash: 256,
  quote: 512,
  line: 1024,
  slash: 2048,
  space: 4096,
  ellipsis: 8192,
} as const;

/** Gaps that no multi-word term reaches across. */
export const PHRASE_BREAK =
  Gap.comma |
  Gap.semicolon |
  Gap.colon |
  Gap.stop |
  Gap.question |
  Gap.exclamation |
  Gap.open |
  Gap.close |
  Gap.dash |
  Gap.line |
  Gap.ellipsis;

/** A text cut into words; the arrays run in parallel, one entry a word. */
export interface Words {
  readonly text: string;
  readonly count: number;
  /** Lower-case, NFKC, without apostrophes, soft hyphens and zero-width characters. */
  readonly norm: readonly string[];
  /** What the words were looked up in, if in anything. */
  readonly vocabulary: Vocabulary | null;
  /** Number of the word in the vocabulary, -1 for one that it does not have. */
  readonly ids: readonly number[];
  /** Sum of `WordClass` bits of the word; small words are only known from a vocabulary. */
  readonly classes: readonly number[];
  /** UTF-16 offsets of the word in `text`. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Sum of `Gap` bits between this word and the one before. */
  readonly before: readonly number[];
  /** Gap bits after the last word. */
  readonly after: number;
  /** Whether the word began with a capital letter. */
  readonly capital: readonly boolean[];
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const APOSTROPHE = 4;
const HYPHEN = 5;
const IGNORED = 6;
const OTHER = 7;

const ASCII = new Uint8Array(128)
  .fill(OTHER)
  .fill(SPACE, 0x09, 0x0e)
  .fill(SPACE, 0x20, 0x21)
  .fill(DIGIT, 0x30, 0x3a)
  .fill(LETTER, 0x41, 0x5b)
  .fill(LETTER, 0x61, 0x7b);
ASCII[0x27] = APOSTROPHE;
ASCII[0x60] = APOSTROPHE;
ASCII[0x2d] = HYPHEN;

/** Tells an ASCII letter in lower case from the same one in upper case. */
const LOWER_CASE_BIT = 0x20;

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const COMBINING_MARK = /\p{M}+/gu;

function classOf(text: string, at: number, code: number): number {
  if (code < 128) return ASCII[code] as number;
  switch (code) {
    case 0xa0:
    case 0x2028:
    case 0x2029:
    case 0x202f:
    case 0x3000:
      return SPACE;
    case 0x2019:
    case 0x2018:
    case 0x2bc:
    case 0x2b9:
    case 0xb4:
      return APOSTROPHE;
    case 0x2010:
    case 0x2011:
      return HYPHEN;
    case 0xad:
    case 0x200b:
    case 0x200c:
    case 0x200d:
    case 0x2060:
    case 0xfeff:
      return IGNORED;
    default:
  }
  if (code >= 0x2000 && code <= 0x200a) return SPACE;
  // A surrogate pair is tested as one character; its second half then goes with the first.
  const character = code >= 0xd800 && code < 0xdc00 ? text.slice(at, at + 2) : (text[at] as string);
  return WORD_CHARACTER.test(character) ? LETTER : OTHER;
}

/** Whether a character of two code units begins here; half of one stands for itself. */
function isPair(text: string, at: number, code: number): boolean {
  if (code < 0xd800 || code >= 0xdc00) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next < 0xe000;
}

function gapOf(code: number): number {
  switch (code) {
    case 0x2c: // ,
    case 0x3001:
    case 0xff0c:
      return Gap.comma;
    case 0x3b: // ;
      return Gap.semicolon;
    case 0x3a: // :
    case 0xff1a:
      return Gap.colon;
    case 0x2e: // .
    case 0x3002:
      return Gap.stop;
    case 0x3f: // ?
    case 0xff1f:
      return Gap.question;
    case 0x21: // !
      return Gap.exclamation;
    case 0x28: // ( [ {
    case 0x5b:
    case 0x7b:
      return Gap.open;
    case 0x29: // ) ] }
    case 0x5d:
    case 0x7d:
      return Gap.close;
    case 0x2013: // en dash, em dash, horizontal bar, minus
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return Gap.dash;
    case 0x22: // quotes
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0xab:
    case 0xbb:
      return Gap.quote;
    case 0x2f: // /
      return Gap.slash;
    case 0x2026: // …
      return Gap.ellipsis;
    case 0x2022: // bullets, pipe, arrows that sites use as separators
    case 0xb7:
    case 0x25aa:
    case 0x25cf:
    case 0x2713:
    case 0x2714:
    case 0x7c:
    case 0x2192:
      return Gap.line;
    default:
      return 0;
  }
}

const ASCII_GAPS = Uint16Array.from({ length: 128 }, (_, code) => gapOf(code));

/** Stands for a character behind the text's end. */
const END_OF_TEXT = 0x20;

const isLineEnd = (code: number) => code === 0x0a || code === 0x2028 || code === 0x2029;

/** Endings after an apostrophe that are a word of their own, and which word that is; the empty ones carry nothing for a reader of claims. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['s', ''],
  ['ve', 'have'],
  ['re', 'are'],
  ['ll', 'will'],
  ['d', ''],
  ['m', 'am'],
]);
const BE_AFTER = new Set(['it', 'that', 'this', 'he', 'she', 'there', 'what', 'who', 'here']);

const DOTTED: ReadonlyMap<string, string> = new Map([
  ['us', 'usa'],
  ['am', 'am'],
  ['pm', 'pm'],
]);

/**
 * Cuts a text into words.
 *
 * Hyphens inside a word separate it ("pain-relieving" is two words), digits before letters do
 * too ("80mg" is two), a number keeps its decimal point and thousands comma, and apostrophes
 * vanish ("don't" is `dont`, "Parkinson's" is `parkinson`, "it's" is `it` and `is`).
 *
 * @param text Any text, of any script and length.
 * @param vocabulary Looks the words up on the way, which saves making strings of those that it has.
 * @returns The words in order; offsets are UTF-16 code units into `text`. Time is linear in the text's length. Never throws.
 */
export function readWords(text: string, vocabulary: Vocabulary | null = null): Words {
  return new WordReader(vocabulary).read(text, true);
}

/** "✓", "✔️" or "❌" alone, as the cells of a comparison have it; letters, such as "x", may mean either. */
export const TICK =
  /^\s*(?:([\u2713\u2714\u2705\u2611\u221a])|([\u2717\u2718\u2716\u2715\u274c\u274e\u2612\u00d7]))\ufe0f?\s*$/;
/** "★★★☆☆", "●●●": how much of something there is. */
const STARS =
  /^\s*([\u2605\u2b50\u25cf\u26ab]\ufe0f?){0,10}([\u2606\u25cb\u26aa]\ufe0f?){0,10}\s*$/;
const STAR = /[\u2605\u2b50\u25cf\u26ab]/g;
const PLACE_OF_STAR = /[\u2605\u2b50\u25cf\u26ab\u2606\u25cb\u26aa]/g;
/** Where no empty ones are shown, they are out of so many; */
const USUAL_STARS = 5;
/** and this part of them is many. */
const MANY_STARS = 0.6;
const countOf = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

/** Whether a text is no more than some stars. */
export const isStars = (text: string): boolean =>
  text.length <= MAX_TICK_LENGTH && STARS.test(text) && countOf(text, PLACE_OF_STAR) > 0;

const hasManyStars = (text: string): boolean =>
  isStars(text) &&
  countOf(text, STAR) / Math.max(USUAL_STARS, countOf(text, PLACE_OF_STAR)) >= MANY_STARS;

/** In UTF-16 code units; with room for space around it. */
const MAX_TICK_LENGTH = 24;

/** Words behind the last one that readers may look at; they are blank. */
const BLANK_WORDS = 4;

/** Reads one text after the other into the same room: what it gives is good until it reads again. */
export class WordReader implements Words {
  text = '';
  count = 0;
  readonly norm: string[] = [];
  readonly ids: number[] = [];
  readonly classes: number[] = [];
  readonly start: number[] = [];
  readonly end: number[] = [];
  readonly before: number[] = [];
  readonly capital: boolean[] = [];
  /** While reading: what was seen since the last word. */
  after = 0;

  constructor(readonly vocabulary: Vocabulary | null) {}

  /** @param once Nothing else will be read, so the arrays end with the last word. */
  read(text: string, once = false): Words {
    const { length } = text;
    this.text = text;
    this.count = 0;
    this.after = 0;
    for (let at = 0; at < length; ) {
      const code = text.charCodeAt(at);
      // What stands between most words.
      if (code === 0x20) {
        this.after |= Gap.space;
        at++;
        continue;
      }
      const kind = classOf(text, at, code);
      if (kind === LETTER) at = code < 128 ? this.#plainLetters(at) : this.#letters(at);
      else if (kind === DIGIT) at = this.#digits(at);
      else {
        if (kind === SPACE) this.after |= isLineEnd(code) ? Gap.line : Gap.space;
        else if (kind === HYPHEN) this.after |= this.#hyphen(at);
        else if (kind === OTHER) this.after |= this.#sign(at, code);
        at++;
      }
    }
    if (!once) this.#blank();
    return this;
  }

  /**
   * Reads a text that is no more than a mark for "yes" or "no", or many stars, as that word, which then stands where the
   * marks do.
   *
   * @returns `null` for any other text; what was read before is then left as it is.
   */
  readTick(text: string): Words | null {
    if (text.length > MAX_TICK_LENGTH) return null;
    const mark = TICK.exec(text);
    if (!mark && !hasManyStars(text)) return null;
    this.text = text;
    this.count = 0;
    this.after = 0;
    const from = text.search(/\S/);
    this.#pushWord(mark?.[2] ? 'no' : 'yes', from, text.trimEnd().length, false);
    this.#blank();
    return this;
  }

  /** What an earlier text left behind the last word must not be taken for words of this one. */
  #blank(): void {
    for (let at = this.count; at < this.count + BLANK_WORDS; at++) {
      this.norm[at] = '';
      this.ids[at] = -1;
      this.classes[at] = 0;
      this.start[at] = this.text.length;
      this.end[at] = this.text.length;
      this.before[at] = 0;
      this.capital[at] = false;
    }
  }

  #push(word: string, id: number, classes: number, from: number, to: number, upper: boolean): void {
    const at = this.count++;
    this.norm[at] = word;
    this.ids[at] = id;
    this.classes[at] = classes;
    this.start[at] = from;
    this.end[at] = to;
    this.before[at] = this.after;
    this.capital[at] = upper;
    this.after = 0;
  }

  #pushWord(word: string, from: number, to: number, upper: boolean): void {
    const { vocabulary } = this;
    const entry = vocabulary === null ? -1 : vocabulary.entryOf(word);
    if (vocabulary === null || entry < 0) {
      const id = vocabulary === null ? -1 : vocabulary.numberOf(word);
      const classes = vocabulary === null ? classesOf(word) : vocabulary.classesOf(word, id);
      this.#push(word, id, classes, from, to, upper);
    } else this.#pushEntry(vocabulary, entry, from, to, upper);
    if (isNumber(word)) this.classes[this.count - 1] = WordClass.quantity;
  }

  #pushEntry(
    vocabulary: Vocabulary,
    entry: number,
    from: number,
    to: number,
    upper: boolean,
  ): void {
    const word = vocabulary.words[entry] as string;
    const id = vocabulary.numbers[entry] as number;
    this.#push(word, id, vocabulary.classesAt(entry), from, to, upper);
  }

  /** "pain - relief" is a dash, "pain-relief" and "--" inside a word are joints. */
  #hyphen(at: number): number {
    const spaced = at === 0 || (this.after & (Gap.space | Gap.line)) !== 0;
    const next = this.#classAt(at + 1);
    return spaced || next === SPACE || next === HYPHEN ? Gap.dash : 0;
  }

  #sign(at: number, code: number): number {
    if (code === 0x2e && this.#codeAt(at + 1) === 0x2e) return Gap.ellipsis;
    const bit = code < 128 ? (ASCII_GAPS[code] as number) : gapOf(code);
    // A tight en dash between numbers is a range, not a break.
    return code === 0x2013 && this.#isTight(at) ? 0 : bit;
  }

  /** Reading behind the end would give no number, and code that meets that is compiled anew. */
  #codeAt(at: number): number {
    return at < this.text.length ? this.text.charCodeAt(at) : END_OF_TEXT;
  }

  #classAt(at: number): number {
    const { text } = this;
    return at >= 0 && at < text.length ? classOf(text, at, text.charCodeAt(at)) : SPACE;
  }

  #isTight(at: number): boolean {
    const left = this.#classAt(at - 1);
    const right = this.#classAt(at + 1);
    return (left === DIGIT || left === LETTER) && (right === DIGIT || right === LETTER);
  }

  /** Nearly all words: ASCII letters with nothing in or behind them that takes a closer look. */
  #plainLetters(from: number): number {
    const { text, vocabulary } = this;
    let hash = HASH_START;
    let to = from;
    let code = text.charCodeAt(from);
    const upper = (code & LOWER_CASE_BIT) === 0;
    do {
      // `hashStep`, spelt out: it is the one call for each letter, and on a page's first words nothing inlines it.
      hash = Math.imul(hash ^ (code | LOWER_CASE_BIT), HASH_FACTOR);
      code = ++to < text.length ? text.charCodeAt(to) : END_OF_TEXT;
    } while (code < 128 && ASCII[code] === LETTER);
    const kind = classOf(text, to, code);
    const special =
      kind === LETTER ||
      kind === DIGIT ||
      kind === APOSTROPHE ||
      kind === IGNORED ||
      (code === 0x2e && to === from + 1);
    if (special) return this.#letters(from);
    const entry = vocabulary === null ? -1 : vocabulary.entryAt(text, from, to, hash);
    if (vocabulary !== null && entry >= 0) this.#pushEntry(vocabulary, entry, from, to, upper);
    else this.#pushWord(text.slice(from, to).toLowerCase(), from, to, upper);
    return to;
  }

  #letters(from: number): number {
    const { text } = this;
    const { length } = text;
    let to = from;
    let ascii = true;
    let ignored = false;
    let apostropheAt = -1;
    while (to < length) {
      const code = text.charCodeAt(to);
      const kind = classOf(text, to, code);
      if (code >= 128) ascii = false;
      if (kind === LETTER) {
        to += isPair(text, to, code) ? 2 : 1;
        continue;
      }
      if (kind === DIGIT) {
        to++;
        continue;
      }
      if (kind === IGNORED) {
        ignored = true;
        to++;
        continue;
      }
      if (kind === APOSTROPHE && this.#classAt(to + 1) === LETTER) {
        if (apostropheAt < 0) apostropheAt = to;
        to++;
        continue;
      }
      // "U.S." and "e.g.": single letters with dots between them.
      if (
        code === 0x2e &&
        (to === from + 1 || text.charCodeAt(to - 2) === 0x2e) &&
        this.#classAt(to + 1) === LETTER &&
        this.#classAt(to + 2) !== LETTER
      ) {
        to++;
        continue;
      }
      break;
    }
    if (to > length) to = length;
    const raw = text.slice(from, to);
    let word = raw;
    if (!ascii) word = word.normalize('NFKC');
    const upper = ascii
      ? raw.charCodeAt(0) >= 0x41 && raw.charCodeAt(0) <= 0x5a
      : CAPITAL.test(raw);
    word = word.toLowerCase();
    if (!ascii) word = word.normalize('NFD').replace(COMBINING_MARK, '');
    if (ignored) word = word.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
    if (word.indexOf('.') > 0) {
      const joined = word.replaceAll('.', '');
      this.#pushWord(DOTTED.get(joined) ?? joined, from, to, upper);
      // The dot that closes an abbreviation belongs to it.
      if (text.charCodeAt(to) === 0x2e) {
        to++;
        // It may close the sentence as well; sentences.ts decides.
        this.after |= Gap.stop;
      }
      return to;
    }
    if (apostropheAt < 0) {
      this.#pushWord(word, from, to, upper);
      return to;
    }
    word = word.replace(/[\u2018\u2019\u02bc\u02b9\u00b4`]/g, "'");
    const cut = word.lastIndexOf("'");
    const base = word.slice(0, cut).replaceAll("'", '');
    const ending = word.slice(cut + 1);
    const extra = ENDINGS.get(ending);
    if (extra === undefined) {
      this.#pushWord(base + ending, from, to, upper);
      return to;
    }
    this.#pushWord(base, from, from + cut, upper);
    const follow = ending === 's' && BE_AFTER.has(base) ? 'is' : extra;
    if (follow !== '') this.#pushWord(follow, Math.min(from + cut + 1, to), to, false);
    return to;
  }

  #digits(from: number): number {
    const { text } = this;
    let to = from;
    while (to < text.length) {
      const code = text.charCodeAt(to);
      if (code < 128 && ASCII[code] === DIGIT) {
        to++;
        continue;
      }
      const next = code === 0x2e || code === 0x2c ? this.#codeAt(to + 1) : END_OF_TEXT;
      if (next < 128 && ASCII[next] === DIGIT) {
        to++;
        continue;
      }
      break;
    }
    this.#pushWord(text.slice(from, to), from, to, false);
    return to;
  }
}

/** Some words, by place, in a row, as `norm` has them, with one space between two. */
export const normOf = ({ norm }: Words, from: number, to: number): string =>
  norm.slice(from, to).join(' ');

/** Some words, by place, as they are written, with what stands between them. */
export const writtenOf = ({ text, start, end }: Words, from: number, to: number): string =>
  text.slice(start[from] as number, end[to - 1] as number);

/**
 * Where what a short label stands before begins: "Risks: dependence", "Dr. Hale: It calms."
 *
 * @param from The first word; `to` is the one behind the last.
 * @param most Words of the label at most.
 * @returns The first word behind the label's colon; 0 where there is none.
 */
export function behindColon(
  { before }: Words,
  { from, to }: { readonly from: number; readonly to: number },
  most: number,
): number {
  const end = Math.min(to - 1, from + most);
  for (let at = from + 1; at <= end; at++) {
    if (((before[at] as number) & Gap.colon) !== 0) return at;
  }
  return 0;
}

/** Whether a normalised word is a number. */
export function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/**
 * Cuts a lexicon term the way `readWords` cuts a text; `#` (a number) and `_` (a gap) stand alone and are kept.
 *
 * @param term A term as an editor writes it, without `[…|…]` and `(…)`.
 * @returns Its words; empty for a term without letters or digits.
 */
export function termWords(term: string): string[] {
  return term
    .split(/\s+/)
    .flatMap((part) => (part === '#' || part === '_' ? [part] : readWords(part).norm));
}
