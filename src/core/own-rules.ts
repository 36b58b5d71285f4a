/**
 * Rules of a user's own, as plain data beside the compiled ones, and how the two become one rule set.
 *
 * Pure. Nothing of the compiled rules changes: own claims read the same lexicon, with a few wordings more, which are
 * grafted onto its automaton. Apart from the engine, as hardly anybody has rules of their own.
 */
import { type Automaton, type Ending, FORM_SOURCES, GAP_ID, NUMBER_ID } from './automaton';
import type { Graft } from './lexicon';
import type { Note, Source } from './notes';
import type { FrameData, RoleData, RuleSetData, Valence } from './types';

/** A rule of a user's own, checked and written out; see `ruleset/own.ts`. */
export interface OwnRule {
  readonly note: Note & { readonly own: true };
  /** The sources that its note cites, by id. */
  readonly sources: Readonly<Record<string, Source>>;
  readonly frames: readonly FrameData[];
  /** Concepts of its own, by an id that no other rule has. */
  readonly concepts: Readonly<Record<string, Valence>>;
  /** Their wordings: text, grammatical form, concept and mode; decoys have neither. */
  readonly wordings: readonly OwnWording[];
}

export type OwnWording = readonly [text: string, form: string, concept?: string, mode?: string];

/** What an engine is made of. */
export interface WithOwnRules {
  readonly rules: RuleSetData;
  readonly graft?: Graft;
}

/**
 * Adds own rules to a compiled rule set, as if they had been compiled together.
 *
 * @returns the same rule set where there is nothing to add. A rule that does not fit (its claim is there already, a
 *   concept is not) is left out: the compiled rules may be newer than it.
 */
export function withOwnRules(rules: RuleSetData, own: readonly OwnRule[]): WithOwnRules {
  const fit = own.filter((rule) => fits(rule, rules));
  if (fit.length === 0) return { rules };
  const roles = [...rules.roles];
  const numbers = new Map(roles.map((role, number) => [role.join(), number]));
  const numberOf = (role: RoleData) => {
    const name = role.join();
    const number = numbers.get(name) ?? roles.push(role) - 1;
    numbers.set(name, number);
    return number;
  };
  const decoy = numberOf(['cue', 'decoy', '']);
  const root: Tree = { next: new Map() };
  for (const [text, form, concept, mode = ''] of fit.flatMap(({ wordings }) => wordings)) {
    const role = concept === undefined ? decoy : numberOf(['concept', concept, mode]);
    let tree = root;
    for (const word of text.split(' ')) {
      const next: Tree = tree.next.get(word) ?? { next: new Map() };
      tree.next.set(word, next);
      tree = next;
    }
    tree.end ??= { roles: [], form };
    tree.end.roles.push(role);
  }
  return {
    rules: {
      ...rules,
      roles,
      concepts: Object.assign({}, rules.concepts, ...fit.map(({ concepts }) => concepts)),
      frames: [...rules.frames, ...fit.flatMap(({ frames }) => frames)].sort((a, b) =>
        a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0,
      ),
      claims: {
        ...rules.claims,
        ...Object.fromEntries(fit.map(({ note }) => [note.claim, note])),
      },
    },
    graft: {
      words: fit.reduce((sum, rule) => sum + wordsOf(rule), 0),
      add: (automaton) => graftOnto(automaton, root, decoy),
    },
  };
}

/** How many words the wordings of a rule have together. */
export function wordsOf({ wordings }: OwnRule): number {
  return wordings.reduce((sum, [text]) => sum + text.split(' ').length, 0);
}

/** Whether all that a rule names is there, and its claim is not. */
export function fits(
  { note, frames, concepts }: OwnRule,
  rules: Pick<RuleSetData, 'claims' | 'concepts'>,
): boolean {
  const named = frames.flatMap((frame) => [
    ...frame.concepts,
    ...[...(frame.with ?? []), ...(frame.about ?? [])].flat(),
  ]);
  return (
    !Object.hasOwn(rules.claims, note.claim) &&
    named.every((name) => Object.hasOwn(concepts, name) || Object.hasOwn(rules.concepts, name))
  );
}

/** Wordings by their words, with the roles and the form of those that end here. */
interface Tree {
  readonly next: Map<string, Tree>;
  end?: { readonly roles: number[]; readonly form: string };
}

/** Adds wordings to an automaton. The states on their way are copied, as others lead to them as well. */
function graftOnto(automaton: Automaton, root: Tree, decoy: number): void {
  const numberOf = (word: string) =>
    word === '#' ? NUMBER_ID : word === '_' ? GAP_ID : automaton.vocabulary.add(word);

  /** The ending of a wording that may have one already. A wording that means something is no decoy. */
  const endingOf = (before: Ending | null, { roles, form }: NonNullable<Tree['end']>): Ending => {
    const all = [...new Set([...(before?.roles ?? []), ...roles])];
    const meant = all.filter((role) => role !== decoy);
    const source = before?.source ?? FORM_SOURCES.findIndex((one) => one.form === form);
    return { roles: meant.length > 0 ? meant : all, source };
  };

  /** A state that goes on as another one does (0 for none) and as the wordings do. */
  const graft = (old: number, { next, end }: Tree): number => {
    if (old) automaton.load(old);
    const state = automaton.free++;
    const { ranges, edges } = automaton.states;
    const targets = new Map<number, number>();
    const behind = ranges[old * 2 + 1] as number;
    for (let edge = ranges[old * 2] as number; edge < behind; edge++) {
      targets.set(edges[edge * 2] as number, edges[edge * 2 + 1] as number);
    }
    for (const [word, tree] of next) {
      const number = numberOf(word);
      targets.set(number, graft(targets.get(number) ?? 0, tree));
    }
    automaton.states.write(
      state,
      [...targets].sort(([a], [b]) => a - b),
    );
    const before = automaton.final[old] as number;
    const known = before ? automaton.endingOf(before - 1) : null;
    automaton.final[state] = end
      ? automaton.leaves + automaton.added.push(endingOf(known, end))
      : before;
    automaton.enter(state);
    return state;
  };

  for (const [word, next] of root.next) {
    const number = numberOf(word);
    automaton.root[number] = graft(automaton.root[number] as number, next);
  }
  automaton.rootNumber = automaton.root[NUMBER_ID] as number;
}
