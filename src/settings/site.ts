/**
 * What a site is called. Pure, and small: the gate carries it into every page.
 */

/**
 * The name under which a site is listed.
 * @param url the address of the page that the reader sees (the top document).
 * @returns the host name in lower case without a leading `www.`; `file:` for local files; `null` for an
 * address that is no site (`about:blank`, a browser's own page, text that is no address).
 */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return 'file:';
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  // No regular expression: its first use takes longer than all else here, and the gate asks on every page.
  return (hostname.startsWith('www.') ? hostname.slice(4) : hostname) || null;
}
