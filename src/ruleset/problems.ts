/**
 * What can be wrong with a rule set, as lines that an editor can click on.
 *
 * This module only shapes and orders problems; it must not read files or judge rules.
 */
import { closest, distance } from 'fastest-levenshtein';

/** A place in a rule file. Line and column count from 1; the path is relative to where the rules were read from. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong, and where. */
export interface Problem {
  readonly at: Position;
  readonly message: string;
}

/** A value together with the place that it was read from. */
export interface Placed<T> {
  readonly value: T;
  readonly at: Position;
}

/** Typing errors that are still recognised, as a share of the longer word's letters. */
const SUGGESTION_MAX_SHARE = 0.34;

/** `file:line:column: message`, the form that editors and terminals turn into a link. */
export function formatProblem({ at, message }: Problem): string {
  return `${at.file}:${at.line}:${at.column}: ${message}`;
}

/** Problems by file, line and column; the same line twice is given once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return [...problems]
    .sort(
      (a, b) =>
        compareText(a.at.file, b.at.file) ||
        a.at.line - b.at.line ||
        a.at.column - b.at.column ||
        compareText(a.message, b.message),
    )
    .filter((problem) => {
      const line = formatProblem(problem);
      return !seen.has(line) && seen.add(line);
    });
}

/** Order by code unit, the same on every machine whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Hint that follows an unknown name: ` (did you mean "…"?)` when a known one is near by edit
 * distance (Levenshtein 1966), otherwise the known names when they are few, otherwise nothing.
 */
export function hint(given: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const near = closest(given, known);
  const longer = Math.max(given.length, near.length);
  if (distance(given, near) <= Math.max(1, longer * SUGGESTION_MAX_SHARE)) {
    return ` (did you mean "${near}"?)`;
  }
  return known.length <= 12 ? ` (use one of: ${known.join(', ')})` : '';
}

/** Thrown when a rule set cannot be used; its message is all problems, one a line. */
export class RuleSetError extends Error {
  /** @param problems at least one problem. */
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'RuleSetError';
  }
}
