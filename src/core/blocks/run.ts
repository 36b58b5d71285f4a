/**
 * A block while it is read: what its reader and the readers of its parts hand to each other.
 *
 * Only holds what was read; all of a block, and nothing of the next one.
 */
import type { Lexicon, Mark } from '../lexicon';
import { emptyList } from '../lists';
import type { SentenceReading } from '../sentence';
import type { Sentence } from '../sentences';
import type { Asked, Heading, ReadingState } from '../state';
import type { Finding, ProductForm } from '../types';
import type { Place } from '../view';
import type { Words } from '../words';

/** Nothing is asked about. A state that has this already is not made anew. */
export const NOTHING_ASKED: readonly Asked[] = emptyList();
/** As `NOTHING_ASKED`. */
export const NO_CONCEPTS: readonly string[] = emptyList();

/** Reads texts beside the block at hand, such as a title or the headers of a cell; see `Lexicon.reader`. */
export type SideReader = ReturnType<Lexicon['reader']>;

/** A header that names kratom and nothing else. */
export interface Column {
  readonly text: string;
  readonly form: ProductForm;
}

/** A block while it is read; only what may be set is set, from sentence to sentence. */
export interface Run {
  readonly index: number;
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  /** The marks of each sentence. */
  readonly found: readonly Mark[][];
  /** The marks of all of them together, for a heading; none for all that is no heading. */
  readonly marks: readonly Mark[];
  /** Of a heading; 0 for all that is none. */
  readonly level: number;
  /** As the blocks under it will see it, but for its lead and its concepts; `null` for all that is no heading. */
  readonly heading: Heading | null;
  /** Whether it takes its relation from what owns it. */
  readonly item: boolean;
  /** Of a table or a list of definitions. */
  readonly cell: boolean;
  /** Names a table's row, and what it says is for the cells beside it, kratom's among them, to affirm. */
  readonly label: boolean;
  /** It does so beside one other cell, which is no more than an answer: "Addictive | No". */
  readonly alone: boolean;
  /** The cell behind it may name which of several is best for what it says. */
  readonly choosing: boolean;
  /** The header of kratom's own column, for a cell in it. */
  readonly column: Column | null;
  place: Place;
  /** A paragraph whose first sentence only lists what its heading announces. */
  readonly listed: boolean;
  /** What the sentence before says kratom is taken for. */
  tried: readonly Asked[];
  /** The block's claims are denied, by its own words or by what owns it. */
  readonly silent: boolean;
  /** It says what the next block finds true or false, and asks for that as a question does. */
  readonly held: boolean;
  /** They are by what owns it. */
  readonly owned: boolean;
  /** The sentence before is a list of something else: "Pros of kava: relaxing." */
  others: boolean;
  readonly findings: Finding[];
  /** The sentences that were read, in their order. */
  readonly seen: Seen[];
  state: ReadingState;
  /** Of the last sentence that was read. */
  reading: SentenceReading | null;
  /** What the last sentence asks about. */
  asked: readonly Asked[];
  askedConcepts: readonly string[];
}

/** A sentence that was read. */
export interface Seen {
  readonly reading: SentenceReading;
  readonly before: ReadingState;
  readonly place: Place;
  readonly question: boolean;
  /** Only a list of names under a label that says nothing of kratom. */
  readonly idle: boolean;
}
