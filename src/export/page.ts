/**
 * What is exported: a page's findings with their notes, as plain data.
 *
 * This folder is pure: findings and notes in, text out. It must not know a browser, a DOM or a clock.
 */
import type { Note, NotesData, Source } from '../core/notes';
import type { QuotedFinding, Status } from '../core/types';
import { sourcesOf } from '../notes/texts';

/** One finding of a page. */
export interface ExportedFinding extends QuotedFinding {
  /** Address of the document that it stands in: the page's own or a frame's. */
  readonly url: string;
}

/** A page as it is exported. */
export interface ExportedPage {
  readonly url: string;
  /** May be empty. */
  readonly title: string;
  /** When it was read, as ISO 8601 in UTC. */
  readonly read: string;
  /** The extension's version. */
  readonly version: string;
  /** A UUID for this export, from which everything in it that needs an identifier takes one. */
  readonly id: string;
  /** In document order. */
  readonly findings: readonly ExportedFinding[];
  /** How many findings are left out because the user hides their status. */
  readonly hidden: number;
  /** Names of the main risks by whether the page mentions them; `null` where there is nothing to say of them. */
  readonly risks: {
    readonly omitted: readonly string[];
    readonly mentioned: readonly string[];
  } | null;
  /** The notes of the findings' claims, with their sources. */
  readonly notes: NotesData;
}

/** A claim with its note and all findings that make it. */
export interface ExportedClaim {
  readonly claim: string;
  readonly title: string;
  readonly status: Status;
  readonly findings: readonly [ExportedFinding, ...ExportedFinding[]];
  /** `undefined` where no note could be had. */
  readonly note: Note | undefined;
  /** Those of the note, in its order. */
  readonly sources: readonly Source[];
}

/** The claims of a page, each once, in the order in which the page first makes them. */
export function claimsOf({ findings, notes }: ExportedPage): ExportedClaim[] {
  const byClaim = new Map<string, [ExportedFinding, ...ExportedFinding[]]>();
  for (const finding of findings) {
    const known = byClaim.get(finding.claim);
    if (known) known.push(finding);
    else byClaim.set(finding.claim, [finding]);
  }
  return [...byClaim.values()].map((found) => {
    const [{ claim, title, status }] = found;
    const note = noteOf(claim, notes);
    return {
      claim,
      title,
      status,
      findings: found,
      note,
      sources: note ? sourcesOf(note, notes) : [],
    };
  });
}

/** The note of a claim; `undefined` where there is none. */
export function noteOf(claim: string, { notes }: NotesData): Note | undefined {
  return Object.hasOwn(notes, claim) ? notes[claim] : undefined;
}

/** The address by which a finding's document can be named: frames without one of their own belong to the page. */
export function addressOf(finding: ExportedFinding, page: ExportedPage): string {
  return /^(?:https?|file):/.test(finding.url) ? finding.url : page.url;
}
