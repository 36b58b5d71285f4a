/**
 * What a file of the user's own can raise: every text of the catalogues is raised by some file, with what is put into it,
 * in every language; and nothing else is raised.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnRule } from '../../../src/core/own-rules';
import english from '../../../src/locales/en/messages.json';
import { readRuleSet } from '../../../src/ruleset';
import { englishOf } from '../../../src/ruleset/english';
import {
  OWN_RULE_MAX,
  OWN_SOURCES_MAX,
  OWN_TERM_MAX,
  OWN_WORDINGS_MAX,
  OWN_WORDS_MAX,
  readOwnRules,
} from '../../../src/ruleset/own';
import { OWN_RULES_MAX } from '../../../src/ruleset/own-limits';
import { inWords } from '../../../src/ruleset/problem-text';
import type { Problem, ProblemText, ProblemValue } from '../../../src/ruleset/problems';
import { bundledOf, OWN_RULE, SOUND } from './rule-folder';

const LOCALES = join(import.meta.dirname, '..', '..', '..', 'src', 'locales');
const CATALOGUES = readdirSync(LOCALES).map((language) => {
  const file = join(LOCALES, language, 'messages.json');
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  return { language, texts };
});

const bundled = bundledOf(await readRuleSet(SOUND));

const read = (text: string, present: readonly OwnRule[] = []) =>
  readOwnRules([{ name: 'cramps.yaml', text }], bundled, present).problems;

function changed(from: string | RegExp, to: string): string {
  const text = OWN_RULE.replace(from, () => to);
  if (text === OWN_RULE) throw new Error(`${from} is not there.`);
  return text;
}

/** One more decoy of the concept, and one more noun. */
const term = (text: string) => changed('[cramp iron, soreness]', `[cramp iron, ${text}]`);
const noun = (text: string) => changed('nouns: [cramp, ', `nouns: [cramp, ${text}, `);
const choices = (count: number, one: string) => `'${Array(count).fill(one).join(' ')}'`;
/** An entry of `match`. */
const frame = (text: string) => changed('- reduces: [cramp]', `- ${text}`);
/** The first flag, and the first ignore. */
const flag = (text: string) => changed('- Kratom relieves cramps.', `- ${text}`);
const ignore = (text: string) =>
  changed(/- text: Cramps do not relieve kratom\.\n {4}because: .*/, `- ${text}`);
const url = 'url: https://example.org/cramps';
const many = (length: number, prefix: string) =>
  Array.from({ length }, (_, index) => `${prefix}${index}`).join(', ');

/** Files of which each has something wrong, as a user may write it. */
const WRONG: readonly string[] = [
  '# nothing\n',
  'just words',
  '- a\n- b',
  '['.repeat(20_000),
  changed('title: Cramp relief', 'title: Cramp relief\ntitle: Cramps'),
  changed('title: Cramp relief', 'title: Cramp: relief'),
  changed('title: Cramp relief', 'title Cramp relief'),
  changed('title: Cramp relief', 'title: "Cramp relief'),
  changed('title: Cramp relief', 'title: "Cramp" relief'),
  changed('title: Cramp relief', 'title: "Cramp \\d relief"'),
  changed('title: Cramp relief', 'title: @cramp'),
  changed('title: Cramp relief', 'title: & cramp'),
  changed('title: Cramp relief', 'title: [Cramp'),
  changed('- reduces: [cramp]', '- reduces: [cramp]\n   with: [pain]'),
  changed('  - reduces: [cramp]', '\t- reduces: [cramp]'),
  changed('match:\n', 'match: [\n'),
  changed('flags:\n  -', 'flags:\n  -\n    - a\n   - b\n  -'),
  changed('title: Cramp relief\n', ''),
  changed('title: Cramp relief\nkind: benefit\n', ''),
  changed('title: Cramp relief', 'titel: Cramp relief'),
  changed('title: Cramp relief', 'title:'),
  changed('title: Cramp relief', 'title: [a]'),
  changed('title: Cramp relief', 'title: {a: b}'),
  changed('title: Cramp relief', 'title: *a'),
  changed('title: Cramp relief', '{title}: Cramp relief'),
  `{title, ${many(3, 'k')}}`,
  changed('title: Cramp relief', `title: ${'x'.repeat(60)}`),
  changed('title: Cramp relief', 'title: "a\\u202e"'),
  changed('kind: benefit', 'kind: benifit'),
  changed('kind: benefit', 'kind: something'),
  changed('id: cramps', 'id: Cramps!'),
  changed('id: cramps', `id: ${'x'.repeat(65)}`),
  changed('id: cramps', 'id: pain'),
  changed('  cramp:', '  pain:'),
  changed('  cramp:', '  any:'),
  changed('  cramp:', '  Cramp!:'),
  changed('  cramp:', '  other:\n  cramp:'),
  changed(
    '  cramp:',
    '  "1": {valence: bad, words: [x]}\n  1: {valence: bad, words: [y]}\n  cramp:',
  ),
  changed('    valence: bad\n', ''),
  changed(/ {4}nouns: [\s\S]*cramp free\]\n/, ''),
  changed('      words: [cramp free]', '      {}'),
  term("'[a|b'"),
  term("'a]'"),
  term("'a|b'"),
  term("'[a|]'"),
  term('…'),
  term('_ pain'),
  term('pain _'),
  changed('seize # times', '# times'),
  term("'a, b'"),
  noun('back pain'),
  noun('Cramp'),
  changed('[cramp free]', '[cramp iron]'),
  term(choices(4, '[a|b|c|d|e|f|g|h|i]')),
  noun(choices(3, '[a|b|c|d|e|f|g|h]')),
  term('x'.repeat(OWN_TERM_MAX + 1)),
  term(many(OWN_WORDINGS_MAX + 1, 'w')),
  changed('verbs: [', `verbs: [${many(OWN_WORDINGS_MAX / 3, 'w')}, `),
  changed('[cramp iron, soreness]', '[]'),
  changed('[cramp iron, soreness]', 'cramp iron'),
  changed('[cramp iron, soreness]', ''),
  changed('- agency-page', '- agency-paeg'),
  changed('- agency-page', '- agency-page\n  - agency-page'),
  changed('- agency-page', `- agency-page${'\n  - agency-page'.repeat(OWN_SOURCES_MAX)}`),
  changed('    kind: survey\n', ''),
  changed('    year: 2026\n    kind: survey\n', ''),
  changed('    publisher: Journal of Surveys\n    year: 2026\n    kind: survey\n', ''),
  changed('year: 2026', 'year: 26'),
  changed(url, 'url: example.org'),
  changed(url, 'url: http://example.org/'),
  changed(url, `${url}\n    doi: https://doi.org/10.1000/x`),
  changed(url, `${url}\n    pmid: PMC1`),
  changed('validUntil: 2027-11-30', 'validUntil: soon'),
  changed('validUntil: 2027-11-30', 'validUntil: 2026-11-22'),
  changed('validUntil: 2027-11-30', 'validUntil: 2030-11-22'),
  changed(
    'detail: >-',
    `safety: ${'x'.repeat(139)}\nsummary: ${'y'.repeat(200)}\ndetail: >-`,
  ).replace(/summary: >-\n.*\n/, ''),
  changed('detail: >-', 'forms: {}\ndetail: >-'),
  frame('with: [cramp]'),
  frame('reduces: [crampp]'),
  frame('reduces: [cramp, cramp]'),
  frame('reduces: [cramp]\n    raises: [pain]'),
  frame('reduces: [cramp]\n    with: [pain|]'),
  frame('reduces: [cramp]\n    subject: [kratum]'),
  frame('reduces: [cramp]\n    instead: [pian]'),
  frame('reduces: [cramp]\n    instead: [cramps]'),
  frame('reduces: [cramp]\n    instead: [pain, pain]'),
  flag('[Cramps, history]'),
  flag('Cramps are history.'),
  flag('Kratom relieved cramps.'),
  flag('{text: Kratom relieves cramps., stance: hedged}'),
  flag('{text: Kratom relieves cramps., because: so}'),
  flag('{after: Kratom relieves cramps.}'),
  flag('{text: Kratom relieves cramps., under: "A:", after: B.}'),
  changed('  - Kratom relieves cramps.\n', ''),
  ignore('Cramps do not relieve kratom.'),
  ignore('{text: Cramps do not relieve kratom.}'),
  ignore('{text: Kratom relieves a cramp., because: denial}'),
  ignore('{text: Cramps do not relieve kratom., because: denial, stance: hedged}'),
  `${OWN_RULE}---\n${OWN_RULE}`,
  '---\nid: a\n'.repeat(OWN_RULES_MAX + 1),
  `id: ${'x'.repeat(OWN_RULE_MAX)}`,
];

/** A problem's own code and those of what is put into it. */
function codesIn({ code, values }: ProblemText): string[] {
  const within = (value: ProblemValue): string[] => {
    if (typeof value !== 'object') return [];
    return 'code' in value ? codesIn(value) : value.flatMap(codesIn);
  };
  return [code, ...values.flatMap(within)];
}

const textOf = (key: string) => (english as Record<string, { message: string }>)[key]?.message;
const placesIn = (text: string) => new Set(text.match(/\$\d/g)).size;

function expectWhole(problem: ProblemText): void {
  const { code, values } = problem;
  const text = textOf(code);
  expect(text, `${code} is in the catalogue`).toBeDefined();
  expect(values.length, code).toBe(placesIn(text as string));
  for (const value of values) {
    if (typeof value !== 'object') expect(['string', 'number'], code).toContain(typeof value);
    else if ('code' in value) expectWhole(value);
    else for (const one of value) expectWhole(one);
  }
}

const readGood = (name: string, text: string) => ({ name, text });

describe('what is wrong with a file of the user’s own', { timeout: 60_000 }, () => {
  const [good] = readOwnRules([readGood('good.yaml', OWN_RULE)], bundled, []).rules;
  const rule = good?.rule as OwnRule;
  const others = Array.from({ length: OWN_RULES_MAX }, (_, index) => ({
    ...rule,
    note: { ...rule.note, claim: `rule-${index}` },
  }));
  const wordy: OwnRule = {
    ...rule,
    note: { ...rule.note, claim: 'wordy' },
    wordings: Array.from({ length: OWN_WORDS_MAX }, (_, index) => [`w${index}`, 'x'] as const),
  };
  const problems: readonly Problem[] = [
    ...WRONG.flatMap((text) => read(text)),
    ...read(OWN_RULE, others),
    ...read(OWN_RULE, [wordy]),
    ...readOwnRules([readGood('a.yaml', OWN_RULE), readGood('b.yaml', OWN_RULE)], bundled, [])
      .problems,
  ];

  it('is told by each file here', () => {
    const right = WRONG.map((text, index) => (read(text).length === 0 ? index : -1));
    expect(right.filter((index) => index >= 0)).toEqual([]);
  });

  it('has every text that there is', () => {
    const raised = new Set(problems.flatMap(codesIn));
    const texts = Object.keys(english).filter((key) => key.startsWith('problem'));
    expect(texts.filter((key) => !raised.has(key))).toEqual([]);
  });

  it('has as much to put into its text as the text has places', () => {
    for (const problem of problems) expectWhole(problem);
  });

  it.each(CATALOGUES)('is said in whole words in $language', ({ texts }) => {
    for (const problem of problems) {
      const words = inWords(problem, (key, ...values) => {
        expect(Object.keys(texts)).toContain(key);
        return (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, at) => values[at - 1] ?? '');
      });
      expect(words).toMatch(/^\S(.*\S)?$/su);
      expect(words).not.toMatch(/\$\d|\bundefined\b|\bproblem[A-Z]| {2}/);
    }
  });

  it('is in the catalogues whatever the file holds', () => {
    const lines = OWN_RULE.split('\n');
    const part = fc.stringMatching(/^[-:#&*!|>'"%@`{}[\],?a-c0-9 \n\t]{0,40}$/);
    const mangled = fc
      .array(fc.tuple(fc.nat(lines.length - 1), fc.nat(60), part), { minLength: 1, maxLength: 4 })
      .map((changes) => {
        const copy = [...lines];
        for (const [line, column, text] of changes) {
          const was = copy[line] as string;
          copy[line] = was.slice(0, column) + text + was.slice(column);
        }
        return copy.join('\n');
      });
    fc.assert(
      fc.property(mangled, (text) => {
        for (const problem of read(text)) expectWhole(problem);
      }),
      { numRuns: 150 },
    );
  });

  it('is said of its YAML in the library’s words on the command line, where they can be searched for', () => {
    const [problem] = read(changed('title: Cramp relief', 'title: @cramp'));
    const said = englishOf(problem as Problem);
    expect(said).toMatch(
      /^cannot be read as YAML: Plain value cannot start with reserved character @ \(/,
    );
    expect(textOf((problem as Problem).code)).toMatch(/^a text cannot start with this character/);
  });
});
