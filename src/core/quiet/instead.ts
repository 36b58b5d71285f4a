/**
 * What people take or do instead of kratom: "since I switched to CBD", "a good remedy for this is exercise".
 *
 * Pure; tests of candidates, see `silencers.ts`. What another substance has or does of itself is for `other-substances.ts`.
 */
import { COPULAS, senseOf } from '../clauses';
import { isDecoy, type Mark } from '../lexicon';
import { namesKratomIn, pointsToKratom } from '../presence';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { BEGINNING, CALLED, GRATEFUL } from '../word-lists';
import { Gap } from '../words';
import type { Candidate, Related } from './candidate';

/** Nouns for what helps, where it is told behind them what that is. */
const REMEDIES = new Set(['remedy', 'cure', 'treatment', 'solution', 'answer', 'fix', 'relief']);
/** Words between such a noun and the sentence's begin, and between the verb and what it names. */
const REMEDY_REACH = 4;
const EXPLAINING = new Set('since once after until when whenever'.split(' '));
const CONSIDERING = /^(consider|try|use|choose|explore|seek|offer|recommend|prefer)$/;
const OTHERS = /^(other|another|alternative|different|non)$/;
/** How far before its verb the noun of a relative clause without "that" may end, in words. */
const OWN_RELATIVE = 4;
const MEDICINES = new Set('medicine medicines medication medications drug drugs meds'.split(' '));
/** What sets a medicine apart from what it is taken with, or for. */
const BESIDE_MEDICINE = new Set('with by to on same'.split(' '));
const GOING_ON = new Set('and but so then or instead because'.split(' '));
const THANKING = new RegExp(`\\b(${[...GRATEFUL].join('|')})\\b`);
const OURS = new Set(['my', 'our', 'his', 'her']);
/** Words behind "thanks to" in which that is named. */
const THANKED_REACH = 5;
const OURSELVES = new Set('i we he she my our his her'.split(' '));
/** Openers of a clause that tells when or why. */
const BACKGROUND = new Set('since when once after because until before as'.split(' '));

/** "Since I switched to CBD I sleep like a baby": a person's own story, in which only something else is named. */
export function owesToRival(candidate: Candidate): boolean {
  const { agents, view, agent, effect, first, last } = candidate;
  if (agent.kind !== 'person' && agent.kind !== 'none') return false;
  if (effect !== 'reduces' && effect !== 'raises') return false;
  if (view.place.fragment || view.place.lead) return false;
  if (
    !view.named &&
    (explained(candidate) ||
      swearsByOther(candidate) ||
      switchedBefore(candidate) ||
      view.says(KNOWING))
  )
    return true;
  if (pointsToKratom(view)) return false;
  const own = view.clauseAt(first);
  return view.subjects.some((one) => {
    if (!is(one, Trait.other) || (one.to > first && one.from < last)) return false;
    const clause = view.clauseAt(one.from);
    return (clause === own || BACKGROUND.has(clause.opener)) && !agents.contrasted(one, clause);
  });
}

/** "No more back pain thanks to my new chair": it is to something else that it is owed. */
export function thanksOther({ view }: Candidate): boolean {
  if (view.named || !view.says(THANKING)) return false;
  const { norm } = view.words;
  const { from, to } = view.sentence;
  for (let at = from + 2; at < to; at++) {
    if (!GRATEFUL.has(`${norm[at - 2]} ${norm[at - 1]}`)) continue;
    const thanked = view.subjects.filter((one) => one.from >= at && one.from < at + THANKED_REACH);
    if (thanked.some((one) => is(one, Trait.standin | Trait.pronoun))) return false;
    return OURS.has(norm[at] as string) || thanked.some((one) => is(one, Trait.other));
  }
  return false;
}

/** "Everything helped my pain except kratom", "everything but kratom": what all others did, */
const ALL_BUT =
  /\b(every\w+|all|most)\b( \w+){1,8} (except( for)?|apart from|other than|aside from|save for) (the |my |this )?kratom\b|\b(everything|anything|everyone|all) (but|except) (the |my |this )?kratom\b/;
/** unless it was nothing: "I tried everything, and nothing helped but kratom". */
const IN_VAIN = /\b(nothing|none|no|not|never|fail(s|ed)|useless|\w+nt|hurts?|got worse)\b/;

/** "Everything helped my pain except kratom": others did, and kratom did not. */
export const allButKratom = ({ view }: Candidate): boolean =>
  view.named && view.says(ALL_BUT) && !view.says(IN_VAIN);

/** "You'll sleep better knowing that …": what one knows does it. */
const KNOWING = /\bknowing (that|it|they|you|your|my|we|our|the|its|i)\b/;
/** What one takes now: "switched to decaf". */
const SWITCHED =
  /\b(switched|changed|moved|went back|gone back) (over |back )?to (?!(it|this|that|them|these|the|a|an|my|some|red|green|white|yellow|gold|maeng|bali|borneo|taking|using|kratom|ketum|powder|capsules|tea|leaf|leaves|extract|bed|sleep|sleeping)\b)\w+/;

/** "Switched to decaf, way less anxiety": of whatever that is. */
function switchedBefore({ view, first }: Candidate): boolean {
  if (view.has(Trait.standin | Trait.pronoun) || !view.says(SWITCHED)) return false;
  return SWITCHED.test(view.words.norm.slice(view.sentence.from, first).join(' '));
}

/** "He swears by CBD now, and he sleeps through" */
const swearsByOther = ({ view, first }: Candidate): boolean =>
  view.subjects.some(
    (one) =>
      one.to <= first &&
      is(one, Trait.other) &&
      view.words.norm[one.from - 1] === 'by' &&
      /^(swear|swears|swore)$/.test(view.words.norm[one.from - 2] as string),
  );

/** "My mood improved when I left that job": what stands behind tells of something else. */
function explained({ view, last }: Candidate): boolean {
  const { words, sentence, subjects } = view;
  for (let at = last; at < sentence.to - 2; at++) {
    const dated =
      words.norm[at - 1] === 'the' &&
      /^(year|month|week|day|summer|winter)$/.test(words.norm[at] as string);
    if (
      !(dated || EXPLAINING.has(words.norm[at] as string)) ||
      !OURSELVES.has(words.norm[at + 1] as string)
    )
      continue;
    const kratom = subjects.some(
      (one) =>
        one.from > at &&
        (is(one, Trait.named) || is(one, Trait.standin) || CALLED.has(view.lemma(one))),
    );
    return !kratom && tellsMore(view, at + 2);
  }
  return false;
}

/** Whether there is more behind a word than that somebody began to take something. */
function tellsMore(view: SentenceView, from: number): boolean {
  const { words, sentence, marks } = view;
  for (let at = from; at < sentence.to; at++) {
    const word = words.norm[at] as string;
    if (BEGINNING.test(word)) return false;
    if (view.isSmall(at) || /^\d/.test(word)) continue;
    const known = marks.some((mark) => mark.from <= at && at < mark.to && !isDecoy(mark));
    if (!known) return true;
  }
  return false;
}

/** "painkillers that he took for": another drug stands before the taking, and nothing that could be kratom. */
export function treatsWithOther({ view, agent, relation }: Related): boolean {
  if (agent.kind !== 'person' || view.named || view.place.lead) return false;
  if (
    view.subjects.some(
      (one) =>
        one.to <= relation.to + 2 &&
        (is(one, Trait.standin) || (is(one, Trait.pronoun) && CALLED.has(view.lemma(one)))),
    )
  )
    return false;
  const { norm } = view.words;
  if (norm.slice(relation.from, relation.to).some((word) => CALLED.has(word))) return false;
  return view.concepts.some(
    (one) =>
      one.to <= relation.from &&
      one.to >= relation.from - OWN_RELATIVE &&
      // "quit the painkillers and took": something new.
      !norm.slice(one.to, relation.from).some((word) => GOING_ON.has(word)) &&
      one.senses.some(
        ({ kind, id }) =>
          kind === 'concept' &&
          (id === 'opioid-drug' || id === 'other-substance' || id === 'medicine'),
      ),
  );
}

/** "with the same medicine that we use for heroin addiction": what is taken for it is the medicine. */
export function useOfMedicine({ view, relation }: Related): boolean {
  const { norm } = view.words;
  const from = Math.max(view.sentence.from, relation.from - OWN_RELATIVE);
  let at = relation.from - 1;
  while (at >= from && !MEDICINES.has(norm[at] as string)) at--;
  if (at < from) return false;
  const before = norm.slice(Math.max(view.sentence.from, at - OWN_RELATIVE), at);
  if (before.some((word) => BESIDE_MEDICINE.has(word))) return true;
  // "buprenorphine, the drug we use for …"
  return view.concepts.some(
    (one) => one.to === at - 1 && senseOf(one, 'concept', 'opioid-drug') !== undefined,
  );
}

/** "People use herbal tea to relax": what is used is not kratom. */
export function usesOther({
  near,
  view,
  clause,
  first,
  last,
  mark: object,
  agent: { kind },
}: Candidate): boolean {
  if (kind !== 'person' && kind !== 'none') return false;
  if (!view.has(Trait.use)) return false;
  for (const use of view.relations) {
    if (!is(use, Trait.use) || use.from < clause.from || use.from > first) continue;
    const used = view.subjects.find(
      (mark) =>
        mark.from >= use.to &&
        mark.from <= use.to + 3 &&
        mark.to <= last &&
        (mark.to <= object.from || mark.from >= object.to),
    );
    if (kind === 'person' && used && is(used, Trait.other) && !is(used, Trait.named)) return true;
    const told = use.form === 'b' && use.from === clause.from;
    if ((told || kind === 'person') && !used && !near && takesUnknown(view, use, first))
      return true;
  }
  return false;
}

/** "Drink bottled water to prevent …": what is taken is nothing that the lexicon knows. */
function takesUnknown(view: SentenceView, use: Mark, first: number): boolean {
  const { words } = view;
  if (use.to >= first) return false;
  const at = words.norm.slice(use.to, first).findIndex((word) => word === 'to' || word === 'for');
  return at > 0 && view.unknownBetween(use.to, use.to + at) > 0;
}

/** "Phenibut, which many people find useful for anxiety": what people do with something else. */
export function useOfAntecedent({ agents, view, clause, agent }: Candidate): boolean {
  if (agent.kind !== 'person' || clause.link !== 'relative') return false;
  if (clause.opener !== 'which' && clause.opener !== 'that') return false;
  if (namesKratomIn(view, agents, clause)) return false;
  let host = view.clauses[clause.host];
  // "which slows the nerves and which many people …": the "and" alone is no clause.
  while (host && host.host >= 0 && (host.link === 'relative' || host.to - host.from < 2))
    host = view.clauses[host.host];
  const subject = host && agents.mainSubject(host);
  return (
    subject !== null &&
    subject !== undefined &&
    subject.to <= clause.from &&
    is(subject, Trait.other) &&
    !is(subject, Trait.named) &&
    // "Coffee is often mixed with kratom, which people take for …": right before the clause.
    !view.subjects.some(
      (one) =>
        one.from > subject.to && one.to <= clause.from && is(one, Trait.named | Trait.standin),
    )
  );
}

/** "A good remedy for this feeling is exercise": what it names behind its verb is what helps. */
export function namesRemedy({ view, link, relation, last }: Related): boolean {
  if (link.behind || !REMEDIES.has(view.lemma(relation))) return false;
  const { words, sentence } = view;
  let at = last;
  // "this lethargic feeling is"
  while (at < sentence.to && at < last + 2 && !COPULAS.has(words.norm[at] as string)) at++;
  if (!COPULAS.has(words.norm[at] as string)) return false;
  if (relation.from > sentence.from + REMEDY_REACH) return false;
  const next = view.subjects.find((one) => one.from > at && one.from <= at + REMEDY_REACH);
  return next !== undefined && is(next, Trait.other) && !is(next, Trait.named);
}

const TRY_INSTEAD =
  /^(try|consider|choose|use|take|get|buy|check out|go for|reach for|switch to|have) (\w+ ){1,6}instead\b/;

/** "Consider other sleeping aids", "try different ways to relax": what to take or do instead. */
export function otherMeans({ view, last }: Candidate): boolean {
  if (view.has(Trait.named)) return false;
  if (!view.has(Trait.standin | Trait.pronoun) && view.says(TRY_INSTEAD)) return true;
  const { norm } = view.words;
  for (let at = view.sentence.from; at < last - 1; at++) {
    if (!CONSIDERING.test(norm[at] as string)) continue;
    const bid = at === view.sentence.from || ((view.words.before[at] as number) & Gap.comma) !== 0;
    if (bid && OTHERS.test(norm[at + 1] as string)) return true;
  }
  return false;
}
