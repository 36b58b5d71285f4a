/**
 * Denials in other words than a "not" before the verb: "no cure", "fewer than", "nothing in it that …".
 *
 * Pure. Tells only that something denies; how often is counted in `denials.ts`.
 */
import type { Agent } from '../agents';
import { type Clause, senseOf } from '../clauses';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import type { Effect } from '../types';
import type { SentenceView } from '../view';
import { MATCHING } from '../word-lists';
import { Gap } from '../words';
import { harmful, type Statement } from './statement';

/** Words between "is not" and "that", article and noun counted. */
const NO_SUCH_REACH = 4;
/** What is counted, where, and how far behind the thing counted the figure may stand, in words. */
const COUNTS = new Set('number numbers count total toll tally figure'.split(' '));
const COUNT_REACH = 5;
const ZERO_REACH = 9;
const NONE = new Set(['no', 'zero']);
const NILS = new Set(['zero', 'nil', '0']);
const STANDING =
  /^(is|was|are|still|at|remains?|remained|stays?|stayed|currently|exactly|precisely)$/;
const NEVER_REPORTED =
  /\b(has|have|had|was|were|is|are) (not|never) (yet |ever )?(been )?(reported|described|documented|recorded|observed|seen|noted|confirmed)\b/;
const RESTRICTING = new Set(['that', 'which']);
const NOTHING = new Set(['nothing', 'anything']);
/** Relations by which kratom has or does something that a relative clause then tells of. */
const HANDLING = new Set(['act', 'contain', 'light', 'cause']);
const PARTITIVE_PREPOSITIONS = new Set(['for', 'of', 'with', 'containing']);
/** How far before kratom "no" may stand, in words. */
const NONE_REACH = 5;
/** What nobody fears to be caught by, and how far behind a trouble it may be named, in words. */
const MILD = /^(coffee|caffeine|tea|chocolate|sugar)$/;
const MILD_REACH = 9;
const ALIKE =
  /^(like|as|same|similar|comparable|equal|equals|equivalent|akin|close|range|par|that|those|than|resembles?)$/;
const EXCEEDING = /^(more|greater|higher|worse|exceeds?|above|beyond|stronger|larger)$/;
const NOT_MORE = /^(no|not|never|hardly)$/;
/** "no doubt of it", "no need for more" */
const NONE_BUT = new Set(
  'doubt question wonder shortage lack matter need end fan stranger'.split(' '),
);
/** Words of absence that deny a wording behind them; "mild" and "few" do not. */
const NONE_OF_IT = new Set([
  'lack',
  'lacks',
  'lacked',
  'no',
  'zero',
  'without',
  'not',
  'none',
  'lacking',
  'free',
  'devoid',
  'there',
  'w',
]);

/** "No deaths have been reported.", "There are no uses for kratom": the thing, or what has it, is none. */
export function hasNone(
  view: SentenceView,
  { clause, first, last, link, object, agent, effect }: Statement,
): boolean {
  return (
    (!harmful(effect) && noneOfIt(view, agent, first)) ||
    (harmful(effect) && countsNone(view, first, last)) ||
    (link.type === 'own' &&
      (view.words.norm[object.from - 1] === 'no' || neverReported(view, clause, last))) ||
    // "I got no calm from it": so little governs what is got.
    ((link.behind || (link.type === 'light' && !harmful(effect))) &&
      view.words.norm[object.from - 1] === 'no' &&
      object.from > clause.from)
  );
}

/** "Seizures from kratom have not been reported." */
function neverReported(view: SentenceView, clause: Clause, last: number): boolean {
  const said = view.words.norm.slice(last, clause.to).join(' ');
  return NEVER_REPORTED.test(said);
}

/** "No plant boosts immunity." */
export function noSuchSubject(view: SentenceView, { clause, agent: { mark } }: Statement): boolean {
  const { norm, before } = view.words;
  return (
    mark !== null &&
    mark.from > clause.from &&
    norm[mark.from - 1] === 'no' &&
    !((before[mark.from] as number) & ~Gap.space)
  );
}

/** Whether what a relative clause tells of is denied in the clause that it hangs on. */
export function deniedOfHost(view: SentenceView, clause: Clause, effect: Effect): boolean {
  // "is not a medicine that treats anxiety"
  if (!harmful(effect)) return isNoSuch(view, clause);
  // "It doesn't recruit the pathway that shuts down breathing.", "nothing in it that harms the liver"
  if (!RESTRICTING.has(clause.opener) || clause.host < 0) return false;
  let host = view.clauses[clause.host];
  // "does not reach the part of the brain which is what is tied to it"
  while (host?.link === 'relative' && host.host >= 0 && !withoutAny(view, host))
    host = view.clauses[host.host];
  return host !== undefined && withoutAny(view, host);
}

/** "no cure", "no pain relief", "no relief from it": the relation itself is denied, unless only by comparison. */
export function plainNo(
  { words, index }: SentenceView,
  { link: { mark: relation }, object, last, clause }: Statement,
): boolean {
  if (!relation) return false;
  const compound =
    object.to === relation.from && ((words.before[relation.from] as number) & ~Gap.space) === 0;
  const first = compound ? object.from : relation.from;
  const isNoun = compound || relation.senses.some((sense) => sense.mode === 'noun');
  // "There is no relief like it"
  if (MATCHING.has(words.norm[last] as string)) return false;
  for (let at = first - 1; at >= clause.from && at >= first - 2; at--) {
    if (NONE.has(words.norm[at] as string)) return isNoun || at === first - 1;
    if (index.isCovered(at)) return false;
  }
  return false;
}

/** "fewer than", "less than": right before the thing that only so few have. */
export function ofFew(view: SentenceView, clause: Clause, first: number): boolean {
  const before = view.words.norm.slice(clause.from, first);
  const than = before.indexOf('than');
  return than > 0 && /^(fewer|less)$/.test(before[than - 1] as string);
}

/** "There are no uses for kratom approved by …", "No products with kratom are approved" */
function noneOfIt(view: SentenceView, { kind, mark }: Agent, first: number): boolean {
  const { norm } = view.words;
  if (kind !== 'kratom' || !mark || mark.to > first) return false;
  if (!PARTITIVE_PREPOSITIONS.has(norm[mark.from - 1] as string)) return false;
  const from = Math.max(view.sentence.from, mark.from - NONE_REACH);
  const no = norm.slice(from, mark.from).lastIndexOf('no');
  return no >= 0 && !NONE_BUT.has(norm[from + no + 1] as string);
}

/** "The number of deaths from it is still zero": they are counted, and there are none. */
function countsNone(view: SentenceView, first: number, last: number): boolean {
  const { norm, before } = view.words;
  const from = Math.max(view.sentence.from, first - COUNT_REACH);
  if (!norm.slice(from, first).some((word) => COUNTS.has(word))) return false;
  for (let at = last; at < view.sentence.to && at <= last + ZERO_REACH; at++) {
    if ((before[at] as number) & (Gap.comma | Gap.semicolon)) return false;
    if (!NILS.has(norm[at] as string)) continue;
    return STANDING.test(norm[at - 1] as string);
  }
  return false;
}

/** "no overdose risk": a word of absence right before a wording that needs no relation. */
export function lackBefore(view: SentenceView, clause: Clause, first: number): Mark | undefined {
  const lack = view.relations.find(
    (one) =>
      senseOf(one, 'relation', 'lack')?.mode === 'before' &&
      (one.form === 'x' || one.form === 's' || one.form === 'd' || one.form === 'b') &&
      one.from >= clause.from &&
      ((NONE_OF_IT.has(view.lemma(one)) && one.to <= first && first - one.to <= 1) ||
        // "never felt sick": the verb is of both.
        (view.words.norm[one.from] === 'never' && one.from < first && one.to >= first)),
  );
  if (
    !lack ||
    view.cues.some((cue) => is(cue, Trait.negation) && cue.from <= lack.from && cue.to >= lack.to)
  )
    return undefined;
  return lack;
}

/** Whether a clause denies that kratom has or does what the relative clause behind it describes. */
function withoutAny(view: SentenceView, host: Clause): boolean {
  const { norm } = view.words;
  for (let at = host.from; at < host.to; at++) {
    if (NOTHING.has(norm[at] as string)) return true;
    // "without turning on what leads to addiction"
    if (norm[at] === 'without' && norm.slice(at + 1, at + 3).some((word) => /.ing$/.test(word)))
      return true;
  }
  return view.cues.some(
    (cue) =>
      is(cue, Trait.negation) &&
      cue.from >= host.from &&
      cue.to < host.to &&
      view.relations.some(
        (one) =>
          one.from >= cue.to &&
          one.from <= cue.to + 1 &&
          one.form === 'b' &&
          one.senses.some((sense) => HANDLING.has(sense.id)),
      ),
  );
}

/** "is not a medicine that …", "nor a remedy that …": what it is said not to be does what the clause tells of. */
function isNoSuch(view: SentenceView, clause: Clause): boolean {
  if (clause.host < 0 || !RESTRICTING.has(clause.opener)) return false;
  const { norm } = view.words;
  return view.cues.some((cue) => {
    if (!is(cue, Trait.negation) || cue.to > clause.from) return false;
    const article = norm[cue.to] === 'a' || norm[cue.to] === 'an';
    return article && clause.from - cue.to <= NO_SUCH_REACH;
  });
}

/** "Its dependence risk is that of coffee": no more than something that nobody fears. */
export function isOfSomethingMild(view: SentenceView, statement: Statement): boolean {
  const { clause, last, object } = statement;
  // "more addictive than coffee"
  if (EXCEEDING.test(view.words.norm[object.from - 1] ?? '')) return false;
  const behind = view.words.norm.slice(last, Math.min(clause.to, last + MILD_REACH));
  const mild = behind.findIndex((word) => MILD.test(word));
  if (mild < 0) return false;
  const between = behind.slice(0, mild);
  return (
    between.some((word) => ALIKE.test(word)) &&
    (!between.some((word) => EXCEEDING.test(word)) || between.some((word) => NOT_MORE.test(word)))
  );
}
