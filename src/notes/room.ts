/**
 * Looks at the laid-out page: where text stands, and where there is nothing.
 *
 * Reads layout and hit tests only; must not change the page or keep live ranges.
 */
import { type Box, overlap, probes } from './geometry';

function parentOf(node: Node): Node | null {
  return (
    (node as Element).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
  );
}

/** Whether `outer` is the node or stands around it, across shadow roots. */
export function surrounds(outer: Node, node: Node): boolean {
  for (let up: Node | null = node; up; up = parentOf(up)) if (up === outer) return true;
  return false;
}

/** Rectangles of a stretch of text in viewport coordinates, one or more a line; none when it is not laid out. */
export function textRects(range: StaticRangeInit): Box[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  const document = startContainer.ownerDocument as Document;
  const live = document.createRange();
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
  } catch {
    // The text has been shortened since it was read; the change is being read already.
    return [];
  }
  return Array.from(live.getClientRects()).filter((rect) => rect.width > 0 && rect.height > 0);
}

/** The topmost element at a point of the viewport that is not ours, inside open shadow roots too. */
export function elementAt(
  document: Document,
  x: number,
  y: number,
  ours: Element | null,
): Element | null {
  let found: Element | null = null;
  for (const element of document.elementsFromPoint(x, y)) {
    if (element === ours) continue;
    found = element;
    break;
  }
  while (found?.shadowRoot) {
    const inner: Element | null = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

interface CaretAt {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(document: Document, x: number, y: number): CaretAt | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const at = document.caretPositionFromPoint(x, y);
    return at ? { node: at.offsetNode, offset: at.offset } : null;
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** Whether a character beside the caret that is nearest to the point reaches into the box. */
function textReaches(document: Document, x: number, y: number, box: Box): boolean {
  const caret = caretAt(document, x, y);
  if (caret?.node.nodeType !== 3) return false;
  const { length } = caret.node as Text;
  const rects = textRects({
    startContainer: caret.node,
    startOffset: Math.max(0, caret.offset - 1),
    endContainer: caret.node,
    endOffset: Math.min(length, caret.offset + 1),
  });
  return rects.some((rect) => overlap(rect, box));
}

/**
 * Whether the page shows nothing in the box: at each probed point lies the block itself or something
 * around it, and no character reaches in.
 * @param box Viewport coordinates; a box that is not wholly in the viewport is never free.
 */
export function isFree(
  document: Document,
  box: Box,
  owner: Element,
  ours: Element | null,
): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  if (box.left < 0 || box.top < 0 || box.right > clientWidth) return false;
  if (box.bottom > Math.max(clientHeight, document.defaultView?.innerHeight ?? 0)) return false;
  for (const [x, y] of probes(box)) {
    const at = elementAt(document, x, y, ours);
    if (!at || !surrounds(at, owner)) return false;
    if (textReaches(document, x, y, box)) return false;
  }
  return true;
}
