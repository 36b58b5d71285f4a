/**
 * Empty lists of the kind that lists with objects in them are.
 *
 * Pure. A list that was written `[]` and stayed empty is of another kind to the compiler: code that was compiled for the
 * one and meets the other is thrown away and compiled anew, which costs most on a page's first sentences.
 */
export function emptyList<T extends object | string>(): T[] {
  const list: (T | null)[] = [null];
  list.pop();
  return list as T[];
}
