/**
 * What comes of something else: other substances, other causes, the customs of others.
 *
 * Pure; tests of candidates, see `silencers.ts`. Who the agent is, is for `agents/` and `whose.ts`.
 */
import { COPULAS, senseOf } from '../clauses';
import { CONTAMINATING } from '../concepts';
import { isDecoy, type Mark } from '../lexicon';
import { namesKratomIn, otherNamed, pointsToKratom } from '../presence';
import { isAnnounced } from '../state';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { BEGINNING, CALLED, OWING, OWNING } from '../word-lists';
import { Gap } from '../words';
import type { Candidate, Related } from './candidate';
import { namedBetween } from './whose';

/** Nouns for what helps, where it is told behind them what that is. */
const REMEDIES = new Set(['remedy', 'cure', 'treatment', 'solution', 'answer', 'fix', 'relief']);
/** Words between such a noun and the sentence's begin, and between the verb and what it names. */
const REMEDY_REACH = 4;
/** How far behind "overdosing on" its drug may stand, in words. */
const OVERDOSED_REACH = 3;
const CAUSED = /^(caused|triggered|induced|provoked|produced|created|worsened|aggravated)$/;
const LIKENESS = /^(like|effects?|properties|activity|type|qualities)$/;
/** How far behind the words that give a reason it may stand, in words. */
const WHY_REACH = 6;
const GROUNDS = new Set([
  'due to',
  'because of',
  'owing to',
  'for fear',
  'of fear',
  'over fears',
  'to avoid',
]);
const CHOOSING =
  /^(switch|turn|mov|chang|prefer|cho(o|se)|opt|pick|favou?r|com(e|ing)|swap|tr(y|ied))/;
const LEAVING = /^(away|not|dont|never|against|avoid|stop|quit|ban)/;
const EXPLAINING = new Set('since once after until when whenever'.split(' '));
/** How far behind "found in" what it was found in is looked for, in words, */
const FOUND_REACH = 5;
/** and what that may be. */
const KNOWN_PLACES = Trait.subject | Trait.concept;
const REACHING = new Set('get feel have reach stay keep be achieve notice catch'.split(' '));
const SUBSTANCES = /^(substances|drugs|narcotics|opioids|opiates|medications|medicines)$/;
const EXPOSED = /^(exposure|exposed|withdrawal|withdrawing|mothers?|women)$/;
/** How far before the substances an exposure to them may stand, in words. */
const EXPOSED_REACH = 7;
const CONSIDERING = /^(consider|try|use|choose|explore|seek|offer|recommend|prefer)$/;
const OTHERS = /^(other|another|alternative|different|non)$/;
const BODIES = /^(body|brain|bodies|brains|liver|glands?|nerves?)$/;
const SECRETING = /^(makes?|releases?|produces?|secretes?|creates?|manufactures?)$/;
const RELATED_TO = new Set(['related to', 'stemming from', 'resulting from', 'arising from']);
const HAVE = new Set('has have had is are was were'.split(' '));
const COMING_OF = new Set('due caused triggered stems stemming results arises'.split(' '));
/** How far before its verb the noun of a relative clause without "that" may end, in words. */
const OWN_RELATIVE = 4;
const GOING_ON = new Set('and but so then or instead because'.split(' '));
const OURSELVES = new Set('i we he she my our his her'.split(' '));
/** Openers of a clause that tells when or why. */
const BACKGROUND = new Set('since when once after because until before as'.split(' '));

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

/** "died on fentanyl": the harm is put down to something else right behind it. */
export function owedToOther({ view, mark, concept }: Candidate): boolean {
  // What it is contaminated with is no owner of that.
  if (CONTAMINATING.has(concept)) return false;
  const { words, subjects } = view;
  const inside = OWING.has(words.norm[mark.to - 1] as string);
  if (!inside && !OWING.has(words.norm[mark.to] as string)) return false;
  const from = inside ? mark.to : mark.to + 1;
  const next = subjects.find(
    (one) => one.from >= from && one.from <= from + 2 && !is(one, Trait.possessive),
  );
  // "an addictive substance with opioid effects": only what it is like.
  if (next && LIKENESS.test(words.norm[next.to] as string)) return false;
  if (next) return is(next, Trait.other) && !is(next, Trait.named);
  // "dependent on prescribed pharmaceuticals"
  return view.concepts.some(
    (one) =>
      one.from >= from &&
      one.from <= from + 1 &&
      one.form === 'p' &&
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

/** "Since I switched to CBD I sleep like a baby": a person's own story, in which only something else is named. */
export function owesToRival(candidate: Candidate): boolean {
  const { agents, view, agent, effect, first, last } = candidate;
  if (agent.kind !== 'person' && agent.kind !== 'none') return false;
  if (effect !== 'reduces' && effect !== 'raises') return false;
  if (view.place.fragment || view.place.lead) return false;
  if (!view.named && explained(candidate)) return true;
  if (pointsToKratom(view)) return false;
  const own = view.clauseAt(first);
  return view.subjects.some((one) => {
    if (!is(one, Trait.other) || (one.to > first && one.from < last)) return false;
    const clause = view.clauseAt(one.from);
    return (clause === own || BACKGROUND.has(clause.opener)) && !agents.contrasted(one, clause);
  });
}

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

/** "Many switch to kratom because of the side effects of their pills": what they leave has them. */
export function whyKratom({ view, first }: Candidate): boolean {
  const { words, sentence, subjects } = view;
  const { norm } = words;
  let why = first;
  while (why > sentence.from && why > first - WHY_REACH && !isReason(view, why)) why--;
  if (!isReason(view, why)) return false;
  const name = subjects.findLast((one) => one.to <= why);
  if (!name || why - name.to > 1 || !is(name, Trait.named | Trait.standin | Trait.pronoun))
    return false;
  const before = norm.slice(Math.max(sentence.from, name.from - WHY_REACH), name.from);
  return before.some((word) => CHOOSING.test(word)) && !before.some((word) => LEAVING.test(word));
}

/** "due to", "for fear of" */
function isReason(view: SentenceView, at: number): boolean {
  const { norm } = view.words;
  return GROUNDS.has(`${norm[at]} ${norm[at + 1]}`);
}

/** "His liver failed from that, not from the kratom" */
export function notFromKratom({ view, last, link }: Candidate): boolean {
  if (link.type === 'inverse') return false;
  const { words, sentence, subjects } = view;
  // "Many have anxiety related to their exams"
  if (
    RELATED_TO.has(`${words.norm[last]} ${words.norm[last + 1]}`) &&
    last + 2 < sentence.to &&
    !subjects.some(
      (one) =>
        one.from >= last + 2 &&
        one.from <= last + 5 &&
        !(is(one, Trait.possessive) && words.norm[one.from] === 'their') &&
        // "their academic performance"
        one.senses.every(({ id }) => id !== 'authority'),
    ) &&
    !view.relations.some(
      (one) => is(one, Trait.use) && one.from >= last + 2 && one.from <= last + 5,
    )
  )
    return true;
  const away = words.norm
    .slice(last, Math.min(sentence.to, last + WHY_REACH + 1))
    .findIndex((word) => word === 'not' || word === 'never');
  if (away < 0) return false;
  const at = last + away;
  const next = subjects.find((one) => one.from > at && one.from <= at + 3 && is(one, Trait.named));
  if (!next) return false;
  for (let word = at + 1; word < next.from; word++) if (!view.isSmall(word)) return false;
  return true;
}

/** "less pain and craving thanks to kratom": of the second there is less as well. */
export function lessOfBoth({ view, mark }: Related): boolean {
  const { norm } = view.words;
  if (norm[mark.from - 1] !== 'and' && norm[mark.from - 1] !== 'or') return false;
  const first = view.concepts.find((one) => one.to === mark.from - 1 && is(one, Trait.thing));
  if (!first) return false;
  return view.relations.some(
    (one) =>
      one.to <= first.from &&
      one.to >= first.from - 1 &&
      (senseOf(one, 'relation', 'lack') ?? senseOf(one, 'relation', 'reduce')) !== undefined,
  );
}

/** "Joint pain is often due to a disease of the bone": what it comes of is named, and is not kratom. */
export function causeNamed({ view, link, last }: Candidate): boolean {
  const { norm } = view.words;
  if (!link.behind || !/^(to|by|from|of|in)$/.test(norm[last - 1] as string)) return false;
  if (last + 1 >= view.sentence.to || !COMING_OF.has(norm[last - 2] as string)) return false;
  return !view.subjects.some((one) => one.from >= last);
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

/** Most words of a wording of something better that may still be bound to what follows: "effective relief of". */
const SHORT_WORDING = 3;

/** "overdose on vitamin C": the wording ends in a preposition and something else follows. */
export function boundToOther({ view, mark, sense, concept }: Candidate): boolean {
  // What it is contaminated with is no owner of that.
  if (CONTAMINATING.has(concept)) return false;
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

/** "Arsenic was found in rice": in something that the lexicon does not know. */
export function foundElsewhere({ view, agent, last }: Candidate): boolean {
  if (agent.kind !== 'none') return false;
  const { words, sentence, marks } = view;
  const { norm } = words;
  const at = norm[last] === 'in' ? last + 1 : norm[last - 1] === 'in' ? last : -1;
  if (at < 0) return false;
  let unknown = false;
  for (let word = at; word < sentence.to && word < at + FOUND_REACH; word++) {
    if (marks.some((one) => one.from <= word && word < one.to && is(one, KNOWN_PLACES)))
      return false;
    if (!view.isSmall(word) && !view.isQuantity(word)) unknown = true;
  }
  return unknown;
}

/** "What killed him was the fentanyl": what did it comes behind, and only kratom will do. */
export function clefts({ view, clause, last }: Candidate): boolean {
  const { words, sentence, subjects } = view;
  // "What it does in the long term is not known, but kratom seems harmless"
  if (clause.link === 'main' && clause.from > sentence.from) return false;
  if (words.norm[sentence.from] !== 'what' || COPULAS.has(words.norm[sentence.from + 1] as string))
    return false;
  for (let at = last; at < sentence.to - 1; at++) {
    if (!COPULAS.has(words.norm[at] as string)) continue;
    return !subjects.some(
      (one) =>
        one.from > at && (is(one, Trait.named) || is(one, Trait.standin) || is(one, Trait.pronoun)),
    );
  }
  return false;
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

/** "Severe cases can end in death", on a page about an outbreak: of the infection. */
export function ofTheGerm({ near, view, agent, concept }: Candidate): boolean {
  const { state } = view;
  if (agent.kind === 'other' || CONTAMINATING.has(concept)) return false;
  if (near || view.named) return false;
  return isAnnounced(state, 'contamination') || isAnnounced(state, 'contaminant');
}

/** "Salmonellosis lasts a week", "food that is tainted with Salmonella causes fever": of the infection, whatever caught it. */
export function germItself({ view, mark, relation }: Candidate): boolean {
  if (view.place.fragment) return false;
  const end = Math.max(mark.to, relation?.to ?? 0);
  if (
    view.subjects.some(
      (one) =>
        is(one, Trait.named | Trait.standin) ||
        (one.from < end && is(one, Trait.pronoun) && CALLED.has(view.lemma(one))),
    )
  )
    return false;
  const { norm } = view.words;
  if (mark.from === view.sentence.from)
    return (
      relation !== null &&
      relation.from >= mark.to &&
      !/^(was|were|had|has)$/.test(norm[mark.to] ?? '')
    );
  return norm.slice(view.sentence.from, mark.from).some((word) => /^foods?$/.test(word));
}

/** "Activation of these receptors slows breathing", "the CYP3A4 inhibitor ketoconazole": whose doing, it does not say or is not kratom's. */
export function speaksInGeneral({ view, clause, relation, mark, agent }: Related): boolean {
  const last = Math.max(relation.to, mark.to);
  // Behind a semicolon it is what comes next: "acts on these receptors; caffeine does not".
  const joined = ((view.words.before[last] as number) & ~Gap.space) === 0;
  if (joined && view.subjects.some((one) => one.from === last && is(one, Trait.other))) return true;
  const first = Math.min(relation.from, mark.from);
  return (
    agent.kind === 'none' &&
    first <= clause.from + 1 &&
    (relation.form === 'x' || relation.form === 'n' || relation.form === 'p') &&
    view.words.norm[last] !== 'by' &&
    !view.has(Trait.pronoun | Trait.possessive) &&
    view.finiteBetween(last, clause.to - 1)
  );
}

/** "The body makes peptides that act as opioid antagonists": what it makes by itself. */
export function ofTheBody({ view, clause, first }: Candidate): boolean {
  if (view.subjects.some((one) => one.from < first && is(one, Trait.named | Trait.standin)))
    return false;
  const host = clause.link === 'relative' ? (view.clauses[clause.host] ?? clause) : clause;
  const { norm } = view.words;
  for (let at = host.from; at < first - 1; at++) {
    if (BODIES.test(norm[at] as string) && SECRETING.test(norm[at + 1] as string)) return true;
  }
  return false;
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

/** "Consider other sleeping aids", "try different ways to relax": what to take or do instead. */
export function otherMeans({ view, last }: Candidate): boolean {
  if (view.has(Trait.named)) return false;
  const { norm } = view.words;
  for (let at = view.sentence.from; at < last - 1; at++) {
    if (!CONSIDERING.test(norm[at] as string)) continue;
    const bid = at === view.sentence.from || ((view.words.before[at] as number) & Gap.comma) !== 0;
    if (bid && OTHERS.test(norm[at + 1] as string)) return true;
  }
  return false;
}

/** "Worry keeps people awake": a trouble is no doing of kratom's, and no good comes of it. */
export function ofTrouble({ view, clause, agent, mark, relation }: Candidate): boolean {
  const verb = relation ?? mark;
  // "pain that knocks me out": of the pain, unless kratom is spoken of.
  if (clause.link === 'relative' && !view.named && verb.from <= clause.from + 1) {
    const trouble = view.concepts.find((one) => one.to === clause.from);
    const id = trouble && senseOf(trouble, 'concept')?.id;
    if (id && view.frames.valence(id) === 'bad') return true;
  }
  return (
    agent.kind === 'concept' &&
    agent.mark !== null &&
    is(agent.mark, Trait.thing) &&
    agent.mark.to === verb.from &&
    (verb.form === 's' || verb.form === 'd' || verb.form === 'b') &&
    view.frames.valence(agent.concept) === 'bad'
  );
}

/** "Smoothies have long been loved" */
export function unknownAndLong({ view, mark, agent }: Candidate): boolean {
  return agent.kind === 'unknown' && OWNING.test(view.lemma(mark));
}

/** "unlike addictive drugs": what kratom is not. */
export function unlike({ view, clause, mark }: Candidate): boolean {
  return view.words.norm.slice(Math.max(clause.from, mark.from - 2), mark.from).includes('unlike');
}

/** "pain caused by severe arthritis", "pain brought on by arthritis" */
export function causedBy({ view, first }: Candidate): boolean {
  const { norm } = view.words;
  if (norm[first - 1] !== 'by') return false;
  const word = norm[first - 2] as string;
  return (
    CAUSED.test(word) || (norm[first - 3] === 'brought' && (word === 'on' || word === 'about'))
  );
}

/** "An overdose can be fatal": the same thing twice; whose, the context says. */
export function sameTwice({ agent, concept }: Candidate): boolean {
  return agent.kind === 'concept' && agent.concept === concept && concept === 'liver-injury';
}

/** "Melasma is harmless": what is harmless is not kratom. */
export function harmlessTrouble({ view, agent }: Candidate): boolean {
  return agent.kind === 'concept' && view.frames.valence(agent.concept) === 'bad';
}

/** "Most painkillers cause tolerance": medicines of all kinds do. */
export function ofMedicines({ view, agent }: Candidate): boolean {
  const { mark } = agent;
  if (agent.kind !== 'concept' || !mark || !senseOf(mark, 'concept', 'medicine')) return false;
  // "Many seizure medicines do not mix well with it"
  if (pointsToKratom(view)) return false;
  return mark.form === 'p' || view.words.norm[mark.from - 1] === 'any';
}

/** "pain caused by arthritis": a trouble of its own brings it about. */
export function bringsItself({ agent, concept }: Candidate): boolean {
  return agent.kind === 'concept' && agent.concept === concept;
}
