/**
 * The language that claims are recognised in and that the rules' notes are written in. Pure.
 */

/** Of the words that rules know and of the notes' texts, as a BCP 47 tag. */
export const NOTES_LANGUAGE = 'en';

/** Language of a note's texts as a BCP 47 tag; `undefined` for a rule of the user's own, which does not say. */
export function languageOf(note: { readonly own?: true } | null | undefined): string | undefined {
  return note?.own ? undefined : NOTES_LANGUAGE;
}
