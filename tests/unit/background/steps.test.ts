import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MENU_TEXT_MAX, selectionOf } from '../../../src/background/selection';
import { type Direction, stepThrough } from '../../../src/background/steps';

/** Frames as they answer: each has so many notes, and the reader is at one of them or at none. */
function tabOf(counts: readonly number[]) {
  let at: { frame: number; note: number } | null = null;
  return {
    at: () => at,
    step: (direction: Direction) =>
      stepThrough([...counts.keys()], direction, async (frame, from) => {
        const count = counts[frame] as number;
        if (count === 0) return 'none';
        // The first note of the top frame is in view.
        if (from === 'view' && direction === -1) return 'at-end';
        if (from !== 'reader') {
          at = { frame, note: direction === 1 ? 0 : count - 1 };
          return 'stepped';
        }
        if (at?.frame !== frame) return 'elsewhere';
        const note: number = at.note + direction;
        at = note < 0 || note >= count ? null : { frame, note };
        return at ? 'stepped' : 'at-end';
      }),
  };
}

describe('stepping through the frames of a tab', () => {
  it('comes past every note in reading order, and round', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { maxLength: 5 }),
        fc.constantFrom<Direction>(1, -1),
        async (counts, direction) => {
          const tab = tabOf(counts);
          const all = counts.flatMap((count, frame) =>
            Array.from({ length: count }, (_, note) => ({ frame, note })),
          );
          if (direction === -1) all.reverse();
          for (const wanted of [...all, ...all]) {
            expect(await tab.step(direction)).toBe(true);
            expect(tab.at()).toEqual(wanted);
          }
          if (all.length === 0) expect(await tab.step(direction)).toBe(false);
        },
      ),
    );
  });

  it('comes back to where it was, the other way', async () => {
    const tab = tabOf([2, 0, 1]);
    for (const direction of [1, 1, 1, -1] as const) await tab.step(direction);
    expect(tab.at()).toEqual({ frame: 0, note: 1 });
  });

  it('stays with a frame that has the only note', async () => {
    const tab = tabOf([0, 1]);
    for (const direction of [1, 1, -1] as const) {
      expect(await tab.step(direction)).toBe(true);
      expect(tab.at()).toEqual({ frame: 1, note: 0 });
    }
  });
});

describe('the text of a selection', () => {
  it('is what the page says, where that is the same selection', () => {
    expect(selectionOf('A b c', 'A b\n\nc')).toEqual({ text: 'A b\n\nc', lost: [] });
    const long = 'word '.repeat(MENU_TEXT_MAX);
    expect(selectionOf(long.slice(0, MENU_TEXT_MAX), long)).toEqual({ text: long, lost: [] });
  });

  it.each([
    ['could not be asked', null],
    ['has another selection by now', 'Something else'],
    ['has none, as in a form field', ''],
    ['has only a part of it', 'Kratom'],
  ])('is what the browser says, where the page %s', (_, page) => {
    expect(selectionOf('Kratom helps.', page)).toEqual({
      text: 'Kratom helps.',
      lost: ['line-breaks'],
    });
  });

  it('has lost no line breaks where some are left, and its end where the browser cuts', () => {
    expect(selectionOf('a\nb', null).lost).toEqual([]);
    expect(selectionOf('a\n'.repeat(MENU_TEXT_MAX / 2), null).lost).toEqual(['end']);
  });
});
