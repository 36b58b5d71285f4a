/**
 * The lexicon as a minimal acyclic automaton over words, and its way out of the compiled text.
 *
 * Pure. Knows words, states and endings as numbers; what an ending means is the lexicon's business.
 * The form is that of Daciuk, Mihov, Watson & Watson, "Incremental construction of minimal acyclic
 * finite-state automata", Computational Linguistics 26(1), 2000; the coding is described in `LexiconData`.
 */
import { DigitReader, VALUES, valueOfDigit } from './digits';
import type { LexiconData } from './types';
import { BLOCK_WORDS, Vocabulary } from './vocabulary';

/** For each kind of number, how many values take one digit; the next ones take two, then four. */
export const ONE_DIGIT = {
  header: 82,
  length: 80,
  edge: 24,
  target: 58,
  base: 18,
  role: 78,
  first: 42,
  count: 0,
} as const;

/** An edge that is not in a state although its base has it. */
export const TARGET_DROPPED = 0;

/** What a state's flag tells, as bits: it takes over edges from a base, has an ending, several lead to it, its first edge is a fresh one. */
export const StateFlag = { base: 1, final: 2, shared: 4, freshHead: 8 } as const;

/** The flag's higher part is the number of fresh edges; from this many on, the rest stands behind the state's length. */
export const MANY_FRESH = 4;
const FRESH_BITS = 4;
export const FRESH_UNIT = 2 ** FRESH_BITS;

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

/** What is known of a state, as bits: that it was read, has an ending, goes on with a number or behind a gap. */
export const StateKind = { loaded: 1, final: 2, forked: 4 } as const;

/**
 * An automaton ready to walk. A state is a number, 0 is no state; a word is its index in the
 * vocabulary.
 */
export class Automaton {
  readonly vocabulary: Vocabulary;
  /** Target of the edge from the root, by word. */
  readonly root: Uint16Array;
  /** Target from the root for a number. */
  rootNumber: number;
  /** States up to this one are only endings: nothing goes on from them. */
  readonly leaves: number;
  /** By state, once it was loaded: its target for a number, and for a gap. */
  readonly number: Uint16Array;
  readonly gap: Uint16Array;
  /** By state, once it was loaded: index of its ending plus one, 0 for none. */
  readonly final: Uint16Array;
  readonly #endings: EndingReader;
  readonly states: StateReader;
  /** Numbers of words by place; of the blocks of the vocabulary that were read. */
  readonly #ids: Uint16Array;
  /** For each two words, what their edges from the root are; for each block of words, the rest of it. */
  readonly #kinds: string;
  readonly #roots: readonly string[];
  /** By state: bits of the words that lead on from it, folded to 32. Most words lead nowhere, and this tells without a walk through memory. */
  readonly #folded: Int32Array;
  /** By state: its `StateKind`, 0 before it was read; a page comes by few of them. */
  readonly stateKinds: Uint8Array;

  /** The next state that is added, and how the added ones end; only `graft.ts` adds any. */
  free: number;
  readonly added: Ending[] = [];

  /**
   * @param data What the rule compiler wrote; anything else gives an automaton that finds nonsense, but ends.
   * @param more How many words all wordings that will be added have together.
   */
  constructor(data: LexiconData, more = 0) {
    const size = data.size + more;
    this.#endings = new EndingReader(data.endings);
    const leaves = this.#endings.count;
    this.leaves = leaves;
    this.free = leaves + data.states + 1;
    const count = this.free + more;
    this.number = new Uint16Array(count);
    this.gap = new Uint16Array(count);
    this.final = new Uint16Array(count);
    this.#folded = new Int32Array(count);
    for (let leaf = 1; leaf <= leaves; leaf++) this.final[leaf] = leaf;

    this.stateKinds = new Uint8Array(count).fill(StateKind.loaded | StateKind.final, 1, leaves + 1);
    this.stateKinds[0] = StateKind.loaded;
    this.states = new StateReader(this, leaves, data);
    this.root = new Uint16Array(size);
    this.#ids = new Uint16Array(data.size).fill(NO_ID);
    for (let index = 0; index < data.often.length; index++) {
      this.#ids[data.often[index] as number] = index;
    }
    this.#kinds = data.kinds;
    this.#roots = data.roots.split(' ');
    this.vocabulary = new Vocabulary(data, this.#ids, (block) => this.#readRoots(block));
    // `#` comes before all other words.
    this.vocabulary.numberAt(0);
    this.rootNumber = this.root[NUMBER_ID] ?? 0;
  }

  /** Reads the numbers of a block of words, and where their edges from the root lead. */
  #readRoots(block: number): void {
    const digits = new DigitReader(this.#roots[block] ?? '');
    const ids = this.#ids;
    let inner = digits.number(ONE_DIGIT.count);
    let outer = digits.number(ONE_DIGIT.count);
    const first = block * BLOCK_WORDS;
    const behind = Math.min(first + BLOCK_WORDS, ids.length);
    const kinds: number[] = [];
    const numbers: number[] = [];
    for (let place = first; place < behind; place++) {
      const pair = VALUES[this.#kinds.charCodeAt(place >> 1)] as number;
      const kind = place & 1 ? pair >> 3 : pair & 7;
      if (ids[place] === NO_ID) ids[place] = kind & 1 ? inner++ : outer++;
      kinds.push(kind);
      numbers.push(ids[place] as number);
    }
    this.states.readRoots(digits, kinds, numbers, this.root);
  }

  /** How the wordings end that have a number less one in `final`. */
  endingOf(index: number): Ending {
    return this.added[index - this.leaves] ?? this.#endings.read(index);
  }

  /** Makes sure that what a state has can be looked up, and gives its kind. Most states of the lexicon are never asked for. */
  load(state: number): number {
    const known = this.stateKinds[state] as number;
    if (known !== 0) return known;
    this.stateKinds[state] = StateKind.loaded;
    const base = this.states.baseOf(state);
    if (base) this.load(base);
    this.states.read(state, base);
    return this.enter(state);
  }

  /** Makes what was read of a state ready to be looked up, and gives its kind. */
  enter(state: number): number {
    const { ranges, edges } = this.states;
    const end = ranges[state * 2 + 1] as number;
    let folded = 0;
    for (let edge = ranges[state * 2] as number; edge < end; edge++) {
      folded |= 1 << ((edges[edge * 2] as number) & 31);
    }
    this.#folded[state] = folded;
    const forked = this.number[state] !== 0 || this.gap[state] !== 0;
    const kind =
      StateKind.loaded |
      (this.final[state] ? StateKind.final : 0) |
      (forked ? StateKind.forked : 0);
    this.stateKinds[state] = kind;
    return kind;
  }

  /** Index of a state's ending plus one, 0 for none, without loading it. */
  finalOf(state: number): number {
    return this.stateKinds[state] ? (this.final[state] as number) : this.states.finalOf(state);
  }

  /** The state behind a word, 0 for none. */
  step(state: number, word: number): number {
    if (this.stateKinds[state] === 0) this.load(state);
    if (((this.#folded[state] as number) & (1 << (word & 31))) === 0) return 0;
    const { ranges, edges } = this.states;
    let low = ranges[state * 2] as number;
    let high = ranges[state * 2 + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      const label = edges[middle * 2] as number;
      if (label === word) return edges[middle * 2 + 1] as number;
      if (label < word) low = middle + 1;
      else high = middle;
    }
    return 0;
  }
}

/** Edges that room is made for at first: as many as a few pages come by. */
const FIRST_EDGES = 2 ** 14;

function withRoom(numbers: Uint16Array): Uint16Array {
  const more = new Uint16Array(numbers.length * 2);
  more.set(numbers);
  return more;
}

/**
 * Reads the states of an automaton off its text, each when it is asked for. States are numbered behind those that they
 * lead to, so those that a state was the first to lead to, and theirs, are a run of numbers that ends right before it.
 */
class StateReader {
  /** By state that was read: where its edges begin and end, in turn. */
  readonly ranges: Uint32Array;
  /** Labels and targets of edges, in turn; those of a state in the order of their labels. */
  edges: Uint16Array = new Uint16Array(FIRST_EDGES * 2);
  readonly #automaton: Pick<Automaton, 'final' | 'number' | 'gap'>;
  readonly #digits: DigitReader;
  readonly #flags: string;
  readonly #leaves: number;
  /** By state: where its text begins. */
  readonly #offsets: Uint32Array;
  /** By state: how long the run of numbers is that ends with it. */
  readonly #runs: Uint16Array;
  /** By state: how many of the shared ones have smaller numbers. */
  readonly #sharedBefore: Uint16Array;
  /** States that several others lead to. */
  readonly #shared: Uint16Array;
  #sharedCount = 0;
  /** States that only the root leads to first, the last one first. */
  readonly #waiting: Uint16Array;
  #waitingCount = 0;
  #edges = 0;

  constructor(
    automaton: Pick<Automaton, 'final' | 'number' | 'gap'>,
    leaves: number,
    { flags, lengths, automaton: text }: LexiconData,
  ) {
    const count = automaton.final.length;
    this.#automaton = automaton;
    this.#leaves = leaves;
    this.#flags = flags;
    this.#digits = new DigitReader(text);
    this.ranges = new Uint32Array(count * 2);
    this.#offsets = new Uint32Array(count + 1);
    this.#runs = new Uint16Array(count);
    this.#sharedBefore = new Uint16Array(count);
    this.#shared = new Uint16Array(count);
    this.#waiting = new Uint16Array(count);
    this.#lay(new DigitReader(lengths));
    for (let state = count - 1; state > leaves; state -= this.#runs[state] as number) {
      this.#waiting[this.#waitingCount++] = state;
    }
  }

  #flagOf(state: number): number {
    return valueOfDigit(this.#flags.charCodeAt(state - this.#leaves - 1));
  }

  /** Notes where each state is to be found. */
  #lay(lengths: DigitReader): void {
    const [offsets, runs, sharedBefore] = [this.#offsets, this.#runs, this.#sharedBefore];
    const [leaves, shared] = [this.#leaves, this.#shared];
    const count = runs.length;
    const flags = this.#flags;
    const { text } = lengths;
    const oneDigit = ONE_DIGIT.length;
    let offset = 0;
    let sharedCount = 0;
    // Runs once, on the way to a page's first finding, and is over before it is compiled: so no calls but for what is rare.
    for (let state = leaves + 1, index = 0; state < count; state++, index++) {
      const flag = VALUES[flags.charCodeAt(index)] as number;
      const length = VALUES[text.charCodeAt(lengths.at)] as number;
      if (length < oneDigit) lengths.at++;
      offset += length < oneDigit ? length : lengths.number(oneDigit);
      offsets[state + 1] = offset;
      sharedBefore[state] = sharedCount;
      if (flag & StateFlag.shared) shared[sharedCount++] = state;
      if (flag < FRESH_UNIT) {
        runs[state] = 1;
        continue;
      }
      let before = state - 1;
      let fresh = flag >> FRESH_BITS;
      if (fresh === MANY_FRESH) fresh += lengths.number(oneDigit);
      for (; fresh > 0 && before > leaves; fresh--) before -= runs[before] as number;
      runs[state] = state - before;
    }
    this.#sharedCount = sharedCount;
  }

  /** What `Automaton.finalOf` gives. */
  finalOf(state: number): number {
    if (!(this.#flagOf(state) & StateFlag.final)) return 0;
    this.#digits.at = this.#offsets[state] as number;
    return this.#digits.number(ONE_DIGIT.target) + 1;
  }

  /** The state that a state takes over edges from, 0 for none. */
  baseOf(state: number): number {
    const flag = this.#flagOf(state);
    if (!(flag & StateFlag.base)) return 0;
    this.#digits.at = this.#offsets[state] as number;
    if (flag & StateFlag.final) this.#digits.number(ONE_DIGIT.target);
    return Math.max(0, state - this.#digits.number(ONE_DIGIT.base));
  }

  /**
   * Reads the edges of a state, in the order of their labels: its own, and between them those of its base.
   *
   * Most of what a page comes by is read on its first sentences, before anything is compiled, so it is one loop
   * without calls but for what is rare.
   *
   * @param base It was read before, as far as there is one.
   */
  read(state: number, base: number): void {
    const reader = this.#digits;
    const { text } = reader;
    const flag = this.#flagOf(state);
    const end = this.#offsets[state + 1] as number;
    const runs = this.#runs;
    const nameable = this.#sharedBefore[state] as number;
    reader.at = this.#offsets[state] as number;
    if (flag & StateFlag.final) this.#automaton.final[state] = reader.number(ONE_DIGIT.target) + 1;
    if (flag & StateFlag.base) reader.number(ONE_DIGIT.base);
    let from = this.ranges[base * 2] as number;
    const until = this.ranges[base * 2 + 1] as number;
    const start = this.#edges;
    let { at } = reader;
    // No edge takes less than a digit.
    while ((start + (end - at) + (until - from)) * 2 > this.edges.length) {
      this.edges = withRoom(this.edges);
    }
    const { edges } = this;
    const { first: firstDigit, edge: edgeDigit, target: targetDigit } = ONE_DIGIT;
    let free = start;
    // The latest targets, the last one first; with `RECENT_TARGETS` of 3 there are four.
    let target0 = 0;
    let target1 = 0;
    let target2 = 0;
    let target3 = 0;
    let fresh = state - 1;
    let label = 0;
    let kind: number = flag & StateFlag.freshHead ? EdgeKind.fresh : EdgeKind.other;
    for (let isFirst = true; at < end; isFirst = false) {
      const oneDigit = isFirst ? firstDigit : edgeDigit;
      let code = VALUES[text.charCodeAt(at++)] as number;
      if (code >= oneDigit) {
        reader.at = at;
        code = reader.longer(code, oneDigit);
        at = reader.at;
      }
      if (isFirst) label = code;
      else {
        kind = code % EDGE_KINDS;
        label += (code - kind) / EDGE_KINDS + 1;
      }
      let to = target0;
      if (kind === EdgeKind.fresh) {
        to = fresh;
        fresh -= runs[fresh] as number;
      } else if (kind === EdgeKind.other) {
        let name = VALUES[text.charCodeAt(at++)] as number;
        if (name >= targetDigit) {
          reader.at = at;
          name = reader.longer(name, targetDigit);
          at = reader.at;
        }
        if (name > RECENT_TARGETS) to = this.#named(name - RECENT_TARGETS, nameable);
        else if (name === TARGET_DROPPED) to = 0;
        else to = name === 1 ? target1 : name === 2 ? target2 : target3;
      }
      // To the front; of those that were before it, each goes one place back.
      if (to !== target0) {
        if (to !== target1) {
          if (to !== target2) target3 = target2;
          target2 = target1;
        }
        target1 = target0;
        target0 = to;
      }
      while (from < until && (edges[from * 2] as number) < label) {
        edges[free * 2] = edges[from * 2] as number;
        edges[free * 2 + 1] = edges[from * 2 + 1] as number;
        free++;
        from++;
      }
      if (from < until && edges[from * 2] === label) from++;
      if (to !== 0) {
        edges[free * 2] = label;
        edges[free * 2 + 1] = to;
        free++;
      }
    }
    edges.copyWithin(free * 2, from * 2, until * 2);
    this.#edges = free + until - from;
    this.#note(state, start);
    this.ranges[state * 2] = start;
    this.ranges[state * 2 + 1] = this.#edges;
  }

  /** Gives a new state its edges: labels, in their order, and targets. */
  write(state: number, edges: readonly (readonly [label: number, to: number])[]): void {
    const start = this.#edges;
    for (const [label, to] of edges) this.#add(label, to);
    this.#note(state, start);
    this.ranges[state * 2] = start;
    this.ranges[state * 2 + 1] = this.#edges;
  }

  /**
   * Reads where the edges of the root lead for a block of words, as `read` does for other states.
   *
   * @param kinds For each of the words, its `EdgeKind` times two, and one more where the word stands inside wordings.
   * @param numbers For each of the words, its number.
   */
  readRoots(
    digits: DigitReader,
    kinds: readonly number[],
    numbers: readonly number[],
    root: Uint16Array,
  ): void {
    let left = this.#waitingCount - digits.number(ONE_DIGIT.count);
    const nameable = this.#sharedCount;
    let target0 = 0;
    let target1 = 0;
    let target2 = 0;
    let target3 = 0;
    for (let index = 0; index < kinds.length; index++) {
      const kind = (kinds[index] as number) >> 1;
      if (kind === EdgeKind.none) continue;
      let to = target0;
      if (kind === EdgeKind.fresh) to = this.#waiting[--left] ?? 0;
      else if (kind === EdgeKind.other) {
        const name = digits.number(ONE_DIGIT.target);
        if (name > RECENT_TARGETS) to = this.#named(name - RECENT_TARGETS, nameable);
        else if (name === TARGET_DROPPED) to = 0;
        else to = name === 1 ? target1 : name === 2 ? target2 : target3;
      }
      if (to !== target0) {
        if (to !== target1) {
          if (to !== target2) target3 = target2;
          target2 = target1;
        }
        target1 = target0;
        target0 = to;
      }
      root[numbers[index] as number] = to;
    }
  }

  #add(label: number, to: number): void {
    const at = this.#edges++ * 2;
    if (at === this.edges.length) this.edges = withRoom(this.edges);
    this.edges[at] = label;
    this.edges[at + 1] = to;
  }

  /** The edges for a number and for a gap have the smallest labels. */
  #note(state: number, start: number): void {
    const { number, gap } = this.#automaton;
    for (let edge = start; edge < this.#edges && edge < start + 2; edge++) {
      const word = this.edges[edge * 2] as number;
      if (word === NUMBER_ID) number[state] = this.edges[edge * 2 + 1] as number;
      else if (word === GAP_ID) gap[state] = this.edges[edge * 2 + 1] as number;
    }
  }

  /** A state by its name: the leaves come first, then the shared ones, the nearest first. */
  #named(name: number, nameable: number): number {
    return name <= this.#leaves ? name : (this.#shared[nameable - (name - this.#leaves)] ?? 0);
  }
}

/** Reads how wordings end, each when it is asked for. */
class EndingReader {
  readonly #texts: readonly string[];

  constructor(text: string) {
    this.#texts = text === '' ? [] : text.split(' ');
  }

  get count(): number {
    return this.#texts.length;
  }

  read(index: number): Ending {
    const digits = new DigitReader(this.#texts[index] ?? '');
    const code = digits.number(ONE_DIGIT.header);
    const roles: number[] = [];
    for (let left = sizeOf(code); left > 0; left--) roles.push(digits.number(ONE_DIGIT.role));
    return { roles, source: code % FORM_SOURCES.length };
  }
}

/** How many roles an ending has; it never has none. */
const sizeOf = (code: number) => Math.floor(code / FORM_SOURCES.length) + 1;
