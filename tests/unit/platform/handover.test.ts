import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HANDOVER_MAX_AGE_MS, putHandover, takeHandover } from '../../../src/platform/handover';
import { reset, store } from './fake-browser';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser')).browser,
}));

const NOW = 1_800_000_000_000;

beforeEach(reset);

describe('a text that is handed over', () => {
  it('is there once', async () => {
    const token = await putHandover({ text: 'Kratom', lost: ['end'] }, NOW);
    expect(await takeHandover(token)).toEqual({ text: 'Kratom', lost: ['end'] });
    expect(await takeHandover(token)).toBeNull();
    expect(store.session).toEqual({});
  });

  it('is not reached by another token', async () => {
    await putHandover({ text: 'Kratom', lost: [] }, NOW);
    expect(await takeHandover('')).toBeNull();
    expect(await takeHandover('constructor')).toBeNull();
  });

  it('is dropped when nobody came for it, with nothing else', async () => {
    const old = await putHandover({ text: 'old', lost: [] }, NOW);
    store.session['tab:1'] = { asked: [0], frames: {} };
    const fresh = await putHandover({ text: 'new', lost: [] }, NOW + HANDOVER_MAX_AGE_MS + 1);
    expect(await takeHandover(old)).toBeNull();
    expect(await takeHandover(fresh)).toMatchObject({ text: 'new' });
    expect(Object.keys(store.session)).toEqual(['tab:1']);
  });

  it('that cannot be read is none', async () => {
    store.session['handover:a'] = { text: 5 };
    store.session['handover:b'] = { text: 'Kratom', lost: 'all' };
    expect(await takeHandover('a')).toBeNull();
    expect(await takeHandover('b')).toEqual({ text: 'Kratom', lost: [] });
  });
});
