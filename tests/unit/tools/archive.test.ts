import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, readEntries, sha256, unzip, zip } from '../../../src/tools/archive.mjs';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'archive-'));
});

afterEach(() => rmSync(dir, { recursive: true }));

function put(file: string, text: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
}

const bytes = (text: string) => new TextEncoder().encode(text);
const entry = (path: string, text: string) => ({ path, bytes: bytes(text) });

describe('an archive', () => {
  it('holds every file of a folder with its content, and gives them back', () => {
    put('manifest.json', '{}');
    put('src/a.js', 'a'.repeat(5000));
    put('src/deep/ü.txt', 'Blätter');
    const archive = zip(readEntries(dir, filesIn(dir)));
    unzip(archive, join(dir, 'out'));
    expect(filesIn(join(dir, 'out')).sort()).toEqual([
      'manifest.json',
      'src/a.js',
      'src/deep/ü.txt',
    ]);
    expect(readFileSync(join(dir, 'out/src/a.js'), 'utf8')).toBe('a'.repeat(5000));
    expect(readFileSync(join(dir, 'out/src/deep/ü.txt'), 'utf8')).toBe('Blätter');
    expect(archive.length).toBeLessThan(1000);
  });

  it('has the same bytes whenever its files were written, and in whatever order they come', () => {
    put('b.txt', 'b');
    put('a/c.txt', 'c');
    const first = zip(readEntries(dir, ['b.txt', 'a/c.txt']));
    utimesSync(join(dir, 'b.txt'), new Date(2001, 5, 7), new Date(2001, 5, 7));
    const second = zip(readEntries(dir, ['a/c.txt', 'b.txt']));
    expect(sha256(second)).toBe(sha256(first));
    expect(Object.keys(unzipSync(first))).toEqual(['a/c.txt', 'b.txt']);
  });

  it('has the same bytes in every time zone', () => {
    const code = `import('${new URL('../../../src/tools/archive.mjs', import.meta.url)}').then(({ zip, sha256 }) =>
      console.log(sha256(zip([{ path: 'a', bytes: new Uint8Array([1])}]))))`;
    const [here, there] = ['Pacific/Auckland', 'America/Los_Angeles'].map((TZ) =>
      execFileSync(process.execPath, ['-e', code], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }),
    );
    expect(here).toMatch(/^[0-9a-f]{64}\n$/);
    expect(there).toBe(here);
  });

  it('is another one when a name or a byte is another', () => {
    const all = [
      [entry('a', 'x')],
      [entry('b', 'x')],
      [entry('a', 'y')],
      [entry('a', '')],
      [entry('a', 'x'), entry('b', '')],
    ].map((entries) => sha256(zip(entries)));
    expect(new Set(all).size).toBe(all.length);
  });

  it('says that scripts with an interpreter line may be run, and nothing else', () => {
    const attributes = (archive: Uint8Array) => {
      const view = new DataView(archive.buffer, archive.byteOffset);
      // The central directory's first entry; its external attributes stand 38 bytes in.
      const at = view.getUint32(archive.length - 22 + 16, true);
      return view.getUint32(at + 38, true) >>> 16;
    };
    expect(attributes(zip([entry('run', '#!/bin/sh\n')]))).toBe(0o100755);
    expect(attributes(zip([entry('read', 'echo')]))).toBe(0o100644);
  });

  it('gives back any content', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z][a-z./]{0,7}[a-z]$/), fc.uint8Array()),
        (files) => {
          const entries = Object.entries(files).map(([path, content]) => ({
            path,
            bytes: content,
          }));
          const back = unzipSync(zip(entries));
          expect(Object.keys(back)).toEqual(Object.keys(files).sort());
          for (const { path, bytes: content } of entries) expect(back[path]).toEqual(content);
        },
      ),
    );
  });
});

describe('the files of a folder', () => {
  it('are without what is left out, at any depth', () => {
    put('a.js', '');
    put('a.log', '');
    put('node_modules/x/index.js', '');
    put('b/node_modules/y.js', '');
    put('b/c.js', '');
    const skipped = (name: string) => name === 'node_modules' || name.endsWith('.log');
    expect(filesIn(dir, skipped).sort()).toEqual(['a.js', 'b/c.js']);
  });
});
