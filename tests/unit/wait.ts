/**
 * Waiting for a condition in unit tests. Must not wait for a time.
 */
import { vi } from 'vitest';

/** How long a condition may take to come true, in ms: beside other checks a machine can stall for seconds. */
const WAIT_MS = 20_000;

/**
 * @param condition is run again and again until it no longer throws.
 * @returns what it gives then; rejects with its last error after `WAIT_MS`.
 */
export const waitFor = <T>(condition: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(condition, { timeout: WAIT_MS });
