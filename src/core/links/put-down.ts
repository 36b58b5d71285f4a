/**
 * What is put down to kratom behind the thing: "a side effect of it", "the addiction that it causes", "deaths linked to it".
 *
 * Pure. Only links that something be brought about; that it be relieved is for `behind.ts`.
 */
import type { Agents } from '../agents';
import { type Clause, senseOf } from '../clauses';
import { effectOf } from '../frames';
import { type Mark, markOf } from '../lexicon';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { GRATEFUL } from '../word-lists';
import { Gap } from '../words';
import { kratomAfter } from './doers';
import { lastOfList } from './joints';
import type { Link, Thing } from './link';
import { NO_RISK } from './word-lists';

/** "less anxiety", "fewer migraines" */
const LESS = new Set(['less', 'fewer']);
/** What was never so bad before. */
const SUCH = new Set(['such', 'worse']);
/** How far behind a medicine "interacts with" may stand, in words; a bracket may stand between. */
const INTERACTING_REACH = 3;
/** Words between cases and the clause that says what was found in them. */
const MAX_CASE_WORDS = 3;
const FOUND = new Set(
  'found involved listed detected present named cited implicated identified mentioned recorded reported confirmed suspected'.split(
    ' ',
  ),
);
/** Words of a relative pronoun and its auxiliaries ("that have been"). */
const MAX_RELATIVE_WORDS = 4;
/** Verbs of a relative clause that say what brings its noun about. */
const BRINGING = /^(caus|bring|brought|produc|trigger|induc|provok|creat)/;

/** "darkening is a side effect of it": the effect stands first, what brings it about behind. */
export function inverse(view: SentenceView, { clause, mark, concept }: Thing): Link | null {
  if (!view.has(Trait.inverse) || !view.frames.wants('causes', concept)) return null;
  for (const relation of view.relations) {
    if (!is(relation, Trait.inverse)) continue;
    if (relation.from < mark.to) continue;
    // "anxiety and symptoms of withdrawal": the next member of the list.
    const { norm } = view.words;
    const glue = norm[relation.from - 1];
    if (glue === 'and' || glue === 'or') continue;
    // "manages pain without the awful side effects of opiates"
    if (norm.slice(mark.to, relation.from).some((word) => NO_RISK.has(word))) continue;
    const here = relation.from < clause.to;
    const relative = view.clauses.find(
      (one) => one.from === clause.to && one.link === 'relative' && relation.from < one.to,
    );
    if (!here && !relative) continue;
    if (view.concepts.some((other) => other.from >= mark.to && other.from < relation.from))
      continue;
    const less = lessAround(view, clause, mark, relation);
    if (less > 0 && (isGrateful(view, relation) || isLess(view, mark))) {
      // "I have never had such nausea thanks to it"
      if (SUCH.has(norm[mark.from - 1] as string)) continue;
      return less % 2 === 1 && isItself(view, relation) && view.frames.wants('reduces', concept)
        ? { type: 'inverse', mark: relation, effect: 'reduces', behind: true }
        : null;
    }
    return { type: 'inverse', mark: relation, effect: 'causes', behind: true };
  }
  return null;
}

/** "No more headaches thanks to it": nobody gives thanks for an ill, but for being without it. */
const isGrateful = ({ words }: SentenceView, { from }: Mark): boolean =>
  GRATEFUL.has(`${words.norm[from]} ${words.norm[from + 1]}`);

const isLess = ({ words }: SentenceView, { from }: Mark): boolean =>
  LESS.has(words.norm[from - 1] as string);

/** "thanks to kratom", and not "thanks to kratom's low strength": kratom itself is named right behind. */
function isItself(view: SentenceView, { to }: Mark): boolean {
  const named = view.subjects.find((one) => one.from >= to && one.from <= to + 1);
  if (!named || !is(named, Trait.named | Trait.standin | Trait.pronoun)) return false;
  return (
    named.to >= view.sentence.to ||
    ((view.words.before[named.to] as number) & ~Gap.space) !== 0 ||
    view.isSmallOrAdverb(named.to)
  );
}

/** How often what stands around a thing says that there is less of it, or none: "I no longer have pain", "the pain fades". */
function lessAround(view: SentenceView, clause: Clause, mark: Mark, credit: Mark): number {
  const isBefore = (one: Mark): boolean => one.from >= clause.from && one.to <= mark.from;
  const isBehind = (one: Mark): boolean => one.from >= mark.to && one.to <= credit.from;
  const denials = view.cues.filter(
    (one) => is(one, Trait.negation) && (isBefore(one) || isBehind(one)),
  );
  const tells = (one: Mark): boolean =>
    (senseOf(one, 'relation', 'reduce') ?? senseOf(one, 'relation', 'lack')) !== undefined;
  const closest = view.relations.findLast(isBefore);
  const less =
    closest && tells(closest) ? closest : view.relations.find((one) => isBehind(one) && tells(one));
  const isCounted = less && denials.some((one) => one.from < less.to && one.to > less.from);
  return denials.length + (less && !isCounted ? 1 : 0);
}

/** "Alcohol interacts with kratom": the medicine stands first, what it interacts with behind. */
export function interacting(
  view: SentenceView,
  agents: Agents,
  { mark, concept }: Thing,
): Link | null {
  if (!view.frames.wants('interacts', concept)) return null;
  const relation = view.relations.find(
    (one) =>
      one.from >= mark.to &&
      one.from <= mark.to + INTERACTING_REACH &&
      senseOf(one, 'relation', 'interact') !== undefined,
  );
  return relation && kratomAfter(view, agents, relation)
    ? { type: 'inverse', mark: relation, effect: 'interacts', behind: true }
    : null;
}

/** "the addiction that kratom causes", "the hyperpigmentation it brings": the verb of the relative has it as its object. */
export function brought(
  view: SentenceView,
  { clause, mark, concept, valence }: Thing,
): Link | null {
  const { norm } = view.words;
  const opened = norm[mark.to] === 'that' || norm[mark.to] === 'which';
  const at = opened ? mark.to + 1 : mark.to;
  const subject = view.subjects.find((one) => one.from === at || (opened && one.from === at + 1));
  if (!subject || (!opened && norm[at] !== 'it')) return null;
  if (!is(subject, Trait.named | Trait.standin | Trait.pronoun)) return null;
  if (!opened && subject.to > clause.to) return null;
  let verb = subject.to;
  while (verb < view.sentence.to && (view.isAuxiliary(verb) || view.isSmallOrAdverb(verb))) {
    if (view.words.before[verb] && (view.words.before[verb] as number) & Gap.comma) return null;
    verb++;
  }
  const relation = view.relations.find((one) => one.from === verb);
  if (!relation || !BRINGING.test(view.lemma(relation)) || relation.to - relation.from > 2)
    return null;
  // "the anxiety that it gives relief from": the object stands behind.
  if (view.concepts.some((one) => one.from >= relation.to && one.from <= relation.to + 1))
    return null;
  for (const sense of relation.senses) {
    if (sense.kind !== 'relation' || sense.mode !== 'before') continue;
    const effect = effectOf(sense.id, valence);
    if (view.frames.wants(effect, concept))
      return { type: sense.id, mark: relation, effect, behind: true };
  }
  return null;
}

/**
 * "showed a long QT interval attributed to mitragynine": what kratom stands right behind is put down to it.
 */
export function attributed(
  view: SentenceView,
  agents: Agents,
  { concepts, position, mark, concept }: Thing,
): Link | null {
  if (!view.has(Trait.associate) || !view.frames.wants('causes', concept)) return null;
  // "a rise in seizures and deaths linked to it": what stands behind a list belongs to all of it.
  const { to } = lastOfList(view, concepts, position, mark);
  const relation = view.relations.find(
    (one) =>
      (one.from === to || one.from === to + 1 || relates(view, to, one.from)) &&
      senseOf(one, 'relation', 'associate')?.mode === 'after' &&
      kratomAfter(view, agents, one),
  );
  return relation ? { type: 'associate', mark: relation, effect: 'causes', behind: true } : null;
}

/** "deaths that have been linked to it": only a relative pronoun and auxiliaries stand between. */
function relates(view: SentenceView, from: number, to: number): boolean {
  const { norm } = view.words;
  if (to - from > MAX_RELATIVE_WORDS || to <= from) return false;
  if (norm[from] !== 'that' && norm[from] !== 'which') return false;
  for (let at = from + 1; at < to; at++) if (!view.isAuxiliary(at)) return false;
  return true;
}

/** "eleven deaths in which the substance was found": what a case is counted for. */
export function foundIn(view: SentenceView, agents: Agents, { mark, concept }: Thing): Link | null {
  if (!view.frames.wants('causes', concept)) return null;
  const { norm } = view.words;
  const relative = view.clauses.find(
    (one) =>
      (one.opener === 'in which' || one.opener === 'where') &&
      one.from >= mark.to &&
      one.from <= mark.to + MAX_CASE_WORDS,
  );
  if (!relative) return null;
  // Not `mainSubject`: the "in" of "in which" is no preposition of what follows.
  const subject = view.subjects.find((one) => one.from >= relative.from && one.from < relative.to);
  if (!subject || !agents.isKratom(agents.agentOf(subject, relative))) return null;
  for (let at = subject.to; at < relative.to; at++) {
    if (FOUND.has(norm[at] as string) && view.isAuxiliary(at - 1))
      return {
        type: 'found',
        mark: markOf(subject.from, at + 1, [], 'x', true),
        effect: 'causes',
        behind: true,
      };
  }
  return null;
}
