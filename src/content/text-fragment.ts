/**
 * Links to a stretch of a page's text: the text directive of the URL Fragment Text Directives draft (WICG).
 *
 * Pure: works on the text of the page's blocks, never on the page.
 */

/** Text that a link can lead to. */
export interface LinkedText {
  /** The stretch itself, whole words. */
  readonly text: string;
  /** What stands before and after it in its block. */
  readonly before: string;
  readonly after: string;
  /** The blocks before and after it, the nearest first; only the first is looked at. */
  readonly blockBefore: string;
  readonly blockAfter: string;
}

/** Longer text, in UTF-16 code units, is named by its start and its end (as Chrome does it). */
export const EXACT_LENGTH = 300;
/** So many words name the start, the end or what stands around, at first; and at most. */
const WORDS_FIRST = 3;
const WORDS_MOST = 12;

/** How browsers compare: without case, without accents, any white space as one space. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

/** How often a text stands in others, whatever the words around it. Both folded. */
function occurrences(text: string, blocks: readonly string[], enough = 2): number {
  let count = 0;
  for (const block of blocks) {
    for (let at = block.indexOf(text); at >= 0; at = block.indexOf(text, at + 1)) {
      count += 1;
      if (count >= enough) return count;
    }
  }
  return count;
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** The last words of a text that stand on one line; a directive must not run over a line's end. */
function lastWords(text: string, count: number): string {
  const line = text.trimEnd().split('\n').at(-1) ?? '';
  return wordsOf(line).slice(-count).join(' ');
}

function firstWords(text: string, count: number): string {
  const [line = ''] = text.trimStart().split('\n');
  return wordsOf(line).slice(0, count).join(' ');
}

/** Percent-encodes what means something in a directive (dash, comma, ampersand) and in Markdown (brackets). */
function encoded(text: string): string {
  // A half of a surrogate pair cannot be encoded.
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(whole).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * The directive that leads to a text: `text=[prefix-,]start[,end][,-suffix]`.
 * @param blocks the text of every block of the page, its own included.
 */
export function textDirective(linked: LinkedText, blocks: readonly string[]): string {
  const page = blocks.map(folded);
  const text = linked.text.trim();
  const isExact = wordsOf(text).length < 2 || (text.length <= EXACT_LENGTH && !text.includes('\n'));
  const start = isExact ? text.replace(/\s+/gu, ' ') : startOf(text, page);
  const end = isExact ? '' : endOf(text, start);
  const { prefix, suffix } = around(linked, start, end, page);
  return `text=${[
    ...(prefix ? [`${encoded(prefix)}-`] : []),
    encoded(start),
    ...(end ? [encoded(end)] : []),
    ...(suffix ? [`-${encoded(suffix)}`] : []),
  ].join(',')}`;
}

/** As many first words as stand nowhere else on the page, where so few do. */
function startOf(text: string, page: readonly string[]): string {
  const most = Math.min(WORDS_MOST, Math.floor(wordsOf(text).length / 2));
  let words = firstWords(text, WORDS_FIRST);
  for (let count = WORDS_FIRST + 1; count <= most; count += 1) {
    if (occurrences(folded(words), page) < 2) return words;
    words = firstWords(text, count);
  }
  return words;
}

/** As many last words as do not stand earlier behind the start: browsers take the first that they find. */
function endOf(text: string, start: string): string {
  const whole = folded(text);
  const from = folded(start).length;
  const most = Math.min(WORDS_MOST, Math.ceil(wordsOf(text).length / 2));
  let words = lastWords(text, WORDS_FIRST);
  for (let count = WORDS_FIRST + 1; count <= most; count += 1) {
    const end = folded(words);
    if (whole.indexOf(end, from) === whole.length - end.length) break;
    words = lastWords(text, count);
  }
  return words;
}

/** What stands around the text, as little as tells it from the same words elsewhere. */
function around(
  { before, after, blockBefore, blockAfter }: LinkedText,
  start: string,
  end: string,
  page: readonly string[],
): { prefix: string; suffix: string } {
  const none = { prefix: '', suffix: '' };
  if (occurrences(folded(start), page) < 2) return none;
  const [ownBefore, ownAfter] = [before.trim() !== '', after.trim() !== ''];
  let best = none;
  for (let count = WORDS_FIRST; count <= WORDS_MOST; count += 1) {
    const prefix = lastWords(ownBefore ? before : blockBefore, count);
    const suffix = firstWords(ownAfter ? after : blockAfter, count);
    if (prefix === best.prefix && suffix === best.suffix) break;
    best = { prefix, suffix };
    // Words of the same block can be looked for; those of the next block tell what they can.
    const line = folded(
      (ownBefore ? prefix + gap(/\s$/.test(before)) : '') +
        start +
        (ownAfter && end === '' ? gap(/^\s/.test(after)) + suffix : ''),
    );
    if (occurrences(line, page) < 2) break;
  }
  return best;
}

const gap = (isThere: boolean): string => (isThere ? ' ' : '');

/**
 * A page's address with a directive.
 * @returns `null` for an address that nobody else could open.
 */
export function linkTo(address: string, directive: string): string | null {
  if (!/^https?:/i.test(address)) return null;
  const [page = '', hash = ''] = address.split('#', 2);
  const [fragment = ''] = hash.split(':~:', 1);
  return `${page}#${fragment}:~:${directive}`;
}
