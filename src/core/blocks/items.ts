/**
 * Items: fragments that stand in a list or a table, or one behind the other in a paragraph, and what they leave to those
 * beside and behind them.
 *
 * Pure. Who owns an item, and what that makes of it, is for `lead-ins.ts`.
 */
import { FILED } from '../lead-wordings';
import type { Mark } from '../lexicon';
import type { Sentence } from '../sentences';
import { ASKED_OTHER, NO_FOCUS, NO_MENU, type ReadingState, withChanges, withLead } from '../state';
import { is, Trait } from '../traits';
import { WordClass } from '../word-classes';
import { behindColon, Gap, type Words } from '../words';

/** Tags whose blocks take their relation from what owns them. */
const ITEMS = new Set(['li', 'td', 'th', 'dd', 'dt']);
const VERB_FORMS = new Set(['b', 's', 'd']);
const POINTING_BACK = new Set(
  'it its they theyre their them this that thats these those such'.split(' '),
);
/** Longest name of a speaker, "Dr. Hale:", in words, and what an answer may begin with: "A: Yes, it …". */
const MOST_SPEAKER_WORDS = 4;
const ANSWERING = new Set(
  'yes no yeah nope sure well oh so right absolutely definitely'.split(' '),
);
const FIRST_PERSONS = new Set('i im ive me my we our us'.split(' '));

/** "Kratom powder", "About us": an entry of a menu, a list of topics or of links, that says nothing of any other. */
const ENTRY =
  /^\s*((shop |buy |about |our |all |more |what is )?kratom( (powders?|capsules?|extracts?|products?|tea|shots?|gummies|blog|faqs?|news))?|home|shop( all| now)?|(all )?products|about( us)?|contact( us)?|blog|news|faqs?|cart|checkout|my account|account|log ?in|sign (in|up)|search|categories|brands|wholesale|rewards|reviews|site ?map|privacy policy|terms( of (use|service))?|shipping( policy)?|returns|subscribe|donate|events)\s*[?.]?\s*$/i;

/** "Effects of kratom": a title under which a list that begins with "Kratom" says what that does, */
const TELLING_TITLE =
  /\b(effects?|benefits?|advantages|pros|cons|risks?|dangers?|harms?|uses|used for|symptoms|signs|good for|does|do to)\b/i;
/** and in which that is no entry of a menu. */
const OWN_NAME = /^\s*(what is )?kratom\b/i;

/** An item of more words says something by itself. */
const MOST_ENTRY_WORDS = 4;

/** "Long-lasting energy and mental clarity" */
const MOST_PAIR_WORDS = 8;

const CELLS = new Set(['td', 'th', 'dd', 'dt']);

/** Whether a block is one of a table or of a list of terms. */
export const isCell = (tag: string): boolean => CELLS.has(tag);

/** Whether a block takes its relation from what owns it. */
export const isItem = (tag: string): boolean => ITEMS.has(tag);

/** What no shop says that it sells something for. */
const HARMS = new Set(['nausea', 'body-side-effect', 'mental-effect', 'side-effect']);
const isHarm = ({ senses }: Mark): boolean => senses.some(({ id }) => HARMS.has(id));

/**
 * "Nausea, itching, dry mouth and loss of appetite.": things one behind the other, and no verb.
 *
 * @param marks The lexicon's, of the sentence.
 * @param pair Whether two of them are enough, where nothing else is said: "Energy, mental clarity"
 */
export function isListing(
  words: Words,
  { from, to }: Sentence,
  marks: readonly Mark[],
  pair = false,
): boolean {
  if (pair && (words.count !== to - from || words.count > MOST_PAIR_WORDS)) return false;
  let commas = 0;
  for (let at = from; at < to; at++) {
    if ((words.classes[at] as number) & WordClass.auxiliary) return false;
    if ((words.before[at] as number) & Gap.comma) commas++;
  }
  if (commas < 2 && !pair) return false;
  let things = 0;
  for (const mark of marks) {
    if (is(mark, Trait.subject) && !is(mark, Trait.concept)) return false;
    if (pair && (is(mark, Trait.relation | Trait.negation) || isHarm(mark))) return false;
    if (is(mark, Trait.concept)) things++;
    else if (is(mark, Trait.relation) && VERB_FORMS.has(mark.form)) return false;
  }
  return pair ? things > 1 : things > commas / 2;
}

/** "Kratom, pain relief, anxiety" under "Tags": names, and not a word is said of them. */
export const listsTags = (words: Words, { headings }: ReadingState): boolean =>
  headings.at(-1)?.lead?.denied === true &&
  FILED.test(headings.at(-1)?.text ?? '') &&
  !words.classes.slice(0, words.count).some((one) => one & WordClass.auxiliary);

/**
 * The state in which a paragraph is read: a list before it is over.
 *
 * @param words The paragraph's.
 * @param marks The lexicon's, of its first sentence.
 * @param before The state behind the block before it.
 */
export function behindList(
  words: Words,
  marks: readonly Mark[],
  before: ReadingState,
): ReadingState {
  let state = withLead(before, null);
  const owner = state.headings.at(-1)?.topic ?? (state.page === 'none' ? state.body : state.page);
  if (owner !== 'kratom') return state;
  if (state.topic !== owner) state = withChanges(state, { topic: owner });
  // What the paragraph before compared kratom with is "it" no longer, unless the paragraph begins so.
  const asked = state.focus.id === ASKED_OTHER;
  return state.focus.kind === 'other' && !pointsBack(words, marks, asked)
    ? withChanges(state, { focus: NO_FOCUS })
    : state;
}

/**
 * The state behind an item.
 *
 * Items stand side by side: what one compares kratom with is not what the next one is about.
 *
 * @param before The state before the item.
 * @param state The state that the item's own words leave.
 */
export function besideItem(tag: string, before: ReadingState, state: ReadingState): ReadingState {
  // Nor is the medicine of a row what is told of behind it, in a table of what kratom interacts with.
  const mixing = tag === 'td' && before.headings.at(-1)?.lead?.relation === 'interact';
  // "Opioid, stimulant" behind "Drug class": nor what a term is put under.
  if (tag !== 'li' && tag !== 'dd' && !mixing) return state;
  // "Stop all opioids, including kratom" in a list about another medicine.
  if (before.page === 'other' && before.topic === 'other' && state.topic === 'kratom')
    return withChanges(state, { topic: before.topic, focus: before.focus });
  if (before.topic !== 'kratom' || before.focus.kind === 'other') return state;
  return state.topic === 'other' || state.focus.kind === 'other'
    ? withChanges(state, { topic: before.topic, focus: before.focus })
    : state;
}

/**
 * Whether an item is no more than a name, and so its list one of names.
 *
 * @param marks The lexicon's, of the item's first sentence.
 */
const isEntry = ({ text, count }: Words, marks: readonly Mark[]): boolean =>
  ENTRY.test(text) ||
  marks.some(
    (mark) =>
      mark.from === 0 && mark.to === count && is(mark, Trait.other) && !is(mark, Trait.named),
  );

/**
 * The state behind an item of a list that nothing leads in: "Kratom", "CBD", "Pain relief" in a menu.
 *
 * @param depth The list's.
 * @param state The state behind the item.
 */
export function behindEntry(
  words: Words,
  marks: readonly Mark[],
  depth: number,
  state: ReadingState,
): ReadingState {
  if (state.lead ?? state.headings.at(-1)?.lead?.relation) return state;
  if (state.menu === depth || !isEntry(words, marks)) return state;
  if (OWN_NAME.test(words.text) && state.page === 'kratom' && TELLING_TITLE.test(state.pageTitle))
    return state;
  return withChanges(state, { menu: depth });
}

/** Whether an item stands in a list of names and is as short as those. */
export const isAmongEntries = (
  { count }: Words,
  marks: readonly Mark[],
  depth: number,
  { menu }: ReadingState,
): boolean =>
  menu !== NO_MENU && menu === depth && count <= MOST_ENTRY_WORDS && !opensOnVerb(marks, count);

/** "Relieves pain": what something does, and no name. */
const opensOnVerb = ([first]: readonly Mark[], count: number): boolean =>
  first !== undefined &&
  first.from === 0 &&
  first.to < count &&
  first.form === 's' &&
  is(first, Trait.relation);

/**
 * "It also …", "These drugs …", "Dr. Hale: It …": begins with a word for what was spoken of before, and is no post of a
 * writer's own.
 *
 * @param asked Whether something else was asked about right before.
 */
function pointsBack(words: Words, marks: readonly Mark[], asked: boolean): boolean {
  const { norm, count } = words;
  let at = asked ? behindColon(words, { from: 0, to: count }, MOST_SPEAKER_WORDS) : 0;
  while (asked && at < count - 1 && ANSWERING.has(norm[at] as string)) at++;
  return (
    POINTING_BACK.has(norm[at] as string) &&
    (asked || !marks.some((mark) => FIRST_PERSONS.has(norm[mark.from] as string)))
  );
}
