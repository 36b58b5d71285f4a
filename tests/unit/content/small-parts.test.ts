import fc from 'fast-check';
import { Window as HappyWindow } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { hiddenNoteId, plainTitle, topAddress } from '../../../src/content/identity';
import { AROUND_MAX, around, asShown, toldApart } from '../../../src/content/quoted';
import { isReadable } from '../../../src/content/readable';
import type { Finding } from '../../../src/core/types';
import { sentencesAbout } from '../../../src/text/sentences';
import { hasSubject } from '../../../src/text/subject';

describe('the question of the gate', () => {
  it.each([
    'Kratom',
    'KRATUM',
    'krat0m',
    'krathom',
    'mitragynine',
    'Mitragyna',
    'ketum',
    'biak',
    '7-OH',
    '7oh',
    '7 OH',
    '7\u2011OH',
    '7\u00adOH',
    '7-hydroxymitragynine',
    '7‑hydroxy',
    'seven-OH',
    'Maeng Da',
    'maeng-da',
    'thang',
    'ithang',
    'kakuam',
    'red vein',
    'M. speciosa',
    '7ohmz',
  ])('is answered with yes by "%s"', (word) => {
    expect(hasSubject(`I tried ${word} once.`)).toBe(true);
  });

  it.each([
    'green tea',
    '17 ohms',
    '7 hours',
    'ketumbar',
    'something',
    '70 ohm',
    'craton',
    'Pythagoras',
  ])('is answered with no by "%s"', (words) => {
    expect(hasSubject(`I tried ${words} once.`)).toBe(false);
  });

  it('does not depend on what surrounds the word', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => hasSubject(`${a} kratom ${b}`)));
  });
});

describe('a document', () => {
  const { DOMParser } = new HappyWindow();
  const parsed = (text: string, type: string) =>
    new DOMParser().parseFromString(text, type as 'text/html') as unknown as Document;

  it('is read when it is a page', () => {
    expect(isReadable(parsed('<p>x</p>', 'text/html'))).toBe(true);
  });

  it('is not when it is something else', () => {
    expect(isReadable({ documentElement: null } as unknown as Document)).toBe(false);
    const drawing = { namespaceURI: 'http://www.w3.org/2000/svg' };
    expect(isReadable({ documentElement: drawing } as unknown as Document)).toBe(false);
    // As browsers show XML: a tree of HTML elements, in a document in which new elements are none.
    const shown = {
      documentElement: { namespaceURI: 'http://www.w3.org/1999/xhtml' },
      createElement: () => ({ namespaceURI: null }),
    };
    expect(isReadable(shown as unknown as Document)).toBe(false);
  });
});

describe('names', () => {
  it('of a hidden note are those of its claim and sentence, however they are spaced', () => {
    const id = hiddenNoteId('pain', 'Kratom  eases\n pain.');
    expect(hiddenNoteId('pain', ' kratom eases pain. ')).toBe(id);
    expect(hiddenNoteId('sleep', 'Kratom eases pain.')).not.toBe(id);
    expect(hiddenNoteId('pain', 'Kratom eased pain.')).not.toBe(id);
    expect(id).toMatch(/^pain:[0-9a-z]+$/);
  });

  it('of a page leave out the count of unread things', () => {
    expect(plainTitle('(3) Kratom')).toBe('Kratom');
    expect(plainTitle('[12+] Kratom (leaf)')).toBe('Kratom (leaf)');
    expect(plainTitle('Kratom (3)')).toBe('Kratom (3)');
  });

  it('of the page that the reader sees come from as near as a frame may look', () => {
    const top = { location: { href: 'https://a.test/x' } } as Window;
    Object.assign(top, { top });
    expect(topAddress(top)).toBe('https://a.test/x');
    const stranger = {
      get location(): Location {
        throw new DOMException('cross-origin', 'SecurityError');
      },
    };
    const frame = (rest: object) =>
      ({ top: stranger, document: { referrer: 'https://r.test/' }, ...rest }) as unknown as Window;
    const ancestors = ['https://middle.test', 'https://top.test'];
    const list = { length: 2, item: (i: number) => ancestors[i] };
    expect(topAddress(frame({ location: { ancestorOrigins: list } }))).toBe('https://top.test');
    expect(topAddress(frame({ location: {} }))).toBe('https://r.test/');
  });
});

describe('a quote’s surroundings', () => {
  it('are what stands right before and after it, as a page shows it', () => {
    const text = 'Some say  that\n kratom eases pain .\n  Others do not. ';
    const start = text.indexOf('eases');
    expect(around(text, { start, end: start + 'eases pain'.length })).toEqual({
      prefix: 'Some say that kratom ',
      suffix: ' . Others do not.',
    });
    expect(around('all', { start: 0, end: 3 })).toEqual({ prefix: '', suffix: '' });
  });

  it('are short, part no character, and join up with the quote for any text', () => {
    const pieces = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(pieces, ([before = '', quote = '', after = '']) => {
        const text = before + quote + after;
        const span = { start: before.length, end: before.length + quote.length };
        const { prefix, suffix } = around(text, span);
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(AROUND_MAX);
        expect(prefix + suffix).not.toMatch(/\p{Surrogate}/u);
        expect(asShown(text)).toContain(asShown(prefix + quote + suffix));
      }),
    );
  });

  it('are the nearest words of a long block, whatever white space stands between them', () => {
    const space = fc.array(fc.constantFrom(' ', '\n', '\t'), { minLength: 1, maxLength: 500 });
    const parts = fc.array(fc.tuple(fc.constantFrom('kratom', 'a', 'tea'), space), {
      minLength: 10,
      maxLength: 40,
    });
    fc.assert(
      fc.property(parts, parts, (before, after) => {
        const [head, tail] = [before, after].map((part) =>
          part.map(([word, gap]) => word + gap.join('')).join(''),
        ) as [string, string];
        const text = `${head}pain ${tail}`;
        const { prefix, suffix } = around(text, { start: head.length, end: head.length + 4 });
        expect(prefix).toBe(`${asShown(head)} `.slice(-AROUND_MAX));
        expect(suffix).toBe(` ${asShown(tail)}`.slice(0, AROUND_MAX));
      }),
    );
  });
});

describe('quotes that a page has several times', () => {
  const texts = [
    'A',
    'Kratom eases pain.',
    'Red leaf, 100 g',
    'Kratom eases pain.',
    'Some say that kratom eases pain.',
    'Green leaf, 250 g',
    'Kratom eases pain.',
    'The shop ships on every day of the week.',
  ];
  const textAt = (at: number): string | undefined => texts[at];
  const place = (at: number) => {
    const text = texts[at] as string;
    const span = { start: text.indexOf('eases'), end: text.length - 1 };
    return { finding: { quote: 'eases pain', ...around(text, span) }, at, span };
  };
  const selector = ({ prefix, quote, suffix }: ReturnType<typeof place>['finding']) =>
    prefix + quote + suffix;

  it('are told apart by what stands around their blocks, and nothing else is told otherwise', () => {
    const places = [1, 3, 4, 6].map(place);
    const told = toldApart(places, textAt, new WeakMap());
    expect(told.map(selector)).toEqual([
      'A Kratom eases pain. Red leaf, 100 g Kratom eases p',
      'es pain. Red leaf, 100 g Kratom eases pain. Some say that kratom eases pai',
      'Some say that kratom eases pain.',
      ' pain. Green leaf, 250 g Kratom eases pain. The shop ships on every day of',
    ]);
    expect(told[2]).toBe(places[2]?.finding);
  });

  it('are the same objects as long as nothing around them changes', () => {
    const places = [1, 3, 6].map(place);
    const known = new WeakMap();
    const first = toldApart(places, textAt, known);
    const other = (at: number) => (at === 7 ? 'Closed on Sundays.' : textAt(at));
    const second = toldApart(places, other, known);
    expect(second.map((finding, i) => finding === first[i])).toEqual([true, true, false]);
  });

  it('are in the page’s text with what is told of them, for any blocks', () => {
    const words = fc.constantFrom('Kratom eases pain.', 'Tea.', ' ', '', 'a\n b '.repeat(40));
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 12 }), (blocks) => {
        const quote = 'eases pain';
        const places = blocks.flatMap((text, at) => {
          const start = text.indexOf(quote);
          if (start < 0) return [];
          const span = { start, end: start + quote.length };
          return [{ finding: { quote, ...around(text, span) }, at, span }];
        });
        const page = asShown(blocks.join(' '));
        for (const finding of toldApart(places, (at) => blocks[at], new WeakMap())) {
          expect(finding.prefix.length).toBeLessThanOrEqual(AROUND_MAX);
          expect(finding.suffix.length).toBeLessThanOrEqual(AROUND_MAX);
          expect(page).toContain(selector(finding).trim());
        }
      }),
    );
  });
});

describe('sentences about kratom', () => {
  const spanOf = (text: string, words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const finding = (text: string, words: string, sentence = words): Finding => {
    const none = { text: '', span: null };
    return {
      block: 0,
      claim: 'pain',
      stance: 'asserted',
      sentence: spanOf(text, sentence),
      quote: spanOf(text, words),
      form: 'not-stated',
      why: { subject: none, relation: none, object: none },
    };
  };

  it('are those that name it and those that carry a finding', () => {
    const text = 'Kratom is a leaf. It eases pain. Tea is a drink. Ketum is kratom.';
    const found = finding(text, 'eases pain', 'It eases pain.');
    expect(sentencesAbout(text, [found])).toEqual({ about: 3, unmatched: 2 });
    expect(sentencesAbout(text, [])).toEqual({ about: 2, unmatched: 2 });
  });

  it('count without a name in the block as well', () => {
    const text = 'It eases pain. It lifts the mood.';
    const found = finding(text, 'eases pain', 'It eases pain.');
    expect(sentencesAbout(text, [found])).toEqual({ about: 1, unmatched: 0 });
    expect(sentencesAbout(text, [])).toEqual({ about: 0, unmatched: 0 });
  });

  it('count once, however many findings they carry', () => {
    const text = 'Kratom eases pain and lifts the mood.';
    const both = [finding(text, 'eases pain', text), finding(text, 'lifts the mood', text)];
    expect(sentencesAbout(text, both)).toEqual({ about: 1, unmatched: 0 });
  });

  it('count once where two ways of cutting differ', () => {
    const text = 'Kratom eases pain. Kratom lifts the mood.';
    expect(sentencesAbout(text, [finding(text, 'eases pain', text)])).toEqual({
      about: 1,
      unmatched: 0,
    });
    const halves = [finding(text, 'Kratom eases'), finding(text, 'pain')];
    expect(sentencesAbout(text, halves)).toEqual({ about: 3, unmatched: 1 });
  });
});
