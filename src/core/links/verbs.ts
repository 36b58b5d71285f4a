/**
 * Things that are verbs themselves: "it made me itch", "no longer wakes up", "so relax".
 *
 * Pure. What a verb does to another thing is for `before.ts`.
 */
import { ARTICLES, AUXILIARIES, type Clause } from '../clauses';
import { effectOf } from '../frames';
import type { Mark } from '../lexicon';
import { isTaker } from '../takers';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { Gap } from '../words';
import { anchoredIn } from './doers';
import type { Link, Thing } from './link';

/** Verbs that advise and promise nothing: "Get plenty of sleep." */
const ADVISING = new Set('get take try make keep have be use see ask'.split(' '));
const OWNERS = new Set('my your his her their our the'.split(' '));
/** Behind these stands a noun, whatever it could be as a verb. */
const NOUN_PREPOSITIONS = new Set('for of with against about from by'.split(' '));
const NEVER_COMMANDS = new Set(['havent', 'hasnt', 'have', 'has', 'didnt', 'couldnt']);

/** What else somebody died of, or for. */
const DIED_OTHERWISE =
  /^(of|from|after|because|when|by|for|before|without|while|fighting|protecting|trying|doing)$/;

/** "relaxing the vessel walls": a verb that does it to something else. */
export function hasOtherObject(view: SentenceView, mark: Mark): boolean {
  if (mark.form !== 'g' || mark.to - mark.from > 1) return false;
  const next = view.words.norm[mark.to];
  return (
    mark.to < view.sentence.to &&
    !((view.words.before[mark.to] as number) & Gap.comma) &&
    (next === 'the' || next === 'a' || next === 'your' || next === 'its' || next === 'their')
  );
}

/** "so relax": tells the reader to, and says nothing of kratom. */
export function isCommand(view: SentenceView, clause: Clause, mark: Mark): boolean {
  if (mark.form !== 'b' || view.place.fragment) return false;
  const before = view.words.norm[mark.from - 1] as string;
  // "Haven't touched a cigarette since."
  if (NEVER_COMMANDS.has(view.words.norm[mark.from] as string)) return false;
  // "Wake up refreshed.", "Feel on top of the world.": what a seller promises of the thing just spoken of.
  const { state, sentence } = view;
  if (
    mark.from === sentence.from &&
    mark.to - mark.from > 1 &&
    !ADVISING.has(view.lemma(mark)) &&
    state.topic === 'kratom' &&
    state.focus.kind === 'kratom'
  )
    return false;
  if (mark.from === clause.from) return true;
  return before === 'so' || before === 'just' || before === 'please' || before === 'then';
}

/** "he no longer wakes up screaming": a trouble that is a verb, and done with. */
export function noLonger(
  view: SentenceView,
  { clause, mark, concept, valence }: Thing,
): Link | null {
  if (valence !== 'bad' || (mark.form !== 'b' && mark.form !== 's')) return null;
  if (!view.frames.wants('reduces', concept)) return null;
  const { norm } = view.words;
  const at = norm[mark.from - 1] === 'even' ? mark.from - 1 : mark.from;
  const relation = view.relations.find(
    (one) => one.to === at && norm[one.from] === 'no' && norm[one.from + 1] === 'longer',
  );
  if (!relation || relation.from <= clause.from || !anchoredIn(view, clause, mark)) return null;
  return { type: 'reduce', mark: relation, effect: 'reduces', behind: false };
}

/** "Hours later he died.", and not "of cancer", "in a crash". */
function diedSo({ words, sentence, named }: SentenceView, { to }: Mark): boolean {
  if (named || to >= sentence.to) return true;
  if ((words.before[to] as number) & ~Gap.space) return true;
  const next = words.norm[to] as string;
  return next === 'in' ? !ARTICLES.has(words.norm[to + 1] as string) : !DIED_OTHERWISE.test(next);
}

/** "on kratom I can concentrate", "it made me itch": a verb that says how somebody fares. */
export function lived(view: SentenceView, { clause, mark, concept, valence }: Thing): Link | null {
  if (mark.form !== 'b' && mark.form !== 's' && mark.form !== 'd') return null;
  if (mark.from === clause.from && !view.place.fragment) return null;
  // "is rough on your sleep": a noun.
  if (valence === 'good' && OWNERS.has(view.words.norm[mark.from - 1] as string)) return null;
  const people = view.subjects.filter(
    (one) => one.from >= clause.from && one.to <= mark.from && is(one, Trait.person),
  );
  if (people.length === 0) return null;
  if (
    !view.has(Trait.named | Trait.standin) &&
    !(
      concept === 'overdose-death' &&
      people.some((one) => isTaker(view, one)) &&
      diedSo(view, mark)
    )
  )
    return null;
  // "has kratom for stress": a noun.
  const glue = view.words.norm[mark.from - 1];
  if (valence === 'bad' && NOUN_PREPOSITIONS.has(glue as string)) return null;
  // "risks such as addiction and overdose": a noun, whatever it could be as a verb.
  if (
    mark.form === 'b' &&
    (glue === 'and' || glue === 'or' || glue === 'as') &&
    (glue === 'as' || view.concepts.some((one) => one.to === mark.from - 1 && is(one, Trait.thing)))
  )
    return null;
  const effect = effectOf('light', valence);
  if (!view.frames.wants(effect, concept)) return null;
  // "wrecked my sleep": a verb before it has it as its object.
  if (
    view.relations.some(
      (one) =>
        one.from >= clause.from &&
        one.to <= mark.from &&
        (one.form === 's' || one.form === 'd') &&
        !AUXILIARIES.has(view.lemma(one)),
    )
  ) {
    return null;
  }
  return { type: 'light', mark: null, effect, behind: false };
}
