/**
 * Cuts plain text into the blocks that a page would have: headings, paragraphs, list items.
 *
 * Works on a stream of pieces and keeps no more than one run of lines without a blank line between.
 */
import type { Block } from '../core/types';

/** Longest line (characters) of a text that was wrapped by hand or by a mail program. */
const WRAP_MAX = 100;
/** Narrowest width (characters) that texts are wrapped to. */
const WRAP_MIN = 50;
/** Longest heading (characters): one line on a page. */
const HEADING_MAX = 80;
/** Lines without a blank line between (characters) after which they are cut anyway, so that memory stays bounded. */
const RUN_MAX = 1 << 16;

const ITEM = /^(\s*)(?:[-*+•‣▪●·–—]|\d{1,3}[.)])\s+(?=\S)/;
const BLANK = /^\s*$/;
/** A sentence's end, or a mark that shows that the sentence goes on. */
const NO_HEADING_END = /[.!…,;:"”'’)\]]\s*$/;

/** A block of a plain text. */
export interface TextBlock extends Block {
  /** The list mark that stood before an item ("•", "2."); the block's text is without it. */
  readonly mark?: string;
}

/**
 * Blocks of a plain text, in order.
 *
 * Blank lines separate paragraphs; so does a line end that no wrapping explains (the next word would
 * have fitted, or lines are longer than any that is wrapped). Lines that start with `-`, `*`, `•`,
 * `–` or `1.` are list items, indented ones of an inner list; a short line by itself without an end
 * mark, or with a question mark, is a heading.
 *
 * @param pieces the text in pieces, cut anywhere.
 * @returns blocks whose text keeps the line's words; line ends inside are replaced by a space each.
 */
export async function* textBlocks(pieces: AsyncIterable<string>): AsyncGenerator<TextBlock> {
  const runs = new Runs();
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() as string;
    for (const line of lines) {
      const run = runs.after(line);
      if (run) yield* runBlocks(run);
    }
  }
  yield* runBlocks(runs.end(rest));
}

/** As `textBlocks`, for a text that is there as a whole. */
export function* blocksOf(text: string): Generator<TextBlock> {
  const runs = new Runs();
  for (const line of text.split('\n')) {
    const run = runs.after(line);
    if (run) yield* runBlocks(run);
  }
  yield* runBlocks(runs.end(''));
}

/** Collects lines without a blank one between. */
class Runs {
  private run: string[] = [];
  private size = 0;

  /** Takes a line; gives the run that has ended with it, if one has. */
  after(line: string): string[] | null {
    const isBlank = BLANK.test(line);
    if (!isBlank) {
      this.run.push(line.trimEnd());
      this.size += line.length;
    }
    return this.run.length > 0 && (isBlank || this.size > RUN_MAX) ? this.take() : null;
  }

  /** Takes the last line, which no line end follows; gives the last run, empty when there is none. */
  end(line: string): string[] {
    if (!BLANK.test(line)) this.run.push(line.trimEnd());
    return this.take();
  }

  private take(): string[] {
    const { run } = this;
    this.run = [];
    this.size = 0;
    return run;
  }
}

/** A block that may go on with the next line. */
interface Open {
  readonly tag: 'p' | 'li';
  text: string;
  readonly depth: number;
  readonly mark?: string;
}

/** Blocks of lines that follow each other without a blank one. */
function* runBlocks(lines: readonly string[]): Generator<TextBlock> {
  if (lines.length === 0) return;
  const longest = Math.max(...lines.map((line) => line.length));
  const width = longest > WRAP_MAX ? 0 : Math.max(longest, WRAP_MIN);
  const indents: number[] = [];
  let open: Open | null = null;
  let before = '';
  for (const line of lines) {
    const item = ITEM.exec(line);
    if (item) {
      if (open) yield block(open);
      const indent = (item[1] as string).replaceAll('\t', '    ').length;
      while (indents.length > 0 && (indents.at(-1) as number) >= indent) indents.pop();
      indents.push(indent);
      open = {
        tag: 'li',
        text: line.slice(item[0].length),
        depth: indents.length,
        mark: item[0].trim(),
      };
    } else if (open && wraps(before, line, width)) {
      open.text += ` ${line.trim()}`;
    } else {
      if (open) yield block(open);
      indents.length = 0;
      open = { tag: 'p', text: line.trim(), depth: 0 };
    }
    before = line;
  }
  if (open) yield block(open);
}

/** Whether the line end before `line` is there only because the next word did not fit. */
function wraps(before: string, line: string, width: number): boolean {
  const word = /\S+/.exec(line)?.[0] ?? '';
  return width > 0 && before.length + 1 + word.length > width;
}

function block({ tag, text, depth, mark = '' }: Open): TextBlock {
  if (tag === 'li') return { tag, text, depth, mark };
  const isHeading = text.length <= HEADING_MAX && !NO_HEADING_END.test(text);
  return { tag: isHeading ? 'h2' : 'p', text };
}
