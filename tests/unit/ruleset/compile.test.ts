import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../src/core/lexicon';
import { readWords } from '../../../src/core/words';
import { readRuleSet } from '../../../src/ruleset';
import { compile } from '../../../src/ruleset/compile';
import { loadRules } from '../../../src/ruleset/folder';
import { change, copyOfSound, SOUND } from './rule-folder';

const sound = await readRuleSet(SOUND);

/** `role mode form` of every reading of a wording, each with the form of the wording. */
function readings(rules: typeof sound.rules, wording: string): string[] {
  const words = readWords(wording);
  return new Lexicon(rules)
    .find(words, 0, words.count)
    .filter(({ from, to }) => from === 0 && to === words.count)
    .flatMap(({ senses, form }) =>
      senses.map(({ kind, id, mode }) => `${[kind, id, mode].join(' ').trim()} ${form}`),
    )
    .sort();
}

async function compiledAfter(file: string, from: string | null, to: string) {
  const folder = await copyOfSound();
  await change(folder, file, from, to);
  return (await readRuleSet(folder)).rules;
}

describe('compile', () => {
  it.each([
    ['ache', ['concept pain thing b']],
    ['aches', ['concept pain thing p']],
    ['aching', ['concept pain thing g']],
    ['back pains', ['concept pain thing p']],
    ['soreness', ['concept pain thing x']],
    ['painkillers', ['concept pain better p']],
    ['painful', ['concept pain worse x']],
    ['pain free', ['concept pain absent x']],
    ['pain au chocolat', ['cue decoy x']],
    ['slept through the night', ['concept sleep better d']],
    ['took the edge off', ['relation reduce before d']],
    ['relief', ['relation reduce noun n']],
    ['less', ['relation reduce before x']],
    ['fades', ['relation reduce after s']],
    ['kratum', ['subject kratom x']],
    ['may', ['cue hedge x']],
    ['nothing of the kind', []],
  ])('%s', (wording, wanted) => {
    expect(readings(sound.rules, wording)).toEqual(wanted);
  });

  it('gives what a note says of single forms, in one order', async () => {
    expect(sound.notes.notes.pain).not.toHaveProperty('forms');
    const folder = await copyOfSound();
    await change(
      folder,
      'claims/benefit/pain.yaml',
      'sources:',
      'forms:\n  seven-oh: More.\n  leaf: Less.\nsources:',
    );
    const { forms } = (await readRuleSet(folder)).notes.notes.pain!;
    expect(Object.entries(forms ?? {})).toEqual([
      ['leaf', 'Less.'],
      ['seven-oh', 'More.'],
    ]);
  });

  it('gives a safety line where there is one, and nothing else of it', async () => {
    expect(sound.notes.notes.pain).not.toHaveProperty('safety');
    const folder = await copyOfSound();
    const line = 'Mixing it with alcohol is a risk.';
    await change(folder, 'claims/benefit/pain.yaml', 'detail:', `safety: ${line}\ndetail:`);
    expect((await readRuleSet(folder)).notes.notes).toEqual({
      ...sound.notes.notes,
      pain: { ...sound.notes.notes.pain, safety: line },
    });
  });

  it('gives what was measured of a rule, where it was measured', async () => {
    expect(sound.notes.notes.pain).not.toHaveProperty('accuracy');
    const folder = await copyOfSound();
    const pain = '"pain": { "missed": 32, "wrong": 4, "right": 53 }';
    await change(
      folder,
      'figures.json',
      null,
      `{ "renamed": {"right": 1, "wrong": 0, "missed": 0}, ${pain} }`,
    );
    const { notes, problems } = await readRuleSet(folder);
    expect(problems).toEqual([]);
    expect(JSON.stringify(notes.notes.pain?.accuracy)).toBe('{"right":53,"wrong":4,"missed":32}');
    expect(notes.notes.sleep).toEqual(sound.notes.notes.sleep);
    expect(Object.keys(notes.notes)).toEqual(['pain', 'sleep']);
  });

  it('gives the main risks', async () => {
    expect(sound.rules.risks).toEqual([]);
    const rules = await compiledAfter(
      'risks.yaml',
      null,
      'risks:\n  - id: aches\n    name: bad aches\n    mentions:\n      - concepts: [pain, none]\n        with: [sleep|pain]\n',
    );
    expect(rules.risks).toEqual([
      {
        id: 'aches',
        name: 'bad aches',
        claims: [],
        denials: [],
        mentions: [{ concepts: ['pain'], with: [['sleep', 'pain']] }],
      },
    ]);
  });

  it('gives frames, valences and titles', () => {
    expect(sound.rules.format).toBe(1);
    expect(sound.rules.concepts).toEqual({ pain: 'bad', sleep: 'good' });
    expect(sound.rules.frames).toEqual([
      { claim: 'pain', effect: 'reduces', concepts: ['pain'] },
      {
        claim: 'sleep',
        effect: 'raises',
        concepts: ['sleep'],
        without: ['pain'],
        subject: ['kratom'],
        instead: ['pain'],
      },
    ]);
    expect(sound.rules.claims.pain).toEqual({
      title: 'Pain relief',
      status: 'preliminary',
      kind: 'benefit',
    });
  });

  it('gives notes with their sources', () => {
    expect(sound.notes.notes.pain).toEqual({
      claim: 'pain',
      title: 'Pain relief',
      kind: 'benefit',
      status: 'preliminary',
      certainty: 'low',
      summary: 'People who use kratom often say that it eases pain. No good trial has tested it.',
      detail: 'Most of what is known comes from surveys.',
      clinicians: 'Low certainty, from one survey without a comparison group.',
      sources: ['pain-survey-2020', 'agency-page'],
      reviewed: '2026-11-22',
      validUntil: '2027-11-30',
    });
    expect(sound.notes.sources['agency-page']).toEqual({
      id: 'agency-page',
      title: 'Kratom',
      publisher: 'An agency',
      kind: 'regulator',
      url: 'https://example.org/kratom',
    });
    expect(sound.notes.sources['pain-survey-2020']).toMatchObject({ year: 2020, pmid: '12345678' });
  });

  it('joins the roles of one wording in one form', async () => {
    const rules = await compiledAfter(
      'lexicon/concepts/more.yaml',
      null,
      'harm:\n  valence: bad\n  words: [soreness]\n',
    );
    expect(readings(rules, 'soreness')).toEqual(['concept harm thing x', 'concept pain thing x']);
  });

  it('does not take a wording for a decoy that means something elsewhere', async () => {
    const rules = await compiledAfter(
      'lexicon/concepts/more.yaml',
      null,
      'food:\n  valence: neutral\n  words: [pain au chocolat]\n',
    );
    expect(readings(rules, 'pain au chocolat')).toEqual(['concept food thing x']);
  });

  it('lets a decoy rule out one form of a term', async () => {
    const rules = await compiledAfter(
      'lexicon/concepts/body.yaml',
      'decoys: [pain au chocolat]',
      'decoys: [aching]',
    );
    expect(readings(rules, 'aching')).toEqual(['cue decoy x']);
    expect(readings(rules, 'ached')).toEqual(['concept pain thing d']);
  });

  it('takes decoys in term lists too', async () => {
    const rules = await compiledAfter(
      'lexicon/concepts/body.yaml',
      'decoys: [pain au chocolat]',
      'decoys: {nouns: [pain barrier]}',
    );
    expect(readings(rules, 'pain barriers')).toEqual(['cue decoy p']);
  });

  it('reads alternatives that stand without quotes', async () => {
    const rules = await compiledAfter(
      'lexicon/concepts/body.yaml',
      'words: [pain, soreness]',
      'words:\n    - [nerve|joint]\n    - "[deep|dull] hurt"',
    );
    expect(readings(rules, 'joint')).toEqual(['concept pain thing x']);
    expect(readings(rules, 'dull hurt')).toEqual(['concept pain thing x']);
  });

  it('keeps every wanted concept of `with` as alternatives', async () => {
    const rules = await compiledAfter(
      'claims/benefit/pain.yaml',
      '  - reduces: [pain]',
      '  - reduces: [pain]\n    with: [sleep, pain|sleep]',
    );
    expect(rules.frames[0]?.with).toEqual([['sleep'], ['pain', 'sleep']]);
  });

  it('never widens a frame whose condition names something unknown', async () => {
    for (const condition of ['with: [slep]', 'subject: [kratum]']) {
      const rules = await compiledAfter(
        'claims/benefit/pain.yaml',
        '  - reduces: [pain]',
        `  - reduces: [pain]\n    ${condition}`,
      );
      expect(rules.frames.map(({ claim }) => claim)).toEqual(['sleep']);
    }
  });

  it('gives the same bytes in whatever order the parts were read', async () => {
    const { source } = await loadRules(SOUND);
    const backwards = compile({
      ...source,
      entries: [...source.entries].reverse().map((entry) => ({
        ...entry,
        terms: [...entry.terms].reverse(),
      })),
      claims: [...source.claims].reverse(),
      sources: [...source.sources].reverse(),
    });
    expect(JSON.stringify(backwards.rules)).toBe(JSON.stringify(sound.rules));
    expect(JSON.stringify(backwards.notes)).toBe(JSON.stringify(sound.notes));
  });
});
