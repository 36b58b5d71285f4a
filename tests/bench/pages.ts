/**
 * What the built extension costs a page: pages without kratom, a long page about it, a feed that grows, a page that
 * changes its route a thousand times. Each beside its floor or a peer on the same work, in the same run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { SUBJECT_WORDS } from '../../src/text/subject';
import { readPassages } from '../corpus/score';
import { PAINTED, painted, type Site, serve, smallExtension, startChrome, traced } from './browser';
import { median } from './contender';

/** Loads of each page with each extension, in turn. */
const ROUNDS = 3;

/** Nothing is left to do so long (ms) after a page has loaded. */
const SETTLED_MS = 400;

/** Batches of the feed that are measured at its start and at its end, and those between. */
const FEED_BATCHES = 20;
const FEED_BETWEEN = 480;
const FEED_ITEMS = 20;
const FEED_EVERY_MS = 100;

const ROUTES = 1000;

/** Rounds in which lines are painted and bare highlights made, in turn. */
const MARKING_ROUNDS = 9;

/** The cheapest honest question: one text, one expression, once the document is there. */
const PEER_GATE = `(() => {
  const words = new RegExp(${JSON.stringify(SUBJECT_WORDS.source)}, 'i');
  const ask = () => words.test(document.documentElement.textContent);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ask, { once: true });
  else ask();
})();`;

/** Reads what is added, and nothing else. */
const PEER_FEED = `(() => {
  const words = new RegExp(${JSON.stringify(SUBJECT_WORDS.source)}, 'i');
  const start = () => new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) words.test(node.textContent);
  }).observe(document, { childList: true, subtree: true });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
})();`;

/** What no extension can do without that has a text read elsewhere and paints what it is told: a message, and highlights. */
const PEER_PAINTER = `(() => {
  const start = async () => {
    const count = await chrome.runtime.sendMessage(document.body.textContent);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const highlight = new Highlight();
    for (let node = walker.nextNode(); node && highlight.size < count; node = walker.nextNode()) {
      if (node.length < 10) continue;
      highlight.add(new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 10 }));
    }
    CSS.highlights.set('bare', highlight);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
})();`;

/** Tells of one claim for each so many code units. */
const PEER_READER = `chrome.runtime.onMessage.addListener((text, sender, answer) => {
  answer(Math.ceil(text.length / 500));
});`;

/** Sentences of this length, in UTF-16 code units, make some 8,500 of a megabyte. */
const SENTENCE_LENGTHS = { least: 112, most: 170 };

/** Sentences of the labelled passages: those that carry a claim, and those that do not. */
export function sentencesOf(root: string): { claims: string[]; plain: string[] } {
  const folder = join(root, 'tests', 'corpus');
  const { least, most } = SENTENCE_LENGTHS;
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readPassages(join(folder, name)))
    .flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences))
    .filter(({ text }) => text.length >= least && text.length <= most);
  const carries = all.filter(({ labels }) => labels.length > 0);
  return {
    claims: carries.map(({ text }) => text),
    plain: all.filter(({ labels }) => labels.length === 0).map(({ text }) => text),
  };
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><body>${body}</body></html>`;

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** A sentence split by inline markup. */
function marked(text: string): string {
  const words = text.replace(/[<&]/g, '').split(' ');
  const half = words.length >> 1;
  const [before, middle, after] = [words.slice(0, half), words[half] ?? '', words.slice(half + 1)];
  return `${before.join(' ')} <b>${middle}</b> <a href="#">${after.join(' ')}</a>`;
}

/** Paragraphs of four sentences of which one carries a claim, until there are so many code units or sentences. */
export function about(root: string, units: number): string {
  const { claims, plain } = sentencesOf(root);
  const paragraphs: string[] = [];
  for (let length = 0; length < units; ) {
    const turn = paragraphs.length;
    const texts = [0, 1, 2, 3].map((one) =>
      one === 1 ? at(claims, turn) : at(plain, 3 * turn + one),
    );
    paragraphs.push(`<p>Kratom. ${texts.map(marked).join(' ')}</p>`);
    length += texts.join(' ').length;
  }
  return page('Kratom', paragraphs.join('\n'));
}

function pages(root: string): Record<string, string> {
  const { plain } = sentencesOf(root);
  const other = plain.map((text) => text.replace(new RegExp(SUBJECT_WORDS, 'gi'), 'camomile'));
  const texts = Array.from(
    { length: 8000 },
    (_, i) => `<p>${at(other, i).padEnd(131, ' so').slice(0, 131)}</p>`,
  );
  const rows = Array.from(
    { length: 10_000 },
    (_, i) => `<div><span>row ${i}</span><button>open</button><i></i><em>new</em></div>`,
  );
  return {
    '/trivial': page('A page', '<p>Hello.</p>'),
    '/text': page('A long page', texts.join('')),
    '/app': page('An app', rows.join('')),
    '/long': about(root, 2 ** 20),
    '/fifth': about(root, 2 ** 20 / 5),
    '/post': about(root, 12_000),
    '/feed': page('Kratom', '<p>Kratom may ease pain.</p><main></main>'),
    '/routes': page('Kratom', '<main></main>'),
  };
}

const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const head = (...cells: readonly string[]) => [row(...cells), row(...cells.map(() => '---'))];

/** Opens a page in a tab of its own and closes it again. */
async function inTab<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const tab = await browser.newPage();
  try {
    return await work(tab);
  } finally {
    await tab.close();
  }
}

const rest = (time: number) => new Promise((done) => setTimeout(done, time));

interface Load {
  /** Time of scripts of extensions, ms. */
  readonly scripts: number;
  /** From the navigation's start to the end of the load event, ms. */
  readonly load: number;
  /** Used by scripts after garbage was collected, MB. */
  readonly heap: number;
}

async function loaded(browser: Browser, url: string): Promise<Load> {
  return inTab(browser, async (tab) => {
    const main = await traced(tab, async () => {
      await tab.goto(url, { waitUntil: 'load' });
      await rest(SETTLED_MS);
    });
    const scripts = main.scripts + main.promised;
    await tab.goto('about:blank');
    await tab.goto(url, { waitUntil: 'load' });
    const load = await tab.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return entry?.loadEventEnd ?? 0;
    });
    await rest(SETTLED_MS);
    return { scripts, load, heap: await heapOf(tab) };
  });
}

async function heapOf(tab: Page): Promise<number> {
  const client = await tab.createCDPSession();
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await tab.metrics();
  await client.detach();
  return JSHeapUsedSize / 1e6;
}

const middle = (loads: readonly Load[], of: keyof Load) => median(loads.map((load) => load[of]));

/** Pages without kratom, with nothing, an empty extension, the peer and Factleaf. */
async function withoutKratom(site: Site, extension: string): Promise<string> {
  const kinds = {
    none: null,
    empty: smallExtension('empty', ''),
    peer: smallExtension('gate', PEER_GATE),
    ours: extension,
  };
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  const browsers = await Promise.all(names.map((name) => startChrome(kinds[name])));
  const lines = head(
    'page without kratom',
    'script, ms',
    'the question alone, ms',
    'of it',
    'no script at all, ms',
    'load, ms',
    'of no extension',
    'heap, MB',
    'of an empty extension',
  );
  for (const path of ['/trivial', '/text', '/app']) {
    const loads: Record<string, Load[]> = {};
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [index, name] of names.entries()) {
        const load = await loaded(browsers[index] as Browser, site.origin + path);
        // The first load compiles what the others find in a cache.
        if (round > 0) loads[name] = [...(loads[name] ?? []), load];
      }
    }
    const of = (name: keyof typeof kinds, what: keyof Load) => middle(loads[name] ?? [], what);
    const ratio = (what: keyof Load, name: keyof typeof kinds) =>
      `${(of('ours', what) / of(name, what)).toFixed(2)} times`;
    lines.push(
      row(
        path.slice(1),
        ms(of('ours', 'scripts')),
        ms(of('peer', 'scripts')),
        ratio('scripts', 'peer'),
        ms(of('empty', 'scripts')),
        ms(of('ours', 'load')),
        ratio('load', 'none'),
        ms(of('ours', 'heap')),
        ratio('heap', 'empty'),
      ),
    );
  }
  await Promise.all(browsers.map((browser) => browser.close()));
  return lines.join('\n');
}

/** A page of 12 kB, one of 1 MB with some 2,000 claims among 8,000 sentences; the main thread with Factleaf, and the least. */
async function withKratom(site: Site, extension: string): Promise<string> {
  const kinds = {
    '': extension,
    ', a message and bare highlights': smallExtension('painter', PEER_PAINTER, PEER_READER),
  };
  const browsers = await Promise.all(Object.values(kinds).map(startChrome));
  const lines = head(
    'page about kratom',
    'script until the first lines, ms',
    'script in all, ms',
    'longest stretch, ms',
    'first lines after, ms',
  );
  const once = (browser: Browser, path: string) =>
    inTab(browser, async (tab) => {
      await tab.evaluateOnNewDocument((mark) => {
        const look = () => {
          if (CSS.highlights.size > 0) performance.mark(mark);
          else requestAnimationFrame(look);
        };
        document.addEventListener('DOMContentLoaded', () => {
          performance.mark(`${mark} from`);
          look();
        });
      }, PAINTED);
      const main = await traced(tab, async () => {
        await tab.goto(site.origin + path, { waitUntil: 'load' });
        await painted(tab);
      });
      const waited = await tab.evaluate((mark) => {
        const [from, to] = [`${mark} from`, mark].map(
          (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN,
        ) as [number, number];
        return to - from;
      }, PAINTED);
      return {
        until: main.until + main.promisedUntil,
        scripts: main.scripts + main.promised,
        longest: main.longest,
        waited,
      };
    });
  for (const path of ['/post', '/long']) {
    const all = browsers.map((): Awaited<ReturnType<typeof once>>[] => []);
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [index, browser] of browsers.entries()) {
        const one = await once(browser, path);
        if (round > 0) all[index]?.push(one);
      }
    }
    for (const [index, name] of Object.keys(kinds).entries()) {
      const of = (what: keyof Awaited<ReturnType<typeof once>>) =>
        ms(median((all[index] ?? []).map((one) => one[what])));
      const cells = [of('until'), of('scripts'), of('longest'), of('waited')];
      lines.push(row(path.slice(1) + name, ...cells));
    }
  }
  await Promise.all(browsers.map((browser) => browser.close()));
  return lines.join('\n');
}

/** Two hundred phrases that stand on the page, for mark.js. */
const PHRASES = 200;

/** So many lines are painted. */
const LINES = 2000;

/** What marking costs: the painter beside highlights that are nothing else, and mark.js. */
async function marking(root: string, site: Site): Promise<string> {
  const read = (...names: string[]) => readFileSync(join(root, ...names), 'utf8');
  const painter = read('dist', 'bench', 'painter.js');
  const markJs = read('node_modules', 'mark.js', 'dist', 'mark.min.js');
  const phrases = sentencesOf(root)
    .claims.slice(0, PHRASES)
    .map((text) => text.split(' ').slice(0, 3).join(' '));
  const browser = await startChrome(null);
  const took = await inTab(browser, async (tab) => {
    await tab.goto(`${site.origin}/long`, { waitUntil: 'load' });
    await tab.evaluate(painter);
    return tab.evaluate(
      (count, rounds) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const ranges: StaticRangeInit[] = [];
        for (
          let node = walker.nextNode();
          node && ranges.length < count;
          node = walker.nextNode()
        ) {
          const { length } = node as Text;
          if (length < 10) continue;
          ranges.push({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 10 });
        }
        const bare = () => {
          const start = performance.now();
          const highlight = new Highlight();
          CSS.highlights.set('bare', highlight);
          for (const range of ranges) highlight.add(new StaticRange(range));
          const time = performance.now() - start;
          CSS.highlights.delete('bare');
          return time;
        };
        const { contender } = globalThis as unknown as {
          contender: (ranges: readonly StaticRangeInit[]) => number;
        };
        const times: { ours: number; bare: number }[] = [];
        for (let round = 0; round < rounds; round++) {
          times.push({ bare: bare(), ours: contender(ranges) });
        }
        return times;
      },
      LINES,
      MARKING_ROUNDS,
    );
  });
  const marks = await inTab(browser, async (tab) => {
    await tab.goto(`${site.origin}/fifth`, { waitUntil: 'load' });
    await tab.evaluate(markJs);
    return tab.evaluate((all) => {
      const { Mark } = globalThis as unknown as {
        Mark: new (on: Element) => { mark(list: string[], options: object): void };
      };
      const start = performance.now();
      new Mark(document.body).mark(all, { separateWordSearch: false, acrossElements: true });
      return performance.now() - start;
    }, phrases);
  });
  await browser.close();
  const ours = median(took.map((one) => one.ours));
  const bare = median(took.map((one) => one.bare));
  return [
    ...head(
      `${LINES} lines on the long page`,
      'ms',
      'bare highlights, ms',
      'of them',
      'mark.js with 200 phrases on a fifth of the page, ms',
    ),
    row('marking', ms(ours), ms(bare), `${(ours / bare).toFixed(2)} times`, ms(marks)),
  ].join('\n');
}

/** A feed that grows by 20 items every 100 ms: its first and its last batches. */
async function feed(root: string, site: Site, extension: string): Promise<string> {
  const { claims, plain } = sentencesOf(root);
  const texts = [...plain.slice(0, 300), ...claims.slice(0, 100)];
  const grow = (tab: Page, batches: number, every: number) =>
    tab.evaluate(
      async (lines, count, size, delay) => {
        const list = document.querySelector('main') as HTMLElement;
        for (let batch = 0; batch < count; batch++) {
          const items = document.createDocumentFragment();
          for (let i = 0; i < size; i++) {
            const item = document.createElement('article');
            item.textContent = lines[Math.floor(Math.random() * lines.length)] as string;
            items.append(item);
          }
          list.append(items);
          await new Promise((done) => setTimeout(done, delay));
        }
      },
      texts,
      batches,
      FEED_ITEMS,
      every,
    );
  const measure = async (folder: string) => {
    const browser = await startChrome(folder);
    const measured = await inTab(browser, async (tab) => {
      await tab.goto(`${site.origin}/feed`, { waitUntil: 'load' });
      await grow(tab, FEED_BATCHES, FEED_EVERY_MS);
      const early = await traced(tab, () => grow(tab, FEED_BATCHES, FEED_EVERY_MS));
      await grow(tab, FEED_BETWEEN, FEED_EVERY_MS);
      const late = await traced(tab, () => grow(tab, FEED_BATCHES, FEED_EVERY_MS));
      return { early, late };
    });
    await browser.close();
    return measured;
  };
  const ours = await measure(extension);
  const peer = await measure(smallExtension('feed', PEER_FEED));
  const line = (name: string, at: 'early' | 'late') => {
    const [mine, other] = [ours[at], peer[at]];
    const each = (time: number) => ms(time / FEED_BATCHES);
    return row(
      name,
      each(mine.scripts),
      each(other.scripts),
      `${(mine.scripts / other.scripts).toFixed(1)} times`,
      ms(mine.longest),
      each(mine.all),
      each(other.all),
    );
  };
  return [
    ...head(
      'a feed of 20 items every 100 ms',
      'script a batch, ms',
      'a reader of the added nodes alone, ms',
      'of it',
      'longest stretch, ms',
      'all tasks a batch, ms',
      'with the reader, ms',
    ),
    line('its first batches', 'early'),
    line('after 10,000 items', 'late'),
  ].join('\n');
}

/** A single-page app that changes its route a thousand times. */
async function routes(root: string, site: Site, extension: string): Promise<string> {
  const { claims } = sentencesOf(root);
  const browser = await startChrome(extension);
  const [before, after] = await inTab(browser, async (tab) => {
    await tab.goto(`${site.origin}/routes`, { waitUntil: 'load' });
    const go = (from: number, to: number) =>
      tab.evaluate(
        async (lines, first, last) => {
          const main = document.querySelector('main') as HTMLElement;
          for (let route = first; route < last; route++) {
            history.pushState(null, '', `/routes?${route}`);
            document.title = `Kratom ${route}`;
            main.replaceChildren(
              ...Array.from({ length: 20 }, (_, i) => {
                const paragraph = document.createElement('p');
                paragraph.textContent = `Kratom. ${lines[(20 * route + i) % lines.length]}`;
                return paragraph;
              }),
            );
            await new Promise((done) => setTimeout(done, 20));
          }
        },
        claims,
        from,
        to,
      );
    await go(0, 20);
    await painted(tab);
    const start = await heapOf(tab);
    await go(20, 20 + ROUTES);
    await painted(tab);
    return [start, await heapOf(tab)];
  });
  await browser.close();
  return [
    ...head('an app with 20 claims a route', 'heap, MB'),
    row('after 20 routes', before.toFixed(2)),
    row(`after ${ROUTES} more`, after.toFixed(2)),
  ].join('\n');
}

/** Runs it all. @param root The repository, with a build for Chrome. */
export async function run(root: string): Promise<void> {
  const extension = join(root, 'dist', 'chrome');
  const site = await serve(pages(root));
  for (const part of [
    () => withoutKratom(site, extension),
    () => withKratom(site, extension),
    () => marking(root, site),
    () => feed(root, site, extension),
    () => routes(root, site, extension),
  ]) {
    console.log(`${await part()}\n`);
  }
  site.close();
}
