import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveTabRecord } from '../../../src/platform/tab-records';
import { App } from '../../../src/popup/App';
import { Popup } from '../../../src/popup/Popup';
import { browser, reset, store, world } from '../platform/fake-browser';
import { finding, report } from '../platform/reports';
import { type Mounted, mount } from './dom';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser')).browser,
}));

let mounted: Mounted | undefined;
let closed = 0;

/** Opens the popup and waits until it knows its page. */
async function open(): Promise<Mounted> {
  const popup = await mount(<App close={() => (closed += 1)} />);
  mounted = popup;
  await vi.waitFor(() => expect(popup.all('.coverage, .plain').length).toBe(1));
  return popup;
}

beforeEach(async () => {
  reset();
  closed = 0;
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
    expect(popup.one('.coverage').textContent).toBe('14 sentences about kratom on this page');
    expect(popup.all('.chip').map((chip) => chip.textContent)).toEqual([
      '1 Supported',
      '1 Early evidence',
      '0 Mixed evidence',
      '0 Not shown',
      '1 Not accurate',
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
    await vi.waitFor(() =>
      expect(popup.one('.coverage').textContent).toBe('1 sentence about kratom on this page'),
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
    expect(popup.one('.coverage').textContent).toBe('1 sentence about kratom on this page');
  });

  it('shows a finding on the page and closes', async () => {
    world.answers['5:3'] = { shown: true };
    const popup = await open();
    await popup.fire(popup.button('Liver injury'), 'click');
    await vi.waitFor(() => expect(closed).toBe(1));
    expect(world.sent).toEqual([
      { tabId: 5, frameId: 3, message: { type: 'show-finding', id: 'liver' } },
    ]);
  });

  it('stays and says so when the sentence is gone', async () => {
    world.answers['5:0'] = { shown: false };
    const popup = await open();
    await popup.fire(popup.button('Pain relief'), 'click');
    await vi.waitFor(() =>
      expect(popup.one('.notice').textContent).toBe('That sentence is no longer on the page.'),
    );
    expect(closed).toBe(0);
  });

  it('hides and shows a status everywhere', async () => {
    const popup = await open();
    const chip = popup.one('.chip[data-status="contradicted"]');
    await popup.fire(chip, 'click');
    await vi.waitFor(() => expect(popup.all('.finding')).toHaveLength(2));
    expect(chip.getAttribute('aria-pressed')).toBe('false');
    expect(chip.textContent).toBe('1 Not accurate');
    expect(store.sync.statuses).toMatchObject({ contradicted: false, supported: true });
    await popup.fire(chip, 'click');
    await vi.waitFor(() => expect(popup.all('.finding')).toHaveLength(3));
  });

  it('says that all findings are hidden, not that there are none', async () => {
    store.sync = {
      version: 1,
      statuses: { supported: false, preliminary: false, contradicted: false },
    };
    const popup = await open();
    expect(popup.one('.empty').textContent).toBe('Every finding here has a status that is hidden.');
    expect(popup.all('.chip')).toHaveLength(5);
  });

  it('turns the site off and on', async () => {
    const popup = await open();
    const siteSwitch = popup.button('Factleaf on example.com');
    expect(siteSwitch.getAttribute('aria-checked')).toBe('true');
    await popup.fire(siteSwitch, 'click');
    await vi.waitFor(() => expect(popup.text()).toContain('Factleaf is off on this site.'));
    expect(store.sync.sites).toEqual({ 'example.com': 'off' });
    await popup.fire(popup.button('Factleaf on example.com'), 'click');
    await vi.waitFor(() => expect(popup.all('.finding')).toHaveLength(3));
    expect(store.sync.sites).toEqual({});
  });

  it('turns all sites off, which leaves the site switch without effect', async () => {
    const popup = await open();
    await popup.fire(popup.button('All sites'), 'click');
    await vi.waitFor(() => expect(popup.text()).toContain('Factleaf is off on all sites.'));
    expect(store.sync.enabled).toBe(false);
    expect(popup.button('Factleaf on example.com').hasAttribute('disabled')).toBe(true);
    expect(popup.button('Pause 1 h').hasAttribute('disabled')).toBe(true);
  });

  it('pauses for an hour and resumes', async () => {
    const popup = await open();
    const before = Date.now();
    await popup.fire(popup.button('Pause 1 h'), 'click');
    await vi.waitFor(() => expect(popup.text()).toContain('Paused until'));
    const until = store.sync.pausedUntil as number;
    expect(until).toBeGreaterThanOrEqual(before + 3_600_000);
    expect(until).toBeLessThanOrEqual(Date.now() + 3_600_000);
    await popup.fire(popup.button('Resume'), 'click');
    await vi.waitFor(() => expect(popup.all('.finding')).toHaveLength(3));
    expect(store.sync.pausedUntil).toBeNull();
  });

  it('asks for a page that is read on demand, once', async () => {
    store.sync = { version: 2, display: 'on-demand' };
    const popup = await open();
    expect(popup.text()).toContain('Reading the page');
    await vi.waitFor(() => expect(world.toBackground).toEqual([{ type: 'read-page', tabId: 5 }]));
    await saveTabRecord(5, {
      frames: { 0: report([finding('pain')]) },
      asked: [0],
      requested: true,
    });
    await vi.waitFor(() => expect(popup.all('.finding')).toHaveLength(1));
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
    await vi.waitFor(() => expect(closed).toBe(1));
    expect(world.settingsPageOpened).toBe(1);
  });

  it('says when a change is kept on this device only', async () => {
    store.refuse.sync = 'QUOTA_BYTES quota exceeded';
    const popup = await open();
    await popup.fire(popup.button('All sites'), 'click');
    await vi.waitFor(() =>
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

  it('asks to be allowed, and reads at once', async () => {
    world.origins = new Set();
    store.session = {};
    const popup = await open();
    await popup.fire(popup.button('Allow on this site'), 'click');
    await vi.waitFor(() => expect(popup.text()).toContain('No mention of kratom'));
    expect(world.asked).toEqual(['https://www.example.com/*']);
    expect(world.injected).toEqual(['gate.js in 5:all']);
  });

  it('takes no for an answer', async () => {
    world.origins = new Set();
    world.granting = false;
    const popup = await open();
    await popup.fire(popup.button('Allow on this site'), 'click');
    await vi.waitFor(() => expect(world.asked).toHaveLength(1));
    expect(popup.text()).toContain('has not been allowed');
    expect(world.injected).toEqual([]);
  });
});
