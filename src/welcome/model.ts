/**
 * The one choice of the welcome page, as the settings hold it. Pure.
 */
import type { Settings, SettingsPatch } from '../settings';

/** Where Factleaf works: on every site, on those that the reader lists, or on a page when the reader asks. */
export type Place = 'everywhere' | 'listed' | 'asked';

/** Every place, the widest first. */
export const PLACES: readonly Place[] = ['everywhere', 'listed', 'asked'];

/** What the settings say. */
export function placeOf({ scope, display }: Pick<Settings, 'scope' | 'display'>): Place {
  return display === 'on-demand' ? 'asked' : scope;
}

/** The patch that makes the settings say it. How claims are shown stays, unless it is what is changed. */
export function withPlace(settings: Pick<Settings, 'display'>, place: Place): SettingsPatch {
  if (place === 'asked') return { scope: 'everywhere', display: 'on-demand' };
  const { display } = settings;
  return { scope: place, display: display === 'on-demand' ? 'inline' : display };
}
