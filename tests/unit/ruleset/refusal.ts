/** What is said of a term that cannot be read. */
import { englishOf } from '../../../src/ruleset/english';
import { TermError } from '../../../src/ruleset/expand';

/** @returns the text in English; nothing when the term can be read. @throws what is no `TermError`. */
export function refusalOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof TermError) return englishOf(error.problem);
    throw error;
  }
  return '';
}
