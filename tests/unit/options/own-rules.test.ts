import { describe, expect, it } from 'vitest';
import type { OwnRule } from '../../../src/core/own-rules';
import {
  type Added,
  joined,
  takenBack,
  takenFrom,
  withAdded,
  without,
  withReadAgain,
} from '../../../src/options/own-rules/model';
import type { Problem } from '../../../src/ruleset/problems';
import { NO_OWN_RULES, type OwnRules } from '../../../src/settings/own-rules';

function added(id: string, title: string, text = `id: ${id}\n`): Added {
  const rule = { note: { claim: id, title }, frames: [], wordings: [] } as unknown as OwnRule;
  return { file: `${id}.yaml`, text, rule };
}

const wrong = (file: string, line = 1): Problem => ({
  at: { file, line, column: 1 },
  code: 'problemFlagMissed',
  values: ['a', 'This.'],
});

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

describe('own rules of a file of settings', () => {
  const entry = (text: string, from = 10) => ({
    file: 'mine.yaml',
    text,
    lines: text.split('\n').map((_, line) => from + line),
  });
  /** Takes the first line for a rule's id and title; what begins with "wrong" is none. */
  const read = ({ name, text }: { name: string; text: string }, others: readonly OwnRule[]) => {
    const [id = ''] = text.split('\n');
    if (id.startsWith('wrong')) return { problems: [wrong(name, 2)] };
    const names = others.map(({ note }) => note.claim).join();
    return { rule: added(id, `${id} beside ${names}`).rule, problems: [wrong(name)] };
  };

  it('are those that differ from what is stored, each read beside the others', () => {
    const stored = withAdded(NO_OWN_RULES, [{ ...added('a', 'A', 'a'), file: 'mine.yaml' }], '1');
    const { added: taken, leftOut } = takenFrom(
      [entry('a'), entry('a\nnew'), entry('b')],
      stored,
      read,
    );
    expect(leftOut).toEqual([]);
    expect(taken.map(({ rule }) => rule.note.title)).toEqual(['a beside a', 'b beside a']);
    const now = withAdded(stored, taken, '2');
    expect(now.files.map(({ id, text, problems }) => [id, text, problems])).toEqual([
      ['a', 'a\nnew', [wrong('mine.yaml')]],
      ['b', 'b', [wrong('mine.yaml')]],
    ]);
  });

  it('that cannot be used are told by the line of the settings file, and keep no other out', () => {
    const { added: taken, leftOut } = takenFrom(
      [entry('wrong\nhere', 40), entry('b'), entry('b\nlast', 60)],
      NO_OWN_RULES,
      read,
    );
    expect(taken.map(({ text }) => text)).toEqual(['b\nlast']);
    expect(leftOut).toEqual([
      {
        kind: 'rule',
        line: 41,
        name: 'mine.yaml',
        found: '',
        allowed: [],
        problem: wrong('mine.yaml', 2),
      },
      { kind: 'twice', line: 60, name: 'b', found: '', allowed: [] },
    ]);
  });
});

describe('a step that is taken back', () => {
  const later = (all: OwnRules) => withAdded(all, [added('z', 'Later')], '1');
  const shown = ({ files, rules }: OwnRules) => [
    files.map(({ text }) => text.trim()),
    rules.map(({ note }) => note.title),
  ];

  it('leaves the rules as they were before', () => {
    const changed = withAdded(without(both, 'b'), [added('a', 'New', 'new'), added('c', 'C')], '1');
    expect(takenBack({ before: both, after: changed }, changed)).toEqual(both);
  });

  it('takes out what it added, and nothing that was added since', () => {
    const after = withAdded(both, [added('c', 'Calm')], '1');
    expect(shown(takenBack({ before: both, after }, later(after)))).toEqual([
      ['id: a', 'id: z', 'id: b'],
      ['Zest', 'Aches', 'Later'],
    ]);
  });

  it('puts back what it removed, beside what was added since', () => {
    const after = without(both, 'b');
    expect(shown(takenBack({ before: both, after }, later(after)))).toEqual([
      ['id: a', 'id: z', 'id: b'],
      ['Zest', 'Aches', 'Later'],
    ]);
  });

  it('leaves alone what was replaced, removed or added again since', () => {
    const replaced = withAdded(both, [added('a', 'New', 'new')], '1');
    const newer = withAdded(both, [added('a', 'Newer', 'newer')], '1');
    const removed = without(both, 'a');
    for (const [after, now] of [
      [replaced, newer],
      [replaced, removed],
      [removed, newer],
    ] as const) {
      expect(takenBack({ before: both, after }, now)).toBe(now);
    }
  });

  it('keeps what this version cannot read', () => {
    const now = { ...both, unread: ['of a newer version'] };
    const { unread } = takenBack({ before: without(both, 'a'), after: both }, now);
    expect(unread).toEqual(['of a newer version']);
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
      id === 'a' ? { problems: [wrong('a.yaml', 3)] } : { rule: added(id, 'B').rule, problems: [] },
    );
    expect(now.files[0]).toMatchObject({
      id: 'a',
      text: 'id: a\n',
      readBy: '2',
      problems: [wrong('a.yaml', 3)],
    });
    expect(now.rules.map(({ note }) => note.claim)).toEqual(['b']);
  });

  it('what only reads an example otherwise stays in use, and says so', () => {
    const now = withReadAgain(both, '2', ({ id }) => ({
      rule: added(id, id).rule,
      problems: [wrong('a.yaml')],
    }));
    expect(now.rules).toHaveLength(2);
    expect(now.files.map(({ problems }) => problems)).toEqual([
      [wrong('a.yaml')],
      [wrong('a.yaml')],
    ]);
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
