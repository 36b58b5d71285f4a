/**
 * A status by its word and shape, on its own tint.
 */
import { STATUS_LOOKS } from '../core/statuses';
import type { Status } from '../core/types';
import { StatusIcon } from './StatusIcon';

/** Draws the chip; `word` is the status' word, with whatever stands with it. */
export function StatusChip({ status, word }: { status: Status; word: string }) {
  const { light, dark } = STATUS_LOOKS[status];
  return (
    <span
      class="status-chip"
      data-status={status}
      style={{
        '--text-light': light.text,
        '--tint-light': light.tint,
        '--text-dark': dark.text,
        '--tint-dark': dark.tint,
      }}
    >
      <StatusIcon status={status} />
      {word}
    </span>
  );
}
