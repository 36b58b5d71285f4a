/**
 * Needs that are answered with kratom: "If you suffer from chronic pain, kratom can help.", "Can't sleep? Try kratom."
 *
 * Pure. The need only names whom the answer is for, so that "if" is no condition of it; whether the answer is denied,
 * doubted or passed on, `stance/` says. What a sentence says of kratom's doing by itself is for `links/`.
 */
import type { Agent, Agents } from './agents';
import { isCue, senseOf } from './clauses';
import type { Mark } from './lexicon';
import type { Link } from './links/link';
import { emptyList } from './lists';
import type { Proposition } from './sentence';
import type { Sentence } from './sentences';
import { judge } from './stance';
import { headingAbove, isAnnounced } from './state';
import { is, Trait } from './traits';
import type { Effect } from './types';
import type { SentenceView } from './view';
import { Gap, PHRASE_BREAK, type Words } from './words';

/** What a text bids to do with kratom; too common to be wordings of the lexicon. */
const BIDDING =
  /^(try|consider|choose|pick|grab|order|drink|take|use|get|buy|meet|discover|enter|love|enjoy|(go|reach|opt) for|(turn|look) to|check out|(benefit|profit) from|relief (in|with|from|through)|(relax|unwind) with)$/;
/** What opens the need: when, */
const CONDITIONS = new Set('if when whenever whether anytime'.split(' '));
/** for whom, */
const AUDIENCE = new Set(
  'anyone anybody those people individuals someone somebody everyone folks sufferers patients adults many'.split(
    ' ',
  ),
);
/** and what opens it at the beginning of a sentence only: "For back pain, try …", "To sleep better, try …". */
const OPENERS =
  /^(why|for|to|looking|seeking|searching|struggling|suffering|need|want|tired|cant)$/;
/** What may stand between the subject and what is said of it: "kratom also just might be the answer". */
const AUXILIARY =
  /^(can|could|may|might|will|would|should|must|just|also|really|certainly|definitely|actually|even|truly|well|probably|possibly|perhaps|simply|has|have|been|seems|to|products?|powder|capsules?|tea|strains?|leaf|extracts?|not|never|no|longer)$/;
/** Of what stands for kratom, what no other drug or treatment is called; */
const LEAVES =
  /\b(leaf|leaves|herbs?|plant|tea|powder|strains?|veins?|capsules?|extracts?|botanicals?)$/i;
/** and what a text is about where "it" may be a treatment. */
const OF_STOPPING = ['withdrawal', 'addiction', 'dependence-story', 'kratom-stopping'];
/** How far before what is said the subject may end, in words. */
const SUBJECT_REACH = 4;
/** What may lead to a command or advice: "you should just try", "why not try". */
const LEADING =
  /^(you|we|i|should|can|could|will|find|get|real|some|natural|may|might|want|to|need|like|just|simply|then|why|not|lets|always|also|maybe|perhaps|please|well|go|ahead|and|it|is|time|now|so|must|often|sometimes|usually|commonly|frequently|increasingly)$/;
const TAKING = new Set(['take', 'drink', 'use']);
const OURSELVES = new Set(['i', 'we']);
/** Of these, what makes advice of what people do. */
const ADVISING = /^(should|must|need|want|can|could|may|might)$/;
/** What stands between such a verb and kratom's name, and how many words of it. */
const BEFORE_NAME =
  /^(some|our|a|an|the|of|high|quality|pure|organic|premium|natural|fresh|good|best|little|bit|using|taking|drinking|trying|adding|herbal|remedy|plant|herb|supplement|called|like|such|as|cup|dose|this|these)$/;
const NAME_REACH = 5;
/** What may go on behind the answer without changing what it answers, */
const GOING_ON =
  /^(today|now|instead|and|or|but|because|as|by|first|here|too|from|out|in|if|when|whenever|while|this|tonight|for|without|powder|capsules?|tea|strains?|extracts?|products?|shots?|gummies|leaf|once|even|more|just|at|a|immensely|greatly|tremendously|enormously|significantly|naturally|again|cope|manage|deal|who|since|through|feel|find|get|relax|you|them|to|with)$/;
/** and of these, those that need another behind them. */
const FOLLOWED: ReadonlyMap<string, RegExp> = new Map([
  ['with', /^(that|this|it|those|these|all)$/],
  [
    'you',
    /^(have|are|need|want|were|with|cope|manage|deal|get|find|feel|through|out|too|and|today|here|as|if)$/,
  ],
  ['them', /^(with|cope|manage|deal|get|find|feel|through|out|too|and)$/],
  [
    'to',
    /^(anyone|anybody|everyone|those|people|ease|relieve|soothe|help|fight|find|get|take|feel|manage|cope|deal|calm)$/,
  ],
  ['as', /^(well|it|they|part)$/],
  ['feel', /^(better|good|great|like|normal)$/],
  ['get', /^(relief|better|through|rid|over|past|back|some|your|the)$/],
  ['find', /^(relief|some|the|that)$/],
  ['in', /^(many|several|various|different|a|more|your|this|these|those|such)$/],
  ['at', /^(our|the|night)$/],
]);
/** Before the answer's first word, these make it a part of something else: "ask whether kratom can help". */
const DEPENDING =
  /^(think|thinks|thinking|believe|believes|feel|hope|hoping|wonder|wondering|whether|if|that|how|or|before|after|until|unless|than|while|because|since|hear|heard|say|says|said|know|and|why|not|from|of|about|on|without|taking|like|unlike|using|with|what|which)$/;
/** "is a bad choice", "is not worth it" */
const DISPRAISING =
  /^(not|no|never|bad|worst|wrong|poor|terrible|awful|risky|dangerous|unsafe|false|unproven|hardly|rarely|last|only|isnt|arent|nor|questionable|illegal|addictive)$/;
/** Words that a good thing is wanted by. */
const WANTED =
  /^(more|better|extra|need|want|low|lack(ing)?|enough|natural|cant|cannot|trouble|hard|struggl(e|es|ing)|difficulty|(increas|improv|enhanc|restor)(es?|ed|ing)|(boost|lift|sharpen)(ed|ing|s)?)$/;
/** How far before the thing such a word may stand, in words. */
const WANTED_REACH = 5;
/** In the need, these make it another one: "if you do not have pain", "if your dog has pain". */
const UNNEEDED =
  /^(dont|doesnt|not|never|no|without|nor|havent|hasnt|isnt|arent|wasnt|side|dogs?|cats?|pets?|pupp(y|ies)|horses?)$/;
/** A question about kratom itself is answered elsewhere. */
const NAMED_IN_HEADING = /\b(kratom|mitragyn\w*|7-oh|it|this|these)\b/i;
/** Behind these, "to anyone with pain" is whom it is for. */
const RECOMMENDING = /^(recommend|suggest)$/;
/** What makes an answer only possible, wherever it stands in its words: "might be what you need". */
const POSSIBLE = /^(may|might|could|perhaps|possibly|maybe|probably)$/;

/** An answer: what is said, of whom, and where it begins and ends. */
interface Offer {
  /** The wording that offers; `null` where that is only a verb. */
  readonly cue: Mark | null;
  readonly name: Mark;
  /** The first word of that wording or verb. */
  readonly verb: number;
  readonly agent: Agent;
  readonly from: number;
  readonly to: number;
}

/** Where a need may stand, as words. */
interface Need {
  readonly from: number;
  readonly to: number;
}

const isOffer = (cue: Mark): boolean => isCue(cue, 'offer');
const isOffering = (cue: Mark): boolean => isCue(cue, 'offering');

/** Whether a sentence has words that answer a need; few have. */
export const mayOffer = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => is(mark, Trait.rare) && (isOffer(mark) || isOffering(mark)));

/** "Why suffer from pain when there is kratom?", "Why not try kratom?": asks nothing, and offers it. */
export const offersByAsking = (
  { norm }: Words,
  { from }: Sentence,
  marks: readonly Mark[],
): boolean =>
  norm[from] === 'why' &&
  (norm[from + 1] === 'not'
    ? BIDDING.test(norm[from + 2] ?? '') || BIDDING.test(`${norm[from + 2]} ${norm[from + 3]}`)
    : marks.some((mark) => norm[mark.from] === 'when' && isOffering(mark)));

/** What a sentence says by answering a need with kratom. */
export function offersIn(view: SentenceView, agents: Agents): readonly Proposition[] {
  const found: Proposition[] = emptyList();
  if (view.has(Trait.rare)) {
    for (const cue of view.cues) {
      const offer = isOffer(cue)
        ? offerBehindName(view, agents, cue)
        : isOffering(cue)
          ? offerOfName(view, agents, cue)
          : null;
      if (offer && answerAll(view, offer, found)) return found;
    }
  }
  if (!view.named) return found;
  for (const name of view.subjects) {
    const offer = is(name, Trait.named) ? offerByBidding(view, agents, name) : null;
    if (offer && answerAll(view, offer, found)) return found;
  }
  return found;
}

/** Adds what an offer answers; whether there is any. */
function answerAll(view: SentenceView, offer: Offer, out: Proposition[]): boolean {
  for (const need of needsBeside(view, offer)) answer(view, offer, need, out);
  if (out.length === 0) answerHeading(view, offer, out);
  return out.length > 0;
}

/** "kratom can help": the subject stands in front. */
function offerBehindName(view: SentenceView, agents: Agents, cue: Mark): Offer | null {
  const { norm } = view.words;
  const { sentence, subjects } = view;
  let subject: Mark | undefined;
  for (let at = cue.from; at >= sentence.from && cue.from - at <= SUBJECT_REACH; at--) {
    subject = subjects.find(
      (one) =>
        one.to === at &&
        (is(one, Trait.named) ||
          (is(one, Trait.standin) && LEAVES.test(view.text(one))) ||
          (is(one, Trait.pronoun) && norm[one.from] === 'it')),
    );
    if (subject) break;
    if (at < cue.from && breaks(view, at)) return null;
    if (!AUXILIARY.test(norm[at - 1] ?? '')) return null;
  }
  if (!subject || !endsAnswer(view, cue.to)) return null;
  // "Our White Thai strain will help."
  if (is(subject, Trait.standin)) subject = view.nameBefore(subject.from) ?? subject;
  for (let at = subject.to; at < cue.to; at++) {
    if (DISPRAISING.test(norm[at] as string)) return null;
  }
  // "Kratom withdrawal hurts. If you are in pain, it can help.": some treatment.
  if (!is(subject, Trait.named) && isAboutStopping(view)) return null;
  const agent = agents.agentOf(subject, view.clauseAt(subject.from));
  if (!agents.isKratom(agent)) return null;
  const from = startOfPhrase(view, subject);
  return isPartOfElse(view, from)
    ? null
    : { cue, name: subject, verb: cue.from, agent, from, to: cue.to };
}

const isAboutStopping = ({ state }: SentenceView): boolean =>
  OF_STOPPING.some((id) => isAnnounced(state, id) || state.recent.includes(id));

/** "look no further than kratom", "give kratom a try": the name stands behind or inside. */
function offerOfName(view: SentenceView, agents: Agents, cue: Mark): Offer | null {
  const { norm } = view.words;
  const name = view.subjects.find(
    (one) =>
      is(one, Trait.named) &&
      one.from > cue.from &&
      (one.to <= cue.to || one.from <= cue.to + NAME_REACH),
  );
  if (!name) return null;
  for (let at = cue.to; at < name.from; at++) {
    if (breaks(view, at) || !BEFORE_NAME.test(norm[at] as string)) return null;
  }
  if (name.from > cue.to && breaks(view, name.from)) return null;
  return offerFrom(view, agents, cue, name, cue.from);
}

/** "try our red kratom", "you should reach for kratom": a verb in front that bids to take it. */
function offerByBidding(view: SentenceView, agents: Agents, name: Mark): Offer | null {
  const { norm } = view.words;
  const floor = Math.max(view.sentence.from, name.from - NAME_REACH);
  for (let at = name.from - 1; at >= floor && !breaks(view, at + 1); at--) {
    const word = norm[at] as string;
    if (BIDDING.test(word)) return offerFrom(view, agents, null, name, at);
    if (at > floor && !breaks(view, at) && BIDDING.test(`${norm[at - 1]} ${word}`))
      return offerFrom(view, agents, null, name, at - 1);
    if (!BEFORE_NAME.test(word)) return null;
  }
  return null;
}

/** An offer of what is named, whose words begin at `verb`; `null` where they are a part of something else. */
function offerFrom(
  view: SentenceView,
  agents: Agents,
  cue: Mark | null,
  name: Mark,
  verb: number,
): Offer | null {
  const { norm } = view.words;
  const { sentence } = view;
  const to = Math.max(cue?.to ?? 0, name.to);
  if (!endsAnswer(view, to) || norm[to]?.endsWith('ly')) return null;
  let from = verb;
  while (from > sentence.from && !breaks(view, from) && LEADING.test(norm[from - 1] as string))
    from--;
  const opens =
    // "when there is kratom" opens by itself.
    norm[verb] === 'when' ||
    from === sentence.from ||
    breaks(view, from) ||
    view.concepts.some((one) => one.to === from && isGoodOrBad(view, one));
  // "Some choose kratom.": what they do.
  if (norm[from] === 'some') return null;
  // "If you have anxiety and take kratom, …": a part of the condition.
  if (!opens || (norm[from] === 'and' && !breaks(view, from) && from > sentence.from)) return null;
  // "Why not try kratom?"
  if (norm[from] === 'why' && norm[from + 1] === 'not') from += 2;
  const agent = agents.agentOf(name, view.clauseAt(name.from));
  return agents.isKratom(agent) ? { cue, name, agent, from, to, verb } : null;
}

const isGoodOrBad = ({ frames }: SentenceView, { senses }: Mark): boolean =>
  senses.some(({ kind, id }) => kind === 'concept' && frames.valence(id) !== 'neutral');

/** "our green kratom", "a red strain": with what belongs to it in front. */
function startOfPhrase(view: SentenceView, subject: Mark): number {
  const { norm } = view.words;
  let { from } = subject;
  while (
    from > view.sentence.from &&
    !breaks(view, from) &&
    BEFORE_NAME.test(norm[from - 1] as string)
  )
    from--;
  return from;
}

/** "ask your doctor whether kratom can help", "if you think kratom can help" */
const isPartOfElse = (view: SentenceView, from: number): boolean =>
  from > view.sentence.from &&
  !breaks(view, from) &&
  DEPENDING.test(view.words.norm[from - 1] as string);

/** Whether what is said ends here, or goes on without an object of its own: not "can help you sleep". */
function endsAnswer(view: SentenceView, at: number): boolean {
  const { words, sentence, index } = view;
  if (at >= sentence.to || breaks(view, at)) return true;
  const word = words.norm[at] as string;
  if (!GOING_ON.test(word)) return word.endsWith('ly') && !index.isCovered(at);
  const next = FOLLOWED.get(word);
  if (!next) return true;
  const behind = at + 1;
  return (
    (word !== 'with' && word !== 'to' && (behind >= sentence.to || breaks(view, behind))) ||
    (behind < sentence.to && next.test(words.norm[behind] as string))
  );
}

const breaks = ({ words }: SentenceView, at: number): boolean =>
  ((words.before[at] as number) & PHRASE_BREAK) !== 0;

/** Where in the sentence the need of an offer may stand. */
function needsBeside(view: SentenceView, { from, to }: Offer): Need[] {
  const { norm } = view.words;
  const { sentence } = view;
  const needs: Need[] = emptyList();
  // "Can't sleep? Try kratom.", read as one sentence
  const asked = lastQuestion(view, from);
  if (asked > sentence.from) {
    needs.push({ from: sentence.from, to: asked });
    return needs;
  }
  for (let at = from - 1; at >= sentence.from; at--) {
    // "Sleep: if you lie awake, …", "No matter if …"
    const begins = at === sentence.from || breaks(view, at) || norm[at - 1] === 'matter';
    if (!begins || !opensNeed(view, at, from)) continue;
    needs.push({ from: at, to: from });
    break;
  }
  const recommends = norm.slice(from, to).some((word) => RECOMMENDING.test(word));
  for (let at = to; at < sentence.to && at < to + 3; at++) {
    if (!opensNeed(view, at, sentence.to)) continue;
    // "I recommend it to anyone with pain"
    if (AUDIENCE.has(norm[at] as string) && norm[at - 1] !== 'for' && !recommends) continue;
    needs.push({ from: at, to: sentence.to });
    break;
  }
  return needs;
}

/** The word behind the last question mark in front of an offer; the sentence's first where there is none. */
function lastQuestion({ words, sentence }: SentenceView, from: number): number {
  for (let at = from; at > sentence.from; at--) {
    if (((words.before[at] as number) & Gap.question) !== 0) return at;
  }
  return sentence.from;
}

/** "if you have", "for anyone with", "those who live with", "why suffer from": whether a word opens whom or what for. */
function opensNeed({ words: { norm }, sentence }: SentenceView, at: number, to: number): boolean {
  const word = norm[at] as string;
  if (CONDITIONS.has(word)) return at + 1 < to;
  if (at === sentence.from && OPENERS.test(word)) return true;
  const audience = word === 'for' ? at + 1 : at;
  return audience < to && AUDIENCE.has(norm[audience] as string);
}

/** Claims for each need that an offer answers. */
function answer(view: SentenceView, offer: Offer, need: Need, out: Proposition[]): void {
  const { norm } = view.words;
  if (speaksOfKratom(view, need)) return;
  for (let at = need.from; at < need.to; at++) {
    // "Not sleeping well?"
    if (UNNEEDED.test(norm[at] as string) && !isInThing(view, at)) return;
  }
  for (const object of view.concepts) {
    if (object.from < need.from || object.to > need.to) continue;
    for (const { kind, id, mode } of object.senses) {
      if (kind !== 'concept' || mode === 'absent') continue;
      const effect = neededEffect(view, need, object, id, mode);
      if (!effect) continue;
      const stance = stanceOf(view, offer, object, id, effect);
      if (stance === null) continue;
      const ofOthers = isWhatTheyDo(view, offer, need);
      out.push({
        effect,
        concept: id,
        agent: offer.agent,
        relation: offer.cue ?? offer.name,
        object,
        stance: ofOthers ? 'reported' : stance,
        from: Math.min(object.from, offer.from),
        to: Math.max(object.to, offer.to),
        lead: '',
      });
    }
  }
}

/** "Can't sleep?", over "Try kratom." */
function answerHeading(view: SentenceView, offer: Offer, out: Proposition[]): void {
  const { state, frames, sentence, place } = view;
  if (sentence.from > 0 || place.heading || state.askedConcepts.length === 0) return;
  const text = headingAbove(state);
  if (!text.endsWith('?') || NAMED_IN_HEADING.test(text)) return;
  for (const concept of state.askedConcepts) {
    if (frames.valence(concept) !== 'bad' || !frames.wants('reduces', concept)) continue;
    const stance = stanceOf(view, offer, offer.cue ?? offer.name, concept, 'reduces');
    if (stance === null) continue;
    const { agent, from, to } = offer;
    out.push({
      effect: 'reduces',
      concept,
      agent,
      relation: null,
      object: offer.cue ?? offer.name,
      stance,
      from,
      to,
      lead: text,
    });
  }
}

/** "Those struggling with low energy turn to kratom", "When I feel anxious I take kratom": what is done, and not what the text bids. */
function isWhatTheyDo(view: SentenceView, { name, verb, from }: Offer, need: Need): boolean {
  const { norm } = view.words;
  if (name.from <= verb || norm.slice(from, verb).some((word) => ADVISING.test(word))) return false;
  return (
    (TAKING.has(norm[verb] as string) && OURSELVES.has(norm[verb - 1] as string)) ||
    (need.to === from && !breaks(view, from) && AUDIENCE.has(norm[need.from] as string))
  );
}

const isInThing = ({ concepts }: SentenceView, at: number): boolean =>
  concepts.some((one) => one.from <= at && one.to > at);

/** "If you take kratom for pain": then that is no need of it. */
const speaksOfKratom = (view: SentenceView, { from, to }: Need): boolean =>
  view.subjects.some(
    (one) => is(one, Trait.named | Trait.standin) && one.from >= from && one.to <= to,
  );

/** What would have to be done to a thing for the need to be met; `null` where it is none. */
function neededEffect(
  view: SentenceView,
  need: Need,
  object: Mark,
  id: string,
  mode: string,
): Effect | null {
  const { frames, words } = view;
  const quits = view.relations.some(
    (one) =>
      one.from >= need.from &&
      one.to <= object.from &&
      one.to >= object.from - 2 &&
      senseOf(one, 'relation', 'quit') !== undefined,
  );
  if (quits) return frames.wants('quits', id) ? 'quits' : null;
  const valence = frames.valence(id);
  if (valence === 'bad') return frames.wants('reduces', id) ? 'reduces' : null;
  if (valence !== 'good' || !frames.wants('raises', id)) return null;
  // "If you want to sleep better", "if you cannot focus"
  if (mode !== 'thing') return 'raises';
  for (let at = Math.max(need.from, object.from - WANTED_REACH); at < object.from; at++) {
    if (WANTED.test(words.norm[at] as string)) return 'raises';
  }
  // "For energy, try Green Malay."
  if (words.norm[object.from - 1] === 'for' && object.from === need.from + 1) return 'raises';
  const wished = view.cues.some(
    (cue) => is(cue, Trait.wish) && cue.from >= need.from && cue.to <= object.from,
  );
  return wished ? 'raises' : null;
}

/** How the text stands to an answer; `null` where it does not give it. */
function stanceOf(
  view: SentenceView,
  { verb, agent, from, to }: Offer,
  object: Mark,
  concept: string,
  effect: Effect,
): Proposition['stance'] | null {
  const index = view.clauseIndexAt(verb);
  const own = view.clauses[index] as (typeof view.clauses)[number];
  // The answer may not have been cut from the need, which is no part of what is judged.
  const clause =
    own.from >= from ? own : { from, to: own.to, link: 'main' as const, opener: '', host: -1 };
  const link: Link = { type: 'help', mark: null, effect, behind: true };
  const verdict = judge(view, {
    clause,
    index,
    first: from,
    last: to,
    link,
    object,
    concept,
    agent,
    effect,
  });
  if (verdict === null || verdict.denied) return null;
  if (verdict.stance !== 'asserted') return verdict.stance;
  for (let at = from; at < to; at++) {
    if (POSSIBLE.test(view.words.norm[at] as string)) return 'hedged';
  }
  return 'asserted';
}
