/** A small engine for tests of reading: its state matters, and it counts what it reads. */
import type { Reading } from '../../../src/content/reading';
import type { Engine, ReadingState } from '../../../src/core';
import { type Before, readBatch } from '../../../src/core/batch';
import type { Block, Finding } from '../../../src/core/types';
import type { ReadBlock } from '../../../src/platform/messages';

/**
 * Makes the engine: a heading becomes the topic, and a paragraph that says "it" is a finding about the topic.
 */
export function smallEngine() {
  const read: string[] = [];
  const state = (topic: string) => ({ topic }) as unknown as ReadingState;
  const topicOf = (one: ReadingState) => (one as unknown as { topic: string }).topic;
  const reader: Engine = {
    begin: (page) => state(page?.title ?? ''),
    read(block: Block, index, before) {
      read.push(block.text);
      const topic = block.tag === 'h2' ? block.text : topicOf(before);
      const findings =
        block.tag === 'p' && block.text.startsWith('it')
          ? [findingOf(index, topic, block.text)]
          : [];
      const mentions = block.text.includes('liver') ? ['liver'] : [];
      return { findings, mentions, after: state(topic) };
    },
  };
  const readBlocks = (before: Before, blocks: readonly Block[]): ReadBlock[] =>
    readBatch(reader, blocks, before).map((reading) => ({
      ...reading,
      sentences: { about: reading.findings.length, unmatched: 0 },
    }));
  return {
    reader,
    readBlocks,
    /** Texts of the blocks that were read. */
    read,
    /** Reads the next batch of a reading; returns false when nothing was left to read. */
    readNext(reading: Reading, most = 1000): boolean {
      const batch = reading.next(most);
      if (!batch) return false;
      readBlocks(batch.before, batch.blocks).every((one, place) => reading.take(batch, place, one));
      return true;
    },
  };
}

function findingOf(block: number, claim: string, text: string): Finding {
  const whole = { start: 0, end: text.length };
  const evidence = { text, span: whole };
  return {
    block,
    claim,
    stance: 'asserted',
    sentence: whole,
    quote: whole,
    form: 'not-stated',
    why: { subject: evidence, relation: evidence, object: evidence },
  };
}
