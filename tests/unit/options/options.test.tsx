import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note, NotesData } from '../../../src/core/notes';
import catalogue from '../../../src/locales/en/messages.json';
import { App, NOTICE_MS } from '../../../src/options/App';
import {
  accuracyOfAll,
  EVERY_RULE,
  lastReviewed,
  ruleGroups,
  typedSite,
  typedSites,
} from '../../../src/options/model';
import { type SectionName, sectionOf } from '../../../src/options/sections';
import {
  DISPLAY_KEYS,
  FILE_KEYS,
  KIND_KEYS,
  MEASURED_KEYS,
  SCOPE_KEYS,
  SECTION_KEYS,
  SITES_KEYS,
  STATUS_ABOUT_KEYS,
  THEME_KEYS,
} from '../../../src/options/texts';
import { reset, store, world } from '../platform/fake-browser';
import { type Mounted, mount } from '../popup/dom';
import { waitFor } from '../wait';

/** Takes the first line of a text for a rule's id; one that begins with "wrong" is none. */
vi.mock('../../../src/options/own-rules/reader', () => ({
  readAgain: ({ name, text }: { name: string; text: string }) => {
    const [claim = ''] = text.split('\n');
    if (claim === 'wrong') {
      const at = { file: name, line: 2, column: 1 };
      return { problems: [{ at, code: 'problemUnknownKey', values: ['x', ''] }] };
    }
    const note = { claim, title: `Rule ${claim}`, status: 'mixed', kind: 'benefit', summary: '' };
    return {
      rule: { note: { ...note, sources: [] }, sources: {}, concepts: {}, frames: [], wordings: [] },
      problems: [],
    };
  },
}));

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser')).browser,
}));
vi.mock('../../../src/platform/api', async () => ({
  api: (await import('../platform/fake-browser')).browser,
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
    sources: claim === 'pain' ? ['a'] : [],
    reviewed: claim === 'pain' ? '2026-11-22' : '2026-03-01',
    validUntil: '2027-11-30',
    ...(claim === 'pain' ? { accuracy: { right: 3, wrong: 1, missed: 3 } } : {}),
  };
}

const NOTES: NotesData = {
  notes: {
    liver: note('liver', 'risk', 'Liver injury', 'Case reports link it to injury.'),
    sleep: note('sleep', 'benefit', 'Better sleep', 'Some people say so in surveys.'),
    pain: note('pain', 'benefit', 'Aches', 'Surveys and one small test of pain.'),
  },
  sources: {
    a: {
      id: 'a',
      title: 'A survey of aches',
      publisher: 'Journal',
      year: 2020,
      kind: 'survey',
      url: 'https://example.org/a',
    },
  },
};

let page: Mounted;

/** The address of these tests. */
const address = new EventTarget() as EventTarget & { scrollTo(): void };
address.scrollTo = () => {};

const MEASURED = {
  ordinary: { passages: 1, sentences: 12, right: 9, wrong: 1, missed: 3, clean: 200, flagged: 1 },
};

const PACKAGES = [{ name: 'preact', version: '11.0.0', licence: 'MIT', text: 'May be used.' }];

async function open(section: SectionName) {
  vi.stubGlobal('location', { hash: `#${section}` });
  vi.stubGlobal('window', address);
  page = await mount(<App notes={NOTES} measured={MEASURED} packages={PACKAGES} />);
  await waitFor(() => expect(page.all('main')).toHaveLength(1));
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

const notice = () => page.one('.notice').textContent ?? '';

const told = (words: string) => waitFor(() => expect(notice()).toContain(words));

const field = (choice: string) => page.one(`form[data-choice="${choice}"] textarea`);

async function add(choice: string, text: string) {
  await type(field(choice), text);
  await page.fire(page.one(`form[data-choice="${choice}"]`), 'submit');
}

const listed = (choice: string) =>
  page.all(`ul[data-choice="${choice}"] li span`).map(({ textContent }) => textContent);

/** Hands a file to the page. */
async function hand(file: Pick<File, 'name' | 'size' | 'text'>) {
  const input = page.one('input[type="file"]');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await page.fire(input, 'change');
}

/** Hands a file to the page, which is then told. */
async function choose(text: string, size = text.length) {
  await hand({ name: 'mine.json', size, text: async () => text });
  await waitFor(() => expect(page.all('.result')).toHaveLength(1));
}

beforeEach(reset);
afterEach(() => {
  page?.unmount();
  vi.unstubAllGlobals();
});

describe('the settings page', () => {
  it('stores each switch, and says so', async () => {
    await open('general');
    await toggle('Factleaf is on');
    await waitFor(() => expect(store.sync.enabled).toBe(false));
    await told('Saved.');
    page.unmount();
    await open('statuses');
    await toggle('Include what a page only reports');
    await waitFor(() => expect(store.sync.showReported).toBe(false));
    await toggle('Early evidence');
    await waitFor(() => expect(store.sync.statuses).toMatchObject({ preliminary: false }));
    page.unmount();
    await open('appearance');
    await page.fire(page.one('input[value="dark"]'), 'change');
    await waitFor(() => expect(store.sync.theme).toBe('dark'));
    await page.fire(page.one('input[value="on-demand"]'), 'change');
    await waitFor(() => expect(store.sync.display).toBe('on-demand'));
  });

  it('takes a notice away that only tells', async () => {
    await open('general');
    vi.useFakeTimers();
    try {
      await toggle('Factleaf is on');
      await waitFor(() => expect(notice()).toBe('Saved.'));
      await vi.advanceTimersByTimeAsync(NOTICE_MS);
      await waitFor(() => expect(notice()).toBe(''));
    } finally {
      vi.useRealTimers();
    }
  });

  it('follows the address to a section, and changes made elsewhere', async () => {
    await open('general');
    expect(isChecked('Factleaf is on')).toBe(true);
    const { saveSettings } = await import('../../../src/platform/settings-store');
    await saveSettings({ enabled: false, sites: { 'x.example': 'off' } });
    await waitFor(() => expect(isChecked('Factleaf is on')).toBe(false));
    location.hash = '#sites';
    address.dispatchEvent(new Event('hashchange'));
    await waitFor(() => expect(listed('off')).toEqual(['x.example']));
    expect(page.one('nav a[aria-current="page"]').textContent).toBe('Sites');
    await waitFor(() => expect(document.title).toBe('Sites · Factleaf settings'));
  });

  it('ends a pause', async () => {
    store.sync = { version: 2, pausedUntil: Date.now() + 60_000 };
    await open('general');
    await page.fire(page.button('Resume now'), 'click');
    await waitFor(() => expect(store.sync.pausedUntil).toBeNull());
  });

  it('tells the keys as they are now, also after a change in the browser', async () => {
    await open('general');
    await waitFor(() =>
      expect(page.all('.keys > div').map(({ textContent }) => textContent)).toEqual([
        'Alt+Shift+PeriodGo to the next note',
        'No key yetTurn Factleaf on or off on this site',
      ]),
    );
    world.commands = [{ name: 'next-note', shortcut: 'Alt+N' }];
    address.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(page.one('.keys kbd').textContent).toBe('Alt+N'));
  });

  it('shows hidden notes again, and hides them again when that is undone', async () => {
    store.sync = { version: 2, hiddenNotes: ['pain:1', 'sleep:2'] };
    await open('general');
    expect(page.text()).toContain('2 notes are hidden.');
    await page.fire(page.button('Show them again'), 'click');
    await waitFor(() => expect(store.sync.hiddenNotes).toEqual([]));
    await told('Hidden notes are shown again.');
    await page.fire(page.button('Undo'), 'click');
    await waitFor(() => expect(store.sync.hiddenNotes).toEqual(['pain:1', 'sleep:2']));
    await told('Undone.');
  });

  it('takes back what a step did, and nothing that was done elsewhere meanwhile', async () => {
    store.sync = { version: 2, hiddenNotes: ['pain:1', 'sleep:2'] };
    await open('general');
    await page.fire(page.button('Show them again'), 'click');
    await told('Hidden notes are shown again.');
    const { saveSettings } = await import('../../../src/platform/settings-store');
    await saveSettings({ hiddenNotes: ['liver:3'], sites: { 'x.example': 'off' } });
    await waitFor(() => expect(page.text()).toContain('1 note is hidden.'));
    await page.fire(page.button('Undo'), 'click');
    await told('Undone.');
    expect(store.sync.hiddenNotes).toEqual(['pain:1', 'sleep:2', 'liver:3']);
    expect(store.sync.sites).toEqual({ 'x.example': 'off' });
  });

  it('offers to take back no step of which nothing is left', async () => {
    store.sync = { version: 2, sites: { 'a.example': 'off' } };
    await open('sites');
    await page.fire(page.button('a.example'), 'click');
    await waitFor(() => expect(page.button('Undo')).toBeDefined());
    const { saveSettings } = await import('../../../src/platform/settings-store');
    await saveSettings({ sites: { 'a.example': 'on' } });
    await waitFor(() => expect(notice()).not.toContain('Undo'));
    expect(notice()).not.toBe('');
  });

  it('says when a change was not stored', async () => {
    store.refuse = { sync: 'full', local: 'full' };
    await open('general');
    await toggle('Factleaf is on');
    await told('This could not be saved.');
    await waitFor(() => expect(isChecked('Factleaf is on')).toBe(true));
  });
});

describe('sites', () => {
  it('are added and removed, one or several at once', async () => {
    await open('sites');
    await add('off', ' https://www.Shop.example/page ');
    await waitFor(() => expect(store.sync.sites).toEqual({ 'shop.example': 'off' }));
    await add('off', 'a.example\nb.example, a.example');
    await waitFor(() => expect(listed('off')).toEqual(['a.example', 'b.example', 'shop.example']));
    await told('2 sites added.');
    await page.fire(page.button('Remove shop.example'), 'click');
    await waitFor(() => expect(listed('off')).toEqual(['a.example', 'b.example']));
    await page.fire(page.button('Undo'), 'click');
    await waitFor(() => expect(listed('off')).toHaveLength(3));
    await page.fire(page.button('Remove all'), 'click');
    await waitFor(() => expect(store.sync.sites).toEqual({}));
  });

  it('that are none stay in the field, with how to write one', async () => {
    await open('sites');
    await add('off', 'two words.example');
    expect(page.one('[role="alert"]').textContent).toContain('example.com');
    expect(field('off').getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(store.sync.sites).toEqual({ 'words.example': 'off' }));
    await add('off', '');
    expect(page.one('[role="alert"]').textContent).toContain('first');
  });

  it('have a list for each scope, and are on one of them', async () => {
    await open('sites');
    await add('off', 'a.example');
    await waitFor(() => expect(listed('off')).toEqual(['a.example']));
    await page.fire(page.one('input[value="listed"]'), 'change');
    await waitFor(() => expect(store.sync.scope).toBe('listed'));
    await add('on', 'b.example');
    await waitFor(() => expect(listed('on')).toEqual(['b.example']));
    expect(listed('off')).toEqual(['a.example']);
    await add('on', 'a.example');
    await waitFor(() => expect(listed('on')).toEqual(['a.example', 'b.example']));
    expect(listed('off')).toEqual([]);
  });
});

describe('rules', () => {
  it('are listed by kind, and turned off and on', async () => {
    await open('rules');
    expect(page.all('h3').map(({ textContent }) => textContent)).toEqual(['Benefits 2', 'Risks 1']);
    await toggle('Aches');
    await waitFor(() => expect(store.sync.disabledRules).toEqual(['pain']));
    await waitFor(() => expect(page.text()).toContain('1 is off'));
    await page.fire(page.button('Turn all on'), 'click');
    await waitFor(() => expect(store.sync.disabledRules).toEqual([]));
  });

  it('of a newer version keep their choice when all are turned on', async () => {
    store.sync = { version: 2, disabledRules: ['pain', 'of-a-newer-version'] };
    await open('rules');
    await page.fire(page.button('Turn all on'), 'click');
    await waitFor(() => expect(store.sync.disabledRules).toEqual(['of-a-newer-version']));
  });

  it('are searched', async () => {
    await open('rules');
    const search = page.one('input[type="search"]');
    await type(search, 'SURVEYS pain');
    expect(page.all('[data-claim]').map((row) => row.getAttribute('data-claim'))).toEqual(['pain']);
    expect(page.text()).toContain('1 rule');
    await type(search, 'nothing like it');
    expect(page.text()).toContain('No rule is like that.');
  });

  it('show their evidence when asked: sources in a new tab, and how accurate they are', async () => {
    await open('rules');
    expect(page.all('.evidence')).toHaveLength(0);
    const details = page.one('[data-claim="pain"] details');
    Object.assign(details, { open: true });
    await page.fire(details, 'toggle');
    const link = page.one('.evidence a');
    expect(link.textContent).toBe('A survey of aches');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(page.one('.evidence').textContent).toContain('Journal, 2020 · survey');
    expect(page.one('.evidence').textContent).toContain(
      'Of 4 finds on labelled passages, 3 were right (75%).',
    );
    expect(page.one('.evidence').textContent).toContain('It found 3 of the 6 such claims there');
  });
});

describe('a file of settings', () => {
  const text = (settings: object) => JSON.stringify({ factleaf: 'settings', version: 2, settings });

  it('shows what it would change, changes it when told to, and back', async () => {
    store.sync = { version: 2, sites: { 'a.example': 'off' }, foreign: 1 };
    await open('backup');
    await choose(text({ theme: 'dark', sites: { 'b.example': 'off' }, disabledRules: ['pain'] }));
    const shown = page.one('.changes').textContent;
    for (const words of [
      'Follow the page',
      'Dark',
      'added: b.example',
      'removed: a.example',
      'Aches',
    ]) {
      expect(shown).toContain(words);
    }
    expect(store.sync.theme).toBeUndefined();
    await page.fire(page.button('Take these settings'), 'click');
    await waitFor(() =>
      expect(store.sync).toMatchObject({ theme: 'dark', disabledRules: ['pain'], foreign: 1 }),
    );
    expect(store.sync.sites).toEqual({ 'b.example': 'off' });
    await told('The settings of the file hold now.');
    await page.fire(page.button('Undo'), 'click');
    await waitFor(() =>
      expect(store.sync).toMatchObject({ theme: 'auto', sites: { 'a.example': 'off' } }),
    );
  });

  it('with a mistake changes nothing, and says what to write where', async () => {
    await open('backup');
    await choose('{\n"factleaf": "settings",\n"version": 2,\n"settings": {\n"theme": "sepia" }\n}');
    expect(page.one('.problems').textContent).toBe(
      'Line 5“theme” is "sepia". Write one of these in quotation marks: auto, light, dark.',
    );
    expect(page.all('.primary')).toEqual([]);
    expect(store.sync).toEqual({});
  });

  it('with many mistakes tells the first fifty, also where two are alike', async () => {
    await open('backup');
    await choose(text({ disabledRules: Array(52).fill(7) }));
    expect(page.all('.problems li')).toHaveLength(50);
    expect(page.text()).toContain('And 2 more.');
  });

  it('that was chosen last is the one that is told, however long the others take', async () => {
    await open('backup');
    let finish = (_: string) => {};
    const slow = new Promise<string>((resolve) => {
      finish = resolve;
    });
    await hand({ name: 'slow.json', size: 1, text: () => slow });
    await choose(text({ theme: 'dark' }));
    finish(text({ theme: 'light' }));
    // What the page does with it is done, and drawn.
    for (const _ of Array(5)) await page.fire(page.body, 'focus');
    expect(page.one('.result .title').textContent).toBe('mine.json');
    expect(page.one('.changes').textContent).toContain('Dark');
  });

  it('that is too large is not read', async () => {
    await open('backup');
    await choose(text({ theme: 'dark' }), 10_000_000);
    expect(page.text()).toContain('too large: settings take up 8 MiB at most.');
  });

  it('that says what is set already changes nothing', async () => {
    await open('backup');
    await choose(text({ theme: 'auto', later: 1 }));
    expect(page.text()).toContain('Nothing would change.');
    expect(page.text()).toContain('There is no setting “later”.');
  });
});

describe('own rules in a file of settings', () => {
  const text = (...rules: string[][]) =>
    JSON.stringify(
      {
        factleaf: 'settings',
        version: 2,
        settings: { theme: 'dark' },
        ownRules: { version: 1, files: rules.map((lines) => ({ file: 'mine.yaml', text: lines })) },
      },
      null,
      1,
    );
  const stored = () =>
    (
      (store.local.ownRuleFiles as { files: { id: string; text: string }[] } | undefined)?.files ??
      []
    )
      .map(({ id, text: its }) => `${id}: ${its}`)
      .join();

  it('are told, taken with the settings, and taken back with them', async () => {
    await open('backup');
    await choose(text(['hiccups', 'stop'], ['wrong', 'x: 1']));
    await waitFor(() => expect(page.one('.changes').textContent).toContain('added: Rule hiccups'));
    expect(page.one('.problems').textContent).toBe('Line 21mine.yaml unknown key "x"');
    expect(stored()).toBe('');
    await page.fire(page.button('Take these settings'), 'click');
    await told('The settings of the file hold now.');
    expect(stored()).toBe('hiccups: hiccups\nstop');
    expect(store.sync.theme).toBe('dark');
    await page.fire(page.button('Undo'), 'click');
    await waitFor(() => expect(stored()).toBe(''));
    await waitFor(() => expect(store.sync.theme).toBe('auto'));
  });

  it('take the place of those of the same name, and leave the others', async () => {
    const files = ['hiccups', 'sleep'].map((id) => ({ id, file: `${id}.yaml`, text: id }));
    store.local = { ownRuleFiles: { version: 1, files } };
    await open('backup');
    await choose(text(['hiccups', 'new']));
    await waitFor(() =>
      expect(page.one('.changes').textContent).toContain('replaced: Rule hiccups'),
    );
    await page.fire(page.button('Take these settings'), 'click');
    await waitFor(() => expect(stored()).toBe('hiccups: hiccups\nnew,sleep: sleep'));
  });

  it('for which there is no room leave everything as it was', async () => {
    await open('backup');
    await choose(text(['hiccups']));
    await waitFor(() => page.button('Take these settings'));
    store.refuse.local = 'QUOTA_BYTES quota exceeded';
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await page.fire(page.button('Take these settings'), 'click');
    await waitFor(() => expect(page.text()).toContain('The browser could not store this'));
    expect(warn).toHaveBeenCalled();
    expect([stored(), store.sync]).toEqual(['', {}]);
    store.refuse.local = '';
    await page.fire(page.button('Take these settings'), 'click');
    await waitFor(() => expect(store.sync.theme).toBe('dark'));
    expect(stored()).toBe('hiccups: hiccups');
  });

  it('that could not be read are told as missing from it', async () => {
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:');
    store.refuse.localRead = 'unreadable';
    await open('backup');
    await page.fire(page.button('Save settings'), 'click');
    await waitFor(() => expect(page.text()).toContain('are not in the file'));
    store.refuse.localRead = '';
    await page.fire(page.button('Save settings'), 'click');
    await waitFor(() => expect(page.text()).not.toContain('are not in the file'));
  });
});

describe('the defaults', () => {
  it('are restored only after it was asked, and that can be undone', async () => {
    store.sync = { version: 2, enabled: false, disabledRules: ['pain'], foreign: 1 };
    await open('backup');
    await page.fire(page.button('Restore defaults…'), 'click');
    const dialog = Object.assign(page.one('dialog'), { close: () => {} });
    expect(dialog.textContent).toContain('removed: Aches');
    expect(store.sync.enabled).toBe(false);
    await page.fire(page.one('dialog .primary'), 'click');
    await waitFor(() =>
      expect(store.sync).toMatchObject({ enabled: true, disabledRules: [], foreign: 1 }),
    );
    await told('All settings are back to their defaults.');
    await page.fire(page.button('Undo'), 'click');
    await waitFor(() =>
      expect(store.sync).toMatchObject({ enabled: false, disabledRules: ['pain'] }),
    );
  });

  it('that hold already are not restored', async () => {
    await open('backup');
    expect(page.text()).toContain('All settings are as they were after installation.');
  });
});

describe('about', () => {
  it('says which version it is, how accurate it is, and what it is made of', async () => {
    await open('about');
    expect(page.text()).toContain('Version 1.2.3 · Notes last reviewed: November 22, 2026');
    expect(page.text()).toContain('There are 3 rules, which rest on 1 sources.');
    expect(page.text()).toContain('75% of 4 notes are right, and 50% of 6 claims are found');
    expect(
      page.all('tbody td').map(({ textContent }) => textContent?.match(/[\d.]+%/)?.[0]),
    ).toEqual(['75%', '90%', '0.5%']);
    expect(page.one('.packages').textContent).toContain('MIT');
  });

  it('has a name for every sort of passages that is measured', async () => {
    const { default: measured } = await import('../../../rules/measured.json');
    expect(Object.keys(measured)).toEqual(Object.keys(MEASURED_KEYS));
  });
});

describe('the sections', () => {
  it('are named by the address', () => {
    expect(sectionOf('#rules')).toBe('rules');
    for (const hash of ['', '#', '#nowhere', '#__proto__']) expect(sectionOf(hash)).toBe('general');
  });
});

describe('the lists', () => {
  it('are by kind and title, without empty kinds', () => {
    expect(
      ruleGroups(NOTES, EVERY_RULE).map(({ kind, notes }) => [kind, notes.map((n) => n.claim)]),
    ).toEqual([
      ['benefit', ['pain', 'sleep']],
      ['risk', ['liver']],
    ]);
    expect(ruleGroups({ notes: {}, sources: {} }, EVERY_RULE)).toEqual([]);
  });

  it('are narrowed by kind, status and what is off', () => {
    const found = (query: Partial<typeof EVERY_RULE>) =>
      ruleGroups(NOTES, { ...EVERY_RULE, ...query }, ['sleep']).flatMap(({ notes }) =>
        notes.map(({ claim }) => claim),
      );
    expect(found({ kind: 'risk' })).toEqual(['liver']);
    expect(found({ status: 'mixed' })).toEqual(['pain', 'sleep', 'liver']);
    expect(found({ status: 'supported' })).toEqual([]);
    expect(found({ off: true })).toEqual(['sleep']);
  });

  it('are searched by the word for their status, and by their sources', () => {
    const found = (words: string) =>
      ruleGroups(NOTES, { ...EVERY_RULE, words }, [], (status) => `word for ${status}`).flatMap(
        ({ notes }) => notes.map(({ claim }) => claim),
      );
    expect(found('WORD FOR MIXED')).toEqual(['pain', 'sleep', 'liver']);
    expect(found('word for supported')).toEqual([]);
    const [source] = Object.values(NOTES.sources);
    expect(source).toBeDefined();
    for (const words of [source?.title, source?.publisher, source?.url].map(String)) {
      expect(found(words), words).not.toEqual([]);
    }
  });

  it('know what was measured of all', () => {
    expect(accuracyOfAll(NOTES)).toEqual({ right: 3, wrong: 1, missed: 3 });
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
    ['*.example.com', null],
    ['two words.com', null],
    ['..', null],
    ['a..example', null],
    ['example.com.', 'example.com.'],
    [`${'a'.repeat(64)}.example`, null],
    [`${'a'.repeat(63)}.example`, `${'a'.repeat(63)}.example`],
    [`${'a.'.repeat(130)}example`, null],
    ['', null],
  ])('take "%s" for the site %s', (typed, site) => {
    expect(typedSite(typed)).toBe(site);
  });

  it('take several sites at once', () => {
    expect(typedSites('a.example\nhttps://www.b.example/x; a.example,nope')).toEqual({
      sites: ['a.example', 'b.example'],
      invalid: ['nope'],
    });
    expect(typedSites(' \n')).toEqual({ sites: [], invalid: [] });
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

describe('the words', () => {
  it('are in the catalogue for everything that is named by a table', () => {
    const tables = [SECTION_KEYS, DISPLAY_KEYS, THEME_KEYS, SCOPE_KEYS, SITES_KEYS];
    const others = [STATUS_ABOUT_KEYS, KIND_KEYS, MEASURED_KEYS, FILE_KEYS];
    const keys = [...tables, ...others].flatMap((table) =>
      Object.values<string | object>(table).flatMap((entry) =>
        typeof entry === 'string' ? [entry] : Object.values<string>(entry as never),
      ),
    );
    expect(keys.length).toBeGreaterThan(60);
    expect(keys.filter((key) => !(key in catalogue))).toEqual([]);
  });
});
