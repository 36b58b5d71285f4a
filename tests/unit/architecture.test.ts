/** Reads the imports of every source file and holds them against the house's arrows. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..', '..');
const SRC = join(ROOT, 'src');

/** What a part may import: `types:<part>` stands for types only, `node` for Node's own modules, anything else for a part or a package. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  text: ['types:core'],
  ui: ['types:core', 'core/statuses'],
  settings: ['types:core', 'core/statuses', 'types:ruleset'],
  dom: ['types:core'],
  notes: [
    'types:core',
    'core/language',
    'core/statuses',
    'core/freshness',
    'dom/unclobbered',
    'preact',
    '@floating-ui/dom',
  ],
  export: [
    'types:core',
    'core/language',
    'core/statuses',
    'core/freshness',
    'settings/site',
    'types:notes',
    'notes/texts',
  ],
  platform: ['settings', 'types:core', 'types:text', 'webextension-polyfill'],
  training: ['core', 'ruleset', 'node'],
  ruleset: [
    'core',
    'locales/en/messages.json',
    'yaml',
    'compromise',
    'fastest-levenshtein',
    'vite',
    'node',
  ],
  cli: [
    'core',
    'ruleset',
    'dom',
    'text',
    'linkedom',
    'happy-dom',
    'virtual:factleaf/rules',
    'virtual:factleaf/notes',
    'node',
  ],
  // Neither the engine nor the rules: they are many times as large as what a page needs.
  content: [
    'types:core',
    'core/batch',
    'core/page-summary',
    'text/subject',
    'types:text',
    'dom',
    'notes',
    'settings',
    'platform',
  ],
  background: [
    'core',
    'text',
    'settings',
    'platform',
    'virtual:factleaf/notes',
    'virtual:factleaf/rules',
    'content/scanner.iife.ts?iife',
  ],
  popup: [
    'settings',
    'platform',
    'export',
    'ui',
    'types:core',
    'core/language',
    'core/statuses',
    'preact',
  ],
  options: [
    'settings',
    'platform',
    'ui',
    'types:core',
    'core/language',
    'core/statuses',
    'virtual:factleaf/notes',
    'virtual:factleaf/rules',
    'virtual:factleaf/tables',
    'ruleset',
    'virtual:factleaf/measured',
    'virtual:factleaf/licences',
    'preact',
    'jsonc-parser',
  ],
  tools: [
    'vite',
    'rollup-plugin-license',
    '@crxjs/vite-plugin',
    '@puppeteer/browsers',
    'puppeteer-core',
    'fflate',
    'node',
  ],
  check: [
    'core',
    'text',
    'notes',
    'settings',
    'platform',
    'ui',
    'content/identity',
    'content/scheduler',
    'virtual:factleaf/rules',
    'virtual:factleaf/notes',
    'preact',
  ],
  welcome: [
    'core',
    'check/reader',
    'settings',
    'platform',
    'ui',
    'virtual:factleaf/rules',
    'virtual:factleaf/notes',
    'preact',
  ],
  demo: [],
  icons: [],
  locales: [],
};

/** Entry points; nobody imports one, but the background names the scanner for the browser to inject. */
const ENTRY_POINTS = [
  'content/gate.iife.ts',
  'content/scanner.iife.ts',
  'background/index.ts',
  'popup/main.tsx',
  'options/main.tsx',
  'check/main.tsx',
  'welcome/main.tsx',
  'cli/index.ts',
];

interface Import {
  /** What is imported, as written. */
  readonly from: string;
  readonly typesOnly: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts'),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The text without its comments, so that prose about an import is not taken for one. Strings stay. */
function withoutComments(text: string): string {
  return text.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*/g,
    (_, string) => string ?? '',
  );
}

/** Every import and re-export of a module, static or not. */
function importsOf(text: string): Import[] {
  const code = withoutComments(text);
  const found: Import[] = [];
  for (const [, names = '', from] of code.matchAll(
    /(?:^|[;}\n])\s*(?:import|export)\b([^'";]*?)\bfrom\s*['"]([^'"]+)['"]/g,
  )) {
    const listed = /^\s*\{([\s\S]*)\}\s*$/.exec(names)?.[1];
    const items =
      listed
        ?.split(',')
        .map((item) => item.trim())
        .filter(Boolean) ?? [];
    const typesOnly =
      /^\s*type\b/.test(names) ||
      (items.length > 0 && items.every((item) => item.startsWith('type ')));
    found.push({ from: from as string, typesOnly });
  }
  for (const [, from] of code.matchAll(/(?:^|[;}\n])\s*import\s*['"]([^'"]+)['"]/g)) {
    found.push({ from: from as string, typesOnly: false });
  }
  for (const [, from] of code.matchAll(/\bimport\s*\(\s*['"]([^'"]+)['"]/g)) {
    found.push({ from: from as string, typesOnly: false });
  }
  return found;
}

/** What an import names: a path from src without its ending, `node`, or a package. */
function targetOf(file: string, from: string): string {
  if (from.startsWith('.')) return relative(SRC, resolve(dirname(file), from));
  if (from.startsWith('node:') || builtinModules.includes(from)) return 'node';
  if (from.startsWith('virtual:')) return from;
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Why a part may not have an import; `null` when it may. */
function objection(file: string, { from, typesOnly }: Import): string | null {
  const part = relative(SRC, file).split('/')[0] as string;
  const target = targetOf(file, from);
  const [targetPart = ''] = target.split('/');
  const allowed = ARROWS[part];
  if (!allowed) return `${part} is not a part of the house`;
  if (target.endsWith('.css')) {
    const isShared = targetPart === 'ui' && allowed.includes('ui');
    return targetPart === part || isShared ? null : 'styles of another part';
  }
  const bare = target.replace(/\.(tsx?|mjs)$/, '');
  if (ENTRY_POINTS.some((entry) => bare === entry.replace(/\.(tsx?)$/, '')))
    return 'an entry point';
  if (target.startsWith('..')) return 'outside src';
  if (from.startsWith('.') && targetPart === part) return null;
  if (allowed.includes(target) || allowed.includes(bare)) return null;
  if (ARROWS[targetPart] && from.startsWith('.')) {
    if (allowed.includes(targetPart)) return null;
    if (typesOnly && allowed.includes(`types:${targetPart}`)) return null;
  }
  return typesOnly ? `no arrow to ${target}` : `no arrow to ${target} (other than types, perhaps)`;
}

const files = filesBelow(SRC);

describe('arrows', () => {
  it('finds the sources', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it('keeps every import to the arrows', () => {
    const wrong = files.flatMap((file) =>
      importsOf(readFileSync(file, 'utf8')).flatMap((one) => {
        const why = objection(file, one);
        return why ? [`${relative(ROOT, file)} imports ${one.from}: ${why}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has only parts that the arrows know', () => {
    // The one file beside them is the lint rule of those that are shipped.
    const parts = readdirSync(SRC, { withFileTypes: true })
      .map(({ name }) => name)
      .filter((name) => name !== 'shipped.grit');
    expect(parts.filter((part) => !(part in ARROWS))).toEqual([]);
  });

  /** The modules that these load, by whatever way, and themselves. */
  const loadedBy = (entries: readonly string[]): Set<string> => {
    const reached = new Set<string>();
    const open = [...entries];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (reached.has(file)) continue;
      reached.add(file);
      for (const { from, typesOnly } of importsOf(readFileSync(file, 'utf8'))) {
        if (typesOnly || !from.startsWith('.')) continue;
        const path = resolve(dirname(file), from);
        const found = files.find((one) =>
          [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].includes(one),
        );
        if (found) open.push(found);
      }
    }
    return reached;
  };

  it('keeps the polyfill out of what scripts on pages load', () => {
    const loaded = loadedBy(files.filter((file) => file.endsWith('.iife.ts')));
    expect([...loaded].map((file) => relative(SRC, file))).toContain('platform/messages.ts');
    const wrong = [...loaded].filter((file) =>
      importsOf(readFileSync(file, 'utf8')).some(
        ({ from, typesOnly }) => !typesOnly && from === 'webextension-polyfill',
      ),
    );
    expect(wrong.map((file) => relative(SRC, file))).toEqual([]);
  });

  it('objects to what the arrows forbid', () => {
    const at = (path: string) => join(SRC, path);
    const value = (from: string) => ({ from, typesOnly: false });
    expect(objection(at('core/scan.ts'), value('../dom'))).toMatch('no arrow');
    expect(objection(at('core/scan.ts'), value('node:fs'))).toMatch('no arrow');
    expect(objection(at('dom/blocks.ts'), value('../core/index'))).toMatch('no arrow');
    expect(objection(at('dom/blocks.ts'), { from: '../core/types', typesOnly: true })).toBeNull();
    expect(objection(at('popup/list.tsx'), value('webextension-polyfill'))).toMatch('no arrow');
    expect(objection(at('popup/list.tsx'), value('./main'))).toBe('an entry point');
    expect(objection(at('export/csv.ts'), value('../platform/i18n'))).toMatch('no arrow');
    expect(
      objection(at('background/index.ts'), value('../content/scanner.iife.ts?iife')),
    ).toBeNull();
    expect(objection(at('background/index.ts'), value('../content/scanner.iife'))).toBe(
      'an entry point',
    );
    expect(objection(at('content/session.ts'), value('../dom'))).toBeNull();
  });

  it('reads imports of every form', () => {
    expect(
      importsOf(
        [
          "import a from 'a';",
          "import { b, type C } from './b';",
          "import type { D } from './d';",
          "import { type E, type F } from './e';",
          "import './style.css';",
          "export * from './g';",
          "export { h } from './h';",
          "const i = await import('./i');",
          "// import j from './j';",
          "/* import k from './k'; */",
        ].join('\n'),
      ).map(({ from, typesOnly }) => `${from} ${typesOnly}`),
    ).toEqual([
      'a false',
      './b false',
      './d true',
      './e true',
      './g false',
      './h false',
      './style.css false',
      './i false',
    ]);
  });
});
