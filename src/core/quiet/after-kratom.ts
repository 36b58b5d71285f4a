/**
 * Life with no kratom in it: "once kratom is out of your system", "a life without kratom", "I no longer need kratom to sleep".
 *
 * Pure; tests of candidates, see `silencers.ts`. What is said of stopping in so many words is for `stopping.ts`, how it was
 * before anybody took any for `before-kratom.ts`.
 */
import { OWN_TROUBLE } from '../concepts';
import { is, Trait } from '../traits';
import { benefits, type Candidate } from './candidate';

/** Where kratom is no more, */
const GONE = new RegExp(
  [
    String.raw`\bkratom( (\w+ly|is|was|has|had|been|s))* (out of|gone from|left|leaves|leaving|cleared( from)?|clears( from)?|exits|washed out of|flushed( out)? (of|from)) (your|my|his|her|their|our|the|its) (\w+ )?(systems?|body|bodies|bloodstream|blood|life|lives|house|home|brain)\b`,
    String.raw`\bwith (the |all |all the )?kratom (\w+ly )?(behind (me|you|him|her|us|them)|gone|out of (the way|the picture|my|your|his|her|our|their))\b`,
    // "I can't imagine life without kratom" praises it.
    String.raw`(?<!\b(imagin\w+|pictur\w+|fear|dread|fac\w+|surviv\w+|handle|stand)( (a|my|her|his|our))?( \w+)? )\b(life|lives|living|future) (without|after|beyond|free (of|from)) kratom\b`,
    // Of a dose it would be "after taking kratom".
    String.raw`^after kratom (you|youll|life|things|everything)\b`,
  ].join('|'),
);
const WITHOUT_IT = /^((and|but|so|now|today) )?without (the |any |my )?kratom\b/;
/** Without it nothing goes well: "Without kratom I would still be in pain". */
const MISSED =
  /\b(not|never|no|none|nothing|nobody|cant|cannot|couldnt|wont|wouldnt|dont|doesnt|didnt|would|could|might|id|still|hard(ly|er)?|barely|impossible|stops?|gone|lose|lost)\b/;
/** and nobody needs it any more. */
const NEED = String.raw`((have|having|had|has) to )?(need|needs|needing|requires?|rely on|relies on|depends? on|dependent on|addicted to|hooked on|use|uses|take|takes|want|wants|drinks?|reach for) (\w+ )?kratom\b`;
const NEEDED_NO_MORE = new RegExp(
  String.raw`\bno longer ${NEED}|\b(not|never|dont|doesnt|didnt|wont) ${NEED}.* (any ?more|any longer)\b`,
);

/** Whether a sentence tells of a time with no kratom in it. */
export const tellsOfLifeWithout = (said: string): boolean =>
  GONE.test(said) || NEEDED_NO_MORE.test(said) || (WITHOUT_IT.test(said) && !MISSED.test(said));

/** "Once kratom is out of your system, your mood will come back", "I no longer need kratom to sleep": kratom did not do that. */
export function gainAfterKratom({ view, agent, effect, concept }: Candidate): boolean {
  if (!view.named) return false;
  if (!benefits(effect) && concept !== 'dependence-story' && !OWN_TROUBLE.has(concept))
    return false;
  // "Now that kratom is out of my life I miss how it calmed me"
  if (agent.kind === 'kratom') {
    if (agent.mark !== null && !is(agent.mark, Trait.named)) return false;
    if (view.subjects.filter((one) => is(one, Trait.named)).length > 1) return false;
  }
  if (view.says(NEEDED_NO_MORE)) return true;
  // "With kratom behind me I had withdrawal"
  if (!benefits(effect)) return false;
  return view.says(GONE) || (view.says(WITHOUT_IT) && !view.says(MISSED));
}
