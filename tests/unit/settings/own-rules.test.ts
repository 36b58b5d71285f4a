import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwnFiles, readStoredRules } from '../../../src/settings/own-rules';

const FILE = {
  id: 'hiccups',
  title: 'Hiccup relief',
  file: 'hiccups.yaml',
  text: 'id: hiccups',
  readBy: '0.1.0',
  problems: [
    {
      at: { file: 'hiccups.yaml', line: 1, column: 1 },
      code: 'problemMissingKeys',
      values: [[{ code: 'problemName', values: ['id'] }], 2],
    },
  ],
};

describe('stored files', () => {
  it('are read as they were stored', () => {
    expect(readOwnFiles({ version: 1, files: [FILE] })).toEqual({ files: [FILE], unread: [] });
  });

  it('keep their text whatever else is missing, and are then read anew', () => {
    const { id, file, text } = FILE;
    expect(readOwnFiles({ version: 7, files: [{ id, file, text, new: 1 }] }).files).toEqual([
      { id, file, text, title: id, readBy: '', problems: [] },
    ]);
  });

  it.each([
    ['a line of text', 'hiccups.yaml:1:1: wrong'],
    ['no place', { code: 'problemFileEmpty', values: [] }],
    ['no values', { at: { file: 'a', line: 1, column: 1 }, code: 'problemFileEmpty' }],
    ['odd values', { ...FILE.problems[0], values: [[7]] }],
  ])('are read anew where a problem is stored in another form: %s', (_, problem) => {
    const [file] = readOwnFiles({ files: [{ ...FILE, problems: [problem] }] }).files;
    expect(file).toEqual({ ...FILE, readBy: '', problems: [] });
  });

  it('that cannot be read, or are there twice, are kept as they are', () => {
    const odd = [7, { id: 'a' }, { ...FILE, text: 'another' }];
    expect(readOwnFiles({ version: 1, files: [FILE, ...odd] })).toEqual({
      files: [FILE],
      unread: odd,
    });
  });

  it('may be anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const { files, unread } = readOwnFiles({ files: [raw] });
        expect(files.length + unread.length).toBe(1);
        expect(readOwnFiles(raw).files.every(({ text }) => typeof text === 'string')).toBe(true);
        expect(Array.isArray(readStoredRules(raw))).toBe(true);
      }),
    );
  });
});

const RULE = {
  note: { claim: 'a', title: 'A', status: 'mixed', kind: 'risk', summary: '', sources: ['s'] },
  sources: { s: { url: 'https://example.org/' } },
  frames: [{ claim: 'a', effect: 'causes', concepts: ['pain'] }],
  concepts: {},
  wordings: [['cramp', 'n', 'a/cramp', 'thing']],
};

describe('stored rules', () => {
  it.each([
    ['a note', { note: { claim: 'a' } }],
    ['a safe address', { sources: { s: { url: 'javascript:alert(1)' } } }],
    ['whole frames', { frames: [{ claim: 'a' }] }],
    ['whole wordings', { wordings: [['cramp']] }],
    ['concepts', { concepts: null }],
  ])('without %s are left out, and the others stay', (_, damage) => {
    const rules = [{ ...RULE, ...damage }, RULE];
    expect(readStoredRules({ version: 1, rules })).toEqual([RULE]);
  });

  it('are used in the form that this version knows, and in no other', () => {
    const rules = [RULE];
    expect(readStoredRules({ version: 1, rules })).toEqual(rules);
    expect(readStoredRules({ version: 2, rules })).toEqual([]);
    expect(readStoredRules(undefined)).toEqual([]);
  });
});
