/**
 * The interface's words, from the message catalogue of the browser's language.
 * No other module may hold text for readers.
 */
import { api } from './api';

/** What the words are in when nobody can be asked any more. */
const FALLBACK_LANGUAGE = 'en';

/**
 * The text for a key.
 * @param substitutions take the places of `$1`…`$9` in the text.
 * @returns the text; the key itself when the catalogue has no such text, so that the gap shows; nothing when the
 *   extension is gone from under a script on a page, which is about to end.
 */
export function t(key: string, ...substitutions: readonly (string | number)[]): string {
  const text = message(key, substitutions.map(String));
  return text === null ? '' : text || key;
}

/** The catalogue's text, empty when there is none; `null` when the extension is gone. */
function message(key: string, substitutions: string[]): string | null {
  try {
    return api.i18n.getMessage(key, substitutions);
  } catch {
    return null;
  }
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
  return message(`${key}${form}`, written) || t(`${key}Other`, ...written);
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

/** What a language is called in the catalogue's language: "German"; `tag` is a BCP 47 tag. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(language(), { type: 'language' }).of(tag) ?? tag;
}

/** The language that the texts come in, as a BCP 47 tag for a document's `lang`. */
export function language(): string {
  return t('languageTag') || FALLBACK_LANGUAGE;
}

/**
 * How dates and numbers are written, as a BCP 47 tag: the way of the reader's country where the browser's language
 * is the texts' own ("es-MX" for Spanish), else the way of the texts' language.
 */
export function locale(): string {
  let shown: string;
  try {
    shown = api.i18n.getUILanguage();
  } catch {
    return language();
  }
  return shown.split('-')[0] === language().split('-')[0] ? shown : language();
}
