/**
 * Good things that kratom takes: "harms your mood and your sleep", "took my energy", "sleep went out the window".
 *
 * Pure. What is made worse by a word inside or behind a wording ("makes it hard to concentrate") is for `wording.ts`.
 */
import type { Mark, Sense } from '../lexicon';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import type { Candidate, Related } from './candidate';

/** How far before a thing what spoils it may stand, in words, with others between them: "took my joy, my focus and my energy". */
const SPOILING_REACH = 12;
const OWNERS = new Set('my your his her their our peoples'.split(' '));
const JOINING = new Set(['and', 'or', 'as', 'well', 'both', 'even', 'the', 'all', ...OWNERS]);
/** Verbs of doing away with something that leave nothing of a good thing; "fixes" and "settles" do not. */
const DIMINISHING =
  /^(kill|zap|crush|eras|eliminat|reduc|lower|lessen|diminish|decreas|suppress|dull|numb|blunt|dampen|curb|wip|knock|destroy|obliterat|weaken|slash|trim|tak|took)/;
/** Verbs among those of harm that may do good as well: "affects the mood for the better". */
const EITHER_WAY = /^(affect|effect|touch|concern|stop|slow|halt|attack|tax$|stress|strain)/;
/** What takes it all for the better, behind the thing. */
const FOR_THE_BETTER = /^(positive(ly)?|better|good|beneficial(ly)?|favou?rabl[ey]|improv\w+)$/;
/** Taking, which spoils what somebody owns, */
const TAKING = /^(take|takes|took|taking|taken)$/;
/** unless it leads it somewhere: "took my energy to another level". */
const LEADING = /^(to|through|up|from|back|off|higher|further|seriously|over|into)$/;
/** How far behind a thing what becomes of it may begin, in words, with others of the list between, */
const LIST_REACH = 6;
/** and how it may go with it. */
const GOING_BAD =
  /^((all|both|just|really|totally|completely|have|has|had) )*((went|goes|go|gone|going) (right |straight )?(out (of )?the window|down the (drain|toilet|tubes|pan)|to (hell|pot|shit|ruin|pieces)|downhill|south|missing)|tank(s|ed)?|nosedived|plummet(s|ed)?|suffer(s|ed)?|crater(s|ed)?|fell apart|falls? apart|took a (hit|nosedive|dive|dip|beating))\b/;
const GOING_WORDS = 9;

const SPOILING = new Set(['worsen', 'harm']);
const DOING_GOOD = new Set(['raise', 'help', 'balance', 'protect', 'cause']);

/** Troubles that are taken for side effects when kratom brings them, and verbs that only add to what is there. */
const OWN_TROUBLES = new Set(['pain', 'insomnia']);
const WORSENING = /^(worsen|aggravat|exacerbat|intensif|amplif|deepen|heighten|compound|mak|made)/;

/** Whether a good thing is said to be harmed, taken or gone. */
export const isSpoilt = (view: SentenceView, mark: Mark): boolean =>
  spoiledBefore(view, mark) || goneBad(view, mark);

/** "drained my energy": a verb, and nobody is drained. */
export const isOwnVerb = ({ words }: SentenceView, { to, form, traits }: Mark): boolean =>
  form === 'd' && (traits & Trait.relation) !== 0 && OWNERS.has(words.norm[to] as string);

/** "took my energy and my sleep", where the rules found something that could give it. */
export const takenGood = ({ view, mark }: Candidate): boolean =>
  is(mark, Trait.thing) && isSpoilt(view, mark);

/** "makes my pain worse": a trouble that was there, and no side effect. */
export const worsensOwn = ({ view, concept, relation }: Related): boolean =>
  OWN_TROUBLES.has(concept) && WORSENING.test(view.lemma(relation));

/** "harms your mood and your sleep", "took away my joy, my focus and my energy" */
function spoiledBefore(view: SentenceView, { from, to }: Mark): boolean {
  const { words, sentence, relations } = view;
  const { norm } = words;
  // "It kills my pain and my energy is back": a subject of its own.
  if (to < sentence.to && view.isAuxiliary(to)) return false;
  const first = Math.max(sentence.from, from - SPOILING_REACH);
  for (let at = from - 1; at >= first; at--) {
    if (TAKING.test(norm[at] as string) && OWNERS.has(norm[at + 1] as string))
      return !LEADING.test(norm[to] ?? '');
    const verb = relations.find((one) => one.to === at + 1 && hasSense(one, 'before'));
    if (verb)
      return spoils(view, verb) && opensObject(view, verb.to, from) && !isBettered(view, to);
    if (view.isAuxiliary(at) || isOtherSubject(view, at)) return false;
    if ((words.before[at + 1] as number) & ~(Gap.space | Gap.comma | Gap.slash)) return false;
  }
  return false;
}

const hasSense = ({ senses }: Mark, mode: string): boolean =>
  senses.some((one: Sense) => one.kind === 'relation' && one.mode === mode);

/** Whether a relation says of good things that there is less of them, and is no noun that looks like it: "a strain for energy". */
function spoils(view: SentenceView, verb: Mark): boolean {
  if (verb.form !== 'd' && is(verb, Trait.subject | Trait.thing)) return false;
  const lemma = view.lemma(verb);
  const ids = verb.senses.filter(({ kind, mode }) => kind === 'relation' && mode === 'before');
  if (ids.some(({ id }) => DOING_GOOD.has(id)) || EITHER_WAY.test(lemma)) return false;
  return ids.some(({ id }) => SPOILING.has(id) || (id === 'reduce' && DIMINISHING.test(lemma)));
}

/** Whether the object begins at once, and no trouble stands before the good thing: "kills pain and lifts mood". */
function opensObject(view: SentenceView, at: number, from: number): boolean {
  const { words, concepts, frames } = view;
  const begins =
    at === from ||
    OWNERS.has(words.norm[at] as string) ||
    concepts.some((one) => one.from === at && is(one, Trait.thing));
  return (
    begins &&
    !concepts.some(
      (one) =>
        one.from >= at &&
        one.to <= from &&
        one.senses.some(
          ({ kind, id }) => kind === 'concept' && id !== 'appetite' && frames.valence(id) === 'bad',
        ),
    )
  );
}

/** "affects your mood for the better" */
function isBettered({ words, sentence }: SentenceView, to: number): boolean {
  return words.norm.slice(to, sentence.to).some((word) => FOR_THE_BETTER.test(word));
}

/** A word that something else begins with than one more thing that is somebody's. */
function isOtherSubject({ subjects, words }: SentenceView, at: number): boolean {
  return (
    !OWNERS.has(words.norm[at] as string) &&
    subjects.some(
      (one) =>
        one.from === at && is(one, Trait.named | Trait.standin | Trait.person | Trait.pronoun),
    )
  );
}

/** "With kratom, sleep and energy went out the window" */
function goneBad(view: SentenceView, { to }: Mark): boolean {
  const { words, sentence, concepts } = view;
  const end = Math.min(sentence.to, to + LIST_REACH);
  for (let at = to; at < end; at++) {
    const rest = words.norm.slice(at, Math.min(sentence.to, at + GOING_WORDS)).join(' ');
    if (GOING_BAD.test(rest)) return true;
    const listed =
      JOINING.has(words.norm[at] as string) ||
      concepts.some((one) => one.from <= at && at < one.to && is(one, Trait.thing));
    if (!listed) return false;
  }
  return false;
}
