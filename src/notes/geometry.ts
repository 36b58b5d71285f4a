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

/** What a place for a marker is looked for with; all boxes in the same coordinates. */
export interface Surroundings {
  /** First line of the claim. */
  readonly first: Box;
  /** The last character of the claim with its punctuation; `null` when another claim of the marker goes on after it. */
  readonly end: Box | null;
  /** The text column: the block without such padding as a marker could stand in. */
  readonly column: Box;
  /** How far left of the column a list's bullets reach, in px. */
  readonly bullets: number;
  readonly rightToLeft: boolean;
  readonly width: number;
}

/** The places in order of preference: after the claim, in the margin after the text, in the margin before it. */
export function candidates(around: Surroundings): Box[] {
  const { first, end, column, bullets, rightToLeft, width } = around;
  const places: Box[] = [];
  const centred = (left: number, line: Box): Box =>
    boxAt(left, (line.top + line.bottom - TARGET_PX) / 2, width, TARGET_PX);
  const onRight = centred(column.right + GAP_PX, first);
  const onLeft = centred(column.left - GAP_PX - width, first);
  if (end) {
    places.push(centred(rightToLeft ? end.left - GAP_PX - width : end.right + GAP_PX, end));
  }
  if (rightToLeft) {
    places.push(onLeft, bullets > 0 ? shifted(onRight, bullets) : onRight);
  } else {
    places.push(onRight, bullets > 0 ? shifted(onLeft, -bullets) : onLeft);
  }
  return places;
}

function shifted(box: Box, x: number): Box {
  return { ...box, left: box.left + x, right: box.right + x };
}

/** Points that are looked at to see whether a box is empty: corners, sides and middle, one pixel inside. */
export function probes(box: Box): readonly (readonly [x: number, y: number])[] {
  const { left, top, right, bottom } = box;
  const xs = [left + 1, (left + right) / 2, right - 1];
  const ys = [top + 1, (top + bottom) / 2, bottom - 1];
  return ys.flatMap((y) => xs.map((x) => [x, y] as const));
}
