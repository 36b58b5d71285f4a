/**
 * Words and reaches that several ways of judging look at.
 *
 * Data only. A list that one module alone looks at stands in that module.
 */

/** A clause of at most so many words speaks of nothing new. */
export const SHORT_CLAUSE_WORDS = 4;
/** The writer. */
export const SELF = new Set(['i', 'im', 'ive', 'we', 'my']);
/** Some people, without a noun. */
export const CROWD = new Set(['many', 'some', 'most', 'others', 'few', 'they', 'several']);
/** Verbs of taking a substance. */
export const TAKING_VERBS = new Set(
  'use used using take taken taking consume consumed consuming'.split(' '),
);
/** Behind a "not" these leave some of whom, or when, it is so. */
export const PARTLY = new Set('everyone everybody every all always necessarily'.split(' '));
/** Words of how often that deny only behind the subject. */
export const SELDOM = /^((very|only) )?(rarely|seldom)$/;
