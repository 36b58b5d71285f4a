/**
 * Effects and troubles in a subject's place: "side effects include …", "withdrawal from kratom", "eases kratom withdrawal".
 *
 * Pure. What kratom does to them is for the links; here only whose they are, and whether they are the subject.
 */
import { type Clause, senseOf } from '../clauses';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import { isComparedDrug, type SentenceView } from '../view';
import { type Agent, agentAs } from './agent';
import { mainSubject } from './main-subject';
import { agentOf } from './reference';

/** "Side effects reported by users include …": they do nothing themselves; what has them is named behind, or known. */
export function whoseEffects(view: SentenceView, effects: Mark, to: number): Agent | null {
  if (!senseOf(effects, 'concept', 'side-effect') && !senseOf(effects, 'cue', 'risk-lead'))
    return null;
  const named = view.subjects.find(
    (one) =>
      one.from >= effects.to && one.to <= to && is(one, Trait.named | Trait.other | Trait.standin),
  );
  if (named) return agentOf(view, named, view.clauseAt(named.from));
  // "Alcohol has health risks, which include seizures"
  const clause = view.clauseAt(effects.from);
  const owner = mainSubject(view, clause);
  const agent = owner && owner.to <= effects.from ? agentOf(view, owner, clause) : null;
  return agent?.kind === 'other' ? agent : agentAs('none', view.state.form, null);
}

/** "withdrawal from kratom": the head of the phrase is the withdrawal. */
export function troubleFrom(view: SentenceView, name: Mark): Agent | null {
  const head = view.concepts.find((one) => one.to === name.from - 1);
  const thing = head && senseOf(head, 'concept');
  if (
    head &&
    thing?.mode === 'thing' &&
    (head.form === 'n' || head.form === 'p' || head.form === 'x') &&
    view.frames.valence(thing.id) === 'bad'
  ) {
    return agentAs('concept', 'not-stated', head, thing.id);
  }
  return null;
}

/** "Methadone eases kratom withdrawal and can be safely given": kratom only names the trouble, and the medicine is the subject. */
export function treatedByOther(view: SentenceView, name: Mark, clause: Clause): boolean {
  const { norm } = view.words;
  const first = view.subjects.find((one) => one.from >= clause.from && one.from < clause.to);
  if (!first || first.from > clause.from + 1 || first.to >= name.from) return false;
  if (!is(first, Trait.other) || is(first, Trait.named) || !isComparedDrug(first)) return false;
  if (norm[first.to] === 'and' || norm[first.to] === 'or') return false;
  const trouble = view.concepts.some(
    (one) =>
      one.from <= name.to &&
      one.to > name.to &&
      one.senses.some(({ id }) => id === 'withdrawal' || id === 'addiction'),
  );
  return trouble || norm[name.from - 1] === 'from';
}
