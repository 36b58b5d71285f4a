/**
 * Care for people who want off kratom, and tests for it: what they do, and what is said of them, is nothing that kratom does.
 *
 * Pure; tests of candidates, see `silencers.ts`. What is said of a dependence and its treatment by itself is for `stopping.ts`.
 */
import { headingAbove } from '../state';
import { is, Trait } from '../traits';
import { CARE_PLACES } from '../word-lists';
import { type Candidate, Case } from './candidate';
import { OF_KRATOM } from './stopping';

/** Titles of pages about getting off kratom, and not about getting off something else by it. */
const OFF_KRATOM = new RegExp(
  String.raw`\b(${OF_KRATOM}|(kratom|7.?oh) (detox|rehab|program(me)?s?|recovery|clinics?|counsell?ing)|(detox(ing)? from|com(e|ing) off) kratom)`,
  'i',
);
/** What else headings on them are about. */
const NAMED = /kratom|ketum|mitragyn|\b7.?(oh|hydroxy)/i;
/** Headings over what is done there. */
const CARED_FOR =
  /\b(detox\w*|rehab\w*|treatments?|therap(y|ies)|medications?|medicines?|program(me)?s?|recovery|clinics?|counsell?ing)\b/i;
/** The care stands at most so many words behind the beginning of what it does. */
const CARE_WORDS = 4;
/** What is done to get off kratom. */
const STOPPING = /^(detox|quit|stop|taper|withdraw|come|get|go)$/;
/** Titles and headings of what tests for kratom. */
const TESTS =
  /\b(tests?|testing|screening) (strips?|kits?|cards?|cups?|panels?)\b|\bdip.?cards?\b/i;
/** What is said of any product. */
const PRAISED = new Set(['safe', 'quality', 'lab-check', 'official-approval']);

/** Whether the heading above is about the care, and not about kratom. */
const isUnderCare = ({ view }: Candidate): boolean => {
  const heading = headingAbove(view.state);
  return OFF_KRATOM.test(heading) || (CARED_FOR.test(heading) && !NAMED.test(heading));
};

/**
 * "Pain management" among what a clinic offers, "I sleep again" in what its patients say: on a page about getting off
 * kratom, good that nothing nearby puts down to kratom is owed to the care.
 */
export function owedToCare(candidate: Candidate): boolean {
  const { view, agent, cases, near } = candidate;
  const { state } = view;
  if (view.named || !OFF_KRATOM.test(state.pageTitle)) return false;
  const isGood = (cases & (Case.benefits | Case.safe)) !== 0;
  if (!isGood && !(cases & Case.lacks && isUnderCare(candidate))) return false;
  // "Is it safe to detox from kratom? It is": the detox is.
  const pronoun = agent.mark !== null && is(agent.mark, Trait.pronoun);
  // "I took kratom for years. It gave me energy.": the kratom did.
  const ofKratom = pronoun && state.near && !state.recent.includes('kratom-stopping');
  if (((pronoun && !ofKratom) || view.place.fragment) && isUnderCare(candidate)) return true;
  if (near || state.near) return false;
  if (agent.mark && agent.kind === 'kratom' && view.lemma(agent.mark) !== 'they') return false;
  const heading = headingAbove(state);
  return !NAMED.test(heading) || OFF_KRATOM.test(heading);
}

/** "The programme restores sleep and lifts mood", "Our detox keeps you comfortable with medicines that calm anxiety" */
export function doingOfCare({ view, agent, first }: Candidate): boolean {
  const { words, subjects } = view;
  const { from } = view.sentence;
  if (agent.kind === 'kratom') return false;
  const opening = words.norm.slice(from, Math.min(first, from + CARE_WORDS));
  const at = opening.findIndex((word) => CARE_PLACES.test(word));
  if (at < 0) return false;
  // "Treatment with kratom lifts mood"
  return !subjects.some((one) => one.from > from + at && one.to <= first && is(one, Trait.named));
}

/** "You can quit kratom safely", "safely come off kratom" */
const STOPS_SAFELY = (() => {
  const stop =
    '(quit|stop|taper|wean|detox|withdraw|discontinue|(get|come|go) off)( yourself)?( off| of| from)?( taking| using)? (kratom|it)';
  return new RegExp(`\\b${stop} safely\\b|\\bsafely ${stop}\\b`);
})();

/** "Is detox safe?" */
const CARE_IS_SAFE =
  /^(is|are) (the |your |our )?(\w+ )?(detox|rehab|treatment|tapering|quitting|withdrawal) (\w+ly )?safe\b/;

/** "Is it safe to detox from kratom at home?", "You can quit kratom safely": the stopping is. */
export function safeToStop({ view, mark }: Candidate): boolean {
  const { norm } = view.words;
  return (
    (norm[mark.to] === 'to' && STOPPING.test(norm[mark.to + 1] as string)) ||
    view.says(STOPS_SAFELY) ||
    view.says(CARE_IS_SAFE)
  );
}

/** "Safe and easy to use", of strips that test for kratom */
export function praiseOfTest({ view, concept }: Candidate): boolean {
  if (!PRAISED.has(concept) || view.named) return false;
  return TESTS.test(view.state.pageTitle) || TESTS.test(headingAbove(view.state));
}
