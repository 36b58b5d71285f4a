/**
 * What keeps a statement possible only: "may help", "is associated with", "has been reported", a test on animals.
 *
 * Pure. What is hedged by whoever says it is for `speakers.ts` and `outside.ts`.
 */
import { goesOnAboutAnimals } from '../animals';
import { type Clause, COPULAS } from '../clauses';
import type { Mark } from '../lexicon';
import type { Link } from '../links/link';
import { is, Trait } from '../traits';
import type { Effect } from '../types';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import { hasCue } from './cues';
import { cutOff, endsBeforeVerb } from './reach';
import type { Statement } from './statement';
import { SELF } from './word-lists';

/** What experiments find; what kratom is, holds or acts on holds for people as well. */
const FINDINGS: ReadonlySet<Effect> = new Set(['causes', 'harms', 'reduces', 'raises', 'quits']);
const MODALS = new Set(['may', 'might', 'could']);
/** Words that open a doubt without a comma before it. */
const CONCEDING = new Set(['although', 'though', 'but', 'or']);
/** "though that may be the wine", "or maybe it was just the sun", "but it could be placebo": put down to something else. */
const OTHER_CAUSE = new RegExp(
  '^((even )?(although|though|but|or|and)( then)?( again)? )?(i (think|guess|suppose) )?' +
    '((that|this|which) (may|might|could)( well| just| also| simply| only| all)* (be|have been)' +
    '|it (may|might|could)( well| just| also| simply| only| all)* have been' +
    '|(maybe|perhaps) (that|it|this) (is|was|s)|(maybe|perhaps) (thats|its)' +
    '|(it|that|this|which)? ?(may|might|could)( well| just| also| simply| only| all)* be (?=(just |only |all )?(a |the |my )?(placebo|coincidence|fluke|imagination|due|because|down|in my)))' +
    ' ?(just |only |simply |all )?' +
    '((due|down|thanks) to|because|from|in my head|(a |the |my |pure )?(placebo|coincidence|fluke|imagination)|(the|my) (?!(reason|case|best|worst|most|first|last|point|key|answer|future|way|same|only|next)\\b)\\w)',
);
/** Words that lead over to something else, behind a comma. */
const TURNING = new Set(['and', 'but', 'while', 'whereas', 'although', 'though']);
/** The end of a sentence whose writer cannot tell. */
const UNSURE =
  /^((but|though|although) )?(it is |its )?((hard|difficult|tough|tricky|impossible) to (tell|say|know|judge)|(i am |im )?not (entirely |quite |really |completely |100 )?(sure|certain)|who knows|i (cant|cannot) (tell|say|be sure)( for sure)?|hard to be sure)( for sure| for certain| yet| really)?$/;
/** Participles that only say that a harm was seen alongside. */
const WEAK_REPORT = /^(reported|described|associated|related|linked|tied)$/;
/** "may be lower", "appears to be low", of a risk. */
const MAYBE_LOW =
  /\b(may|might|could|seems?|appears?)( to)?( well)?( be)? (\w+ )?(low|lower|less|small|smaller|minimal|slight|mild|milder)\b/;

/** What ends what is said of a harm that stands in front, */
const PARTING = Gap.semicolon | Gap.colon | Gap.dash;
const JOINING = new Set(['and', 'but', ',']);
/** and what may be said of it. */
const REPORTED_OF =
  /\b(has|have|was|were|is|are) (also |\w+ly )?(been )?(\w+ly )?(reported|described|observed)\b(?! to\b)/;
/** Verbs of those who had it or saw it in others, */
const REPORTING = /^(report|reports|reported|describe|describes|described)$/;
/** who these are, */
const WITNESSES = new Set(['person', 'research']);
/** and what opens the clause that says when. */
const OCCASIONS = new Set(['when', 'once', 'after', 'if', 'upon']);

/** What is counted in those who take it, and by nobody put down to it. */
const COUNTED = /\b(rates?|prevalence|incidence|odds|proportion|levels) of\b/;

/** The first word that hedges a statement from before it in its clause; -1 where none does. */
export function hedgeBefore(
  view: SentenceView,
  { clause, first, last, link, object }: Statement,
): number {
  if (!view.has(Trait.hedge)) return -1;
  const { cues } = view;
  for (let at = 0; at < cues.length; at++) {
    const cue = cues[at] as Mark;
    if (cue.from < clause.from || cue.from >= clause.to || cue.from >= last) continue;
    if (!is(cue, Trait.hedge) || is(cue, Trait.animal)) continue;
    const inRelation = link.mark !== null && cue.from >= link.mark.from && cue.to <= link.mark.to;
    const inObject = cue.from >= object.from && cue.to <= object.to;
    const measured = link.type === 'lack' || link.type === 'risk' || link.type === 'direct';
    // "Dizziness may occur"
    const doubts = link.type === 'cause' && MODALS.has(view.lemma(cue));
    if ((inRelation && !doubts && (link.behind || measured)) || (inObject && measured)) continue;
    if (
      !deniedHedge(view, cue) &&
      !cutOff(view, cue.to, first) &&
      !endsBeforeVerb(view, cue, first)
    )
      return cue.from;
  }
  return -1;
}

/** Whether a statement is hedged by its relation, its lead-in or what it hangs on. */
export function isHedgedOtherwise(view: SentenceView, statement: Statement): boolean {
  const { clause, last, link, effect } = statement;
  return (
    isHedgedByRelation(view, link) ||
    (view.place.lead?.hedged === true && (link.type === 'lead' || view.isFragment(clause))) ||
    ((effect === 'causes' || effect === 'contains') &&
      view.has(Trait.associate) &&
      associates(view, clause)) ||
    (isHarm(view, statement) &&
      (isReportedBehind(view, clause, last) ||
        isReportedBefore(view, statement) ||
        isCounted(view, statement))) ||
    followsFromHedge(view, clause) ||
    mayComeOfStopping(view, statement) ||
    isDoubtedBehind(view, last) ||
    (effect === 'lacks' &&
      MAYBE_LOW.test(view.words.norm.slice(statement.object.to, clause.to).join(' '))) ||
    (link.type === 'cause' && isToldBySome(view, link.mark)) ||
    // It is hedged by what is said of animals and cells anywhere in the sentence.
    (effect !== 'lacks' && view.has(Trait.animal) && !isOwnMechanism(view, statement)) ||
    (FINDINGS.has(effect) && goesOnAboutAnimals(view, clause))
  );
}

/** "It is an agonist at mu receptors, and its effect in mice depends on …": where it acts is told of no animal. */
const isOwnMechanism = ({ cues, words }: SentenceView, { effect, last }: Statement): boolean =>
  (effect === 'acts-on' || effect === 'blocks') &&
  cues.every((cue) => {
    if (!is(cue, Trait.animal)) return true;
    for (let at = last; at < cue.from; at++)
      if (((words.before[at] as number) & Gap.comma) !== 0 && TURNING.has(words.norm[at] as string))
        return true;
    return false;
  });

/** "is associated with", "deaths linked to it", "seizures have been reported" */
function isHedgedByRelation(view: SentenceView, { type, mark, behind }: Link): boolean {
  if (type === 'associate') return true;
  if (mark === null) return false;
  const word = view.lemma(mark);
  return (
    (type === 'contain' && word.startsWith('link')) ||
    ((behind || type === 'cause') && WEAK_REPORT.test(word))
  );
}

/** "Some users report grogginess": the verb of those who had it. */
const isToldBySome = (view: SentenceView, verb: Mark | null): boolean =>
  verb !== null &&
  REPORTING.test(view.lemma(verb)) &&
  isSaidByThose(view, verb, view.clauseAt(verb.from).from);

/** What only follows from a possibility is no more than possible: "may block hunger, which helps …". */
function followsFromHedge(view: SentenceView, clause: Clause): boolean {
  if (clause.link !== 'relative' && clause.opener !== 'so that') return false;
  const host = view.clauses[clause.host];
  return host !== undefined && hasCue(view, Trait.hedge, host);
}

/** "Those who quit may be irritable": that they quit is only half of what is said. */
function mayComeOfStopping(view: SentenceView, { concept, last }: Statement): boolean {
  if (concept !== 'kratom-stopping' || !view.has(Trait.hedge)) return false;
  const hedge = view.cues.find(
    (cue) => cue.from >= last && is(cue, Trait.hedge) && !is(cue, Trait.animal),
  );
  const trouble = view.concepts.find((one) => one.from >= last);
  return (
    hedge !== undefined &&
    trouble !== undefined &&
    hedge.from < trouble.from &&
    !deniedHedge(view, hedge) &&
    !view.finiteBetween(last, hedge.from - 1)
  );
}

/** "(although that may be the lack of wine)", ", hard to tell": what the writer adds of another cause, or of not being sure. */
function isDoubtedBehind(view: SentenceView, last: number): boolean {
  const { norm, before } = view.words;
  const { to } = view.sentence;
  for (let at = last; at < to; at++) {
    if (((before[at] as number) & ~Gap.space) === 0 && !CONCEDING.has(norm[at] as string)) continue;
    const rest = norm.slice(at, to).join(' ');
    if (OTHER_CAUSE.test(rest) || UNSURE.test(rest)) return true;
  }
  return false;
}

/** "linked to", "associated with": in the clause, whatever governs the thing. */
function associates(view: SentenceView, { from, to }: Clause): boolean {
  return view.relations.some((one) => is(one, Trait.associate) && one.from >= from && one.to <= to);
}

/** Whether it is a harm, said to be caused or only said to be there; "when they stop" is half of one. */
function isHarm(view: SentenceView, { effect, concept }: Statement): boolean {
  return (
    effect === 'causes' ||
    (effect === 'is' && (view.frames.valence(concept) === 'bad' || concept === 'kratom-stopping'))
  );
}

/** "Users had higher rates of depression", but not "Kratom raises the rate of depression". */
const isCounted = (view: SentenceView, { agent, object, clause }: Statement): boolean =>
  agent.kind !== 'kratom' &&
  view.says(COUNTED) &&
  COUNTED.test(view.words.norm.slice(clause.from, object.from).join(' '));

/** "liver injury has been reported" */
function isReportedBehind(view: SentenceView, clause: Clause, last: number): boolean {
  const { relations } = view;
  for (let at = relations.length - 1; at >= 0; at--) {
    const one = relations[at] as Mark;
    if (one.from < last) break;
    if (one.to > clause.to) continue;
    const word = view.lemma(one);
    if (word === 'reported' || word === 'described') return true;
  }
  return !view.finiteBetween(clause.from, last - 1) && endsReported(view, last);
}

/** "Deaths after kratom was taken have been reported": whatever stands between, the verb is the one of the harm. */
function endsReported(view: SentenceView, last: number): boolean {
  const { norm, before } = view.words;
  let to = last;
  while (to < view.sentence.to && ((before[to] as number) & PARTING) === 0) {
    if (view.clauses.some(({ from, opener }) => from === to && JOINING.has(opener))) break;
    to++;
  }
  return REPORTED_OF.test(norm.slice(last, to).join(' '));
}

/** "People who stop have reported a runny nose", "Case reports describe seizures": what was met with in some. */
function isReportedBefore(view: SentenceView, { clause, index, first }: Statement): boolean {
  if (!view.has(Trait.say)) return false;
  let from = clause.from;
  // "report aches, chills and poor sleep when they stop": the list and the occasion hang on the same verb.
  for (let at = index; at > 0 && goesWithBefore(view, view.clauses[at] as Clause); at--)
    from = (view.clauses[at - 1] as Clause).from;
  return view.cues.some(
    (cue) =>
      is(cue, Trait.say) &&
      cue.from > from &&
      cue.to <= first &&
      REPORTING.test(view.lemma(cue)) &&
      isSaidByThose(view, cue, from) &&
      view.words.norm[cue.to] !== 'that' &&
      !view.finiteBetween(cue.to, first - 1),
  );
}

/** "…, chills and poor sleep", "when they stop": no statement of its own beside the clause before it. */
const goesWithBefore = (view: SentenceView, { from, to, opener }: Clause): boolean =>
  OCCASIONS.has(opener) || !view.finiteBetween(from, to - 1);

/** Whether a word of saying is the verb of those who had the harm or saw it. */
function isSaidByThose(view: SentenceView, { from, form }: Mark, start: number): boolean {
  if (form !== 'b' && form !== 's' && form !== 'd') return false;
  // "is reported to cause"
  const before = view.words.norm[from - 1] as string;
  if (COPULAS.has(before) || before === 'been' || before === 'be') return false;
  // "people who stopped have reported": the name of those stands before the clause.
  if (view.words.norm[start] === 'who') return true;
  return view.subjects.some(
    (one) =>
      one.from >= start &&
      one.to <= from &&
      one.senses.some((sense) => WITNESSES.has(sense.id)) &&
      !SELF.has(view.lemma(one)),
  );
}

/** "could not stop": the modal belongs to the negation. */
function deniedHedge(view: SentenceView, hedge: Mark): boolean {
  if (!view.has(Trait.negation)) return false;
  return view.cues.some(
    (cue) =>
      cue !== hedge && is(cue, Trait.negation) && cue.from <= hedge.from && cue.to >= hedge.to,
  );
}
