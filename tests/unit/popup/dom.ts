/**
 * A document for rendering extension pages in tests, without a browser.
 */
import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** A rendered page. */
export interface Mounted {
  readonly body: HTMLElement;
  /** The page's text, with runs of white space made one. */
  text(): string;
  /** Elements by CSS selector. */
  all(selector: string): HTMLElement[];
  /** The one element that a selector finds; throws for none or several. */
  one(selector: string): HTMLElement;
  /** The button whose text or accessible name holds these words; throws for none or several. */
  button(words: string): HTMLElement;
  /** Fires an event of the page's own kind, with more properties. */
  fire(target: HTMLElement, type: string, properties?: object): Promise<void>;
  unmount(): void;
}

/** Renders into a new document, which becomes the global one. */
export async function mount(content: ComponentChild): Promise<Mounted> {
  const { window, document } = parseHTML('<!doctype html><html><body></body></html>');
  Object.assign(globalThis, { document });
  const body = document.body as unknown as HTMLElement;
  await act(() => render(content, body));
  const all = (selector: string) => [...body.querySelectorAll<HTMLElement>(selector)];
  const single = (found: HTMLElement[], what: string) => {
    if (found.length !== 1) throw new Error(`${found.length} elements for ${what}`);
    return found[0] as HTMLElement;
  };
  return {
    body,
    all,
    text: () => (body.textContent ?? '').replace(/\s+/g, ' '),
    one: (selector) => single(all(selector), selector),
    button: (words) =>
      single(
        all('button').filter((button) =>
          `${button.getAttribute('aria-label') ?? ''} ${button.textContent}`.includes(words),
        ),
        `a button "${words}"`,
      ),
    fire: (target, type, properties = {}) =>
      act(async () => {
        const event = new window.Event(type, { bubbles: true, cancelable: true });
        target.dispatchEvent(Object.assign(event, properties) as unknown as Event);
      }),
    unmount: () => render(null, body),
  };
}
