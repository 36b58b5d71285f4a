// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createHost, HOST_NAME } from '../../../src/notes/host';
import { clearRemains } from '../../../src/notes/remains';
import { HIGHLIGHTS, highlightStyles } from '../../../src/notes/status';

type Page = Window & typeof globalThis;

/** The window with a registry of highlights, which happy-dom does not have. */
function pageWith(highlights: Map<string, unknown>): Page {
  return new Proxy(window as Page, {
    get: (target, key) => (key === 'CSS' ? { highlights } : Reflect.get(target, key)),
  });
}

/** happy-dom does not keep rules for highlights. */
function sheetOf(cssText: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  Object.defineProperty(sheet, 'cssRules', { value: [{ cssText }] });
  return sheet;
}

afterEach(() => {
  document.adoptedStyleSheets = [];
  for (const element of document.querySelectorAll(HOST_NAME)) element.remove();
});

describe('what one before has left', () => {
  it('is taken away, and nothing of the page is', () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    // One may have been left in a modal dialog.
    for (const parent of [document.documentElement, dialog]) {
      const { element, root } = createHost(window as Page);
      root.append(Object.assign(document.createElement('div'), { className: 'voice' }));
      parent.append(element);
    }
    const pages = document.createElement(HOST_NAME);
    document.documentElement.append(pages);
    const search = sheetOf('::highlight(search) { color: red }');
    document.adoptedStyleSheets = [search, sheetOf(highlightStyles(false, ':root'))];
    const name = HIGHLIGHTS[0] as string;
    const highlights = new Map<string, unknown>([
      ['search', 1],
      [name, 2],
    ]);
    clearRemains(pageWith(highlights));
    expect([...highlights.keys()]).toEqual(['search']);
    expect(document.adoptedStyleSheets.length).toBe(1);
    expect(document.adoptedStyleSheets[0] === search).toBe(true);
    expect([...document.querySelectorAll(HOST_NAME)]).toEqual([pages]);
    dialog.remove();
  });

  it('is nothing where there was none', () => {
    const sheets = [sheetOf('p { color: red }')];
    document.adoptedStyleSheets = sheets;
    clearRemains(pageWith(new Map()));
    clearRemains(
      new Proxy(window as Page, {
        get: (w, key) => (key === 'CSS' ? undefined : Reflect.get(w, key)),
      }),
    );
    expect(document.adoptedStyleSheets).toEqual(sheets);
  });
});
