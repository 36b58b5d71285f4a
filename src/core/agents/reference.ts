/**
 * What a word stands for: names by themselves, "the leaf" and "it" by the sentence and by what the text was about before.
 *
 * Pure. Does not choose the word: which one a predicate speaks of is for `main-subject.ts` and `grammatical.ts`.
 */
import { type Clause, COPULAS } from '../clauses';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import { formOf, type SentenceView } from '../view';
import { WordClass } from '../word-classes';
import { type Agent, agentAs, namedBy } from './agent';
import { mainSubject, opposes } from './main-subject';
import {
  addedBefore,
  anticipates,
  concededTo,
  namedBehind,
  nameIn,
  otherBefore,
  otherInClause,
  otherInFront,
  otherwiseKnown,
  pointsToOther,
  standsForMedicines,
  standsForNothing,
} from './pronouns';
import { inApposition, inTheBody, isModified, mixesOthers, usedForIts } from './stand-ins';

/** What another drug can be called as well, once it is spoken of. */
const DRUG_WORDS =
  /^((the|this|that|these|such) )?(drugs?|powder|pills?|tablets?|drink|medicine|substances?|chemicals?|((regular|daily|chronic|long.?term|heavy|frequent|repeated|continued|prolonged) )?use|(high|large|higher|larger) doses?)$/i;
const OWNED_EFFECTS = /^(its|their) /i;
const LEAF_WORDS = /\b(leaf|leaves|tea|plant|powder|herb|brew)\b/i;
const THIS_ONE = /^(this|that) one$/i;
const PLURAL = new Set(['they', 'them', 'their']);
/** Words for one person. */
const SINGULAR = new Set('i he she me him her my his'.split(' '));
const PERSONAL = new Set('i me my im ive id ill he she him her his mine'.split(' '));

/**
 * Reads a subject mark as an agent; pronouns and stand-ins are looked up in the sentence and in the state before it.
 *
 * @param clause The clause that the mark stands in.
 */
export function agentOf(view: SentenceView, mark: Mark, clause: Clause): Agent {
  const form = formOf(mark);
  if (form !== null) return agentAs('kratom', form, mark);
  for (const sense of mark.senses) {
    if (sense.kind !== 'subject') continue;
    switch (sense.id) {
      case 'standin':
        return agentOfStandIn(view, mark);
      case 'pronoun':
      case 'possessive':
        return agentOfPronoun(view, mark, clause);
      case 'other':
        return agentAs('other', 'not-stated', mark);
      case 'person':
        return agentAs('person', view.state.form, mark, '', PERSONAL.has(view.lemma(mark)));
      case 'mention':
        return agentAs('unknown', 'not-stated', mark);
      case 'authority':
      case 'research':
      case 'seller':
        if (sense.id === 'research' && studiesOther(view, mark))
          return agentAs('other', 'not-stated', mark);
        return agentAs(sense.id, view.state.form, mark);
      default:
    }
  }
  return agentAs('none', 'not-stated', mark);
}

/** What a noun such as "the powder" stands for: kratom where that is the topic and nothing else lays claim to it. */
function agentOfStandIn(view: SentenceView, mark: Mark): Agent {
  // "the drug screen": only the first half of another word.
  const halved = view.concepts.some(
    (one) => one.from > mark.from && one.from < mark.to && one.to > mark.to,
  );
  if (halved || isModified(view, mark)) return agentAs('unknown', 'not-stated', mark);
  if (THIS_ONE.test(view.text(mark)) && otherInFront(view, mark))
    return agentAs('other', 'not-stated', mark);
  // "Coca is chewed in the Andes, where its leaves relieve hunger"
  const its = view.subjects.find((one) => one.to === mark.from && is(one, Trait.possessive));
  if (its && !view.named && view.has(Trait.other)) {
    const { kind } = agentOfPronoun(view, its, view.clauseAt(its.from));
    if (kind === 'other') return agentAs('other', 'not-stated', mark);
  }
  // "Paracetamol in large amounts": an amount of what stands before it.
  const owner = view.subjects.find((one) => one.to === mark.from);
  if (
    owner &&
    is(owner, Trait.other) &&
    !is(owner, Trait.named) &&
    (view.words.classes[mark.from] as number) & WordClass.preposition
  )
    return agentAs('other', 'not-stated', mark);
  if (inApposition(view, mark) || mixesOthers(view, mark))
    return agentAs('other', 'not-stated', mark);
  // "the chemicals in your brain"
  if (inTheBody(view, mark)) return agentAs('unknown', 'not-stated', mark);
  // "Phenibut was made for cosmonauts, but its opioid-like effects …"
  if (!view.named && OWNED_EFFECTS.test(view.text(mark)) && view.has(Trait.other)) {
    const isOthers =
      usedForIts(view, mark) ||
      agentOfPronoun(view, mark, view.clauseAt(mark.from)).kind === 'other';
    if (isOthers) return agentAs('other', 'not-stated', mark);
  }
  const { topic, focus } = view.state;
  let { form } = view.state;
  // "Phenibut was made for cosmonauts. The powder relieves anxiety."
  if (focus.kind === 'other' && !view.named && DRUG_WORDS.test(view.text(mark)))
    return agentAs('other', 'not-stated', mark);
  if (form !== 'leaf' && LEAF_WORDS.test(view.text(mark))) form = 'leaf';
  // Where something else is the topic, a name has to stand before: "The plant belongs to a family that includes kratom".
  const named =
    view.named &&
    (topic === 'none' || view.subjects.some((one) => is(one, Trait.named) && one.from < mark.to));
  // "Both substances" on a page about kratom and something else.
  const both = view.state.shared && view.lemma(mark) === 'both';
  if (topic === 'kratom' || named || both) return agentAs('kratom', form, mark);
  return agentAs(topic === 'other' ? 'other' : 'unknown', 'not-stated', mark);
}

/** What a pronoun or a possessive stands for: what its own sentence names comes before what the text was about. */
export function agentOfPronoun(view: SentenceView, mark: Mark, clause: Clause): Agent {
  const meant = anticipates(view, mark);
  if (meant) return namedBy(agentOf(view, meant, clause), mark);
  if (standsForNothing(view, mark)) return agentAs('unknown', 'not-stated', mark);
  // "It was kratom that killed him"
  const cleft =
    mark.from === clause.from && COPULAS.has(view.words.norm[mark.to] as string)
      ? view.nameAt(mark.to + 1)
      : undefined;
  if (cleft && view.words.norm[cleft.to] === 'that') return agentOf(view, cleft, clause);
  if (otherInClause(view, mark, clause) || otherInFront(view, mark))
    return agentAs('other', 'not-stated', mark);
  if (addedBefore(view, mark, clause) || pointsToOther(view, mark, clause))
    return agentAs('unknown', 'not-stated', mark);
  // The subject of an earlier clause of the same sentence comes first.
  for (let at = view.clauses.indexOf(clause) - 1; at >= 0; at--) {
    // "Whereas kava works on GABA, this one …"
    if (opposes(view, view.clauses[at] as Clause)) continue;
    const earlier = mainSubject(view, view.clauses[at] as Clause);
    const name = nameIn(view, view.clauses[at] as Clause);
    // "It is the kratom, because it …"
    if (name && (!earlier || is(earlier, Trait.pronoun)))
      return namedBy(agentOf(view, name, clause), mark);
    if (!earlier && otherwiseKnown(view, view.clauses[at] as Clause))
      return agentAs('unknown', 'not-stated', mark);
    if (!earlier || earlier === mark) continue;
    if (is(earlier, Trait.pronoun)) continue;
    const agent = agentOf(view, earlier, view.clauses[at] as Clause);
    if (
      agent.kind === 'person' &&
      PLURAL.has(view.lemma(mark)) &&
      // "He could get at the pills, and they masked the pain": not he.
      !(SINGULAR.has(view.lemma(earlier)) && standsForMedicines(view, mark))
    )
      return namedBy(agent, mark);
    if (agent.kind === 'kratom' || agent.kind === 'other') return namedBy(agent, mark);
    // "I gave up kratom because it made me dizzy"
    if (name && agent.kind === 'person' && view.lemma(mark) === 'it' && !view.has(Trait.other))
      return namedBy(agentOf(view, name, clause), mark);
  }
  const other = otherBefore(view, mark, clause) ?? concededTo(view, mark, clause);
  if (other) return other;
  if (standsForMedicines(view, mark)) return agentAs('other', 'not-stated', mark);
  const { focus, topic, form, shared } = view.state;
  // "Kratom acts on opioid receptors, kava on GABA. Both ease pain.", on a page about the two
  const ofTwo = focus.kind === 'none' || (focus.kind === 'other' && focus.text !== '');
  if (shared && ofTwo && topic !== 'other' && view.lemma(mark) === 'both')
    return agentAs('kratom', form, mark);
  if (focus.kind === 'kratom') return agentAs('kratom', focus.form, mark);
  if (focus.kind === 'other') return agentAs('other', 'not-stated', mark);
  if (focus.kind === 'concept') return agentAs('concept', 'not-stated', mark, focus.id);
  if (topic === 'kratom') return agentAs('kratom', form, mark);
  const behind = topic === 'none' ? namedBehind(view, clause) : undefined;
  if (behind) return namedBy(agentOf(view, behind, clause), mark);
  return agentAs(topic === 'other' ? 'other' : 'unknown', 'not-stated', mark);
}

/** "a trial of lavender oil" */
function studiesOther(view: SentenceView, mark: Mark): boolean {
  const glue = view.words.norm[mark.to];
  if (glue !== 'of' && glue !== 'on' && glue !== 'with') return false;
  const next = view.subjects.find((one) => one.from > mark.to && one.from <= mark.to + 2);
  return next !== undefined && !is(next, Trait.named) && is(next, Trait.other);
}
