/**
 * One run of the command line: inputs in, findings out, exit code.
 *
 * Everything from outside is handed in, so that it can be tested without a process.
 */
import {
  createEngine,
  type Engine,
  mentionsInTitle,
  type PageSummary,
  riskMentions,
  summarise,
} from '../core';
import type { NotesData } from '../core/notes';
import type { Block, Finding, RuleSetData } from '../core/types';
import { textBlocks } from '../text/blocks';
import { HELP, type Request, readArguments, UsageError } from './arguments';
import { type FindingRecord, printerFor, toRecord } from './formats';
import { readHtml } from './html-blocks';
import { InputError, type InputSources, openInput } from './input';

/** What a run reads from and writes to. */
export interface Surroundings extends InputSources {
  readonly rules: RuleSetData;
  readonly notes: NotesData;
  readonly version: string;
  /** ISO date. */
  readonly today: string;
  /** Width of the terminal in characters. */
  readonly columns: number;
  /** Writes to standard output; resolves when more may be written. */
  print(text: string): Promise<void>;
  /** Writes a line to standard error. */
  complain(line: string): void;
}

/**
 * Runs the command line.
 *
 * @param args arguments after the command's name.
 * @returns the exit code: 0 done, 1 a finding has a status of `--fail-on`, 2 bad usage or an input that
 *   cannot be read (the others are scanned all the same).
 */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  let request: Request;
  try {
    request = readArguments(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    around.complain(`scan: ${error.message} (--help tells more)`);
    return 2;
  }
  if (request.kind === 'help') {
    await around.print(HELP);
    return 0;
  }
  if (request.kind === 'version') {
    await around.print(`${around.version}\n`);
    return 0;
  }

  const engine = createEngine(around.rules);
  const printer = printerFor(request, around.notes, around.columns);
  let failed = false;
  let unreadable = false;
  for (const input of request.inputs) {
    try {
      for await (const found of scanInput(input, engine, around)) {
        if (found.kind === 'findings') {
          failed ||= found.records.some(({ status }) => request.failOn.includes(status));
        }
        const text =
          found.kind === 'findings'
            ? printer.findings(input, found.records)
            : found.summary && printer.summary(input, found.summary);
        if (text) await around.print(text);
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      around.complain(`scan: ${input}: ${error.message}`);
      unreadable = true;
    }
  }
  const end = printer.end(request.inputs.length);
  if (end) await around.print(end);
  return unreadable ? 2 : failed ? 1 : 0;
}

/** What is found in one input. */
type Found =
  | { readonly kind: 'findings'; readonly records: readonly FindingRecord[] }
  /** The end of the input; `null` where there is nothing to say about it as a whole. */
  | { readonly kind: 'summary'; readonly summary: PageSummary | null };

/** Findings of one input in groups: a page's all at once, a text's as its paragraphs come in; then what they come to. */
async function* scanInput(
  input: string,
  engine: Engine,
  around: Surroundings,
): AsyncGenerator<Found> {
  const { markup, text } = await openInput(input, around);
  const { rules, notes, today } = around;
  const found: Pick<Finding, 'claim' | 'stance'>[] = [];
  const mentioned = new Set<string>();
  let state = engine.begin();
  const read = (block: Block, index: number): FindingRecord[] => {
    const { findings, mentions, after } = engine.read(block, index, state);
    state = after;
    for (const risk of mentions) mentioned.add(risk);
    for (const { claim, stance } of findings) found.push({ claim, stance });
    return findings.map((finding) => toRecord(input, finding, block, notes, today));
  };
  if (markup === 'text') {
    let index = 0;
    for await (const block of textBlocks(text)) {
      const records = read(block, index++);
      if (records.length > 0) yield { kind: 'findings', records };
    }
  } else {
    let html = '';
    for await (const piece of text) html += piece;
    const { blocks, page } = readHtml(html);
    state = engine.begin(page);
    for (const risk of mentionsInTitle(engine, page)) mentioned.add(risk);
    yield { kind: 'findings', records: blocks.flatMap(read) };
  }
  const risks = riskMentions(rules.risks, mentioned);
  yield { kind: 'summary', summary: summarise(found, risks, rules.claims) };
}
