/**
 * The sentences of a note, put together from the message catalogue and the note's data. Pure.
 */
import { isDueForReview } from '../core/freshness';
import type { Note, NotesData, Source, SourceKind } from '../core/notes';
import { STATUS_LOOKS } from '../core/statuses';
import type { Evidence, ProductForm, Stance } from '../core/types';
import type { NoteItem, Words } from './item';
import type { Role } from './marked';

const STANCE_KEYS: Readonly<Record<Stance, string>> = {
  asserted: 'noteStanceAsserted',
  hedged: 'noteStanceHedged',
  reported: 'noteStanceReported',
};

const SAYS_KEYS: Readonly<Record<Stance, string>> = {
  asserted: 'noteSaysAsserted',
  hedged: 'noteSaysHedged',
  reported: 'noteSaysReported',
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

export const ROLE_KEYS: Readonly<Record<Role, string>> = {
  subject: 'noteWhySubject',
  relation: 'noteWhyRelation',
  object: 'noteWhyObject',
};

/** Longest quote that is shown whole, in UTF-16 code units. */
export const QUOTE_LENGTH = 140;

/** As much of a sentence, in UTF-16 code units, tells it from others in the name of a marker. */
const START_LENGTH = 32;

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

/** The first words of a sentence, with an ellipsis where it goes on. */
export function startOfSentence(sentence: string): string {
  const plain = sentence.replace(/\s+/g, ' ').trim();
  if (plain.length <= START_LENGTH) return plain;
  // Writing without spaces is cut where it must be.
  return `${plain.slice(0, START_LENGTH).replace(/\s\S*$/, '')} …`;
}

/** A status within a sentence: "early evidence". */
function statusInText(item: Pick<NoteItem, 'status'>, t: Words, language: string): string {
  const word = statusWord(item, t);
  return word.charAt(0).toLocaleLowerCase(language) + word.slice(1);
}

/** Name of the marker of some claims: "Pain relief: early evidence. Kratom relieves chronic …". */
export function markerName(items: readonly NoteItem[], t: Words, language: string): string {
  const claims = items.map((item) =>
    t('noteMarkerClaim', item.title, statusInText(item, t, language)),
  );
  return t('noteMarker', claims.join('; '), startOfSentence(items[0]?.sentence ?? ''));
}

/** A claim's title; everywhere it is named, a rule of the user's own is told from Factleaf's. */
export function claimTitle(
  { title, own }: { readonly title: string; readonly own?: boolean },
  t: Words,
): string {
  return own ? t('ownRuleTitle', title) : title;
}

const RISK_KEYS: Readonly<Record<string, string>> = {
  dependence: 'riskDependence',
  liver: 'riskLiver',
  interactions: 'riskInteractions',
  pregnancy: 'riskPregnancy',
  contamination: 'riskContamination',
  overdose: 'riskOverdose',
};

/** A main risk by the catalogue's name for it; one that the catalogue does not know keeps its own. */
export function namedRisk<Risk extends { readonly id: string; readonly name: string }>(
  risk: Risk,
  t: Words,
): Risk {
  const key = Object.hasOwn(RISK_KEYS, risk.id) ? RISK_KEYS[risk.id] : undefined;
  return key === undefined ? risk : { ...risk, name: t(key) };
}

/**
 * Languages with one form for 1 and one for all other whole numbers below a million, and with counts below a thousand
 * written by digits alone. For others the browser is asked, which takes it 25 ms for the first time (Chromium 156).
 */
const PLAIN_COUNTS = /^(?:de|en|es)(?:-[A-Z]{2})?$/;

/** The text for a count, by the plural rules of the language; the count is the first substitution. */
export function counted(key: string, count: number, t: Words, language: string): string {
  const isPlain = count < 1000 && PLAIN_COUNTS.test(language);
  const one = isPlain && count === 1 ? 'one' : 'other';
  const category = isPlain ? one : new Intl.PluralRules(language).select(count);
  const form = `${key}${category.charAt(0).toUpperCase()}${category.slice(1)}`;
  const written = isPlain ? String(count) : new Intl.NumberFormat(language).format(count);
  const text = t(form, written);
  return text === form ? t(`${key}Other`, written) : text;
}

/** How the page stands to the claim, and to what kind of product. */
export function stanceText(item: Pick<NoteItem, 'stance' | 'form'>, t: Words): string {
  return t('noteStanceAndForm', t(STANCE_KEYS[item.stance]), t(FORM_KEYS[item.form]));
}

/** How the page stands to the claim, as a sentence. */
export function saysText({ stance }: Pick<NoteItem, 'stance'>, t: Words): string {
  return t(SAYS_KEYS[stance]);
}

/** The product that the page speaks of. */
export function productText({ form }: Pick<NoteItem, 'form'>, t: Words): string {
  return form === 'not-stated' ? t('noteProductUnknown') : t('noteProduct', t(FORM_KEYS[form]));
}

/** What the note says of the form of kratom that the page speaks of. */
export function formText(item: Pick<NoteItem, 'form'>, note: Note): string | undefined {
  return item.form === 'not-stated' ? undefined : note.forms?.[item.form];
}

/** The product that the page speaks of, where what differs for it is not in sight. */
export function productMoreText({ form }: Pick<NoteItem, 'form'>, t: Words): string {
  return t('noteProductMore', t(FORM_KEYS[form]), t('noteMore'));
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

/** How many of the sources are of each kind, in the order in which the kinds come up: "3 × survey". */
export function designTexts(sources: readonly Source[], t: Words): string[] {
  const counts = new Map<SourceKind, number>();
  for (const { kind } of sources) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => t('noteDesign', count, t(KIND_KEYS[kind])));
}

/** How often the rule itself was right, in words with counts. */
export function accuracyText({ accuracy }: Note, t: Words): string {
  if (!accuracy) return t('noteAccuracyUnknown');
  const { right, wrong, missed } = accuracy;
  const there = right + missed;
  if (right + wrong === 0) return t('noteAccuracyNeverFound', there);
  const percent = Math.round((100 * right) / (right + wrong));
  return there === 0
    ? t('noteAccuracyFound', right, right + wrong, percent)
    : t('noteAccuracy', right, right + wrong, percent, missed, there);
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

/** As `reviewText`, with how long the review holds. */
export function datesText(note: Note, today: string, t: Words, language: string): string {
  if (isDueForReview(note, today)) return reviewText(note, today, t, language);
  const [reviewed, until] = [note.reviewed, note.validUntil].map((day) => monthText(day, language));
  return t('noteReviewedUntil', reviewed ?? '', until ?? '');
}

/** Longest matched wording that is shown whole, in UTF-16 code units. */
const EVIDENCE_LENGTH = 60;

/** A matched wording that stands elsewhere than in the sentence. */
export function elsewhereText({ text }: Evidence, t: Words): string {
  return t('noteWhyFromContext', shortQuote(text, EVIDENCE_LENGTH));
}

/** Longest quote in what is copied, in UTF-16 code units. */
const COPY_QUOTE_LENGTH = 400;

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
    ...[formText(item, note) ?? [], note.safety ?? []].flat(),
    t('noteCopySays', shortQuote(item.sentence, COPY_QUOTE_LENGTH), stanceText(item, t)),
    certaintyText(note, sources, t),
    review,
    ...sources.map((source) => `- ${source.title} (${publishedText(source)}) ${source.url}`),
  ].join('\n');
}

/** Text with every sign escaped that means something in Markdown (CommonMark). */
export function escapedMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}

/**
 * The note as Markdown, for the clipboard.
 * @param link address of the sentence, if it has one.
 */
export function markdownOf(
  item: NoteItem,
  note: Note,
  data: NotesData,
  review: string,
  link: string | null,
  t: Words,
): string {
  const sources = sourcesOf(note, data);
  const plain = escapedMarkdown;
  const quote = plain(shortQuote(item.sentence, COPY_QUOTE_LENGTH));
  const list = sources.map(
    (source) => `- [${plain(source.title)}](<${source.url}>), ${plain(sourceText(source, t))}`,
  );
  return [
    `**${plain(t('noteCopyHeading', statusWord(item, t), item.title))}**`,
    `> ${quote} ${link ? `([${plain(t('noteCopyLinkWord'))}](<${link}>))` : ''}`.trimEnd(),
    plain([note.summary, formText(item, note) ?? '', note.safety ?? ''].filter(Boolean).join(' ')),
    plain(`${certaintyText(note, sources, t)} ${review}`),
    list.join('\n'),
  ].join('\n\n');
}

/** What an editor needs to look into a mistaken note. Leaves out the page's address: that is the reader's to give. */
export function mistakeReportOf(item: NoteItem, note: Note | undefined, t: Words): string {
  const { subject, relation, object } = item.why;
  return [
    t('noteReportHeading'),
    `claim: ${item.claim}`,
    `status: ${item.status}`,
    `stance: ${item.stance}`,
    `form: ${item.form}`,
    ...(note ? [`reviewed: ${note.reviewed}`] : []),
    `sentence: ${item.sentence.replace(/\s+/g, ' ').trim()}`,
    `quote: ${item.quote.replace(/\s+/g, ' ').trim()}`,
    `why: ${subject.text} | ${relation.text} | ${object.text}`,
    t('noteReportWrong'),
  ].join('\n');
}
