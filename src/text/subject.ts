/**
 * The one question that every page is asked: is any word here that stands for kratom?
 *
 * Only the words; must not look at a page by itself, and must stay tiny.
 */

/**
 * Any wording for kratom, its alkaloids or its well-known strains, loosely spelled. Wider than the lexicon on
 * purpose: a page without any of these cannot have a finding.
 */
export const SUBJECT_WORDS = new RegExp(
  [
    'kr[a4]th?[ou0]m',
    'krakshot',
    'mitrag[iy]n',
    'mitraphyllin',
    'rhynchophyllin',
    'corynantheidin',
    'speciociliatin',
    'speciogynin',
    'paynanthein',
    '\\bm\\.? speciosa',
    '\\b(?:ketum|biak|mambog|kakuam|i?thang|thom|bentuangie)\\b',
    // Digits and letters of "7-OH" with whatever hyphen or space stands between them.
    '\\b(?:7|seven)[\\s\\u00ad\\u2010-\\u2015\\u2212-]{0,2}(?:oh(?:mz)?\\b|hydroxy)',
    'maeng[\\s-]?da',
    '\\b(?:red|green|white|yellow)[\\s-]vein',
  ].join('|'),
  'i',
);

/** Whether the text has a word that stands for kratom. */
export function hasSubject(text: string): boolean {
  return SUBJECT_WORDS.test(text);
}
