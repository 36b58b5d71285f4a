/**
 * Where a marker may stand, given where things are. Pure arithmetic in CSS pixels; knows no DOM.
 */

/** An upright rectangle. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Height of a marker's target, and its width where it carries no count (WCAG 2.2, target size minimum). */
export const TARGET_PX = 24;
/** Width of a marker's target with a count beside the shape. */
export const COUNTED_PX = 36;
/** What a count below the shape, where there is no room beside it, adds to the height of the target. */
export const COUNT_BELOW_PX = 10;
/** Width of the ring around what has the focus, and the gap that it leaves. A marker has it within its target, which may end where the page does. */
export const RING_PX = 2;
export const RING_GAP_PX = 1;
/** Gap between text and marker. */
export const GAP_PX = 4;
/** Two lines whose tops differ by less than this are one line. */
export const SAME_LINE_PX = 4;
/** Height of the transparent rim of a target above and below its shape; it may reach over the next line's. */
export const RIM_PX = 4;

export function boxAt(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

export function overlap(a: Box, b: Box, tolerance = 0): boolean {
  return (
    a.left < b.right - tolerance &&
    b.left < a.right - tolerance &&
    a.top < b.bottom - tolerance &&
    b.top < a.bottom - tolerance
  );
}

/** Smallest box around all; `null` for none. */
export function union(boxes: readonly Box[]): Box | null {
  const [first] = boxes;
  if (!first) return null;
  let { left, top, right, bottom } = first;
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

/** What two boxes have in common; where that is nothing, its sides have changed places. */
export function common(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** What a place for a marker is looked for with; all boxes in the same coordinates. */
export interface Surroundings {
  /** First line of the claim. */
  readonly first: Box;
  /** The last character of the claim with its punctuation; `null` when another claim of the marker goes on after it. */
  readonly end: Box | null;
  /** All text on the claim's first line. */
  readonly line: Box;
  /** All text on the claim's last line; `null` when another claim follows on it, whose marker one behind it would seem to be. */
  readonly lastLine: Box | null;
  /** The text column: the block without such padding as a marker could stand in. */
  readonly column: Box;
  /** How far left of the column a list's bullets reach, in px. */
  readonly bullets: number;
  readonly rightToLeft: boolean;
  /** How wide the marker may be, the best first. */
  readonly widths: readonly number[];
  /** Where the page begins and ends across: nothing may stand beyond. */
  readonly page: { readonly left: number; readonly right: number };
}

/** A line that ends further than this from the margin, in px, has its marker at its end instead. */
const FAR_PX = 160;

/**
 * The places in order of preference: after the claim, in the margin after the text, where the claim's line ends,
 * in the margin before the text, where the claim's last line ends; each as wide as it may be, then narrower. All
 * within the page; others may overlap text.
 */
export function candidates(around: Surroundings): Box[] {
  const { first, end, line, lastLine, column, bullets, rightToLeft, widths, page } = around;
  type Place = (width: number) => Box;
  const centred = (left: number, width: number, beside: Box): Box =>
    boxAt(left, (beside.top + beside.bottom - TARGET_PX) / 2, width, TARGET_PX);
  /** After the text of a line, in the direction that it is written in. */
  const behind =
    (box: Box): Place =>
    (width) =>
      centred(rightToLeft ? box.left - GAP_PX - width : box.right + GAP_PX, width, box);
  // A narrow margin holds the shape when the target's rim reaches over the column's edge.
  const onRight = (width: number): number =>
    Math.min(column.right + GAP_PX, Math.max(page.right - width, column.right - RIM_PX));
  const onLeft = (width: number): number =>
    Math.max(column.left - GAP_PX - width, Math.min(page.left, column.left + RIM_PX - width));
  const after: Place = (width) => centred((rightToLeft ? onLeft : onRight)(width), width, first);
  const before: Place = (width) =>
    centred(rightToLeft ? onRight(width) + bullets : onLeft(width) - bullets, width, first);
  const lineEnd = behind({ ...first, left: line.left, right: line.right });
  const isFar = Math.abs(lineEnd(TARGET_PX).left - after(TARGET_PX).left) > FAR_PX;
  const places: Place[] = [
    ...(end ? [behind(end)] : []),
    ...(isFar ? [lineEnd, after] : [after, lineEnd]),
    before,
    ...(lastLine ? [behind(lastLine)] : []),
  ];
  return places
    .flatMap((place) => widths.map(place))
    .filter(({ left, right }) => left >= page.left && right <= page.right);
}

/** Places across that are looked at to see whether a box is empty: its edges, one pixel inside, and what is between. */
export function columnsOf({ left, right }: Pick<Box, 'left' | 'right'>): number[] {
  const [first, last] = [left + 1, right - 1];
  const steps = Math.max(1, Math.ceil((last - first) / TARGET_PX));
  return Array.from({ length: steps + 1 }, (_, step) => first + ((last - first) * step) / steps);
}

/**
 * Points that are looked at to see whether a box is empty: its middle, and along its upper and lower edge.
 * @param few only the corners of the edges.
 */
export function probes(box: Box, few = false): readonly (readonly [x: number, y: number])[] {
  const { left, top, right, bottom } = box;
  const across = few ? [left + 1, right - 1] : columnsOf(box);
  return [
    [(left + right) / 2, (top + bottom) / 2],
    ...across.flatMap((x) => [[x, top + 1] as const, [x, bottom - 1] as const]),
  ];
}
