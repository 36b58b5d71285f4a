/**
 * Lists and strings of the kind that the engine's compiler does best with. What they say is the same.
 */

/**
 * Empty lists of the kind that lists with objects in them are.
 *
 * A list that was written `[]` and stayed empty is of another kind to the compiler: code that was compiled for the
 * one and meets the other is thrown away and compiled anew, which costs most on a page's first sentences.
 */
export function emptyList<T extends object | string>(): T[] {
  const list: (T | null)[] = [null];
  list.pop();
  return list as T[];
}

/**
 * The same string as the literals in the code, where there is one: two such are compared by address, not letter by
 * letter. Names of properties are such strings; without a prototype, an object does not get a shape for each name.
 */
export const interned = (text: string): string =>
  Object.keys({ __proto__: null, [text]: 0 })[0] as string;
