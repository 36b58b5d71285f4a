/**
 * Moving the focus through a list by keys. Pure.
 */

/**
 * Where a key takes the focus in a list.
 * @param key as in `KeyboardEvent.key`.
 * @param at index of the focused entry, -1 when none is.
 * @returns the index to go to, `null` when the key is none of the list's or there is nowhere to go.
 */
export function rovingTarget(key: string, at: number, length: number): number | null {
  if (length === 0 || at < 0) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, length - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
