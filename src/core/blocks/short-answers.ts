/**
 * Short answers by their build: "It can be.", "In small amounts, yes.", "Only in high doses.", and how sure they are.
 *
 * Pure. Answers that are wordings ("You bet.") are in the lexicon; what an answer then claims, is for `answers.ts`.
 */
import type { Sentence } from '../sentences';
import type { Stance } from '../types';
import { Gap, normOf, type Words } from '../words';

/** Longer answers say something themselves, in words. */
const MAX_ANSWER_WORDS = 12;

const WELL =
  '((well|yes|yeah|but|sadly|unfortunately|regrettably|luckily|technically|theoretically|in theory) )*';
const SURELY =
  '((certainly|definitely|absolutely|actually|indeed|sometimes|occasionally|very well|well|also|still|sadly|unfortunately|in fact|easily) )?';
const MANY =
  '((very|quite|a|only|certain|at|least) )*(some|many|most|few|lot|lots|us|me|rare|him|her)';
const AMOUNTS =
  '(very |too |unusually )?(high|higher|large|larger|big|heavy|small|smaller|low|lower|moderate|normal|excessive|sufficient|regular|frequent|daily|long|prolonged|chronic|extended|repeated|rare|some|certain|vulnerable|sensitive)';
/** "for some people", "in high doses", "if you take too much": how far it is so. */
const HOW_FAR = `(for ${MANY}|(in|at|with|after|from) (the )?${AMOUNTS}|(if|when|especially|particularly|mostly|usually|often|sometimes|occasionally|rarely|over|though|but) )`;
/** "It can be.", "You can, easily", "It may, for some people" */
const ECHO = new RegExp(
  `^${WELL}(it|they|you|one|people|this|that) ${SURELY}(can|may|might|could)( ${SURELY}(be|become|do|do so|happen|occur|do that|be so|be the case|be both))?( (at times|sometimes|indeed|yes))?( (${HOW_FAR}|(just |much )?(like|as with|same as) ).*)?$`,
);
/** "Can be.", "May happen": said short, as in a table. */
const ECHO_SHORT = new RegExp(
  `^${WELL}(can|may|might|could) (be|happen|occur|become so)( ${HOW_FAR}.*)?$`,
);
/** "Only in high doses.", "Only if you take too much." */
const ONLY =
  /^(yes )?(but )?(only|mostly only|mainly|mostly|chiefly|particularly|especially) (in|at|with|after|when|if) .*\b(doses?|amounts?|quantit(y|ies)|use|users|cases|abuse[ds]?|misuse[ds]?|overuse[ds]?|overdo(ne)?|too much|daily|long term|heavy)\b/;
/** "It has been reported.", "There have been cases.", "It's possible.", "There is a risk." */
const KNOWN =
  /^(well |yes |unfortunately |sadly |rarely |but )*((it|this|that)( has|s| is|s been| does| can)?( rarely| occasionally| sometimes)?( been)? (reported|possible|documented|described|known to happen|happened?|happens|occurs?|a possibility|a risk)|there (have been|are|were|has been) (\w+ ){0,3}(cases|reports|deaths)( of (it|this|that))?|there (is|s) (a |some |always |certainly )*(risk|chance|possibility)( of (it|this|that))?|(\w+ )?(cases|reports) (exist|have been (reported|published|described)|are (on record|known))|possibly( yes| so)?)( (in|for|with|at|after|but (rare|uncommon|unlikely)|though|although|especially|particularly)\b.*)?$/;
/** "True.", "Verdict: Mostly true": what a fact check says of the claim before it. */
const FOUND_TRUE =
  /^((our )?(verdict|rating|ruling|finding|answer|status) )?(this is |its |it is )?((mostly|largely|basically|absolutely|completely|very) )?(true|correct|accurate|fact)$/;
/** "No more than coffee.", "About as much as chocolate." */
const MILD =
  /^(no|not any|(just )?about as|only as|as) (more|much|addictive|habit forming|dangerous)( so)? (than|as) (\w+ ){0,3}(coffee|caffeine|latte|tea|chocolate|sugar|sweets|soda|cola|espresso)( is| does| are)?$/;
/** "Not at low doses.", "Not if you use it responsibly.", "Not when taken alone." */
const NOT_SO =
  /^(no )?(well )?not (really )?(if|when|as long as|so long as|unless|at|in|with) .*\b(responsibl[ey]|moderat(e|ion|ely)|properly|correctly|careful(ly)?|wisely|small|smaller|low|lower|normal|usual|typical|recommended|reasonable|sensible|sensibly|alone|by itself|on its own|occasional(ly)?|directed|intended|overdo|abuse|misuse|overuse|too much|(take|taking) (breaks|days off))\b/;
/** "Highly.", "Very much so." */
const VERY = /^(very|highly|extremely|incredibly|terribly|definitely|undoubtedly)( much)?( so)?$/;
/** "None that we know of.", "Few, if any.", "Most people have none.": no more than that. */
const NONE =
  /^(well |honestly |luckily |virtually |practically |basically |almost |next to |so far |for me |absolutely )*((none|zero|nothing|hardly any|barely any|(very |only )?few|minimal|(most|many) (people|users|customers|of us) (have|report|get|notice|experience) (none|(very )?few)|i (had|have had|got|noticed|have) none|there are none|it has none|not that (we|i) (know|are aware|am aware) of|not that ive noticed)( (if any|at all|really|whatsoever|for (me|most people|most)|so far|yet|known|reported|(that )?(we|i) (know|are aware|am aware) of|(that )?ive noticed|to speak of|in (low|small|moderate) (doses|amounts)|when (used|taken) (responsibly|properly|correctly|in moderation|as directed)))*)$/;
/** "It did for me.", "Works for my wife.": it was so with somebody. */
const DID =
  /^(well |yes |yeah |honestly |sure )*((it|they|this|these|that|kratom) )?(sure |really |definitely |certainly |always |has |have )?(does|do|did|has|have|works|worked) (for (me|us|him|her|them|some|many|most|most people|(my|a lot of) \w+( \w+)?|many (people|users|customers))|here)( (anyway|at least|personally|so far|too|as well|every time|(i|and i|we) .*))?$/;
/** "A: It did for me." */
const MARKED = /^(a|answer) (?=(it|they|this|none|not|only|very|few|hardly|works|did|does|has)\b)/;
const NO = /\b(no|not|never|isnt|doesnt|wont|cant|cannot|hardly)\b/;
/** "If you believe the sellers, yes.", "Yes and no.", "On paper, yes.", "How it works": no answer of the text's own. */
const NO_ANSWER =
  /\bif (you|we|one) (believe|ask|listen|trust)|\b(on paper|supposedly|allegedly|so they say|hard to|difficult to|too early|too soon|depends|who knows)\b|\bin (your|my|our|the|their) (heads?|minds?|imagination|dreams)\b|^(well )?(yes|no) and (yes|no)\b|^(\w+ )?(half|partly|partially) true$|^kind of\b|\bbut$|\b(how|why|what|where|when) (it|they|this|that|kratom) (\w+ly )?(works?|does|do|did|helps?|can|is|are|may)$/;
/** "Many users say it does." */
const SAID =
  /\b(say|says|said|claims?|swears?|believe|think|feel|report|insist|find)\b( that| so)?( (it|they) \w+)?$|^(according to|for) (\w+ )?(sellers|vendors|fans|users|people online|marketers|promoters|forums)\b/;
/** "I think so." is the text's own. */
const OWN = /^(well )?(i|we|id)\b/;
/** "It might.", "In theory, yes.", "In mice, yes." */
const UNSURE =
  /^(?!yes\b|absolutely\b).*\bpossib(le|ly|ility)\b|\b(may|might|could|perhaps|probably|potentially|theoretically|in theory|reported|in (\w+ )?(mice|rats|animals|rodents|cells)|in the lab|animal (studies|tests|trials))\b/;

/** What may stand between an answer's subject and what it says of what was asked: "It can actually raise it." */
const LEADING =
  /^((but|and|if anything|in fact|actually|rather|instead|on the contrary|to the contrary|sometimes|often|sadly|unfortunately|yes) )*(it|kratom|this|they|that)( (can|may|might|could|will|would|does|tends to|seems to|is known to|is likely to|has been known to|has been shown to|also|often|sometimes|usually|actually|really|even|only))*$/;
/** What may stand before it: "No, it does not; it raises it." */
const DENYING =
  /^(no|nope|nah|not (really|at all|quite)|on the contrary|(quite|just) the (opposite|reverse|contrary)|actually|yes|absolutely|of course|certainly|in fact|(no )?(it|kratom) (does not|doesnt|cannot|will not|wont|is not|isnt|does|can))( (actually|in fact|quite the (opposite|contrary)))?$/;
const BREAKS = Gap.comma | Gap.dash | Gap.semicolon | Gap.colon;
const MEANT = /^(it|them|that|those)$/;

/** How what is done may go on: "It can raise it in some people." */
const FURTHER =
  /^(in|at|for|with|when|if|after|over|sometimes|slightly|temporarily|instead|a|too|especially|significantly|considerably|greatly|dangerously|sharply|further|well|by|during|as)$/;

/** "Great question!", "People ask me this all the time.", "Thanks for asking.": said before an answer, of the question. */
const ASIDE = [
  /^((that|this|it) ?(is|s) )?((such|such an?|an?|the|our|another) )?((really|very|most|number|1|one) )*(great|good|excellent|fair|common|popular|tricky|important|valid|interesting|tough|big|frequent|million dollar|one|first|top|question) (and \w+ \w+ )?(one|question)?( (that )?(we|i|people|customers|beginners|users|new users) (get|hear|see|ask|have|want answered)( us| me)?( a lot| (most )?often| most| all the time| every day)*| of all| indeed| to ask| around here| in our inbox)?$/,
  /^(((this|that|it) is|its) )?the (\w+ ){0,3}question (that )?(we|i|people|customers|beginners|everyone) (gets?|hears?|asks?|wants? answered)( us| me)?( the)?( most| often| a lot| all the time)*$/,
  /^(we|i|people|customers|readers|users|beginners|(many|lots of|most|new|some) (people|customers|readers|users|beginners)|everyone|folks) ((often|always|frequently|are|get|gets|constantly) )*(ask|asks|asked|asking|hear|wonder)( (us|me|about|this|that|it|question|all|the|time|a|lot|often|every|day|constantly|daily|so|much))*$/,
  /^((thanks|thank you) for (asking|the question|your question)|(im |we are |were )?glad you asked|lets (be honest|be clear|clear (this|that) up|get (this|that) out of the way|get straight to it))$/,
];
const MOST_ASIDE_WORDS = 11;

/** Whether a sentence only says of the question before it that it was asked. */
export const isAside = (words: Words, sentence: Sentence): boolean => {
  if (sentence.question || sentence.to - sentence.from > MOST_ASIDE_WORDS) return false;
  const text = textOf(words, sentence);
  return ASIDE.some((one) => one.test(text));
};

/** A short answer. */
export interface ShortAnswer {
  readonly no: boolean;
}

const textOf = (words: Words, { from, to }: Sentence): string => normOf(words, from, to);

/** Whether a sentence answers, and leaves open whether it is so, or leaves it to others: "Yes and no." */
export const isNoAnswer = (words: Words, sentence: Sentence): boolean =>
  NO_ANSWER.test(textOf(words, sentence));

/**
 * The answer that a sentence gives by its build and not by a wording.
 *
 * @returns `null` for all else.
 */
export function shortAnswerIn(words: Words, sentence: Sentence): ShortAnswer | null {
  if (sentence.question || sentence.to - sentence.from > MAX_ANSWER_WORDS) return null;
  const text = textOf(words, sentence).replace(MARKED, '');
  if (MILD.test(text) || NOT_SO.test(text) || NONE.test(text)) return { no: true };
  if (NO.test(text)) return null;
  const built = [DID, FOUND_TRUE, ECHO, ECHO_SHORT, ONLY, KNOWN, VERY].some((one) =>
    one.test(text),
  );
  return built ? { no: false } : null;
}

/** "In small amounts, yes.": whether a bare answer at a sentence's end is set off from all before it. */
export const isSetOff = (words: Words, { from, to }: Sentence, at: number): boolean =>
  at > from && to - from <= MAX_ANSWER_WORDS && ((words.before[at] as number) & Gap.comma) !== 0;

/** How sure a short answer is, and whether it only passes on what others say. */
export function stanceOf(words: Words, sentence: Sentence): Stance {
  const text = textOf(words, sentence);
  if (SAID.test(text) && !OWN.test(text)) return 'reported';
  return UNSURE.test(text) ? 'hedged' : 'asserted';
}

/**
 * "No, it may raise it.", "It can make it worse.": a verb done to what was asked about.
 *
 * @param from First word of the verb.
 * @param to Word behind it.
 * @returns Whether kratom does it, and nothing else is said.
 */
export function isTurned(words: Words, sentence: Sentence, from: number, to: number): boolean {
  const { norm, before } = words;
  if (sentence.to - sentence.from > MAX_ANSWER_WORDS) return false;
  // "raise it", and "make it worse", where the verb has room for it
  const inside = norm.slice(from + 1, to).some((word) => MEANT.test(word));
  if (!inside && !MEANT.test(norm[to] as string)) return false;
  const end = inside ? to : to + 1;
  if (
    end < sentence.to &&
    ((before[end] as number) & BREAKS) === 0 &&
    !FURTHER.test(norm[end] as string)
  )
    return false;
  let start = from;
  while (start > sentence.from && ((before[start] as number) & BREAKS) === 0) start--;
  const opening = norm.slice(sentence.from, start).join(' ');
  return (
    LEADING.test(norm.slice(start, from).join(' ')) && (opening === '' || DENYING.test(opening))
  );
}
