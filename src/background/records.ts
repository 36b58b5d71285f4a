/**
 * How what is known about a tab changes, and what its badge says. Pure.
 */
import type { FindingSummary, FrameReport, KeptFindings } from '../platform/messages';
import type { TabRecord } from '../platform/tab-records';
import { isOn, isShown, type Settings, siteOf } from '../settings';

/** Longest quote or sentence that is kept for lists, in UTF-16 code units; a list shows about 120 of them. */
export const LISTED_TEXT_MAX = 600;

/** Longest suffix of a quote that was cut, in UTF-16 code units: as long as those that reports bring. */
const SUFFIX_MAX = 32;

/** Highest number that the badge writes out; it has room for four characters. */
const BADGE_MAX = 999;

/** The record after a frame has seen a word for kratom. */
export function withAsked(record: TabRecord, frameId: number): TabRecord {
  return record.asked.includes(frameId) ? record : { ...record, asked: [...record.asked, frameId] };
}

/**
 * The record after a frame's report, which replaces its earlier one. Long texts are cut; what is left of a quote
 * is still followed by its suffix.
 */
export function withReport(record: TabRecord, frameId: number, report: FrameReport): TabRecord {
  return withFindings(record, frameId, report, report.findings.map(listed));
}

/**
 * As `withReport`, where of the earlier report's findings some are kept.
 * @returns `null` when that is not the report that the record has.
 */
export function withNewReport(
  record: TabRecord,
  frameId: number,
  report: FrameReport,
  { revision, first, last }: KeptFindings,
): TabRecord | null {
  const known = record.frames[frameId];
  if (known?.revision !== revision || first + last > known.findings.length) return null;
  const { findings } = known;
  return withFindings(record, frameId, report, [
    ...findings.slice(0, first),
    ...report.findings.map(listed),
    ...findings.slice(findings.length - last),
  ]);
}

function withFindings(
  record: TabRecord,
  frameId: number,
  report: FrameReport,
  findings: readonly FindingSummary[],
): TabRecord {
  const frames = { ...record.frames, [frameId]: { ...report, findings } };
  return { ...withAsked(record, frameId), frames };
}

function listed(finding: FindingSummary): FindingSummary {
  return { ...finding, ...cutQuote(finding), sentence: cut(finding.sentence) };
}

/** The record without a frame; the same record when it knows nothing of that frame. */
export function withoutFrame(record: TabRecord, frameId: number): TabRecord {
  if (!record.asked.includes(frameId) && !Object.hasOwn(record.frames, frameId)) return record;
  return withFramesOf(record, (id) => id !== frameId);
}

/** The record with those frames only that a tab still has. */
export function withFrames(record: TabRecord, frameIds: readonly number[]): TabRecord {
  return withFramesOf(record, (id) => frameIds.includes(id));
}

function withFramesOf(record: TabRecord, keep: (frameId: number) => boolean): TabRecord {
  return {
    ...record,
    frames: Object.fromEntries(
      Object.entries(record.frames).filter(([frameId]) => keep(Number(frameId))),
    ),
    asked: record.asked.filter(keep),
  };
}

/** The record once the reader has asked for the tab's page. */
export function withRequest(record: TabRecord): TabRecord {
  return record.requested ? record : { ...record, requested: true };
}

/** Whether the tab's page is to be read without, or after, the reader's asking. */
export function isWaitedFor(record: TabRecord, { display }: Settings): boolean {
  return display !== 'on-demand' || record.requested === true;
}

/** Whether nothing is known of the tab. */
export function isEmpty(record: TabRecord): boolean {
  return !record.requested && record.asked.length === 0 && Object.keys(record.frames).length === 0;
}

/**
 * How many findings of a tab the user wants to see.
 * @param url address of the tab's top document, `null` when unknown.
 * @param now epoch milliseconds.
 */
export function shownFindings(
  record: TabRecord,
  settings: Settings,
  url: string | null,
  now: number,
): number {
  if (!isOn(settings, url === null ? null : siteOf(url), now)) return 0;
  if (!isWaitedFor(record, settings)) return 0;
  return Object.values(record.frames)
    .flatMap((report) => report.findings)
    .filter((finding) => isShown(settings, finding)).length;
}

/** The badge for a number of findings: empty for none, at most four characters. */
export function badgeText(count: number): string {
  if (count === 0) return '';
  return count > BADGE_MAX ? `${BADGE_MAX}+` : String(count);
}

/** A quote is not given an ellipsis: it must be found in its page again. */
function cutQuote({ quote, suffix }: FindingSummary): Pick<FindingSummary, 'quote' | 'suffix'> {
  if (quote.length <= LISTED_TEXT_MAX) return { quote, suffix };
  const end = wholeEnd(quote, LISTED_TEXT_MAX);
  return {
    quote: quote.slice(0, end),
    suffix: quote.slice(end, wholeEnd(quote, end + SUFFIX_MAX)),
  };
}

/** An offset that does not part a surrogate pair. */
function wholeEnd(text: string, end: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
}

function cut(text: string): string {
  return text.length > LISTED_TEXT_MAX ? `${text.slice(0, LISTED_TEXT_MAX).trimEnd()}…` : text;
}
