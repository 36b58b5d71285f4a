/**
 * Text that a reader cannot see whole, on a page of the extension or in what it draws on any page.
 */
import type { Page } from 'puppeteer-core';

/**
 * Texts that stick out of their box or are cut off by one, each as what is wrong and the words; empty where all can
 * be read. Looks at what is in sight, in the extension's element on the page as well when `within` is that.
 * @param within selector of what to look at.
 */
export function cutOff(page: Page, within: 'body' | 'factleaf-notes'): Promise<string[]> {
  return page.evaluate((selector) => {
    /** Rounding of the layout, in CSS px. */
    const SLACK = 1;
    const found = new Set<string>();
    const view = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > view + SLACK && selector === 'body') {
      found.add(`the page is ${document.documentElement.scrollWidth} px wide in ${view} px`);
    }
    const top = document.querySelector(selector);
    const root = top?.shadowRoot ?? top;
    if (!root) throw new Error(`There is no ${selector}.`);
    // There for assistive technology alone, or shortened on purpose: a quote stands whole on its page.
    const left = '.visually-hidden, .voice, .dot, .marker.quiet, svg, option, q.quote, textarea';

    const look = (text: string, element: Element, box: DOMRect) => {
      const say = (what: string) => found.add(`${what}: ${text.slice(0, 60)}`);
      if (box.left < -SLACK || box.right > view + SLACK) say('beyond the window');
      let inside = false;
      for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
        const { display, position, overflowX, overflowY } = getComputedStyle(at);
        if (display !== 'inline' && display !== 'contents') {
          const around = at.getBoundingClientRect();
          const name = `${at.localName}.${at.classList.value}`;
          if (box.left < around.left - SLACK || box.right > around.right + SLACK) {
            say(`beside ${name}`);
            return;
          }
          const isButton = /^(button|summary|label|kbd|th|td)$/.test(at.localName);
          const clips = /hidden|clip/.test(`${overflowX} ${overflowY}`);
          const scrolls = /auto|scroll/.test(overflowY);
          const isAbove = box.top < around.top - SLACK || box.bottom > around.bottom + SLACK;
          if (!inside && isAbove && (isButton || (clips && !scrolls))) {
            say(`above or below ${name}`);
            return;
          }
          // What scrolls may hold more than is in sight.
          inside ||= scrolls;
        }
        if (position === 'absolute' || position === 'fixed') return;
      }
    };

    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      const parent = node.parentElement;
      if (text === '' || !parent || parent.closest(left)) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 0) look(text, parent, box);
    }

    const pen = document.createElement('canvas').getContext('2d');
    for (const field of root.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      if (!pen || !field.checkVisibility()) continue;
      pen.font = font;
      const room =
        field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      if (pen.measureText(field.placeholder).width > room + SLACK) {
        found.add(`a field has no room for: ${field.placeholder}`);
      }
    }
    return [...found];
  }, within);
}
