import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  isOn,
  isPaused,
  isShown,
  isWanted,
  siteOf,
  withRule,
  withSite,
  withStatus,
} from '../../../src/settings';

const NOW = 1_800_000_000_000;

/** Any text, and texts that look more or less like an address. */
const anyAddress = fc.oneof(
  fc.string(),
  fc
    .tuple(fc.constantFrom('https://', 'http://', 'file:', 'about:', 'x:', ''), fc.string())
    .map((parts) => parts.join('')),
);

describe('siteOf', () => {
  it.each([
    ['https://Example.com/a?b#c', 'example.com'],
    ['http://www.example.com:8080/', 'example.com'],
    ['https://www.www.example.com/', 'www.example.com'],
    ['https://kratom.example.co.uk', 'kratom.example.co.uk'],
    ['http://127.0.0.1:3000/', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['https://münchen.example/', 'xn--mnchen-3ya.example'],
    ['file:///home/me/page.html', 'file:'],
  ])('names %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it.each(['about:blank', 'chrome://settings/', 'data:text/html,x', 'no address', '', 'https://'])(
    'knows no site for "%s"',
    (url) => {
      expect(siteOf(url)).toBeNull();
    },
  );

  it('takes any text', () => {
    fc.assert(
      fc.property(anyAddress, (url) => {
        const site = siteOf(url);
        expect(site === null || site.length > 0).toBe(true);
      }),
    );
  });
});

describe('on and off', () => {
  it('is on by default, on any site and on none', () => {
    expect(isOn(DEFAULT_SETTINGS, 'example.com', NOW)).toBe(true);
    expect(isOn(DEFAULT_SETTINGS, null, NOW)).toBe(true);
  });

  it('is off everywhere when disabled', () => {
    expect(isOn({ ...DEFAULT_SETTINGS, enabled: false }, 'example.com', NOW)).toBe(false);
  });

  it('is off on a site that was turned off, and only there', () => {
    const settings = { ...DEFAULT_SETTINGS, ...withSite(DEFAULT_SETTINGS, 'example.com', false) };
    expect(isOn(settings, 'example.com', NOW)).toBe(false);
    expect(isOn(settings, 'shop.example.com', NOW)).toBe(true);
    const again = { ...settings, ...withSite(settings, 'example.com', true) };
    expect(again).toEqual(DEFAULT_SETTINGS);
  });

  it('does not take a host for a property of objects', () => {
    for (const site of ['constructor', '__proto__', 'toString']) {
      expect(isOn(DEFAULT_SETTINGS, site, NOW)).toBe(true);
      const off = { ...DEFAULT_SETTINGS, ...withSite(DEFAULT_SETTINGS, site, false) };
      expect(isOn(off, site, NOW)).toBe(false);
    }
  });

  it('is paused until the very moment', () => {
    const settings = { ...DEFAULT_SETTINGS, pausedUntil: NOW };
    expect(isPaused(settings, NOW - 1)).toBe(true);
    expect(isPaused(settings, NOW)).toBe(false);
    expect(isOn(settings, 'example.com', NOW - 1)).toBe(false);
    expect(isOn(settings, 'example.com', NOW)).toBe(true);
  });
});

describe('what is shown', () => {
  const finding = { claim: 'pain', status: 'preliminary', stance: 'asserted' } as const;

  it('shows everything by default', () => {
    expect(isShown(DEFAULT_SETTINGS, finding)).toBe(true);
    expect(isShown(DEFAULT_SETTINGS, { ...finding, stance: 'reported' })).toBe(true);
  });

  it('hides a status, which leaves the finding wanted', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      ...withStatus(DEFAULT_SETTINGS, 'preliminary', false),
    };
    expect(isShown(settings, finding)).toBe(false);
    expect(isWanted(settings, finding)).toBe(true);
    expect(isShown(settings, { ...finding, status: 'mixed' })).toBe(true);
  });

  it('hides a rule that is off', () => {
    const off = { ...DEFAULT_SETTINGS, ...withRule(DEFAULT_SETTINGS, 'pain', false) };
    expect(isWanted(off, finding)).toBe(false);
    expect(isWanted(off, { ...finding, claim: 'anxiety' })).toBe(true);
    expect({ ...off, ...withRule(off, 'pain', true) }).toEqual(DEFAULT_SETTINGS);
  });

  it('lists a rule once, however often it is turned off', () => {
    const off = { ...DEFAULT_SETTINGS, ...withRule(DEFAULT_SETTINGS, 'pain', false) };
    expect(withRule(off, 'pain', false)).toEqual({ disabledRules: ['pain'] });
  });

  it('hides what is only reported, when so set', () => {
    const settings = { ...DEFAULT_SETTINGS, showReported: false };
    expect(isShown(settings, { ...finding, stance: 'reported' })).toBe(false);
    expect(isShown(settings, { ...finding, stance: 'hedged' })).toBe(true);
  });
});
