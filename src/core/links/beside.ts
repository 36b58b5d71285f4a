/**
 * Relations right beside a thing or around it: "pain relief", "makes anxiety worse", "went from a nine to a three".
 *
 * Pure. Nothing is looked for further away; that is for `before.ts` and `behind.ts`.
 */
import type { Agents } from '../agents';
import { type Clause, prepositionBefore, senseOf } from '../clauses';
import { effectOf } from '../frames';
import { type Mark, markOf } from '../lexicon';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { WordClass } from '../word-classes';
import { Gap } from '../words';
import { anchoredIn, doneOtherwise } from './doers';
import type { Link, Thing } from './link';
import { NOTHING_LEFT } from './word-lists';

/** How far behind its thing the second number of a change may stand, in words. */
const SHIFT_REACH = 12;
/** What is found against a thing. */
const RELIEVING = new Set(
  'relief respite freedom refuge release escape remedy cure help'.split(' '),
);
const NUMERALS = 'zero one two three four five six seven eight nine ten'.split(' ');

const numberOf = (word: string) =>
  NUMERALS.includes(word)
    ? NUMERALS.indexOf(word)
    : /^\d/.test(word)
      ? Number.parseFloat(word)
      : Number.NaN;
/** Relations that form compounds with their thing: "stress-relieving", "mood-lifting", "pain-free". */
const COMPOUNDING = new Set(['reduce', 'raise', 'help', 'lack', 'balance', 'protect']);
const TOPIC_PREPOSITIONS = new Set([
  'during',
  'about',
  'between',
  'after',
  'before',
  'regarding',
  'concerning',
  'despite',
]);

/** "keeps blood sugar steady", "makes anxiety worse": the relation stands on both sides. */
export function surrounding(view: SentenceView, { mark, concept, valence }: Thing): Link | null {
  const { relations } = view;
  for (let at = 0; at < relations.length; at++) {
    const relation = relations[at] as Mark;
    if (relation.from >= mark.from) break;
    if (relation.to <= mark.to || emptied(view, relation, mark)) continue;
    const isTurned = turned(view, relation);
    if (isTurned && !endsOnKratom(view, relation)) continue;
    for (const sense of relation.senses) {
      if (sense.kind !== 'relation') continue;
      const effect = effectOf(sense.id, valence);
      if (view.frames.wants(effect, concept)) {
        // "put his hepatitis down to the capsules", "blamed it on the tea": what did it stands behind.
        const end = view.words.norm[relation.to - 1];
        const behind = isTurned || (sense.id === 'associate' && (end === 'to' || end === 'on'));
        return { type: sense.id, mark: relation, effect, behind };
      }
    }
  }
  return null;
}

/** Words behind which that stands which nothing else did. */
const TURNING = new Set(['until', 'but', 'except']);

/** "until red kratom", "but my morning kratom": so many words may stand before the name. */
const MOST_BEFORE_NAME = 2;

/** "Nothing helped my back until I tried kratom": the end says what did. */
const turned = ({ words: { norm } }: SentenceView, { from, to }: Mark): boolean =>
  norm[from] === 'nothing' && norm.slice(from, to).some((word) => TURNING.has(word));

/** What stands for kratom, or may, with at most so many words before it. */
const kratomFrom = ({ subjects }: SentenceView, at: number, most: number): Mark | undefined =>
  subjects.find(
    (one) =>
      one.from >= at &&
      one.from <= at + most &&
      is(one, Trait.named | Trait.standin | Trait.pronoun),
  );

function endsOnKratom(view: SentenceView, { to }: Mark): boolean {
  const named = kratomFrom(view, to, MOST_BEFORE_NAME);
  return (
    named !== undefined &&
    // "except CBD, and kratom made me sick"
    !view.subjects.some((one) => one.from >= to && one.to <= named.from && is(one, Trait.other))
  );
}

/** "found no salmonella in the samples" */
function emptied(view: SentenceView, relation: Mark, mark: Mark): boolean {
  // "no pain since", "haven't had a migraine since": the wording itself says so.
  if (view.words.norm[relation.to - 1] === 'since') return false;
  return view.words.norm.slice(relation.from, mark.from).some(
    (word) =>
      NOTHING_LEFT.has(word) ||
      word === 'neither' ||
      // "found relief from anxiety in kratom": not the anxiety is found in it.
      (RELIEVING.has(word) && senseOf(relation, 'relation', 'contain') !== undefined),
  );
}

/** "A1c went from 8.1 to 6.4", "takes my pain from a nine to a three": two numbers tell which way. */
export function shifted(
  view: SentenceView,
  { clause, mark, concept, valence }: Thing,
): Link | null {
  const { norm, classes } = view.words;
  let first = Number.NaN;
  for (let at = mark.to; at < clause.to && at < mark.to + SHIFT_REACH; at++) {
    if (((classes[at] as number) & WordClass.quantity) === 0 && norm[at] !== 'zero') continue;
    const value = numberOf(norm[at] as string);
    if (Number.isNaN(value)) continue;
    if (Number.isNaN(first)) {
      if (!norm.slice(mark.to, at).includes('from')) return null;
      first = value;
    } else if (norm.slice(at - 2, at).includes('to') && value !== first) {
      const effect = effectOf(value < first ? 'reduce' : 'raise', valence);
      if (!view.frames.wants(effect, concept)) return null;
      const relief = effect === 'reduces' || effect === 'raises';
      if (relief && !view.place.lead && !anchoredIn(view, clause, mark)) return null;
      return {
        type: 'shift',
        mark: markOf(mark.to, at + 1, [], 'x', false),
        effect,
        behind: true,
      };
    }
  }
  return null;
}

/** "pain relief", "mood booster", "stress-relieving": the relation is the very next word. */
export function adjacentNoun(
  view: SentenceView,
  agents: Agents,
  { clause, mark, concept, valence }: Thing,
): Link | null {
  if (mark.to >= clause.to) return null;
  const { relations } = view;
  for (let at = 0; at < relations.length; at++) {
    const relation = relations[at] as Mark;
    if (relation.from < mark.to) continue;
    if (relation.from > mark.to) break;
    if ((view.words.before[relation.from] as number) & (Gap.comma | Gap.dash | Gap.colon)) break;
    for (const sense of relation.senses) {
      if (sense.kind !== 'relation') continue;
      const nominal =
        sense.mode === 'noun' ||
        isReliefFrom(view, relation) ||
        (sense.mode === 'after' && relation.form === 'x' && COMPOUNDING.has(sense.id));
      if (sense.mode === 'noun' && mentioned(view, clause, mark)) continue;
      if (sense.mode === 'after' && doneOtherwise(view, agents, relation, clause, concept))
        continue;
      const participle = sense.mode === 'before' && relation.form === 'g';
      if (!nominal && !participle) continue;
      if (participle && view.concepts.some((next) => next.from === relation.to)) continue;
      // "deaths involving kratom": what stands behind it is its object.
      if (participle && senseOf(relation, 'relation', 'associate')) continue;
      const effect = effectOf(sense.id, valence);
      if (view.frames.wants(effect, concept)) {
        return { type: sense.id, mark: relation, effect, behind: false };
      }
    }
  }
  return null;
}

/** "got pain relief from kratom": what it came from, and not what it was from. */
const isReliefFrom = (view: SentenceView, { from, to }: Mark): boolean =>
  view.words.norm[from] === 'relief' &&
  view.words.norm[to - 1] === 'from' &&
  kratomFrom(view, to, 1) !== undefined;

/** "between kratom and addiction treatment", "during pain treatment": named as a topic, not as a gain. */
function mentioned(view: SentenceView, clause: Clause, mark: Mark): boolean {
  const preposition = prepositionBefore(view.words, mark, clause.from);
  if (preposition && TOPIC_PREPOSITIONS.has(preposition)) return true;
  const glue = view.words.norm[mark.from - 1];
  return (glue === 'and' || glue === 'or') && view.nameBefore(mark.from - 1) !== undefined;
}
