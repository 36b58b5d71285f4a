/**
 * What is found in a sentence: of all that says one claim, the reading that says most, as a finding.
 *
 * Pure. Whether a claim is said is for `matching.ts`.
 */
import { byPlace, evidenceOf } from '../evidence';
import type { FrameIndex } from '../frames';
import type { Mark } from '../lexicon';
import { emptyList } from '../lists';
import { formOfStandin } from '../names';
import type { Proposition, SentenceReading } from '../sentence';
import type { Sentence } from '../sentences';
import type { ReadingState } from '../state';
import type { Finding, FrameData, Stance } from '../types';
import { matches } from './matching';
import { isDirect, quoteOf } from './quote';

/**
 * Matches what a sentence says with the claims and keeps one finding a claim.
 *
 * @param frames Those of all claims.
 * @param block Number of the block, copied into the findings.
 * @param reading Of the sentence.
 * @param state What is known before the sentence.
 * @param findings Gets what is found, in the order of the text.
 */
export function report(
  frames: FrameIndex,
  block: number,
  sentence: Sentence,
  reading: SentenceReading,
  state: ReadingState,
  findings: Finding[],
): void {
  if (reading.propositions.length === 0) return;
  const best = new Map<string, { readonly frame: FrameData; readonly one: Proposition }>();
  const instead: { readonly frame: FrameData; readonly one: Proposition }[] = emptyList();
  for (const one of reading.propositions) {
    for (const frame of frames.framesFor(one.effect, one.concept)) {
      if (!matches(frame, one, reading, state) || isRelieved(one, reading)) continue;
      if (frame.instead) instead.push({ frame, one });
      const known = best.get(frame.claim);
      if (!known || outranks(one, known.one)) best.set(frame.claim, { frame, one });
    }
  }
  if (best.size === 0) return;
  // Each reading, and not only the one that says most: "drenched, and snapping at the kids" after he ran out.
  for (const { frame, one } of instead) {
    if (!best.has(frame.claim)) continue;
    for (const claim of frame.instead ?? []) {
      const other = best.get(claim);
      if (other && overlaps(other.one.object, one.object)) best.delete(claim);
    }
  }
  const own: Finding[] = emptyList();
  for (const { frame, one } of best.values()) {
    own.push(toFinding(frame, one, block, sentence, reading, state));
  }
  if (own.length > 1) own.sort(byPlace);
  for (const finding of own) findings.push(finding);
}

/** "produced analgesia in models of pain": what is relieved is not also caused. */
function isRelieved({ effect, concept }: Proposition, reading: SentenceReading): boolean {
  return (
    (effect === 'causes' || effect === 'is') &&
    reading.propositions.some((one) => one.effect === 'reduces' && one.concept === concept)
  );
}

/**
 * The finding of a claim.
 *
 * @param frame The claim's.
 * @param one What the sentence says; it matches the frame.
 * @param block Number of the block, copied into the finding.
 * @param reading Of the sentence.
 * @param state What is known before the sentence.
 */
export function toFinding(
  frame: FrameData,
  one: Proposition,
  block: number,
  sentence: Sentence,
  reading: SentenceReading,
  state: ReadingState,
): Finding {
  const { words } = reading;
  const subject = evidenceOf(words, one.agent.mark, state);
  let { form } = one.agent;
  if (form === 'not-stated') form = state.form;
  if (form === 'not-stated' && one.agent.kind === 'kratom' && one.agent.mark) {
    form = formOfStandin(subject.text);
  }
  return {
    block,
    claim: frame.claim,
    stance: one.stance,
    sentence: { start: sentence.start, end: sentence.end },
    quote: quoteOf(frame, one, sentence, reading),
    form,
    why: {
      subject,
      relation: one.relation
        ? evidenceOf(words, one.relation, state)
        : one.lead
          ? { text: one.lead, span: null }
          : evidenceOf(words, one.object, state),
      object: evidenceOf(words, one.object, state),
    },
  };
}

/** Whether two marks have a word in common. */
const overlaps = (a: Mark, b: Mark) => a.from < b.to && b.from < a.to;

/** A predicate says more than an adjective beside the subject; of equals the firmer stance counts. */
function outranks(a: Proposition, b: Proposition): boolean {
  if (isDirect(a) !== isDirect(b)) return isDirect(b);
  return rank(a.stance) > rank(b.stance);
}

const rank = (stance: Stance) => (stance === 'asserted' ? 2 : stance === 'hedged' ? 1 : 0);
