import { describe, expect, it } from 'vitest';
import { once } from '../../../src/notes/look';

describe('what is asked once', () => {
  it('is asked of each object alone, and answered the same from then on', () => {
    const asked: string[] = [];
    const lengthOf = once(({ name }: { name: string }) => {
      asked.push(name);
      return name.length;
    });
    const [leaf, tea] = [{ name: 'leaf' }, { name: 'tea' }];
    expect([leaf, tea, leaf, leaf].map(lengthOf)).toEqual([4, 3, 4, 4]);
    expect(asked).toEqual(['leaf', 'tea']);
  });

  it('is not asked again where the answer was that there is none', () => {
    let asked = 0;
    const none = once((_: object) => {
      asked += 1;
      return null;
    });
    const element = {};
    expect([none(element), none(element)]).toEqual([null, null]);
    expect(asked).toBe(1);
  });
});
