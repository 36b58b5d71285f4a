/**
 * Reads what a heading or a lead-in makes of the fragments under it: benefits, harms, uses,
 * quotations, or somebody else's property.
 *
 * Pure.
 */
import { isCue, senseOf } from './clauses';
import {
  CLAIMLESS,
  DOES_NOT,
  DOING,
  EXCESS,
  GIVEN_UP,
  HAPPENED,
  HAPPENING,
  HAS_NO,
  HELPLINES,
  HELPS_WITH,
  ITS_DENIAL,
  MIXING,
  ORIGINS,
  OUTCOMES,
  OVERDOING,
  OWN_WITHDRAWAL,
  PARTS,
  PRECAUTIONS,
  REASONS,
  SEEN,
  SEVERAL,
  SIGNS,
  SIGNS_OF_USE,
  SOME_OF_THEM,
  TAKEN_FOR,
  THEN_STOPPED,
  UNMIXED,
  WHEN_TO_CALL,
} from './lead-wordings';
import type { Mark } from './lexicon';
import { isOnlyNamed } from './quiet/only-named';
import type { SentenceReading } from './sentence';
import { type Lead, leadWith, type TopicKind } from './state';
import { is, Trait } from './traits';
import { WordClass } from './word-classes';
import { type Words, writtenOf } from './words';

/** A lead-in longer than this is a sentence of its own that happens to end in a colon. */
const MAX_LEAD_WORDS = 30;

const DRUGS = new Set(['drug', 'medication', 'medicine', 'supplement', 'substance']);
const PICKING = /^(choos(e|es|ing)|pick(s|ing)?|select(s|ing)?|buy(s|ing)?)$/;
const AFTERWARDS = new Set(['after', 'before', 'from', 'by', 'without', 'since', 'stop', 'quit']);
const CARRIERS = new Set(
  'the a symptoms symptom signs feelings issues conditions problems of such as like including following'.split(
    ' ',
  ),
);
/** How far in front of a verb its negation may stand, in words. */
const DENIED_REACH = 2;
const DOING_GOOD = new Set(['help', 'reduce', 'raise']);
/** Forms of verbs; "helps" is a plural as well. */
const VERBAL = new Set(['b', 's', 'd', 'p']);
const FORBIDDING = new Set(['dont', 'do', 'never']);
/** What a section says of each name that heads a part of it. */
const HANDED_DOWN = new Set(['cause', 'help', 'reduce', 'raise', 'use']);
const OPEN_ENDS = new Set(['for', 'to', 'with', 'as', 'of', 'against']);

/** "Those who get any mention:": what they have of what the heading names. */
const REPORTED =
  /^(those|the few|the ones|people|users) (who|that) \w+.* (report|experience|notice|feel|get|have|mention|describe|complain of)\s*:?$/i;

/** Relations that a lead-in can hand to its items, the likeliest reading of an ambiguous verb first. */
const LEAD_RELATIONS = [
  'use',
  'reduce',
  'help',
  'raise',
  'cause',
  'worsen',
  'quit',
  'contain',
  'light',
];

/**
 * @param reading The reading of the lead-in's last sentence.
 * @param topic What the lead-in names: kratom, something else, or nothing.
 * @returns What fragments under it are, or `null` when it says nothing about them.
 */
export function readLead(
  words: Words,
  reading: SentenceReading,
  from: number,
  to: number,
  topic: TopicKind,
  named: boolean,
  parent: Lead | null,
  bare = false,
): Lead | null {
  if (to - from > MAX_LEAD_WORDS) return null;
  const { marks } = reading;
  const text = writtenOf(words, from, to).trim();
  const rare = reading.has(Trait.rare) ? marks.filter((mark) => is(mark, Trait.rare)) : [];
  const has = (id: string) => rare.some((mark) => isCue(mark, id));
  const says = reading.has(Trait.say);
  const hedged =
    reading.has(Trait.hedge) || HAPPENED.test(text) || (reading.has(Trait.animal) && !says);
  const lead = (kind: string, reported = false, concept = ''): Lead => ({
    relation: kind,
    hedged,
    reported,
    text,
    topic,
    concept,
    concepts: [...reading.concepts],
    bare: false,
    denied: false,
    strong: has('benefit-lead') && !has('effects-lead'),
    whole: false,
    negates: false,
  });
  // What belongs to something else claims nothing of kratom, in whatever words.
  const foreign = (): Lead => leadWith(lead(''), { denied: true });
  if (topic === 'other') return foreign();
  if (topic === 'kratom' && !reading.has(Trait.debunk) && ITS_DENIAL.test(text)) {
    const does = DOES_NOT.test(text) ? 'cause' : HAS_NO.test(text) ? 'light' : '';
    return leadWith(lead(does), { denied: true, negates: true });
  }
  // "It does not:", "There is no evidence that kratom:", "Myths about kratom"
  const negated =
    reading.has(Trait.negation) &&
    marks.some((mark) => is(mark, Trait.negation) && mark.to >= to - 1);
  // "We don't recommend kratom for several reasons:", "We can't recommend it, and here is why:"
  if (REASONS.test(text) && reading.has(Trait.negation | Trait.debunk)) return lead('cause');
  if (negated || (reading.has(Trait.debunk) && !text.toLowerCase().includes('fact'))) {
    return deniesAsWhole(words, marks, from, to) ? null : foreign();
  }
  // "They include:" under "Symptoms of kratom withdrawal"
  if (PARTS.test(text) && parent?.concept) return parent;
  if (topic === 'kratom' && SIGNS_OF_USE.test(text)) return lead('cause');
  // "Red flags", "Filter by", "You may qualify if:"
  if (has('foreign-lead') || CLAIMLESS.some((one) => one.test(text))) return foreign();
  if (named && HELPS_WITH.test(text)) return reading.has(Trait.negation) ? foreign() : lead('help');
  if (EXCESS.test(text) || GIVEN_UP.test(text)) return lead('cause');
  if (TAKEN_FOR.test(text)) return lead('use', true);
  if (UNMIXED.test(text)) return lead('');
  const asking = words.text[words.end[to - 1] as number] === '?';
  if (!asking && MIXING.some((one) => one.test(text))) return lead('interact');
  if (WHEN_TO_CALL.test(text)) {
    // "Tell a nurse if you notice:" under "Unwanted effects of kratom"
    // but under "Kratom withdrawal: what to expect" it may come of anything.
    if (parent?.relation === 'cause' && !parent.concept) return lead('cause');
    // "If you take kratom and have any of these symptoms, see a doctor:": they may come of it.
    return named && SIGNS.test(text) ? leadWith(lead('cause'), { hedged: true }) : foreign();
  }
  if (has('quote-lead')) return lead('', true);
  // "Common ones are:": of whatever the heading is about.
  if (SOME_OF_THEM.test(text)) return parent ?? lead('');
  const stopping =
    reading.concepts.includes('kratom-stopping') || (topic === 'kratom' && THEN_STOPPED.test(text));
  // What gets better after stopping is no benefit of kratom.
  if (stopping && has('benefit-lead')) return foreign();
  if (stopping && topic === 'kratom' && !asking) return lead('cause', says, 'withdrawal');
  const withdrawal = reading.concepts.includes('withdrawal');
  // "How does pain affect sleep?" asks of no plant.
  const asksOfIt = topic === 'kratom' || reading.concepts.length === 0;
  if (asksOfIt && DOING.test(text) && !stopping && !withdrawal) return lead('light');
  // Asked of what is taken; "What happens when you stop?" goes on below.
  if (!stopping && !withdrawal && HAPPENING.test(text))
    return lead(OVERDOING.test(text) ? 'cause' : 'light');
  if (!withdrawal && topic === 'kratom' && SEEN.test(text)) return lead('cause');
  if (!named && reading.concepts.includes('opioid-withdrawal')) return foreign();
  // A cell that says something itself does not head the next one.
  if (bare && reading.saysSomething && !has('risk-lead') && !has('benefit-lead')) return null;
  // "Causes" names what brings the trouble about, and not what that brings about.
  if (ORIGINS.test(text) || HELPLINES.test(text) || PRECAUTIONS.test(text)) return lead('');
  const last =
    marks.findLast(
      (mark) => is(mark, Trait.relation) && !CARRIERS.has(words.norm[mark.from] as string),
    ) ?? marks.findLast((mark) => is(mark, Trait.relation));
  // "Users praise it for:", "It helps with:", "Products with 7-OH may cause:"
  const open = words.norm[to - 1] as string;
  // "It may relieve symptoms of:", "It helps with conditions such as:"
  let end = to;
  while (end > from + 1 && CARRIERS.has(words.norm[end - 1] as string)) end--;
  // "Main risks": a noun, and nobody risks anything.
  const isNoun =
    last !== undefined && rare.some((one) => isCue(one, 'risk-lead') && one.from === last.from);
  if (last && !isNoun && (last.to >= end || (last.to === to - 1 && OPEN_ENDS.has(open)))) {
    const id = LEAD_RELATIONS.find((one) =>
      last.senses.some((sense) => sense.id === one && sense.mode !== 'after'),
    );
    if (id) {
      const { kind } = reading.subjectBefore(last.from);
      // "Kratom does not help with:"
      if (kind === 'other' || isDeniedBefore(marks, last)) return foreign();
      // "Our kratom program helps you:"
      if (doesGood(last) && isOnlyNamed(words, { from, to }, marks, '')) return foreign();
      if (kind === 'unknown' || kind === 'concept')
        // "Those who do usually report:" under "Side effects"
        return parent?.relation === 'cause' && REPORTED.test(text) ? parent : lead('');
      return lead(id, id === 'use' || says);
    }
  }
  const benefit = has('benefit-lead');
  const risk = has('risk-lead');
  const effects = has('effects-lead');
  if (has('use-lead') || (!benefit && !risk && !OUTCOMES.test(text) && tellsUse(words, reading)))
    return lead('use', true);
  if (named && OWN_WITHDRAWAL.test(text)) return lead('cause', false, 'withdrawal');
  // "Risks, side effects, withdrawal": one of several, and the items may belong to any.
  if (withdrawal && (has('risk-lead') || has('symptom-lead')))
    return lead('cause', false, SEVERAL.test(text) ? '' : 'withdrawal');
  if (has('symptom-lead') && !named) {
    if (parent?.relation !== 'cause') return lead('');
    // "Symptoms that have been reported to the agency:"
    return hedged ? leadWith(parent, { hedged }) : parent;
  }
  if (has('other-lead') && !benefit && !risk) return lead('');
  if (benefit && risk) return null;
  if (risk || has('symptom-lead')) return lead('cause');
  // "Benefits of kratom detox:"
  if (benefit && isOnlyNamed(words, { from, to }, marks, '')) return foreign();
  if (benefit) return lead('help', says && topic !== 'kratom');
  // "Effects:" may be good or bad; the items themselves tell.
  if (effects) return lead('light');
  if (last && doesGood(last) && isOnlyNamed(words, { from, to }, marks, '')) return foreign();
  const concepts = reading.saysSomething;
  // A bare name ("Red Bali", "White Thai") hands its fragments to what it is good for, as in a chart; under "Kratom",
  // troubles may as well be those that it brings.
  if (topic === 'kratom' && !concepts && to - from <= 4 && onlySubjects(marks, from, to)) {
    // Under "Side effects", beside "Kava", it has those.
    if (parent && !parent.denied && HANDED_DOWN.has(parent.relation))
      return leadWith(parent, { topic, bare: true });
    if (parent?.denied && parent.topic !== 'other') return parent;
    const strain = marks.some((mark) => senseOf(mark, 'subject', 'strain'));
    return leadWith(lead(strain ? 'help' : 'light'), { bare: true });
  }
  return parent;
}

/** Whether a negation stands in front of a verb, with nothing between that is said or done. */
function isDeniedBefore(marks: readonly Mark[], verb: Mark): boolean {
  const before = marks.filter(({ to }) => to <= verb.from && verb.from - to <= DENIED_REACH);
  const at = before.findLastIndex((mark) => is(mark, Trait.negation));
  return at >= 0 && !before.slice(at + 1).some((mark) => is(mark, Trait.relation | Trait.boundary));
}

/** "Kratom Is Not Safe", "Don't Fall for Kratom": says all that it denies, and leaves nothing to what stands under it. */
function deniesAsWhole(words: Words, marks: readonly Mark[], from: number, to: number): boolean {
  if (words.text[words.end[to - 1] as number] === ':') return false;
  const opens =
    FORBIDDING.has(words.norm[from] as string) ||
    marks.some((mark) => mark.from === from && is(mark, Trait.named | Trait.standin));
  const denial = marks.find((mark) => is(mark, Trait.negation | Trait.debunk));
  const hasVerb = words.classes.slice(from, to).some((one) => one & WordClass.auxiliary);
  return (
    opens &&
    hasVerb &&
    denial !== undefined &&
    marks.some((mark) => is(mark, Trait.concept) && mark.to >= denial.to)
  );
}

/** What stands under the question of a quiz: answers, of which most are wrong. */
export const answersTo = (question: string): Lead => ({
  relation: '',
  hedged: false,
  reported: false,
  text: question,
  topic: 'none',
  concept: '',
  concepts: [],
  bare: false,
  denied: true,
  strong: false,
  whole: false,
  negates: false,
});

/** Whether it says that something is taken; "Dies after taking a supplement" tells of something else. */
function tellsUse({ norm }: Words, reading: SentenceReading): boolean {
  return (
    reading.has(Trait.use) &&
    reading.marks.some(
      (mark) =>
        is(mark, Trait.use) &&
        !(mark.form === 'g' && AFTERWARDS.has(norm[mark.from - 1] as string)) &&
        // "Choosing the right strain", "Where to buy it"
        !PICKING.test(norm[mark.from] as string) &&
        // "the following symptoms take place"
        norm[mark.to] !== 'place' &&
        // "as with any drug you take"
        !(norm[mark.from - 1] === 'you' && DRUGS.has(norm[mark.from - 2] as string)),
    )
  );
}

function onlySubjects(marks: readonly Mark[], from: number, to: number): boolean {
  let covered = 0;
  for (const mark of marks) {
    if (mark.senses.some((sense) => sense.kind === 'subject')) covered += mark.to - mark.from;
  }
  return covered >= to - from;
}

/** "helps you", and not "treatment of" or "treating". */
const doesGood = ({ form, senses }: Mark): boolean =>
  VERBAL.has(form) && senses.some(({ id, mode }) => mode === 'before' && DOING_GOOD.has(id));
