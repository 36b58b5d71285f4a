/**
 * Less kratom, something in its place, or kratom taken in another way: what gets better by that is no benefit of kratom.
 *
 * Pure; tests of candidates, see `silencers.ts`. Leaving kratom off for good is for `stopping.ts`, what else people take for
 * `instead.ts`.
 */
import { is, Trait } from '../traits';
import type { Candidate } from './candidate';

/** Words that may stand between less and that of which it is less: "reducing his daily intake of kratom". */
const OF_IT =
  '( (the|his|her|my|your|their|its|our|any|all|daily|total|overall|regular|use|intake|consumption|amount|doses?|dosage|frequency|number|of|in|on)){0,5}$';
/** What makes it less, right before its name. */
const LESSENING = new RegExp(
  String.raw`\b(reducing|lowering|cutting( (down|back|out))?|decreasing|tapering( (off|down))?|halving|splitting|limiting|skipping|withdrawing|discontinuing|avoiding|eliminating|ceasing|minimi[sz]ing|restricting|weaning off|(reduction|decrease|discontinuation|cessation|withdrawal|avoidance|elimination) (of|in))${OF_IT}`,
);
/** "Less kratom means better sleep" */
const LESS = /^(using |taking |drinking )?(less|fewer doses of|no)$/;
const LESS_REACH = 9;
/** What sets off what is said of kratom by itself: "Avoiding kratom, which relieves pain, …". */
const SETTING_OFF = new Set(['which', 'that', 'because', 'but', 'although', 'though', 'while']);
/** So kratom is given up for something else. */
const REPLACED =
  /\b((replac|swapp|exchang|trad)(ed|ing|es?)|substitut(ed|ing|es?)(?= (\w+ )?kratom( \w+)? (with|by)\b)) (the |my |his |her |their |your )?kratom (\w+ )?(with|for|by)\b/;
const WITHDRAWN = String.raw`kratom (use |intake |tea )?(was|is|were|had been|has been|being) (\w+ly )?(stopped|discontinued|withdrawn|tapered|ceased)\b`;
/** It was withdrawn, and then something got better; */
const WITHDRAWN_BEFORE = new RegExp(String.raw`\b${WITHDRAWN}`);
/** or the one is told after the other. */
const WITHDRAWN_BEHIND = new RegExp(
  String.raw`\b(after|once|when|since|as soon as) (the |his |her |my |their )?${WITHDRAWN}`,
);

/** What kratom itself brings on, and its way of being taken may spare. */
const OWN_UPSETS = new Set(['nausea', 'digestive-problem', 'body-side-effect']);
const OTHER_WAY = new RegExp(
  [
    String.raw`\b(lower|smaller|reduced|lighter|weaker|split|divided) (kratom )?(doses?|amounts?|servings?|dosages?)\b`,
    String.raw`\b(starting|beginning|sticking|start|begin|stick) (with|to|on|at|from) (a |the )?(very )?(low|small|tiny|light)\b`,
    String.raw`\b(splitting|dividing|spacing|lowering|reducing|cutting|measuring|weighing)\b`,
    String.raw`\b(on|without) an? (full|empty|light) stomach\b`,
    String.raw`\bwith (some |a |your |or after )?(\w+ )?(food|meals?|breakfast|lunch|dinner|snacks?|ginger|lemon|citrus|peppermint|milk)\b`,
    String.raw`\b(after|before) (eating|food|an? (\w+ )?meal|meals|breakfast)\b`,
    String.raw`\beating (\w+ ){0,3}(before|with)\b`,
    String.raw`\b(adding|squeezing|stirring|mixing|blending|combining) (\w+ ){1,4}(to|into|with)\b`,
    String.raw`\b(taken|used|added|drunk|mixed|eaten|combined|stirred|chewed)( in| along)? (with|to|into) (the |your |my )?kratom( \w+)? to$`,
  ].join('|'),
);

/** "Reducing kratom intake improved her sleep", "kratom was stopped, and the seizures ceased" */
export function gainOfLess({ view, agent, clause, first, mark }: Candidate): boolean {
  if (!view.named) return false;
  const { norm } = view.words;
  const { from } = view.sentence;
  // "Kratom eased his pain, which came back when kratom was stopped": before that it did.
  const isOwn = agent.kind === 'kratom' && agent.mark !== null && agent.mark.to <= first;
  if (!isOwn && view.says(WITHDRAWN_BEHIND)) return true;
  if (view.says(WITHDRAWN_BEFORE) || view.says(REPLACED)) {
    const before = norm.slice(from, mark.from).join(' ');
    if (WITHDRAWN_BEFORE.test(before) || REPLACED.test(before)) return true;
  }
  const name = agent.mark;
  if (agent.kind !== 'kratom' || name === null || !is(name, Trait.named) || name.to > first)
    return false;
  if (norm.slice(name.to, first).some((word) => SETTING_OFF.has(word))) return false;
  return (
    LESSENING.test(norm.slice(Math.max(from, name.from - LESS_REACH), name.from).join(' ')) ||
    LESS.test(norm.slice(clause.from, name.from).join(' '))
  );
}

/** "A lower dose of kratom causes less nausea", "Taking kratom with food can ease nausea": kratom's own, and how to spare it. */
export function sparesUpset({ view, agent, concept, mark, first }: Candidate): boolean {
  if (!OWN_UPSETS.has(concept)) return false;
  if (agent.kind !== 'kratom' && agent.kind !== 'none' && agent.kind !== 'person') return false;
  const { norm } = view.words;
  return OTHER_WAY.test(norm.slice(view.sentence.from, Math.min(first, mark.from)).join(' '));
}
