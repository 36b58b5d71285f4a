/**
 * Reads the rule set once for a whole run of the tests; a file gets it by `inject('ruleSet')`.
 *
 * It takes seconds to compile, and each test file is a world of its own.
 */
import type { TestProject } from 'vitest/node';
import type { readRuleSet } from '../src/ruleset';
import { readOwnRuleSet } from '../src/ruleset/kept';

declare module 'vitest' {
  interface ProvidedContext {
    /** What `readRuleSet` gives for `rules/`. */
    ruleSet: Awaited<ReturnType<typeof readRuleSet>>;
  }
}

export default async function provideRuleSet(project: TestProject): Promise<void> {
  project.provide('ruleSet', await readOwnRuleSet());
  project.onTestsRerun(async () => project.provide('ruleSet', await readOwnRuleSet()));
}
