/**
 * RULES.md, rules/figures.json, rules/measured.json and the table in README.md say what the rules say and what is
 * measured now. `npm run rules` writes them anew.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { createEngine } from '../../src/core';
import type { Accuracy } from '../../src/core/notes';
import { STATUS_LOOKS, STATUS_ORDER } from '../../src/core/statuses';
import type { Status } from '../../src/core/types';
import { figuresData, measuredData, overview, withAccuracyTable } from '../../src/ruleset/overview';
import { readAllPassages } from '../corpus/score';
import { scoreBySort, sentencesIn } from '../corpus/sorts';

const root = join(import.meta.dirname, '..', '..');
const { rules, notes } = inject('ruleSet');
const json = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const messages: Record<string, { message: string }> = json('src/locales/en/messages.json');
const statusNames = Object.fromEntries(
  STATUS_ORDER.map((status) => [status, messages[STATUS_LOOKS[status].word]?.message ?? status]),
) as Record<Status, string>;

/** What to do when a file is stale. */
const STALE = 'this file is stale: npm run rules';

describe('what is written of the rules', () => {
  const passages = readAllPassages();
  const { byClaim: figures, measured } = scoreBySort(createEngine(rules));

  it('RULES.md', async () => {
    const text = overview({
      notes,
      figures,
      measured: { passages: passages.length, sentences: sentencesIn(passages) },
      version: json('package.json').version,
      statusNames,
    });
    await expect(text, STALE).toMatchFileSnapshot(join(root, 'RULES.md'));
  });

  it('rules/measured.json', async () => {
    await expect(measuredData(measured), STALE).toMatchFileSnapshot(
      join(root, 'rules', 'measured.json'),
    );
  });

  it('README.md', async () => {
    const readme = join(root, 'README.md');
    // As the settings name them.
    const titles = Object.fromEntries(
      Object.keys(measured).map((sort) => {
        const key = `-${sort}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
        return [sort, messages[`optionsMeasured${key}`]?.message ?? sort];
      }),
    );
    const text = withAccuracyTable(readFileSync(readme, 'utf8'), measured, titles);
    await expect(text, STALE).toMatchFileSnapshot(readme);
  });

  it('rules/figures.json', async () => {
    await expect(figuresData(figures), STALE).toMatchFileSnapshot(
      join(root, 'rules', 'figures.json'),
    );
  });
});

describe('the overview', () => {
  const pain = {
    claim: 'pain',
    title: 'Pain | relief',
    kind: 'benefit' as const,
    status: 'preliminary' as const,
    certainty: 'very-low' as const,
    summary: '',
    detail: '',
    clinicians: '',
    sources: ['b', 'a'],
    reviewed: '2026-11-22',
    validUntil: '2027-11-30',
  };
  const source = (id: string) => ({
    id,
    title: `Title ${id}`,
    publisher: 'Journal',
    kind: 'survey' as const,
    url: `https://example.org/${id}`,
  });
  const of = (figures: ReadonlyMap<string, Accuracy>) =>
    overview({
      notes: {
        notes: { pain, liver: { ...pain, claim: 'liver', title: 'Liver', kind: 'risk' } },
        sources: { a: source('a'), b: { ...source('b'), ...{ year: 2020 } }, c: source('c') },
      },
      figures,
      measured: { passages: 2, sentences: 30 },
      version: '1.2.3',
      statusNames,
    });

  it('gives a rule its own figures, with the counts', () => {
    const text = of(new Map([['pain', { right: 3, wrong: 1, missed: 3 }]]));
    expect(text).toContain(
      '| [Pain \\| relief](rules/claims/benefit/pain.yaml) | Early evidence | very low | 75 % (3 of 4) | 50 % (3 of 6) | 2026-11-22, valid until 2027-11-30 | [2](#source-2) [1](#source-1) |',
    );
    expect(text).toContain('2 passages with 30 sentences');
    expect(text).toContain('precision 75 % (3 of 4), recall 50 % (3 of 6)');
  });

  it('says what was not measured', () => {
    const text = of(new Map([['pain', { right: 0, wrong: 2, missed: 0 }]]));
    expect(text).toContain('| 0 % (0 of 2) | not measured |');
    expect(text).toContain(
      '| [Liver](rules/claims/risk/liver.yaml) | Early evidence | very low | not measured | not measured |',
    );
  });

  it('lists the cited sources only', () => {
    const text = of(new Map());
    expect(text).toContain('1. <a id="source-1"></a>[Title a](<https://example.org/a>), Journal\n');
    expect(text).toContain('[Title b](<https://example.org/b>), Journal, 2020\n');
    expect(text).not.toContain('Title c');
  });

  it('gives the same data in whatever order claims were counted', () => {
    const a = { right: 1, wrong: 0, missed: 0 };
    const b = { right: 0, wrong: 0, missed: 2 };
    const there = new Map([
      ['a', a],
      ['b', b],
    ]);
    const back = new Map([
      ['b', b],
      ['a', a],
    ]);
    expect(figuresData(there)).toBe(figuresData(back));
    expect(JSON.parse(figuresData(there))).toEqual({ a, b });
  });
});

describe('the table of what was measured', () => {
  const START = '<!-- Accuracy: written by `npm run rules`. -->';
  const END = '<!-- Accuracy ends. -->';
  const figures = { passages: 3, sentences: 1200, right: 3, wrong: 1, missed: 3 };
  const measured = {
    plain: { ...figures, clean: 400, flagged: 2 },
    secret: { ...figures, clean: 400, flagged: 2 },
    small: { ...figures, right: 0, wrong: 0, clean: 0, flagged: 0 },
  };
  const titles = { plain: 'Plain | wording', small: 'Small' };

  it('takes the place of the one before, and leaves the text around it', () => {
    const text = withAccuracyTable(`a\n\n${START}\nold\n${END}\n\nb\n`, measured, titles);
    expect(text).toMatch(/^a\n/);
    expect(text).toMatch(/\nb\n$/);
    expect(text).not.toContain('old');
    expect(text).toContain(
      '| Plain \\| wording (3 passages, 1,200 sentences) | 50 % | 75 % | 0.5 % |\n',
    );
    expect(text).toContain('| 0 % | not measured | not measured |');
    expect(text.match(/^\| /gm)).toHaveLength(4);
    expect(withAccuracyTable(text, measured, titles)).toBe(text);
  });

  it('needs a place to stand', () => {
    expect(() => withAccuracyTable(`${END} ${START}`, measured, titles)).toThrow(/no place/);
  });
});
