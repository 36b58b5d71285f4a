/**
 * Whether a note should be light or dark, by what the page looks like where it stands.
 */
import { hostOf, nodeTypeOf, parentNodeOf, slotOf } from '../dom/unclobbered';

export type Theme = 'light' | 'dark';

/** Relative luminance (WCAG 2.2) at which black and white text are equally legible. */
const MIDDLE_LUMINANCE = 0.179;

/** A colour that covers less than this of what is behind it says nothing about it. */
const OPAQUE_ENOUGH = 0.5;

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/**
 * Relative luminance of a computed CSS colour.
 * @returns 0…1; `null` for a mostly transparent colour or a notation that is not understood.
 */
export function luminance(colour: string): number | null {
  const match = /^([a-z]+)\((.*)\)$/i.exec(colour.trim());
  if (!match) return null;
  const name = (match[1] as string).toLowerCase();
  const parts = (match[2] as string).split(/[\s,/]+/).filter((part) => part !== '');
  const numbers = parts.map((part) => Number.parseFloat(part));
  if (name === 'rgb' || name === 'rgba') {
    const [r = Number.NaN, g = Number.NaN, b = Number.NaN, alpha = 1] = numbers;
    if (!(alpha >= OPAQUE_ENOUGH)) return null;
    return fromChannels(r / 255, g / 255, b / 255);
  }
  if (name === 'color' && parts[0] === 'srgb') {
    const [, r = Number.NaN, g = Number.NaN, b = Number.NaN, alpha = 1] = numbers;
    return alpha >= OPAQUE_ENOUGH ? fromChannels(r, g, b) : null;
  }
  if (name === 'oklch' || name === 'oklab' || name === 'lab' || name === 'lch') {
    const [lightness = Number.NaN, , , alpha = 1] = numbers;
    if (!(alpha >= OPAQUE_ENOUGH) || Number.isNaN(lightness)) return null;
    // Exact for greys, near enough for a choice between two.
    if (name.startsWith('ok')) return Math.min(1, Math.max(0, lightness)) ** 3;
    const f = (lightness + 16) / 116;
    return f > 6 / 29 ? f ** 3 : (f - 4 / 29) * 3 * (6 / 29) ** 2;
  }
  return null;
}

function fromChannels(r: number, g: number, b: number): number | null {
  const sum = 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  return Number.isNaN(sum) ? null : sum;
}

/**
 * Light or dark at an element: the nearest background that covers what is behind it, else the text's own
 * colour where it is light, else the system.
 */
export function themeAt(element: Element, win: Window): Theme {
  for (let up: Element | null = element; up; ) {
    const style = win.getComputedStyle(up);
    // What an image looks like is not known; the text on it is legible on it.
    if (style.backgroundImage.includes('url(')) return byText(element, win);
    const value = luminance(style.backgroundColor);
    if (value !== null) return value < MIDDLE_LUMINANCE ? 'dark' : 'light';
    const parent: Node | null = slotOf(up) ?? parentNodeOf(up);
    up = parent && nodeTypeOf(parent) === 1 ? (parent as Element) : hostOf(parent);
  }
  return byText(element, win);
}

function byText(element: Element, win: Window): Theme {
  const text = luminance(win.getComputedStyle(element).color);
  // Black text is also what a page without any style has, in a browser that is set to light.
  if (text !== null && text > MIDDLE_LUMINANCE) return 'dark';
  return text === null && systemTheme(win) === 'dark' ? 'dark' : 'light';
}

/** What the system is set to. */
export function systemTheme(win: Window): Theme {
  return win.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
