/**
 * A page's findings as W3C Web Annotations (Web Annotation Data Model, 2017): a collection with one page of items.
 *
 * Pure. A quote is found again by a TextQuoteSelector: its words and what stands right before and after them.
 */
import { NOTES_LANGUAGE } from '../core/language';
import type { Source } from '../core/notes';
import type { Words } from '../notes/item';
import { sourcesOf, statusWord } from '../notes/texts';
import { addressOf, type ExportedFinding, type ExportedPage, noteOf } from './page';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Writes the findings as JSON-LD. */
export function webAnnotations(page: ExportedPage, t: Words): string {
  const id = `urn:uuid:${page.id}`;
  const items = page.findings.map((finding, index) => ({
    id: `${id}#${index + 1}`,
    type: 'Annotation',
    motivation: 'assessing',
    created: page.read,
    generator: { type: 'Software', name: `Factleaf ${page.version}` },
    body: bodies(finding, page, t),
    target: target(finding, page),
  }));
  const collection = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: page.title || page.url,
    created: page.read,
    generator: { type: 'Software', name: `Factleaf ${page.version}` },
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** The status, the claim's name, the note's verdict, and its sources. */
function bodies(finding: ExportedFinding, { notes }: ExportedPage, t: Words): object[] {
  const note = noteOf(finding.claim, notes);
  const text = (purpose: string, value: string, language: string) => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    language,
  });
  return [
    text('assessing', statusWord(finding, t), t('languageTag')),
    text('tagging', finding.title, NOTES_LANGUAGE),
    ...(note ? [text('commenting', note.summary, NOTES_LANGUAGE)] : []),
    ...(note ? sourcesOf(note, notes).map(sourceBody) : []),
  ];
}

function sourceBody({ url, title, publisher, year, kind }: Source): object {
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: {
      id: url,
      type: 'Text',
      'dcterms:title': title,
      'dcterms:publisher': publisher,
      ...(year === undefined ? {} : { 'dcterms:issued': String(year) }),
      'dcterms:type': kind,
    },
  };
}

function target(finding: ExportedFinding, page: ExportedPage): object {
  const { quote, prefix, suffix } = finding;
  return {
    type: 'SpecificResource',
    source: addressOf(finding, page),
    selector: {
      type: 'TextQuoteSelector',
      exact: quote,
      ...(prefix ? { prefix } : {}),
      ...(suffix ? { suffix } : {}),
    },
    state: { type: 'TimeState', sourceDate: page.read },
  };
}
