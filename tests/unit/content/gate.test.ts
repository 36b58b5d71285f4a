import { Element, Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitFor } from '../wait';

let stored: Record<string, unknown>;
/** What was told to the background. */
let said: unknown[];
let windows: Window[];

/** Gives the gate a document with this text to find itself in. */
function documentOf(text: string) {
  const window = new Window({ url: 'https://www.example.com/' });
  windows.push(window);
  const { document, MutationObserver } = window;
  document.body.textContent = text;
  // Unlike browsers, this DOM has the text of elements beside that of other nodes.
  const parts = { window, document, MutationObserver, Element, Node: Element };
  for (const [name, part] of Object.entries(parts)) vi.stubGlobal(name, part);
  return document;
}

/** Puts the gate in, as the browser does; it has looked when this is done, if it looks. */
async function putIn() {
  vi.resetModules();
  await import('../../../src/content/gate.iife');
  await done();
}

/** Lets everything happen that waits for no event. */
const done = () => new Promise((go) => setTimeout(go));

/** An event of the last document's own kind. */
function event(name: string) {
  const { Event } = windows.at(-1) as Window;
  return new Event(name);
}

const SEEN = { type: 'subject-seen' };

beforeEach(() => {
  stored = {};
  said = [];
  windows = [];
  // This DOM does not know that an attribute's case can be left out of account.
  const { closest } = Element.prototype;
  vi.spyOn(Element.prototype, 'closest').mockImplementation(function (this: unknown, selector) {
    return closest.call(this as never, String(selector).replace(' i]', ']'));
  });
  vi.stubGlobal('chrome', {
    runtime: { id: 'factleaf', sendMessage: async (message: unknown) => said.push(message) },
    storage: {
      sync: { get: async () => stored },
      local: { get: async () => ({}) },
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
  });
});

afterEach(async () => {
  const shared = globalThis as { factleafGate?: { end(): void }; factleafAsked?: boolean };
  shared.factleafGate?.end();
  delete shared.factleafGate;
  delete shared.factleafAsked;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  for (const window of windows) await window.happyDOM.close();
});

describe('the gate', () => {
  it('says once that kratom is mentioned, however often it is put in', async () => {
    documentOf('Kratom relieves pain.');
    await putIn();
    await putIn();
    expect(said).toEqual([SEEN]);
  });

  it('looks at no page that is read on demand only before it is asked for', async () => {
    stored = { display: 'on-demand' };
    documentOf('Kratom relieves pain.');
    await putIn();
    expect(said).toEqual([]);
    (globalThis as { factleafAsked?: boolean }).factleafAsked = true;
    await putIn();
    expect(said).toEqual([SEEN]);
  });

  it('waits for the text of a document that is being parsed', async () => {
    const document = documentOf('');
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    await putIn();
    document.body.textContent = 'Kratom relieves pain.';
    expect(said).toEqual([]);
    document.dispatchEvent(event('DOMContentLoaded'));
    await waitFor(() => expect(said).toEqual([SEEN]));
  });

  it('leaves alone what the browser loads in advance, and obeys what holds when it is shown', async () => {
    for (const [display, seen] of [
      ['inline', [SEEN]],
      ['on-demand', []],
    ] as const) {
      said = [];
      stored = {};
      const document = documentOf('Kratom relieves pain.');
      Object.defineProperty(document, 'prerendering', { value: true });
      await putIn();
      expect(said).toEqual([]);
      stored = { display };
      document.dispatchEvent(event('prerenderingchange'));
      await done();
      expect(said).toEqual(seen);
    }
  });

  it('passes keys on to who asks for them, as long as it lives', async () => {
    documentOf('Tea is a drink.');
    await putIn();
    const shared = globalThis as {
      factleafGate?: { end(): void };
      factleafKey?: (event: unknown) => void;
    };
    const press = () => window.dispatchEvent(event('keydown') as unknown as Event);
    press();
    const heard = vi.fn();
    shared.factleafKey = heard;
    press();
    expect(heard).toHaveBeenCalledTimes(1);
    shared.factleafGate?.end();
    press();
    expect(heard).toHaveBeenCalledTimes(1);
    delete shared.factleafKey;
  });

  it('looks at the document that comes after a frame’s empty one', async () => {
    documentOf('');
    await putIn();
    documentOf('Kratom relieves pain.');
    await putIn();
    expect(said).toEqual([SEEN]);
  });
});
