/**
 * Troubles that somebody has no more, with kratom named for it: "since I started kratom, I have had no pain", "I don't have
 * anxiety any more with kratom", "hardly any pain on kratom".
 *
 * Pure. Wordings that say so by themselves ("no longer have", "no pain since") are the lexicon's, and "thanks to" is for
 * `put-down.ts`.
 */
import type { Agents } from '../agents';
import { OWN_TROUBLE } from '../concepts';
import { markOf } from '../lexicon';
import { beganSince } from '../presence';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
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
    const at = ARTICLES.has(norm[name.from - 1] as string) ? name.from - 2 : name.from - 1;
    const governs =
      beganSince(view, name, at) ||
      ((little || ended) &&
        (TAKEN_WITH.has(norm[at] as string) || (ended && CREDITED.has(norm[at] as string))));
    if (!governs || !agents.isKratom(agents.agentOf(name, view.clauseAt(name.from)))) continue;
    return {
      type: 'inverse',
      mark: markOf(at, at + 1, [], 'x', false),
      effect: 'reduces',
      behind: true,
    };
  }
  return null;
}
