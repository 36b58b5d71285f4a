import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CheckedFinding,
  countsOf,
  groupsOf,
  PIECE_MAX,
  piecesOf,
  TEXT_MAX,
} from '../../../src/check/model';

const found = (id: string, over: Partial<CheckedFinding> = {}): CheckedFinding => ({
  id,
  claim: 'pain',
  title: 'Pain relief',
  status: 'preliminary',
  stance: 'asserted',
  quote: id,
  ...over,
});

describe('pieces of a text', () => {
  it('are its blocks', () => {
    const pieces = piecesOf('Kratom\n\nIt helps with:\n1. pain\n2. sleep');
    expect(pieces.map(({ tag, text, mark }) => [tag, text, mark])).toEqual([
      ['h2', 'Kratom', undefined],
      ['p', 'It helps with:', undefined],
      ['li', 'pain', '1.'],
      ['li', 'sleep', '2.'],
    ]);
  });

  it('are short, end with sentences, and lose nothing', () => {
    const sentence = 'Kratom is a leaf that people drink as a tea. ';
    const text = sentence.repeat(1000).trim();
    const pieces = piecesOf(text);
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    for (const piece of pieces) {
      expect(piece.text.length).toBeLessThanOrEqual(PIECE_MAX);
      expect(piece.text.trim()).toMatch(/\.$/);
    }
    expect(pieces.map(({ goesOn }) => goesOn)).toEqual(pieces.map((_, index) => index > 0));
  });

  it('are short whatever the text, and never half a character', () => {
    const unit = fc.constantFrom('a', ' ', '. ', '😀', 'Kratom helps! ', 'x'.repeat(900));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 40 }), (units) => {
        const text = units.join('').repeat(20);
        const pieces = piecesOf(text);
        expect(pieces.every((piece) => piece.text.length <= PIECE_MAX)).toBe(true);
        expect(
          pieces.some(({ text: part }) => /[\ud800-\udbff]$|^[\udc00-\udfff]/.test(part)),
        ).toBe(false);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.trim());
      }),
      { numRuns: 60 },
    );
  });

  it('end where the longest text ends', () => {
    const pieces = piecesOf('word '.repeat(TEXT_MAX));
    expect(pieces.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(TEXT_MAX);
  });
});

describe('the list of notes', () => {
  it('has each claim once, where the text first makes it', () => {
    const groups = groupsOf([
      found('a'),
      found('b', { claim: 'sleep', title: 'Sleep', status: 'mixed' }),
      found('c', { stance: 'hedged' }),
    ]);
    expect(groups.map(({ claim, status, findings }) => [claim, status, findings.length])).toEqual([
      ['pain', 'preliminary', 2],
      ['sleep', 'mixed', 1],
    ]);
  });

  it('is counted by status, without those that have none', () => {
    const findings = [found('a'), found('b', { status: 'supported' }), found('c')];
    expect(countsOf(findings)).toEqual([
      { status: 'supported', count: 1 },
      { status: 'preliminary', count: 2 },
    ]);
  });
});
