/**
 * Keeps a page from working our parts by script.
 */

/** A listener that reacts to what the reader does, never to an event that a script has made. */
export function trusted<E extends Event>(act: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}
