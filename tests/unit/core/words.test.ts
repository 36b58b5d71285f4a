import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gap, isNumber, readWords, termWords } from '../../../src/core/words';
import { anyText } from './any-text';
import { lexicon } from './engine';

/** Words that the lexicon knows, in any case, or nearly. */
const oneOfOurs = fc
  .tuple(fc.constantFrom(...'kratom pain the mitragynine 7 two dont its'.split(' ')), fc.nat(9))
  .map(([word, at]) => word.slice(0, at).toUpperCase() + word.slice(at));

/** Each word with what stands at its offsets: `norm = text`, or only `norm` where they are the same. */
const wordsOf = (text: string) => {
  const { norm, start, end } = readWords(text);
  return norm.map((word, at) => {
    const raw = text.slice(start[at], end[at]);
    return word === raw ? word : `${word} = ${raw}`;
  });
};

const gapsOf = (text: string) => {
  const { before, after } = readWords(text);
  return [...before.slice(1), after].map((gap) =>
    Object.entries(Gap)
      .filter(([, bit]) => (gap & bit) !== 0)
      .map(([name]) => name)
      .join(' '),
  );
};

describe('readWords', () => {
  it.each([
    ['lower-cases', 'Kratom TEA', ['kratom = Kratom', 'tea = TEA']],
    ['cuts at hyphens', 'Pain-relieving leaf', ['pain = Pain', 'relieving', 'leaf']],
    [
      'cuts at other hyphens',
      'non\u2010addictive non\u2011toxic',
      'non addictive non toxic'.split(' '),
    ],
    ['cuts digits from letters behind them', '80mg 7oh', ['80', 'mg', '7', 'oh']],
    ['keeps letters with digits behind them', 'B12 vitamin', ['b12 = B12', 'vitamin']],
    ['keeps decimal points and thousands commas', '1,200.5 mg, 3.', ['1,200.5', 'mg', '3']],
    ['cuts ranges', '2\u20133 grams', ['2', '3', 'grams']],
    [
      'drops apostrophes inside a word',
      "don\u2019t don't don`t",
      ['dont = don\u2019t', "dont = don't", 'dont = don`t'],
    ],
    [
      'drops the possessive',
      "Parkinson's the users' cup",
      ['parkinson = Parkinson', 'the', 'users', 'cup'],
    ],
    [
      'cuts short forms of a verb',
      "it's they\u2019ve I'm",
      ['it', 'is = s', 'they', 'have = ve', 'i = I', 'am = m'],
    ],
    ['knows quotation marks from apostrophes', "a 'strong' tea", ['a', 'strong', 'tea']],
    ['joins dotted abbreviations', 'U.S. e.g. 5 p.m.', ['usa = U.S', 'eg = e.g', '5', 'pm = p.m']],
    [
      'knows a full stop from a dot in an abbreviation',
      'It is. Be it so',
      ['it = It', 'is', 'be = Be', 'it', 'so'],
    ],
    ['sees through soft hyphens', 'kra\u00adtom', ['kratom = kra\u00adtom']],
    [
      'sees through zero-width characters',
      'kra\u200btom an\u2060xi\u200dety',
      ['kratom = kra\u200btom', 'anxiety = an\u2060xi\u200dety'],
    ],
    ['sees through a byte order mark', '\ufeffkratom', ['kratom']],
    [
      'takes no-break and thin spaces as spaces',
      'a\u00a0b\u202fc\u2009d\u3000e',
      ['a', 'b', 'c', 'd', 'e'],
    ],
    [
      'reads full-width letters',
      '\uff4b\uff52\uff41\uff54\uff4f\uff4d',
      ['kratom = \uff4b\uff52\uff41\uff54\uff4f\uff4d'],
    ],
    ['reads ligatures', '\ufb01ne', ['fine = \ufb01ne']],
    [
      'reads styled letters beyond the basic plane',
      '\u{1d424}\u{1d42b}\u{1d41a}\u{1d42d}\u{1d428}\u{1d426} tea',
      ['kratom = \u{1d424}\u{1d42b}\u{1d41a}\u{1d42d}\u{1d428}\u{1d426}', 'tea'],
    ],
    [
      'drops accents, however they are written',
      'na\u00efve nai\u0308ve',
      ['naive = na\u00efve', 'naive = nai\u0308ve'],
    ],
    [
      'drops a dot above that lower case leaves behind',
      '\u0130stanbul',
      ['istanbul = \u0130stanbul'],
    ],
    [
      'keeps other scripts as words',
      '\u05e7\u05e8\u05d8\u05d5\u05dd kratom \u30ab',
      ['\u05e7\u05e8\u05d8\u05d5\u05dd', 'kratom', '\u30ab'],
    ],
    ['skips marks for the direction of writing', '\u202ekratom\u202c', ['kratom']],
    ['skips emoji and symbols', '\u{1f33f} kratom \u2122 $5', ['kratom', '5']],
    ['skips half a surrogate pair', '\ud835 tea \udc00', ['tea']],
    ['finds no word where there is none', ' \n\u2014 \u2026 \u200b!', []],
    ['finds no word in nothing', '', []],
  ])('%s', (_what, text, wanted) => {
    expect(wordsOf(text)).toEqual(wanted);
  });

  it.each([
    ['a, b; c: d. e', ['comma space', 'semicolon space', 'colon space', 'stop space', '']],
    [
      'a? b! c\u2026 d... e',
      ['question space', 'exclamation space', 'space ellipsis', 'stop space ellipsis', ''],
    ],
    ['a (b) [c]', ['open space', 'open close space', 'close']],
    ['a - b \u2013 c\u2014d -- e', ['dash space', 'dash space', 'dash', 'dash space', '']],
    ['a-b 2\u20133 c\u2013d', ['', 'space', '', 'space', '', '']],
    ['"a" \u201cb\u201d \u00abc\u00bb', ['quote space', 'quote space', 'quote']],
    ['a/b\nc \u2022 d | e', ['slash', 'line', 'line space', 'line space', '']],
    ['a \u2192 b\u3002c\uff0cd\uff1fe', ['line space', 'stop', 'comma', 'question', '']],
    ['b.', ['stop']],
  ])('tells what stands between the words of %j', (text, wanted) => {
    expect(gapsOf(text)).toEqual(wanted);
  });

  it('takes names of built-in properties for plain words', () => {
    expect(wordsOf("it'constructor c.o.n.s.t.r.u.c.t.o.r")).toEqual([
      "itconstructor = it'constructor",
      'constructor = c.o.n.s.t.r.u.c.t.o.r',
    ]);
  });

  it('looks every word up in a vocabulary as the word that it is', () => {
    const { vocabulary } = lexicon.read('');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText(4), oneOfOurs, fc.constantFrom(...' -.\u2019')), {
          maxLength: 20,
        }),
        (parts) => {
          const text = parts.join('');
          const plain = readWords(text);
          const known = readWords(text, vocabulary);
          const spoken = { vocabulary: null, ids: [], classes: [] };
          expect({ ...known, ...spoken }).toEqual({ ...plain, ...spoken });
          expect(known.ids).toEqual(plain.norm.map((word) => vocabulary?.numberOf(word)));
        },
      ),
    );
  });

  it('tells which words begin with a capital', () => {
    const { norm, capital } = readWords("Red bali \u00c9clair iPhone \u00e9tat 7OH It's");
    expect(norm.filter((_word, at) => capital[at])).toEqual(['red', 'eclair', 'oh', 'it']);
  });

  it('puts words in order and never outside the text', () => {
    const piece = fc.oneof(
      anyText(6),
      fc.constantFrom(
        "it's",
        'U.S.',
        '80mg',
        '\ud835',
        '\udc00',
        'a\u00adb',
        "'",
        '.',
        '-',
        ' ',
        '7-OH',
        '\u0301',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const { count, norm, start, end, before, capital } = readWords(text);
        expect([norm, start, end, before, capital].map(({ length }) => length)).toEqual(
          Array(5).fill(count),
        );
        const bounds = [0, ...start.flatMap((from, at) => [from, end[at]!]), text.length];
        expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
        expect(start.every((from, at) => from < end[at]!)).toBe(true);
      }),
    );
  });

  it('reads a joined text as its parts', () => {
    const part = anyText(12);
    fc.assert(
      fc.property(part, part, (left, right) => {
        const joined = readWords(`${left}\n${right}`);
        expect(joined.norm).toEqual([...readWords(left).norm, ...readWords(right).norm]);
      }),
    );
  });
});

describe('termWords', () => {
  it('cuts a term as a text, but keeps the signs for a number and a gap', () => {
    expect(termWords('keep _ at bay')).toEqual(['keep', '_', 'at', 'bay']);
    expect(termWords('lost # pounds')).toEqual(['lost', '#', 'pounds']);
    expect(termWords("Pain-free, don't")).toEqual(['pain', 'free', 'dont']);
    expect(termWords(' \u2013 ')).toEqual([]);
  });
});

describe('isNumber', () => {
  it('goes by the first digit', () => {
    expect(['7', '1,200.5', 'b12', 'two', ''].map(isNumber)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
