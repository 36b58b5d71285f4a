/**
 * The stored form of a user's own rules: their files, and what was made of them; and which of them count.
 *
 * Pure. The files are the record itself: what was made of them can be made again. Nothing that lies in the store is
 * lost: what this version cannot read stays as it is.
 */
import type { NotesData } from '../core/notes';
import type { OwnRule } from '../core/own-rules';
import type { Problem, ProblemText } from '../ruleset/problems';
import type { Settings } from './settings';
import { isRecord, isString, isTextList } from './values';

/** Version of the stored form that this code writes. */
export const OWN_RULES_VERSION = 1;

/** An own rule as the user handed it in. */
export interface OwnRuleFile {
  /** Claim id. */
  readonly id: string;
  readonly title: string;
  /** Name of the file that it came in. */
  readonly file: string;
  /** The file's text, or the rule's own part of a file with several. */
  readonly text: string;
  /** Version of Factleaf that read it last. */
  readonly readBy: string;
  /** What that version found wrong, to be put into the words of the day; empty for a rule that is in use. */
  readonly problems: readonly Problem[];
}

/** Own rules as they are stored. */
export interface OwnRules {
  readonly files: readonly OwnRuleFile[];
  /** What was made of the files without a problem. */
  readonly rules: readonly OwnRule[];
  /** Files that this version cannot read. */
  readonly unread: readonly unknown[];
}

/** Nothing stored. */
export const NO_OWN_RULES: OwnRules = { files: [], rules: [], unread: [] };

/**
 * Reads the stored files.
 *
 * @param raw anything at all: the content of the store.
 * @returns never throws.
 */
export function readOwnFiles(raw: unknown): Pick<OwnRules, 'files' | 'unread'> {
  const files: OwnRuleFile[] = [];
  const unread: unknown[] = [];
  const list = isRecord(raw) && Array.isArray(raw.files) ? raw.files : [];
  for (const entry of list) {
    const file = readFile(entry);
    if (file && !files.some(({ id }) => id === file.id)) files.push(file);
    else unread.push(entry);
  }
  return { files, unread };
}

function readFile(raw: unknown): OwnRuleFile | null {
  if (!isRecord(raw)) return null;
  const { id, title, file, text, readBy, problems } = raw;
  if (!isString(id) || !isString(file) || !isString(text)) return null;
  const known = Array.isArray(problems) && problems.every(isProblem);
  return {
    id,
    file,
    text,
    title: isString(title) ? title : id,
    // Of another form of the record nothing is known but the text, so it has to be read again.
    readBy: isString(readBy) && known ? readBy : '',
    problems: known ? problems : [],
  };
}

function isProblem(raw: unknown): raw is Problem {
  if (!isRecord(raw) || !isRecord(raw.at) || !isProblemText(raw)) return false;
  const { file, line, column } = raw.at;
  return isString(file) && Number.isSafeInteger(line) && Number.isSafeInteger(column);
}

/** Of whatever version: the code may be one that this one has no text for. */
function isProblemText(raw: unknown): raw is ProblemText {
  return (
    isRecord(raw) &&
    isString(raw.code) &&
    Array.isArray(raw.values) &&
    raw.values.every(
      (value) =>
        isString(value) ||
        Number.isFinite(value) ||
        (Array.isArray(value) ? value.every(isProblemText) : isProblemText(value)),
    )
  );
}

/**
 * Reads the stored rules.
 *
 * @returns none of a form that this version does not know; never throws.
 */
export function readStoredRules(raw: unknown): readonly OwnRule[] {
  if (!isRecord(raw) || raw.version !== OWN_RULES_VERSION || !Array.isArray(raw.rules)) return [];
  return raw.rules.filter(isRule);
}

/** Own rules to read with: all but those that are off and would keep another claim from being shown. */
export function ownRulesInUse(
  own: readonly OwnRule[],
  { disabledRules }: Pick<Settings, 'disabledRules'>,
): readonly OwnRule[] {
  return own.filter(
    ({ note, frames }) =>
      !disabledRules.includes(note.claim) || frames.every(({ instead }) => !instead),
  );
}

/** The compiled notes and those of the user's own rules. Of two with one name, the compiled one stays. */
export function withOwnNotes(data: NotesData, own: readonly OwnRule[]): NotesData {
  if (own.length === 0) return data;
  return {
    notes: { ...Object.fromEntries(own.map(({ note }) => [note.claim, note])), ...data.notes },
    sources: Object.assign({}, ...own.map(({ sources }) => sources), data.sources),
  };
}

/** Whether a stored rule has all that reading a page with it looks at. */
function isRule(raw: unknown): raw is OwnRule {
  if (!isRecord(raw)) return false;
  const { note, sources, frames, concepts, wordings } = raw;
  return (
    isRecord(note) &&
    [note.claim, note.title, note.status, note.kind, note.summary].every(isString) &&
    Array.isArray(note.sources) &&
    isRecord(sources) &&
    Object.values(sources).every(
      (source) => isRecord(source) && isString(source.url) && /^https?:\/\//.test(source.url),
    ) &&
    isRecord(concepts) &&
    Array.isArray(frames) &&
    frames.every(
      (frame) => isRecord(frame) && isString(frame.effect) && isTextList(frame.concepts),
    ) &&
    Array.isArray(wordings) &&
    wordings.every((wording) => isTextList(wording) && wording.length >= 2)
  );
}
