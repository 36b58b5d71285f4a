import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note, Source, SourceKind } from '../../../src/core/notes';
import { STATUS_LOOKS, STATUS_ORDER } from '../../../src/core/statuses';
import {
  type Box,
  boxAt,
  COUNTED_PX,
  candidates,
  overlap,
  probes,
  RIM_PX,
  TARGET_PX,
  union,
} from '../../../src/notes/geometry';
import type { NoteItem } from '../../../src/notes/item';
import { firstLine, foremost, stacks } from '../../../src/notes/markers';
import { HIGHLIGHTS, highlightName, highlightStyles } from '../../../src/notes/status';
import {
  accuracyText,
  certaintyText,
  counted,
  designTexts,
  escapedMarkdown,
  markerName,
  monthText,
  shortQuote,
  sourceText,
  startOfSentence,
} from '../../../src/notes/texts';
import { luminance } from '../../../src/notes/theme';

const box = fc
  .tuple(
    fc.integer({ min: -500, max: 500 }),
    fc.integer({ min: -500, max: 500 }),
    fc.integer({ min: 1, max: 300 }),
    fc.integer({ min: 1, max: 300 }),
  )
  .map(([x, y, width, height]) => boxAt(x, y, width, height));

describe('boxes', () => {
  it('overlap both ways or not at all, and never beside each other', () => {
    fc.assert(fc.property(box, box, (a, b) => overlap(a, b) === overlap(b, a)));
    expect(overlap(boxAt(0, 0, 10, 10), boxAt(10, 0, 10, 10))).toBe(false);
    expect(overlap(boxAt(0, 0, 10, 10), boxAt(8, 0, 10, 10), 4)).toBe(false);
  });

  it('lie in their union', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1 }), (boxes) => {
        const all = union(boxes) as Box;
        return boxes.every(
          ({ left, top, right, bottom }) =>
            left >= all.left && top >= all.top && right <= all.right && bottom <= all.bottom,
        );
      }),
    );
    expect(union([])).toBeNull();
  });

  it('are looked at in points inside them', () => {
    fc.assert(
      fc.property(box, (one) =>
        probes(one).every(
          ([x, y]) => x >= one.left - 1 && x <= one.right && y >= one.top - 1 && y <= one.bottom,
        ),
      ),
    );
  });
});

describe('places for a marker', () => {
  const first = boxAt(100, 50, 200, 20);
  const end = boxAt(150, 70, 10, 20);
  const around = {
    first,
    end,
    line: boxAt(100, 50, 390, 20),
    lastLine: boxAt(100, 70, 395, 20),
    column: boxAt(100, 50, 400, 100),
    bullets: 0,
    rightToLeft: false,
    widths: [TARGET_PX],
    page: { left: 0, right: 1000 },
  };

  it('are after the claim, beside the text, at the end of the line, before the text, after the last line', () => {
    const places = candidates(around);
    expect(places.map(({ left }) => left)).toEqual([164, 504, 494, 72, 499]);
    expect(places.map(({ top }) => top)).toEqual([68, 48, 48, 48, 68]);
    const followed = candidates({ ...around, lastLine: null });
    expect(followed).toEqual(places.slice(0, -1));
  });

  it('are at the end of a line that ends far from the margin, rather than there', () => {
    const places = candidates({ ...around, end: null, line: boxAt(100, 50, 200, 20) });
    expect(places.slice(0, 2).map(({ left }) => left)).toEqual([304, 504]);
  });

  it('are on the page, in a margin that only just holds the shape too', () => {
    const narrow = { ...around, end: null, page: { left: 80, right: 520 } };
    expect(candidates(narrow).map(({ left }) => left)).toEqual([496, 494, 80]);
    fc.assert(
      fc.property(
        box,
        fc.integer({ min: 0, max: 60 }),
        fc.boolean(),
        fc.integer({ min: 0, max: 40 }),
        (column, margin, rightToLeft, bullets) => {
          const line = { ...column, bottom: column.top + 20 };
          const page = { left: column.left - margin, right: column.right + margin };
          const places = candidates({
            ...around,
            ...{ first: line, line, lastLine: line, end: line, column, page },
            ...{ rightToLeft, bullets },
          });
          for (const place of places) {
            expect(place.left >= page.left && place.right <= page.right).toBe(true);
            // The rim may reach over the column's edge, the shape never.
            expect(overlap(place, column, RIM_PX)).toBe(false);
          }
        },
      ),
    );
  });

  it('are narrower where there is no room for more', () => {
    const narrow = { ...around, end: null, page: { left: 80, right: 520 } };
    const counted = candidates({ ...narrow, widths: [COUNTED_PX, TARGET_PX] });
    expect(counted.map(({ left, right }) => right - left)).toEqual([24, 24, 24]);
    expect(
      candidates({ ...around, widths: [COUNTED_PX, TARGET_PX] }).map(
        ({ left, right }) => right - left,
      ),
    ).toEqual([36, 24, 36, 24, 36, 24, 36, 24, 36, 24]);
  });

  it('keep clear of bullets, and turn round with the writing direction', () => {
    expect(candidates({ ...around, bullets: 32 }).map(({ left }) => left)).toContain(40);
    const turned = candidates({
      ...around,
      ...{ line: boxAt(110, 50, 390, 20), lastLine: boxAt(110, 70, 390, 20), rightToLeft: true },
    });
    expect(turned.map(({ left }) => left)).toEqual([122, 72, 82, 504, 82]);
  });
});

describe('claims on lines', () => {
  it('have the first line of their rectangles, whatever the size of its parts', () => {
    const rects = [boxAt(300, 10, 50, 20), boxAt(350, 12, 40, 14), boxAt(0, 34, 90, 20)];
    expect(firstLine(rects)).toEqual({ left: 300, top: 10, right: 390, bottom: 30 });
    expect(firstLine([])).toBeNull();
    // The claim goes on in the next column, level with where it began.
    expect(
      firstLine([boxAt(0, 90, 100, 20), boxAt(130, 70, 90, 20), boxAt(130, 90, 80, 20)]),
    ).toEqual(boxAt(0, 90, 100, 20));
  });

  it('share a marker when their first lines are one line of one column', () => {
    const column = boxAt(0, 0, 200, 100);
    const at = (left: number, top: number, id: number, its = column) => ({
      id,
      line: boxAt(left, top, 50, 20),
      column: its,
    });
    const other = boxAt(240, 0, 200, 100);
    const claims = [at(0, 10, 0), at(60, 10.5, 1), at(0, 40, 2), at(250, 10, 3, other)];
    expect(stacks(claims).map((stack) => stack.map(({ id }) => id))).toEqual([[0, 1], [2], [3]]);
  });

  it('show the status that a reader should meet first', () => {
    expect(
      foremost([{ status: 'supported' }, { status: 'contradicted' }, { status: 'mixed' }]),
    ).toBe('contradicted');
    expect(foremost([{ status: 'supported' }])).toBe('supported');
  });
});

describe('highlights', () => {
  it('have a name per status, and another for what is only reported', () => {
    expect(highlightName('mixed', 'asserted')).toBe('factleaf-mixed');
    expect(highlightName('mixed', 'hedged')).toBe('factleaf-mixed');
    expect(highlightName('mixed', 'reported')).toBe('factleaf-mixed-reported');
    expect(new Set(HIGHLIGHTS).size).toBe(2 * STATUS_ORDER.length);
  });

  it('are styled on screens only unless print is asked for, each by lines without any fill', () => {
    const styles = highlightStyles(false, '');
    for (const name of HIGHLIGHTS) expect(styles).toContain(`::highlight(${name})`);
    expect(styles).not.toMatch(/background|(?<!-)color:/);
    expect(styles.match(/@media [a-z]+/g)).toEqual(['@media screen', '@media screen']);
    expect(styles).not.toContain(':root');
    const inherited = highlightStyles(false, ':root');
    expect(inherited.replaceAll(':root::highlight', '::highlight')).toBe(styles);
    expect(highlightStyles(true, '').match(/@media [a-z]+/g)).toEqual(['@media all', '@media all']);
  });
});

describe('the lines of two statuses', () => {
  /** Style and thickness of each line. */
  const lines = [
    ...highlightStyles(false, '').matchAll(
      /highlight\(([^)]+)\){[^}]*underline (\S+) \S+ ([\d.]+)px/g,
    ),
  ].map(([, name = '', style, px]) => ({ status: name.split('-')[1], style, px: Number(px) }));

  it.each([
    ['cut off', Math.floor],
    ['rounded', Math.round],
  ])('differ without any colour where thickness is %s to whole pixels', (_, whole) => {
    expect(lines).toHaveLength(2 * STATUS_ORDER.length);
    for (const one of lines) {
      const alike = lines.filter(
        (other) => other.style === one.style && whole(other.px) === whole(one.px),
      );
      expect(new Set(alike.map(({ status }) => status))).toEqual(new Set([one.status]));
    }
  });
});

describe('luminance', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgb(119, 119, 119)', 0.184],
    ['color(srgb 1 1 1)', 1],
    ['oklch(1 0 0)', 1],
    ['oklab(0.5 0 0)', 0.125],
    ['lab(100 0 0)', 1],
  ])('of %s is %d', (colour, value) => {
    expect(luminance(colour)).toBeCloseTo(value, 2);
  });

  it.each(['rgba(0, 0, 0, 0)', 'rgba(255, 255, 255, 0.3)', 'transparent', '', 'hwb(0 0% 0%)'])(
    'of "%s" is not known',
    (colour) => {
      expect(luminance(colour)).toBeNull();
    },
  );
});

describe('contrast', () => {
  const ratio = (a: string, b: string): number => {
    const [x, y] = [a, b].map((hex) => {
      const channels = (hex.slice(1).match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
      return (luminance(`rgb(${channels.join(', ')})`) ?? Number.NaN) + 0.05;
    }) as [number, number];
    return Math.max(x, y) / Math.min(x, y);
  };

  it('is measured as WCAG does', () => {
    expect(ratio('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  // What pages and their dark modes stand on: white, paper, sepia, and the greys and blacks of large sites.
  it.each([
    ...['#ffffff', '#fffdf5', '#f8f9fa', '#f5f0e1'],
    ...[
      '#3c3c3c',
      '#36393f',
      '#333333',
      '#2b2b2b',
      '#202122',
      '#1e1e1e',
      '#15202b',
      '#121212',
      '#0d1117',
      '#000000',
    ],
  ])('of every line is at least 3:1 on %s', (background) => {
    for (const status of STATUS_ORDER) {
      const { lineColour } = STATUS_LOOKS[status];
      expect(ratio(lineColour, background), status).toBeGreaterThanOrEqual(3);
    }
  });

  it('of every status word is at least 4.5:1 on its tint', () => {
    for (const status of STATUS_ORDER) {
      const { light, dark } = STATUS_LOOKS[status];
      expect(ratio(light.text, light.tint), status).toBeGreaterThanOrEqual(4.5);
      expect(ratio(dark.text, dark.tint), status).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('is not all that tells statuses apart: each has a line and a shape of its own', () => {
    const looks = Object.values(STATUS_LOOKS);
    expect(new Set(looks.map(({ line }) => line)).size).toBe(looks.length);
    expect(new Set(looks.map(({ shape }) => shape)).size).toBe(looks.length);
  });
});

describe('texts', () => {
  const t = (key: string, ...rest: (string | number)[]) => [key, ...rest].join(' ');
  const note = { certainty: 'low' } as Note;
  const of = (...kinds: SourceKind[]) => kinds.map((kind) => ({ kind }) as Source);

  it('say what the evidence mostly rests on only when it mostly does', () => {
    expect(certaintyText(note, of('survey', 'survey', 'trial'), t)).toBe(
      'noteCertaintyMostly noteCertaintyLow noteMostlySurveys',
    );
    expect(certaintyText(note, of('survey', 'trial'), t)).toBe('noteCertainty noteCertaintyLow');
    expect(certaintyText(note, of('review', 'review'), t)).toBe('noteCertainty noteCertaintyLow');
    expect(certaintyText(note, [], t)).toBe('noteCertainty noteCertaintyLow');
  });

  it('leave out a year that a source does not have', () => {
    const source = { publisher: 'Agency', year: 2024, kind: 'regulator' } as Source;
    expect(sourceText(source, t)).toBe('noteSourceAbout Agency 2024 noteKindRegulator');
    const undated = { publisher: 'Agency', kind: 'regulator' } as Source;
    expect(sourceText(undated, t)).toBe('noteSourceUndated Agency noteKindRegulator');
  });

  it('shorten a long quote in its middle, by whole words', () => {
    expect(shortQuote(' eases\n  pain ')).toBe('eases pain');
    const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    const short = shortQuote(long);
    expect(short.length).toBeLessThanOrEqual(145);
    expect(short).toMatch(/^word0 .*word\d+ … word\d+ .*word59$/);
  });
  it('name a marker by title, status and the start of the sentence', () => {
    const words = (key: string, ...rest: (string | number)[]) =>
      ({
        noteMarker: '$1. $2',
        noteMarkerClaim: '$1: $2',
        statusPreliminary: 'Early evidence',
        statusUnsupported: 'Not shown',
      })[key]?.replace(/\$(\d)/g, (_, place) => `${rest[place - 1]}`) ?? key;
    const sentence = 'Kratom relieves chronic\n  inflammatory pain and more.';
    const pain = { title: 'Pain relief', status: 'preliminary', sentence } as NoteItem;
    const sleep = { title: 'Sleep', status: 'unsupported', sentence } as NoteItem;
    expect(markerName([pain], words, 'en')).toBe(
      'Pain relief: early evidence. Kratom relieves chronic …',
    );
    expect(markerName([pain, sleep], words, 'en')).toBe(
      'Pain relief: early evidence; Sleep: not shown. Kratom relieves chronic …',
    );
    expect(startOfSentence('It is safe.')).toBe('It is safe.');
    expect(startOfSentence('x'.repeat(60))).toBe(`${'x'.repeat(32)} …`);
  });

  it('follow the plural of a count, where the catalogue has it', () => {
    const words = (key: string, count?: string | number) =>
      ({ notesOne: '1 note', notesOther: `${count} notes` })[key] ?? key;
    expect(counted('notes', 1, words, 'en')).toBe('1 note');
    expect(counted('notes', 1204, words, 'en')).toBe('1,204 notes');
    // Polish has forms that this catalogue lacks.
    expect(counted('notes', 3, words, 'pl')).toBe('3 notes');
  });

  it('count as the browser would, in the languages that it is not asked for', () => {
    const words = (key: string, count?: string | number) => `${key} ${count}`;
    for (const language of ['en', 'en-GB', 'en-IN', 'es', 'es-MX', 'de', 'de-CH']) {
      const [plural, number] = [new Intl.PluralRules(language), new Intl.NumberFormat(language)];
      for (const count of [0, 1, 2, 11, 21, 101, 999, 1000, 1204, 1_000_000]) {
        const form = { one: 'One', many: 'Many' }[plural.select(count) as string] ?? 'Other';
        expect(counted('notes', count, words, language)).toBe(
          `notes${form} ${number.format(count)}`,
        );
      }
    }
  });

  it('count the kinds of sources, the most frequent first', () => {
    expect(designTexts(of('trial', 'survey', 'survey'), t)).toEqual([
      'noteDesign 2 noteKindSurvey',
      'noteDesign 1 noteKindTrial',
    ]);
    expect(designTexts([], t)).toEqual([]);
  });

  it('say how often a rule was right, as far as that was measured', () => {
    const measured = (right: number, wrong: number, missed: number) =>
      accuracyText({ accuracy: { right, wrong, missed } } as Note, t);
    expect(measured(53, 4, 32)).toBe('noteAccuracy 53 57 93 32 85');
    expect(measured(0, 2, 0)).toBe('noteAccuracyFound 0 2 0');
    expect(measured(0, 0, 5)).toBe('noteAccuracyNeverFound 5');
    expect(accuracyText({} as Note, t)).toBe('noteAccuracyUnknown');
  });

  it('mean nothing in Markdown that they do not mean as text', () => {
    expect(escapedMarkdown('*a* [b](c) <d> `e` 1. f_g')).toBe(
      '\\*a\\* \\[b\\](c) \\<d\\> \\`e\\` 1. f\\_g',
    );
    expect(escapedMarkdown('# a\n- b\n2) c')).toBe('\\# a\n\\- b\n2\\) c');
  });

  it('give months, and leave what is no date as it is', () => {
    expect(monthText('2026-11-22', 'en')).toBe('Nov 2026');
    expect(monthText('soon', 'en')).toBe('soon');
  });
});
