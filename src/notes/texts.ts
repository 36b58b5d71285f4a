/**
 * The sentences of a note, put together from the message catalogue and the note's data. Pure.
 */
import { isDueForReview } from '../core/freshness';
import type { Note, NotesData, Source, SourceKind } from '../core/notes';
import { STATUS_LOOKS } from '../core/statuses';
import type { Evidence, ProductForm, Stance } from '../core/types';
import type { NoteItem, Words } from './item';

const STANCE_KEYS: Readonly<Record<Stance, string>> = {
  asserted: 'noteStanceAsserted',
  hedged: 'noteStanceHedged',
  reported: 'noteStanceReported',
};

const FORM_KEYS: Readonly<Record<ProductForm, string>> = {
  leaf: 'noteFormLeaf',
  extract: 'noteFormExtract',
  'seven-oh': 'noteFormSevenOh',
  mitragynine: 'noteFormMitragynine',
  'not-stated': 'noteFormNotStated',
};

const CERTAINTY_KEYS: Readonly<Record<Note['certainty'], string>> = {
  high: 'noteCertaintyHigh',
  moderate: 'noteCertaintyModerate',
  low: 'noteCertaintyLow',
  'very-low': 'noteCertaintyVeryLow',
};

const KIND_KEYS: Readonly<Record<SourceKind, string>> = {
  regulator: 'noteKindRegulator',
  review: 'noteKindReview',
  trial: 'noteKindTrial',
  cohort: 'noteKindCohort',
  survey: 'noteKindSurvey',
  'cross-sectional': 'noteKindCrossSectional',
  'case-report': 'noteKindCaseReport',
  animal: 'noteKindAnimal',
  lab: 'noteKindLab',
  reference: 'noteKindReference',
  registry: 'noteKindRegistry',
  news: 'noteKindNews',
};

/** Kinds whose sources say what the evidence mostly rests on; the others are about rules or overviews. */
const MAIN_KINDS: Readonly<Partial<Record<SourceKind, string>>> = {
  trial: 'noteMostlyTrials',
  cohort: 'noteMostlyCohorts',
  survey: 'noteMostlySurveys',
  'cross-sectional': 'noteMostlyCrossSectional',
  'case-report': 'noteMostlyCaseReports',
  animal: 'noteMostlyAnimal',
  lab: 'noteMostlyLab',
  regulator: 'noteMostlyRegulator',
};

/** Longest quote that a card shows whole, in UTF-16 code units. */
export const QUOTE_LENGTH = 140;

export function statusWord(item: Pick<NoteItem, 'status'>, t: Words): string {
  return t(STATUS_LOOKS[item.status].word);
}

/** White space as it is shown, and an ellipsis in the middle of what is too long for the card. */
export function shortQuote(quote: string, length = QUOTE_LENGTH): string {
  const plain = quote.replace(/\s+/g, ' ').trim();
  if (plain.length <= length) return plain;
  const head = plain.slice(0, Math.floor(length * 0.6)).replace(/\s+\S*$/, '');
  const tail = plain.slice(-Math.floor(length * 0.35)).replace(/^\S*\s+/, '');
  return `${head} … ${tail}`;
}

/** How the page stands to the claim, and to what kind of product. */
export function stanceText(item: Pick<NoteItem, 'stance' | 'form'>, t: Words): string {
  return t('noteStanceAndForm', t(STANCE_KEYS[item.stance]), t(FORM_KEYS[item.form]));
}

/** What the note says of the form of kratom that the page speaks of. */
export function formText(item: Pick<NoteItem, 'form'>, note: Note): string | undefined {
  return item.form === 'not-stated' ? undefined : note.forms?.[item.form];
}

/** Publisher, year and kind of a source. Some pages carry no year. */
export function sourceText({ publisher, year, kind }: Source, t: Words): string {
  const kindWord = t(KIND_KEYS[kind]);
  return year
    ? t('noteSourceAbout', publisher, year, kindWord)
    : t('noteSourceUndated', publisher, kindWord);
}

function publishedText({ publisher, year }: Source): string {
  return year ? `${publisher}, ${year}` : publisher;
}

/** The sources of a note that are there, in its order. */
export function sourcesOf(note: Note, data: NotesData): Source[] {
  return note.sources.flatMap((id) => {
    const source = data.sources[id];
    return source ? [source] : [];
  });
}

/** "Certainty: very low, mostly surveys": the second part only where more than half of the sources are of one kind. */
export function certaintyText(note: Note, sources: readonly Source[], t: Words): string {
  const word = t(CERTAINTY_KEYS[note.certainty]);
  const counts = new Map<SourceKind, number>();
  for (const { kind } of sources) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const [kind, count] of counts) {
    const key = MAIN_KINDS[kind];
    if (key && count * 2 > sources.length) return t('noteCertaintyMostly', word, t(key));
  }
  return t('noteCertainty', word);
}

/** "Nov 2026" in the given language. */
export function monthText(isoDate: string, language: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDate;
  return new Intl.DateTimeFormat(language, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

/** When the note was reviewed, and that it is due for review once its last day has passed. */
export function reviewText(note: Note, today: string, t: Words, language: string): string {
  const reviewed = monthText(note.reviewed, language);
  return isDueForReview(note, today)
    ? t('noteReviewDue', reviewed, monthText(note.validUntil, language))
    : t('noteReviewed', reviewed);
}

/** A matched wording, with a word on where it stands when that is not the sentence itself. */
export function evidenceText(evidence: Evidence, t: Words): string {
  const text = shortQuote(evidence.text, 60);
  return evidence.span ? t('noteWhyQuoted', text) : t('noteWhyFromContext', text);
}

/** The note as plain text, for the clipboard; `review` says when it was reviewed. */
export function copyOf(
  item: NoteItem,
  note: Note,
  data: NotesData,
  review: string,
  t: Words,
): string {
  const sources = sourcesOf(note, data);
  return [
    t('noteCopyHeading', statusWord(item, t), item.title),
    note.summary,
    ...[formText(item, note) ?? []].flat(),
    t('noteCopySays', shortQuote(item.quote, 400), stanceText(item, t)),
    certaintyText(note, sources, t),
    review,
    ...sources.map((source) => `- ${source.title} (${publishedText(source)}) ${source.url}`),
  ].join('\n');
}

/** What an editor needs to look into a mistaken note. Leaves out the page's address: that is the reader's to give. */
export function mistakeReportOf(item: NoteItem, t: Words): string {
  const { subject, relation, object } = item.why;
  return [
    t('noteReportHeading'),
    `claim: ${item.claim}`,
    `status: ${item.status}`,
    `stance: ${item.stance}`,
    `form: ${item.form}`,
    `sentence: ${item.sentence.replace(/\s+/g, ' ').trim()}`,
    `quote: ${item.quote.replace(/\s+/g, ' ').trim()}`,
    `why: ${subject.text} | ${relation.text} | ${object.text}`,
  ].join('\n');
}
