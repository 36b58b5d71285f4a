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
 * The text for a count: `<key>One` or `<key>Other`, by the plural rules of English, the only language yet.
 * The count itself is the first substitution, written the reader's way ("1,204").
 */
export function tCount(
  key: string,
  count: number,
  ...substitutions: readonly (string | number)[]
): string {
  const form = new Intl.PluralRules('en').select(count) === 'one' ? 'One' : 'Other';
  return t(`${key}${form}`, new Intl.NumberFormat('en').format(count), ...substitutions);
}

/** The language that texts come in, as a BCP 47 tag for a document's `lang`. */
export function language(): string {
  return browser.i18n.getUILanguage();
}
