/**
 * One sentence, laid out for reading: its words, clauses, and the lexicon's marks by kind.
 *
 * Pure; finds nothing by itself, only answers what stands where.
 */
import { AUXILIARIES, type Clause, isCue, MarkIndex, splitClauses } from './clauses';
import type { FrameIndex } from './frames';
import type { Lexicon, Mark } from './lexicon';
import type { Sentence } from './sentences';
import type { Lead, ReadingState } from './state';
import type { ProductForm } from './types';
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

const FORMS: Readonly<Record<string, ProductForm>> = {
  kratom: 'not-stated',
  strain: 'not-stated',
  leaf: 'leaf',
  extract: 'extract',
  'seven-oh': 'seven-oh',
  mitragynine: 'mitragynine',
};

/** The product form that a name of kratom tells; `null` for marks that do not name it. */
export function formOf(mark: Mark): ProductForm | null {
  for (const sense of mark.senses) {
    if (sense.kind === 'subject') {
      const form = FORMS[sense.id];
      if (form) return form;
    }
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

/** A sentence with everything that the readers of subject, relation and stance look at. */
export class SentenceView {
  readonly marks: readonly Mark[];
  readonly index: MarkIndex;
  readonly clauses: readonly Clause[];
  readonly concepts: Mark[] = [];
  readonly conceptIds = new Set<string>();
  readonly relations: Mark[] = [];
  readonly subjects: Mark[] = [];
  readonly cues: Mark[] = [];
  /** Whether kratom is named, as against only pointed to. */
  readonly named: boolean;
  /** Words covered by any mark. */
  readonly covered = new Set<number>();

  constructor(
    readonly lexicon: Lexicon,
    readonly frames: FrameIndex,
    readonly words: Words,
    readonly sentence: Sentence,
    marks: readonly Mark[],
    readonly state: ReadingState,
    readonly place: Place,
  ) {
    this.marks = this.#withSharedHeads(
      marks.flatMap((mark) => this.#asNoun(this.#sameThing(mark))),
    );
    for (const mark of this.marks) {
      for (let at = mark.from; at < mark.to; at++) this.covered.add(at);
      let concept = false;
      let relation = false;
      let subject = false;
      let cue = false;
      for (const sense of mark.senses) {
        if (sense.kind === 'concept') {
          concept = true;
          this.conceptIds.add(sense.id);
        } else if (sense.kind === 'relation') relation = true;
        else if (sense.kind === 'subject') subject = true;
        else cue = true;
      }
      if (concept) this.concepts.push(mark);
      if (relation) this.relations.push(mark);
      if (subject) this.subjects.push(mark);
      if (cue) this.cues.push(mark);
    }
    this.named = this.subjects.some((mark) => formOf(mark) !== null);
    this.index = new MarkIndex(this.marks, sentence.from);
    this.clauses = splitClauses(words, sentence, this.index, lexicon);
  }

  /** "A report linked …": behind an article or a number a reporting verb is a noun and reports nothing. */
  #asNoun(mark: Mark): Mark[] {
    if ((mark.form !== 'b' && mark.form !== 's') || !isCue(mark, 'say')) return [mark];
    const before = this.words.norm[mark.from - 1];
    if (mark.from === this.sentence.from || before === undefined) return [mark];
    if (!ARTICLES.has(before) && !isNumber(before)) return [mark];
    const senses = mark.senses.filter((sense) => sense.id !== 'say');
    return senses.length > 0 ? [{ ...mark, senses }] : [];
  }

  /** "opioid, serotonin and adrenergic receptors": each of the words before a shared noun is read with it. */
  #withSharedHeads(marks: readonly Mark[]): readonly Mark[] {
    const { norm, before } = this.words;
    let all = marks;
    for (let head = this.sentence.from + 3; head < this.sentence.to; head++) {
      if (!SHARED_HEADS.has(norm[head] as string)) continue;
      const joint = norm[head - 2];
      if (joint !== 'and' && joint !== 'or') continue;
      let at = head - 3;
      for (let guard = 0; guard < MAX_SHARING && at >= this.sentence.from; guard++) {
        const senses = this.lexicon
          .pair(norm[at] as string, norm[head] as string)
          .filter((sense) => sense.kind === 'concept');
        if (senses.length > 0) {
          const here = at;
          const word: Mark = { from: at, to: at + 1, senses, form: 'n', gapped: false };
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
    if (this.state.thing === '' || !isCue(mark, 'same-thing')) return mark;
    const id = this.state.thing;
    return {
      ...mark,
      senses: [{ kind: 'concept', id, mode: 'thing', group: 'concept', hides: true }],
    };
  }

  lemma(mark: Mark): string {
    return this.words.norm[mark.from] as string;
  }

  unknownBetween(from: number, to: number): number {
    let unknown = 0;
    for (let at = from; at < to; at++) {
      if (this.covered.has(at)) continue;
      const word = this.words.norm[at] as string;
      if (this.lexicon.functionWords.has(word) || word.endsWith('ly')) continue;
      unknown++;
    }
    return unknown;
  }

  /** No finite verb of its own. */
  isFragment(clause: Clause): boolean {
    if (!this.place.fragment) return false;
    for (let at = clause.from; at < clause.to; at++) {
      if (AUXILIARIES.has(this.words.norm[at] as string)) return false;
    }
    return true;
  }

  clauseAt(word: number): Clause {
    return (
      this.clauses.find((clause) => clause.from <= word && word < clause.to) ??
      (this.clauses[0] as Clause)
    );
  }

  finiteBetween(from: number, to: number): boolean {
    for (let at = from; at <= to && at < this.sentence.to; at++) {
      if (AUXILIARIES.has(this.words.norm[at] as string)) return true;
      if (
        this.index.from(at).some(
          (mark) =>
            mark.senses.some((sense) => sense.kind === 'relation') &&
            (mark.form === 's' ||
              mark.form === 'd' ||
              mark.form === 'b' ||
              // "influences" is a plural and a verb.
              (mark.form === 'p' && mark.senses.some((sense) => sense.mode === 'before'))),
        )
      ) {
        return true;
      }
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
