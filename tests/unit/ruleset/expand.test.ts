import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandTerm, MAX_WORDINGS_PER_TERM, TermError } from '../../../src/ruleset/expand';
import { refusalOf } from './refusal';

describe('expandTerm', () => {
  it.each([
    ['pain', ['pain']],
    ['  back   pain ', ['back pain']],
    ['[nerve|joint] pain', ['nerve pain', 'joint pain']],
    ['(deep) sleep', ['sleep', 'deep sleep']],
    ['sleep (very deeply)', ['sleep', 'sleep very deeply']],
    ['(your|my) sleep', ['sleep', 'your sleep', 'my sleep']],
    ['[a (b)|c] d', ['a d', 'a b d', 'c d']],
    ['pain[|less]', null],
    ['pain[s|less]', ['pains', 'painless']],
    ['[a|b] [c|d]', ['a c', 'a d', 'b c', 'b d']],
    ['lost # _ pounds', ['lost # _ pounds']],
    ['[a|a]', ['a']],
  ])('reads %j', (term, wanted) => {
    if (wanted === null) expect(() => expandTerm(term)).toThrow(TermError);
    else expect(expandTerm(term)).toEqual(wanted);
  });

  it.each([
    ['[a|b', 'without its closing "]"'],
    ['(a', 'without its closing ")"'],
    ['a]', '"]" without its opening'],
    ['a)', '")" without its opening'],
    ['a|b', '"|" outside'],
    ['[a|]', 'an empty choice'],
    ['[]', 'an empty choice'],
    ['( )', 'an empty choice'],
    ['[(a)]', 'an empty choice'],
    ['[a)', '")" without its opening'],
  ])('refuses %j: %s', (term, message) => {
    expect(refusalOf(() => expandTerm(term))).toContain(message);
  });

  it('refuses more wordings than a term may have', () => {
    const ten = '[a|b|c|d|e|f|g|h|i|j]';
    expect(refusalOf(() => expandTerm(Array(5).fill(ten).join(' ')))).toContain(
      `more than ${MAX_WORDINGS_PER_TERM}`,
    );
  });

  it('multiplies choices and options', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(words, words, (choices, options) => {
        const readings = expandTerm(`x [${choices.join('|')}] y (${options.join('|')}) z`);
        expect(readings).toHaveLength(choices.length * (options.length + 1));
        expect(new Set(readings).size).toBe(readings.length);
        for (const reading of readings) expect(reading).toMatch(/^x [a-z]+ y ([a-z]+ )?z$/);
      }),
    );
  });

  it('reads or refuses any text, and leaves no bracket', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab []()|#_'), maxLength: 24 }), (term) => {
        try {
          for (const reading of expandTerm(term)) expect(reading).toMatch(/^[^[\]()|]*$/);
        } catch (error) {
          expect(error).toBeInstanceOf(TermError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
