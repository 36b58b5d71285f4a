/**
 * Who a text has just said to take kratom: "My wife takes kratom for her back. She can walk again."
 *
 * Pure. Only tells who it is and by which word the next sentence may go on about them; what befalls them is for the
 * silencers, which else take it for somebody's own affair.
 */
import type { Agents } from './agents';
import { senseOf } from './clauses';
import type { Mark } from './lexicon';
import { otherWhoDoesNot, tellsOfTreatment, untakenIn } from './not-taken';
import type { Somebody, Taker, Untaken } from './state';
import { is, Trait } from './traits';
import type { SentenceView } from './view';
import { CALLED } from './word-lists';
import { Gap } from './words';

/** Verbs of taking it and of coming to take it; "is on", "was put on" end in the preposition. */
const TAKING =
  /^(takes?|took|taken|taking|uses?|used|using|drinks?|drank|drunk|drinking|chews?|chewed|chewing|try|tries|tried|trying|starts?|started|began|begun|found|finds|discovered|swallowed|consumed|ingested|smoked|switched|swears|loves|on)$/;
/** What is taken, by whatever word. */
const OBJECTS = Trait.named | Trait.standin | Trait.pronoun;
/** How far before its object such a verb may stand, in words: "takes two heaped teaspoons of powdered kratom". */
const TAKING_REACH = 7;
/** What may stand between the two: what is taken, how and how much of it. */
const BETWEEN =
  /^(a|an|the|some|his|her|my|this|of|to|on|with|by|off|out|taking|using|drinking|chewing|cups?|mugs?|grams?|g|mg|teaspoons?|tablespoons?|spoons?|spoonfuls?|scoops?|capsules?|doses?|bags?|shots?|glass|bit|little|small|large|big|low|high|daily|heaped|level|powdered|green|red|white|extra|strong|regular|pure|ground|half|couple|few|too|much|more|lots?|amounts?|handful|store|bought|brewed|homemade)$/;
/** What undoes the taking, wherever it stands before the object, and what makes it somebody's plan. */
const NOT_TAKEN =
  /^(not|never|no|without|nor|dont|doesnt|didnt|wont|hasnt|havent|stopped|stop|stops|quit|quits|gave|avoided|refused|almost|nearly|if|unless|before|until|wants?|wanted|would|could|should|might|may|will|going|plans?|planned|hopes?|hoped|thinking|considering|considered|instead)$/;
/** The words by which the next sentence goes on about somebody. */
const OWN_WORDS: Readonly<Record<Somebody, ReadonlySet<string>>> = {
  i: new Set('i my me im ive mine we our'.split(' ')),
  he: new Set('he his him hes'.split(' ')),
  she: new Set('she her hers shes'.split(' ')),
  one: new Set('he his him hes she her hers shes'.split(' ')),
};
const HE =
  /\b(he|him|man|men|guy|boy|husband|brother|dad|father|son|grandpa|grandfather|uncle|nephew|grandson|stepson|stepfather|godson|boyfriend|bloke|lad|(brother|father) in law|gentleman)$/i;
const SHE =
  /\b(she|woman|lady|girl|wife|sister|mom|mum|mother|daughter|grandma|grandmother|aunt|niece|granddaughter|stepdaughter|stepmother|girlfriend|lass|housewife|(sister|mother) in law)$/i;
/** One person whose word tells no more. */
const ONE =
  /\b(patient|friend|buddy|cousin|neighbou?r|coworker|co worker|colleague|roommate|flatmate|housemate|partner|spouse|mate|kid|person|adult|client|customer|teenager|teen|student|veteran|worker|farmer|driver|user|pensioner|retiree|trucker|athlete|boss|someone|somebody)$/i;
/** Several of somebody's own. */
const KIN =
  /\b(kids|children|sons|daughters|parents|brothers|sisters|friends|twins|babies|bab(y|ies)|dogs?|cats?)$/i;
/** Words of a writer's own: "I", "my". */
const FIRST_WORDS = /^(i|me|my|mine|ive|im)$/;
const OWNERS = new Set('my mine his her hers our your yours'.split(' '));
/** What is taken beside it: "kratom and gabapentin", "kratom with his Xanax". */
const JOINING = new Set('and with plus or'.split(' '));
const JOINED_REACH = 4;
const DRUGS = ['medicine', 'opioid-drug', 'other-substance'];
/** "Mary Jane Smith, 43" */
const MAX_NAME_WORDS = 4;
const FIRST = /^(i|ive|im|me|we|weve)$/;

const UNTAKEN: ReadonlySet<Taker> = new Set<Untaken>(['nobody', 'treated', 'left', 'once']);

/** Whether somebody is known to take kratom, as against nobody, or to have left it off. */
export const isSomebody = (taker: Taker): taker is Somebody => taker !== '' && !UNTAKEN.has(taker);

/** Why what a sentence tells of people is not put down to kratom; nothing where it may be. */
export const untakenBefore = ({ state }: SentenceView): Untaken | '' =>
  UNTAKEN.has(state.taker) ? (state.taker as Untaken) : '';

/** Whom a sentence says to take kratom; else, whom the one before it did while it goes on about them; else nobody. */
export function takerBehind(view: SentenceView, agents: Agents): Taker {
  const untaken = untakenIn(view);
  if (untaken !== '') return untaken;
  const taker = takerIn(view, agents);
  if (isSomebody(taker)) return isAmbiguous(view, taker) ? 'nobody' : taker;
  const { taker: before } = view.state;
  if (before === '' || view.place.heading || view.sentence.question) return '';
  if (!isSomebody(before)) {
    return view.has(OBJECTS | Trait.other) || !view.has(Trait.person) ? '' : before;
  }
  const goesOn = view.subjects.some((one) => standsFor(view, before, one));
  // "She had back surgery last year. Her pain is gone."
  if (goesOn && tellsOfTreatment(view)) return 'treated';
  return goesOn && !turnsAway(view) ? before : '';
}

/** "My brother takes kratom and my neighbour does not.": "he" may be either. */
function isAmbiguous({ said }: SentenceView, taker: Somebody): boolean {
  const other = taker === 'i' || !said.endsWith('t') ? '' : otherWhoDoesNot(said);
  if (other === '') return false;
  return taker === 'one' || !(taker === 'he' ? SHE : HE).test(other);
}

/** Whether a word stands for whom the sentence before said to take kratom. */
export function isTaker(view: SentenceView, mark: Mark): boolean {
  const { taker } = view.state;
  return isSomebody(taker) && !turnsAway(view) && standsFor(view, taker, mark);
}

/** Whether somebody is another than the one who was just said to take kratom: "I take kratom. My wife can walk again." */
export function isAnother(view: SentenceView, mark: Mark): boolean {
  const { taker } = view.state;
  if (!isSomebody(taker) || standsFor(view, taker, mark)) return false;
  const { norm } = view.words;
  if (FIRST_WORDS.test(norm[mark.from] as string)) return taker !== 'i';
  if (!OWNERS.has(norm[mark.from] as string) && !OWNERS.has(norm[mark.from - 1] as string))
    return false;
  const text = view.text(mark);
  if (taker === 'i') return HE.test(text) || SHE.test(text) || ONE.test(text) || KIN.test(text);
  return KIN.test(text) || (taker === 'he' && SHE.test(text)) || (taker === 'she' && HE.test(text));
}

/** Whether a sentence tells of nobody but whom the one before it said to take kratom: "My anxiety is gone.", "No more pain." */
export function goesOnAboutTaker(view: SentenceView): boolean {
  const { taker } = view.state;
  if (!isSomebody(taker) || turnsAway(view)) return false;
  const people = view.subjects.filter((one) => is(one, Trait.person));
  if (people.length > 0) return people.every((one) => standsFor(view, taker, one));
  return taker === 'i' && !view.has(OBJECTS);
}

function standsFor({ words }: SentenceView, taker: Somebody, { from }: Mark): boolean {
  return OWN_WORDS[taker].has(words.norm[from] as string);
}

/** Something else is named, or kratom left off: what comes next may be of that. */
const turnsAway = (view: SentenceView): boolean =>
  view.sentence.question ||
  view.conceptIds.includes('kratom-stopping') ||
  (view.has(Trait.other) &&
    view.subjects.some((one) => is(one, Trait.other) && !isGivenUp(view, one)));

/** "He is off Suboxone": the wording itself tells that it is left behind. */
const isGivenUp = ({ concepts, relations }: SentenceView, { from, to }: Mark): boolean =>
  relations.some((one) => one.to === from && senseOf(one, 'relation', 'left-off')) ||
  concepts.some((one) => is(one, Trait.state) && one.from < from && one.to >= to);

/** Whom the sentence itself says to take kratom. */
function takerIn(view: SentenceView, agents: Agents): Taker {
  if (view.sentence.question || view.place.heading || !view.has(OBJECTS)) return '';
  if (view.has(Trait.wish | Trait.irrealis) || turnsAway(view)) return '';
  for (const object of view.subjects) {
    if (!is(object, OBJECTS)) continue;
    const verb = takingBefore(view, object);
    if (verb < 0 || !isTaken(view, agents, object) || isMixed(view, object)) continue;
    const taker = whoBefore(view, verb);
    if (taker !== '') return taker;
  }
  return '';
}

function isTaken(view: SentenceView, agents: Agents, object: Mark): boolean {
  if (is(object, Trait.named)) return true;
  if (is(object, Trait.pronoun) && !CALLED.has(view.lemma(object))) return false;
  return agents.isKratom(agents.agentOf(object, view.clauseAt(object.from)));
}

/** "kratom and gabapentin": what becomes of somebody may be of the other. */
const isMixed = (
  { words: { norm }, concepts, conceptIds }: SentenceView,
  { from, to }: Mark,
): boolean =>
  conceptIds.includes('combination') ||
  concepts.some((one) => {
    if (!DRUGS.some((id) => senseOf(one, 'concept', id))) return false;
    const [start, end] = one.from >= to ? [to, one.from] : [one.to, from];
    return end - start <= JOINED_REACH && JOINING.has(norm[one.from >= to ? to : from - 1] ?? '');
  });

/** The verb of taking that has a mark as its object, or the preposition for one; -1 where there is none. */
function takingBefore({ words, sentence }: SentenceView, { from }: Mark): number {
  const { norm, before } = words;
  let found = -1;
  for (let at = from - 1; at >= sentence.from && at >= from - TAKING_REACH; at--) {
    if ((before[at + 1] as number) & ~Gap.space) break;
    const word = norm[at] as string;
    if (TAKING.test(word)) found = at;
    else if (!BETWEEN.test(word) && !/^\d/.test(word)) break;
  }
  return found;
}

/** Whose taking it is: the nearest person before the verb; with none there, the writer of a note ("Started kratom in May."). */
function whoBefore(view: SentenceView, verb: number): Taker {
  const { words, sentence, subjects } = view;
  const { from } = view.clauseAt(verb);
  for (let at = sentence.from; at < verb; at++) {
    if (NOT_TAKEN.test(words.norm[at] as string)) return '';
  }
  // "A friend of mine", "my mother": not I.
  const who = subjects.findLast(
    (one) => one.to <= verb && is(one, Trait.person) && !OWNERS.has(words.norm[one.from] as string),
  );
  if (!who) {
    const opens = verb === sentence.from || (verb === from + 1 && words.norm[from] === 'been');
    return opens ? 'i' : isName(view, verb) ? 'one' : '';
  }
  const text = view.text(who);
  if (FIRST.test(words.norm[who.from] as string)) return 'i';
  if (HE.test(text)) return 'he';
  if (SHE.test(text)) return 'she';
  return ONE.test(text) ? 'one' : '';
}

/** "John Miller used kratom", "Smith, 43, took kratom": nothing but capitals and an age before the verb. */
function isName(view: SentenceView, verb: number): boolean {
  const { words, sentence, index } = view;
  if (verb === sentence.from || verb - sentence.from > MAX_NAME_WORDS) return false;
  for (let at = sentence.from; at < verb; at++) {
    if (/^\d+$/.test(words.norm[at] as string)) continue;
    if (!words.capital[at] || index.isCovered(at) || view.isSmall(at)) return false;
  }
  return true;
}
