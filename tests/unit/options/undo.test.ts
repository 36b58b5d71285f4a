import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Step, takenBack } from '../../../src/options/undo';
import { DEFAULT_SETTINGS, type Settings, type SettingsPatch } from '../../../src/settings';
import { anyFields, anySites } from '../settings/any-settings';

const site = fc.constantFrom('a.example', 'b.example', 'c.example', 'constructor', '__proto__');
const ids = fc.uniqueArray(fc.constantFrom('pain', 'sleep', 'liver', 'mood'));

const anySettings: fc.Arbitrary<Settings> = fc.record({
  ...anyFields,
  version: fc.constant(DEFAULT_SETTINGS.version),
  pausedUntil: fc.constantFrom(null, 1),
  sites: anySites(site),
  disabledRules: ids,
  hiddenNotes: ids,
});

const settings = (patch: SettingsPatch): Settings => ({ ...DEFAULT_SETTINGS, ...patch });

/** What holds when a step from one state to the other is taken back in a third. */
function undone(before: SettingsPatch, after: SettingsPatch, now: SettingsPatch): Settings {
  const step: Step = { before: settings(before), after: settings(after) };
  return { ...settings(now), ...takenBack(step, settings(now)) };
}

/** Settings, with lists and maps as sets of entries. */
const entries = (all: Settings) => ({
  ...all,
  sites: new Map(Object.entries(all.sites)),
  disabledRules: new Set(all.disabledRules),
  hiddenNotes: new Set(all.hiddenNotes),
});

describe('a step that is taken back', () => {
  it('leaves everything as it was before, when nothing else has changed', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (before, after) => {
        const back = { ...after, ...takenBack({ before, after }, after) };
        expect(entries(back)).toEqual(entries(before));
      }),
    );
  });

  it('changes nothing that it did not change', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (before, now) => {
        expect(takenBack({ before, after: structuredClone(before) }, now)).toEqual({});
      }),
    );
  });

  it('changes no value that somebody has chosen since', () => {
    const back = undone(
      { theme: 'auto', print: false },
      { theme: 'dark', print: true },
      {
        theme: 'light',
        print: true,
        enabled: false,
      },
    );
    expect(back).toEqual(settings({ theme: 'light', print: false, enabled: false }));
  });

  it('puts back what a list lost, where it stood, beside what was added since', () => {
    const back = undone(
      { hiddenNotes: ['a', 'b', 'c'] },
      { hiddenNotes: ['c', 'd'] },
      { hiddenNotes: ['c', 'd', 'e'] },
    );
    expect(back.hiddenNotes).toEqual(['a', 'b', 'c', 'e']);
  });

  it('leaves out of a list what was taken off since', () => {
    const back = undone(
      { disabledRules: ['a', 'b'] },
      { disabledRules: ['b'] },
      { disabledRules: [] },
    );
    expect(back.disabledRules).toEqual(['a']);
  });

  it('takes sites back one by one', () => {
    const back = undone(
      { sites: { 'gone.example': 'off', 'turned.example': 'off', 'chosen.example': 'off' } },
      { sites: { 'turned.example': 'on', 'chosen.example': 'on', 'new.example': 'on' } },
      {
        sites: {
          'turned.example': 'on',
          'chosen.example': 'off',
          'new.example': 'on',
          'later.example': 'off',
        },
      },
    );
    expect(back.sites).toEqual({
      'gone.example': 'off',
      'turned.example': 'off',
      'chosen.example': 'off',
      'later.example': 'off',
    });
  });

  it('takes statuses back one by one', () => {
    const { statuses } = DEFAULT_SETTINGS;
    const back = undone(
      {},
      { statuses: { ...statuses, mixed: false, supported: false } },
      { statuses: { ...statuses, mixed: false, unsupported: false } },
    );
    expect(back.statuses).toEqual({ ...statuses, unsupported: false });
  });

  it('is nothing where all of it was changed since', () => {
    const step = { before: settings({}), after: settings({ sites: { 'a.example': 'off' } }) };
    expect(takenBack(step, settings({ sites: { 'b.example': 'off' } }))).toEqual({});
  });
});
