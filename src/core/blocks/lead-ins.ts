/**
 * Lead-ins of lists and tables: what introduces the items behind a paragraph or a cell, and what owns an item.
 *
 * Pure. Only finds the words that lead in; what they make of the items is for `leads.ts`.
 */
import { senseOf } from '../clauses';
import { readLead } from '../leads';
import type { Lexicon, Mark } from '../lexicon';
import type { SentenceReader } from '../sentence';
import { type Sentence, sentenceFrom } from '../sentences';
import { type Lead, leadWith, type ReadingState, withLead } from '../state';
import { is, Trait } from '../traits';
import type { Block } from '../types';
import { WordClass } from '../word-classes';
import { TICK, type Words } from '../words';
import type { Column, Run, SideReader } from './run';
import { topicOf } from './topics';

/** Tags of cells that can head the ones behind them, when they are short. */
const HEADING_CELLS = new Set(['td', 'dt']);
const MAX_HEADING_CELL_WORDS = 6;
const VERB_FORMS = new Set(['b', 's', 'd']);

/** Labels of rows that are about kratom whatever the row before them told. */
const OWN_ROW =
  /^\s*(withdrawals?|dependence|dependency|addiction|overdose|tolerance|toxicity|interactions?)( (symptoms?|signs?|risks?|potential))?\s*:?\s*$/i;

/** A text beside the blocks, such as a header or a label. */
export interface Header {
  readonly lead: Lead | null;
  readonly marks: readonly Mark[];
  readonly topic: ReadingState['topic'];
}

/**
 * Reads a text beside the blocks as a heading is read.
 *
 * @param reader Reads it.
 * @param texts Cuts it into words.
 * @param state Before it.
 * @param section The lead of the section, where the text may say no more than that does.
 * @returns `null` for a text without a word.
 */
export function readHeader(
  reader: SentenceReader,
  texts: SideReader,
  text: string,
  state: ReadingState,
  section: Lead | null,
): Header | null {
  const { lexicon } = reader;
  const words = texts.read(text);
  if (words.count === 0) return null;
  const marks = lexicon.find(words, 0, words.count);
  const { topic } = topicOf(lexicon, words, marks);
  const reading = reader.read(
    words,
    sentenceFrom(0, words.count, 0, text.length, false),
    marks,
    state,
    { heading: true, fragment: true, lead: null },
  );
  const lead = readLead(words, reading, 0, words.count, topic, topic === 'kratom', section);
  return { lead, marks, topic };
}

/**
 * The lead-in of an item: its own headers, the paragraph that introduced the list, or the heading.
 *
 * @param reader Reads the headers.
 * @param texts Cuts them into words.
 * @param state Before the item.
 */
export function leadFor(
  reader: SentenceReader,
  texts: SideReader,
  block: Block,
  state: ReadingState,
): Lead | null {
  const leads: Lead[] = [];
  const heading = state.headings.at(-1)?.lead ?? null;
  // What leads in the table, such as its caption, comes before the section; "Not addictive" in the cell before leads in none.
  const section = state.lead && !state.lead.denied ? state.lead : heading;
  for (const text of [...(block.under ?? [])].reverse()) {
    // "Symptom" says no more than the section does.
    const lead = readHeader(reader, texts, text, state, section)?.lead;
    if (lead && lead !== section) leads.push(lead);
  }
  // A header that names something else owns the cell, whatever the other headers say.
  const other = leads.find((lead) => lead.topic === 'other');
  if (other) return leadWith(other, { denied: true });
  const telling = leads.find((lead) => lead.relation !== '' && !lead.bare);
  if (telling) return telling;
  const [first] = leads;
  const { row } = state;
  // "Nausea" under "Kratom", behind "Side effects" and another's cell.
  if (first?.bare && row && (row.relation || row.denied))
    return leadWith(row, { topic: first.topic });
  if (first) return first;
  // "Withdrawal" in the row behind "Benefits": what the row is about, and no benefit.
  if (HEADING_CELLS.has(block.tag) && state.lead && OWN_ROW.test(block.text)) return null;
  return state.lead ?? heading;
}

/** "Red", "Green" over the columns of a table on kratom */
const COLOUR = /^\s*(red|green|white|yellow|gold)( (veins?|strains?|leaf))?\s*$/i;

/** "Tea", beside which the colours may be its own. */
const COLOURED_TOO = /^\s*((black|herbal|iced) )?(tea|wine|rice|coffee)s?\s*$/i;

/** Whether the first of some headers names something else that kratom is set beside: "Kava", and not "Kava users". */
export function isHeadedByOther(
  lexicon: Lexicon,
  texts: SideReader,
  [header = '']: readonly string[],
): boolean {
  const words = texts.read(header);
  return (
    words.count > 0 &&
    words.count <= MAX_HEADING_CELL_WORDS &&
    lexicon
      .find(words, 0, words.count)
      .some((mark) => mark.from === 0 && mark.to === words.count && is(mark, Trait.other))
  );
}

/**
 * Whether a header only names its column or row, and says nothing yet: "Medicine" over those that kratom interacts with, "Lab
 * tested".
 *
 * @param owner What leads it in.
 */
export const isColumnName = ({ tag, text, under }: Block, owner: Lead | null): boolean =>
  tag === 'th' &&
  (OF_DRUGS.test(text) || (under === undefined && !owner?.relation && OF_QUALITY.test(text)));

/** Whether the colours in a row of headers may be those of a drink. */
export const areOfDrinks = (headers: readonly string[]): boolean =>
  headers.some((one) => COLOURED_TOO.test(one));

const OF_DRUGS =
  /^\s*((other|name of( the)?|type of|class of|common) )?(medicines?|medications?|drugs?|substances?|supplements?|interactions?|(drug|medicine|medication)s?[ /-]*(class(es)?|names?|types?|groups?|substances?))\s*:?\s*$/i;
const OF_QUALITY =
  /^\s*((third[ -]party|independently|3rd[ -]party|lab(oratory)?)[ -]?)*(tests?|tested|testing|lab[ -]tests?|certified|gmp( certified| qualified)?|organic|purity|quality|aka gmp|coas?( available)?)\s*\??\s*$/i;

/** What some headers say of kratom. */
export interface Headed {
  /** Whether one of them names it. */
  readonly named: boolean;
  /** The first that names it and nothing else: "Kratom", "Red vein", and not "Kratom users". */
  readonly column: Column | null;
}

/**
 * What headers say of kratom.
 *
 * @param state Before the cell.
 * @param texts Cuts them into words.
 */
export function headedByKratom(
  lexicon: Lexicon,
  texts: SideReader,
  headers: readonly string[],
  state: ReadingState,
): Headed {
  let named = false;
  for (const text of headers) {
    const words = texts.read(text);
    const marks = lexicon.find(words, 0, words.count);
    const { topic, form, mixed } = topicOf(lexicon, words, marks);
    if (
      topic !== 'kratom' &&
      state.page === 'kratom' &&
      COLOUR.test(text) &&
      !areOfDrinks(headers)
    ) {
      named = true;
      return { named, column: { text, form: state.pageForm } };
    }
    if (topic !== 'kratom') continue;
    named = true;
    if (mixed || words.count > MAX_HEADING_CELL_WORDS) continue;
    let covered = 0;
    for (const mark of marks) {
      if (is(mark, Trait.named) || senseOf(mark, 'subject', 'standin'))
        covered += mark.to - mark.from;
    }
    if (covered >= words.count || (covered > 0 && isBrand(words, marks)))
      return { named, column: { text, form } };
  }
  return { named, column: null };
}

/** "Zenith 7-OH", "Our Kratom": a name and words that mean nothing, as those of firms do. */
const isBrand = ({ norm, ids, count }: Words, marks: readonly Mark[]): boolean => {
  for (let at = 0; at < count; at++) {
    const known = (ids[at] as number) >= 0 && norm[at] !== 'our';
    if (known && !marks.some((mark) => is(mark, Trait.named) && mark.from <= at && at < mark.to))
      return false;
  }
  return true;
};

/** "Table 2. Symptoms reported on cessation" */
const CAPTION = /^\s*(supplementary )?table \w?\d+[a-z]?\s*[.:\u2013\u2014|-]/i;

/**
 * What a paragraph or a table's caption makes of the list behind it.
 *
 * @param run The paragraph, read to its end.
 * @returns `null` where a paragraph does not end with a colon, or says nothing of what follows.
 */
export function leadBehind(
  lexicon: Lexicon,
  { words, sentences, found, state, reading }: Run,
  tag: string,
): Lead | null {
  const last = sentences.at(-1) as Sentence;
  const caption = tag === 'caption' || CAPTION.test(words.text);
  const opens =
    caption ||
    endsWithColon(words, last) ||
    endsOpen(words, last) ||
    tellsOfNext(words, last) ||
    isTitle(words, sentences);
  if (!reading || !opens) return null;
  const own = topicOf(lexicon, words, found.at(-1) as Mark[], last.from, last.to).topic;
  const topic = own === 'none' ? state.topic : own;
  const parent = state.headings.at(-1)?.lead ?? null;
  const lead = readLead(words, reading, last.from, last.to, topic, own === 'kratom', parent);
  // "Expect:" under "Coming off kratom"
  const ofParent =
    lead !== null &&
    !lead.concept &&
    (lead.relation === 'cause' || lead.relation === 'light') &&
    own === 'none' &&
    reading.concepts.length === 0 &&
    !reading.has(Trait.use);
  return ofParent && parent?.concept
    ? leadWith(lead, { relation: parent.relation, concept: parent.concept })
    : lead;
}

/** "Nothing", "None.": what answers in its own row, and denies no row behind it. */
const NOTHING =
  /^\s*(no|none|nothing|never|nope|nil|n\/?a|not (really|yet|at all|any|known|stated|given))\W*$/i;

/**
 * The state behind an item by its own words: a short cell can head the cells after it, such as a strain in a chart, "Effects".
 *
 * @param run The item, read to its end.
 */
export function behindCell(
  lexicon: Lexicon,
  { words, sentences, found, state, reading }: Run,
  tag: string,
): ReadingState {
  if (!reading || words.count > MAX_HEADING_CELL_WORDS || !HEADING_CELLS.has(tag)) return state;
  if (NOTHING.test(words.text) || TICK.test(words.text)) return state;
  const last = sentences.at(-1) as Sentence;
  const { topic } = topicOf(lexicon, words, found.at(-1) as Mark[], last.from, last.to);
  const lead = readLead(words, reading, last.from, last.to, topic, topic === 'kratom', null, true);
  // "Quetiapine" in a table of what kratom interacts with: the cells behind it tell how.
  if (lead?.topic === 'other' && state.headings.at(-1)?.lead?.relation === 'interact') return state;
  // "Possibly effective": says something of the cell before.
  if (!lead || lead.hedged) return state;
  // "Kratom has no medical value." in a column of myths
  const whole =
    lead.denied &&
    topic !== 'other' &&
    !endsWithColon(words, last) &&
    isStatement(words, last, found.at(-1) as Mark[]);
  return withLead(state, whole ? leadWith(lead, { whole }) : lead);
}

/**
 * Whether an item's claims are denied, or belong to something else, by what owns it.
 *
 * @param marks The lexicon's, of the item's first sentence.
 */
export const isDeniedBy = (
  lead: Lead | null,
  words: Words,
  sentence: Sentence,
  marks: readonly Mark[],
): boolean => {
  if (!lead?.denied) return false;
  // "Kratom, a plant that is …", behind a cell that names something else: says itself what it is about.
  if (
    lead.topic === 'other' &&
    marks.some((mark) => mark.from === sentence.from && is(mark, Trait.named)) &&
    isStatement(words, sentence, marks)
  )
    return false;
  if (!lead.whole) return true;
  return !isStatement(words, sentence, marks);
};

/** "Southeast Asians have used it", "Kratom relieves pain", and not "Cancer, diabetes", "May cause nausea". */
export function isStatement(
  { classes }: Words,
  { from, to }: Sentence,
  marks: readonly Mark[],
): boolean {
  if ((classes[from] as number) & WordClass.auxiliary) return false;
  for (let at = from + 1; at < to; at++) {
    if ((classes[at] as number) & WordClass.auxiliary) return true;
  }
  const subject = marks.find((mark) => is(mark, Trait.subject));
  return (
    subject !== undefined &&
    marks.some(
      (mark) => mark.from >= subject.to && is(mark, Trait.relation) && VERB_FORMS.has(mark.form),
    )
  );
}

const ELLIPSIS = /^\s*(\.\.\.|\u2026)/;

/** "Kratom is not", over a list */
const endsOpen = ({ norm }: Words, { to, question }: Sentence): boolean =>
  !question && /^(not|isnt|doesnt|wont|arent|dont)$/.test(norm[to - 1] as string);

/** A paragraph of more words is no title of what stands under it. */
const MOST_TITLE_WORDS = 8;

/** "Side effects", "Who should not take it": a paragraph that stands for a heading. */
function isTitle({ text, count }: Words, sentences: readonly Sentence[]): boolean {
  return (
    count <= MOST_TITLE_WORDS &&
    sentences.length === 1 &&
    /[\p{L}\p{N})\u201d\u2019"'?]\s*$/u.test(text)
  );
}

/** Words behind "the following" in such a sentence. */
const MOST_FOLLOWING_WORDS = 3;

/** "There is not enough evidence for any of the following uses.", over a list */
function tellsOfNext({ norm }: Words, { from, to, question }: Sentence): boolean {
  if (question) return false;
  const first = Math.max(from + 1, to - 1 - MOST_FOLLOWING_WORDS);
  for (let at = to - 1; at >= first; at--) {
    if (norm[at] === 'following') return norm[at - 1] === 'the';
  }
  return false;
}

/** "Kratom may cause:", "Insufficient evidence to rate effectiveness for..." */
function endsWithColon(words: Words, sentence: Sentence): boolean {
  const tail = words.text.slice(words.end[sentence.to - 1] as number, sentence.end + 3);
  return tail.includes(':') || (ELLIPSIS.test(tail) && sentence.to === words.count);
}
