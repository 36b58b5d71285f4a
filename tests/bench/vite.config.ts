/**
 * Builds one part of the benchmark into dist/bench. FACTLEAF_BENCH says which: a contender, or what runs (`run`, `pages`).
 */
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { factleafRules } from '../../src/ruleset/vite-plugin';

const ROOT = join(import.meta.dirname, '..', '..');
const name = process.env.FACTLEAF_BENCH ?? 'run';
const entry = join(import.meta.dirname, `${name}.ts`);

export default defineConfig({
  root: ROOT,
  publicDir: false,
  plugins: [factleafRules({ examples: false })],
  build: {
    outDir: join(ROOT, 'dist', 'bench'),
    emptyOutDir: false,
    reportCompressedSize: false,
    ...(name === 'run' || name === 'pages'
      ? { ssr: entry, target: 'node20.19' }
      : {
          // As a content script is built: one script, nothing beside it.
          target: 'chrome120',
          lib: {
            entry,
            formats: ['iife' as const],
            name: 'contender',
            fileName: () => `${name}.js`,
          },
        }),
  },
});
