import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, createServer, type Rolldown } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readRuleSet } from '../../../src/ruleset';
import { factleafRules } from '../../../src/ruleset/vite-plugin';
import { waitFor } from '../wait';
import { change, copyOfSound } from './rule-folder';

async function built(folder: string): Promise<Record<string, unknown>> {
  const entry = join(folder, 'entry.js');
  await writeFile(
    entry,
    ['rules', 'notes']
      .map((name) => `export { default as ${name} } from 'virtual:factleaf/${name}';`)
      .join('\n'),
  );
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    plugins: [factleafRules({ folder, examples: false })],
    build: { write: false, lib: { entry, formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = (output[0] as Rolldown.RolldownOutput).output;
  return import(`data:text/javascript,${encodeURIComponent(chunk.code)}`);
}

describe('factleafRules', () => {
  it('serves the compiled rules and notes', async () => {
    const folder = await copyOfSound();
    const { rules, notes } = await readRuleSet(folder);
    expect({ ...(await built(folder)) }).toEqual({ rules, notes });
  });

  it('serves what was measured, and nothing where nothing was', async () => {
    const folder = await copyOfSound();
    const served = async () => {
      const entry = join(folder, 'measured.js');
      await writeFile(entry, "export { default } from 'virtual:factleaf/measured';");
      const output = (await build({
        configFile: false,
        logLevel: 'silent',
        root: folder,
        plugins: [factleafRules({ folder, examples: false })],
        build: { write: false, lib: { entry, formats: ['es'] } },
      })) as Rolldown.RolldownOutput[];
      const [chunk] = (output[0] as Rolldown.RolldownOutput).output;
      return (await import(`data:text/javascript,${encodeURIComponent(chunk.code)}`)).default;
    };
    expect(await served()).toEqual({});
    await writeFile(join(folder, 'measured.json'), '{ "ordinary": { "right": 1 } }');
    expect(await served()).toEqual({ ordinary: { right: 1 } });
  });

  it('stops the build with one line for each problem', async () => {
    const folder = await copyOfSound();
    await change(folder, 'claims/benefit/pain.yaml', 'status: preliminary', 'status: early');
    await change(folder, 'sources.yaml', 'kind: survey', 'kind: servey');
    const message = await built(folder).then(
      () => 'built',
      (error: Error) => error.message,
    );
    const lines = message.split('\n').filter((line) => /^rules\/\S+\.yaml:\d+:\d+: /.test(line));
    expect(lines).toEqual([
      expect.stringMatching(/^rules\/claims\/benefit\/pain\.yaml:4:9: unknown status "early"/),
      expect.stringMatching(/^rules\/sources\.yaml:6:11: unknown kind "servey"/),
    ]);
  });

  it('stops a build of what ships when an example fails', async () => {
    const folder = await copyOfSound();
    const entry = join(folder, 'entry.js');
    await writeFile(entry, "export { default } from 'virtual:factleaf/notes';");
    await change(
      folder,
      'claims/benefit/pain.yaml',
      '  - Kratom relieves pain.\n',
      '  - The weather is fine.\n',
    );
    const attempt = build({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      plugins: [factleafRules({ folder })],
      build: { write: false, lib: { entry, formats: ['es'] } },
    });
    await expect(attempt).rejects.toThrow(
      'rules/claims/benefit/pain.yaml:16:5: must carry "pain", but does not: "The weather is fine."',
    );
  });

  it('compiles anew when a rule changes under a development server', async () => {
    const folder = await copyOfSound();
    const server = await createServer({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      plugins: [factleafRules({ folder })],
      server: { middlewareMode: true, ws: false, watch: { usePolling: true, interval: 20 } },
      optimizeDeps: { noDiscovery: true },
    });
    onTestFinished(() => server.close());
    const rules = async () =>
      (await server.environments.client.transformRequest('virtual:factleaf/rules'))?.code ?? '';
    expect(await rules()).toContain('Pain relief');
    await change(folder, 'claims/benefit/pain.yaml', 'title: Pain relief', 'title: Less pain');
    await waitFor(async () => {
      // A watcher that had not looked at the file yet does not know that it was another.
      await appendFile(join(folder, 'claims/benefit/pain.yaml'), '\n');
      expect(await rules()).toContain('Less pain');
    });
  });
});
