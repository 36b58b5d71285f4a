import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TabRecord } from '../../../src/platform/tab-records';
import {
  byStatus,
  isToBeAskedFor,
  type ListedFinding,
  matching,
  type PopupInput,
  popupModel,
  unreadable,
} from '../../../src/popup/model';
import { rovingTarget } from '../../../src/popup/roving';
import {
  DEFAULT_SETTINGS,
  type Settings,
  STANCES,
  STATUSES,
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
  frames: null,
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
    const { coverage, findings, hidden, chips } = readPage();
    expect(coverage.sentences).toBe(9);
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

describe('what became of the sentences', () => {
  const coverage = (changes: Partial<PopupInput> = {}) => readPage(changes).coverage;
  const onePage = (reported: ReturnType<typeof report>) => ({
    record: { asked: [0], frames: { 0: reported } },
  });

  it('is told by status, and how many no rule matched', () => {
    expect(coverage()).toEqual({
      sentences: 9,
      byStatus: { supported: 1, preliminary: 2, mixed: 0, unsupported: 0, contradicted: 1 },
      turnedOff: 0,
      unmatched: 5,
    });
  });

  it('counts a sentence with several claims once, under the least supported', () => {
    const three = (['supported', 'contradicted', 'mixed'] as const).map((status) =>
      finding(status, { status, sentenceId: 's1' }),
    );
    const { byStatus, ...rest } = coverage(onePage({ ...report(three, 4), unmatched: 3 }));
    expect(byStatus).toMatchObject({ supported: 0, mixed: 0, contradicted: 1 });
    expect(rest).toEqual({ sentences: 4, turnedOff: 0, unmatched: 3 });
  });

  it('tells sentences of different frames apart', () => {
    const same = report([finding('pain', { sentenceId: 's1' })]);
    expect(coverage({ record: { asked: [0, 4], frames: { 0: same, 4: same } } })).toMatchObject({
      sentences: 2,
      byStatus: { preliminary: 2 },
    });
  });

  it('goes on counting a status that is hidden, and names what the user turned off', () => {
    const hidden = { ...DEFAULT_SETTINGS, ...withStatus(DEFAULT_SETTINGS, 'preliminary', false) };
    expect(coverage({ settings: hidden })).toEqual(coverage());
    const off = { ...DEFAULT_SETTINGS, ...withRule(DEFAULT_SETTINGS, 'pain', false) };
    expect(coverage({ settings: off })).toMatchObject({
      byStatus: { preliminary: 1 },
      turnedOff: 1,
      unmatched: 5,
    });
    // A note that the user hid is reported as a sentence, not as a finding.
    expect(coverage(onePage({ ...report([], 2), unmatched: 1 }))).toMatchObject({ turnedOff: 1 });
  });

  it('adds up for any page and any settings', () => {
    const anyFinding = fc.record({
      claim: fc.constantFrom('a', 'b', 'c'),
      status: fc.constantFrom(...STATUSES),
      stance: fc.constantFrom(...STANCES),
      sentenceId: fc.constantFrom('1', '2', '3', '4'),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(anyFinding), fc.nat(9), fc.nat(3))),
        fc.boolean(),
        fc.subarray(['a', 'b', 'c']),
        (frames, showReported, disabledRules) => {
          const reports = frames.map(([findings, unmatched, noteless]) => {
            const matched = new Set(findings.map(({ sentenceId }) => sentenceId)).size;
            return {
              ...report(findings.map(({ claim, ...rest }) => finding(claim, rest))),
              sentences: matched + unmatched + noteless,
              unmatched,
            };
          });
          fc.pre(reports.length > 0);
          const { sentences, byStatus, turnedOff, unmatched } = coverage({
            record: { asked: [], frames: Object.fromEntries(reports.entries()) },
            settings: { ...DEFAULT_SETTINGS, showReported, disabledRules },
          });
          const parts = [...Object.values(byStatus), turnedOff, unmatched];
          expect(parts.every((part) => part >= 0)).toBe(true);
          expect(parts.reduce((sum, part) => sum + part)).toBe(sentences);
        },
      ),
    );
  });
});

describe('the main risks', () => {
  const risks = (...mentioned: readonly string[]) =>
    ['dependence', 'liver', 'interactions'].map((id) => ({
      id,
      name: `the ${id}`,
      mentioned: mentioned.includes(id),
    }));
  const ledger = (
    frames: Record<number, ReturnType<typeof report>>,
    rest: Partial<PopupInput> = {},
    asked: readonly number[] = Object.keys(frames).map(Number),
  ) => readPage({ record: { asked, frames }, ...rest }).ledger;
  const pain = [finding('pain')];

  it('that no frame mentions are named, in their order', () => {
    expect(ledger({ 0: report(pain, 1, risks('liver')) })).toEqual({
      omitted: ['the dependence', 'the interactions'],
      mentioned: ['the liver'],
    });
    expect(
      ledger({ 0: report(pain, 1, risks('liver')), 4: report([], 1, risks('interactions')) }),
    ).toEqual({ omitted: ['the dependence'], mentioned: ['the liver', 'the interactions'] });
    expect(
      ledger({ 0: report(pain, 1, risks('liver', 'dependence', 'interactions')) })?.omitted,
    ).toEqual([]);
  });

  it('are looked for where a page praises or reassures by itself', () => {
    const of = (changes: object) => ledger({ 0: report([finding('x', changes)], 1, risks()) });
    expect(of({ kind: 'reassurance' })?.omitted).toHaveLength(3);
    expect(of({ stance: 'hedged' })?.omitted).toHaveLength(3);
    expect(of({ stance: 'reported' })).toBeNull();
    expect(of({ kind: 'risk' })).toBeNull();
    expect(of({ kind: 'mechanism' })).toBeNull();
    expect(ledger({ 0: report([], 1, risks()) })).toBeNull();
  });

  it('are spoken of whatever the user hides', () => {
    const settings = { ...DEFAULT_SETTINGS, ...withRule(DEFAULT_SETTINGS, 'pain', false) };
    expect(ledger({ 0: report(pain, 1, risks()) }, { settings })?.omitted).toHaveLength(3);
  });

  it('are not spoken of before every frame is read to its end', () => {
    const done = report(pain, 1, risks('liver'));
    expect(ledger({ 0: done, 4: report([], 1, []) })).toBeNull();
    expect(ledger({ 0: done }, {}, [0, 4])).toBeNull();
    // The frame that was waited for is gone.
    const frames = [{ id: 0, url: 'https://www.example.com/a', mayRead: true }];
    expect(ledger({ 0: done }, { frames }, [0, 4])?.mentioned).toEqual(['the liver']);
  });
});

describe('frames', () => {
  const top = { id: 0, url: 'https://www.example.com/a', mayRead: true };
  const frame = (id: number, url: string, mayRead = true) => ({ id, url, mayRead });

  it('that are gone no longer count', () => {
    const { findings, coverage } = readPage({
      frames: [top, frame(4, 'https://ads.example/')],
    });
    expect(findings.map(({ key }) => key)).toEqual(['0:pain', '0:liver', '4:safe']);
    expect(coverage.sentences).toBe(8);
  });

  it('that are not read are named with the reason', () => {
    const frames = [
      top,
      frame(3, 'about:blank'),
      frame(12, 'https://ads.example/x', false),
      frame(5, 'https://ads.example/y', false),
      frame(6, 'https://other.example/', false),
      frame(7, 'https://files.example/Leaflet.pdf'),
      frame(8, 'data:text/html,kratom'),
      frame(9, 'https://addons.mozilla.org/'),
      frame(10, 'https://fine.example/'),
    ];
    expect(popupModel(input({ frames })).unread).toEqual([
      {
        why: 'access',
        count: 3,
        hosts: ['ads.example', 'other.example'],
        urls: ['https://ads.example/x', 'https://ads.example/y', 'https://other.example/'],
      },
      {
        why: 'pdf',
        count: 1,
        hosts: ['files.example'],
        urls: ['https://files.example/Leaflet.pdf'],
      },
      {
        why: 'closed',
        count: 1,
        hosts: ['addons.mozilla.org'],
        urls: ['https://addons.mozilla.org/'],
      },
    ]);
  });

  it('without an address of their own are read with the page, unless their document says otherwise', () => {
    const frames = [
      top,
      frame(4, 'data:text/html,kratom'),
      frame(5, 'data:text/html,tea'),
      frame(6, 'blob:https://www.example.com/1'),
      { ...frame(7, 'blob:https://www.example.com/2'), contentType: 'text/html' },
      { ...frame(8, 'blob:https://www.example.com/3'), contentType: 'image/png' },
    ];
    expect(popupModel(input({ frames })).unread).toEqual([]);
    const closed = [
      { ...frame(5, 'data:application/pdf;base64,AA'), contentType: null },
      { ...frame(6, 'blob:https://www.example.com/1'), contentType: 'application/pdf' },
    ];
    expect(
      popupModel(input({ frames: [...frames, ...closed] })).unread.map(({ why, urls }) => [
        why,
        urls,
      ]),
    ).toEqual([
      ['closed', ['data:application/pdf;base64,AA']],
      ['pdf', ['blob:https://www.example.com/1']],
    ]);
  });

  it('that were heard of were read, whatever may be read now', () => {
    const frames = [top, frame(4, 'https://ads.example/', false), frame(11, 'x:y')];
    expect(popupModel(input({ frames })).unread).toEqual([]);
  });

  it('that were heard of are no PDFs, whatever their address ends in', () => {
    const frames = [
      top,
      frame(4, 'https://wiki.example/File:Kratom.pdf'),
      frame(5, 'https://files.example/Leaflet.pdf'),
    ];
    expect(popupModel(input({ frames })).unread.map(({ urls }) => urls)).toEqual([
      ['https://files.example/Leaflet.pdf'],
    ]);
  });

  it('are not spoken of where Factleaf is not at work', () => {
    const frames = [top, frame(5, 'https://ads.example/x', false)];
    const off = { ...DEFAULT_SETTINGS, enabled: false };
    expect(popupModel(input({ frames, settings: off })).unread).toEqual([]);
    expect(popupModel(input({ frames, mayRead: false })).unread).toEqual([]);
  });
});

describe('the list', () => {
  const listed = (...given: readonly ReturnType<typeof finding>[]): readonly ListedFinding[] =>
    readPage({ record: { asked: [0], frames: { 0: report(given) } } }).findings;
  const findings = listed(
    finding('pain', { title: 'Pain relief', status: 'preliminary', quote: 'dulls chronic pain' }),
    finding('safe', { title: 'Not addictive', status: 'contradicted', quote: 'café-safe' }),
    finding('liver', { title: 'Liver injury', status: 'supported', quote: 'harms the liver' }),
    finding('sleep', { title: 'Sleep', status: 'preliminary', quote: 'you sleep well' }),
  );
  const ids = (found: readonly ListedFinding[]) => found.map(({ id }) => id);
  const search = (words: string) => ids(matching(findings, words, (status) => `is ${status}`));

  it.each([
    ['', ['pain', 'safe', 'liver', 'sleep']],
    ['  ', ['pain', 'safe', 'liver', 'sleep']],
    ['LIVER', ['liver']],
    ['chronic dulls', ['pain']],
    ['cafe', ['safe']],
    ['is preliminary', ['pain', 'sleep']],
    ['liver sleep', []],
    ['.*', []],
  ])('is searched for “%s” by title, quote and status', (words, found) => {
    expect(search(words)).toEqual(found);
  });

  it('comes by status, the least supported first, in the page’s order within', () => {
    expect(byStatus(findings).map(({ status, findings: of }) => [status, ids(of)])).toEqual([
      ['contradicted', ['safe']],
      ['preliminary', ['pain', 'sleep']],
      ['supported', ['liver']],
    ]);
    expect(byStatus([])).toEqual([]);
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

  it('may be closed to extensions, or a PDF, although its address does not say so', () => {
    const nothing = { record: { frames: {}, asked: [] } };
    expect(page({ ...nothing, contentType: null })).toEqual({ kind: 'unreadable', why: 'closed' });
    expect(page({ ...nothing, contentType: 'application/pdf' })).toEqual({
      kind: 'unreadable',
      why: 'pdf',
    });
    expect(page({ ...nothing, contentType: 'text/html' })).toEqual({ kind: 'no-subject' });
    for (const contentType of ['image/svg+xml', 'text/xml', 'application/rss+xml', 'image/png']) {
      expect(page({ ...nothing, contentType })).toEqual({ kind: 'unreadable', why: 'format' });
    }
    for (const contentType of ['application/xhtml+xml', 'text/plain', 'application/json']) {
      expect(page({ ...nothing, contentType })).toEqual({ kind: 'no-subject' });
    }
    // What was heard of is read.
    expect(page({ contentType: null }).kind).toBe('read');
  });

  it('is what it is, although its address ends like that of a PDF', () => {
    const tab = { id: 1, url: 'https://www.example.com/wiki/File:Kratom.pdf' };
    const nothing = { tab, record: { frames: {}, asked: [] } };
    expect(page(nothing)).toEqual({ kind: 'unreadable', why: 'pdf' });
    for (const contentType of ['application/pdf', null]) {
      expect(page({ ...nothing, contentType })).toEqual({ kind: 'unreadable', why: 'pdf' });
    }
    for (const contentType of ['text/html', 'application/xhtml+xml']) {
      expect(page({ ...nothing, contentType })).toEqual({ kind: 'no-subject' });
    }
    expect(page({ tab }).kind).toBe('read');
    expect(popupModel(input({ tab })).siteSwitch).toBe(true);
    expect(page({ tab, mayRead: false })).toEqual({ kind: 'unreadable', why: 'access' });
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

describe('a page in another language', () => {
  const foreign = (language?: string, changes: Partial<PopupInput> = {}) =>
    popupModel(input({ ...changes, ...(language === undefined ? {} : { language }) })).foreign;

  it('is told by what it declares', () => {
    expect(foreign('de')).toBe('de');
    expect(foreign(' pt-br ')).toBe('pt-BR');
    for (const declared of ['en', 'EN-us', 'en-Latn-GB', '', 'de_DE', 'mul', 'zxx', 'und', '%']) {
      expect(foreign(declared), declared).toBeNull();
    }
    expect(foreign()).toBeNull();
  });

  it('is spoken of only where claims may have been missed for it', () => {
    const all = { asked: [0], frames: { 0: report([finding('pain')]) } };
    expect(foreign('de', { record: all })).toBeNull();
    expect(foreign('ru', { record: { asked: [], frames: {} } })).toBe('ru');
    expect(foreign('de', { settings: { ...DEFAULT_SETTINGS, enabled: false } })).toBeNull();
    expect(foreign('de', { mayRead: false })).toBeNull();
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
