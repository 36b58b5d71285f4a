import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nounForms, verbForms } from '../../../src/ruleset/inflect';

const NONE = { verbs: {}, nouns: {} };
const text = (forms: readonly { form: string; word: string }[]) =>
  forms.map(({ form, word }) => `${form}:${word}`).join(' ');

describe('verbForms', () => {
  it.each([
    ['relieve', 'b:relieve s:relieves d:relieved g:relieving'],
    ['take', 'b:take s:takes d:took d:taken g:taking'],
    ['quit', 'b:quit s:quits d:quit g:quitting'],
    ['beat', 'b:beat s:beats d:beat d:beaten g:beating'],
    ['die', 'b:die s:dies d:died g:dying'],
    ['dye', 'b:dye s:dyes d:dyed g:dyeing'],
    ['carry', 'b:carry s:carries d:carried g:carrying'],
    ['mimic', 'b:mimic s:mimics d:mimicked g:mimicking'],
    // Verbs that the model does not know get the regular forms.
    ['puke', 'b:puke s:pukes d:puked g:puking'],
    ['wean', 'b:wean s:weans d:weaned g:weaning'],
    ['zap', 'b:zap s:zaps d:zapped g:zapping'],
    ['snap', 'b:snap s:snaps d:snapped g:snapping'],
    ['panic', 'b:panic s:panics d:panicked g:panicking'],
  ])('conjugates %s', (verb, wanted) => {
    expect(text(verbForms(verb, NONE))).toBe(wanted);
  });

  it('takes corrections', () => {
    const verbs = {
      be: { base: ['be', 'are'], present: ['is'], past: ['was', 'been'], gerund: ['being'] },
    };
    expect(text(verbForms('be', { verbs, nouns: {} }))).toBe(
      'b:be b:are s:is d:was d:been g:being',
    );
  });

  it('gives every form for any word, also for names of object members', () => {
    const word = fc.oneof(
      fc.stringMatching(/^[a-z]{1,10}$/),
      fc.constantFrom('constructor', 'valueof'),
    );
    fc.assert(
      fc.property(word, (verb) => {
        const forms = verbForms(verb, NONE);
        expect([...new Set(forms.map(({ form }) => form))].sort()).toEqual(['b', 'd', 'g', 's']);
        for (const form of forms) expect(form.word).toMatch(/^\S+$/);
      }),
    );
  });
});

describe('nounForms', () => {
  it.each([
    ['ache', 'n:ache p:aches'],
    ['diagnosis', 'n:diagnosis p:diagnoses'],
    ['leaf', 'n:leaf p:leaves'],
    ['virus', 'n:virus p:viruses'],
    ['series', 'n:series'],
    ['hepatitis', 'n:hepatitis'],
    ['neuralgia', 'n:neuralgia'],
    // Nouns that the model does not know get the regular plural.
    ['tachycardia', 'n:tachycardia p:tachycardias'],
    ['phobia', 'n:phobia p:phobias'],
  ])('pluralises %s', (noun, wanted) => {
    expect(text(nounForms(noun, NONE))).toBe(wanted);
  });

  it('takes corrections, among them that there is no plural', () => {
    const nouns = { person: ['people', 'persons'], pain: [] };
    expect(text(nounForms('person', { verbs: {}, nouns }))).toBe('n:person p:people p:persons');
    expect(text(nounForms('pain', { verbs: {}, nouns }))).toBe('n:pain');
  });
});
