import { describe, expect, it } from 'vitest';
import { runProgram } from '../../../src/tools/program.mjs';

const node = (code: string) => runProgram(process.execPath, ['-e', code]);

describe('a program', () => {
  it('gives all that it said, wherever it said it', async () => {
    const { ok, output } = await node("console.log('one'); console.error('two')");
    expect(ok).toBe(true);
    expect(output.split('\n').sort()).toEqual(['', 'one', 'two']);
  });

  it('is not ok when it ends with another code than 0', async () => {
    expect(await node('process.exit(3)')).toEqual({ ok: false, output: '' });
  });

  it('is not ok when it cannot be started', async () => {
    const { ok, output } = await runProgram('/no/such/program', []);
    expect(ok).toBe(false);
    expect(output).toContain('ENOENT');
  });
});
