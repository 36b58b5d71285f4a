/**
 * The relation before its thing: "relieves pain", "a boost of energy", "a lower risk of seizures".
 *
 * Pure. Relations right beside the thing are for `beside.ts`, those behind it for `behind.ts`.
 */
import { AUXILIARIES, type Clause, senseOf } from '../clauses';
import { effectOf } from '../frames';
import type { Mark } from '../lexicon';
import { isSomebody } from '../takers';
import { is, Trait } from '../traits';
import type { Effect, Valence } from '../types';
import type { SentenceView } from '../view';
import { isCutOff, isParted, nounReaches } from './between';
import { anchoredIn } from './doers';
import { isOfTakingIt } from './fragments';
import { governsNothing, isCountedNoun } from './idle';
import { isPartOf, jointOf } from './joints';
import type { Link, Thing } from './link';
import { hasMode, isStrong } from './senses';
import { COORDINATORS, NO_RISK, NOTHING_LEFT, RARE_ENOUGH } from './word-lists';

/** Words from a sign to the condition that it is a sign of ("the shakes of my withdrawal"). */
const MAX_SIGN_WORDS = 3;
const LIGHTER = new Set(
  'bearable tolerable manageable livable liveable easier milder lighter softer vanish disappear fade melt subside'.split(
    ' ',
  ),
);
/** Participles that only link a harm to the name before them. */
const OWNED_BY = new Set(['induced', 'related', 'associated']);
/** Words between a relation and the risk that it measures. */
const MAX_MEASURING_WORDS = 3;
/** Relations that say of a risk that it is there or grows. */
const RISING = new Set(['raise', 'worsen', 'cause', 'light', 'associate']);
/** Relations that leave a thing to the ones before them when no claim asks for what they do to it. */
const LOOSE = new Set(['light', 'use', 'cause', 'quit', 'act']);
/** Verbs that say nothing but that something comes of it. */
const YIELDING = /^(caus|trigger|produc|induc|provok|lead|led|result|bring|brought|creat|pos[ei])/;
const CAUSING = /^(cause[sd]?|causing|trigger(s|ed|ing)?|provoke[sd]?|provoking)$/;
/** Conditions whose named parts ("withdrawal symptoms such as sweating") belong to them. */
const WHOLES = new Set([
  'withdrawal',
  'opioid-withdrawal',
  'other-substance-habit',
  'newborn-harm',
  'ptsd',
  'opioid-addiction',
  'drug-interaction',
  'infection',
]);
/** Verbs of bringing about that also bring about good things. */
const PRODUCING = new Set(
  'cause causes caused causing lead leads led leading result results resulted produce produces produced producing create creates created creating induce induces induced bring brings brought feel feels felt feeling get gets got getting experience experienced experiences notice noticed notices have has had having see saw include includes make makes made report reported'.split(
    ' ',
  ),
);

/**
 * "relieves pain", "a boost of energy", "for pain, anxiety and low mood": the nearest relation before a thing that reaches
 * it; `null` where none does, and where one that no claim asks for takes the thing.
 */
export function relationBefore(
  view: SentenceView,
  { clause, concepts, position, mark, concept, valence }: Thing,
): Link | null {
  const { frames } = view;
  const head = headOf(view, concepts, position, mark, concept, valence);
  if (!head) return null;
  let measured: Mark | null = null;
  let parted = false;
  let skipped = 0;
  for (let at = view.relations.length - 1; at >= 0; at--) {
    const relation = view.relations[at] as Mark;
    if (relation.from < clause.from) break;
    if (relation.from >= head.from || relation.to > head.to) continue;
    if (measured && relation.to < measured.from - MAX_MEASURING_WORDS) break;
    if (isCutOff(view, relation, head)) break;
    if (isCountedNoun(view, relation)) continue;
    // Another thing between the two takes the relation.
    if (isParted(view, concepts, relation, head)) break;
    // "has no approved use, is addictive and harms the liver": the next thing that is said.
    if (is(relation, Trait.lack) && view.predicateBetween(relation.to, head.from)) continue;
    if (governsNothing(view, relation, head) || isKeptFrom(view, relation)) continue;
    // "It works against sleep": of what is good, there is less.
    if (valence === 'good' && view.words.norm[relation.to - 1] === 'against') return null;
    if (valence === 'bad' && madeLighter(view, relation, mark)) {
      if (!frames.wants('reduces', concept)) return null;
      return { type: 'reduce', mark: relation, effect: 'reduces', behind: false };
    }
    let weak = false;
    for (const sense of relation.senses) {
      if (sense.kind !== 'relation') continue;
      if (sense.mode === 'after') continue;
      // "further support for its role": a noun, although it could be a verb.
      if (
        sense.mode === 'before' &&
        relation.form === 'b' &&
        (view.words.norm[relation.to] === 'for' || view.words.norm[relation.to] === 'of') &&
        hasMode(relation, 'noun')
      ) {
        parted = true;
        continue;
      }
      // "Users experienced anorexia, weight loss and seizures": no gain, being counted among the harms.
      if (
        concept === 'weight-loss' &&
        (sense.id === 'cause' || sense.id === 'light') &&
        isAmongBad(view, concepts, position, mark)
      )
        return null;
      if (sense.mode === 'noun' && !nounReaches(view, relation, head)) {
        parted = true;
        continue;
      }
      // "Use of it for fun has driven interest in abuse": what the use has done is something else.
      if (sense.id === 'use' && view.finiteBetween(relation.to, head.from - 1)) {
        weak = true;
        continue;
      }
      // "He is off oxycodone": what helped, only the sentence before can tell.
      if (sense.id === 'left-off' && !isSomebody(view.state.taker)) {
        weak = true;
        continue;
      }
      // "providing support for its role in wellness": a noun in between took the verb.
      if (sense.id === 'light' && parted) continue;
      if (sense.id === 'associate' && !predicated(view, relation, clause)) return null;
      if (sense.id === 'risk') {
        if (valence !== 'bad') continue;
        measured = relation;
        weak = true;
        continue;
      }
      if (measured) {
        const link = measuredLink(view, sense.id, relation, concept);
        if (link) return link;
        continue;
      }
      // "lifts depression": a verb that can do either relieves a bad thing.
      if (sense.id === 'raise' && valence === 'bad' && senseOf(relation, 'relation', 'reduce'))
        continue;
      if (sense.id === 'rare' && !RARE_ENOUGH.has(concept)) continue;
      // "has no affinity for opioid receptors"
      if (sense.id === 'act' && NO_RISK.has(view.words.norm[relation.from - 1] as string))
        return null;
      if (isOwnedByNone(view, relation)) continue;
      const effect = effectOf(sense.id, valence);
      if (effect === 'lacks') {
        // "No more withdrawals": there were some.
        if (isNoMore(view, relation)) {
          if (!frames.wants('reduces', concept)) return null;
          return { type: 'reduce', mark: relation, effect: 'reduces', behind: false };
        }
        if (isGone(view, clause, relation, mark, concept))
          return { type: 'lack', mark: relation, effect: 'reduces', behind: false };
      }
      // "kept her away from heroin and kratom": the two go together.
      if (effect === 'quits' && COORDINATORS.has(view.words.norm[mark.to] as string)) {
        if (view.nameAt(mark.to + 1)) return null;
      }
      if (frames.wants(effect, concept) || wantsDenial(view, relation, effect, concept)) {
        if (sense.id === 'light' && effect === 'causes' && relation.form === 'x') continue;
        if (effect === 'raises' && sense.id === 'cause' && !PRODUCING.has(view.lemma(relation)))
          continue;
        return { type: sense.id, mark: relation, effect, behind: false };
      }
      if (sense.mode === 'noun' || LOOSE.has(sense.id)) weak = true;
    }
    if (measured) continue;
    if (isStrong(relation)) return null;
    // "attacks the skin and causes inflammation": the nearer verb has it, though no claim asks for that.
    if (relation.to === head.from && CAUSING.test(view.lemma(relation))) return null;
    if (!weak && ++skipped > 1) break;
  }
  return measured && riskLink(view, clause, measured, mark, concept);
}

/**
 * The first member of the coordination that a thing is in; the relation stands before it: "for pain, anxiety and low mood".
 *
 * @returns `null` for a thing that is only a part of the one before it, and so no claim of its own.
 */
function headOf(
  view: SentenceView,
  concepts: readonly Mark[],
  position: number,
  mark: Mark,
  concept: string,
  valence: Valence,
): Mark | null {
  let head = mark;
  for (let at = position - 1; at >= 0; at--) {
    const before = concepts[at] as Mark;
    if (isPartOf(before, concepts[at - 1])) continue;
    const joint = jointOf(view, before, head);
    if (joint === 'far') break;
    if (joint === 'owner') {
      // "withdrawal symptoms such as sweating": the parts are not claims of their own.
      if (before.senses.some((one) => WHOLES.has(one.id))) return null;
      // "side effects such as weight loss": no gain, being counted among the harms.
      if (valence === 'good' && isBad(view, before)) return null;
    } else if (joint === 'modifier' && !symptomOf(view, before, head, concept)) return null;
    head = before;
  }
  return head;
}

/** "anorexia, weight loss and seizures": whether a bad thing stands before another in the list that both are in. */
function isAmongBad(
  view: SentenceView,
  concepts: readonly Mark[],
  position: number,
  mark: Mark,
): boolean {
  let head = mark;
  for (let at = position - 1; at >= 0; at--) {
    const before = concepts[at] as Mark;
    if (isPartOf(before, concepts[at - 1])) continue;
    const joint = jointOf(view, before, head);
    if (joint === 'far') return false;
    if (joint === 'list' && isBad(view, before)) return true;
    head = before;
  }
  return false;
}

/** Whether a thing is bad in any of its senses. */
function isBad({ frames }: SentenceView, { senses }: Mark): boolean {
  return senses.some((one) => frames.valence(one.id) === 'bad');
}

/** "lowers the risk of seizures", "no danger of addiction": what is done to a risk says what becomes of the thing. */
function measuredLink(
  { frames }: SentenceView,
  id: string,
  relation: Mark,
  concept: string,
): Link | null {
  if (id === 'reduce' || id === 'lack') {
    if (frames.wants('lacks', concept))
      return { type: 'lack', mark: relation, effect: 'lacks', behind: false };
    if (frames.wants('reduces', concept))
      return { type: 'reduce', mark: relation, effect: 'reduces', behind: false };
  } else if (RISING.has(id) && frames.wants('causes', concept)) {
    const type = id === 'associate' ? 'associate' : 'cause';
    return { type, mark: relation, effect: 'causes', behind: false };
  }
  return null;
}

/** "the risk of seizures": a risk that nothing before it measures is there, unless what stands behind calls it low. */
function riskLink(
  view: SentenceView,
  clause: Clause,
  risk: Mark,
  mark: Mark,
  concept: string,
): Link | null {
  if (view.frames.wants('lacks', concept) && saidToBeLow(view, clause, mark))
    return { type: 'lack', mark: risk, effect: 'lacks', behind: false };
  if (view.frames.wants('causes', concept))
    return { type: 'risk', mark: risk, effect: 'causes', behind: false };
  return null;
}

/** "no more" */
function isNoMore(view: SentenceView, relation: Mark): boolean {
  return view.lemma(relation) === 'no' && view.words.norm[relation.from + 1] === 'more';
}

/** "No 3 pm slump anymore": of what only benefits speak of, having none is the benefit. */
function isGone(
  view: SentenceView,
  clause: Clause,
  relation: Mark,
  mark: Mark,
  concept: string,
): boolean {
  return (
    !view.frames.wants('lacks', concept) &&
    view.frames.wants('reduces', concept) &&
    NOTHING_LEFT.has(view.words.norm[relation.from] as string) &&
    relation.from === clause.from &&
    !view.finiteBetween(clause.from, clause.to - 1) &&
    view.words.norm[mark.to] !== 'than' &&
    !(isOfTakingIt(view, mark, concept) && !isNoMore(view, relation)) &&
    anchoredIn(view, clause, mark)
  );
}

/** "alcohol-related deaths": a participle that gives a harm to the name before it, and kratom is not that name. */
function isOwnedByNone(view: SentenceView, relation: Mark): boolean {
  return (
    OWNED_BY.has(view.lemma(relation)) &&
    relation.to - relation.from === 1 &&
    !namedBefore(view, relation)
  );
}

/** "keeps me from getting anxious": what one is kept from. */
const isKeptFrom = ({ relations, words }: SentenceView, { form, from }: Mark): boolean =>
  form === 'g' &&
  words.norm[from - 1] === 'from' &&
  relations.some((one) => one.to === from && senseOf(one, 'relation', 'reduce') !== undefined);

/** "stopped the night sweats from my PTSD": relief of a sign is relief of what it is a sign of. */
function symptomOf(view: SentenceView, sign: Mark, head: Mark, concept: string): boolean {
  if (!WHOLES.has(concept)) return false;
  const { words, frames } = view;
  const joint = words.norm[sign.to] as string;
  return (
    (joint === 'of' || joint === 'from') &&
    head.from - sign.to <= MAX_SIGN_WORDS &&
    sign.senses.some((one) => one.kind === 'concept' && frames.valence(one.id) === 'bad')
  );
}

/** "does not cause side effects": of what only having none is a claim, a denied verb tells as well. */
function wantsDenial(
  view: SentenceView,
  relation: Mark,
  effect: Effect | null,
  concept: string,
): effect is Effect {
  return (
    effect === 'causes' &&
    YIELDING.test(view.words.norm[relation.from] as string) &&
    view.frames.wants('lacks', concept)
  );
}

/** "made my wife's old lupus pain bearable": what it is made stands behind it. */
function madeLighter(view: SentenceView, relation: Mark, { to }: Mark): boolean {
  const { norm } = view.words;
  if (!/^ma(ke|kes|de|king)$/.test(view.lemma(relation))) return false;
  return relation.to - relation.from === 1 && LIGHTER.has(norm[to] as string);
}

/** Whether kratom is named right before: "kratom-induced hepatitis". */
function namedBefore(view: SentenceView, relation: Mark): boolean {
  return view.nameBefore(relation.from) !== undefined;
}

/** "is linked to", against "cravings linked to addiction", which says it of the cravings. */
function predicated(view: SentenceView, relation: Mark, clause: Clause): boolean {
  if (relation.from === clause.from || relation.gapped) return true;
  const before = view.words.norm[relation.from - 1] as string;
  return (
    AUXILIARIES.has(before) ||
    before.endsWith('ly') ||
    view.isSmall(relation.from - 1) ||
    relation.form !== 'x' ||
    !/^(linked|associated|tied|connected|attributed|related)$/.test(view.lemma(relation)) ||
    namedBefore(view, relation)
  );
}

/** "the risk of … is low": what stands behind turns the risk into a reassurance. */
function saidToBeLow(view: SentenceView, clause: Clause, mark: Mark): boolean {
  // "the risk of dependence | and abuse is low": cut off by the verb that the two share.
  const shared = clause.to === mark.to && /^(and|or)$/.test(view.words.norm[mark.to] ?? '');
  const end = shared ? view.clauseAt(mark.to).to : clause.to;
  return (
    view.has(Trait.lack) &&
    view.relations.some(
      (relation) =>
        relation.from >= mark.to &&
        relation.to <= end &&
        senseOf(relation, 'relation', 'lack')?.mode === 'after',
    )
  );
}
