/**
 * The texts that a note shows, as plain data compiled from the rule files.
 *
 * Types only: this module must not hold text, logic or imports other than types.
 */
import type { Certainty, ProductForm, Status } from './types';

/** What kind of evidence a source is. */
export type SourceKind =
  | 'regulator'
  | 'review'
  | 'trial'
  | 'cohort'
  | 'survey'
  | 'cross-sectional'
  | 'case-report'
  | 'animal'
  | 'lab'
  | 'reference'
  | 'registry'
  | 'news';

/** A form of kratom that a text states. */
export type StatedForm = Exclude<ProductForm, 'not-stated'>;

/** A source that claims cite by id. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Year of publication; absent for pages that do not say. */
  readonly year?: number;
  readonly kind: SourceKind;
  readonly url: string;
  readonly doi?: string;
  readonly pmid?: string;
}

/** The note that belongs to a claim. */
export interface Note {
  readonly claim: string;
  readonly title: string;
  readonly kind: 'benefit' | 'reassurance' | 'risk' | 'mechanism' | 'regulatory' | 'safety-advice';
  readonly status: Status;
  readonly certainty: Certainty;
  /** First view: a verdict and its reason, at most 220 characters. */
  readonly summary: string;
  /** At most 600 characters, shown on request. */
  readonly detail: string;
  /** What is different where a text speaks of one form of kratom, each at most 220 characters. */
  readonly forms?: Readonly<Partial<Record<StatedForm, string>>>;
  /** Ids of sources, the most telling first. */
  readonly sources: readonly string[];
  /** The day on which its sources were last read, `YYYY-MM-DD`. */
  readonly reviewed: string;
  /** The last day on which that review holds, `YYYY-MM-DD`. */
  readonly validUntil: string;
}

/** All notes and the sources that they cite, by id. */
export interface NotesData {
  readonly notes: Readonly<Record<string, Note>>;
  readonly sources: Readonly<Record<string, Source>>;
}
