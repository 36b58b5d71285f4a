/**
 * Reads what was learned for a rule set. Node only.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FEATURES } from '../core/classifier/features';
import type { ClassifierData } from '../core/types';
import { type Problem, type ProblemText, told } from './problems';

/** Its file in the rule folder; a rule set may do without. */
export const CLASSIFIER_FILE = 'classifier.json';

/**
 * Reads the classifier of a rule folder.
 *
 * @param claims ids of the rule set's claims.
 * @param label how the folder is called in problems.
 * @returns the classifier, `undefined` where there is none or it does not fit, and what is wrong with it.
 */
export async function readClassifier(
  folder: string,
  claims: ReadonlySet<string>,
  label: string,
): Promise<{ readonly classifier?: ClassifierData; readonly problems: readonly Problem[] }> {
  const text = await readFile(join(folder, CLASSIFIER_FILE), 'utf8').catch(() => null);
  if (text === null) return { problems: [] };
  const at = { file: `${label}/${CLASSIFIER_FILE}`, line: 1, column: 1 };
  const problem = (wrong: ProblemText) => ({ problems: [{ at, ...wrong }] });
  let data: ClassifierData;
  try {
    data = (JSON.parse(text) ?? {}) as ClassifierData;
  } catch {
    return problem(told('classifierNoJson'));
  }
  const { features = [], claims: known = [], linear } = data;
  if (
    typeof linear?.lengths !== 'string' ||
    features.length !== FEATURES.length ||
    features.some((name, at) => name !== FEATURES[at])
  )
    return problem(told('classifierOld'));
  const gone = known.find((id) => !claims.has(id));
  if (gone !== undefined) return problem(told('classifierClaim', gone));
  return { classifier: data, problems: [] };
}
