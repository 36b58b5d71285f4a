/**
 * The word in a clause that can be its subject: what stands there only as an object, behind a preposition, to compare or beside
 * another word is passed over.
 *
 * Pure. Only finds words; what they stand for is for `reference.ts`.
 */
import { AUXILIARIES, type Clause, COPULAS, prepositionBefore } from '../clauses';
import { TAKEN } from '../concepts';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { WordClass } from '../word-classes';
import { Gap, type Words } from '../words';

/** How far behind its first word a clause may name a kind of things, in words: "Certain herbal supplements like …". */
const KIND_REACH = 3;
const PLURAL_NOUN = /^\w{3,}[^s]s$/;
/** What may stand before "like". */
const LIKING = /^(just|much|very|quite)$/;
const HELPING =
  /^(help|let|make|made|making|allow|enabl|keep|kept|gave|giv|got|gets|getting|leav|left|assist|aid|caus|put|send|sent|turn|drop|bring|brought|sav|eas|reliev)/;
const OBJECT_VERBS = new Set(
  'make makes made find finds found take takes took taking use uses used using drink try tried with to for of from about than'.split(
    ' ',
  ),
);
const FRONTING = new Set(['for', 'as', 'like', 'besides', 'despite']);
const INDEFINITE = new Set(['a', 'an', 'another']);
/** How far behind what it stands for an apposition's noun may stand, in words. */
const APPOSITION_REACH = 4;

/** Where a clause goes on behind the word that opens it: the "as" of "as it carries a risk" governs no noun. */
export const bodyOf = ({ from, opener }: Clause): number =>
  opener === 'as' || opener === 'since' || opener === 'until' ? from + 1 : from;

/** The first word in a clause that can be its subject, else the first name of kratom behind a preposition; `null` where there is neither. */
export function mainSubject(view: SentenceView, clause: Clause): Mark | null {
  let second: Mark | null = null;
  const { subjects } = view;
  for (let at = 0; at < subjects.length; at++) {
    const mark = subjects[at] as Mark;
    if (mark.from < clause.from) continue;
    if (mark.from >= clause.to) break;
    if (contrasted(view, mark, clause) || isLikened(view, mark)) continue;
    if (is(mark, Trait.possessive) || isObject(view, mark, clause)) continue;
    if (prepositionOf(view, mark, clause) || isFronted(view, mark, clause)) {
      if (is(mark, Trait.named)) second ??= mark;
      continue;
    }
    return joinedTo(view, mark) ?? appositionOf(view, mark) ?? mark;
  }
  return second;
}

/** A clause that only sets something else against what the sentence is about. */
export function opposes(view: SentenceView, clause: Clause): boolean {
  return view.words.norm[clause.from] === 'whereas';
}

/** "unlike morphine", "than coffee": named only to compare. */
export function contrasted(view: SentenceView, mark: Mark, clause: Clause): boolean {
  if (!view.has(Trait.contrast) || isAdded(view, mark)) return false;
  for (const cue of view.cues) {
    if (!is(cue, Trait.contrast) || cue.to > mark.from || cue.from < clause.from) continue;
    if (isExample(view, cue, mark, clause)) continue;
    // "unlike kratom, chamomile …": the comma ends the comparison.
    let closed = false;
    for (let at = cue.to + 1; at <= mark.from; at++) {
      if ((view.words.before[at] as number) & Gap.comma) closed = true;
    }
    if (mark.from - cue.to <= 2 && !closed) return true;
    // A list after the contrast: "unlike morphine or codeine".
    const between = view.subjects.filter((other) => other.from >= cue.to && other.to <= mark.from);
    if (
      between.length > 0 &&
      mark.from - cue.to <= 8 &&
      between.every((other) => is(other, Trait.other)) &&
      !hasVerb(view.words, cue.to, mark.from)
    ) {
      const glue = view.words.norm[mark.from - 1];
      if (glue === 'and' || glue === 'or') return true;
    }
  }
  return false;
}

/** "Plants such as kava and kratom", "Herbs like kava and kratom": of which the predicate is said, as of all of them. */
function isExample(view: SentenceView, cue: Mark, mark: Mark, { from }: Clause): boolean {
  const { norm, before } = view.words;
  const noun = cue.from - 1;
  // "Others, such as kratom, carry risks": where kratom alone is one, the text does not turn to it.
  if (noun < from || mark.from === cue.to || !is(mark, Trait.named)) return false;
  if (norm[cue.from] === 'as') return norm[noun] === 'such';
  return (
    norm[cue.from] === 'like' &&
    noun <= from + KIND_REACH &&
    PLURAL_NOUN.test(norm[noun] as string) &&
    ((before[cue.from] as number) & ~Gap.space) === 0 &&
    !view.isSmall(noun) &&
    !view.finiteBetween(from, noun) &&
    !view.subjects.some((one) => is(one, Trait.person | Trait.pronoun) && one.to === cue.from)
  );
}

/** "Kava, like kratom, causes nausea", "CBD, as well as kratom, relieves pain": the predicate is said of both. */
function isAdded(view: SentenceView, mark: Mark): boolean {
  if (!is(mark, Trait.named)) return false;
  const { norm, before } = view.words;
  const like = mark.from - 1;
  if (norm[like] === 'as')
    return (
      norm[like - 1] === 'well' && norm[like - 2] === 'as' && isSubjectEnd(view, mark.from - 4)
    );
  if (norm[like] !== 'like' || ((before[mark.to] as number) & Gap.comma) === 0) return false;
  let start = like;
  while (LIKING.test(norm[start - 1] ?? '') && ((before[start] as number) & Gap.comma) === 0)
    start--;
  return ((before[start] as number) & Gap.comma) !== 0 && isSubjectEnd(view, start - 1);
}

/** "All but kratom": what is said is said of all the others. */
export const isExcepted = ({ words: { norm } }: SentenceView, { from }: Mark): boolean =>
  norm[from - 2] === 'all' && (norm[from - 1] === 'but' || norm[from - 1] === 'except');

/** Whether a word ends what can be a subject at the sentence's beginning, with no verb before it. */
const isSubjectEnd = (view: SentenceView, word: number): boolean =>
  word >= view.sentence.from &&
  word <= view.sentence.from + KIND_REACH &&
  !view.finiteBetween(view.sentence.from, word);

/** The preposition that governs a subject; in "In larger amounts phenibut …" it belongs to the amount. */
export function prepositionOf(view: SentenceView, mark: Mark, clause: Clause): string | null {
  const amount = view.subjects.find((one) => one.to === mark.from && is(one, Trait.standin));
  if (
    amount &&
    (view.words.classes[amount.from] as number) & WordClass.preposition &&
    amount.senses.some(({ id }) => TAKEN.has(id))
  )
    return null;
  return prepositionBefore(view.words, mark, bodyOf(clause));
}

/** "opioid-like effects": half of a compound. */
export function isLikened(view: SentenceView, mark: Mark): boolean {
  const { norm, before } = view.words;
  return (
    norm[mark.to] === 'like' &&
    mark.to < view.sentence.to &&
    ((before[mark.to] as number) & Gap.space) === 0
  );
}

/** "For such a small plant, peyote …": what a preposition in front governs, however far. */
function isFronted(view: SentenceView, { from, to }: Mark, clause: Clause): boolean {
  const { words, subjects } = view;
  return (
    FRONTING.has(words.norm[clause.from] as string) &&
    to < clause.to &&
    ((words.before[to] as number) & Gap.comma) !== 0 &&
    !view.finiteBetween(clause.from, from - 1) &&
    subjects.some((one) => one.from === to)
  );
}

/** "makes it hard", "relieves them": a pronoun behind a verb is its object. */
export function isObject(view: SentenceView, mark: Mark, clause: Clause): boolean {
  if (is(mark, Trait.person)) return isHelped(view, mark, clause);
  if (!is(mark, Trait.pronoun)) return false;
  // A relative "that" hands on the subject before it.
  if (view.lemma(mark) === 'that') {
    return mark.from > view.sentence.from || clause.link === 'relative';
  }
  if (mark.from === clause.from) return false;
  const before = mark.from - 1;
  if ((view.words.before[mark.from] as number) & Gap.comma) return false;
  // "Mixed with vodka it is …": what stands before a verb is its subject.
  if (mark.to < clause.to && COPULAS.has(view.words.norm[mark.to] as string)) return false;
  return (
    view.marks.some(
      (one) =>
        one.to === mark.from &&
        one.from >= clause.from &&
        one.senses.some(
          (sense) =>
            sense.kind === 'relation' || sense.id === 'dose-direction' || sense.id === 'other',
        ),
    ) || OBJECT_VERBS.has(view.words.norm[before] as string)
  );
}

/** "helps people sleep", "lets me work": the person is what the verb acts on. */
function isHelped(view: SentenceView, mark: Mark, clause: Clause): boolean {
  if (mark.from === clause.from) return false;
  if ((view.words.before[mark.from] as number) & Gap.comma) return false;
  const { norm } = view.words;
  const article = norm[mark.from - 1] === 'a' || norm[mark.from - 1] === 'the';
  return HELPING.test(
    norm[mark.from - (article && mark.from - 2 >= clause.from ? 2 : 1)] as string,
  );
}

/** "Kava and kratom are herbs which …": what is said of both is said of kratom. */
function joinedTo(view: SentenceView, mark: Mark): Mark | undefined {
  if (!is(mark, Trait.other) || is(mark, Trait.named)) return undefined;
  const glue = view.words.norm[mark.to];
  return glue === 'and' || glue === 'or' ? view.nameAt(mark.to + 1) : undefined;
}

/** "7-OH, an uncontrolled opioid that may kill": the name that another word stands beside. */
export function appositionOf(view: SentenceView, mark: Mark): Mark | undefined {
  if (!is(mark, Trait.other) || is(mark, Trait.named)) return undefined;
  const host = besideWhat(view, mark);
  return host && is(host, Trait.named) ? host : undefined;
}

/** What stands before the comma, where a wording is the noun of "…, a …" behind it. */
export function besideWhat(view: SentenceView, { from }: Mark): Mark | undefined {
  const { words, subjects } = view;
  const host = subjects.findLast((one) => one.to < from);
  if (!host || from - host.to > APPOSITION_REACH) return undefined;
  const beside =
    ((words.before[host.to] as number) & Gap.comma) !== 0 &&
    INDEFINITE.has(words.norm[host.to] as string) &&
    !view.finiteBetween(host.to, from - 1);
  return beside ? host : undefined;
}

function hasVerb(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (AUXILIARIES.has(words.norm[at] as string)) return true;
  return false;
}
