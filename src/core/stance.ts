/**
 * Judges how the text stands to what it says: asserted, hedged, reported, or not said at all.
 *
 * Pure. Cues have scopes in the manner of NegEx (Chapman 2001) and ConText (Harkema 2009):
 * to the right within their clause, into the clauses that hang on it, and no further.
 */
import type { Agent } from './agents';
import { ARTICLES, AUXILIARIES, type Clause, COPULAS, prepositionBefore, senseOf } from './clauses';
import type { Mark } from './lexicon';
import type { Link } from './links/link';
import { isName } from './names';
import { is, Trait } from './traits';
import type { Effect, Stance } from './types';
import type { SentenceView } from './view';
import { MATCHING } from './word-lists';
import { Gap } from './words';

const HOPING = /^(hop|wish)/;
/** Reach of a negation to its right, in words; NegEx uses 5 tokens, but stops at no conjunction. */
const NEGATION_REACH = 9;
const HEDGING_VERBS = /^(suggest|indicat|hint|believ|think|thought|impl|feel|hypothes|propos)/;

/** Participles that only say that a harm was seen alongside. */
const WEAK_REPORT = /^(reported|described|associated|related|linked|tied)$/;
/** Words between "is not" and "that", article and noun counted. */
const NO_SUCH_REACH = 4;
const RESTRICTING = new Set(['that', 'which']);
const NOTHING = new Set(['nothing', 'anything']);
/** Relations by which kratom has or does something that a relative clause then tells of. */
const HANDLING = new Set(['act', 'contain', 'light', 'cause']);
const harmful = (effect: Effect) => effect === 'causes' || effect === 'harms';
/** How far behind "who" its verb of saying may end, in words. */
const SAYING_REACH = 4;
/** A clause of at most so many words speaks of nothing new. */
const SHORT_CLAUSE_WORDS = 4;
const DENYING_ENDS = new Set(
  'not isnt doesnt dont arent didnt wont cant cannot wasnt werent hasnt havent couldnt'.split(' '),
);
const BACK_REFERRING = new Set(['it', 'they', 'this', 'that', 'which', 'these']);
/** Nouns for what somebody thinks or says, true or not. */
const IDEAS = new Set(
  'idea ideas notion notions claim claims belief beliefs theory assumption assertion assertions suggestion promise promises rumor rumors rumour rumours allegation allegations impression argument contention myth'.split(
    ' ',
  ),
);
const NAMING = new Set('the a an this any another such every no these one'.split(' '));
/** Of these nouns, those that could be the verb of somebody who says so. */
const VERBS_TOO = new Set('claim claims promise promises'.split(' '));
const FORMERLY = /^(believed|thought|wrote|claimed|insisted|assumed|figured)$/;
const WHATEVER = new Set(['matter', 'whatever', 'regardless']);
const NEGATIVE_PRONOUNS = new Set(['no', 'nobody', 'none']);
const CALLING = new Set(
  'say call claim think believe suggest describe declare argue assume show prove demonstrate establish conclude'.split(
    ' ',
  ),
);
const SUMMING = new Set(
  'it its this that these those which they them none neither nothing all no not there but'.split(
    ' ',
  ),
);
const SPEAKERS = new Set(['person', 'seller', 'authority', 'research']);
const TRUSTED = new Set(['authority', 'research']);
const SOMEONE = new Set(['he', 'she', 'others', 'they']);
const SELF = new Set(['i', 'im', 'ive', 'we', 'my']);
/** What sellers and others call kratom without saying that it is so. */
const PRAISE = new Set(['safe', 'alternative', 'miracle', 'sameness', 'quality']);
const CROWD = new Set(['many', 'some', 'most', 'others', 'few', 'they', 'several']);
const TAKING_VERBS = new Set(
  'use used using take taken taking consume consumed consuming'.split(' '),
);
const PARTITIVE_PREPOSITIONS = new Set(['for', 'of', 'with', 'containing']);
/** "no doubt of it", "no need for more" */
const NONE_BUT = new Set(
  'doubt question wonder shortage lack matter need end fan stranger'.split(' '),
);
const PARTLY = new Set('everyone everybody every all always necessarily'.split(' '));
const TELLING =
  /^(emphasi[sz]|warn|disclos|mention|inform|regard|knowing|reali[sz]ing|telling|educat|attention|awareness|understanding)/;
const TELLING_REACH = 3;
/** Not to do this with something takes nothing back of it, unless it is asked for: "do not know whether". */
const KNOWING = new Set(
  'realize realise know understand appreciate grasp recognize recognise aware suspect'.split(' '),
);
const ASKED_FOR = new Set(['whether', 'if', 'how', 'what', 'why', 'of', 'that', 'any']);
const HAVING_BEEN = /^(has|have|can|may)$/;
const SELDOM = /^((very|only) )?(rarely|seldom)$/;
const MIXING_VERBS = new Set(['combine', 'combined', 'mix', 'mixed', 'give', 'given']);
const ONWARD = new Set('in with to relieve relieving ease reduce treat people users'.split(' '));
const WHENEVER = new Set(['when', 'whenever', 'if', 'once', 'while', 'after']);
/** First words of what a law forbids. */
const FORBIDDING = /^(prohibit|forbid|ban|outlaw|bar|knowingly|unlawful|illegal|shall|may|must)/;
/** What products are by law that may not be sold. */
const OUTLAWED = /^(prohibited|banned|forbidden|illegal|outlawed|unlawful|barred|rejected)$/;
const TAKERS = /\bwho (use|uses|used|take|takes|took)\b/i;
const PURPOSES = new Set(['to', 'for']);
const WANTED = new Set('needed desired sought wanted required'.split(' '));
const FINDING = /\b(find|found)\b/;
const FEW = new Set(['addiction', 'dependence-story', 'withdrawal']);
const PRINTED =
  /^(label|labels|packet|packets|box|leaflet|leaflets|sign|poster|posters|flyer|flyers|flier|sticker|brochure|banner|menu|pamphlet|wrapper|packaging|billboard|caption|bottle|bag|jar|tin|pouch)$/;
const SCOFFS = /^(foot|arse|ass|eye|backside|hat|nan)$/;
const ONCE_MORE = /^(nor|not even)$/;
/** "for purposes that include …" */
const SPANNING = /^(includ|rang|span)/;
const SUPPORTING = new Set([
  'support',
  'supports',
  'aid',
  'aids',
  'assist',
  'assists',
  'enable',
  'allows',
  'allow',
]);
/** Words of absence that deny a wording behind them; "mild" and "few" do not. */
const NONE_OF_IT = new Set([
  'lack',
  'lacks',
  'lacked',
  'no',
  'zero',
  'without',
  'not',
  'none',
  'lacking',
  'free',
  'devoid',
  'there',
  'w',
]);

/** Judges the propositions of one sentence. */
export class Stances {
  constructor(readonly view: SentenceView) {}

  /** Negation, hedging, attribution and everything else that keeps a sentence from simply saying so. */
  judge(
    index: number,
    clause: Clause,
    first: number,
    last: number,
    link: Link,
    object: Mark,
    concept: string,
    agent: Agent,
    effect: Effect,
  ): { denied: boolean; stance: Stance; from: number } | null {
    let hedged =
      link.type === 'associate' ||
      (link.type === 'contain' &&
        link.mark !== null &&
        this.view.lemma(link.mark).startsWith('link')) ||
      (this.view.place.lead?.hedged === true && link.type === 'lead');
    let reported = link.type === 'lead' && this.view.place.lead?.reported === true;
    if (this.view.place.lead?.reported) reported = true;
    if (this.view.place.lead?.hedged && this.view.isFragment(clause)) hedged = true;
    if (
      link.mark &&
      WEAK_REPORT.test(this.view.lemma(link.mark)) &&
      (link.behind || link.type === 'cause')
    ) {
      hedged = true;
    }
    let negations = 0;
    let from = first;
    const benefit =
      effect === 'reduces' ||
      effect === 'raises' ||
      effect === 'quits' ||
      effect === 'is' ||
      effect === 'is-not' ||
      effect === 'interacts-not' ||
      effect === 'lacks';

    // What governs this clause from outside.
    let governor = index;
    for (let guard = 0; guard < this.view.clauses.length; guard++) {
      const current = this.view.clauses[governor] as Clause;
      if (current.link !== 'complement' || current.host < 0) break;
      governor = current.host;
      const report = this.#reportIn(this.view.clauses[governor] as Clause, benefit);
      const speaks = this.#hasCue(Trait.say, this.view.clauses[governor] as Clause);
      if (report === 'reported') reported = true;
      if (report === 'hedged') hedged = true;
      if (this.#hasCue(Trait.hedge, this.view.clauses[governor] as Clause)) hedged = true;
      // "people who say that it is harmless have not tried to stop": said of those who say it.
      if ((report !== null || speaks) && this.#singlesOut(this.view.clauses[governor] as Clause))
        return null;
      if (this.#onlyTheIdea(this.view.clauses[governor] as Clause)) return null;
      if (this.#onceBelieved(this.view.clauses[governor] as Clause)) return null;
      if (this.#thoughtOnce(this.view.clauses[governor] as Clause, clause)) return null;
      if (this.#mistaken(last)) return null;
      if (this.#hasCue(Trait.irrealis, this.view.clauses[governor] as Clause)) return null;
      if (this.#hasCue(Trait.affirmation, this.view.clauses[governor] as Clause)) negations = 0;
      else if (this.#hasCue(Trait.negation, this.view.clauses[governor] as Clause)) return null;
    }
    if (
      clause.link === 'relative' &&
      clause.opener.startsWith('who') &&
      this.view.has(Trait.say) &&
      this.#saidByThose(clause, first)
    )
      return null;
    if (this.#ofSome(first)) return null;
    if (this.#shownByNone(this.view.clauses[governor] as Clause)) return null;
    if (clause.link === 'subordinate' && !link.behind) return null;
    if (
      this.#inSubjectClause(clause) ||
      this.#soughtFor(clause) ||
      this.#forbidden(clause) ||
      this.#outlawed(clause, last)
    )
      return null;
    if (
      clause.opener === 'so that' &&
      (harmful(effect) || effect === 'lacks' || effect === 'contains')
    )
      return null;

    if (this.#takenBack(index) || this.#quotedAtArmsLength(clause, first, last)) return null;
    if (link.type === 'direct' && object.form === 'b' && this.#mentioned(first)) return null;
    if (benefit && this.#quotedBySomeone(clause, first)) reported = true;
    if (this.#printed(object.from) || this.#hopedFor(clause)) return null;
    if (this.#scoffed()) return null;

    if (this.view.has(Trait.debunk) && this.#debunked(index, governor, first, effect)) return null;

    const { cues } = this.view;
    for (let at = 0; at < cues.length; at++) {
      const cue = cues[at] as Mark;
      if (cue.from < clause.from || cue.from >= clause.to) continue;
      if (is(cue, Trait.animal)) continue;
      if (cue.from < last) {
        const within =
          link.mark !== null && link.behind && cue.from >= link.mark.from && cue.to <= link.mark.to;
        const measured =
          (link.type === 'lack' || link.type === 'risk' || link.type === 'direct') &&
          ((link.mark !== null && cue.from >= link.mark.from && cue.to <= link.mark.to) ||
            (cue.from >= object.from && cue.to <= object.to));
        if (is(cue, Trait.hedge) && !within && !measured && !this.#deniedHedge(cue)) {
          if (!this.#cutOff(cue.to, first)) {
            hedged = true;
            from = Math.min(from, cue.from);
          }
        }
      }
      if (cue.to <= last) {
        if (
          !(cue.from >= object.from && cue.to <= object.to) &&
          (is(cue, Trait.irrealis) ||
            (is(cue, Trait.wish) && !this.#answersWish(clause) && !this.#tellsWhom(cue, link))) &&
          !(link.type === 'help' && link.behind) &&
          !this.#wasSo(cue, object, link)
        )
          return null;
        if (
          is(cue, Trait.negation) &&
          (first - cue.to <= NEGATION_REACH || this.#forbidsTaking(cue)) &&
          !this.#cutOff(cue.to, first) &&
          !this.#beforeSubject(cue, first) &&
          !this.#closed(cue, first) &&
          !(harmful(effect) && this.#givesReason(cue, first)) &&
          !(link.mark !== null && cue.from >= link.mark.from && cue.to <= link.mark.to) &&
          !(cue.from >= object.from && cue.to <= object.to) &&
          // "did not survive": the thing itself begins with the denial.
          !this.#opens(cue, object) &&
          !(link.mark && this.#opens(cue, link.mark)) &&
          !this.#repeats(cue, negations)
        ) {
          if (PARTLY.has(this.view.words.norm[cue.to] as string)) return null;
          if (this.#withoutAWord(cue) || this.#onlyMatches(cue, agent, last)) continue;
          // "something I had barely heard of felt risky"
          if (this.view.words.norm[cue.to] === 'heard') continue;
          // "do not realize the dangers": there are some
          if (this.#unaware(cue) || this.#outnumbered(cue, first)) continue;
          if (SELDOM.test(this.view.text(cue).toLowerCase())) {
            // "Rarely, it causes fits": that it does.
            if (((this.view.words.before[cue.to] as number) & Gap.comma) !== 0) continue;
            // "rarely leads to death": it does, and so reassures of nothing.
            if (concept === 'overdose-death') return null;
          }
          negations++;
          from = Math.min(from, cue.from);
        }
      }
    }
    if (link.mark && link.type !== 'lack' && this.#plainNo(link.mark, clause)) negations++;
    // "Fewer than three per cent became addicted"
    if (harmful(effect) && FEW.has(concept) && this.#ofFew(clause, first)) negations++;
    if (negations === 0 && !harmful(effect) && this.#noneOfIt(agent, first)) negations++;
    // "No deaths have been reported."
    if (
      link.behind &&
      negations === 0 &&
      this.view.words.norm[object.from - 1] === 'no' &&
      object.from > clause.from
    )
      negations++;
    // "No plant boosts immunity."
    if (
      negations === 0 &&
      agent.mark &&
      agent.mark.from > clause.from &&
      this.view.words.norm[agent.mark.from - 1] === 'no' &&
      !((this.view.words.before[agent.mark.from] as number) & ~Gap.space)
    )
      negations++;
    const lack =
      link.type === 'direct' && this.view.has(Trait.lack)
        ? this.#lackBefore(clause, first)
        : undefined;
    if (lack) {
      negations++;
      from = Math.min(from, lack.from);
    }
    if (
      (effect === 'causes' || effect === 'contains') &&
      this.view.has(Trait.associate) &&
      this.#associates(clause)
    ) {
      hedged = true;
    }
    if (effect === 'causes' && this.#isReportedBehind(clause, last)) hedged = true;
    if (this.#supposes(clause, last) || (benefit && this.#onlyWanted(clause, last))) return null;
    if (this.#askedInQuotes(first, last)) return null;
    // "It doesn't recruit the pathway that shuts down breathing.", "nothing in it that harms the liver"
    if (clause.link === 'relative' && RESTRICTING.has(clause.opener) && harmful(effect)) {
      let host = this.view.clauses[clause.host];
      // "does not reach the part of the brain which is what is tied to it"
      while (host?.link === 'relative' && host.host >= 0 && !this.#withoutAny(host))
        host = this.view.clauses[host.host];
      if (host && clause.host >= 0 && this.#withoutAny(host)) negations++;
    }
    // "is not a medicine that treats anxiety"
    if (clause.link === 'relative' && !harmful(effect) && this.#isNoSuch(clause)) negations++;
    // What only follows from a possibility is no more than possible: "may block hunger, which helps …".
    if (clause.link === 'relative' || clause.opener === 'so that') {
      const host = this.view.clauses[clause.host];
      if (host && clause.host >= 0 && this.#hasCue(Trait.hedge, host)) hedged = true;
    }
    // "It is hedged" by what is said of animals and cells anywhere in the sentence.
    if (effect !== 'lacks' && this.view.has(Trait.animal)) hedged = true;

    if (this.#hasCue(Trait.affirmation, clause)) hedged = false;
    const attributed = this.#attributed(index, clause, benefit, effect);
    if (attributed === 'reported') reported = true;
    if (attributed === 'hedged') hedged = true;
    if (benefit && effect !== 'lacks' && this.#merelyUsed(clause, first, link, effect, concept)) {
      reported = true;
    }
    if (link.type === 'use' && !(link.mark && this.#shown(link.mark))) reported = true;
    if (
      reported &&
      attributed !== 'reported' &&
      this.view.has(Trait.works) &&
      this.#worksBehind(last)
    )
      reported = false;
    if (agent.kind === 'seller') reported = true;
    return {
      denied: negations % 2 === 1,
      stance: reported ? 'reported' : hedged ? 'hedged' : 'asserted',
      from,
    };
  }

  /** "without enough warning of its dangers": it is the warning that is missing. */
  #withoutAWord({ from, to }: Mark): boolean {
    const { norm } = this.view.words;
    if (norm[from] !== 'without') return false;
    return norm.slice(to, to + TELLING_REACH).some((word) => TELLING.test(word));
  }

  /** "Not everyone who takes it gets withdrawal": some do. */
  #ofSome(first: number): boolean {
    const { norm } = this.view.words;
    const { from } = this.view.sentence;
    return (
      norm[from] === 'not' &&
      PARTLY.has(norm[from + 1] as string) &&
      !norm.slice(from, first).some((word) => word === 'but' || word === 'and')
    );
  }

  /** "not to use it or anything like it for the treatment of …": whatever for. */
  #forbidsTaking({ to }: Mark): boolean {
    const { norm } = this.view.words;
    const at = norm[to] === 'to' || norm[to] === 'be' ? to + 1 : to;
    return TAKING_VERBS.has(norm[at] as string);
  }

  #ofFew(clause: Clause, first: number): boolean {
    const { norm } = this.view.words;
    const than = norm.indexOf('than', clause.from);
    return than > clause.from && than < first && /^(fewer|less)$/.test(norm[than - 1] as string);
  }

  /** "There are no uses for kratom approved by …", "No products with kratom are approved" */
  #noneOfIt({ kind, mark }: Agent, first: number): boolean {
    const { norm } = this.view.words;
    if (kind !== 'kratom' || !mark || mark.to > first) return false;
    if (!PARTITIVE_PREPOSITIONS.has(norm[mark.from - 1] as string)) return false;
    const no = norm.lastIndexOf('no', mark.from - 1);
    if (no < this.view.sentence.from || no < mark.from - 5) return false;
    return !NONE_BUT.has(norm[no + 1] as string);
  }

  /** "not to use it because of the risk of liver damage": why not. */
  #givesReason(cue: Mark, to: number): boolean {
    const { norm } = this.view.words;
    if (!this.#forbidsTaking(cue) && !MIXING_VERBS.has(norm[cue.to] as string)) return false;
    for (let at = cue.to; at <= to; at++) {
      if (norm[at] === 'because' || norm[at] === 'given') return true;
      // "not to use kratom, citing risks such as dependence"
      if (/^(citing|noting|pointing|warning)$/.test(norm[at] as string)) return true;
      if ((norm[at] === 'due' || norm[at] === 'owing') && norm[at + 1] === 'to') return true;
    }
    return false;
  }

  /** "Anyone who says natural means harmless should …": the same as with a "that". */
  #saidByThose(clause: Clause, first: number): boolean {
    const { cues } = this.view;
    const reach = clause.from + SAYING_REACH;
    return (
      cues.some(
        (cue) => is(cue, Trait.say) && cue.from >= clause.from && cue.to <= Math.min(first, reach),
      ) &&
      // "A doctor who told us of it thinks …": what he thinks is no longer about him.
      !cues.some((cue) => is(cue, Trait.say) && cue.from >= reach && cue.to <= first)
    );
  }

  #associates({ from, to }: Clause): boolean {
    return this.view.relations.some(
      (one) => is(one, Trait.associate) && one.from >= from && one.to <= to,
    );
  }

  /** "liver injury has been reported" */
  #isReportedBehind(clause: Clause, last: number): boolean {
    const { relations } = this.view;
    for (let at = relations.length - 1; at >= 0; at--) {
      const one = relations[at] as Mark;
      if (one.from < last) return false;
      if (one.to > clause.to) continue;
      const word = this.view.lemma(one);
      if (word === 'reported' || word === 'described') return true;
    }
    return false;
  }

  /** "If it did, nobody would …": what would be is not. */
  #supposes(clause: Clause, last: number): boolean {
    const { words, sentence, clauses } = this.view;
    if (words.norm[sentence.from] !== 'if' && !clauses.some((one) => one.link === 'subordinate'))
      return false;
    for (let at = clause.from; at < last; at++) if (words.norm[at] === 'would') return true;
    return false;
  }

  /** "Remedies that ease pain are highly sought after": what is not there. */
  #onlyWanted(clause: Clause, last: number): boolean {
    const { norm } = this.view.words;
    for (let at = last; at + 1 < clause.to; at++) {
      if (!COPULAS.has(norm[at] as string)) continue;
      if (WANTED.has(norm[at + 1] as string) || WANTED.has(norm[at + 2] as string)) return true;
    }
    return false;
  }

  /** 'Episodes such as "Is it safe or not?"' */
  #askedInQuotes(first: number, last: number): boolean {
    const { before, norm } = this.view.words;
    const { from, to } = this.view.sentence;
    let open = first;
    while (open > from && ((before[open] as number) & Gap.quote) === 0) open--;
    if (open === from || !AUXILIARIES.has(norm[open] as string)) return false;
    for (let at = last; at < to; at++) if ((before[at] as number) & Gap.question) return true;
    return false;
  }

  #worksBehind(last: number): boolean {
    // "… and it also helps in relieving …" begins something new.
    return this.view.cues.some(
      (cue) =>
        is(cue, Trait.works) &&
        cue.from >= last &&
        // "and questions about whether it works"
        !this.view.words.norm
          .slice(Math.max(last, cue.from - 3), cue.from)
          .some((word) => word === 'whether' || word === 'how') &&
        !ONWARD.has(this.view.words.norm[cue.to] as string),
    );
  }

  /** "has not kept pace with the number of people it has killed": that they are many is taken for granted. */
  #outnumbered({ to }: Mark, first: number): boolean {
    const { norm } = this.view.words;
    return this.view.subjects.some(
      (one) =>
        one.from >= to + 2 &&
        one.to <= first + 1 &&
        is(one, Trait.named | Trait.standin | Trait.pronoun) &&
        norm.slice(to, one.from).some((word, at, all) => word === 'number' && all[at + 1] === 'of'),
    );
  }

  /** "do not know the risks", "are not fully aware of them" */
  #unaware({ to }: Mark): boolean {
    const { norm } = this.view.words;
    const at = this.view.isSmallOrAdverb(to) ? to + 1 : to;
    return KNOWING.has(norm[at] as string) && !ASKED_FOR.has(norm[at + 1] as string);
  }

  /** A debunking takes back its own clause, what depends on it, and what it sums up. */
  #debunked(index: number, governor: number, first: number, effect: Effect): boolean {
    for (let at = 0; at < this.view.clauses.length; at++) {
      const one = this.view.clauses[at] as Clause;
      const cue = this.#cueMark(Trait.debunk, one);
      if (!cue || this.#hasCue(Trait.affirmation, one)) continue;
      // "says that it is addictive and warns against using it": such a warning takes no harm back, nor what goes before.
      if (
        this.view.words.norm[cue.to - 1] === 'against' &&
        (harmful(effect) || cue.from > first) &&
        this.#warnsOfUse(cue)
      )
        continue;
      if (at === index || at === governor) {
        if (!this.#goesOn(cue.to, first, harmful(effect))) return true;
        continue;
      }
      if (at < index && this.#dependsOn(index, at)) return true;
      // "Myth: …"
      if (
        at < index &&
        one.to - one.from <= 3 &&
        /^(myth|misconception|fiction|false|lie|fable)/.test(this.view.lemma(cue)) &&
        !this.view.finiteBetween(one.from, one.to - 1)
      ) {
        return true;
      }
      if (
        at > index &&
        this.#sumsUp(one) &&
        !this.view.concepts.some((mark) => mark.from >= one.from && mark.from < one.to)
      )
        return true;
    }
    return false;
  }

  #warnsOfUse({ to }: Mark): boolean {
    const { norm } = this.view.words;
    return (
      TAKING_VERBS.has(norm[to] as string) ||
      this.view.subjects.some(
        (one) => one.from === to && is(one, Trait.named | Trait.standin | Trait.pronoun),
      )
    );
  }

  /** "Its safety is not known, and there are reports of …": a new statement. */
  #goesOn(from: number, to: number, harm: boolean): boolean {
    if (!harm) return false;
    // "It has no medical use, is highly addictive, and …"
    if (this.view.predicateBetween(from, to)) return true;
    const { norm } = this.view.words;
    for (let at = from; at < to; at++) {
      // "It is not approved and has been linked to …"
      if (norm[at] === 'and' && HAVING_BEEN.test(norm[at + 1] as string)) return true;
    }
    return false;
  }

  /** "any shop that says so", "people who say so": said of those who say it. */
  #singlesOut(clause: Clause): boolean {
    if (clause.link !== 'relative') return false;
    if (clause.opener.startsWith('who')) return true;
    if (clause.opener !== 'that') return false;
    const named = this.view.subjects.findLast((mark) => mark.to <= clause.from);
    return !(
      named &&
      (senseOf(named, 'subject', 'research') || senseOf(named, 'subject', 'authority'))
    );
  }

  /** "The dread I used to wake up with is gone": how it was, and not what became of it. */
  #wasSo(cue: Mark, object: Mark, link: Link): boolean {
    const { norm } = this.view.words;
    return (
      link.behind &&
      link.mark !== null &&
      cue.from >= object.to &&
      cue.to <= link.mark.from &&
      norm[cue.to - 1] === 'to' &&
      norm[cue.to - 2] === 'used'
    );
  }

  /** "may not sell kratom that is adulterated": what must not be is not said to be. */
  #forbidden(clause: Clause): boolean {
    if (clause.link !== 'relative' || clause.opener !== 'that') return false;
    const host = this.view.clauses[clause.host];
    return (
      host !== undefined &&
      this.view.has(Trait.irrealis) &&
      this.view.cues.some(
        (cue) =>
          is(cue, Trait.irrealis) &&
          cue.from >= host.from &&
          cue.to <= host.to &&
          FORBIDDING.test(this.view.lemma(cue)),
      )
    );
  }

  /** "Products that are contaminated are prohibited": which ones, and not that there are any. */
  #outlawed(clause: Clause, last: number): boolean {
    const { before, norm } = this.view.words;
    if (clause.link !== 'relative' || clause.opener !== 'that') return false;
    if ((before[clause.from] as number) & Gap.comma) return false;
    for (let at = last; at < this.view.sentence.to - 1; at++) {
      if (((before[at] as number) & Gap.comma) !== 0) return false;
      if (COPULAS.has(norm[at] as string) && OUTLAWED.test(norm[at + 1] as string)) return true;
      if (/^(may|must|can|shall|cannot)$/.test(norm[at] as string))
        return norm[at] === 'cannot' || norm[at + 1] === 'not';
    }
    return false;
  }

  /** "I need something that helps with anxiety": what is looked for, and kratom is not named for it. */
  #soughtFor(clause: Clause): boolean {
    if (clause.link !== 'relative' || clause.opener !== 'that' || this.view.named) return false;
    const host = this.view.clauses[clause.host];
    return (
      host !== undefined &&
      this.view.cues.some(
        (cue) =>
          (is(cue, Trait.wish) || is(cue, Trait.irrealis)) &&
          cue.from >= host.from &&
          cue.to <= host.to &&
          !this.view.subjects.some(
            (one) => one.from >= cue.to && one.to <= host.to && is(one, Trait.pronoun),
          ),
      )
    );
  }

  /** "I hoped that it would help": what is only hoped. */
  #hopedFor(clause: Clause): boolean {
    return (
      this.view.has(Trait.wish) &&
      this.view.cues.some(
        (cue) =>
          is(cue, Trait.wish) &&
          HOPING.test(this.view.lemma(cue)) &&
          cue.from < clause.from &&
          cue.to >= clause.from &&
          cue.to <= clause.from + 1,
      )
    );
  }

  /** 'Claims such as "…" got the firm into trouble', '"…" is what they all say', '"…", said no nurse ever'. */
  #quotedAtArmsLength(clause: Clause, first: number, last: number): boolean {
    if (!this.view.has(Trait.say | Trait.rare)) return false;
    const { norm } = this.view.words;
    for (const cue of this.view.cues) {
      if (
        is(cue, Trait.rare) &&
        senseOf(cue, 'cue', 'quote-lead') &&
        cue.from >= clause.from &&
        cue.to <= first
      )
        return true;
      if (!is(cue, Trait.say) || cue.from < last) continue;
      if (cue.to < this.view.sentence.to && NEGATIVE_PRONOUNS.has(norm[cue.to] as string))
        return true;
      let what = Math.max(last, cue.from - SHORT_CLAUSE_WORDS);
      while (what < cue.from && norm[what] !== 'what') what++;
      if (what > last && what < cue.from && /^(is|was|thats)$/.test(norm[what - 1] as string))
        return true;
    }
    return false;
  }

  /** "no overdose risk": a word of absence right before a wording that needs no relation. */
  #lackBefore(clause: Clause, first: number): Mark | undefined {
    const lack = this.view.relations.find(
      (one) =>
        senseOf(one, 'relation', 'lack')?.mode === 'before' &&
        (one.form === 'x' || one.form === 's' || one.form === 'd' || one.form === 'b') &&
        one.from >= clause.from &&
        ((NONE_OF_IT.has(this.view.lemma(one)) && one.to <= first && first - one.to <= 1) ||
          // "never felt sick": the verb is of both.
          (this.view.words.norm[one.from] === 'never' && one.from < first && one.to >= first)),
    );
    if (
      !lack ||
      this.view.cues.some(
        (cue) => is(cue, Trait.negation) && cue.from <= lack.from && cue.to >= lack.to,
      )
    )
      return undefined;
    return lack;
  }

  /** 'That includes "stop your meds"': quoted in the midst of a sentence, and nobody is said to have said it. */
  #mentioned(first: number): boolean {
    const { before } = this.view.words;
    const { from } = this.view.sentence;
    let open = -1;
    for (let at = from; at <= first; at++) {
      if ((before[at] as number) & Gap.quote) open = open < 0 ? at : -1;
    }
    return open > from && open === first;
  }

  /** 'The label recommended "a spoon with breakfast"': quoted from something with writing on it. */
  #printed(first: number): boolean {
    const { before, norm } = this.view.words;
    const { from } = this.view.sentence;
    let open = -1;
    for (let at = from; at <= first; at++) {
      if ((before[at] as number) & Gap.quote) open = open < 0 ? at : -1;
    }
    return open > from && norm.slice(from, open).some((word) => PRINTED.test(word));
  }

  /** "Miracle plant, my foot." */
  #scoffed(): boolean {
    const { before, norm } = this.view.words;
    const { from, to } = this.view.sentence;
    return (
      to - from > 2 &&
      norm[to - 2] === 'my' &&
      SCOFFS.test(norm[to - 1] as string) &&
      ((before[to - 2] as number) & (Gap.comma | Gap.dash | Gap.question)) !== 0
    );
  }

  /** 'The ad says "goodbye, anxiety"': in quotation marks right behind a word of saying. */
  #quotedBySomeone(clause: Clause, first: number): boolean {
    if (!this.view.has(Trait.say)) return false;
    const { before } = this.view.words;
    return this.view.cues.some((cue) => {
      if (!is(cue, Trait.say) || cue.from < clause.from || cue.to > first) return false;
      if (((before[cue.to] as number) & Gap.quote) === 0) return false;
      const speaker = this.view.subjects.findLast(
        (mark) => mark.from >= clause.from && mark.to <= cue.from,
      );
      return (
        !speaker ||
        (!speaker.senses.some((sense) => TRUSTED.has(sense.id)) &&
          !SELF.has(this.view.lemma(speaker)))
      );
    });
  }

  /** "I believed that it was safe", "I wrote that it helped": the writer's own word of another day. */
  #onceBelieved(host: Clause): boolean {
    const say = this.#cueMark(Trait.say, host);
    if (say?.form !== 'd' || !FORMERLY.test(this.view.lemma(say))) return false;
    return this.#speaker(host, say) === 'self';
  }

  /** "I thought it would …", "she swore it would …": what was expected, and not what came. */
  #thoughtOnce(host: Clause, clause: Clause): boolean {
    const say = this.#cueMark(Trait.say, host);
    if (!say || (say.form !== 'd' && !/\btold$/i.test(this.view.text(say)))) return false;
    return this.view.words.norm.slice(clause.from, clause.to).includes('would');
  }

  /** "One may think that the bag holds pure leaf, when in fact …" */
  #mistaken(last: number): boolean {
    const { norm } = this.view.words;
    for (let at = last; at < this.view.sentence.to - 2; at++) {
      if (norm[at] !== 'when') continue;
      const next = norm[at + 1] === 'in' ? (norm[at + 2] as string) : (norm[at + 1] as string);
      if (/^(fact|reality|truth|actually|really)$/.test(next)) return true;
    }
    return false;
  }

  /** "The idea that …", "The claim that …": what is said of it comes behind. */
  #onlyTheIdea(host: Clause): boolean {
    const { norm, before } = this.view.words;
    const last = norm[host.to - 1] === 'that' ? host.to - 2 : host.to - 1;
    return (
      last > host.from &&
      IDEAS.has(norm[last] as string) &&
      ((before[last + 1] as number) & Gap.comma) === 0 &&
      (VERBS_TOO.has(norm[last] as string)
        ? NAMING.has(norm[last - 1] as string)
        : norm.slice(host.from, last).some((word) => NAMING.has(word))) &&
      !this.view.finiteBetween(host.from, last - 1)
    );
  }

  /** "That it is legal is a mistake", "To call it safe is a stretch": what the sentence speaks of, not what it says. */
  #inSubjectClause(clause: Clause): boolean {
    const { norm } = this.view.words;
    const { from, to } = this.view.sentence;
    if (clause.from > from + 3) return false;
    const first = norm[from] as string;
    if (first === 'to') return CALLING.has(norm[from + 1] as string);
    if (first !== 'that' || clause.from > from + 1) return false;
    const next = this.view.subjects.find((mark) => mark.from === from + 1);
    if (next === undefined || next.to >= to || this.view.isAuxiliary(from + 1)) return false;
    // "That shot lifts my mood": which one.
    return (
      !is(next, Trait.standin) ||
      ARTICLES.has(norm[next.from] as string) ||
      norm[next.to - 1]?.endsWith('s') === true
    );
  }

  /** "supports people who want to sleep": what they want is what it is said to give. */
  #answersWish(clause: Clause): boolean {
    if (clause.link !== 'relative' || !clause.opener.startsWith('who')) return false;
    const host = this.view.clauses[clause.host];
    return (
      host !== undefined &&
      this.view.relations.some(
        (relation) =>
          relation.from >= host.from &&
          relation.from < host.to &&
          relation.senses.some(
            (sense) =>
              sense.id === 'help' ||
              (sense.id === 'raise' && SUPPORTING.has(this.view.lemma(relation))),
          ),
      )
    );
  }

  /** "helps those suffering from pain": whom it helps. */
  #tellsWhom(cue: Mark, { mark }: Link): boolean {
    return (
      mark !== null &&
      cue.from >= mark.to &&
      cue.form === 'g' &&
      this.view.lemma(cue).startsWith('suffer')
    );
  }

  /** "There isn't a single study that shows …": what none shows is not shown. */
  #shownByNone(clause: Clause): boolean {
    if (clause.link !== 'relative' || clause.host < 0) return false;
    const host = this.view.clauses[clause.host] as Clause;
    return (
      this.#hasCue(Trait.show | Trait.say, clause) &&
      this.#hasCue(Trait.negation, host) &&
      !this.#hasCue(Trait.affirmation, host)
    );
  }

  /** "is not a medicine that …", "nor a remedy that …": what it is said not to be does what the clause tells of. */
  #isNoSuch(clause: Clause): boolean {
    if (clause.host < 0 || !RESTRICTING.has(clause.opener)) return false;
    const { norm } = this.view.words;
    return this.view.cues.some((cue) => {
      if (!is(cue, Trait.negation) || cue.to > clause.from) return false;
      const article = norm[cue.to] === 'a' || norm[cue.to] === 'an';
      return article && clause.from - cue.to <= NO_SUCH_REACH;
    });
  }

  /** Whether a clause denies that kratom has or does what the relative clause behind it describes. */
  #withoutAny(host: Clause): boolean {
    const { norm } = this.view.words;
    for (let at = host.from; at < host.to; at++) {
      if (NOTHING.has(norm[at] as string)) return true;
      // "without turning on what leads to addiction"
      if (norm[at] === 'without' && norm.slice(at + 1, at + 3).some((word) => /.ing$/.test(word)))
        return true;
    }
    return this.view.cues.some(
      (cue) =>
        is(cue, Trait.negation) &&
        cue.from >= host.from &&
        cue.to < host.to &&
        this.view.relations.some(
          (one) =>
            one.from >= cue.to &&
            one.from <= cue.to + 1 &&
            one.form === 'b' &&
            one.senses.some((sense) => HANDLING.has(sense.id)),
        ),
    );
  }

  /** "While not illegal, this substance can harm you": the denial ends before the subject, which has a verb of its own. */
  #beforeSubject(cue: Mark, first: number): boolean {
    const { norm } = this.view.words;
    if (!/^(while|although|though|whilst)$/.test(norm[cue.from - 1] ?? '')) return false;
    return this.view.subjects.some(
      (one) =>
        one.from > cue.to &&
        one.to < first &&
        !is(one, Trait.other) &&
        this.view.isAuxiliary(one.to),
    );
  }

  /** "could not stop": the modal belongs to the negation. */
  #deniedHedge(hedge: Mark): boolean {
    if (!this.view.has(Trait.negation)) return false;
    return this.view.cues.some(
      (cue) =>
        cue !== hedge && is(cue, Trait.negation) && cue.from <= hedge.from && cue.to >= hedge.to,
    );
  }

  #opens(cue: Mark, mark: Mark): boolean {
    const opening = mark.from < cue.to && cue.from <= mark.from;
    return opening && this.view.words.norm[mark.from] === 'not';
  }

  /** "Nothing eases my pain like kratom": that nothing else does so is no denial. */
  #onlyMatches(cue: Mark, { mark }: Agent, last: number): boolean {
    const { norm } = this.view.words;
    return (
      norm[cue.from] === 'nothing' &&
      mark !== null &&
      mark.from > last &&
      norm.slice(last, mark.from).some((word) => MATCHING.has(word))
    );
  }

  /** "neither … nor", "should not be used as a treatment nor as …" deny once. */
  #repeats(cue: Mark, negations: number): boolean {
    const word = this.view.lemma(cue);
    if (negations > 0 && ONCE_MORE.test(this.view.text(cue).toLowerCase())) return true;
    return (
      word === 'nor' &&
      this.view.words.norm.slice(this.view.sentence.from, cue.from).includes('neither')
    );
  }

  /** "no cure", "not any relief": the relation itself is denied. */
  #plainNo(relation: Mark, clause: Clause): boolean {
    const { words } = this.view;
    if (!relation.senses.some((sense) => sense.mode === 'noun')) return false;
    for (let at = relation.from - 1; at >= clause.from && at >= relation.from - 2; at--) {
      const word = words.norm[at] as string;
      if (word === 'no') return true;
      if (this.view.index.isCovered(at)) return false;
    }
    return false;
  }

  /** "Without your breakfast, kratom can cause nausea", "acts like a drug and not a herb, bringing …": the comma ends it. */
  #closed(cue: Mark, first: number): boolean {
    const { words } = this.view;
    const word = words.norm[cue.from];
    // "Rarely, it has been linked to seizures.": how often, and no denial.
    if (cue.from === this.view.sentence.from && SELDOM.test(this.view.lemma(cue))) {
      return ((words.before[cue.to] as number) & Gap.comma) !== 0;
    }
    if (word !== 'without' && !(word === 'not' && words.norm[cue.from - 1] === 'and')) return false;
    for (let at = cue.to + 1; at <= first; at++) {
      if ((words.before[at] as number) & Gap.comma) return true;
    }
    return false;
  }

  /** A conjunction with a verb of its own ends the reach of what stands before it. */
  #cutOff(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const word = this.view.words.norm[at] as string;
      if (word !== 'and' && word !== 'but') continue;
      const next = this.view.relations.find((mark) => mark.from > at && mark.from <= at + 2);
      if (next && (next.form === 's' || next.form === 'd')) return true;
      if (at + 1 < to && AUXILIARIES.has(this.view.words.norm[at + 1] as string)) return true;
    }
    return false;
  }

  /** "Sellers call it heart-healthy, which it is not.", "Patients believe it; they do not.": the end denies what stands before. */
  #takenBack(index: number): boolean {
    const last = this.view.clauses.length - 1;
    const clause = this.view.clauses[last] as Clause;
    if (index >= last || clause.to - clause.from > SHORT_CLAUSE_WORDS + 1) return false;
    const { norm } = this.view.words;
    return (
      DENYING_ENDS.has(norm[clause.to - 1] as string) &&
      norm.slice(clause.from, clause.to - 1).some((word) => BACK_REFERRING.has(word))
    );
  }

  /** "…, but this has not been shown": speaks of what was said before, or is too short to speak of anything else. */
  #sumsUp(clause: Clause): boolean {
    if (clause.to - clause.from <= SHORT_CLAUSE_WORDS) return true;
    return this.view.words.norm
      .slice(clause.from, clause.from + SHORT_CLAUSE_WORDS)
      .some((word) => SUMMING.has(word));
  }

  #dependsOn(index: number, on: number): boolean {
    let at = index;
    for (let guard = 0; guard < this.view.clauses.length && at >= 0; guard++) {
      const clause = this.view.clauses[at] as Clause;
      if (at === on) return true;
      if (clause.link !== 'complement' && clause.link !== 'relative') return false;
      at = clause.host;
    }
    return false;
  }

  /** The first cue in a clause that has a trait. */
  #cueMark(trait: number, clause: Clause): Mark | undefined {
    const { view } = this;
    if (!view.has(trait)) return undefined;
    for (const mark of view.cues) {
      if (mark.from >= clause.from && mark.from < clause.to && is(mark, trait)) return mark;
    }
    return undefined;
  }

  #hasCue(trait: number, clause: Clause): boolean {
    return this.#cueMark(trait, clause) !== undefined;
  }

  /** What the reporting clause makes of the clause that hangs on it. */
  #reportIn(clause: Clause, benefit: boolean): Stance | null {
    const say = this.#cueMark(Trait.say, clause);
    const show = this.#cueMark(Trait.show, clause);
    const verb = say ?? show;
    if (!verb) return null;
    const speaker = this.#speaker(clause, verb);
    if (speaker === 'authority' || speaker === 'research') {
      const word = this.view.lemma(verb);
      return HEDGING_VERBS.test(word) ? 'hedged' : null;
    }
    if (show && !say) return null;
    if (speaker === 'self') return null;
    // "…, which explains why it calms": what goes before is no witness.
    if (speaker === 'unknown' && /^explain/.test(this.view.lemma(verb))) return null;
    if (speaker === 'seller' || speaker === 'person') return 'reported';
    if (speaker === 'someone') return benefit ? 'reported' : null;
    // "Tell them that it is legal": the writer's own words.
    if (speaker === 'unknown' && verb.form === 'b') return null;
    return benefit ? 'reported' : null;
  }

  #speaker(
    clause: Clause,
    verb: Mark,
  ): 'authority' | 'research' | 'seller' | 'person' | 'someone' | 'self' | 'unknown' {
    const inside = this.view.subjects.filter(
      (mark) =>
        mark.from >= clause.from &&
        mark.to <= clause.to + 6 &&
        (mark.from >= verb.to || !prepositionBefore(this.view.words, mark, clause.from)),
    );
    const before = inside.filter((mark) => mark.to <= verb.from);
    const after = inside.filter((mark) => mark.from >= verb.to);
    // The head of a title stands behind the name: "Dr. Susan Keller, the lead author".
    for (const mark of [...before.reverse(), ...after]) {
      for (const sense of mark.senses) {
        if (sense.kind !== 'subject') continue;
        if (sense.id === 'authority') return 'authority';
        if (sense.id === 'research') return 'research';
        if (sense.id === 'seller') return 'seller';
        // "This interaction explains …": kratom is no witness.
        if (mark.to <= verb.from && (sense.id === 'standin' || isName(sense.id))) {
          return 'self';
        }
        if (sense.id === 'pronoun' && mark.to <= verb.from && this.view.lemma(mark) === 'they')
          return 'someone';
        if (sense.id === 'person') {
          const word = this.view.lemma(mark);
          if (SELF.has(word)) return 'self';
          // "She said", "others note": may well be the expert of the sentence before.
          return SOMEONE.has(word) ? 'someone' : 'person';
        }
      }
    }
    return 'unknown';
  }

  /** "according to …", '"…," said Dr. …', "…, officials say": attribution beside the clause. */
  #attributed(index: number, clause: Clause, benefit: boolean, effect: Effect): Stance | null {
    if (!this.view.has(Trait.say)) return null;
    for (const cue of this.view.cues) {
      if (!is(cue, Trait.say)) continue;
      // "It is no narcotic, no matter what the news says."
      if (
        this.view.words.norm
          .slice(Math.max(this.view.sentence.from, cue.from - SHORT_CLAUSE_WORDS), cue.from)
          .some((word) => WHATEVER.has(word))
      )
        continue;
      const inside = cue.from >= clause.from && cue.from < clause.to;
      const host = this.view.clauses.findIndex((one) => cue.from >= one.from && cue.from < one.to);
      const phrase = this.view.words.norm.slice(cue.from, cue.to).join(' ');
      if (phrase === 'according to' || phrase === 'per' || phrase.startsWith('in the')) {
        const source = this.view.subjects.find(
          (mark) => mark.from >= cue.to && mark.from <= cue.to + 4,
        );
        const kind = source && senseOf(source, 'subject')?.id;
        if (kind === 'authority' || kind === 'research') continue;
        return 'reported';
      }
      if (cue.form === 'x' && host >= 0 && host < index && /site|page|label/.test(phrase)) {
        return 'reported';
      }
      if (cue.form === 'x') {
        // "Some find it hard to stop": what they know of themselves.
        if (!inside || (effect === 'causes' && FINDING.test(phrase))) continue;
        return effect === 'causes' && !phrase.startsWith('said') ? 'hedged' : 'reported';
      }
      // Inside its own clause a reporting verb before the predicate with no complement: "users report less pain".
      if (inside && this.view.clauses[index + 1]?.link !== 'complement') {
        const speaker = this.#speaker(clause, cue);
        const subjectBefore = this.view.subjects.some(
          (mark) => mark.to <= cue.from && mark.from >= clause.from,
        );
        if (
          subjectBefore &&
          (speaker === 'person' ||
            speaker === 'someone' ||
            speaker === 'seller' ||
            speaker === 'unknown') &&
          benefit
        )
          return 'reported';
        if (subjectBefore && speaker === 'seller') return 'reported';
      }
      // A quotation or a trailing "she said".
      if (host !== index && host >= 0 && (host === index + 1 || host === index + 2)) {
        const reporting = this.view.clauses[host] as Clause;
        const trailing = this.view.clauses[host + 1]?.link !== 'complement';
        if (!trailing || reporting.to - reporting.from > 24) continue;
        if (reporting.link === 'complement' || (cue.form !== 's' && cue.form !== 'd')) continue;
        // '…," she said', '…," said the nurse'
        const spoken =
          cue.from === reporting.from ||
          this.view.subjects.some(
            (mark) =>
              mark.from <= reporting.from + 1 && mark.from >= reporting.from && mark.to <= cue.from,
          ) ||
          this.view.words.capital[reporting.from] === true;
        if (!spoken) continue;
        const speaker = this.#speaker(reporting, cue);
        if (speaker === 'authority' || speaker === 'research' || speaker === 'self') continue;
        if (benefit || speaker === 'seller') return 'reported';
      }
    }
    return null;
  }

  /** "has been shown to help with": no mere use. */
  #shown(mark: Mark): boolean {
    return (
      this.view.has(Trait.show) &&
      this.view.cues.some(
        (cue) => is(cue, Trait.show) && cue.from < mark.from && cue.to >= mark.from,
      )
    );
  }

  /** "People take it for pain": that it is used, not that it works. */
  #merelyUsed(clause: Clause, first: number, link: Link, effect: Effect, concept: string): boolean {
    // "people who use kratom to relax": one mark names those people.
    if (
      this.view.subjects.some(
        (one) =>
          one.to > clause.from &&
          one.to <= first &&
          TAKERS.test(this.view.text(one)) &&
          PURPOSES.has(this.view.words.norm[one.to] as string),
      )
    )
      return true;
    if (!this.view.has(Trait.use | Trait.present)) return false;
    const host = this.view.clauses[clause.host];
    const spans =
      clause.link === 'relative' && SPANNING.test(this.view.words.norm[clause.from + 1] as string);
    for (const mark of this.view.relations) {
      if (!is(mark, Trait.use | Trait.present)) continue;
      const reach = spans && host ? host.from : clause.from;
      if (mark.from < reach || mark.to > first || this.#shown(mark)) continue;
      // "When consumed in small amounts, it gives energy": says how much, and not what for.
      if (WHENEVER.has(this.view.words.norm[mark.from - 1] as string)) continue;
      // What is said to be so is not made so by use: "has been used for centuries".
      if (
        effect === 'is' &&
        !(PRAISE.has(concept) && (is(mark, Trait.present) || mark.form === 'x'))
      ) {
        continue;
      }
      if (mark === link.mark) return true;
      const phrase = this.view.words.norm.slice(mark.from, first);
      const last = this.view.words.norm[mark.to - 1] as string;
      const joined =
        phrase.includes('for') ||
        phrase.includes('to') ||
        phrase.includes('as') ||
        phrase.includes('that') ||
        phrase.includes('with') ||
        phrase.includes('a') ||
        last === 'for' ||
        last === 'to' ||
        last === 'as';
      if (!joined) continue;
      const agent = this.view.subjects.find(
        (one) =>
          one.from >= clause.from &&
          one.to <= mark.from &&
          one.senses.some((sense) => SPEAKERS.has(sense.id)) &&
          !SELF.has(this.view.lemma(one)),
      );
      // "Many turn to it for …", "Some use it to …"
      const crowd =
        (mark.from - clause.from <= 2 && CROWD.has(this.view.words.norm[clause.from] as string)) ||
        // "with many turning to it for …"
        CROWD.has(this.view.words.norm[mark.from - 1] as string);
      if (mark.form === 'x' || mark.form === 'd' || agent || crowd) return true;
    }
    return false;
  }
}
