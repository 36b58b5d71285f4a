/**
 * Parses HTML without a browser and reads its blocks.
 */
import { DOMParser } from 'linkedom';
import type { Block, PageInfo } from '../core/types';
import { plainBlock, readBlocks } from '../dom';

/** A page ready for the engine. */
export interface ReadPage {
  readonly blocks: readonly Block[];
  readonly page: PageInfo;
}

/**
 * Reads an HTML or XHTML text of any quality.
 *
 * @param html the whole text.
 * @returns the page's title and its blocks; no blocks for a text without any.
 */
export function readHtml(html: string): ReadPage {
  // The parser builds no <html>, and it drops what follows the first element; one around everything
  // makes a fragment, and text after </html>, a part of the page as in a browser.
  const document = new DOMParser().parseFromString(
    `<html>${html}</html>`,
    'text/html',
  ) as unknown as Document;
  const title = document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim();
  const { blocks } = readBlocks(document);
  return {
    blocks: blocks.map(plainBlock),
    page: title ? { title } : {},
  };
}
