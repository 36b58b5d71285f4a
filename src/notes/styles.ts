/**
 * The style of markers and card, inside the shadow root. Nothing of it reaches the page, and nothing of the page's
 * reaches in.
 */
import { STATUS_LOOKS, STATUS_ORDER } from '../core/statuses';
import { COUNT_BELOW_PX, TARGET_PX } from './geometry';

/** Below this viewport width, in CSS px, the card is a sheet at the bottom. */
export const SHEET_BELOW_PX = 480;

/** Above everything that a page stacks; the largest value that browsers keep. */
const TOP_LAYER = 2147483647;

function statusRules(theme: 'light' | 'dark'): string {
  return STATUS_ORDER.map((status) => {
    const look = STATUS_LOOKS[status];
    const { text, tint } = look[theme];
    return `[data-theme=${theme}] .${status}{--line:${look.lineColour};--ink:${text};--tint:${tint}}`;
  }).join('');
}

export function noteStyles(): string {
  return `
:host{all:initial!important;position:absolute!important;left:0!important;top:0!important;
  width:0!important;height:0!important;display:block!important;overflow:visible!important;
  z-index:${TOP_LAYER}!important;pointer-events:none!important;contain:layout style!important}
*,*::before,*::after{box-sizing:border-box}
[data-theme]{font:15px/22px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;
  color:var(--text);text-align:start;-webkit-text-size-adjust:100%;text-size-adjust:100%}
[data-theme=light]{color-scheme:light;--paper:#fff;--text:#1b2321;--soft:#55615d;--edge:#dbe2df;
  --hover:#f0f4f2;--accent:#0b6b61;--shadow:0 1px 2px #0c1f1a14,0 8px 28px #0c1f1a2b}
[data-theme=dark]{color-scheme:dark;--paper:#1c2220;--text:#e7ecea;--soft:#a5b1ad;--edge:#3a4441;
  --hover:#29312e;--accent:#7fd6c8;--shadow:0 1px 2px #0006,0 10px 32px #0009}
${statusRules('light')}${statusRules('dark')}
.icon{display:block;flex:none;overflow:visible}
.cutout{stroke:var(--behind,var(--paper))}
button{font:inherit;color:inherit;background:none;border:0;margin:0;padding:0;cursor:pointer;
  text-align:start;-webkit-tap-highlight-color:transparent}
:focus{outline:none}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.marker{position:absolute;left:0;top:0;height:${TARGET_PX}px;min-width:${TARGET_PX}px;display:flex;
  align-items:center;gap:3px;padding-inline:4px;border-radius:12px;color:var(--line);
  --behind:var(--paper);pointer-events:auto;touch-action:manipulation}
.marker .disc{border-radius:50%;background:var(--paper);padding:0}
.marker .count{font-size:11px;line-height:16px;font-weight:600;color:var(--soft);
  font-variant-numeric:tabular-nums}
.marker.narrow{height:${TARGET_PX + COUNT_BELOW_PX}px;flex-direction:column;justify-content:flex-start;
  gap:0;padding-block:4px 3px}
.marker.narrow .count{line-height:11px}
[data-theme=light] .marker:hover,[data-theme=light] .marker[aria-expanded=true]{background:#0c1f1a12}
[data-theme=dark] .marker:hover,[data-theme=dark] .marker[aria-expanded=true]{background:#ffffff1c}
.marker.quiet{pointer-events:none;min-width:0;border-radius:4px;opacity:0;overflow:hidden}
.marker.quiet:focus-visible{opacity:1;background:none}
.marker.quiet>*{display:none}
.selecting .marker{visibility:hidden}
.card{position:fixed;inset:auto;left:0;top:0;margin:0;border:1px solid var(--edge);padding:0;
  width:min(360px,100vw - 16px);max-height:min(560px,100vh - 16px);overflow:auto;overscroll-behavior:contain;
  scrollbar-width:thin;scrollbar-color:var(--edge) transparent;background:var(--paper);color:var(--text);border-radius:12px;
  box-shadow:var(--shadow);pointer-events:auto;overflow-wrap:break-word}
.card:focus-visible{outline-offset:-2px}
@media (prefers-reduced-motion:no-preference){.card{animation:appear 120ms ease-out}}
@keyframes appear{from{opacity:0}to{opacity:1}}
.tabs{display:flex;flex-wrap:wrap;gap:4px;padding:12px 16px 0}
.tab{display:inline-flex;align-items:center;gap:5px;min-height:26px;padding:2px 9px 2px 7px;
  border:1px solid var(--edge);border-radius:13px;font-size:12px;line-height:18px;color:var(--soft);
  --behind:var(--paper)}
.tab .icon{color:var(--line)}
.tab:hover{background:var(--hover)}
.tab[aria-selected=true]{background:var(--tint);color:var(--ink);border-color:transparent;font-weight:600;
  --behind:var(--tint)}
.tab[aria-selected=true] .icon{color:var(--ink)}
.claim{padding:14px 16px 12px}
.head{display:flex;align-items:flex-start;gap:8px;margin-bottom:8px}
.title{flex:1;min-width:0;display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px;margin:0;font:inherit;
  font-weight:600;line-height:24px}
.chip{display:inline-flex;align-items:center;gap:5px;padding:0 9px 0 6px;border-radius:12px;
  background:var(--tint);color:var(--ink);font-size:13px;line-height:24px;
  --behind:var(--tint);white-space:nowrap}
.dot{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:pre}
.close{flex:none;width:28px;height:28px;margin:-2px -6px 0 0;border-radius:8px;display:grid;
  place-items:center;color:var(--soft)}
.close:hover,.action:hover,.entry:hover{background:var(--hover);color:var(--text)}
p{margin:0}
.summary,.form{margin-bottom:10px}
.form{font-size:14px;line-height:20px;padding:6px 10px;border-radius:8px;background:var(--hover)}
.waiting{min-height:66px;color:var(--soft)}
.says{margin-bottom:8px;padding-inline-start:10px;border-inline-start:2px solid var(--line);
  font-size:13px;line-height:19px;color:var(--soft)}
.says q{color:var(--text);quotes:"\\201c" "\\201d"}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:2px;margin:0 -8px}
.action{min-height:30px;padding:4px 8px;border-radius:8px;font-size:13px;line-height:22px;
  font-weight:500;color:var(--accent)}
.action[aria-expanded=true]{background:var(--hover)}
.dots{margin-inline-start:auto;display:grid;place-items:center;min-width:30px;color:var(--soft)}
.panel{margin-top:6px;padding:10px 0 2px;border-top:1px solid var(--edge);font-size:14px;line-height:21px}
.certainty{margin-top:8px;color:var(--soft)}
.sources{margin:0;padding:0 0 0 20px}
.sources li{margin-bottom:8px;padding-inline-start:2px}
.sources li::marker{color:var(--soft);font-size:12px}
.sources a{color:var(--accent);text-underline-offset:2px;text-decoration-thickness:1px}
.about{display:block;font-size:12px;line-height:18px;color:var(--soft)}
.why{display:grid;grid-template-columns:auto 1fr;gap:4px 12px;margin:0}
.why dt{color:var(--soft)}
.why dd{margin:0}
.menu{list-style:none;margin:0 -8px;padding:0}
.entry{display:block;width:100%;min-height:32px;padding:5px 8px;border-radius:8px}
.said{font-size:13px;color:var(--soft)}
.said:not(:empty){margin-top:6px}
.reviewed{margin-top:6px;font-size:12px;line-height:18px;color:var(--soft)}
.reviewed.due{color:var(--text)}
@media (max-width:${SHEET_BELOW_PX - 1}px){
  .card{left:0;right:0;top:auto;bottom:0;width:auto;max-width:none;max-height:70vh;
    border-radius:16px 16px 0 0;border-width:1px 0 0;padding-bottom:env(safe-area-inset-bottom)}
  .close{width:36px;height:36px;margin:-8px -8px 0 0}
  .action,.entry{min-height:40px;padding-block:9px}
}
@media (forced-colors:active){
  [data-theme]{--line:CanvasText;--ink:CanvasText;--tint:Canvas;--paper:Canvas;--text:CanvasText;
    --soft:CanvasText;--edge:CanvasText;--accent:LinkText;--hover:Canvas}
  [data-theme] :is(${STATUS_ORDER.map((status) => `.${status}`).join(',')}){--line:CanvasText;
    --ink:CanvasText;--tint:Canvas}
  .chip,.tab[aria-selected=true],.marker{border:1px solid CanvasText}
  .action[aria-expanded=true]{outline:1px solid Highlight}
}
@media print{:host{display:none!important}}
`;
}
