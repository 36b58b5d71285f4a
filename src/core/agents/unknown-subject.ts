/**
 * Subjects that the lexicon does not know: a noun in front of the verb, alone, behind "this" or behind "their".
 *
 * Pure. Only tells that one is there, so that kratom is not taken for it; what a known word stands for is for `reference.ts`.
 */
import { ARTICLES, AUXILIARIES, type Clause } from '../clauses';
import { isDecoy, type Mark } from '../lexicon';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { Gap, isNumber } from '../words';

/** Marks behind which another subject can begin. */
const PARTING = Gap.comma | Gap.colon | Gap.semicolon | Gap.dash;
const DOSED = new Set('dose doses dosing ingestion rats mice beagles monkeys'.split(' '));
const VEINS = new Set(['red', 'green', 'white', 'yellow', 'reds', 'greens', 'whites', 'yellows']);
const PARTITIVE_NOUNS = new Set(
  'minority majority handful number share portion fraction lot couple bunch third quarter half plenty round series set batch panel string'.split(
    ' ',
  ),
);
const ROUND_NUMBERS = new Set(['tens', 'dozens', 'scores', 'hundreds', 'thousands', 'millions']);
const MAKING = new Set(
  'made makes gave gives left leaves kept keeps put puts knocked knocks'.split(' '),
);
/** "by contrast", "on the other hand" */
const ASIDES = new Set(
  'contrast comparison hand other course turn example instance however though meanwhile'.split(' '),
);
const ASIDE_WORDS = 5;
/** A single word in capitals may be an abbreviation, and so a substance. */
const SHOUTED_WORDS = 2;
const TREATMENTS =
  /^(treatments|therapies|medications|medicines|painkillers|methods|procedures|surgeries)$/;
/** Pronouns that also stand in front of a noun. */
export const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'those']);

/**
 * Whether a noun phrase that the lexicon does not know stands in front of a finite verb.
 *
 * @param at The word that the predicate begins at.
 * @param nominal Whether the predicate is a thing with its relation right behind it: "stress relief".
 */
export function unknownSubject(
  view: SentenceView,
  clause: Clause,
  at: number,
  nominal = false,
): boolean {
  // In a compound ("stress relief") the first word is no verb, whatever else it can be.
  if (
    !view.finiteBetween(clause.from, nominal ? at - 1 : at) &&
    !verbItself(view, at) &&
    !makes(view, clause.from, at)
  )
    return false;
  let start = clause.from;
  for (let word = clause.from + 1; word <= at && word < clause.to; word++) {
    if (!((view.words.before[word] as number) & PARTING) || word >= at) continue;
    // "Melasma, by contrast, is harmless"
    const behind = behindAside(view, word, at);
    if (behind > 0) word = behind;
    else start = word;
  }
  if (isShouted(view, start, at)) return false;
  let unknown = 0;
  for (let word = start; word < at; word++) {
    if (view.isAuxiliary(word)) break;
    if (view.index.isCovered(word)) {
      // "The climb eased our jet lag": behind an article it is no verb, whatever else it can be.
      if (isVerbAt(view, word)) {
        const article = word > start && ARTICLES.has(view.words.norm[word - 1] as string);
        if (!article || !isVerbAt(view, word + 1)) break;
        unknown++;
      }
      // "A cold beer relaxes me": a wording known to mean something else.
      if (view.cues.some((mark) => mark.from <= word && word < mark.to && isDecoy(mark))) unknown++;
      continue;
    }
    const text = view.words.norm[word] as string;
    if (view.isSmallOrAdverb(word) || isNumber(text)) continue;
    // "Red puts me to sleep": a colour is a kind of kratom where kratom is the topic.
    if (VEINS.has(text) && view.state.topic === 'kratom') continue;
    // "Single doses were well tolerated", "Weanling rats showed no toxicity": of or on what the page is about.
    if (DOSED.has(text) && view.state.topic === 'kratom' && !view.has(Trait.other)) return false;
    // "a minority of newcomers": the people count, not their number.
    if (view.words.norm[word + 1] === 'of' && PARTITIVE_NOUNS.has(text)) continue;
    // "Several were bulked out": a number of what was spoken of.
    if (view.isQuantity(word) || numbersPeople(view, word)) continue;
    unknown++;
  }
  return unknown > 0;
}

/** "This game is addictive": the pronoun only points to a noun that the lexicon does not know. */
export function determines(view: SentenceView, mark: Mark, at: number): boolean {
  const { words, index } = view;
  if (!DEMONSTRATIVES.has(view.lemma(mark))) return false;
  const next = words.norm[mark.to] as string;
  // "These treatments give relief": of whatever was spoken of, and kratom is not called so.
  if (TREATMENTS.test(next) && mark.to < at) return true;
  // "These psycho-actives are known to …"
  if (
    mark.to + 2 < at &&
    view.unknownBetween(mark.to, mark.to + 2) === 2 &&
    AUXILIARIES.has(words.norm[mark.to + 2] as string)
  )
    return true;
  return (
    mark.to - mark.from === 1 &&
    (mark.to < at - 1
      ? AUXILIARIES.has(words.norm[mark.to + 1] as string)
      : mark.to === at - 1 && verbItself(view, at)) &&
    !index.isCovered(mark.to) &&
    view.unknownBetween(mark.to, mark.to + 1) > 0 &&
    !AUXILIARIES.has(next)
  );
}

/** "Their checkout gives me a headache": what is theirs does it, and is nothing that kratom has. */
export function ownsUnknown(view: SentenceView, owner: Mark, at: number): boolean {
  const { index } = view;
  for (let word = owner.to; word < at && word < owner.to + 3; word++) {
    if (view.finiteBetween(word, word)) return false;
    if (index.isCovered(word) || view.isSmall(word)) return false;
    if (view.finiteBetween(word + 1, word + 1)) return view.lemma(owner) === 'their';
  }
  return false;
}

/** "The new album picks me up": the wording is its own finite verb. */
export function verbItself(view: SentenceView, at: number): boolean {
  return view.index
    .from(at)
    .some(
      (mark) =>
        (mark.form === 's' || mark.form === 'd' || MAKING.has(view.lemma(mark))) &&
        mark.senses.some((sense) => sense.kind === 'concept' && sense.mode !== 'thing'),
    );
}

/** "The heat made me drowsy": a wording that begins with a verb which makes somebody be something. */
function makes(view: SentenceView, from: number, to: number): boolean {
  return view.relations.some(
    (mark) =>
      mark.from > from && mark.from <= to && mark.form === 'x' && MAKING.has(view.lemma(mark)),
  );
}

/** "Thousands of veterans use it", "Thousands use it", but not "Dozens fell ill". */
function numbersPeople({ words: { norm }, relations }: SentenceView, word: number): boolean {
  return (
    ROUND_NUMBERS.has(norm[word] as string) &&
    (norm[word + 1] === 'of' ||
      relations.some((one) => one.from === word + 1 && is(one, Trait.use)))
  );
}

/** Whether a relation that is no noun begins at a word. */
function isVerbAt(view: SentenceView, word: number): boolean {
  const { relations } = view;
  for (let at = 0; at < relations.length; at++) {
    const { from, form } = relations[at] as Mark;
    if (from === word && form !== 'x' && form !== 'n' && form !== 'p') return true;
  }
  return false;
}

/** "LONG LASTING – supports energy": what a listing shouts in front of a dash is no subject. */
function isShouted({ words }: SentenceView, from: number, at: number): boolean {
  const { before, start, end, text } = words;
  if (at - from < SHOUTED_WORDS || !((before[at] as number) & (Gap.dash | Gap.colon))) return false;
  const label = text.slice(start[from], end[at - 1]);
  return label === label.toUpperCase() && label !== label.toLowerCase();
}

/** Where a sentence goes on behind words that only join it to the one before; 0 when none stand there. */
function behindAside(view: SentenceView, from: number, to: number): number {
  const { before, norm } = view.words;
  for (let at = from; at <= to && at < from + ASIDE_WORDS; at++) {
    if (at > from && (before[at] as number) & Gap.comma) return at;
    if (!view.isSmallOrAdverb(at) && !ASIDES.has(norm[at] as string)) return 0;
  }
  return 0;
}
