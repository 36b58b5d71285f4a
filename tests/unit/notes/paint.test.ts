// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Status } from '../../../src/core/types';
import type { NoteItem } from '../../../src/notes/item';
import { createPainter } from '../../../src/notes/paint';

/** A window with the parts of a browser that happy-dom lacks. */
function browser() {
  class Highlight extends Set<object> {
    priority = 0;
  }
  const highlights = new Map<string, Highlight>();
  class StaticRange {
    constructor(init: object) {
      Object.assign(this, init);
    }
  }
  const parts = { document, CSSStyleSheet, CSS: { highlights }, Highlight, StaticRange };

  // Lines are not inherited, so that each shadow root needs their style.
  const look = { getComputedStyle: () => ({ textDecorationLine: 'none' }) };
  return { ...parts, ...look } as unknown as Window & typeof globalThis;
}

const item = { id: 'f1', status: 'contradicted', stance: 'asserted', range: {} } as NoteItem;

function rooted(): ShadowRoot {
  return document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
}

const sheetsOf = (root: ShadowRoot) => root.adoptedStyleSheets.length;

describe('the style of lines in shadow roots', () => {
  it('comes back where the page has put it away', () => {
    const painter = createPainter(browser());
    const root = rooted();
    painter.paint(item);
    painter.adopt(root);
    expect(sheetsOf(root)).toBe(1);
    root.adoptedStyleSheets = [];
    painter.renew();
    expect(sheetsOf(root)).toBe(1);
    painter.end();
    expect(sheetsOf(root)).toBe(0);
  });

  it('leaves a root that has gone, and comes to one that is read again', () => {
    const painter = createPainter(browser());
    const root = rooted();
    const { host } = root;
    painter.paint(item);
    painter.adopt(root);
    host.remove();
    painter.renew();
    expect(sheetsOf(root)).toBe(0);
    document.body.append(host);
    painter.renew();
    expect(sheetsOf(root)).toBe(0);
    painter.adopt(root);
    expect(sheetsOf(root)).toBe(1);
    painter.end();
  });

  it('is never brought into another document', () => {
    const painter = createPainter(browser());
    const [moved, stays] = [rooted(), rooted()];
    painter.adopt(moved);
    const elsewhere = document.implementation.createHTMLDocument('');
    // As browsers do.
    Object.defineProperty(moved, 'ownerDocument', { value: elsewhere });
    Object.defineProperty(moved, 'adoptedStyleSheets', {
      get: () => [],
      set() {
        throw new DOMException('of another document', 'NotAllowedError');
      },
    });
    painter.adopt(stays);
    painter.paint(item);
    stays.adoptedStyleSheets = [];
    painter.renew();
    expect(sheetsOf(stays)).toBe(1);
    painter.end();
  });
});

describe('lines under the same words', () => {
  const claim = (id: string, status: Status, quote: string, startOffset: number, group = 's') =>
    ({ id, status, stance: 'asserted', quote, group, range: { startOffset } }) as NoteItem;
  /** Where lines are drawn, by status. */
  const drawn = (win: Window) =>
    [...(win as unknown as { CSS: { highlights: Map<string, Set<StaticRange>> } }).CSS.highlights]
      .flatMap(([name, ranges]) => [...ranges].map((at) => `${name.slice(9)} ${at.startOffset}`))
      .sort();

  it('are one, that of the status that a reader should meet first, as long as that is there', () => {
    const win = browser();
    const painter = createPainter(win);
    const parts = [
      claim('a', 'unsupported', 'cures pain', 7),
      claim('b', 'contradicted', 'cures pain', 7),
      claim('c', 'preliminary', 'pain', 13),
      claim('d', 'mixed', 'and more', 30),
      claim('e', 'preliminary', 'pain', 2),
      claim('f', 'preliminary', 'pain', 13, 'another sentence'),
    ];
    for (const one of parts) painter.paint(one);
    const others = ['mixed 30', 'preliminary 13', 'preliminary 2'];
    expect(drawn(win)).toEqual(['contradicted 7', ...others]);
    painter.erase('b');
    expect(drawn(win)).toEqual([...others, 'unsupported 7']);
    painter.paint(parts[1] as NoteItem);
    expect(drawn(win)).toEqual(['contradicted 7', ...others]);
    painter.erase('b');
    painter.erase('a');
    expect(drawn(win)).toEqual(['mixed 30', 'preliminary 13', 'preliminary 13', 'preliminary 2']);
    painter.end();
    expect(drawn(win)).toEqual([]);
  });
});
