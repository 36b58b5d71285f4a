import { describe, expect, it } from 'vitest';
import { dayOf, isDueForReview } from '../../../src/core/freshness';

describe('freshness', () => {
  it('holds on the last day and no longer', () => {
    const note = { validUntil: '2027-02-28' };
    expect(isDueForReview(note, '2026-12-31')).toBe(false);
    expect(isDueForReview(note, '2027-02-28')).toBe(false);
    expect(isDueForReview(note, '2027-03-01')).toBe(true);
  });

  it('takes the day in UTC', () => {
    expect(dayOf(Date.UTC(2027, 10, 30, 23, 59, 59))).toBe('2027-11-30');
    expect(dayOf(Date.UTC(2027, 11, 1))).toBe('2027-12-01');
  });
});
