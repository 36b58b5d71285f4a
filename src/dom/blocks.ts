/**
 * Reads a tree into blocks of running text, with the way back from text offsets to text nodes.
 *
 * Pure reading of the tree that is passed in: works on a page's own DOM and on a parser's. Must not
 * change the tree, ask for globals or make live ranges.
 */
import type { Block } from '../core/types';
import {
  type Box,
  type BoxOf,
  boxByMarkup,
  nameOf,
  openRootOf,
  type RootOf,
  summaryOf,
} from './boxes';
import {
  attributeOf,
  firstChildOf,
  hostOf,
  nextElementOf,
  nextSiblingOf,
  nodeTypeOf,
  parentElementOf,
  parentNodeOf,
  slotOf,
} from './unclobbered';

/** A text node's place in a block's text. */
export interface Piece {
  readonly node: Text;
  /** Offset of the node's first code unit in the block's text; the node's data stand there whole. */
  readonly at: number;
  /** How many code units of the node were read. */
  readonly length: number;
}

/** A block together with the place that it came from. */
export interface PageBlock extends Block {
  /** The block-level element whose text this is. */
  readonly owner: Element;
  /** The text nodes in order, never empty. Line breaks stand between pieces and belong to none. */
  readonly pieces: readonly Piece[];
}

/** The block without the nodes that it stands in, as the engine takes it. */
export const plainBlock = ({ tag, text, depth, under, beside }: PageBlock): Block => ({
  tag,
  text,
  ...(depth === undefined ? {} : { depth }),
  ...(under === undefined ? {} : { under }),
  ...(beside === undefined ? {} : { beside }),
});

/** Both ends of a stretch of text, as `StaticRange` takes them; offsets in UTF-16 code units of the text nodes. */
export interface RangeData {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** What a reading takes a tree for. */
export interface Tree {
  /** How elements take part in the text; by names and attributes unless told otherwise. */
  readonly boxOf?: BoxOf;
  /** Shadow roots of elements; those that are open unless told otherwise. */
  readonly rootOf?: RootOf;
  /** Whether of an element only its summary is shown; never, unless told otherwise. */
  readonly isFolded?: (element: Element) => boolean;
}

/** How to read. */
export interface ReadOptions extends Tree {
  /**
   * Whether line feeds in the text directly inside the element are shown as line breaks
   * (`white-space: pre-line` and the like); `<pre>` alone unless told otherwise.
   */
  readonly keepsLines?: (element: Element) => boolean;
  /** Called with each shadow root that is entered. */
  readonly onShadowRoot?: (root: ShadowRoot) => void;
  /** Called with each element that is left out because it is not displayed. */
  readonly onHidden?: (element: Element) => void;
  /** Called with each element whose own text is left out although it has a box (`visibility: hidden`). */
  readonly onUnseen?: (element: Element) => void;
}

/** What `readBlocks` gives. */
export interface PageText {
  /** In reading order: document order of the flat tree. */
  readonly blocks: readonly PageBlock[];
  /**
   * Where a stretch of a block's text stands in the tree.
   * @param start Offset into the block's text, in UTF-16 code units.
   * @param end Offset after the stretch; must be greater than `start`.
   * @throws RangeError when the block does not exist or the stretch holds none of its text.
   */
  toRange(block: number, start: number, end: number): RangeData;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** A line feed beside text. */
const LINE_INSIDE = /\S[^\S\n]*\n|\n\s*\S/;
const LINE_SPACE = /[\t\n\f\r]/g;

/** Roles that everything inside them takes on. */
const OWN_ROLES = new Set(
  'h1 h2 h3 h4 h5 h6 p pre address li dt dd td th caption figcaption legend blockquote'.split(' '),
);

/** Roles that hold for a paragraph inside them as well, but for a list item only for its first text. */
const OUTRANKS_PARAGRAPH = new Set(
  'h1 h2 h3 h4 h5 h6 li dt dd td th caption figcaption legend blockquote'.split(' '),
);

/** Where a walk stands: what a block that starts here would be. */
interface Place {
  readonly owner: Element;
  readonly role: string;
  readonly depth: number;
  readonly under: readonly string[];
  /** See `Block`. */
  readonly beside: readonly string[];
  /** The list item around, until its first text has been read. */
  readonly item: { taken: boolean } | null;
  readonly table: TableGrid | null;
  /** Whether text directly here can be seen. */
  readonly seen: boolean;
}

/** A step still to do; the stack holds them in reverse. */
type Step =
  | {
      readonly kind: 'children';
      readonly parent: Node | null;
      next: Node | null;
      readonly place: Place;
    }
  | {
      readonly kind: 'nodes';
      readonly nodes: readonly Node[];
      index: number;
      readonly place: Place;
    }
  | { readonly kind: 'leave'; readonly place: Place };

/** Column headers of a table and which columns rows above still fill. */
class TableGrid {
  /** Header text by column. */
  private readonly headers: string[] = [];
  /** How many further rows a cell from above fills, by column. */
  private readonly filled: number[] = [];
  private column = 0;
  private rowHeaders: string[] = [];
  private isHeaderRow = false;

  startRow(row: Element): void {
    this.column = 0;
    this.rowHeaders = [];
    this.isHeaderRow = true;
    const head = parentElementOf(row);
    // Editors write "<thead><tr><td>" and "<td><strong>" for what is a header all the same.
    const isHead = head !== null && nameOf(head) === 'thead';
    const mayBeBold = this.headers.length === 0 && row.childElementCount > 1;
    if (this.headers.length === 0 && isOverAnswers(row)) return;
    for (let cell = row.firstElementChild; cell && this.isHeaderRow; cell = nextElementOf(cell)) {
      if (nameOf(cell) === 'td' && !isHead && !(mayBeBold && isBold(cell)))
        this.isHeaderRow = false;
    }
    if (this.isHeaderRow && row.childElementCount === 1 && this.headers.length > 0) {
      // A single heading across a table's body names the rows below it, not a column.
      this.isHeaderRow = false;
    }
  }

  /** The headers of the columns behind the first, where the next cell is the first of a row under them. */
  besideCell(): readonly string[] {
    if (this.isHeaderRow || this.column > 0 || (this.filled[0] ?? 0) > 0) return NO_TEXTS;
    if (this.isOverVerdicts()) return NO_TEXTS;
    return this.headers.slice(1).filter((text) => text);
  }

  /** "Claim | Rating": whether what stands beside a row's first cell is found of it. */
  private isOverVerdicts(): boolean {
    return this.headers.length === 2 && VERDICTS.test(this.headers[1] as string);
  }

  /** "No" beside "FDA approved", "True" beside a claim: what stands alone beside a row's first cell, in a table without headers. */
  answerBeside(cell: Element): readonly string[] {
    const row = parentElementOf(cell);
    const isHeaded = this.headers.length > 0 && !this.isOverVerdicts();
    if (isHeaded || row?.childElementCount !== 2 || row.firstElementChild !== cell) return NO_TEXTS;
    return fewLettersOf(row.lastElementChild as Element);
  }

  /** Header texts that own the cell; call once per cell in row order. */
  enterCell(cell: Element): readonly string[] {
    while ((this.filled[this.column] ?? 0) > 0) {
      this.filled[this.column] = (this.filled[this.column] ?? 0) - 1;
      this.column += 1;
    }
    const width = span(cell, 'colspan');
    const height = span(cell, 'rowspan');
    const isHeader = this.isHeaderRow || nameOf(cell) === 'th';
    const header = this.headers[this.column];
    const under = this.isHeaderRow || header === undefined ? [] : [header];
    under.push(...this.rowHeaders);
    if (isHeader) {
      const text = headerText(cell);
      if (this.isHeaderRow) for (let i = 0; i < width; i++) this.headers[this.column + i] = text;
      else if (text !== '') this.rowHeaders.push(text);
    }
    if (height > 1) for (let i = 0; i < width; i++) this.filled[this.column + i] = height - 1;
    this.column += width;
    return under.filter((text) => text !== '');
  }
}

const NO_TEXTS: readonly string[] = [];

/** Headers over what is found of claims. */
const VERDICTS =
  /^\s*(our )?(ratings?|verdicts?|rulings?|findings?|status|answers?|results?|(true|fact|myth) or (false|fact|myth|fiction)|true\W+false)\s*\??\s*$/i;

/** The text of what stands beside a label, where it is no more than a bare answer. */
function fewLettersOf(element: Element): readonly string[] {
  const text = headerText(element);
  return text !== '' && text.length <= MAX_ANSWER_LENGTH ? [text] : NO_TEXTS;
}

/** "Effect | CBD | Kratom" over "Pain relief | Yes | No": whether a row of three or more cells names what the next one answers for. */
function isOverAnswers(row: Element): boolean {
  const next = nextElementOf(row);
  if (row.childElementCount < 3 || next?.childElementCount !== row.childElementCount) return false;
  let cell = next.firstElementChild;
  while (cell) {
    cell = nextElementOf(cell);
    if (cell && fewLettersOf(cell).length === 0) return false;
  }
  return true;
}

/** What a term of a list is described by, where that is no more than a bare answer. */
function answerTo(term: Element): readonly string[] {
  const next = nextElementOf(term);
  return next && nameOf(next) === 'dd' ? fewLettersOf(next) : NO_TEXTS;
}

const BOLD = new Set(['b', 'strong']);

/** How far inside a cell its one bold element may be: "<p><span><b>". */
const MAX_BOLD_DEPTH = 3;

/** Whether nothing in a cell stands outside one bold element, as in an empty one. */
function isBold(cell: Element): boolean {
  let inner = cell.firstElementChild;
  if (!inner) return !/\S/.test(cell.textContent ?? '');
  for (let depth = 1; depth < MAX_BOLD_DEPTH && inner && !BOLD.has(nameOf(inner)); depth++)
    inner = inner.firstElementChild;
  if (!inner || !BOLD.has(nameOf(inner))) return false;
  const text = headerText(inner);
  return text !== '' && headerText(cell) === text;
}

/** Tables with wilder spans than this are layout, not data. */
const MAX_SPAN = 1000;
/** A cell longer than this, in code units, is more than a bare answer. */
const MAX_ANSWER_LENGTH = 16;
/** A header longer than this, in code units, is not a header. */
const MAX_HEADER_LENGTH = 300;

/** A pause is offered after so many elements: well under a millisecond of work with computed styles. */
const ELEMENTS_PER_PAUSE = 64;

function span(cell: Element, attribute: string): number {
  const value = Number.parseInt(attributeOf(cell, attribute) ?? '1', 10);
  return value >= 1 ? Math.min(value, MAX_SPAN) : 1;
}

function headerText(cell: Element): string {
  const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length <= MAX_HEADER_LENGTH ? text : '';
}

/** Children of a node in the flat tree: of its shadow root where it has one, of a slot what fills it. */
function flatChildren(
  element: Element,
  name: string,
  options: ReadOptions,
): Node | readonly Node[] | null {
  const root = (options.rootOf ?? openRootOf)(element);
  if (root) {
    options.onShadowRoot?.(root);
    return root.firstChild;
  }
  if (options.isFolded?.(element)) {
    const summary = summaryOf(element);
    return summary ? [summary] : [];
  }
  if (name === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.();
    if (assigned && assigned.length > 0) return assigned;
  }
  return firstChildOf(element);
}

function roleOf(element: Element, name: string): string | null {
  if (OWN_ROLES.has(name)) return name;
  // The question of a disclosure widget: what follows hangs under it like a description under its term.
  if (name === 'summary') return 'dt';
  const role = attributeOf(element, 'role');
  if (role === 'heading') {
    const level = Number(attributeOf(element, 'aria-level') ?? '2');
    return level >= 1 && level <= 6 ? `h${Math.floor(level)}` : 'h2';
  }
  return role === 'listitem' ? 'li' : null;
}

function placeInside(element: Element, name: string, box: Box, outer: Place): Place {
  const seen = box === 'block';
  const role = roleOf(element, name);
  let { depth, under, beside, item, table } = outer;
  let inner = outer.role;
  if (name === 'table') table = new TableGrid();
  if (name === 'tr') table?.startRow(element);
  if (role === 'li') {
    depth += 1;
    item = { taken: false };
    inner = 'li';
  } else if (role === 'td' || role === 'th') {
    beside = table ? table.besideCell() : NO_TEXTS;
    if (table && beside.length === 0) beside = table.answerBeside(element);
    under = table ? table.enterCell(element) : NO_TEXTS;
    item = null;
    inner = role;
  } else if (role !== null) {
    const keepsOuter = (role === 'p' || role === 'pre') && OUTRANKS_PARAGRAPH.has(outer.role);
    if (!keepsOuter) {
      inner = role;
      if (role !== 'p' && role !== 'pre') item = null;
      beside = name === 'dt' ? answerTo(element) : NO_TEXTS;
    }
  }
  return { owner: element, role: inner, depth, under, beside, item, table, seen };
}

const ROOT_PLACE = {
  role: 'p',
  depth: 0,
  under: NO_TEXTS,
  beside: NO_TEXTS,
  item: null,
  table: null,
  seen: true,
} as const;

/**
 * Walks a tree and yields its blocks of text in reading order. Blocks without any visible character are left out.
 *
 * Text is taken as it stands in the text nodes, save that a line feed which is shown as a space reads as
 * one; `<br>` gives a line feed, and what stands between words without being read (an image, a form
 * field) gives a space. Takes no recursion, whatever the depth.
 *
 * Yields `null` now and then, so that a caller can stop for a while; the tree may change meanwhile, and
 * whoever lets it must read the changed parts again.
 *
 * @param root A document, an element or a shadow root. An element's own role counts; what surrounds it is
 *   looked up for list depth and for role.
 */
export function* walkBlocks(
  root: Document | Element | ShadowRoot,
  options: ReadOptions = {},
): Generator<PageBlock | null, void, undefined> {
  const boxOf = options.boxOf ?? boxByMarkup;
  const keepsLines = options.keepsLines ?? insidePre;
  const start =
    nodeTypeOf(root) === ELEMENT ? (root as Element) : firstElement(root as Document | ShadowRoot);
  if (!start) return;

  let parts: string[] = [];
  let pieces: Piece[] = [];
  let length = 0;
  let current: Place = { owner: start, ...ROOT_PLACE, ...surroundings(start) };

  const take = (): PageBlock | null => {
    if (pieces.length === 0) {
      parts = [];
      length = 0;
      return null;
    }
    const text = parts.length === 1 ? (parts[0] as string) : parts.join('');
    const taken = pieces;
    parts = [];
    pieces = [];
    length = 0;
    if (!/\S/.test(text)) return null;
    let tag = current.role;
    if (tag === 'li' && current.item) {
      // Only the item's first text is the item; a second paragraph in it is a paragraph.
      if (current.item.taken) tag = 'p';
      current.item.taken = true;
    }
    return {
      tag,
      text,
      ...(current.depth > 0 ? { depth: current.depth } : {}),
      ...(current.under.length > 0 ? { under: current.under } : {}),
      ...(current.beside.length > 0 ? { beside: current.beside } : {}),
      owner: current.owner,
      pieces: taken,
    };
  };

  const separate = (mark: string): void => {
    if (pieces.length === 0) return;
    parts.push(mark);
    length += 1;
  };

  const stack: Step[] = [{ kind: 'nodes', nodes: [start], index: 0, place: current }];
  let visited = 0;

  while (stack.length > 0) {
    const step = stack[stack.length - 1] as Step;
    if (step.kind === 'leave') {
      stack.pop();
      const block = take();
      if (block) yield block;
      current = step.place;
      continue;
    }
    let node: Node | null | undefined;
    if (step.kind === 'children') {
      node = step.next;
      // It may have been moved during a pause; what stands beside it now is not to be read here.
      if (node && parentNodeOf(node) !== step.parent) node = null;
      if (node) step.next = nextSiblingOf(node);
    } else {
      node = step.nodes[step.index++];
    }
    if (!node) {
      stack.pop();
      continue;
    }
    const type = nodeTypeOf(node);
    if (type === TEXT || type === CDATA) {
      const data = (node as Text).data;
      if (data === '') continue;
      if (!step.place.seen) {
        const around = options.onUnseen && /\S/.test(data) ? parentOf(node) : null;
        if (around) options.onUnseen?.(around);
        continue;
      }
      // A line feed in the source is a mere space where it is shown as one; the length stays the same.
      const parent = data.includes('\n') && mayPart(data, pieces) ? parentOf(node) : null;
      const plain = parent !== null && !keepsLines(parent);
      parts.push(plain ? data.replace(LINE_SPACE, ' ') : data);
      pieces.push({ node: node as Text, at: length, length: data.length });
      length += data.length;
      continue;
    }
    if (type !== ELEMENT) continue;
    if (++visited % ELEMENTS_PER_PAUSE === 0) yield null;
    const element = node as Element;
    const name = nameOf(element);
    if (name === 'br') {
      separate('\n');
      continue;
    }
    const box = boxOf(element);
    if (box === 'none') {
      options.onHidden?.(element);
      continue;
    }
    if (box === 'gap' || box === 'shell') separate(' ');
    if (box === 'gap') continue;
    let place: Place;
    if (box === 'block' || box === 'unseen-block') {
      const block = take();
      if (block) yield block;
      place = placeInside(element, name, box, step.place);
      stack.push({ kind: 'leave', place: step.place });
      current = place;
    } else {
      const seen = box === 'inline';
      place = seen === step.place.seen ? step.place : { ...step.place, seen };
    }
    // Not before the pause that a block is.
    const inside = flatChildren(element, name, options);
    if (inside === null) continue;
    stack.push(
      isNode(inside)
        ? { kind: 'children', parent: parentNodeOf(inside), next: inside, place }
        : { kind: 'nodes', nodes: inside, index: 0, place },
    );
  }
  const block = take();
  if (block) yield block;
}

/** Whether a line feed in a node's data could part two words: its own, or "<b>not</b>", a line feed, "<i>addictive</i>". */
const mayPart = (data: string, before: readonly Piece[]): boolean =>
  before.length > 0 || LINE_INSIDE.test(data);

function insidePre(element: Element): boolean {
  for (let up: Element | null = element; up; up = parentElementOf(up)) {
    const name = nameOf(up);
    if (name === 'pre' || name === 'listing' || name === 'xmp' || name === 'plaintext') return true;
    if (name === 'p' || name === 'div') return false;
  }
  return false;
}

function isNode(value: Node | readonly Node[]): value is Node {
  return !Array.isArray(value);
}

function firstElement(root: Document | ShadowRoot): Element | null {
  if ('documentElement' in root) {
    const { documentElement } = root;
    return documentElement;
  }
  return root.host;
}

/** What an element inherits from around it. */
function surroundings(element: Element): Pick<Place, 'role' | 'depth' | 'item'> {
  let role: string | null = null;
  let depth = 0;
  let item: Place['item'] = null;
  for (let up = parentOf(element); up; up = parentOf(up)) {
    const own = roleOf(up, nameOf(up));
    if (own === 'li') depth += 1;
    if (role === null && own !== null && OUTRANKS_PARAGRAPH.has(own)) {
      role = own;
      if (own === 'li') item = { taken: false };
    }
  }
  return { role: role ?? 'p', depth, item };
}

/** Parent in the flat tree: the slot that an element fills, the host of a shadow root. */
export function parentOf(node: Node): Element | null {
  const slot = slotOf(node);
  if (slot) return slot;
  const parent = parentNodeOf(node);
  if (!parent) return null;
  if (nodeTypeOf(parent) === ELEMENT) return parent as Element;
  return hostOf(parent);
}

/**
 * Where a stretch of a block's text stands in the tree.
 *
 * @param start Offset into the block's text, in UTF-16 code units.
 * @param end Offset after the stretch; must be greater than `start`.
 * @throws RangeError when the stretch holds none of the block's text.
 */
export function rangeIn(block: PageBlock, start: number, end: number): RangeData {
  const first = block.pieces[pieceAt(block.pieces, start)];
  const last = block.pieces[pieceAt(block.pieces, end - 1)];
  if (!first || !last || !(start < end) || start < 0) {
    throw new RangeError(`No text at ${start}–${end} of a block of ${block.text.length}`);
  }
  // An end that falls on a line break, which is no text node, moves to the nearest text before it.
  return {
    startContainer: first.node,
    startOffset: Math.min(start - first.at, first.length),
    endContainer: last.node,
    endOffset: Math.min(end - last.at, last.length),
  };
}

/** Index of the last piece that starts at or before the offset; -1 when there is none. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle] as Piece).at <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Reads a whole tree at once; see `walkBlocks`. */
export function readBlocks(
  root: Document | Element | ShadowRoot,
  options: ReadOptions = {},
): PageText {
  const blocks: PageBlock[] = [];
  for (const block of walkBlocks(root, options)) if (block) blocks.push(block);
  return {
    blocks,
    toRange(index, start, end) {
      const block = blocks[index];
      if (!block) throw new RangeError(`No block ${index} of ${blocks.length}`);
      return rangeIn(block, start, end);
    },
  };
}
