/**
 * What befalls people whom the text does not have on kratom just now: who never took it, left it off, or owe it to
 * something else that is named.
 *
 * Pure; tests of candidates, see `silencers.ts`. Who is said to take it is for `../takers.ts`, the words for the rest
 * are in `../not-taken.ts`.
 */
import type { Agent } from '../agents';
import {
  diedOfAge,
  isClean,
  isOfNonUsers,
  namesOtherCause,
  tellsOfAnotherTime,
} from '../not-taken';
import { isAnother, isTaker, untakenBefore } from '../takers';
import { is, Trait } from '../traits';
import { HAVING } from '../word-lists';
import { benefits, type Candidate, harms } from './candidate';

/** Now, as against when it was taken. */
const NOW = /\b(now|today|nowadays|these days|am|is|are|im|its|sleep|sleeps|feel|feels|have|has)\b/;
/** What the sentence itself has somebody take. */
const TAKES_HERE =
  /\b(take|takes|took|taking|tried|started|drank|dose|doses|dosed|grams?|(tea)?spoon(ful)?s?|capsules?|sips?|cups?|mugs?|too|also)\b/;
const THEY = /^they$/i;
const ALMOST = /^(nearly|almost)$/;
/** What somebody is told to reach, or wants to, and has not. */
const STILL_TO_DO =
  /\b(should|must|ought to|(need|needs|needed|have|has|had|want|wants|wanted|try|trying|tried|hope|hopes|hoping|told (me|him|her)|supposed|going|plan|plans) to)$/;
const OWNING = /^(my|his|her|our|their)$/;
const DEATH = 'overdose-death';

const isPerson = ({ kind }: Agent): boolean => kind === 'person' || kind === 'none';

/** Whether whose doing it is stands in the sentence itself, as "it" or "the leaf". */
const isPointedTo = (candidate: Candidate): boolean => {
  const { view, agent, relation } = candidate;
  const { mark, kind } = agent;
  return (
    view.named ||
    (kind === 'kratom' &&
      mark !== null &&
      !is(mark, Trait.person | Trait.possessive) &&
      // "The control group took none. They had nausea.", "They slept better.": people, and not what they took.
      !(
        THEY.test(view.text(mark)) &&
        (isGain(candidate) || (relation !== null && HAVING.has(view.lemma(relation))))
      ))
  );
};

/** Whether it is good for somebody, as to be without pills is. */
const isGain = ({ effect, concept }: Candidate): boolean =>
  benefits(effect) || (effect === 'is' && concept === 'alternative');

/** Whether it is good or bad for somebody. */
const isFate = (candidate: Candidate): boolean =>
  isGain(candidate) || harms(candidate.effect) || candidate.valence === 'bad';

/** "I never tried kratom. I sleep great.", "I gave up kratom. My depression lifted.": told of people who take none. */
export function ofUntaken(candidate: Candidate): boolean {
  const { view, agent, mark } = candidate;
  if (isOfNonUsers(view) || isClean(view)) return isGain(candidate);
  const untaken = untakenBefore(view);
  if (untaken === '' || view.place.lead || isPointedTo(candidate)) return false;
  if (view.has(Trait.standin | Trait.named) || view.says(TAKES_HERE)) return false;
  // "The FDA says not to take kratom. These include liver damage.": of nobody.
  // "My mood" is one wording.
  const isOwn = OWNING.test(view.words.norm[mark.from] as string);
  if (!agent.mark && !isOwn && !view.has(Trait.person | Trait.possessive)) return false;
  if (untaken === 'nobody' || untaken === 'treated') return isFate(candidate);
  return isGain(candidate) && (untaken === 'left' || view.says(NOW));
}

/** "My wife takes kratom. I sleep great.": how one fares whom nobody said to take it, right behind another who does. */
export function ofAnother(candidate: Candidate): boolean {
  const { view, agent } = candidate;
  if (!isGain(candidate) || view.place.lead || !agent.mark) return false;
  if (isPointedTo(candidate)) return false;
  if (view.has(Trait.standin | Trait.named | Trait.pronoun) || view.says(TAKES_HERE)) return false;
  return isPerson(agent) && isAnother(view, agent.mark);
}

/** Whether somebody who was just said to take kratom is told of, and kratom not spoken of again. */
const isOfTaker = (candidate: Candidate): boolean => {
  const { view, agent } = candidate;
  return (
    isFate(candidate) &&
    agent.mark !== null &&
    isPerson(agent) &&
    !view.has(Trait.standin | Trait.named) &&
    isTaker(view, agent.mark)
  );
};

/** "He lost 20 pounds on keto", "He got hepatitis from a tattoo" */
export const owedToElse = (candidate: Candidate): boolean =>
  isOfTaker(candidate) && namesOtherCause(candidate.view);

/** "He had a seizure when he was six", "Ten years later he had a seizure" */
export const atAnotherTime = (candidate: Candidate): boolean =>
  isOfTaker(candidate) && tellsOfAnotherTime(candidate.view);

/** "He died at 92", "He nearly died" */
export function noDeathOfIt(candidate: Candidate): boolean {
  const { view, concept, mark } = candidate;
  if (concept !== DEATH || !isOfTaker(candidate)) return false;
  return ALMOST.test(view.words.norm[mark.from - 1] as string) || diedOfAge(view);
}

const BEFORE_TAKING =
  /\bbefore (i|he|she|we|they) (even |ever |could |had |got to |(a|the) chance to )*(try|tried|take|took|taken|drink|drank|open|opened|touch|touched) (it|any|(the |my |his |her |their |some )?kratom)\b/;

/** "I fell asleep before I could try the kratom": none had been taken. */
export function beforeTaking({ view, last }: Candidate): boolean {
  return (
    view.says(BEFORE_TAKING) &&
    BEFORE_TAKING.test(view.words.norm.slice(last, view.sentence.to).join(' '))
  );
}

/** "My doctor says I should lose weight": not reached yet. */
export function stillToDo({ view, agent, effect, first, clause }: Candidate): boolean {
  if (!benefits(effect) || agent.kind !== 'person' || view.has(Trait.named | Trait.standin))
    return false;
  if (view.has(Trait.pronoun)) return false;
  return STILL_TO_DO.test(view.words.norm.slice(clause.from, first).join(' '));
}
