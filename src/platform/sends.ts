/**
 * How often a message to the background is sent, for those who send it with the polyfill and for the gate, which must do
 * without.
 */

/** Times at most: the background can be stopped again while it wakes. */
export const MAX_SENDS = 4;
