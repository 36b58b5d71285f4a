/**
 * What the clauses that a statement hangs on make of it: "she says that …", "it is doubtful that …", "the idea that …".
 *
 * Pure. What stands in the statement's own clause is for the modules beside this one.
 */
import { type Clause, senseOf } from '../clauses';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { FIRST_PERSON } from '../word-lists';
import { Gap } from '../words';
import { cueIn, hasCue } from './cues';
import { reportIn, speakerOf } from './speakers';
import type { Statement } from './statement';

/** Nouns for what somebody thinks or says, true or not. */
const IDEAS = new Set(
  'idea ideas notion notions claim claims belief beliefs theory assumption assertion assertions suggestion promise promises rumor rumors rumour rumours allegation allegations impression argument contention myth'.split(
    ' ',
  ),
);
const NAMING = new Set('the a an this any another such every no these one'.split(' '));
/** Of these nouns, those that could be the verb of somebody who says so. */
const VERBS_TOO = new Set('claim claims promise promises'.split(' '));
/** How far before the comma the denial, and behind it the study, may stand, in words. */
const LACKING_REACH = 6;
const RESEARCHED = /\b(trials?|stud(y|ies)|evidence|research|data|proof|review)\b/;
const FORMERLY = /^(believed|thought|wrote|claimed|insisted|assumed|figured)$/;

/** What the clauses around a statement make of it. */
export interface Outside {
  /** Number of the outermost clause that governs the statement; its own where none does. */
  readonly governor: number;
  readonly hedged: boolean;
  readonly reported: boolean;
}

/**
 * What governs a clause from outside.
 *
 * @param benefit Whether what is said speaks well of kratom.
 * @returns `null` where that takes back what the clause says.
 */
export function fromOutside(
  view: SentenceView,
  { index, clause, last }: Statement,
  benefit: boolean,
): Outside | null {
  let governor = index;
  let hedged = false;
  let reported = false;
  for (let guard = 0; guard < view.clauses.length; guard++) {
    const current = view.clauses[governor] as Clause;
    if (current.link !== 'complement' || current.host < 0) break;
    governor = current.host;
    const host = view.clauses[governor] as Clause;
    const report = reportIn(view, host, benefit);
    if (report === 'reported') reported = true;
    if (report === 'hedged' || hasCue(view, Trait.hedge, host)) hedged = true;
    // "people who say that it is harmless have not tried to stop": said of those who say it.
    if ((report !== null || hasCue(view, Trait.say, host)) && singlesOut(view, host)) return null;
    if (
      onlyTheIdea(view, host) ||
      onceBelieved(view, host) ||
      thoughtOnce(view, host, clause) ||
      isMistaken(view, last) ||
      hasCue(view, Trait.irrealis, host) ||
      (hasCue(view, Trait.negation, host) && !hasCue(view, Trait.affirmation, host)) ||
      deniedBefore(view, host)
    )
      return null;
  }
  if (goesOnSaying(view, index, benefit)) reported = true;
  return { governor, hedged, reported };
}

/** "We do not have a large, well-run trial showing that …": the comma only parts two adjectives. */
function deniedBefore(view: SentenceView, { from, opener }: Clause): boolean {
  const { words, sentence } = view;
  if (opener !== ',' || !((words.before[from] as number) & Gap.comma)) return false;
  const cue = view.cues.findLast(
    (one) => is(one, Trait.negation) && one.to <= from && from - one.to <= LACKING_REACH,
  );
  return (
    cue !== undefined &&
    cue.from >= sentence.from &&
    !words.norm.slice(cue.to, from).some((_, at) => view.isAuxiliary(cue.to + at + 1)) &&
    RESEARCHED.test(words.norm.slice(from, from + LACKING_REACH).join(' '))
  );
}

/** "Sellers say that it lifts mood and it helps people sleep": goes on with what they say, where nothing parts the two. */
function goesOnSaying(view: SentenceView, index: number, benefit: boolean): boolean {
  const { clauses, words } = view;
  const { link, opener, from, to } = clauses[index] as Clause;
  const before = clauses[index - 1];
  if (!benefit || link !== 'main' || opener !== 'and') return false;
  if (!before) return false;
  let saying: Clause | undefined = before;
  // "claims that" opens a clause of its own, in which nothing stands
  while (saying?.link === 'complement' && saying.host >= 0) saying = clauses[saying.host];
  if (!saying) return false;
  if (((words.before[from] as number) & ~Gap.space) !== 0) return false;
  // "… and cannot be overdosed on": has no subject of its own.
  if (words.norm[from + 1] !== 'it' && !view.isAuxiliary(from + 1) && !saysInPassing(view, saying))
    return false;
  return (
    !words.norm.slice(from, to).some((word) => FIRST_PERSON.has(word)) &&
    reportIn(view, saying, benefit) === 'reported'
  );
}

/** "The white, she says, wakes her up and the red …": whose word it is was put between two commas. */
function saysInPassing(view: SentenceView, clause: Clause): boolean {
  const cue = cueIn(view, Trait.say, clause);
  const { before } = view.words;
  return (
    cue !== undefined &&
    cue.to < clause.to &&
    ((before[cue.to] as number) & Gap.comma) !== 0 &&
    view.subjects.some(
      (one) => one.to === cue.from && ((before[one.from] as number) & Gap.comma) !== 0,
    )
  );
}

/** "any shop that says so", "people who say so": said of those who say it. */
function singlesOut(view: SentenceView, clause: Clause): boolean {
  if (clause.link !== 'relative') return false;
  if (clause.opener.startsWith('who')) return true;
  if (clause.opener !== 'that') return false;
  const named = view.subjects.findLast((mark) => mark.to <= clause.from);
  return !(
    named &&
    (senseOf(named, 'subject', 'research') || senseOf(named, 'subject', 'authority'))
  );
}

/** "The idea that …", "The claim that …": what is said of it comes behind. */
function onlyTheIdea(view: SentenceView, host: Clause): boolean {
  const { norm, before } = view.words;
  const last = norm[host.to - 1] === 'that' ? host.to - 2 : host.to - 1;
  return (
    last > host.from &&
    IDEAS.has(norm[last] as string) &&
    ((before[last + 1] as number) & Gap.comma) === 0 &&
    (VERBS_TOO.has(norm[last] as string)
      ? NAMING.has(norm[last - 1] as string)
      : norm.slice(host.from, last).some((word) => NAMING.has(word))) &&
    !view.finiteBetween(host.from, last - 1)
  );
}

/** "I believed that it was safe", "I wrote that it helped": the writer's own word of another day. */
function onceBelieved(view: SentenceView, host: Clause): boolean {
  const say = cueIn(view, Trait.say, host);
  if (say?.form !== 'd' || !FORMERLY.test(view.lemma(say))) return false;
  return speakerOf(view, host, say) === 'self';
}

/** "I thought it would …", "she swore it would …": what was expected, and not what came. */
function thoughtOnce(view: SentenceView, host: Clause, clause: Clause): boolean {
  const say = cueIn(view, Trait.say, host);
  if (!say || (say.form !== 'd' && !/\btold$/i.test(view.text(say)))) return false;
  return view.words.norm.slice(clause.from, clause.to).includes('would');
}

/** "One may think that the bag holds pure leaf, when in fact …" */
function isMistaken(view: SentenceView, last: number): boolean {
  const { norm } = view.words;
  for (let at = last; at < view.sentence.to - 2; at++) {
    if (norm[at] !== 'when') continue;
    const next = norm[at + 1] === 'in' ? (norm[at + 2] as string) : (norm[at + 1] as string);
    if (/^(fact|reality|truth|actually|really)$/.test(next)) return true;
  }
  return false;
}
