/**
 * Rules of a user's own: from the text of a file to data that stands beside the compiled rules.
 *
 * Runs in browsers. The same code reads and judges such a file and those below `rules/`; only limits are added, as
 * nobody has looked at it before. Nothing in a file is ever run: it becomes data, or problems with their places.
 */
import { createEngine } from '../core';
import type { NotesData, Source } from '../core/notes';
import { type OwnRule, type OwnWording, withOwnRules, wordsOf } from '../core/own-rules';
import type { FrameData, RuleSetData } from '../core/types';
import { compileFrame, compileNotes, readEntry } from './compile';
import { claimProblems } from './examples';
import { expandTerm } from './expand';
import { type OwnClaimSource, readOwnClaim } from './load';
import { OWN_RULES_MAX } from './own-limits';
import { compareText, type Problem, sortProblems } from './problems';
import { Reader } from './reader';
import type { ClaimSource, EntrySource } from './source';
import type { TermTables } from './terms';
import { validateOwn } from './validate';

/** Largest rule, in UTF-16 code units: four times the longest of Factleaf's own. */
export const OWN_RULE_MAX = 32 * 1024;
/** Most entries of the list of sources. */
export const OWN_SOURCES_MAX = 20;
/** Longest entry of a list of wordings, in UTF-16 code units. */
export const OWN_TERM_MAX = 120;
/** Most wordings of one rule, with all their forms. */
export const OWN_WORDINGS_MAX = 1000;
/** Most words of the wordings of all own rules together: what the engine has numbers left for. */
export const OWN_WORDS_MAX = 20_000;

/** What own rules are read with: all that was compiled. */
export interface Bundled {
  readonly rules: RuleSetData;
  readonly sources: NotesData['sources'];
  readonly tables: TermTables;
}

/** A file as a user hands it in. */
export interface OwnFile {
  readonly name: string;
  readonly text: string;
}

/** An own rule with the text that it was made from. */
export interface ReadRule {
  /** Name of the file that it came in. */
  readonly file: string;
  /** The file's text, or the rule's own part of a file with several. */
  readonly text: string;
  readonly rule: OwnRule;
}

/** What became of files. */
export interface ReadFiles {
  /** The rules of the files without a problem. */
  readonly rules: readonly ReadRule[];
  /** In the files' order, each with what to change. */
  readonly problems: readonly Problem[];
}

/**
 * Reads, judges and writes out own rules, and runs their examples.
 *
 * @param files One rule in each, or several as YAML documents. A file with a problem gives no rule.
 * @param present The own rules that there are; one with the id of a new one is replaced.
 * @returns Never throws, whatever the files hold.
 */
export function readOwnRules(
  files: readonly OwnFile[],
  bundled: Bundled,
  present: readonly OwnRule[],
): ReadFiles {
  const rules: ReadRule[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const read = readFile(file, bundled, [...present, ...rules.map(({ rule }) => rule)]);
    const own = sortProblems(read.problems);
    const twice = read.rules.find(({ rule }) => rules.some((other) => sameClaim(rule, other.rule)));
    if (twice) {
      const other = rules.find(({ rule }) => sameClaim(rule, twice.rule)) as ReadRule;
      own.push(
        inFile(file.name, `the rule "${twice.rule.note.claim}" is in ${other.file} as well`),
      );
    }
    problems.push(...own);
    if (own.length === 0) rules.push(...read.rules);
  }
  return { rules, problems };
}

/** What reading a stored rule again gives. */
export interface StoredRead {
  /** Absent when it cannot be used any more. A rule of which only examples are read otherwise now still can. */
  readonly rule?: OwnRule;
  readonly problems: readonly Problem[];
}

/**
 * Reads a rule again that an older version of Factleaf has read.
 *
 * @param file One rule.
 * @param others All other own rules.
 * @returns Never throws.
 */
export function readStoredRule(
  file: OwnFile,
  bundled: Bundled,
  others: readonly OwnRule[],
): StoredRead {
  const { rule, problems } = readDocument(file.name, file.text, 1, bundled, others);
  return { ...(rule ? { rule } : {}), problems: sortProblems(problems) };
}

function readFile(file: OwnFile, bundled: Bundled, present: readonly OwnRule[]): ReadFiles {
  const documents = documentsOf(file.text);
  if (documents.length > OWN_RULES_MAX) {
    const message = `holds ${documents.length} rules (at most ${OWN_RULES_MAX}): remove some`;
    return { rules: [], problems: [inFile(file.name, message)] };
  }
  const rules: ReadRule[] = [];
  const problems: Problem[] = [];
  for (const { text, line } of documents) {
    const others = [...present, ...rules.map(({ rule }) => rule)];
    const read = readDocument(file.name, text, line, bundled, others);
    problems.push(...read.problems);
    if (!read.rule) continue;
    const { claim } = read.rule.note;
    if (rules.some(({ rule }) => rule.note.claim === claim)) {
      const at = { file: file.name, line, column: 1 };
      problems.push({ at, message: `the rule "${claim}" stands twice in this file` });
    }
    rules.push({ file: file.name, text, rule: read.rule });
  }
  return { rules, problems };
}

interface ReadDocument {
  readonly rule?: OwnRule;
  readonly problems: readonly Problem[];
}

function readDocument(
  file: string,
  text: string,
  line: number,
  bundled: Bundled,
  others: readonly OwnRule[],
): ReadDocument {
  const at = { file, line, column: 1 };
  const wrong = (message: string) => ({ problems: [{ at, message }] });
  if (text.length > OWN_RULE_MAX) {
    return wrong(
      `the rule has ${text.length} characters (at most ${OWN_RULE_MAX}): shorten its texts or examples`,
    );
  }
  const problems: Problem[] = [];
  const reader = new Reader(file, text, problems, line);
  const source = readOwnClaim(reader);
  const { claim, entries, sources } = source;
  if (!claim) return { problems };
  const claims = Object.keys(bundled.rules.claims);
  const rest = others.filter(({ note }) => note.claim !== claim.id.value);
  problems.push(
    ...validateOwn(claim, entries, sources, {
      concepts: Object.keys(bundled.rules.concepts),
      sources: Object.keys(bundled.sources),
      claims,
      otherClaims: rest.map(({ note }) => note.claim),
    }),
    ...limitProblems(claim, entries),
  );
  if (problems.length > 0) return { problems };
  const rule = compileOwn(source, claim, bundled, rest, problems);
  if (problems.length > 0) return { problems };
  if (rest.length >= OWN_RULES_MAX) {
    return wrong(`there are ${rest.length} own rules already: remove one first`);
  }
  const words = [...rest, rule].reduce((sum, one) => sum + wordsOf(one), 0);
  if (words > OWN_WORDS_MAX) {
    return wrong(
      `the wordings of all own rules have ${words} words together (at most ${OWN_WORDS_MAX}): remove some`,
    );
  }
  const { rules, graft } = withOwnRules(bundled.rules, [...rest, rule]);
  const engine = createEngine(rules, graft);
  return { rule, problems: claimProblems(claim, engine) };
}

function limitProblems(claim: ClaimSource, entries: readonly EntrySource[]): Problem[] {
  const problems: Problem[] = [];
  if (claim.frames.length === 0 && claim.keys.match) {
    problems.push({ at: claim.keys.match, message: 'match has no entry that can be read' });
  }
  if (claim.sources.length > OWN_SOURCES_MAX) {
    problems.push({
      at: claim.keys.sources ?? claim.at,
      message: `sources has ${claim.sources.length} entries (at most ${OWN_SOURCES_MAX}): keep the most telling`,
    });
  }
  let wordings = 0;
  for (const entry of entries) {
    for (const term of [...entry.terms, ...entry.decoys]) {
      if (term.text.length > OWN_TERM_MAX) {
        problems.push({
          at: term.at,
          message: `a wording has ${term.text.length} characters: shorten it to ${OWN_TERM_MAX}`,
        });
        continue;
      }
      const before = wordings;
      wordings += expansions(term.text);
      if (before <= OWN_WORDINGS_MAX && wordings > OWN_WORDINGS_MAX) {
        problems.push({ at: term.at, message: tooManyWordings });
      }
    }
  }
  return problems;
}

const tooManyWordings = `from here on the concepts stand for more than ${OWN_WORDINGS_MAX} wordings: use fewer, or fewer choices`;

/** Wordings before they are inflected; what cannot be read is reported when it is compiled. */
function expansions(text: string): number {
  try {
    return expandTerm(text).length;
  } catch {
    return 0;
  }
}

function compileOwn(
  { entries, sources }: OwnClaimSource,
  claim: ClaimSource,
  bundled: Bundled,
  others: readonly OwnRule[],
  problems: Problem[],
): OwnRule {
  const id = claim.id.value;
  const own = new Set(entries.map((entry) => entry.id));
  // Files of several people may call different things by one name.
  const scoped = (name: string) => (own.has(name) ? `${id}/${name}` : name);
  const known = {
    concepts: new Set([...Object.keys(bundled.rules.concepts), ...own]),
    claims: new Set([
      ...Object.keys(bundled.rules.claims),
      ...others.map(({ note }) => note.claim),
    ]),
  };
  const wordings = entries.flatMap((entry): OwnWording[] => {
    const read = readEntry(entry, bundled.tables, problems);
    return [
      ...read.terms.flatMap(({ term, wordings }) =>
        wordings.map(({ text, form }): OwnWording => [text, form, scoped(entry.id), term.mode]),
      ),
      ...read.decoys.map(({ text, form }): OwnWording => [text, form]),
    ];
  });
  // Of a wording in several forms the engine takes the first, as where all is compiled together.
  wordings.sort((a, b) => compareText(a[0], b[0]) || compareText(a[1], b[1]));
  if (wordings.length > OWN_WORDINGS_MAX && entries[0]) {
    problems.push({
      at: entries[0].at,
      message: `the concepts stand for ${wordings.length} wordings with all their forms (at most ${OWN_WORDINGS_MAX}): use fewer, or fewer choices`,
    });
  }
  const notes = compileNotes([claim], { sources, figures: new Map() });
  const note = notes.notes[id] as NotesData['notes'][string];
  const cited = note.sources.map((name): [string, Source] => [
    name,
    (notes.sources[name] ?? bundled.sources[name]) as Source,
  ]);
  return {
    note: { ...note, own: true },
    sources: Object.fromEntries(cited),
    frames: claim.frames.flatMap((frame) => {
      const compiled = compileFrame(id, frame, known);
      return compiled ? scopedFrame(compiled, scoped) : [];
    }),
    concepts: Object.fromEntries(
      entries.map((entry) => [scoped(entry.id), entry.valence ?? 'neutral']),
    ),
    wordings,
  };
}

function scopedFrame(frame: FrameData, scoped: (name: string) => string): FrameData {
  const { with: company, about, without, unless, subject } = frame;
  return {
    ...frame,
    concepts: frame.concepts.map(scoped),
    ...(company ? { with: company.map((group) => group.map(scoped)) } : {}),
    ...(about ? { about: about.map((group) => group.map(scoped)) } : {}),
    ...(without ? { without: without.map(scoped) } : {}),
    ...(unless ? { unless: unless.map(scoped) } : {}),
    ...(subject ? { subject: subject.map(scoped) } : {}),
  };
}

/**
 * The YAML documents of a file, each with the line in which it begins. A line of `---` ends one wherever it stands.
 * Parts without content (comments, directives) belong to the document behind them.
 */
export function documentsOf(text: string): { readonly text: string; readonly line: number }[] {
  const documents: { text: string; line: number }[] = [];
  let open: { text: string; line: number } | null = null;
  let line = 1;
  for (const part of text.split(/^(?=---(?:[ \t\r]|$))/m)) {
    open = open ? { text: open.text + part, line: open.line } : { text: part, line };
    line += part.split('\n').length - 1;
    if (!hasContent(part)) continue;
    documents.push(open);
    open = null;
  }
  const last = documents.at(-1);
  if (open && last) last.text += open.text;
  else if (open) documents.push(open);
  return documents;
}

const hasContent = (part: string) =>
  part.split('\n').some((line) => /^\s*[^\s#%]/.test(line.replace(/^---(?=\s|$)/, '')));

const sameClaim = (a: OwnRule, b: OwnRule) => a.note.claim === b.note.claim;

const inFile = (file: string, message: string): Problem => ({
  at: { file, line: 1, column: 1 },
  message,
});
