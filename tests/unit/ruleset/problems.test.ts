import { describe, expect, it } from 'vitest';
import { loadRuleSet, RuleSetError, readRuleSet } from '../../../src/ruleset';
import { sortProblems } from '../../../src/ruleset/problems';
import { change, copyOfSound, problemsAfter, SOUND } from './rule-folder';

const PAIN = 'claims/benefit/pain.yaml';
const BODY = 'lexicon/concepts/body.yaml';
const RELATIONS = 'lexicon/relations.yaml';
const SOURCES = 'sources.yaml';
const RISKS = 'risks.yaml';
const FIGURES = 'figures.json';

/** A file of one main risk with some lines added. */
const risk = (...lines: string[]) =>
  ['risks:', '  - id: aches', ...lines.map((line) => `    ${line}`), ''].join('\n');

/** file, text to replace (null: a new file), its replacement, the only problem. */
const CASES: (readonly [string, string, string | null, string, string])[] = [
  // claims
  [
    'unknown key',
    PAIN,
    'summary: >-',
    'sumary: >-',
    'rules/claims/benefit/pain.yaml:6:1: unknown key "sumary" (did you mean "summary"?)',
  ],
  [
    'missing key',
    PAIN,
    'title: Pain relief\n',
    '',
    'rules/claims/benefit/pain.yaml:1:1: missing key "title"',
  ],
  [
    'no examples',
    PAIN,
    'flags:\n',
    'flags: []\nold:\n',
    'rules/claims/benefit/pain.yaml:15:8: flags is an empty list: fill it or remove the key',
  ],
  [
    'too few flags',
    PAIN,
    '  - Kratom is a painkiller.\n',
    '',
    'rules/claims/benefit/pain.yaml:15:1: flags has 11 of at least 12 examples: add 1 more',
  ],
  [
    'too few ignores',
    PAIN,
    '  - text: Pain is common.\n    because: mere mention\n',
    '',
    'rules/claims/benefit/pain.yaml:32:1: ignores has 11 of at least 12 examples: add 1 more',
  ],
  [
    'ignore without a reason',
    PAIN,
    '    because: denial\n',
    '',
    'rules/claims/benefit/pain.yaml:35:5: this ignore gives no reason: add "because:"',
  ],
  [
    'bare ignore',
    PAIN,
    '  - text: Pain is common.\n    because: mere mention\n',
    '  - Pain is common.\n',
    'rules/claims/benefit/pain.yaml:43:5: this ignore gives no reason: write "text:" and "because:"',
  ],
  [
    'reason in a flag',
    PAIN,
    '    stance: reported',
    '    because: it is so',
    'rules/claims/benefit/pain.yaml:19:5: "because" belongs to ignores: remove the key',
  ],
  [
    'stance in an ignore',
    PAIN,
    '    because: denial',
    '    because: denial\n    stance: hedged',
    'rules/claims/benefit/pain.yaml:37:5: an ignore has no stance: remove the key',
  ],
  [
    'unknown stance',
    PAIN,
    'stance: reported',
    'stance: reporte',
    'rules/claims/benefit/pain.yaml:19:13: unknown stance "reporte" (did you mean "reported"?)',
  ],
  [
    'two places at once',
    PAIN,
    '    after: Kratom is a leaf.',
    '    after: Kratom is a leaf.\n    under: Benefits',
    'rules/claims/benefit/pain.yaml:21:5: an example cannot stand "under" and "after" at once: keep one',
  ],
  [
    'unknown key of an example',
    PAIN,
    '    under: Benefits of kratom',
    '    undr: Benefits of kratom',
    'rules/claims/benefit/pain.yaml:23:5: unknown key "undr" (did you mean "under"?)',
  ],
  [
    'example twice',
    PAIN,
    '  - Kratom is a painkiller.',
    '  - Kratom relieves pain.',
    'rules/claims/benefit/pain.yaml:25:5: this example stands twice: also in line 16',
  ],
  [
    'example that is a mapping by mistake',
    PAIN,
    '  - Kratom is a painkiller.',
    '  - Kratom: a painkiller.',
    'rules/claims/benefit/pain.yaml:25:5: unknown key "Kratom" (use one of: text, under, after, question, title, stance, because)',
  ],
  [
    'id that is not the file name',
    PAIN,
    'id: pain',
    'id: pains',
    'rules/claims/benefit/pain.yaml:1:5: id "pains" is not the file\'s name: rename the file to pains.yaml',
  ],
  [
    'kind that is not the folder',
    PAIN,
    'kind: benefit',
    'kind: risk',
    'rules/claims/benefit/pain.yaml:3:7: kind "risk" is not the file\'s folder: move it to claims/risk/',
  ],
  [
    'unknown kind',
    PAIN,
    'kind: benefit',
    'kind: benefits',
    'rules/claims/benefit/pain.yaml:3:7: unknown kind "benefits" (did you mean "benefit"?)',
  ],
  [
    'unknown status',
    PAIN,
    'status: preliminary',
    'status: early',
    'rules/claims/benefit/pain.yaml:4:9: unknown status "early" (use one of: supported, preliminary, mixed, unsupported, contradicted)',
  ],
  [
    'summary too long',
    PAIN,
    '  People who use',
    `  ${'x'.repeat(200)} People who use`,
    'rules/claims/benefit/pain.yaml:6:10: summary has 281 characters: shorten it by 61 to 220',
  ],
  [
    'detail too long',
    PAIN,
    '  Most of what',
    `  ${'x'.repeat(600)} Most of what`,
    'rules/claims/benefit/pain.yaml:8:9: detail has 642 characters: shorten it by 42 to 600',
  ],
  [
    'empty text',
    PAIN,
    'title: Pain relief',
    'title: ""',
    'rules/claims/benefit/pain.yaml:2:8: title is empty (a text that starts with # must stand in quotes, or it is a comment)',
  ],
  [
    'no such day',
    PAIN,
    'reviewed: 2026-11-22',
    'reviewed: 2026-02-30',
    'rules/claims/benefit/pain.yaml:11:11: reviewed "2026-02-30" must be a day that exists, written 2026-11-30',
  ],
  [
    'date in another form',
    PAIN,
    'validUntil: 2027-11-30',
    'validUntil: 30 November 2027',
    'rules/claims/benefit/pain.yaml:12:13: validUntil "30 November 2027" must be a day that exists, written 2026-11-30',
  ],
  [
    'valid before it was reviewed',
    PAIN,
    'validUntil: 2027-11-30',
    'validUntil: 2025-11-30',
    'rules/claims/benefit/pain.yaml:12:13: validUntil 2025-11-30 must be later than reviewed 2026-11-22',
  ],
  [
    'valid for longer than anyone can know',
    PAIN,
    'validUntil: 2027-11-30',
    'validUntil: 2028-11-23',
    'rules/claims/benefit/pain.yaml:12:13: validUntil 2028-11-23 is more than 2 years after reviewed 2026-11-22: 2028-11-22 at the latest',
  ],
  [
    'missing source',
    PAIN,
    'sources: [pain-survey-2020, agency-page]',
    'sources: [pain-survey-2020, agency-pages]',
    'rules/claims/benefit/pain.yaml:10:29: unknown source "agency-pages" (did you mean "agency-page"?)',
  ],
  [
    'source twice',
    PAIN,
    'sources: [pain-survey-2020, agency-page]',
    'sources: [pain-survey-2020, pain-survey-2020]',
    'rules/claims/benefit/pain.yaml:10:29: source "pain-survey-2020" stands twice in this list',
  ],
  [
    'unknown concept',
    PAIN,
    '  - reduces: [pain]',
    '  - reduces: [pian]',
    'rules/claims/benefit/pain.yaml:14:15: unknown concept "pian" (use one of: pain, sleep)',
  ],
  [
    'unknown concept among alternatives',
    PAIN,
    '  - reduces: [pain]',
    '  - reduces: [pain]\n    with: [sleep|slep]',
    'rules/claims/benefit/pain.yaml:15:18: unknown concept "slep" (did you mean "sleep"?)',
  ],
  [
    'unknown subject',
    PAIN,
    '  - reduces: [pain]',
    '  - reduces: [pain]\n    subject: [kratum]',
    'rules/claims/benefit/pain.yaml:15:15: unknown subject "kratum" (did you mean "kratom"?)',
  ],
  [
    'instead of an unknown claim',
    PAIN,
    '  - reduces: [pain]',
    '  - reduces: [pain]\n    instead: [slep]',
    'rules/claims/benefit/pain.yaml:15:15: unknown claim "slep" (did you mean "sleep"?)',
  ],
  [
    'instead of itself',
    PAIN,
    '  - reduces: [pain]',
    '  - reduces: [pain]\n    instead: [pain]',
    'rules/claims/benefit/pain.yaml:15:15: claim "pain" cannot stand instead of itself',
  ],
  [
    'unknown effect',
    PAIN,
    '  - reduces: [pain]',
    '  - reducs: [pain]',
    'rules/claims/benefit/pain.yaml:14:5: unknown key "reducs" (did you mean "reduces"?)',
  ],
  [
    'two effects',
    PAIN,
    '  - reduces: [pain]',
    '  - reduces: [pain]\n    raises: [sleep]',
    'rules/claims/benefit/pain.yaml:15:5: two effects in one entry ("reduces" and "raises"): write two entries',
  ],
  [
    'no effect',
    PAIN,
    '  - reduces: [pain]',
    '  - with: [pain]',
    'rules/claims/benefit/pain.yaml:14:5: this entry has no effect (add one of: reduces, raises, causes, lowers, lacks, harms, acts-on, blocks, contains, quits, interacts, interacts-not, is, is-not)',
  ],
  [
    'key twice',
    PAIN,
    'title: Pain relief',
    'title: Pain relief\ntitle: Pain',
    'rules/claims/benefit/pain.yaml:3:1: this key stands twice in one mapping: join the two',
  ],
  [
    'broken YAML',
    PAIN,
    'match:',
    'match: [',
    'rules/claims/benefit/pain.yaml:14:3: cannot be read as YAML: Block collections are not allowed within flow collections (a text that starts with [ { * & ! or % or holds ": " must stand in quotes)',
  ],
  [
    'an alias',
    PAIN,
    'title: Pain relief',
    'title: *name',
    'rules/claims/benefit/pain.yaml:2:8: title must be a text, not an alias: put a text that holds ": " or starts with [ or { in quotes',
  ],
  [
    'empty file',
    'claims/benefit/empty.yaml',
    null,
    '# nothing yet\n',
    'rules/claims/benefit/empty.yaml:1:1: the file is empty',
  ],
  [
    'file in no place',
    'claim/pain.yaml',
    null,
    'id: pain\n',
    'rules/claim/pain.yaml:1:1: no rule file belongs here (use sources.yaml, risks.yaml, claims/<kind>/<id>.yaml, lexicon/concepts/<area>.yaml, lexicon/relations.yaml, lexicon/subjects.yaml, lexicon/stance.yaml)',
  ],
  // sources
  [
    'source without a key',
    SOURCES,
    '    publisher: An agency\n',
    '',
    'rules/sources.yaml:10:5: this source lacks the key "publisher"',
  ],
  [
    'source twice in the register',
    SOURCES,
    'id: agency-page',
    'id: pain-survey-2020',
    'rules/sources.yaml:10:9: duplicate source "pain-survey-2020": also in line 2',
  ],
  [
    'unused source',
    SOURCES,
    'sources:\n',
    'sources:\n  - {id: spare, title: Spare, publisher: P, kind: lab, url: https://example.org/}\n',
    'rules/sources.yaml:2:10: source "spare" is cited by no claim: cite or remove it',
  ],
  [
    'unknown key of a source',
    SOURCES,
    '    pmid: 12345678',
    '    pubmed: 12345678',
    'rules/sources.yaml:9:5: unknown key "pubmed" (use one of: id, title, publisher, year, kind, url, doi, pmid)',
  ],
  [
    'unknown kind of source',
    SOURCES,
    'kind: survey',
    'kind: servey',
    'rules/sources.yaml:6:11: unknown kind "servey" (did you mean "survey"?)',
  ],
  [
    'year',
    SOURCES,
    'year: 2020',
    'year: 20',
    'rules/sources.yaml:5:11: year "20" must be four digits',
  ],
  [
    'url',
    SOURCES,
    'url: https://example.org/survey',
    'url: example.org/survey',
    'rules/sources.yaml:7:10: url "example.org/survey" must be a whole https:// or http:// address',
  ],
  [
    'script as url',
    SOURCES,
    'url: https://example.org/survey',
    'url: javascript:alert(1)',
    'rules/sources.yaml:7:10: url "javascript:alert(1)" must be a whole https:// or http:// address',
  ],
  [
    'doi',
    SOURCES,
    'doi: 10.1000/survey.2020',
    'doi: https://doi.org/10.1000/survey.2020',
    'rules/sources.yaml:8:10: doi "https://doi.org/10.1000/survey.2020" must look like 10.1000/xyz, without https://doi.org/',
  ],
  [
    'pmid',
    SOURCES,
    'pmid: 12345678',
    'pmid: PMC123',
    'rules/sources.yaml:9:11: pmid "PMC123" must be digits only',
  ],
  // lexicon
  [
    'unknown key of a concept',
    BODY,
    '  verbs: [ache]',
    '  verb: [ache]',
    'rules/lexicon/concepts/body.yaml:6:3: unknown key "verb" (did you mean "verbs"?)',
  ],
  [
    'group of another kind',
    RELATIONS,
    '  after:',
    '  better:',
    'rules/lexicon/relations.yaml:5:3: unknown key "better" (use one of: about, nouns, verbs, words, after, decoys)',
  ],
  [
    'no valence',
    BODY,
    '  valence: good\n',
    '',
    'rules/lexicon/concepts/body.yaml:14:1: "sleep" has no valence (add one of: bad, good, neutral)',
  ],
  [
    'unknown valence',
    BODY,
    'valence: good',
    'valence: godo',
    'rules/lexicon/concepts/body.yaml:15:12: unknown valence "godo" (use one of: bad, good, neutral)',
  ],
  [
    'empty term list',
    BODY,
    'words: [sleep]',
    'words: []',
    'rules/lexicon/concepts/body.yaml:16:10: words is an empty list: fill it or remove the key',
  ],
  [
    'term list that is a text',
    BODY,
    'words: [sleep]',
    'words: sleep',
    'rules/lexicon/concepts/body.yaml:16:10: words must be a list ("- …" or [a, b]), not a single value',
  ],
  [
    'term twice',
    BODY,
    'words: [pain, soreness]',
    'words: [pain, Pain]',
    'rules/lexicon/concepts/body.yaml:5:17: "Pain" stands twice in "pain": also in line 5',
  ],
  [
    'term in two groups',
    BODY,
    '    words: [painful]',
    '    words: [soreness]',
    'rules/lexicon/concepts/body.yaml:10:13: "soreness" stands twice in "pain": also in line 5',
  ],
  [
    'term and decoy',
    BODY,
    'decoys: [pain au chocolat]',
    'decoys: [soreness]',
    'rules/lexicon/concepts/body.yaml:5:17: "soreness" is both a wording and a decoy of "pain": keep one',
  ],
  [
    'brackets',
    BODY,
    'words: [pain, soreness]',
    'words: ["[pain", soreness]',
    'rules/lexicon/concepts/body.yaml:5:11: "[" without its closing "]"',
  ],
  [
    'no word',
    BODY,
    'words: [pain, soreness]',
    'words: ["…", soreness, pain]',
    'rules/lexicon/concepts/body.yaml:5:11: "…" has no word in it',
  ],
  [
    'comment instead of a term',
    RELATIONS,
    'words: [less]',
    'words:\n    - # grams',
    'rules/lexicon/relations.yaml:5:7: an entry of words is empty (a text that starts with # must stand in quotes, or it is a comment)',
  ],
  [
    'entry without a wording',
    'lexicon/stance.yaml',
    'hedge:\n  words: [may, might]',
    'hedge:\n  about: Nothing.',
    'rules/lexicon/stance.yaml:1:1: cue "hedge" has no wording: add nouns, verbs or words',
  ],
  [
    'id with capitals',
    'lexicon/stance.yaml',
    'hedge:',
    'Hedge:',
    'rules/lexicon/stance.yaml:1:1: cue "Hedge": an id has lower-case letters, digits and single hyphens only',
  ],
  [
    'concept in two files',
    'lexicon/concepts/more.yaml',
    null,
    'sleep:\n  valence: good\n  words: [slumber]\n',
    'rules/lexicon/concepts/more.yaml:1:1: duplicate concept "sleep": also in rules/lexicon/concepts/body.yaml:14',
  ],
  [
    'concept with a name that frames use',
    'lexicon/concepts/more.yaml',
    null,
    'any:\n  valence: good\n  words: [slumber]\n',
    'rules/lexicon/concepts/more.yaml:1:1: concept "any": this name means a kind of subject in frames, choose another',
  ],
  [
    'too many wordings',
    'lexicon/stance.yaml',
    'words: [may, might]',
    `words: ['${Array(6).fill('[a|b|c]').join(' ')}']`,
    'rules/lexicon/stance.yaml:2:11: stands for 729 wordings (at most 500): use fewer choices, or _ for words that do not matter',
  ],
];

CASES.push(
  [
    'unknown form',
    PAIN,
    'sources:',
    'forms:\n  leafs: Less.\nsources:',
    'rules/claims/benefit/pain.yaml:11:3: unknown key "leafs" (did you mean "leaf"?)',
  ],
  [
    'long text on a form',
    PAIN,
    'sources:',
    `forms:\n  leaf: ${'less '.repeat(45).trim()}\nsources:`,
    'rules/claims/benefit/pain.yaml:11:9: leaf has 224 characters: shorten it by 4 to 220',
  ],
  [
    'long text for clinicians',
    PAIN,
    'clinicians: Low certainty,',
    `clinicians: ${'low '.repeat(140)}`,
    'rules/claims/benefit/pain.yaml:57:13: clinicians has 604 characters: shorten it by 4 to 600',
  ],
  [
    'nothing for clinicians',
    PAIN,
    'clinicians: Low certainty, from one survey without a comparison group.\n',
    '',
    'rules/claims/benefit/pain.yaml:1:1: missing key "clinicians"',
  ],
  [
    'no text for clinicians',
    PAIN,
    'clinicians: Low certainty, from one survey without a comparison group.\n',
    'clinicians:\n',
    'rules/claims/benefit/pain.yaml:57:12: clinicians is empty (a text that starts with # must stand in quotes, or it is a comment)',
  ],
  [
    'long safety line',
    PAIN,
    'detail:',
    `safety: ${'mix '.repeat(36)}\ndetail:`,
    'rules/claims/benefit/pain.yaml:8:9: safety has 143 characters: shorten it by 3 to 140',
  ],
  [
    'long first view of two short texts',
    PAIN,
    'No good trial has tested it.\n',
    `${'No trial. '.repeat(12)}\nsafety: ${'mix '.repeat(34)}\n`,
    'rules/claims/benefit/pain.yaml:8:9: summary and safety have 306 characters together: shorten one of them by 26 to 280',
  ],
  [
    'count that is none',
    FIGURES,
    null,
    '{\n  "pain": { "right": 1, "wrong": -1, "missed": 0 }\n}\n',
    'rules/figures.json:2:34: wrong "-1" is no count: npm run rules writes this file anew',
  ],
  [
    'count that is missing',
    FIGURES,
    null,
    '{\n  "pain": { "right": 1, "wrong": 1 }\n}\n',
    'rules/figures.json:2:3: "pain" has no count "missed": npm run rules writes this file anew',
  ],
  [
    'unknown count',
    FIGURES,
    null,
    '{"pain": {"right": 1, "wrong": 1, "mised": 1}}',
    'rules/figures.json:1:35: unknown key "mised" (did you mean "missed"?)',
  ],
  [
    'no form',
    PAIN,
    'sources:',
    'forms: {}\nsources:',
    'rules/claims/benefit/pain.yaml:10:1: forms is empty: fill it or remove it',
  ],
  [
    'main risks without a list',
    RISKS,
    null,
    'risk: []\n',
    'rules/risks.yaml:1:1: unknown key "risk" (did you mean "risks"?)',
  ],
  [
    'main risk without a name',
    RISKS,
    null,
    risk('mentions: [{concepts: [pain]}]'),
    'rules/risks.yaml:2:5: this risk lacks the key "name"',
  ],
  [
    'unknown concept of a main risk',
    RISKS,
    null,
    risk('name: aches', 'mentions: [{concepts: [pian]}]'),
    'rules/risks.yaml:4:28: unknown concept "pian" (use one of: pain, sleep)',
  ],
  [
    'unknown companion of a main risk',
    RISKS,
    null,
    risk('name: aches', 'mentions: [{concepts: [pain], with: [pain|slep]}]'),
    'rules/risks.yaml:4:47: unknown concept "slep" (did you mean "sleep"?)',
  ],
  [
    'claim of a main risk that is none',
    RISKS,
    null,
    risk('name: aches', 'claims: [pain]', 'mentions: [{concepts: [pain]}]'),
    'rules/risks.yaml:4:14: claim "pain" is no risk but benefit',
  ],
  [
    'denial of a main risk that is none',
    RISKS,
    null,
    risk('name: aches', 'denials: [sleep]', 'mentions: [{concepts: [pain]}]'),
    'rules/risks.yaml:4:15: claim "sleep" is no reassurance but benefit',
  ],
  [
    'unknown claim of a main risk',
    RISKS,
    null,
    risk('name: aches', 'claims: [pains]', 'mentions: [{concepts: [pain]}]'),
    'rules/risks.yaml:4:14: unknown claim "pains" (did you mean "pain"?)',
  ],
  [
    'long name of a main risk',
    RISKS,
    null,
    risk('name: aches of the back and of the joints', 'mentions: [{concepts: [pain]}]'),
    'rules/risks.yaml:3:11: name has 35 characters: shorten it by 3 to 32',
  ],
  [
    'main risk twice',
    RISKS,
    null,
    `${risk('name: aches', 'mentions: [{concepts: [pain]}]')}  - {id: aches, name: pains, mentions: [{concepts: [pain]}]}\n`,
    'rules/risks.yaml:5:10: duplicate risk "aches": also in line 2',
  ],
  [
    'mention of nothing',
    RISKS,
    null,
    risk('name: aches', 'mentions: [{with: [pain]}]'),
    'rules/risks.yaml:4:16: this entry of mentions has no "concepts"',
  ],
);

describe('a mistake in a rule file', () => {
  it('is not in the sound rule set', async () => {
    expect((await readRuleSet(SOUND)).problems).toEqual([]);
  });

  it.each(CASES)(
    '%s is named with file, line and column',
    async (_name, file, from, to, wanted) => {
      const problems = await problemsAfter(file, from, to);
      expect(problems).toContain(wanted);
      for (const problem of problems) {
        expect(problem).toMatch(/^rules\/[\w./-]+\.(?:yaml|json):\d+:\d+: \S.*$/);
      }
    },
  );

  it('is reported alone where nothing follows from it', async () => {
    expect(await problemsAfter(BODY, '  valence: good\n', '')).toHaveLength(1);
    expect(await problemsAfter(PAIN, 'title: Pain relief\n', '')).toHaveLength(1);
    expect(await problemsAfter(SOURCES, '    publisher: An agency\n', '')).toHaveLength(1);
    expect(await problemsAfter(RELATIONS, 'words: [less]', 'words: [less')).toHaveLength(1);
  });

  it('a claim in two folders', async () => {
    const folder = await copyOfSound();
    await change(folder, 'claims/risk/pain.yaml', null, '');
    const { readFile, writeFile } = await import('node:fs/promises');
    await writeFile(`${folder}/claims/risk/pain.yaml`, await readFile(`${folder}/${PAIN}`, 'utf8'));
    await expect(loadRuleSet(folder)).rejects.toThrow(
      'rules/claims/risk/pain.yaml:1:5: duplicate claim "pain": also in rules/claims/benefit/pain.yaml',
    );
  });

  it('all mistakes are reported at once, in the files’ order', async () => {
    const folder = await copyOfSound();
    await change(folder, SOURCES, 'kind: survey', 'kind: servey');
    await change(folder, PAIN, 'status: preliminary', 'status: early');
    await change(folder, PAIN, 'reduces: [pain]', 'reduces: [pian]');
    const error = await loadRuleSet(folder).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RuleSetError);
    const lines = (error as RuleSetError).message.split('\n');
    expect(lines.map((line) => line.replace(/:\d+: .*/, ''))).toEqual([
      'rules/claims/benefit/pain.yaml:4',
      'rules/sources.yaml:6',
    ]);
  });

  it('a folder that is not there is an error of its own', async () => {
    await expect(loadRuleSet(`${SOUND}/none`)).rejects.toThrow('ENOENT');
  });
});

describe('sortProblems', () => {
  it('orders by file, line and column, and drops repeats', () => {
    const at = (file: string, line: number, column: number) => ({
      at: { file, line, column },
      code: 'problemFileEmpty' as const,
      values: [],
    });
    const sorted = sortProblems([
      at('b', 1, 1),
      at('a', 10, 1),
      at('a', 9, 5),
      at('a', 9, 2),
      at('a', 9, 2),
    ]);
    expect(sorted.map(({ at: { file, line, column } }) => `${file}${line}:${column}`)).toEqual([
      'a9:2',
      'a9:5',
      'a10:1',
      'b1:1',
    ]);
  });
});
