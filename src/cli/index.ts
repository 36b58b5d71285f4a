/**
 * The command line: the same engine over files, addresses and standard input.
 *
 * Entry point, started by `npm run scan`; nothing imports it.
 */

import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import notes from 'virtual:factleaf/notes';
import rules from 'virtual:factleaf/rules';
import { dayOf } from '../core/freshness';
import { run } from './run';

/** Width (characters) for output that goes to no terminal. */
const COLUMNS_WITHOUT_TERMINAL = 120;

/** The version of the package that this file is part of, wherever it was built to. */
function version(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

// The reader of a pipe may have seen enough ("| head").
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), {
  rules,
  notes,
  version: version(),
  today: dayOf(Date.now()),
  stdin: process.stdin,
  fetch,
  columns: process.stdout.columns ?? COLUMNS_WITHOUT_TERMINAL,
  async print(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  complain: (line) => process.stderr.write(`${line}\n`),
});
