/**
 * What is only quoted, printed or scoffed at, and so is not the text's own word.
 *
 * Pure. Quotations that pass something on as somebody's word are for `speakers.ts`.
 */
import { AUXILIARIES, type Clause, senseOf } from '../clauses';
import { is, Trait } from '../traits';
import { weighsClaims } from '../verdicts';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import { openQuote } from './cues';
import type { Statement } from './statement';
import { SHORT_CLAUSE_WORDS } from './word-lists';

const NEGATIVE_PRONOUNS = new Set(['no', 'nobody', 'none']);
const PRINTED =
  /^(label|labels|packet|packets|box|leaflet|leaflets|sign|poster|posters|flyer|flyers|flier|sticker|brochure|banner|menu|pamphlet|wrapper|packaging|billboard|caption|bottle|bag|jar|tin|pouch)$/;
/** What is behind a quotation that stood on something, or in it; and how many words of it are looked at. */
const CAPTION = new RegExp(
  '^(reads?|says?|said|states?|claims?|promises?|declares?|proclaims?|boasts?) (the|an?|one|another|its|their) (\\w+ ){0,2}THING\\b|^(the|an?|one|another|its|their) (\\w+ ){0,2}THING (that )?(reads?|says?|said|states?|claims?|claimed|promises?|promised|declares?|declared|proclaims?|boasts?|stated)\\b'.replace(
    /THING/g,
    '(captions?|posts?|videos?|clips?|ads?|adverts?|advertisements?|banners?|signs?|posters?|flye?rs?|tweets?|memes?|labels?|headlines?|slogans?|blurbs?|leaflets?|brochures?|stickers?|packets?|websites?|pages?|threads?|comments?|messages?|texts?)',
  ),
);
const CAPTION_REACH = 6;
/** Words for words, */
const WORDINGS = '(phrases?|words?|wordings?|terms?|expressions?|claims?|formulations?)';
/** a sentence that says of one quotation or several that they are such, */
const NAMED_BEHIND = new RegExp(
  `^["“][^"“”]+["”](,?( (and|or))? ["“][^"“”]+["”])*,? (is|are|was|were) (\\w+ ){0,3}${WORDINGS}\\b`,
  'i',
);
/** and such a word right before a quotation. */
const NAMED_BEFORE = /^(phrases?|words?|wordings?|terms?|expressions?)$/;
const EXEMPLIFYING = new Set(['like', 'as', 'including', 'such']);
const NAMED_REACH = 3;
const ASKING_WORDS = /^(who|what|which|whose|how|why|when|where)$/;
const SCOFFS = /^(foot|arse|ass|eye|backside|hat|nan)$/;

/** Whether a statement is quoted without anybody being said to mean it. */
export function isOnlyQuoted(
  view: SentenceView,
  { clause, first, last, link, object }: Statement,
): boolean {
  return (
    quotedAtArmsLength(view, clause, first, last) ||
    (link.type === 'direct' && object.form === 'b' && isMentioned(view, first)) ||
    isPrinted(view, object.from) ||
    askedInQuotes(view, first, last) ||
    isNamedAsWording(view, first) ||
    isProductName(view, first)
  );
}

/** 'Product names such as "Mood Lift" and "Stress Relief"', 'a strain named "Painkiller"': no more than names. */
const NAMES = /\bname[sd]?\b/;
const NAMES_BEFORE =
  /\bname[sd]?( like| such as| including)?[\s:,]*(["“][^"“”]*["”][\s,]*((and|or) )?)*$/i;

function isProductName(view: SentenceView, first: number): boolean {
  if (!view.says(NAMES)) return false;
  const { words, sentence } = view;
  const open = openQuote(view, first);
  if (open <= sentence.from) return false;
  return NAMES_BEFORE.test(
    words.text.slice(sentence.start, words.start[open]).replace(/["“]$/, ''),
  );
}

/** '"Relieves pain" and "beats anxiety" are phrases that …', 'the words "cures anxiety"': said of the words alone. */
function isNamedAsWording(view: SentenceView, first: number): boolean {
  if (namesWordings(view)) return true;
  const open = openQuote(view, first);
  const { norm } = view.words;
  const { from } = view.sentence;
  if (open <= from) return false;
  let at = open - 1;
  while (at > from && open - at < NAMED_REACH && EXEMPLIFYING.has(norm[at] as string)) at--;
  return (
    NAMED_BEFORE.test(norm[at] as string) &&
    // "In her words, …": those are meant.
    ((view.words.before[open] as number) & Gap.comma) === 0
  );
}

/** '"…" and "…" are the phrases that …' */
function namesWordings({ words, sentence }: SentenceView): boolean {
  if (((words.before[sentence.from] as number) & Gap.quote) === 0) return false;
  return NAMED_BEHIND.test(words.text.slice(sentence.start, sentence.end));
}

/** 'Claims such as "…" got the firm into trouble', '"…" is what they all say', '"…", said no nurse ever'. */
function quotedAtArmsLength(
  view: SentenceView,
  clause: Clause,
  first: number,
  last: number,
): boolean {
  if (!view.has(Trait.say | Trait.rare)) return false;
  const { norm } = view.words;
  for (const cue of view.cues) {
    if (
      is(cue, Trait.rare) &&
      senseOf(cue, 'cue', 'quote-lead') &&
      cue.from >= clause.from &&
      cue.to <= first
    )
      return true;
    if (!is(cue, Trait.say) || cue.from < last) continue;
    if (cue.to < view.sentence.to && NEGATIVE_PRONOUNS.has(norm[cue.to] as string)) return true;
    let what = Math.max(last, cue.from - SHORT_CLAUSE_WORDS);
    while (what < cue.from && norm[what] !== 'what') what++;
    if (what > last && what < cue.from && /^(is|was|thats)$/.test(norm[what - 1] as string))
      return true;
  }
  return false;
}

/** 'That includes "stop your meds"': quoted in the midst of a sentence, and nobody is said to have said it. */
function isMentioned(view: SentenceView, first: number): boolean {
  const open = openQuote(view, first);
  return open > view.sentence.from && open === first;
}

/** 'The label recommended "a spoon with breakfast"': quoted from something with writing on it. */
function isPrinted(view: SentenceView, first: number): boolean {
  const { from } = view.sentence;
  const open = openQuote(view, first);
  return open > from && view.words.norm.slice(from, open).some((word) => PRINTED.test(word));
}

/** 'Episodes such as "Is it safe or not?"' */
function askedInQuotes(view: SentenceView, first: number, last: number): boolean {
  const { before, norm } = view.words;
  const { from, to } = view.sentence;
  let open = first;
  while (open > from && ((before[open] as number) & Gap.quote) === 0) open--;
  if (((before[open] as number) & Gap.quote) === 0) return false;
  if (!AUXILIARIES.has(norm[open] as string) && !ASKING_WORDS.test(norm[open] as string))
    return false;
  for (let at = last; at < to; at++) if ((before[at] as number) & Gap.question) return true;
  return false;
}

/** '"…," reads the caption', '"…", the video claims': what somebody wrote there. */
export function captioned(view: SentenceView, first: number): boolean {
  if (openQuote(view, first) < 0) return false;
  const { before, norm } = view.words;
  const { to } = view.sentence;
  let end = first + 1;
  while (end < to && ((before[end] as number) & Gap.quote) === 0) end++;
  return CAPTION.test(norm.slice(end, Math.min(to, end + CAPTION_REACH)).join(' '));
}

/** A quotation in a fact check: held up to be weighed, whoever said it. */
export const heldUpToBeWeighed = (view: SentenceView, first: number): boolean =>
  weighsClaims(view.state) && openQuote(view, first) >= 0;

/** "Miracle plant, my foot." */
export function isScoffed(view: SentenceView): boolean {
  const { before, norm } = view.words;
  const { from, to } = view.sentence;
  return (
    to - from > 2 &&
    norm[to - 2] === 'my' &&
    SCOFFS.test(norm[to - 1] as string) &&
    ((before[to - 2] as number) & (Gap.comma | Gap.dash | Gap.question)) !== 0
  );
}
