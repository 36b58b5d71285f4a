import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  badgeText,
  isEmpty,
  LISTED_TEXT_MAX,
  shownFindings,
  withAsked,
  withFrames,
  withoutFrame,
  withReport,
} from '../../../src/background/records';
import { DEFAULT_SETTINGS, withRule, withSite, withStatus } from '../../../src/settings';
import { finding, report } from '../platform/reports';

const EMPTY = { frames: {}, asked: [] };
const NOW = 1_800_000_000_000;
const URL = 'https://www.example.com/page';

describe('records', () => {
  it('remember who asked, once', () => {
    const asked = withAsked(withAsked(EMPTY, 0), 4);
    expect(asked.asked).toEqual([0, 4]);
    expect(withAsked(asked, 4)).toBe(asked);
  });

  it('take a frame’s latest report', () => {
    const first = withReport(EMPTY, 0, report([finding('pain')]));
    const second = withReport(first, 0, report([finding('sleep')]));
    expect(second).toEqual({ frames: { 0: report([finding('sleep')]) }, asked: [0] });
  });

  it('cut long texts', () => {
    const long = 'a'.repeat(LISTED_TEXT_MAX + 1);
    const { frames } = withReport(EMPTY, 0, report([finding('pain', { sentence: long })]));
    expect(frames[0]?.findings[0]?.sentence).toBe(`${'a'.repeat(LISTED_TEXT_MAX)}…`);
  });

  it('cut long quotes so that they are still found where they stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (tail) => {
        const quote = 'a'.repeat(LISTED_TEXT_MAX - 1) + tail;
        const given = finding('pain', { quote, suffix: ' after' });
        const kept = withReport(EMPTY, 0, report([given])).frames[0]?.findings[0];
        expect(kept?.quote.length).toBeLessThanOrEqual(LISTED_TEXT_MAX);
        expect(`${quote} after`.startsWith(`${kept?.quote}${kept?.suffix}`)).toBe(true);
        expect(kept?.suffix).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it('forget frames', () => {
    const two = withReport(withReport(EMPTY, 0, report([])), 4, report([]));
    expect(withoutFrame(two, 4)).toEqual({ frames: { 0: report([]) }, asked: [0] });
    expect(withoutFrame(two, 9)).toBe(two);
    expect(withFrames(two, [4, 5])).toEqual({ frames: { 4: report([]) }, asked: [4] });
    expect(isEmpty(two)).toBe(false);
    expect(isEmpty(withFrames(two, []))).toBe(true);
  });
});

describe('the badge', () => {
  const record = {
    asked: [0, 4],
    frames: {
      0: report([finding('pain'), finding('safe', { status: 'contradicted' })]),
      4: report([finding('sleep', { stance: 'reported' })]),
    },
  };

  it('counts the findings of all frames', () => {
    expect(shownFindings(record, DEFAULT_SETTINGS, URL, NOW)).toBe(3);
    expect(shownFindings(record, DEFAULT_SETTINGS, null, NOW)).toBe(3);
  });

  it('counts only what is shown', () => {
    const off = { ...DEFAULT_SETTINGS };
    expect(shownFindings(record, { ...off, enabled: false }, URL, NOW)).toBe(0);
    expect(shownFindings(record, { ...off, pausedUntil: NOW + 1 }, URL, NOW)).toBe(0);
    expect(
      shownFindings(record, { ...off, ...withSite(off, 'example.com', false) }, URL, NOW),
    ).toBe(0);
    expect(
      shownFindings(record, { ...off, ...withStatus(off, 'contradicted', false) }, URL, NOW),
    ).toBe(2);
    expect(shownFindings(record, { ...off, ...withRule(off, 'pain', false) }, URL, NOW)).toBe(2);
    expect(shownFindings(record, { ...off, showReported: false }, URL, NOW)).toBe(2);
  });

  it('says nothing for nothing and never more than four characters', () => {
    expect(badgeText(0)).toBe('');
    expect(badgeText(1)).toBe('1');
    expect(badgeText(999)).toBe('999');
    expect(badgeText(1000)).toBe('999+');
    fc.assert(
      fc.property(fc.nat(), (count) => {
        expect(badgeText(count).length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
