/**
 * The file that settings are saved to and taken from: writing it, reading it with what is wrong in which line, and
 * telling what taking it would change. Pure: no browser, no DOM, no words.
 *
 * A file is data from anywhere. Nothing in it is run or looked up; it is read into the known settings or refused.
 */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { OWN_RULES_MAX } from '../ruleset/own-limits';
import type { Problem } from '../ruleset/problems';
import {
  DISPLAYS,
  SCOPES,
  SETTINGS_VERSION,
  type Settings,
  type SettingsPatch,
  type SiteChoice,
  STATUSES,
  siteOf,
  THEMES,
} from '../settings';
import { OWN_RULES_VERSION, type OwnRuleFile } from '../settings/own-rules';
import { canBeHost } from './model';

/**
 * Largest file that is read, in bytes. What the browser does not sync (it takes 8 KiB a field) lies in its local
 * store, which holds megabytes, and a backup has that too: 8 MiB is room for some 100,000 hidden notes, one a line, and
 * for as many own rules as there may be.
 */
export const FILE_MAX_BYTES = 8 * 1024 * 1024;

/** Suggested name of the file. */
export const FILE_NAME = 'factleaf-settings.json';

/** Says what kind of file it is. */
const KIND = 'settings';

/** Member of a file that holds own rules. */
const OWN_MEMBER = 'ownRules';

/** What a field may hold. */
type Shape =
  | { readonly is: 'switch' }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'sites' }
  | { readonly is: 'statuses' }
  | { readonly is: 'ids' };

/** Fields of the settings that a file holds: all but the pause, which is over when a file is read. */
export type FileField = Exclude<keyof SettingsPatch, 'pausedUntil'>;

const SHAPES: Readonly<Record<FileField, Shape>> = {
  enabled: { is: 'switch' },
  display: { is: 'choice', of: DISPLAYS },
  theme: { is: 'choice', of: THEMES },
  print: { is: 'switch' },
  scope: { is: 'choice', of: SCOPES },
  sites: { is: 'sites' },
  statuses: { is: 'statuses' },
  showReported: { is: 'switch' },
  disabledRules: { is: 'ids' },
  hiddenNotes: { is: 'ids' },
};

/** The fields in the order in which they are written and told. */
export const FILE_FIELDS = Object.keys(SHAPES) as readonly FileField[];

const SITE_CHOICES: readonly SiteChoice[] = ['off', 'on'];

/** Settings and own rules as the text of a file. A rule is written line by line, so that it can be read there, and its faults found. */
export function writeSettingsFile(
  settings: Settings,
  own: readonly Pick<OwnRuleFile, 'file' | 'text'>[] = [],
): string {
  const fields = FILE_FIELDS.map((field) => [field, settings[field]]);
  const files = own.map(({ file, text }) => ({ file, text: text.split('\n') }));
  return `${JSON.stringify(
    {
      factleaf: KIND,
      version: SETTINGS_VERSION,
      settings: Object.fromEntries(fields),
      ...(files.length > 0 ? { [OWN_MEMBER]: { version: OWN_RULES_VERSION, files } } : {}),
    },
    null,
    2,
  )}\n`;
}

/** What can be wrong in a file; each has a sentence in the catalogue that says how to mend it. */
export type FileProblemKind =
  | 'not-json'
  | 'comma'
  | 'closing'
  | 'quote'
  | 'comment'
  | 'too-deep'
  | 'not-ours'
  | 'no-version'
  | 'no-settings'
  | 'not-switch'
  | 'not-choice'
  | 'not-object'
  | 'not-list'
  | 'not-text'
  | 'not-site'
  | 'not-rule'
  | 'too-many-rules';

/** What is left out of a file that is taken all the same. */
export type LeftOutKind = 'newer' | 'unknown' | 'unknown-status' | 'twice' | 'rule';

/** Something that is wrong in a file, or left out of it. */
export interface FileProblem<Kind extends string = FileProblemKind> {
  readonly kind: Kind;
  /** Counted from 1. */
  readonly line: number;
  /** The field, or the entry of one, that it is about; empty for the file itself. */
  readonly name: string;
  /** What stands there, cut short; empty where that says nothing. */
  readonly found: string;
  /** What could stand there; empty where that is not one of a few words. */
  readonly allowed: readonly string[];
  /** Of a rule, what is wrong with it. */
  readonly problem?: Problem;
}

/** An own rule as it stands in a file, still to be judged. */
export interface OwnEntry {
  /** Name of the file that it came in once. */
  readonly file: string;
  readonly text: string;
  /** For each line of its text, the line that it stands in, counted from 1. */
  readonly lines: readonly number[];
}

/** What a file says. */
export interface FileContent {
  /** The fields that the file has; nothing unless there is no problem, and so below. */
  readonly patch: SettingsPatch;
  readonly ownRules: readonly OwnEntry[];
  readonly problems: readonly FileProblem[];
  readonly leftOut: readonly FileProblem<LeftOutKind>[];
}

/** Longest piece of a file that a problem quotes, in UTF-16 code units. */
const FOUND_MAX = 40;

/** By the parser's names of what is no JSON; the others are told as just that. */
const SYNTAX: Readonly<Record<string, FileProblemKind>> = {
  CommaExpected: 'comma',
  CloseBraceExpected: 'closing',
  CloseBracketExpected: 'closing',
  PropertyNameExpected: 'quote',
  UnexpectedEndOfString: 'quote',
  InvalidCommentToken: 'comment',
};

/** Reads the text of a file. Never throws. */
export function readSettingsFile(text: string): FileContent {
  const problems: FileProblem[] = [];
  const leftOut: FileProblem<LeftOutKind>[] = [];
  const nothing = () => ({ patch: {}, ownRules: [], problems, leftOut });
  const lineOf = lineFinder(text);

  const problemAt = <Kind extends string>(
    kind: Kind,
    at: Node | number,
    name = '',
    allowed: readonly string[] = [],
  ): FileProblem<Kind> => {
    const found = typeof at === 'number' ? '' : text.slice(at.offset, at.offset + at.length);
    const line = lineOf(typeof at === 'number' ? at : at.offset);
    return { kind, line, name, found: short(found), allowed };
  };
  const refuse = (...about: Parameters<typeof problemAt<FileProblemKind>>) => {
    problems.push(problemAt(...about));
  };
  const leave = (...about: Parameters<typeof problemAt<LeftOutKind>>) => {
    leftOut.push(problemAt(...about));
  };

  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text.replace(/^\ufeff/, ' '), errors, { disallowComments: true });
  } catch {
    // Brackets in brackets without end.
    refuse('too-deep', 0);
    return nothing();
  }
  const [error] = errors;
  if (error) {
    refuse(SYNTAX[printParseErrorCode(error.error)] ?? 'not-json', error.offset);
    return nothing();
  }
  if (root?.type !== 'object') {
    refuse(root ? 'not-ours' : 'not-json', 0);
    return nothing();
  }

  /** The members of an object; of those that stand twice, the last, as JSON has it. */
  const membersOf = (object: Node, within: string): Map<string, Node> => {
    const members = new Map<string, Node>();
    for (const { children: [key, value] = [] } of object.children ?? []) {
      if (!key || !value) continue;
      const name = String(key.value);
      if (members.has(name)) leave('twice', key, within ? `${within}.${name}` : name);
      members.set(name, value);
    }
    return members;
  };

  const file = membersOf(root, '');
  if (file.get('factleaf')?.value !== KIND) {
    refuse('not-ours', file.get('factleaf') ?? 0);
    return nothing();
  }
  const version = file.get('version');
  if (version === undefined || !Number.isSafeInteger(version.value) || version.value < 1) {
    refuse('no-version', version ?? 0, 'version', [String(SETTINGS_VERSION)]);
  } else if (version.value > SETTINGS_VERSION) {
    leave('newer', version, 'version');
  }
  const settings = file.get('settings');
  if (settings?.type !== 'object') {
    refuse('no-settings', settings ?? 0, 'settings');
    return nothing();
  }

  const entriesOf = (node: Node, name: string): [string, Node][] | undefined => {
    if (node.type === 'object') return [...membersOf(node, name)];
    refuse('not-object', node, name);
    return undefined;
  };

  const read = (name: string, shape: Shape, node: Node): unknown => {
    switch (shape.is) {
      case 'switch':
        if (node.type === 'boolean') return node.value;
        refuse('not-switch', node, name, ['true', 'false']);
        return undefined;
      case 'choice':
        if (shape.of.includes(node.value)) return node.value;
        refuse('not-choice', node, name, shape.of);
        return undefined;
      case 'sites': {
        const sites = new Map<string, unknown>();
        for (const [typed, choice] of entriesOf(node, name) ?? []) {
          const site = listedSite(typed);
          if (site === null) refuse('not-site', choice, typed);
          else if (!SITE_CHOICES.some((known) => known === choice.value)) {
            refuse('not-choice', choice, `${name}.${typed}`, SITE_CHOICES);
          } else {
            if (sites.has(site)) leave('twice', choice, `${name}.${site}`);
            sites.set(site, choice.value);
          }
        }
        return Object.fromEntries(sites);
      }
      case 'statuses': {
        const statuses: [string, unknown][] = [];
        for (const [status, shown] of entriesOf(node, name) ?? []) {
          if (!STATUSES.some((known) => known === status)) {
            leave('unknown-status', shown, status, STATUSES);
          } else if (shown.type !== 'boolean') {
            refuse('not-switch', shown, `${name}.${status}`, ['true', 'false']);
          } else statuses.push([status, shown.value]);
        }
        return Object.fromEntries(statuses);
      }
      case 'ids': {
        if (node.type !== 'array') {
          refuse('not-list', node, name);
          return undefined;
        }
        const ids = new Set<string>();
        for (const entry of node.children ?? []) {
          if (entry.type === 'string') ids.add(entry.value);
          else refuse('not-text', entry, name);
        }
        return [...ids];
      }
    }
  };

  const rulesIn = (node: Node): OwnEntry[] => {
    const own = new Map(entriesOf(node, OWN_MEMBER));
    const [kind, list] = [own.get('version'), own.get('files')];
    if (!Number.isSafeInteger(kind?.value) || kind?.value < 1) {
      refuse('no-version', kind ?? node, 'version', [String(OWN_RULES_VERSION)]);
    } else if (kind && kind.value > OWN_RULES_VERSION) {
      leave('newer', kind, OWN_MEMBER);
      return [];
    }
    if (list?.type !== 'array') {
      refuse('not-list', list ?? node, `${OWN_MEMBER}.files`);
      return [];
    }
    const files = list.children ?? [];
    if (files.length > OWN_RULES_MAX) {
      const { line } = problemAt('too-many-rules', list);
      const found = String(files.length);
      const allowed = [String(OWN_RULES_MAX)];
      problems.push({ kind: 'too-many-rules', line, name: OWN_MEMBER, found, allowed });
      return [];
    }
    return files.flatMap((entry): OwnEntry[] => {
      const members = entry.type === 'object' ? membersOf(entry, OWN_MEMBER) : new Map();
      const [file, text] = [members.get('file')?.value, members.get('text')];
      const lines: readonly Node[] = text?.type === 'array' ? (text.children ?? []) : [];
      if (typeof file === 'string' && lines.length > 0 && lines.every(isText)) {
        return [
          {
            file,
            text: lines.map(({ value }) => value).join('\n'),
            lines: lines.map(({ offset }) => lineOf(offset)),
          },
        ];
      }
      refuse('not-rule', entry, OWN_MEMBER);
      return [];
    });
  };
  const own = file.get(OWN_MEMBER);
  const ownRules = own ? rulesIn(own) : [];

  const patch: [string, unknown][] = [];
  for (const [name, node] of membersOf(settings, '')) {
    if (!Object.hasOwn(SHAPES, name)) leave('unknown', node, name);
    else patch.push([name, read(name, SHAPES[name as FileField], node)]);
  }
  if (problems.length > 0) return nothing();
  return { patch: Object.fromEntries(patch) as SettingsPatch, ownRules, problems, leftOut };
}

const isText = ({ type }: Node): boolean => type === 'string';

/** Tells in which line, counted from 1, an offset of a text is. The text is gone through once, however often it is asked. */
function lineFinder(text: string): (offset: number) => number {
  const starts: number[] = [];
  return (offset) => {
    if (starts.length === 0) {
      starts.push(0);
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    }
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/**
 * The name of a site in a file, as the settings list it: without a leading `www.`, which no page's site has.
 * @returns `null` when no page can have it. Wider than what a user may type: a switch in the popup lists any host.
 */
function listedSite(name: string): string | null {
  if (name === 'file:') return name;
  const address = `https://${name}/`;
  if (/[\s/?#@*:]/.test(name.replace(/^\[[\da-f:.]+\]$/i, ''))) return null;
  const site = siteOf(address);
  return site !== null && canBeHost(site) ? site : null;
}

/** Entries that a list or a map loses and gets. */
export interface ListChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Entries that become others of the same name. */
  readonly replaced?: readonly string[];
}

/** What taking a patch would change in one field. */
export type FieldChange =
  | { readonly field: FileField; readonly is: 'value'; readonly from: string; readonly to: string }
  | ({
      readonly field: FileField | 'ownRules';
      readonly is: 'off' | 'on' | 'ids' | 'shown';
    } & ListChange);

/**
 * What a patch would change.
 * @returns a change for each field that would become another; the sites give one for each of their two lists.
 */
export function changesOf(before: Settings, patch: SettingsPatch): FieldChange[] {
  const after: Settings = {
    ...before,
    ...patch,
    statuses: { ...before.statuses, ...patch.statuses },
  };
  return FILE_FIELDS.flatMap((field): FieldChange[] => {
    switch (field) {
      case 'sites':
        return SITE_CHOICES.flatMap((choice) =>
          listChange(field, choice, sitesOf(before, choice), sitesOf(after, choice)),
        );
      case 'statuses': {
        const shownIn = ({ statuses }: Settings) => STATUSES.filter((status) => statuses[status]);
        return listChange(field, 'shown', shownIn(before), shownIn(after));
      }
      case 'disabledRules':
      case 'hiddenNotes':
        return listChange(field, 'ids', before[field], after[field]);
      default: {
        const [from, to] = [String(before[field]), String(after[field])];
        return from === to ? [] : [{ field, is: 'value', from, to }];
      }
    }
  });
}

/** What is written for a patch that is taken: a map of statuses is completed by those that hold. */
export function wholePatch(before: Settings, patch: SettingsPatch): SettingsPatch {
  if (!patch.statuses) return patch;
  return { ...patch, statuses: { ...before.statuses, ...patch.statuses } };
}

function sitesOf({ sites }: Settings, choice: SiteChoice): string[] {
  return Object.keys(sites).filter((site) => sites[site] === choice);
}

function listChange(
  field: FileField,
  is: 'off' | 'on' | 'ids' | 'shown',
  before: readonly string[],
  after: readonly string[],
): FieldChange[] {
  const [had, has] = [new Set(before), new Set(after)];
  const added = after.filter((entry) => !had.has(entry));
  const removed = before.filter((entry) => !has.has(entry));
  return added.length + removed.length === 0 ? [] : [{ field, is, added, removed }];
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > FOUND_MAX ? `${line.slice(0, FOUND_MAX)}…` : line;
}
