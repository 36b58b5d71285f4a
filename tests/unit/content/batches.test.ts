import { describe, expect, it } from 'vitest';
import { AGAIN_MS, createBatches, FIRST_LENGTH, MOST_LENGTH } from '../../../src/content/batches';
import { Reading } from '../../../src/content/reading';
import type { Scheduler, Work } from '../../../src/content/scheduler';
import type { Before } from '../../../src/core/batch';
import type { PageBlock } from '../../../src/dom';
import type { ReadBlock } from '../../../src/platform/messages';
import { smallEngine } from './small-engine';

function blockOf(text: string): PageBlock {
  return { tag: 'p', text, owner: {} as Element, pieces: [] };
}

function start() {
  const life = new AbortController();
  const engine = smallEngine();
  const queue = new Set<Work>();
  const later: { delay: number; run: () => void }[] = [];
  const scheduler: Scheduler = {
    run: (work) => void queue.add(work),
    after: (delay, run) => void later.push({ delay, run }),
  };
  const asked: {
    blocks: readonly PageBlock[];
    /** Answers what was read, or that it could not be. */
    answer(read?: 'not' | 'less'): void;
  }[] = [];
  const found: string[] = [];
  let ends = 0;
  const reading = new Reading({
    found: ({ block }) => found.push(block.text),
    moved() {},
    lost() {},
  });
  const batches = createBatches({
    signal: life.signal,
    scheduler,
    reading,
    read: (before: Before, blocks) =>
      new Promise<readonly ReadBlock[] | undefined>((done) => {
        const answer = (read?: 'not' | 'less') => {
          const all = engine.readBlocks(before, blocks);
          done(read === 'not' ? undefined : read === 'less' ? all.slice(1) : all);
        };
        asked.push({ blocks, answer });
      }),
    onRead: () => {
      ends += 1;
    },
  });
  /** Until nothing happens without an answer or a timer. */
  const settle = async () => {
    for (let turns = 0; turns < 20; turns++) {
      await null;
      for (const work of queue) {
        queue.delete(work);
        while (work());
      }
    }
  };
  return { life, reading, batches, asked, found, later, settle, ends: () => ends };
}

describe('batches', () => {
  it('begin small and grow, one at a time, until all is read', async () => {
    const page = start();
    const texts = Array.from({ length: 40 }, (_, i) => `it ${i}`.padEnd(FIRST_LENGTH / 2, '.'));
    page.reading.replace(0, 0, texts.map(blockOf));
    page.batches.run();
    const lengths: number[] = [];
    for (;;) {
      await page.settle();
      const next = page.asked.shift();
      if (!next) break;
      expect(page.asked).toEqual([]);
      lengths.push(next.blocks.reduce((sum, { text }) => sum + text.length, 0));
      next.answer();
    }
    expect(lengths.slice(0, 4)).toEqual([1, 2, 4, 8].map((times) => times * FIRST_LENGTH));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(MOST_LENGTH);
    expect(page.found).toEqual(texts);
    expect(page.ends()).toBe(1);
    expect(page.reading.done).toBe(true);
  });

  it.each(['not', 'less'] as const)('are asked for again when they were %s read', async (how) => {
    const page = start();
    page.reading.replace(0, 0, [blockOf('it a')]);
    page.batches.run();
    await page.settle();
    for (const delay of AGAIN_MS) {
      page.asked.shift()?.answer(how);
      await page.settle();
      const [timer] = page.later.splice(0);
      expect(timer?.delay).toBe(delay);
      timer?.run();
      await page.settle();
    }
    // Somebody who never answers is left alone until there is something new to read.
    page.asked.shift()?.answer(how);
    await page.settle();
    expect([page.later, page.asked, page.ends()]).toEqual([[], [], 0]);
    page.batches.run();
    await page.settle();
    page.asked.shift()?.answer();
    await page.settle();
    expect(page.found).toEqual(['it a']);
  });

  it('are dropped where the page has changed meanwhile, and asked for as it is now', async () => {
    const page = start();
    page.reading.replace(0, 0, ['it a', 'it b', 'it c'].map(blockOf));
    page.batches.run();
    await page.settle();
    page.reading.replace(1, 2, [blockOf('it new')]);
    page.batches.run();
    await page.settle();
    expect(page.asked).toHaveLength(1);
    page.asked.shift()?.answer();
    await page.settle();
    expect(page.found).toEqual(['it a']);
    expect(page.asked[0]?.blocks.map(({ text }) => text)).toEqual(['it new', 'it c']);
    page.asked.shift()?.answer();
    await page.settle();
    expect(page.found).toEqual(['it a', 'it new', 'it c']);
    expect(page.ends()).toBe(1);
  });

  it('that a page was put away with are asked for again, and an answer that comes all the same is too late', async () => {
    const page = start();
    page.reading.replace(0, 0, [blockOf('it a')]);
    page.batches.run();
    await page.settle();
    const [first] = page.asked.splice(0);
    page.batches.again();
    await page.settle();
    first?.answer();
    await page.settle();
    expect(page.found).toEqual([]);
    page.asked.shift()?.answer();
    await page.settle();
    expect(page.found).toEqual(['it a']);
  });

  it('come to an end with the session', async () => {
    const page = start();
    page.reading.replace(0, 0, [blockOf('it a')]);
    page.batches.run();
    await page.settle();
    page.life.abort();
    page.asked.shift()?.answer();
    await page.settle();
    expect([page.found, page.later, page.ends()]).toEqual([[], [], 0]);
  });
});
