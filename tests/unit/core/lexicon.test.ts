import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon, type Mark } from '../../../src/core/lexicon';
import type { FrameData, RoleData, RuleSetData } from '../../../src/core/types';
import { WordClass } from '../../../src/core/word-classes';
import { PHRASE_BREAK, readWords, type Words } from '../../../src/core/words';
import { compileLexicon } from '../../../src/ruleset/automaton';

interface Term {
  readonly text: string;
  readonly roles: readonly RoleData[];
  readonly form: string;
}

function rulesOf(terms: readonly Term[], frames: readonly FrameData[] = []): RuleSetData {
  const keys = [...new Set(terms.flatMap(({ roles }) => roles.map((role) => role.join('|'))))];
  return {
    format: 1,
    roles: keys.map((key) => key.split('|') as unknown as RoleData),
    lexicon: compileLexicon(
      terms.map(({ text, roles, form }) => ({
        text,
        roles: roles.map((role) => keys.indexOf(role.join('|'))),
        form,
      })),
    ),
    concepts: Object.fromEntries(
      terms.flatMap(({ roles }) =>
        roles.flatMap(([kind, id]) => (kind === 'concept' ? [[id, 'bad'] as const] : [])),
      ),
    ),
    frames,
    risks: [],
    claims: {},
  };
}

function find(lexicon: Lexicon, text: string): Mark[] {
  const words = readWords(text);
  return lexicon.find(words, 0, words.count);
}

const brief = (marks: readonly Mark[]) =>
  marks.flatMap(({ from, to, senses, form }) =>
    senses.map((sense) => `${from}-${to} ${sense.id} ${form}`),
  );

const term = (text: string, role: string, form = 'x'): Term => ({
  text,
  roles: role.split(', ').map((one) => {
    const [kind, id, mode = ''] = one.split(' ');
    return [kind, id, mode] as unknown as RoleData;
  }),
  form,
});

/** Numbers as they stand in the texts below. */
const isQuantity = (word: string | undefined) => /^(\d+|two|dozen)$/.test(word ?? '');

/**
 * Tries every term at every word.
 *
 * Terms with the same words up to a gap look behind it together: the nearest word that goes on
 * with any of them counts.
 */
function naive(terms: readonly Term[], words: Words): string[] {
  interface Found {
    readonly to: number;
    readonly term: Term;
    readonly gapped: boolean;
  }
  const broken = (at: number) => ((words.before[at] as number) & PHRASE_BREAK) !== 0;
  const afterNumber = (at: number) => {
    const [word, next] = [words.norm[at + 1], words.norm[at + 2]];
    if (word === 'a' && next !== undefined) return at + 2;
    if (['to', 'or', 'and'].includes(word ?? '') && isQuantity(next)) return at + 3;
    return isQuantity(word) ? at + 2 : at + 1;
  };
  const goOn = (open: readonly Term[], done: number, at: number, gapped: boolean): Found[] => {
    const parts = (one: Term) => one.text.split(' ');
    const found = open
      .filter((one) => parts(one).length === done)
      .map((term) => ({ to: at, term, gapped }));
    if (at >= words.count || (done > 0 && broken(at))) return found;
    const word = words.norm[at] as string;
    const by = (part: string) => open.filter((one) => parts(one)[done] === part);
    found.push(...(by(word).length > 0 ? goOn(by(word), done + 1, at + 1, gapped) : []));
    const numbers = by('#');
    if (numbers.length > 0 && isQuantity(word)) {
      found.push(...goOn(numbers, done + 1, afterNumber(at), gapped));
    }
    for (let here = at + 1; here <= at + 3 && here < words.count && !broken(here); here++) {
      const behind = by('_').filter((one) => parts(one)[done + 1] === words.norm[here]);
      if (behind.length === 0) continue;
      found.push(...goOn(behind, done + 2, here + 1, true));
      break;
    }
    return found;
  };
  const marks: string[] = [];
  const until = new Map<Term, number>();
  for (let at = 0; at < words.count; at++) {
    const found = goOn(terms, 0, at, false).sort((a, b) => b.to - a.to);
    for (const { to, term, gapped } of found) {
      if ((until.get(term) ?? 0) > at) continue;
      until.set(term, gapped ? at + 1 : to);
      marks.push(`${at}-${to} ${term.roles[0]?.[1]} ${term.form}`);
    }
  }
  return marks;
}

const WORDS = 'a b ease eased eases easing took ache aches aching bus bass é 7 two'.split(' ');

const someTerm = fc
  .array(fc.constantFrom(...WORDS, ...WORDS, '#', '_'), { minLength: 1, maxLength: 6 })
  .map((parts) =>
    parts.filter((part, index) => {
      const isWord = (one: string | undefined) => one !== undefined && one !== '_' && one !== '#';
      return part !== '_' || (index > 0 && isWord(parts[index + 1]) && parts[index - 1] !== '_');
    }),
  )
  .filter((parts) => parts.some((part) => part !== '#' && part !== '_'))
  .map((parts) => parts.join(' '));

/** Each term is a concept of its own that claims speak of, so that none keeps another from being found. */
const someTerms = fc
  .uniqueArray(fc.record({ text: someTerm, form: fc.constantFrom(...'xbsdgnp') }), {
    selector: ({ text }) => readable(text),
    minLength: 1,
    maxLength: 40,
  })
  .map((all) =>
    all.map(
      ({ text, form }, index): Term => ({
        text: readable(text),
        roles: [['concept', `c${index}`, 'better']],
        form,
      }),
    ),
  );

const spokenOf = (terms: readonly Term[]): FrameData[] => [
  {
    claim: 'x',
    effect: 'reduces',
    concepts: terms.flatMap(({ roles }) => roles.map(([, id]) => id)),
  },
];

/** The text as the engine's words. */
const readable = (text: string) =>
  text
    .split(' ')
    .flatMap((part) => (part === '#' || part === '_' ? part : readWords(part).norm))
    .join(' ');

const someText = fc
  .array(
    fc.tuple(
      fc.constantFrom(...WORDS, ...WORDS, 'to', 'and', '12', 'dozen', 'unheard', 'Took', 'bass'),
      fc.constantFrom(' ', ' ', ' ', ' ', '-', ', ', '. '),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.flat().join(''));

describe('Lexicon', () => {
  it('finds what a search term by term finds', () => {
    fc.assert(
      fc.property(someTerms, fc.array(someText, { minLength: 1, maxLength: 5 }), (terms, texts) => {
        const lexicon = new Lexicon(rulesOf(terms, spokenOf(terms)));
        for (const text of texts) {
          expect(brief(find(lexicon, text)).sort()).toEqual(naive(terms, readWords(text)).sort());
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds a term in its own words, whatever else there is', () => {
    fc.assert(
      fc.property(someTerms, (terms) => {
        const lexicon = new Lexicon(rulesOf(terms, spokenOf(terms)));
        for (const { text, roles, form } of terms) {
          if (text.includes('_') || text.includes('#')) continue;
          const count = text.split(' ').length;
          expect(brief(find(lexicon, text))).toContain(`0-${count} ${roles[0]?.[1]} ${form}`);
        }
      }),
    );
  });

  const lexicon = new Lexicon(
    rulesOf(
      [
        term('withdrawal', 'concept withdrawal thing', 'n'),
        term('opioid withdrawal', 'concept opioid-withdrawal thing', 'n'),
        term('opioid', 'subject other', 'n'),
        term('police withdrawal', 'cue decoy'),
        term('kratom', 'subject kratom'),
        term('people who use kratom', 'subject person'),
        term('kratom withdrawal', 'concept kratom-withdrawal thing', 'n'),
        term('leaf tea', 'concept tea thing', 'n'),
        term('tea', 'subject drink', 'n'),
        term('take # grams', 'cue dose', 'b'),
        term('takes # grams', 'cue dose', 's'),
        term('took # grams', 'cue dose', 'd'),
        term('takes _ away', 'relation reduce before', 's'),
        term('lifts _ mood', 'concept mood better', 's'),
        term('the', 'cue function'),
        term('works', 'cue works, subject thing', 's'),
      ],
      [
        {
          claim: 'x',
          effect: 'reduces',
          concepts: ['withdrawal', 'opioid-withdrawal', 'kratom-withdrawal', 'tea'],
        },
      ],
    ),
  );

  it.each([
    ['opioid withdrawal', ['0-2 opioid-withdrawal n']],
    ['withdrawal from an opioid', ['0-1 withdrawal n', '3-4 other n']],
    ['the police withdrawal', ['1-3 decoy x']],
    ['people who use kratom', ['0-4 person x']],
    ['kratom withdrawal', ['0-2 kratom-withdrawal n', '0-1 kratom x']],
    ['leaf tea', ['0-2 tea n']],
    ['take 2 grams', ['0-3 dose b']],
    ['takes 2 to 3 grams', ['0-5 dose s']],
    ['took two grams', ['0-3 dose d']],
    ['takes the sharp edge away', ['0-5 reduce s']],
    ['lifts and then lifts my mood', ['3-6 mood s']],
    ['lifts, lifts my mood', ['1-4 mood s']],
    ['lifts lifts my mood', ['0-4 mood s', '1-4 mood s']],
    ['takes one two three four away', []],
    ['takes it. Away', []],
    ['opioid, withdrawal', ['0-1 other n', '1-2 withdrawal n']],
    ['works', ['0-1 works s', '0-1 thing s']],
    ['', []],
  ])('in "%s"', (text, wanted) => {
    expect(brief(find(lexicon, text))).toEqual(wanted);
  });

  it('searches a part of the words', () => {
    const words = readWords('opioid withdrawal, takes 2 grams of opioid withdrawal');
    expect(brief(lexicon.find(words, 1, 4))).toEqual(['1-2 withdrawal n']);
    expect(brief(lexicon.find(words, 6, 8))).toEqual(['6-8 opioid-withdrawal n']);
  });

  it('knows what a single word is', () => {
    expect(lexicon.has('kratom', 'subject')).toBe(true);
    expect(lexicon.has('kratom', 'subject', 'kratom')).toBe(true);
    expect(lexicon.has('kratom', 'subject', 'other')).toBe(false);
    expect(lexicon.has('kratom', 'cue')).toBe(false);
    expect(lexicon.has('police', 'cue')).toBe(false);
    expect(lexicon.has('constructor', 'subject')).toBe(false);
  });

  it('tells small words', () => {
    const { classes } = lexicon.read('the works unheard');
    expect(classes.map((bits) => (bits & WordClass.small) !== 0)).toEqual([true, false, false]);
  });
});
