/**
 * Sentences that name kratom only as what somebody has trouble with, is treated for, or had better not take: "We treat
 * anxiety alongside kratom addiction", "Kratom detox helps you sleep", "Melatonin is better than kratom for sleep".
 *
 * Pure; tests of candidates, see `silencers.ts`. What is good there is no doing of kratom's, whatever else does it.
 */
import type { Mark } from '../lexicon';
import type { Sentence } from '../sentences';
import { is, Trait } from '../traits';
import { Gap, type Words } from '../words';
import type { Candidate } from './candidate';

/** What stands right behind the name: kratom's own trouble, or what is done about it. */
const TROUBLE =
  /^(use |misuse )?(addictions?|dependenc[ey]|dependent|withdrawals?|detox(ification|ing)?|rehab(ilitation)?|tolerance|abuse|misuse|cravings?|relapses?|recovery|use disorders?|program(me)?s?|counsell?ing|cessation|quitters?|addicts?)\b(?! (tea|blend|powder|capsules?|drink|shots?|formula)\b)/;
/** What a clinic for kratom does, and an experiment as well. */
const TREATMENT = /^(treatments?|therap(y|ies)|medications?|clinics?|cent(er|re)s?|care)\b/;
const CLINICS = /\b(rehab|detox|addiction|recovery|clinic|treatment cent(er|re))/i;
/** What stands before it: the trouble or its care, */
const OF_KRATOM =
  /\b((addict(ed|ion)?|dependen(t|ce|cy)|hooked) (on|to|from)|(addiction|dependen(ce|cy)|withdraw(al|ing)?|detox(ing|ed|ification)?|rehab(ilitation)?|recover(y|ing)|support groups?|meetings|wean(ed|ing)?|taper(ed|ing)?|program(me)?s?|counsell?ing|craving)( off)? (from|for|off)( of)?|(coming|get|getting|got|came) off( of)?)( the| your| my)?$/;
/** a cause of the taking, */
const BEHIND_IT = /\b(behind|beneath|underneath|underlying|driving|fuell?ing)( your| the| their)?$/;
/** what is taken or done instead, */
const INSTEAD =
  /\b((alternatives?|substitutes?|replacements?) (to|for)|instead of|rather than|in place of|better off without)( the| your| my)?$/;
/** or what is said to be the better. */
const BETTER_THAN =
  /\b(better|safer|healthier|gentler|wiser|smarter|stronger|more \w+|less (risky|dangerous|addictive|harmful))( \w+){0,7} than$/;
/** So kratom is the better one, or nothing is. */
const UNMATCHED =
  /\b(nothing|no|none|never|nobody|few|little|hardly|not|cannot|cant|couldnt|isnt|arent|wasnt|havent|hasnt|dont|doesnt|didnt|without|if|whether)\b/;
/** Before the name, so many words are looked at. */
const BEFORE_WORDS = 12;

/**
 * Whether each name of kratom in a sentence says only whose trouble it is, what is treated, or what is outdone.
 *
 * @param marks The lexicon's, of the sentence.
 */
export function isOnlyNamed(
  { norm, before }: Words,
  { from, to }: Pick<Sentence, 'from' | 'to'>,
  marks: readonly Mark[],
  pageTitle: string,
): boolean {
  const named = marks.filter((mark) => is(mark, Trait.named));
  return (
    named.length > 0 &&
    named.every((mark) => {
      const next = norm.slice(mark.to, Math.min(to, mark.to + 2)).join(' ');
      const isNext = mark.to < to && ((before[mark.to] as number) & ~Gap.space) === 0;
      if (isNext && TROUBLE.test(next)) return true;
      const isClinic = CLINICS.test(pageTitle);
      // "Kratom treatment" may be the name itself.
      if (
        isClinic &&
        TREATMENT.test(isNext && mark.to - mark.from === 1 ? next : (norm[mark.to - 1] as string))
      )
        return true;
      const first = Math.max(from, mark.from - BEFORE_WORDS);
      const said = norm.slice(first, mark.from).join(' ');
      if (OF_KRATOM.test(said) || BEHIND_IT.test(said) || INSTEAD.test(said)) return true;
      return BETTER_THAN.test(said) && !UNMATCHED.test(said);
    })
  );
}

/** "We treat anxiety alongside kratom addiction", "There are safe alternatives to kratom": no good of kratom's. */
export function onlyNamed({ view, agent }: Candidate): boolean {
  const { mark } = agent;
  // "Withdrawal from kratom is rare, and it eases pain"
  if (mark && agent.kind === 'kratom' && !is(mark, Trait.named)) return false;
  if (!mark && view.has(Trait.use)) return false;
  return isOnlyNamed(view.words, view.sentence, view.marks, view.state.pageTitle);
}
