/**
 * Stand-ins that are not kratom's: what in the words around "the powder" or "this drug" lays claim to it.
 *
 * Pure. Only answers what stands there; what follows for the agent is for `reference.ts`.
 */
import { senseOf } from '../clauses';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import { isComparedDrug, type SentenceView } from '../view';
import { Gap, isNumber } from '../words';
import { besideWhat } from './main-subject';

const AMOUNT = /(spoons?|spoonfuls?|cups?|grams?|scoops?|sips?|servings?)$/i;
const MIXTURE = /^(the|this|that|such a) (combination|mix|mixture|combo|cocktail|pair)$/i;
const OF_BODY = new Set('the your our their my'.split(' '));
const BODY = new Set('brain body blood gut brains bodies bloodstream'.split(' '));
const POINTING = new Set(['its', 'their', 'these', 'this', 'such']);
const PLAIN_ADJECTIVES = new Set(
  'main key active primary major chief principal minor rich raw fresh whole plain ground raw pure strong weak warm hot cold red green white yellow gold good little half small large big single daily simple mild young old real same right best loose'.split(
    ' ',
  ),
);

/** "lavender tea", "strains of cannabis": a stand-in that something else lays claim to. */
export function isModified(view: SentenceView, mark: Mark): boolean {
  const { words } = view;
  if (measuresUnknown(view, mark)) return true;
  const next = view.subjects.find((one) => one.from === mark.to + 1);
  if (words.norm[mark.to] === 'of' && next && is(next, Trait.other)) return true;
  if (mark.to - mark.from > 1) return false;
  const at = mark.from - 1;
  if (at < view.sentence.from) return false;
  if ((words.before[mark.from] as number) & (Gap.comma | Gap.colon | Gap.open | Gap.quote))
    return false;
  const before = view.subjects.find((one) => one.to === mark.from);
  if (before) return is(before, Trait.other) && !is(before, Trait.named);
  const word = words.norm[at] as string;
  // "401 k", "10 k"
  // "its main alkaloids"
  for (let back = at; back >= at - 2 && back >= view.sentence.from; back--) {
    if (POINTING.has(words.norm[back] as string)) return false;
  }
  // "401 k", but "are two herbs that …"
  if (
    (isNumber(word) && !words.norm[mark.from]?.endsWith('s')) ||
    word === 'another' ||
    word === 'other' ||
    word === 'different'
  )
    return true;
  if (view.index.isCovered(at) || view.isSmall(at)) return false;
  return (
    !/(ed|en|ing|al|ic|ful|ous|er|est|y|ive|able|less)$/.test(word) && !PLAIN_ADJECTIVES.has(word)
  );
}

/** "a teaspoon of sugar": an amount of something that the lexicon does not know. */
function measuresUnknown(view: SentenceView, mark: Mark): boolean {
  const { words, sentence, index } = view;
  if (words.norm[mark.to] !== 'of' || !AMOUNT.test(view.text(mark))) return false;
  for (let at = mark.to + 1; at < sentence.to && at < mark.to + 4; at++) {
    if (index.isCovered(at) || view.isSmall(at)) return false;
    const word = words.norm[at] as string;
    if (view.finiteBetween(at + 1, at + 1)) return !PLAIN_ADJECTIVES.has(word);
  }
  return false;
}

/** "He tried kava, a plant that relaxes": another word for what stands before the comma. */
export function inApposition(view: SentenceView, mark: Mark): boolean {
  const host = besideWhat(view, mark);
  return host !== undefined && is(host, Trait.other) && !is(host, Trait.named);
}

/** "benzodiazepines with opioids, since the combination …": of what else is named before it. */
export function mixesOthers(view: SentenceView, mark: Mark): boolean {
  if (view.named || !MIXTURE.test(view.text(mark))) return false;
  const before = view.marks.filter(
    (one) => one.to <= mark.from && is(one, Trait.subject | Trait.concept),
  );
  return (
    before.filter((one) => is(one, Trait.other) || senseOf(one, 'concept', 'medicine')).length >
      1 && !before.some((one) => is(one, Trait.standin) || view.lemma(one) === 'it')
  );
}

/** "the chemicals in your brain": what the body has by itself. */
export function inTheBody(view: SentenceView, { to }: Mark): boolean {
  const { norm } = view.words;
  return (
    norm[to] === 'in' &&
    OF_BODY.has(norm[to + 1] as string) &&
    BODY.has(norm[to + 2] as string) &&
    !view.named
  );
}

/** "The tribes used kanna for its ability to …": the only thing that is named before. */
export function usedForIts(view: SentenceView, { from }: Mark): boolean {
  const { subjects, words } = view;
  const before = subjects.filter((one) => one.to <= from);
  if (before.some((one) => is(one, Trait.standin) || words.norm[one.from] === 'it')) return false;
  return before.some((one) => is(one, Trait.other) && !isComparedDrug(one));
}
