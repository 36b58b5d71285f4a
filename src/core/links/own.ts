/**
 * Troubles that are kratom's own by how they are named: "kratom withdrawal", "its abuse potential"; and what is then said
 * not to be.
 *
 * Pure. Needs no relation; what a verb puts down to kratom is for `put-down.ts`.
 */
import { senseOf } from '../clauses';
import type { Mark } from '../lexicon';
import { isAnnounced } from '../state';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import type { Link, Thing } from './link';
import { AFTER_REACH, OWN_NOUNS, RARE_ENOUGH } from './word-lists';

const OWNING_PREPOSITIONS = new Set([
  'on',
  'to',
  'from',
  'of',
  'between',
  'with',
  'after',
  'following',
]);
/** Verbs that take it for granted that there is what they speak of: "Withdrawal from kratom resembles …". */
const STATING = /^(resembl|mimic|feels?$|felt$|looks?$|peaks?$|lasts?$|began$|begins?$|starts?$)/;
/** What drugs have in them that people can come to feel. */
const POTENTIALS = new Set(['potential', 'liability', 'nature', 'addictiveness', 'addictivity']);
/** What has something: "its", "kratom's". */
const OWNING_WORDS = new Set(['its', 'their']);
const OWNING_END = /['\u2019]s?\s*$/;
/** Words between a potential and what has it, at most; and how far behind it its size may be told, in words. */
const MAX_OWNED_WORDS = 2;
const SAID_OF_REACH = 5;
/** Sizes that make little of it, */
const SMALL =
  /^(no|not|nor|never|without|zero|low|lower|lowest|little|less|lesser|limited|minimal|minor|small|smaller|slight|modest|weak|weaker|mild|milder|negligible|comparable|similar)$/;
/** and verbs and nouns of those who want to know whether it is there. */
const LOOKING_INTO =
  /^(stud|assess|evaluat|test|investigat|examin|explor|measur|compar|judg|determin|research|question|debat|whether|unknown|data|look|known|unclear)/;

/** "kratom withdrawal is hard", "dependence on kratom has become common": kratom's own, said to exist. */
export function ownTrouble(view: SentenceView, { clause, mark, concept }: Thing): Link | null {
  if (!view.frames.wants('causes', concept) || view.place.heading) return null;
  const { words, state } = view;
  // "Withdrawal tends to be milder than with heroin.": that there is one goes without saying.
  if (
    concept === 'withdrawal' &&
    mark.from <= clause.from + 1 &&
    state.topic === 'kratom' &&
    state.focus.kind === 'kratom' &&
    !isAnnounced(state, 'opioid-withdrawal') &&
    view.finiteBetween(mark.to, Math.min(mark.to + 1, clause.to - 1))
  )
    return { type: 'own', mark: null, effect: 'causes', behind: false };
  if (!view.named) return null;
  let end = mark.to;
  const before = view.nameBefore(mark.from);
  if (!before) {
    const joint = words.norm[mark.to];
    const after = view.nameAt(mark.to + 1);
    if (!after || !OWNING_PREPOSITIONS.has(joint as string)) return null;
    end = after.to;
  } else if (!OWN_NOUNS.has(concept)) {
    // "a lesser-known side effect, kratom hyperpigmentation, …": named in apposition.
    const label = view.relations.find(
      (one) => one.to === before.from && senseOf(one, 'relation', 'cause')?.mode === 'noun',
    );
    return label ? { type: 'own', mark: label, effect: 'causes', behind: false } : null;
  }
  // "Shortness of breath after kratom has been described": "after" may have opened a clause.
  const last = Math.max(clause.to, view.clauseAt(end - 1).to) - 1;
  const stated =
    view.finiteBetween(end, Math.min(end + 1, last)) ||
    STATING.test(words.norm[end] ?? '') ||
    view.cues.some((cue) => cue.from === end && is(cue, Trait.hedge));
  if (!stated) return null;
  if (
    view.relations.some(
      (one) =>
        one.from >= clause.from &&
        one.to <= mark.from &&
        one.form !== 'x' &&
        one.form !== 'n' &&
        one.form !== 'p',
    )
  )
    return null;
  return { type: 'own', mark: null, effect: 'causes', behind: false };
}

/** "on account of its addictive potential", "the abuse potential of kratom": whoever names it takes it to be there. */
export function owned(view: SentenceView, { clause, mark, concept }: Thing): Link | null {
  if (concept !== 'addiction' || view.place.heading) return null;
  const { norm } = view.words;
  // "its potential for abuse"
  const isBehind = POTENTIALS.has(norm[mark.from - 2] as string) && norm[mark.from - 1] === 'for';
  const from = isBehind ? mark.from - 2 : mark.from;
  const own = norm.slice(mark.from, mark.to);
  if (!isBehind && !own.some((word) => POTENTIALS.has(word))) return null;
  const owner = view.subjects.find((one) =>
    one.from < from
      ? one.from >= from - MAX_OWNED_WORDS - 1 && owns(view, one)
      : norm[mark.to] === 'of' && one.from === mark.to + 1 && !is(one, Trait.other),
  );
  if (!owner) return null;
  const start = Math.min(owner.from, from);
  // "its low potential for abuse", "the study assessed its abuse potential", "its abuse potential proved low"
  const around = [...norm.slice(start - 1, from), ...norm.slice(mark.to, mark.to + SAID_OF_REACH)];
  if (around.some((word) => SMALL.test(word))) return null;
  if (norm.slice(clause.from, start).some((word) => LOOKING_INTO.test(word))) return null;
  return { type: 'owned', mark: owner, effect: 'causes', behind: false };
}

/** "its", "kratom's" */
function owns(view: SentenceView, mark: Mark): boolean {
  const { text, norm, start } = view.words;
  if (OWNING_WORDS.has(norm[mark.from] as string)) return true;
  // The ending is no part of the word.
  const written = text.slice(start[mark.to - 1], start[mark.to]);
  return is(mark, Trait.named) && OWNING_END.test(written);
}

/**
 * "Kratom overdoses are unheard of", "Deaths caused by kratom do not exist": kratom's own, and then said not to be.
 *
 * @param link What was found so far; returned as it is where nothing denies it.
 */
export function saidNotToBe(
  view: SentenceView,
  { clause, mark, concept }: Thing,
  link: Link | null,
): Link | null {
  if (link?.effect !== 'causes' || !view.frames.wants('lacks', concept)) return link;
  const from = link.mark ? Math.max(link.mark.to, mark.to) : mark.to;
  for (const relation of view.relations) {
    if (relation.from < from) continue;
    if (relation.from >= clause.to || relation.from > from + AFTER_REACH) break;
    const absent = relation.senses.some(
      (one) =>
        one.mode === 'after' &&
        (one.id === 'lack' || (one.id === 'rare' && RARE_ENOUGH.has(concept))),
    );
    if (!absent) continue;
    const parted = view.concepts.some(
      (other) => other.from >= mark.to && other.to <= relation.from && is(other, Trait.thing),
    );
    return parted ? link : { ...link, effect: 'lacks' };
  }
  return link;
}
