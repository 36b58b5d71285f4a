/**
 * Trains the classifier anew and writes rules/classifier.json; see src/training.
 *
 * Builds what trains into dist/training, then hands over. Takes some minutes.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { plainMessage } from './errors.mjs';
import { ROOT, setup } from './setup.mjs';

setup();
const { build } = await import('vite');
try {
  process.env.FACTLEAF_TARGET = 'training';
  const outDir = join(ROOT, 'dist', 'training');
  await build({ root: ROOT, logLevel: 'error', build: { outDir } });
  const { run } = await import(pathToFileURL(join(outDir, 'index.js')).href);
  await run(ROOT, (/** @type {string} */ line) => console.log(line));
} catch (error) {
  console.error(plainMessage(error));
  process.exit(1);
}
