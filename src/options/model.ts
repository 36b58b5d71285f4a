/**
 * What the settings page lists, worked out from the notes. Pure: no browser, no DOM, no words.
 */
import type { Note, NotesData } from '../core/notes';
import { siteOf } from '../settings';

/** Kinds of claims in the order in which they are listed. */
export const KINDS: readonly Note['kind'][] = [
  'benefit',
  'reassurance',
  'risk',
  'mechanism',
  'regulatory',
  'safety-advice',
];

/** Rules of one kind. */
export interface RuleGroup {
  readonly kind: Note['kind'];
  /** By title. */
  readonly notes: readonly Note[];
}

/**
 * The rules that a search finds, by kind.
 * @param query words that must all stand in a rule's title, summary or id, in any order and case; empty for all.
 * @returns only groups that hold something.
 */
export function ruleGroups(data: NotesData, query: string): RuleGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = Object.values(data.notes).filter(({ title, summary, claim }) => {
    const text = `${title} ${summary} ${claim}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return KINDS.map((kind) => ({
    kind,
    notes: found
      .filter((note) => note.kind === kind)
      .sort((a, b) => a.title.localeCompare(b.title, 'en')),
  })).filter(({ notes }) => notes.length > 0);
}

/** The latest review date of all notes, `YYYY-MM-DD`; `null` without notes. */
export function lastReviewed(data: NotesData): string | null {
  const dates = Object.values(data.notes).map((note) => note.reviewed);
  return dates.sort().at(-1) ?? null;
}

/**
 * The site that a user typed: a host name or an address.
 * @returns its name as `siteOf` gives it; `null` when it is none.
 */
export function typedSite(text: string): string | null {
  const typed = text.trim();
  if (typed === '' || /\s/.test(typed)) return null;
  const site = siteOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  return site !== null && (site.includes('.') || site === 'localhost' || site.startsWith('['))
    ? site
    : null;
}
