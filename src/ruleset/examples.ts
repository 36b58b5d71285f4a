/**
 * Runs every claim's own examples through the engine.
 *
 * The examples are the claims' specification: one that reads otherwise than its file says is a
 * problem of the rule set like any other.
 */
import { createEngine, type Engine, scan } from '../core';
import type { Block, Finding, RuleSetData } from '../core/types';
import { compareText, type Problem, type ProblemText, sortProblems, told } from './problems';
import type { ClaimSource, ExampleSource, RuleSetSource } from './source';

/** Title of the page that an example stands on, unless it says otherwise. */
export const DEFAULT_TITLE = 'Kratom';

/** An example as a page. */
export interface ExamplePage {
  readonly title: string;
  /** The example's own text stands at the end of the last block. */
  readonly blocks: readonly Block[];
  /** Offset in the last block, in UTF-16 code units, where the example's own text starts. */
  readonly start: number;
}

/** The page that an example stands for: see `rules/README.md` for what each key means. */
export function examplePage(example: ExampleSource): ExamplePage {
  const { text, under, after, question, title = DEFAULT_TITLE } = example;
  const own = after === undefined ? text : `${after} ${text}`;
  const blocks: Block[] = [];
  if (question !== undefined) blocks.push({ tag: 'h3', text: question });
  if (under === undefined) blocks.push({ tag: 'p', text: own });
  else {
    blocks.push({ tag: under.endsWith(':') ? 'p' : 'h2', text: under });
    blocks.push({ tag: 'li', text: own, depth: 1 });
  }
  return { title, blocks, start: own.length - text.length };
}

/** What is wrong with an example as the engine reads it; `undefined` when it is as its file says. */
export function exampleProblem(
  claim: string,
  example: ExampleSource,
  list: 'flags' | 'ignores',
  engine: Engine,
): Problem | undefined {
  const { title, blocks, start } = examplePage(example);
  const found = scan(blocks, engine, { title }).filter(
    (finding) =>
      finding.claim === claim &&
      finding.block === blocks.length - 1 &&
      finding.sentence.end > start,
  );
  const wrong = judge(claim, example, list, found, blocks.at(-1)?.text ?? '');
  return wrong && { at: example.at, ...wrong };
}

function judge(
  claim: string,
  { text, stance, because }: ExampleSource,
  list: 'flags' | 'ignores',
  found: readonly Finding[],
  block: string,
): ProblemText | undefined {
  const [first] = found;
  if (list === 'ignores') {
    if (!first) return undefined;
    const quote = block.slice(first.quote.start, first.quote.end);
    return told('problemIgnoreFound', claim, String(because), quote, text);
  }
  if (!first) return told('problemFlagMissed', claim, text);
  if (stance === undefined || found.some((finding) => finding.stance === stance)) return undefined;
  return told('problemFlagStance', claim, stance, first.stance, text);
}

/** Problems of one claim's examples, in the file's order. */
export function claimProblems(claim: ClaimSource, engine: Engine): Problem[] {
  return (['flags', 'ignores'] as const).flatMap((list) =>
    claim[list].flatMap((example) => exampleProblem(claim.id.value, example, list, engine) ?? []),
  );
}

/**
 * Runs all examples of a rule set.
 *
 * @returns one problem for each example that is read otherwise than its file says, in the files' order.
 */
export function checkExamples(rules: RuleSetData, source: RuleSetSource): Problem[] {
  const engine = createEngine(rules);
  return sortProblems(
    [...source.claims]
      .sort((a, b) => compareText(a.file, b.file))
      .flatMap((claim) => claimProblems(claim, engine)),
  );
}
