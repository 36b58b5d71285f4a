import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScheduler, SLICE_MS, type Surroundings } from '../../../src/content/scheduler';

/** Surroundings with a clock that the test moves, and a queue that it empties. */
function surroundings() {
  let time = 0;
  let hidden = false;
  const due: (() => void)[] = [];
  const shown: (() => void)[] = [];
  const around: Surroundings = {
    now: () => time,
    soon: (run) => due.push(run),
    isHidden: () => hidden,
    onShown: (run) => shown.push(run),
  };
  return {
    around,
    pass(ms: number) {
      time += ms;
    },
    /** Runs what is due now; returns how many runs there were. */
    turn() {
      const runs = due.splice(0);
      for (const run of runs) run();
      return runs.length;
    },
    hide() {
      hidden = true;
    },
    show() {
      hidden = false;
      for (const run of shown) run();
    },
  };
}

describe('the scheduler', () => {
  it('stops a slice when its time is up, and goes on in the next', () => {
    const world = surroundings();
    const scheduler = createScheduler(world.around, new AbortController().signal);
    let steps = 0;
    scheduler.run(() => {
      steps += 1;
      world.pass(1);
      return steps < 10;
    });
    expect(steps).toBe(0);
    world.turn();
    expect(steps).toBe(SLICE_MS);
    world.turn();
    expect(steps).toBe(10);
    expect(world.turn()).toBe(0);
  });

  it('does several works in order and queues none twice', () => {
    const world = surroundings();
    const scheduler = createScheduler(world.around, new AbortController().signal);
    const order: string[] = [];
    const one = () => order.push('one') < 0;
    const two = () => order.push('two') < 0;
    scheduler.run(one);
    scheduler.run(two);
    scheduler.run(one);
    world.turn();
    expect(order).toEqual(['one', 'two']);
  });

  it('drops work that throws, and does the rest', () => {
    const world = surroundings();
    const scheduler = createScheduler(world.around, new AbortController().signal);
    let bad = 0;
    let good = 0;
    scheduler.run(() => {
      bad += 1;
      throw new Error('broken');
    });
    expect(() => world.turn()).toThrow('broken');
    scheduler.run(() => {
      good += 1;
      return false;
    });
    world.turn();
    expect([bad, good]).toEqual([1, 1]);
  });

  it('does nothing while hidden and goes on when shown', () => {
    const world = surroundings();
    const scheduler = createScheduler(world.around, new AbortController().signal);
    let steps = 0;
    scheduler.run(() => {
      steps += 1;
      world.pass(SLICE_MS);
      return steps < 3;
    });
    world.turn();
    world.hide();
    world.turn();
    expect(steps).toBe(1);
    expect(world.turn()).toBe(0);
    world.show();
    world.turn();
    world.turn();
    expect(steps).toBe(3);
  });

  it('drops everything when its signal aborts', () => {
    const world = surroundings();
    const end = new AbortController();
    const scheduler = createScheduler(world.around, end.signal);
    let steps = 0;
    scheduler.run(() => {
      steps += 1;
      end.abort();
      return true;
    });
    world.turn();
    scheduler.run(() => {
      steps += 1;
      return false;
    });
    expect(world.turn()).toBe(0);
    expect(steps).toBe(1);
  });
});

describe('its timers', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('run once, however often they are asked for', () => {
    const world = surroundings();
    const scheduler = createScheduler(world.around, new AbortController().signal);
    const run = vi.fn();
    scheduler.after(100, run);
    vi.advanceTimersByTime(60);
    scheduler.after(100, run);
    vi.advanceTimersByTime(60);
    expect(run).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('wait for a hidden page to be shown, and end with the signal', () => {
    const world = surroundings();
    const end = new AbortController();
    const scheduler = createScheduler(world.around, end.signal);
    const run = vi.fn();
    world.hide();
    scheduler.after(100, run);
    vi.advanceTimersByTime(200);
    expect(run).not.toHaveBeenCalled();
    world.show();
    expect(run).toHaveBeenCalledTimes(1);
    scheduler.after(100, run);
    end.abort();
    vi.advanceTimersByTime(200);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
