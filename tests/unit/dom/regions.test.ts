import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import {
  boxByMarkup,
  isFolded,
  outermostRegions,
  readBlocks,
  regionOf,
  regionOfAdded,
  regionOfGap,
  runsOf,
  spanOfRegions,
} from '../../../src/dom';

function documentOf(body: string): Document {
  const window = new Window();
  window.document.body.innerHTML = body;
  return window.document as unknown as Document;
}

const TREE = { boxOf: boxByMarkup };

const byId = (document: Document, id: string): Element =>
  document.querySelector(`#${id}`) as Element;

describe('the region to read again', () => {
  it('is the block around the change', () => {
    const document = documentOf('<div id="d"><p id="p">a <b id="b">c</b></p></div>');
    expect(regionOf(byId(document, 'b').firstChild as Node, TREE)).toBe(byId(document, 'p'));
    expect(regionOf(byId(document, 'd'), TREE)).toBe(byId(document, 'd'));
  });

  it('is the whole item, table or heading that the block belongs to', () => {
    const document = documentOf(
      '<ul><li id="li"><div><p id="p">a</p></div></li></ul>' +
        '<table id="t"><tr><td id="td">b</td></tr></table><h2 id="h"><div id="x">c</div></h2>',
    );
    expect(regionOf(byId(document, 'p'), TREE)).toBe(byId(document, 'li'));
    expect(regionOf(byId(document, 'td'), TREE)).toBe(byId(document, 't'));
    expect(regionOf(byId(document, 'x'), TREE)).toBe(byId(document, 'h'));
  });

  it('is none where nothing is read', () => {
    const document = documentOf('<select><option id="o">a</option></select><p id="gone">c</p>');
    expect(regionOf(byId(document, 'o').firstChild as Node, TREE)).toBeNull();
    const gone = byId(document, 'gone');
    gone.remove();
    expect(regionOf(gone, TREE)).toBeNull();
  });

  it('is what is not displayed or being edited, as a whole, which reads as nothing', () => {
    const document = documentOf(
      '<div contenteditable id="d"><p id="e">a</p></div><div hidden id="o"><p id="h">b</p></div>' +
        '<p id="p">c <b hidden id="b">d</b> e</p><details id="x"><summary id="s">f</summary>' +
        '<p id="y">g</p></details>',
    );
    expect(regionOf(byId(document, 'e').firstChild as Node, TREE)).toBe(byId(document, 'd'));
    expect(regionOf(byId(document, 'h'), TREE)).toBe(byId(document, 'o'));
    // What stands beside it runs on now.
    expect(regionOf(byId(document, 'b'), TREE)).toBe(byId(document, 'p'));
    expect(regionOf(byId(document, 'y'), { ...TREE, isFolded })).toBe(byId(document, 'x'));
    expect(regionOf(byId(document, 's'), { ...TREE, isFolded })).toBe(byId(document, 's'));
  });

  it('is the outermost component for a change in its shadow tree', () => {
    const document = documentOf('<div id="host"></div>');
    const root = byId(document, 'host').attachShadow({ mode: 'open' });
    root.innerHTML = '<p id="inner">a</p>';
    const inner = root.querySelector('#inner') as Element;
    expect(regionOf(inner, TREE)).toBe(byId(document, 'host'));
    expect(regionOf(root, TREE)).toBe(byId(document, 'host'));
  });

  it('is the outermost component for closed roots too, when they can be had', () => {
    const document = documentOf('<div id="host"></div>');
    const host = byId(document, 'host');
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<p id="inner">a</p>';
    const rootOf = (element: Element) => (element === host ? root : null);
    expect(regionOf(root.querySelector('p') as Element, { ...TREE, rootOf })).toBe(host);
  });

  it('is where texts run on into each other when a block between them went out', () => {
    const document = documentOf('<div id="d">a<p id="p">b</p>c</div><div id="e"><p>d</p>e</div>');
    const gapAt = (parent: Element) => ({
      parent,
      before: parent.firstChild,
      after: parent.lastChild,
    });
    byId(document, 'p').remove();
    expect(regionOfGap(gapAt(byId(document, 'd')), TREE)).toBe(byId(document, 'd'));
    expect(regionOfGap(gapAt(byId(document, 'e')), TREE)).toBeNull();
    const begin = { ...gapAt(byId(document, 'd')), before: null };
    expect(regionOfGap(begin, TREE)).toBeNull();
  });

  it('is an added block itself among blocks, and what it stands in among running text', () => {
    const document = documentOf(
      '<div id="a"><p>x</p> <p id="new">y</p></div><div id="b">text <p id="split">z</p></div>' +
        '<p id="c">w <i id="inline">v</i></p>',
    );
    expect(regionOfAdded(byId(document, 'new'), TREE)).toBe(byId(document, 'new'));
    expect(regionOfAdded(byId(document, 'split'), TREE)).toBe(byId(document, 'b'));
    expect(regionOfAdded(byId(document, 'inline'), TREE)).toBe(byId(document, 'c'));
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
    spanOfRegions(blocks.length, (index) => blocks[index]!, [byId(document, id)]);

  it('is where its blocks are', () => {
    expect(span('d')).toEqual({ from: 1, to: 3, straddles: false });
  });

  it('is between its neighbours when it has none yet', () => {
    expect(span('empty')).toEqual({ from: 3, to: 3, straddles: false });
    expect(span('last')).toEqual({ from: 4, to: 4, straddles: false });
  });

  it('is taken together for regions that stand in a row', () => {
    const page = documentOf(
      '<p>a</p><p id="b">b</p> <p id="c">c</p><p id="d">d</p><!-- --><p>e</p>text<p id="f">f</p><p id="g">g</p>',
    );
    const regions = ['c', 'b', 'd', 'f', 'g'].map((id) => byId(page, id));
    const runs = runsOf(regions);
    expect(runs.map((run) => run.map(({ id }) => id))).toEqual([
      ['b', 'c', 'd'],
      ['f', 'g'],
    ]);
    const read = readBlocks(page).blocks;
    const spans = runs.map((run) => spanOfRegions(read.length, (i) => read[i]!, run));
    expect(spans).toEqual([
      { from: 1, to: 4, straddles: false },
      { from: 6, to: 8, straddles: false },
    ]);
    const middle = [byId(page, 'b'), byId(page, 'd')];
    expect(runsOf(middle).map((run) => run.length)).toEqual([1, 1]);
  });

  it('says when a block there holds more than the region: it was no block when it was read', () => {
    const page = documentOf('<p>a</p><div><i>b</i><i id="x">c</i><i>d</i></div><p>e</p>');
    const read = readBlocks(page).blocks;
    expect(read.map(({ text }) => text)).toEqual(['a', 'bcd', 'e']);
    const of = (element: Element) => spanOfRegions(read.length, (i) => read[i]!, [element]);
    expect(of(byId(page, 'x')).straddles).toBe(true);
    expect(of(page.querySelector('div') as Element).straddles).toBe(false);
    expect(of(page.querySelector('p') as Element).straddles).toBe(false);
  });
});
