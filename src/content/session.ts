/**
 * One reading of one page: has it read in batches, keeps up with its changes, hands findings to the notes and
 * reports them.
 *
 * Everything hangs on one signal. Must not change the page: only the notes draw.
 */
import type { Before } from '../core/batch';
import type { NotesData } from '../core/notes';
import { riskMentions } from '../core/page-summary';
import type { Block, Finding, PageInfo, RuleSetData, Span } from '../core/types';
import {
  boxByLayout,
  isFolded,
  linesByLayout,
  type PageBlock,
  plainBlock,
  type RootOf,
  rangeIn,
} from '../dom';
import {
  claimTitle,
  createNotes,
  type NoteItem,
  type Notes,
  namedRisk,
  type Toast,
  type Words,
  whyWithin,
} from '../notes';
import type { FindingSummary, FrameReport, ReadBlock, ReadBlocks } from '../platform/messages';
import { isShown, type Settings, siteOf } from '../settings';
import { AGAIN_MS } from './batches';
import { hiddenNoteId, plainTitle, topAddress } from './identity';
import { keepReading, type Live } from './live';
import { around, asShown, type Place, toldApart } from './quoted';
import { type Entry, Reading } from './reading';
import { type NewReport, newSince } from './report';
import { createScheduler, windowSurroundings } from './scheduler';
import { linkTo, textDirective } from './text-fragment';

/** Findings are reported together after this time, in ms, and so much later for each that was reported before. */
const REPORT_DELAY_MS = 150;
const REPORT_DELAY_EACH_MS = 0.5;
/** A marker may follow closing punctuation after the claim, but not more than this, in code units. */
const END_LENGTH = 4;

/** What a session is made with. */
export interface SessionParts {
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  readonly settings: Settings;
  readonly t: Words;
  /** How dates and numbers are written, as a BCP 47 tag. */
  readonly locale: string;
  /** Has blocks read that stand in a row; resolves to `undefined` when they cannot be. */
  readBlocks(before: Before, blocks: readonly Block[]): Promise<ReadBlocks | undefined>;
  /** Gives whether the report was taken; one that was not is to be sent whole. Never rejects. */
  report(report: NewReport): Promise<boolean>;
  getNotes(claims: readonly string[]): Promise<NotesData | undefined>;
  /** Hides a note by its name, or shows it again. Gives whether that is stored; so do the two below. */
  hideNote(name: string, hidden: boolean): Promise<boolean>;
  turnRule(claim: string, on: boolean): Promise<boolean>;
  turnSite(site: string, on: boolean): Promise<boolean>;
  copy(text: string): Promise<boolean>;
  /** Tells the reader what has been done; outlives the session. */
  tell(toast: Toast): void;
  /** Has keys told before the page's own listeners have them, until the signal aborts. */
  hearKeys(hear: (event: KeyboardEvent) => void): void;
  /** The style of the lines, where the document has it already. */
  readonly lines?: CSSStyleSheet | undefined;
  /** Shadow root of an element, closed ones too. */
  readonly rootOf: RootOf;
  /** Ends this session and starts another one: the page is a new one in the same window, or is read with other rules. */
  restart(): void;
}

/** A running session. */
export interface Session {
  applySettings(settings: Settings): void;
  /** Scrolls to a finding and opens its note. */
  show(id: string): boolean;
  /** Goes to another note. */
  step: Notes['step'];
  /** Pages are read with these rules now. */
  rulesChanged(ruleSet: string): void;
}

/** Starts reading the window's page, until the signal aborts. */
export function startSession(parts: SessionParts): Session {
  const { window, signal } = parts;
  const { document } = window;
  let settings = parts.settings;
  const scheduler = createScheduler(windowSurroundings(window, signal), signal);
  const site = siteOf(topAddress(window));

  /** Unlike that of a session that was in this frame before. */
  const sessionName = Math.random().toString(36).slice(2);

  const pageInfo = (): PageInfo => ({ title: plainTitle(document.title) });

  // ------------------------------------------------------------------ findings and notes

  const itemsOf = new Map<Entry, NoteItem[]>();
  /** Where an item's quote stands in its block's text. */
  const spanOf = new WeakMap<NoteItem, Span>();
  let lastId = 0;

  const notes = createNotes({
    window,
    signal,
    t: parts.t,
    get language() {
      return parts.locale;
    },
    site,
    lines: parts.lines,
    hearKeys: parts.hearKeys,
    getNotes: parts.getNotes,
    hide(item, byKeyboard) {
      const name = hiddenNoteId(item.claim, item.sentence);
      const stored = parts.hideNote(name, true);
      void tellDone(stored, parts.t('noteHidden'), byKeyboard, item, () =>
        parts.hideNote(name, false),
      );
    },
    turnRuleOff(item, byKeyboard) {
      const stored = parts.turnRule(item.claim, false);
      const text = parts.t('noteRuleIsOff', item.title);
      void tellDone(stored, text, byKeyboard, item, () => parts.turnRule(item.claim, true));
    },
    turnSiteOff(byKeyboard) {
      if (site === null) return;
      const stored = parts.turnSite(site, false);
      const text = parts.t('noteSiteIsOff', site);
      void tellDone(stored, text, byKeyboard, null, () => parts.turnSite(site, true));
    },
    link: (item) => linkOf(item),
    async copy(text) {
      const copied = await parts.copy(text);
      parts.tell({ text: parts.t(copied ? 'noteCopied' : 'noteNotCopied') });
    },
  });

  const tellUnlessStored = async (stored: Promise<boolean>): Promise<boolean> => {
    const isStored = await stored;
    if (!isStored) parts.tell({ text: parts.t('optionsNotSaved') });
    return isStored;
  };

  /** @param item whose marker gets the focus back when it is there again; until then, the nearest one. */
  const tellDone = async (
    stored: Promise<boolean>,
    text: string,
    byKeyboard: boolean,
    item: NoteItem | null,
    takeBack: () => Promise<boolean>,
  ): Promise<void> => {
    if (!(await tellUnlessStored(stored))) return;
    parts.tell({
      text,
      focus: byKeyboard,
      left() {
        if (item && byKeyboard) notes.focusNear(item);
      },
      undo() {
        void tellUnlessStored(takeBack());
        if (item && byKeyboard) notes.focus(item.id);
      },
    });
  };

  const linkOf = (item: NoteItem): string | null => {
    const address = window.location.href;
    const all = [...reading.all];
    const at = all.findIndex((entry) => itemsOf.get(entry)?.includes(item));
    const block = all[at]?.block;
    if (!block || linkTo(address, '') === null) return null;
    const from = item.at;
    const directive = textDirective(
      {
        text: item.sentence,
        before: block.text.slice(0, from),
        after: block.text.slice(from + item.sentence.length),
        blockBefore: all[at - 1]?.block.text ?? '',
        blockAfter: all[at + 1]?.block.text ?? '',
      },
      all.map((entry) => entry.block.text),
    );
    return linkTo(address, directive);
  };

  const isHidden = (item: Pick<NoteItem, 'claim' | 'sentence'>): boolean =>
    settings.hiddenNotes.length > 0 &&
    settings.hiddenNotes.includes(hiddenNoteId(item.claim, item.sentence));

  const applyView = (): void =>
    notes.setView({
      isShown: (item) => isShown(settings, item) && !isHidden(item),
      marks: settings.display !== 'list',
      theme: settings.theme,
      print: settings.print,
    });
  applyView();

  const itemOf = (entry: Entry, finding: Finding, id: string): NoteItem | null => {
    const claim = claims.get(finding.claim);
    if (!claim) return null;
    const { block } = entry;
    const { quote, sentence } = finding;
    const range = rangeIn(block, quote.start, quote.end);
    const closing = /^[^\p{L}\p{N}\n]{0,4}/u.exec(
      block.text.slice(quote.end, quote.end + END_LENGTH),
    );
    const closed = quote.end + (closing?.[0].trimEnd().length ?? 0);
    const end = closed > quote.end ? rangeIn(block, closed - 1, closed) : range;
    return {
      id,
      claim: finding.claim,
      title: claimTitle(claim, parts.t),
      status: claim.status,
      stance: finding.stance,
      form: finding.form,
      quote: block.text.slice(quote.start, quote.end),
      sentence: block.text.slice(sentence.start, sentence.end),
      why: whyWithin(finding.why, sentence),
      at: sentence.start,
      group: `${entryNumber(entry)}:${sentence.start}`,
      owner: block.owner,
      range,
      end: { node: end.endContainer, offset: end.endOffset },
    };
  };

  const numbers = new WeakMap<Entry, number>();
  let lastNumber = 0;
  const entryNumber = (entry: Entry): number => {
    let number = numbers.get(entry);
    if (number === undefined) {
      lastNumber += 1;
      number = lastNumber;
      numbers.set(entry, number);
    }
    return number;
  };

  /** Makes the entry's items anew; those that say the same keep their id. */
  const renew = (entry: Entry): void => {
    const old = itemsOf.get(entry) ?? [];
    const free = new Set(old);
    const items: NoteItem[] = [];
    for (const finding of entry.findings) {
      const same = [...free].find(
        (item) =>
          item.claim === finding.claim &&
          item.quote === entry.block.text.slice(finding.quote.start, finding.quote.end),
      );
      if (same) free.delete(same);
      lastId += same ? 0 : 1;
      const item = itemOf(entry, finding, same?.id ?? `f${lastId}`);
      if (!item) continue;
      spanOf.set(item, finding.quote);
      items.push(item);
    }
    if (items.length > 0) itemsOf.set(entry, items);
    else itemsOf.delete(entry);
    notes.remove([...free].map(({ id }) => id));
    notes.put(items);
    scheduler.after(reportDelay, report);
  };

  const reading = new Reading(
    {
      found(entry) {
        renew(entry);
        live.follow(entry);
      },
      moved(entry) {
        if (entry.findings.length > 0) renew(entry);
        live.follow(entry);
      },
      lost(entry) {
        live.leave(entry);
        const items = itemsOf.get(entry);
        if (!items) return;
        itemsOf.delete(entry);
        notes.remove(items.map(({ id }) => id));
        scheduler.after(reportDelay, report);
      },
    },
    pageInfo(),
  );

  /** Names the rules that this page is read with; `null` before anything was read. */
  let ruleSet: string | null = null;
  const claims = new Map<string, RuleSetData['claims'][string]>();
  /** What was told at the page's start. */
  let page: NonNullable<ReadBlocks['page']> = { risks: [], mentions: [] };

  /** What was read with other rules than the rest is of no use, and neither is the rest. */
  const rulesChanged = (now: string): void => {
    if (ruleSet !== null && ruleSet !== now) parts.restart();
  };

  const readBlocks = async (
    before: Before,
    blocks: readonly PageBlock[],
  ): Promise<readonly ReadBlock[] | undefined> => {
    const read = await parts.readBlocks(before, blocks.map(plainBlock));
    if (!read || signal.aborted) return undefined;
    rulesChanged(read.ruleSet);
    if (signal.aborted) return undefined;
    ruleSet = read.ruleSet;
    for (const [id, claim] of Object.entries(read.claims)) claims.set(id, claim);
    page = read.page ?? page;
    return read.readings;
  };

  // ------------------------------------------------------------------ report

  let reported: FrameReport | null = null;
  let reports = 0;
  /** Whole reports in a row that were not taken. */
  let losses = 0;
  let reportDelay = REPORT_DELAY_MS;

  /** Each made once: a page can have thousands, and a few new ones every second. */
  const summaries = new WeakMap<NoteItem, FindingSummary>();
  const summaryOf = (item: NoteItem, text: string): FindingSummary => {
    const known = summaries.get(item);
    if (known) return known;
    const { id, claim, title, status, stance, form } = item;
    const summary = {
      id,
      claim,
      title,
      kind: claims.get(claim)?.kind ?? '',
      status,
      stance,
      form,
      quote: asShown(item.quote),
      ...around(text, spanOf.get(item) as Span),
      sentence: asShown(item.sentence),
      sentenceId: item.group,
    };
    summaries.set(item, summary);
    return summary;
  };

  const apart = new WeakMap<FindingSummary, FindingSummary>();

  const report = (): void => {
    const places: Place<FindingSummary>[] = [];
    let sentences = 0;
    let unmatched = 0;
    const mentioned = new Set(page.mentions);
    for (const [at, entry] of reading.all.entries()) {
      sentences += entry.sentences.about;
      unmatched += entry.sentences.unmatched;
      for (const risk of entry.mentions) mentioned.add(risk);
      for (const item of itemsOf.get(entry) ?? []) {
        if (isHidden(item)) continue;
        const finding = summaryOf(item, entry.block.text);
        places.push({ finding, at, span: spanOf.get(item) as Span });
      }
    }
    const findings = toldApart(places, (at) => reading.all[at]?.block.text, apart);
    // What is not read yet may mention them all.
    const risks = reading.done
      ? riskMentions(page.risks, mentioned).map((risk) => namedRisk(risk, parts.t))
      : [];
    const url = window.location.href;
    const now = { url, title: document.title, sentences, unmatched, findings, risks };
    const revision = `${sessionName}.${reports + 1}`;
    const fresh = newSince(reported, now, revision);
    if (!fresh) return;
    reports += 1;
    reported = { ...now, revision };
    reportDelay = REPORT_DELAY_MS + REPORT_DELAY_EACH_MS * findings.length;
    void parts.report(fresh).then((taken) => {
      if (taken) losses = 0;
      if (taken || signal.aborted) return;
      // The background has lost the report before, as when it could not store it; or this one, as when it was stopped.
      const delay = fresh.kept ? reportDelay : AGAIN_MS[losses];
      if (!fresh.kept) losses += 1;
      if (delay !== undefined) reportAgain(delay);
    });
  };

  // ------------------------------------------------------------------ reading

  const reportSoon = (): void => scheduler.after(reportDelay, report);
  /** Reports even what was reported already, for those who have forgotten it or should look what is there. */
  const reportAgain = (delay = reportDelay): void => {
    reported = null;
    scheduler.after(delay, report);
  };

  /** Whether the reader has been told how many notes there are: once, when the page has been read. */
  let counted = false;

  const live: Live = keepReading({
    window,
    signal,
    scheduler,
    reading,
    read: readBlocks,
    rootOf: parts.rootOf,
    look() {
      const styleOf = (element: Element) => window.getComputedStyle(element);
      return { boxOf: boxByLayout(styleOf), keepsLines: linesByLayout(styleOf), isFolded };
    },
    page: pageInfo,
    onRoot: (root) => notes.adopt(root),
    onChange: () => notes.pageChanged(),
    onRead() {
      reportSoon();
      if (!counted && window.top === window) counted = notes.announceCount();
    },
    // With each report it is looked up which frames there are.
    onFramesGone: reportAgain,
    onNewRoot: parts.restart,
  });

  // A page that changes its address by a script need not change its text.
  for (const type of ['popstate', 'hashchange']) {
    window.addEventListener(type, reportSoon, { signal });
  }
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', reportSoon, { signal });
  window.addEventListener(
    'pageshow',
    (event) => {
      // Back from the back/forward cache: nobody remembers what was reported.
      if (event.persisted) reportAgain();
    },
    { signal },
  );

  return {
    applySettings(next) {
      const hiddenBefore = settings.hiddenNotes;
      settings = next;
      applyView();
      if (hiddenBefore.join() !== next.hiddenNotes.join()) scheduler.after(0, report);
    },
    show: (id) => notes.show(id),
    step: (direction, from) => notes.step(direction, from),
    rulesChanged,
  };
}
