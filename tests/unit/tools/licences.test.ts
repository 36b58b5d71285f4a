import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bundledLicences } from '../../../src/tools/licences';

/** A folder with packages, and an entry that imports some of them. */
function folderWith(licences: Readonly<Record<string, string>>, imported: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'licences-'));
  onTestFinished(() => rmSync(folder, { recursive: true, maxRetries: 3 }));
  for (const [name, licence] of Object.entries(licences)) {
    const dir = join(folder, 'node_modules', name);
    mkdirSync(dir, { recursive: true });
    const about = { name, version: '1.0.0', main: 'index.js', type: 'module', license: licence };
    writeFileSync(join(dir, 'package.json'), JSON.stringify(about));
    writeFileSync(join(dir, 'index.js'), `export default ${JSON.stringify(`I am ${name}`)};`);
    writeFileSync(join(dir, 'LICENSE'), `"Anyone" may use ${name}.\n`);
  }
  const entry = join(folder, 'entry.js');
  const used = imported.map((name, index) => `import p${index} from '${name}';`).join('\n');
  const names = imported.map((_, index) => `p${index}`).join();
  writeFileSync(
    entry,
    `import packages from 'virtual:factleaf/licences';\n${used}\nexport { packages };\nexport const used = [${names}];`,
  );
  return { folder, entry };
}

async function builtFrom({ folder, entry }: { folder: string; entry: string }, minify: boolean) {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    plugins: [bundledLicences()],
    build: { write: false, minify, lib: { entry, formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = (output[0] as Rolldown.RolldownOutput).output;
  return import(`data:text/javascript,${encodeURIComponent(chunk.code)}`);
}

describe('the licences of what is bundled', () => {
  it.each([true, false])(
    'are those of the packages in the bundle (minified: %s)',
    async (minify) => {
      const { packages } = await builtFrom(
        folderWith({ leaf: 'MIT', alder: 'ISC', unused: 'MIT' }, ['leaf', 'alder']),
        minify,
      );
      expect(packages).toEqual([
        { name: 'alder', version: '1.0.0', licence: 'ISC', text: '"Anyone" may use alder.' },
        { name: 'leaf', version: '1.0.0', licence: 'MIT', text: '"Anyone" may use leaf.' },
      ]);
    },
  );

  it('stop a build that has a package under another licence than those that are allowed', async () => {
    const attempt = builtFrom(folderWith({ ivy: 'GPL-3.0-only' }, ['ivy']), false);
    await expect(attempt).rejects.toThrow(/ivy/);
  });
});
