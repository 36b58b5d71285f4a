/**
 * Finds the lexicon's wordings in a run of words, in one pass.
 *
 * Pure. It walks the compiled automaton over words, each of which is looked up once. It must not
 * decide what a wording means in its sentence.
 */
import { Automaton, FORM_SOURCES, nounFormOf, verbFormOf } from './automaton';
import type { RoleKind, RuleSetData } from './types';
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
  /** Grammatical form, see `LexiconData`. */
  readonly form: string;
  /** Something of the text stands inside it, as in "keeps … down". */
  readonly gapped: boolean;
}

/** A place where a wording ends. */
interface End {
  readonly to: number;
  readonly state: number;
  readonly gapped: boolean;
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
  'symptom-lead',
  'homonym',
]);

/** The lexicon of a rule set, ready to search. */
export class Lexicon {
  /** Small words that are never the subject of a sentence. */
  readonly functionWords: Pick<ReadonlySet<string>, 'has'>;
  readonly #automaton: Automaton;
  /** By ending. */
  readonly #senses: readonly (readonly Sense[])[];
  /** Words that are not what their letters say: `n` and `p` as nouns, the others as verbs. */
  readonly #nouns = new Map<string, string>();
  readonly #verbs = new Map<string, string>();
  /** Numbers of the words at hand. */
  #ids = new Int32Array(64);

  constructor(rules: RuleSetData) {
    const { statements, companions } = besides(rules);
    const senses = rules.roles.map(([kind, id, mode]): Sense => {
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
        hides: kind === 'cue' ? !TRANSPARENT_CUES.has(id) : !open || companions.has(id),
      };
    });
    this.#automaton = new Automaton(rules.lexicon);
    this.#senses = this.#automaton.endings.map(({ roles }) =>
      roles.map((role) => senses[role] as Sense),
    );
    this.functionWords = {
      has: (word) => this.#sensesOf(word)?.some((sense) => sense.id === 'function') ?? false,
    };
    for (const [form, words] of Object.entries(rules.lexicon.irregular)) {
      const forms = NOUN_FORMS.has(form) ? this.#nouns : this.#verbs;
      for (const word of words.split(' ')) forms.set(word, form);
    }
  }

  /** Whether a single word by itself has a sense of the given kind and id. */
  has(word: string, kind: RoleKind, id?: string): boolean {
    const senses = this.#sensesOf(word);
    return senses?.some((sense) => sense.kind === kind && (!id || sense.id === id)) ?? false;
  }

  /** What a single word by itself can be. */
  #sensesOf(word: string): readonly Sense[] | undefined {
    const { final, root, vocabulary } = this.#automaton;
    const id = vocabulary.numberOf(word);
    return id < 0 ? undefined : this.#senses[(final[root[id] as number] as number) - 1];
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
    const ends: End[] = [];
    const { root, rootNumber, final } = this.#automaton;
    const ids = this.#lookUp(words, from, to);
    for (let at = from; at < to; at++) {
      ends.length = 0;
      const id = ids[at - from] as number;
      const state = id < 0 ? 0 : (root[id] as number);
      if (state) this.#walk(words, from, state, at + 1, to, ends, false);
      if (rootNumber && isQuantity(words.norm[at] as string)) {
        this.#walk(words, from, rootNumber, afterRange(words, at + 1, to), to, ends, false);
      }
      if (ends.length === 0) continue;
      if (ends.length > 1) ends.sort((a, b) => b.to - a.to);
      for (const { to: end, state, gapped } of ends) {
        const ending = (final[state] as number) - 1;
        let senses: Sense[] | null = null;
        for (const sense of this.#senses[ending] as readonly Sense[]) {
          if (sense.id === 'function') continue;
          if ((until.get(sense.group) ?? 0) > at) continue;
          if (senses) senses.push(sense);
          else senses = [sense];
        }
        if (!senses) continue;
        for (const sense of senses) until.set(sense.group, gapped ? at + 1 : end);
        found.push({
          from: at,
          to: end,
          senses,
          form: this.#formOf(ending, words, at, end),
          gapped,
        });
      }
    }
    return found.length > 1 ? hideInner(found) : found;
  }

  /** Numbers of the words `[from, to)`, -1 for those that the lexicon does not know; good until the next call. */
  #lookUp(words: Words, from: number, to: number): Int32Array {
    const { vocabulary } = this.#automaton;
    if (this.#ids.length < to - from) this.#ids = new Int32Array((to - from) * 2);
    for (let at = from; at < to; at++) {
      this.#ids[at - from] = vocabulary.numberOf(words.norm[at] as string);
    }
    return this.#ids;
  }

  #formOf(ending: number, words: Words, from: number, to: number): string {
    const { source } = this.#automaton.endings[ending] as { source: number };
    const { form, kind, offset } = FORM_SOURCES[source] as (typeof FORM_SOURCES)[number];
    if (kind === 'fixed') return form;
    const word = words.norm[kind === 'verb' ? from + offset : to - 1 - offset] as string;
    return kind === 'verb'
      ? (this.#verbs.get(word) ?? verbFormOf(word))
      : (this.#nouns.get(word) ?? nounFormOf(word));
  }

  /** Collects where the wordings end that go on from a state with the word `at`. */
  #walk(
    words: Words,
    from: number,
    state: number,
    at: number,
    to: number,
    ends: End[],
    gapped: boolean,
  ): void {
    const automaton = this.#automaton;
    if (automaton.final[state]) ends.push({ to: at, state, gapped });
    if (at >= to || (words.before[at] as number) & PHRASE_BREAK) return;
    const id = this.#ids[at - from] as number;
    const next = id < 0 ? 0 : automaton.step(state, id);
    if (next) this.#walk(words, from, next, at + 1, to, ends, gapped);
    const number = automaton.number[state] as number;
    if (number && isQuantity(words.norm[at] as string)) {
      this.#walk(words, from, number, afterRange(words, at + 1, to), to, ends, gapped);
    }
    const gap = automaton.gap[state] as number;
    if (!gap) return;
    // Only the words behind the gap are looked for, so that the cost stays bounded.
    for (let skip = 1; skip <= MAX_GAP_WORDS && at + skip < to; skip++) {
      const here = at + skip;
      if ((words.before[here] as number) & PHRASE_BREAK) break;
      const known = this.#ids[here - from] as number;
      const after = known < 0 ? 0 : automaton.step(gap, known);
      if (after) {
        this.#walk(words, from, after, here + 1, to, ends, true);
        break;
      }
    }
  }
}

const NOUN_FORMS = new Set(['n', 'p']);

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
      // What fills a gap ("keeps the pain down") is part of the text, not of the wording.
      if (other.gapped || !other.senses.some((sense) => sense.hides)) continue;
      const onlyBehind = other.senses.every(
        (sense) => sense.kind === 'relation' && sense.mode === 'after',
      );
      const decoy = isDecoy(other);
      senses = senses.filter((sense) => {
        if (sense.kind === 'relation') return decoy || (onlyBehind && sense.mode !== 'after');
        if (decoy) return sense.kind === 'cue';
        if (sense.kind === 'subject') return NAMES.has(sense.id);
        return (
          sense.kind === 'cue' &&
          (sense.id === 'hedge' ||
            sense.id.endsWith('-lead') ||
            (sense.id === 'boundary' && mark.from === other.from))
        );
      });
      if (senses.length === 0) break;
    }
    if (senses.length === 0) continue;
    kept.push(senses === mark.senses ? mark : { ...mark, senses });
  }
  return kept;
}

const isDecoy = (mark: Mark) => mark.senses.some((sense) => sense.id === 'decoy');

/**
 * Concepts that nothing is done to: those that claims only ask whether they are said to be so
 * (their long wordings hide nothing), and those that only have to stand beside a claim.
 */
function besides(rules: RuleSetData): { statements: Set<string>; companions: Set<string> } {
  const things = new Set<string>();
  const said = new Set<string>();
  for (const frame of rules.frames) {
    const seen = frame.effect === 'is' || frame.effect === 'is-not' ? said : things;
    for (const concept of frame.concepts) seen.add(concept);
  }
  const statements = new Set(Object.keys(rules.concepts).filter((concept) => !things.has(concept)));
  const companions = new Set([...statements].filter((concept) => !said.has(concept)));
  return { statements, companions };
}
