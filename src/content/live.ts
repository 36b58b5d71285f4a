/**
 * Keeps a reading in step with its page: reads the page once, watches it, and reads again what has changed.
 *
 * Must not change the page, and knows nothing of what becomes of the findings.
 */
import type { PageInfo } from '../core/types';
import {
  boxByName,
  nameOf,
  outermostRegions,
  type PageBlock,
  parentOf,
  type ReadOptions,
  type RootOf,
  regionOf,
  regionOfAdded,
  regionOfGap,
  runsOf,
  spanOfRegions,
  walkBlocks,
  watchTree,
} from '../dom';
import { elementsIn, firstChildOf, hasAttribute, isVisible } from '../dom/unclobbered';
import { type BatchParts, createBatches, FIRST_LENGTH } from './batches';
import type { Entry, Reading } from './reading';
import type { Scheduler } from './scheduler';
import { canHost } from './shadow-roots';

/** Changes of the page are read together when this time, in ms, has passed since the first of them. */
export const CHANGE_DELAY_MS = 120;
/** Where one change follows another, they wait this long: what is done once for each reading is done less often. */
const STREAM_DELAY_MS = 300;
/** Changes follow one another when they are read within this time, in ms. */
const STREAM_MS = 400;
/** Reading changes may take this share of the time at most. */
const CHANGE_SHARE = 0.1;
/** Parts with more elements than this, together, are read in slices like the whole page: they take several ms. */
const AT_ONCE_ELEMENTS = 1500;
/** Components may attach their shadow root late; they are looked at again after so many ms. */
const LATE_ROOTS_MS = [300, 1500, 5000];
/** Elements that may get a shadow root, at most: those with a hyphen in their name, and so many others. */
const ROOTLESS_ELEMENTS = 500;
/** Hidden parts of the page that are waited for, at most; and the least text, in code units, that is worth it. */
const HIDDEN_PARTS = 1000;
const HIDDEN_TEXT_LENGTH = 10;
/** So many elements of a hidden part without text are asked for a shadow root. */
const HIDDEN_ELEMENTS = 100;

/** What mostly comes before a part of the page is shown or hidden by its style alone. */
const TELLING_EVENTS = [
  'change',
  'click',
  'focusin',
  'hashchange',
  'keyup',
  'load',
  'pointerover',
  'popstate',
  'toggle',
  'transitionend',
  'animationend',
];

/** How the elements of a page stand. */
export type Look = Required<Pick<ReadOptions, 'boxOf' | 'keepsLines' | 'isFolded'>>;

/** What a live reading is made with. */
export interface LiveParts {
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  readonly scheduler: Scheduler;
  readonly reading: Reading;
  readonly read: BatchParts['read'];
  readonly rootOf: RootOf;
  /** Asked anew for every reading, so that it may remember the layout that long. */
  look(): Look;
  /** What is known about the page now. */
  page(): PageInfo;
  /** A shadow root is read from now on. */
  onRoot(root: ShadowRoot): void;
  /** The page has changed; text may stand elsewhere. */
  onChange(): void;
  /** Nothing is left to read. */
  onRead(): void;
  /** A frame in the page may be gone. */
  onFramesGone(): void;
  /** The document has another root element, as after `document.open()`, which takes all listeners off the page. */
  onNewRoot(): void;
}

/** A live reading. To be told what becomes of the entries, as it looks after the blocks with findings. */
export interface Live {
  /** The entry has other findings, or stands elsewhere. */
  follow(entry: Entry): void;
  /** The entry is gone. */
  leave(entry: Entry): void;
}

/** Starts to read the window's page, and keeps up with it until the signal aborts. */
export function keepReading(parts: LiveParts): Live {
  const { window, signal, scheduler, reading } = parts;
  const { document } = window;
  /** When changes were read last, and how long that took, in ms. */
  let updated = Number.NEGATIVE_INFINITY;
  let updateTook = 0;

  /** How long changes wait that have come now. */
  const changeDelay = (): number => {
    const since = performance.now() - updated;
    const least = since < STREAM_MS ? STREAM_DELAY_MS : CHANGE_DELAY_MS;
    return Math.max(least, updateTook / CHANGE_SHARE - since);
  };

  const watch = watchTree(
    window.MutationObserver,
    () => scheduler.after(changeDelay(), update),
    signal,
  );

  // ------------------------------------------------------------------ what is shown and hidden by style alone

  /** Parts that are not displayed, which are read once they are. */
  const waiting = new Set<Element>();
  /** Elements whose own text cannot be seen although they have a box. */
  const unseen = new Set<Element>();
  /** Elements without a shadow root that may get one: those with a hyphen in their name, and others. */
  const components = new Set<Element>();
  const rootless = new Set<Element>();
  /** Blocks with findings, each with the number of its entries that have any; and which those are. */
  const owners = new Map<Element, number>();
  const ownerOf = new Map<Entry, Element>();
  /** What has come into view, and what has gone out of it, since the last reading of changes. */
  const appeared = new Set<Element>();
  const vanished = new Set<Element>();
  let editing = false;

  const sizes = new window.ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const isNothing = contentRect.width === 0 && contentRect.height === 0;
      if (waiting.has(target) && !isNothing) appeared.add(target);
      if (owners.has(target) && isNothing) vanished.add(target);
    }
    updateSoon();
  });
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });

  const updateSoon = (): void => {
    if (appeared.size > 0 || vanished.size > 0) scheduler.after(CHANGE_DELAY_MS, update);
  };

  const holdsText = (element: Element): boolean => {
    if ((element.textContent ?? '').length >= HIDDEN_TEXT_LENGTH) return true;
    if (parts.rootOf(element)) return true;
    const inside = elementsIn(element);
    for (let i = 0; i < inside.length && i < HIDDEN_ELEMENTS; i++) {
      if (parts.rootOf(inside[i] as Element)) return true;
    }
    return false;
  };

  const waitFor = (element: Element): void => {
    if (waiting.size >= HIDDEN_PARTS || waiting.has(element)) return;
    if (boxByName(element) === 'none' && !hasAttribute(element, 'hidden')) return;
    if (!holdsText(element)) return;
    waiting.add(element);
    sizes.observe(element);
  };

  const stopWaiting = (element: Element): void => {
    if (waiting.delete(element) && !owners.has(element)) sizes.unobserve(element);
  };

  const release = (entry: Entry): void => {
    const owner = ownerOf.get(entry);
    if (!owner) return;
    ownerOf.delete(entry);
    const left = (owners.get(owner) ?? 1) - 1;
    if (left > 0) owners.set(owner, left);
    else if (owners.delete(owner) && !waiting.has(owner)) sizes.unobserve(owner);
  };

  const follow = (entry: Entry): void => {
    const now = entry.findings.length > 0 ? entry.block.owner : undefined;
    if (ownerOf.get(entry) === now) return;
    release(entry);
    if (!now || signal.aborted) return;
    ownerOf.set(entry, now);
    const known = owners.get(now) ?? 0;
    owners.set(now, known + 1);
    if (known === 0) sizes.observe(now);
  };

  const lookForRoots = (): void => {
    if (signal.aborted) return;
    for (const waits of [components, rootless]) {
      for (const element of waits) {
        const root = element.isConnected ? parts.rootOf(element) : null;
        if (root || !element.isConnected) waits.delete(element);
        if (root) appeared.add(element);
      }
    }
    updateSoon();
  };

  /** Looks for what no observer tells: visibility, shadow roots, and whether the whole page is being edited. */
  const lookAround = (): void => {
    if (signal.aborted) return;
    if (isEdited() !== editing) {
      readAll();
      return;
    }
    lookForRoots();
    const { boxOf } = parts.look();
    for (const element of unseen) {
      const isSeen = element.isConnected && /^(?:block|inline)$/.test(boxOf(element));
      if (isSeen) appeared.add(element);
      if (isSeen || !element.isConnected) unseen.delete(element);
    }
    for (const owner of owners.keys()) {
      if (!owner.isConnected || isVisible(owner) === false) {
        vanished.add(owner);
      }
    }
    updateSoon();
  };

  const isEdited = (): boolean => document.designMode === 'on';

  for (const type of TELLING_EVENTS) {
    window.addEventListener(type, () => scheduler.after(CHANGE_DELAY_MS, lookAround), {
      capture: true,
      passive: true,
      signal,
    });
  }

  // ------------------------------------------------------------------ reading

  const options = () => {
    const roots = new Map<Element, ShadowRoot | null>();
    const rootOf: RootOf = (element) => {
      const name = nameOf(element);
      if (!canHost(name)) return null;
      const known = roots.get(element);
      if (known !== undefined) return known;
      const root = parts.rootOf(element);
      roots.set(element, root);
      const isComponent = name.includes('-');
      const waits = isComponent ? components : rootless;
      const mayGetOne = isComponent || !firstChildOf(element);
      if (!root && mayGetOne && waits.size < ROOTLESS_ELEMENTS) waits.add(element);
      return root;
    };
    return {
      ...parts.look(),
      rootOf,
      onShadowRoot(root: ShadowRoot) {
        watch.add(root);
        parts.onRoot(root);
      },
      onHidden: waitFor,
      onUnseen(element: Element) {
        if (unseen.size < HIDDEN_PARTS) unseen.add(element);
      },
    } satisfies ReadOptions;
  };

  const batches = createBatches({
    signal,
    scheduler,
    reading,
    read: parts.read,
    onRead() {
      if (!reading.grows) parts.onRead();
    },
  });
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) batches.again();
    },
    { signal },
  );

  /** A walk over the whole page under way; its blocks replace all others when it is done. */
  let walk: Generator<PageBlock | null, void, undefined> | null = null;
  let walked: PageBlock[] = [];
  /** Time that it has taken so far, in ms. */
  let walkTook = 0;
  /** No other walk over the whole page begins before. */
  let restsUntil = 0;
  /** Whether one is to begin then. */
  let isWalkDue = false;
  /** Whether the changes that wait were made under a walk. */
  let underWalk = false;
  let rootElement: Element | null = null;

  /** Length of what was walked, and at which it is read without waiting for the rest: its notes are what is seen first. */
  let walkedLength = 0;
  let handOverAt = FIRST_LENGTH;

  const handOver = (): void => {
    reading.replace(reading.grows ? reading.size : 0, reading.size, walked);
    walked = [];
  };

  const walkOn = (): boolean => {
    if (!walk) return false;
    const start = performance.now();
    const step = walk.next();
    walkTook += performance.now() - start;
    if (!step.done) {
      if (step.value) {
        walked.push(step.value);
        walkedLength += step.value.text.length;
      }
      if (reading.grows && walkedLength >= handOverAt) {
        handOverAt *= 2;
        handOver();
        batches.run();
      }
      return true;
    }
    walk = null;
    handOver();
    // A page that is read for the first time need not have changed.
    if (!reading.grows) parts.onChange();
    reading.grows = false;
    batches.run();
    for (const delay of LATE_ROOTS_MS) setTimeout(lookForRoots, delay);
    underWalk = watch.isDirty();
    if (underWalk) scheduler.after(changeDelay(), update);
    updateSoon();
    restsUntil = performance.now() + walkTook / CHANGE_SHARE;
    return false;
  };

  /** What a page changes all the time must not have it read as a whole all the time. */
  const readAllSoon = (): void => {
    const rest = restsUntil - performance.now();
    if (rest <= 0) {
      readAll();
      return;
    }
    isWalkDue = true;
    scheduler.after(rest, readAll);
  };

  const readAll = (): void => {
    isWalkDue = false;
    // All that has changed until now is read by this.
    const changes = watch.take();
    if (changes?.bulk || changes?.framesGone) parts.onFramesGone();
    rootElement = document.documentElement;
    reading.setPage(parts.page());
    watch.add(document);
    editing = isEdited();
    walked = [];
    walkTook = 0;
    walkedLength = 0;
    handOverAt = FIRST_LENGTH;
    reading.grows = reading.size === 0;
    walk = rootElement && !editing ? walkBlocks(document, options()) : noBlocks();
    scheduler.run(walkOn);
  };

  /** Reads changed parts anew, all at once; returns false when it is better to read the whole page. */
  const readRegions = (regions: Set<Element>, reads: ReturnType<typeof options>): boolean => {
    const blockAt = (index: number) => reading.blockAt(index);
    const spanOf = (run: [Element, ...Element[]]) =>
      spanOfRegions(reading.size, blockAt, run, reads.rootOf);
    let runs = runsOf(outermostRegions(regions));
    for (let grown = true; grown; ) {
      grown = false;
      for (const run of runs) {
        const parent = spanOf(run).straddles ? parentOf(run[0]) : null;
        const more = parent && regionOf(parent, reads);
        if (!more || regions.has(more)) continue;
        regions.add(more);
        grown = true;
      }
      if (grown) runs = runsOf(outermostRegions(regions));
    }
    let elements = 0;
    for (const region of runs.flat()) elements += 1 + elementsIn(region).length;
    if (elements > AT_ONCE_ELEMENTS) return false;
    for (const run of runs) {
      const blocks: PageBlock[] = [];
      for (const region of run) {
        for (const block of walkBlocks(region, reads)) if (block) blocks.push(block);
      }
      const { from, to } = spanOf(run);
      reading.replace(from, to, blocks);
    }
    return true;
  };

  const update = (): void => {
    // What changes under a walk, or before one, is seen to at its end.
    if (signal.aborted || walk || isWalkDue) return;
    const { documentElement } = document;
    if (documentElement && rootElement && documentElement !== rootElement) {
      parts.onNewRoot();
      return;
    }
    const start = performance.now();
    const changes = watch.take();
    const came = [...appeared].filter((element) => element.isConnected);
    const went = [...vanished].filter((element) => element.isConnected);
    appeared.clear();
    vanished.clear();
    if (!changes && came.length === 0 && went.length === 0) return;
    if (changes?.bulk || changes?.framesGone) parts.onFramesGone();
    if (isEdited() !== editing) {
      readAll();
      return;
    }
    if (changes?.bulk) {
      readAllSoon();
      return;
    }
    if (editing) return;
    reading.setPage(parts.page());
    const reads = options();
    const regions = new Set<Element>();
    const note = (region: Element | null): void => {
      if (region) regions.add(region);
    };
    const isGone = (block: PageBlock): boolean => {
      const { removed = false, moved } = changes ?? {};
      return removed && block.pieces.some(({ node }) => !node.isConnected || isIn(node, moved));
    };
    for (const { block } of changes?.removed ? reading.all : []) {
      // What stays of a block that has lost a part is read again.
      if (isGone(block)) for (const { node } of block.pieces) note(regionOf(node, reads));
    }
    for (const target of changes?.targets ?? []) note(regionOf(target, reads));
    for (const element of changes?.added ?? []) {
      if (reads.boxOf(element) === 'none') note(regionOf(element, reads));
      else note(regionOfAdded(element, reads));
    }
    for (const gap of changes?.gaps ?? []) {
      // A walk may have lost its way where something went out under it.
      note(underWalk ? regionOf(gap.parent, reads) : regionOfGap(gap, reads));
    }
    underWalk = false;
    for (const element of came) {
      if (reads.boxOf(element) === 'none') continue;
      stopWaiting(element);
      note(regionOfAdded(element, reads));
    }
    for (const element of went) note(regionOf(element, reads));
    const isWhole = regions.has(documentElement) || regions.has(document.body);
    let read = !isWhole;
    if (read) {
      reading.change(() => {
        if (changes?.removed) reading.drop(isGone);
        read = readRegions(regions, reads);
      });
    }
    if (!read) {
      readAllSoon();
      return;
    }
    for (const element of waiting) if (!element.isConnected) stopWaiting(element);
    parts.onChange();
    batches.run();
    setTimeout(lookForRoots, LATE_ROOTS_MS[0]);
    updated = performance.now();
    updateTook = updated - start;
  };

  readAll();
  return { follow, leave: release };
}

/** Whether the node lies in one of those, across shadow roots. */
function isIn(node: Node, those: ReadonlySet<Node> | undefined): boolean {
  if (!those || those.size === 0) return false;
  for (let up: Node | null = node; up; up = parentOf(up)) if (those.has(up)) return true;
  return false;
}

function* noBlocks(): Generator<PageBlock | null, void, undefined> {}
