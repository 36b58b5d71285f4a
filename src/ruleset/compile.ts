/**
 * Turns the source model into the plain data that the engine and the notes run on.
 *
 * The same rules give the same data byte for byte, in whatever order the files were read.
 */
import type { Note, NotesData, Source } from '../core/notes';
import type { FrameData, RiskData, RoleData, RuleSetData } from '../core/types';
import { compileLexicon, type LexiconEntry } from './automaton';
import { TermError } from './expand';
import { compareText, type Problem, reportTo } from './problems';
import {
  type ClaimSource,
  type EntrySource,
  FORMS,
  type FrameSource,
  type RiskSource,
  type RuleSetSource,
  type TermSource,
} from './source';
import { type TermTables, type Wording, wordings } from './terms';

/** What `compile` gives back. */
export interface CompiledRules {
  readonly rules: RuleSetData;
  readonly notes: NotesData;
  /** Terms that cannot be read; they are left out of `rules`. */
  readonly problems: readonly Problem[];
}

/** Most wordings of one term with all its forms; every page that is read carries the compiled lexicon. */
export const WORDINGS_MAX = 500;

/** The role of a wording that means something else than the words in it. */
export const DECOY: RoleData = ['cue', 'decoy', ''];

/**
 * Compiles a rule set.
 *
 * @param source a loaded rule set; names that it does not define are left out, so that an unfinished
 *   rule set compiles as far as it goes (`validate` reports them).
 */
export function compile(source: RuleSetSource): CompiledRules {
  const problems: Problem[] = [];
  const { roles, lexicon } = compileTerms(source, problems);
  const concepts = source.entries
    .flatMap((entry) => (entry.valence ? [[entry.id, entry.valence] as const] : []))
    .sort(byFirst);
  const claims = [...source.claims].sort((a, b) => compareText(a.id.value, b.id.value));
  const known = {
    concepts: new Set(concepts.map(([id]) => id)),
    claims: new Set(claims.map((claim) => claim.id.value)),
  };
  return {
    rules: {
      format: 1,
      roles,
      lexicon,
      concepts: Object.fromEntries(concepts),
      frames: claims.flatMap((claim) =>
        claim.frames.flatMap((frame) => compileFrame(claim.id.value, frame, known) ?? []),
      ),
      risks: source.risks.map((risk) => compileRisk(risk, known)),
      claims: titlesOf(claims),
    },
    notes: compileNotes(claims, source),
    problems,
  };
}

/** What a list needs to name each claim. */
function titlesOf(claims: readonly ClaimSource[]): RuleSetData['claims'] {
  return Object.fromEntries(
    claims.map((claim) => [
      claim.id.value,
      { title: claim.title.value, status: claim.status.value, kind: claim.kind.value },
    ]),
  );
}

interface ReadEntry {
  readonly terms: readonly { readonly term: TermSource; readonly wordings: readonly Wording[] }[];
  readonly decoys: readonly Wording[];
}

/**
 * All wordings of an entry. A decoy takes its wording away from the entry that lists it, so that
 * one form of a term can be ruled out ("studies" of the verb "study").
 */
export function readEntry(entry: EntrySource, tables: TermTables, problems: Problem[]): ReadEntry {
  const report = reportTo(problems);
  const read = (term: TermSource): Wording[] => {
    try {
      return wordings(term, tables);
    } catch (error) {
      if (!(error instanceof TermError)) throw error;
      const { code, values } = error.problem;
      report(term.at, code, ...values);
      return [];
    }
  };
  const decoys = entry.decoys.flatMap(read);
  const ruledOut = new Set(decoys.map(({ text }) => text));
  const terms = entry.terms.map((term) => {
    const all = read(term);
    if (all.length > WORDINGS_MAX) {
      report(term.at, 'problemTermWordings', all.length, WORDINGS_MAX);
    }
    const left = all.filter(({ text }) => !ruledOut.has(text));
    if (all.length > 0 && left.length === 0) {
      report(term.at, 'problemTermDecoy', term.text, entry.id);
    }
    return { term, wordings: left };
  });
  return { terms, decoys };
}

interface Slot {
  readonly text: string;
  readonly form: string;
  readonly roles: Set<string>;
}

function compileTerms(
  source: RuleSetSource,
  problems: Problem[],
): Pick<RuleSetData, 'roles' | 'lexicon'> {
  const slots = new Map<string, Slot>();
  const add = (wordings: readonly Wording[], role: RoleData) => {
    const name = JSON.stringify(role);
    for (const { text, form } of wordings) {
      const key = `${text}\n${form}`;
      let slot = slots.get(key);
      if (!slot) {
        slot = { text, form, roles: new Set() };
        slots.set(key, slot);
      }
      slot.roles.add(name);
    }
  };
  const read = source.entries.map((entry) => readEntry(entry, source, problems));
  source.entries.forEach((entry, index) => {
    for (const { term, wordings } of read[index]?.terms ?? []) {
      add(wordings, [entry.kind, entry.id, term.mode]);
    }
  });
  // A wording that means something elsewhere in the lexicon is no decoy: it is already told apart.
  const meant = new Set([...slots.values()].map(({ text }) => text));
  for (const { decoys } of read) {
    add(
      decoys.filter(({ text }) => !meant.has(text)),
      DECOY,
    );
  }

  const all = [...slots.values()];
  const uses = new Map<string, number>();
  for (const role of all.flatMap((slot) => [...slot.roles])) {
    uses.set(role, (uses.get(role) ?? 0) + 1);
  }
  // The most used have the shortest numbers.
  const roleKeys = [...uses.keys()].sort(
    (a, b) => (uses.get(b) as number) - (uses.get(a) as number) || compareText(a, b),
  );
  const roleIndex = new Map(roleKeys.map((key, index) => [key, index]));
  const joined = new Map<string, { form: string; roles: Set<string> }>();
  for (const { text, form, roles } of all.sort(byTextAndForm)) {
    const known = joined.get(text) ?? { form, roles: new Set() };
    joined.set(text, known);
    for (const role of [...roles].sort(compareText)) known.roles.add(role);
  }
  const wordings = [...joined].map(
    ([text, { form, roles }]): LexiconEntry => ({
      text,
      form,
      roles: [...roles].map((role) => roleIndex.get(role) as number),
    }),
  );
  return {
    roles: roleKeys.map((key) => JSON.parse(key) as RoleData),
    lexicon: compileLexicon(wordings),
  };
}

/** A wording in several forms has the first of them. */
function byTextAndForm(a: Slot, b: Slot): number {
  return compareText(a.text, b.text) || compareText(a.form, b.form);
}

/** Names that a rule set defines. */
interface Known {
  readonly concepts: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

/** A frame with the names that there are; nothing where too few are left. */
export function compileFrame(
  claim: string,
  frame: FrameSource,
  known: Known,
): FrameData | undefined {
  const concepts = names(frame.concepts).filter((id) => known.concepts.has(id));
  if (concepts.length === 0) return undefined;
  const required = frame.with.map((group) => names(group).filter((id) => known.concepts.has(id)));
  // A condition that can never hold must not become one that always holds.
  const about = frame.about.map((group) => names(group).filter((id) => known.concepts.has(id)));
  if ([...required, ...about].some((group) => group.length === 0)) return undefined;
  const without = names(frame.without).filter((id) => known.concepts.has(id));
  const unless = names(frame.unless).filter((id) => known.concepts.has(id));
  const subject = names(frame.subject).filter(
    (id) => known.concepts.has(id) || SUBJECT_CLASSES.includes(id),
  );
  if (frame.subject.length > 0 && subject.length === 0) return undefined;
  const instead = names(frame.instead).filter((id) => known.claims.has(id));
  return {
    claim,
    effect: frame.effect,
    concepts,
    ...(required.length > 0 ? { with: required } : {}),
    ...(about.length > 0 ? { about } : {}),
    ...(without.length > 0 ? { without } : {}),
    ...(unless.length > 0 ? { unless } : {}),
    ...(subject.length > 0 ? { subject } : {}),
    ...(instead.length > 0 ? { instead } : {}),
  };
}

function compileRisk(risk: RiskSource, known: Known): RiskData {
  const { id, name, claims, denials, mentions } = risk;
  const defined = (placed: readonly { readonly value: string }[]) =>
    names(placed).filter((concept) => known.concepts.has(concept));
  return {
    id: id.value,
    name: name.value,
    claims: names(claims).filter((claim) => known.claims.has(claim)),
    denials: names(denials).filter((claim) => known.claims.has(claim)),
    mentions: mentions.map((mention) => {
      const others = mention.with.map(defined);
      return {
        concepts: defined(mention.concepts),
        ...(others.length > 0 ? { with: others } : {}),
      };
    }),
  };
}

/** What a frame's subject may be besides a concept. */
export const SUBJECT_CLASSES: readonly string[] = ['kratom', 'seven-oh', 'reader', 'topic', 'any'];

function names(placed: readonly { readonly value: string }[]): string[] {
  return placed.map(({ value }) => value);
}

/** The notes of claims and the sources that they cite. */
export function compileNotes(
  claims: readonly ClaimSource[],
  source: Pick<RuleSetSource, 'sources' | 'figures'>,
): NotesData {
  const cited = new Set(claims.flatMap((claim) => names(claim.sources)));
  const notes = claims.map((claim): [string, Note] => [
    claim.id.value,
    {
      claim: claim.id.value,
      title: claim.title.value,
      kind: claim.kind.value,
      status: claim.status.value,
      certainty: claim.certainty.value,
      summary: claim.summary.value,
      ...(claim.safety ? { safety: claim.safety.value } : {}),
      detail: claim.detail.value,
      clinicians: claim.clinicians?.value ?? '',
      ...formsOf(claim),
      sources: names(claim.sources),
      reviewed: claim.reviewed.value,
      validUntil: claim.validUntil.value,
      ...accuracyOf(claim, source),
    },
  ]);
  const sources = source.sources
    .filter(({ id }) => cited.has(id.value))
    .map((entry): [string, Source] => [
      entry.id.value,
      {
        id: entry.id.value,
        title: entry.title.value,
        publisher: entry.publisher.value,
        ...(entry.year ? { year: entry.year.value } : {}),
        kind: entry.kind.value,
        url: entry.url.value,
        ...(entry.doi ? { doi: entry.doi.value } : {}),
        ...(entry.pmid ? { pmid: entry.pmid.value } : {}),
      } as Source,
    ])
    .sort(byFirst);
  return { notes: Object.fromEntries(notes), sources: Object.fromEntries(sources) };
}

/** Texts on single forms, in the order of the closed list, so that the files' order changes nothing. */
function formsOf({ forms }: ClaimSource): Pick<Note, 'forms'> {
  const texts = FORMS.flatMap((form) => {
    const text = forms[form];
    return text ? [[form, text.value] as const] : [];
  });
  return texts.length > 0 ? { forms: Object.fromEntries(texts) } : {};
}

/** Counts in one order of keys, whatever the file's. */
function accuracyOf(
  { id }: ClaimSource,
  { figures }: Pick<RuleSetSource, 'figures'>,
): Pick<Note, 'accuracy'> {
  const measured = figures.get(id.value);
  if (!measured) return {};
  const { right, wrong, missed } = measured;
  return { accuracy: { right, wrong, missed } };
}

function byFirst(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return compareText(a[0], b[0]);
}
