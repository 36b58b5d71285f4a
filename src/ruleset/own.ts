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
import { compareText, type Problem, type Report, reportTo, sortProblems } from './problems';
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
      reportTo(own)(startOf(file), 'problemRuleElsewhere', twice.rule.note.claim, other.file);
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
  const rules: ReadRule[] = [];
  const problems: Problem[] = [];
  const report = reportTo(problems);
  if (documents.length > OWN_RULES_MAX) {
    report(startOf(file), 'problemManyRules', documents.length, OWN_RULES_MAX);
    return { rules, problems };
  }
  for (const { text, line } of documents) {
    const others = [...present, ...rules.map(({ rule }) => rule)];
    const read = readDocument(file.name, text, line, bundled, others);
    problems.push(...read.problems);
    if (!read.rule) continue;
    const { claim } = read.rule.note;
    if (rules.some(({ rule }) => rule.note.claim === claim)) {
      report(startOf(file, line), 'problemRuleTwice', claim);
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
  const problems: Problem[] = [];
  const report = reportTo(problems);
  if (text.length > OWN_RULE_MAX) {
    report(at, 'problemRuleLong', text.length, OWN_RULE_MAX);
    return { problems };
  }
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
  );
  checkLimits(claim, entries, report);
  if (problems.length > 0) return { problems };
  const rule = compileOwn(source, claim, bundled, rest, problems);
  if (problems.length > 0) return { problems };
  if (rest.length >= OWN_RULES_MAX) {
    report(at, 'problemNoRoom', rest.length);
    return { problems };
  }
  const words = [...rest, rule].reduce((sum, one) => sum + wordsOf(one), 0);
  if (words > OWN_WORDS_MAX) {
    report(at, 'problemManyWords', words, OWN_WORDS_MAX);
    return { problems };
  }
  const { rules, graft } = withOwnRules(bundled.rules, [...rest, rule]);
  const engine = createEngine(rules, graft);
  return { rule, problems: claimProblems(claim, engine) };
}

function checkLimits(claim: ClaimSource, entries: readonly EntrySource[], report: Report): void {
  const { frames, sources, keys } = claim;
  if (frames.length === 0 && keys.match) report(keys.match, 'problemNoFrame');
  if (sources.length > OWN_SOURCES_MAX) {
    report(keys.sources ?? claim.at, 'problemManySources', sources.length, OWN_SOURCES_MAX);
  }
  let wordings = 0;
  for (const entry of entries) {
    for (const term of [...entry.terms, ...entry.decoys]) {
      if (term.text.length > OWN_TERM_MAX) {
        report(term.at, 'problemTermLong', term.text.length, OWN_TERM_MAX);
        continue;
      }
      const before = wordings;
      wordings += expansions(term.text);
      if (before <= OWN_WORDINGS_MAX && wordings > OWN_WORDINGS_MAX) {
        report(term.at, 'problemWordingsFrom', OWN_WORDINGS_MAX);
      }
    }
  }
}

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
    const { at } = entries[0];
    reportTo(problems)(at, 'problemManyWordings', wordings.length, OWN_WORDINGS_MAX);
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

const startOf = ({ name }: OwnFile, line = 1) => ({ file: name, line, column: 1 });
