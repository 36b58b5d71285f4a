/**
 * Random pages that change at random while they are read: no error, no change of the page, and in the end exactly
 * those claims are marked that a fresh reading finds.
 *
 * A failure names its seed. `FACTLEAF_SEED=7` plays that one alone, `FACTLEAF_FUZZ_RUNS=500` plays more.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectFreshMarks } from './comparing';
import { ownDocument, type Session, startSession } from './harness';

/** So many seeds are played; each is a page of its own. */
const RUNS = Number(process.env.FACTLEAF_FUZZ_RUNS ?? 4);

/** So often a page is changed. */
const ROUNDS = 20;

/** The same seeds every time, so that a run says the same as the one before. */
const FIRST_SEED = 1;

const SEEDS = process.env.FACTLEAF_SEED
  ? [Number(process.env.FACTLEAF_SEED)]
  : Array.from({ length: RUNS }, (_, i) => FIRST_SEED + i);

interface InPage {
  play(seed: number, rounds: number): Promise<void>;
  foreignChanges(): readonly string[];
}

const play = (page: Page, seed: number) =>
  page.evaluate(
    (number, rounds) => (globalThis as unknown as InPage).play(number, rounds),
    seed,
    ROUNDS,
  );

let plain: Session;
let session: Session;

beforeAll(async () => {
  plain = await startSession({ extension: false });
  session = await startSession();
});
afterAll(async () => {
  await plain?.close();
  await session?.close();
});

describe('a random page that changes at random', () => {
  it.each(SEEDS.map((seed) => [seed]))('FACTLEAF_SEED=%i', async (seed) => {
    const { page: reference } = await plain.open('/fuzz.html');
    const { page, errors } = await session.open('/fuzz.html');
    await Promise.all([play(page, seed), play(reference, seed)]);
    await expectFreshMarks(page, `FACTLEAF_SEED=${seed}`);
    expect(errors).toEqual([]);
    const foreign = await page.evaluate(() => (globalThis as unknown as InPage).foreignChanges());
    expect(foreign).toEqual([]);
    expect((await ownDocument(page)) === (await ownDocument(reference))).toBe(true);
    plain.leave(reference);
    session.leave(page);
  });
});
