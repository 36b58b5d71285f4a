import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/sentences';
import { readWords } from '../../../src/core/words';
import { anyText } from './any-text';

/** The sentences of a text as they stand in it. */
const sentencesOf = (text: string) =>
  splitSentences(readWords(text)).map(({ start, end }) => text.slice(start, end));

const questionsIn = (text: string) =>
  splitSentences(readWords(text)).map(({ question }) => question);

describe('splitSentences', () => {
  it.each<[what: string, text: string, sentences: readonly string[]]>([
    ['at full stops', 'It helps. It harms.', ['It helps.', 'It harms.']],
    ['at question and exclamation marks', 'No! Never? Maybe.', ['No!', 'Never?', 'Maybe.']],
    ['where lower case goes on', 'it helps. it harms. ok', ['it helps.', 'it harms.', 'ok']],
    [
      'not after a title',
      'Dr. Lee and Prof. Wu left. He too.',
      ['Dr. Lee and Prof. Wu left.', 'He too.'],
    ],
    [
      'not after a measure inside',
      'Take 2 tsp. of powder. Stir.',
      ['Take 2 tsp. of powder.', 'Stir.'],
    ],
    ['after a measure at the end', 'Use 3 mg. Then rest.', ['Use 3 mg.', 'Then rest.']],
    [
      'not after "vs." and "approx."',
      'Tea vs. pills, approx. 3 g. Choose.',
      ['Tea vs. pills, approx. 3 g.', 'Choose.'],
    ],
    [
      'after a company at the end',
      'Sold by Leaf Inc. Orders ship.',
      ['Sold by Leaf Inc.', 'Orders ship.'],
    ],
    [
      '"no." only without a number',
      'See no. 5. He said no. It ended.',
      ['See no. 5.', 'He said no.', 'It ended.'],
    ],
    [
      'not after a genus',
      'E. coli was found. M. speciosa grows.',
      ['E. coli was found.', 'M. speciosa grows.'],
    ],
    ['not after initials', 'J. B. Smith wrote it. It sold.', ['J. B. Smith wrote it.', 'It sold.']],
    ['after "I"', 'So do I. Tea helps.', ['So do I.', 'Tea helps.']],
    [
      'after several references',
      'It helps.[1][2] It harms.3,4 It sells.¹ It ends.',
      ['It helps.[1][2]', 'It harms.3,4', 'It sells.¹', 'It ends.'],
    ],
    [
      'not after a price',
      'It costs 1.2,3 Dollars. Buy it.',
      ['It costs 1.2,3 Dollars.', 'Buy it.'],
    ],
    ['not inside a number', 'Version 2.5 is out. Try it.', ['Version 2.5 is out.', 'Try it.']],
    [
      'not inside an address',
      'See leaf.example.org today. Bye.',
      ['See leaf.example.org today.', 'Bye.'],
    ],
    [
      'with the closing quote',
      'He said \u201cstop.\u201d She stopped.',
      ['He said \u201cstop.\u201d', 'She stopped.'],
    ],
    [
      'with the opening quote',
      'It costs $5. \u201cGood,\u201d he said.',
      ['It costs $5.', '\u201cGood,\u201d he said.'],
    ],
    [
      'not in a quotation that goes on',
      '"Is it safe?" he asked. No.',
      ['"Is it safe?" he asked.', 'No.'],
    ],
    ['with brackets', '(It helps.) It does.', ['(It helps.)', 'It does.']],
    ['with several marks', 'Really?! Yes!!', ['Really?!', 'Yes!!']],
    [
      'at an ellipsis before a capital only',
      'Well\u2026 It helps... and so on.',
      ['Well\u2026', 'It helps... and so on.'],
    ],
    [
      'at line breaks',
      'Pain relief\nBetter sleep\u2028Focus',
      ['Pain relief', 'Better sleep', 'Focus'],
    ],
    ['at bullets and bars', 'Pain \u2022 sleep | focus', ['Pain', 'sleep', 'focus']],
    ['with a colon at the end', 'It helps with:', ['It helps with:']],
    ['with a sign before and after', 'About $5 and 30%.', ['About $5 and 30%.']],
    ['of nothing', '', []],
    ['of no words', ' \u2026 !', []],
  ])('cuts %s', (_what, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it.each<[text: string, questions: readonly boolean[]]>([
    ['Is it safe? It is.', [true, false]],
    ['"Is it safe?"', [true]],
    ['Is it safe?!', [true]],
    ['It is safe.', [false]],
    ['It eased my pain, anyone else?', [false]],
    ['It eased my pain, right?', [false]],
    ['It eased my pain, you know?', [false]],
    ['It is good for pain, anxiety or sleep?', [true]],
    ['Anyone?', [true]],
    ['Does it help anyone?', [true]],
  ])('tells which sentences of %j ask', (text, questions) => {
    expect(questionsIn(text)).toEqual(questions);
  });

  it('cuts a run of words that never ends', () => {
    const lengths = (count: number) =>
      splitSentences(readWords('kratom '.repeat(count))).map(({ from, to }) => to - from);
    expect(lengths(120)).toEqual([120]);
    const long = lengths(10_000);
    expect(Math.max(...long)).toBeLessThan(200);
    expect(long.reduce((sum, length) => sum + length, 0)).toBe(10_000);
  });

  it('leaves no word out and no sentence in another', () => {
    const piece = fc.oneof(
      fc.constantFrom('kratom', 'Dr', 'E', 'I', 'no', '5', 'U.S', 'It', 'mg', 'anyone', 'vs'),
      fc.constantFrom(
        '. ',
        '? ',
        '! ',
        '\u2026 ',
        ', ',
        ' ',
        '\n',
        '"',
        '\u201d ',
        ' (',
        ') ',
        '.',
        ' \u2022 ',
        '%',
        ': ',
      ),
      anyText(3),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const words = readWords(text);
        const sentences = splitSentences(words);
        const cuts = sentences.flatMap(({ from, to }) => [from, to]);
        expect([...cuts, words.count]).toEqual([0, ...sentences.flatMap(({ to }) => [to, to])]);
        const bounds = [0, ...sentences.flatMap(({ start, end }) => [start, end]), text.length];
        expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
        for (const { from, to, start, end } of sentences) {
          expect(start <= words.start[from]! && words.end[to - 1]! <= end).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
