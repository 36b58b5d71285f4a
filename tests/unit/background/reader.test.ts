import rules from 'virtual:factleaf/rules';
import { describe, expect, it, vi } from 'vitest';
import { createPageReader } from '../../../src/background/reader';

const MESSAGE = {
  before: { title: 'Kratom tea' },
  blocks: [{ tag: 'p', text: 'Kratom eases pain.' }],
};

describe('a reader that was made ready', () => {
  it('reads with what was made ready, and as if it had not been', async () => {
    const ownRules = vi.fn(async () => []);
    const ready = createPageReader(rules, ownRules);
    await ready.prepare();
    const read = await ready.read(MESSAGE);
    expect(ownRules).toHaveBeenCalledTimes(1);
    expect(read.readings[0]?.findings.map(({ claim }) => claim)).toEqual(['pain']);
    expect(read).toEqual(await createPageReader(rules, async () => []).read(MESSAGE));
  });

  it('looks for other own rules after they have changed', async () => {
    const ownRules = vi.fn(async () => []);
    const ready = createPageReader(rules, ownRules);
    await ready.prepare();
    ready.rulesChanged();
    await ready.prepare();
    expect(ownRules).toHaveBeenCalledTimes(2);
  });

  it('leaves it to the reading to say what is wrong, and reads once that is over', async () => {
    let isBroken = true;
    const reader = createPageReader(rules, async () => {
      if (isBroken) throw new Error('no store');
      return [];
    });
    await expect(reader.prepare()).resolves.toBeUndefined();
    await expect(reader.read(MESSAGE)).rejects.toThrow('no store');
    isBroken = false;
    expect((await reader.read(MESSAGE)).readings).toHaveLength(1);
  });
});
