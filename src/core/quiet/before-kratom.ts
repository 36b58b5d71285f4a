/**
 * How it was before anybody took kratom, or is where nobody does: "before kratom I was anxious", "I sleep well without it".
 *
 * Pure; tests of candidates, see `silencers.ts`. What comes of stopping is for `stopping.ts`.
 */
import { OWN_TROUBLE } from '../concepts';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import { BEGINNING, HAVING, OCCASIONS } from '../word-lists';
import type { Candidate, Related } from './candidate';

/** How far before the verb that first brings kratom in "before" or "until" may stand, in words. */
const MEETING_REACH = 5;
const EARLIER = new Set(['before', 'until', 'till']);
/** What may stand between a preposition and kratom. */
const ARTICLED = new Set('a an the any my your his her our their this that'.split(' '));
const TAKEN = new Set('touched taken tried used had drunk tasted took'.split(' '));
const ONCE_MORE = new Set('again since after anymore for in all yet'.split(' '));
/** What is seen, heard or delivered, and not swallowed. */
const NEWS = new Set(
  'arrived arrives saw sees read heard opened learned learnt discovered delivered banned asked told debate debated speak spoke'.split(
    ' ',
  ),
);
/** What people do with kratom at first. */
const MEETING = new Set(
  'got had found tried discovered started took heard met knew bought touched sold'.split(' '),
);
const GIVING = /^(gave|given|handed|offered|sold|showed|brought|bought)$/;
/** How far before what never was "never" may stand, and how far behind it the word for when it began. */
const NEVER_REACH = 4;
const SINCE_REACH = 6;
const TURNING = new Set([...EARLIER, 'til']);
const RETURNING = /^(c(a|o)mes?|coming) back|^return/i;

/** "Before kratom I was anxious": what was there already. */
export function beforeKratom(candidate: Candidate): boolean {
  const { view, agent, last } = candidate;
  if (agent.kind !== 'person' && agent.kind !== 'none') return false;
  if (cameWithKratom(candidate)) return false;
  const { norm } = view.words;
  return view.subjects.some((one) => {
    if (!is(one, Trait.named)) return false;
    const verb = norm[one.from - 1] as string;
    if (verb === 'before') return true;
    // "I get headaches without kratom too"
    if (verb === 'without' && one.from > last) return true;
    if (norm[one.from - 2] === 'before' && BEGINNING.test(verb)) return true;
    // "long before anyone sold kratom", "before they gave him kratom", "and then I found kratom"
    return (
      one.from > last &&
      (MEETING.has(verb) || GIVING.test(norm[one.from - 2] as string)) &&
      norm
        .slice(Math.max(last, one.from - MEETING_REACH), one.from)
        .some((word) => word === 'before' || word === 'then')
    );
  });
}

/** "I never had a seizure until I tried kratom": where what never was began, and the mark of kratom there. */
export function cameWithKratom({
  view,
  valence,
  effect,
  first,
  last,
  mark,
}: Candidate): Mark | undefined {
  const { norm } = view.words;
  if (valence !== 'bad') return undefined;
  // "I never had fits until I tried it": else a relation that says of pain that it went.
  if (
    effect !== 'causes' &&
    norm[first] !== 'never' &&
    !norm.slice(mark.to, last).some((word) => TURNING.has(word))
  )
    return undefined;
  let at = first;
  while (at > first - NEVER_REACH && at >= view.sentence.from && norm[at] !== 'never') at--;
  if (norm[at] !== 'never' || norm.slice(at, first).includes('without')) return undefined;
  const end = norm.slice(mark.to, mark.to + SINCE_REACH).findIndex((word) => TURNING.has(word));
  if (end < 0) return undefined;
  const from = mark.to + end;
  return view.subjects.find(
    (one) => is(one, Trait.named) && one.from > from && one.from <= from + MEETING_REACH,
  );
}

/** "I sleep well without kratom", "I was calm before I tried kratom": how it is, or was, where nobody takes any. */
export function doneWithoutKratom({ view, agents, agent, mark, last }: Candidate): boolean {
  if (agent.kind !== 'person' && agent.kind !== 'none') return false;
  const { norm } = view.words;
  // "I never get a good night without it"
  if (view.cues.some((cue) => is(cue, Trait.negation) && cue.to <= mark.from)) return false;
  return view.subjects.some((one) => {
    if (one.from < last || one.from >= view.sentence.to) return false;
    const at = ARTICLED.has(norm[one.from - 1] as string) ? one.from - 2 : one.from - 1;
    if (norm[at] === 'without') {
      return is(one, Trait.named) || agents.isKratom(agents.agentOf(one, view.clauseAt(one.from)));
    }
    if (!is(one, Trait.named)) return false;
    if (norm[at] === 'before') return true;
    // "until the police found the kratom"
    if (!MEETING.has(norm[at] as string)) return false;
    const since = norm.slice(Math.max(last, at - MEETING_REACH), at);
    // Right before the verb it says nothing of who did it.
    return since.slice(0, -1).some((word) => EARLIER.has(word));
  });
}

/** "My mom has fatty liver and wants to try kratom": had before anything was taken. */
export function hadBefore({ view, agent, relation, last }: Related): boolean {
  if (!HAVING.has(view.lemma(relation))) return false;
  // "Jones, who had pain in both hands, took kratom"
  if (
    view.clauseAt(relation.from).opener === 'who' &&
    view.relations.some(
      (one) => one.from >= last && is(one, Trait.use) && view.nameAt(one.to) !== undefined,
    )
  )
    return true;
  if (agent.kind !== 'person') return false;
  const name = view.subjects.find((one) => is(one, Trait.named));
  if (!name || name.from < last) return false;
  // "She felt pain in both knees and took kratom for it"
  if (
    view.relations.some(
      (one) =>
        one.from >= last &&
        one.to <= name.from &&
        one.to >= name.from - 1 &&
        is(one, Trait.use) &&
        (one.form === 'd' || one.form === 's') &&
        view.words.norm.slice(last, one.from).some((word) => word === 'and' || word === 'so'),
    )
  )
    return true;
  return view.cues.some(
    (cue) => is(cue, Trait.wish | Trait.irrealis) && cue.from >= last && cue.to <= name.from,
  );
}

/** "until the anxiety came back": it was there before; "see the section on overdose": only pointed to. */
export function wasThereBefore({ view, relation, link, concept }: Related): boolean {
  if (link.behind) return RETURNING.test(view.text(relation)) && !OWN_TROUBLE.has(concept);
  return (
    relation.form === 'b' && relation.from === view.sentence.from && view.lemma(relation) === 'see'
  );
}

/** "He hears voices and has never touched kratom": somebody who takes none. */
export function takesNone({ view, agent }: Candidate): boolean {
  if (agent.kind !== 'person') return false;
  const { norm } = view.words;
  // "with or without kratom", "kratom or no kratom": it makes no difference.
  if (
    view.subjects.some(
      (one) =>
        is(one, Trait.named) &&
        norm[one.from - 2] === 'or' &&
        /^(no|without)$/.test(norm[one.from - 1] as string),
    )
  )
    return true;
  return view.subjects.some(
    (one) =>
      is(one, Trait.named) &&
      TAKEN.has(norm[one.from - 1] as string) &&
      [norm[one.from - 2], norm[one.from - 3]].some((word) => word === 'never' || word === 'not') &&
      // "never touched kratom again", "had not touched kratom for a day": but took it before
      !ONCE_MORE.has(norm[one.to] as string),
  );
}

/** "My heart did flips when the parcel of kratom came": what moved somebody then was news, and nothing that was taken. */
export function atNews({ view, agent, last }: Candidate): boolean {
  if (agent.kind !== 'person') return false;
  const { norm } = view.words;
  const { to } = view.sentence;
  let when = last;
  while (when < to && !OCCASIONS.has(norm[when] as string)) when++;
  return (
    norm.slice(when, to).some((word) => NEWS.has(word)) &&
    view.subjects.every((one) => !is(one, Trait.named) || one.from > when) &&
    !view.relations.some((one) => is(one, Trait.use) && one.from > when)
  );
}

/** "Naloxone helps when someone will not wake up": an occasion, not an effect. */
export function onlyThen({ near, clause, agent }: Candidate): boolean {
  return OCCASIONS.has(clause.opener) && agent.kind === 'person' && !near;
}

const DENIED_USE =
  /\b(den(y|ies|ied|ying)|no history of|never) (\w+ )?((us|tak|consum|ingest|drink)(e|es|ed|ing)?|use|consumption|ingestion|intake)( of)?( any)? kratom\b|\bdenied (\w+ )?kratom\b/;

/** Without such a word it cannot be; most sentences have none, and this is sooner looked for. */
const OF_DENIAL = /\b(den(y|ie[sd])|never|no history)/;

/** "She denied using kratom before the seizure": she took none. */
export const deniesUse = ({ view, effect, concept }: Candidate): boolean =>
  view.says(OF_DENIAL) &&
  view.says(DENIED_USE) &&
  // "Never take kratom with benzos.": a warning.
  !(
    view.words.norm[view.sentence.from] === 'never' &&
    (effect === 'interacts' || concept === 'drug-interaction')
  );

/** What somebody had already, right before it, or who had it before kratom. */
const HISTORY =
  /\b(histor(y|ies)( \w+){0,2}? (of|included|includes|was|were|with|for)|(pre ?existing|prior|previous|underlying))( \w+){0,8}$/;
const BEFORE_TAKING =
  /^( ?\w+){0,6}? ?before( \w+){0,6}? (kratom|mitragynine)\b|^( ?\w+){0,4}? ?(long|years|months) before\b/;

/**
 * "He had a history of seizures before he began to take kratom": whether what befell somebody was there already.
 *
 * @param before The sentence's words before it.
 * @param behind And behind it.
 */
export const isOfHistory = (before: string, behind: string): boolean =>
  HISTORY.test(before) || BEFORE_TAKING.test(behind);

/** Whether a sentence says that somebody took no kratom. */
export const isUseDenied = (said: string): boolean => DENIED_USE.test(said);

/** That kratom came only later, */
const KRATOM_LATER =
  /\b((and|but) (then|later|afterwards|subsequently|eventually|soon|years later|months later)|then|later|afterwards|subsequently)( (he|she|i|they|we|to))? (\w+ly )?(tried|try|started|began|took|used|turned|discovered|found|became|got|moved|picked)( \w+){0,3} kratom\b|\band (started|began) (taking|using|drinking|on) kratom\b/;
/** with nothing to say that it was what helped; */
const HELPED =
  /\b(instead|help(s|ed|ing)?|thanks|because of|kept|keeps?|stay(ed)?|saved|saves|eas(e|es|ed)|made it|never (looked|went) back|for (his|her|my|the|their) (withdrawals?|cravings?|addiction))\b/;
/** or that it stands behind "after quitting". */
const AFTER_QUITTING =
  /^(soon |shortly |years |months |right |just )?after (\w+ ){0,2}(quitting|giving up|stopping|leaving|kicking|getting off|getting clean|(he|she|i|they) (quit|stopped|gave up))( \w+){0,2}$/;

/** "He quit smoking and then tried kratom", "After quitting drinking, he became addicted to kratom": one behind the other. */
export function quitBefore({ view, first, last, mark, concept, effect }: Candidate): boolean {
  if (effect !== 'quits' && concept !== 'other-substance-habit') return false;
  const { norm } = view.words;
  const { from, to } = view.sentence;
  const named = view.subjects.filter((one) => is(one, Trait.named));
  if (named.length === 0 || named.some((one) => one.from < last)) return false;
  const behind = norm.slice(last, to).join(' ');
  // "He quit heroin with the help of methadone and later tried kratom": help of something else.
  const [, ofOther = ''] = /^with the help of (\w+)/.exec(behind) ?? [];
  const rest = ofOther && ofOther !== 'kratom' ? behind.slice(behind.indexOf(ofOther)) : behind;
  if (HELPED.test(rest)) return false;
  return (
    KRATOM_LATER.test(behind) ||
    AFTER_QUITTING.test(norm.slice(from, Math.max(mark.from, first + 1)).join(' '))
  );
}
