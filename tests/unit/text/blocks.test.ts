import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, textBlocks } from '../../../src/text/blocks';

async function read(...pieces: string[]): Promise<string[]> {
  const blocks: string[] = [];
  const stream = (async function* () {
    yield* pieces;
  })();
  for await (const { tag, text, depth } of textBlocks(stream)) {
    blocks.push(`${tag}${depth ?? ''} ${text}`);
  }
  return blocks;
}

const LONG =
  'Kratom is a leaf that people chew or drink as a tea, and many say that it takes pain away.';

describe('textBlocks', () => {
  it.each([
    ['nothing', '', []],
    ['blank lines only', ' \n\n\t\n', []],
    [
      'paragraphs between blank lines',
      'Kratom helps.\n\nIt is a leaf.',
      ['p Kratom helps.', 'p It is a leaf.'],
    ],
    [
      'line ends of Windows',
      'Kratom helps.\r\n\r\nIt is a leaf.\r\n',
      ['p Kratom helps.', 'p It is a leaf.'],
    ],
    [
      'a short line without an end mark',
      'Benefits of kratom\n\nIt helps.',
      ['h2 Benefits of kratom', 'p It helps.'],
    ],
    ['a question', 'Is kratom safe?\n\nIt is.', ['h2 Is kratom safe?', 'p It is.']],
    [
      'a lead-in',
      'People take it for:\n- pain\n- sleep',
      ['p People take it for:', 'li1 pain', 'li1 sleep'],
    ],
    [
      'every kind of list mark',
      '* a b\n• c d\n– e f\n1. g h\n2) i j',
      ['li1 a b', 'li1 c d', 'li1 e f', 'li1 g h', 'li1 i j'],
    ],
    [
      'inner lists',
      '- a\n  - b\n    - c\n  - d\n- e',
      ['li1 a', 'li2 b', 'li3 c', 'li2 d', 'li1 e'],
    ],
    ['a minus that is no list mark', '-5 degrees.', ['p -5 degrees.']],
    [
      'one paragraph a line',
      `${LONG} ${LONG}\n${LONG} ${LONG}`,
      [`p ${LONG} ${LONG}`, `p ${LONG} ${LONG}`],
    ],
    [
      'a heading right above a long line',
      `Kratom and pain\n${LONG} ${LONG}`,
      ['h2 Kratom and pain', `p ${LONG} ${LONG}`],
    ],
    ['headings right above each other', 'Kratom\nPain relief', ['h2 Kratom', 'h2 Pain relief']],
    [
      'wrapped lines',
      'Kratom is a leaf that people chew or drink as a tea, and\nmany of those who do say that it takes their pain away.\nIt grows in Thailand.',
      [
        'p Kratom is a leaf that people chew or drink as a tea, and many of those who do say that it takes their pain away. It grows in Thailand.',
      ],
    ],
    [
      'a wrapped list item',
      '- Kratom is a leaf that people chew or drink as a tea, and\n  many of those who do say that it helps.\n- Another.',
      [
        'li1 Kratom is a leaf that people chew or drink as a tea, and many of those who do say that it helps.',
        'li1 Another.',
      ],
    ],
  ])('%s', async (_name, text, wanted) => {
    expect(await read(text)).toEqual(wanted);
  });

  it('reads the same wherever the pieces are cut', async () => {
    const line = fc.constantFrom(
      '',
      'Kratom',
      '- a b',
      '  - c',
      'It helps.',
      LONG,
      `${LONG} ${LONG}`,
      'For:',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), fc.nat(400), async (lines, cut) => {
        const text = lines.join('\n');
        expect(await read(text.slice(0, cut), text.slice(cut))).toEqual(await read(text));
      }),
    );
  });

  it('reads the same as a whole, with the mark of each item', async () => {
    const line = fc.constantFrom(
      '',
      'Kratom',
      '- a b',
      '  12) c',
      'It helps.',
      LONG,
      '   ',
      'For:',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const blocks = [...blocksOf(lines.join('\n'))];
        expect(blocks.map(({ tag, text, depth }) => `${tag}${depth ?? ''} ${text}`)).toEqual(
          await read(lines.join('\n')),
        );
        const marks = lines.flatMap((one) => /^\s*(-|12\))/.exec(one)?.[1] ?? []);
        expect(blocks.flatMap(({ mark }) => mark ?? [])).toEqual(marks);
      }),
    );
  });

  it('loses no word of any text', async () => {
    const words = (text: string) => text.match(/[a-z]+/g) ?? [];
    const char = fc.constantFrom(...'ab .:?-*1)\n\t');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: char, maxLength: 80 }), async (text) => {
        const blocks = (await read(text)).map((block) => block.replace(/^\S+ /, ''));
        expect(blocks.flatMap(words)).toEqual(words(text));
      }),
      { numRuns: 500 },
    );
  });

  it('gives blocks before the text has ended, whatever its length', async () => {
    let given = 0;
    const endless = (async function* () {
      for (;;) {
        given++;
        yield `${LONG}\n`;
      }
    })();
    for await (const block of textBlocks(endless)) {
      expect(block.text.startsWith('Kratom')).toBe(true);
      break;
    }
    expect(given * LONG.length).toBeLessThan(200_000);
  });
});
