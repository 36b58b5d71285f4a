/**
 * Whether what a sentence says is the claim that a frame makes: said of what the frame asks for, beside what it wants and
 * without what it forbids.
 *
 * Pure. Finds nothing by itself; which of several readings counts is for `findings.ts`.
 */
import type { Proposition, SentenceReading } from '../sentence';
import { isAnnounced, type ReadingState } from '../state';
import type { FrameData } from '../types';
import { hasSubject } from './subject';

const KRATOM_ALONE: readonly string[] = ['kratom'];
const ABUSING = /^(abus|misus|overus|overdos)/;

/**
 * Whether what a sentence says is the claim that a frame makes.
 *
 * @param frame One of those for the effect and the concept of what is said.
 * @param state What is known before the sentence.
 * @param concepts Those of the sentence, with those of the question that it answers.
 */
export function matches(
  frame: FrameData,
  one: Proposition,
  reading: SentenceReading,
  state: ReadingState,
  concepts = reading.concepts,
): boolean {
  if (!hasSubject(frame.subject ?? KRATOM_ALONE, one, reading, state, concepts)) return false;
  if (frame.without && hasAny(concepts, frame.without)) return false;
  if (frame.with) {
    for (const group of frame.with) {
      if (!hasCompany(group, one, reading, state, concepts)) return false;
    }
  }
  if (frame.unless?.some((id) => concepts.includes(id) || isNear(id, state))) return false;
  if (frame.about) {
    for (const group of frame.about) {
      if (!hasAny(concepts, group) && !group.some((id) => isNear(id, state))) return false;
    }
  }
  return true;
}

/** Whether one of the concepts that a frame wants beside its own is there and counts. */
function hasCompany(
  group: readonly string[],
  one: Proposition,
  reading: SentenceReading,
  state: ReadingState,
  concepts: readonly string[],
): boolean {
  if (!hasAny(concepts, group)) {
    // "abusing it can be dangerous", under "Mixing kratom and alcohol": of that, and not of both.
    if (group.includes('combination') && tellsOfAbuse(one, reading)) return false;
    return group.some(
      (id) =>
        (state.headings.at(-1)?.concepts.includes(id) &&
          // What a page as a whole is about says little of each of its sentences.
          !(id === 'kratom-stopping' && state.headings.at(-1)?.level === 1)) ||
        (one.lead !== '' && state.lead?.concepts.includes(id)) ||
        state.askedConcepts.includes(id),
    );
  }
  // "safe for most adults, but not for pregnant women": the condition itself is denied.
  return group.some((id) => concepts.includes(id) && !reading.excluded(id, one.to));
}

/** Whether a list has any of some ids. */
function hasAny(ids: readonly string[], wanted: readonly string[]): boolean {
  for (let at = 0; at < wanted.length; at++) if (ids.includes(wanted[at] as string)) return true;
  return false;
}

/** Whether a concept is named above a sentence or right before it. */
const isNear = (id: string, state: ReadingState) =>
  isAnnounced(state, id) || state.recent.includes(id);

/** Whether what a sentence says is put down to taking too much. */
const tellsOfAbuse = ({ from }: Proposition, { words, clauses }: SentenceReading): boolean =>
  words.norm.slice(clauses[0]?.from ?? from, from).some((word) => ABUSING.test(word));
