import { describe, expect, it } from 'vitest';
import type { OwnRule } from '../../../src/core/own-rules';
import {
  type Added,
  joined,
  withAdded,
  without,
  withReadAgain,
} from '../../../src/options/own-rules/model';
import { NO_OWN_RULES } from '../../../src/settings/own-rules';

function added(id: string, title: string, text = `id: ${id}\n`): Added {
  const rule = { note: { claim: id, title }, frames: [], wordings: [] } as unknown as OwnRule;
  return { file: `${id}.yaml`, text, rule };
}

const both = withAdded(NO_OWN_RULES, [added('b', 'Zest'), added('a', 'Aches')], '1');

describe('own rules', () => {
  it('are listed by title, each with its text', () => {
    expect(both.files.map(({ id, text, readBy }) => [id, text, readBy])).toEqual([
      ['a', 'id: a\n', '1'],
      ['b', 'id: b\n', '1'],
    ]);
    expect(both.rules).toHaveLength(2);
  });

  it('take the place of those with the same id', () => {
    const now = withAdded(both, [added('a', 'Other aches', 'id: a # new\n')], '2');
    expect(now.files.map(({ id, title, text }) => [id, title, text])).toEqual([
      ['a', 'Other aches', 'id: a # new\n'],
      ['b', 'Zest', 'id: b\n'],
    ]);
    expect(now.rules.map(({ note }) => note.title)).toEqual(['Zest', 'Other aches']);
  });

  it('go, file and all', () => {
    const now = without(both, 'a');
    expect(now.files.map(({ id }) => id)).toEqual(['b']);
    expect(now.rules.map(({ note }) => note.claim)).toEqual(['b']);
  });
});

describe('after an update', () => {
  it('nothing is read again by the version that has read it', () => {
    expect(withReadAgain(both, '1', () => expect.unreachable())).toBe(both);
  });

  it('each is read again, and knows the others', () => {
    const seen: string[] = [];
    const now = withReadAgain(both, '2', (file, others) => {
      seen.push(`${file.id} beside ${others.map(({ note }) => note.claim)}`);
      return { rule: added(file.id, 'Read again').rule, problems: [] };
    });
    expect(seen).toEqual(['a beside b', 'b beside a']);
    expect(now.files.map(({ readBy }) => readBy)).toEqual(['2', '2']);
    expect(now.rules.map(({ note }) => note.title)).toEqual(['Read again', 'Read again']);
  });

  it('what cannot be used any more is kept with its text and the reason, out of use', () => {
    const now = withReadAgain(both, '2', ({ id }) =>
      id === 'a' ? { problems: ['a.yaml:3:1: gone'] } : { rule: added(id, 'B').rule, problems: [] },
    );
    expect(now.files[0]).toMatchObject({
      id: 'a',
      text: 'id: a\n',
      readBy: '2',
      problems: ['a.yaml:3:1: gone'],
    });
    expect(now.rules.map(({ note }) => note.claim)).toEqual(['b']);
  });

  it('what only reads an example otherwise stays in use, and says so', () => {
    const now = withReadAgain(both, '2', ({ id }) => ({
      rule: added(id, id).rule,
      problems: ['otherwise'],
    }));
    expect(now.rules).toHaveLength(2);
    expect(now.files.map(({ problems }) => problems)).toEqual([['otherwise'], ['otherwise']]);
  });
});

describe('all in one file', () => {
  it('stand as YAML documents', () => {
    const files = ['id: a', '# head\n---\nid: b\n', '# note\nid: c\n'].map((text, index) => ({
      id: `${index}`,
      title: '',
      file: '',
      text,
      readBy: '',
      problems: [],
    }));
    expect(joined(files)).toBe('id: a\n# head\n---\nid: b\n---\n# note\nid: c\n');
  });
});
