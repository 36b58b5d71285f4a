/**
 * What keys do: a list of keys and their effects, in the reader's words.
 */

/** A key, as the browser writes it, with what it does. */
export interface KeyLine {
  readonly key: string;
  readonly does: string;
}

/** Draws the list. */
export function KeyList({ lines }: { lines: readonly KeyLine[] }) {
  return (
    <dl class="keys">
      {lines.map(({ key, does }) => (
        <div key={does}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
