/** Bundles a script for a page, with Vite, as one file that needs nothing else. */
import { join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { TARGET } from './harness';

/** The compiled rules, as they were built into the extension. */
const RULES = join(
  resolve(import.meta.dirname, '..', '..'),
  `dist/rules/${TARGET}/virtual-factleaf-rules.js`,
);

/**
 * Bundles a module and all that it imports.
 * @param entry path of the module.
 * @param instead names of packages to take in the place of others.
 * @returns the script's text; it runs at once, and leaves behind only what the module sets itself.
 */
export async function bundled(
  entry: string,
  instead: Readonly<Record<string, string>> = {},
): Promise<string> {
  const made = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { 'virtual:factleaf/rules': RULES, ...instead } },
    // Builds for development say what they object to; Vue wants to be told what else to build in.
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  const [chunk] = made.output;
  return chunk.code;
}
