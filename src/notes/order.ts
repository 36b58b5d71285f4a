/**
 * The order in which claims and their blocks are read. Reads layout only where elements stand in different trees.
 */
import { positionOf, rectOf } from '../dom/unclobbered';
import type { NoteItem } from './item';

/** Sorts elements as they stand in the document; those of different trees by where they are seen. */
export function inReadingOrder(a: Element, b: Element): number {
  if (a === b) return 0;
  const order = positionOf(a, b);
  if (order & 1) return rectOf(a).top - rectOf(b).top;
  return order & 4 ? -1 : 1;
}

/** Sorts claims as they are read. */
export function byPlace(a: NoteItem, b: NoteItem): number {
  if (a.owner !== b.owner) return inReadingOrder(a.owner, b.owner);
  const [one, other] = [a.range.startContainer, b.range.startContainer];
  if (one === other) return a.range.startOffset - b.range.startOffset;
  return one.compareDocumentPosition(other) & 4 ? -1 : 1;
}

/** Those of some elements that are read right before and right after another one, which may be among them. */
export function neighbours(at: Element, elements: Iterable<Element>): Element[] {
  let [before, after]: (Element | null)[] = [null, null];
  for (const element of elements) {
    if (element === at) continue;
    const order = inReadingOrder(element, at);
    if (order < 0 && (!before || inReadingOrder(before, element) < 0)) before = element;
    if (order > 0 && (!after || inReadingOrder(element, after) < 0)) after = element;
  }
  return [before, after].filter((element) => element !== null && element !== undefined);
}

/** Makes what sorts one set of elements again and again: the order of the last time mostly still holds, and to see that is less work. */
export function createSorting(): (elements: ReadonlySet<Element>) => readonly Element[] {
  let order: readonly Element[] = [];
  return (elements) => {
    const known = new Set(order);
    const now = order.filter((element) => elements.has(element));
    for (const element of elements) if (!known.has(element)) now.push(element);
    const holds = now.every(
      (element, i) => i === 0 || inReadingOrder(now[i - 1] as Element, element) < 0,
    );
    order = holds ? now : now.sort(inReadingOrder);
    return order;
  };
}
