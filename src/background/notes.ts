/**
 * Picking notes from the compiled ones. Pure.
 */
import type { Note, NotesData, Source } from '../core/notes';

/**
 * The notes of some claims and the sources that they cite.
 * @param claims claim ids; unknown ones are left out.
 */
export function notesOf(data: NotesData, claims: readonly string[]): NotesData {
  const notes: Record<string, Note> = {};
  const sources: Record<string, Source> = {};
  for (const claim of claims) {
    const note = Object.hasOwn(data.notes, claim) ? data.notes[claim] : undefined;
    if (!note) continue;
    notes[claim] = note;
    for (const id of note.sources) {
      const source = data.sources[id];
      if (source) sources[id] = source;
    }
  }
  return { notes, sources };
}
