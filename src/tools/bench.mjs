/**
 * Measures how fast the engine is, beside two well-known libraries, in Node and in Chrome, and what the extension costs
 * a page; see tests/bench. `npm run bench -- engine` or `-- pages` does one of them.
 *
 * Builds what is measured into dist/bench, then hands over.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildExtension } from './build.mjs';
import { plainMessage } from './errors.mjs';
import { ROOT, setup } from './setup.mjs';

/** What is built for each benchmark; the last of it runs it. @type {Record<string, string[]>} */
const BENCHMARKS = {
  engine: ['factleaf', 'wink', 'compromise', 'run'],
  pages: ['painter', 'pages'],
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(BENCHMARKS, name));
if (unknown !== undefined) {
  console.error(
    `There is no benchmark "${unknown}"; there are ${Object.keys(BENCHMARKS).join(' and ')}.`,
  );
  process.exit(2);
}

setup();
const { build } = await import('vite');
try {
  for (const [name, builds] of Object.entries(BENCHMARKS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    if (name === 'pages' && !(await buildExtension())) process.exit(1);
    for (const part of builds) {
      process.env.FACTLEAF_BENCH = part;
      await build({
        configFile: join(ROOT, 'tests', 'bench', 'vite.config.ts'),
        logLevel: 'error',
      });
    }
    const file = join(ROOT, 'dist', 'bench', `${builds.at(-1)}.js`);
    const { run } = await import(pathToFileURL(file).href);
    await run(ROOT);
  }
} catch (error) {
  console.error(plainMessage(error));
  process.exit(1);
}
