/**
 * What the settings page lists, worked out from the notes and the settings. Pure: no browser, no DOM, no words.
 */
import type { Accuracy, Note, NotesData, Source } from '../core/notes';
import type { Status } from '../core/types';
import { type Settings, type SiteChoice, siteOf } from '../settings';

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

/** Which rules are looked for. */
export interface RuleQuery {
  /**
   * Words that must all stand in a rule's title, summary, detail or id, in the word for its status or in its sources
   * (title, publisher, year, address), in any order and case; empty for all.
   */
  readonly words: string;
  /** `null` for any. */
  readonly kind: Note['kind'] | null;
  /** `null` for any. */
  readonly status: Status | null;
  /** Only rules that are turned off. */
  readonly off: boolean;
}

/** The query that finds every rule. */
export const EVERY_RULE: RuleQuery = { words: '', kind: null, status: null, off: false };

/**
 * The rules that a search finds, by kind.
 * @param disabled ids of the rules that are turned off.
 * @param wordOf the word that readers see for a status.
 * @returns only groups that hold something.
 */
export function ruleGroups(
  data: NotesData,
  { words, kind, status, off }: RuleQuery,
  disabled: readonly string[] = [],
  wordOf: (status: Status) => string = () => '',
): RuleGroup[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = Object.values(data.notes).filter((note) => {
    if (kind !== null && note.kind !== kind) return false;
    if (status !== null && note.status !== status) return false;
    if (off && !disabled.includes(note.claim)) return false;
    if (wanted.length === 0) return true;
    const sources = sourcesOf(note, data).map(
      ({ title, publisher, year, url }) => `${title} ${publisher} ${year ?? ''} ${url}`,
    );
    const { title, summary, detail, claim } = note;
    const text = [title, summary, detail, claim, wordOf(note.status), ...sources]
      .join(' ')
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  return KINDS.map((one) => ({
    kind: one,
    notes: found
      .filter((note) => note.kind === one)
      .sort((a, b) => a.title.localeCompare(b.title, 'en')),
  })).filter(({ notes }) => notes.length > 0);
}

/** The sources of a note that are there, in its order. */
export function sourcesOf({ sources }: Note, data: NotesData): Source[] {
  return sources.flatMap((id) => {
    const source = data.sources[id];
    return source ? [source] : [];
  });
}

/** The latest review date of all notes, `YYYY-MM-DD`; `null` without notes. */
export function lastReviewed(data: NotesData): string | null {
  const dates = Object.values(data.notes).map((note) => note.reviewed);
  return dates.sort().at(-1) ?? null;
}

/** What was measured of all rules together. */
export function accuracyOfAll(data: NotesData): Accuracy {
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const { accuracy } of Object.values(data.notes)) {
    if (!accuracy) continue;
    sum.right += accuracy.right;
    sum.wrong += accuracy.wrong;
    sum.missed += accuracy.missed;
  }
  return sum;
}

/** Sites with a choice, by name. */
export function sitesWith({ sites }: Settings, choice: SiteChoice): string[] {
  return Object.keys(sites)
    .filter((site) => sites[site] === choice)
    .sort();
}

/**
 * The site that a user typed: a host name or an address.
 * @returns its name as `siteOf` gives it; `null` when it is none. A pattern such as `*.example.com` is none:
 * each site is listed by its own name.
 */
export function typedSite(text: string): string | null {
  const typed = text.trim();
  if (typed === '' || /[\s*]/.test(typed)) return null;
  const site = siteOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  return site !== null &&
    (site.includes('.') || site === 'localhost' || site.startsWith('[')) &&
    canBeHost(site)
    ? site
    : null;
}

/** Longest name of a host and longest part of one between dots, in characters (RFC 1035, 2.3.4). */
const HOST_MAX = 253;
const LABEL_MAX = 63;

/** Whether a page can come from a host of this name, which a browser has read: it is no longer than names can be and has no part that is empty. */
export function canBeHost(name: string): boolean {
  // One dot may end it.
  const host = name.replace(/\.$/, '');
  const isLabel = (label: string) => label !== '' && label.length <= LABEL_MAX;
  return host.length <= HOST_MAX && (host.startsWith('[') || host.split('.').every(isLabel));
}

/** The sites in a text that holds any number of them, apart by white space, commas or semicolons. */
export function typedSites(text: string): {
  /** Without repetitions, in the text's order. */
  readonly sites: readonly string[];
  /** The words that are no site. */
  readonly invalid: readonly string[];
} {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  const named = words.map((word) => ({ word, site: typedSite(word) }));
  return {
    sites: [...new Set(named.flatMap(({ site }) => (site === null ? [] : [site])))],
    invalid: [...new Set(named.flatMap(({ word, site }) => (site === null ? [word] : [])))],
  };
}
