/**
 * That people take it for something, or hold it to be something, is not that it is so: "used for pain", "rated as effective".
 *
 * Pure. Who says that it works is for `speakers.ts`.
 */
import { type Clause, COPULAS } from '../clauses';
import type { Mark } from '../lexicon';
import type { Link } from '../links/link';
import { is, Trait } from '../traits';
import type { Effect } from '../types';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import { isBenefit, type Statement } from './statement';
import { CROWD, SELF } from './word-lists';

const SPEAKERS = new Set(['person', 'seller', 'authority', 'research']);
/** Those of them whose word is not as good as the text's own. */
const LAYPEOPLE = new Set(['person', 'seller']);
/** What sellers and others call kratom without saying that it is so. */
const PRAISE = new Set(['safe', 'alternative', 'miracle', 'sameness', 'quality']);
const ONWARD = new Set(
  'in with to about that relieve relieving ease reduce treat people users'.split(' '),
);
const WHENEVER = new Set(['when', 'whenever', 'if', 'once', 'while', 'after']);
const TAKERS = /\bwho (use|uses|used|take|takes|took)\b/i;
const PURPOSES = new Set(['to', 'for']);
/** What people hold of something, */
const HOLDING =
  /^(perceiv(e|es|ed|ing)|consider(s|ed|ing)?|rat(e|es|ed|ing)|rank(s|ed|ing)?|regard(s|ed|ing)?|view(s|ed|ing)?|deem(s|ed|ing)?|judg(e|es|ed|ing))$/;
/** of these, what says by itself that it is only felt to be so; */
const FELT = /^(perceived|rated|ranked)$/;
/** and how far behind the verb the name may end, in words. */
const HELD_REACH = 4;
/** "for purposes that include …" */
const SPANNING = /^(includ|rang|span)/;

/** Whether a statement tells of use only. */
export function tellsOfUse(
  view: SentenceView,
  { clause, first, link, effect, concept }: Statement,
): boolean {
  return (
    (link.type === 'use' && !(link.mark && isShown(view, link.mark))) ||
    (isBenefit(effect) && heldToBe(view, clause, first)) ||
    (isBenefit(effect) &&
      effect !== 'lacks' &&
      merelyUsed(view, clause, first, link, effect, concept))
  );
}

/** "People take it for pain": that it is used, not that it works. */
function merelyUsed(
  view: SentenceView,
  clause: Clause,
  first: number,
  link: Link,
  effect: Effect,
  concept: string,
): boolean {
  // "people who use kratom to relax": one mark names those people.
  if (
    view.subjects.some(
      (one) =>
        one.to > clause.from &&
        one.to <= first &&
        TAKERS.test(view.text(one)) &&
        PURPOSES.has(view.words.norm[one.to] as string),
    )
  )
    return true;
  if (!view.has(Trait.use | Trait.present)) return false;
  const host = view.clauses[clause.host];
  const spans =
    clause.link === 'relative' && SPANNING.test(view.words.norm[clause.from + 1] as string);
  for (const mark of view.relations) {
    if (!is(mark, Trait.use | Trait.present)) continue;
    const reach = spans && host ? host.from : clause.from;
    if (mark.from < reach || mark.to > first || isShown(view, mark)) continue;
    // "When consumed in small amounts, it gives energy": says how much, and not what for.
    if (WHENEVER.has(view.words.norm[mark.from - 1] as string)) continue;
    // What is said to be so is not made so by use: "has been used for centuries".
    if (
      effect === 'is' &&
      !(
        PRAISE.has(concept) &&
        (is(mark, Trait.present) || mark.form === 'x' || isUsedAs(view, mark, first, concept))
      )
    ) {
      continue;
    }
    if (mark === link.mark) return true;
    if (inApposition(view, mark.to, first)) continue;
    const phrase = view.words.norm.slice(mark.from, first);
    const last = view.words.norm[mark.to - 1] as string;
    const joined =
      phrase.includes('for') ||
      phrase.includes('to') ||
      phrase.includes('as') ||
      phrase.includes('that') ||
      phrase.includes('with') ||
      phrase.includes('a') ||
      last === 'for' ||
      last === 'to' ||
      last === 'as';
    if (!joined) continue;
    if (mark.form === 'x' || mark.form === 'd' || areSpeakers(view, clause, mark.from, SPEAKERS))
      return true;
  }
  return false;
}

/** "People turn to kratom, a leaf with calming properties, to rest": what it is, in the text's own words. */
function inApposition(view: SentenceView, from: number, first: number): boolean {
  const { norm, before } = view.words;
  const isComma = (at: number) => ((before[at] as number) & Gap.comma) !== 0;
  for (let at = first; at > from; at--) {
    if (!isComma(at)) continue;
    return (
      (norm[at] === 'a' || norm[at] === 'an') &&
      view.subjects.some((one) => one.to === at && is(one, Trait.named | Trait.standin))
    );
  }
  return false;
}

/** Whether other people than the writer are the subject of a verb. */
function areSpeakers(
  view: SentenceView,
  clause: Clause,
  verb: number,
  speakers: ReadonlySet<string>,
): boolean {
  const { norm } = view.words;
  return (
    view.subjects.some(
      (one) =>
        one.from >= clause.from &&
        one.to <= verb &&
        one.senses.some((sense) => speakers.has(sense.id)) &&
        !SELF.has(view.lemma(one)),
    ) ||
    // "Many turn to it for …", "Some use it to …"
    (verb - clause.from <= 2 && CROWD.has(norm[clause.from] as string)) ||
    // "with many turning to it for …"
    CROWD.has(norm[verb - 1] as string)
  );
}

/** "Users consider kratom effective for pain", "was perceived as helpful": what is held of it, and not that it is so. */
function heldToBe(view: SentenceView, clause: Clause, first: number): boolean {
  const { norm } = view.words;
  for (let at = clause.from + 1; at < first; at++) {
    if (!HOLDING.test(norm[at] as string)) continue;
    if (COPULAS.has(norm[at - 1] as string) || norm[at - 1] === 'been') {
      if (FELT.test(norm[at] as string) && norm[at + 1] === 'as') return true;
      continue;
    }
    const isOfKratom = view.subjects.some(
      (one) =>
        one.from > at &&
        one.to <= Math.min(first, at + 1 + HELD_REACH) &&
        is(one, Trait.named | Trait.standin | Trait.pronoun),
    );
    if (isOfKratom && areSpeakers(view, clause, at, LAYPEOPLE)) return true;
  }
  return false;
}

/** "long used by workers as an opium substitute" */
const isUsedAs = (view: SentenceView, { to }: Mark, first: number, concept: string): boolean =>
  concept === 'alternative' && view.words.norm.slice(to, first).includes('as');

/** "has been shown to help with": no mere use. */
function isShown(view: SentenceView, mark: Mark): boolean {
  return (
    view.has(Trait.show) &&
    view.cues.some((cue) => is(cue, Trait.show) && cue.from < mark.from && cue.to >= mark.from)
  );
}

/**
 * "…, and it works": said of what was told before.
 *
 * @param said Whether that was told as somebody's word: "sellers say it eases pain and works" goes on telling it.
 */
export function worksBehind(view: SentenceView, last: number, said: boolean): boolean {
  // "… and it also helps in relieving …" begins something new.
  return view.cues.some(
    (cue) =>
      is(cue, Trait.works) &&
      cue.from >= last &&
      // "and questions about whether it works"
      !view.words.norm
        .slice(Math.max(last, cue.from - 3), cue.from)
        .some((word) => word === 'whether' || word === 'how') &&
      !ONWARD.has(view.words.norm[cue.to] as string) &&
      !goesOn(view, cue) &&
      !(said && isJoined(view, cue)),
  );
}

/** "and it works", without a comma before it. */
function isJoined({ words }: SentenceView, { from }: Mark): boolean {
  const at = words.norm[from - 1] === 'and' ? from - 1 : from - 2;
  return words.norm[at] === 'and' && ((words.before[at] as number) & ~Gap.space) === 0;
}

/** "and helps them quit drinking": what it does to whom, which is another thing that is said. */
function goesOn(view: SentenceView, { to }: Mark): boolean {
  const whom = view.subjects.find((one) => one.from === to);
  return whom !== undefined && view.index.isVerb(whom.to);
}
