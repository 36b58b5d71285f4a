/**
 * Claims that two sentences make together: a question and its answer, a use and its success, a trouble and what became
 * of it.
 *
 * Adds to the findings of the block at hand; keeps nothing else. What asks, and about what, is for `questions.ts`.
 */
import { agentAs } from '../agents';
import { report, toFinding } from '../claims/findings';
import { matches } from '../claims/matching';
import { AUXILIARIES, isCue } from '../clauses';
import { evidenceOf } from '../evidence';
import { denied, effectOf, type FrameIndex } from '../frames';
import { type Mark, markOf, type Sense } from '../lexicon';
import { emptyList } from '../lists';
import type { Proposition, SentenceReader, SentenceReading } from '../sentence';
import { type Sentence, sentenceFrom } from '../sentences';
import type { Asked } from '../state';
import { is, Trait } from '../traits';
import type { Finding, Stance } from '../types';
import { WordClass } from '../word-classes';
import { behindColon, Gap, normOf, type Words, writtenOf } from '../words';
import { askedByItem } from './questions';
import { claimsGraded, gradeOf, namesChosen } from './rows';
import type { Run } from './run';
import { isNoAnswer, isSetOff, isTurned, shortAnswerIn, stanceOf } from './short-answers';
import { MAX_BARE_ANSWER_WORDS } from './taken-back';

/** A trouble held up like a question ("Brain fog?") and what became of it ("Gone within ten minutes."), in words. */
const MAX_TROUBLE_WORDS = 4;
const MAX_NEWS_WORDS = 8;
/** How many questions in a row one offer answers, and how long they are with it, in words. */
const MAX_QUESTIONS = 4;
const MAX_OFFERED_WORDS = 60;
/** "You're not alone.", between the two. */
const COMFORT =
  /^(you are (certainly |definitely )?(not alone|in luck|not the only one|in the right place)|we (understand|get it|feel you|have got you|hear you)|(there is|we have) (good news|hope|help)|good news|(do not|dont) worry|no (worries|problem)|help is here|look no further)$/;
const MAX_COMFORT_WORDS = 8;
/** "It worked like a charm from the first week on." */
const MAX_SUCCESS_WORDS = 14;
/** "Helped my wife." is another thing that is said. */
const HELPING = /^help/;
/** "Red strains, such as Red Bali, Red Borneo or Red Maeng Da.", in words. */
const MAX_CHOSEN_WORDS = 14;
/** What a bare choice has beside its name. */
const CHOOSING = new Set(
  'hands down by far easily clearly definitely obviously absolutely certainly probably without a doubt no contest question wins won does do can will is are better best stronger the winner here easy my vote goes to for me id say i go with choose pick sure of them they two it kratom or and such as like both either any good great choice choices option options strains strain vein veins'.split(
    ' ',
  ),
);
/** "No idea.", "Not sure.": no answer. */
const UNKNOWN =
  /^((i have |ive |we have )?(absolutely )?no (idea|clue|one knows)|(im |we are |were )?not (too |really |entirely |at all )?(sure|certain|clear|known)|no way to (know|tell|say)|hard to (say|tell|know)|nobody knows)\b/;
/** Relations whose verbs an answer can turn on what was asked about. */
const TURNS = new Set(['raise', 'reduce', 'worsen', 'cause', 'help']);
const NO_SENSES: readonly Sense[] = emptyList();
const DOUBTING = Trait.negation | Trait.debunk | Trait.irrealis | Trait.wish;
/** "We doubt that it works." */
const UNCERTAIN =
  /\b(doubts?|doubted|unsure|unclear|whether|if|wonder(s|ed)?|how|why|ask(s|ed)?)\b/;
/** "Users report that it works", "It works, sellers claim" */
const PASSED_ON =
  /\b(people|users|customers|fans|many|some|most|others|they|sellers|vendors|readers)( \w+)? (say|claim|report|swear|believe|find|think|feel|tell us)\b|\b(say|claim|report) (\w+ )?(people|users|customers|fans|sellers|vendors)$/;
/** "It works like an opioid", "It helps to eat first": not that it did any good. */
const HOW =
  /^(like|by|on|as|in|through|via|to|because|differently|similarly|if|the|poorly|badly|terribly|against|backwards|little|less|worse)$/;
/** "It works like a charm." */
const LIKE_A_CHARM = /^like (an? )?(charm|dream|treat|champ|magic|clockwork)$/;
const MAX_CHARM_WORDS = 3;
/** Who answers, in front of it: "A:", "Short answer:", "HILL:". */
const ANSWERER =
  /^(([Tt]he )?(([Ss]hort|[Ll]ong|[Qq]uick) )?([Aa]|[Aa]ns|[Aa]nswer)|(([Dd][Rr]|[Pp]rof|[Mm]rs?|[Mm]s)\.? )?[A-Z][A-Z.' -]+)\s*:\s*$/;
const MAX_ANSWERER_WORDS = 4;
const LOSING = /^(lose|losing|against|awake)$/;

/** "A: Yes, often.", "DR. HILL: Yes.": the first word that is answered. */
function behindAnswerer(words: Words, sentence: Sentence): number {
  const { from } = sentence;
  const at = behindColon(words, sentence, MAX_ANSWERER_WORDS);
  const { start, text } = words;
  return at > 0 && ANSWERER.test(text.slice(start[from], start[at])) ? at : from;
}

/**
 * "Yes." and "No." take their claim from the question before them.
 *
 * @param run Gets what is found.
 * @param at Place of the answer.
 * @param reading Of the answer.
 */
export function findAnswer(
  frames: FrameIndex,
  run: Run,
  at: number,
  reading: SentenceReading,
): void {
  const { words, sentences, found, findings, state } = run;
  if (state.asked.length === 0 || state.asked.some(({ use }) => use)) return;
  const ofRow = state.asked.some((one) => one.row);
  if (ofRow && !run.column) return;
  if (state.asked.some((one) => one.choice)) {
    findChosen(frames, run, at, reading);
    return;
  }
  const sentence = sentences[at] as Sentence;
  const marks = found[at] as Mark[];
  const length = sentence.to - sentence.from;
  const start = behindAnswerer(words, sentence);
  const opening = marks.find(
    (mark) =>
      mark.from === start &&
      (isCue(mark, 'yes') || isCue(mark, 'no')) &&
      // "It is a tree.": not what was asked.
      !(goesOn(words, mark) && mark.to < sentence.to),
  );
  const bare = length <= MAX_BARE_ANSWER_WORDS && reading.propositions.length === 0;
  const last = marks.find(
    (mark) => mark.to === sentence.to && (isCue(mark, 'yes') || isCue(mark, 'no')),
  );
  // "In small amounts, yes."
  const setOff = last !== undefined && isSetOff(words, sentence, last.from);
  const closing = bare || setOff ? last : undefined;
  const built = (bare && opening) || closing ? null : shortAnswerIn(words, sentence);
  const cue = built
    ? markOf(sentence.from, sentence.to, NO_SENSES, '', false)
    : (opening ?? closing);
  if (cue && UNKNOWN.test(reading.said)) return;
  if (!cue) {
    if (ofRow) findGraded(frames, run, sentence, reading);
    return;
  }
  if (isNoAnswer(words, sentence)) return;
  const followed =
    opening !== undefined &&
    opening.to < sentence.to &&
    ((words.before[opening.to] as number) & (Gap.comma | Gap.dash | Gap.colon | Gap.semicolon)) !==
      0;
  const whole = bare || built !== null || closing !== undefined;
  if (!whole && !followed) return;
  if (findings.some((one) => one.sentence.start === sentence.start)) return;
  const no = built ? built.no : isCue(cue, 'no');
  const stance = whole ? stanceOf(words, sentence) : 'asserted';
  affirm(frames, run, sentence, reading, cue, state.asked, no, stance);
}

/**
 * "Does it lower blood pressure?" "No, it may raise it.": what is done to what was asked about.
 *
 * @param run Gets what is found.
 * @param at Place of a sentence that answers, or of one behind a bare answer.
 * @param reading Of that sentence.
 */
export function findTurned(
  frames: FrameIndex,
  run: Run,
  at: number,
  reading: SentenceReading,
): void {
  const { words, sentences, state } = run;
  const sentence = sentences[at] as Sentence;
  if (state.asked.length === 0 || state.focus.kind === 'other') return;
  if (state.asked.some(({ choice, row, use }) => choice || row || use)) return;
  const before = sentences[at - 1];
  if (before && !before.question && before.to - before.from > MAX_BARE_ANSWER_WORDS) return;
  const verb = reading.marks.find(
    (mark) => is(mark, Trait.relation) && isTurned(words, sentence, mark.from, mark.to),
  );
  if (!verb) return;
  const done = (concept: string) => {
    for (const { kind, id } of verb.senses) {
      const effect =
        kind === 'relation' && TURNS.has(id) ? effectOf(id, frames.valence(concept)) : null;
      if (effect) return effect;
    }
    return null;
  };
  const relation = writtenOf(words, verb.from, verb.to);
  const asked: Asked[] = [];
  for (const one of state.asked) {
    const effect = done(one.concept);
    if (effect) asked.push({ ...one, effect, relation });
  }
  affirm(frames, run, sentence, reading, verb, asked, false, stanceOf(words, sentence));
}

/** "It is": an answer where nothing comes behind it. */
const goesOn = ({ before, classes }: Words, { to }: Mark): boolean =>
  ((classes[to - 1] as number) & WordClass.auxiliary) !== 0 && (before[to] as number) === Gap.space;

/** "Which is better for pain? Kratom, hands down.", "Both can." */
function findChosen(frames: FrameIndex, run: Run, at: number, reading: SentenceReading): void {
  const { words, sentences, state } = run;
  const sentence = sentences[at] as Sentence;
  const { from, to } = sentence;
  if (to - from > MAX_CHOSEN_WORDS) return;
  const name = reading.marks.find((mark) => is(mark, Trait.named));
  const both = words.norm.slice(from, to).indexOf('both');
  const chosen =
    name ?? (both >= 0 ? markOf(from + both, from + both + 1, NO_SENSES, '', false) : null);
  if (!chosen) return;
  if (state.asked.some((one) => one.cell)) {
    if (name && namesChosen(words, sentence, reading))
      affirm(frames, run, sentence, reading, chosen, state.asked, false);
    return;
  }
  const names = reading.marks.filter((mark) => is(mark, Trait.named));
  // More than a few words are only a choice where they name several.
  if (to - from > MAX_BARE_ANSWER_WORDS && names.length < 2) return;
  for (let word = from; word < to; word++) {
    if (word >= chosen.from && word < chosen.to) continue;
    if (names.some((mark) => word >= mark.from && word < mark.to)) continue;
    if (!CHOOSING.has(words.norm[word] as string)) return;
  }
  affirm(frames, run, sentence, reading, chosen, state.asked, false);
}

/** "Liver damage | Common | Rare but real": a row's label, and how much of it there is. */
function findGraded(
  frames: FrameIndex,
  run: Run,
  sentence: Sentence,
  reading: SentenceReading,
): void {
  const grade = gradeOf(run.words, sentence, reading);
  if (!grade) return;
  const asked = run.state.asked.filter((one) => claimsGraded(grade, one));
  const words = markOf(grade.from, grade.to, NO_SENSES, '', false);
  affirm(frames, run, sentence, reading, words, asked, grade.no, grade.stance);
}

/**
 * "He took it for his back. It worked.": what it was taken for is what it did.
 *
 * @param run Gets what is found.
 * @param at Place of the sentence that tells of success.
 * @param reading Of that sentence.
 * @param tried What it was taken for.
 */
export function findSuccess(
  frames: FrameIndex,
  run: Run,
  at: number,
  reading: SentenceReading,
  tried: readonly Asked[],
): void {
  const { words, sentences, found, state } = run;
  const sentence = sentences[at] as Sentence;
  const marks = found[at] as Mark[];
  if (
    sentence.to - sentence.from > MAX_SUCCESS_WORDS ||
    run.findings.some((one) => one.sentence.start === sentence.start)
  )
    return;
  if (marks.some((mark) => is(mark, DOUBTING))) return;
  let cue: Mark | undefined;
  for (const mark of marks) {
    if ((is(mark, Trait.works) || worksFor(words, mark)) && (!cue || mark.to > cue.to)) cue = mark;
  }
  if (!cue || UNCERTAIN.test(words.norm.slice(sentence.from, cue.from).join(' '))) return;
  const behind = words.norm.slice(cue.to, Math.min(sentence.to, cue.to + MAX_CHARM_WORDS));
  if (HOW.test(behind[0] ?? '') && !LIKE_A_CHARM.test(behind.join(' '))) return;
  for (let at = cue.to; at < sentence.to; at++) {
    // "This works better: valerian.", "It may help you lose sleep."
    if ((words.before[at] as number) & Gap.colon || LOSING.test(words.norm[at] as string)) return;
  }
  // "Used it for pain. Works well.": as one writes notes.
  const itself =
    state.focus.kind !== 'other' &&
    (words.norm[cue.from] === 'it' || cue.from === sentence.from) &&
    !HELPING.test(words.norm[cue.from] as string);
  if (!itself && reading.subjectBefore(cue.from).kind !== 'kratom') return;
  const stance = PASSED_ON.test(reading.said)
    ? 'reported'
    : reading.has(Trait.hedge)
      ? 'hedged'
      : 'asserted';
  affirm(frames, run, sentence, reading, cue, tried, false, stance);
}

/**
 * "Addictive", "An opioid" under "Kratom is not:".
 *
 * @param run Gets what is found.
 * @param at Place of the item's sentence.
 * @param reading Of it.
 */
export function findDenied(
  frames: FrameIndex,
  run: Run,
  at: number,
  reading: SentenceReading,
): void {
  // "Safe, but addictive": not what each of them says.
  if (reading.marks.some((mark) => is(mark, DOUBTING))) return;
  for (const one of reading.propositions) {
    const asked = askedByItem(reading, run.state).filter(
      ({ effect, concept }) => effect === one.effect && concept === one.concept,
    );
    affirm(frames, run, run.sentences[at] as Sentence, reading, one.object, asked, true);
  }
}

/** "It works great for most people." */
const worksFor = ({ norm }: Words, mark: Mark): boolean =>
  is(mark, Trait.relation) &&
  /^works?$|^worked$/.test(norm[mark.from] as string) &&
  norm[mark.to - 1] === 'for' &&
  /^(most|many|some|me|us|him|her|them|lots|people|everyone)$/.test(norm[mark.to] as string);

/** "I tried it for sleep. Nothing.": that it was taken for that is all that is said, and it came to nothing. */
const FRUITLESS =
  /^((and|but|sadly|unfortunately|honestly|i|we) )*((it|they|that) )?((absolutely )?nothing( at all| happened| changed)?|nada|zilch|(no|zero|not any) (effects?|relief|difference|luck|help|change|results?|success|benefit)( at all| whatsoever| for me)?|(it )?did( absolutely)? nothing( at all| for me)?|did ?n(o|)t (help|work|do (a thing|anything|much|squat))( at all| for me)?|had no effect( at all| on me)?|(i )?(felt|noticed) (nothing|no (difference|change|effect))( at all)?|(it|that|this|what) (was |is )?((just|such|really|only|all|totally|completely) )?(an? )?((complete|total|huge|big|utter) )?(waste( of (my )?(time|money|time and money|money and time))?|disappointment|useless|worthless|let ?down|mistake)( for me)?|(i )?(hated|regret(ted)?) (it|every (\w+ )*)|(just )?(a )?((complete|total|huge|big|utter) )?waste of (my |your )?(money|time)|(just )?(returned|sent|threw|tossed|gave) (it|this|them|mine|the rest|the (whole )?bag)( (back|away|out))?( (unopened|the next day|for a refund))?|(never|not) again|not worth (it|the (money|price|hype)|a (cent|dime|penny)|my money)( at all)?|(save|dont waste) your money|(will|would|wo|do)( not|nt) (be )?(buy(ing)?|order(ing)?|recommend(ing)?|bother)( (it|this|from them))?( again)?|(asked for|want|wanted|got) (a refund|my money back)|(have )?never (opened|used|tried|took|touched) it|(its|it is|still) (still )?(sitting|sits|unopened)( \w+){0,5}|(very |so |really |totally )?disappointed|(complete |total )?(junk|garbage|rubbish|scam|rip ?off))$/;

/**
 * Takes back what a sentence says that kratom was taken for, where the next one tells that it came to nothing.
 *
 * @param run Loses what was found.
 * @param at Place of the sentence that tells so.
 */
export function dropFruitless({ words, sentences, findings }: Run, at: number): void {
  const telling = sentences[at] as Sentence;
  if (
    telling.to - telling.from > MAX_NEWS_WORDS ||
    !FRUITLESS.test(normOf(words, telling.from, telling.to))
  )
    return;
  const { start } = sentences[at - 1] as Sentence;
  for (let place = findings.length - 1; place >= 0; place--) {
    const { sentence, stance } = findings[place] as Finding;
    if (sentence.start === start && stance === 'reported') findings.splice(place, 1);
  }
}

/** Claims what a question asked or a use was for, or denies it. */
function affirm(
  frames: FrameIndex,
  { index, words, findings, state, column }: Run,
  sentence: Sentence,
  reading: SentenceReading,
  cue: Mark,
  all: readonly Asked[],
  no: boolean,
  stance: Stance = 'asserted',
): void {
  for (const asked of all) {
    const effect = no ? denied(asked.effect) : asked.effect;
    if (effect === null) continue;
    for (const frame of frames.framesFor(effect, asked.concept)) {
      const form = asked.row && column ? column.form : asked.form;
      const agent = agentAs('kratom', form, null);
      const one: Proposition = {
        effect,
        concept: asked.concept,
        agent,
        relation: null,
        object: cue,
        stance,
        from: cue.from,
        to: cue.to,
        lead: '',
      };
      if (!matches(frame, one, reading, state, [...reading.concepts, ...state.askedConcepts]))
        continue;
      if (
        findings.some(
          (finding) => finding.claim === frame.claim && finding.sentence.start === sentence.start,
        )
      )
        continue;
      findings.push({
        block: index,
        claim: frame.claim,
        stance,
        sentence: { start: sentence.start, end: sentence.end },
        quote: { start: words.start[cue.from] as number, end: words.end[cue.to - 1] as number },
        form,
        why: {
          subject: asked.choice
            ? evidenceOf(words, cue, state)
            : { text: (asked.row && column?.text) || asked.subject, span: null },
          relation: { text: asked.relation || asked.object, span: null },
          object: { text: asked.object, span: null },
        },
      });
    }
  }
}

/**
 * "Brain fog? Gone.": a trouble held up like a question, and right behind it what became of it.
 *
 * @param reader Reads the two as one sentence.
 * @param run Gets what is found.
 * @param at Place of the second of the two.
 */
export function findGone(reader: SentenceReader, run: Run, at: number): void {
  const { index, words, sentences, found, findings, state, place } = run;
  const asking = sentences[at - 1] as Sentence;
  const telling = sentences[at] as Sentence;
  if (asking.to - asking.from > MAX_TROUBLE_WORDS || telling.to - telling.from > MAX_NEWS_WORDS)
    return;
  for (let word = asking.from; word < asking.to; word++) {
    if (AUXILIARIES.has(words.norm[word] as string)) return;
  }
  const both = sentenceFrom(asking.from, telling.to, asking.start, telling.end, telling.question);
  const marks = [...(found[at - 1] as Mark[]), ...(found[at] as Mark[])];
  const reading = reader.read(words, both, marks, state, place);
  const own: Finding[] = emptyList();
  report(reader.frames, index, both, reading, state, own);
  const start = words.start[telling.from] as number;
  for (const finding of own) {
    // Only what the two say together.
    if (finding.quote.end <= start || finding.quote.start >= start) continue;
    findings.push(toldIn(words, telling, finding));
  }
}

/** What is said over several sentences, as told in one of them. */
const toldIn = (words: Words, telling: Sentence, finding: Finding): Finding => ({
  ...finding,
  sentence: { start: telling.start, end: telling.end },
  quote: {
    start: words.start[telling.from] as number,
    end: words.end[telling.to - 1] as number,
  },
});

/** Whether a sentence only takes those who ask by the hand. */
const comforts = (words: Words, sentence: Sentence): boolean =>
  !sentence.question &&
  sentence.to - sentence.from <= MAX_COMFORT_WORDS &&
  COMFORT.test(normOf(words, sentence.from, sentence.to));

/**
 * "Can't sleep? Stressed out? Kratom can help.": what is offered for what was asked right before.
 *
 * @param reader Reads the questions and the offer as one sentence.
 * @param run Gets what is found.
 * @param at Place of the sentence that offers.
 */
export function findOffered(reader: SentenceReader, run: Run, at: number): void {
  const { index, words, sentences, found, findings, state, place } = run;
  const telling = sentences[at] as Sentence;
  let first = at - 1;
  // "Can't sleep? You're not alone. Kratom can help."
  if (first > 0 && comforts(words, sentences[first] as Sentence)) first--;
  if (!(sentences[first] as Sentence).question) return;
  while (first > 0 && at - first < MAX_QUESTIONS && (sentences[first - 1] as Sentence).question)
    first--;
  const asking = sentences[first] as Sentence;
  if (telling.to - asking.from > MAX_OFFERED_WORDS) return;
  const both = sentenceFrom(asking.from, telling.to, asking.start, telling.end, false);
  const marks = found.slice(first, at + 1).flat();
  const reading = reader.read(words, both, marks, state, place, 'offers');
  const own: Finding[] = emptyList();
  report(reader.frames, index, both, reading, state, own);
  for (const finding of own) {
    if (findings.some((one) => one.claim === finding.claim && one.sentence.start === telling.start))
      continue;
    findings.push(toldIn(words, telling, finding));
  }
}

/**
 * "Back pain? What back pain?": asked back, since there is none any more.
 *
 * @param run Gets what is found.
 * @param at Place of the second of the two.
 * @param reading Of the second.
 */
export function findShrugged(
  frames: FrameIndex,
  run: Run,
  at: number,
  reading: SentenceReading,
): void {
  const { words, sentences, state } = run;
  const asking = sentences[at - 1] as Sentence;
  const telling = sentences[at] as Sentence;
  const length = asking.to - asking.from;
  if (run.silent || length > MAX_TROUBLE_WORDS || telling.to - telling.from !== length + 1) return;
  for (let word = 0; word < length; word++) {
    if (words.norm[asking.from + word] !== words.norm[telling.from + 1 + word]) return;
  }
  const object = reading.marks.find((mark) => is(mark, Trait.thing));
  if (!object) return;
  for (const sense of object.senses) {
    if (sense.kind !== 'concept' || frames.valence(sense.id) !== 'bad') continue;
    const one: Proposition = {
      effect: 'reduces',
      concept: sense.id,
      agent: agentAs('none', state.form, null),
      relation: null,
      object,
      stance: 'asserted',
      from: telling.from,
      to: telling.to,
      lead: '',
    };
    for (const frame of frames.framesFor(one.effect, one.concept)) {
      if (!matches(frame, one, reading, state)) continue;
      const own = toFinding(frame, one, run.index, telling, reading, state);
      if (
        !run.findings.some(
          (known) => known.claim === own.claim && known.sentence.start === own.sentence.start,
        )
      )
        run.findings.push(own);
    }
  }
}
