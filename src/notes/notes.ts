/**
 * The notes of one page: painted claims, markers beside them, and the card that opens from either.
 *
 * Must not read the page's text, know settings or send messages: all that is handed in.
 */
import type { NotesData } from '../core/notes';
import { parentElementOf, positionOf } from '../dom/unclobbered';
import type { CardActions } from './card';
import { createFocus, focusedClaims, focusLed } from './focus';
import { createPatience, isModal, onModalChange } from './host';
import type { NoteItem, Words } from './item';
import { Items } from './items';
import { waitForLoad } from './loading';
import { type Again, further, Markers, themeOf } from './markers';
import { createOpening } from './opening';
import { createSorting, neighbours } from './order';
import { createPainter } from './paint';
import { createPointing } from './pointing';
import { isBarred, reveal } from './reveal';
import { createRhythm } from './rhythm';
import { rememberRoot, surrounds } from './room';
import { createStepping, nearestTo, type Stepped } from './stepping';
import { createSurface, type Surface } from './surface';
import { counted } from './texts';
import type { Theme } from './theme';

/** With more claims than this, only those near the viewport are painted: browsers go through all of them in each frame. */
const PAINT_ALL = 400;
/** As long as places are being found, they are drawn together: on a long page each drawing costs the browser 60 ms. */
const DRAW_EACH_MS = 100;

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
  /** Has keys told before the page's own listeners have them, until the signal aborts; where it is not given, they are heard in turn. */
  readonly hearKeys?: (hear: (event: KeyboardEvent) => void) => void;
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
  step(direction: 1 | -1, from: 'reader' | 'view' | 'edge'): Stepped;
  /** Moves the focus to the marker of a claim as soon as it stands there, unless the reader does something else before. */
  focus(id: string): void;
  /** So does this, with the note that is nearest to an item which is shown no more: the next one, or the one before. */
  focusNear(item: NoteItem): void;
  /** Tells assistive technology how many notes are shown, politely and once the page has loaded; gives false, and is silent, when there are none. */
  announceCount(): boolean;
}

/** Makes the notes of a window's page. Nothing is added to the page before the first claim is shown. */
export function createNotes(parts: NotesParts): Notes {
  const { window, signal } = parts;
  const { document } = window;
  const painter = createPainter(window, parts.lines);
  let view: NotesView = { isShown: () => true, marks: true, theme: 'auto', print: false };
  let surface: Surface | null = null;
  let selecting = false;

  const items = new Items(window, (owners) => {
    if (items.size > PAINT_ALL) for (const owner of owners) items.in(owner).forEach(paint);
    rhythm.schedule('none');
  });

  /** Without marks: the claim whose note is open, which alone is marked. */
  let chosen: NoteItem | null = null;

  const isShown = (item: NoteItem): boolean => items.has(item) && view.isShown(item);
  const isMarked = (item: NoteItem): boolean => isShown(item) && (view.marks || item === chosen);
  const shown = (): NoteItem[] => [...items.all()].filter(isShown);
  const themeFor = (owner: Element): Theme => themeOf(view.theme, owner, window);

  const withSentence = (claims: readonly NoteItem[]): NoteItem[] => {
    const groups = new Set(claims.map((item) => item.group));
    const rest = [...items.all()].filter(
      (item) => groups.has(item.group) && !claims.includes(item) && isShown(item),
    );
    return [...claims, ...rest];
  };

  /** Paints an item that is to be seen, and takes others off the page. */
  const paint = (item: NoteItem): void => {
    const isWanted =
      isMarked(item) &&
      (items.size <= PAINT_ALL || items.near().has(item.owner) || item === chosen);
    if (!isWanted) painter.erase(item.id);
    else painter.paint(item);
  };

  const markers = new Markers({
    window,
    host: () => surface?.host ?? null,
    wordWidth: (status, more) => surface?.wordWidth(status, more) ?? Number.POSITIVE_INFINITY,
    themeFor,
  });

  const focus = createFocus(window, () => surface);

  const rhythm = createRhythm({
    window,
    signal,
    isReady: () => surface !== null,
    layOut: () => layOut(),
    lookUnder: () => lookUnder(false),
    settled: () => painter.renew(),
  });

  const opening = createOpening({
    window,
    signal,
    surface: () => surface,
    isShown,
    themeFor,
    getNotes: parts.getNotes,
    draw: () => draw(),
    rest: () => pointing.rest(),
    closes() {
      const unmarked = chosen;
      chosen = null;
      if (unmarked) paint(unmarked);
    },
  });

  const isOurs = (event: Event): boolean =>
    surface !== null && event.composedPath().includes(surface.host);

  const pointing = createPointing({
    window,
    signal,
    items,
    opening,
    surface: () => surface,
    isMarked,
    withSentence,
    isOurs,
    clicked: () => focus.letGo(),
  });

  // ------------------------------------------------------------------ drawing

  let isDrawn = true;
  let drawnAt = Number.NEGATIVE_INFINITY;
  const draw = (): void => {
    isDrawn = true;
    drawnAt = window.performance.now();
    focus.keepWhile(() => surface?.draw({ markers: markers.all, card: opening.card, selecting }));
  };

  const mayReturn = createPatience(() => window.performance.now());
  const mayReturnIntoDialogs = createPatience(() => window.performance.now());
  /** The page has taken our element out of its dialogs again and again. */
  let isShutOut = false;

  const isWantedIn = (modal: Element): boolean => {
    if (opening.isStarting) return true;
    if (isShutOut) return false;
    for (const owner of items.owners()) {
      const order = positionOf(modal, owner);
      const isInside = owner === modal || order & 16 || (order & 1 && surrounds(modal, owner));
      if (isInside && items.in(owner).some(isMarked)) return true;
    }
    return false;
  };

  /** Puts our element where it belongs; gives false where the page does not let it. */
  const comeBack = (placed: Surface): boolean => {
    const from = placed.takenFrom();
    if (from === null) {
      // Something modal has opened or closed. A note that stands open is not to lie over what comes now.
      opening.close();
    } else if (isModal(from)) {
      isShutOut ||= !mayReturnIntoDialogs();
    } else if (focus.wanted === null && !mayReturn()) {
      // The page has replaced its root element's content, or it fights; what the reader asks for is done either way.
      placed.host.remove();
      return false;
    }
    placed.place();
    return placed.isInPlace();
  };

  const sorted = createSorting();

  /**
   * The blocks whose markers are wanted now, in reading order, with the claims of each that are shown.
   * @param focused claims of the marker that has the focus, by id; so below.
   */
  const ownersToPlace = (focused: readonly string[]): Map<Element, NoteItem[]> => {
    const owners = new Set(items.near());
    const ownerOf = (id: string | null | undefined) => (id ? items.get(id)?.owner : undefined);
    const focusedIn = ownerOf(focused[0]);
    if (focusedIn) {
      owners.add(focusedIn);
      // So that the Tab key goes on to the next marker, however far it is.
      const others = [...items.owners()].filter((owner) => items.in(owner).some(isShown));
      for (const owner of neighbours(focusedIn, others)) owners.add(owner);
    }
    const wantedIn = ownerOf(focus.wanted);
    if (wantedIn) owners.add(wantedIn);
    const shownIn = new Map<Element, NoteItem[]>();
    for (const owner of sorted(owners)) {
      const shown = view.marks ? items.in(owner).filter(isShown) : [];
      if (shown.length > 0) shownIn.set(owner, shown);
    }
    return shownIn;
  };

  /** Claims whose markers stay where they are, however little room there is: the focus is there, or comes back there. */
  const heldClaims = (focused: readonly string[]): Set<string> => {
    const held = new Set(focused);
    const { returnTo } = opening;
    if (returnTo && 'id' in returnTo) held.add(returnTo.id);
    if (focus.wanted) held.add(focus.wanted);
    return held;
  };

  const layOut = (): void => {
    rhythm.begin();
    if (!surface || signal.aborted) return;
    let least: Again = 'none';
    if (!surface.isInPlace()) {
      if (!comeBack(surface)) return;
      least = 'all';
      draw();
    }
    const focused = focusedClaims(surface) ?? [];
    const held = heldClaims(focused);
    const shownIn = ownersToPlace(focused);
    const again = further(rhythm.take(), least);
    if (again === 'all') surface.undoZoom();
    const start = window.performance.now();
    const { changed, more } = markers.place(shownIn, again, (key) =>
      key.split(' ').some((id) => held.has(id)),
    );
    if (changed) {
      isDrawn = false;
      // A marker that found no room may have been kept from it by one that has just moved away.
      if (further(again, 'over') === 'over') rhythm.scheduleSettled('quiet');
    }
    if (!isDrawn && (!more || start - drawnAt > DRAW_EACH_MS)) draw();
    rhythm.took(window.performance.now() - start, again, more);
    focusWanted();
    if (more) rhythm.schedule('none');
    if (again !== 'none') lookUnder(true);
    else if (!more && markers.isLookDue) rhythm.lookSoon();
  };

  const lookUnder = (anew: boolean): void => {
    if (!surface || signal.aborted) return;
    const { changed, more } = markers.lookUnder(anew);
    if (changed) draw();
    if (more) rhythm.lookSoon();
  };

  const focusWanted = (): void => {
    const { wanted } = focus;
    const button = wanted === null ? null : surface?.button(wanted);
    const item = wanted === null ? undefined : items.get(wanted);
    if (!button || !item) return;
    focus.wantNothing();
    stepping.reached(item.id);
    // Where it stood before the page was scrolled to it, something may have lain over it.
    if (markers.lookUnderThat(button.dataset.key as string)) draw();
    focusLed(button);
    // Something lies over its marker: the note itself can still be shown.
    if (surface?.focused() !== button) openHere(item);
  };

  // ------------------------------------------------------------------ our element

  const cardActions: CardActions = {
    hide(item, byKeyboard) {
      opening.close();
      parts.hide(item, byKeyboard);
    },
    turnRuleOff(item, byKeyboard) {
      opening.close();
      parts.turnRuleOff(item, byKeyboard);
    },
    turnSiteOff: parts.site === null ? null : (byKeyboard) => parts.turnSiteOff(byKeyboard),
    link: (item) => parts.link(item),
    copy: (text) => parts.copy(text),
    close: () => opening.close(),
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
        const { card } = opening;
        if (card && !opening.isHovering && marker.items.some((item) => card.items.includes(item))) {
          opening.close();
          return;
        }
        const [first] = marker.items as [NoteItem];
        opening.open(marker.items, { pinned: true, focus: byKeyboard, from: { id: first.id } });
      },
      enter(marker, event) {
        if (event.pointerType !== 'touch') pointing.over(marker.items);
      },
      leave: () => pointing.over([]),
      enterCard: () => pointing.overCard(),
    });
    rhythm.follow(document.documentElement);
    if (document.body) rhythm.follow(document.body);
    pointing.listen();
    listen();
    rhythm.schedule('none');
    if (countIsDue) announceCount();
  };

  let isWanted = false;
  const isLoaded = waitForLoad(window, signal, () => {
    if (isWanted) startSurface();
  });

  /** Starts the surface as soon as the page lets it. */
  const wantSurface = (): void => {
    isWanted = true;
    if (isLoaded()) startSurface();
  };

  let countIsDue = false;
  const announceCount = (): boolean => {
    const count = shown().length;
    countIsDue = count > 0 && !surface && isWanted && !isLoaded();
    if (count === 0 || !surface) return countIsDue;
    surface.say(counted('backgroundNotes', count, parts.t, parts.language));
    return true;
  };

  let lastKey: KeyboardEvent | null = null;
  const hearKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event === lastKey) return;
    lastKey = event;
    focus.letGo();
    if (event.key !== 'Escape' || !opening.card) return;
    if (isOurs(event)) event.stopImmediatePropagation();
    // The dialog around the note would close with it; what fills the screen leaves it whatever is done here.
    if (surface && isModal(parentElementOf(surface.host))) event.preventDefault();
    if (surface?.escape()) return;
    opening.close();
  };

  /** Hears what the reader and the page do, but for the pointer. */
  const listen = (): void => {
    const passive = { capture: true, passive: true, signal };
    window.addEventListener('keydown', hearKey, { capture: true, signal });
    parts.hearKeys?.(hearKey);
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
        rhythm.schedule(target === document ? 'over' : 'text');
        rhythm.scheduleSettled('quiet');
      },
      passive,
    );
    window.addEventListener('resize', () => rhythm.schedule('all'), passive);
    // Pages that highlight what is typed in a search field clear all highlights for it.
    window.addEventListener('input', () => rhythm.scheduleSettled('none'), passive);
    const events =
      'load toggle fullscreenchange transitionrun transitionend transitioncancel animationstart animationend animationcancel';
    for (const type of events.split(' ')) {
      window.addEventListener(type, () => rhythm.scheduleSettled('all'), passive);
    }
    // Nothing outside of what is modal can be used, and what was in a dialog that has closed is gone.
    const look = (): void => {
      if (surface && !surface.isInPlace()) rhythm.schedule('all');
    };
    onModalChange(window, look, signal);
    document.fonts?.addEventListener('loadingdone', () => rhythm.scheduleSettled('all'), {
      signal,
    });
    window.addEventListener('pageshow', () => rhythm.schedule('all'), { signal });
    window
      .matchMedia('(prefers-color-scheme: dark)')
      .addEventListener('change', () => rhythm.schedule('all'), { signal });
  };

  // ------------------------------------------------------------------ going to a note

  const openHere = (item: NoteItem): void => {
    // From note to note, the focus goes back to where it was before the first.
    const from =
      (opening.card && opening.returnTo) ||
      (focus.isElsewhere() ? { element: document.activeElement as HTMLElement } : { id: item.id });
    opening.open(view.marks ? withSentence([item]) : [item], { pinned: true, focus: true, from });
    if (!view.marks) {
      chosen = item;
      paint(item);
    }
  };

  const bring = (item: NoteItem): boolean => reveal(window, item, surface?.host ?? null);

  const stepping = createStepping({
    shown,
    at() {
      // In a frame that has lost the focus to another one, the marker still seems to have it.
      const focused = document.hasFocus() ? focusedClaims(surface) : undefined;
      return opening.card?.items.map(({ id }) => id) ?? focused;
    },
    begin: startSurface,
    reveal: (item) => !isBarred(window, item, surface?.host ?? null) && bring(item),
    arrive(item) {
      if (opening.card || !view.marks) {
        openHere(item);
        return;
      }
      focus.want(item.id);
      layOut();
    },
    leave() {
      opening.close();
      (surface?.focused() as HTMLElement | null)?.blur();
    },
  });

  signal.addEventListener(
    'abort',
    () => {
      pointing.end();
      rhythm.end();
      opening.end();
      painter.end();
      surface?.remove();
      surface = null;
      items.end();
    },
    { once: true },
  );

  return {
    put(added) {
      if (signal.aborted) return;
      const instead = new Map<NoteItem, NoteItem>();
      for (const item of added) {
        const old = items.put(item);
        if (old) instead.set(old, item);
        paint(item);
        if (view.marks && view.isShown(item)) wantSurface();
      }
      if (instead.size > 0) {
        if (markers.replace(instead)) isDrawn = false;
        opening.follow(instead);
        opening.closeIfGone();
      }
      rhythm.schedule('none');
    },
    remove(ids) {
      for (const id of ids) {
        const item = items.get(id);
        if (!item) continue;
        items.delete(item);
        painter.erase(id);
      }
      opening.closeIfGone();
      if (markers.forget(new Set(ids))) draw();
      rhythm.schedule('none');
    },
    setView(next) {
      if (view.marks !== next.marks) opening.close();
      view = next;
      painter.setPrint(view.print);
      const hidden = new Set<string>();
      for (const item of items.all()) {
        paint(item);
        if (!view.marks || !view.isShown(item)) hidden.add(item.id);
        else wantSurface();
      }
      opening.closeIfGone();
      if (markers.forget(hidden)) draw();
      rhythm.schedule('all');
    },
    adopt(root) {
      rememberRoot(root);
      painter.adopt(root);
    },
    pageChanged() {
      rhythm.schedule('none');
      rhythm.scheduleSettled('all');
    },
    show(id) {
      const item = items.get(id);
      if (!item || !isShown(item)) return false;
      startSurface();
      if (!bring(item)) return false;
      stepping.reached(id);
      openHere(item);
      return true;
    },
    focus(id) {
      focus.want(id);
      rhythm.schedule('none');
    },
    focusNear(item) {
      if (signal.aborted || !view.marks) return;
      const nearest = nearestTo(item, shown());
      if (!nearest) return;
      focus.want(nearest.id);
      rhythm.schedule('none');
    },
    announceCount,
    step: stepping.step,
  };
}
