/**
 * Places the markers: which claims share one, and where on the page it stands.
 *
 * Reads layout only; drawing is not its business. Positions are kept in page coordinates, relative to our
 * own host, so that scrolling needs no work.
 */

import { STATUS_ORDER } from '../core/statuses';
import type { Status } from '../core/types';
import { boxesOf, isConnected, ownerDocumentOf, parentElementOf, rectOf } from '../dom/unclobbered';
import {
  type Box,
  boxAt,
  COUNT_BELOW_PX,
  COUNTED_PX,
  candidates,
  columnsOf,
  overlap,
  RIM_PX,
  RING_GAP_PX,
  RING_PX,
  SAME_LINE_PX,
  TARGET_PX,
  union,
} from './geometry';
import { isModal, zoomOf } from './host';
import type { NoteItem } from './item';
import { type Look, lookAt, once } from './look';
import { inReadingOrder } from './order';
import {
  elementAt,
  elementUnder,
  isFree,
  isInView,
  nearbyRects,
  rectsIn,
  seemsFree,
  surrounds,
  textRects,
} from './room';
import { isUnder, seenOf } from './sight';
import { type Theme, themeAt } from './theme';

/**
 * How a marker is drawn: the icon with the word of its status (`word`) or with nothing but a count beside it
 * (`icon`) or below it (`below`); or, where the page has no room, not at all (`quiet`): the keyboard reaches it and
 * the claim is framed then.
 */
export type MarkerShape = 'word' | 'icon' | 'below' | 'quiet';

/** A marker as it is drawn. */
export interface Marker {
  readonly key: string;
  readonly items: readonly NoteItem[];
  /** The status that the shape shows: of several, the one that a reader should meet first. */
  readonly status: Status;
  readonly theme: Theme;
  /** Relative to the host, CSS px. */
  readonly box: Box;
  readonly shape: MarkerShape;
  /** Something of the page's covers the place now. */
  readonly covered: boolean;
}

interface Placed extends Marker {
  /** Where the claim's first line was when the marker was placed, relative to the host. */
  readonly anchor: Box;
  /** What can be seen of that line, relative to the host; `null` where that is nothing. */
  readonly sight: Box | null;
  /** Whether the page was asked what it shows there; out of sight it cannot be. */
  readonly checked: boolean;
  /** A place is still to be looked for, wherever the claim is: there was no time for it. */
  readonly due: boolean;
}

/**
 * What is looked at again, each with all before it: blocks that stand elsewhere or have other claims (`none`), what lies
 * over the markers (`over`), where the claims stand in all blocks (`text`); and which places are looked for again: those
 * of markers that found no room (`quiet`), or all.
 */
export type Again = 'none' | 'over' | 'text' | 'quiet' | 'all';

const AGAIN: readonly Again[] = ['none', 'over', 'text', 'quiet', 'all'];

/** The one that looks at more. */
export function further(a: Again, b: Again): Again {
  return AGAIN.indexOf(a) < AGAIN.indexOf(b) ? b : a;
}

/** A wide padding is room for a marker: the text column ends where it begins. */
const ROOMY_PADDING_PX = TARGET_PX + 8;

/** What a list's bullet takes at most beside its item. */
const BULLET_PX = 32;

export interface MarkerParts {
  readonly window: Window & typeof globalThis;
  /** Our host element, once there is one. */
  host(): Element | null;
  /** Width in CSS px of a marker with its word and so many claims more. */
  wordWidth(status: Status, more: number): number;
  /** Light or dark, or as the page is. */
  themeFor(owner: Element): Theme;
}

/** The most telling status of several. */
export function foremost(items: readonly Pick<NoteItem, 'status'>[]): Status {
  return STATUS_ORDER.findLast((status) => items.some((item) => item.status === status)) as Status;
}

/** The first line of a run of rectangles. */
export function firstLine(rects: readonly Box[]): Box | null {
  const [first] = rects;
  return first ? lineAt(first, rects) : null;
}

/** Sorts claims into those whose first lines are the same line of the same column. */
export function stacks<T extends { readonly line: Box; readonly column: Box }>(
  claims: readonly T[],
): T[][] {
  const found: T[][] = [];
  for (const claim of claims) {
    const same = found.find(
      ([other]) =>
        other &&
        overlap(other.column, claim.line) &&
        Math.abs(other.line.top - claim.line.top) < SAME_LINE_PX &&
        Math.abs(other.line.bottom - claim.line.bottom) < 2 * SAME_LINE_PX,
    );
    if (same) same.push(claim);
    else found.push([claim]);
  }
  return found;
}

/** Longest time, in ms, that finding places and looking under markers may take of one frame each. */
const PLACE_MS = 4;
const COVER_MS = 2;

/**
 * While nothing but the page's content changes, looking under the markers may take this share of the time: each look
 * takes a browser the longer the more the page holds (0.5 ms in a list of 10,000, Chromium 156).
 */
const COVER_SHARE = 0.003;

/** Narrower things than this, in CSS px, are hardly laid over a page: a button that floats is as wide as a finger. */
const LEAST_COVER_PX = 40;

/** A block as it was when its markers were placed. */
interface Block {
  /** Relative to the host. */
  readonly box: Box;
  readonly items: readonly NoteItem[];
  readonly keys: readonly string[];
}

/** What places are found with, all in one frame. */
interface Ways {
  readonly look: Look;
  theme(owner: Element): Theme;
  /** Where the host stands in the viewport, CSS px. */
  readonly left: number;
  readonly top: number;
}

interface Claim {
  readonly item: NoteItem;
  readonly rects: readonly Box[];
  readonly line: Box;
  /** The part of the block that its line is in. */
  readonly column: Box;
}

/** Keeps the markers of a page. */
export class Markers {
  private placed = new Map<string, Placed>();
  private blocks = new Map<Element, Block>();

  constructor(private readonly parts: MarkerParts) {}

  get all(): readonly Marker[] {
    return [...this.placed.values()];
  }

  /**
   * Places the markers of the given blocks, as many as fit into a slice of time.
   * @param shownIn Claims by the block that they stand in, both in reading order; only blocks near the viewport.
   * @param isHeld whether a marker must stay although its block is not near.
   * @returns whether anything is to be drawn differently, and whether some must wait for the next frame.
   */
  place(
    shownIn: ReadonlyMap<Element, readonly NoteItem[]>,
    again: Again,
    isHeld: (key: string) => boolean,
  ): { changed: boolean; more: boolean } {
    const host = this.parts.host();
    if (!host) return { changed: false, more: false };
    const { document, performance } = this.parts.window;
    const end = performance.now() + PLACE_MS;
    const { left, top } = host.getBoundingClientRect();
    const before = this.placed;
    const ways: Ways = {
      look: lookAt(this.parts.window),
      theme: once((owner: Element) => this.parts.themeFor(owner)),
      left,
      top,
    };
    const next = new Map<string, Placed>();
    const blocks = new Map<Element, Block>();
    const taken: Box[] = [];
    const put = (marker: Placed): void => {
      next.set(marker.key, marker);
      if (marker.shape !== 'quiet') taken.push(moved(marker.box, left, top));
    };
    const isLookedAt = ({ due, checked, anchor }: Placed): boolean =>
      !due && (checked || !isInView(document, moved(anchor, left, top)));
    const asksText = further(again, 'text') === again;
    if (again !== 'none') this.asked.clear();
    let more = false;
    /** The markers of before by the claims that they stood for, once asked for. */
    let standing: Map<string, Placed> | undefined;
    const stoodFor = ({ id }: NoteItem): Placed | undefined => {
      standing ??= new Map(
        [...before.values()].flatMap((marker) => marker.items.map((item) => [item.id, marker])),
      );
      return standing.get(id);
    };
    const found = [...shownIn].map(([owner, items]) => ({ owner, items, rect: rectOf(owner) }));
    const { innerHeight } = this.parts.window;
    const isSeen = ({ rect }: { rect: Box }): boolean => rect.bottom > 0 && rect.top < innerHeight;
    // What the reader sees comes first.
    const inTurn = [...found.filter(isSeen), ...found.filter((one) => !isSeen(one))];
    for (const { owner, items, rect } of inTurn) {
      const box = moved(rect, -left, -top);
      const seen = asksText ? undefined : this.blocks.get(owner);
      if (seen && sameBox(seen.box, box) && sameItems(seen.items, items)) {
        const markers = seen.keys.map((key) => before.get(key));
        if (markers.every((marker) => marker !== undefined && isLookedAt(marker))) {
          for (const marker of markers) put(marker as Placed);
          blocks.set(owner, seen);
          continue;
        }
      }
      const keys: string[] = [];
      blocks.set(owner, { box, items, keys });
      const claims = claimsOf(items, owner, ways.look);
      for (const stack of stacks(claims)) {
        const its = stack.map(itemOf);
        const key = keyOf(its);
        keys.push(key);
        const { line } = stack[0] as Claim;
        const anchor = moved(line, -left, -top);
        const known = before.get(key);
        const inView = isInView(document, line);
        const stays = known !== undefined && sameBox(known.anchor, anchor);
        const asked = again === 'all' || (again === 'quiet' && known?.shape === 'quiet');
        const keep = stays && !asked && isLookedAt(known);
        if (!keep && performance.now() > end) {
          more = true;
          // Where it was, or with its text; looked at again in the next frame. Where claims share markers in another
          // way now, as the one did that stood for the first of them.
          const was = known ?? stoodFor(its[0] as NoteItem);
          if (was) next.set(key, { ...withText(was, anchor), ...standsFor(its) });
          continue;
        }
        if (!keep) this.asked.add(key);
        const others = claims.filter((claim) => !stack.includes(claim));
        put(keep ? known : this.find(key, stack, others, owner, anchor, ways, taken, inView));
      }
    }
    const order = new Map<string, Placed>();
    for (const { owner } of found) {
      for (const key of blocks.get(owner)?.keys ?? []) {
        const marker = next.get(key);
        if (marker) order.set(key, marker);
      }
    }
    let isHeldOne = false;
    for (const [key, marker] of before) {
      const { owner } = marker.items[0] as NoteItem;
      if (!order.has(key) && isConnected(owner) && !shownIn.has(owner) && isHeld(key)) {
        order.set(key, marker);
        isHeldOne = true;
      }
    }
    this.blocks = blocks;
    this.placed = isHeldOne
      ? new Map(
          [...order].sort(([, a], [, b]) =>
            inReadingOrder((a.items[0] as NoteItem).owner, (b.items[0] as NoteItem).owner),
          ),
        )
      : order;
    return { changed: !sameMarkers(before, order), more };
  }

  /** Markers whose places were found since they were last looked under: the page was asked about these just now. */
  private readonly asked = new Set<string>();
  /** So many markers are still to be looked under, from this one on. */
  private unseen = 0;
  private turn = 0;
  /** Time that the looks under way have taken, in ms; the page's changes alone are no reason for others until then. */
  private looked = 0;
  private restsUntil = 0;

  /** Whether some markers are to be looked under, now that the page's content has changed. */
  get isLookDue(): boolean {
    return this.unseen > 0 || this.parts.window.performance.now() >= this.restsUntil;
  }

  /**
   * Looks which markers something of the page's covers now, as many as fit into a slice of time.
   * @param anew all of them; else those that are left, or all if none are.
   * @returns whether anything is to be drawn differently, and whether some must wait for another time.
   */
  lookUnder(anew: boolean): { changed: boolean; more: boolean } {
    const host = this.parts.host();
    if (!host) return { changed: false, more: false };
    const { performance } = this.parts.window;
    const start = performance.now();
    const { left, top } = host.getBoundingClientRect();
    const keys = [...this.placed.keys()];
    this.unseen = anew || this.unseen === 0 ? keys.length : Math.min(this.unseen, keys.length);
    let changed = false;
    while (this.unseen > 0 && performance.now() < start + COVER_MS) {
      this.turn = (this.turn + 1) % keys.length;
      this.unseen -= 1;
      const key = keys[this.turn] as string;
      const marker = this.placed.get(key) as Placed;
      if (!this.asked.has(key) && this.look(marker, host, left, top)) changed = true;
    }
    const now = performance.now();
    this.looked += now - start;
    if (this.unseen > 0) return { changed, more: true };
    this.asked.clear();
    this.restsUntil = now + this.looked / COVER_SHARE;
    this.looked = 0;
    return { changed, more: false };
  }

  /** Looks at once whether something of the page's covers the marker of this key; gives whether it is to be drawn differently. */
  lookUnderThat(key: string): boolean {
    const host = this.parts.host();
    const marker = this.placed.get(key);
    if (!host || !marker) return false;
    const { left, top } = host.getBoundingClientRect();
    return this.look(marker, host, left, top);
  }

  private look(marker: Placed, host: Element, left: number, top: number): boolean {
    if (marker.shape === 'quiet') return false;
    const [{ owner, range }] = marker.items as [NoteItem];
    const seen = visible(moved(marker.box, left, top), marker.shape);
    const covered =
      this.isCovered(seen, owner, host, marker.covered) ||
      (marker.sight !== null &&
        isUnder(moved(marker.sight, left, top), range.startContainer, owner, host));
    if (covered === marker.covered) return false;
    this.placed.set(marker.key, { ...marker, covered });
    return true;
  }

  /**
   * Forgets these claims. Markers that stand for others too stay for those.
   * @returns whether anything is to be drawn differently; so does `replace`.
   */
  forget(ids: ReadonlySet<string>): boolean {
    if (ids.size === 0) return false;
    return this.change((items) => items.filter(({ id }) => !ids.has(id)));
  }

  /** Markers stand for other items of the same claims, where they are until a place is looked for. */
  replace(instead: ReadonlyMap<NoteItem, NoteItem>): boolean {
    return this.change((items) => items.map((item) => instead.get(item) ?? item));
  }

  private change(itemsNow: (items: readonly NoteItem[]) => readonly NoteItem[]): boolean {
    let changed = false;
    const next = new Map<string, Placed>();
    for (const marker of this.placed.values()) {
      const items = itemsNow(marker.items);
      const stays = sameItems(items, marker.items);
      const now = stays ? marker : { ...marker, ...standsFor(items) };
      if (items.length > 0) next.set(now.key, now);
      changed ||= !stays;
    }
    if (changed) this.placed = next;
    return changed;
  }

  private find(
    key: string,
    stack: readonly Claim[],
    others: readonly Claim[],
    owner: Element,
    anchor: Box,
    { look, theme: themeFor, left, top }: Ways,
    taken: readonly Box[],
    inView: boolean,
  ): Placed {
    const { document } = look.window;
    const host = this.parts.host();
    const [{ column: part }] = stack as [Claim];
    const items = stack.map(itemOf);
    const status = foremost(items);
    const theme = themeFor(owner);
    const counted = items.length > 1;
    const wordy = this.parts.wordWidth(status, items.length - 1);
    const [shown] = stack.flatMap(({ item: { range }, line: its }) => {
      const seen = seenOf(its, range.startContainer, look);
      return seen ? [{ seen, node: range.startContainer }] : [];
    });
    const sight = shown ? moved(shown.seen, -left, -top) : null;
    const found = { key, items, status, theme, anchor, sight, checked: inView };
    const base = { ...found, covered: false, due: false };
    const rects = stack.flatMap((claim) => claim.rects);
    const whole = union(rects) as Box;
    const page = edgesOf(host, document);
    const columns = look.columns(owner);
    if (columns) {
      const { of, room } = columns;
      const all = look.rect(of);
      // Any column is wider than that; what is nearer to the edge of all is the first or the last one.
      if (part.left - ROOMY_PADDING_PX > all.left) page.left = part.left - room;
      if (part.right + ROOMY_PADDING_PX < all.right) page.right = part.right + room;
    }
    // Its ring, which is around it, is not to be cut off at the edge of the page.
    const reach = RING_PX + RING_GAP_PX;
    const framed = {
      ...whole,
      left: Math.max(whole.left, page.left + reach),
      right: Math.min(whole.right, page.right - reach),
    };
    const quiet = { ...base, shape: 'quiet', box: moved(framed, -left, -top) } as const;
    // It would stay behind.
    const moves = look.moving().some((one) => surrounds(one, owner));
    if (moves || !shown || isUnder(shown.seen, shown.node, owner, host)) return quiet;
    const text = stack.flatMap(({ item }) => nearbyRects(look, item.range, owner));
    const last = rects.reduce((a, b) => (b.bottom > a.bottom ? b : a));
    const end = endOf(stack);
    const column = columnOf(owner, look);
    const onLine = lineAt(shown.seen, text);
    const around = {
      first: union(stack.map((claim) => claim.line)) as Box,
      end: end && seenOf(end, shown.node, look) && end,
      line: onLine,
      lastLine: isFollowed(last, others, column.rightToLeft)
        ? null
        : lineAt(seenOf(last, shown.node, look) ?? shown.seen, text),
      ...column,
      // What stands at the edge of a column may be nearer to the next one than to a short line.
      ...(columns && { column: onLine }),
      widths: [wordy, ...(counted ? [COUNTED_PX, TARGET_PX] : [TARGET_PX])],
      page,
    };
    for (const place of candidates(around)) {
      const width = place.right - place.left;
      const shape =
        width >= wordy - 0.5 ? 'word' : counted && width <= TARGET_PX ? 'below' : 'icon';
      const box = shape === 'below' ? { ...place, bottom: place.bottom + COUNT_BELOW_PX } : place;
      if (taken.some((other) => overlap(other, box, RIM_PX))) continue;
      const seen = visible(box, shape);
      const free = isInView(document, seen)
        ? isFree(look, seen, owner, host, text)
        : seemsFree(look, seen, owner, text);
      if (free && isBeside(onLine, seen, owner, host)) {
        return { ...base, shape, box: moved(box, -left, -top) };
      }
    }
    return quiet;
  }

  /** @param box What is seen of a marker. */
  private isCovered(box: Box, owner: Element, host: Element, isHidden: boolean): boolean {
    const { document, innerWidth, innerHeight } = this.parts.window;
    const { left, top, right, bottom } = box;
    // From corner to corner: a bar across the page, above or below, reaches one of them first.
    const steps = Math.ceil((right - left) / LEAST_COVER_PX);
    for (let step = 0; step <= steps; step += 1) {
      const x = left + 1 + ((right - left - 2) * step) / steps;
      const y = top + 1 + ((bottom - top - 2) * step) / steps;
      // Nothing can be asked about what is out of sight, and nothing needs to be.
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
      const at = isHidden ? elementAt(document, x, y, host) : elementUnder(document, x, y, host);
      if (!at || !surrounds(at, owner)) return true;
    }
    return false;
  }
}

/** Whether nothing stands between a line and a marker beside it: a float stands within the block's box. */
function isBeside(line: Box, box: Box, owner: Element, ours: Element | null): boolean {
  const y = (box.top + box.bottom) / 2;
  const left = Math.min(line.right, box.right);
  const right = Math.max(line.left, box.left);
  if (right - left < TARGET_PX || y > line.bottom) return true;
  return columnsOf({ left, right }).every((x) => {
    const at = elementAt(ownerDocumentOf(owner) as Document, x, y, ours);
    return !at || surrounds(at, owner);
  });
}

const itemOf = ({ item }: Claim): NoteItem => item;

function keyOf(items: readonly NoteItem[]): string {
  return items.map(({ id }) => id).join(' ');
}

/** What a marker has of the claims that it stands for from now on, until a place is looked for. */
function standsFor(items: readonly NoteItem[]) {
  return { key: keyOf(items), items, status: foremost(items), checked: false, due: true };
}

function claimsOf(items: readonly NoteItem[], owner: Element, look: Look): Claim[] {
  const claims: Claim[] = [];
  for (const item of items) {
    const rects = textRects(item.range);
    const line = firstLine(rects);
    if (line) claims.push({ item, rects, line, column: partAt(line, item, owner, look) });
  }
  return claims;
}

/** The part of a block that a claim's line is in: a column, where it is broken into some. */
function partAt(line: Box, { range }: NoteItem, owner: Element, look: Look): Box {
  const whole = look.rect(owner);
  const columns = look.columns(owner);
  if (!columns) return whole;
  if (columns.of !== owner) {
    return Array.from(boxesOf(owner)).find((box) => overlap(line, box)) ?? whole;
  }
  const above = nearbyRects(look, range, owner).filter(
    ({ left, right }) => left < line.right && right > line.left,
  );
  return union([line, ...above]) as Box;
}

/** What nothing may stand beyond: the edges of the page, or of what is modal around the host, which cuts off what reaches out. */
function edgesOf(host: Element | null, document: Document): { left: number; right: number } {
  const around = host && parentElementOf(host);
  if (!around || !isModal(around)) {
    return { left: 0, right: document.documentElement.clientWidth };
  }
  const zoom = zoomOf(around);
  const left = rectOf(around).left + around.clientLeft * zoom;
  return { left, right: left + around.clientWidth * zoom };
}

/** The last character of the claim that ends furthest along, with its punctuation. */
function endOf(stack: readonly Claim[]): Box | null {
  let last: Box | null = null;
  for (const { item } of stack) {
    const { node, offset } = item.end;
    const rects = rectsIn(node as Text, Math.max(0, offset - 1), offset);
    const rect = rects.at(-1);
    if (!rect) continue;
    if (
      !last ||
      rect.top > last.top + SAME_LINE_PX ||
      (rect.top >= last.top && rect.right > last.right)
    ) {
      last = rect;
    }
  }
  return last;
}

function columnOf(
  owner: Element,
  look: Look,
): { column: Box; bullets: number; rightToLeft: boolean } {
  const style = look.window.getComputedStyle(owner);
  const rect = look.rect(owner);
  const inset = (side: 'Left' | 'Right'): number => {
    const padding = Number.parseFloat(style[`padding${side}`]) || 0;
    const border = Number.parseFloat(style[`border${side}Width`]) || 0;
    return padding >= ROOMY_PADDING_PX ? padding + border : 0;
  };
  const column = {
    left: rect.left + inset('Left'),
    right: rect.right - inset('Right'),
    top: rect.top,
    bottom: rect.bottom,
  };
  const isItem = style.display === 'list-item' && style.listStyleType !== 'none';
  return { column, bullets: isItem ? BULLET_PX : 0, rightToLeft: style.direction === 'rtl' };
}

/** The marker moved along with its claim. */
function withText(marker: Placed, anchor: Box): Placed {
  const [x, y] = [anchor.left - marker.anchor.left, anchor.top - marker.anchor.top];
  const sight = marker.sight && moved(marker.sight, x, y);
  return { ...marker, anchor, sight, box: moved(marker.box, x, y) };
}

/** Text further away than this, in CSS px, is not of the same line: a float or another column is level with it. */
const APART_PX = 8;

/** All text on the line that a rectangle of it is on. */
function lineAt(rect: Box, text: readonly Box[]): Box {
  const middle = (rect.top + rect.bottom) / 2;
  const beside = text.filter(({ top, bottom }) => top < middle && bottom > middle);
  // Mostly each adjoins what came before; where directions of writing are mixed, only what comes later.
  return [...beside, ...beside].reduce(
    (line, other) => (overlap(other, line, -APART_PX) ? (union([line, other]) as Box) : line),
    rect,
  );
}

/** Whether others of these claims go on behind the end of one on its line. */
function isFollowed(end: Box, others: readonly Claim[], rightToLeft: boolean): boolean {
  const middle = (end.top + end.bottom) / 2;
  return others
    .flatMap(({ rects }) => rects)
    .some(
      ({ left, top, right, bottom }) =>
        top < middle && bottom > middle && (rightToLeft ? left < end.left : right > end.right),
    );
}

/** A word stands on a tint that fills its target but for this rim above and below, in CSS px. */
const WORD_RIM_PX = 2;

/** What can be seen of a marker: its target without the transparent rim. */
function visible(box: Box, shape: MarkerShape): Box {
  const { left, top, right, bottom } = box;
  if (shape === 'word') return { ...box, top: top + WORD_RIM_PX, bottom: bottom - WORD_RIM_PX };
  return { left: left + RIM_PX, top: top + RIM_PX, right: right - RIM_PX, bottom: bottom - RIM_PX };
}

function moved(box: Box, x: number, y: number): Box {
  return boxAt(box.left + x, box.top + y, box.right - box.left, box.bottom - box.top);
}

/** Less than this, in CSS px, is rounding. */
const SAME_PLACE_PX = 0.5;

function sameBox(a: Box, b: Box): boolean {
  const sides = ['left', 'top', 'right', 'bottom'] as const;
  return sides.every((side) => Math.abs(a[side] - b[side]) < SAME_PLACE_PX);
}

function sameItems(a: readonly NoteItem[], b: readonly NoteItem[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function sameMarkers(a: ReadonlyMap<string, Placed>, b: ReadonlyMap<string, Placed>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, one] of a) {
    const other = b.get(key);
    if (!other) return false;
    if (one === other) continue;
    if (
      one.shape !== other.shape ||
      one.covered !== other.covered ||
      one.theme !== other.theme ||
      !sameItems(one.items, other.items) ||
      !sameBox(one.box, other.box)
    ) {
      return false;
    }
  }
  return true;
}

/** The theme that a setting and the page make. */
export function themeOf(setting: 'auto' | Theme, owner: Element, window: Window): Theme {
  return setting === 'auto' ? themeAt(owner, window) : setting;
}
