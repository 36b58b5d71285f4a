/**
 * What is left on a page of a script of ours that was ended without being told: Firefox does so to one whose extension is
 * turned off or updated. Must run before anything of ours is on the page, and touch nothing of the page's own.
 */
import { HOST_NAME } from './host';
import { HIGHLIGHTS } from './status';

/** Whether a sheet is the lines' style: it styles all of them. */
function isOurs({ cssRules }: CSSStyleSheet): boolean {
  let text = '';
  for (const rule of cssRules) text += rule.cssText;
  return HIGHLIGHTS.every((name) => text.includes(`::highlight(${name})`));
}

/** Takes away hosts, lines and their style that nobody looks after any more. */
export function clearRemains(window: Window & typeof globalThis): void {
  const { document } = window;
  // A page can have elements of this name itself; what is drawn in ours always has a voice.
  for (const element of document.querySelectorAll(`:is(:root, dialog) > ${HOST_NAME}`)) {
    if (element.shadowRoot?.querySelector('.voice')) element.remove();
  }
  const registry = (window.CSS as { highlights?: HighlightRegistry } | undefined)?.highlights;
  let isPainted = false;
  for (const name of HIGHLIGHTS) isPainted = registry?.delete(name) || isPainted;
  if (!isPainted) return;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((one) => !isOurs(one));
}
