/**
 * Judges a loaded rule set as a whole: names that must exist, limits, repeats, dates.
 *
 * Every rule here has a message that says what to change. Nothing is repaired.
 */
import { SUBJECT_CLASSES } from './compile';
import { hint, type Placed, type Position, type Problem } from './problems';
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
  const report = (at: Position, message: string) => problems.push({ at, message });
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
  const report = (at: Position, message: string) => problems.push({ at, message });
  const id = claim.id.value;
  if (!ID.test(id)) {
    report(claim.id.at, `id "${id}" must have lower-case letters, digits and single hyphens only`);
  } else if (id.length > OWN_ID_MAX) {
    report(claim.id.at, `id has ${id.length} characters: shorten it to ${OWN_ID_MAX}`);
  }
  if (outside.claims.includes(id)) {
    report(
      claim.id.at,
      `Factleaf has a rule "${id}" already: choose another id, such as "my-${id}"`,
    );
  }
  checkEntries({ entries }, report);
  for (const { id: name, at } of entries) {
    if (outside.concepts.includes(name)) {
      report(
        at,
        `Factleaf has a concept "${name}" already: use it without defining it, or choose another name, such as "my-${name}"`,
      );
    }
  }
  const declared = { claims: [id] };
  checkSources({ claims: [claim], declared, sources }, report);
  for (const { url, title, publisher } of sources) {
    if (!url.value.startsWith('https://')) {
      report(url.at, `url "${url.value}" must be an https:// address`);
    }
    for (const [key, text] of [
      ['title', title],
      ['publisher', publisher],
    ] as const) {
      const length = [...text.value].length;
      if (length > OWN_SOURCE_TEXT_MAX) {
        report(
          text.at,
          `${key} has ${length} characters: shorten it by ${length - OWN_SOURCE_TEXT_MAX} to ${OWN_SOURCE_TEXT_MAX}`,
        );
      }
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

type Report = (at: Position, message: string) => void;

function checkEntries(source: Pick<RuleSetSource, 'entries'>, report: Report): void {
  const first = new Map<string, EntrySource>();
  for (const entry of source.entries) {
    const name = `${entry.kind} "${entry.id}"`;
    if (!ID.test(entry.id)) {
      report(entry.at, `${name}: an id has lower-case letters, digits and single hyphens only`);
    }
    const key = `${entry.kind} ${entry.id}`;
    const other = first.get(key);
    if (other) report(entry.at, `duplicate ${name}: also in ${where(other.at)}`);
    else first.set(key, entry);
    if (entry.terms.length === 0)
      report(entry.at, `${name} has no wording: add nouns, verbs or words`);
    if (entry.kind === 'concept' && SUBJECT_CLASSES.includes(entry.id)) {
      report(entry.at, `${name}: this name means a kind of subject in frames, choose another`);
    }
    checkTerms(entry, report);
  }
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
    if (other) {
      report(
        term.at,
        `"${term.text}" stands twice in "${entry.id}": also in line ${other.at.line}`,
      );
    } else seen.set(key, term);
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
    if (!ID.test(id)) {
      report(
        entry.id.at,
        `source "${id}": an id has lower-case letters, digits and single hyphens only`,
      );
    }
    const other = first.get(id);
    if (other) report(entry.id.at, `duplicate source "${id}": also in line ${other.id.at.line}`);
    else first.set(id, entry);
    if (allRead && !cited.has(id))
      report(entry.id.at, `source "${id}" is cited by no claim: cite or remove it`);
    if (!isWebAddress(entry.url.value)) {
      report(entry.url.at, `url "${entry.url.value}" must be a whole https:// or http:// address`);
    }
    if (entry.doi && !/^10\.\d{4,9}\/\S+$/.test(entry.doi.value)) {
      report(
        entry.doi.at,
        `doi "${entry.doi.value}" must look like 10.1000/xyz, without https://doi.org/`,
      );
    }
    if (entry.pmid && !/^\d{1,8}$/.test(entry.pmid.value)) {
      report(entry.pmid.at, `pmid "${entry.pmid.value}" must be digits only`);
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
    if (other) report(claim.id.at, `duplicate claim "${claim.id.value}": also in ${other.file}`);
    else first.set(claim.id.value, claim);
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
    if (!ID.test(id.value)) {
      report(
        id.at,
        `risk "${id.value}": an id has lower-case letters, digits and single hyphens only`,
      );
    }
    const other = first.get(id.value);
    if (other) report(id.at, `duplicate risk "${id.value}": also in line ${other.id.at.line}`);
    else first.set(id.value, risk);
    const length = [...name.value].length;
    if (length > RISK_NAME_MAX) {
      report(
        name.at,
        `name has ${length} characters: shorten it by ${length - RISK_NAME_MAX} to ${RISK_NAME_MAX}`,
      );
    }
    for (const [list, wanted] of [
      [risk.claims, 'risk'],
      [risk.denials, 'reassurance'],
    ] as const) {
      checkNames('claim', list, known, report);
      checkRepeats('claim', list, report);
      for (const { value, at } of list) {
        const kind = kinds.get(value);
        if (kind && kind !== wanted) report(at, `claim "${value}" is no ${wanted} but ${kind}`);
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
  if (id !== fileName) {
    report(claim.id.at, `id "${id}" is not the file's name: rename the file to ${id}.yaml`);
  }
  if (claim.kind.value !== claim.folder) {
    report(
      claim.kind.at,
      `kind "${claim.kind.value}" is not the file's folder: move it to claims/${claim.kind.value}/`,
    );
  }
}

/** Characters that are not seen: controls, and those by which a text changes the direction of what is around it. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

function checkCharacters(key: string, text: { value: string; at: Position }, report: Report) {
  const unseen = UNSEEN.exec(text.value.replace(/[\t\n]/g, ''))?.[0];
  if (unseen === undefined) return;
  const code = unseen.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  report(text.at, `${key} has a character that is not seen (U+${code}): take it out`);
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
    const length = [...text.value].length;
    if (length > max) {
      report(text.at, `${key} has ${length} characters: shorten it by ${length - max} to ${max}`);
    }
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
      const more = EXAMPLES_MIN - count;
      report(
        claim.keys[key] ?? claim.at,
        `${key} has ${count} of at least ${EXAMPLES_MIN} examples: add ${more} more`,
      );
    }
  }
  const examples = new Map<string, Position>();
  for (const example of [...claim.flags, ...claim.ignores]) {
    const { at, stance: _stance, because: _because, ...given } = example;
    const text = JSON.stringify(given);
    const other = examples.get(text);
    if (other) report(at, `this example stands twice: also in line ${other.line}`);
    else examples.set(text, at);
  }
}

/** Both texts may be short enough by themselves and still be too much together. */
function checkFirstView({ summary, safety }: ClaimSource, report: Report): void {
  if (!safety) return;
  const length = [...summary.value].length + [...safety.value].length;
  if (length <= FIRST_VIEW_MAX) return;
  report(
    safety.at,
    `summary and safety have ${length} characters together: shorten one of them by ${length - FIRST_VIEW_MAX} to ${FIRST_VIEW_MAX}`,
  );
}

function checkDates({ reviewed, validUntil }: ClaimSource, report: Report): void {
  const dates = [
    ['reviewed', reviewed],
    ['validUntil', validUntil],
  ] as const;
  for (const [key, date] of dates) {
    if (!isDate(date.value)) {
      report(date.at, `${key} "${date.value}" must be a day that exists, written 2026-11-30`);
    }
  }
  if (!isDate(reviewed.value) || !isDate(validUntil.value)) return;
  if (validUntil.value <= reviewed.value) {
    report(
      validUntil.at,
      `validUntil ${validUntil.value} must be later than reviewed ${reviewed.value}`,
    );
  }
  const last = yearsAfter(reviewed.value, VALID_YEARS_MAX);
  if (validUntil.value > last) {
    report(
      validUntil.at,
      `validUntil ${validUntil.value} is more than ${VALID_YEARS_MAX} years after reviewed ${reviewed.value}: ${last} at the latest`,
    );
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
    if (value === claim) report(at, `claim "${claim}" cannot stand instead of itself`);
  }
}

function checkNames(
  what: keyof KnownNames,
  given: readonly Placed<string>[],
  known: KnownNames,
  report: Report,
): void {
  for (const { value, at } of given) {
    if (!known[what].includes(value)) {
      report(at, `unknown ${what} "${value}"${hint(value, known[what])}`);
    }
  }
}

function checkRepeats(what: string, given: readonly Placed<string>[], report: Report): void {
  given.forEach(({ value, at }, index) => {
    if (given.findIndex((other) => other.value === value) < index) {
      report(at, `${what} "${value}" stands twice in this list`);
    }
  });
}

function where(at: Position): string {
  return `${at.file}:${at.line}`;
}
