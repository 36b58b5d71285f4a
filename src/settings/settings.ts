/**
 * What a user can set: the type, the defaults, and the questions that the settings answer.
 *
 * Pure. This module must not know where settings are stored or who shows them.
 */
import { STATUS_ORDER } from '../core/statuses';
import type { Stance, Status } from '../core/types';

/** Version of the stored form that this code writes. */
export const SETTINGS_VERSION = 1;

/** `auto` follows the page or the system. */
export type Theme = 'auto' | 'light' | 'dark';

/** What a user chose for one site. */
export type SiteChoice = 'off' | 'on';

/** Everything that a user can set. Plain data. */
export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** On or off everywhere. */
  readonly enabled: boolean;
  /** Paused on all sites until this time, in epoch milliseconds; `null` when not paused. */
  readonly pausedUntil: number | null;
  /** Choices for single sites, by the name that `siteOf` gives; a site that is not listed is on. */
  readonly sites: Readonly<Record<string, SiteChoice>>;
  /** Which statuses are shown, on the page and in the popup. */
  readonly statuses: Readonly<Record<Status, boolean>>;
  /** Claim ids whose rule is turned off, on all sites. */
  readonly disabledRules: readonly string[];
  /** Notes that the user hid, by the id that the page layer gives them. */
  readonly hiddenNotes: readonly string[];
  /** Look of the notes on pages. */
  readonly theme: Theme;
  /** Whether claims are shown that a page only reports ("people use it for …"). */
  readonly showReported: boolean;
  /** Whether the lines under claims are printed. */
  readonly print: boolean;
}

/** The settings that a caller changes; the version is not a caller's to change. */
export type SettingsPatch = Partial<Omit<Settings, 'version'>>;

/** The settings of a new installation. */
export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  pausedUntil: null,
  sites: {},
  statuses: Object.fromEntries(STATUS_ORDER.map((status) => [status, true])) as Record<
    Status,
    boolean
  >,
  disabledRules: [],
  hiddenNotes: [],
  theme: 'auto',
  showReported: true,
  print: false,
};

/**
 * The name under which a site is listed.
 * @param url the address of the page that the reader sees (the top document).
 * @returns the host name in lower case without a leading `www.`; `file:` for local files; `null` for an
 * address that is no site (`about:blank`, a browser's own page, text that is no address).
 */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return 'file:';
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname.replace(/^www\./, '') || null;
}

/** Whether everything is paused at `now` (epoch milliseconds). */
export function isPaused(settings: Settings, now: number): boolean {
  return settings.pausedUntil !== null && now < settings.pausedUntil;
}

/** Whether the site's own switch is on, whatever holds for all sites. `null` counts as a site without a choice. */
export function isSiteOn(settings: Settings, site: string | null): boolean {
  // `hasOwn`: a host may be called "constructor".
  return site === null || !Object.hasOwn(settings.sites, site) || settings.sites[site] !== 'off';
}

/**
 * Whether Factleaf works on a site at a time.
 * @param site the name that `siteOf` gives.
 * @param now epoch milliseconds.
 */
export function isOn(settings: Settings, site: string | null, now: number): boolean {
  return settings.enabled && !isPaused(settings, now) && isSiteOn(settings, site);
}

/** Whether a finding is among those that the user wants to see. */
export function isShown(
  settings: Settings,
  finding: { readonly claim: string; readonly status: Status; readonly stance: Stance },
): boolean {
  return settings.statuses[finding.status] && isWanted(settings, finding);
}

/** As `isShown`, but whatever statuses are chosen: what a list of statuses to choose from counts. */
export function isWanted(
  settings: Settings,
  finding: { readonly claim: string; readonly stance: Stance },
): boolean {
  return (
    (settings.showReported || finding.stance !== 'reported') &&
    !settings.disabledRules.includes(finding.claim)
  );
}

/** The patch that turns a site on or off. Turning it on forgets the choice: on is what an unlisted site is. */
export function withSite(settings: Settings, site: string, on: boolean): SettingsPatch {
  const others = Object.entries(settings.sites).filter(([name]) => name !== site);
  return { sites: Object.fromEntries(on ? others : [...others, [site, 'off' as const]]) };
}

/** The patch that turns a claim's rule on or off. */
export function withRule(settings: Settings, claim: string, on: boolean): SettingsPatch {
  const others = settings.disabledRules.filter((id) => id !== claim);
  return { disabledRules: on ? others : [...others, claim] };
}

/** The patch that shows or hides a status. */
export function withStatus(settings: Settings, status: Status, on: boolean): SettingsPatch {
  return { statuses: { ...settings.statuses, [status]: on } };
}
