/**
 * Whose it is, where another substance has it or does it: "dependent on morphine", "most painkillers cause tolerance".
 *
 * Pure; tests of candidates, see `silencers.ts`. Who the agent is, is for `agents/` and `whose.ts`; what people take or do
 * instead of kratom for `instead.ts`.
 */
import { COPULAS, senseOf } from '../clauses';
import { CONTAMINATING, DOSES } from '../concepts';
import type { Mark } from '../lexicon';
import { otherNamed, pointsToKratom } from '../presence';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { OWING, OWNING } from '../word-lists';
import { Gap } from '../words';
import { benefits, type Candidate, harms, type Related } from './candidate';
import { namedBetween } from './whose';

/** Where a risk is at its greatest; "higher with tramadol" may be told of both together. */
const HIGHEST_WITH =
  /(is|are|was|were) (highest|greatest|lowest|worst|likeliest|most (likely|common|frequent)) (?=(with|for|from|on|among)\b)/;
/** Pronouns for what was spoken of in the sentence before. */
const POINTING_BACK = /^(it|they|this|that|these|those|them)$/;
/** Words before a medicine that was spoken of. */
const DETERMINERS = new Set('the this that your my his her their'.split(' '));
/** How far behind "overdosing on" its drug may stand, in words. */
const OVERDOSED_REACH = 3;
const LIKENESS = /^(like|effects?|properties|activity|type|qualities)$/;
const REACHING = new Set('get feel have reach stay keep be achieve notice catch'.split(' '));
const SUBSTANCES = /^(substances|drugs|narcotics|opioids|opiates|medications|medicines)$/;
const EXPOSED = /^(exposure|exposed|withdrawal|withdrawing|mothers?|women)$/;
/** How far before the substances an exposure to them may stand, in words. */
const EXPOSED_REACH = 7;
/** How far behind a wording what it is compared with may stand, in words: "safer for most patients than kratom". */
const THAN_REACH = 5;
/** Kratom at large, as against a sort of it that is stronger: "safer than kratom extract". */
const BARE_NAME = /^(the )?kratom( (leaf|leaves|use|tea|powder))?$/i;
/** So kratom is said to work better: "Treatments for pain are less effective than kratom". */
const WORSE = /\b(less (effective|potent|helpful|powerful|useful)|worse|weaker|slower)\b/;
const NOTHING = new Set('nothing no none nobody few little hardly not never'.split(' '));
const OTHERS_TO_LEAVE = ['opioid-drug', 'other-substance', 'other-substance-habit'];
const HAVE = new Set('has have had is are was were'.split(' '));
/** Most words of a wording of something better that may still be bound to what follows: "effective relief of". */
const SHORT_WORDING = 3;

/** "He was on heroin. It killed him.": what was taken in the sentence before did. */
export function ofDrugBefore({ view, agent, effect, valence }: Candidate): boolean {
  // What good "it" did may well be kratom's: "She was on oxycodone. It got her off."
  return (
    view.state.onDrug &&
    (harms(effect) || (effect === 'is' && valence === 'bad')) &&
    !view.named &&
    agent.mark !== null &&
    POINTING_BACK.test(view.lemma(agent.mark))
  );
}

/** "The risk of overdose is highest with fentanyl": of what it is said where it is so. */
export function highestWith({ view, mark }: Candidate): boolean {
  if (!view.says(HIGHEST_WITH) || view.named) return false;
  const { norm } = view.words;
  const behind = HIGHEST_WITH.exec(norm.slice(mark.to, view.sentence.to).join(' '));
  if (behind?.index !== 0) return false;
  const at = mark.to + behind[0].trim().split(' ').length;
  // "with fentanyl" is one wording.
  return view.marks.some(
    (one) =>
      one.from >= at &&
      one.from <= at + 1 &&
      (is(one, Trait.other) || senseOf(one, 'concept', 'combination')) &&
      !is(one, Trait.named | Trait.standin),
  );
}

/** "Acetaminophen, up to 3 g daily, is safe": an amount of what the sentence begins with. */
export function doseOfOther({ view, concept }: Candidate): boolean {
  if (!(DOSES.has(concept) || concept === 'safe') || view.named) return false;
  const [first] = view.subjects;
  return (
    first !== undefined &&
    first.from <= view.sentence.from + 1 &&
    is(first, Trait.other) &&
    !view.has(Trait.pronoun | Trait.possessive) &&
    ((view.words.before[first.to] as number) & Gap.comma) !== 0
  );
}

/** "died on fentanyl": the harm is put down to something else right behind it. */
export function owedToOther({ view, mark, concept }: Candidate): boolean {
  // What it is contaminated with is no owner of that, nor is what it interacts with.
  if (CONTAMINATING.has(concept) || concept === 'drug-interaction') return false;
  const { words, subjects } = view;
  // "treated his kratom dependence with buprenorphine": whose it is stands in the wording.
  if (subjects.some((one) => is(one, Trait.named) && one.from >= mark.from && one.to <= mark.to))
    return false;
  const inside = OWING.has(words.norm[mark.to - 1] as string);
  if (!inside && !OWING.has(words.norm[mark.to] as string)) return false;
  const from = inside ? mark.to : mark.to + 1;
  const next = subjects.find(
    (one) => one.from >= from && one.from <= from + 2 && !is(one, Trait.possessive),
  );
  // "an addictive substance with opioid effects": only what it is like.
  if (next && LIKENESS.test(words.norm[next.to] as string)) return false;
  if (next) return is(next, Trait.other) && !is(next, Trait.named);
  // "dependent on prescribed pharmaceuticals", "addicted to the medication"
  return view.concepts.some(
    (one) =>
      one.from >= from &&
      one.from <= from + 1 &&
      (one.form === 'p' || DETERMINERS.has(words.norm[one.from - 1] as string)) &&
      senseOf(one, 'concept', 'medicine') !== undefined,
  );
}

/** "has lowered their risk of overdosing on stronger opioids", "fewer fentanyl overdoses": of the other drug. */
export function lessDeathsOfOthers({ view, mark }: Candidate): boolean {
  const behind = OWING.has(view.words.norm[mark.to] as string);
  return view.subjects.some(
    (one) =>
      is(one, Trait.other) &&
      !is(one, Trait.named) &&
      // "on more dangerous opioids"
      (one.to === mark.from ||
        (behind && one.from > mark.to && one.from <= mark.to + OVERDOSED_REACH)),
  );
}

/** "I was on a bottle of wine most nights, snapping at the kids": a person's trouble beside what else they took. */
export function ofOther({ agents, view, agent }: Candidate): boolean {
  return (
    agent.kind === 'person' &&
    !view.named &&
    otherNamed(view, agents) &&
    !view.conceptIds.includes('combination') &&
    !view.subjects.some((one) => is(one, Trait.standin) || is(one, Trait.pronoun))
  );
}

const isBeforeMedicine = ({ concepts }: SentenceView, { to }: Mark): boolean =>
  concepts.some(
    (one) => one.from >= to && one.from <= to + 1 && senseOf(one, 'concept', 'medicine'),
  );

const OVER_KRATOM =
  /\b(pick|picks|picked|choose|chooses|chose|prefer|prefers|preferred|suggest|suggests|suggested|recommend|recommends|recommended|favou?r|favou?rs) (?!kratom|it\b|this\b|my kratom|the leaf)(\w+ ){1,4}(over|rather than|instead of) (the |my )?kratom\b/;

/** "I'd pick kava over kratom any day": whether something else is preferred to kratom. */
export const takesOverKratom = (view: SentenceView): boolean => view.says(OVER_KRATOM);

/** "It has done more for my pain than kratom ever did": it is not kratom. */
export function outdoesKratom({ view, agent, effect }: Candidate): boolean {
  if (view.named && takesOverKratom(view)) return benefits(effect) || effect === 'lacks';
  if (!benefits(effect)) return false;
  const own = agent.mark;
  if (own === null || !is(own, Trait.pronoun | Trait.standin)) return false;
  const { norm } = view.words;
  return view.subjects.some(
    (one) =>
      is(one, Trait.named) &&
      norm[one.from - 1] === 'than' &&
      one.from > own.to &&
      /kratom/i.test(view.text(one)),
  );
}

/** "Methadone is safer than kratom", "Tea is less addictive than kratom": what is said of kratom is that it is worse. */
export function betterThanKratom({ view, agent, clause, mark }: Candidate): boolean {
  if (agent.mark !== null && is(agent.mark, Trait.named)) return false;
  const { words, subjects, cues } = view;
  const { norm } = words;
  let than = mark.to - 1;
  while (than < mark.to + THAN_REACH && norm[than] !== 'than') {
    than++;
    if (than >= view.sentence.to || (words.before[than] as number) & ~Gap.space) return false;
    // "safer for you than it seems, and kratom …": what is compared ends at a verb.
    if (view.isAuxiliary(than)) return false;
  }
  if (norm[than] !== 'than') return false;
  const name = subjects.find(
    (one) => one.from >= than && one.from <= than + 2 && is(one, Trait.named),
  );
  if (!name || !BARE_NAME.test(view.text(name))) return false;
  // "Nothing is safer than kratom", "Coffee is no safer than kratom"
  return (
    !NOTHING.has(norm[clause.from] as string) &&
    !NOTHING.has(norm[mark.from - 1] as string) &&
    !cues.some((cue) => is(cue, Trait.negation) && cue.from >= clause.from && cue.to <= mark.from)
  );
}

/** "Proven treatments for pain are safer than kratom": what the treatments are for is told in the subject. */
export function ofOtherTreatments({ view, agent, clause, relation, last }: Related): boolean {
  if (agent.kind !== 'none' || relation.form === 's' || relation.form === 'd') return false;
  const { norm } = view.words;
  if (!COPULAS.has(norm[last] as string) || NOTHING.has(norm[clause.from] as string)) return false;
  const than = norm.slice(last, view.sentence.to).indexOf('than') + last;
  if (than === last - 1 || WORSE.test(norm.slice(last, than).join(' '))) return false;
  const [name, ...more] = view.subjects.filter((one) => is(one, Trait.named));
  return name !== undefined && more.length === 0 && name.from === than + 1;
}

const QUITTING = /^(quit|stop|leave|kick|drop)$/;

/** "Kratom made it easy to quit heroin": what is easily left is the other drug, unless kratom is only compared with it. */
function leavesOther({ marks, words }: SentenceView, { to }: Mark): boolean {
  if (!QUITTING.test(words.norm[to - 1] as string)) return false;
  return marks.some(
    (one) =>
      // "easy to quit smoking": one wording has the verb as well.
      one.to > to &&
      one.from >= to - 1 &&
      one.from <= to + 1 &&
      !is(one, Trait.named | Trait.standin | Trait.pronoun) &&
      (one.from !== to + 1 || words.norm[to] !== 'than') &&
      (is(one, Trait.other) ||
        OTHERS_TO_LEAVE.some((id) => senseOf(one, 'concept', id) !== undefined)),
  );
}

/** "overdose on vitamin C": the wording ends in a preposition and something else follows. */
export function boundToOther({ view, mark, sense, concept }: Candidate): boolean {
  // What it is contaminated with is no owner of that.
  if (CONTAMINATING.has(concept)) return false;
  if (sense.mode === 'absent' && leavesOther(view, mark)) return true;
  // "does not mix well with alcohol", "mixes well with my antidepressants": with what else it is said to go, or not.
  if (concept === 'drug-interaction' && (sense.mode === 'worse' || isBeforeMedicine(view, mark)))
    return false;
  // "gives me the nerve to pick up the phone": says all of it, whatever follows.
  if (sense.mode === 'better' && mark.to - mark.from > SHORT_WORDING) return false;
  const last = view.words.norm[mark.to - 1];
  if (
    mark.to - mark.from < 2 ||
    (last !== 'on' && last !== 'to' && last !== 'with' && last !== 'of')
  )
    return false;
  if (mark.to >= view.sentence.to) return false;
  // "needed twice as much to get the same result"
  if (last === 'to' && REACHING.has(view.words.norm[mark.to] as string)) return false;
  const next = view.marks.find((one) => one.from >= mark.to && one.from <= mark.to + 1);
  if (!next) return true;
  return (
    !next.senses.some(
      (sense) => sense.kind === 'subject' && sense.id !== 'other' && sense.id !== 'person',
    ) && !is(next, Trait.named)
  );
}

/** "The side effects of morphine include nausea": named inside the relation itself. */
export function ownedByOther(candidate: Related): boolean {
  const { view, agent, relation } = candidate;
  const { gapped, from, to } = relation;
  return (
    agent.kind === 'none' &&
    namedBetween(candidate) === undefined &&
    gapped &&
    view.has(Trait.other) &&
    view.subjects.some((one) => one.from >= from && one.to <= to && is(one, Trait.other))
  );
}

/** "Most painkillers cause tolerance": medicines of all kinds do. */
export function ofMedicines({ view, agent }: Candidate): boolean {
  const { mark } = agent;
  if (agent.kind !== 'concept' || !mark || !senseOf(mark, 'concept', 'medicine')) return false;
  // "Many seizure medicines do not mix well with it"
  if (pointsToKratom(view)) return false;
  return mark.form === 'p' || view.words.norm[mark.from - 1] === 'any';
}

/** "unlike addictive drugs": what kratom is not. */
export function unlike({ view, clause, mark }: Candidate): boolean {
  const { norm } = view.words;
  const { from } = mark;
  return (
    (from > clause.from && norm[from - 1] === 'unlike') ||
    (from > clause.from + 1 && norm[from - 2] === 'unlike')
  );
}

/** "Herbs have traditionally been used", "The market has historically been led by coffee": the custom of another subject. */
export function oldCustomOfOthers({ view, clause, mark, agent }: Candidate): boolean {
  const { norm } = view.words;
  if (agent.mark && is(agent.mark, Trait.named | Trait.standin | Trait.pronoun)) return false;
  if (!/ally$/.test(norm[mark.to - 1] as string) || !HAVE.has(norm[mark.to - 2] as string))
    return false;
  const noun = mark.to - 3;
  return (
    noun >= clause.from &&
    !view.subjects.some((one) => one.from >= clause.from && one.to <= mark.to) &&
    !view.subjects.some((one) => one.to === noun + 1)
  );
}

/** "Smoothies have long been loved" */
export function unknownAndLong({ view, mark, agent }: Candidate): boolean {
  return (
    agent.kind === 'unknown' &&
    OWNING.test(view.lemma(mark)) &&
    // "Asian cultures have long used kratom"
    !view.subjects.some((one) => one.from === mark.to && is(one, Trait.named))
  );
}

/** "Babies in withdrawal from many substances", "the definition of NAS": of what mothers take in general. */
export function newbornOfOthers({ view, concept }: Candidate): boolean {
  if (concept !== 'newborn-harm' && concept !== 'unborn-child') return false;
  if (view.has(Trait.named | Trait.standin | Trait.possessive)) return false;
  const { norm } = view.words;
  const { from, to } = view.sentence;
  for (let at = from; at < to; at++) {
    const word = norm[at] as string;
    if (word === 'definition' || word === 'defined') return true;
    if (!SUBSTANCES.test(word)) continue;
    const before = norm.slice(Math.max(from, at - EXPOSED_REACH), at);
    if (
      before.some(
        (one, here) => EXPOSED.test(one) && /^(to|from|of|on|in)$/.test(before[here + 1] ?? ''),
      )
    )
      return true;
  }
  return false;
}

const OF_OPIOIDS =
  /^((the|any|this|their|his|her|long|term|prolonged|chronic|regular|heavy|daily|repeated|continued|extended|prescription|illicit|frequent) ){0,4}(opioids?|opiates?|morphine|heroin|fentanyl|methadone|oxycodone|alcohol|benzodiazepines?|painkillers?) (use|abuse|misuse|therapy|treatment|consumption|intake|exposure)\b/;

/** "Long-term opioid use leads to tolerance and dependence": what taking something else does. */
export const ofOpioidUse = ({ view, clause, relation }: Related): boolean => {
  const before = view.words.norm.slice(clause.from, relation.from).join(' ');
  return (
    OF_OPIOIDS.test(before) &&
    !view.subjects.some(
      (one) => is(one, Trait.named) && one.from >= clause.from && one.from < relation.to,
    )
  );
};

const NOT_BINDING =
  /^(tolerance|withdrawals?|dependence|dependency|addiction|cravings?|use|abuse|seeking|intake|relapse)$/;

/** "Morphine tolerance was prevented by kratom": that, and not the morphine. */
export const eased = ({ view, mark, effect }: Candidate): boolean =>
  effect === 'blocks' && NOT_BINDING.test(view.words.norm[mark.to] ?? '');
