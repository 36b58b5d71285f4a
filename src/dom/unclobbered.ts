/**
 * Reads nodes past DOM clobbering: a form shows its fields by their names before all else, so that
 * `<input name="parentNode">` is what `form.parentNode` gives, in Chrome to extensions too. A page that does this, by
 * chance or not, must not lead a walk astray or round in a ring.
 *
 * Where there is no browser, properties are taken as they are.
 */

interface Owner {
  readonly prototype: object;
}

const { Node: NodeOwner, Element: ElementOwner } = globalThis as {
  readonly Node?: Owner;
  readonly Element?: Owner;
};

/** What the browser itself has under a name; `undefined` where it is not a browser's. */
function own(owner: Owner | undefined, name: string): ((this: unknown) => never) | undefined {
  const found = owner && Object.getOwnPropertyDescriptor(owner.prototype, name);
  const run = found?.get ?? found?.value;
  const isNative = typeof run === 'function' && /\[native code\]/.test(String(run));
  return isNative ? run : undefined;
}

function getter<N extends Node, K extends keyof N & string>(
  owner: Owner | undefined,
  name: K,
): (node: N) => N[K] {
  const get = own(owner, name);
  return get ? (node) => get.call(node) : (node) => node[name];
}

export const nodeTypeOf = getter<Node, 'nodeType'>(NodeOwner, 'nodeType');
export const parentNodeOf = getter<Node, 'parentNode'>(NodeOwner, 'parentNode');
export const firstChildOf = getter<Node, 'firstChild'>(NodeOwner, 'firstChild');
export const nextSiblingOf = getter<Node, 'nextSibling'>(NodeOwner, 'nextSibling');
export const previousSiblingOf = getter<Node, 'previousSibling'>(NodeOwner, 'previousSibling');
export const ownerDocumentOf = getter<Node, 'ownerDocument'>(NodeOwner, 'ownerDocument');
export const isConnected = getter<Node, 'isConnected'>(NodeOwner, 'isConnected');
export const localNameOf = getter<Element, 'localName'>(ElementOwner, 'localName');
export const namespaceOf = getter<Element, 'namespaceURI'>(ElementOwner, 'namespaceURI');
export const parentElementOf = getter<Node, 'parentElement'>(NodeOwner, 'parentElement');
export const nextElementOf = getter<Element, 'nextElementSibling'>(
  ElementOwner,
  'nextElementSibling',
);
export const previousElementOf = getter<Element, 'previousElementSibling'>(
  ElementOwner,
  'previousElementSibling',
);
export const tagNameOf = getter<Element, 'tagName'>(ElementOwner, 'tagName');

const slotOfElement = getter<Element, 'assignedSlot'>(ElementOwner, 'assignedSlot');
const openRoot = getter<Element, 'shadowRoot'>(ElementOwner, 'shadowRoot');

function method<N extends Node, K extends keyof N & string>(
  owner: Owner | undefined,
  name: K,
): N[K] extends (...args: infer A) => infer R ? (node: N, ...args: A) => R : never {
  const run = own(owner, name) as ((...args: unknown[]) => unknown) | undefined;
  const call = run
    ? (node: N, ...args: unknown[]) => run.call(node, ...args)
    : (node: N, ...args: unknown[]) =>
        (node[name] as (this: N, ...args: unknown[]) => unknown).call(node, ...args);
  return call as never;
}

export const attributeOf = method<Element, 'getAttribute'>(ElementOwner, 'getAttribute');
export const hasAttribute = method<Element, 'hasAttribute'>(ElementOwner, 'hasAttribute');
export const hasAttributes = method<Element, 'hasAttributes'>(ElementOwner, 'hasAttributes');
export const matches = method<Element, 'matches'>(ElementOwner, 'matches');
export const rectOf = method<Element, 'getBoundingClientRect'>(
  ElementOwner,
  'getBoundingClientRect',
);
export const boxesOf = method<Element, 'getClientRects'>(ElementOwner, 'getClientRects');
export const scrollTo = method<Element, 'scrollIntoView'>(ElementOwner, 'scrollIntoView');
export const scrollBy = method<Element, 'scrollBy'>(ElementOwner, 'scrollBy') as unknown as (
  element: Element,
  options: ScrollToOptions,
) => void;
export const positionOf = method<Node, 'compareDocumentPosition'>(
  NodeOwner,
  'compareDocumentPosition',
);

const checkVisibility = own(ElementOwner, 'checkVisibility') as
  | Element['checkVisibility']
  | undefined;

/**
 * Whether the element has a box that is not made invisible, nor, where that is asked, wholly transparent; `undefined`
 * where that cannot be told.
 */
export function isVisible(element: Element, opacityProperty = false): boolean | undefined {
  const options = { visibilityProperty: true, opacityProperty };
  return checkVisibility
    ? checkVisibility.call(element, options)
    : element.checkVisibility?.(options);
}

const byTagName = own(ElementOwner, 'getElementsByTagName') as
  | ((this: Element, name: string) => HTMLCollectionOf<Element>)
  | undefined;

/** The elements of a name inside, or with `*` all of them: live, in document order. */
export function elementsIn(element: Element, name = '*'): HTMLCollectionOf<Element> {
  return byTagName ? byTagName.call(element, name) : element.getElementsByTagName(name);
}

/** The slot that an element or text stands in. */
export function slotOf(node: Node): HTMLSlotElement | null | undefined {
  return nodeTypeOf(node) === 1 ? slotOfElement(node as Element) : (node as Text).assignedSlot;
}

/** The shadow root that an element shows to everyone. */
export const openRootOf = (element: Element): ShadowRoot | null => openRoot(element);

/** The element that a shadow root is of; `null` for any other node. */
export function hostOf(node: Node | null): Element | null {
  const isFragment = node !== null && nodeTypeOf(node) === 11;
  return (isFragment && (node as Partial<ShadowRoot>).host) || null;
}

/** What stands around a node: its slot, its parent, or the host of a shadow root. */
export function around(node: Node): Node | null {
  return slotOf(node) ?? parentNodeOf(node) ?? hostOf(node);
}

/** Whether code that knows nothing of this goes right outwards from a node. */
export function isPlainAround(node: Node): boolean {
  for (let up: Node | null = node; up; up = around(up)) {
    if (nodeTypeOf(up) !== 1) continue;
    const element = up as Element;
    const isPlain =
      element.assignedSlot === slotOf(element) &&
      element.parentNode === parentNodeOf(element) &&
      element.ownerDocument === ownerDocumentOf(element) &&
      typeof element.nodeName === 'string' &&
      typeof element.getBoundingClientRect === 'function';
    if (!isPlain) return false;
  }
  return true;
}
