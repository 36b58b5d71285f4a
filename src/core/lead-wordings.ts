/**
 * Wordings of headings and lead-ins that say what the fragments under them are.
 *
 * Data only. They are looked for in the words as they are written; what comes of a find, `leads.ts` decides.
 */

/** "Kratom Addiction Help": whom to turn to. */
export const HELPLINES =
  /\b(addiction|disorder|abuse|rehab|dependence|crisis) (help|support|services)( near me)?$/i;
/** "Differential diagnosis", "Past medical history": what was thought of, or was there before. */
const CONSIDERED =
  /^(the )?(differential( diagnos[ie]s)?|((past|family|patient|psychiatric|social|medical) )+history|comorbidities|investigations)\s*:?$/i;
/** "Special precautions and warnings": conditions in which it is not to be taken. */
export const PRECAUTIONS =
  /^(special |other |general )?(precautions( (&|and|\/) (special )?warnings)?|warnings? (&|and|\/) precautions)\s*:?$/i;
/** "Where to get help", "Local resources": who helps, and not what. */
const HELPERS =
  /^((where|how|who) (to |(can|do) (i|you) )?(get|find|go for|turn to for|seek|calls?) ?(more |medical |professional )?(help|support|treatment|care)|((local|free|other|more|helpful|useful|online|support|recovery|treatment|mental health|crisis|community|our|nearby) )*(resources|clinics|helplines?|hotlines?|(treatment|recovery|health) cent(er|re)s|treatment programs|support groups|treatment providers))( (and (resources|support|help|helplines|hotlines)|near (you|me)|(for|in) .*))?\s*[:?]?$/i;
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
/** "Symptoms our center hears about most:", "Effects that callers report:": seen in those who took what the text is about. */
export const SEEN =
  /^(the |other |common |main )*(symptoms|signs|effects|complaints|problems|reactions)( (that|which))? (?!(of|in|from|for) )(\w+ ){1,4}?(sees?|saw|hears?|heard|reports?|reported|describes?|described|mentions?|mentioned)( (most|more|often|frequently|commonly|usually|here|about|are|include|the|in|at|to|us|our|emergency|room|department|clinic|hospital|er))*\s*:?$/i;
/** "What can happen after someone takes it?", "What happens when you use kratom?", "What can happen": good or bad, and not what for, */
export const HAPPENING =
  /^what( (can|could|might|may|will|does))? happens?( \w+){0,4} (when|if|after|once)\b.*\b(tak|us|drink|drank|swallow|ingest|consum|eat)|^what (can|could|might|may) happen( (to you|to people|with kratom|with it|in the body))?\??$/i;
/** but for what comes of too much, or of more. */
export const OVERDOING = /\b(too much|overdos\w*|large|high(er)?|more than|with|mix|alcohol)\b/i;
/** "They include:": more of what the heading is about. */
export const PARTS =
  /^(they|these|those|symptoms|signs)( (may|can|often|usually|typically))? include( the following)?:?$/i;
/** "Before turning to kratom, ask about these options:": what else there is. */
const INSTEAD =
  /\b(before (turning to|trying|taking|using|reaching for)|instead of|rather than)\b.*\b(options|alternatives|things|approaches|treatments|ways|remedies)\b/i;
/** "Problems have been reported, such as:" */
export const HAPPENED =
  /\b(been|was|were) (reported|linked|associated|described)\b|\b(linked to|associated with|reported (to|in|by|after|with))\b/i;
/** "Signs you took too much", "If someone takes too much": what it brings, and not what it is taken for. */
export const EXCESS =
  /^(?!(why|who|how (much|many))\b).*\b(signs|symptoms|happens?|effects?|if|when|after|once|tak(e|es|en|ing)|took|us(es?|ed|ing)|drank|drink(s|ing)?)\b.*\btoo much\b/i;
/** "How does kratom affect you?", "What does it do to the body?", "Effect": good or bad, and not what for. */
export const DOING =
  /^(the |typical |usual |main |likely |possible |reported )?effect$|^(how|what)( \w+)? (do(es)?|can|could|will|would|might|may|did)\b.*\b(affects?|do to|make (you|me|people|someone|users|them) feel|feel like|feel when)\b/i;
/** "How do I know if my child is using kratom?", "How to tell if someone has taken it": signs of what it does. */
export const SIGNS_OF_USE =
  /\b(how (do|can|could|would|will|to)|ways to)\b.*\b(know|tell|recogni[sz]e|spot|notice)\b.*\b(is|are|has|have|was|been)( \w+)? (using|taking|taken|used|on|high on|abusing|misusing|swallowed)\b/i;
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
/** "What should I tell my doctor before I take it?", "Questions to ask your pharmacist": what is to be talked of. */
const TALKS =
  /\b(tell|ask|asks|asked|mention to|talk (to|with)|speak (to|with)|discuss with|let)\b( \w+)? (doctor|doctors|pharmacist|provider|prescriber|midwife|nurse|clinician|dentist|surgeon|vet|gp|team|patients?)\b(?!.*\b(if|when|for)\b)/i;
/** "Do not use it if you:", "It may not be right for people with:": whom it is not for. */
const WARNED_OFF =
  /\b(not|never|dont|don[’']t|avoid)\b.*\b(take|use|using|taking|drink)\b.*\b(if|when) (you|your|any)\b|\b(not|never|isn[’']t|unsuitable|unsafe|wrong)\b.*\b(if you|you should|(people|those|anyone|someone|patients|adults|women|men|persons) (with|who))\b[^.]*\b(have|has|had|with|are|is|suffer from|take|takes)\s*:?$/i;
/** "Skip it if you:", "Stay away from kratom if you have:", "It can harm you if you:", "If you have any of these, pass on it:" */
const SHUNNED =
  /\b(skip|avoid|pass on|(stay|keep|steer|stand) (well |far )?(away|clear|off)|leave (it|this|kratom|the \w+) alone|say no|think twice|not (right |suited |suitable |safe |meant |a good (fit|idea|choice) )?for you|hold off|look elsewhere)\b[^.]*\b(if|when)( (you|your|any of (these|the following)))?( (have( had)?|are|is|suffer from|take|had|live with|ever had|apply|applies)( to you)?)?\s*:?$|\b(harm|hurt|danger(ous)?|unsafe|risky|riskier|harmful|deadly|at (higher |greater |more )?risk)\b[^.]*\bif (you|someone)( (have|has|are|is|suffer from|take|had|live with))?\s*:?$|\bif (you|any)\b.*\b(skip|avoid|(stay|keep|steer) (away|clear)|pass on|is not for you|isn[’']t for you)\b[^.]*:?$/i;
/** "Not suitable for", "Not recommended for:", "Should be avoided by": whom it is not for. */
const NOT_MEANT =
  /^((it|kratom|this)( is|s)? )?((not|never) (\w+ )?(suitable|recommended|right|safe|meant|intended|advised|ideal|good|for use|to be used|to be taken)|unsuitable|unsafe|off limits) (for|by)\s*:?$|^((to|should) be )?avoided by\s*:?$/i;
/** "Tags", "Categories": what a page is sorted under. */
export const FILED =
  /^((post|article|related|popular|product|blog|shop by|more|browse|our) )*(tags?|tagged( (as|with|under))?|hashtags?|keywords?|key words|categor(y|ies)|(filed|posted) (under|in)|topics|collections)\s*:?$/i;
/** "Contents", "In this guide": what comes below. */
const CONTENTS =
  /^\s*(((table of|page|article|post) )?contents|in this (article|guide|post|blog|page)|on this page|jump to( section)?|quick (links|navigation)|what[’']?s inside|topics covered|what (you|we)[’']?ll (cover|learn)|(skip|navigate) to)\W*$/i;
/** "I was diagnosed with:", "Before kratom I had:": troubles that were there already. */
const HAD_BEFORE =
  /^([\w'’]+,? ){0,3}(i|we|he|she|(my|our) \w+)([’']\w+)?( \w+){0,3} (diagnosed with|suffer(s|ed|ing)? (from|with)|deal(s|t|ing)? with|(live|lives|lived|living) with|struggl(e|es|ed|ing) with|battl(e|es|ed|ing)( with)?|born with)\s*:?$|^before\b.*\b(had|was|were|felt|got)\s*:?$|\b(problems?|conditions?|symptoms?|issues|troubles?|life|health)\b.* before (i (took|tried|started|found) )?kratom\s*:?$/i;
/** "Every batch is tested for:": what is looked for is not there. */
const LOOKED_FOR =
  /\b(test(s|ed|ing)?|screen(s|ed|ing)?|check(s|ed)?|analy[sz]ed)( \w+)? for\s*:?$/i;
/** "Our clinic treats:", "We specialize in:": what is offered. */
const OFFERED =
  /^(we|our \w+|(the|this) (clinic|cent(er|re)|program(me)?|hospital|unit|team|practice|service))\b.*\b(treats?|offers?|provides?|speciali[sz]es? in|covers?)\s*:?$|^we( can| also)? help( (you|people|clients|patients))? with\s*:?$|^((what|services|therapies|treatments|programs) we (offer|provide)|what (our|the) (programs?|cent(er|re)|clinic|detox) (offers?|includes?|provides?)|our (services|therapies|treatments?|treatment (options|programs|services|approach)|levels of care|amenities))\b/i;
/** "People turn to it when they have:", "Reasons people give:": what for. */
export const TAKEN_FOR =
  /^(?!if\b).*\b(tak(e|es|en|ing)|took|us(e|es|ed|ing)|reach(es|ed|ing)?|turn(s|ed|ing)?|drink(s|ing)?|drank|go(es)?|went|like|likes|want|wants)\b.*\b(when|whenever|if|because|since) (i|we|they|you|people|someone|he|she)([’']\w+)?( \w+)? (have|has|had|feel|feels|felt|get|gets|got|suffer(s|ed)? from|live with|am|are|is)\s*:?$|\breasons?( (that|which|why))?( (most|many|some|our|the))? (people|users|they|folks|customers|buyers|patients|members|respondents|readers)\b(?!.*\b(quit|stop|avoid|not|left|leave)\w*\b)|\breasons? to (try|take|use) (it|kratom)\b.*\bif you (have|are|feel|suffer)\b|\b(right for you|ideal|perfect|a good (fit|choice|option)|worth (a try|trying)|try (it|kratom)|consider (it|kratom))\b.*\bif you( (have|suffer from|are|feel|struggle with|live with|want|need))?\s*:?$/i;
/** "Reasons to quit:", "I stopped it because of:", "Why I gave it up": what is bad about it. */
export const GIVEN_UP =
  /\b(reasons?|why)\b.*\b(quit|quitting|stop|stopped|stopping|avoid|leave)( (taking|using))?( (it|this|kratom|the \w+))?\s*[:?]?$|\b(quit|quitting|stopped|stopping)( (taking|using))?( (it|this|kratom))? because( of)?\s*:?$|\breasons? (you should )?not to (take|use|try|buy)\b|\bwhy (you|people|i|we) (should not|shouldn[’']?t|should never) (take|use|try)\b/i;
/** "Kratom can help if you have:" */
export const HELPS_WITH =
  /\b(helps?|useful|beneficial|worth (a try|trying))\b( \w+){0,3} (if|when) (you|someone|people)( \w+)? (have|has|suffer(s)? from|live(s)? with|struggle(s)? with|get|gets|feel|feels)\s*:?$/i;
/** "If you use it every day and stop, you may feel:": what comes of stopping. */
export const THEN_STOPPED =
  /\b(if|when|once|after|people|anyone|those|someone)\b.*\b(tak|us|drink|drank|took)\w*\b.*\b(and|then|but)( (then|suddenly|abruptly|later|you|they))* (stops?|quits?|stopped)\b/i;
/** "Tolerance and withdrawal" */
export const OWN_WITHDRAWAL =
  /^(the )?((tolerance|dependence|dependency|addiction)( and | & |, |\/))?withdrawals?( (phase|stage|timeline))?:?$/i;
/** "What I hope kratom will do for me", "My goals": what is wished for. */
const WISHES =
  /^(the )?(what|things|benefits|effects)( \w+)? (i|we|you|they|people) ((had|have|would|d) )?(hope|hoped|want|wanted|expect|expected|wish|wished)\b(?! (i|we|you|they|people|someone|somebody)([’']d| had| would have)? (known|been told|told))|^(my|our|your) (goals?|hopes?|wishes|expectations?)\b/i;
/** "Things kratom never did for me" */
const NOT_DONE =
  /\bkratom (never|does not|doesn[’']?t|did not|didn[’']?t|will not|won[’']?t|cannot|can[’']?t) \w+( \w+){0,3}\s*:?$/i;
/** "Lies about kratom", "The lies they tell about it" */
const LIES = /\b(lies|untruths|falsehoods|nonsense|propaganda)\b.*\b(about|on|of)\b/i;
/** "Before taking it, tell your doctor if you have:", "Use with caution if you have:": what people have already. */
const CONDITIONS =
  /\bbefore (taking|using|trying|you (take|use|try))\b.*\bif (you|any)\b|\bif (you|any)\b.*\bbefore (taking|using|trying)\b|\bwith caution if you\b|\bif you have (any|one) of (these|the following) conditions\b|\b(avoid|stop using|stop taking)\b.*\bif you (have|are|suffer|take|had)\b|\b(be|get) worse if you\b|\bmake (these|those|the following|certain|some)( \w+)? (conditions|problems|illnesses|diseases) worse\b|\bwhen not to (use|take)\b|\b(conditions|problems|illnesses) (do|did|among)\b.*\busers\b/i;
/** "Ask a doctor if it is safe to use if you have ever had:", "Check with a pharmacist if you have:": the same, asked for. */
const HAD_EVER =
  /\bif (you|they|someone|the patient|your child)([’']ve| have| has)? (ever |previously |recently )+(had|been diagnosed with|suffered (from)?|experienced)\b( any of)?( the following| these)?( \w+)?\s*:?$|\b(ask|check|careful|caution|risk(s|y|ier)?|riskier|danger(s|ous)?|unsafe|unsuitable|harmful)\b.*\bif (you|they|someone|the patient|your child)( also| already)? (have|has|had)\b( any of)?( the following| these)?( \w+)?\s*:?$/i;
/** "Sellers may not claim that it:", "Words you may not use on a label": what is not to be said, */
const NOT_TO_SAY =
  /\b((may|must|shall|should|can) not|cannot|can[’']t|mustn[’']t|never) (claim|say|state|advertise|market|promise|imply)\b|\bwords you (may|must|can|should) ?n[o’']t\b/i;
/** and not to be sold. */
const NOT_TO_SELL =
  /\b((may|must|shall|can) not|cannot|crime to|unlawful to|illegal to|prohibits?) (\w+ )?(sell|sale|be sold|distribute|offer|products?)\b/i;
/** "Conditions we treat", "We offer help for:": what a clinic does. */
const TREATED =
  /^(what|conditions|disorders|problems|issues|addictions) we (treat|help|see)\b|\bwe (offer|provide) (help|treatment|care|support|counsell?ing) for\b/i;
/** "Future studies of kratom should examine:", "It is not known what kratom does to:": what is to be found out. */
const TO_BE_FOUND_OUT =
  /\b(stud(y|ies)|research(ers)?|trials?|work|experiments?|papers?|reviews?)\b.*\b(should|must|will|would|needs?|ought)\b.*\b(examine|assess|investigate|explore|evaluate|address|determine|study|measure|clarify|look (at|into)|consider|include|focus on)\b( \w+){0,5}\s*:?$|\b((future|further|more) (research|studies|work)|research gaps?|gaps in( \w+){0,2} knowledge|knowledge gaps|unanswered questions|open questions|questions (that )?remain(ing)?)\b|\b(not|isn[\u2019']t|still|largely) (yet |well |fully )?(known|unknown|understood|clear|unclear)\b.*:?$/i;
/** "Exclusion criteria", "Primary outcome measures", "Table 1. Characteristics of respondents": how a study was made, and of whom. */
const OF_DESIGN =
  /^((key|main|study|subject|participant) )?((in|ex)clusion|eligibility|selection|diagnostic|withdrawal|stopping) criteria\s*:?$|^((primary|secondary|other|main|key|exploratory|current|original) )*(outcomes?|end ?points?)( measures?)?( definition)?\s*:?$|^measures? description|^number of (participants|subjects|patients) with (an? )?(serious |treatment.emergent )*(adverse )?(events?|effects?|reactions?)\b|^(table \w+[.:]? )?((baseline|demographic|clinical|sample|patient|participant|respondent)( and| &|,)? )*characteristics( (of|by|at|and)\b.*)?$|^((data|search|statistical) )+(sources?|strategy|terms?|analysis|collection|extraction)\s*:?$|^conditions? or disease/i;
/** Lead-ins whose items claim nothing, in whatever words. */
export const CLAIMLESS = [
  HELPERS,
  CONSIDERED,
  AIMS,
  SAYINGS,
  LAWS,
  INSTEAD,
  WARNED_OFF,
  SHUNNED,
  NOT_MEANT,
  FILED,
  CONTENTS,
  TALKS,
  HAD_BEFORE,
  LOOKED_FOR,
  OFFERED,
  WISHES,
  NOT_DONE,
  LIES,
  CONDITIONS,
  HAD_EVER,
  NOT_TO_SAY,
  NOT_TO_SELL,
  TREATED,
  TO_BE_FOUND_OUT,
  OF_DESIGN,
];
/** "here is why:", "for several reasons:" */
export const REASONS = /\b(reasons?|(here|this) is why|here[’']?s why)$/i;

/** "Kratom is not:", "Unlike opioids, it does not cause:", "What kratom is not": what is denied of it, */
export const ITS_DENIAL =
  /^((unlike [^,]{1,40}, )?((our|pure|natural|real|plain|good) )*(kratom|it|this (plant|herb|leaf|product|tea)|the (plant|herb|leaf))( (leaf|powder|tea))? ((is|does|will|can|has) ?(not|n[’']t|never)|isn[’']t|doesn[’']t|won[’']t|can[’']?not|can[’']t|has no|is free (of|from)|comes without)( (cause|lead to|produce|trigger|come with|have|carry|result in))?( (any|the following|a))?|what (kratom|it) (is|does) ?(not|n[’']t)( (do|cause))?)\s*:?$/i;
/** as what it brings about, */
export const DOES_NOT = /\b(cause|lead to|produce|trigger|result in)\b/i;
/** or has. */
export const HAS_NO = /\b(has no|free (of|from)|comes without|not (have|come with|carry))\b/i;
