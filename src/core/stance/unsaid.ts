/**
 * What stands in a sentence and is not said: sought, hoped for, supposed, forbidden, or only what the sentence speaks of.
 *
 * Pure. What is quoted or called a myth is for `quoted.ts` and `debunked.ts`, what is denied for `denials.ts`.
 */
import { ARTICLES, type Clause, COPULAS } from '../clauses';
import type { Mark } from '../lexicon';
import type { Link } from '../links/link';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import { hasCue } from './cues';
import { harmful, isBenefit, type Statement } from './statement';
import { PARTLY } from './word-lists';

const HOPING = /^(hop|wish)/;
/** How far behind "who" its verb of saying may end, in words. */
const SAYING_REACH = 4;
const CALLING = new Set(
  'say call claim think believe suggest describe declare argue assume show prove demonstrate establish conclude'.split(
    ' ',
  ),
);
/** Verbs of finding something out, and openers of what is to be found out. */
const LEARNING =
  /^(see|understand|learn|know|grasp|explore|explain|find|determine|appreciate|tell|judge|discover|decide|investigate|assess|study|examine|establish|test)$/;
const ASKING = new Set(['how', 'whether', 'if', 'what', 'when']);
/** First words of what a law forbids. */
const FORBIDDING = /^(prohibit|forbid|ban|outlaw|bar|knowingly|unlawful|illegal|shall|may|must)/;
/** What products are by law that may not be sold. */
const OUTLAWED = /^(prohibited|banned|forbidden|illegal|outlawed|unlawful|barred|rejected)$/;
/** What can be taken beside kratom, what joins the two, and how far before its name, in words. */
const TAKEN_BESIDE = new Set(['medicine', 'opioid-drug', 'other-substance']);
const BESIDE = /^(with|alongside|and|or|plus)$/;
const BESIDE_REACH = 3;
/** What would have shown it, were there any, and words by which a certain one is meant that there is. */
const WITNESSES =
  /^(trials?|stud(y|ies)|papers?|experiments?|surveys?|cases?|instances?|reports?|examples?)$/;
const DEFINITE = new Set('the this that these those its their his her'.split(' '));
const WITNESS_OPENERS = new Set(['in which', 'that', 'which']);
/** How far before such a word that may stand, and how far a negation, in words. */
const DEFINITE_REACH = 3;
const NONE_REACH = 8;
const WANTED = new Set('needed desired sought wanted required'.split(' '));
const SUPPORTING = new Set([
  'support',
  'supports',
  'aid',
  'aids',
  'assist',
  'assists',
  'enable',
  'allows',
  'allow',
]);

/**
 * Whether a clause only names what the sentence speaks of, or what is wished, supposed, sought or forbidden.
 *
 * @param governor Number of the outermost clause that governs the statement.
 */
export function isUnsaid(view: SentenceView, statement: Statement, governor: number): boolean {
  const { clause, first, last, link, effect } = statement;
  return (
    (clause.link === 'relative' &&
      clause.opener.startsWith('who') &&
      view.has(Trait.say) &&
      saidByThose(view, clause, first)) ||
    ofSome(view, first) ||
    shownByNone(view, view.clauses[governor] as Clause) ||
    seenInNone(view, clause, first) ||
    (clause.link === 'subordinate' && !link.behind) ||
    inSubjectClause(view, clause) ||
    ofTakenWith(view, statement) ||
    isToBeLearnt(view, last) ||
    isSoughtFor(view, clause) ||
    isForbidden(view, clause) ||
    isOutlawed(view, clause, last) ||
    (clause.opener === 'so that' &&
      (harmful(effect) || effect === 'lacks' || effect === 'contains')) ||
    isHopedFor(view, clause) ||
    isWished(view, statement) ||
    supposes(view, clause, last) ||
    (isBenefit(effect) && onlyWanted(view, clause, last))
  );
}

/** "may be needed to", "I want it to": a word in the clause by which the statement is not so, or not yet. */
function isWished(view: SentenceView, { clause, last, link, object }: Statement): boolean {
  if (link.type === 'help' && link.behind) return false;
  const { cues } = view;
  for (let at = 0; at < cues.length; at++) {
    const cue = cues[at] as Mark;
    if (cue.from < clause.from || cue.from >= clause.to || cue.to > last) continue;
    if (is(cue, Trait.animal) || (cue.from >= object.from && cue.to <= object.to)) continue;
    if (
      (is(cue, Trait.irrealis) ||
        (is(cue, Trait.wish) && !answersWish(view, clause) && !tellsWhom(view, cue, link))) &&
      !wasSo(view, cue, object, link)
    )
      return true;
  }
  return false;
}

/** "Anyone who says natural means harmless should …": the same as with a "that". */
function saidByThose(view: SentenceView, clause: Clause, first: number): boolean {
  const { cues } = view;
  const reach = clause.from + SAYING_REACH;
  return (
    cues.some(
      (cue) => is(cue, Trait.say) && cue.from >= clause.from && cue.to <= Math.min(first, reach),
    ) &&
    // "A doctor who told us of it thinks …": what he thinks is no longer about him.
    !cues.some((cue) => is(cue, Trait.say) && cue.from >= reach && cue.to <= first)
  );
}

/** "Not everyone who takes it gets withdrawal": some do. */
function ofSome(view: SentenceView, first: number): boolean {
  const { norm } = view.words;
  const { from } = view.sentence;
  return (
    norm[from] === 'not' &&
    PARTLY.has(norm[from + 1] as string) &&
    !norm.slice(from, first).some((word) => word === 'but' || word === 'and')
  );
}

/** "There isn't a single study that shows …": what none shows is not shown. */
function shownByNone(view: SentenceView, clause: Clause): boolean {
  if (clause.link !== 'relative' || clause.host < 0) return false;
  const host = view.clauses[clause.host] as Clause;
  return (
    hasCue(view, Trait.show | Trait.say, clause) &&
    hasCue(view, Trait.negation, host) &&
    !hasCue(view, Trait.affirmation, host)
  );
}

/** "I am not aware of any trial in which it …", "No one has published a study where …": what was seen in none. */
function seenInNone(view: SentenceView, clause: Clause, first: number): boolean {
  const { norm } = view.words;
  const where = norm.slice(clause.from, first).lastIndexOf('where');
  if (where < 0 && !WITNESS_OPENERS.has(clause.opener)) return false;
  const witness = clause.from + Math.max(where, 0) - 1;
  if (witness <= view.sentence.from || !WITNESSES.test(norm[witness] as string)) return false;
  const from = Math.max(view.sentence.from, witness - DEFINITE_REACH);
  if (norm.slice(from, witness).some((word) => DEFINITE.has(word))) return false;
  return view.cues.some(
    (cue) =>
      is(cue, Trait.negation) &&
      cue.from < witness &&
      witness - cue.from <= NONE_REACH &&
      // "No luck yet, but there is a trial where …"
      !view.words.before.slice(cue.to, witness).some((gap) => (gap & ~Gap.space) !== 0),
  );
}

/** "That it is legal is a mistake", "To call it safe is a stretch": what the sentence speaks of, not what it says. */
function inSubjectClause(view: SentenceView, clause: Clause): boolean {
  const { norm } = view.words;
  const { from, to } = view.sentence;
  if (clause.from > from + 3) return false;
  const first = norm[from] as string;
  if (first === 'to') return CALLING.has(norm[from + 1] as string);
  if (first !== 'that' || clause.from > from + 1) return false;
  const next = view.subjects.find((mark) => mark.from === from + 1);
  if (next === undefined || next.to >= to || view.isAuxiliary(from + 1)) return false;
  // "That shot lifts my mood": which one.
  return (
    !is(next, Trait.standin) ||
    ARTICLES.has(norm[next.from] as string) ||
    norm[next.to - 1]?.endsWith('s') === true
  );
}

/** "Taking kratom with medicines that cause sleepiness might …": what those medicines do. */
function ofTakenWith(view: SentenceView, { clause, first, last }: Statement): boolean {
  if (clause.opener !== 'that' && clause.opener !== 'which') return false;
  const { norm } = view.words;
  const medicine = view.concepts.find(
    (one) => one.to === clause.from && one.senses.some((sense) => TAKEN_BESIDE.has(sense.id)),
  );
  if (!medicine || clause.link !== 'relative') return false;
  const { from } = clause;
  const joined =
    medicine.from === view.sentence.from ||
    BESIDE.test(norm[medicine.from] as string) ||
    norm
      .slice(Math.max(view.sentence.from, medicine.from - BESIDE_REACH), medicine.from)
      .some((word) => BESIDE.test(word));
  // Behind its own verb comes the one of the main clause.
  const apart = ((view.words.before[from] as number) & Gap.comma) !== 0;
  // "They pair it with vodka, which stops their breathing.": taking both.
  if (apart && !view.finiteBetween(last, view.sentence.to - 1)) return false;
  const isModal = view.isAuxiliary(from + 1) && !apart;
  return joined && !view.finiteBetween(from + (isModal ? 2 : 1), first - 1);
}

/** "To see how one becomes tolerant, you should know …": what is to be learnt comes behind, if at all. */
function isToBeLearnt(view: SentenceView, last: number): boolean {
  const { norm, before } = view.words;
  const { from } = view.sentence;
  const start = norm[from] === 'in' && norm[from + 1] === 'order' ? from + 2 : from;
  if (norm[start] !== 'to' || !LEARNING.test(norm[start + 1] as string)) return false;
  let asked = false;
  for (let at = start + 2; at < last; at++) {
    if ((before[at] as number) & Gap.comma) return false;
    if (ASKING.has(norm[at] as string)) asked = true;
  }
  return asked;
}

/** "I need something that helps with anxiety": what is looked for, and kratom is not named for it. */
function isSoughtFor(view: SentenceView, clause: Clause): boolean {
  if (clause.link !== 'relative' || clause.opener !== 'that' || view.named) return false;
  const host = view.clauses[clause.host];
  return (
    host !== undefined &&
    view.cues.some(
      (cue) =>
        (is(cue, Trait.wish) || is(cue, Trait.irrealis)) &&
        cue.from >= host.from &&
        cue.to <= host.to &&
        !view.subjects.some(
          (one) => one.from >= cue.to && one.to <= host.to && is(one, Trait.pronoun),
        ),
    )
  );
}

/** "may not sell kratom that is adulterated": what must not be is not said to be. */
function isForbidden(view: SentenceView, clause: Clause): boolean {
  if (clause.link !== 'relative' || clause.opener !== 'that') return false;
  const host = view.clauses[clause.host];
  return (
    host !== undefined &&
    view.has(Trait.irrealis) &&
    view.cues.some(
      (cue) =>
        is(cue, Trait.irrealis) &&
        cue.from >= host.from &&
        cue.to <= host.to &&
        FORBIDDING.test(view.lemma(cue)),
    )
  );
}

/** "Products that are contaminated are prohibited": which ones, and not that there are any. */
function isOutlawed(view: SentenceView, clause: Clause, last: number): boolean {
  const { before, norm } = view.words;
  if (clause.link !== 'relative' || clause.opener !== 'that') return false;
  if ((before[clause.from] as number) & Gap.comma) return false;
  for (let at = last; at < view.sentence.to - 1; at++) {
    if (((before[at] as number) & Gap.comma) !== 0) return false;
    if (COPULAS.has(norm[at] as string) && OUTLAWED.test(norm[at + 1] as string)) return true;
    if (/^(may|must|can|shall|cannot)$/.test(norm[at] as string))
      return norm[at] === 'cannot' || norm[at + 1] === 'not';
  }
  return false;
}

/** "I hoped that it would help": what is only hoped. */
function isHopedFor(view: SentenceView, clause: Clause): boolean {
  return (
    view.has(Trait.wish) &&
    view.cues.some(
      (cue) =>
        is(cue, Trait.wish) &&
        HOPING.test(view.lemma(cue)) &&
        cue.from < clause.from &&
        cue.to >= clause.from &&
        cue.to <= clause.from + 1,
    )
  );
}

/** "If it did, nobody would …": what would be is not. */
function supposes(view: SentenceView, clause: Clause, last: number): boolean {
  const { words, sentence, clauses } = view;
  if (words.norm[sentence.from] !== 'if' && !clauses.some((one) => one.link === 'subordinate'))
    return false;
  for (let at = clause.from; at < last; at++) if (words.norm[at] === 'would') return true;
  return false;
}

/** "Remedies that ease pain are highly sought after": what is not there. */
function onlyWanted(view: SentenceView, clause: Clause, last: number): boolean {
  const { norm } = view.words;
  for (let at = last; at + 1 < clause.to; at++) {
    if (!COPULAS.has(norm[at] as string)) continue;
    if (WANTED.has(norm[at + 1] as string) || WANTED.has(norm[at + 2] as string)) return true;
  }
  return false;
}

/** "supports people who want to sleep": what they want is what it is said to give. */
function answersWish(view: SentenceView, clause: Clause): boolean {
  if (clause.link !== 'relative' || !clause.opener.startsWith('who')) return false;
  const host = view.clauses[clause.host];
  return (
    host !== undefined &&
    view.relations.some(
      (relation) =>
        relation.from >= host.from &&
        relation.from < host.to &&
        relation.senses.some(
          (sense) =>
            sense.id === 'help' || (sense.id === 'raise' && SUPPORTING.has(view.lemma(relation))),
        ),
    )
  );
}

/** "helps those suffering from pain": whom it helps. */
function tellsWhom(view: SentenceView, cue: Mark, { mark }: Link): boolean {
  return (
    mark !== null && cue.from >= mark.to && cue.form === 'g' && view.lemma(cue).startsWith('suffer')
  );
}

/** "The dread I used to wake up with is gone": how it was, and not what became of it. */
function wasSo(view: SentenceView, cue: Mark, object: Mark, link: Link): boolean {
  const { norm } = view.words;
  return (
    link.behind &&
    link.mark !== null &&
    cue.from >= object.to &&
    cue.to <= link.mark.from &&
    norm[cue.to - 1] === 'to' &&
    norm[cue.to - 2] === 'used'
  );
}
