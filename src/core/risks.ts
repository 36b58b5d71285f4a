/**
 * Which of the main risks a sentence mentions, in whatever stance: claimed, asked, disputed or warned of.
 *
 * Pure. To deny a risk is not to mention it: "not addictive" leaves a reader as ignorant as silence would.
 */
import { senseOf } from './clauses';
import type { Mark } from './lexicon';
import type { Proposition, SentenceReading } from './sentence';
import { is, Trait } from './traits';
import type { Effect, Finding, RiskData, RuleSetData } from './types';

/** Effects that speak of a risk only to say that kratom does not have it. */
const DENIALS: ReadonlySet<Effect> = new Set<Effect>(['lacks', 'is-not', 'interacts-not']);
/** Effects that speak of it as of something that kratom is good for ("helps with addiction"). */
const RELIEFS: ReadonlySet<Effect> = new Set<Effect>(['reduces', 'quits']);
/** Relations that say that kratom does something bad. */
const HARMING = new Set(['cause', 'risk', 'associate', 'worsen', 'harm']);
/** Words that no wording covers between a relation and what it still governs ("free of mold and any heavy metals"). */
const MAX_GOVERNED_WORDS = 2;
/** Words between a negation and the relation that it denies ("won't ever hurt"). */
const MAX_NEGATED_WORDS = 1;

type Mention = RiskData['mentions'][number];

/** The main risks of a rule set by what mentions them. */
export class RiskIndex {
  readonly #concepts: RuleSetData['concepts'];
  readonly #byConcept = new Map<string, { readonly risk: RiskData; readonly mention: Mention }[]>();
  readonly #byClaim = new Map<string, string[]>();

  constructor(risks: readonly RiskData[], concepts: RuleSetData['concepts']) {
    this.#concepts = concepts;
    for (const risk of risks) {
      for (const claim of risk.claims) add(this.#byClaim, claim, risk.id);
      for (const { concepts, with: company } of risk.mentions) {
        const mention: Mention = { concepts, with: company };
        for (const concept of mention.concepts) add(this.#byConcept, concept, { risk, mention });
      }
    }
  }

  /**
   * Adds the ids of the risks that a sentence mentions.
   *
   * @param findings the sentence's own.
   */
  collect(
    reading: SentenceReading,
    findings: readonly Pick<Finding, 'claim'>[],
    into: Set<string>,
  ): void {
    for (const { claim } of findings) {
      for (const risk of this.#byClaim.get(claim) ?? []) into.add(risk);
    }
    for (const mark of reading.marks) {
      for (const sense of mark.senses) {
        const risks = sense.kind === 'concept' ? this.#byConcept.get(sense.id) : undefined;
        if (risks === undefined) continue;
        for (const { risk, mention } of risks) {
          if (into.has(risk.id) || !hasAll(mention, mark, reading)) continue;
          if (findings.some(({ claim }) => risk.denials.includes(claim))) continue;
          const bad = this.#concepts[sense.id] === 'bad';
          if (!onlyDenied(mark, sense.mode === 'absent', bad, reading)) into.add(risk.id);
        }
      }
    }
  }
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Whether what must stand beside a wording does; the wording itself does not count ("mix" … "with alcohol"). */
function hasAll(mention: Mention, mark: Mark, { marks }: SentenceReading): boolean {
  return (mention.with ?? []).every((group) =>
    marks.some((one) => one !== mark && group.some((id) => senseOf(one, 'concept', id))),
  );
}

/**
 * Whether all that the sentence says of a wording is that kratom does not do it, that it relieves it, or that
 * something else does it.
 */
function onlyDenied(mark: Mark, absent: boolean, bad: boolean, reading: SentenceReading): boolean {
  // "It is a myth that it is not addictive": what is disputed is spoken of, either way.
  if (reading.marks.some((cue) => is(cue, Trait.debunk))) return false;
  if (absent) return true;
  const about = reading.propositions.filter(
    ({ object }) => object.from < mark.to && mark.from < object.to,
  );
  if (about.length === 0) return governedByDenial(mark, bad, reading);
  // "Mixing it with fentanyl can be fatal" speaks of kratom, whoever is made the subject.
  const others = !reading.named && !reading.concepts.includes('combination');
  return about.every((one) => turnedDown(one) || (others && one.agent.kind === 'other'));
}

const turnedDown = ({ effect }: Proposition) => DENIALS.has(effect) || RELIEFS.has(effect);

/** What no claim is about can be denied all the same: "free of mold and heavy metals", "won't hurt your liver". */
function governedByDenial(
  mark: Mark,
  bad: boolean,
  { marks, clauses }: Pick<SentenceReading, 'marks' | 'clauses'>,
): boolean {
  const governor = marks.findLast(
    (one) => one.to <= mark.from && one.senses.some(({ kind }) => kind === 'relation'),
  );
  if (!governor || wordsBetween(governor.to, mark.from, marks) > MAX_GOVERNED_WORDS) return false;
  const clauseOf = ({ from }: Mark) => clauses.find((one) => one.from <= from && from < one.to);
  if (clauseOf(governor) !== clauseOf(mark)) return false;
  // "Avoid it in pregnancy" lacks nothing.
  if (is(governor, Trait.lack)) return bad;
  if (!governor.senses.some(({ kind, id }) => kind === 'relation' && HARMING.has(id))) return false;
  return marks.some(
    (cue) =>
      is(cue, Trait.negation) &&
      cue.to <= governor.from &&
      governor.from - cue.to <= MAX_NEGATED_WORDS,
  );
}

/** Number of words in `[from, to)` that no mark covers. */
function wordsBetween(from: number, to: number, marks: readonly Mark[]): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    if (!marks.some((mark) => mark.from <= at && at < mark.to)) count++;
  }
  return count;
}
