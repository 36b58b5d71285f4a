import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import {
  boxByMarkup,
  outermostRegions,
  readBlocks,
  regionOf,
  regionOfAdded,
  spanOfRegion,
} from '../../../src/dom';

function documentOf(body: string): Document {
  const window = new Window();
  window.document.body.innerHTML = body;
  return window.document as unknown as Document;
}

const byId = (document: Document, id: string): Element =>
  document.querySelector(`#${id}`) as Element;

describe('the region to read again', () => {
  it('is the block around the change', () => {
    const document = documentOf('<div id="d"><p id="p">a <b id="b">c</b></p></div>');
    expect(regionOf(byId(document, 'b').firstChild as Node, boxByMarkup)).toBe(byId(document, 'p'));
    expect(regionOf(byId(document, 'd'), boxByMarkup)).toBe(byId(document, 'd'));
  });

  it('is the whole item, table or heading that the block belongs to', () => {
    const document = documentOf(
      '<ul><li id="li"><div><p id="p">a</p></div></li></ul>' +
        '<table id="t"><tr><td id="td">b</td></tr></table><h2 id="h"><div id="x">c</div></h2>',
    );
    expect(regionOf(byId(document, 'p'), boxByMarkup)).toBe(byId(document, 'li'));
    expect(regionOf(byId(document, 'td'), boxByMarkup)).toBe(byId(document, 't'));
    expect(regionOf(byId(document, 'x'), boxByMarkup)).toBe(byId(document, 'h'));
  });

  it('is none where nothing is read', () => {
    const document = documentOf(
      '<div contenteditable><p id="e">a</p></div><div hidden><p id="h">b</p></div><p id="gone">c</p>',
    );
    expect(regionOf(byId(document, 'e').firstChild as Node, boxByMarkup)).toBeNull();
    expect(regionOf(byId(document, 'h'), boxByMarkup)).toBeNull();
    const gone = byId(document, 'gone');
    gone.remove();
    expect(regionOf(gone, boxByMarkup)).toBeNull();
  });

  it('is the outermost component for a change in its shadow tree', () => {
    const document = documentOf('<div id="host"></div>');
    const root = byId(document, 'host').attachShadow({ mode: 'open' });
    root.innerHTML = '<p id="inner">a</p>';
    const inner = root.querySelector('#inner') as Element;
    expect(regionOf(inner, boxByMarkup)).toBe(byId(document, 'host'));
    expect(regionOf(root, boxByMarkup)).toBe(byId(document, 'host'));
  });

  it('is an added block itself among blocks, and what it stands in among running text', () => {
    const document = documentOf(
      '<div id="a"><p>x</p> <p id="new">y</p></div><div id="b">text <p id="split">z</p></div>' +
        '<p id="c">w <i id="inline">v</i></p>',
    );
    expect(regionOfAdded(byId(document, 'new'), boxByMarkup)).toBe(byId(document, 'new'));
    expect(regionOfAdded(byId(document, 'split'), boxByMarkup)).toBe(byId(document, 'b'));
    expect(regionOfAdded(byId(document, 'inline'), boxByMarkup)).toBe(byId(document, 'c'));
  });

  it('swallows the regions inside it', () => {
    const document = documentOf('<div id="d"><p id="p">a</p></div><p id="q">b</p>');
    const regions = new Set(['d', 'p', 'q'].map((id) => byId(document, id)));
    expect(outermostRegions(regions).map(({ id }) => id)).toEqual(['d', 'q']);
  });
});

describe('the place of a region among known blocks', () => {
  const document = documentOf(
    '<p>a</p><div id="d"><p>b</p><p>c</p></div><div id="empty"></div><p>e</p><div id="last"></div>',
  );
  const { blocks } = readBlocks(document);
  const span = (id: string) =>
    spanOfRegion(blocks.length, (index) => blocks[index]!, byId(document, id));

  it('is where its blocks are', () => {
    expect(span('d')).toEqual({ from: 1, to: 3 });
  });

  it('is between its neighbours when it has none yet', () => {
    expect(span('empty')).toEqual({ from: 3, to: 3 });
    expect(span('last')).toEqual({ from: 4, to: 4 });
  });
});
