/**
 * What holds of the engine for every text, however broken.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, createEngine, type Finding, type Span, scan } from '../../../src/core';
import { splitSentences } from '../../../src/core/sentences';
import { readWords } from '../../../src/core/words';
import { anyText } from './any-text';
import { allRules, engine, lexicon, rules, TITLE } from './engine';

/** Words that mean something to the engine, of every kind, and some that mean nothing. */
const TELLING =
  'kratom 7-OH mitragynine it its the this leaf tea extract red bali methadone CBD heroin people users FDA sellers study mice ' +
  'relieves eases causes raises lowers cures treats helps harms lacks binds blocks boosts is are was may might could can will ' +
  'not no never nothing nobody without less fewer only but and or while although because that which who if for with of to ' +
  'pain anxiety mood sleep energy withdrawal addiction addictive safe liver seizures nausea death cancer breathing dose ' +
  'says claim believe reportedly myth false evidence proven yes absolutely benefits effects risks uses symptoms instead ' +
  'pain-relief non-addictive anti-inflammatory 3 grams 80mg U.S. table cloud river';
const JOINTS = [
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '? ',
  '! ',
  '; ',
  ': ',
  ' - ',
  ' \u2013 ',
  '-',
  '/',
  '\n',
  ' \u2022 ',
  '\u2026 ',
  ' (',
  ') ',
  '"',
  ' \u201c',
  '\u201d ',
  "'",
  '\u00ad',
  '\u00a0',
  '\u200b',
  '\u202e',
];

const telling = fc.constantFrom(...TELLING.split(' '));
const joint = fc.constantFrom(...JOINTS);

/** Words of the rules run together, with the punctuation of prose and of broken pages. */
const mixed = fc
  .array(fc.tuple(telling, joint), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.flat().join(''));

/** Statements that are likely to be read as claims. */
const statement = fc
  .tuple(
    fc.constantFrom(
      'Kratom',
      'It',
      '7-OH',
      'Methadone',
      'The leaf',
      'Users say it',
      'Nobody says that kratom',
    ),
    fc.constantFrom(' ', ' may ', ' does not ', ' not only ', ' never ', ' reportedly '),
    fc.constantFrom(
      'relieves',
      'eases',
      'causes',
      'raises',
      'lowers',
      'cures',
      'is free of',
      'blocks',
    ),
    fc.constantFrom(
      ' pain',
      ' anxiety and pain',
      ' blood pressure',
      ' addiction',
      ' seizures',
      ' energy, mood or sleep',
    ),
    fc.constantFrom(
      '.',
      '?',
      '!',
      ':',
      '',
      ', but it harms the liver.',
      ' (as in mice).',
      ' \u2013 a myth.',
    ),
  )
  .map((parts) => parts.join(''));

const broken = fc.oneof(
  anyText(60),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  // Halves of surrogate pairs.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((codes) => String.fromCharCode(...codes)),
  // Scripts written from right to left and others between words of the rules.
  fc
    .array(
      fc.oneof(
        telling,
        fc.constantFrom(
          '\u05e7\u05e8\u05d8\u05d5\u05dd',
          '\u0642\u0631\u0627\u062a\u0648\u0645',
          '\u30af\u30e9\u30c8\u30e0',
          '\u043a\u0440\u0430\u0442\u043e\u043c',
          'k\u0440atom',
          '\u{1f33f}',
          '\u202bkratom\u202c',
        ),
      ),
      { maxLength: 20 },
    )
    .map((words) => words.join(' ')),
  // Brackets in brackets.
  fc
    .tuple(fc.nat({ max: 60 }), statement, fc.nat({ max: 60 }))
    .map(([open, text, close]) => `${'('.repeat(open)}${text}${')]'.repeat(close)}`),
);

const text = fc.oneof(
  { weight: 4, arbitrary: mixed },
  {
    weight: 4,
    arbitrary: fc.array(statement, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
  },
  { weight: 2, arbitrary: broken },
  { weight: 1, arbitrary: fc.tuple(mixed, broken).map((both) => both.join(' ')) },
);

const tag = fc.constantFrom(
  'p',
  'p',
  'p',
  'li',
  'li',
  'h1',
  'h2',
  'h3',
  'td',
  'th',
  'dt',
  'dd',
  'blockquote',
  'figcaption',
  'h7',
  '',
);
const someBlock: fc.Arbitrary<Block> = fc.record(
  { tag, text, depth: fc.nat({ max: 4 }), under: fc.array(text, { maxLength: 3 }) },
  { requiredKeys: ['tag', 'text'] },
);
const somePage = fc.array(someBlock, { minLength: 1, maxLength: 6 });
const title = fc.oneof(fc.constantFrom('', TITLE, '7-OH', 'Kratom or methadone', 'Roses'), text);

const inside = (span: Span, outer: Span) =>
  Number.isInteger(span.start) &&
  Number.isInteger(span.end) &&
  outer.start <= span.start &&
  span.start < span.end &&
  span.end <= outer.end;

/** Everything that a finding promises, whatever it was found in. */
function expectSound(finding: Finding, blocks: readonly Block[]): void {
  const read = blocks[finding.block]!;
  const whole = { start: 0, end: read.text.length };
  const { sentence, quote, why } = finding;
  expect(inside(sentence, whole), 'the sentence lies in its block').toBe(true);
  expect(inside(quote, sentence), 'the quotation lies in its sentence').toBe(true);
  const sentences = splitSentences(readWords(read.text));
  expect(sentences.map(({ start, end }) => ({ start, end }))).toContainEqual(sentence);
  for (const { text: words, span } of [why.subject, why.relation, why.object]) {
    if (span === null) continue;
    expect(inside(span, sentence), 'the reasons lie in the sentence').toBe(true);
    expect(read.text.slice(span.start, span.end)).toBe(words);
  }
  expect(Object.keys(rules.claims)).toContain(finding.claim);
  expect(['asserted', 'hedged', 'reported']).toContain(finding.stance);
  expect(['leaf', 'extract', 'seven-oh', 'mitragynine', 'not-stated']).toContain(finding.form);
}

/** The rules with what was learned, as they ship. */
const whole = createEngine(allRules);

const placeOf = ({ block, sentence }: Finding) => [block, sentence.start] as const;

describe('for any page', () => {
  it.each([
    ['the rules', engine],
    ['the rules with what was learned', whole],
  ])('findings of %s are sound, in order, and one for a claim and sentence', (_, reader) => {
    fc.assert(
      fc.property(somePage, title, (blocks, name) => {
        const findings = scan(blocks, reader, { title: name });
        for (const finding of findings) expectSound(finding, blocks);
        const places = findings.map(placeOf);
        expect(places).toEqual([...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
        const keys = findings.map((one) => `${one.block} ${one.sentence.start} ${one.claim}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 300 },
    );
  });

  it('a page read twice, or by a new engine, gives the same', () => {
    const fresh = createEngine(rules);
    fc.assert(
      fc.property(somePage, title, (blocks, name) => {
        const once = scan(blocks, engine, { title: name });
        expect(scan(blocks, engine, { title: name })).toEqual(once);
        expect(scan(blocks, fresh, { title: name })).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });

  it('what was learned changes nothing of what a block leaves behind', () => {
    fc.assert(
      fc.property(somePage, title, (blocks, name) => {
        let state = engine.begin({ title: name });
        for (const block of blocks) {
          const { after } = engine.read(block, 0, state);
          expect(whole.read(block, 0, state).after).toEqual(after);
          state = after;
        }
      }),
      { numRuns: 50 },
    );
  });

  it('reading on from any state gives what reading it all gives', () => {
    fc.assert(
      fc.property(somePage, title, fc.nat(), (blocks, name, cut) => {
        const from = cut % blocks.length;
        const all = scan(blocks, engine, { title: name });
        let state = engine.begin({ title: name });
        const before: Finding[] = [];
        for (let index = 0; index < from; index++) {
          const { findings, after } = engine.read(blocks[index]!, index, state);
          before.push(...findings);
          state = after;
        }
        // A page keeps states as plain data.
        state = JSON.parse(JSON.stringify(state));
        const rest: Finding[] = [];
        for (let index = from; index < blocks.length; index++) {
          const { findings, after } = engine.read(blocks[index]!, index, state);
          rest.push(...findings);
          state = after;
        }
        expect([...before, ...rest]).toEqual(all);
      }),
      { numRuns: 150 },
    );
  });

  it('what stands around a text does not move what is found in it', () => {
    fc.assert(
      fc.property(statement, fc.stringMatching(/^[ \t\u00a0]{0,9}$/), (words, space) => {
        const read = (whole: string) => scan([{ tag: 'p', text: whole }], engine, { title: TITLE });
        const moved = read(`${space}${words}`);
        const moveBack = ({ start, end }: Span) => ({
          start: start - space.length,
          end: end - space.length,
        });
        expect(
          moved.map(({ claim, stance, sentence, quote }) => ({
            claim,
            stance,
            sentence: moveBack(sentence),
            quote: moveBack(quote),
          })),
        ).toEqual(
          read(words).map(({ claim, stance, sentence, quote }) => ({
            claim,
            stance,
            sentence,
            quote,
          })),
        );
      }),
    );
  });

  it('nothing is found without a word for kratom or a page about it', () => {
    const named =
      /kratom|mitragyn|7|\boh\b|\bk\b|bali|leaf|leaves|tea|extract|herb|plant|powder|capsules/i;
    fc.assert(
      fc.property(fc.array(fc.oneof(telling, joint), { maxLength: 40 }), (parts) => {
        const words = parts.filter((part) => !named.test(part)).join('');
        fc.pre(!named.test(words));
        expect(scan([{ tag: 'p', text: words }], engine, { title: 'Roses' })).toEqual([]);
      }),
    );
  });
});

/** Takes two seconds; more than this is growth beyond the text's. */
const MILLION_WORDS_TIMEOUT_MS = 60_000;

describe('for texts of a size and shape that no one writes', () => {
  const alone = (words: string) => scan([{ tag: 'p', text: words }], whole, { title: TITLE });

  it.each<[what: string, text: string]>([
    ['one word over and over', 'kratom '.repeat(20_000)],
    ['one letter over and over', 'k'.repeat(100_000)],
    ['a claim over and over without a stop', 'kratom relieves pain '.repeat(3000)],
    ['a claim over and over with commas', 'kratom relieves pain, '.repeat(3000)],
    ['claims within claims', 'users say that '.repeat(3000)],
    ['"and" over and over', 'pain and '.repeat(5000)],
    ['denials over and over', 'not '.repeat(10_000)],
    ['brackets within brackets', `${'('.repeat(20_000)}kratom relieves pain${')'.repeat(20_000)}`],
    ['quotes only', '"'.repeat(50_000)],
    ['full stops only', '.'.repeat(50_000)],
    ['apostrophes between letters', "k'".repeat(30_000)],
    ['dots between letters', 'k.'.repeat(30_000)],
    ['digits with commas', '1,'.repeat(30_000)],
    ['accents on one letter', `e${'\u0301'.repeat(30_000)}`],
    ['soft hyphens in one word', `kra${'\u00ad'.repeat(30_000)}tom relieves pain`],
    ['gaps of a wording that never close', 'takes the edge '.repeat(3000)],
  ])('%s', (_what, words) => {
    const blocks = [{ tag: 'p', text: words }];
    for (const finding of alone(words)) expectSound(finding, blocks);
  });

  it(
    'a million words are read to the end',
    () => {
      const words = `${'kratom kratom '.repeat(500_000)}. Kratom relieves pain.`;
      expect(alone(words).map(({ claim }) => claim)).toContain('pain');
    },
    MILLION_WORDS_TIMEOUT_MS,
  );

  it('a claim still counts behind a long run', () => {
    const found = alone(`${'kratom '.repeat(1500)}. Kratom relieves pain.`);
    expect(found.map(({ claim }) => claim)).toContain('pain');
  });

  it('marks do not grow faster than the words that they stand on', () => {
    const marksIn = (count: number) => {
      const words = readWords('opioid withdrawal pain relief kratom '.repeat(count));
      return splitSentences(words).reduce(
        (sum, { from, to }) => sum + lexicon.find(words, from, to).length,
        0,
      );
    };
    const few = marksIn(150);
    expect(marksIn(1500)).toBeLessThanOrEqual(10 * few);
    expect(few).toBeGreaterThan(0);
  });
});
