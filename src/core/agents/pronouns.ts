/**
 * What a pronoun can be of in its own sentence: what is named before or behind it, other things, nothing.
 *
 * Pure. Only answers what stands there; which of it comes first, and what the text before says, is for `reference.ts`.
 */
import { type Clause, COPULAS, senseOf } from '../clauses';
import { isDecoy, type Mark } from '../lexicon';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import { type Agent, agentAs } from './agent';
import { contrasted, mainSubject } from './main-subject';
import { DEMONSTRATIVES } from './unknown-subject';

const NOTICING = new Set(
  'see watch hear know read find learn say consider note remember recognise recognize understand'.split(
    ' ',
  ),
);
/** What one does with kratom where it is called safe or wise to do so. */
const USING = new Set(
  'use take try drink chew consume mix combine add give keep stop quit overdose die get'.split(' '),
);
/** How far behind such a verb the name may stand, in words. */
const NAME_REACH = 4;
/** How far behind "it is" the "to" may stand, in words. */
const INFINITIVE_REACH = 6;
const ABLE =
  /^(known|said|thought|likely|able|used|proven|shown|supposed|meant|going|believed|found|made)$/;
/** What opens a reason, */
const REASONING = /^(because|since|as|cause|cuz|for|so)$/;
/** and what goes into or with kratom. */
const ADDING =
  /\b(add|adds|added|adding|mix|mixed|mixing|put|puts|putting|stir|stirred|throw|threw|squeeze|squeezed|blend|blended|toss|tossed|sprinkle|eat|eats|ate|drink|drank|take|took|have|had) (in |some )?(?<added>(?!no |nothing |never )\w+( \w+){0,3}?) (to|in|into|with) ((my|the|your|our|this|his|her|every|each|some) )?(\w+ )?kratom\b/;
const SUBORDINATORS = new Set(['although', 'though', 'while', 'since', 'because', 'if', 'when']);
const CONCESSIONS = new Set(['while', 'although', 'though', 'whereas']);

/** "It is a pleasure to see …": stands for nothing. */
export function standsForNothing(view: SentenceView, mark: Mark): boolean {
  const { norm } = view.words;
  if (norm[mark.from] !== 'it' || !COPULAS.has(norm[mark.to] as string)) return false;
  for (let at = mark.to + 2; at < mark.to + 5 && at < view.sentence.to - 1; at++) {
    if (norm[at] === 'to')
      return NOTICING.has(norm[at + 1] as string) && !ABLE.test(norm[at - 1] as string);
  }
  return false;
}

/** "It is safe to use kratom daily": stands for what is done to kratom. */
export function anticipates(view: SentenceView, { from, to }: Mark): Mark | undefined {
  const { words, sentence, subjects } = view;
  const { norm } = words;
  if (norm[from] !== 'it' || !COPULAS.has(norm[to] as string)) return undefined;
  for (let at = to + 2; at < to + INFINITIVE_REACH && at < sentence.to - 1; at++) {
    if (norm[at] !== 'to') continue;
    if (!USING.has(norm[at + 1] as string)) return undefined;
    return subjects.find(
      (one) => one.from > at + 1 && one.from <= at + 1 + NAME_REACH && is(one, Trait.named),
    );
  }
  return undefined;
}

/** "Although kava is safe, mixing it with …": something else is the subject of the clause, in front of the pronoun. */
export function otherInClause(view: SentenceView, mark: Mark, clause: Clause): boolean {
  if (!SUBORDINATORS.has(view.words.norm[clause.from] as string) || !view.has(Trait.other))
    return false;
  const own = mainSubject(view, clause);
  return own !== null && own.to < mark.from && is(own, Trait.other) && !is(own, Trait.named);
}

/** "While this cycle is natural, it brings cramps": "it" is what "this" points to. */
export function pointsToOther(view: SentenceView, mark: Mark, clause: Clause): boolean {
  const first = view.clauses[0] as Clause;
  if (first.to > mark.from && clause !== first) return false;
  let at = view.sentence.from;
  if (SUBORDINATORS.has(view.words.norm[at] as string)) at++;
  if (at === view.sentence.from || !DEMONSTRATIVES.has(view.words.norm[at] as string)) return false;
  const noun = at + 1;
  return (
    noun < mark.from &&
    !view.index.isCovered(noun) &&
    !view.isSmallOrAdverb(noun) &&
    view.isAuxiliary(noun + 1) &&
    noun + 1 < mark.from
  );
}

/** The name of kratom in a clause, unless it only compares. */
export function nameIn(view: SentenceView, clause: Clause): Mark | undefined {
  if (!view.named) return undefined;
  return view.subjects.find(
    (one) =>
      is(one, Trait.named) &&
      one.from >= clause.from &&
      one.to <= clause.to &&
      !contrasted(view, one, clause),
  );
}

/** "The root beer was good, and it …": a wording known to mean something else, in front of the verb. */
export function otherwiseKnown(view: SentenceView, clause: Clause): boolean {
  const decoy = view.cues.find(
    (one) => one.from >= clause.from && one.to <= clause.to && isDecoy(one),
  );
  return (
    decoy !== undefined &&
    !view.finiteBetween(clause.from, decoy.from) &&
    view.finiteBetween(decoy.to, decoy.to)
  );
}

/** "Never detox from alcohol alone, because it can be fatal": "it" is what was named before. */
export function otherBefore(view: SentenceView, mark: Mark, clause: Clause): Agent | null {
  if (view.named || !view.has(Trait.other)) return null;
  if (view.clauses.indexOf(clause) === 0) return null;
  const before = view.marks.filter((one) => one.to <= clause.from);
  if (before.some((one) => is(one, Trait.standin) || is(one, Trait.pronoun))) return null;
  const other = before.find((one) => is(one, Trait.other));
  return other ? agentAs('other', 'not-stated', mark) : null;
}

/** "I add ginger to my kratom because it settles my stomach": what is added is why. */
export function addedBefore(view: SentenceView, mark: Mark, clause: Clause): boolean {
  if (!view.named || !REASONING.test(view.words.norm[clause.from] as string)) return false;
  if (view.words.norm[mark.from] !== 'it' && view.words.norm[mark.from] !== 'they') return false;
  const { norm } = view.words;
  const told = norm.slice(view.sentence.from, clause.from).join(' ');
  const added = ADDING.exec(told)?.groups?.added;
  if (!added) return false;
  const from = view.sentence.from + told.slice(0, told.indexOf(added)).split(' ').length - 1;
  const to = from + added.split(' ').length;
  return !view.subjects.some(
    (one) =>
      one.from >= from &&
      one.from < to &&
      is(one, Trait.named | Trait.standin | Trait.pronoun | Trait.possessive),
  );
}

/** "While cannabis has its uses, it stays banned": what the concession speaks of. */
export function concededTo(view: SentenceView, mark: Mark, clause: Clause): Agent | null {
  const { words, subjects } = view;
  if (view.named || mark.from === clause.from) return null;
  if (!((words.before[mark.from] as number) & Gap.comma)) return null;
  if (!CONCESSIONS.has(words.norm[clause.from] as string)) return null;
  const first = subjects.find((one) => one.from > clause.from && one.to < mark.from);
  if (!first || first.from > clause.from + 2 || !is(first, Trait.other)) return null;
  return agentAs('other', 'not-stated', mark);
}

/** "Here is the thing with opiates: they make me tired": what is named before it is a plural of medicines. */
export function standsForMedicines(view: SentenceView, mark: Mark): boolean {
  const { norm } = view.words;
  if (norm[mark.from] !== 'they' && norm[mark.from] !== 'these') return false;
  if (view.subjects.some((one) => is(one, Trait.named) && one.to <= mark.from)) return false;
  return view.concepts.some(
    (one) =>
      one.to <= mark.from &&
      (senseOf(one, 'concept', 'medicine') ?? senseOf(one, 'concept', 'opioid-drug'))?.mode ===
        'thing' &&
      (norm[one.to - 1] as string).endsWith('s'),
  );
}

/** "Gabapentin 300 mg, this one is a lifesaver": what the sentence opens with, with no verb of its own. */
export function otherInFront(view: SentenceView, mark: Mark): boolean {
  const [first] = view.subjects;
  return (
    first !== undefined &&
    first.from === view.sentence.from &&
    first.to < mark.from &&
    is(first, Trait.other) &&
    !view.named &&
    !view.finiteBetween(first.to, mark.from - 1)
  );
}

/** "Because it does not slow breathing, kratom …": named only behind. */
export function namedBehind(view: SentenceView, clause: Clause): Mark | undefined {
  if (
    clause.from !== view.sentence.from ||
    !SUBORDINATORS.has(view.words.norm[clause.from] as string)
  )
    return undefined;
  const next = view.clauses[view.clauses.indexOf(clause) + 1];
  const own = next && mainSubject(view, next);
  return own && is(own, Trait.named) ? own : undefined;
}
