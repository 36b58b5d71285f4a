/**
 * Reads a text that stands on one of the extension's own pages, in slices, and draws notes beside it with the
 * layer that draws them on web pages.
 *
 * Nothing of the text is kept beyond the page. The one thing that can be stored is the reader's own wish to hide
 * a note or to turn a rule off.
 */
import { hiddenNoteId } from '../content/identity';
import { createScheduler, windowSurroundings } from '../content/scheduler';
import { type Engine, type PageSummary, type ReadingState, riskMentions, summarise } from '../core';
import type { NotesData } from '../core/notes';
import type { Block, Finding, RuleSetData } from '../core/types';
import {
  claimTitle,
  createNotes,
  createToasts,
  type NoteItem,
  namedRisk,
  type Words,
  whyWithin,
} from '../notes';
import { isShown, type Settings } from '../settings';
import { sentencesAbout } from '../text/sentences';
import type { CheckedFinding } from './model';

/** A block that stands on the page. */
export interface DrawnBlock {
  readonly block: Block;
  /** The element that it is drawn as. */
  readonly owner: Element;
  /** The one text node that holds the block's text, whole. */
  readonly node: Text;
}

/** What was read in a text. */
export interface ReadText {
  /** What the reader's settings let be seen, in the order of the text. */
  readonly findings: readonly CheckedFinding[];
  /** Findings that the settings hide. */
  readonly hidden: number;
  /** Sentences that name kratom or carry a finding. */
  readonly sentences: number;
  /** Those of them that carry none. */
  readonly unmatched: number;
  /** `null` for a text that makes no claim of benefit and no reassurance. */
  readonly summary: PageSummary | null;
}

/** What a reader is made with. */
export interface ReaderParts {
  readonly window: Window & typeof globalThis;
  /** Ends the reading and takes the notes off the page. */
  readonly signal: AbortSignal;
  readonly rules: RuleSetData;
  readonly engine: Engine;
  readonly notes: NotesData;
  readonly settings: Settings;
  readonly t: Words;
  /** How dates and numbers are written, as a BCP 47 tag. */
  readonly locale: string;
  readonly blocks: readonly DrawnBlock[];
  /** Told once all is read, and again when other settings change what is seen. */
  onRead(read: ReadText): void;
  hideNote(name: string): void;
  turnRuleOff(claim: string): void;
  copy(text: string): Promise<boolean>;
}

/** A reader at work. */
export interface TextReader {
  applySettings(settings: Settings): void;
  /** Scrolls to a finding and opens its note. */
  show(id: string): boolean;
}

/** Starts reading. */
export function startReader(parts: ReaderParts): TextReader {
  const { window, signal, rules, engine, blocks } = parts;
  let settings = parts.settings;
  const items: NoteItem[] = [];
  const found: Finding[] = [];
  const mentioned = new Set<string>();
  let sentences = 0;
  let unmatched = 0;
  let done = false;

  const toasts = createToasts({ window, signal, t: parts.t });
  const notes = createNotes({
    window,
    signal,
    t: parts.t,
    language: parts.locale,
    site: null,
    getNotes: async () => parts.notes,
    hide: ({ claim, sentence }) => parts.hideNote(hiddenNoteId(claim, sentence)),
    turnRuleOff: ({ claim }) => parts.turnRuleOff(claim),
    turnSiteOff() {},
    // What it leads to is on this page alone.
    link: () => null,
    async copy(text) {
      const copied = await parts.copy(text);
      toasts.show({ text: parts.t(copied ? 'noteCopied' : 'noteNotCopied') });
    },
  });

  const isSeen = (item: NoteItem): boolean =>
    isShown(settings, item) &&
    !settings.hiddenNotes.includes(hiddenNoteId(item.claim, item.sentence));

  const tell = (): void => {
    const seen = items.filter(isSeen);
    parts.onRead({
      findings: seen.map(({ id, claim, title, status, stance, quote }) => ({
        id,
        claim,
        title,
        status,
        stance,
        quote,
      })),
      hidden: items.length - seen.length,
      sentences,
      unmatched,
      summary: summarise(
        found,
        riskMentions(rules.risks, mentioned).map((risk) => namedRisk(risk, parts.t)),
        rules.claims,
      ),
    });
  };

  const applyView = (): void =>
    notes.setView({ isShown: isSeen, marks: true, theme: settings.theme, print: settings.print });
  applyView();

  let next = 0;
  let state: ReadingState = engine.begin();
  const readOn = (): boolean => {
    const drawn = blocks[next];
    if (!drawn) {
      done = true;
      tell();
      return false;
    }
    const { findings, mentions, after } = engine.read(drawn.block, next, state);
    state = after;
    for (const risk of mentions) mentioned.add(risk);
    const { about, unmatched: without } = sentencesAbout(drawn.block.text, findings);
    sentences += about;
    unmatched += without;
    const made = findings.map((finding, i) => itemOf(finding, drawn, `${next}-${i}`, parts));
    found.push(...findings);
    items.push(...made);
    if (made.length > 0) notes.put(made);
    next += 1;
    return true;
  };
  createScheduler(windowSurroundings(window, signal), signal).run(readOn);

  return {
    applySettings(changed) {
      settings = changed;
      applyView();
      if (done) tell();
    },
    show: (id) => notes.show(id),
  };
}

/** A marker may follow closing punctuation after the claim, but not more than this, in code units. */
const END_LENGTH = 4;

function itemOf(
  finding: Finding,
  { block, owner, node }: DrawnBlock,
  id: string,
  { rules, t }: Pick<ReaderParts, 'rules' | 't'>,
): NoteItem {
  const { claim, quote, sentence, stance, form, why } = finding;
  const { title = claim, status = 'unsupported', own = false } = rules.claims[claim] ?? {};
  const behind = block.text.slice(quote.end, quote.end + END_LENGTH);
  const closing = /^[^\p{L}\p{N}]*/u.exec(behind)?.[0].trimEnd() ?? '';
  return {
    id,
    claim,
    title: claimTitle({ title, own }, t),
    status,
    stance,
    form,
    quote: block.text.slice(quote.start, quote.end),
    sentence: block.text.slice(sentence.start, sentence.end),
    why: whyWithin(why, sentence),
    at: sentence.start,
    group: `${id.split('-')[0]}:${sentence.start}`,
    owner,
    range: {
      startContainer: node,
      startOffset: quote.start,
      endContainer: node,
      endOffset: quote.end,
    },
    end: { node, offset: quote.end + closing.length },
  };
}
