/**
 * Rule sets of other sizes, to see whether reading takes longer the more rules and words there are.
 */
import type { RuleSetData } from '../../src/core';
import type { RuleSetSource } from '../../src/ruleset';
import { compile } from '../../src/ruleset/compile';

/** Terms that a made-up concept takes over, in made-up words, from one that there is. */
const TERMS_EACH = 12;

/** A word that no text has. */
const madeUp = (word: string, number: number) =>
  /^[a-z]/i.test(word) ? `${word.replace(/[aeiou]/gi, 'x')}q${number.toString(36)}` : word;

const madeUpText = (text: string, number: number) =>
  text.replace(/[a-z]+/gi, (word) => madeUp(word, number));

/**
 * A rule set with so many claims: some of those that there are with their concepts, or all of them and others about
 * concepts in made-up words.
 */
export function withClaims(source: RuleSetSource, count: number): RuleSetData {
  const claims = source.claims.slice(0, count);
  const used = new Set(
    claims.flatMap(({ frames }) =>
      frames.flatMap(({ concepts }) => concepts.map(({ value }) => value)),
    ),
  );
  const isKept = ({ kind, id }: RuleSetSource['entries'][number]) =>
    kind !== 'concept' || used.has(id) || count >= source.claims.length;
  const entries = source.entries.filter(isKept);
  const models = entries.filter(({ kind, id }) => kind === 'concept' && used.has(id));
  for (let number = claims.length; number < count; number++) {
    const model = models[number % models.length] as (typeof models)[number];
    const claim = source.claims[number % source.claims.length] as (typeof claims)[number];
    const [frame] = claim.frames;
    if (!frame) continue;
    const id = `made-up-${number}`;
    entries.push({
      ...model,
      id,
      terms: model.terms
        .slice(0, TERMS_EACH)
        .map((term) => ({ ...term, text: madeUpText(term.text, number) })),
      decoys: [],
    });
    claims.push({
      ...claim,
      id: { ...claim.id, value: id },
      frames: [
        { ...frame, concepts: [{ ...claim.id, value: id }], with: [], about: [], without: [] },
      ],
    });
  }
  return compile({ ...source, claims, entries, risks: [] }).rules;
}
