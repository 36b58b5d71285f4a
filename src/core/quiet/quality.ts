/**
 * Quality, proof and law: what is asked of products or defined, and not said of kratom.
 *
 * Pure; tests of candidates, see `silencers.ts`.
 */
import { COPULAS, senseOf } from '../clauses';
import type { Mark } from '../lexicon';
import { headingAbove } from '../state';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import { benefits, type Candidate } from './candidate';

const SCARCE = /^(rare|uncommon|few|lower|small|tiny|negligible|remote)$/;
const PORTIONS = new Set(['minority', 'share', 'part', 'fraction', 'portion']);
/** How far behind what is scarce the word for it may stand, in words. */
const SCARCE_REACH = 8;
/** How far before an overdose "what", and how far behind it what it "does" may stand, in words. */
const WHAT_REACH = 4;
const DOES_REACH = 4;
const DOES = /^(does|do|looks?|feels?|means|involves|is|like)$/;
const HAPPENING =
  /^\w+ but (\w+ ){0,2}(possible|happens?|occur|real|reported|documented|recorded)\b/;
/** A definition's own verb stands at most so many words behind its beginning. */
const DEFINED_WORDS = 7;
/** Where a law holds, and what says that it is all of them. */
const JURISDICTIONS = new Set(
  'states countries places parts provinces cities counties jurisdictions'.split(' '),
);
const UNREGULATED =
  /\b(unregulated|without (any )?(regulation|oversight|approval)|the world over|worldwide|around the world)\b/;
const ALL = /^(all|every|each|no|fifty|50)$/;
const INDEFINITE = new Set(['a', 'an', 'its', 'their', 'such']);
const MOST = /^(most|many|some|several|certain|few|numerous|other)$/;
const SINGLING = /^(other|one|doubt|wonder|matter|more|longer|single|better)$/;
/** Words of a shop. */
const SELLING =
  /^(we|our|ours|us|offer|sells?|sold|selling|stock|suppl|carr(y|ies)|ship|sourc|buy|shop|order|enjoy|committed|dedicated)/;
/** How far behind "have shown" a word of doubt is looked for, in words. */
const MAYBE_REACH = 5;
const MAYBE = new Set('may might could possibly potentially'.split(' '));
const LACKING = /^(no|without|lacks|never|cannot|cant)$/;
const ENSURING_REACH = 8;
const TROUBLE = /^(trouble|problem|issue|hassle|difficult|fuss|worr|hitch)/;
const BUYING = /^(buy|bought|order|purchas|ship|sell|sold|obtain|import|deliver|pay|paid|arriv)/;
/** How far before its trouble the buying may stand, in words. */
const BUYING_REACH = 5;
/** First words of advice to buyers, */
const WATCHING = new Set('ensure choose select opt check verify prioritize prioritise'.split(' '));
const SURE = new Set(['sure', 'certain', 'careful']);
/** what may stand before them, */
const LEADING_IN = new Set('always only please so also just and then therefore'.split(' '));
/** and within a sentence. */
const BIDDING = new Set('to should must please and always'.split(' '));

/** A shop's own words. */
const OWN_SHOP = /^(our|ours|we|us|weve|were|my)$/;
/** Verbs for what buyers want of a product, alone and with the words behind them. */
const SOUGHT = new Set('seek seeks seeking deserve deserves demand demands insist'.split(' '));
const SOUGHT_WITH = /^(look(ing)? for|search for|opt for|go (with|for)|stick (to|with)|shop for)$/;
const ONLY_SOME = /^(some|certain|few|several|many)$/;
const CONCEDING = new Set(['although', 'though', 'while', 'whereas']);
const REQUIRED = /^(require[sd]?|requiring|mandate[sd]?|oblige[sd]?|ideally)$/;
const DEONTIC = new Set(['must', 'should', 'ought']);
/** How far before what is asked its "must" may stand, in words. */
const DEONTIC_REACH = 4;
/** First words of what a law is to do. */
const DEMANDS =
  /^(requires?|bans?|forbids?|prohibits?|mandates?|outlaws?|criminali[sz]es?|restricts?|bars?)$/;
/** Titles, headings and sentences about the states, */
const STATES = /\bstates?\b/i;
/** and what speaks of the whole country. */
const EVERY_STATE = /\b(all|every|each|fifty|50)( \w+)? states?\b/i;
const FEDERAL =
  /\b(federal(ly)?|nationwide|national(ly)?|dea|country|united|congress|u\.?s\.?a?)\b/i;
const REPUTABLE =
  /^(good|reputable|responsible|quality|trusted|trustworthy|legitimate|honest|serious|reliable|ethical|decent)$/;
const SELLERS =
  /^(vendors?|brands?|compan(y|ies)|sellers?|suppliers?|shops?|stores?|manufacturers?|producers?|products?|makers?|retailers?)$/;
const ESSENTIAL = /^(essential|crucial|vital|imperative|important|critical|necessary)$/;
const RULES = /^(laws?|rules?|regulations?|standards?|oversight|legislation)$/;
/** How far behind "need" such rules may stand, in words. */
const RULED_REACH = 3;
/** A product's name has at most so many words. */
const MAX_NAME_WORDS = 6;

/** "Make sure you buy tested capsules", "Tell them to use a reputable brand": what to look for, and not what the page sells. */
export function advisesBuyer({ view, mark: { from } }: Candidate): boolean {
  const { norm } = view.words;
  const before = norm.slice(view.sentence.from, from);
  if (before.includes('our') || before.includes('we')) return false;
  const verb = /^(a|an|the)$/.test(norm[from - 1] ?? '') ? norm[from - 2] : norm[from - 1];
  if (/^(use|choose|buy|pick|find|select)$/.test(verb ?? '')) return true;
  // "one should buy from a reputable vendor", "the importance of buying from …"
  if (
    verb === 'from' &&
    before.some(
      (word, here) =>
        /^(buying|purchasing|sourcing)$/.test(word) ||
        (/^(buy|purchase|order|get|source)$/.test(word) && BIDDING.has(before[here - 1] as string)),
    )
  )
    return true;
  let at = 0;
  while (LEADING_IN.has(before[at] as string)) at++;
  const first = before[at] as string;
  return (
    WATCHING.has(first) ||
    ((first === 'make' || first === 'be') && SURE.has(before[at + 1] as string)) ||
    before.some(
      (word, here) =>
        (word === 'ensure' || (word === 'make' && before[here + 1] === 'sure')) &&
        BIDDING.has(before[here - 1] as string),
    )
  );
}

/**
 * "Look for brands that test each batch", "products must be tested", "a good vendor will have a certificate": what is
 * asked of any product, unless a shop says it of its own.
 */
export function askedOfProducts({ view, mark: { from, to } }: Candidate): boolean {
  const { norm } = view.words;
  const { sentence } = view;
  if (isNeeded(view, from)) return true;
  if (norm.slice(sentence.from, sentence.to).some((word) => OWN_SHOP.test(word))) return false;
  // With its own words: "reputable vendor" is one of its wordings.
  const before = norm.slice(sentence.from, to);
  return before.some((word, here) => {
    const next = before[here + 1] ?? '';
    if (SOUGHT.has(word)) return true;
    if (SOUGHT_WITH.test(`${word} ${next}`) || REQUIRED.test(word)) return true;
    if (DEONTIC.has(word)) return sentence.from + here >= from - DEONTIC_REACH;
    return (
      REPUTABLE.test(word) && SELLERS.test(next) && !/^(such|like)$/.test(before[here + 2] ?? '')
    );
  });
}

/** "There is a need for rules so that …", "we need laws", "it is essential that testing happens": how it should be. */
function isNeeded(view: SentenceView, to: number): boolean {
  const { norm } = view.words;
  for (let at = view.sentence.from; at < to; at++) {
    const word = norm[at] as string;
    const next = norm[at + 1] as string;
    if (ESSENTIAL.test(word) && next === 'that') return true;
    // "it is vital to buy", but not "it is important to us that ours is"
    if (ESSENTIAL.test(word) && next === 'to' && !OWN_SHOP.test(norm[at + 2] as string))
      return true;
    if (word === 'needed' && (next === 'so' || next === 'to')) return true;
    if (!/^needs?$/.test(word)) continue;
    // "a growing need for", "the need of"
    if ((next === 'for' || next === 'of') && at > view.sentence.from) return true;
    if (norm.slice(at + 1, at + 1 + RULED_REACH).some((one) => RULES.test(one))) return true;
  }
  return false;
}

/** "Organic Bali kratom powder": what a product is called. */
export function isProductName({ view, mark }: Candidate): boolean {
  const { sentence, place } = view;
  const name = view.subjects.find((one) => one.from >= mark.to && is(one, Trait.named));
  return (
    place.fragment &&
    name !== undefined &&
    mark.to - mark.from === 1 &&
    mark.from === sentence.from &&
    sentence.to - sentence.from <= MAX_NAME_WORDS &&
    !view.concepts.some((one) => one !== mark && senseOf(one, 'concept', 'quality') !== undefined)
  );
}

/** "At low doses, high quality kratom perks you up": of which sort, while something else is said of it. */
export function ofTheSort({ view, mark }: Candidate): boolean {
  const { norm } = view.words;
  if (view.place.fragment || view.place.lead) return false;
  const name = view.subjects.find((one) => one.from === mark.to && is(one, Trait.named));
  if (!name) return false;
  const clause = view.clauseAt(name.from);
  for (let at = view.sentence.from; at < view.sentence.to; at++) {
    if (SELLING.test(norm[at] as string)) return false;
  }
  return view.finiteBetween(name.to, clause.to - 1);
}

/** "studies have shown that it may help": nothing that would be proof. */
export function shownToMaybe({ view, mark: { to } }: Candidate): boolean {
  const { norm } = view.words;
  const end = Math.min(to + MAYBE_REACH, view.sentence.to);
  return (
    /^(show(s|n|ed)?|suggest(s|ed)?)$/.test(norm[to - 1] as string) &&
    norm.slice(to, end).some((word) => MAYBE.has(word))
  );
}

/** "Studies have proved that walking helps", "overwhelming evidence of its risks": proof of something else. */
export function provesOther({ view, mark: { to } }: Candidate): boolean {
  const { words, subjects, cues } = view;
  const pointed = subjects.some(
    (one) =>
      one.from >= to &&
      is(one, Trait.named | Trait.standin | Trait.pronoun | Trait.possessive) &&
      view.lemma(one) !== 'that',
  );
  const next = words.norm[to];
  if (next === 'that') return !pointed && tellsOfSomething(view, to + 1);
  return (
    next === 'of' &&
    words.norm[to - 1] === 'evidence' &&
    cues.some((one) => one.from >= to && senseOf(one, 'cue', 'risk-lead')) &&
    !cues.some((one) => one.from >= to && senseOf(one, 'cue', 'benefit-lead'))
  );
}

/** Whether a clause begins with what the lexicon does not know, or knows as something else. */
function tellsOfSomething(view: SentenceView, from: number): boolean {
  for (let at = from; at < view.sentence.to && !view.isAuxiliary(at); at++) {
    if (view.subjects.some((one) => one.from === at && is(one, Trait.other))) return true;
    if (!view.isSmallOrAdverb(at) && !view.index.isCovered(at)) return true;
  }
  return false;
}

/** "There are states in which kratom is fully legal": in those, and not everywhere. */
export function somewhere({ view, concept }: Candidate): boolean {
  // "sold without regulation as a supplement": that the law has it so is not said.
  if (concept === 'supplement-status') {
    const { from, to } = view.sentence;
    return UNREGULATED.test(view.words.norm.slice(from, to).join(' '));
  }
  if (concept !== 'legality' && concept !== 'federal-ban') return false;
  const { words, sentence } = view;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    if (!JURISDICTIONS.has(words.norm[at] as string)) continue;
    // "fully legal in most states"
    if (MOST.test(words.norm[at - 1] as string)) return true;
    const next = words.norm[at + 1] as string;
    const restricts =
      next === 'where' ||
      (next === 'in' && words.norm[at + 2] === 'which') ||
      // "states with a ban"
      (next === 'with' && INDEFINITE.has(words.norm[at + 2] as string));
    if (restricts) return !words.norm.slice(sentence.from, at).some((word) => ALL.test(word));
  }
  return false;
}

/** "stored well to ensure that it is safe", "tested so that it is safe" */
export function ensured({ view, clause, mark }: Candidate): boolean {
  if (clause.opener === 'so that') return true;
  const { norm } = view.words;
  const { from } = view.sentence;
  return norm
    .slice(Math.max(from, mark.from - ENSURING_REACH), mark.from)
    .some((word, at, all) => /^ensur/.test(word) && all[at - 1] === 'to');
}

/** "You can order it without any problems": it is the buying that gives none. */
export function easilyBought({ view, clause, mark }: Candidate): boolean {
  const { norm } = view.words;
  if (!norm.slice(mark.from, mark.to).some((word) => TROUBLE.test(word))) return false;
  // "Can I return it? Yes, without any problems."
  const heading = headingAbove(view.state);
  if (heading.endsWith('?') && SHOP_MATTERS.test(heading)) return true;
  return norm
    .slice(Math.max(clause.from, mark.from - BUYING_REACH), mark.from)
    .some((word) => BUYING.test(word));
}

/** '"Kratom product" means any food that contains …', "By opioids we mean …": a definition. */
export function defines({ view }: Candidate): boolean {
  const { words, sentence } = view;
  const tellsBy = words.norm[sentence.from] === 'by';
  for (let at = sentence.from + 1; at < sentence.from + DEFINED_WORDS && at < sentence.to; at++) {
    const word = words.norm[at] as string;
    // "By opioids we mean", but neither "by all means" nor "by means of"
    if (tellsBy && /^mean(s|t)?$/.test(word) && !byMeans(words.norm, at)) return true;
    if (word !== 'means') continue;
    if (/^(a|an|any|the|all|every)$/.test(words.norm[at + 1] ?? ''))
      return ((words.before[at] as number) & Gap.quote) !== 0;
  }
  return false;
}

const byMeans = (norm: readonly string[], at: number): boolean =>
  norm[at + 1] === 'of' || /^(by|all|any|no|some|other)$/.test(norm[at - 1] as string);

/** How far before "that" the "no" of what it tells of may stand, and that behind it, in words. */
const NONE_REACH = 3;

/** "No pills or powders that contain kratom have been approved": the first word denies what the verb says. */
export function noneOf({ view, clause, effect, first }: Candidate): boolean {
  if (!benefits(effect) && effect !== 'is') return false;
  const { words, sentence } = view;
  // "has no use that the FDA approves"
  const start = Math.max(sentence.from, first - NONE_REACH);
  const that = start + words.norm.slice(start, first + 1).lastIndexOf('that');
  const none = Math.max(sentence.from, that - NONE_REACH);
  if (effect === 'is' && that >= start && words.norm.slice(none, that).includes('no')) return true;
  for (let at = sentence.from; at < first; at++) {
    if (words.norm[at] !== 'no') continue;
    if (at > sentence.from && at > clause.from && words.norm[at - 1] !== 'that') continue;
    if (SINGLING.test(words.norm[at + 1] ?? '')) continue;
    let verb = at + 1;
    while (verb < first && !/^(has|have|is|are|was|were|been)$/.test(words.norm[verb] as string))
      verb++;
    if (verb < first && words.norm.slice(at, verb).includes('or')) return true;
    // "No clinic uses it as a means to treat withdrawal"
    if (
      at === clause.from &&
      benefits(effect) &&
      view.relations.some(
        (one) =>
          one.from > at + 1 &&
          one.to < first &&
          one.to - one.from === 1 &&
          (one.form === 's' || one.form === 'd') &&
          is(one, Trait.use),
      )
    )
      return true;
  }
  return false;
}

/** "little study of what a kratom overdose does": what one is like, which is not said. */
function asksWhatItDoes(view: SentenceView, { from, to }: Mark): boolean {
  const { norm } = view.words;
  if (from - WHAT_REACH > view.sentence.from && norm[view.sentence.from] === 'what') return false;
  if (!norm.slice(Math.max(view.sentence.from, from - WHAT_REACH), from).includes('what'))
    return false;
  const end = Math.min(to + DOES_REACH, view.sentence.to);
  return norm.slice(to, end).some((word, at) => DOES.test(word) && to + at + 2 >= view.sentence.to);
}

/** "Kratom toxicity is uncommon", "an overdose is rare": how often, and that it is deadly it does not say. */
export function likelihood({ view, mark, link, effect }: Candidate): boolean {
  if (link.type !== 'direct' && effect !== 'causes') return false;
  const { norm } = view.words;
  if (asksWhatItDoes(view, mark)) return true;
  return norm.slice(mark.to, mark.to + SCARCE_REACH).some(
    (word, at, all) =>
      SCARCE.test(word) &&
      // "and they are a small minority of our files": there are some.
      !PORTIONS.has(all[at + 1] as string) &&
      all.slice(0, at).some((is) => COPULAS.has(is)) &&
      // "are rare but possible", "rare, but they do happen"
      !(all[at + 1] === 'but' && HAPPENING.test(norm.slice(mark.to + at).join(' '))),
  );
}

/** "no lab reports on their site", "although some sell pure kratom, most do not" */
export function lacksQuality({ view, clause, mark }: Candidate): boolean {
  if (hasOnlySome(view, mark.from, mark.to)) return true;
  // "Few products are lab tested"
  if (view.words.norm[clause.from] === 'few') return true;
  return view.words.norm
    .slice(Math.max(clause.from, mark.from - 3), mark.from)
    .some((word) => LACKING.test(word));
}

/** "Although certain companies offer it, few do", "Some brands are lab-tested, but most are not" */
function hasOnlySome(view: SentenceView, from: number, to: number): boolean {
  const { norm, before } = view.words;
  const { sentence } = view;
  let some = from - 1;
  while (
    some >= sentence.from &&
    !(ONLY_SOME.test(norm[some] as string) && SELLERS.test(norm[some + 1] as string))
  )
    some--;
  if (some < sentence.from) return false;
  // "While some cut corners, this kratom is tested"
  for (let at = some; at < from; at++) if ((before[at + 1] as number) & Gap.comma) return false;
  return (
    CONCEDING.has(norm[sentence.from] as string) ||
    norm.slice(to, sentence.to).some((word) => word === 'but' || word === 'however')
  );
}

/** "bath salts, a stimulant that the government banned": the ban is of what stands before "that". */
export function bannedOther({ view, mark, concept }: Candidate): boolean {
  if (concept !== 'federal-ban') return false;
  const { norm } = view.words;
  const opener = norm[mark.from - 1];
  if (opener !== 'that' && opener !== 'which') return false;
  const before = view.subjects.findLast((one) => one.to < mark.from);
  return before !== undefined && is(before, Trait.other) && !is(before, Trait.named);
}

/** "It should be studied and made safe": not yet so. */
export function toBeMadeSafe({ view, clause, mark }: Candidate): boolean {
  const { norm } = view.words;
  if (!/^(make|made|making)$/.test(norm[mark.from - 1] as string)) return false;
  return norm
    .slice(clause.from, mark.from)
    .some((word) => /^(should|must|ought|needs?|could)$/.test(word));
}

/** What a customer may ask about besides what is sold. */
const SHOP_MATTERS =
  /\b(pay|payments?|orders?|ordering|buy|buying|shipping|shipments?|delivery|checkout|returns?|refunds?|privacy|personal (data|details|information)|credit cards?|accounts?|packages?|packaging|website|site)\b/i;

/** "Is my payment safe? Yes, it is completely safe.": the shop, and not what it sells. */
export function safetyOfShop({ view, first }: Candidate): boolean {
  if (view.named) return false;
  const { words, sentence } = view;
  const heading = headingAbove(view.state);
  return (
    (heading.endsWith('?') && SHOP_MATTERS.test(heading)) ||
    (sentence.question && SHOP_MATTERS.test(words.norm.slice(sentence.from, first).join(' ')))
  );
}

/** What is done with kratom and is no taking of it. */
const HANDLE =
  '(buy|order|purchase|mail|ship|send|receive|import|grow|cultivate|sell|store|keep|refrigerate|freeze|fly|travel|invest|carry|transport|bring|pack|handle|touch)';
const HANDLING =
  '(buying|ordering|purchasing|mailing|shipping|sending|receiving|importing|growing|cultivating|selling|storing|keeping|refrigerating|freezing|flying|travell?ing|investing|carrying|transporting|bringing|packing|handling|touching)';
/** "safe to buy kratom online", "travel safely with kratom", "Is buying kratom safe?" */
const HANDLED_SAFELY = new RegExp(
  `\\bsafe(r|st)? (for \\w+ )?to ${HANDLE}\\b|\\bsafely ${HANDLE}\\b|\\b${HANDLE} (\\w+ ){0,3}safely\\b|^(is |are )?${HANDLING} (\\w+ ){0,4}(is |are )?(\\w+ly )?safe\\b`,
);
const TAKING = /\b(take|taking|use|using|consum\w+|drink|drinking|ingest\w*|eat|eating)\b/;

/** "It is safe to buy kratom online": the handling of it, and not the taking. */
export const safeToHandle = ({ view }: Candidate): boolean =>
  view.says(HANDLED_SAFELY) && !view.says(TAKING);

/** "require testing for heavy metals", "ban adulterated products": what a law asks for or forbids. */
export function demandedByLaw({ view, first }: Candidate): boolean {
  const { from } = view.sentence;
  return view.place.fragment && first > from && DEMANDS.test(view.words.norm[from] as string);
}

/** "Schedule I since 2016" in a table of the states, "In the states that ban it, it is in Schedule I" */
export function banOfState({ view, concept }: Candidate): boolean {
  if (concept !== 'federal-ban') return false;
  const { words, sentence, place, state } = view;
  const text = words.text.slice(sentence.start, sentence.end);
  if (FEDERAL.test(text) || EVERY_STATE.test(text)) return false;
  if (STATES.test(text)) return true;
  return place.fragment && STATES.test(`${state.pageTitle} ${headingAbove(state)}`);
}

const AGAINST_SELLERS =
  /\b((may|must|shall|can) not|cannot) be sold\b|\b(can|may|will) be (fined|jailed|prosecuted|charged)\b|\bpenalt(y|ies)\b|\blose (its|their|his|her) licen[cs]e\b/;

/** "Adulterated kratom may not be sold": what the law has against it, and not that there is some. */
export const againstSellers = ({ view }: Candidate): boolean => view.says(AGAINST_SELLERS);

/** Before "the recalled kratom", which is only which one. */
const WHICH = /^(the|this|that|these|those|any|all|your|their|some|such|of|with|more|no|both)$/;

/** Whom it befell. */
const BEFALLEN = /\b(ill|sick|sickened|sickens|made|killed|poisoned|tainted)\b/;

/** "Return the recalled kratom to the shop": which kratom, and no word on what was found in it. */
export function recalledGoods({ view, mark }: Candidate): boolean {
  const { norm } = view.words;
  return (
    norm[mark.from] === 'recalled' &&
    view.nameAt(mark.from + 1) !== undefined &&
    !view.says(BEFALLEN) &&
    (mark.from === view.sentence.from || WHICH.test(norm[mark.from - 1] as string))
  );
}

/** What is done to leaves so that no germs are left on them. */
const MAKING_CLEAN =
  /(\b(boil|heat|steam|pasteuri[sz]|sterili[sz]|irradiat|cook|bak|roast|wash|disinfect|saniti[sz]|freez|fumigat)(ing|ation)\b|^(boil|heat|steam|pasteuri[sz]e|sterili[sz]e|irradiate|cook|bake|roast|wash|freeze)\b).*\b(kill|destroy|remov|eliminat|inactivat|reduc)(e|s|es|ed|ing)?\b/;

/** "Sterilisation kills bacteria in kratom powder": what kills them is no kratom. */
export const madeClean = ({ view, mark, concept }: Candidate): boolean =>
  (concept === 'infection' || concept === 'contaminant') &&
  MAKING_CLEAN.test(view.words.norm.slice(view.sentence.from, mark.from).join(' '));

/** Where the law, and no test, finds something adulterated. */
const BY_LAW =
  /\b(dietary (ingredient|supplement)s?|food additives?|misbranded|unlawful(ly)?|illegal(ly)?|section \d+|the act|under (the )?(law|act|federal)|considered|deemed|conventional foods?)\b/;
const BY_TEST =
  /\b(tests?|tested|testing|samples?|labs?|laborator(y|ies)|found|analy\w+|detected)\b/;
const MIXED_IN = /^(with|by)$/;

/** "Supplements that contain kratom are adulterated": may not be sold, whatever is in them. */
export function adulteratedByLaw({ view, mark }: Candidate): boolean {
  const { norm } = view.words;
  return (
    /^adulterat/.test(norm[mark.to - 1] as string) &&
    !MIXED_IN.test(norm[mark.to] ?? '') &&
    view.says(BY_LAW) &&
    !view.says(BY_TEST)
  );
}

/** What is put into kratom, right before what for. */
const ADDED_TO =
  /\b(add(s|ed|ing)?|mix(es|ed|ing)?|blend(s|ed|ing)?|put(s|ting)?|stir(s|red|ring)?) (?!(the |my |some |their |your )?kratom\b)(\w+ ){1,4}(to|into|with|in) (the |my |their |some |its |your )?kratom( \w+)? (to|for)( \w+)?$/;

/** "Some sellers add caffeine to kratom to boost energy": what is added does it. */
export const addedTo = ({ view, first }: Candidate): boolean =>
  ADDED_TO.test(view.words.norm.slice(view.sentence.from, first).join(' '));
