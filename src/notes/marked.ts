/**
 * A sentence cut up where the words stand that made it match. Pure.
 */
import type { Evidence, Span, Why } from '../core/types';

/** What a matched word stands for. */
export type Role = 'subject' | 'relation' | 'object';

/** All of them, in the order in which readers are told. */
export const ROLES: readonly Role[] = ['subject', 'relation', 'object'];

/** A run of a sentence; of several roles where one word stands for more than one thing ("painkiller"). */
export interface Run {
  readonly text: string;
  /** None for what lies between. */
  readonly roles: readonly Role[];
}

/**
 * Cuts a sentence at the edges of the matched words.
 * @param why spans in UTF-16 code units of the sentence; `null` for words that stand elsewhere: in a heading, a lead-in,
 *   the title, a sentence before.
 * @returns runs that together are the sentence, none of them empty.
 */
export function markedRuns(sentence: string, why: Why): Run[] {
  const within = (offset: number): number => Math.min(sentence.length, Math.max(0, offset));
  const spans = ROLES.flatMap((role) => {
    const span = why[role].span;
    return span ? [{ role, start: within(span.start), end: within(span.end) }] : [];
  });
  const edges = [...new Set([0, sentence.length, ...spans.flatMap((s) => [s.start, s.end])])];
  edges.sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] as number;
    const roles = spans.filter((span) => span.start <= start && end <= span.end);
    return { text: sentence.slice(start, end), roles: roles.map(({ role }) => role) };
  });
}

/**
 * Why it matched, as a note has it.
 * @param why spans of a block's text.
 * @param sentence of the same text.
 * @returns spans of the sentence; words outside of it are context.
 */
export function whyWithin(why: Why, { start, end }: Span): Why {
  const within = ({ text, span }: Evidence): Evidence => ({
    text,
    span:
      span && span.start >= start && span.end <= end
        ? { start: span.start - start, end: span.end - start }
        : null,
  });
  return {
    subject: within(why.subject),
    relation: within(why.relation),
    object: within(why.object),
    ...(why.weighed ? { weighed: why.weighed } : {}),
  };
}
