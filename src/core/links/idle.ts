/**
 * Relations that govern nothing where they stand: "used to lie awake", "have gained popularity", "every few days".
 *
 * Pure. Looks at the relation and the words next to it; what comes between it and a thing is for `between.ts`.
 */
import { senseOf } from '../clauses';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import { BEING, EXAMPLE_OPENERS, PEOPLE, PERFECT, RISKS, TREATED } from './word-lists';

/** Least words of a relation that ends in a reason: "quit kratom because of". */
const REASON_WORDS = 4;
const REASON = /^(because|due|owing|account)$/;
/** Troubles that people have and take kratom for. */
const TAKEN_FOR = new Set(['pain', 'anxiety', 'low-mood', 'insomnia', 'fatigue']);
const OWN = new Set(['my', 'his', 'her', 'their', 'our', 'your']);
const PARTICIPLE =
  /.(ed|en)$|^(made|had|done|become|come|led|put|found|felt|lost|kept|brought|left|won|gone|grown|known|shown|begun)$/;
const BECOMING = /^(becom|became|get|got|grow|grew)/;
const ARTICLED = new Set('a an the no my your his her their its some any'.split(' '));
const BROUGHT = /^(bring(s|ing)?|brought|g(ive|ives|iving|ave|iven))$/;
const GETTING = /^(get|gets|got|getting|have|has|had)$/;
const ABOUT = new Set(['for', 'about', 'regarding']);
const COUNTED = /^(addicts|users|people|patients|adults|teens)$/;
const COMPARATIVES = new Set(['more', 'less', 'fewer']);
const SOME_FEW = new Set('a every the these past last next first'.split(' '));
const PERIODS = /^(minute|hour|day|night|week|month|year|time|dose|gram)s$/;
const FORM_NOUNS = /^forms?$/;
const ATTRIBUTED = new Set('of with from the a for by in my your'.split(' '));
const QUANTITIES = new Set(
  'one two three four five six seven eight nine ten several few many'.split(' '),
);

/** Whether a relation governs nothing where it stands, so that one further away may have the thing behind it. */
export function governsNothing(view: SentenceView, relation: Mark, head: Mark): boolean {
  return (
    habitual(view, relation) ||
    isHelper(view, relation) ||
    attributes(view, relation) ||
    doneWith(view, relation) ||
    suffered(view, relation) ||
    counts(view, relation) ||
    endsItself(view, relation, head) ||
    isSome(view, relation) ||
    onlyRisked(view, relation) ||
    gotFor(view, relation) ||
    givesTo(view, relation) ||
    forOwnTrouble(view, relation, head) ||
    // "effects including nausea": opens the examples.
    EXAMPLE_OPENERS.has(view.words.norm[relation.from] as string)
  );
}

/** "two blocks from the clinic": a noun, whatever it could be as a verb. */
export function isCountedNoun(view: SentenceView, { from, form }: Mark): boolean {
  return (
    form === 's' &&
    QUANTITIES.has(view.words.norm[from - 1] as string) &&
    !view.isSubjectBefore(from)
  );
}

/** "Relief is what it brought to my back pain": what was brought stands elsewhere. */
const givesTo = ({ words: { norm } }: SentenceView, { from, to }: Mark): boolean =>
  norm[to] === 'to' && to - from === 1 && BROUGHT.test(norm[from] as string);

/** "Got this for my back pain": what it was got for. */
function gotFor({ words: { norm }, subjects }: SentenceView, { from, to }: Mark): boolean {
  return (
    GETTING.test(norm[from] as string) &&
    to - from === 1 &&
    subjects.some(
      (one) =>
        one.from >= to &&
        one.from <= to + 1 &&
        norm[one.to] === 'for' &&
        is(one, Trait.named | Trait.standin | Trait.pronoun),
    )
  );
}

/** "a lower risk of causing nausea", "the risk of getting hooked seems to be lower": what the risk is of. */
function onlyRisked(view: SentenceView, { from, form }: Mark): boolean {
  const { norm } = view.words;
  return form === 'g' && norm[from - 1] === 'of' && RISKS.has(norm[from - 2] as string);
}

/** "I stopped kratom because of my anxiety", "because of chronic pain": may well have been there before. */
function forOwnTrouble(view: SentenceView, { from, to }: Mark, head: Mark): boolean {
  const { norm } = view.words;
  if (to - from < REASON_WORDS || !REASON.test(norm[to - 2] as string)) return false;
  const next = norm[to] as string;
  return OWN.has(next) || (next !== 'the' && head.senses.some(({ id }) => TAKEN_FOR.has(id)));
}

/** "A few stopped breathing", "every few days": some, and not few. */
function isSome(view: SentenceView, { from, to }: Mark): boolean {
  const { norm } = view.words;
  return (
    norm[from] === 'few' &&
    (SOME_FEW.has(norm[from - 1] as string) || PERIODS.test(norm[to] as string))
  );
}

/** "since it is so targeted, the risk …", "a cycle of use and withdrawal": what stands behind is not its object. */
function endsItself(view: SentenceView, relation: Mark, head: Mark): boolean {
  const { norm, before } = view.words;
  const next = norm[relation.to] as string;
  // "no regulation for quality or side effects"
  if (relation.form === 'x' && senseOf(relation, 'relation', 'lack')) {
    for (let at = relation.to + 1; at < head.from; at++) {
      if (ABOUT.has(norm[at] as string)) return true;
    }
  }
  // "does less, and skipping it brings …"
  if (
    COMPARATIVES.has(norm[relation.to - 1] as string) &&
    (before[relation.to] as number) & Gap.comma
  )
    return true;
  if (relation.form === 'd' && (before[relation.to] as number) & Gap.comma)
    return next === 'the' || next === 'a' || next === 'an';
  return (
    next === 'and' &&
    norm[relation.to - 1] === 'use' &&
    norm[relation.from - 1] === 'of' &&
    relation.to - relation.from === 1
  );
}

/** "More than half of them sleep badly", "more and more addicts take it": counts, and gives nobody more. */
function counts(view: SentenceView, { from, to }: Mark): boolean {
  // "any form of chronic pain": a noun.
  if (FORM_NOUNS.test(view.words.norm[from] as string) && view.words.norm[from + 1] === 'of')
    return true;
  // "No more withdrawals": none.
  if (view.words.norm[from] === 'more' && view.words.norm[from - 1] === 'no') return true;
  const { norm } = view.words;
  if (!COMPARATIVES.has(norm[to - 1] as string)) return false;
  // "relieves more pain than aspirin": how much the verb before does.
  if (norm[from] === 'more' && view.relations.some((one) => one.to === from && one.form !== 'x'))
    return true;
  // "helped more with my pain": how much it helped.
  if (norm[to] === 'with' || norm[to] === 'for' || norm[to] === 'against') return true;
  return (
    norm[to] === 'than' ||
    COUNTED.test(norm[norm[to] === 'and' ? to + 2 : to] as string) ||
    view.subjects.some((one) => one.from === to && is(one, Trait.person))
  );
}

/** "have gained popularity", "has taken it": the verb of a perfect brings nothing about. */
function isHelper(view: SentenceView, relation: Mark): boolean {
  const { norm } = view.words;
  if (!PERFECT.has(norm[relation.from] as string) || relation.to - relation.from > 1) return false;
  // "How much drugs have to do with addiction", "has also gained ground"
  if (norm[relation.to] === 'to') return true;
  const adverb = view.isSmallOrAdverb(relation.to) && !ARTICLED.has(norm[relation.to] as string);
  const verb = norm[relation.to + (adverb ? 1 : 0)] ?? '';
  // "has known side effects"
  return verb !== 'known' && PARTICIPLE.test(verb);
}

/** "a grey, muted landscape of flashbacks": it describes a noun that stands between. */
function attributes(view: SentenceView, relation: Mark): boolean {
  const { norm } = view.words;
  const next = norm[relation.to + 1];
  return (
    relation.form === 'd' &&
    relation.to - relation.from === 1 &&
    (next === 'of' ||
      // "months of diminished sleep and sore muscles"
      ((next === 'and' || next === 'or') && ATTRIBUTED.has(norm[relation.from - 1] as string))) &&
    !view.index.isCovered(relation.to) &&
    !view.isSmallOrAdverb(relation.to) &&
    !view.isAuxiliary(relation.from - 1)
  );
}

/** "I used to lie awake": a habit of the past, not a use. */
function habitual(view: SentenceView, relation: Mark): boolean {
  const { norm } = view.words;
  return (
    norm[relation.from] === 'used' &&
    norm[relation.from + 1] === 'to' &&
    // "your body becomes used to these drugs"
    (BECOMING.test(norm[relation.from - 1] ?? '') ||
      view.subjects.some((one) => one.to === relation.from && is(one, Trait.person)))
  );
}

/** "helping those suffering from chronic pain": says whom it helps. */
function suffered(view: SentenceView, relation: Mark): boolean {
  return (
    relation.form === 'g' &&
    view.lemma(relation).startsWith('suffer') &&
    (PEOPLE.has(view.words.norm[relation.from - 1] as string) ||
      view.subjects.some((one) => one.to === relation.from && is(one, Trait.person)))
  );
}

/** "is treated with insulin": what it is done with, not what it is done to. */
function doneWith(view: SentenceView, relation: Mark): boolean {
  const { norm } = view.words;
  return (
    relation.form === 'd' &&
    BEING.has(norm[relation.from - 1] as string) &&
    TREATED.test(view.lemma(relation)) &&
    (norm[relation.to] === 'with' || norm[relation.to] === 'for')
  );
}
