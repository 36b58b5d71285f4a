/** The painter of claims, for a page of its own: it stands as `contender` in the script's global scope. */
import type { NoteItem } from '../../src/notes/item';
import { createPainter } from '../../src/notes/paint';

/** Paints so many ranges and takes them off again. @returns ms for the painting, without the style for it. */
export default (ranges: readonly StaticRangeInit[]): number => {
  const painter = createPainter(window);
  const items = ranges.map(
    // Each in a sentence of its own: the painter looks at all lines of one.
    (range, i) =>
      ({ id: `f${i}`, group: `${i}`, status: 'mixed', stance: 'asserted', range }) as NoteItem,
  );
  const [first, ...others] = items;
  if (first) painter.paint(first);
  const start = performance.now();
  for (const item of others) painter.paint(item);
  const took = performance.now() - start;
  painter.end();
  return took;
};
