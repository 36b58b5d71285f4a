/**
 * Wordings of headings and lead-ins that say what the fragments under them are.
 *
 * Data only. They are looked for in the words as they are written; what comes of a find, `leads.ts` decides.
 */

/** "Kratom Addiction Help": whom to turn to. */
export const HELPLINES =
  /\b(addiction|disorder|abuse|rehab|dependence|crisis) (help|support|services)( near me)?$/i;
export const ORIGINS = /^(common |possible |main |the )?(causes|risk factors)( (of|for)\b.*)?:?$/i;
export const SOME_OF_THEM =
  /^(some of |among )?(the )?(most )?(common|main|usual|typical|frequent|popular|important) (ones|among them)( (are|include))?( the following)?:?$/i;
/** Several topics in a row. */
export const SEVERAL =
  /(risks?|effects?|dangers?|dosages?)\b, .*withdrawal|withdrawal, .*(risks?|effects?|dangers?)\b/i;
/** "People using more of it may experience the following:" names what comes of it, and not what for. */
export const OUTCOMES =
  /\b(experienc|feel|notic|report|develop|suffer|caus|produc|lead|trigger)\w* [^.]*\bfollowing\b/i;
/** "Call 999 if you notice:", "If you have any of these, see a doctor:": signs of whatever it may be. */
const WHOM_TO_CALL = String.raw`(call|dial|ring|phone|contact|tell|consult|(speak|talk|go) to|see (a|an|your|the) \w+|(seek|get) (\w+ ){0,2}(care|help|attention|advice))`;
export const WHEN_TO_CALL = new RegExp(
  String.raw`\b${WHOM_TO_CALL}\b.*\b(if|when|for)\b|\b(if|when)\b.*\b${WHOM_TO_CALL}\b`,
  'i',
);
export const SIGNS = /\b(symptoms|signs|effects|reactions)\b/i;
/** "They include:": more of what the heading is about. */
export const PARTS =
  /^(they|these|those|symptoms|signs)( (may|can|often|usually|typically))? include( the following)?:?$/i;
/** "Before turning to kratom, ask about these options:": what else there is. */
const INSTEAD =
  /\b(before (turning to|trying|taking|using|reaching for)|instead of|rather than)\b.*\b(options|alternatives|things|approaches|treatments|ways|remedies)\b/i;
/** "Problems have been reported, such as:" */
export const HAPPENED =
  /\b(been|was|were) (reported|linked|associated|described)\b|\b(linked to|associated with)\b/i;
/** "Signs you took too much": what it brings, and not what it is taken for. */
export const EXCESS = /\b(signs|symptoms)\b.*\btoo much\b/i;
/** "We wanted to find out if kratom could:", "The aims of this study were to:": what is asked. */
const AIMS =
  /\b(find out|see|know|learn|test(ed)?|assess(ed)?|determine[ds]?|examined?|investigated?|explored?|evaluated?|establish(ed)?|ask(ed)?) (if|whether)\b|\bhypothesi[sz]ed? that\b|\b(aims?|objectives?|hypothes[ie]s|research questions?|goals?)( of (this|the|our) \w+)?( (was|were|is|are|include[sd]?))?( to)?\s*:?$|\bwill be able to$|\blearning (objectives|outcomes|goals)\b/i;
/** "They say", "The claim": columns of what the next one answers. */
const SAYINGS =
  /^((they|people|sellers|vendors|teens|kids|students|some)( (may|might|will|often))? (say|claim)|what (they|people|sellers|vendors|teens|kids|you)( (may|might|will|often))? (say|hear|claim)|(the )?(claims?|rumou?rs?|sayings?|fiction))$/i;
/** "A sensible bill would do four things:", "The law requires:": what is to be so. */
const LAWS =
  /\b(bills?|acts?(?! (on|by|as|like|at|in|upon|through)\b)|laws?|ordinances?|legislation|measures?|proposals?|regulations?|statutes?)\b.*\b(would|will|must|should|requires?|bans?|demands?|do(es)?)\b/i;
/** "Kratom can interact with:", "Do not take it with:", "Drug interactions": what it goes badly with. */
export const MIXING: readonly RegExp[] = [
  /\binteract(s|ing)? (\w+ )?with\b/i,
  /\binteractions?\b(?! (studies|checker|data))/i,
  /\b(not|never|avoid|danger(ous)?|unsafe|risky|harmful|deadly|fatal|careful|caution)\b.*\b(mix(ed|ing)?|combin(e|ed|ing)|tak(e|en|ing)|us(e|ed|ing))\b.*\bwith\b/i,
  /\b(mixing|combining)\b.*\bwith\b.*\b(danger(ous)?|unsafe|risky|harmful|deadly|fatal)\b/i,
  /\bnot to (mix|combine)\b/i,
];
/** "It does not interact with:", "You can safely mix it with:", "Can I take it with:" */
export const UNMIXED =
  /\b(not|no|never|without)\b( \w+){0,2} interact|\b(safe|safely|fine|okay)\b.*\b(mix|combin|pair|with)|^(can|is|may|should|does)\b.*\bwith$/i;
/** "Do not use it if you:": whom it is not for. */
const WARNED_OFF =
  /\b(not|never|dont|don[’']t|avoid)\b.*\b(take|use|using|taking|drink)\b.*\bif (you|your|any)\b/i;
/** Lead-ins whose items claim nothing, in whatever words. */
export const CLAIMLESS = [AIMS, SAYINGS, LAWS, INSTEAD, WARNED_OFF];
/** "here is why:", "for several reasons:" */
export const REASONS = /\b(reasons?|(here|this) is why|here[’']?s why)$/i;
