/**
 * Harms of what kratom is set against: "milder than alcohol, which can cause liver damage", "a plant, not a pill that …".
 *
 * Pure; tests of candidates, see `silencers.ts`. Why people leave such a thing for kratom is for `causes.ts`.
 */
import { senseOf } from '../clauses';
import type { Mark } from '../lexicon';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { type Candidate, harms } from './candidate';

/** What sets kratom against something else, */
const SETTING_AGAINST =
  /^(than|unlike|not|isnt|never|lacks?|lacking|without|tired|sick|fed|weary|afraid|wary|instead|rather|away|off|quit|quitting|left|leave|leaving|ditch(ed|ing)?|avoid(s|ed|ing)?|replac(e|es|ed|ing)|hates?|hated|fewer|alternatives?)$/;
/** unless it means kratom as well: "not just an opioid that causes addiction"; */
const MERELY = /^(only|just|merely|simply)$/;
/** how far before the other thing that may stand, in words: "fewer side effects than pain pills such as Vicodin". */
const AGAINST_REACH = 8;
const RELATIVES = new Set(['which', 'that']);
/** What people take for the same ends. */
const RIVALS = ['medicine', 'opioid-drug', 'other-substance', 'opioid-class'];
const PILLS = /^(pills?|tablets?|drugs?|pharmaceuticals?|prescriptions?|painkillers?|meds?)$/;
/** What may be kratom behind the relative. */
const POINTING = Trait.named | Trait.standin;

/** Whether a mark is of something else that people take. */
export const isRival = (one: Mark): boolean =>
  !is(one, Trait.named | Trait.standin) &&
  (is(one, Trait.other) || RIVALS.some((id) => senseOf(one, 'concept', id) !== undefined));

/** Where a rival's name begins that ends before a word; -1 where none does. */
function rivalBefore({ marks, words, sentence }: SentenceView, to: number): number {
  const mark = marks.find((one) => one.to === to && isRival(one));
  if (mark) return mark.from;
  return to > sentence.from && PILLS.test(words.norm[to - 1] as string) ? to - 1 : -1;
}

/** "Kratom is milder than alcohol, which can cause death": the other does. */
export function harmOfRival({ view, effect, valence, mark }: Candidate): boolean {
  if (!harms(effect) && !(effect === 'is' && valence === 'bad')) return false;
  const { norm } = view.words;
  const { from } = view.sentence;
  for (let at = mark.from - 1; at > from; at--) {
    if (!RELATIVES.has(norm[at] as string)) continue;
    const rival = rivalBefore(view, at);
    if (rival < 0) continue;
    // "than coffee, which is why kratom can cause nausea"
    if (
      view.subjects.some(
        (one) =>
          one.from > at && one.to <= mark.from && (is(one, POINTING) || view.lemma(one) === 'it'),
      )
    )
      return false;
    return isSetAgainst(view, rival, at);
  }
  return false;
}

/** Whether kratom is set against what stands between two words, and is not what that is said of; "not an opioid" is one wording. */
function isSetAgainst(
  { words, sentence, subjects }: SentenceView,
  rival: number,
  end: number,
): boolean {
  const { norm } = words;
  for (let at = end - 1; at >= sentence.from && at >= rival - AGAINST_REACH; at--) {
    // "Unlike coffee, kratom is an opioid that …"
    if (subjects.some((one) => one.from === at && is(one, POINTING))) return false;
    if (SETTING_AGAINST.test(norm[at] as string)) return !MERELY.test(norm[at + 1] as string);
  }
  return false;
}
