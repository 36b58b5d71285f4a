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
  /** State that the block was read from; `null` when this text of it was not read yet. */
  before: ReadingState | null;
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

/** What an entry knows of a block that was not read yet. */
function unread(block: PageBlock): Entry {
  return { block, before: null, after: null, findings: [], mentions: [], stale: true };
}

/** Two blocks with the same key say the same. */
function textKey({ tag, depth, under, text }: PageBlock): string {
  return [tag, depth, ...(under ?? []), text].join('\n');
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

  /**
   * Changes blocks together: what goes out at one place and comes in at another is the same entry still, and so is a
   * block whose text has changed in its place.
   */
  change(edit: () => void): void {
    if (this.gone !== null) {
      edit();
      return;
    }
    this.gone = [];
    this.fresh = [];
    try {
      edit();
    } finally {
      const { gone, fresh } = this;
      this.gone = null;
      this.fresh = [];
      this.settle(gone, fresh);
    }
  }

  /** Taken out during a change; `null` outside of one. */
  private gone: Entry[] | null = null;
  /** Put in during a change. */
  private fresh: Entry[] = [];

  /** Puts entries that went out in the place of new ones that are of the same text or stand in the same place. */
  private settle(gone: readonly Entry[], fresh: readonly Entry[]): void {
    const left = new Set(gone);
    const instead = new Map<Entry, Entry>();
    const claim = (keyOf: (block: PageBlock) => unknown): void => {
      if (left.size === 0 || instead.size === fresh.length) return;
      const free = new Map<unknown, Entry[]>();
      for (const entry of left) {
        const key = keyOf(entry.block);
        const same = free.get(key);
        if (same) same.push(entry);
        else free.set(key, [entry]);
      }
      for (const entry of fresh) {
        if (instead.has(entry)) continue;
        const same = free.get(keyOf(entry.block));
        const old = same?.find(({ block }) => sameNodes(block, entry.block)) ?? same?.[0];
        if (!same || !old) continue;
        same.splice(same.indexOf(old), 1);
        left.delete(old);
        instead.set(entry, old);
      }
    };
    claim(textKey);
    claim(({ pieces }) => pieces[0]?.node);
    claim(({ owner }) => owner);
    if (instead.size > 0) {
      this.entries = this.entries.map((entry) => instead.get(entry) ?? entry);
      this.cursor = 0;
    }
    for (const entry of left) this.listener.lost(entry);
    for (const [{ block }, old] of instead) {
      const before = old.block;
      const moved = !sameNodes(before, block);
      old.block = block;
      old.stale = true;
      if (!sameText(before, block)) old.before = null;
      else if (moved) this.listener.moved(old);
    }
  }

  /**
   * Forgets the blocks that no longer hold.
   * @returns these.
   */
  drop(isGone: (block: PageBlock) => boolean): PageBlock[] {
    const dropped: PageBlock[] = [];
    this.change(() => {
      const kept: Entry[] = [];
      let lostOne = false;
      for (const entry of this.entries) {
        if (isGone(entry.block)) {
          dropped.push(entry.block);
          this.gone?.push(entry);
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
    });
    return dropped;
  }

  /**
   * Puts blocks in the place of those in `[from, to)`. Blocks at either end that say the same as before
   * keep what was read in them.
   */
  replace(from: number, to: number, blocks: readonly PageBlock[]): void {
    this.change(() => this.put(from, to, blocks));
  }

  private put(from: number, to: number, blocks: readonly PageBlock[]): void {
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
    const added = blocks.slice(start, blocks.length - end).map(unread);
    if (removed.length === 0 && added.length === 0) return;
    const rest = this.entries.slice(from + start + removed.length);
    this.entries.length = from + start;
    // Not by spread arguments: a page can have more blocks than a call may have arguments.
    for (const entry of removed) this.gone?.push(entry);
    for (const entry of added) {
      this.entries.push(entry);
      this.fresh.push(entry);
    }
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
   * Reads the next block that has to be read. What was read from the same state before is not read again.
   * @returns false when nothing was left to read.
   */
  readNext(): boolean {
    for (; this.cursor < this.entries.length; this.cursor += 1) {
      const index = this.cursor;
      const entry = this.entries[index] as Entry;
      if (!entry.stale) continue;
      const before = this.entries[index - 1]?.after ?? this.reader.begin(this.page);
      if (entry.before !== null && this.sameState(entry.before, before)) {
        entry.stale = false;
        continue;
      }
      this.readEntry(entry, index, before);
      return true;
    }
    return false;
  }

  private readEntry(entry: Entry, index: number, before: ReadingState): void {
    const { findings, mentions, after } = this.reader.read(entry.block, index, before);
    const goesOn = entry.after === null || !this.sameState(entry.after, after);
    // Another text in the same place: what stays the same in it may stand in other nodes.
    const replaced = entry.before === null && entry.findings.length > 0;
    entry.before = before;
    entry.after = after;
    entry.mentions = mentions;
    entry.stale = false;
    this.cursor = index + 1;
    if (goesOn) this.markStale(index + 1);
    if (replaced || !sameFindings(entry.findings, findings)) {
      const old = entry.findings;
      entry.findings = findings;
      this.listener.found(entry, old);
    }
  }
}
