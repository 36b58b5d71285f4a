/**
 * Whether a reader can see a text that is laid out: it may be cut off, transparent, or lie under something else.
 *
 * Reads layout and styles, and asks the page once at most what lies at a point. A mask, and filters, are not looked at.
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

const elementAround = (node: Node): Element | null => {
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

/** Whether the letters in an element are drawn in a colour that can be seen. */
export function isInked(element: Element): boolean {
  if (isTransparent(element)) return false;
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

/** Whether nothing is drawn by an element, and by what is around it but not around the block, at a point where the page tells of it. */
function isClear(at: Element, x: number, y: number, owner: Element): boolean {
  const isHere = Array.from(boxesOf(at)).some((box) => overlap(box, boxAt(x, y, 0, 0)));
  // A link can be spread over all of a card.
  if (!isHere || isTransparent(at)) return true;
  if (hasOwnText(at)) return false;
  for (const up of around(at)) {
    if (surrounds(up, owner)) return true;
    const { backgroundColor, backgroundImage } = styleOf(up);
    const isDrawn = !isSeeThrough(backgroundColor) || backgroundImage !== 'none';
    if (isDrawn || SHOWS_NO_CHILDREN.has(localNameOf(up))) return false;
  }
  return true;
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
  if (!at || !element || surrounds(owner, at) || styleOf(element).pointerEvents === 'none') {
    return false;
  }
  if (!surrounds(at, owner)) return !isClear(at, x, y, owner);
  const within = around(element);
  return within.slice(0, within.indexOf(at)).some((one) => styleOf(one).clipPath !== 'none');
}
