/**
 * What becomes of a user's own rules when files are added, taken away or read again. Pure: no browser, no words.
 */
import type { OwnRule } from '../../core/own-rules';
import type { OwnFile } from '../../ruleset/own';
import type { Problem } from '../../ruleset/problems';
import type { OwnRuleFile, OwnRules } from '../../settings/own-rules';
import type { FileProblem, LeftOutKind, OwnEntry } from '../settings-file';

/** A rule that was read, with the text that it was made from. */
export interface Added {
  readonly file: string;
  readonly text: string;
  readonly rule: OwnRule;
  /** Why some of its examples are read otherwise now; none where that is not so. */
  readonly problems?: readonly Problem[];
}

/** With rules that were read by a version of Factleaf; one with an id that is there takes the other's place. */
export function withAdded(all: OwnRules, added: readonly Added[], version: string): OwnRules {
  const ids = new Set(added.map(({ rule }) => rule.note.claim));
  const files = added.map(
    ({ file, text, rule, problems = [] }): OwnRuleFile => ({
      id: rule.note.claim,
      title: rule.note.title,
      file,
      text,
      readBy: version,
      problems,
    }),
  );
  return {
    ...all,
    files: byTitle([...all.files.filter(({ id }) => !ids.has(id)), ...files]),
    rules: [
      ...all.rules.filter(({ note }) => !ids.has(note.claim)),
      ...added.map(({ rule }) => rule),
    ],
  };
}

/** Without a rule. */
export function without(all: OwnRules, id: string): OwnRules {
  return {
    ...all,
    files: all.files.filter((file) => file.id !== id),
    rules: all.rules.filter(({ note }) => note.claim !== id),
  };
}

/** A step, as the rules before and after it. */
export interface Step {
  readonly before: OwnRules;
  readonly after: OwnRules;
}

/**
 * With a step taken back: the rules that it added go, those that it took away or replaced are back. A rule that has been
 * changed since the step stays as it is now, and so does every other.
 * @param now what is stored.
 * @returns the same where nothing is left to take back.
 */
export function takenBack({ before, after }: Step, now: OwnRules): OwnRules {
  const [had, has, holds] = [before, after, now].map(filesById) as [Files, Files, Files];
  const back = new Set(
    [...new Set([...had.keys(), ...has.keys()])].filter(
      (id) => !isSame(had.get(id), has.get(id)) && isSame(holds.get(id), has.get(id)),
    ),
  );
  if (back.size === 0) return now;
  const place = new Map(before.rules.map(({ note }, index) => [note.claim, index]));
  const placeOf = ({ note }: OwnRule) => place.get(note.claim) ?? before.rules.length;
  return {
    ...now,
    files: byTitle([
      ...now.files.filter(({ id }) => !back.has(id)),
      ...before.files.filter(({ id }) => back.has(id)),
    ]),
    rules: [
      ...now.rules.filter(({ note }) => !back.has(note.claim)),
      ...before.rules.filter(({ note }) => back.has(note.claim)),
    ].sort((a, b) => placeOf(a) - placeOf(b)),
  };
}

type Files = ReadonlyMap<string, OwnRuleFile>;

function filesById({ files }: OwnRules): Files {
  return new Map(files.map((file) => [file.id, file]));
}

function isSame(a: OwnRuleFile | undefined, b: OwnRuleFile | undefined): boolean {
  return a?.text === b?.text && a?.file === b?.file && a?.readBy === b?.readBy;
}

/** What reading a stored rule again gives. */
export interface Again {
  /** Absent when it cannot be used. */
  readonly rule?: OwnRule;
  readonly problems: readonly Problem[];
}

/**
 * With each rule that another version has read read again, one after the other.
 *
 * Nothing goes: what cannot be used any more stays with the reason, out of use.
 * @param read gets the other rules, as the file can name them.
 * @returns the same where there is nothing to read.
 */
export function withReadAgain(
  all: OwnRules,
  version: string,
  read: (file: OwnRuleFile, others: readonly OwnRule[]) => Again,
): OwnRules {
  if (all.files.every(({ readBy }) => readBy === version)) return all;
  let { rules } = all;
  const files = all.files.map((file): OwnRuleFile => {
    if (file.readBy === version) return file;
    const others = rules.filter(({ note }) => note.claim !== file.id);
    const { rule, problems } = read(file, others);
    rules = rule ? [...others, rule] : others;
    return { ...file, readBy: version, problems };
  });
  return { ...all, files, rules };
}

/** What own rules in a file of settings come to. */
export interface Taken {
  /** Those that differ from what is stored. */
  readonly added: readonly Added[];
  /** What cannot be used, and why. */
  readonly leftOut: readonly FileProblem<LeftOutKind>[];
}

/**
 * Judges the own rules of a file of settings, one after the other, as those of another version are: what can be used
 * is taken, with its problems, and nothing that is stored goes.
 * @param read gets the other rules, as the rule can name them.
 */
export function takenFrom(
  entries: readonly OwnEntry[],
  stored: OwnRules,
  read: (file: OwnFile, others: readonly OwnRule[]) => Again,
): Taken {
  const added = new Map<string, Added>();
  const leftOut: FileProblem<LeftOutKind>[] = [];
  let { rules } = stored;
  for (const { file, text, lines } of entries) {
    if (stored.files.some((one) => one.file === file && one.text === text)) continue;
    const { rule, problems } = read({ name: file, text }, rules);
    const about = { name: file, allowed: [] };
    if (rule) {
      const { claim } = rule.note;
      const [line = 1] = lines;
      if (added.has(claim)) leftOut.push({ kind: 'twice', line, ...about, name: claim, found: '' });
      added.set(claim, { file, text, rule, problems });
      rules = [...rules.filter(({ note }) => note.claim !== claim), rule];
      continue;
    }
    for (const problem of problems) {
      const line = lines[problem.at.line - 1] ?? 1;
      leftOut.push({ kind: 'rule', line, ...about, found: '', problem });
    }
  }
  return { added: [...added.values()], leftOut };
}

function byTitle(files: readonly OwnRuleFile[]): OwnRuleFile[] {
  return [...files].sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** Several rules as one file of YAML documents. */
export function joined(files: readonly OwnRuleFile[]): string {
  return files
    .map(({ text }, index) => {
      const whole = text.endsWith('\n') ? text : `${text}\n`;
      return index === 0 || /^---(?:\s|$)/m.test(firstContent(whole)) ? whole : `---\n${whole}`;
    })
    .join('');
}

/** The first line that is no comment. */
function firstContent(text: string): string {
  return text.split('\n').find((line) => !/^\s*(?:#.*)?$/.test(line)) ?? '';
}
