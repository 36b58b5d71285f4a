/**
 * One configuration for everything that Vite does here: the extension for each browser, the command line, the tests.
 *
 * FACTLEAF_TARGET says which: `chrome`, `firefox`, `cli` or `training`. Tests need none.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { factleafRules } from './src/ruleset/vite-plugin';
import {
  extensionFiles,
  manifestFor,
  type Target,
  virtualModulesAsFiles,
} from './src/tools/extension-plugins';
import { bundledLicences } from './src/tools/licences';

const ROOT = import.meta.dirname;

/** Pages of the extension that its manifest does not name. */
const OWN_PAGES = ['src/check/index.html', 'src/welcome/index.html'];

/** Oldest browsers that are supported, as in manifest.json. */
const BROWSER_TARGETS = { chrome: 'chrome120', firefox: 'firefox140' } as const;

/** Oldest Node that is supported, as in package.json. */
const NODE_TARGET = 'node20.19';

/** What the rule set is compiled to. */
const COMPILED_RULES = [
  'virtual:factleaf/rules',
  'virtual:factleaf/notes',
  'virtual:factleaf/tables',
];

/** A unit test that takes longer than this (ms) has hung, on a machine that is busy with other checks too. */
const UNIT_TIMEOUT_MS = 30_000;

/** A test in a real browser that takes longer than this (ms) has hung. */
const E2E_TIMEOUT_MS = 60_000;

/** The compiled rules for one build. */
const compiledRules = (build: string) => [
  factleafRules(),
  virtualModulesAsFiles(
    factleafRules,
    COMPILED_RULES,
    join(ROOT, 'rules'),
    join(ROOT, 'dist', 'rules', build),
  ),
];

function extension(target: Target, dev: boolean): UserConfig {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
  const out = dev ? `${target}-dev` : target;
  return {
    plugins: [
      compiledRules(out),
      crx({ manifest: manifestFor(manifest, target, { dev }), browser: target }),
      extensionFiles(ROOT),
      bundledLicences(),
    ],
    build: {
      outDir: `dist/${out}`,
      emptyOutDir: true,
      target: BROWSER_TARGETS[target],
      // Both browsers know module preloading; the polyfill would bring a `fetch` into the extension.
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        input: OWN_PAGES,
        output: {
          // CRXJS puts a checksum of this folder's path into the background while it hashes it, which would give it
          // another name in another folder. Nothing keeps old files of an extension, so that it needs no hash.
          chunkFileNames: ({ facadeModuleId }) =>
            facadeModuleId?.endsWith('/src/background/index.ts')
              ? 'assets/background.js'
              : 'assets/[name]-[hash].js',
        },
      },
    },
  };
}

/** A program for Node in one file. */
function nodeProgram(entry: string, plugins: UserConfig['plugins'] = []): UserConfig {
  return {
    plugins,
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      target: NODE_TARGET,
      reportCompressedSize: false,
      rolldownOptions: { output: { entryFileNames: 'index.js' } },
    },
  };
}

export default defineConfig(({ command }) => {
  if (process.env.VITEST) {
    const browserTests = (target: Target) => ({
      extends: true as const,
      test: {
        name: `e2e-${target}`,
        include: ['tests/e2e/**/*.test.ts'],
        env: { FACTLEAF_TARGET: target },
        testTimeout: E2E_TIMEOUT_MS,
        hookTimeout: E2E_TIMEOUT_MS,
        fileParallelism: false,
        // Two browsers share a machine with whatever else is at work on it. What passes at the second try only is told.
        retry: 1,
        // One browser serves all files; starting one takes longer than most tests.
        isolate: false,
      },
    });
    return {
      plugins: [factleafRules() as Plugin],
      publicDir: false,
      test: {
        projects: [
          {
            extends: true,
            test: {
              name: 'unit',
              testTimeout: UNIT_TIMEOUT_MS,
              // Handing the compiled rules to a process takes longer than most files of tests.
              isolate: false,
              globalSetup: ['tests/rule-set.ts'],
              setupFiles: ['tests/unit/setup.ts'],
              include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/rules/**/*.test.ts'],
            },
          },
          browserTests('chrome'),
          browserTests('firefox'),
        ],
      },
    };
  }
  const target = process.env.FACTLEAF_TARGET ?? 'chrome';
  if (target === 'cli') return nodeProgram('src/cli/index.ts', compiledRules('cli'));
  if (target === 'training') return nodeProgram('src/training/index.ts');
  if (target !== 'chrome' && target !== 'firefox') {
    throw new Error(`FACTLEAF_TARGET is "${target}"; it can be chrome, firefox, cli or training.`);
  }
  return extension(target, command === 'serve');
});
