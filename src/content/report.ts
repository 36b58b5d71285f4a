/**
 * What of a frame's report is new since the one before. Pure.
 */
import type { FindingSummary, FrameReport, KeptFindings } from '../platform/messages';

/** A report with the findings alone that are not kept. */
export interface NewReport {
  readonly report: FrameReport;
  readonly kept?: KeptFindings;
}

/**
 * What has to be told after a report.
 * @param findings of both reports are the same only when they are the same objects.
 * @param revision names the new report.
 * @returns `null` when nothing has changed; the whole report when nothing was told before.
 */
export function newSince(
  before: FrameReport | null,
  now: Omit<FrameReport, 'revision'>,
  revision: string,
): NewReport | null {
  if (before?.revision === undefined) return { report: { ...now, revision } };
  const [old, findings] = [before.findings, now.findings];
  const most = Math.min(old.length, findings.length);
  let first = 0;
  while (first < most && old[first] === findings[first]) first += 1;
  let last = 0;
  while (last < most - first && old[old.length - 1 - last] === findings[findings.length - 1 - last])
    last += 1;
  const isSame =
    first + last === old.length && old.length === findings.length && sameAbout(before, now);
  if (isSame) return null;
  const fresh: readonly FindingSummary[] = findings.slice(first, findings.length - last);
  return {
    report: { ...now, findings: fresh, revision },
    kept: { revision: before.revision, first, last },
  };
}

type About = Omit<FrameReport, 'findings' | 'revision'>;

function sameAbout(a: About, b: About): boolean {
  return (
    a.url === b.url &&
    a.title === b.title &&
    a.sentences === b.sentences &&
    a.unmatched === b.unmatched &&
    a.risks.length === b.risks.length &&
    a.risks.every(({ id, name, mentioned }, i) => {
      const other = b.risks[i];
      return id === other?.id && name === other.name && mentioned === other.mentioned;
    })
  );
}
