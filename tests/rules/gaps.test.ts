import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { createEngine } from '../../src/core';
import type { ExampleSource } from '../../src/ruleset';
import { exampleProblem } from '../../src/ruleset/examples';

type Gap = Partial<ExampleSource> & {
  readonly claim: string;
  readonly list: 'flags' | 'ignores';
  readonly text: string;
};

const gaps: Gap[] = parse(readFileSync(join(import.meta.dirname, 'gaps.yaml'), 'utf8'));
// What the classifier knows by its sound is no rule's doing.
const { classifier: _, ...rules } = inject('ruleSet').rules;
const engine = createEngine(rules);

it('a gap that has closed goes back to the examples of its claim', () => {
  const closed = gaps.filter((gap) => {
    const example = { ...gap, at: { file: 'gaps.yaml', line: 0, column: 0 } } as ExampleSource;
    return exampleProblem(gap.claim, example, gap.list, engine) === undefined;
  });
  expect(closed.map(({ claim, text }) => `${claim}: ${text}`)).toEqual([]);
});
