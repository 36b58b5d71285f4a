/**
 * One sentence, laid out for reading: its words, clauses, and the lexicon's marks by kind.
 *
 * Pure; finds nothing by itself, only answers what stands where.
 */
import { type Clause, isCue, MarkIndex, senseOf, splitClauses } from './clauses';
import type { FrameIndex } from './frames';
import { type Lexicon, type Mark, markOf, type Sense, senseFrom, withSenses } from './lexicon';
import type { Sentence } from './sentences';
import type { Lead, ReadingState } from './state';
import type { ProductForm, RoleKind } from './types';
import { WordClass } from './word-classes';
import { Gap, isNumber, type Words } from './words';

const ARTICLES = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'one',
  'our',
  'their',
  'new',
  'recent',
]);

/** Nouns that the words of a list before them share: "liver and kidney damage". */
const SHARED_HEADS = new Set(
  'receptor receptors withdrawal withdrawals addiction addictions dependence dependency craving cravings pain pains damage injury failure disease diseases disorder disorders problems issues abuse infection infections'.split(
    ' ',
  ),
);
/** Members of such a list that are looked at, the last one not counted. */
const MAX_SHARING = 6;

/** How the sentence stands in its block. */
export interface Place {
  readonly heading: boolean;
  /** A list item, table cell or heading, whose fragments take their relation from what owns them. */
  readonly fragment: boolean;
  readonly lead: Lead | null;
}

/** The product form that a name of kratom tells; `null` for marks that do not name it. */
export function formOf({ senses }: Mark): ProductForm | null {
  for (let at = 0; at < senses.length; at++) {
    const { names } = senses[at] as Sense;
    if (names !== null) return names;
  }
  return null;
}

/**
 * Whether a mark names a drug that pages about kratom compare it with, such as an opioid or alcohol; such a drug
 * never shares a page with kratom as another herb does, and is never "the leaf" or "this tea".
 */
export const isComparedDrug = (mark: Mark): boolean =>
  mark.senses.some(
    (sense) =>
      sense.kind === 'concept' && (sense.id === 'opioid-drug' || sense.id === 'other-substance'),
  );

const NO_IDS: ReadonlySet<string> = new Set();
const NO_MARKS: readonly Mark[] = [];
const KIND_BITS: Readonly<Record<RoleKind, number>> = {
  concept: 1,
  relation: 2,
  subject: 4,
  cue: 8,
};

/** A sentence with everything that the readers of subject, relation and stance look at. */
export class SentenceView {
  readonly marks: readonly Mark[];
  /** The marks by kind; those with senses of several kinds are in several lists. */
  readonly concepts: readonly Mark[];
  readonly relations: readonly Mark[];
  readonly subjects: readonly Mark[];
  readonly cues: readonly Mark[];
  readonly conceptIds: ReadonlySet<string>;
  /** Whether anything is named only to compare. */
  readonly contrasts: boolean;
  /** Whether kratom is named, as against only pointed to. */
  readonly named: boolean;
  readonly index: MarkIndex;
  #clauses: readonly Clause[] | null = null;

  constructor(
    readonly lexicon: Lexicon,
    readonly frames: FrameIndex,
    readonly words: Words,
    readonly sentence: Sentence,
    marks: readonly Mark[],
    readonly state: ReadingState,
    readonly place: Place,
  ) {
    this.marks = this.#withSharedHeads(this.#inPlace(marks));
    this.index = new MarkIndex(this.marks, words, sentence);
    let ids: Set<string> | null = null;
    let named = false;
    let contrasts = false;
    let kinds = 0;
    for (const mark of this.marks) {
      for (const { kind, id, names } of mark.senses) {
        kinds |= KIND_BITS[kind];
        if (kind === 'concept') {
          ids ??= new Set();
          ids.add(id);
        } else if (kind === 'subject') named ||= names !== null;
        else if (kind === 'cue') contrasts ||= id === 'contrast';
      }
    }
    this.concepts = this.#ofKind('concept', kinds);
    this.relations = this.#ofKind('relation', kinds);
    this.subjects = this.#ofKind('subject', kinds);
    this.cues = this.#ofKind('cue', kinds);
    this.conceptIds = ids ?? NO_IDS;
    this.named = named;
    this.contrasts = contrasts;
  }

  /** @param kinds Those that the sentence has at all. */
  #ofKind(kind: RoleKind, kinds: number): readonly Mark[] {
    if ((kinds & KIND_BITS[kind]) === 0) return NO_MARKS;
    return this.marks.filter((mark) => senseOf(mark, kind) !== undefined);
  }

  /** Only cut when asked for: in many sentences there is nothing to link. */
  get clauses(): readonly Clause[] {
    this.#clauses ??= splitClauses(this.words, this.sentence, this.index);
    return this.#clauses;
  }

  /** The marks as this place of this text makes them. */
  #inPlace(marks: readonly Mark[]): readonly Mark[] {
    let changed: Mark[] | null = null;
    for (let at = 0; at < marks.length; at++) {
      const mark = marks[at] as Mark;
      const here = this.#asNoun(this.#sameThing(mark));
      if (here !== mark) changed ??= marks.slice(0, at);
      if (changed && here) changed.push(here);
    }
    return changed ?? marks;
  }

  /** "A report linked …": behind an article or a number a reporting verb is a noun and reports nothing. */
  #asNoun(mark: Mark): Mark | null {
    if ((mark.form !== 'b' && mark.form !== 's') || !isCue(mark, 'say')) return mark;
    if (mark.from === this.sentence.from) return mark;
    const before = this.words.norm[mark.from - 1] as string;
    if (!ARTICLES.has(before) && !isNumber(before)) return mark;
    const senses = mark.senses.filter((sense) => sense.id !== 'say');
    return senses.length > 0 ? withSenses(mark, senses) : null;
  }

  /** "opioid, serotonin and adrenergic receptors": each of the words before a shared noun is read with it. */
  #withSharedHeads(marks: readonly Mark[]): readonly Mark[] {
    const { norm, before } = this.words;
    let all = marks;
    for (let head = this.sentence.from + 3; head < this.sentence.to; head++) {
      const joint = norm[head - 2];
      if (joint !== 'and' && joint !== 'or') continue;
      if (!SHARED_HEADS.has(norm[head] as string)) continue;
      let at = head - 3;
      for (let guard = 0; guard < MAX_SHARING && at >= this.sentence.from; guard++) {
        const senses = this.lexicon
          .pair(norm[at] as string, norm[head] as string)
          .filter((sense) => sense.kind === 'concept');
        if (senses.length > 0) {
          const here = at;
          const word = markOf(at, at + 1, senses, 'n', false);
          all = [...all.filter((mark) => mark.from > here || mark.to <= here), word].sort(
            (a, b) => a.from - b.from || b.to - a.to,
          );
        }
        if (((before[at] as number) & (Gap.comma | Gap.slash)) === 0) break;
        at--;
      }
    }
    return all;
  }

  /** "this condition" becomes the condition that was named last. */
  #sameThing(mark: Mark): Mark {
    const id = this.state.thing;
    if (id === '' || !isCue(mark, 'same-thing')) return mark;
    return withSenses(mark, [senseFrom('concept', id, 'thing', 'concept', true, null)]);
  }

  lemma(mark: Mark): string {
    return this.words.norm[mark.from] as string;
  }

  unknownBetween(from: number, to: number): number {
    let unknown = 0;
    for (let at = from; at < to; at++) {
      if (this.index.isCovered(at)) continue;
      if (this.isSmall(at) || (this.words.norm[at] as string).endsWith('ly')) continue;
      unknown++;
    }
    return unknown;
  }

  /** No finite verb of its own. */
  isFragment(clause: Clause): boolean {
    if (!this.place.fragment) return false;
    for (let at = clause.from; at < clause.to; at++) if (this.isAuxiliary(at)) return false;
    return true;
  }

  isAuxiliary(at: number): boolean {
    return ((this.words.classes[at] as number) & WordClass.auxiliary) !== 0;
  }

  /** Whether the word is never a subject by itself. */
  isSmall(at: number): boolean {
    return ((this.words.classes[at] as number) & WordClass.small) !== 0;
  }

  clauseAt(word: number): Clause {
    for (const clause of this.clauses) if (clause.from <= word && word < clause.to) return clause;
    return this.clauses[0] as Clause;
  }

  finiteBetween(from: number, to: number): boolean {
    for (let at = from; at <= to && at < this.sentence.to; at++) {
      if (this.isAuxiliary(at) || this.index.isRelating(at)) return true;
    }
    return false;
  }

  text(mark: Mark): string {
    return this.words.text.slice(
      this.words.start[mark.from] as number,
      this.words.end[mark.to - 1] as number,
    );
  }
}
