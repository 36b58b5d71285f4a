/**
 * What a sentence passes on and does not stand behind: "I told myself it was safe", "avoid any shop that claims …", "sold as
 * harmless, but it can kill".
 *
 * Pure. A debunking in so many words is for `debunked.ts`, what the next sentence takes back for `blocks/taken-back.ts`.
 */
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import type { Statement } from './statement';

/** How a writer tells of an error of their own; "told myself to try it" was none. */
const DECEIVED =
  /\b(told|tell|tells|telling|convinced?|convincing|persuaded?|persuading|(lied|lie|lying) to|kidd(ed|ing)|fool(ed|ing)|reassur(ed|ing)|trick(ed|ing)|delud(ed|ing)) (myself|ourselves|yourself|himself|herself|themselves) (?!to\b)/;
const BELIEVED =
  /\b(i|we) (\w+ly |once |always |had |used to )?(believed?|thought|think|assumed?|figured?) (that )?(it|kratom|this|they|this stuff|the (leaf|plant|stuff|powder)) (was|were|wasnt|did|didnt|could|couldnt|would|wouldnt|had)\b/;
/** What the writer goes on with behind the error. */
const ENDING = /\b(but|until|yet|however|though|because|so|and (i|it|my|now|we|they|kratom))\b/;
/** Who is warned of for what they say. */
const WARNED_OF =
  /\b(avoid|avoids|avoiding|run( away)?|beware|steer clear|stay away|walk away|keep away|skip|ignore|report|distrust|(wary|suspicious|sceptical|skeptical|leery) of|watch out|look out|(dont|do not|never|not) (buy|order|trust|believe|listen|shop))\b( (of|from|for|to|at|with))?( \w+){0,4} (that|who|which|whose)( \w+){0,2} (claim|claims|claiming|say|says|saying|tell|tells|promise|promises|advertises?|swears?|insists?|boasts?|states?|markets?|make|makes|websites?|ads?|labels?)\b/;
/** What others call kratom, */
const CALLED =
  /\b(advertised|sold|marketed|touted|promoted|billed|described|label(l)?ed|pitched|hailed|presented|portrayed|seen|viewed|perceived|packaged|peddled) (\w+ ){0,2}(as|to be)\b/;
/** and what goes against that. */
const CONCEDING = /^(but|although|though|yet|however|despite|while|whereas)$/;
/** "I was told it is safe": the word of whoever told. */
const TOLD =
  /\b(i|we|he|she|they|people|patients|customers|buyers|users|many|most|some) (\w+ly |often |always )?(was|were|am|are|is|been|being|(had|have|has|having) been|got) (\w+ly |always |often |also )?(told|assured|promised|led to believe|misled|sold on)\b/;
const BY_EXPERT = /\bby (\w+ ){0,3}(doctors?|physicians?|pharmacists?|nurses?|experts?|fda)\b/;

/**
 * Whether something good that is said of kratom is held up as an error, or as the word of those whom one is warned of.
 *
 * @param denied The statement is denied, so that a harm is good.
 */
export function isDisowned(view: SentenceView, statement: Statement, denied: boolean): boolean {
  const { first, last } = statement;
  const { norm } = view.words;
  const { from } = view.sentence;
  const before = norm.slice(from, first).join(' ');
  for (const error of [DECEIVED, BELIEVED]) {
    if (!view.says(error)) continue;
    const found = error.exec(before);
    if (found && !ENDING.test(before.slice(found.index + found[0].length))) return true;
  }
  if (view.says(WARNED_OF) && WARNED_OF.test(before)) return true;
  return (
    (denied || statement.effect === 'lacks' || statement.concept === 'safe') &&
    view.says(CALLED) &&
    CALLED.test(before) &&
    isRefuted(view, last)
  );
}

/** "Kratom is sold as safe, but it can be fatal": a harm behind the "but". */
function isRefuted(view: SentenceView, last: number): boolean {
  const { norm, before } = view.words;
  const { to } = view.sentence;
  let at = last;
  while (at < to && !CONCEDING.test(norm[at] as string)) at++;
  if (at >= to || view.cues.some((one) => one.from > at && is(one, Trait.negation))) return false;
  return (
    ((before[at] as number) & (Gap.stop | Gap.colon)) === 0 &&
    view.concepts.some(
      (one) =>
        one.from > at &&
        one.senses.some(
          ({ kind, id, mode }) =>
            kind === 'concept' && mode !== 'absent' && view.frames.valence(id) === 'bad',
        ),
    )
  );
}

/** "I was told it is not addictive": others say so, unless an expert does. */
export function isTold(view: SentenceView, { first }: Statement): boolean {
  if (!view.says(TOLD)) return false;
  const before = view.words.norm.slice(view.sentence.from, first).join(' ');
  const found = TOLD.exec(before);
  return (
    found !== null &&
    !BY_EXPERT.test(before) &&
    !ENDING.test(before.slice(found.index + found[0].length))
  );
}
