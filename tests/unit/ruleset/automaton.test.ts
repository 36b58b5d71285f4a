import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Automaton, FORM_SOURCES } from '../../../src/core/automaton';
import { DIGITS } from '../../../src/core/digits';
import { compileLexicon, type LexiconEntry } from '../../../src/ruleset/automaton';

/** All wordings that an automaton takes, found by walking all its edges. */
function accepted(automaton: Automaton): Map<string, readonly number[]> {
  const names = new Map([...automaton.vocabulary.all()].map(([word, id]) => [id, word]));
  const all = new Map<string, readonly number[]>();
  const walk = (state: number, text: string) => {
    const ending = automaton.finalOf(state);
    if (ending) all.set(text, automaton.endingOf(ending - 1).roles);
    for (const [id, word] of names) {
      const next = automaton.step(state, id);
      if (next) walk(next, `${text} ${word}`);
    }
    automaton.load(state);
    if (automaton.number[state]) walk(automaton.number[state], `${text} #`);
    if (automaton.gap[state]) walk(automaton.gap[state], `${text} _`);
  };
  for (const [id, word] of names) if (automaton.root[id]) walk(automaton.root[id], word);
  if (automaton.rootNumber) walk(automaton.rootNumber, '#');
  return all;
}

const word = fc.oneof(
  fc.constantFrom('ease', 'eased', 'eases', 'pain', 'pains', 'of', 'the', 'naïve', '#', '日本'),
  fc.stringMatching(/^[a-z0-9]{1,20}$/),
);

const entries = fc.uniqueArray(
  fc.record({
    text: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    roles: fc.uniqueArray(fc.nat(300), { minLength: 1, maxLength: 9 }),
    form: fc.constantFrom(...'xbsdgnp'),
  }),
  { selector: ({ text }) => text, maxLength: 80 },
);

/** Terms that share much, as the forms of verbs and nouns do. */
const family = (first: readonly string[], last: readonly string[]): LexiconEntry[] =>
  first.flatMap((one, index) =>
    last.map((other) => ({ text: `${one} ${other}`, roles: [1], form: 'bsdg'[index] as string })),
  );

describe('compileLexicon', () => {
  it('keeps each wording with its roles, and adds none', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const found = accepted(new Automaton(compileLexicon(all)));
        const wanted = new Map(all.map(({ text, roles }) => [text, roles]));
        expect([...found].sort()).toEqual([...wanted].sort());
      }),
    );
  });

  it('writes the same text in whatever order the wordings come', () => {
    fc.assert(
      fc.property(entries, (all) => {
        expect(compileLexicon([...all].reverse())).toEqual(compileLexicon(all));
      }),
    );
  });

  it('writes what JSON and JavaScript take as it is', () => {
    expect(JSON.stringify(DIGITS)).toBe(`"${DIGITS}"`);
    expect(DIGITS).not.toMatch(/['\\]/);
    expect(new Set(DIGITS).size).toBe(DIGITS.length);
  });

  it('lets all forms of a verb share what follows', () => {
    const nouns = ['pain', 'aches', 'stress'];
    const forms = ['relieve', 'relieves', 'relieved', 'relieving'];
    const one = compileLexicon(family(forms.slice(0, 1), nouns));
    const all = compileLexicon(family(forms, nouns));
    expect([all.states, all.edges, all.irregular]).toEqual([one.states, one.edges, {}]);
    const ends = new Automaton(all);
    expect([ends.leaves, FORM_SOURCES[ends.endingOf(0).source]?.kind]).toEqual([1, 'verb']);
  });

  it('names the words that are not what their letters say', () => {
    const { irregular } = compileLexicon([
      ...family(['take', 'takes', 'took', 'taking'], ['hold', 'effect']),
      { text: 'bruises', roles: [2], form: 'p' },
      { text: 'children', roles: [2], form: 'p' },
    ]);
    expect(irregular).toEqual({ d: 'took', p: 'children' });
  });

  it('takes over what another state has, with what differs', () => {
    const letters = [...'abcdefghijklmnopqrst'];
    const other = new Set('cgjmps');
    const first = letters.map((last) => ({ text: `first ${last}`, roles: [1], form: 'x' }));
    const second = [
      ...letters
        .filter((last) => last !== 'e' && last !== 't')
        .map((last) => ({ text: `second ${last}`, roles: [other.has(last) ? 2 : 1], form: 'x' })),
      { text: 'second u', roles: [2], form: 'x' },
    ];
    const all = [...first, ...second];
    const data = compileLexicon(all);
    expect([...accepted(new Automaton(data))].sort()).toEqual(
      all.map(({ text, roles }) => [text, roles]).sort(),
    );
    const apart = [first, second].map((some) => compileLexicon(some).automaton.length);
    expect(data.automaton.length).toBeLessThan((apart[0] as number) + (apart[1] as number));
  });

  it('finds every word of a long vocabulary, and no other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-d]{1,6}$/), { minLength: 60, maxLength: 200 }),
        (words) => {
          const known = words.filter((_, index) => index % 3 > 0);
          const data = compileLexicon(known.map((text) => ({ text, roles: [0], form: 'x' })));
          const all = new Automaton(data).vocabulary.all();
          const { vocabulary } = new Automaton(data);
          expect(words.map((word) => vocabulary.numberOf(word))).toEqual(
            words.map((word) => all.get(word) ?? -1),
          );
          expect([...all.keys()].sort()).toEqual([...known].sort());
          expect(new Set(all.values()).size).toBe(known.length);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('takes no wording at all', () => {
    expect(accepted(new Automaton(compileLexicon([]))).size).toBe(0);
  });

  it('refuses more than can be numbered', () => {
    const many = Array.from({ length: 70_000 }, (_, index) => ({
      text: `w${index}`,
      roles: [0],
      form: 'x',
    }));
    expect(() => compileLexicon(many)).toThrow(RangeError);
  });
});
