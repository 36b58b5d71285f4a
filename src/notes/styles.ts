/**
 * The style of markers and card, inside the shadow root. Nothing of it reaches the page, and nothing of the page's
 * reaches in.
 */
import { STATUS_LOOKS, STATUS_ORDER } from '../core/statuses';
import { COUNT_BELOW_PX, RING_GAP_PX, RING_PX, TARGET_PX } from './geometry';

/** Below this viewport width, in CSS px, the card is a sheet at the bottom. */
export const SHEET_BELOW_PX = 480;

/** Width of the card in CSS px. What is in it, and has a padding, is as wide within its border whether a bar to scroll by takes some of that or not. */
const CARD_WIDTH_PX = 360;

/** Above everything that a page stacks; the largest value that browsers keep. */
const TOP_LAYER = 2147483647;

function statusRules(theme: 'light' | 'dark'): string {
  return STATUS_ORDER.map((status) => {
    const look = STATUS_LOOKS[status];
    const { text, tint } = look[theme];
    return `[data-theme=${theme}] .${status}{--line:${look.lineColour};--ink:${text};--tint:${tint}}`;
  }).join('');
}

/**
 * The style, as the text of a sheet. The page's writing direction does not reach in, which `all` leaves alone: our own texts
 * are in languages that are written from left to right.
 * @param zoom how much larger than its parent the host draws, so that the page's own zoom does not reach in.
 */
export function noteStyles(zoom = 1): string {
  return `
:host{all:initial!important;direction:ltr!important;zoom:${zoom}!important;position:absolute!important;left:0!important;top:0!important;
  width:0!important;height:0!important;display:block!important;overflow:visible!important;
  z-index:${TOP_LAYER}!important;pointer-events:none!important;contain:layout style!important}
*,*::before,*::after{box-sizing:border-box}
[data-theme]{font:15px/22px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;
  color:var(--text);text-align:start;text-wrap:pretty;-webkit-text-size-adjust:100%;text-size-adjust:100%}
[data-theme=light]{color-scheme:light;--paper:#fff;--text:#1b2321;--soft:#55615d;--edge:#dbe2df;
  --hover:#f0f4f2;--accent:#0b6b61;--on-accent:#fff;--shadow:0 1px 2px #0c1f1a14,0 8px 28px #0c1f1a2b}
[data-theme=dark]{color-scheme:dark;--paper:#1c2220;--text:#e7ecea;--soft:#a5b1ad;--edge:#3a4441;
  --hover:#29312e;--accent:#7fd6c8;--on-accent:#10211d;--shadow:0 1px 2px #0006,0 10px 32px #0009}
${statusRules('light')}${statusRules('dark')}
.icon{display:block;flex:none;overflow:visible}
.cutout{stroke:var(--behind,var(--paper))}
button{font:inherit;color:inherit;background:none;border:0;margin:0;padding:0;cursor:pointer;
  text-align:start;-webkit-tap-highlight-color:transparent}
:focus{outline:none}
:is(:focus-visible,[data-led]:focus){outline:${RING_PX}px solid var(--accent);outline-offset:${RING_GAP_PX}px}
p,h2,h3,blockquote{margin:0;font:inherit}
.voice,.dot{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:pre}
.markers{list-style:none;margin:0;padding:0}
.marker{position:absolute;left:0;top:0;height:${TARGET_PX}px;min-width:${TARGET_PX}px;display:flex;
  align-items:center;gap:3px;padding-inline:4px;border-radius:12px;color:var(--line);
  --behind:var(--paper);pointer-events:auto;touch-action:manipulation;white-space:nowrap}
.marker .disc{flex:none;border-radius:50%;background:var(--paper)}
.marker .count{font-size:11px;line-height:16px;font-weight:600;color:var(--soft);
  font-variant-numeric:tabular-nums}
.count::before{content:attr(data-count)}
.marker.below{height:${TARGET_PX + COUNT_BELOW_PX}px;flex-direction:column;justify-content:flex-start;
  gap:0;padding-block:4px 3px}
.marker.below .count{line-height:11px}
.marker.word{gap:4px;padding-inline:4px 8px;font-size:12px;line-height:16px;font-weight:500;--behind:var(--tint)}
.marker.word::before{content:"";position:absolute;inset:2px 0;border-radius:10px;background:var(--tint);z-index:-1}
.marker.word .disc{background:none}
.marker.word .word,.marker.word .count{color:var(--ink)}
.marker:not(.quiet):focus{outline-offset:-${RING_PX}px}
.marker.ruler{visibility:hidden;width:max-content}
[data-theme=light] .marker:not(.word):is(:hover,[aria-expanded=true]){background:#0c1f1a12}
[data-theme=dark] .marker:not(.word):is(:hover,[aria-expanded=true]){background:#ffffff1c}
.marker.word:is(:hover,[aria-expanded=true])::before{box-shadow:inset 0 0 0 1px var(--line)}
.marker.quiet{pointer-events:none;min-width:0;border-radius:4px;opacity:0;overflow:hidden}
.marker.quiet:is(:focus-visible,[data-led]:focus){opacity:1;background:none}
.marker.quiet>*{display:none}
.selecting .marker,.covered:not(:focus){visibility:hidden}
.covered{opacity:0;pointer-events:none}
.card,.menu,.toast{position:fixed;inset:auto;margin:0;border:1px solid var(--edge);padding:0;
  background:var(--paper);color:var(--text);box-shadow:var(--shadow);pointer-events:auto;overflow-wrap:break-word}
.card{left:0;top:0;width:${CARD_WIDTH_PX}px;max-height:min(560px,100vh - 16px);overflow:hidden auto;
  overscroll-behavior:contain;scrollbar-width:thin;scrollbar-color:var(--edge) transparent;border-radius:12px;
  scroll-padding:8px}
.card:focus{outline-offset:-2px}
@media (prefers-reduced-motion:no-preference){.card,.menu,.toast{animation:appear 120ms ease-out}}
@keyframes appear{from{opacity:0}to{opacity:1}}
.card>*{width:${CARD_WIDTH_PX - 2}px}
.tabs{display:flex;flex-wrap:wrap;gap:4px;padding:12px 16px 0}
.tab{display:inline-flex;align-items:center;gap:5px;min-height:26px;padding:2px 9px 2px 7px;
  border:1px solid var(--edge);border-radius:13px;font-size:12px;line-height:18px;color:var(--soft);
  --behind:var(--paper)}
.tab .icon{color:var(--line)}
.tab:hover{background:var(--hover)}
.tab[aria-selected=true]{background:var(--tint);color:var(--ink);border-color:transparent;font-weight:600;
  --behind:var(--tint)}
.tab[aria-selected=true] .icon{color:var(--ink)}
.claim{padding:14px 16px 10px}
.head{display:flex;align-items:flex-start;gap:8px;margin-bottom:6px}
.title{flex:1;min-width:0}
.chip{display:inline-flex;align-items:center;gap:5px;padding:0 9px 0 6px;border-radius:12px;
  background:var(--tint);color:var(--ink);font-size:13px;font-weight:600;line-height:24px;
  --behind:var(--tint);white-space:nowrap}
.name{display:block;margin-top:8px;font-size:16px;line-height:22px;font-weight:600}
.tools{flex:none;display:flex;gap:2px;margin:-2px -6px 0 0}
.tool{flex:none;width:28px;height:28px;border-radius:8px;display:grid;place-items:center;color:var(--soft)}
.tool:is(:hover,[aria-expanded=true]),.action:hover,.entry:is(:hover,:focus){background:var(--hover);color:var(--text)}
.form,.safety{margin-top:8px;padding:6px 10px;border-radius:8px;background:var(--hover);font-size:14px;line-height:20px}
.safety strong{font-weight:600}
.safety strong::after{content:":"}
.waiting{min-height:66px;color:var(--soft)}
.product{margin-top:6px;font-size:13px;line-height:18px;color:var(--soft)}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:0;margin:8px -5px 0}
.action{min-height:30px;padding:4px 5px;border-radius:8px;font-size:12.5px;line-height:22px;
  font-weight:500;color:var(--accent)}
.action[aria-expanded=true]{background:var(--hover);color:var(--text)}
.panel{margin-top:6px;padding:10px 0 4px;border-top:1px solid var(--edge);font-size:14px;line-height:21px}
.panel>*+*{margin-top:8px}
:is(.panel,.report) h3{font-size:13px;line-height:18px;font-weight:600}
.certainty{font-weight:600}
.designs{list-style:none;display:flex;flex-wrap:wrap;gap:4px;margin:4px 0 0;padding:0}
.panel h3+.designs{margin-top:4px}
.designs li{padding:1px 8px;border-radius:10px;background:var(--hover);font-size:12px;line-height:18px}
.sources{margin:0;padding:0 0 0 20px}
.sources li{margin-bottom:8px;padding-inline-start:2px}
.sources li::marker{color:var(--soft);font-size:12px}
.sources a{color:var(--accent);text-underline-offset:2px;text-decoration-thickness:1px}
.sources a:hover{text-decoration-thickness:2px}
.about{display:block;font-size:12px;line-height:18px;color:var(--soft)}
.fine{font-size:13px;line-height:19px;color:var(--soft)}
.sentence{padding-inline-start:10px;border-inline-start:2px solid var(--edge);line-height:22px;white-space:pre-line}
.sentence mark{background:var(--tint,var(--hover));color:var(--text);font-weight:600;border-radius:3px;padding:1px 2px;
  margin:0 -2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.panel .why{display:grid;grid-template-columns:auto 1fr;gap:0 12px;margin-bottom:0}
.why div{display:contents}
.why dt{color:var(--soft)}
.why dd{margin:0}
.report>*+*{margin-top:8px}
.report textarea{display:block;width:100%;padding:8px 10px;border:1px solid var(--soft);border-radius:8px;
  background:var(--paper);color:var(--text);font:12px/18px ui-monospace,Menlo,Consolas,monospace;resize:vertical}
.answers{display:flex;align-items:center;gap:8px}
.main{min-height:32px;padding:4px 14px;border-radius:8px;background:var(--accent);color:var(--on-accent);
  font-size:13px;font-weight:600}
.main:hover{filter:brightness(1.08)}
.main:focus-visible{outline-offset:2px}
.due{margin-top:8px;font-size:13px;line-height:19px}
.menu{min-width:200px;max-width:min(320px,100vw - 16px);overflow:auto;padding:4px;border-radius:10px;
  font-size:14px;line-height:20px}
.entry{display:block;width:100%;min-height:32px;padding:6px 10px;border-radius:6px}
.menu hr{height:1px;margin:4px 6px;border:0;background:var(--edge)}
.toast{left:50%;bottom:24px;translate:-50% 0;max-width:min(440px,100vw - 16px);width:max-content;
  display:none;align-items:center;gap:8px;padding:6px 6px 6px 16px;border-radius:10px;font-size:14px;line-height:20px;
  box-shadow:0 2px 12px #0005}
.toast:popover-open{display:flex}
.told{padding-block:4px}
.undo{min-height:32px;padding:4px 10px;border-radius:8px;font-weight:600;color:var(--accent)}
.undo:hover,.toast .tool:hover{background:var(--hover)}
@media (max-width:${SHEET_BELOW_PX - 1}px){
  .card{left:0;right:0;top:auto;bottom:0;width:auto;max-width:none;max-height:max(70vh,min(320px,100vh - 88px));
    border-radius:16px 16px 0 0;border-width:1px 0 0;padding-bottom:env(safe-area-inset-bottom);scrollbar-gutter:stable}
  .card[data-up]{top:0;bottom:auto;border-radius:0 0 16px 16px;border-width:0 0 1px;
    padding-block:env(safe-area-inset-top) 0}
  .card>*{width:auto}
  .tools{margin:-6px -8px 0 0}
  .tool{width:36px;height:36px}
  .action,.entry,.undo,.main{min-height:40px;padding-block:9px}
  .toast{top:12px;bottom:auto}
}
@media (forced-colors:active){
  [data-theme]{--line:CanvasText;--ink:CanvasText;--tint:Canvas;--paper:Canvas;--text:CanvasText;
    --soft:CanvasText;--edge:CanvasText;--accent:LinkText;--hover:Canvas;--on-accent:LinkText}
  [data-theme] :is(${STATUS_ORDER.map((status) => `.${status}`).join(',')}){--line:CanvasText;
    --ink:CanvasText;--tint:Canvas}
  .chip,.tab[aria-selected=true],.marker.word::before,.designs li,.main{border:1px solid CanvasText}
  .safety,.form{border-inline-start:2px solid CanvasText}
  :is(.action,.tool)[aria-expanded=true],.entry:focus{outline:1px solid Highlight}
  .sentence mark{text-decoration:underline}
}
@media print{:host{display:none!important}}
`;
}
