/**
 * What the build of the extension needs beyond CRXJS: one manifest for two browsers, locales, and self-contained
 * content scripts that reach the compiled rules.
 *
 * Build time only; nothing here is shipped.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import type { Plugin } from 'vite';

/** The browsers that the extension is built for. */
export type Target = 'chrome' | 'firefox';

type Manifest = Extract<ManifestV3Export, { manifest_version: number }>;

/**
 * The manifest for one browser: takes away what the other one needs.
 * @param whole the content of manifest.json.
 * @param dev whether it is for the development server, whose scripts come from loopback and which the policy
 *   for extension pages would keep out.
 */
export function manifestFor(
  whole: Record<string, unknown>,
  target: Target,
  { dev = false } = {},
): Manifest {
  const { service_worker, scripts, type } = whole.background as Record<string, unknown>;
  const manifest: Record<string, unknown> = {
    ...whole,
    background: target === 'chrome' ? { service_worker, type } : { scripts, type },
  };
  if (target === 'chrome') delete manifest.browser_specific_settings;
  else delete manifest.minimum_chrome_version;
  if (dev) delete manifest.content_security_policy;
  return manifest as unknown as Manifest;
}

/** The part of a bundle's chunk that is read here. */
interface BundleEntry {
  readonly type: string;
  readonly facadeModuleId?: string | null;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/** Names of the chunks that nothing loads once the entries among `dropped` are gone. */
export function unreachable(
  bundle: Readonly<Record<string, BundleEntry>>,
  dropped: (entry: BundleEntry) => boolean,
): string[] {
  const reached = new Set<string>();
  const open = Object.keys(bundle).filter((name) => {
    const entry = bundle[name];
    return entry?.type === 'chunk' && entry.isEntry && !dropped(entry);
  });
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    open.push(...(bundle[name]?.imports ?? []), ...(bundle[name]?.dynamicImports ?? []));
  }
  return Object.keys(bundle).filter((name) => bundle[name]?.type === 'chunk' && !reached.has(name));
}

/**
 * Writes what is beyond ASCII in a script as escapes. One such letter, and a browser hands the whole script on, and keeps
 * it, in two bytes a letter: for the scanner that is some 0.7 MB more for each frame. The letters stand in strings,
 * templates and regular expressions, where `\u2026` is the same as the letter; pairs stay as they are for the last.
 */
export const inAscii = (code: string): string =>
  code.replace(
    /[\u0080-\ud7ff\ue000-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Takes out line breaks and indentation that separate nothing of the notes' style sheet, where that stands in a script. */
export const inOneLine = (code: string): string =>
  code.replace(/:host\{all:[\s\S]*?@media print/, (sheet) =>
    sheet.replace(/(?<=[{};,])\n\s*/g, ''),
  );

/**
 * Puts src/locales/<language>/messages.json where browsers look for them, and tidies what CRXJS leaves behind.
 * The names begin with `crx:` because CRXJS runs only such plugins when it writes files for development.
 */
export function extensionFiles(root: string): Plugin[] {
  const locales = join(root, 'src', 'locales');
  return [
    {
      name: 'crx:factleaf-locales',
      generateBundle() {
        for (const language of readdirSync(locales)) {
          this.emitFile({
            type: 'asset',
            fileName: `_locales/${language}/messages.json`,
            source: readFileSync(join(locales, language, 'messages.json'), 'utf8'),
          });
        }
      },
    },
    {
      name: 'crx:factleaf-tidy',
      apply: 'build',
      enforce: 'post',
      // CRXJS lists scripts that the background injects as readable by every page. The browser does not need
      // that for `scripting.executeScript`, and a page could tell by it who has Factleaf installed.
      renderCrxManifest(manifest: Manifest) {
        const { web_accessible_resources: _dropped, ...rest } = manifest;
        return rest;
      },
      generateBundle: {
        order: 'post',
        // A content script is built a second time, self-contained; the first build of it is loaded by nothing.
        handler(_options, bundle) {
          const isContentScript = (entry: BundleEntry) =>
            /\.iife\.tsx?$/.test(entry.facadeModuleId ?? '');
          for (const name of unreachable(bundle as Record<string, BundleEntry>, isContentScript)) {
            delete bundle[name];
          }
          for (const entry of Object.values(bundle)) {
            if (!entry.fileName.endsWith('.js')) continue;
            if (entry.type === 'chunk') entry.code = inAscii(entry.code);
            else if (typeof entry.source === 'string') {
              entry.source = inAscii(inOneLine(entry.source));
            }
          }
        },
      },
    } as Plugin,
  ];
}

/** A hook of a plugin, which may stand alone or in an object with its order. */
function hook(plugin: Plugin, name: 'resolveId' | 'load') {
  const found = plugin[name];
  const run = typeof found === 'object' ? found.handler : found;
  return run as ((this: unknown, ...args: unknown[]) => unknown) | undefined;
}

/** What a plugin's hooks may ask of the build while their modules are read ahead of it. */
const AHEAD_OF_BUILD = {
  addWatchFile() {},
  warn: (message: unknown) => console.error(message),
  error(reason: unknown): never {
    throw reason instanceof Error ? reason : new Error(String(reason));
  },
};

/** The source text of a virtual module that a plugin serves. */
async function sourceOf(plugin: Plugin, id: string): Promise<string> {
  const resolved = await hook(plugin, 'resolveId')?.call(AHEAD_OF_BUILD, id, undefined, {});
  const loaded =
    typeof resolved === 'string' &&
    (await hook(plugin, 'load')?.call(AHEAD_OF_BUILD, resolved, {}));
  const code =
    typeof loaded === 'object' && loaded !== null ? (loaded as { code: string }).code : loaded;
  if (typeof code !== 'string') throw new Error(`${plugin.name} serves no module "${id}".`);
  return code;
}

/**
 * Lets virtual modules reach the self-contained content scripts. CRXJS builds those without the project's plugins
 * but with its aliases, so the modules are written to files, and aliased to them. It also makes a mistake in what
 * the modules are made of stop the build at once, and once.
 * @param plugin makes a plugin that serves the modules; called anew whenever they have to be made anew.
 * @param ids the modules' names.
 * @param watched a change of a file below this folder (absolute path) makes them anew.
 * @param dir where to write.
 */
export function virtualModulesAsFiles(
  plugin: () => Plugin,
  ids: readonly string[],
  watched: string,
  dir: string,
): Plugin {
  const fileOf = (id: string) => join(dir, `${id.replace(/[^a-z]+/g, '-')}.js`);
  const write = async () => {
    const source = plugin();
    const made = await Promise.all(ids.map((id) => sourceOf(source, id)));
    mkdirSync(dir, { recursive: true });
    ids.forEach((id, index) => {
      // Renaming is atomic: another build may be reading the file right now.
      const unfinished = `${fileOf(id)}.${process.pid}`;
      writeFileSync(unfinished, made[index] as string);
      renameSync(unfinished, fileOf(id));
    });
  };
  return {
    name: 'factleaf:virtual-modules-as-files',
    enforce: 'pre',
    async config() {
      await write();
      return { resolve: { alias: ids.map((id) => ({ find: id, replacement: fileOf(id) })) } };
    },
    configureServer(server) {
      const rewrite = (file: string) => {
        if (!file.startsWith(watched)) return;
        write().catch((error: Error) => server.config.logger.error(error.message));
      };
      server.watcher.on('change', rewrite).on('add', rewrite).on('unlink', rewrite);
    },
  };
}
