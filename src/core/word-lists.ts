/**
 * Lists of words that several readers of a sentence look at.
 *
 * Pure. Closed classes of words are in `word-classes.ts`, and what a word means is the lexicon's business.
 */
import { normOf, type Words } from './words';

export const FIRST_PERSON = new Set(['i', 'me', 'my', 'im', 'ive', 'id', 'ill', 'we']);
/** Prepositions that put a harm down to something. */
export const OWING = new Set(['on', 'from', 'of', 'by', 'to', 'with']);
export const CALLED = new Set(['it', 'them', 'this', 'these']);
export const AVERTING = /^(avoid|minimi[sz]|reduce|lessen|lower|limit|mitigat|prevent)/;
export const OWNING = /^(have|has|had|suffer)/;
export const ADJECTIVAL = new Set(['a', 'an', 'any', 'every', 'each', 'the']);
export const SIGNS = /^(signs?|symptoms?)$/;
export const OCCASIONS = new Set(['when', 'whenever', 'if']);
export const BEFORE_PREDICATES = new Set(
  'is are was were be been a an very highly so more less as and or'.split(' '),
);
/** Verbs that say what a person has; without kratom in the sentence it is the person's own story. */
export const HAVING = new Set(
  'have has had having suffer suffers suffered suffering experience experienced experiencing get gets got getting develop developed notice noticed feel feels felt see saw'.split(
    ' ',
  ),
);
/** What was so before anybody took kratom, or is so whether they do or not. */
export const FROM_BEFORE =
  /\b(always|already|naturally|anyway|as (a|an) (kid|child|baby|boy|girl|teen|teenager)|since (childhood|birth|(he|she|i) (was|were))|had (had|been|suffered)|used to|before (that|then|this|the|he|she|i|taking)|until (then|that)|years (before|earlier)|previously|all (his|her|my) life|born with|history of|in (19\d\d)|runs in)\b/;
/** Beginning and taking, which need not say what. */
export const BEGINNING =
  /^(start|beg[au]n|try|tried|took|take|taking|us(e|ed|ing)|dos|drink|drank|sip|found|find|discover)/;
/** Words before what nothing else comes up to: "nothing works like", "better than", "as well as". */
export const MATCHING = new Set(['like', 'than', 'as']);

/** What does good to people who want off a drug, and where. */
export const CARE_PLACES =
  /^(program(me)?s?|detox|rehab|treatments?|therap(y|ies)|clinics?|cent(er|re)s?|counsell?ing|hospital)$/;

/** What people read, join, do or are looked after by, and nobody takes. */
export const NOT_TAKEN =
  /^(forums?|subreddit|sub|groups?|community|posts?|comments?|threads?|videos?|apps?|podcasts?|books?|meetings?|sponsors?|pictures?|photos?|images?|songs?|music|movies?|films?|games?|walks?|hikes?|runs?|workouts?|gym|jobs?|careers?|program(me)?s?|websites?|sites?|blogs?|articles?|channels?|advice|class(es)?|courses?|hobb(y|ies)|doctors?|therapists?|counsell?ors?|psychiatrists?|psychologists?|surgeons?|clinics?|hospitals?|church|faith|prayers?|dogs?|pupp(y|ies)|rehab|detox|therapy|counsell?ing|yoga|meditation|exercise|acupuncture|massages?|surgery|surgeries|physiotherapy|physio|pilates|chiropractors?|cupping|reiki|hypnosis|saunas?|mindfulness|stretches|cpap|acupressure)$/;

/** "Walking", "Daily runs" */
const ACTIVITY =
  /^((daily|long|short|regular|morning|evening|brisk|cold|hot|warm|group|family|my) )?(walk(s|ing)|run(s|ning)|swim(s|ming)|hik(es|ing)|cycling|biking|gardening|weight ?lifting|lifting|stretching|danc(e|ing)|showers?|baths?|saunas?|prayer|praying|church|volunteering|fishing|knitting|sunlight|hydration|nutrition)$/;
const MOST_ACTIVITY_WORDS = 2;

/** "Walking": whether some words only name what people do for themselves, over what it does or in front of it. */
export const isActivity = (words: Words, from: number, to: number): boolean =>
  to - from <= MOST_ACTIVITY_WORDS && ACTIVITY.test(normOf(words, from, to));

/** "not only", "just a dry mouth" */
export const ONLY = new Set(['only', 'just', 'merely', 'simply']);

/** How thanks are given to what did good: as two words. */
export const GRATEFUL = new Set(['thanks to', 'courtesy of']);

/** Where a denial of what is listed ends: "no nausea but some dizziness". */
export const AFTER_ALL = new Set('but only except just some mild slight occasional'.split(' '));
