/** Markers stand beside what a reader can see, and only there. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyMarks, type Session, startSession, until } from './harness';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session?.close());

interface Shown {
  readonly claims: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The markers that are drawn, with the claims that each is of. */
const shown = (page: Page): Promise<Shown[]> =>
  page.evaluate(() => {
    const root = document.querySelector('factleaf-notes')?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLElement>('.marker:not(.quiet)') ?? [])]
      .filter((marker) => getComputedStyle(marker).visibility === 'visible')
      .map((marker) => {
        const { left, top, right, bottom } = marker.getBoundingClientRect();
        return { claims: marker.dataset.claims ?? '', left, top, right, bottom };
      });
  });

describe('claims in shadow roots', () => {
  it('keep their markers where they are when places are looked for again', async () => {
    session.put('/widget.html', {
      body: `<!doctype html><html lang="en"><title>Widget</title>
        <style>body { margin: 40px; max-width: 640px; font: 18px/1.6 sans-serif; }</style>
        <p>About kratom.</p><comment-list></comment-list><p id="later"></p><script>
        customElements.define('comment-list', class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' }).innerHTML = '<style>li { margin: 10px; background: #eee; }</style><ul>' +
              '<li>Kratom is not addictive.</li><li>Kratom lowers blood pressure.</li><li>Kratom boosts the immune system.</li></ul>';
          }
        });</script>`,
    });
    const { page } = await session.open('/widget.html');
    await anyMarks(page);
    const before = await until(async () => {
      const now = await shown(page);
      return now.length === 3 ? now : null;
    }, 'three markers');
    // A marker that comes later tells that the others were looked for again.
    await page.evaluate(() => {
      const text = document.querySelector('#later') as Element;
      text.textContent = 'Kratom relieves pain.';
      window.dispatchEvent(new Event('resize'));
    });
    const after = await until(async () => {
      const now = await shown(page);
      return now.length === 4 ? now : null;
    }, 'the fourth marker');
    const places = (all: readonly Shown[]) =>
      all.filter(({ claims }) => claims !== 'pain').map(({ left }) => Math.round(left));
    expect(places(after)).toEqual(places(before));
    session.leave(page);
  });
});
