/**
 * The open card: which claims it is about, how it came to be open, and where the focus goes when it closes.
 *
 * Must not know what opens it, nor what the card shows.
 */
import type { NotesData } from '../core/notes';
import { keepBeside } from './card-place';
import { focusLed } from './focus';
import type { Box } from './geometry';
import type { NoteItem } from './item';
import { textRects } from './room';
import type { OpenCard, Surface } from './surface';
import type { Theme } from './theme';

/** Where the focus goes back to: the marker of a claim, or an element of the page. */
export type Return = { readonly id: string } | { readonly element: HTMLElement };

/** How a card is opened. */
export interface How {
  /** It stays until it is closed on purpose; else it closes when the pointer leaves it. */
  readonly pinned: boolean;
  /** Whether the focus goes into it. */
  readonly focus: boolean;
  readonly from?: Return | null;
}

export interface OpeningParts {
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  surface(): Surface | null;
  isShown(item: NoteItem): boolean;
  themeFor(owner: Element): Theme;
  getNotes(claims: readonly string[]): Promise<NotesData | undefined>;
  /** Draws what is open now. */
  draw(): void;
  /** Whatever was to open or close a card by itself is not to any more. */
  rest(): void;
  /** A card is about to close. */
  closes(): void;
}

/** The card of one page, of which there is one at most. */
export interface Opening {
  readonly card: OpenCard | null;
  /** Whether it closes when the pointer leaves it. */
  readonly isHovering: boolean;
  /** Whether the reader has asked for a note, and nothing is drawn yet. */
  readonly isStarting: boolean;
  /** Where the focus goes when it closes. */
  readonly returnTo: Return | null;
  /** Opens the card on those of the claims that are shown; where it stands open on the same ones, it stays. */
  open(claims: readonly NoteItem[], how: How): void;
  close(): void;
  /** Closes the card when one of its claims is shown no more. */
  closeIfGone(): void;
  /** Keeps the card open on claims that stand elsewhere now, or in another sentence. */
  follow(instead: ReadonlyMap<NoteItem, NoteItem>): void;
  /** Forgets the card, without drawing. */
  end(): void;
}

export function createOpening(parts: OpeningParts): Opening {
  const { window, signal, isShown, draw } = parts;
  let card: OpenCard | null = null;
  let isHovering = false;
  let isStarting = false;
  let returnTo: Return | null = null;
  let openings = 0;
  let known: NotesData = { notes: {}, sources: {} };
  let stopPlacing: (() => void) | null = null;

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

  const place = (claims: readonly NoteItem[], makesRoom: boolean): void => {
    const element = parts.surface()?.card();
    const [first] = claims;
    if (!element || !first) return;
    const rects = (): Box[] => (card?.items ?? claims).flatMap(({ range }) => textRects(range));
    stopPlacing = keepBeside({ window, signal, element, owner: first.owner, rects, makesRoom });
  };

  const focusCard = (): void => {
    const element = parts.surface()?.card();
    if (element) focusLed(element);
  };

  const open = (claims: readonly NoteItem[], { pinned, focus, from = null }: How): void => {
    const surface = parts.surface();
    const shown = claims.filter(isShown);
    const [first] = shown;
    if (!first || !surface) return;
    const again =
      card !== null &&
      card.items.length === shown.length &&
      card.items.every((item, i) => item === shown[i]);
    parts.rest();
    if (again) {
      isHovering &&= !pinned;
      if (focus) {
        returnTo = from;
        focusCard();
      }
      return;
    }
    close();
    isStarting = true;
    if (!surface.isInPlace()) surface.place();
    isStarting = false;
    openings += 1;
    isHovering = !pinned;
    returnTo = from;
    const missing = shown.map(({ claim }) => claim).filter((claim) => !(claim in known.notes));
    card = {
      opening: openings,
      items: shown,
      notes: missing.length === 0 ? known : undefined,
      theme: parts.themeFor(first.owner),
    };
    draw();
    place(shown, pinned);
    if (focus) focusCard();
    if (missing.length > 0) void fetchNotes(missing, openings);
  };

  const close = (): void => {
    const surface = parts.surface();
    parts.rest();
    if (!card || !surface) return;
    const hadFocus = surface.focused() !== null && surface.card()?.contains(surface.focused());
    const back = returnTo;
    parts.closes();
    stopPlacing?.();
    stopPlacing = null;
    card = null;
    returnTo = null;
    isHovering = false;
    draw();
    if (!hadFocus || !back) return;
    const target = 'id' in back ? surface.button(back.id) : back.element;
    target?.focus({ preventScroll: true });
  };

  return {
    get card() {
      return card;
    },
    get isHovering() {
      return isHovering;
    },
    get isStarting() {
      return isStarting;
    },
    get returnTo() {
      return returnTo;
    },
    open,
    close,
    closeIfGone() {
      if (card?.items.some((item) => !isShown(item))) close();
    },
    follow(instead) {
      const before = card;
      if (!before?.items.some((item) => instead.has(item))) return;
      const now = before.items.map((item) => instead.get(item) ?? item);
      card = { ...before, items: now };
      draw();
      if (now[0]?.owner === before.items[0]?.owner) return;
      stopPlacing?.();
      place(now, false);
    },
    end() {
      stopPlacing?.();
      card = null;
    },
  };
}
