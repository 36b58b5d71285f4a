/** What the stores are given: texts in every language of the interface, within the stores' limits, and icons. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Most characters of a summary in Chrome's store, and of a description there. */
const SUMMARY_MAX = 132;
const DESCRIPTION_MAX = 16_000;

describe.each(readdirSync(join(root, 'src', 'locales')))('the store text in %s', (language) => {
  const [, summary = '', description = ''] = read(`store/${language}.md`).split(/^## .*$/m);
  const messages = JSON.parse(read(`src/locales/${language}/messages.json`));

  it('has the summary that the manifest has, as the stores take it from there', () => {
    expect(summary.trim()).toBe(messages.extensionDescription.message);
    expect(summary.trim().length).toBeLessThanOrEqual(SUMMARY_MAX);
  });

  it('has a description that names every status as the notes do', () => {
    expect(description.length).toBeLessThan(DESCRIPTION_MAX);
    for (const key of Object.keys(messages).filter((name) =>
      /^status(Supported|Preliminary|Mixed|Unsupported|Contradicted)$/.test(name),
    )) {
      expect(description).toContain(`• ${messages[key].message}: `);
    }
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(read('manifest.json'));

  it('has the version of the package', () => {
    expect(manifest.version).toBe(JSON.parse(read('package.json')).version);
  });

  it.each(Object.entries<string>(manifest.icons))('has an icon of %s pixels', (size, path) => {
    const png = readFileSync(join(root, path));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  });

  it('asks for nothing that is not justified to the stores and in the README', () => {
    const told = read('store/permissions.md');
    const [, readme] = read('README.md').split('## Permissions');
    for (const permission of [...manifest.permissions, ...manifest.host_permissions]) {
      expect(told).toContain(`| \`${permission}\``);
      expect(readme).toContain(`\n- \`${permission}\``);
    }
  });
});
