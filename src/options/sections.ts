/**
 * The sections of the settings page, and the part of the address that names one. Pure.
 */

/** Every section, in the order of the navigation. */
export const SECTIONS = [
  'general',
  'appearance',
  'sites',
  'statuses',
  'rules',
  'own',
  'backup',
  'about',
] as const;

/** One of them. */
export type SectionName = (typeof SECTIONS)[number];

/**
 * The section that an address asks for.
 * @param hash as in `location.hash`.
 * @returns the first section for anything else.
 */
export function sectionOf(hash: string): SectionName {
  return SECTIONS.find((name) => `#${name}` === hash) ?? SECTIONS[0];
}
