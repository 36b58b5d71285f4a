/**
 * The grammatical subject of a predicate: the nearest word in front of it in its clause that can be one, else what the clause
 * inherits.
 *
 * Pure. Reads what stands in front only; kratom as the means of somebody else's doing is for `doer.ts`.
 */
import { ARTICLES, type Clause, COPULAS, prepositionBefore, senseOf } from '../clauses';
import type { Mark, Sense } from '../lexicon';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { WordClass } from '../word-classes';
import { Gap, PHRASE_BREAK } from '../words';
import { type Agent, agentAs } from './agent';
import { inheritedAgent } from './inherited';
import { bodyOf, contrasted, isExcepted, isLikened, isObject, prepositionOf } from './main-subject';
import { agentOf, agentOfPronoun } from './reference';
import { treatedByOther, troubleFrom, whoseEffects } from './troubles';
import { determines, ownsUnknown, unknownSubject, verbItself } from './unknown-subject';

const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'our', 'ur']);
const GIVERS = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'people']);
const NOMINATIVES = new Set(['i', 'he', 'she', 'we']);
/** Nouns that say when or how, before what somebody does. */
const OCCASIONS =
  /^(time|times|day|days|night|morning|evening|week|month|year|moment|minute|second|hour|way|reason|first|second|last|more|less|only|best|thing|one|ones)$/;
const JOINTS = new Set(['and', 'or', 'nor']);
/** Longest list of names that is looked through. */
const MAX_LISTED = 6;
/** How far behind a joining word the verb may stand, in words. */
const VERB_REACH = 3;
const QUANTIFIERS = new Set(['both', 'all', 'each', 'neither']);

/**
 * The subject of a predicate.
 *
 * @param index Number of the clause.
 * @param at The predicate's first word.
 * @param nominal Whether the predicate is a thing with its relation right behind it: "stress relief".
 */
export function grammaticalAgent(
  view: SentenceView,
  index: number,
  at: number,
  nominal: boolean,
): Agent {
  const clause = view.clauses[index] as Clause;
  let owner: Mark | null = null;
  let concept: Mark | null = null;
  for (let position = view.marks.length - 1; position >= 0; position--) {
    const mark = view.marks[position] as Mark;
    if (mark.from < clause.from) break;
    if (mark.to > at) continue;
    if (!is(mark, Trait.subject)) {
      if (concept === null && is(mark, Trait.thing) && isSubjectThing(view, mark, clause))
        concept = mark;
      continue;
    }
    const subject = senseOf(mark, 'subject') as Sense;
    if (is(mark, Trait.named | Trait.other) && isInRelative(view, mark, clause, at))
      return inheritedAgent(view, index, clause);
    if (contrasted(view, mark, clause) || isLikened(view, mark)) {
      if (is(mark, Trait.named) && isExcepted(view, mark))
        return agentAs('unknown', 'not-stated', mark);
      continue;
    }
    // "In March he had a seizure": no preposition has it.
    const preposition = NOMINATIVES.has(view.words.norm[mark.from] as string)
      ? null
      : prepositionOf(view, mark, clause);
    if (is(mark, Trait.named)) {
      if (preposition === 'than' || preposition === 'without') continue;
      if (treatedByOther(view, mark, clause) || isBesideVerb(view, mark, clause, at)) continue;
      return (
        (preposition === 'from' ? troubleFrom(view, mark) : null) ?? agentOf(view, mark, clause)
      );
    }
    if (
      subject.id === 'possessive' ||
      (subject.id === 'person' && POSSESSIVES.has(view.lemma(mark)))
    ) {
      owner ??= mark;
      continue;
    }
    if (subject.id === 'pronoun' && determines(view, mark, at))
      return agentAs('unknown', 'not-stated', null);
    // "Valerian root has been used as a herb": what it is used as is no subject.
    if (preposition && (subject.id !== 'standin' || preposition === 'as')) continue;
    if (listedBehindPreposition(view, mark, clause)) continue;
    // "alcohol and kratom both cause drowsiness", "coca and khat, which are both stimulants"
    if (
      subject.id === 'pronoun' &&
      QUANTIFIERS.has(view.lemma(mark)) &&
      (view.subjects.some((one) => one.to === mark.from) ||
        COPULAS.has(view.words.norm[mark.from - 1] as string))
    )
      continue;
    if ((subject.id === 'pronoun' || subject.id === 'person') && isObject(view, mark, clause))
      continue;
    if (insideSubject(view, mark, clause, at)) continue;
    if (subject.id === 'person' && inPassing(view, mark, at)) continue;
    if (subject.id === 'other') {
      const kratom = listedWithKratom(view, mark, clause);
      if (kratom) return agentOf(view, kratom, clause);
      if (isGivenUp(view, mark) || isActedOn(view, mark, clause)) continue;
    }
    return agentOf(view, mark, clause);
  }
  if (owner && is(owner, Trait.possessive)) {
    return ownsUnknown(view, owner, at)
      ? agentAs('unknown', 'not-stated', null)
      : agentOfPronoun(view, owner, clause);
  }
  if (concept) {
    const id = senseOf(concept, 'concept')?.id ?? '';
    if (
      view.finiteBetween(concept.to, at) ||
      // "Recovery gave me back my energy"
      (concept.to === at && (id === 'bare-recovery' || verbItself(view, at)))
    ) {
      return whoseEffects(view, concept, at) ?? agentAs('concept', 'not-stated', concept, id);
    }
  }
  if (unknownSubject(view, clause, at, nominal)) return agentAs('unknown', 'not-stated', null);
  if (owner) return agentOf(view, owner, clause);
  return inheritedAgent(view, index, clause);
}

/** "HHC disposable – relaxes the body, great for sleep": what is told of a product in passing is not who does the rest. */
function inPassing(view: SentenceView, mark: Mark, at: number): boolean {
  const { before } = view.words;
  if (view.named || !view.has(Trait.other) || view.finiteBetween(mark.to, at - 1)) return false;
  let parted = false;
  for (let word = mark.to; word <= at; word++) {
    parted ||= ((before[word] as number) & PHRASE_BREAK) !== 0;
  }
  return (
    parted &&
    view.subjects.some(
      (one) =>
        one.to <= mark.from &&
        is(one, Trait.other) &&
        prepositionOf(view, one, view.clauseAt(one.from)) === null,
    )
  );
}

/** "The painkillers we give you may make you sleepy": who gives them is told inside the subject. */
function insideSubject(view: SentenceView, mark: Mark, clause: Clause, at: number): boolean {
  const { words } = view;
  if (!GIVERS.has(words.norm[mark.from] as string)) return false;
  if ((words.before[mark.from] as number) & PHRASE_BREAK) return false;
  const head = view.marks.find(
    (one) =>
      one.to === mark.from &&
      one.from >= clause.from &&
      (is(one, Trait.named | Trait.other | Trait.standin) || senseOf(one, 'concept', 'medicine')),
  );
  if (!head && !isUnknownHead(view, clause, mark, at)) return false;
  if (head && prepositionBefore(words, head, bodyOf(clause)) !== null) return false;
  // "The pillow I ordered is great for my neck": the wording may begin with the verb.
  return words.classes.slice(mark.to + 1, at + 1).some((one) => one & WordClass.auxiliary);
}

/** "The mat I bought there is great for my back": what somebody has or does is told of a noun that the lexicon does not know. */
function isUnknownHead(view: SentenceView, clause: Clause, mark: Mark, at: number): boolean {
  const { norm } = view.words;
  const noun = mark.from - 1;
  if (noun !== clause.from + 1 || !ARTICLES.has(norm[clause.from] as string)) return false;
  return (
    !OCCASIONS.test(norm[noun] as string) &&
    !view.index.isCovered(noun) &&
    !view.isSmallOrAdverb(noun) &&
    !view.subjects.some(
      (one) => one.from >= mark.to && one.to <= at && is(one, Trait.named | Trait.standin),
    )
  );
}

/** Only a thing that stands as the subject counts, not the object of an earlier verb. */
function isSubjectThing(view: SentenceView, mark: Mark, clause: Clause): boolean {
  // "The mat I bought there is great": a verb is no subject.
  if (senseOf(mark, 'concept')?.mode !== 'thing' || mark.form === 'd') return false;
  const { relations, words } = view;
  for (let at = 0; at < relations.length; at++) {
    const one = relations[at] as Mark;
    if (one.from >= clause.from && one.to <= mark.from) return false;
  }
  return prepositionBefore(words, mark, bodyOf(clause)) === null;
}

/** "with opioids, sedatives or sleeping pills": the members of a list share its preposition. */
function listedBehindPreposition(view: SentenceView, mark: Mark, clause: Clause): boolean {
  const listed = (one: Mark) =>
    is(one, Trait.other) ||
    senseOf(one, 'subject', 'authority') ||
    senseOf(one, 'concept', 'medicine');
  if (!listed(mark)) return false;
  const { words } = view;
  let first = mark;
  for (let guard = 0; guard < view.marks.length; guard++) {
    const before = view.marks.findLast(
      (one) =>
        one.to <= first.from &&
        one.from >= clause.from &&
        (is(one, Trait.subject) || senseOf(one, 'concept', 'medicine')),
    );
    if (!before || !listed(before) || first.from - before.to > 2) break;
    const glue = words.norm[first.from - 1];
    const joined =
      glue === 'and' ||
      glue === 'or' ||
      ((words.before[first.from] as number) & Gap.comma) !== 0 ||
      words.norm[before.to] === 'or' ||
      words.norm[before.to] === 'and';
    if (!joined) break;
    first = before;
  }
  return first !== mark && prepositionBefore(words, first, clause.from) !== null;
}

/** "Kratom and kava", "Kratom, kava and CBD": the list that a name ends begins with kratom, and is no preposition's. */
function listedWithKratom(view: SentenceView, mark: Mark, clause: Clause): Mark | undefined {
  const { words, subjects } = view;
  if (!view.named || !JOINTS.has(words.norm[mark.from - 1] as string)) return undefined;
  let end = mark.from - 1;
  for (let guard = 0; guard < MAX_LISTED; guard++) {
    const here = end;
    const previous = subjects.find(
      (one) => one.to === here && one.from >= clause.from && is(one, Trait.named | Trait.other),
    );
    if (!previous) return undefined;
    if (is(previous, Trait.named))
      return guard === 0
        ? contrasted(view, previous, clause)
          ? undefined
          : previous
        : isListHead(view, previous, clause)
          ? previous
          : undefined;
    if (((words.before[previous.from] as number) & Gap.comma) === 0) return undefined;
    end = previous.from;
  }
  return undefined;
}

/** Whether a list that begins with a name is what its clause speaks of: no "Apart from kratom, kava and CBD …". */
const isListHead = (view: SentenceView, name: Mark, clause: Clause): boolean =>
  prepositionOf(view, name, clause) === null &&
  !contrasted(view, name, clause) &&
  !view.finiteBetween(clause.from, name.from - 1);

/** "Kava, which is often sold beside kratom, helps with anxiety": told inside of what is said of the other thing. */
function isInRelative(view: SentenceView, mark: Mark, { from, link }: Clause, at: number): boolean {
  const { before } = view.words;
  return (
    link === 'relative' &&
    at >= mark.to &&
    ((before[from] as number) & Gap.comma) !== 0 &&
    ((before[mark.to] as number) & Gap.comma) !== 0 &&
    view.finiteBetween(from + 1, mark.from - 1) &&
    !JOINTS.has(view.words.norm[mark.to] as string)
  );
}

/** "Kava is often confused with kratom and eases anxiety": kratom is only what the other thing's first verb has behind it. */
function isBesideVerb(view: SentenceView, mark: Mark, clause: Clause, at: number): boolean {
  const { norm } = view.words;
  if (!view.has(Trait.other) || norm[mark.to] !== 'and' || at > mark.to + VERB_REACH) return false;
  const head = view.subjects.find((one) => one.from >= clause.from);
  return (
    head !== undefined &&
    is(head, Trait.other) &&
    COPULAS.has(norm[head.to] as string) &&
    at > mark.to &&
    prepositionOf(view, mark, clause) === 'with' &&
    prepositionOf(view, head, clause) === null
  );
}

/** "gets people off opioids and eases pain" */
function isGivenUp(view: SentenceView, mark: Mark): boolean {
  return (
    view.words.norm[mark.to] === 'and' &&
    view.relations.some(
      (one) => one.to === mark.from && senseOf(one, 'relation', 'quit') !== undefined,
    )
  );
}

/** "Kratom mimics opioids, depresses breathing and relieves pain": the object of an earlier verb. */
function isActedOn(view: SentenceView, mark: Mark, clause: Clause): boolean {
  return (
    view.relations.some(
      (one) =>
        one.to === mark.from &&
        one.from > clause.from &&
        (one.form === 's' || one.form === 'd' || one.form === 'b') &&
        !is(one, Trait.use),
    ) &&
    view.subjects.some(
      (one) =>
        one.from >= clause.from &&
        one.to < mark.from &&
        is(one, Trait.named | Trait.standin | Trait.pronoun),
    )
  );
}
