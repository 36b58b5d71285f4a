/**
 * Good that is done by what stands beside the leaf: what goes into the tea ("Honey in kratom tea soothes the throat"), and
 * the shop ("Enjoy stress-free kratom shopping").
 *
 * Pure; tests of candidates, see `silencers.ts`. Other herbs and drugs that do it themselves are for `other-substances.ts`.
 */
import { is, Trait } from '../traits';
import type { Candidate } from './candidate';

/** What goes into a tea for its taste, or for itself. */
const ADDITION =
  '(lemons?|lime|ginger|honey|peppermint|mint|spearmint|chamomile|camomile|cinnamon|turmeric|sugar|agave|stevia|milk|citrus|orange|cardamom|cloves?|vanilla|juice|syrup|lavender|fennel|rosehips?|hibiscus|magnesium|vitamins?|electrolytes)';
/** "Lemon and ginger in your tea", "Peppermint tea with your kratom" */
const INSIDE = new RegExp(
  String.raw`^(\w+ ){0,2}${ADDITION}( (and|or))?( \w+){0,2} (in|with|into) (your |the |my |a |this |some )?(cup of )?(\w+ )?(kratom|tea|brew|blend|cup|drink|mug|mix|shake)\b`,
);
/** "Add some ginger to your kratom", "Adding honey makes the tea …" */
const ADDING = new RegExp(
  String.raw`^(\w+ ){0,2}(add|adding|stir|stirring|mix|mixing|put|putting|squeeze|squeezing|sweeten|sweetening)( in)? ((?!kratom|tea\b)\w+ ){0,3}${ADDITION}\b`,
);
/** What such a thing does to what kratom does. */
const STRENGTHENING =
  /\b(effects?|stronger|potency|potent|potentiat\w*|effective\w*|alkaloids?|absor\w+|kick in)\b/;

/** "Honey in kratom tea soothes the throat": the honey does. */
export function ofAddition({ view, first }: Candidate): boolean {
  const pattern = view.says(INSIDE) ? INSIDE : ADDING;
  if (!view.says(pattern) || view.says(STRENGTHENING)) return false;
  const [added = ''] = pattern.exec(view.said) ?? [];
  const end = view.sentence.from + added.split(' ').length;
  // "Ginger in the tea tastes good, and kratom eases pain"
  return !view.subjects.some(
    (one) => is(one, Trait.named) && one.from > end + 3 && one.to <= first,
  );
}

const BUYING =
  '(buying|shopping|ordering|purchas(e|es|ing)|checkout|shipping|delivery|returns?|orders?)';
const EASE = '(stress|worry|hassle|anxiety|fuss) ?free';
const TAKEN_OUT = '(stress|worry|worries|guesswork|anxiety|fear|hassle|headache) out of';
/** "Enjoy stress-free kratom shopping", "take the worry out of buying kratom", "we ship today, so relax" */
const EASY_PURCHASE = new RegExp(
  String.raw`\b(${BUYING}( \w+){0,7} ${EASE}|${EASE}( \w+){0,2} ${BUYING}|${TAKEN_OUT}( your)? ${BUYING}` +
    String.raw`|(ship|ships|shipped|deliver|delivers|delivered|pack|packs|dispatch|${BUYING}|guarantee)( \w+){0,8} relax(?! (your|the|my) )|relax (while|and (wait|shop|browse|let us|leave))( \w+){0,8})\b`,
);
const AT_EASE = /\b(stress|worr|hassle|anxi|relax|fear|headache)/;

/** "Take the stress out of buying kratom": the shop does. */
export const easeOfPurchase = ({ view, mark }: Candidate): boolean =>
  view.says(EASY_PURCHASE) && AT_EASE.test(view.words.norm.slice(mark.from, mark.to).join(' '));
