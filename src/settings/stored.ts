/**
 * The stored form of the settings: reading it field by field, migrating it, and merging changes into it.
 *
 * Pure. Nothing that a user stored is ever lost: what this version cannot read (a field or an entry of a newer
 * version, a field that got damaged) falls back to its default for reading and stays in the store for writing.
 */
import { STATUS_ORDER } from '../core/statuses';
import type { Status } from '../core/types';
import {
  DEFAULT_SETTINGS,
  type Display,
  type Scope,
  SETTINGS_VERSION,
  type Settings,
  type SettingsPatch,
  type SiteChoice,
  type Theme,
} from './settings';
import { isRecord } from './values';

/** The stored record: one entry a field, and whatever else lies there. */
export type Stored = Readonly<Record<string, unknown>>;

/** Something in the store that could not be read as it should. */
export interface SettingsProblem {
  /** The field, with the entry after a dot where only one entry is concerned: `sites.example.com`. */
  readonly field: string;
  /** What was found there, in words for a log. */
  readonly found: string;
}

/** Settings with what went wrong in reading them. */
export interface ReadResult {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/** Name under which a damaged field is kept when it is overwritten. */
export const KEPT_FIELD = 'kept';

/** A migration takes the stored record of one version to the next. It must not drop anything. */
export type Migration = (stored: Stored) => Stored;

/**
 * Migrations by the version that they start from. Version 0 is a record without a version: the fields were
 * the same, so nothing is to be done but to name it. Version 1 had neither `display` nor `scope`, and their
 * defaults are what it did; its sites were those that are turned off, and still are.
 */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {
  0: (stored) => stored,
  1: (stored) => stored,
};

/**
 * Brings a stored record to the current version by the chain of migrations.
 * @returns the record with its `version`; a record of a newer version comes back as it is.
 */
export function migrate(
  stored: Stored,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
  target: number = SETTINGS_VERSION,
): Stored {
  let current = stored;
  for (let version = storedVersion(stored); version < target; version += 1) {
    current = { ...(migrations[version]?.(current) ?? current), version: version + 1 };
  }
  return current;
}

function storedVersion(stored: Stored): number {
  const { version } = stored;
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : 0;
}

/**
 * Reads stored settings.
 * @param raw anything at all: the content of the store.
 * @returns settings that are whole and valid, and the problems; never throws.
 */
export function readSettings(raw: unknown): ReadResult {
  const problems: SettingsProblem[] = [];
  const report = (field: string, value: unknown) => {
    problems.push({ field, found: describe(value) });
  };
  if (raw !== undefined && raw !== null && !isRecord(raw)) report('', raw);
  const stored = migrate(isRecord(raw) ? raw : {});

  const field = <K extends keyof SettingsPatch>(name: K): Settings[K] => {
    const value = own(stored, name);
    if (value === undefined) return DEFAULT_SETTINGS[name];
    const read = READERS[name] as FieldReader<Settings[K]>;
    const result = read(value, (entry, found) => report(`${name}.${entry}`, found));
    if (result === undefined) {
      report(name, value);
      return DEFAULT_SETTINGS[name];
    }
    return result;
  };

  const settings: Settings = {
    version: SETTINGS_VERSION,
    enabled: field('enabled'),
    pausedUntil: field('pausedUntil'),
    display: field('display'),
    scope: field('scope'),
    sites: field('sites'),
    statuses: field('statuses'),
    disabledRules: field('disabledRules'),
    hiddenNotes: field('hiddenNotes'),
    theme: field('theme'),
    showReported: field('showReported'),
    print: field('print'),
  };
  return { settings, problems };
}

/**
 * Merges a change into the stored record.
 * @param raw the content of the store.
 * @param patch the fields to change, each whole.
 * @returns only the fields that must be written. In lists and maps, entries that this version cannot read are
 * kept beside the new ones; a field that it cannot read at all is moved to `kept`. The version never goes back.
 */
export function fieldsToWrite(raw: unknown, patch: SettingsPatch): Stored {
  const before = isRecord(raw) ? raw : {};
  const stored = migrate(before);
  const fields: Record<string, unknown> = {};
  const kept: Record<string, unknown> = {};
  // What a migration changed is written with the first change that the user makes.
  for (const [name, value] of Object.entries(stored)) {
    if (value !== own(before, name)) fields[name] = value;
  }
  for (const [name, value] of Object.entries(patch)) {
    if (value === undefined || !Object.hasOwn(READERS, name)) continue;
    const old = own(stored, name);
    const unread = old === undefined ? undefined : unreadPart(name as keyof SettingsPatch, old);
    if (unread === undefined) fields[name] = value;
    else if (Array.isArray(unread) && Array.isArray(value)) fields[name] = [...value, ...unread];
    else if (isRecord(unread) && isRecord(value)) fields[name] = { ...unread, ...value };
    else {
      fields[name] = value;
      kept[name] = unread;
    }
  }
  if (Object.keys(kept).length > 0) {
    const earlier = own(stored, KEPT_FIELD);
    // What was kept first is what the user had; later damage does not replace it.
    fields[KEPT_FIELD] = isRecord(earlier) ? { ...kept, ...earlier } : kept;
  }
  return fields;
}

/** The part of a stored field that this version cannot read: entries of a list or map, or all of it. */
function unreadPart(name: keyof SettingsPatch, value: unknown): unknown {
  const unread: [string, unknown][] = [];
  const read = READERS[name] as FieldReader<unknown>;
  if (read(value, (entry, found) => unread.push([entry, found])) === undefined) return value;
  if (unread.length === 0) return undefined;
  return Array.isArray(value) ? unread.map(([, found]) => found) : Object.fromEntries(unread);
}

/** Reads a field's value; `undefined` when it cannot be read at all; tells entries that it leaves out. */
type FieldReader<T> = (
  value: unknown,
  leaveOut: (entry: string, found: unknown) => void,
) => T | undefined;

/** Every value of the fields that are one of a few words. */
export const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];
export const DISPLAYS: readonly Display[] = ['inline', 'list', 'on-demand'];
export const SCOPES: readonly Scope[] = ['everywhere', 'listed'];

const READERS: { readonly [K in keyof SettingsPatch]-?: FieldReader<Settings[K]> } = {
  enabled: readBoolean,
  pausedUntil: (value) =>
    value === null || (typeof value === 'number' && Number.isFinite(value)) ? value : undefined,
  display: (value) => DISPLAYS.find((display) => display === value),
  scope: (value) => SCOPES.find((scope) => scope === value),
  sites: (value, leaveOut) => {
    if (!isRecord(value)) return undefined;
    const sites: [string, SiteChoice][] = [];
    for (const [site, choice] of Object.entries(value)) {
      if (choice === 'off' || choice === 'on') sites.push([site, choice]);
      else leaveOut(site, choice);
    }
    return Object.fromEntries(sites);
  },
  statuses: (value, leaveOut) => {
    if (!isRecord(value)) return undefined;
    const statuses: Record<Status, boolean> = { ...DEFAULT_SETTINGS.statuses };
    for (const [name, shown] of Object.entries(value)) {
      const status = STATUS_ORDER.find((known) => known === name);
      if (status !== undefined && typeof shown === 'boolean') statuses[status] = shown;
      else leaveOut(name, shown);
    }
    return statuses;
  },
  disabledRules: readIds,
  hiddenNotes: readIds,
  theme: (value) => THEMES.find((theme) => theme === value),
  showReported: readBoolean,
  print: readBoolean,
};

function readBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function readIds(
  value: unknown,
  leaveOut: (entry: string, found: unknown) => void,
): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const ids = new Set<string>();
  value.forEach((id, index) => {
    if (typeof id === 'string') ids.add(id);
    else leaveOut(String(index), id);
  });
  return [...ids];
}

function own(record: Stored, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Longest piece of a value in a problem's text, in UTF-16 code units: enough to recognise it in a log. */
const FOUND_MAX = 60;

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = String(value);
  return text.length > FOUND_MAX ? `${text.slice(0, FOUND_MAX)}…` : text;
}
