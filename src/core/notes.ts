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

/** How often a rule was rightly found, wrongly found and not found in the labelled passages. */
export interface Accuracy {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
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
  /** First view, below the summary: what could harm a reader who believes the claim, at most 140 characters. */
  readonly safety?: string;
  /** At most 600 characters, shown on request. */
  readonly detail: string;
  /**
   * For pharmacists and doctors, at most 600 characters, shown on request: how certain the evidence is and why,
   * designs, people, doses, limits. Empty only where its file is not finished, which is a problem of the rule set.
   */
  readonly clinicians: string;
  /** What is different where a text speaks of one form of kratom, each at most 220 characters. */
  readonly forms?: Readonly<Partial<Record<StatedForm, string>>>;
  /** Ids of sources, the most telling first. */
  readonly sources: readonly string[];
  /** The day on which its sources were last read, `YYYY-MM-DD`. */
  readonly reviewed: string;
  /** The last day on which that review holds, `YYYY-MM-DD`. */
  readonly validUntil: string;
  /** The rule is the user's own. */
  readonly own?: true;
  /** What was measured of the rule itself; absent where it was neither labelled nor found. */
  readonly accuracy?: Accuracy;
}

/** What was measured on labelled passages of one sort. */
export interface Measured extends Accuracy {
  readonly passages: number;
  readonly sentences: number;
  /** Sentences without any claim. */
  readonly clean: number;
  /** Those of them in which a claim was found. */
  readonly flagged: number;
}

/** What was measured, by the sort of passages. */
export type MeasuredData = Readonly<Record<string, Measured>>;

/** All notes and the sources that they cite, by id. */
export interface NotesData {
  readonly notes: Readonly<Record<string, Note>>;
  readonly sources: Readonly<Record<string, Source>>;
}
