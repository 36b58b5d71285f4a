/**
 * Puts a problem into words. Apart from what finds problems, so that a page can show one without loading that.
 */
import type { ProblemText, ProblemValue } from './problems';

/**
 * A problem in words, without its place.
 *
 * @param say gives the text for a key, with `$1`, `$2`… replaced by what is put into it.
 */
export function inWords(
  { code, values }: ProblemText,
  say: (key: string, ...values: readonly string[]) => string,
): string {
  const word = (value: ProblemValue): string => {
    if (typeof value !== 'object') return String(value);
    return 'code' in value ? inWords(value, say) : value.map(word).join(', ');
  };
  // A hint at the end may be none.
  return say(code, ...values.map(word)).trimEnd();
}
