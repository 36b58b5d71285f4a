/**
 * How far a word of denial or doubt reaches to its right.
 *
 * Pure. Whether what it reaches counts as denied is for `denials.ts`.
 */
import { AUXILIARIES } from '../clauses';
import { OWN_TROUBLE } from '../concepts';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import { harmful, type Statement } from './statement';
import { SELDOM, TAKING_VERBS } from './word-lists';

/** Reach of a negation to its right, in words; NegEx uses 5 tokens, but stops at no conjunction. */
const NEGATION_REACH = 9;
/** How far behind the opener of a relative clause its denial may stand, in words. */
const OPENING_REACH = 3;
const MAIN_VERBS =
  /^(is|are|was|were|has|have|had|does|do|did|can|cannot|could|may|might|will|would|should|doesnt|dont|didnt|isnt|arent|wasnt|werent|cant|couldnt|wont|wouldnt)$/;
/** Words behind which a verb belongs to what they open or join. */
const NO_END = /^(and|or|but|nor|that|which|who|what|it|they|you|we|there|to|than|as)$/;
const SUBJECTS = new Set(['i', 'he', 'she', 'it', 'we', 'they', 'you']);
/** "Instead of easing my pain, kratom made me sick": what they take back ends at the comma. */
const OPENING = new Set(['without', 'instead', 'rather', 'far']);
const MIXING_VERBS = new Set(['combine', 'combined', 'mix', 'mixed', 'give', 'given']);
const ONCE_MORE = /^(nor|not even)$/;

/** Whether a word of denial in the clause of a statement reaches it. */
export function reaches(
  view: SentenceView,
  cue: Mark,
  { first, link, object, effect, concept }: Statement,
): boolean {
  return (
    (first - cue.to <= NEGATION_REACH || forbidsTaking(view, cue) || isTooFew(view, cue)) &&
    !endsBeforeVerb(view, cue, first) &&
    !cutOff(view, cue.to, first) &&
    !endsBeforeSubject(view, cue, first) &&
    !endsAtComma(view, cue, first) &&
    !(OWN_TROUBLE.has(concept) && endsAtName(view, cue, first)) &&
    !(harmful(effect) && givesReason(view, cue, first)) &&
    !(link.mark !== null && cue.from >= link.mark.from && cue.to <= link.mark.to) &&
    !(cue.from >= object.from && cue.to <= object.to) &&
    // "did not survive": the thing itself begins with the denial.
    !isOpenedBy(view, cue, object) &&
    !(link.mark && isOpenedBy(view, cue, link.mark))
  );
}

/** "There are not yet enough large studies to call it proven": to the end of what they would be for. */
function isTooFew(view: SentenceView, { to }: Mark): boolean {
  return view.words.norm.slice(to, to + 2).includes('enough');
}

/** "Kratom that has not been laced does not kill", "that may be laced causes …": it ends before the verb of the main clause. */
export function endsBeforeVerb(view: SentenceView, cue: Mark, first: number): boolean {
  const { norm } = view.words;
  const { link, from } = view.clauseAt(cue.from);
  if (link !== 'relative' || cue.from - from > OPENING_REACH) return false;
  for (let at = cue.to + 1; at <= first; at++) {
    const isMain = view.isAuxiliary(at) ? MAIN_VERBS.test(norm[at] as string) : view.isFinite(at);
    if (!isMain) continue;
    const before = norm[at - 1] as string;
    if (view.isAuxiliary(at - 1) || view.isSubjectBefore(at) || NO_END.test(before)) continue;
    return true;
  }
  return false;
}

/** A conjunction with a verb of its own ends the reach of what stands before it. */
export function cutOff(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = view.words.norm[at] as string;
    if (word !== 'and' && word !== 'but') continue;
    const next = view.relations.find((mark) => mark.from > at && mark.from <= at + 2);
    if (next && (next.form === 's' || next.form === 'd')) return true;
    if (at + 1 < to && AUXILIARIES.has(view.words.norm[at + 1] as string)) return true;
    // "It stopped working and I was taking it to not feel sick."
    if (at + 2 < to && SUBJECTS.has(view.words.norm[at + 1] as string) && view.isAuxiliary(at + 2))
      return true;
  }
  return false;
}

/** "While not illegal, this substance can harm you": the denial ends before the subject, which has a verb of its own. */
function endsBeforeSubject(view: SentenceView, cue: Mark, first: number): boolean {
  const { norm } = view.words;
  if (!/^(while|although|though|whilst)$/.test(norm[cue.from - 1] ?? '')) return false;
  return view.subjects.some(
    (one) =>
      one.from > cue.to && one.to < first && !is(one, Trait.other) && view.isAuxiliary(one.to),
  );
}

/** "Without your breakfast, kratom can cause nausea", "acts like a drug and not a herb, bringing …": the comma ends it. */
function endsAtComma(view: SentenceView, cue: Mark, first: number): boolean {
  const { words } = view;
  const word = words.norm[cue.from];
  // "Rarely, it has been linked to seizures.": how often, and no denial.
  if (cue.from === view.sentence.from && SELDOM.test(view.lemma(cue))) {
    return ((words.before[cue.to] as number) & Gap.comma) !== 0;
  }
  if (!OPENING.has(word as string) && !(word === 'not' && words.norm[cue.from - 1] === 'and'))
    return false;
  for (let at = cue.to + 1; at <= first; at++) {
    if ((words.before[at] as number) & Gap.comma) return true;
  }
  return false;
}

/** "Without kratom I am in withdrawal": it is kratom that is not there, and what somebody then has is. */
const endsAtName = (view: SentenceView, { from, to }: Mark, first: number): boolean =>
  view.words.norm[from] === 'without' && view.isPersonBehindName(to, first + 1);

/** "not to use it because of the risk of liver damage": why not. */
function givesReason(view: SentenceView, cue: Mark, to: number): boolean {
  const { norm } = view.words;
  if (!forbidsTaking(view, cue) && !MIXING_VERBS.has(norm[cue.to] as string)) return false;
  for (let at = cue.to; at <= to; at++) {
    if (norm[at] === 'because' || norm[at] === 'given') return true;
    // "not to use kratom, citing risks such as dependence"
    if (/^(citing|noting|pointing|warning)$/.test(norm[at] as string)) return true;
    if ((norm[at] === 'due' || norm[at] === 'owing') && norm[at + 1] === 'to') return true;
  }
  return false;
}

/** "not to use it or anything like it for the treatment of …": whatever for. */
function forbidsTaking(view: SentenceView, { to }: Mark): boolean {
  const { norm } = view.words;
  const at = norm[to] === 'to' || norm[to] === 'be' ? to + 1 : to;
  return TAKING_VERBS.has(norm[at] as string);
}

/** Whether a relation or thing begins with a denial that is a part of it. */
function isOpenedBy(view: SentenceView, cue: Mark, mark: Mark): boolean {
  const opening = mark.from < cue.to && cue.from <= mark.from;
  return opening && view.words.norm[mark.from] === 'not';
}

/** "neither … nor", "should not be used as a treatment nor as …" deny once. */
export function isSecondHalf(view: SentenceView, cue: Mark, negations: number): boolean {
  const word = view.lemma(cue);
  if (negations > 0 && ONCE_MORE.test(view.text(cue).toLowerCase())) return true;
  return word === 'nor' && view.words.norm.slice(view.sentence.from, cue.from).includes('neither');
}
