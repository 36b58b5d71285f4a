/**
 * What own rules are read with: the rule compiler and all compiled rules. A megabyte that only those load who have, or
 * add, rules of their own.
 */
import notes from 'virtual:factleaf/notes';
import rules from 'virtual:factleaf/rules';
import tables from 'virtual:factleaf/tables';
import type { OwnRule } from '../../core/own-rules';
import {
  type Bundled,
  type OwnFile,
  type ReadRule,
  readOwnRules,
  readStoredRule,
} from '../../ruleset/own';
import type { Problem } from '../../ruleset/problems';
import type { Again } from './model';

const bundled: Bundled = { rules, sources: notes.sources, tables };

/** Reads files that a user hands in; see `readOwnRules`. */
export function readFiles(
  files: readonly OwnFile[],
  present: readonly OwnRule[],
): { readonly rules: readonly ReadRule[]; readonly problems: readonly Problem[] } {
  return readOwnRules(files, bundled, present);
}

/** Reads a rule again that another version has read; see `readStoredRule`. */
export function readAgain(file: OwnFile, others: readonly OwnRule[]): Again {
  return readStoredRule(file, bundled, others);
}
