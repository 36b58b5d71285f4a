/**
 * Watches a document and its shadow roots for changed text.
 *
 * Only collects what changed and says so once; when and how to read again is the caller's. Must not
 * change anything, or look at attributes that say how things look: those change far too often to be watched.
 */
import { boxByName, HOST_NAME, nameOf } from './boxes';
import type { Gap } from './regions';
import { elementsIn, isConnected, nodeTypeOf } from './unclobbered';

/** More changes than this between two readings, and reading everything is cheaper than looking each up. */
export const BULK_CHANGES = 400;

/** Attributes that say what is read, and what as; they change seldom. */
const TELLING = ['contenteditable', 'hidden', 'open', 'role', 'slot'];

/** What changed since it was last asked. */
export interface Changes {
  /** Everything may have changed; the sets are empty then. */
  readonly bulk: boolean;
  /** The nodes whose own running text changed: text nodes, and parents of text or inline elements. */
  readonly targets: ReadonlySet<Node>;
  /** Elements that came in or take part in another way; how they take part in the text is not known here. */
  readonly added: ReadonlySet<Element>;
  /** Where something went out. */
  readonly gaps: readonly Gap[];
  /** Whether anything went out. */
  readonly removed: boolean;
  /** What went out and is in the tree again, there or elsewhere. */
  readonly moved: ReadonlySet<Node>;
  /** Whether a frame went out; one that is put in again is another one. */
  readonly framesGone: boolean;
  /** Whether the document's title may be another. */
  readonly titled: boolean;
}

/** A running watch. */
export interface Watch {
  /** Watches one more root; a root that is watched already is left alone. */
  add(root: Document | ShadowRoot): void;
  /** Whether anything has changed that was not taken yet. */
  isDirty(): boolean;
  /** Takes what has changed so far, and starts anew. `null` when nothing has. */
  take(): Changes | null;
}

/** Elements that come and go without any text of the page's changing. */
const SILENT = new Set(['script', 'style', 'link', 'meta', 'template', HOST_NAME]);

function isSilent(node: Node): boolean {
  if (nodeTypeOf(node) === 1) return SILENT.has(nameOf(node as Element));
  return nodeTypeOf(node) !== 3 && nodeTypeOf(node) !== 4;
}

function isBlockByName(node: Node): boolean {
  return nodeTypeOf(node) === 1 && boxByName(node as Element) === 'block';
}

function every(nodes: NodeList, holds: (node: Node) => boolean): boolean {
  for (let i = 0; i < nodes.length; i++) if (!holds(nodes[i] as Node)) return false;
  return true;
}

function holdsFrame(element: Element): boolean {
  return nameOf(element) === 'iframe' || elementsIn(element, 'iframe').length > 0;
}

const isNoTitle = (node: Node) => nodeTypeOf(node) !== 1 || nameOf(node as Element) !== 'title';

/** What is collected between two readings. */
function emptyChanges() {
  return {
    bulk: false,
    targets: new Set<Node>(),
    added: new Set<Element>(),
    gaps: [] as Gap[],
    gone: new Set<Node>(),
    titled: false,
  };
}

/**
 * Starts watching.
 * @param Observer The window's `MutationObserver`.
 * @param onDirty Called once when something has changed, and not again before `take` was called.
 * @param signal Ends the watch.
 */
export function watchTree(
  Observer: typeof MutationObserver,
  onDirty: () => void,
  signal: AbortSignal,
): Watch {
  let now = emptyChanges();
  let told = false;
  const watched = new WeakSet<Node>();

  const isEmpty = (): boolean =>
    !now.bulk &&
    !now.titled &&
    now.gone.size === 0 &&
    now.targets.size === 0 &&
    now.added.size === 0;

  const collectOne = (record: MutationRecord): void => {
    const { type, target, addedNodes, removedNodes } = record;
    const parent = nodeTypeOf(target) === 1 ? (target as Element) : target.parentElement;
    const name = parent ? nameOf(parent) : '';
    if (name === 'title') now.titled = true;
    if (name === 'head') {
      now.titled ||= !every(addedNodes, isNoTitle) || !every(removedNodes, isNoTitle);
      return;
    }
    if (SILENT.has(name)) return;
    if (type === 'attributes') {
      now.added.add(target as Element);
      return;
    }
    if (type === 'characterData') {
      now.targets.add(target);
      return;
    }
    if (every(addedNodes, isSilent) && every(removedNodes, isSilent)) return;
    if (removedNodes.length > 0) {
      now.gaps.push({ parent: target, before: record.previousSibling, after: record.nextSibling });
    }
    for (let i = 0; i < removedNodes.length; i++) {
      const node = removedNodes[i] as Node;
      if (isSilent(node)) continue;
      now.gone.add(node);
      if (!isBlockByName(node)) now.targets.add(target);
    }
    for (let i = 0; i < addedNodes.length; i++) {
      const node = addedNodes[i] as Node;
      if (isSilent(node)) continue;
      if (nodeTypeOf(node) === 1) now.added.add(node as Element);
      else now.targets.add(target);
    }
  };

  const collect = (records: readonly MutationRecord[]): void => {
    for (const record of records) {
      if (now.bulk) break;
      collectOne(record);
      const { targets, added, gone } = now;
      if (targets.size + added.size + gone.size > BULK_CHANGES) {
        now = { ...emptyChanges(), bulk: true };
      }
    }
    if (!isEmpty() && !told) {
      told = true;
      onDirty();
    }
  };

  const observer = new Observer(collect);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    add(root) {
      if (signal.aborted || watched.has(root)) return;
      watched.add(root);
      observer.observe(root, {
        childList: true,
        characterData: true,
        attributeFilter: TELLING,
        subtree: true,
      });
    },
    isDirty() {
      collect(observer.takeRecords());
      return !isEmpty();
    },
    take() {
      told = true;
      collect(observer.takeRecords());
      told = false;
      if (isEmpty()) return null;
      const { gone, ...changes } = now;
      now = emptyChanges();
      const moved = new Set<Node>();
      let framesGone = false;
      for (const node of gone) {
        // Only now: what is put in again may be put in later than it was taken out.
        if (isConnected(node)) moved.add(node);
        framesGone ||= nodeTypeOf(node) === 1 && holdsFrame(node as Element);
      }
      return { ...changes, removed: gone.size > 0, moved, framesGone };
    },
  };
}
