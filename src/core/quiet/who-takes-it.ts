/**
 * Who takes kratom: whom a survey found to, and what those people have. Neither is what kratom did to them.
 *
 * Pure; tests of candidates, see `silencers.ts`. What people have who are not said to take it is for `anyway.ts`.
 */
import { OWN_TROUBLE } from '../concepts';
import { Gap } from '../words';
import type { Candidate, Related } from './candidate';

/** That it is taken, as what is counted or compared; "kratom use disorder" is an illness. */
const TAKING_COUNTED =
  /\b(kratom (use(?! disorder)|usage|consumption|exposure)|(use|usage|consumption|prevalence|users) of (the )?kratom|(using|taking|trying|consuming|drinking) kratom|kratom (is|was|has been) (\w+ )?(used|taken|consumed))\b/;
/** How much more or how often, */
const MEASURED =
  /\b(more|most|less|higher|highest|greater|greatest|common|commonest|prevalent|frequent|likely|likelier|twice|widespread|popular|concentrated|percent|\d+)\b/;
/** and among whom. */
const AMONG_THOSE =
  /\b(in|among|amongst|by|for|with) (\w+ ){0,3}(people|persons?|individuals|those|patients|adults|adolescents|teens|youths?|men|women|veterans|students|respondents|participants|workers|others|anyone|somebody|someone) (\w+ )?(with|who|reporting|having|diagnosed|suffering|living|whose|that)( \w+){0,9}$/;
/** What is likelier in people of whom something is told before it: that they take it. */
const LIKELIER_TO_TAKE =
  /\b((likely|likelier|apt|inclined|prone) to (\w+ )?(have )?((be )?(use|used|using|try|tried|take|taken|taking|consume|consumed|drink|turn to|report (using|taking|the use of|use of))) (kratom|it)|(odds|likelihood|rates?|prevalence|chances?|probability) of (\w+ )?(kratom use(?! disorder)|use of kratom|(using|taking|trying) kratom))\b/;
/** Those who take it, before what they have. */
const TAKERS =
  /\b(kratom (users?|consumers?|drinkers?)|users of (kratom|it)|(people|those|patients|adults|anyone|individuals|respondents|participants|who) (who )?(currently |regularly )?(use|used|using|take|took|taking|drink|drank) (kratom|it)|(half|most|many|majority|third|quarter|percent|some) of (the|these|those|our|all) users)\b/;
/** How they have it, */
const HAVE =
  /^(have|has|had|having|suffers?|suffered|suffering|reports?|reported|lives?|lived|living|met)$/;
/** illnesses that last and that people come to kratom with, */
const LASTING =
  /^(chronic|disorders?|arthritis|fibromyalgia|ptsd|posttraumatic|neuropathy|sciatica|adhd)$/;
/** and what makes of them something that came of it. */
const CAME_OF_IT =
  /\b(after|afterwards|while|when|whenever|during|because|since|from (it|kratom|the)|withdrawals?|quit|quitting|stopped|stopping|side effects?|adverse|develop(ed|s|ing)?|became|become|began|started|new|kratom use disorder|caused?|due to|on kratom)\b/;

/** What is counted among them, */
const COUNTED = /\b(rates?|prevalence|incidence|frequency|proportion) of\b/;
/** and that there is more of it than in others. */
const MORE_THAN_OTHERS =
  /\b(higher|greater|more|elevated|increased|twice|double|doubled|tripled|than|versus|compared|rose|rises?|grew)\b/;

/** Whether people take kratom for a trouble, or have it from another drug. */
const bringsPeople = ({ view, concept }: Candidate): boolean =>
  concept !== 'withdrawal' && (OWN_TROUBLE.has(concept) || view.frames.wants('reduces', concept));

/** "Kratom use was more common in people with anxiety", "Patients with chronic pain were likelier to use kratom": who takes it. */
export function takenMoreBy(candidate: Candidate): boolean {
  if (!bringsPeople(candidate)) return false;
  const { view, mark } = candidate;
  const { norm } = view.words;
  if (view.says(LIKELIER_TO_TAKE))
    return LIKELIER_TO_TAKE.test(norm.slice(mark.to, view.sentence.to).join(' '));
  if (!view.says(TAKING_COUNTED) || !view.says(MEASURED)) return false;
  const before = norm.slice(view.sentence.from, mark.from).join(' ');
  return TAKING_COUNTED.test(before) && MEASURED.test(before) && AMONG_THOSE.test(before);
}

/** "Half of the kratom users had chronic pain", "Among users of kratom, rates of depression were 20%": what they came with. */
export function takersHave(candidate: Related): boolean {
  const { view, concept, relation, mark } = candidate;
  if (OWN_TROUBLE.has(concept) || !bringsPeople(candidate)) return false;
  if (view.says(COUNTED) && view.says(TAKERS) && !view.says(MORE_THAN_OTHERS))
    return !view.says(CAME_OF_IT);
  const { norm } = view.words;
  if (relation.to > mark.from || !HAVE.test(norm[relation.from] as string)) return false;
  // "anxiety and nausea": what kratom is not taken for comes of it, and so does the rest.
  if (view.conceptIds.some((id) => view.frames.valence(id) === 'bad' && !comesBefore(view, id)))
    return false;
  return (
    norm.slice(relation.to, view.sentence.to).some((word) => LASTING.test(word)) &&
    !view.says(CAME_OF_IT) &&
    TAKERS.test(norm.slice(view.sentence.from, relation.from).join(' '))
  );
}

/** How common something is, behind it. */
const COMMON_THERE =
  /^( ?\w+){0,8}? ?(was|were|is|are) (\w+ly |more |very |also )?(prevalent|common|frequent|overrepresented|present|reported by|found in)\b/;

/** "In adults who use kratom, chronic pain and anxiety were prevalent": no purpose of theirs. */
export const commonInTakers = ({ view, mark }: Candidate): boolean =>
  view.says(TAKERS) &&
  !view.says(CAME_OF_IT) &&
  ((view.words.before[mark.from] as number) & Gap.comma) !== 0 &&
  COMMON_THERE.test(view.words.norm.slice(mark.to, view.sentence.to).join(' '));

const comesBefore = ({ frames }: Candidate['view'], id: string): boolean =>
  frames.wants('reduces', id) || !frames.isThing(id);
