/**
 * Problems as lines in English, for the command line, the builds and the tests.
 *
 * English has one home for each text. What a user's own file can raise stands in the message catalogue of the interface,
 * with all languages, and is taken from there. What only Factleaf's own files can raise (sources, risks, inflections,
 * spellings, folders, figures, what was learned, passages) stands here: nobody reads that in a browser. Browsers load
 * nothing of this module.
 */
import catalogue from '../locales/en/messages.json';
import { inWords } from './problem-text';
import type { Problem } from './problems';

const ENGLISH_ONLY = {
  // What the library says can be searched for; the texts of the catalogue say what is most often meant by it.
  yaml: 'cannot be read as YAML: $1 (a text that starts with [ { * & ! or % or holds ": " must stand in quotes)',
  noPlace: 'no rule file belongs here (use $1)',
  entryTwice: 'duplicate $1: also in line $2',
  fileName: 'id "$1" is not the file\'s name: rename the file to $1.yaml',
  fileFolder: 'kind "$1" is not the file\'s folder: move it to claims/$1/',
  sourceUncited: 'source "$1" is cited by no claim: cite or remove it',
  lacksKey: 'this risk lacks the key "$1"',
  lacksKeys: 'this risk lacks the keys $1',
  claimKind: 'claim "$1" is no $2 but $3',
  mentionEmpty: 'this entry of mentions has no "concepts"',
  figureNoCount: '$1 "$2" is no count: npm run rules writes this file anew',
  figureMissing: '"$1" has no count "$2": npm run rules writes this file anew',
  classifierNoJson: 'is not JSON: run "npm run train" to make it anew',
  classifierOld: 'was made by another version of the trainer: run "npm run train" to make it anew',
  classifierClaim:
    'knows the claim "$1", which no rule file has: run "npm run train" to make it anew',
  passageMark: 'begins with "$1": begin it with T, $2 or +, and a space',
  passageUntitled: 'stands before any title: begin the page with a line "T title"',
  passageClaim: '"$1" is no claim: see the file names under rules/claims',
  passageStance: '"$1" is no stance: write asserted, hedged or reported',
  passageNoBlock: 'goes on with no block: begin one with P',
} as const;

/** Key of a text that only Factleaf's own files can raise. */
export type EnglishOnly = keyof typeof ENGLISH_ONLY;

const texts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, message])),
  ...ENGLISH_ONLY,
};

function say(key: string, ...values: readonly string[]): string {
  return (texts[key] ?? key).replace(/\$(\d)/g, (_, place) => values[place - 1] ?? '');
}

/** A problem in English, without its place. */
export function englishOf(problem: Omit<Problem, 'at'>): string {
  const { original } = problem;
  return original === undefined ? inWords(problem, say) : say('yaml', original);
}

/** `file:line:column: message` in English, the form that editors and terminals turn into a link. */
export function formatProblem(problem: Problem): string {
  const { file, line, column } = problem.at;
  return `${file}:${line}:${column}: ${englishOf(problem)}`;
}

/** Thrown when a rule set cannot be used; its message is all problems, one a line. */
export class RuleSetError extends Error {
  /** @param problems at least one problem. */
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'RuleSetError';
  }
}
