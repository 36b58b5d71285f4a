/**
 * What the check page works out: how a text is cut for reading, and what its findings come to. Pure: no browser,
 * no DOM, no words.
 */
import { STATUS_ORDER } from '../core/statuses';
import type { Stance, Status } from '../core/types';
import { blocksOf, type TextBlock } from '../text/blocks';

/** Longest text that is read, in UTF-16 code units: a long book. */
export const TEXT_MAX = 1_000_000;

/** A paragraph longer than this, in UTF-16 code units, is read in pieces, or a slice of work would be too long. */
export const PIECE_MAX = 4_000;

/** A sentence's end with what may follow it up to the next one. */
const SENTENCE_END = /[.!?…]["'”’)\]]*\s+/g;

/** What is read and drawn as one: a block of the text, or a piece of one that is very long. */
export interface Piece extends TextBlock {
  /** Whether it goes on with the block of the piece before it. */
  readonly goesOn: boolean;
}

/** Cuts a text into what is read and drawn; long blocks at sentence ends, else between words, as far as there are any. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const block of blocksOf(text.slice(0, TEXT_MAX))) {
    if (block.text.length <= PIECE_MAX) {
      pieces.push({ ...block, goesOn: false });
      continue;
    }
    let rest = block.text;
    for (let first = true; rest !== ''; first = false) {
      const end = rest.length <= PIECE_MAX ? rest.length : cutIn(rest);
      const part = rest.slice(0, end);
      pieces.push(
        first ? { ...block, text: part, goesOn: false } : { tag: 'p', text: part, goesOn: true },
      );
      rest = rest.slice(end);
    }
  }
  return pieces;
}

/** Where to cut a text that is longer than a piece. */
function cutIn(text: string): number {
  const head = text.slice(0, PIECE_MAX);
  let end = 0;
  for (const match of head.matchAll(SENTENCE_END)) end = match.index + match[0].length;
  if (end > PIECE_MAX / 2) return end;
  const space = head.search(/\s\S*$/);
  if (space > PIECE_MAX / 2) return space + 1;
  // Not between the two halves of a character beyond the basic plane.
  return /[\ud800-\udbff]$/.test(head) ? PIECE_MAX - 1 : PIECE_MAX;
}

/** One finding, as the list of notes shows it. */
export interface CheckedFinding {
  readonly id: string;
  readonly claim: string;
  readonly title: string;
  readonly status: Status;
  readonly stance: Stance;
  readonly quote: string;
}

/** The findings of one claim. */
export interface ClaimGroup {
  readonly claim: string;
  readonly title: string;
  readonly status: Status;
  /** In the order of the text; never empty. */
  readonly findings: readonly CheckedFinding[];
}

/** Findings by claim, each claim where the text first makes it. */
export function groupsOf(findings: readonly CheckedFinding[]): ClaimGroup[] {
  const groups = new Map<string, CheckedFinding[]>();
  for (const finding of findings) {
    const known = groups.get(finding.claim);
    if (known) known.push(finding);
    else groups.set(finding.claim, [finding]);
  }
  return [...groups].map(([claim, found]) => {
    const { title, status } = found[0] as CheckedFinding;
    return { claim, title, status, findings: found };
  });
}

/** How many findings have each status, in the order of the statuses; those with none are left out. */
export function countsOf(
  findings: readonly Pick<CheckedFinding, 'status'>[],
): { readonly status: Status; readonly count: number }[] {
  return STATUS_ORDER.map((status) => ({
    status,
    count: findings.filter((finding) => finding.status === status).length,
  })).filter(({ count }) => count > 0);
}
