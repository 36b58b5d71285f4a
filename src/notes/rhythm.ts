/**
 * When places on the page are looked for: in the next frame, once the page has been laid out, or when it has been quiet
 * for a while.
 *
 * Must not know what is placed.
 */
import { type Again, further } from './markers';

/** After the page has changed, places are looked at again when it has been quiet this long, in ms. */
const SETTLE_MS = 250;
/** On a page that never rests they are looked at again after so many times as long. */
const SETTLE_LATEST_TIMES = 4;
/** Looking for all places again may take this share of the time at most. */
const SETTLE_SHARE = 0.05;

export interface RhythmParts {
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  /** Whether there is something to place yet. */
  isReady(): boolean;
  /** Looks for places; is to call `begin` and `take`. */
  layOut(): void;
  /** Looks what lies over the markers. */
  lookUnder(): void;
  /** The page has been quiet. */
  settled(): void;
}

/** The rhythm of one page, which rests until something is asked for. */
export interface Rhythm {
  /** Has places looked for in the next frame. */
  schedule(again: Again): void;
  /** Has places looked for, and `settled` called, when the page has been quiet for a while. */
  scheduleSettled(again: Again): void;
  /** Has `lookUnder` called right after a frame, when the page is laid out; before, the browser might have to do that for it. */
  lookSoon(): void;
  /** Places are being looked for now: what was due for it is done. */
  begin(): void;
  /** What is to be looked for, which then is asked for no more. */
  take(): Again;
  /** Looking for places has taken so many ms; `more` says that it goes on. */
  took(ms: number, again: Again, more: boolean): void;
  /** Follows the size of an element: with another one, text stands elsewhere. */
  follow(element: Element): void;
  end(): void;
}

export function createRhythm(parts: RhythmParts): Rhythm {
  const { window, signal, layOut } = parts;

  let frame = 0;
  let next: Again = 'none';
  const schedule = (again: Again): void => {
    next = further(next, again);
    if (!parts.isReady() || frame !== 0 || signal.aborted) return;
    frame = window.requestAnimationFrame(() => {
      if (next === 'none') afterLayout();
      else layOut();
    });
  };

  /** The page is being laid out for markers to be placed. */
  let awaitsLayout = false;
  // What nothing but a change of the page's content asks for waits until the browser has laid the page out: asked
  // before, it would have to do so twice.
  const afterLayout = (): void => {
    // A framework that takes the whole document over can leave it without a root for a moment.
    const root = window.document.documentElement as Element | null;
    if (root) {
      sizes.unobserve(root);
      sizes.observe(root);
    }
    // Where the root has no size, nobody is told of it.
    awaitsLayout = true;
    afterFrame.port2.postMessage('place');
  };

  let lookFrame = 0;
  const afterFrame = new MessageChannel();
  afterFrame.port1.onmessage = ({ data }) => {
    if (data === 'look') {
      lookFrame = 0;
      parts.lookUnder();
    } else if (awaitsLayout) layOut();
  };

  const sizeOf = new WeakMap<Element, string>();
  const sizes = new window.ResizeObserver((entries) => {
    let isOther = false;
    for (const { target, contentRect } of entries) {
      const size = `${contentRect.width} ${contentRect.height}`;
      // What it was when it was first asked for is what the first places are found in.
      isOther ||= (sizeOf.get(target) ?? size) !== size;
      sizeOf.set(target, size);
    }
    if (isOther) scheduleSettled('all');
    if (next === 'none' && (isOther || frame !== 0)) {
      window.cancelAnimationFrame(frame);
      layOut();
    }
  });

  /** All places are being looked for again, which has taken so many ms. */
  let isSearching = false;
  let searched = 0;

  let settle: ReturnType<typeof setTimeout> | undefined;
  let settled: Again = 'none';
  let settlesAt = 0;
  let unsettledSince = 0;
  const settleDown = (): void => {
    const early = settlesAt - window.performance.now();
    if (early > 1) {
      settle = setTimeout(settleDown, early);
      return;
    }
    settle = undefined;
    schedule(settled);
    settled = 'none';
    parts.settled();
  };
  const scheduleSettled = (again: Again): void => {
    settled = further(settled, again);
    const delay = Math.max(SETTLE_MS, searched / SETTLE_SHARE);
    const now = window.performance.now();
    if (settle === undefined) unsettledSince = now;
    settlesAt = Math.min(now + delay, unsettledSince + SETTLE_LATEST_TIMES * delay);
    settle ??= setTimeout(settleDown, delay);
  };

  return {
    schedule,
    scheduleSettled,
    lookSoon() {
      if (lookFrame !== 0) return;
      lookFrame = window.requestAnimationFrame(() => afterFrame.port2.postMessage('look'));
    },
    begin() {
      frame = 0;
      awaitsLayout = false;
    },
    take() {
      const again = next;
      next = 'none';
      return again;
    },
    took(ms, again, more) {
      isSearching = again === 'all' || (isSearching && more);
      if (again === 'all') searched = 0;
      if (isSearching) searched += ms;
    },
    follow: (element) => sizes.observe(element),
    end() {
      clearTimeout(settle);
      afterFrame.port1.close();
      window.cancelAnimationFrame(frame);
      window.cancelAnimationFrame(lookFrame);
      sizes.disconnect();
    },
  };
}
