/**
 * Labelled passages: what they are, how the engine gets them, and how those that the classifier learns from are read.
 */
import type { Block, Span, Stance } from '../core/types';
import { type Problem, reportTo } from '../ruleset/problems';
import { STANCES } from '../ruleset/source';

/** A sentence of a passage, and what a careful reader finds in it. */
export interface LabelledSentence {
  readonly text: string;
  readonly labels: readonly { readonly claim: string; readonly stance: Stance }[];
  /** Claims on which careful readers may differ. */
  readonly optional?: readonly string[];
}

/** A page, or a part of one. */
export interface Passage {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly {
    readonly tag: string;
    readonly sentences: readonly LabelledSentence[];
  }[];
}

/** What stands between two sentences of a block. */
const JOINT = ' ';

/** The passage as the engine gets it: each block's sentences run together. */
export function blocksOf(passage: Passage): Block[] {
  return passage.blocks.map(({ tag, sentences }) => ({
    tag,
    text: sentences.map(({ text }) => text).join(JOINT),
    ...(tag === 'li' ? { depth: 1 } : {}),
  }));
}

/** Where each labelled sentence stands in its block, the joint behind it included, so that every offset lies in one. */
export function placesOf(sentences: readonly LabelledSentence[]): Span[] {
  let start = 0;
  return sentences.map(({ text }) => {
    const span = { start, end: start + text.length + JOINT.length };
    start = span.end;
    return span;
  });
}

/** Element names by what a line begins with. */
const TAGS: Readonly<Record<string, string>> = {
  P: 'p',
  H1: 'h1',
  H2: 'h2',
  H3: 'h3',
  H4: 'h4',
  L: 'li',
  D: 'td',
  Q: 'blockquote',
};

/** Stands between a sentence and its claims. */
const LABELS = ' @ ';

interface Sentence {
  text: string;
  labels: { claim: string; stance: Stance }[];
  optional: string[];
}

/**
 * Reads one file of passages to learn from: plain text, one sentence a line, as `rules/passages/README.md` says.
 *
 * @param file how it is called in problems.
 * @param claims ids of the claims that there are.
 * @returns the passages, without the lines that cannot be read, and a problem for each of those.
 */
export function readPassages(
  text: string,
  file: string,
  claims: ReadonlySet<string>,
): { readonly passages: readonly Passage[]; readonly problems: readonly Problem[] } {
  const passages: {
    id: string;
    title: string;
    blocks: { tag: string; sentences: Sentence[] }[];
  }[] = [];
  const problems: Problem[] = [];
  const report = reportTo(problems);
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const at = { file, line: index + 1, column: 1 };
    const [, mark = '', rest = ''] = /^(\S+) (.*\S)\s*$/.exec(line) ?? [];
    if (mark === 'T') {
      passages.push({ id: `${file}:${index + 1}`, title: rest, blocks: [] });
      return;
    }
    const passage = passages.at(-1);
    const tag = TAGS[mark];
    if (tag === undefined && mark !== '+') {
      const begins = mark || line.slice(0, 2);
      report(at, 'passageMark', begins, Object.keys(TAGS).join(', '));
      return;
    }
    if (!passage) {
      report(at, 'passageUntitled');
      return;
    }
    const cut = rest.lastIndexOf(LABELS);
    const sentence: Sentence = {
      text: cut < 0 ? rest : rest.slice(0, cut).trim(),
      labels: [],
      optional: [],
    };
    const labels = { ...at, column: mark.length + 2 + cut + LABELS.length };
    for (const label of cut < 0 ? [] : rest.slice(cut + LABELS.length).split(',')) {
      const [id = '', stance = 'asserted'] = label.trim().split(/\s+/);
      const open = id.startsWith('?');
      const claim = open ? id.slice(1) : id;
      const known = STANCES.find((one) => one === stance);
      if (!claims.has(claim)) report(labels, 'passageClaim', claim);
      else if (!known) report(labels, 'passageStance', stance);
      else if (open) sentence.optional.push(claim);
      else sentence.labels.push({ claim, stance: known });
    }
    const last = passage.blocks.at(-1);
    if (tag !== undefined) passage.blocks.push({ tag, sentences: [sentence] });
    else if (last) last.sentences.push(sentence);
    else report(at, 'passageNoBlock');
  });
  return { passages, problems };
}
