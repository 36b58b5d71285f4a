/**
 * Drawing on a page: painted claims, markers, the note card.
 */

export { HOST_NAME } from './host';
export type { NoteItem, Words } from './item';
export { whyWithin } from './marked';
export { createNotes, type Notes, type NotesParts, type NotesView } from './notes';
export { clearRemains } from './remains';
export { claimTitle, namedRisk } from './texts';
export { createToasts, type Toast, type Toasts } from './toast';
