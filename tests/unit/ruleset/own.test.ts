import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine, scan } from '../../../src/core';
import { type OwnRule, withOwnRules } from '../../../src/core/own-rules';
import { formatProblem, readRuleSet } from '../../../src/ruleset';
import { compile } from '../../../src/ruleset/compile';
import {
  documentsOf,
  OWN_RULE_MAX,
  OWN_TERM_MAX,
  OWN_WORDINGS_MAX,
  OWN_WORDS_MAX,
  readOwnRules,
} from '../../../src/ruleset/own';
import { OWN_RULES_MAX } from '../../../src/ruleset/own-limits';
import { EXAMPLES_MIN } from '../../../src/ruleset/validate';
import { bundledOf, OWN_RULE, SOUND } from './rule-folder';

const sound = await readRuleSet(SOUND);
const bundled = bundledOf(sound);

function replaced(from: string, to: string, text = OWN_RULE): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times`);
  return parts.join(to);
}

const read = (text: string, present: readonly OwnRule[] = [], name = 'cramps.yaml') =>
  readOwnRules([{ name, text }], bundled, present);

const problemsOf = (text: string, present?: readonly OwnRule[]) =>
  read(text, present).problems.map(formatProblem);

function ruleOf(text: string): OwnRule {
  const { rules, problems } = read(text);
  expect(problems).toEqual([]);
  return (rules[0] as { rule: OwnRule }).rule;
}

function engineWith(own: readonly OwnRule[]) {
  const { rules, graft } = withOwnRules(sound.rules, own);
  return createEngine(rules, graft);
}

const found = (texts: readonly string[], own: readonly OwnRule[]) =>
  scan(
    texts.map((text) => ({ tag: 'p', text })),
    engineWith(own),
    { title: 'Kratom' },
  ).map(({ claim, block, stance, quote }) => ({
    claim,
    stance,
    words: (texts[block] as string).slice(quote.start, quote.end),
  }));

/** The same rule under another name. */
const named = (id: string) => replaced('id: cramps', `id: ${id}`);

describe('a file of the user’s own', { timeout: 60_000 }, () => {
  it('becomes a rule with its note, sources, frames and wordings', () => {
    const rule = ruleOf(OWN_RULE);
    expect(rule.note).toMatchObject({
      claim: 'cramps',
      own: true,
      status: 'preliminary',
      sources: ['cramps-source-1', 'agency-page'],
    });
    expect(rule.sources).toEqual({
      'cramps-source-1': {
        id: 'cramps-source-1',
        title: 'Cramps among people who use kratom',
        publisher: 'Journal of Surveys',
        year: 2026,
        kind: 'survey',
        url: 'https://example.org/cramps',
      },
      'agency-page': sound.notes.sources['agency-page'],
    });
    expect(rule.concepts).toEqual({ 'cramps/cramp': 'bad' });
    expect(rule.frames).toEqual([
      { claim: 'cramps', effect: 'reduces', concepts: ['cramps/cramp'] },
    ]);
    expect(rule.wordings).toContainEqual(['leg cramps', 'p', 'cramps/cramp', 'thing']);
    expect(rule.wordings).toContainEqual(['cramp iron', 'x']);
  });

  it('is found beside the other rules, which find what they found before', () => {
    const texts = ['Kratom relieves cramps and pain.', 'Kratom may relieve an ache.'];
    expect(found(texts, [])).toEqual([
      { claim: 'pain', stance: 'asserted', words: expect.any(String) },
      { claim: 'pain', stance: 'hedged', words: expect.any(String) },
    ]);
    expect(
      found(texts, [ruleOf(OWN_RULE)]).map(({ claim, stance }) => `${claim} ${stance}`),
    ).toEqual(['cramps asserted', 'pain asserted', 'pain hedged']);
  });

  it('is read like a rule that was compiled with the others', () => {
    const entry = {
      kind: 'concept',
      id: 'cramps/cramp',
      at: { file: '', line: 1, column: 1 },
      valence: 'bad',
    } as const;
    const rule = ruleOf(OWN_RULE);
    const own = sound.source.entries.find(({ id }) => id === 'pain')!;
    const at = entry.at;
    const term = (text: string, list: 'nouns' | 'verbs' | 'words', mode: string) => ({
      text,
      list,
      mode,
      at,
    });
    const together = compile({
      ...sound.source,
      entries: [
        ...sound.source.entries,
        {
          ...entry,
          terms: [
            term('cramp', 'nouns', 'thing'),
            term('[leg|stomach] cramp', 'nouns', 'thing'),
            term('back pain', 'nouns', 'thing'),
            term('seize # times', 'verbs', 'thing'),
            term('keep _ in knots', 'verbs', 'thing'),
            term('cramp free', 'words', 'absent'),
          ],
          decoys: [term('cramp iron', 'words', ''), term('soreness', 'words', '')],
        },
      ],
    }).rules;
    const rules = {
      ...together,
      frames: withOwnRules(sound.rules, [rule]).rules.frames,
      claims: withOwnRules(sound.rules, [rule]).rules.claims,
    };
    expect(own).toBeDefined();
    const words = fc.constantFrom(
      ...'kratom it relieves may less cramp cramps leg stomach back pain pains iron free soreness seize seized 3 times keep keeps legs in knots does not aspirin and , . ?'.split(
        ' ',
      ),
    );
    const grafted = engineWith([rule]);
    const compiled = createEngine(rules);
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (drawn) => {
        const blocks = [{ tag: 'p', text: drawn.join(' ') }];
        const page = { title: 'Kratom' };
        expect(scan(blocks, grafted, page)).toEqual(scan(blocks, compiled, page));
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps its concepts to itself', () => {
    const other = ruleOf(named('other'));
    expect(found(['Kratom relieves cramps.'], [ruleOf(OWN_RULE), other])).toMatchObject([
      { claim: 'cramps' },
      { claim: 'other' },
    ]);
  });

  it('replaces a rule of the same id', () => {
    expect(
      problemsOf(replaced('title: Cramp relief', 'title: Fewer cramps'), [ruleOf(OWN_RULE)]),
    ).toEqual([]);
  });

  it('may hold several rules as documents, each with its own part of the text', () => {
    const first = `# Two rules.\n---\n${OWN_RULE}`;
    const second = `--- # the second\n${named('other')}`;
    const { rules, problems } = read(first + second);
    expect(problems).toEqual([]);
    expect(rules.map(({ text }) => text)).toEqual([first, second]);
    expect(rules.map(({ rule }) => rule.note.claim)).toEqual(['cramps', 'other']);
  });

  it('gives no rule when one of its documents has a problem, named by its line in the file', () => {
    const second = replaced('kind: benefit', 'kind: benifit');
    const { rules, problems } = read(`${OWN_RULE}---\n${second}`);
    expect(rules).toEqual([]);
    const line = OWN_RULE.split('\n').length + second.split('\n').indexOf('kind: benifit') + 1;
    expect(problems.map(formatProblem)).toEqual([
      `cramps.yaml:${line}:7: unknown kind "benifit" (did you mean "benefit"?)`,
    ]);
  });
});

describe('what is wrong with a file', () => {
  it.each([
    [
      'summary: >-',
      'sumary: >-',
      [
        /^cramps\.yaml:1:1: missing key "summary"$/,
        /:7:1: unknown key "sumary" \(did you mean "summary"\?\)$/,
      ],
    ],
    [
      'id: cramps',
      'id: pain',
      [/:2:5: Factleaf has a rule "pain" already: choose another id, such as "my-pain"$/],
    ],
    [
      'id: cramps',
      'id: Cramps and more',
      [/:2:5: id "Cramps and more" must have lower-case letters/],
    ],
    [
      '  cramp:',
      '  pain:',
      [
        /Factleaf has a concept "pain" already: use it without defining it/,
        /unknown concept "cramp"/,
      ],
    ],
    [
      'reduces: [cramp]',
      'reduces: [crampp]',
      [/unknown concept "crampp" \(did you mean "cramp"\?\)$/],
    ],
    [
      'url: https://example.org/cramps',
      'url: http://example.org/cramps',
      [/must be an https:\/\/ address$/],
    ],
    [
      'url: https://example.org/cramps',
      'url: javascript:alert(1)',
      [/must be a whole https:\/\/ or http:\/\/ address$/, /must be an https/],
    ],
    ['    year: 2026\n', '    yearr: 2026\n', [/unknown key "yearr" \(did you mean "year"\?\)$/]],
    [
      '- agency-page',
      '- agency-paeg',
      [/unknown source "agency-paeg" \(did you mean "agency-page"\?\)$/],
    ],
    ['validUntil: 2027-11-30', 'validUntil: 2030-11-30', [/is more than 2 years after reviewed/]],
    [
      'flags:\n  - Kratom relieves cramps.\n',
      'flags:\n  - Cramps are history.\n',
      [/must carry "cramps", but does not: "Cramps are history\."$/],
    ],
    [
      'text: Cramps do not relieve kratom.',
      'text: Kratom relieves a cramp.',
      [/must not carry "cramps" \(the other way round\), but "relieves a cramp" does/],
    ],
    ['  - Kratom can relieve cramps.\n', '', [/flags has 11 of at least 12 examples: add 1 more$/]],
    [
      'title: Cramp relief',
      `title: ${'x'.repeat(60)}`,
      [/title has 60 characters: shorten it by 12 to 48$/],
    ],
    [
      'title: Cramp relief',
      'title: "live\\u202e .segap nepo"',
      [/title has a character that is not seen \(U\+202E\): take it out$/],
    ],
    [
      'title: Cramps among',
      'title: \u2067Cramps among',
      [/title has a character that is not seen \(U\+2067\): take it out$/],
    ],
    [
      'title: Cramps among',
      `title: ${'x'.repeat(200)} among`,
      [/title has \d+ characters: shorten it by \d+ to 200$/],
    ],
    [
      '[cramp iron',
      `[${'x'.repeat(OWN_TERM_MAX + 1)}`,
      [/a wording has 121 characters: shorten it to 120$/],
    ],
    ['[cramp iron, soreness]', "['[a|b']", [/"\[" without its closing "\]"$/]],
  ] as const)('%s → %s', (from, to, wanted) => {
    const lines = problemsOf(replaced(from, to));
    expect(lines).toHaveLength(wanted.length);
    for (const pattern of wanted) expect(lines.some((line) => pattern.test(line))).toBe(true);
  });

  it('tells each wrong example with its line', () => {
    const lines = OWN_RULE.split('\n');
    const at = lines.findIndex((line) => line.includes('- Kratom might relieve cramps.'));
    lines[at] = '  - Nothing of the kind.';
    expect(problemsOf(lines.join('\n'))).toEqual([
      `cramps.yaml:${at + 1}:5: must carry "cramps", but does not: "Nothing of the kind."`,
    ]);
  });

  it.each([
    ['', /1:1: the file is empty$/],
    ['just words', /a claim file must be a mapping/],
    ['- a\n- b', /a claim file must be a mapping \(key: value\), not a list$/],
    ['id: [', /cannot be read as YAML/],
    ['['.repeat(20_000), /cannot be read as YAML/],
    [`id: ${'x'.repeat(OWN_RULE_MAX)}`, /characters \(at most 32768\): shorten/],
    [`id: &a x\ntitle: *a`, /title must be a text, not an alias/],
  ])('%# is told', (text, pattern) => {
    expect(problemsOf(text).join('\n')).toMatch(pattern);
  });

  it('takes so many rules and no more', () => {
    const rule = ruleOf(OWN_RULE);
    const many = Array.from({ length: OWN_RULES_MAX }, (_, index) => ({
      ...rule,
      note: { ...rule.note, claim: `rule-${index}` },
    }));
    expect(problemsOf(OWN_RULE, many)).toEqual([
      'cramps.yaml:1:1: there are 50 own rules already: remove one first',
    ]);
    expect(problemsOf(OWN_RULE, many.slice(1))).toEqual([]);
    expect(problemsOf('---\nid: a\n'.repeat(OWN_RULES_MAX + 1))).toEqual([
      'cramps.yaml:1:1: holds 51 rules (at most 50): remove some',
    ]);
  });

  it('takes so many wordings and no more', () => {
    const long = Array.from({ length: OWN_WORDINGS_MAX + 1 }, (_, index) => `cramp${index}`);
    expect(problemsOf(replaced('[cramp iron', `[${long.join(', ')}`)).join('\n')).toMatch(
      /from here on the concepts stand for more than 1000 wordings/,
    );
    const rule = ruleOf(OWN_RULE);
    const wordy: OwnRule = {
      ...rule,
      note: { ...rule.note, claim: 'wordy' },
      wordings: Array.from({ length: OWN_WORDS_MAX }, (_, index) => [`w${index}`, 'x'] as const),
    };
    expect(problemsOf(OWN_RULE, [wordy])[0]).toMatch(
      /words together \(at most 20000\): remove some$/,
    );
  });

  it('tells a rule that two files bring', () => {
    const { rules, problems } = readOwnRules(
      [
        { name: 'a.yaml', text: OWN_RULE },
        { name: 'b.yaml', text: OWN_RULE },
      ],
      bundled,
      [],
    );
    expect(rules.map(({ file }) => file)).toEqual(['a.yaml']);
    expect(problems.map(formatProblem)).toEqual([
      'b.yaml:1:1: the rule "cramps" is in a.yaml as well',
    ]);
  });

  it('asks for as many examples as of other rules', () => {
    expect(EXAMPLES_MIN).toBe(12);
  });
});

/** A text whose reading grows faster than its length would take far longer, in ms, on any machine. */
const ENDLESS_MS = 60_000;

describe('any text at all', { timeout: ENDLESS_MS }, () => {
  const yamlish = fc.stringMatching(/^[-:#&*!|>'"%@`{}[\],?a-c0-9 \n\t]{0,200}$/);
  const lines = OWN_RULE.split('\n');
  const mangled = fc
    .array(fc.tuple(fc.nat(lines.length - 1), fc.oneof(yamlish, fc.constantFrom('', ...lines))), {
      maxLength: 6,
    })
    .map((changes) => {
      const copy = [...lines];
      for (const [at, text] of changes) copy[at] = text;
      return copy.join('\n');
    });

  it('gives a rule or problems with places, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), yamlish, mangled), (text) => {
        const { rules, problems } = read(text);
        expect(rules.length > 0).toBe(problems.length === 0);
        for (const { at } of problems) {
          expect(at.line).toBeGreaterThan(0);
          expect(at.line).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length + 1);
          expect(at.column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    [
      'aliases that stand for aliases',
      `a: &a [x,x]\n${'bcdefghij'
        .split('')
        .map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]},`.repeat(9)}]`)
        .join('\n')}\nid: *j`,
    ],
    ['many keys', `{${Array.from({ length: 4000 }, (_, index) => `k${index}`).join(',')}}`],
    ['the same key over and over', '{a,a,'.repeat(3000)],
    ['brackets', '[{'.repeat(16_000)],
    ['comment signs', `${'#'.repeat(30_000)}\nx`],
    ['spaces', `${' '.repeat(30_000)}x`],
    ['documents', '---\n'.repeat(100_000)],
    [
      'choices inside choices',
      replaced('[cramp iron', "['[a|b(c)(d)(e)(f)(g)(h)(i)(j)(k)(l)(m)(n)(o)(p)(q)]'"),
    ],
    ['gaps', replaced('[cramp iron', `['${'a _ '.repeat(29)}b'`)],
    [
      'an endless example',
      replaced(
        '- Kratom can relieve cramps.',
        `- ${'Kratom relieves cramps and '.repeat(900)}pain.`,
      ),
    ],
  ])('is read to the end: %s', (_, text) => {
    expect(() => read(text)).not.toThrow();
  });

  it('is cut into documents without losing anything', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '---\n',
            '--- ',
            '---x\n',
            'a: 1\n',
            '# b\n',
            '\n',
            '%YAML 1.2\n',
            '...\n',
          ),
        ),
        (parts) => {
          const text = parts.join('');
          const documents = documentsOf(text);
          expect(documents.map((one) => one.text).join('')).toBe(text);
          for (const { text: part, line } of documents) {
            const before = text.split('\n').slice(0, line - 1);
            expect(text.slice(before.join('\n').length + (line > 1 ? 1 : 0)).startsWith(part)).toBe(
              true,
            );
          }
        },
      ),
    );
  });
});
