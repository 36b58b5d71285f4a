import { describe, expect, it } from 'vitest';
import type { TermList } from '../../../src/ruleset/source';
import { wordings } from '../../../src/ruleset/terms';
import { refusalOf } from './refusal';

const tables = {
  inflections: { verbs: {}, nouns: {} },
  spellings: { stems: [{ british: 'colour', american: 'color', inside: true }], keep: [] },
};
const read = (text: string, list: TermList) =>
  wordings({ text, list }, tables).map(({ text: words, form }) => `${form}:${words}`);

describe('wordings', () => {
  it('inflects the last word of a noun phrase', () => {
    expect(read('back pain', 'nouns')).toEqual(['n:back pain', 'p:back pains']);
  });

  it('inflects the head of a noun with a preposition', () => {
    expect(read('shortness of breath', 'nouns')).toEqual([
      'n:shortness of breath',
      'p:shortnesses of breath',
    ]);
  });

  it('conjugates the first word of a verb phrase', () => {
    expect(read('take the edge off', 'verbs')).toEqual([
      'b:take the edge off',
      'd:taken the edge off',
      'd:took the edge off',
      'g:taking the edge off',
      's:takes the edge off',
    ]);
  });

  it('conjugates the last part of a hyphened verb', () => {
    expect(read('self-medicate', 'verbs')).toContain('g:self medicating');
  });

  it('leaves words as they are, cut as the engine cuts text', () => {
    expect(read("Pain-free don't", 'words')).toEqual(['x:pain free dont']);
    expect(read('lost # _ pounds', 'words')).toEqual(['x:lost # _ pounds']);
  });

  it('adds the other spelling, of every word', () => {
    expect(read('colour of colour', 'words')).toEqual([
      'x:color of color',
      'x:color of colour',
      'x:colour of color',
      'x:colour of colour',
    ]);
  });

  it.each([
    ['…', 'words', 'has no word in it'],
    ['# _', 'words', 'has no word in it'],
    ['_ pain', 'words', 'starts with a gap'],
    ['stop taking _', 'words', 'a gap must be followed by a word'],
    ['lost _ # pounds', 'words', 'a gap must be followed by a word'],
    ['# grams', 'verbs', 'must start with its verb'],
    ['pain, ache', 'words', 'no wording reaches across ","'],
    ['is it safe?', 'words', 'no wording reaches across "?"'],
    ['[a|b', 'words', 'without its closing'],
  ] as const)('refuses %j among %s', (text, list, message) => {
    expect(refusalOf(() => read(text, list))).toContain(message);
  });
});
