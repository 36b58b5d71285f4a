/**
 * Rows of tables that set substances side by side: the row's first cell says what is told of each, and the cell of each
 * says whether it is so.
 *
 * Pure. A row's label asks as a question does, and what is found for its answer is for `answers.ts`.
 */
import type { FrameIndex } from '../frames';
import type { Mark } from '../lexicon';
import { emptyList } from '../lists';
import type { SentenceReading } from '../sentence';
import type { Sentence } from '../sentences';
import { type Asked, headingAbove, type Lead, type ReadingState } from '../state';
import { is, Trait } from '../traits';
import type { Effect, Stance } from '../types';
import { WordClass } from '../word-classes';
import { Gap, isStars, TICK, type Words } from '../words';
import { NOTHING_ASKED } from './run';
import { MAX_BARE_ANSWER_WORDS } from './taken-back';

/** How a cell begins that names what one of several is for, and how long it may be, in words. */
const NAMING_USE = /^((the )?best )?(for|against) /;
const MOST_USE_WORDS = 6;
/** "Which is best for…", over a list of what each of several is best for, */
const CHOOSING =
  /^\s*(so )?((which|what)\b.*\b(is|works?|should (you|i) (choose|pick|take|use|try))\b|when to (choose|pick|use)\b|(the )?best for\b)/i;
/** and the column that names it: "Best choice", "Winner". */
const CHOSEN =
  /^\s*((the|our|your|a) )?((best|better|top|good) )?(choices?|picks?|options?|bets?|winner|choose|pick|try|go with|recommend(ed|ation)( \w+)?|what to (try|choose|take))\s*:?\s*$/i;
/** "Lowest risk of addiction": what is to be avoided, and what nothing is taken for. */
const AVOIDED = /\b(risks?|less|least|lower|lowest|fewest|fewer|side|safest|safer|without|no)\b/;
const SET_OFF = Gap.colon | Gap.dash | Gap.line;
/** What a cell that names kratom says against it. */
const SHUNNING = new Set('skip avoid except stop leave beware'.split(' '));

/** What a cell makes of its row's label. */
export interface Grade {
  readonly no: boolean;
  /** Only that there is little of it. */
  readonly low: boolean;
  readonly stance: Stance;
  /** Words that say so. */
  readonly from: number;
  readonly to: number;
}

const DEGREES = new Set(
  'well very fairly quite rather pretty somewhat generally usually mostly relatively extremely typically'.split(
    ' ',
  ),
);
const MUCH = new Set(
  'high strong strongly common commonly frequent frequently likely significant significantly considerable severe serious moderate moderately medium mild mildly some good great excellent effective powerful potent superior substantial pronounced often always real higher stronger documented confirmed established builds develops occurs happens exists'.split(
    ' ',
  ),
);
const PERHAPS = new Set(
  'possible possibly maybe perhaps potential potentially may might reported'.split(' '),
);
const LITTLE = new Set('low lower minimal negligible weak slight little tiny'.split(' '));
const NONE = new Set(['none', 'zero', 'absent', 'nil']);
/** "Rare but real" */
const RARE = new Set(['rare', 'rarely', 'uncommon', 'low']);
const HAPPENS =
  /^(real|serious|severe|possible|reported|documented|known|dangerous|there|it happens|it has happened)\b/;
const DOUBTING = Trait.negation | Trait.debunk | Trait.irrealis;
/** Troubles that kratom is taken for as well as blamed for. */
const EITHER = new Set(
  'anxiety pain insomnia low-mood digestive-problem skin-discoloration brain-disease opioid-addiction'.split(
    ' ',
  ),
);
/** "Anxiety": whether a trouble that something is said to cause may as well be what it is good for. */
export const isEither = (effect: Effect, concept: string): boolean =>
  effect === 'causes' && EITHER.has(concept);
/** Troubles of which a little is claimed to be none. */
const REASSURING = new Set(['addiction', 'dependence', 'withdrawal', 'tolerance', 'side-effect']);

/** "9/10": of how many points, */
const POINTS = /^\s*(\d{1,2}(?:\.\d)?)\s*\/\s*(5|10|100)\s*$/;
/** and which part of them says that it is so; the rest says nothing. */
const ENOUGH_POINTS = 0.6;

/** What a label without a relation of its own says of the substances: "Liver damage", "Energy". */
export const LABEL_LEAD: Lead = {
  relation: 'light',
  hedged: false,
  reported: false,
  text: '',
  topic: 'kratom',
  concept: '',
  concepts: emptyList(),
  bare: false,
  denied: false,
  strong: false,
  whole: false,
  negates: false,
};

/** "Yes", "No", "✓", "True", "None known": what answers a row's label and says nothing else. */
export const isBareAnswer = (text: string): boolean =>
  TICK.test(text) ||
  POINTS.test(text) ||
  isStars(text) ||
  /^\s*(yes|no|nope|never|true|false|none( (known|reported|at all|so far))?)\W*$/i.test(text);

/**
 * What a label asks: no more than its words say.
 *
 * "Anxiety", "Low mood": may be what it is good for, or what comes of it.
 *
 * @param reading Of the label.
 * @param asked What it would ask as a sentence of its own.
 * @param alone See `Asked`.
 */
export function askedByLabel(
  reading: SentenceReading,
  asked: readonly Asked[],
  alone: boolean,
): readonly Asked[] {
  return asked
    .filter(({ effect, concept }) => {
      if (!isEither(effect, concept)) return true;
      return !reading.propositions.some(
        (one) => one.effect === effect && one.concept === concept && one.relation === null,
      );
    })
    .map((one) => ({ ...one, row: true, alone }));
}

/** Whether a grade of what a label asks claims anything: little of a trouble is none only where that is said to reassure. */
export const claimsGraded = ({ low }: Grade, { effect, concept }: Asked): boolean =>
  !low || (effect === 'causes' && REASSURING.has(concept));

/**
 * "High", "Rare but real", "None": how much of what the label names a short cell says there is.
 *
 * @returns `null` for all other cells.
 */
export function gradeOf(
  { norm, text }: Words,
  { from, to }: Sentence,
  reading: SentenceReading,
): Grade | null {
  if (to - from > MAX_BARE_ANSWER_WORDS) return null;
  let at = from;
  while (at < to - 1 && DEGREES.has(norm[at] as string)) at++;
  const word = norm[at] as string;
  const grade = (no: boolean, low: boolean, stance: Stance, end = at + 1): Grade => ({
    no,
    low,
    stance,
    from,
    to: end,
  });
  const points = POINTS.exec(text);
  if (points) {
    const enough = Number(points[1]) / Number(points[2]) >= ENOUGH_POINTS;
    return enough ? grade(false, false, 'asserted', to) : null;
  }
  if (RARE.has(word) && norm[at + 1] === 'but')
    return HAPPENS.test(norm.slice(at + 2, to).join(' '))
      ? grade(false, false, 'asserted', to)
      : null;
  if (reading.marks.some((mark) => is(mark, DOUBTING) && !NONE.has(norm[mark.from] as string)))
    return null;
  if (NONE.has(word)) return grade(true, false, 'asserted');
  if (LITTLE.has(word)) return grade(true, true, 'asserted');
  // "Reported by users"
  if (PERHAPS.has(word) && norm[at + 1] !== 'by') return grade(false, false, 'hedged');
  return MUCH.has(word) ? grade(false, false, 'asserted') : null;
}

/**
 * Whether the cells of a row or a list of terms tell which of several is best for what: "Pain | Kratom", "Sleep | Kava".
 *
 * @param beside The headers of the other cells, or what stands in the only one.
 * @param state Before the cell.
 */
export const tellsChoice = (beside: readonly string[], state: ReadingState): boolean =>
  state.shared &&
  beside.length <= 1 &&
  (CHOSEN.test(beside[0] ?? '') ||
    (state.headings.at(-1)?.topic !== 'kratom' && CHOOSING.test(headingAbove(state))));

/**
 * "For achy joints", "Best for sleep": what the next cell is for, whichever of several it names.
 *
 * @param reading Of the cell.
 * @param choosing Whether a bare "Sleep" says so as well.
 */
export function askedByCell(
  frames: FrameIndex,
  { norm, count, text }: Words,
  { marks, named, otherNamed }: SentenceReading,
  choosing: boolean,
): readonly Asked[] {
  if (count > MOST_USE_WORDS || named || otherNamed) return NOTHING_ASKED;
  const said = norm.slice(0, count).join(' ');
  if (choosing ? AVOIDED.test(said) : !NAMING_USE.test(said)) return NOTHING_ASKED;
  const asked: Asked[] = [];
  for (const mark of marks) {
    for (const { kind, id } of mark.senses) {
      if (kind !== 'concept') continue;
      const effect = frames.valence(id) === 'bad' ? 'reduces' : 'raises';
      if (!frames.wants(effect, id)) continue;
      asked.push({
        effect,
        concept: id,
        form: 'not-stated',
        subject: '',
        relation: text,
        object: text,
        choice: true,
        row: false,
        alone: false,
        cell: true,
        use: false,
      });
    }
  }
  return asked.length > 0 ? asked : NOTHING_ASKED;
}

/** "Sleep: kava", "Anxiety → CBD": whether an item of a few words ends on something else, set off, as what is best for it. */
export function choosesOther(
  { before, count }: Words,
  marks: readonly Mark[],
  { shared }: ReadingState,
): boolean {
  if (!shared || count > MOST_USE_WORDS) return false;
  const last = marks.at(-1);
  return (
    last !== undefined &&
    last.to === count &&
    is(last, Trait.other) &&
    ((before[last.from] as number) & SET_OFF) !== 0 &&
    !marks.some((mark) => is(mark, Trait.named))
  );
}

/** "Kratom, or a CBD rub", "Red kratom": whether a cell that names kratom only names what is chosen. */
export function namesChosen(
  { norm, classes }: Words,
  { from, to }: Sentence,
  { marks }: SentenceReading,
): boolean {
  for (let at = from; at < to; at++) {
    if (SHUNNING.has(norm[at] as string) || (classes[at] as number) & WordClass.auxiliary)
      return false;
  }
  return !marks.some((mark) => is(mark, DOUBTING));
}
