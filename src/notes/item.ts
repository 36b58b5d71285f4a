/**
 * What the drawing side knows of a finding. Types only.
 */
import type { ToldFinding, Why } from '../core/types';

/** A finding that stands on the page. */
export interface NoteItem extends ToldFinding {
  /** Unique in the frame. */
  readonly id: string;
  /** Why it matched; spans in UTF-16 code units of the sentence, `null` for words that stand elsewhere. */
  readonly why: Why;
  /** Where the sentence begins in its block's text, in UTF-16 code units. */
  readonly at: number;
  /** The same for all findings of one sentence, and for no others. */
  readonly group: string;
  /** The block-level element that the text belongs to. */
  readonly owner: Element;
  /** Where the quote stands; offsets in UTF-16 code units of the text nodes. */
  readonly range: StaticRangeInit;
  /** Where the line would have to end for a marker to stand after the claim: past closing punctuation. */
  readonly end: { readonly node: Text; readonly offset: number };
}

/** Text for a key of the message catalogue. */
export type Words = (key: string, ...substitutions: (string | number)[]) => string;
