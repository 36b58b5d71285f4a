/**
 * Of whom a claim speaks: whether what a sentence says is said of what the claim's frame asks for.
 *
 * Pure. Who the agent is, is for `agents/`; what else a frame asks for, for `matching.ts`.
 */
import type { Agent } from '../agents';
import { AUXILIARIES, senseOf } from '../clauses';
import type { Mark } from '../lexicon';
import type { Proposition, SentenceReading } from '../sentence';
import type { ReadingState } from '../state';
import { is, Trait } from '../traits';

/** How near an amount another substance may stand before the amount is taken for its own, in words. */
const OTHER_REACH = 4;
const ADDING = new Set(['and', 'then', 'plus', 'add']);
const UNITS = /^(mg|g|grams?|milligrams?|mcg|ml|capsules?|tablets?|pills?|iu)$/;
/** What people are told to have done with kratom. */
const TOOK = /^(drank|took|consumed|ingested|chewed|smoked|swallowed)$/;

/**
 * Whether a predicate's agent is kratom, here and now.
 *
 * @param state What is known before the sentence.
 * @param named Whether the sentence names kratom.
 */
export function aboutKratom(agent: Agent, state: ReadingState, named: boolean): boolean {
  switch (agent.kind) {
    case 'kratom':
      return true;
    case 'person':
    case 'none':
    case 'research':
      return named || (state.topic === 'kratom' && state.focus.kind !== 'other');
    default:
      return false;
  }
}

/**
 * Whether a proposition speaks of one of the subjects that a frame asks for.
 *
 * @param subjects What the frame asks for: `any`, `kratom`, `topic`, `reader`, `seven-oh`, or the id of a concept.
 * @param state What is known before the sentence.
 * @param concepts Those of the sentence, with those of what it answers.
 */
export function hasSubject(
  subjects: readonly string[],
  one: Proposition,
  reading: SentenceReading,
  state: ReadingState,
  concepts: readonly string[],
): boolean {
  for (let at = 0; at < subjects.length; at++) {
    if (isSubject(subjects[at] as string, one, reading, state, concepts)) return true;
  }
  return false;
}

/** Whether a proposition speaks of what a frame asks for. */
function isSubject(
  subject: string,
  one: Proposition,
  reading: SentenceReading,
  state: ReadingState,
  concepts: readonly string[],
): boolean {
  switch (subject) {
    case 'any':
      return true;
    case 'kratom':
      return aboutKratom(one.agent, state, reading.named);
    case 'topic':
      return (
        one.agent.kind !== 'other' &&
        (reading.named ||
          one.agent.kind === 'kratom' ||
          (state.topic === 'kratom' &&
            !reading.otherNamed &&
            // "Phenibut was made in Russia. Those who stop get seizures.", "… Doctors prescribed it."
            !(
              state.focus.kind === 'other' &&
              (concepts.includes('kratom-stopping') || pointsBack(one, reading))
            )))
      );
    case 'reader':
      return (
        aboutKratom(one.agent, state, reading.named) &&
        (!reading.otherNamed || !measuresOther(one, reading)) &&
        !speaksOfSelf(one) &&
        !tellsOfTaking(one, reading)
      );
    case 'seven-oh':
      return aboutKratom(one.agent, state, reading.named) && isSevenOh(one, reading, state);
    default:
      if (one.agent.kind === 'concept') return one.agent.concept === subject;
      return one.agent.kind !== 'kratom' && concepts.includes(subject);
  }
}

function isSevenOh({ agent }: Proposition, reading: SentenceReading, state: ReadingState) {
  return (
    agent.form === 'seven-oh' ||
    ((agent.kind !== 'kratom' ||
      (agent.mark !== null && agent.form !== 'leaf' && is(agent.mark, Trait.standin))) &&
      state.form === 'seven-oh') ||
    reading.marks.some((mark) => senseOf(mark, 'subject', 'seven-oh'))
  );
}

/** "Doctors prescribed it": the wording itself holds the word for what was spoken of. */
const pointsBack = ({ object }: Proposition, { marks, words }: SentenceReading) =>
  marks.some(
    (mark) =>
      is(mark, Trait.pronoun) &&
      /^(it|them)$/.test(words.norm[mark.from] as string) &&
      mark.from >= object.from &&
      mark.to <= object.to,
  );

/** "400 mg of magnesium" */
const isMeasured = (mark: Mark, { words: { norm } }: SentenceReading) =>
  is(mark, Trait.other) && norm[mark.from - 1] === 'of' && UNITS.test(norm[mark.from - 2] ?? '');

/** "take 5 mg of Xanax": the amount is of the other thing named right by it, but not in "3 grams and magnesium". */
function measuresOther(one: Proposition, reading: SentenceReading): boolean {
  const { from, to } = one.object;
  // "300 mg of magnesium for women"
  if (!reading.named && reading.marks.some((mark) => isMeasured(mark, reading))) return true;
  return reading.marks.some(
    (mark) =>
      is(mark, Trait.other) &&
      mark.from >= from - OTHER_REACH &&
      (mark.from <= to + OTHER_REACH ||
        // "take between 200 and 300 mg of magnesium"
        (mark.from <= to + 2 * OTHER_REACH && reading.words.norm[mark.from - 1] === 'of')) &&
      !(mark.from > to && reading.words.norm.slice(to, mark.from).some((word) => ADDING.has(word))),
  );
}

function speaksOfSelf(one: Proposition): boolean {
  return one.agent.personal;
}

/** "A man with asthma drank the tea twice daily": what somebody did, and no advice. */
function tellsOfTaking(one: Proposition, { words, clauses }: SentenceReading): boolean {
  const clause = clauses.find((each) => each.from <= one.from && one.from < each.to);
  for (let at = clause?.from ?? one.from; at < one.from; at++) {
    if (TOOK.test(words.norm[at] as string) && !AUXILIARIES.has(words.norm[at - 1] as string))
      return true;
  }
  return false;
}
