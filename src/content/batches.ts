/**
 * Has a reading's batches read, one after the other, by a reader that answers when it can, and hands what was read back
 * in slices.
 *
 * Knows neither the page nor who reads.
 */
import type { Before } from '../core/batch';
import type { PageBlock } from '../dom';
import type { ReadBlock } from '../platform/messages';
import type { Batch, Reading } from './reading';
import type { Scheduler } from './scheduler';

/** Length of the first batch of a row, in UTF-16 code units: a screenful or two, so that the first notes come soon. */
export const FIRST_LENGTH = 8_000;
/** Each batch of a row is twice as long as the one before, up to this: a longer one would hold up other pages. */
export const MOST_LENGTH = 64_000;
/** What the background did not take, or not answer, is sent again after so many ms; then not before the page changes. */
export const AGAIN_MS = [250, 1_000, 4_000];

/** What batches are made and read with. */
export interface BatchParts {
  readonly signal: AbortSignal;
  readonly scheduler: Scheduler;
  readonly reading: Reading;
  /**
   * Reads blocks in a row.
   * @returns one reading for each block; `undefined` when they could not be read. Never rejects.
   */
  read(before: Before, blocks: readonly PageBlock[]): Promise<readonly ReadBlock[] | undefined>;
  /** Nothing is left to read. */
  onRead(): void;
}

/** Batches under way. */
export interface Batches {
  /** There may be something to read. */
  run(): void;
  /** No answer is waited for any more: it was asked for before the page was put away, and may never come. */
  again(): void;
}

/** Starts without a batch. */
export function createBatches({ signal, scheduler, reading, read, onRead }: BatchParts): Batches {
  /** Counts what was asked for; an answer to anything but the last is too late. */
  let asked = 0;
  let waiting = false;
  let length = FIRST_LENGTH;
  let failures = 0;
  let came: { batch: Batch; readings: readonly ReadBlock[]; place: number } | null = null;

  const ask = (): boolean => {
    if (waiting || came) return false;
    const batch = reading.next(length);
    if (!batch) {
      length = FIRST_LENGTH;
      onRead();
      return false;
    }
    asked += 1;
    const mine = asked;
    waiting = true;
    void read(batch.before, batch.blocks).then((readings) => {
      if (signal.aborted || mine !== asked) return;
      waiting = false;
      if (readings?.length !== batch.blocks.length) {
        const delay = AGAIN_MS[failures];
        failures += 1;
        if (delay !== undefined) scheduler.after(delay, run);
        return;
      }
      failures = 0;
      length = Math.min(MOST_LENGTH, length * 2);
      came = { batch, readings, place: 0 };
      scheduler.run(take);
    });
    return false;
  };

  const take = (): boolean => {
    if (!came) return false;
    const { batch, readings, place } = came;
    const next = readings[place];
    if (next && reading.take(batch, place, next)) {
      came.place += 1;
      return true;
    }
    came = null;
    run();
    return false;
  };

  const run = (): void => scheduler.run(ask);

  return {
    run,
    again() {
      asked += 1;
      waiting = false;
      run();
    },
  };
}
