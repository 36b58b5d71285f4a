/**
 * How findings are printed: a table for people, lines of JSON for programs, Markdown for reports.
 *
 * Pure: records in, text out. What comes from a page is printed as text and never as control
 * characters or markup.
 */
import type { PageSummary } from '../core';
import { isDueForReview } from '../core/freshness';
import type { Note, NotesData, Source } from '../core/notes';
import type { Block, Certainty, Finding, ProductForm, Stance, Status } from '../core/types';
import type { Request } from './arguments';

/** One finding with everything that is printed about it; the ndjson format prints it as it is. */
export interface FindingRecord {
  readonly file: string;
  readonly claim: string;
  readonly title: string;
  readonly status: Status;
  readonly stance: Stance;
  readonly form: ProductForm;
  readonly sentence: string;
  readonly quote: string;
  readonly why: { readonly subject: string; readonly relation: string; readonly object: string };
  /** Index of the block in the page. */
  readonly block: number;
  /** Offsets of the quote in the block's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What the note says of that form; absent where it says nothing of its own. */
  readonly formNote?: string;
  /** Ids of the note's sources. */
  readonly sources: readonly string[];
  /** ISO dates of the note: when it was reviewed, and the last day on which that holds. */
  readonly reviewed: string;
  readonly validUntil: string;
  /** Whether that day has passed. */
  readonly dueForReview: boolean;
}

/** What a page's findings come to; the ndjson format prints it as it is when asked to. */
export interface PageRecord {
  /** Tells it from a finding, which has no type. */
  readonly type: 'page';
  readonly file: string;
  /** Ids of the claims of benefit and of the reassurances that the page makes. */
  readonly benefits: readonly string[];
  readonly reassurances: readonly string[];
  /** Ids of the main risks that it mentions, in whatever stance, and of the others. */
  readonly mentioned: readonly string[];
  readonly omitted: readonly string[];
}

/** Prints one run's findings, in the order in which they are found. */
export interface Printer {
  /** Text for the findings of one input, called once per group of findings. */
  findings(file: string, records: readonly FindingRecord[]): string;
  /** Text for what one input's findings come to. */
  summary(file: string, summary: PageSummary): string;
  /** Text for the end of the run. */
  end(inputs: number): string;
}

/** Names of the statuses as readers see them. */
const STATUS_NAMES: Readonly<Record<Status, string>> = {
  supported: 'Supported',
  preliminary: 'Early evidence',
  mixed: 'Mixed evidence',
  unsupported: 'Not shown',
  contradicted: 'Not accurate',
};

const CERTAINTY_NAMES: Readonly<Record<Certainty, string>> = {
  high: 'High certainty',
  moderate: 'Moderate certainty',
  low: 'Low certainty',
  'very-low': 'Very low certainty',
};

const FORM_NAMES: Readonly<Record<ProductForm, string>> = {
  leaf: 'leaf',
  extract: 'extract',
  'seven-oh': '7-OH',
  mitragynine: 'mitragynine',
  'not-stated': '',
};

/** Columns of the table: status, title and stance; the quote takes what is left. */
const STATUS_WIDTH = 14;
const TITLE_WIDTH = 32;
const STANCE_WIDTH = 8;
/** The quote is never cut shorter than this (characters), even in a narrow terminal. */
const QUOTE_MIN_WIDTH = 40;

/**
 * A finding as a record.
 *
 * @param block the block that the finding is in.
 * @param today ISO date.
 */
export function toRecord(
  file: string,
  finding: Finding,
  block: Block,
  notes: NotesData,
  today: string,
): FindingRecord {
  const note = notes.notes[finding.claim] as Note;
  const { subject, relation, object } = finding.why;
  return {
    file,
    claim: finding.claim,
    title: note.title,
    status: note.status,
    stance: finding.stance,
    form: finding.form,
    ...formNoteOf(note, finding.form),
    sentence: shown(block.text.slice(finding.sentence.start, finding.sentence.end)),
    quote: shown(block.text.slice(finding.quote.start, finding.quote.end)),
    why: {
      subject: shown(subject.text),
      relation: shown(relation.text),
      object: shown(object.text),
    },
    block: finding.block,
    start: finding.quote.start,
    end: finding.quote.end,
    sources: note.sources,
    reviewed: note.reviewed,
    validUntil: note.validUntil,
    dueForReview: isDueForReview(note, today),
  };
}

function formNoteOf({ forms }: Note, form: ProductForm): { readonly formNote?: string } {
  const text = form === 'not-stated' ? undefined : forms?.[form];
  return text === undefined ? {} : { formNote: text };
}

/** As a reader sees it: white space of the source is one space. Offsets point into the text as it stands. */
function shown(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The printer for a format.
 *
 * @param columns width of the terminal in characters.
 */
export function printerFor(
  { format, pages }: Pick<Extract<Request, { kind: 'scan' }>, 'format' | 'pages'>,
  notes: NotesData,
  columns: number,
): Printer {
  switch (format) {
    case 'ndjson':
      return ndjson(pages);
    case 'markdown':
      return markdown(notes);
    case 'table':
      return table(notes, columns);
  }
}

function ndjson(pages: boolean): Printer {
  return {
    findings: (_file, records) => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
    summary: (file, summary) => (pages ? `${JSON.stringify(toPageRecord(file, summary))}\n` : ''),
    end: () => '',
  };
}

function toPageRecord(file: string, { benefits, reassurances, risks }: PageSummary): PageRecord {
  const ids = (mentioned: boolean) =>
    risks.filter((risk) => risk.mentioned === mentioned).map(({ id }) => id);
  return {
    type: 'page',
    file,
    benefits,
    reassurances,
    mentioned: ids(true),
    omitted: ids(false),
  };
}

/** "This page makes 2 claims of benefit (…) and 1 reassurance (…)." and which main risks it leaves out. */
function pageSentences({ benefits, reassurances, risks }: PageSummary, { notes }: NotesData) {
  const named = (claims: readonly string[]) =>
    claims.map((claim) => inSentence((notes[claim] as Note).title)).join(', ');
  const made = [
    ...(benefits.length > 0
      ? [`${counted(benefits.length, 'claim')} of benefit (${named(benefits)})`]
      : []),
    ...(reassurances.length > 0
      ? [`${counted(reassurances.length, 'reassurance')} (${named(reassurances)})`]
      : []),
  ];
  const omitted = risks.filter(({ mentioned }) => !mentioned).map(({ name }) => name);
  return [
    `This page makes ${made.join(' and ')}.`,
    ...(omitted.length > 0 ? [`It doesn't mention: ${omitted.join(', ')}.`] : []),
  ];
}

/** A title inside a sentence: "Pain relief" begins small, "PTSD" and "7-OH" stay. */
function inSentence(title: string): string {
  return title.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
}

function table(notes: NotesData, columns: number): Printer {
  let last: string | undefined;
  let count = 0;
  /** Titles of notes that are due for review, with their last day. */
  const due = new Map<string, string>();
  const width = Math.max(
    QUOTE_MIN_WIDTH,
    columns - 2 - STATUS_WIDTH - 2 - TITLE_WIDTH - 2 - STANCE_WIDTH - 2,
  );
  return {
    findings(file, records) {
      if (records.length === 0) return '';
      count += records.length;
      const heading = file === last ? '' : `${last === undefined ? '' : '\n'}${plain(file)}\n`;
      last = file;
      for (const { title, validUntil, dueForReview } of records) {
        if (dueForReview) due.set(title, validUntil);
      }
      const rows = records.map(({ status, title, stance, quote }) =>
        [
          `  ${STATUS_NAMES[status].padEnd(STATUS_WIDTH)}`,
          cut(title, TITLE_WIDTH).padEnd(TITLE_WIDTH),
          stance.padEnd(STANCE_WIDTH),
          cut(plain(quote), width),
        ].join('  '),
      );
      return `${heading}${rows.join('\n')}\n`;
    },
    summary: (_file, summary) =>
      `\n${pageSentences(summary, notes)
        .map((line) => `  ${line}\n`)
        .join('')}`,
    end: (inputs) => {
      const where = inputs === 1 ? '' : ` in ${inputs} inputs`;
      const overdue = [...due].map(([title, since]) => `  ${title}, since ${since}\n`);
      return [
        `${count === 0 ? '' : '\n'}${counted(count, 'finding')}${where}\n`,
        ...(due.size === 0 ? [] : ['\nNotes that are due for review:\n', ...overdue]),
      ].join('');
    },
  };
}

function markdown(notes: NotesData): Printer {
  let last: string | undefined;
  let count = 0;
  return {
    findings(file, records) {
      if (records.length === 0) return '';
      count += records.length;
      const heading = file === last ? '' : `## ${escaped(plain(file))}\n\n`;
      last = file;
      return heading + records.map((record) => entry(record, notes)).join('');
    },
    summary: (_file, summary) => `${escaped(pageSentences(summary, notes).join(' '))}\n\n`,
    end: () => (count === 0 ? 'No findings.\n' : ''),
  };
}

function entry(record: FindingRecord, { notes, sources }: NotesData): string {
  const note = notes[record.claim] as Note;
  const at = record.sentence.indexOf(record.quote);
  const marked =
    at < 0
      ? escaped(plain(record.sentence))
      : [
          escaped(plain(record.sentence.slice(0, at))),
          `**${escaped(plain(record.quote).trim())}**`,
          escaped(plain(record.sentence.slice(at + record.quote.length))),
        ].join('');
  const facts = [
    `The page states it as: ${record.stance}`,
    ...(FORM_NAMES[record.form] ? [`product: ${FORM_NAMES[record.form]}`] : []),
    CERTAINTY_NAMES[note.certainty].toLowerCase(),
    `reviewed ${note.reviewed}`,
    ...(record.dueForReview ? [`due for review since ${note.validUntil}`] : []),
  ];
  const cited = note.sources.map((id) => `- ${reference(sources[id] as Source)}`);
  return [
    `### ${STATUS_NAMES[record.status]}: ${escaped(record.title)}`,
    `> ${marked}`,
    escaped(note.summary),
    ...(record.formNote ? [escaped(record.formNote)] : []),
    `${facts.join('; ')}.`,
    cited.join('\n'),
    '',
  ].join('\n\n');
}

function reference({ title, publisher, year, url }: Source): string {
  const when = year === undefined ? '' : `, ${year}`;
  return `[${escaped(title)}](<${url}>), ${escaped(publisher)}${when}`;
}

/** One line without control characters, direction marks or runs of white space. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}

/** Text that Markdown shows as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}

function cut(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width ? text : `${characters.slice(0, width - 1).join('')}…`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
