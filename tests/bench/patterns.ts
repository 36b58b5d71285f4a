/**
 * The 60 patterns that the libraries look for: what is said of kratom, as far as a pattern without a reader can tell.
 */
const VERBS = [
  ['relieves', 'eases', 'reduces', 'soothes', 'relieve', 'ease', 'reduce', 'soothe'],
  ['causes', 'triggers', 'brings', 'produces', 'cause', 'trigger', 'bring', 'produce'],
  ['boosts', 'raises', 'improves', 'lifts', 'boost', 'raise', 'improve', 'lift'],
  ['treats', 'cures', 'heals', 'helps', 'treat', 'cure', 'heal', 'help'],
];
const THINGS = [
  ['pain', 'aches', 'soreness'],
  ['anxiety', 'worry', 'panic'],
  ['sleep', 'rest', 'insomnia'],
  ['mood', 'depression', 'spirits'],
  ['energy', 'fatigue', 'stamina'],
  ['withdrawal', 'cravings', 'addiction'],
  ['nausea', 'vomiting', 'constipation'],
  ['seizures', 'tremor', 'convulsions'],
  ['liver', 'hepatitis', 'jaundice'],
  ['heart', 'palpitations', 'hypertension'],
  ['focus', 'concentration', 'alertness'],
  ['fever', 'cough', 'colds'],
  ['cancer', 'tumors', 'tumours'],
  ['diabetes', 'sugar', 'insulin'],
  ['dependence', 'tolerance', 'overdose'],
];

/** Each of the verbs of a row with each of the things of a row, next to each other. */
export const PATTERNS: readonly {
  readonly verbs: readonly string[];
  readonly things: readonly string[];
}[] = VERBS.flatMap((verbs) => THINGS.map((things) => ({ verbs, things })));
