/**
 * Reads one sentence: which things it speaks of, what is said to happen to them, who does it,
 * and how the text stands to that.
 *
 * Pure. The order is relation, subject, stance; a claim needs all of them, and where one is
 * not sure there is no claim.
 */
import { type Agent, Agents } from './agents';
import { type Clause, prepositionBefore, senseOf } from './clauses';
import { denied, directEffects, type FrameIndex } from './frames';
import type { Lexicon, Mark, Sense } from './lexicon';
import { type Link, Links } from './links';
import type { Sentence } from './sentences';
import { Stances } from './stance';
import { type Focus, NO_FOCUS, type ReadingState, type TopicKind } from './state';
import type { Effect, ProductForm, Stance } from './types';
import { formOf, type Place, SentenceView } from './view';
import type { Words } from './words';

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
  readonly propositions: readonly Proposition[];
  readonly clauses: readonly Clause[];
  readonly marks: readonly Mark[];
  /** Concepts that stand in the sentence. */
  readonly concepts: ReadonlySet<string>;
  /** What the sentence leaves behind for the next one. */
  readonly topic: TopicKind;
  readonly form: ProductForm;
  readonly focus: Focus;
  readonly thing: string;
}

const FIRST_PERSON = new Set(['i', 'me', 'my', 'im', 'ive', 'we']);
/** In a heading these only name a topic: "Risks of dependence", "Effects on the liver". */
const MENTIONING = new Set(['risk', 'harm', 'use', 'associate', 'inverse']);
/** Verbs that say what a person has; without kratom in the sentence it is the person's own story. */
const HAVING = new Set(
  'have has had having suffer suffers suffered suffering experience experienced experiencing get gets got getting develop developed notice noticed feel feels felt see saw'.split(
    ' ',
  ),
);

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
   */
  read(
    words: Words,
    sentence: Sentence,
    marks: readonly Mark[],
    state: ReadingState,
    place: Place,
  ): SentenceReading {
    const view = new SentenceView(this.lexicon, this.frames, words, sentence, marks, state, place);
    return new Reading(view).run();
  }
}

class Reading {
  readonly agents: Agents;
  readonly links: Links;
  readonly stances: Stances;

  constructor(readonly view: SentenceView) {
    this.agents = new Agents(view);
    this.links = new Links(view, this.agents);
    this.stances = new Stances(view);
  }

  run(): SentenceReading {
    const propositions: Proposition[] = [];
    if (this.view.concepts.length > 0) {
      for (let index = 0; index < this.view.clauses.length; index++) {
        this.#readClause(index, propositions);
      }
    }
    const { topic, form, focus } = this.#leaves();
    return {
      propositions,
      clauses: this.view.clauses,
      marks: this.view.marks,
      concepts: this.view.conceptIds,
      topic,
      form,
      focus,
      thing: this.#lastThing(),
    };
  }

  /** The condition that "this condition" would mean in the next sentence. */
  #lastThing(): string {
    for (let at = this.view.concepts.length - 1; at >= 0; at--) {
      for (const sense of (this.view.concepts[at] as Mark).senses) {
        if (
          sense.kind === 'concept' &&
          sense.mode === 'thing' &&
          this.view.frames.valence(sense.id) === 'bad' &&
          this.view.frames.isThing(sense.id)
        ) {
          return sense.id;
        }
      }
    }
    return this.view.state.thing;
  }

  #readClause(index: number, out: Proposition[]): void {
    const clause = this.view.clauses[index] as Clause;
    const inside = this.view.concepts.filter(
      (mark) => mark.from >= clause.from && mark.from < clause.to,
    );
    const things = inside.filter((mark) =>
      mark.senses.some((sense) => sense.mode === 'thing' && this.view.frames.isThing(sense.id)),
    );
    for (const mark of inside) {
      const at = things.indexOf(mark);
      const concepts = at < 0 ? [mark] : things;
      const position = Math.max(at, 0);
      for (const sense of mark.senses) {
        if (sense.kind !== 'concept') continue;
        this.#readConcept(index, clause, concepts, position, mark, sense, out);
      }
    }
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
    const valence = frames.valence(sense.id);
    const links: Link[] = [];
    if (sense.mode === 'thing') {
      this.links.linkThing(clause, concepts, position, mark, sense.id, valence, links);
    }
    const relates =
      (sense.mode !== 'thing' && this.links.hasOtherObject(mark)) ||
      (sense.mode !== 'thing' && this.links.isCommand(clause, mark)) ||
      (sense.mode !== 'thing' &&
        this.view.relations.some(
          (one) => one.from === mark.from && one.to === mark.to && one.form === 'g',
        ) &&
        this.view.concepts.some(
          (next) =>
            next.from >= mark.to &&
            next.from <= mark.to + 2 &&
            next.senses.some((other) => other.mode === 'thing'),
        ));
    if (links.length === 0 && !relates) {
      for (const effect of directEffects(sense.mode, valence)) {
        if (frames.wants(effect, sense.id) || frames.wants(denied(effect), sense.id)) {
          links.push({ type: 'direct', mark: null, effect, behind: false, weak: false });
          break;
        }
      }
    }
    if (links.length === 0 && sense.mode === 'thing') {
      const lead = this.links.leadLink(clause, mark, sense.id, valence);
      if (lead) links.push(lead);
    }
    // What is said to be so ("is legal", "for centuries") needs no relation of its own.
    if (frames.wants('is', sense.id) || frames.wants('is-not', sense.id)) {
      if (!links.some((link) => link.effect === 'is')) {
        links.push({ type: 'direct', mark: null, effect: 'is', behind: false, weak: false });
      }
    }
    for (const link of links) this.#propose(index, clause, mark, sense, link, out);
  }

  #propose(
    index: number,
    clause: Clause,
    mark: Mark,
    sense: Sense,
    link: Link,
    out: Proposition[],
  ): void {
    const relation = link.mark;
    const first = relation ? Math.min(relation.from, mark.from) : mark.from;
    const last = relation ? Math.max(relation.to, mark.to) : mark.to;
    let agent: Agent;
    if (link.type === 'inverse') agent = this.agents.inverseAgent(relation as Mark);
    else if (link.behind) agent = this.agents.agentBehind(index, clause, mark, relation as Mark);
    else agent = this.agents.agentFor(index, first);
    let effect: Effect | null = link.effect;
    if (
      effect === 'causes' &&
      agent.kind === 'person' &&
      relation &&
      HAVING.has(this.view.lemma(relation)) &&
      !this.view.place.lead &&
      this.view.state.headings.at(-1)?.lead?.relation !== 'cause' &&
      !this.view.named &&
      !this.view.subjects.some((one) => senseOf(one, 'subject', 'standin'))
    ) {
      return;
    }
    if (this.view.place.heading && relation && MENTIONING.has(link.type)) return;
    if (
      this.view.place.heading &&
      relation &&
      relation.form === 'g' &&
      relation.from === this.view.sentence.from &&
      !this.view.place.lead?.strong
    )
      return;
    if (link.type === 'use' && relation?.form === 'g' && agent.kind !== 'person') return;
    if (link.type === 'contain' && agent.kind !== 'kratom' && agent.kind !== 'other') {
      const named = this.view.subjects.find((one) => formOf(one) !== null);
      if (named) agent = this.agents.agentOf(named, clause);
    }
    if (effect === 'quits' && agent.kind === 'person' && !this.#credits(agent)) return;
    if (agent.kind === 'person' && this.#usesOther(clause, first)) return;
    const verdict = this.stances.judge(index, clause, first, last, link, agent, effect);
    if (verdict === null) return;
    if (verdict.denied) effect = denied(effect);
    if (effect === null || !this.view.frames.wants(effect, sense.id)) return;
    out.push({
      effect,
      concept: sense.id,
      agent,
      relation,
      object: mark,
      stance: verdict.stance,
      from: Math.min(first, verdict.from),
      to: last,
      lead: link.type === 'lead' ? (this.view.place.lead?.text ?? '') : '',
    });
  }

  /** Whether a person who gave something up is the writer, or kratom is named for it. */
  #credits(agent: Agent): boolean {
    return (
      this.view.named ||
      (agent.mark !== null && FIRST_PERSON.has(this.view.lemma(agent.mark))) ||
      this.view.subjects.some(
        (mark) =>
          senseOf(mark, 'subject', 'standin') !== undefined ||
          (senseOf(mark, 'subject', 'pronoun') !== undefined && this.view.lemma(mark) === 'it'),
      )
    );
  }

  /** "People use herbal tea to relax": what is used is not kratom. */
  #usesOther(clause: Clause, first: number): boolean {
    for (const use of this.view.relations) {
      if (!senseOf(use, 'relation', 'use') || use.from < clause.from || use.to > first) continue;
      const used = this.view.subjects.find(
        (mark) => mark.from >= use.to && mark.from <= use.to + 3 && mark.to <= first,
      );
      if (used && senseOf(used, 'subject', 'other') && formOf(used) === null) return true;
    }
    return false;
  }

  #leaves(): { topic: TopicKind; form: ProductForm; focus: Focus } {
    let { topic, form, focus } = this.view.state;
    const first = this.view.clauses[0] as Clause;
    const main = this.#leadingSubject();
    const named = this.view.subjects.filter(
      (mark) =>
        formOf(mark) !== null && !this.agents.contrasted(mark, this.view.clauseAt(mark.from)),
    );
    if (main) {
      const agent = this.agents.agentOf(main, first);
      if (agent.kind === 'kratom') {
        topic = 'kratom';
        focus = { kind: 'kratom', id: '', form: agent.form, text: this.view.text(main) };
        if (agent.form !== 'not-stated') form = agent.form;
      } else if (agent.kind === 'other' && named.length === 0) {
        if (senseOf(main, 'subject', 'other')) topic = 'other';
        focus = { kind: 'other', id: '', form: 'not-stated', text: this.view.text(main) };
      } else if (agent.kind === 'concept') {
        // "It" went on meaning the same thing.
      } else if (named.length > 0) {
        topic = 'kratom';
        const last = named[named.length - 1] as Mark;
        focus = {
          kind: 'kratom',
          id: '',
          form: formOf(last) ?? 'not-stated',
          text: this.view.text(last),
        };
      }
    } else {
      const thing = this.view.concepts.find(
        (mark) =>
          mark.from < first.from + 4 &&
          mark.senses.some((sense) => sense.mode === 'thing') &&
          !prepositionBefore(this.view.words, mark, first.from),
      );
      if (
        thing &&
        this.view.finiteBetween(thing.to, Math.min(thing.to + 3, first.to - 1)) &&
        !this.view.relations.some((one) => one.to <= thing.from)
      ) {
        focus = {
          kind: 'concept',
          id: senseOf(thing, 'concept')?.id ?? '',
          form: 'not-stated',
          text: this.view.text(thing),
        };
        if (named.length > 0) topic = 'kratom';
      } else if (named.length > 0) {
        topic = 'kratom';
        const last = named[named.length - 1] as Mark;
        focus = {
          kind: 'kratom',
          id: '',
          form: formOf(last) ?? 'not-stated',
          text: this.view.text(last),
        };
      } else if (focus.kind === 'concept') focus = NO_FOCUS;
    }
    if (named.length > 0 && topic !== 'kratom' && !main) topic = 'kratom';
    return { topic, form, focus };
  }

  #leadingSubject(): Mark | null {
    for (const clause of this.view.clauses) {
      const subject = this.agents.mainSubject(clause);
      if (!subject) continue;
      const id = senseOf(subject, 'subject')?.id;
      if (id === 'person' || id === 'research' || id === 'authority' || id === 'seller') {
        if (this.view.clauses.length > 1) continue;
        return subject;
      }
      return subject;
    }
    return null;
  }
}
