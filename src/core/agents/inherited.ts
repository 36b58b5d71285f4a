/**
 * Subjects that a clause does not have itself: a relative clause takes what it is said of, any other the subject of a clause before.
 *
 * Pure. Is asked last: what stands in the clause itself is for `grammatical.ts`.
 */
import {
  ARTICLES,
  type Clause,
  COPULAS,
  isExistential,
  prepositionBefore,
  senseOf,
} from '../clauses';
import { type Mark, markOf } from '../lexicon';
import { is, Trait } from '../traits';
import { isComparedDrug, type SentenceView } from '../view';
import { CALLED } from '../word-lists';
import { Gap } from '../words';
import { type Agent, agentAs } from './agent';
import { appositionOf, contrasted, mainSubject } from './main-subject';
import { agentOf } from './reference';
import { whoseEffects } from './troubles';
import { unknownSubject } from './unknown-subject';

const NO_MARK = markOf(0, 0, [], '', false);
/** Verbs that say what comes of something said before. */
const RESULT_VERBS =
  /^(help|lead|led|mean|make|made|allow|result|explain|let|give|can|may|could|might|in|also)/;
/** What is found on somebody is not taken. */
const HAD_ON_THEM =
  /\b((found|caught|arrested|charged|stopped|pulled over) (\w+ )?with|possess(ed|ing|ion)|carr(ied|ying)|seized|confiscated|sold|selling)\b/;
const CLEFT_OPENERS = new Set(['the', 'my', 'his', 'her', 'our', 'not']);
const ONES = new Set(['ones', 'those']);
const INCLUDING = /^(include[sd]?|range[sd]?|are|comprise)$/;
/** Verbs for getting something, and how far behind them it may stand, in words. */
const FINDING =
  /^(find|finds|found|buy|get|gets|got|try|tried|prescribe[sd]?|take|took|use|used|need|want)$/;
const FOUND_REACH = 3;
/** How far before such a noun its verb may stand, in words. */
const QUALITY_REACH = 4;
/** What people or bodies have or do, and no plant is. */
const QUALITIES = new Set(
  'ability capacity skill habit routine lifestyle attitude instinct reflex trait process mechanism feeling system response'.split(
    ' ',
  ),
);

/**
 * Who a clause without a subject speaks of.
 *
 * @param index Number of the clause.
 * @returns An agent of the kind `none` where nothing in the sentence tells.
 */
export function inheritedAgent(view: SentenceView, index: number, clause: Clause): Agent {
  // "Its safety is unknown, and there are reports of …": says only that they are.
  if (isExistential(view.words, clause.from + 1) && !view.has(Trait.other))
    return agentAs('none', 'not-stated', null);
  const agent = clause.link === 'relative' ? relativeAgent(view, index, clause) : null;
  return agent ?? earlierAgent(view, index, clause) ?? agentAs('none', view.state.form, null);
}

/** What a relative clause is said of; `null` where only the clauses before it can tell. */
function relativeAgent(view: SentenceView, index: number, clause: Clause): Agent | null {
  const host = view.clauses[clause.host];
  if (host) {
    const cleft = singledOut(view, host);
    if (cleft) return cleft;
    // "coca and khat, which are stimulants that release dopamine"
    const agent = host.link === 'relative' ? inheritedAgent(view, clause.host, host) : null;
    if (agent?.kind === 'other') return agent;
  }
  if (host && saidOfQuality(view, host)) return agentAs('unknown', 'not-stated', null);
  const beside = host && besideOther(view, host);
  if (beside) return agentAs('other', 'not-stated', beside);
  if (clause.opener === 'that' && saidOfUnknown(view, clause))
    return agentAs('unknown', 'not-stated', null);
  const before = clause.opener !== 'that' && index > 0 ? whichAgent(view, clause) : null;
  if (before) return before;
  // "an alternative to prescription medicines that can be addictive"
  if (saidOfMedicine(view, clause)) return agentAs('other', 'not-stated', null);
  // "other drugs, especially ones that affect the liver"
  if (ONES.has(view.words.norm[clause.from - 1] as string))
    return agentAs('unknown', 'not-stated', null);
  const thing = thingAgent(view, clause);
  if (thing) return thing;
  return appositive(view, clause) ? agentAs('unknown', 'not-stated', null) : null;
}

/** What "which" and "who" point to: the claim before them as a whole, or the word right before them. */
function whichAgent(view: SentenceView, clause: Clause): Agent | null {
  const host = view.clauses[clause.host];
  // "with a double espresso, which gave him energy": nothing was claimed that "which" could sum up.
  if (
    host &&
    clause.opener === 'which' &&
    !view.index.isCovered(clause.from - 1) &&
    !view.isSmall(clause.from - 1) &&
    !view.concepts.some((mark) => mark.from >= host.from && mark.to <= host.to) &&
    is(mainSubject(view, host) ?? NO_MARK, Trait.person)
  ) {
    return agentAs('unknown', 'not-stated', null);
  }
  // "He was found with kratom and tramadol, which can cause seizures": nobody says that he took the two together.
  const last = view.concepts.findLast((mark) => mark.to === clause.from);
  if (
    host &&
    clause.opener === 'which' &&
    last &&
    senseOf(last, 'concept', 'combination') &&
    view.says(HAD_ON_THEM)
  )
    return agentAs('unknown', 'not-stated', null);
  // "Hale, who had a heart attack last spring": somebody, of whom nothing is known.
  if (
    clause.opener === 'who' &&
    clause.from > view.sentence.from &&
    !view.index.isCovered(clause.from - 1)
  )
    return agentAs('unknown', 'not-stated', null);
  // ", which helps …" after a claim sums the claim up.
  const subject = host && mainSubject(view, host);
  const sums =
    clause.opener === 'which' &&
    RESULT_VERBS.test(view.words.norm[clause.from + 1] as string) &&
    subject !== null &&
    subject !== undefined &&
    agentOf(view, subject, host as Clause).kind === 'kratom' &&
    view.relations.some((one) => one.from >= subject.to && one.to <= clause.from);
  // "medication-assisted treatment, which …": the whole of it, and not its last word.
  const antecedent =
    view.subjects.find((mark) => mark.to === clause.from && is(mark, Trait.other)) ??
    view.marks.findLast((mark) => mark.to <= clause.from);
  // "confused with kava, which can damage the liver": unless it is only compared with.
  const own = antecedent?.to === clause.from && is(antecedent, Trait.other);
  if (sums && !(own && !contrasted(view, antecedent, host as Clause)))
    return agentOf(view, subject, host as Clause);
  if (antecedent && antecedent.to === clause.from) {
    const other = is(antecedent, Trait.other);
    if (other) return agentOf(view, appositionOf(view, antecedent) ?? antecedent, clause);
    if (is(antecedent, Trait.person) && clause.opener.startsWith('who')) {
      return agentOf(view, antecedent, clause);
    }
  }
  return null;
}

/** "the fatigue that comes with fibromyalgia": the thing right before is the subject. */
function thingAgent(view: SentenceView, clause: Clause): Agent | null {
  const thing = view.concepts.find(
    (mark) => mark.to === clause.from && senseOf(mark, 'concept')?.mode === 'thing',
  );
  const id = thing && senseOf(thing, 'concept')?.id;
  // "endorphins that bind to opioid receptors"
  const ownDoer = id === 'neurotransmitter' || (id && view.frames.valence(id) === 'bad');
  if (thing && id && ownDoer && view.frames.isThing(id)) {
    // "comes with health risks, which include seizures", "side effects that can be grave, including …"
    const { norm } = view.words;
    const handsOn =
      INCLUDING.test(norm[clause.from + 1] as string) ||
      norm.slice(clause.from + 1, clause.to).includes('including');
    return (
      (handsOn ? whoseEffects(view, thing, clause.from) : null) ??
      agentAs('concept', 'not-stated', thing, id)
    );
  }
  return null;
}

/** The subject of the nearest clause before that has one which this clause can share; `null` where none has. */
function earlierAgent(view: SentenceView, index: number, clause: Clause): Agent | null {
  for (let at = index - 1; at >= 0; at--) {
    const earlier = view.clauses[at] as Clause;
    const subject = mainSubject(view, earlier);
    if (subject) {
      const agent = agentOf(view, subject, earlier);
      if (
        agent.kind === 'person' ||
        agent.kind === 'research' ||
        agent.kind === 'authority' ||
        agent.kind === 'seller'
      ) {
        if (clause.link !== 'relative') return agent;
        continue;
      }
      return agent;
    }
    const thing = view.concepts.find(
      (mark) =>
        mark.from >= earlier.from &&
        mark.to <= earlier.to &&
        mark.senses.some((sense) => sense.mode === 'thing'),
    );
    if (
      thing &&
      view.finiteBetween(thing.to, earlier.to - 1) &&
      !view.relations.some((one) => one.from >= earlier.from && one.to <= thing.from)
    ) {
      return (
        whoseEffects(view, thing, clause.from) ??
        agentAs('concept', 'not-stated', thing, senseOf(thing, 'concept')?.id ?? '')
      );
    }
    if (unknownSubject(view, earlier, earlier.to)) return agentAs('unknown', 'not-stated', null);
  }
  return null;
}

/** "It was the gabapentin that …": what the relative clause is said of, unless it may be kratom. */
function singledOut(view: SentenceView, host: Clause): Agent | null {
  const { words, subjects } = view;
  if (words.norm[host.from] !== 'it' || !COPULAS.has(words.norm[host.from + 1] as string))
    return null;
  const at = host.from + 2;
  // "it was that and the company that lifted my mood"
  if (words.norm[at] === 'that') return agentAs('unknown', 'not-stated', null);
  // "It was ibuprofen that …"
  const bare = subjects.find((one) => one.from === at && one.to === host.to);
  if (bare && is(bare, Trait.other) && !is(bare, Trait.named))
    return agentAs('other', 'not-stated', bare);
  if (!CLEFT_OPENERS.has(words.norm[at] as string)) return null;
  const inside = subjects.filter((one) => one.from >= at && one.to <= host.to);
  if (inside.some((one) => is(one, Trait.named) || is(one, Trait.standin))) return null;
  const other = inside.find((one) => is(one, Trait.other));
  return other ? agentAs('other', 'not-stated', other) : null;
}

/** "It is an ability that keeps us healthy": what no leaf can be. */
function saidOfQuality(view: SentenceView, { from, to }: Clause): boolean {
  const { norm } = view.words;
  if (!QUALITIES.has(norm[to - 1] as string)) return false;
  for (let at = to - 2; at > from && at > to - 2 - QUALITY_REACH; at--)
    if (COPULAS.has(norm[at] as string)) return CALLED.has(norm[at - 1] as string);
  return false;
}

/** "We support a charity that helps veterans": a noun that the lexicon does not know, and nobody speaks of kratom. */
function saidOfUnknown(view: SentenceView, clause: Clause): boolean {
  const { norm } = view.words;
  const noun = clause.from - 1;
  const host = view.clauses[clause.host];
  if (clause.link !== 'relative' || !host || noun <= host.from) return false;
  const pointed = view.subjects.some(
    (one) =>
      is(one, Trait.named | Trait.standin | Trait.pronoun | Trait.possessive) &&
      view.lemma(one) !== 'that',
  );
  if (pointed) return false;
  if (view.index.isCovered(noun) || view.isSmallOrAdverb(noun)) return false;
  if (
    !norm.slice(Math.max(host.from, noun - 2), noun).some((word) => word === 'a' || word === 'an')
  )
    return false;
  const subject = mainSubject(view, host);
  return !subject || is(subject, Trait.person);
}

/** A plural of medicines right before a relative clause, as the object of a preposition or verb. */
function saidOfMedicine(view: SentenceView, { from, opener }: Clause): boolean {
  if (opener !== 'that' && opener !== 'which') return false;
  const { words } = view;
  if ((words.before[from] as number) & Gap.comma) return false;
  const noun = view.concepts.find(
    (mark) => mark.to === from && senseOf(mark, 'concept', 'medicine')?.mode === 'thing',
  );
  return (
    noun !== undefined &&
    noun.form === 'p' &&
    !is(noun, Trait.named) &&
    (prepositionBefore(words, noun, view.sentence.from) !== null || isFound(view, noun))
  );
}

/** "You can find herbal painkillers": somebody finds or takes them, and nothing is said to be one. */
function isFound(view: SentenceView, noun: Mark): boolean {
  const { norm } = view.words;
  const { from } = view.sentence;
  return (
    !view.named &&
    norm
      .slice(Math.max(from, noun.from - FOUND_REACH), noun.from)
      .some((word) => FINDING.test(word))
  );
}

/** "with kratom and tramadol, an opioid painkiller that can …": the other substance that the noun stands beside. */
function besideOther(view: SentenceView, { from, to, opener }: Clause): Mark | undefined {
  const isNoun =
    opener === ',' &&
    ARTICLES.has(view.words.norm[from] as string) &&
    !view.finiteBetween(from, to - 1) &&
    // "with opioids or benzos, a mixture that has killed people": of both.
    !view.concepts.some(
      (one) => one.from >= from && one.to <= to && senseOf(one, 'concept', 'combination'),
    );
  if (!isNoun) return undefined;
  return view.marks.find(
    (one) =>
      one.to === from &&
      !is(one, Trait.named) &&
      (is(one, Trait.other) || isComparedDrug(one) || senseOf(one, 'concept', 'medicine')),
  );
}

/** "… serotonin, two chemicals that steer mood": the clause belongs to the noun in between. */
function appositive(view: SentenceView, clause: Clause): boolean {
  const host = view.clauses[clause.host];
  if (!host) return false;
  let comma = -1;
  for (let at = clause.from - 1; at > host.from && at > clause.from - 5; at--) {
    if (view.finiteBetween(at, at)) return false;
    if ((view.words.before[at] as number) & Gap.comma) {
      comma = at;
      break;
    }
  }
  if (comma < 0) return false;
  const first = view.words.norm[comma] as string;
  if (!['a', 'an', 'the', 'two', 'three', 'both'].includes(first)) return false;
  return view.finiteBetween(host.from, comma - 1);
}
