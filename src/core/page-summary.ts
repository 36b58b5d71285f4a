/**
 * What a page as a whole claims, and which of the main risks it never mentions.
 *
 * Pure.
 */
import type { Engine } from './index';
import type { Finding, PageInfo, RiskData, RuleSetData } from './types';

/** A main risk, and whether the page mentions it. */
export interface RiskMention {
  readonly id: string;
  /** What it is called in a list of risks. */
  readonly name: string;
  readonly mentioned: boolean;
}

/** What there is to say about a page. */
export interface PageSummary {
  /** Claims of benefit that the page makes, each once, by their first place. */
  readonly benefits: readonly string[];
  /** Reassurances that the page makes, each once, by their first place. */
  readonly reassurances: readonly string[];
  /** All main risks. */
  readonly risks: readonly RiskMention[];
}

/** The main risks beside what was mentioned. */
export function riskMentions(
  risks: readonly Pick<RiskData, 'id' | 'name'>[],
  mentioned: ReadonlySet<string>,
): RiskMention[] {
  return risks.map(({ id, name }) => ({ id, name, mentioned: mentioned.has(id) }));
}

/** Ids of the main risks that a page's title mentions. */
export function mentionsInTitle(engine: Engine, page: PageInfo): readonly string[] {
  const { title = '' } = page;
  return engine.read({ tag: 'h1', text: title }, 0, engine.begin(page)).mentions;
}

/**
 * Sums a page up.
 *
 * A claim that the page only reports is not its own and is left out.
 *
 * @param findings all of the page, in its order.
 * @returns `null` for a page that makes no claim of benefit and no reassurance: it owes nobody the risks.
 */
export function summarise(
  findings: readonly Pick<Finding, 'claim' | 'stance'>[],
  risks: readonly RiskMention[],
  claims: RuleSetData['claims'],
): PageSummary | null {
  const own = new Set(
    findings.filter(({ stance }) => stance !== 'reported').map(({ claim }) => claim),
  );
  const ofKind = (kind: string) => [...own].filter((claim) => claims[claim]?.kind === kind);
  const [benefits, reassurances] = [ofKind('benefit'), ofKind('reassurance')];
  if (benefits.length === 0 && reassurances.length === 0) return null;
  return { benefits, reassurances, risks };
}
