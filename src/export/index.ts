/**
 * A page's findings as text for other people and programs: which formats there are, and a name for the file.
 */

import type { Words } from '../notes/item';
import { siteOf } from '../settings/site';
import { webAnnotations } from './annotations';
import { brief } from './brief';
import { claimReviews } from './claim-review';
import { csv } from './csv';
import type { ExportedPage } from './page';

export type { ExportedFinding, ExportedPage } from './page';

/** A format. */
export type ExportFormat = 'brief' | 'csv' | 'annotations' | 'claim-review';

/** How a format is written and saved. */
export interface FormatParts {
  readonly format: ExportFormat;
  /** MIME type of the file. */
  readonly type: string;
  /** End of the file's name. */
  readonly ending: string;
  /** What begins the file, besides the text: spreadsheet programs tell UTF-8 by a byte order mark alone. */
  readonly mark: string;
  write(page: ExportedPage, t: Words): string;
}

/** All formats in the order in which they are offered. */
export const FORMATS: readonly FormatParts[] = [
  {
    format: 'brief',
    type: 'text/markdown',
    ending: '.md',
    mark: '',
    write: (page, t) => brief(page, t),
  },
  { format: 'csv', type: 'text/csv', ending: '.csv', mark: '\ufeff', write: csv },
  {
    format: 'annotations',
    type: 'application/ld+json',
    ending: '-annotations.json',
    mark: '',
    write: webAnnotations,
  },
  {
    format: 'claim-review',
    type: 'application/ld+json',
    ending: '-claimreview.json',
    mark: '',
    write: claimReviews,
  },
];

/** A name for the file: where and when the page was read, in letters that every file system takes. */
export function fileName({ url, read }: ExportedPage, { ending }: FormatParts): string {
  const site = (siteOf(url) ?? '').replace(/[^a-z0-9.-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '');
  const day = read.slice(0, 'YYYY-MM-DD'.length);
  return `${['factleaf', site, day].filter(Boolean).join('-')}${ending}`;
}
