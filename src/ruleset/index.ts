/**
 * The rule set from its folder to plain data, in one call.
 *
 * Node only, for builds and tests: what ships is the compiled data.
 */
import type { NotesData } from '../core/notes';
import type { RuleSetData } from '../core/types';
import { readClassifier } from './classifier';
import { compile } from './compile';
import { RuleSetError } from './english';
import { loadRules } from './folder';
import { type Problem, sortProblems } from './problems';
import type { RuleSetSource } from './source';
import { validate } from './validate';

/** A rule set ready for use, with what it was made from. */
export interface RuleSet {
  readonly rules: RuleSetData;
  readonly notes: NotesData;
  readonly source: RuleSetSource;
}

/**
 * Loads, validates and compiles a rule folder.
 *
 * @param folder path of `rules/`.
 * @param label how the folder is called in problems, `rules` by default.
 * @returns the rule set as far as it can be read, and every problem, in the files' order.
 * @throws when the folder cannot be read.
 */
export async function readRuleSet(
  folder: string,
  label = 'rules',
): Promise<RuleSet & { readonly problems: readonly Problem[] }> {
  const { source, problems } = await loadRules(folder, label);
  const compiled = compile(source);
  const learned = await readClassifier(folder, new Set(Object.keys(compiled.rules.claims)), label);
  const { classifier } = learned;
  return {
    rules: classifier ? { ...compiled.rules, classifier } : compiled.rules,
    notes: compiled.notes,
    source,
    problems: sortProblems([
      ...problems,
      ...compiled.problems,
      ...learned.problems,
      ...validate(source),
    ]),
  };
}

/**
 * As `readRuleSet`, for those who need a sound rule set.
 *
 * @throws RuleSetError with all problems when there is any.
 */
export async function loadRuleSet(folder: string, label?: string): Promise<RuleSet> {
  return soundOnly(await readRuleSet(folder, label));
}

/**
 * A rule set that was read, where it has no problems.
 *
 * @throws RuleSetError with all of them when there is any.
 */
export function soundOnly({
  problems,
  ...ruleSet
}: Awaited<ReturnType<typeof readRuleSet>>): RuleSet {
  if (problems.length > 0) throw new RuleSetError(problems);
  return ruleSet;
}

export { formatProblem, RuleSetError } from './english';
export type { Problem } from './problems';
export type { ClaimSource, ExampleSource, RuleSetSource } from './source';
