/**
 * What a relation does to a thing, and which of these effects any claim asks for.
 *
 * Pure.
 */
import { emptyList } from './lists';
import type { Effect, FrameData, RuleSetData, Valence } from './types';

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
    case 'protect':
      return valence === 'bad' ? 'reduces' : 'raises';
    case 'rare':
      return valence === 'bad' ? 'lacks' : null;
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
    case 'interact':
      return 'interacts';
    case 'block':
      return 'blocks';
    case 'contain':
      return 'contains';
    case 'quit':
    case 'left-off':
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
    case 'interacts':
      return 'interacts-not';
    default:
      return null;
  }
}

type Effects = readonly Effect[];

/** What a wording that needs no relation says, by its mode in the lexicon and by valence: the likeliest effect first. */
const DIRECT: Readonly<Record<string, Readonly<Record<Valence, Effects>>>> = {
  better: {
    bad: ['reduces', 'is'],
    good: ['raises', 'is'],
    neutral: ['reduces', 'is', 'acts-on', 'blocks', 'raises'],
  },
  worse: {
    bad: ['causes', 'is'],
    good: ['lowers'],
    neutral: ['is', 'raises', 'causes', 'harms'],
  },
  absent: { bad: ['lacks', 'is-not'], good: ['lacks', 'is-not'], neutral: ['lacks', 'is-not'] },
};
const NO_EFFECTS: Effects = emptyList();

/** What a wording that needs no relation says, the likeliest effect first. */
export const directEffects = (mode: string, valence: Valence): Effects =>
  DIRECT[mode]?.[valence] ?? NO_EFFECTS;

const NO_FRAMES: readonly FrameData[] = emptyList();

/** All frames have one shape, whatever they leave out in the rules; see `markOf`. None of their keys may be forgotten. */
const frameFrom = (
  frame: FrameData,
): { readonly [Key in keyof Required<FrameData>]: FrameData[Key] } => ({
  claim: frame.claim,
  effect: frame.effect,
  concepts: frame.concepts,
  with: frame.with,
  about: frame.about,
  without: frame.without,
  unless: frame.unless,
  subject: frame.subject,
  instead: frame.instead,
});

/** The frames by what they ask for; what none asks for is not worth reading. */
export class FrameIndex {
  /** By concept, then by effect. */
  readonly #wanted = new Map<string, Map<Effect, FrameData[]>>();
  readonly #things = new Set<string>();
  readonly valences: Readonly<Record<string, Valence>>;

  constructor(rules: RuleSetData) {
    this.valences = rules.concepts;
    for (const data of rules.frames) {
      const frame = frameFrom(data);
      for (const concept of frame.concepts) {
        const effects = this.#wanted.get(concept) ?? new Map<Effect, FrameData[]>();
        this.#wanted.set(concept, effects);
        const frames = effects.get(frame.effect);
        if (frames) frames.push(frame);
        else effects.set(frame.effect, [frame]);
        if (frame.effect !== 'is' && frame.effect !== 'is-not') this.#things.add(concept);
      }
    }
  }

  #lastConcept = '';
  #lastEffects: ReadonlyMap<Effect, readonly FrameData[]> | undefined;

  /** By effect. One concept is asked for many times in a row. */
  #framesOf(concept: string): ReadonlyMap<Effect, readonly FrameData[]> | undefined {
    if (concept !== this.#lastConcept) {
      this.#lastConcept = concept;
      this.#lastEffects = this.#wanted.get(concept);
    }
    return this.#lastEffects;
  }

  /** The frames that ask for an effect on a concept, in the rules' order. */
  framesFor(effect: Effect, concept: string): readonly FrameData[] {
    return this.#framesOf(concept)?.get(effect) ?? NO_FRAMES;
  }

  /** Whether any claim is about the concept; others only stand beside what claims are about. */
  asksFor(concept: string): boolean {
    return this.#framesOf(concept) !== undefined;
  }

  /** Whether anything can be done to the concept, as against its only being said to be so. */
  isThing(concept: string): boolean {
    return this.#things.has(concept);
  }

  wants(effect: Effect | null, concept: string): effect is Effect {
    return effect !== null && this.#framesOf(concept)?.has(effect) === true;
  }

  valence(concept: string): Valence {
    return this.valences[concept] ?? 'neutral';
  }
}
