/**
 * What is known about a page's text: its blocks, the state of the engine after each, the findings of each;
 * and what of that has to be read again when blocks change.
 *
 * Knows no DOM beyond the blocks that it is handed, and no browser.
 */
import type { Engine, ReadingState } from '../core';
import type { Finding, PageInfo } from '../core/types';
import type { PageBlock } from '../dom';

/** A block and what was read in it. */
export interface Entry {
  block: PageBlock;
  /** State after the block; `null` before it was read for the first time. */
  after: ReadingState | null;
  findings: readonly Finding[];
  /** Ids of the main risks that it mentions. */
  mentions: readonly string[];
  /** Must be read (again). */
  stale: boolean;
}

/** Told about what becomes of entries. */
export interface Listener {
  /** The entry's findings are others now. */
  found(entry: Entry, before: readonly Finding[]): void;
  /** The same text stands in other nodes now. */
  moved(entry: Entry): void;
  /** The entry is gone. */
  lost(entry: Entry): void;
}

/** The engine's part that reading needs. */
export type Reader = Pick<Engine, 'begin' | 'read'>;

function sameStrings(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}

function sameText(a: PageBlock, b: PageBlock): boolean {
  return (
    a.text === b.text && a.tag === b.tag && a.depth === b.depth && sameStrings(a.under, b.under)
  );
}

function sameNodes(a: PageBlock, b: PageBlock): boolean {
  return (
    a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, i) => piece.node === b.pieces[i]?.node)
  );
}

function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i] as Finding;
      return (
        one.claim === other.claim &&
        one.stance === other.stance &&
        one.form === other.form &&
        one.quote.start === other.quote.start &&
        one.quote.end === other.quote.end &&
        one.sentence.start === other.sentence.start &&
        one.sentence.end === other.sentence.end &&
        one.why.subject.text === other.why.subject.text
      );
    })
  );
}

/** The reading of one page. */
export class Reading {
  private entries: Entry[] = [];
  /** No entry before this one is stale. */
  private cursor = 0;

  /**
   * @param sameState Tells whether reading on from either state gives the same findings.
   */
  constructor(
    private readonly reader: Reader,
    private readonly sameState: (a: ReadingState, b: ReadingState) => boolean,
    private readonly listener: Listener,
    private page: PageInfo = {},
  ) {}

  /** Number of blocks. */
  get size(): number {
    return this.entries.length;
  }

  /** All entries in reading order. */
  get all(): readonly Entry[] {
    return this.entries;
  }

  /** Whether nothing is left to read. */
  get done(): boolean {
    return this.cursor >= this.entries.length;
  }

  blockAt(index: number): PageBlock {
    const entry = this.entries[index];
    if (!entry) throw new RangeError(`No block ${index} of ${this.entries.length}`);
    return entry.block;
  }

  /** Other knowledge about the page: the first block is read again, and the others as far as it matters. */
  setPage(page: PageInfo): void {
    if (page.title === this.page.title) return;
    this.page = page;
    this.markStale(0);
  }

  /** Forgets the blocks that no longer hold. */
  drop(isGone: (block: PageBlock) => boolean): void {
    const kept: Entry[] = [];
    let lostOne = false;
    for (const entry of this.entries) {
      if (isGone(entry.block)) {
        this.listener.lost(entry);
        lostOne = true;
        continue;
      }
      if (lostOne) {
        // It follows something else now.
        entry.stale = true;
        this.cursor = Math.min(this.cursor, kept.length);
        lostOne = false;
      }
      kept.push(entry);
    }
    this.entries = kept;
    this.cursor = Math.min(this.cursor, kept.length);
  }

  /**
   * Puts blocks in the place of those in `[from, to)`. Blocks at either end that say the same as before
   * keep what was read in them.
   */
  replace(from: number, to: number, blocks: readonly PageBlock[]): void {
    let start = 0;
    const before = this.entries.slice(from, to);
    const shorter = Math.min(before.length, blocks.length);
    while (start < shorter && this.keep(before[start] as Entry, blocks[start] as PageBlock))
      start += 1;
    let end = 0;
    while (
      end < shorter - start &&
      this.keep(
        before[before.length - 1 - end] as Entry,
        blocks[blocks.length - 1 - end] as PageBlock,
      )
    ) {
      end += 1;
    }
    const removed = before.slice(start, before.length - end);
    const added = blocks
      .slice(start, blocks.length - end)
      .map((block): Entry => ({ block, after: null, findings: [], mentions: [], stale: true }));
    if (removed.length === 0 && added.length === 0) return;
    for (const entry of removed) this.listener.lost(entry);
    const rest = this.entries.slice(from + start + removed.length);
    this.entries.length = from + start;
    // Not by spread arguments: a page can have more blocks than a call may have arguments.
    for (const entry of added) this.entries.push(entry);
    for (const entry of rest) this.entries.push(entry);
    this.cursor = Math.min(this.cursor, from + start);
    this.markStale(from + start + added.length);
  }

  private keep(entry: Entry, block: PageBlock): boolean {
    if (!sameText(entry.block, block)) return false;
    const moved = !sameNodes(entry.block, block);
    entry.block = block;
    if (moved) this.listener.moved(entry);
    return true;
  }

  private markStale(index: number): void {
    const entry = this.entries[index];
    if (!entry) return;
    entry.stale = true;
    this.cursor = Math.min(this.cursor, index);
  }

  /**
   * Reads the next block that has to be read.
   * @returns false when nothing was left to read.
   */
  readNext(): boolean {
    while (this.cursor < this.entries.length && !(this.entries[this.cursor] as Entry).stale) {
      this.cursor += 1;
    }
    const index = this.cursor;
    const entry = this.entries[index];
    if (!entry) return false;
    const previous = this.entries[index - 1];
    const before = previous?.after ?? this.reader.begin(this.page);
    const { findings, mentions, after } = this.reader.read(entry.block, index, before);
    const goesOn = entry.after === null || !this.sameState(entry.after, after);
    entry.after = after;
    entry.mentions = mentions;
    entry.stale = false;
    this.cursor = index + 1;
    if (goesOn) this.markStale(index + 1);
    if (!sameFindings(entry.findings, findings)) {
      const old = entry.findings;
      entry.findings = findings;
      this.listener.found(entry, old);
    }
    return true;
  }
}
