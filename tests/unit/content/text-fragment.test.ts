import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EXACT_LENGTH,
  folded,
  type LinkedText,
  linkTo,
  textDirective,
} from '../../../src/content/text-fragment';

/** A stretch of one of the blocks, with what is around it. */
function linked(blocks: readonly string[], index: number, from: number, to: number): LinkedText {
  const block = blocks[index] as string;
  return {
    text: block.slice(from, to),
    before: block.slice(0, from),
    after: block.slice(to),
    blockBefore: blocks[index - 1] ?? '',
    blockAfter: blocks[index + 1] ?? '',
  };
}

interface Parsed {
  prefix: string;
  start: string;
  end: string;
  suffix: string;
}

/** A directive taken apart as the draft says: by commas, then by dashes at its ends, then decoded. */
function parsed(directive: string): Parsed {
  const parts = directive.replace(/^text=/, '').split(',');
  const found = { prefix: '', start: '', end: '', suffix: '' };
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && last.startsWith('-')) {
    found.suffix = last.slice(1);
    parts.pop();
  }
  if (parts.length > 1 && parts[0]?.endsWith('-')) {
    found.prefix = (parts.shift() as string).slice(0, -1);
  }
  [found.start = '', found.end = ''] = parts;
  return Object.fromEntries(
    Object.entries(found).map(([name, value]) => [name, folded(decodeURIComponent(value))]),
  ) as unknown as Parsed;
}

/** Where a browser that follows the draft ends up: block and place in its folded text. */
function resolved(blocks: readonly string[], directive: string): string | null {
  const { prefix, start, end, suffix } = parsed(directive);
  const page = blocks.map(folded);
  for (const [index, block] of page.entries()) {
    for (let at = block.indexOf(start); at >= 0; at = block.indexOf(start, at + 1)) {
      const before = block.slice(0, at).trim() || (page[index - 1] ?? '');
      if (prefix && !before.endsWith(prefix)) continue;
      let to = at + start.length;
      if (end) {
        const found = block.indexOf(end, to);
        if (found < 0) continue;
        to = found + end.length;
      }
      const after = block.slice(to).trim() || (page[index + 1] ?? '');
      if (suffix && !after.startsWith(suffix)) continue;
      return `${index}: ${block.slice(at, to)}`;
    }
  }
  return null;
}

describe('a text directive', () => {
  it('is the text alone where it stands once', () => {
    const blocks = ['Kratom relieves pain. It is a leaf.'];
    expect(textDirective(linked(blocks, 0, 0, 20), blocks)).toBe('text=Kratom%20relieves%20pain');
  });

  it('has what stands around where the same words stand twice, in any case', () => {
    const blocks = ['Some say that kratom relieves pain. ', 'Kratom relieves pain, they say.'];
    expect(textDirective(linked(blocks, 1, 0, 20), blocks)).toBe(
      'text=kratom%20relieves%20pain.-,Kratom%20relieves%20pain,-%2C%20they%20say.',
    );
  });

  it('encodes what means something in it, and what would end a link in Markdown', () => {
    const blocks = ['Pain-relief, calm & sleep (all!) with kratom'];
    expect(textDirective(linked(blocks, 0, 0, 32), blocks)).toBe(
      'text=Pain%2Drelief%2C%20calm%20%26%20sleep%20%28all%21%29',
    );
  });

  it('names long text, and text of several lines, by start and end', () => {
    const long = `It all begins here ${'and goes on '.repeat(40)}until it ends there`;
    expect(long.length).toBeGreaterThan(EXACT_LENGTH);
    expect(textDirective(linked([long], 0, 0, long.length), [long])).toBe(
      'text=It%20all%20begins,it%20ends%20there',
    );
    const lines = ['Kratom is\nnot addictive'];
    expect(textDirective(linked(lines, 0, 0, 23), lines)).toBe('text=Kratom%20is,not%20addictive');
  });

  it('takes what is before and after from the blocks around where its own has nothing', () => {
    const blocks = ['First part', 'Kratom is safe.', 'Second part', 'Kratom is safe.', 'The end'];
    const directive = textDirective(linked(blocks, 3, 0, 15), blocks);
    expect(directive).toBe('text=Second%20part-,Kratom%20is%20safe.,-The%20end');
    expect(resolved(blocks, directive)).toBe('3: kratom is safe.');
  });

  it('leads to the text itself on any page where a few words around tell it from others', () => {
    const word = fc.constantFrom(
      ...['kratom', 'relieves', 'pain', 'Müdigkeit', 'and', 'tea-time', 'a,b', 'x&y', 'it’s', '5%'],
    );
    const block = fc
      .array(word, { minLength: 1, maxLength: 14 })
      .map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (blocks, b, f, t) => {
          // Numbered, so that no two blocks read the same from end to end.
          const page = blocks.map((text, at) => `n${at} ${text} m${at}`);
          const index = b % page.length;
          const words = [...(page[index] as string).matchAll(/\S+/g)];
          const from = f % words.length;
          const to = from + (t % (words.length - from));
          const [first, last] = [words[from], words[to]] as [RegExpExecArray, RegExpExecArray];
          const one = linked(page, index, first.index, last.index + last[0].length);
          expect(resolved(page, textDirective(one, page))).toBe(`${index}: ${folded(one.text)}`);
        },
      ),
    );
  });

  it('can be made for any text at all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        (blocks, cut) => {
          const [block = ''] = blocks;
          const at = block.length === 0 ? 0 : cut % block.length;
          const directive = textDirective(linked(blocks, 0, 0, at), blocks);
          expect(directive).toMatch(/^text=[^&#\s]*$/);
        },
      ),
    );
  });
});

describe('a link', () => {
  it('keeps the fragment that the address has, and drops an older directive', () => {
    expect(linkTo('https://a.test/p?q=1', 'text=x')).toBe('https://a.test/p?q=1#:~:text=x');
    expect(linkTo('https://a.test/p#part', 'text=x')).toBe('https://a.test/p#part:~:text=x');
    expect(linkTo('https://a.test/p#part:~:text=y', 'text=x')).toBe(
      'https://a.test/p#part:~:text=x',
    );
  });

  it.each(['about:srcdoc', 'file:///home/reader/page.html', 'blob:https://a.test/1', ''])(
    'is not made of "%s"',
    (address) => {
      expect(linkTo(address, 'text=x')).toBeNull();
    },
  );
});
