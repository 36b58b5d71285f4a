import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence, Why } from '../../../src/core/types';
import { markedRuns, whyWithin } from '../../../src/notes/marked';

const SENTENCE = 'Kratom relieves chronic pain.';
const at = (text: string): Evidence => {
  const start = SENTENCE.indexOf(text);
  return { text, span: start < 0 ? null : { start, end: start + text.length } };
};

describe('the marked sentence', () => {
  it('has each word with what it stands for', () => {
    const why: Why = { subject: at('Kratom'), relation: at('relieves'), object: at('pain') };
    expect(markedRuns(SENTENCE, why)).toEqual([
      { text: 'Kratom', roles: ['subject'] },
      { text: ' ', roles: [] },
      { text: 'relieves', roles: ['relation'] },
      { text: ' chronic ', roles: [] },
      { text: 'pain', roles: ['object'] },
      { text: '.', roles: [] },
    ]);
  });

  it('has words that stand for two things', () => {
    const why: Why = { subject: at('This leaf'), relation: at('relieves'), object: at('relieves') };
    expect(markedRuns(SENTENCE, why)[1]).toEqual({
      text: 'relieves',
      roles: ['relation', 'object'],
    });
  });

  it('is the sentence, whatever the spans', () => {
    const span = fc.option(
      fc
        .tuple(fc.nat(60), fc.nat(60))
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    );
    const evidence = span.map((one) => ({ text: '', span: one }));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50 }),
        fc.record({ subject: evidence, relation: evidence, object: evidence }),
        (sentence, why) => {
          const runs = markedRuns(sentence, why);
          expect(runs.map(({ text }) => text).join('')).toBe(sentence);
          expect(runs.every(({ text }) => text !== '')).toBe(true);
          const marked = (role: 'subject' | 'relation' | 'object') =>
            runs.flatMap(({ text, roles }) => (roles.includes(role) ? [text] : [])).join('');
          for (const role of ['subject', 'relation', 'object'] as const) {
            const { span: one } = why[role];
            expect(marked(role)).toBe(one ? sentence.slice(one.start, one.end) : '');
          }
        },
      ),
    );
  });

  it('has spans of its own, and takes words outside of it for context', () => {
    const text = `It is a leaf. ${SENTENCE}`;
    const start = text.indexOf(SENTENCE);
    const span = (word: string) => {
      const from = text.indexOf(word);
      return { text: word, span: { start: from, end: from + word.length } };
    };
    const why = { subject: span('leaf'), relation: span('relieves'), object: span('pain') };
    expect(whyWithin(why, { start, end: text.length })).toEqual({
      subject: { text: 'leaf', span: null },
      relation: at('relieves'),
      object: at('pain'),
    });
  });
});
