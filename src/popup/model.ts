/**
 * What the popup shows, worked out from what is known. Pure: no browser, no DOM, no words.
 */
import { STATUS_ORDER } from '../core/statuses';
import type { Stance, Status } from '../core/types';
import type { TabRecord } from '../platform/tab-records';
import type { TabInfo } from '../platform/tabs';
import { isPaused, isShown, isSiteOn, isWanted, type Settings, siteOf } from '../settings';

/** Why a page cannot be read. */
export type Unreadable = 'browser' | 'store' | 'pdf' | 'file' | 'access' | 'scheme';

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
      /** Sentences about kratom, in all frames. */
      readonly sentences: number;
      readonly chips: readonly StatusChip[];
      /** Findings whose status is shown: the top frame first, then by frame id; in document order within. */
      readonly findings: readonly ListedFinding[];
      /** Findings that only their status hides. */
      readonly hidden: number;
    };

/** Everything that the popup is drawn from. */
export interface PopupInput {
  readonly tab: TabInfo | null;
  /** Whether the user lets Factleaf read the tab's address. */
  readonly mayRead: boolean;
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
}

/** Works out what the popup shows. */
export function popupModel({ tab, mayRead, record, settings, now }: PopupInput): PopupModel {
  const site = tab?.url ? siteOf(tab.url) : null;
  const paused = isPaused(settings, now);
  const why = unreadable(tab?.url ?? null, mayRead);
  return {
    site,
    siteOn: isSiteOn(settings, site),
    siteSwitch: site !== null && settings.enabled && !paused && (why === null || why === 'access'),
    enabled: settings.enabled,
    pausedUntil: paused ? settings.pausedUntil : null,
    page: why === null ? pageState(record, settings, site, paused) : { kind: 'unreadable', why },
  };
}

/** Whether the page waits for the reader to ask for it, which opening the popup does. */
export function isToBeAskedFor(record: TabRecord, { display }: Settings): boolean {
  return display === 'on-demand' && !record.requested;
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
      .map((finding) => ({ frameId: Number(frameId), finding })),
  );
  const findings = wanted
    .filter(({ finding }) => isShown(settings, finding))
    .map(({ frameId, finding: { id, title, status, stance, quote } }) => ({
      key: `${frameId}:${id}`,
      frameId,
      id,
      title,
      status,
      stance,
      quote,
    }));
  return {
    kind: 'read',
    sentences: frames.reduce((sum, [, report]) => sum + report.sentences, 0),
    chips: STATUS_ORDER.map((status) => ({
      status,
      count: wanted.filter(({ finding }) => finding.status === status).length,
      shown: settings.statuses[status],
    })),
    findings,
    hidden: wanted.length - findings.length,
  };
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

/**
 * Why a page cannot be read.
 * @param url the tab's address; `null` when the browser does not tell it.
 * @param mayRead whether the user lets Factleaf read it.
 * @returns `null` when it can be read.
 */
export function unreadable(url: string | null, mayRead: boolean): Unreadable | null {
  if (url === null || !URL.canParse(url)) return 'browser';
  const { protocol, hostname, pathname } = new URL(url);
  if (BROWSER_SCHEMES.has(protocol)) return 'browser';
  const isWeb = protocol === 'http:' || protocol === 'https:';
  if (!isWeb && protocol !== 'file:') return 'scheme';
  if (STORES.has(hostname)) return 'store';
  if (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')) return 'store';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (mayRead) return null;
  return protocol === 'file:' ? 'file' : 'access';
}
