/**
 * The relation behind its thing: "the pain fades", "anxiety is reduced", "the fatigue that had followed me was gone".
 *
 * Pure. What is put down to kratom there is for `put-down.ts`, and praise for `praise.ts`.
 */
import type { Agents } from '../agents';
import { AUXILIARIES, type Clause, senseOf } from '../clauses';
import { effectOf } from '../frames';
import type { Mark } from '../lexicon';
import { listsEffects } from '../state';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import { startsAt } from './between';
import {
  amongTakers,
  anchoredIn,
  doneOtherwise,
  kratomAfter,
  namesHealer,
  otherAgentBehind,
} from './doers';
import { lastOfList } from './joints';
import type { Link, Thing } from './link';
import {
  AFTER_REACH,
  BEING,
  EXAMPLE_OPENERS,
  OWN_NOUNS,
  PERFECT,
  PERSONAL_PRONOUNS,
  RARE_ENOUGH,
  TREATED,
} from './word-lists';

const SEEN = /(reported|documented|described|recorded|observed|noted|seen)$/i;
const INDEFINITE = new Set(['a', 'an']);
const ADDITIVE = new Set(['too', 'also', 'though', 'however']);
/** How far behind it the cause of a trouble is looked for, in words. */
const OWED_REACH = 4;
/** Words of an aside between two commas. */
const MAX_ASIDE_WORDS = 8;
/** How far behind its thing the verb may stand when a relative clause comes between, in words. */
const RELATIVE_REACH = 12;
/** Nouns that name what is against the thing right before them. */
const AGAINST = /^(kill|bust|reliev|suppress|fight)/;
/** Prepositions that only say where or in whom: "deaths in three states have been linked …"; so do participles. */
const PLACING = new Set('in among at across during of on from around with'.split(' '));

/** What stands on the way from a thing to a relation behind it, as bits. */
const Way = {
  /** Something that keeps the two apart; */
  blocked: 1,
  /** an auxiliary, or a verb such as "starts to"; */
  auxiliary: 2,
  /** an auxiliary that makes passives. */
  being: 4,
} as const;

/**
 * "the pain fades", "anxiety is reduced", "cravings are gone": the nearest relation behind a thing, or behind the list that
 * it is in, that reaches it; `null` where none does.
 */
export function relationBehind(
  view: SentenceView,
  agents: Agents,
  { clause, concepts, position, mark, concept, valence }: Thing,
): Link | null {
  const { frames } = view;
  const { norm } = view.words;
  const tail = lastOfList(view, concepts, position, mark);
  const { relations } = view;
  for (let place = 0; place < relations.length; place++) {
    const relation = relations[place] as Mark;
    if (relation.from < tail.to) continue;
    if (relation.from >= clause.to || relation.from > tail.to + AFTER_REACH * 2) break;
    // "For pain or a boost": a noun, and nothing that the pain does.
    if (INDEFINITE.has(norm[relation.from - 1] as string)) continue;
    // "The ache starts to ease": what it starts to do tells.
    if (startsAt(view, relation.from)) continue;
    const way = wayBetween(view, clause, mark, tail, relation);
    if (way & Way.blocked) break;
    const auxiliary = (way & Way.auxiliary) !== 0;
    for (const sense of relation.senses) {
      if (sense.kind !== 'relation') continue;
      const behind =
        sense.mode === 'after' &&
        (auxiliary ||
          relation.form === 'x' ||
          relation.form === 's' ||
          relation.form === 'd' ||
          relation.form === 'b');
      // "a bad knee and worse nights": it belongs to the noun behind it.
      if (behind && !auxiliary && sense.id === 'worsen' && qualifies(view, relation)) continue;
      // "Malaria was the great killer": of others; only "pain killer" is against its thing.
      if (behind && auxiliary && AGAINST.test(view.lemma(relation))) continue;
      const verb = norm[relation.from] ?? '';
      const passive =
        (sense.mode === 'before' || sense.mode === 'after') &&
        (way & Way.being) !== 0 &&
        relation.form === 'd';
      // "Better sleep is a benefit of it": the judgement stands behind a copula.
      const named = sense.mode === 'noun' && sense.id === 'help' && auxiliary;
      if (!behind && !passive && !named) continue;
      if (passive && verb === '') continue;
      // "Gout is treated with diet.": what is done about it in general, unless kratom is named for it.
      if (passive && TREATED.test(verb) && !view.named) continue;
      // "My headache lifted": a verb that can do either is good news of a bad thing.
      if (sense.id === 'raise' && valence === 'bad' && senseOf(relation, 'relation', 'reduce'))
        continue;
      const effect = effectOf(sense.id, valence);
      if (!frames.wants(effect, concept)) continue;
      if (isOfOthers(view, agents, clause, relation, sense.id, concept, auxiliary, behind))
        continue;
      const relief = effect === 'reduces' || effect === 'raises';
      if (relief && doneOtherwise(view, agents, relation, clause, concept)) continue;
      // "Recovery is possible": not that it comes of kratom.
      if (effect === 'raises' && sense.id === 'cause' && norm[relation.to - 1] === 'possible')
        continue;
      if (passive && !behind && otherAgentBehind(view, agents, relation, clause)) continue;
      if (
        relief &&
        // "responds well to it": to what, tells whose doing it is.
        !(namesHealer(view, relation) && kratomAfter(view, agents, relation)) &&
        !view.place.lead &&
        !anchoredIn(view, clause, mark)
      )
        continue;
      return { type: sense.id, mark: relation, effect, behind: true };
    }
    if (hasOwnObject(view, relation)) break;
  }
  return null;
}

/** What stands between a thing and a relation behind it, as a sum of `Way`s. */
function wayBetween(
  view: SentenceView,
  clause: Clause,
  mark: Mark,
  tail: Mark,
  relation: Mark,
): number {
  const { norm, before } = view.words;
  let auxiliary = false;
  let blocked = false;
  let phrase = false;
  let being = false;
  const start = behindAside(view, tail.to, relation.from);
  for (let at = start; at < relation.from; at++) {
    const word = norm[at] as string;
    const verb = view.isAuxiliary(at);
    if ((before[at] as number) & Gap.comma && !verb && !(at === start && start > tail.to))
      blocked = true;
    if (verb) {
      auxiliary = true;
      if (BEING.has(word)) being = true;
    } else if (startsAt(view, at)) auxiliary = true;
    else if (isInside(view, mark, at)) continue;
    // "Grief is what kept him in business."
    else if (word === 'what' || word === 'why') blocked = true;
    else if (PLACING.has(word) || /ing$/.test(word)) phrase = true;
    else if (phrase && !auxiliary) continue;
    else if (
      !view.isSmallOrAdverb(at) &&
      !view.isQuantity(at) &&
      !view.cues.some((cue) => cue.from <= at && at < cue.to)
    )
      blocked = true;
  }
  if ((before[relation.from] as number) & Gap.comma && relation.from > start)
    blocked = !ticksOff(view, clause, relation);
  // "alter mood and increase energy": a second verb, with an object of its own.
  if (relation.form === 'b' && !auxiliary && norm[relation.from - 1] === 'and') blocked = true;
  return (blocked ? Way.blocked : 0) | (auxiliary ? Way.auxiliary : 0) | (being ? Way.being : 0);
}

/** Whether what is said of a thing is said of others or of everybody, and not of those who take kratom. */
function isOfOthers(
  view: SentenceView,
  agents: Agents,
  clause: Clause,
  relation: Mark,
  id: string,
  concept: string,
  auxiliary: boolean,
  behind: boolean,
): boolean {
  const { norm } = view.words;
  if (id === 'rare' && !RARE_ENOUGH.has(concept)) return true;
  // "Serotonin syndrome is rare.": and with kratom, it does not say.
  if (id === 'rare' && concept === 'drug-interaction' && !view.named) return true;
  if (id === 'cause' && behind && owedBehind(view, relation, clause)) return true;
  // "is a rare complication of codeine": of what stands behind, and only kratom will do.
  if (
    id === 'cause' &&
    behind &&
    norm[relation.to] === 'of' &&
    !kratomAfter(view, agents, relation)
  )
    return true;
  // "Anxiety is common.": of whom, only kratom's name or a heading of risks can tell.
  if (
    /\bcommon$/.test(view.text(relation)) &&
    !view.has(Trait.named | Trait.standin) &&
    !amongTakers(view, relation) &&
    !listsEffects(view.state)
  )
    return true;
  // "cravings associated with addictions": without a copula only kratom itself will do.
  const verb = norm[relation.from] ?? '';
  if (
    id === 'associate' &&
    !auxiliary &&
    !PERFECT.has(verb) &&
    !(BEING.has(verb) && SEEN.test(view.text(relation))) &&
    !kratomAfter(view, agents, relation)
  )
    return true;
  return /^includ/.test(view.lemma(relation)) && !OWN_NOUNS.has(concept);
}

/** "The pain eases cramps": a verb that has what stands behind it, so that nothing further away is the thing's. */
function hasOwnObject(view: SentenceView, relation: Mark): boolean {
  return (
    relation.form !== 'g' &&
    relation.form !== 'x' &&
    relation.senses.some((sense) => sense.kind === 'relation' && sense.mode === 'before') &&
    !AUXILIARIES.has(view.lemma(relation))
  );
}

/** "The fatigue that had followed me for years was gone": what became of it stands behind a relative clause. */
export function behindRelative(
  view: SentenceView,
  { clause, mark, concept, valence }: Thing,
): Link | null {
  const { norm } = view.words;
  const at = mark.to;
  const opens = norm[at] === 'that' || norm[at] === 'which' || norm[at] === 'i';
  if (!opens || mark.from < clause.from || view.place.heading) return null;
  // The thing has to be the subject: "I have a pain that …" says nothing of its end.
  for (let before = clause.from; before < mark.from; before++) {
    if (view.isAuxiliary(before) || view.index.isRelating(before)) return null;
  }
  // "The ache that followed the accident was gone": whose it was and what ended it, only these tell.
  const owned =
    view.named || norm.slice(at, at + RELATIVE_REACH).some((word) => PERSONAL_PRONOUNS.has(word));
  if (!owned) return null;
  for (const relation of view.relations) {
    if (relation.from < at + 3) continue;
    if (relation.from > at + RELATIVE_REACH || relation.to > view.sentence.to) break;
    const own = AUXILIARIES.has(norm[relation.from] as string);
    if (!own && !view.isAuxiliary(relation.from - 1)) continue;
    if ((view.words.before[relation.from] as number) & Gap.comma) break;
    // The relative clause needs a verb of its own before.
    if (!view.finiteBetween(at + 1, relation.from - 2)) continue;
    for (const sense of relation.senses) {
      if (sense.kind !== 'relation' || sense.mode !== 'after') continue;
      const effect = effectOf(sense.id, valence);
      if (effect !== 'reduces' && effect !== 'raises') continue;
      if (!view.frames.wants(effect, concept) || !anchoredIn(view, clause, mark)) continue;
      return { type: sense.id, mark: relation, effect, behind: true };
    }
  }
  return null;
}

/** Whether a word that could be a predicate stands right before a noun that the lexicon does not know. */
function qualifies(view: SentenceView, relation: Mark): boolean {
  const { words, index, sentence } = view;
  return (
    relation.form === 'x' &&
    relation.to < sentence.to &&
    !((words.before[relation.to] as number) & ~Gap.space) &&
    !index.isCovered(relation.to) &&
    !view.isSmall(relation.to) &&
    !(words.norm[relation.to] as string).endsWith('ly')
  );
}

/** "Back pain, colitis, all of it, gone": no verb anywhere, and what became of the lot behind a comma. */
function ticksOff(view: SentenceView, clause: Clause, relation: Mark): boolean {
  return (
    relation.form === 'x' &&
    senseOf(relation, 'relation', 'reduce')?.mode === 'after' &&
    !view.finiteBetween(clause.from, relation.from - 1)
  );
}

/** "Back pain began after a fall": what brought it on is named behind, and it is nothing that the lexicon knows. */
function owedBehind(view: SentenceView, relation: Mark, clause: Clause): boolean {
  const { norm } = view.words;
  const next = norm[relation.to] as string;
  const at =
    next === 'after' || next === 'from' || next === 'because' || next === 'when'
      ? relation.to + 1
      : relation.to;
  const opens = at > relation.to || view.clauseAt(at)?.opener === 'after';
  if (!opens || at >= view.sentence.to || at < clause.from) return false;
  let unknown = false;
  for (let word = at; word < view.sentence.to && word < at + OWED_REACH; word++) {
    if (
      view.marks.some(
        (one) =>
          one.from <= word && word < one.to && is(one, Trait.concept | Trait.subject | Trait.use),
      )
    )
      return false;
    if (!view.isSmallOrAdverb(word) && !view.isQuantity(word)) unknown = true;
  }
  return unknown;
}

/** "Toxicity, including arrest, has been described": where the sentence goes on behind an aside; else `from`. */
function behindAside(view: SentenceView, from: number, to: number): number {
  const { before, norm } = view.words;
  // "…, including arrest and shock, has been …": from inside the aside itself.
  const inside = norm
    .slice(Math.max(view.sentence.from, from - MAX_ASIDE_WORDS), from)
    .some((word) => EXAMPLE_OPENERS.has(word));
  if ((!inside && !((before[from] as number) & Gap.comma)) || AUXILIARIES.has(norm[from] as string))
    return from;
  // "Cravings, too, fade."
  if (ADDITIVE.has(norm[from] as string) && (before[from + 1] as number) & Gap.comma)
    return from + 1;
  for (let at = from + 1; at < to && at <= from + MAX_ASIDE_WORDS; at++) {
    if ((before[at] as number) & Gap.comma && AUXILIARIES.has(norm[at] as string)) return at;
  }
  return from;
}

/** "the cravings for oxy fade": what the thing is about does not part it from its verb. */
function isInside(view: SentenceView, mark: Mark, at: number): boolean {
  const { words } = view;
  if (!view.index.isCovered(at)) return false;
  const inner = view.marks.find(
    (one) =>
      one.from > mark.to && one.from <= at && at < one.to && is(one, Trait.concept | Trait.subject),
  );
  const preposition = words.norm[(inner?.from ?? 0) - 1];
  return (
    inner !== undefined &&
    (preposition === 'for' ||
      preposition === 'of' ||
      preposition === 'from' ||
      preposition === 'to' ||
      preposition === 'on')
  );
}
