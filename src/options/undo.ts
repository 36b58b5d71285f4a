/**
 * Taking back one step that the user made in the settings, and nothing that was changed since. Pure.
 */
import type { Settings, SettingsPatch } from '../settings';

/** A step, as the settings before and after it. */
export interface Step {
  readonly before: Settings;
  readonly after: Settings;
}

/**
 * The patch that takes a step back. Lists and maps are taken back entry by entry. What has changed since the step keeps
 * that change, whoever made it.
 * @param now the settings that hold.
 * @returns an empty patch where nothing is left to take back.
 */
export function takenBack({ before, after }: Step, now: Settings): SettingsPatch {
  const fields = (Object.keys(now) as (keyof Settings)[]).flatMap((field) => {
    const value = valueBack(before[field], after[field], now[field]);
    return value === undefined ? [] : [[field, value]];
  });
  return Object.fromEntries(fields);
}

/** A field as it is without the step; `undefined` where the step has no part in it. */
function valueBack(before: unknown, after: unknown, now: unknown): unknown {
  if (isList(before) && isList(after) && isList(now)) return listBack(before, after, now);
  if (isMap(before) && isMap(after) && isMap(now)) return mapBack(before, after, now);
  return before === after || now !== after ? undefined : before;
}

type List = readonly unknown[];

function listBack(before: List, after: List, now: List): List | undefined {
  const [had, has, holds] = [new Set(before), new Set(after), new Set(now)];
  const lost = (entry: unknown) => !has.has(entry) && !holds.has(entry);
  const isNew = (entry: unknown) => has.has(entry) && !had.has(entry);
  if (!before.some(lost) && !now.some(isNew)) return undefined;
  return [
    ...before.filter((entry) => holds.has(entry) || lost(entry)),
    ...now.filter((entry) => !had.has(entry) && !isNew(entry)),
  ];
}

type Entries = Readonly<Record<string, unknown>>;

function mapBack(before: Entries, after: Entries, now: Entries): Entries | undefined {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => {
    const [had, has, holds] = [before, after, now].map((map) => own(map, name));
    return had !== has && holds === has;
  });
  if (names.length === 0) return undefined;
  const changed = new Set(names);
  const others = Object.entries(now).filter(([name]) => !changed.has(name));
  const back = names.filter((name) => Object.hasOwn(before, name));
  return Object.fromEntries([...others, ...back.map((name) => [name, before[name]])]);
}

/** `hasOwn`: a host may be called "constructor". */
function own(map: Entries, name: string): unknown {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}

function isList(value: unknown): value is List {
  return Array.isArray(value);
}

function isMap(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
