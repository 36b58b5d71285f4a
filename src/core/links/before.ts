/**
 * The relation before its thing: "relieves pain", "a boost of energy", "a lower risk of seizures".
 *
 * Pure. Relations right beside the thing are for `beside.ts`, those behind it for `behind.ts`.
 */
import { AUXILIARIES, type Clause, prepositionBefore, senseOf } from '../clauses';
import { effectOf } from '../frames';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import type { Effect, Valence } from '../types';
import type { SentenceView } from '../view';
import { exclaimed, isParted, namesKinds, nounReaches, turned } from './between';
import { anchoredIn } from './doers';
import {
  attributes,
  counts,
  doneWith,
  endsItself,
  habitual,
  isHelper,
  isSome,
  onlyRisked,
  suffered,
} from './idle';
import { isPartOf, jointOf } from './joints';
import type { Link } from './link';
import { hasMode, isStrong } from './senses';
import {
  COORDINATORS,
  EXAMPLE_OPENERS,
  MAX_UNKNOWN_BETWEEN,
  NO_RISK,
  NOTHING_LEFT,
  RARE_ENOUGH,
} from './word-lists';

/** Words from a sign to the condition that it is a sign of ("the shakes of my withdrawal"). */
const MAX_SIGN_WORDS = 3;
const LIGHTER = new Set(
  'bearable tolerable manageable livable liveable easier milder lighter softer vanish disappear fade melt subside'.split(
    ' ',
  ),
);
/** Participles that only link a harm to the name before them. */
const OWNED_BY = new Set(['induced', 'related', 'associated']);
const QUANTITIES = new Set(
  'one two three four five six seven eight nine ten several few many'.split(' '),
);
const ON_A_TOPIC = new Set(['about', 'regarding', 'concerning', 'over']);
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

/**
 * "relieves pain", "a boost of energy", "for pain, anxiety and low mood": the nearest relation before a thing that reaches it.
 *
 * @param concepts Marks of things in the clause, in order.
 * @param position Where `mark` stands among them.
 */
export function relationBefore(
  view: SentenceView,
  clause: Clause,
  concepts: readonly Mark[],
  position: number,
  mark: Mark,
  concept: string,
  valence: Valence,
): Link | null {
  const { frames } = view;
  let head = mark;
  let amongBad = false;
  // Walk back through a coordination to its first member: "for pain, anxiety and low mood".
  for (let at = position - 1; at >= 0; at--) {
    const before = concepts[at] as Mark;
    if (isPartOf(before, concepts[at - 1])) continue;
    const joint = jointOf(view, before, head);
    if (joint === 'list') {
      head = before;
      amongBad ||= before.senses.some((one) => frames.valence(one.id) === 'bad');
    } else if (joint === 'owner') {
      // "withdrawal symptoms such as sweating": the parts are not claims of their own.
      if (before.senses.some((one) => WHOLES.has(one.id))) return null;
      // "side effects such as weight loss": no gain, being counted among the harms.
      if (valence === 'good' && before.senses.some((one) => frames.valence(one.id) === 'bad')) {
        return null;
      }
      head = before;
    } else if (joint === 'modifier') {
      if (!symptomOf(view, before, head, concept)) return null;
      head = before;
    } else break;
  }
  let measured: Mark | null = null;
  let parted = false;
  let skipped = 0;
  for (let at = view.relations.length - 1; at >= 0; at--) {
    const relation = view.relations[at] as Mark;
    if (relation.from < clause.from) break;
    if (relation.from >= head.from || relation.to > head.to) continue;
    if (view.unknownBetween(relation.to, head.from) > MAX_UNKNOWN_BETWEEN) break;
    if (measured && relation.to < measured.from - 3) break;
    const preposition = prepositionBefore(view.words, head, relation.to);
    if (preposition === 'than') break;
    // "sparked a debate about pain relief": what it is about.
    if (preposition && ON_A_TOPIC.has(preposition) && head.from - relation.to > 1) break;
    if (exclaimed(view, relation.to, head.from)) break;
    // "relieves problems like anxiety": the kind may be the relation itself.
    if (preposition === 'like' && !namesKinds(view, relation.to - 1, head.from)) break;
    if (turned(view, relation, head)) break;
    // "two blocks from the clinic": a noun, whatever it could be as a verb.
    if (
      relation.form === 's' &&
      QUANTITIES.has(view.words.norm[relation.from - 1] as string) &&
      !view.isSubjectBefore(relation.from)
    )
      continue;
    // Another thing between the two takes the relation.
    if (isParted(view, concepts, relation, head)) break;
    // "has no approved use, is addictive and harms the liver": the next thing that is said.
    if (is(relation, Trait.lack) && view.predicateBetween(relation.to, head.from)) continue;
    if (habitual(view, relation) || isHelper(view, relation) || attributes(view, relation))
      continue;
    if (doneWith(view, relation) || suffered(view, relation) || counts(view, relation)) continue;
    if (endsItself(view, relation, head) || isSome(view, relation)) continue;
    if (onlyRisked(view, relation)) continue;
    // "effects including nausea": opens the examples, and governs nothing.
    if (EXAMPLE_OPENERS.has(view.words.norm[relation.from] as string)) continue;
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
      if (amongBad && concept === 'weight-loss' && (sense.id === 'cause' || sense.id === 'light'))
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
        const lower = sense.id === 'reduce' || sense.id === 'lack';
        const higher =
          sense.id === 'raise' ||
          sense.id === 'worsen' ||
          sense.id === 'cause' ||
          sense.id === 'light' ||
          sense.id === 'associate';
        if (lower) {
          if (frames.wants('lacks', concept)) {
            return { type: 'lack', mark: relation, effect: 'lacks', behind: false };
          }
          if (frames.wants('reduces', concept)) {
            return {
              type: 'reduce',
              mark: relation,
              effect: 'reduces',
              behind: false,
            };
          }
        }
        if (higher && frames.wants('causes', concept)) {
          return {
            type: sense.id === 'associate' ? 'associate' : 'cause',
            mark: relation,
            effect: 'causes',
            behind: false,
          };
        }
        continue;
      }
      // "lifts depression": a verb that can do either relieves a bad thing.
      if (sense.id === 'raise' && valence === 'bad' && senseOf(relation, 'relation', 'reduce'))
        continue;
      const effect = effectOf(sense.id, valence);
      if (sense.id === 'rare' && !RARE_ENOUGH.has(concept)) continue;
      // "has no affinity for opioid receptors"
      if (sense.id === 'act' && NO_RISK.has(view.words.norm[relation.from - 1] as string))
        return null;
      if (
        OWNED_BY.has(view.lemma(relation)) &&
        relation.to - relation.from === 1 &&
        !namedBefore(view, relation)
      )
        continue;
      // "No more withdrawals": there were some.
      if (
        effect === 'lacks' &&
        view.lemma(relation) === 'no' &&
        view.words.norm[relation.from + 1] === 'more'
      ) {
        if (!frames.wants('reduces', concept)) return null;
        return { type: 'reduce', mark: relation, effect: 'reduces', behind: false };
      }
      // "No 3 pm slump anymore": of what only benefits speak of, having none is the benefit.
      if (
        effect === 'lacks' &&
        !frames.wants('lacks', concept) &&
        frames.wants('reduces', concept) &&
        NOTHING_LEFT.has(view.words.norm[relation.from] as string) &&
        relation.from === clause.from &&
        !view.finiteBetween(clause.from, clause.to - 1) &&
        view.words.norm[mark.to] !== 'than' &&
        anchoredIn(view, clause, mark)
      ) {
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
      if (
        sense.id === 'light' ||
        sense.id === 'use' ||
        sense.id === 'cause' ||
        sense.mode === 'noun' ||
        sense.id === 'quit' ||
        sense.id === 'act'
      )
        weak = true;
    }
    if (!measured && isStrong(relation)) return null;
    // "attacks the skin and causes inflammation": the nearer verb has it, though no claim asks for that.
    if (!measured && relation.to === head.from && CAUSING.test(view.lemma(relation))) return null;
    if (!weak && !measured && ++skipped > 1) break;
  }
  if (measured && frames.wants('lacks', concept) && saidToBeLow(view, clause, mark)) {
    return { type: 'lack', mark: measured, effect: 'lacks', behind: false };
  }
  if (measured && frames.wants('causes', concept)) {
    return { type: 'risk', mark: measured, effect: 'causes', behind: false };
  }
  return null;
}

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
  return (
    view.has(Trait.lack) &&
    view.relations.some(
      (relation) =>
        relation.from >= mark.to &&
        relation.to <= clause.to &&
        senseOf(relation, 'relation', 'lack')?.mode === 'after',
    )
  );
}
