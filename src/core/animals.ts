/**
 * Whether findings are told of animals, by what stands before: "In rats, … . The extract also eased …".
 *
 * Pure. What a sentence says of animals itself is for the lexicon's `animal`.
 */
import type { Clause } from './clauses';
import { is, Trait } from './traits';
import type { SentenceView } from './view';

const ANIMALS =
  /\b(rats?|mouse|mice|rodents?|animals?|monkeys?|beagles?|rabbits?|hamsters?|guinea.pigs?|zebrafish)\b/i;
/** Words by which a sentence turns to people. */
const HUMANS =
  /^(humans?|people|persons?|patients?|adults?|m[ae]n|wom[ae]n|clinical|survey|surveys)$/;
/** Verbs in which a finding is told, */
const FOUND =
  /^(was|were|wasnt|werent|did|didnt|had|felt|slept|fell|rose|drank|ate|lost|grew|kept|\w+ed)$/;
/** and by which something is said to be so at all times. */
const ALWAYS = /^(can|cant|cannot|may|might|could|will|is|are|isnt|arent|has|have|does|doesnt)$/;

/** Whether the next sentence is about the animals of an experiment, unless it turns to people. */
export function leavesAnimals(view: SentenceView): boolean {
  const { words, sentence, state } = view;
  if ((!state.animals && !view.has(Trait.animal)) || tellsOfPeople(view)) return false;
  // "Ephedra was the most frequent."
  const opens = view.subjects[0];
  const turns = opens?.from === sentence.from && is(opens, Trait.other);
  return (
    (state.animals && !turns) ||
    (view.has(Trait.animal) &&
      ANIMALS.test(
        words.text.slice(words.start[sentence.from] as number, words.end[sentence.to - 1]),
      ))
  );
}

/** Whether a clause tells what was found in the animals that stand before it, or in the title or the headings above. */
export function goesOnAboutAnimals(view: SentenceView, clause: Clause): boolean {
  const { pageTitle, headings, animals } = view.state;
  if (!animals && !ANIMALS.test(pageTitle) && !headings.some(({ text }) => ANIMALS.test(text)))
    return false;
  const said = view.words.norm.slice(clause.from, clause.to);
  return (
    said.some((word) => FOUND.test(word)) &&
    !said.some((word) => ALWAYS.test(word)) &&
    !tellsOfPeople(view)
  );
}

const tellsOfPeople = ({ subjects, words, sentence }: SentenceView): boolean =>
  subjects.some((one) => is(one, Trait.person)) ||
  words.norm.slice(sentence.from, sentence.to).some((word) => HUMANS.test(word));
