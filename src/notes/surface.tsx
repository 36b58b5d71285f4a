/**
 * Our one element on the page: the host with its shadow root, and what is drawn in it.
 *
 * Made only when there is something to show, and removed without a trace.
 */
import { render } from 'preact';
import type { NotesData } from '../core/notes';
import { Card, type CardActions } from './card';
import { StatusIcon } from './icon';
import type { NoteItem, Words } from './item';
import type { Marker } from './markers';
import { noteStyles } from './styles';
import { statusWord } from './texts';
import type { Theme } from './theme';

/** Name of the host element. */
export const HOST_NAME = 'factleaf-notes';

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
  openFrom(marker: Marker, event: MouseEvent): void;
  enter(marker: Marker, event: PointerEvent): void;
  leave(): void;
  enterCard(): void;
}

/** The host and its content. */
export interface Surface {
  readonly host: HTMLElement;
  draw(view: View): void;
  /** The card's element while a card is open. */
  card(): HTMLElement | null;
  /** The button of a marker. */
  button(key: string): HTMLElement | null;
  /** Where the focus is inside the host. */
  focused(): Element | null;
  remove(): void;
}

/** Events that are ours alone when they happen inside the host: the page has no use for a click on a note. */
const KEPT_INSIDE = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'wheel',
];

function markerLabel({ items, status }: Marker, t: Words): string {
  const [first] = items;
  if (items.length === 1 && first) return t('noteMarkerOne', statusWord(first, t), first.title);
  const titles = items.map((item) => item.title).join(', ');
  return t('noteMarkerMany', items.length, statusWord({ status }, t), titles);
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
  const { box, status, theme, items, quiet, narrow, covered } = marker;
  const place = {
    transform: `translate(${box.left}px,${box.top}px)`,
    ...(quiet ? { width: `${box.right - box.left}px`, height: `${box.bottom - box.top}px` } : {}),
    ...(covered ? { visibility: 'hidden' } : {}),
  };
  return (
    <div data-theme={theme}>
      <button
        type="button"
        class={`marker ${status}${quiet ? ' quiet' : ''}${narrow ? ' narrow' : ''}`}
        style={place}
        data-key={marker.key}
        data-claims={items.map((item) => item.claim).join(' ')}
        aria-label={markerLabel(marker, parts.t)}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={(event) => event.isTrusted && parts.openFrom(marker, event)}
        onPointerEnter={(event) => event.isTrusted && parts.enter(marker, event)}
        onPointerLeave={(event) => event.isTrusted && parts.leave()}
      >
        <span class="disc">
          <StatusIcon status={status} />
        </span>
        {items.length > 1 && <span class="count">{items.length}</span>}
      </button>
    </div>
  );
}

/** Makes the host and appends it to the root element. */
export function createSurface(parts: SurfaceParts): Surface {
  const { document } = parts.window;
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new parts.window.CSSStyleSheet();
  sheet.replaceSync(noteStyles());
  root.adoptedStyleSheets = [sheet];
  const container = document.createElement('div');
  root.appendChild(container);
  for (const type of KEPT_INSIDE) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  document.documentElement.appendChild(host);

  const card = () => root.querySelector<HTMLElement>('.card');

  return {
    host,
    draw({ markers, card: open, selecting }) {
      const openIds = new Set(open?.items.map((item) => item.id));
      render(
        <>
          <div class={selecting ? 'selecting' : ''}>
            {markers.map((marker) => (
              <MarkerButton
                key={marker.key}
                marker={marker}
                parts={parts}
                open={marker.items.some((item) => openIds.has(item.id))}
              />
            ))}
          </div>
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
      if (element && !element.matches(':popover-open')) element.showPopover();
    },
    card,
    button(key) {
      for (const button of root.querySelectorAll<HTMLElement>('.marker')) {
        if (button.dataset.key === key) return button;
      }
      return null;
    },
    focused: () => root.activeElement,
    remove() {
      render(null, container);
      host.remove();
    },
  };
}
