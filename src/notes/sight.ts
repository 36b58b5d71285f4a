/**
 * Whether a reader can see a text that is laid out: it may be cut off, transparent, or lie under something else.
 *
 * Reads layout and styles, and asks the page once at most what lies at a point. Of masks and filters, those that hide all are
 * looked at alone.
 */
import {
  boxesOf,
  isVisible,
  localNameOf,
  nodeTypeOf,
  around as outwards,
  ownerDocumentOf,
} from '../dom/unclobbered';
import { type Box, boxAt, common, overlap } from './geometry';
import { SHOWS_NO_CHILDREN } from './host';
import type { Look } from './look';
import { around, elementAt, hasOwnText, surrounds } from './room';

/** Less of a line than this, in CSS px, cannot be read, where there is more of it. */
const LEGIBLE_PX = 4;

const styleOf = (element: Element): CSSStyleDeclaration =>
  (ownerDocumentOf(element) as Document & { defaultView: Window }).defaultView.getComputedStyle(
    element,
  );

/** The element that a node stands in, across shadow roots. */
export const elementAround = (node: Node): Element | null => {
  let up = outwards(node);
  while (up && nodeTypeOf(up) !== 1) up = outwards(up);
  return up as Element | null;
};

/** Whether a computed colour is wholly transparent. */
const isSeeThrough = (colour: string): boolean => /^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);

/**
 * What all that cuts off what reaches out of it leaves of a text or an element's content, in viewport coordinates; `null`
 * where nothing does. What the root and the body cut off is cut off by the viewport.
 */
export function clipOf(node: Node, look: Look): Box | null {
  const element = (nodeTypeOf(node) === 1 ? node : elementAround(node)) as Element | null;
  if (element !== node) return element && look.clip(element);
  if (/^(?:body|html)$/.test(localNameOf(element))) return null;
  const { position, overflow } = styleOf(element);
  let outer = position === 'fixed' ? null : elementAround(element);
  if (position === 'absolute') {
    while (outer && styleOf(outer).position === 'static' && styleOf(outer).transform === 'none') {
      outer = elementAround(outer);
    }
  }
  const clip = outer && look.clip(outer);
  if (overflow === 'visible') return clip;
  return clip ? common(look.rect(element), clip) : look.rect(element);
}

/** Whether an element is wholly transparent or made invisible, by itself or by what is around it. */
const isTransparent = (element: Element): boolean => isVisible(element, true) === false;

/** Whether a filter or a mask, where that is simply told, leaves nothing to be seen of an element: its own, or one around it. */
export function isFilteredOut(element: Element, look: Look): boolean {
  const { filter, maskImage } = styleOf(element);
  const isOut = /opacity\(0\)|^none[\w-]+gradient\(([\w %,]|\(0, 0, 0, 0\))*\)$/;
  const outer = elementAround(element);
  return isOut.test(filter + maskImage) || (outer !== null && look.isFilteredOut(outer));
}

/** Whether the letters in an element are drawn in a colour that can be seen. */
export function isInked(element: Element, look: Look): boolean {
  if (isTransparent(element) || look.isFilteredOut(element)) return false;
  // Where letters cut out a background, the background is their colour.
  return (
    !isSeeThrough(styleOf(element).webkitTextFillColor) ||
    around(element).some((one) => styleOf(one).backgroundClip.includes('text'))
  );
}

/** What can be seen of a line of the text in an element; `null` where that is nothing to be read. */
export function seenOf(line: Box, text: Node, look: Look): Box | null {
  const element = elementAround(text);
  if (!element || !look.isInked(element)) return null;
  const clip = look.clip(text);
  if (!clip) return line;
  const seen = common(line, clip);
  const isLegible =
    seen.right - seen.left >= Math.min(LEGIBLE_PX, (line.right - line.left) / 2) &&
    seen.bottom - seen.top >= (line.bottom - line.top) / 2;
  return isLegible ? seen : null;
}

/**
 * What lies over a text, of which the page tells at a point: that and what is around it, the innermost first. In the
 * text's own block that is only what the page takes out of the flow, with what is in it.
 */
export function over(at: Element, text: Node, owner: Element): Element[] {
  const found = around(at);
  const own = found.indexOf(owner);
  if (own < 0) return found.filter((one) => !surrounds(one, owner));
  const isLayer = (one: Element): boolean =>
    !surrounds(one, text) && /absolute|fixed|sticky/.test(styleOf(one).position);
  return found.slice(0, found.slice(0, own).findLastIndex(isLayer) + 1);
}

/** Whether nothing of what lies over a block is drawn at a point. */
function isClear(covers: readonly Element[], x: number, y: number): boolean {
  const [at] = covers as [Element];
  const isHere = Array.from(boxesOf(at)).some((box) => overlap(box, boxAt(x, y, 0, 0)));
  // A link can be spread over all of a card.
  if (!isHere || isTransparent(at)) return true;
  return (
    !hasOwnText(at) &&
    covers.every((one) => {
      const { backgroundColor, backgroundImage } = styleOf(one);
      const isDrawn = !isSeeThrough(backgroundColor) || backgroundImage !== 'none';
      return !isDrawn && !SHOWS_NO_CHILDREN.has(localNameOf(one));
    })
  );
}

/**
 * Whether a line is transparent now, or its middle lies under something or is cut off by a shape; of what is out of the
 * viewport, the page cannot tell.
 * @param line Of a text in the block, in viewport coordinates.
 */
export function isUnder(line: Box, text: Node, owner: Element, ours: Element | null): boolean {
  const element = elementAround(text);
  if (element && isTransparent(element)) return true;
  const document = ownerDocumentOf(owner) as Document;
  const { innerHeight } = document.defaultView as Window;
  const x = (line.left + line.right) / 2;
  // Of a line that is only partly in the viewport, that part.
  const y = (Math.max(line.top, 0) + Math.min(line.bottom, innerHeight)) / 2;
  const at = elementAt(document, x, y, ours);
  if (!at || !element || styleOf(element).pointerEvents === 'none') return false;
  const covers = over(at, text, owner);
  if (covers.length > 0) return !isClear(covers, x, y);
  const within = around(element);
  return within
    .slice(0, Math.max(0, within.indexOf(at)))
    .some((one) => styleOf(one).clipPath !== 'none');
}
