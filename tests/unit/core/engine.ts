/**
 * The engine with the rule set as it stands, and pages written in a few lines.
 */
import { inject } from 'vitest';
import { createEngine, type Engine, scan } from '../../../src/core';
import { type Clause, MarkIndex, splitClauses } from '../../../src/core/clauses';
import { Lexicon, type Mark } from '../../../src/core/lexicon';
import { type Sentence, splitSentences } from '../../../src/core/sentences';
import type { Block, RuleSetData } from '../../../src/core/types';
import type { Words } from '../../../src/core/words';

/** Title of the page that a text stands on, unless the test gives another. */
export const TITLE = 'Kratom';

/** The whole rule set, as it ships. */
export const allRules: RuleSetData = inject('ruleSet').rules;

const { classifier: _, ...bare } = allRules;

/** The rules alone, without what was learned: what they say has to come of them. */
export const rules: RuleSetData = bare;

export const engine: Engine = createEngine(rules);
export const lexicon = new Lexicon(rules);

/** A block written as `li: text`; without a tag it is a paragraph. */
export function block(line: string): Block {
  const [, tag = 'p', text = ''] =
    /^(?:(p|h[1-6]|li|td|th|dt|dd|blockquote): )?(.*)$/s.exec(line) ?? [];
  return { tag, text, ...(tag === 'li' ? { depth: 1 } : {}) };
}

/**
 * What each block of a page carries.
 *
 * @param lines Blocks, see `block`.
 * @returns For each block its claims and stances in alphabetical order, such as `pain asserted, sleep hedged`; empty for none.
 */
export function claimsOn(lines: readonly (string | Block)[], title = TITLE): string[] {
  const blocks = lines.map((line) => (typeof line === 'string' ? block(line) : line));
  const findings = scan(blocks, engine, { title });
  return blocks.map((_block, index) =>
    findings
      .filter((finding) => finding.block === index)
      .map(({ claim, stance }) => `${claim} ${stance}`)
      .sort()
      .join(', '),
  );
}

/** The first sentence of a text as the readers of clauses get it. */
export function firstSentence(text: string): {
  readonly words: Words;
  readonly sentence: Sentence;
  readonly marks: readonly Mark[];
  readonly clauses: readonly Clause[];
} {
  const words = lexicon.read(text);
  const [sentence] = splitSentences(words);
  if (!sentence) throw new Error(`"${text}" has no word`);
  const marks = lexicon.find(words, sentence.from, sentence.to);
  return {
    words,
    sentence,
    marks,
    clauses: splitClauses(words, sentence, new MarkIndex(marks, words, sentence)),
  };
}
