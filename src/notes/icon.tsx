/**
 * The shape of a status, drawn, and the cross of what can be closed. The status paths are the shared status table's.
 */
import { SHAPE_STROKE, STATUS_LOOKS, STATUS_SHAPES } from '../core/statuses';
import type { Status } from '../core/types';

/** An icon of the status' shape, in the current colour; says nothing to assistive technology, since a word stands beside it. */
export function StatusIcon({ status, size = 16 }: { status: Status; size?: number }) {
  const { fill, stroke, cutout } = STATUS_SHAPES[STATUS_LOOKS[status].shape];
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {fill !== '' && <path d={fill} fill="currentColor" />}
      {stroke !== '' && (
        <path
          d={stroke}
          fill="none"
          stroke="currentColor"
          stroke-width={SHAPE_STROKE}
          stroke-linecap="round"
        />
      )}
      {cutout !== '' && (
        <path
          class="cutout"
          d={cutout}
          fill="none"
          stroke-width={SHAPE_STROKE}
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      )}
    </svg>
  );
}

/** A cross, for what closes; its button has a name. */
export function CloseIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M4 4l8 8M12 4l-8 8"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
      />
    </svg>
  );
}
