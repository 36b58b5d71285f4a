/**
 * Going from note to note through all frames of a tab. Pure but for what it is handed.
 *
 * Each frame knows where in it the reader is; this module knows none of the frames' notes.
 */

import type { StepNoteMessage, StepResult, StepStart } from '../platform/messages';

/** The way to go: 1 to the next note, -1 to the one before. */
export type Direction = StepNoteMessage['direction'];

/** Asks a frame to go on to its next note; see `StepNoteMessage`. A frame that does not answer has none. */
export type AskFrame = (frameId: number, from: StepStart) => Promise<StepResult>;

/**
 * Goes to the next note of a tab, round at the end. Begins at the note that the reader is at, else at what is in view
 * in the first frame.
 * @param frames ids of the frames that may have notes, in reading order, the top frame first.
 * @returns whether there was a note to go to.
 */
export async function stepThrough(
  frames: readonly number[],
  direction: Direction,
  ask: AskFrame,
): Promise<boolean> {
  let left = 0;
  let isSomewhere = false;
  for (const [place, frameId] of frames.entries()) {
    const result = await ask(frameId, 'reader');
    if (result === 'stepped') return true;
    if (result !== 'at-end') continue;
    left = place;
    isSomewhere = true;
    break;
  }
  const [first] = frames;
  if (!isSomewhere && first !== undefined && (await ask(first, 'view')) === 'stepped') return true;
  for (let steps = 1; steps <= frames.length; steps += 1) {
    const place = (left + direction * steps + 2 * frames.length) % frames.length;
    if ((await ask(frames[place] as number, 'edge')) === 'stepped') return true;
  }
  return false;
}
