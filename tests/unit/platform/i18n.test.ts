import { beforeEach, describe, expect, it, vi } from 'vitest';
import { locale, t, tCount, timeText, tList } from '../../../src/platform/i18n';
import { browser, reset, world } from './fake-browser';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser')).browser,
}));
vi.mock('../../../src/platform/api', async () => ({
  api: (await import('./fake-browser')).browser,
}));

beforeEach(reset);

describe('t', () => {
  it('gives the text with its substitutions', () => {
    expect(t('statusUnsupported')).toBe('Not shown');
    expect(t('popupSiteSwitch', 'example.com')).toBe('Factleaf on example.com');
  });

  it('shows the key where a text is missing', () => {
    expect(t('noSuchKey')).toBe('noSuchKey');
  });
});

describe('once the extension is gone', () => {
  it('is quiet, and lets nothing be thrown into a page', () => {
    const gone = () => {
      throw new Error('Extension context invalidated.');
    };
    const spies = [
      vi.spyOn(browser.i18n, 'getMessage').mockImplementation(gone),
      vi.spyOn(browser.i18n, 'getUILanguage').mockImplementation(gone),
    ];
    expect(t('statusUnsupported')).toBe('');
    expect(tCount('popupClaims', 2)).toBe('');
    expect(tList(['a', 'b'])).toBe('a, b');
    expect(locale()).toBe('en');
    for (const spy of spies) spy.mockRestore();
  });
});

describe('tCount', () => {
  it('chooses the form and writes the number', () => {
    expect(tCount('popupClaims', 1)).toBe('1 claim');
    expect(tCount('popupClaims', 0)).toBe('0 claims');
    expect(tCount('popupClaims', 1204)).toBe('1,204 claims');
  });

  it('puts the other substitutions behind the number', () => {
    expect(tCount('popupFramesPdf', 2, 'a.example')).toMatch(
      /^2 PDFs in this page, from a\.example,/,
    );
  });

  it('follows the plural rules of the catalogue, with "other" for forms that it lacks', () => {
    const czech: Record<string, string> = {
      languageTag: 'cs',
      nOne: '$1 věta',
      nFew: '$1 věty',
      nOther: '$1 vět',
    };
    const asked = vi
      .spyOn(browser.i18n, 'getMessage')
      .mockImplementation((key, [first = ''] = []) => (czech[key] ?? '').replace('$1', first));
    expect([1, 3, 5, 1.5].map((count) => tCount('n', count))).toEqual([
      '1 věta',
      '3 věty',
      '5 vět',
      '1,5 vět',
    ]);
    asked.mockRestore();
  });
});

it('tCount takes "other" where a language has a form for millions that the catalogue lacks', () => {
  const spanish: Record<string, string> = {
    languageTag: 'es',
    nOne: '$1 nota',
    nOther: '$1 notas',
  };
  const asked = vi
    .spyOn(browser.i18n, 'getMessage')
    .mockImplementation((key, [first = ''] = []) => (spanish[key] ?? '').replace('$1', first));
  expect(new Intl.PluralRules('es').select(1_000_000)).toBe('many');
  expect([1, 2, 1_000_000].map((count) => tCount('n', count))).toEqual([
    '1 nota',
    '2 notas',
    '1.000.000 notas',
  ]);
  asked.mockRestore();
});

describe('tList', () => {
  it('joins names the way of the language', () => {
    expect(tList([])).toBe('');
    expect(tList(['liver injury'])).toBe('liver injury');
    expect(tList(['a', 'b', 'c'])).toBe('a, b, c');
  });
});

describe('locale', () => {
  it('is the country of the reader where the texts are in the browser’s language', () => {
    world.uiLanguage = 'en-GB';
    expect(locale()).toBe('en-GB');
    world.uiLanguage = 'fr-CA';
    expect(locale()).toBe('en');
  });
});

describe('timeText', () => {
  it('is told the way of the reader’s country', () => {
    const time = new Date(2026, 10, 26, 15, 4).getTime();
    world.uiLanguage = 'en-GB';
    expect(timeText(time)).toBe('15:04');
    world.uiLanguage = 'en-US';
    expect(timeText(time)).toMatch(/^3:04\sPM$/u);
  });
});
