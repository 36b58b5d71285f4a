/**
 * How long a note's review holds.
 *
 * Pure: days are handed in as ISO dates (`YYYY-MM-DD`), which sort as they follow each other.
 */
import type { Note } from './notes';

/** The day of a time in ms since 1970, in UTC, so that a note changes on the same day everywhere. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** Whether the note's last day has passed; on that day itself it still holds. */
export function isDueForReview({ validUntil }: Pick<Note, 'validUntil'>, today: string): boolean {
  return today > validUntil;
}
