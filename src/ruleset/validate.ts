/**
 * Judges a loaded rule set as a whole: names that must exist, limits, repeats, dates.
 *
 * Every rule here has a text that says what to change. Nothing is repaired.
 */
import { SUBJECT_CLASSES } from './compile';
import {
  hint,
  type Placed,
  type Position,
  type Problem,
  type ProblemKey,
  type ProblemText,
  type Report,
  reportTo,
  told,
} from './problems';
import {
  type CitedSource,
  type ClaimSource,
  type EntrySource,
  FORMS,
  type FrameSource,
  ID,
  type RiskSource,
  type RuleSetSource,
  type TermSource,
} from './source';

/** Longest first view of a note, in characters: four lines of the card. */
export const SUMMARY_MAX = 220;
/** Longest safety line, in characters: two lines of the card. */
export const SAFETY_MAX = 140;
/** Longest summary and safety line together, in characters: what the card shows before anything is opened. */
export const FIRST_VIEW_MAX = 280;
/** Longest text on request, in characters. */
export const DETAIL_MAX = 600;
/** Longest text for clinicians, in characters: as long as the other text on request. */
export const CLINICIANS_MAX = 600;
/** Longest text on one form of kratom, in characters. */
export const FORM_MAX = 220;
/** Longest title, in characters: one line of the card beside the status word. */
export const TITLE_MAX = 48;
/** Longest name of a main risk, in characters: several stand in one line. */
export const RISK_NAME_MAX = 32;
/** Longest time between `reviewed` and `validUntil`, in years: nobody knows what is published later. */
export const VALID_YEARS_MAX = 2;
/** Fewest examples of each kind that pin down a claim. */
export const EXAMPLES_MIN = 12;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Checks what holds between the parts of a rule set.
 *
 * @returns problems, in no particular order; empty for a sound rule set.
 */
export function validate(source: RuleSetSource): Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  checkEntries(source, report);
  checkSources(source, report);
  checkClaims(source, report);
  checkRisks(source, report);
  return problems;
}

/** Longest id of a claim of a user's own, in characters. */
export const OWN_ID_MAX = 64;
/** Longest title or publisher of a source that a file of a user's own writes out, in characters. */
export const OWN_SOURCE_TEXT_MAX = 200;

/** What the names in a claim of a user's own may stand for, besides its own concepts and sources. */
export interface Outside {
  readonly concepts: readonly string[];
  readonly sources: readonly string[];
  /** Claims that cannot be had again, and those that a frame may name as well. */
  readonly claims: readonly string[];
  readonly otherClaims: readonly string[];
}

/**
 * Checks a claim of a user's own as any other, and that it does not take a name that means something already.
 *
 * @returns problems, in no particular order.
 */
export function validateOwn(
  claim: ClaimSource,
  entries: readonly EntrySource[],
  sources: readonly CitedSource[],
  outside: Outside,
): Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  const id = claim.id.value;
  if (!ID.test(id)) report(claim.id.at, 'problemIdForm', id);
  else if (id.length > OWN_ID_MAX) report(claim.id.at, 'problemIdLong', id.length, OWN_ID_MAX);
  if (outside.claims.includes(id)) report(claim.id.at, 'problemIdTaken', id);
  checkEntries({ entries }, report);
  for (const { id: name, at } of entries) {
    if (outside.concepts.includes(name)) report(at, 'problemConceptTaken', name);
  }
  const declared = { claims: [id] };
  checkSources({ claims: [claim], declared, sources }, report);
  for (const { url, title, publisher } of sources) {
    if (!url.value.startsWith('https://')) {
      report(url.at, 'problemUrlInsecure', url.value);
    }
    for (const [key, text] of [
      ['title', title],
      ['publisher', publisher],
    ] as const) {
      checkLength(key, text, OWN_SOURCE_TEXT_MAX, report);
      checkCharacters(key, text, report);
    }
  }
  const concepts = [...outside.concepts, ...entries.map((entry) => entry.id)];
  checkClaim(
    claim,
    {
      concept: concepts,
      subject: [...SUBJECT_CLASSES, ...concepts],
      claim: [...outside.claims, ...outside.otherClaims, id],
      source: [...outside.sources, ...sources.map((source) => source.id.value)],
    },
    report,
  );
  return problems;
}

function checkEntries(source: Pick<RuleSetSource, 'entries'>, report: Report): void {
  const first = new Map<string, EntrySource>();
  for (const entry of source.entries) {
    const name = nameOf(entry);
    if (!ID.test(entry.id)) report(entry.at, 'problemEntryId', name);
    const key = `${entry.kind} ${entry.id}`;
    const other = first.get(key);
    if (other) report(entry.at, 'problemEntryTwice', name, where(other.at));
    else first.set(key, entry);
    if (entry.terms.length === 0) report(entry.at, 'problemEntryEmpty', name);
    if (entry.kind === 'concept' && SUBJECT_CLASSES.includes(entry.id)) {
      report(entry.at, 'problemSubjectName', name);
    }
    checkTerms(entry, report);
  }
}

/** Only concepts can be of a user's own. */
function nameOf({ kind, id }: EntrySource): string | ProblemText {
  return kind === 'concept' ? told('problemConcept', id) : `${kind} "${id}"`;
}

/**
 * A wording twice in one entry is a slip. Nouns and verbs may share a base form ("ache"), and a
 * relation may read the same in both directions ("increase").
 */
function checkTerms(entry: EntrySource, report: Report): void {
  const seen = new Map<string, TermSource>();
  for (const term of entry.terms) {
    const mode = entry.kind === 'relation' ? term.mode : '';
    const key = `${mode}\n${term.list === 'verbs'}\n${term.text.toLowerCase()}`;
    const other = seen.get(key);
    if (other) report(term.at, 'problemTermTwice', term.text, entry.id, other.at.line);
    else seen.set(key, term);
  }
}

function checkSources(
  source: Pick<RuleSetSource, 'claims' | 'sources'> & {
    readonly declared: Pick<RuleSetSource['declared'], 'claims'>;
  },
  report: Report,
): void {
  // A claim that cannot be read may cite any of them.
  const allRead = source.claims.length === source.declared.claims.length;
  const cited = new Set(source.claims.flatMap((claim) => claim.sources.map(({ value }) => value)));
  const first = new Map<string, CitedSource>();
  for (const entry of source.sources) {
    const id = entry.id.value;
    const name = told('problemSource', id);
    if (!ID.test(id)) report(entry.id.at, 'problemEntryId', name);
    const other = first.get(id);
    if (other) report(entry.id.at, 'entryTwice', name, other.id.at.line);
    else first.set(id, entry);
    if (allRead && !cited.has(id)) report(entry.id.at, 'sourceUncited', id);
    if (!isWebAddress(entry.url.value)) report(entry.url.at, 'problemUrl', entry.url.value);
    if (entry.doi && !/^10\.\d{4,9}\/\S+$/.test(entry.doi.value)) {
      report(entry.doi.at, 'problemDoi', entry.doi.value);
    }
    if (entry.pmid && !/^\d{1,8}$/.test(entry.pmid.value)) {
      report(entry.pmid.at, 'problemPmid', entry.pmid.value);
    }
  }
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s/]+/.test(text) && URL.canParse(text);
}

function checkClaims(source: RuleSetSource, report: Report): void {
  const { concepts, claims, sources } = source.declared;
  const known: KnownNames = {
    concept: concepts,
    subject: [...SUBJECT_CLASSES, ...concepts],
    claim: claims,
    source: sources,
  };
  const first = new Map<string, ClaimSource>();
  for (const claim of source.claims) {
    const other = first.get(claim.id.value);
    if (other) {
      report(claim.id.at, 'problemEntryTwice', told('problemClaim', claim.id.value), other.file);
    } else first.set(claim.id.value, claim);
    checkPlace(claim, report);
    checkClaim(claim, known, report);
  }
}

function checkRisks({ declared, claims, risks }: RuleSetSource, report: Report): void {
  const known: KnownNames = {
    concept: declared.concepts,
    subject: [],
    claim: declared.claims,
    source: [],
  };
  const kinds = new Map(claims.map(({ id, kind }) => [id.value, kind.value]));
  const first = new Map<string, RiskSource>();
  for (const risk of risks) {
    const { id, name } = risk;
    const called = `risk "${id.value}"`;
    if (!ID.test(id.value)) report(id.at, 'problemEntryId', called);
    const other = first.get(id.value);
    if (other) report(id.at, 'entryTwice', called, other.id.at.line);
    else first.set(id.value, risk);
    checkLength('name', name, RISK_NAME_MAX, report);
    for (const [list, wanted] of [
      [risk.claims, 'risk'],
      [risk.denials, 'reassurance'],
    ] as const) {
      checkNames('claim', list, known, report);
      checkRepeats('claim', list, report);
      for (const { value, at } of list) {
        const kind = kinds.get(value);
        if (kind && kind !== wanted) report(at, 'claimKind', value, wanted, kind);
      }
    }
    for (const mention of risk.mentions) {
      for (const group of [mention.concepts, ...mention.with]) {
        checkNames('concept', group, known, report);
        checkRepeats('concept', group, report);
      }
    }
  }
}

type KnownNames = Readonly<Record<'concept' | 'subject' | 'claim' | 'source', readonly string[]>>;

/** A claim's file is named after it and stands in the folder of its kind. */
function checkPlace(claim: ClaimSource, report: Report): void {
  const id = claim.id.value;
  const fileName = claim.file
    .split('/')
    .pop()
    ?.replace(/\.ya?ml$/, '');
  if (id !== fileName) report(claim.id.at, 'fileName', id);
  if (claim.kind.value !== claim.folder) {
    report(claim.kind.at, 'fileFolder', claim.kind.value);
  }
}

/** Characters that are not seen: controls, and those by which a text changes the direction of what is around it. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

function checkCharacters(key: string, text: Placed<string>, report: Report): void {
  const unseen = UNSEEN.exec(text.value.replace(/[\t\n]/g, ''))?.[0];
  if (unseen === undefined) return;
  const code = unseen.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  report(text.at, 'problemUnseen', key, `U+${code}`);
}

function checkLength(key: string, { value, at }: Placed<string>, max: number, report: Report) {
  const { length } = [...value];
  if (length > max) report(at, 'problemLong', key, length, length - max, max);
}

function checkClaim(claim: ClaimSource, known: KnownNames, report: Report): void {
  const id = claim.id.value;
  for (const [key, text, max] of [
    ['title', claim.title, TITLE_MAX],
    ['summary', claim.summary, SUMMARY_MAX],
    ...(claim.safety ? [['safety', claim.safety, SAFETY_MAX] as const] : []),
    ['detail', claim.detail, DETAIL_MAX],
    ...(claim.clinicians ? [['clinicians', claim.clinicians, CLINICIANS_MAX] as const] : []),
    ...FORMS.flatMap((form) => {
      const text = claim.forms[form];
      return text ? [[form, text, FORM_MAX] as const] : [];
    }),
  ] as const) {
    checkLength(key, text, max, report);
    checkCharacters(key, text, report);
  }
  checkFirstView(claim, report);
  checkNames('source', claim.sources, known, report);
  checkRepeats('source', claim.sources, report);
  checkDates(claim, report);
  for (const frame of claim.frames) checkFrame(frame, id, known, report);
  for (const key of ['flags', 'ignores'] as const) {
    const count = claim[key].length;
    if (count < EXAMPLES_MIN) {
      const at = claim.keys[key] ?? claim.at;
      report(at, 'problemFewExamples', key, count, EXAMPLES_MIN, EXAMPLES_MIN - count);
    }
  }
  const examples = new Map<string, Position>();
  for (const example of [...claim.flags, ...claim.ignores]) {
    const { at, stance: _stance, because: _because, ...given } = example;
    const text = JSON.stringify(given);
    const other = examples.get(text);
    if (other) report(at, 'problemExampleTwice', other.line);
    else examples.set(text, at);
  }
}

/** Both texts may be short enough by themselves and still be too much together. */
function checkFirstView({ summary, safety }: ClaimSource, report: Report): void {
  if (!safety) return;
  const length = [...summary.value].length + [...safety.value].length;
  if (length <= FIRST_VIEW_MAX) return;
  report(safety.at, 'problemFirstView', length, length - FIRST_VIEW_MAX, FIRST_VIEW_MAX);
}

function checkDates({ reviewed, validUntil }: ClaimSource, report: Report): void {
  const dates = [
    ['reviewed', reviewed],
    ['validUntil', validUntil],
  ] as const;
  for (const [key, date] of dates) {
    if (!isDate(date.value)) report(date.at, 'problemDay', key, date.value);
  }
  if (!isDate(reviewed.value) || !isDate(validUntil.value)) return;
  if (validUntil.value <= reviewed.value) {
    report(validUntil.at, 'problemValidEarly', validUntil.value, reviewed.value);
  }
  const last = yearsAfter(reviewed.value, VALID_YEARS_MAX);
  if (validUntil.value > last) {
    const [until, from] = [validUntil.value, reviewed.value];
    report(validUntil.at, 'problemValidLong', until, VALID_YEARS_MAX, from, last);
  }
}

/** The same day some years later; 29 February becomes 28 February where there is none. */
function yearsAfter(date: string, years: number): string {
  const later = `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
  return isDate(later) ? later : later.replace('-29', '-28');
}

function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function checkFrame(frame: FrameSource, claim: string, known: KnownNames, report: Report): void {
  const groups = [frame.concepts, ...frame.with, ...frame.about, frame.without, frame.unless];
  for (const group of groups) {
    checkNames('concept', group, known, report);
    checkRepeats('concept', group, report);
  }
  checkNames('subject', frame.subject, known, report);
  checkNames('claim', frame.instead, known, report);
  checkRepeats('claim', frame.instead, report);
  for (const { value, at } of frame.instead) {
    if (value === claim) report(at, 'problemInsteadOfItself', claim);
  }
}

const UNKNOWN: Readonly<Record<keyof KnownNames, ProblemKey>> = {
  concept: 'problemUnknownConcept',
  subject: 'problemUnknownSubject',
  claim: 'problemUnknownClaim',
  source: 'problemUnknownSource',
};

function checkNames(
  what: keyof KnownNames,
  given: readonly Placed<string>[],
  known: KnownNames,
  report: Report,
): void {
  for (const { value, at } of given) {
    if (!known[what].includes(value)) {
      report(at, UNKNOWN[what], value, hint(value, known[what]));
    }
  }
}

const NAMES = {
  concept: 'problemConcept',
  claim: 'problemClaim',
  source: 'problemSource',
} as const;

function checkRepeats(
  what: keyof typeof NAMES,
  given: readonly Placed<string>[],
  report: Report,
): void {
  given.forEach(({ value, at }, index) => {
    if (given.findIndex((other) => other.value === value) < index) {
      report(at, 'problemTwiceInList', told(NAMES[what], value));
    }
  });
}

function where(at: Position): string {
  return `${at.file}:${at.line}`;
}
