/**
 * How often a message to the background is sent, by `messages.ts` and by the gate, which must do without that.
 */

/** Times at most: the background can be stopped again while it wakes. */
export const MAX_SENDS = 4;
