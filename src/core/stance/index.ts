/**
 * Judges how the text stands to what it says: asserted, hedged, reported, or not said at all.
 *
 * Pure. Cues have scopes in the manner of NegEx (Chapman 2001) and ConText (Harkema 2009):
 * to the right within their clause, into the clauses that hang on it, and no further. Only how the judgement comes of its
 * parts is here; each part is in a module of its own beside this one.
 */
import { Trait } from '../traits';
import type { Stance } from '../types';
import { endsInVerdict } from '../verdicts';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import { hasCue } from './cues';
import { isDebunked, isTakenBack } from './debunked';
import { denialsOf } from './denials';
import { isDisowned, isTold } from './disowned';
import { hedgeBefore, isHedgedOtherwise } from './hedges';
import { fromOutside } from './outside';
import { captioned, heldUpToBeWeighed, isOnlyQuoted, isScoffed } from './quoted';
import { attributedTo, quotedBySomeone } from './speakers';
import { isBenefit, type Statement } from './statement';
import { isUnsaid } from './unsaid';
import { tellsOfUse, worksBehind } from './used';

const OWN = new Set(['i', 'my', 'me', 'im', 'ive']);

/** How the text stands to a statement. */
export interface Verdict {
  readonly denied: boolean;
  readonly stance: Stance;
  /** The first word of the statement and of what denies or doubts it. */
  readonly from: number;
}

/**
 * Negation, hedging, attribution and everything else that keeps a sentence from simply saying so.
 *
 * @param view The sentence that the statement stands in.
 * @returns `null` where the text does not say it at all, not even that somebody else does.
 */
export function judge(view: SentenceView, statement: Statement): Verdict | null {
  const { index, clause, first, agent, effect } = statement;
  const denials = denialsOf(view, statement);
  if (denials === null) return null;
  const denied = denials.count % 2 === 1;
  // A harm that is denied speaks well of kratom, too.
  const good = isBenefit(effect) || denied;
  const outside = fromOutside(view, statement, good);
  if (outside === null) return null;
  if (
    isUnsaid(view, statement, outside.governor) ||
    isTakenBack(view, index) ||
    isOnlyQuoted(view, statement) ||
    isScoffed(view) ||
    endsInVerdict(view.words, view.sentence) ||
    (view.has(Trait.debunk) && isDebunked(view, index, outside.governor, statement))
  )
    return null;
  if (good && isDisowned(view, statement, denied)) return null;

  const hedge = hedgeBefore(view, statement);
  let hedged = outside.hedged || hedge >= 0 || isHedgedOtherwise(view, statement);
  if (hasCue(view, Trait.affirmation, clause)) hedged = false;
  const attributed = attributedTo(view, index, clause, good, effect, first);
  if (attributed === 'hedged') hedged = true;

  let reported =
    (view.place.lead?.reported === true && !isOwnStory(view)) ||
    outside.reported ||
    attributed === 'reported' ||
    (good &&
      (quotedBySomeone(view, clause, first) ||
        captioned(view, first) ||
        heldUpToBeWeighed(view, first))) ||
    (good && isTold(view, statement)) ||
    tellsOfUse(view, statement);
  if (
    reported &&
    attributed !== 'reported' &&
    view.has(Trait.works) &&
    worksBehind(view, statement.last, outside.reported)
  )
    reported = false;
  if (agent.kind === 'seller') reported = true;
  return {
    denied,
    stance: reported ? 'reported' : hedged ? 'hedged' : 'asserted',
    from: hedge >= 0 ? Math.min(denials.from, hedge) : denials.from,
  };
}

/** "My knees thank me every morning", under "Reviews": said by whom it befell, unless it is only quoted there. */
function isOwnStory({ words, sentence: { from, to } }: SentenceView): boolean {
  if (((words.before[from] as number) & Gap.quote) !== 0) return false;
  for (let at = from; at < to; at++) if (OWN.has(words.norm[at] as string)) return true;
  return false;
}
