/**
 * Reads the rule set once for a whole run of the tests; a file gets it by `inject('ruleSet')`.
 *
 * It takes seconds to compile, and each test file is a world of its own.
 */
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readRuleSet } from '../src/ruleset';

const read = () => readRuleSet(join(import.meta.dirname, '..', 'rules'));

declare module 'vitest' {
  interface ProvidedContext {
    /** What `readRuleSet` gives for `rules/`. */
    ruleSet: Awaited<ReturnType<typeof readRuleSet>>;
  }
}

export default async function provideRuleSet(project: TestProject): Promise<void> {
  project.provide('ruleSet', await read());
  project.onTestsRerun(async () => project.provide('ruleSet', await read()));
}
