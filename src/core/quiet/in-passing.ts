/**
 * Kratom named only in passing, where something else is told of: "Kava, which is often confused with kratom, can damage the
 * liver".
 *
 * Pure; tests of candidates, see `silencers.ts`. What another substance has or does where kratom stands nowhere near is for
 * `other-substances.ts`.
 */
import { AUXILIARIES, COPULAS, prepositionBefore, senseOf } from '../clauses';
import type { Mark } from '../lexicon';
import type { Sentence } from '../sentences';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { WordClass } from '../word-classes';
import { Gap, type Words } from '../words';
import { type Candidate, harms } from './candidate';

/** Participles that can begin what is put in between commas and end as no other does. */
const PARTICIPLES = /^(found|sold|taken|given|made|drunk|seen|bought|known|grown|eaten|\w{2,}ed)$/;
const ARTICLES = new Set(['a', 'an', 'the', 'one', 'another']);
const OCCASIONS = new Set(['when', 'if', 'once', 'especially', 'particularly']);
/** Words by which kratom is said to be an example, a part or another name of what stands before. */
const SAME_THING =
  /^(includ\w+|contain\w*|consist\w*|call(s|ed)|named?|known|like|such|namely|made|brewed|infused|laced|prepared|fortified|spiked|derived|extracted|isolated|obtained|comes?|came|made|sourced|produced|grown)$/;
/** Nouns of what is kratom itself: "a form of kratom", "the main alkaloid of kratom". */
const OWN_NOUNS =
  /^(forms?|kinds?|types?|sorts?|brands?|strains?|vari(ety|eties)|vendors?|blends?|products?|extracts?|components?|constituents?|parts?|alkaloids?|compounds?|doses?|names?|metabolites?|derivatives?)$/;
/** What sets kratom beside a thing that the lexicon does not know, and does not make it a part of that. */
const BESIDE = new Set([
  'with',
  'alongside',
  'to',
  'for',
  'than',
  'by',
  'beside',
  'after',
  'before',
]);
/** How people take things together, so that what comes of it comes of both. */
const COMBINING = /^(combined|mixed|blended|taken|used|drunk|consumed|paired|stacked)$/;
/** Who takes something with kratom, */
const PEOPLE = new Set('he she i they we people patients users you'.split(' '));
/** and so many words at most stand from there to its name: "that he took with some kratom". */
const TAKING_REACH = 6;
/** How many words of what is put in may stand behind kratom: "found with kratom in the blood". */
const REST_REACH = 6;
/** Words that may stand between a comma and the verb: "also", "probably". */
const ADVERBS = 2;
/** How far before its name "in" may stand, in words: "in some kratom drinks". */
const INSIDE_REACH = 3;
/** How poisoning with kratom is met: "used for kratom poisoning", "may reverse a kratom overdose". */
const MEETING =
  /\b((used|given|prescribed|tested|studied|approved|antidotes?|remed(y|ies)|treatments?|stocked|kept) (for|in|against)|(treat|revers|counter|manag)(e?s|ed|ing|e)?)( (a|an|the|any|most|severe|acute|suspected|possible|kratom|mitragynine)){0,3}$/;
const MEETING_WORDS = 5;

/** "Coffee, a relative of kratom, boosts energy", "The caffeine in some kratom drinks raises heart rate" */
export function onlyInPassing(candidate: Candidate): boolean {
  const { view, agent, first, mark } = candidate;
  const name = agent.mark;
  if (agent.kind !== 'kratom' || name === null || !is(name, Trait.named)) return false;
  if (name.from >= mark.to) return isInMainClause(candidate, name);
  if (name.to > first) return false;
  return insideOther(view, name) || putIn(candidate, name) || takenBeside(candidate, name);
}

/** "Naloxone is used for kratom poisoning": what is done about it, and not that it happens. */
export const metByOther = ({ view, mark }: Candidate): boolean =>
  standsForMeeting(view.words, view.sentence, mark) &&
  view.subjects.some((one) => is(one, Trait.other) && one.to <= mark.from);

/** Whether right before a wording for a poisoning stands that something is used for it. */
export function standsForMeeting({ norm }: Words, { from }: Sentence, mark: Mark): boolean {
  const before = norm.slice(Math.max(from, mark.from - MEETING_WORDS), mark.from);
  return MEETING.test(before.join(' '));
}

/** Where a finite verb stands right at a word, or behind an adverb. */
function isVerbAt(view: SentenceView, at: number): boolean {
  const { classes } = view.words;
  for (let word = at; word <= at + ADVERBS && word < view.sentence.to; word++) {
    if (view.isAuxiliary(word) || view.index.isVerb(word) || view.index.isRelating(word))
      return true;
    if (((classes[word] as number) & (WordClass.adverb | WordClass.small)) === 0) return false;
  }
  return false;
}

/** What is told of where kratom is only put in. */
interface Host {
  /** The lexicon knows it as another substance; else it is only a noun that it does not know. */
  readonly known: boolean;
}

/** What stands in front, up to a word, as the subject of what comes behind; `null` for kratom, people and what happens. */
function hostBefore(view: SentenceView, to: number): Host | null {
  const clause = view.clauseAt(to - 1);
  let { from } = clause;
  if (clause.opener !== '' && clause.opener !== ',') from++;
  for (let at = to - 1; at > from; at--) {
    // "It is known that kava, …"
    if ((view.words.before[at] as number) & ~Gap.space || view.words.norm[at - 1] === 'that') {
      from = at;
      break;
    }
  }
  if (from >= to || view.finiteBetween(from, to - 1)) return null;
  if ((view.words.classes[from] as number) & WordClass.preposition) return null;
  const inside = (one: Mark) => one.from >= from && one.to <= to;
  let known = false;
  for (const one of view.subjects) {
    if (!inside(one)) continue;
    if (is(one, Trait.named | Trait.standin | Trait.pronoun | Trait.possessive | Trait.person))
      return null;
    if (!is(one, Trait.other)) return null;
    known ||= prepositionBefore(view.words, one, from) === null;
  }
  for (const one of view.concepts) {
    if (!inside(one)) continue;
    if (senseOf(one, 'concept', 'medicine') || senseOf(one, 'concept', 'opioid-drug')) known = true;
    // "Nausea, common with kratom, can be bad": something that happens.
    else if (!known && is(one, Trait.thing)) return null;
  }
  return known || view.unknownBetween(from, to) > 0 ? { known } : null;
}

/** "Opium, which kratom replaced, is addictive": kratom stands in what is put in behind the subject. */
function putIn(candidate: Candidate, name: Mark): boolean {
  const { view, first } = candidate;
  const { before, norm } = view.words;
  let end = name.to;
  while (end <= first && ((before[end] as number) & Gap.comma) === 0) end++;
  if (end > first || end > name.to + REST_REACH || !isVerbAt(view, end)) return false;
  let start = name.from;
  while (start > view.sentence.from && ((before[start] as number) & Gap.comma) === 0) start--;
  if (start <= view.sentence.from) return false;
  for (let at = start; at < name.from; at++) if (SAME_THING.test(norm[at] as string)) return false;
  const host = hostBefore(view, start);
  return host !== null && isAside(candidate, start, name, host);
}

/** Whether what begins at a word and holds kratom tells in passing of what stands before it. */
function isAside(candidate: Candidate, start: number, name: Mark, { known }: Host): boolean {
  const { view } = candidate;
  const { norm, classes } = view.words;
  const preposition = prepositionBefore(view.words, name, start);
  if (preposition === 'as') return false;
  const isBeside = known ? preposition !== null : BESIDE.has(preposition ?? '');
  const opener = norm[start] as string;
  if (opener === 'which') {
    // "which kratom replaced"
    return isBeside || name.from <= start + 2;
  }
  if (ARTICLES.has(opener)) {
    const noun = norm.slice(start, name.from).indexOf(preposition ?? '') + start;
    return (
      isBeside && !view.finiteBetween(start, name.from) && !OWN_NOUNS.test(norm[noun - 1] ?? '')
    );
  }
  let at = start;
  while (
    at < name.from &&
    (OCCASIONS.has(norm[at] as string) ||
      norm[at] === 'often' ||
      (classes[at] as number) & WordClass.adverb)
  )
    at++;
  const word = norm[at] as string;
  if (!PARTICIPLES.test(word) || !isBeside) return false;
  // "Alcohol, when taken with kratom, can slow breathing": of both together.
  return !(preposition === 'with' && COMBINING.test(word) && comesOfBoth(candidate));
}

/** Whether an effect of two things that are taken together may be that of both. */
const comesOfBoth = ({ effect, valence }: Candidate): boolean =>
  harms(effect) || (effect === 'raises' && valence !== 'good');

/** "The antidepressant that he took with kratom can cause seizures": what he took. */
function takenBeside({ view }: Candidate, name: Mark): boolean {
  const { norm } = view.words;
  const { from } = view.sentence;
  const preposition = prepositionBefore(view.words, name, from);
  if (!BESIDE.has(preposition ?? '') || !isVerbAt(view, name.to)) return false;
  for (let at = name.from - 1; at > from && at > name.from - TAKING_REACH; at--) {
    const word = norm[at] as string;
    if (word === 'that' || word === 'which' || PEOPLE.has(word)) {
      const start = norm[at - 1] === 'that' || norm[at - 1] === 'which' ? at - 1 : at;
      // "that are taken with kratom": of both together.
      if (AUXILIARIES.has(norm[start + 1] as string)) return false;
      return view.finiteBetween(at + 1, name.from - 1) && hostBefore(view, start) !== null;
    }
  }
  return false;
}

/** "The caffeine in some kratom drinks raises heart rate" */
function insideOther(view: SentenceView, name: Mark): boolean {
  const { norm } = view.words;
  let at = name.from - 1;
  while (at > view.sentence.from && at > name.from - INSIDE_REACH && norm[at] !== 'in') at--;
  if (norm[at] !== 'in') return false;
  return view.subjects.some(
    (one) =>
      one.to === at &&
      is(one, Trait.other) &&
      !is(one, Trait.named) &&
      one.form !== 'p' &&
      prepositionBefore(view.words, one, view.sentence.from) === null &&
      norm[one.from - 1] !== 'and' &&
      norm[one.from - 1] !== 'or',
  );
}

/** "Pentylenetetrazol, which causes seizures, was given with mitragynine": kratom stands behind what is put in. */
function isInMainClause({ view, clause, mark }: Candidate, name: Mark): boolean {
  if (clause.opener !== 'which' || name.from >= clause.to) return false;
  const { before, norm } = view.words;
  let end = mark.to;
  while (end < name.from && ((before[end] as number) & Gap.comma) === 0) end++;
  return (
    end < name.from && COPULAS.has(norm[end] as string) && hostBefore(view, clause.from) !== null
  );
}
