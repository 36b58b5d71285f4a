import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import {
  inAscii,
  inOneLine,
  manifestFor,
  unreachable,
  virtualModulesAsFiles,
} from '../../../src/tools/extension-plugins';

const whole = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../manifest.json'), 'utf8'),
);

describe('the manifest of each browser', () => {
  it('has the background that the browser can run', () => {
    expect(manifestFor(whole, 'chrome').background).toEqual({
      service_worker: 'src/background/index.ts',
      type: 'module',
    });
    expect(manifestFor(whole, 'firefox').background).toEqual({
      scripts: ['src/background/index.ts'],
      type: 'module',
    });
  });

  it('has no key of the other browser', () => {
    expect(manifestFor(whole, 'chrome')).not.toHaveProperty('browser_specific_settings');
    expect(manifestFor(whole, 'firefox')).not.toHaveProperty('minimum_chrome_version');
  });

  it('lets extension pages ask nothing of the network, except under the development server', () => {
    for (const target of ['chrome', 'firefox'] as const) {
      const policy = manifestFor(whole, target).content_security_policy?.extension_pages;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe|\*|https?:|wasm/);
    }
    expect(manifestFor(whole, 'chrome', { dev: true })).not.toHaveProperty(
      'content_security_policy',
    );
  });
});

describe('chunks that nothing loads', () => {
  it('are a dropped entry and what only that entry imports', () => {
    const bundle = {
      'background.js': { type: 'chunk', isEntry: true, imports: ['shared.js'] },
      'scanner.js': {
        type: 'chunk',
        isEntry: true,
        facadeModuleId: 'scanner',
        imports: ['own.js', 'shared.js'],
      },
      'shared.js': { type: 'chunk', imports: [] },
      'own.js': { type: 'chunk', dynamicImports: ['deep.js'] },
      'deep.js': { type: 'chunk' },
      'icon.png': { type: 'asset' },
    };
    expect(unreachable(bundle, (entry) => entry.facadeModuleId === 'scanner')).toEqual([
      'scanner.js',
      'own.js',
      'deep.js',
    ]);
  });
});

describe('virtual modules as files', () => {
  const serving = (modules: Record<string, string>): Plugin => ({
    name: 'serving',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => modules[id.slice(1)],
  });
  const configOf = (plugin: Plugin) =>
    (
      plugin.config as () => Promise<{
        resolve: { alias: { find: string; replacement: string }[] };
      }>
    )();

  it('are written and aliased', async () => {
    const dir = join(mkdtempSync(join(tmpdir(), 'factleaf-')), 'made');
    const plugin = virtualModulesAsFiles(
      () => serving({ 'virtual:x/rules': 'export default 1' }),
      ['virtual:x/rules'],
      '/rules',
      dir,
    );
    const { alias } = (await configOf(plugin)).resolve;
    expect(alias.map(({ find }) => find)).toEqual(['virtual:x/rules']);
    expect(readFileSync(alias[0]?.replacement ?? '', 'utf8')).toBe('export default 1');
  });

  it('stop the build when they cannot be made', async () => {
    const dir = join(mkdtempSync(join(tmpdir(), 'factleaf-')), 'made');
    const failing: Plugin = {
      name: 'failing',
      resolveId: (id) => id,
      load() {
        this.error('pain.yaml:3:1: unknown key');
      },
    };
    const error = await configOf(
      virtualModulesAsFiles(() => failing, ['virtual:x/rules'], '/rules', dir),
    ).then(
      () => null,
      (reason: Error) => reason,
    );
    expect(error?.message).toBe('pain.yaml:3:1: unknown key');
    expect(existsSync(dir)).toBe(false);
  });

  it('stop the build when the plugin does not serve them', async () => {
    const plugin = virtualModulesAsFiles(
      () => serving({}),
      ['virtual:x/rules'],
      '/rules',
      tmpdir(),
    );
    await expect(configOf(plugin)).rejects.toThrow('serving serves no module "virtual:x/rules"');
  });
});

describe('a script in ASCII', () => {
  it('says the same', () => {
    const code =
      'const text = `\u2026\u201cKratom\u201d`; [text, /[\u2013\u00e9]/.test("\u2013"), "\u{1f33f}"]';
    const plain = inAscii(code);
    expect(plain).not.toMatch(/[\u0080-\ud7ff]/);
    const run = (script: string): unknown => runInNewContext(script);
    expect(JSON.stringify(run(plain))).toBe(JSON.stringify(run(code)));
  });
});

describe('a style sheet in one line', () => {
  it('has the same rules, and nothing else of the script is touched', () => {
    const script =
      'say(`One,\n  two;`);style(`:host{all:initial;\n  top:0}\n.a,\n.b .c\n.d{left:0}\n@media print{}`)';
    expect(inOneLine(script)).toBe(
      'say(`One,\n  two;`);style(`:host{all:initial;top:0}.a,.b .c\n.d{left:0}@media print{}`)',
    );
  });
});
