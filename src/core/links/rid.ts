/**
 * Troubles that somebody has no more, with kratom named for it: "since I started kratom, I have had no pain", "I don't have
 * anxiety any more with kratom", "hardly any pain on kratom".
 *
 * Pure. Wordings that say so by themselves ("no longer have", "no pain since") are the lexicon's, and "thanks to" is for
 * `put-down.ts`.
 */
import type { Agents } from '../agents';
import { type Clause, senseOf } from '../clauses';
import { OWN_TROUBLE } from '../concepts';
import { type Mark, markOf } from '../lexicon';
import { beganSince } from '../presence';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import type { Link, Thing } from './link';

/** Without such a word it cannot be; most sentences have none, and this is sooner looked for. */
const TURN = /\b(since|any ?more|any longer|hardly|barely|scarcely)\b/;
/** What stands before what somebody does not have, */
const HAS_NONE =
  /\b(no|zero|(not|never|havent|hasnt|dont|doesnt|didnt)( even| really)?( had| have| has| got| get| gotten| felt| feel| experienced| suffered| suffer)+( from)?( a| an| any| one| a single| another)?)( \w+)?$/;
/** and before what there is next to nothing of: "none" may be of what was never there. */
const HAS_LITTLE =
  /\b(hardly|barely|scarcely)( ever)?( had| have| has| got| get| felt| feel| suffer| suffer from)?( any| a| an)?$/;
/** How far before a thing what denies it may begin, in words. */
const DENIAL_REACH = 6;
const ENDED = /^(anymore|any (more|longer))\b/;
/** Prepositions of what is taken, and of what is given thanks. */
const TAKEN_WITH = new Set(['on', 'with']);
const CREDITED = new Set(['of', 'to']);
const ARTICLES = new Set('the my this a some'.split(' '));

/** The word before a name and its article. */
const wordBefore = ({ words: { norm } }: SentenceView, { from }: Mark): number =>
  ARTICLES.has(norm[from - 1] as string) ? from - 2 : from - 1;

/** The relief that the word before a name puts down to it. */
const reliefBy = (at: number): Link => ({
  type: 'inverse',
  mark: markOf(at, at + 1, [], 'x', false),
  effect: 'reduces',
  behind: true,
});

/** What else was of no help, */
const NOTHING = /^(but |and )?(nothing|none|no \w+|not a single \w+)\b/;
/** or failed altogether, */
const ALL_FAILED =
  /^(but |and )?(everything|all|every \w+)\b( \w+){0,4} (failed|did nothing|was useless|were useless|fell short|let me down)\b/;
/** and so what is excepted is named. */
const EXCEPTING = new Set(['except', 'but', 'besides', 'until', 'till']);
const EXCEPTING_PAIRS = new Set([
  'except for',
  'apart from',
  'other than',
  'aside from',
  'save for',
]);

/** "Nothing took my pain away, except kratom", "Everything failed for my pain but kratom": the one thing that helped. */
export function nothingBut(
  view: SentenceView,
  agents: Agents,
  { clause, mark, concept, valence }: Thing,
): Link | null {
  if (valence !== 'bad' || mark.from === view.sentence.from) return null;
  const failed = view.says(ALL_FAILED);
  if (!failed && !view.says(NOTHING)) return null;
  if (!view.frames.wants('reduces', concept) || OWN_TROUBLE.has(concept)) return null;
  const { norm } = view.words;
  for (const name of view.subjects) {
    if (name.from < mark.to || !is(name, Trait.named | Trait.standin)) continue;
    // "Nothing helps my pain, but kratom is cheap"
    if (name.to < view.sentence.to && !isEnd(view, name.to)) continue;
    const at = wordBefore(view, name);
    const excepted =
      EXCEPTING.has(norm[at] as string) || EXCEPTING_PAIRS.has(`${norm[at - 1]} ${norm[at]}`);
    if (!excepted || !agents.isKratom(agents.agentOf(name, view.clauseAt(name.from)))) continue;
    // "Nothing brought on my migraines but kratom"
    if (!failed && !relieved(view, clause, mark, at)) continue;
    return reliefBy(at);
  }
  return null;
}

/** Whether what is said in a clause up to some word is that something is relieved or helped. */
const relieved = (view: SentenceView, { from }: Clause, mark: Mark, to: number): boolean =>
  view.relations.some(
    (one) =>
      one.from >= from &&
      one.to <= to + 1 &&
      (one.from < mark.from || one.from - mark.to < 2) &&
      (senseOf(one, 'relation', 'reduce') ?? senseOf(one, 'relation', 'help')) !== undefined &&
      senseOf(one, 'relation', 'worsen') === undefined,
  );

const isEnd = ({ words: { before, norm } }: SentenceView, at: number): boolean =>
  ((before[at] as number) & ~Gap.space) !== 0 ||
  /^(did|does|has|ever|and)$/.test(norm[at] as string);

/** The link of a trouble to kratom since or with which there is none of it; `null` where nothing says so. */
export function rid(
  view: SentenceView,
  agents: Agents,
  { clause, mark, concept, valence }: Thing,
): Link | null {
  if (valence !== 'bad' || !view.says(TURN)) return null;
  if (!view.frames.wants('reduces', concept) || OWN_TROUBLE.has(concept)) return null;
  const { norm } = view.words;
  const before = norm.slice(Math.max(clause.from, mark.from - DENIAL_REACH), mark.from).join(' ');
  const little = HAS_LITTLE.test(before);
  if (!little && !HAS_NONE.test(before)) return null;
  const ended = ENDED.test(norm.slice(mark.to, mark.to + 2).join(' '));
  for (const name of view.subjects) {
    if (!is(name, Trait.named | Trait.standin)) continue;
    const at = wordBefore(view, name);
    const governs =
      beganSince(view, name, at) ||
      ((little || ended) &&
        (TAKEN_WITH.has(norm[at] as string) || (ended && CREDITED.has(norm[at] as string))));
    if (!governs || !agents.isKratom(agents.agentOf(name, view.clauseAt(name.from)))) continue;
    return reliefBy(at);
  }
  return null;
}
