/**
 * Blocks that stand in a row, read together by a reader that stands apart from what keeps the page: how much has to go
 * between the two.
 *
 * Pure. The reader remembers nothing, so that it may be stopped between any two batches: the state goes there with the
 * blocks, and of the states behind them only what changed comes back.
 */
import type { Engine, ReadingState } from './index';
import type { Block, Finding } from './types';

/** What a page is begun with. */
export interface PageStart {
  readonly title: string;
}

/** What stands before a block: the state behind the block before it, or the page's start. */
export type Before = ReadingState | PageStart;

/** What was read in one block. */
export interface BlockReading {
  /** In the order of the text; their block is the block's place in its batch. */
  readonly findings: readonly Finding[];
  /** Ids of the main risks that the block mentions. */
  readonly mentions: readonly string[];
  /** What is other behind the block than before it; `null` when nothing is. */
  readonly change: Partial<ReadingState> | null;
  /** State that a page begins with, in the reading of its first block. */
  readonly begin?: ReadingState;
}

/** Whether nothing stands before a block. */
export const isStart = (before: Before): before is PageStart => 'title' in before;

/**
 * Reads blocks in a row.
 * @param before what stands before the first.
 * @returns one reading for each block.
 */
export function readBatch(
  engine: Pick<Engine, 'begin' | 'read'>,
  blocks: readonly Block[],
  before: Before,
): BlockReading[] {
  const begin = isStart(before) ? engine.begin(before) : null;
  let state = begin ?? (before as ReadingState);
  return blocks.map((block, index) => {
    const { findings, mentions, after } = engine.read(block, index, state);
    const change = changeBetween(state, after);
    state = after;
    return { findings, mentions, change, ...(begin && index === 0 ? { begin } : {}) };
  });
}

/** The state behind a block of which the change came back. */
export const stateBehind = (
  before: ReadingState,
  change: Partial<ReadingState> | null,
): ReadingState => (change === null ? before : { ...before, ...change });

/** True when reading on from either gives the same findings. */
export function sameBefore(a: Before, b: Before): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function changeBetween(before: ReadingState, after: ReadingState): Partial<ReadingState> | null {
  if (before === after) return null;
  const changed = Object.entries(after).filter(([key, value]) => {
    const old = before[key as keyof ReadingState];
    return old !== value && JSON.stringify(old) !== JSON.stringify(value);
  });
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}
