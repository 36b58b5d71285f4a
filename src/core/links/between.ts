/**
 * What stands between a relation and a thing behind it, and keeps the one from the other or lets it through.
 *
 * Pure. Whether the relation governs anything at all is for `idle.ts`.
 */
import { prepositionBefore } from '../clauses';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import { jointOf } from './joints';
import { MAX_UNKNOWN_BETWEEN, PEOPLE } from './word-lists';

/** Verbs that only say how the one behind their "to" comes about. */
const STARTING = new Set(
  'tend tends tended seem seems seemed start starts started begin begins began'.split(' '),
);
const KINDS =
  /^(problem|condition|issue|ailment|disorder|symptom|disease|illness|effect|benefit|thing|trouble|complaint|concern)s$/;
/** "adverse effects, mostly nausea" */
const SINGLING_OUT = new Set(
  'mostly mainly chiefly usually typically primarily notably namely'.split(' '),
);
const NOUN_PREPOSITIONS = new Set(['of', 'from', 'for', 'in', 'to', 'against', 'with', 'on']);
/** "depending on": what stands behind decides, and is nothing that is brought about. */
const HINGING = /^depend(s|ing)?$/;
const ON_A_TOPIC = new Set(['about', 'regarding', 'concerning', 'over']);

/** Whether what stands between a relation and the thing behind it cuts the thing off from it and from all before it. */
export function isCutOff(view: SentenceView, relation: Mark, head: Mark): boolean {
  if (view.unknownBetween(relation.to, head.from) > MAX_UNKNOWN_BETWEEN) return true;
  // "Without kratom I am in withdrawal": it is kratom that is not there.
  if (
    view.words.norm[relation.to - 1] === 'without' &&
    view.isPersonBehindName(relation.to, head.from)
  )
    return true;
  const preposition = prepositionBefore(view.words, head, relation.to);
  if (preposition === 'than') return true;
  // "sparked a debate about pain relief": what it is about.
  if (preposition && ON_A_TOPIC.has(preposition) && head.from - relation.to > 1) return true;
  if (exclaimed(view, relation.to, head.from)) return true;
  // "relieves problems like anxiety": the kind may be the relation itself.
  if (preposition === 'like' && !namesKinds(view, relation.to - 1, head.from)) return true;
  return turned(view, relation, head);
}

/** "treats conditions like migraine": an example, and no comparison. */
function namesKinds(view: SentenceView, from: number, to: number): boolean {
  const { norm } = view.words;
  for (let at = from; at + 1 < to; at++) {
    if (norm[at + 1] === 'like' && KINDS.test(norm[at] as string)) return true;
  }
  return false;
}

/** Another thing stands between a relation and a head, and takes the relation. */
export function isParted(
  view: SentenceView,
  concepts: readonly Mark[],
  relation: Mark,
  head: Mark,
): boolean {
  for (let at = 0; at < concepts.length; at++) {
    const other = concepts[at] as Mark;
    if (other.from >= head.from) break;
    if (
      other.from >= relation.to &&
      other.to <= head.from &&
      isKnownThing(view, other) &&
      jointOf(view, other, head) !== 'list'
    ) {
      return true;
    }
  }
  return false;
}

/** A thing whose valence is known. */
function isKnownThing(view: SentenceView, { senses, traits }: Mark): boolean {
  const { valences } = view.frames;
  return (
    (traits & Trait.thing) !== 0 &&
    senses.some(
      (one) => one.kind === 'concept' && one.mode === 'thing' && valences[one.id] !== undefined,
    )
  );
}

/** "Drink! … and my anxiety": what was called out governs nothing. */
function exclaimed(view: SentenceView, from: number, to: number): boolean {
  const { before } = view.words;
  for (let at = from; at <= to; at++)
    if ((before[at] as number) & (Gap.exclamation | Gap.question)) return true;
  return false;
}

/** "declined to stop, citing withdrawal", "reported use of kratom for pain": something else comes between verb and thing. */
function turned(view: SentenceView, relation: Mark, head: Mark): boolean {
  if (relation.form === 'x' || relation.form === 'n' || relation.form === 'p') return false;
  const { words } = view;
  for (let at = relation.to; at < head.from; at++) {
    if (
      (words.before[at] as number) & Gap.comma &&
      (words.norm[at] as string).endsWith('ing') &&
      // "eases chronic, crippling pain"
      at + 1 < head.from
    )
      return true;
    // "has other effects depending on the dose and one's tolerance"
    if (HINGING.test(words.norm[at] as string)) return true;
    // "They bind to receptors, similar to how endorphins work": only compared.
    if (words.norm[at] === 'similar' && words.norm[at + 1] === 'to' && at > relation.to)
      return true;
  }
  // "Patients who stop often have a runny nose": the having governs it.
  if (
    /^(stop|quit)/.test(view.lemma(relation)) &&
    (startsAt(view, relation.to) || hasAuxiliary(view, relation.to, head.from))
  )
    return true;
  if (!view.has(Trait.named | Trait.other)) return false;
  if (prepositionBefore(words, head, relation.to) !== 'for') return false;
  if (relation.senses.some((sense) => sense.id === 'help' || sense.id === 'use')) return false;
  return view.subjects.some(
    (one) => one.from >= relation.to && one.to <= head.from && is(one, Trait.named | Trait.other),
  );
}

function hasAuxiliary(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.isAuxiliary(at)) return true;
  return false;
}

/** A noun governs what follows it only through a preposition: "relief from pain", "a boost of energy". */
export function nounReaches(view: SentenceView, relation: Mark, head: Mark): boolean {
  // "Risks: dependence and withdrawal"
  if ((view.words.before[relation.to] as number) & Gap.colon) return relation.to === head.from;
  if (relation.to >= head.from) return relation.form === 'x';
  const next = view.words.norm[relation.to] as string;
  // "support for its role in wellness": two steps away it governs nothing any more.
  let steps = 0;
  for (let at = relation.to; at < head.from; at++) {
    if (NOUN_PREPOSITIONS.has(view.words.norm[at] as string)) steps++;
  }
  if (
    steps > 1 &&
    view.unknownBetween(relation.to, head.from) > 0 &&
    !peopleBetween(view, relation.to, head.from)
  )
    return false;
  return (
    NOUN_PREPOSITIONS.has(next) ||
    SINGLING_OUT.has(next) ||
    NOUN_PREPOSITIONS.has(prepositionBefore(view.words, head, relation.to) ?? '')
  );
}

/** "relief for people with pain": the people are who is meant, not a step away. */
function peopleBetween(view: SentenceView, from: number, to: number): boolean {
  const { words, subjects } = view;
  for (let at = from; at < to; at++) if (PEOPLE.has(words.norm[at] as string)) return true;
  return subjects.some((one) => one.from >= from && one.to <= to && is(one, Trait.person));
}

/** "The ache starts to ease": whether a word only says how the verb behind its "to" comes about. */
export function startsAt(view: SentenceView, at: number): boolean {
  const { norm } = view.words;
  return STARTING.has(norm[at] as string) && norm[at + 1] === 'to';
}
