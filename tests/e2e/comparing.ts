/** Holds what is marked on a page against a fresh reading of it. */
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { bundled } from './bundle';
import type { Comparison } from './fresh-reading';
import { until } from './harness';

interface InPage {
  /** What a page of these tests can do. */
  readonly step?: Readonly<Record<string, () => void>>;
  compareMarks?(): Comparison;
}

let reader: Promise<string> | null = null;

async function compared(page: Page | Frame): Promise<Comparison | null> {
  reader ??= bundled(join(import.meta.dirname, 'fresh-reading.ts'));
  const script = await reader;
  if (!(await page.evaluate(() => 'compareMarks' in globalThis))) await page.evaluate(script);
  return page.evaluate(() => (globalThis as unknown as InPage).compareMarks?.() ?? null);
}

/** Waits until the comparison is as wanted; else tells what it was last, and fails. */
async function untilCompared(
  page: Page | Frame,
  isWanted: (now: Comparison) => boolean,
  tell: (last: Comparison | null, error: unknown) => void,
): Promise<void> {
  let last: Comparison | null = null;
  try {
    await until(async () => {
      last = await compared(page);
      return last && isWanted(last) ? true : null;
    }, 'the marks');
  } catch (error) {
    tell(last, error);
    throw error;
  }
}

/**
 * Waits until a page or frame is marked as a fresh reading of it says, and with these words.
 * @throws what was marked and what was found, when that does not come.
 */
export async function expectMarks(page: Page | Frame, words: readonly string[]): Promise<void> {
  const wanted = [...words].sort();
  await untilCompared(
    page,
    ({ same, marked }) => same && marked.join() === wanted.join(),
    (last, error) =>
      expect(last, String(error)).toEqual({ marked: wanted, found: wanted, same: true }),
  );
}

/**
 * Waits until a page is marked as a fresh reading of it says, whatever that finds.
 * @throws what was marked and what was found, when that does not come.
 */
export async function expectFreshMarks(page: Page, what: string): Promise<void> {
  await untilCompared(
    page,
    ({ same }) => same,
    (last, error) => {
      const { marked, found } = last ?? { marked: [], found: [] };
      expect({ marked, same: false }, `${what}: ${error}`).toEqual({ marked: found, same: true });
    },
  );
}

/** Does one of the page's own steps, once the page has it: a framework gives it when it has taken over. */
export async function step(page: Page, name: string): Promise<void> {
  await until(
    () =>
      page.evaluate((asked) => {
        const own = (globalThis as unknown as InPage).step?.[asked];
        own?.();
        return own ? true : null;
      }, name),
    `the page's step "${name}"`,
  );
}

/** Does one of the page's steps, and waits until these words are marked. */
export async function stepTo(page: Page, name: string, words: readonly string[]): Promise<void> {
  await step(page, name);
  await expectMarks(page, words);
}
