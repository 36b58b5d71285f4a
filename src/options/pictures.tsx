/**
 * Small drawings of what a choice looks like. Decoration: hidden from assistive technology.
 */
import type { Display, Theme } from '../settings';

const SIZE = { viewBox: '0 0 120 72', width: 120, height: 72 } as const;

/** Lines of a page's text: y, and x of the end. */
const TEXT: readonly (readonly [number, number])[] = [
  [24, 84],
  [34, 92],
  [44, 78],
  [54, 88],
];

function Lines({ until = 120 }: { until?: number }) {
  return (
    <>
      {TEXT.map(([y, end]) => (
        <path key={y} class="draw-text" d={`M14 ${y}H${Math.min(end, until)}`} />
      ))}
    </>
  );
}

function Browser() {
  return (
    <>
      <rect class="draw-page" x="1" y="1" width="118" height="70" rx="6" />
      <path class="draw-edge" d="M1 13H119" />
      <circle class="draw-tool" cx="110" cy="7" r="3" />
    </>
  );
}

/** How findings are shown. */
export function DisplayPicture({ display }: { display: Display }) {
  return (
    <svg class="picture" aria-hidden="true" {...SIZE}>
      <Browser />
      {display === 'inline' && (
        <>
          <Lines />
          <path class="draw-mark" d="M14 38H60M40 58H88" />
          <circle class="draw-dot" cx="102" cy="34" r="4" />
          <circle class="draw-dot" cx="102" cy="54" r="4" />
        </>
      )}
      {display === 'list' && (
        <>
          <Lines until={58} />
          <rect class="draw-panel" x="68" y="15" width="48" height="48" rx="4" />
          {[25, 37, 49].map((y) => (
            <g key={y}>
              <circle class="draw-dot" cx="76" cy={y + 1} r="3" />
              <path class="draw-text" d={`M84 ${y + 1}H109`} />
            </g>
          ))}
        </>
      )}
      {display === 'on-demand' && (
        <>
          <Lines />
          <circle class="draw-ring" cx="110" cy="7" r="5.5" />
          <path class="draw-pointer" d="M108 12l0 14 3.6-3.2 2.4 5.4 2.6-1.2-2.4-5.3 4.8-.4z" />
        </>
      )}
    </svg>
  );
}

/** The look of the notes. */
export function ThemePicture({ theme }: { theme: Theme }) {
  const note = (dark: boolean) => (
    <>
      <rect class={dark ? 'draw-dark' : 'draw-light'} x="1" y="1" width="118" height="70" rx="6" />
      <circle class="draw-dot" cx="18" cy="19" r="5" />
      <path
        class={dark ? 'draw-on-dark' : 'draw-on-light'}
        d="M30 19H78M14 36H104M14 46H96M14 56H70"
      />
    </>
  );
  return (
    <svg class="picture" aria-hidden="true" {...SIZE}>
      {theme !== 'dark' && note(false)}
      {theme === 'dark' && note(true)}
      {theme === 'auto' && <g clip-path="inset(0 0 0 50%)">{note(true)}</g>}
    </svg>
  );
}
