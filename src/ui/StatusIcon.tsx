/**
 * The shape of an evidence status, beside which its word always stands.
 */
import { SHAPE_STROKE, STATUS_LOOKS, STATUS_SHAPES } from '../core/statuses';
import type { Status } from '../core/types';

/** Draws the shape as 16 px of decoration: hidden from assistive technology. */
export function StatusIcon({ status }: { status: Status }) {
  const { shape, lineColour } = STATUS_LOOKS[status];
  const { fill, stroke, cutout } = STATUS_SHAPES[shape];
  const line = { fill: 'none', 'stroke-width': SHAPE_STROKE, 'stroke-linecap': 'round' } as const;
  return (
    <svg class="shape" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {fill && <path class="shape-fill" d={fill} fill={lineColour} />}
      {stroke && <path class="shape-stroke" d={stroke} stroke={lineColour} {...line} />}
      {cutout && <path class="shape-cutout" d={cutout} {...line} />}
    </svg>
  );
}
