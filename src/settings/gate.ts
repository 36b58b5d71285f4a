/**
 * Whether a page may be looked at, from the few stored fields that say so.
 *
 * Pure, and small: the gate carries it into every page. It must say the same as the settings that are read whole.
 */

/** The stored fields that it needs. */
export const GATE_FIELDS = ['enabled', 'display', 'scope', 'sites'] as const;

/**
 * Whether a page of the site may be looked at without the reader having asked for it. A pause is left out: what
 * was seen during a pause is needed when it ends.
 * @param stored the fields as they lie in the store; what cannot be read counts as its default.
 * @param site the name that `siteOf` gives.
 */
export function mayLook(
  { enabled, display, scope, sites }: Readonly<Record<string, unknown>>,
  site: string | null,
): boolean {
  if (enabled === false || display === 'on-demand') return false;
  const listed = typeof sites === 'object' && sites !== null && !Array.isArray(sites) ? sites : {};
  const choice: unknown =
    site !== null && Object.hasOwn(listed, site) ? (listed as Record<string, unknown>)[site] : null;
  return scope === 'listed' ? choice === 'on' : choice !== 'off';
}
