import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/ruleset/folder';
import { spellings } from '../../../src/ruleset/spell';

const { source } = await loadRules(join(import.meta.dirname, '..', '..', '..', 'rules'));
const table = source.spellings;

describe('spellings', () => {
  it.each([
    ['colour', 'color'],
    ['discolouration', 'discoloration'],
    ['tumour', 'tumor'],
    ['diarrhoea', 'diarrhea'],
    ['oesophagus', 'esophagus'],
    ['anaemia', 'anemia'],
    ['hypoglycaemia', 'hypoglycemia'],
    ['haemorrhage', 'hemorrhage'],
    ['foetus', 'fetus'],
    ['stabilise', 'stabilize'],
    ['stabilising', 'stabilizing'],
    ['normalisation', 'normalization'],
    ['energised', 'energized'],
    ['tranquilliser', 'tranquilizer'],
    ['analyse', 'analyze'],
    ['paralysed', 'paralyzed'],
    ['grey', 'gray'],
  ])('%s and %s find each other', (british, american) => {
    expect(spellings(british, table)).toContain(american);
    expect(spellings(american, table)).toContain(british);
  });

  it.each([
    'exercise',
    'exercises',
    'promised',
    'surprising',
    'rise',
    'wise',
    'noise',
    'size',
    'seize',
    'seized',
    'prize',
    'disease',
    'likewise',
    'chemo',
    'chemotherapy',
    'them',
    'analysis',
    'vigorous',
    'system',
    'pain',
    '#',
    '_',
    '7',
  ])('%s stays alone', (word) => {
    expect(spellings(word, table)).toEqual([word]);
  });

  it('starts with the word, repeats nothing, and keeps any text a word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,14}$/), (word) => {
        const all = spellings(word, table);
        expect(all[0]).toBe(word);
        expect(new Set(all).size).toBe(all.length);
        for (const one of all) expect(one).toMatch(/^[a-z0-9]+$/);
      }),
    );
  });
});
