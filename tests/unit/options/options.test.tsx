import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note, NotesData } from '../../../src/core/notes';
import { App } from '../../../src/options/App';
import { lastReviewed, ruleGroups, typedSite } from '../../../src/options/model';
import { reset, store } from '../platform/fake-browser';
import { type Mounted, mount } from '../popup/dom';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser')).browser,
}));

function note(claim: string, kind: Note['kind'], title: string, summary: string): Note {
  return {
    claim,
    title,
    kind,
    status: 'mixed',
    certainty: 'low',
    summary,
    detail: '',
    clinicians: '',
    sources: [],
    reviewed: claim === 'pain' ? '2026-11-22' : '2026-03-01',
    validUntil: '2027-11-30',
  };
}

const NOTES: NotesData = {
  notes: {
    liver: note('liver', 'risk', 'Liver injury', 'Case reports link it to injury.'),
    sleep: note('sleep', 'benefit', 'Better sleep', 'Some people say so in surveys.'),
    pain: note('pain', 'benefit', 'Aches', 'Surveys and one small test of pain.'),
  },
  sources: {},
};

let page: Mounted;

async function open() {
  page = await mount(<App notes={NOTES} />);
  await vi.waitFor(() => expect(page.all('section').length).toBeGreaterThan(0));
}

function check(words: string): HTMLInputElement {
  const label = page.all('label').filter((one) => one.textContent?.includes(words));
  if (label.length !== 1) throw new Error(`${label.length} labels "${words}"`);
  return page.one(`[id="${label[0]?.getAttribute('for')}"]`) as HTMLInputElement;
}

/** The document of these tests knows the attribute only. */
function isChecked(words: string): boolean {
  return check(words).hasAttribute('checked');
}

async function toggle(words: string) {
  const box = check(words);
  box.checked = !isChecked(words);
  await page.fire(box, 'change');
}

async function type(input: HTMLElement, text: string) {
  (input as HTMLInputElement).value = text;
  await page.fire(input, 'input');
}

beforeEach(reset);
afterEach(() => page?.unmount());

describe('the settings page', () => {
  it('stores each switch', async () => {
    await open();
    await toggle('Show notes on all sites');
    await vi.waitFor(() => expect(store.sync.enabled).toBe(false));
    await toggle('Include what a page only reports');
    await vi.waitFor(() => expect(store.sync.showReported).toBe(false));
    await toggle('Print the lines under claims');
    await vi.waitFor(() => expect(store.sync.print).toBe(true));
    await toggle('Early evidence');
    await vi.waitFor(() => expect(store.sync.statuses).toMatchObject({ preliminary: false }));
    await page.fire(page.one('input[value="dark"]'), 'change');
    await vi.waitFor(() => expect(store.sync.theme).toBe('dark'));
    expect(page.one('.notice').textContent).toBe('Saved.');
  });

  it('follows changes made elsewhere', async () => {
    await open();
    expect(isChecked('Show notes on all sites')).toBe(true);
    const { saveSettings } = await import('../../../src/platform/settings-store');
    await saveSettings({ enabled: false, sites: { 'x.example': 'off' } });
    await vi.waitFor(() => expect(isChecked('Show notes on all sites')).toBe(false));
    expect(page.one('.sites li span').textContent).toBe('x.example');
  });

  it('adds and removes sites', async () => {
    await open();
    expect(page.text()).toContain('No site is turned off.');
    const input = page.one('input[type="text"]');
    await type(input, ' https://www.Shop.example/page ');
    await page.fire(page.one('form'), 'submit');
    await vi.waitFor(() => expect(store.sync.sites).toEqual({ 'shop.example': 'off' }));
    await vi.waitFor(() => expect(page.all('.sites li')).toHaveLength(1));
    await page.fire(page.button('Remove shop.example'), 'click');
    await vi.waitFor(() => expect(store.sync.sites).toEqual({}));
  });

  it('refuses what is no site, and says how to write one', async () => {
    await open();
    await type(page.one('input[type="text"]'), 'two words');
    await page.fire(page.one('form'), 'submit');
    expect(page.one('[role="alert"]').textContent).toContain('example.com');
    expect(page.one('input[type="text"]').getAttribute('aria-invalid')).toBe('true');
    expect(store.sync).toEqual({});
  });

  it('lists the rules by kind, and turns them off and on', async () => {
    await open();
    expect(page.all('summary').map((summary) => summary.textContent)).toEqual([
      'Benefits2',
      'Risks1',
    ]);
    await toggle('Aches');
    await vi.waitFor(() => expect(store.sync.disabledRules).toEqual(['pain']));
    await vi.waitFor(() => expect(page.text()).toContain('1 off'));
    await page.fire(page.button('Turn all on'), 'click');
    await vi.waitFor(() => expect(store.sync.disabledRules).toEqual([]));
  });

  it('searches titles and summaries', async () => {
    await open();
    const search = page.one('input[type="search"]');
    await type(search, 'SURVEYS pain');
    expect(page.all('[data-claim]').map((row) => row.getAttribute('data-claim'))).toEqual(['pain']);
    expect(page.text()).toContain('1 rule');
    await type(search, 'nothing like it');
    expect(page.text()).toContain('No rule has these words.');
  });

  it('shows hidden notes again', async () => {
    store.sync = { version: 1, hiddenNotes: ['pain:1', 'sleep:2'] };
    await open();
    expect(page.text()).toContain('2 notes are hidden.');
    await page.fire(page.button('Show them again'), 'click');
    await vi.waitFor(() => expect(store.sync.hiddenNotes).toEqual([]));
  });

  it('restores defaults only after it has asked', async () => {
    store.sync = { version: 1, enabled: false, disabledRules: ['pain'], foreign: 1 };
    await open();
    const dialog = page.one('dialog') as HTMLDialogElement;
    let isOpen = false;
    dialog.showModal = () => {
      isOpen = true;
    };
    dialog.close = () => {
      isOpen = false;
    };
    const [ask] = page.all('section > button');
    await page.fire(ask as HTMLElement, 'click');
    expect(isOpen).toBe(true);
    await page.fire(page.button('Keep my settings'), 'click');
    expect(isOpen).toBe(false);
    expect(store.sync.enabled).toBe(false);
    await page.fire(page.one('dialog .primary'), 'click');
    await vi.waitFor(() =>
      expect(store.sync).toMatchObject({ enabled: true, disabledRules: [], foreign: 1 }),
    );
    await vi.waitFor(() =>
      expect(page.one('.notice').textContent).toBe('All settings are back to their defaults.'),
    );
  });

  it('ends a pause', async () => {
    store.sync = { version: 1, pausedUntil: Date.now() + 60_000 };
    await open();
    await page.fire(page.button('Resume now'), 'click');
    await vi.waitFor(() => expect(store.sync.pausedUntil).toBeNull());
  });

  it('says which version it is, and when the notes were reviewed', async () => {
    await open();
    expect(page.text()).toContain('Version 1.2.3 · Notes last reviewed: November 22, 2026');
  });

  it('says when a change was not stored', async () => {
    store.refuse = { sync: 'full', local: 'full' };
    await open();
    await toggle('Show notes on all sites');
    await vi.waitFor(() =>
      expect(page.one('.notice').textContent).toBe('This could not be saved.'),
    );
    await vi.waitFor(() => expect(isChecked('Show notes on all sites')).toBe(true));
  });
});

describe('the lists', () => {
  it('are by kind and title, without empty kinds', () => {
    expect(
      ruleGroups(NOTES, '').map(({ kind, notes }) => [kind, notes.map((n) => n.claim)]),
    ).toEqual([
      ['benefit', ['pain', 'sleep']],
      ['risk', ['liver']],
    ]);
    expect(ruleGroups({ notes: {}, sources: {} }, '')).toEqual([]);
  });

  it('know the last review', () => {
    expect(lastReviewed(NOTES)).toBe('2026-11-22');
    expect(lastReviewed({ notes: {}, sources: {} })).toBeNull();
  });

  it.each([
    ['example.com', 'example.com'],
    ['WWW.Example.com/path?x', 'example.com'],
    ['http://example.com:8080', 'example.com'],
    ['localhost:3000', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['file:///home/x.html', null],
    ['chrome://settings', null],
    ['word', null],
    ['two words.com', null],
    ['', null],
  ])('take "%s" for the site %s', (typed, site) => {
    expect(typedSite(typed)).toBe(site);
  });

  it('take any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const site = typedSite(text);
        expect(site === null || !/\s/.test(site)).toBe(true);
      }),
    );
  });
});
