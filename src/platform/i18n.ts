/**
 * The interface's words, from the message catalogue of the browser's language.
 * No other module may hold text for readers.
 */
import browser from 'webextension-polyfill';

/**
 * The text for a key.
 * @param substitutions take the places of `$1`…`$9` in the text.
 * @returns the text; the key itself when the catalogue has no such text, so that the gap shows.
 */
export function t(key: string, ...substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String)) || key;
}

/**
 * The text for a count: the entry `<key>One`, `<key>Few`… that the plural rules of the catalogue's language
 * ask for, else `<key>Other`. The count is the first substitution, written the reader's way ("1,204").
 */
export function tCount(
  key: string,
  count: number,
  ...substitutions: readonly (string | number)[]
): string {
  const category = new Intl.PluralRules(language()).select(count);
  const form = category.charAt(0).toUpperCase() + category.slice(1);
  const written = [countText(count), ...substitutions].map(String);
  return browser.i18n.getMessage(`${key}${form}`, written) || t(`${key}Other`, ...written);
}

/** Names one after the other, joined the way of the catalogue's language: "a, b, c". */
export function tList(names: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'unit' }).format(names);
}

/** A count, written the reader's way: "1,204". */
export function countText(count: number): string {
  return new Intl.NumberFormat(locale()).format(count);
}

/** A time of today, as hours and minutes; `time` in epoch milliseconds. */
export function timeText(time: number): string {
  return new Date(time).toLocaleTimeString(locale(), { hour: 'numeric', minute: '2-digit' });
}

/** The language that the texts come in, as a BCP 47 tag for a document's `lang`. */
export function language(): string {
  return t('languageTag');
}

/**
 * How dates and numbers are written, as a BCP 47 tag: the way of the reader's country where the browser's language
 * is the texts' own ("es-MX" for Spanish), else the way of the texts' language.
 */
export function locale(): string {
  const shown = browser.i18n.getUILanguage();
  return shown.split('-')[0] === language().split('-')[0] ? shown : language();
}
