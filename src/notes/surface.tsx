/**
 * Our one element on the page: the host with its shadow root, and what is drawn in it.
 *
 * Made only when there is something to show, and removed without a trace.
 */
import { render, type VNode } from 'preact';
import type { NotesData } from '../core/notes';
import { STATUS_ORDER } from '../core/statuses';
import type { Status } from '../core/types';
import { rectOf } from '../dom/unclobbered';
import { Card, type CardActions, type EscapeHandle } from './card';
import { createHost, type Host } from './host';
import { StatusIcon } from './icon';
import type { NoteItem, Words } from './item';
import type { Marker } from './markers';
import { markerName, statusWord } from './texts';
import type { Theme } from './theme';

/** An open card. */
export interface OpenCard {
  /** Differs for every opening. */
  readonly opening: number;
  readonly items: readonly NoteItem[];
  readonly notes: NotesData | null | undefined;
  readonly theme: Theme;
}

/** What is to be drawn. */
export interface View {
  readonly markers: readonly Marker[];
  readonly card: OpenCard | null;
  readonly selecting: boolean;
}

export interface SurfaceParts {
  readonly window: Window & typeof globalThis;
  readonly t: Words;
  readonly language: string;
  readonly site: string | null;
  readonly cardActions: CardActions;
  /** Whether something of ours is about the content of what is modal. */
  isWantedIn(modal: Element): boolean;
  openFrom(marker: Marker, event: MouseEvent): void;
  enter(marker: Marker, event: PointerEvent): void;
  leave(): void;
  enterCard(): void;
}

/** The host and its content. */
export interface Surface extends Pick<Host, 'isInPlace' | 'place' | 'takenFrom' | 'undoZoom'> {
  readonly host: HTMLElement;
  draw(view: View): void;
  /** The card's element while a card is open. */
  card(): HTMLElement | null;
  /** The button of the marker of a claim. */
  button(id: string): HTMLElement | null;
  /** Width in CSS px of a marker with its word and so many claims more. */
  wordWidth(status: Status, more: number): number;
  /** Closes the innermost open part of the card; gives false when there is none but the card itself. */
  escape(): boolean;
  /** Says something to assistive technology, politely; there is nothing to see. */
  say(text: string): void;
  /** Where the focus is inside the host. */
  focused(): Element | null;
  remove(): void;
}

/** Events that are ours alone when they happen inside the host: the page has no use for a click on a note. */
const KEPT_INSIDE =
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress focusin focusout wheel';

/** What a marker says beside its shape, where there is room for the word. */
function MarkerWord({ status, more, t }: { status: Status; more: number; t: Words }) {
  return (
    <>
      <span class="word">{statusWord({ status }, t)}</span>
      {more > 0 && <span class="count" data-count={t('noteMarkerMore', more)} />}
    </>
  );
}

function MarkerButton({
  marker,
  parts,
  open,
}: {
  marker: Marker;
  parts: SurfaceParts;
  open: boolean;
}) {
  const { box, status, theme, items, shape, covered } = marker;
  const { t, language } = parts;
  const isSized = shape === 'quiet' || shape === 'word';
  const place = {
    transform: `translate(${box.left}px,${box.top}px)`,
    ...(isSized ? { width: `${box.right - box.left}px` } : {}),
    ...(shape === 'quiet' ? { height: `${box.bottom - box.top}px` } : {}),
  };
  return (
    <li data-theme={theme}>
      <button
        type="button"
        class={`marker ${status} ${shape}${covered ? ' covered' : ''}`}
        style={place}
        data-key={marker.key}
        data-claims={items.map((item) => item.claim).join(' ')}
        aria-label={markerName(items, t, language)}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={(event) => event.isTrusted && parts.openFrom(marker, event)}
        onPointerEnter={(event) => event.isTrusted && parts.enter(marker, event)}
        onPointerLeave={(event) => event.isTrusted && parts.leave()}
      >
        <span class="disc">
          <StatusIcon status={status} />
        </span>
        {shape === 'word' && <MarkerWord status={status} more={items.length - 1} t={t} />}
        {/* Drawn by the style: the name tells all claims, and no number. */}
        {shape !== 'word' && items.length > 1 && <span class="count" data-count={items.length} />}
      </button>
    </li>
  );
}

/** Makes the host and puts it where it belongs. */
export function createSurface(parts: SurfaceParts): Surface {
  const { document } = parts.window;
  const placed = createHost(parts.window, parts.isWantedIn);
  const { element: host, root, isInPlace, place, takenFrom, undoZoom } = placed;
  const container = document.createElement('div');
  container.lang = parts.t('languageTag');
  // Must be there before it says anything.
  const voice = document.createElement('div');
  voice.className = 'voice';
  voice.lang = container.lang;
  voice.setAttribute('role', 'status');
  root.append(container, voice);
  for (const type of KEPT_INSIDE.split(' ')) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  place();

  const card = () => root.querySelector<HTMLElement>('.card');
  const innermost: EscapeHandle = { current: null };
  const widths = new Map<string, number>();

  /**
   * Draws markers of all statuses out of sight to see how wide their words are in the reader's font: all at once, as each
   * look has the browser lay the page out.
   */
  const measure = (more: number): void => {
    const ruler = document.createElement('div');
    ruler.dataset.theme = 'light';
    root.append(ruler);
    render(
      STATUS_ORDER.map((status) => (
        <span key={status} class={`marker word ruler ${status}`}>
          <span class="disc">
            <StatusIcon status={status} />
          </span>
          <MarkerWord status={status} more={more} t={parts.t} />
        </span>
      )),
      ruler,
    );
    for (const [i, { width }] of Array.from(ruler.children, rectOf).entries()) {
      widths.set(`${STATUS_ORDER[i]} ${more}`, Math.ceil(width));
    }
    render(null, ruler);
    ruler.remove();
  };

  let open: OpenCard | null = null;

  /** What is drawn for a marker stays the same object as long as the marker does: it is not gone through again then. */
  const drawnAs = new WeakMap<Marker, { readonly isOpen: boolean; readonly node: VNode }>();
  const button = (marker: Marker, isOpen: boolean): VNode => {
    const known = drawnAs.get(marker);
    if (known?.isOpen === isOpen) return known.node;
    const node = <MarkerButton key={marker.key} marker={marker} parts={parts} open={isOpen} />;
    drawnAs.set(marker, { isOpen, node });
    return node;
  };

  return {
    host,
    isInPlace,
    place,
    takenFrom,
    undoZoom,
    draw({ markers, card: drawn, selecting }) {
      open = drawn;
      const openIds = new Set(open?.items.map((item) => item.id));
      render(
        <>
          <ul
            class={`markers${selecting ? ' selecting' : ''}`}
            // biome-ignore lint/a11y/noRedundantRoles: without bullets, Safari takes a list for none.
            role="list"
            aria-label={parts.t('noteList')}
          >
            {markers.map((marker) =>
              button(
                marker,
                marker.items.some((item) => openIds.has(item.id)),
              ),
            )}
          </ul>
          {open && (
            <div key={open.opening} data-theme={open.theme}>
              <div
                class="card"
                role="dialog"
                aria-modal="false"
                aria-labelledby="title"
                tabIndex={-1}
                popover="manual"
                onPointerEnter={(event) => event.isTrusted && parts.enterCard()}
                onPointerLeave={(event) => event.isTrusted && parts.leave()}
              >
                <Card
                  items={open.items}
                  notes={open.notes}
                  site={parts.site}
                  actions={parts.cardActions}
                  innermost={innermost}
                  t={parts.t}
                  language={parts.language}
                />
              </div>
            </div>
          )}
        </>,
        container,
      );
      const element = card();
      if (element?.isConnected && !element.matches(':popover-open')) element.showPopover();
    },
    card,
    button(id) {
      for (const button of root.querySelectorAll<HTMLElement>('.marker')) {
        if (button.dataset.key?.split(' ').includes(id)) return button;
      }
      return null;
    },
    wordWidth(status, more) {
      const key = `${status} ${more}`;
      if (!widths.has(key)) measure(more);
      return widths.get(key) as number;
    },
    escape: () => open !== null && (innermost.current?.() ?? false),
    say(text) {
      voice.textContent = text;
    },
    focused: () => root.activeElement,
    remove() {
      render(null, container);
      host.remove();
    },
  };
}
