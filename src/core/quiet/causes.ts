/**
 * What else brings it about: a cause that is named, an infection, the body, a trouble by itself.
 *
 * Pure; tests of candidates, see `silencers.ts`. What other substances do is for `other-substances.ts`.
 */
import { COPULAS, senseOf } from '../clauses';
import { CONTAMINATING } from '../concepts';
import { isAnnounced } from '../state';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { CALLED } from '../word-lists';
import { Gap } from '../words';
import type { Candidate, Related } from './candidate';
import { isRival } from './rivals';

/** Headings on what is made of kratom, and no powder that germs are found in. */
const OF_TABLETS = /\b7[\s-]?(oh|hydroxy\w*)\b/i;
/** What no infection brings on. */
const NEVER_OF_A_GERM = new Set(['addiction', 'tolerance']);
const CAUSED = /^(caused|triggered|induced|provoked|produced|created|worsened|aggravated)$/;
/** How far behind the words that give a reason it may stand, in words. */
const WHY_REACH = 6;
/** "because their pills make them sick and drowsy": the last of what they had */
const REASON_REACH = 10;
const GROUNDS = new Set([
  'due to',
  'because of',
  'owing to',
  'for fear',
  'of fear',
  'over fears',
  'to avoid',
]);
/** How far behind "because" what was left may stand, in words: "because their old pills". */
const LEFT_REACH = 3;
const PILLS = /^(pills|tablets|drugs|meds|medications?|medicines?|painkillers|prescriptions?)$/;
const CHOOSING =
  /^(switch|turn|mov|chang|prefer|cho(o|se)|opt|pick|favou?r|com(e|ing)|swap|tr(y|ied))/;
const LEAVING = /^(away|not|dont|never|against|avoid|stop|quit|ban)/;
/** How far behind "found in" what it was found in is looked for, in words, */
const FOUND_REACH = 5;
/** and what that may be. */
const KNOWN_PLACES = Trait.subject | Trait.concept;
/** What a liver does, and how far behind it that may stand, in words. */
const WORKING =
  /^(break(s|ing)?|clear(s|ing|ance)?|process(es|ing)?|metaboli[sz](es?|ing|m)|handles?|filters?|removes?|eliminat(es?|ing|ion)|ability)$/;
const WORKING_REACH = 2;
const BODIES = /^(body|brain|bodies|brains|liver|glands?|nerves?)$/;
const SECRETING = /^(makes?|releases?|produces?|secretes?|creates?|manufactures?)$/;
const RELATED_TO = new Set(['related to', 'stemming from', 'resulting from', 'arising from']);
const COMING_OF = new Set('due caused triggered stems stemming results arises'.split(' '));

/** "slows how quickly the liver breaks them down": what the liver does with something else. */
export function organAtWork({ view, mark }: Candidate): boolean {
  const { norm } = view.words;
  return (
    norm[mark.to - 1] === 'liver' &&
    norm
      .slice(mark.to, Math.min(view.sentence.to, mark.to + WORKING_REACH))
      .some((word) => WORKING.test(word))
  );
}

/** "His liver failed from that, not from the kratom" */
export function notFromKratom({ view, last, link }: Candidate): boolean {
  if (link.type === 'inverse') return false;
  const { words, sentence, subjects } = view;
  // "Many have anxiety related to their exams"
  if (
    RELATED_TO.has(`${words.norm[last]} ${words.norm[last + 1]}`) &&
    last + 2 < sentence.to &&
    !subjects.some(
      (one) =>
        one.from >= last + 2 &&
        one.from <= last + 5 &&
        !(is(one, Trait.possessive) && words.norm[one.from] === 'their') &&
        // "their academic performance"
        one.senses.every(({ id }) => id !== 'authority'),
    ) &&
    !view.relations.some(
      (one) => is(one, Trait.use) && one.from >= last + 2 && one.from <= last + 5,
    )
  )
    return true;
  const away = words.norm
    .slice(last, Math.min(sentence.to, last + WHY_REACH + 1))
    .findIndex((word) => word === 'not' || word === 'never');
  if (away < 0) return false;
  const at = last + away;
  const next = subjects.find((one) => one.from > at && one.from <= at + 3 && is(one, Trait.named));
  if (!next) return false;
  for (let word = at + 1; word < next.from; word++) if (!view.isSmall(word)) return false;
  return true;
}

/** "Many switch to kratom because of the side effects of their pills": what they leave has them. */
export function whyKratom({ view, first }: Candidate): boolean {
  const { words, sentence, subjects } = view;
  const { norm } = words;
  let why = first;
  while (why > sentence.from && why > first - REASON_REACH && !isReason(view, why)) why--;
  if (!isReason(view, why)) return false;
  const name = subjects.findLast((one) => one.to <= why);
  if (!name || why - name.to > 1 || !is(name, Trait.named | Trait.standin | Trait.pronoun))
    return false;
  const before = norm.slice(Math.max(sentence.from, name.from - WHY_REACH), name.from);
  return before.some((word) => CHOOSING.test(word)) && !before.some((word) => LEAVING.test(word));
}

/** "due to", "for fear of", "because their pills …" */
function isReason({ words: { norm }, marks }: SentenceView, at: number): boolean {
  if (GROUNDS.has(`${norm[at]} ${norm[at + 1]}`)) return true;
  if (norm[at] !== 'because' && norm[at] !== 'since' && norm[at] !== 'as') return false;
  const reach = at + 1 + LEFT_REACH;
  return (
    norm.slice(at + 1, reach).some((word) => PILLS.test(word)) ||
    marks.some((one) => one.from > at && one.from < reach && isRival(one))
  );
}

/** "Joint pain is often due to a disease of the bone": what it comes of is named, and is not kratom. */
export function causeNamed({ view, link, last }: Candidate): boolean {
  const { norm } = view.words;
  if (!link.behind || !/^(to|by|from|of|in)$/.test(norm[last - 1] as string)) return false;
  if (last + 1 >= view.sentence.to || !COMING_OF.has(norm[last - 2] as string)) return false;
  return !view.subjects.some((one) => one.from >= last);
}

/** "pain caused by severe arthritis", "pain brought on by arthritis" */
export function causedBy({ view, first }: Candidate): boolean {
  const { norm } = view.words;
  if (norm[first - 1] !== 'by') return false;
  const word = norm[first - 2] as string;
  return (
    CAUSED.test(word) || (norm[first - 3] === 'brought' && (word === 'on' || word === 'about'))
  );
}

/** "What killed him was the fentanyl": what did it comes behind, and only kratom will do. */
export function clefts({ view, clause, last }: Candidate): boolean {
  const { words, sentence, subjects } = view;
  // "What it does in the long term is not known, but kratom seems harmless"
  if (clause.link === 'main' && clause.from > sentence.from) return false;
  if (words.norm[sentence.from] !== 'what' || COPULAS.has(words.norm[sentence.from + 1] as string))
    return false;
  for (let at = last; at < sentence.to - 1; at++) {
    if (!COPULAS.has(words.norm[at] as string)) continue;
    return !subjects.some(
      (one) =>
        one.from > at && (is(one, Trait.named) || is(one, Trait.standin) || is(one, Trait.pronoun)),
    );
  }
  return false;
}

/** "Arsenic was found in rice": in something that the lexicon does not know. */
export function foundElsewhere({ view, agent, last }: Candidate): boolean {
  if (agent.kind !== 'none') return false;
  const { words, sentence, marks } = view;
  const { norm } = words;
  const at = norm[last] === 'in' ? last + 1 : norm[last - 1] === 'in' ? last : -1;
  if (at < 0) return false;
  let unknown = false;
  for (let word = at; word < sentence.to && word < at + FOUND_REACH; word++) {
    if (marks.some((one) => one.from <= word && word < one.to && is(one, KNOWN_PLACES)))
      return false;
    if (!view.isSmall(word) && !view.isQuantity(word)) unknown = true;
  }
  return unknown;
}

/** "Activation of these receptors slows breathing", "the CYP3A4 inhibitor ketoconazole": whose doing, it does not say or is not kratom's. */
export function speaksInGeneral({ view, clause, relation, mark, agent }: Related): boolean {
  const last = Math.max(relation.to, mark.to);
  // Behind a semicolon it is what comes next: "acts on these receptors; caffeine does not".
  const joined = ((view.words.before[last] as number) & ~Gap.space) === 0;
  if (joined && view.subjects.some((one) => one.from === last && is(one, Trait.other))) return true;
  const first = Math.min(relation.from, mark.from);
  return (
    agent.kind === 'none' &&
    first <= clause.from + 1 &&
    (relation.form === 'x' || relation.form === 'n' || relation.form === 'p') &&
    view.words.norm[last] !== 'by' &&
    !view.has(Trait.pronoun | Trait.possessive) &&
    view.finiteBetween(last, clause.to - 1)
  );
}

const isOfGerms = (id: string): boolean => CONTAMINATING.has(id);

/** "Severe cases can end in death", on a page about an outbreak: of the infection. */
export function ofTheGerm({ near, view, agent, concept }: Candidate): boolean {
  const { state } = view;
  if (agent.kind === 'other' || CONTAMINATING.has(concept)) return false;
  if (near || view.named || NEVER_OF_A_GERM.has(concept)) return false;
  // A section about 7-OH tablets, behind that on the recall.
  const section = state.headings.at(-1);
  if (section && OF_TABLETS.test(section.text) && !section.concepts.some(isOfGerms)) return false;
  return isAnnounced(state, 'contamination') || isAnnounced(state, 'contaminant');
}

/** "Salmonellosis lasts a week", "food that is tainted with Salmonella causes fever": of the infection, whatever caught it. */
export function germItself({ view, mark, relation }: Candidate): boolean {
  if (view.place.fragment) return false;
  const end = Math.max(mark.to, relation?.to ?? 0);
  if (
    view.subjects.some(
      (one) =>
        is(one, Trait.named | Trait.standin) ||
        (one.from < end && is(one, Trait.pronoun) && CALLED.has(view.lemma(one))),
    )
  )
    return false;
  const { norm } = view.words;
  if (mark.from === view.sentence.from)
    return (
      relation !== null &&
      relation.from >= mark.to &&
      !/^(was|were|had|has)$/.test(norm[mark.to] ?? '')
    );
  return norm.slice(view.sentence.from, mark.from).some((word) => /^foods?$/.test(word));
}

/** "The body makes peptides that act as opioid antagonists": what it makes by itself. */
export function ofTheBody({ view, clause, first }: Candidate): boolean {
  if (view.subjects.some((one) => one.from < first && is(one, Trait.named | Trait.standin)))
    return false;
  const host = clause.link === 'relative' ? (view.clauses[clause.host] ?? clause) : clause;
  const { norm } = view.words;
  for (let at = host.from; at < first - 1; at++) {
    if (BODIES.test(norm[at] as string) && SECRETING.test(norm[at + 1] as string)) return true;
  }
  return false;
}

/** "Worry keeps people awake": a trouble is no doing of kratom's, and no good comes of it. */
export function ofTrouble({ view, clause, agent, mark, relation }: Candidate): boolean {
  const verb = relation ?? mark;
  // "pain that knocks me out": of the pain, unless kratom is spoken of.
  if (clause.link === 'relative' && !view.named && verb.from <= clause.from + 1) {
    const trouble = view.concepts.find((one) => one.to === clause.from);
    const id = trouble && senseOf(trouble, 'concept')?.id;
    if (id && view.frames.valence(id) === 'bad') return true;
  }
  return (
    agent.kind === 'concept' &&
    agent.mark !== null &&
    is(agent.mark, Trait.thing) &&
    agent.mark.to === verb.from &&
    (verb.form === 's' || verb.form === 'd' || verb.form === 'b') &&
    view.frames.valence(agent.concept) === 'bad'
  );
}

/** "An overdose can be fatal": the same thing twice; whose, the context says. */
export function sameTwice({ agent, concept }: Candidate): boolean {
  return agent.kind === 'concept' && agent.concept === concept && concept === 'liver-injury';
}

/** "Melasma is harmless": what is harmless is not kratom. */
export function harmlessTrouble({ view, agent }: Candidate): boolean {
  return agent.kind === 'concept' && view.frames.valence(agent.concept) === 'bad';
}

/** "pain caused by arthritis": a trouble of its own brings it about. */
export function bringsItself({ agent, concept }: Candidate): boolean {
  return agent.kind === 'concept' && agent.concept === concept;
}

/** What something was put down to, right behind it, up to what goes against that, */
const PUT_DOWN_TO =
  /^( ?\w+){0,3}? ?(was|were|is|are|been) (\w+ )?(attributed|due|blamed|ascribed|put down|traced|related|secondary|caused by)( back)? ?(to|on)?\b(?<rest>.*)/;
/** or the cause of somebody's death, */
const CAUSE_OF_DEATH =
  /\b(causes? of( \w+)? death|dies|died|death|deaths)( \w+)? (was|were|is|from|of|by|due to|as|after|following|in)\b(?<rest>.*)/;
/** What each of the two has a word of; most sentences have none, and this is sooner looked for. */
const OF_CAUSES =
  /\b(attributed|due|blamed|ascribed|put down|traced|related|secondary|caused by|deaths?|dies|died)\b/;
const NATURAL =
  /^ (found to be |determined to be |ruled |listed as |from |of |by |due to )*(an? |the |her |his )?(\w+ )?(drown(ing|ed)|natural causes|cancer|suicide|hanging|gunshots?|pneumonia|sepsis|trauma|accident|crash|collision|wreck|falls?|asphyxia|covid|stroke|heart disease|homicide|stabbing|shooting|beating|fire|explosion|surgery|hypothermia)\b/;
/** and what leaves open that kratom had a part in it. */
const KRATOMS =
  /\b(kratom|mitragynine|ketum|7|it|this|that|leaf|plant|herb|powder|product|supplement|tea|both|combination|mixed|mixture|multiple|overdose|toxicity|intoxication|poisoning|drugs?|substances?|use|doses?|dosage|amounts?|taking)\b/;
/** What may stand for it beside another drug. */
const MAYBE_KRATOM =
  /\b(kratom|mitragynine|ketum|7|it|this|that|leaf|plant|herb|supplement|tea|both|combination|combined|mixed|mixture|multiple|several|together|interaction)\b/;
const CLOSING = Gap.semicolon | Gap.colon | Gap.dash;
const TURNING = /\b(but|although|though|while|whereas|however|even though|despite)\b/;

/**
 * "The seizure was attributed to bupropion", "The cause of death was drowning": whether it is put down to something else.
 *
 * @param words Of the sentence.
 * @param from Where what befell somebody begins, and
 * @param to ends, in words.
 */
export function isPutDownElsewhere(words: readonly string[], from: number, to: number): boolean {
  const behind = words.slice(to).join(' ').split(TURNING)[0] as string;
  const put = PUT_DOWN_TO.exec(behind)?.groups?.rest;
  if (put !== undefined) return put.trim() !== '' && !KRATOMS.test(put);
  const clause = words
    .slice(Math.max(0, from - 2))
    .join(' ')
    .split(TURNING)[0] as string;
  const cause = CAUSE_OF_DEATH.exec(clause)?.groups?.rest;
  return cause !== undefined && NATURAL.test(cause) && !KRATOMS.test(cause);
}

/** "listed the cause of death as acute fentanyl toxicity": of another drug, and of no kratom beside it. */
function isOtherDrugs(view: SentenceView): boolean {
  if (view.named || !view.has(Trait.other)) return false;
  const cause = CAUSE_OF_DEATH.exec(view.said)?.groups?.rest;
  return cause !== undefined && !MAYBE_KRATOM.test(cause);
}

/** "The cause of death was drowning, although kratom was detected": of something else. */
export function putDownElsewhere({ view, mark, first, concept }: Candidate): boolean {
  if (!view.says(OF_CAUSES)) return false;
  const { norm, before } = view.words;
  const { from } = view.sentence;
  // "dies after crash; kratom found in blood"
  let to = mark.to;
  const isClosed = (at: number) =>
    ((before[at] as number) & CLOSING) !== 0 ||
    (norm[at] === 'and' && ((before[at] as number) & Gap.comma) !== 0);
  while (to < view.sentence.to && !isClosed(to)) to++;
  const start = Math.min(first, mark.from) - from;
  return (
    isPutDownElsewhere(norm.slice(from, to), start, mark.to - from) ||
    (concept === 'overdose-death' && isOtherDrugs(view))
  );
}
