/**
 * The plain data that goes into and comes out of the engine.
 *
 * Everything here is serialisable. This module must not import anything and must not
 * know about a DOM, a browser or a file.
 */

/** Half-open range of UTF-16 code units, `[start, end)`, into the text that it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One block of running text: a paragraph, a heading, a list item, a table cell.
 * Blocks are handed to the engine in document order.
 */
export interface Block {
  /** Lower-case element name that tells the block's role: `p`, `h1`…`h6`, `li`, `td`, `th`, `dt`, `dd`, `blockquote`, `figcaption`… */
  readonly tag: string;
  /** The text as it stands, untouched; every offset that comes back points into it. */
  readonly text: string;
  /** How deep the block sits in nested lists: 1 for an item of an outermost list, 2 for one inside that; 0 or absent outside lists. */
  readonly depth?: number;
  /** Header texts that own this block where they are not simply the blocks before it: a table cell's column and row headers, outermost first. */
  readonly under?: readonly string[];
  /** Of a table row's first cell that names the row: the headers of the other columns, for each of which the row says it; or, without headers, the few letters that are all that stands beside it, such as "No". */
  readonly beside?: readonly string[];
}

/** What is known about the page besides its blocks. */
export interface PageInfo {
  readonly title?: string;
}

/** How the text stands to a claim (see NegEx, Chapman 2001, and ConText, Harkema 2009, for the notion of an assertion status). */
export type Stance = 'asserted' | 'hedged' | 'reported';

/** Evidence status of a claim. */
export type Status = 'supported' | 'preliminary' | 'mixed' | 'unsupported' | 'contradicted';

/** Certainty of the evidence (GRADE). */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low';

/** The kind of product that a sentence speaks of, where it says so. */
export type ProductForm = 'leaf' | 'extract' | 'seven-oh' | 'mitragynine' | 'not-stated';

/** A stretch of a block's text, with where it stands there; `null` offsets mean that it was taken from the context (a heading, a lead-in, the title). */
export interface Evidence {
  readonly text: string;
  readonly span: Span | null;
}

/** Why a finding matched: the three things that the engine put together. */
export interface Why {
  /** The words that stand for kratom. */
  readonly subject: Evidence;
  /** The words that say what it does. */
  readonly relation: Evidence;
  /** The words that say what it does it to. */
  readonly object: Evidence;
  /** The sentence's wording as a whole was weighed; the words are those that weighed most. */
  readonly weighed?: true;
}

/** One claim that one sentence carries. */
export interface Finding {
  /** Index of the block in the order in which the blocks were handed in. */
  readonly block: number;
  /** Claim id. */
  readonly claim: string;
  readonly stance: Stance;
  /** The whole sentence, as a span of the block's text. */
  readonly sentence: Span;
  /** The words that make the claim, as a span of the block's text; always inside `sentence`. */
  readonly quote: Span;
  readonly form: ProductForm;
  readonly why: Why;
}

/** A finding as it is told to people, with its words in place of spans. */
export interface ToldFinding {
  /** Claim id. */
  readonly claim: string;
  /** The claim's title. */
  readonly title: string;
  readonly status: Status;
  readonly stance: Stance;
  readonly form: ProductForm;
  /** The words that make the claim. */
  readonly quote: string;
  /** The whole sentence. */
  readonly sentence: string;
}

/** One that can be found again outside the page, by what stands around it. */
export interface QuotedFinding extends ToldFinding {
  /** The claim's kind, as the rule set names it. */
  readonly kind: string;
  /** The text of the same block right before and right after the quote, at most 32 UTF-16 code units each. */
  readonly prefix: string;
  readonly suffix: string;
}

/** The sides of a claim: a frame says which of them its claim needs. */
export type Effect =
  | 'reduces'
  | 'raises'
  | 'causes'
  | 'lowers'
  | 'lacks'
  | 'harms'
  | 'acts-on'
  | 'interacts'
  | 'interacts-not'
  | 'blocks'
  | 'contains'
  | 'quits'
  | 'is'
  | 'is-not';

/** Whether having the thing is bad (pain), good (sleep) or neither (blood pressure). */
export type Valence = 'bad' | 'good' | 'neutral';

/** What a term can be. */
export type RoleKind = 'concept' | 'relation' | 'subject' | 'cue';

/** `[kind, id, mode]`, for example `['concept', 'pain', 'thing']` or `['relation', 'reduce', 'before']`. */
export type RoleData = readonly [kind: RoleKind, id: string, mode: string];

/**
 * All wordings of a rule set: a minimal acyclic automaton over words, written as text that `core/automaton.ts` reads.
 *
 * A wording is a run of words in which `#` stands for one number and `_` for one to three words. It ends in a state
 * with an ending: the roles that it has, as indices into `RuleSetData.roles`, and its grammatical form: `n` noun
 * singular, `p` noun plural, `b` base verb, `s` third person, `d` past or participle, `g` -ing, `x` as written. Where
 * it can, an ending takes the form from a word of the wording, so that all forms of a wording end alike.
 *
 * Numbers are written with one to four digits in base 91.
 */
export interface LexiconData {
  /** Number of words in the vocabulary. */
  readonly size: number;
  /** The vocabulary in code unit order, in blocks of 32 words separated by spaces. The first word of a block is written out, each other one as letters to drop from the word before and letters to add. */
  readonly words: string;
  /** The endings of words that `words` abbreviates: a base 36 digit (letters to drop) and letters to add, joined by spaces. */
  readonly suffixes: string;
  /** For each two words, what their edges from the root are and whether they stand inside wordings. */
  readonly kinds: string;
  /** For each block of words: the first number of those inside wordings and of the rest, how many states the root leads to before, and where its edges lead. */
  readonly roots: string;
  /** The words that stand most often inside wordings, as places in the vocabulary; `#` and `_` come first. They have the first numbers, then the other words inside wordings, then the rest, each in the vocabulary's order. */
  readonly often: readonly number[];
  /** Words whose form is not what their letters say: form to words, joined by spaces. */
  readonly irregular: Readonly<Record<string, string>>;
  /** How wordings end, separated by spaces: the form's source and the number of roles, then the roles. */
  readonly endings: string;
  /** Number of states that have edges, without the root. */
  readonly states: number;
  /** Number of their edges. */
  readonly edges: number;
  /** For each state, one digit: see `StateFlag` in `core/automaton.ts`. */
  readonly flags: string;
  /** For each state, the length of its text in `automaton`; where it has many fresh edges, also how many more. */
  readonly lengths: string;
  /** The states, each after those that it leads to. */
  readonly automaton: string;
}

/** One way to make a claim. */
export interface FrameData {
  readonly claim: string;
  readonly effect: Effect;
  readonly concepts: readonly string[];
  /** Concepts that must stand in the same sentence as well; each entry lists alternatives. */
  readonly with?: readonly (readonly string[])[];
  /** As `with`, but the page's title or a heading above may name them as well. */
  readonly about?: readonly (readonly string[])[];
  /** Concepts that must not stand in the same sentence. */
  readonly without?: readonly string[];
  /** As `without`, and the sentence before, the title and the headings above must not name them either. */
  readonly unless?: readonly string[];
  /** What the subject must be: `kratom` (the default: any wording for it), `seven-oh`, `reader` (kratom, in words to the reader and not in a story of one's own), `topic` (the sentence is about kratom in whatever role), `any`, or a concept id. */
  readonly subject?: readonly string[];
  /** Claims that give way to this one on the same words. */
  readonly instead?: readonly string[];
}

/** A main risk, and what in a text speaks of it. */
export interface RiskData {
  readonly id: string;
  /** What it is called in a list of risks. */
  readonly name: string;
  /** Claims that speak of it. */
  readonly claims: readonly string[];
  /** Claims that deny it; a sentence that makes one does not mention it. */
  readonly denials: readonly string[];
  /** Concepts that speak of it, each list with what must stand in the same sentence as well. */
  readonly mentions: readonly {
    readonly concepts: readonly string[];
    /** As in `FrameData`. */
    readonly with?: readonly (readonly string[])[];
  }[];
}

/** A logistic regression for each output over the keys of a sentence, as `core/classifier/linear.ts` writes it. */
export interface LinearData {
  /** Number of keys in `text`. */
  readonly keys: number;
  /** By the first bits of a key: how much of `text` tells of the keys with them. */
  readonly lengths: string;
  /** The keys with their weights, by key. */
  readonly text: string;
  /** By output, in log odds: each claim, then whether the text hedges, only reports, or makes any claim at all. */
  readonly bias: readonly number[];
}

/** Decision trees whose values add up to log odds, as `core/classifier/trees.ts` writes them. */
export interface TreesData {
  /** Log odds before the first tree. */
  readonly base: number;
  /** Number of trees. */
  readonly trees: number;
  /** By feature, the values that trees ask about. */
  readonly thresholds: readonly (readonly number[])[];
  readonly text: string;
}

/** What was learned from labelled passages; see `core/classifier`. */
export interface ClassifierData {
  /** Ids of the claims, in the order of their numbers. */
  readonly claims: readonly string[];
  /** Kinds of claims, in the order of their numbers. */
  readonly kinds: readonly string[];
  /** Names of the features that it was trained with, in their order. */
  readonly features: readonly string[];
  readonly linear: LinearData;
  readonly trees: TreesData;
  /** A claim that the rules did not find is one from this probability on, */
  readonly add: number;
  /** and one that they found is none below this. */
  readonly keep: number;
}

/** A compiled rule set: plain data, nothing to run. */
export interface RuleSetData {
  readonly format: 1;
  readonly roles: readonly RoleData[];
  readonly lexicon: LexiconData;
  readonly concepts: Readonly<Record<string, Valence>>;
  readonly frames: readonly FrameData[];
  /** The main risks, in the order in which they are listed. */
  readonly risks: readonly RiskData[];
  /** Claim id to what a list needs to name it. The texts of the notes are compiled apart. */
  readonly claims: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly status: Status;
        readonly kind: string;
        /** The rule is the user's own. */
        readonly own?: true;
      }
    >
  >;
  /** Absent where nothing was learned for the rules. */
  readonly classifier?: ClassifierData;
}
