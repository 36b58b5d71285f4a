/**
 * Reads one sentence: which things it speaks of, what is said to happen to them, who does it,
 * and how the text stands to that.
 *
 * Pure. The order is subject, relation, object, stance; a claim needs all of the first three,
 * and where one of them is not sure there is no claim.
 */
import {
  AUXILIARIES,
  type Clause,
  isCue,
  prepositionBefore,
  senseOf,
  splitClauses,
} from './clauses';
import type { Lexicon, Mark, Sense } from './lexicon';
import type { Sentence } from './sentences';
import type { Focus, Lead, ReadingState, TopicKind } from './state';
import { NO_FOCUS } from './state';
import type { Effect, ProductForm, RuleSetData, Stance, Valence } from './types';
import { Gap, type Words } from './words';

/** Who or what a predicate speaks of. */
export interface Agent {
  readonly kind:
    | 'kratom'
    | 'other'
    | 'concept'
    | 'person'
    | 'authority'
    | 'research'
    | 'seller'
    | 'unknown'
    | 'none';
  readonly form: ProductForm;
  /** The words that name it; null where the context does. */
  readonly mark: Mark | null;
  readonly concept: string;
}

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

/** How the sentence stands in its block. */
export interface Place {
  readonly heading: boolean;
  /** A list item, table cell or heading, whose fragments take their relation from what owns them. */
  readonly fragment: boolean;
  readonly lead: Lead | null;
}

/** Words between a relation and its object that the lexicon does not know; more than this and they do not belong together. */
const MAX_UNKNOWN_BETWEEN = 4;
/** Reach of a negation to its right, in words; NegEx uses 5 tokens, but stops at no conjunction. */
const NEGATION_REACH = 9;
/** How far behind its thing a verb such as "fades" may stand, in words. */
const AFTER_REACH = 5;

const FORMS: Readonly<Record<string, ProductForm>> = {
  kratom: 'not-stated',
  strain: 'not-stated',
  leaf: 'leaf',
  extract: 'extract',
  'seven-oh': 'seven-oh',
  mitragynine: 'mitragynine',
};

const NO_AGENT: Agent = { kind: 'none', form: 'not-stated', mark: null, concept: '' };

const NOUN_PREPOSITIONS = new Set(['of', 'from', 'for', 'in', 'to', 'against', 'with', 'on']);
const COORDINATORS = new Set(['and', 'or', 'nor', 'plus', 'as', 'well', 'both', 'even', 'also']);
const EXAMPLE_OPENERS = new Set(['such', 'including', 'like', 'especially', 'namely']);

export function formOf(mark: Mark): ProductForm | null {
  for (const sense of mark.senses) {
    if (sense.kind === 'subject') {
      const form = FORMS[sense.id];
      if (form) return form;
    }
  }
  return null;
}

/** The effect of a relation on a thing; `null` where the two do not go together. */
export function effectOf(relation: string, valence: Valence): Effect | null {
  switch (relation) {
    case 'reduce':
      return valence === 'good' ? 'lowers' : 'reduces';
    case 'raise':
      return valence === 'bad' ? 'causes' : 'raises';
    case 'help':
    case 'use':
      return valence === 'good' ? 'raises' : 'reduces';
    case 'balance':
      return valence === 'good' ? 'raises' : 'reduces';
    case 'cause':
      return valence === 'bad' ? 'causes' : valence === 'good' ? 'raises' : null;
    case 'associate':
    case 'risk':
      return valence === 'bad' ? 'causes' : null;
    case 'lack':
      return valence === 'good' ? null : 'lacks';
    case 'worsen':
      return valence === 'bad' ? 'causes' : valence === 'good' ? 'lowers' : 'raises';
    case 'harm':
      return valence === 'bad' ? null : 'harms';
    case 'act':
      return 'acts-on';
    case 'block':
      return 'blocks';
    case 'contain':
      return 'contains';
    case 'quit':
      return 'quits';
    case 'light':
      return valence === 'bad' ? 'causes' : valence === 'good' ? 'raises' : null;
    default:
      return null;
  }
}

/** What is left of an effect when it is denied; `null` where a denial makes no claim. */
export function denied(effect: Effect): Effect | null {
  switch (effect) {
    case 'causes':
    case 'harms':
    case 'contains':
    case 'lowers':
      return 'lacks';
    case 'lacks':
      return 'causes';
    case 'is':
      return 'is-not';
    default:
      return null;
  }
}

/** Which pairs of effect and concept any claim asks for; everything else is not worth reading. */
export class FrameIndex {
  readonly #wanted = new Set<string>();
  readonly #things = new Set<string>();
  readonly valences: Readonly<Record<string, Valence>>;

  constructor(rules: RuleSetData) {
    this.valences = rules.concepts;
    for (const frame of rules.frames) {
      for (const concept of frame.concepts) {
        this.#wanted.add(`${frame.effect} ${concept}`);
        if (frame.effect !== 'is' && frame.effect !== 'is-not') this.#things.add(concept);
      }
    }
  }

  /** Whether anything can be done to the concept, as against its only being said to be so. */
  isThing(concept: string): boolean {
    return this.#things.has(concept);
  }

  wants(effect: Effect | null, concept: string): effect is Effect {
    return effect !== null && this.#wanted.has(`${effect} ${concept}`);
  }

  valence(concept: string): Valence {
    return this.valences[concept] ?? 'neutral';
  }
}

/** Reads the sentences of one page; holds nothing between calls. */
export class SentenceReader {
  constructor(
    readonly lexicon: Lexicon,
    readonly frames: FrameIndex,
  ) {}

  read(
    words: Words,
    sentence: Sentence,
    marks: readonly Mark[],
    state: ReadingState,
    place: Place,
  ) {
    return new Reading(this, words, sentence, marks, state, place).run();
  }
}

interface Link {
  readonly type: string;
  readonly mark: Mark | null;
  readonly effect: Effect;
  /** The relation stands behind the thing. */
  readonly behind: boolean;
  readonly weak: boolean;
}

class Reading {
  readonly marks: readonly Mark[];
  readonly #clauses: Clause[];
  readonly #concepts: Mark[] = [];
  readonly #conceptIds = new Set<string>();
  readonly #relations: Mark[] = [];
  readonly #subjects: Mark[] = [];
  readonly #cues: Mark[] = [];
  readonly #named: boolean;
  readonly #anchored: boolean;
  /** Words covered by any mark. */
  readonly #covered = new Set<number>();

  constructor(
    readonly reader: SentenceReader,
    readonly words: Words,
    readonly sentence: Sentence,
    marks: readonly Mark[],
    readonly state: ReadingState,
    readonly place: Place,
  ) {
    this.marks = state.thing === '' ? marks : marks.map((mark) => this.#sameThing(mark));
    for (const mark of this.marks) {
      for (let at = mark.from; at < mark.to; at++) this.#covered.add(at);
      let concept = false;
      let relation = false;
      let subject = false;
      let cue = false;
      for (const sense of mark.senses) {
        if (sense.kind === 'concept') {
          concept = true;
          this.#conceptIds.add(sense.id);
        } else if (sense.kind === 'relation') relation = true;
        else if (sense.kind === 'subject') subject = true;
        else cue = true;
      }
      if (concept) this.#concepts.push(mark);
      if (relation) this.#relations.push(mark);
      if (subject) this.#subjects.push(mark);
      if (cue) this.#cues.push(mark);
    }
    this.#named = this.#subjects.some((mark) => formOf(mark) !== null);
    this.#anchored =
      this.#named ||
      this.#subjects.some((mark) =>
        mark.senses.some(
          (sense) => sense.id === 'standin' || sense.id === 'pronoun' || sense.id === 'person',
        ),
      );
    this.#clauses = splitClauses(words, sentence, this.marks, reader.lexicon);
  }

  /** "this condition" becomes the condition that was named last. */
  #sameThing(mark: Mark): Mark {
    if (!isCue(mark, 'same-thing')) return mark;
    const id = this.state.thing;
    return {
      ...mark,
      senses: [{ kind: 'concept', id, mode: 'thing', group: 'concept', hides: true }],
    };
  }

  run(): SentenceReading {
    const propositions: Proposition[] = [];
    if (this.#concepts.length > 0) {
      for (let index = 0; index < this.#clauses.length; index++) {
        this.#readClause(index, propositions);
      }
    }
    const { topic, form, focus } = this.#leaves();
    return {
      propositions,
      clauses: this.#clauses,
      marks: this.marks,
      concepts: this.#conceptIds,
      topic,
      form,
      focus,
      thing: this.#lastThing(),
    };
  }

  /** The condition that "this condition" would mean in the next sentence. */
  #lastThing(): string {
    for (let at = this.#concepts.length - 1; at >= 0; at--) {
      for (const sense of (this.#concepts[at] as Mark).senses) {
        if (
          sense.kind === 'concept' &&
          sense.mode === 'thing' &&
          this.reader.frames.valence(sense.id) === 'bad' &&
          this.reader.frames.isThing(sense.id)
        ) {
          return sense.id;
        }
      }
    }
    return this.state.thing;
  }

  // ---------------------------------------------------------------- objects and relations

  #readClause(index: number, out: Proposition[]): void {
    const clause = this.#clauses[index] as Clause;
    const inside = this.#concepts.filter(
      (mark) => mark.from >= clause.from && mark.from < clause.to,
    );
    const things = inside.filter((mark) =>
      mark.senses.some((sense) => sense.mode === 'thing' && this.reader.frames.isThing(sense.id)),
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
    const { frames } = this.reader;
    const valence = frames.valence(sense.id);
    const links: Link[] = [];
    if (sense.mode === 'thing') {
      this.#linkThing(clause, concepts, position, mark, sense.id, valence, links);
    }
    const relates =
      (sense.mode !== 'thing' && this.#hasOtherObject(mark)) ||
      (sense.mode !== 'thing' && this.#isCommand(clause, mark)) ||
      (sense.mode !== 'thing' &&
        this.#relations.some(
          (one) => one.from === mark.from && one.to === mark.to && one.form === 'g',
        ) &&
        this.#concepts.some(
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
      const lead = this.#leadLink(clause, mark, sense.id, valence);
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

  #linkThing(
    clause: Clause,
    concepts: readonly Mark[],
    position: number,
    mark: Mark,
    concept: string,
    valence: Valence,
    out: Link[],
  ): void {
    const around = this.#surrounding(mark, concept, valence);
    if (around) {
      out.push(around);
      return;
    }
    const close = this.#adjacentNoun(clause, mark, concept, valence);
    if (close) {
      out.push(close);
      return;
    }
    const inverse = this.#inverse(clause, mark, concept);
    if (inverse) {
      out.push(inverse);
      return;
    }
    const left = this.#leftRelation(clause, concepts, position, mark, concept, valence);
    if (left) {
      out.push(left);
      return;
    }
    const behind = this.#behindRelation(clause, concepts, position, mark, concept, valence);
    if (behind) {
      out.push(behind);
      return;
    }
    const evaluated = this.#evaluated(clause, mark, concept, valence);
    if (evaluated) out.push(evaluated);
  }

  /** "relaxing the vessel walls": a verb that does it to something else. */
  #hasOtherObject(mark: Mark): boolean {
    if (mark.form !== 'g' || mark.to - mark.from > 1) return false;
    const next = this.words.norm[mark.to];
    return (
      mark.to < this.sentence.to &&
      !((this.words.before[mark.to] as number) & Gap.comma) &&
      (next === 'the' || next === 'a' || next === 'your' || next === 'its' || next === 'their')
    );
  }

  /** "so relax": tells the reader to, and says nothing of kratom. */
  #isCommand(clause: Clause, mark: Mark): boolean {
    if (mark.form !== 'b' || this.place.fragment) return false;
    const before = this.words.norm[mark.from - 1] as string;
    if (mark.from === clause.from) return true;
    return before === 'so' || before === 'just' || before === 'please' || before === 'then';
  }

  /** "keeps blood sugar steady", "makes anxiety worse": the relation stands on both sides. */
  #surrounding(mark: Mark, concept: string, valence: Valence): Link | null {
    for (const relation of this.#relations) {
      if (relation.from >= mark.from || relation.to <= mark.to) continue;
      for (const sense of relation.senses) {
        if (sense.kind !== 'relation') continue;
        const effect = effectOf(sense.id, valence);
        if (this.reader.frames.wants(effect, concept)) {
          return { type: sense.id, mark: relation, effect, behind: false, weak: false };
        }
      }
    }
    return null;
  }

  /** "pain relief", "mood booster", "stress-relieving": the relation is the very next word. */
  #adjacentNoun(clause: Clause, mark: Mark, concept: string, valence: Valence): Link | null {
    for (const relation of this.#relations) {
      if (relation.from < mark.to) continue;
      if (relation.from > mark.to || relation.from >= clause.to) break;
      if ((this.words.before[relation.from] as number) & (Gap.comma | Gap.dash | Gap.colon)) break;
      for (const sense of relation.senses) {
        if (sense.kind !== 'relation') continue;
        const nominal = sense.mode === 'noun' || (sense.mode === 'after' && relation.form === 'x');
        const participle = sense.mode === 'before' && relation.form === 'g';
        if (!nominal && !participle) continue;
        if (participle && this.#concepts.some((next) => next.from === relation.to)) continue;
        const effect = effectOf(sense.id, valence);
        if (this.reader.frames.wants(effect, concept)) {
          return { type: sense.id, mark: relation, effect, behind: false, weak: false };
        }
      }
    }
    return null;
  }

  /** "darkening is a side effect of it": the effect stands first, what brings it about behind. */
  #inverse(clause: Clause, mark: Mark, concept: string): Link | null {
    if (!this.reader.frames.wants('causes', concept)) return null;
    for (const relation of this.#relations) {
      if (!senseOf(relation, 'relation', 'inverse')) continue;
      if (relation.from < mark.to) continue;
      const here = relation.from < clause.to;
      const relative = this.#clauses.find(
        (one) => one.from === clause.to && one.link === 'relative' && relation.from < one.to,
      );
      if (!here && !relative) continue;
      if (this.#concepts.some((other) => other.from >= mark.to && other.to <= relation.from))
        continue;
      return { type: 'inverse', mark: relation, effect: 'causes', behind: true, weak: false };
    }
    return null;
  }

  #leftRelation(
    clause: Clause,
    concepts: readonly Mark[],
    position: number,
    mark: Mark,
    concept: string,
    valence: Valence,
  ): Link | null {
    const { frames } = this.reader;
    let head = mark;
    // Walk back through a coordination to its first member: "for pain, anxiety and low mood".
    for (let at = position - 1; at >= 0; at--) {
      const before = concepts[at] as Mark;
      const joint = this.#joint(before, head);
      if (joint === 'list') head = before;
      else if (joint === 'owner') {
        // "withdrawal symptoms such as sweating": the parts are not claims of their own.
        if (before.senses.some((one) => WHOLES.has(one.id))) return null;
        head = before;
      } else if (joint === 'modifier') return null;
      else break;
    }
    let measured: Mark | null = null;
    let skipped = 0;
    for (let at = this.#relations.length - 1; at >= 0; at--) {
      const relation = this.#relations[at] as Mark;
      if (relation.from < clause.from) break;
      if (relation.from >= head.from || relation.to > head.to) continue;
      if (this.#unknownBetween(relation.to, head.from) > MAX_UNKNOWN_BETWEEN) break;
      if (measured && relation.to < measured.from - 3) break;
      // Another thing between the two takes the relation.
      if (
        concepts.some(
          (other) =>
            other.from >= relation.to &&
            other.to <= head.from &&
            other !== head &&
            other.senses.some(
              (one) =>
                one.kind === 'concept' &&
                one.mode === 'thing' &&
                frames.valences[one.id] !== undefined,
            ) &&
            this.#joint(other, head) !== 'list',
        )
      ) {
        break;
      }
      let weak = false;
      for (const sense of relation.senses) {
        if (sense.kind !== 'relation') continue;
        if (sense.mode === 'after') continue;
        if (sense.mode === 'noun' && !this.#nounReaches(relation, head)) continue;
        if (sense.id === 'risk') {
          if (valence !== 'bad') continue;
          measured = relation;
          weak = true;
          continue;
        }
        if (measured) {
          const lower = sense.id === 'reduce' || sense.id === 'lack';
          const higher =
            sense.id === 'raise' ||
            sense.id === 'worsen' ||
            sense.id === 'cause' ||
            sense.id === 'light' ||
            sense.id === 'associate';
          if (lower) {
            if (frames.wants('lacks', concept)) {
              return { type: 'lack', mark: relation, effect: 'lacks', behind: false, weak: false };
            }
            if (frames.wants('reduces', concept)) {
              return {
                type: 'reduce',
                mark: relation,
                effect: 'reduces',
                behind: false,
                weak: false,
              };
            }
          }
          if (higher && frames.wants('causes', concept)) {
            return { type: 'cause', mark: relation, effect: 'causes', behind: false, weak: false };
          }
          continue;
        }
        const effect = effectOf(sense.id, valence);
        if (frames.wants(effect, concept)) {
          if (sense.id === 'light' && effect === 'causes' && relation.form === 'x') continue;
          if (effect === 'raises' && sense.id === 'cause' && !PRODUCING.has(this.#lemma(relation)))
            continue;
          return { type: sense.id, mark: relation, effect, behind: false, weak: false };
        }
        if (
          sense.id === 'light' ||
          sense.id === 'use' ||
          sense.id === 'cause' ||
          sense.mode === 'noun' ||
          sense.id === 'quit' ||
          sense.id === 'act'
        )
          weak = true;
      }
      if (
        !measured &&
        relation.senses.some((sense) => STRONG.has(sense.id) && sense.mode === 'before')
      ) {
        return null;
      }
      if (!weak && !measured && ++skipped > 1) break;
    }
    if (measured && frames.wants('causes', concept)) {
      return { type: 'risk', mark: measured, effect: 'causes', behind: false, weak: false };
    }
    return null;
  }

  #lemma(mark: Mark): string {
    return this.words.norm[mark.from] as string;
  }

  /** A noun governs what follows it only through a preposition: "relief from pain", "a boost of energy". */
  #nounReaches(relation: Mark, head: Mark): boolean {
    const next = this.words.norm[relation.to];
    if (relation.to === head.from) return relation.form === 'x';
    return (
      next === 'of' ||
      next === 'from' ||
      next === 'for' ||
      next === 'in' ||
      next === 'to' ||
      next === 'against' ||
      next === 'with' ||
      next === 'on'
    );
  }

  /** How two neighbouring things hang together. */
  #joint(left: Mark, right: Mark): 'list' | 'owner' | 'modifier' | 'far' {
    if (left.to > right.from) return 'list';
    let sawJoint = false;
    let unknown = 0;
    for (let at = left.to; at < right.from; at++) {
      const word = this.words.norm[at] as string;
      if ((this.words.before[at] as number) & (Gap.comma | Gap.slash)) sawJoint = true;
      if (EXAMPLE_OPENERS.has(word) && unknown === 0) return 'owner';
      if (COORDINATORS.has(word)) {
        sawJoint = true;
        continue;
      }
      if (
        this.#relations.some(
          (mark) => mark.from <= at && at < mark.to && !mark.senses.some((s) => s.mode === 'noun'),
        )
      )
        return 'far';
      if (
        word === 'of' ||
        word === 'in' ||
        word === 'with' ||
        word === 'from' ||
        word === 'during' ||
        word === 'after' ||
        word === 'for' ||
        word === 'by' ||
        word === 'associated' ||
        word === 'as' ||
        word === 'caused'
      ) {
        if (!sawJoint) return 'modifier';
        continue;
      }
      if (AUXILIARIES.has(word)) return 'far';
      if (!this.reader.lexicon.functionWords.has(word)) unknown++;
    }
    if ((this.words.before[right.from] as number) & (Gap.comma | Gap.slash)) sawJoint = true;
    if (unknown > MAX_UNKNOWN_BETWEEN) return 'far';
    if (sawJoint) return 'list';
    return left.to === right.from ? 'list' : 'far';
  }

  #unknownBetween(from: number, to: number): number {
    let unknown = 0;
    for (let at = from; at < to; at++) {
      if (this.#covered.has(at)) continue;
      const word = this.words.norm[at] as string;
      if (this.reader.lexicon.functionWords.has(word) || word.endsWith('ly')) continue;
      unknown++;
    }
    return unknown;
  }

  /** "the pain fades", "anxiety is reduced", "cravings are gone". */
  #behindRelation(
    clause: Clause,
    concepts: readonly Mark[],
    position: number,
    mark: Mark,
    concept: string,
    valence: Valence,
  ): Link | null {
    const { frames } = this.reader;
    let tail = mark;
    for (let at = position + 1; at < concepts.length; at++) {
      const next = concepts[at] as Mark;
      if (this.#joint(tail, next) === 'list') tail = next;
      else break;
    }
    for (const relation of this.#relations) {
      if (relation.from < tail.to) continue;
      if (relation.from >= clause.to || relation.from > tail.to + AFTER_REACH) break;
      let auxiliary = false;
      let blocked = false;
      for (let at = tail.to; at < relation.from; at++) {
        const word = this.words.norm[at] as string;
        if ((this.words.before[at] as number) & Gap.comma) blocked = true;
        if (AUXILIARIES.has(word)) auxiliary = true;
        else if (
          !this.reader.lexicon.functionWords.has(word) &&
          !word.endsWith('ly') &&
          !this.#cues.some((cue) => cue.from <= at && at < cue.to)
        )
          blocked = true;
      }
      if ((this.words.before[relation.from] as number) & Gap.comma) blocked = true;
      if (blocked) break;
      for (const sense of relation.senses) {
        if (sense.kind !== 'relation') continue;
        const behind =
          sense.mode === 'after' &&
          (auxiliary ||
            relation.form === 'x' ||
            relation.form === 's' ||
            relation.form === 'd' ||
            relation.form === 'b');
        const copula = this.words.norm[relation.from] ?? '';
        const passive =
          (sense.mode === 'before' || sense.mode === 'after') && auxiliary && relation.form === 'd';
        if (!behind && !passive) continue;
        if (passive && copula === '') continue;
        const effect = effectOf(sense.id, valence);
        if (!frames.wants(effect, concept)) continue;
        const relief = effect === 'reduces' || effect === 'raises';
        if (passive && !behind && this.#otherAgentBehind(relation, clause)) continue;
        if (relief && !this.place.lead && !this.#anchoredIn(clause, mark)) continue;
        return { type: sense.id, mark: relation, effect, behind: true, weak: !passive };
      }
      if (
        relation.senses.some(
          (sense) =>
            sense.kind === 'relation' &&
            sense.mode === 'before' &&
            relation.form !== 'g' &&
            relation.form !== 'x',
        )
      )
        break;
    }
    return null;
  }

  /** Whether kratom, or somebody who takes it, stands by the thing: "my panic is gone". */
  #anchoredIn(clause: Clause, mark: Mark): boolean {
    if (this.#named) return true;
    return this.#subjects.some((one) => {
      if (senseOf(one, 'subject', 'standin')) return true;
      if (one.from < clause.from || one.from >= clause.to) return false;
      return senseOf(one, 'subject', 'person') !== undefined && one.to <= mark.from;
    });
  }

  /** A passive with "by" or "with" names its agent there; only kratom will do. */
  #otherAgentBehind(relation: Mark, clause: Clause): boolean {
    const next = this.words.norm[relation.to];
    if (next !== 'by' && next !== 'with' && next !== 'through' && next !== 'using') return false;
    const agent = this.#subjects.find((mark) => mark.from > relation.to && mark.from < clause.to);
    return !(agent && this.#isKratom(this.#agentOf(agent, clause)));
  }

  /** "for pain, kratom is a good choice": the praise stands behind. */
  #evaluated(clause: Clause, mark: Mark, concept: string, valence: Valence): Link | null {
    const preposition = prepositionBefore(this.words, mark, clause.from);
    const wanted = this.#cues.some(
      (cue) => isCue(cue, 'irrealis') && cue.to <= mark.from && cue.from >= clause.from,
    );
    if (preposition !== 'for' && preposition !== 'with' && preposition !== 'against' && !wanted)
      return null;
    const effect = effectOf('help', valence);
    if (!this.reader.frames.wants(effect, concept)) return null;
    for (const relation of this.#relations) {
      if (relation.from < mark.to) continue;
      const sense = senseOf(relation, 'relation', 'help');
      if (!sense || (sense.mode !== 'noun' && !(relation.form === 'x' && sense.mode === 'before')))
        continue;
      // The praise must not have an object of its own.
      if (
        this.#concepts.some((other) => other.from >= relation.to && other.from <= relation.to + 3)
      )
        continue;
      return { type: 'help', mark: relation, effect, behind: true, weak: false };
    }
    return null;
  }

  /** A fragment takes its relation from the heading or lead-in that owns it. */
  #leadLink(clause: Clause, mark: Mark, concept: string, valence: Valence): Link | null {
    const { lead } = this.place;
    if (!lead || lead.relation === '') return null;
    if (this.place.heading && !lead.strong) return null;
    if (!this.#isFragment(clause)) return null;
    if (lead.concept && valence === 'bad' && lead.relation === 'cause') return null;
    const preposition = prepositionBefore(this.words, mark, clause.from);
    if (
      preposition &&
      !this.#subjects.some((one) => one.from >= clause.from && one.to <= mark.from)
    ) {
      return null;
    }
    const effect = effectOf(lead.relation, valence);
    if (!this.reader.frames.wants(effect, concept)) return null;
    return { type: 'lead', mark: null, effect, behind: false, weak: false };
  }

  /** No finite verb of its own. */
  #isFragment(clause: Clause): boolean {
    if (!this.place.fragment) return false;
    for (let at = clause.from; at < clause.to; at++) {
      if (AUXILIARIES.has(this.words.norm[at] as string)) return false;
    }
    return true;
  }

  // ---------------------------------------------------------------- subject, stance

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
    if (link.type === 'inverse') agent = this.#inverseAgent(relation as Mark);
    else if (link.behind) agent = this.#agentBehind(index, clause, mark, relation as Mark);
    else agent = this.#agentFor(index, first);
    let effect: Effect | null = link.effect;
    if (
      effect === 'causes' &&
      agent.kind === 'person' &&
      relation &&
      HAVING.has(this.#lemma(relation)) &&
      !this.place.lead &&
      this.state.headings.at(-1)?.lead?.relation !== 'cause' &&
      !this.#named &&
      !this.#subjects.some((one) => senseOf(one, 'subject', 'standin'))
    ) {
      return;
    }
    if (this.place.heading && relation && MENTIONING.has(link.type)) return;
    if (
      this.place.heading &&
      relation &&
      relation.form === 'g' &&
      relation.from === this.sentence.from &&
      !this.place.lead?.strong
    )
      return;
    if (link.type === 'use' && relation?.form === 'g' && agent.kind !== 'person') return;
    if (link.type === 'contain' && agent.kind !== 'kratom' && agent.kind !== 'other') {
      const named = this.#subjects.find((one) => formOf(one) !== null);
      if (named) agent = this.#agentOf(named, clause);
    }
    if (effect === 'quits' && agent.kind === 'person' && !this.#credits(agent)) return;
    if (agent.kind === 'person' && this.#usesOther(clause, first)) return;
    const verdict = this.#judge(index, clause, first, last, link, agent, effect);
    if (verdict === null) return;
    if (verdict.denied) effect = denied(effect);
    if (effect === null || !this.reader.frames.wants(effect, sense.id)) return;
    out.push({
      effect,
      concept: sense.id,
      agent,
      relation,
      object: mark,
      stance: verdict.stance,
      from: Math.min(first, verdict.from),
      to: last,
      lead: link.type === 'lead' ? (this.place.lead?.text ?? '') : '',
    });
  }

  /** Whether a person who gave something up is the writer, or kratom is named for it. */
  #credits(agent: Agent): boolean {
    return (
      this.#named ||
      (agent.mark !== null && FIRST_PERSON.has(this.#lemma(agent.mark))) ||
      this.#subjects.some(
        (mark) =>
          senseOf(mark, 'subject', 'standin') !== undefined ||
          (senseOf(mark, 'subject', 'pronoun') !== undefined && this.#lemma(mark) === 'it'),
      )
    );
  }

  /** "People use herbal tea to relax": what is used is not kratom. */
  #usesOther(clause: Clause, first: number): boolean {
    for (const use of this.#relations) {
      if (!senseOf(use, 'relation', 'use') || use.from < clause.from || use.to > first) continue;
      const used = this.#subjects.find(
        (mark) => mark.from >= use.to && mark.from <= use.to + 3 && mark.to <= first,
      );
      if (used && senseOf(used, 'subject', 'other') && formOf(used) === null) return true;
    }
    return false;
  }

  #inverseAgent(relation: Mark): Agent {
    for (const mark of this.marks) {
      if (mark.from < relation.to) continue;
      const concept = senseOf(mark, 'concept');
      if (concept && concept.mode === 'thing') {
        return { kind: 'concept', form: 'not-stated', mark, concept: concept.id };
      }
      const subject = senseOf(mark, 'subject');
      if (subject && subject.id !== 'person' && subject.id !== 'possessive') {
        return this.#agentOf(mark, this.#clauseAt(mark.from));
      }
    }
    return { ...NO_AGENT, kind: 'unknown' };
  }

  #agentBehind(index: number, clause: Clause, mark: Mark, relation: Mark): Agent {
    const next = this.words.norm[relation.to];
    if (next === 'by' || next === 'with' || next === 'after' || next === 'from' || next === 'on') {
      const by = this.#subjects.find(
        (one) => one.from > relation.to && one.from < clause.to && one.from < relation.to + 4,
      );
      if (by) return this.#agentOf(by, clause);
    }
    const before = this.#agentFor(index, mark.from);
    return before.kind === 'unknown' ? { ...NO_AGENT } : before;
  }

  #clauseAt(word: number): Clause {
    return (
      this.#clauses.find((clause) => clause.from <= word && word < clause.to) ??
      (this.#clauses[0] as Clause)
    );
  }

  #isKratom(agent: Agent): boolean {
    return agent.kind === 'kratom';
  }

  /** Reads a subject mark as an agent; pronouns and stand-ins are looked up in the context. */
  #agentOf(mark: Mark, clause: Clause): Agent {
    const form = formOf(mark);
    if (form !== null) return { kind: 'kratom', form, mark, concept: '' };
    for (const sense of mark.senses) {
      if (sense.kind !== 'subject') continue;
      switch (sense.id) {
        case 'standin':
          return this.#standIn(mark);
        case 'pronoun':
        case 'possessive':
          return this.#pronoun(mark, clause);
        case 'other':
          return { kind: 'other', form: 'not-stated', mark, concept: '' };
        case 'person':
          return { kind: 'person', form: this.state.form, mark, concept: '' };
        case 'authority':
        case 'research':
        case 'seller':
          return { kind: sense.id, form: this.state.form, mark, concept: '' };
        default:
      }
    }
    return { ...NO_AGENT, mark };
  }

  #standIn(mark: Mark): Agent {
    const { topic } = this.state;
    let { form } = this.state;
    if (form !== 'leaf' && LEAF_WORDS.test(this.#text(mark))) form = 'leaf';
    if (topic === 'kratom' || this.#named) return { kind: 'kratom', form, mark, concept: '' };
    return { kind: topic === 'other' ? 'other' : 'unknown', form: 'not-stated', mark, concept: '' };
  }

  #pronoun(mark: Mark, clause: Clause): Agent {
    // The subject of an earlier clause of the same sentence comes first.
    for (let at = this.#clauses.indexOf(clause) - 1; at >= 0; at--) {
      const earlier = this.#mainSubject(this.#clauses[at] as Clause);
      if (!earlier || earlier === mark) continue;
      if (senseOf(earlier, 'subject', 'pronoun')) continue;
      const agent = this.#agentOf(earlier, this.#clauses[at] as Clause);
      if (agent.kind === 'kratom' || agent.kind === 'other') return { ...agent, mark };
    }
    const { focus, topic, form } = this.state;
    if (focus.kind === 'kratom') return { kind: 'kratom', form: focus.form, mark, concept: '' };
    if (focus.kind === 'other') return { kind: 'other', form: 'not-stated', mark, concept: '' };
    if (focus.kind === 'concept')
      return { kind: 'concept', form: 'not-stated', mark, concept: focus.id };
    if (topic === 'kratom') return { kind: 'kratom', form, mark, concept: '' };
    return { kind: topic === 'other' ? 'other' : 'unknown', form: 'not-stated', mark, concept: '' };
  }

  /** The first thing in a clause that can be its subject. */
  #mainSubject(clause: Clause): Mark | null {
    let second: Mark | null = null;
    for (const mark of this.#subjects) {
      if (mark.from < clause.from) continue;
      if (mark.from >= clause.to) break;
      if (this.#contrasted(mark, clause)) continue;
      if (senseOf(mark, 'subject', 'possessive') || this.#isObject(mark, clause)) continue;
      if (prepositionBefore(this.words, mark, clause.from)) {
        if (formOf(mark) !== null) second ??= mark;
        continue;
      }
      return mark;
    }
    return second;
  }

  /** "unlike morphine", "than coffee": named only to compare. */
  #contrasted(mark: Mark, clause: Clause): boolean {
    for (const cue of this.#cues) {
      if (!isCue(cue, 'contrast') || cue.to > mark.from || cue.from < clause.from) continue;
      if (mark.from - cue.to <= 2) return true;
      // A list after the contrast: "unlike morphine or codeine".
      const between = this.#subjects.filter(
        (other) => other.from >= cue.to && other.to <= mark.from,
      );
      if (
        between.length > 0 &&
        mark.from - cue.to <= 8 &&
        between.every((other) => senseOf(other, 'subject', 'other')) &&
        !hasVerb(this.words, cue.to, mark.from)
      ) {
        const glue = this.words.norm[mark.from - 1];
        if (glue === 'and' || glue === 'or') return true;
      }
    }
    return false;
  }

  /** "makes it hard", "relieves them": a pronoun behind a verb is its object. */
  #isObject(mark: Mark, clause: Clause): boolean {
    if (!senseOf(mark, 'subject', 'pronoun')) return false;
    // A relative "that" hands on the subject before it.
    if (this.#lemma(mark) === 'that') {
      return mark.from > this.sentence.from || clause.link === 'relative';
    }
    if (mark.from === clause.from) return false;
    const before = mark.from - 1;
    if ((this.words.before[mark.from] as number) & Gap.comma) return false;
    return (
      this.marks.some(
        (one) =>
          one.to === mark.from &&
          one.from >= clause.from &&
          one.senses.some(
            (sense) =>
              sense.kind === 'relation' || sense.id === 'dose-direction' || sense.id === 'other',
          ),
      ) || OBJECT_VERBS.has(this.words.norm[before] as string)
    );
  }

  /** Who the predicate at word `at` of a clause speaks of. */
  #agentFor(index: number, at: number): Agent {
    const clause = this.#clauses[index] as Clause;
    let owner: Mark | null = null;
    let concept: Mark | null = null;
    for (let position = this.marks.length - 1; position >= 0; position--) {
      const mark = this.marks[position] as Mark;
      if (mark.from < clause.from) break;
      if (mark.to > at) continue;
      const subject = senseOf(mark, 'subject');
      if (!subject) {
        const thing = senseOf(mark, 'concept');
        if (
          thing &&
          thing.mode === 'thing' &&
          !concept &&
          !prepositionBefore(this.words, mark, clause.from)
        ) {
          // Only a thing that stands as the subject counts, not the object of an earlier verb.
          if (!this.#relations.some((one) => one.from >= clause.from && one.to <= mark.from))
            concept = mark;
        }
        continue;
      }
      if (this.#contrasted(mark, clause)) continue;
      const named = formOf(mark) !== null;
      const preposition = prepositionBefore(this.words, mark, clause.from);
      if (named) {
        if (preposition === 'than' || preposition === 'without' || preposition === 'like') continue;
        return this.#agentOf(mark, clause);
      }
      if (
        subject.id === 'possessive' ||
        (subject.id === 'person' && POSSESSIVES.has(this.#lemma(mark)))
      ) {
        owner ??= mark;
        continue;
      }
      if (preposition && subject.id !== 'standin') continue;
      if (subject.id === 'pronoun' && this.#isObject(mark, clause)) continue;
      if (subject.id === 'other' && this.#coordinatedWithKratom(mark, clause)) {
        continue;
      }
      return this.#agentOf(mark, clause);
    }
    if (owner && senseOf(owner, 'subject', 'possessive')) return this.#pronoun(owner, clause);
    if (concept) {
      const id = senseOf(concept, 'concept')?.id ?? '';
      if (this.#finiteBetween(concept.to, at)) {
        return { kind: 'concept', form: 'not-stated', mark: concept, concept: id };
      }
    }
    if (this.#unknownSubject(clause, at)) return { ...NO_AGENT, kind: 'unknown' };
    if (owner) return this.#agentOf(owner, clause);
    return this.#inherited(index, clause);
  }

  #coordinatedWithKratom(mark: Mark, clause: Clause): boolean {
    const glue = this.words.norm[mark.from - 1];
    const previous = this.#subjects.find(
      (one) => one.to === mark.from - 1 && one.from >= clause.from && formOf(one) !== null,
    );
    return (glue === 'and' || glue === 'or') && previous !== undefined;
  }

  #finiteBetween(from: number, to: number): boolean {
    for (let at = from; at <= to && at < this.sentence.to; at++) {
      if (AUXILIARIES.has(this.words.norm[at] as string)) return true;
      if (
        this.#relations.some(
          (mark) =>
            mark.from === at && (mark.form === 's' || mark.form === 'd' || mark.form === 'b'),
        )
      ) {
        return true;
      }
    }
    return false;
  }

  /** A noun phrase that the lexicon does not know, in front of a finite verb. */
  #unknownSubject(clause: Clause, at: number): boolean {
    if (!this.#finiteBetween(clause.from, at)) return false;
    let start = clause.from;
    for (let word = clause.from + 1; word <= at && word < clause.to; word++) {
      if ((this.words.before[word] as number) & Gap.comma && word < at) start = word;
    }
    let unknown = 0;
    for (let word = start; word < at; word++) {
      const text = this.words.norm[word] as string;
      if (AUXILIARIES.has(text)) break;
      if (this.#covered.has(word)) {
        if (
          this.#relations.some(
            (mark) =>
              mark.from === word && mark.form !== 'x' && mark.form !== 'n' && mark.form !== 'p',
          )
        )
          break;
        continue;
      }
      if (this.reader.lexicon.functionWords.has(text) || text.endsWith('ly') || /^\d/.test(text))
        continue;
      unknown++;
    }
    return unknown > 0;
  }

  #inherited(index: number, clause: Clause): Agent {
    if (clause.link === 'relative' && clause.opener !== 'that' && index > 0) {
      const antecedent = this.marks.findLast((mark) => mark.to <= clause.from);
      if (antecedent && antecedent.to === clause.from) {
        const other = senseOf(antecedent, 'subject', 'other');
        if (other) return this.#agentOf(antecedent, clause);
        if (senseOf(antecedent, 'subject', 'person') && clause.opener.startsWith('who')) {
          return this.#agentOf(antecedent, clause);
        }
      }
    }
    if (clause.link === 'relative' && this.#appositive(clause))
      return { ...NO_AGENT, kind: 'unknown' };
    if (index > 0) {
      for (let at = index - 1; at >= 0; at--) {
        const earlier = this.#clauses[at] as Clause;
        const subject = this.#mainSubject(earlier);
        if (subject) {
          const agent = this.#agentOf(subject, earlier);
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
        const thing = this.#concepts.find(
          (mark) =>
            mark.from >= earlier.from &&
            mark.to <= earlier.to &&
            mark.senses.some((sense) => sense.mode === 'thing'),
        );
        if (
          thing &&
          this.#finiteBetween(thing.to, earlier.to - 1) &&
          !this.#relations.some((one) => one.from >= earlier.from && one.to <= thing.from)
        ) {
          return {
            kind: 'concept',
            form: 'not-stated',
            mark: thing,
            concept: senseOf(thing, 'concept')?.id ?? '',
          };
        }
        if (this.#unknownSubject(earlier, earlier.to)) return { ...NO_AGENT, kind: 'unknown' };
      }
    }
    return { ...NO_AGENT, form: this.state.form };
  }

  /** "… serotonin, two chemicals that steer mood": the clause belongs to the noun in between. */
  #appositive(clause: Clause): boolean {
    const host = this.#clauses[clause.host];
    if (!host) return false;
    let comma = -1;
    for (let at = clause.from - 1; at > host.from && at > clause.from - 5; at--) {
      if (this.#finiteBetween(at, at)) return false;
      if ((this.words.before[at] as number) & Gap.comma) {
        comma = at;
        break;
      }
    }
    if (comma < 0) return false;
    const first = this.words.norm[comma] as string;
    if (!['a', 'an', 'the', 'two', 'three', 'both'].includes(first)) return false;
    return this.#finiteBetween(host.from, comma - 1);
  }

  /** Negation, hedging, attribution and everything else that keeps a sentence from simply saying so. */
  #judge(
    index: number,
    clause: Clause,
    first: number,
    last: number,
    link: Link,
    agent: Agent,
    effect: Effect,
  ): { denied: boolean; stance: Stance; from: number } | null {
    let hedged =
      link.type === 'associate' || (this.place.lead?.hedged === true && link.type === 'lead');
    let reported = link.type === 'lead' && this.place.lead?.reported === true;
    if (this.place.lead?.reported && this.place.lead.relation === '') reported = true;
    let negations = 0;
    let from = first;
    const benefit =
      effect === 'reduces' ||
      effect === 'raises' ||
      effect === 'quits' ||
      effect === 'is' ||
      effect === 'lacks';

    // What governs this clause from outside.
    let governor = index;
    for (let guard = 0; guard < this.#clauses.length; guard++) {
      const current = this.#clauses[governor] as Clause;
      if (current.link !== 'complement' || current.host < 0) break;
      governor = current.host;
      const report = this.#reportIn(this.#clauses[governor] as Clause, benefit);
      if (report === 'reported') reported = true;
      if (report === 'hedged') hedged = true;
      if (this.#hasCue('hedge', this.#clauses[governor] as Clause)) hedged = true;
      if (this.#hasCue('irrealis', this.#clauses[governor] as Clause)) return null;
      if (this.#hasCue('affirmation', this.#clauses[governor] as Clause)) negations = 0;
      else if (this.#hasCue('negation', this.#clauses[governor] as Clause)) return null;
    }
    if (clause.link === 'subordinate' && !link.behind) return null;
    if (clause.opener === 'so that' && link.type === 'cause') return null;

    // A debunking takes back its own clause, what depends on it, and what it sums up.
    for (let at = 0; at < this.#clauses.length; at++) {
      const one = this.#clauses[at] as Clause;
      const cue = this.#cueMark('debunk', one);
      if (!cue || this.#hasCue('affirmation', one)) continue;
      if (at === index || at === governor) return null;
      if (at < index && this.#dependsOn(index, at)) return null;
      if (at > index && !this.#concepts.some((mark) => mark.from >= one.from && mark.from < one.to))
        return null;
    }

    for (const cue of this.#cues) {
      if (cue.from < clause.from || cue.from >= clause.to) continue;
      if (isCue(cue, 'animal')) continue;
      if (cue.from < last) {
        const within =
          link.mark !== null && link.behind && cue.from >= link.mark.from && cue.to <= link.mark.to;
        if (isCue(cue, 'hedge') && !within) {
          if (!this.#cutOff(cue.to, first)) {
            hedged = true;
            from = Math.min(from, cue.from);
          }
        }
      }
      if (
        cue.to <= first ||
        (link.behind && cue.from >= (link.mark ? 0 : first) && cue.to <= last)
      ) {
        if (isCue(cue, 'irrealis') && !(link.type === 'help' && link.behind)) return null;
        if (
          isCue(cue, 'negation') &&
          first - cue.to <= NEGATION_REACH &&
          !this.#cutOff(cue.to, first)
        ) {
          negations++;
          from = Math.min(from, cue.from);
        }
      }
    }
    if (link.type === 'direct') {
      const lack = this.#relations.find(
        (one) =>
          senseOf(one, 'relation', 'lack')?.mode === 'before' &&
          one.form === 'x' &&
          one.to <= first &&
          first - one.to <= 1 &&
          one.from >= clause.from,
      );
      if (
        lack &&
        !this.#cues.some(
          (cue) => isCue(cue, 'negation') && cue.from <= lack.from && cue.to >= lack.to,
        )
      ) {
        negations++;
        from = Math.min(from, lack.from);
      }
    }
    // "It is hedged" by what is said of animals and cells anywhere in the sentence.
    if (effect !== 'lacks' && this.#cues.some((cue) => isCue(cue, 'animal'))) hedged = true;

    if (this.#hasCue('affirmation', clause)) hedged = false;
    const attributed = this.#attributed(index, clause, benefit, effect);
    if (attributed === 'reported') reported = true;
    if (attributed === 'hedged') hedged = true;
    if (benefit && effect !== 'lacks' && this.#merelyUsed(clause, first, link)) reported = true;
    if (link.type === 'use') reported = true;
    if (
      reported &&
      attributed !== 'reported' &&
      this.#cues.some((cue) => isCue(cue, 'works') && cue.from >= last)
    )
      reported = false;
    if (agent.kind === 'seller') reported = true;
    return {
      denied: negations % 2 === 1,
      stance: reported ? 'reported' : hedged ? 'hedged' : 'asserted',
      from,
    };
  }

  /** A conjunction with a verb of its own ends the reach of what stands before it. */
  #cutOff(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const word = this.words.norm[at] as string;
      if (word !== 'and' && word !== 'but') continue;
      const next = this.#relations.find((mark) => mark.from > at && mark.from <= at + 2);
      if (next && (next.form === 's' || next.form === 'd')) return true;
      if (at + 1 < to && AUXILIARIES.has(this.words.norm[at + 1] as string)) return true;
    }
    return false;
  }

  #dependsOn(index: number, on: number): boolean {
    let at = index;
    for (let guard = 0; guard < this.#clauses.length && at >= 0; guard++) {
      const clause = this.#clauses[at] as Clause;
      if (at === on) return true;
      if (clause.link !== 'complement' && clause.link !== 'relative') return false;
      at = clause.host;
    }
    return false;
  }

  #cueMark(id: string, clause: Clause): Mark | undefined {
    return this.#cues.find(
      (mark) => mark.from >= clause.from && mark.from < clause.to && isCue(mark, id),
    );
  }

  #hasCue(id: string, clause: Clause): boolean {
    return this.#cueMark(id, clause) !== undefined;
  }

  /** What the reporting clause makes of the clause that hangs on it. */
  #reportIn(clause: Clause, benefit: boolean): Stance | null {
    const say = this.#cueMark('say', clause);
    const show = this.#cueMark('show', clause);
    const verb = say ?? show;
    if (!verb) return null;
    const speaker = this.#speaker(clause, verb);
    if (speaker === 'authority' || speaker === 'research') {
      const word = this.#lemma(verb);
      return HEDGING_VERBS.test(word) ? 'hedged' : null;
    }
    if (show && !say) return null;
    if (speaker === 'self') return null;
    if (speaker === 'seller') return 'reported';
    // "Tell them that it is legal": the writer's own words.
    if (speaker === 'unknown' && verb.form === 'b') return null;
    return benefit ? 'reported' : null;
  }

  #speaker(
    clause: Clause,
    verb: Mark,
  ): 'authority' | 'research' | 'seller' | 'person' | 'self' | 'unknown' {
    const inside = this.#subjects.filter(
      (mark) => mark.from >= clause.from && mark.to <= clause.to + 6,
    );
    const before = inside.filter((mark) => mark.to <= verb.from);
    const after = inside.filter((mark) => mark.from >= verb.to);
    // The head of a title stands behind the name: "Dr. Susan Keller, the lead author".
    for (const mark of [...before.reverse(), ...after]) {
      for (const sense of mark.senses) {
        if (sense.kind !== 'subject') continue;
        if (sense.id === 'authority') return 'authority';
        if (sense.id === 'research') return 'research';
        if (sense.id === 'seller') return 'seller';
        if (sense.id === 'person') return this.#lemma(mark) === 'i' ? 'self' : 'person';
      }
    }
    return 'unknown';
  }

  /** "according to …", '"…," said Dr. …', "…, officials say": attribution beside the clause. */
  #attributed(index: number, clause: Clause, benefit: boolean, effect: Effect): Stance | null {
    for (const cue of this.#cues) {
      if (!isCue(cue, 'say')) continue;
      const inside = cue.from >= clause.from && cue.from < clause.to;
      const host = this.#clauses.findIndex((one) => cue.from >= one.from && cue.from < one.to);
      const phrase = this.words.norm.slice(cue.from, cue.to).join(' ');
      if (phrase === 'according to' || phrase === 'per' || phrase.startsWith('in the')) {
        const source = this.#subjects.find(
          (mark) => mark.from >= cue.to && mark.from <= cue.to + 4,
        );
        const kind = source && senseOf(source, 'subject')?.id;
        if (kind === 'authority' || kind === 'research') continue;
        return 'reported';
      }
      if (cue.form === 'x') {
        if (inside)
          return effect === 'causes' && !phrase.startsWith('said') ? 'hedged' : 'reported';
        continue;
      }
      // Inside its own clause a reporting verb before the predicate with no complement: "users report less pain".
      if (inside && this.#clauses[index + 1]?.link !== 'complement') {
        const speaker = this.#speaker(clause, cue);
        const subjectBefore = this.#subjects.some(
          (mark) => mark.to <= cue.from && mark.from >= clause.from,
        );
        if (
          subjectBefore &&
          (speaker === 'person' || speaker === 'seller' || speaker === 'unknown') &&
          benefit
        )
          return 'reported';
        if (subjectBefore && speaker === 'seller') return 'reported';
      }
      // A quotation or a trailing "she said".
      if (host !== index && host >= 0 && (host === index + 1 || host === index + 2)) {
        const reporting = this.#clauses[host] as Clause;
        const trailing = this.#clauses[host + 1]?.link !== 'complement';
        if (!trailing || reporting.to - reporting.from > 24) continue;
        const short = cue.from - reporting.from <= 4;
        if (!short || reporting.link === 'complement') continue;
        const speaker = this.#speaker(reporting, cue);
        if (speaker === 'authority' || speaker === 'research' || speaker === 'self') continue;
        if (benefit || speaker === 'seller') return 'reported';
      }
    }
    return null;
  }

  /** "People take it for pain": that it is used, not that it works. */
  #merelyUsed(clause: Clause, first: number, link: Link): boolean {
    for (const mark of this.#relations) {
      if (!senseOf(mark, 'relation', 'use')) continue;
      if (mark.from < clause.from || mark.to > first) continue;
      if (mark === link.mark) return true;
      const phrase = this.words.norm.slice(mark.from, first);
      const last = this.words.norm[mark.to - 1] as string;
      const joined =
        phrase.includes('for') ||
        phrase.includes('to') ||
        phrase.includes('as') ||
        phrase.includes('that') ||
        last === 'for' ||
        last === 'to' ||
        last === 'as';
      if (!joined) continue;
      const agent = this.#subjects.find(
        (one) =>
          one.from >= clause.from && one.to <= mark.from && senseOf(one, 'subject', 'person'),
      );
      if (mark.form === 'x' || mark.form === 'd' || agent) return true;
    }
    return false;
  }

  // ---------------------------------------------------------------- what is left behind

  #leaves(): { topic: TopicKind; form: ProductForm; focus: Focus } {
    let { topic, form, focus } = this.state;
    const first = this.#clauses[0] as Clause;
    const main = this.#leadingSubject();
    const named = this.#subjects.filter(
      (mark) => formOf(mark) !== null && !this.#contrasted(mark, this.#clauseAt(mark.from)),
    );
    if (main) {
      const agent = this.#agentOf(main, first);
      if (agent.kind === 'kratom') {
        topic = 'kratom';
        focus = { kind: 'kratom', id: '', form: agent.form, text: this.#text(main) };
        if (agent.form !== 'not-stated') form = agent.form;
      } else if (agent.kind === 'other' && named.length === 0) {
        if (senseOf(main, 'subject', 'other')) topic = 'other';
        focus = { kind: 'other', id: '', form: 'not-stated', text: this.#text(main) };
      } else if (agent.kind === 'concept') {
        // "It" went on meaning the same thing.
      } else if (named.length > 0) {
        topic = 'kratom';
        const last = named[named.length - 1] as Mark;
        focus = {
          kind: 'kratom',
          id: '',
          form: formOf(last) ?? 'not-stated',
          text: this.#text(last),
        };
      }
    } else {
      const thing = this.#concepts.find(
        (mark) =>
          mark.from < first.from + 4 &&
          mark.senses.some((sense) => sense.mode === 'thing') &&
          !prepositionBefore(this.words, mark, first.from),
      );
      if (
        thing &&
        this.#finiteBetween(thing.to, Math.min(thing.to + 3, first.to - 1)) &&
        !this.#relations.some((one) => one.to <= thing.from)
      ) {
        focus = {
          kind: 'concept',
          id: senseOf(thing, 'concept')?.id ?? '',
          form: 'not-stated',
          text: this.#text(thing),
        };
        if (named.length > 0) topic = 'kratom';
      } else if (named.length > 0) {
        topic = 'kratom';
        const last = named[named.length - 1] as Mark;
        focus = {
          kind: 'kratom',
          id: '',
          form: formOf(last) ?? 'not-stated',
          text: this.#text(last),
        };
      } else if (focus.kind === 'concept') focus = NO_FOCUS;
    }
    if (named.length > 0 && topic !== 'kratom' && !main) topic = 'kratom';
    return { topic, form, focus };
  }

  #leadingSubject(): Mark | null {
    for (const clause of this.#clauses) {
      const subject = this.#mainSubject(clause);
      if (!subject) continue;
      const id = senseOf(subject, 'subject')?.id;
      if (id === 'person' || id === 'research' || id === 'authority' || id === 'seller') {
        if (this.#clauses.length > 1) continue;
        return subject;
      }
      return subject;
    }
    return null;
  }

  #text(mark: Mark): string {
    return this.words.text.slice(
      this.words.start[mark.from] as number,
      this.words.end[mark.to - 1] as number,
    );
  }
}

/** Relations that settle what happens to their object, whether a claim asks for it or not. */
const STRONG = new Set(['reduce', 'help', 'lack', 'raise', 'worsen', 'balance']);
/** Conditions whose named parts ("withdrawal symptoms such as sweating") belong to them. */
const WHOLES = new Set([
  'withdrawal',
  'opioid-withdrawal',
  'other-substance-habit',
  'newborn-harm',
  'ptsd',
  'addiction',
  'opioid-addiction',
  'drug-interaction',
  'infection',
]);
const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'our', 'ur']);
const LEAF_WORDS = /\b(leaf|leaves|tea|plant|powder|herb|brew)\b/i;
const HEDGING_VERBS = /^(suggest|indicat|hint|believ|think|thought|impl|feel|hypothes|propos)/;
const FIRST_PERSON = new Set(['i', 'me', 'my', 'im', 'ive', 'we']);
const OBJECT_VERBS = new Set(
  'make makes made find finds found take takes took taking use uses used using drink try tried with to for of from about than'.split(
    ' ',
  ),
);
/** In a heading these only name a topic: "Risks of dependence", "Effects on the liver". */
const MENTIONING = new Set(['risk', 'harm', 'use', 'associate', 'inverse']);
/** Verbs that say what a person has; without kratom in the sentence it is the person's own story. */
const HAVING = new Set(
  'have has had having suffer suffers suffered suffering experience experienced experiencing get gets got getting develop developed notice noticed feel feels felt see saw'.split(
    ' ',
  ),
);
/** Verbs of bringing about that also bring about good things. */
const PRODUCING = new Set(
  'cause causes caused causing lead leads led leading result results resulted produce produces produced producing create creates created creating induce induces induced bring brings brought feel feels felt feeling get gets got getting experience experienced experiences notice noticed notices have has had having see saw include includes make makes made report reported'.split(
    ' ',
  ),
);

function hasVerb(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (AUXILIARIES.has(words.norm[at] as string)) return true;
  return false;
}

function directEffects(mode: string, valence: Valence): Effect[] {
  switch (mode) {
    case 'better':
      if (valence === 'bad') return ['reduces', 'is'];
      if (valence === 'good') return ['raises', 'is'];
      return ['reduces', 'is', 'acts-on', 'raises'];
    case 'worse':
      if (valence === 'bad') return ['causes', 'is'];
      if (valence === 'good') return ['lowers'];
      return ['is', 'raises', 'causes', 'harms'];
    case 'absent':
      return ['lacks', 'is-not'];
    default:
      return [];
  }
}
