// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createToasts, TOAST_MS, type Toasts } from '../../../src/notes/toast';

let life: AbortController;
let toasts: Toasts;

beforeEach(() => {
  vi.useFakeTimers();
  // happy-dom has no popovers.
  HTMLElement.prototype.showPopover ??= () => {};
  life = new AbortController();
  const parts = { window: window as Window & typeof globalThis, signal: life.signal };
  toasts = createToasts({ ...parts, t: (key) => key });
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const hosts = () => document.querySelectorAll('factleaf-notes');
const root = () => hosts()[0]?.shadowRoot as ShadowRoot;
const text = () => root()?.querySelector('.told')?.textContent ?? null;
const said = () => root()?.querySelector('[role=status]')?.textContent;
const button = (name: string) =>
  [...root().querySelectorAll('button')].find(
    (one) => one.textContent === name || one.getAttribute('aria-label') === name,
  ) as HTMLElement;

function send(target: EventTarget, event: Event): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}

const area = () => root().querySelector('[data-theme]') as Element;

describe('a message', () => {
  it('is shown, said, and gone after a while, without a trace', () => {
    toasts.show({ text: 'Done.' });
    expect(text()).toBe('Done.');
    expect(said()).toBe('');
    vi.advanceTimersByTime(200);
    expect(said()).toBe('Done.');
    vi.advanceTimersByTime(TOAST_MS - 201);
    expect(text()).toBe('Done.');
    vi.advanceTimersByTime(1);
    expect(hosts()).toHaveLength(0);
  });

  it('goes into a modal dialog that opens, where alone it can be used, and is not lost when that closes', () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    let isModal = false;
    Object.defineProperty(dialog, 'matches', { value: () => isModal });
    toasts.show({ text: 'Done.' });
    expect(hosts()[0]?.parentNode).toBe(document.documentElement);
    isModal = true;
    send(dialog, new Event('toggle'));
    expect(hosts()[0]?.parentNode).toBe(dialog);
    isModal = false;
    send(dialog, new Event('close'));
    expect(hosts()[0]?.parentNode).toBe(document.documentElement);
    expect(text()).toBe('Done.');
    vi.advanceTimersByTime(TOAST_MS);
    expect(hosts()).toHaveLength(0);
    dialog.remove();
  });

  it('stays as long as the pointer is on it', () => {
    toasts.show({ text: 'Done.' });
    send(area(), new Event('pointerenter'));
    vi.advanceTimersByTime(3 * TOAST_MS);
    expect(text()).toBe('Done.');
    send(area(), new Event('pointerleave'));
    vi.advanceTimersByTime(TOAST_MS);
    expect(hosts()).toHaveLength(0);
  });

  it('stays as long as it has the focus, and says when that has to go elsewhere', () => {
    const left = vi.fn();
    toasts.show({ text: 'Done.', undo: () => {}, focus: true, left });
    expect(root().activeElement).toBe(button('noteUndo'));
    vi.advanceTimersByTime(3 * TOAST_MS);
    expect(text()).toBe('Done.');
    send(button('noteUndo'), new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(hosts()).toHaveLength(0);
    expect(left).toHaveBeenCalledTimes(1);
  });

  it('takes back what was done, once, for a click of the reader and no other', () => {
    const undo = vi.fn();
    toasts.show({ text: 'Done.', undo });
    button('noteUndo').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(undo).not.toHaveBeenCalled();
    send(button('noteUndo'), new MouseEvent('click', { bubbles: true }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(hosts()).toHaveLength(0);
  });

  it('gives way to the next, which has its whole time', () => {
    toasts.show({ text: 'First.' });
    vi.advanceTimersByTime(TOAST_MS - 1);
    toasts.show({ text: 'Second.' });
    vi.advanceTimersByTime(TOAST_MS - 1);
    expect(hosts()).toHaveLength(1);
    expect(text()).toBe('Second.');
    expect(said()).toBe('Second.');
    send(button('noteDismiss'), new MouseEvent('click', { bubbles: true }));
    expect(hosts()).toHaveLength(0);
  });

  it('goes with the extension, and none comes after', () => {
    toasts.show({ text: 'Done.' });
    life.abort();
    expect(hosts()).toHaveLength(0);
    toasts.show({ text: 'Late.' });
    expect(hosts()).toHaveLength(0);
  });
});
