/**
 * How a page of the extension was last looked at: an order, a fold. In the browser's own memory for that page, read at
 * once, so that nothing jumps. Nothing that matters belongs here: it is gone when the browser's data is cleared.
 */

/** What was remembered under a name, when it is one of the values that there are; else the first of them. */
export function remembered<T extends string>(name: string, values: readonly [T, ...T[]]): T {
  try {
    const value = localStorage.getItem(name);
    return values.find((one) => one === value) ?? values[0];
  } catch {
    // Some browsers refuse where cookies are refused.
    return values[0];
  }
}

/** Remembers a value, as far as the browser lets it. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // It is asked for again next time.
  }
}
