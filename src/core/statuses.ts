/**
 * How each evidence status looks: one table for the page, the popup and the options.
 *
 * Plain data. This module must not hold words for readers (a key names them), drawing code or anything
 * that knows a DOM. The shape and the line tell the statuses apart without any colour.
 *
 * Colours: every `line` has a contrast of at least 3:1 (WCAG 2.2, relative luminance) on white, on cream and on all
 * greys up to #3c3c3c, so that one colour serves light and dark pages: no colour can do much more on both sides. Every
 * `text` has at least 6.6:1 on its `tint`.
 */
import type { Status } from './types';

/** Shape of the status icon, drawn in a round box. */
export type StatusShape = 'tick' | 'half-filled' | 'two-halves' | 'empty' | 'bar';

/** Style of the line under a claim. `wide-dashes` are dashes longer than those of `dashed`. */
export type StatusLine = 'solid' | 'dotted' | 'dashed' | 'wide-dashes' | 'double';

/** A text colour and the background that it stands on, as CSS hex colours. */
export interface ChipColours {
  readonly text: string;
  readonly tint: string;
}

/** The look of one status. */
export interface StatusLook {
  readonly status: Status;
  /** Key of the word that readers see, in the message catalogue. */
  readonly word:
    | 'statusSupported'
    | 'statusPreliminary'
    | 'statusMixed'
    | 'statusUnsupported'
    | 'statusContradicted';
  readonly shape: StatusShape;
  readonly line: StatusLine;
  /** CSS hex colour of the line and of the shape, on light and dark alike. */
  readonly lineColour: string;
  readonly light: ChipColours;
  readonly dark: ChipColours;
}

/** All statuses in the order in which they are listed: from the calmest to the one that a reader should meet first. */
export const STATUS_ORDER: readonly Status[] = [
  'supported',
  'preliminary',
  'mixed',
  'unsupported',
  'contradicted',
];

/** The look of every status. */
export const STATUS_LOOKS: Readonly<Record<Status, StatusLook>> = {
  supported: {
    status: 'supported',
    word: 'statusSupported',
    shape: 'tick',
    line: 'solid',
    lineColour: '#249589',
    light: { text: '#0b5f56', tint: '#e3f4f1' },
    dark: { text: '#7fd6c8', tint: '#12332f' },
  },
  preliminary: {
    status: 'preliminary',
    word: 'statusPreliminary',
    shape: 'half-filled',
    line: 'dotted',
    lineColour: '#4486e2',
    light: { text: '#1d4f91', tint: '#e6effb' },
    dark: { text: '#9cc4f7', tint: '#16283f' },
  },
  mixed: {
    status: 'mixed',
    word: 'statusMixed',
    shape: 'two-halves',
    line: 'dashed',
    lineColour: '#9771e1',
    light: { text: '#5b3aa0', tint: '#efe9fb' },
    dark: { text: '#c9b3f5', tint: '#2a2140' },
  },
  unsupported: {
    status: 'unsupported',
    word: 'statusUnsupported',
    shape: 'empty',
    line: 'wide-dashes',
    lineColour: '#b07c25',
    light: { text: '#6f4a06', tint: '#faf0dc' },
    dark: { text: '#eec57a', tint: '#382a10' },
  },
  contradicted: {
    status: 'contradicted',
    word: 'statusContradicted',
    shape: 'bar',
    line: 'double',
    lineColour: '#e65452',
    light: { text: '#9b2226', tint: '#fcebea' },
    dark: { text: '#f5a3a0', tint: '#401a1b' },
  },
};

/**
 * The drawing of a shape on a grid of 16 × 16, as SVG path data. `fill` is filled with the status' colour,
 * `stroke` is drawn with it (width `SHAPE_STROKE`, round caps), `cutout` is stroked with the background's
 * colour on top. An empty string means that there is nothing of that kind.
 */
export interface ShapePaths {
  readonly fill: string;
  readonly stroke: string;
  readonly cutout: string;
}

/** Stroke width of shapes, on the grid of 16 × 16. */
export const SHAPE_STROKE = 1.75;

const RING = 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5z';

/** How each shape is drawn. */
export const STATUS_SHAPES: Readonly<Record<StatusShape, ShapePaths>> = {
  tick: {
    fill: 'M8 .9a7.1 7.1 0 1 1 0 14.2a7.1 7.1 0 1 1 0-14.2z',
    stroke: '',
    cutout: 'M4.7 8.3l2.3 2.3 4.3-4.8',
  },
  'half-filled': { fill: 'M1.75 8a6.25 6.25 0 0 0 12.5 0z', stroke: RING, cutout: '' },
  'two-halves': {
    fill: 'M7 .95a7.1 7.1 0 0 0 0 14.1z',
    stroke: 'M9.9 1.95a6.25 6.25 0 0 1 0 12.1z',
    cutout: '',
  },
  empty: { fill: '', stroke: RING, cutout: '' },
  bar: { fill: '', stroke: `${RING}M3.7 12.3 12.3 3.7`, cutout: '' },
};
