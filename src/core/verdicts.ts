/**
 * What fact checks do with claims: quote them, and say whether they are true.
 *
 * Pure. A word that takes something back in any text is for the lexicon's `debunk`.
 */
import type { Sentence } from './sentences';
import type { ReadingState } from './state';
import { Gap, type Words } from './words';

/** Titles and headings of what goes through what is said. */
const DEBUNKING =
  /\b(myths?|misconceptions?|debunk\w*|rumou?rs?|headlines|fact.?check\w*|(viral|false|common) (\w+ )?claims|claims? (\w+ ){0,3}checked|we checked|true or false|verify(?=\s*(:|\||$))|warning letters?|unapproved (new )?drugs?|cease and desist)\b/i;

const NOT_TRUE =
  '(as |to be )?((mostly|largely|completely|totally|entirely|partly|simply|plainly|flat out|demonstrably) )?' +
  '(false|untrue|not true|misleading|incorrect|inaccurate|wrong|unproven|unfounded|baseless|bogus|fake|nonsense|bunk|fiction|pants on fire|a myth|busted|debunked)';
/** A verdict and nothing else, */
const VERDICT = new RegExp(`^${NOT_TRUE}$`);
/** the words that it ends in, */
const LAST =
  /^(false|untrue|true|misleading|incorrect|inaccurate|wrong|unproven|unfounded|baseless|bogus|fake|nonsense|bunk|fiction|fire|myth|busted|debunked)$/;
/** one at the end of a sentence about what is said, */
const RATED = new RegExp(
  `\\b(rat(e|es|ed|ing)|rul(e|es|ed)|judg(e|es|ed)|deem(s|ed)?|find|found|call|called) (\\w+ ){0,3}(claims?|statements?|posts?|videos?|assertions?|ideas?|rumou?rs?)\\b.* (?<!\\b(is|are|was|were) )${NOT_TRUE}$`,
);
/** one of which a claim is the subject, */
const SAID_FALSE = new RegExp(
  `^(?!if )(\\w+ ){0,3}(claims?|statements?|assertions?|ideas?|suggestions?|notions?|beliefs?|rumou?rs?) that .* (is|are|was|were) ${NOT_TRUE}( (and|or) ${NOT_TRUE})?$`,
);
/** and how many words it may have. */
const MOST_VERDICT_WORDS = 5;
/** Where a claim is set apart from what is found of it: "Kratom is approved: FALSE". */
const APART = Gap.colon | Gap.dash | Gap.ellipsis;

/** Whether the page or the section goes through claims to say what is in them. */
export const weighsClaims = ({ pageTitle, headings }: ReadingState): boolean =>
  DEBUNKING.test(pageTitle) || headings.some(({ text }) => DEBUNKING.test(text));

/** Whether a sentence is a verdict and nothing else: "False.", "Mostly false." */
export const isVerdict = ({ norm }: Words, { from, to }: Sentence): boolean =>
  to - from <= MOST_VERDICT_WORDS && VERDICT.test(norm.slice(from, to).join(' '));

/** Whether a sentence ends in a verdict on what it names: "We rate the claim that … FALSE", "The claim that … is misleading", "Kratom is approved: false". */
export function endsInVerdict({ norm, before }: Words, { from, to }: Sentence): boolean {
  if (!LAST.test(norm[to - 1] as string)) return false;
  const said = norm.slice(from, to).join(' ');
  if (RATED.test(said) || SAID_FALSE.test(said)) return true;
  for (let at = Math.max(from + 1, to - MOST_VERDICT_WORDS); at < to; at++)
    if ((before[at] as number) & APART && VERDICT.test(norm.slice(at, to).join(' '))) return true;
  return false;
}
