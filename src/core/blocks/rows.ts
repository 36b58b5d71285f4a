/**
 * Rows of tables that set substances side by side: the row's first cell says what is told of each, and the cell of each
 * says whether it is so.
 *
 * Pure. A row's label asks as a question does, and what is found for its answer is for `answers.ts`.
 */
import { emptyList } from '../lists';
import type { SentenceReading } from '../sentence';
import type { Sentence } from '../sentences';
import type { Asked, Lead } from '../state';
import { is, Trait } from '../traits';
import type { Effect, Stance } from '../types';
import type { Words } from '../words';
import { MAX_BARE_ANSWER_WORDS } from './taken-back';

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
  'very fairly quite rather pretty somewhat generally usually mostly relatively extremely typically'.split(
    ' ',
  ),
);
const MUCH = new Set(
  'high strong strongly common commonly frequent frequently likely significant significantly considerable severe serious moderate moderately medium mild mildly some good great excellent effective powerful potent superior substantial pronounced often always real higher stronger'.split(
    ' ',
  ),
);
const PERHAPS = new Set(
  'possible possibly maybe perhaps potential potentially may might'.split(' '),
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
const REASSURING = new Set(['addiction', 'dependence', 'withdrawal', 'tolerance']);

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
};

/**
 * What a label asks: no more than its words say.
 *
 * "Anxiety", "Low mood": may be what it is good for, or what comes of it.
 *
 * @param reading Of the label.
 * @param asked What it would ask as a sentence of its own.
 */
export function askedByLabel(reading: SentenceReading, asked: readonly Asked[]): readonly Asked[] {
  return asked
    .filter(({ effect, concept }) => {
      if (!isEither(effect, concept)) return true;
      return !reading.propositions.some(
        (one) => one.effect === effect && one.concept === concept && one.relation === null,
      );
    })
    .map((one) => ({ ...one, row: true }));
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
  { norm }: Words,
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
  if (RARE.has(word) && norm[at + 1] === 'but')
    return HAPPENS.test(norm.slice(at + 2, to).join(' '))
      ? grade(false, false, 'asserted', to)
      : null;
  if (reading.marks.some((mark) => is(mark, DOUBTING) && !NONE.has(norm[mark.from] as string)))
    return null;
  if (NONE.has(word)) return grade(true, false, 'asserted');
  if (LITTLE.has(word)) return grade(true, true, 'asserted');
  if (PERHAPS.has(word)) return grade(false, false, 'hedged');
  return MUCH.has(word) ? grade(false, false, 'asserted') : null;
}
