/**
 * Runs in a page of a test: reads it anew, with the engine and the rules of the extension, and holds what is marked
 * against what is found.
 */
import rules from 'virtual:factleaf/rules';
import { plainTitle } from '../../src/content/identity';
import { createEngine, type Engine } from '../../src/core';
import {
  boxByLayout,
  isFolded,
  linesByLayout,
  openRootOf,
  rangeIn,
  readBlocks,
} from '../../src/dom';
import { highlightName } from '../../src/notes/status';

/** What is marked, and what should be. */
export interface Comparison {
  /** The marked words, sorted. */
  readonly marked: readonly string[];
  /** The words that a fresh reading of the page finds, sorted. */
  readonly found: readonly string[];
  /** Whether exactly those stretches of text are marked, each as its status and stance ask for. */
  readonly same: boolean;
}

interface ForPage {
  /** Pages that keep roots closed give them to the test by this. */
  rootOf?(element: Element): ShadowRoot | null;
  compareMarks?(): Comparison;
}

type Stretch = Pick<
  AbstractRange,
  'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'
> & { readonly name: string };

const page = globalThis as ForPage;
let engine: Engine | null = null;

function isSame(a: Stretch, b: Stretch): boolean {
  return (
    a.name === b.name &&
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

function wordsOf({ startContainer, startOffset, endContainer, endOffset }: Stretch): string {
  const live = document.createRange();
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
  } catch {
    return '(text that is gone)';
  }
  return live.toString().replace(/\s+/g, ' ');
}

function found(): Stretch[] {
  engine ??= createEngine(rules);
  const styleOf = (element: Element) => getComputedStyle(element);
  const { blocks } = readBlocks(document, {
    boxOf: boxByLayout(styleOf),
    keepsLines: linesByLayout(styleOf),
    isFolded,
    rootOf: (element) => page.rootOf?.(element) ?? openRootOf(element),
  });
  const stretches: Stretch[] = [];
  let state = engine.begin({ title: plainTitle(document.title) });
  blocks.forEach((block, index) => {
    const { findings, after } = (engine as Engine).read(block, index, state);
    state = after;
    for (const { claim, stance, quote } of findings) {
      const status = rules.claims[claim]?.status;
      if (!status) continue;
      const range = rangeIn(block, quote.start, quote.end);
      stretches.push({ name: highlightName(status, stance), ...range });
    }
  });
  return stretches;
}

function marked(): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('factleaf-')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      stretches.push({ name, startContainer, startOffset, endContainer, endOffset });
    }
  }
  return stretches;
}

page.compareMarks = () => {
  const [wanted, there] = [found(), marked()];
  const same =
    wanted.length === there.length &&
    wanted.every((one) => there.some((other) => isSame(one, other)));
  return { marked: there.map(wordsOf).sort(), found: wanted.map(wordsOf).sort(), same };
};
