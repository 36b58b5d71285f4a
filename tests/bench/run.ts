/**
 * The benchmark: every contender in fresh processes, in turn, in Node and in Chrome; then rule sets of several sizes.
 * Prints tables in Markdown.
 */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { createEngine, scan } from '../../src/core';
import { loadRuleSet } from '../../src/ruleset';
import { findBrowser } from '../../src/tools/browsers.mjs';
import { type Contender, type Measured, median, type ProsePage } from './contender';
import { lengthOf, MEGABYTE, prose } from './prose';
import { withClaims } from './scale';

const NAMES = ['factleaf', 'wink', 'compromise'] as const;
type Name = (typeof NAMES)[number];

const TITLES: Readonly<Record<Name, string>> = {
  factleaf: 'Factleaf, all of it',
  wink: 'wink-nlp, sentences and 60 patterns',
  compromise: 'compromise/one, sentences and 60 patterns',
};

/** Fresh processes for each contender, in turn with the others. */
const ROUNDS = 3;

/** Megabytes of prose. */
const PROSE = 1;

/** Sizes of rule sets, in claims; 0 is as many as there are. */
const SIZES = [20, 0, 500];

/** Readings of the prose with a rule set, besides one to warm up. */
const SCALE_RUNS = 7;

/** A child that takes longer than this (ms) has hung. */
const CHILD_TIMEOUT_MS = 300_000;

type Results = Record<Name, Measured[]>;

const CHILD = 'FACTLEAF_BENCH_CHILD';

declare global {
  var contender: Contender;
}

/** In a child: measures the one contender that the parent names. */
if (process.env[CHILD]) {
  const [file, root] = JSON.parse(process.env[CHILD]) as [string, string];
  const pages = prose(root, PROSE);
  const began = performance.now();
  // The script declares a global, so it is run as one and not imported.
  const { runInThisContext } = await import('node:vm');
  runInThisContext(readFileSync(file, 'utf8'), { filename: file });
  const measure = runInThisContext('contender') as Contender;
  process.send?.(measure(pages, began));
}

function inNode(root: string, name: Name): Promise<Measured> {
  const script = join(root, 'dist', 'bench', 'run.js');
  const env = {
    ...process.env,
    [CHILD]: JSON.stringify([join(root, 'dist', 'bench', `${name}.js`), root]),
  };
  return new Promise((done, fail) => {
    const child = fork(script, { env, timeout: CHILD_TIMEOUT_MS });
    let measured: Measured | undefined;
    child.on('message', (message) => {
      measured = message as Measured;
    });
    child.on('error', fail);
    child.on('exit', (code) =>
      measured ? done(measured) : fail(new Error(`${name} ended with code ${code}`)),
    );
  });
}

async function inChrome(
  browser: Browser,
  root: string,
  name: Name,
  pages: readonly ProsePage[],
): Promise<Measured> {
  const source = readFileSync(join(root, 'dist', 'bench', `${name}.js`), 'utf8');
  const page = await browser.newPage();
  page.setDefaultTimeout(CHILD_TIMEOUT_MS);
  await page.goto('data:text/html,<title>bench</title>');
  return page.evaluate(
    (code, prosePages) => {
      const script = document.createElement('script');
      script.textContent = code;
      const began = performance.now();
      document.head.append(script);
      return contender(prosePages, began);
    },
    source,
    pages as ProsePage[],
  );
}

const nothing = (): Results => ({ factleaf: [], wink: [], compromise: [] });

const round = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));

function table(title: string, results: Results, megabytes: number): string {
  const speed = (time: number) => (1000 * megabytes) / time;
  const rows = NAMES.map((name) => {
    const all = results[name];
    return {
      name,
      ready: median(all.map(({ ready }) => ready)),
      cold: speed(median(all.map(({ cold }) => cold))),
      warm: speed(median(all.flatMap(({ warm }) => warm))),
    };
  });
  const [own, ...others] = rows as [(typeof rows)[number], ...typeof rows];
  const wink = rows.find(({ name }) => name === 'wink') as typeof own;
  const fastest = (of: 'cold' | 'warm') => Math.max(...others.map((row) => row[of]));
  return [
    `| ${title} | ready after, ms | first reading, MB/s | later readings, MB/s |`,
    '| --- | --- | --- | --- |',
    ...rows.map(
      (row) =>
        `| ${TITLES[row.name]} | ${round(row.ready)} | ${round(row.cold)} | ${round(row.warm)} |`,
    ),
    `| Factleaf is | 1/${round(wink.ready / own.ready)} of wink-nlp | ${round(own.cold / fastest('cold'))} times the faster | ${round(own.warm / fastest('warm'))} times the faster |`,
  ].join('\n');
}

async function scaleTable(
  root: string,
  pages: readonly ProsePage[],
  megabytes: number,
): Promise<string> {
  const { source } = await loadRuleSet(join(root, 'rules'));
  const sets = SIZES.map((size) => {
    const count = size || source.claims.length;
    const rules = withClaims(source, count);
    const engine = createEngine(rules);
    const read = () => {
      const start = performance.now();
      for (const { title, blocks } of pages) scan(blocks, engine, { title });
      return performance.now() - start;
    };
    return { count, words: rules.lexicon.size, read, times: [] as number[] };
  });
  for (const { read } of sets) read();
  for (let run = 0; run < SCALE_RUNS; run++) for (const { read, times } of sets) times.push(read());
  return [
    '| claims | words | MB/s |',
    '| --- | --- | --- |',
    ...sets.map(
      ({ count, words, times }) =>
        `| ${count} | ${words} | ${round((1000 * megabytes) / median(times))} |`,
    ),
  ].join('\n');
}

/** Runs it all. @param root The repository. */
export async function run(root: string): Promise<void> {
  const pages = prose(root, PROSE);
  const megabytes = lengthOf(pages) / MEGABYTE;
  const node = nothing();
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const name of NAMES) node[name].push(await inNode(root, name));
  }
  console.log(`${table(`Node ${process.versions.node}`, node, megabytes)}\n`);

  const { path, version } = await findBrowser('chrome');
  const chrome = nothing();
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const name of NAMES) {
      const browser = await puppeteer.launch({
        executablePath: path,
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
        protocolTimeout: CHILD_TIMEOUT_MS,
      });
      chrome[name].push(await inChrome(browser, root, name, pages));
      await browser.close();
    }
  }
  console.log(`${table(version, chrome, megabytes)}\n`);
  console.log(await scaleTable(root, pages, megabytes));
}
