/**
 * What a sentence looks like to the classifier: the stems of its words, each two that stand together, what the lexicon
 * marks in it, and the kind of its block, each as a number.
 *
 * Pure. It must not weigh anything: what a key says for which claim is learned.
 */
import type { Mark, Sense } from '../lexicon';
import type { Sentence } from '../sentences';
import { HASH_FACTOR, hashOf } from '../vocabulary';
import { Gap, type Words } from '../words';

/**
 * Keys have so many bits. Of 30,000 keys that are known, one in 560 unknown ones is taken for one of them; with more bits
 * the model would be longer and no better.
 */
export const KEY_BITS = 24;
const KEY_MASK = 2 ** KEY_BITS - 1;

/** Tell the kinds of keys apart where their letters are the same. */
const PAIR = 0x5bd1e995;
const MARK = 0x1b873593;
const TAG = 0x2545f491;

/** Hashes of the stems of words that were met, and how many are remembered. */
const stemHashes = new Map<string, number>();
const MOST_STEMS = 50_000;

/** Hash of a word without its endings: what is said of relieving says so of relieved. */
function hashOfStem(word: string): number {
  const known = stemHashes.get(word);
  if (known !== undefined) return known;
  if (stemHashes.size >= MOST_STEMS) stemHashes.clear();
  const hash = hashOf(stemOf(word));
  stemHashes.set(word, hash);
  return hash;
}

const VOWEL = /[aeiouy]/;
/** What verbs and adverbs end in, and letters that are doubled before it ("stopping"). */
const ENDINGS = ['ing', 'ed', 'ly'];
const DOUBLED = /([bdfgmnprt])\1$/;
const LEAST_STEM = 3;

/** A word without the endings of plurals, verbs and adverbs; no more than that, so that no two words become one. */
function stemOf(word: string): string {
  let stem = word;
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && /(s|x|z|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > LEAST_STEM && /[^sui]s$/.test(stem)) stem = stem.slice(0, -1);
  const ending = ENDINGS.find((one) => {
    const rest = stem.slice(0, -one.length);
    return stem.endsWith(one) && rest.length >= LEAST_STEM && VOWEL.test(rest);
  });
  if (ending !== undefined) {
    stem = stem.slice(0, -ending.length);
    if (DOUBLED.test(stem)) stem = stem.slice(0, -1);
  }
  return stem.length > LEAST_STEM && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

/** Spreads a hash over its bits and takes as many as a key has (the last step of MurmurHash3, Appleby 2011). */
function keyOf(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) & KEY_MASK;
}

const markHashes = new WeakMap<Sense, number>();

/** Hash of what a sense is, whatever its wording. */
function hashOfSense(sense: Sense): number {
  const known = markHashes.get(sense);
  if (known !== undefined) return known;
  const { kind, id, mode } = sense;
  const hash = hashOf(kind === 'concept' ? `${kind} ${id} ${mode}` : `${kind} ${id}`) ^ MARK;
  markHashes.set(sense, hash);
  return hash;
}

/**
 * Goes through the keys of a sentence, some more than once.
 *
 * @param visit gets each with the words that it was made of, as in `Words`: the first one, and the one behind the last;
 *   both are -1 for the kind of the block.
 */
export function eachKey(
  words: Words,
  { from, to }: Range,
  marks: readonly Mark[],
  tag: string,
  visit: (key: number, from: number, to: number) => void,
): void {
  let before = 0;
  for (let at = from; at < to; at++) {
    const hash = hashOfStem(words.norm[at] as string);
    visit(keyOf(hash), at, at + 1);
    if (at > from) visit(keyOf(Math.imul(before, HASH_FACTOR) ^ hash ^ PAIR), at - 1, at + 1);
    before = hash;
  }
  for (const mark of marks) {
    for (const sense of mark.senses) visit(keyOf(hashOfSense(sense)), mark.from, mark.to);
  }
  visit(keyOf(hashOf(tag) ^ TAG), -1, -1);
}

/** Words `[from, to)`. */
type Range = Pick<Sentence, 'from' | 'to'>;

/** The keys of a sentence, each once. */
export function keysOf(
  words: Words,
  sentence: Range,
  marks: readonly Mark[],
  tag: string,
): readonly number[] {
  const keys = new Set<number>();
  eachKey(words, sentence, marks, tag, (key) => keys.add(key));
  return [...keys];
}

/** Fewer words than this make no part of their own: the members of a list stay together. */
const LEAST_WORDS_IN_PART = 3;
/** Gaps before which a part can begin. */
const PART_GAPS =
  Gap.comma | Gap.semicolon | Gap.colon | Gap.open | Gap.close | Gap.dash | Gap.ellipsis;
/** Words that a part can begin with. */
const JOINING = new Set(
  'and but or so while whereas because since although though unless when if then which who yet'.split(
    ' ',
  ),
);
const NO_PARTS: readonly (readonly number[])[] = [];

/**
 * The keys of each part that a sentence is put together from, as those of a sentence of its own: what one half says is
 * lost among the words of the other.
 *
 * @returns none for a sentence that is no longer than one part.
 */
export function keysOfParts(
  words: Words,
  { from, to }: Range,
  marks: readonly Mark[],
  tag: string,
): readonly (readonly number[])[] {
  let start = from;
  let parts: (readonly number[])[] | null = null;
  const end = (at: number) => {
    const inside = marks.filter((mark) => mark.from >= start && mark.to <= at);
    parts ??= [];
    parts.push(keysOf(words, { from: start, to: at }, inside, tag));
    start = at;
  };
  for (let at = from + LEAST_WORDS_IN_PART; at <= to - LEAST_WORDS_IN_PART; at++) {
    if (at - start < LEAST_WORDS_IN_PART) continue;
    if ((words.before[at] as number) & PART_GAPS || JOINING.has(words.norm[at] as string)) end(at);
  }
  if (parts === null) return NO_PARTS;
  end(to);
  return parts;
}
