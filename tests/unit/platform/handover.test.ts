import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  dropHandovers,
  HANDOVER_END,
  HANDOVER_MAX_AGE_MS,
  putHandover,
  takeHandover,
} from '../../../src/platform/handover';
import { reset, store, world } from './fake-browser';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser')).browser,
}));
vi.mock('../../../src/platform/api', async () => ({
  api: (await import('./fake-browser')).browser,
}));

const NOW = 1_800_000_000_000;

beforeEach(reset);

describe('a text that is handed over', () => {
  it('is there once', async () => {
    const token = await putHandover({ text: 'Kratom', lost: ['end'] }, NOW);
    expect(await takeHandover(token, NOW)).toEqual({ text: 'Kratom', lost: ['end'] });
    expect(await takeHandover(token, NOW)).toBeNull();
    expect(store.session).toEqual({});
  });

  it('is not reached by another token', async () => {
    await putHandover({ text: 'Kratom', lost: [] }, NOW);
    expect(await takeHandover('', NOW)).toBeNull();
    expect(await takeHandover('constructor', NOW)).toBeNull();
  });

  it('is dropped when nobody came for it, with nothing else', async () => {
    const old = await putHandover({ text: 'old', lost: [] }, NOW);
    store.session['tab:1'] = { asked: [0], frames: {} };
    const fresh = await putHandover({ text: 'new', lost: [] }, NOW + HANDOVER_MAX_AGE_MS + 1);
    expect(Object.keys(store.session)).toHaveLength(2);
    expect(await takeHandover(old, NOW)).toBeNull();
    expect(await takeHandover(fresh, NOW + HANDOVER_MAX_AGE_MS + 1)).toMatchObject({ text: 'new' });
    expect(Object.keys(store.session)).toEqual(['tab:1']);
  });

  it('is dropped at the alarm that was set for it, each in its own time', async () => {
    await putHandover({ text: 'one', lost: [] }, NOW);
    expect(world.alarms).toEqual({ [HANDOVER_END]: NOW + HANDOVER_MAX_AGE_MS });
    const later = await putHandover({ text: 'two', lost: [] }, NOW + 1000);
    expect(world.alarms).toEqual({ [HANDOVER_END]: NOW + HANDOVER_MAX_AGE_MS });
    await dropHandovers(NOW + HANDOVER_MAX_AGE_MS);
    expect(Object.keys(store.session)).toEqual([`handover:${later}`]);
    expect(world.alarms).toEqual({ [HANDOVER_END]: NOW + 1000 + HANDOVER_MAX_AGE_MS });
    await dropHandovers(NOW + 1000 + HANDOVER_MAX_AGE_MS);
    expect(store.session).toEqual({});
    expect(world.alarms).toEqual({});
  });

  it('is not given out after its time, nor when the clock was put back', async () => {
    const late = await putHandover({ text: 'Kratom', lost: [] }, NOW);
    expect(await takeHandover(late, NOW + HANDOVER_MAX_AGE_MS)).toBeNull();
    const early = await putHandover({ text: 'Kratom', lost: [] }, NOW);
    expect(await takeHandover(early, NOW - 1)).toBeNull();
    expect(store.session).toEqual({});
  });

  it('that cannot be read is none', async () => {
    store.session['handover:a'] = { text: 5, at: NOW };
    store.session['handover:b'] = { text: 'Kratom', lost: 'all', at: NOW };
    expect(await takeHandover('a', NOW)).toBeNull();
    expect(await takeHandover('b', NOW)).toEqual({ text: 'Kratom', lost: [] });
  });
});
