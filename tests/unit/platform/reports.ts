/**
 * Findings and reports for tests, with what a test does not care about filled in.
 */
import type { FindingSummary, FrameReport } from '../../../src/platform/messages';

/** A finding; its id is the claim unless given. */
export function finding(
  claim: string,
  { id = claim, ...rest }: Partial<FindingSummary> = {},
): FindingSummary {
  return {
    id,
    claim,
    title: `About ${claim}`,
    status: 'preliminary',
    stance: 'asserted',
    form: 'not-stated',
    quote: `eases ${claim}`,
    sentence: `Kratom eases ${claim}.`,
    ...rest,
  };
}

/** A report of a frame. */
export function report(
  findings: readonly FindingSummary[],
  sentences: number = findings.length,
): FrameReport {
  return { url: 'https://example.com/', title: 'Example', sentences, findings, risks: [] };
}
