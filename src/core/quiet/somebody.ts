/**
 * Who somebody is, what they do by themselves, and what befalls one who is not said to take kratom.
 *
 * Pure; tests of candidates, see `silencers.ts`. What people in general have anyway is for `anyway.ts`.
 */
import { type Clause, senseOf } from '../clauses';
import type { Mark } from '../lexicon';
import { namesKratomIn } from '../presence';
import { isTaker } from '../takers';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { ADJECTIVAL, FIRST_PERSON, FROM_BEFORE, NOT_TAKEN } from '../word-lists';
import { Gap } from '../words';
import { ownOnThisPage } from './anyway';
import { benefits, type Candidate, harms } from './candidate';

/** Pets that get at it. */
const PET_GOT_IT =
  /\b(my|our|his|her|their|the|a) (\w+ )?(dog|cat|puppy|kitten|horse|parrot|hamster|rabbit|goat|pet)s? (\w+ )?(ate|eats|got into|gets into|chewed|licked|drank|swallowed|sniffed|stole)\b/;
/** Words before what somebody reads, joins or is looked after by, */
const POINTERS = /^(this|that|these|those|the|my|our|your|his|her|their|a|an|na|aa|local|online)$/;
/** before those, */
const LEADING_IN = /^(and|but|so|then|honestly)$/;
/** what one does with it, and how far behind such words it may stand, in words. */
const ATTENDING =
  /^(reading|watching|joining|attending|seeing|finding|going|posting|listening|visiting|doing|playing|on|to)$/;
const COMPANY_REACH = 3;
const OBJECT_PRONOUNS = new Set(['me', 'us', 'him', 'her', 'them']);
const ADDICT = /^addicts?$/;
/** What people do about a trouble of theirs. */
const BATTLING = /^(battl|fight|fought|combat|tackl|manag)/;
const PATIENTS = new Set('patient patients man woman person adult customer client'.split(' '));
/** People who are somebody's, and so not those who take kratom in general. */
const RELATIVES =
  /\b(friend|buddy|wife|husband|sister|brother|mom|mum|dad|mother|father|son|daughter|uncle|aunt|cousin|neighbou?r|coworker|colleague|boss|roommate|grandma|grandpa|grandmother|grandfather|girlfriend|boyfriend)$/i;
const ONE_OTHER =
  /^(he|she|him|her|his|(two|three|four|five|several|\d+) (customers|clients|workers|men|women|people|adults|students)|(an? |one |the )?(\w+ )?(man|woman|girl|guy|lady|someone|somebody|clerk|client|customer|patient|driver|worker|farmer|student|veteran|neighbou?r))$/i;
const WE = /^(we|us|our)$/i;
const PRAISING = /^good for (you|him|her|them)$/i;
/** Titles of pages that tell of a patient. */
const CASE_REPORTS = /\b(case|cases|patients?|report|presentation|surgery|postoperative)\b/i;
const DIES = /\bdi(e|ed|es)\b/i;
const PUT_DOWN_TO = new Set(['from', 'after', 'because', 'by']);

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
  // A heading ("How we treat addiction") says of us what a sentence would.
  if ((view.place.fragment && !ours) || view.place.lead || near) return false;
  if (faresOnIt(candidate)) return false;
  const who = view.text(agent.mark);
  const { words, sentence } = view;
  if (
    !CASE_REPORTS.test(view.state.pageTitle) &&
    words.norm.slice(last, sentence.to).some((word) => PUT_DOWN_TO.has(word))
  )
    return false;
  if (RELATIVES.test(who)) return harms(effect) || !view.state.near;
  // "We offer detox": what a clinic has is no harm that it does.
  if (ours) return !harms(effect) || candidate.link.type === 'light';
  if (!ONE_OTHER.test(who)) return false;
  return (
    benefits(effect) ||
    !view.state.near ||
    /(patient|man|woman)$/i.test(who) ||
    CASE_REPORTS.test(view.state.pageTitle)
  );
}

/** "She takes it for her back. She can walk again.": how somebody fares who was just said to take it. */
const faresOnIt = ({ view, agent, effect, relation }: Candidate): boolean =>
  agent.mark !== null &&
  benefits(effect) &&
  // "She quit smoking in 2010": that kratom helped, nothing says.
  !(effect === 'quits' && relation !== null && senseOf(relation, 'relation', 'quit')) &&
  isTaker(view, agent.mark) &&
  !view.says(FROM_BEFORE);

/** "I went on while nursing and he slept like a lamb": the child, which takes none. */
export function nursling({ view, agent }: Candidate): boolean {
  return (
    agent.kind === 'person' &&
    agent.mark !== null &&
    ONE_OTHER.test(view.text(agent.mark)) &&
    view.conceptIds.some((id) => id === 'pregnancy' || id === 'unborn-child')
  );
}

/** "She is safe with children": somebody, and not what is taken. */
export function safeSomebody({ agent }: Candidate): boolean {
  return agent.kind === 'person' && agent.personal;
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

const WOULD_LIVE = /\bwould( still)? be alive$/i;

/** "He did not die of kratom", "Without kratom he would be alive": nobody claims that nobody dies of it. */
export function oneSurvived(candidate: Candidate): boolean {
  const text = candidate.view.text(candidate.mark);
  return WOULD_LIVE.test(text) || (DIES.test(text) && onePerson(candidate));
}

/** "He did not die of kratom": one person, and the writer is none. */
function onePerson({ view, clause, first }: Candidate): boolean {
  const before = view.words.norm.slice(clause.from, first);
  return before.some((word) => RELATIVES.test(word) || word === 'he' || word === 'she');
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

/** Whether a writer tells of themselves. */
function ownStory(view: SentenceView): boolean {
  return view.subjects.some((one) => /^(i|me|my|we|our|you|your)$/i.test(view.text(one)));
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

/** What is done for patients, */
const TREATS = /\btreats\b/;
/** whose own trouble it is, by what they take. */
const OWN_OR_TAKEN =
  /\b(his|her|their|my|our|your|own|(with|using|through|by) (it|this|them|these|the))\b/;
/** How far before "who" the article of whom it describes may stand, in words. */
const WHO_REACH = 5;

/** "Susan Tran, MD, treats chronic pain", "Ann Roe is a nurse who treats anxiety": what somebody does for patients. */
export function treatsPatients({ view, agent, clause, link }: Candidate): boolean {
  if (!link.mark || link.behind || view.named || !view.says(TREATS)) return false;
  if (view.lemma(link.mark) !== 'treats' || view.says(OWN_OR_TAKEN)) return false;
  if (clause.opener !== 'who') return agent.kind === 'person';
  const described = view.words.norm.slice(Math.max(0, clause.from - WHO_REACH), clause.from);
  return described.includes('a') || described.includes('an');
}

/** "My dog ate my kratom and slept": what an animal does. */
export const doingOfPet = ({ view, effect }: Candidate): boolean =>
  benefits(effect) && view.says(PET_GOT_IT);

const PETS =
  '(dogs?|cats?|pets?|pupp(y|ies)|kittens?|horses?|rabbits?|hamsters?|birds?|parrots?|ferrets?|chickens?|animals|livestock)';
/** "safe for dogs", "Can my dog have kratom safely?" */
const FOR_PETS = new RegExp(
  `\\b(for|to|around|give) (my |your |our |the |a |most |all |small |older )*${PETS}\\b|^(can |could |may |do |should )?(my |your |our |the |a |most )?${PETS} (can |could |may |\\w+ly )*(have|take|eat|use|drink|consume)\\b`,
);
const PEOPLE = /\b(humans?|people|adults?|users?|you|us|everyone)\b/;

/** "Kratom is safe for dogs": of animals, and not of people. */
export const safeForPets = ({ view }: Candidate): boolean =>
  view.says(FOR_PETS) && !view.says(PEOPLE);

/** "This forum helped my anxiety", "The meetings got me off opioids": a reader's own story of what nobody takes. */
export function doingOfCompany({ view, clause, first }: Candidate): boolean {
  if (view.named) return false;
  const { norm } = view.words;
  let at = clause.from;
  while (at < first && LEADING_IN.test(norm[at] as string)) at++;
  while (at < first && ATTENDING.test(norm[at] as string)) at++;
  const start = at;
  if (!POINTERS.test(norm[at] as string)) return false;
  const end = Math.min(first, start + 1 + COMPANY_REACH);
  for (at = start + 1; at < end; at++) if (NOT_TAKEN.test(norm[at] as string)) break;
  // "The church potluck had me hiding": only half of a name.
  if (at >= end || !(view.index.isCovered(at + 1) || view.isSmallOrAdverb(at + 1))) return false;
  // "the app says that it helps", "my doctor gave me this herb"
  if (
    view.subjects.some(
      (one) =>
        one.from >= at && one.to <= first && is(one, Trait.standin | Trait.pronoun | Trait.other),
    )
  )
    return false;
  return norm.slice(at, view.sentence.to).some((word) => FIRST_PERSON.has(word) || word === 'us');
}

const TO_ANIMALS =
  /^(to|for|in) ((your|most|some|small|their|our|household|farm|many|other) )*(dogs?|cats?|pets?|pupp(y|ies)|kittens?|horses?|goats?|chickens?|hens|birds?|fish|livestock|cattle|rabbits?|insects?|mosquito(es)?|snails?|pests?)\b/;

/** "It can be deadly to dogs": no word on people. */
export const deadlyToAnimals = ({ view, mark }: Candidate): boolean =>
  TO_ANIMALS.test(
    view.words.norm.slice(mark.to, Math.min(view.sentence.to, mark.to + 4)).join(' '),
  );

/** "Good for you.", "Ana: Good for you!": said to somebody who has done well. */
export function congratulates({ view, mark, relation }: Candidate): boolean {
  const { sentence, words, place } = view;
  return (
    relation === null &&
    mark.to === sentence.to &&
    !place.fragment &&
    (mark.from === sentence.from || ((words.before[mark.from] as number) & Gap.colon) !== 0) &&
    PRAISING.test(view.text(mark))
  );
}
