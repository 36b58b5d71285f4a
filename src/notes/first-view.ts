/**
 * What of a note is shown at first, and what waits under "More". Pure.
 */
import { NOTES_LANGUAGE } from '../core/language';
import type { Note } from '../core/notes';
import type { NoteItem, Words } from './item';
import { formText, productMoreText, productText, statusWord } from './texts';

/** Most that the first view of a note says, in UTF-16 code units: what can be taken in at a glance. */
export const FIRST_VIEW_LENGTH = 280;

/** The first view, and what of its parts found no room. Empty strings stand for nothing. */
export interface FirstView {
  readonly summary: string;
  /** The product that the page speaks of; that none is stated is said only where there is room. */
  readonly product: string;
  /** What differs for that product. */
  readonly form: string;
  readonly safety: string;
  readonly moreSummary: string;
  readonly moreForm: string;
}

function sentencesOf(text: string): string[] {
  const segments = new Intl.Segmenter(NOTES_LANGUAGE, { granularity: 'sentence' }).segment(text);
  return Array.from(segments, ({ segment }) => segment);
}

/** As many first sentences as have room; none of them is cut. */
function fitting(sentences: readonly string[], room: number): [shown: string, rest: string] {
  let shown = '';
  let count = 0;
  for (const sentence of sentences) {
    if ((shown + sentence).trimEnd().length > room) break;
    shown += sentence;
    count += 1;
  }
  return [shown.trimEnd(), sentences.slice(count).join('').trim()];
}

/**
 * Chooses what fits: the verdict's first sentence and the safety line always, then the rest of the summary, then
 * what differs for the product, or at least where that stands.
 */
export function firstView(item: NoteItem, note: Note, t: Words): FirstView {
  const [first = '', ...others] = sentencesOf(note.summary);
  const safety = note.safety ?? '';
  const always = [statusWord(item, t), item.title, first, safety];
  const room = FIRST_VIEW_LENGTH - always.reduce((sum, { length }) => sum + length, 0);
  const named = productText(item, t);
  const product = item.form === 'not-stated' && named.length > room ? '' : named;
  const different = formText(item, note) ?? '';
  const pointer = productMoreText(item, t);
  const free = room - product.length;
  // Room is kept to say at least where it stands what differs for the product.
  const pointing = pointer.length - product.length;
  const kept = different !== '' && pointing <= free ? pointing : 0;
  const [more, moreSummary] = fitting(others, free - kept);
  const [form, moreForm] = fitting(sentencesOf(different), free - more.length);
  return {
    summary: (first + more).trim(),
    product: form === '' && kept > 0 ? pointer : product,
    form,
    safety,
    moreSummary,
    moreForm,
  };
}
