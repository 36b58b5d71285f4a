import { describe, expect, it } from 'vitest';
import { eachKey, KEY_BITS, keysOf, keysOfParts } from '../../../../src/core/classifier/keys';
import { firstSentence } from '../engine';

const keysIn = (text: string, tag = 'p') => {
  const { words, sentence, marks } = firstSentence(text);
  return keysOf(words, sentence, marks, tag);
};
const shared = (a: string, b: string) => {
  const other = new Set(keysIn(b));
  return keysIn(a).filter((key) => other.has(key)).length;
};

describe('the keys of a sentence', () => {
  it('each stand once and fit their bits', () => {
    const keys = keysIn('It eases pain and pain and pain.');
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toBeLessThan(2 ** KEY_BITS);
  });

  it('do not tell capitals and quotes apart', () => {
    expect(keysIn('KRATOM doesn’t help')).toEqual(keysIn("Kratom doesn't help"));
  });

  it('tell the order of words, and the kind of the block', () => {
    expect(keysIn('tea leaf')).not.toEqual(keysIn('leaf tea'));
    expect(keysIn('tea leaf', 'li')).not.toEqual(keysIn('tea leaf'));
  });

  it('are shared by words that mean the same', () => {
    // The words themselves differ; what the lexicon says of them does not.
    expect(shared('heartburn', 'sciatica')).toBeLessThan(shared('backache', 'sciatica'));
  });

  it('are shared by the forms of a word', () => {
    const own = keysIn('it relieves').length;
    expect(shared('it relieves', 'it relieved')).toBe(own);
    expect(shared('it relieves', 'it reveals')).toBeLessThan(own);
  });

  it('say which words they were made of', () => {
    const { words, sentence, marks } = firstSentence('Kratom eases pain.');
    const spans: string[] = [];
    eachKey(words, sentence, marks, 'p', (_key, from, to) =>
      spans.push(words.norm.slice(from, to).join(' ')),
    );
    expect(spans).toEqual(expect.arrayContaining(['kratom', 'kratom eases', 'eases pain']));
  });
});

describe('the keys of the parts of a sentence', () => {
  const partsIn = (text: string) => {
    const { words, sentence, marks } = firstSentence(text);
    return keysOfParts(words, sentence, marks, 'p');
  };

  it('are those that each part has when it stands alone', () => {
    const [first, second] = partsIn('It eases my pain, but I feel sick.');
    expect(first).toEqual(keysIn('It eases my pain'));
    expect(second).toEqual(keysIn('but I feel sick'));
  });

  it('are not there for a sentence of one part', () => {
    expect(partsIn('It eases my pain.')).toEqual([]);
  });

  it('leave a short list together', () => {
    expect(partsIn('It eases pain and stress.')).toEqual([]);
  });
});
