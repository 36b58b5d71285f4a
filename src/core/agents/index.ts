/**
 * Resolves the subject: who or what a predicate speaks of, by name, by pronoun or by context.
 *
 * Pure.
 */
import { type Clause, COPULAS, isExistential, prepositionBefore, senseOf } from '../clauses';
import { type Mark, markOf, type Sense } from '../lexicon';
import { is, Trait } from '../traits';
import { isComparedDrug, type SentenceView } from '../view';
import { Gap } from '../words';
import { type Agent, agentAs, isKratom } from './agent';
import {
  appositionOf,
  bodyOf,
  contrasted,
  isLikened,
  isObject,
  mainSubject,
  opposes,
  prepositionOf,
} from './main-subject';
import { agentOf, agentOfPronoun } from './reference';
import { determines, ownsUnknown, unknownSubject, verbItself } from './unknown-subject';

export { type Agent, agentAs };

const NO_MARK = markOf(0, 0, [], '', false);
const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'our', 'ur']);
/** Prepositions that name a means. */
const MEANS = new Set(['with', 'w', 'by', 'via', 'through', 'on', 'in', 'from']);
const QUANTIFIERS = new Set(['both', 'all', 'each', 'neither']);
/** Verbs that say what comes of something said before. */
const RESULT_VERBS =
  /^(help|lead|led|mean|make|made|allow|result|explain|let|give|can|may|could|might|in|also)/;
const AFTER = new Set(['after', 'since', 'from', 'by', 'when', 'upon']);
const TAKING = new Set(
  'taking using drinking trying eating chewing swallowing ingesting consuming starting having sipping'.split(
    ' ',
  ),
);
const LINKING = new Set(['to', 'with']);
const AMONG = new Set(['in', 'among', 'for']);
/** How far behind such a relation the name may stand, in words. */
const NAME_REACH = 4;
const CLEFT_OPENERS = new Set(['the', 'my', 'his', 'her', 'our', 'not']);
const REASONS = new Set(['because of', 'due to', 'owing to', 'given the']);
const SHUNNING =
  /^(not|never|avoid(ing|ed|s)?|against|warn(s|ed|ing)?|off|caution(s|ed)?|discourag(e|es|ed|ing))$/;
const REASON_REACH = 5;
const ONES = new Set(['ones', 'those']);
/** How far behind "warned of" what it is about may stand, in words. */
const WARNED_REACH = 4;
const WARNED_OF = new Set(['of', 'about']);
const WARNING = /^(warn(s|ed|ing|ings)?|caution(s|ed)?|alert(s|ed)?)$/;
const INCLUDING = /^(include[sd]?|range[sd]?|are|comprise)$/;
/** Verbs for getting something, and how far behind them it may stand, in words. */
const FINDING =
  /^(find|finds|found|buy|get|gets|got|try|tried|prescribe[sd]?|take|took|use|used|need|want)$/;
const FOUND_REACH = 3;

/** Finds the agents of one sentence. */
export class Agents {
  constructor(readonly view: SentenceView) {}

  inverseAgent(relation: Mark): Agent {
    for (const mark of this.view.marks) {
      if (mark.from < relation.to) continue;
      const concept = senseOf(mark, 'concept');
      if (concept && concept.mode === 'thing' && !this.#ofKratom(mark)) {
        return agentAs('concept', 'not-stated', mark, concept.id);
      }
      const subject = senseOf(mark, 'subject');
      if (subject && subject.id !== 'person' && subject.id !== 'possessive') {
        return agentOf(this.view, mark, this.view.clauseAt(mark.from));
      }
    }
    return agentAs('unknown', 'not-stated', null);
  }

  /** "the combined effects of kratom and wine": what brings it about stands behind. */
  #ofKratom(mark: Mark): boolean {
    return (
      this.view.words.norm[mark.to] === 'of' &&
      this.view.subjects.some((one) => is(one, Trait.named) && one.from === mark.to + 1)
    );
  }

  agentBehind(index: number, clause: Clause, mark: Mark, relation: Mark): Agent {
    const { norm } = this.view.words;
    const next = norm[relation.to];
    if (LINKING.has(norm[relation.to - 1] as string) || norm[relation.to - 1] === 'involving') {
      // "attributed to mitragynine", "associated with the use of kratom", "deaths involving the herb kratom"
      const name = this.view.subjects.find(
        (one) =>
          one.from >= relation.to &&
          one.from <= relation.to + NAME_REACH &&
          is(one, Trait.named | Trait.standin),
      );
      if (name) return agentOf(this.view, name, clause);
    }
    if (next === 'by' || next === 'with' || next === 'after' || next === 'from' || next === 'on') {
      const by = this.view.subjects.find(
        (one) => one.from > relation.to && one.from < clause.to && one.from < relation.to + 4,
      );
      if (by) return agentOf(this.view, by, clause);
    }
    // "Confusion and nausea are side effects of morphine"
    if (next === 'of') {
      const owner = this.view.subjects.find(
        (one) => one.from > relation.to && one.from <= relation.to + 2,
      );
      if (owner && is(owner, Trait.other | Trait.named)) return agentOf(this.view, owner, clause);
    }
    // "fell by half in people who took kratom"
    const takers = this.view.subjects.find(
      (one) =>
        one.from > relation.to &&
        one.from <= relation.to + NAME_REACH &&
        AMONG.has(norm[one.from - 1] as string) &&
        is(one, Trait.person) &&
        /kratom/.test(this.view.text(one).toLowerCase()),
    );
    if (takers) return agentOf(this.view, takers, clause);
    const at =
      relation.from >= clause.to || relation.to <= clause.from
        ? this.view.clauses.indexOf(this.view.clauseAt(relation.from))
        : index;
    // "eleven deaths in which the substance was found"
    const inner =
      relation.gapped && relation.from >= mark.to
        ? this.view.subjects.find((one) => one.from === relation.from)
        : undefined;
    if (inner) return agentOf(this.view, inner, this.view.clauseAt(inner.from));
    // "the pain caused by arthritis", "These deaths were attributed to fentanyl": by something else.
    if (
      relation.from >= mark.to &&
      (norm[relation.to - 1] === 'by' ||
        /^(attributed|ascribed)$/.test(norm[relation.from] as string)) &&
      !this.view.subjects.some((one) => one.from === relation.to)
    )
      return agentAs('unknown', 'not-stated', null);
    const before = this.agentFor(at, at === index ? mark.from : relation.from);
    return before.kind === 'unknown' ? agentAs('none', 'not-stated', null) : before;
  }

  isKratom(agent: Agent): boolean {
    return isKratom(agent);
  }

  /** Reads a subject mark in a clause as an agent; pronouns and stand-ins are looked up in the context. */
  agentOf(mark: Mark, clause: Clause): Agent {
    return agentOf(this.view, mark, clause);
  }

  /** A clause that only sets something else against what the sentence is about. */
  opposes(clause: Clause): boolean {
    return opposes(this.view, clause);
  }

  /** "It was the gabapentin that …": what the relative clause is said of, unless it may be kratom. */
  #singledOut(host: Clause): Agent | null {
    const { words, subjects } = this.view;
    if (words.norm[host.from] !== 'it' || !COPULAS.has(words.norm[host.from + 1] as string))
      return null;
    const at = host.from + 2;
    // "it was that and the company that lifted my mood"
    if (words.norm[at] === 'that') return agentAs('unknown', 'not-stated', null);
    if (!CLEFT_OPENERS.has(words.norm[at] as string)) return null;
    const inside = subjects.filter((one) => one.from >= at && one.to <= host.to);
    if (inside.some((one) => is(one, Trait.named) || is(one, Trait.standin))) return null;
    const other = inside.find((one) => is(one, Trait.other));
    return other ? agentAs('other', 'not-stated', other) : null;
  }

  /** The first thing in a clause that can be its subject. */
  mainSubject(clause: Clause): Mark | null {
    return mainSubject(this.view, clause);
  }

  /** "unlike morphine", "than coffee": named only to compare. */
  contrasted(mark: Mark, clause: Clause): boolean {
    return contrasted(this.view, mark, clause);
  }

  /** Who the predicate at word `at` of a clause speaks of; "with kratom" makes kratom the agent of somebody else's doing. */
  agentFor(index: number, at: number, nominal = false): Agent {
    const agent = this.#grammatical(index, at, nominal);
    // "I drink wine with it": what is taken with kratom is not what the rest is about.
    const beside = agent.kind === 'other' ? this.#takenWith(agent.mark) : null;
    if (beside) return beside;
    if (agent.kind === 'kratom' || agent.kind === 'other' || agent.kind === 'concept') return agent;
    const clause = this.view.clauses[index] as Clause;
    const means = (this.view.named && this.#meansIn(clause)) || this.#takenIn(clause, at);
    if (means) return agentOf(this.view, means, clause);
    const shunned = this.#shunned(at);
    if (shunned) return agentOf(this.view, shunned, clause);
    return agent.kind === 'authority' && this.#warnedOf(clause, at)
      ? agentAs('none', this.view.state.form, null)
      : agent;
  }

  /** "The office has warned of possible dependence": not what the office does; what has it is known. */
  #warnedOf(clause: Clause, at: number): boolean {
    const { norm } = this.view.words;
    for (let here = at; here > clause.from && here >= at - WARNED_REACH; here--) {
      if (WARNED_OF.has(norm[here] as string) && WARNING.test(norm[here - 1] as string))
        return true;
    }
    return false;
  }

  /** "The agency warns people not to use kratom because of the risk of …": the risk is that of what is named before. */
  #shunned(at: number): Mark | undefined {
    const { norm } = this.view.words;
    const { from } = this.view.sentence;
    let why = at;
    while (why > from && why > at - REASON_REACH && !REASONS.has(`${norm[why - 1]} ${norm[why]}`)) {
      why--;
    }
    if (why === from || why === at - REASON_REACH) return undefined;
    const last = this.view.subjects.findLast(
      (one) => one.to < why && norm[one.from - 1] !== 'with',
    );
    if (!last || last.to < why - REASON_REACH || !is(last, Trait.named | Trait.pronoun))
      return undefined;
    return norm.slice(from, last.from).some((word) => SHUNNING.test(word)) ? last : undefined;
  }

  /** "A relative stopped breathing after taking it", "gave up both with its help": a pointer to kratom that is taken. */
  #takenIn(clause: Clause, at: number): Mark | undefined {
    if (!this.view.has(Trait.pronoun | Trait.possessive | Trait.standin)) return undefined;
    const { norm } = this.view.words;
    return this.view.subjects.find((mark) => {
      if (mark.from < at || mark.from >= this.view.sentence.to) return false;
      const before = norm[mark.from - 1] as string;
      const taken = is(mark, Trait.possessive)
        ? before === 'with' && norm[mark.to] === 'help'
        : TAKING.has(before) && AFTER.has(norm[mark.from - 2] as string);
      return taken && isKratom(agentOf(this.view, mark, clause));
    });
  }

  /** "with kratom": a name that says by what. */
  #meansIn(clause: Clause): Mark | undefined {
    return this.view.subjects.find(
      (mark) =>
        mark.from >= clause.from &&
        mark.from < clause.to &&
        is(mark, Trait.named) &&
        MEANS.has(prepositionBefore(this.view.words, mark, bodyOf(clause)) ?? '') &&
        !contrasted(this.view, mark, clause),
    );
  }

  #takenWith(other: Mark | null): Agent | null {
    if (!other || this.view.words.norm[other.to] !== 'with') return null;
    if (!this.view.relations.some((one) => is(one, Trait.use) && one.to <= other.from)) return null;
    const next = this.view.subjects.find((one) => one.from === other.to + 1);
    const agent = next ? agentOf(this.view, next, this.view.clauseAt(next.from)) : null;
    return agent?.kind === 'kratom' ? agent : null;
  }

  #grammatical(index: number, at: number, nominal: boolean): Agent {
    const clause = this.view.clauses[index] as Clause;
    let owner: Mark | null = null;
    let concept: Mark | null = null;
    for (let position = this.view.marks.length - 1; position >= 0; position--) {
      const mark = this.view.marks[position] as Mark;
      if (mark.from < clause.from) break;
      if (mark.to > at) continue;
      if (!is(mark, Trait.subject)) {
        if (concept === null && is(mark, Trait.thing) && this.#isSubjectThing(mark, clause))
          concept = mark;
        continue;
      }
      const subject = senseOf(mark, 'subject') as Sense;
      if (contrasted(this.view, mark, clause) || isLikened(this.view, mark)) continue;
      const preposition = prepositionOf(this.view, mark, clause);
      if (is(mark, Trait.named)) {
        if (preposition === 'than' || preposition === 'without' || preposition === 'like') continue;
        if (this.#treatedByOther(mark, clause)) continue;
        return (
          (preposition === 'from' ? this.#troubleFrom(mark) : null) ??
          agentOf(this.view, mark, clause)
        );
      }
      if (
        subject.id === 'possessive' ||
        (subject.id === 'person' && POSSESSIVES.has(this.view.lemma(mark)))
      ) {
        owner ??= mark;
        continue;
      }
      if (subject.id === 'pronoun' && determines(this.view, mark, at))
        return agentAs('unknown', 'not-stated', null);
      // "Valerian root has been used as a herb": what it is used as is no subject.
      if (preposition && (subject.id !== 'standin' || preposition === 'as')) continue;
      if (this.#listedBehindPreposition(mark, clause)) continue;
      // "alcohol and kratom both cause drowsiness", "coca and khat, which are both stimulants"
      if (
        subject.id === 'pronoun' &&
        QUANTIFIERS.has(this.view.lemma(mark)) &&
        (this.view.subjects.some((one) => one.to === mark.from) ||
          COPULAS.has(this.view.words.norm[mark.from - 1] as string))
      )
        continue;
      if (
        (subject.id === 'pronoun' || subject.id === 'person') &&
        isObject(this.view, mark, clause)
      )
        continue;
      if (
        subject.id === 'other' &&
        (this.#coordinatedWithKratom(mark, clause) ||
          this.#isGivenUp(mark) ||
          this.#isActedOn(mark, clause))
      )
        continue;
      return agentOf(this.view, mark, clause);
    }
    if (owner && is(owner, Trait.possessive)) {
      return ownsUnknown(this.view, owner, at)
        ? agentAs('unknown', 'not-stated', null)
        : agentOfPronoun(this.view, owner, clause);
    }
    if (concept) {
      const id = senseOf(concept, 'concept')?.id ?? '';
      if (
        this.view.finiteBetween(concept.to, at) ||
        (concept.to === at && verbItself(this.view, at))
      ) {
        return this.#whoseEffects(concept, at) ?? agentAs('concept', 'not-stated', concept, id);
      }
    }
    if (unknownSubject(this.view, clause, at, nominal))
      return agentAs('unknown', 'not-stated', null);
    if (owner) return agentOf(this.view, owner, clause);
    return this.#inherited(index, clause);
  }

  /** "Side effects reported by users include …": they do nothing themselves; what has them is named behind, or known. */
  #whoseEffects(effects: Mark, to: number): Agent | null {
    if (!senseOf(effects, 'concept', 'side-effect') && !senseOf(effects, 'cue', 'risk-lead'))
      return null;
    const named = this.view.subjects.find(
      (one) =>
        one.from >= effects.to &&
        one.to <= to &&
        is(one, Trait.named | Trait.other | Trait.standin),
    );
    if (named) return agentOf(this.view, named, this.view.clauseAt(named.from));
    // "Alcohol has health risks, which include seizures"
    const clause = this.view.clauseAt(effects.from);
    const owner = mainSubject(this.view, clause);
    const agent = owner && owner.to <= effects.from ? agentOf(this.view, owner, clause) : null;
    return agent?.kind === 'other' ? agent : agentAs('none', this.view.state.form, null);
  }

  /** Only a thing that stands as the subject counts, not the object of an earlier verb. */
  #isSubjectThing(mark: Mark, clause: Clause): boolean {
    if (senseOf(mark, 'concept')?.mode !== 'thing') return false;
    const { relations, words } = this.view;
    for (let at = 0; at < relations.length; at++) {
      const one = relations[at] as Mark;
      if (one.from >= clause.from && one.to <= mark.from) return false;
    }
    return prepositionBefore(words, mark, bodyOf(clause)) === null;
  }

  /** "Methadone eases kratom withdrawal and can be safely given": kratom only names the trouble, and the medicine is the subject. */
  #treatedByOther(name: Mark, clause: Clause): boolean {
    const { norm } = this.view.words;
    const first = this.view.subjects.find((one) => one.from >= clause.from && one.from < clause.to);
    if (!first || first.from > clause.from + 1 || first.to >= name.from) return false;
    if (!is(first, Trait.other) || is(first, Trait.named) || !isComparedDrug(first)) return false;
    if (norm[first.to] === 'and' || norm[first.to] === 'or') return false;
    const trouble = this.view.concepts.some(
      (one) =>
        one.from <= name.to &&
        one.to > name.to &&
        one.senses.some(({ id }) => id === 'withdrawal' || id === 'addiction'),
    );
    return trouble || norm[name.from - 1] === 'from';
  }

  /** "withdrawal from kratom": the head of the phrase is the withdrawal. */
  #troubleFrom(name: Mark): Agent | null {
    const head = this.view.concepts.find((one) => one.to === name.from - 1);
    const thing = head && senseOf(head, 'concept');
    if (
      head &&
      thing?.mode === 'thing' &&
      (head.form === 'n' || head.form === 'p' || head.form === 'x') &&
      this.view.frames.valence(thing.id) === 'bad'
    ) {
      return agentAs('concept', 'not-stated', head, thing.id);
    }
    return null;
  }

  /** "with opioids, sedatives or sleeping pills": the members of a list share its preposition. */
  #listedBehindPreposition(mark: Mark, clause: Clause): boolean {
    const listed = (one: Mark) =>
      is(one, Trait.other) ||
      senseOf(one, 'subject', 'authority') ||
      senseOf(one, 'concept', 'medicine');
    if (!listed(mark)) return false;
    const { words } = this.view;
    let first = mark;
    for (let guard = 0; guard < this.view.marks.length; guard++) {
      const before = this.view.marks.findLast(
        (one) =>
          one.to <= first.from &&
          one.from >= clause.from &&
          (is(one, Trait.subject) || senseOf(one, 'concept', 'medicine')),
      );
      if (!before || !listed(before) || first.from - before.to > 2) break;
      const glue = words.norm[first.from - 1];
      const joined =
        glue === 'and' ||
        glue === 'or' ||
        ((words.before[first.from] as number) & Gap.comma) !== 0 ||
        words.norm[before.to] === 'or' ||
        words.norm[before.to] === 'and';
      if (!joined) break;
      first = before;
    }
    return first !== mark && prepositionBefore(words, first, clause.from) !== null;
  }

  /** "gets people off opioids and eases pain" */
  #isGivenUp(mark: Mark): boolean {
    return (
      this.view.words.norm[mark.to] === 'and' &&
      this.view.relations.some(
        (one) => one.to === mark.from && senseOf(one, 'relation', 'quit') !== undefined,
      )
    );
  }

  /** "Kratom mimics opioids, depresses breathing and relieves pain": the object of an earlier verb. */
  #isActedOn(mark: Mark, clause: Clause): boolean {
    return (
      this.view.relations.some(
        (one) =>
          one.to === mark.from &&
          one.from > clause.from &&
          (one.form === 's' || one.form === 'd' || one.form === 'b') &&
          !is(one, Trait.use),
      ) &&
      this.view.subjects.some(
        (one) =>
          one.from >= clause.from &&
          one.to < mark.from &&
          is(one, Trait.named | Trait.standin | Trait.pronoun),
      )
    );
  }

  #coordinatedWithKratom(mark: Mark, clause: Clause): boolean {
    const glue = this.view.words.norm[mark.from - 1];
    const previous = this.view.subjects.find(
      (one) => one.to === mark.from - 1 && one.from >= clause.from && is(one, Trait.named),
    );
    return (glue === 'and' || glue === 'or') && previous !== undefined;
  }

  #inherited(index: number, clause: Clause): Agent {
    // "Its safety is unknown, and there are reports of …": says only that they are.
    if (isExistential(this.view.words, clause.from + 1) && !this.view.has(Trait.other))
      return agentAs('none', 'not-stated', null);
    const host = this.view.clauses[clause.host];
    if (clause.link === 'relative' && host) {
      const cleft = this.#singledOut(host);
      if (cleft) return cleft;
      // "coca and khat, which are stimulants that release dopamine"
      const agent = host.link === 'relative' ? this.#inherited(clause.host, host) : null;
      if (agent?.kind === 'other') return agent;
    }
    if (clause.opener === 'that' && this.#saidOfUnknown(clause))
      return agentAs('unknown', 'not-stated', null);
    if (clause.link === 'relative' && clause.opener !== 'that' && index > 0) {
      // "with a double espresso, which gave him energy": nothing was claimed that "which" could sum up.
      if (
        host &&
        clause.opener === 'which' &&
        !this.view.index.isCovered(clause.from - 1) &&
        !this.view.isSmall(clause.from - 1) &&
        !this.view.concepts.some((mark) => mark.from >= host.from && mark.to <= host.to) &&
        is(mainSubject(this.view, host) ?? NO_MARK, Trait.person)
      ) {
        return agentAs('unknown', 'not-stated', null);
      }
      // ", which helps …" after a claim sums the claim up.
      const subject = host && mainSubject(this.view, host);
      const sums =
        clause.opener === 'which' &&
        RESULT_VERBS.test(this.view.words.norm[clause.from + 1] as string) &&
        subject !== null &&
        subject !== undefined &&
        agentOf(this.view, subject, host as Clause).kind === 'kratom' &&
        this.view.relations.some((one) => one.from >= subject.to && one.to <= clause.from);
      const antecedent = this.view.marks.findLast((mark) => mark.to <= clause.from);
      // "confused with kava, which can damage the liver": unless it is only compared with.
      const own = antecedent?.to === clause.from && is(antecedent, Trait.other);
      if (sums && !(own && !contrasted(this.view, antecedent, host as Clause)))
        return agentOf(this.view, subject, host as Clause);
      if (antecedent && antecedent.to === clause.from) {
        const other = is(antecedent, Trait.other);
        if (other)
          return agentOf(this.view, appositionOf(this.view, antecedent) ?? antecedent, clause);
        if (is(antecedent, Trait.person) && clause.opener.startsWith('who')) {
          return agentOf(this.view, antecedent, clause);
        }
      }
    }
    // "an alternative to prescription medicines that can be addictive"
    if (clause.link === 'relative' && this.#saidOfMedicine(clause))
      return agentAs('other', 'not-stated', null);
    // "other drugs, especially ones that affect the liver"
    if (clause.link === 'relative' && ONES.has(this.view.words.norm[clause.from - 1] as string))
      return agentAs('unknown', 'not-stated', null);
    if (clause.link === 'relative') {
      // "the fatigue that comes with fibromyalgia": the thing right before is the subject.
      const thing = this.view.concepts.find(
        (mark) => mark.to === clause.from && senseOf(mark, 'concept')?.mode === 'thing',
      );
      const id = thing && senseOf(thing, 'concept')?.id;
      // "endorphins that bind to opioid receptors"
      const ownDoer = id === 'neurotransmitter' || (id && this.view.frames.valence(id) === 'bad');
      if (thing && id && ownDoer && this.view.frames.isThing(id)) {
        // "comes with health risks, which include seizures", "side effects that can be grave, including …"
        const { norm } = this.view.words;
        const handsOn =
          INCLUDING.test(norm[clause.from + 1] as string) ||
          norm.slice(clause.from + 1, clause.to).includes('including');
        return (
          (handsOn ? this.#whoseEffects(thing, clause.from) : null) ??
          agentAs('concept', 'not-stated', thing, id)
        );
      }
    }
    if (clause.link === 'relative' && this.#appositive(clause))
      return agentAs('unknown', 'not-stated', null);
    if (index > 0) {
      for (let at = index - 1; at >= 0; at--) {
        const earlier = this.view.clauses[at] as Clause;
        const subject = mainSubject(this.view, earlier);
        if (subject) {
          const agent = agentOf(this.view, subject, earlier);
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
        const thing = this.view.concepts.find(
          (mark) =>
            mark.from >= earlier.from &&
            mark.to <= earlier.to &&
            mark.senses.some((sense) => sense.mode === 'thing'),
        );
        if (
          thing &&
          this.view.finiteBetween(thing.to, earlier.to - 1) &&
          !this.view.relations.some((one) => one.from >= earlier.from && one.to <= thing.from)
        ) {
          return (
            this.#whoseEffects(thing, clause.from) ??
            agentAs('concept', 'not-stated', thing, senseOf(thing, 'concept')?.id ?? '')
          );
        }
        if (unknownSubject(this.view, earlier, earlier.to))
          return agentAs('unknown', 'not-stated', null);
      }
    }
    return agentAs('none', this.view.state.form, null);
  }

  /** A plural of medicines right before a relative clause, as the object of a preposition or verb. */
  #saidOfMedicine({ from, opener }: Clause): boolean {
    if (opener !== 'that' && opener !== 'which') return false;
    const { words } = this.view;
    if ((words.before[from] as number) & Gap.comma) return false;
    const noun = this.view.concepts.find(
      (mark) => mark.to === from && senseOf(mark, 'concept', 'medicine')?.mode === 'thing',
    );
    return (
      noun !== undefined &&
      noun.form === 'p' &&
      !is(noun, Trait.named) &&
      (prepositionBefore(words, noun, this.view.sentence.from) !== null || this.#isFound(noun))
    );
  }

  /** "You can find herbal painkillers": somebody finds or takes them, and nothing is said to be one. */
  #isFound(noun: Mark): boolean {
    const { norm } = this.view.words;
    const { from } = this.view.sentence;
    return (
      !this.view.named &&
      norm
        .slice(Math.max(from, noun.from - FOUND_REACH), noun.from)
        .some((word) => FINDING.test(word))
    );
  }

  /** "We support a charity that helps veterans": a noun that the lexicon does not know, and nobody speaks of kratom. */
  #saidOfUnknown(clause: Clause): boolean {
    const { norm } = this.view.words;
    const noun = clause.from - 1;
    const host = this.view.clauses[clause.host];
    if (clause.link !== 'relative' || !host || noun <= host.from) return false;
    const pointed = this.view.subjects.some(
      (one) =>
        is(one, Trait.named | Trait.standin | Trait.pronoun | Trait.possessive) &&
        this.view.lemma(one) !== 'that',
    );
    if (pointed) return false;
    if (this.view.index.isCovered(noun) || this.view.isSmallOrAdverb(noun)) return false;
    if (
      !norm.slice(Math.max(host.from, noun - 2), noun).some((word) => word === 'a' || word === 'an')
    )
      return false;
    const subject = mainSubject(this.view, host);
    return !subject || is(subject, Trait.person);
  }

  /** "… serotonin, two chemicals that steer mood": the clause belongs to the noun in between. */
  #appositive(clause: Clause): boolean {
    const host = this.view.clauses[clause.host];
    if (!host) return false;
    let comma = -1;
    for (let at = clause.from - 1; at > host.from && at > clause.from - 5; at--) {
      if (this.view.finiteBetween(at, at)) return false;
      if ((this.view.words.before[at] as number) & Gap.comma) {
        comma = at;
        break;
      }
    }
    if (comma < 0) return false;
    const first = this.view.words.norm[comma] as string;
    if (!['a', 'an', 'the', 'two', 'three', 'both'].includes(first)) return false;
    return this.view.finiteBetween(host.from, comma - 1);
  }
}
