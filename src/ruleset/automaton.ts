/**
 * Builds the lexicon's automaton from a list of wordings and writes it as the text that `core/automaton.ts` reads.
 *
 * The same wordings give the same text, in whatever order they come. It knows nothing of what roles mean.
 */
import {
  EDGE_KINDS,
  EdgeKind,
  type Ending,
  FORM_SOURCES,
  FRESH_UNIT,
  MANY_FRESH,
  nounFormOf,
  ONE_DIGIT,
  RECENT_TARGETS,
  StateFlag,
  TARGET_DROPPED,
  verbFormOf,
} from '../core/automaton';
import { DIGITS, digitsOf } from '../core/digits';
import type { LexiconData } from '../core/types';
import { BLOCK_WORDS, LEADS, PLAIN_LEADS } from '../core/vocabulary';
import { compareText } from './problems';

/** One word sequence with all that it can be. */
export interface LexiconEntry {
  /** Its words, joined by one space; `#` and `_` as in `LexiconData`. */
  readonly text: string;
  /** Role numbers in the order in which the engine is to see them. */
  readonly roles: readonly number[];
  /** Its grammatical form, one letter. */
  readonly form: string;
}

/** Most states and words, what 16 bits hold. */
const NUMBERS_MAX = 0xffff;

/** An edge taken over from another state costs nothing; naming that state costs about this many edges. */
const BASE_COST_EDGES = 1;

/** A state of the trie, and the state that stands for all that are alike. */
interface State {
  readonly next: Map<string, State>;
  ending: number;
}

/** A state that has edges, on its way into text. */
interface Draft {
  readonly state: State;
  /** Edges that are written, by label. */
  own: [label: string, to: State | null][];
  base: Draft | null;
  /** Whether a state after it leads to it, besides the one that it was first reached from. */
  shared: boolean;
  readonly index: number;
}

/**
 * Compiles wordings.
 *
 * @param entries Each text once.
 * @throws RangeError when there are more words or states than the engine can number.
 */
export function compileLexicon(entries: readonly LexiconEntry[]): LexiconData {
  const sorted = [...entries].sort((a, b) => compareText(a.text, b.text));
  const irregular = irregularForms(sorted);
  const endings = new EndingTable(irregular);
  const root: State = { next: new Map(), ending: -1 };
  const vocabulary = new Set<string>();
  const inner = new Set<string>();
  for (const entry of sorted) {
    const words = entry.text.split(' ');
    let state = root;
    for (const [index, word] of words.entries()) {
      vocabulary.add(word);
      if (index > 0) inner.add(word);
      let next = state.next.get(word);
      if (!next) {
        next = { next: new Map(), ending: -1 };
        state.next.set(word, next);
      }
      state = next;
    }
    state.ending = endings.indexOf(words, entry);
  }
  const merged = merge(root);
  const words = [...vocabulary.add('#').add('_')].sort(compareText);
  return new Writer(
    merged,
    words,
    numbered(merged, [...inner].sort(compareText)),
    endings,
    irregular,
  ).write();
}

/** Words inside wordings in the order of their numbers, those first that are often the first of a state. */
function numbered(
  root: State,
  inners: readonly string[],
): { readonly words: string[]; readonly often: number } {
  const counts = new Map<string, number>();
  const seen = new Set<State>();
  const count = (state: State) => {
    if (seen.has(state)) return;
    seen.add(state);
    const size = state.next.size;
    for (const [label, next] of state.next) {
      if (state !== root) counts.set(label, (counts.get(label) ?? 0) + 1 / size);
      count(next);
    }
  };
  count(root);
  counts.delete('#');
  counts.delete('_');
  const often = [...counts]
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    .slice(0, ONE_DIGIT.first - 2)
    .map(([word]) => word);
  const first = ['#', '_', ...often];
  const known = new Set(first);
  return { words: [...first, ...inners.filter((word) => !known.has(word))], often: first.length };
}

/** Merges equal states from the leaves up. */
function merge(root: State): State {
  const known = new Map<string, State>();
  const ids = new Map<State, number>();
  const visit = (state: State): State => {
    for (const [label, next] of state.next) state.next.set(label, visit(next));
    const key = `${state.ending} ${[...state.next].sort(byLabel).map(([label, next]) => `${label}>${ids.get(next)}`)}`;
    const same = known.get(key);
    if (same) return same;
    known.set(key, state);
    ids.set(state, ids.size);
    return state;
  };
  return visit(root);
}

function byLabel(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return compareText(a[0], b[0]);
}

type Kind = 'verb' | 'noun';

const isWord = (word: string | undefined) => word !== undefined && word !== '#' && word !== '_';

/** What a word's letters say, or the list of exceptions where it is one. */
function formOf(kind: Kind, word: string, irregular: ReadonlyMap<string, string>): string {
  return (
    irregular.get(`${kind} ${word}`) ?? (kind === 'verb' ? verbFormOf(word) : nounFormOf(word))
  );
}

const kindOf = (form: string): Kind | null =>
  'bsdg'.includes(form) ? 'verb' : 'np'.includes(form) ? 'noun' : null;

/** Words that mostly stand for another form than their letters say: `verb took` to `d`. */
function irregularForms(entries: readonly LexiconEntry[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, form } of entries) {
    const kind = kindOf(form);
    const words = text.split(' ');
    // Verbs stand first; of nouns, only those at the end are counted.
    const word = kind === 'verb' ? words[0] : words.at(-1);
    if (!kind || !isWord(word)) continue;
    const key = `${kind} ${word}`;
    const count = counts.get(key) ?? new Map<string, number>();
    counts.set(key, count.set(form, (count.get(form) ?? 0) + 1));
  }
  const irregular = new Map<string, string>();
  for (const [key, count] of [...counts].sort(byLabel)) {
    const [[form]] = [...count].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])) as [
      [string, number],
    ];
    const [kind, word] = key.split(' ') as [Kind, string];
    if (formOf(kind, word, irregular) !== form) irregular.set(key, form);
  }
  return irregular;
}

/** The distinct endings, in the order in which they turn up. */
class EndingTable {
  readonly all: Ending[] = [];
  readonly #known = new Map<string, number>();

  constructor(readonly irregular: ReadonlyMap<string, string>) {}

  indexOf(words: readonly string[], { roles, form }: LexiconEntry): number {
    const source = this.#sourceOf(words, form);
    const key = `${source} ${roles.join(' ')}`;
    let index = this.#known.get(key);
    if (index === undefined) {
      index = this.all.push({ roles, source }) - 1;
      this.#known.set(key, index);
    }
    return index;
  }

  #sourceOf(words: readonly string[], form: string): number {
    const kind = kindOf(form);
    const source = FORM_SOURCES.findIndex((source) => {
      if (source.kind !== kind) return false;
      // The place of the word is counted in words, so nothing of unknown length may stand between.
      const between =
        kind === 'verb' ? words.slice(0, source.offset + 1) : words.slice(-source.offset - 1);
      const word = kind === 'verb' ? between.at(-1) : between[0];
      return (
        between.length === source.offset + 1 &&
        between.every(isWord) &&
        formOf(kind, word as string, this.irregular) === form
      );
    });
    return source >= 0 ? source : FORM_SOURCES.findIndex((source) => source.form === form);
  }
}

class Writer {
  readonly #drafts: Draft[] = [];
  readonly #draftOf = new Map<State, Draft>();
  /** For each state, the edge over which it was reached first. */
  readonly #reached = new Map<State, string>();
  readonly #ids = new Map<State, number>();
  readonly #rank: ReadonlyMap<number, number>;
  readonly #ranked: readonly Ending[];
  readonly #inners: ReadonlyMap<string, number>;

  constructor(
    readonly root: State,
    readonly words: readonly string[],
    readonly numbered: { readonly words: readonly string[]; readonly often: number },
    endings: EndingTable,
    readonly irregular: ReadonlyMap<string, string>,
  ) {
    this.#inners = new Map(numbered.words.map((word, index) => [word, index]));
    const uses = new Map<number, number>();
    const seen = new Set<State>();
    const count = (state: State) => {
      if (seen.has(state)) return;
      seen.add(state);
      if (state.ending >= 0 && state.next.size > 0)
        uses.set(state.ending, (uses.get(state.ending) ?? 0) + 1);
      for (const next of new Set(state.next.values())) {
        if (next.next.size === 0) uses.set(next.ending, (uses.get(next.ending) ?? 0) + 1);
        else count(next);
      }
    };
    count(root);
    const ranked = [...endings.all.keys()].sort(
      (a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || a - b,
    );
    this.#rank = new Map(ranked.map((ending, rank) => [ending, rank]));
    this.#ranked = ranked.map((ending) => endings.all[ending] as Ending);
  }

  write(): LexiconData {
    for (const [label, state] of [...this.root.next].sort(byLabel)) {
      if (state.next.size > 0 && !this.#reached.has(state)) {
        this.#reached.set(state, `root ${label}`);
        this.#visit(state);
      }
    }
    this.#choose();
    const { words, suffixes } = writeVocabulary(this.words);
    const { states, flags, lengths } = this.#states();
    const { kinds, roots } = this.#rootEdges();
    if (
      this.words.length > NUMBERS_MAX ||
      this.#drafts.length + this.#ranked.length >= NUMBERS_MAX
    ) {
      throw new RangeError('the lexicon has more words or states than 16 bits can number');
    }
    return {
      size: this.words.length,
      words,
      suffixes,
      kinds,
      roots,
      often: this.numbered.words
        .slice(0, this.numbered.often)
        .map((word) => this.words.indexOf(word)),
      irregular: Object.fromEntries(
        [...new Set(this.irregular.values())].sort(compareText).map((form) => [
          form,
          [...this.irregular]
            .filter(([, one]) => one === form)
            .map(([key]) => key.slice(key.indexOf(' ') + 1))
            .join(' '),
        ]),
      ),
      endings: this.#ranked.map(endingText).join(' '),
      states: this.#drafts.length,
      edges: this.#drafts.reduce((sum, { state }) => sum + state.next.size, 0),
      flags,
      lengths,
      automaton: states,
    };
  }

  /** Numbers states behind those that they lead to; of these, the one with the first label is the last. */
  #visit(state: State): void {
    const targets = new Map<State, string>();
    for (const [label, next] of this.#inOrder(state.next)) {
      if (next.next.size > 0 && !targets.has(next)) targets.set(next, label);
    }
    const id = this.#ids.size;
    this.#ids.set(state, id);
    for (const [next, label] of [...targets].reverse()) {
      if (this.#reached.has(next)) continue;
      this.#reached.set(next, `${id} ${label}`);
      this.#visit(next);
    }
    const draft = { state, own: [], base: null, shared: false, index: this.#drafts.length };
    this.#drafts.push(draft);
    this.#draftOf.set(state, draft);
  }

  #inOrder<T>(edges: Iterable<[string, T]>): [string, T][] {
    const number = ([label]: [string, T]) => this.#inners.get(label) as number;
    return [...edges].sort((a, b) => number(a) - number(b));
  }

  #isFresh(state: State, label: string, to: State): boolean {
    return this.#reached.get(to) === `${this.#ids.get(state)} ${label}`;
  }

  /** Chooses for each state what it takes over from an earlier one. */
  #choose(): void {
    const numbers = new Map<State, number>();
    const number = (state: State) => {
      const known = numbers.get(state) ?? numbers.size;
      numbers.set(state, known);
      return known;
    };
    const having = new Map<string, Draft[]>();
    for (const draft of this.#drafts) {
      const { state } = draft;
      const edges = this.#inOrder(state.next);
      const counts = new Map<Draft, number>();
      for (const [label, to] of edges) {
        const key = `${label}>${number(to)}`;
        const others = having.get(key) ?? [];
        if (!this.#isFresh(state, label, to)) {
          for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
        }
        others.push(draft);
        having.set(key, others);
      }
      let most = BASE_COST_EDGES;
      for (const [other, count] of counts) {
        let dropped = 0;
        for (const label of other.state.next.keys()) if (!state.next.has(label)) dropped++;
        const gain = count - dropped;
        if (gain > most || (gain === most && draft.base)) {
          most = gain;
          draft.base = other;
        }
      }
      const taken = draft.base?.state.next;
      draft.own = edges.filter(
        ([label, to]) => taken?.get(label) !== to || this.#isFresh(state, label, to),
      );
      for (const label of taken?.keys() ?? []) {
        if (!state.next.has(label)) draft.own.push([label, null]);
      }
      draft.own = this.#inOrder(draft.own);
    }
    const refer = (name: (to: State) => boolean, targets: Iterable<State | null>) => {
      for (const to of targets) {
        const draft = to && this.#draftOf.get(to);
        if (draft && !name(to)) draft.shared = true;
      }
    };
    for (const { state, own } of this.#drafts) {
      for (const [label, to] of own) {
        if (to) refer(() => this.#isFresh(state, label, to), [to]);
      }
    }
    for (const [label, to] of this.root.next) {
      refer(() => this.#reached.get(to) === `root ${label}`, [to]);
    }
  }

  #states(): { states: string; flags: string; lengths: string } {
    let states = '';
    let flags = '';
    let lengths = '';
    for (const draft of this.#drafts) {
      const { state, own, base } = draft;
      const final = state.ending >= 0;
      const isFresh = ([label, to]: (typeof own)[number]) =>
        to !== null && this.#isFresh(state, label, to);
      const fresh = own.filter(isFresh).length;
      flags += digitsOf(
        (base ? StateFlag.base : 0) +
          (final ? StateFlag.final : 0) +
          (draft.shared ? StateFlag.shared : 0) +
          (own[0] && isFresh(own[0]) ? StateFlag.freshHead : 0) +
          Math.min(fresh, MANY_FRESH) * FRESH_UNIT,
        DIGITS.length,
      );
      let text = '';
      if (final) text += digitsOf(this.#rank.get(state.ending) as number, ONE_DIGIT.target);
      if (base) text += digitsOf(draft.index - base.index, ONE_DIGIT.base);
      const recent = new Recent();
      let before = -1;
      for (const [label, to] of own) {
        const at = this.#inners.get(label) as number;
        const fresh = to !== null && this.#isFresh(state, label, to);
        if (before < 0) {
          text += digitsOf(at, ONE_DIGIT.first);
          if (!fresh) text += this.#target(to, recent);
        } else {
          const kind =
            recent.first === to ? EdgeKind.same : fresh ? EdgeKind.fresh : EdgeKind.other;
          text += digitsOf((at - before - 1) * EDGE_KINDS + kind, ONE_DIGIT.edge);
          if (kind === EdgeKind.other) text += this.#target(to, recent);
        }
        recent.add(to);
        before = at;
      }
      if (draft.shared) this.#shared.push(state);
      states += text;
      lengths += digitsOf(text.length, ONE_DIGIT.length);
      if (fresh >= MANY_FRESH) lengths += digitsOf(fresh - MANY_FRESH, ONE_DIGIT.length);
    }
    return { states, flags, lengths };
  }

  readonly #shared: State[] = [];
  readonly #sharedIndex = new Map<State, number>();

  #target(to: State | null, recent: Recent): string {
    let code: number;
    const place = recent.placeOf(to);
    if (to === null) code = TARGET_DROPPED;
    else if (place > 0) code = place;
    else if (to.next.size === 0) code = RECENT_TARGETS + 1 + (this.#rank.get(to.ending) as number);
    else {
      for (let index = this.#sharedIndex.size; index < this.#shared.length; index++) {
        this.#sharedIndex.set(this.#shared[index] as State, index);
      }
      const back = this.#shared.length - (this.#sharedIndex.get(to) as number);
      code = RECENT_TARGETS + this.#ranked.length + back;
    }
    return digitsOf(code, ONE_DIGIT.target);
  }

  #rootEdges(): { kinds: string; roots: string } {
    const roots: string[] = [];
    const often = new Set(this.numbered.words.slice(0, this.numbered.often));
    let inner = often.size;
    let outer = this.numbered.words.length;
    let fresh = 0;
    let recent = new Recent();
    const kinds = this.words.map((word, place) => {
      if (place % BLOCK_WORDS === 0) {
        recent = new Recent();
        roots.push([inner, outer, fresh].map((count) => digitsOf(count, ONE_DIGIT.count)).join(''));
      }
      const to = this.root.next.get(word);
      let kind: number = EdgeKind.none;
      if (to) {
        if (recent.first === to) kind = EdgeKind.same;
        else if (this.#reached.get(to) === `root ${word}`) {
          kind = EdgeKind.fresh;
          fresh++;
        } else {
          kind = EdgeKind.other;
          roots.push(`${roots.pop()}${this.#target(to, recent)}`);
        }
        recent.add(to);
      }
      const isInner = this.#inners.has(word);
      if (!isInner) outer++;
      else if (!often.has(word)) inner++;
      return kind * 2 + (isInner ? 1 : 0);
    });
    let text = '';
    for (let index = 0; index < kinds.length; index += 2) {
      text += DIGITS[(kinds[index] as number) + 8 * (kinds[index + 1] ?? 0)];
    }
    return { kinds: text, roots: roots.join(' ') };
  }
}

/** The last targets of a state, the latest first. */
class Recent {
  #list: (State | null)[] = [];

  get first(): State | null | undefined {
    return this.#list[0];
  }

  /** 1 for the one before the latest; 0 when it is none of them. */
  placeOf(state: State | null): number {
    return Math.max(0, this.#list.indexOf(state));
  }

  add(state: State | null): void {
    this.#list = [state, ...this.#list.filter((one) => one !== state)].slice(0, RECENT_TARGETS + 1);
  }
}

function endingText({ roles, source }: Ending): string {
  const code = source + FORM_SOURCES.length * (roles.length - 1);
  return (
    digitsOf(code, ONE_DIGIT.header) + roles.map((role) => digitsOf(role, ONE_DIGIT.role)).join('')
  );
}

function writeVocabulary(words: readonly string[]): { words: string; suffixes: string } {
  const steps = words.map((word, index) => {
    if (index % BLOCK_WORDS === 0) return { drop: -1, suffix: word };
    const before = words[index - 1] as string;
    let common = 0;
    while (common < before.length && before[common] === word[common]) common++;
    const drop = before.length - common;
    if (drop < PLAIN_LEADS - 1) return { drop, suffix: word.slice(common) };
    return { drop: -1, suffix: word };
  });
  const savings = new Map<string, number>();
  for (const { drop, suffix } of steps) {
    if (drop < 0 || suffix === '') continue;
    const name = drop.toString(36) + suffix;
    savings.set(name, (savings.get(name) ?? 0) + suffix.length);
  }
  const short = [...savings]
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    .slice(0, LEADS.length - PLAIN_LEADS)
    .map(([name]) => name);
  const lead = new Map(short.map((name, index) => [name, LEADS[PLAIN_LEADS + index] as string]));
  const text = steps.map(({ drop, suffix }, index) => {
    if (index % BLOCK_WORDS === 0) return index === 0 ? suffix : ` ${suffix}`;
    if (drop < 0) return `${LEADS[PLAIN_LEADS - 1]}${suffix}`;
    return lead.get(drop.toString(36) + suffix) ?? `${LEADS[drop]}${suffix}`;
  });
  return { words: text.join(''), suffixes: short.join(' ') };
}
