/**
 * Cuts a sentence into clauses and finds who or what each predicate speaks of.
 *
 * Pure. There is no parser behind it: closed word classes, the lexicon's marks and the
 * punctuation carry it, in the manner of NegEx (Chapman 2001) and ConText (Harkema 2009).
 */
import type { Mark, Sense } from './lexicon';
import type { Sentence } from './sentences';
import { is, Trait } from './traits';
import { AUXILIARIES, WordClass } from './word-classes';
import { ONLY } from './word-lists';
import { Gap, type Words } from './words';

/** How a clause hangs on the one before it. */
export type Link = 'start' | 'main' | 'complement' | 'relative' | 'subordinate' | 'aside';

/** Words `[from, to)` of a sentence that share one predicate structure. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly link: Link;
  /** The word that opened it, if a word did. */
  readonly opener: string;
  /** Index of the clause that this one depends on: the reporting clause of a complement, the host of a relative. */
  readonly host: number;
}

export { AUXILIARIES };

/** Openers that can be put in between a subject and its verb, and begin nothing there. */
const PUT_IN = new Set(['however', 'though', 'therefore', 'then']);
/** Openers that always begin a clause. */
const STRONG = new Set([
  'but',
  'although',
  'though',
  'even though',
  'while',
  'whilst',
  'whereas',
  'because',
  'unless',
  'which',
  'who',
  'whom',
  'whose',
  'however',
  'yet',
  'and yet',
  'if',
  'even if',
  'so that',
  'meaning',
  'in which',
  'except',
]);
/** Openers that begin one only when a subject and a verb follow. */
const WEAK = new Set([
  'since',
  'so',
  'until',
  'as',
  'when',
  'even when',
  'even as',
  'where',
  'after',
  'before',
  'once',
  'then',
  'therefore',
  'thus',
  'provided that',
  'despite',
]);

export const ARTICLES = new Set(['a', 'an', 'the']);
export const COPULAS = new Set(['is', 'are', 'was', 'were']);
const RELATIVE = new Set(['which', 'who', 'whom', 'whose', 'in which']);
const SUBORDINATE = new Set(['if', 'even if', 'unless']);

const ONWARD = new Set(['for', 'with']);
const BEHIND_CONTRACTION = new Set(
  'not never just so very really totally completely all a an the been only no as more less literally perfectly 100'.split(
    ' ',
  ),
);
/** Modes of wordings that say how something is. */
export const PREDICATE_MODES = new Set(['better', 'worse', 'absent']);

/** How far behind a possible subject its verb may stand, in words. */
const VERB_REACH = 4;
/** How many words may stand before the subject's own mark (determiners, adjectives). */
const SUBJECT_REACH = 3;

export function senseOf(mark: Mark, kind: Sense['kind'], id?: string): Sense | undefined {
  const { senses } = mark;
  for (let at = 0; at < senses.length; at++) {
    const sense = senses[at] as Sense;
    if (sense.kind === kind && (id === undefined || sense.id === id)) return sense;
  }
  return undefined;
}

export function isCue(mark: Mark, id: string): boolean {
  const { senses } = mark;
  for (let at = 0; at < senses.length; at++) {
    const sense = senses[at] as Sense;
    if (sense.id === id && sense.kind === 'cue') return true;
  }
  return false;
}

/** What marks make of a word, as bits: the first ones of the word that they begin with, the others of the one behind their end. */
const VERB = 1;
const RELATING = 2;
const BOUNDARY = 4;
const HEAD = 8;
const REPORTED = 16;
const JUDGED = 32;
/** Inside a mark. */
const COVERED = 64;
/** Behind a wording that has its thing behind it and is no verb. */
const GOVERNED = 128;

/** What begins and ends at each word of a sentence, so that no look-up walks through its marks in vain. */
export class MarkIndex {
  readonly #marks: readonly Mark[];
  /** By word of the sentence, and one more for what ends with it. */
  readonly #bits: number[] = [];
  readonly #base: number;

  /** @param marks The sentence's marks, by their first word. */
  constructor(marks: readonly Mark[], words: Words, { from, to }: Sentence) {
    this.#marks = marks;
    this.#base = from;
    const bits = this.#bits;
    for (let at = from; at < to; at++) {
      bits.push((words.classes[at] as number) & WordClass.auxiliary ? VERB : 0);
    }
    bits.push(0);
    for (let index = 0; index < marks.length; index++) {
      const mark = marks[index] as Mark;
      const start = mark.from - from;
      const end = mark.to - from;
      for (let at = start; at < end; at++) bits[at] = (bits[at] as number) | COVERED;
      bits[start] = (bits[start] as number) | startOf(mark);
      bits[end] = (bits[end] as number) | endOf(mark);
    }
  }

  #has(at: number, bit: number): boolean {
    const place = at - this.#base;
    if (place < 0 || place >= this.#bits.length) return false;
    return ((this.#bits[place] as number) & bit) !== 0;
  }

  /** Marks whose first word is at `at`. */
  from(at: number): Mark[] {
    return this.#marks.filter((mark) => mark.from === at);
  }

  /** Whether a wording at the word can open a clause, or a verb of saying or showing ends before it. */
  mayOpen(at: number): boolean {
    return this.#has(at, BOUNDARY | REPORTED);
  }

  /** Whether any mark covers the word. */
  isCovered(at: number): boolean {
    return this.#has(at, COVERED);
  }

  /** Whether the word can only be, or is here, a finite verb: an auxiliary, or the verb of a mark. */
  isVerb(at: number): boolean {
    return this.#has(at, VERB);
  }

  /** Whether a relation with a finite verb begins at the word. */
  isRelating(at: number): boolean {
    return this.#has(at, RELATING);
  }

  /** Whether a word that could be a plural has a subject right behind it, and so is a verb: "helps people". */
  isVerbOf(at: number): boolean {
    if (!this.#has(at, RELATING)) return false;
    const next = this.headAt(at + 1);
    return next !== undefined && is(next, Trait.subject);
  }

  /** The wording at the word that can open a clause. */
  boundaryAt(at: number): Mark | undefined {
    return this.#has(at, BOUNDARY) ? this.#markAt(at, Trait.boundary) : undefined;
  }

  /** The wording at the word that can be a subject. */
  headAt(at: number): Mark | undefined {
    if (!this.#has(at, HEAD)) return undefined;
    // "they can stop your breathing" is a thing as a whole, and yet begins with a subject of its own.
    return this.#markAt(at, Trait.subject) ?? this.#markAt(at, Trait.thing);
  }

  #markAt(at: number, traits: number): Mark | undefined {
    const marks = this.#marks;
    for (let index = 0; index < marks.length; index++) {
      const mark = marks[index] as Mark;
      if (mark.from === at && is(mark, traits)) return mark;
    }
    return undefined;
  }

  /** Whether a verb of saying or showing ends before the word. */
  isReported(at: number): boolean {
    return this.#has(at, REPORTED);
  }

  /** Whether a wording ends before the word that has its thing behind it and is no verb: "Good for: …", "Benefits: …". */
  isGoverned(at: number): boolean {
    return this.#has(at, GOVERNED);
  }

  /** Whether a subject stands between two words. */
  hasSubject(from: number, to: number): boolean {
    return this.#marks.some(
      (mark) => mark.from >= from && mark.to <= to && is(mark, Trait.subject),
    );
  }

  /** Whether something ends before the word that has its content in a clause of its own: "is it true | that …". */
  isJudged(at: number): boolean {
    return this.#has(at, JUDGED);
  }
}

function startOf(mark: Mark): number {
  const { form, traits } = mark;
  const finite = form === 's' || form === 'd' || form === 'b';
  let bits = (traits & HEADS ? HEAD : 0) | (traits & Trait.boundary ? BOUNDARY : 0);
  if (finite && traits & VERBS) bits |= VERB;
  // "influences" is a plural and a verb.
  if (traits & Trait.relation && (finite || (form === 'p' && isBefore(mark)))) bits |= RELATING;
  return bits;
}

/** What can be a subject, what can be a verb, and what has its content in a clause of its own. */
const HEADS = Trait.subject | Trait.thing;
const VERBS = Trait.relation | Trait.say | Trait.show | Trait.state;
const REPORTS = Trait.say | Trait.show;
const JUDGEMENTS = REPORTS | Trait.hedge | Trait.debunk | Trait.affirmation;

const isBefore = (mark: Mark) => mark.senses.some(({ mode }) => mode === 'before');
const governsBehind = ({ kind, mode }: Sense) =>
  kind === 'relation' && (mode === 'before' || mode === 'noun');

function endOf(mark: Mark): number {
  const { form, traits } = mark;
  const governs =
    traits & Trait.relation && (form === 'x' || form === 'p') && mark.senses.some(governsBehind);
  const bits = governs ? GOVERNED : 0;
  if ((traits & JUDGEMENTS) === 0) return bits;
  return bits | (traits & REPORTS && form !== 'g' ? JUDGED | REPORTED : JUDGED);
}

/** Whether a noun phrase and its verb begin at word `at`. */
function subjectAndVerb(
  words: Words,
  marks: MarkIndex,
  at: number,
  to: number,
  known = false,
): boolean {
  for (let head = at; head <= at + SUBJECT_REACH && head < to; head++) {
    if (head > at && (words.before[head] as number) & (Gap.comma | Gap.open)) return false;
    const mark = marks.headAt(head);
    if (mark) {
      for (let verb = mark.to; verb < mark.to + VERB_REACH && verb < to; verb++) {
        if ((words.before[verb] as number) & (Gap.comma | Gap.open | Gap.close)) return false;
        const classes = words.classes[verb] as number;
        if (classes & WordClass.joint) break;
        if (marks.isVerb(verb) || marks.isVerbOf(verb)) return true;
        if (classes & WordClass.preposition) break;
      }
      if (is(mark, Trait.subject)) return false;
      // "the two can stop your breathing": a wording with a verb of its own.
      if (hasFiniteVerb(marks, mark.from + 1, mark.to)) return true;
      continue;
    }
    const classes = words.classes[head] as number;
    if (classes & WordClass.preposition) return false;
    const auxiliary = (classes & WordClass.auxiliary) !== 0;
    // "and relieve the pain that …", "and helps people quit": a verb first, so the subject is the one before.
    if (!auxiliary && (marks.isVerb(head) || (head === at && marks.isVerbOf(head)))) return false;
    // An unknown noun phrase: only an auxiliary gives it away.
    if (
      !known &&
      head > at &&
      auxiliary &&
      !((words.classes[head - 1] as number) & WordClass.small)
    ) {
      return true;
    }
  }
  return false;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Ends the last clause and begins another, which goes on to the sentence's end; of two that begin at one word the second stays. */
function open(clauses: Mutable<Clause>[], at: number, link: Link, opener: string): void {
  const last = clauses[clauses.length - 1] as Mutable<Clause>;
  if (at > last.from) {
    clauses.push({ from: at, to: last.to, link, opener, host: clauses.length - 1 });
    last.to = at;
    return;
  }
  last.link = link;
  last.opener = opener;
  last.host = clauses.length - 2;
}

const lastComplement = (clauses: readonly Clause[]) =>
  clauses.findLast(({ link, opener }) => link === 'complement' && opener === 'that');

/** "claim that if you are in pain, it helps": what is claimed is what comes behind the condition. */
function conditioned(clauses: readonly Clause[]): Clause | undefined {
  const last = clauses[clauses.length - 1] as Clause;
  const host = last.link === 'subordinate' ? clauses[last.host] : undefined;
  return host?.link === 'complement' && host.opener === 'that' && last.from === host.from + 1
    ? host
    : undefined;
}

/** "It relieves not only pain but also anxiety", "It is used for pain but also for sleep": one thing more of the same verb. */
function goesOnListing(
  words: Words,
  marks: MarkIndex,
  from: number,
  but: Mark,
  to: number,
): boolean {
  const { norm } = words;
  if (norm[but.to] !== 'also') return false;
  const onward = norm[but.to + 1] as string;
  if (!ONWARD.has(onward) && !norm.slice(from, but.from).some((word) => ONLY.has(word)))
    return false;
  return hasFiniteVerb(marks, from, but.from) && !hasFiniteVerb(marks, but.to, to);
}

const startOfLast = (clauses: readonly Clause[]) => (clauses[clauses.length - 1] as Clause).from;

/** What opens a condition at the beginning of a sentence, */
const CONDITIONS = new Set(['if', 'when', 'once', 'whenever']);
/** who and what verb begin that which follows from it, */
const WHO = new Set('you they he she it we i one'.split(' '));
const CONSEQUENCES = new Set('will can may might could would'.split(' '));
/** and words behind which the two belong to the condition itself: "if you feel you may be …". */
const OBJECT_CLAUSE =
  /^(think|thinks|thought|feels?|felt|believes?|suspects?|knows?|fears?|worr(y|ies)|hopes?|says?|said|finds?|notices?|sees?|learns?|means?|sure|afraid|worried|concerned|certain|convinced|what|how|where|when|that|which|who|why|things?|all|way|and|or|but|amount|dose|as|than|if|because|before|after|until|while|so|since|whether)$/;

/** What is said of cases, and never of kratom; and how many words of it tell. */
const REPORTED_OF =
  /^(has|have|had|was|were|is|are) (\w+ly |also )?(not |never )?(been )?(\w+ly )?(reported|described|documented|recorded|observed|noted|published)\b/;
const REPORTED_OF_REACH = 5;

/** Gaps before which a clause may begin. */
const OPENING =
  Gap.comma | Gap.semicolon | Gap.colon | Gap.dash | Gap.ellipsis | Gap.line | Gap.open | Gap.close;

/**
 * Cuts a sentence into clauses.
 *
 * @param words The block's words.
 * @param sentence The sentence's range in them.
 * @param marks The marks that lie in it.
 */
export function splitClauses(words: Words, sentence: Sentence, marks: MarkIndex): Clause[] {
  const { to } = sentence;
  const clauses: Mutable<Clause>[] = [
    { from: sentence.from, to, link: 'start', opener: '', host: -1 },
  ];
  let closing = -1;
  let fronted = CONDITIONS.has(words.norm[sentence.from] as string);
  for (let at = sentence.from + 1; at < to; at++) {
    const gap = words.before[at] as number;
    const word = words.norm[at] as string;
    if (gap & OPENING) fronted = false;
    // "If you take too much you can have seizures": the comma is missing.
    if (
      fronted &&
      CONSEQUENCES.has(words.norm[at + 1] as string) &&
      WHO.has(word) &&
      !OBJECT_CLAUSE.test(words.norm[at - 1] as string) &&
      hasFiniteVerb(marks, sentence.from, at)
    ) {
      fronted = false;
      open(clauses, at, 'main', ',');
      continue;
    }
    const joint = ((words.classes[at] as number) & WordClass.joint) !== 0;
    // No clause begins at most words.
    if ((gap & OPENING) === 0 && !joint && word !== 'that' && !marks.mayOpen(at)) continue;
    // "the answer to the three thieves of age: pain, fatigue and forgetfulness": a list of what was announced.
    const announced =
      (gap & Gap.colon) !== 0 &&
      // "Good for: stress, insomnia" announces without a verb.
      ((hasFiniteVerb(marks, startOfLast(clauses), at) && !hasFiniteVerb(marks, at, to)) ||
        (marks.isGoverned(at) && !marks.hasSubject(at, to)));
    if (!announced && gap & (Gap.semicolon | Gap.colon | Gap.dash | Gap.ellipsis | Gap.line)) {
      open(clauses, at, 'main', '');
    } else if (gap & (Gap.open | Gap.close)) {
      const behind = gap & Gap.open ? behindFigures(words, at, to) : -1;
      if (behind > 0) closing = behind;
      else if (at !== closing) open(clauses, at, gap & Gap.open ? 'aside' : 'main', '');
    }
    const from = startOfLast(clauses);
    const cue = marks.boundaryAt(at);
    if (cue) {
      const phrase = phraseOf(words, cue);
      // "Deaths, however, have been …": goes on behind it.
      const isAside =
        PUT_IN.has(phrase) &&
        at > from &&
        ((words.before[at] as number) & Gap.comma) !== 0 &&
        cue.to < to &&
        ((words.before[cue.to] as number) & Gap.comma) !== 0 &&
        !hasFiniteVerb(marks, from, at);
      if (isAside) {
        at = cue.to - 1;
        continue;
      }
      const strong = STRONG.has(phrase);
      // "as a painkiller" names a role; ", as the two can stop your breathing" gives a reason.
      const role =
        phrase === 'as' && (gap & Gap.comma) === 0 && ARTICLES.has(words.norm[cue.to] as string);
      if (
        strong ||
        (WEAK.has(phrase) &&
          !role &&
          !(phrase === 'after' && !hasFiniteVerb(marks, from, at) && isReportedOf(words, at, to)) &&
          // ", as the two can": whatever they are.
          subjectAndVerb(words, marks, cue.to, to, phrase !== 'as' || (gap & Gap.comma) === 0))
      ) {
        if (phrase === 'while' && at === from) continue;
        if (phrase === 'yet' && notYet(words, at)) continue;
        if (phrase === 'but' && goesOnListing(words, marks, from, cue, to)) continue;
        open(
          clauses,
          at,
          RELATIVE.has(phrase) ? 'relative' : SUBORDINATE.has(phrase) ? 'subordinate' : 'main',
          phrase,
        );
        at = cue.to - 1;
        continue;
      }
    }
    if (word === 'that' && at + 1 < to) {
      if (marks.isVerb(at + 1) || isAdverbThenVerb(words, marks, at + 1, to)) {
        open(clauses, at, 'relative', 'that');
        continue;
      }
      if (subjectAndVerb(words, marks, at + 1, to) || reportBefore(words, marks, at)) {
        open(clauses, at, 'complement', 'that');
        continue;
      }
    }
    // "Users say it helps", "I think kratom works": a complement without "that".
    if (
      at > from &&
      marks.isReported(at) &&
      (subjectAndVerb(words, marks, at, to) || contracted(words, marks, at))
    ) {
      open(clauses, at, 'complement', '');
      continue;
    }
    if (gap & Gap.comma || joint) {
      const next = joint ? at + 1 : at;
      if (
        next < to &&
        at > from &&
        (isExistential(words, next) ||
          (hasFiniteVerb(marks, from, at) && subjectAndVerb(words, marks, next, to)))
      ) {
        const before =
          joint && words.norm[next] === 'that' ? lastComplement(clauses) : conditioned(clauses);
        open(clauses, at, before ? 'complement' : 'main', joint ? word : ',');
        // "claim that it is harmless and that nobody has died of it": the same claim goes on.
        if (before) (clauses[clauses.length - 1] as Mutable<Clause>).host = before.host;
      } else if (gap & Gap.comma && gap & Gap.quote) {
        // The end of a quotation: '"It helps me sleep," she said.'
        open(clauses, at, 'main', '"');
      }
    }
  }
  return clauses;
}

/** "Seizures after kratom use have been reported": the verb is the one of what stands before. */
function isReportedOf({ norm, before, classes }: Words, at: number, to: number): boolean {
  let verb = at + 1;
  while (verb < to && !((classes[verb] as number) & WordClass.auxiliary)) {
    if ((before[verb] as number) & ~Gap.space) return false;
    verb++;
  }
  return verb < to && REPORTED_OF.test(norm.slice(verb, verb + REPORTED_OF_REACH).join(' '));
}

/** "There are not yet enough studies to …", "no studies yet to show": when, and no other clause. */
const notYet = ({ norm }: Words, at: number) =>
  /^(not|\w+nt)$/.test(norm[at - 1] as string) || norm[at + 1] === 'to';

/** "and there are reports of …": says that something is, and needs no other subject. */
export const isExistential = ({ norm, classes }: Words, at: number) =>
  norm[at] === 'there' && ((classes[at + 1] as number) & WordClass.auxiliary) !== 0;

/** "pain (91%), anxiety (67%)": where the words go on behind brackets that hold a figure and nothing else. */
function behindFigures({ norm, before }: Words, at: number, to: number): number {
  return /^\d/.test(norm[at] as string) && at + 1 < to && (before[at + 1] as number) & Gap.close
    ? at + 1
    : -1;
}

/** The words of a mark. */
export const phraseOf = ({ norm }: Words, { from, to }: Mark): string =>
  to - from === 1 ? (norm[from] as string) : norm.slice(from, to).join(' ');

/** "ppl say its harmless": an "it's" without its apostrophe. */
function contracted(words: Words, marks: MarkIndex, at: number): boolean {
  if (words.norm[at] !== 'its') return false;
  return (
    BEHIND_CONTRACTION.has(words.norm[at + 1] as string) ||
    marks.from(at + 1).some((mark) => mark.senses.some((sense) => PREDICATE_MODES.has(sense.mode)))
  );
}

/** Without a verb before it, a comma or "and" only joins nouns: "hepatitis, seizures and deaths have occurred". */
function hasFiniteVerb(marks: MarkIndex, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (marks.isVerb(at)) return true;
  return false;
}

function isAdverbThenVerb(words: Words, marks: MarkIndex, at: number, to: number): boolean {
  const word = words.norm[at] as string;
  return at + 1 < to && (word.endsWith('ly') || word === 'also') && marks.isVerb(at + 1);
}

function reportBefore(words: Words, marks: MarkIndex, at: number): boolean {
  for (let back = at; back > at - 3 && back > 0; back--) {
    if (words.norm[back - 1] === undefined) return false;
    if (marks.isJudged(back)) return true;
  }
  return false;
}

/** Prepositions that can belong to a number. */
const COUNTING = new Set(['than', 'over', 'about', 'around', 'under', 'to']);
const ROUND_NUMBERS = /^(dozens|hundreds|thousands?|scores?)$/;

/** Whether a number begins at a word. */
function countFollows({ norm, classes }: Words, at: number): boolean {
  const first = norm[at] === 'a' ? at + 1 : at;
  const isQuantity = ((classes[first] as number) & WordClass.quantity) !== 0;
  return isQuantity || ROUND_NUMBERS.test(norm[first] as string);
}

/** Whether the mark is the object of a preposition, as "kratom" is in "with kratom". */
export function prepositionBefore(words: Words, mark: Mark, floor: number): string | null {
  // "In Thailand it was chewed": only what stands right behind a preposition can be a pronoun that it governs.
  const reach =
    senseOf(mark, 'subject', 'pronoun') && mark.to - mark.from === 1 ? 1 : SUBJECT_REACH;
  for (let at = mark.from - 1; at >= floor && at >= mark.from - reach; at--) {
    if ((words.before[at + 1] as number) & Gap.comma) return null;
    const classes = words.classes[at] as number;
    if (classes & WordClass.preposition) {
      const word = words.norm[at] as string;
      // "opioid-like dependence": half of a compound.
      if (word === 'like' && ((words.before[at] as number) & Gap.space) === 0) continue;
      // "linked to more than 100 deaths", "in over a dozen cases": a part of the number.
      if (COUNTING.has(word) && countFollows(words, at + 1)) continue;
      return word;
    }
    if (classes & WordClass.auxiliary) return null;
  }
  return null;
}
