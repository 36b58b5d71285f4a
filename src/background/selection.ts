/**
 * Which text is checked when a selection is to be checked. Pure.
 */
import type { Handover } from '../platform/handover';

/** Longest selection that is handed over, in UTF-16 code units; the session store takes 10 MB in all. */
export const SELECTION_MAX = 1_200_000;

/** Firefox hands over so many code units of a selection at most, with the menu's event. */
export const MENU_TEXT_MAX = 16_384;

/** That much of two texts is compared, in code units without white space. */
const COMPARED = 400;

/**
 * The text of a selection, and what it has lost.
 * @param menuText as the browser hands it over with the menu's event: Chrome without line breaks, Firefox cut off.
 * @param pageText as the page says; `null` where the page could not be asked. It counts only when it is the same
 *   selection: in a form field, or by now, it can be another one or none.
 */
export function selectionOf(menuText: string, pageText: string | null): Handover {
  if (pageText !== null && isSame(menuText, pageText)) {
    return { text: pageText.slice(0, SELECTION_MAX), lost: [] };
  }
  return {
    text: menuText.slice(0, SELECTION_MAX),
    lost: [
      ...(menuText.trim().includes('\n') ? [] : (['line-breaks'] as const)),
      ...(menuText.length >= MENU_TEXT_MAX ? (['end'] as const) : []),
    ],
  };
}

function isSame(menuText: string, pageText: string): boolean {
  const [menu, page] = [menuText, pageText].map((text) => text.replace(/\s+/g, ''));
  if (!menu || !page) return false;
  return menu.slice(0, COMPARED) === page.slice(0, COMPARED) && page.length >= menu.length;
}
