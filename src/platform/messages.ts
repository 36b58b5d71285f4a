/**
 * The messages between the extension's parts: their types, sending, receiving.
 *
 * A message that is unknown, malformed or from a stranger is ignored, so that an older page and a newer
 * background can meet without an error. This module must not act on a message by itself.
 */
import type { Runtime } from 'webextension-polyfill';
import type { Before, BlockReading } from '../core/batch';
import type { NotesData } from '../core/notes';
import type { Block, QuotedFinding, RuleSetData } from '../core/types';
import { isRecord, isString, isTextList, PRODUCT_FORMS, STANCES, STATUSES } from '../settings';
import type { SentenceCount } from '../text/sentences';
import { api } from './api';
import { isContextAlive } from './lifecycle';
import { MAX_SENDS } from './sends';

/** One finding of a frame, as lists show it. */
export interface FindingSummary extends QuotedFinding {
  /** Unique in its frame, stable as long as the finding stands. */
  readonly id: string;
  /** The same for all findings of one sentence of the frame, and for no other. */
  readonly sentenceId: string;
}

/** One of the main risks. */
export interface RiskSummary {
  readonly id: string;
  /** What it is called in a list of risks, for readers. */
  readonly name: string;
  readonly mentioned: boolean;
}

/** What one frame knows about itself. */
export interface FrameReport {
  readonly url: string;
  readonly title: string;
  /** How many sentences of the frame are about kratom: they name it or carry a finding. */
  readonly sentences: number;
  /** How many of them carry no finding. */
  readonly unmatched: number;
  /** In document order. */
  readonly findings: readonly FindingSummary[];
  /** The main risks, and whether the frame mentions them; empty as long as it is not read to its end. */
  readonly risks: readonly RiskSummary[];
  /** A name for this report, unlike that of any other of the frame. */
  readonly revision?: string;
}

/** What of an earlier report's findings still holds. */
export interface KeptFindings {
  /** Name of the earlier report. */
  readonly revision: string;
  /** So many of its first findings, and of its last. */
  readonly first: number;
  readonly last: number;
}

/** Gate → background: a word that stands for kratom is in this frame. */
export interface SubjectSeenMessage {
  readonly type: 'subject-seen';
}

/** Scanner → background: the findings of this frame have changed. A page that grows sends what is new alone. */
export interface ReportMessage {
  readonly type: 'report';
  readonly report: FrameReport;
  /** The report's findings stand between these; without, they are all. */
  readonly kept?: KeptFindings;
}

/** Scanner → background: the notes of these claims, please. */
export interface GetNotesMessage {
  readonly type: 'get-notes';
  readonly claims: readonly string[];
}

/** Scanner → background: read these blocks, which stand in a row. */
export interface ReadBlocksMessage {
  readonly type: 'read-blocks';
  /** What stands before the first. */
  readonly before: Before;
  readonly blocks: readonly Block[];
}

/** What was read in one block, and its sentences about kratom. */
export interface ReadBlock extends BlockReading {
  readonly sentences: SentenceCount;
}

/** What was read in blocks. */
export interface ReadBlocks {
  /** Names the rules that they were read with. What was read with others does not go together with it. */
  readonly ruleSet: string;
  /** One for each block. */
  readonly readings: readonly ReadBlock[];
  /** What lists need to name the claims that were found. */
  readonly claims: RuleSetData['claims'];
  /** At a page's start: the main risks, and the ids of those that its title mentions. */
  readonly page: {
    readonly risks: readonly { readonly id: string; readonly name: string }[];
    readonly mentions: readonly string[];
  } | null;
}

/** Popup → frame: scroll to this finding and open its note. */
export interface ShowFindingMessage {
  readonly type: 'show-finding';
  readonly id: string;
}

/** Background → frame: go to the next note, or with -1 to the one before. */
export interface StepNoteMessage {
  readonly type: 'step-note';
  readonly direction: 1 | -1;
  readonly from: StepStart;
}

/**
 * Where a step begins. `reader`: at the note of the frame that the reader is at. `view`: at what is in view.
 * `edge`: before the frame's first note, or behind its last one when going back.
 */
export type StepStart = 'reader' | 'view' | 'edge';

/**
 * What became of a step. `stepped`: the reader is at another note of the frame. `at-end`: there is no other in that
 * direction, and the reader has left the frame. `elsewhere`: the reader was at none. `none`: the frame has no note.
 */
export type StepResult = 'stepped' | 'at-end' | 'elsewhere' | 'none';

/** Background or popup → frame: Factleaf is on here (again), read the page. */
export interface ScanNowMessage {
  readonly type: 'scan-now';
}

/** Background → frame: pages are read with other rules from now on. */
export interface RulesChangedMessage {
  readonly type: 'rules-changed';
  readonly ruleSet: string;
}

/** Popup → background: the reader has asked for this tab's page. */
export interface ReadPageMessage {
  readonly type: 'read-page';
  readonly tabId: number;
}

/** Every message. */
export type Message =
  | SubjectSeenMessage
  | ReportMessage
  | ReadBlocksMessage
  | GetNotesMessage
  | ShowFindingMessage
  | StepNoteMessage
  | ScanNowMessage
  | RulesChangedMessage
  | ReadPageMessage;

/** What each message is answered with. `undefined` stands for no answer. */
export interface Answers {
  'subject-seen': undefined;
  /**
   * `taken` is false when the report before was not the one that findings are kept from: the whole report is wanted
   * then. `ruleSet` names the rules that pages are read with now.
   */
  report: { readonly taken: boolean; readonly ruleSet: string };
  'read-blocks': ReadBlocks;
  'get-notes': NotesData;
  'show-finding': { readonly shown: boolean };
  'step-note': { readonly result: StepResult };
  'scan-now': { readonly scanning: boolean };
  'rules-changed': undefined;
  'read-page': { readonly looked: boolean };
}

/** The messages that go to the background. */
export type ToBackground =
  | SubjectSeenMessage
  | ReportMessage
  | ReadBlocksMessage
  | GetNotesMessage
  | ReadPageMessage;

/** The messages that go to a frame of a tab. */
export type ToFrame = ShowFindingMessage | StepNoteMessage | ScanNowMessage | RulesChangedMessage;

/** Who sent a message. */
export interface Sender {
  /** The tab and the frame (0 is the top frame) of a content script or of an extension page in a tab; `null` otherwise. */
  readonly tabId: number | null;
  readonly frameId: number | null;
  /** Address of the sending document, where the browser tells it. */
  readonly url: string | null;
  /** Address of its tab's top document, where the browser tells it. */
  readonly tabUrl: string | null;
}

/** What goes back to the sender of a message: the answer, where there is one. Nothing at all goes back where nobody listens. */
interface Reply<T = unknown> {
  readonly answer?: T;
}

/** Receivers by message type. Give only those that the listening part is for. */
export type Handlers = {
  readonly [T in Message['type']]?: (
    message: Extract<Message, { type: T }>,
    sender: Sender,
  ) => Answers[T] | Promise<Answers[T]>;
};

/**
 * Sends a message to the background, and again where it was stopped before it answered, which wakes it again.
 * @returns the answer; `undefined` when nobody answered (the background does not know the message, or the
 * extension was updated, disabled or removed).
 */
export function sendToBackground<M extends ToBackground>(
  message: M,
): Promise<Answers[M['type']] | undefined> {
  return answered(async () => {
    for (let sends = 1; ; sends += 1) {
      try {
        return await api.runtime.sendMessage(message);
      } catch (error) {
        if (sends === MAX_SENDS || !isContextAlive()) throw error;
      }
    }
  });
}

/**
 * Sends a message to one frame of a tab.
 * @param frameId 0 is the top frame.
 * @returns the answer; `undefined` when nobody listens there.
 */
export function sendToFrame<M extends ToFrame>(
  tabId: number,
  frameId: number,
  message: M,
): Promise<Answers[M['type']] | undefined> {
  return answered(() => api.tabs.sendMessage(tabId, message, { frameId }));
}

/** Sending can throw at once, not only reject, in a page whose extension is gone. */
async function answered<T>(send: () => Promise<unknown>): Promise<T | undefined> {
  try {
    return ((await send()) as Reply<T> | null | undefined)?.answer;
  } catch {
    return undefined;
  }
}

/**
 * Hands incoming messages to their receivers until the signal aborts.
 * A message without a receiver here is left to other listeners. Where a receiver fails, the sender sees no answer.
 */
export function onMessages(handlers: Handlers, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (
    raw: unknown,
    rawSender: Runtime.MessageSender,
    respond: (reply: Reply) => void,
  ): true | undefined => {
    if (rawSender.id !== api.runtime.id) return undefined;
    const message = readMessage(raw);
    if (message === null) return undefined;
    const handler = handlers[message.type] as
      | ((message: Message, sender: Sender) => unknown)
      | undefined;
    if (handler === undefined) return undefined;
    // Only the extension's own pages may have a page read; a script in a page has no business with other tabs.
    if (message.type === 'read-page' && !rawSender.url?.startsWith(api.runtime.getURL(''))) {
      return undefined;
    }
    const sender: Sender = {
      tabId: rawSender.tab?.id ?? null,
      frameId: rawSender.frameId ?? null,
      url: rawSender.url ?? null,
      tabUrl: rawSender.tab?.url ?? null,
    };
    void (async () => handler(message, sender))().then(
      (answer) => respond({ answer }),
      () => respond({}),
    );
    return true;
  };
  // The polyfill's types know no listener that leaves some messages unanswered.
  const listens = listener as Runtime.OnMessageListener;
  api.runtime.onMessage.addListener(listens);
  signal.addEventListener('abort', () => api.runtime.onMessage.removeListener(listens), {
    once: true,
  });
}

const STEP_STARTS: readonly StepStart[] = ['reader', 'view', 'edge'];

/**
 * Reads a message that came from outside.
 * @returns the message with the fields of its type and no others, or `null` when it is none of ours.
 */
export function readMessage(raw: unknown): Message | null {
  if (!isRecord(raw)) return null;
  switch (raw.type) {
    case 'subject-seen':
    case 'scan-now':
      return { type: raw.type };
    case 'report': {
      const report = readFrameReport(raw.report);
      if (report === null || raw.kept === undefined) return report && { type: 'report', report };
      const kept = readKeptFindings(raw.kept);
      return kept && { type: 'report', report, kept };
    }
    case 'read-blocks': {
      const blocks = Array.isArray(raw.blocks) ? raw.blocks.map(readBlock) : [];
      // Of a state only the engine knows the form; one that is none makes it fail, and the sender gets no answer.
      return isRecord(raw.before) && blocks.length > 0 && blocks.every((block) => block !== null)
        ? { type: 'read-blocks', before: raw.before as unknown as Before, blocks }
        : null;
    }
    case 'rules-changed':
      return isString(raw.ruleSet) ? { type: 'rules-changed', ruleSet: raw.ruleSet } : null;
    case 'get-notes':
      return isTextList(raw.claims) ? { type: 'get-notes', claims: raw.claims } : null;
    case 'read-page':
      return typeof raw.tabId === 'number' && Number.isSafeInteger(raw.tabId)
        ? { type: 'read-page', tabId: raw.tabId }
        : null;
    case 'show-finding':
      return isString(raw.id) ? { type: 'show-finding', id: raw.id } : null;
    case 'step-note': {
      const { direction } = raw;
      const from = STEP_STARTS.find((known) => known === raw.from);
      return (direction === 1 || direction === -1) && from !== undefined
        ? { type: 'step-note', direction, from }
        : null;
    }
    default:
      return null;
  }
}

function readBlock(raw: unknown): Block | null {
  if (!isRecord(raw)) return null;
  const { tag, text, depth, under, beside } = raw;
  if (!isString(tag) || !isString(text)) return null;
  if (depth !== undefined && !isCount(depth)) return null;
  if (under !== undefined && !isTextList(under)) return null;
  if (beside !== undefined && !isTextList(beside)) return null;
  return {
    tag,
    text,
    ...(depth === undefined ? {} : { depth }),
    ...(under ? { under } : {}),
    ...(beside ? { beside } : {}),
  };
}

/**
 * Reads a frame's report that came from outside (a message, the session store).
 * @returns the report, or `null` when any part of it is not as it should be.
 */
export function readFrameReport(raw: unknown): FrameReport | null {
  if (!isRecord(raw) || !isString(raw.url) || !isString(raw.title)) return null;
  const { sentences, unmatched } = raw;
  if (!isCount(sentences) || !isCount(unmatched) || unmatched > sentences) return null;
  if (!Array.isArray(raw.findings)) return null;
  const findings: FindingSummary[] = [];
  for (const entry of raw.findings) {
    const finding = readFindingSummary(entry);
    if (finding === null) return null;
    findings.push(finding);
  }
  if (!Array.isArray(raw.risks)) return null;
  const risks: RiskSummary[] = [];
  for (const entry of raw.risks) {
    if (!isRecord(entry)) return null;
    const { id, name, mentioned } = entry;
    if (!isString(id) || !isString(name) || typeof mentioned !== 'boolean') return null;
    risks.push({ id, name, mentioned });
  }
  const { url, title, revision } = raw;
  if (revision !== undefined && !isString(revision)) return null;
  const named = revision === undefined ? {} : { revision };
  return { url, title, sentences, unmatched, findings, risks, ...named };
}

function readKeptFindings(raw: unknown): KeptFindings | null {
  if (!isRecord(raw)) return null;
  const { revision, first, last } = raw;
  if (!isString(revision) || !isCount(first) || !isCount(last)) return null;
  return { revision, first, last };
}

function readFindingSummary(raw: unknown): FindingSummary | null {
  if (!isRecord(raw)) return null;
  const { id, claim, title, kind, quote, prefix, suffix, sentence, sentenceId } = raw;
  if (!isString(id) || !isString(claim) || !isString(title) || !isString(kind)) return null;
  if (!isString(quote) || !isString(prefix) || !isString(suffix)) return null;
  if (!isString(sentence) || !isString(sentenceId)) return null;
  const status = STATUSES.find((known) => known === raw.status);
  const stance = STANCES.find((known) => known === raw.stance);
  const form = PRODUCT_FORMS.find((known) => known === raw.form);
  if (status === undefined || stance === undefined || form === undefined) return null;
  return {
    id,
    claim,
    title,
    kind,
    status,
    stance,
    form,
    quote,
    prefix,
    suffix,
    sentence,
    sentenceId,
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
