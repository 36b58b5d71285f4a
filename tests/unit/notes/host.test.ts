// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createHost, createPatience, RETURNS_MOST, STOOD_MS } from '../../../src/notes/host';

describe('a host', () => {
  it('knows whether it is where it belongs, and goes back there in its style', () => {
    const host = createHost(window as Window & typeof globalThis);
    expect(host.isInPlace()).toBe(false);
    host.place();
    expect(host.isInPlace()).toBe(true);
    document.body.append(host.element);
    expect(host.isInPlace()).toBe(false);
    host.root.adoptedStyleSheets = [];
    host.place();
    expect(host.isInPlace()).toBe(true);
    expect(host.root.adoptedStyleSheets).toHaveLength(1);
    host.element.remove();
  });

  it('draws in the px of the viewport, whatever zoom the page has', () => {
    const { documentElement } = document;
    const zoomTo = (currentCSSZoom: number | undefined) =>
      Object.defineProperty(documentElement, 'currentCSSZoom', {
        value: currentCSSZoom,
        configurable: true,
      });
    const host = createHost(window as Window & typeof globalThis);
    const style = () =>
      [...(host.root.adoptedStyleSheets[0]?.cssRules ?? [])].map(({ cssText }) => cssText)[0];
    zoomTo(0.8);
    host.place();
    expect(style()).toMatch(/zoom: ?1\.25/);
    zoomTo(2);
    host.undoZoom();
    expect(style()).toMatch(/zoom: ?0\.5/);
    // A browser that cannot tell.
    zoomTo(undefined);
    host.undoZoom();
    expect(style()).toMatch(/zoom: ?1 ?!/);
    host.element.remove();
  });
});

describe('patience', () => {
  it('ends with a page that takes the host away again and again, for good', () => {
    let now = 0;
    const mayReturn = createPatience(() => now);
    for (let i = 0; i < RETURNS_MOST; i += 1) {
      now += STOOD_MS - 1;
      expect(mayReturn()).toBe(true);
    }
    now += 1;
    expect(mayReturn()).toBe(false);
    now += 100 * STOOD_MS;
    expect(mayReturn()).toBe(false);
  });

  it('has no end with one that draws itself anew now and then', () => {
    let now = 0;
    const mayReturn = createPatience(() => now);
    for (let i = 0; i < 20 * RETURNS_MOST; i += 1) {
      now += STOOD_MS;
      expect(mayReturn()).toBe(true);
    }
  });
});
