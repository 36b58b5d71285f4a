import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/ruleset';
import { readPassages } from '../../../src/training/passages';

const CLAIMS = new Set(['pain', 'sleep']);
const read = (...lines: string[]) => readPassages(lines.join('\n'), 'a.txt', CLAIMS);

describe('passages to learn from', () => {
  it('are pages of blocks of sentences with their claims', () => {
    const { passages, problems } = read(
      'T Red leaf',
      'H2 Why',
      'P Two spoons and my back is quiet. @ pain, sleep hedged, ?sleep',
      '+ The bag has a zip.',
      'L Sound nights @ sleep reported',
      '',
      'T Another',
      'Q Nothing.',
    );
    expect(problems).toEqual([]);
    expect(passages.map(({ title, blocks }) => [title, blocks.map(({ tag }) => tag)])).toEqual([
      ['Red leaf', ['h2', 'p', 'li']],
      ['Another', ['blockquote']],
    ]);
    expect(passages[0]?.blocks[1]?.sentences).toEqual([
      {
        text: 'Two spoons and my back is quiet.',
        labels: [
          { claim: 'pain', stance: 'asserted' },
          { claim: 'sleep', stance: 'hedged' },
        ],
        optional: ['sleep'],
      },
      { text: 'The bag has a zip.', labels: [], optional: [] },
    ]);
  });

  it.each([
    ['P Before any title', 'a.txt:1:1: stands before any title'],
    ['X What is this', 'a.txt:1:1: begins with "X"'],
  ])('%s', (line, message) => {
    expect(read(line).problems.map(formatProblem).join()).toContain(message);
  });

  it('names the line and the column of a claim that there is not', () => {
    expect(read('T A', 'P So it is. @ pian').problems.map(formatProblem)).toEqual([
      expect.stringMatching(/^a\.txt:2:15: "pian" is no claim/),
    ]);
    expect(read('T A', 'P So it is. @ pain sure').problems.map(formatProblem)).toEqual([
      expect.stringMatching(/^a\.txt:2:15: "sure" is no stance/),
    ]);
    expect(read('T A', '+ More.').problems.map(formatProblem)).toEqual([
      expect.stringMatching(/^a\.txt:2:1: goes on with no block/),
    ]);
  });
});
