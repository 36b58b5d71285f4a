/**
 * A status by its word and shape, on its own tint.
 */
import { STATUS_LOOKS } from '../core/statuses';
import type { Status } from '../core/types';
import { StatusIcon } from './StatusIcon';

/** The colours of a status' chip, as the custom properties that a style sheet chooses from by light and dark. */
export function chipColours(status: Status) {
  const { light, dark } = STATUS_LOOKS[status];
  return {
    '--text-light': light.text,
    '--tint-light': light.tint,
    '--text-dark': dark.text,
    '--tint-dark': dark.tint,
  };
}

/** Draws the chip; `word` is the status' word, with whatever stands with it. */
export function StatusChip({ status, word }: { status: Status; word: string }) {
  return (
    <span class="status-chip" data-status={status} style={chipColours(status)}>
      <StatusIcon status={status} />
      {word}
    </span>
  );
}
