/**
 * How much a user may hand in. Apart from what reads it, so that a page can tell before it loads that.
 */

/** Largest file, which may hold several rules, in bytes. */
export const OWN_FILE_MAX_BYTES = 512 * 1024;
/** Most own rules at a time. With their longest texts they take a third of what the browser stores. */
export const OWN_RULES_MAX = 50;
