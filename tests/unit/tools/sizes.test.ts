import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSizes, scriptsOf, sizeOf } from '../../../src/tools/sizes.mjs';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sizes-'));
});

afterEach(() => rmSync(dir, { recursive: true }));

function put(file: string, text: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
}

describe('what a part of the build loads', () => {
  it('is what its page names and what that imports, each once, and nothing on demand', () => {
    put(
      'src/popup/index.html',
      '<script type="module" crossorigin src="/assets/a.js"></script><link rel="modulepreload" crossorigin href="/assets/b.js">',
    );
    put(
      'assets/a.js',
      'import{x as y}from"./b.js";import"./c.js";y();const z=()=>import("./d.js")',
    );
    put('assets/b.js', 'import"./c.js";export const x=\'from "./nowhere.js"\'');
    put('assets/c.js', '1');
    put('assets/d.js', '2');
    expect(scriptsOf(dir, ['src/popup/index.html'])).toEqual([
      'assets/a.js',
      'assets/b.js',
      'assets/c.js',
    ]);
  });

  it('is measured as it is and packed', () => {
    put('a.js', 'x'.repeat(5000));
    const { minified, gzip } = sizeOf(dir, ['a.js']);
    expect(minified).toBe(5);
    expect(gzip).toBeLessThan(0.1);
  });

  it('is told where it is beyond its budget, with what to do', () => {
    put('a.js', 'x'.repeat(5000));
    const budget = { part: 'the page', entries: ['a.js'], gzip: 1 };
    expect(checkSizes(dir, [{ ...budget, minified: 5 }]).problems).toEqual([]);
    expect(checkSizes(dir, [{ ...budget, minified: 4 }]).problems).toEqual([
      'the page loads 5.0 kB minified, more than the 4 kB in src/tools/sizes.mjs: make it smaller, or say there why it may grow.',
    ]);
  });
});
