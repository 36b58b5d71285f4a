import { describe, expect, it } from 'vitest';
import { prepositionBefore } from '../../../src/core/clauses';
import { firstSentence } from './engine';

/** Each clause as `link: words`, with the host's number in brackets for those that hang on one. */
function clausesOf(text: string): string[] {
  const { words, clauses } = firstSentence(text);
  return clauses.map(({ from, to, link, host }) => {
    const hangs = link === 'complement' || link === 'relative';
    return `${link}${hangs ? `(${host})` : ''}: ${words.norm.slice(from, to).join(' ')}`;
  });
}

describe('splitClauses', () => {
  it.each<[text: string, clauses: readonly string[]]>([
    ['Kratom soothes pain.', ['start: kratom soothes pain']],
    ['Kratom', ['start: kratom']],
    [
      'Kratom soothes pain, but it may harm the liver.',
      ['start: kratom soothes pain', 'main: but it may harm the liver'],
    ],
    [
      'While kratom soothes pain, it may harm the liver.',
      ['start: while kratom soothes pain', 'main: it may harm the liver'],
    ],
    [
      'Kratom soothes pain, although nobody knows how.',
      ['start: kratom soothes pain', 'main: although nobody knows how'],
    ],
    ['Kratom, however, soothes pain.', ['start: kratom however soothes pain']],
    [
      'Kratom soothes pain, however, it may harm the liver.',
      ['start: kratom soothes pain', 'main: however it may harm the liver'],
    ],
    [
      'Kratom soothes pain; it lifts the mood.',
      ['start: kratom soothes pain', 'main: it lifts the mood'],
    ],
    [
      'Kratom soothes pain \u2013 it lifts the mood.',
      ['start: kratom soothes pain', 'main: it lifts the mood'],
    ],
    [
      'Kratom soothes pain because it acts on receptors.',
      ['start: kratom soothes pain', 'main: because it acts on receptors'],
    ],
    [
      'Kratom, which grows in Borneo, soothes pain.',
      ['start: kratom', 'relative(0): which grows in borneo soothes pain'],
    ],
    [
      'The alkaloid that soothes pain is new.',
      ['start: the alkaloid', 'relative(0): that soothes pain is new'],
    ],
    [
      'Users say that kratom soothes pain.',
      ['start: users say', 'complement(0): that kratom soothes pain'],
    ],
    ['Users say kratom soothes pain.', ['start: users say', 'complement(0): kratom soothes pain']],
    [
      'Nobody has shown that it soothes pain.',
      ['start: nobody has shown', 'complement(0): that it soothes pain'],
    ],
    [
      'Kratom (a tree of Borneo) soothes pain.',
      ['start: kratom', 'aside: a tree of borneo', 'main: soothes pain'],
    ],
    ['Pain fades if you take kratom.', ['start: pain fades', 'subordinate: if you take kratom']],
    [
      'Kratom soothed my pain after the doctor had given up.',
      ['start: kratom soothed my pain', 'main: after the doctor had given up'],
    ],
    ['Kratom soothed my pain after surgery.', ['start: kratom soothed my pain after surgery']],
    ['Kratom soothes pain as well as worry.', ['start: kratom soothes pain as well as worry']],
    ['Kratom soothes pain, nausea and itching.', ['start: kratom soothes pain nausea and itching']],
    ['"Kratom soothes pain," she said.', ['start: kratom soothes pain', 'main: she said']],
  ])('%s', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });

  it('covers the sentence without a gap', () => {
    const { sentence, clauses } = firstSentence(
      'Although many say that kratom (a tree), which they chew, helps; it is, if used daily, habit-forming - and it harms, too.',
    );
    expect(clauses.length).toBeGreaterThan(4);
    let at = sentence.from;
    for (const [index, { from, to, host }] of clauses.entries()) {
      expect(from).toBe(at);
      expect(to).toBeGreaterThan(from);
      expect(host).toBeLessThan(index);
      at = to;
    }
    expect(at).toBe(sentence.to);
  });
});

describe('prepositionBefore', () => {
  const before = (text: string) => {
    const { words, sentence, marks } = firstSentence(text);
    const name = marks.find((mark) => words.norm[mark.from] === 'kratom');
    return name && prepositionBefore(words, name, sentence.from);
  };

  it.each([
    ['Pain fades with kratom.', 'with'],
    ['The effects of strong kratom differ.', 'of'],
    ['Kratom helps.', null],
    ['I think of pain, kratom helps.', null],
    ['To be or not is kratom.', null],
  ])('%s', (text, wanted) => {
    expect(before(text)).toBe(wanted);
  });
});
