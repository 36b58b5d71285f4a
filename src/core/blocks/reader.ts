/**
 * Reads a block: its sentences one by one, by the rules and then by the classifier, between the state that the block before
 * it left and the one that it leaves itself.
 *
 * Keeps nothing from block to block but room for words: all that a text makes known is in the state. What headings, items,
 * questions and answers are is in the modules beside this one; which claims a sentence makes, in `claims`.
 */
import { report } from '../claims/findings';
import { Classifier, keysOf, keysOfParts, reviewed, type Sight } from '../classifier';
import { bySentence } from '../evidence';
import { FrameIndex } from '../frames';
import { answersTo } from '../leads';
import { type Graft, Lexicon, type Mark } from '../lexicon';
import { emptyList } from '../lists';
import { mayOffer } from '../offers';
import { RiskIndex } from '../risks';
import { SentenceReader, type SentenceReading } from '../sentence';
import { type Sentence, sentenceFrom, splitSentences } from '../sentences';
import {
  behindSentence,
  isAboutKratom,
  NO_FOCUS,
  NO_MENU,
  type ReadingState,
  withAsked,
  withChanges,
  withForm,
  withLead,
} from '../state';
import type { Block, Finding, PageInfo, RuleSetData } from '../types';
import type { Place } from '../view';
import type { Words } from '../words';
import {
  dropFruitless,
  findAnswer,
  findDenied,
  findGone,
  findOffered,
  findShrugged,
  findSuccess,
  findTurned,
} from './answers';
import { isTermOfOther } from './glossary';
import { behindHeading, headingOf, levelOf, together, underHeading } from './headings';
import { isHomonym } from './homonym';
import {
  behindEntry,
  behindList,
  besideItem,
  isAmongEntries,
  isCell,
  isItem,
  isListing,
  listsTags,
} from './items';
import { behindLabel, idleList, leadOfLabel } from './labels';
import {
  areOfDrinks,
  behindCell,
  headedByKratom,
  isColumnName,
  isDeniedBy,
  isHeadedByOther,
  isStatement,
  leadBehind,
  leadFor,
} from './lead-ins';
import { findLeftOut } from './left-out';
import {
  askedByHeading,
  askedPlainly,
  isQuestion,
  keepAsked,
  namesAnswerer,
  signsAnswer,
  usesIn,
} from './questions';
import { askedByCell, choosesOther, isBareAnswer, LABEL_LEAD, tellsChoice } from './rows';
import { NO_CONCEPTS, NOTHING_ASKED, type Run, type Seen, type SideReader } from './run';
import { isAside } from './short-answers';
import {
  heldUp,
  isHeldClaim,
  isIndex,
  isQuiz,
  isTakenBack,
  isToBeJudged,
  isTold,
} from './taken-back';
import { beginPage } from './title';
import { namedWithin, topicOf, turnsToKratom } from './topics';

/** What reading a block gives. */
export interface BlockReading {
  /** By their place in the text. */
  readonly findings: Finding[];
  /** Ids of the main risks that the block mentions. */
  readonly mentions: readonly string[];
  /** The state for the next block. */
  readonly after: ReadingState;
}

/** Gets the sentences of a block, by its number, as the classifier does, before it judges them. */
export type Watch = (block: number, sights: readonly Sight[]) => void;

const NO_FINDINGS: readonly Finding[] = emptyList();
const NO_MARKS: readonly Mark[] = emptyList();
const NO_TEXTS: readonly string[] = emptyList();

/** Reads the blocks of any page with one rule set. */
export class BlockReader {
  readonly #classifier: Classifier | null;
  readonly #lexicon: Lexicon;
  readonly #frames: FrameIndex;
  readonly #reader: SentenceReader;
  readonly #risks: RiskIndex;
  // One for the block at hand, one for titles and headers; both keep their room.
  readonly #blockTexts: SideReader;
  readonly #sideTexts: SideReader;
  readonly #watch: Watch | undefined;

  /**
   * @param rules A compiled rule set.
   * @param graft Wordings besides.
   */
  constructor(rules: RuleSetData, graft?: Graft, watch?: Watch) {
    this.#classifier = rules.classifier ? new Classifier(rules.classifier, rules) : null;
    this.#lexicon = new Lexicon(rules, graft);
    this.#frames = new FrameIndex(rules);
    this.#reader = new SentenceReader(this.#lexicon, this.#frames);
    this.#risks = new RiskIndex(rules.risks, rules.concepts);
    this.#blockTexts = this.#lexicon.reader();
    this.#sideTexts = this.#lexicon.reader();
    this.#watch = watch;
  }

  /** The state before the first block of a page. */
  begin(page?: PageInfo): ReadingState {
    return beginPage(this.#lexicon, this.#sideTexts, page);
  }

  /**
   * Reads one block. Never throws.
   *
   * @param index Copied into the findings.
   * @param before The state after the block before it, or what `begin` gave.
   */
  read(block: Block, index: number, before: ReadingState): BlockReading {
    // "✓" under "Kratom"
    const tick = isCell(block.tag) ? this.#blockTexts.readTick(block.text) : null;
    const words = tick ?? this.#blockTexts.read(block.text);
    if (words.count === 0 || before.homonym) {
      return { findings: [], mentions: NO_CONCEPTS, after: before };
    }
    const run = this.#open(block, index, words, before);
    for (let at = 0; at < run.sentences.length; at++) {
      if (isHomonym(words, run.found[at] as Mark[])) {
        return {
          findings: [],
          mentions: NO_CONCEPTS,
          after: withChanges(before, { homonym: true }),
        };
      }
      this.#readSentence(run, at);
    }
    if (this.#classifier || this.#watch) this.#review(run, block.tag);
    return {
      findings: run.findings,
      mentions: this.#mentionsIn(run),
      after: this.#behind(run, block, before),
    };
  }

  /** Lays a block out for reading. */
  #open(block: Block, index: number, words: Words, before: ReadingState): Run {
    const lexicon = this.#lexicon;
    const level = levelOf(block.tag);
    const item = isItem(block.tag);
    const sentences = splitSentences(words);
    // By sentence, so that no work grows with the length of the block.
    // Pushed and not mapped: once compiled, `map` gives arrays of another kind, and all that meets them is compiled anew.
    const found: Mark[][] = emptyList();
    for (const sentence of sentences) {
      const marks = lexicon.find(words, sentence.from, sentence.to);
      found.push(askedPlainly(words, sentence, marks));
    }
    const marks = level > 0 ? together(found) : NO_MARKS;
    const heading =
      level > 0 ? headingOf(lexicon, block, words, sentences, marks, level, before) : null;
    let state = heading
      ? underHeading(before, heading, topicOf(lexicon, words, marks))
      : withForm(before, before.headings.at(-1)?.form ?? before.pageForm);
    if (block.tag !== 'li') state = withChanges(state, { menu: NO_MENU });
    if (block.tag !== 'td' && block.tag !== 'dd') state = withChanges(state, { row: null });
    // "I switched to green tea.", and the next post says "It helps me sleep.": of what the page is about.
    if (block.tag === 'blockquote' && state.focus.kind === 'other' && state.page === 'kratom')
      state = withChanges(state, { focus: NO_FOCUS });
    if (level === 0 && !item) state = behindList(words, found[0] as Mark[], state);
    // A paragraph that only lists things is an item of its heading.
    const heads = item ? null : (state.headings.at(-1)?.lead ?? null);
    const listed =
      level === 0 &&
      heads?.denied === false &&
      isListing(
        words,
        sentences[0] as Sentence,
        found[0] as Mark[],
        // "Energy, mental clarity" under "Green Malay": as on the tiles of a shop.
        heads.bare && heads.relation === 'help',
      );
    const { beside = NO_TEXTS } = block;
    const answered = state.page === 'kratom' && beside.some(isBareAnswer);
    // "Kava | Kratom" over "Not addictive | Addictive": a row without a label of its own.
    const among =
      headedByKratom(lexicon, this.#sideTexts, beside, state).column !== null &&
      !isHeadedByOther(lexicon, this.#sideTexts, block.under ?? NO_TEXTS);
    const label = answered || among;
    // What a cell of the row before leads in ends there.
    if (label) state = withChanges(state, { topic: 'kratom', focus: NO_FOCUS, lead: null });
    else if (areOfDrinks(beside)) state = withLead(state, null);
    const own = item
      ? leadFor(this.#reader, this.#sideTexts, block, state)
      : (level > 0 && !(heads?.denied && isTold(block.text))) || listed
        ? heads
        : null;
    // A row of its own: what the row before led in ends there.
    if (item && own === null) state = withLead(state, null);
    const under = item && block.under ? block.under : NO_TEXTS;
    const { named, column: headed } = headedByKratom(lexicon, this.#sideTexts, under, state);
    const answers = item && state.asked.some(({ alone }) => alone) && isBareAnswer(block.text);
    const column = headed ?? (answers ? { text: state.pageTitle, form: state.pageForm } : null);
    if (named) state = withChanges(state, { topic: 'kratom', focus: NO_FOCUS });
    const listedName =
      block.tag === 'li' &&
      isAmongEntries(words, found[0] as Mark[], block.depth ?? 0, state) &&
      !isStatement(words, sentences[0] as Sentence, found[0] as Mark[]);
    const denied = isDeniedBy(own, words, sentences[0] as Sentence, found[0] as Mark[]);
    const isJudged = isHeldClaim(block) || isToBeJudged(block);
    const held = !item && isJudged;
    const tells = own !== null && (own.denied || own.relation !== '');
    return {
      index,
      words,
      sentences,
      found,
      marks,
      level,
      heading,
      item,
      cell: isCell(block.tag),
      label,
      alone: label && !among,
      choosing: isCell(block.tag) && tellsChoice(beside, state),
      column,
      place: {
        // "Claim: Kratom damages the liver": not only what the section is about.
        heading: (level > 0 && !held) || block.tag === 'caption',
        fragment: item || level > 0 || listed,
        lead: label && !tells ? LABEL_LEAD : own,
      },
      listed,
      tried: NOTHING_ASKED,
      silent:
        heading?.denied === true ||
        denied ||
        listedName ||
        isTermOfOther(block, found, own, state) ||
        isIndex(block) ||
        (level === 0 && !item && listsTags(words, state)) ||
        isJudged ||
        isColumnName(block, own) ||
        (item && choosesOther(words, found.at(-1) as Mark[], state)) ||
        (item && heldUp(block, state)),
      held,
      owned: denied,
      others: false,
      findings: emptyList(),
      seen: emptyList(),
      state,
      reading: null,
      asked: NOTHING_ASKED,
      askedConcepts: NO_CONCEPTS,
    };
  }

  /** The state that a block leaves. */
  #behind(run: Run, block: Block, before: ReadingState): ReadingState {
    const { tag } = block;
    const lexicon = this.#lexicon;
    const { level, heading, item, sentences } = run;
    let state: ReadingState;
    if (heading) state = behindHeading(lexicon, this.#frames, run, heading);
    else if (!item) state = withLead(run.state, leadBehind(lexicon, run, tag));
    else if (run.asked.some(({ cell }) => cell))
      state = besideItem(tag, before, withLead(run.state, null));
    else state = besideItem(tag, before, behindCell(lexicon, run, tag));
    if (tag === 'li')
      state = behindEntry(run.words, run.found[0] as Mark[], block.depth ?? 0, state);
    if (isQuiz(block)) state = withLead(state, answersTo(block.text));
    if (run.label) {
      // What a label says is not yet said of kratom, nor of what the cell behind it is about.
      const { topic, focus, form, body } = before;
      state = withChanges(state, { topic, focus, form, body, row: state.lead });
    }
    // "Answer by Tom": to what was asked above.
    if (!item && (namesAnswerer(run.words.text) || signsAnswer(run))) {
      const above = state.headings.findLast((one) => one.level < (level || Infinity));
      // "The answer" behind a question of its own
      return above && above.asked.length > 0 && before.asked.length === 0
        ? withAsked(state, above.asked, above.askedConcepts)
        : withAsked(state, before.asked, before.askedConcepts);
    }
    if (level > 0 || run.label || run.held || (sentences.at(-1) as Sentence).question)
      return withAsked(state, run.asked, run.askedConcepts);
    if (item && run.asked.some(({ cell }) => cell)) return withAsked(state, run.asked, NO_CONCEPTS);
    if (item && !before.asked.some(({ cell }) => cell))
      return withAsked(state, before.asked, before.askedConcepts);
    return withAsked(state, NOTHING_ASKED, NO_CONCEPTS);
  }

  /** Reads one sentence of a block: what it claims, and what it leaves behind. */
  #readSentence(run: Run, at: number): void {
    const { words, sentences, level } = run;
    const sentence = sentences[at] as Sentence;
    const marks = run.found[at] as Mark[];
    run.state = namedWithin(this.#lexicon, run.state, words, marks);
    const before = run.state;
    // Behind a paragraph's opening list, the sentences stand for themselves.
    if (at === 1 && run.listed) run.place = { heading: false, fragment: false, lead: null };
    const list = level > 0 || run.silent ? 'no' : this.#idleList(run, sentence, marks);
    run.others = list === 'other';
    const idle = list !== 'no';
    const labelled = idle ? null : this.#labelled(run, sentence, marks);
    const place = labelled?.place ?? run.place;
    const reading = labelled?.reading ?? this.#reader.read(words, sentence, marks, before, place);
    run.reading = reading;
    const uses =
      run.cell && at === 0
        ? askedByCell(this.#frames, words, reading, run.choosing)
        : NOTHING_ASKED;
    // "For sleep", where kratom is only one of several: which one, the next cell says.
    const question =
      run.label ||
      run.held ||
      (uses.length > 0 && before.shared) ||
      isQuestion(words, sentence, marks, level > 0);
    if (!question && !idle) this.#findClaims(run, at, reading);
    if (at > 0 && words.norm[sentence.from] === 'what')
      findShrugged(this.#frames, run, at, reading);
    run.seen.push({ reading, before, place, question, idle });
    run.tried = question ? NOTHING_ASKED : usesIn(reading, before);
    if (question) keepAsked(run, sentence, reading);
    else if (at > 0 || !level) {
      run.asked = NOTHING_ASKED;
      run.askedConcepts = at === 0 && !level ? before.askedConcepts : NO_CONCEPTS;
    }
    if (uses.length > 0) run.asked = uses;
    if (level > 0 && at === sentences.length - 1) {
      const tried = askedByHeading(this.#frames, run, before, question);
      if (tried.length > 0) run.asked = [...run.asked, ...tried];
    }
    const turned = turnsToKratom(this.#lexicon, run.state, reading, words, sentence, marks);
    run.state = behindSentence(
      run.state,
      turned ? 'kratom' : run.state.body,
      // "two firms that sell kratom drinks": named inside another wording, and the text goes on about it.
      turned && reading.topic === 'none' ? 'kratom' : reading.topic,
      reading,
      at + 1 < sentences.length && reading.concepts.length > 0 ? reading.concepts : NO_CONCEPTS,
      at + 1 < sentences.length && reading.animals,
      at + 1 < sentences.length && reading.onDrug,
    );
  }

  /** "Tagged: pain relief, anxiety.": whether a sentence lists names and says nothing. */
  #idleList(
    { words, item, place, others, state }: Run,
    sentence: Sentence,
    marks: readonly Mark[],
  ) {
    const owner = item ? place.lead : (state.headings.at(-1)?.lead ?? null);
    return idleList(
      this.#reader,
      this.#sideTexts,
      words,
      sentence,
      marks,
      owner,
      item,
      others,
      state,
    );
  }

  /** "Main risks: dependence, withdrawal.": what a label lists, read as a list under it; `null` for all other sentences. */
  #labelled(
    run: Run,
    sentence: Sentence,
    marks: readonly Mark[],
  ): { readonly place: Place; readonly reading: SentenceReading } | null {
    const { words, level, item, state } = run;
    if (level > 0 || item || run.silent) return null;
    const start = behindLabel(words, sentence, marks);
    if (start === 0) return null;
    const lead = leadOfLabel(this.#reader, this.#sideTexts, words, sentence, start, state);
    if (!lead) return null;
    const place = { heading: false, fragment: true, lead };
    const list = sentenceFrom(
      start,
      sentence.to,
      words.start[start] as number,
      sentence.end,
      sentence.question,
    );
    const listed = marks.filter(({ from }) => from >= start);
    const reading = this.#reader.read(words, list, listed, state, place);
    return reading.propositions.length > 0 ? { place, reading } : null;
  }

  /** Finds what a sentence that asks nothing claims, by itself and together with the one before it. */
  #findClaims(run: Run, at: number, reading: SentenceReading): void {
    const { index, words, sentences, findings, state } = run;
    const foundBefore = findings.length;
    if (run.owned && run.place.lead?.negates) findDenied(this.#frames, run, at, reading);
    const asking = sentences[at - 1];
    if (!run.silent && !isTakenBack(words, sentences, run.found, at + 1)) {
      report(this.#frames, index, sentences[at] as Sentence, reading, state, findings);
      if (
        !asking ||
        asking.question ||
        (at === 1 && state.asked.length > 0 && isAside(words, asking))
      )
        findAnswer(this.#frames, run, at, reading);
      else if (run.tried.length > 0) {
        dropFruitless(run, at);
        findSuccess(this.#frames, run, at, reading, run.tried);
      }
      if (at === 0 && state.asked[0]?.use) findSuccess(this.#frames, run, at, reading, state.asked);
      findTurned(this.#frames, run, at, reading);
      findLeftOut(this.#reader, this.#sideTexts, run, at, reading);
    }
    if (at > 0 && !run.silent && (reading.named || mayOffer(reading.marks)))
      findOffered(this.#reader, run, at);
    if (asking?.question && findings.length === foundBefore && !run.owned)
      findGone(this.#reader, run, at);
  }

  /** Hears the classifier on the block's sentences. */
  #review(run: Run, tag: string): void {
    const { words, sentences, findings, seen } = run;
    if (findings.length === 0 && !seen.some(isNear)) return;
    const found = bySentence(findings);
    const sights = seen.map(({ reading, before, place, question, idle }, at): Sight => {
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
        silent: run.silent || idle,
        place,
        before,
        found: found.get(sentence.start) ?? NO_FINDINGS,
      };
    });
    this.#watch?.(run.index, sights);
    if (!this.#classifier) return;
    const left = reviewed(
      this.#classifier,
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
  #mentionsIn({ seen, sentences, findings }: Run): readonly string[] {
    let mentions: Set<string> | null = null;
    const found = bySentence(findings);
    for (let at = 0; at < seen.length; at++) {
      const { reading } = seen[at] as Seen;
      const own = found.get((sentences[at] as Sentence).start) ?? NO_FINDINGS;
      if (reading.concepts.length === 0 && own.length === 0) continue;
      mentions ??= new Set();
      this.#risks.collect(reading, own, mentions);
    }
    return mentions ? [...mentions] : NO_CONCEPTS;
  }
}

/** Whether a sentence may be about kratom at all; no other is worth the classifier's time. */
const isNear = ({ reading, before }: Seen) =>
  reading.near || reading.named || isAboutKratom(before);
