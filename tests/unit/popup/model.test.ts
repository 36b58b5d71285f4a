import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TabRecord } from '../../../src/platform/tab-records';
import { isToBeAskedFor, type PopupInput, popupModel, unreadable } from '../../../src/popup/model';
import { rovingTarget } from '../../../src/popup/roving';
import {
  DEFAULT_SETTINGS,
  type Settings,
  withRule,
  withSite,
  withStatus,
} from '../../../src/settings';
import { finding, report } from '../platform/reports';

const NOW = 1_800_000_000_000;

/** Any text, and texts that look more or less like an address. */
const anyAddress = fc.oneof(
  fc.string(),
  fc
    .tuple(fc.constantFrom('https://', 'http://', 'file:', 'about:', 'x:', ''), fc.string())
    .map((parts) => parts.join('')),
);

const input = (changes: Partial<PopupInput> = {}): PopupInput => ({
  tab: { id: 1, url: 'https://www.example.com/a' },
  mayRead: true,
  record: {
    asked: [0, 4, 11],
    frames: {
      11: report([finding('energy')], 1),
      4: report([finding('safe', { status: 'contradicted', stance: 'hedged' })], 2),
      0: report([finding('pain'), finding('liver', { status: 'supported' })], 6),
    },
  },
  settings: DEFAULT_SETTINGS,
  now: NOW,
  ...changes,
});

const page = (changes: Partial<PopupInput> = {}) => popupModel(input(changes)).page;

function readPage(changes: Partial<PopupInput> = {}) {
  const read = page(changes);
  if (read.kind !== 'read') throw new Error(`The page is ${read.kind}`);
  return read;
}

describe('a page that was read', () => {
  it('adds up all frames, the top one first', () => {
    const { sentences, findings, hidden, chips } = readPage();
    expect(sentences).toBe(9);
    expect(findings.map(({ key }) => key)).toEqual(['0:pain', '0:liver', '4:safe', '11:energy']);
    expect(hidden).toBe(0);
    expect(chips.map(({ status, count, shown }) => `${status} ${count} ${shown}`)).toEqual([
      'supported 1 true',
      'preliminary 2 true',
      'mixed 0 true',
      'unsupported 0 true',
      'contradicted 1 true',
    ]);
  });

  it('goes on counting a status that is hidden', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      ...withStatus(DEFAULT_SETTINGS, 'preliminary', false),
    };
    const { findings, hidden, chips } = readPage({ settings });
    expect(findings.map(({ id }) => id)).toEqual(['liver', 'safe']);
    expect(hidden).toBe(2);
    expect(chips[1]).toEqual({ status: 'preliminary', count: 2, shown: false });
  });

  it('leaves out rules that are off', () => {
    const settings = { ...DEFAULT_SETTINGS, ...withRule(DEFAULT_SETTINGS, 'pain', false) };
    const { findings, hidden, chips } = readPage({ settings });
    expect(findings).toHaveLength(3);
    expect(hidden).toBe(0);
    expect(chips[1]?.count).toBe(1);
  });
});

describe('a page that was not read', () => {
  it('has no word for kratom, or is being read', () => {
    expect(page({ record: { frames: {}, asked: [] } })).toEqual({ kind: 'no-subject' });
    expect(page({ record: { frames: {}, asked: [4] } })).toEqual({ kind: 'reading' });
  });

  it('tells which switch is off, the widest first', () => {
    const off = { ...DEFAULT_SETTINGS, ...withSite(DEFAULT_SETTINGS, 'example.com', false) };
    expect(page({ settings: off })).toEqual({ kind: 'off', why: 'site' });
    const paused = { ...off, pausedUntil: NOW + 1 };
    expect(page({ settings: paused })).toEqual({ kind: 'off', why: 'paused' });
    const disabled = { ...paused, enabled: false };
    expect(page({ settings: disabled })).toEqual({ kind: 'off', why: 'everywhere' });
  });

  it('is not on the list of sites', () => {
    const listed: Settings = { ...DEFAULT_SETTINGS, scope: 'listed' };
    expect(popupModel(input({ settings: listed }))).toMatchObject({
      siteOn: false,
      siteSwitch: true,
      page: { kind: 'off', why: 'unlisted' },
    });
    const added: Settings = { ...listed, sites: { 'example.com': 'on' } };
    expect(popupModel(input({ settings: added })).siteOn).toBe(true);
  });

  it('is being read once it is asked for', () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, display: 'on-demand' };
    const record: TabRecord = { frames: {}, asked: [] };
    expect(page({ settings, record })).toEqual({ kind: 'reading' });
    expect(isToBeAskedFor(record, settings)).toBe(true);
    const requested: TabRecord = { ...record, requested: true };
    expect(isToBeAskedFor(requested, settings)).toBe(false);
    expect(page({ settings, record: requested })).toEqual({ kind: 'no-subject' });
  });

  it('has a site switch only where it has an effect', () => {
    expect(popupModel(input())).toMatchObject({
      site: 'example.com',
      siteOn: true,
      siteSwitch: true,
    });
    const off = { ...DEFAULT_SETTINGS, ...withSite(DEFAULT_SETTINGS, 'example.com', false) };
    expect(popupModel(input({ settings: off }))).toMatchObject({ siteOn: false, siteSwitch: true });
    for (const changes of [
      { settings: { ...DEFAULT_SETTINGS, enabled: false } },
      { settings: { ...DEFAULT_SETTINGS, pausedUntil: NOW + 1 } },
      { tab: { id: 1, url: null } },
      { tab: null },
      { tab: { id: 1, url: 'https://addons.mozilla.org/' } },
    ]) {
      expect(popupModel(input(changes)).siteSwitch).toBe(false);
    }
  });

  it.each([
    [null, 'browser'],
    ['chrome://extensions/', 'browser'],
    ['about:debugging', 'browser'],
    ['moz-extension://x/options.html', 'browser'],
    ['view-source:https://example.com/', 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://chrome.google.com/other', null],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://example.com/Paper.PDF?download', 'pdf'],
    ['https://example.com/pdf/about', null],
    ['ftp://example.com/', 'scheme'],
    ['data:text/html,kratom', 'scheme'],
    ['https://example.com/', null],
    ['file:///home/page.html', null],
  ])('%s is not readable because: %s', (url, why) => {
    expect(unreadable(url, true)).toBe(why);
  });

  it('may lack a permission', () => {
    expect(unreadable('https://example.com/', false)).toBe('access');
    expect(unreadable('file:///home/page.html', false)).toBe('file');
  });

  it('is told for any address', () => {
    fc.assert(
      fc.property(anyAddress, fc.boolean(), (url, mayRead) => {
        expect(() => unreadable(url, mayRead)).not.toThrow();
      }),
    );
  });
});

describe('rovingTarget', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 2],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Enter', 1, null],
    ['ArrowDown', -1, null],
  ])('%s from %i goes to %s', (key, at, to) => {
    expect(rovingTarget(key, at, 3)).toBe(to);
  });

  it('has nowhere to go in an empty list', () => {
    expect(rovingTarget('Home', 0, 0)).toBeNull();
  });
});
