/**
 * A page to export, with what a test does not care about filled in.
 */
import type { Note, NotesData, Source } from '../../../src/core/notes';
import type { ExportedFinding, ExportedPage } from '../../../src/export';
import catalogue from '../../../src/locales/en/messages.json';
import type { Words } from '../../../src/notes/item';

const messages: Readonly<Record<string, { message: string }>> = catalogue;

/** The words of the English catalogue; throws for a key that it lacks. */
export const t: Words = (key, ...substitutions) => {
  const entry = messages[key];
  if (!entry) throw new Error(`The catalogue has no ${key}`);
  return entry.message.replace(/\$(\d)/g, (_, at) => String(substitutions[Number(at) - 1] ?? ''));
};

export const SOURCE: Source = {
  id: 'trial-2020',
  title: 'Kratom & pain: a [small] trial',
  publisher: 'A journal',
  year: 2020,
  kind: 'trial',
  url: 'https://journal.example/a_(b)?c=d&e',
};

const UNDATED: Source = {
  id: 'office',
  title: 'What an office says',
  publisher: 'An office',
  kind: 'regulator',
  url: 'https://office.example/kratom',
};

const note = (claim: string, rest: Partial<Note>): Note => ({
  claim,
  title: claim,
  kind: 'benefit',
  status: 'preliminary',
  certainty: 'low',
  summary: `What is known of ${claim}.`,
  detail: '',
  clinicians: '',
  sources: ['trial-2020', 'office'],
  reviewed: '2026-11-01',
  validUntil: '2027-11-01',
  ...rest,
});

export const NOTES: NotesData = {
  notes: {
    pain: note('pain', { forms: { 'seven-oh': 'What is known of 7-OH.' }, safety: 'Take care.' }),
    'not-addictive': note('not-addictive', {
      kind: 'reassurance',
      status: 'contradicted',
      sources: ['office'],
    }),
  },
  sources: { 'trial-2020': SOURCE, office: UNDATED },
};

export const finding = (rest: Partial<ExportedFinding> = {}): ExportedFinding => ({
  claim: 'pain',
  title: 'Pain relief',
  kind: 'benefit',
  status: 'preliminary',
  stance: 'asserted',
  form: 'not-stated',
  quote: 'relieves pain',
  prefix: 'Kratom ',
  suffix: '.',
  sentence: 'Kratom relieves pain.',
  url: 'https://shop.example/kratom',
  ...rest,
});

export const ADDICTION = finding({
  claim: 'not-addictive',
  title: 'Not addictive',
  kind: 'reassurance',
  status: 'contradicted',
  stance: 'hedged',
  form: 'leaf',
  quote: 'not really addictive',
  sentence: 'The leaf is not really addictive.',
});

export const page = (rest: Partial<ExportedPage> = {}): ExportedPage => ({
  url: 'https://shop.example/kratom',
  title: 'All about kratom',
  read: '2026-11-26T09:30:00.000Z',
  version: '1.2.3',
  id: '0f8fad5b-d9cb-469f-a165-70867728950e',
  findings: [finding(), ADDICTION],
  hidden: 0,
  risks: { omitted: ['liver injury', 'dependence'], mentioned: ['interactions'] },
  notes: NOTES,
  ...rest,
});
