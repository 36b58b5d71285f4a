/**
 * What people have anyway, and no kratom brought: "my wife has anxiety", "I still had pain", "those with fibromyalgia".
 *
 * Pure; tests of candidates, see `silencers.ts`. What was there before kratom is for `before-kratom.ts`, what befalls
 * one other person for `somebody.ts`.
 */
import { prepositionBefore, senseOf } from '../clauses';
import { OWN_TROUBLE } from '../concepts';
import type { Mark } from '../lexicon';
import { namesKratomIn, tellsSinceKratom } from '../presence';
import { isAnnounced } from '../state';
import { isTaker } from '../takers';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { CALLED, FIRST_PERSON, FROM_BEFORE, HAVING, OWNING } from '../word-lists';
import type { Candidate, Related } from './candidate';
import { quitsKratom } from './stopping';

/** Prepositions before those in whom something is seen, verbs of taking that tell who they are, */
const IN_WHOM = new Set(['in', 'among', 'with']);
const TAKING_IT =
  /^(us(e|es|ed|ing)|tak(e|es|en|ing)|took|drink(s|ing)?|drank|consum(e|es|ed|ing)|chew(s|ed|ing)?|dos(e|es|ed|ing))$/;
/** those who are named by it, */
const USING_KRATOM = /\b(users|who .*\b(kratom|it))$/i;
/** and how far behind the thing such a verb may stand, in words. */
const USERS_REACH = 6;
/** How far before its object a verb of taking and the "after" in front of it may stand, in words. */
const TAKING_REACH = 3;
const TAKEN_BEFORE = new Set(['after', 'from', 'since', 'once', 'when', 'while']);
/** People who are named by their use: "heavy users", "people who took kratom". */
const USERS = /\b(users|consumers|drinkers|takers|chewers|regulars)( of .+)?$|\bwho\b/i;
/** Prepositions of those for whom something is done. */
const AFFECTING = new Set(['for', 'to', 'among', 'with', 'by']);
const WARNED = /\b(should|must|ought|avoid|steer clear|stay away|dont|do not|never)\b/;
const PRONE = /^(prone|predisposed|susceptible|vulnerable)$/;
const STRUGGLES = /^(struggles?|battles?|problems|issues|difficulties|troubles|bouts)$/;
const ITCHING = /^(itch|prurit)/;
const BRINGING_ABOUT = /^(result|lead|leads|led|trigger|give|gave)/;
const ANYBODY = new Set('anyone anybody those people individuals someone everyone'.split(' '));
const DEALT_WITH = new Set(
  'seen checked looked treated examined assessed tested investigated'.split(' '),
);
const ILL =
  /^(those|people|patients|anyone|somebody|someone|adults|women|men|children|person|patient)$/;
/** Prepositions of what is taken while somebody has something, and does not bring it. */
const BESIDE = new Set(['on', 'with']);
/** How far before "still have" those may stand who have it, in words: "my mum still has". */
const HOLDER_REACH = 3;
/** What a question about safety asks. */
const OF_SAFETY = new Set(['safe', 'harm', 'side-effect']);
/** Verbs for what came upon somebody, as against what they have. */
const BEFELL = /^(had|got|developed|develops|suffered|experienced|noticed|felt)$/;
/** What happens to those who take it, and so not to it. */
const MANY =
  /^(you|some|many|most|others|people|users|patients|consumers|those|they|newborns|infants|babies)/i;

/** "My wife has anxiety": what people have, and nothing says that kratom brought it. */
export function hasAnyway(candidate: Related): boolean {
  const { view, agents, clause, agent, concept, relation } = candidate;
  const struggling = hasStruggles(view, relation);
  return (
    (agent.kind === 'person' || struggling) &&
    HAVING.has(view.lemma(relation)) &&
    !(agent.mark && USERS.test(view.text(agent.mark))) &&
    !view.place.lead &&
    view.state.headings.at(-1)?.lead?.relation !== 'cause' &&
    !askedOfSafety(view) &&
    !seenInUsers(candidate) &&
    !usesBefore(candidate) &&
    !afterTaking(candidate) &&
    !commonLot(candidate) &&
    !befellTaker(candidate) &&
    !ownOnThisPage(candidate) &&
    !ofExposedNewborn(candidate) &&
    // "Since I started kratom, I have had nausea"
    !(agent.personal && tellsSinceKratom(view)) &&
    (struggling
      ? !view.subjects.some((one) => one.from < relation.from && is(one, Trait.named))
      : !namesKratomIn(view, agents, clause)) &&
    // "once people quit kratom, they experience withdrawal"
    !(concept === 'withdrawal' && quitsKratom(view, agents))
  );
}

/** "Is it safe?" "No. People have had seizures.": whose trouble it is, the question tells. */
const askedOfSafety = ({ state }: SentenceView): boolean =>
  state.topic === 'kratom' && state.asked.some(({ concept }) => OF_SAFETY.has(concept));

/** "Babies born to mothers who used it have had withdrawal" */
const ofExposedNewborn = ({ view, relation }: Related): boolean =>
  view.concepts.some((one) => one.to <= relation.from && senseOf(one, 'concept', 'unborn-child')) &&
  view.subjects.some(
    (one) =>
      one.to <= relation.from &&
      is(one, Trait.pronoun | Trait.standin) &&
      CALLED.has(view.lemma(one)),
  );

/** "plenty of those people had struggles with addiction": only somebody has them. */
const hasStruggles = ({ words }: SentenceView, { to }: Mark): boolean =>
  STRUGGLES.test(words.norm[to] as string) && words.norm[to + 1] === 'with';

/** What people are said to use in whom something is seen: "dependence in people who drink the shots". */
function usedByThose({ view, mark }: Candidate): Mark | undefined {
  const { norm } = view.words;
  if (!IN_WHOM.has(norm[mark.to] as string)) return undefined;
  const end = Math.min(view.sentence.to, mark.to + USERS_REACH);
  for (let at = mark.to + 2; at < end; at++) {
    if (TAKING_IT.test(norm[at] as string))
      return view.subjects.find((one) => one.from === at + 1 || one.from === at + 2);
  }
  return undefined;
}

/** "We see dependence in people who use it", unless it is what they use kratom for. */
function seenInUsers(candidate: Candidate): boolean {
  const { view, agents, concept, mark } = candidate;
  if (view.frames.wants('reduces', concept) && !OWN_TROUBLE.has(concept)) return false;
  const used = usedByThose(candidate);
  if (used)
    return is(used, Trait.named) || agents.isKratom(agents.agentOf(used, view.clauseAt(used.from)));
  // "people who use it" may be one wording, and "damage in" another.
  return view.subjects.some(
    (one) =>
      (one.from === mark.to || one.from === mark.to + 1) &&
      is(one, Trait.person) &&
      USING_KRATOM.test(view.text(one)),
  );
}

/** "We see dependence in people who use alcohol every day": of what they use. */
export function seenInOthers(candidate: Candidate): boolean {
  const used = usedByThose(candidate);
  return used !== undefined && is(used, Trait.other) && !is(used, Trait.named);
}

function usesBefore({ view, clause }: Candidate): boolean {
  return (
    view.has(Trait.use) &&
    view.marks.some(
      (one) =>
        is(one, Trait.use) &&
        one.to <= clause.from &&
        // "although I took all these pills": something else.
        !view.marks.some(
          (next) =>
            next.from >= one.to &&
            next.from <= one.to + TAKING_REACH &&
            (is(next, Trait.other) || senseOf(next, 'concept', 'medicine')) &&
            !is(next, Trait.named),
        ),
    )
  );
}

/** "was found to have liver damage after eight weeks of use", where the text is about kratom */
const OF_USE =
  /\b(after|within|following) (\w+ ){1,4}of (regular |daily |heavy |chronic |continuous |steady )?(use|using|consumption)\b(?! of)/;

/** "had a seizure after mixing it with tramadol": the taking stands behind and owns what happened. */
function afterTaking({ agents, view, clause }: Candidate): boolean {
  if (view.state.topic !== 'kratom') return false;
  if (view.says(OF_USE) && !view.subjects.some((one) => is(one, Trait.other))) return true;
  return view.subjects.some(
    (one) =>
      one.from > clause.from &&
      (is(one, Trait.named) || is(one, Trait.pronoun) || is(one, Trait.standin)) &&
      view.words.norm
        .slice(Math.max(clause.from, one.from - TAKING_REACH), one.from)
        .some((word) => TAKEN_BEFORE.has(word)) &&
      agents.isKratom(agents.agentOf(one, view.clauseAt(one.from))),
  );
}

/** "Some get the wobbles", "you may notice a dry throat": people at large, and a trouble that no benefit is claimed for. */
function commonLot({ near, view, agent, concept }: Candidate): boolean {
  const { state, frames } = view;
  return (
    state.topic === 'kratom' &&
    state.focus.kind === 'kratom' &&
    !agent.personal &&
    (near || state.near || MANY.test(agent.mark ? view.text(agent.mark) : '')) &&
    !frames.wants('reduces', concept) &&
    !(agent.mark && FIRST_PERSON.has(view.words.norm[agent.mark.from] as string))
  );
}

/** "He took it every day. He had a seizure in May.": what befell one who was just said to take it, and is no lasting lot. */
const befellTaker = ({ view, agent, relation }: Related): boolean =>
  agent.mark !== null &&
  isTaker(view, agent.mark) &&
  BEFELL.test(view.words.norm[relation.from] as string) &&
  !view.says(FROM_BEFORE);

/** "I had withdrawal for a week", where the page asks about kratom's. */
export function ownOnThisPage({ view, concept }: Candidate): boolean {
  const { state } = view;
  return (
    state.topic === 'kratom' &&
    state.focus.kind !== 'other' &&
    OWN_TROUBLE.has(concept) &&
    isAnnounced(state, concept)
  );
}

/** What a person has of their own, whether or not they take kratom. */
export function ownCondition({
  agents,
  view,
  clause,
  agent,
  relation,
  sense,
  first,
  last,
}: Related): boolean {
  if (agent.kind !== 'person') return false;
  const verb = view.lemma(relation);
  // "I have migraines that, untreated, result in pain": what people have brings it about, not they.
  if (BRINGING_ABOUT.test(verb) && !namesKratomIn(view, agents, clause)) return true;
  // "My wife has fibromyalgia and has used kratom since spring"
  const goesOn = view.words.norm[last] === 'and' || view.words.norm[last] === 'but';
  if (!goesOn || !OWNING.test(verb) || sense.mode !== 'thing') return false;
  const names = view.subjects.filter((one) => is(one, Trait.named));
  return names.some((one) => one.from > last) && !names.some((one) => one.from < first);
}

/** "I still had anxiety": from before. */
export function stillHas({ view, agent, concept, relation }: Related): boolean {
  const { norm } = view.words;
  if (norm[relation.from - 1] !== 'still' || OWN_TROUBLE.has(concept)) return false;
  if (agent.personal) return HAVING.has(view.lemma(relation));
  // "I still have migraines on kratom": that did not end them.
  return (
    OWNING.test(view.lemma(relation)) &&
    agent.mark !== null &&
    BESIDE.has(norm[agent.mark.from - 1] as string) &&
    view.subjects.some(
      (one) =>
        one.from >= relation.from - HOLDER_REACH && one.to < relation.from && is(one, Trait.person),
    )
  );
}

/** "have the pain seen to" */
export function seenTo({ view, relation, last }: Related): boolean {
  return HAVING.has(view.lemma(relation)) && DEALT_WITH.has(view.words.norm[last] as string);
}

/** "Those with fibromyalgia sleep badly": what they have is their illness's. */
export function ofTheIll({ near, view, agent, clause, first }: Candidate): boolean {
  if ((agent.kind !== 'person' && agent.kind !== 'none') || near) return false;
  const { norm } = view.words;
  const from = clause.from + 1;
  const at = from + norm.slice(from, first + 1).indexOf('with');
  if (at < from || !ILL.test(norm[at - 1] as string)) return false;
  return view.concepts.some(
    (one) => one.from > at && one.from <= at + 2 && one.to <= first && view.isBad(one),
  );
}

/** "People with stress, mood swings and depression find relief": one of the ills that are relieved. */
export function relievedInList({ view, clause, mark }: Candidate): boolean {
  const { norm } = view.words;
  const relief = view.relations.find(
    (one) =>
      one.from > mark.to &&
      one.to <= clause.to &&
      (senseOf(one, 'relation', 'reduce') ?? senseOf(one, 'relation', 'help')) !== undefined,
  );
  if (!relief) return false;
  let others = 0;
  for (let at = mark.to; at < relief.from; ) {
    const other = view.concepts.find((one) => one.from === at && one.to <= relief.from);
    if (other) others++;
    else if (norm[at] !== 'and' && norm[at] !== 'or') return false;
    at = other?.to ?? at + 1;
  }
  return others > 0;
}

/** "It has many customers with back pain": whom it has, and not what it brings. */
export function hasPeopleWith({ view, relation, mark }: Related): boolean {
  const { norm } = view.words;
  if (!/^(has|have|had|having)$/.test(norm[relation.to - 1] as string)) return false;
  return view.subjects.some(
    (one) =>
      is(one, Trait.person) &&
      one.from >= relation.to &&
      one.to < mark.from &&
      norm[one.to] === 'with',
  );
}

/** "For anyone experiencing stress, this is the answer": whom it is for. */
export function namesAudience({ view, relation }: Related): boolean {
  const { norm } = view.words;
  return (
    relation.form === 'g' &&
    ANYBODY.has(norm[relation.from - 1] as string) &&
    norm[relation.from - 2] === 'for'
  );
}

/** "It has made detox cheap for addicts": whom it is for or done to. */
export function namesAddicts({ view, clause, mark }: Candidate): boolean {
  if (view.words.norm[mark.to - 1] !== 'addicts') return false;
  const before = prepositionBefore(view.words, mark, clause.from);
  return before !== null && AFFECTING.has(before);
}

const isProne = ({ view, clause, mark }: Candidate): boolean =>
  view.words.norm.slice(clause.from, mark.from).some((word) => PRONE.test(word));

/** "They are prone to addiction": what people are like who have not been said to take anything. */
export const proneByNature = (candidate: Candidate): boolean =>
  !candidate.near && !candidate.view.has(Trait.use | Trait.standin) && isProne(candidate);

/** "Anyone prone to seizures should steer clear of it": whom it is not for. */
export const proneAndWarned = (candidate: Candidate): boolean => {
  const { view, mark } = candidate;
  return (
    isProne(candidate) && WARNED.test(view.words.norm.slice(mark.to, view.sentence.to).join(' '))
  );
};

/** "jaundice, itching and pale stools": the itch comes of the liver; "tea-colored pee": half of a sign of it. */
export function itchOfLiver({ view, mark }: Candidate): boolean {
  if (!view.conceptIds.includes('liver-injury')) return false;
  if (ITCHING.test(view.words.norm[mark.from] as string)) return true;
  return view.concepts.some(
    (one) =>
      one.from <= mark.from &&
      one.to >= mark.to &&
      one.to - one.from > mark.to - mark.from &&
      senseOf(one, 'concept', 'liver-injury') !== undefined,
  );
}
