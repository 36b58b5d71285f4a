/**
 * Links a thing to the relation that governs it: "relieves pain", "pain relief", "the pain fades".
 *
 * Pure. Looks at words and marks only; whether the sentence means it is for `stance.ts`. Only the order of the ways of
 * linking is here; each way is in a module of its own beside this one.
 */
import type { Agents } from '../agents';
import { AUXILIARIES, type Clause, prepositionBefore, senseOf } from '../clauses';
import { effectOf } from '../frames';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import type { Effect, Valence } from '../types';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import { adjacentNoun, shifted, surrounding } from './beside';
import { exclaimed, isParted, namesKinds, nounReaches, startsAt, turned } from './between';
import {
  amongTakers,
  anchoredIn,
  doneOtherwise,
  kratomAfter,
  namesHealer,
  otherAgentBehind,
} from './doers';
import { exemplified } from './examples';
import {
  attributes,
  counts,
  doneWith,
  endsItself,
  habitual,
  isHelper,
  isSome,
  onlyRisked,
  suffered,
} from './idle';
import { isPartOf, jointOf, lastOfList } from './joints';
import type { Link } from './link';
import { owned, ownTrouble, saidNotToBe } from './own';
import { evaluated, wished } from './praise';
import { attributed, brought, foundIn, inverse } from './put-down';
import { hasMode, isStrong } from './senses';
import { lived, noLonger } from './verbs';
import {
  AFTER_REACH,
  BEING,
  COORDINATORS,
  EXAMPLE_OPENERS,
  MAX_UNKNOWN_BETWEEN,
  NO_RISK,
  NOTHING_LEFT,
  OWN_NOUNS,
  PERFECT,
  PERSONAL_PRONOUNS,
  RARE_ENOUGH,
  TREATED,
} from './word-lists';

/** Words from a sign to the condition that it is a sign of ("the shakes of my withdrawal"). */
const MAX_SIGN_WORDS = 3;
const SEEN = /(reported|documented|described|recorded|observed|noted|seen)$/i;
const ADDITIVE = new Set(['too', 'also', 'though', 'however']);
/** How far behind it the cause of a trouble is looked for, in words. */
const OWED_REACH = 4;
/** Words of an aside between two commas. */
const MAX_ASIDE_WORDS = 8;
/** How far behind its thing the verb may stand when a relative clause comes between, in words. */
const RELATIVE_REACH = 12;
/** Nouns that name what is against the thing right before them. */
const AGAINST = /^(kill|bust|reliev|suppress|fight)/;
const LIGHTER = new Set(
  'bearable tolerable manageable livable liveable easier milder lighter softer vanish disappear fade melt subside'.split(
    ' ',
  ),
);
/** Participles that only link a harm to the name before them. */
const OWNED_BY = new Set(['induced', 'related', 'associated']);
/** Prepositions that only say where or in whom: "deaths in three states have been linked …"; so do participles. */
const PLACING = new Set('in among at across during of on from around with'.split(' '));
const QUANTITIES = new Set(
  'one two three four five six seven eight nine ten several few many'.split(' '),
);
const ON_A_TOPIC = new Set(['about', 'regarding', 'concerning', 'over']);
/** Verbs that say nothing but that something comes of it. */
const YIELDING = /^(caus|trigger|produc|induc|provok|lead|led|result|bring|brought|creat|pos[ei])/;
const CAUSING = /^(cause[sd]?|causing|trigger(s|ed|ing)?|provoke[sd]?|provoking)$/;
/** Conditions whose named parts ("withdrawal symptoms such as sweating") belong to them. */
const WHOLES = new Set([
  'withdrawal',
  'opioid-withdrawal',
  'other-substance-habit',
  'newborn-harm',
  'ptsd',
  'opioid-addiction',
  'drug-interaction',
  'infection',
]);
/** Verbs of bringing about that also bring about good things. */
const PRODUCING = new Set(
  'cause causes caused causing lead leads led leading result results resulted produce produces produced producing create creates created creating induce induces induced bring brings brought feel feels felt feeling get gets got getting experience experienced experiences notice noticed notices have has had having see saw include includes make makes made report reported'.split(
    ' ',
  ),
);

/** Finds the relations of the things in one sentence. */
export class Links {
  constructor(
    readonly view: SentenceView,
    readonly agents: Agents,
  ) {}

  /**
   * The relation that governs a thing, the closest kind first; `null` where none does.
   *
   * @param concepts Marks of things in the clause, in order.
   * @param position Where `mark` stands among them.
   */
  linkThing(
    clause: Clause,
    concepts: readonly Mark[],
    position: number,
    mark: Mark,
    concept: string,
    valence: Valence,
  ): Link | null {
    return (
      wished(this.view, clause, mark, concept, valence) ??
      surrounding(this.view, mark, concept, valence) ??
      shifted(this.view, clause, mark, concept, valence) ??
      adjacentNoun(this.view, this.agents, clause, mark, concept, valence) ??
      saidNotToBe(this.view, clause, mark, concept, inverse(this.view, clause, mark, concept)) ??
      brought(this.view, clause, mark, concept, valence) ??
      attributed(this.view, this.agents, concepts, position, mark, concept) ??
      foundIn(this.view, this.agents, mark, concept) ??
      exemplified(this.view, this.agents, mark, concept) ??
      owned(this.view, clause, mark, concept) ??
      this.#leftRelation(clause, concepts, position, mark, concept, valence) ??
      saidNotToBe(this.view, clause, mark, concept, ownTrouble(this.view, clause, mark, concept)) ??
      this.#behindRelation(clause, concepts, position, mark, concept, valence) ??
      this.#behindRelative(clause, mark, concept, valence) ??
      noLonger(this.view, clause, mark, concept, valence) ??
      lived(this.view, clause, mark, concept, valence) ??
      evaluated(this.view, clause, mark, concept, valence)
    );
  }

  /** "does not cause side effects": of what only having none is a claim, a denied verb tells as well. */
  #wantsDenial(relation: Mark, effect: Effect | null, concept: string): effect is Effect {
    return (
      effect === 'causes' &&
      YIELDING.test(this.view.words.norm[relation.from] as string) &&
      this.view.frames.wants('lacks', concept)
    );
  }

  /** "made my wife's old lupus pain bearable": what it is made stands behind it. */
  #madeLighter(relation: Mark, { to }: Mark): boolean {
    const { norm } = this.view.words;
    if (!/^ma(ke|kes|de|king)$/.test(this.view.lemma(relation))) return false;
    return relation.to - relation.from === 1 && LIGHTER.has(norm[to] as string);
  }

  #leftRelation(
    clause: Clause,
    concepts: readonly Mark[],
    position: number,
    mark: Mark,
    concept: string,
    valence: Valence,
  ): Link | null {
    const { frames } = this.view;
    let head = mark;
    let amongBad = false;
    // Walk back through a coordination to its first member: "for pain, anxiety and low mood".
    for (let at = position - 1; at >= 0; at--) {
      const before = concepts[at] as Mark;
      if (isPartOf(before, concepts[at - 1])) continue;
      const joint = jointOf(this.view, before, head);
      if (joint === 'list') {
        head = before;
        amongBad ||= before.senses.some((one) => frames.valence(one.id) === 'bad');
      } else if (joint === 'owner') {
        // "withdrawal symptoms such as sweating": the parts are not claims of their own.
        if (before.senses.some((one) => WHOLES.has(one.id))) return null;
        // "side effects such as weight loss": no gain, being counted among the harms.
        if (valence === 'good' && before.senses.some((one) => frames.valence(one.id) === 'bad')) {
          return null;
        }
        head = before;
      } else if (joint === 'modifier') {
        if (!this.#symptomOf(before, head, concept)) return null;
        head = before;
      } else break;
    }
    let measured: Mark | null = null;
    let parted = false;
    let skipped = 0;
    for (let at = this.view.relations.length - 1; at >= 0; at--) {
      const relation = this.view.relations[at] as Mark;
      if (relation.from < clause.from) break;
      if (relation.from >= head.from || relation.to > head.to) continue;
      if (this.view.unknownBetween(relation.to, head.from) > MAX_UNKNOWN_BETWEEN) break;
      if (measured && relation.to < measured.from - 3) break;
      const preposition = prepositionBefore(this.view.words, head, relation.to);
      if (preposition === 'than') break;
      // "sparked a debate about pain relief": what it is about.
      if (preposition && ON_A_TOPIC.has(preposition) && head.from - relation.to > 1) break;
      if (exclaimed(this.view, relation.to, head.from)) break;
      // "relieves problems like anxiety": the kind may be the relation itself.
      if (preposition === 'like' && !namesKinds(this.view, relation.to - 1, head.from)) break;
      if (turned(this.view, relation, head)) break;
      // "two blocks from the clinic": a noun, whatever it could be as a verb.
      if (
        relation.form === 's' &&
        QUANTITIES.has(this.view.words.norm[relation.from - 1] as string) &&
        !this.view.isSubjectBefore(relation.from)
      )
        continue;
      // Another thing between the two takes the relation.
      if (isParted(this.view, concepts, relation, head)) break;
      // "has no approved use, is addictive and harms the liver": the next thing that is said.
      if (is(relation, Trait.lack) && this.view.predicateBetween(relation.to, head.from)) continue;
      if (
        habitual(this.view, relation) ||
        isHelper(this.view, relation) ||
        attributes(this.view, relation)
      )
        continue;
      if (
        doneWith(this.view, relation) ||
        suffered(this.view, relation) ||
        counts(this.view, relation)
      )
        continue;
      if (endsItself(this.view, relation, head) || isSome(this.view, relation)) continue;
      if (onlyRisked(this.view, relation)) continue;
      // "effects including nausea": opens the examples, and governs nothing.
      if (EXAMPLE_OPENERS.has(this.view.words.norm[relation.from] as string)) continue;
      if (valence === 'bad' && this.#madeLighter(relation, mark)) {
        if (!frames.wants('reduces', concept)) return null;
        return { type: 'reduce', mark: relation, effect: 'reduces', behind: false };
      }
      let weak = false;
      for (const sense of relation.senses) {
        if (sense.kind !== 'relation') continue;
        if (sense.mode === 'after') continue;
        // "further support for its role": a noun, although it could be a verb.
        if (
          sense.mode === 'before' &&
          relation.form === 'b' &&
          (this.view.words.norm[relation.to] === 'for' ||
            this.view.words.norm[relation.to] === 'of') &&
          hasMode(relation, 'noun')
        ) {
          parted = true;
          continue;
        }
        // "Users experienced anorexia, weight loss and seizures": no gain, being counted among the harms.
        if (amongBad && concept === 'weight-loss' && (sense.id === 'cause' || sense.id === 'light'))
          return null;
        if (sense.mode === 'noun' && !nounReaches(this.view, relation, head)) {
          parted = true;
          continue;
        }
        // "Use of it for fun has driven interest in abuse": what the use has done is something else.
        if (sense.id === 'use' && this.view.finiteBetween(relation.to, head.from - 1)) {
          weak = true;
          continue;
        }
        // "providing support for its role in wellness": a noun in between took the verb.
        if (sense.id === 'light' && parted) continue;
        if (sense.id === 'associate' && !this.#predicated(relation, clause)) return null;
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
              return { type: 'lack', mark: relation, effect: 'lacks', behind: false };
            }
            if (frames.wants('reduces', concept)) {
              return {
                type: 'reduce',
                mark: relation,
                effect: 'reduces',
                behind: false,
              };
            }
          }
          if (higher && frames.wants('causes', concept)) {
            return {
              type: sense.id === 'associate' ? 'associate' : 'cause',
              mark: relation,
              effect: 'causes',
              behind: false,
            };
          }
          continue;
        }
        // "lifts depression": a verb that can do either relieves a bad thing.
        if (sense.id === 'raise' && valence === 'bad' && senseOf(relation, 'relation', 'reduce'))
          continue;
        const effect = effectOf(sense.id, valence);
        if (sense.id === 'rare' && !RARE_ENOUGH.has(concept)) continue;
        // "has no affinity for opioid receptors"
        if (sense.id === 'act' && NO_RISK.has(this.view.words.norm[relation.from - 1] as string))
          return null;
        if (
          OWNED_BY.has(this.view.lemma(relation)) &&
          relation.to - relation.from === 1 &&
          !this.#namedBefore(relation)
        )
          continue;
        // "No more withdrawals": there were some.
        if (
          effect === 'lacks' &&
          this.view.lemma(relation) === 'no' &&
          this.view.words.norm[relation.from + 1] === 'more'
        ) {
          if (!frames.wants('reduces', concept)) return null;
          return { type: 'reduce', mark: relation, effect: 'reduces', behind: false };
        }
        // "No 3 pm slump anymore": of what only benefits speak of, having none is the benefit.
        if (
          effect === 'lacks' &&
          !frames.wants('lacks', concept) &&
          frames.wants('reduces', concept) &&
          NOTHING_LEFT.has(this.view.words.norm[relation.from] as string) &&
          relation.from === clause.from &&
          !this.view.finiteBetween(clause.from, clause.to - 1) &&
          this.view.words.norm[mark.to] !== 'than' &&
          anchoredIn(this.view, clause, mark)
        ) {
          return { type: 'lack', mark: relation, effect: 'reduces', behind: false };
        }
        // "kept her away from heroin and kratom": the two go together.
        if (effect === 'quits' && COORDINATORS.has(this.view.words.norm[mark.to] as string)) {
          if (this.view.nameAt(mark.to + 1)) return null;
        }
        if (frames.wants(effect, concept) || this.#wantsDenial(relation, effect, concept)) {
          if (sense.id === 'light' && effect === 'causes' && relation.form === 'x') continue;
          if (
            effect === 'raises' &&
            sense.id === 'cause' &&
            !PRODUCING.has(this.view.lemma(relation))
          )
            continue;
          return { type: sense.id, mark: relation, effect, behind: false };
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
      if (!measured && isStrong(relation)) return null;
      // "attacks the skin and causes inflammation": the nearer verb has it, though no claim asks for that.
      if (!measured && relation.to === head.from && CAUSING.test(this.view.lemma(relation)))
        return null;
      if (!weak && !measured && ++skipped > 1) break;
    }
    if (measured && frames.wants('lacks', concept) && this.#saidToBeLow(clause, mark)) {
      return { type: 'lack', mark: measured, effect: 'lacks', behind: false };
    }
    if (measured && frames.wants('causes', concept)) {
      return { type: 'risk', mark: measured, effect: 'causes', behind: false };
    }
    return null;
  }

  /** "stopped the night sweats from my PTSD": relief of a sign is relief of what it is a sign of. */
  #symptomOf(sign: Mark, head: Mark, concept: string): boolean {
    if (!WHOLES.has(concept)) return false;
    const { words, frames } = this.view;
    const joint = words.norm[sign.to] as string;
    return (
      (joint === 'of' || joint === 'from') &&
      head.from - sign.to <= MAX_SIGN_WORDS &&
      sign.senses.some((one) => one.kind === 'concept' && frames.valence(one.id) === 'bad')
    );
  }

  /** Whether kratom is named right before: "kratom-induced hepatitis". */
  #namedBefore(relation: Mark): boolean {
    return this.view.nameBefore(relation.from) !== undefined;
  }

  /** "is linked to", against "cravings linked to addiction", which says it of the cravings. */
  #predicated(relation: Mark, clause: Clause): boolean {
    if (relation.from === clause.from || relation.gapped) return true;
    const before = this.view.words.norm[relation.from - 1] as string;
    return (
      AUXILIARIES.has(before) ||
      before.endsWith('ly') ||
      this.view.isSmall(relation.from - 1) ||
      relation.form !== 'x' ||
      !/^(linked|associated|tied|connected|attributed|related)$/.test(this.view.lemma(relation)) ||
      this.#namedBefore(relation)
    );
  }

  /** "the risk of … is low": what stands behind turns the risk into a reassurance. */
  #saidToBeLow(clause: Clause, mark: Mark): boolean {
    return (
      this.view.has(Trait.lack) &&
      this.view.relations.some(
        (relation) =>
          relation.from >= mark.to &&
          relation.to <= clause.to &&
          senseOf(relation, 'relation', 'lack')?.mode === 'after',
      )
    );
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
    const { frames } = this.view;
    const { norm } = this.view.words;
    const tail = lastOfList(this.view, concepts, position, mark);
    const { relations } = this.view;
    for (let place = 0; place < relations.length; place++) {
      const relation = relations[place] as Mark;
      if (relation.from < tail.to) continue;
      if (relation.from >= clause.to || relation.from > tail.to + AFTER_REACH * 2) break;
      // "The ache starts to ease": what it starts to do tells.
      if (startsAt(this.view, relation.from)) continue;
      let auxiliary = false;
      let blocked = false;
      let phrase = false;
      let being = false;
      const start = this.#behindAside(tail.to, relation.from);
      for (let at = start; at < relation.from; at++) {
        const word = this.view.words.norm[at] as string;
        const verb = this.view.isAuxiliary(at);
        if (
          (this.view.words.before[at] as number) & Gap.comma &&
          !verb &&
          !(at === start && start > tail.to)
        )
          blocked = true;
        if (verb) {
          auxiliary = true;
          if (BEING.has(word)) being = true;
        } else if (startsAt(this.view, at)) auxiliary = true;
        else if (this.#inside(mark, at)) continue;
        // "Grief is what kept him in business."
        else if (word === 'what' || word === 'why') blocked = true;
        else if (PLACING.has(word) || /ing$/.test(word)) phrase = true;
        else if (phrase && !auxiliary) continue;
        else if (
          !this.view.isSmallOrAdverb(at) &&
          !this.view.isQuantity(at) &&
          !this.view.cues.some((cue) => cue.from <= at && at < cue.to)
        )
          blocked = true;
      }
      if ((this.view.words.before[relation.from] as number) & Gap.comma && relation.from > start)
        blocked = !this.#ticksOff(clause, relation);
      // "alter mood and increase energy": a second verb, with an object of its own.
      if (relation.form === 'b' && !auxiliary && this.view.words.norm[relation.from - 1] === 'and')
        blocked = true;
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
        // "a bad knee and worse nights": it belongs to the noun behind it.
        if (behind && !auxiliary && sense.id === 'worsen' && this.#qualifies(relation)) continue;
        // "Malaria was the great killer": of others; only "pain killer" is against its thing.
        if (behind && auxiliary && AGAINST.test(this.view.lemma(relation))) continue;
        const copula = this.view.words.norm[relation.from] ?? '';
        const passive =
          (sense.mode === 'before' || sense.mode === 'after') && being && relation.form === 'd';
        // "Better sleep is a benefit of it": the judgement stands behind a copula.
        const named = sense.mode === 'noun' && sense.id === 'help' && auxiliary;
        if (!behind && !passive && !named) continue;
        if (passive && copula === '') continue;
        // "Gout is treated with diet.": what is done about it in general, unless kratom is named for it.
        if (passive && TREATED.test(copula) && !this.view.named) continue;
        // "My headache lifted": a verb that can do either is good news of a bad thing.
        if (sense.id === 'raise' && valence === 'bad' && senseOf(relation, 'relation', 'reduce'))
          continue;
        const effect = effectOf(sense.id, valence);
        if (!frames.wants(effect, concept)) continue;
        if (sense.id === 'rare' && !RARE_ENOUGH.has(concept)) continue;
        // "Serotonin syndrome is rare.": and with kratom, it does not say.
        if (sense.id === 'rare' && concept === 'drug-interaction' && !this.view.named) continue;
        if (sense.id === 'cause' && behind && this.#owedBehind(relation, clause)) continue;
        // "is a rare complication of codeine": of what stands behind, and only kratom will do.
        if (
          sense.id === 'cause' &&
          behind &&
          this.view.words.norm[relation.to] === 'of' &&
          !kratomAfter(this.view, this.agents, relation)
        )
          continue;
        // "Anxiety is common.": of whom, only kratom's name or a heading of risks can tell.
        if (
          /\bcommon$/.test(this.view.text(relation)) &&
          !this.view.has(Trait.named | Trait.standin) &&
          !amongTakers(this.view, relation) &&
          this.view.state.headings.at(-1)?.lead?.relation !== 'cause'
        ) {
          continue;
        }
        // "cravings associated with addictions": without a copula only kratom itself will do.
        if (
          sense.id === 'associate' &&
          !auxiliary &&
          !PERFECT.has(copula) &&
          !(BEING.has(copula) && SEEN.test(this.view.text(relation))) &&
          !kratomAfter(this.view, this.agents, relation)
        )
          continue;
        if (/^includ/.test(this.view.lemma(relation)) && !OWN_NOUNS.has(concept)) continue;
        const relief = effect === 'reduces' || effect === 'raises';
        if (relief && doneOtherwise(this.view, this.agents, relation, clause, concept)) continue;
        // "Recovery is possible": not that it comes of kratom.
        if (effect === 'raises' && sense.id === 'cause' && norm[relation.to - 1] === 'possible')
          continue;
        if (passive && !behind && otherAgentBehind(this.view, this.agents, relation, clause))
          continue;
        // "responds well to it": to what, tells whose doing it is.
        if (
          relief &&
          namesHealer(this.view, relation) &&
          kratomAfter(this.view, this.agents, relation)
        )
          return { type: sense.id, mark: relation, effect, behind: true };
        if (relief && !this.view.place.lead && !anchoredIn(this.view, clause, mark)) continue;
        return { type: sense.id, mark: relation, effect, behind: true };
      }
      if (
        relation.senses.some(
          (sense) =>
            sense.kind === 'relation' &&
            sense.mode === 'before' &&
            relation.form !== 'g' &&
            relation.form !== 'x',
        ) &&
        !AUXILIARIES.has(this.view.lemma(relation))
      ) {
        break;
      }
    }
    return null;
  }

  /** "The fatigue that had followed me for years was gone": what became of it stands behind a relative clause. */
  #behindRelative(clause: Clause, mark: Mark, concept: string, valence: Valence): Link | null {
    const { view } = this;
    const { norm } = view.words;
    const at = mark.to;
    const opens = norm[at] === 'that' || norm[at] === 'which' || norm[at] === 'i';
    if (!opens || mark.from < clause.from || view.place.heading) return null;
    // The thing has to be the subject: "I have a pain that …" says nothing of its end.
    for (let before = clause.from; before < mark.from; before++) {
      if (view.isAuxiliary(before) || view.index.isRelating(before)) return null;
    }
    // "The ache that followed the accident was gone": whose it was and what ended it, only these tell.
    const owned =
      view.named || norm.slice(at, at + RELATIVE_REACH).some((word) => PERSONAL_PRONOUNS.has(word));
    if (!owned) return null;
    for (const relation of view.relations) {
      if (relation.from < at + 3) continue;
      if (relation.from > at + RELATIVE_REACH || relation.to > view.sentence.to) break;
      const own = AUXILIARIES.has(norm[relation.from] as string);
      if (!own && !view.isAuxiliary(relation.from - 1)) continue;
      if ((view.words.before[relation.from] as number) & Gap.comma) break;
      // The relative clause needs a verb of its own before.
      if (!view.finiteBetween(at + 1, relation.from - 2)) continue;
      for (const sense of relation.senses) {
        if (sense.kind !== 'relation' || sense.mode !== 'after') continue;
        const effect = effectOf(sense.id, valence);
        if (effect !== 'reduces' && effect !== 'raises') continue;
        if (!view.frames.wants(effect, concept) || !anchoredIn(this.view, clause, mark)) continue;
        return { type: sense.id, mark: relation, effect, behind: true };
      }
    }
    return null;
  }

  /** Whether a word that could be a predicate stands right before a noun that the lexicon does not know. */
  #qualifies(relation: Mark): boolean {
    const { words, index, sentence } = this.view;
    return (
      relation.form === 'x' &&
      relation.to < sentence.to &&
      !((words.before[relation.to] as number) & ~Gap.space) &&
      !index.isCovered(relation.to) &&
      !this.view.isSmall(relation.to) &&
      !(words.norm[relation.to] as string).endsWith('ly')
    );
  }

  /** "Back pain, colitis, all of it, gone": no verb anywhere, and what became of the lot behind a comma. */
  #ticksOff(clause: Clause, relation: Mark): boolean {
    return (
      relation.form === 'x' &&
      senseOf(relation, 'relation', 'reduce')?.mode === 'after' &&
      !this.view.finiteBetween(clause.from, relation.from - 1)
    );
  }

  /** "Back pain began after a fall": what brought it on is named behind, and it is nothing that the lexicon knows. */
  #owedBehind(relation: Mark, clause: Clause): boolean {
    const { norm } = this.view.words;
    const next = norm[relation.to] as string;
    const at =
      next === 'after' || next === 'from' || next === 'because' || next === 'when'
        ? relation.to + 1
        : relation.to;
    const opens = at > relation.to || this.view.clauseAt(at)?.opener === 'after';
    if (!opens || at >= this.view.sentence.to || at < clause.from) return false;
    let unknown = false;
    for (let word = at; word < this.view.sentence.to && word < at + OWED_REACH; word++) {
      if (
        this.view.marks.some(
          (one) =>
            one.from <= word && word < one.to && is(one, Trait.concept | Trait.subject | Trait.use),
        )
      )
        return false;
      if (!this.view.isSmallOrAdverb(word) && !this.view.isQuantity(word)) unknown = true;
    }
    return unknown;
  }

  /** "Toxicity, including arrest, has been described": where the sentence goes on behind an aside; else `from`. */
  #behindAside(from: number, to: number): number {
    const { before, norm } = this.view.words;
    // "…, including arrest and shock, has been …": from inside the aside itself.
    const inside = norm
      .slice(Math.max(this.view.sentence.from, from - MAX_ASIDE_WORDS), from)
      .some((word) => EXAMPLE_OPENERS.has(word));
    if (
      (!inside && !((before[from] as number) & Gap.comma)) ||
      AUXILIARIES.has(norm[from] as string)
    )
      return from;
    // "Cravings, too, fade."
    if (ADDITIVE.has(norm[from] as string) && (before[from + 1] as number) & Gap.comma)
      return from + 1;
    for (let at = from + 1; at < to && at <= from + MAX_ASIDE_WORDS; at++) {
      if ((before[at] as number) & Gap.comma && AUXILIARIES.has(norm[at] as string)) return at;
    }
    return from;
  }

  /** "the cravings for oxy fade": what the thing is about does not part it from its verb. */
  #inside(mark: Mark, at: number): boolean {
    const { words } = this.view;
    if (!this.view.index.isCovered(at)) return false;
    const inner = this.view.marks.find(
      (one) =>
        one.from > mark.to &&
        one.from <= at &&
        at < one.to &&
        is(one, Trait.concept | Trait.subject),
    );
    const preposition = words.norm[(inner?.from ?? 0) - 1];
    return (
      inner !== undefined &&
      (preposition === 'for' ||
        preposition === 'of' ||
        preposition === 'from' ||
        preposition === 'to' ||
        preposition === 'on')
    );
  }
}
