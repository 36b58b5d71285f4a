import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FEATURES } from '../../../src/core/classifier/features';
import { formatProblem } from '../../../src/ruleset';
import { CLASSIFIER_FILE, readClassifier } from '../../../src/ruleset/classifier';

/** What of the weights is looked at before they are used. */
const LINEAR = { lengths: '' };

describe('what was learned for a rule set', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'factleaf-classifier-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const read = async (content?: string) => {
    if (content !== undefined) await writeFile(join(folder, CLASSIFIER_FILE), content);
    const { classifier, problems } = await readClassifier(folder, new Set(['pain']), 'rules');
    return { classifier, problems: problems.map(formatProblem) };
  };

  it('may be absent', async () => {
    expect(await read()).toEqual({ classifier: undefined, problems: [] });
  });

  it('is given as it stands', async () => {
    const data = { features: FEATURES, claims: ['pain'], linear: LINEAR };
    expect(await read(JSON.stringify(data))).toEqual({ classifier: data, problems: [] });
  });

  it.each([
    ['{', 'is not JSON'],
    ['{}', 'was made by another version of the trainer'],
    [
      JSON.stringify({ claims: ['pain'], features: FEATURES, linear: { text: '' } }),
      'was made by another version of the trainer',
    ],
    [
      JSON.stringify({ features: FEATURES, claims: ['pain', 'hiccups'], linear: LINEAR }),
      'knows the claim "hiccups", which no rule file has',
    ],
  ])('%.40s', async (content, message) => {
    expect(await read(content)).toEqual({
      classifier: undefined,
      problems: [`rules/${CLASSIFIER_FILE}:1:1: ${message}: run "npm run train" to make it anew`],
    });
  });
});
