/**
 * What is left of the rules' findings, and what comes to them, once the classifier has read the sentences of a block.
 *
 * Pure.
 */
import { byPlace, evidenceOf } from '../evidence';
import type { Mark } from '../lexicon';
import { formOfStandin } from '../names';
import { is, Trait } from '../traits';
import type { Evidence, Finding } from '../types';
import { formOf } from '../view';
import type { Sight } from './features';
import type { Classifier } from './index';

/**
 * Reviews the findings of a block.
 *
 * @param sights its sentences, in their order.
 * @param block number of the block, for findings that are added.
 * @param findings those of the rules, in the order of the text.
 * @param stands whether a sentence, by its place, is the text's own word.
 * @returns the findings in the order of the text; the same list when nothing is other.
 */
export function reviewed(
  classifier: Classifier,
  sights: readonly Sight[],
  block: number,
  findings: readonly Finding[],
  stands: (at: number) => boolean,
): readonly Finding[] {
  const dropped = new Set<Finding>();
  const added: Finding[] = [];
  classifier.judge(sights).forEach((changes, at) => {
    const sight = sights[at] as Sight;
    for (const { claim, dropped: one } of changes) {
      if (one) dropped.add(one);
      else if (!sight.question && !sight.silent && stands(at))
        added.push(weighed(classifier, claim, sight, block));
    }
  });
  if (dropped.size === 0 && added.length === 0) return findings;
  return [...findings.filter((one) => !dropped.has(one)), ...added].sort(byPlace);
}

/** A finding that rests on a sentence's words as a whole. */
function weighed(classifier: Classifier, claim: string, sight: Sight, block: number): Finding {
  const { words, sentence, reading, before } = sight;
  const quote = classifier.wordsFor(claim, sight);
  const name = nameIn(reading.marks);
  let form = (name && formOf(name)) ?? before.form;
  const subject = evidenceOf(words, name, before);
  if (form === 'not-stated' && name) form = formOfStandin(subject.text);
  const said: Evidence = { text: words.text.slice(quote.start, quote.end), span: quote };
  return {
    block,
    claim,
    stance: classifier.stanceOf(sight),
    sentence: { start: sentence.start, end: sentence.end },
    quote,
    form,
    why: { subject, relation: said, object: said, weighed: true },
  };
}

/** What the sentence itself calls kratom, in whatever words. */
const nameIn = (marks: readonly Mark[]): Mark | null =>
  marks.find((mark) => is(mark, Trait.named)) ??
  marks.find((mark) => is(mark, Trait.standin)) ??
  null;
