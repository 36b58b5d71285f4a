/**
 * Gathers what an export needs: the findings that the popup lists, and their notes from the background.
 */
import type { ExportedPage } from '../export';
import { extensionVersion } from '../platform/lifecycle';
import { sendToBackground } from '../platform/messages';
import type { PageState } from './model';

/**
 * The page as it is exported.
 * @param url address of the tab; empty when the browser does not tell it.
 * @param now when it is exported.
 */
export async function exportedPage(
  page: Extract<PageState, { kind: 'read' }>,
  url: string,
  now: Date,
): Promise<ExportedPage> {
  const findings = page.findings.map(({ finding, url }) => ({ ...finding, url }));
  const claims = [...new Set(findings.map(({ claim }) => claim))];
  const notes = await sendToBackground({ type: 'get-notes', claims });
  return {
    url,
    title: page.title,
    read: now.toISOString(),
    version: extensionVersion(),
    id: crypto.randomUUID(),
    findings,
    hidden: page.hidden,
    risks: page.ledger,
    notes: notes ?? { notes: {}, sources: {} },
  };
}
