/**
 * Short messages about what the reader has just done, with a way back.
 *
 * They have an element of their own, so that they outlive the notes: "off on this site" takes those away. The
 * element goes with the message.
 */
import { render } from 'preact';
import { createHost, type Host, onModalChange } from './host';
import { CloseIcon } from './icon';
import type { Words } from './item';
import { trusted } from './trusted';

/** How long, in ms, a message stays that the reader neither points at nor has the focus in. */
export const TOAST_MS = 8000;
/** Assistive technology hears only what is said after the element has come, in ms. */
const SAY_AFTER_MS = 100;

/** A message. */
export interface Toast {
  readonly text: string;
  /** Takes back what was done. */
  undo?(): void;
  /** Whether the focus goes to it: what the reader had the focus on is gone. */
  readonly focus?: boolean;
  /** It has gone while it had the focus, which is to go elsewhere now. */
  left?(): void;
}

/** Shows messages, one at a time, until the signal aborts. */
export interface Toasts {
  show(toast: Toast): void;
}

export interface ToastsParts {
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  readonly t: Words;
}

/** Makes the messages of a window. Nothing is added to the page before the first. */
export function createToasts({ window, signal, t }: ToastsParts): Toasts {
  const { document } = window;
  let host: Host | null = null;
  let container: HTMLElement | null = null;
  let voice: HTMLElement | null = null;
  let current: Toast | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPointed = false;

  const root = () => host?.root ?? null;
  const hasFocus = () => root()?.activeElement != null;

  const hide = (): void => {
    clearTimeout(timer);
    if (!host || !container) return;
    const [gone, focused] = [current, hasFocus()];
    current = null;
    isPointed = false;
    render(null, container);
    host.element.remove();
    host = container = voice = null;
    if (focused) gone?.left?.();
  };

  const wait = (): void => {
    clearTimeout(timer);
    if (isPointed || hasFocus()) return;
    timer = setTimeout(hide, TOAST_MS);
  };

  const start = (): boolean => {
    if (host?.isInPlace()) return true;
    if (!document.documentElement) return false;
    host?.element.remove();
    host = createHost(window);
    const { root: shadow } = host;
    container = document.createElement('div');
    // Looks the same on light and dark pages, so that it stands out on both.
    container.dataset.theme = 'dark';
    container.lang = t('languageTag');
    voice = document.createElement('div');
    voice.className = 'voice';
    voice.lang = container.lang;
    voice.setAttribute('role', 'status');
    shadow.append(container, voice);
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup']) {
      shadow.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    }
    const listen = { signal };
    const point = (isOn: boolean) =>
      trusted(() => {
        isPointed = isOn;
        wait();
      });
    container.addEventListener('pointerenter', point(true), listen);
    container.addEventListener('pointerleave', point(false), listen);
    container.addEventListener('focusin', wait, listen);
    // The focus has not arrived yet where it goes.
    container.addEventListener('focusout', () => setTimeout(() => current && wait()), listen);
    container.addEventListener(
      'keydown',
      trusted((event: KeyboardEvent) => event.key === 'Escape' && hide()),
      listen,
    );
    host.place();
    return true;
  };

  const draw = (toast: Toast): void => {
    if (!container) return;
    render(
      <div class="toast" popover="manual">
        <span class="told">{toast.text}</span>
        {toast.undo && (
          <button
            type="button"
            class="undo"
            onClick={trusted(() => {
              const { undo } = toast;
              current = { text: '' };
              hide();
              undo?.();
            })}
          >
            {t('noteUndo')}
          </button>
        )}
        <button
          type="button"
          class="tool"
          aria-label={t('noteDismiss')}
          onClick={trusted(() => hide())}
        >
          <CloseIcon />
        </button>
      </div>,
      container,
    );
    const element = container.querySelector<HTMLElement>('.toast');
    if (element?.matches(':popover-open')) element.hidePopover();
    // Over everything that came before it.
    if (element?.isConnected) element.showPopover();
  };

  // What is modal and closes would take the message along, and what opens would leave it out of reach.
  const follow = (): void => {
    if (!host || !current || host.isInPlace()) return;
    host.place();
    draw(current);
  };
  onModalChange(window, follow, signal);

  signal.addEventListener('abort', hide, { once: true });

  return {
    show(toast) {
      if (signal.aborted || !start()) return;
      current = toast;
      draw(toast);
      wait();
      if (toast.focus) root()?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
      setTimeout(() => {
        if (voice && current === toast) voice.textContent = toast.text;
      }, SAY_AFTER_MS);
    },
  };
}
