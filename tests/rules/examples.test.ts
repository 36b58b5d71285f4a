import { describe, expect, inject, it } from 'vitest';
import { createEngine } from '../../src/core';
import { formatProblem } from '../../src/ruleset';
import { claimProblems } from '../../src/ruleset/examples';

const { rules, source, problems } = inject('ruleSet');
const engine = createEngine(rules);

it('the rule set is sound', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

describe('every example of a claim is read as its file says', () => {
  it.each(source.claims.map((claim) => [claim.id.value, claim] as const))('%s', (_id, claim) => {
    expect(claimProblems(claim, engine).map(formatProblem)).toEqual([]);
  });
});
