/**
 * One sentence, laid out for reading: its words, clauses, and the lexicon's marks by kind.
 *
 * Pure; finds nothing by itself, only answers what stands where.
 */
import { type Clause, isCue, MarkIndex, splitClauses } from './clauses';
import type { FrameIndex } from './frames';
import { type Lexicon, type Mark, markOf, type Sense, senseFrom, withSenses } from './lexicon';
import { emptyList } from './lists';
import type { Sentence } from './sentences';
import type { Lead, ReadingState } from './state';
import { is, Trait, traitsOf } from './traits';
import type { ProductForm } from './types';
import { WordClass } from './word-classes';
import { Gap, isNumber, normOf, type Words, writtenOf } from './words';

const BEFORE_NOUNS = new Set([
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
/** Forms of marks that are verbs. */
const VERB_FORMS = new Set(['b', 's', 'd', 'g']);
const HARD = new Set(['hard', 'difficult', 'tough', 'tricky', 'impossible']);
/** What only leads over to the next thing that is said, and how far behind its first word its "said" may stand, in words. */
const LINKING =
  /^((and|but) )?(((with )?(all )?(that|this)( being| having been)? said)|having said (that|this|all that))$/;
const LINKING_REACH = 5;
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

const NAMES = new Set(['kratom', 'ketum', 'mitragynine']);
const NO_IDS: readonly string[] = emptyList();
const NO_MARKS: readonly Mark[] = emptyList();
/** What marks may have that is something else in some places. */
const CHANGING = Trait.say | Trait.rare | Trait.other | Trait.standin;
/** Pronouns that can stand for what kratom does away with. */
const OBJECTS = new Set(['it', 'them', 'that', 'those']);

/** Ids of the concepts among marks, each once. */
export function idsOf(marks: readonly Mark[]): readonly string[] {
  let ids: string[] | null = null;
  for (let at = 0; at < marks.length; at++) {
    const { senses } = marks[at] as Mark;
    for (let index = 0; index < senses.length; index++) {
      const { kind, id } = senses[index] as Sense;
      if (kind !== 'concept') continue;
      if (ids === null) ids = [id];
      else if (!ids.includes(id)) ids.push(id);
    }
  }
  return ids ?? NO_IDS;
}

/** A sentence with everything that the readers of subject, relation and stance look at. */
export class SentenceView {
  readonly marks: readonly Mark[];
  /** The marks by kind; those with senses of several kinds are in several lists. */
  readonly concepts: readonly Mark[];
  readonly relations: readonly Mark[];
  readonly subjects: readonly Mark[];
  readonly cues: readonly Mark[];
  /** Ids of the concepts, each once. */
  readonly conceptIds: readonly string[];
  /** The `Trait`s of all marks together: what no mark has need not be looked for. */
  readonly traits: number;
  /** Whether kratom is named, as against only pointed to. */
  readonly named: boolean;
  readonly index: MarkIndex;
  #clauses: readonly Clause[] | null = null;
  #said: string | null = null;
  #answers: Map<RegExp, boolean> | null = null;

  constructor(
    readonly lexicon: Lexicon,
    readonly frames: FrameIndex,
    readonly words: Words,
    readonly sentence: Sentence,
    marks: readonly Mark[],
    readonly state: ReadingState,
    readonly place: Place,
  ) {
    const found = traitsOf(marks);
    const here = (found & CHANGING) === 0 ? this.#withObject(marks) : this.#inPlace(marks);
    this.marks = this.#withSharedHeads(here);
    this.index = new MarkIndex(this.marks, words, sentence);
    this.traits = this.marks === marks ? found : traitsOf(this.marks);
    this.concepts = this.#ofKind(Trait.concept);
    this.relations = this.#ofKind(Trait.relation);
    this.subjects = this.#ofKind(Trait.subject);
    this.cues = this.#ofKind(Trait.cue);
    this.conceptIds = idsOf(this.concepts);
    this.named = this.has(Trait.named) || this.#takersNamed();
  }

  /** "in people who took kratom": the name stands inside the words for those who take it. */
  #takersNamed(): boolean {
    if (!this.has(Trait.person)) return false;
    for (const one of this.subjects) {
      if (!is(one, Trait.person)) continue;
      for (let at = one.from; at < one.to; at++)
        if (NAMES.has(this.words.norm[at] as string)) return true;
    }
    return false;
  }

  /** Whether any mark has one of some traits. */
  has(traits: number): boolean {
    return (this.traits & traits) !== 0;
  }

  /** The sentence's words in a row, as `words.norm` has them, with one space between two. */
  get said(): string {
    this.#said ??= normOf(this.words, this.sentence.from, this.sentence.to);
    return this.#said;
  }

  /** Whether a mark stands for something bad, whatever else it may stand for. */
  isBad({ senses }: Mark): boolean {
    return senses.some(({ kind, id }) => kind === 'concept' && this.frames.valence(id) === 'bad');
  }

  /** The other drug that is named right behind what a pattern finds at the sentence's beginning; none where it finds nothing. */
  otherBehind(opening: RegExp): Mark | undefined {
    if (!this.has(Trait.other) || !this.says(opening)) return undefined;
    const [found] = opening.exec(this.said) as RegExpExecArray;
    const at = this.sentence.from + found.trim().split(' ').length;
    return this.subjects.find((one) => one.from === at && is(one, Trait.other));
  }

  /** Whether a pattern, which must not be a global one, is found in `said`: looked for once, whatever number of candidates asks. */
  says(pattern: RegExp): boolean {
    this.#answers ??= new Map();
    let answer = this.#answers.get(pattern);
    if (answer === undefined) {
      answer = pattern.test(this.said);
      this.#answers.set(pattern, answer);
    }
    return answer;
  }

  #ofKind(kind: number): readonly Mark[] {
    if (!this.has(kind)) return NO_MARKS;
    const { marks } = this;
    let list: Mark[] | null = null;
    for (let at = 0; at < marks.length; at++) {
      const mark = marks[at] as Mark;
      if (!is(mark, kind)) continue;
      // Most lists have one entry, and a list that was pushed to has room for 17.
      if (list === null) list = [mark];
      else list.push(mark);
    }
    return list ?? NO_MARKS;
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
      const here =
        this.#isLinking(mark) || this.#isHard(mark)
          ? null
          : this.#asNoun(this.#notNamed(this.#sameThing(mark), marks));
      if (here !== mark) changed ??= marks.slice(0, at);
      if (changed && here) changed.push(here);
    }
    return this.#withObject(changed ?? marks);
  }

  /** "They are not opioids, and they …": what kratom is not is nothing that the text turns to. */
  #notNamed(mark: Mark, marks: readonly Mark[]): Mark {
    if (!is(mark, Trait.other)) return mark;
    const isDenied = marks.some(
      (one) =>
        one.from <= mark.from &&
        one.to >= mark.to &&
        one.senses.some(({ id, mode }) => id === 'opioid-class' && mode === 'absent'),
    );
    if (!isDenied) return mark;
    return withSenses(
      mark,
      mark.senses.filter((sense) => sense.kind !== 'subject'),
    );
  }

  /** "Gut trouble? Kratom settles it.", "Kratom took care of them": the condition that was named last. */
  #withObject(marks: readonly Mark[]): readonly Mark[] {
    const id = this.state.thing;
    if (id === '') return marks;
    const at = marks.findIndex(
      (mark, index) =>
        index > 0 &&
        is(mark, Trait.pronoun) &&
        OBJECTS.has(this.words.norm[mark.from] as string) &&
        this.#relieves(marks, mark) &&
        // "If pain keeps you awake, a leaf that dulls it …": what the sentence itself names comes first.
        !marks.some(
          (one) =>
            one.to <= mark.from &&
            one.senses.some(
              (sense) =>
                sense.kind === 'concept' &&
                sense.mode === 'thing' &&
                this.frames.valence(sense.id) === 'bad',
            ),
        ) &&
        marks.some(
          (one) => one.to < mark.from && is(one, Trait.named | Trait.standin) && one !== mark,
        ),
    );
    if (at < 0) return marks;
    const here = marks.slice();
    here[at] = withSenses(marks[at] as Mark, [
      senseFrom('concept', id, 'thing', 'concept', true, null),
    ]);
    return here;
  }

  /** Whether a verb that does away with things stands right before a word, which ends its clause. */
  #relieves(marks: readonly Mark[], { from, to }: Mark): boolean {
    const ends =
      to >= this.sentence.to ||
      (this.words.before[to] as number) & ~Gap.space ||
      this.isSmallOrAdverb(to);
    return (
      Boolean(ends) &&
      marks.some(
        (one) =>
          one.to === from &&
          one.form !== 'x' &&
          one.form !== 'n' &&
          one.senses.some((sense) => sense.id === 'reduce' && sense.mode === 'before'),
      )
    );
  }

  /** "the crushed leaves": no verb behind an article, with a word between them at most. */
  #isLeaves(mark: Mark): boolean {
    if (!is(mark, Trait.standin) || !is(mark, Trait.relation)) return false;
    const { norm } = this.words;
    for (let at = mark.from - 1; at >= mark.from - 2 && at >= this.sentence.from; at--) {
      if (BEFORE_NOUNS.has(norm[at] as string)) return true;
      if (this.isSmall(at)) return false;
    }
    return false;
  }

  /** "That said, …", "Having said that, …": sets against what went before, and nobody says anything. */
  #isLinking({ from, to, traits }: Mark): boolean {
    if ((traits & Trait.say) === 0) return false;
    const { norm, before } = this.words;
    const start = this.sentence.from;
    if (norm[from] !== 'said' || from > start + LINKING_REACH) return false;
    const end = norm[to] === 'that' ? to + 1 : to;
    return (
      end < this.sentence.to &&
      ((before[end] as number) & Gap.comma) !== 0 &&
      LINKING.test(norm.slice(start, end).join(' '))
    );
  }

  /** "Maybe it helps, hard to tell.": nobody tells it. */
  #isHard({ from, form, traits }: Mark): boolean {
    if ((traits & Trait.say) === 0 || form !== 'b') return false;
    const { norm } = this.words;
    return norm[from - 1] === 'to' && HARD.has(norm[from - 2] as string);
  }

  /** "A report linked …": behind an article or a number a reporting verb is a noun and reports nothing. */
  #asNoun(mark: Mark): Mark | null {
    if (this.#isLeaves(mark))
      return withSenses(
        mark,
        mark.senses.filter((sense) => sense.kind !== 'relation'),
      );

    if ((mark.form !== 'b' && mark.form !== 's') || !is(mark, Trait.say)) return mark;
    if (mark.from === this.sentence.from) return mark;
    const before = this.words.norm[mark.from - 1] as string;
    if (!BEFORE_NOUNS.has(before) && !isNumber(before)) return mark;
    // "any shop that says": a noun before "that" makes it a relative.
    const host = mark.from - 2;
    if (before === 'that' && host >= this.sentence.from && !this.isSmall(host)) return mark;
    const senses = mark.senses.filter((sense) => sense.id !== 'say');
    return senses.length > 0 ? withSenses(mark, senses) : null;
  }

  /** "opioid, serotonin and adrenergic receptors": each of the words before a shared noun is read with it. */
  #withSharedHeads(marks: readonly Mark[]): readonly Mark[] {
    const { norm, before, classes } = this.words;
    let all = marks;
    for (let head = this.sentence.from + 3; head < this.sentence.to; head++) {
      if (((classes[head - 2] as number) & WordClass.joint) === 0) continue;
      if (!SHARED_HEADS.has(norm[head] as string)) continue;
      // "lowers sugar and prevents cravings": a verb of its own.
      if (
        marks.some(
          (mark) => mark.from === head - 1 && is(mark, Trait.relation) && VERB_FORMS.has(mark.form),
        )
      )
        continue;
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
    // "the symptoms of quitting opioids" says itself of what.
    if (this.words.norm[mark.to] === 'of') return mark;
    return withSenses(mark, [senseFrom('concept', id, 'thing', 'concept', true, null)]);
  }

  lemma(mark: Mark): string {
    return this.words.norm[mark.from] as string;
  }

  unknownBetween(from: number, to: number): number {
    let unknown = 0;
    for (let at = from; at < to; at++) {
      if (this.index.isCovered(at)) continue;
      if (this.isSmallOrAdverb(at)) continue;
      unknown++;
    }
    return unknown;
  }

  /** No finite verb of its own. */
  isFragment(clause: Clause): boolean {
    if (!this.place.fragment) return false;
    // "Being sick" is as much a fragment as "Vomiting".
    const first = this.words.norm[clause.from] === 'being' ? clause.from + 1 : clause.from;
    for (let at = first; at < clause.to; at++) if (this.isAuxiliary(at)) return false;
    return true;
  }

  isAuxiliary(at: number): boolean {
    return ((this.words.classes[at] as number) & WordClass.auxiliary) !== 0;
  }

  /** Whether the word counts: "several", "two". */
  isQuantity(at: number): boolean {
    return ((this.words.classes[at] as number) & WordClass.quantity) !== 0;
  }

  /** Whether the word is never a subject by itself. */
  isSmall(at: number): boolean {
    return ((this.words.classes[at] as number) & WordClass.small) !== 0;
  }

  isSmallOrAdverb(at: number): boolean {
    return ((this.words.classes[at] as number) & (WordClass.small | WordClass.adverb)) !== 0;
  }

  /** The name of kratom that ends before a word. */
  nameBefore(at: number): Mark | undefined {
    if (!this.named) return undefined;
    const { subjects } = this;
    for (let index = 0; index < subjects.length; index++) {
      const one = subjects[index] as Mark;
      if (one.to === at && is(one, Trait.named)) return one;
    }
    return undefined;
  }

  /** The name of kratom that begins at a word. */
  nameAt(at: number): Mark | undefined {
    if (!this.named) return undefined;
    const { subjects } = this;
    for (let index = 0; index < subjects.length; index++) {
      const one = subjects[index] as Mark;
      if (one.from === at && is(one, Trait.named)) return one;
    }
    return undefined;
  }

  /** "Without kratom I am …": whether kratom's name stands at a word, and whoever is told of begins behind it and before another. */
  isPersonBehindName(at: number, end: number): boolean {
    const name = this.nameAt(at);
    return (
      name !== undefined &&
      this.subjects.some((one) => one.from >= name.to && one.from < end && is(one, Trait.person))
    );
  }

  /** Whether a subject ends before a word. */
  isSubjectBefore(at: number): boolean {
    const { subjects } = this;
    for (let index = 0; index < subjects.length; index++) {
      if ((subjects[index] as Mark).to === at) return true;
    }
    return false;
  }

  clauseAt(word: number): Clause {
    return this.clauses[this.clauseIndexAt(word)] as Clause;
  }

  /** Number of the clause at a word, 0 where there is none. */
  clauseIndexAt(word: number): number {
    const { clauses } = this;
    for (let at = 0; at < clauses.length; at++) {
      const { from, to } = clauses[at] as Clause;
      if (from <= word && word < to) return at;
    }
    return 0;
  }

  finiteBetween(from: number, to: number): boolean {
    for (let at = from; at <= to && at < this.sentence.to; at++) {
      if (this.isAuxiliary(at) || this.index.isRelating(at)) return true;
    }
    return false;
  }

  /** Whether a relation begins at a word with a verb of the third person: "causes". */
  isFinite(at: number): boolean {
    return this.relations.some((one) => one.from === at && one.form === 's');
  }

  /** "It has no medical use, is addictive …": whether the next thing that is said begins behind the first of the words. */
  predicateBetween(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at++)
      if ((this.words.before[at] as number) & Gap.comma && this.isAuxiliary(at)) return true;
    return false;
  }

  text(mark: Mark): string {
    return writtenOf(this.words, mark.from, mark.to);
  }
}
