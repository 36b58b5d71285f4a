/**
 * Measures how fast the engine is, beside two well-known libraries, in Node and in Chrome; see tests/bench.
 *
 * Builds what is measured into dist/bench, then hands over.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { plainMessage } from './errors.mjs';
import { ROOT, setup } from './setup.mjs';

/** What is built: the contenders, each in one file, and what runs them. */
const BUILDS = ['factleaf', 'wink', 'compromise', 'run'];

setup();
const { build } = await import('vite');
try {
  for (const name of BUILDS) {
    process.env.FACTLEAF_BENCH = name;
    await build({ configFile: join(ROOT, 'tests', 'bench', 'vite.config.ts'), logLevel: 'error' });
  }
  const { run } = await import(pathToFileURL(join(ROOT, 'dist', 'bench', 'run.js')).href);
  await run(ROOT);
} catch (error) {
  console.error(plainMessage(error));
  process.exit(1);
}
