/**
 * Reads the texts of rule files into the typed source model.
 *
 * Judges only the form of each file by itself; what holds between files is `validate.ts`'s. Runs in browsers as well:
 * `folder.ts` reads the files.
 */
import type { Node } from 'yaml';
import type { Accuracy } from '../core/notes';
import type { RoleKind } from '../core/types';
import { type Placed, type Position, type Problem, quoted, told } from './problems';
import { entryOf, type Field, Reader } from './reader';
import {
  CERTAINTIES,
  type CitedSource,
  CLAIM_KINDS,
  type ClaimSource,
  EFFECTS,
  type EntrySource,
  type ExampleSource,
  FORMS,
  type FrameSource,
  ID,
  type InflectionSource,
  type RiskSource,
  type RuleSetSource,
  SOURCE_KINDS,
  type SpellingSource,
  STANCES,
  STATUSES,
  TERM_LISTS,
  type TermList,
  type TermSource,
  VALENCES,
} from './source';

/** What `readRules` gives back. */
export interface LoadedRules {
  readonly source: RuleSetSource;
  /** Everything that could not be read as it should be; what could is in `source`. */
  readonly problems: readonly Problem[];
}

/** Lexicon files by name without ending: the kind of entry in each. */
const LEXICON_KINDS: Readonly<Record<string, RoleKind>> = {
  concepts: 'concept',
  relations: 'relation',
  subjects: 'subject',
  stance: 'cue',
};

/** Mode of a relation's wordings at the top level of its entry, by list. */
const RELATION_MODES: Readonly<Record<TermList, string>> = {
  nouns: 'noun',
  verbs: 'before',
  words: 'before',
};

/** Groups of wordings inside an entry, by kind; each names its mode. */
const GROUPS: Readonly<Record<RoleKind, readonly string[]>> = {
  concept: ['better', 'worse', 'absent'],
  relation: ['after'],
  subject: [],
  cue: [],
};

/** What was measured of each rule; absent until something was. */
export const FIGURES_FILE = 'figures.json';

const CLAIM_KEYS = [
  'id',
  'title',
  'kind',
  'status',
  'certainty',
  'summary',
  'safety',
  'detail',
  'clinicians',
  'forms',
  'sources',
  'reviewed',
  'validUntil',
  'match',
  'flags',
  'ignores',
] as const;
const OPTIONAL_CLAIM_KEYS: readonly string[] = ['safety', 'forms'];
const FRAME_KEYS = ['with', 'about', 'without', 'unless', 'subject', 'instead'] as const;
const EXAMPLE_KEYS = ['text', 'under', 'after', 'question', 'title', 'stance', 'because'] as const;
const SOURCE_KEYS = ['id', 'title', 'publisher', 'year', 'kind', 'url', 'doi', 'pmid'] as const;
const FIGURE_KEYS = ['right', 'wrong', 'missed'] as const;
const RISK_KEYS = ['id', 'name', 'claims', 'denials', 'mentions'] as const;
const OPTIONAL_RISK_KEYS: readonly string[] = ['claims', 'denials'];
const OPTIONAL_SOURCE_KEYS: readonly string[] = ['year', 'doi', 'pmid'];

/**
 * Reads rule files.
 *
 * @param files their names below the rule folder and their texts, sorted by name.
 * @param label how the folder is called in problems.
 * @returns the rule set as far as it can be read, and all problems, in the files' order.
 */
export function readRules(
  files: readonly { readonly name: string; readonly text: string }[],
  label: string,
): LoadedRules {
  const problems: Problem[] = [];
  const entries: EntrySource[] = [];
  const claims: ClaimSource[] = [];
  const declared = { concepts: [] as string[], claims: [] as string[], sources: [] as string[] };
  let sources: CitedSource[] = [];
  let risks: RiskSource[] = [];
  let inflections: InflectionSource = { verbs: {}, nouns: {} };
  let spellings: SpellingSource = { stems: [], keep: [] };
  let figures: ReadonlyMap<string, Accuracy> = new Map();

  for (const { name, text } of files) {
    const reader = new Reader(`${label}/${name}`, text, problems);
    const parts = name.split('/');
    if (parts[0] === 'claims' && parts.length === 3) {
      const claim = readClaim(reader, parts[1] as string);
      declared.claims.push(claim?.id.value ?? (parts[2] as string).replace(/\.ya?ml$/, ''));
      if (claim) claims.push(claim);
    } else if (name === 'sources.yaml') {
      sources = readSources(reader, declared.sources);
    } else if (name === 'risks.yaml') {
      risks = readRisks(reader);
    } else if (name === 'lexicon/inflections.yaml') {
      inflections = readInflections(reader);
    } else if (name === 'lexicon/spellings.yaml') {
      spellings = readSpellings(reader);
    } else if (name === FIGURES_FILE) {
      figures = readFigures(reader);
    } else {
      const area = parts[0] === 'lexicon' ? (parts[1] as string).replace(/\.yaml$/, '') : '';
      const kind = LEXICON_KINDS[area];
      if (kind) entries.push(...readEntries(reader, kind, declared.concepts));
      else {
        const places = [
          'sources.yaml',
          'risks.yaml',
          'claims/<kind>/<id>.yaml',
          'lexicon/concepts/<area>.yaml',
          'lexicon/relations.yaml',
          'lexicon/subjects.yaml',
          'lexicon/stance.yaml',
        ];
        reader.report(reader.start, 'noPlace', places.join(', '));
      }
    }
  }
  return {
    source: { declared, entries, claims, sources, risks, inflections, spellings, figures },
    problems,
  };
}

/** Counts by claim, from JSON, which is YAML as well. */
function readFigures(reader: Reader): Map<string, Accuracy> {
  const figures = new Map<string, Accuracy>();
  if (!reader.root) return figures;
  for (const { key, value } of reader.entries(reader.root, reader.start, 'figures.json') ?? []) {
    const counts = reader.fields(value, key.at, told('problemName', key.value), FIGURE_KEYS);
    if (!counts) continue;
    const [right, wrong, missed] = FIGURE_KEYS.map((name) => {
      const field = counts.get(name);
      const text = field && reader.text(field.value, field.key.at, name);
      if (text && /^\d+$/.test(text.value)) return Number(text.value);
      if (text) reader.report(text.at, 'figureNoCount', name, text.value);
      else if (!field) reader.report(key.at, 'figureMissing', key.value, name);
      return undefined;
    });
    if (right !== undefined && wrong !== undefined && missed !== undefined) {
      figures.set(key.value, { right, wrong, missed });
    }
  }
  return figures;
}

function readEntries(reader: Reader, kind: RoleKind, concepts: string[]): EntrySource[] {
  if (!reader.root) return [];
  const fields = reader.entries(reader.root, reader.start, 'a lexicon file') ?? [];
  if (kind === 'concept') concepts.push(...fields.map(({ key }) => key.value));
  return fields.flatMap((field) => readEntry(reader, kind, field) ?? []);
}

function readEntry(reader: Reader, kind: RoleKind, { key, value }: Field): EntrySource | undefined {
  const known = [
    'about',
    ...(kind === 'concept' ? ['valence'] : []),
    ...TERM_LISTS,
    ...GROUPS[kind],
    'decoys',
  ];
  const fields = reader.fields(value, key.at, told('problemName', key.value), known);
  if (!fields) return undefined;
  const about = fields.get('about');
  if (about) reader.text(about.value, about.key.at, 'about');
  const terms = readTerms(reader, fields, (list) =>
    kind === 'relation' ? RELATION_MODES[list] : kind === 'concept' ? 'thing' : '',
  );
  for (const group of GROUPS[kind]) {
    const field = fields.get(group);
    if (!field) continue;
    const lists = reader.fields(field.value, field.key.at, group, TERM_LISTS);
    if (lists?.size === 0) reader.report(field.key.at, 'problemEmptyGroup', group);
    if (lists) terms.push(...readTerms(reader, lists, () => group));
  }
  const decoys = readDecoys(reader, fields.get('decoys'));
  if (kind !== 'concept') return { kind, id: key.value, at: key.at, terms, decoys };
  const valence = fields.get('valence');
  if (!valence) {
    reader.report(key.at, 'problemNoValence', key.value, VALENCES.join(', '));
    return undefined;
  }
  const read = reader.choice(valence.value, valence.key.at, 'valence', VALENCES);
  return read && { kind, id: key.value, at: key.at, valence: read.value, terms, decoys };
}

function readTerms(
  reader: Reader,
  fields: ReadonlyMap<string, Field>,
  modeOf: (list: TermList) => string,
): TermSource[] {
  return TERM_LISTS.flatMap((list) => {
    const field = fields.get(list);
    if (!field) return [];
    return reader
      .bracketedTexts(field.value, field.key.at, list)
      .map(({ value, at }) => ({ text: value, list, mode: modeOf(list), at }));
  });
}

/** Decoys are a plain list, taken as written, or a mapping of term lists. */
function readDecoys(reader: Reader, field: Field | undefined): TermSource[] {
  if (!field) return [];
  const { key, value } = field;
  if (reader.isMapping(value)) {
    const lists = reader.fields(value, key.at, 'decoys', TERM_LISTS);
    return lists ? readTerms(reader, lists, () => '') : [];
  }
  return reader
    .bracketedTexts(value, key.at, 'decoys')
    .map(({ value: text, at }) => ({ text, list: 'words', mode: '', at }));
}

/** A claim of a user's own with what its file brings along. */
export interface OwnClaimSource {
  readonly claim: ClaimSource | undefined;
  readonly entries: readonly EntrySource[];
  /** Those written out among the claim's sources; their ids are made from the claim's. */
  readonly sources: readonly CitedSource[];
}

/**
 * Reads a claim file of a user's own: as any claim file, but it stands in no folder, may define concepts under
 * `concepts`, and may write out its sources where others name them.
 */
export function readOwnClaim(reader: Reader): OwnClaimSource {
  const own: OwnParts = { entries: [], sources: [] };
  const claim = readClaim(reader, '', own);
  return { claim, ...own };
}

interface OwnParts {
  readonly entries: EntrySource[];
  readonly sources: CitedSource[];
}

function readOwnConcepts(reader: Reader, { key, value }: Field): EntrySource[] {
  const fields = reader.entries(value, key.at, 'concepts') ?? [];
  return fields.flatMap((field) => readEntry(reader, 'concept', field) ?? []);
}

/** The ids of sources, of which each is named or written out. */
function readOwnSources(
  reader: Reader,
  node: Node | null | undefined,
  at: Position,
  claim: string,
  sources: CitedSource[],
): Placed<string>[] {
  return (reader.items(node, at, 'sources') ?? []).flatMap((item, index) => {
    if (!reader.isMapping(item)) return reader.text(item, at, entryOf('sources')) ?? [];
    // What is wrong with the claim's id is told once, not of each source.
    const owner = ID.test(claim) ? claim : 'own';
    const id = { value: `${owner}-source-${index + 1}`, at: reader.at(item) };
    const source = readSource(reader, item, at, [], id);
    if (source) sources.push(source);
    return source ? id : [];
  });
}

function readClaim(reader: Reader, folder: string, own?: OwnParts): ClaimSource | undefined {
  if (!reader.root) return undefined;
  const keys = own ? [...CLAIM_KEYS, 'concepts'] : CLAIM_KEYS;
  const fields = reader.fields(reader.root, reader.start, told('problemAFile'), keys);
  if (!fields) return undefined;
  const missing = CLAIM_KEYS.filter(
    (key) => !fields.has(key) && !OPTIONAL_CLAIM_KEYS.includes(key),
  );
  const [first] = missing;
  if (missing.length > 1) reader.report(reader.start, 'problemMissingKeys', quoted(missing));
  else if (first) reader.report(reader.start, 'problemMissingKey', first);
  const value = (key: (typeof CLAIM_KEYS)[number]) => fields.get(key)?.value;
  const place = (key: (typeof CLAIM_KEYS)[number]) => fields.get(key)?.key.at ?? reader.start;
  const text = (key: (typeof CLAIM_KEYS)[number]) =>
    fields.has(key) ? reader.text(value(key), place(key), key) : undefined;
  const choice = <T extends string>(key: (typeof CLAIM_KEYS)[number], allowed: readonly T[]) =>
    fields.has(key) ? reader.choice(value(key), place(key), key, allowed) : undefined;
  const items = <T>(
    key: (typeof CLAIM_KEYS)[number],
    read: (node: Node | null, at: Position) => T | undefined,
  ) =>
    fields.has(key)
      ? (reader.items(value(key), place(key), key) ?? []).flatMap(
          (node) => read(node, reader.at(value(key))) ?? [],
        )
      : [];

  const id = text('id');
  const title = text('title');
  const kind = choice('kind', CLAIM_KINDS);
  const status = choice('status', STATUSES);
  const certainty = choice('certainty', CERTAINTIES);
  const summary = text('summary');
  const safety = text('safety');
  const detail = text('detail');
  const clinicians = text('clinicians');
  const concepts = fields.get('concepts');
  if (own && concepts) own.entries.push(...readOwnConcepts(reader, concepts));
  const [cited, citedAt] = [value('sources'), place('sources')];
  const sources = !fields.has('sources')
    ? []
    : own
      ? readOwnSources(reader, cited, citedAt, id?.value ?? '', own.sources)
      : reader.texts(cited, citedAt, 'sources');
  const forms = fields.has('forms') ? readForms(reader, value('forms'), place('forms')) : {};
  const reviewed = text('reviewed');
  const validUntil = text('validUntil');
  const frames = items('match', (node, at) => readFrame(reader, node, at));
  const flags = items('flags', (node, at) => readExample(reader, node, at, 'flags'));
  const ignores = items('ignores', (node, at) => readExample(reader, node, at, 'ignores'));
  if (
    !id ||
    !title ||
    !kind ||
    !status ||
    !certainty ||
    !summary ||
    !detail ||
    !reviewed ||
    !validUntil
  ) {
    return undefined;
  }
  return {
    file: reader.file,
    folder,
    at: reader.start,
    id,
    title,
    kind,
    status,
    certainty,
    summary,
    ...(safety ? { safety } : {}),
    detail,
    ...(clinicians ? { clinicians } : {}),
    forms,
    sources,
    reviewed,
    validUntil,
    frames,
    flags,
    ignores,
    keys: Object.fromEntries([...fields].map(([key, field]) => [key, field.key.at])),
  };
}

/** What a note says of single forms of kratom, by form. */
function readForms(reader: Reader, node: Node | null | undefined, at: Position) {
  const fields = reader.fields(node, at, 'forms', FORMS);
  if (fields?.size === 0) reader.report(at, 'problemEmptyGroup', 'forms');
  return Object.fromEntries(
    [...(fields ?? [])].flatMap(([form, field]) => {
      const text = reader.text(field.value, field.key.at, form);
      return text ? [[form, text] as const] : [];
    }),
  ) as ClaimSource['forms'];
}

function readFrame(reader: Reader, node: Node | null, at: Position): FrameSource | undefined {
  const fields = reader.fields(node, at, entryOf('match'), [...EFFECTS, ...FRAME_KEYS]);
  if (!fields) return undefined;
  const [effect, second] = EFFECTS.filter((one) => fields.has(one));
  if (!effect) {
    reader.report(reader.at(node), 'problemNoEffect', EFFECTS.join(', '));
    return undefined;
  }
  if (second) {
    reader.report((fields.get(second) as Field).key.at, 'problemTwoEffects', effect, second);
    return undefined;
  }
  const list = (key: string) => {
    const field = fields.get(key);
    return field ? reader.texts(field.value, field.key.at, key) : [];
  };
  return {
    at: reader.at(node),
    effect,
    concepts: list(effect),
    with: list('with').map((entry) => alternatives(reader, entry)),
    about: list('about').map((entry) => alternatives(reader, entry)),
    without: list('without'),
    unless: list('unless'),
    subject: list('subject'),
    instead: list('instead'),
  };
}

/** `b|c` as two names, each at its own column. */
function alternatives(reader: Reader, entry: Placed<string>): Placed<string>[] {
  let column = entry.at.column;
  return entry.value.split('|').flatMap((part) => {
    const at = { ...entry.at, column: column + (part.length - part.trimStart().length) };
    column += part.length + 1;
    const value = part.trim();
    if (value) return [{ value, at }];
    reader.report(at, 'problemEmptyAlternative', entry.value);
    return [];
  });
}

function readExample(
  reader: Reader,
  node: Node | null,
  at: Position,
  list: 'flags' | 'ignores',
): ExampleSource | undefined {
  if (!reader.isMapping(node)) {
    const text = reader.text(node, at, entryOf(list));
    if (text && list === 'ignores') reader.report(text.at, 'problemBareIgnore');
    return text && { at: text.at, text: text.value };
  }
  const fields = reader.fields(node, at, entryOf(list), EXAMPLE_KEYS);
  const text = fields?.get('text');
  if (!fields || !text) {
    reader.report(reader.at(node), 'problemNoExample', list);
    return undefined;
  }
  const value = (key: (typeof EXAMPLE_KEYS)[number]) => {
    const field = fields.get(key);
    const read = field && reader.text(field.value, field.key.at, key);
    return read ? { [key]: read.value } : {};
  };
  const stance = fields.get('stance');
  if (stance && list === 'ignores') {
    reader.report(stance.key.at, 'problemIgnoreStance');
  }
  if (list === 'ignores' && !fields.has('because')) {
    reader.report(reader.at(node), 'problemNoReason');
  }
  const because = fields.get('because');
  if (because && list === 'flags') {
    reader.report(because.key.at, 'problemFlagReason');
  }
  const placed = (['under', 'question', 'after'] as const).filter((key) => fields.has(key));
  if (placed.length > 1 && placed.includes('under')) {
    const [first, second] = placed as [string, string];
    reader.report((fields.get(second) as Field).key.at, 'problemTwoPlaces', first, second);
  }
  const stanceRead =
    stance && list === 'flags'
      ? reader.choice(stance.value, stance.key.at, 'stance', STANCES)
      : undefined;
  const read = reader.text(text.value, text.key.at, 'text');
  if (!read) return undefined;
  return {
    at: reader.at(node),
    text: read.value,
    ...value('under'),
    ...value('after'),
    ...value('question'),
    ...value('title'),
    ...value('because'),
    ...(stanceRead ? { stance: stanceRead.value } : {}),
  };
}

function readSources(reader: Reader, declared: string[]): CitedSource[] {
  if (!reader.root) return [];
  const top = reader.fields(reader.root, reader.start, 'sources.yaml', ['sources'])?.get('sources');
  if (!top) {
    reader.report(reader.start, 'problemMissingKey', 'sources');
    return [];
  }
  const items = reader.items(top.value, top.key.at, 'sources') ?? [];
  return items.flatMap((node) => readSource(reader, node, top.key.at, declared) ?? []);
}

function readSource(
  reader: Reader,
  node: Node | null,
  at: Position,
  declared: string[],
  givenId?: Placed<string>,
): CitedSource | undefined {
  const keys = SOURCE_KEYS.filter((key) => key !== 'id' || !givenId);
  const fields = reader.fields(node, at, 'a source', keys);
  if (!fields) return undefined;
  const missing = keys.filter((key) => !fields.has(key) && !OPTIONAL_SOURCE_KEYS.includes(key));
  const [first] = missing;
  if (missing.length > 1) reader.report(reader.at(node), 'problemSourceLacksKeys', quoted(missing));
  else if (first) reader.report(reader.at(node), 'problemSourceLacks', first);
  const text = (key: (typeof SOURCE_KEYS)[number]) => {
    const field = fields.get(key);
    return field ? reader.text(field.value, field.key.at, key) : undefined;
  };
  const kindField = fields.get('kind');
  const kind = kindField && reader.choice(kindField.value, kindField.key.at, 'kind', SOURCE_KINDS);
  const [id, title, publisher, year, url] = [
    givenId ?? text('id'),
    text('title'),
    text('publisher'),
    text('year'),
    text('url'),
  ];
  const [doi, pmid] = [text('doi'), text('pmid')];
  if (year && !/^(?:19|20)\d\d$/.test(year.value)) {
    reader.report(year.at, 'problemYear', year.value);
  }
  if (id) declared.push(id.value);
  if (!id || !title || !publisher || !url || !kind) return undefined;
  return {
    at: reader.at(node),
    id,
    title,
    publisher,
    ...(year ? { year: { value: Number(year.value), at: year.at } } : {}),
    kind,
    url,
    ...(doi ? { doi } : {}),
    ...(pmid ? { pmid } : {}),
  };
}

function readRisks(reader: Reader): RiskSource[] {
  if (!reader.root) return [];
  const top = reader.fields(reader.root, reader.start, 'risks.yaml', ['risks'])?.get('risks');
  if (!top) {
    reader.report(reader.start, 'problemMissingKey', 'risks');
    return [];
  }
  const items = reader.items(top.value, top.key.at, 'risks') ?? [];
  return items.flatMap((node) => readRisk(reader, node, top.key.at) ?? []);
}

function readRisk(reader: Reader, node: Node | null, at: Position): RiskSource | undefined {
  const fields = reader.fields(node, at, 'a risk', RISK_KEYS);
  if (!fields) return undefined;
  const missing = RISK_KEYS.filter((key) => !fields.has(key) && !OPTIONAL_RISK_KEYS.includes(key));
  const [first] = missing;
  if (first) {
    if (missing.length > 1) reader.report(reader.at(node), 'lacksKeys', quoted(missing));
    else reader.report(reader.at(node), 'lacksKey', first);
    return undefined;
  }
  const field = (key: (typeof RISK_KEYS)[number]) => fields.get(key) as Field;
  const text = (key: 'id' | 'name') => reader.text(field(key).value, field(key).key.at, key);
  const [id, name] = [text('id'), text('name')];
  const list = (key: 'claims' | 'denials') =>
    fields.has(key) ? reader.texts(field(key).value, field(key).key.at, key) : [];
  const [claims, denials] = [list('claims'), list('denials')];
  const { key, value } = field('mentions');
  const mentions = (reader.items(value, key.at, 'mentions') ?? []).flatMap((entry) => {
    const given = reader.fields(entry, key.at, entryOf('mentions'), ['concepts', 'with']);
    const concepts = given?.get('concepts');
    if (!concepts) {
      reader.report(reader.at(entry), 'mentionEmpty');
      return [];
    }
    const others = given?.get('with');
    return {
      concepts: reader.texts(concepts.value, concepts.key.at, 'concepts'),
      with: others
        ? reader.texts(others.value, others.key.at, 'with').map((one) => alternatives(reader, one))
        : [],
    };
  });
  return id && name && { at: reader.at(node), id, name, claims, denials, mentions };
}

function readInflections(reader: Reader): InflectionSource {
  const fields = reader.root
    ? reader.fields(reader.root, reader.start, 'inflections.yaml', ['verbs', 'nouns'])
    : undefined;
  const verbs = fields?.get('verbs');
  const nouns = fields?.get('nouns');
  const words = (field: Field) =>
    reader.isEmptyList(field.value)
      ? []
      : reader.texts(field.value, field.key.at, field.key.value).map(({ value }) => value);
  const verbForms = (field: Field) => {
    const forms = reader.fields(field.value, field.key.at, told('problemName', field.key.value), [
      'base',
      'present',
      'past',
      'gerund',
    ]);
    return Object.fromEntries([...(forms ?? [])].map(([form, given]) => [form, words(given)]));
  };
  const entries = (field: Field | undefined, what: string) =>
    field ? (reader.entries(field.value, field.key.at, what) ?? []) : [];
  return {
    verbs: Object.fromEntries(
      entries(verbs, 'verbs').map((field) => [field.key.value, verbForms(field)]),
    ),
    nouns: Object.fromEntries(
      entries(nouns, 'nouns').map((field) => [field.key.value, words(field)]),
    ),
  };
}

function readSpellings(reader: Reader): SpellingSource {
  const fields = reader.root
    ? reader.fields(reader.root, reader.start, 'spellings.yaml', ['stems', 'keep'])
    : undefined;
  const stems = fields?.get('stems');
  const keep = fields?.get('keep');
  const pairs = stems ? (reader.entries(stems.value, stems.key.at, 'stems') ?? []) : [];
  return {
    stems: pairs.flatMap(({ key, value }) => {
      const american = reader.text(value, key.at, `the American spelling of "${key.value}"`);
      const british = key.value.replace(/^-/, '');
      return american ? [{ british, american: american.value, inside: british !== key.value }] : [];
    }),
    keep: keep ? reader.texts(keep.value, keep.key.at, 'keep').map(({ value }) => value) : [],
  };
}
