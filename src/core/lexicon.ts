/**
 * Finds the lexicon's wordings in a run of words, in one pass.
 *
 * Pure. It walks the compiled automaton over words, each of which is looked up once. It must not
 * decide what a wording means in its sentence.
 */
import { Automaton, FORM_SOURCES, nounFormOf, StateKind, verbFormOf } from './automaton';
import { emptyList } from './lists';
import { formOfName, isName } from './names';
import { traitsOf, traitsOfSense } from './traits';
import type { ProductForm, RoleKind, RuleSetData } from './types';
import { WordClass } from './word-classes';
import { PHRASE_BREAK, readWords, WordReader, type Words } from './words';

/** What a wording can be: `{kind: 'concept', id: 'pain', mode: 'thing'}`. */
export interface Sense {
  readonly kind: RoleKind;
  readonly id: string;
  readonly mode: string;
  /** Senses of one group never overlap each other. */
  readonly group: string;
  /** Whether it hides shorter wordings inside it. */
  readonly hides: boolean;
  /** The product form that a name of kratom tells; `null` for all that does not name it. */
  readonly names: ProductForm | null;
  /** Its `Trait`s. */
  readonly traits: number;
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
  /** The `Trait`s of its senses. */
  readonly traits: number;
}

/**
 * All marks and senses are made here, so that all have one shape: code that meets objects of several shapes is thrown
 * away and compiled anew, over and over on a page's first sentences.
 */
export const markOf = (
  from: number,
  to: number,
  senses: readonly Sense[],
  form: string,
  gapped: boolean,
  traits = traitsOf(senses),
): Mark => ({ from, to, senses, form, gapped, traits });

/** The mark with other senses. */
export const withSenses = (mark: Mark, senses: readonly Sense[]): Mark =>
  markOf(mark.from, mark.to, senses, mark.form, mark.gapped);

export const senseFrom = (
  kind: RoleKind,
  id: string,
  mode: string,
  group: string,
  hides: boolean,
  names: ProductForm | null,
): Sense => ({
  kind,
  id,
  mode,
  group,
  hides,
  names,
  traits: traitsOfSense(kind, id, mode, names),
});

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
  'foreign-lead',
  'question-word',
  'boundary',
  'contrast',
  'command',
  'animal',
  'symptom-lead',
  'offer',
  'offering',
  'homonym',
]);

/** The same string as the literals in the code, where there is one: two such are compared by address, not letter by letter. */
const interned = (text: string) => Object.keys({ [text]: 0 })[0] as string;

/** What a wording with a certain ending can be, laid out for the search. */
interface Meaning {
  readonly all: readonly Sense[];
  /** Without those that mark a word as a small one: they are no marks. */
  readonly senses: readonly Sense[];
  /** By sense, the number of its group. */
  readonly groups: readonly number[];
  /** Whether any of the senses hides. */
  readonly hides: boolean;
  readonly traits: number;
  /** The grammatical form, where it is the same wherever the wording ends so; else empty. */
  readonly form: string;
  /** Otherwise the word that tells it: a verb so many words behind the first one, or a noun so many before the last. */
  readonly verb: boolean;
  readonly offset: number;
}

const NO_SENSES: readonly Sense[] = emptyList();

/** Wordings to add to a compiled lexicon; see `own-rules.ts`. */
export interface Graft {
  /** How many words they have together. */
  readonly words: number;
  add(automaton: Automaton): void;
}

/** The lexicon of a rule set, ready to search. */
export class Lexicon {
  readonly #automaton: Automaton;
  /** By role. */
  readonly #senses: readonly Sense[];
  /** Numbers of the groups of senses. */
  readonly #groups: ReadonlyMap<string, number>;
  /** By ending, once one was found: a page has few of them. */
  readonly #meanings: (Meaning | undefined)[] = [];
  /** Words that are not what their letters say: `n` and `p` as nouns, the others as verbs. */
  readonly #nouns = new Map<string, string>();
  readonly #verbs = new Map<string, string>();
  /** By word: the forms that were asked for, as places in `FORMS` plus one. */
  readonly #verbForms: Uint8Array;
  readonly #nounForms: Uint8Array;
  /** While searching, by group: the word from which on its senses may stand again. */
  readonly #until: Int32Array;
  /** From this word on all may. */
  #taken = 0;
  /** While searching, the wordings that begin at the word at hand; how they end, in parallel. */
  readonly #endTo: number[] = [];
  readonly #endMeaning: Meaning[] = [];
  readonly #endGapped: boolean[] = [];
  #ends = 0;
  /** While searching: the words, their numbers, and the word to stop before. */
  #words: Pick<Words, 'norm' | 'classes' | 'before'>;
  #ids: readonly number[] = [];
  #to = 0;

  /** @param graft Adds wordings to those of the rule set. */
  constructor(rules: RuleSetData, graft?: Graft) {
    const { statements, companions } = besides(rules);
    const senses = rules.roles.map(([kind, name, mode]): Sense => {
      const id = interned(name);
      const open =
        kind === 'concept' && (statements.has(id) || (mode !== 'thing' && mode !== 'absent'));
      const group =
        kind === 'cue' || open ? `${kind}:${id}` : kind === 'relation' ? `relation:${mode}` : kind;
      const hides = kind === 'cue' ? !TRANSPARENT_CUES.has(id) : !open || companions.has(id);
      return senseFrom(kind, id, mode, group, hides, kind === 'subject' ? formOfName(id) : null);
    });
    const more = graft?.words ?? 0;
    const automaton = new Automaton(rules.lexicon, more);
    this.#automaton = automaton;
    this.#words = this.reader().read('');
    this.#senses = senses;
    this.#verbForms = new Uint8Array(rules.lexicon.size + more);
    this.#nounForms = new Uint8Array(rules.lexicon.size + more);
    const groups = new Map<string, number>();
    for (const { group } of senses) if (!groups.has(group)) groups.set(group, groups.size);
    this.#groups = groups;
    this.#until = new Int32Array(groups.size);
    automaton.vocabulary.isSmall = (word) => {
      const ending = automaton.finalOf(automaton.root[word] as number);
      return ending !== 0 && this.#meaningOf(ending - 1).all.some(({ id }) => id === 'function');
    };
    for (const [form, words] of Object.entries(rules.lexicon.irregular)) {
      const forms = NOUN_FORMS.has(form) ? this.#nouns : this.#verbs;
      for (const word of words.split(' ')) forms.set(word, form);
    }
    graft?.add(automaton);
  }

  /** What a wording with an ending can be. */
  #meaningOf(ending: number): Meaning {
    let meaning = this.#meanings[ending];
    if (!meaning) {
      const all: Sense[] = emptyList();
      const senses: Sense[] = emptyList();
      const groups: number[] = [];
      const { roles, source } = this.#automaton.endingOf(ending);
      const { form, kind, offset } = FORM_SOURCES[source] as (typeof FORM_SOURCES)[number];
      for (const role of roles) {
        const sense = this.#senses[role] as Sense;
        all.push(sense);
        if (sense.id === 'function') continue;
        senses.push(sense);
        groups.push(this.#groups.get(sense.group) as number);
      }
      meaning = {
        all,
        senses,
        groups,
        hides: senses.some(({ hides }) => hides),
        traits: traitsOf(senses),
        form,
        verb: kind === 'verb',
        offset,
      };
      this.#meanings[ending] = meaning;
    }
    return meaning;
  }

  /** Cuts a text into words, each looked up in the lexicon. */
  read(text: string): Words {
    return readWords(text, this.#automaton.vocabulary);
  }

  /** What two words are as one wording ("opioid receptors"); empty when they are none. */
  pair(first: string, second: string): readonly Sense[] {
    const { root, vocabulary } = this.#automaton;
    const a = vocabulary.numberOf(first);
    const b = vocabulary.numberOf(second);
    if (a < 0 || b < 0) return NO_SENSES;
    const state = root[a] as number;
    const end = state ? this.#automaton.step(state, b) : 0;
    const ending = end ? this.#automaton.finalOf(end) : 0;
    return ending ? this.#meaningOf(ending - 1).all : NO_SENSES;
  }

  /** As `read`, for many texts: what it gives is good until it reads the next one. */
  reader(): { read(text: string): Words; readTick(text: string): Words | null } {
    return new WordReader(this.#automaton.vocabulary);
  }

  /** Whether a single word by itself has a sense of the given kind and id. */
  has(word: string, kind: RoleKind, id?: string): boolean {
    return this.#isWord(this.#automaton.vocabulary.numberOf(word), kind, id);
  }

  /** As `has`, for one of the words that a reader of the lexicon gave. */
  hasAt(words: Words, at: number, kind: RoleKind, id: string): boolean {
    return this.#isWord(this.#idsOf(words)[at] as number, kind, id);
  }

  #isWord(number: number, kind: RoleKind, id?: string): boolean {
    const { root } = this.#automaton;
    const state = number < 0 ? 0 : (root[number] as number);
    if (state === 0) return false;
    const ending = this.#automaton.finalOf(state);
    if (!ending) return false;
    const { all } = this.#meaningOf(ending - 1);
    return all.some((sense) => sense.kind === kind && (!id || sense.id === id));
  }

  /**
   * Finds all wordings in words `[from, to)`.
   *
   * Of one group the leftmost and longest wins; a longer wording of another group hides what
   * lies wholly inside it, apart from names of kratom, which are never hidden.
   *
   * @param words Best those that `read` gave; others are looked up anew in every call.
   * @returns Marks by their first word. Time is linear in the number of words.
   */
  find(words: Words, from: number, to: number): Mark[] {
    const found: Mark[] = emptyList();
    this.#words = words;
    this.#ids = this.#idsOf(words);
    this.#to = to;
    this.#until.fill(0);
    this.#taken = 0;
    let hiding: Mark[] | null = null;
    const { root } = this.#automaton;
    for (let at = from; at < to; at++) {
      const id = this.#ids[at] as number;
      const state = id < 0 ? 0 : (root[id] as number);
      // Nothing begins at many words.
      if (state === 0 && !isQuantity(words, at)) continue;
      this.#endsAt(at, state);
      for (let end = 0; end < this.#ends; end++) {
        const mark = this.#markAt(at, end);
        if (mark === null) continue;
        found.push(mark);
        // What fills a gap ("keeps the pain down") is part of the text, not of the wording.
        if (mark.to - at > 1 && !mark.gapped && this.#endMeaning[end]?.hides) {
          if (hiding === null) hiding = [mark];
          else hiding.push(mark);
        }
      }
    }
    return hiding === null ? found : hideInner(found, hiding);
  }

  /** Collects where the wordings end that begin at a word, the longest first. */
  #endsAt(at: number, state: number): void {
    const { rootNumber, leaves } = this.#automaton;
    this.#ends = 0;
    if (state > leaves) this.#walk(state, at + 1, false);
    else if (state) this.#end(state, at + 1, false);
    if (rootNumber && isQuantity(this.#words, at)) {
      this.#walk(rootNumber, behindRange(this.#words, at + 1, this.#to), false);
    }
    if (this.#ends > 1) this.#longestFirst();
  }

  #end(state: number, to: number, gapped: boolean): void {
    const end = this.#ends++;
    this.#endTo[end] = to;
    this.#endMeaning[end] = this.#meaningOf((this.#automaton.final[state] as number) - 1);
    this.#endGapped[end] = gapped;
  }

  /** What a wording that begins at `at` is there; `null` where longer ones leave nothing of it. */
  #markAt(at: number, end: number): Mark | null {
    const meaning = this.#endMeaning[end] as Meaning;
    const senses = at < this.#taken ? freeSenses(meaning, this.#until, at) : meaning.senses;
    if (senses.length === 0) return null;
    const to = this.#endTo[end] as number;
    const gapped = this.#endGapped[end] as boolean;
    const until = gapped ? at + 1 : to;
    // Most wordings are one word, and the only one there: nothing else will ask for their groups.
    if (this.#ends > 1 || until > at + 1) this.#take(meaning, senses, until);
    const form = meaning.form || this.#formOf(meaning, at, to);
    const traits = senses === meaning.senses ? meaning.traits : traitsOf(senses);
    return markOf(at, to, senses, form, gapped, traits);
  }

  /** Keeps the groups of some of a meaning's senses for them until a word. */
  #take(meaning: Meaning, senses: readonly Sense[], until: number): void {
    if (until > this.#taken) this.#taken = until;
    for (let index = 0; index < senses.length; index++) {
      const all =
        senses === meaning.senses ? index : meaning.senses.indexOf(senses[index] as Sense);
      this.#until[meaning.groups[all] as number] = until;
    }
  }

  #idsOf(words: Words): readonly number[] {
    const { vocabulary } = this.#automaton;
    return words.vocabulary === vocabulary
      ? words.ids
      : words.norm.map((word) => vocabulary.numberOf(word));
  }

  #longestFirst(): void {
    const [to, meanings, gapped] = [this.#endTo, this.#endMeaning, this.#endGapped];
    for (let end = 1; end < this.#ends; end++) {
      for (let at = end; at > 0 && (to[at] as number) > (to[at - 1] as number); at--) {
        swap(to, at);
        swap(meanings, at);
        swap(gapped, at);
      }
    }
  }

  #formOf({ verb, offset }: Meaning, from: number, to: number): string {
    const at = verb ? from + offset : to - 1 - offset;
    const forms = verb ? this.#verbForms : this.#nounForms;
    const id = this.#ids[at] as number;
    const known = forms[id] as number;
    if (known > 0) return FORMS[known - 1] as string;
    const word = this.#words.norm[at] as string;
    const found = verb
      ? (this.#verbs.get(word) ?? verbFormOf(word))
      : (this.#nouns.get(word) ?? nounFormOf(word));
    forms[id] = FORMS.indexOf(found) + 1;
    return found;
  }

  /** Collects where the wordings end that go on from a state with the word `from`. */
  #walk(first: number, from: number, gapped: boolean): void {
    const automaton = this.#automaton;
    const { before } = this.#words;
    let state = first;
    for (let at = from; ; at++) {
      const kind = (automaton.stateKinds[state] as number) || automaton.load(state);
      if (kind & StateKind.final) this.#end(state, at, gapped);
      if (at >= this.#to || (before[at] as number) & PHRASE_BREAK) return;
      const id = this.#ids[at] as number;
      const next = id < 0 ? 0 : automaton.step(state, id);
      if (kind & StateKind.forked) {
        const number = automaton.number[state] as number;
        const gap = automaton.gap[state] as number;
        if (next) this.#walk(next, at + 1, gapped);
        if (number && isQuantity(this.#words, at)) {
          this.#walk(number, behindRange(this.#words, at + 1, this.#to), gapped);
        }
        if (gap) this.#walkGap(gap, at);
        return;
      }
      if (next === 0) return;
      state = next;
    }
  }

  /** Goes on behind a gap that begins at a word: only the words behind it are looked for, so that the cost stays bounded. */
  #walkGap(gap: number, at: number): void {
    for (let skip = 1; skip <= MAX_GAP_WORDS && at + skip < this.#to; skip++) {
      const here = at + skip;
      if ((this.#words.before[here] as number) & PHRASE_BREAK) break;
      const known = this.#ids[here] as number;
      const after = known < 0 ? 0 : this.#automaton.step(gap, known);
      if (after) {
        this.#walk(after, here + 1, true);
        break;
      }
    }
  }
}

type Numbered = Pick<Words, 'norm' | 'classes'>;

const isQuantity = (words: Numbered, at: number) =>
  ((words.classes[at] as number) & WordClass.quantity) !== 0;

/** Steps over the second half of "2 to 3", "2–3", "two or three". */
function behindRange(words: Numbered, at: number, to: number): number {
  if (at >= to) return at;
  const word = words.norm[at];
  if (at + 1 < to) {
    if (word === 'a') return at + 1;
    if (word === 'to' || word === 'or' || word === 'and')
      return isQuantity(words, at + 1) ? at + 2 : at;
  }
  return isQuantity(words, at) ? at + 1 : at;
}

/** Senses whose group is free at a word: most often all of them, and then the same list. */
function freeSenses({ senses, groups }: Meaning, until: Int32Array, at: number): readonly Sense[] {
  let free: Sense[] | null = null;
  for (let index = 0; index < senses.length; index++) {
    const taken = (until[groups[index] as number] as number) > at;
    if (taken) free ??= senses.slice(0, index);
    else if (free) free.push(senses[index] as Sense);
  }
  return free ?? senses;
}

function swap<T>(list: T[], at: number): void {
  const one = list[at] as T;
  list[at] = list[at - 1] as T;
  list[at - 1] = one;
}

/** Grammatical forms of words. */
const FORMS = ['b', 's', 'd', 'g', 'n', 'p'];
const NOUN_FORMS = new Set(['n', 'p']);

/** Takes away what lies inside longer wordings: all but the senses that they leave visible. */
function hideInner(marks: Mark[], hiding: readonly Mark[]): Mark[] {
  let kept: Mark[] | null = null;
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] as Mark;
    let { senses } = mark;
    for (const other of hiding) {
      if (other.from > mark.from) break;
      if (other.to < mark.to || other.to - other.from <= mark.to - mark.from) continue;
      // "quit kratom because of nausea": what "quit kratom because" is no wording of, the longer one tells.
      if (isDecoy(other) && hiding.some((longer) => isMore(longer, other))) continue;
      senses = visibleInside(other, mark, senses);
      if (senses.length === 0) break;
    }
    if (senses !== mark.senses) kept ??= marks.slice(0, at);
    if (!kept || senses.length === 0) continue;
    kept.push(senses === mark.senses ? mark : withSenses(mark, senses));
  }
  return kept ?? marks;
}

/** Whether a relation says more than a decoy that it begins with. */
const isMore = (longer: Mark, decoy: Mark): boolean =>
  longer.from === decoy.from &&
  longer.to > decoy.to &&
  longer.senses.every(({ kind }) => kind === 'relation');

function visibleInside(other: Mark, mark: Mark, senses: readonly Sense[]): readonly Sense[] {
  if (!other.senses.some((sense) => sense.hides)) return senses;
  const onlyBehind = other.senses.every(
    (sense) => sense.kind === 'relation' && sense.mode === 'after',
  );
  const decoy = isDecoy(other);
  const combines = other.senses.some(({ id }) => id === 'combination');
  return senses.filter((sense) => {
    if (sense.kind === 'relation') return decoy || (onlyBehind && sense.mode !== 'after');
    if (decoy) return sense.kind === 'cue';
    if (sense.kind === 'subject') return isName(sense.id);
    // "interacts with opioids": what it is combined with is named all the same.
    if (sense.kind === 'concept') return combines && sense.id === 'medicine';
    return (
      sense.kind === 'cue' &&
      (sense.id === 'hedge' ||
        sense.id.endsWith('-lead') ||
        (sense.id === 'boundary' && mark.from === other.from))
    );
  });
}

/** A wording known to mean something else than a part of it does. */
export const isDecoy = (mark: Mark) => mark.senses.some((sense) => sense.id === 'decoy');

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
