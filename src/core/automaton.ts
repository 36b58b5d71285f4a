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
      recent[0] = recent[1] = recent[2] = recent[3] = 0;
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
