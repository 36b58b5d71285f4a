/**
 * What is measured, for every contender alike. Runs in Node and in a browser.
 */

/** A page of the prose. */
export interface ProsePage {
  readonly title: string;
  readonly blocks: readonly { readonly tag: string; readonly text: string }[];
}

/** Reads pages paragraph by paragraph; gives how much was found, so that no work can be left out. */
export type Read = (pages: readonly ProsePage[]) => number;

/** Makes a contender ready to read. */
export type Prepare = () => Read;

/** What a contender did in one fresh process. */
export interface Measured {
  /** From the start of loading to the first sentence read, in ms. */
  readonly ready: number;
  /** Reading of all pages, in ms: the first time, then again and again. */
  readonly cold: number;
  readonly warm: readonly number[];
  readonly found: number;
}

/** Measures one contender, given the pages and the time at which loading began. */
export type Contender = (pages: readonly ProsePage[], began: number) => Measured;

/** Times that all pages are read again, unless that takes longer than this (ms) in all. */
const WARM_RUNS = 7;
const WARM_LIMIT_MS = 5_000;

const FIRST: readonly ProsePage[] = [
  { title: 'Kratom', blocks: [{ tag: 'p', text: 'Kratom eases pain.' }] },
];

/**
 * Hands a contender to whoever evaluated the script: it stands as `contender` in the script's global scope.
 *
 * @param prepare Is part of what is measured.
 */
export function contender(prepare: Prepare): Contender {
  return (pages, began) => {
    const read = prepare();
    read(FIRST);
    const ready = performance.now() - began;
    const timed = () => {
      const start = performance.now();
      const found = read(pages);
      return { took: performance.now() - start, found };
    };
    const { took: cold, found } = timed();
    const warm: number[] = [];
    for (
      let sum = 0;
      warm.length < WARM_RUNS && sum < WARM_LIMIT_MS;
      sum += warm.at(-1) as number
    ) {
      warm.push(timed().took);
    }
    return { ready, cold, warm, found };
  };
}

/** A value between those at its sides. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
