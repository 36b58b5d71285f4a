/** Every state of the popup, in light and dark: what it says, what axe-core finds, and that large text fits. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  expectGoodLooks,
  marksWhen,
  ORIGIN,
  type Session,
  startSession,
  TARGET,
  until,
  violations,
} from './harness';

/** A frame's own words count as the page's: it mentions the liver. */
const SHOP = `<!doctype html><html lang="en"><head><title>All about kratom</title></head><body>
  <p>Kratom relieves pain. It may boost the immune system.</p>
  <p>Kratom is not addictive and kratom relieves anxiety.</p>
  <p>Kratom grows in Thailand.</p>
  <p>Some people say that kratom helps them sleep.</p>
  <iframe srcdoc="<p lang=en>Kratom can harm the liver.</p>"></iframe>
  <div id="more"></div></body></html>`;

/** The same claim twice, as shops have it beside one product and the next. */
const GRID = SHOP.replace(
  '<div id="more">',
  '<p>Kratom boosts energy.</p><p>Red, 50 g</p><p>Kratom boosts energy.</p><p>Green, 50 g</p>$&',
);

/** Mentions of the other main risks. */
const RISKS = [
  'I had withdrawal when I quit kratom.',
  'Kratom can interact with antidepressants.',
  'Do not take kratom while pregnant.',
  'Salmonella was found in some kratom powders.',
  'Mixing kratom with fentanyl can be fatal.',
];

const LONG = `<!doctype html><html lang="en"><head><title>Kratom</title></head><body>${[
  'relieves pain',
  'relieves anxiety',
  'helps you sleep',
  'boosts energy',
  'treats depression',
  'cures cancer',
  'lowers blood pressure',
  'boosts the immune system',
  'helps with diabetes',
  'can cause nausea',
  'can harm the liver',
  'is not addictive',
]
  .map((what) => `<p>Kratom ${what}.</p>`)
  .join('')}</body></html>`;

/** Frames without an address of their own, with a claim and without. */
const FRAMED = `<!doctype html><html lang="en"><head><title>Kratom</title></head><body>
  <p>Kratom relieves pain.</p>
  <iframe src="data:text/html,<p lang=en>Kratom is not addictive."></iframe>
  <iframe src="data:text/html,<p lang=en>Tea is a drink."></iframe>
  <div id="more"></div>
  <script>
    for (const text of ['Kratom boosts energy.', 'Tea is a drink.']) {
      const frame = document.createElement('iframe');
      const page = '<!doctype html><html lang="en"><p>' + text;
      frame.src = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
      document.body.append(frame);
    }
  </script></body></html>`;

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100">
  <text x="10" y="40">Kratom relieves pain.</text></svg>`;

/** A PDF of one empty page, whose address does not say so. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const popupText = (popup: Page, part = 'body') =>
  popup.evaluate(
    (wanted) =>
      (document.querySelector<HTMLElement>(wanted)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    part,
  );

const saying = (popup: Page, words: string, part = 'body') =>
  until(async () => {
    const text = await popupText(popup, part);
    return text.includes(words) ? text : null;
  }, `"${words}"`);

/** What is cut off or sticks out to the side at a size of text, in percent of the usual one. */
const cutAt = (popup: Page, percent: number) =>
  popup.evaluate((size) => {
    const root = document.documentElement;
    root.style.fontSize = `${size}%`;
    const cut: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      // Quotes are cut to two lines at every size: they stand whole on the page.
      if (element.closest('.quote, .visually-hidden, svg') || !element.checkVisibility()) continue;
      const { left, right } = element.getBoundingClientRect();
      const out = left < -1 || right > root.clientWidth + 1;
      const clipped =
        getComputedStyle(element).overflowX !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1;
      if (out || clipped) cut.push(element.outerHTML.slice(0, 120));
    }
    const head = document.querySelector('header')?.getBoundingClientRect().height ?? 0;
    const foot = document.querySelector('footer')?.getBoundingClientRect().height ?? 0;
    const left = innerHeight - head - foot;
    root.style.fontSize = '';
    // Below this, in px, the list could not be read between head and foot.
    return left < 100 ? [...cut, `${left} px are left for the list`] : cut;
  }, percent);

describe('the popup', () => {
  let session: Session;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    session = await startSession();
    session.put('/shop.html', { body: SHOP });
    session.put('/grid.html', { body: GRID });
    session.put('/long.html', { body: LONG });
    session.put('/framed.html', { body: FRAMED });
    session.put('/drawing.svg', { body: DRAWING, type: 'image/svg+xml' });
    session.put('/leaflet', { body: PDF, type: 'application/pdf' });
  });
  afterAll(() => session?.close());

  const over = async (path: string, marked: number) => {
    ({ page } = await session.open(path));
    await marksWhen(page, (now) => now.length >= marked, `${marked} marks`);
    popup = await session.openPopup(page);
  };

  const done = async () => {
    await popup.close();
    await page.close();
  };

  /** States that show all of the parts that others are made of too: in the dark, those will do. */
  const DARK = ['page', 'by-status', 'export', 'unreadable-browser', 'paused'];

  const looksRight = async (name: string) => {
    if (DARK.includes(name)) {
      await expectGoodLooks(session, popup, `popup-${name}`);
    } else {
      expect(await violations(popup, 'html'), name).toEqual([]);
      await session.screenshot(popup, `popup-${name}-light`);
    }
    expect(await cutAt(popup, 200), name).toEqual([]);
  };

  const press = (selector: string) =>
    popup.evaluate((wanted) => {
      const element = document.querySelector<HTMLElement>(wanted);
      if (!element) throw new Error(`The popup has no ${wanted}.`);
      element.click();
    }, selector);

  it('tells what became of each sentence and which main risks are left out', async () => {
    await over('/shop.html', 5);
    expect(await saying(popup, 'Not mentioned here', '.omitted')).toBe(
      'Not mentioned here: dependence and withdrawal, interactions with medicines, risk in pregnancy, contaminated products, overdose with other drugs',
    );
    const coverage = await popupText(popup, '.coverage');
    const [all = 0, ...parts] = [...coverage.matchAll(/\d+/g)].map(Number);
    expect(all).toBe(6);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
    expect(coverage).toContain('1 with no rule');
    await looksRight('page');
    await press('.how');
    await saying(popup, 'Each sentence counts once', '.explanation:not([hidden])');
    await looksRight('explained');

    await page.evaluate((risks) => {
      const more = document.querySelector('#more');
      for (const text of risks) {
        const line = document.createElement('p');
        line.textContent = text;
        more?.append(line);
      }
    }, RISKS);
    await page.bringToFront();
    await saying(popup, 'The main risks are all mentioned here.', '.mentioned');
    await looksRight('all-mentioned');
    await done();
  });

  it('is used by keys alone: list, search, order', async () => {
    await over('/long.html', 9);
    const listed = () => popup.evaluate(() => document.querySelectorAll('.finding').length);
    const count = await until(async () => {
      const now = await listed();
      return now > 8 ? now : null;
    }, 'a long list');
    const all = `${count} claims`;
    await saying(popup, all, '.claims');
    await popup.bringToFront();
    const focused = () =>
      popup.evaluate(() => {
        const at = document.activeElement;
        return at?.querySelector('.title')?.textContent ?? at?.className ?? '';
      });
    await popup.focus('.finding');
    const first = await focused();
    await popup.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await popup.keyboard.press('Home');
    expect(await focused()).toBe(first);
    await popup.keyboard.type('liver');
    await saying(popup, `1 of ${all}`, '.claims');
    await looksRight('search');
    await popup.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Liver injury');
    await popup.focus('.search');
    await popup.keyboard.press('Escape');
    await until(async () => ((await listed()) === count ? true : null), 'the whole list');
    await popup.focus('.order input');
    await popup.keyboard.press('ArrowRight');
    await until(
      () => popup.evaluate(() => document.querySelector('.group') !== null || null),
      'the groups',
    );
    expect(await popup.evaluate(() => document.querySelector('.group')?.textContent?.trim())).toBe(
      'Not accurate',
    );
    await looksRight('by-status');

    await popup.focus('.tools .tool:last-child');
    await popup.keyboard.press('Enter');
    await saying(popup, `Export ${all}`, '.export');
    await looksRight('export');
    await popup.keyboard.press('Escape');
    await saying(popup, all, '.claims');
    expect(await focused()).toBe('tool');
    await done();
  });

  it('saves every format as a file', async () => {
    await over('/grid.html', 7);
    await press('.tools .tool:last-child');
    await saying(popup, 'Export', '.export');
    const formats = await popup.evaluate(() => document.querySelectorAll('.format').length);
    for (let index = 1; index <= formats; index += 1) {
      await press(`.format:nth-child(${index}) .tool`);
      await until(async () => {
        const names = (await readdir(session.downloads)).filter((name) =>
          /\.(md|csv|json)$/.test(name),
        );
        return names.length === index ? names : null;
      }, `file ${index}`);
    }
    // Firefox has a part beside each file while it writes it.
    const names = await until(async () => {
      const all = (await readdir(session.downloads)).sort();
      return all.length === formats ? all : null;
    }, 'the files alone');
    expect(names.map((name) => name.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual([
      'factleaf-factleaf.test-DAY-annotations.json',
      'factleaf-factleaf.test-DAY-claimreview.json',
      'factleaf-factleaf.test-DAY.csv',
      'factleaf-factleaf.test-DAY.md',
    ]);
    const [annotations = '', reviews = '', csv = '', brief = ''] = await Promise.all(
      names.map((name) => readFile(join(session.downloads, name), 'utf8')),
    );
    const selectors = JSON.parse(annotations).first.items.map(
      (item: { target: { source: string; selector: object } }) => JSON.stringify(item.target),
    );
    expect(new Set(selectors).size).toBe(selectors.length);
    const { selector } = JSON.parse(annotations).first.items[0].target;
    expect(selector).toMatchObject({
      type: 'TextQuoteSelector',
      exact: expect.stringContaining('relieves pain'),
      suffix: expect.stringMatching(/^\. It may boost/),
    });
    expect(JSON.parse(reviews)['@graph'][0].claimReviewed).toBe('Kratom: Pain relief');
    expect(csv.startsWith('\ufeff"status"')).toBe(true);
    expect(brief).toContain('- Page: All about kratom');
    expect(brief).toContain('Not mentioned on the page: dependence and withdrawal');
    expect(await popupText(popup, '.notice')).toMatch(/^Saving factleaf-.*claimreview\.json$/);
    await done();
  });

  it('counts frames without an address of their own, and misses none of them', async () => {
    await over('/framed.html', 1);
    await saying(popup, '3 claims', '.claims');
    // The page itself reports again, by which frames that are gone are forgotten.
    await page.evaluate(() => {
      const line = document.createElement('p');
      line.textContent = 'Kratom can cause nausea.';
      document.querySelector('#more')?.append(line);
    });
    await page.bringToFront();
    await saying(popup, '4 claims', '.claims');
    expect(await popupText(popup, '.coverage')).toContain('4 sentences about kratom');
    expect(await popupText(popup, '.unread')).toBe('');
    await done();
  });

  it('says what cannot be read, why, and what to do', async () => {
    // Firefox tells of its own accord that it is another address, and does not go there when told by a test.
    const source = ['source', `view-source:${ORIGIN}/shop.html`, 'a page of the browser itself'];
    for (const [name, url, reason] of [
      ...(TARGET === 'chrome' ? [source as [string, string, string]] : []),
      ['drawing', '/drawing.svg', 'It is an image'],
      // Firefox lets no extension into its PDF viewer, not even to ask what it shows.
      ['pdf', '/leaflet', TARGET === 'firefox' ? 'as some do with PDFs' : 'It is a PDF'],
      ['browser', 'about:blank', 'It is a page of the browser itself'],
    ] as const) {
      page = await session.browser.newPage();
      await page.goto(URL.canParse(url) ? url : `${ORIGIN}${url}`).catch(() => {});
      popup = await session.openPopup(page);
      const text = await saying(popup, reason);
      expect(text).toContain('Factleaf cannot read this page.');
      expect(text).toContain('choose “Check text”');
      await looksRight(`unreadable-${name}`);
      await done();
    }
  });

  it('says that it is off, paused, or has found nothing', async () => {
    session.put('/nothing.html', {
      body: '<!doctype html><title>Tea</title><p>Tea is a drink.</p>',
    });
    session.put('/no-rule.html', {
      body: '<!doctype html><title>Kratom</title><p>Kratom grows in Thailand.</p>',
    });
    ({ page } = await session.open('/nothing.html'));
    popup = await session.openPopup(page);
    await saying(popup, 'No mention of kratom');
    await looksRight('no-kratom');
    await press('footer button[role="switch"]');
    await saying(popup, 'off on all sites');
    await looksRight('off');
    await press('footer button[role="switch"]');
    await saying(popup, 'No mention of kratom');
    await press('.foot-actions .quiet');
    await saying(popup, 'Paused until');
    await looksRight('paused');
    await press('.foot-actions .quiet');
    // A popup that closes before it has stored what was chosen takes that along.
    await saying(popup, 'No mention of kratom');
    await done();
    ({ page } = await session.open('/no-rule.html'));
    popup = await session.openPopup(page);
    await saying(popup, '1 sentence about kratom: 1 with no rule', '.coverage');
    await looksRight('no-rule');
    await done();
    session.put('/german.html', {
      body: '<!doctype html><html lang="de"><title>Kratom</title><p>Kratom lindert Schmerzen.</p></html>',
    });
    ({ page } = await session.open('/german.html'));
    popup = await session.openPopup(page);
    await saying(popup, 'it is in German. Claims are recognised in English text only.');
    await saying(popup, '1 with no rule', '.coverage');
    await looksRight('german');
    await done();
  });
});
