/**
 * Reads one sentence: which things it speaks of, what is said to happen to them, who does it,
 * and how the text stands to that.
 *
 * Pure. The order is relation, subject, stance; a claim needs all of them, and where one is
 * not sure there is no claim.
 */
import { type Agent, Agents, agentAs } from './agents';
import { AUXILIARIES, type Clause, COPULAS, prepositionBefore, senseOf } from './clauses';
import { denied, directEffects, type FrameIndex } from './frames';
import { isDecoy, type Lexicon, type Mark, type Sense } from './lexicon';
import { type Link, Links } from './links';
import { emptyList } from './lists';
import type { Sentence } from './sentences';
import { Stances } from './stance';
import { type Focus, isAnnounced, NO_FOCUS, type ReadingState, type TopicKind } from './state';
import { is, Trait } from './traits';
import type { Effect, ProductForm, Stance, Valence } from './types';
import { formOf, isComparedDrug, type Place, SentenceView } from './view';
import { Gap, type Words } from './words';

/** One thing said in a sentence, before it is matched with the claims. */
export interface Proposition {
  readonly effect: Effect;
  readonly concept: string;
  readonly agent: Agent;
  readonly relation: Mark | null;
  readonly object: Mark;
  readonly stance: Stance;
  /** Where in the sentence it stands: the first and last word (exclusive) of what makes it up. */
  readonly from: number;
  readonly to: number;
  /** The relation came from a heading or lead-in. */
  readonly lead: string;
}

/** What reading a sentence gives. */
export interface SentenceReading {
  readonly words: Words;
  readonly propositions: readonly Proposition[];
  readonly clauses: readonly Clause[];
  readonly marks: readonly Mark[];
  /** Ids of the concepts that stand in the sentence, each once. */
  readonly concepts: readonly string[];
  /** What the sentence leaves behind for the next one. */
  readonly topic: TopicKind;
  readonly form: ProductForm;
  readonly focus: Focus;
  readonly thing: string;
  /** Whether it speaks of kratom or of taking it, in whatever words. */
  readonly near: boolean;
  /** Whether it leaves an illness behind as what is described. */
  readonly illness: boolean;
  /** Whether it names a thing that claims speak of. */
  readonly saysSomething: boolean;
  /** Whether kratom is named in it. */
  readonly named: boolean;
  /** Whether something else is named in it, other than to compare. */
  readonly otherNamed: boolean;
  /** Whether any mark has one of some `Trait`s. */
  has(traits: number): boolean;
  /** Who the predicate at a word of the last clause speaks of. */
  subjectBefore(word: number): Agent;
  /** Whether every mention of a concept behind a word is denied ("but not for …"). */
  excluded(concept: string, behind: number): boolean;
}

/** How far before its object a verb of taking and the "after" in front of it may stand, in words. */
const TAKING_REACH = 3;
const AFTERWARDS = new Set(['after', 'from', 'since', 'once', 'when']);
const OTHERS = new Set(['me', 'us', 'him', 'her', 'them']);
const FIRST_PERSON = new Set(['i', 'me', 'my', 'im', 'ive', 'id', 'ill', 'we']);
/** What kratom itself can bring on, and so can be kratom's own. */
const OWN_TROUBLE = new Set([
  'withdrawal',
  'addiction',
  'craving',
  'opioid-withdrawal',
  'opioid-addiction',
]);
/** Troubles that a clinic is for. */
const TREATED_TROUBLE = new Set([...OWN_TROUBLE, 'opioid-craving']);
const OWN_ENDS = new Set(['withdrawal', 'addiction', 'craving']);
/** What stands for the thing that is taken: "a small dose gives me energy", "products have turned up with lead". */
const TAKEN = new Set(['low-dose', 'high-dose', 'quantity', 'product-item', 'combination']);
/** Things that can bring about something good by themselves: "dopamine lifts the mood". */
const ACTORS = new Set([
  'neurotransmitter',
  'opioid-receptor',
  'medicine',
  'opioid-drug',
  'other-substance',
  'combination',
  'kratom-stopping',
]);
/** Prepositions that put a harm down to something. */
const OWING = new Set(['on', 'from', 'of', 'by', 'to', 'with']);
/** Prepositions that say what a person had taken when it happened. */
const TAKEN_ON = new Set(['on', 'from', 'off', 'with']);
/** Prepositions before what something was found in. */
const AMONG = new Set(['in', 'among', 'inside', 'within', 'from']);
const JUDGING = new Set(['better', 'worse', 'absent']);
const CALLED = new Set(['it', 'them', 'this', 'these']);
/** How far behind an amount ("a single chew of a concentrated tablet") the thing stands that it is of, in words. */
const AMOUNT_REACH = 3;
/** Words between what is called and what it is called. */
const CALLED_REACH = 4;
const CONCEDING = new Set(['but', 'although', 'though', 'however', 'yet', 'and yet']);
/** People who are named by their use: "heavy users", "people who took kratom". */
const USERS = /\b(users|consumers|drinkers|takers|chewers|regulars)( of .+)?$|\bwho\b/i;
const BRINGING_ABOUT = /^(result|lead|leads|led|trigger|give|gave)/;
const AVERTING = /^(avoid|minimi[sz]|reduce|lessen|lower|limit|mitigat|prevent)/;
const ANYBODY = new Set('anyone anybody those people individuals someone everyone'.split(' '));
/** Verbs of which a gerund is the subject: "Coming off heroin means a week of …" */
const MEANING = /^(means?|meant|takes|took|hurts?|sucks?|feels|brings|brought|requires|entails)$/;
const ABLE = /^(shown|known|proven|found|said|thought|able|likely|appears?|seems?)$/;
const NAMED_INSIDE = /kratom|mitragynine|7.?oh/i;
const LIKENESS = /^(like|effects?|properties|activity|type|qualities)$/;
/** How far behind the addicted what helps them may stand, in words. */
const ADDICTED_REACH = 6;
/** Prepositions that say what kratom is for. */
const SERVING = new Set(['for', 'as', 'in', 'with']);
const TOPICAL = new Set(['about', 'against', 'regarding', 'concerning']);
const HEADLINED = /^(link|tied|blam|connect)/;
/** What is done for people with a dependence, */
const CARE = /^(treatment|therap|rehab|counsel|detox|program)/;
const SETTINGS = /^(contexts?|settings?|centers?|centres?|facilit(y|ies)|clinics?)$/;
/** and titles of pages about it. */
const CLINICS =
  /\b(rehab|detox|addiction (treatment|recovery|help|cent(er|re)s?|hotline)|(kratom|7.?oh) (addiction|dependen|abuse|withdrawal|use disorder)|(addicted to|addiction to|quit(ting)?|withdrawal from|dependence on|get(ting)? off|stop(ping)?) kratom)/i;
const GETTING = /^(receiv|requir|seek|sought|undergo|underwent|need|enter|medical|professional)/;
const OWNING = /^(have|has|had|suffer)/;
const LIKENING = new Set(['like', 'than', 'as']);
/** How far behind the words that give a reason it may stand, in words. */
const WHY_REACH = 6;
const GROUNDS = new Set([
  'due to',
  'because of',
  'owing to',
  'for fear',
  'of fear',
  'over fears',
  'to avoid',
]);
const CHOOSING =
  /^(switch|turn|mov|chang|prefer|cho(o|se)|opt|pick|favou?r|com(e|ing)|swap|tr(y|ied))/;
const SHUNNING = /^(away|not|dont|never|against|avoid|stop|quit|ban)/;
const DEALT_WITH = new Set(
  'seen checked looked treated examined assessed tested investigated'.split(' '),
);
/** Verbs that tell a reader or a ward what to do. */
const DIRECTING = new Set(
  'offer call seek stop refer consider see ask contact test order monitor get check go consult tell talk speak avoid'.split(
    ' ',
  ),
);
const ILL =
  /^(those|people|patients|anyone|somebody|someone|adults|women|men|children|person|patient)$/;
/** Verbs, and prepositions of verbs, that bring a thing up. */
const HANDING =
  /^(also|sells?|sold|takes?|taking|took|adds?|added|stocks?|carry|carries|prescribe[sd]?|on|called|named|contains?|uses?|offers?|has|have|recommends?|recommended|tried|tries|gave|give)$/;
const SCARCE = /^(rare|uncommon|few|lower|small|tiny|negligible|remote)$/;
const ADJECTIVAL = new Set(['a', 'an', 'any', 'every', 'each', 'the']);
const PATIENTS = new Set('patient patients man woman person adult customer client'.split(' '));
const EXPLAINING = new Set('since once after until when whenever'.split(' '));
/** People who are somebody's, and so not those who take kratom in general. */
const RELATED =
  /\b(friend|buddy|wife|husband|sister|brother|mom|mum|dad|mother|father|son|daughter|uncle|aunt|cousin|neighbou?r|coworker|colleague|boss|roommate|grandma|grandpa|grandmother|grandfather|girlfriend|boyfriend)$/i;
const ONE_OTHER =
  /^(he|she|him|her|his|(two|three|four|five|several|\d+) (customers|clients|workers|men|women|people|adults|students)|(an? |one |the )?(\w+ )?(man|woman|girl|guy|lady|someone|somebody|clerk|client|customer|patient|driver|worker|farmer|student|veteran|neighbou?r))$/i;
const WE = /^(we|us|our)$/i;
/** Words that say when, in front of "her overdose". */
const DATING =
  /^(\w* (before|after|since|during|until|following)|(prior|leading|up) to|(time|day|night|weeks?|days?|months?) of)$/;
/** A definition's own verb stands at most so many words behind its beginning. */
const DEFINED_WORDS = 7;
const ASKED_REACH = 4;
const LISTED_REACH = 8;
const DIRE = /^(devastating|detrimental|harmful|adverse|negative|damaging|dire|disastrous)$/;
const CARED_FOR =
  /^(rehab(ilitation)?|discontinuation|discontinuing|cessation|stopping|treatment|surgery|therapy)$/;
const PERIODS = /^(year|month|week|night|decade|summer|winter|spring|fall|autumn)s?$/;
const MONTHS =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|\d{4})$/;
const SINGLING = /^(other|one|doubt|wonder|matter|more|longer|single|better)$/;

/** Titles of pages that tell of a patient. */
const CASES = /\b(case|cases|patients?|report|presentation|surgery|postoperative)\b/i;
const CONTAMINATING = new Set(['contamination', 'contaminant']);
/** What is said of taking kratom without a word for it. */
const OF_TAKING = new Set(['missed-dose', 'kratom-stopping', 'combination']);
/** What does not come of stopping, though the sentence tells people to. */
const NEVER_OF_STOPPING = new Set(['overdose-death', 'liver-injury', 'breathing-trouble', 'harm']);
const WITHDRAWN = /^withdrawals?$/;
const SIGNS = /^(signs?|symptoms?)$/;
const SLIGHT = new Set(['little', 'low', 'small', 'slight', 'minimal']);
const CHANCES = new Set(['chance', 'risk', 'likelihood', 'danger']);
const WITHDRAWALS = new Set(['withdrawal', 'opioid-withdrawal']);
const BRACKET_REACH = 14;
const OCCASIONS = new Set(['when', 'whenever', 'if']);
const INSTEAD = /^(other|alternative|safer|better|proven) /i;
/** What happens to those who take it, and so not to it. */
const MANY =
  /^(you|some|many|most|others|people|users|patients|consumers|those|they|newborns|infants|babies)/i;
const DIES = /\bdi(e|ed|es)\b/i;
const DYING = /^(die|dies|died|dying)$/i;
/** How far behind "found in" what it was found in is looked for, in words, */
const FOUND_REACH = 5;
/** and what that may be. */
const KNOWN_PLACES = Trait.subject | Trait.concept;
const REACHING = new Set('get feel have reach stay keep be achieve notice catch'.split(' '));
const OWNERS = new Set('a an my your his her their another any'.split(' '));
const NAMING_AS = new Set('is was be being as like called than'.split(' '));
const SPOILING = new Set('hard harder difficult impossible unable tough tricky'.split(' '));
const RELATED_TO = new Set(['related to', 'stemming from', 'resulting from', 'arising from']);
const MEANS = /^(means|refers|denotes)$/;
/** Words of a shop. */
const SELLING =
  /^(we|our|ours|us|offer|sells?|sold|selling|stock|suppl|carr(y|ies)|ship|sourc|buy|shop|order|enjoy|committed|dedicated)/;
const HAVE = new Set('has have had is are was were'.split(' '));
/** How far behind "have shown" a word of doubt is looked for, in words. */
const MAYBE_REACH = 5;
const MAYBE = new Set('may might could possibly potentially'.split(' '));
/** Nouns for whole classes of things. */
const CLASSES =
  /^(aids|remedies|supplements|medicines|medications|foods|drugs|boosters|sedatives)$/;
const CLASS_REACH = 6;
/** Words by which one of a class is pointed to. */
const DETERMINING = new Set('these those this that our their its such both which'.split(' '));
const SEEKING =
  /^(seek(s|ing)?|search(es|ing)?|look(s|ing)?|want(s|ed)?|need(s|ed)?|crav(e|es|ing))$/;
const SEEKING_REACH = 5;
const ENSURING_REACH = 8;
const LED_IN = new Set('moreover while although chronic the'.split(' '));
/** How far behind its first word a sentence may name what people have, in words. */
const WITH_REACH = 4;
const AFFLICTED =
  /^(people|persons?|individuals|patients|adults|those|sufferers|many|children|teens)$/;
const DESCRIBING = /^(involves|affects|occurs|refers|differs|develops)$/;
const DEFINING =
  /^(an?|one|more|not|common|commonly|characteri[sz]ed|defined|described|often|prevalent|widespread|considered|classified)$/;
const EXPLETIVE = new Set(['it', 'its']);
/** What something may be done by, without saying what it is. */
const WAYS =
  /^(ways|strategies|methods|techniques|tips|tricks|steps|things|means|approaches|exercises|measures|hacks)$/;
const COMING_OF = new Set('due caused triggered stems stemming results arises'.split(' '));
/** How far before its verb the noun of a relative clause without "that" may end, in words. */
const OWN_RELATIVE = 4;
const GOING_ON = new Set('and but so then or instead because'.split(' '));
const CEASING = /^(stop(s|ped)?|quit|ceased?|ceases)$/;
/** First words of advice to buyers, */
const WATCHING = new Set('ensure choose select opt check verify prioritize prioritise'.split(' '));
const SURE = new Set(['sure', 'certain', 'careful']);
/** what may stand before them, */
const LEADING_IN = new Set('always only please so also just and then therefore'.split(' '));
/** and within a sentence. */
const BIDDING = new Set('to should must please and always'.split(' '));
const PUT_DOWN_TO = new Set(['from', 'after', 'because', 'by']);
const RETURNING = /^(c(a|o)mes?|coming) back|^return/i;
const OURSELVES = new Set('i we he she my our his her'.split(' '));
/** Beginning and taking, which need not say what. */
const STARTING =
  /^(start|beg[au]n|try|tried|took|take|taking|us(e|ed|ing)|dos|drink|drank|sip|found|find|discover)/;
/** Openers of a clause that tells when or why. */
const BACKGROUND = new Set('since when once after because until before as'.split(' '));
const OPEN_PRONOUNS = new Set(['this', 'that', 'these', 'both']);
const BEFORE_PREDICATES = new Set(
  'is are was were be been a an very highly so more less as and or'.split(' '),
);
const POINTING_ON = new Set(['below', 'above', 'here', 'following']);
const ACTIVE = new Set(['s', 'b', 'g']);
const harms = (effect: Effect | null) =>
  effect === 'causes' || effect === 'harms' || effect === 'lowers' || effect === 'contains';
const benefits = (effect: Effect | null) =>
  effect === 'reduces' || effect === 'raises' || effect === 'quits';
/** In a heading these only name a topic: "Risks of dependence", "Effects on the liver". */
const MENTIONING = new Set(['risk', 'harm', 'use', 'associate', 'inverse']);
/** Verbs that say what a person has; without kratom in the sentence it is the person's own story. */
const HAVING = new Set(
  'have has had having suffer suffers suffered suffering experience experienced experiencing get gets got getting develop developed notice noticed feel feels felt see saw'.split(
    ' ',
  ),
);

const SAID_TO_BE: Link = { type: 'direct', mark: null, effect: 'is', behind: false };

/** Reads the sentences of any page; holds nothing between calls. */
export class SentenceReader {
  constructor(
    readonly lexicon: Lexicon,
    readonly frames: FrameIndex,
  ) {}

  /**
   * @param words The block's words.
   * @param sentence The sentence's range in them.
   * @param marks The lexicon's marks in it, by their first word.
   * @param state What the engine knows before the sentence.
   */
  read(
    words: Words,
    sentence: Sentence,
    marks: readonly Mark[],
    state: ReadingState,
    place: Place,
  ): SentenceReading {
    const view = new SentenceView(this.lexicon, this.frames, words, sentence, marks, state, place);
    return new Reading(view);
  }
}

/** What is not asked for of every sentence is only worked out when it is. */
class Reading implements SentenceReading {
  readonly agents: Agents;
  readonly links: Links;
  readonly stances: Stances;
  readonly propositions: Proposition[] = emptyList();
  readonly topic: TopicKind;
  readonly form: ProductForm;
  readonly focus: Focus;
  readonly thing: string;
  readonly near: boolean;
  readonly illness: boolean;

  constructor(readonly view: SentenceView) {
    this.agents = new Agents(view);
    this.links = new Links(view, this.agents);
    this.stances = new Stances(view);
    this.near = this.#speaksOfIt();
    this.illness = this.#describesIllness();
    if (view.concepts.length > 0) {
      for (let index = 0; index < view.clauses.length; index++) {
        this.#readClause(index, this.propositions);
      }
      this.#partsOfLead(this.propositions);
    }
    const { topic, form, focus } = this.#leaves();
    this.topic = topic;
    this.form = form;
    this.focus = focus;
    this.thing = this.#lastThing();
  }

  has(traits: number): boolean {
    return this.view.has(traits);
  }

  get words(): Words {
    return this.view.words;
  }

  get clauses(): readonly Clause[] {
    return this.view.clauses;
  }

  get marks(): readonly Mark[] {
    return this.view.marks;
  }

  get concepts(): readonly string[] {
    return this.view.conceptIds;
  }

  get saysSomething(): boolean {
    const { concepts, frames } = this.view;
    return concepts.some((mark) =>
      mark.senses.some((sense) => sense.kind === 'concept' && frames.isThing(sense.id)),
    );
  }

  get named(): boolean {
    return this.view.named;
  }

  get otherNamed(): boolean {
    if (!this.view.has(Trait.other)) return false;
    return this.view.subjects.some(
      (mark) =>
        is(mark, Trait.other) &&
        !is(mark, Trait.named) &&
        // "Inspectors found lead in two products": what is in it, and not what it is about.
        !senseOf(mark, 'concept', 'contaminant') &&
        !this.agents.contrasted(mark, this.view.clauseAt(mark.from)),
    );
  }

  subjectBefore(word: number): Agent {
    return this.agents.agentFor(this.view.clauseIndexAt(word), word);
  }

  /** Under "Kratom withdrawal symptoms:" an item is a part of the withdrawal. */
  #partsOfLead(out: Proposition[]): void {
    const { view } = this;
    const lead = view.place.lead;
    if (!lead?.concept || lead.relation !== 'cause') return;
    if (!view.isFragment(view.clauses[0] as Clause)) return;
    const object = view.concepts.find((mark) =>
      mark.senses.some(
        (sense) => sense.kind === 'concept' && view.frames.valence(sense.id) === 'bad',
      ),
    );
    if (!object) return;
    out.push({
      effect: 'causes',
      concept: lead.concept,
      agent: agentAs('none', view.state.form, null),
      relation: null,
      object,
      stance: lead.reported ? 'reported' : lead.hedged ? 'hedged' : 'asserted',
      from: object.from,
      to: object.to,
      lead: lead.text,
    });
  }

  excluded(concept: string, behind: number): boolean {
    const { words } = this.view;
    const mentions = this.view.concepts.filter((mark) => senseOf(mark, 'concept', concept));
    if (mentions.length === 0) return false;
    return mentions.every((mark) => {
      // "taken without any other drugs, it is safe"
      if (words.norm.slice(Math.max(0, mark.from - 3), mark.from).includes('without')) return true;
      if (mark.from < behind) return false;
      const own = this.view.clauseAt(mark.from);
      // "safe, but nobody has studied it in pregnancy"
      if (
        own.from >= behind &&
        CONCEDING.has(own.opener) &&
        this.view.cues.some(
          (cue) =>
            cue.from >= own.from &&
            cue.from < own.to &&
            (is(cue, Trait.negation) || is(cue, Trait.debunk)),
        )
      )
        return true;
      for (let at = mark.from - 1; at >= mark.from - 3 && at >= behind; at--) {
        const word = words.norm[at];
        if (word === 'not' || word === 'except' || word === 'unless') return true;
      }
      return false;
    });
  }

  /** The condition that "this condition" would mean in the next sentence. */
  #lastThing(): string {
    const { concepts, frames } = this.view;
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
    return this.view.state.thing;
  }

  #readClause(index: number, out: Proposition[]): void {
    const clause = this.view.clauses[index] as Clause;
    const { concepts } = this.view;
    let things: Mark[] | null = null;
    for (let at = 0; at < concepts.length; at++) {
      const mark = concepts[at] as Mark;
      if (mark.from >= clause.to) break;
      if (mark.from < clause.from || !this.#asks(mark)) continue;
      things ??= this.#thingsIn(clause);
      const position = things.indexOf(mark);
      for (const sense of mark.senses) {
        // Nothing can come of a concept that no claim asks for, so nothing is looked for.
        if (sense.kind !== 'concept' || !this.view.frames.asksFor(sense.id)) continue;
        if (position < 0) this.#readConcept(index, clause, [mark], 0, mark, sense, out);
        else this.#readConcept(index, clause, things, position, mark, sense, out);
      }
    }
  }

  /** Whether any claim asks for what a mark says. */
  #asks({ senses }: Mark): boolean {
    for (let at = 0; at < senses.length; at++) {
      const { kind, id } = senses[at] as Sense;
      if (kind === 'concept' && this.view.frames.asksFor(id)) return true;
    }
    return false;
  }

  /** The marks in a clause of things that something can be done to. */
  #thingsIn(clause: Clause): Mark[] {
    const { concepts } = this.view;
    const things: Mark[] = emptyList();
    for (let at = 0; at < concepts.length; at++) {
      const mark = concepts[at] as Mark;
      if (mark.from >= clause.from && mark.from < clause.to && this.#isThing(mark))
        things.push(mark);
    }
    return things;
  }

  #isThing({ senses, traits }: Mark): boolean {
    if ((traits & Trait.thing) === 0) return false;
    for (let at = 0; at < senses.length; at++) {
      const { mode, id } = senses[at] as Sense;
      if (mode === 'thing' && this.view.frames.isThing(id)) return true;
    }
    return false;
  }

  #readConcept(
    index: number,
    clause: Clause,
    concepts: readonly Mark[],
    position: number,
    mark: Mark,
    sense: Sense,
    out: Proposition[],
  ): void {
    const { frames } = this.view;
    if (this.#inBracketsOf(mark)) return;
    const valence = frames.valence(sense.id);
    const link =
      sense.mode === 'thing'
        ? (this.links.linkThing(clause, concepts, position, mark, sense.id, valence) ??
          this.links.leadLink(clause, mark, sense.id, valence))
        : this.#directLink(clause, mark, sense, valence);
    if (link) this.#propose(index, clause, mark, sense, link, out);
    // What is said to be so ("is legal", "for centuries") needs no relation of its own.
    if (
      link?.effect !== 'is' &&
      !(sense.id === 'kratom-stopping' && this.#curedBy(mark)) &&
      (frames.wants('is', sense.id) || frames.wants('is-not', sense.id)) &&
      !(
        valence === 'bad' &&
        (this.#undone(clause, mark) || this.#listedAsEffect() || this.#backToNormal(mark))
      )
    ) {
      this.#propose(index, clause, mark, sense, SAID_TO_BE, out);
    }
  }

  /** "withdrawal symptoms (anxiety, tremors)": the parts are no claims of their own. */
  #inBracketsOf(mark: Mark): boolean {
    const { words, concepts, sentence } = this.view;
    for (let at = mark.from; at > sentence.from && at > mark.from - BRACKET_REACH; at--) {
      const gap = words.before[at] as number;
      if (gap & Gap.close) return false;
      if (gap & Gap.open)
        return concepts.some(
          (one) => one.to === at && one.senses.some((sense) => WITHDRAWALS.has(sense.id)),
        );
    }
    return false;
  }

  /** What a wording says that needs no relation. */
  #directLink(clause: Clause, mark: Mark, sense: Sense, valence: Valence): Link | null {
    if (this.links.hasOtherObject(mark) || this.links.isCommand(clause, mark)) return null;
    if (this.#relates(mark) || this.#slight(mark) || this.#namesMedicine(mark)) return null;
    const { frames } = this.view;
    const effects = directEffects(sense.mode, valence);
    for (let at = 0; at < effects.length; at++) {
      const effect = effects[at] as Effect;
      if (frames.wants(effect, sense.id) || frames.wants(denied(effect), sense.id)) {
        return { type: 'direct', mark: null, effect, behind: false };
      }
    }
    return null;
  }

  /** "little chance of becoming addicted": read with the chance. */
  #slight(mark: Mark): boolean {
    const { norm } = this.view.words;
    return (
      norm[mark.from - 1] === 'of' &&
      CHANCES.has(norm[mark.from - 2] as string) &&
      SLIGHT.has(norm[mark.from - 3] as string)
    );
  }

  /** "levels of an antidepressant can climb": a medicine, and not what kratom is. */
  #namesMedicine(mark: Mark): boolean {
    if (!senseOf(mark, 'concept', 'medicine')) return false;
    const { norm } = this.view.words;
    if (!OWNERS.has(norm[mark.from - 1] as string)) return false;
    for (let at = mark.from - 2; at >= this.view.sentence.from && at >= mark.from - 5; at--) {
      if (NAMING_AS.has(norm[at] as string)) return false;
    }
    return true;
  }

  /** "Signs of serotonin syndrome include tremors": how to tell it, whatever it comes of. */
  #howToTell(agent: Agent, link: Link): boolean {
    const { norm } = this.view.words;
    const { from } = this.view.sentence;
    if (this.view.named || !SIGNS.test(norm[from] as string)) return false;
    if (link.mark?.from === from) return agent.mark === null;
    // "Opioid use disorder is a disease. Signs include needing more."
    if (
      !this.view.state.near &&
      this.view.state.recent.some((id) => this.view.frames.valence(id) === 'bad')
    )
      return true;
    if (norm[from + 1] !== 'of') return false;
    // "Signs of liver disease are yellow eyes and itching"
    const of = this.view.concepts.find((one) => one.from >= from + 2 && one.from <= from + 4);
    const id = of && senseOf(of, 'concept')?.id;
    return id !== undefined && !OWN_TROUBLE.has(id) && id !== 'overdose-death';
  }

  /** Whether a wording is a relation as well and has its thing behind it. */
  #relates(mark: Mark): boolean {
    return (
      this.view.relations.some((one) => one.from === mark.from && one.to === mark.to) &&
      this.view.concepts.some(
        (next) => next.from >= mark.to && next.from <= mark.to + 2 && this.#isThing(next),
      )
    );
  }

  /** "Kratom withdrawal brings insomnia", "Withdrawal symptoms: mood swings": found as the withdrawal, and no claim of its own. */
  #partOfWithdrawal(
    agent: Agent,
    concept: string,
    valence: Valence,
    first: number,
    mark: Mark,
  ): boolean {
    const { view } = this;
    if (valence !== 'bad' || concept === 'withdrawal') return false;
    const { lead } = view.place;
    if (lead?.concept && lead.concept !== concept && view.isFragment(view.clauses[0] as Clause)) {
      return true;
    }
    const { norm } = view.words;
    const { from } = view.sentence;
    if (WITHDRAWN.test(norm[from] as string) && SIGNS.test(norm[from + 1] as string)) return true;
    // "They do get withdrawal: aches, sweats, bad nights."
    for (let at = from; at + 1 < mark.to; at++) {
      if (!WITHDRAWN.test(norm[at] as string)) continue;
      if ((view.words.before[at + 1] as number) & Gap.colon) return true;
    }
    return (
      agent.mark !== null &&
      agent.mark.to < first &&
      is(agent.mark, Trait.named) &&
      WITHDRAWN.test(norm[agent.mark.to] as string)
    );
  }

  /** Under "Side effects:" a sign is one of them, and no sign of withdrawal. */
  #listedAsEffect(): boolean {
    const { lead } = this.view.place;
    return (
      lead !== null &&
      lead.relation !== '' &&
      lead.concept === '' &&
      !this.view.conceptIds.includes('kratom-stopping') &&
      !lead.concepts.some((id) => id === 'kratom-stopping' || id === 'withdrawal')
    );
  }

  /** "took away the restless legs", "headaches come rarer": a trouble that goes is not there. */
  #undone(clause: Clause, mark: Mark): boolean {
    return this.view.relations.some((relation) => {
      if (relation.from < clause.from || relation.to > clause.to) return false;
      if (/^(stop|quit)/.test(this.view.lemma(relation))) return false;
      const mode = relation.to <= mark.from ? 'before' : relation.from >= mark.to ? 'after' : '';
      return relation.senses.some(
        (sense) => sense.id === 'reduce' && sense.mode === mode && relation.form !== 'x',
      );
    });
  }

  #propose(
    index: number,
    clause: Clause,
    mark: Mark,
    sense: Sense,
    link: Link,
    out: Proposition[],
  ): void {
    const relation = link.mark;
    const first = relation ? Math.min(relation.from, mark.from) : mark.from;
    const last = relation ? Math.max(relation.to, mark.to) : mark.to;
    const valence = this.view.frames.valence(sense.id);
    let agent: Agent;
    if (link.type === 'inverse') agent = this.agents.inverseAgent(relation as Mark);
    else if (link.behind) agent = this.agents.agentBehind(index, clause, mark, relation as Mark);
    else agent = this.agents.agentFor(index, first, relation?.from === mark.to);
    let effect: Effect | null = link.effect;
    if (
      effect === 'causes' &&
      agent.kind === 'person' &&
      relation &&
      HAVING.has(this.view.lemma(relation)) &&
      !(agent.mark && USERS.test(this.view.text(agent.mark))) &&
      !this.view.place.lead &&
      this.view.state.headings.at(-1)?.lead?.relation !== 'cause' &&
      !this.#usesBefore(clause) &&
      !this.#afterTaking(clause) &&
      !this.#commonLot(agent, sense.id) &&
      !this.#ownOnThisPage(sense.id) &&
      !this.#namesKratomIn(clause) &&
      // "once people quit kratom, they experience withdrawal"
      !(sense.id === 'withdrawal' && this.#quitsKratom())
    ) {
      return;
    }
    if (
      effect === 'causes' &&
      agent.kind === 'person' &&
      relation &&
      this.#ownCondition(clause, relation, sense, first, last)
    )
      return;
    // "I still had anxiety": from before.
    if (
      effect === 'causes' &&
      agent.personal &&
      relation &&
      HAVING.has(this.view.lemma(relation)) &&
      this.view.words.norm[relation.from - 1] === 'still' &&
      !OWN_TROUBLE.has(sense.id)
    )
      return;
    // "The leaf stopped relieving my pain": no longer does.
    if (relation?.form === 'g' && CEASING.test(this.view.words.norm[relation.from - 1] as string))
      return;
    if (link.type === 'direct' && sense.id === 'quality' && this.#advisesBuyer(mark)) return;
    if (this.illness && (harms(effect) || benefits(effect) || effect === 'acts-on')) return;
    // "Understanding and Treating Anxiety: Old Methods and Kratom"
    if (
      this.view.place.heading &&
      benefits(effect) &&
      this.view.words.norm[this.view.sentence.from] === 'understanding' &&
      !this.view.subjects.some((one) => is(one, Trait.named) && one.from < last)
    )
      return;
    if (link.type === 'direct' && sense.id === 'quality' && this.#ofTheSort(mark)) return;
    if (sense.id === 'proof' && this.#shownToMaybe(mark)) return;
    if (sense.id === 'tradition' && this.#oldCustomOfOthers(clause, mark, agent)) return;
    if (benefits(effect) && this.#waysToDo(relation, first, last)) return;
    if (benefits(effect) && this.#onlySought(clause, agent, relation, mark, first)) return;
    if (link.effect === 'is' && this.#ofWholeClass(clause, mark, agent)) return;
    if (link.effect === 'is' && sense.id === 'safe' && this.#ensured(mark)) return;
    if (harms(effect) && link.behind && this.#causeNamed(relation, last)) return;
    // "no lab reports on their site"
    if (
      link.type === 'direct' &&
      sense.id === 'quality' &&
      this.view.words.norm
        .slice(Math.max(clause.from, mark.from - 3), mark.from)
        .some((word) => word === 'no' || word === 'without' || word === 'lacks')
    )
      return;
    // "the painkillers he used to treat himself for depression": with something else.
    if (link.type === 'use' && agent.kind === 'person' && this.#treatsWithOther(relation)) return;
    // '"Nonaddictive" means that …', "Smoothies have long been loved"
    if (link.type === 'direct' && MEANS.test(this.view.words.norm[mark.to] ?? '')) return;
    if (sense.id === 'tradition' && agent.kind === 'unknown' && OWNING.test(this.view.lemma(mark)))
      return;
    if (effect === 'causes' && this.#partOfWithdrawal(agent, sense.id, valence, first, mark))
      return;
    if (effect === 'causes' && this.#howToTell(agent, link)) return;
    if (OWN_TROUBLE.has(sense.id) && effect === 'reduces' && this.#ownTrouble(mark)) return;
    // "For anyone experiencing stress, this is the answer": whom it is for.
    if (
      effect === 'causes' &&
      relation?.form === 'g' &&
      ANYBODY.has(this.view.words.norm[relation.from - 1] as string) &&
      this.view.words.norm[relation.from - 2] === 'for'
    )
      return;
    if (
      link.type === 'direct' &&
      this.view.words.norm.slice(Math.max(clause.from, mark.from - 2), mark.from).includes('unlike')
    )
      return;
    // "To treat this, I was prescribed pills": what for, and no word of kratom.
    if (
      benefits(effect) &&
      relation?.from === this.view.sentence.from + 1 &&
      this.view.words.norm[relation.from - 1] === 'to' &&
      this.view.has(Trait.other) &&
      !this.view.named &&
      !this.view.place.fragment
    )
      return;
    if (
      relation &&
      !agent.personal &&
      (effect === 'reduces' || effect === 'lacks') &&
      this.#easesStopping(sense.id, effect)
    )
      return;
    // "I received treatment for my back pain": what, it does not say.
    if (
      benefits(effect) &&
      relation &&
      /^treatment/.test(this.view.lemma(relation)) &&
      this.view.words.norm
        .slice(Math.max(clause.from, first - 2), first)
        .some((word) => GETTING.test(word))
    )
      return;
    if (benefits(effect) && (this.#quitsKratom(effect === 'quits') || this.#logOfStopping(agent)))
      return;
    if (benefits(effect) && this.#onlyAbout(relation)) return;
    if (TREATED_TROUBLE.has(sense.id) && this.#careFor(agent, relation, mark, effect)) return;
    if (link.type === 'use' && agent.kind === 'kratom' && relation && ACTIVE.has(relation.form)) {
      // "They use kratom for …": people, whoever "they" are.
      if (!agent.mark || this.view.lemma(agent.mark) !== 'they') return;
    }
    if (link.type === 'direct' && sense.mode === 'worse' && this.#describesOther(mark, sense.id))
      return;
    if (link.type === 'direct' && harms(effect) && this.#describesSomebody(mark)) return;
    if (benefits(effect) && this.#nursling(agent)) return;
    if (
      link.type === 'direct' &&
      harms(effect) &&
      (this.#owedToOther(mark) || this.#ofOther(agent))
    )
      return;
    // "due to the risk of addiction to opioids"
    if (OWN_TROUBLE.has(sense.id) && harms(effect) && this.#owedToOther(mark)) return;
    if (
      harms(effect) &&
      (this.#whyKratom(first) || (link.type !== 'inverse' && this.#notFromKratom(last)))
    )
      return;
    // "have the pain seen to"
    if (
      relation &&
      HAVING.has(this.view.lemma(relation)) &&
      DEALT_WITH.has(this.view.words.norm[last] as string)
    )
      return;
    if (harms(effect) && this.#toldWhen(clause)) return;
    if (harms(effect) && this.#ofTheGerm(agent, sense.id)) return;
    if (link.type === 'direct' && this.#likelihood(mark, sense.id)) return;
    if (link.type === 'direct' && !harms(effect) && this.#namesKind(clause, mark, agent)) return;
    if (effect === 'causes' && this.#ofTheIll(agent, clause, first)) return;
    if (harms(effect) && this.#onlyDates(mark)) return;
    if (this.#defines()) return;
    if (CONTAMINATING.has(sense.id) && this.#germItself(mark, relation)) return;
    if (this.#indirectlyAsked(first)) return;
    if (relation && this.#onlyTells(relation, mark, sense.id)) return;
    if (sense.id === 'tradition' && this.#longAgo(mark)) return;
    // "Detox allows your body to recover", "Detox Home is here to help"
    if (
      link.type === 'direct' &&
      mark.from === this.view.sentence.from &&
      /^detox/.test(this.view.words.norm[mark.from] as string)
    )
      return;
    if (benefits(effect) && relation && this.#illOrAfterwards(relation, mark, last)) return;
    // "His urine screen was negative"
    if (
      this.view.words.norm[mark.to - 1] === 'negative' &&
      !/^(despite|in)$/.test(this.view.words.norm[mark.to] ?? '') &&
      !this.near &&
      !this.#ownStory()
    )
      return;
    if ((benefits(effect) || effect === 'is') && this.#noneOf(clause, first)) return;
    // "to relieve severe pain": what is relieved.
    if (
      effect === 'causes' &&
      relation &&
      relation.to <= mark.from &&
      this.view.relations.some(
        (one) => one.to === relation.from && senseOf(one, 'relation', 'reduce') !== undefined,
      )
    )
      return;
    // "pain caused by severe arthritis"
    if (
      harms(effect) &&
      this.view.words.norm[first - 1] === 'by' &&
      this.view.words.norm[first - 2] === 'caused'
    )
      return;
    // "people take kratom to avoid the symptoms", "take little of it to minimise side effects": a purpose.
    if (
      effect === 'lacks' &&
      relation &&
      this.view.words.norm[relation.from - 1] === 'to' &&
      AVERTING.test(this.view.lemma(relation)) &&
      !ABLE.test(this.view.words.norm[relation.from - 2] ?? '')
    )
      return;
    if (this.#switchesAway(mark)) return;
    if (!this.#ownOnThisPage(sense.id) && this.#someoneElses(agent, effect, last)) return;
    if (benefits(effect) && this.#spoilt(mark, relation)) return;
    if (effect === 'causes' && relation && this.#hadBefore(agent, relation, last)) return;
    if (effect === 'raises' && this.#ofTrouble(agent, relation ?? mark)) return;
    if (link.type === 'direct' && agent.kind === 'kratom' && DYING.test(this.view.text(mark)))
      return;
    if (link.type === 'direct' && this.#saidByAnother(mark, sense)) return;
    if (this.#onlyThen(clause, agent, effect) || this.#saysOfDoing(mark, link, agent)) return;
    if (benefits(effect) && this.#onlyPromised(index, clause, first)) return;
    if (this.#owesToRival(agent, effect, first, last) || this.#clefts(last)) return;
    if (sense.mode !== 'thing' && link.type === 'direct') {
      if (this.#boundToOther(mark) || this.#attributive(mark)) return;
    }
    if (link.type === 'direct' && sense.mode === 'better' && this.#swallowed(mark, sense.id))
      return;
    if (benefits(effect) && this.#tellsWho(clause, agent, link)) return;
    if (link.type === 'direct' && sense.mode === 'worse' && this.#relieved(clause, mark)) return;
    // "You can't die of it": the longer wording denies what the shorter one says.
    if (link.type === 'direct' && sense.mode === 'worse' && this.#deniedAcross(mark, sense.id))
      return;
    // "is less cheerful"
    if (link.type === 'direct' && effect === 'raises' && this.#isLess(mark)) return;
    if (
      relation &&
      relation.form === 'g' &&
      relation.from === clause.from &&
      relation.to <= mark.from &&
      this.#predicateFollows(mark.to)
    ) {
      return;
    }
    if (link.type === 'contain' && agent.kind === 'none' && this.#foundElsewhere(last)) return;
    if (relation && effect === 'causes' && this.#wasThereBefore(relation, link, sense.id)) return;
    if (this.view.place.heading && this.#onlyNamesTopic(clause, link, relation)) return;
    if (
      link.type === 'direct' &&
      (sense.mode === 'better' || this.#saidNotToBe(mark)) &&
      this.#isItsOwnSubject(clause, mark)
    ) {
      return;
    }
    if (link.type === 'use' && relation?.form === 'g' && agent.kind !== 'person') return;
    if (link.type === 'contain' && agent.kind !== 'kratom' && agent.kind !== 'other') {
      // "Inspectors found droppings among the sacks."
      const named =
        this.view.subjects.find((one) => is(one, Trait.named)) ??
        this.view.subjects.find(
          (one) =>
            is(one, Trait.standin) &&
            one.from > mark.to &&
            AMONG.has(prepositionBefore(this.view.words, one, mark.to) ?? ''),
        );
      if (named) agent = this.agents.agentOf(named, clause);
    }
    // "An overdose can be fatal": the same thing twice; whose, the context says. And few things do any good by
    // themselves: "The patches are harmless, and it clears them".
    if (agent.kind === 'concept' && agent.concept === sense.id && sense.id === 'liver-injury')
      return;
    // "Melasma is harmless": what is harmless is not kratom.
    if (
      agent.kind === 'concept' &&
      link.type === 'direct' &&
      effect === 'is' &&
      sense.id === 'safe' &&
      this.view.frames.valence(agent.concept) === 'bad'
    )
      return;
    // "pain caused by arthritis": a trouble of its own brings it about.
    if (link.type === 'inverse' && agent.kind === 'concept' && agent.concept === sense.id) return;
    if (
      agent.kind === 'concept' &&
      (agent.concept === sense.id ||
        TAKEN.has(agent.concept) ||
        (!harms(effect) &&
          !(effect === 'raises' && this.view.frames.valence(sense.id) === 'neutral') &&
          !ACTORS.has(agent.concept)))
    ) {
      agent = this.#amountOf(agent.mark, clause);
    }
    if (relation && valence === 'neutral' && this.#speaksInGeneral(clause, relation, mark, agent))
      return;
    if (agent.kind !== 'kratom') {
      const inner = this.#namedBetween(relation, first, last);
      if (inner) agent = this.agents.agentOf(inner, clause);
      else if (agent.kind === 'none' && relation && this.#ownedByOther(relation)) return;
    }
    // "Paramedics found her barely breathing": it is she whom it befell.
    if (agent.kind === 'authority' && agent.mark && link.type === 'direct' && effect === 'causes') {
      const { to } = agent.mark;
      const patient = this.view.subjects.find(
        (one) => one.from >= to && one.to <= first && is(one, Trait.person),
      );
      if (patient) agent = this.agents.agentOf(patient, clause);
    }
    if (agent.kind !== 'kratom')
      agent =
        this.#called(mark, agent, clause) ??
        this.#alike(agent, last) ??
        (link.type === 'direct' && harms(effect) ? this.#owedToKratom(mark, clause) : null) ??
        agent;
    if (effect === 'quits' && LIKENING.has(this.view.words.norm[first - 1] as string)) return;
    if (
      effect === 'quits' &&
      relation &&
      /^stop/.test(this.view.lemma(relation)) &&
      (agent.kind === 'none' || (agent.kind === 'person' && !agent.personal))
    )
      return;
    const givesUp =
      effect === 'quits' || (effect === 'reduces' && sense.id === 'other-substance-habit');
    if (givesUp && agent.kind === 'person' && !this.#credits(agent)) return;
    if (
      (agent.kind === 'person' || agent.kind === 'none') &&
      this.#usesOther(agent, clause, first, last, mark)
    )
      return;
    if (benefits(effect) && this.#helpsThemselves(agent, clause, link, first)) return;
    // The judgement may stand in the clause beside: "for pain, it could be a good choice".
    const seat = relation ? this.view.clauseIndexAt(relation.from) : index;
    const verdict = this.stances.judge(
      seat,
      this.view.clauses[seat] as Clause,
      first,
      last,
      link,
      mark,
      sense.id,
      agent,
      effect,
    );
    if (verdict === null) return;
    if (verdict.denied) effect = denied(effect);
    if (effect === 'lacks' && DIES.test(this.view.text(mark)) && this.#onePerson(clause, first))
      return;
    // A question may be answered with no, and then the denial is the claim.
    const { frames } = this.view;
    if (effect === null) return;
    if (!frames.wants(effect, sense.id) && !frames.wants(denied(effect), sense.id)) return;
    // What comes of stopping kratom is its withdrawal, not its effect.
    const withdrawn =
      effect === 'causes' &&
      !NEVER_OF_STOPPING.has(sense.id) &&
      this.view.frames.wants('causes', 'withdrawal') &&
      this.#quitsKratom() &&
      !this.#clearsUp(mark) &&
      !this.view.words.norm.slice(mark.to, this.view.sentence.to).includes('none');
    out.push({
      effect,
      concept: withdrawn ? 'withdrawal' : sense.id,
      agent,
      relation,
      object: mark,
      stance: verdict.stance,
      from: Math.min(first, verdict.from),
      to: last,
      lead: link.type === 'lead' ? (this.view.place.lead?.text ?? '') : '',
    });
  }

  /** "managing soreness properly is crucial" */
  #predicateFollows(at: number): boolean {
    const { norm } = this.view.words;
    const next = (/.ly$/.test(norm[at] ?? '') ? norm[at + 1] : norm[at]) as string;
    return COPULAS.has(next) || MEANING.test(next);
  }

  /** "At low doses, high quality kratom perks you up": of which sort, while something else is said of it. */
  #ofTheSort(mark: Mark): boolean {
    const { view } = this;
    const { norm } = view.words;
    if (view.place.fragment || view.place.lead) return false;
    const name = view.subjects.find((one) => one.from === mark.to && is(one, Trait.named));
    if (!name) return false;
    const clause = view.clauseAt(name.from);
    for (let at = view.sentence.from; at < view.sentence.to; at++) {
      if (SELLING.test(norm[at] as string)) return false;
    }
    return view.finiteBetween(name.to, clause.to - 1);
  }

  /** "studies have shown that it may help": nothing that would be proof. */
  #shownToMaybe({ to }: Mark): boolean {
    const { norm } = this.view.words;
    const end = Math.min(to + MAYBE_REACH, this.view.sentence.to);
    return (
      /^(show(s|n|ed)?|suggest(s|ed)?)$/.test(norm[to - 1] as string) &&
      norm.slice(to, end).some((word) => MAYBE.has(word))
    );
  }

  /** "Herbs have traditionally been used", "The market has historically been led by coffee": the custom of another subject. */
  #oldCustomOfOthers(clause: Clause, mark: Mark, agent: Agent): boolean {
    const { view } = this;
    const { norm } = view.words;
    if (agent.mark && is(agent.mark, Trait.named | Trait.standin | Trait.pronoun)) return false;
    if (!/ally$/.test(norm[mark.to - 1] as string) || !HAVE.has(norm[mark.to - 2] as string))
      return false;
    const noun = mark.to - 3;
    return (
      noun >= clause.from &&
      !view.subjects.some((one) => one.from >= clause.from && one.to <= mark.to) &&
      !view.subjects.some((one) => one.to === noun + 1)
    );
  }

  /** "There are many ways to relieve back pain": none of them is named. */
  #waysToDo(relation: Mark | null, first: number, last: number): boolean {
    const { view } = this;
    const { norm } = view.words;
    if (!relation || norm[relation.from - 1] !== 'to' || !WAYS.test(norm[relation.from - 2] ?? ''))
      return false;
    return !view.subjects.some(
      (one) =>
        (one.to <= first || one.from >= last) &&
        is(one, Trait.named | Trait.standin | Trait.pronoun) &&
        !EXPLETIVE.has(view.lemma(one)),
    );
  }

  /** "People often seek an energy boost", "Sleep aids are everywhere": what is wanted or sold, and kratom is not spoken of. */
  #onlySought(
    clause: Clause,
    agent: Agent,
    relation: Mark | null,
    mark: Mark,
    first: number,
  ): boolean {
    const { view } = this;
    if (view.place.fragment || view.place.lead || this.#pointsToKratom()) return false;
    const { norm } = view.words;
    const last = Math.max(relation?.to ?? mark.to, mark.to);
    if (CLASSES.test(norm[last - 1] as string) && relation?.form !== 's') return true;
    return (
      agent.kind === 'person' &&
      norm
        .slice(Math.max(clause.from, first - SEEKING_REACH), first + 1)
        .some((word) => SEEKING.test(word))
    );
  }

  /** "Many natural sleep aids are perfectly safe": said of all of them. */
  #ofWholeClass(clause: Clause, mark: Mark, agent: Agent): boolean {
    const { view } = this;
    if (agent.mark && is(agent.mark, Trait.named | Trait.standin)) return false;
    const { norm } = view.words;
    for (let at = clause.from; at < mark.from && at < clause.from + CLASS_REACH; at++) {
      if (view.isAuxiliary(at)) return at > clause.from && CLASSES.test(norm[at - 1] as string);
      if (DETERMINING.has(norm[at] as string)) return false;
    }
    return false;
  }

  /** "stored well to ensure that it is safe" */
  #ensured(mark: Mark): boolean {
    const { norm } = this.view.words;
    const { from } = this.view.sentence;
    return norm
      .slice(Math.max(from, mark.from - ENSURING_REACH), mark.from)
      .some((word, at, all) => /^ensur/.test(word) && all[at - 1] === 'to');
  }

  /** "Joint pain is often due to a disease of the bone": what it comes of is named, and is not kratom. */
  #causeNamed(relation: Mark | null, last: number): boolean {
    const { view } = this;
    const { norm } = view.words;
    if (!relation || !/^(to|by|from|of|in)$/.test(norm[last - 1] as string)) return false;
    if (last + 1 >= view.sentence.to || !COMING_OF.has(norm[last - 2] as string)) return false;
    return !view.subjects.some((one) => one.from >= last);
  }

  /** "Activation of these receptors slows breathing", "the CYP3A4 inhibitor ketoconazole": whose doing, it does not say or is not kratom's. */
  #speaksInGeneral(clause: Clause, relation: Mark, mark: Mark, agent: Agent): boolean {
    const { view } = this;
    const last = Math.max(relation.to, mark.to);
    if (view.subjects.some((one) => one.from === last && is(one, Trait.other))) return true;
    const first = Math.min(relation.from, mark.from);
    return (
      agent.kind === 'none' &&
      first <= clause.from + 1 &&
      (relation.form === 'x' || relation.form === 'n' || relation.form === 'p') &&
      view.words.norm[last] !== 'by' &&
      !view.has(Trait.pronoun | Trait.possessive) &&
      view.finiteBetween(last, clause.to - 1)
    );
  }

  /** "the affinity of mitragynine for …": named between the relation and its object. */
  #namedBetween(relation: Mark | null, first: number, last: number): Mark | undefined {
    const { view } = this;
    if (last - first < 3 || !view.has(Trait.named | Trait.standin)) return undefined;
    return view.subjects.find(
      (one) =>
        one.from > first &&
        one.to < last &&
        is(one, Trait.named | Trait.standin) &&
        // "linked the herb to …": inside the relation itself; else behind a preposition.
        ((relation?.gapped && one.to <= relation.to) ||
          (is(one, Trait.named) && prepositionBefore(view.words, one, first) !== null)),
    );
  }

  /** "The side effects of morphine include nausea": named inside the relation itself. */
  #ownedByOther({ gapped, from, to }: Mark): boolean {
    return (
      gapped &&
      this.view.has(Trait.other) &&
      this.view.subjects.some((one) => one.from >= from && one.to <= to && is(one, Trait.other))
    );
  }

  #usesBefore(clause: Clause): boolean {
    return (
      this.view.has(Trait.use) &&
      this.view.marks.some(
        (one) =>
          is(one, Trait.use) &&
          one.to <= clause.from &&
          // "although I took all these pills": something else.
          !this.view.marks.some(
            (next) =>
              next.from >= one.to &&
              next.from <= one.to + TAKING_REACH &&
              (is(next, Trait.other) || senseOf(next, 'concept', 'medicine')) &&
              !is(next, Trait.named),
          ),
      )
    );
  }

  /** Whether a clause has a name of kratom or what stands for one. */
  #namesKratomIn(clause: Clause): boolean {
    return (
      this.view.has(Trait.named | Trait.standin | Trait.pronoun) &&
      this.view.subjects.some(
        (one) =>
          one.from >= clause.from &&
          one.from < clause.to &&
          (is(one, Trait.named | Trait.standin) || this.#meansIt(one)),
      )
    );
  }

  /** What a person has of their own, whether or not they take kratom. */
  #ownCondition(
    clause: Clause,
    relation: Mark,
    sense: Sense,
    first: number,
    last: number,
  ): boolean {
    const { view } = this;
    const verb = view.lemma(relation);
    // "I have migraines that, untreated, result in pain": what people have brings it about, not they.
    if (BRINGING_ABOUT.test(verb) && !this.#namesKratomIn(clause)) return true;
    // "My wife has fibromyalgia and has taken kratom for years"
    const goesOn = view.words.norm[last] === 'and' || view.words.norm[last] === 'but';
    if (!goesOn || !OWNING.test(verb) || sense.mode !== 'thing') return false;
    const names = view.subjects.filter((one) => is(one, Trait.named));
    return names.some((one) => one.from > last) && !names.some((one) => one.from < first);
  }

  /** "My doctor helped my pain", "we're here to help you hurt less": somebody's own doing. */
  #helpsThemselves(agent: Agent, clause: Clause, link: Link, first: number): boolean {
    const { view } = this;
    if (agent.kind !== 'person' || this.#namesKratomIn(clause)) return false;
    // "You kept me going": what somebody does to another, in one wording.
    if (
      link.type === 'direct' &&
      agent.mark?.to === first &&
      !FIRST_PERSON.has(view.lemma(agent.mark)) &&
      OTHERS.has(view.words.norm[first + 1] as string)
    )
      return true;
    const helps = (mark: Mark) => /^help/.test(view.lemma(mark));
    if (link.mark && !link.behind && helps(link.mark)) return true;
    const from = agent.mark?.to ?? clause.from;
    return view.marks.some(
      (one) => one !== link.mark && one.from >= from && one.to <= first && helps(one),
    );
  }

  /** "had a seizure after mixing it with tramadol": the taking stands behind and owns what happened. */
  #afterTaking(clause: Clause): boolean {
    const { view } = this;
    if (view.state.topic !== 'kratom') return false;
    return view.subjects.some(
      (one) =>
        one.from > clause.from &&
        (is(one, Trait.named) || is(one, Trait.pronoun) || is(one, Trait.standin)) &&
        view.words.norm
          .slice(Math.max(clause.from, one.from - TAKING_REACH), one.from)
          .some((word) => AFTERWARDS.has(word)) &&
        this.agents.isKratom(this.agents.agentOf(one, view.clauseAt(one.from))),
    );
  }

  /** "I had a panic attack on it": what it was had on. */
  #meansIt(one: Mark): boolean {
    const { view } = this;
    return (
      is(one, Trait.pronoun) &&
      TAKEN_ON.has(view.words.norm[one.from - 1] as string) &&
      this.agents.isKratom(this.agents.agentOf(one, view.clauseAt(one.from)))
    );
  }

  /** "Some get the wobbles", "you may notice a dry throat": people at large, and a trouble that no benefit is claimed for. */
  #commonLot(agent: Agent, concept: string): boolean {
    const { state, frames } = this.view;
    return (
      state.topic === 'kratom' &&
      state.focus.kind === 'kratom' &&
      !agent.personal &&
      (this.near || state.near || MANY.test(agent.mark ? this.view.text(agent.mark) : '')) &&
      !frames.wants('reduces', concept) &&
      !(agent.mark && FIRST_PERSON.has(this.view.words.norm[agent.mark.from] as string))
    );
  }

  /** "Regulators have cleared it as a safe food", "they call it harmless": what is called so is the subject. */
  #called(mark: Mark, agent: Agent, clause: Clause): Agent | null {
    if (agent.kind === 'other' || agent.kind === 'concept' || !is(mark, Trait.state)) return null;
    if (!mark.senses.some((sense) => JUDGING.has(sense.mode))) return null;
    const { view } = this;
    const object = view.subjects.findLast(
      (one) =>
        one.to <= mark.from &&
        one.from > Math.max(clause.from, agent.mark?.from ?? 0) &&
        (is(one, Trait.named) || is(one, Trait.standin) || CALLED.has(view.lemma(one))),
    );
    if (!object || mark.from - object.to > CALLED_REACH) return null;
    for (let at = object.to; at < mark.from; at++) {
      if (!BEFORE_PREDICATES.has(view.words.norm[at] as string)) return null;
    }
    const found = this.agents.agentOf(object, clause);
    return this.agents.isKratom(found) ? found : null;
  }

  /** "Kava has been linked to liver failure, and so has kratom." */
  #alike(agent: Agent, from: number): Agent | null {
    if (agent.kind !== 'other' || !this.view.named) return null;
    const { words, subjects } = this.view;
    const name = subjects.find(
      (one) =>
        one.from > from &&
        is(one, Trait.named) &&
        AUXILIARIES.has(words.norm[one.from - 1] as string) &&
        words.norm.slice(from, one.from).includes('so'),
    );
    return name ? this.agents.agentOf(name, this.view.clauseAt(name.from)) : null;
  }

  /** "a kratom tan that went away after I quit": what stopping ends, kratom brought. */
  #clearsUp(mark: Mark): boolean {
    return (
      this.#backToNormal(mark) ||
      this.view.relations.some(
        (one) => one.from >= mark.to && senseOf(one, 'relation', 'reduce')?.mode === 'after',
      )
    );
  }

  /** "It faded after I quit.": stopping ended it. */
  #curedBy({ from }: Mark): boolean {
    const { words, sentence } = this.view;
    return words.norm
      .slice(sentence.from, from)
      .some((word) =>
        /^(normal|clear(ed|s)|vanish|fade|disappear|subside|resolve|recover|none$)/.test(word),
      );
  }

  /** "three weeks of itching, and all went back to normal a month after I quit" */
  #backToNormal({ to }: Mark): boolean {
    const { words, sentence } = this.view;
    return words.norm.slice(to, sentence.to).some((word) => /^normal/.test(word));
  }

  /** "a small dose of ibuprofen": an amount is of what it names behind it, else of what the text is about. */
  #amountOf(mark: Mark | null, clause: Clause): Agent {
    const { words, subjects, state } = this.view;
    if (mark && TAKEN.has(senseOf(mark, 'concept')?.id ?? '') && words.norm[mark.to] === 'of') {
      const named = subjects.find(
        (one) => one.from > mark.to && one.from <= mark.to + AMOUNT_REACH,
      );
      return named ? this.agents.agentOf(named, clause) : agentAs('unknown', 'not-stated', mark);
    }
    return agentAs('none', state.form, null);
  }

  /** Under "Quitting kratom: my log" what gets better is owed to stopping, unless kratom is said to do it. */
  #logOfStopping(agent: Agent): boolean {
    const { state } = this.view;
    if (agent.kind !== 'none' && agent.kind !== 'person') return false;
    return isAnnounced(state, 'kratom-stopping');
  }

  /** "I had withdrawal for a week", where the page asks about kratom's. */
  #ownOnThisPage(concept: string): boolean {
    const { state } = this.view;
    return (
      state.topic === 'kratom' &&
      state.focus.kind !== 'other' &&
      OWN_TROUBLE.has(concept) &&
      isAnnounced(state, concept)
    );
  }

  /** "kratom withdrawal", "withdrawal from kratom": kratom's own, so that relief of it is no benefit of kratom. */
  #ownTrouble(mark: Mark): boolean {
    if (!this.view.named) return false;
    // "kratom use disorder", "kratom withdrawal and dependence"
    if (NAMED_INSIDE.test(this.view.text(mark))) return true;
    if (this.view.words.norm[mark.from - 1] === 'and') {
      const first = this.view.concepts.find((one) => one.to === mark.from - 1);
      if (first && this.view.subjects.some((one) => one.to === first.from && is(one, Trait.named)))
        return true;
    }
    const before = this.view.subjects.find((one) => one.to === mark.from);
    if (before && is(before, Trait.named)) return true;
    const next = this.view.words.norm[mark.to];
    const after = this.view.subjects.find((one) => one.from === mark.to + 1);
    return (
      (next === 'from' || next === 'of' || next === 'to' || next === 'on') &&
      after !== undefined &&
      is(after, Trait.named)
    );
  }

  /** "Tapering eases the withdrawal", "breaks keep off tolerance and withdrawal": kratom's own, and what is done about it. */
  #easesStopping(concept: string, effect: Effect): boolean {
    if (!OWN_ENDS.has(concept)) return false;
    const { conceptIds, state } = this.view;
    return (
      (effect === 'reduces' &&
        (conceptIds.includes('tolerance') || conceptIds.includes('kratom-stopping'))) ||
      (!this.view.named &&
        (state.recent.includes('kratom-stopping') || isAnnounced(state, 'kratom-stopping')))
    );
  }

  /**
   * "There are many options for addiction treatment", "the cycle of addiction is addressed", "Relapse is most common in
   * the first weeks": on a page about getting off kratom, what is done about it and how that goes.
   */
  #careFor(agent: Agent, relation: Mark | null, mark: Mark, effect: Effect | null): boolean {
    const { state, place, words } = this.view;
    // "a daily process of avoiding withdrawal": the taker's own, which proves that there is one.
    if (
      effect === 'lacks' &&
      relation?.form === 'g' &&
      AVERTING.test(this.view.lemma(relation)) &&
      words.norm[relation.from - 1] === 'of'
    )
      return true;
    const { norm } = words;
    // "in settings such as addiction treatment"
    if (
      benefits(effect) &&
      relation &&
      CARE.test(this.view.lemma(relation)) &&
      norm.slice(Math.max(0, mark.from - 4), mark.from).some((word) => SETTINGS.test(word))
    )
      return true;
    // "Kratom: withdrawal and addiction treatment": a compound, and nothing says that kratom is one.
    const compound =
      benefits(effect) &&
      relation !== null &&
      CARE.test(this.view.lemma(relation)) &&
      relation.from === mark.to;
    if (
      compound &&
      place.heading &&
      !norm.slice(this.view.sentence.from, mark.from).some((word) => SERVING.has(word))
    )
      return true;
    // "If somebody is addicted, there are … options": too far apart to be said of each other.
    if (
      benefits(effect) &&
      relation &&
      /^addicted/.test(this.view.lemma(mark)) &&
      relation.from - mark.to > ADDICTED_REACH
    )
      return true;
    if (agent.kind === 'kratom' || agent.kind === 'other') return false;
    if (place.lead && !CLINICS.test(state.pageTitle)) return false;
    // "Abstinent users stay at risk of relapse": of what they used before.
    if (/^relaps/.test(this.view.lemma(mark)) && !this.near && !benefits(effect)) return true;
    if (this.view.subjects.some((one) => is(one, Trait.named) && one.from < mark.from))
      return false;
    if (benefits(effect) && relation && CARE.test(this.view.lemma(relation))) return true;
    // "New treatments are needed to curb craving", on a page about kratom that has not come to it yet.
    if (
      benefits(effect) &&
      (agent.kind === 'none' || agent.kind === 'concept') &&
      !place.fragment &&
      !this.near &&
      !state.near &&
      !this.view.has(Trait.use)
    )
      return true;
    if (!CLINICS.test(state.pageTitle)) return false;
    return benefits(effect) || effect === 'lacks' || /^relaps/.test(this.view.lemma(mark));
  }

  /** "Severe cases can end in death", on a page about an outbreak: of the infection. */
  #ofTheGerm(agent: Agent, concept: string): boolean {
    const { state } = this.view;
    if (agent.kind === 'other' || CONTAMINATING.has(concept)) return false;
    if (this.near || this.view.named) return false;
    return isAnnounced(state, 'contamination') || isAnnounced(state, 'contaminant');
  }

  /** "Prior to her overdose, she took kratom": only says when. */
  #onlyDates({ from }: Mark): boolean {
    const { norm } = this.view.words;
    const owned = /^(his|her|their|my)$/.test(norm[from - 1] ?? '');
    return owned && DATING.test(`${norm[from - 3] ?? ''} ${norm[from - 2] ?? ''}`);
  }

  /** '"Kratom product" means any food that contains …': a statute's definition. */
  #defines(): boolean {
    const { words, sentence } = this.view;
    for (let at = sentence.from + 1; at < sentence.from + DEFINED_WORDS && at < sentence.to; at++) {
      if (words.norm[at] !== 'means') continue;
      if (/^(a|an|any|the|all|every)$/.test(words.norm[at + 1] ?? ''))
        return ((words.before[at] as number) & Gap.quote) !== 0;
    }
    return false;
  }

  /** "Salmonellosis lasts a week", "food that is tainted with Salmonella causes fever": of the infection, whatever caught it. */
  #germItself(mark: Mark, relation: Mark | null): boolean {
    if (this.view.place.fragment) return false;
    const end = Math.max(mark.to, relation?.to ?? 0);
    if (
      this.view.subjects.some(
        (one) =>
          is(one, Trait.named | Trait.standin) ||
          (one.from < end && is(one, Trait.pronoun) && CALLED.has(this.view.lemma(one))),
      )
    )
      return false;
    const { norm } = this.view.words;
    if (mark.from === this.view.sentence.from)
      return (
        relation !== null &&
        relation.from >= mark.to &&
        !/^(was|were|had|has)$/.test(norm[mark.to] ?? '')
      );
    return norm.slice(this.view.sentence.from, mark.from).some((word) => /^foods?$/.test(word));
  }

  /** "overdoses last year", "deaths occurring from July", "encourage patients to", "led to weight loss, rashes and …". */
  #onlyTells(relation: Mark, mark: Mark, concept: string): boolean {
    const { norm } = this.view.words;
    const next = norm[relation.to] ?? '';
    if (norm[relation.to - 1] === 'last' && PERIODS.test(next)) return true;
    if (norm[relation.from] === 'last' && PERIODS.test(norm[relation.from + 1] ?? '')) return true;
    if (
      /^occur/.test(norm[relation.from] as string) &&
      norm.slice(relation.from + 1, relation.from + 3).includes('from') &&
      norm.slice(relation.from + 2, relation.from + 4).some((word) => MONTHS.test(word))
    )
      return true;
    if (/^develop/.test(norm[relation.from] as string) && /^(during|while)$/.test(next))
      return true;
    if (
      /^(eliminat|excret|remov)/.test(norm[relation.from] as string) &&
      norm.slice(relation.to, mark.from).includes('through')
    )
      return true;
    if (/^encourag/.test(norm[relation.from] as string) && relation.to < mark.from) {
      const who = this.view.subjects.find(
        (one) => one.from >= relation.to && one.from <= relation.to + 1 && is(one, Trait.person),
      );
      if (who && norm[who.to] === 'to') return true;
    }
    // "led to weight loss, constipation and darkened skin": one of several troubles.
    return (
      concept === 'weight-loss' &&
      senseOf(relation, 'relation', 'cause') !== undefined &&
      relation.to <= mark.from &&
      this.view.concepts.some(
        (one) =>
          one.from >= mark.to &&
          one.from <= mark.to + LISTED_REACH &&
          one.senses.some(
            ({ kind, id }) => kind === 'concept' && this.view.frames.valence(id) === 'bad',
          ),
      )
    );
  }

  /** "has devastating effects on your health", "Seizures subsided after rehabilitation". */
  #illOrAfterwards(relation: Mark, mark: Mark, last: number): boolean {
    const { norm } = this.view.words;
    if (norm.slice(relation.from, mark.to).some((word) => DIRE.test(word))) return true;
    if (this.near) return false;
    const behind = norm.slice(last, this.view.sentence.to);
    return (
      /^(after|once|following|with|upon)$/.test(behind[0] ?? '') &&
      behind.some((word) => CARED_FOR.test(word))
    );
  }

  /** "Historically, it appears the agency …": of something else. */
  #longAgo({ from, to }: Mark): boolean {
    const { norm } = this.view.words;
    if (to - from > 1 || norm[from] !== 'historically') return false;
    return !this.near || (norm[to] === 'it' && /^(appears?|seems?)$/.test(norm[to + 1] ?? ''));
  }

  /** Whether a writer tells of themselves. */
  #ownStory(): boolean {
    return this.view.subjects.some((one) =>
      /^(i|me|my|we|our|you|your)$/i.test(this.view.text(one)),
    );
  }

  /** "No pills or powders that contain kratom have been approved": the first word denies what the verb says. */
  #noneOf(clause: Clause, first: number): boolean {
    const { words, sentence } = this.view;
    for (let at = sentence.from; at < first; at++) {
      if (words.norm[at] !== 'no') continue;
      if (at > sentence.from && at > clause.from && words.norm[at - 1] !== 'that') continue;
      if (SINGLING.test(words.norm[at + 1] ?? '')) continue;
      let verb = at + 1;
      while (verb < first && !/^(has|have|is|are|was|were|been)$/.test(words.norm[verb] as string))
        verb++;
      if (verb < first && words.norm.slice(at, verb).includes('or')) return true;
    }
    return false;
  }

  /** "asks how often people overdose on it": a question that the sentence tells of. */
  #indirectlyAsked(first: number): boolean {
    const { norm } = this.view.words;
    for (let at = this.view.sentence.from + 1; at < first; at++) {
      if (norm[at] !== 'how' || !/^(often|frequently|likely|commonly)$/.test(norm[at + 1] ?? ''))
        continue;
      const before = norm.slice(Math.max(this.view.sentence.from, at - ASKED_REACH), at);
      return before.some((word) => /^(ask(s|ed|ing)?|wonder(s|ed|ing)?)$/.test(word));
    }
    return false;
  }

  /** "the trouble about using kratom to treat pain": only what is spoken of. */
  #onlyAbout(relation: Mark | null): boolean {
    if (!relation) return false;
    const { norm } = this.view.words;
    if (norm[relation.from - 1] !== 'to') return false;
    const name = this.view.subjects.find(
      (one) => one.to === relation.from - 1 && is(one, Trait.named | Trait.standin | Trait.pronoun),
    );
    return (
      name !== undefined &&
      /^(using|taking)$/.test(norm[name.from - 1] ?? '') &&
      TOPICAL.has(norm[name.from - 2] as string)
    );
  }

  /** "since I quit kratom", "when regular users quit": what follows is owed to stopping. */
  #quitsKratom(another = false): boolean {
    const { view } = this;
    // "quit pregabalin with it, didn't even taper": words of stopping belong to what else was given up.
    if (
      !another &&
      (view.conceptIds.includes('kratom-stopping') || view.conceptIds.includes('missed-dose'))
    )
      return true;
    return view.relations.some((relation) => {
      const word = view.lemma(relation);
      if (!word.startsWith('stop') && !senseOf(relation, 'relation', 'quit')) return false;
      const object = view.subjects.find(
        (one) =>
          one.from >= relation.to && one.from <= relation.to + 1 && one.from < view.sentence.to,
      );
      if (object) {
        if (is(object, Trait.named)) return true;
        return (
          is(object, Trait.pronoun | Trait.standin) &&
          // "gave up both vodka and wine"
          !view.subjects.some((one) => one.from === object.to && is(one, Trait.other)) &&
          this.agents.isKratom(this.agents.agentOf(object, view.clauseAt(object.from)))
        );
      }
      // Without an object it is kratom that the people of the page quit.
      const clause = view.clauseAt(relation.from);
      return (
        relation.to === clause.to &&
        /^(quit|stop)/.test(word) &&
        view.state.topic === 'kratom' &&
        view.subjects.some(
          (one) =>
            one.from >= clause.from &&
            one.to <= relation.from &&
            is(one, Trait.person) &&
            // "Since he found it, the nightmares have stopped": not he.
            !view.concepts.some((thing) => thing.from >= one.to && thing.to <= relation.from),
        )
      );
    });
  }

  /** "deadly headaches": the adjective belongs to the thing behind it. */
  #describesOther(mark: Mark, concept: string): boolean {
    // "is a habit-forming opioid-like substance": two adjectives of one noun.
    const { norm } = this.view.words;
    if (
      ADJECTIVAL.has(norm[mark.from - 1] as string) &&
      COPULAS.has(norm[mark.from - 2] as string) &&
      norm.slice(mark.to, mark.to + 2).includes('like')
    )
      return false;
    return this.view.concepts.some(
      (one) =>
        one.from === mark.to &&
        !one.senses.some((sense) => sense.id === concept) &&
        one.senses.some((sense) => sense.mode === 'thing' && this.view.frames.isThing(sense.id)),
    );
  }

  /** "An agitated patient may want his tea": who it is, and no effect. */
  #describesSomebody(mark: Mark): boolean {
    const { norm } = this.view.words;
    return (
      mark.to - mark.from === 1 &&
      ADJECTIVAL.has(norm[mark.from - 1] as string) &&
      PATIENTS.has(norm[mark.to] as string)
    );
  }

  /** "I went on while nursing and he slept like a lamb": the child, which takes none. */
  #nursling(agent: Agent): boolean {
    return (
      agent.kind === 'person' &&
      agent.mark !== null &&
      ONE_OTHER.test(this.view.text(agent.mark)) &&
      this.view.conceptIds.some((id) => id === 'pregnancy' || id === 'unborn-child')
    );
  }

  /** "the safe combination of treatments": the adjective belongs to a noun that is not kratom. */
  #attributive(mark: Mark): boolean {
    const { words, index, sentence } = this.view;
    if (mark.to - mark.from > 1 || mark.to >= sentence.to) return false;
    const next = words.norm[mark.to] as string;
    // "symptoms of addictive substances": a plural of its own.
    const plural =
      senseOf(mark, 'concept')?.mode === 'worse' &&
      next.endsWith('s') &&
      !BEFORE_PREDICATES.has(words.norm[mark.from - 1] as string);
    if (words.norm[mark.from - 1] !== 'the' && !plural) return false;
    return (
      !this.view.isSmall(mark.to) &&
      !this.view.subjects.some(
        (one) => one.from === mark.to && !is(one, Trait.person | Trait.other),
      ) &&
      (!index.isCovered(mark.to) || !this.view.relations.some((one) => one.from === mark.to))
    );
  }

  /** "I was on a bottle of wine most nights, snapping at the kids": a person's trouble beside what else they took. */
  #ofOther(agent: Agent): boolean {
    const { view } = this;
    return (
      agent.kind === 'person' &&
      !view.named &&
      this.otherNamed &&
      !view.conceptIds.includes('combination') &&
      !view.subjects.some((one) => is(one, Trait.standin) || is(one, Trait.pronoun))
    );
  }

  /** "died on fentanyl": the harm is put down to something else right behind it. */
  #owedToOther(mark: Mark): boolean {
    const { words, subjects } = this.view;
    const inside = OWING.has(words.norm[mark.to - 1] as string);
    if (!inside && !OWING.has(words.norm[mark.to] as string)) return false;
    const from = inside ? mark.to : mark.to + 1;
    const next = subjects.find(
      (one) => one.from >= from && one.from <= from + 2 && !is(one, Trait.possessive),
    );
    // "an addictive substance with opioid effects": only what it is like.
    if (next && LIKENESS.test(words.norm[next.to] as string)) return false;
    return next !== undefined && is(next, Trait.other) && !is(next, Trait.named);
  }

  /** "Many switch to kratom because of the side effects of their pills": what they leave has them. */
  #whyKratom(first: number): boolean {
    const { words, sentence, subjects } = this.view;
    const { norm } = words;
    let why = first;
    while (why > sentence.from && why > first - WHY_REACH && !this.#isReason(why)) why--;
    if (!this.#isReason(why)) return false;
    const name = subjects.findLast((one) => one.to <= why);
    if (!name || why - name.to > 1 || !is(name, Trait.named | Trait.standin | Trait.pronoun))
      return false;
    const before = norm.slice(Math.max(sentence.from, name.from - WHY_REACH), name.from);
    return (
      before.some((word) => CHOOSING.test(word)) && !before.some((word) => SHUNNING.test(word))
    );
  }

  /** "His liver failed from that, not from the kratom" */
  #notFromKratom(last: number): boolean {
    const { words, sentence, subjects } = this.view;
    // "Many have anxiety related to their exams"
    if (
      RELATED_TO.has(`${words.norm[last]} ${words.norm[last + 1]}`) &&
      last + 2 < sentence.to &&
      !subjects.some(
        (one) =>
          one.from >= last + 2 &&
          one.from <= last + 5 &&
          !(is(one, Trait.possessive) && words.norm[one.from] === 'their'),
      ) &&
      !this.view.relations.some(
        (one) => is(one, Trait.use) && one.from >= last + 2 && one.from <= last + 5,
      )
    )
      return true;
    const at = words.norm.indexOf('not', last);
    if (at < 0 || at >= sentence.to || at > last + WHY_REACH) return false;
    const next = subjects.find(
      (one) => one.from > at && one.from <= at + 3 && is(one, Trait.named),
    );
    if (!next) return false;
    for (let word = at + 1; word < next.from; word++) if (!this.view.isSmall(word)) return false;
    return true;
  }

  /** "Refer to the clinic where ALT is raised": told what to do in that case. */
  #toldWhen(clause: Clause): boolean {
    const { norm } = this.view.words;
    const { from } = this.view.sentence;
    return (
      (OCCASIONS.has(clause.opener) || clause.opener === 'where') &&
      clause.from > from &&
      DIRECTING.has(norm[norm[from] === 'please' ? from + 1 : from] as string)
    );
  }

  /** "Kratom toxicity is uncommon", "an overdose is rare": how often, and that it is deadly it does not say. */
  #likelihood(mark: Mark, concept: string): boolean {
    if (concept !== 'overdose-death') return false;
    const { norm } = this.view.words;
    return norm
      .slice(mark.to, mark.to + WHY_REACH + 2)
      .some((word, at, all) => SCARCE.test(word) && all.slice(0, at).some((is) => COPULAS.has(is)));
  }

  /** "Partial agonists can cushion the fall": a kind of thing, and kratom is not said to be one. */
  #namesKind(clause: Clause, mark: Mark, agent: Agent): boolean {
    return (
      agent.kind === 'none' &&
      mark.from === clause.from &&
      !mark.senses.some(({ id }) => TAKEN.has(id)) &&
      ((this.view.words.before[mark.to] as number) & Gap.comma) === 0 &&
      (this.view.words.norm[mark.to - 1] as string).endsWith('s') &&
      this.view.isAuxiliary(mark.to) &&
      !this.view.place.fragment
    );
  }

  /** "Those with fibromyalgia sleep badly": what they have is their illness's. */
  #ofTheIll(agent: Agent, clause: Clause, first: number): boolean {
    if ((agent.kind !== 'person' && agent.kind !== 'none') || this.near) return false;
    const { norm } = this.view.words;
    const at = norm.indexOf('with', clause.from + 1);
    if (at < 0 || at > first || !ILL.test(norm[at - 1] as string)) return false;
    return this.view.concepts.some(
      (one) =>
        one.from > at &&
        one.from <= at + 2 &&
        one.to <= first &&
        one.senses.some(
          ({ kind, id }) => kind === 'concept' && this.view.frames.valence(id) === 'bad',
        ),
    );
  }

  /** "He did not die of kratom": one person, and the writer is none. */
  #onePerson(clause: Clause, first: number): boolean {
    const before = this.view.words.norm.slice(clause.from, first);
    return before.some((word) => RELATED.test(word) || word === 'he' || word === 'she');
  }

  /** "due to", "for fear of" */
  #isReason(at: number): boolean {
    const { norm } = this.view.words;
    return GROUNDS.has(`${norm[at]} ${norm[at + 1]}`);
  }

  /** "nobody has ever died of kratom", "mitragynine toxicity": put down to it right behind, or by the wording itself. */
  #owedToKratom(mark: Mark, clause: Clause): Agent | null {
    const { words, subjects } = this.view;
    const inside = OWING.has(words.norm[mark.to - 1] as string);
    const from = inside ? mark.to : mark.to + 1;
    const owing = inside || OWING.has(words.norm[mark.to] as string);
    const name = subjects.find(
      (one) =>
        is(one, Trait.named) &&
        ((one.from >= mark.from && one.to <= mark.to) ||
          (owing && one.from >= from && one.from <= from + 1)),
    );
    return name ? this.agents.agentOf(name, clause) : null;
  }

  /**
   * "My friend died last year", "the tow guy lifted my mood": what befalls somebody who is not said to take kratom,
   * neither here nor in the sentence before.
   */
  #someoneElses(agent: Agent, effect: Effect | null, last: number): boolean {
    if (agent.kind !== 'person' || !agent.mark) return false;
    const ours = WE.test(this.view.text(agent.mark));
    if (!harms(effect) && !benefits(effect) && !ours) return false;
    if (effect === 'contains') return false;
    if (this.view.place.fragment || this.view.place.lead || this.near) return false;
    const who = this.view.text(agent.mark);
    const { words, sentence } = this.view;
    if (
      !CASES.test(this.view.state.pageTitle) &&
      words.norm.slice(last, sentence.to).some((word) => PUT_DOWN_TO.has(word))
    )
      return false;
    if (RELATED.test(who)) return harms(effect) || !this.view.state.near;
    if (ours) return !harms(effect);
    if (!ONE_OTHER.test(who)) return false;
    return (
      benefits(effect) ||
      !this.view.state.near ||
      /(patient|man|woman)$/i.test(who) ||
      CASES.test(this.view.state.pageTitle)
    );
  }

  /** "Since I switched to CBD I sleep like a baby": a person's own story, in which only something else is named. */
  #owesToRival(agent: Agent, effect: Effect | null, first: number, last: number): boolean {
    if (agent.kind !== 'person' && agent.kind !== 'none') return false;
    if (effect !== 'reduces' && effect !== 'raises') return false;
    if (this.view.place.fragment || this.view.place.lead) return false;
    if (!this.view.named && this.#explained(last)) return true;
    if (this.#pointsToKratom()) return false;
    const own = this.view.clauseAt(first);
    return this.view.subjects.some((one) => {
      if (!is(one, Trait.other) || (one.to > first && one.from < last)) return false;
      const clause = this.view.clauseAt(one.from);
      return (
        (clause === own || BACKGROUND.has(clause.opener)) && !this.agents.contrasted(one, clause)
      );
    });
  }

  /** "My mood improved when I left that job": what stands behind tells of something else. */
  #explained(last: number): boolean {
    const { words, sentence, subjects } = this.view;
    for (let at = last; at < sentence.to - 2; at++) {
      const dated =
        words.norm[at - 1] === 'the' &&
        /^(year|month|week|day|summer|winter)$/.test(words.norm[at] as string);
      if (
        !(dated || EXPLAINING.has(words.norm[at] as string)) ||
        !OURSELVES.has(words.norm[at + 1] as string)
      )
        continue;
      const kratom = subjects.some(
        (one) =>
          one.from > at &&
          (is(one, Trait.named) || is(one, Trait.standin) || CALLED.has(this.view.lemma(one))),
      );
      return !kratom && this.#tellsMore(at + 2);
    }
    return false;
  }

  /** Whether there is more behind a word than that somebody began to take something. */
  #tellsMore(from: number): boolean {
    const { words, sentence, marks } = this.view;
    for (let at = from; at < sentence.to; at++) {
      const word = words.norm[at] as string;
      if (STARTING.test(word)) return false;
      if (this.view.isSmall(at) || /^\d/.test(word)) continue;
      const known = marks.some((mark) => mark.from <= at && at < mark.to && !isDecoy(mark));
      if (!known) return true;
    }
    return false;
  }

  /** "painkillers that he took for": another drug stands before the taking, and nothing that could be kratom. */
  #treatsWithOther(relation: Mark | null): boolean {
    const { view } = this;
    if (!relation || view.named || view.place.lead) return false;
    if (
      view.subjects.some(
        (one) =>
          one.to <= relation.to + 2 &&
          (is(one, Trait.standin) || (is(one, Trait.pronoun) && CALLED.has(view.lemma(one)))),
      )
    )
      return false;
    const { norm } = view.words;
    if (norm.slice(relation.from, relation.to).some((word) => CALLED.has(word))) return false;
    return view.concepts.some(
      (one) =>
        one.to <= relation.from &&
        one.to >= relation.from - OWN_RELATIVE &&
        // "quit the painkillers and took": something new.
        !norm.slice(one.to, relation.from).some((word) => GOING_ON.has(word)) &&
        one.senses.some(
          ({ kind, id }) =>
            kind === 'concept' &&
            (id === 'opioid-drug' || id === 'other-substance' || id === 'medicine'),
        ),
    );
  }

  /** "Make sure you buy tested capsules", "Tell them to use a reputable brand": what to look for, and not what the page sells. */
  #advisesBuyer({ from }: Mark): boolean {
    const { norm } = this.view.words;
    const before = norm.slice(this.view.sentence.from, from);
    if (before.includes('our') || before.includes('we')) return false;
    const verb = /^(a|an|the)$/.test(norm[from - 1] ?? '') ? norm[from - 2] : norm[from - 1];
    if (/^(use|choose|buy|pick|find|select)$/.test(verb ?? '')) return true;
    let at = 0;
    while (LEADING_IN.has(before[at] as string)) at++;
    const first = before[at] as string;
    return (
      WATCHING.has(first) ||
      ((first === 'make' || first === 'be') && SURE.has(before[at + 1] as string)) ||
      before.some(
        (word, here) =>
          (word === 'ensure' || (word === 'make' && before[here + 1] === 'sure')) &&
          BIDDING.has(before[here - 1] as string),
      )
    );
  }

  /** "My mom has fatty liver and wants to try kratom": had before anything was taken. */
  #hadBefore(agent: Agent, relation: Mark, last: number): boolean {
    const { view } = this;
    if (!HAVING.has(view.lemma(relation))) return false;
    // "Jones, who had pain in both hands, took kratom"
    if (
      view.clauseAt(relation.from).opener === 'who' &&
      view.relations.some(
        (one) => one.from >= last && is(one, Trait.use) && view.nameAt(one.to) !== undefined,
      )
    )
      return true;
    if (agent.kind !== 'person') return false;
    const name = view.subjects.find((one) => is(one, Trait.named));
    if (!name || name.from < last) return false;
    // "She felt pain in both knees and took kratom for it"
    if (
      view.relations.some(
        (one) =>
          one.from >= last &&
          one.to <= name.from &&
          one.to >= name.from - 1 &&
          is(one, Trait.use) &&
          (one.form === 'd' || one.form === 's') &&
          view.words.norm.slice(last, one.from).some((word) => word === 'and' || word === 'so'),
      )
    )
      return true;
    return view.cues.some(
      (cue) => is(cue, Trait.wish | Trait.irrealis) && cue.from >= last && cue.to <= name.from,
    );
  }

  /** "Worry keeps people awake": a trouble is no doing of kratom's, and no good comes of it. */
  #ofTrouble(agent: Agent, relation: Mark): boolean {
    return (
      agent.kind === 'concept' &&
      agent.mark !== null &&
      is(agent.mark, Trait.thing) &&
      agent.mark.to === relation.from &&
      (relation.form === 's' || relation.form === 'd' || relation.form === 'b') &&
      this.view.frames.valence(agent.concept) === 'bad'
    );
  }

  /** "makes it hard to concentrate": what stands in between turns it round. */
  #spoilt(mark: Mark, relation: Mark | null): boolean {
    const { norm } = this.view.words;
    const from = mark.gapped ? mark.from : (relation?.to ?? mark.from);
    const to = mark.gapped ? mark.to : mark.from;
    for (let at = from; at < to - 1; at++) {
      if (SPOILING.has(norm[at] as string) && norm[at + 1] === 'to') return true;
    }
    return false;
  }

  /** "you can't die of it": a wording of absence already says what the one that begins in it would turn round. */
  #saidByAnother(mark: Mark, { id, mode }: Sense): boolean {
    if (mode !== 'worse') return false;
    return this.view.concepts.some(
      (one) =>
        one.from < mark.from &&
        one.to > mark.from &&
        one.senses.some((sense) => sense.id === id && sense.mode === 'absent'),
    );
  }

  /** "Naloxone helps when someone will not wake up": an occasion, not an effect. */
  #onlyThen(clause: Clause, agent: Agent, effect: Effect | null): boolean {
    return harms(effect) && OCCASIONS.has(clause.opener) && agent.kind === 'person' && !this.near;
  }

  /** "It's addictive reading this thread", "he took 10 grams and he's fine": "it" is the reading, and he is. */
  #saysOfDoing(mark: Mark, link: Link, agent: Agent): boolean {
    if (!agent.mark || (link.type !== 'direct' && link.effect !== 'is')) return false;
    const { norm } = this.view.words;
    const who = this.view.lemma(agent.mark);
    if (who === 'he' || who === 'she')
      return senseOf(mark, 'concept', 'dose-verdict') !== undefined;
    // "The tax people gave us heartburn."
    if (agent.kind === 'person' && agent.mark.to === mark.from)
      return /^g[ai]ves?$/.test(norm[mark.from] as string);
    const next = norm[mark.to] as string;
    return (
      who === 'it' &&
      mark.to < this.view.sentence.to &&
      /.ing$/.test(next) &&
      !/^(tak|us|drink|being|mix|combin|during|accord)/.test(next) &&
      !this.view.index.isCovered(mark.to)
    );
  }

  /** "The host promised bliss", "pages that promise to melt the pounds away": by whom, and it is not kratom. */
  #onlyPromised(index: number, clause: Clause, first: number): boolean {
    const promise = this.view.marks.find(
      (one) => one.from >= clause.from && one.from <= first && /^promis/.test(this.view.lemma(one)),
    );
    if (!promise || (promise.form !== 'd' && promise.form !== 'b')) return false;
    if (clause.link === 'relative' && !this.view.index.isCovered(clause.from - 1)) return true;
    const { kind } = this.agents.agentFor(index, promise.from);
    return kind === 'person' || kind === 'unknown' || kind === 'seller';
  }

  /** Whether kratom, what stands for it or an amount of it is in the sentence. */
  #speaksOfIt(): boolean {
    const { view } = this;
    return (
      view.named ||
      view.subjects.some(
        (one) => is(one, Trait.standin) || (is(one, Trait.pronoun) && CALLED.has(view.lemma(one))),
      ) ||
      view.conceptIds.some((id) => TAKEN.has(id) || OF_TAKING.has(id))
    );
  }

  /** "Insomnia is a common disorder. People with it toss and turn": until kratom is spoken of again. */
  #describesIllness(): boolean {
    const { view } = this;
    if (view.named || view.has(Trait.standin | Trait.use)) return false;
    if (view.conceptIds.some((id) => TAKEN.has(id) || OF_TAKING.has(id) || OWN_TROUBLE.has(id)))
      return false;
    if (view.place.fragment || view.place.lead || view.place.heading) return view.state.illness;
    const { norm } = view.words;
    const { from, to } = view.sentence;
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
    return view.isAuxiliary(at) && DEFINING.test(norm[at + 1] ?? '');
  }

  /** Whether kratom is named in the sentence, or anything stands for it. */
  #pointsToKratom(): boolean {
    return (
      this.view.named || this.view.subjects.some((one) => is(one, Trait.standin | Trait.pronoun))
    );
  }

  /** "What killed him was the fentanyl": what did it comes behind, and only kratom will do. */
  #clefts(last: number): boolean {
    const { words, sentence, subjects } = this.view;
    if (
      words.norm[sentence.from] !== 'what' ||
      COPULAS.has(words.norm[sentence.from + 1] as string)
    )
      return false;
    for (let at = last; at < sentence.to - 1; at++) {
      if (!COPULAS.has(words.norm[at] as string)) continue;
      return !subjects.some(
        (one) =>
          one.from > at &&
          (is(one, Trait.named) || is(one, Trait.standin) || is(one, Trait.pronoun)),
      );
    }
    return false;
  }

  /** "until the anxiety came back": it was there before; "see the section on overdose": only pointed to. */
  #wasThereBefore(relation: Mark, link: Link, concept: string): boolean {
    if (link.behind) return RETURNING.test(this.view.text(relation)) && !OWN_TROUBLE.has(concept);
    return (
      relation.form === 'b' &&
      relation.from === this.view.sentence.from &&
      this.view.lemma(relation) === 'see'
    );
  }

  /** "loosening up stiff joints": half of a longer wording, which says what it does. */
  #swallowed(mark: Mark, concept: string): boolean {
    return this.view.concepts.some(
      (one) =>
        one.from === mark.from &&
        one.to > mark.to &&
        one.senses.some(
          (sense) => sense.kind === 'concept' && sense.id !== concept && JUDGING.has(sense.mode),
        ),
    );
  }

  /** "I'm a man who quit smoking in an afternoon": who somebody is, and nothing of kratom in it. */
  #tellsWho(clause: Clause, agent: Agent, link: Link): boolean {
    const { words } = this.view;
    if (clause.link !== 'relative' || clause.opener !== 'who' || agent.kind !== 'person')
      return false;
    if (!agent.mark || agent.mark.to > clause.from || this.#namesKratomIn(clause)) return false;
    // "others, who are battling addiction": what they are at.
    if (link.mark?.form === 'g' && this.view.isAuxiliary(link.mark.from - 1)) return true;
    return (
      agent.mark.to === clause.from && words.norm.slice(clause.from - 3, clause.from).includes('a')
    );
  }

  /** "switched from kratom to …": kratom is what was left. */
  #switchesAway(mark: Mark): boolean {
    if (this.view.words.norm[mark.to - 1] !== 'from') return false;
    if (!/^(switch|mov|chang|transition|swap)/.test(this.view.lemma(mark))) return false;
    const next = this.view.subjects.find((one) => one.from === mark.to);
    return next !== undefined && is(next, Trait.named);
  }

  /** A heading that announces ("Risks of dependence", "Managing pain", "Traditional use") and claims nothing. */
  #onlyNamesTopic(clause: Clause, link: Link, relation: Mark | null): boolean {
    if (this.view.sentence.question) return false;
    if (
      this.view.cues.some(
        (cue) => senseOf(cue, 'cue', 'other-lead') && INSTEAD.test(this.view.text(cue)),
      )
    )
      return true;
    if (relation && MENTIONING.has(link.type)) return !this.#isHeadline(relation, link);
    // "Kratom: risks, side effects, withdrawal"
    if (relation && /^(risks|dangers)$/.test(this.view.lemma(relation))) return true;
    if (this.view.place.lead?.strong || !this.view.isFragment(clause)) return false;
    if (link.effect === 'is') return true;
    if (relation?.form === 'g' && relation.from === this.view.sentence.from) return true;
    return !this.view.named && relation?.form !== 's' && relation?.form !== 'b';
  }

  /** "Kratom linked to more deaths", "Outbreak tied to kratom, officials say": the news itself. */
  #isHeadline(relation: Mark, link: Link): boolean {
    const { view } = this;
    if (link.type !== 'associate' || !view.named) return false;
    if (!HEADLINED.test(view.lemma(relation))) return false;
    return (
      view.finiteBetween(view.sentence.from, relation.to) ||
      view.has(Trait.say) ||
      view.subjects.some((one) => is(one, Trait.named) && one.to <= relation.from)
    );
  }

  /** "Arsenic was found in rice": in something that the lexicon does not know. */
  #foundElsewhere(last: number): boolean {
    const { words, sentence, marks } = this.view;
    const { norm } = words;
    const at = norm[last] === 'in' ? last + 1 : norm[last - 1] === 'in' ? last : -1;
    if (at < 0) return false;
    let unknown = false;
    for (let word = at; word < sentence.to && word < at + FOUND_REACH; word++) {
      if (marks.some((one) => one.from <= word && word < one.to && is(one, KNOWN_PLACES)))
        return false;
      if (!this.view.isSmall(word) && !this.view.isQuantity(word)) unknown = true;
    }
    return unknown;
  }

  /** "relieves itching": what is relieved is not brought about. */
  #relieved(clause: Clause, mark: Mark): boolean {
    return this.view.relations.some(
      (relation) =>
        relation.from >= clause.from &&
        relation.to <= mark.from &&
        mark.from - relation.to <= 2 &&
        relation.senses.some(
          (sense) => sense.mode === 'before' && (sense.id === 'reduce' || sense.id === 'protect'),
        ),
    );
  }

  #deniedAcross(mark: Mark, concept: string): boolean {
    return this.view.concepts.some(
      (one) =>
        one !== mark &&
        one.from < mark.to &&
        one.to > mark.from &&
        one.senses.some((sense) => sense.id === concept && sense.mode === 'absent'),
    );
  }

  #isLess(mark: Mark): boolean {
    const before = this.view.words.norm[mark.from - 1];
    return mark.from > this.view.sentence.from && (before === 'less' || before === 'least');
  }

  /** "Losing weight is hard": the wording is what the sentence is about, not what kratom gives. */
  #isItsOwnSubject(clause: Clause, mark: Mark): boolean {
    return (
      mark.from === clause.from &&
      mark.form === 'g' &&
      (COPULAS.has(this.view.words.norm[mark.to] as string) || this.#saidNotToBe(mark))
    );
  }

  /** "isn't", "is not" right behind a wording. */
  #saidNotToBe({ to }: Mark): boolean {
    const { norm } = this.view.words;
    return (
      norm[to] === 'isnt' || norm[to] === 'wasnt' || (norm[to] === 'is' && norm[to + 1] === 'not')
    );
  }

  /** "overdose on vitamin C": the wording ends in a preposition and something else follows. */
  #boundToOther(mark: Mark): boolean {
    const last = this.view.words.norm[mark.to - 1];
    if (
      mark.to - mark.from < 2 ||
      (last !== 'on' && last !== 'to' && last !== 'with' && last !== 'of')
    )
      return false;
    if (mark.to >= this.view.sentence.to) return false;
    // "needed twice as much to get the same result"
    if (last === 'to' && REACHING.has(this.view.words.norm[mark.to] as string)) return false;
    const next = this.view.marks.find((one) => one.from >= mark.to && one.from <= mark.to + 1);
    if (!next) return true;
    return (
      !next.senses.some(
        (sense) => sense.kind === 'subject' && sense.id !== 'other' && sense.id !== 'person',
      ) && !is(next, Trait.named)
    );
  }

  /** Whether a person who gave something up is the writer, or kratom is named for it. */
  #credits(agent: Agent): boolean {
    return (
      this.view.named ||
      (agent.mark !== null && FIRST_PERSON.has(this.view.lemma(agent.mark))) ||
      this.view.subjects.some(
        (mark) =>
          is(mark, Trait.standin) ||
          (is(mark, Trait.pronoun) && this.view.lemma(mark) === 'it') ||
          // "gave up wine with its help"
          (is(mark, Trait.possessive) && this.view.words.norm[mark.to] === 'help'),
      )
    );
  }

  /** "Drink bottled water to prevent …": what is taken is nothing that the lexicon knows. */
  #takesUnknown(use: Mark, first: number): boolean {
    const { words } = this.view;
    if (use.to >= first) return false;
    const at = words.norm.slice(use.to, first).findIndex((word) => word === 'to' || word === 'for');
    return at > 0 && this.view.unknownBetween(use.to, use.to + at) > 0;
  }

  /** "People use herbal tea to relax": what is used is not kratom. */
  #usesOther({ kind }: Agent, clause: Clause, first: number, last: number, object: Mark): boolean {
    if (!this.view.has(Trait.use)) return false;
    for (const use of this.view.relations) {
      if (!is(use, Trait.use) || use.from < clause.from || use.from > first) continue;
      const used = this.view.subjects.find(
        (mark) =>
          mark.from >= use.to &&
          mark.from <= use.to + 3 &&
          mark.to <= last &&
          (mark.to <= object.from || mark.from >= object.to),
      );
      if (kind === 'person' && used && is(used, Trait.other) && !is(used, Trait.named)) return true;
      const told = use.form === 'b' && use.from === clause.from;
      if ((told || kind === 'person') && !used && !this.near && this.#takesUnknown(use, first))
        return true;
    }
    return false;
  }

  #leaves(): { topic: TopicKind; form: ProductForm; focus: Focus } {
    const { view, agents } = this;
    let { topic, form, focus } = view.state;
    const main = this.#leadingSubject();
    const named = this.#lastName();
    const agent = main ? agents.agentOf(main, view.clauseAt(main.from)) : null;
    const answer = !named && this.#saidToBe(main);
    if (answer) {
      focus = { kind: 'other', id: '', form: 'not-stated', text: view.text(answer) };
    } else if (main && agent?.kind === 'kratom') {
      topic = 'kratom';
      if (agent.form !== 'not-stated') form = agent.form;
      // "The tablets hold 7-OH": what is said of "that compound" is said of it.
      else if (
        view.subjects.some((mark) => senseOf(mark, 'subject', 'seven-oh')) &&
        !view.subjects.some((mark) => senseOf(mark, 'subject', 'mitragynine'))
      )
        form = 'seven-oh';
      focus = { kind: 'kratom', id: '', form: agent.form, text: view.text(main) };
    } else if (main && agent?.kind === 'other') {
      if (!named && is(main, Trait.other) && !(topic === 'kratom' && isComparedDrug(main)))
        topic = 'other';
      focus = { kind: 'other', id: '', form: 'not-stated', text: view.text(main) };
    } else if (agent?.kind === 'concept') {
      // "It" goes on meaning the same thing.
    } else if (this.#introducesOther() || this.#handsOver()) {
      focus = { kind: 'other', id: '', form: 'not-stated', text: '' };
    } else {
      // "Pain is why people use it.": "it" goes on meaning what it meant.
      const before = this.#leadingThing();
      const thing =
        before && (!main || before.to <= main.from) && !this.#pointsBefore(before)
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

  /** "The best-known product is salvia.": what it turns out to be. */
  #saidToBe(main: Mark | null): Mark | undefined {
    const { view } = this;
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
  #lastName(): Mark | undefined {
    const { view } = this;
    if (!view.named) return undefined;
    for (let at = view.subjects.length - 1; at >= 0; at--) {
      const mark = view.subjects[at] as Mark;
      if (
        is(mark, Trait.named) &&
        !(view.has(Trait.contrast) && this.agents.contrasted(mark, view.clauseAt(mark.from)))
      )
        return mark;
    }
    return undefined;
  }

  /** Whether a pronoun that could mean something else stands in front. */
  #pointsBefore({ to }: Mark): boolean {
    return this.view.subjects.some((one) => is(one, Trait.pronoun) && one.from < to);
  }

  /** A thing that stands as the subject: "Hyperpigmentation is …". */
  #leadingThing(): Mark | undefined {
    const { view } = this;
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
  #introducesOther(): boolean {
    const { words, sentence, index } = this.view;
    // "A gift card is …": new here.
    const first = words.norm[sentence.from] as string;
    const from = first === 'a' || first === 'an' ? sentence.from + 1 : sentence.from;
    // "Below are the symptoms": only points to what comes.
    if (POINTING_ON.has(first)) return false;
    let at = from;
    let unknown = 0;
    for (; at < sentence.to && at < from + 4; at++) {
      const word = words.norm[at] as string;
      if (COPULAS.has(word)) break;
      if (index.isCovered(at) || this.view.isSmall(at) || this.view.isQuantity(at)) return false;
      unknown++;
    }
    return unknown > 0 && at < sentence.to && COPULAS.has(words.norm[at] as string);
  }

  /** "Some shops sell tianeptine too.": "it" is what is sold, unless it is only compared with or given up. */
  #handsOver(): boolean {
    const { view } = this;
    if (view.named || !view.has(Trait.other)) return false;
    if (view.subjects.some((one) => is(one, Trait.standin | Trait.pronoun | Trait.possessive)))
      return false;
    const { norm } = view.words;
    return view.subjects.some(
      (one) =>
        is(one, Trait.other) &&
        HANDING.test(norm[one.from - 1] as string) &&
        // "She was on oxycodone. It was the best stand-in."
        !(norm[one.from - 1] === 'on' && isComparedDrug(one)) &&
        !this.agents.contrasted(one, view.clauseAt(one.from)),
    );
  }

  #leadingSubject(): Mark | null {
    if (this.view.subjects.length === 0) return null;
    for (const clause of this.view.clauses) {
      if (this.agents.opposes(clause)) continue;
      const subject = this.agents.mainSubject(clause);
      if (!subject) continue;
      // "volunteers in whom codeine stayed longer": said by the way.
      if (clause.link === 'relative' && is(subject, Trait.other)) continue;
      // Behind the verb it is an object: "some batches have contained fentanyl".
      if (subject.from > clause.from && this.view.finiteBetween(clause.from, subject.from - 1)) {
        if (!is(subject, Trait.named)) continue;
      }
      const id = senseOf(subject, 'subject')?.id;
      if (id === 'pronoun' && this.view.named && OPEN_PRONOUNS.has(this.view.lemma(subject)))
        continue;
      if (id === 'person' || id === 'research' || id === 'authority' || id === 'seller') {
        if (this.view.clauses.length > 1) continue;
        return subject;
      }
      return subject;
    }
    return null;
  }
}
