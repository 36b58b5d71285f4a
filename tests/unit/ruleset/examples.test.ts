import { describe, expect, it } from 'vitest';
import { formatProblem, readRuleSet } from '../../../src/ruleset';
import { checkExamples, examplePage } from '../../../src/ruleset/examples';
import { change, copyOfSound, SOUND } from './rule-folder';

const at = { file: 'rules/claims/benefit/pain.yaml', line: 1, column: 1 };

describe('examplePage', () => {
  it('puts a plain sentence into a paragraph on a page about kratom', () => {
    expect(examplePage({ at, text: 'It helps.' })).toEqual({
      title: 'Kratom',
      blocks: [{ tag: 'p', text: 'It helps.' }],
      start: 0,
    });
  });

  it('puts a list item under a lead-in or a heading', () => {
    expect(examplePage({ at, text: 'pain', under: 'Good for:' }).blocks).toEqual([
      { tag: 'p', text: 'Good for:' },
      { tag: 'li', text: 'pain', depth: 1 },
    ]);
    expect(examplePage({ at, text: 'pain', under: 'Uses' }).blocks[0]).toEqual({
      tag: 'h2',
      text: 'Uses',
    });
  });

  it('puts a question into a heading', () => {
    expect(examplePage({ at, text: 'Yes.', question: 'Does it help?', title: 'Q' })).toEqual({
      title: 'Q',
      blocks: [
        { tag: 'h3', text: 'Does it help?' },
        { tag: 'p', text: 'Yes.' },
      ],
      start: 0,
    });
  });

  it('puts earlier text into the same paragraph', () => {
    const { blocks, start } = examplePage({ at, text: 'It helps.', after: 'Kratom is a leaf.' });
    expect(blocks).toEqual([{ tag: 'p', text: 'Kratom is a leaf. It helps.' }]);
    expect(blocks[0]?.text.slice(start)).toBe('It helps.');
  });
});

describe('checkExamples', () => {
  async function wrongAfter(from: string, to: string): Promise<string[]> {
    const folder = await copyOfSound();
    await change(folder, 'claims/benefit/pain.yaml', from, to);
    const { rules, source } = await readRuleSet(folder);
    return checkExamples(rules, source)
      .map(formatProblem)
      .filter((line) => line.startsWith('rules/claims/benefit/pain.yaml'));
  }
  const before = readRuleSet(SOUND).then(({ rules, source }) =>
    checkExamples(rules, source)
      .map(formatProblem)
      .filter((line) => line.startsWith('rules/claims/benefit/pain.yaml:16:')),
  );

  it('is content with an example that is read as its file says', async () => {
    expect(await before).toEqual([]);
  });

  it('names a flag that does not carry its claim', async () => {
    expect(await wrongAfter('  - Kratom relieves pain.\n', '  - The weather is fine.\n')).toContain(
      'rules/claims/benefit/pain.yaml:16:5: must carry "pain", but does not: "The weather is fine."',
    );
  });

  it('names a flag that is read with another stance', async () => {
    expect(
      await wrongAfter(
        '  - Kratom relieves pain.\n',
        '  - {text: Kratom relieves pain., stance: hedged}\n',
      ),
    ).toContain(
      'rules/claims/benefit/pain.yaml:16:5: must carry "pain" as hedged, but is read as asserted: "Kratom relieves pain."',
    );
  });

  it('names an ignore that carries the claim, with the words that do', async () => {
    const wrong = await wrongAfter('text: Pain is common.', 'text: Kratom relieves back pain.');
    expect(wrong).toContain(
      'rules/claims/benefit/pain.yaml:43:5: must not carry "pain" (mere mention), but "relieves back pain" does: "Kratom relieves back pain."',
    );
  });

  it('counts only what the example says itself', async () => {
    expect(
      await wrongAfter(
        '  - Kratom relieves pain.\n',
        '  - {text: The weather is fine., after: Kratom relieves pain.}\n',
      ),
    ).toContain(
      'rules/claims/benefit/pain.yaml:16:5: must carry "pain", but does not: "The weather is fine."',
    );
  });
});
