import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  isOn,
  isPaused,
  isShown,
  isWanted,
  SCOPES,
  type Settings,
  siteOf,
  withRule,
  withSite,
  withSites,
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

  it('is on on listed sites only, when so set', () => {
    const listed = { ...DEFAULT_SETTINGS, scope: 'listed' as const };
    expect(isOn(listed, 'example.com', NOW)).toBe(false);
    expect(isOn(listed, null, NOW)).toBe(false);
    const on = { ...listed, ...withSite(listed, 'example.com', true) };
    expect(on.sites).toEqual({ 'example.com': 'on' });
    expect(isOn(on, 'example.com', NOW)).toBe(true);
    expect(isOn(on, 'shop.example.com', NOW)).toBe(false);
    expect({ ...on, ...withSite(on, 'example.com', false) }).toEqual(listed);
    expect(isOn({ ...on, enabled: false }, 'example.com', NOW)).toBe(false);
  });

  it('keeps the choices of the other scope', () => {
    const off = { ...DEFAULT_SETTINGS, ...withSite(DEFAULT_SETTINGS, 'off.example', false) };
    const listed = { ...off, scope: 'listed' as const };
    const both = { ...listed, ...withSites(listed, ['a.example', 'b.example', 'a.example'], true) };
    expect(both.sites).toEqual({ 'off.example': 'off', 'a.example': 'on', 'b.example': 'on' });
    expect(isOn({ ...both, scope: 'everywhere' }, 'off.example', NOW)).toBe(false);
    expect(isOn({ ...both, scope: 'everywhere' }, 'a.example', NOW)).toBe(true);
  });

  it('does what the switch says, in either scope and whatever was chosen before', () => {
    const choices = fc.dictionary(
      fc.constantFrom('a.example', 'b.example', 'constructor', '__proto__'),
      fc.constantFrom('off' as const, 'on' as const),
    );
    const site = fc.constantFrom('a.example', 'c.example', 'constructor', '__proto__');
    fc.assert(
      fc.property(
        choices,
        fc.constantFrom(...SCOPES),
        site,
        fc.boolean(),
        (sites, scope, name, on) => {
          const before: Settings = { ...DEFAULT_SETTINGS, sites, scope };
          const after: Settings = { ...before, ...withSite(before, name, on) };
          expect(isOn(after, name, NOW)).toBe(on);
          expect(isOn(after, 'b.example', NOW)).toBe(isOn(before, 'b.example', NOW));
        },
      ),
    );
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
