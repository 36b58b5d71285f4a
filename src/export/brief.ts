/**
 * A page's claims as a brief to print or send, in CommonMark.
 *
 * Pure. What comes from the page is shown as text: it cannot make a heading, a link, an image or any other markup.
 */
import { isDueForReview } from '../core/freshness';
import { NOTES_LANGUAGE } from '../core/language';
import { STATUS_ORDER } from '../core/statuses';
import type { Words } from '../notes/item';
import {
  certaintyText,
  formText,
  reviewText,
  sourceText,
  stanceText,
  statusWord,
} from '../notes/texts';
import { claimsOf, type ExportedClaim, type ExportedPage } from './page';
import { questionsFor } from './questions';

/** The least supported first: what a reader should ask about first. */
const ORDER = [...STATUS_ORDER].reverse();

/**
 * Writes the brief.
 * @param t words of the message catalogue.
 * @param timeZone IANA name; the reader's own by default.
 */
export function brief(page: ExportedPage, t: Words, timeZone?: string): string {
  const language = t('languageTag');
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone });
  const claims = claimsOf(page);
  const list = new Intl.ListFormat(language, { type: 'unit' });
  const lines: string[] = [
    `# ${t('exportTitle')}`,
    [
      ...(page.title ? [`- ${t('exportPage', inline(page.title))}`] : []),
      `- ${t('exportAddress', address(page.url))}`,
      `- ${t('exportRead', day.format(new Date(page.read)), page.version)}`,
    ].join('\n'),
    t('exportAbout'),
    ...(language === NOTES_LANGUAGE ? [] : [t('noteLanguage')]),
    `## ${t('exportSays')}`,
  ];
  for (const status of ORDER) {
    const ofStatus = claims.filter((claim) => claim.status === status);
    if (ofStatus.length === 0) continue;
    lines.push(`### ${statusWord({ status }, t)}`);
    for (const claim of ofStatus) lines.push(...section(claim, page.read, t));
  }
  if (page.hidden > 0) lines.push(t('exportHidden', page.hidden));
  if (page.risks) {
    const { omitted, mentioned } = page.risks;
    lines.push(`## ${t('exportRisks')}`);
    if (omitted.length > 0) lines.push(t('exportRisksOmitted', inline(list.format(omitted))));
    if (mentioned.length > 0) lines.push(t('exportRisksMentioned', inline(list.format(mentioned))));
  }
  const questions = questionsFor(new Set(page.findings.map(({ kind }) => kind)));
  lines.push(
    `## ${t('exportQuestions')}`,
    questions.map((key, index) => `${index + 1}. ${t(key)}`).join('\n'),
  );
  return `${lines.join('\n\n')}\n`;
}

/** Title, what the page says, what the note says, where that comes from. */
function section(
  { title, findings, note, sources }: ExportedClaim,
  read: string,
  t: Words,
): string[] {
  // The same words can be stated here and reported there, of the leaf here and of an extract there.
  const said = new Set(
    findings.map(
      (finding) =>
        `> ${inline(finding.sentence || finding.quote)}\n\n${inline(stanceText(finding, t))}`,
    ),
  );
  const lines = [`#### ${inline(title)}`, ...said];
  if (!note) return lines;
  const forms = new Set(findings.flatMap((finding) => formText(finding, note) ?? []));
  const today = read.slice(0, 'YYYY-MM-DD'.length);
  lines.push(
    [note.summary, ...(note.safety ? [note.safety] : []), ...forms].map(inline).join(' '),
    inline(
      [
        certaintyText(note, sources, t),
        // A review that still holds is one short phrase; the other sentence ends by itself.
        reviewText(note, today, t, t('languageTag')) + (isDueForReview(note, today) ? '' : '.'),
      ].join(' '),
    ),
  );
  if (sources.length > 0) {
    lines.push(
      sources
        .map((source) => `- ${link(source.title, source.url)}. ${inline(sourceText(source, t))}`)
        .join('\n'),
    );
  }
  return lines;
}

/** An address that can stand between angle brackets. */
const SAFE_ADDRESS = /^(?:https?|file):\/\/[^\s<>\p{Cc}]*$/u;

function address(url: string): string {
  return SAFE_ADDRESS.test(url) ? `<${url}>` : inline(url);
}

function link(text: string, url: string): string {
  return SAFE_ADDRESS.test(url)
    ? `[${inline(text)}](<${url.replace(/\\/g, '%5C')}>)`
    : inline(text);
}

/** Text that Markdown shows as it is, on one line: no control characters and nothing that reorders the text. */
export function inline(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
      .trim()
      .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
      // Inside what viewers make a link of by themselves, a backslash would be a part of the address.
      .replace(/:(?=\/\/)|(?<=\b(?:mailto|xmpp)):|(?<=\bwww)\.|@/gi, '\\$&')
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)(?=[.)])/, '$1\\')
  );
}
