import fc from 'fast-check';
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { boxByLayout, isFolded, type PageText, readBlocks, walkBlocks } from '../../../src/dom';

function documentOf(body: string): Document {
  return parseHTML(`<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`)
    .document;
}

/** A document whose shadow roots and slots work. */
function liveDocument(body: string): Document {
  const window = new Window();
  window.document.body.innerHTML = body;
  return window.document as unknown as Document;
}

const read = (body: string) => readBlocks(documentOf(body));
const texts = ({ blocks }: PageText) => blocks.map(({ text }) => text.trim());
const tags = ({ blocks }: PageText) => blocks.map(({ tag, depth }) => `${tag}${depth ?? ''}`);

describe('blocks', () => {
  it('join the text of inline elements and stand apart from each other', () => {
    const page = read(
      '<h2>A <em>leaf</em></h2><p>One <a href="#">two</a>three.</p>four<div>five</div>six',
    );
    expect(texts(page)).toEqual(['A leaf', 'One twothree.', 'four', 'five', 'six']);
    expect(tags(page)).toEqual(['h2', 'p', 'p', 'p', 'p']);
  });

  it('turn a line break into a line feed, and what is not text into a space', () => {
    const page = read('<p>one<br>two<img src="x">three<wbr>four<input value="secret">five</p>');
    expect(texts(page)).toEqual(['one\ntwo threefour five']);
  });

  it('read a line feed of the source as the space that it is shown as', () => {
    expect(read('<p>eases\n   pain</p>').blocks[0]?.text).toBe('eases    pain');
    // Between two elements, with no other text around it.
    expect(read('<p>is <b>not</b>\n<i>addictive</i></p>').blocks[0]?.text).toBe('is not addictive');
    expect(read('<pre>eases\npain</pre>').blocks[0]?.text).toBe('eases\npain');
    expect(read('<pre><code>a\nb</code></pre>').blocks[0]?.text).toBe('a\nb');
  });

  it('leave out what is not for reading and what the reader writes', () => {
    const page = read(
      '<p>seen</p><script>no</script><style>no</style><noscript>no</noscript><template>no</template>' +
        '<div role="textbox">no</div><textarea>no</textarea><select><option>no</option></select><p hidden>no</p>' +
        '<p style="color: red; display: none">no</p><div contenteditable>no</div>' +
        '<svg><text>no</text></svg><math><mi>no</mi></math><factleaf-notes>no</factleaf-notes>' +
        '<p aria-hidden="true">too</p><div contenteditable="false">three</div>',
    );
    expect(texts(page)).toEqual(['seen', 'too', 'three']);
  });

  it('leave out blocks without a visible character', () => {
    expect(read('<p> \n </p><p><b></b></p><p>x</p>').blocks).toHaveLength(1);
  });

  it('tell how deep a list item is, and only its first text is the item', () => {
    const page = read(
      '<ul><li>a<ul><li><p>b</p><p>c</p></li></ul>d</li></ul><ol><li><div><b>e</b></div></li></ol>',
    );
    expect(texts(page)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(tags(page)).toEqual(['li1', 'li2', 'p2', 'p1', 'li1']);
  });

  it('keep the role of what a paragraph stands in', () => {
    const page = read(
      '<blockquote><p>a</p></blockquote><dl><dt>b</dt><dd><p>c</p></dd></dl>' +
        '<details><summary>d</summary><p>e</p></details><div role="heading" aria-level="3">f</div>',
    );
    expect(tags(page)).toEqual(['blockquote', 'dt', 'dd', 'dt', 'p', 'h3']);
  });

  it('give table cells their headers, across spans', () => {
    const page = read(`<table>
      <tr><th></th><th>Benefit</th><th colspan="2">Risk</th></tr>
      <tr><th rowspan="2">Leaf</th><td>calm</td><td>nausea</td><td>other</td></tr>
      <tr><td>sleep</td><td>habit</td></tr></table>`);
    const under = Object.fromEntries(page.blocks.map((block) => [block.text, block.under ?? []]));
    expect(under).toEqual({
      Benefit: [],
      Risk: [],
      Leaf: [],
      calm: ['Benefit', 'Leaf'],
      nausea: ['Risk', 'Leaf'],
      other: ['Risk', 'Leaf'],
      sleep: ['Benefit'],
      habit: ['Risk'],
    });
  });

  it('tell a cell or a term of the few letters that are all that stands beside it', () => {
    const besides = (html: string) => read(html).blocks.map(({ text, beside }) => [text, beside]);
    expect(
      besides(
        '<table><tr><td>FDA approved<td>No<tr><td>Uses<td>Pain, and low mood at times</table>',
      ),
    ).toEqual([
      ['FDA approved', ['No']],
      ['No', undefined],
      ['Uses', undefined],
      ['Pain, and low mood at times', undefined],
    ]);
    expect(besides('<dl><dt>Legal<dd>No<dt>Addictive<p>Yes</dl>')[0]).toEqual(['Legal', ['No']]);
    expect(besides('<table><tr><td>a<td>b<td>c</table>')[0]).toEqual(['a', undefined]);
    const rated = (header: string) =>
      besides(`<table><tr><th>Claim<th>${header}<tr><td>Kratom is safe<td>False</table>`)[2];
    expect(rated('Rating')).toEqual(['Kratom is safe', ['False']]);
    expect(rated('Kratom')).toEqual(['Kratom is safe', ['Kratom']]);
  });

  it('tell the label of a table row what stands beside it', () => {
    const head = [
      '<tr><th>Feature</th><th>Kava</th><th>Kratom</th></tr>',
      '<thead><tr><td>Feature</td><td>Kava</td><td>Kratom</td></tr></thead>',
      '<tr><td><b>Feature</b></td><td><p><strong>Kava</strong></p></td><td><b>Kratom</b></td></tr>',
    ];
    for (const top of head) {
      const page = read(
        `<table>${top}<tr><td>Sleep</td><td>Yes</td><td>No</td></tr>
          <tr><th>Pain</th><td>No</td><td>Low</td></tr></table>`,
      );
      expect(page.blocks.slice(3).map(({ under, beside }) => [under, beside])).toEqual([
        [['Feature'], ['Kava', 'Kratom']],
        [['Kava'], undefined],
        [['Kratom'], undefined],
        [['Feature'], ['Kava', 'Kratom']],
        [['Kava', 'Pain'], undefined],
        [['Kratom', 'Pain'], undefined],
      ]);
    }
  });

  it('take a first row over short answers for headers', () => {
    const page = read(
      '<table><tr><td>Effect</td><td>CBD</td><td>Kratom</td></tr>' +
        '<tr><td>Pain relief</td><td>Yes</td><td>No</td></tr></table>' +
        '<table><tr><td>Red</td><td>Pain relief and sleep</td><td>Our best</td></tr>' +
        '<tr><td>White</td><td>Energy and focus all day</td><td>New</td></tr></table>',
    );
    expect(page.blocks.map(({ beside }) => beside)).toEqual([
      ...[undefined, undefined, undefined],
      ...[['CBD', 'Kratom'], undefined, undefined],
      ...[undefined, undefined, undefined, undefined, undefined, undefined],
    ]);
    expect(page.blocks.slice(4, 6).map(({ under }) => under)).toEqual([['CBD'], ['Kratom']]);
  });

  it('take a bold word, or a single bold cell, for no header', () => {
    const page = read(
      '<table><tr><td><b>Red</b> leaf</td><td><b>White</b></td></tr><tr><td>a</td><td>b</td></tr></table>' +
        '<table><tr><td><b>Sale</b></td></tr><tr><td>c</td></tr></table>',
    );
    expect(page.blocks.map(({ under }) => under)).toEqual(page.blocks.map(() => undefined));
  });

  it('keep a table inside a cell to itself', () => {
    const page = read(
      '<table><tr><th>A</th></tr><tr><td>x<table><tr><td>y</td></tr></table>z</td></tr></table>',
    );
    const under = page.blocks.map((block) => [block.text.trim(), block.under ?? []]);
    expect(under).toEqual([
      ['A', []],
      ['x', ['A']],
      ['y', []],
      ['z', ['A']],
    ]);
  });

  it('read a document without a body, and an empty one', () => {
    const { document } = parseHTML('<html><frameset></frameset></html>');
    expect(readBlocks(document).blocks).toEqual([]);
  });

  it('take any depth and any width without recursion', () => {
    const deep = documentOf('<p id="x"></p>');
    let inner: Element = deep.querySelector('#x') as Element;
    for (let i = 0; i < 20_000; i++) {
      const child = deep.createElement(i % 2 ? 'span' : 'b');
      inner.appendChild(child);
      inner = child;
    }
    inner.appendChild(deep.createTextNode('deep'));
    expect(texts(readBlocks(deep))).toEqual(['deep']);

    const wide = documentOf('');
    for (let i = 0; i < 20_000; i++) {
      const child = wide.createElement('p');
      child.appendChild(wide.createTextNode(`n${i}`));
      wide.body.appendChild(child);
    }
    const blocks = [...walkBlocks(wide)].filter((block) => block !== null);
    expect(blocks).toHaveLength(20_000);
    expect(blocks.at(-1)?.text).toBe('n19999');
  });

  it('offer pauses on the way', () => {
    const steps = [...walkBlocks(documentOf('<i></i>'.repeat(1000)))];
    expect(steps.filter((step) => step === null).length).toBeGreaterThan(5);
  });

  it('know what stands around an element that is read alone', () => {
    const document = documentOf('<ul><li>a<ul><li id="x">b</li></ul></li></ul>');
    const page = readBlocks(document.querySelector('#x') as Element);
    expect(tags(page)).toEqual(['li2']);
  });
});

describe('shadow trees', () => {
  it('are read in flat order, slots and their fallback included', () => {
    const document = liveDocument(
      '<p>before</p><div id="host"><b>light</b><i slot="x">named</i></div><p>after</p>',
    );
    const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
    root.innerHTML =
      '<p>shadow</p><p><slot name="x">unused</slot></p><p><slot></slot></p><p><slot name="y">fallback</slot></p>';
    const roots: ShadowRoot[] = [];
    const page = readBlocks(document, { onShadowRoot: (one) => roots.push(one) });
    expect(texts(page)).toEqual(['before', 'shadow', 'named', 'light', 'fallback', 'after']);
    expect(roots).toEqual([root]);
  });

  it('are read when they are closed too, by who can have their roots', () => {
    const document = liveDocument('<div id="host"><b>light</b></div>');
    const host = document.querySelector('#host') as Element;
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<p>shadow</p><slot></slot>';
    expect(texts(readBlocks(document))).toEqual(['light']);
    const rootOf = (element: Element) => (element === host ? root : null);
    expect(texts(readBlocks(document, { rootOf }))).toEqual(['shadow', 'light']);
    // What stands directly in a root takes its style from the host.
    root.innerHTML = 'line\nfeed<slot></slot>';
    const asked: string[] = [];
    const keepsLines = ({ localName }: Element) => asked.push(localName) > 0;
    readBlocks(document, { rootOf, keepsLines });
    expect(asked).toEqual([host.localName]);
  });
});

describe('drawings', () => {
  it('are not read but for the HTML that they hold', () => {
    const page = liveDocument(
      'one<svg><text>no</text><g><foreignObject>two</foreignObject></g>' +
        '<defs><foreignObject>no</foreignObject></defs></svg>three',
    );
    expect(texts(readBlocks(page))).toEqual(['one', 'two', 'three']);
  });

  it('show no HTML that stands straight in them', () => {
    const page = liveDocument('<svg><g><foreignObject>a</foreignObject></g></svg>');
    page.querySelector('g')?.append(page.createElement('p'));
    (page.querySelector('p') as Element).textContent = 'no';
    expect(texts(readBlocks(page))).toEqual(['a']);
  });
});

describe('what folds', () => {
  it('is read without its folded part where there is a reader, and whole where there is none', () => {
    const document = documentOf(
      '<details><p>a</p><summary>b</summary>c</details><details open><summary>d</summary>e</details>',
    );
    expect(texts(readBlocks(document))).toEqual(['a', 'b', 'c', 'd', 'e']);
    const hidden = readBlocks(document, { isFolded });
    expect(texts(hidden)).toEqual(['b', 'd', 'e']);
  });
});

describe('layout', () => {
  const layout: Record<string, Partial<CSSStyleDeclaration>> = {
    gone: { display: 'none' },
    block: { display: 'block' },
    flex: { display: 'inline-flex' },
    unseen: { display: 'inline', visibility: 'hidden' },
    seen: { display: 'inline', visibility: 'visible' },
    skipped: { display: 'block', contentVisibility: 'hidden' },
    plain: { display: 'block' },
  };
  const styleOf = (element: Element) =>
    ({ display: 'inline', visibility: 'visible', ...layout[element.id] }) as CSSStyleDeclaration;

  it('decides over names', () => {
    const document = documentOf(
      '<span id="block">a</span><span id="flex">b</span><i>c</i><b id="gone">no</b>' +
        '<i id="unseen">no<u id="seen">d</u></i>',
    );
    const hidden: string[] = [];
    const page = readBlocks(document.body, {
      boxOf: boxByLayout(styleOf),
      onHidden: (element) => hidden.push(element.id),
    });
    expect(texts(page)).toEqual(['a', 'bcd']);
    expect(hidden).toEqual(['gone']);
  });

  it('tells whose own text cannot be seen, and leaves out what is skipped', () => {
    const document = documentOf(
      '<i id="unseen">no<u id="seen">yes</u></i><p id="skipped">no</p><p id="plain">yes</p>',
    );
    const unseen: string[] = [];
    const hidden: string[] = [];
    const page = readBlocks(document.body, {
      boxOf: boxByLayout(styleOf),
      onUnseen: (element) => unseen.push(element.id),
      onHidden: (element) => hidden.push(element.id),
    });
    expect(texts(page)).toEqual(['yes', 'yes']);
    expect([unseen, hidden]).toEqual([['unseen'], ['skipped']]);
  });

  it('shows an element that is marked hidden and displayed all the same', () => {
    const document = documentOf('<p id="block" hidden>shown</p>');
    expect(texts(readBlocks(document.body, { boxOf: boxByLayout(styleOf) }))).toEqual(['shown']);
  });

  it('is asked once per element', () => {
    const document = documentOf('<p>a</p><p>b</p>');
    let asked = 0;
    const boxOf = boxByLayout((element) => {
      asked += 1;
      return styleOf(element);
    });
    readBlocks(document.body, { boxOf });
    readBlocks(document.body, { boxOf });
    expect(asked).toBe(3);
  });
});

describe('the way back to the tree', () => {
  const cut = (page: PageText, block: number, start: number, end: number): string => {
    const { startContainer, startOffset, endContainer, endOffset } = page.toRange(
      block,
      start,
      end,
    );
    if (startContainer === endContainer) return startContainer.data.slice(startOffset, endOffset);
    const { pieces } = page.blocks[block] as PageText['blocks'][number];
    const nodes = pieces.map(({ node }) => node);
    const between = nodes.slice(nodes.indexOf(startContainer) + 1, nodes.indexOf(endContainer));
    return (
      startContainer.data.slice(startOffset) +
      between.map(({ data }) => data).join('') +
      endContainer.data.slice(0, endOffset)
    );
  };

  it('finds the nodes of a stretch that runs over several', () => {
    const page = read('<p>It <b>eases <i>back</i></b> pain.</p>');
    const { text } = page.blocks[0] as PageText['blocks'][number];
    const start = text.indexOf('eases');
    const end = text.indexOf('pain') + 4;
    expect(cut(page, 0, start, end)).toBe('eases back pain');
  });

  it('stays in text where an end falls on a line break', () => {
    const page = read('<p>one<br>two</p>');
    expect(page.toRange(0, 0, 4)).toMatchObject({ startOffset: 0, endOffset: 3 });
    expect(page.toRange(0, 3, 7).startContainer.data).toBe('one');
  });

  it('refuses what is not there', () => {
    const page = read('<p>one</p>');
    expect(() => page.toRange(1, 0, 1)).toThrow(RangeError);
    expect(() => page.toRange(0, 2, 2)).toThrow(RangeError);
    expect(() => page.toRange(0, -1, 2)).toThrow(RangeError);
  });

  it('gives back every stretch of every block, whatever the tree', () => {
    const word = fc.constantFrom('a', 'bc ', ' d', '\u{1f33f}', 'e\u0301');
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        word,
        fc
          .tuple(
            fc.constantFrom('p', 'b', 'li', 'div', 'span', 'ul'),
            fc.array(tie('node'), { maxLength: 4 }),
          )
          .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const page = read(`<div>${parts.join('')}</div>`);
        page.blocks.forEach(({ text, pieces }, index) => {
          expect(pieces.map(({ node }) => node.data).join('')).toBe(text);
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          expect(cut(page, index, start, end)).toBe(text.slice(start, end));
        });
        const all = documentOf(`<div>${parts.join('')}</div>`).body.textContent ?? '';
        const squeeze = (text: string) => text.replace(/\s+/g, '');
        expect(squeeze(page.blocks.map(({ text }) => text).join(''))).toBe(squeeze(all));
      }),
    );
  });
});
