/**
 * What a user can set: the type, the defaults, and the questions that the settings answer.
 *
 * Pure. This module must not know where settings are stored or who shows them.
 */
import { STATUS_ORDER } from '../core/statuses';
import type { Stance, Status } from '../core/types';

/** Version of the stored form that this code writes. */
export const SETTINGS_VERSION = 2;

/** `auto` follows the page or the system. */
export type Theme = 'auto' | 'light' | 'dark';

/** What a user chose for one site. */
export type SiteChoice = 'off' | 'on';

/**
 * How findings are shown. `inline`: claims are marked on the page. `list`: the page is read, nothing is drawn on
 * it, the popup lists what was found and opens single notes. `on-demand`: nothing is read until the reader opens
 * the popup over the page; then as `inline`, until the page is left.
 */
export type Display = 'inline' | 'list' | 'on-demand';

/** Where Factleaf works: on every site but those that are turned off, or on those only that are turned on. */
export type Scope = 'everywhere' | 'listed';

/** Everything that a user can set. Plain data. */
export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** On or off everywhere. */
  readonly enabled: boolean;
  /** Paused on all sites until this time, in epoch milliseconds; `null` when not paused. */
  readonly pausedUntil: number | null;
  readonly display: Display;
  readonly scope: Scope;
  /**
   * Choices for single sites, by the name that `siteOf` gives. What holds for a site that is not listed, the scope
   * says; choices that the present scope does not ask for are kept for the other one.
   */
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
  display: 'inline',
  scope: 'everywhere',
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

/** Whether everything is paused at `now` (epoch milliseconds). */
export function isPaused(settings: Settings, now: number): boolean {
  return settings.pausedUntil !== null && now < settings.pausedUntil;
}

/** What was chosen for a site; `null` when nothing was. */
export function siteChoice(settings: Settings, site: string | null): SiteChoice | null {
  // `hasOwn`: a host may be called "constructor".
  if (site === null || !Object.hasOwn(settings.sites, site)) return null;
  return settings.sites[site] ?? null;
}

/** Whether the site's own switch is on, whatever holds for all sites. `null` counts as a site without a choice. */
export function isSiteOn(settings: Settings, site: string | null): boolean {
  const choice = siteChoice(settings, site);
  return settings.scope === 'listed' ? choice === 'on' : choice !== 'off';
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

/**
 * The patch that turns a site on or off. A choice that says what the scope says of every site is not kept: on while
 * Factleaf works everywhere, off while it works on listed sites.
 */
export function withSite(settings: Settings, site: string, on: boolean): SettingsPatch {
  return withSites(settings, [site], on);
}

/** As `withSite`, for several sites at once. */
export function withSites(
  settings: Settings,
  sites: readonly string[],
  on: boolean,
): SettingsPatch {
  const goesWithoutSaying = on === (settings.scope === 'everywhere');
  return withChoices(settings, sites, goesWithoutSaying ? null : on ? 'on' : 'off');
}

/** The patch that puts sites on the list of a choice, whatever the scope, or with `null` takes them off either. */
export function withChoices(
  settings: Settings,
  sites: readonly string[],
  choice: SiteChoice | null,
): SettingsPatch {
  const named = new Set(sites);
  const others = Object.entries(settings.sites).filter(([name]) => !named.has(name));
  const chosen = choice === null ? [] : [...named].map((name) => [name, choice] as const);
  return { sites: Object.fromEntries([...others, ...chosen]) };
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
