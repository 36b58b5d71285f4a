/**
 * Runs on every page and asks it one question: is any word here that stands for kratom? On yes it says so to
 * the background once, and is done; on no it goes on looking at text that is added. Where the reader has not let
 * Factleaf work (off, a site that is not listed, only when asked), it does not look at all until that changes.
 *
 * Must stay tiny, must not hold up loading, and must not read anything that the reader writes.
 */
import { highlightStyles } from '../notes/status';
import { GATE_FIELDS, mayLook } from '../settings/gate';
import { siteOf } from '../settings/site';
import { hasSubject } from '../text/subject';
import { isExtensionThere, onStored, storedFields, tellBackground } from './bare-runtime';
import { topAddress } from './identity';
import { isReadable } from './readable';
import { shadowRootOf } from './shadow-roots';

/** Added text is looked at when nothing was added for this long, in ms, or at the latest after `LOOK_LATEST_MS`. */
const LOOK_AFTER_MS = 150;
const LOOK_LATEST_MS = 1000;

/** With more added than this, asking the whole document is cheaper, and nothing need be kept. */
const MANY_ADDED = 500;

/** Components may attach their shadow root late; they are looked at again after so many ms, and so many more. */
const LATE_ROOTS_MS = [500, 1500, 4000];

/** No name of the subject is longer than this, in UTF-16 code units. */
const LONGEST_NAME = 24;

/** Text in these is not for reading, or is being written. */
const NOT_READ = 'script,style,noscript,template,textarea,select,factleaf-notes';
const EDITABLE = '[contenteditable]:not([contenteditable=false i]),[role=textbox],[role=searchbox]';

/** `NodeFilter.SHOW_TEXT` and `SHOW_CDATA_SECTION`, which pages in XHTML have. */
const TEXTS = 4 | 8;

/** What is looked for: changes of the text, and of whether it is being written. */
const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributeFilter: ['contenteditable'],
  subtree: true,
};

const session = new AbortController();
const { signal } = session;
/** A frame's first, empty document hands its scripts on to the one that is loaded into it. */
const own = document;
const shared = globalThis as Shared;
/** Whether this is a page that is looked at, now. */
let looking = false;
let said = false;
const added = new Set<Node>();
/** Whether more was added than is kept. */
let many = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let firstAdded = 0;
let lateTimer: ReturnType<typeof setTimeout> | undefined;

// Asked past a form that has fields of these names.
const textOf = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get;

/** Whether a text stands in such an element. */
const isInside = ({ parentElement }: Node, selector: string): boolean =>
  parentElement !== null && Element.prototype.closest.call(parentElement, selector) !== null;

/** Whether the word stands where a reader reads it. Only asked once the cheap question was answered with yes. */
function isRead(root: Node): boolean {
  const texts = document.createTreeWalker(root, TEXTS);
  // A name can be split over elements ("7-<b>OH</b>"): the end of the text before is looked at again.
  let before = '';
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (isInside(node, `${NOT_READ},${EDITABLE}`)) continue;
    const text = before + (node as Text).data;
    if (hasSubject(text)) return true;
    before = text.slice(-LONGEST_NAME);
  }
  return false;
}

function isIn(node: Node): boolean {
  const text = textOf?.call(node);
  if (!text || !hasSubject(text) || document.designMode === 'on') return false;
  if (!('data' in node)) return isRead(node);
  return !isInside(node, `${NOT_READ},${EDITABLE}`);
}

/**
 * Whether the element may well have a closed root. Asking costs, and one that has content of its own and a plain
 * name hardly ever has one.
 */
function mayBeClosed({ localName, firstChild, firstElementChild }: Element): boolean {
  // A form gives a field of this name instead, and hosts nothing.
  if (typeof localName !== 'string') return false;
  if (localName.includes('-')) return true;
  return !firstElementChild && !/\S/.test(firstChild?.nodeValue ?? '');
}

/**
 * All shadow roots in a tree, and in one another; their text is not part of the document's own. None is remembered:
 * one that is watched already goes on being watched, and one whose component is gone can go with it.
 */
function findRoots(
  within: Document | Element | ShadowRoot,
  found: ShadowRoot[] = [],
): ShadowRoot[] {
  const look = (element: Element): void => {
    const root = element.shadowRoot ?? (mayBeClosed(element) ? shadowRootOf(element) : null);
    if (!root) return;
    observer.observe(root, WATCHED);
    found.push(root);
    findRoots(root, found);
  };
  const isElement = within instanceof Element;
  if (isElement) look(within);
  const { querySelectorAll } = isElement ? Element.prototype : within;
  const all = querySelectorAll.call(within, '*');
  for (let i = 0; i < all.length; i++) look(all[i] as Element);
  return found;
}

function rest(): void {
  looking = false;
  observer.disconnect();
  clearTimeout(timer);
  timer = undefined;
  firstAdded = 0;
  added.clear();
  many = false;
}

/**
 * Brings the style of the lines while the browser has not styled the page yet: later it would have to go through all
 * elements once more for it (0.13 s for 50,000 in Chromium 156). The scanner's notes take it from there.
 */
function bringLines(): void {
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(highlightStyles(false, ':root'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  shared.factleafLines = sheet;
}

function say(): void {
  if (said) return;
  said = true;
  rest();
  tellBackground({ type: 'subject-seen' });
}

function ask(): void {
  if (!looking || signal.aborted || !document.documentElement) return;
  if (!isIn(document.documentElement) && !findRoots(document).some(isIn)) return;
  if (document.readyState === 'interactive' && !shared.factleafLines) bringLines();
  say();
}

function lookAtAdded(): void {
  timer = undefined;
  firstAdded = 0;
  // Left behind by an update or removal of the extension: there is nobody to tell.
  if (!isExtensionThere()) session.abort();
  if (!looking || signal.aborted) return;
  if (document.hidden) {
    document.addEventListener('visibilitychange', lookAtAdded, { once: true, signal });
    return;
  }
  if (many) {
    many = false;
    ask();
    return;
  }
  const nodes = [...added];
  added.clear();
  for (const node of nodes) {
    if (!node.isConnected) continue;
    const yes = isIn(node) || (node instanceof Element && findRoots(node).some(isIn));
    if (yes) {
      say();
      return;
    }
  }
}

const observer = new MutationObserver((records) => {
  for (const { type, target, addedNodes } of records) {
    if (type !== 'childList') added.add(target);
    else for (let i = 0; i < addedNodes.length; i++) added.add(addedNodes[i] as Node);
  }
  // Not left to the look at it, which waits for as long as the tab is hidden.
  many ||= added.size > MANY_ADDED;
  if (many) added.clear();
  else if (added.size === 0) return;
  const now = performance.now();
  firstAdded ||= now;
  clearTimeout(timer);
  timer = setTimeout(
    lookAtAdded,
    Math.max(0, Math.min(LOOK_AFTER_MS, firstAdded + LOOK_LATEST_MS - now)),
  );
});

function look(): void {
  if (looking || said || signal.aborted) return;
  if (!isReadable(document)) return;
  looking = true;
  ask();
  if (!looking) return;
  observer.observe(document, WATCHED);
  lookLate();
}

function lookLate(turn = 0): void {
  const delay = LATE_ROOTS_MS[turn];
  if (delay === undefined) return;
  clearTimeout(lateTimer);
  lateTimer = setTimeout(() => {
    if (!looking || signal.aborted) return;
    if (findRoots(document).some(isIn)) say();
    else lookLate(turn + 1);
  }, delay);
}

const once = (event: string) =>
  new Promise((done) => document.addEventListener(event, done, { once: true, signal }));

/** The document's text is there to be looked at. */
const parsed = document.readyState === 'loading' && once('DOMContentLoaded');

/** The page is there to be read: Chrome loads some that its reader may never go to. */
const shown = (document as Prerendering).prerendering && once('prerenderingchange');

let lookUps = 0;

/** Looks, or leaves it, as the settings say now. */
async function obey(): Promise<void> {
  if (said || signal.aborted) return;
  lookUps += 1;
  const mine = lookUps;
  await shown;
  const site = siteOf(topAddress(window));
  const may = shared.factleafAsked || mayLook(await storedFields(GATE_FIELDS), site);
  await parsed;
  if (mine !== lookUps || said || signal.aborted) return;
  if (may) look();
  else if (looking) rest();
}

/** As Chrome has it. */
interface Prerendering extends Document {
  readonly prerendering?: boolean;
}

interface Shared {
  factleafGate?: { isAlive(): boolean; end(): void; obey(): void };
  /** Set by the background when the reader has asked for this very page. */
  factleafAsked?: boolean;
  /** The style of the lines, where it is in the document already. */
  factleafLines?: CSSStyleSheet;
  /** Set by the scanner while it has notes: is given each key before the page's own listeners have it. */
  factleafKey?: ((event: KeyboardEvent) => void) | undefined;
}
// Put in twice, the first stays, and sees whether it has been asked for meanwhile; one whose extension or document is
// gone makes way.
if (shared.factleafGate?.isAlive()) {
  shared.factleafGate.obey();
} else {
  shared.factleafGate?.end();
  shared.factleafGate = {
    isAlive: () => own === document && isExtensionThere(),
    end: () => session.abort(),
    obey: () => void obey(),
  };
  signal.addEventListener('abort', rest);
  // Some sites keep keys from whatever listens later than they do, so that Escape would not close a note there.
  window.addEventListener('keydown', (event) => shared.factleafKey?.(event), {
    capture: true,
    signal,
  });
  onStored(() => void obey(), signal);
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      // Back from the back/forward cache: nobody remembers what was said, or was told of other settings.
      if (persisted && said) tellBackground({ type: 'subject-seen' });
      else if (persisted) void obey();
    },
    { signal },
  );
  void obey();
}
