import { setMaxListeners } from 'node:events';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { keepReading } from '../../../src/content/live';
import { Reading } from '../../../src/content/reading';
import type { Scheduler, Work } from '../../../src/content/scheduler';
import {
  boxByMarkup,
  isFolded,
  type PageBlock,
  type ReadOptions,
  readBlocks,
} from '../../../src/dom';
import { smallEngine } from './small-engine';

const window = new Window() as unknown as globalThis.Window & typeof globalThis;
const { document } = window;

let life = new AbortController();
afterEach(() => life.abort());

/** Roots of any mode, as an extension has them. */
const roots = new WeakMap<Element, ShadowRoot>();
const rootOf = (element: Element) => roots.get(element) ?? null;

function attach(host: Element, mode: ShadowRootMode, inside: string): void {
  const root = host.attachShadow({ mode });
  root.innerHTML = inside;
  roots.set(host, root);
}

/** A scheduler whose time the test moves. */
function handScheduler() {
  const queue = new Set<Work>();
  const due = new Set<() => void>();
  const scheduler: Scheduler = {
    run: (work) => void queue.add(work),
    after: (_delay, run) => void due.add(run),
  };
  return {
    scheduler,
    /** Does some steps of work; returns false when there is none left. */
    steps(count: number): boolean {
      for (let i = 0; i < count; i++) {
        const [work] = queue;
        if (!work) return false;
        // In turn, as slices are.
        queue.delete(work);
        if (work()) queue.add(work);
      }
      return queue.size > 0;
    },
    /** Runs what is due. */
    ring(): boolean {
      const runs = [...due];
      due.clear();
      for (const run of runs) run();
      return runs.length > 0;
    },
  };
}

const LOOK = { boxOf: boxByMarkup, keepsLines: () => false, isFolded };

function start(body: string, options: Partial<ReadOptions> = {}) {
  life.abort();
  life = new AbortController();
  setMaxListeners(0, life.signal);
  document.body.innerHTML = body;
  const hand = handScheduler();
  const engine = smallEngine();
  /** So many answers are on their way. */
  let reads = 0;
  const lost: string[] = [];
  const reading = new Reading(
    {
      found: (entry) => live.follow(entry),
      moved: (entry) => live.follow(entry),
      lost(entry) {
        lost.push(entry.block.text);
        live.leave(entry);
      },
    },
    { title: 'kratom' },
  );
  const look = { ...LOOK, ...options };
  const live = keepReading({
    window,
    signal: life.signal,
    scheduler: hand.scheduler,
    reading,
    async read(before, blocks) {
      reads += 1;
      await null;
      reads -= 1;
      return engine.readBlocks(before, blocks);
    },
    rootOf,
    look: () => look,
    page: () => ({ title: 'kratom' }),
    onRoot() {},
    onChange() {},
    onRead() {},
    onFramesGone() {},
    onNewRoot() {},
  });
  /** Until the page is read to its end. */
  const settle = async () => {
    do {
      // Observers are called in a task of their own.
      await new Promise((done) => setTimeout(done));
      while (hand.steps(1000));
    } while (reads > 0 || hand.ring() || hand.steps(1));
  };
  const clear = () => {
    engine.read.length = 0;
    lost.length = 0;
  };
  const known = () => reading.all.map(({ block }) => block);
  const fresh = () => readBlocks(document, { ...look, rootOf }).blocks;
  return { reading, hand, settle, clear, known, fresh, read: engine.read, lost };
}

const byId = (id: string) => document.querySelector(`#${id}`) as HTMLElement;

/** What a block says, and the very element and nodes that it says it in. */
const sayings = (blocks: readonly PageBlock[]) =>
  blocks.map(({ tag, depth, under, text }) => ({ tag, depth, under, text }));
const placesOf = (blocks: readonly PageBlock[]) =>
  blocks.flatMap(({ owner, pieces }) =>
    pieces.flatMap(({ node, at, length }) => [owner, node, at, length]),
  );

function expectInStep({ known, fresh, reading }: ReturnType<typeof start>): void {
  const now = fresh();
  expect(sayings(known())).toEqual(sayings(now));
  const [a, b] = [placesOf(known()), placesOf(now)];
  expect(a.length === b.length && a.every((part, i) => part === b[i])).toBe(true);
  const anew = smallEngine();
  let state = anew.reader.begin({ title: 'kratom' });
  const findings = now.map((block, index) => {
    const result = anew.reader.read(block, index, state);
    state = result.after;
    return result.findings.map(({ claim, quote }) => ({ claim, quote }));
  });
  expect(
    reading.all.map((entry) => entry.findings.map(({ claim, quote }) => ({ claim, quote }))),
  ).toEqual(findings);
}

describe('a live reading', () => {
  it('has the beginning of a long page read while it walks the rest', async () => {
    const text = (i: number) => `it ${i} ${'and so on '.repeat(20)}`;
    const all = Array.from({ length: 400 }, (_, i) => `<p>${text(i)}</p>`).join('');
    const page = start(all);
    page.hand.steps(100);
    for (let turn = 0; turn < 10; turn++) {
      await new Promise((done) => setTimeout(done));
      page.hand.steps(10);
    }
    expect(page.read.length).toBeGreaterThan(20);
    expect(page.known().length).toBeLessThan(400);
    expect(page.reading.done).toBe(false);
    await page.settle();
    expect(page.reading.done).toBe(true);
    expect(page.read).toHaveLength(400);
    expectInStep(page);
  });

  it('reads what changed and nothing else', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => `<p id="r${i}">it ${i}</p>`).join('');
    const page = start(`<div id="list">${rows}</div>`);
    await page.settle();
    expect(page.read).toHaveLength(200);

    page.clear();
    (byId('r7').firstChild as Text).data = 'it is new';
    await page.settle();
    expect(page.read).toEqual(['it is new']);

    page.clear();
    byId('list').insertAdjacentHTML('beforeend', '<p>it 200</p><p>it 201</p>');
    await page.settle();
    expect(page.read).toEqual(['it 200', 'it 201']);

    page.clear();
    byId('r3').remove();
    byId('list').append(byId('r9'));
    byId('list').prepend(byId('r150'));
    await page.settle();
    expect(page.read).toEqual([]);
    expect(page.lost).toEqual(['it 3']);
    expectInStep(page);

    // A list that is drawn anew with the same rows, as frameworks do.
    page.clear();
    byId('list').innerHTML = [...byId('list').children].map(({ outerHTML }) => outerHTML).join('');
    await page.settle();
    expect(page.read).toEqual([]);
    expect(page.lost).toEqual([]);
    expectInStep(page);
  });

  it('reads a recycled row for its new text alone', async () => {
    const page = start('<ul><li id="a">it a</li><li id="b">it b</li><li id="c">it c</li></ul>');
    await page.settle();
    page.clear();
    byId('a').textContent = 'it b';
    byId('b').textContent = 'it c';
    byId('c').textContent = 'it d';
    await page.settle();
    expect(page.read).toEqual(['it d']);
    expectInStep(page);
  });

  it('drops what becomes editable, and reads it again when it is no longer', async () => {
    const page = start('<div id="d"><p>it a</p></div><p>it b</p>');
    await page.settle();
    byId('d').setAttribute('contenteditable', 'true');
    await page.settle();
    expect(page.known().map(({ text }) => text)).toEqual(['it b']);
    byId('d').querySelector('p')!.textContent = 'it c';
    await page.settle();
    expect(page.known().map(({ text }) => text)).toEqual(['it b']);
    byId('d').removeAttribute('contenteditable');
    await page.settle();
    expect(page.known().map(({ text }) => text)).toEqual(['it c', 'it b']);
  });

  it('drops everything while the whole page is being edited', async () => {
    const page = start('<p id="p">it a</p>');
    await page.settle();
    document.designMode = 'on';
    byId('p').textContent = 'it b';
    await page.settle();
    expect(page.known()).toEqual([]);
    document.designMode = 'off';
    document.body.dispatchEvent(new window.Event('click', { bubbles: true }));
    await page.settle();
    expect(page.known().map(({ text }) => text)).toEqual(['it b']);
  });

  it('looks for what styles alone show and hide when the reader does something', async () => {
    const unseen = new Set<string>();
    const boxOf = (element: Element) =>
      unseen.has(element.id) ? 'unseen-block' : boxByMarkup(element);
    unseen.add('menu');
    const page = start('<p id="plain">it a</p><p id="menu">it b</p>', { boxOf });
    const act = async () => {
      document.body.dispatchEvent(new window.Event('click', { bubbles: true }));
      await page.settle();
      return page.known().map(({ text }) => text);
    };
    await page.settle();
    expect(await act()).toEqual(['it a']);
    unseen.delete('menu');
    expect(await act()).toEqual(['it a', 'it b']);
    unseen.add('plain');
    byId('plain').checkVisibility = () => false;
    expect(await act()).toEqual(['it b']);
    unseen.delete('plain');
    expect(await act()).toEqual(['it a', 'it b']);
  });

  it('finds shadow roots that are attached late', async () => {
    const page = start('<div id="host"></div>');
    await page.settle();
    attach(byId('host'), 'closed', '<p>it a</p>');
    document.body.dispatchEvent(new window.Event('click', { bubbles: true }));
    await page.settle();
    expect(page.known().map(({ text }) => text)).toEqual(['it a']);
    (rootOf(byId('host'))?.querySelector('p')?.firstChild as Text).data = 'it b';
    await page.settle();
    expect(page.known().map(({ text }) => text)).toEqual(['it b']);
  });

  it('waits for the root of a component however many empty elements there are', async () => {
    const page = start(`${'<span></span>'.repeat(1000)}<lazy-note id="host"></lazy-note>`);
    await page.settle();
    attach(byId('host'), 'closed', '<p>it a</p>');
    document.body.dispatchEvent(new window.Event('click', { bubbles: true }));
    await page.settle();
    expect(page.known().map(({ text }) => text)).toEqual(['it a']);
  });

  it('reads a walk that the page was changed under to its right end', async () => {
    const part = (name: string) =>
      `<section id="${name}">${`<p>it ${name}</p>`.repeat(100)}</section>`;
    const page = start(part('a') + part('b') + part('c'));
    // In the midst of the second part.
    page.hand.steps(150);
    byId('c').append(byId('b'));
    byId('a').remove();
    await page.settle();
    expectInStep(page);
  });
});

// ------------------------------------------------------------------ any changes

/** Pages that are changed, and how long (ms) that may take on a busy machine. */
const RUNS = 150;
const PROPERTY_TIMEOUT_MS = 60_000;

/** What can be put into the page. */
const PARTS = [
  '<p>it x</p>',
  '<h2>tea</h2>',
  '<h2>coffee</h2>',
  'it runs ',
  '<b>it b</b>',
  '<div>it d<p>it p</p>rest</div>',
  '<ul><li>it l<p>it q</p></li><li>m</li></ul>',
  '<table><tr><th>H</th></tr><tr><td>it t</td></tr></table>',
  '<details><summary>s</summary><p>it hidden</p></details>',
  '<p hidden>it away</p>',
  '<br>',
  '<img alt="">',
  '<svg><g><foreignObject>it f</foreignObject></g></svg>',
  '<i>a<p>it n</p>b</i>',
];

const ROOTS = [
  '<p>it s</p><slot></slot>',
  '<slot name="a"></slot><div>it z<slot></slot></div>',
  '',
];

/** Attributes that are set, or taken away when they are there. */
const TELLING = ['hidden', 'open', 'contenteditable', 'slot=a', 'role=heading'];

const TEXTS = ['it', 'it new', 'other', ' ', ''];

/** A change of the page; the numbers say where and what, whatever there is to choose from. */
interface Edit {
  readonly kind: 'add' | 'root' | 'remove' | 'remove text' | 'text' | 'split' | 'move' | 'tell';
  readonly which: number;
  readonly where: number;
  readonly at: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom<Edit['kind'][]>(
    'add',
    'root',
    'remove',
    'remove text',
    'text',
    'split',
    'move',
    'tell',
  ),
  which: fc.nat(1000),
  where: fc.nat(1000),
  at: fc.nat(1000),
});

const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % list.length];

/** Whether a node is or holds another, its shadow trees included. */
function holds(outer: Node, node: Node): boolean {
  for (let up: Node | null = node; up; up = up.parentNode ?? (up as ShadowRoot).host ?? null) {
    if (up === outer) return true;
  }
  return false;
}

function apply({ kind, which, where, at }: Edit): void {
  const { elements, texts } = nodesNow();
  const parent = pick(elements, where) as Element;
  const before = pick([...parent.childNodes, null], at) ?? null;
  const text = pick(texts, which);
  const element = pick(elements.slice(1), which);
  if (kind === 'add') {
    const made = document.createElement('template');
    made.innerHTML = pick(PARTS, which) as string;
    parent.insertBefore(made.content, before);
  } else if (kind === 'root') {
    // One that comes with its root; a root that comes later is a matter of time.
    const host = document.createElement('div');
    host.innerHTML = 'it light<p slot="a">it named</p>';
    attach(host, at % 2 === 0 ? 'open' : 'closed', pick(ROOTS, which) as string);
    parent.insertBefore(host, before);
  } else if (kind === 'move') {
    const node = at % 3 === 0 ? text : element;
    if (node && node !== before && !holds(node, parent)) parent.insertBefore(node, before);
  } else if (kind === 'tell') {
    const [name = '', value = ''] = (pick(TELLING, at) as string).split('=');
    if (element?.hasAttribute(name)) element.removeAttribute(name);
    else element?.setAttribute(name, value);
  } else if (kind === 'remove') element?.remove();
  else if (kind === 'remove text') text?.remove();
  else if (kind === 'split') text?.splitText(at % (text.length + 1));
  else if (text) text.data = pick(TEXTS, at) as string;
}

/** All that can be changed: light and shadow trees, the body first. */
function nodesNow(): { elements: Element[]; texts: Text[] } {
  const elements: Element[] = [];
  const texts: Text[] = [];
  const look = (node: Node): void => {
    if (node.nodeType === 3) texts.push(node as Text);
    if (node.nodeType === 1) {
      elements.push(node as Element);
      const root = rootOf(node as Element);
      if (root) for (const child of root.childNodes) look(child);
    }
    for (const child of node.childNodes) look(child);
  };
  look(document.body);
  return { elements, texts };
}

describe('any changes, in any order', () => {
  it(
    'leave what a fresh reading of the page gives',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom(...PARTS), { maxLength: 6 }),
          fc.array(
            fc.record({
              edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
              /** What happens between: nothing, observers are called, some steps of work, or all of it. */
              between: fc.constantFrom('nothing', 'told', 'steps', 'settle'),
            }),
            { minLength: 1, maxLength: 8 },
          ),
          async (parts, rounds) => {
            const page = start(`<div>${parts.join('')}</div>${parts.join('')}`);
            for (const { edits, between } of rounds) {
              for (const one of edits) apply(one);
              if (between === 'told') await new Promise((done) => setTimeout(done));
              if (between === 'steps') page.hand.steps(5);
              if (between === 'settle') await page.settle();
            }
            await page.settle();
            expectInStep(page);
          },
        ),
        { numRuns: RUNS },
      );
    },
    PROPERTY_TIMEOUT_MS,
  );
});
