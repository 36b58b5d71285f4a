/**
 * What can be wrong with a rule set, as keys of texts with what is put into them.
 *
 * This module only shapes and orders problems; it must not read files or judge rules, and holds no words: those that a
 * user's own file can raise are in the message catalogues, the others in `english.ts`.
 */
import { closest, distance } from 'fastest-levenshtein';
import type catalogue from '../locales/en/messages.json';
import type { EnglishOnly } from './english';

/** A place in a rule file. Line and column count from 1; the path is relative to where the rules were read from. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Key of a text that every language has: what a user's own file can raise. */
export type ProblemKey = Extract<keyof typeof catalogue, `problem${string}`>;

/** Key of any text about a rule set. */
export type ProblemCode = ProblemKey | EnglishOnly;

/** What is put into a text: as it is, by a text of its own, or by several with commas between them. */
export type ProblemValue = string | number | ProblemText | readonly ProblemText[];

/** A text that is still to be put into words. */
export interface ProblemText {
  readonly code: ProblemCode;
  /** For `$1`, `$2`… of the text, at most nine. */
  readonly values: readonly ProblemValue[];
}

/** One thing that is wrong, and where. Plain data, which can be stored. */
export interface Problem extends ProblemText {
  readonly at: Position;
  /** What the YAML library says of it, in English; the command line tells that instead of the text. */
  readonly original?: string;
}

/** A value together with the place that it was read from. */
export interface Placed<T> {
  readonly value: T;
  readonly at: Position;
}

/** Takes a problem. */
export type Report = (at: Position, code: ProblemCode, ...values: readonly ProblemValue[]) => void;

/** Typing errors that are still recognised, as a share of the longer word's letters. */
const SUGGESTION_MAX_SHARE = 0.34;

/** Most known names that are listed. */
const LISTED_NAMES_MAX = 12;

/** A text by its key, with what is put into it. */
export function told(code: ProblemCode, ...values: readonly ProblemValue[]): ProblemText {
  return { code, values };
}

/** A report that adds to a list. */
export function reportTo(problems: Problem[]): Report {
  return (at, code, ...values) => problems.push({ at, code, values });
}

/** Problems by file, line and column, those of one place in the order in which they come; the same twice is given once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return [...problems]
    .sort(
      (a, b) =>
        compareText(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column,
    )
    .filter(({ at, code, values }) => {
      const one = JSON.stringify([at.file, at.line, at.column, code, values]);
      return !seen.has(one) && seen.add(one);
    });
}

/** Order by code unit, the same on every machine whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Hint that ends the text on an unknown name: the nearest known one where it is near by edit
 * distance (Levenshtein 1966), otherwise the known names when they are few, otherwise nothing.
 */
export function hint(given: string, known: readonly string[]): ProblemValue {
  if (known.length === 0) return '';
  const near = closest(given, known);
  const longer = Math.max(given.length, near.length);
  if (distance(given, near) <= Math.max(1, longer * SUGGESTION_MAX_SHARE)) {
    return told('problemNear', near);
  }
  return known.length <= LISTED_NAMES_MAX ? told('problemOneOf', known.join(', ')) : '';
}

/** Names as a list of quotations. */
export function quoted(names: readonly string[]): ProblemText[] {
  return names.map((name) => told('problemName', name));
}
