/**
 * How each status is painted on a page: names of the highlights, their order, their lines.
 *
 * Colours and shapes are the shared status table's; this module must not hold any of its own.
 */
import { STATUS_LOOKS, STATUS_ORDER, type StatusLine } from '../core/statuses';
import type { Stance, Status } from '../core/types';

/** Name of the registered highlight for claims of a status; claims that are only reported have one of their own. */
export function highlightName(status: Status, stance: Stance): string {
  return stance === 'reported' ? `factleaf-${status}-reported` : `factleaf-${status}`;
}

/** The names of all highlights in the order in which they are painted, later ones on top. */
export const HIGHLIGHTS: readonly string[] =
  // The gate, which has no use for it, is not to make it on every page.
  /* @__PURE__ */ STATUS_ORDER.flatMap((status) => [
    highlightName(status, 'reported'),
    highlightName(status, 'asserted'),
  ]);

/**
 * Line style and thickness (CSS px). Browsers have one kind of dashes, whose length follows thickness, and draw whole
 * pixels, rounded or cut off: dashes of two statuses must differ by one then, whoever says it.
 */
const LINES: Readonly<Record<StatusLine, { style: string; full: number; thin: number }>> = {
  solid: { style: 'solid', full: 2, thin: 1 },
  dotted: { style: 'dotted', full: 2, thin: 1 },
  dashed: { style: 'dashed', full: 1.25, thin: 1 },
  'wide-dashes': { style: 'dashed', full: 3, thin: 2 },
  double: { style: 'double', full: 2, thin: 1 },
};

/** Distance of the line from the text, in percent of its size, so that it clears the letters at any size. An em would be that of the element that it is inherited from. */
const OFFSET_PERCENT = 22;

/**
 * The style sheet that paints the highlights: lines only, system colours where they are forced.
 * @param print whether the lines are printed too.
 * @param scope selector of the elements that get them: the root, where the others inherit from it.
 */
export function highlightStyles(print: boolean, scope: '' | ':root'): string {
  const rules: string[] = [];
  const forced: string[] = [];
  for (const status of STATUS_ORDER) {
    const { line, lineColour } = STATUS_LOOKS[status];
    const { style, full, thin } = LINES[line];
    for (const stance of ['asserted', 'reported'] as const) {
      const name = `${scope}::highlight(${highlightName(status, stance)})`;
      const px = stance === 'reported' ? thin : full;
      rules.push(
        `${name}{text-decoration:underline ${style} ${lineColour} ${px}px;` +
          `text-underline-offset:${OFFSET_PERCENT}%}`,
      );
      forced.push(`${name}{text-decoration-color:CanvasText}`);
    }
  }
  const media = print ? 'all' : 'screen';
  return `@media ${media}{${rules.join('')}}@media ${media} and (forced-colors:active){${forced.join('')}}`;
}
