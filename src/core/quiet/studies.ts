/**
 * What a study looked into or sent to a laboratory, which is neither a finding nor a shop's praise of what it sells.
 *
 * Pure; tests of candidates, see `silencers.ts`. Where the verb stands behind its thing is for `mention.ts`.
 */
import { DOSES } from '../concepts';
import { is, Trait } from '../traits';
import { Gap } from '../words';
import { type Candidate, Case, type Related } from './candidate';

const LOOKING_INTO =
  /^(assess|examine|investigate|evaluate|explore|measure|compare|analy[sz]e|study|studie|review)(s|d|ed)?$/;
const STUDENTS =
  /^(study|studies|trial|paper|review|article|work|research|researchers|scientists|investigators|authors|team|we|they)$/;
/** How far before what is looked into the verb may stand, and before that who does it, in words. */
const INTO_REACH = 6;
const STUDENT_REACH = 3;
/** What a study looks into, and how far behind a wording it may stand, in words: "its analgesic and sedative effects". */
const LOOKED_INTO =
  /^(activit(y|ies)|effects?|potential|propert(y|ies)|actions?|capacity|potency)$/;
const LIST_REACH = 6;
const FOUND_OUT =
  /^(find|finds|found|show|prov|confirm|demonstrat|reveal|turned|suggest|conclu|but)/;
const STUDIES = /^(studies|trials|experiments|tests|assays|models|research|literature|papers)$/;
/** What a laboratory did, */
const LAB_WORK = /^(tested|analy[sz]ed|screened|assayed)$/;
/** when it did so, */
const DONE = new Set(['was', 'were', 'be']);
/** and the words of a shop, which has it done. */
const OWN_LAB =
  /^(our|we|us|my|independent(ly)?|third|accredited|certified|iso|safety|purity|quality|clean|pure)$/;

/** "This study assessed its analgesic and sedative effects": what was looked into, and not what came out. */
export function looksInto({ view, clause, mark, link }: Candidate): boolean {
  const { norm } = view.words;
  const start = Math.max(clause.from, mark.from - INTO_REACH);
  for (let at = mark.from - 1; at > start; at--) {
    if (!LOOKING_INTO.test(norm[at] as string)) continue;
    const who = norm.slice(Math.max(view.sentence.from, at - STUDENT_REACH), at);
    // "The effects studied lift mood", "they have studied"
    if (!who.some((word) => STUDENTS.test(word))) return false;
    const between = norm.slice(at + 1, mark.from);
    const behind = link.type === 'direct' ? norm.slice(mark.from, mark.to + LIST_REACH) : [];
    return (
      [...between, ...behind].some((word) => LOOKED_INTO.test(word)) &&
      !norm.slice(at + 1, view.sentence.to).some((word) => FOUND_OUT.test(word))
    );
  }
  return false;
}

/** "the published analgesic and pharmacokinetic studies": of which kind they are. */
export function kindOfStudy({ view, mark }: Candidate): boolean {
  const { words } = view;
  const next = words.norm[mark.to] === 'and' ? mark.to + 2 : mark.to;
  return (
    next < view.sentence.to &&
    STUDIES.test(words.norm[next] as string) &&
    ((words.before[next] as number) & Gap.comma) === 0
  );
}

/** "In two cases the product could be analyzed", "the samples were tested for lead": by those who looked into it. */
export function testedByStudy({ view, mark }: Candidate): boolean {
  const { norm } = view.words;
  if (!LAB_WORK.test(norm[mark.from] as string)) return false;
  const before = norm[mark.from - 1] as string;
  if (mark.from === view.sentence.from || !DONE.has(before)) return false;
  // "must be tested" is asked for, "will be tested" is a promise.
  if (before === 'be' && norm[mark.from - 2] !== 'could') return false;
  return !norm.slice(view.sentence.from, view.sentence.to).some((word) => OWN_LAB.test(word));
}

const IN_A_LABORATORY =
  /\b(was|were) (\w+ly )?(analy[sz]ed|examined|investigated|assayed|screened|tested) (by|with|using|for|at|in)\b.*\b(found|detected|contained|revealed|showed|there (was|were)) no\b/;

/** "The powder was analysed by chromatography, which found no adulterants": in the one that somebody had taken. */
export const cleanInStudy = ({ view, cases }: Candidate): boolean =>
  (cases & (Case.quality | Case.contaminating)) !== 0 &&
  view.says(IN_A_LABORATORY) &&
  !view.words.norm.slice(view.sentence.from, view.sentence.to).some((word) => OWN_LAB.test(word));

/** Amounts that somebody took or gave, */
const AMOUNTS_SEEN =
  /\b(doses?|dosages?|amounts?|quantit(y|ies)|intakes?) (that were |which were |that are |typically |commonly |usually |most often )?(used|reported|taken|consumed|described|studied|tested|given|administered|recorded|ingested)\b(?! (to|for) (best|good)\b)|\bdoses? (in|of|used by) (the |this |that |one |a |these )?(trials?|stud(y|ies)|surveys?|experiments?)\b/;
/** and those who did. */
const TAKERS_SEEN =
  /\b(respondents|participants|volunteers|subjects|villagers|chewers|drinkers|labou?rers|farmers)( who \w+| in \w+ \w+)? (\w+ly )?(took|take|used|use|consumed?|reported|report|received|drank|drink|chewed|chew|ingest(ed)?)\b/;

/** "Doses used in surveys ranged from 2 to 8 g", "participants took 4 g": what was taken, and not what is to be. */
export function amountsSeen({ view, concept }: Candidate): boolean {
  if (!DOSES.has(concept)) return false;
  return view.says(AMOUNTS_SEEN) || view.says(TAKERS_SEEN);
}

const TOPICS =
  /^(study|studies|research|interest|history|story|work|literature|science|debate|talk)$/;
const ABOUT = new Set(['of', 'on', 'in', 'into', 'about']);

/** "The study of kratom and sleep has begun": what it is about. */
export function topicOfStudy({ view, mark, relation }: Related): boolean {
  const { norm } = view.words;
  if (norm[mark.from - 1] !== 'and' || relation.from < mark.to) return false;
  const kratom = view.subjects.find((one) => one.to === mark.from - 1 && is(one, Trait.named));
  return (
    kratom !== undefined &&
    ABOUT.has(norm[kratom.from - 1] as string) &&
    TOPICS.test(norm[kratom.from - 2] ?? '')
  );
}

const BOTH_GROUPS =
  /\bboth (the )?(\w+ ){0,2}groups?\b|\bboth (the )?(\w+ ){1,2}and (the )?placebo\b|\bas much (with|on|in) (the )?placebo\b/;

/** "Pain fell in both groups": with placebo too. */
export const inBothGroups = ({ view }: Candidate): boolean => view.says(BOTH_GROUPS);
