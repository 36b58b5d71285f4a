import { describe, expect, it } from 'vitest';
import { isInstalled, nodeIsRecent } from '../../../src/tools/setup.mjs';

describe('version of Node', () => {
  it.each([
    ['20.19.0', true],
    ['20.18.3', false],
    ['18.20.4', false],
    ['22.1.0', true],
    ['24.0.0', true],
  ])('%s is recent enough: %s', (version, recent) => {
    expect(nodeIsRecent(version)).toBe(recent);
  });
});

describe('whether the packages are installed', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/b': { version: '2.0.0', optional: true },
    },
  };
  const a = { version: '1.0.0', integrity: 'sha512-a' };

  it('is true when all are there', () => {
    const packages = { 'node_modules/a': a, 'node_modules/b': { version: '2.0.0' } };
    expect(isInstalled(wanted, { packages })).toBe(true);
  });

  it('lets optional ones be missing', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/a': a } })).toBe(true);
  });

  it.each([
    ['nothing is installed', null],
    ['the record is of another shape', {}],
    ['one is missing', { packages: {} }],
    ['one is of another version', { packages: { 'node_modules/a': { version: '1.0.1' } } }],
    [
      'one has other content',
      { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-z' } } },
    ],
    [
      'an optional one is of another version',
      { packages: { 'node_modules/a': a, 'node_modules/b': { version: '1.9.0' } } },
    ],
  ])('is false when %s', (_, installed) => {
    expect(isInstalled(wanted, installed)).toBe(false);
  });

  it('is false when there is no lock file', () => {
    expect(isInstalled(null, { packages: {} })).toBe(false);
  });
});
