/**
 * Cuts a sentence into clauses and finds who or what each predicate speaks of.
 *
 * Pure. There is no parser behind it: closed word classes, the lexicon's marks and the
 * punctuation carry it, in the manner of NegEx (Chapman 2001) and ConText (Harkema 2009).
 */
import type { Lexicon, Mark, Sense } from './lexicon';
import type { Sentence } from './sentences';
import { Gap, type Words } from './words';

/** How a clause hangs on the one before it. */
export type Link = 'start' | 'main' | 'complement' | 'relative' | 'subordinate' | 'aside';

/** Words `[from, to)` of a sentence that share one predicate structure. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly link: Link;
  /** The word that opened it, if a word did. */
  readonly opener: string;
  /** Index of the clause that this one depends on: the reporting clause of a complement, the host of a relative. */
  readonly host: number;
}

export const AUXILIARIES = new Set(
  'is are was were be been being am has have had do does did can could may might will would shall should must isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt cant cannot couldnt wont wouldnt shouldnt mustnt aint gets get got'.split(
    ' ',
  ),
);

const PREPOSITIONS = new Set(
  'of in on at to for from by with w without about against during under over through between among within into onto like as than via per despite including regarding concerning'.split(
    ' ',
  ),
);

/** Openers that always begin a clause. */
const STRONG = new Set([
  'but',
  'although',
  'though',
  'even though',
  'while',
  'whilst',
  'whereas',
  'because',
  'unless',
  'which',
  'who',
  'whom',
  'whose',
  'however',
  'yet',
  'and yet',
  'if',
  'even if',
  'so that',
  'meaning',
  'in which',
  'except',
]);
/** Openers that begin one only when a subject and a verb follow. */
const WEAK = new Set([
  'since',
  'so',
  'until',
  'as',
  'when',
  'even when',
  'even as',
  'where',
  'after',
  'before',
  'once',
  'then',
  'therefore',
  'thus',
  'provided that',
  'despite',
]);

const ROLE_ARTICLES = new Set(['a', 'an', 'the']);
const RELATIVE = new Set(['which', 'who', 'whom', 'whose', 'in which']);
const SUBORDINATE = new Set(['if', 'even if', 'unless']);

const BEHIND_CONTRACTION = new Set(
  'not never just so very really totally completely all a an the been only no as more less literally perfectly 100'.split(
    ' ',
  ),
);
/** Modes of wordings that say how something is. */
const PREDICATES = new Set(['better', 'worse', 'absent']);

/** How far behind a possible subject its verb may stand, in words. */
const VERB_REACH = 4;
/** How many words may stand before the subject's own mark (determiners, adjectives). */
const SUBJECT_REACH = 3;

export const senseOf = (mark: Mark, kind: Sense['kind'], id?: string): Sense | undefined =>
  mark.senses.find((sense) => sense.kind === kind && (id === undefined || sense.id === id));

export const isCue = (mark: Mark, id: string): boolean => senseOf(mark, 'cue', id) !== undefined;

const NONE: readonly Mark[] = [];

/** Marks by where they begin and end, so that no look-up walks through the sentence. */
export class MarkIndex {
  readonly #starts: (Mark[] | undefined)[] = [];
  readonly #ends: (Mark[] | undefined)[] = [];
  readonly #base: number;

  constructor(marks: readonly Mark[], base: number) {
    this.#base = base;
    for (const mark of marks) {
      const start = this.#starts[mark.from - base];
      if (start) start.push(mark);
      else this.#starts[mark.from - base] = [mark];
      const end = this.#ends[mark.to - base];
      if (end) end.push(mark);
      else this.#ends[mark.to - base] = [mark];
    }
  }

  /** Marks whose first word is at `at`. */
  from(at: number): readonly Mark[] {
    return this.#starts[at - this.#base] ?? NONE;
  }

  /** Marks that end before word `at`. */
  to(at: number): readonly Mark[] {
    return this.#ends[at - this.#base] ?? NONE;
  }
}

/** Whether the word can only be, or is here, a finite verb: an auxiliary, or the verb of a mark. */
function verbAt(words: Words, marks: MarkIndex, at: number): boolean {
  if (AUXILIARIES.has(words.norm[at] as string)) return true;
  return marks
    .from(at)
    .some(
      (mark) =>
        (mark.form === 's' || mark.form === 'd' || mark.form === 'b') &&
        mark.senses.some(
          (sense) =>
            sense.kind === 'relation' ||
            sense.id === 'say' ||
            sense.id === 'show' ||
            (sense.kind === 'concept' && sense.mode !== 'thing'),
        ),
    );
}

/** Whether a noun phrase and its verb begin at word `at`. */
function subjectAndVerb(
  words: Words,
  marks: MarkIndex,
  at: number,
  to: number,
  lexicon: Lexicon,
  known = false,
): boolean {
  for (let head = at; head <= at + SUBJECT_REACH && head < to; head++) {
    if (head > at && (words.before[head] as number) & (Gap.comma | Gap.open)) return false;
    const mark = marks
      .from(head)
      .find((one) =>
        one.senses.some(
          (sense) =>
            sense.kind === 'subject' || (sense.kind === 'concept' && sense.mode === 'thing'),
        ),
      );
    if (mark) {
      for (let verb = mark.to; verb < mark.to + VERB_REACH && verb < to; verb++) {
        if ((words.before[verb] as number) & (Gap.comma | Gap.open | Gap.close)) return false;
        const glue = words.norm[verb];
        if (glue === 'and' || glue === 'or') break;
        if (verbAt(words, marks, verb)) return true;
        if (PREPOSITIONS.has(words.norm[verb] as string)) break;
      }
      if (mark.senses.some((sense) => sense.kind === 'subject')) return false;
      continue;
    }
    if (PREPOSITIONS.has(words.norm[head] as string)) return false;
    // "and relieve the pain that …": a verb first, so the subject is the one before.
    if (!AUXILIARIES.has(words.norm[head] as string) && verbAt(words, marks, head)) return false;
    // An unknown noun phrase: only an auxiliary gives it away.
    if (
      !known &&
      head > at &&
      AUXILIARIES.has(words.norm[head] as string) &&
      !lexicon.functionWords.has(words.norm[head - 1] as string)
    ) {
      return true;
    }
  }
  return false;
}

/**
 * Cuts a sentence into clauses.
 *
 * @param words The block's words.
 * @param sentence The sentence's range in them.
 * @param marks The marks that lie in it.
 */
export function splitClauses(
  words: Words,
  sentence: Sentence,
  marks: MarkIndex,
  lexicon: Lexicon,
): Clause[] {
  const clauses: Clause[] = [];
  let from = sentence.from;
  let link: Link = 'start';
  let opener = '';
  let host = -1;
  const open = (at: number, nextLink: Link, nextOpener: string) => {
    if (at > from) clauses.push({ from, to: at, link, opener, host });
    from = at;
    link = nextLink;
    opener = nextOpener;
    host = clauses.length - 1;
  };
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const gap = words.before[at] as number;
    const word = words.norm[at] as string;
    // "the answer to the three thieves of age: pain, fatigue and forgetfulness": a list of what was announced.
    const announced =
      (gap & Gap.colon) !== 0 &&
      hasFiniteVerb(words, marks, from, at) &&
      !hasFiniteVerb(words, marks, at, sentence.to);
    if (!announced && gap & (Gap.semicolon | Gap.colon | Gap.dash | Gap.ellipsis | Gap.line)) {
      open(at, 'main', '');
    } else if (gap & (Gap.open | Gap.close)) {
      open(at, gap & Gap.open ? 'aside' : 'main', '');
    }
    const cue = marks.from(at).find((mark) => isCue(mark, 'boundary'));
    if (cue) {
      const phrase = words.norm.slice(cue.from, cue.to).join(' ');
      const strong = STRONG.has(phrase);
      // "as a painkiller" names a role.
      const role = phrase === 'as' && ROLE_ARTICLES.has(words.norm[cue.to] as string);
      if (
        strong ||
        (WEAK.has(phrase) &&
          !role &&
          subjectAndVerb(words, marks, cue.to, sentence.to, lexicon, true))
      ) {
        if (phrase === 'while' && at === from) continue;
        open(
          at,
          RELATIVE.has(phrase) ? 'relative' : SUBORDINATE.has(phrase) ? 'subordinate' : 'main',
          phrase,
        );
        at = cue.to - 1;
        continue;
      }
    }
    if (word === 'that' && at + 1 < sentence.to) {
      if (verbAt(words, marks, at + 1) || isAdverbThenVerb(words, marks, at + 1, sentence.to)) {
        open(at, 'relative', 'that');
        continue;
      }
      if (
        subjectAndVerb(words, marks, at + 1, sentence.to, lexicon) ||
        reportBefore(words, marks, at)
      ) {
        open(at, 'complement', 'that');
        continue;
      }
    }
    // "Users say it helps", "I think kratom works": a complement without "that".
    if (
      at > from &&
      marks
        .to(at)
        .some((mark) => mark.form !== 'g' && (isCue(mark, 'say') || isCue(mark, 'show'))) &&
      (subjectAndVerb(words, marks, at, sentence.to, lexicon) || contracted(words, marks, at))
    ) {
      open(at, 'complement', '');
      continue;
    }
    if (gap & Gap.comma || word === 'and' || word === 'or') {
      const next = word === 'and' || word === 'or' ? at + 1 : at;
      if (
        next < sentence.to &&
        at > from &&
        hasFiniteVerb(words, marks, from, at) &&
        subjectAndVerb(words, marks, next, sentence.to, lexicon)
      ) {
        open(at, 'main', word === 'and' || word === 'or' ? word : ',');
      } else if (gap & Gap.comma && gap & Gap.quote) {
        // The end of a quotation: '"It helps me sleep," she said.'
        open(at, 'main', '"');
      }
    }
  }
  clauses.push({ from, to: sentence.to, link, opener, host });
  return clauses;
}

/** "ppl say its harmless": an "it's" without its apostrophe. */
function contracted(words: Words, marks: MarkIndex, at: number): boolean {
  if (words.norm[at] !== 'its') return false;
  return (
    BEHIND_CONTRACTION.has(words.norm[at + 1] as string) ||
    marks.from(at + 1).some((mark) => mark.senses.some((sense) => PREDICATES.has(sense.mode)))
  );
}

/** Without a verb before it, a comma or "and" only joins nouns: "hepatitis, seizures and deaths have occurred". */
function hasFiniteVerb(words: Words, marks: MarkIndex, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (verbAt(words, marks, at)) return true;
  return false;
}

function isAdverbThenVerb(words: Words, marks: MarkIndex, at: number, to: number): boolean {
  const word = words.norm[at] as string;
  return at + 1 < to && (word.endsWith('ly') || word === 'also') && verbAt(words, marks, at + 1);
}

function reportBefore(words: Words, marks: MarkIndex, at: number): boolean {
  for (let back = at; back > at - 3 && back > 0; back--) {
    if (words.norm[back - 1] === undefined) return false;
    if (
      marks
        .to(back)
        .some(
          (mark) =>
            isCue(mark, 'say') ||
            isCue(mark, 'show') ||
            isCue(mark, 'hedge') ||
            isCue(mark, 'debunk') ||
            isCue(mark, 'affirmation'),
        )
    ) {
      return true;
    }
  }
  return false;
}

/** Whether the mark is the object of a preposition, as "kratom" is in "with kratom". */
export function prepositionBefore(words: Words, mark: Mark, floor: number): string | null {
  for (let at = mark.from - 1; at >= floor && at >= mark.from - SUBJECT_REACH; at--) {
    if ((words.before[at + 1] as number) & Gap.comma) return null;
    const word = words.norm[at] as string;
    if (PREPOSITIONS.has(word)) return word;
    if (AUXILIARIES.has(word)) return null;
  }
  return null;
}
