/**
 * The menu of a card: a button, and what opens below it. What its entries do is handed in.
 */
import { autoUpdate, computePosition, flip, shift, size } from '@floating-ui/dom';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { trusted } from './trusted';

/** One thing that can be done; `null` draws a line between groups. */
export type Entry = {
  readonly label: string;
  /** @param byKeyboard whether it was chosen by a key. */
  act(byKeyboard: boolean): void;
} | null;

export interface MenuProps {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly open: boolean;
  /** Asks to open or close; closing by key or choice gives the focus back to the button. */
  onToggle(open: boolean): void;
}

/** Room between menu and the viewport's edge, in CSS px. */
const EDGE_PX = 8;

/** The button and, while open, the menu (APG menu button pattern). */
export function Menu({ label, entries, open, onToggle }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const items = () =>
    Array.from(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []);

  useLayoutEffect(() => {
    const [anchor, element] = [button.current, menu.current];
    if (!open || !anchor || !element) return;
    element.showPopover();
    element.querySelector<HTMLElement>('[role=menuitem]')?.focus({ preventScroll: true });
    return autoUpdate(anchor, element, () => {
      void computePosition(anchor, element, {
        strategy: 'fixed',
        placement: 'bottom-end',
        middleware: [
          flip({ padding: EDGE_PX }),
          shift({ padding: EDGE_PX }),
          size({
            padding: EDGE_PX,
            apply({ availableHeight }) {
              element.style.maxHeight = `${Math.floor(availableHeight)}px`;
            },
          }),
        ],
      }).then(({ x, y }) => {
        element.style.left = `${x}px`;
        element.style.top = `${y}px`;
      });
    });
  }, [open]);

  // Lines between groups are told apart by how many came before.
  let lines = 0;

  const close = (giveBack: boolean) => {
    if (giveBack) button.current?.focus({ preventScroll: true });
    onToggle(false);
  };

  const byKey = trusted((event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf((event.target as Element).closest('[role=menuitem]') as HTMLElement);
    const to = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all[to]?.focus();
    } else if (event.key === 'Tab') {
      close(true);
    }
  });

  return (
    <>
      <button
        ref={button}
        type="button"
        class="tool"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={trusted(() => onToggle(!open))}
        onKeyDown={trusted((event: KeyboardEvent) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          onToggle(true);
        })}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="currentColor">
          <circle cx="3" cy="8" r="1.4" />
          <circle cx="8" cy="8" r="1.4" />
          <circle cx="13" cy="8" r="1.4" />
        </svg>
      </button>
      {open && (
        <div
          ref={menu}
          class="menu"
          role="menu"
          aria-label={label}
          popover="manual"
          onKeyDown={byKey}
          onFocusOut={trusted((event: FocusEvent) => {
            const to = event.relatedTarget as Node | null;
            if (to && !menu.current?.contains(to) && !button.current?.contains(to)) onToggle(false);
          })}
        >
          {entries.map((entry) =>
            entry ? (
              <button
                key={entry.label}
                type="button"
                class="entry"
                role="menuitem"
                tabIndex={-1}
                onClick={trusted((event: MouseEvent) => {
                  close(true);
                  entry.act(event.detail === 0);
                })}
              >
                {entry.label}
              </button>
            ) : (
              <hr key={`line ${lines++}`} />
            ),
          )}
        </div>
      )}
    </>
  );
}
