/**
 * Which part of a tree to read again when a node in it has changed, and where that part's blocks stand
 * among those already known.
 *
 * Pure reading of the tree; must not keep or change anything.
 */
import { type PageBlock, parentOf } from './blocks';
import { type BoxOf, nameOf } from './boxes';

/** Elements whose texts are read as one thing: an item with its paragraphs, a table with its headers. */
const WHOLE = new Set(
  'table li dd dt blockquote figcaption caption legend h1 h2 h3 h4 h5 h6 p pre summary'.split(' '),
);

/**
 * The smallest element that can be read on its own so that a change at `target` is covered.
 *
 * Components with an open shadow root are read whole from the outermost on, since what their slots show
 * is not in document order.
 *
 * @returns the element; `null` when the change is nowhere that is read (not displayed, not in the tree, editable).
 */
export function regionOf(target: Node, boxOf: BoxOf): Element | null {
  if (!target.isConnected) return null;
  let region: Element | null = null;
  const first = target.nodeType === 1 ? (target as Element) : parentOf(target);
  const host = (target as Partial<ShadowRoot>).host;
  for (let up: Element | null = host ?? first; up; up = parentOf(up)) {
    const box = boxOf(up);
    if (box === 'none' || box === 'gap') return null;
    const stands = box === 'block' || box === 'unseen-block';
    if (up.shadowRoot) region = up;
    else if (stands && (region === null || WHOLE.has(nameOf(up)) || isItem(up))) region = up;
  }
  // A host need not be a block itself; what runs on beside it is read with it then.
  while (region && boxOf(region) !== 'block' && boxOf(region) !== 'unseen-block') {
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
export function regionOfAdded(element: Element, boxOf: BoxOf): Element | null {
  if (!element.isConnected) return null;
  const box = boxOf(element);
  if (box === 'none') return null;
  const parent = parentOf(element);
  const alone =
    (box === 'block' || box === 'unseen-block') &&
    !runsOn(element, 'previousSibling', boxOf) &&
    !runsOn(element, 'nextSibling', boxOf);
  return regionOf(alone || !parent ? element : parent, boxOf);
}

/** Whether running text stands directly beside the element. */
function runsOn(element: Element, side: 'previousSibling' | 'nextSibling', boxOf: BoxOf): boolean {
  for (let node = element[side]; node; node = node[side]) {
    if (node.nodeType === 3) {
      if (/\S/.test((node as Text).data)) return true;
    } else if (node.nodeType === 1) {
      const box = boxOf(node as Element);
      if (box === 'block' || box === 'unseen-block') return false;
      if (box !== 'none') return true;
    }
  }
  return false;
}

function isItem(element: Element): boolean {
  const role = element.getAttribute('role');
  return role === 'listitem' || role === 'heading';
}

/** The node itself, or the outermost component around it that has an open shadow root. */
function outermost(node: Node): Node {
  let found = node;
  for (let up = parentOf(node); up; up = parentOf(up)) if (up.shadowRoot) found = up;
  return found;
}

const PRECEDING = 2;
const INSIDE = 16;

/** -1 when the block stands before the region, 0 inside, 1 after. */
function against(block: PageBlock, region: Element): -1 | 0 | 1 {
  const key = outermost((block.pieces[0] as PageBlock['pieces'][number]).node);
  if (key === region) return 0;
  const position = region.compareDocumentPosition(key);
  if (position & INSIDE) return 0;
  return position & PRECEDING ? -1 : 1;
}

/**
 * Where the blocks of a region stand in a list that is in reading order and holds only connected blocks.
 * @param blockAt Block by index.
 * @returns half-open range of indices; empty, at the right place, when the region has no blocks there.
 */
export function spanOfRegion(
  count: number,
  blockAt: (index: number) => PageBlock,
  region: Element,
): { from: number; to: number } {
  const from = firstWhere(0, count, (i) => against(blockAt(i), region) >= 0);
  const to = firstWhere(from, count, (i) => against(blockAt(i), region) > 0);
  return { from, to };
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
    for (let up = region.parentElement; up; up = up.parentElement)
      if (regions.has(up)) return false;
    return true;
  });
}
