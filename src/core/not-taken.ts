/**
 * Who a text has just said not to take kratom, or no more, and what else it credits: "I never tried kratom. I sleep great."
 *
 * Pure; goes by the words alone. Who is said to take it is for `takers.ts`.
 */
import { isAnnounced, type Untaken } from './state';
import { Trait } from './traits';
import type { SentenceView } from './view';

/** Kratom by a name, with what may stand around it. */
const KRATOM =
  '((any|the|my|our|his|her|their|that|this|some) )?((red|green|white|maeng da) )?(kratom|ketum|mitragynine)( (tea|powder|capsules|leaf|leaves|products?|shots?|extracts?))?';
/** So a denial ends; "I never take kratom at night" denies the night. */
const ENDS =
  '(?=$| (yet|myself|himself|herself|either|at all|now|or|and|but|because|so|since|as|whatsoever)\\b)';
const HOW =
  '( (ever|yet|even|personally|actually|myself|really|have|has|had|been|be|want|wants|plan|like))*';
const TAKEN =
  '(take|taken|taking|takes|took|use[ds]?|using|drink|drank|drunk|drinking|try|tries|tried|trying|touch|touched|need|needs|needed|want|wanted|like|get|got|gotten|receive|received|given|have|had|smoked?|consumed?|ingest(ed)?|buy|bought)';
const NEVER = new RegExp(
  String.raw`\b(not|never|dont|doesnt|didnt|havent|hasnt|hadnt|wont|wouldnt|cant|cannot|denied|denies|deny|(refuse|refused|refuses|told (me|him|her) not) to|nobody( \w+){0,5}|no one( \w+){0,5}|none of( \w+){1,6})${HOW} ${TAKEN} ${KRATOM}${ENDS}`,
);
const STAYS_AWAY = new RegExp(
  String.raw`\b((stay|stays|stayed|keep|kept|staying|keeping) (far )?(away from|off|clear of)|steers? clear of|avoid|avoids|avoided|denie[ds] (the )?(use of|any)|hates?) ${KRATOM}${ENDS}|\bdenie[ds] (any )?kratom use\b`,
);
const NO_MORE = new RegExp(
  String.raw`\b(no longer (take|takes|use|uses|drink|drinks|need|needs|want)|(gave|given|giving|gives) up( on)?|quit|quitting|quits|stopped|stopping|(stopped|quit) (taking|using|drinking)|got off( of)?|came off|getting off|off( of)?|kicked|ditched|dumped|flushed|(free|clean|sober) (of|from)|done with|rehab for|detox(ed)? (from|for)|treatment for|tapered off|weaned (myself |himself |herself )?off|cut out|dropped|(swapped|replaced|traded|exchanged)) ${KRATOM}( addiction| habit)?(?! (alone|withdrawal))`,
);
const NOT_ANY_MORE = new RegExp(
  String.raw`\b(not|dont|doesnt|didnt|havent|hasnt)${HOW} ${TAKEN} ${KRATOM} (any ?more|since|again)\b`,
);
const RUINED =
  /\bkratom (\w+ )?(ruined|destroyed|wrecked|cost|took over|nearly killed|almost killed) (me|my|his|her|our)\b|\bkratom (\w+ ){0,2}(i|he|she|we) lost (my|his|her|our|everything)\b(?! (pain|weight|appetite|fear|anxiety|craving|urge|desire|taste))/;
const ONCE = new RegExp(
  String.raw`\b(used to (take|use|drink|love|swear by)|once (took|used|tried)) ${KRATOM}`,
);
const MENTIONED = new RegExp(
  String.raw`\b(read|reads|reading|heard|hear|hears|hearing|think|thinks|thinking|thought|wonder|wondering|curious|undecided|learn|learned|learning|talk|talks|talked|talking|write|writes|wrote|writing|know|knows|worried) (\w+ )?(about|of) ${KRATOM}|\b(consider|considers|considering|research|researched|researching|studying|studied|looked into|looking into|interested in|sell|sells|sold|selling|grow|grows|grew|stocks?|stocked|imports?|imported|shipped|delivered|delivers) ${KRATOM}`,
);
/** "I've been clean for two years", "90 days sober" */
const CLEAN =
  /\b(been|am|im|is|are|now|got|stayed|staying) (completely |totally |fully )?(clean|sober)\b|\b(days?|weeks?|months?|years?) (clean|sober)\b/;
/** What a page tells of where somebody got clean of kratom. */
const LEFT_BEHIND = ['kratom-stopping', 'withdrawal', 'addiction', 'dependence-story'];
/** Somebody else's errand; a writer who buys it takes it. */
const BOUGHT = new RegExp(
  String.raw`\b(bought|buys|purchased|carried|possessed|stole|carrying|possessing|stealing) ${KRATOM}`,
);
const FIRST = /\b(i|ive|im|we|my|me)\b/;
/** Beside the denial or the errand somebody takes it after all: "I read about kratom and ordered some". */
const YET_TAKEN =
  /\b(take|takes|took|taken|taking|tried|tries|try|trying|use|used|uses|using|drank|drinks?|drinking|start|started|began|ordered|bought|got|gave|decided|swallowed|dose|dosed|grams?|until|before|wish|wished|if|unless)\b/;
/** "My wife takes kratom. I don't." */
const NOT_I =
  /^((and|but) )?(i|we) (myself |personally )?(dont|do not|didnt|did not|havent|have not|never (have|did|do)|wont|will not)$/;
/** "My brother takes kratom and my neighbour does not.": the last of two who could be meant by "he". */
const ANOTHER_NOT =
  /\b(and|but|while|whereas) (?<who>(?!(i|we|you) )(\w+ ){1,3})(does|do|did|has|have) ?n(o|)t$/;
/** Those who took none of it, as whom a sentence speaks of or ends with. */
const NON_USERS =
  /^((in )?((the )?(non ?users|abstainers)|the (controls|control group|placebo group|comparison group))\b|(the )?(people|those|adults|patients|participants|workers|men) who (did ?n(o|)t|do ?n(o|)t|never) (take|use|took|used|consume) (kratom|it|any)\b)/;
const ENDS_ON_NON_USERS =
  /\b((with|and|to) (\w+ ){0,2}(non ?users|controls|a control group)|(people|those|adults|patients|participants|workers|men) who (did ?n(o|)t|do ?n(o|)t|never|had never) (take|use|took|used|consumed?) (kratom|it|any))$/;

/** How such a sentence ends, which few others do, in so many letters. */
const MAY_END = /(kratom|it|any|users|controls|group)$/;
const MAY_END_LETTERS = 8;

/** Who else is said not to take it; nothing where nobody is. */
export const otherWhoDoesNot = (said: string): string =>
  ANOTHER_NOT.exec(said)?.groups?.who?.trim() ?? '';

/** Whether a sentence speaks of people who took no kratom. */
export const isOfNonUsers = (view: SentenceView): boolean => view.says(NON_USERS);

/** "My wife takes kratom and I take CBD." */
const I_OTHER =
  /\b(and|but|while|whereas) (i|we) (take|use|drink|prefer|stick (to|with)|smoke|eat|am on|swear by) (?!it\b|kratom|some|them\b|this)/;

/** "I've been clean for two years": of kratom, where the page tells of trouble with it and not of another drug. */
export function isClean(view: SentenceView): boolean {
  const { state } = view;
  return (
    state.page === 'kratom' &&
    state.taker === '' &&
    !view.named &&
    view.says(CLEAN) &&
    !view.has(Trait.other | Trait.standin) &&
    !state.recent.some((id) => id.startsWith('opioid')) &&
    (state.recent.length === 0 ||
      LEFT_BEHIND.some((id) => isAnnounced(state, id) || state.recent.includes(id)))
  );
}

/** What a sentence denies or leaves open of the taking of kratom; nothing where somebody takes it. */
export function untakenIn(view: SentenceView): Untaken | '' {
  if (view.sentence.question || view.place.heading) return '';
  if (view.state.taker !== '' && NOT_I.test(view.said)) return 'nobody';
  if (isClean(view)) return 'left';
  const { said } = view;
  if (
    isOfNonUsers(view) ||
    (MAY_END.test(said.slice(-MAY_END_LETTERS)) && view.says(ENDS_ON_NON_USERS))
  )
    return 'nobody';
  // "90 days clean from kratom": the name may be part of a longer wording.
  if (!view.named && !said.includes('kratom')) return '';
  const never = NEVER.exec(said) ?? STAYS_AWAY.exec(said);
  if (never) return YET_TAKEN.test(said.replace(never[0], '')) ? '' : 'nobody';
  if (NO_MORE.test(said) || NOT_ANY_MORE.test(said) || RUINED.test(said)) return 'left';
  if (ONCE.test(said)) return 'once';
  const mentioned = MENTIONED.exec(said) ?? (FIRST.test(said) ? null : BOUGHT.exec(said));
  if (mentioned) return YET_TAKEN.test(said.replace(mentioned[0], '')) ? '' : 'nobody';
  return I_OTHER.test(said) && said.startsWith('my ') ? 'nobody' : '';
}

/** What else does somebody good, */
const TREATED =
  /\b(surgery|operation|operated|chiropractor|acupunctur(e|ist)|therapist|psychiatrist|psychologist|physiotherap(y|ist)|physio|physical therapy|counsell?(or|ing)|massages?|masseuse|yoga|meditat(es?|ed|ion|ing)|gym|personal trainer|keto|paleo|vegan|low carb|diet(ed|ing)?|fast(ed|ing)|calories|jog(s|ged|ging)?|running|ozempic|wegovy|semaglutide|gastric|steroid (shot|injection)s?|cortisone|injections?|epidural|nerve block|cpap|(new|artificial|replaced) (knee|hip|shoulder|mattress|bed|job|heart|liver|kidney|doctor)s?|(knee|hip|liver|kidney) (replacement|transplant)|transplant|braces?|hypnosis|prayed|prayers?|radiation|chemo(therapy)?)\b/;
/** unless it came to nothing. */
const IN_VAIN =
  /\b(nothing|not|never|no|failed|fails|botched|didnt|doesnt|dont|hasnt|still|worse|without|instead|after|since|cancelled|avoid(ed|s)?|skipped|needs?|needed|wants?|should)\b/;
/** What else makes somebody ill or kills, */
const BEFELL =
  /\b((bad|raw|spoiled|undercooked|rotten|old) (sushi|fish|meat|chicken|food|egg|eggs|oysters?|shellfish|milk|shrimp)|sushi|oysters?|mushrooms|food poisoning|stomach (flu|bug)|norovirus|salmonella|choked on|covid|corona(virus)?|the flu|influenza|pneumonia|asthma|copd|sleep apnea|emphysema|epileps?y|epileptic|meningitis|malaria|tattoos?|piercing|needles?|transfusion|chemo(therapy)?|radiation|surgery|anesthesia|vaccin\w+|car (crash|accident|wreck)|motorcycle|hit by|run over|crashed|struck by|shot by|was shot|stabbed|drowned|drowning|hanged|suicide|fell (off|down|from)|beaten|concussion|stroke|brain tumou?r|roller ?coaster|seasick|boat|hungover|hangover|drunk|beers?|whisky|vodka)\b/;
/** or comes of a thing that is named: "from a tattoo", "after eating bad sushi". */
const OF_THAT =
  /\b(from|after|because of|due to) (eating (?!it\b|the|kratom|some|leaves)\w+|((a|an|the|his|her|some) )(\w+ )?(tattoo|meal|dinner|lunch|breakfast|party|marathon|race|run|workout|flight|ride|fight|fall|accident|crash|virus|bug|infection|bite|sting|injury|robbery|beating|wedding|funeral|blood transfusion|trip to \w+))\b/;

/** Whether a sentence tells of something else that does somebody good. */
export const tellsOfTreatment = (view: SentenceView): boolean =>
  !view.named && view.says(TREATED) && !view.says(IN_VAIN);

/** Whether a sentence names something else that harms or heals: "He lost 20 pounds on keto", "from a tattoo". */
export const namesOtherCause = (view: SentenceView): boolean =>
  !view.named && (view.says(BEFELL) || view.says(OF_THAT) || tellsOfTreatment(view));

const COUNT =
  '(\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|many|several|some)';
/** When nobody can say whether kratom still had part in it. */
const ANOTHER_TIME = new RegExp(
  String.raw`\bin (19|20)\d\d\b|\b(a few |${COUNT} )(years|decades) (later|after(wards)?|ago|before|earlier|on)\b|\bwhen (he|she|i) (was|were) (\d+|${COUNT}|a|an|in|little|young|younger|small)\b|\b(as a (kid|child|baby|boy|girl|teen|teenager|student|young)|in (high school|childhood|his (youth|teens)|her (youth|teens)))\b`,
);

/** Whether a sentence tells of another time than that of the taking: "He had a seizure in 2010", "when he was six". */
export const tellsOfAnotherTime = (view: SentenceView): boolean =>
  !view.named && view.says(ANOTHER_TIME);

/** The age, in years, at which nobody asks what somebody died of. */
const OLD_AGE = 70;
const AGES = /\b(?:at|aged|at the age of|at age) (\d{2,3})\b/;

/** Whether somebody is said to have died old or in peace. */
export function diedOfAge(view: SentenceView): boolean {
  const age = AGES.exec(view.said);
  if (age && Number(age[1]) >= OLD_AGE) return true;
  return /\b(of old age|peacefully|surrounded by)\b/.test(view.said);
}
