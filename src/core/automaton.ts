/**
 * The lexicon as a minimal acyclic automaton over words, and its way out of the compiled text.
 *
 * Pure. Knows words, states and endings as numbers; what an ending means is the lexicon's business.
 * The form is that of Daciuk, Mihov, Watson & Watson, "Incremental construction of minimal acyclic
 * finite-state automata", Computational Linguistics 26(1), 2000; the coding is described in `LexiconData`.
 */
import type { LexiconData } from './types';

/** Digits of the coded numbers: printable ASCII that no JSON or JavaScript string has to escape. */
export const DIGITS = [...Array(94).keys()]
  .map((index) => String.fromCharCode(index + 0x21))
  .filter((char) => !'"$\'\\`'.includes(char))
  .join('');

/** First characters of a word in the vocabulary; no word holds any of them. */
export const LEADS = DIGITS.replace(/[a-z0-9#_]/g, '');

/** Words in a block of the vocabulary; the first of each is written out. */
export const BLOCK_WORDS = 32;

/** How many of `LEADS` say how many letters of the word before are dropped; the others stand for endings. */
export const PLAIN_LEADS = 16;

/** For each kind of number, how many values take one digit; the next ones take two, then four. */
export const ONE_DIGIT = {
  header: 82,
  edge: 24,
  target: 58,
  base: 18,
  role: 78,
  first: 42,
} as const;

/** An edge that is not in a state although its base has it. */
export const TARGET_DROPPED = 0;

/** How many of the targets before in the same state have a short name, from the second last on. */
export const RECENT_TARGETS = 3;

/** Where an edge leads: to the target of the edge before, to the next state that nothing has led to yet, elsewhere; and of words that no wording starts with, nowhere. */
export const EdgeKind = { same: 0, fresh: 1, other: 2, none: 3 } as const;

/** How many kinds of edges a state can have. */
export const EDGE_KINDS = 3;

/** Numbers of `#` and `_` among the words. */
export const NUMBER_ID = 0;
export const GAP_ID = 1;

const NO_ID = 0xffff;

/** Where the grammatical form of a wording comes from, in the order of their codes. */
export const FORM_SOURCES = [
  'x b s d g n p'.split(' ').map((form) => ({ form, kind: 'fixed', offset: 0 }) as const),
  [0, 1, 2].map((offset) => ({ form: '', kind: 'verb', offset }) as const),
  [0, 1, 2, 3, 4, 5, 6, 7].map((offset) => ({ form: '', kind: 'noun', offset }) as const),
].flat();

/** How a wording ends: what it can be, and where its grammatical form comes from. */
export interface Ending {
  /** Indices into `RuleSetData.roles`, in the order of the compiled data. */
  readonly roles: readonly number[];
  /** Index into `FORM_SOURCES`. */
  readonly source: number;
}

/** Form of a word as a verb, as far as its letters tell: `g` for -ing, `d` for -ed, `s` for -s, else `b`. */
export function verbFormOf(word: string): string {
  if (word.endsWith('ing')) return 'g';
  if (word.endsWith('ed')) return 'd';
  return word.endsWith('s') && !word.endsWith('ss') ? 's' : 'b';
}

/** Form of a word as a noun, as far as its letters tell: `p` for -s but not -ss, -us, -is, else `n`. */
export function nounFormOf(word: string): string {
  return /[^sui]s$/.test(word) ? 'p' : 'n';
}

const VALUES = new Uint8Array(128);
for (let digit = 0; digit < DIGITS.length; digit++) VALUES[DIGITS.charCodeAt(digit)] = digit;
const BASE = DIGITS.length;

/** Writes what `DigitReader` reads. */
export function digitsOf(value: number, oneDigit: number): string {
  if (value < oneDigit) return DIGITS[value] as string;
  let rest = value - oneDigit;
  const two = (BASE - 1 - oneDigit) * BASE;
  if (rest < two) return `${DIGITS[oneDigit + Math.floor(rest / BASE)]}${DIGITS[rest % BASE]}`;
  rest -= two;
  const digits = [0, 1, 2].map((place) => DIGITS[Math.floor(rest / BASE ** place) % BASE]);
  return `${DIGITS[BASE - 1]}${digits.join('')}`;
}

class DigitReader {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  digit(): number {
    return VALUES[this.#text.charCodeAt(this.#at++)] as number;
  }

  number(oneDigit: number): number {
    const first = this.digit();
    if (first < oneDigit) return first;
    if (first < BASE - 1) return oneDigit + (first - oneDigit) * BASE + this.digit();
    const rest = this.digit() + this.digit() * BASE + this.digit() * BASE * BASE;
    return oneDigit + (BASE - 1 - oneDigit) * BASE + rest;
  }
}

/**
 * An automaton ready to walk. A state is a number, 0 is no state; a word is its index in the
 * vocabulary.
 */
export class Automaton {
  readonly vocabulary: Vocabulary;
  /** Target of the edge from the root, by word. */
  readonly root: Uint16Array;
  /** Target from the root for a number. */
  readonly rootNumber: number;
  /** By state: its target for a number, and for a gap. */
  readonly number: Uint16Array;
  readonly gap: Uint16Array;
  /** By state: index of its ending plus one, 0 for none. */
  readonly final: Uint16Array;
  readonly endings: readonly Ending[];
  readonly #first: Uint32Array;
  readonly #labels: Uint16Array;
  readonly #targets: Uint16Array;

  /** @param data What the rule compiler wrote; anything else gives an automaton that finds nonsense, but ends. */
  constructor(data: LexiconData) {
    const { size } = data;
    const kinds = new Uint8Array(size);
    const ids = readNumbers(data, kinds);
    this.vocabulary = new Vocabulary(data, ids);
    this.endings = readEndings(data);
    const leaves = this.endings.length;
    const count = leaves + data.states + 1;
    this.number = new Uint16Array(count);
    this.gap = new Uint16Array(count);
    this.final = new Uint16Array(count);
    for (let leaf = 1; leaf <= leaves; leaf++) this.final[leaf] = leaf;

    const reader = new DigitReader(data.automaton);
    const first = new Uint32Array(count + 1);
    const labels = new Uint16Array(data.edges);
    const targets = new Uint16Array(data.edges);
    const shared: number[] = [];
    const waiting: number[] = [];
    const recent = [0, 0, 0, 0];
    const target = (code: number): number => {
      if (code <= RECENT_TARGETS) return code === TARGET_DROPPED ? 0 : (recent[code] as number);
      const leaf = code - RECENT_TARGETS;
      return leaf <= leaves ? leaf : (shared[shared.length - (leaf - leaves)] as number);
    };
    const remember = (state: number) => {
      if (state === recent[0]) return;
      let place = 1;
      while (place < RECENT_TARGETS && recent[place] !== state) place++;
      for (; place > 0; place--) recent[place] = recent[place - 1] as number;
      recent[0] = state;
    };

    let edges = 0;
    for (let state = leaves + 1; state < count; state++) {
      first[state] = edges;
      const header = reader.number(ONE_DIGIT.header);
      if (header & 2) this.final[state] = reader.number(ONE_DIGIT.target) + 1;
      let from = 0;
      let until = 0;
      if (header & 1) {
        const base = state - reader.number(ONE_DIGIT.base);
        from = first[base] as number;
        until = first[base + 1] as number;
      }
      recent.fill(0);
      let label = 0;
      for (let own = header >> 4, index = 0; index < own; index++) {
        let kind: number;
        if (index === 0) {
          label = reader.number(ONE_DIGIT.first);
          kind = header & 8 ? EdgeKind.fresh : EdgeKind.other;
        } else {
          const code = reader.number(ONE_DIGIT.edge);
          label += Math.floor(code / EDGE_KINDS) + 1;
          kind = code % EDGE_KINDS;
        }
        let to: number;
        if (kind === EdgeKind.same) to = recent[0] as number;
        else if (kind === EdgeKind.fresh) to = waiting.pop() as number;
        else to = target(reader.number(ONE_DIGIT.target));
        remember(to);
        while (from < until && (labels[from] as number) < label) {
          labels[edges] = labels[from] as number;
          targets[edges++] = targets[from++] as number;
        }
        if (from < until && labels[from] === label) from++;
        if (to === 0) continue;
        labels[edges] = label;
        targets[edges++] = to;
      }
      while (from < until) {
        labels[edges] = labels[from] as number;
        targets[edges++] = targets[from++] as number;
      }
      for (let edge = first[state] as number; edge < edges; edge++) {
        const word = labels[edge] as number;
        if (word === NUMBER_ID) this.number[state] = targets[edge] as number;
        else if (word === GAP_ID) this.gap[state] = targets[edge] as number;
        else break;
      }
      waiting.push(state);
      if (header & 4) shared.push(state);
    }
    first[count] = edges;

    this.root = new Uint16Array(size);
    recent.fill(0);
    let next = 0;
    for (let index = 0; index < size; index++) {
      const kind = kinds[index];
      if (kind === EdgeKind.none) continue;
      let to: number;
      if (kind === EdgeKind.same) to = recent[0] as number;
      else if (kind === EdgeKind.fresh) to = waiting[next++] as number;
      else to = target(reader.number(ONE_DIGIT.target));
      remember(to);
      this.root[ids[index] as number] = to;
    }
    this.rootNumber = this.root[NUMBER_ID] ?? 0;
    this.#first = first;
    this.#labels = labels;
    this.#targets = targets;
  }

  /** The state behind a word, 0 for none. */
  step(state: number, word: number): number {
    let low = this.#first[state] as number;
    let high = this.#first[state + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      const label = this.#labels[middle] as number;
      if (label === word) return this.#targets[middle] as number;
      if (label < word) low = middle + 1;
      else high = middle;
    }
    return 0;
  }
}

/** Numbers of the words, by their place in the vocabulary; fills in the kinds of their edges from the root. */
function readNumbers(data: LexiconData, kinds: Uint8Array): Uint16Array {
  const size = kinds.length;
  const ids = new Uint16Array(size).fill(NO_ID);
  let next = 0;
  for (const place of data.often) ids[place] = next++;
  for (let index = 0; index < size; index++) {
    const pair = VALUES[data.kinds.charCodeAt(index >> 1)] as number;
    const kind = index & 1 ? pair >> 3 : pair & 7;
    kinds[index] = kind >> 1;
    if (kind & 1 && ids[index] === NO_ID) ids[index] = next++;
  }
  for (let index = 0; index < size; index++) if (ids[index] === NO_ID) ids[index] = next++;
  return ids;
}

const LEAD_OF = new Uint8Array(128);
for (let lead = 0; lead < LEADS.length; lead++) LEAD_OF[LEADS.charCodeAt(lead)] = lead + 1;

/** Where the letters end that stand at a place. */
function endOfLetters(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128 && LEAD_OF[code]) break;
    at++;
  }
  return at;
}

/** The vocabulary's words and their numbers. A block of it is only read when a word is looked for that would stand there. */
export class Vocabulary {
  readonly #blocks: readonly string[];
  /** First word of each block. */
  readonly #heads: readonly string[];
  readonly #read: Uint8Array;
  readonly #known = new Map<string, number>();
  readonly #suffixes: readonly { readonly drop: number; readonly suffix: string }[];
  readonly #ids: Uint16Array;

  /** @param ids Numbers of the words, by their place. */
  constructor({ words, suffixes }: LexiconData, ids: Uint16Array) {
    this.#ids = ids;
    this.#blocks = words === '' ? [] : words.split(' ');
    this.#heads = this.#blocks.map((block) => block.slice(0, endOfLetters(block, 1)));
    this.#read = new Uint8Array(this.#blocks.length);
    this.#suffixes = suffixes.split(' ').map((text) => ({
      drop: Number.parseInt(text.charAt(0), 36),
      suffix: text.slice(1),
    }));
  }

  /** Number of a word, -1 for one that the vocabulary does not have; `#` and `_` are no words. */
  numberOf(word: string): number {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    let low = 0;
    let high = this.#heads.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#heads[middle] as string) <= word) low = middle + 1;
      else high = middle;
    }
    const block = low - 1;
    if (block < 0 || this.#read[block]) return -1;
    this.#readBlock(block);
    return this.#known.get(word) ?? -1;
  }

  /** All words with their numbers. */
  all(): ReadonlyMap<string, number> {
    for (let block = 0; block < this.#blocks.length; block++) {
      if (!this.#read[block]) this.#readBlock(block);
    }
    return this.#known;
  }

  #readBlock(index: number): void {
    this.#read[index] = 1;
    const block = this.#blocks[index] as string;
    let word = this.#heads[index] as string;
    let place = index * BLOCK_WORDS;
    this.#add(word, place++);
    for (let at = word.length; at < block.length; ) {
      const lead = (LEAD_OF[block.charCodeAt(at++)] as number) - 1;
      let drop = lead === PLAIN_LEADS - 1 ? word.length : lead;
      let suffix: string;
      if (lead < PLAIN_LEADS) {
        const to = endOfLetters(block, at);
        suffix = block.slice(at, to);
        at = to;
      } else {
        ({ drop, suffix } = this.#suffixes[lead - PLAIN_LEADS] as { drop: number; suffix: string });
      }
      word = word.slice(0, word.length - drop) + suffix;
      this.#add(word, place++);
    }
  }

  #add(word: string, place: number): void {
    const id = this.#ids[place] as number;
    if (id !== NUMBER_ID && id !== GAP_ID) this.#known.set(word, id);
  }
}

function readEndings(data: LexiconData): Ending[] {
  const reader = new DigitReader(data.endings);
  const endings: Ending[] = [];
  for (;;) {
    const code = reader.number(ONE_DIGIT.header);
    if (code === 0) return endings;
    const roles: number[] = [];
    const size = Math.ceil(code / FORM_SOURCES.length);
    for (let index = 0; index < size; index++) roles.push(reader.number(ONE_DIGIT.role));
    endings.push({ roles, source: (code - 1) % FORM_SOURCES.length });
  }
}
