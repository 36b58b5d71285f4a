/**
 * The engine: text blocks in, findings out.
 *
 * Pure: no DOM, no browser API, no I/O, no clock. The same blocks and rules always give the
 * same findings.
 */

import { announcedBy, MIXING } from './blocks/announced';
import { findAnswer, findGone, findShrugged, findSuccess } from './blocks/answers';
import { isHomonym } from './blocks/homonym';
import { isQuestion, keepAsked, usesIn } from './blocks/questions';
import { NO_CONCEPTS, NOTHING_ASKED, type Run, type Seen } from './blocks/run';
import { heldUp, isTakenBack } from './blocks/taken-back';
import { namedWithin, topicOf, turnsToKratom } from './blocks/topics';
import { report } from './claims/findings';
import { Classifier, keysOf, keysOfParts, reviewed, type Sight } from './classifier';
import { senseOf } from './clauses';
import { bySentence } from './evidence';
import { FrameIndex } from './frames';
import { readLead } from './leads';
import { type Graft, Lexicon, type Mark } from './lexicon';
import { emptyList } from './lists';
import { RiskIndex } from './risks';
import { SentenceReader, type SentenceReading } from './sentence';
import { type Sentence, sentenceFrom, splitSentences } from './sentences';
import {
  behindSentence,
  type Heading,
  type Lead,
  leadWith,
  NO_FOCUS,
  type ReadingState,
  type TopicKind,
  withAsked,
  withChanges,
  withForm,
  withLead,
} from './state';
import { is, Trait } from './traits';
import type { Block, Finding, PageInfo, RuleSetData } from './types';
import { idsOf } from './view';
import { WordClass } from './word-classes';
import { Gap, type Words } from './words';

export {
  mentionsInTitle,
  type PageSummary,
  type RiskMention,
  riskMentions,
  summarise,
} from './page-summary';
export type { ReadingState } from './state';
export type * from './types';

/** Reads blocks with one rule set. */
export interface Engine {
  /** State before the first block of a page. */
  begin(page?: PageInfo): ReadingState;
  /**
   * Reads one block.
   *
   * @param block The block; its text is never changed.
   * @param index Copied into the findings.
   * @param before State after the block before it, or what `begin` gave.
   * @returns The block's findings by their place in the text, the ids of the main risks that it mentions, and the
   *   state for the next block. Never throws.
   */
  read(
    block: Block,
    index: number,
    before: ReadingState,
  ): {
    readonly findings: Finding[];
    readonly mentions: readonly string[];
    readonly after: ReadingState;
  };
}

const POINTING_BACK = new Set('it its they their them this that these those such'.split(' '));
const FIRST_PERSONS = new Set('i im ive me my we our us'.split(' '));
const VERB_FORMS = new Set(['b', 's', 'd']);
/** Headings that set things side by side, */
const COMPARING = /\b(vs|versus|or|compar\w+|differ\w+)\b/i;
/** and those that may. */
const BESIDE = /\b(kratom and|and kratom)\b/i;
/** Headings of a part of whatever the page is about. */
const SECTIONS =
  /^\s*(the )?(history|background|overview|introduction|summary|description|details|culture|society and culture|uses?|effects?|research|studies|science|evidence|chemistry|pharmacology|preparation|how (it|they) works?|legality|legal status|laws?|legislation|regulation|safety|toxicity|facts|key (facts|points|takeaways)|at a glance|what to know|our story|questions?( and answers)?|q ?& ?a|faqs?|conclusion|the bottom line)\s*:?\s*$/i;
/** What a title can name as kratom's own doing. */
const OWN_TROUBLES = new Set([
  'addiction',
  'dependence-story',
  'withdrawal',
  'tolerance',
  'overdose-death',
  'liver-injury',
  'side-effect',
  'harm',
]);
const NO_FINDINGS: readonly Finding[] = emptyList();
const NO_MARKS: readonly Mark[] = emptyList();

/** Tags whose blocks take their relation from what owns them. */
const ITEMS = new Set(['li', 'td', 'th', 'dd', 'dt']);
/** Those that can head the ones behind them, when they are short. */
const HEADING_CELLS = new Set(['td', 'th', 'dt']);
const MAX_HEADING_CELL_WORDS = 6;

/** Level of a heading by its tag, 0 for all that is none. */
function levelOf(tag: string): number {
  const digit = tag.length === 2 && tag.startsWith('h') ? tag.charCodeAt(1) - 0x30 : 0;
  return digit >= 1 && digit <= 6 ? digit : 0;
}

/** Whether an object is an engine already. */
const isEngine = (rules: RuleSetData | Engine): rules is Engine => 'read' in rules;

/**
 * Makes an engine; cheap, since wordings are only unpacked when their first word turns up.
 *
 * @param rules A compiled rule set.
 * @param graft Wordings besides; see `withOwnRules`.
 * @param watch Gets the sentences of each block as the classifier does, before it judges them; for its training.
 */
export function createEngine(
  rules: RuleSetData,
  graft?: Graft,
  watch?: (block: number, sights: readonly Sight[]) => void,
): Engine {
  const classifier = rules.classifier ? new Classifier(rules.classifier, rules) : null;
  const lexicon = new Lexicon(rules, graft);
  const frames = new FrameIndex(rules);
  const reader = new SentenceReader(lexicon, frames);
  const risks = new RiskIndex(rules.risks, rules.concepts);
  // One for the block at hand, one for titles and headers; both keep their room.
  const blockReader = lexicon.reader();
  const sideReader = lexicon.reader();

  function begin(page: PageInfo = {}): ReadingState {
    const words = sideReader.read(page.title ?? '');
    const marks = lexicon.find(words, 0, words.count);
    const { topic, form, mixed } = topicOf(lexicon, words, marks);
    const about = mixed ? 'none' : topic;
    return {
      page: about,
      topic: about,
      form,
      pageForm: form,
      shared: mixed,
      body: 'none',
      pageTitle: (page.title ?? '').trim(),
      pageConcepts: announcedBy(idsOf(marks), marks, words.text),
      thing: '',
      homonym: isHomonym(words, marks),
      focus: NO_FOCUS,
      headings: [],
      lead: null,
      asked: NOTHING_ASKED,
      askedConcepts: NO_CONCEPTS,
      recent: NO_CONCEPTS,
      near: false,
      illness: false,
    };
  }

  function read(block: Block, index: number, before: ReadingState) {
    const words = blockReader.read(block.text);
    if (words.count === 0 || before.homonym) {
      return { findings: [], mentions: NO_CONCEPTS, after: before };
    }
    const level = levelOf(block.tag);
    const item = ITEMS.has(block.tag);
    const sentences = splitSentences(words);
    // By sentence, so that no work grows with the length of the block.
    // Pushed and not mapped: once compiled, `map` gives arrays of another kind, and all that meets them is compiled anew.
    const found: Mark[][] = emptyList();
    for (const { from, to } of sentences) found.push(lexicon.find(words, from, to));
    const marks = level > 0 ? together(found) : NO_MARKS;
    const heading = level > 0 ? headingOf(block, words, sentences, marks, level, before) : null;
    let state = heading
      ? underHeading(before, heading, topicOf(lexicon, words, marks))
      : withForm(before, before.headings.at(-1)?.form ?? before.pageForm);
    if (level === 0 && !item) state = behindList(words, found[0] as Mark[], state);
    // A paragraph that only lists things is an item of its heading.
    const heads = item ? null : (state.headings.at(-1)?.lead ?? null);
    const listed =
      level === 0 &&
      heads?.denied === false &&
      isListing(words, sentences[0] as Sentence, found[0]);
    const own = item ? (leadFor(block, state) ?? null) : level > 0 || listed ? heads : null;
    if (item && block.under && headedByKratom(block)) {
      state = withChanges(state, { topic: 'kratom', focus: NO_FOCUS });
    }
    const run: Run = {
      index,
      words,
      sentences,
      found,
      level,
      place: { heading: level > 0, fragment: item || level > 0 || listed, lead: own },
      listed,
      tried: NOTHING_ASKED,
      silent: heading?.denied === true || own?.denied === true || (item && heldUp(block, state)),
      owned: own?.denied === true,
      findings: emptyList(),
      seen: emptyList(),
      state,
      reading: null,
      asked: NOTHING_ASKED,
      askedConcepts: NO_CONCEPTS,
    };
    for (let at = 0; at < sentences.length; at++) {
      if (isHomonym(words, found[at] as Mark[])) {
        return {
          findings: [],
          mentions: NO_CONCEPTS,
          after: withChanges(before, { homonym: true }),
        };
      }
      readSentence(run, at);
    }
    if (classifier || watch) review(run, block.tag);
    const mentions = mentionsIn(run);
    if (heading) state = behindHeading(run, heading, marks);
    else if (!item) state = withLead(run.state, leadBehind(run));
    else state = besideItem(block.tag, before, behindCell(run, block.tag));
    if (level > 0 || (sentences.at(-1) as Sentence).question) {
      state = withAsked(state, run.asked, run.askedConcepts);
    } else if (item) state = withAsked(state, before.asked, before.askedConcepts);
    else state = withAsked(state, NOTHING_ASKED, NO_CONCEPTS);
    return {
      findings: run.findings,
      mentions,
      after: state,
    };
  }

  /** A heading as the blocks under it see it, but for what its words turn out to lead to. */
  function headingOf(
    block: Block,
    words: Words,
    sentences: readonly Sentence[],
    marks: readonly Mark[],
    level: number,
    state: ReadingState,
  ): Heading {
    const own = topicOf(lexicon, words, marks);
    const parent = state.headings.findLast((one) => one.level < level);
    // "Is it legal?": a question goes on about what the section before it spoke of.
    const asks = sentences.some((one) => one.question);
    const page =
      state.page !== 'none'
        ? state.page
        : asks
          ? state.topic
          : marks.length > 0 || SECTIONS.test(block.text)
            ? state.body
            : 'none';
    const around = parent?.topic ?? page;
    // "Is it the same as morphine?" asks about "it", and "It is just another opioid" says so of it.
    const pointing = marks.find((mark) => is(mark, Trait.pronoun));
    const pointed =
      pointing !== undefined &&
      (asks || !marks.some((mark) => is(mark, Trait.other) && mark.from < pointing.from));
    // Under "Mixing kratom with other drugs" each of them has its turn.
    const mixing =
      state.page === 'kratom' &&
      state.pageConcepts.includes('combination') &&
      MIXING.test(state.pageTitle);
    const topic = setsSideBySide(own, block.text, marks, state)
      ? 'none'
      : own.topic === 'none' ||
          (own.topic === 'other' && (pointed || mixing) && around === 'kratom')
        ? around
        : own.topic;
    const form = own.topic === 'kratom' ? own.form : (parent?.form ?? state.pageForm);
    return {
      level,
      topic,
      form,
      lead: null,
      concepts: [],
      text: block.text.trim(),
      denied: marks.some((mark) => is(mark, Trait.debunk)) || heldUp(block, state),
    };
  }

  /** "Kratom vs. CBD": what is not named under it may be either. */
  function setsSideBySide(
    own: { topic: TopicKind; mixed: boolean },
    text: string,
    marks: readonly Mark[],
    state: ReadingState,
  ): boolean {
    return (
      own.mixed &&
      state.page !== 'kratom' &&
      (COMPARING.test(text) ||
        (BESIDE.test(text) &&
          !marks.some(
            (mark) =>
              senseOf(mark, 'concept', 'combination') || senseOf(mark, 'concept', 'medicine'),
          )))
    );
  }

  /** The state in which a heading itself is read. */
  function underHeading(
    state: ReadingState,
    { level, topic, form, text }: Heading,
    own: { topic: TopicKind; mixed: boolean },
  ): ReadingState {
    return withChanges(state, {
      headings: state.headings.filter((one) => one.level < level),
      topic,
      form,
      focus: topic === 'kratom' ? { kind: 'kratom', id: '', form, text } : NO_FOCUS,
      page:
        state.page === 'none' && level === 1 && own.topic === 'kratom' && !own.mixed
          ? 'kratom'
          : state.page,
      lead: null,
    });
  }

  /** The state in which a paragraph is read: a list before it is over. */
  function behindList(words: Words, marks: readonly Mark[], before: ReadingState): ReadingState {
    let state = withLead(before, null);
    const owner = state.headings.at(-1)?.topic ?? (state.page === 'none' ? state.body : state.page);
    if (owner !== 'kratom') return state;
    if (state.topic !== owner) state = withChanges(state, { topic: owner });
    // What the paragraph before compared kratom with is "it" no longer, unless the paragraph begins so.
    return state.focus.kind === 'other' && !pointsBack(words, marks)
      ? withChanges(state, { focus: NO_FOCUS })
      : state;
  }

  /** Items stand side by side: what one compares kratom with is not what the next one is about. */
  function besideItem(tag: string, before: ReadingState, state: ReadingState): ReadingState {
    if (tag !== 'li') return state;
    // "Stop all opioids, including kratom" in a list about another medicine.
    if (before.page === 'other' && before.topic === 'other' && state.topic === 'kratom')
      return withChanges(state, { topic: before.topic, focus: before.focus });
    if (before.topic !== 'kratom' || before.focus.kind === 'other') return state;
    return state.topic === 'other' || state.focus.kind === 'other'
      ? withChanges(state, { topic: before.topic, focus: before.focus })
      : state;
  }

  /** Reads one sentence of a block: what it claims, and what it leaves behind. */
  function readSentence(run: Run, at: number): void {
    const { words, sentences, level } = run;
    const sentence = sentences[at] as Sentence;
    const marks = run.found[at] as Mark[];
    run.state = namedWithin(lexicon, run.state, words, marks);
    const before = run.state;
    // Behind a paragraph's opening list, the sentences stand for themselves.
    if (at === 1 && run.listed) run.place = { heading: false, fragment: false, lead: null };
    const reading = reader.read(words, sentence, marks, before, run.place);
    run.reading = reading;
    const question = isQuestion(words, sentence, marks, level > 0);
    if (!question) claims(run, at, reading);
    if (at > 0 && words.norm[sentence.from] === 'what') findShrugged(frames, run, at, reading);
    run.seen.push({ reading, before, place: run.place, question });
    run.tried = question ? NOTHING_ASKED : usesIn(reading, before);
    if (question) keepAsked(run, reading);
    else if (at > 0 || !level) {
      run.asked = NOTHING_ASKED;
      run.askedConcepts = at === 0 && !level ? before.askedConcepts : NO_CONCEPTS;
    }
    const turned = turnsToKratom(lexicon, run.state, reading, words, sentence, marks);
    run.state = behindSentence(
      run.state,
      turned ? 'kratom' : run.state.body,
      // "two firms that sell kratom drinks": named inside another wording, and the text goes on about it.
      turned && reading.topic === 'none' ? 'kratom' : reading.topic,
      reading,
      at + 1 < sentences.length && reading.concepts.length > 0 ? reading.concepts : NO_CONCEPTS,
    );
  }

  /** Finds what a sentence that asks nothing claims. */
  function claims(run: Run, at: number, reading: SentenceReading): void {
    const { index, words, sentences, findings, state } = run;
    const foundBefore = findings.length;
    const asking = sentences[at - 1];
    if (!run.silent && !isTakenBack(words, sentences, run.found, at + 1)) {
      report(frames, index, sentences[at] as Sentence, reading, state, findings);
      if (!asking || asking.question) findAnswer(frames, run, at, reading);
      else if (run.tried.length > 0) findSuccess(frames, run, at, reading);
    }
    if (asking?.question && findings.length === foundBefore && !run.owned)
      findGone(reader, run, at);
  }

  /** Hears the second reader on the block's sentences. */
  function review(run: Run, tag: string): void {
    const { words, sentences, findings, seen } = run;
    const isNear = ({ reading, before }: Seen) =>
      reading.near ||
      reading.named ||
      before.page === 'kratom' ||
      before.topic === 'kratom' ||
      before.body === 'kratom';
    if (findings.length === 0 && !seen.some(isNear)) return;
    const found = bySentence(findings);
    const sights = seen.map(({ reading, before, place, question }, at): Sight => {
      const sentence = sentences[at] as Sentence;
      return {
        words,
        sentence,
        reading,
        keys: keysOf(words, sentence, reading.marks, tag),
        parts: () => keysOfParts(words, sentence, reading.marks, tag),
        tag,
        level: run.level,
        question,
        silent: run.silent,
        place,
        before,
        found: found.get(sentence.start) ?? NO_FINDINGS,
      };
    });
    watch?.(run.index, sights);
    if (!classifier) return;
    const left = reviewed(
      classifier,
      sights,
      run.index,
      findings,
      (at) => !isTakenBack(words, sentences, run.found, at + 1),
    );
    if (left === findings) return;
    findings.length = 0;
    for (const one of left) findings.push(one);
  }

  /** Ids of the main risks that the block mentions. */
  function mentionsIn({ seen, sentences, findings }: Run): readonly string[] {
    let mentions: Set<string> | null = null;
    const found = bySentence(findings);
    for (let at = 0; at < seen.length; at++) {
      const { reading } = seen[at] as Seen;
      const own = found.get((sentences[at] as Sentence).start) ?? NO_FINDINGS;
      if (reading.concepts.length === 0 && own.length === 0) continue;
      mentions ??= new Set();
      risks.collect(reading, own, mentions);
    }
    return mentions ? [...mentions] : NO_CONCEPTS;
  }

  /** The state behind a heading. */
  function behindHeading(run: Run, heading: Heading, marks: readonly Mark[]): ReadingState {
    const { words, state, reading } = run;
    const last = run.sentences.at(-1) as Sentence;
    const { topic } = topicOf(lexicon, words, marks);
    const parent = state.headings.at(-1)?.lead ?? null;
    const found = reading
      ? readLead(
          words,
          reading,
          last.from,
          last.to,
          topic,
          topic === 'kratom' || (topic === 'none' && ownTrouble(state, reading)),
          parent,
        )
      : null;
    // "What to expect" on a page about kratom withdrawal.
    const own =
      found?.relation === 'light' &&
      found !== parent &&
      reading?.concepts.length === 0 &&
      state.page === 'kratom' &&
      state.pageConcepts.includes('withdrawal');
    const lead = own ? leadWith(found, { relation: 'cause', concept: 'withdrawal' }) : found;
    const concepts = announcedBy(reading?.concepts ?? NO_CONCEPTS, marks, words.text);
    return withChanges(state, {
      headings: [...state.headings, { ...heading, lead, concepts }],
      lead: null,
      topic: heading.topic,
      form: heading.form,
      focus:
        heading.topic === 'kratom'
          ? { kind: 'kratom', id: '', form: heading.form, text: heading.text }
          : heading.topic === 'other' && state.page === 'other'
            ? NO_FOCUS
            : state.focus,
    });
  }

  /** "Warning signs" on a page about a trouble that is kratom's own are signs of that. */
  function ownTrouble(state: ReadingState, reading: SentenceReading): boolean {
    return (
      state.page === 'kratom' &&
      reading.concepts.length === 0 &&
      state.pageConcepts.some((id) => OWN_TROUBLES.has(id)) &&
      state.pageConcepts.every((id) => OWN_TROUBLES.has(id) || frames.valence(id) !== 'bad')
    );
  }

  /** What a paragraph makes of the list behind it. */
  function leadBehind({ words, sentences, found, state, reading }: Run): Lead | null {
    const last = sentences.at(-1) as Sentence;
    if (!reading || !endsWithColon(words, last)) return null;
    const own = topicOf(lexicon, words, found.at(-1) as Mark[], last.from, last.to).topic;
    const topic = own === 'none' ? state.topic : own;
    const parent = state.headings.at(-1)?.lead ?? null;
    return readLead(words, reading, last.from, last.to, topic, own === 'kratom', parent);
  }

  /** A short cell can head the cells after it: a strain in a chart, "Effects". */
  function behindCell({ words, sentences, found, state, reading }: Run, tag: string): ReadingState {
    if (!reading || words.count > MAX_HEADING_CELL_WORDS || !HEADING_CELLS.has(tag)) return state;
    const last = sentences.at(-1) as Sentence;
    const { topic } = topicOf(lexicon, words, found.at(-1) as Mark[], last.from, last.to);
    const lead = readLead(
      words,
      reading,
      last.from,
      last.to,
      topic,
      topic === 'kratom',
      null,
      true,
    );
    return lead ? withLead(state, lead) : state;
  }

  /** The lead-in of an item: its own headers, the paragraph that introduced the list, or the heading. */
  function leadFor(block: Block, state: ReadingState): Lead | null | undefined {
    const leads: Lead[] = [];
    for (const text of [...(block.under ?? [])].reverse()) {
      const words = sideReader.read(text);
      if (words.count === 0) continue;
      const marks = lexicon.find(words, 0, words.count);
      const { topic } = topicOf(lexicon, words, marks);
      const reading = reader.read(
        words,
        sentenceFrom(0, words.count, 0, text.length, false),
        marks,
        state,
        { heading: true, fragment: true, lead: null },
      );
      const lead = readLead(words, reading, 0, words.count, topic, topic === 'kratom', null);
      if (lead) leads.push(lead);
    }
    // A header that names something else owns the cell, whatever the other headers say.
    const other = leads.find((lead) => lead.topic === 'other');
    if (other) return leadWith(other, { denied: true });
    const telling = leads.find((lead) => lead.relation !== '' && !lead.bare) ?? leads[0];
    if (telling) return telling;
    if (state.lead) return state.lead;
    return state.headings.at(-1)?.lead;
  }

  /** Whether a header of a cell names kratom. */
  function headedByKratom(block: Block): boolean {
    return (block.under ?? []).some((text) => {
      const words = sideReader.read(text);
      return topicOf(lexicon, words, lexicon.find(words, 0, words.count)).topic === 'kratom';
    });
  }

  return { begin, read };
}

/** The marks of several sentences, in their order; most headings have one sentence. */
function together(found: readonly Mark[][]): readonly Mark[] {
  if (found.length === 1) return found[0] as Mark[];
  const all: Mark[] = emptyList();
  for (const marks of found) for (const mark of marks) all.push(mark);
  return all;
}

/** "It also …", "These drugs …": begins with a word for what was spoken of before, and is no post of a writer's own. */
function pointsBack(words: Words, marks: readonly Mark[]): boolean {
  return (
    POINTING_BACK.has(words.norm[0] as string) &&
    !marks.some((mark) => FIRST_PERSONS.has(words.norm[mark.from] as string))
  );
}

/** "Nausea, itching, dry mouth and loss of appetite.": things one behind the other, and no verb. */
function isListing(
  words: Words,
  { from, to }: Sentence,
  marks: readonly Mark[] = NO_MARKS,
): boolean {
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

function endsWithColon(words: Words, sentence: Sentence): boolean {
  const tail = words.text.slice(words.end[sentence.to - 1] as number, sentence.end + 3);
  return tail.includes(':');
}

/**
 * Reads a whole page.
 *
 * @param blocks Blocks in document order.
 * @param rules A compiled rule set, or an engine made from one.
 * @param page The page's title, where known.
 * @returns Findings by block and place.
 */
export function scan(
  blocks: readonly Block[],
  rules: RuleSetData | Engine,
  page: PageInfo = {},
): Finding[] {
  const engine = isEngine(rules) ? rules : createEngine(rules);
  const findings: Finding[] = [];
  let state = engine.begin(page);
  for (let index = 0; index < blocks.length; index++) {
    const result = engine.read(blocks[index] as Block, index, state);
    findings.push(...result.findings);
    state = result.after;
  }
  return findings;
}
