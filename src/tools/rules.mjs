/**
 * Writes RULES.md, rules/figures.json, rules/measured.json and the table in README.md anew, from the rule files and
 * what is measured on the labelled passages.
 *
 * The test that finds them stale is what writes them, so that they always mean the same.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, setup } from './setup.mjs';

setup();
const { status } = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--project',
    'unit',
    'tests/rules/overview.test.ts',
    '--update',
  ],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exit(status ?? 1);
