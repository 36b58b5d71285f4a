/**
 * What a sentence leaves behind for the next one: the topic, what "it" and "this condition" mean then, and whether an illness
 * is being described.
 *
 * Pure. Reads nothing of what the sentence claims, and keeps nothing; the state is for `state.ts`.
 */
import type { Agents } from './agents';
import { ARTICLES, type Clause, COPULAS, prepositionBefore, senseOf } from './clauses';
import { OF_TAKING, OWN_TROUBLE, TAKEN } from './concepts';
import type { Mark, Sense } from './lexicon';
import { takesOverKratom } from './quiet/other-substances';
import { ASKED_OTHER, type Focus, listsEffects, NO_FOCUS, type TopicKind } from './state';
import { is, Trait } from './traits';
import type { ProductForm } from './types';
import { formOf, isComparedDrug, type SentenceView } from './view';
import { CALLED, CARE_PLACES, FIRST_PERSON, isActivity, NOT_TAKEN } from './word-lists';
import { Gap } from './words';

/** Verbs, and prepositions of verbs, that bring a thing up. */
const HANDING =
  /^(also|sells?|sold|takes?|taking|took|adds?|added|stocks?|carry|carries|prescribe[sd]?|on|called|named|contains?|uses?|offers?|has|have|recommends?|recommended|tried|tries|gave|give|drinks?|drank|drinking|smokes?|smoked|smoking|vapes?|vaped|vaping|sips?|sipped|eats?|ate)$/;
/** Words by which one tells what one would rather take: "I prefer CBD", "I went back to kava". */
const PREFERRING =
  /\b(prefer(s|red)?( to take)?|(switch|mov)(es|ed) (back |over |on )?to|went (back |over )?to|stick(s|ing)? (to|with)|stuck (to|with)|sw(ear|ears|ore) by|chose|opted for|settled (on|for)|rel(y|ies|ied) on)( (the|my|some|a|pure|daily|using|taking))*$/;
/** "Try magnesium" */
const BIDDING = /^(try|take|use|get|add|drink|eat|consider|smoke|vape)$/;
/** "I like kava better" */
const LIKING = /^(like[ds]?|loves?|loved|enjoy(s|ed)?)$/;
const BETTER = /^(better|more|best)$/;
const OWNED = /^(my|the|a|an|good|strong|black)$/;
/** How far before the name such words may begin. */
const PREFERRING_REACH = 5;
/** What may stand between such a verb and the name: "a low dose of naltrexone", "4 mg of buprenorphine". */
const AMOUNTS =
  /^(of|a|an|some|my|daily|low|small|high|single|doses?|mg|milligrams?|grams?|g|mcg|micrograms?|tablets?|capsules?|shots?|drops|cup|cups|glass)$/;
/** Kratom that is given up, and how one comes by what is taken instead. */
const LEFT_OFF =
  /\b(quit|quitting|stopped|stopping|gave up|given up|giving up|dropped|ditched|left|kicked|instead of|off|after)( (using|taking))?( (the|my))? kratom\b/;
/** "With the help of Suboxone I am off kratom." */
const OFF_WITH_HELP =
  /^(with the help of|thanks to) (?!(it|kratom|this|the leaf)\b)(\w+ ){1,4}.*\b(off|quit|stopped|gave up|kicked|free of) (of )?kratom$/;
const TAKEN_INSTEAD =
  /^(to|for|on|with|take|takes|took|taking|started|using|got|drink|drinking|tried)$/;
/** What one takes up that nobody swallows, with at most two words before its name. */
const TAKEN_UP =
  /\b(started|began|took up|taken up|joined|found|got into|went (back )?(to|into|for)|turned to|switched to|moved to|picked up|signed up for|enrolled in|entered|checked into|tried|got|took|do|does|did|practi[cs]ed?|had|have|underwent|see|saw|use|used)( (a|an|the|my|some|new|daily|regular|local|doing|going to|seeing|physical|talk|speech|group|cognitive|behaviou?ral|massage|occupational|water|hot|warm|weekly|online|back|knee|hip|spinal|emergency|\w+ing)){0,3} (\w+)/;
/** What may have to do with kratom and does something of its own, */
const TOOLS =
  /^(apps?|tracker|journal|diary|website|podcast|calculator|scale|grinder|shaker|program(me)?|forum|hotline|helpline|petition|bill|law)$/;
/** and what it has inside: "The shaker of kratom". */
const ON_KRATOM = /^(of|with)$/;
/** What one does for oneself, day by day: "I swim every morning." */
const DOING_DAILY =
  /^(\w+ly |so |and |then |these days )*(i|we|he|she|my (\w+)) (\w+ly |also |always |still |usually )*(swims?|swam|runs?|ran|jogs?|jogged|walks?|walked|hikes?|hiked|meditates?|meditated|prays?|prayed|exercises?|exercised|stretch(es|ed)?|cycles?|cycled|bikes?|biked|lifts?|lifted|dances?|danced|paints?|painted|journals?|journaled|gardens?|climbs?|climbed|rows?|rowed|(work|works|worked) out)( (weights|outside|outdoors|alone|together|laps|my dog|the dog))?( (for|about|around|at least|an?|\w+) (hours?|minutes?|miles?|km))?( (every|each|most|twice|once|three times|in the|at|on|before|after|daily|for|since|with my)\b.*)?$/;
/** What one can do again or does now may be owed to kratom. */
const REGAINED = /\b(again|now|any ?more|finally|better|longer|without (pain|it))\b/;
const ACTIVITIES =
  /^(running|walking|hiking|swimming|cycling|biking|lifting|exercising|dancing|meditating|journall?ing|praying|gardening|climbing|rowing|stretching|working out|training|volunteering|painting|boxing)$/;
/** Verbs, and prepositions of them, by which somebody is on a drug. */
const BOUND = /^(addicted|hooked|dependent|strung)$/;
const ON_DRUG =
  /^(on|to|takes?|took|taking|uses?|used|using|drinks?|drank|drinking|smokes?|smoked|smoking|snort(ed|ing)|shot|shooting|inject(ed|ing)|abus(ed|ing)|popp(ed|ing)|tried)$/;
/** How far behind "such as" a name may stand, in words. */
const LISTED_REACH = 4;
/** What a doctor gives, by whatever name. */
const BY_DOCTOR =
  /\b((doctors?|dr|physicians?|psychiatrists?|neurologists?|rheumatologists?|pain clinic|surgeon|nurse|gp|clinic|hospital|dentist|they|he|she) (\w+ )?(prescribed( (me|him|her|us))?|(put|started|switched) (me|him|her|us|them) (back )?(on|onto|to)|gave (me|him|her|us|them))|(was|were|am|is|got|been|being) (\w+ly )?(prescribed|put (back )?on))( (a|an|some|the|low|high|small|dose|doses|of|daily|\d+|mg)){0,4} (?<given>[a-z]\w+)/;
/** Verbs and nouns by which a patient comes by a medicine, */
const PRESCRIBING = /^(prescribed?|prescribes|prescriptions?|given|gave|gives)$/;
/** and how far before its name they may stand, in words. */
const PRESCRIBED_REACH = 4;
const LED_IN = new Set('moreover while although chronic the'.split(' '));
/** How far behind its first word a sentence may name what people have, in words. */
const WITH_REACH = 4;
const AFFLICTED =
  /^(people|persons?|individuals|patients|adults|those|sufferers|many|children|teens)$/;
/** How headings over an illness begin, in so many words. */
const OPENING_WORDS = 4;
const ON_ILLNESS =
  /^(what (is|are)(?! the (best|right|ideal|top|most|strongest)\b)|what causes|understanding|(the )?(common |main |typical )?(symptoms|signs|causes|types) of)\b/;
const DESCRIBING = /^(involves|affects|occurs|refers|differs|develops)$/;
const DESCRIBING_ADJECTIVES =
  /^(an?|one|more|not|common|commonly|characteri[sz]ed|defined|described|often|prevalent|widespread|considered|classified)$/;
const OPEN_PRONOUNS = new Set(['this', 'that', 'these', 'both']);
const POINTING_ON = new Set(['below', 'above', 'here', 'following']);

/** "It" is something else, of that name where it has one. */
const onOther = (text: string): Focus => ({ kind: 'other', id: '', form: 'not-stated', text });

/** What the text is about behind the sentence, in which form, and what "it" means then. */
export function leaves(
  view: SentenceView,
  agents: Agents,
): { topic: TopicKind; form: ProductForm; focus: Focus } {
  let { topic, form, focus } = view.state;
  const named = lastName(view, agents);
  const main = leadingSubject(view, agents, named);
  const agent = main ? agents.agentOf(main, view.clauseAt(main.from)) : null;
  const answer = !named && saidToBe(view, main);
  const burdened = effectsOfOther(view);
  if (asksAboutOther(view)) focus = { ...onOther(''), id: ASKED_OTHER };
  else if (burdened) focus = onOther(view.text(burdened));
  else if (
    opensOnCare(view) ||
    // "Walking. It lifted my mood."
    isActivity(view.words, view.sentence.from, view.sentence.to) ||
    (named && takesOverKratom(view)) ||
    (view.said.includes('kratom') && view.says(WITHOUT_IT))
  )
    focus = onOther('');
  else if (answer) focus = onOther(view.text(answer));
  else if (named && isExchanged(view)) focus = onOther('');
  else if (main && agent?.kind === 'kratom') {
    topic = 'kratom';
    if (agent.form !== 'not-stated') form = agent.form;
    // "The tablets hold 7-OH": what is said of "that compound" is said of it.
    else if (
      view.subjects.some((mark) => senseOf(mark, 'subject', 'seven-oh')) &&
      !view.subjects.some((mark) => senseOf(mark, 'subject', 'mitragynine'))
    )
      form = 'seven-oh';
    const last = lastOfTwo(view, main);
    focus = last
      ? onOther(view.text(last))
      : { kind: 'kratom', id: '', form: agent.form, text: view.text(main) };
  } else if (main && agent?.kind === 'other') {
    if (!named && is(main, Trait.other) && !(topic === 'kratom' && isComparedDrug(main)))
      topic = 'other';
    focus = onOther(view.text(main));
  } else if (agent?.kind === 'concept') {
    // "It" goes on meaning the same thing.
  } else if (introducesOther(view) || handsOver(view, agents)) {
    focus = onOther('');
  } else {
    // "Pain is why people use it.": "it" goes on meaning what it meant.
    const before = leadingThing(view);
    const thing =
      before &&
      (!main || before.to <= main.from) &&
      !pointsBefore(view, before) &&
      !goesOnAbout(view, agents, before)
        ? before
        : undefined;
    if (thing) {
      const id = senseOf(thing, 'concept')?.id ?? '';
      focus = { kind: 'concept', id, form: 'not-stated', text: view.text(thing) };
    } else if (named) {
      focus = { kind: 'kratom', id: '', form: formOf(named) ?? form, text: view.text(named) };
    } else if (focus.kind === 'concept') focus = NO_FOCUS;
    if (named) topic = 'kratom';
  }
  return { topic, form, focus };
}

/** "Side effects of buprenorphine include headache. It …": what else has them. */
const EFFECTS_OF =
  /^(the )?((common|serious|most|frequent|main|usual|typical|possible|adverse|side|unwanted) )+(effects|reactions|events) (of|with|from) (the )?/;

function effectsOfOther(view: SentenceView): Mark | undefined {
  return view.named ? undefined : view.otherBehind(EFFECTS_OF);
}

/** "What about kava?", "And kava?", "Have you tried CBD?" */
const ASKING_ABOUT =
  /\b(what|how) about\b|^(\w+ ){0,3}(and|or|but|so) (\w+ ){0,2}\w+$|^(\w+ )?(have|has|did|do|does|can|could|should|would) (you|i|we|he|she|they|people|someone|anyone) (\w+ )?(try|tried|use|used|take|taken|drink|drunk)\b/;

/** "What about kava?": the answer speaks of it. */
const asksAboutOther = (view: SentenceView): boolean =>
  view.sentence.question &&
  !view.named &&
  view.has(Trait.other) &&
  // "Can I take it with Xanax?"
  !view.subjects.some(
    (one) => is(one, Trait.standin) || /^(it|this|them)$/.test(view.lemma(one)),
  ) &&
  view.says(ASKING_ABOUT);

/** "Insomnia is a common disorder. People with it toss and turn": until kratom is spoken of again. */
export function describesIllness(view: SentenceView): boolean {
  if (view.named || view.has(Trait.standin | Trait.use)) return false;
  if (view.conceptIds.some((id) => TAKEN.has(id) || OF_TAKING.has(id) || OWN_TROUBLE.has(id)))
    return false;
  // "Nausea is common.", under "Side effects" or behind "Kratom has side effects."
  if (!view.state.illness && view.state.topic === 'kratom' && listsEffects(view.state))
    return false;
  if (view.place.heading && opensOnIllness(view)) return true;
  if (view.place.fragment || view.place.lead || view.place.heading) return view.state.illness;
  const { norm } = view.words;
  const { from, to } = view.sentence;
  // "Migraine does not stand a chance against it": told of what is done to it.
  if (norm[to - 1] === 'it' && (norm[to - 2] === 'against' || norm[to - 2] === 'to')) return false;
  if (view.state.illness)
    return (
      ((view.words.before[from] as number) & Gap.quote) === 0 &&
      !view.subjects.some((one) => FIRST_PERSON.has(view.lemma(one)))
    );
  const start = LED_IN.has(norm[from] as string) ? from + 1 : from;
  const ill = view.concepts.find((one) => one.from >= start && one.from <= start + WITH_REACH);
  const sense = ill && senseOf(ill, 'concept');
  if (!ill || sense?.mode !== 'thing') return false;
  if (view.frames.valence(sense.id) !== 'bad' || !view.frames.wants('reduces', sense.id))
    return false;
  if (ill.from > start) {
    const opens = norm[ill.from - 1] === 'with' || norm[ill.from - 1] === 'from';
    return opens && AFFLICTED.test(norm[start] as string);
  }
  let at = ill.to;
  // "Social anxiety disorder (SAD) is a …"
  while (
    at < ill.to + 3 &&
    at < to &&
    !view.isAuxiliary(at) &&
    !DESCRIBING.test(norm[at] as string)
  )
    at++;
  if (DESCRIBING.test(norm[at] as string)) return true;
  return view.isAuxiliary(at) && DESCRIBING_ADJECTIVES.test(norm[at + 1] ?? '');
}

/** "What is ADHD?", "Symptoms of anxiety": a heading over what an illness is by itself. */
function opensOnIllness({ words, sentence, concepts, frames }: SentenceView): boolean {
  const opening = words.norm.slice(sentence.from, sentence.from + OPENING_WORDS).join(' ');
  return (
    ON_ILLNESS.test(opening) &&
    concepts.some((one) => {
      const sense = senseOf(one, 'concept');
      return (
        sense?.mode === 'thing' &&
        frames.valence(sense.id) === 'bad' &&
        frames.wants('reduces', sense.id)
      );
    })
  );
}

/** "It contains no kratom.", "Our energy drink is kratom-free.": what has none of it. */
const WITHOUT_IT =
  /\b((contains?|has|have|uses?|with) (no|zero) kratom|(does|do) ?n(o|)t contain (any )?kratom|(is|are) (100 )?(kratom free|free (of|from) kratom)|without (any )?kratom in it)\b/;

/** What may stand behind the second of two that are set side by side, in place of the verb: "kava from Fiji" */
const SIDE_BY_SIDE = /^(from|on|in|to|with|at|through|via|by)$/;
const SETTING_BESIDE = /^(while|whereas)$/;

/**
 * "Kratom acts on opioid receptors, kava on GABA.", "… while kava calms": the other of two, of which "it" tells next.
 *
 * @param main What the sentence begins with: kratom.
 */
function lastOfTwo(view: SentenceView, main: Mark): Mark | undefined {
  if (!view.has(Trait.other)) return undefined;
  const last = view.subjects.findLast((one) => is(one, Trait.named | Trait.other));
  if (!last || is(last, Trait.named) || isComparedDrug(last) || last.from <= main.to)
    return undefined;
  const { norm, before } = view.words;
  const joined =
    SETTING_BESIDE.test(norm[last.from - 1] as string) ||
    norm[last.from - 1] === 'and' ||
    ((before[last.from] as number) & (Gap.comma | Gap.semicolon)) !== 0;
  const behind = norm[last.to] as string;
  if (!joined || last.to >= view.sentence.to) return undefined;
  const said = norm.slice(main.to, last.from);
  return SIDE_BY_SIDE.test(behind)
    ? said.includes(behind) && view.finiteBetween(main.to, last.from - 1)
      ? last
      : undefined
    : norm[last.from - 1] !== 'and' &&
        (view.isAuxiliary(last.to) || view.finiteBetween(last.to, last.to + 1))
      ? last
      : undefined;
}

/** "Our programme is free, and it works.", "The app tracks your kratom doses." */
function opensOnCare({ words: { norm }, sentence: { from } }: SentenceView): boolean {
  const noun = norm[from + 1] as string;
  return (
    (norm[from] === 'our' && CARE_PLACES.test(noun)) ||
    (ARTICLES.has(norm[from] as string) &&
      TOOLS.test(noun) &&
      !ON_KRATOM.test(norm[from + 2] ?? ''))
  );
}

/** The condition that "this condition" would mean in the next sentence. */
export function lastThing(view: SentenceView): string {
  const { concepts, frames } = view;
  for (let at = concepts.length - 1; at >= 0; at--) {
    const { senses, traits } = concepts[at] as Mark;
    if ((traits & Trait.thing) === 0) continue;
    for (let index = 0; index < senses.length; index++) {
      const { kind, id, mode } = senses[index] as Sense;
      if (
        kind === 'concept' &&
        mode === 'thing' &&
        frames.valence(id) === 'bad' &&
        frames.isThing(id)
      ) {
        return id;
      }
    }
  }
  return view.state.thing;
}

/** "The best-known product is salvia.": what it turns out to be. */
function saidToBe(view: SentenceView, main: Mark | null): Mark | undefined {
  if (!view.has(Trait.other) || (main && is(main, Trait.other | Trait.person))) return undefined;
  return view.subjects.find(
    (one) =>
      is(one, Trait.other) &&
      one.from > view.sentence.from + 1 &&
      one.from >= (main?.to ?? 0) &&
      COPULAS.has(view.words.norm[one.from - 1] as string),
  );
}

/** The last name of kratom that does more than compare. */
function lastName(view: SentenceView, agents: Agents): Mark | undefined {
  if (!view.named) return undefined;
  for (let at = view.subjects.length - 1; at >= 0; at--) {
    const mark = view.subjects[at] as Mark;
    if (
      is(mark, Trait.named) &&
      !(view.has(Trait.contrast) && agents.contrasted(mark, view.clauseAt(mark.from)))
    )
      return mark;
  }
  return undefined;
}

/** Whether a pronoun that could mean something else stands in front. */
function pointsBefore(view: SentenceView, { to }: Mark): boolean {
  return view.subjects.some((one) => is(one, Trait.pronoun) && one.from < to);
}

/** "The body can get used to it.": "it" is spoken of, though not as the subject. */
function goesOnAbout(view: SentenceView, agents: Agents, { to }: Mark): boolean {
  return (
    view.state.focus.kind === 'kratom' &&
    view.subjects.some(
      (one) =>
        one.from >= to &&
        is(one, Trait.pronoun) &&
        agents.isKratom(agents.agentOf(one, view.clauseAt(one.from))),
    )
  );
}

/** A thing that stands as the subject: "Hyperpigmentation is …". */
function leadingThing(view: SentenceView): Mark | undefined {
  if (view.concepts.length === 0) return undefined;
  const clause = view.clauses[0] as Clause;
  for (let at = 0; at < view.concepts.length; at++) {
    const mark = view.concepts[at] as Mark;
    if (mark.from >= clause.from + 4) break;
    if (
      is(mark, Trait.thing) &&
      !prepositionBefore(view.words, mark, clause.from) &&
      view.finiteBetween(mark.to, Math.min(mark.to + 3, clause.to - 1)) &&
      !view.relations.some((one) => one.to <= mark.from)
    )
      return mark;
  }
  return undefined;
}

/** "Semaglutide is an injection.": a bare name that the lexicon does not know becomes what "it" means. */
function introducesOther(view: SentenceView): boolean {
  const { words, sentence, index } = view;
  // "A gift card is …": new here.
  const first = words.norm[sentence.from] as string;
  const from = /^(an?|our)$/.test(first) ? sentence.from + 1 : sentence.from;
  // "Below are the symptoms": only points to what comes.
  if (POINTING_ON.has(first)) return false;
  let at = from;
  let unknown = 0;
  for (; at < sentence.to && at < from + 4; at++) {
    const word = words.norm[at] as string;
    if (COPULAS.has(word)) break;
    if (index.isCovered(at) || view.isSmall(at) || view.isQuantity(at)) return false;
    unknown++;
  }
  return unknown > 0 && at < sentence.to && COPULAS.has(words.norm[at] as string);
}

/** "I quit kratom and started running", "I joined a gym": what is done from then on, and not what is taken. */
function takesUp(view: SentenceView): boolean {
  const { said } = view;
  const left = LEFT_OFF.exec(said);
  if (view.named && !left) return false;
  const rest = left ? said.slice(left.index + left[0].length) : said;
  if (!left && DOING_DAILY.test(said) && !REGAINED.test(said)) return true;
  if (isGiven(view, rest)) return true;
  const found = TAKEN_UP.exec(rest);
  if (!found) return false;
  const what = found.at(-1) as string;
  const activity = /\w+ing$/.exec(found[0].slice(0, -what.length).trim())?.[0] ?? '';
  return (
    (NOT_TAKEN.test(what) || ACTIVITIES.test(what) || ACTIVITIES.test(activity)) &&
    !/\b(it|kratom|again)\b/.test(rest.slice(found.index + found[0].length))
  );
}

/** "A doctor prescribed trazodone", "They put me on gabapentin": whatever it is, it is no kratom. */
function isGiven(view: SentenceView, said: string): boolean {
  const given = BY_DOCTOR.exec(said)?.groups?.given;
  if (given === undefined || CALLED.has(given)) return false;
  const { norm } = view.words;
  const { from } = view.sentence;
  let at = view.sentence.to - 1;
  while (at >= from && norm[at] !== given) at--;
  return (
    at >= from &&
    !view.subjects.some(
      (one) =>
        one.from <= at &&
        one.to > at &&
        is(one, Trait.named | Trait.standin | Trait.pronoun | Trait.person),
    )
  );
}

/** "He was on heroin": of a drug that kratom is compared with the next sentence tells what it did to him. */
export function leavesOnDrug(view: SentenceView): boolean {
  const { norm } = view.words;
  if (view.named || view.has(Trait.standin | Trait.pronoun | Trait.possessive)) return false;
  return view.marks.some(
    (one) =>
      (is(one, Trait.other) && ON_DRUG.test(norm[beforeAmount(view, one)] as string)) ||
      (is(one, Trait.concept) &&
        BOUND.test(norm[one.from] as string) &&
        /^(on|to)$/.test(norm[one.from + 1] as string) &&
        one.to > one.from + 2),
  );
}

/** "I gave up kratom for coffee.": "it" is what came instead. */
function isExchanged(view: SentenceView): boolean {
  if (takesUp(view)) return true;
  const { subjects, words, sentence } = view;
  const last = subjects.findLast((one) => is(one, Trait.named | Trait.other));
  return (
    (last !== undefined &&
      !is(last, Trait.named) &&
      TAKEN_INSTEAD.test(words.norm[last.from - 1] as string) &&
      LEFT_OFF.test(words.norm.slice(sentence.from, last.from).join(' '))) ||
    view.says(OFF_WITH_HELP)
  );
}

/** "Some shops sell tianeptine too.": "it" is what is sold, unless it is only compared with or given up. */
function handsOver(view: SentenceView, agents: Agents): boolean {
  if (view.named) return false;
  if (view.subjects.some((one) => is(one, Trait.standin | Trait.pronoun | Trait.possessive)))
    return false;
  if (takesUp(view)) return true;
  // "They gave me strong painkillers."
  if (
    view.concepts.some(
      (one) =>
        (senseOf(one, 'concept', 'medicine') ?? senseOf(one, 'concept', 'opioid-drug'))?.mode ===
          'thing' && isPrescribed(view, one),
    )
  )
    return true;
  if (!view.has(Trait.other)) return false;
  const { norm } = view.words;
  if (view.subjects.some((one) => is(one, Trait.other) && isPreferred(view, one))) return true;
  return view.subjects.some(
    (one) =>
      is(one, Trait.other) &&
      (isPrescribed(view, one) ||
        isAmongNamed(view, one) ||
        // "Try magnesium."
        (beforeAmount(view, one) === view.sentence.from &&
          BIDDING.test(norm[view.sentence.from] as string)) ||
        (HANDING.test(norm[beforeAmount(view, one)] as string) &&
          // "She was on oxycodone. It was the best stand-in."
          !(norm[one.from - 1] === 'on' && isComparedDrug(one)))) &&
      !agents.contrasted(one, view.clauseAt(one.from)),
  );
}

/** "I prefer CBD", "I like kava better", "I love coffee.": what "it" is next. */
function isPreferred({ words, sentence }: SentenceView, { from, to }: Mark): boolean {
  const { norm } = words;
  const verb = OWNED.test(norm[from - 1] as string) ? from - 2 : from - 1;
  // "I love coffee.", "I like my coffee, it wakes me up."
  if (verb >= sentence.from && LIKING.test(norm[verb] as string))
    return (
      to === sentence.to ||
      ((words.before[to] as number) & Gap.comma) !== 0 ||
      BETTER.test(norm[to] as string)
    );
  return PREFERRING.test(
    norm.slice(Math.max(sentence.from, from - PREFERRING_REACH), from).join(' '),
  );
}

/** "other pain relief, such as nerve blocks and paracetamol" */
function isAmongNamed({ words, sentence }: SentenceView, { from }: Mark): boolean {
  const { norm } = words;
  for (let at = from - 1; at > sentence.from && at >= from - LISTED_REACH; at--) {
    if (norm[at] === 'including' || (norm[at] === 'as' && norm[at - 1] === 'such')) return true;
  }
  return false;
}

/** The word before a name and how much of it. */
function beforeAmount(view: SentenceView, { from }: Mark): number {
  let at = from - 1;
  if (!/^(of|m?c?g)$/.test(view.words.norm[at] as string)) return at;
  while (
    at > view.sentence.from &&
    (AMOUNTS.test(view.words.norm[at] as string) || view.isQuantity(at))
  )
    at--;
  return at;
}

/** "The doctors gave me strong opioids", "a prescription for Vicodin" */
function isPrescribed({ words, sentence }: SentenceView, { from }: Mark): boolean {
  for (let at = from - 1; at >= sentence.from && at >= from - PRESCRIBED_REACH; at--) {
    if ((words.before[at + 1] as number) & ~Gap.space) return false;
    if (PRESCRIBING.test(words.norm[at] as string)) return true;
  }
  return false;
}

function leadingSubject(view: SentenceView, agents: Agents, named: Mark | undefined): Mark | null {
  if (view.subjects.length === 0) return null;
  for (const clause of view.clauses) {
    if (agents.opposes(clause)) continue;
    const subject = agents.mainSubject(clause);
    if (!subject) continue;
    // "volunteers in whom codeine stayed longer": said by the way.
    if (clause.link === 'relative' && is(subject, Trait.other)) continue;
    // "I took up kratom when coffee quit working": the occasion is not what the next sentence speaks of.
    if (named && clause.link !== 'start' && clause.link !== 'main' && named.to <= clause.from) {
      if (is(subject, Trait.other)) continue;
    }
    // Behind the verb it is an object: "some batches have contained fentanyl".
    if (subject.from > clause.from && view.finiteBetween(clause.from, subject.from - 1)) {
      if (!is(subject, Trait.named)) continue;
    }
    const id = senseOf(subject, 'subject')?.id;
    if (id === 'pronoun' && view.named && OPEN_PRONOUNS.has(view.lemma(subject))) continue;
    if (id === 'person' || id === 'research' || id === 'authority' || id === 'seller') {
      if (view.clauses.length > 1) continue;
      return subject;
    }
    return subject;
  }
  return null;
}
