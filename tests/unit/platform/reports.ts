/**
 * Findings and reports for tests, with what a test does not care about filled in.
 */
import type { FindingSummary, FrameReport, RiskSummary } from '../../../src/platform/messages';

/** A finding; its id is the claim unless given. */
export function finding(
  claim: string,
  { id = claim, ...rest }: Partial<FindingSummary> = {},
): FindingSummary {
  return {
    id,
    claim,
    title: `About ${claim}`,
    kind: 'benefit',
    status: 'preliminary',
    stance: 'asserted',
    form: 'not-stated',
    quote: `eases ${claim}`,
    prefix: 'Kratom ',
    suffix: '.',
    sentence: `Kratom eases ${claim}.`,
    sentenceId: id,
    ...rest,
  };
}

/** A report of a frame; sentences without a finding are those beyond one for each finding. */
export function report(
  findings: readonly FindingSummary[],
  sentences: number = findings.length,
  risks: readonly RiskSummary[] = [],
): FrameReport {
  const unmatched = Math.max(0, sentences - findings.length);
  return { url: 'https://example.com/', title: 'Example', sentences, unmatched, findings, risks };
}
