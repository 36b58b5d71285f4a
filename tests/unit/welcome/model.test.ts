import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings';
import { PLACES, placeOf, withPlace } from '../../../src/welcome/model';

describe('where Factleaf works', () => {
  it('is everywhere until the reader says otherwise', () => {
    expect(placeOf(DEFAULT_SETTINGS)).toBe('everywhere');
  });

  it.each(PLACES)('is what was chosen, whatever was chosen before: %s', (place) => {
    for (const before of PLACES) {
      const settings: Settings = { ...DEFAULT_SETTINGS, ...withPlace(DEFAULT_SETTINGS, before) };
      expect(placeOf({ ...settings, ...withPlace(settings, place) })).toBe(place);
    }
  });

  it('leaves how claims are shown as it is', () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, display: 'list' };
    expect(withPlace(settings, 'listed')).toEqual({ scope: 'listed', display: 'list' });
    expect(withPlace({ display: 'on-demand' }, 'listed').display).toBe('inline');
  });
});
