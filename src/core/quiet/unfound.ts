/**
 * What nobody has found out, or looked for and did not find: effects that are not known, a potential that is debated, what
 * was only measured, and where nothing differed.
 *
 * Pure. The tests of candidates are for `silencers.ts`; the others, which see a sentence and the words for one thing, are
 * for the classifier too. What a study looks into as a whole is for `studies.ts`, denials in so many words for `stance/`.
 */
import { CONTAMINATING, OWN_TROUBLE } from '../concepts';
import type { Mark } from '../lexicon';
import type { Sentence } from '../sentences';
import { is, Trait } from '../traits';
import { WordClass } from '../word-classes';
import { Gap, type Words } from '../words';
import { benefits, type Candidate, harms } from './candidate';

/** Nouns that say nothing yet of what was found, as against "damage": the ends of what stands before the verb. */
const OPEN_NOUN =
  /^(effects?|impacts?|influence|potential|liability|dos(e|es|age)|risk|likelihood)$/;
/** Words before them by which something was found already: "the harmful effects". */
const KNOWN_BAD = /^(side|adverse|harmful|toxic|negative|damaging|dangerous|bad|serious|severe)$/;
/** Not known, or not agreed on, from its verb on. */
const UNDETERMINED =
  /^(is|are|was|were|remains?|remained|has|have|isnt|arent|hasnt|havent|wasnt|werent)( been)?( (still|yet|as yet|also|so far|quite|\w+ly)){0,2} ((an )?(unknowns?|unclear|uncertain|undetermined|unstudied|understudied|unexplored|unproven|debated|disputed|controversial|contentious|contested)|a (matter|subject|topic) of|(under|open to) (debate|dispute|study|question|investigation|review)|(poorly|little|insufficiently|incompletely|inadequately|hardly|barely) \w+|(being|to be) (studied|debated|investigated|examined|explored|assessed|evaluated|reviewed|discussed|determined|established)|((not|never) )?((yet|been|well|fully|be|completely|entirely|much|adequately|clearly|really|properly|sufficiently|widely) ){0,3}(known|understood|established|clear|certain|determined|characteri[sz]ed|elucidated|explored|studied|investigated|examined|researched|described|defined|evaluated|assessed|tested|reviewed|discussed|measured))\b/;
/** Such a verb without its "not": "is well known". */
const DETERMINED =
  /^\w+( been)?( \w+ly)? ((well|fully|clearly|widely) )*(known|understood|established|clear|certain|determined|described|defined|characteri[sz]ed|elucidated)\b/;
const REMAINING = /^remain(s|ed)?$/;
/** "Little is known about": what is not known stands behind. */
const LITTLE_KNOWN =
  /\b((little|nothing|not (very )?much|not enough|very little|hardly anything) (\w+ ){0,2}(is|was|are) (\w+ )?(known|understood|certain|published)|(unsure|uncertain|unclear|debates?|controversy|controversies|questions?|uncertainty|disagreement|data are (lacking|scarce)|(lack|absence) of (data|research|studies|evidence|information|knowledge)|(more|further) (research|studies|work|data) (is|are) (\w+ )?(needed|required))) (about|on|over|regarding|concerning|into|as to)( (the|its|what))?/;
/** "We reviewed", "should examine": to look into something, */
const LOOKING =
  /\b(review(s|ed|ing)?|examin(e|es|ed|ing)|assess(es|ed|ing)?|investigat(e|es|ed|ing)|evaluat(e|es|ed|ing)|explor(e|es|ed|ing)|stud(y|ies|ied|ying)|discuss(es|ed|ing)?|summari[sz](e|es|ed|ing)|compar(e|es|ed|ing)|debat(e|es|ed|ing)|determin(e|ing)|measur(e|es|ed|ing)|understand(ing)?)( (the|its|both|and|or|of|kratoms?|toxicity|pharmacology|safety|chemistry|efficacy|uses?|effects|risks|benefits|toxicology|pharmacokinetics|abuse|addiction|potential|liability|therapeutic|clinical|human)){0,8}$/;
/** and what came out. */
const FOUND_OUT =
  /\b(find|finds|found|show(s|ed|n|ing)?|prov(e|es|ed|en)|confirm\w*|demonstrat\w*|reveal\w*|suggest\w*|conclud\w*|indicat\w*|because|high(er)?|low(er)?|rais\w*|increas\w*|elevat\w*|rose|fell|worse\w*|severe)\b/;
/** So far before the end of its thing such a noun stands, and so far behind it the verb that says that it is not known, in words. */
const MOST_NOUN_WORDS = 7;
const MOST_SUBJECT_WORDS = 10;

/** Where a clause ends that is joined to another. */
const TURNING =
  /^(but|while|whereas|although|though|however|except|yet|unless|because|until|till)$/;
const CLOSING = Gap.semicolon | Gap.colon | Gap.stop;

/** Asked and not answered. */
const ASKED =
  /\b(known|unknown|unclear|uncertain|unsure|clear|certain|sure|knows?|determined?|seen|debate[ds]?|disputed?|questions?|asks?|asked|(test|investigate|examine|explore|evaluate|assess|establish)(e?[ds])?|stud(y|ied)|studies|find out|found out|see|tell|say|decide|agree) (whether|if)\b/;

/** Looked at with an instrument, and nothing said of what it showed. */
const MEASURED =
  /^((and|or|of|in|the|heart|rate|blood|pressure|pulse|breathing|temperature|weight|sleep|pain|mood|anxiety|kratom|patients?|rats|mice|users?|participants|volunteers|subjects|levels?|scores?|signs?|symptoms?) ){0,6}(is|are|was|were|be|been) (\w+ly |then |also )?(measured|monitored|recorded|assessed|taken|checked|evaluated|examined|observed for|tracked|noted down|rated|scored|quantified|reviewed|discussed|explored|investigated|studied)\b/;
const READING =
  /\b(at|as|of|over|above|below) \d|\bas (high|low)\b|\brecorded (in|among) (about |around |over |nearly |almost |some )?(\d|one|two|three|four|five|six|seven|eight|nine|ten|half|some|many|most|several|a few|a (third|quarter|fifth))/;

/** No difference between those who take it and others, or before and after. */
const UNCHANGED =
  /\b((did|does|do|was|were|is|are|has|have) (not|nt)|(did|does|do|was|were|has|have)nt|no|never|neither|nor|without( any)?|not)( \w+){0,3} (differ|differed|differs|difference|differences|different|differently|affect|affected|chang(e|ed|es)|alter|altered|influence[ds]?)\b|\b(was|were|is|are|remained|stayed) (\w+ )?(similar|the same|comparable|unchanged|unaffected|unaltered)\b|\bas (well|good|fast|accurate(ly)?|high|low|often|much) as\b/;
/** What each of these two has a word of; most sentences have none, and this is sooner looked for. */
const OF_CHANGE =
  /\b(differ|affect|chang|alter|influence|modif|similar|same|comparable|un(changed|affected|altered)|as (well|good|fast|accurate|high|low|often|much) as)/;
/** Whom those who take it are compared with. */
const COMPARED =
  /\b(controls?|placebo|saline|vehicle|non ?users?|(both|two|three|the) groups|between groups|baseline|before and after|by kratom use|those who (did|do) not|people who (did|do) not|untreated|kratom (users|group|use))\b/;
/** "rose, with no change after placebo": in those, and not in the ones who took it. */
const OTHERS_UNCHANGED =
  /\b(change[ds]?|affected|altered|unchanged|same) (after|with|on|in|under|for) (the )?(placebo|controls?|saline|vehicle|non ?users)\b/;
/** Done by kratom itself: "did not affect heart rate". */
const UNAFFECTED =
  /\b((did|does|do|has|have)( not|nt)|never)( \w+ly| been (shown|found) to)?( \w+ly)? (affect|change|alter|influence|modify)(ed)?( (the|heart|rate|blood|pressure|pulse|breathing|mood|sleep|or|and|pain|memory|weight|their|my|his|her|liver|function)){0,6}$/;
const MOST_AFFECTED_WORDS = 12;
/** "is not associated with" */
const UNASSOCIATED =
  /\b(not|nt|never|(was|is|were|are)nt|no)( \w+){0,2} (associated|linked|related|correlated|connected|tied|association|link|relationship|correlation|connection)( \w+){0,4} (with|to|between|and)\b/;

/** Nobody is known to have had it. */
const UNHEARD =
  /\b(never|not|nt|havent|hasnt|dont|didnt|no one has|nobody has)( even| once| ever| yet| personally| actually)? (heard|read|seen|met|known|know|come across|hear|see)( tell)?( of| about| from)? (anyone|anybody|any|a single|a|someone|somebody|one|people|person|patients?)\b/;
/** "I have never had a seizure from kratom", and not "never had such a headache as", */
const NEVER_HAD =
  /\b(never|(have|has|had|did|do) not|(have|has|had|did|do)nt)( ever| once| yet| really| actually| personally)? (had|have|experienced|experience|felt|feel|got|get|gotten|suffered|suffer|noticed|notice|developed|develop|given|gave|give|made|make|caused|cause)(?!( \w+)? (so|such|more|worse|less|like|proper|good)\b)( (?!(since|lol|i|it|we|they|now|which|that)\b)\w+){0,8}$/;
/** nor what began when kratom did. */
const NOT_BEFORE = /^(until|till|before|unless)$/;

/** Tests in which nothing was found; "went back to normal" says that there was something. */
const NORMAL =
  /\b(tests?|results?|enzymes?|levels?|panels?|bloods?|bloodwork|blood work|labs?|numbers|function|scans?|ultrasound|biops(y|ies)|ecgs?|ekgs?|eegs?|readings?)( (?!(not|never|to|less|no|isnt|wasnt|werent|arent|above|below|than|times|that|which|twice)\b)\w+){0,4} (normal|fine|clean|clear|good|great|perfect|excellent|unremarkable|negative|healthy|ok|okay|within (the )?(normal|range|limits|reference))\b/;

/** What to have never had reassures. */
const OFTEN_DENIED: ReadonlySet<string> = new Set([
  ...OWN_TROUBLE,
  ...CONTAMINATING,
  'overdose-death',
  'harm',
]);

const joined = (words: readonly string[], from: number, to: number): string =>
  words.slice(from, to).join(' ');

/** First and last word (exclusive) of what is joined with some words by no "but" and no stop. */
function segment({ norm, before }: Words, sentence: Sentence, mark: Mark): [number, number] {
  let { from, to } = mark;
  const isParted = (at: number) => ((before[at] as number) & CLOSING) !== 0;
  while (from > sentence.from && !isParted(from) && !TURNING.test(norm[from - 1] as string)) from--;
  while (to < sentence.to && !isParted(to) && !TURNING.test(norm[to] as string)) to++;
  return [from, to];
}

/** "It is not known whether kratom causes …": what is only asked. */
export function isAskedWhether(words: Words, sentence: Sentence, mark: Mark): boolean {
  const [from] = segment(words, sentence, mark);
  return ASKED.test(joined(words.norm, from, mark.from));
}

/** "Heart rate was monitored": what was looked at. */
export function isOnlyMeasured(words: Words, sentence: Sentence, mark: Mark): boolean {
  const [, to] = segment(words, sentence, mark);
  const behind = joined(words.norm, mark.to, to);
  return MEASURED.test(behind) && !READING.test(behind) && !FOUND_OUT.test(behind);
}

/** "There were no differences in heart rate between users and controls", "Kratom did not affect heart rate" */
export function isUnchanged(words: Words, sentence: Sentence, mark: Mark): boolean {
  const [from, to] = segment(words, sentence, mark);
  const { norm } = words;
  const before = joined(norm, Math.max(from, mark.from - MOST_AFFECTED_WORDS), mark.from);
  if (UNAFFECTED.test(before)) return true;
  const all = joined(norm, from, to);
  return UNCHANGED.test(all) && COMPARED.test(all) && !OTHERS_UNCHANGED.test(all);
}

/** "Kratom was not associated with weight loss" */
export function isUnassociated(words: Words, sentence: Sentence, mark: Mark): boolean {
  const [from] = segment(words, sentence, mark);
  return UNASSOCIATED.test(joined(words.norm, from, mark.from));
}

/** "I have never heard of anyone having a seizure from kratom" */
export function isUnheardOf(words: Words, sentence: Sentence, mark: Mark): boolean {
  const [from] = segment(words, sentence, mark);
  return UNHEARD.test(joined(words.norm, from, mark.from));
}

/** "I have never had a seizure from kratom" */
export function isNeverHad(words: Words, sentence: Sentence, mark: Mark): boolean {
  const [from, to] = segment(words, sentence, mark);
  const { norm, before } = words;
  // "I had never had a seizure until I took it", "don't notice until they've got a habit"
  if (to < sentence.to && NOT_BEFORE.test(norm[to] as string)) return false;
  if (NOT_BEFORE.test(norm[mark.from] as string)) return false;
  let start = mark.from;
  while (start > from && ((before[start] as number) & ~Gap.space) === 0) start--;
  return NEVER_HAD.test(joined(norm, start, mark.from));
}

/** "My liver tests came back normal after five years of daily kratom." */
export function isTestedNormal(words: Words, sentence: Sentence, mark: Mark): boolean {
  const [from, to] = segment(words, sentence, mark);
  return NORMAL.test(joined(words.norm, from, to));
}

/** "I have never felt dizzy or nauseous on kratom" */
export const neverHad = ({ view, mark, effect, concept }: Candidate): boolean =>
  harms(effect) && !OFTEN_DENIED.has(concept) && isNeverHad(view.words, view.sentence, mark);

/** "Prevalence of anxiety did not differ by kratom use." */
export const withoutDifference = ({ view, mark, effect }: Candidate): boolean =>
  effect !== 'lacks' && view.says(OF_CHANGE) && isUnchanged(view.words, view.sentence, mark);

/** "I have never heard of anyone having a seizure from kratom": a harm that nobody had. */
export const unheardOf = ({ view, mark, effect }: Candidate): boolean =>
  harms(effect) && isUnheardOf(view.words, view.sentence, mark);

/** "Blood pressure was taken before and after kratom": measured, and nothing swallowed against it. */
export const onlyMeasured = ({ view, mark }: Candidate): boolean =>
  isOnlyMeasured(view.words, view.sentence, mark);

/**
 * "effects on the liver", "abuse potential": where the noun stands that says nothing yet of what was found; -1 where there is
 * none, or where a word before it does, as in "harmful effects".
 */
function openNoun({ norm }: Words, from: number, { to }: Mark): number {
  const least = Math.max(from, to - MOST_NOUN_WORDS);
  for (let at = to - 1; at >= least; at--) {
    if (!OPEN_NOUN.test(norm[at] as string)) continue;
    return at > from && KNOWN_BAD.test(norm[at - 1] as string) ? -1 : at;
  }
  return -1;
}

/**
 * "Its effects on the liver are unknown", "The abuse potential of kratom is debated": whether nobody knows of a thing.
 *
 * @param marks The lexicon's, of the sentence.
 * @param last The end of the thing and of what governs it, in words.
 */
export function isNotKnown(
  words: Words,
  sentence: Sentence,
  marks: readonly Mark[],
  mark: Mark,
  last = mark.to,
): boolean {
  const { norm } = words;
  const [from, to] = segment(words, sentence, mark);
  const noun = openNoun(words, from, mark);
  if (noun < 0) return false;
  const before = joined(norm, from, Math.min(noun, mark.from));
  if (LITTLE_KNOWN.test(before) || LOOKING.test(before))
    return !FOUND_OUT.test(joined(norm, last, to));
  const at = verbBehind(words, marks, mark.to, to);
  if (at < 0) return false;
  const said = joined(norm, at, to);
  return UNDETERMINED.test(said) && ((norm[at] as string).endsWith('nt') || !DETERMINED.test(said));
}

/** Where the verb stands whose subject a thing is; -1 where there is none. */
function verbBehind({ norm, classes }: Words, marks: readonly Mark[], from: number, to: number) {
  const end = Math.min(to, from + MOST_SUBJECT_WORDS);
  for (let at = from; at < end; at++) {
    const isVerb = ((classes[at] as number) & WordClass.auxiliary) !== 0;
    if (isVerb || REMAINING.test(norm[at] as string)) return at;
    if (marks.some((one) => one.from === at && one.form === 's' && is(one, Trait.relation)))
      return -1;
  }
  return -1;
}

/** As `isNotKnown`; what kratom is good for, as in "The analgesic effects are being studied", is for `mention.ts`. */
export const notKnown = ({ view, last, mark, effect }: Candidate): boolean =>
  !benefits(effect) && isNotKnown(view.words, view.sentence, view.marks, mark, last);

/** How little of a potential there is. */
const LOW =
  /^( ?\w+){0,4}? ?(is|are|was|were|appears?|appeared|seems?|seemed|remains?)( to be)?( \w+ly| very| quite| rather)? (low|lower|lowest|minimal|limited|small|mild|weak|weaker|negligible|slight|less|absent|nil)\b/;

/** "The risk of addiction to kratom is low": whether there is hardly any. */
export const isLow = (words: Words, sentence: Sentence, mark: Mark): boolean =>
  openNoun(words, sentence.from, mark) >= 0 && LOW.test(joined(words.norm, mark.to, sentence.to));

/** "The abuse potential of mitragynine was low"; "risk of" is a relation, which sees to that itself. */
export const lowPotential = ({ view: { words, sentence }, mark }: Candidate): boolean =>
  openNoun(words, sentence.from, mark) >= mark.from && isLow(words, sentence, mark);
