import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note, NotesData } from '../../../src/core/notes';
import { saveTabRecord } from '../../../src/platform/tab-records';
import { App } from '../../../src/popup/App';
import { Popup } from '../../../src/popup/Popup';
import { browser, reset, store, world } from '../platform/fake-browser';
import { finding, report } from '../platform/reports';
import { waitFor } from '../wait';
import { type Mounted, mount } from './dom';

const saved: { name: string; type: string; text: string }[] = [];
vi.mock('../../../src/platform/download', () => ({
  saveText: (name: string, type: string, text: string) => saved.push({ name, type, text }),
}));

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser')).browser,
}));
vi.mock('../../../src/platform/api', async () => ({
  api: (await import('../platform/fake-browser')).browser,
}));

let mounted: Mounted | undefined;
let closed = 0;

/** Opens the popup and waits until it knows its page. */
async function open(): Promise<Mounted> {
  const popup = await mount(<App close={() => (closed += 1)} />);
  mounted = popup;
  await waitFor(() => expect(popup.all('.summary, .plain').length).toBe(1));
  return popup;
}

/** What a part of the popup says. */
const say = (part: HTMLElement) => (part.textContent ?? '').replace(/\s+/g, ' ').trim();

beforeEach(async () => {
  reset();
  closed = 0;
  saved.length = 0;
  world.tabs = [{ id: 5, url: 'https://www.example.com/kratom', active: true }];
  await saveTabRecord(5, {
    asked: [0, 3],
    frames: {
      0: report(
        [
          finding('pain', { title: 'Pain relief' }),
          finding('addiction', {
            title: 'Not addictive',
            status: 'contradicted',
            stance: 'hedged',
          }),
        ],
        12,
      ),
      3: report([finding('liver', { title: 'Liver injury', status: 'supported' })], 2),
    },
  });
});

afterEach(() => {
  mounted?.unmount();
  mounted = undefined;
});

describe('the popup', () => {
  it('draws its frame before anything is known', async () => {
    const actions = {} as never;
    const popup = await mount(<Popup model={null} notice={null} actions={actions} />);
    expect(popup.one('h1').textContent).toBe('Factleaf');
    expect(popup.one('main').getAttribute('aria-busy')).toBe('true');
    expect(popup.text()).toContain('Settings');
    popup.unmount();
  });

  it('shows the site, the coverage, the counts and the findings', async () => {
    const popup = await open();
    expect(popup.one('.host').textContent).toBe('example.com');
    expect(say(popup.one('.coverage'))).toBe(
      '14 sentences about kratom: 1 supported, 1 with early evidence, 1 not accurate, 11 with no rule ?',
    );
    expect(popup.one('.claims').textContent).toBe('3 claims');
    expect(popup.all('.chip').map((chip) => chip.textContent)).toEqual([
      'Supported',
      'Early evidence',
      'Not accurate',
    ]);
    expect(popup.all('.finding').map((line) => line.textContent)).toEqual([
      'Early evidence: Pain relief' + 'eases pain',
      'Not accurate: Not addictive' + 'hedged' + 'eases addiction',
      'Supported: Liver injury' + 'eases liver',
    ]);
  });

  it('follows reports that come in while it is open', async () => {
    const popup = await open();
    await saveTabRecord(5, { asked: [0], frames: { 0: report([finding('sleep')], 1) } });
    await waitFor(() =>
      expect(say(popup.one('.coverage'))).toBe('1 sentence about kratom: 1 with early evidence ?'),
    );
    expect(popup.all('.finding')).toHaveLength(1);
  });

  it('keeps a report that comes in while it starts', async () => {
    const contains = vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => {
      await saveTabRecord(5, { asked: [0], frames: { 0: report([finding('sleep')], 1) } });
      return true;
    });
    const popup = await open();
    contains.mockRestore();
    expect(say(popup.one('.coverage'))).toBe('1 sentence about kratom: 1 with early evidence ?');
  });

  it('shows a finding on the page and closes', async () => {
    world.answers['5:3'] = { shown: true };
    const popup = await open();
    await popup.fire(popup.button('Liver injury'), 'click');
    await waitFor(() => expect(closed).toBe(1));
    expect(world.sent).toEqual([
      { tabId: 5, frameId: 3, message: { type: 'show-finding', id: 'liver' } },
    ]);
  });

  it('stays and says so when the sentence is gone', async () => {
    world.answers['5:0'] = { shown: false };
    const popup = await open();
    await popup.fire(popup.button('Pain relief'), 'click');
    await waitFor(() =>
      expect(popup.one('.notice').textContent).toBe('That sentence is no longer on the page.'),
    );
    expect(closed).toBe(0);
  });

  it('hides and shows a status everywhere', async () => {
    const popup = await open();
    const chip = popup.one('.chip[data-status="contradicted"]');
    await popup.fire(chip, 'click');
    await waitFor(() => expect(popup.all('.finding')).toHaveLength(2));
    expect(chip.getAttribute('aria-pressed')).toBe('false');
    expect(popup.one('.chips legend').textContent).toBe('Shown on all pages:');
    expect(popup.one('.notice').textContent).toBe(
      '“Not accurate” is now hidden on all pages. Press it again to show it.',
    );
    expect(store.sync.statuses).toMatchObject({ contradicted: false, supported: true });
    await popup.fire(chip, 'click');
    await waitFor(() => expect(popup.all('.finding')).toHaveLength(3));
    expect(popup.one('.notice').textContent).toBe('“Not accurate” is shown on all pages again.');
  });

  it('says that all findings are hidden, not that there are none', async () => {
    store.sync = {
      version: 1,
      statuses: { supported: false, preliminary: false, contradicted: false },
    };
    const popup = await open();
    expect(popup.one('.empty').textContent).toBe('Every finding here has a status that is hidden.');
    expect(popup.all('.chip')).toHaveLength(3);
  });

  it('turns the site off and on', async () => {
    const popup = await open();
    const siteSwitch = popup.button('Factleaf on example.com');
    expect(siteSwitch.getAttribute('aria-checked')).toBe('true');
    await popup.fire(siteSwitch, 'click');
    await waitFor(() => expect(popup.text()).toContain('Factleaf is off on this site.'));
    expect(store.sync.sites).toEqual({ 'example.com': 'off' });
    await popup.fire(popup.button('Factleaf on example.com'), 'click');
    await waitFor(() => expect(popup.all('.finding')).toHaveLength(3));
    expect(store.sync.sites).toEqual({});
  });

  it('turns all sites off, which leaves the site switch without effect', async () => {
    const popup = await open();
    await popup.fire(popup.button('All sites'), 'click');
    await waitFor(() => expect(popup.text()).toContain('Factleaf is off on all sites.'));
    expect(store.sync.enabled).toBe(false);
    expect(popup.button('Factleaf on example.com').hasAttribute('disabled')).toBe(true);
    expect(popup.button('Pause 1 h').hasAttribute('disabled')).toBe(true);
  });

  it('pauses for an hour and resumes', async () => {
    const popup = await open();
    const before = Date.now();
    await popup.fire(popup.button('Pause 1 h'), 'click');
    await waitFor(() => expect(popup.text()).toContain('Paused until'));
    const until = store.sync.pausedUntil as number;
    expect(until).toBeGreaterThanOrEqual(before + 3_600_000);
    expect(until).toBeLessThanOrEqual(Date.now() + 3_600_000);
    await popup.fire(popup.button('Resume'), 'click');
    await waitFor(() => expect(popup.all('.finding')).toHaveLength(3));
    expect(store.sync.pausedUntil).toBeNull();
  });

  it('asks for a page that is read on demand, once', async () => {
    store.sync = { version: 2, display: 'on-demand' };
    const popup = await open();
    expect(popup.text()).toContain('Reading the page');
    await waitFor(() => expect(world.toBackground).toEqual([{ type: 'read-page', tabId: 5 }]));
    await saveTabRecord(5, {
      frames: { 0: report([finding('pain')]) },
      asked: [0],
      requested: true,
    });
    await waitFor(() => expect(popup.all('.finding')).toHaveLength(1));
    expect(world.toBackground).toHaveLength(1);
  });

  it('asks for no page that is off, nor when pages are read anyway', async () => {
    await open();
    expect(world.toBackground).toEqual([]);
    mounted?.unmount();
    store.sync = { version: 2, display: 'on-demand', sites: { 'example.com': 'off' } };
    await open();
    expect(world.toBackground).toEqual([]);
  });

  it('opens the settings page and closes', async () => {
    const popup = await open();
    await popup.fire(popup.button('Settings'), 'click');
    await waitFor(() => expect(closed).toBe(1));
    expect(world.settingsPageOpened).toBe(1);
  });

  it('says when a change is kept on this device only', async () => {
    store.refuse.sync = 'QUOTA_BYTES quota exceeded';
    const popup = await open();
    await popup.fire(popup.button('All sites'), 'click');
    await waitFor(() =>
      expect(popup.one('.notice').textContent).toBe('Saved on this device only.'),
    );
  });

  it('moves through the list with one Tab stop', async () => {
    const popup = await open();
    const lines = popup.all('.finding');
    const focused: HTMLElement[] = [];
    for (const line of lines) line.focus = () => focused.push(line);
    const stops = () => popup.all('.finding').map((line) => line.getAttribute('tabIndex'));
    expect(stops()).toEqual(['0', '-1', '-1']);
    await popup.fire(lines[0] as HTMLElement, 'keydown', { key: 'ArrowDown' });
    expect(focused).toEqual([lines[1]]);
    await popup.fire(lines[1] as HTMLElement, 'focus');
    expect(stops()).toEqual(['-1', '0', '-1']);
    await popup.fire(lines[1] as HTMLElement, 'keydown', { key: 'End' });
    expect(focused.at(-1)).toBe(lines[2]);
  });

  it('lists many findings a hundred at a time', async () => {
    const many = Array.from({ length: 250 }, (_, index) => finding('pain', { id: `f${index}` }));
    await saveTabRecord(5, { asked: [0], frames: { 0: report(many) } });
    const popup = await open();
    expect(popup.all('.finding')).toHaveLength(100);
    await popup.fire(popup.button('Show 100 more'), 'click');
    await popup.fire(popup.button('Show 50 more'), 'click');
    expect(popup.all('.finding')).toHaveLength(250);
    expect(popup.all('.more')).toHaveLength(0);
  });
});

describe('the summary', () => {
  it('says how its numbers come about when asked', async () => {
    const popup = await open();
    const how = popup.button('How this is counted');
    const explanation = popup.one('.explanation');
    expect(how.getAttribute('aria-expanded')).toBe('false');
    expect(explanation.hasAttribute('hidden')).toBe(true);
    expect(how.getAttribute('aria-controls')).toBe(explanation.id);
    await popup.fire(how, 'click');
    expect(how.getAttribute('aria-expanded')).toBe('true');
    expect(explanation.hasAttribute('hidden')).toBe(false);
  });

  it('names the main risks that are left out, or says that none is', async () => {
    const risks = (liver: boolean) => [
      { id: 'dependence', name: 'dependence', mentioned: false || liver },
      { id: 'liver', name: 'liver injury', mentioned: liver },
    ];
    await saveTabRecord(5, {
      asked: [0],
      frames: { 0: report([finding('pain')], 1, risks(false)) },
    });
    const popup = await open();
    expect(say(popup.one('.omitted'))).toBe('Not mentioned here: dependence, liver injury');
    await saveTabRecord(5, {
      asked: [0],
      frames: { 0: report([finding('pain')], 1, risks(true)) },
    });
    await waitFor(() => expect(popup.all('.omitted')).toEqual([]));
    expect(say(popup.one('.mentioned'))).toBe('The main risks are all mentioned here.');
  });

  it('says when no sentence could be read', async () => {
    await saveTabRecord(5, { asked: [0], frames: { 0: report([], 0) } });
    expect((await open()).text()).toContain('No sentence about kratom could be read here.');
  });

  it('says that only English is recognised where the page says that it is in another language', async () => {
    world.documentLanguage = 'de-AT';
    const popup = await open();
    await waitFor(() =>
      expect(say(popup.one('.foreign'))).toBe(
        'This page says that it is in Austrian German. Claims are recognised in English text only.',
      ),
    );
  });

  it('names frames that are not read, and asks to be allowed there', async () => {
    world.frames = { 5: [0, 3, 7, 8] };
    world.frameUrls = { '5:7': 'https://ads.example/x', '5:8': 'https://files.example/a.pdf' };
    world.origins = new Set(['https://www.example.com/*', 'https://files.example/*']);
    const popup = await open();
    expect(popup.all('.unread p').map(say)).toEqual([
      'A part of this page from ads.example was not read: Factleaf has not been allowed there. Allow there',
      'A PDF in this page, from files.example, was not read. You can copy its text and choose “Check text”.',
    ]);
    world.origins.add('https://ads.example/*');
    await popup.fire(popup.button('Allow there'), 'click');
    await waitFor(() => expect(popup.all('.unread p')).toHaveLength(1));
    expect(world.asked).toEqual(['https://ads.example/*']);
    expect(world.injected).toEqual(['gate.js in 5:all']);
  });
});

describe('the order of the list and its search', () => {
  const titles = (popup: Mounted) => popup.all('.title').map(say);

  it('can be by status, with a heading for each', async () => {
    const popup = await open();
    expect(popup.all('.group')).toEqual([]);
    await popup.fire(popup.one('input[value="status"]'), 'change');
    expect(popup.all('.group').map(say)).toEqual(['Not accurate', 'Early evidence', 'Supported']);
    expect(titles(popup)).toEqual(['Not addictive', 'Pain relief', 'Liver injury']);
    expect(popup.all('.finding').map((line) => line.getAttribute('tabIndex'))).toEqual([
      '0',
      '-1',
      '-1',
    ]);
    await popup.fire(popup.one('input[value="page"]'), 'change');
    expect(titles(popup)).toEqual(['Pain relief', 'Not addictive', 'Liver injury']);
  });

  it('is searched by what is typed in a long list', async () => {
    expect((await open()).all('.search')).toEqual([]);
    mounted?.unmount();
    const many = Array.from({ length: 9 }, (_, index) =>
      finding(`c${index}`, { title: index === 4 ? 'Sleep' : `Pain ${index}` }),
    );
    await saveTabRecord(5, { asked: [0], frames: { 0: report(many) } });
    const popup = await open();
    const search = popup.one('.search') as HTMLInputElement;
    let focused = 0;
    search.focus = () => {
      focused += 1;
    };
    const first = popup.all('.finding')[0] as HTMLElement;
    await popup.fire(first, 'keydown', { key: 's' });
    expect(focused).toBe(1);
    for (const key of ['Enter', ' ', 'Tab', 'F5']) await popup.fire(first, 'keydown', { key });
    await popup.fire(first, 'keydown', { key: 'c', ctrlKey: true });
    expect(focused).toBe(1);

    search.value = 'sleep';
    await popup.fire(search, 'input');
    expect(titles(popup)).toEqual(['Sleep']);
    expect(say(popup.one('.claims'))).toBe('1 of 9 claims');
    search.value = 'tea';
    await popup.fire(search, 'input');
    expect(popup.text()).toContain('No claim here has these words.');
    await popup.fire(search, 'keydown', { key: 'Escape' });
    expect(titles(popup)).toHaveLength(9);
    let at: unknown;
    const [line] = popup.all('.finding');
    if (line) line.focus = () => (at = line);
    await popup.fire(search, 'keydown', { key: 'ArrowDown' });
    expect(at).toBe(line);
  });
});

describe('an export', () => {
  const note = (claim: string): Note => ({
    claim,
    title: claim,
    kind: 'benefit',
    status: 'preliminary',
    certainty: 'low',
    summary: `What is known of ${claim}.`,
    detail: '',
    clinicians: '',
    sources: [],
    reviewed: '2026-11-01',
    validUntil: '2027-11-01',
  });
  const notes: NotesData = { notes: { pain: note('pain') }, sources: {} };

  async function openExport() {
    world.backgroundAnswer = notes;
    const popup = await open();
    await popup.fire(popup.button('Export'), 'click');
    expect(say(popup.one('.export h2'))).toBe('Export 3 claims');
    return popup;
  }

  it('offers each format to save and to copy', async () => {
    const popup = await openExport();
    expect(popup.all('.format-name').map(say)).toEqual([
      'Brief to print or send',
      'Table',
      'Web Annotations',
      'ClaimReview',
    ]);
    expect(popup.all('.finding')).toEqual([]);
    await popup.fire(popup.button('Back'), 'click');
    expect(popup.all('.finding')).toHaveLength(3);
  });

  it('saves what is listed, with the notes from the background', async () => {
    const popup = await openExport();
    await popup.fire(popup.button('Save: Brief'), 'click');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(world.toBackground).toEqual([
      { type: 'get-notes', claims: ['pain', 'addiction', 'liver'] },
    ]);
    expect(saved[0]?.name).toMatch(/^factleaf-example\.com-\d{4}-\d\d-\d\d\.md$/);
    expect(saved[0]?.type).toBe('text/markdown');
    expect(saved[0]?.text).toContain('What is known of pain.');
    expect(saved[0]?.text).toContain('<https://www.example.com/kratom>');
    expect(say(popup.one('.notice'))).toBe(`Saving ${saved[0]?.name}`);
    await popup.fire(popup.button('Save: Table'), 'click');
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved[1]?.text.startsWith('\ufeff"status"')).toBe(true);
  });

  it('leaves out what a status hides, and says so', async () => {
    store.sync = { version: 1, statuses: { contradicted: false } };
    world.backgroundAnswer = notes;
    const popup = await open();
    await popup.fire(popup.button('Export'), 'click');
    await popup.fire(popup.button('Save: Brief'), 'click');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.text).not.toContain('Not addictive');
    expect(saved[0]?.text).toContain('Left out, because their status is hidden in the settings: 1');
  });

  it('copies, and says whether that worked', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', {
      clipboard: { writeText: async (text: string) => copied.push(text) },
    });
    const popup = await openExport();
    await popup.fire(popup.button('Copy: Web Annotations'), 'click');
    await waitFor(() => expect(say(popup.one('.notice'))).toBe('Copied.'));
    expect(JSON.parse(copied[0] ?? '').total).toBe(3);
    vi.unstubAllGlobals();
  });

  it('goes back by Escape', async () => {
    const popup = await openExport();
    await popup.fire(popup.one('.export'), 'keydown', { key: 'Escape' });
    expect(popup.all('.finding')).toHaveLength(3);
  });

  it('is not offered where there is nothing to export', async () => {
    await saveTabRecord(5, { asked: [0], frames: { 0: report([], 3) } });
    expect((await open()).button('Export').hasAttribute('disabled')).toBe(true);
  });
});

describe('a page without findings', () => {
  it.each([
    [
      'no rule matched',
      { asked: [0], frames: { 0: report([], 3) } },
      'No rule matched here. That is not a check of the whole page.',
    ],
    ['no kratom', { asked: [], frames: {} }, 'No mention of kratom seen on this page.'],
    ['still reading', { asked: [0], frames: {} }, 'Reading the page'],
  ])('says so: %s', async (_, record, words) => {
    await saveTabRecord(5, record);
    expect((await open()).text()).toContain(words);
  });

  it('says why it cannot be read', async () => {
    world.tabs = [{ id: 5, active: true }];
    const popup = await open();
    expect(popup.text()).toContain('Factleaf cannot read this page.');
    expect(popup.text()).toContain('a page of the browser itself');
    expect(popup.button('Factleaf on This page').hasAttribute('disabled')).toBe(true);
  });

  it.each([
    ['browser', 'chrome://extensions/', 'a page of the browser itself', 'choose “Check text”'],
    ['store', 'https://addons.mozilla.org/', 'extension store', 'choose “Check text”'],
    ['pdf', 'https://example.com/a.pdf', 'It is a PDF', 'choose “Check text”'],
    ['file', 'file:///a.html', 'allow access to file addresses', 'load the page again'],
    ['access', 'https://other.example/', 'has not been allowed', 'read at once'],
    ['scheme', 'data:text/html,kratom', 'Only web pages and local files', 'choose “Check text”'],
    ['closed', 'https://www.example.com/', 'or it did not load', 'Load it again'],
    ['format', 'https://www.example.com/', 'It is an image', 'choose “Check text”'],
  ])('says why (%s) and what to do', async (why, url, reason, advice) => {
    world.tabs = [{ id: 5, url, active: true }];
    store.session = {};
    if (why === 'access') world.origins = new Set();
    if (why === 'closed') world.documentType = new Error('Cannot access contents of the page.');
    if (why === 'format') world.documentType = 'image/svg+xml';
    if (why === 'pdf') world.documentType = 'application/pdf';
    const popup = await open();
    await waitFor(() => expect(popup.text()).toContain(reason));
    expect(popup.text()).toContain('Factleaf cannot read this page.');
    expect(popup.text()).toContain(advice);
    expect(popup.all('.primary')).toHaveLength(why === 'access' ? 1 : 0);
  });

  it('does not call a page a PDF for its address alone', async () => {
    world.tabs = [{ id: 5, url: 'https://example.com/wiki/File:Kratom.pdf', active: true }];
    store.session = {};
    const popup = await open();
    await waitFor(() => expect(popup.text()).toContain('No mention of kratom seen'));
  });

  it('knows the address of a page that it may not read from its navigation', async () => {
    world.tabs = [{ id: 5, active: true }];
    world.frameUrls = { '5:0': 'https://other.example/' };
    world.origins = new Set();
    store.session = {};
    const popup = await open();
    expect(popup.one('.host').textContent).toBe('other.example');
    expect(popup.text()).toContain('has not been allowed');
  });

  it('leads to where any text can be checked', async () => {
    const popup = await open();
    await popup.fire(popup.button('Check text'), 'click');
    await waitFor(() => expect(closed).toBe(1));
    expect(world.pagesOpened).toEqual(['chrome-extension://factleaf/src/check/index.html']);
  });

  it('asks to be allowed, and reads at once', async () => {
    world.origins = new Set();
    store.session = {};
    const popup = await open();
    await popup.fire(popup.button('Allow on this site'), 'click');
    await waitFor(() => expect(popup.text()).toContain('No mention of kratom'));
    expect(world.asked).toEqual(['https://www.example.com/*']);
    expect(world.injected).toEqual(['gate.js in 5:all']);
  });

  it('keeps a report that comes in while the page’s frames are looked up', async () => {
    world.origins = new Set();
    store.session = {};
    const popup = await open();
    const url = 'https://www.example.com/kratom';
    const frames = vi
      .spyOn(browser.webNavigation, 'getAllFrames')
      .mockImplementationOnce(async () => {
        await saveTabRecord(5, { asked: [0], frames: { 0: report([finding('sleep')], 1) } });
        await waitFor(() => expect(popup.all('.finding')).toHaveLength(1));
        return [
          { frameId: 0, url, errorOccurred: false },
          { frameId: 7, url: 'https://files.example/a.pdf', errorOccurred: false },
        ];
      });
    await popup.fire(popup.button('Allow on this site'), 'click');
    await waitFor(() => expect(popup.all('.unread p')).toHaveLength(1));
    expect(popup.all('.finding')).toHaveLength(1);
    frames.mockRestore();
  });

  it('takes no for an answer', async () => {
    world.origins = new Set();
    world.granting = false;
    const popup = await open();
    await popup.fire(popup.button('Allow on this site'), 'click');
    await waitFor(() => expect(world.asked).toHaveLength(1));
    expect(popup.text()).toContain('has not been allowed');
    expect(world.injected).toEqual([]);
  });
});
