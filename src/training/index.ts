/**
 * Trains the classifier on the passages in `rules/passages` and writes `rules/classifier.json`: `npm run train`.
 *
 * Takes some minutes. The same passages and rules give the same file.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RuleSetError, readRuleSet, soundOnly } from '../ruleset';
import { CLASSIFIER_FILE } from '../ruleset/classifier';
import { compareText } from '../ruleset/problems';
import { Dataset, type Example } from './dataset';
import { readPassages } from './passages';
import { type Training, train } from './train';

/**
 * A claim that the rules did not find is one from this probability on, and one that they found is none below the other.
 * Read off the table that the training prints, and tried on the passages of `tests/corpus`, from which nothing is learned.
 */
const ADD_FROM = 0.65;
const KEEP_FROM = 0.5;

/** Probabilities that the table is printed for. */
const SHOWN = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * Trains anew.
 * @param root the repository.
 * @param log gets a line for each step.
 * @throws RuleSetError when the rules or the passages cannot be read.
 */
export async function run(root: string, log: (line: string) => void): Promise<void> {
  const folder = join(root, 'rules');
  const read = await readRuleSet(folder);
  // What is wrong with the old classifier is what the new one is for.
  const problems = read.problems.filter(({ at }) => !at.file.endsWith(CLASSIFIER_FILE));
  const { rules, source } = soundOnly({ ...read, problems });
  const dataset = new Dataset(rules);
  const claims = new Set(Object.keys(rules.claims));
  const names = (await readdir(join(folder, 'passages'))).filter((name) => name.endsWith('.txt'));
  for (const name of names.sort(compareText)) {
    const text = await readFile(join(folder, 'passages', name), 'utf8');
    const { passages, problems } = readPassages(text, `rules/passages/${name}`, claims);
    if (problems.length > 0) throw new RuleSetError(problems);
    dataset.addPassages(name, passages);
  }
  dataset.addExamples(source);
  log(`${dataset.examples.length} sentences`);
  const training = train(dataset.examples, rules, { add: ADD_FROM, keep: KEEP_FROM }, log);
  for (const line of figures(dataset.examples, training)) log(line);
  await writeFile(join(folder, CLASSIFIER_FILE), `${JSON.stringify(training.data)}\n`);
  log(`wrote rules/${CLASSIFIER_FILE}`);
}

/** What a probability is worth on passages that were left out of the training in turn. */
function figures(examples: readonly Example[], { judged }: Training): string[] {
  const share = (part: number, whole: number) =>
    `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  return SHOWN.map((least) => {
    let right = 0;
    let wrong = 0;
    let there = 0;
    examples.forEach(({ wanted, open, partial }, at) => {
      if (partial) return;
      there += wanted.size;
      for (const [claim, probability] of judged[at] ?? []) {
        if (probability < least || open.has(claim)) continue;
        if (wanted.has(claim)) right++;
        else wrong++;
      }
    });
    return `from ${least}: precision ${share(right, right + wrong)}, recall ${share(right, there)}`;
  });
}
