/**
 * Shadow roots as an extension sees them, the closed ones too.
 *
 * Small enough for the gate, so it takes the browser's API as it is. What the browser builds its own controls of is
 * no text to read, and never given.
 */

/** Elements other than those with a hyphen in their name that can have a shadow root (DOM Standard, "valid shadow host name"). */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/** Firefox tells it on the element, and to extensions only. */
interface WithClosedRoot extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Chrome has a function for it, which content scripts may call without a permission. */
interface ChromeDom {
  openOrClosedShadowRoot?(element: Element): ShadowRoot | null;
}

/** Whether an element of this name can have a shadow root of the page's. */
export function canHost(name: string): boolean {
  // A form gives a field of this name instead, and hosts nothing.
  return typeof name === 'string' && (HOSTS.has(name) || name.includes('-'));
}

/** Those of them that are made for text. With text in them they have no root but an open one, as far as pages go. */
const FOR_TEXT = new Set('blockquote h1 h2 h3 h4 h5 h6 p span'.split(' '));

/**
 * The element's shadow root, whatever its mode; `null` when there is none, or none can be had. Never throws.
 * A closed one of an element that is made for text, and has some, is not looked for: to ask costs Chrome 4 µs, and most of
 * a page is such elements.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (!canHost(element.localName)) return null;
  const open = element.shadowRoot ?? (element as WithClosedRoot).openOrClosedShadowRoot;
  if (open) return open;
  if (FOR_TEXT.has(element.localName) && element.firstChild) return null;
  try {
    // Asked for only here: browsers make each part of their interface when it is first asked for.
    const { dom } = (globalThis as { chrome?: { dom?: ChromeDom } }).chrome ?? {};
    return dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    // Not an HTML element, or the extension is gone.
    return null;
  }
}
