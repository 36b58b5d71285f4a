import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesOf,
  FILE_FIELDS,
  FILE_MAX_BYTES,
  readSettingsFile,
  wholePatch,
  writeSettingsFile,
} from '../../../src/options/settings-file';
import { OWN_RULES_MAX } from '../../../src/ruleset/own-limits';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from '../../../src/settings';
import { anyFields, anySites } from '../settings/any-settings';

const site = fc.constantFrom(
  'example.com',
  'intranet',
  'xn--mnchen-3ya.example',
  '127.0.0.1',
  '[::1]',
  'file:',
  'constructor',
);

const anySettings: fc.Arbitrary<Settings> = fc.record({
  ...anyFields,
  version: fc.constant(SETTINGS_VERSION),
  pausedUntil: fc.constant(null),
  sites: anySites(site),
  disabledRules: fc.uniqueArray(fc.string()),
  hiddenNotes: fc.uniqueArray(fc.string()),
});

/** A file with these settings, one a line. */
const file = (...settings: string[]) =>
  ['{', '"factleaf": "settings",', '"version": 2,', '"settings": {', ...settings, '}', '}'].join(
    '\n',
  );

/** What is wrong with a file, as `line kind name`. */
const wrong = (text: string) =>
  readSettingsFile(text).problems.map(({ kind, line, name }) => `${line} ${kind} ${name}`.trim());

const leftOut = (text: string) =>
  readSettingsFile(text).leftOut.map(({ kind, line, name }) => `${line} ${kind} ${name}`);

describe('a file of settings', () => {
  it('says on reading what was written, and changes nothing then', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { patch, problems, leftOut: left } = readSettingsFile(writeSettingsFile(settings));
        expect({ problems, left }).toEqual({ problems: [], left: [] });
        expect({ ...settings, ...patch }).toEqual(settings);
        expect(changesOf(settings, patch)).toEqual([]);
      }),
    );
  });

  it('takes any other settings to those that it holds', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (before, wanted) => {
        const { patch } = readSettingsFile(writeSettingsFile(wanted));
        expect({ ...before, ...wholePatch(before, patch) }).toEqual(wanted);
      }),
    );
  });

  it('holds every setting but the pause', () => {
    const { version: _, pausedUntil: __, ...rest } = DEFAULT_SETTINGS;
    expect([...FILE_FIELDS].sort()).toEqual(Object.keys(rest).sort());
  });

  it('may hold some settings only', () => {
    const { patch, problems } = readSettingsFile(file('"statuses": { "mixed": false }'));
    expect(problems).toEqual([]);
    expect(patch).toEqual({ statuses: { mixed: false } });
    expect(wholePatch(DEFAULT_SETTINGS, patch)).toEqual({
      statuses: { ...DEFAULT_SETTINGS.statuses, mixed: false },
    });
  });

  it('may hold more than the browser syncs', () => {
    const hiddenNotes = Array.from({ length: 100_000 }, (_, at) => `constipation:${at + 1e9}`);
    const text = writeSettingsFile({ ...DEFAULT_SETTINGS, hiddenNotes });
    expect(text.length).toBeLessThan(FILE_MAX_BYTES);
    expect(readSettingsFile(text)).toMatchObject({ problems: [], patch: { hiddenNotes } });
  });

  it('may begin with a byte order mark', () => {
    expect(readSettingsFile(`\ufeff${file('"theme": "dark"')}`)).toMatchObject({
      patch: { theme: 'dark' },
      problems: [],
    });
  });
});

describe('sites in a file', () => {
  const sitesIn = (json: string) => readSettingsFile(file(`"sites": ${json}`)).patch.sites;

  it.each([
    ['www.shop.example', 'shop.example'],
    ['WWW.Shop.example', 'shop.example'],
    ['shop.example', 'shop.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['intranet', 'intranet'],
    ['[::1]', '[::1]'],
    ['file:', 'file:'],
  ])('"%s" is listed as pages are called: "%s"', (written, listed) => {
    expect(sitesIn(JSON.stringify({ [written]: 'off' }))).toEqual({ [listed]: 'off' });
  });

  it('that are one site by two names stand twice, and the last one counts', () => {
    const json = '{ "shop.example": "off",\n"www.shop.example": "on" }';
    expect(sitesIn(json)).toEqual({ 'shop.example': 'on' });
    expect(leftOut(file(`"sites": ${json}`))).toEqual(['6 twice sites.shop.example']);
  });
});

describe('what is wrong in a file', () => {
  it.each([
    ['', ['1 not-json']],
    ['hello', ['1 not-json']],
    ['[]', ['1 not-ours']],
    ['{}', ['1 not-ours']],
    ['{\n"factleaf": "rules"\n}', ['2 not-ours']],
    ['{"factleaf": "settings"}', ['1 no-version version', '1 no-settings settings']],
    ['{"factleaf": "settings",\n"version": "2",\n"settings": {}}', ['2 no-version version']],
    ['{"factleaf": "settings",\n"version": 2,\n"settings": []}', ['3 no-settings settings']],
    ['{\n"a": 1\n"b": 2\n}', ['3 comma']],
    ['{\n"a": [1, 2\n}', ['3 comma']],
    ['{\n"a": 1', ['2 closing']],
    ['{\n"a": 1,\n}', ['3 quote']],
    ['{\n// mine\n"a": 1\n}', ['2 comment']],
    ["{\n'a': 1\n}", ['2 not-json']],
  ])('%j', (text, expected) => {
    expect(wrong(text)).toEqual(expected);
  });

  it('is told line by line, with what could stand there, and nothing of it is taken', () => {
    const text = file(
      '"enabled": "yes",',
      '"theme": "sepia",',
      '"sites": {',
      '  "example.com": "ask",',
      '  "two words": "off"',
      '},',
      '"statuses": { "mixed": 1 },',
      '"disabledRules": ["pain", 7],',
      '"hiddenNotes": "x",',
      '"scope": "listed"',
    );
    expect(wrong(text)).toEqual([
      '5 not-switch enabled',
      '6 not-choice theme',
      '8 not-choice sites.example.com',
      '9 not-site two words',
      '11 not-switch statuses.mixed',
      '12 not-text disabledRules',
      '13 not-list hiddenNotes',
    ]);
    const { patch, problems } = readSettingsFile(text);
    expect(patch).toEqual({});
    expect(problems[1]).toMatchObject({ found: '"sepia"', allowed: ['auto', 'light', 'dark'] });
  });

  it.each(['a/b', 'example.com:80', '*.example.com', 'me@example.com', 'www.', ''])(
    'no page has the site "%s"',
    (name) => {
      expect(wrong(file(`"sites": { ${JSON.stringify(name)}: "off" }`))).toHaveLength(1);
    },
  );

  it('is told in its line however much there is of it', () => {
    const entries = Array.from({ length: 150_000 }, () => '7');
    const { problems } = readSettingsFile(file('"hiddenNotes": [', entries.join(',\n'), ']'));
    expect(problems).toHaveLength(entries.length);
    expect(problems.every(({ line }, index) => line === index + 6)).toBe(true);
  });

  it('quotes no more of it than is needed to find it', () => {
    const [problem] = readSettingsFile(file(`"theme": "${'x'.repeat(5000)}"`)).problems;
    expect(problem?.found.length).toBeLessThan(50);
  });

  it('is never an error of the reader', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => file(`"sites": ${json}`)),
        ),
        (text) => {
          const { patch, problems } = readSettingsFile(text);
          expect(problems.length === 0 || Object.keys(patch).length === 0).toBe(true);
        },
      ),
    );
  });

  it('may be brackets in brackets without end', () => {
    expect(readSettingsFile('['.repeat(200_000)).problems).toHaveLength(1);
  });

  it('cannot reach into objects', () => {
    const text = file('"__proto__": { "enabled": false },', '"sites": { "__proto__": "off" }');
    const { patch, leftOut: left } = readSettingsFile(text);
    expect(left).toMatchObject([{ kind: 'unknown', name: '__proto__' }]);
    expect(Object.keys(patch)).toEqual(['sites']);
    expect(({} as { enabled?: unknown }).enabled).toBeUndefined();
  });
});

describe('what is left out of a file', () => {
  it('is what this version does not know, and what stands twice', () => {
    const text = file(
      '"theme": "dark",',
      '"volume": 3,',
      '"statuses": { "disputed": false },',
      '"theme": "light"',
    ).replace('"version": 2', '"version": 9');
    expect(leftOut(text)).toEqual([
      '3 newer version',
      '8 twice theme',
      '6 unknown volume',
      '7 unknown-status disputed',
    ]);
    expect(readSettingsFile(text)).toMatchObject({ problems: [], patch: { theme: 'light' } });
  });
});

describe('own rules in a file', () => {
  const anyRules = fc.array(fc.record({ file: fc.string(), text: fc.string() }), { maxLength: 5 });

  it('come back as they were written, whatever they hold, each line from a line of its own', () => {
    fc.assert(
      fc.property(anyRules, (own) => {
        const written = writeSettingsFile(DEFAULT_SETTINGS, own);
        const { ownRules, problems } = readSettingsFile(written);
        expect(problems).toEqual([]);
        expect(ownRules.map(({ file: name, text }) => ({ file: name, text }))).toEqual(own);
        const lines = written.split('\n');
        for (const { text, lines: places } of ownRules) {
          expect(
            places.map((place) => JSON.parse((lines[place - 1] ?? '').replace(/,$/, ''))),
          ).toEqual(text.split('\n'));
        }
      }),
    );
  });

  it('are not missed: a file without them says nothing of them', () => {
    expect(writeSettingsFile(DEFAULT_SETTINGS)).not.toContain('ownRules');
    expect(readSettingsFile(file('"theme": "dark"'))).toMatchObject({ ownRules: [], problems: [] });
  });

  const withOwn = (own: string) =>
    file('"theme": "dark"').replace(/}$/, `,\n"ownRules": ${own}\n}`);

  it('that are not whole keep all of the file from being taken, each told with its line', () => {
    const one = '{ "file": "a.yaml", "text": ["id: a"] }';
    expect(wrong(withOwn('{ "version": 1, "files": 3 }'))).toEqual(['8 not-list ownRules.files']);
    expect(wrong(withOwn('[]'))).toContain('8 not-object ownRules');
    expect(wrong(withOwn(`{ "files": [${one}] }`))).toEqual(['8 no-version version']);
    expect(
      wrong(withOwn('{ "version": 1, "files": [\n"id: a",\n{ "file": "a", "text": [1] },\n{} ] }')),
    ).toEqual(['9 not-rule ownRules', '10 not-rule ownRules', '11 not-rule ownRules']);
    const many = Array(OWN_RULES_MAX + 1).fill(one);
    expect(wrong(withOwn(`{ "version": 1, "files": [${many}] }`))).toEqual([
      '8 too-many-rules ownRules',
    ]);
    expect(readSettingsFile(withOwn('{ "version": 1, "files": 3 }')).patch).toEqual({});
  });

  it('in the form of a newer version are left out', () => {
    const text = withOwn('{ "version": 9, "rules": {} }');
    expect(leftOut(text)).toEqual(['8 newer ownRules']);
    expect(readSettingsFile(text)).toMatchObject({ ownRules: [], patch: { theme: 'dark' } });
  });
});

describe('what a file would change', () => {
  it('is told field by field, lists by what they get and lose', () => {
    const before: Settings = {
      ...DEFAULT_SETTINGS,
      sites: { 'a.example': 'off', 'b.example': 'off', 'c.example': 'on' },
      disabledRules: ['pain'],
    };
    const changes = changesOf(before, {
      display: 'list',
      sites: { 'b.example': 'on', 'c.example': 'on' },
      statuses: { ...DEFAULT_SETTINGS.statuses, mixed: false },
      disabledRules: ['pain', 'sleep'],
      enabled: true,
    });
    expect(changes).toEqual([
      { field: 'display', is: 'value', from: 'inline', to: 'list' },
      { field: 'sites', is: 'off', added: [], removed: ['a.example', 'b.example'] },
      { field: 'sites', is: 'on', added: ['b.example'], removed: [] },
      { field: 'statuses', is: 'shown', added: [], removed: ['mixed'] },
      { field: 'disabledRules', is: 'ids', added: ['sleep'], removed: [] },
    ]);
  });
});
