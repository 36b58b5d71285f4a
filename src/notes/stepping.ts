/**
 * Going from note to note in reading order.
 *
 * Must not read keys: the browser's commands are what asks for it.
 */
import { rectOf } from '../dom/unclobbered';
import type { NoteItem } from './item';
import { byPlace } from './order';
import { textRects } from './room';

/** What came of a step: `at-end` when there is no note in that direction, `elsewhere` when the reader is at none. */
export type Stepped = 'stepped' | 'at-end' | 'elsewhere' | 'none';

export interface SteppingParts {
  /** All claims that are shown. */
  shown(): NoteItem[];
  /** The claims of the note that is open, or of the marker that has the focus, by id; of several sentences, where they share a line. */
  at(): readonly string[] | undefined;
  /** There are notes to go to, and the reader does. */
  begin(): void;
  /** Scrolls to a claim; gives false when it is not to be seen anywhere, or the reader is kept from it. */
  reveal(item: NoteItem): boolean;
  /** Shows the note of a claim that has been scrolled to. */
  arrive(item: NoteItem): void;
  /** Leaves the notes. */
  leave(): void;
}

/** The claim that is nearest to one which is shown no more: the next one, or the one before. */
export function nearestTo(item: NoteItem, shown: readonly NoteItem[]): NoteItem | undefined {
  // It may be among them still: that it was hidden is known before what is shown follows.
  const sorted = shown.filter(({ id }) => id !== item.id).sort(byPlace);
  const at = sorted.findIndex((one) => byPlace(one, item) > 0);
  const [before, next] = at < 0 ? [sorted.at(-1)] : [sorted[at - 1], sorted[at]];
  const topOf = ({ range, owner }: NoteItem) => (textRects(range)[0] ?? rectOf(owner)).top;
  const distance = (one: NoteItem) => Math.abs(topOf(one) - topOf(item));
  const isBefore = before && (!next || distance(before) < distance(next));
  return isBefore ? before : next;
}

/** The reader's way through the notes of one page. */
export interface Stepping {
  /** The reader has come to a claim, by its id, in another way. */
  reached(id: string): void;
  /** As `Notes.step` says. */
  step(direction: 1 | -1, from: 'reader' | 'view' | 'edge'): Stepped;
}

export function createStepping(parts: SteppingParts): Stepping {
  let last: string | null = null;

  /** The stop that the reader is at, of several the one that is left in this direction; -1 for none. */
  const reachedIn = (stops: readonly (readonly NoteItem[])[], direction: 1 | -1): number => {
    const from = parts.at() ?? [last];
    const isReached = (stop: readonly NoteItem[]) => stop.some(({ id }) => from.includes(id));
    return direction === 1 ? stops.findLastIndex(isReached) : stops.findIndex(isReached);
  };

  /** The place between stops at which the viewport begins: the stop before it, or behind it when going back. */
  const viewedIn = (stops: readonly (readonly NoteItem[])[], direction: 1 | -1): number => {
    const below = stops.findIndex(
      ([item]) => (textRects((item as NoteItem).range)[0]?.top ?? -1) >= 0,
    );
    const next = below < 0 ? stops.length : below;
    return direction === 1 ? next - 1 : next;
  };

  return {
    reached(id) {
      last = id;
    },
    step(direction, from) {
      const stops = new Map<string, NoteItem[]>();
      for (const item of parts.shown().sort(byPlace)) {
        const stop = stops.get(item.group);
        if (stop) stop.push(item);
        else stops.set(item.group, [item]);
      }
      const all = [...stops.values()];
      if (all.length === 0) return 'none';
      parts.begin();
      const reached = reachedIn(all, direction);
      if (from === 'reader' && reached < 0) return 'elsewhere';
      const edge = direction === 1 ? -1 : all.length;
      const start = from === 'edge' ? edge : reached >= 0 ? reached : viewedIn(all, direction);
      for (let at = start + direction; at >= 0 && at < all.length; at += direction) {
        const [item] = all[at] as [NoteItem];
        // What is not displayed, or lies behind what is modal, is passed over.
        if (!parts.reveal(item)) continue;
        last = item.id;
        parts.arrive(item);
        return 'stepped';
      }
      parts.leave();
      last = null;
      return 'at-end';
    },
  };
}
