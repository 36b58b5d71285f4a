/**
 * Labels in front of a list: "Risks: dependence, withdrawal.", "Tagged: pain relief, anxiety."
 *
 * Pure. What a label leads in is read as a heading's fragments are; a list under a label that says nothing of an effect, a
 * use or a benefit claims nothing.
 */
import type { Mark } from '../lexicon';
import type { SentenceReader } from '../sentence';
import type { Sentence } from '../sentences';
import type { Lead, ReadingState } from '../state';
import { is, Trait } from '../traits';
import { WordClass } from '../word-classes';
import { AFTER_ALL } from '../word-lists';
import { behindColon, Gap, type Words } from '../words';
import { readHeader } from './lead-ins';
import type { SideReader } from './run';

/** A label in front of what it leads in has so many words at most: "Most common side effects: nausea", */
const MAX_LABEL_WORDS = 4;
/** and one in front of what it only sorts, as "Also in the news this week". */
const MAX_IDLE_LABEL_WORDS = 6;
const VERB_FORMS = new Set(['b', 's', 'd']);
/** What stands before a colon only to lead in a list, which may be said at more length: "Kratom has side effects, including:" */
const ENUMERATING = /^(including|include|includes|included|following|as|are|like)$/;
const MAX_ENUMERATING_WORDS = 14;

/** "Common:", "Rarely:", "Long-term:": how often, and not what. */
const HOW_OFTEN =
  /^((very|most|more|less|fairly|also) )?(common(ly)?|rare(ly)?|uncommon|frequent(ly)?|infrequent|occasional(ly)?|serious|severe|mild|moderate|minor|major|short.?term|long.?term|early|late|acute|chronic|physical|mental|psychological|possible|others?|at (high|low|higher|lower) doses?)( (ones|effects|use))?$/i;
/** "Reason for visit:", "Symptoms before kratom:", "Past illnesses:": what was there already. */
const THERE_BEFORE =
  /\b(before|prior|past|history|previous|reasons?|complaints?|diagnos[ie]s|conditions?|indications?|not|related|topics?|next|see|read|more on|tags?|keywords?|categor(y|ies)|filed)\b/i;
/** "Tagged:", "In this article:", "Medical history:", "Primary outcome:": what something is sorted under, had already or is asked about. */
const IDLE =
  /^(see|read|more|next|also|not (for|if|with|recommended|suitable|advised)|in (this|the)|on (this|the)|posted|filed|filter|sort|browse|shop|search|jump|skip)\b|\b(tag(s|ged)?|hashtags?|key ?words?|topics?|categor(y|ies)|collections?|departments?|menu|contents|forums?|related|search(es)?|endpoints?|(primary|secondary) outcomes?|criteria|history|pmh|comorbidit(y|ies)|diagnos[ei]s|complaints?|pre.?existing|specialt(y|ies)|specialities|expertise|links|articles?|posts|news|products|services)\b/i;
/** "Result:", "Overall:", "Day 3:", "Warning:": what came of it, and for whom, in whatever words. */
const TELLING =
  /\d|\b(results?|outcome|verdict|overall|after|hours?|minutes?|bottom line|in short|summary|conclusions?|experiences?|my|i|me|we|our|it|you|day|week|month|dose|doses|strength|potency|feel(s|ing)?|note|caution|important|alert|report(s|ed)?|known|proven|famous|claim(s|ed)?|good|great|best|bad|worst|perfect|ideal|for|gives?|brings?)\b/i;
const NEGATED = /^not\b/i;
/** What an item says that is more than a name: "less pain", "great sleep". */
const SAYING = new Set(
  'great good amazing excellent fantastic awesome wonderful incredible less more fewer better best worse reduced improved increased decreased no not without never zero my i it me you works'.split(
    ' ',
  ),
);

/** "Its risks include the following: seizures": as `behindColon`, of what says that a list follows. */
function behindEnumerating(words: Words, sentence: Sentence): number {
  const start = behindColon(words, sentence, MAX_ENUMERATING_WORDS);
  return start > 0 && ENUMERATING.test(words.norm[start - 1] as string) ? start : 0;
}

/**
 * "Risks: dependence, withdrawal.": where what a label lists begins.
 *
 * @param marks The lexicon's, of the sentence.
 * @returns The first word behind the label; 0 where there is none, or no list.
 */
export function behindLabel(words: Words, sentence: Sentence, marks: readonly Mark[]): number {
  const { to, question } = sentence;
  if (question) return 0;
  const start = behindColon(words, sentence, MAX_LABEL_WORDS) || behindEnumerating(words, sentence);
  if (start === 0) return 0;
  let joints = 0;
  for (let at = start; at < to; at++) {
    if ((words.classes[at] as number) & WordClass.auxiliary) return 0;
    if (((words.before[at] as number) & Gap.colon) !== 0 && at > start) return 0;
    if ((words.before[at] as number) & Gap.comma || words.norm[at] === 'and') joints++;
  }
  let things = 0;
  for (const mark of marks) {
    if (mark.from < start) continue;
    // "Best for sleep: Red Bali" names what it is, and lists nothing.
    if (is(mark, Trait.negation | Trait.debunk | Trait.person | Trait.named)) return 0;
    if (is(mark, Trait.subject) && !is(mark, Trait.concept)) return 0;
    if (is(mark, Trait.concept)) things++;
    // "changes in urine": a noun.
    else if (
      is(mark, Trait.relation) &&
      VERB_FORMS.has(mark.form) &&
      !/^(in|of)$/.test(words.norm[mark.to] ?? '')
    )
      return 0;
  }
  return things > joints / 2 ? start : 0;
}

const labelOf = ({ text, end }: Words, { start }: Sentence, behind: number): string =>
  text.slice(start, end[behind - 1]).trim();

/** Whether a lead says what its items are. */
const tells = (lead: Lead | null): lead is Lead =>
  lead !== null && !lead.denied && lead.relation !== '';

/**
 * The lead-in that a label in front of a list makes: "Risks: dependence, withdrawal.", "Rare: liver injury."
 *
 * @param reader Reads the label.
 * @param texts Cuts it into words.
 * @param start The first word behind the label.
 * @param state Before the sentence.
 * @returns `null` where it says nothing of kratom.
 */
export function leadOfLabel(
  reader: SentenceReader,
  texts: SideReader,
  words: Words,
  sentence: Sentence,
  start: number,
  state: ReadingState,
): Lead | null {
  const label = labelOf(words, sentence, start);
  const section = state.headings.at(-1)?.lead ?? null;
  if (HOW_OFTEN.test(label))
    return section &&
      !section.denied &&
      (section.relation === 'cause' || section.relation === 'light')
      ? section
      : null;
  if (THERE_BEFORE.test(label) || section?.denied) return null;
  const lead = readHeader(reader, texts, label, state, null)?.lead ?? null;
  return tells(lead) && !lead.bare ? lead : null;
}

/** Whose list a sentence is: nobody's, one that says nothing of kratom, or one of something else. */
export type Idle = 'no' | 'idle' | 'other';

/**
 * Whether a sentence only lists names under a label that says nothing of what kratom does: "Tagged: pain relief, anxiety."
 *
 * @param marks The lexicon's, of the sentence.
 * @param owner What owns the sentence; where that says what it is, a label may be anything.
 * @param item Whether it is an item, whose label may be the name of anything: "Trainwreck: pain relief".
 * @param others Whether the label before it, in the same block, was of something else.
 * @param state Before the sentence.
 */
export function idleList(
  reader: SentenceReader,
  texts: SideReader,
  words: Words,
  sentence: Sentence,
  marks: readonly Mark[],
  owner: Lead | null,
  item: boolean,
  others: boolean,
  state: ReadingState,
): Idle {
  const start = sentence.question ? 0 : behindColon(words, sentence, MAX_IDLE_LABEL_WORDS);
  // "Alcohol: heavier sedation" among what kratom interacts with
  if (start === 0 || owner?.relation === 'interact') return 'no';
  const none = isNone(words, sentence, start);
  if (!none && !listsNames(words, sentence, start, marks)) return 'no';
  const text = labelOf(words, sentence, start);
  const label = readHeader(reader, texts, text, state, null);
  if (!label) return 'no';
  const { lead } = label;
  if (none) return lead?.relation === 'cause' && !lead.denied ? 'idle' : 'no';
  // "Pros of kava: relaxing. Cons: liver damage."
  if (label.topic === 'other')
    // "Patients on opioids: additive depression of the nervous system"
    return label.marks.some((mark) => is(mark, Trait.person)) ? 'no' : 'other';
  if (label.topic !== 'kratom' && (others || state.focus.kind === 'other')) return 'other';
  if (IDLE.test(text)) return tells(lead) && lead.strong ? 'no' : 'idle';
  // "Not ours: pure leaf"
  if (lead?.denied) return lead.negates || NEGATED.test(text) ? 'no' : 'idle';
  if (item || tells(lead) || tells(owner) || HOW_OFTEN.test(text) || TELLING.test(text))
    return 'no';
  // "Kratom: seizures, liver damage", "FDA: …", "Sleep: …"
  if (label.topic === 'kratom' || label.marks.some((mark) => is(mark, SPEAKING))) return 'no';
  return marks.some((mark) => mark.from >= start && is(mark, Trait.named)) ? 'no' : 'idle';
}

const SPEAKING =
  Trait.subject | Trait.relation | Trait.concept | Trait.say | Trait.show | Trait.works;

/** "Side effects: no nausea, no headaches" */
const NONE = /^(no|zero|without|nor|or|never)$/;

/** Whether all that is listed is said not to be there. */
function isNone({ norm, before }: Words, { to }: Sentence, start: number): boolean {
  for (let at = start; at < to; at++) {
    const word = norm[at] as string;
    // "no nausea, only constipation"
    if (AFTER_ALL.has(word)) return false;
    const begins = at === start || ((before[at] as number) & Gap.comma) !== 0;
    if (begins && !NONE.test(word)) return false;
  }
  return true;
}

/** "pain relief, anxiety relief, energy boost": names of things, and nothing is said of any. */
function listsNames(
  { norm, classes, before }: Words,
  { to }: Sentence,
  start: number,
  marks: readonly Mark[],
): boolean {
  for (let at = start; at < to; at++) {
    if ((classes[at] as number) & WordClass.auxiliary || SAYING.has(norm[at] as string))
      return false;
    if (at > start && ((before[at] as number) & Gap.colon) !== 0) return false;
  }
  let things = 0;
  for (const mark of marks) {
    if (mark.from < start) continue;
    if (is(mark, Trait.negation | Trait.debunk | Trait.person)) return false;
    if (is(mark, Trait.concept)) things++;
    else if (is(mark, Trait.relation) && VERB_FORMS.has(mark.form) && !is(mark, Trait.subject))
      return false;
  }
  return things > 0;
}
