/**
 * The rule set as its editors wrote it: typed, with the place of everything that can be wrong.
 *
 * Types and the closed lists of names that the format knows. No logic.
 */
import type { Accuracy, Note, SourceKind, StatedForm } from '../core/notes';
import type { Certainty, Effect, RoleKind, Stance, Status, Valence } from '../core/types';
import type { Placed, Position } from './problems';

/** How a list of wordings is inflected: `nouns` get plurals, `verbs` are conjugated, `words` stand as written. */
export type TermList = 'nouns' | 'verbs' | 'words';

/** One wording as written, with its brackets. */
export interface TermSource {
  readonly text: string;
  readonly list: TermList;
  /** Mode of the role that the wording plays; empty where the kind has none. */
  readonly mode: string;
  readonly at: Position;
}

/** One entry of the lexicon: a concept, relation, subject or cue with its wordings. */
export interface EntrySource {
  readonly kind: RoleKind;
  readonly id: string;
  readonly at: Position;
  /** Concepts only. */
  readonly valence?: Valence;
  readonly terms: readonly TermSource[];
  /** Longer wordings that contain one of the terms and mean something else. */
  readonly decoys: readonly TermSource[];
}

/** A frame of a claim's `match`. */
export interface FrameSource {
  readonly at: Position;
  readonly effect: Effect;
  readonly concepts: readonly Placed<string>[];
  /** Every entry must occur; each lists alternatives. */
  readonly with: readonly (readonly Placed<string>[])[];
  readonly about: readonly (readonly Placed<string>[])[];
  readonly without: readonly Placed<string>[];
  readonly unless: readonly Placed<string>[];
  readonly subject: readonly Placed<string>[];
  readonly instead: readonly Placed<string>[];
}

/** An entry of `risks.yaml`: a main risk, and what mentions it. */
export interface RiskSource {
  readonly at: Position;
  readonly id: Placed<string>;
  readonly name: Placed<string>;
  readonly claims: readonly Placed<string>[];
  readonly denials: readonly Placed<string>[];
  readonly mentions: readonly {
    readonly concepts: readonly Placed<string>[];
    readonly with: readonly (readonly Placed<string>[])[];
  }[];
}

/** One example sentence of a claim, with what it hangs under. */
export interface ExampleSource {
  readonly at: Position;
  readonly text: string;
  /** The block before it: a lead-in (ends with a colon) or a heading; the text is then a list item. */
  readonly under?: string;
  /** Earlier text of the same paragraph. */
  readonly after?: string;
  /** A heading before it that asks. */
  readonly question?: string;
  /** Page title, "Kratom" when absent. */
  readonly title?: string;
  /** Flags only: the stance that the finding must have. */
  readonly stance?: Stance;
  /** Ignores only: why this is not the claim. */
  readonly because?: string;
}

/** A claim file. */
export interface ClaimSource {
  readonly file: string;
  /** Folder of the file under `claims/`. */
  readonly folder: string;
  readonly at: Position;
  readonly id: Placed<string>;
  readonly title: Placed<string>;
  readonly kind: Placed<Note['kind']>;
  readonly status: Placed<Status>;
  readonly certainty: Placed<Certainty>;
  readonly summary: Placed<string>;
  /** Only where a reader who believes the claim could come to harm. */
  readonly safety?: Placed<string>;
  readonly detail: Placed<string>;
  /** Absent only from a file that is not finished. */
  readonly clinicians?: Placed<string>;
  readonly forms: Readonly<Partial<Record<StatedForm, Placed<string>>>>;
  readonly sources: readonly Placed<string>[];
  readonly reviewed: Placed<string>;
  readonly validUntil: Placed<string>;
  readonly frames: readonly FrameSource[];
  readonly flags: readonly ExampleSource[];
  readonly ignores: readonly ExampleSource[];
  /** Places of the keys, for problems about a whole list. */
  readonly keys: Readonly<Record<string, Position>>;
}

/** An entry of `sources.yaml`. */
export interface CitedSource {
  readonly at: Position;
  readonly id: Placed<string>;
  readonly title: Placed<string>;
  readonly publisher: Placed<string>;
  /** Absent for pages that carry no date. */
  readonly year?: Placed<number>;
  readonly kind: Placed<SourceKind>;
  readonly url: Placed<string>;
  readonly doi?: Placed<string>;
  readonly pmid?: Placed<string>;
}

/** Forms that the general rules of inflection get wrong, by base form. */
export interface InflectionSource {
  readonly verbs: Readonly<
    Record<
      string,
      {
        readonly base?: readonly string[];
        readonly present?: readonly string[];
        readonly past?: readonly string[];
        readonly gerund?: readonly string[];
      }
    >
  >;
  readonly nouns: Readonly<Record<string, readonly string[]>>;
}

/** Pairs of spellings, British and American. */
export interface SpellingSource {
  /** Letters that change at the start of a word or, with `inside`, anywhere in it. */
  readonly stems: readonly {
    readonly british: string;
    readonly american: string;
    readonly inside: boolean;
  }[];
  /** Words in -ise that are never written with a z, and words in -ize that are never written with an s. */
  readonly keep: readonly string[];
}

/** All of `rules/`. */
export interface RuleSetSource {
  /** Ids that are written down, also of what could not be read: naming one of them is no second mistake. */
  readonly declared: {
    readonly concepts: readonly string[];
    readonly claims: readonly string[];
    readonly sources: readonly string[];
  };
  readonly entries: readonly EntrySource[];
  readonly claims: readonly ClaimSource[];
  readonly sources: readonly CitedSource[];
  readonly risks: readonly RiskSource[];
  readonly inflections: InflectionSource;
  readonly spellings: SpellingSource;
  /** What was measured of each rule, by claim id; written by a tool, so that it may be behind the claims. */
  readonly figures: ReadonlyMap<string, Accuracy>;
}

/** What ids look like: lower-case letters, digits and single hyphens. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const TERM_LISTS: readonly TermList[] = ['nouns', 'verbs', 'words'];
export const VALENCES: readonly Valence[] = ['bad', 'good', 'neutral'];
export const CLAIM_KINDS: readonly Note['kind'][] = [
  'benefit',
  'reassurance',
  'risk',
  'mechanism',
  'regulatory',
  'safety-advice',
];
export const STATUSES: readonly Status[] = [
  'supported',
  'preliminary',
  'mixed',
  'unsupported',
  'contradicted',
];
export const CERTAINTIES: readonly Certainty[] = ['high', 'moderate', 'low', 'very-low'];
export const FORMS: readonly StatedForm[] = ['leaf', 'extract', 'seven-oh', 'mitragynine'];
export const STANCES: readonly Stance[] = ['asserted', 'hedged', 'reported'];
export const EFFECTS: readonly Effect[] = [
  'reduces',
  'raises',
  'causes',
  'lowers',
  'lacks',
  'harms',
  'acts-on',
  'blocks',
  'contains',
  'quits',
  'interacts',
  'interacts-not',
  'is',
  'is-not',
];
export const SOURCE_KINDS: readonly SourceKind[] = [
  'regulator',
  'review',
  'trial',
  'cohort',
  'survey',
  'cross-sectional',
  'case-report',
  'animal',
  'lab',
  'reference',
  'registry',
  'news',
];
