import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  DISPLAYS,
  fieldsToWrite,
  isSiteOn,
  type Migration,
  migrate,
  readSettings,
  SCOPES,
  SETTINGS_VERSION,
  type Settings,
  type SettingsPatch,
  STATUSES,
  THEMES,
} from '../../../src/settings';
import { mayLook } from '../../../src/settings/gate';
import { anyFields, anySites } from './any-settings';

/** Any valid settings. */
const validSettings: fc.Arbitrary<Settings> = fc.record({
  ...anyFields,
  version: fc.constant(2 as const),
  pausedUntil: fc.option(fc.integer({ min: 0 })),
  sites: anySites(fc.string({ minLength: 1 })),
  disabledRules: fc.uniqueArray(fc.string()),
  hiddenNotes: fc.uniqueArray(fc.string()),
});

const anyPatch: fc.Arbitrary<SettingsPatch> = validSettings.chain((settings) => {
  const { version: _, ...fields } = settings;
  return fc.subarray(Object.keys(fields)).map((names) => {
    const entries = Object.entries(fields).filter(([name]) => names.includes(name));
    return Object.fromEntries(entries) as SettingsPatch;
  });
});

/** Whatever a store may hold: settings with some fields replaced by anything, and fields of others. */
const anyStored = fc
  .tuple(
    validSettings,
    fc.dictionary(
      fc.oneof(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)), fc.string()),
      fc.jsonValue() as fc.Arbitrary<unknown>,
    ),
  )
  .map(([settings, rest]) => ({ ...settings, ...rest }) as Record<string, unknown>);

function isValid(settings: Settings): boolean {
  return (
    typeof settings.enabled === 'boolean' &&
    (settings.pausedUntil === null || Number.isFinite(settings.pausedUntil)) &&
    Object.values(settings.sites).every((choice) => choice === 'off' || choice === 'on') &&
    STATUSES.every((status) => typeof settings.statuses[status] === 'boolean') &&
    [settings.disabledRules, settings.hiddenNotes].every(
      (list) => list.every((id) => typeof id === 'string') && new Set(list).size === list.length,
    ) &&
    DISPLAYS.includes(settings.display) &&
    SCOPES.includes(settings.scope) &&
    THEMES.includes(settings.theme) &&
    typeof settings.showReported === 'boolean' &&
    typeof settings.print === 'boolean'
  );
}

describe('readSettings', () => {
  it.each([undefined, null, {}])('gives the defaults for an empty store (%j)', (raw) => {
    expect(readSettings(raw)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('gives back valid settings as they are', () => {
    fc.assert(
      fc.property(validSettings, (settings) => {
        expect(readSettings(settings)).toEqual({ settings, problems: [] });
      }),
    );
  });

  it('gives valid settings for anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyStored), (raw) => {
        expect(isValid(readSettings(raw).settings)).toBe(true);
      }),
    );
  });

  it('falls back field by field, and says what was wrong', () => {
    const { settings, problems } = readSettings({
      version: 1,
      enabled: 'yes',
      pausedUntil: '12:30',
      sites: { 'a.example': 'off', 'b.example': 7 },
      statuses: { mixed: false, supported: 0, disputed: true },
      disabledRules: ['pain', 3, 'pain'],
      theme: 'sepia',
      showReported: false,
    });
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      sites: { 'a.example': 'off' },
      statuses: { ...DEFAULT_SETTINGS.statuses, mixed: false },
      disabledRules: ['pain'],
      showReported: false,
    });
    expect(problems.map(({ field, found }) => `${field}: ${found}`)).toEqual([
      'enabled: yes',
      'pausedUntil: 12:30',
      'sites.b.example: 7',
      'statuses.supported: 0',
      'statuses.disputed: true',
      'disabledRules.1: 3',
      'theme: sepia',
    ]);
  });

  it('names a store that is no record', () => {
    expect(readSettings('oops').problems).toEqual([{ field: '', found: 'oops' }]);
    expect(readSettings([1]).problems).toEqual([{ field: '', found: 'a list' }]);
  });
});

describe('fieldsToWrite', () => {
  it('makes the patch hold, and nothing else change', () => {
    fc.assert(
      fc.property(anyStored, anyPatch, (stored, patch) => {
        const before = readSettings(stored).settings;
        const after = readSettings({ ...stored, ...fieldsToWrite(stored, patch) }).settings;
        expect(after).toEqual({ ...before, ...patch });
      }),
    );
  });

  it('keeps every field that it does not know', () => {
    fc.assert(
      fc.property(anyStored, anyPatch, (stored, patch) => {
        const after: Record<string, unknown> = { ...stored, ...fieldsToWrite(stored, patch) };
        for (const name of Object.keys(stored)) {
          if (name in DEFAULT_SETTINGS || name === 'kept') continue;
          expect(after[name]).toEqual(stored[name]);
        }
      }),
    );
  });

  it('writes the fields of the patch only', () => {
    const stored = { version: 2, enabled: true, theme: 'dark' };
    expect(fieldsToWrite(stored, { enabled: false })).toEqual({ enabled: false });
  });

  it('keeps entries of a newer version beside those that it changes', () => {
    const stored = {
      version: 2,
      sites: { 'a.example': 'off', 'b.example': 'ask' },
      statuses: { ...DEFAULT_SETTINGS.statuses, disputed: false },
      hiddenNotes: ['x', { id: 'y', until: 5 }],
    };
    const patch: SettingsPatch = {
      sites: {},
      statuses: { ...DEFAULT_SETTINGS.statuses, mixed: false },
      hiddenNotes: ['z'],
    };
    expect(fieldsToWrite(stored, patch)).toEqual({
      sites: { 'b.example': 'ask' },
      statuses: { ...DEFAULT_SETTINGS.statuses, mixed: false, disputed: false },
      hiddenNotes: ['z', { id: 'y', until: 5 }],
    });
  });

  it('puts a field that it cannot read aside before it overwrites it', () => {
    const stored = { version: 2, sites: 'a.example b.example', theme: { name: 'sepia' } };
    const fields = fieldsToWrite(stored, { sites: { 'c.example': 'off' } });
    expect(fields).toEqual({
      sites: { 'c.example': 'off' },
      kept: { sites: 'a.example b.example' },
    });
    const second = fieldsToWrite({ ...stored, ...fields }, { theme: 'dark' });
    expect(second.kept).toEqual({ sites: 'a.example b.example', theme: { name: 'sepia' } });
  });

  it('does not replace what was put aside first', () => {
    const stored = { version: 1, theme: 'later damage', kept: { theme: 'sepia' } };
    expect(fieldsToWrite(stored, { theme: 'dark' }).kept).toEqual({ theme: 'sepia' });
  });

  it('never takes the version of the store back', () => {
    const stored = { version: 9, enabled: true };
    const fields = fieldsToWrite(stored, { enabled: false });
    expect({ ...stored, ...fields }.version).toBe(9);
  });

  it('names the version with the first change', () => {
    expect(fieldsToWrite({}, { theme: 'dark' })).toEqual({ version: 2, theme: 'dark' });
    expect(fieldsToWrite(undefined, { theme: 'dark' })).toEqual({ version: 2, theme: 'dark' });
  });
});

describe('settings of version 1', () => {
  /** What version 1 knew, with fields and entries that it did not. */
  const ofVersion1 = fc
    .tuple(validSettings, fc.dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<unknown>))
    .map(([{ display: _, scope: __, ...known }, rest]) => {
      const others = Object.entries(rest).filter(([name]) => !(name in DEFAULT_SETTINGS));
      return { ...Object.fromEntries(others), ...known, version: 1 } as Record<string, unknown>;
    });

  it('mean what they meant: marks on every site that is not off', () => {
    fc.assert(
      fc.property(ofVersion1, (stored) => {
        const { settings, problems } = readSettings(stored);
        expect(problems).toEqual([]);
        expect(settings).toMatchObject({ display: 'inline', scope: 'everywhere' });
        for (const name of ['enabled', 'sites', 'disabledRules', 'hiddenNotes', 'theme'] as const) {
          expect(settings[name]).toEqual(stored[name]);
        }
      }),
    );
  });

  it('keep everything that they hold through the first change', () => {
    fc.assert(
      fc.property(ofVersion1, anyPatch, (stored, patch) => {
        const after: Record<string, unknown> = { ...stored, ...fieldsToWrite(stored, patch) };
        for (const [name, value] of Object.entries(stored)) {
          if (name === 'version' || name in patch) continue;
          expect(after[name]).toEqual(value);
        }
        expect(after.version).toBe(
          Object.keys(patch).length > 0 ? SETTINGS_VERSION : after.version,
        );
      }),
    );
  });
});

describe('mayLook', () => {
  const site = fc.constantFrom('a.example', 'b.example', '__proto__', 'constructor', null);
  const choices = fc.dictionary(
    fc.constantFrom('a.example', 'constructor'),
    fc.constantFrom('off', 'on', 'ask', 7),
  );
  const fields = fc.record(
    {
      enabled: fc.oneof(fc.boolean(), fc.constant('no')),
      display: fc.constantFrom(...DISPLAYS, 'sepia', 3),
      scope: fc.constantFrom(...SCOPES, null),
      sites: fc.oneof(choices, fc.constantFrom('a.example', ['a.example'], null)),
    },
    { requiredKeys: [] },
  );

  it('says of any store what the whole settings say', () => {
    fc.assert(
      fc.property(fields, site, (stored, name) => {
        const { settings } = readSettings(stored);
        const asWhole =
          settings.enabled && settings.display !== 'on-demand' && isSiteOn(settings, name);
        expect(mayLook(stored, name)).toBe(asWhole);
      }),
    );
  });
});

describe('migrate', () => {
  const migrations: Record<number, Migration> = {
    1: (stored) => ({ ...stored, theme: stored.dark === true ? 'dark' : 'auto' }),
    2: (stored) => ({ ...stored, steps: [...((stored.steps as number[]) ?? []), 2] }),
  };

  it('goes through every version up to the target', () => {
    const stored = { version: 1, dark: true, foreign: 'kept' };
    expect(migrate(stored, migrations, 3)).toEqual({
      version: 3,
      dark: true,
      theme: 'dark',
      steps: [2],
      foreign: 'kept',
    });
  });

  it('starts where the store stands', () => {
    expect(migrate({ version: 2 }, migrations, 3)).toEqual({ version: 3, steps: [2] });
  });

  it('leaves a newer store alone', () => {
    const stored = { version: 7, shape: 'unknown' };
    expect(migrate(stored, migrations, 3)).toBe(stored);
  });

  it.each([undefined, 'two', -1, 1.5, null])('takes version %j for none', (version) => {
    expect(migrate({ version }, {}, 1)).toEqual({ version: 1 });
  });
});
