/**
 * Praise and answers that stand beside what they are for: "for pain, it is a good choice", "if you want sleep, this helps".
 *
 * Pure. Whether the praise is meant is for `stance/`.
 */
import { type Clause, COPULAS, prepositionBefore, senseOf } from '../clauses';
import { effectOf } from '../frames';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import type { Valence } from '../types';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import type { Link, Thing } from './link';
import { ASKING } from './word-lists';

/** What a heading promises behind its colon. */
const RELIEVING = /^(relief|remedy|cure)$/;
/** Openers of a clause that says when something is needed. */
const OCCASION_OPENERS = new Set(['when', 'whenever', 'for when', 'even when']);
/** "the worst choice" */
const DISPRAISE = new Set('worst wrong bad poor terrible awful no last'.split(' '));
/** "its effect on my anxiety is simply amazing" */
const OWNERS = new Set('my your our his her their the'.split(' '));
const EFFECTS = /^(effects?|impact|influence|power)$/;
/** How far before "on" the effect may be named, in words. */
const EFFECT_REACH = 5;
const ADVERBS = /^(truly|simply|just|really|quite|so|absolutely|nothing|short|of|pretty)$/;
const MARVELLOUS =
  /^(remarkable|amazing|incredible|impressive|outstanding|fantastic|wonderful|excellent|phenomenal|astonishing|astounding|miraculous|magical|great|superb|unbeatable|unmatched|positive|beneficial|favou?rable)$/;
/** How far behind "for" the last of what a strain is sold for may stand, in words. */
const SOLD_REACH = 6;
const LOOKING = /^(turn(s|ed|ing)?|look(s|ed|ing)?|seek(s|ing)?|search(es|ing)?|explor(e|es|ing))$/;

/** "If you want more sleep, this is a good choice": the wish makes the thing, the answer the claim. */
export function wished(view: SentenceView, { clause, mark, concept, valence }: Thing): Link | null {
  if (!view.has(Trait.wish) && !OCCASION_OPENERS.has(clause.opener)) return null;
  const effect = effectOf('help', valence);
  if (!view.frames.wants(effect, concept)) return null;
  const answer = answered(view, clause, mark, valence);
  return answer ? { type: 'help', mark: answer, effect, behind: true } : null;
}

/** "Kratom's effect on pain is remarkable": what it does to it is praised behind. */
export function praisedEffect(
  view: SentenceView,
  { clause, mark, concept, valence }: Thing,
): Link | null {
  const { norm, before } = view.words;
  const at = OWNERS.has(norm[mark.from - 1] as string) ? mark.from - 2 : mark.from - 1;
  if (norm[at] !== 'on' || !COPULAS.has(norm[mark.to] as string)) return null;
  const effect = effectOf('help', valence);
  if (!view.frames.wants(effect, concept)) return null;
  let noun = at - 1;
  // "The effects of kratom on pain"
  while (noun > clause.from && noun > at - EFFECT_REACH && !EFFECTS.test(norm[noun] as string))
    noun--;
  if (noun < clause.from || !EFFECTS.test(norm[noun] as string)) return null;
  let end = mark.to + 1;
  while (end < clause.to && ADVERBS.test(norm[end] as string)) end++;
  if (end >= clause.to || !MARVELLOUS.test(norm[end] as string)) return null;
  return ((before[end] as number) & Gap.comma) === 0
    ? { type: 'help', mark: null, effect, behind: false }
    : null;
}

/** "White vein, for energy and focus": the strain that a fragment names is sold for what stands behind "for". */
export function soldFor(
  view: SentenceView,
  { clause, mark, valence, concept }: Thing,
): Link | null {
  if (view.place.heading || view.finiteBetween(clause.from, clause.to - 1)) return null;
  const { norm } = view.words;
  const first = Math.max(clause.from, mark.from - SOLD_REACH);
  const at = norm.slice(first, mark.from).lastIndexOf('for');
  if (at < 0) return null;
  // "Red Bali – for pain"
  const from = at === 0 && first === clause.from ? view.sentence.from : clause.from;
  const goods = view.subjects.filter((one) => one.from >= from && one.to <= first + at);
  const effect = effectOf('help', valence);
  return goods.some((one) => senseOf(one, 'subject', 'strain')) &&
    goods.every((one) => is(one, Trait.named | Trait.standin)) &&
    view.frames.wants(effect, concept)
    ? { type: 'help', mark: null, effect, behind: false }
    : null;
}

/** "for pain, kratom is a good choice": the praise stands behind. */
export function evaluated(
  view: SentenceView,
  { clause, mark, concept, valence }: Thing,
): Link | null {
  const preposition = prepositionBefore(view.words, mark, clause.from);
  if (
    preposition !== 'for' &&
    preposition !== 'with' &&
    preposition !== 'against' &&
    !wantedBefore(view, clause, mark)
  )
    return null;
  const effect = effectOf('help', valence);
  if (!view.frames.wants(effect, concept)) return null;
  const works = view.has(Trait.works)
    ? view.cues.find(
        (cue) =>
          is(cue, Trait.works) &&
          cue.from >= mark.to &&
          cue.from < clause.to &&
          // "to understand how it works"
          !ASKING.has(view.words.norm[cue.from - 1] as string),
      )
    : undefined;
  if (works && preposition === 'for') {
    return { type: 'help', mark: works, effect, behind: true };
  }
  for (const relation of view.relations) {
    if (relation.from < mark.to) continue;
    // "People with pain are turning to other options": what they look for is no praise.
    if (
      !view.named &&
      view.words.norm.slice(mark.to, relation.from).some((word) => LOOKING.test(word))
    )
      break;
    // "Kratom for restless legs: finally relief"
    if (
      preposition === 'for' &&
      RELIEVING.test(view.lemma(relation)) &&
      relation.to >= view.sentence.to &&
      behindColon(view, mark.to, relation.from) &&
      view.subjects.some((one) => one.to <= mark.from && is(one, Trait.named))
    )
      return { type: 'help', mark: relation, effect, behind: true };
    const sense = senseOf(relation, 'relation', 'help');
    if (!sense || (sense.mode !== 'noun' && !(relation.form === 'x' && sense.mode === 'before')))
      continue;
    // The praise must not have an object of its own.
    if (view.concepts.some((other) => other.from >= relation.to && other.from <= relation.to + 3))
      continue;
    return { type: 'help', mark: relation, effect, behind: true };
  }
  return null;
}

function behindColon(view: SentenceView, from: number, to: number): boolean {
  const { before } = view.words;
  for (let at = from; at <= to; at++)
    if ((before[at] as number) & (Gap.colon | Gap.dash)) return true;
  return false;
}

function wantedBefore(view: SentenceView, clause: Clause, mark: Mark): boolean {
  return (
    view.has(Trait.irrealis) &&
    view.cues.some(
      (cue) => is(cue, Trait.irrealis) && cue.to <= mark.from && cue.from >= clause.from,
    )
  );
}

/**
 * "If you want more sleep, this is a good choice", "an aid for people who want to beat anxiety", "a lifesaver when my
 * back hurts": the wish or the occasion is answered beside it.
 */
function answered(view: SentenceView, clause: Clause, mark: Mark, valence: Valence): Mark | null {
  const index = view.clauses.indexOf(clause);
  const wish = view.cues.some(
    (cue) => is(cue, Trait.wish) && cue.from >= clause.from && cue.to <= mark.from,
  );
  const occasion = OCCASION_OPENERS.has(clause.opener) && valence === 'bad';
  if (!wish && !occasion) return null;
  const next = view.clauses[index + 1];
  const around = [
    clause.link === 'subordinate' || occasion ? next : undefined,
    clause.link === 'relative' || occasion ? view.clauses[clause.host] : undefined,
  ];
  for (const one of around) {
    if (!one) continue;
    const found = view.relations.find(
      (relation) =>
        relation.from >= one.from &&
        relation.from < one.to &&
        relation.senses.some((sense) => sense.id === 'help' && sense.mode === 'noun') &&
        !DISPRAISE.has(view.words.norm[relation.from - 1] as string) &&
        !view.concepts.some(
          (other) =>
            other.from >= relation.to &&
            other.from <= relation.to + 3 &&
            other.from < one.to &&
            other.senses.some((sense) => view.frames.isThing(sense.id)),
        ),
    );
    if (found) return found;
  }
  return null;
}
