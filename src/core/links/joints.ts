/**
 * How neighbouring things hang together: "pain, anxiety and low mood" is a list, "effects such as nausea" an example.
 *
 * Pure. Looks at what stands between two things; which relation governs them is for others.
 */
import type { Mark } from '../lexicon';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import { hasMode } from './senses';
import { COORDINATORS, EXAMPLE_OPENERS, MAX_UNKNOWN_BETWEEN, RISKS } from './word-lists';

/** Relations that measure or name a harm, and so go on with a list: "bouts of", "symptoms of". */
const MEASURING = new Set(['risk', 'inverse']);
/** Words between the "to" of a span and its last thing, and between its "from" and the thing before the "to". */
const SPAN_WORDS = 3;
const SPAN_REACH = 8;
/** Words that hang one thing on another: "anxiety in people with pain". */
const MODIFYING = new Set([
  'of',
  'in',
  'with',
  'from',
  'during',
  'after',
  'for',
  'by',
  'associated',
  'as',
  'caused',
]);

/** Whether a thing is only a part of the one before it: "opioid" of "opioid-like effects". */
export const isPartOf = (mark: Mark, whole: Mark | undefined): boolean =>
  whole !== undefined && whole.from <= mark.from && whole.to >= mark.to;

/** A relation that begins at a word keeps the thing before it from going on in a list. */
function breaksList(view: SentenceView, left: Mark, at: number): boolean {
  const { relations, words } = view;
  for (let index = 0; index < relations.length; index++) {
    const mark = relations[index] as Mark;
    if (mark.from > at) break;
    // "hepatitis and bouts of psychosis", "anxiety and symptoms of withdrawal": a measure keeps the list together.
    if (mark.from !== at || mark.senses.some((sense) => MEASURING.has(sense.id))) continue;
    if (!hasMode(mark, 'noun')) return true;
    if (
      (at > left.to || ((words.before[at] as number) & Gap.comma) !== 0) &&
      hasMode(mark, 'before')
    )
      return true;
  }
  return false;
}

/** "from nausea and chills to seizures": whether a "to" right before a thing closes a span that a "from" began. */
function spans(view: SentenceView, left: Mark, at: number, right: Mark): boolean {
  const { norm } = view.words;
  if (at < right.from - SPAN_WORDS) return false;
  for (let back = left.from - 1; back >= left.from - SPAN_REACH && back >= 0; back--)
    if (norm[back] === 'from') return true;
  return false;
}

/** "not with antidepressants, due to the risk of serotonin syndrome": why not, and nothing that the one before has. */
function givesRisk(view: SentenceView, at: number, right: Mark): boolean {
  const { norm } = view.words;
  const word = norm[at] as string;
  if (word !== 'given' && !((word === 'due' || word === 'owing') && norm[at + 1] === 'to'))
    return false;
  return norm.slice(at + 1, right.from).some((one) => RISKS.has(one));
}

/**
 * How two neighbouring things hang together: as members of a list, as a whole and a part or example of it ("owner"), as a
 * thing and what it is more closely ("modifier"), or not at all ("far").
 */
export function jointOf(
  view: SentenceView,
  left: Mark,
  right: Mark,
): 'list' | 'owner' | 'modifier' | 'far' {
  if (left.to > right.from) return 'list';
  // "Side effects range from nausea to seizures": a relation that the first of the two is a part of.
  if (
    view.relations.some(
      (one) =>
        one.from > left.from && one.from < left.to && one.to > left.to && one.to <= right.from,
    )
  )
    return 'far';
  // "Side effects: nausea, seizures"
  if ((view.words.before[right.from] as number) & Gap.colon) return 'far';
  let sawJoint = false;
  let modifier = false;
  let unknown = 0;
  for (let at = left.to; at < right.from; at++) {
    const word = view.words.norm[at] as string;
    if ((view.words.before[at] as number) & (Gap.comma | Gap.slash)) {
      sawJoint = true;
      modifier = false;
    }
    // "opioid receptors, similar to how endorphins work"
    if (word === 'similar' || word === 'unlike') return 'far';
    // "opioid-like effects": half of a compound, no example.
    const compound = ((view.words.before[at] as number) & Gap.space) === 0;
    // "Heroin, like kratom, causes dependence": kratom is no whole, nor what comes behind it a part.
    if (EXAMPLE_OPENERS.has(word) && unknown === 0 && !compound)
      return view.nameAt(at + 1) ? 'far' : 'owner';
    // "everything from nausea to psychosis"
    if (COORDINATORS.has(word) || (word === 'to' && spans(view, left, at, right))) {
      sawJoint = true;
      continue;
    }
    // "pain (91%), anxiety (67%)"
    if ((view.words.before[at] as number) & Gap.open && /^\d/.test(word)) continue;
    if (breaksList(view, left, at) || givesRisk(view, at, right)) return 'far';
    if (MODIFYING.has(word)) {
      if (!sawJoint) modifier = true;
      continue;
    }
    if (view.isAuxiliary(at)) return 'far';
    if (!view.isSmall(at) && !view.isQuantity(at)) unknown++;
  }
  if ((view.words.before[right.from] as number) & (Gap.comma | Gap.slash)) {
    sawJoint = true;
    modifier = false;
  }
  if (modifier) return 'modifier';
  if (unknown > MAX_UNKNOWN_BETWEEN) return 'far';
  if (sawJoint) return 'list';
  if (left.to !== right.from) return 'far';
  // "calm arthritic joints": the first of the two is the verb.
  return left.form !== 'n' &&
    left.senses.some((sense) => sense.mode === 'before' && sense.kind === 'relation')
    ? 'far'
    : 'list';
}

/**
 * The last member of the list that a thing is in; the thing itself where it is in none.
 *
 * @param concepts Marks of things in the clause, in order.
 * @param position Where `mark` stands among them.
 */
export function lastOfList(
  view: SentenceView,
  concepts: readonly Mark[],
  position: number,
  mark: Mark,
): Mark {
  let tail = mark;
  for (let at = position + 1; at < concepts.length; at++) {
    const next = concepts[at] as Mark;
    if (jointOf(view, tail, next) !== 'list') break;
    tail = next;
  }
  return tail;
}
