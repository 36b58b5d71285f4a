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
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: 'src/training/index.ts',
      outDir: 'dist/training',
      target: 'node20.19',
      reportCompressedSize: false,
      rolldownOptions: { output: { entryFileNames: 'index.js' } },
    },
  });
  const { run } = await import(pathToFileURL(join(ROOT, 'dist', 'training', 'index.js')).href);
  await run(ROOT, (/** @type {string} */ line) => console.log(line));
} catch (error) {
  console.error(plainMessage(error));
  process.exit(1);
}
