import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { NoteItem } from '../../../src/notes/item';
import { createStepping, nearestTo } from '../../../src/notes/stepping';

/** Claims of one block by id, each written with the name of its sentence before it: `a1` is the claim 1 of sentence a. */
function claimsOf(ids: readonly string[]): NoteItem[] {
  const { document } = new Window();
  document.body.textContent = ids.join(' ');
  const owner = document.body as unknown as Element;
  const text = owner.firstChild as Node;
  return ids.map((id, at): NoteItem => {
    const [startOffset, endOffset] = [at * 3, at * 3 + 2];
    const range = { startContainer: text, startOffset, endContainer: text, endOffset };
    return { id, group: id[0], owner, range } as unknown as NoteItem;
  });
}

function stepsThrough(ids: readonly string[]) {
  const items = claimsOf(ids);
  const reader: { at: readonly string[] | undefined; came: string | null } = {
    at: undefined,
    came: null,
  };
  const stepping = createStepping({
    shown: () => [...items],
    at: () => reader.at,
    begin() {},
    reveal: () => true,
    arrive({ id }) {
      reader.came = id;
    },
    leave() {
      reader.came = null;
    },
  });
  return { reader, step: (direction: 1 | -1) => stepping.step(direction, 'reader') };
}

describe('going from note to note', () => {
  it('goes on from all sentences that the reader is at, on the side that it goes to', () => {
    const { reader, step } = stepsThrough(['a1', 'b1', 'c1', 'd1']);
    reader.at = ['b1', 'c1'];
    expect([step(1), reader.came]).toEqual(['stepped', 'd1']);
    expect([step(-1), reader.came]).toEqual(['stepped', 'a1']);
  });

  it('goes on from the last place when the reader is at none now, and ends behind the last note', () => {
    const { reader, step } = stepsThrough(['a1', 'a2', 'b1']);
    expect(step(1)).toBe('elsewhere');
    reader.at = ['a2'];
    expect([step(1), reader.came]).toEqual(['stepped', 'b1']);
    reader.at = undefined;
    expect([step(-1), reader.came]).toEqual(['stepped', 'a1']);
    expect([step(-1), reader.came]).toEqual(['at-end', null]);
  });
});

describe('the note nearest to a hidden one', () => {
  it('is another one, also while the hidden one has not gone yet', () => {
    const [a, b] = claimsOf(['a1', 'b1']) as [NoteItem, NoteItem];
    expect(nearestTo(a, [a, b])?.id).toBe('b1');
    expect(nearestTo(b, [a, b])?.id).toBe('a1');
    expect(nearestTo(a, [b])?.id).toBe('b1');
    expect(nearestTo(a, [a])).toBeUndefined();
  });
});
