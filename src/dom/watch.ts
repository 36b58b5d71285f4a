/**
 * Watches a document and its open shadow roots for changed text.
 *
 * Only collects what changed and says so once; when and how to read again is the caller's. Must not
 * change anything or look at attributes: those change far too often to be watched.
 */
import { boxByName, HOST_NAME, nameOf } from './boxes';

/** More changes than this between two readings, and reading everything is cheaper than looking each up. */
export const BULK_CHANGES = 400;

/** What changed since it was last asked. */
export interface Changes {
  /** Everything may have changed; `targets` is empty then. */
  readonly bulk: boolean;
  /** The nodes whose own running text changed: text nodes, and parents of text or inline elements. */
  readonly targets: ReadonlySet<Node>;
  /** Elements that came in; how they take part in the text is not known here. */
  readonly added: ReadonlySet<Element>;
  /** Whether anything went out; what did is no longer connected. */
  readonly removed: boolean;
}

/** A running watch. */
export interface Watch {
  /** Watches one more root; a root that is watched already is left alone. */
  add(root: Document | ShadowRoot): void;
  /** Takes what has changed so far, and starts anew. `null` when nothing has. */
  take(): Changes | null;
}

/** Elements that come and go without any text of the page's changing. */
const SILENT = new Set(['script', 'style', 'link', 'meta', 'template', HOST_NAME]);

function isSilent(node: Node): boolean {
  if (node.nodeType === 1) return SILENT.has(nameOf(node as Element));
  return node.nodeType !== 3 && node.nodeType !== 4;
}

function isBlockByName(node: Node): boolean {
  return node.nodeType === 1 && boxByName(node as Element) === 'block';
}

function everySilent(nodes: NodeList): boolean {
  for (let i = 0; i < nodes.length; i++) if (!isSilent(nodes[i] as Node)) return false;
  return true;
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
  let targets = new Set<Node>();
  let added = new Set<Element>();
  let removed = false;
  let bulk = false;
  let told = false;
  const watched = new WeakSet<Node>();

  const collect = (records: readonly MutationRecord[]): void => {
    for (const record of records) {
      if (bulk) break;
      const { target, addedNodes, removedNodes } = record;
      const parent = target.nodeType === 1 ? (target as Element) : target.parentElement;
      if (parent && (SILENT.has(nameOf(parent)) || nameOf(parent) === 'head')) continue;
      if (record.type !== 'childList') {
        targets.add(target);
      } else {
        if (everySilent(addedNodes) && everySilent(removedNodes)) continue;
        for (let i = 0; i < removedNodes.length; i++) {
          const node = removedNodes[i] as Node;
          // A node that was taken out and put in elsewhere breaks the order of what is known.
          if (node.isConnected) bulk = true;
          removed = true;
          if (!isBlockByName(node) && !isSilent(node)) targets.add(target);
        }
        for (let i = 0; i < addedNodes.length; i++) {
          const node = addedNodes[i] as Node;
          if (isSilent(node)) continue;
          if (node.nodeType === 1) added.add(node as Element);
          else targets.add(target);
        }
      }
      if (targets.size + added.size > BULK_CHANGES) bulk = true;
    }
    if (bulk) {
      targets.clear();
      added.clear();
    }
    if ((bulk || removed || targets.size > 0 || added.size > 0) && !told) {
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
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    },
    take() {
      const pending = observer.takeRecords();
      if (pending.length > 0) {
        told = true;
        collect(pending);
      }
      told = false;
      if (!bulk && !removed && targets.size === 0 && added.size === 0) return null;
      const changes = { bulk, targets, added, removed };
      targets = new Set();
      added = new Set();
      removed = false;
      bulk = false;
      return changes;
    },
  };
}
