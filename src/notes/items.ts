/**
 * The claims that a page has notes for: by id, by the block that they stand in, and which blocks are near the viewport.
 *
 * Must not draw, nor know which of them are to be seen.
 */
import type { NoteItem } from './item';

/** Blocks within this distance of the viewport are near it: one more page up and down. */
const NEAR_MARGIN = '100% 0px';

/** All items of one page. */
export class Items {
  readonly #byId = new Map<string, NoteItem>();
  readonly #inOwner = new Map<Element, Set<string>>();
  readonly #near = new Set<Element>();
  readonly #sight: IntersectionObserver;

  /** @param sighted told of blocks that have come near the viewport or left it. */
  constructor(window: Window & typeof globalThis, sighted: (owners: readonly Element[]) => void) {
    this.#sight = new window.IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting && this.#inOwner.has(target)) this.#near.add(target);
          else this.#near.delete(target);
        }
        sighted(entries.map(({ target }) => target));
      },
      { rootMargin: NEAR_MARGIN },
    );
  }

  get size(): number {
    return this.#byId.size;
  }

  /** All of them, in the order in which they came. */
  all(): IterableIterator<NoteItem> {
    return this.#byId.values();
  }

  get(id: string): NoteItem | undefined {
    return this.#byId.get(id);
  }

  /** Whether this very item is among them, and no newer one of its id. */
  has(item: NoteItem): boolean {
    return this.#byId.get(item.id) === item;
  }

  /** The blocks that they stand in, in no order. */
  owners(): IterableIterator<Element> {
    return this.#inOwner.keys();
  }

  /** Those of one block. */
  in(owner: Element): NoteItem[] {
    const found: NoteItem[] = [];
    for (const id of this.#inOwner.get(owner) ?? []) {
      const item = this.#byId.get(id);
      if (item) found.push(item);
    }
    return found;
  }

  /** The blocks near the viewport. */
  near(): ReadonlySet<Element> {
    return this.#near;
  }

  /** Adds an item, or puts it in the place of one with its id, which is given back. */
  put(item: NoteItem): NoteItem | undefined {
    const old = this.#byId.get(item.id);
    // In the same block it stays under observation, or its marker would be gone for a frame.
    if (old?.owner === item.owner) {
      this.#byId.set(item.id, item);
      return old;
    }
    if (old) this.delete(old);
    this.#byId.set(item.id, item);
    const ids = this.#inOwner.get(item.owner);
    if (ids) ids.add(item.id);
    else {
      this.#inOwner.set(item.owner, new Set([item.id]));
      this.#sight.observe(item.owner);
    }
    return old;
  }

  delete(item: NoteItem): void {
    this.#byId.delete(item.id);
    const ids = this.#inOwner.get(item.owner);
    ids?.delete(item.id);
    if (ids?.size !== 0) return;
    this.#inOwner.delete(item.owner);
    this.#near.delete(item.owner);
    this.#sight.unobserve(item.owner);
  }

  /** Forgets them all, for good. */
  end(): void {
    this.#sight.disconnect();
    this.#byId.clear();
    this.#inOwner.clear();
    this.#near.clear();
  }
}
