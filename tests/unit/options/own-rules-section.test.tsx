import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnRule } from '../../../src/core/own-rules';
import german from '../../../src/locales/de/messages.json';
import spanish from '../../../src/locales/es/messages.json';
import { type Again, withAdded, without } from '../../../src/options/own-rules/model';
import { OwnRules } from '../../../src/options/own-rules/OwnRules';
import { OWN_FILE_MAX_BYTES, OWN_RULES_MAX } from '../../../src/ruleset/own-limits';
import {
  type Problem,
  type ProblemKey,
  type ProblemValue,
  quoted,
  told,
} from '../../../src/ruleset/problems';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings';
import { NO_OWN_RULES, type OwnRules as Stored } from '../../../src/settings/own-rules';
import { browser, events, reset, speak, store } from '../platform/fake-browser';
import { type Mounted, mount } from '../popup/dom';
import { waitFor } from '../wait';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser')).browser,
}));
vi.mock('../../../src/platform/api', async () => ({
  api: (await import('../platform/fake-browser')).browser,
}));

const ruleFrom = (text: string): OwnRule =>
  ({
    note: {
      claim: text,
      title: `Rule ${text}`,
      status: 'mixed',
      kind: 'benefit',
      summary: `About ${text}.`,
      sources: [],
    },
    sources: {},
    concepts: {},
    frames: [],
    wordings: [],
  }) as unknown as OwnRule;

const wrong = (
  file: string,
  line: number,
  code: ProblemKey,
  ...values: readonly ProblemValue[]
): Problem => ({ at: { file, line, column: 1 }, code, values });

/** Takes a text for a rule's id; one with "wrong" in it has problems. */
const reader = vi.hoisted(() => ({ again: (_: string): Again => ({ problems: [] }) }));
vi.mock('../../../src/options/own-rules/reader', () => ({
  readFiles: (files: readonly { name: string; text: string }[]) => ({
    rules: files
      .filter(({ text }) => !text.includes('wrong'))
      .map(({ name, text }) => ({ file: name, text, rule: ruleFrom(text) })),
    problems: files
      .filter(({ text }) => text.includes('wrong'))
      .flatMap(({ name, text }) =>
        Array.from(text, (_, index) => wrong(name, index + 1, 'problemFileEmpty')),
      ),
  }),
  readAgain: ({ text }: { text: string }) => reader.again(text),
}));

let page: Mounted;
let settings: Settings;
const changed: Settings[] = [];

async function open(version = '1', given: Partial<Settings> = {}) {
  settings = { ...DEFAULT_SETTINGS, ...given };
  page = await mount(
    <OwnRules
      settings={settings}
      version={version}
      change={(patch) => changed.push({ ...settings, ...patch(settings) })}
    />,
  );
}

const handIn = (files: readonly File[]) =>
  page.fire(page.one('.own-drop'), 'drop', { dataTransfer: { files } });
const shows = (text: string) => waitFor(() => expect(page.text()).toContain(text));
const listed = () => page.all('.own-list > li').map((row) => row.getAttribute('data-claim'));
const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);

beforeEach(() => {
  reset();
  changed.length = 0;
  reader.again = () => ({ problems: [] });
});
afterEach(() => {
  page?.unmount();
  vi.restoreAllMocks();
});

describe('own rules in the settings', { timeout: 30_000 }, () => {
  it('are added, told, stored and listed', async () => {
    await open();
    await shows('No rules of your own yet.');
    await handIn([file('a.yaml', 'a')]);
    await shows('Added “Rule a”.');
    expect(listed()).toEqual(['a']);
    expect(store.local.ownRuleFiles).toMatchObject({
      files: [{ id: 'a', text: 'a', readBy: '1' }],
    });
    await handIn([file('b.yaml', 'b'), file('c.yaml', 'c')]);
    await shows('Added 2 rules.');
    expect(page.button('Save all in one file')).toBeDefined();
  });

  it('are switched on again when they are added again', async () => {
    await open('1', { disabledRules: ['a', 'pain'] });
    await handIn([file('a.yaml', 'a')]);
    await waitFor(() => expect(changed.at(-1)?.disabledRules).toEqual(['pain']));
  });

  it('go, and come back on undo', async () => {
    await open();
    await handIn([file('a.yaml', 'a'), file('b.yaml', 'b')]);
    await shows('Added 2 rules.');
    await page.fire(page.button('Remove “Rule a”'), 'click');
    await shows('Removed “Rule a”.');
    expect(listed()).toEqual(['b']);
    expect(store.local.ownRules).toMatchObject({ rules: [{ note: { claim: 'b' } }] });
    await page.fire(page.button('Undo'), 'click');
    await shows('Taken back.');
    expect(listed()).toEqual(['a', 'b']);
  });

  /** Stores own rules as another settings page does. */
  const elsewhere = async (change: (now: Stored) => Stored) => {
    const { loadAllOwnRules, saveOwnRules } = await import('../../../src/platform/own-rules-store');
    expect(await saveOwnRules(change(await loadAllOwnRules()))).toBeNull();
  };
  const addElsewhere = (id: string) =>
    elsewhere((now) => withAdded(now, [{ file: `${id}.yaml`, text: id, rule: ruleFrom(id) }], '1'));

  it.each([
    ['added', ['b', 'c']],
    ['removed', ['a', 'b', 'c']],
  ])('that were %s meanwhile elsewhere outlast an undo', async (step, left) => {
    await open();
    await handIn([file('b.yaml', 'b')]);
    await shows('Added “Rule b”.');
    await handIn([file('a.yaml', 'a')]);
    await shows('Added “Rule a”.');
    if (step === 'removed') {
      await page.fire(page.button('Remove “Rule a”'), 'click');
      await shows('Removed “Rule a”.');
    }
    await addElsewhere('c');
    await waitFor(() => expect(listed()).toContain('c'));
    await page.fire(page.button('Undo'), 'click');
    await shows('Taken back.');
    expect(listed()).toEqual(left);
    expect(store.local.ownRuleFiles).toMatchObject({ files: left.map((id) => ({ id })) });
  });

  it('offer no undo of what was taken back elsewhere', async () => {
    await open();
    await handIn([file('a.yaml', 'a')]);
    await shows('Added “Rule a”.');
    expect(page.button('Undo')).toBeDefined();
    await elsewhere((now) => without(now, 'a'));
    await shows('No rules of your own yet.');
    expect(page.all('.own-told button')).toEqual([]);
  });

  it('are removed from what is stored, not from what was shown', async () => {
    await open();
    await handIn([file('a.yaml', 'a'), file('b.yaml', 'b')]);
    await shows('Added 2 rules.');
    // Another page's change that this one has not heard of yet.
    events.changed.listeners.clear();
    await addElsewhere('c');
    await page.fire(page.button('Remove “Rule a”'), 'click');
    await shows('Removed “Rule a”.');
    expect(store.local.ownRuleFiles).toMatchObject({ files: [{ id: 'b' }, { id: 'c' }] });
  });

  it('that are added elsewhere while others are read again stay', async () => {
    await addElsewhere('a');
    reader.again = (text) => ({ rule: ruleFrom(text), problems: [] });
    const { local } = browser.storage;
    const get = local.get.bind(local);
    vi.spyOn(local, 'get').mockImplementationOnce(async (keys) => {
      const before = await get(keys);
      await addElsewhere('c');
      return before;
    });
    await open('2');
    await waitFor(() =>
      expect(store.local.ownRuleFiles).toMatchObject({ files: [{ readBy: '2' }, {}] }),
    );
    expect(listed()).toEqual(['a', 'c']);
  });

  it('are shown as they were stored last, also when an earlier state comes later', async () => {
    await open();
    await shows('No rules of your own yet.');
    const { saveOwnRules } = await import('../../../src/platform/own-rules-store');
    const one = withAdded(NO_OWN_RULES, [{ file: 'a.yaml', text: 'a', rule: ruleFrom('a') }], '1');
    const { local } = browser.storage;
    const get = local.get.bind(local);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    vi.spyOn(local, 'get').mockImplementationOnce(async (keys) => {
      const before = await get(keys);
      await held;
      return before;
    });
    await saveOwnRules(one);
    await saveOwnRules(withAdded(one, [{ file: 'b.yaml', text: 'b', rule: ruleFrom('b') }], '1'));
    await waitFor(() => expect(listed()).toEqual(['a', 'b']));
    release();
    // What the page does with it is done, and drawn.
    for (const _ of Array(5)) await page.fire(page.body, 'focus');
    expect(listed()).toEqual(['a', 'b']);
  });

  it('are turned off by the choice that turns off any rule', async () => {
    await open();
    await handIn([file('a.yaml', 'a')]);
    await shows('Added “Rule a”.');
    const box = page.one('[data-claim="a"] input') as HTMLInputElement;
    box.checked = false;
    await page.fire(box, 'change');
    expect(changed.at(-1)?.disabledRules).toEqual(['a']);
  });

  it('are refused line by line, the first twenty of them, beside those that are taken', async () => {
    await open();
    await handIn([file('bad.yaml', `wrong${' '.repeat(20)}`), file('a.yaml', 'a')]);
    await shows('One file was not added.');
    expect(page.all('.own-lines li')).toHaveLength(20);
    expect(page.all('.own-lines code')[2]?.textContent).toBe('bad.yaml:3:1');
    await shows('And 5 more.');
    expect(listed()).toEqual(['a']);
    await page.fire(page.button('Close'), 'click');
    expect(page.all('.own-lines')).toEqual([]);
  });

  it.each([
    [
      'a file that is too large',
      file('big.yaml', ' '.repeat(OWN_FILE_MAX_BYTES + 1)),
      'big.yaml: too large, at most 512 kB.',
    ],
    [
      'a file that is no UTF-8',
      file('odd.yaml', new Uint8Array([0xff, 0xfe, 0x41])),
      'odd.yaml: this is no text in UTF-8.',
    ],
    ['a file with a null in it', file('odd.yaml', 'a\0b'), 'odd.yaml: this is no text in UTF-8.'],
  ])('tell of %s', async (_, given, words) => {
    await open();
    await handIn([given]);
    await shows(words);
    await shows('One file was not added.');
    expect(store.local).toEqual({});
  });

  it('tell of files beyond the limit', async () => {
    await open();
    await handIn(Array.from({ length: OWN_RULES_MAX + 2 }, (_, at) => file(`${at}.yaml`, `${at}`)));
    await shows('2 more files were left out: at most 50 at a time.');
  });

  it('say when the browser cannot store them, and stay as they were', async () => {
    await open();
    await handIn([file('a.yaml', 'a')]);
    await shows('Added “Rule a”.');
    const logged = vi.spyOn(console, 'warn').mockImplementation(() => {});
    store.refuse.local = 'QUOTA_BYTES quota exceeded';
    await handIn([file('b.yaml', 'b')]);
    await shows('The browser could not store this');
    expect(listed()).toEqual(['a']);
    expect(logged).toHaveBeenCalledWith('Factleaf:', 'QUOTA_BYTES quota exceeded');
    logged.mockRestore();
    store.refuse.local = '';
    expect(store.local.ownRules).toMatchObject({ rules: [{ note: { claim: 'a' } }] });
  });

  it('that a new version cannot use are kept, out of use, with the reason', async () => {
    await open('1');
    await handIn([file('a.yaml', 'a'), file('b.yaml', 'b')]);
    await shows('Added 2 rules.');
    page.unmount();
    reader.again = (text) =>
      text === 'a'
        ? { problems: [wrong('a.yaml', 3, 'problemUnknownConcept', 'gone', '')] }
        : { rule: ruleFrom(text), problems: [wrong('b.yaml', 7, 'problemFlagMissed', 'b', 'B.')] };
    await open('2');
    await shows('Not in use: version 2 of Factleaf cannot read it any more.');
    await shows('unknown concept "gone"');
    await shows('Version 2 of Factleaf reads some of its examples otherwise:');
    expect(listed()).toEqual(['a', 'b']);
    expect(page.one('[data-claim="a"] input').hasAttribute('disabled')).toBe(true);
    expect(store.local.ownRules).toMatchObject({ rules: [{ note: { claim: 'b' } }] });
    expect(store.local.ownRuleFiles).toMatchObject({ files: [{ text: 'a' }, { text: 'b' }] });
  });

  it.each([
    [
      german,
      'diese Schlüssel fehlen: „title“, „kind“',
      'unbekanntes Konzept „pian“ (meinten Sie „pain“?)',
      'ein Eintrag von flags muss ein Text sein, keine Liste: Setzen Sie einen Text,',
    ],
    [
      spanish,
      'faltan estas claves: “title”, “kind”',
      'concepto desconocido: “pian” (¿quería decir “pain”?)',
      'una entrada de flags debe ser un texto, no una lista: ponga entre comillas un texto',
    ],
  ])(
    'tell what is wrong in the browser’s language, whatever it was when it was stored',
    async (words, keys, concept, entry) => {
      await open('1');
      await handIn([file('a.yaml', 'a')]);
      await shows('Added “Rule a”.');
      page.unmount();
      reader.again = () => ({
        problems: [
          wrong('a.yaml', 1, 'problemMissingKeys', quoted(['title', 'kind'])),
          wrong('a.yaml', 3, 'problemUnknownConcept', 'pian', told('problemNear', 'pain')),
          wrong(
            'a.yaml',
            7,
            'problemNotText',
            told('problemAnEntry', 'flags'),
            told('problemFoundList'),
          ),
        ],
      });
      await open('2');
      await shows('missing keys "title", "kind"');
      page.unmount();
      speak(words);
      reader.again = () => expect.unreachable();
      await open('2');
      await shows(keys);
      const lines = page
        .all('.own-lines li')
        .map((line) => [...line.children].map((part) => part.textContent));
      expect(lines).toEqual([
        ['a.yaml:1:1', keys],
        ['a.yaml:3:1', concept],
        ['a.yaml:7:1', expect.stringContaining(entry)],
      ]);
      expect(page.all('.own-lines [lang], .own-lines[lang]')).toEqual([]);
    },
  );

  it('show no problem that another version has told', async () => {
    await open('1');
    await handIn([file('a.yaml', 'a')]);
    await shows('Added “Rule a”.');
    page.unmount();
    reader.again = () => ({ problems: [wrong('a.yaml', 1, 'problemFileEmpty')] });
    await open('2');
    await shows('the file is empty');
    page.unmount();
    store.refuse.local = 'QUOTA_BYTES quota exceeded';
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await open('3');
    await shows('Rule a');
    expect(page.all('.own-lines')).toEqual([]);
  });
});
