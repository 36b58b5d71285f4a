/**
 * Which part of a tree to read again when a node in it has changed, and where that part's blocks stand
 * among those already known.
 *
 * Pure reading of the tree; must not keep or change anything.
 */
import { type PageBlock, type Piece, parentOf, type Tree } from './blocks';
import {
  type Box,
  type BoxOf,
  boxByMarkup,
  nameOf,
  openRootOf,
  type RootOf,
  summaryOf,
} from './boxes';
import {
  attributeOf,
  hostOf,
  isConnected,
  nextSiblingOf,
  nodeTypeOf,
  parentElementOf,
  parentNodeOf,
  positionOf,
  previousSiblingOf,
} from './unclobbered';

/** Elements whose texts are read as one thing: an item with its paragraphs, a table with its headers. */
const WHOLE = new Set(
  'table li dd dt blockquote figcaption caption legend h1 h2 h3 h4 h5 h6 p pre summary'.split(' '),
);

/**
 * The smallest element that can be read on its own so that a change at `target` is covered.
 *
 * Components with a shadow root are read whole from the outermost on, since what their slots show is not in
 * document order. Where the change is in something that is not displayed (any more), that is the region: it reads
 * as nothing.
 *
 * @returns the element; `null` when the change is nowhere that is read (not in the tree, in a form field).
 */
export function regionOf(target: Node, tree: Tree): Element | null {
  if (!isConnected(target)) return null;
  const boxOf = tree.boxOf ?? boxByMarkup;
  const rootOf = tree.rootOf ?? openRootOf;
  let region: Element | null = null;
  let hidden: Element | null = null;
  let inner: Node = target;
  const first = nodeTypeOf(target) === 1 ? (target as Element) : parentOf(target);
  for (let up: Element | null = hostOf(target) ?? first; up; up = parentOf(up)) {
    const box = boxOf(up);
    // A line break shows nothing that is put into it.
    if (box === 'gap' || (inner !== up && nameOf(up) === 'br')) return null;
    if (box === 'none') {
      hidden = up;
      region = up;
    } else if (rootOf(up)) region = up;
    else if (isFoldedAway(inner, up, tree)) region = up;
    else if (isBlock(box) && (region === null || isWhole(up))) region = up;
    inner = up;
  }
  if (region !== null && region === hidden) {
    const parent = parentOf(hidden);
    // What it parted while it was displayed may run on now.
    const parted =
      runsOn(previousSiblingOf(hidden), 'previousSibling', boxOf) &&
      runsOn(nextSiblingOf(hidden), 'nextSibling', boxOf);
    return parted && parent ? regionOf(parent, tree) : hidden;
  }
  // A host need not be a block itself; what runs on beside it is read with it then.
  while (region && !isBlock(boxOf(region))) {
    const outer = parentOf(region);
    if (!outer) break;
    region = outer;
  }
  return region;
}

/**
 * As `regionOf`, for an element that has come in: the element itself where it is a block among blocks, or
 * else what the texts beside it belong to.
 */
export function regionOfAdded(element: Element, tree: Tree): Element | null {
  if (!isConnected(element)) return null;
  const boxOf = tree.boxOf ?? boxByMarkup;
  const parent = parentOf(element);
  const alone =
    isBlock(boxOf(element)) &&
    !runsOn(previousSiblingOf(element), 'previousSibling', boxOf) &&
    !runsOn(nextSiblingOf(element), 'nextSibling', boxOf);
  return regionOf(alone || !parent ? element : parent, tree);
}

/** The place that something has left: its neighbours there. */
export interface Gap {
  readonly parent: Node;
  readonly before: Node | null;
  readonly after: Node | null;
}

/**
 * The region to read again since something has left a gap: what is read as one thing with it, or where the texts on
 * both sides run on into each other now; `null` when the rest is as it was.
 */
export function regionOfGap({ parent, before, after }: Gap, tree: Tree): Element | null {
  const region = regionOf(parent, tree);
  if (!region) return null;
  if (isWhole(region) || (tree.rootOf ?? openRootOf)(region) || tree.isFolded?.(region)) {
    return region;
  }
  if (!before || !after || parentNodeOf(before) !== parent || parentNodeOf(after) !== parent)
    return null;
  const boxOf = tree.boxOf ?? boxByMarkup;
  const runs = runsOn(before, 'previousSibling', boxOf) && runsOn(after, 'nextSibling', boxOf);
  return runs ? region : null;
}

function isBlock(box: Box): boolean {
  return box === 'block' || box === 'unseen-block';
}

/** Whether `inner`, directly in the element, is not shown because only the element's summary is. */
function isFoldedAway(inner: Node, element: Element, tree: Tree): boolean {
  return inner !== element && tree.isFolded?.(element) === true && summaryOf(element) !== inner;
}

/** Whether running text stands at the node or beyond it, in one direction, with no block between. */
function runsOn(from: Node | null, side: 'previousSibling' | 'nextSibling', boxOf: BoxOf): boolean {
  for (
    let node = from;
    node;
    node = side === 'nextSibling' ? nextSiblingOf(node) : previousSiblingOf(node)
  ) {
    const type = nodeTypeOf(node);
    if (type === 3 || type === 4) {
      if (/\S/.test((node as Text).data)) return true;
    } else if (type === 1) {
      const box = boxOf(node as Element);
      if (isBlock(box)) return false;
      if (box !== 'none') return true;
    }
  }
  return false;
}

function isWhole(element: Element): boolean {
  if (WHOLE.has(nameOf(element))) return true;
  const role = attributeOf(element, 'role');
  return role === 'listitem' || role === 'heading';
}

/** The node itself, or the outermost component around it that has a shadow root. */
function outermost(node: Node, rootOf: RootOf): Node {
  let found = node;
  for (let up = parentOf(node); up; up = parentOf(up)) if (rootOf(up)) found = up;
  return found;
}

const PRECEDING = 2;
const INSIDE = 16;

/** -1 when the piece stands before the region, 0 inside, 1 after. */
function against(piece: Piece | undefined, region: Element, rootOf: RootOf): -1 | 0 | 1 {
  const key = outermost((piece as Piece).node, rootOf);
  if (key === region) return 0;
  const position = positionOf(region, key);
  if (position & INSIDE) return 0;
  return position & PRECEDING ? -1 : 1;
}

/**
 * Where the blocks of regions that stand in a row are, in a list that is in reading order and holds only connected
 * blocks.
 * @param blockAt Block by index.
 * @param run The regions: one, or as `runsOf` gives them.
 * @returns half-open range of indices; empty, at the right place, when the regions have no blocks there. `straddles`
 *   when a block there was read from text in the regions and text outside them, because one was no block then:
 *   more must be read than the regions.
 */
export function spanOfRegions(
  count: number,
  blockAt: (index: number) => PageBlock,
  run: readonly [Element, ...Element[]],
  rootOf: RootOf = openRootOf,
): { from: number; to: number; straddles: boolean } {
  const [start, end] = [run[0], run.at(-1) as Element];
  const first = (i: number) => blockAt(i).pieces[0];
  const last = (i: number) => blockAt(i).pieces.at(-1);
  // What is added is mostly added at the end.
  if (count > 0 && against(last(count - 1), start, rootOf) < 0) {
    return { from: count, to: count, straddles: false };
  }
  const from = firstWhere(0, count, (i) => against(first(i), start, rootOf) >= 0);
  const to = firstWhere(from, count, (i) => against(first(i), end, rootOf) > 0);
  const straddles =
    (from > 0 && against(last(from - 1), start, rootOf) >= 0) ||
    (to > from && against(last(to - 1), end, rootOf) > 0);
  return { from, to, straddles };
}

function firstWhere(low: number, high: number, holds: (index: number) => boolean): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Those of the regions that lie in no other, in any order. */
export function outermostRegions(regions: ReadonlySet<Element>): Element[] {
  return [...regions].filter((region) => {
    for (let up = parentElementOf(region); up; up = parentElementOf(up))
      if (regions.has(up)) return false;
    return true;
  });
}

/** Sorts regions into those that stand one right behind the other; regions that are not beside each other stay alone. */
export function runsOf(regions: readonly Element[]): [Element, ...Element[]][] {
  const left = new Set(regions);
  const isInside = new Set<Element>();
  const behind = new Map<Element, Element>();
  for (const region of regions) {
    const next = nextRegion(region, left);
    if (!next) continue;
    behind.set(region, next);
    isInside.add(next);
  }
  return regions
    .filter((region) => !isInside.has(region))
    .map((region) => {
      const run: [Element, ...Element[]] = [region];
      for (let at = behind.get(region); at; at = behind.get(at)) run.push(at);
      return run;
    });
}

/** The region right behind another one, with no text between. */
function nextRegion(region: Element, regions: ReadonlySet<Element>): Element | null {
  let node = nextSiblingOf(region);
  while (node && nodeTypeOf(node) !== 1) {
    const type = nodeTypeOf(node);
    if ((type === 3 || type === 4) && /\S/.test((node as Text).data)) return null;
    node = nextSiblingOf(node);
  }
  return node && regions.has(node as Element) && parentOf(node) === parentOf(region)
    ? (node as Element)
    : null;
}
