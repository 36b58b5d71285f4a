/**
 * What the trees may ask about one claim in one sentence: how its words score, what the rules saw of it, what else stands
 * in the sentence, and what the text is about.
 *
 * Pure. Everything is a number; kinds of things are numbered in the order of the lists here, and a model that was learned
 * with other lists reads nonsense: `FEATURES` is a part of it and is compared.
 */
import type { Agent } from '../agents';
import { senseOf } from '../clauses';
import type { SentenceReading } from '../sentence';
import type { Sentence } from '../sentences';
import type { ReadingState } from '../state';
import { Trait } from '../traits';
import type { Effect, Finding, RuleSetData } from '../types';
import type { Place } from '../view';
import type { Words } from '../words';

/** Places of the scores behind those of the claims: whether the text hedges, only reports, or makes any claim at all. */
export const HEDGED = 0;
export const REPORTED = 1;
export const ANY_CLAIM = 2;
/** How many there are. */
const OTHER_SCORES = 3;

/** How far the rules came with one thing in a sentence. */
export const Came = {
  /** Something silenced it. */
  silenced: 2,
  /** The text does not stand behind it. */
  unjudged: 3,
  /** It is said. */
  said: 4,
} as const;

/** One thing that the rules took a sentence to be saying, and what came of it. */
export interface Attempt {
  readonly concept: string;
  readonly effect: Effect;
  /** How the thing is linked, as in `Link`. */
  readonly link: string;
  readonly agent: Agent['kind'];
  readonly came: number;
  readonly denied: boolean;
  /** What silenced it leaves no doubt. */
  readonly settled: boolean;
}

/** A sentence as the classifier gets it. */
export interface Sight {
  readonly words: Words;
  readonly sentence: Sentence;
  readonly reading: Pick<
    SentenceReading,
    | 'marks'
    | 'clauses'
    | 'attempts'
    | 'concepts'
    | 'named'
    | 'near'
    | 'said'
    | 'ofTaker'
    | 'taker'
    | 'otherNamed'
    | 'has'
  >;
  readonly keys: readonly number[];
  /** Keys of each part, where it is put together from some; only as long as its words stand in `words`. */
  parts(): readonly (readonly number[])[];
  /** Of the block. */
  readonly tag: string;
  /** Level of the heading that it stands in, 0 outside headings. */
  readonly level: number;
  readonly question: boolean;
  /** What owns it is denied. */
  readonly silent: boolean;
  readonly place: Place;
  readonly before: ReadingState;
  /** What the rules found in it. */
  readonly found: readonly Finding[];
}

/** What the rules found of one claim in a sentence. */
export function findingOf(claim: string, { found }: Sight): Finding | undefined {
  return found.length > 0 ? found.find((one) => one.claim === claim) : undefined;
}

/** A claim as the trees know it. */
export interface KnownClaim {
  readonly id: string;
  /** Number of its kind. */
  readonly kind: number;
  /** What it is about, and which effects on that it asks for. */
  readonly effects: ReadonlyMap<string, readonly Effect[]>;
}

const TOPICS = ['none', 'kratom', 'other', 'concept'];
const AGENTS: readonly Agent['kind'][] = [
  'kratom',
  'other',
  'concept',
  'person',
  'authority',
  'research',
  'seller',
  'unknown',
  'none',
];
const LINKS = [
  'direct',
  'own',
  'help',
  'inverse',
  'use',
  'contain',
  'lead',
  'cause',
  'reduce',
  'raise',
];
const TAGS = ['p', 'li', 'td', 'th', 'dt', 'dd', 'blockquote', 'figcaption', 'caption', 'summary'];

/** Traits that are asked for one by one. */
const ASKED_TRAITS = [
  'negation',
  'debunk',
  'say',
  'hedge',
  'show',
  'irrealis',
  'wish',
  'works',
  'animal',
  'contrast',
  'boundary',
  'other',
  'standin',
  'pronoun',
  'person',
  'named',
  'use',
] as const;

/** Subjects that are asked for by their ids. */
const ASKED_SUBJECTS = ['seller', 'authority', 'research'] as const;

/** Names of the features, in the order of their numbers. */
export const FEATURES = [
  // Of the sentence.
  'top score',
  'score for any claim',
  'claims found',
  'words',
  'other named',
  'near',
  'kratom named',
  'question',
  'silent',
  'illness described',
  'heading level',
  'fragment',
  'page',
  'topic',
  'body',
  'focus',
  'shared',
  'heading topic',
  'lead',
  'tag',
  'found in the sentence before',
  ...ASKED_TRAITS,
  ...ASKED_SUBJECTS,
  // Of the claim in it.
  'score',
  'rank',
  'found',
  'marks',
  'modes',
  'thing',
  'better',
  'attempts',
  'came',
  'link',
  'agent',
  'denied',
  'kind',
  'claim',
  'score of the sentence before',
  'score of the sentence behind',
  'named in the heading',
  'named in the title',
  'asked before',
  'named before',
  'best score of a part',
  'rank in that part',
  'parts',
] as const;

/** Where the features of the claim begin. */
const OF_CLAIM = FEATURES.indexOf('score');

/** Stands for the score of a sentence that is not there. */
const NO_SCORE = -20;

/** Fills in what is the same for all claims. */
export function fillSentence(
  out: Float64Array,
  sight: Sight,
  scores: Float64Array,
  previous: Sight | undefined,
): void {
  const { reading, sentence, before, place } = sight;
  const claims = scores.length - OTHER_SCORES;
  let top = NO_SCORE;
  for (let at = 0; at < claims; at++) top = Math.max(top, scores[at] as number);
  let at = 0;
  const put = (value: number | boolean) => {
    out[at++] = Number(value);
  };
  put(top);
  put(scores[claims + ANY_CLAIM] as number);
  put(sight.found.length);
  put(sentence.to - sentence.from);
  put(reading.otherNamed);
  put(reading.near);
  put(reading.named);
  put(sight.question);
  put(sight.silent);
  put(before.illness);
  put(sight.level);
  put(place.fragment);
  put(TOPICS.indexOf(before.page));
  put(TOPICS.indexOf(before.topic));
  put(TOPICS.indexOf(before.body));
  put(TOPICS.indexOf(before.focus.kind));
  put(before.shared);
  put(TOPICS.indexOf(before.headings.at(-1)?.topic ?? ''));
  put(place.lead === null ? 0 : place.lead.relation === '' ? 1 : 2);
  put(TAGS.indexOf(sight.tag));
  put(previous ? previous.found.length : -1);
  for (const trait of ASKED_TRAITS) put(reading.has(Trait[trait]));
  for (const id of ASKED_SUBJECTS)
    put(reading.marks.some((mark) => senseOf(mark, 'subject', id) !== undefined));
}

/** Fills in what is the claim's own. */
export function fillClaim(
  out: Float64Array,
  sight: Sight,
  claim: KnownClaim,
  number: number,
  scores: Float64Array,
  previous: Float64Array | undefined,
  next: Float64Array | undefined,
  parts: readonly Float64Array[],
): void {
  const { reading, before } = sight;
  const { effects } = claim;
  const own = scores[number] as number;
  let rank = 0;
  for (let other = 0; other < scores.length - OTHER_SCORES; other++)
    if ((scores[other] as number) > own) rank++;
  let marks = 0;
  const modes = new Set<string>();
  for (const { senses } of reading.marks) {
    for (const { kind, id, mode } of senses) {
      if (kind !== 'concept' || !effects.has(id)) continue;
      marks++;
      modes.add(mode);
    }
  }
  let attempts = 0;
  let best: Attempt | undefined;
  let came = 0;
  for (const one of reading.attempts) {
    const wanted = effects.get(one.concept);
    if (!wanted) continue;
    attempts++;
    // Halves are for what the claim asks for, so that of two that came as far that one counts.
    const far = one.came + (wanted.includes(one.effect) ? 0.5 : 0);
    if (far <= came) continue;
    came = far;
    best = one;
  }
  let at = OF_CLAIM;
  const put = (value: number | boolean) => {
    out[at++] = Number(value);
  };
  put(own);
  put(rank);
  put(findingOf(claim.id, sight) !== undefined);
  put(marks);
  put(modes.size);
  put(modes.has('thing'));
  put(modes.has('better'));
  put(attempts);
  put(came);
  put(best ? LINKS.indexOf(best.link) + 1 : -1);
  put(best ? AGENTS.indexOf(best.agent) : -1);
  put(best?.denied === true);
  put(claim.kind);
  put(number);
  put(previous ? (previous[number] as number) : NO_SCORE);
  put(next ? (next[number] as number) : NO_SCORE);
  put(namesAny(before.headings.at(-1)?.concepts, effects));
  put(namesAny(before.pageConcepts, effects));
  put(namesAny(before.askedConcepts, effects));
  put(namesAny(before.recent, effects));
  // A part can say plainly what the sentence as a whole says too much else for.
  let bestOfParts = parts.length > 0 ? NO_SCORE : own;
  let rankInPart = parts.length > 0 ? 0 : rank;
  for (const part of parts) {
    const score = part[number] as number;
    if (score <= bestOfParts) continue;
    bestOfParts = score;
    rankInPart = 0;
    for (let other = 0; other < part.length - OTHER_SCORES; other++)
      if ((part[other] as number) > score) rankInPart++;
  }
  put(bestOfParts);
  put(rankInPart);
  put(parts.length);
}

function namesAny(
  ids: readonly string[] | undefined,
  effects: ReadonlyMap<string, readonly Effect[]>,
): boolean {
  return ids?.some((id) => effects.has(id)) ?? false;
}

/** The claims in the order of their numbers, with what the trees ask of them. */
export function knownClaims(
  ids: readonly string[],
  kinds: readonly string[],
  { claims, frames }: Pick<RuleSetData, 'claims' | 'frames'>,
): KnownClaim[] {
  return ids.map((id) => {
    const effects = new Map<string, Effect[]>();
    for (const frame of frames) {
      if (frame.claim !== id) continue;
      for (const concept of frame.concepts) {
        const known = effects.get(concept);
        if (known) known.push(frame.effect);
        else effects.set(concept, [frame.effect]);
      }
    }
    return { id, kind: kinds.indexOf(claims[id]?.kind ?? ''), effects };
  });
}
