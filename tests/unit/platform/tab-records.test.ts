import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  EMPTY_RECORD,
  forgetTabRecord,
  loadTabRecord,
  readTabRecord,
  recordedTabs,
  saveTabRecord,
  type TabRecord,
  watchTabRecord,
} from '../../../src/platform/tab-records';
import { events, reset, store } from './fake-browser';
import { finding, report } from './reports';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser')).browser,
}));
vi.mock('../../../src/platform/api', async () => ({
  api: (await import('./fake-browser')).browser,
}));

beforeEach(reset);

const record: TabRecord = { frames: { 0: report([finding('pain')]) }, asked: [0] };

describe('tab records', () => {
  it('are stored by tab, listed and forgotten', async () => {
    await saveTabRecord(7, record);
    await saveTabRecord(12, record);
    store.session.other = 1;
    expect(Object.keys(store.session)).toContain('tab:7');
    expect(await loadTabRecord(7)).toEqual(record);
    expect(await recordedTabs()).toEqual([7, 12]);
    await forgetTabRecord(7);
    expect(await loadTabRecord(7)).toEqual(EMPTY_RECORD);
    expect(await recordedTabs()).toEqual([12]);
  });

  it('are read without what cannot be read', () => {
    expect(
      readTabRecord({
        frames: { 0: record.frames[0], 1: {}, x: record.frames[0] },
        asked: [0, -1, 'a'],
      }),
    ).toEqual(record);
    expect(readTabRecord({ ...record, requested: true }).requested).toBe(true);
    expect(readTabRecord({ ...record, requested: 'yes' })).toEqual(record);
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const { frames, asked } = readTabRecord(raw);
        expect(typeof frames).toBe('object');
        expect(Array.isArray(asked)).toBe(true);
      }),
    );
  });

  it('are watched one tab at a time, until the signal aborts', async () => {
    const session = new AbortController();
    const seen: TabRecord[] = [];
    watchTabRecord(7, (next) => seen.push(next), session.signal);
    await saveTabRecord(8, record);
    await saveTabRecord(7, record);
    await forgetTabRecord(7);
    expect(seen).toEqual([record, EMPTY_RECORD]);
    session.abort();
    expect(events.changed.listeners.size).toBe(0);
  });
});
