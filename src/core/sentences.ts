/**
 * Cuts the words of a block into sentences.
 *
 * Pure; rules only, no model: a block's own end always ends a sentence, a full stop does so
 * unless it closes an abbreviation or an initial.
 */
import { emptyList } from './lists';
import { Gap, isNumber, type Words } from './words';

/** Words `[from, to)` and the UTF-16 range `[start, end)` of a sentence, closing punctuation included. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Ends with a question mark. */
  readonly question: boolean;
}

/** All sentences are made here, so that all have one shape; see `markOf`. */
export const sentenceFrom = (
  from: number,
  to: number,
  start: number,
  end: number,
  question: boolean,
): Sentence => ({ from, to, start, end, question });

const ABBREVIATIONS = new Set(
  'dr mr mrs ms prof st vs etc approx no fig al inc ltd co dept vol ed eds rep sen gov gen jr sr ca cf eg ie resp mt ft lb lbs oz tsp tbsp mg ml hr hrs min mins spp sp var wt ref refs usa am pm eg ie phd md jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

/** Abbreviations that only count as such before a number or a name, since they end sentences too. */
const WEAK_ABBREVIATIONS = new Set(
  'no co inc ltd etc mg ml min mins hr hrs oz lb lbs st al ed mar sr jr usa am pm'.split(' '),
);

/**
 * Longest run of words that is read as one sentence. Written sentences stay below 100 words; what is
 * longer is a list without punctuation or no prose at all, and cutting it keeps reading linear.
 */
const MAX_SENTENCE_WORDS = 150;

/**
 * @param words The words of one block.
 * @returns Its sentences in order; a block without words has none.
 */
export function splitSentences(words: Words): Sentence[] {
  const sentences: Sentence[] = emptyList();
  if (words.count === 0) return sentences;
  // A quote between two sentences goes with the one that it closes.
  const add = (first: number, behind: number) => {
    const next = sentence(words, first, behind);
    const floor = sentences.at(-1)?.end ?? 0;
    sentences.push(
      next.start < floor ? sentenceFrom(first, behind, floor, next.end, next.question) : next,
    );
  };
  let from = 0;
  for (let at = 1; at < words.count; at++) {
    const mayEnd =
      ((words.before[at] as number) & ENDS) !== 0 || isNumber(words.norm[at - 1] as string);
    if (at - from < MAX_SENTENCE_WORDS && !(mayEnd && isBreak(words, at))) continue;
    add(from, at);
    from = at;
  }
  add(from, words.count);
  return sentences;
}

/** Gaps that may end a sentence; most words have none of them before them. */
const ENDS = Gap.line | Gap.question | Gap.exclamation | Gap.ellipsis | Gap.stop | Gap.close;

/** Whether a sentence ends before a word that has one of these gaps before it. */
function isBreak(words: Words, at: number): boolean {
  const gap = words.before[at] as number;
  if (gap & Gap.line) return true;
  if (gap & (Gap.question | Gap.exclamation)) {
    // A quotation that goes on in lower case: "Is it safe?" he asked.
    return !(gap & Gap.quote && !words.capital[at]);
  }
  if (gap & Gap.ellipsis) return words.capital[at] === true;
  if (gap & Gap.space && isNumber(words.norm[at - 1] as string) && isReferred(words, at))
    return true;
  if (!(gap & Gap.stop) || !(gap & (Gap.space | Gap.quote | Gap.close))) return false;
  const previous = words.norm[at - 1] as string;
  const next = words.norm[at] as string;
  const capital = words.capital[at] === true;
  if (ABBREVIATIONS.has(previous)) {
    if (!WEAK_ABBREVIATIONS.has(previous)) return false;
    if (previous === 'no' && !isNumber(next)) return true;
    if (previous === 'st') return false;
    // "the USA. Quitting is …": without dots of its own it is a word like others.
    const written = words.text.slice(words.start[at - 1], words.end[at - 1]);
    if (DOTTED.has(previous) && written.includes('.')) return capital && STARTERS.has(next);
    return capital;
  }
  // Initials and genus names: "E. coli", "M. speciosa", "J. Smith".
  if (previous.length === 1 && words.capital[at - 1] && /\p{L}/u.test(previous)) {
    return previous === 'i' && capital;
  }
  return true;
}

/** "It helps.[1][2] It harms.", "It helps.1,2 It harms.": the stop stands before the references. */
function isReferred({ norm, before, capital }: Words, at: number): boolean {
  let first = at - 1;
  while (
    first > 0 &&
    at - first < MAX_REFERENCES &&
    ((before[first] as number) & (Gap.stop | Gap.space)) === 0 &&
    isNumber(norm[first - 1] as string)
  )
    first--;
  const gap = before[first] as number;
  if (!(gap & Gap.stop) || gap & Gap.space) return false;
  return (gap & Gap.open) !== 0 || (capital[at] === true && !isNumber(norm[first - 1] as string));
}

/** Tags that ask for company, not for the truth of what stands before them: "…, anyone else?" */
const TAGS = new Set([
  'anyone',
  'anybody',
  'right',
  'huh',
  'eh',
  'correct',
  'ok',
  'okay',
  'you',
  'no',
]);
/** Abbreviations with dots of their own end a sentence only before a word that begins one. */
const DOTTED = new Set(['usa', 'am', 'pm']);
const STARTERS = new Set(
  'it this that these those the a an he she they we you i in on at there here if when but and so as for no yes some many most its his her their our my go do does is are'.split(
    ' ',
  ),
);
const MAX_TAG_WORDS = 3;
/** More numbers in a row than this are no references. */
const MAX_REFERENCES = 12;

function isTag(words: Words, from: number, to: number): boolean {
  for (let at = to - 1; at > from && at >= to - MAX_TAG_WORDS; at--) {
    if ((words.before[at] as number) & Gap.comma) return TAGS.has(words.norm[at] as string);
  }
  return false;
}

/** What a character behind a sentence's last word, or before its first, does for the sentence, as bits. */
const SPACE = 1;
const TERMINAL = 2;
const CLOSING = 4;
const JOINING = 8;
const OPENING = 16;

const kindsOf = (code: number): number => {
  const char = String.fromCharCode(code);
  return (
    (/\s/.test(char) ? SPACE : 0) |
    (/[.!?\u2026]/.test(char) ? TERMINAL : 0) |
    (/["\u201d\u2019')\]\u00bb%]/.test(char) ? CLOSING : 0) |
    (/[:;,]/.test(char) ? JOINING : 0) |
    (/["\u201c\u2018'([\u00ab$\u00a3\u20ac#]/.test(char) ? OPENING : 0)
  );
};

/** Of ASCII, once they were asked for. */
const NO_KINDS = 0xff;
const ASCII_KINDS = new Uint8Array(128).fill(NO_KINDS);
const kindsAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code >= 128) return kindsOf(code);
  const known = ASCII_KINDS[code] as number;
  if (known !== NO_KINDS) return known;
  const kinds = kindsOf(code);
  ASCII_KINDS[code] = kinds;
  return kinds;
};

const QUESTION_MARK = 0x3f;

function sentence(words: Words, from: number, to: number): Sentence {
  const { text } = words;
  const last = words.end[to - 1] as number;
  const limit = to < words.count ? (words.start[to] as number) : text.length;
  let end = last;
  let terminal = -1;
  let question = false;
  for (let at = last; at < limit; at++) {
    const kinds = kindsAt(text, at);
    if (kinds & SPACE) {
      if (terminal >= 0) break;
      // A bracket or quote after a space opens the next sentence.
      continue;
    }
    if (kinds & TERMINAL) {
      terminal = at;
      end = at + 1;
      if (text.charCodeAt(at) === QUESTION_MARK) question = true;
    } else if (kinds & CLOSING && (terminal >= 0 || to === words.count || at === last)) {
      end = at + 1;
    } else if (terminal >= 0) break;
    else if (kinds & JOINING) end = at + 1;
  }
  let start = words.start[from] as number;
  const floor = from > 0 ? (words.end[from - 1] as number) : 0;
  while (start > floor && kindsAt(text, start - 1) & OPENING) start--;
  if (question && isTag(words, from, to)) question = false;
  return sentenceFrom(from, to, start, Math.max(end, last), question);
}
