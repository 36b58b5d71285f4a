/**
 * That people take it for something is not that it works: "used for pain", "many turn to it to sleep".
 *
 * Pure. Who says that it works is for `speakers.ts`.
 */
import type { Clause } from '../clauses';
import type { Mark } from '../lexicon';
import type { Link } from '../links/link';
import { is, Trait } from '../traits';
import type { Effect } from '../types';
import type { SentenceView } from '../view';
import { isBenefit, type Statement } from './statement';
import { SELF } from './word-lists';

const SPEAKERS = new Set(['person', 'seller', 'authority', 'research']);
/** What sellers and others call kratom without saying that it is so. */
const PRAISE = new Set(['safe', 'alternative', 'miracle', 'sameness', 'quality']);
const CROWD = new Set(['many', 'some', 'most', 'others', 'few', 'they', 'several']);
const ONWARD = new Set('in with to relieve relieving ease reduce treat people users'.split(' '));
const WHENEVER = new Set(['when', 'whenever', 'if', 'once', 'while', 'after']);
const TAKERS = /\bwho (use|uses|used|take|takes|took)\b/i;
const PURPOSES = new Set(['to', 'for']);
/** "for purposes that include …" */
const SPANNING = /^(includ|rang|span)/;

/** Whether a statement tells of use only. */
export function tellsOfUse(
  view: SentenceView,
  { clause, first, link, effect, concept }: Statement,
): boolean {
  return (
    (link.type === 'use' && !(link.mark && isShown(view, link.mark))) ||
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
    const agent = view.subjects.find(
      (one) =>
        one.from >= clause.from &&
        one.to <= mark.from &&
        one.senses.some((sense) => SPEAKERS.has(sense.id)) &&
        !SELF.has(view.lemma(one)),
    );
    // "Many turn to it for …", "Some use it to …"
    const crowd =
      (mark.from - clause.from <= 2 && CROWD.has(view.words.norm[clause.from] as string)) ||
      // "with many turning to it for …"
      CROWD.has(view.words.norm[mark.from - 1] as string);
    if (mark.form === 'x' || mark.form === 'd' || agent || crowd) return true;
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

/** "…, and it works": said of what was told before. */
export function worksBehind(view: SentenceView, last: number): boolean {
  // "… and it also helps in relieving …" begins something new.
  return view.cues.some(
    (cue) =>
      is(cue, Trait.works) &&
      cue.from >= last &&
      // "and questions about whether it works"
      !view.words.norm
        .slice(Math.max(last, cue.from - 3), cue.from)
        .some((word) => word === 'whether' || word === 'how') &&
      !ONWARD.has(view.words.norm[cue.to] as string),
  );
}
