/**
 * What somebody would have without kratom, and so is spared with it: "Without kratom I'd be in pain."
 *
 * Pure. What they do have where they take none ("I sleep well without it") is for `quiet/before-kratom.ts`; that they
 * miss it once they stop, for the claims of dependence.
 */
import type { Agents } from './agents';
import { OWN_TROUBLE } from './concepts';
import type { Mark } from './lexicon';
import { emptyList } from './lists';
import type { Proposition } from './sentence';
import { isAnnounced } from './state';
import { is, Trait } from './traits';
import type { SentenceView } from './view';

const WHO = /^(i|he|she|we)$/;
/** What makes it only supposed; "I'd be" is read as "i be". */
const SUPPOSING = /^(would|be|might|probably|likely)$/;
/** What may stand between that and the trouble. */
const BEFORE_TROUBLE =
  /^(be|have|feel|live|suffer|get|still|always|constantly|stuck|back|in|with|from|a|an|my|so|lot|of|terrible|terribly|constant|daily|severe|severely|awful|horrible|every|day|crippling|crippled|by|unbearable|debilitating|too|very|much|more|all|the|time|probably|likely|well)$/;
/** How far behind "without" kratom's name may end, in words. */
const NAME_REACH = 3;

/** What a sentence says by supposing that there were no kratom. */
export function sparedIn(view: SentenceView, agents: Agents): readonly Proposition[] {
  const found: Proposition[] = emptyList();
  if (!view.has(Trait.lack) || view.concepts.length === 0 || view.has(Trait.debunk)) return found;
  const { norm } = view.words;
  const without = view.relations.find((one) => is(one, Trait.lack) && norm[one.from] === 'without');
  const name = without && nameBehind(view, agents, without);
  if (!name || quits(view)) return found;
  for (const object of view.concepts) {
    const from = supposedFrom(view, object);
    if (from < 0 || (object.from < name.to && object.to > without.from)) continue;
    for (const { kind, id, mode } of object.senses) {
      if (kind !== 'concept' || (mode !== 'thing' && mode !== 'worse')) continue;
      if (OWN_TROUBLE.has(id) || view.frames.valence(id) !== 'bad') continue;
      if (!view.frames.wants('reduces', id)) continue;
      found.push({
        effect: 'reduces',
        concept: id,
        agent: agents.agentOf(name, view.clauseAt(name.from)),
        relation: without,
        object,
        stance: stanceOf(view, from, object.from),
        from: Math.min(without.from, from),
        to: Math.max(name.to, object.to),
        lead: '',
      });
    }
  }
  return found;
}

/** Kratom's name, or "it", right behind "without". */
function nameBehind(view: SentenceView, agents: Agents, { to }: Mark): Mark | undefined {
  return view.subjects.find(
    (one) =>
      one.from >= to &&
      one.to <= to + NAME_REACH &&
      (is(one, Trait.named) ||
        (is(one, Trait.pronoun) &&
          one.from === to &&
          agents.isKratom(agents.agentOf(one, view.clauseAt(one.from))))),
  );
}

/** The word of whom it would befall, where a thing is what they would have; -1 elsewhere. */
function supposedFrom({ words: { norm }, sentence }: SentenceView, object: Mark): number {
  let supposed = false;
  for (let at = object.from - 1; at > sentence.from - 1; at--) {
    const word = norm[at] as string;
    if (WHO.test(word)) return supposed ? at : -1;
    if (SUPPOSING.test(word)) supposed = true;
    else if (!BEFORE_TROUBLE.test(word)) return -1;
  }
  return -1;
}

/** Where the text is about stopping, what would come without it is its withdrawal. */
const quits = ({ state, conceptIds }: SentenceView): boolean =>
  [...OWN_TROUBLE, 'kratom-stopping', 'dependence-story'].some(
    (id) => conceptIds.includes(id) || isAnnounced(state, id),
  );

function stanceOf(view: SentenceView, from: number, to: number): Proposition['stance'] {
  if (view.cues.some((cue) => is(cue, Trait.say) && cue.to <= from)) return 'reported';
  return view.words.norm.slice(from, to).some((word) => word === 'might') ? 'hedged' : 'asserted';
}
