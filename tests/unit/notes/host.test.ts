// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createHost, createPatience, RETURNS_MOST, STOOD_MS } from '../../../src/notes/host';

describe('a host', () => {
  it('knows whether it is where it belongs, and goes back there in its style', () => {
    const host = createHost(window as Window & typeof globalThis);
    expect(host.isInPlace()).toBe(false);
    host.place();
    expect(host.isInPlace()).toBe(true);
    document.body.append(host.element);
    expect(host.isInPlace()).toBe(false);
    host.root.adoptedStyleSheets = [];
    host.place();
    expect(host.isInPlace()).toBe(true);
    expect(host.root.adoptedStyleSheets).toHaveLength(1);
    host.element.remove();
  });

  it('draws in the px of the viewport, whatever zoom the page has', () => {
    const { documentElement } = document;
    const zoomTo = (currentCSSZoom: number | undefined) =>
      Object.defineProperty(documentElement, 'currentCSSZoom', {
        value: currentCSSZoom,
        configurable: true,
      });
    const host = createHost(window as Window & typeof globalThis);
    const style = () =>
      [...(host.root.adoptedStyleSheets[0]?.cssRules ?? [])].map(({ cssText }) => cssText)[0];
    zoomTo(0.8);
    host.place();
    expect(style()).toMatch(/zoom: ?1\.25/);
    zoomTo(2);
    host.undoZoom();
    expect(style()).toMatch(/zoom: ?0\.5/);
    // A browser that cannot tell.
    zoomTo(undefined);
    host.undoZoom();
    expect(style()).toMatch(/zoom: ?1 ?!/);
    host.element.remove();
  });
});

describe('a host while something modal is open', () => {
  const modals = new Set<Element>();

  /** A dialog that is modal as long as `modals` has it: happy-dom knows none. */
  function dialogIn(parent: Node): HTMLDialogElement {
    const dialog = document.createElement('dialog');
    const matches = (selector: string) => selector === ':modal' && modals.has(dialog);
    Object.defineProperty(dialog, 'matches', { value: matches });
    parent.appendChild(dialog);
    return dialog;
  }

  afterEach(() => {
    modals.clear();
    document.body.replaceChildren();
  });

  it('belongs in the one that was opened last, and back under the root when all are closed', () => {
    const host = createHost(window as Window & typeof globalThis);
    const [later, sooner] = [dialogIn(document.body), dialogIn(document.body)];
    host.place();
    expect(host.element.parentNode).toBe(document.documentElement);
    for (const dialog of [sooner, later]) {
      modals.add(dialog);
      expect(host.isInPlace()).toBe(false);
      host.place();
      expect(host.element.parentNode).toBe(dialog);
      expect(host.isInPlace()).toBe(true);
    }
    modals.delete(later);
    expect(host.isInPlace()).toBe(false);
    host.place();
    expect(host.element.parentNode).toBe(sooner);
    modals.clear();
    host.place();
    expect(host.element.parentNode).toBe(document.documentElement);
    host.element.remove();
  });

  it('goes where it is wanted only, and stays there until the dialog closes', () => {
    let isWanted = false;
    const host = createHost(window as Window & typeof globalThis, () => isWanted);
    const dialog = dialogIn(document.body);
    modals.add(dialog);
    host.place();
    expect(host.element.parentNode).toBe(document.documentElement);
    isWanted = true;
    expect(host.isInPlace()).toBe(false);
    host.place();
    isWanted = false;
    expect(host.isInPlace()).toBe(true);
    expect(host.element.parentNode).toBe(dialog);
    modals.clear();
    host.place();
    expect(host.element.parentNode).toBe(document.documentElement);
    host.element.remove();
  });

  it('belongs in the element that fills the screen, unless that shows nothing that is in it', () => {
    const host = createHost(window as Window & typeof globalThis);
    const fill = (element: Element | null) =>
      Object.defineProperty(document, 'fullscreenElement', { value: element, configurable: true });
    const made = (name: string): Element => {
      const element = document.body.appendChild(document.createElement(name));
      const matches = (selector: string) =>
        selector === ':modal' && document.fullscreenElement === element;
      return Object.defineProperty(element, 'matches', { value: matches });
    };
    const [article, video] = [made('article'), made('video')];
    for (const [element, place] of [
      [article, article],
      [video, document.documentElement],
      [document.documentElement, document.documentElement],
      [article, article],
      [null, document.documentElement],
    ] as const) {
      fill(element);
      host.place();
      expect(host.element.parentNode).toBe(place);
      expect(host.takenFrom()).toBe(null);
    }
    host.element.remove();
  });

  it('is left where it is by a dialog in a shadow root', () => {
    const host = createHost(window as Window & typeof globalThis);
    const shadow = document.body
      .appendChild(document.createElement('div'))
      .attachShadow({ mode: 'open' });
    modals.add(dialogIn(shadow));
    host.place();
    expect(host.element.parentNode).toBe(document.documentElement);
    host.element.remove();
  });

  it('tells what the page takes it out of, and not that a dialog has closed or gone', () => {
    const host = createHost(window as Window & typeof globalThis);
    const dialog = dialogIn(document.body);
    host.place();
    modals.add(dialog);
    expect(host.takenFrom()).toBe(null);
    host.place();
    dialog.remove();
    expect(host.takenFrom()).toBe(null);
    document.body.append(dialog);
    host.element.remove();
    expect(host.takenFrom()).toBe(dialog);
    modals.clear();
    host.place();
    expect(host.takenFrom()).toBe(null);
    document.body.append(host.element);
    expect(host.takenFrom()).toBe(document.documentElement);
    host.element.remove();
  });
});

describe('patience', () => {
  it('ends with a page that takes the host away again and again, for good', () => {
    let now = 0;
    const mayReturn = createPatience(() => now);
    for (let i = 0; i < RETURNS_MOST; i += 1) {
      now += STOOD_MS - 1;
      expect(mayReturn()).toBe(true);
    }
    now += 1;
    expect(mayReturn()).toBe(false);
    now += 100 * STOOD_MS;
    expect(mayReturn()).toBe(false);
  });

  it('has no end with one that draws itself anew now and then', () => {
    let now = 0;
    const mayReturn = createPatience(() => now);
    for (let i = 0; i < 20 * RETURNS_MOST; i += 1) {
      now += STOOD_MS;
      expect(mayReturn()).toBe(true);
    }
  });
});
