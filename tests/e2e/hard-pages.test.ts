/** Pages that break scanners: they are read or left alone, and they stay what they are. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyMarks, type OwnPage, type Session, startSession, until } from './harness';

/** How many code units of text the page with one huge text node has. */
const HUGE_TEXT = 1_000_000;

/** How many elements the page with many elements has. */
const MANY_ELEMENTS = 50_000;

const CLAIM = 'Kratom is not addictive.';

interface HardPage extends OwnPage {
  /** Whether the claim on it can be marked. */
  readonly marked: boolean;
}

const HARD_PAGES: Readonly<Record<string, HardPage>> = {
  'malformed HTML': {
    marked: true,
    body: `<p>${CLAIM}<div><b>Some <i>words</b> here</i><table><p>in a table<tr><li></table></p></span></html><p attr="<>after`,
  },
  'a megabyte of text in one node': {
    marked: true,
    body: `<!doctype html><title>Long</title><body>${CLAIM} ${'Plain words about tea go on here. '.repeat(HUGE_TEXT / 34)}`,
  },
  'a megabyte without a space': {
    marked: true,
    body: `<!doctype html><title>Long</title><p>${CLAIM}<p>${'x'.repeat(HUGE_TEXT)}`,
  },
  '50,000 elements': {
    marked: true,
    body: `<!doctype html><title>Many</title><p>${CLAIM}</p><div>${'<span>tea </span>'.repeat(MANY_ELEMENTS)}</div>`,
  },
  'elements nested 1,000 deep by a script': {
    marked: true,
    body: `<!doctype html><title>Deep</title><p>${CLAIM}</p><script>
      let at = document.body;
      for (let depth = 0; depth < 1000; depth += 1) at = at.appendChild(document.createElement('div'));
      at.textContent = 'Kratom is a leaf.';
    </script>`,
  },
  'no body': {
    marked: false,
    body: `<!doctype html><title>Kratom</title><p>${CLAIM}</p><script>
      document.addEventListener('DOMContentLoaded', () => document.body.remove());
    </script>`,
  },
  'no root element': {
    marked: false,
    body: `<!doctype html><title>Kratom</title><p>${CLAIM}</p><script>
      document.addEventListener('DOMContentLoaded', () => document.documentElement.remove());
    </script>`,
  },
  'a frameset': {
    marked: false,
    body: `<title>Kratom</title><frameset cols="*"><frame src="about:blank"></frameset>`,
  },
  XHTML: {
    marked: true,
    type: 'application/xhtml+xml; charset=utf-8',
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body><p>${CLAIM}</p></body></html>`,
  },
  XML: {
    marked: false,
    type: 'application/xml; charset=utf-8',
    body: `<?xml version="1.0"?><note><p>${CLAIM}</p></note>`,
  },
  SVG: {
    marked: false,
    type: 'image/svg+xml; charset=utf-8',
    body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 40"><text y="20">${CLAIM}</text></svg>`,
  },
  'plain text': {
    marked: true,
    type: 'text/plain; charset=utf-8',
    body: `${CLAIM}\n`,
  },
};

const pathOf = (name: string) => `/${name.replaceAll(/[^a-zA-Z0-9]+/g, '-')}`;

/** The whole document as text, without Factleaf's own element. */
const serialised = (page: Page) =>
  page.evaluate(() => {
    const copy = document.cloneNode(true) as Document;
    for (const host of copy.querySelectorAll('factleaf-notes')) host.remove();
    return new XMLSerializer().serializeToString(copy);
  });

let plain: Session;
let session: Session;

beforeAll(async () => {
  plain = await startSession({ extension: false });
  session = await startSession();
  for (const [name, page] of Object.entries(HARD_PAGES)) {
    plain.put(pathOf(name), page);
    session.put(pathOf(name), page);
  }
});
afterAll(async () => {
  await plain?.close();
  await session?.close();
});

describe('a hard page', () => {
  it.each(Object.entries(HARD_PAGES))('%s stays as it is', async (name, { marked }) => {
    const { page, errors } = await session.open(pathOf(name));
    if (marked) {
      await anyMarks(page);
    } else {
      // A page that can be marked, opened after this one, shows that the extension has had its turn.
      const { page: later } = await session.open(pathOf('plain text'));
      await anyMarks(later);
      session.leave(later);
    }
    const { page: reference } = await plain.open(pathOf(name));
    expect((await serialised(page)) === (await serialised(reference))).toBe(true);
    expect(errors).toEqual([]);

    // The page still does what it is asked.
    const frame = await until(
      async () =>
        page.evaluate(() => new Promise<boolean>((done) => setTimeout(() => done(true), 0))),
      'an answer from the page',
    );
    expect(frame).toBe(true);
    session.leave(page);
    plain.leave(reference);
  });
});
