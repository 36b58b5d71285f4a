/**
 * The list of all rules for readers, the figures of each as data, and what was measured of all as a table.
 *
 * Pure: the same rules and figures give the same text byte for byte.
 */
import type { Accuracy, MeasuredData, NotesData, Source } from '../core/notes';
import type { Certainty, Status } from '../core/types';
import { CLAIM_KINDS, STATUSES } from './source';

/** What an overview is made of. */
export interface OverviewParts {
  readonly notes: NotesData;
  /** By claim id; a claim that was neither labelled nor found is absent. */
  readonly figures: ReadonlyMap<string, Accuracy>;
  /** How much was measured on. */
  readonly measured: { readonly passages: number; readonly sentences: number };
  readonly version: string;
  /** Names of the statuses as readers see them. */
  readonly statusNames: Readonly<Record<Status, string>>;
}

const KIND_TITLES: Readonly<Record<(typeof CLAIM_KINDS)[number], string>> = {
  benefit: 'Benefits',
  reassurance: 'Reassurances',
  risk: 'Risks',
  mechanism: 'How it works',
  regulatory: 'Law, approval and tradition',
  'safety-advice': 'Advice',
};

const CERTAINTY_NAMES: Readonly<Record<Certainty, string>> = {
  high: 'high',
  moderate: 'moderate',
  low: 'low',
  'very-low': 'very low',
};

/** The overview as Markdown. */
export function overview(parts: OverviewParts): string {
  const { notes, figures, measured, version, statusNames } = parts;
  const all = Object.values(notes.notes);
  const cited = new Set(all.flatMap((note) => note.sources));
  const sources = Object.values(notes.sources).filter(({ id }) => cited.has(id));
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  const total = sum([...figures.values()]);
  const sections = CLAIM_KINDS.flatMap((kind) => {
    const own = all.filter((note) => note.kind === kind);
    if (own.length === 0) return [];
    const rows = own.map((note) => {
      const found = figures.get(note.claim);
      return row([
        `[${cell(note.title)}](rules/claims/${kind}/${note.claim}.yaml)`,
        statusNames[note.status],
        CERTAINTY_NAMES[note.certainty],
        precision(found),
        recall(found),
        `${note.reviewed}, valid until ${note.validUntil}`,
        note.sources.map((id) => `[${numbers.get(id)}](#source-${numbers.get(id)})`).join(' '),
      ]);
    });
    return [
      `## ${KIND_TITLES[kind]}`,
      [
        row(['claim', 'status', 'certainty', 'precision', 'recall', 'reviewed', 'sources']),
        row(Array(7).fill('---')),
        ...rows,
      ].join('\n'),
    ];
  });
  const statuses = STATUSES.map(
    (status) => `${statusNames[status]} ${all.filter((note) => note.status === status).length}`,
  );
  return `${[
    '# The rules',
    '<!-- Written by `npm run rules`. What stands here comes from rules/ and tests/corpus/. -->',
    `Factleaf ${version} has ${all.length} rules (${statuses.join(', ')}) and ${sources.length} sources. How a rule is written stands in [rules/README.md](rules/README.md).`,
    `Precision is the share of the found claims that are right, recall the share of the claims that are found, measured for each rule on the [labelled passages](tests/corpus/README.md): ${measured.passages} passages with ${measured.sentences} sentences. All rules together: precision ${precision(total)}, recall ${recall(total)}. A share of few says little.`,
    ...sections,
    '## Sources',
    sources.map((source) => `${numbers.get(source.id)}. ${reference(source, numbers)}`).join('\n'),
  ].join('\n\n')}\n`;
}

/** What stands around the table in a text that it is written into. */
const TABLE_START = '<!-- Accuracy: written by `npm run rules`. -->';
const TABLE_END = '<!-- Accuracy ends. -->';

/**
 * Puts a table of what was measured into a text, in the place of the one that it has.
 * @param text Markdown with the two lines of comment that the table stands between.
 * @param titles of the sorts of passages; one without a title is not told.
 * @throws when the text has no such place.
 */
export function withAccuracyTable(
  text: string,
  measured: MeasuredData,
  titles: Readonly<Record<string, string>>,
): string {
  const start = text.indexOf(TABLE_START);
  const end = text.indexOf(TABLE_END, start);
  if (start < 0 || end < 0) {
    throw new Error(`There is no place for the table: "${TABLE_START}" and then "${TABLE_END}".`);
  }
  const rows = Object.entries(measured).flatMap(([sort, figures]) => {
    if (!Object.hasOwn(titles, sort)) return [];
    const { passages, sentences, right, wrong, missed, clean, flagged } = figures;
    return row([
      `${cell(titles[sort] as string)} (${passages} passages, ${sentences.toLocaleString('en')} sentences)`,
      percent(right, right + missed),
      percent(right, right + wrong),
      percent(flagged, clean, 1),
    ]);
  });
  const table = [
    row(['passages', 'claims found', 'found claims that are right', 'clean sentences flagged']),
    row(Array(4).fill('---')),
    ...rows,
  ].join('\n');
  return `${text.slice(0, start)}${TABLE_START}\n\n${table}\n\n${text.slice(end)}`;
}

/** What was measured as JSON, one sort of passages a line, for the page that says how accurate Factleaf is. */
export function measuredData(measured: MeasuredData): string {
  const lines = Object.entries(measured).map(([sort, figures]) => {
    const { passages, sentences, right, wrong, missed, clean, flagged } = figures;
    const counts = { passages, sentences, right, wrong, missed, clean, flagged };
    const written = Object.entries(counts).map(([name, count]) => `"${name}": ${count}`);
    return `  "${sort}": { ${written.join(', ')} }`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** The figures as JSON, one claim a line, for whoever shows a rule's own precision. */
export function figuresData(figures: ReadonlyMap<string, Accuracy>): string {
  const lines = [...figures]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([claim, { right, wrong, missed }]) =>
        `  ${JSON.stringify(claim)}: { "right": ${right}, "wrong": ${wrong}, "missed": ${missed} }`,
    );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function sum(all: readonly Accuracy[]): Accuracy {
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of all) {
    total.right += right;
    total.wrong += wrong;
    total.missed += missed;
  }
  return total;
}

function precision(figures: Accuracy | undefined): string {
  return figures ? share(figures.right, figures.right + figures.wrong) : share(0, 0);
}

function recall(figures: Accuracy | undefined): string {
  return figures ? share(figures.right, figures.right + figures.missed) : share(0, 0);
}

/** "75 % (3 of 4)". */
function share(part: number, whole: number): string {
  if (whole === 0) return 'not measured';
  return `${percent(part, whole)} (${part} of ${whole})`;
}

/** "75 %". */
function percent(part: number, whole: number, digits = 0): string {
  return whole === 0 ? 'not measured' : `${((100 * part) / whole).toFixed(digits)} %`;
}

function reference({ id, title, publisher, year, url }: Source, numbers: Map<string, number>) {
  const when = year === undefined ? '' : `, ${year}`;
  return `<a id="source-${numbers.get(id)}"></a>[${cell(title)}](<${url}>), ${cell(publisher)}${when}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text that Markdown shows as it is. */
function cell(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}
