/**
 * What an element does to the text around it: whether it is read at all, and whether it starts a new block.
 *
 * Reads elements that are passed in; must not know the page's globals, change anything or keep state
 * beyond one reading.
 */
import {
  attributeOf,
  hasAttribute,
  hasAttributes,
  localNameOf,
  namespaceOf,
  nextElementOf,
  parentElementOf,
  tagNameOf,
} from './unclobbered';

export { openRootOf } from './unclobbered';

/**
 * How an element takes part in running text: `none` is not read and leaves no gap, `gap` is not read but
 * separates the words beside it, `shell` is a gap with blocks inside (a drawing that holds HTML), `block` is a
 * block of its own, `inline` runs on with the text around it, `unseen` takes room as an inline element whose own
 * text cannot be seen (`visibility: hidden`), `unseen-block` likewise as a block.
 */
export type Box = 'none' | 'gap' | 'shell' | 'block' | 'inline' | 'unseen' | 'unseen-block';

/** Tells an element's box. */
export type BoxOf = (element: Element) => Box;

/** Gives an element's shadow root, where it has one that may be read. */
export type RootOf = (element: Element) => ShadowRoot | null;

/** The name of the one element that Factleaf adds to a page. */
export const HOST_NAME = 'factleaf-notes';

const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

const NOT_READ = new Set(
  (
    'head title meta link base script style noscript template datalist param source track area ' +
    `noframes rp rt ${HOST_NAME}`
  ).split(' '),
);

const GAPS = new Set(
  (
    'textarea input select math img picture video audio canvas iframe frame object embed ' +
    'meter progress'
  ).split(' '),
);

const BLOCKS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html hr legend li ' +
    'listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td ' +
    'tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Parts of a drawing that only put others in place. */
const SVG_AROUND = new Set('svg g a switch'.split(' '));

/** Roles of what the reader writes in, whatever it is made of. */
const WRITTEN_IN = new Set(['textbox', 'searchbox']);

/** Lower-case element name; HTML documents give it in capitals. */
export function nameOf(element: Element): string {
  return localNameOf(element) ?? tagNameOf(element).toLowerCase();
}

function isEditable(element: Element): boolean {
  const value = attributeOf(element, 'contenteditable');
  if (value !== null && value.toLowerCase() !== 'false') return true;
  const role = attributeOf(element, 'role');
  return role !== null && WRITTEN_IN.has(role);
}

/** Box of an SVG element; its own text is never read, but the HTML in a `foreignObject` is. */
function boxInDrawing(element: Element, name: string): Box {
  if (name === 'foreignObject' || name === 'foreignobject') return 'block';
  const holdsHtml =
    SVG_AROUND.has(name) && element.querySelector('foreignObject,foreignobject') !== null;
  return holdsHtml ? 'shell' : 'gap';
}

/** Whether it is HTML straight in a drawing, which shows no such thing. */
function isLostInDrawing(element: Element): boolean {
  const around = parentElementOf(element);
  return (
    around !== null &&
    namespaceOf(around) === SVG &&
    boxInDrawing(around, nameOf(around)) !== 'block'
  );
}

/**
 * Box of an element as its name and attributes alone tell it.
 * For documents without layout, and as the first, cheap look where there is one.
 */
export function boxByName(element: Element): Box {
  const name = nameOf(element);
  if (NOT_READ.has(name)) return 'none';
  if (name === 'svg' || namespaceOf(element) === SVG) return boxInDrawing(element, name);
  if (GAPS.has(name)) return 'gap';
  if (namespaceOf(element) && namespaceOf(element) !== XHTML) return 'gap';
  // Most have no attributes at all, and each question costs.
  if (hasAttributes(element) && (hasAttribute(element, 'hidden') || isEditable(element))) {
    return 'none';
  }
  if (isLostInDrawing(element)) return 'gap';
  return BLOCKS.has(name) ? 'block' : 'inline';
}

const HIDDEN_STYLE = /(?:^|;)\s*display\s*:\s*none\b/i;

/** As `boxByName`, and an inline `display: none` is believed. For documents without layout. */
export function boxByMarkup(element: Element): Box {
  const box = boxByName(element);
  if (box === 'none' || box === 'gap') return box;
  const style = attributeOf(element, 'style');
  return style && HIDDEN_STYLE.test(style) ? 'none' : box;
}

/**
 * Box of an element as it is laid out. Asks for a computed style once per element that could be read,
 * and remembers the answer as long as the returned function lives, so make one per reading.
 *
 * @param styleOf The window's `getComputedStyle`.
 */
export function boxByLayout(styleOf: (element: Element) => CSSStyleDeclaration): BoxOf {
  const known = new Map<Element, Box>();
  return (element) => {
    const seen = known.get(element);
    if (seen) return seen;
    const box = laidOut(element, boxByName(element), styleOf);
    known.set(element, box);
    return box;
  };
}

function laidOut(
  element: Element,
  byName: Box,
  styleOf: (element: Element) => CSSStyleDeclaration,
): Box {
  if (byName === 'none') {
    // `hidden` is only a hint to the style sheet; a page may show such an element all the same.
    if (!hasAttribute(element, 'hidden') || isEditable(element)) return 'none';
  } else if (byName === 'gap') {
    return 'gap';
  }
  const name = nameOf(element);
  // A line break has no box to ask for, and a slot is never one of its own.
  if (name === 'br' || name === 'wbr') return 'inline';
  const style = styleOf(element);
  const display = style.display;
  if (display === 'none') return 'none';
  // What is in it is not shown, whatever room it takes; `hidden="until-found"` is made of this. It does nothing to what
  // runs on with the text, which is most of a page.
  if (display !== 'inline' && style.contentVisibility === 'hidden') return 'none';
  if (byName === 'shell') return 'shell';
  const block =
    // The layout of what stands in a drawing is the drawing's.
    (byName === 'block' && namespaceOf(element) === SVG) ||
    // Flat pieces of a table or a flex row are separate texts, so only genuinely inline boxes run on.
    !(display.startsWith('inline') || display === 'contents' || display.startsWith('ruby')) ||
    name === 'button' ||
    (display === '' && byName === 'block');
  const unseen = style.visibility !== '' && style.visibility !== 'visible';
  if (unseen) return block ? 'unseen-block' : 'unseen';
  return block ? 'block' : 'inline';
}

/** Tells whether line feeds in an element's text are shown, by its computed `white-space`; make one per reading. */
export function linesByLayout(
  styleOf: (element: Element) => CSSStyleDeclaration,
): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    let keeps = known.get(element);
    if (keeps === undefined) {
      keeps = /^(?:pre|break-spaces|preserve)/.test(styleOf(element).whiteSpace);
      known.set(element, keeps);
    }
    return keeps;
  };
}

/**
 * Whether only the summary of an element is shown: a `<details>` that is closed. For pages that are laid out;
 * elsewhere nobody closes anything.
 */
export function isFolded(element: Element): boolean {
  return nameOf(element) === 'details' && !hasAttribute(element, 'open');
}

/** The element of a `<details>` that is shown while it is closed. */
export function summaryOf(element: Element): Element | null {
  for (let child = element.firstElementChild; child; child = nextElementOf(child)) {
    if (nameOf(child) === 'summary') return child;
  }
  return null;
}
