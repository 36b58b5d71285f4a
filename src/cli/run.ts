/**
 * One run of the command line: inputs in, findings out, exit code.
 *
 * Everything from outside is handed in, so that it can be tested without a process.
 */
import { createEngine, type Engine } from '../core';
import type { NotesData } from '../core/notes';
import type { Block, RuleSetData } from '../core/types';
import { HELP, type Request, readArguments, UsageError } from './arguments';
import { type FindingRecord, type Printer, printerFor, toRecord } from './formats';
import { readHtml } from './html-blocks';
import { InputError, type InputSources, openInput } from './input';
import { textBlocks } from './text-blocks';

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
  const printer = printerFor(request.format, around.notes, around.columns);
  let failed = false;
  let unreadable = false;
  for (const input of request.inputs) {
    try {
      for await (const records of scanInput(input, engine, around)) {
        failed ||= records.some(({ status }) => request.failOn.includes(status));
        await printAll(printer, input, records, around);
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

async function printAll(
  printer: Printer,
  input: string,
  records: readonly FindingRecord[],
  around: Surroundings,
): Promise<void> {
  const text = printer.findings(input, records);
  if (text) await around.print(text);
}

/** Findings of one input in groups: a page's all at once, a text's as its paragraphs come in. */
async function* scanInput(
  input: string,
  engine: Engine,
  around: Surroundings,
): AsyncGenerator<FindingRecord[]> {
  const { markup, text } = await openInput(input, around);
  if (markup === 'text') {
    let state = engine.begin();
    let index = 0;
    for await (const block of textBlocks(text)) {
      const { findings, after } = engine.read(block, index++, state);
      state = after;
      if (findings.length > 0) {
        yield findings.map((finding) =>
          toRecord(input, finding, block, around.notes, around.today),
        );
      }
    }
    return;
  }
  let html = '';
  for await (const piece of text) html += piece;
  const { blocks, page } = readHtml(html);
  let state = engine.begin(page);
  const records: FindingRecord[] = [];
  blocks.forEach((block: Block, index) => {
    const { findings, after } = engine.read(block, index, state);
    state = after;
    for (const finding of findings)
      records.push(toRecord(input, finding, block, around.notes, around.today));
  });
  yield records;
}
