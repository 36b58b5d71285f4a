/** What the classifier makes of the rules' findings, with one that says what it is told. */
import { describe, expect, it } from 'vitest';
import { createEngine, scan } from '../../../../src/core';
import { FEATURES } from '../../../../src/core/classifier/features';
import { eachKey } from '../../../../src/core/classifier/keys';
import { encodeWeights } from '../../../../src/core/classifier/linear';
import { encodeTrees, type TreeNode } from '../../../../src/core/classifier/trees';
import type { ClassifierData, RuleSetData } from '../../../../src/core/types';
import { allRules, block, firstSentence, rules, TITLE } from '../engine';

const CLAIMS = ['pain', 'sleep', 'dependence-withdrawal', 'contamination', 'drug-interactions'];

/** For a claim whose score is high enough, against it otherwise. */
const TREE: TreeNode = {
  feature: FEATURES.indexOf('score'),
  threshold: 0,
  left: { value: -1.1 },
  right: { value: 1.1 },
};

/** A classifier for which a sentence makes a claim where it has all of some words, with a probability of 0.9, else of 0.1. */
function trained(words: Readonly<Record<string, string>>): RuleSetData {
  const weights = new Map<number, { outputs: number[]; weights: number[] }>();
  for (const [claim, text] of Object.entries(words)) {
    const { words: read, sentence } = firstSentence(text);
    eachKey(read, sentence, [], 'p', (key, from) => {
      if (from >= 0) weights.set(key, { outputs: [CLAIMS.indexOf(claim)], weights: [38] });
    });
  }
  const classifier: ClassifierData = {
    claims: CLAIMS,
    kinds: ['benefit', 'risk'],
    features: [...FEATURES],
    linear: { ...encodeWeights(weights), bias: [-1, -1, -1, -1, -1, -5, -5, 0] },
    trees: {
      base: 0,
      trees: 2,
      thresholds: FEATURES.map((name) => (name === 'score' ? [1] : [])),
      text: encodeTrees([TREE, TREE]),
    },
    add: 0.8,
    keep: 0.3,
  };
  return { ...rules, classifier };
}

const found = (words: Readonly<Record<string, string>>, ...lines: string[]) => {
  const blocks = lines.map(block);
  return scan(blocks, trained(words), { title: TITLE }).map(({ claim, quote, block: at, why }) => ({
    claim,
    quote: blocks[at]?.text.slice(quote.start, quote.end),
    weighed: why.weighed === true,
  }));
};

describe('a claim that no rule finds', () => {
  it('is added where the words say so, with the words that say it', () => {
    expect(found({ pain: 'purrs' }, 'Two spoons and my back purrs again.')).toEqual([
      { claim: 'pain', quote: 'purrs', weighed: true },
    ]);
    expect(found({ pain: 'purrs' }, 'Two spoons and my back hurts again.')).toEqual([]);
  });

  it('says of which product, where the sentence does', () => {
    const forms = ['On the powder my back purrs.', 'On 7-OH my back purrs.', 'My back purrs.'].map(
      (text) => scan([block(text)], trained({ pain: 'purrs' }), { title: TITLE })[0]?.form,
    );
    expect(forms).toEqual(['leaf', 'seven-oh', 'not-stated']);
  });

  it.each([
    ['asked', 'And does my back purrs then?'],
    ['under a heading that denies', 'h2: What kratom does not do', 'li: my back purrs'],
    ['taken back by the next sentence', 'My back purrs. That is false.'],
  ])('is not added where it is %s', (_, ...lines) => {
    expect(found({ pain: 'purrs' }, ...lines)).toEqual([]);
  });

  it('is not added where the rules read it as denied', () => {
    expect(
      found({ sleep: 'pillow' }, 'Kratom does not help you sleep, whatever the pillow says.'),
    ).toEqual([]);
  });

  /** The claims of a line, with a word that speaks for dependence. */
  const claimsFrom = (word: string, line: string) =>
    found({ 'dependence-withdrawal': word }, line).map(({ claim }) => claim);

  it('is not added where kratom is only likened to a medicine', () => {
    const claims = (line: string) =>
      found({ 'drug-interactions': 'thread' }, line).map(({ claim }) => claim);
    expect(claims('The thread has kratom with a sleeping pill.')).toContain('drug-interactions');
    expect(claims('The thread says kratom hits like a sleeping pill.')).toEqual([]);
  });

  it('is not added where somebody is told what to look at', () => {
    expect(claimsFrom('thread', 'The thread tells of kratom.')).toHaveLength(1);
    expect(claimsFrom('thread', 'Monitor the thread on kratom.')).toEqual([]);
  });

  it('is not added where kratom is named to be left out', () => {
    expect(claimsFrom('thread', 'The thread blames kratom.')).toHaveLength(1);
    expect(claimsFrom('thread', 'The thread is caused by fentanyl, not by kratom.')).toEqual([]);
    expect(claimsFrom('thread', 'The thread comes of wine rather than of kratom.')).toEqual([]);
  });

  it('is not added where a harm is denied', () => {
    const line = (denial: string) => `Kratom ${denial}cause dependence, the thread says.`;
    expect(claimsFrom('thread', line('can '))).toContain('dependence-withdrawal');
    expect(claimsFrom('thread', line('does not '))).not.toContain('dependence-withdrawal');
  });

  it('is not added where kratom is said to help against it', () => {
    const claims = (line: string) => claimsFrom('addiction', line);
    expect(claims('We look at the role of kratom in addiction care.')).toContain(
      'dependence-withdrawal',
    );
    expect(claims('The clinic offers kratom addiction treatment.')).toContain(
      'dependence-withdrawal',
    );
    for (const line of [
      'We look at the role of kratom in addiction treatment.',
      'Kratom and addiction treatment: a survey.',
    ]) {
      expect(claims(line), line).not.toContain('dependence-withdrawal');
    }
  });

  it('is added where kratom has it, whatever else is said to be so', () => {
    expect(claimsFrom('addiction', 'Its addiction, such as it is, is kratom.')).toEqual([
      'dependence-withdrawal',
    ]);
  });

  it('is not added where there is said to be no effect', () => {
    expect(found({ pain: 'purrs' }, 'Kratom had an effect, and my back purrs.')).toHaveLength(1);
    expect(found({ pain: 'purrs' }, 'Kratom had no effect on how my back purrs.')).toEqual([]);
  });

  it('is not added where something is only looked for', () => {
    const lead = { contamination: 'kratom' };
    expect(found(lead, 'The test of this kratom turned up lead.')).not.toEqual([]);
    expect(found(lead, 'A test of kratom for lead and salmonella is required.')).toEqual([]);
  });

  it('is not added where relief is denied, however often the trouble is named', () => {
    expect(found({ pain: 'relief' }, 'Kratom gave me no relief from pain.')).toEqual([]);
  });

  it('is not added where it is beyond doubt that something else does it', () => {
    expect(
      found({ sleep: 'restores' }, 'The programme eases cravings, restores sleep and lifts mood.'),
    ).toEqual([]);
  });

  it('is not added where its harm is negated', () => {
    const claims = (line: string) => claimsFrom('raises', line);
    expect(claims('This effect, along with addiction, raises doubts about kratom.')).toEqual([
      'dependence-withdrawal',
    ]);
    expect(claims('This effect, if not quite addiction, raises doubts about kratom.')).toEqual([]);
  });

  it('is not added where it is told of what kratom only stands beside', () => {
    const claims = (line: string) => claimsFrom('thread', line);
    const line = (drug: string) => `The thread compares kratom with ${drug} that cause addiction.`;
    expect(claims(line('drugs'))).toEqual([]);
    expect(claims('The thread says that kratom causes addiction.')).toContain(
      'dependence-withdrawal',
    );
  });

  it('is not added to what "the latter" does, unless that is kratom', () => {
    const claims = (first: string) =>
      found(
        { 'dependence-withdrawal': 'rats' },
        `${first} The latter left the rats with addiction.`,
      );
    expect(claims('Kratom was compared with morphine.')).toEqual([]);
    expect(claims('Morphine was compared with kratom.')).toHaveLength(1);
  });

  it('is not added in an item of a list that says no more than its name', () => {
    expect(found({ pain: 'backache' }, 'Alcohol can cause:', 'li: backache')).toEqual([]);
  });

  it('is not added to what "it" does after another substance', () => {
    expect(found({ pain: 'purrs' }, 'I take kratom. It purrs.')).toHaveLength(1);
    expect(found({ pain: 'purrs' }, 'Diazepam calms the nerves. It purrs.')).toEqual([]);
  });

  it('is not added where the sentence opens on another substance and names no more', () => {
    expect(found({ pain: 'purrs' }, 'Diazepam at night and the back purrs again')).toEqual([]);
    expect(found({ pain: 'purrs' }, 'Diazepam or kratom, and my back purrs')).toHaveLength(1);
    const lead = { contamination: 'limits' };
    expect(found(lead, 'Lead exceeded the limits in most of them.')).toHaveLength(1);
  });

  it('is not added on a page that is not about kratom', () => {
    const blocks = [block('My back purrs again.')];
    expect(scan(blocks, trained({ pain: 'purrs' }), { title: 'Roses' })).toEqual([]);
    const short = [block('It relieves pain.')];
    expect(scan(short, trained({ pain: 'relieves' }), { title: 'Willow bark' })).toEqual([]);
    expect(scan(short, trained({ pain: 'relieves' }), { title: 'Kratom' })).toHaveLength(1);
  });
});

describe('a claim that the rules find', () => {
  it('is dropped where the words say nothing of the kind', () => {
    const long =
      'Kratom relieves pain, as the man behind the counter of the shop on our corner told me.';
    expect(scan([block(long)], rules, { title: TITLE })).toHaveLength(1);
    expect(found({}, long)).toEqual([]);
    expect(found({ pain: 'relieves' }, long)).toEqual([
      { claim: 'pain', quote: 'relieves pain', weighed: false },
    ]);
  });

  it('stays where a short sentence that names kratom says it and nothing else', () => {
    expect(found({}, 'Kratom relieves pain.')).toEqual([
      { claim: 'pain', quote: 'relieves pain', weighed: false },
    ]);
    expect(found({}, 'I take kratom. It relieves pain.')).toEqual([]);
  });

  it('stays where a short sentence only warns of taking the two together', () => {
    for (const text of ['Never mix with alcohol.', 'Do not combine with opioids.'])
      expect(found({ 'drug-interactions': 'clash' }, text)).toHaveLength(1);
  });

  it('stays where it rests on the question before', () => {
    expect(found({}, 'h3: Does kratom relieve pain?', 'Yes.')).toEqual([
      { claim: 'pain', quote: 'Yes', weighed: false },
    ]);
  });

  it('stays in a short answer: half of what it says stands in the question', () => {
    expect(found({}, 'h3: Does kratom relieve pain?', 'It did relieve my pain.')).toHaveLength(1);
    expect(found({}, 'h3: What people say', 'It did relieve my pain.')).toEqual([]);
  });

  it('stays in an item of a list that says no more than its name', () => {
    expect(found({}, 'Kratom is said to relieve:', 'li: pain')).toHaveLength(1);
  });

  it('stays where nothing was learned of it', () => {
    expect(found({}, 'Kratom relieves anxiety.').map(({ claim }) => claim)).toEqual(['anxiety']);
  });
});

describe('what was learned', () => {
  it.each([
    ['Methadone acts on opioid receptors and can help people stop using kratom.'],
    ['Naltrexone blocks opioid receptors and could therefore prevent the effects of kratom.'],
    ['Naloxone binds to opioid receptors and may reverse a kratom overdose.'],
    ['Mitragynine was given with naloxone, which blocks opioid receptors.'],
    ['Kratom should not be taken with drugs that slow breathing.'],
  ])('takes nothing that another drug does for kratom: %s', (text) => {
    expect(scan([block(text)], allRules, { title: TITLE })).toEqual([]);
  });

  it.each([
    ['Morphine acts on opioid receptors, and so does kratom.'],
    ['Opioids and kratom bind to opioid receptors.'],
    ['The alkaloids act on opioid receptors.'],
  ])('takes for kratom what it does as well: %s', (text) => {
    expect(scan([block(text)], allRules, { title: TITLE }).map(({ claim }) => claim)).toContain(
      'opioid-receptors',
    );
  });

  const whole = createEngine(allRules);
  const bare = createEngine(rules);
  const claims = (engine: typeof whole, text: string) =>
    scan([block(text)], engine, { title: TITLE }).map(({ claim }) => claim);

  it('knows every claim that has a rule', () => {
    expect(allRules.classifier?.claims).toEqual(Object.keys(allRules.claims).sort());
  });

  it.each([['My skin went the colour of slate after a year on the powder.', 'hyperpigmentation']])(
    '%s',
    (text, claim) => {
      expect(claims(bare, text)).toEqual([]);
      expect(claims(whole, text)).toContain(claim);
    },
  );

  it('takes sorts that are only named for no effects of theirs', () => {
    expect(claims(whole, 'Malay kratom comes in white, green and red.')).toEqual([]);
    expect(claims(whole, 'Keep it simple: white for go, green for flow, red for slow.')).toEqual([
      'strain-effects',
    ]);
  });

  it('takes no withdrawal for effects of kratom, nor how bad it was for a denial', () => {
    expect(claims(whole, 'Whenever he runs out of kratom he snaps at the kids.')).not.toContain(
      'mental-effects',
    );
    expect(claims(whole, 'On kratom he snaps at the kids.')).toContain('mental-effects');
    const text =
      "He can stop kratom any time he likes. Well, last weekend he ran out, and I've never seen anything like it.";
    expect(claims(whole, text)).not.toContain('not-addictive');
  });

  it('takes no test that was failed for one that was passed', () => {
    expect(claims(whole, 'The batch of kratom was tested for lead and failed.')).toEqual([]);
    expect(claims(whole, 'The batch of kratom was tested for lead and passed.')).toEqual([
      'product-quality',
    ]);
  });

  it('takes germs that are killed for none that are in it, a pulse that drops for no strain, and a pillow for no kratom', () => {
    expect(claims(whole, 'Kratom powder kills bacteria.')).toEqual(['infection-respiratory']);
    expect(claims(whole, 'Bacteria were found in kratom powder.')).toContain('contamination');
    for (const text of [
      'I have taken kratom for a year. My resting heart rate dropped.',
      'I ordered kratom here. The pillow I ordered with it is great for my neck pain.',
    ])
      expect(claims(whole, text)).toEqual([]);
  });

  it('takes those who should avoid kratom for none whom it has harmed', () => {
    const under = (heading: string) =>
      scan([block(`h2: ${heading}`), block('li: People with liver problems')], whole, {
        title: TITLE,
      }).map(({ claim }) => claim);
    expect(under('Who should avoid it?')).toEqual([]);
    expect(under('Whom kratom has made ill')).toEqual(['liver-injury']);
  });

  it('takes what something else does, whom it is not for, and unharmed babies for none of its claims', () => {
    for (const text of [
      'Ibuprofen relieves pain; kratom is a plant.',
      'Unlike kratom, ibuprofen relieves pain without a prescription.',
      'While ibuprofen relieves pain, kratom is sold as tea.',
      'People with liver damage should not take kratom.',
      'With my liver damage, kratom is off the table.',
      'Babies born to mothers who used kratom were healthy.',
      'I have more energy since I kicked kratom.',
      'His liver failure had nothing to do with kratom.',
      'There were six overdose deaths in the county, and kratom was not involved in any of them.',
    ]) {
      expect(claims(whole, text), text).toEqual([]);
    }
    expect(claims(whole, 'Kratom, like ibuprofen, relieves pain.')).toEqual(['pain']);
    expect(claims(whole, 'Kratom and ibuprofen relieve pain.')).toEqual(['pain']);
    expect(claims(whole, 'People with liver damage from kratom should not drink.')).toContain(
      'liver-injury',
    );
  });
});
