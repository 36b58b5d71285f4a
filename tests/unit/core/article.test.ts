/**
 * One article in the manner of a wellness site, read as a whole: the claims that it makes, and none besides.
 */
import { expect, it } from 'vitest';
import { scan } from '../../../src/core';
import { engine } from './engine';

const blocks = [
  { tag: 'h1', text: 'Kratom in Recovery: A Closer Look' },
  {
    tag: 'p',
    text:
      'The plant holds compounds that engage opioid receptors, with effects like those of opiates but a lower risk of dependence. ' +
      'Its main alkaloids keep heroin from binding and so reduce cravings. ' +
      'This action also eases withdrawal symptoms, which makes it a possible aid for those in the first weeks of recovery.',
  },
  {
    tag: 'p',
    text:
      'Years of daily use may darken the skin. ' +
      'Dark patches are also a frequent symptom of opioid withdrawal. ' +
      'A few studies hint that the herb could fade such discoloration.',
  },
  {
    tag: 'p',
    text:
      'The link between kratom and addiction treatment is debated. ' +
      'Professional guidance ensures the safe combination of therapies. ' +
      'More research is needed before anyone can judge its role.',
  },
];

it('an article carries the claims that it makes and no others', () => {
  const found = scan(blocks, engine, { title: 'Kratom in Recovery' }).map(
    ({ block, claim, stance }) => `${block} ${claim} ${stance}`,
  );
  expect(found).toEqual([
    '1 opioid-receptors asserted',
    '1 not-addictive asserted',
    '1 blocks-opioids asserted',
    '1 opioid-withdrawal asserted',
    '1 opioid-withdrawal asserted',
    '1 opioid-addiction-treatment hedged',
    '2 hyperpigmentation hedged',
    '2 withdrawal-hyperpigmentation asserted',
    '2 skin-discoloration-relief hedged',
  ]);
});
