/**
 * The lexicon as a minimal acyclic automaton over words, and its way out of the compiled text.
 *
 * Pure. Knows words, states and endings as numbers; what an ending means is the lexicon's business.
 * The form is that of Daciuk, Mihov, Watson & Watson, "Incremental construction of minimal acyclic
 * finite-state automata", Computational Linguistics 26(1), 2000; the coding is described in `LexiconData`.
 */
import { DigitReader, valueOfDigit } from './digits';
import type { LexiconData } from './types';
import { Vocabulary } from './vocabulary';

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

/** Two to the power of this many bits: ten times as many as the edges of the states that a long page comes by. */
const SIEVE_BITS = 18;

/** Where in the sieve an edge is; the factors are those of xxHash (Collet), which spread neighbouring numbers. */
const sievePlace = (state: number, word: number): number =>
  (Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca77)) >>> (32 - SIEVE_BITS);

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
  /** Bits of the edges that there are, by a hash of state and word: most words lead nowhere, and one look here tells. */
  readonly #sieve = new Int32Array(2 ** (SIEVE_BITS - 5));
  /** States whose edges are in the sieve; a page comes by few of them. */
  readonly #sifted: Uint8Array;

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

    const states = new StateReader(this, leaves, data);
    for (let state = leaves + 1; state < count; state++) states.read(state);
    states.end(count);
    this.#sifted = new Uint8Array(count);
    this.#first = states.first;
    this.#labels = states.labels;
    this.#targets = states.targets;
    this.root = new Uint16Array(size);
    for (let index = 0; index < size; index++) {
      const to = states.readRoot(kinds[index] as number);
      if (to) this.root[ids[index] as number] = to;
    }
    this.rootNumber = this.root[NUMBER_ID] ?? 0;
  }

  #sift(state: number): void {
    this.#sifted[state] = 1;
    const until = this.#first[state + 1] as number;
    for (let edge = this.#first[state] as number; edge < until; edge++) {
      const place = sievePlace(state, this.#labels[edge] as number);
      this.#sieve[place >> 5] = (this.#sieve[place >> 5] as number) | (1 << (place & 31));
    }
  }

  #mayHave(state: number, word: number): boolean {
    const place = sievePlace(state, word);
    return ((this.#sieve[place >> 5] as number) & (1 << (place & 31))) !== 0;
  }

  /** The state behind a word, 0 for none. */
  step(state: number, word: number): number {
    if (!this.#sifted[state]) this.#sift(state);
    if (!this.#mayHave(state, word)) return 0;
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

/**
 * Reads the states of an automaton off its text, one after the other. Small methods that are called for every state
 * are compiled long before the page is through them, which one long loop is not.
 */
class StateReader {
  /** By state: where its edges begin; they are in the order of their labels. */
  readonly first: Uint32Array;
  readonly labels: Uint16Array;
  readonly targets: Uint16Array;
  readonly #automaton: Pick<Automaton, 'final' | 'number' | 'gap'>;
  readonly #digits: DigitReader;
  readonly #leaves: number;
  /** States that several others lead to. */
  readonly #shared: number[] = [];
  /** States that nothing has led to yet. */
  readonly #waiting: number[] = [];
  #nextWaiting = 0;
  /** The latest targets, the last one first; with `RECENT_TARGETS` of 3 there are four. */
  #target0 = 0;
  #target1 = 0;
  #target2 = 0;
  #target3 = 0;
  #edges = 0;

  constructor(
    automaton: Pick<Automaton, 'final' | 'number' | 'gap'>,
    leaves: number,
    { edges, automaton: text }: LexiconData,
  ) {
    this.#automaton = automaton;
    this.#leaves = leaves;
    this.#digits = new DigitReader(text);
    this.first = new Uint32Array(automaton.final.length + 1);
    this.labels = new Uint16Array(edges);
    this.targets = new Uint16Array(edges);
  }

  /** Reads the next state; those that it leads to were read before. */
  read(state: number): void {
    const digits = this.#digits;
    const start = this.#edges;
    this.first[state] = start;
    const header = digits.number(ONE_DIGIT.header);
    if (header & 2) this.#automaton.final[state] = digits.number(ONE_DIGIT.target) + 1;
    let from = 0;
    let until = 0;
    if (header & 1) {
      const base = state - digits.number(ONE_DIGIT.base);
      from = this.first[base] as number;
      until = this.first[base + 1] as number;
    }
    this.#forget();
    let label = 0;
    for (let own = header >> 4, index = 0; index < own; index++) {
      let kind: number;
      if (index === 0) {
        label = digits.number(ONE_DIGIT.first);
        kind = header & 8 ? EdgeKind.fresh : EdgeKind.other;
      } else {
        const code = digits.number(ONE_DIGIT.edge);
        kind = code % EDGE_KINDS;
        label += (code - kind) / EDGE_KINDS + 1;
      }
      let to: number;
      if (kind === EdgeKind.same) to = this.#target0;
      else if (kind === EdgeKind.fresh) to = this.#waiting.pop() as number;
      else to = this.#target(digits.number(ONE_DIGIT.target));
      this.#remember(to);
      from = this.#takeOver(from, until, label);
      if (from < until && this.labels[from] === label) from++;
      if (to !== 0) this.#add(label, to);
    }
    this.#takeOver(from, until, NO_ID);
    this.#note(state, start);
    this.#waiting.push(state);
    if (header & 4) this.#shared.push(state);
  }

  end(count: number): void {
    this.first[count] = this.#edges;
    this.#forget();
  }

  /** Reads the next edge from the root. */
  readRoot(kind: number): number {
    if (kind === EdgeKind.none) return 0;
    let to: number;
    if (kind === EdgeKind.same) to = this.#target0;
    else if (kind === EdgeKind.fresh) to = this.#waiting[this.#nextWaiting++] as number;
    else to = this.#target(this.#digits.number(ONE_DIGIT.target));
    this.#remember(to);
    return to;
  }

  #add(label: number, to: number): void {
    this.labels[this.#edges] = label;
    this.targets[this.#edges++] = to;
  }

  /** Takes over edges with smaller labels from the state's base. */
  #takeOver(from: number, until: number, label: number): number {
    let at = from;
    while (at < until && (this.labels[at] as number) < label) {
      this.#add(this.labels[at] as number, this.targets[at] as number);
      at++;
    }
    return at;
  }

  /** The edges for a number and for a gap have the smallest labels. */
  #note(state: number, start: number): void {
    const { number, gap } = this.#automaton;
    for (let edge = start; edge < this.#edges && edge < start + 2; edge++) {
      const word = this.labels[edge] as number;
      if (word === NUMBER_ID) number[state] = this.targets[edge] as number;
      else if (word === GAP_ID) gap[state] = this.targets[edge] as number;
    }
  }

  #target(code: number): number {
    if (code > RECENT_TARGETS) {
      const leaf = code - RECENT_TARGETS;
      if (leaf <= this.#leaves) return leaf;
      return this.#shared[this.#shared.length - (leaf - this.#leaves)] as number;
    }
    if (code === TARGET_DROPPED) return 0;
    return code === 1 ? this.#target1 : code === 2 ? this.#target2 : this.#target3;
  }

  #forget(): void {
    this.#target0 = 0;
    this.#target1 = 0;
    this.#target2 = 0;
    this.#target3 = 0;
  }

  /** Moves a target to the front; of those that were before it, each goes one place back. */
  #remember(to: number): void {
    if (to === this.#target0) return;
    if (to !== this.#target1) {
      if (to !== this.#target2) this.#target3 = this.#target2;
      this.#target2 = this.#target1;
    }
    this.#target1 = this.#target0;
    this.#target0 = to;
  }
}

/** Numbers of the words, by their place in the vocabulary; fills in the kinds of their edges from the root. */
function readNumbers(data: LexiconData, kinds: Uint8Array): Uint16Array {
  const size = kinds.length;
  const ids = new Uint16Array(size).fill(NO_ID);
  let next = 0;
  for (const place of data.often) ids[place] = next++;
  for (let index = 0; index < size; index++) {
    const pair = valueOfDigit(data.kinds.charCodeAt(index >> 1));
    const kind = index & 1 ? pair >> 3 : pair & 7;
    kinds[index] = kind >> 1;
    if (kind & 1 && ids[index] === NO_ID) ids[index] = next++;
  }
  for (let index = 0; index < size; index++) if (ids[index] === NO_ID) ids[index] = next++;
  return ids;
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
