/**
 * Looks at the laid-out page: where text stands, and where there is nothing.
 *
 * Reads layout and hit tests only; must not change the page or keep live ranges.
 */
import {
  firstChildOf,
  hostOf,
  localNameOf,
  nextElementOf,
  nextSiblingOf,
  nodeTypeOf,
  openRootOf,
  around as outwards,
  ownerDocumentOf,
  parentElementOf,
  parentNodeOf,
  previousElementOf,
} from '../dom/unclobbered';
import { type Box, columnsOf, common, overlap, probes } from './geometry';
import type { Look } from './look';

/** A node's element and the elements around it, the innermost first, across shadow roots. */
export function around(node: Node | null): Element[] {
  const found: Element[] = [];
  for (let up: Node | null = node; up; up = outwards(up)) {
    if (nodeTypeOf(up) === 1) found.push(up as Element);
  }
  return found;
}

/** Whether `outer` is the node or stands around it, across shadow roots. */
export function surrounds(outer: Node, node: Node): boolean {
  for (let up: Node | null = node; up; up = outwards(up)) if (up === outer) return true;
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

/** So of a part of one text; an end behind its last character is that character's. */
export function rectsIn(text: Text, from: number, to = text.length): Box[] {
  const endOffset = Math.min(to, text.length);
  return textRects({ startContainer: text, startOffset: from, endContainer: text, endOffset });
}

/** Shadow roots that are read, by their hosts: a closed one cannot be asked for. */
const roots = new WeakMap<Element, ShadowRoot>();

/** Looks into this root too from now on. */
export function rememberRoot(root: ShadowRoot): void {
  roots.set(root.host, root);
}

/** The topmost element at a point of the viewport that is not ours, inside shadow roots too. */
export function elementAt(
  document: Document,
  x: number,
  y: number,
  ours: Element | null,
): Element | null {
  const found = document.elementFromPoint(x, y);
  if (found !== null && found === ours) return elementUnder(document, x, y, ours);
  return innermost(found, x, y, ours);
}

/** As `elementAt`, where ours is likely to be the topmost. */
export function elementUnder(
  document: Document,
  x: number,
  y: number,
  ours: Element,
): Element | null {
  const found = document.elementsFromPoint(x, y).find((element) => element !== ours);
  return innermost(found ?? null, x, y, ours);
}

function innermost(
  outer: Element | null,
  x: number,
  y: number,
  ours: Element | null,
): Element | null {
  let found = outer;
  for (;;) {
    const root: ShadowRoot | null | undefined = found && (openRootOf(found) ?? roots.get(found));
    let inner = root?.elementFromPoint(x, y);
    // Chrome tells there of what lies over the root, too.
    if (inner && inner === ours) {
      inner = root?.elementsFromPoint(x, y).find((element) => element !== ours);
    }
    if (!inner || inner === found) return found;
    found = inner;
  }
}

/** What nothing cuts off of a text's rectangles. */
function seenRects(look: Look, text: Node, rects: readonly Box[]): Box[] {
  const clip = look.clip(text);
  if (!clip) return [...rects];
  return rects
    .map((rect) => common(rect, clip))
    .filter(({ left, top, right, bottom }) => left < right && top < bottom);
}

/** Whether a character beside the caret that is nearest to the point reaches into the box. */
function textReaches(look: Look, x: number, y: number, box: Box): boolean {
  const { document } = look.window;
  // Chrome 120 has none.
  const caret = document.caretPositionFromPoint?.(x, y);
  const range = caret ? null : document.caretRangeFromPoint?.(x, y);
  const node = caret?.offsetNode ?? range?.startContainer;
  const offset = caret?.offset ?? range?.startOffset ?? 0;
  if (node?.nodeType !== 3) return false;
  const rects = rectsIn(node as Text, Math.max(0, offset - 1), offset + 1);
  return seenRects(look, node, rects).some((rect) => overlap(rect, box));
}

/** Whether a box lies wholly in the viewport: only there can the page be asked what it shows. */
export function isInView(document: Document, box: Box): boolean {
  const { clientWidth } = document.documentElement;
  // Without a doctype, the root element's height is the whole page's.
  const height = document.defaultView?.innerHeight ?? 0;
  return box.left >= 0 && box.top >= 0 && box.right <= clientWidth && box.bottom <= height;
}

/** Whether there is text directly in an element, that in its children aside. */
export function hasOwnText(element: Element): boolean {
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (nodeTypeOf(node) === 3 && /\S/.test((node as Text).data)) return true;
  }
  return false;
}

/**
 * Whether the page shows nothing in the box: no character reaches in, and at each probed point lies the block
 * itself or something around it.
 * @param box Viewport coordinates; a box that is not wholly in the viewport is never free.
 * @param text Rectangles of the block's text near the box, which spare the page most questions.
 */
export function isFree(
  look: Look,
  box: Box,
  owner: Element,
  ours: Element | null,
  text: readonly Box[],
): boolean {
  const { document } = look.window;
  if (!isInView(document, box) || text.some((rect) => overlap(rect, box))) return false;
  // Where no box beside the block reaches in, what lies over the page still can, and that is no small thing. Each
  // question takes the longer the more the page holds.
  const seems = seemsFree(look, box, owner, text) && look.isOneBox(owner);
  let ownTextAround = false;
  const few = seems && look.inside(owner)?.every((rect) => !overlap(rect, box)) === true;
  for (const [x, y] of probes(box, few)) {
    const at = elementAt(document, x, y, ours);
    if (!at || !surrounds(at, owner)) return false;
    ownTextAround ||= at !== owner && look.hasOwnText(at);
  }
  if (seems && !ownTextAround) return true;
  // The block's other text, and text directly in what is around it.
  const rows = [box.top + 1, (box.top + box.bottom) / 2, box.bottom - 1];
  return !columnsOf(box).some((x) => rows.some((y) => textReaches(look, x, y, box)));
}

/** Text this far before and after a claim, in UTF-16 code units and in text nodes, can stand on its lines. */
const NEARBY_LENGTH = 300;
const NEARBY_NODES = 12;

/** Rectangles of the text of the block that stands close to a stretch of it, the stretch itself included. */
export function nearbyRects(look: Look, range: StaticRangeInit, owner: Element): Box[] {
  const document = ownerDocumentOf(owner) as Document;
  const found = seenRects(look, range.startContainer, textRects(range));
  const take = (node: Text, from: number, to: number): void => {
    if (from >= node.length || to <= 0) return;
    // Of a short text all is near: other claims ask for the same.
    const isShort = node.length <= NEARBY_LENGTH;
    const rects = isShort ? look.text(node) : rectsIn(node, Math.max(0, from), to);
    for (const rect of seenRects(look, node, rects)) found.push(rect);
  };
  const walk = (start: Text, offset: number, step: 'nextNode' | 'previousNode'): void => {
    const forward = step === 'nextNode';
    if (forward) take(start, offset, offset + NEARBY_LENGTH);
    else take(start, offset - NEARBY_LENGTH, offset);
    let left = NEARBY_LENGTH - (forward ? start.length - offset : offset);
    const walker = document.createTreeWalker(owner, NodeFilter.SHOW_TEXT);
    walker.currentNode = start;
    for (let nodes = 0; left > 0 && nodes < NEARBY_NODES; nodes += 1) {
      const node = walker[step]() as Text | null;
      if (!node) return;
      if (forward) take(node, 0, left);
      else take(node, node.length - left, node.length);
      left -= node.length;
    }
  };
  walk(range.startContainer as Text, range.startOffset, 'previousNode');
  walk(range.endContainer as Text, range.endOffset, 'nextNode');
  return found;
}

/** So many neighbours of an element, on each side, are looked at. */
const NEIGHBOURS = 4;

/**
 * Whether nothing seems to be in a box out of sight, where only boxes can be asked: no text close by, no
 * neighbour of the block or of what is around it, and nothing that cuts the box off.
 * @param text Rectangles of the block's text near the box, in viewport coordinates as all.
 */
export function seemsFree(look: Look, box: Box, owner: Element, text: readonly Box[]): boolean {
  if (text.some((rect) => overlap(rect, box))) return false;
  const [, outer] = around(owner);
  const clip = outer && look.clip(outer);
  if (clip) {
    const { left, top, right, bottom } = clip;
    if (box.left < left || box.top < top || box.right > right || box.bottom > bottom) return false;
  }
  for (let at: Element | null = owner; at && !/^(?:body|html)$/.test(localNameOf(at)); ) {
    for (const beside of [previousElementOf, nextElementOf]) {
      let sibling = beside(at);
      for (let i = 0; sibling && i < NEIGHBOURS; i += 1, sibling = beside(sibling)) {
        if (overlap(look.rect(sibling), box)) return false;
      }
    }
    at = parentElementOf(at) ?? hostOf(parentNodeOf(at));
  }
  return true;
}
