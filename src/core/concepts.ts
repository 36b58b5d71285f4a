/**
 * Groups of concept ids that the engine reads in ways of their own.
 *
 * Pure lists. Which wordings a concept has is the lexicon's business, and what is claimed of it the rules'.
 */

/** What kratom itself can bring on, and so can be kratom's own. */
export const OWN_TROUBLE = new Set([
  'withdrawal',
  'addiction',
  'craving',
  'opioid-withdrawal',
  'opioid-addiction',
]);
/** Troubles that a clinic is for. */
export const TREATED_TROUBLE = new Set([...OWN_TROUBLE, 'opioid-craving']);
/** Of kratom's own troubles those that stopping it ends in. */
export const OWN_ENDS = new Set(['withdrawal', 'addiction', 'craving']);
export const WITHDRAWALS = new Set(['withdrawal', 'opioid-withdrawal']);
/** What stands for the thing that is taken: "a small dose gives me energy", "products have turned up with lead". */
export const TAKEN = new Set(['low-dose', 'high-dose', 'quantity', 'product-item', 'combination']);
/** What is said of taking kratom without a word for it. */
export const OF_TAKING = new Set(['missed-dose', 'kratom-stopping', 'combination']);
/** Things that can bring about something good by themselves: "dopamine lifts the mood". */
export const ACTORS = new Set([
  'neurotransmitter',
  'opioid-receptor',
  'medicine',
  'opioid-drug',
  'other-substance',
  'combination',
  'kratom-stopping',
]);
export const CONTAMINATING = new Set(['contamination', 'contaminant']);
/** What does not come of stopping, though the sentence tells people to. */
export const NEVER_OF_STOPPING = new Set([
  'missed-dose',
  'overdose-death',
  'liver-injury',
  'breathing-trouble',
  'harm',
  'drug-interaction',
  'bad-mix',
]);

/** What is said of amounts. */
export const DOSES: ReadonlySet<string> = new Set(['dose-direction', 'dose-verdict', 'quantity']);
