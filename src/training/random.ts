/** Random numbers that are the same each time. */

/**
 * Gives the next number of a sequence at each call, at least 0 and below 1 (mulberry32, Ettinger 2017).
 *
 * @param seed any whole number; the same one gives the same sequence.
 */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
