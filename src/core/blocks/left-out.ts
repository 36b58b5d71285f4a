/**
 * Sentences and clauses that leave out what they say, since it stands right before them: "Opioids are addictive, but kratom
 * is not", "Alcohol harms the liver. So does kratom.", "Some say that it is addictive. It isn't."
 *
 * What is left out is put back in and read as a sentence of its own ("kratom is not addictive"), so that what it claims, and
 * how surely, is found as anywhere else. Adds to the findings of the block at hand; keeps nothing else.
 */
import { report } from '../claims/findings';
import type { Clause } from '../clauses';
import type { Mark } from '../lexicon';
import { emptyList } from '../lists';
import type { SentenceReader, SentenceReading } from '../sentence';
import { type Sentence, splitSentences } from '../sentences';
import { is, Trait } from '../traits';
import type { Finding } from '../types';
import { Gap, normOf, type Words, writtenOf } from '../words';
import type { Run, SideReader } from './run';

/** Forms of "be", of "do" and of what only says how sure it is, */
const BE = /^(is|are|was|were|isnt|arent|wasnt|werent)$/;
const DO = /^(does|do|did|doesnt|dont|didnt)$/;
const MODAL = /^(can|could|may|might|will|would|cannot|cant|couldnt|wont|wouldnt)$/;
/** those that deny, */
const DENYING = /^(\w+nt|cannot)$/;
/** and what the others are said as, with a denial behind them. */
const PLAIN: Readonly<Record<string, string>> = {
  isnt: 'is',
  arent: 'are',
  wasnt: 'was',
  werent: 'were',
  doesnt: 'does',
  dont: 'do',
  didnt: 'did',
  cannot: 'can',
  cant: 'can',
  couldnt: 'could',
  wont: 'will',
  wouldnt: 'would',
};
const NOT = /^(not|never)$/;
/** What may stand between the name and its verb or behind both: "Kratom certainly does, too." */
const SURELY =
  /^(\w+ly|also|indeed|itself|alone|just|in|fact|too|either|as|well|the|same|thing|so|though|however|at|all|be|do|perhaps|often|much)$/;
/** behind a comma, */
const AFTERWARDS = /^(too|though|however|either|indeed)$/;
/** "kratom is no different" */
const NO_OTHER = /^(different|exception)$/;
/** What of that doubts it, */
const DOUBTS = /^(probably|perhaps|possibly|likely)$/;
/** and what says that it is the same again. */
const AGAIN = /^(too|also|well|same|so|either|likewise|similarly)$/;
/** What opens it: "but kratom is not", "Yet kratom is not". */
const OPENING =
  /^(but|and|yet|while|whereas|although|though|however|the|this|that|luckily|fortunately|thankfully|sadly|unfortunately|contrast|by|in|well|yes|no|actually|then)$/;
const JOINS = /^(but|and|yet|while|whereas|although|though|as)$/;
/** What goes on behind it. */
const GOING_ON = /^(and|but|because|which|since|or|so|if|when|unless|although|though)$/;
const LIKENED = /^(unlike|like|compared|contrary)$/;
const RELATIVE = /^(which|that|who)$/;
/** What opens what it is set against: "While opioids are addictive, kratom is not." */
const SETS_AGAINST = /^(while|whereas|whilst|although|though|just|as|since|yes|well|no|sure|true)$/;
const OWNING = /^(the|this|your|our|my)$/;
const INVERTING = /^(so|neither|nor|as)$/;
const VERB_FORMS = /^[bsdg]$/;
/** What a clause can speak of. */
const HEADS = Trait.other | Trait.named | Trait.pronoun | Trait.standin;
/** Prepositions by which people have to do with a drug: "You can overdose on heroin, but not on kratom." */
const BY = /^(on|of|from|to|with|for)$/;
/** Longest subject that the lexicon does not know. */
const MAX_UNKNOWN_WORDS = 2;
/** "The same is true of kratom", "The same goes for kratom" */
const SAME =
  /\bthe same( (thing|is|can be|may be))* (true|goes|applies|holds|said|holds true) (of|for|to|with)( (the|this))?$/;
const SAME_REACH = 8;
/** Verbs of the past, whose other forms cannot be told from them. */
const PAST = /(ed|gave|made|took|got|left|kept)$/;
/** What may stand between a subject and its verb. */
const BETWEEN = /^(and|or|both|also|all|too|often|usually|sometimes|never)$/;
/** Longest of what is left out, in words; more is no longer what is meant. */
const MAX_LEFT_OUT_WORDS = 16;
const MAX_VERDICT_WORDS = 8;
/** Verbs by which a sentence tells what others say, or somebody thought, of kratom, */
const HELD =
  /\b(say|says|said|tell|tells|told|claims?|claimed|think|thinks|thought|believes?|believed|insists?|insisted|heard|assumes?|assumed|argues?|argued|promised|assured|hoped?|hopes|hoping|fear(s|ed)?|worr(y|ies|ied)|expect(s|ed)?|warn(s|ed)?|wondered|figured|doubted|guessed)\b/;
/** the words that end in a verdict on that, */
const VERDICT_ENDS =
  /^(myth|wrong|mistaken|true|untrue|false|nonsense|lie|lied|lying|right|so|correct|rubbish|misconception|misguided|misinformed|accurate|inaccurate|incorrect|case)$/;
/** verdicts against it, and for it. */
const REFUTES =
  /^((but|and|well|sorry|actually|in fact|no) )*((that|this|it|which) (is|was)( (just|only|simply|all|such|actually|really|completely|totally|entirely))? (an? )?((common|complete|total|big|old|popular|persistent|widespread) )*(myth|untrue|false|lie|nonsense|wrong|incorrect|inaccurate|rubbish|misconception|not (true|so|right|correct|accurate|the case))|(they|he|she|critics) (are|is|were|was)( (all|just|simply|completely|totally|both))? (wrong|mistaken|misguided|misinformed|lying)|(they|he|she) lied|not (true|so)|(that|this|it) (isnt|wasnt) (true|so|right|correct|accurate|the case)|nonsense|wrong|false|untrue)$/;
const CONFIRMS =
  /^((and|well|in fact|yes|turns out) )*((that|this|it) (is|was)( (actually|really|indeed|all|absolutely|completely|in fact|quite))? (true|right|correct|so|the case)|(they|he|she) (are|is|were|was)( (all|both|absolutely|completely|quite))? (right|correct))$/;

/** Where something is left out, and how it is meant. */
interface Echo {
  /** Words of the block: what opens it, it by itself, and the word behind it. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  /** The word of its verb; -1 where that is left out as well. */
  readonly verb: number;
  /** What it speaks of: kratom's name, or a pronoun. */
  readonly name: Mark;
  readonly no: boolean;
  /** Says that it is the same again. */
  readonly again: boolean;
  /** Says the opposite of what stands before: "unlike kratom". */
  readonly opposite: boolean;
}

/** Words of the block that say it in full. */
interface Said {
  readonly subject: number;
  readonly verb: number;
  readonly to: number;
  readonly denied: boolean;
  /** Said of kratom itself, as what somebody says or thinks. */
  readonly own: Mark | null;
}

/**
 * Finds what a sentence claims by what stands before it.
 *
 * @param reader Reads what it says in full.
 * @param texts Room for its words.
 * @param run Gets what is found.
 * @param at Place of the sentence.
 * @param reading Of it.
 */
export function findLeftOut(
  reader: SentenceReader,
  texts: SideReader,
  run: Run,
  at: number,
  reading: SentenceReading,
): void {
  const { words, sentences, seen } = run;
  const sentence = sentences[at] as Sentence;
  const before = seen[at - 1];
  const answers = before !== undefined && !before.question && !before.idle;
  const verdict = answers ? verdictIn(words, sentence) : null;
  if (verdict && before) {
    const said = saidBefore(words, sentences[at - 1] as Sentence, Infinity, before.reading, null);
    // "They said it is not addictive. They are wrong.": how much so, nobody says.
    const text = said?.own && !said.denied ? restated(words, said, verdict.no) : null;
    if (text) claim(reader, texts, run, at, text, sentence, false);
    return;
  }
  const echo = echoIn(words, sentence, reading);
  if (!echo) return;
  const inside = echo.start > sentence.from;
  const text = inside
    ? inFull(words, echo, sentence, reading, reading, true)
    : answers && before
      ? inFull(words, echo, sentences[at - 1] as Sentence, before.reading, reading, false)
      : null;
  if (text) claim(reader, texts, run, at, text, echo, inside);
}

/** "They are wrong.", "He was right." */
function verdictIn(words: Words, { from, to }: Sentence): { readonly no: boolean } | null {
  if (to - from > MAX_VERDICT_WORDS || !VERDICT_ENDS.test(words.norm[to - 1] as string))
    return null;
  const said = normOf(words, from, to);
  return REFUTES.test(said) ? { no: true } : CONFIRMS.test(said) ? { no: false } : null;
}

/** The part of a sentence that leaves out what it says of kratom. */
function echoIn(words: Words, sentence: Sentence, { marks }: SentenceReading): Echo | null {
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] as Mark;
    if (!is(mark, Trait.named | Trait.pronoun)) continue;
    const echo = behindName(words, sentence, mark) ?? beforeName(words, sentence, mark);
    if (echo) return echo;
  }
  return null;
}

/** Whether a part of a sentence ends before a word. */
const ends = ({ norm, before }: Words, at: number, { to }: Sentence): boolean =>
  at >= to || ((before[at] as number) & ~Gap.space) !== 0 || GOING_ON.test(norm[at] as string);

const isVerb = (word: string): boolean => BE.test(word) || DO.test(word) || MODAL.test(word);

/** "kratom is not", "kratom does, too" */
function behindName(words: Words, sentence: Sentence, name: Mark): Echo | null {
  const { norm, before } = words;
  let verb = name.to;
  while (verb < sentence.to && SURELY.test(norm[verb] as string)) verb++;
  const word = norm[verb] as string;
  if (verb >= sentence.to || !isVerb(word)) return null;
  let no = DENYING.test(word);
  let again = AGAIN.test(norm[verb - 1] as string);
  let at = verb + 1;
  const same = BE.test(word) && norm[at] === 'no' && NO_OTHER.test(norm[at + 1] ?? '');
  if (same) at += 2;
  for (; at < sentence.to; at++) {
    const next = norm[at] as string;
    const apart = ((before[at] as number) & ~Gap.space) !== 0;
    if (NOT.test(next) && !apart) no = true;
    else if (!(apart ? AFTERWARDS : SURELY).test(next)) break;
    if (AGAIN.test(next)) again = true;
  }
  if (!ends(words, at, sentence)) return null;
  const start = openingBefore(words, sentence, name.from);
  if (start < 0) return null;
  const echo = { start, from: name.from, to: at, name, opposite: false };
  return same ? { ...echo, verb: -1, no: false, again: true } : { ...echo, verb, no, again };
}

/** "so does kratom", "nor is kratom", "the same goes for kratom", "but not on kratom", "unlike kratom" */
function beforeName(words: Words, sentence: Sentence, name: Mark): Echo | null {
  const { norm, before } = words;
  if (!is(name, Trait.named) || name.from === sentence.from) return null;
  let to = name.to;
  while (to < sentence.to && SURELY.test(norm[to] as string)) to++;
  if (!ends(words, to, sentence)) return null;
  const last = name.from - (OWNING.test(norm[name.from - 1] as string) ? 2 : 1);
  if (last < sentence.from) return null;
  const word = norm[last] as string;
  if (isVerb(word)) {
    const opener = last > sentence.from ? (norm[last - 1] as string) : '';
    if (!INVERTING.test(opener) || DENYING.test(word)) return null;
    const start = openingBefore(words, sentence, last - 1);
    // "As is kratom, …"
    if (start < 0 || (opener === 'as' && start === sentence.from)) return null;
    const no = opener === 'neither' || opener === 'nor';
    return { start, from: last - 1, to, verb: last, name, no, again: true, opposite: false };
  }
  const bare = { to, verb: -1, name, no: true, again: false, opposite: false };
  const isApart = (at: number) => ((before[at] as number) & (Gap.comma | Gap.dash)) !== 0;
  if (word === 'unlike' && isApart(last) && to === sentence.to)
    return { ...bare, start: last, from: last, opposite: true };
  const same = sameBefore(words, sentence, last);
  if (same >= 0) {
    const start = openingBefore(words, sentence, same);
    return start < 0 ? null : { ...bare, start, from: same, no: false, again: true };
  }
  const not = BY.test(word) ? last - 1 : last;
  if (not <= sentence.from || norm[not] !== 'not') return null;
  const start = norm[not - 1] === 'but' ? not - 1 : not;
  return start < not || isApart(not) ? { ...bare, start, from: not } : null;
}

/** The first word of "the same goes for", which ends with a word; -1 where it does not stand there. */
function sameBefore({ norm }: Words, { from }: Sentence, last: number): number {
  if (!BY.test(norm[last] as string)) return -1;
  let at = last - 1;
  while (at > from && at > last - SAME_REACH && norm[at] !== 'same') at--;
  if (norm[at] !== 'same' || norm[at - 1] !== 'the' || at === from) return -1;
  return SAME.test(norm.slice(at - 1, last + 1).join(' ')) ? at - 1 : -1;
}

/** The first word of what opens such a part; -1 where it does not begin there. */
function openingBefore(words: Words, sentence: Sentence, from: number): number {
  const { norm, before } = words;
  let start = from;
  while (
    start > sentence.from &&
    ((before[start] as number) & (Gap.semicolon | Gap.colon)) === 0 &&
    OPENING.test(norm[start - 1] as string)
  )
    start--;
  if (start === sentence.from) return start;
  if (((before[start] as number) & ~Gap.space) === 0 && !JOINS.test(norm[start] as string))
    return -1;
  // "Unlike opioids, kratom isn't.", and not "Unlike opioids, which are addictive, kratom isn't."
  const likened = LIKENED.test(norm[sentence.from] as string);
  return likened && !hasRelative(words, sentence.from, start) ? sentence.from : start;
}

function hasRelative({ norm }: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (RELATIVE.test(norm[at] as string)) return true;
  return false;
}

/**
 * What a part that leaves something out says with it.
 *
 * @param sentence What stands before it stands here.
 * @param reading Of that.
 * @param own Of the part's own sentence.
 * @param inside Whether both are in one sentence.
 * @returns `null` where it is not clear what that is.
 */
function inFull(
  words: Words,
  echo: Echo,
  sentence: Sentence,
  reading: SentenceReading,
  own: SentenceReading,
  inside: boolean,
): string | null {
  const { norm } = words;
  const { name } = echo;
  const named = is(name, Trait.named);
  const end = inside ? echo.start : sentence.to;
  if (
    inside &&
    echo.verb < 0 &&
    !echo.opposite &&
    BY.test(norm[name.from - 1] as string) &&
    echo.no
  )
    return ofPeople(words, echo, sentence, reading);
  const said = saidBefore(words, sentence, end, reading, name);
  if (!said || said.to - said.verb > MAX_LEFT_OUT_WORDS) return null;
  if (
    !named &&
    !(inside && said.own && is(said.own, Trait.named)) &&
    own.subjectBefore(echo.verb).kind !== 'kratom'
  )
    return null;
  const no = echo.opposite ? !said.denied : echo.no;
  // "Opioids are addictive, and kratom is" goes on with something else.
  if (!said.own && !no && !echo.again && !said.denied) return null;
  const verb = echo.verb < 0 ? null : (norm[echo.verb] as string);
  const doubt = norm.slice(echo.from, echo.to).find((word) => DOUBTS.test(word)) ?? '';
  const predicate = predicateOf(words, said, verb, no, doubt);
  if (!predicate) return null;
  // "Some say that opioids are addictive but kratom is not."
  const opening = inside && !said.own ? openingOf(words, sentence, said.subject) : '';
  return `${opening}${named ? writtenOf(words, name.from, name.to) : 'kratom'} ${predicate}`;
}

/** What stands in front of the subject: who says so, but not "while". */
function openingOf(words: Words, { from }: Sentence, subject: number): string {
  const { norm } = words;
  let start = from;
  if (LIKENED.test(norm[from] as string)) return '';
  while (start < subject && SETS_AGAINST.test(norm[start] as string)) start++;
  return start < subject ? `${writtenOf(words, start, subject)} ` : '';
}

/**
 * What is said in full, with another verb: "relieves pain" and "does" make "does not relieve pain".
 *
 * @param verb The verb; `null` for the one that it is said with.
 * @returns `null` where the two do not go together.
 */
function predicateOf(
  words: Words,
  said: Said,
  verb: string | null,
  no: boolean,
  doubt: string,
): string | null {
  const { norm } = words;
  const first = norm[said.verb] as string;
  const modal = MODAL.test(first);
  const auxiliary = isVerb(first);
  let from = said.verb;
  if (auxiliary) from++;
  while (from < said.to && NOT.test(norm[from] as string)) from++;
  let being = BE.test(first);
  if (modal && norm[from] === 'be') {
    being = true;
    from++;
  }
  if (from >= said.to) return null;
  const own = verb === null ? (being ? 'is' : 'does') : (PLAIN[verb] ?? verb);
  const start = `${own}${no ? ' not' : ''}${doubt && ` ${doubt}`}`;
  if (BE.test(own) !== being && !(being && MODAL.test(own))) return null;
  if (being) return `${start}${BE.test(own) ? '' : ' be'} ${writtenOf(words, from, said.to)}`;
  if (auxiliary) return `${start} ${writtenOf(words, from, said.to)}`;
  const word = norm[from] as string;
  if (PAST.test(word)) return no || own !== 'did' ? null : writtenOf(words, from, said.to);
  const rest = from + 1 < said.to ? ` ${writtenOf(words, from + 1, said.to)}` : '';
  return `${start} ${baseOf(word)}${rest}`;
}

/** "relieves": "relieve" */
function baseOf(verb: string): string {
  if (verb === 'has') return 'have';
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  if (/(ss|x|ch|sh|zz|o)es$/.test(verb)) return verb.slice(0, -2);
  return /[^s]s$/.test(verb) ? verb.slice(0, -1) : verb;
}

/**
 * The last clause before a word that says something in full of another thing, or of kratom in somebody's mouth.
 *
 * @param name What is spoken of there; another form of kratom is another thing.
 */
function saidBefore(
  words: Words,
  sentence: Sentence,
  end: number,
  reading: SentenceReading,
  name: Mark | null,
): Said | null {
  const { clauses } = reading;
  const held = HELD.test(reading.said);
  for (let at = clauses.length - 1; at >= 0; at--) {
    const clause = clauses[at] as Clause;
    if (clause.from >= end) continue;
    const said = saidIn(words, clause, Math.min(clause.to, end, sentence.to), reading, held, name);
    if (said || clause.link === 'main') return said;
  }
  return null;
}

/** "Kratom leaf is not addictive, but 7-OH is." */
const isOtherForm = (head: Mark, name: Mark | null): boolean => {
  if (!name || !is(head, Trait.named) || !is(name, Trait.named)) return false;
  const ids = name.senses.map(({ id }) => id);
  return !head.senses.some(({ id }) => ids.includes(id));
};

function saidIn(
  words: Words,
  { from, link }: Clause,
  to: number,
  { marks }: SentenceReading,
  held: boolean,
  name: Mark | null,
): Said | null {
  const { norm } = words;
  let subject = from;
  // "Unlike opioids, which are addictive, …"
  const relative = link === 'relative' && RELATIVE.test(norm[from] as string);
  while (
    subject < to &&
    (SETS_AGAINST.test(norm[subject] as string) ||
      JOINS.test(norm[subject] as string) ||
      norm[subject] === 'that')
  )
    subject++;
  const head = marks.find(
    (one) =>
      one.from >= subject &&
      one.from <= Math.min(subject + MAX_UNKNOWN_WORDS, to - 1) &&
      is(one, HEADS),
  );
  const own = head && !is(head, Trait.other) && !isOtherForm(head, name) ? head : null;
  if (own && (!held || relative)) return null;
  const behind = head
    ? behindSubject(words, marks, head, to)
    : unknownSubject(words, marks, subject, to);
  const verb = relative ? from + 1 : behind;
  if (verb < 0 || verb >= to) return null;
  // "Opioids are stronger than kratom"
  if (marks.some((one) => one.from > verb && one.to <= to && is(one, Trait.named))) return null;
  const denied =
    DENYING.test(norm[verb] as string) ||
    NOT.test(norm[verb] as string) ||
    NOT.test(norm[verb + 1] ?? '');
  return { subject: head ? Math.min(subject, head.from) : subject, verb, to, denied, own };
}

/** The verb of a subject, or of a list of them: "Opioids and alcohol slow breathing". */
function behindSubject(
  { norm, before }: Words,
  marks: readonly Mark[],
  head: Mark,
  to: number,
): number {
  let verb = head.to;
  while (verb < to) {
    const here = verb;
    const other = marks.find((one) => one.from === here && is(one, Trait.other));
    const word = norm[verb] as string;
    if (other) verb = other.to;
    else if (NOT.test(word)) return verb;
    else if (
      BETWEEN.test(word) ||
      word.endsWith('ly') ||
      ((before[verb] as number) & Gap.comma) !== 0
    )
      verb++;
    else return verb;
  }
  return -1;
}

/** The verb of a short subject that the lexicon does not know; -1 where there is none. */
function unknownSubject(
  { norm }: Words,
  marks: readonly Mark[],
  subject: number,
  to: number,
): number {
  for (let verb = subject; verb < to && verb <= subject + MAX_UNKNOWN_WORDS; verb++) {
    const here = marks.filter((one) => one.from === verb);
    if (
      verb > subject &&
      (isVerb(norm[verb] as string) ||
        here.some(({ form, traits }) => VERB_FORMS.test(form) && (traits & Trait.relation) !== 0))
    )
      return verb;
    if (here.some((one) => is(one, Trait.subject | Trait.cue))) return -1;
  }
  return -1;
}

/** What somebody says of kratom, as the text's own: "kratom is not dangerous". */
function restated(words: Words, said: Said, no: boolean): string | null {
  const first = words.norm[said.verb] as string;
  const predicate = predicateOf(words, said, BE.test(first) ? first : null, no, '');
  return predicate && `kratom ${predicate}`;
}

/** "You can overdose on heroin, but not on kratom.": the same of people and kratom. */
function ofPeople(
  words: Words,
  { start, name, no }: Echo,
  sentence: Sentence,
  { marks, clauses }: SentenceReading,
): string | null {
  const { norm } = words;
  const by = norm[name.from - 1];
  const clause = clauses.findLast(({ from }) => from < start);
  if (!clause) return null;
  const people = marks.find((one) => one.from === clause.from && is(one, Trait.person));
  let to = start - 1;
  while (to > clause.from && norm[to] !== by) to--;
  if (!people || to <= people.to || start - to > MAX_UNKNOWN_WORDS + 2) return null;
  const said = { subject: people.from, verb: people.to, to, denied: false, own: null };
  const first = norm[said.verb] as string;
  const predicate = predicateOf(words, said, isVerb(first) ? first : 'do', no, '');
  const opening = openingOf(words, sentence, people.from);
  return (
    predicate &&
    `${opening}${writtenOf(words, people.from, people.to)} ${predicate} ${by} ${writtenOf(words, name.from, name.to)}`
  );
}

/**
 * Reads what a part says in full, and finds it at the part itself.
 *
 * @param inside Whether the part's sentence may have been read as saying it already, less surely or more.
 */
function claim(
  reader: SentenceReader,
  texts: SideReader,
  { words, sentences, findings, state, index }: Run,
  at: number,
  text: string,
  part: { readonly from: number; readonly to: number },
  inside: boolean,
): void {
  const full = texts.read(text);
  const [whole] = splitSentences(full);
  if (!whole) return;
  const marks = reader.lexicon.find(full, whole.from, whole.to);
  const place = { heading: false, fragment: false, lead: null };
  const reading = reader.read(full, whole, marks, state, place);
  const own: Finding[] = emptyList();
  report(reader.frames, index, whole, reading, state, own);
  const { start, end } = sentences[at] as Sentence;
  const quote = {
    start: words.start[part.from] as number,
    end: words.end[part.to - 1] as number,
  };
  const before = sentences[at - 1]?.start;
  for (const finding of own) {
    // "They say it is addictive. It is.": has a note already that says no less.
    if (
      !inside &&
      findings.some(
        (one) =>
          one.claim === finding.claim && one.stance === 'asserted' && one.sentence.start === before,
      )
    )
      continue;
    const known = findings.findIndex(
      (one) => one.claim === finding.claim && one.sentence.start === start,
    );
    // "Kratom leaf relieves pain, and so does 7-OH.": a sentence has one note of a claim.
    if (known >= 0 && (!inside || findings[known]?.form !== finding.form)) continue;
    const { subject, relation, object } = finding.why;
    const here = {
      ...finding,
      sentence: { start, end },
      quote,
      why: {
        subject: { text: subject.text, span: null },
        relation: { text: relation.text, span: null },
        object: { text: object.text, span: null },
      },
    };
    if (known >= 0) findings[known] = here;
    else findings.push(here);
  }
}
