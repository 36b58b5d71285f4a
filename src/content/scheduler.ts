/**
 * Does long work in short slices by one clock, so that the page stays responsive, and none at all while
 * the page is hidden.
 *
 * Knows nothing about what the work is.
 */

/** Longest slice of work, in milliseconds: well under the 16.7 ms of a frame at 60 Hz. */
export const SLICE_MS = 6;

/** One small step of work; returns false when nothing is left to do. */
export type Work = () => boolean;

/** What the scheduler needs of its surroundings. */
export interface Surroundings {
  /** Milliseconds, monotonic. */
  now(): number;
  /** Runs the callback soon, after the browser had a chance to handle input and paint. */
  soon(run: () => void): void;
  isHidden(): boolean;
  /** Runs the callback each time that the page comes into view. */
  onShown(run: () => void): void;
}

/** One queue of work. */
export interface Scheduler {
  /** Does the work in slices until it returns false. Work that is queued already is not queued twice. */
  run(work: Work): void;
  /** Runs once after a delay, in milliseconds, and not while hidden; the same callback is not queued twice. */
  after(delay: number, run: () => void): void;
}

/**
 * Makes a scheduler.
 * @param signal Drops all work and timers.
 */
export function createScheduler(around: Surroundings, signal: AbortSignal): Scheduler {
  const queue = new Set<Work>();
  const timers = new Map<() => void, ReturnType<typeof setTimeout>>();
  const waiting = new Set<() => void>();
  let awake = false;

  const slice = (): void => {
    awake = false;
    if (signal.aborted || around.isHidden()) return;
    const end = around.now() + SLICE_MS;
    for (const work of queue) {
      // Out of the queue while it runs, so that work which throws is not tried for ever.
      queue.delete(work);
      while (work()) {
        if (signal.aborted) return;
        if (around.now() >= end) {
          queue.add(work);
          wake();
          return;
        }
      }
      if (signal.aborted) return;
      if (queue.size > 0 && around.now() >= end) {
        wake();
        return;
      }
    }
  };

  const wake = (): void => {
    if (awake || signal.aborted || queue.size === 0 || around.isHidden()) return;
    awake = true;
    around.soon(slice);
  };

  around.onShown(() => {
    if (signal.aborted) return;
    const due = [...waiting];
    waiting.clear();
    for (const run of due) run();
    wake();
  });

  signal.addEventListener(
    'abort',
    () => {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      queue.clear();
      waiting.clear();
    },
    { once: true },
  );

  return {
    run(work) {
      if (signal.aborted) return;
      queue.add(work);
      wake();
    },
    after(delay, run) {
      if (signal.aborted || timers.has(run) || waiting.has(run)) return;
      timers.set(
        run,
        setTimeout(() => {
          timers.delete(run);
          if (around.isHidden()) waiting.add(run);
          else run();
        }, delay),
      );
    },
  };
}

/** The surroundings that a window gives. */
export function windowSurroundings(
  win: Window & typeof globalThis,
  signal: AbortSignal,
): Surroundings {
  const { document } = win;
  const tasks = (win as { scheduler?: { postTask?: PostTask } }).scheduler;
  let soon: (run: () => void) => void;
  if (typeof tasks?.postTask === 'function') {
    soon = (run) => {
      tasks.postTask?.(run, { priority: 'user-visible', signal }).catch((error) => {
        // Dropped with the session; anything else is a mistake, and must be seen.
        if (!signal.aborted) throw error;
      });
    };
  } else {
    const channel = new MessageChannel();
    const due: (() => void)[] = [];
    channel.port1.onmessage = () => due.shift()?.();
    signal.addEventListener('abort', () => channel.port1.close(), { once: true });
    soon = (run) => {
      due.push(run);
      channel.port2.postMessage(null);
    };
  }
  return {
    now: () => performance.now(),
    soon,
    isHidden: () => document.visibilityState === 'hidden',
    onShown(run) {
      document.addEventListener(
        'visibilitychange',
        () => {
          if (document.visibilityState !== 'hidden') run();
        },
        { signal },
      );
    },
  };
}

type PostTask = (
  run: () => void,
  options: { priority: string; signal: AbortSignal },
) => Promise<unknown>;
