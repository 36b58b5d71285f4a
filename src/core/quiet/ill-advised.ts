/**
 * Verdicts on taking kratom for something or instead of something: "the wrong choice for depression", "makes it harder to
 * treat pain", "replacing heroin with kratom is still using".
 *
 * Pure; tests of candidates, see `silencers.ts`. The verdict on what is done with kratom in general ("using it to treat
 * withdrawal is dangerous") is for `wording.ts`.
 */
import type { SentenceView } from '../view';
import { benefits, type Candidate } from './candidate';

const KRATOM = '(the |some )?(kratom|ketum|mitragynine|7 oh|7oh)';
/** Dispraise in the words of praise, */
const DISPRAISED =
  '(wrong|poor|bad|terrible|awful|worst|lousy|horrible|risky|dangerous|unwise|unsafe|foolish|stupid|weak|shaky|harmful|unhealthy|misguided|reckless) (choice|option|way|answer|idea|solution|tool|means|remedy|treatment|substitute|replacement|alternative|pick|fit|approach|method|strategy|plan|crutch|fix|cure)s?';
const POOR_CHOICE = new RegExp(String.raw`\b${DISPRAISED}\b`);
/** and its denial. */
const NO_POOR_CHOICE = new RegExp(
  String.raw`\b(not|no|isnt|aint|wasnt|never|hardly)( \w+)? ((such|that|a|an|the) )*${DISPRAISED}\b`,
);

/** What is made hard, */
const MADE_HARD =
  '(mak(e|es|ing)|made) (it|things) (\\w+ )?(hard|harder|difficult|impossible|tough|tougher|tricky|trickier) (for \\w+ )?to';
/** and what else stands before a verb of which nothing comes. */
const HINDERING = new RegExp(
  String.raw`\b(${MADE_HARD}|(in the way of|interfer(e|es|ed|ing) with|complicat(e|es|ed|ing)|delay(s|ed|ing)?|hinder(s|ed|ing)?)( your| the| my)?)$`,
);
const HINDERED = new RegExp(
  String.raw`\b(${MADE_HARD}|in the way of|interfer(e|es|ed|ing) with) (treat|manag|control|cop|deal|heal|sleep|focus|concentrat|sooth|eas|reliev)`,
);
const HINDERING_REACH = 8;

const SWAPPING =
  '(replac|switch|swapp|trad|exchang|substitut|mov|chang|transition)ing (\\w+ ){1,6}(with|for|to|by)';
const BAD =
  '(still using|using|another|new (problem|addiction|habit|dependenc[ey])|worst|bad|terrible|stupid|dumb|awful|horrible|huge mistake|big mistake|mistakes?|danger\\w*|risk\\w*|unsafe|harm\\w*|relaps\\w*|wrong|gamble|foolish|trap|unwise|illegal|unproven|trading|swapping|addict\\w*)';
const GOOD =
  '(recovery|sobriety|sober|clean|solution|answer|cure|treatment|safe|recommended|advised|advisable|wise|good|way)';
/** "Replacing heroin with kratom is still using", "… is not recovery", "… won't make you sober", "… only gives you a new problem" */
const BAD_SWAP = new RegExp(
  String.raw`\b${SWAPPING} ${KRATOM}( \w+)? (` +
    `(is|was|are|can be|may be|would be|feels|felt|seems)( (still|just|only|simply|really|very|extremely|often|also|like|a|an|the|one|my|nothing|but|no|more|better|than))* ${BAD}` +
    String.raw`|(isnt|wasnt|is not|was not|is never|is no)( \w+){0,2} ${GOOD}` +
    String.raw`|(wont|will not|doesnt|does not|didnt|did not|cannot|can not|cant|never) (\w+ ){0,2}(make|get|keep|help|fix|solve|cure|free|treat|end|set|address|work|count|mean)` +
    String.raw`|(only|just|merely|simply) (give|gave|trade|lead|led|bring|brought|make|made|swap|add|delay|mean|replace|move|shift|create)s?)\b`,
);
/** What is said of such a swap. */
const SWAPS = new Set(['alternative', 'instead', 'medicine-stopping', 'opioid-stopping']);

/** Whether a sentence says that kratom is no way to deal with what it names. */
export const isIllAdvised = (said: string): boolean =>
  HINDERED.test(said) ||
  BAD_SWAP.test(said) ||
  (POOR_CHOICE.test(said) && !NO_POOR_CHOICE.test(said));

/** "Kratom is the wrong choice for depression": the praise is none. */
export function isPoorChoice({ view, clause, last }: Candidate): boolean {
  const said = view.words.norm.slice(clause.from, Math.max(last, clause.from)).join(' ');
  return POOR_CHOICE.test(said) && !NO_POOR_CHOICE.test(said);
}

/** "a dangerous substitute for opioids" */
export const isPoorSubstitute = (candidate: Candidate): boolean =>
  SWAPS.has(candidate.concept) && isPoorChoice(candidate);

/** "makes it harder to treat pain", "gets in the way of treating depression" */
export const isHindered = ({ words, sentence }: SentenceView, verb: number): boolean =>
  HINDERING.test(words.norm.slice(Math.max(sentence.from, verb - HINDERING_REACH), verb).join(' '));

/** "Replacing heroin with kratom is still using" */
export const isBadSwap = ({ view, clause, concept, effect }: Candidate): boolean =>
  (SWAPS.has(concept) || (benefits(effect) && clause === view.clauses[0])) && view.says(BAD_SWAP);
