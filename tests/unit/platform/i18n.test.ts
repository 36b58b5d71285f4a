import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { t, tCount, tList } from '../../../src/platform/i18n';
import { browser, reset } from './fake-browser';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser')).browser,
}));

beforeEach(reset);

const ROOT = resolve(import.meta.dirname, '..', '..', '..');
const LOCALES = join(ROOT, 'src', 'locales');

function catalogue(language: string): Record<string, { message: string }> {
  return JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'));
}

describe('t', () => {
  it('gives the text with its substitutions', () => {
    expect(t('statusUnsupported')).toBe('Not shown');
    expect(t('popupSiteSwitch', 'example.com')).toBe('Factleaf on example.com');
  });

  it('shows the key where a text is missing', () => {
    expect(t('noSuchKey')).toBe('noSuchKey');
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

describe('tList', () => {
  it('joins names the way of the language', () => {
    expect(tList([])).toBe('');
    expect(tList(['liver injury'])).toBe('liver injury');
    expect(tList(['a', 'b', 'c'])).toBe('a, b, c');
  });
});

describe('the message catalogue', () => {
  const sources = readdirSync(join(ROOT, 'src'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8');
  const english = catalogue('en');

  it('has every text that the code asks for by name', () => {
    const missing: string[] = [];
    for (const [, key] of sources.matchAll(/\bt\(\s*'(\w+)'/g)) {
      if (!((key as string) in english)) missing.push(key as string);
    }
    for (const [, key] of sources.matchAll(/\btCount\(\s*'(\w+)'/g)) {
      if (!(`${key}Other` in english)) missing.push(`${key}Other`);
    }
    for (const [, key] of manifest.matchAll(/__MSG_(\w+)__/g)) {
      if (!((key as string) in english)) missing.push(key as string);
    }
    expect(missing).toEqual([]);
  });

  it('has no text that nobody asks for', () => {
    const unused = Object.keys(english).filter((key) => {
      const stem = key.replace(/(Zero|One|Two|Few|Many|Other)$/, '');
      return ![key, stem].some(
        (name) => sources.includes(`'${name}'`) || manifest.includes(`__MSG_${name}__`),
      );
    });
    expect(unused).toEqual([]);
  });

  it('speaks calmly', () => {
    for (const [key, { message }] of Object.entries(english)) {
      expect(message, key).not.toMatch(/!|\b(debunked|fake|dangerous|myth)\b/i);
    }
  });

  it('has the same texts in every language', () => {
    for (const language of readdirSync(LOCALES)) {
      const keys = Object.keys(catalogue(language)).map((key) =>
        key.replace(/(Zero|One|Two|Few|Many|Other)$/, ''),
      );
      const wanted = Object.keys(english).map((key) =>
        key.replace(/(Zero|One|Two|Few|Many|Other)$/, ''),
      );
      expect(new Set(keys), language).toEqual(new Set(wanted));
    }
  });
});
