/**
 * Who says it: "users report less pain", "according to sellers", "…, officials say".
 *
 * Pure. Tells only whose word it is; authorities, studies and the writer's own word count as the text's. Whether the
 * text takes back what was said is for the modules beside this one.
 */
import { type Clause, prepositionBefore, senseOf } from '../clauses';
import type { Mark } from '../lexicon';
import { isName } from '../names';
import { is, Trait } from '../traits';
import type { Effect, Stance } from '../types';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import { cueIn, openQuote } from './cues';
import { CROWD, SELF, SHORT_CLAUSE_WORDS } from './word-lists';

const HEDGING_VERBS = /^(suggest|indicat|hint|believ|think|thought|impl|feel|hypothes|propos)/;
const WHATEVER = new Set(['matter', 'whatever', 'regardless']);
const TRUSTED = new Set(['authority', 'research']);
const SOMEONE = new Set(['he', 'she', 'others', 'they']);
const WRITERS = new Set(['i', 'we', 'us', 'me']);
const FINDING = /\b(find|found)\b/;

/** Who praises kratom to sell it, */
const SELLING = new Set(
  (
    'marketing marketers packaging label labels advertising advertisement advertisements advertisers ad ads advert adverts ' +
    'website websites influencers sellers vendors companies brands retailers shops promoters advocates proponents fans ' +
    'supporters enthusiasts'
  ).split(' '),
);
/** and how. */
const CALLING =
  /^(call|calls|called|calling|describe[sd]?|describing|label(s|led|ed)?|tout(s|ed)?|promot(e|es|ed)|bill(s|ed)?|paint(s|ed)?|market(s|ed)?|pitch(es|ed)?|hail(s|ed)?|praise[sd]?|present(s|ed)?|portray(s|ed)?|advertise[sd]?)$/;
/** Where a saying is met with: "You hear …" passes on what others say. */
const MEETING = /^(hear[sd]?|hearing|sees?|saw|seen|seeing|reads?|reading)$/;
const HEARING = /\b(hear|heard|read)\b/;

type Speaker = 'authority' | 'research' | 'seller' | 'person' | 'someone' | 'self' | 'unknown';

/** Of what one has oneself. */
const REPORTING = /^(report(s|ed)?|describe[sd]?|complain(s|ed)?)$/;
/** What somebody says or writes for others to read: '"…," the statement said'. */
const SPEECHES = new Set('statement letter email post filing release blog newsletter'.split(' '));
/** How far behind the seller such a verb may stand, in words. */
const CALLING_REACH = 3;

/**
 * What the reporting clause makes of the clause that hangs on it.
 *
 * @param benefit Whether what is said speaks well of kratom.
 * @returns `null` where that is as good as the text's own word.
 */
export function reportIn(view: SentenceView, clause: Clause, benefit: boolean): Stance | null {
  const say = cueIn(view, Trait.say, clause);
  const show = cueIn(view, Trait.show, clause);
  const verb = say ?? show;
  if (!verb) return null;
  const speaker = speakerOf(view, clause, verb);
  if (speaker === 'authority' || speaker === 'research') {
    const word = view.lemma(verb);
    return HEDGING_VERBS.test(word) ? 'hedged' : null;
  }
  if (show && !say)
    return benefit && isFoundByMany(view, clause, show, speaker) ? 'reported' : null;
  if (speaker === 'self') return null;
  // "Tell them that it is legal": the writer's own words.
  if (verb.form === 'b' && isBidding(view, verb)) return null;
  // "…, which explains why it calms": what goes before is no witness.
  if (speaker === 'unknown' && /^explain/.test(view.lemma(verb))) return null;
  // "Some patients report that they cannot sleep without it": what they know of themselves.
  if (!benefit && speaker === 'person' && tellsOfThemselves(view, verb)) return 'hedged';
  if (speaker === 'seller' || speaker === 'person') return 'reported';
  if (tellsOfAnimals(view, speaker)) return 'hedged';
  if (speaker === 'someone') return benefit ? 'reported' : null;
  if (speaker === 'unknown' && verb.form === 'b') return null;
  return benefit ? 'reported' : null;
}

/**
 * "according to …", '"…," said Dr. …', "…, officials say": attribution beside the clause.
 *
 * @param index Number of the clause.
 * @param benefit Whether what is said speaks well of kratom.
 * @param first First word of what is said.
 * @returns `null` where it is the text's own word.
 */
export function attributedTo(
  view: SentenceView,
  index: number,
  clause: Clause,
  benefit: boolean,
  effect: Effect,
  first: number,
): Stance | null {
  if (benefit && calledBySellers(view, clause, first)) return 'reported';
  if (!view.has(Trait.say)) return null;
  for (const cue of view.cues) {
    if (!is(cue, Trait.say)) continue;
    // "It is no narcotic, no matter what the news says."
    if (
      view.words.norm
        .slice(Math.max(view.sentence.from, cue.from - SHORT_CLAUSE_WORDS), cue.from)
        .some((word) => WHATEVER.has(word))
    )
      continue;
    const inside = cue.from >= clause.from && cue.from < clause.to;
    const host = view.clauses.findIndex((one) => cue.from >= one.from && cue.from < one.to);
    const phrase = view.words.norm.slice(cue.from, cue.to).join(' ');
    if (phrase === 'according to' || phrase === 'per' || phrase.startsWith('in the')) {
      const source = view.subjects.find((mark) => mark.from >= cue.to && mark.from <= cue.to + 4);
      const kind = source && senseOf(source, 'subject')?.id;
      if (kind === 'authority' || kind === 'research') continue;
      return 'reported';
    }
    if (cue.form === 'x' && host >= 0 && host < index && /site|page|label/.test(phrase)) {
      return 'reported';
    }
    if (cue.form === 'x') {
      // "Some find it hard to stop": what they know of themselves.
      if (!inside || (effect === 'causes' && FINDING.test(phrase))) continue;
      return effect === 'causes' && !phrase.startsWith('said') ? 'hedged' : 'reported';
    }
    // Inside its own clause a reporting verb before the predicate with no complement: "users report less pain".
    if (inside && view.clauses[index + 1]?.link !== 'complement') {
      const speaker = speakerOf(view, clause, cue);
      const subjectBefore = view.subjects.some(
        (mark) => mark.to <= cue.from && mark.from >= clause.from,
      );
      if (
        subjectBefore &&
        (speaker === 'person' ||
          speaker === 'someone' ||
          speaker === 'seller' ||
          speaker === 'unknown') &&
        benefit
      )
        return 'reported';
      if (subjectBefore && speaker === 'seller') return 'reported';
    }
    // A quotation or a trailing "she said".
    if (host !== index && host >= 0 && (host === index + 1 || host === index + 2)) {
      const reporting = view.clauses[host] as Clause;
      const trailing = endsSaying(view, view.clauses[host + 1]);
      if (!trailing || reporting.to - reporting.from > 24) continue;
      if (reporting.link === 'complement') continue;
      // "…, users say": several of them, and nothing that they say of themselves
      const ofMany =
        cue.form === 'b' &&
        cue.to === reporting.to &&
        view.subjects.some((mark) => mark.from >= reporting.from && mark.to <= cue.from);
      if (cue.form !== 's' && cue.form !== 'd' && !ofMany) continue;
      // '…," she said', '…," said the nurse'
      const spoken =
        cue.from === reporting.from ||
        view.subjects.some(
          (mark) =>
            mark.from <= reporting.from + 1 && mark.from >= reporting.from && mark.to <= cue.from,
        ) ||
        view.words.capital[reporting.from] === true ||
        SPEECHES.has(view.words.norm[cue.from - 1] as string);
      if (!spoken) continue;
      const speaker = speakerOf(view, reporting, cue);
      if (speaker === 'authority' || speaker === 'research' || speaker === 'self') continue;
      if (tellsOfAnimals(view, speaker)) continue;
      if (benefit || speaker === 'seller') return 'reported';
    }
  }
  return null;
}

/** "Tell her that …", "Please explain that …" */
const isBidding = ({ words, sentence }: SentenceView, verb: Mark): boolean =>
  verb.from === sentence.from ||
  (verb.from === sentence.from + 1 && words.norm[sentence.from] === 'please');

/** "report that they …" */
const tellsOfThemselves = ({ words }: SentenceView, { from, to }: Mark): boolean =>
  REPORTING.test(words.norm[from] as string) &&
  words.norm[words.norm[to] === 'that' ? to + 1 : to] === 'they';

/** "…, she says, and it lifts her mood": what is said stands before, and may go on behind. */
function endsSaying({ words }: SentenceView, next: Clause | undefined): boolean {
  return (
    next?.link !== 'complement' ||
    (words.norm[next.from] === 'and' && ((words.before[next.from] as number) & Gap.comma) !== 0)
  );
}

/** "Many of our friends find that …": what some of them know of themselves. */
function isFoundByMany(view: SentenceView, clause: Clause, verb: Mark, speaker: Speaker): boolean {
  if (TRUSTED.has(speaker) || !FINDING.test(view.lemma(verb))) return false;
  const before = view.words.norm.slice(clause.from, verb.from);
  return before.some((word) => CROWD.has(word)) && !before.some((word) => WRITERS.has(word));
}

/** "Voss said that it eased withdrawal in mice": who tells of experiments has read of them. */
const tellsOfAnimals = (view: SentenceView, speaker: Speaker): boolean =>
  (speaker === 'someone' || speaker === 'unknown') && view.has(Trait.animal);

/** "Marketing that calls it non-addictive", "Sellers tout it as safe" */
function calledBySellers(
  { words, sentence }: SentenceView,
  clause: Clause,
  first: number,
): boolean {
  const { norm } = words;
  for (let at = sentence.from; at < first; at++) {
    if (!SELLING.has(norm[at] as string)) continue;
    const end = Math.min(first, at + 1 + CALLING_REACH);
    for (let verb = at + 1; verb < end; verb++) {
      if (
        CALLING.test(norm[verb] as string) &&
        (verb >= clause.from || clause.link === 'complement')
      )
        return true;
    }
  }
  return false;
}

/** 'The ad says "goodbye, anxiety"', 'You will see "it is not addictive"': in quotation marks right behind such a word. */
export function quotedBySomeone(view: SentenceView, clause: Clause, first: number): boolean {
  const { before, norm } = view.words;
  const open = openQuote(view, first);
  if (open > view.sentence.from && MEETING.test(norm[open - 1] as string)) return true;
  if (!view.has(Trait.say)) return false;
  return view.cues.some((cue) => {
    if (!is(cue, Trait.say) || cue.from < clause.from || cue.to > first) return false;
    if (((before[cue.to] as number) & Gap.quote) === 0) return false;
    const speaker = view.subjects.findLast(
      (mark) => mark.from >= clause.from && mark.to <= cue.from,
    );
    return (
      !speaker ||
      (!speaker.senses.some((sense) => TRUSTED.has(sense.id)) && !SELF.has(view.lemma(speaker)))
    );
  });
}

/** Who a verb of saying or showing has for its speaker; `unknown` where the clause does not tell. */
export function speakerOf(view: SentenceView, clause: Clause, verb: Mark): Speaker {
  if (HEARING.test(view.words.norm.slice(verb.from, verb.to).join(' '))) return 'person';
  const inside = view.subjects.filter(
    (mark) =>
      mark.from >= clause.from &&
      mark.to <= clause.to + 6 &&
      (mark.from >= verb.to || !prepositionBefore(view.words, mark, clause.from)),
  );
  const before = inside.filter((mark) => mark.to <= verb.from);
  const after = inside.filter((mark) => mark.from >= verb.to);
  // The head of a title stands behind the name: "Dr. Susan Keller, the lead author".
  for (const mark of [...before.reverse(), ...after]) {
    for (const sense of mark.senses) {
      if (sense.kind !== 'subject') continue;
      if (sense.id === 'authority') return 'authority';
      if (sense.id === 'research') return 'research';
      if (sense.id === 'seller') return 'seller';
      // "This interaction explains …": kratom is no witness.
      if (mark.to <= verb.from && (sense.id === 'standin' || isName(sense.id))) {
        return 'self';
      }
      if (sense.id === 'pronoun' && mark.to <= verb.from && view.lemma(mark) === 'they')
        return 'someone';
      if (sense.id === 'person') {
        const word = view.lemma(mark);
        if (SELF.has(word)) return 'self';
        // "Coroner Beth Amundsen", "Dr. Alan Feig": the name behind what somebody is.
        if (inside.some((one) => one.to === mark.from && senseOf(one, 'subject', 'authority')))
          return 'authority';
        // "She said", "others note": may well be the expert of the sentence before.
        return SOMEONE.has(word) ? 'someone' : 'person';
      }
    }
  }
  return 'unknown';
}
