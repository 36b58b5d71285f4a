/**
 * One look at the laid-out page: what is asked of an element or a text twice is answered once.
 *
 * Holds for as long as no one else runs, so it must not be kept from one frame to the next. Reads layout only.
 */
import { boxesOf, elementsIn, localNameOf, openRootOf, rectOf } from '../dom/unclobbered';
import { type Box, GAP_PX } from './geometry';
import { hasOwnText, rectsIn } from './room';
import { clipOf, elementAround, isFilteredOut, isInked } from './sight';

/** What one look has seen; rectangles in viewport coordinates, CSS px. */
export interface Look {
  readonly window: Window & typeof globalThis;
  /** The element's rectangle. */
  rect(element: Element): Box;
  /** Rectangles of a whole text node, one or more a line. */
  text(node: Text): readonly Box[];
  /** Text directly in the element, that in its children aside. */
  hasOwnText(element: Element): boolean;
  /** Whether its text runs on in one box, so that what is far from a place in the text is far from it on the page. */
  isOneBox(element: Element): boolean;
  /** The columns that it, or what is nearest around it, is set in; `null` where nothing is. */
  columns(element: Element): Columns | null;
  /** What is left of a text or an element's content where it is cut off; `null` where it is not. */
  clip(node: Node): Box | null;
  /** Whether a filter or a mask leaves nothing to be seen of it. */
  isFilteredOut(element: Element): boolean;
  /** Whether the letters in it are drawn in a colour that can be seen. */
  isInked(element: Element): boolean;
  /** The elements that an animation moves now. */
  moving(): readonly Element[];
  /** Boxes of all elements in it; `null` when there are too many, or some whose content need not be in their box. */
  inside(element: Element): readonly Box[] | null;
}

/** Columns of a text, side by side; CSS px. */
export interface Columns {
  readonly of: Element;
  /** What a marker of one column may take of the gap between two. */
  readonly room: number;
}

/** With more elements in a block than this, asking the page what it shows costs less than looking at each. */
const INSIDE_MOST = 60;

/** A function that is asked once for each object; it must not answer `undefined`. */
export function once<K extends object, V>(ask: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) {
      answer = ask(key);
      known.set(key, answer);
    }
    return answer;
  };
}

function boxesInside(element: Element): Box[] | null {
  const inside = elementsIn(element);
  if (inside.length > INSIDE_MOST) return null;
  const boxes: Box[] = [];
  for (let i = 0; i < inside.length; i++) {
    const one = inside[i] as Element;
    // What is in a shadow root need not stay in its host.
    if (localNameOf(one).includes('-') || openRootOf(one)) return null;
    boxes.push(...boxesOf(one));
  }
  return boxes;
}

/** Properties whose change moves text. */
const MOVES = /trans|scale|rotate|left|top|right|bottom|inset|margin|offset[A-Z]/;

const movedIn = (document: Document): Element[] =>
  document.getAnimations().flatMap(({ playState, effect }) => {
    const { target } = effect as KeyframeEffect;
    const isMove =
      playState === 'running' &&
      (effect as KeyframeEffect)
        .getKeyframes()
        .some((frame) => MOVES.test(String(Object.keys(frame))));
    return target && isMove ? target : [];
  });

/** What `column-gap: normal` is in a text of common size: 1em. */
const NORMAL_GAP_PX = 16;

function columnsIn(of: Element, look: Look): Columns | null {
  const style = look.window.getComputedStyle(of);
  if (style.columnCount === 'auto' && style.columnWidth === 'auto') {
    const outer = elementAround(of);
    return outer && look.columns(outer);
  }
  const gap = Number.parseFloat(style.columnGap) || NORMAL_GAP_PX;
  // Nearer to its own column than to the next one, and on its side of the rule.
  return { of, room: gap / (style.columnRuleStyle === 'none' ? 1 : 2) - GAP_PX };
}

/** Begins a look at a window's page. */
export function lookAt(window: Window & typeof globalThis): Look {
  const moved = once(movedIn);
  const look: Look = {
    window,
    rect: once(rectOf),
    text: once((node: Text) => rectsIn(node, 0)),
    hasOwnText: once(hasOwnText),
    isOneBox: once(
      (element: Element) => boxesOf(element).length < 2 && look.columns(element)?.of !== element,
    ),
    columns: once((element: Element) => columnsIn(element, look)),
    clip: once((node: Node) => clipOf(node, look)),
    isFilteredOut: once((element: Element) => isFilteredOut(element, look)),
    isInked: once((element: Element) => isInked(element, look)),
    moving: () => moved(window.document),
    inside: once(boxesInside),
  };
  return look;
}
