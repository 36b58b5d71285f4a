/** Changes of one store, one after the other: two that start from the same record would undo each other. */

/**
 * Makes a row of changes.
 * @returns what puts a change into the row: it runs once those before it are over, however they ended, and what it gives
 *   or throws is given on.
 */
export function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
