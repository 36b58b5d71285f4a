import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { kept } from '../../../src/ruleset/kept';

describe('what is made from sources', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'factleaf-kept-'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  const at = (path: string) => join(dir, path);
  let times: number;
  /** A map of how often something was made. */
  const read = () =>
    kept(at('out/kept.bin'), [at('sources')], [at('lock')], async () => {
      times += 1;
      return new Map([['made', times]]);
    });

  beforeEach(async () => {
    times = 0;
    await rm(at('out'), { recursive: true, force: true });
    await mkdir(at('sources/deep'), { recursive: true });
    await writeFile(at('sources/deep/a'), '1');
    await writeFile(at('lock'), '1');
  });

  it('is made once', async () => {
    expect(await read()).toEqual(new Map([['made', 1]]));
    expect(await read()).toEqual(new Map([['made', 1]]));
  });

  it.each([
    ['a file below a folder is another', () => writeFile(at('sources/deep/a'), '2')],
    ['a file has come', () => writeFile(at('sources/b'), '')],
    ['a file has gone', () => rm(at('sources/deep/a'))],
    ['a single file is another', () => writeFile(at('lock'), '2')],
    ['what was kept cannot be read', () => writeFile(at('out/kept.bin'), 'nonsense')],
  ])('is made anew when %s', async (_what, change) => {
    await rm(at('sources/b'), { force: true });
    await read();
    await change();
    expect(await read()).toEqual(new Map([['made', 2]]));
    expect(await read()).toEqual(new Map([['made', 2]]));
  });

  it('is not kept when it cannot be made', async () => {
    const failing = kept(at('out/kept.bin'), [at('sources')], [at('lock')], async () => {
      throw new Error('pain.yaml:3:1: unknown key');
    });
    await expect(failing).rejects.toThrow('unknown key');
    await expect(readFile(at('out/kept.bin'))).rejects.toThrow('ENOENT');
  });
});
