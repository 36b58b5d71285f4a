/**
 * Serves the compiled rule set to the bundler as virtual modules.
 *
 * Rules that have a problem stop the build with one line for each; what is served is plain data.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { RuleSetError } from './english';
import { checkExamples } from './examples';
import { ruleFiles } from './folder';
import { loadRuleSet, type RuleSet } from './index';
import { loadOwnRuleSet, RULES } from './kept';

/** Name of each virtual module and the part of a rule set that it serves. */
const MODULES: Readonly<Record<string, (ruleSet: RuleSet) => unknown>> = {
  'virtual:factleaf/rules': ({ rules }) => rules,
  'virtual:factleaf/notes': ({ notes }) => notes,
  'virtual:factleaf/tables': ({ source: { inflections, spellings } }) => ({
    inflections,
    spellings,
  }),
};

/** The virtual module of what was measured, and the file in the rule folder that it serves. */
const MEASURED = 'virtual:factleaf/measured';
const MEASURED_FILE = 'measured.json';

/** Marks a module as resolved, so that no other plugin takes its name for a file's. */
const RESOLVED = '\0';

/** A script with one letter beyond Latin-1 takes twice the room, and longer to load. */
const asciiJson = (data: unknown) =>
  JSON.stringify(data).replace(
    /[^\x20-\x7e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Options of the plugin. */
export interface RulesOptions {
  /** The rule folder, `rules/` beside `src/` by default. */
  readonly folder?: string;
  /** Whether a build for browsers stops when an example fails; yes by default. */
  readonly examples?: boolean;
}

/**
 * Vite plugin for `virtual:factleaf/rules`, `/notes`, `/tables` and `/measured`.
 *
 * The rules are compiled once per plugin, and anew when a file below the folder changes while a
 * development server runs. A build for browsers runs every example first; one for Node does not,
 * so that the command line can be used to look into an example that fails.
 */
export function factleafRules({ folder = RULES, examples = true }: RulesOptions = {}): Plugin {
  const root = resolve(folder);
  let compiled: Promise<RuleSet> | undefined;
  const ruleSet = () => {
    compiled ??= root === RULES ? loadOwnRuleSet() : loadRuleSet(root);
    return compiled;
  };
  return {
    name: 'factleaf:rules',

    // Once for a build, and before any module asks for its part.
    async buildStart() {
      const { config, mode } = this.environment;
      if (mode !== 'build') return;
      const stop = (error: Error) => this.error(`\n${error.message}`);
      const { rules, source } = await ruleSet().catch(stop);
      if (!examples || config.consumer !== 'client') return;
      const problems = checkExamples(rules, source);
      if (problems.length > 0) stop(new RuleSetError(problems));
    },

    resolveId(id) {
      return Object.hasOwn(MODULES, id) || id === MEASURED ? RESOLVED + id : undefined;
    },

    async load(id) {
      if (id === RESOLVED + MEASURED) {
        const file = join(root, MEASURED_FILE);
        this.addWatchFile(file);
        // Rules that were never measured have no such file.
        const text = await readFile(file, 'utf8').catch(() => '{}');
        return `export default JSON.parse(${JSON.stringify(asciiJson(JSON.parse(text)))});`;
      }
      const part = id.startsWith(RESOLVED) ? MODULES[id.slice(RESOLVED.length)] : undefined;
      if (!part) return undefined;
      for (const name of await ruleFiles(root)) this.addWatchFile(join(root, name));
      const data = await ruleSet().catch((error: Error) => this.error(`\n${error.message}`));
      // Parsing JSON is faster than evaluating the same data as a program.
      return `export default JSON.parse(${JSON.stringify(asciiJson(part(data)))});`;
    },

    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(root + sep)) return;
        compiled = undefined;
        const { moduleGraph } = server.environments.client;
        for (const id of Object.keys(MODULES)) {
          const module = moduleGraph.getModuleById(RESOLVED + id);
          if (module) moduleGraph.invalidateModule(module);
        }
        server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  };
}
