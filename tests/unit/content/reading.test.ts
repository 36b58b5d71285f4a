import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, type Listener, Reading } from '../../../src/content/reading';
import type { PageBlock } from '../../../src/dom';
import { smallEngine } from './small-engine';

function blockOf(text: string, tag = 'p'): PageBlock {
  const node = { data: text } as Text;
  return { tag, text, owner: {} as Element, pieces: [{ node, at: 0, length: text.length }] };
}

const heading = (text: string) => blockOf(text, 'h2');

function start(blocks: PageBlock[], title = 'kratom') {
  const engine = smallEngine();
  const log: string[] = [];
  const said = (entry: Entry) => entry.findings.map(({ claim }) => `${claim}:${entry.block.text}`);
  const listener: Listener = {
    found: (entry) => log.push(`found ${said(entry).join()}`),
    moved: (entry) => log.push(`moved ${entry.block.text}`),
    lost: (entry) => log.push(`lost ${entry.block.text}`),
  };
  const reading = new Reading(listener, { title });
  const readAll = () => {
    while (engine.readNext(reading));
  };
  const clear = () => {
    log.length = 0;
    engine.read.length = 0;
  };
  reading.replace(0, 0, blocks);
  readAll();
  return {
    reading,
    engine,
    readAll,
    clear,
    log,
    read: engine.read,
    all: () => reading.all.flatMap(said),
  };
}

describe('main risks', () => {
  it('are known block by block, also where there is no finding, and follow changes', () => {
    const page = start([blockOf('the liver'), blockOf('it a')]);
    const mentioned = () => page.reading.all.map(({ mentions }) => mentions.join());
    expect(mentioned()).toEqual(['liver', '']);
    expect(page.reading.done).toBe(true);
    page.reading.replace(0, 1, [blockOf('the lung'), blockOf('x')]);
    expect(page.reading.done).toBe(false);
    page.readAll();
    expect(mentioned()).toEqual(['', '', '']);
    expect(page.reading.done).toBe(true);
  });
});

describe('reading', () => {
  it('reads every block once, in order, with what came before it', () => {
    const page = start([blockOf('it a'), heading('tea'), blockOf('it b'), blockOf('x')]);
    expect(page.read).toEqual(['it a', 'tea', 'it b', 'x']);
    expect(page.all()).toEqual(['kratom:it a', 'tea:it b']);
  });

  it('reads a changed block alone when nothing after it depends on the change', () => {
    const page = start([heading('tea'), blockOf('it a'), blockOf('b'), blockOf('it c')]);
    page.clear();
    page.reading.replace(2, 3, [blockOf('it new')]);
    page.readAll();
    expect(page.read).toEqual(['it new']);
    expect(page.log).toEqual(['lost b', 'found tea:it new']);
  });

  it('reads on as far as the change matters', () => {
    const page = start([
      heading('tea'),
      blockOf('it a'),
      blockOf('it b'),
      heading('coffee'),
      blockOf('it c'),
    ]);
    page.clear();
    page.reading.replace(0, 1, [heading('kratom')]);
    page.readAll();
    expect(page.log.filter((line) => line.startsWith('found'))).toEqual([
      'found kratom:it a',
      'found kratom:it b',
    ]);
    expect(page.all()).toEqual(['kratom:it a', 'kratom:it b', 'coffee:it c']);
  });

  it('keeps what was read in blocks that say the same, and tells that they moved', () => {
    const page = start([blockOf('it a'), blockOf('b'), blockOf('it c')]);
    page.clear();
    page.reading.replace(0, 3, [blockOf('it a'), blockOf('new'), blockOf('b'), blockOf('it c')]);
    page.readAll();
    expect(page.read).toEqual(['new']);
    expect(page.log).toEqual(['moved it a', 'moved it c', 'moved b']);
  });

  it('does nothing for blocks that are the same in the same nodes', () => {
    const blocks = [blockOf('it a'), blockOf('b')];
    const page = start(blocks);
    page.clear();
    page.reading.replace(0, 2, blocks);
    page.readAll();
    expect([...page.read, ...page.log]).toEqual([]);
  });

  it('tells that a block moved whose text is shared out anew between the same nodes', () => {
    const shared = (first: number): PageBlock => ({ ...block, pieces: piecesOf(first) });
    const nodes = [{}, {}] as Text[];
    const piecesOf = (first: number) =>
      nodes.map((node, i) => ({ node, at: i * first, length: i === 0 ? first : 4 - first }));
    const block = blockOf('it a');
    const page = start([shared(1)]);
    page.clear();
    page.reading.replace(0, 1, [shared(3)]);
    expect(page.log).toEqual(['moved it a']);
    expect(page.reading.blockAt(0).pieces).toEqual(piecesOf(3));
  });

  it('tells that a block moved whose very nodes stand in another element', () => {
    const old = blockOf('it a');
    const page = start([old, blockOf('b'), blockOf('c'), blockOf('d')]);
    page.clear();
    const inOther = { ...old, owner: {} as Element };
    page.reading.replace(0, 1, [inOther]);
    expect(page.log).toEqual(['moved it a']);
    expect(page.reading.blockAt(0).owner).toBe(inOther.owner);
    // Elsewhere in the page as well.
    page.clear();
    const inThird = { ...old, owner: {} as Element };
    page.reading.change(() => {
      page.reading.drop((block) => block === inOther);
      page.reading.replace(2, 2, [inThird]);
    });
    expect(page.log).toEqual(['moved it a']);
    expect(page.reading.blockAt(2).owner).toBe(inThird.owner);
  });

  it('knows blocks that say the same apart by their nodes, though their elements are others', () => {
    const [one, two] = [blockOf('it a'), blockOf('it a')];
    const page = start([one, two]);
    const [first, second] = page.reading.all;
    page.reading.change(() => {
      page.reading.drop(() => true);
      const swapped = [two, one].map((block) => ({ ...block, owner: {} as Element }));
      page.reading.replace(0, 0, swapped);
    });
    expect(page.reading.all.map((entry) => [first, second].indexOf(entry))).toEqual([1, 0]);
  });

  it('forgets blocks that are gone and reads what followed them again', () => {
    const gone = heading('tea');
    const page = start([blockOf('it a'), gone, blockOf('it b')]);
    page.clear();
    page.reading.drop((block) => block === gone);
    page.readAll();
    expect(page.read).toEqual(['it b']);
    expect(page.all()).toEqual(['kratom:it a', 'kratom:it b']);
  });

  it('keeps a block that goes out at one place and comes in at another, and does not read it again', () => {
    const moving = blockOf('it a');
    const page = start([moving, blockOf('b'), blockOf('it c')]);
    const [entry] = page.reading.all;
    page.clear();
    page.reading.change(() => {
      page.reading.drop((block) => block === moving);
      page.reading.replace(2, 2, [moving]);
    });
    page.readAll();
    expect([...page.read, ...page.log]).toEqual([]);
    expect(page.reading.all.map(({ block }) => block.text)).toEqual(['b', 'it c', 'it a']);
    expect(page.reading.all[2]).toBe(entry);
  });

  it('keeps the entry of a block whose text changes in its place', () => {
    const block = blockOf('it a');
    const page = start([blockOf('b'), block]);
    const entry = page.reading.all[1];
    page.clear();
    page.reading.replace(1, 2, [{ ...block, text: 'it is a' }]);
    page.readAll();
    expect(page.log).toEqual(['found kratom:it is a']);
    expect(page.reading.all[1]).toBe(entry);
    // The same words may stand elsewhere in the block now, so this is said even if they are all the same.
    page.clear();
    page.reading.replace(1, 2, [{ ...block, text: 'no' }]);
    page.readAll();
    expect(page.log).toEqual(['found ']);
  });

  it('reads on from a changed block no further than its neighbour when rows are sorted', () => {
    const rows = Array.from({ length: 50 }, (_, i) => blockOf(`it ${i}`));
    const page = start([heading('tea'), ...rows]);
    page.clear();
    page.reading.replace(1, 51, [...rows].reverse());
    page.readAll();
    expect([...page.read, ...page.log]).toEqual([]);
  });

  it('reads again under another title', () => {
    const page = start([blockOf('it a')]);
    page.clear();
    page.reading.setPage({ title: 'kratom' });
    page.readAll();
    expect(page.read).toEqual([]);
    page.reading.setPage({ title: 'tea' });
    page.readAll();
    expect(page.all()).toEqual(['tea:it a']);
  });

  it('gives after any changes what reading everything anew gives', () => {
    const anyBlock = fc.oneof(
      fc.constantFrom('kratom', 'tea', 'coffee').map(heading),
      fc.constantFrom('it a', 'it b', 'x', 'y').map((text) => blockOf(text)),
    );
    const change = fc.record({
      from: fc.nat(),
      length: fc.nat(4),
      blocks: fc.array(anyBlock, { maxLength: 4 }),
      drop: fc.boolean(),
      steps: fc.nat(5),
    });
    fc.assert(
      fc.property(
        fc.array(anyBlock, { maxLength: 8 }),
        fc.array(change, { maxLength: 6 }),
        (first, changes) => {
          const page = start(first);
          for (const { from, length, blocks, drop, steps } of changes) {
            const { size } = page.reading;
            const at = size === 0 ? 0 : from % (size + 1);
            const to = Math.min(size, at + length);
            if (drop) {
              const going = new Set(page.reading.all.slice(at, to).map(({ block }) => block));
              page.reading.drop((block) => going.has(block));
            } else {
              page.reading.replace(at, to, blocks);
            }
            // A change may come before the one before it has been read to the end.
            for (let i = 0; i < steps; i++) page.engine.readNext(page.reading, 5);
          }
          page.readAll();
          const anew = start(page.reading.all.map(({ block }) => block));
          expect(page.all()).toEqual(anew.all());
        },
      ),
    );
  });
});
