/**
 * The notes of one page: painted claims, markers beside them, and the card that opens from either.
 *
 * Must not read the page's text, know settings or send messages: all that is handed in.
 */
import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Placement,
  shift,
  size,
} from '@floating-ui/dom';
import type { NotesData } from '../core/notes';
import {
  isPlainAround,
  localNameOf,
  matches,
  nodeTypeOf,
  parentElementOf,
  positionOf,
  rectOf,
  scrollTo,
} from '../dom/unclobbered';
import type { CardActions } from './card';
import { union } from './geometry';
import { createPatience, isModal, onModalChange } from './host';
import type { NoteItem, Words } from './item';
import { type Again, further, inReadingOrder, type Marker, Markers, themeOf } from './markers';
import { createPainter } from './paint';
import { around, rememberRoot, surrounds, textRects } from './room';
import { SHEET_BELOW_PX } from './styles';
import { createSurface, type OpenCard, type Surface } from './surface';
import { counted } from './texts';
import type { Theme } from './theme';

/** Hovering this long, in ms, opens the card. */
export const HOVER_OPEN_MS = 250;
/** The pointer may be out of claim and card this long, in ms, on its way from one to the other. */
export const HOVER_CLOSE_MS = 300;
/** Room between claim and card, and between card and the viewport's edge, in CSS px. */
const CARD_GAP_PX = 8;
/** With less room than this below the claim, in CSS px, the card opens on the side that has more, so that it can grow. */
const CARD_GOOD_HEIGHT_PX = 420;
/** The card scrolls inside rather than be lower than this, in CSS px. */
const CARD_MIN_HEIGHT_PX = 160;
/** Markers are placed for blocks within this distance of the viewport: one more page up and down. */
const NEAR_MARGIN = '100% 0px';
/** With more claims than this, only those near the viewport are painted: browsers go through all of them in each frame. */
const PAINT_ALL = 400;
/** After the page has changed, places are looked at again when it has been quiet this long, in ms. */
const SETTLE_MS = 250;
/** On a page that never rests they are looked at again after so many times as long. */
const SETTLE_LATEST_TIMES = 4;
/** Looking for all places again may take this share of the time at most. */
const SETTLE_SHARE = 0.05;

/** As long as places are being found, they are drawn together: on a long page each drawing costs the browser 60 ms. */
const DRAW_EACH_MS = 100;

/** While a page loads, our element waits until the browser has been idle after its load event, at most this long, in ms. */
const IDLE_LATEST_MS = 1_000;
/** A page that is still loading after this time, in ms, gets our element as it is: a picture may never come. */
const LOAD_LATEST_MS = 10_000;

/** What the notes are made with. */
export interface NotesParts {
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  readonly t: Words;
  /** BCP 47, for dates. */
  readonly language: string;
  /** Name of the site for "Turn off on …"; `null` where there is none. */
  readonly site: string | null;
  /** Style of the lines as `highlightStyles(false, ':root')` writes it, where the document has it already; it is taken over. */
  readonly lines?: CSSStyleSheet | undefined;
  /** The notes of these claims; resolves to `undefined` when they cannot be had. */
  getNotes(claims: readonly string[]): Promise<NotesData | undefined>;
  /** Hides a note; `byKeyboard` says that the focus has to go somewhere. So do the two below. */
  hide(item: NoteItem, byKeyboard: boolean): void;
  turnRuleOff(item: NoteItem, byKeyboard: boolean): void;
  turnSiteOff(byKeyboard: boolean): void;
  /** Address that leads to the item's sentence; `null` where nobody else could open it. */
  link(item: NoteItem): string | null;
  /** Copies text, and tells the reader whether that worked. */
  copy(text: string): void;
}

/** What is to be seen. */
export interface NotesView {
  isShown(item: NoteItem): boolean;
  /** Whether claims are marked. When not, nothing is drawn but the one note that `show` asks for. */
  readonly marks: boolean;
  readonly theme: 'auto' | Theme;
  /** Whether the lines are printed. */
  readonly print: boolean;
}

/** The notes of a page, until the signal aborts. */
export interface Notes {
  /** Adds items, or replaces those with the same id. */
  put(items: readonly NoteItem[]): void;
  remove(ids: readonly string[]): void;
  /** Applies other settings. */
  setView(view: NotesView): void;
  /** Paints in a shadow root too. */
  adopt(root: ShadowRoot): void;
  /** The page has changed; text may stand elsewhere. */
  pageChanged(): void;
  /** Scrolls to a claim and opens its note. Returns false when it is not shown anywhere. */
  show(id: string): boolean;
  /**
   * Goes to the next note in reading order (1) or the one before (-1), not past the last: opens it where a note is
   * open, else moves the focus to its marker.
   * @param from `reader`: the note that the reader is at (the open note, the focused marker, the note that was gone to
   *   last). `view`: that, else what is in the viewport. `edge`: before the first note, or behind the last.
   * @returns `stepped`; `at-end`: there is none in that direction, and the reader is at no note any more;
   *   `elsewhere`: the reader is at none; `none`: no note is shown on the page.
   */
  step(
    direction: 1 | -1,
    from: 'reader' | 'view' | 'edge',
  ): 'stepped' | 'at-end' | 'elsewhere' | 'none';
  /** Moves the focus to the marker of a claim as soon as it stands there, unless the reader does something else before. */
  focus(id: string): void;
  /** So does this, with the note that is nearest to an item which is shown no more: the next one, or the one before. */
  focusNear(item: NoteItem): void;
  /** Tells assistive technology how many notes are shown, politely and once the page has loaded; gives false, and is silent, when there are none. */
  announceCount(): boolean;
}

/** Elements that do something of their own when clicked; the line under a claim in them opens nothing. */
const INTERACTIVE =
  'a[href],button,input,select,textarea,label,summary,video,audio,[contenteditable],' +
  '[role=button],[role=link],[role=menuitem],[role=tab],[role=checkbox],[role=option],[tabindex]';

/** What shows another document, which alone is told of the pointer in it. */
const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame', 'embed', 'object']);

/** Makes the notes of a window's page. Nothing is added to the page before the first claim is shown. */
export function createNotes(parts: NotesParts): Notes {
  const { window, signal } = parts;
  const { document } = window;
  const painter = createPainter(window, parts.lines);
  const items = new Map<string, NoteItem>();
  const inOwner = new Map<Element, Set<string>>();
  const near = new Set<Element>();
  let view: NotesView = { isShown: () => true, marks: true, theme: 'auto', print: false };
  let surface: Surface | null = null;
  let selecting = false;

  let card: OpenCard | null = null;
  let hovering = false;
  let returnTo: { id: string } | { element: HTMLElement } | null = null;
  let stopPlacing: (() => void) | null = null;
  let openings = 0;
  let known: NotesData = { notes: {}, sources: {} };

  /** Without marks: the claim whose note is open, which alone is marked. */
  let chosen: NoteItem | null = null;

  const isShown = (item: NoteItem): boolean => items.get(item.id) === item && view.isShown(item);
  const isMarked = (item: NoteItem): boolean => isShown(item) && (view.marks || item === chosen);

  const markers = new Markers({
    window,
    host: () => surface?.host ?? null,
    wordWidth: (status, more) => surface?.wordWidth(status, more) ?? Number.POSITIVE_INFINITY,
    themeFor: (owner) => themeOf(view.theme, owner, window),
  });

  // ------------------------------------------------------------------ drawing

  let frame = 0;
  let next: Again = 'none';
  let settle: ReturnType<typeof setTimeout> | undefined;

  let isDrawn = true;
  let drawnAt = Number.NEGATIVE_INFINITY;
  const draw = (): void => {
    isDrawn = true;
    drawnAt = window.performance.now();
    const focused = surface?.focused() as HTMLElement | null | undefined;
    const ids = focused?.dataset.key?.split(' ');
    surface?.draw({ markers: markers.all, card, selecting });
    if (ids && !focused?.isConnected) left = ids;
    passFocus();
  };

  /** The claims of a marker that has gone with the focus, until the focus is somewhere again or the reader does something else. */
  let left: readonly string[] = [];

  /** Whether something else on the page has the focus. */
  const isFocusElsewhere = (): boolean => {
    const active = document.activeElement;
    return (
      active instanceof window.HTMLElement && active !== document.body && active !== surface?.host
    );
  };

  /** Where claims share markers in another way now, or the page has drawn their text anew, the focus stays with them. */
  const passFocus = (): void => {
    if (left.length === 0) return;
    const isDone = surface?.focused() != null || isFocusElsewhere();
    // A frame must not take the focus from another one.
    const mayTake = window.top === window || document.hasFocus();
    for (const id of isDone || !mayTake ? [] : left) {
      const heir = surface?.button(id);
      if (!heir) continue;
      left = [];
      heir.focus({ preventScroll: true });
      return;
    }
    if (isDone) left = [];
  };
  const mayReturn = createPatience(() => window.performance.now());
  const mayReturnIntoDialogs = createPatience(() => window.performance.now());
  /** The page has taken our element out of its dialogs again and again. */
  let isShutOut = false;
  /** The reader has asked for a note. */
  let isOpening = false;

  const isWantedIn = (modal: Element): boolean => {
    if (isOpening) return true;
    if (isShutOut) return false;
    for (const owner of inOwner.keys()) {
      const order = positionOf(modal, owner);
      const isInside = owner === modal || order & 16 || (order & 1 && surrounds(modal, owner));
      if (isInside && itemsIn(owner).some(isMarked)) return true;
    }
    return false;
  };

  /** The page is being laid out for markers to be placed. */
  let awaitsLayout = false;

  const layOut = (): void => {
    frame = 0;
    awaitsLayout = false;
    if (!surface || signal.aborted) return;
    if (!surface.isInPlace()) {
      const from = surface.takenFrom();
      if (from === null) {
        // Something modal has opened or closed. A note that stands open is not to lie over what comes now.
        close();
      } else if (isModal(from)) {
        isShutOut ||= !mayReturnIntoDialogs();
      } else if (wanted === null && !mayReturn()) {
        // The page has replaced its root element's content, or it fights; what the reader asks for is done either way.
        surface.host.remove();
        return;
      }
      surface.place();
      if (!surface.isInPlace()) return;
      next = 'all';
      draw();
    }
    const held = new Set<string>();
    const focused = (surface.focused() as HTMLElement | null)?.dataset.key;
    for (const id of focused?.split(' ') ?? []) held.add(id);
    const focusedIn = focused && items.get(focused.split(' ')[0] as string)?.owner;
    if (returnTo && 'id' in returnTo) held.add(returnTo.id);
    if (wanted) held.add(wanted);
    const owners = new Set(near);
    if (focusedIn) owners.add(focusedIn);
    // So that the Tab key goes on to the next marker, however far it is.
    for (const owner of beside(focused)) owners.add(owner);
    const wantedIn = wanted && items.get(wanted)?.owner;
    if (wantedIn) owners.add(wantedIn);
    const shownIn = new Map<Element, NoteItem[]>();
    for (const owner of sorted(owners)) {
      const shown = view.marks ? itemsIn(owner).filter(isShown) : [];
      if (shown.length > 0) shownIn.set(owner, shown);
    }
    const again = next;
    next = 'none';
    if (again === 'all') surface.undoZoom();
    const start = window.performance.now();
    const { changed, more } = markers.place(shownIn, again, (key) =>
      key.split(' ').some((id) => held.has(id)),
    );
    if (changed) {
      isDrawn = false;
      // A marker that found no room may have been kept from it by one that has just moved away.
      if (further(again, 'over') === 'over') scheduleSettled('quiet');
    }
    if (!isDrawn && (!more || start - drawnAt > DRAW_EACH_MS)) draw();
    searching = again === 'all' || (searching && more);
    if (again === 'all') searched = 0;
    if (searching) searched += window.performance.now() - start;
    focusWanted();
    if (more) schedule('none');
    if (again !== 'none') lookUnder(true);
    else if (!more && markers.isLookDue) lookSoon();
  };

  let lookFrame = 0;
  const lookUnder = (anew: boolean): void => {
    lookFrame = 0;
    if (!surface || signal.aborted) return;
    const { changed, more } = markers.lookUnder(anew);
    if (changed) draw();
    if (more) lookSoon();
  };

  /** Right after a frame, when the page is laid out; at another time the browser might have to do that for this. */
  const lookSoon = (): void => {
    if (lookFrame !== 0) return;
    lookFrame = window.requestAnimationFrame(() => afterFrame.port2.postMessage('look'));
  };

  /** All places are being looked for again, which has taken so many ms. */
  let searching = false;
  let searched = 0;

  /** Blocks in reading order. That of the last time mostly still holds, and to see that takes a browser less. */
  let order: readonly Element[] = [];
  const sorted = (owners: ReadonlySet<Element>): readonly Element[] => {
    const known = new Set(order);
    const now = order.filter((owner) => owners.has(owner));
    for (const owner of owners) if (!known.has(owner)) now.push(owner);
    const holds = now.every(
      (owner, i) => i === 0 || inReadingOrder(now[i - 1] as Element, owner) < 0,
    );
    order = holds ? now : now.sort(inReadingOrder);
    return order;
  };

  /** The blocks with claims before and after the focused marker's. */
  const beside = (key: string | undefined): Element[] => {
    const at = key === undefined ? undefined : items.get(key.split(' ')[0] as string)?.owner;
    if (!at) return [];
    let [before, after]: (Element | null)[] = [null, null];
    for (const owner of inOwner.keys()) {
      if (owner === at || !itemsIn(owner).some(isShown)) continue;
      const order = inReadingOrder(owner, at);
      if (order < 0 && (!before || inReadingOrder(before, owner) < 0)) before = owner;
      if (order > 0 && (!after || inReadingOrder(owner, after) < 0)) after = owner;
    }
    return [before, after].filter((owner) => owner !== null && owner !== undefined);
  };

  /** Claim whose marker gets the focus once it is there. */
  let wanted: string | null = null;

  const focusWanted = (): void => {
    const button = wanted === null ? null : surface?.button(wanted);
    const item = wanted === null ? undefined : items.get(wanted);
    if (!button || !item) return;
    wanted = null;
    lastStep = item.id;
    button.focus({ preventScroll: true });
    // Something lies over its marker: the note itself can still be shown.
    if (surface?.focused() !== button) openHere(item);
  };

  const schedule = (again: Again): void => {
    next = further(next, again);
    if (!surface || frame !== 0 || signal.aborted) return;
    frame = window.requestAnimationFrame(() => {
      if (next === 'none') afterLayout();
      else layOut();
    });
  };

  // What nothing but a change of the page's content asks for waits until the browser has laid the page out: asked
  // before, it would have to do so twice.
  const afterLayout = (): void => {
    // A framework that takes the whole document over can leave it without a root for a moment.
    const root = document.documentElement as Element | null;
    if (root) {
      sizes.unobserve(root);
      sizes.observe(root);
    }
    // Where the root has no size, nobody is told of it.
    awaitsLayout = true;
    afterFrame.port2.postMessage('place');
  };
  const afterFrame = new MessageChannel();
  afterFrame.port1.onmessage = ({ data }) => {
    if (data === 'look') lookUnder(false);
    else if (awaitsLayout) layOut();
  };

  let settled: Again = 'none';
  let settlesAt = 0;
  let unsettledSince = 0;
  const settleDown = (): void => {
    const early = settlesAt - window.performance.now();
    if (early > 1) {
      settle = setTimeout(settleDown, early);
      return;
    }
    settle = undefined;
    schedule(settled);
    settled = 'none';
    painter.renew();
  };
  const scheduleSettled = (again: Again): void => {
    settled = further(settled, again);
    const delay = Math.max(SETTLE_MS, searched / SETTLE_SHARE);
    const now = window.performance.now();
    if (settle === undefined) unsettledSince = now;
    settlesAt = Math.min(now + delay, unsettledSince + SETTLE_LATEST_TIMES * delay);
    settle ??= setTimeout(settleDown, delay);
  };

  const itemsIn = (owner: Element): NoteItem[] => {
    const found: NoteItem[] = [];
    for (const id of inOwner.get(owner) ?? []) {
      const item = items.get(id);
      if (item) found.push(item);
    }
    return found;
  };

  /** Paints an item that is to be seen, and takes others off the page. */
  const paint = (item: NoteItem): void => {
    const isWanted =
      isMarked(item) && (items.size <= PAINT_ALL || near.has(item.owner) || item === chosen);
    if (!isWanted) painter.erase(item.id);
    else painter.paint(item);
  };

  const sight = new window.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting && inOwner.has(target)) near.add(target);
        else near.delete(target);
        if (items.size > PAINT_ALL) for (const item of itemsIn(target)) paint(item);
      }
      schedule('none');
    },
    { rootMargin: NEAR_MARGIN },
  );
  const sizeOf = new WeakMap<Element, string>();
  const sizes = new window.ResizeObserver((entries) => {
    let isOther = false;
    for (const { target, contentRect } of entries) {
      const size = `${contentRect.width} ${contentRect.height}`;
      // What it was when it was first asked for is what the first places are found in.
      isOther ||= (sizeOf.get(target) ?? size) !== size;
      sizeOf.set(target, size);
    }
    if (isOther) scheduleSettled('all');
    if (next === 'none' && (isOther || frame !== 0)) {
      window.cancelAnimationFrame(frame);
      layOut();
    }
  });

  // ------------------------------------------------------------------ items

  const forget = (item: NoteItem): void => {
    items.delete(item.id);
    painter.erase(item.id);
    const ids = inOwner.get(item.owner);
    ids?.delete(item.id);
    if (ids?.size === 0) {
      inOwner.delete(item.owner);
      near.delete(item.owner);
      sight.unobserve(item.owner);
    }
  };

  const keep = (item: NoteItem): void => {
    items.set(item.id, item);
    const ids = inOwner.get(item.owner);
    if (ids) ids.add(item.id);
    else {
      inOwner.set(item.owner, new Set([item.id]));
      sight.observe(item.owner);
    }
  };

  const startSurface = (): void => {
    if (surface || signal.aborted || !document.documentElement) return;
    surface = createSurface({
      window,
      t: parts.t,
      language: parts.language,
      site: parts.site,
      cardActions,
      isWantedIn,
      openFrom(marker, event) {
        // A click without a pointer comes from the keyboard.
        const byKeyboard = event.detail === 0;
        if (card && !hovering && marker.items.some((item) => card?.items.includes(item))) close();
        else {
          const [first] = marker.items as [NoteItem];
          open(marker.items, { pinned: true, focus: byKeyboard, from: { id: first.id } });
        }
      },
      enter(marker, event) {
        if (event.pointerType !== 'touch') hoverOver(marker.items);
      },
      leave: () => hoverOver([]),
      enterCard() {
        clearTimeout(hoverTimer);
        hovered = card?.items ?? [];
      },
    });
    sizes.observe(document.documentElement);
    if (document.body) sizes.observe(document.body);
    listen();
    schedule('none');
    if (countIsDue) announceCount();
  };

  // Frameworks that take a whole document over from a server do so while it loads, and some (React 18) throw away and
  // draw anew what they find an element in that they did not make. The lines need no element; the markers can wait.
  let isLoaded = document.readyState === 'complete';
  let isWanted = false;
  if (!isLoaded) {
    const loaded = (): void => {
      if (isLoaded) return;
      isLoaded = true;
      if (isWanted) startSurface();
    };
    const idle = (): void => void window.requestIdleCallback(loaded, { timeout: IDLE_LATEST_MS });
    window.addEventListener('load', idle, { once: true, signal });
    const timer = setTimeout(loaded, LOAD_LATEST_MS);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  /** Starts the surface as soon as the page lets it. */
  const wantSurface = (): void => {
    isWanted = true;
    if (isLoaded) startSurface();
  };

  let countIsDue = false;
  const announceCount = (): boolean => {
    const count = [...items.values()].filter(isShown).length;
    countIsDue = count > 0 && !surface && isWanted && !isLoaded;
    if (count === 0 || !surface) return countIsDue;
    surface.say(counted('backgroundNotes', count, parts.t, parts.language));
    return true;
  };

  // ------------------------------------------------------------------ card

  interface Opening {
    readonly pinned: boolean;
    readonly focus: boolean;
    readonly from?: { id: string } | { element: HTMLElement } | null;
  }

  const open = (claims: readonly NoteItem[], { pinned, focus, from = null }: Opening): void => {
    const shown = claims.filter(isShown);
    const [first] = shown;
    if (!first || !surface) return;
    const again =
      card !== null &&
      card.items.length === shown.length &&
      card.items.every((item, i) => item === shown[i]);
    clearTimeout(hoverTimer);
    if (again) {
      hovering &&= !pinned;
      if (focus) {
        returnTo = from;
        surface.card()?.focus({ preventScroll: true });
      }
      return;
    }
    close();
    isOpening = true;
    if (!surface.isInPlace()) surface.place();
    isOpening = false;
    openings += 1;
    hovering = !pinned;
    returnTo = from;
    const missing = shown.map(({ claim }) => claim).filter((claim) => !(claim in known.notes));
    card = {
      opening: openings,
      items: shown,
      notes: missing.length === 0 ? known : undefined,
      theme: themeOf(view.theme, first.owner, window),
    };
    draw();
    placeCard(shown, true);
    if (focus) surface.card()?.focus({ preventScroll: true });
    if (missing.length > 0) void fetchNotes(missing, openings);
  };

  const fetchNotes = async (claims: readonly string[], opening: number): Promise<void> => {
    const data = await parts.getNotes([...new Set(claims)]);
    if (signal.aborted) return;
    if (data) {
      known = {
        notes: { ...known.notes, ...data.notes },
        sources: { ...known.sources, ...data.sources },
      };
    }
    if (card?.opening !== opening) return;
    card = { ...card, notes: data ? known : null };
    draw();
  };

  /** Keeps the card beside its claims; `makesRoom` when it has just opened and may cover them on a narrow screen. */
  const placeCard = (claims: readonly NoteItem[], makesRoom: boolean): void => {
    const element = surface?.card();
    const [first] = claims;
    if (!element || !first) return;
    const isPlain = isPlainAround(first.owner);
    const reference = {
      ...(isPlain ? { contextElement: first.owner } : {}),
      getBoundingClientRect() {
        const box = union((card?.items ?? claims).flatMap((item) => textRects(item.range)));
        const { left, top, right, bottom } = box ?? rectOf(first.owner);
        return {
          x: left,
          y: top,
          left,
          top,
          right,
          bottom,
          width: right - left,
          height: bottom - top,
        };
      },
    };
    const { top: above, bottom } = reference.getBoundingClientRect();
    const below = window.innerHeight - bottom;
    const preferred: Placement =
      below >= CARD_GOOD_HEIGHT_PX || below >= above ? 'bottom-start' : 'top-start';
    const other: Placement = preferred === 'bottom-start' ? 'top-start' : 'bottom-start';
    let placed: { placement: Placement; top: number } | null = null;
    const fallbackPlacements: Placement[] = [other, 'right-start', 'left-start'];
    const update = async (): Promise<void> => {
      if (window.innerWidth < SHEET_BELOW_PX) {
        element.style.removeProperty('left');
        element.style.removeProperty('top');
        element.style.removeProperty('max-height');
        return;
      }
      // A card that grows stays on its side: what the reader is about to press must not jump.
      const { top } = reference.getBoundingClientRect();
      const stays = placed && Math.abs(placed.top - top) < 1 ? placed.placement : null;
      const { x, y, placement } = await computePosition(reference, element, {
        strategy: 'fixed',
        placement: stays ?? preferred,
        middleware: [
          offset(CARD_GAP_PX),
          ...(stays ? [] : [flip({ padding: CARD_GAP_PX, fallbackPlacements })]),
          shift({ padding: CARD_GAP_PX }),
          size({
            padding: CARD_GAP_PX,
            apply({ availableHeight }) {
              const height = Math.max(CARD_MIN_HEIGHT_PX, Math.floor(availableHeight));
              element.style.maxHeight = `${height}px`;
            },
          }),
        ],
      });
      if (signal.aborted || !element.isConnected) return;
      placed = { placement, top };
      element.style.left = `${x}px`;
      element.style.top = `${y}px`;
    };
    // What scrolls under the claims is then not known, and their place is looked at in every frame.
    const animationFrame = !isPlain;
    stopPlacing = autoUpdate(reference, element, () => void update(), { animationFrame });
    if (makesRoom && window.innerWidth < SHEET_BELOW_PX && !hovering) {
      // What the sheet is about stays in sight above it.
      const hiddenBy = bottom + CARD_GAP_PX - element.getBoundingClientRect().top;
      const room = above - CARD_GAP_PX;
      if (hiddenBy > 0 && room > 0) {
        window.scrollBy({ top: Math.min(hiddenBy, room), behavior: 'instant' });
      }
    }
  };

  const close = (): void => {
    clearTimeout(hoverTimer);
    if (!card || !surface) return;
    const hadFocus = surface.focused() !== null && surface.card()?.contains(surface.focused());
    const back = returnTo;
    const unmarked = chosen;
    chosen = null;
    if (unmarked) paint(unmarked);
    stopPlacing?.();
    stopPlacing = null;
    card = null;
    returnTo = null;
    hovering = false;
    draw();
    if (!hadFocus || !back) return;
    const target = 'id' in back ? surface.button(back.id) : back.element;
    target?.focus({ preventScroll: true });
  };

  const cardActions: CardActions = {
    hide(item, byKeyboard) {
      close();
      parts.hide(item, byKeyboard);
    },
    turnRuleOff(item, byKeyboard) {
      close();
      parts.turnRuleOff(item, byKeyboard);
    },
    turnSiteOff: parts.site === null ? null : (byKeyboard) => parts.turnSiteOff(byKeyboard),
    link: (item) => parts.link(item),
    copy: (text) => parts.copy(text),
    close: () => close(),
  };

  // ------------------------------------------------------------------ pointing

  /** What the pointer rests on. Stays when the card closes, so that this does not open again before it has left. */
  let hovered: readonly NoteItem[] = [];
  let hoverTimer: ReturnType<typeof setTimeout> | undefined;

  /** All claims of the sentences that the given claims stand in, these first. */
  const withSentence = (claims: readonly NoteItem[]): NoteItem[] => {
    const groups = new Set(claims.map((item) => item.group));
    const rest = [...items.values()].filter(
      (item) => groups.has(item.group) && !claims.includes(item) && isShown(item),
    );
    return [...claims, ...rest];
  };

  /** Whether the reader is at work in the card, however it was opened. */
  const isWorkedIn = (): boolean => {
    const focused = surface?.focused();
    return focused != null && surface?.card()?.contains(focused) === true;
  };

  const hoverOver = (claims: readonly NoteItem[]): void => {
    if (claims.length === hovered.length && claims.every((item, i) => item === hovered[i])) return;
    hovered = claims;
    clearTimeout(hoverTimer);
    if (claims.length > 0) {
      // A card that the reader has opened on purpose stays until it is closed on purpose.
      if (card && !hovering) return;
      hoverTimer = setTimeout(() => {
        // What is being written in it would be lost.
        if (isWorkedIn()) return;
        open(withSentence(claims), { pinned: false, focus: false });
      }, HOVER_OPEN_MS);
    } else if (card && hovering) {
      hoverTimer = setTimeout(() => {
        if (!isWorkedIn()) close();
      }, HOVER_CLOSE_MS);
    }
  };

  /**
   * The claims at a point of the viewport, by their rectangles: `CSS.highlights.highlightsFromPoint` is not in all
   * browsers and misses where the screen has more than one pixel to a CSS pixel (Chromium 156).
   */
  const itemsAt = (x: number, y: number, target: EventTarget | undefined): NoteItem[] => {
    if (!target || target === window) return [];
    const node = target as Node;
    const found: NoteItem[] = [];
    const outer = new Set(around(node));
    // What a closed shadow root hides from us is told as its host.
    const inner = [...near].filter((owner) => !outer.has(owner) && surrounds(node, owner));
    for (const owner of [...outer, ...inner]) {
      if (!inOwner.has(owner)) continue;
      for (const item of itemsIn(owner).filter(isMarked)) {
        const over = textRects(item.range).some(
          (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
        );
        if (over) found.push(item);
      }
    }
    return found;
  };

  const isOurs = (event: Event): boolean =>
    surface !== null && event.composedPath().includes(surface.host);

  let pointer: PointerEvent | null = null;
  let pointerFrame = 0;

  const followPointer = (): void => {
    pointerFrame = 0;
    const event = pointer;
    pointer = null;
    if (!event || signal.aborted || event.buttons !== 0) return;
    hoverOver(itemsAt(event.clientX, event.clientY, pointerTarget));
  };
  let pointerTarget: EventTarget | undefined;

  /** The pointer is where this document is told nothing of it: out of the window, or in a frame. */
  const pointerLeft = (): void => {
    pointer = null;
    hoverOver([]);
  };

  const listen = (): void => {
    const passive = { capture: true, passive: true, signal };
    window.addEventListener(
      'pointermove',
      (event) => {
        if (!event.isTrusted || event.pointerType === 'touch' || isOurs(event)) return;
        pointer = event;
        pointerTarget = event.composedPath()[0];
        if (pointerFrame === 0) pointerFrame = window.requestAnimationFrame(followPointer);
      },
      passive,
    );
    window.addEventListener(
      'pointerout',
      (event) => {
        if (event.isTrusted && event.relatedTarget === null && !isOurs(event)) pointerLeft();
      },
      passive,
    );
    window.addEventListener(
      'pointerover',
      (event) => {
        const over = event.composedPath()[0] as Element;
        if (event.isTrusted && FRAMES.has(localNameOf(over))) pointerLeft();
      },
      passive,
    );
    window.addEventListener(
      'click',
      (event) => {
        if (!event.isTrusted || event.button !== 0 || isOurs(event)) return;
        wanted = null;
        left = [];
        const target = event.composedPath()[0];
        const selection = document.getSelection();
        const claims =
          selection && !selection.isCollapsed ? [] : itemsAt(event.clientX, event.clientY, target);
        if (claims.length === 0 || actsItself(event)) close();
        else open(withSentence(claims), { pinned: true, focus: false });
      },
      passive,
    );
    window.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted) return;
        wanted = null;
        left = [];
        if (event.key !== 'Escape' || !card) return;
        if (isOurs(event)) event.stopPropagation();
        // The dialog around the note would close with it; what fills the screen leaves it whatever is done here.
        if (surface && isModal(parentElementOf(surface.host))) event.preventDefault();
        if (surface?.escape()) return;
        close();
      },
      { capture: true, signal },
    );
    document.addEventListener(
      'selectionchange',
      () => {
        const selection = document.getSelection();
        const now =
          selection !== null &&
          !selection.isCollapsed &&
          selection.rangeCount > 0 &&
          // Marking text in a note is not marking the page's.
          !surface?.focused();
        if (now === selecting) return;
        selecting = now;
        draw();
      },
      { signal },
    );
    window.addEventListener(
      'scroll',
      ({ target }) => {
        // In a part of the page that scrolls, claims move within their block.
        schedule(target === document ? 'over' : 'text');
        scheduleSettled('quiet');
      },
      passive,
    );
    window.addEventListener('resize', () => schedule('all'), passive);
    // Pages that highlight what is typed in a search field clear all highlights for it.
    window.addEventListener('input', () => scheduleSettled('none'), passive);
    for (const type of ['load', 'transitionend', 'animationend', 'toggle', 'fullscreenchange']) {
      window.addEventListener(type, () => scheduleSettled('all'), passive);
    }
    // Nothing outside of what is modal can be used, and what was in a dialog that has closed is gone.
    const look = (): void => {
      if (surface && !surface.isInPlace()) schedule('all');
    };
    onModalChange(window, look, signal);
    document.fonts?.addEventListener('loadingdone', () => scheduleSettled('all'), { signal });
    window.addEventListener('pageshow', () => schedule('all'), { signal });
    window
      .matchMedia('(prefers-color-scheme: dark)')
      .addEventListener('change', () => schedule('all'), { signal });
  };

  // ------------------------------------------------------------------ going from note to note

  /** The claim that was gone to last. */
  let lastStep: string | null = null;

  /** Scrolls to a claim; gives false when it is not to be seen anywhere. */
  const reveal = (item: NoteItem): boolean => {
    scrollTo(item.owner, { block: 'center', behavior: 'instant' });
    const [rect] = textRects(item.range);
    if (!rect) return false;
    if (rect.top < 0 || rect.bottom > window.innerHeight) {
      // A block that is taller than the viewport.
      window.scrollBy({ top: rect.top - window.innerHeight / 3, behavior: 'instant' });
    }
    return true;
  };

  const openHere = (item: NoteItem): void => {
    const active = document.activeElement;
    // From note to note, the focus goes back to where it was before the first.
    const from =
      card && returnTo
        ? returnTo
        : isFocusElsewhere()
          ? { element: active as HTMLElement }
          : { id: item.id };
    open(view.marks ? withSentence([item]) : [item], { pinned: true, focus: true, from });
    if (!view.marks) {
      chosen = item;
      paint(item);
    }
  };

  const byPlace = (a: NoteItem, b: NoteItem): number => {
    if (a.owner !== b.owner) return inReadingOrder(a.owner, b.owner);
    const [one, other] = [a.range.startContainer, b.range.startContainer];
    if (one === other) return a.range.startOffset - b.range.startOffset;
    return one.compareDocumentPosition(other) & 4 ? -1 : 1;
  };

  /** The stop that the reader is at; -1 for none. */
  const reachedIn = (stops: readonly (readonly NoteItem[])[]): number => {
    // In a frame that has lost the focus to another one, the marker still seems to have it.
    const focused = document.hasFocus()
      ? (surface?.focused() as HTMLElement | null)?.dataset.key?.split(' ')[0]
      : undefined;
    const from = card?.items[0]?.id ?? focused ?? lastStep;
    return stops.findIndex((stop) => stop.some(({ id }) => id === from));
  };

  /** The place between stops at which the viewport begins: the stop before it, or behind it when going back. */
  const viewedIn = (stops: readonly (readonly NoteItem[])[], direction: 1 | -1): number => {
    const below = stops.findIndex(
      ([item]) => (textRects((item as NoteItem).range)[0]?.top ?? -1) >= 0,
    );
    const next = below < 0 ? stops.length : below;
    return direction === 1 ? next - 1 : next;
  };

  const goTo = (item: NoteItem): void => {
    lastStep = item.id;
    if (card || !view.marks) {
      openHere(item);
      return;
    }
    wanted = item.id;
    layOut();
  };

  const leave = (): void => {
    close();
    lastStep = null;
    (surface?.focused() as HTMLElement | null)?.blur();
  };

  const step: Notes['step'] = (direction, from) => {
    const stops = new Map<string, NoteItem[]>();
    for (const item of [...items.values()].filter(isShown).sort(byPlace)) {
      const stop = stops.get(item.group);
      if (stop) stop.push(item);
      else stops.set(item.group, [item]);
    }
    const all = [...stops.values()];
    if (all.length === 0) return 'none';
    startSurface();
    const reached = reachedIn(all);
    if (from === 'reader' && reached < 0) return 'elsewhere';
    const edge = direction === 1 ? -1 : all.length;
    const start = from === 'edge' ? edge : reached >= 0 ? reached : viewedIn(all, direction);
    for (let at = start + direction; at >= 0 && at < all.length; at += direction) {
      const [item] = all[at] as [NoteItem];
      // What is not displayed is passed over.
      if (!reveal(item)) continue;
      goTo(item);
      return 'stepped';
    }
    leave();
    return 'at-end';
  };

  const actsItself = (event: MouseEvent): boolean => {
    for (const step of event.composedPath()) {
      if (step === document || step === document.documentElement || step === document.body) {
        return false;
      }
      if (nodeTypeOf(step as Node) === 1 && matches(step as Element, INTERACTIVE)) return true;
    }
    return false;
  };

  // ------------------------------------------------------------------ end

  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(hoverTimer);
      clearTimeout(settle);
      afterFrame.port1.close();
      window.cancelAnimationFrame(frame);
      window.cancelAnimationFrame(lookFrame);
      window.cancelAnimationFrame(pointerFrame);
      sight.disconnect();
      sizes.disconnect();
      stopPlacing?.();
      painter.end();
      surface?.remove();
      surface = null;
      card = null;
      items.clear();
      inOwner.clear();
      near.clear();
    },
    { once: true },
  );

  /** Keeps the card open on claims that stand elsewhere now, or in another sentence. */
  const follow = (instead: ReadonlyMap<NoteItem, NoteItem>): void => {
    const before = card;
    if (!before?.items.some((item) => instead.has(item))) return;
    const now = before.items.map((item) => instead.get(item) ?? item);
    card = { ...before, items: now };
    draw();
    if (now[0]?.owner === before.items[0]?.owner) return;
    stopPlacing?.();
    placeCard(now, false);
  };

  const closeIfGone = (): void => {
    if (card?.items.some((item) => !isShown(item))) close();
  };

  return {
    put(added) {
      if (signal.aborted) return;
      const instead = new Map<NoteItem, NoteItem>();
      for (const item of added) {
        const old = items.get(item.id);
        if (old) instead.set(old, item);
        // In the same block it stays under observation, or its marker would be gone for a frame.
        if (old?.owner === item.owner) items.set(item.id, item);
        else {
          if (old) forget(old);
          keep(item);
        }
        paint(item);
        if (view.marks && view.isShown(item)) wantSurface();
      }
      if (instead.size > 0) {
        if (markers.replace(instead)) isDrawn = false;
        follow(instead);
        closeIfGone();
      }
      schedule('none');
    },
    remove(ids) {
      for (const id of ids) {
        const item = items.get(id);
        if (item) forget(item);
      }
      closeIfGone();
      if (markers.forget(new Set(ids))) draw();
      schedule('none');
    },
    setView(next) {
      if (view.marks !== next.marks) close();
      view = next;
      painter.setPrint(view.print);
      const hidden = new Set<string>();
      for (const item of items.values()) {
        paint(item);
        if (!view.marks || !view.isShown(item)) hidden.add(item.id);
        else wantSurface();
      }
      closeIfGone();
      if (markers.forget(hidden)) draw();
      schedule('all');
    },
    adopt(root) {
      rememberRoot(root);
      painter.adopt(root);
    },
    pageChanged() {
      schedule('none');
      scheduleSettled('all');
    },
    show(id) {
      const item = items.get(id);
      if (!item || !isShown(item)) return false;
      startSurface();
      if (!reveal(item)) return false;
      lastStep = id;
      openHere(item);
      return true;
    },
    focus(id) {
      wanted = id;
      schedule('none');
    },
    focusNear(item) {
      if (signal.aborted || !view.marks) return;
      const shown = [...items.values()].filter(isShown).sort(byPlace);
      const at = shown.findIndex((one) => byPlace(one, item) > 0);
      const [before, next] = at < 0 ? [shown.at(-1)] : [shown[at - 1], shown[at]];
      const topOf = ({ range, owner }: NoteItem) => (textRects(range)[0] ?? rectOf(owner)).top;
      const distance = (one: NoteItem) => Math.abs(topOf(one) - topOf(item));
      const isBefore = before && (!next || distance(before) < distance(next));
      const nearest = isBefore ? before : next;
      if (!nearest) return;
      wanted = nearest.id;
      schedule('none');
    },
    announceCount,
    step,
  };
}
export type { Marker };
