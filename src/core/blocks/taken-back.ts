/**
 * What a page says and does not stand behind: quotations that are held up, and sentences that the next one takes back.
 *
 * Pure. What a sentence denies or doubts by itself is for `stance/`.
 */
import type { Mark } from '../lexicon';
import type { Sentence } from '../sentences';
import type { ReadingState } from '../state';
import { is, Trait } from '../traits';
import type { Block } from '../types';
import { isVerdict, weighsClaims } from '../verdicts';
import { normOf, type Words } from '../words';

/** An answer or a verdict of at most so many words is only that; a longer one says something itself. */
export const MAX_BARE_ANSWER_WORDS = 6;
/** A question of at most so many words can ask no more than whether what stands before is true. */
const MAX_DOUBT_WORDS = 8;
/** "Is that true?", "Is there any truth in it?", "Really?" */
const IN_DOUBT =
  /^(is|was) (that|this)\b|^is it (true|so|really so)$|^is there (any|some) truth\b|^(any|how much) truth\b|^(really|true)$|^true or false$/;
/** Verbs by which a sentence passes on what others say or somebody thought, */
const PASSED_ON =
  /\b(say|says|said|saying|tell|tells|told|claims?|claimed|think|thinks|thought|believes?|believed|swears?|swore|insists?|insisted|heard|assumes?|assumed|argues?|argued|maintains?|promis(e|es|ed)|assured?|assures|convinced|supposed|supposedly|in theory|on paper|theoretically|calls?|called|figured)\b/;
/** a denial in it, */
const DENIED =
  /\b(not|never|no|nobody|none|isnt|arent|wasnt|doesnt|dont|didnt|cant|cannot|wont|without|non\w*|harmless)\b/;
/** and the next one that does not agree: "It isn't.", "They are wrong.", "The research says otherwise.", */
const LEADING =
  '^((but|well|sorry|and|actually|no|nope|in fact|except|only|spoiler|yet|honestly) )*';
const DISAGREES = new RegExp(
  `${LEADING}(${[
    '(it|they|that|this|you|kratom) (\\w+ly )?(isnt|arent|aint|wasnt|werent|doesnt|dont|didnt|cant|cannot|wont|(is|are|was|were|does|do|did|can|will) not)( (true|so|at all))?',
    '(they|he|she|we|i|everyone|all of them|those people|these people|theyre|hes|shes)( are| were| is| was| re| s| am)?( all| both| dead| just| so| simply| plain| very| completely| badly| sadly)* (wrong|mistaken|lying|misinformed|misguided|incorrect|full of it|deluded|(kidding|fooling) themselves)',
    '(they|he|she) (all )?(lie|lies|lied)',
    '(they|he|she|i|we) could(nt| not) (be|have been) more (wrong|mistaken)',
    'not (so|true|quite|really|exactly|at all|even close)( \\w+)?',
    'in (practice|reality|fact) (no|not (so|really|much|at all))',
    'far from it|no|nope|wrong|nonsense|rubbish|hogwash|baloney|if only|(think|guess) again',
    'nothing (could be|is) (further|farther) from the truth',
    '(dont|do not|never) (believe|listen to|buy|fall for|trust) (it|them|that|this|him|her|a word of it)',
    '(the )?(science|research|evidence|data|facts?|truth|studies|reality|experience|my experience) (\\w+ )?(says?|tells?|shows?|suggests?|is|are|proves?|points?) (otherwise|different|differently|(a )?different story|another story)',
    'the (opposite|reverse) is true',
  ].join('|')})$`,
);
/** or affirms what was denied: "It is.", "You can." */
const AFFIRMS = new RegExp(
  `${LEADING}(it|they|you|that) (\\w+ly )?(is|are|was|were|does|do|did|can|will)$`,
);
/** What became of those who were told that it is safe: "Now I can't stop." */
const REASSURED = /\b(safe|safer|natural|mild|fine)\b/;
const GOT_HOOKED = new RegExp(
  `${LEADING}(now |then |today )?(i|we|he|she|they|im|hes|shes|ive)( \\w+)? (cant (stop|quit)|cannot (stop|quit)|could(nt| not) (stop|quit)|(\\w+ )?(hooked|addicted|dependent)|(a |an )?addict)( .*)?$`,
);
/** Most words of such a sentence. */
const MOST_RETORT_WORDS = 10;
/** Blocks that only quote. */
const QUOTED = /^\s*(\d+[.)]\s*)?["\u201c].*["\u201d][.!]?\s*$/;

/** "Claim 2: Kratom cures addiction" over what is found about it. */
const CLAIMED =
  /^\s*(the |viral |what (was|is|is being) )?(claim(ed)?|rumou?r|statement)( (no\.? ?|#)?\d+)?\s*[:\u2013\u2014]/i;

/** Whether a block only says what is gone through behind it. */
export const isHeldClaim = ({ text }: Block): boolean => CLAIMED.test(text);

/** "Keywords: kratom, seizure": what a text is to be found by. */
const INDEX =
  /^\s*(key ?words|index terms|mesh terms|subject headings|tags|filed under)\b\s*[:\u2013\u2014-]/i;

/** "Posts: 12 | Joined: Jun 2021": what stands beside each post of a writer, with a motto. */
const PROFILE =
  /^\s*((\w+ ){0,2}(posts|joined|messages|member since|reputation|reaction score|likes received|karma)\s*:\s*\w+[^|\u2022\u00b7]{0,20}[|\u2022\u00b7,;]?\s*){2}/i;

/** Whether a block says nothing and only lists what its page is about. */
export const isIndex = ({ text }: Block): boolean => INDEX.test(text) || PROFILE.test(text);

/** "Which of the following is true?": of its answers all but one are wrong. */
const QUIZ =
  /\bwhich (one )?of (the following|these)\b|\bwhich (answer|statement|option)s?( (about|on|regarding|concerning)( \w+){1,4})? (is|are)\b|\b(choose|select|pick) (the|all|one)\b.*\b(answers?|options?|apply|statements?)\b|\btrue or false\b/i;

/** "True or false: Kratom is legal everywhere." */
const TRUE_OR_FALSE = /^\s*((q(uestion)?\W*)?\d+\W+)?(true or false|t\/f|true\/false)\b\W+\w/i;

/** Whether a block holds a statement of a quiz. */
export const isToBeJudged = ({ text }: Block): boolean => TRUE_OR_FALSE.test(text);

/** Whether a block asks for one of the answers under it. */
export const isQuiz = ({ text }: Block): boolean => /[?:]\s*$/.test(text) && QUIZ.test(text);

/** '"Melts depression away"' in a warning letter or a fact check: held up to be taken back. */
export const heldUp = ({ text }: Block, state: ReadingState): boolean =>
  QUOTED.test(text) && weighsClaims(state);

/**
 * Whether the sentence at a place takes back the one before it.
 *
 * @param sentences Those of a block.
 * @param found The lexicon's marks of each of them.
 * @param at Place of a sentence; may be behind the last.
 */
export function isTakenBack(
  words: Words,
  sentences: readonly Sentence[],
  found: readonly (readonly Mark[])[],
  at: number,
): boolean {
  const next = sentences[at];
  if (next === undefined) return false;
  const before = sentences[at - 1];
  return (
    takesBack(words, next, found[at] as Mark[]) ||
    (before !== undefined && contradicts(words, before, next))
  );
}

/** "Everyone says kratom is safe. It isn't.", "They told me it was not addictive. They lied." */
function contradicts(words: Words, before: Sentence, next: Sentence): boolean {
  if (next.question || before.question || next.to - next.from > MOST_RETORT_WORDS) return false;
  const said = normOf(words, next.from, next.to);
  const affirms = AFFIRMS.test(said);
  const hooked = GOT_HOOKED.test(said);
  if (!affirms && !hooked && !DISAGREES.test(said)) return false;
  const told = normOf(words, before.from, before.to);
  if (hooked) return PASSED_ON.test(told) && (DENIED.test(told) || REASSURED.test(told));
  return PASSED_ON.test(told) && (!affirms || DENIED.test(told));
}

/** "Is that true?", "That is false.": the sentence before is not the page's own word. */
function takesBack(words: Words, next: Sentence, marks: readonly Mark[]): boolean {
  const length = next.to - next.from;
  if (next.question)
    return (
      length <= MAX_DOUBT_WORDS && IN_DOUBT.test(words.norm.slice(next.from, next.to).join(' '))
    );
  if (isVerdict(words, next)) return true;
  if (length > MAX_BARE_ANSWER_WORDS) return false;
  const first = words.norm[next.from] as string;
  // "Love it for my back pain. NOT!"
  if (first === 'not' && length === 1) return true;
  if (
    (first === 'i' || first === 'we') &&
    marks.some((mark) => is(mark, Trait.negation | Trait.debunk))
  ) {
    return /^(believe|buy|agree)$/.test(words.norm[next.from + 2] as string);
  }
  return (
    (first === 'that' || first === 'this' || first === 'it') &&
    marks.some((mark) => is(mark, Trait.debunk))
  );
}

/** "Fact: It can cause dependence." among headings that each hold up a myth. */
export const isTold = (text: string): boolean =>
  /^\s*(the )?(fact|truth|reality)s?( (#\s*)?\d+)?\s*[:\u2013\u2014-]/i.test(text);
