/**
 * The engine: text blocks in, findings out.
 *
 * Pure: no DOM, no browser API, no I/O, no clock. The same blocks and rules always give the
 * same findings.
 */

import { findAnswer, findGone, findShrugged, findSuccess } from './blocks/answers';
import { behindHeading, headingOf, levelOf, together, underHeading } from './blocks/headings';
import { isHomonym } from './blocks/homonym';
import { behindList, besideItem, isItem, isListing } from './blocks/items';
import { behindCell, headedByKratom, leadBehind, leadFor } from './blocks/lead-ins';
import { isQuestion, keepAsked, usesIn } from './blocks/questions';
import { NO_CONCEPTS, NOTHING_ASKED, type Run, type Seen } from './blocks/run';
import { heldUp, isTakenBack } from './blocks/taken-back';
import { beginPage } from './blocks/title';
import { namedWithin, topicOf, turnsToKratom } from './blocks/topics';
import { report } from './claims/findings';
import { Classifier, keysOf, keysOfParts, reviewed, type Sight } from './classifier';
import { bySentence } from './evidence';
import { FrameIndex } from './frames';
import { type Graft, Lexicon, type Mark } from './lexicon';
import { emptyList } from './lists';
import { RiskIndex } from './risks';
import { SentenceReader, type SentenceReading } from './sentence';
import { type Sentence, splitSentences } from './sentences';
import {
  behindSentence,
  NO_FOCUS,
  type ReadingState,
  withAsked,
  withChanges,
  withForm,
  withLead,
} from './state';
import type { Block, Finding, PageInfo, RuleSetData } from './types';

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

const NO_FINDINGS: readonly Finding[] = emptyList();
const NO_MARKS: readonly Mark[] = emptyList();

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

  function read(block: Block, index: number, before: ReadingState) {
    const words = blockReader.read(block.text);
    if (words.count === 0 || before.homonym) {
      return { findings: [], mentions: NO_CONCEPTS, after: before };
    }
    const level = levelOf(block.tag);
    const item = isItem(block.tag);
    const sentences = splitSentences(words);
    // By sentence, so that no work grows with the length of the block.
    // Pushed and not mapped: once compiled, `map` gives arrays of another kind, and all that meets them is compiled anew.
    const found: Mark[][] = emptyList();
    for (const { from, to } of sentences) found.push(lexicon.find(words, from, to));
    const marks = level > 0 ? together(found) : NO_MARKS;
    const heading =
      level > 0 ? headingOf(lexicon, block, words, sentences, marks, level, before) : null;
    let state = heading
      ? underHeading(before, heading, topicOf(lexicon, words, marks))
      : withForm(before, before.headings.at(-1)?.form ?? before.pageForm);
    if (level === 0 && !item) state = behindList(words, found[0] as Mark[], state);
    // A paragraph that only lists things is an item of its heading.
    const heads = item ? null : (state.headings.at(-1)?.lead ?? null);
    const listed =
      level === 0 &&
      heads?.denied === false &&
      isListing(words, sentences[0] as Sentence, found[0] as Mark[]);
    const own = item
      ? leadFor(reader, sideReader, block, state)
      : level > 0 || listed
        ? heads
        : null;
    if (item && block.under && headedByKratom(lexicon, sideReader, block.under)) {
      state = withChanges(state, { topic: 'kratom', focus: NO_FOCUS });
    }
    const run: Run = {
      index,
      words,
      sentences,
      found,
      marks,
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
    if (heading) state = behindHeading(lexicon, frames, run, heading);
    else if (!item) state = withLead(run.state, leadBehind(lexicon, run));
    else state = besideItem(block.tag, before, behindCell(lexicon, run, block.tag));
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

  return { begin: (page) => beginPage(lexicon, sideReader, page), read };
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
