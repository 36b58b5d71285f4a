/**
 * Writes out the wordings that a lexicon term stands for: `[a|b]` alternatives, `(x)` and `(x|y)` options.
 *
 * Knows only brackets; what a word is is the engine's business.
 */
import { type ProblemCode, type ProblemText, type ProblemValue, told } from './problems';

/** Most wordings that one term may stand for; more is a slip rather than an intention. */
export const MAX_WORDINGS_PER_TERM = 4000;

/** A term that cannot be read. */
export class TermError extends Error {
  /** What to change. */
  readonly problem: ProblemText;

  /** Takes the text's key and what is put into it. */
  constructor(code: ProblemCode, ...values: readonly ProblemValue[]) {
    super(code);
    this.problem = told(code, ...values);
  }
}

/**
 * Every wording that a term stands for, in the order in which they read, without repeats.
 * `[a|b c]` is one of its alternatives, `(x)` is x or nothing, `(x|y)` one of them or nothing; all may be nested.
 *
 * @param term text as an editor wrote it.
 * @returns at least one text, single spaces between words, none at the ends.
 * @throws TermError for unbalanced brackets, an empty alternative, a `|` outside brackets, or more
 *   than `MAX_WORDINGS_PER_TERM` wordings.
 */
export function expandTerm(term: string): string[] {
  let at = 0;

  function sequence(closing: string): string[] {
    let readings = [''];
    while (at < term.length) {
      const char = term[at] as string;
      if (char === closing || (char === '|' && closing !== '')) break;
      let options: string[];
      if (char === '[') options = group(']');
      else if (char === '(') options = ['', ...group(')')];
      else if (char === ']' || char === ')') throw new TermError('problemNoOpening', char);
      else if (char === '|') throw new TermError('problemBarOutside');
      else {
        let to = at;
        while (to < term.length && !'[]()|'.includes(term[to] as string)) to++;
        options = [term.slice(at, to)];
        at = to;
      }
      if (readings.length * options.length > MAX_WORDINGS_PER_TERM) {
        throw new TermError('problemManyChoices', MAX_WORDINGS_PER_TERM);
      }
      readings = readings.flatMap((before) => options.map((option) => before + option));
    }
    return readings;
  }

  function group(closing: ']' | ')'): string[] {
    const opening = closing === ']' ? '[' : '(';
    at++;
    const alternatives: string[] = [];
    for (;;) {
      const readings = sequence(closing);
      if (at >= term.length) throw new TermError('problemNoClosing', opening, closing);
      if (readings.some((reading) => reading.trim() === '')) {
        throw new TermError('problemEmptyChoice', opening + closing);
      }
      alternatives.push(...readings);
      if (term[at++] === closing) return alternatives;
    }
  }

  const readings = sequence('').map((reading) => reading.replace(/\s+/g, ' ').trim());
  return [...new Set(readings)];
}
