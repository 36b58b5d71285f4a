/**
 * Items: fragments that stand in a list or a table, or one behind the other in a paragraph, and what they leave to those
 * beside and behind them.
 *
 * Pure. Who owns an item, and what that makes of it, is for `lead-ins.ts`.
 */
import type { Mark } from '../lexicon';
import type { Sentence } from '../sentences';
import { NO_FOCUS, NO_MENU, type ReadingState, withChanges, withLead } from '../state';
import { is, Trait } from '../traits';
import { WordClass } from '../word-classes';
import { Gap, type Words } from '../words';

/** Tags whose blocks take their relation from what owns them. */
const ITEMS = new Set(['li', 'td', 'th', 'dd', 'dt']);
const VERB_FORMS = new Set(['b', 's', 'd']);
const POINTING_BACK = new Set('it its they their them this that these those such'.split(' '));
const FIRST_PERSONS = new Set('i im ive me my we our us'.split(' '));

/** "Kratom powder", "About us": an entry of a menu, a list of topics or of links, that says nothing of any other. */
const ENTRY =
  /^\s*((shop |buy |about |our |all |more |what is )?kratom( (powders?|capsules?|extracts?|products?|tea|shots?|gummies|blog|faqs?|news))?|home|shop( all| now)?|(all )?products|about( us)?|contact( us)?|blog|news|faqs?|cart|checkout|my account|account|log ?in|sign (in|up)|search|categories|brands|wholesale|rewards|reviews|site ?map|privacy policy|terms( of (use|service))?|shipping( policy)?|returns|subscribe|donate|events)\s*[?.]?\s*$/i;

/** An item of more words says something by itself. */
const MOST_ENTRY_WORDS = 4;

const CELLS = new Set(['td', 'th', 'dd', 'dt']);

/** Whether a block is one of a table or of a list of terms. */
export const isCell = (tag: string): boolean => CELLS.has(tag);

/** Whether a block takes its relation from what owns it. */
export const isItem = (tag: string): boolean => ITEMS.has(tag);

/**
 * "Nausea, itching, dry mouth and loss of appetite.": things one behind the other, and no verb.
 *
 * @param marks The lexicon's, of the sentence.
 */
export function isListing(words: Words, { from, to }: Sentence, marks: readonly Mark[]): boolean {
  let commas = 0;
  for (let at = from; at < to; at++) {
    if ((words.classes[at] as number) & WordClass.auxiliary) return false;
    if ((words.before[at] as number) & Gap.comma) commas++;
  }
  if (commas < 2) return false;
  let things = 0;
  for (const mark of marks) {
    if (is(mark, Trait.subject) && !is(mark, Trait.concept)) return false;
    if (is(mark, Trait.concept)) things++;
    else if (is(mark, Trait.relation) && VERB_FORMS.has(mark.form)) return false;
  }
  return things > commas / 2;
}

/** A label in front of what it lists has so many words at most: "Most common side effects: nausea". */
const MAX_LABEL_WORDS = 4;

/**
 * "Risks: dependence, withdrawal.": where what a label lists begins.
 *
 * @param marks The lexicon's, of the sentence.
 * @returns The first word behind the label; 0 where there is none, or no list.
 */
export function behindLabel(
  words: Words,
  { from, to, question }: Sentence,
  marks: readonly Mark[],
): number {
  if (question) return 0;
  let start = from + 1;
  while (start < to && ((words.before[start] as number) & Gap.colon) === 0) start++;
  if (start >= to || start - from > MAX_LABEL_WORDS) return 0;
  let joints = 0;
  for (let at = start; at < to; at++) {
    if ((words.classes[at] as number) & WordClass.auxiliary) return 0;
    if (((words.before[at] as number) & Gap.colon) !== 0 && at > start) return 0;
    if ((words.before[at] as number) & Gap.comma || words.norm[at] === 'and') joints++;
  }
  let things = 0;
  for (const mark of marks) {
    if (mark.from < start) continue;
    // "Best for sleep: Red Bali" names what it is, and lists nothing.
    if (is(mark, Trait.negation | Trait.debunk | Trait.person | Trait.named)) return 0;
    if (is(mark, Trait.subject) && !is(mark, Trait.concept)) return 0;
    if (is(mark, Trait.concept)) things++;
    else if (is(mark, Trait.relation) && VERB_FORMS.has(mark.form)) return 0;
  }
  return things > joints / 2 ? start : 0;
}

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
  return state.focus.kind === 'other' && !pointsBack(words, marks)
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
  if (tag !== 'li' && !mixing) return state;
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
  return withChanges(state, { menu: depth });
}

/** Whether an item stands in a list of names and is as short as those. */
export const isAmongEntries = ({ count }: Words, depth: number, { menu }: ReadingState): boolean =>
  menu !== NO_MENU && menu === depth && count <= MOST_ENTRY_WORDS;

/** "It also …", "These drugs …": begins with a word for what was spoken of before, and is no post of a writer's own. */
function pointsBack(words: Words, marks: readonly Mark[]): boolean {
  return (
    POINTING_BACK.has(words.norm[0] as string) &&
    !marks.some((mark) => FIRST_PERSONS.has(words.norm[mark.from] as string))
  );
}
