import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withNewReport, withReport } from '../../../src/background/records';
import { newSince } from '../../../src/content/report';
import type { FrameReport } from '../../../src/platform/messages';
import type { TabRecord } from '../../../src/platform/tab-records';
import { finding, report } from '../platform/reports';

const EMPTY: TabRecord = { frames: {}, asked: [] };

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((claim) => finding(claim)) as [
  ReturnType<typeof finding>,
  ReturnType<typeof finding>,
  ReturnType<typeof finding>,
  ReturnType<typeof finding>,
];
const named = (findings: readonly ReturnType<typeof finding>[], revision = '1'): FrameReport => ({
  ...report(findings),
  revision,
});

describe('what is new in a report', () => {
  it('is all of it at first', () => {
    expect(newSince(null, report([a, b]), '1')).toEqual({ report: named([a, b]) });
  });

  it('is nothing when nothing has changed', () => {
    expect(newSince(named([a, b]), report([a, b]), '2')).toBeNull();
    expect(newSince(named([]), report([]), '2')).toBeNull();
  });

  it('is what has come in, wherever that is', () => {
    const of = (before: FrameReport['findings'], now: FrameReport['findings']) => {
      const fresh = newSince(named(before), report(now), '2');
      return [fresh?.report.findings, fresh?.kept];
    };
    expect(of([a, b], [a, b, c])).toEqual([[c], { revision: '1', first: 2, last: 0 }]);
    expect(of([b, c], [a, b, c])).toEqual([[a], { revision: '1', first: 0, last: 2 }]);
    expect(of([a, c], [a, b, c])).toEqual([[b], { revision: '1', first: 1, last: 1 }]);
    expect(of([a, b, c], [a, c])).toEqual([[], { revision: '1', first: 1, last: 1 }]);
    expect(of([a, a], [a])).toEqual([[], { revision: '1', first: 1, last: 0 }]);
  });

  it('is told without any finding when only the page is another', () => {
    const fresh = newSince(named([a]), { ...report([a]), title: 'Other' }, '2');
    expect(fresh?.report).toEqual({ ...named([], '2'), sentences: 1, title: 'Other' });
    expect(fresh?.kept).toEqual({ revision: '1', first: 1, last: 0 });
  });

  it('makes the whole report where the one before is known, and nothing elsewhere', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray([a, b, c, d])), (pages) => {
        let told: FrameReport | null = null;
        let record = EMPTY;
        for (const [at, findings] of pages.entries()) {
          const fresh = newSince(told, report(findings), `${at}`);
          if (!fresh) continue;
          told = { ...report(findings), revision: `${at}` };
          const { kept } = fresh;
          if (kept) expect(withNewReport(EMPTY, 0, fresh.report, kept)).toBeNull();
          const next = kept
            ? withNewReport(record, 0, fresh.report, kept)
            : withReport(record, 0, fresh.report);
          expect(next?.frames[0]).toEqual(told);
          record = next ?? record;
        }
      }),
    );
  });
});
