/**
 * What a study sets out to learn, by which means it looks, and whom it leaves out: none of it was found.
 *
 * Pure. Each test sees a sentence and the words for one thing, and serves `silencers.ts` as well as the classifier. What
 * was looked for and not found is for `unfound.ts`.
 */
import type { Sentence } from '../sentences';
import { Gap, type Words } from '../words';
import type { Candidate } from './candidate';

/** To look into something, as an infinitive or gerund. */
const LOOK =
  '(\\w+ly )?(examin(e|ing)|assess(ing)?|investigat(e|ing)|evaluat(e|ing)|explor(e|ing)|describ(e|ing)|characteri[sz](e|ing)|determin(e|ing)|identify(ing)?|compar(e|ing)|measur(e|ing)|estimat(e|ing)|quantify(ing)?|review(ing)?|summari[sz](e|ing)|apprais(e|ing)|establish|clarify|analy[sz](e|ing)|elucidat(e|ing)|test(ing)? (whether|if|the|for)|study(ing)? (the|how|whether)|(find out|know|learn|understand) (whether|if|how|what))';
/** Without one of these no aim is told. */
const OF_AIMS =
  /\b(examin|assess|investigat|evaluat|explor|study|describ|characteri[sz]|determin|identify|compar|measur|estimat|test|quantify|review|summari[sz]|apprais|find out|know|learn|understand|establish|clarify|analy[sz]|elucidat|hypothesi|monitored)/;
/** "The aim was to examine", "Regression was used to assess", "Further research should determine", "To describe", "to find out if" */
const AIM = new RegExp(
  [
    `\\b(aims?|aimed|objectives?|purpose|goals?|intended|designed|sought|seeks?|set out|planned|plans?|wanted|hoped|required|needed|necessary|warranted)( (?!to\\b)\\w+){0,6} to (also )?${LOOK}`,
    `^(\\w+ )?to ${LOOK}`,
    `\\b(was|were|is|are|been|be) (\\w+ly )?(used|performed|conducted|run|carried out|fitted|calculated|applied|employed|undertaken|done|built|added)( \\w+){0,3} (to|for) ${LOOK}`,
    `\\b(research|studies|study|trials?|work|investigations?|review|protocol|project|survey|analys[ei]s|investigators|we|researchers|scientists)( \\w+){0,3} (should|will|must|needs? to|(is|are|has) to)( also| further| now)? ${LOOK}`,
    '\\b(we|authors|investigators|researchers|study) (therefore |also |further )?(hypothesi[sz]ed|tested the hypothesis|asked (if|whether|how|which))',
  ].join('|'),
);
/** What came out, behind an aim. */
const CAME_OUT =
  /\b(found|finds?|show(s|ed|n)?|reveal(s|ed)|demonstrat(es|ed)|suggest(s|ed)|conclud(es|ed)|confirm(s|ed)|indicat(es|ed)|observed|appear(s|ed)|(we|authors|team|researchers) (saw|noted))\b/;
/** Who does something behind the comma that ends "To learn …," */
const DOERS =
  /^(we|i|it|they|he|she|mice|rats|animals|dogs|cells|participants|patients|volunteers|subjects|researchers|scientists|investigators|authors|kratom|mitragynine|another|groups?|doses?|all|each|every|one|two|three|healthy|male|female|adult)$/;
/** Words by which what is asked goes on behind "and". */
const ASKING_ON =
  /^(to|whether|how|if|that|which|what|why|when|where|who|its|their|the|in|at|for|by|of|with|among|between)$/;
const FINITE =
  /^(is|are|was|were|has|have|had|did|does|can|may|might|could|will|caused|causes|reduced|reduces|produced|produces)$/;

/** An instrument or way by which something is looked at, up to its list of what. */
const BY_MEANS =
  /\b(was|were|is|are|be|been) (\w+ly )?(recorded|assessed|measured|rated|evaluated|scored|quantified|determined|monitored|collected|captured|coded|screened|elicited|documented|ascertained|tested|defined)( (?!(in|among|as|and|but|to|positive)\b)\w+){0,3} (with|by|by means of|using|on|through|via|for) |\b(was|were|is|are) defined as |\b(questionnaires?|checklists?|scales?|inventory|instrument|interview|subscales?)( (?!(that|which|who|of)\b)\w+){0,4} (contain(s|ed)|includ(es|ed)|cover(s|ed)|ask(s|ed)( about)?|compris(es|ed)|consist(s|ed) of|assess(es|ed)|measur(es|ed)|address(es|ed)) |\b((primary|secondary|eligible|exploratory|main|key|prespecified|safety) (outcomes?|endpoints?|end points|variables|measures|objectives)|outcome measures?|outcomes? of interest|endpoints|covariates|(exclusion|inclusion|eligibility) criteria|search terms|keywords|confounders)( \w+){0,4} (was|were|are|is|will be|includ(ed|es?)|compris(ed|es?)|consist(s|ed) of) |\b(searched|queried|search strategy|search string)\b/;
/** Who tells how much there was of something on such a scale. */
const RATED =
  /\b(respondents|participants|patients|subjects|volunteers|users|they|clinicians|raters?) (\w+ly )?(rated|scored|were asked to (rate|score|indicate|report|list)|were asked (about|whether|if|how)|indicated (whether|how))\b/;
const BY_SCALE = /\b(scales?|from (0|1|zero|one|not at all|none|never)|likert|vas|asked)\b/;
/** A verb or a grade behind which it is found after all. */
const TOLD =
  /\b(is|are|was|were|has|have|had|showed|shows|found|which|because|after|highest|higher|lower|lowest)\b|\b(and|but) (\w+ly )?\w+ed\b/;

/** Those who are left out of a study, or causes that are, from their verb on. */
const LEFT_OUT =
  /^( ?(?!(but|which|so|we|were|was|had|is|are|after|when|once|while|although|as|because|if|until|before|and kratom)\b)\w+){0,12}? ?(was|were|are|is|will be|had been|have been) (\w+ly |also |not )?(excluded|ineligible|eligible|ruled out|exclusionary)\b/;

/** Looked at, whatever list it stands in, from its verb on. */
const MONITORED =
  /^( ?(?!(and (was|were)|but|which|that|who|because|after|when|while|so|we|were|was|had|has|have|is|are|be|been|can|may|caused?|increased?|rose|fell)\b)\w+){0,9}? ?(was|were|is|are|will be|should be|be|been) (\w+ly |then |also |each )?((monitored|measured|assessed|evaluated|examined|investigated|quantified|scored|rated|extracted|compared|analy[sz]ed|tested|explored|considered|tabulated|collected|pooled)\b(?! (to be|as (having|being|probable|possible|due)))|(recorded|noted|documented|graded|checked) (with|by|using|on|throughout|at|every|for|daily|before|until|during)\b)/;

const joined = ({ norm }: Words, from: number, to: number): string =>
  norm.slice(from, to).join(' ');

/** Whether a finding begins between an aim and a thing: ", mice were given it and", "; it also". */
function turns({ norm, before }: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const gap = before[at] as number;
    if ((gap & ~Gap.space) === 0) continue;
    if ((gap & (Gap.semicolon | Gap.stop)) !== 0) return true;
    const word = norm[at] as string;
    if (DOERS.test(word)) return true;
    if (word !== 'and' && word !== 'but') continue;
    if (DOERS.test(norm[at + 1] as string)) return true;
    if (ASKING_ON.test(norm[at + 1] as string)) continue;
    for (let next = at + 1; next < to; next++) if (FINITE.test(norm[next] as string)) return true;
  }
  return false;
}

/** "The aim was to assess its effects on pain", "To describe deaths in which …": what is to be learned. */
function isAim(words: Words, { from }: Sentence, end: number): boolean {
  const before = joined(words, from, end);
  const aim = AIM.exec(before);
  if (!aim) return false;
  const told = aim[0].trim() === '' ? 0 : aim.index + aim[0].length;
  if (CAME_OUT.test(before.slice(told))) return false;
  return !turns(words, from + before.slice(0, told).split(' ').length, end);
}

/** "recorded with a checklist of 22 symptoms, among them nausea", "Secondary outcomes were sedation and seizures" */
function isMeans(words: Words, sentence: Sentence, start: number, end: number): boolean {
  const before = joined(words, sentence.from, start);
  const means = BY_MEANS.exec(`${before} `);
  if (means && !TOLD.test(before.slice(means.index + means[0].length))) return true;
  return (
    RATED.test(before) &&
    BY_SCALE.test(joined(words, sentence.from, sentence.to)) &&
    !TOLD.test(joined(words, end, sentence.to))
  );
}

/**
 * Whether a thing stands in a sentence only as what a study looks into, measures with, or leaves out.
 *
 * @param from First word of the thing, and
 * @param to the word behind it and what governs it.
 */
export function isOnlyStudied(words: Words, sentence: Sentence, from: number, to: number): boolean {
  if (isAim(words, sentence, from) || isMeans(words, sentence, from, to)) return true;
  const behind = joined(words, to, sentence.to);
  return LEFT_OUT.test(behind) || (MONITORED.test(behind) && !CAME_OUT.test(behind));
}

/** What each such sentence has a word of; most have none, and this is sooner looked for. */
const OF_STUDIES = new RegExp(
  `${OF_AIMS.source}|\\b(recorded|rated|scored|defined|collected|captured|coded|elicited|questionnaires?|checklists?|scales?|items|questions|outcomes?|endpoints?|criteria|excluded|ineligible|eligible|ruled out|searched|queried|extracted|pooled|considered|indicated|asked|covariates|noted|documented|graded|tabulated)\\b`,
);

/** Whether any thing in a sentence may stand so. */
export const tellsOfStudying = (said: string): boolean => OF_STUDIES.test(said);

/** "The aim was to assess whether kratom relieves pain", "Secondary outcomes were nausea and seizures" */
export const onlyStudied = ({ view, mark, last }: Candidate): boolean =>
  view.says(OF_STUDIES) &&
  isOnlyStudied(view.words, view.sentence, mark.from, Math.max(last, mark.to));
