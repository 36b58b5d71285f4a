/**
 * Things that are named as examples of kratom's effects or risks: "effects were seen, such as nausea".
 *
 * Pure. The parts of a list without such a head are for `joints.ts`.
 */
import type { Agents } from '../agents';
import { senseOf } from '../clauses';
import { type Mark, markOf } from '../lexicon';
import { is, Trait } from '../traits';
import type { SentenceView } from '../view';
import { kratomAfter } from './doers';
import type { Link, Thing } from './link';
import { EXAMPLE_OPENERS, NO_RISK, RISKS, TAKING_OF } from './word-lists';

/** What may stand between a name and the examples of what it does: "the risks of kratom use, including …". */
const BEHIND_NAMES = new Set(['use', 'too', 'also', 'consumption']);
/** Effects that are told to be bad: "adverse reactions". */
const EFFECTS = /^(effect|reaction|event)s?$/;
const BAD = /^(side|adverse|ill|harmful|toxic|unwanted|undesirable|negative)$/;
const LISTING = new Set(['include', 'includes', 'included']);

/** "the risks of using kratom, including seizures": what is counted among them. */
function risksOfIt(view: SentenceView, mark: Mark): Mark | null {
  if (!view.named) return null;
  const { norm } = view.words;
  for (const name of view.subjects) {
    if (!is(name, Trait.named) || name.to >= mark.from) continue;
    let opener = name.to;
    while (BEHIND_NAMES.has(norm[opener] as string)) opener++;
    if (norm[opener] === 'such' && norm[opener + 1] === 'as') opener++;
    else if (norm[opener] !== 'including') continue;
    let at = name.from;
    while (TAKING_OF.has(norm[at - 1] as string)) at--;
    if (norm[at - 1] === 'with' && norm[at - 2] === 'associated') at -= 2;
    const isRisk =
      RISKS.has(norm[at - 1] as string) ||
      (EFFECTS.test(norm[at - 1] as string) && BAD.test(norm[at - 2] as string));
    if (!isRisk) continue;
    // "there are no known risks of it, including …"
    if (norm.slice(Math.max(view.sentence.from, at - 5), at - 1).some((word) => NO_RISK.has(word)))
      continue;
    for (let word = opener + 1; word < mark.from; word++) {
      if (view.isAuxiliary(word) || view.index.isRelating(word)) return null;
    }
    return markOf(at - 1, name.to, [], 'x', true);
  }
  return null;
}

/** "A few mild effects were seen, such as nausea": what stands behind is an example of them. */
export function exemplified(
  view: SentenceView,
  agents: Agents,
  { mark, concept }: Thing,
): Link | null {
  if (!view.frames.wants('causes', concept) || view.place.lead) return null;
  const { norm } = view.words;
  const risks = risksOfIt(view, mark);
  if (risks) return { type: 'risk', mark: risks, effect: 'causes', behind: true };
  const head = view.concepts.find(
    (one) =>
      one.to < mark.from &&
      one.senses.some(({ id, mode }) => id === 'side-effect' && mode === 'thing'),
  );
  if (!head) return null;
  // "adverse events associated with kratom, including seizures", "… associated with it include seizures"
  const tied = view.relations.find(
    (one) =>
      one.from >= head.to &&
      one.from <= head.to + 1 &&
      one.to < mark.from &&
      senseOf(one, 'relation', 'associate')?.mode === 'after' &&
      kratomAfter(view, agents, one),
  );
  let opener = -1;
  for (let at = head.to; at < mark.from; at++) {
    const word = norm[at] as string;
    if (EXAMPLE_OPENERS.has(word) || (tied && LISTING.has(word))) opener = at;
  }
  if (opener < 0) return null;
  if (!tied && !thereIs(view, head) && !view.finiteBetween(head.to, opener - 1)) return null;
  // Only the examples stand between.
  for (let at = opener + 1; at < mark.from; at++) {
    if (view.isAuxiliary(at) || view.index.isRelating(at)) return null;
  }
  if (tied) return { type: 'associate', mark: tied, effect: 'causes', behind: true };
  return { type: 'cause', mark: head, effect: 'causes', behind: false };
}

/** "There can be side effects": said to exist. */
function thereIs(view: SentenceView, head: Mark): boolean {
  const { from } = view.clauseAt(head.from);
  return view.words.norm.slice(from, Math.min(from + 2, head.from)).includes('there');
}
