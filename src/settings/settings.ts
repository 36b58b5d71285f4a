/**
 * What a user can set: the type, the defaults, and the questions that the settings answer.
 *
 * Pure. This module must not know where settings are stored or who shows them.
 */
import { STATUS_ORDER } from '../core/statuses';
import type { Status } from '../core/types';

/** Version of the stored form that this code writes. */
export const SETTINGS_VERSION = 1;

/** `auto` follows the page or the system. */
export type Theme = 'auto' | 'light' | 'dark';

/** Everything that a user can set. Plain data. */
export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** On or off everywhere. */
  readonly enabled: boolean;
  /** Paused on all sites until this time, in epoch milliseconds; `null` when not paused. */
  readonly pausedUntil: number | null;
  /** What the user chose for single sites, by host name as `siteOf` gives it; a site that is not listed is on. */
  readonly sites: Readonly<Record<string, 'off' | 'on'>>;
  /** Which statuses are shown, on the page and in the popup. */
  readonly statuses: Readonly<Record<Status, boolean>>;
  /** Claim ids whose rule is turned off, on all sites. */
  readonly disabledRules: readonly string[];
  /** Notes that the user hid, by the id that the page layer gives them. */
  readonly hiddenNotes: readonly string[];
  readonly theme: Theme;
  /** Whether claims that a page only reports ("people use it for …") are shown. */
  readonly showReported: boolean;
}

/** The part of the settings that a caller changes; `version` is not a caller's to change. */
export type SettingsPatch = Partial<Omit<Settings, 'version'>>;

const everyStatusShown = Object.fromEntries(STATUS_ORDER.map((status) => [status, true])) as Record<
  Status,
  boolean
>;

/** The settings of a new installation. */
export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  pausedUntil: null,
  sites: {},
  statuses: everyStatusShown,
  disabledRules: [],
  hiddenNotes: [],
  theme: 'auto',
  showReported: true,
};
