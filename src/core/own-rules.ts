/**
 * Rules of a user's own, as plain data beside the compiled ones, and how the two become one rule set.
 *
 * Pure. Nothing of the compiled rules changes: own claims read the same lexicon, with a few wordings more.
 */
import type { Note, Source } from './notes';
import type { FrameData, RuleSetData, Valence } from './types';

/** A rule of a user's own, checked and written out; see `ruleset/own.ts`. */
export interface OwnRule {
  readonly note: Note & { readonly own: true };
  /** The sources that its note cites, by id. */
  readonly sources: Readonly<Record<string, Source>>;
  readonly frames: readonly FrameData[];
  /** Concepts of its own, by an id that no other rule has. */
  readonly concepts: Readonly<Record<string, Valence>>;
  /** Their wordings: text, grammatical form, concept and mode; decoys have neither. */
  readonly wordings: readonly OwnWording[];
}

export type OwnWording = readonly [text: string, form: string, concept?: string, mode?: string];

/**
 * Adds own rules to a compiled rule set, as if they had been compiled together.
 *
 * @returns the same rule set where there is nothing to add. A rule that does not fit (its claim is there already, a
 *   concept is not) is left out: the compiled rules may be newer than it.
 */
export function withOwnRules(rules: RuleSetData, own: readonly OwnRule[]): RuleSetData {
  const fit = own.filter((rule) => fits(rule, rules));
  if (fit.length === 0) return rules;
  const roles = [...rules.roles];
  const numbers = new Map(roles.map((role, number) => [role.join(), number]));
  const numberOf = (role: RuleSetData['roles'][number]) => {
    const name = role.join();
    const number = numbers.get(name) ?? roles.push(role) - 1;
    numbers.set(name, number);
    return number;
  };
  const more = fit.flatMap(({ wordings }) =>
    wordings.map(
      ([text, form, concept, mode = '']) =>
        [
          text,
          form,
          numberOf(concept ? ['concept', concept, mode] : ['cue', 'decoy', '']),
        ] as const,
    ),
  );
  return {
    ...rules,
    roles,
    lexicon: { ...rules.lexicon, more },
    concepts: Object.assign({}, rules.concepts, ...fit.map(({ concepts }) => concepts)),
    frames: [...rules.frames, ...fit.flatMap(({ frames }) => frames)].sort((a, b) =>
      a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0,
    ),
    claims: {
      ...rules.claims,
      ...Object.fromEntries(fit.map(({ note }) => [note.claim, note])),
    },
  };
}

/** How many words the wordings of a rule have together. */
export function wordsOf({ wordings }: OwnRule): number {
  return wordings.reduce((sum, [text]) => sum + text.split(' ').length, 0);
}

/** Whether all that a rule names is there, and its claim is not. */
export function fits(
  { note, frames, concepts }: OwnRule,
  rules: Pick<RuleSetData, 'claims' | 'concepts'>,
): boolean {
  const named = frames.flatMap((frame) => [
    ...frame.concepts,
    ...[...(frame.with ?? []), ...(frame.about ?? [])].flat(),
  ]);
  return (
    !Object.hasOwn(rules.claims, note.claim) &&
    named.every((name) => Object.hasOwn(concepts, name) || Object.hasOwn(rules.concepts, name))
  );
}
