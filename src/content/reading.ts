/**
 * What is known about a page's text: its blocks, the state of the engine after each, the findings of each;
 * and what of that has to be read again when blocks change.
 *
 * Knows no DOM beyond the blocks that it is handed, and no browser. It does not read: it says what is to be read, and
 * takes what was read, after which the page may be another one.
 */
import type { ReadingState } from '../core';
import { type Before, isStart, type PageStart, sameBefore, stateBehind } from '../core/batch';
import type { Finding, PageInfo } from '../core/types';
import type { PageBlock } from '../dom';
import type { ReadBlock } from '../platform/messages';
import type { SentenceCount } from '../text/sentences';

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
  /** Its sentences about kratom. */
  sentences: SentenceCount;
  /** Must be read (again). */
  stale: boolean;
}

/** Told about what becomes of entries. */
export interface Listener {
  /** The entry's findings are others now. */
  found(entry: Entry, before: readonly Finding[]): void;
  /** The same text stands in other nodes now, in other parts of them, or in another element. */
  moved(entry: Entry): void;
  /** The entry is gone. */
  lost(entry: Entry): void;
}

/** Blocks in a row that are to be read. */
export interface Batch {
  readonly before: Before;
  readonly entries: readonly Entry[];
  /** The entries' blocks as they were when the batch was made. */
  readonly blocks: readonly PageBlock[];
}

const NO_SENTENCES: SentenceCount = { about: 0, unmatched: 0 };

/** What an entry knows of a block that was not read yet. */
function unread(block: PageBlock): Entry {
  return {
    block,
    before: null,
    after: null,
    findings: [],
    mentions: [],
    sentences: NO_SENTENCES,
    stale: true,
  };
}

/** Two blocks with the same key say the same. */
function textKey({ tag, depth, under, beside, text }: PageBlock): string {
  return [tag, depth, ...(under ?? []), '', ...(beside ?? []), text].join('\n');
}

function sameStrings(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}

function sameText(a: PageBlock, b: PageBlock): boolean {
  return (
    a.text === b.text &&
    a.tag === b.tag &&
    a.depth === b.depth &&
    sameStrings(a.under, b.under) &&
    sameStrings(a.beside, b.beside)
  );
}

function sameNodes(a: PageBlock, b: PageBlock): boolean {
  return (
    a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, i) => piece.node === b.pieces[i]?.node)
  );
}

/** Whether each word of the same text stands in the same place. */
function samePlaces(a: PageBlock, b: PageBlock): boolean {
  return (
    a.owner === b.owner &&
    sameNodes(a, b) &&
    a.pieces.every(({ at, length }, i) => at === b.pieces[i]?.at && length === b.pieces[i]?.length)
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
  /** So many entries that may have to be read again go into a batch beside what must be read. */
  private ahead = 0;
  private start: PageStart;
  /** State that a page of this title begins with, once it is known. */
  private begin: ReadingState | null = null;

  constructor(
    private readonly listener: Listener,
    { title = '' }: PageInfo = {},
  ) {
    this.start = { title };
  }

  /** More blocks are to come: the page is being read for the first time. */
  grows = false;

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
    return !this.grows && this.cursor >= this.entries.length;
  }

  blockAt(index: number): PageBlock {
    const entry = this.entries[index];
    if (!entry) throw new RangeError(`No block ${index} of ${this.entries.length}`);
    return entry.block;
  }

  /** Other knowledge about the page: the first block is read again, and the others as far as it matters. */
  setPage({ title = '' }: PageInfo): void {
    if (title === this.start.title) return;
    this.start = { title };
    this.begin = null;
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
      const moved = !samePlaces(before, block);
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
    const moved = !samePlaces(entry.block, block);
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
   * What is to be read next. What was read from the same state before is not read again.
   *
   * @param most UTF-16 code units of text in all, where it is more than one block.
   * @returns `null` when nothing is left to read.
   */
  next(most: number): Batch | null {
    for (; this.cursor < this.entries.length; this.cursor += 1) {
      const entry = this.entries[this.cursor] as Entry;
      if (!entry.stale) continue;
      // All before it were read.
      const before = this.beforeOf(this.cursor) as Before;
      if (entry.before !== null && sameBefore(entry.before, before)) {
        entry.stale = false;
        continue;
      }
      const entries = this.rowFrom(this.cursor, most);
      return { before, entries, blocks: entries.map(({ block }) => block) };
    }
    this.ahead = 0;
    return null;
  }

  /** What an entry is to be read from; `null` as long as the one before it was not read. */
  private beforeOf(index: number): Before | null {
    return index === 0 ? (this.begin ?? this.start) : (this.entries[index - 1]?.after ?? null);
  }

  /** The entry to read, those behind it that were never read, and some that may have to be read again. */
  private rowFrom(index: number, most: number): Entry[] {
    const row = [this.entries[index] as Entry];
    let length = row[0]?.block.text.length ?? 0;
    let again = 0;
    for (let at = index + 1; at < this.entries.length; at++) {
      const entry = this.entries[at] as Entry;
      length += entry.block.text.length;
      if (entry.before !== null) again += 1;
      if (length > most || again > this.ahead) break;
      row.push(entry);
    }
    return row;
  }

  /**
   * Takes what was read in one block of a batch; the blocks of a batch in their order.
   *
   * @param place of the block in its batch.
   * @returns false when the batch does not hold any more, as the page has changed meanwhile: what is left of it is
   *   to be dropped, and will be in a later batch.
   */
  take(batch: Batch, place: number, reading: ReadBlock): boolean {
    const { before: first, entries, blocks } = batch;
    const entry = entries[place];
    const index = entry ? this.indexOf(entry) : -1;
    if (!entry || index < 0 || !sameText(entry.block, blocks[place] as PageBlock)) return false;
    if (place === 0) {
      const now = this.beforeOf(index);
      if (now === null || !sameBefore(now, first)) return false;
      if (isStart(first)) this.begin = reading.begin ?? null;
    } else if (this.entries[index - 1] !== entries[place - 1]) return false;
    const before = this.beforeOf(index);
    if (before === null || isStart(before)) return false;
    if (entry.before !== null && sameBefore(entry.before, before)) {
      entry.stale = false;
      this.ahead = 0;
    } else {
      const goesOn = this.settleEntry(entry, index, before, reading);
      const isLast = place === entries.length - 1;
      // Each batch reaches further ahead, so that a whole page that has to be read again takes few of them.
      if (goesOn && isLast) this.ahead = Math.max(1, this.ahead * 2);
      else if (!goesOn) this.ahead = 0;
    }
    if (this.cursor === index) this.cursor += 1;
    return true;
  }

  /** Where an entry stands, from where it is most likely. */
  private indexOf(entry: Entry): number {
    return this.entries[this.cursor] === entry ? this.cursor : this.entries.indexOf(entry);
  }

  /** @returns whether what is behind it depends on it. */
  private settleEntry(
    entry: Entry,
    index: number,
    before: ReadingState,
    reading: ReadBlock,
  ): boolean {
    const { findings, mentions, sentences } = reading;
    const after = stateBehind(before, reading.change);
    const goesOn = entry.after === null || !sameBefore(entry.after, after);
    // Another text in the same place: what stays the same in it may stand in other nodes.
    const replaced = entry.before === null && entry.findings.length > 0;
    entry.before = before;
    entry.after = after;
    entry.mentions = mentions;
    entry.sentences = sentences;
    entry.stale = false;
    if (goesOn) this.markStale(index + 1);
    if (replaced || !sameFindings(entry.findings, findings)) {
      const old = entry.findings;
      entry.findings = findings;
      this.listener.found(entry, old);
    }
    return goesOn;
  }
}
