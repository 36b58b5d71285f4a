/**
 * How often a statement is denied; twice is not at all.
 *
 * Pure. How far a word of denial reaches is for `reach.ts`, what denies in other words for `absence.ts`.
 */
import type { Agent } from '../agents';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { MATCHING, ONLY } from '../word-lists';
import { Gap } from '../words';
import {
  deniedOfHost,
  hasNone,
  isOfSomethingMild,
  lackBefore,
  noSuchSubject,
  ofFew,
  plainNo,
} from './absence';
import { isSecondHalf, reaches } from './reach';
import { harmful, type Statement } from './statement';
import { PARTLY, SELDOM } from './word-lists';

const TELLING =
  /^(emphasi[sz]|warn|disclos|mention|inform|regard|knowing|reali[sz]ing|telling|educat|attention|awareness|understanding)/;
const TELLING_REACH = 3;
/** Not to do this with something takes nothing back of it, unless it is asked for: "do not know whether". */
const KNOWING = new Set(
  'realize realise know understand appreciate grasp recognize recognise aware suspect'.split(' '),
);
const ASKED_FOR = new Set(['whether', 'if', 'how', 'what', 'why', 'of', 'that', 'any']);
/** What people become or get, so that "fewer than … did" denies it. */
const FEW = new Set(['addiction', 'dependence-story', 'withdrawal']);

/** How often a statement is denied, and where that and the statement begin, as a word. */
export interface Denials {
  readonly count: number;
  readonly from: number;
}

/** The denials of a statement; `null` where it is denied of some only, and so neither said nor denied. */
export function denialsOf(view: SentenceView, statement: Statement): Denials | null {
  const { clause, first, last, link, concept, effect } = statement;
  // "I no longer have pain thanks to it": the words of denial have told already that it is relieved.
  if (link.type === 'inverse' && effect === 'reduces') return { count: 0, from: first };
  const { cues } = view;
  let count = 0;
  let from = first;
  for (let at = 0; at < cues.length; at++) {
    const cue = cues[at] as Mark;
    if (cue.from < clause.from || cue.from >= clause.to || cue.to > last) continue;
    if (!is(cue, Trait.negation) || is(cue, Trait.animal)) continue;
    if (!reaches(view, cue, statement) || isSecondHalf(view, cue, count)) continue;
    if (PARTLY.has(view.words.norm[cue.to] as string)) return null;
    if (deniesNothing(view, cue, statement)) continue;
    // "rarely leads to death": it does, and so reassures of nothing.
    if (concept === 'overdose-death' && SELDOM.test(view.text(cue).toLowerCase())) return null;
    count++;
    from = Math.min(from, cue.from);
  }
  // Where its "no" has not been counted: "gave me no relief" denies once.
  if (count === 0 && link.type !== 'lack' && plainNo(view, statement)) count++;
  // "Fewer than three per cent became addicted"
  if (harmful(effect) && FEW.has(concept) && ofFew(view, clause, first)) count++;
  if (count === 0 && harmful(effect) && FEW.has(concept) && isOfSomethingMild(view, statement))
    count++;
  if (count === 0 && hasNone(view, statement)) count++;
  if (count === 0 && noSuchSubject(view, statement)) count++;
  const lack =
    link.type === 'direct' && view.has(Trait.lack) ? lackBefore(view, clause, first) : undefined;
  if (lack) {
    count++;
    from = Math.min(from, lack.from);
  }
  if (clause.link === 'relative' && deniedOfHost(view, clause, effect)) count++;
  return { count, from };
}

/** What a word of denial stands before, and yet takes nothing back of it. */
function deniesNothing(view: SentenceView, cue: Mark, statement: Statement): boolean {
  const { agent, first, last, link } = statement;
  const { norm, before } = view.words;
  return (
    // "without sedation and without addiction": twice the same.
    (norm[cue.from] === 'without' &&
      link.mark !== null &&
      link.mark.from > cue.from &&
      norm[link.mark.from] === 'without') ||
    withoutAWord(view, cue) ||
    onlyMatches(view, cue, agent, last) ||
    // "something I had barely heard of felt risky"
    norm[cue.to] === 'heard' ||
    // "do not realize the dangers": there are some
    isUnaware(view, cue) ||
    isOutnumbered(view, cue, first) ||
    endsInOnly(view, cue, first) ||
    // "Rarely, it causes fits": that it does.
    (((before[cue.to] as number) & Gap.comma) !== 0 && SELDOM.test(view.text(cue).toLowerCase()))
  );
}

/** "without enough warning of its dangers": it is the warning that is missing. */
function withoutAWord(view: SentenceView, { from, to }: Mark): boolean {
  const { norm } = view.words;
  if (norm[from] !== 'without') return false;
  return norm.slice(to, to + TELLING_REACH).some((word) => TELLING.test(word));
}

/** "Nothing eases my pain like kratom": that nothing else does so is no denial. */
function onlyMatches(view: SentenceView, cue: Mark, { mark }: Agent, last: number): boolean {
  const { norm } = view.words;
  return (
    norm[cue.from] === 'nothing' &&
    mark !== null &&
    mark.from > last &&
    norm.slice(last, mark.from).some((word) => MATCHING.has(word))
  );
}

/** "do not know the risks", "are not fully aware of them" */
function isUnaware(view: SentenceView, { to }: Mark): boolean {
  const { norm } = view.words;
  const at = view.isSmallOrAdverb(to) ? to + 1 : to;
  return KNOWING.has(norm[at] as string) && !ASKED_FOR.has(norm[at + 1] as string);
}

/** "I got neither, just a dry mouth": what there was instead. */
function endsInOnly(view: SentenceView, { to }: Mark, first: number): boolean {
  const { norm, before } = view.words;
  for (let at = to; at <= first; at++) {
    if (ONLY.has(norm[at] as string) && ((before[at] as number) & (Gap.comma | Gap.dash)) !== 0)
      return true;
  }
  return false;
}

/** "has not kept pace with the number of people it has killed": that they are many is taken for granted. */
function isOutnumbered(view: SentenceView, { to }: Mark, first: number): boolean {
  const { norm } = view.words;
  return view.subjects.some(
    (one) =>
      one.from >= to + 2 &&
      one.to <= first + 1 &&
      is(one, Trait.named | Trait.standin | Trait.pronoun) &&
      norm.slice(to, one.from).some((word, at, all) => word === 'number' && all[at + 1] === 'of'),
  );
}
