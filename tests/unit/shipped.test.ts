/**
 * The lint rule for what ends up in the reader's browser (src/shipped.grit, biome.json): that it finds what it is there
 * for, that nobody switches it off, and that it holds for every part that is shipped.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..', '..');
const BIOME = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');

/** Rules that forbid something to shipped code alone, and those of the same kind that hold everywhere. */
const RULES =
  /^(?:plugin|lint\/style\/noRestrictedGlobals|lint\/security\/(?:noGlobalEval|noDangerouslySetInnerHtml))$/;

const FORBIDDEN = [
  "fetch('https://example.org')",
  'globalThis.fetch(url)',
  'globalThis?.fetch(url)',
  "globalThis['fetch'](url)",
  'const { fetch: get } = globalThis',
  'const ask = fetch',
  'new XMLHttpRequest()',
  'new WebSocket(url)',
  'new EventSource(url)',
  'new WebTransport(url)',
  'new RTCPeerConnection()',
  'navigator.sendBeacon(url)',
  'importScripts(url)',
  'new Image().src = url',
  'host.innerHTML = text',
  'host.innerHTML += text',
  'host.outerHTML = text',
  "host['innerHTML'] = text",
  "host.insertAdjacentHTML('beforeend', text)",
  'range.createContextualFragment(text)',
  'frame.srcdoc = text',
  'host.setHTMLUnsafe(text)',
  'document.write(text)',
  'window.document.writeln(text)',
  "new DOMParser().parseFromString(text, 'text/html')",
  'eval(text)',
  'globalThis.eval(text)',
  'new Function(text)',
  'Function(text)()',
  "setTimeout('run()', 1)",
  "window.setTimeout('run()', 1)",
  'import(url)',
  "import('https://example.org/code.js')",
  'export const markup = <p dangerouslySetInnerHTML={{ __html: text }} />',
];

const ALLOWED = [
  'prefetch(url)',
  '// fetch(url)',
  'const fetched = 1',
  "const word = 'write'",
  'lexicon.write()',
  'setTimeout(() => run(), 1)',
  "import('./reader')",
];

/** Where the rule holds, and where it does not: what runs on the machine of a programmer. */
const SHIPPED = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['tools', 'cli'].includes(entry.name))
  .map(({ name }) => name);

let folder = '';
/** Which of the rules object to which files. */
const objections = new Map<string, Set<string>>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'factleaf-lint-'));
  const put = (path: string, code: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), `${code};\n`);
  };
  cpSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
  mkdirSync(join(folder, 'src'));
  cpSync(join(ROOT, 'src', 'shipped.grit'), join(folder, 'src', 'shipped.grit'));
  for (const [i, code] of FORBIDDEN.entries()) put(`src/content/forbidden-${i}.tsx`, code);
  for (const [i, code] of ALLOWED.entries()) put(`src/content/allowed-${i}.tsx`, code);
  for (const part of [...SHIPPED, 'tools', 'cli']) put(`src/${part}/deep/er.ts`, 'fetch(url)');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [BIOME, 'lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json', 'src'],
    { cwd: folder, encoding: 'utf8' },
  );
  try {
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { category: string; location: { path: string } }[];
    };
    for (const { category, location } of diagnostics) {
      if (!RULES.test(category)) continue;
      const known = objections.get(location.path) ?? new Set();
      objections.set(location.path, known.add(category));
    }
  } catch (error) {
    throw new Error(`Biome said: ${stderr}`, { cause: error });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('shipped code', () => {
  it.each(FORBIDDEN.map((code, i) => [code, i] as const))('must not say %s', (_, i) => {
    expect(objections.has(`src/content/forbidden-${i}.tsx`)).toBe(true);
  });

  it.each(ALLOWED.map((code, i) => [code, i] as const))('may say %s', (_, i) => {
    expect([...(objections.get(`src/content/allowed-${i}.tsx`) ?? [])]).toEqual([]);
  });

  it('is all that is not a tool', () => {
    expect(SHIPPED.length).toBeGreaterThan(10);
    const without = SHIPPED.filter((part) => !objections.has(`src/${part}/deep/er.ts`));
    expect(without).toEqual([]);
    expect(objections.has('src/tools/deep/er.ts')).toBe(false);
    expect(objections.has('src/cli/deep/er.ts')).toBe(false);
  });

  it('switches none of these rules off', () => {
    const wrong = SHIPPED.flatMap((part) =>
      readdirSync(join(ROOT, 'src', part), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && /\.[mc]?[jt]sx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) =>
          /biome-ignore\S*\s+lint(?::|\/(?:plugin|security|style\/noRestrictedGlobals|style:|security:))/.test(
            readFileSync(file, 'utf8'),
          ),
        ),
    );
    expect(wrong).toEqual([]);
  });
});
