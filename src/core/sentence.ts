/**
 * Reads one sentence: which things it speaks of, what is said to happen to them, who does it,
 * and how the text stands to that.
 *
 * Pure. The order is relation, subject, stance; a claim needs all of them, and where one is
 * not sure there is no claim.
 */
import { type Agent, Agents, agentAs } from './agents';
import { leavesAnimals } from './animals';
import { type Attempt, Came } from './classifier/features';
import { type Clause, COPULAS, senseOf } from './clauses';
import { WITHDRAWALS } from './concepts';
import { describesIllness, lastThing, leaves, leavesOnDrug } from './discourse';
import { denied, directEffects, type FrameIndex } from './frames';
import type { Lexicon, Mark, Sense } from './lexicon';
import { linkThing } from './links';
import { leadLink } from './links/fragments';
import type { Link, Thing } from './links/link';
import { hasOtherObject, isCommand } from './links/verbs';
import { emptyList } from './lists';
import { offersIn } from './offers';
import { otherNamed, speaksOfIt } from './presence';
import { cameWithKratom } from './quiet/before-kratom';
import { Candidate } from './quiet/candidate';
import { silencerOf } from './quiet/silencers';
import { oneSurvived } from './quiet/somebody';
import { isOwnVerb, isSpoilt } from './quiet/spoilt';
import { backToNormal, comesOfStopping, curedBy } from './quiet/stopping';
import type { Sentence } from './sentences';
import { sparedIn } from './spared';
import { judge } from './stance';
import type { Focus, ReadingState, Taker, TopicKind } from './state';
import { goesOnAboutTaker, takerBehind } from './takers';
import { is, Trait } from './traits';
import type { Effect, ProductForm, Stance, Valence } from './types';
import { type Place, SentenceView } from './view';
import { Gap, type Words } from './words';

/** One thing said in a sentence, before it is matched with the claims. */
export interface Proposition {
  readonly effect: Effect;
  readonly concept: string;
  readonly agent: Agent;
  readonly relation: Mark | null;
  readonly object: Mark;
  readonly stance: Stance;
  /** Where in the sentence it stands: the first and last word (exclusive) of what makes it up. */
  readonly from: number;
  readonly to: number;
  /** The relation came from a heading or lead-in. */
  readonly lead: string;
}

/** What reading a sentence gives. */
export interface SentenceReading {
  readonly words: Words;
  readonly propositions: readonly Proposition[];
  /** All that was looked at, whatever came of it. */
  readonly attempts: readonly Attempt[];
  readonly clauses: readonly Clause[];
  readonly marks: readonly Mark[];
  /** Ids of the concepts that stand in the sentence, each once. */
  readonly concepts: readonly string[];
  /** What the sentence leaves behind for the next one. */
  readonly topic: TopicKind;
  readonly form: ProductForm;
  readonly focus: Focus;
  readonly thing: string;
  /** Whether it speaks of kratom or of taking it, in whatever words. */
  readonly near: boolean;
  /** Whether it leaves an illness behind as what is described. */
  readonly illness: boolean;
  /** Whether the next sentence of the block goes on about an experiment on animals. */
  readonly animals: boolean;
  /** Whom it leaves behind as taking kratom. */
  readonly taker: Taker;
  /** Whether it tells of nobody but whom the sentence before said to take kratom. */
  readonly ofTaker: boolean;
  /** As `SentenceView.said`. */
  readonly said: string;
  /** Whether it has somebody on another drug. */
  readonly onDrug: boolean;
  /** Whether it names a thing that claims speak of. */
  readonly saysSomething: boolean;
  /** Whether kratom is named in it. */
  readonly named: boolean;
  /** Whether something else is named in it, other than to compare. */
  readonly otherNamed: boolean;
  /** Whether any mark has one of some `Trait`s. */
  has(traits: number): boolean;
  /** Who the predicate at a word of the last clause speaks of. */
  subjectBefore(word: number): Agent;
  /** Whether every mention of a concept behind a word is denied ("but not for …"). */
  excluded(concept: string, behind: number): boolean;
}

const CONCEDING = new Set(['but', 'although', 'though', 'however', 'yet', 'and yet']);
const SLIGHT = new Set(['little', 'low', 'small', 'slight', 'minimal']);
const CHANCES = new Set(['chance', 'risk', 'likelihood', 'danger']);
const BRACKET_REACH = 14;
/** "unless you mix it with alcohol", "as long as you do not mix it with alcohol": what it is said to be safe without. */
const UNMIXED =
  /\b(unless|(as long as|so long as|provided( that)?|if|when) (\w+ ){0,2}(do not|dont|does not|doesnt|never|is not|isnt|not|are not|arent))( \w+){0,6}$/;
const UNCONCERNED = /^(concern|worry|issue|problem|risk|danger|threat|question)$/;
const OWNERS = new Set('a an my your his her their another any'.split(' '));
/** How far behind "both" the second of the two may stand, in words, */
const BOTH_REACH = 6;
/** what may stand before it, where both are the subject, */
const EACH_OPENERS = new Set('that because since as and but while although if say says'.split(' '));
/** and words by which the two are taken together after all. */
const TOGETHER =
  /\b(together|combin\w+|mix\w*|at once|same time|simultaneous\w*|alongside|additive|interact\w*|add up|take both|taking both)\b/;
const TELLING = new Set('that he she they i we which'.split(' '));
const NAMING_AS = new Set('is was be being as like called than'.split(' '));

/** What is tried where a good thing is said to be lost. */
const LOSS: Link = { type: 'direct', mark: null, effect: 'lowers', behind: false };
const NOBODY = agentAs('none', 'not-stated', null);
/** What something is not, where that is told of a rival. */
const SAID_TO_BE: Link = { type: 'direct', mark: null, effect: 'is', behind: false };

/** Reads the sentences of any page; holds nothing between calls. */
export class SentenceReader {
  constructor(
    readonly lexicon: Lexicon,
    readonly frames: FrameIndex,
  ) {}

  /**
   * @param words The block's words.
   * @param sentence The sentence's range in them.
   * @param marks The lexicon's marks in it, by their first word.
   * @param state What the engine knows before the sentence.
   * @param only What alone is looked for, of a question and what answers it read as one: what is offered for what is asked.
   */
  read(
    words: Words,
    sentence: Sentence,
    marks: readonly Mark[],
    state: ReadingState,
    place: Place,
    only?: 'offers',
  ): SentenceReading {
    const view = new SentenceView(this.lexicon, this.frames, words, sentence, marks, state, place);
    return new Reading(view, only === 'offers');
  }
}

/** What is not asked for of every sentence is only worked out when it is. */
class Reading implements SentenceReading {
  readonly agents: Agents;
  readonly propositions: Proposition[] = emptyList();
  readonly attempts: Attempt[] = emptyList();
  readonly topic: TopicKind;
  readonly form: ProductForm;
  readonly focus: Focus;
  readonly thing: string;
  readonly near: boolean;
  readonly illness: boolean;
  readonly animals: boolean;
  readonly taker: Taker;
  readonly onDrug: boolean;

  /** @param offers Whether only offers are read. */
  constructor(
    readonly view: SentenceView,
    offers = false,
  ) {
    this.agents = new Agents(view);
    this.near = speaksOfIt(view);
    this.illness = describesIllness(view);
    this.animals = leavesAnimals(view);
    this.taker = takerBehind(view, this.agents);
    this.onDrug = leavesOnDrug(view);
    if (view.concepts.length > 0) {
      if (!offers) {
        for (let index = 0; index < view.clauses.length; index++) {
          this.#readClause(index, this.propositions);
        }
        this.#partsOfLead(this.propositions);
      }
    }
    for (const one of offersIn(view, this.agents)) this.propositions.push(one);
    if (!offers) for (const one of sparedIn(view, this.agents)) this.propositions.push(one);
    const { topic, form, focus } = leaves(view, this.agents);
    this.topic = topic;
    this.form = form;
    this.focus = focus;
    this.thing = lastThing(view);
  }

  has(traits: number): boolean {
    return this.view.has(traits);
  }

  get words(): Words {
    return this.view.words;
  }

  get clauses(): readonly Clause[] {
    return this.view.clauses;
  }

  get marks(): readonly Mark[] {
    return this.view.marks;
  }

  get concepts(): readonly string[] {
    return this.view.conceptIds;
  }

  get saysSomething(): boolean {
    const { concepts, frames } = this.view;
    return concepts.some((mark) =>
      mark.senses.some((sense) => sense.kind === 'concept' && frames.isThing(sense.id)),
    );
  }

  get named(): boolean {
    return this.view.named;
  }

  get said(): string {
    return this.view.said;
  }

  get ofTaker(): boolean {
    return goesOnAboutTaker(this.view);
  }

  get otherNamed(): boolean {
    return otherNamed(this.view, this.agents);
  }

  subjectBefore(word: number): Agent {
    return this.agents.agentFor(this.view.clauseIndexAt(word), word);
  }

  /** Under "Kratom withdrawal symptoms:" an item is a part of the withdrawal. */
  #partsOfLead(out: Proposition[]): void {
    const { view } = this;
    const lead = view.place.lead;
    if (!lead?.concept || lead.relation !== 'cause') return;
    if (!view.isFragment(view.clauses[0] as Clause)) return;
    const object = view.concepts.find((mark) =>
      mark.senses.some(
        (sense) => sense.kind === 'concept' && view.frames.valence(sense.id) === 'bad',
      ),
    );
    if (!object) return;
    out.push({
      effect: 'causes',
      concept: lead.concept,
      agent: agentAs('none', view.state.form, null),
      relation: null,
      object,
      stance: lead.reported ? 'reported' : lead.hedged ? 'hedged' : 'asserted',
      from: object.from,
      to: object.to,
      lead: lead.text,
    });
  }

  excluded(concept: string, behind: number): boolean {
    const { words } = this.view;
    const mentions = this.view.concepts.filter((mark) => senseOf(mark, 'concept', concept));
    if (mentions.length === 0) return false;
    return mentions.every((mark) => {
      // "taken without any other drugs, it is safe"
      if (words.norm.slice(Math.max(0, mark.from - 3), mark.from).includes('without')) return true;
      if (this.#unconcerned(mark) || this.#eachOfBoth(mark)) return true;
      const { from } = this.view.sentence;
      if (UNMIXED.test(words.norm.slice(from, mark.from).join(' '))) return true;
      if (mark.from < behind) return false;
      const own = this.view.clauseAt(mark.from);
      // "safe, but nobody has studied it in pregnancy"
      if (
        own.from >= behind &&
        CONCEDING.has(own.opener) &&
        this.view.cues.some(
          (cue) =>
            cue.from >= own.from &&
            cue.from < own.to &&
            (is(cue, Trait.negation) || is(cue, Trait.debunk)),
        )
      )
        return true;
      for (let at = mark.from - 1; at >= mark.from - 3 && at >= behind; at--) {
        const word = words.norm[at];
        if (word === 'not' || word === 'except' || word === 'unless') return true;
      }
      return false;
    });
  }

  /** "Both kratom and alcohol can cause drowsiness": each of the two by itself, and nobody takes them together. */
  #eachOfBoth(mark: Mark): boolean {
    const { words, sentence, subjects } = this.view;
    const { norm } = words;
    const name = subjects.findLast((one) => is(one, Trait.named) && one.from < mark.to + 2);
    if (!name) return false;
    // "Kratom and alcohol can both cause drowsiness"
    const verb = this.view.isAuxiliary(mark.to) ? mark.to + 1 : mark.to;
    if (norm[verb] === 'both' && verb < sentence.to) return !this.view.says(TOGETHER);
    let both = Math.min(name.from, mark.from) - 1;
    while (both > sentence.from && both > mark.from - BOTH_REACH && norm[both] !== 'both') both--;
    if (norm[both] !== 'both') return false;
    const opens =
      both === sentence.from ||
      ((words.before[both] as number) & ~Gap.space) !== 0 ||
      EACH_OPENERS.has(norm[both - 1] as string);
    return opens && !this.view.says(TOGETHER);
  }

  /** "which is no worry with CBD", "which with CBD is no concern": told of a rival, and not of taking both. */
  #unconcerned({ from, to }: Mark): boolean {
    const { norm } = this.view.words;
    const at = norm[from - 1] === 'with' ? from - 1 : from;
    if (norm[at] !== 'with') return false;
    if (norm[at - 2] === 'no' && UNCONCERNED.test(norm[at - 1] as string)) return true;
    return (
      norm[to + 1] === 'no' &&
      COPULAS.has(norm[to] as string) &&
      UNCONCERNED.test(norm[to + 2] ?? '')
    );
  }

  #readClause(index: number, out: Proposition[]): void {
    const clause = this.view.clauses[index] as Clause;
    const { concepts } = this.view;
    let things: Mark[] | null = null;
    for (let at = 0; at < concepts.length; at++) {
      const mark = concepts[at] as Mark;
      if (mark.from >= clause.to) break;
      if (mark.from < clause.from || !this.#asks(mark)) continue;
      things ??= this.#thingsIn(clause);
      const position = things.indexOf(mark);
      for (const sense of mark.senses) {
        // Nothing can come of a concept that no claim asks for, so nothing is looked for.
        if (sense.kind !== 'concept' || !this.view.frames.asksFor(sense.id)) continue;
        if (position < 0) this.#readConcept(index, clause, [mark], 0, mark, sense, out);
        else this.#readConcept(index, clause, things, position, mark, sense, out);
      }
    }
  }

  /** Whether any claim asks for what a mark says. */
  #asks({ senses }: Mark): boolean {
    for (let at = 0; at < senses.length; at++) {
      const { kind, id } = senses[at] as Sense;
      if (kind === 'concept' && this.view.frames.asksFor(id)) return true;
    }
    return false;
  }

  /** The marks in a clause of things that something can be done to. */
  #thingsIn(clause: Clause): Mark[] {
    const { concepts } = this.view;
    const things: Mark[] = emptyList();
    for (let at = 0; at < concepts.length; at++) {
      const mark = concepts[at] as Mark;
      if (mark.from >= clause.from && mark.from < clause.to && this.#isThing(mark))
        things.push(mark);
    }
    return things;
  }

  #isThing({ senses, traits }: Mark): boolean {
    if ((traits & Trait.thing) === 0) return false;
    for (let at = 0; at < senses.length; at++) {
      const { mode, id } = senses[at] as Sense;
      if (mode === 'thing' && this.view.frames.isThing(id)) return true;
    }
    return false;
  }

  #readConcept(
    index: number,
    clause: Clause,
    concepts: readonly Mark[],
    position: number,
    mark: Mark,
    sense: Sense,
    out: Proposition[],
  ): void {
    const { frames } = this.view;
    if (this.#inBracketsOf(mark) || isOwnVerb(this.view, mark)) return;
    const valence = frames.valence(sense.id);
    const thing: Thing = { clause, concepts, position, mark, concept: sense.id, valence };
    const link =
      sense.mode === 'thing'
        ? (linkThing(this.view, this.agents, thing) ?? leadLink(this.view, thing))
        : this.#directLink(clause, mark, sense, valence);
    if (link) this.#propose(index, clause, mark, sense, link, out);
    else if (frames.wants('raises', sense.id) && isSpoilt(this.view, mark))
      this.#tried(sense.id, LOSS, NOBODY, Came.silenced, false, true);
    // What is said to be so ("is legal", "for centuries") needs no relation of its own; a wording of its absence
    // ("undetectable") never says that it is.
    if (
      link?.effect !== 'is' &&
      sense.mode !== 'absent' &&
      !(sense.id === 'kratom-stopping' && curedBy(this.view, mark)) &&
      (frames.wants('is', sense.id) || frames.wants('is-not', sense.id)) &&
      !(
        valence === 'bad' &&
        (this.#undone(clause, mark) || this.#listedAsEffect() || backToNormal(this.view, mark))
      )
    ) {
      this.#propose(index, clause, mark, sense, SAID_TO_BE, out);
    }
  }

  /** "withdrawal symptoms (anxiety, tremors)": the parts are no claims of their own. */
  #inBracketsOf(mark: Mark): boolean {
    const { words, concepts, sentence } = this.view;
    for (let at = mark.from; at > sentence.from && at > mark.from - BRACKET_REACH; at--) {
      const gap = words.before[at] as number;
      if (gap & Gap.close) return false;
      if (gap & Gap.open)
        return concepts.some(
          (one) => one.to === at && one.senses.some((sense) => WITHDRAWALS.has(sense.id)),
        );
    }
    return false;
  }

  /** What a wording says that needs no relation. */
  #directLink(clause: Clause, mark: Mark, sense: Sense, valence: Valence): Link | null {
    if (hasOtherObject(this.view, mark) || isCommand(this.view, clause, mark)) return null;
    if (this.#relates(mark) || this.#slight(mark) || this.#namesMedicine(mark)) return null;
    const { frames } = this.view;
    const effects = directEffects(sense.mode, valence);
    for (let at = 0; at < effects.length; at++) {
      const effect = effects[at] as Effect;
      if (frames.wants(effect, sense.id) || frames.wants(denied(effect), sense.id)) {
        return { type: 'direct', mark: null, effect, behind: false };
      }
    }
    return null;
  }

  /** "little chance of becoming addicted": read with the chance. */
  #slight(mark: Mark): boolean {
    const { norm } = this.view.words;
    return (
      norm[mark.from - 1] === 'of' &&
      CHANCES.has(norm[mark.from - 2] as string) &&
      SLIGHT.has(norm[mark.from - 3] as string)
    );
  }

  /** "levels of an antidepressant can climb": a medicine, and not what kratom is. */
  #namesMedicine(mark: Mark): boolean {
    if (!senseOf(mark, 'concept', 'medicine')) return false;
    const { norm } = this.view.words;
    const before = norm[mark.from - 1] as string;
    // "The antidepressant that he took"
    const told = before === 'the' && TELLING.has(norm[mark.to] as string);
    if (!told && !OWNERS.has(before)) return false;
    for (let at = mark.from - 2; at >= this.view.sentence.from && at >= mark.from - 5; at--) {
      if (NAMING_AS.has(norm[at] as string)) return false;
    }
    return true;
  }

  /** Whether a wording is a relation as well and has its thing behind it. */
  #relates(mark: Mark): boolean {
    return (
      this.view.relations.some((one) => one.from === mark.from && one.to === mark.to) &&
      this.view.concepts.some(
        (next) =>
          next.from >= mark.to &&
          next.from <= mark.to + 2 &&
          // "Effects: calming, pain relief", "calming and pain-relieving"
          ((this.view.words.before[mark.to] as number) & Gap.comma) === 0 &&
          this.view.words.norm[mark.to] !== 'and' &&
          this.#isThing(next),
      )
    );
  }

  /** Under "Side effects:" a sign is one of them, and no sign of withdrawal. */
  #listedAsEffect(): boolean {
    const { lead } = this.view.place;
    return (
      lead !== null &&
      lead.relation !== '' &&
      lead.concept === '' &&
      !this.view.conceptIds.includes('kratom-stopping') &&
      !lead.concepts.some((id) => id === 'kratom-stopping' || id === 'withdrawal')
    );
  }

  /** "took away the restless legs", "headaches come rarer": a trouble that goes is not there. */
  #undone(clause: Clause, mark: Mark): boolean {
    return this.view.relations.some((relation) => {
      if (relation.from < clause.from || relation.to > clause.to) return false;
      // "The shakes stopped when I quit": the shakes did, and not somebody.
      if (/^(stop|quit)/.test(this.view.lemma(relation)) && relation.from !== mark.to) return false;
      const mode = relation.to <= mark.from ? 'before' : relation.from >= mark.to ? 'after' : '';
      return relation.senses.some(
        (sense) => sense.id === 'reduce' && sense.mode === mode && relation.form !== 'x',
      );
    });
  }

  /** Makes what a clause may be saying a proposition, unless something silences it. */
  #propose(
    index: number,
    clause: Clause,
    mark: Mark,
    sense: Sense,
    link: Link,
    out: Proposition[],
  ): void {
    const candidate = new Candidate(this, index, clause, mark, sense, link);
    const silencer = silencerOf(candidate);
    const { agent, concept, relation, first, last } = candidate;
    if (silencer) {
      this.#tried(concept, link, agent, Came.silenced, false, silencer.settles);
      return;
    }
    // The judgement may stand in the clause beside: "for pain, it could be a good choice".
    const seat = relation ? this.view.clauseIndexAt(relation.from) : index;
    const verdict = judge(this.view, {
      clause: this.view.clauses[seat] as Clause,
      index: seat,
      first,
      last,
      link,
      object: mark,
      concept,
      agent,
      effect: link.effect,
    });
    if (verdict === null) {
      this.#tried(concept, link, agent, Came.unjudged, false);
      return;
    }
    this.#tried(concept, link, agent, Came.said, verdict.denied);
    const origin =
      verdict.denied || link.effect !== 'causes' ? cameWithKratom(candidate) : undefined;
    const effect = origin ? 'causes' : verdict.denied ? denied(link.effect) : link.effect;
    if (effect === null || (effect === 'lacks' && oneSurvived(candidate))) return;
    // "without a word on its addictive potential": nothing is denied of that.
    if (link.type === 'owned' && verdict.denied) return;
    // A question may be answered with no, and then the denial is the claim.
    const { frames } = this.view;
    if (!frames.wants(effect, concept) && !frames.wants(denied(effect), concept)) return;
    out.push({
      effect,
      concept: effect === 'causes' && comesOfStopping(candidate) ? 'withdrawal' : concept,
      agent: origin ? this.agents.agentOf(origin, this.view.clauseAt(origin.from)) : agent,
      relation,
      object: mark,
      stance: verdict.stance,
      from: Math.min(first, verdict.from),
      to: last,
      lead: link.type === 'lead' ? (this.view.place.lead?.text ?? '') : '',
    });
  }

  #tried(
    concept: string,
    link: Link,
    agent: Agent,
    came: number,
    denied: boolean,
    settled = false,
  ): void {
    this.attempts.push({
      concept,
      effect: link.effect,
      link: link.type,
      agent: agent.kind,
      came,
      denied,
      settled,
    });
  }
}
