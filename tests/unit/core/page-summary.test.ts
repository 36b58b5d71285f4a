/**
 * What a page as a whole claims and leaves out, read with the project's own rules.
 */
import { describe, expect, it } from 'vitest';
import { mentionsInTitle, riskMentions, summarise } from '../../../src/core';
import { block, engine, rules, TITLE } from './engine';

function summaryOf(lines: readonly string[], title = TITLE) {
  const mentioned = new Set(mentionsInTitle(engine, { title }));
  const found = [];
  let state = engine.begin({ title });
  for (const [index, line] of lines.entries()) {
    const { findings, mentions, after } = engine.read(block(line), index, state);
    found.push(...findings);
    for (const risk of mentions) mentioned.add(risk);
    state = after;
  }
  return summarise(found, riskMentions(rules.risks, mentioned), rules.claims);
}

const mentionedIn = (lines: readonly string[], title?: string) =>
  (summaryOf(['Kratom eases pain.', ...lines], title)?.risks ?? [])
    .filter(({ mentioned }) => mentioned)
    .map(({ id }) => id);

describe('what a page claims', () => {
  it('lists benefits and reassurances once each, in the page’s order', () => {
    expect(
      summaryOf([
        'Kratom helps you sleep.',
        'It is not addictive. It eases pain.',
        'Kratom relieves pain and improves sleep.',
      ]),
    ).toMatchObject({ benefits: ['sleep', 'pain'], reassurances: ['not-addictive'] });
  });

  it('leaves out what the page only reports', () => {
    expect(
      summaryOf(['Kratom may ease pain.', 'Some users say that kratom helps them sleep.']),
    ).toMatchObject({ benefits: ['pain'], reassurances: [] });
    expect(summaryOf(['Some users say that kratom helps them sleep.'])).toBeNull();
  });

  it('says nothing of a page without a claim of benefit or a reassurance', () => {
    expect(summaryOf(['Kratom is a tree.'])).toBeNull();
    expect(summaryOf(['Kratom can damage the liver.'])).toBeNull();
    expect(summaryOf(['Kratom does not cure cancer.', 'Is kratom addictive?'])).toBeNull();
    expect(summaryOf(['Kratom eases pain.', 'Kratom can damage the liver.'])).not.toBeNull();
    expect(summaryOf(['Kratom is not addictive.'])).not.toBeNull();
  });
});

describe('which main risks it mentions', () => {
  it.each<[risk: string, line: string]>([
    ['dependence', 'Kratom is addictive.'],
    ['dependence', 'h2: Is kratom addictive?'],
    ['dependence', 'It is a myth that kratom is addictive.'],
    ['dependence', 'There is no evidence that kratom leads to dependence.'],
    ['dependence', 'Critics say that people get hooked on kratom.'],
    ['dependence', 'I had withdrawal when I quit kratom.'],
    ['liver', 'Kratom may harm the liver.'],
    ['liver', 'Does it damage your liver?'],
    ['liver', 'People with liver disease should not take it.'],
    ['interactions', 'It can interact with antidepressants.'],
    ['interactions', 'Do not mix it with alcohol.'],
    ['interactions', 'h3: Can I mix kratom with alcohol?'],
    ['interactions', 'Is it safe to combine kratom with diabetes medication?'],
    ['pregnancy', 'Do not take it while pregnant.'],
    ['pregnancy', 'What it does to an unborn child is not known.'],
    ['contamination', 'Salmonella was found in some powders.'],
    ['contamination', 'Some products are adulterated.'],
    ['overdose', 'Mixing it with fentanyl can be fatal.'],
    ['overdose', 'Can you overdose on kratom?'],
    ['overdose', 'It may slow breathing.'],
    ['dependence', 'It would be a mistake to believe the myth that it is non-addictive.'],
    ['pregnancy', 'Avoid it if you are pregnant.'],
    ['pregnancy', 'Is it safe in pregnancy?'],
    ['liver', 'Avoid it if you have liver disease.'],
  ])('%s in “%s”', (risk, line) => {
    expect(mentionedIn([line])).toContain(risk);
  });

  it.each<[risk: string, line: string]>([
    ['dependence', 'Kratom is not addictive.'],
    ['dependence', 'It is a non-addictive herb.'],
    ['dependence', 'It will not make you dependent.'],
    ['dependence', 'Kratom helps people overcome addiction.'],
    ['dependence', 'It eases opioid withdrawal.'],
    ['dependence', 'Oxycodone is addictive.'],
    ['liver', 'Kratom will not hurt your liver.'],
    ['liver', 'It never caused any liver damage.'],
    ['interactions', 'Kratom does not interact with other medicines.'],
    ['interactions', 'Kratom is safe to combine with most medications.'],
    ['pregnancy', 'Kratom is safe in pregnancy.'],
    ['dependence', 'How much to take depends on your tolerance.'],
    ['contamination', 'Our kratom is lab-tested for heavy metals.'],
    ['interactions', 'Many people take it instead of medicines.'],
    ['contamination', 'Our powder is free of heavy metals and mold.'],
    ['contamination', 'It is pure and contaminant-free.'],
    ['overdose', 'Nobody has ever died from kratom.'],
    ['overdose', 'Fentanyl kills thousands of people every year.'],
    ['overdose', 'It does not slow breathing.'],
  ])('not %s in “%s”', (risk, line) => {
    expect(mentionedIn([line])).not.toContain(risk);
  });

  it('in one sentence with a denial, the mention counts', () => {
    expect(mentionedIn(['Kratom is not addictive, but it can cause liver damage.'])).toEqual([
      'liver',
    ]);
    expect(mentionedIn(['It is not addictive. Some people have withdrawal from kratom.'])).toEqual([
      'dependence',
    ]);
  });

  it('in the title, in lists and in table cells', () => {
    expect(mentionedIn([], 'Kratom and liver injury')).toEqual(['liver']);
    expect(mentionedIn(['Kratom can cause:', 'li: Jaundice', 'td: Seizures'])).toEqual(['liver']);
  });

  it('lists all of them, in the rule file’s order', () => {
    expect(summaryOf(['Kratom eases pain.'])?.risks.map(({ id }) => id)).toEqual(
      rules.risks.map(({ id }) => id),
    );
    expect(rules.risks.length).toBeGreaterThanOrEqual(6);
  });
});
