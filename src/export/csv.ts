/**
 * A page's findings as comma-separated values (RFC 4180), one finding a line.
 *
 * Pure. No cell can be taken for a formula by a spreadsheet program.
 */
import type { Words } from '../notes/item';
import { statusWord } from '../notes/texts';
import { addressOf, type ExportedPage, noteOf } from './page';

/** Names of the columns: the same in every language, for programs. */
export const CSV_COLUMNS = [
  'status',
  'status_word',
  'claim',
  'title',
  'kind',
  'stance',
  'form',
  'quote',
  'sentence',
  'summary',
  'certainty',
  'reviewed',
  'valid_until',
  'sources',
  'page_title',
  'page_url',
  'document_url',
  'read',
  'version',
] as const;

/**
 * Writes the findings; lines end in CR LF, every cell is quoted, and the first line has the columns' names. Sources
 * are addresses separated by spaces.
 */
export function csv(page: ExportedPage, t: Words): string {
  const lines = page.findings.map((finding) => {
    const note = noteOf(finding.claim, page.notes);
    const urls = note?.sources.flatMap((id) => page.notes.sources[id]?.url ?? []) ?? [];
    const cells: Record<(typeof CSV_COLUMNS)[number], string> = {
      status: finding.status,
      status_word: statusWord(finding, t),
      claim: finding.claim,
      title: finding.title,
      kind: finding.kind,
      stance: finding.stance,
      form: finding.form,
      quote: finding.quote,
      sentence: finding.sentence,
      summary: note?.summary ?? '',
      certainty: note?.certainty ?? '',
      reviewed: note?.reviewed ?? '',
      valid_until: note?.validUntil ?? '',
      sources: urls.join(' '),
      page_title: page.title,
      page_url: page.url,
      document_url: addressOf(finding, page),
      read: page.read,
      version: page.version,
    };
    return CSV_COLUMNS.map((column) => cells[column]);
  });
  return [CSV_COLUMNS, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/**
 * What spreadsheet programs may run: a cell that begins with one of these, white space before it or not, in the
 * ASCII form or the full-width one (OWASP, "CSV Injection").
 */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** A cell, quoted; one that could be taken for a formula begins with an apostrophe, which such programs hide. */
function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
