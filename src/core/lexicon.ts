/**
 * Finds the lexicon's wordings in a run of words, in one pass.
 *
 * Pure. The trie is grown lazily, a first word at a time, from the compiled rule set, so that
 * starting costs next to nothing. It must not decide what a wording means in its sentence.
 */
import type { RoleKind, RuleSetData, TermData } from './types';
import { isNumber, PHRASE_BREAK, type Words } from './words';

/** What a wording can be: `{kind: 'concept', id: 'pain', mode: 'thing'}`. */
export interface Sense {
  readonly kind: RoleKind;
  readonly id: string;
  readonly mode: string;
  /** Senses of one group never overlap each other. */
  readonly group: string;
  /** Whether it hides shorter wordings inside it. */
  readonly hides: boolean;
}

/** A wording found at words `[from, to)`. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly senses: readonly Sense[];
  /** Grammatical form, see `TermData`. */
  readonly form: string;
}

interface Node {
  next: Map<string, Node> | null;
  gap: Node | null;
  number: Node | null;
  senses: readonly Sense[] | null;
  form: string;
}

/** Words that a `_` in a term can stand for; longer gaps are other sentences' business. */
const MAX_GAP_WORDS = 3;

/** Cues that only matter in certain places and so must not hide the wordings inside them. */
const TRANSPARENT_CUES = new Set([
  'yes',
  'no',
  'benefit-lead',
  'effects-lead',
  'same-thing',
  'works',
  'risk-lead',
  'use-lead',
  'quote-lead',
  'other-lead',
  'question-word',
  'boundary',
  'contrast',
  'command',
  'animal',
]);

/** The lexicon of a rule set, ready to search. */
export class Lexicon {
  /** Small words that are never the subject of a sentence. */
  readonly functionWords: ReadonlySet<string>;
  readonly #terms: Readonly<Record<string, readonly TermData[]>>;
  readonly #senses: readonly Sense[];
  readonly #roots = new Map<string, Node | null>();
  readonly #merged = new Map<string, readonly Sense[]>();

  constructor(rules: RuleSetData) {
    this.#terms = rules.terms;
    const statements = statementConcepts(rules);
    this.#senses = rules.roles.map(([kind, id, mode]) => {
      const open =
        kind === 'concept' && (statements.has(id) || (mode !== 'thing' && mode !== 'absent'));
      return {
        kind,
        id,
        mode,
        group:
          kind === 'cue' || open
            ? `${kind}:${id}`
            : kind === 'relation'
              ? `relation:${mode}`
              : kind,
        hides: kind === 'cue' ? !TRANSPARENT_CUES.has(id) : !open,
      };
    });
    const small = new Set<string>();
    for (const word of Object.keys(rules.terms)) {
      for (const [rest, roles] of rules.terms[word] as readonly TermData[]) {
        if (rest !== '') continue;
        if (roles.some((role) => this.#senses[role]?.id === 'function')) small.add(word);
      }
    }
    this.functionWords = small;
  }

  /** Whether a single word by itself has a sense of the given kind and id. */
  has(word: string, kind: RoleKind, id?: string): boolean {
    const senses = this.#root(word)?.senses;
    return senses?.some((sense) => sense.kind === kind && (!id || sense.id === id)) ?? false;
  }

  /**
   * Finds all wordings in words `[from, to)`.
   *
   * Of one group the leftmost and longest wins; a longer wording of another group hides what
   * lies wholly inside it, apart from names of kratom, which are never hidden.
   *
   * @returns Marks by their first word. Time is linear in the number of words.
   */
  find(words: Words, from: number, to: number): Mark[] {
    const found: Mark[] = [];
    const until = new Map<string, number>();
    const ends: Array<{ to: number; node: Node; gapped: boolean }> = [];
    for (let at = from; at < to; at++) {
      const word = words.norm[at] as string;
      const root = this.#root(word);
      ends.length = 0;
      if (root) walk(words, root, at + 1, to, ends, false);
      if (isQuantity(word)) {
        const numbers = this.#root('#');
        if (numbers) walk(words, numbers, afterRange(words, at + 1, to), to, ends, false);
      }
      if (ends.length === 0) continue;
      if (ends.length > 1) ends.sort((a, b) => b.to - a.to);
      for (const { to: end, node, gapped } of ends) {
        let senses: Sense[] | null = null;
        for (const sense of node.senses as readonly Sense[]) {
          if (sense.id === 'function') continue;
          if ((until.get(sense.group) ?? 0) > at) continue;
          if (senses) senses.push(sense);
          else senses = [sense];
        }
        if (!senses) continue;
        for (const sense of senses) until.set(sense.group, gapped ? at + 1 : end);
        found.push({ from: at, to: end, senses, form: node.form });
      }
    }
    return found.length > 1 ? hideInner(found) : found;
  }

  #root(word: string): Node | null {
    const known = this.#roots.get(word);
    if (known !== undefined) return known;
    const terms = Object.hasOwn(this.#terms, word) ? this.#terms[word] : undefined;
    if (!terms) {
      // Words of no term are not remembered: a page can bring any number of them.
      return null;
    }
    const root = newNode();
    for (const [rest, roles, form] of terms) {
      let node = root;
      if (rest !== '') {
        for (const part of rest.split(' ')) {
          if (part === '_') node = node.gap ??= newNode();
          else if (part === '#') node = node.number ??= newNode();
          else {
            node.next ??= new Map();
            let child = node.next.get(part);
            if (!child) {
              child = newNode();
              node.next.set(part, child);
            }
            node = child;
          }
        }
      }
      node.senses = this.#merge(node.senses, roles);
      node.form ||= form;
    }
    this.#roots.set(word, root);
    return root;
  }

  #merge(before: readonly Sense[] | null, roles: readonly number[]): readonly Sense[] {
    if (!before) {
      const key = roles.join(',');
      let senses = this.#merged.get(key);
      if (!senses) {
        senses = roles.map((role) => this.#senses[role] as Sense);
        this.#merged.set(key, senses);
      }
      return senses;
    }
    const extra = roles.map((role) => this.#senses[role] as Sense);
    return [...new Set([...before, ...extra])];
  }
}

function newNode(): Node {
  return { next: null, gap: null, number: null, senses: null, form: '' };
}

const NUMBER_WORDS = new Set(
  'half quarter one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred dozen several'.split(
    ' ',
  ),
);

function isQuantity(word: string): boolean {
  return isNumber(word) || NUMBER_WORDS.has(word);
}

/** Steps over the second half of "2 to 3", "2–3", "two or three". */
function afterRange(words: Words, at: number, to: number): number {
  let next = at;
  const word = words.norm[next];
  if (next + 1 < to && (word === 'to' || word === 'or' || word === 'and' || word === 'a')) {
    if (word === 'a' || isQuantity(words.norm[next + 1] as string)) next += word === 'a' ? 1 : 2;
  } else if (next < to && isQuantity(word as string)) next++;
  return next;
}

function walk(
  words: Words,
  node: Node,
  at: number,
  to: number,
  ends: Array<{ to: number; node: Node; gapped: boolean }>,
  gapped: boolean,
): void {
  if (node.senses) ends.push({ to: at, node, gapped });
  if (at >= to || (words.before[at] as number) & PHRASE_BREAK) return;
  const child = node.next?.get(words.norm[at] as string);
  if (child) walk(words, child, at + 1, to, ends, gapped);
  if (node.number && isQuantity(words.norm[at] as string)) {
    walk(words, node.number, afterRange(words, at + 1, to), to, ends, gapped);
  }
  if (node.gap?.next) {
    // Only the words behind the gap are looked for, so that the cost stays bounded.
    for (let skip = 1; skip <= MAX_GAP_WORDS && at + skip < to; skip++) {
      const here = at + skip;
      if ((words.before[here] as number) & PHRASE_BREAK) break;
      const after = node.gap.next.get(words.norm[here] as string);
      if (after) {
        walk(words, after, here + 1, to, ends, true);
        break;
      }
    }
  }
}

const NAMES = new Set(['kratom', 'leaf', 'extract', 'seven-oh', 'mitragynine', 'strain']);

function hideInner(marks: Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    let senses = mark.senses;
    for (const other of marks) {
      if (other.from > mark.from) break;
      if (other.to < mark.to || other === mark) continue;
      const longer = other.to - other.from > mark.to - mark.from;
      if (!longer) continue;
      if (!other.senses.some((sense) => sense.hides)) continue;
      const decoy = isDecoy(other);
      senses = senses.filter(
        (sense) =>
          !decoy &&
          ((sense.kind === 'subject' && NAMES.has(sense.id)) ||
            (sense.kind === 'cue' && (sense.id === 'hedge' || sense.id.endsWith('-lead')))),
      );
      if (senses.length === 0) break;
    }
    if (senses.length === 0) continue;
    kept.push(senses === mark.senses ? mark : { ...mark, senses });
  }
  return kept;
}

const isDecoy = (mark: Mark) => mark.senses.some((sense) => sense.id === 'decoy');

/** Concepts of which claims only ask whether they are said to be so; their long wordings hide nothing. */
function statementConcepts(rules: RuleSetData): Set<string> {
  const things = new Set<string>();
  for (const frame of rules.frames) {
    if (frame.effect === 'is' || frame.effect === 'is-not') continue;
    for (const concept of frame.concepts) things.add(concept);
  }
  return new Set(Object.keys(rules.concepts).filter((concept) => !things.has(concept)));
}
