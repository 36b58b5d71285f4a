/**
 * The command line's arguments.
 *
 * Pure: it reads no file and prints nothing.
 */
import { parseArgs } from 'node:util';
import type { Status } from '../core/types';

/** How findings are printed. */
export type Format = 'table' | 'ndjson' | 'markdown';

/** What the command line was asked to do. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'scan';
      readonly format: Format;
      /** Whether the ndjson format has a record for each page as well. */
      readonly pages: boolean;
      /** Statuses whose findings make the exit code 1. */
      readonly failOn: readonly Status[];
      /** Files, `http(s):` and `file:` addresses, and `-` for standard input; at least one. */
      readonly inputs: readonly string[];
    };

/** Arguments that mean nothing; the message says what would. */
export class UsageError extends Error {}

const FORMATS: readonly Format[] = ['table', 'ndjson', 'markdown'];
const STATUSES: readonly Status[] = [
  'supported',
  'preliminary',
  'mixed',
  'unsupported',
  'contradicted',
];

/** What `--help` prints. */
export const HELP = `Finds health claims about kratom in pages and texts, and says how strong the evidence is.

Usage: npm run -s scan -- [options] FILE|URL|-...

  FILE  HTML or plain text; told apart by name, else by content
  URL   a page's address (http, https or file)
  -     standard input

Options:
  --format FORMAT   table (default), ndjson (one finding a line) or markdown
  --pages           ndjson: after a page's findings, one more line about the page, {"type":"page",…}
  --fail-on LIST    exit with 1 when a finding has one of these statuses, separated by commas:
                    ${STATUSES.join(', ')}
  --help            print this
  --version         print the version

Exit code: 0 done, 1 a finding has a status of --fail-on, 2 bad usage or something could not be read.
`;

/**
 * Reads the arguments that follow the command's name.
 *
 * @throws UsageError
 */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const format = FORMATS.find((one) => one === values.format);
  if (!format) {
    throw new UsageError(`unknown format "${values.format}": use ${FORMATS.join(', ')}`);
  }
  const failOn = (values['fail-on'] ?? [])
    .flatMap((list) => list.split(','))
    .map((name) => name.trim())
    .map((name) => {
      const status = STATUSES.find((one) => one === name);
      if (!status) throw new UsageError(`unknown status "${name}": use ${STATUSES.join(', ')}`);
      return status;
    });
  if (positionals.length === 0) {
    throw new UsageError('nothing to scan: name a file, an address, or - for standard input');
  }
  if (positionals.filter((input) => input === '-').length > 1) {
    throw new UsageError('standard input (-) can be read once only');
  }
  return { kind: 'scan', format, pages: values.pages === true, failOn, inputs: positionals };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'table' },
        'fail-on': { type: 'string', multiple: true },
        pages: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    // The first sentence names the argument; the rest is advice for shells.
    throw new UsageError(firstSentence((error as Error).message));
  }
}

function firstSentence(message: string): string {
  const text = message.split(/\.\s/, 1)[0] ?? message;
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
