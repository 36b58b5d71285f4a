/**
 * What papers tell besides: other drugs of a class, how often an illness has other causes, what care consists of, and what a
 * patient was told or took.
 *
 * Pure; tests of candidates, see `silencers.ts`; those of a sentence's words serve the classifier too.
 */
import { DOSES } from '../concepts';
import { headingAbove } from '../state';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { type Candidate, harms, type Related } from './candidate';

/** A class of drugs, whose examples follow; "taking it with sedatives such as" begins with something else. */
const CLASS_OF =
  /^(the |other |many |some |most |several |certain |these )?((?!(with|and|of|in|for|to|on|it|this|that|its|use|kratom|mitragynine|\w+ing|effects?|side|products?)\b)\w+ ){1,5}(such as|including|like|eg|for example) (the )?/;
/** Claims about what else is taken, of which other drugs are a part. */
const OF_MIXING = new Set(['drug-interaction', 'combination', 'bad-mix']);

/** Whether kratom, or what stands for it, is spoken of before a word. */
const spokenOf = ({ subjects }: SentenceView, end: number): boolean =>
  subjects.some(
    (one) => one.to <= end && is(one, Trait.named | Trait.standin | Trait.pronoun | Trait.person),
  );

/** "5-HT1A agonists such as buspirone relieve anxiety": the doing of a class of others. */
export function ofOtherClass({ view, first, last, concept }: Candidate): boolean {
  if (OF_MIXING.has(concept)) return false;
  const example = view.otherBehind(CLASS_OF);
  return (
    example !== undefined && !is(example, Trait.named) && !spokenOf(view, Math.max(first, last - 1))
  );
}

const LIGAND = /^(ant)?agonists?$|^(inhibitor|blocker)s?$/;
const BY_LIGAND = /\b(by|with|to|after|given) (a|an|the)( \w+){0,4}$/;

/** "blocked by the 5-HT1A antagonist WAY100635": by something else that acts there. */
export function byLigand({ view, relation, mark }: Related): boolean {
  const last = Math.max(relation.to, mark.to);
  const { norm } = view.words;
  if (!LIGAND.test(norm[last - 1] as string) || norm[last] === 'and') return false;
  const from = Math.min(relation.from, mark.from);
  return BY_LIGAND.test(norm.slice(view.sentence.from, from).join(' '));
}

/** How many cases of an illness something has. */
const SHARE =
  /\b(accounts?|accounted|accounting|responsible) (\w+ ){0,2}for\b|\b(makes?|made) up\b.*\b(of|percent)\b|\b(leading|common|frequent|main|major|second|third) causes? of\b/;

/** "Drug-induced injury accounts for half of all cases of liver failure": at large, and not by kratom. */
export const shareOfCases = ({ view, effect }: Candidate): boolean =>
  harms(effect) &&
  !view.place.fragment &&
  !view.named &&
  !view.has(Trait.pronoun | Trait.standin | Trait.use) &&
  view.says(SHARE);

const CARE =
  /^((the|initial|acute|further|medical|clinical|supportive|mainstay of|cornerstone of) ){0,3}(management|treatment|therapy|care|resuscitation|monitoring)( (of|for|in)( \w+){1,6})? (is|was|consists?|consisted|focus(es|ed)|should|involves?|aims?|centers|centres|remains|requires?)\b/;

/** "Management is supportive, with attention to breathing": what is done about it. */
export const careTold = ({ view, effect, first }: Candidate): boolean =>
  (harms(effect) || effect === 'acts-on') &&
  view.says(CARE) &&
  !view.subjects.some(
    (one) =>
      is(one, Trait.named) &&
      one.to <= first &&
      // "Treatment of kratom toxicity is supportive"
      view.finiteBetween(one.to, first - 1) &&
      view.clauseAt(one.from) === view.clauseAt(first),
  );

const ADVISED =
  /\b(advised|told|instructed|counsel(l)?ed|asked|encouraged|urged|recommended)( \w+){0,2} (to|that (he|she|they|the patient)) (\w+ )?(stop|discontinue|abstain|quit|cease|avoid|refrain)\b(?=.*\b(treated|given|received|started|prescribed|managed|discharged|referred)\b)/;

/** "The patient was advised to stop kratom and was treated for itching": told to, and nothing yet of what came of it. */
export const advisedToStop = ({ view, effect }: Candidate): boolean =>
  (harms(effect) || effect === 'is') &&
  view.conceptIds.includes('kratom-stopping') &&
  view.says(ADVISED);

/** Ways in which medicines are given, and kratom is not. */
const GIVEN_AS =
  /\b(sublingual(ly)?|buccal(ly)?|intravenous(ly)?|intramuscular(ly)?|transdermal(ly)?|subcutaneous(ly)?|patch(es)?|infusion|depot|injections?)\b/;
/** What somebody in a report took. */
const PATIENTS =
  /\b(he|she|(the|our|this) (patient|decedent|man|woman|boy|girl|subject)) (\w+ ){0,3}(took|used|ingested|consumed|taking|using|taken|ingesting|consuming)\b/;
const TAKEN_BY_MANY =
  /\b\d+( to \d+)? ?(g|grams?|mg|milligrams?)( (of \w+|a day|per day|daily|each day))? (that|which) ((many|most|some|regular|heavy|typical) )?(people|users|consumers|they|respondents|participants) (\w+ly )?(take|took|use|used|report|reported|consume|consumed)\b/;

/** "Start with 2 mg sublingually": no leaf; "He had been taking kratom, beginning with 2 g": what somebody took. */
export const doseTold = ({ view, concept }: Candidate): boolean =>
  DOSES.has(concept) && (view.says(GIVEN_AS) || view.says(PATIENTS) || view.says(TAKEN_BY_MANY));

/** Headings over the withdrawal from something else. */
const OTHERS_WITHDRAWAL =
  /^(?!.*\b(kratom|mitragynine|7)\b)(what (is|are|causes) )?(an? )?(opioids?|opiates?|heroin|alcohol|benzodiazepines?|nicotine|morphine|fentanyl) (withdrawal|dependence|addiction|use disorder)s?( symptoms| syndrome)?\W*$/i;

/** "If they stop, they may sweat", under "What is opioid withdrawal?": those who take opioids. */
export const ofOthersWithdrawal = ({ view, effect }: Candidate): boolean =>
  !view.named &&
  (harms(effect) || effect === 'is') &&
  OTHERS_WITHDRAWAL.test(headingAbove(view.state));

const FOUND = /^(found|detected|identified|present|measured|confirmed)$/;
const TOGETHER =
  /\b((together|along|in combination) with|alongside|besides|in addition to)( \w+)*$/;

/** "Mitragynine was found, together with fentanyl": in somebody, beside each other. */
export function foundBeside({ view, relation, mark }: Related): boolean {
  if (relation.to > mark.from || !FOUND.test(view.words.norm[relation.from] as string))
    return false;
  const before = view.subjects.find((one) => one.to === relation.from - 1);
  return (
    before !== undefined &&
    is(before, Trait.named) &&
    TOGETHER.test(view.words.norm.slice(relation.to, mark.from).join(' '))
  );
}

/** What receptors do, and no drug; what it suggests is said of one; */
const RECEPTORS_AT_WORK =
  /^(the )?(activation|stimulation|inhibition|agonism|blockade|antagonism) (of|at|to) (\w+ ){0,5}receptors?\b(?! (suggests?|may|might|could|points?|means)\b)/;
/** by what else they are set to work, */
const BY_OTHERS =
  /^(the )?(activation|stimulation|inhibition|agonism|blockade|antagonism) (of|at) (\w+ ){0,5}receptors? by (the )?(endogenous|natural|full|classical|other|opioids?|drugs|peptides|agonists|ligands|endorphins?|morphine)\b/;
/** and what they are. */
const RECEPTORS_ARE =
  /^(the |all |these |mu |kappa |delta |opioid |human )*receptors? (belongs?|consists?|mediates?|regulates?|(are|is) (found|located|expressed|members?|proteins?|coupled|divided|distributed|a (family|member|class|protein)))\b/;
/** What is at hand, given or looked after for the case that it happens. */
const IN_CASE =
  /\b(in (the )?(case|event) of|attention to|on hand for|available for|(is|are|was|were|be) (\w+ly )?(given|indicated|administered|reserved|recommended) (for|in|against))( \w+){0,4}$/;
/** "Stimulation of these receptors slows breathing": whether a sentence tells of that at large. */
export const tellsOfReceptors = (said: string): boolean => RECEPTORS_AT_WORK.test(said);

/** "Opioid receptors belong to …", "Activation of the receptor by endogenous peptides …": the same of all that they do. */
export const describesReceptors = (said: string): boolean =>
  BY_OTHERS.test(said) || RECEPTORS_ARE.test(said);

/** "Activation of the mu receptor by morphine leads to analgesia": by whatever does so. */
export const receptorsAtWork = ({ view }: Candidate): boolean =>
  !view.named && !view.has(Trait.possessive) && (view.says(BY_OTHERS) || view.says(RECEPTORS_ARE));

/** "Naloxone was at hand in case of respiratory depression", "is given for seizures" */
export const isInCase = (before: string): boolean =>
  IN_CASE.test(before) && !/\b(kratom|mitragynine)\b/.test(before);

const CONTROL =
  /\bthe (positive|negative) control\b|\bas (a|the) (positive|negative|reference) (control|compound|drug)\b/;

/** "Quinidine, the positive control, inhibited CYP2D6": what kratom is set beside in a test. */
export const ofControl = ({ view }: Candidate): boolean => !view.named && view.says(CONTROL);

const GOODS_AT_LARGE =
  /^(all |any |such |food |dietary |imported )*(products|supplements|foods|goods) (that|which) (contain|carry|bear|hold|include|are (contaminated|tainted|adulterated) with) .*\b(are|is|may not|must not|cannot|shall|must) /;

const OF_LAW =
  /^(adulterated|unlawful|illegal|prohibited|banned|recalled|misbranded|destroyed|seized|sold|subject)$/;

/** "Products that contain salmonella are adulterated": what is so by law of all that do. */
export const goodsAtLarge = ({ view, mark }: Candidate): boolean =>
  !view.named &&
  view.says(GOODS_AT_LARGE) &&
  view.words.norm.slice(mark.from, view.sentence.to).some((word) => OF_LAW.test(word));
