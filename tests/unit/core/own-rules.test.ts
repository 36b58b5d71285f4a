import { describe, expect, inject, it } from 'vitest';
import { createEngine, scan } from '../../../src/core';
import { fits, type OwnRule, withOwnRules, wordsOf } from '../../../src/core/own-rules';
import { OWN_WORDS_MAX } from '../../../src/ruleset/own';

const { rules } = inject('ruleSet');

const rule: OwnRule = {
  note: {
    claim: 'hiccups',
    title: 'Hiccups',
    kind: 'benefit',
    status: 'preliminary',
    certainty: 'very-low',
    summary: '',
    detail: '',
    clinicians: '',
    sources: [],
    reviewed: '2026-11-22',
    validUntil: '2027-11-30',
    own: true,
  },
  sources: {},
  frames: [{ claim: 'hiccups', effect: 'reduces', concepts: ['hiccups/hiccups'] }],
  concepts: { 'hiccups/hiccups': 'bad' },
  wordings: [
    ['hiccup', 'n', 'hiccups/hiccups', 'thing'],
    ['hiccups', 'p', 'hiccups/hiccups', 'thing'],
    ['pain', 'x', 'hiccups/hiccups', 'thing'],
  ],
};

function engineWith(own: readonly OwnRule[]) {
  const { rules: all, graft } = withOwnRules(rules, own);
  return createEngine(all, graft);
}

const claimsIn = (text: string, own: readonly OwnRule[]) =>
  scan([{ tag: 'p', text }], engineWith(own), { title: 'Kratom' }).map(
    ({ claim, stance }) => `${claim} ${stance}`,
  );

describe('own rules beside the compiled ones', () => {
  it('are read with subject, stance, denial and lists like all others', () => {
    expect(claimsIn('Kratom may stop hiccups.', [rule])).toEqual(['hiccups hedged']);
    expect(claimsIn('Kratom does not stop hiccups.', [rule])).toEqual([]);
    expect(claimsIn('Ibuprofen stops hiccups.', [rule])).toEqual([]);
    expect(claimsIn('Kratom relieves anxiety and hiccups.', [rule])).toEqual([
      'anxiety asserted',
      'hiccups asserted',
    ]);
  });

  it('may share a wording with a compiled concept', () => {
    expect(claimsIn('Kratom relieves pain.', [rule]).sort()).toEqual(
      ['hiccups asserted', ...claimsIn('Kratom relieves pain.', [])].sort(),
    );
  });

  it('leave the compiled rules as they are', () => {
    const before = JSON.stringify(rules);
    expect(withOwnRules(rules, [])).toEqual({ rules });
    expect(withOwnRules(rules, []).rules).toBe(rules);
    engineWith([rule]);
    expect(JSON.stringify(rules)).toBe(before);
  });

  it('are left out where they do not fit any more', () => {
    const taken = { ...rule, note: { ...rule.note, claim: 'anxiety' } };
    const lost = { ...rule, frames: [{ ...rule.frames[0]!, with: [['no-such-concept']] }] };
    expect([rule, taken, lost].map((one) => fits(one, rules))).toEqual([true, false, false]);
    expect(withOwnRules(rules, [taken, lost]).rules).toBe(rules);
  });

  it('leave the engine numbers for as many words as all of them may have', () => {
    const endings = rules.lexicon.endings.length;
    expect(rules.lexicon.size + OWN_WORDS_MAX).toBeLessThan(0xffff);
    expect(rules.lexicon.states + endings + OWN_WORDS_MAX).toBeLessThan(0xffff);
    const wordy: OwnRule = {
      ...rule,
      wordings: Array.from(
        { length: OWN_WORDS_MAX / 2 },
        (_, index) => [`wordone${index} wordtwo${index}`, 'x', 'hiccups/hiccups', 'thing'] as const,
      ),
    };
    expect(wordsOf(wordy)).toBe(OWN_WORDS_MAX);
    const last = `wordone${OWN_WORDS_MAX / 2 - 1} wordtwo${OWN_WORDS_MAX / 2 - 1}`;
    expect(claimsIn(`Kratom relieves ${last}. Kratom relieves anxiety.`, [wordy])).toEqual([
      'hiccups asserted',
      'anxiety asserted',
    ]);
  });
});
