/**
 * The engine: text blocks in, findings out. This is what the rest of the house sees of it.
 *
 * Pure: no DOM, no browser API, no I/O, no clock. The same blocks and rules always give the
 * same findings.
 *
 * From the outside in: a block is read in `blocks`, which knows of headings, lists, questions and what a page is about; a
 * sentence in `sentence.ts`, which says what happens to what, who does it and how the text stands to that; `claims`
 * matches this with the rules; and `classifier` weighs what was found.
 */

import { BlockReader, type BlockReading, type Watch } from './blocks/reader';
import type { Graft } from './lexicon';
import type { ReadingState } from './state';
import type { Block, Finding, PageInfo, RuleSetData } from './types';

export {
  mentionsInTitle,
  type PageSummary,
  type RiskMention,
  riskMentions,
  summarise,
} from './page-summary';
export type { ReadingState } from './state';
export type * from './types';

/** Reads blocks with one rule set. */
export interface Engine {
  /** State before the first block of a page. */
  begin(page?: PageInfo): ReadingState;
  /**
   * Reads one block.
   *
   * @param block The block; its text is never changed.
   * @param index Copied into the findings.
   * @param before State after the block before it, or what `begin` gave.
   * @returns The block's findings by their place in the text, the ids of the main risks that it mentions, and the
   *   state for the next block. Never throws.
   */
  read(block: Block, index: number, before: ReadingState): BlockReading;
}

/**
 * Makes an engine; cheap, since wordings are only unpacked when their first word turns up.
 *
 * @param rules A compiled rule set.
 * @param graft Wordings besides; see `withOwnRules`.
 * @param watch Gets the sentences of each block as the classifier does, before it judges them; for its training.
 */
export function createEngine(rules: RuleSetData, graft?: Graft, watch?: Watch): Engine {
  const blocks = new BlockReader(rules, graft, watch);
  return {
    begin: (page) => blocks.begin(page),
    read: (block, index, before) => blocks.read(block, index, before),
  };
}

/** Whether an object is an engine already. */
const isEngine = (rules: RuleSetData | Engine): rules is Engine => 'read' in rules;

/**
 * Reads a whole page.
 *
 * @param blocks Blocks in document order.
 * @param rules A compiled rule set, or an engine made from one.
 * @param page The page's title, where known.
 * @returns Findings by block and place.
 */
export function scan(
  blocks: readonly Block[],
  rules: RuleSetData | Engine,
  page: PageInfo = {},
): Finding[] {
  const engine = isEngine(rules) ? rules : createEngine(rules);
  const findings: Finding[] = [];
  let state = engine.begin(page);
  for (let index = 0; index < blocks.length; index++) {
    const result = engine.read(blocks[index] as Block, index, state);
    findings.push(...result.findings);
    state = result.after;
  }
  return findings;
}
