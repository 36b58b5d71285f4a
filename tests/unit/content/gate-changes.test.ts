import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What the gate takes from the page's window. */
const GLOBALS = ['window', 'document', 'Node', 'Element', 'MutationObserver'] as const;

/** Longer, in ms, than the gate waits before it looks at what was added, and after its last look for late roots. */
const A_WHILE_MS = 2000;
const ALL_LATE_LOOKS_MS = 10_000;

/** More nodes than the gate looks at one by one. */
const MANY = 1000;

let window: globalThis.Window & typeof globalThis;
let document: Document;
let isHidden = false;
const sendMessage = vi.fn(async (_message: unknown) => {});
let starts = 0;

/** The gate keeps its state in its module, so that each page needs one of its own. */
async function start(body: string): Promise<void> {
  document.body.innerHTML = body;
  starts += 1;
  await import(/* @vite-ignore */ `../../../src/content/gate.iife?${starts}`);
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  window = new Window({ url: 'https://example.org/' }) as unknown as typeof window;
  document = window.document;
  isHidden = false;
  Object.defineProperty(document, 'hidden', { get: () => isHidden });
  // As browsers have it; happy-dom has it on each kind of node.
  Object.defineProperty(window.Node.prototype, 'textContent', { get: textOf });
  // It knows this only in quotation marks.
  const { closest } = window.Element.prototype;
  window.Element.prototype.closest = function (this: Element, selector: string) {
    return closest.call(this, selector.replace('=false i', '="false" i'));
  };
  for (const name of GLOBALS) vi.stubGlobal(name, window[name]);
  vi.stubGlobal('chrome', { runtime: { id: 'factleaf', sendMessage } });
  sendMessage.mockClear();
});
afterEach(() => {
  const shared = globalThis as { factleafGate?: { end(): void } };
  shared.factleafGate?.end();
  delete shared.factleafGate;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function textOf(this: Node): string {
  if ('data' in this) return String(this.data);
  return [...this.childNodes].map((child) => textOf.call(child)).join('');
}

const byId = (id: string) => document.querySelector(`#${id}`) as HTMLElement;
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const told = () => sendMessage.mock.calls.length > 0;

function attach(host: Element, inside: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = inside;
  return root;
}

function addMany(to: ParentNode): void {
  for (let i = 0; i < MANY; i++) to.append(document.createElement('p'));
}

function show(): void {
  isHidden = false;
  document.dispatchEvent(new window.Event('visibilitychange'));
}

describe('the gate, on a page that changes', () => {
  it('says once that the subject is there, at the beginning or later', async () => {
    await start('<p>Kratom</p>');
    expect(sendMessage.mock.calls).toEqual([[{ type: 'subject-seen' }]]);
  });

  it('looks at what is added', async () => {
    await start('<p>Tea</p>');
    await wait(ALL_LATE_LOOKS_MS);
    document.body.insertAdjacentHTML('beforeend', '<p>Coffee</p>');
    await wait(A_WHILE_MS);
    expect(told()).toBe(false);
    document.body.insertAdjacentHTML('beforeend', '<p>Kratom</p>');
    await wait(A_WHILE_MS);
    expect(told()).toBe(true);
  });

  it.each(['a little', 'a lot'])(
    'looks at %s that was added in a hidden tab once it is shown',
    async (size) => {
      await start('<p>Tea</p>');
      await wait(ALL_LATE_LOOKS_MS);
      isHidden = true;
      document.body.insertAdjacentHTML('beforeend', '<p>Kratom</p>');
      if (size === 'a lot') addMany(document.body);
      await wait(A_WHILE_MS);
      expect(told()).toBe(false);
      show();
      expect(told()).toBe(true);
    },
  );

  it('keeps nothing that came and went in a hidden tab', async () => {
    await start('<main></main>');
    isHidden = true;
    const gone: WeakRef<Element>[] = [];
    for (let turn = 0; turn < 3; turn++) {
      addMany(document.body);
      await wait(A_WHILE_MS);
      for (const element of document.querySelectorAll('p')) {
        gone.push(new WeakRef(element));
        element.remove();
      }
      await wait(A_WHILE_MS);
    }
    expect(await kept(gone)).toBeLessThan(MANY);
  });

  it('keeps no component that is gone', async () => {
    // Unlike a browser's, the one of happy-dom keeps all that it observes.
    class LightObserver extends window.MutationObserver {
      override observe(target: Node, init?: MutationObserverInit) {
        if (target === document) super.observe(target, init);
      }
    }
    vi.stubGlobal('MutationObserver', LightObserver);
    await start('<main></main>');
    await wait(ALL_LATE_LOOKS_MS);
    const gone: WeakRef<Element>[] = [];
    for (let i = 0; i < 20; i++) {
      const host = document.createElement('x-note');
      attach(host, '<p>Tea</p>');
      document.body.append(host);
      await wait(A_WHILE_MS);
      gone.push(new WeakRef(host));
      host.remove();
      await wait(A_WHILE_MS);
    }
    expect(await kept(gone)).toBeLessThan(10);
  });

  it('finds a root that comes late inside one that it knows', async () => {
    await start('<div id="host"></div>');
    const outer = attach(byId('host'), '<section></section>');
    await wait(700);
    const inner = outer.firstElementChild as Element;
    attach(inner, '<p>Kratom</p>');
    expect(told()).toBe(false);
    await wait(ALL_LATE_LOOKS_MS);
    expect(told()).toBe(true);
  });

  it('looks into the roots that it knows when a lot is added', async () => {
    await start('<div id="host"></div>');
    const root = attach(byId('host'), '<p>Tea</p>');
    await wait(ALL_LATE_LOOKS_MS);
    addMany(root);
    root.append('Kratom');
    await wait(A_WHILE_MS);
    expect(told()).toBe(true);
  });

  it('looks into a component again that was changed while it was away', async () => {
    await start('<div id="host"></div>');
    const host = byId('host');
    const root = attach(host, '<p>Tea</p>');
    await wait(ALL_LATE_LOOKS_MS);
    host.remove();
    root.append('Kratom');
    await wait(A_WHILE_MS);
    expect(told()).toBe(false);
    document.body.append(host);
    await wait(A_WHILE_MS);
    expect(told()).toBe(true);
  });
});

/** How many are still held by something. */
async function kept(refs: readonly WeakRef<Element>[]): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What a reference gave is kept until the task ends.
  await new Promise((done) => setImmediate(done));
  collect();
  return refs.filter((ref) => ref.deref() !== undefined).length;
}
