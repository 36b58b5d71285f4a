/** Settings for property tests: the fields of which any value is as good as another. */
import fc from 'fast-check';
import { DISPLAYS, SCOPES, THEMES } from '../../../src/settings';

export const anyFields = {
  enabled: fc.boolean(),
  display: fc.constantFrom(...DISPLAYS),
  scope: fc.constantFrom(...SCOPES),
  statuses: fc.record({
    supported: fc.boolean(),
    preliminary: fc.boolean(),
    mixed: fc.boolean(),
    unsupported: fc.boolean(),
    contradicted: fc.boolean(),
  }),
  theme: fc.constantFrom(...THEMES),
  showReported: fc.boolean(),
  print: fc.boolean(),
};

/** Choices by site. @param site names of sites. */
export const anySites = (site: fc.Arbitrary<string>) =>
  fc.dictionary(site, fc.constantFrom('off' as const, 'on' as const));
