/**
 * Paints claims on the page by the CSS Custom Highlight API, without touching its elements.
 *
 * Must not know what a note says. Where the browser has no such API, nothing is painted.
 */
import type { NoteItem } from './item';
import { HIGHLIGHTS, highlightName, highlightStyles } from './status';

/** The painting of one document. */
export interface Painter {
  /** Paints the item's quote, or paints it anew where it stands elsewhere now. */
  paint(item: NoteItem): void;
  erase(id: string): void;
  /** Whether the lines are printed; they are not until this is called. */
  setPrint(print: boolean): void;
  /** Brings the lines' style into a shadow root: style sheets do not reach into it. */
  adopt(root: ShadowRoot): void;
  /**
   * Brings back lines and their style where the page has cleared all highlights or put other style sheets in place.
   * Shadow roots that are not in the document any more are forgotten.
   */
  renew(): void;
  /** Takes everything off the page. */
  end(): void;
}

interface Line {
  readonly item: NoteItem;
  readonly highlight: Highlight;
  readonly range: StaticRange;
  /** All lines of its sentence. */
  readonly sentence: Set<Line>;
}

/** Whether a line's words are among those of another one, of the same sentence, that a reader should meet first. */
const isUnder = ({ item, highlight, range }: Line, other: Line): boolean =>
  other.highlight.priority > highlight.priority &&
  other.item.quote.includes(item.quote) &&
  other.range.startOffset <= range.startOffset;

/**
 * Makes the painter of a window's document.
 * @param lines style of the lines that the document has already, as `highlightStyles(false, ':root')` writes it.
 */
export function createPainter(win: Window & typeof globalThis, lines?: CSSStyleSheet): Painter {
  const { document } = win;
  const registry = (win.CSS as { highlights?: HighlightRegistry } | undefined)?.highlights;
  const painted = new Map<string, Line>();
  const sentences = new Map<string, Set<Line>>();
  const ours = new Map<string, Highlight>();
  const roots = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | null = null;
  let scope: '' | ':root' = ':root';
  let printed = false;

  const highlightOf = (name: string): Highlight | null => {
    const known = ours.get(name);
    if (known) return known;
    if (!registry || typeof win.Highlight !== 'function') return null;
    const made = new win.Highlight();
    made.priority = HIGHLIGHTS.indexOf(name);
    ours.set(name, made);
    registry.set(name, made);
    return made;
  };

  const adoptInto = (target: Document | ShadowRoot): void => {
    if (!sheet || target.adoptedStyleSheets.includes(sheet)) return;
    // A sheet is of one document alone, and the page may have moved the root to another one.
    if (target !== document && target.ownerDocument !== document) return;
    // What is inherited comes into shadow roots by itself.
    if (target !== document && scope !== '') return;
    target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
  };

  /**
   * Makes the sheet. Rules for all elements cost a browser some 12 µs an element for the ten of them, which is 0.6 s on
   * a page of 50,000 (Chromium 156); inherited from the root they cost a twentieth. Chrome inherits highlights (CSS
   * Pseudo-Elements 4, highlight inheritance) from 134 on; Firefox 153 does not.
   */
  const makeSheet = (): void => {
    const isThere = lines !== undefined && document.adoptedStyleSheets.includes(lines);
    sheet = lines ?? new win.CSSStyleSheet();
    if (!isThere || printed) sheet.replaceSync(highlightStyles(printed, scope));
    adoptInto(document);
    const below = document.documentElement.firstElementChild;
    const name = `::highlight(${HIGHLIGHTS[0]})`;
    const inherited = below && win.getComputedStyle(below, name)?.textDecorationLine;
    if (inherited === 'underline') return;
    scope = '';
    sheet.replaceSync(highlightStyles(printed, scope));
    for (const root of roots) adoptInto(root);
  };

  const dropFrom = (target: Document | ShadowRoot): void => {
    if (!sheet || !target.adoptedStyleSheets.includes(sheet)) return;
    target.adoptedStyleSheets = [...target.adoptedStyleSheets].filter((one) => one !== sheet);
  };

  /** Draws the lines of a sentence, one where there would be two under the same words. */
  const draw = (lines: ReadonlySet<Line>): void => {
    for (const line of lines) {
      const isHidden = [...lines].some((other) => isUnder(line, other));
      line.highlight[isHidden ? 'delete' : 'add'](line.range);
    }
  };

  const erase = (id: string): void => {
    const known = painted.get(id);
    if (!known) return;
    painted.delete(id);
    known.highlight.delete(known.range);
    known.sentence.delete(known);
    if (known.sentence.size === 0) sentences.delete(known.item.group);
    draw(known.sentence);
    if (painted.size > 0) return;
    for (const [name, highlight] of ours) {
      // Another one can have come after an update, and painted under the same name.
      if (registry?.get(name) === highlight) registry?.delete(name);
    }
    ours.clear();
  };

  return {
    paint(item) {
      erase(item.id);
      const name = highlightName(item.status, item.stance);
      const highlight = highlightOf(name);
      if (!highlight) return;
      if (!sheet) makeSheet();
      const sentence = sentences.get(item.group) ?? new Set();
      const line = { item, highlight, range: new win.StaticRange(item.range), sentence };
      sentences.set(item.group, sentence.add(line));
      painted.set(item.id, line);
      draw(sentence);
    },
    erase,
    setPrint(print) {
      if (print === printed) return;
      printed = print;
      sheet?.replaceSync(highlightStyles(printed, scope));
    },
    adopt(root) {
      roots.add(root);
      adoptInto(root);
    },
    renew() {
      for (const [name, highlight] of ours) {
        if (registry?.get(name) !== highlight) registry?.set(name, highlight);
      }
      adoptInto(document);
      for (const root of roots) {
        if (root.isConnected && root.ownerDocument === document) adoptInto(root);
        else {
          // Put back, it is read again, and comes here again.
          roots.delete(root);
          dropFrom(root);
        }
      }
    },
    end() {
      for (const id of [...painted.keys()]) erase(id);
      sheet ??= lines ?? null;
      if (sheet) {
        dropFrom(document);
        for (const root of roots) dropFrom(root);
      }
      sheet = null;
      scope = ':root';
      roots.clear();
    },
  };
}
