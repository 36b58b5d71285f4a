/**
 * What the popup shows, worked out from what is known. Pure: no browser, no DOM, no words.
 */
import { NOTES_LANGUAGE } from '../core/language';
import { STATUS_ORDER } from '../core/statuses';
import type { Stance, Status } from '../core/types';
import type { FindingSummary, FrameReport } from '../platform/messages';
import type { TabRecord } from '../platform/tab-records';
import type { PageFrame, TabInfo } from '../platform/tabs';
import { isPaused, isShown, isSiteOn, isWanted, type Settings, siteOf } from '../settings';

/**
 * Why a page cannot be read: it is the browser's own, of its store, a PDF, an image or other file that is no page, a
 * local file, not allowed by the user, of another scheme, or closed to extensions although it looks like any other.
 */
export type Unreadable =
  | 'browser'
  | 'store'
  | 'pdf'
  | 'format'
  | 'file'
  | 'access'
  | 'scheme'
  | 'closed';

/** Frames of a page that is read otherwise, which are not read for one reason. */
export interface UnreadFrames {
  readonly why: 'access' | 'pdf' | 'closed';
  readonly count: number;
  /** Where they come from: host names, each once; empty when none of them has one. */
  readonly hosts: readonly string[];
  readonly urls: readonly string[];
}

/** What became of the sentences about kratom. Each sentence is counted once, so that the parts add up to all. */
export interface Coverage {
  /** All of them, in all frames. */
  readonly sentences: number;
  /** By status; a sentence with several claims counts under the status that `CAUTION_ORDER` names first. */
  readonly byStatus: Readonly<Record<Status, number>>;
  /** Carry claims only whose notes the user turned off or hid. */
  readonly turnedOff: number;
  /** No rule matched. */
  readonly unmatched: number;
}

/** What a page that praises or reassures says of the main risks. */
export interface RiskLedger {
  /** Names of the main risks that no frame mentions, in their order. */
  readonly omitted: readonly string[];
  readonly mentioned: readonly string[];
}

/** The orders of the list of findings, the first by default: as on the page, or by status. */
export const LIST_ORDERS = ['page', 'status'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/** All statuses, the least supported first. */
export const CAUTION_ORDER: readonly Status[] = [...STATUS_ORDER].reverse();

/** One line of the list of findings. */
export interface ListedFinding {
  /** Unique in the list. */
  readonly key: string;
  readonly frameId: number;
  /** Unique in the frame. */
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  readonly stance: Stance;
  readonly quote: string;
  /** The finding and its frame's address, for an export. */
  readonly finding: FindingSummary;
  readonly url: string;
}

/** A status to choose, with how many findings have it. */
export interface StatusChip {
  readonly status: Status;
  readonly count: number;
  readonly shown: boolean;
}

/** What is known of the page. */
export type PageState =
  | { readonly kind: 'unreadable'; readonly why: Unreadable }
  | { readonly kind: 'off'; readonly why: 'everywhere' | 'paused' | 'site' | 'unlisted' }
  | { readonly kind: 'no-subject' }
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'read';
      readonly coverage: Coverage;
      /** `null` for a page that owes nobody the risks, and as long as a frame is not read to its end. */
      readonly ledger: RiskLedger | null;
      readonly chips: readonly StatusChip[];
      /** Findings whose status is shown: the top frame first, then by frame id; in document order within. */
      readonly findings: readonly ListedFinding[];
      /** Findings that only their status hides. */
      readonly hidden: number;
      /** Title of the top frame, else of the first frame that has one; may be empty. */
      readonly title: string;
    };

/** Everything that the popup is drawn from. */
export interface PopupInput {
  readonly tab: TabInfo | null;
  /** Whether the user lets Factleaf read the tab's address. */
  readonly mayRead: boolean;
  /** What the page's document is: its MIME type, `null` when the browser keeps extensions out, absent when it was not asked. */
  readonly contentType?: string | null;
  /** The language that the page's document declares, as it stands there; empty or absent when it is not known. */
  readonly language?: string;
  /** The frames that the tab has now; `null` when that is not known. What the record knows of others is out of date. */
  readonly frames: readonly PageFrame[] | null;
  readonly record: TabRecord;
  readonly settings: Settings;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What the popup shows. */
export interface PopupModel {
  /** The site as `siteOf` names it; `null` when the page belongs to none. */
  readonly site: string | null;
  readonly siteOn: boolean;
  /** Whether the site's switch has an effect. */
  readonly siteSwitch: boolean;
  readonly enabled: boolean;
  /** End of the pause in epoch milliseconds; `null` when not paused. */
  readonly pausedUntil: number | null;
  readonly page: PageState;
  /** Frames that are not read, by reason; empty unless Factleaf is at work on the page. */
  readonly unread: readonly UnreadFrames[];
  /** The language, as a BCP 47 tag, that the page says it is in, where that may be why no claim was recognised. */
  readonly foreign: string | null;
}

/** Works out what the popup shows. */
export function popupModel(input: PopupInput): PopupModel {
  const { tab, mayRead, settings, now } = input;
  const record = present(input);
  const site = tab?.url ? siteOf(tab.url) : null;
  const paused = isPaused(settings, now);
  const isPage = record.asked.length > 0 || PAGE_TYPES.has(input.contentType);
  const why = unreadable(tab?.url ?? null, mayRead, isPage) ?? closed(record, input.contentType);
  const page: PageState =
    why === null ? pageState(record, settings, site, paused) : { kind: 'unreadable', why };
  const atWork = page.kind !== 'unreadable' && page.kind !== 'off';
  return {
    site,
    siteOn: isSiteOn(settings, site),
    siteSwitch: site !== null && settings.enabled && !paused && (why === null || why === 'access'),
    enabled: settings.enabled,
    pausedUntil: paused ? settings.pausedUntil : null,
    page,
    unread: atWork ? unreadFrames(input.frames ?? [], record) : [],
    foreign: foreignLanguage(page, input.language),
  };
}

function foreignLanguage(page: PageState, declared = ''): string | null {
  const isOpen =
    page.kind === 'no-subject' ||
    (page.kind === 'read' && (page.coverage.sentences === 0 || page.coverage.unmatched > 0));
  if (!isOpen) return null;
  try {
    const tag = new Intl.Locale(declared.trim()).toString();
    return NOT_FOREIGN.has(tag.split('-')[0] as string) ? null : tag;
  } catch {
    // Nothing is declared, or something that is no tag.
    return null;
  }
}

/** The language that claims are recognised in, and what names none: no language, several, undetermined (ISO 639-2). */
const NOT_FOREIGN: ReadonlySet<string> = new Set([NOTES_LANGUAGE, 'zxx', 'mul', 'und']);

/** Whether the page waits for the reader to ask for it, which opening the popup does. */
export function isToBeAskedFor(record: TabRecord, { display }: Settings): boolean {
  return display === 'on-demand' && !record.requested;
}

/** The record without frames that are gone. */
function present({ record, frames }: PopupInput): TabRecord {
  if (frames === null) return record;
  const ids = new Set(frames.map(({ id }) => id));
  return {
    ...record,
    frames: Object.fromEntries(Object.entries(record.frames).filter(([id]) => ids.has(Number(id)))),
    asked: record.asked.filter((id) => ids.has(id)),
  };
}

/**
 * A page that looks readable by its address and is not.
 * @param contentType as in `PopupInput`.
 */
function closed({ asked }: TabRecord, contentType: string | null | undefined): Unreadable | null {
  // What was heard of can be read.
  if (contentType === undefined || asked.length > 0) return null;
  return byType(contentType);
}

/** XML is read where it is XHTML alone; of pictures and recordings, nothing is. */
const NO_PAGE = /^(?:image|audio|video)\/|[/+]xml$/;

/** Why a document of this type cannot be read; `null` as a type is that of one which extensions are kept out of. */
function byType(contentType: string | null): Unreadable | null {
  if (contentType === null) return 'closed';
  if (contentType === 'application/pdf') return 'pdf';
  return NO_PAGE.test(contentType) && !PAGE_TYPES.has(contentType) ? 'format' : null;
}

/** Frames without an address of their own are read with the page around them. */
const OF_PAGE = /^$|^(?:about|blob|data):/;

/** Which frames are not read; never one that was heard of. */
function unreadFrames(frames: readonly PageFrame[], { asked }: TabRecord): UnreadFrames[] {
  const found = new Map<UnreadFrames['why'], string[]>();
  for (const { id, url, mayRead, contentType } of frames) {
    if (id === 0 || asked.includes(id)) continue;
    const ofPage = contentType === undefined ? null : byType(contentType);
    const why = OF_PAGE.test(url) ? ofPage : unreadable(url, mayRead);
    // A picture in a page is no part of its text.
    if (why === null || why === 'format') continue;
    const kind = why === 'access' || why === 'pdf' ? why : 'closed';
    found.set(kind, [...(found.get(kind) ?? []), url]);
  }
  return [...found].map(([why, urls]) => ({
    why,
    count: urls.length,
    hosts: [...new Set(urls.map(hostOf))].filter(Boolean).sort(),
    urls,
  }));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

function pageState(
  record: TabRecord,
  settings: Settings,
  site: string | null,
  paused: boolean,
): PageState {
  if (!settings.enabled) return { kind: 'off', why: 'everywhere' };
  if (paused) return { kind: 'off', why: 'paused' };
  if (!isSiteOn(settings, site)) {
    return { kind: 'off', why: settings.scope === 'listed' ? 'unlisted' : 'site' };
  }
  if (isToBeAskedFor(record, settings)) return { kind: 'reading' };
  const frames = Object.entries(record.frames).sort(([a], [b]) => Number(a) - Number(b));
  if (frames.length === 0) return { kind: record.asked.length > 0 ? 'reading' : 'no-subject' };

  const wanted = frames.flatMap(([frameId, report]) =>
    report.findings
      .filter((finding) => isWanted(settings, finding))
      .map((finding) => ({ frameId: Number(frameId), url: report.url, finding })),
  );
  const findings = wanted
    .filter(({ finding }) => isShown(settings, finding))
    .map(({ frameId, url, finding }) => ({
      key: `${frameId}:${finding.id}`,
      frameId,
      id: finding.id,
      title: finding.title,
      status: finding.status,
      stance: finding.stance,
      quote: finding.quote,
      finding,
      url,
    }));
  const reports = frames.map(([, report]) => report);
  return {
    kind: 'read',
    coverage: coverageOf(reports, (finding) => isWanted(settings, finding)),
    ledger: ledgerOf(record, reports),
    chips: STATUS_ORDER.map((status) => ({
      status,
      count: wanted.filter(({ finding }) => finding.status === status).length,
      shown: settings.statuses[status],
    })),
    findings,
    hidden: wanted.length - findings.length,
    title: reports.find(({ title }) => title !== '')?.title ?? '',
  };
}

function coverageOf(
  reports: readonly FrameReport[],
  isWanted: (finding: FindingSummary) => boolean,
): Coverage {
  const byStatus = Object.fromEntries(STATUS_ORDER.map((status) => [status, 0])) as Record<
    Status,
    number
  >;
  let [sentences, unmatched, counted] = [0, 0, 0];
  for (const report of reports) {
    sentences += report.sentences;
    unmatched += report.unmatched;
    const statusOf = new Map<string, Status>();
    for (const finding of report.findings) {
      if (!isWanted(finding)) continue;
      const { sentenceId, status } = finding;
      const known = statusOf.get(sentenceId);
      if (known === undefined || CAUTION_ORDER.indexOf(status) < CAUTION_ORDER.indexOf(known)) {
        statusOf.set(sentenceId, status);
      }
    }
    for (const status of statusOf.values()) byStatus[status] += 1;
    counted += statusOf.size;
  }
  return {
    sentences,
    byStatus,
    unmatched,
    turnedOff: Math.max(0, sentences - unmatched - counted),
  };
}

/** Kinds of claims by which a page recommends kratom, and so owes its readers the risks. */
const RECOMMENDING: ReadonlySet<string> = new Set(['benefit', 'reassurance']);

/**
 * What all frames together say of the main risks. A claim that the page only reports is not its own; what the user
 * hides of the notes changes nothing about the page.
 */
function ledgerOf({ asked }: TabRecord, reports: readonly FrameReport[]): RiskLedger | null {
  // A frame whose report is still to come, or that is not read to its end, may mention them all.
  if (reports.length < asked.length) return null;
  if (reports.some(({ risks }) => risks.length === 0)) return null;
  const recommends = reports.some(({ findings }) =>
    findings.some(({ kind, stance }) => stance !== 'reported' && RECOMMENDING.has(kind)),
  );
  if (!recommends) return null;
  const risks = new Map<string, { name: string; mentioned: boolean }>();
  for (const { id, name, mentioned } of reports.flatMap((report) => report.risks)) {
    risks.set(id, { name, mentioned: mentioned || (risks.get(id)?.mentioned ?? false) });
  }
  const names = (wanted: boolean) =>
    [...risks.values()].filter(({ mentioned }) => mentioned === wanted).map(({ name }) => name);
  return { omitted: names(false), mentioned: names(true) };
}

/**
 * The findings whose title, quote or status word has all the words that are looked for, in whatever case and with or
 * without accents.
 * @param wordOf the word that readers see for a status.
 */
export function matching(
  findings: readonly ListedFinding[],
  wanted: string,
  wordOf: (status: Status) => string,
): readonly ListedFinding[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  if (words.length === 0) return findings;
  return findings.filter(({ title, quote, status }) => {
    const text = plain(`${title} ${quote} ${wordOf(status)}`);
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Findings of one status. */
export interface StatusGroup {
  readonly status: Status;
  readonly findings: readonly ListedFinding[];
}

/** The findings by status, the least supported first, each group in the order in which it came. */
export function byStatus(findings: readonly ListedFinding[]): StatusGroup[] {
  return CAUTION_ORDER.map((status) => ({
    status,
    findings: findings.filter((finding) => finding.status === status),
  })).filter((group) => group.findings.length > 0);
}

/**
 * Hosts that the browsers keep extensions out of: Chrome's stores, and the default of Firefox'
 * `extensions.webextensions.restrictedDomains`.
 */
const STORES: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

/** Schemes of the browsers' own pages. */
const BROWSER_SCHEMES: ReadonlySet<string> = new Set([
  'about:',
  'brave:',
  'chrome:',
  'chrome-extension:',
  'chrome-search:',
  'chrome-untrusted:',
  'devtools:',
  'edge:',
  'moz-extension:',
  'opera:',
  'resource:',
  'view-source:',
  'vivaldi:',
]);

/** What a document is that is read, whatever its address ends in. */
const PAGE_TYPES: ReadonlySet<unknown> = new Set(['text/html', 'application/xhtml+xml']);

/**
 * Why a page cannot be read.
 * @param url the tab's address; `null` when the browser does not tell it.
 * @param mayRead whether the user lets Factleaf read it.
 * @param isPage whether it is known to be a page, whatever its address looks like.
 * @returns `null` when it can be read.
 */
export function unreadable(
  url: string | null,
  mayRead: boolean,
  isPage = false,
): Unreadable | null {
  if (url === null || !URL.canParse(url)) return 'browser';
  const { protocol, hostname, pathname } = new URL(url);
  if (BROWSER_SCHEMES.has(protocol)) return 'browser';
  const isWeb = protocol === 'http:' || protocol === 'https:';
  if (!isWeb && protocol !== 'file:') return 'scheme';
  if (STORES.has(hostname)) return 'store';
  if (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')) return 'store';
  if (!isPage && /\.pdf$/i.test(pathname)) return 'pdf';
  if (mayRead) return null;
  return protocol === 'file:' ? 'file' : 'access';
}
