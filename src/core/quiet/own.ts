/**
 * Whose trouble it is: what people have anyway, had before, or what befalls somebody who takes no kratom.
 *
 * Pure; tests of candidates, see `silencers.ts`. What other substances do is for `others.ts`.
 */
import { type Clause, prepositionBefore, senseOf } from '../clauses';
import { OWN_TROUBLE } from '../concepts';
import type { Mark } from '../lexicon';
import { namesKratomIn } from '../presence';
import { isAnnounced } from '../state';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { ADJECTIVAL, BEGINNING, FIRST_PERSON, HAVING, OCCASIONS, OWNING } from '../word-lists';
import { benefits, type Candidate, harms, type Related } from './candidate';
import { quitsKratom } from './stopping';

/** How far before the verb that first brings kratom in "before" or "until" may stand, in words. */
const MEETING_REACH = 5;
const EARLIER = new Set(['before', 'until', 'till']);
/** What may stand between a preposition and kratom. */
const ARTICLED = new Set('a an the any my your his her our their this that'.split(' '));

/** How far before its object a verb of taking and the "after" in front of it may stand, in words. */
const TAKING_REACH = 3;
const TAKEN_BEFORE = new Set(['after', 'from', 'since', 'once', 'when']);
const OBJECT_PRONOUNS = new Set(['me', 'us', 'him', 'her', 'them']);
/** People who are named by their use: "heavy users", "people who took kratom". */
const USERS = /\b(users|consumers|drinkers|takers|chewers|regulars)( of .+)?$|\bwho\b/i;
const ADDICT = /^addicts?$/;
/** Prepositions of those for whom something is done. */
const AFFECTING = new Set(['for', 'to', 'among', 'with', 'by']);
const PRONE = /^(prone|predisposed|susceptible|vulnerable)$/;
const ITCHING = /^(itch|prurit)/;
const BRINGING_ABOUT = /^(result|lead|leads|led|trigger|give|gave)/;
/** What people do about a trouble of theirs. */
const BATTLING = /^(battl|fight|fought|combat|tackl|manag)/;
const ANYBODY = new Set('anyone anybody those people individuals someone everyone'.split(' '));
const DEALT_WITH = new Set(
  'seen checked looked treated examined assessed tested investigated'.split(' '),
);
const ILL =
  /^(those|people|patients|anyone|somebody|someone|adults|women|men|children|person|patient)$/;
const PATIENTS = new Set('patient patients man woman person adult customer client'.split(' '));
/** People who are somebody's, and so not those who take kratom in general. */
const RELATIVES =
  /\b(friend|buddy|wife|husband|sister|brother|mom|mum|dad|mother|father|son|daughter|uncle|aunt|cousin|neighbou?r|coworker|colleague|boss|roommate|grandma|grandpa|grandmother|grandfather|girlfriend|boyfriend)$/i;
const ONE_OTHER =
  /^(he|she|him|her|his|(two|three|four|five|several|\d+) (customers|clients|workers|men|women|people|adults|students)|(an? |one |the )?(\w+ )?(man|woman|girl|guy|lady|someone|somebody|clerk|client|customer|patient|driver|worker|farmer|student|veteran|neighbou?r))$/i;
const WE = /^(we|us|our)$/i;
/** Titles of pages that tell of a patient. */
const CASE_REPORTS = /\b(case|cases|patients?|report|presentation|surgery|postoperative)\b/i;
/** What happens to those who take it, and so not to it. */
const MANY =
  /^(you|some|many|most|others|people|users|patients|consumers|those|they|newborns|infants|babies)/i;
const DIES = /\bdi(e|ed|es)\b/i;
const TAKEN = new Set('touched taken tried used had drunk tasted took'.split(' '));
const ONCE_MORE = new Set('again since after anymore for in all yet'.split(' '));
/** What is seen, heard or delivered, and not swallowed. */
const NEWS = new Set(
  'arrived arrives saw sees read heard opened learned learnt discovered delivered banned asked told debate debated speak spoke'.split(
    ' ',
  ),
);
/** What people do with kratom at first. */
const MEETING = new Set(
  'got had found tried discovered started took heard met knew bought touched sold'.split(' '),
);
/** How far before what never was "never" may stand, and how far behind it the word for when it began. */
const NEVER_REACH = 4;
const SINCE_REACH = 6;
const TURNING = new Set(['until', 'till', 'til', 'before']);
const PUT_DOWN_TO = new Set(['from', 'after', 'because', 'by']);
const RETURNING = /^(c(a|o)mes?|coming) back|^return/i;

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

/** "She is safe with children": somebody, and not what is taken. */
export function safeSomebody({ agent }: Candidate): boolean {
  return agent.kind === 'person' && agent.personal;
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

/** "had a seizure after mixing it with tramadol": the taking stands behind and owns what happened. */
function afterTaking({ agents, view, clause }: Candidate): boolean {
  if (view.state.topic !== 'kratom') return false;
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

/** "I had withdrawal for a week", where the page asks about kratom's. */
function ownOnThisPage({ view, concept }: Candidate): boolean {
  const { state } = view;
  return (
    state.topic === 'kratom' &&
    state.focus.kind !== 'other' &&
    OWN_TROUBLE.has(concept) &&
    isAnnounced(state, concept)
  );
}

/**
 * "My friend died last year", "the tow guy lifted my mood": what befalls somebody who is not said to take kratom,
 * neither here nor in the sentence before.
 */
export function someoneElses(candidate: Candidate): boolean {
  const { near, view, agent, effect, last } = candidate;
  if (agent.kind !== 'person' || !agent.mark) return false;
  if (ownOnThisPage(candidate)) return false;
  const ours = WE.test(view.text(agent.mark));
  if (!harms(effect) && !benefits(effect) && !ours) return false;
  if (effect === 'contains') return false;
  if (view.place.fragment || view.place.lead || near) return false;
  const who = view.text(agent.mark);
  const { words, sentence } = view;
  if (
    !CASE_REPORTS.test(view.state.pageTitle) &&
    words.norm.slice(last, sentence.to).some((word) => PUT_DOWN_TO.has(word))
  )
    return false;
  if (RELATIVES.test(who)) return harms(effect) || !view.state.near;
  if (ours) return !harms(effect);
  if (!ONE_OTHER.test(who)) return false;
  return (
    benefits(effect) ||
    !view.state.near ||
    /(patient|man|woman)$/i.test(who) ||
    CASE_REPORTS.test(view.state.pageTitle)
  );
}

/** "I went on while nursing and he slept like a lamb": the child, which takes none. */
export function nursling({ view, agent }: Candidate): boolean {
  return (
    agent.kind === 'person' &&
    agent.mark !== null &&
    ONE_OTHER.test(view.text(agent.mark)) &&
    view.conceptIds.some((id) => id === 'pregnancy' || id === 'unborn-child')
  );
}

/** "Naloxone helps when someone will not wake up": an occasion, not an effect. */
export function onlyThen({ near, clause, agent }: Candidate): boolean {
  return OCCASIONS.has(clause.opener) && agent.kind === 'person' && !near;
}

/** "He hears voices and has never touched kratom": somebody who takes none. */
export function takesNone({ view, agent }: Candidate): boolean {
  if (agent.kind !== 'person') return false;
  const { norm } = view.words;
  // "with or without kratom", "kratom or no kratom": it makes no difference.
  if (
    view.subjects.some(
      (one) =>
        is(one, Trait.named) &&
        norm[one.from - 2] === 'or' &&
        /^(no|without)$/.test(norm[one.from - 1] as string),
    )
  )
    return true;
  return view.subjects.some(
    (one) =>
      is(one, Trait.named) &&
      TAKEN.has(norm[one.from - 1] as string) &&
      [norm[one.from - 2], norm[one.from - 3]].some((word) => word === 'never' || word === 'not') &&
      // "never touched kratom again", "had not touched kratom for a day": but took it before
      !ONCE_MORE.has(norm[one.to] as string),
  );
}

/** "My heart did flips when the parcel of kratom came": what moved somebody then was news, and nothing that was taken. */
export function atNews({ view, agent, last }: Candidate): boolean {
  if (agent.kind !== 'person') return false;
  const { norm } = view.words;
  const { to } = view.sentence;
  let when = last;
  while (when < to && !OCCASIONS.has(norm[when] as string)) when++;
  return (
    norm.slice(when, to).some((word) => NEWS.has(word)) &&
    view.subjects.every((one) => !is(one, Trait.named) || one.from > when) &&
    !view.relations.some((one) => is(one, Trait.use) && one.from > when)
  );
}

/** "I never had a seizure until I tried kratom": where what never was began, and the mark of kratom there. */
export function cameWithKratom({
  view,
  valence,
  effect,
  first,
  last,
  mark,
}: Candidate): Mark | undefined {
  const { norm } = view.words;
  if (valence !== 'bad') return undefined;
  // "I never had fits until I tried it": else a relation that says of pain that it went.
  if (
    effect !== 'causes' &&
    norm[first] !== 'never' &&
    !norm.slice(mark.to, last).some((word) => TURNING.has(word))
  )
    return undefined;
  let at = first;
  while (at > first - NEVER_REACH && at >= view.sentence.from && norm[at] !== 'never') at--;
  if (norm[at] !== 'never' || norm.slice(at, first).includes('without')) return undefined;
  const end = norm.slice(mark.to, mark.to + SINCE_REACH).findIndex((word) => TURNING.has(word));
  if (end < 0) return undefined;
  const from = mark.to + end;
  return view.subjects.find(
    (one) => is(one, Trait.named) && one.from > from && one.from <= from + MEETING_REACH,
  );
}

/** "Before kratom I was anxious": what was there already. */
export function beforeKratom(candidate: Candidate): boolean {
  const { view, agent, last } = candidate;
  if (agent.kind !== 'person' && agent.kind !== 'none') return false;
  if (cameWithKratom(candidate)) return false;
  const { norm } = view.words;
  return view.subjects.some((one) => {
    if (!is(one, Trait.named)) return false;
    const verb = norm[one.from - 1] as string;
    if (verb === 'before') return true;
    if (norm[one.from - 2] === 'before' && BEGINNING.test(verb)) return true;
    // "long before anyone sold kratom", "and then I found kratom"
    return (
      one.from > last &&
      MEETING.has(verb) &&
      norm
        .slice(Math.max(last, one.from - MEETING_REACH), one.from)
        .some((word) => word === 'before' || word === 'then')
    );
  });
}

/** "I sleep well without kratom", "I was calm before I tried kratom": how it is, or was, where nobody takes any. */
export function doneWithoutKratom({ view, agents, agent, mark, last }: Candidate): boolean {
  if (agent.kind !== 'person' && agent.kind !== 'none') return false;
  const { norm } = view.words;
  // "I never get a good night without it"
  if (view.cues.some((cue) => is(cue, Trait.negation) && cue.to <= mark.from)) return false;
  return view.subjects.some((one) => {
    if (one.from < last || one.from >= view.sentence.to) return false;
    const at = ARTICLED.has(norm[one.from - 1] as string) ? one.from - 2 : one.from - 1;
    if (norm[at] === 'without') {
      return is(one, Trait.named) || agents.isKratom(agents.agentOf(one, view.clauseAt(one.from)));
    }
    if (!is(one, Trait.named)) return false;
    if (norm[at] === 'before') return true;
    // "until the police found the kratom"
    const since = norm.slice(Math.max(last, at - MEETING_REACH), at);
    return since.some(
      (word, n) =>
        EARLIER.has(word) && at - since.length + n + 1 < at && MEETING.has(norm[at] as string),
    );
  });
}

/** "My mom has fatty liver and wants to try kratom": had before anything was taken. */
export function hadBefore({ view, agent, relation, last }: Related): boolean {
  if (!HAVING.has(view.lemma(relation))) return false;
  // "Jones, who had pain in both hands, took kratom"
  if (
    view.clauseAt(relation.from).opener === 'who' &&
    view.relations.some(
      (one) => one.from >= last && is(one, Trait.use) && view.nameAt(one.to) !== undefined,
    )
  )
    return true;
  if (agent.kind !== 'person') return false;
  const name = view.subjects.find((one) => is(one, Trait.named));
  if (!name || name.from < last) return false;
  // "She felt pain in both knees and took kratom for it"
  if (
    view.relations.some(
      (one) =>
        one.from >= last &&
        one.to <= name.from &&
        one.to >= name.from - 1 &&
        is(one, Trait.use) &&
        (one.form === 'd' || one.form === 's') &&
        view.words.norm.slice(last, one.from).some((word) => word === 'and' || word === 'so'),
    )
  )
    return true;
  return view.cues.some(
    (cue) => is(cue, Trait.wish | Trait.irrealis) && cue.from >= last && cue.to <= name.from,
  );
}

/** "Those with fibromyalgia sleep badly": what they have is their illness's. */
export function ofTheIll({ near, view, agent, clause, first }: Candidate): boolean {
  if ((agent.kind !== 'person' && agent.kind !== 'none') || near) return false;
  const { norm } = view.words;
  const at = norm.indexOf('with', clause.from + 1);
  if (at < 0 || at > first || !ILL.test(norm[at - 1] as string)) return false;
  return view.concepts.some(
    (one) =>
      one.from > at &&
      one.from <= at + 2 &&
      one.to <= first &&
      one.senses.some(({ kind, id }) => kind === 'concept' && view.frames.valence(id) === 'bad'),
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

/** "An agitated patient may want his tea": who it is, and no effect. */
export function describesSomebody({ view, mark }: Candidate): boolean {
  const { norm } = view.words;
  return (
    mark.to - mark.from === 1 &&
    ADJECTIVAL.has(norm[mark.from - 1] as string) &&
    PATIENTS.has(norm[mark.to] as string)
  );
}

/** "pills for people who battle depression": what they are up against, unless they are helped or do it with kratom. */
function battles(view: SentenceView, clause: Clause, who: Mark, verb: Mark): boolean {
  if (who.to !== clause.from || !BATTLING.test(view.lemma(verb))) return false;
  return (
    !view.relations.some((one) => one.to <= who.from && one.to >= who.from - 2) &&
    !view.subjects.some(
      (one) => one.from > verb.from && one.from < clause.to && is(one, Trait.named | Trait.pronoun),
    )
  );
}

/** "I'm a man who quit smoking in an afternoon": who somebody is, and nothing of kratom in it. */
export function tellsWho({ agents, view, clause, agent, link }: Candidate): boolean {
  const { words } = view;
  if (clause.link !== 'relative' || clause.opener !== 'who' || agent.kind !== 'person')
    return false;
  if (!agent.mark || agent.mark.to > clause.from) return false;
  if (link.mark && battles(view, clause, agent.mark, link.mark)) return true;
  if (namesKratomIn(view, agents, clause)) return false;
  // "others, who are battling addiction": what they are at.
  if (link.mark?.form === 'g' && view.isAuxiliary(link.mark.from - 1)) return true;
  return (
    agent.mark.to === clause.from && words.norm.slice(clause.from - 3, clause.from).includes('a')
  );
}

/** "My doctor helped my pain", "we're here to help you hurt less": somebody's own doing. */
export function helpsThemselves({ agents, view, agent, clause, link, first }: Candidate): boolean {
  if (agent.kind !== 'person' || namesKratomIn(view, agents, clause)) return false;
  // "You kept me going": what somebody does to another, in one wording.
  if (
    link.type === 'direct' &&
    agent.mark?.to === first &&
    !FIRST_PERSON.has(view.lemma(agent.mark)) &&
    OBJECT_PRONOUNS.has(view.words.norm[first + 1] as string)
  )
    return true;
  const helps = (mark: Mark) => /^help/.test(view.lemma(mark));
  if (link.mark && !link.behind && helps(link.mark)) return true;
  const from = agent.mark?.to ?? clause.from;
  return view.marks.some(
    (one) => one !== link.mark && one.from >= from && one.to <= first && helps(one),
  );
}

/** "He did not die of kratom": one person, and the writer is none. */
function onePerson({ view, clause, first }: Candidate): boolean {
  const before = view.words.norm.slice(clause.from, first);
  return before.some((word) => RELATIVES.test(word) || word === 'he' || word === 'she');
}

/** Whether a person who gave something up is the writer, or kratom is named for it. */
export function credits({ view, agent }: Candidate): boolean {
  return (
    view.named ||
    (agent.mark !== null && FIRST_PERSON.has(view.lemma(agent.mark))) ||
    view.subjects.some(
      (mark) =>
        is(mark, Trait.standin) ||
        (is(mark, Trait.pronoun) && view.lemma(mark) === 'it') ||
        // "gave up wine with its help"
        (is(mark, Trait.possessive) && view.words.norm[mark.to] === 'help'),
    )
  );
}

/** "until the anxiety came back": it was there before; "see the section on overdose": only pointed to. */
export function wasThereBefore({ view, relation, link, concept }: Related): boolean {
  if (link.behind) return RETURNING.test(view.text(relation)) && !OWN_TROUBLE.has(concept);
  return (
    relation.form === 'b' && relation.from === view.sentence.from && view.lemma(relation) === 'see'
  );
}

/** Whether a writer tells of themselves. */
function ownStory(view: SentenceView): boolean {
  return view.subjects.some((one) => /^(i|me|my|we|our|you|your)$/i.test(view.text(one)));
}

/** "My wife has anxiety": what people have, and nothing says that kratom brought it. */
export function hasAnyway(candidate: Related): boolean {
  const { view, agents, clause, agent, concept, relation } = candidate;
  return (
    agent.kind === 'person' &&
    HAVING.has(view.lemma(relation)) &&
    !(agent.mark && USERS.test(view.text(agent.mark))) &&
    !view.place.lead &&
    view.state.headings.at(-1)?.lead?.relation !== 'cause' &&
    !usesBefore(candidate) &&
    !afterTaking(candidate) &&
    !commonLot(candidate) &&
    !ownOnThisPage(candidate) &&
    !namesKratomIn(view, agents, clause) &&
    // "once people quit kratom, they experience withdrawal"
    !(concept === 'withdrawal' && quitsKratom(view, agents))
  );
}

/** "I still had anxiety": from before. */
export function stillHas({ view, agent, concept, relation }: Related): boolean {
  return (
    agent.personal &&
    HAVING.has(view.lemma(relation)) &&
    view.words.norm[relation.from - 1] === 'still' &&
    !OWN_TROUBLE.has(concept)
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

/** "have the pain seen to" */
export function seenTo({ view, relation, last }: Related): boolean {
  return HAVING.has(view.lemma(relation)) && DEALT_WITH.has(view.words.norm[last] as string);
}

/** "His urine screen was negative" */
export function testedNegative({ view, near, mark }: Candidate): boolean {
  const { norm } = view.words;
  return (
    norm[mark.to - 1] === 'negative' &&
    !/^(despite|in)$/.test(norm[mark.to] ?? '') &&
    !near &&
    !ownStory(view)
  );
}

/** "He did not die of kratom": nobody claims that nobody does. */
export function oneSurvived(candidate: Candidate): boolean {
  return DIES.test(candidate.view.text(candidate.mark)) && onePerson(candidate);
}

/** "She is no addict": said of somebody, and not of what the page is about. */
export function isNoAddict({ near, view, agent, effect, mark }: Candidate): boolean {
  return (
    agent.kind === 'person' &&
    effect === 'lacks' &&
    !near &&
    ADDICT.test(view.words.norm[mark.to - 1] as string)
  );
}

/** "It has made detox cheap for addicts": whom it is for or done to. */
export function namesAddicts({ view, clause, mark }: Candidate): boolean {
  if (view.words.norm[mark.to - 1] !== 'addicts') return false;
  const before = prepositionBefore(view.words, mark, clause.from);
  return before !== null && AFFECTING.has(before);
}

/** "They are prone to addiction": what people are like who have not been said to take anything. */
export function proneByNature({ near, view, clause, mark }: Candidate): boolean {
  return (
    !near &&
    !view.has(Trait.use | Trait.standin) &&
    view.words.norm.slice(clause.from, mark.from).some((word) => PRONE.test(word))
  );
}

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
